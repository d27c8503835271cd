//! Copies in the window: made without a word, told in the status bar, compared with the register, and taken.

use std::{
    fs, thread,
    time::{Duration, Instant},
};

use eframe::App as _;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use pasqyra::{
    app::{command::Command, jobs::JobKind, tabs::Tab},
    domain::Edit,
    store::{self, Copy, Store},
};

use crate::window::{Window, sample};

impl Window {
    /// The window over the sample, which copies as often as it can.
    fn copying() -> Self {
        let mut window = Self::open(&sample());
        window.settle();
        window.harness.state_mut().copy_every(Duration::ZERO);
        window
    }

    /// Shows frames until all work is over.
    pub(crate) fn settle(&mut self) {
        let begun = Instant::now();
        while self.harness.state().is_working() {
            assert!(begun.elapsed() < Duration::from_secs(60), "it does not end");
            thread::sleep(Duration::from_millis(5));
            self.harness.step();
        }
        self.harness.run();
    }

    fn copies(&self) -> Vec<Copy> {
        store::copies(self.path(), &self.path().with_file_name("kopje-rezerve"))
    }

    fn set_women(&mut self, cell: &str, women: &str) {
        self.click(cell);
        self.type_text(women);
        self.press(Key::Enter);
    }

    /// Whether a text on the window has this part.
    pub(crate) fn tells(&self, part: &str) -> bool {
        self.harness.query_all_by_label_contains(part).next().is_some()
    }

    /// The rows of what differs.
    fn differences(&self) -> Vec<String> {
        let rows = self.harness.query_all_by_role(egui::Role::ListItem);
        rows.filter_map(|node| node.accesskit_node().label())
            .filter(|label| label.contains("Dëgjim buxhetor"))
            .collect()
    }
}

#[test]
fn a_change_is_copied_beside_the_window_and_the_status_bar_says_when() {
    let mut window = Window::copying();
    assert!(window.copies().is_empty() && !window.says("kopj"), "nothing to copy: {:?}", window.labels());
    window.go_to("Dëgjime 11");
    window.set_women("Dëgjim buxhetor 4, Gra, 6", "7");
    window.settle();
    let [copy] = window.copies().try_into().expect("one copy");
    assert!(copy.is_automatic);
    assert!(store::read(&copy.path).expect("whole") == *window.workspace().session.register());
    let said = format!("kopja rezervë sot {}", copy.at.format("%H:%M"));
    assert!(window.shows(&said), "{:?}", window.labels());
    window.click(&said);
    assert_eq!(window.workspace().tab, Tab::Copies);
    window.settle();
    assert_eq!(window.copies().len(), 1, "nothing changed since");
}

#[test]
fn copies_are_ten_minutes_apart_and_the_last_one_is_made_when_the_window_closes() {
    let mut window = Window::open(&sample());
    window.settle();
    window.go_to("Dëgjime 11");
    window.set_women("Dëgjim buxhetor 4, Gra, 6", "7");
    window.settle();
    assert!(window.copies().is_empty());
    assert!(window.shows("ende pa kopje rezervë"), "{:?}", window.labels());
    window.harness.state_mut().on_exit(None);
    let [copy] = window.copies().try_into().expect("one copy");
    assert!(store::read(&copy.path).expect("whole") == *window.workspace().session.register());
}

#[test]
fn a_register_that_is_closed_is_copied_too() {
    let mut window = Window::open(&sample());
    window.settle();
    window.go_to("Dëgjime 11");
    window.set_women("Dëgjim buxhetor 4, Gra, 6", "7");
    window.harness.state_mut().do_next(Command::CloseRegister);
    window.harness.step();
    window.settle();
    assert_eq!(window.copies().len(), 1);
    assert_eq!(window.harness.state().message(), None, "without a word");
}

#[test]
fn after_a_crash_the_register_is_copied_as_soon_as_it_is_opened() {
    let window = Window::open(&sample());
    let (path, harness, folder) = window.taken_apart();
    drop(harness);
    let mut store = Store::open(&path).expect("it opens");
    store.apply(Edit::RemoveYear { year: 2023 }).expect("a change");
    drop(store);
    let mut window = Window::over(path, folder);
    window.settle();
    assert_eq!(window.copies().len(), 1);
    assert!(window.says("kopja rezervë sot"), "{:?}", window.labels());
}

