//! What takes long is done beside the window, says so, and can be stopped.

use std::{
    fs, thread,
    time::{Duration, Instant},
};

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use pasqyra::{
    app::{
        command::{Command, Export},
        tabs::Tab,
    },
    domain::{Activity, ActivityKind, Attendance, Edit, Register, Year},
    export, store,
};

use crate::window::{Window, sample};

/// The year 2022 of another register, with many hearings.
fn other(count: u32) -> Register {
    let mut year = Year::new(2022);
    let hearing = |at: u32| {
        let mut hearing = Activity::new(store::fresh_id(), ActivityKind::Hearing);
        hearing.title = format!("Dëgjimi {at}");
        hearing.attendance = Attendance { women: Some(at % 40), men: Some(at % 60), ..Attendance::default() };
        hearing
    };
    *year.activities.of_mut(ActivityKind::Hearing) = (0..count).map(hearing).collect();
    let mut register = Register { municipality: sample().municipality, ..Register::default() };
    register.years.insert(2022, year);
    register
}

impl Window {
    /// The window over the sample, which waits for nothing.
    fn impatient() -> Self {
        let mut window = Self::open_with_settings(&sample());
        let exports = serde_json::json!({ "export_folder": window.folder().join("exports"), "toured": true });
        fs::write(window.folder().join("settings.json"), exports.to_string()).expect("settings");
        window = window.restarted();
        window.harness.state_mut().be_patient_for(Duration::ZERO);
        window
    }

    /// Imports a JSON of another register.
    fn import(&mut self, register: &Register) {
        let path = self.folder().join("other.json");
        fs::write(&path, export::json::write(register)).expect("written");
        self.harness.state_mut().do_next(Command::OpenFile(path));
        self.harness.step();
    }

    /// Shows frames until something is seen, or all work is over.
    fn wait_for(&mut self, seen: impl Fn(&Self) -> bool) -> bool {
        let begun = Instant::now();
        while !seen(self) {
            if !self.harness.state().is_working() {
                return false;
            }
            assert!(begun.elapsed() < Duration::from_secs(120), "it does not end");
            thread::sleep(Duration::from_millis(5));
            self.harness.step();
        }
        true
    }

    fn wait(&mut self) {
        self.wait_for(|_| false);
        self.harness.run();
    }

    /// Keeps changes from being written until it is dropped.
    fn hold(&self) -> rusqlite::Connection {
        let connection = rusqlite::Connection::open(self.path()).expect("the file");
        connection.execute_batch("BEGIN IMMEDIATE").expect("a lock");
        connection
    }

    fn says_it_saves(&self) -> bool {
        self.harness.query_by_label("Ndryshimi po ruhet…").is_some()
    }
}

#[test]
fn a_large_import_is_saved_beside_the_window_which_works_on() {
    let mut window = Window::impatient();
    window.import(&other(6_000));
    assert!(window.harness.state().is_working());
    let held = window.hold();
    assert!(window.wait_for(Window::says_it_saves), "a bar says so");
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    window.harness.step();
    window.harness.step();
    assert_eq!(window.workspace().tab, Tab::Activities(ActivityKind::Hearing));
    assert_eq!(window.hearings().len(), 11, "the register is as it was until it is saved");
    drop(held);
    window.wait();
    let register = window.workspace().session.register();
    assert_eq!(register.years[&2022].activities.of(ActivityKind::Hearing).len(), 6_000);
    assert_eq!(window.workspace().session.year_number(), 2022);
    assert_eq!(&store::read(window.path()).expect("the file"), register);

    window.press_with(Modifiers::COMMAND, Key::Z);
    window.wait();
    assert_eq!(window.workspace().session.register().years.keys().copied().collect::<Vec<_>>(), [2023]);
    window.press_with(Modifiers::COMMAND, Key::Y);
    window.wait();
    let register = window.workspace().session.register();
    assert_eq!(register.years[&2022].activities.of(ActivityKind::Hearing).len(), 6_000);
    assert_eq!(&store::read(window.path()).expect("the file"), register);
}

#[test]
fn while_a_large_change_is_saved_a_cell_keeps_what_is_typed_into_it() {
    let mut window = Window::impatient();
    window.go_to("Dëgjime 11");
    window.import(&other(6_000));
    let held = window.hold();
    assert!(window.wait_for(Window::says_it_saves));
    window.harness.get_by_label("Dëgjim buxhetor 4, Gra, 6").click();
    window.harness.step();
    window.harness.event(egui::Event::Text("7".to_owned()));
    window.harness.step();
    window.harness.key_press(Key::Enter);
    window.harness.step();
    window.harness.step();
    let message = window.harness.state().message().unwrap_or_default().to_owned();
    assert!(message.starts_with("Një ndryshim i madh po ruhet ende"), "{message}");
    let mut open = window.harness.query_all_by_role(egui::Role::TextInput);
    assert!(open.any(|cell| cell.value().as_deref() == Some("7")), "what was typed is lost: {:?}", window.labels());
    drop(open);
    drop(held);
    window.wait();
    assert_eq!(window.workspace().session.year_number(), 2022);
}

