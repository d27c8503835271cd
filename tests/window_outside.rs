//! The register's file changes, is replaced or goes away while the window has it open: the window notices, loses nothing
//! that was typed, and says what there is to decide. Elsewhere than on Unix nobody can replace a file that is open.

#![cfg(unix)]

use std::{
    fs,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use egui::{Key, Modifiers, ViewportCommand};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use pasqyra::{
    app::{command::Command, tabs::Tab},
    domain::{ActivityKind, Edit, Field, RecordKind, Target, Value},
    store::{self, ReadOnlyReason, Store},
};

#[cfg(target_os = "linux")]
use crate::failing_disk::Medium;
use crate::window::{Window, sample};

const HEARING: RecordKind = RecordKind::Activity(ActivityKind::Hearing);

/// Another's change of a hearing, counted from 1.
pub(crate) fn set(path: &Path, number: usize, field: Field, count: u32) {
    let mut store = Store::open(path).expect("it opens");
    let id = store.register().years[&2023].activities.of(ActivityKind::Hearing)[number - 1].id;
    let target = Target::Record { year: 2023, kind: HEARING, id };
    store.apply(Edit::Set { target, field, value: Some(Value::Count(count)) }).expect("a change");
}

impl Window {
    /// The hearings, of which one was changed already.
    pub(crate) fn at_hearings() -> Self {
        let mut window = Self::open(&sample());
        window.settle();
        window.go_to("Dëgjime 11");
        window.type_into("Dëgjim buxhetor 1, Gra, 5", "50");
        window
    }

    pub(crate) fn type_into(&mut self, cell: &str, text: &str) {
        self.click(cell);
        self.type_text(text);
        self.press(Key::Enter);
    }

    /// Another version of the register as it is in its file now.
    pub(crate) fn version(&self) -> PathBuf {
        let version = self.path().with_extension("tmp");
        store::backup(self.path(), Some(&version)).expect("a version")
    }

    /// Shows frames until something is so, and answers with how long that took.
    pub(crate) fn wait_until(&mut self, what: &str, is_so: impl Fn(&Self) -> bool) -> Duration {
        let begun = Instant::now();
        while !is_so(self) {
            assert!(begun.elapsed() < Duration::from_secs(20), "{what}: {:?}", self.labels());
            thread::sleep(Duration::from_millis(10));
            self.harness.step();
        }
        self.harness.run();
        begun.elapsed()
    }

    pub(crate) fn away(&self) -> PathBuf {
        self.folder().with_extension("away")
    }

    pub(crate) fn take_away(&mut self) {
        fs::rename(self.folder(), self.away()).expect("pulled out");
    }

    pub(crate) fn put_back(&mut self) {
        fs::rename(self.away(), self.folder()).expect("put in");
    }

    pub(crate) fn is_gone(&self) -> bool {
        self.workspace().session.store().read_only() == Some(ReadOnlyReason::Gone)
    }

    pub(crate) fn women(&self, number: usize) -> Option<u32> {
        self.hearings()[number - 1].attendance.women
    }

    pub(crate) fn in_file(&self) -> pasqyra::domain::Register {
        store::read(self.path()).expect("the file")
    }

    pub(crate) fn message(&self) -> String {
        self.harness.state().message().unwrap_or_default().to_owned()
    }

    /// Asks the window to close; whether it stays.
    pub(crate) fn stays_open(&mut self) -> bool {
        self.harness.input_mut().viewports.entry(egui::ViewportId::ROOT).or_default().events =
            vec![egui::ViewportEvent::Close];
        self.harness.step();
        let commands = self.harness.output().viewport_output[&egui::ViewportId::ROOT].commands.clone();
        self.harness.input_mut().viewports.entry(egui::ViewportId::ROOT).or_default().events.clear();
        commands.contains(&ViewportCommand::CancelClose)
    }
}

#[test]
fn a_version_with_all_that_is_here_and_more_is_shown_at_once_and_a_cell_keeps_what_is_typed() {
    let mut window = Window::at_hearings();
    let version = window.version();
    set(&version, 4, Field::Women, 66);
    window.click("Dëgjim buxhetor 3, Burra, 27");
    window.type_text("32");
    fs::rename(&version, window.path()).expect("replaced");
    window.wait_until("it is taken in", |window| window.women(4) == Some(66));
    assert_eq!(window.workspace().tab, Tab::Activities(ActivityKind::Hearing));
    assert!(window.message().contains("u mor 1 ndryshim"), "{}", window.message());
    assert!(!window.shows("Krahaso dhe bashko…"), "there is nothing to decide");
    let typed = |window: &Window| {
        let mut open = window.harness.query_all_by_role(egui::Role::TextInput);
        open.any(|cell| cell.value().as_deref() == Some("32"))
    };
    assert!(typed(&window), "{:?}", window.labels());
    window.press(Key::Enter);
    assert_eq!(window.hearings()[2].attendance.men, Some(32));
    assert!(window.in_file() == *window.workspace().session.register());
    assert_eq!(window.women(1), Some(50));
}

#[test]
fn of_two_versions_both_are_kept_and_the_bar_leads_to_what_differs() {
    let mut window = Window::at_hearings();
    let version = window.version();
    set(&version, 4, Field::Women, 66);
    window.type_into("Dëgjim buxhetor 6, Gra, 3", "22");
    let ours = window.workspace().session.register().clone();
    fs::rename(&version, window.path()).expect("replaced");
    // Typed before anybody could notice: it is neither written past the file nor lost.
    window.type_into("Dëgjim buxhetor 3, Gra, 0", "33");
    window.wait_until("the bar", |window| window.shows("Krahaso dhe bashko…"));
    assert_eq!((window.women(1), window.women(6), window.women(4)), (Some(50), Some(3), Some(66)), "theirs is shown");
    assert_eq!(window.women(3), Some(33), "with what was typed, which nobody else changed");
    assert!(window.in_file() == *window.workspace().session.register());
    let copies = store::copies(window.path(), &store::copies_folder(window.path(), None));
    let kept = copies.iter().find(|copy| copy.is_version).expect("ours is kept");
    assert!(store::read(&kept.path).expect("whole") == ours);

    window.click("Krahaso dhe bashko…");
    window.settle();
    assert_eq!(window.workspace().tab, Tab::Versions);
    let sides = |here: &str, there: &str| {
        window.shows(&format!("Gra, Në këtë regjistër: {here}"))
            && window.shows(&format!("Gra, Në versionin tjetër: {there}"))
    };
    assert!(sides("3", "22") && sides("66", "6"), "{:?}", window.labels());
    assert!(!window.shows("Krahaso dhe bashko…"), "the page is about it already");
    window.press_with(Modifiers::COMMAND, Key::Num3);
    window.click("Më vonë");
    assert!(!window.shows("Krahaso dhe bashko…") && kept.path.exists());
    assert!(window.message().contains("Versioni mbetet te kopjet rezervë"), "{}", window.message());
}

#[test]
fn of_a_version_that_differs_in_nothing_any_more_there_is_nothing_to_decide() {
    let mut window = Window::at_hearings();
    let version = window.version();
    set(&version, 4, Field::Women, 66);
    fs::rename(&version, window.path().with_file_name("prizren-ZYRA-PC.pasqyra")).expect("put beside");
    window.wait_until("the bar", |window| window.shows("Krahaso dhe bashko…"));
    window.click("Krahaso dhe bashko…");
    window.settle();
    window.click("Bashko");
    window.settle();
    assert_eq!(window.women(4), Some(66), "{:?}", window.labels());
    window.press_with(Modifiers::COMMAND, Key::Num3);
    assert!(!window.shows("Krahaso dhe bashko…"), "{:?}", window.labels());
}

#[test]
fn while_the_file_is_gone_nothing_is_typed_anew_and_the_last_change_is_saved_once_it_is_back() {
    let mut window = Window::at_hearings();
    window.click("Dëgjim buxhetor 4, Gra, 6");
    window.type_text("44");
    window.take_away();
    // Left before anybody could notice.
    window.press(Key::Enter);
    assert_eq!(window.women(4), Some(6), "nothing is shown as saved that is not");
    window.wait_until("the bar", |window| window.shows("Ruaje diku tjetër…"));
    assert!(window.is_gone());
    assert!(window.tells("Ende pa u ruajtur: Dëgjim buxhetor 4, Gra: 6 → 44"), "{:?}", window.labels());
    window.click("Dëgjim buxhetor 6, Gra, 3");
    window.type_text("55");
    assert!(!window.workspace().is_typing(), "no cell opens");
    window.put_back();
    window.wait_until("it is back", |window| !window.is_gone());
    assert_eq!(window.women(4), Some(44));
    assert!(window.message().contains("U ruajt: Dëgjim buxhetor 4, Gra: 6 → 44"), "{}", window.message());
    assert!(window.in_file() == *window.workspace().session.register());
    assert!(!window.shows("Ruaje diku tjetër…"));
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.women(4), Some(6), "it is a change as any other");
}

