//! The real program in a real window on a real file: started, typed into by keyboard, closed.

use std::process::Command;

use pasqyra::{
    domain::ActivityKind,
    import,
    store::{self, Store},
};

use crate::desktop::Desktop;

#[test]
fn a_hearing_typed_by_keyboard_is_in_the_file_after_the_window_is_closed() {
    let Some(desktop) = Desktop::start() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("prizren.pasqyra");
    drop(Store::create(&file, &import::sample(&mut store::fresh_id)).expect("a register"));

    let program = desktop.open(&file, folder.path());
    program.key("ctrl+3");
    program.key("ctrl+Return");
    program.type_text("Degjim ne Zhur");
    program.key("Tab");
    program.type_text("Shkolla");
    program.key("Tab");
    program.type_text("5.3.2023");
    program.key("Tab");
    program.type_text("6");
    program.key("Tab");
    program.type_text("14");
    program.key("Return");
    program.close();

    let register = store::read(&file).expect("the register");
    let hearings = register.years[&2023].activities.of(ActivityKind::Hearing);
    assert_eq!(hearings.len(), 12);
    let hearing = &hearings[11];
    assert_eq!(hearing.title, "Degjim ne Zhur");
    assert_eq!(hearing.venue.as_deref(), Some("Shkolla"));
    assert_eq!(hearing.held_on.map(|day| day.to_string()).as_deref(), Some("2023-03-05"));
    assert_eq!((hearing.attendance.women, hearing.attendance.men), (Some(6), Some(14)));
}

#[test]
fn without_a_display_the_program_says_so_in_one_line_and_points_to_the_demo() {
    let output = Command::new(env!("CARGO_BIN_EXE_pasqyra"))
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .output()
        .expect("the program runs");
    if cfg!(target_os = "linux") {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert_eq!(said.trim_end().lines().count(), 1, "{said}");
        assert!(said.contains("pasqyra demo"), "{said}");
    }
}
