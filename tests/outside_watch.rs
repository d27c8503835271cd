//! A register's file is watched while it is open: what happens to it and beside it is seen within two seconds.

#![cfg(unix)]

use std::{
    fs,
    path::PathBuf,
    thread,
    time::{Duration, Instant},
};

use pasqyra::{
    domain::{Edit, Register},
    store::{self, Arrived, ReadOnlyReason, Seen, Store, StoreError, Watch},
};

use crate::{
    merging::{keeping, merge},
    outside::{arrive, hearing, made, men, refused, version, women},
};

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
