//! What a medium does to a file: a bit that flips, a file that is cut off. Whatever is read is what was written, or it
//! is said that it is not.

use std::{fs, path::Path, time::Duration};

use egui_kittest::kittest::Queryable as _;
use pasqyra::{
    app::{command::Command, jobs::JobKind},
    domain::{Activity, ActivityKind, Edit, Field, Record, RecordKind, Register, Target, Value, Year},
    store::{self, DamagedPart, Store, StoreError},
};
use proptest::{prelude::*, sample::Index};

use crate::{
    support::{any_register, any_text, any_year, english, sample},
    window::Window,
};

const HEARINGS: RecordKind = RecordKind::Activity(ActivityKind::Hearing);

/// A register with a history, and its file.
fn changed() -> (tempfile::TempDir, std::path::PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("prizren.pasqyra");
    let mut store = Store::create(&path, &sample()).expect("a register");
    let target = Target::Record {
        year: 2023,
        kind: HEARINGS,
        id: store.register().years[&2023].id_at(HEARINGS, 3).expect("a hearing"),
    };
    for women in [7, 8] {
        store.apply(Edit::Set { target, field: Field::Women, value: Some(Value::Count(women)) }).expect("a change");
    }
    store.undo().expect("taken back");
    (folder, path)
}

/// Changes a text in the file's bytes, as a medium does; it must stand there once.
fn alter(path: &Path, text: &str, by: &str) {
    let mut bytes = fs::read(path).expect("a file");
    let places: Vec<usize> =
        (0..bytes.len() - text.len()).filter(|&at| bytes[at..].starts_with(text.as_bytes())).collect();
    let [at] = places.as_slice() else { panic!("{text} stands there {} times", places.len()) };
    bytes[*at..at + by.len()].copy_from_slice(by.as_bytes());
    fs::write(path, bytes).expect("written");
}

#[test]
fn a_changed_letter_is_found_on_opening_and_told_by_its_record() {
    let (_folder, path) = changed();
    alter(&path, "Objekti i shkollës-Vlashnje", "Objekti i shkollës-Vlashnja");
    let before = fs::read(&path).expect("a file");
    let error = Store::open(&path).expect_err("it is damaged");
    let StoreError::Altered { rows, .. } = &error else { panic!("{error:?}") };
    assert_eq!(rows.len(), 1);
    assert!(matches!(rows[0].part, DamagedPart::Record { kind: HEARINGS, .. }), "{rows:?}");
    let message = error.message(&english());
    assert!(message.contains("Budget hearing") && message.contains("(2023)"), "{message}");
    assert!(matches!(store::verify(&path), Err(StoreError::Altered { .. })));
    // No copy is made of it, and whoever asks for it looks at it all the same.
    let copies = store::copies_folder(&path, None);
    let copied = store::keep_copy(&path, &copies, store::Wanted::Automatically, &Default::default());
    assert!(matches!(copied, Err(StoreError::Altered { .. })), "{copied:?}");
    assert!(Store::open_read_only(&path).is_ok());
    assert!(fs::read(&path).expect("a file") == before);
}

#[test]
fn what_another_program_writes_into_a_row_is_found() {
    let (_folder, path) = changed();
    let other = rusqlite::Connection::open(&path).expect("it opens");
    other.execute("UPDATE decision_month SET count = 49 WHERE month = 1", []).expect("changed");
    other.execute("UPDATE history SET author = 'X' WHERE id = 2", []).expect("changed");
    drop(other);
    let error = Store::open(&path).expect_err("it is damaged");
    let StoreError::Altered { rows, .. } = &error else { panic!("{error:?}") };
    let parts: Vec<_> = rows.iter().map(|row| (row.year, row.part.clone())).collect();
    assert_eq!(parts, [(Some(2023), DamagedPart::Decisions(1)), (None, DamagedPart::Change(2))]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// Whatever is written, and however: each row has the sum of what it holds.
    #[test]
    fn every_row_has_its_sum_after_any_changes(
        register in any_register(),
        year in any_year(2050..2060_u16),
        draws in prop::collection::vec(any::<(Index, Index, Index)>(), 0..20),
        text in any_text(),
    ) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("prizren.pasqyra");
        let mut store = Store::create(&path, &register).expect("a register");
        store::verify(&path).expect("whole when it is made");
        // Its identities may be those of other years.
        let _ = store.apply(Edit::AddYear { year: Box::new(year) });
        for (what, which, to) in draws {
            let Some(&year) = store.register().years.keys().nth(which.index(store.register().years.len().max(1))) else {
                break;
            };
            let kinds = [HEARINGS, RecordKind::Document, RecordKind::Project, RecordKind::AccessRequest, RecordKind::Slide];
            let kind = kinds[to.index(kinds.len())];
            let of_year = &store.register().years[&year];
            let count = of_year.count(kind);
            let id = (count > 0).then(|| of_year.id_at(kind, which.index(count))).flatten();
            let title = Some(Value::Text(text.clone()));
            let edit = match (what.index(9), id) {
                (0, Some(id)) => Edit::Remove { year, kind, id },
                (1, Some(id)) => Edit::Move { year, kind, id, to: to.index(count) },
                (2, Some(id)) => {
                    Edit::Set { target: Target::Record { year, kind, id }, field: Field::Title, value: title }
                }
                (3, _) => {
                    let new = Activity::new(store::fresh_id(), ActivityKind::Hearing);
                    Edit::Insert { year, at: to.index(4), record: Record::Activity(Box::new(new)) }
                }
                (4, _) => Edit::Set { target: Target::Municipality, field: Field::Mayor, value: title },
                (5, _) => {
                    let target = Target::Decisions { year, month: 5 };
                    Edit::Set { target, field: Field::AlbanianLink, value: title }
                }
                (6, _) => Edit::Set { target: Target::Year { year }, field: Field::SignedPlace, value: title },
                (7, _) => {
                    let _ = store.undo();
                    continue;
                }
                _ => {
                    let _ = store.redo();
                    continue;
                }
            };
            let _ = store.apply(edit);
        }
        let now = store.register().clone();
        drop(store);
        store::verify(&path).expect("whole");
        prop_assert!(*Store::open(&path).expect("it opens").register() == now);
    }
}