#[test]
fn a_copy_that_cannot_be_made_is_told_in_the_status_bar_and_made_once_it_can() {
    let mut window = Window::copying();
    let in_the_way = window.folder().join("kopje-rezerve");
    fs::write(&in_the_way, "a file").expect("written");
    window.go_to("Dëgjime 11");
    window.set_women("Dëgjim buxhetor 4, Gra, 6", "7");
    window.harness.step();
    thread::sleep(Duration::from_millis(300));
    window.harness.step();
    assert!(window.shows("kopja rezervë nuk u bë"), "{:?}", window.labels());
    assert_eq!(window.harness.state().message(), None, "it does not nag");
    fs::remove_file(&in_the_way).expect("removed");
    window.settle();
    window.set_women("Dëgjim buxhetor 4, Gra, 7", "8");
    window.settle();
    assert!(window.says("kopja rezervë sot"), "{:?}", window.labels());
}

/// A window with a copy of the sample, after which a figure was changed and a hearing deleted.
fn changed() -> Window {
    let mut window = Window::open(&sample());
    window.settle();
    window.harness.state_mut().do_next(Command::KeepCopy);
    window.harness.run();
    window.settle();
    window.go_to("Dëgjime 11");
    window.set_women("Dëgjim buxhetor 4, Gra, 6", "444");
    window.click("Dëgjim buxhetor 8, Burra, 14");
    window.press_with(Modifiers::COMMAND, Key::Delete);
    window.harness.state_mut().do_next(Command::GoTo(Tab::Copies));
    window.harness.run();
    window.settle();
    let copy = window.copies().pop().expect("a copy");
    let listed = format!("sot {}, 2023 · 27 aktivitete · ", copy.at.format("%H:%M"));
    let row = window.labels().into_iter().find(|label| label.starts_with(&listed) && label.ends_with("me dorë"));
    window.click(&row.unwrap_or_else(|| panic!("the copy is listed: {:?}", window.labels())));
    window.settle();
    window
}

#[test]
fn what_differs_is_shown_before_anything_is_done_and_one_record_can_be_taken() {
    let mut window = changed();
    let before = window.workspace().session.register().clone();
    assert!(window.tells("të ndryshme: 1 · vetëm në kopje: 1"), "{:?}", window.labels());
    let rows = window.differences();
    assert!(rows[0].starts_with("Dëgjim buxhetor 4 «") && rows[0].contains("Gra: 444 → 6"), "{rows:?}");
    assert!(rows[1].starts_with("Dëgjim buxhetor 8 «") && rows[1].ends_with("vetëm në kopje"), "{rows:?}");
    window.press(Key::ArrowDown);
    window.press(Key::Enter);
    window.settle();
    assert_eq!(window.hearings().len(), 11, "{:?}", window.labels());
    assert_eq!(window.hearings()[3].attendance.women, Some(444), "and nothing else");
    assert_eq!(window.differences().len(), 1, "what was taken does not differ any more");
    window.press_with(Modifiers::COMMAND, Key::Z);
    window.settle();
    assert!(*window.workspace().session.register() == before);
    assert_eq!(window.differences().len(), 2);
    assert_eq!(window.workspace().tab, Tab::Copies);
}

#[test]
fn everything_is_taken_as_one_change_and_what_was_there_is_copied_before() {
    let mut window = changed();
    let before = window.workspace().session.register().clone();
    window.click("Riktheji të gjitha");
    window.settle();
    let copies = window.copies();
    let (automatic, by_hand): (Vec<_>, Vec<_>) = copies.iter().partition(|copy| copy.is_automatic);
    let ([automatic], [by_hand]) = (automatic.as_slice(), by_hand.as_slice()) else { panic!("two copies: {copies:?}") };
    let there = store::read(&by_hand.path).expect("whole");
    assert!(*window.workspace().session.register() == there, "{:?}", window.labels());
    assert!(store::read(window.path()).expect("the file") == there);
    assert!(store::read(&automatic.path).expect("whole") == before, "no copy held it");
    assert!(window.shows("Kopja rezervë mban pikërisht atë që mban regjistri tani."), "{:?}", window.labels());
    window.click("Zhbëj");
    window.settle();
    assert!(*window.workspace().session.register() == before);
}

