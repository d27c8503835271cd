//! A register's file is changed, replaced or taken away past the program while it is open: nothing is overwritten, and
//! nothing that was saved is lost. Elsewhere than on Unix nobody can replace a file that is open.

#![cfg(unix)]

use std::{
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use pasqyra::{
    domain::{Activity, ActivityKind, Edit, Field, RecordId, RecordKind, Register, Target, Value, Year},
    store::{self, Arrived, ReadOnlyReason, Store, StoreError},
};
use tempfile::TempDir;

use crate::migration;

pub(crate) const HEARING: RecordKind = RecordKind::Activity(ActivityKind::Hearing);

/// A register with one hearing, that was changed once.
pub(crate) fn made() -> (TempDir, PathBuf, Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().canonicalize().unwrap().join("prizren.pasqyra");
    let mut register = Register::default();
    let mut year = Year::new(2023);
    year.activities.of_mut(ActivityKind::Hearing).push(Activity::new(id(), ActivityKind::Hearing));
    register.years.insert(2023, year);
    let mut store = Store::create(&path, &register).unwrap();
    store.apply(women(1)).unwrap();
    (folder, path, store)
}

pub(crate) fn id() -> RecordId {
    RecordId(uuid::Uuid::from_u128(7))
}

pub(crate) fn set(field: Field, count: u32) -> Edit {
    let target = Target::Record { year: 2023, kind: HEARING, id: id() };
    Edit::Set { target, field, value: Some(Value::Count(count)) }
}

pub(crate) fn women(count: u32) -> Edit {
    set(Field::Women, count)
}

pub(crate) fn men(count: u32) -> Edit {
    set(Field::Men, count)
}

pub(crate) fn hearing(register: &Register) -> &Activity {
    &register.years[&2023].activities.of(ActivityKind::Hearing)[0]
}

/// Another version of the register: a copy of it as it is now, changed by somebody else.
pub(crate) fn version(path: &Path, edits: &[Edit]) -> PathBuf {
    let copy = path.with_file_name(format!("version-{}-{}", edits.len(), store::fresh_id().0)).with_extension("tmp");
    store::backup(path, Some(&copy)).unwrap();
    change(&copy, edits);
    copy
}

pub(crate) fn change(path: &Path, edits: &[Edit]) {
    let mut store = Store::open(path).unwrap();
    for edit in edits {
        store.apply(edit.clone()).unwrap();
    }
}

/// Copies over a file in place. Another process does it: in this one, closing the file would let go of SQLite's locks.
pub(crate) fn copy_over(from: &Path, to: &Path) {
    let status = std::process::Command::new("cp").arg("--").args([from, to]).status().unwrap();
    assert!(status.success());
}

/// Takes in what stands at the path.
pub(crate) fn arrive(store: &mut Store) -> Result<Arrived, StoreError> {
    let copies = store::copies_folder(store.path(), None);
    let arrival = store.begin_arrival(&copies).unwrap();
    assert!(store.is_away());
    let arrived = store.finish_arrival(arrival.run())?;
    store.come_back()?;
    Ok(arrived)
}

pub(crate) fn preserved(arrived: &Arrived) -> &Path {
    let Arrived::Parted { preserved: Some(preserved) } = arrived else { panic!("{arrived:?}") };
    preserved
}

pub(crate) fn refused(result: &Result<(), StoreError>) {
    assert!(matches!(result, Err(StoreError::ChangedElsewhere { .. })), "{result:?}");
}

#[test]
fn a_version_that_is_renamed_over_the_file_is_not_written_past_and_both_are_kept() {
    let (_folder, path, mut store) = made();
    let theirs = version(&path, &[men(5)]);
    store.apply(women(2)).unwrap();
    let (ours, theirs_held) = (store.register().clone(), store::read(&theirs).unwrap());
    fs::rename(&theirs, &path).unwrap();
    refused(&store.apply(women(3)));
    refused(&store.undo().map(drop));
    assert_eq!(*store.register(), ours, "memory is as it was");
    assert_eq!(store::read(&path).unwrap(), theirs_held, "and so is the file");

    let arrived = arrive(&mut store).unwrap();
    let kept = preserved(&arrived);
    assert_eq!(store::read(kept).unwrap(), ours);
    assert_eq!(store::verify(kept).unwrap().changes, 2, "with its history");
    assert_eq!(*store.register(), theirs_held);
    store.apply(women(9)).unwrap();
    assert_eq!(store::read(&path).unwrap(), *store.register(), "work goes on in the file that is there");
    assert!(store.undo().unwrap().is_some() && store.undo().unwrap().is_some());
    assert_eq!(hearing(store.register()).attendance.men, None, "their change is undone as any other");
}

#[test]
fn a_version_with_all_that_is_here_and_more_is_simply_taken_in() {
    let (_folder, path, mut store) = made();
    let theirs = version(&path, &[men(5), men(6)]);
    fs::rename(&theirs, &path).unwrap();
    let Arrived::Ahead(added) = arrive(&mut store).unwrap() else { panic!("it has more") };
    assert_eq!(added.changes, 2);
    assert_eq!(added.by.len(), usize::from(store::user_name().is_some()));
    assert_eq!(hearing(store.register()).attendance.men, Some(6));
    assert!(!store::copies_folder(&path, None).exists(), "nothing had to be kept");
    store.apply(women(3)).unwrap();
    assert_eq!(store::read(&path).unwrap(), *store.register());
}

#[test]
fn of_a_register_that_nobody_changed_yet_any_version_has_everything_and_another_register_has_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prizren.pasqyra");
    let (_other, other, store) = made();
    let begun = store.register().clone();
    drop(store);
    let mut store = Store::create(&path, &begun).unwrap();
    let theirs = version(&path, &[men(5)]);
    copy_over(&theirs, &path);
    assert!(matches!(arrive(&mut store).unwrap(), Arrived::Ahead(added) if added.changes == 1));
    assert!(store::copies(&path, &store::copies_folder(&path, None)).is_empty(), "nothing is left to be kept");
    drop(store);

    let path = folder.path().join("gjakova.pasqyra");
    let mut store = Store::create(&path, &Register::default()).unwrap();
    copy_over(&other, &path);
    let arrived = arrive(&mut store).unwrap();
    assert_eq!(store::read(preserved(&arrived)).unwrap(), Register::default());
}