/// What a file says of itself: the register and its history; `None` where it is refused.
fn said(path: &Path) -> Option<(Register, Vec<store::HistoryEntry>)> {
    store::verify(path).ok()?;
    let store = Store::open_read_only(path).ok()?;
    let history = store.history(100).ok()?;
    Some((store.register().clone(), history))
}

/// How many single bits are flipped, spread over the whole file; a campaign sets `PASQYRA_FLIPS`.
fn flips() -> usize {
    std::env::var("PASQYRA_FLIPS").ok().and_then(|flips| flips.parse().ok()).unwrap_or(300)
}

#[test]
fn of_single_bits_that_flip_none_changes_unnoticed_what_is_read() {
    let (folder, path) = changed();
    let bytes = fs::read(&path).expect("a file");
    let whole = said(&path).expect("it is whole");
    let damaged = folder.path().join("damaged.pasqyra");
    let bits = bytes.len() * 8;
    let (mut noticed, mut harmless, mut unnoticed) = (0, 0, Vec::new());
    for flip in 0..flips() {
        // A step that is no multiple of a page's or a word's, so that every part of them is met.
        let bit = (flip * (bits / flips()) + flip * 2_654_435_761 % 4_093) % bits;
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        fs::write(&damaged, flipped).expect("written");
        match said(&damaged) {
            None => noticed += 1,
            Some(said) if said == whole => harmless += 1,
            Some(_) => unnoticed.push(bit),
        }
    }
    println!("flips: {noticed} noticed, {harmless} in bytes that hold nothing, {} unnoticed", unnoticed.len());
    assert!(unnoticed.len() * 1_000 <= flips(), "{unnoticed:?}");
    // Most of a small file's pages are nearly empty.
    assert!(noticed > flips() / 10, "{noticed}");
}

#[test]
fn a_file_that_is_cut_off_anywhere_is_refused_and_left_as_it_is() {
    let (folder, path) = changed();
    let bytes = fs::read(&path).expect("a file");
    let cut = folder.path().join("cut.pasqyra");
    // At every seventh 512 bytes, within pages and between them; a campaign cuts at each.
    let step = if std::env::var_os("PASQYRA_CUTS").is_some() { 512 } else { 7 * 512 };
    for length in (0..bytes.len()).step_by(step) {
        fs::write(&cut, &bytes[..length]).expect("written");
        assert!(Store::open(&cut).is_err(), "of {} bytes {length} are left", bytes.len());
        assert!(store::read(&cut).is_err());
        assert!(fs::read(&cut).expect("a file") == bytes[..length], "{length} bytes");
    }
}

/// A register whose file is too large to be looked through while it is opened.
fn large() -> Register {
    let mut year = Year::new(2023);
    let hearing = |at: u32| {
        let title = format!("Dëgjimi buxhetor {at} me banorë të fshatrave, {}", "x".repeat(700));
        Activity { title, ..Activity::new(store::fresh_id(), ActivityKind::Hearing) }
    };
    *year.activities.of_mut(ActivityKind::Hearing) = (0..6_000).map(hearing).collect();
    let mut register = sample();
    register.years.insert(2023, year);
    register
}

#[test]
fn damage_in_a_large_file_is_found_beside_the_window_which_lets_go_of_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("prizren.pasqyra");
    drop(Store::create(&path, &large()).expect("a register"));
    alter(&path, "Dëgjimi buxhetor 4321 me", "Dëgjimi buxhetor 4331 me");
    assert!(Store::open(&path).expect("it opens").awaits_check());
    let error = store::check_rows(&path).expect_err("it is damaged");
    assert!(error.message(&english()).contains("Budget hearing 4322 (2023)"), "{}", error.message(&english()));
    let mut window = Window::over(path.clone(), folder);
    window.settle();
    assert!(window.harness.state().workspace().is_none());
    assert!(window.tells("Dëgjim buxhetor 4322 (2023)"), "{:?}", window.labels());
    assert!(store::copies(&path, &store::copies_folder(&path, None)).is_empty());
    assert!(window.shows("Hap vetëm për lexim"));
    window.click("Shpëto ç’mund të lexohet");
    window.settle();
    let new = path.with_file_name("prizren-i-shpetuar.pasqyra");
    assert_eq!(window.workspace().session.store().path(), new);
    assert!(!window.workspace().session.is_read_only());
    assert!(window.says("1 gjë mungon") || window.tells("1 gjë mungon"), "{:?}", window.labels());
    let list = fs::read_to_string(new.with_extension("txt")).expect("the list");
    assert!(list.ends_with("Dëgjim buxhetor 4322 (2023)"), "{list}");
}