#[test]
fn a_restoration_that_is_cancelled_while_it_is_prepared_restores_nothing() {
    let mut window = changed();
    let copy = window.copies().pop().expect("a copy");
    let before = window.workspace().session.register().clone();
    window.begin_and(Command::Restore(None), Command::CancelJob(JobKind::Work));
    assert!(*window.workspace().session.register() == before);
    assert_eq!(window.harness.state().message(), Some("U anulua. Asgjë nuk u ndryshua."));
    window.begin_and(Command::CompareCopy(copy.path), Command::CancelJob(JobKind::Look));
    assert!(window.differences().is_empty(), "{:?}", window.labels());
}

#[test]
fn a_restoration_whose_register_changed_while_it_was_prepared_says_so() {
    let mut window = changed();
    window.begin_and(Command::Restore(None), Command::Undo);
    let message = window.harness.state().message().unwrap_or_default();
    assert!(message.starts_with("Regjistri ndryshoi ndërkohë"), "{message}");
    assert_eq!(window.hearings()[3].attendance.women, Some(444));
}

#[test]
fn a_copy_by_hand_that_is_cancelled_is_none() {
    let mut window = Window::open(&sample());
    window.settle();
    let held = rusqlite::Connection::open(window.path()).expect("the file");
    held.execute_batch("BEGIN EXCLUSIVE").expect("a lock");
    let app = window.harness.state_mut();
    app.be_patient_for(Duration::ZERO);
    app.do_next(Command::KeepCopy);
    app.do_next(Command::CancelJob(JobKind::Work));
    window.harness.step();
    drop(held);
    window.settle();
    assert_eq!(window.harness.state().message(), Some("U anulua. Asgjë nuk u ndryshua."));
    assert!(window.copies().is_empty());
}

#[test]
fn a_copy_that_is_damaged_says_so_and_changes_nothing() {
    let mut window = changed();
    let copy = window.copies().pop().expect("a copy");
    fs::write(&copy.path, "damaged").expect("written");
    let before = window.workspace().session.register().clone();
    // Away and back: the folder is read again.
    window.harness.state_mut().do_next(Command::GoTo(Tab::Overview));
    window.harness.run();
    window.harness.state_mut().do_next(Command::GoTo(Tab::Copies));
    window.harness.run();
    window.settle();
    assert!(window.says("nuk mund të lexohet"), "{:?}", window.labels());
    assert!(*window.workspace().session.register() == before);
}

#[test]
fn a_publication_is_taken_with_the_pages_that_went_out() {
    let (folder, path) = crate::opening::closed();
    let mut store = Store::open(&path).expect("it opens");
    let register = store.register().clone();
    let year = &register.years[&2023];
    let years = pasqyra::domain::Summary::of_years(&register.years);
    let request = pasqyra::publication::Request {
        municipality: &register.municipality,
        year,
        years: &years,
        languages: &[pasqyra::domain::Language::Albanian],
        on: chrono::Local::now().naive_local(),
        by: "Zyra",
        blockers: Default::default(),
    };
    let prepared = pasqyra::publication::prepare(&request, store::fresh_id()).expect("published");
    store.publish(&prepared.edit, &prepared.pages).expect("kept");
    let published = store.register().clone();
    drop(store);
    // Another file, which never had the page.
    let other = folder.path().join("other.pasqyra");
    let mut store = Store::create(&other, &register).expect("made");
    let edit = pasqyra::domain::comparison::taking_all(store.register(), &published);
    store.make(store::Change::Take { edit, from: path }).expect("taken");
    assert!(*store.register() == published);
    let page = &published.years[&2023].publications[0].pages[0];
    assert_eq!(store.published_page(&page.sha256).expect("the page").len() as u64, page.bytes);
}