#[test]
fn a_version_in_which_this_one_was_merged_is_simply_taken_in() {
    let (_folder, path, mut store) = made();
    let theirs = version(&path, &[men(5)]);
    store.apply(women(2)).unwrap();
    let ours = version(&path, &[]);
    {
        let versions = store::versions(&theirs, &ours).unwrap();
        let mut there = Store::open(&theirs).unwrap();
        let change = store::Change::Merge { edit: women(2), from: ours, compared: versions.compared };
        there.make(change).unwrap();
    }
    fs::rename(&theirs, &path).unwrap();
    let arrived = arrive(&mut store).unwrap();
    assert!(matches!(arrived, Arrived::Ahead(_)), "{arrived:?}");
    assert_eq!(
        (hearing(store.register()).attendance.women, hearing(store.register()).attendance.men),
        (Some(2), Some(5))
    );
}

#[test]
fn what_was_undone_here_is_known_to_a_version_only_if_it_was_undone_there_too() {
    let (_folder, path, mut store) = made();
    store.apply(women(2)).unwrap();
    let before = version(&path, &[]);
    store.undo().unwrap();
    let after = version(&path, &[men(5)]);
    copy_over(&before, &path);
    let arrived = arrive(&mut store).unwrap();
    assert_eq!(hearing(&store::read(preserved(&arrived)).unwrap()).attendance.women, Some(1), "undone");
    copy_over(&after, &path);
    // Of the version before the undo it has everything.
    assert!(matches!(arrive(&mut store).unwrap(), Arrived::Ahead(added) if added.changes == 1));
    assert_eq!(hearing(store.register()).attendance.women, Some(1));
}

