//! Two versions of the register in the window: side by side, record by record, decided and merged.

use std::{fs, path::PathBuf, thread, time::Duration};

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use pasqyra::{
    app::{
        command::Command,
        jobs::{JobKind, PATIENCE},
        tabs::Tab,
    },
    domain::{Edit, Field, RecordId, RecordKind, Register, Target, Value},
    store::{self, Store},
};

use crate::window::{Window, sample};

const HEARING: RecordKind = RecordKind::Activity(pasqyra::domain::ActivityKind::Hearing);

/// A colleague's work on a copy that lies beside the register.
struct Colleague {
    store: Store,
    path: PathBuf,
}

impl Colleague {
    fn beside(window: &Window) -> Self {
        let path = window.path().with_file_name(format!(
            "{} (Arta).pasqyra",
            window.path().file_stem().unwrap_or_default().to_string_lossy()
        ));
        store::backup(window.path(), Some(&path)).expect("a copy");
        Self { store: Store::open(&path).expect("it opens"), path }
    }

    fn id(&self, number: usize) -> RecordId {
        self.store.register().years[&2023].id_at(HEARING, number - 1).expect("a hearing")
    }

    fn set(&mut self, number: usize, field: Field, count: u32) {
        let target = Target::Record { year: 2023, kind: HEARING, id: self.id(number) };
        self.store.apply(Edit::Set { target, field, value: Some(Value::Count(count)) }).expect("a change");
    }

    fn delete(&mut self, number: usize) {
        let removal = self.store.register().removal(2023, HEARING, self.id(number));
        self.store.apply(removal).expect("a change");
    }
}

impl Window {
    /// The window with a change of its own, and a colleague's copy beside it, changed too: hearing 4 there alone, 3 here
    /// alone, the men of 5 in both, and 11 is deleted there.
    fn of_two_versions() -> (Self, Colleague) {
        let mut window = Self::open(&sample());
        window.settle();
        window.go_to("Dëgjime 11");
        window.set_count("Dëgjim buxhetor 1, Gra, 5", "50");
        let mut colleague = Colleague::beside(&window);
        colleague.set(4, Field::Women, 66);
        colleague.set(5, Field::Men, 77);
        colleague.delete(11);
        window.set_count("Dëgjim buxhetor 3, Gra, 0", "31");
        window.set_count("Dëgjim buxhetor 5, Burra, 15", "55");
        (window, colleague)
    }

    fn set_count(&mut self, cell: &str, count: &str) {
        self.click(cell);
        self.type_text(count);
        self.press(Key::Enter);
    }

    /// Goes to the page by what the bar offers.
    fn compare(&mut self) {
        for _ in 0..600 {
            if self.shows("Krahaso dhe bashko…") {
                break;
            }
            thread::sleep(Duration::from_millis(10));
            self.harness.step();
        }
        self.click("Krahaso dhe bashko…");
        self.settle();
        assert_eq!(self.workspace().tab, Tab::Versions);
    }

    fn show_version(&mut self, path: &std::path::Path) {
        self.harness.state_mut().do_next(Command::CompareVersion(path.to_owned()));
        self.harness.run();
        self.settle();
    }

    /// Begins what takes long, and asks for something else before it has ended.
    pub(crate) fn begin_and(&mut self, command: Command, next: Command) {
        let app = self.harness.state_mut();
        app.be_patient_for(Duration::ZERO);
        app.do_next(command);
        app.do_next(next);
        self.harness.step();
        self.harness.state_mut().be_patient_for(PATIENCE);
        self.settle();
    }

    /// Goes away from the page, writes into a cell, and comes back.
    fn set_elsewhere(&mut self, cell: &str, count: &str) {
        self.go_to("Dëgjime 11");
        self.set_count(cell, count);
        self.harness.state_mut().do_next(Command::GoTo(Tab::Versions));
        self.harness.run();
        self.settle();
    }

    fn merge(&mut self) {
        self.click("Bashko");
        self.settle();
    }

    fn merged_figures(&self) -> (usize, Vec<Option<u32>>) {
        let hearings = self.hearings();
        let count = |at: usize, women: bool| {
            let attendance = &hearings[at - 1].attendance;
            if women { attendance.women } else { attendance.men }
        };
        (hearings.len(), vec![count(3, true), count(4, true), count(5, false)])
    }

    fn register(&self) -> Register {
        self.workspace().session.register().clone()
    }