#[test]
fn what_another_changed_meanwhile_is_not_written_over_by_what_waited() {
    let mut window = Window::at_hearings();
    let (folder, away) = (window.folder().to_owned(), window.away());
    window.click("Dëgjim buxhetor 4, Gra, 6");
    window.type_text("44");
    window.take_away();
    window.press(Key::Enter);
    window.wait_until("it is gone", Window::is_gone);
    // On another computer, where the lock of this one says nothing: a copy is changed and put in place.
    let version = away.join("version.tmp");
    store::backup(&away.join("prizren.pasqyra"), Some(&version)).expect("a copy");
    set(&version, 4, Field::Women, 99);
    fs::rename(&version, away.join("prizren.pasqyra")).expect("replaced");
    fs::rename(&away, &folder).expect("put in");
    window.wait_until("theirs is shown", |window| window.women(4) == Some(99));
    assert!(window.shows("Provo përsëri") && window.tells("e ka ndryshuar dikush tjetër"), "{:?}", window.labels());
    assert_eq!(window.in_file().years[&2023].activities.of(ActivityKind::Hearing)[3].attendance.women, Some(99));
    // Another change goes its own way.
    window.type_into("Dëgjim buxhetor 6, Gra, 3", "55");
    assert_eq!((window.women(4), window.women(6)), (Some(99), Some(55)));
    window.click("Provo përsëri");
    assert_eq!(window.women(4), Some(44), "asked for, it is saved: {:?}", window.labels());
    assert!(!window.shows("Provo përsëri"));
}