#[test]
fn a_copy_in_place_with_as_many_changes_is_noticed_though_sqlite_counts_the_same() {
    let (_folder, path, mut store) = made();
    let theirs = path.with_file_name("theirs");
    copy_over(&path, &theirs);
    change(&theirs, &[men(5)]);
    store.apply(women(2)).unwrap();
    let (ours, theirs_held) = (store.register().clone(), store::read(&theirs).unwrap());
    // Their headers count as many changes and pages, so that SQLite believes its memory of the pages.
    let header = |path: &Path| fs::read(path).unwrap()[24..40].to_vec();
    assert_eq!(header(&theirs), header(&path));
    copy_over(&theirs, &path);
    refused(&store.undo().map(drop));
    refused(&store.apply(women(3)));
    assert_eq!(store::read(&path).unwrap(), theirs_held);
    let arrived = arrive(&mut store).unwrap();
    // Their pages lie where ours were: what this window held is written from memory.
    assert_eq!(store::read(preserved(&arrived)).unwrap(), ours);
    assert_eq!(*store.register(), theirs_held);
    store.apply(women(4)).unwrap();
    store::verify(&path).unwrap();
}

#[test]
fn a_copy_in_place_is_noticed_though_it_bears_the_time_and_the_length_of_the_file() {
    let (_folder, path, mut store) = made();
    let theirs = version(&path, &[men(5)]);
    store.apply(women(2)).unwrap();
    let metadata = fs::metadata(&path).unwrap();
    let (time, length) = (metadata.modified().unwrap(), metadata.len());
    assert_eq!(fs::metadata(&theirs).unwrap().len(), length);
    copy_over(&theirs, &path);
    let status = std::process::Command::new("touch").arg("-d").arg(stamp(time)).arg("--").arg(&path).status().unwrap();
    assert!(status.success());
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), time);
    refused(&store.apply(women(3)));
    assert_eq!(hearing(&store::read(&path).unwrap()).attendance.men, Some(5));
}

fn stamp(time: SystemTime) -> String {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap();
    format!("@{}.{:09}", since.as_secs(), since.subsec_nanos())
}

#[test]
fn what_this_window_held_gets_the_history_of_the_newest_copy_where_its_own_is_gone() {
    let (_folder, path, mut store) = made();
    let copies = store::copies_folder(&path, None);
    let stop = std::sync::atomic::AtomicBool::new(false);
    store::keep_copy(&path, &copies, store::Wanted::Automatically, &stop).unwrap();
    let theirs = version(&path, &[men(5)]);
    store.apply(women(2)).unwrap();
    store.apply(women(3)).unwrap();
    let ours = store.register().clone();
    copy_over(&theirs, &path);
    let arrived = arrive(&mut store).unwrap();
    let kept = preserved(&arrived);
    assert_eq!(store::read(kept).unwrap(), ours);
    assert_eq!(store::verify(kept).unwrap().changes, 2, "the copy's change, and the way from there");
    let listed = store::copies(&path, &copies);
    assert_eq!(listed.iter().filter(|copy| copy.is_version && !copy.is_automatic).count(), 1, "{listed:?}");
}

#[test]
fn a_file_that_was_only_touched_is_written_as_before() {
    let (_folder, path, mut store) = made();
    for _ in 0..3 {
        assert!(std::process::Command::new("touch").arg(&path).status().unwrap().success());
        store.apply(women(3)).unwrap();
        store.undo().unwrap();
    }
    // Also one that was put back, as from a copy, with what it held.
    let copy = version(&path, &[]);
    fs::rename(&copy, &path).unwrap();
    store.apply(women(4)).unwrap();
    assert_eq!(hearing(&store::read(&path).unwrap()).attendance.women, Some(4));
    drop(store);
    store::verify(&path).unwrap();
}

#[test]
fn a_file_that_is_removed_refuses_changes_and_what_was_in_it_can_be_saved_elsewhere_with_its_history() {
    let (folder, path, mut store) = made();
    store.apply(women(2)).unwrap();
    fs::remove_file(&path).unwrap();
    let error = store.apply(women(3)).unwrap_err();
    assert!(matches!(error, StoreError::Moved { .. }) && error.is_of_the_file(), "{error:?}");
    store.go_away();
    assert_eq!(store.read_only(), Some(ReadOnlyReason::Gone));
    assert!(matches!(store.apply(women(3)), Err(StoreError::ReadOnly { reason: ReadOnlyReason::Gone, .. })));
    let target = folder.path().join("tjeter.pasqyra");
    let moving = store.begin_move(&target, &store::copies_folder(&path, None)).unwrap();
    let mut moved = store.finish_move(moving.run()).unwrap();
    assert_eq!(moved.register(), store.register());
    assert_eq!(moved.history_end().unwrap(), 2);
    assert!(moved.revision() > store.revision(), "nobody takes it for a state that was shown before");
    moved.apply(women(3)).unwrap();
}

