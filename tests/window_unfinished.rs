//! What is being typed while something else happens to the register: it is neither lost nor written over what another
//! wrote without a word. Elsewhere than on Unix nobody can replace a file that is open.

#![cfg(unix)]

use std::{fs, time::Duration};

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::Queryable as _;
use pasqyra::{
    app::{command::Command, tabs::Tab},
    domain::{ActivityKind, Edit, Field, Language, RecordKind},
    store::Store,
};

use crate::{
    window::{Window, sample},
    window_outside::set,
};

const HEARING: RecordKind = RecordKind::Activity(ActivityKind::Hearing);

impl Window {
    /// Puts a version in the register's place in which another set the men of the third hearing.
    fn replace_men_of_third(&mut self, men: u32) {
        let version = self.version();
        set(&version, 3, Field::Men, men);
        fs::rename(&version, self.path()).expect("replaced");
        self.wait_until("it is taken in", |window| window.men_of_third() == Some(men));
    }

    fn men_of_third(&self) -> Option<u32> {
        self.hearings()[2].attendance.men
    }

    /// Puts a version in the register's place in which another deleted the fourth hearing.
    fn replace_without_fourth(&mut self) {
        let version = self.version();
        let mut store = Store::open(&version).expect("it opens");
        let id = store.register().years[&2023].activities.of(ActivityKind::Hearing)[3].id;
        let removal = store.register().removal(2023, HEARING, id);
        store.apply(removal).expect("removed");
        drop(store);
        fs::rename(&version, self.path()).expect("replaced");
        self.wait_until("it is taken in", |window| window.hearings().len() == 10);
    }

    fn click_field(&mut self, label: &str) {
        self.harness.get_by_role_and_label(Role::TextInput, label).click();
        self.harness.run();
    }

    fn has_typed(&self, text: &str) -> bool {
        let mut fields = self.harness.query_all_by_role(Role::TextInput);
        fields.any(|field| field.value().as_deref() == Some(text))
    }
}

#[test]
fn a_cell_that_was_only_looked_at_writes_nothing_over_what_another_wrote() {
    let mut window = Window::at_hearings();
    window.click("Dëgjim buxhetor 3, Burra, 27");
    window.press(Key::F2);
    assert!(window.has_typed("27"));
    window.replace_men_of_third(40);
    window.press(Key::Tab);
    assert_eq!(window.men_of_third(), Some(40));
    assert!(window.in_file() == *window.workspace().session.register());
}

#[test]
fn a_cell_with_something_typed_says_what_another_wrote_there_before_it_takes_its_place() {
    let mut window = Window::at_hearings();
    window.click("Dëgjim buxhetor 3, Burra, 27");
    window.type_text("32");
    window.replace_men_of_third(40);
    window.press(Key::Enter);
    assert_eq!(window.men_of_third(), Some(40));
    assert!(window.tells("Ndërkohë dikush tjetër shkroi këtu: 40"), "{:?}", window.labels());
    assert!(window.has_typed("32"));
    window.press(Key::Enter);
    assert_eq!(window.men_of_third(), Some(32));
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.men_of_third(), Some(40), "theirs comes back");
}

#[test]
fn the_panel_s_fields_do_as_the_cells() {
    let mut window = Window::at_hearings();
    window.harness.set_size(egui::vec2(1600.0, 1200.0));
    window.click("Dëgjim buxhetor 3, Burra, 27");
    window.click_field("Burra");
    window.press_with(Modifiers::COMMAND, Key::A);
    window.type_text("32");
    window.replace_men_of_third(40);
    window.press(Key::Enter);
    assert_eq!(window.men_of_third(), Some(40));
    assert!(window.tells("Ndërkohë dikush tjetër shkroi këtu: 40"), "{:?}", window.labels());
    window.click_field("Burra");
    window.press(Key::Enter);
    assert_eq!(window.men_of_third(), Some(32));
}

#[test]
fn undo_takes_back_the_last_change_also_while_a_disputed_one_waits() {
    let mut window = Window::at_hearings();
    let version = window.version();
    set(&version, 4, Field::Women, 99);
    window.click("Dëgjim buxhetor 4, Gra, 6");
    window.type_text("44");
    // Left before anybody could notice.
    fs::rename(&version, window.path()).expect("replaced");
    window.press(Key::Enter);
    window.wait_until("it is disputed", |window| window.tells("e ka ndryshuar dikush tjetër"));
    window.type_into("Dëgjim buxhetor 6, Gra, 3", "55");
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!((window.women(4), window.women(6)), (Some(99), Some(3)));
    assert!(window.shows("Provo përsëri"), "what waits goes on waiting: {:?}", window.labels());
    window.click("Hiq dorë");
    assert!(!window.shows("Provo përsëri") && window.women(4) == Some(99));
}

