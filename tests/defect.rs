//! When the program fails, a person learns it in their language, and those who mend it find out where.

use std::{fs, process::Command};

use pasqyra::{import, store, store::Store};

use crate::desktop::Desktop;

#[test]
fn a_defect_is_told_in_the_person_s_language_with_the_log_that_names_its_place() {
    let Some(desktop) = Desktop::start() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("prizren.pasqyra");
    drop(Store::create(&file, &import::sample(&mut store::fresh_id)).expect("a register"));
    let settings = folder.path().join("pasqyra").join("settings.json");
    fs::create_dir_all(settings.parent().expect("a folder")).expect("made");
    fs::write(settings, r#"{ "language": "tr" }"#).expect("written");

    let program = desktop.program(&[], folder.path()).arg(&file).env("PASQYRA_DEFECT", "1").output();
    let output = program.expect("the program runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let log = folder.path().join("pasqyra").join("pasqyra.log");
    let told = said.lines().last().expect("a line");
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(told.starts_with("Pasqyra programdaki bir hata yüzünden durdu."), "{said}");
    assert!(told.ends_with(&log.display().to_string()), "{said}");

    let log = fs::read_to_string(log).expect("a log");
    assert!(log.contains("src/app/run.rs") && log.contains("PASQYRA_DEFECT is set"), "{log}");
    // Nobody writes the register any more, and it is whole.
    drop(Store::open(&file).expect("the register"));
}

#[test]
fn a_command_that_goes_well_leaves_no_log() {
    let folder = tempfile::tempdir().expect("a folder");
    let status = Command::new(env!("CARGO_BIN_EXE_pasqyra"))
        .arg("sample")
        .arg(folder.path().join("prizren.pasqyra"))
        .env("XDG_STATE_HOME", folder.path().join("state"))
        .status()
        .expect("the program runs");
    assert!(status.success());
    assert!(!folder.path().join("state").exists());
}

#[test]
fn a_renderer_that_the_program_lacks_is_refused_with_those_that_it_has() {
    let output = Command::new(env!("CARGO_BIN_EXE_pasqyra"))
        .args(["--renderer", "wgpu-gpu"])
        .env("PASQYRA_LANG", "en")
        .output()
        .expect("the program runs");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert_eq!(said.trim_end().lines().count(), 1, "{said}");
    assert!(said.contains("“wgpu-gpu”") && said.contains("it has: glow"), "{said}");
}