#[test]
fn a_folder_that_comes_back_takes_changes_again_and_its_lock_is_taken_again() {
    let (folder, path, mut store) = made();
    let away = folder.path().with_extension("away");
    fs::rename(folder.path(), &away).unwrap();
    assert!(store.apply(women(2)).is_err());
    store.go_away();
    fs::rename(&away, folder.path()).unwrap();
    store.come_back().unwrap();
    store.apply(women(2)).unwrap();
    assert!(matches!(Store::open(&path), Err(StoreError::InUse { .. })));

    // Pulled out, and put in again after another computer wrote it: that is another lock, and another file.
    let copy = version(&path, &[men(5)]);
    fs::rename(folder.path(), &away).unwrap();
    fs::create_dir(folder.path()).unwrap();
    fs::copy(away.join(copy.file_name().unwrap()), &path).unwrap();
    assert!(matches!(arrive(&mut store).unwrap(), Arrived::Ahead(_)));
    assert!(matches!(Store::open(&path), Err(StoreError::InUse { .. })), "the lock is beside the file that is there");
    fs::remove_dir_all(away).unwrap();
}

#[test]
fn a_register_whose_lock_another_has_is_not_written_however_often_it_is_tried() {
    let (folder, path, mut store) = made();
    let away = folder.path().with_extension("away");
    let copy = version(&path, &[men(5)]);
    fs::rename(folder.path(), &away).unwrap();
    fs::create_dir(folder.path()).unwrap();
    fs::copy(away.join(copy.file_name().unwrap()), &path).unwrap();
    let another = Store::open(&path).unwrap();
    for _ in 0..2 {
        assert!(matches!(arrive(&mut store), Err(StoreError::InUse { .. })));
        assert!(matches!(store.apply(women(3)), Err(StoreError::ReadOnly { .. })));
    }
    drop(another);
    arrive(&mut store).unwrap();
    store.apply(women(3)).unwrap();
    fs::remove_dir_all(away).unwrap();
}

#[test]
fn a_version_of_an_earlier_format_is_brought_to_this_one_only_with_its_lock_and_a_copy_in_the_folder_for_copies() {
    let (folder, path, mut store) = made();
    let (_old, old, register) = migration::of_version(3);
    let arrive_in = |store: &mut Store, copies: &Path| {
        let arrival = store.begin_arrival(copies).unwrap();
        store.finish_arrival(arrival.run())
    };
    let away = folder.path().with_extension("away");
    fs::rename(folder.path(), &away).unwrap();
    fs::create_dir(folder.path()).unwrap();
    fs::copy(&old, &path).unwrap();
    let copies = folder.path().join("chosen");
    // Another program has it, of an earlier version.
    let lock = fs::File::create(path.with_file_name(".prizren.pasqyra.lock")).unwrap();
    lock.lock().unwrap();
    for _ in 0..2 {
        assert!(matches!(arrive_in(&mut store, &copies), Err(StoreError::InUse { .. })));
        assert!(fs::read(&path).unwrap() == fs::read(&old).unwrap());
        assert!(store.come_back().is_err());
    }
    drop(lock);
    assert!(matches!(arrive_in(&mut store, &copies).unwrap(), Arrived::Parted { preserved: Some(_) }));
    store.come_back().unwrap();
    assert_eq!(store.register(), &register);
    // The file as it was, and the version of this window.
    assert_eq!(fs::read_dir(&copies).unwrap().count(), 2);
    assert!(!folder.path().join("kopje-rezerve").exists());
    fs::remove_dir_all(away).unwrap();
}

#[test]
fn what_is_no_register_in_the_place_of_one_is_refused_and_left_alone() {
    let (_folder, path, mut store) = made();
    let ours = store.register().clone();
    let text = path.with_file_name("text");
    fs::write(&text, "nothing".repeat(1_000)).unwrap();
    copy_over(&text, &path);
    refused(&store.apply(women(3)));
    assert!(arrive(&mut store).is_err());
    assert_eq!(store.read_only(), Some(ReadOnlyReason::Gone), "until something else stands there");
    assert_eq!(*store.register(), ours);
    assert_eq!(fs::read(&path).unwrap(), fs::read(&text).unwrap());
}