    fn is_enabled(&self, button: &str) -> bool {
        !self.harness.get_by_role_and_label(egui::Role::Button, button).accesskit_node().is_disabled()
    }
}

#[test]
fn what_one_side_changed_is_merged_and_what_both_changed_is_asked() {
    let (mut window, colleague) = Window::of_two_versions();
    window.compare();
    assert!(window.tells("Ndryshime vetëm këtu: 2 · vetëm atje: 3"), "{:?}", window.labels());
    // Those that are to be decided are shown first.
    assert!(window.shows("Burra, Në versionin tjetër: 77") && !window.shows("Gra, Në versionin tjetër: 66"));
    assert!(window.shows("1 për të vendosur") && !window.is_enabled("Bashko"));
    window.click("Burra, Në versionin tjetër: 77");
    assert!(!window.shows("1 për të vendosur") && window.is_enabled("Bashko"));
    window.click("Të gjitha 4");
    assert!(window.shows("Gra, Në këtë regjistër: 31") && window.shows("Gra, Në versionin tjetër: 66"));
    let before = window.register();
    window.merge();
    assert_eq!(window.merged_figures(), (10, vec![Some(31), Some(66), Some(77)]));
    assert!(store::read(window.path()).expect("the file") == window.register());
    assert!(window.tells("s’ka asgjë që i mungon"), "{:?}", window.labels());
    // One change: it is taken back as one, and is then to be decided anew.
    window.press_with(Modifiers::COMMAND, Key::Z);
    window.settle();
    assert!(window.register() == before);
    assert!(window.shows("1 për të vendosur"), "{:?}", window.labels());
    drop(colleague);
}

#[test]
fn the_keyboard_alone_decides_and_a_kept_value_is_not_asked_again() {
    let (mut window, mut colleague) = Window::of_two_versions();
    window.compare();
    window.press(Key::ArrowRight);
    assert!(window.is_enabled("Bashko"));
    window.press(Key::ArrowLeft);
    window.merge();
    assert_eq!(window.merged_figures(), (10, vec![Some(31), Some(66), Some(55)]));
    // What came in between is all that is new.
    colleague.set(2, Field::Women, 22);
    let path = colleague.path.clone();
    drop(colleague);
    window.show_version(&path);
    assert!(window.tells("vetëm atje: 1"), "{:?}", window.labels());
    window.merge();
    assert_eq!(window.hearings()[1].attendance.women, Some(22));
    assert_eq!(window.merged_figures(), (10, vec![Some(31), Some(66), Some(55)]));
}

#[test]
fn a_version_that_changed_since_it_was_compared_is_compared_anew_and_nothing_is_taken() {
    let (mut window, mut colleague) = Window::of_two_versions();
    window.compare();
    window.press(Key::ArrowRight);
    colleague.set(2, Field::Women, 22);
    let before = window.register();
    window.merge();
    assert!(window.register() == before);
    assert!(window.tells("ndryshoi ndërkohë"), "{:?}", window.labels());
    window.settle();
    assert!(window.tells("vetëm atje: 4"), "{:?}", window.labels());
}

#[test]
fn what_is_no_register_is_refused_with_its_reason() {
    let mut window = Window::open(&sample());
    window.settle();
    let path = window.path().with_file_name("shënime.pasqyra");
    fs::write(&path, "Dëgjime: 11").expect("written");
    window.show_version(&path);
    assert!(window.tells("shënime.pasqyra"), "{:?}", window.labels());
    assert!(!window.shows("Bashko"));
    // From there it goes on: with another one, or with the same once it can be read.
    assert!(window.shows("Bashko me një version tjetër…"), "{:?}", window.labels());
    fs::remove_file(&path).expect("removed");
    store::backup(window.path(), Some(&path)).expect("a copy");
    window.click("Provo përsëri");
    window.settle();
    assert!(window.shows("Të dy versionet mbajnë të njëjtën gjë"), "{:?}", window.labels());
}

#[test]
fn a_merge_that_is_cancelled_while_it_is_prepared_merges_nothing() {
    let (mut window, _colleague) = Window::of_two_versions();
    window.compare();
    window.press(Key::ArrowRight);
    let before = window.register();
    window.begin_and(Command::Merge, Command::CancelJob(JobKind::Work));
    assert!(window.register() == before);
    assert_eq!(window.harness.state().message(), Some("U anulua. Asgjë nuk u ndryshua."));
    window.merge();
    assert_eq!(window.merged_figures(), (10, vec![Some(31), Some(66), Some(77)]));
}