#[test]
fn a_paragraph_that_waits_does_not_write_over_what_another_wrote_in_it() {
    let paragraph = |text: &str| Edit::SetNarrative {
        year: 2023,
        section: "hearing".to_owned(),
        language: Language::Albanian,
        text: Some(text.to_owned()),
    };
    let mut window = Window::at_hearings();
    window.press_with(Modifiers::COMMAND, Key::P);
    window.harness.get_by_label("Dëgjimet buxhetore").click_accesskit();
    window.harness.run();
    window.press_with(Modifiers::COMMAND, Key::A);
    window.type_text("Teksti ynë.");
    let version = window.version();
    Store::open(&version).expect("it opens").apply(paragraph("Teksti i tyre.")).expect("a change");
    fs::rename(&version, window.path()).expect("replaced");
    // Left before anybody could notice.
    window.harness.state_mut().do_next(Command::GoTo(Tab::Overview));
    window.harness.run();
    window.wait_until("it is disputed", |window| window.tells("e ka ndryshuar dikush tjetër"));
    let text = |window: &Window| {
        window.in_file().years[&2023].narrative("hearing", Language::Albanian).unwrap_or_default().to_owned()
    };
    assert_eq!(text(&window), "Teksti i tyre.");
    window.click("Provo përsëri");
    assert_eq!(text(&window), "Teksti ynë.");
}

#[test]
fn what_was_typed_into_a_record_that_is_gone_is_told_once_and_keeps_nothing_else_from_being_saved() {
    let mut window = Window::at_hearings();
    window.harness.set_size(egui::vec2(1600.0, 1200.0));
    window.click("Dëgjim buxhetor 4, Gra, 6");
    window.click_field("Vendi i mbajtjes");
    window.press_with(Modifiers::COMMAND, Key::A);
    window.type_text("Salla");
    window.replace_without_fourth();
    assert!(window.tells("Kishit shkruar: Salla"), "{:?}", window.labels());
    window.click("Dëgjim buxhetor 6, Gra, 1");
    window.type_text("66");
    window.press_with(Modifiers::COMMAND, Key::Enter);
    assert_eq!(window.women(6), Some(66));
    assert_eq!(window.hearings().len(), 11, "and the new record is there");
    assert!(!window.stays_open());
}

#[test]
fn who_was_warned_of_one_thing_is_warned_of_the_next() {
    let mut window = Window::at_hearings();
    window.click("Dëgjim buxhetor 4, Gra, 6");
    window.type_text("shumë");
    assert!(window.stays_open());
    window.press(Key::Escape);
    window.click("Dëgjim buxhetor 6, Gra, 3");
    window.type_text("pak");
    assert!(window.stays_open(), "it is another value");
    assert!(!window.stays_open(), "asked once more for the same, it goes");
    window.press(Key::Escape);
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 6, Gra, 3");
    window.type_text("pak");
    assert!(window.stays_open(), "it was given up meanwhile, and is typed anew");
}

#[test]
fn a_register_that_comes_late_does_not_take_the_place_of_what_is_typed_meanwhile() {
    let mut window = Window::at_hearings();
    let other = window.folder().join("tjeter.pasqyra");
    drop(Store::create(&other, &sample()).expect("a register"));
    window.harness.state_mut().be_patient_for(Duration::ZERO);
    // Who writes to it lets it be opened a moment later.
    let held = rusqlite::Connection::open(&other).expect("it opens");
    held.execute_batch("BEGIN EXCLUSIVE").expect("held");
    let path = window.path().to_owned();
    window.harness.state_mut().do_next(Command::OpenFile(other.clone()));
    window.harness.step();
    assert!(window.harness.state().is_working());
    window.harness.get_by_label("Dëgjim buxhetor 4, Gra, 6").click();
    window.harness.step();
    window.harness.event(egui::Event::Text("shumë".to_owned()));
    window.harness.step();
    window.harness.step();
    assert!(window.has_typed("shumë"));
    drop(held);
    window.wait_until("it came", |window| !window.harness.state().is_working());
    assert_eq!(window.workspace().session.store().path(), path);
    assert!(window.has_typed("shumë"), "{:?}", window.labels());
    assert!(window.message().contains("nuk pranohet"), "{}", window.message());
    window.press(Key::Escape);
    window.harness.state_mut().do_next(Command::OpenFile(other.clone()));
    window.harness.step();
    window.wait_until("it came", |window| !window.harness.state().is_working());
    assert_eq!(window.workspace().session.store().path(), other.canonicalize().expect("there"));
}