#[test]
fn a_salvage_that_is_cancelled_leaves_no_new_register_behind() {
    let (folder, path) = changed();
    alter(&path, "Objekti i shkollës-Vlashnje", "Objekti i shkollës-Vlashnja");
    let files = |path: &Path| fs::read_dir(path.parent().expect("a folder")).expect("a folder").count();
    let mut window = Window::over(path.clone(), folder);
    window.settle();
    let before = files(&path);
    // One frame does both, so that it cannot have ended in between: a click of the mouse would take several.
    window.harness.get_by_label("Shpëto ç’mund të lexohet").click_accesskit();
    let app = window.harness.state_mut();
    app.be_patient_for(Duration::ZERO);
    app.do_next(Command::CancelJob(JobKind::Work));
    window.harness.step();
    assert!(window.harness.state().is_working());
    window.settle();
    assert_eq!(window.harness.state().message(), Some("U anulua. Asgjë nuk u ndryshua."));
    assert!(window.harness.state().workspace().is_none());
    assert_eq!(files(&path), before);
}

/// The sample's hearings by title, whatever their identities.
fn titles(register: &Register) -> Vec<String> {
    register.years[&2023].activities.iter().map(|activity| activity.title.clone()).collect()
}

#[test]
fn what_is_readable_is_salvaged_into_a_new_register_and_what_is_not_is_listed() {
    let (folder, path) = changed();
    alter(&path, "Objekti i shkollës-Vlashnje", "Objekti i shkollës-Vlashnja");
    let before = fs::read(&path).expect("a file");
    let new = folder.path().join("new.pasqyra");
    let salvaged = store::salvage(&path, &new).expect("salvaged");
    assert_eq!(salvaged.lost.len(), 1, "{:?}", salvaged.lost);
    let said = salvaged.lost[0].message(&english());
    assert!(said.starts_with("Budget hearing 6") && said.ends_with("(2023)"), "{said}");
    assert!(fs::read(&path).expect("a file") == before, "the damaged file is kept as it is");

    let (now, mut whole) = (store::read(&new).expect("whole"), store::read(&path).expect("it is read all the same"));
    let hearings = whole.years.get_mut(&2023).expect("the year").activities.of_mut(ActivityKind::Hearing);
    hearings.remove(5);
    assert!(now == whole, "everything else is there");
    assert!(Store::open(&new).is_ok_and(|store| !store.can_undo()));
    assert!(matches!(store::salvage(&path, &new), Err(StoreError::Exists { .. })));
}

#[test]
fn of_a_table_with_a_broken_page_what_lies_before_and_behind_is_salvaged() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("prizren.pasqyra");
    let register = large();
    drop(Store::create(&path, &register).expect("a register"));
    let mut bytes = fs::read(&path).expect("a file");
    let marker = "buxhetor 3000 me".as_bytes();
    let at = bytes.windows(marker.len()).position(|window| window == marker).expect("it stands there");
    let page = at / 4096 * 4096;
    bytes[page..page + 4096].fill(0);
    fs::write(&path, bytes).expect("written");
    assert!(Store::open(&path).is_err());
    let new = folder.path().join("new.pasqyra");
    let salvaged = store::salvage(&path, &new).expect("salvaged");
    assert!(salvaged.lost.iter().any(|row| row.part == DamagedPart::Rows("activity")), "{:?}", salvaged.lost);
    let (now, all) = (titles(&store::read(&new).expect("whole")), titles(&register));
    let missing = all.iter().filter(|title| !now.contains(title)).count();
    assert!((1..20).contains(&missing), "{missing} of {} are missing", all.len());
    assert_eq!(now.len() + missing, all.len());
}

#[test]
fn salvaging_what_is_cut_off_brings_a_whole_register_or_says_why_there_is_none() {
    let (folder, path) = changed();
    let bytes = fs::read(&path).expect("a file");
    let cut = folder.path().join("cut.pasqyra");
    let new = folder.path().join("new.pasqyra");
    let mut salvaged = 0;
    for length in (0..bytes.len()).step_by(13 * 512) {
        fs::write(&cut, &bytes[..length]).expect("written");
        match store::salvage(&cut, &new) {
            Ok(_) => {
                store::verify(&new).expect("whole");
                fs::remove_file(&new).expect("removed");
                salvaged += 1;
            }
            Err(error) => assert!(!error.message(&english()).is_empty() && !new.exists()),
        }
        assert!(fs::read(&cut).expect("a file") == bytes[..length]);
    }
    assert!(salvaged > 0);
}