#[test]
fn a_comparison_that_is_cancelled_is_not_shown_until_it_is_asked_for_again() {
    let (mut window, colleague) = Window::of_two_versions();
    window.compare();
    window.press(Key::ArrowRight);
    window.begin_and(Command::ReadVersion(colleague.path.clone()), Command::CancelJob(JobKind::Look));
    assert!(window.shows("U anulua. Asgjë nuk u ndryshua.") && !window.shows("Bashko"), "{:?}", window.labels());
    window.click("Provo përsëri");
    window.settle();
    assert!(window.is_enabled("Bashko"), "what was decided is kept: {:?}", window.labels());
}

#[test]
fn a_merge_whose_register_changed_while_it_was_prepared_says_so() {
    let (mut window, _colleague) = Window::of_two_versions();
    window.compare();
    window.press(Key::ArrowRight);
    window.begin_and(Command::Merge, Command::Undo);
    let message = window.harness.state().message().unwrap_or_default();
    assert!(message.starts_with("Regjistri ndryshoi ndërkohë"), "{message}");
    assert_eq!(window.merged_figures(), (11, vec![Some(31), Some(6), Some(15)]));
}

#[test]
fn what_was_decided_is_kept_until_one_of_its_values_changes() {
    let (mut window, mut colleague) = Window::of_two_versions();
    colleague.set(3, Field::Women, 33);
    window.compare();
    assert!(window.shows("2 për të vendosur"), "{:?}", window.labels());
    window.click("Burra, Në versionin tjetër: 77");
    window.click("Të gjitha 4");
    window.click("Gra, Në këtë regjistër: 6");
    assert!(window.shows("1 për të vendosur"));
    window.set_elsewhere("Dëgjim buxhetor 1, Gra, 50", "51");
    assert!(window.shows("1 për të vendosur") && window.shows("Të gjitha 5"), "{:?}", window.labels());
    assert!(window.tells("Dëgjim buxhetor 4, Gra; "), "the line stays the current one: {:?}", window.labels());
    window.set_elsewhere("Dëgjim buxhetor 5, Burra, 55", "56");
    assert!(window.shows("2 për të vendosur"), "{:?}", window.labels());
    window.click("Burra, Në versionin tjetër: 77");
    // The other version moves on too.
    colleague.set(2, Field::Women, 22);
    let path = colleague.path.clone();
    window.show_version(&path);
    assert!(window.shows("1 për të vendosur"), "{:?}", window.labels());
    window.click("Gra, Në versionin tjetër: 33");
    window.merge();
    assert_eq!(window.merged_figures(), (10, vec![Some(33), Some(6), Some(77)]));
    assert_eq!(window.hearings()[1].attendance.women, Some(22));
}

#[test]
fn what_is_to_be_decided_is_found_whatever_is_listed() {
    let (mut window, _colleague) = Window::of_two_versions();
    window.compare();
    window.click("Vetëm atje 2");
    assert!(!window.shows("Burra, Në versionin tjetër: 77"));
    window.click("1 për të vendosur");
    assert!(window.shows("Burra, Në versionin tjetër: 77"), "{:?}", window.labels());
    window.click("Vetëm atje 2");
    window.press(Key::Enter);
    window.press(Key::ArrowRight);
    assert!(window.is_enabled("Bashko"), "{:?}", window.labels());
}

#[test]
fn a_line_is_told_with_both_its_values_and_with_what_was_decided() {
    let (mut window, _colleague) = Window::of_two_versions();
    window.compare();
    let line = "Dëgjim buxhetor 5, Burra; në këtë regjistër 55; në versionin tjetër 77; ";
    assert!(window.shows(&format!("{line}për të vendosur")), "{:?}", window.labels());
    window.press(Key::ArrowRight);
    assert!(window.shows(&format!("{line}mbetet ajo e versionit tjetër")), "{:?}", window.labels());
    window.press(Key::ArrowLeft);
    assert!(window.shows(&format!("{line}mbetet ajo e këtij regjistri")), "{:?}", window.labels());
    window.press(Key::ArrowUp);
    assert!(!window.tells("; në këtë regjistër "), "the head is told by its name alone: {:?}", window.labels());
}