#[test]
fn a_register_that_is_gone_goes_on_elsewhere_with_all_that_was_in_it() {
    let mut window = Window::at_hearings();
    window.click("Dëgjim buxhetor 4, Gra, 6");
    window.type_text("44");
    fs::remove_file(window.path()).expect("removed");
    window.press(Key::Enter);
    window.wait_until("it is gone", Window::is_gone);
    let elsewhere = tempfile::tempdir().expect("a folder");
    let target = elsewhere.path().join("tjeter.pasqyra");
    window.harness.state_mut().do_next(Command::SaveElsewhere(Some(target.clone())));
    window.harness.run();
    window.settle();
    assert!(!window.is_gone() && !window.shows("Ruaje diku tjetër…"), "{:?}", window.labels());
    assert_eq!(window.workspace().session.store().path().file_name(), target.file_name());
    assert_eq!((window.women(1), window.women(4)), (Some(50), Some(44)));
    assert!(store::read(&target).expect("the file") == *window.workspace().session.register());
    assert_eq!(window.workspace().tab, Tab::Activities(ActivityKind::Hearing));
    for _ in 0..2 {
        window.press_with(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!((window.women(1), window.women(4)), (Some(5), Some(6)), "its history came along");
}

#[test]
fn a_window_that_holds_what_no_file_holds_asks_before_it_closes() {
    let mut window = Window::at_hearings();
    assert!(!window.stays_open());
    window.click("Dëgjim buxhetor 4, Gra, 6");
    window.type_text("44");
    window.take_away();
    assert!(window.stays_open(), "{:?}", window.labels());
    assert!(window.message().contains("Dëgjim buxhetor 4, Gra: 6 → 44"), "{}", window.message());
    assert!(!window.stays_open(), "asked once more, it goes");
    window.put_back();
}

#[test]
fn a_version_beside_the_register_is_offered_and_left_for_later() {
    let mut window = Window::at_hearings();
    let version = window.version();
    set(&version, 4, Field::Women, 66);
    fs::rename(&version, window.path().with_file_name("prizren-ZYRA-PC.pasqyra")).expect("put beside");
    window.wait_until("the bar", |window| window.shows("Pranë regjistrit është edhe një version i tij. prizren-ZYRA-PC.pasqyra ka ndryshime që ky regjistër nuk i ka. Zakonisht e lë aty një program sinkronizimi, kur dy veta punojnë njëkohësisht."));
    window.click("Krahaso dhe bashko…");
    window.settle();
    assert!(window.shows("Gra, Në versionin tjetër: 66"), "{:?}", window.labels());
    window.press_with(Modifiers::COMMAND, Key::Num3);
    window.click("Më vonë");
    assert!(!window.shows("Më vonë") && window.path().with_file_name("prizren-ZYRA-PC.pasqyra").exists());
}

#[cfg(target_os = "linux")]
#[test]
fn what_a_full_disk_does_not_take_waits_in_the_bar_and_is_saved_once_there_is_room() {
    let Some(medium) = Medium::new() else { return };
    let path = medium.path().canonicalize().expect("a path").join("prizren.pasqyra");
    drop(Store::create(&path, &sample()).expect("a register"));
    let mut window = Window::over(path.clone(), tempfile::tempdir().expect("a folder"));
    window.settle();
    window.go_to("Dëgjime 11");
    medium.fill(0);
    window.type_into("Dëgjim buxhetor 4, Gra, 6", "44");
    window.wait_until("the bar", |window| window.shows("Provo përsëri"));
    assert!(
        window.tells("Dëgjim buxhetor 4, Gra: 6 → 44") && window.tells("Në disk nuk ka më vend"),
        "{:?}",
        window.labels()
    );
    assert_eq!(window.women(4), Some(6));
    window.click("Provo përsëri");
    assert!(window.shows("Provo përsëri"), "there is no room yet");
    medium.empty();
    // With the next change it is saved as well, and before it.
    window.type_into("Dëgjim buxhetor 6, Gra, 3", "55");
    assert_eq!((window.women(4), window.women(6)), (Some(44), Some(55)));
    assert!(store::read(&path).expect("the file") == *window.workspace().session.register());
    assert!(!window.shows("Provo përsëri"));

    medium.fill(0);
    window.type_into("Dëgjim buxhetor 3, Gra, 0", "66");
    assert!(window.shows("Hiq dorë"), "{:?}", window.labels());
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert!(!window.shows("Hiq dorë") && window.message().contains("66"), "undone before it was saved");
    assert_eq!((window.women(6), window.women(3)), (Some(55), Some(0)), "and nothing else with it");
    medium.empty();
    drop(window);
}

#[test]
fn what_cannot_be_read_in_the_register_s_place_is_said_and_what_the_window_holds_stays() {
    let mut window = Window::at_hearings();
    let text = window.path().with_extension("tmp");
    fs::write(&text, "nothing".repeat(1_000)).expect("written");
    let original = window.path().with_extension("original");
    fs::rename(window.path(), &original).expect("moved");
    fs::rename(&text, window.path()).expect("replaced");
    window.wait_until("the bar", |window| window.shows("Provo përsëri"));
    assert!(window.is_gone() && window.women(1) == Some(50), "{:?}", window.labels());
    fs::rename(&original, window.path()).expect("put back");
    window.wait_until("it is back", |window| !window.is_gone());
    window.type_into("Dëgjim buxhetor 4, Gra, 6", "44");
    assert!(window.in_file() == *window.workspace().session.register() && window.women(4) == Some(44));
}

#[test]
fn a_register_that_another_opened_while_it_was_away_is_not_written_until_they_close_it() {
    let mut window = Window::at_hearings();
    window.take_away();
    window.wait_until("it is gone", Window::is_gone);
    fs::create_dir(window.folder()).expect("put in");
    fs::copy(window.away().join("prizren.pasqyra"), window.path()).expect("put in");
    let another = Store::open(window.path()).expect("free there");
    window.wait_until("the bar says who", |window| window.shows("Provo përsëri"));
    assert!(window.is_gone() && window.tells("po ndryshohet në një dritare tjetër"), "{:?}", window.labels());
    drop(another);
    window.click("Provo përsëri");
    window.settle();
    assert!(!window.is_gone(), "{:?}", window.labels());
    window.type_into("Dëgjim buxhetor 4, Gra, 6", "44");
    assert!(window.in_file() == *window.workspace().session.register() && window.women(4) == Some(44));
    fs::remove_dir_all(window.away()).expect("removed");
}

#[test]
fn the_bar_is_reached_by_keyboard() {
    let mut window = Window::at_hearings();
    window.take_away();
    window.wait_until("the bar", |window| window.shows("Ruaje diku tjetër…"));
    let has_keyboard =
        |window: &Window| window.harness.get_by_label("Ruaje diku tjetër…").accesskit_node().is_focused();
    let reached = (0..8).any(|_| {
        window.press(Key::F6);
        has_keyboard(&window)
    });
    assert!(reached, "{:?}", window.labels());
    window.put_back();
}

#[test]
fn what_was_typed_into_a_record_that_another_deleted_is_told() {
    let mut window = Window::at_hearings();
    let version = window.version();
    let mut store = Store::open(&version).expect("it opens");
    let id = store.register().years[&2023].activities.of(ActivityKind::Hearing)[3].id;
    let removal = store.register().removal(2023, HEARING, id);
    store.apply(removal).expect("removed");
    drop(store);
    window.click("Dëgjim buxhetor 4, Gra, 6");
    window.type_text("4455");
    fs::rename(&version, window.path()).expect("replaced");
    window.wait_until("it is taken in", |window| window.hearings().len() == 10);
    assert!(window.tells("Kishit shkruar: 4455"), "{:?}", window.labels());
}
