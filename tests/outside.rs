//! A register's file is changed, replaced or taken away past the program while it is open: nothing is overwritten, and
//! nothing that was saved is lost. Elsewhere than on Unix nobody can replace a file that is open.

#![cfg(unix)]

use std::{
    fs,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant, SystemTime},
};

use pasqyra::{
    domain::{Activity, ActivityKind, Edit, Field, RecordId, RecordKind, Register, Target, Value, Year},
    store::{self, Arrived, ReadOnlyReason, Seen, Store, StoreError, Watch},
};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::{
    merging::{keeping, merge},
    migration,
};

const HEARING: RecordKind = RecordKind::Activity(ActivityKind::Hearing);

/// A register with one hearing, that was changed once.
fn made() -> (TempDir, PathBuf, Store) {
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

fn id() -> RecordId {
    RecordId(uuid::Uuid::from_u128(7))
}

fn set(field: Field, count: u32) -> Edit {
    let target = Target::Record { year: 2023, kind: HEARING, id: id() };
    Edit::Set { target, field, value: Some(Value::Count(count)) }
}

fn women(count: u32) -> Edit {
    set(Field::Women, count)
}

fn men(count: u32) -> Edit {
    set(Field::Men, count)
}

fn hearing(register: &Register) -> &Activity {
    &register.years[&2023].activities.of(ActivityKind::Hearing)[0]
}

/// Another version of the register: a copy of it as it is now, changed by somebody else.
fn version(path: &Path, edits: &[Edit]) -> PathBuf {
    let copy = path.with_file_name(format!("version-{}-{}", edits.len(), store::fresh_id().0)).with_extension("tmp");
    store::backup(path, Some(&copy)).unwrap();
    change(&copy, edits);
    copy
}

fn change(path: &Path, edits: &[Edit]) {
    let mut store = Store::open(path).unwrap();
    for edit in edits {
        store.apply(edit.clone()).unwrap();
    }
}

/// Copies over a file in place. Another process does it: in this one, closing the file would let go of SQLite's locks.
fn copy_over(from: &Path, to: &Path) {
    let status = std::process::Command::new("cp").arg("--").args([from, to]).status().unwrap();
    assert!(status.success());
}

/// Takes in what stands at the path.
fn arrive(store: &mut Store) -> Result<Arrived, StoreError> {
    let copies = store::copies_folder(store.path(), None);
    let arrival = store.begin_arrival(&copies).unwrap();
    assert!(store.is_away());
    let arrived = store.finish_arrival(arrival.run())?;
    store.come_back()?;
    Ok(arrived)
}

fn preserved(arrived: &Arrived) -> &Path {
    let Arrived::Parted { preserved: Some(preserved) } = arrived else { panic!("{arrived:?}") };
    preserved
}

fn refused(result: &Result<(), StoreError>) {
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
fn rows_that_another_program_changed_past_the_history_are_noticed_in_a_file_put_in_place() {
    let (_folder, path, mut store) = made();
    let theirs = version(&path, &[]);
    rusqlite::Connection::open(&theirs).unwrap().execute("UPDATE activity SET men = 44", []).unwrap();
    fs::rename(&theirs, &path).unwrap();
    let watch = Watch::begin(&store, || {}).unwrap();
    refused(&store.apply(women(3)));
    assert_eq!(hearing(&store::read(&path).unwrap()).attendance.women, Some(1));
    // The end of the history says nothing of it; that the change was refused does.
    assert_eq!(seen(&watch).0, Seen::Other);
    assert!(matches!(arrive(&mut store), Err(StoreError::Altered { .. })), "nobody builds on what was changed past it");
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

/// Waits for what is seen next, and answers with how long that took.
fn seen(watch: &Watch) -> (Seen, Duration) {
    let begun = Instant::now();
    loop {
        if let Some(seen) = watch.seen() {
            return (seen, begun.elapsed());
        }
        assert!(begun.elapsed() < Duration::from_secs(20), "nothing is seen");
        thread::sleep(Duration::from_millis(10));
    }
}

#[test]
fn what_happens_to_the_file_is_seen_within_two_seconds_and_the_store_s_own_changes_are_not() {
    let (folder, path, mut store) = made();
    let theirs = version(&path, &[men(5)]);
    let watch = Watch::begin(&store, || {}).unwrap();
    for count in 0..30 {
        store.apply(women(100 + count)).unwrap();
        thread::sleep(Duration::from_millis(70));
    }
    assert_eq!(watch.seen(), None, "its own changes");
    let away = folder.path().with_extension("away");
    fs::rename(folder.path(), &away).unwrap();
    let (gone, first) = seen(&watch);
    fs::rename(&away, folder.path()).unwrap();
    let (back, second) = seen(&watch);
    fs::rename(&theirs, &path).unwrap();
    let (other, third) = seen(&watch);
    assert_eq!((gone, back, other), (Seen::Nothing, Seen::Known, Seen::Other));
    println!("noticed after {first:?}, {second:?} and {third:?}");
    for time in [first, second, third] {
        assert!(time < Duration::from_secs(if cfg!(debug_assertions) { 5 } else { 2 }), "{time:?}");
    }
    // It goes on watching what was taken in.
    arrive(&mut store).unwrap();
    let again = version(&path, &[men(8)]);
    fs::rename(&again, &path).unwrap();
    assert_eq!(seen(&watch).0, Seen::Other);
}

#[test]
fn a_version_that_a_synchronising_tool_left_beside_the_register_is_found_and_an_older_copy_is_not() {
    let (_folder, path, store) = made();
    let beside = |name: &str, edits: &[Edit]| {
        let file = path.with_file_name(name);
        fs::rename(version(&path, edits), &file).unwrap();
        file
    };
    beside("prizren-kopje.pasqyra", &[]);
    let conflict = beside("prizren-ZYRA-PC.pasqyra", &[men(5)]);
    drop(Store::create(&path.with_file_name("prizren-2022.pasqyra"), &Register::default()).unwrap());
    let watch = Watch::begin(&store, || {}).unwrap();
    let found = |watch: &Watch| {
        let begun = Instant::now();
        loop {
            if let Some(found) = watch.beside() {
                return found;
            }
            assert!(begun.elapsed() < Duration::from_secs(20), "nothing is found");
            thread::sleep(Duration::from_millis(20));
        }
    };
    assert_eq!(found(&watch), std::slice::from_ref(&conflict));
    // One that comes while the register is open is told with the first.
    let second = beside("prizren (Arta's conflicted copy).pasqyra", &[men(6), men(7)]);
    let mut both = found(&watch);
    both.sort();
    assert_eq!(both, [second, conflict]);
}

#[test]
fn a_version_beside_the_register_is_found_again_when_the_merge_that_took_it_in_is_taken_back() {
    for is_undo in [true, false] {
        let (_folder, path, mut store) = made();
        let conflict = path.with_file_name("prizren-ZYRA-PC.pasqyra");
        fs::rename(version(&path, &[men(5)]), &conflict).unwrap();
        let other = Store::open_read_only(&conflict).unwrap();
        let before = store.history_position();
        merge(&mut store, &other, keeping);
        drop(other);
        let watch = Watch::begin(&store, || {}).unwrap();
        thread::sleep(Duration::from_millis(300));
        assert_eq!(watch.beside().unwrap_or_default(), [] as [PathBuf; 0]);
        if is_undo {
            store.undo().unwrap().unwrap();
        } else {
            store.go_back_to(before).unwrap().unwrap();
        }
        let begun = Instant::now();
        let found = loop {
            if let Some(found) = watch.beside() {
                break found;
            }
            assert!(begun.elapsed() < Duration::from_secs(20), "nothing is found");
            thread::sleep(Duration::from_millis(20));
        };
        assert_eq!(found, [conflict]);
    }
}

#[test]
fn a_window_that_only_reads_follows_what_another_writes() {
    let (_folder, path, mut store) = made();
    let mut reading = Store::open_read_only(&path).unwrap();
    let watch = Watch::begin(&reading, || {}).unwrap();
    store.apply(women(8)).unwrap();
    assert_eq!(seen(&watch).0, Seen::Other);
    assert!(matches!(arrive(&mut reading).unwrap(), Arrived::Ahead(added) if added.changes == 1));
    assert_eq!(reading.register(), store.register());
    assert_eq!(reading.read_only(), Some(ReadOnlyReason::Chosen));
}

/// What happens to a file, one after the other.
#[derive(Debug, Clone, Copy)]
enum Happening {
    /// A change in the window, or one that is taken back.
    Change,
    Undo,
    /// Somebody takes a copy home, and changes it or not.
    Copy {
        changes: bool,
    },
    /// One of the copies comes back: it is renamed over the file, or copied over it.
    Back {
        which: prop::sample::Index,
        in_place: bool,
    },
    Touch,
}

fn happening() -> impl Strategy<Value = Happening> {
    let back = (any::<prop::sample::Index>(), any::<bool>());
    prop_oneof![
        4 => Just(Happening::Change),
        1 => Just(Happening::Undo),
        2 => any::<bool>().prop_map(|changes| Happening::Copy { changes }),
        3 => back.prop_map(|(which, in_place)| Happening::Back { which, in_place }),
        1 => Just(Happening::Touch),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 40, ..ProptestConfig::default() })]

    /// What the window held is either a point of the history of what it shows then, or the version that was kept.
    #[test]
    fn whatever_happens_to_the_file_what_was_saved_here_is_in_it_or_beside_it(
        happenings in prop::collection::vec(happening(), 1..24)
    ) {
        let (folder, path, mut store) = made();
        let mut copies: Vec<PathBuf> = Vec::new();
        for (at, happening) in (100..).zip(happenings) {
            let (before, position) = (store.register().clone(), store.history_position());
            let made = match happening {
                Happening::Change => store.apply(women(at)),
                Happening::Undo => store.undo().map(drop),
                Happening::Copy { changes } => {
                    copies.push(version(&path, &if changes { vec![men(at)] } else { Vec::new() }));
                    continue;
                }
                Happening::Back { which, in_place } if !copies.is_empty() => {
                    let copy = which.get(&copies);
                    let coming = folder.path().join("coming.tmp");
                    copy_over(copy, &coming);
                    if in_place { copy_over(&coming, &path) } else { fs::rename(&coming, &path).unwrap() }
                    continue;
                }
                Happening::Back { .. } | Happening::Touch => {
                    prop_assert!(std::process::Command::new("touch").arg(&path).status().unwrap().success());
                    continue;
                }
            };
            match made {
                Ok(()) => prop_assert_eq!(&store::read(&path).unwrap(), store.register()),
                Err(StoreError::ChangedElsewhere { .. }) => {
                    prop_assert_eq!(store.register(), &before);
                    match arrive(&mut store).unwrap() {
                        Arrived::Known => prop_assert_eq!(store.register(), &before),
                        Arrived::Ahead(_) => {
                            // What the window held is a point of its history.
                            let mut there = Store::open(&version(&path, &[])).unwrap();
                            there.go_back_to(position).unwrap();
                            prop_assert_eq!(there.register(), &before);
                        }
                        Arrived::Parted { preserved } => {
                            prop_assert_eq!(store::read(&preserved.unwrap()).unwrap(), before);
                        }
                    }
                    prop_assert_eq!(&store::read(&path).unwrap(), store.register());
                }
                Err(error) => prop_assert!(false, "{error:?}"),
            }
        }
        drop(store);
        store::verify(&path).unwrap();
    }
}