#[test]
fn a_large_change_that_is_cancelled_leaves_register_and_file_as_they_were() {
    let mut window = Window::impatient();
    let before = window.workspace().session.register().clone();
    window.import(&other(6_000));
    let held = window.hold();
    assert!(window.wait_for(Window::says_it_saves));
    window.harness.get_by_label("Anulo").click();
    window.harness.step();
    window.harness.step();
    assert!(window.harness.query_by_label("Po anulohet…").is_some(), "{:?}", window.labels());
    drop(held);
    window.wait();
    assert_eq!(window.harness.state().message(), Some("Ndryshimi u anulua. Regjistri është siç ishte."));
    assert_eq!(window.workspace().session.register(), &before);
    assert_eq!(store::read(window.path()).expect("the file"), before);
    // And the next change is made as ever.
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 4, Gra, 6");
    window.type_text("7");
    window.press(Key::Enter);
    assert_eq!(window.hearings()[3].attendance.women, Some(7));
    assert_eq!(&store::read(window.path()).expect("the file"), window.workspace().session.register());
}

#[test]
fn an_export_is_of_the_register_as_it_was_when_it_was_asked_for() {
    let mut window = Window::impatient();
    window.harness.state_mut().do_next(Command::Export(Export::Json));
    window.harness.step();
    let before = window.workspace().session.register().clone();
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 4, Gra, 6");
    window.type_text("7");
    window.press(Key::Enter);
    window.wait();
    assert_eq!(window.hearings()[3].attendance.women, Some(7));
    let written = fs::read_to_string(window.folder().join("exports/prizren.json")).expect("the file");
    assert_eq!(written, export::json::write(&before));
}

#[test]
fn nothing_takes_the_register_s_place_while_it_is_being_saved() {
    let mut window = Window::impatient();
    window.import(&other(6_000));
    let held = window.hold();
    assert!(window.wait_for(Window::says_it_saves));
    window.harness.state_mut().do_next(Command::CloseRegister);
    window.harness.step();
    assert!(window.harness.state().workspace().is_some());
    let message = window.harness.state().message().unwrap_or_default().to_owned();
    assert!(message.starts_with("Një punë tjetër është ende në vazhdim"), "{message}");
    drop(held);
    window.wait();
    assert_eq!(window.workspace().session.register().years.len(), 2);
}

#[test]
fn a_register_that_is_open_at_last_waits_for_the_change_that_is_being_saved_to_the_one_before() {
    let mut window = Window::impatient();
    window.import(&other(6_000));
    window.wait();
    let (path, next) = (window.path().to_owned(), window.folder().join("next.pasqyra"));
    drop(store::Store::create(&next, &sample()).expect("a register"));
    let held_next = rusqlite::Connection::open(&next).expect("the file");
    held_next.execute_batch("BEGIN EXCLUSIVE").expect("a lock");
    window.harness.state_mut().do_next(Command::OpenFile(next.clone()));
    window.harness.step();
    let held = window.hold();
    window.harness.state_mut().do_next(Command::Undo);
    window.harness.step();
    assert!(window.wait_for(Window::says_it_saves));
    drop(held_next);
    for _ in 0..20 {
        thread::sleep(Duration::from_millis(50));
        window.harness.step();
        assert_eq!(window.workspace().session.store().path(), path);
    }
    drop(held);
    window.wait();
    assert_eq!(window.workspace().session.store().path(), next.canonicalize().expect("there"));
    assert_eq!(window.workspace().session.register(), &store::read(&next).expect("the file"));
    assert_eq!(store::read(&path).expect("the file").years.len(), 1, "the change before it is made");
}

#[test]
fn a_window_that_is_closed_saves_what_was_being_saved() {
    let mut window = Window::impatient();
    window.import(&other(6_000));
    let held = window.hold();
    assert!(window.wait_for(Window::says_it_saves));
    let (path, harness, folder) = window.taken_apart();
    let release = thread::spawn(move || {
        thread::sleep(Duration::from_millis(200));
        drop(held);
    });
    drop(harness);
    release.join().expect("released");
    assert_eq!(store::read(&path).expect("the file").years.len(), 2);
    let mut store = store::Store::open(&path).expect("nobody holds it");
    store.apply(Edit::RemoveYear { year: 2022 }).expect("it is written as ever");
    drop(folder);
}

#[test]
fn each_of_two_works_has_a_bar_of_its_own_and_only_the_one_that_is_cancelled_stops() {
    let mut window = Window::impatient();
    window.import(&other(6_000));
    let held = window.hold();
    assert!(window.wait_for(Window::says_it_saves));
    window.harness.state_mut().do_next(Command::Export(Export::Json));
    window.harness.step();
    window.harness.get_by_label("Anulo").click();
    window.harness.step();
    window.harness.step();
    drop(held);
    window.wait();
    assert_eq!(window.workspace().session.register().years.len(), 1, "the change was cancelled");
    let written = fs::read_to_string(window.folder().join("exports/prizren.json")).expect("the export was not");
    assert_eq!(written, export::json::write(window.workspace().session.register()));
}
