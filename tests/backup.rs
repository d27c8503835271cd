//! Copies of a register, and the way back.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it")]

use std::{fs, path::Path};

use pasqyra::store::{self, Store, StoreError};

use crate::opening::{closed, crashed, rename};

#[test]
fn a_backup_is_a_whole_register_and_restoring_it_keeps_what_stood_there() {
    let (folder, path) = closed();
    let window = Store::open(&path).unwrap();
    let copy = store::backup(&path, None).unwrap();
    assert_eq!(store::read(&copy).unwrap(), *window.register());
    let error = store::restore(&path, &copy).unwrap_err();
    assert!(matches!(error, StoreError::InUse { .. }), "{error:?}");
    drop(window);

    let mut store = Store::open(&path).unwrap();
    rename(&mut store, "Gjakovë").unwrap();
    drop(store);
    let verified = store::verify(&path).unwrap();
    assert_eq!((verified.years, verified.activities, verified.changes), (1, 40, 1));
    let restored = store::restore(&path, &copy).unwrap();
    assert_eq!(store::read(&path).unwrap().municipality.name, "Prizren");
    assert_eq!(store::read(&restored.kept.unwrap()).unwrap().municipality.name, "Gjakovë");
    assert_eq!(restored.verified.changes, 0);

    let named = folder.path().join("copy.pasqyra");
    assert_eq!(store::backup(&path, Some(&named)).unwrap(), named.canonicalize().unwrap());
    assert!(matches!(store::backup(&path, Some(&named)), Err(StoreError::Exists { .. })));
}

#[test]
fn a_damaged_register_is_kept_byte_for_byte_when_a_backup_takes_its_place() {
    let (_folder, path) = closed();
    let copy = store::backup(&path, None).unwrap();
    fs::write(&path, b"not a register any more").unwrap();
    let restored = store::restore(&path, &copy).unwrap();
    assert_eq!(fs::read(restored.kept.unwrap()).unwrap(), b"not a register any more");
    assert_eq!(store::read(&path).unwrap(), store::read(&copy).unwrap());
    let before = fs::read(&path).unwrap();
    fs::write(&copy, b"nor is this").unwrap();
    assert!(matches!(store::restore(&path, &copy), Err(StoreError::NotARegister { .. })));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_restored_register_is_not_spoilt_by_the_journal_of_the_one_before() {
    let (_other, copy) = closed();
    for damaged in [false, true] {
        let (_folder, path) = crashed();
        let journal = fs::read(path.with_file_name("prizren.pasqyra-journal")).unwrap();
        if damaged {
            fs::write(&path, b"not a register any more").unwrap();
        }
        let kept = store::restore(&path, &copy).unwrap().kept.unwrap();
        assert_eq!(store::read(&path).unwrap(), store::read(&copy).unwrap());
        assert_eq!(Store::open(&path).unwrap().register(), &store::read(&copy).unwrap());
        let mut kept_journal = kept.into_os_string();
        kept_journal.push("-journal");
        assert_eq!(fs::read(kept_journal).ok(), damaged.then_some(journal));
    }
}

#[test]
fn the_journal_of_a_register_that_was_moved_away_is_not_played_over_what_comes_in_its_place() {
    let (_other, copy) = closed();
    let register = store::read(&copy).unwrap();
    let damaged = copy.with_file_name("damaged.pasqyra");
    fs::copy(&copy, &damaged).unwrap();
    let makings: [&dyn Fn(&Path); 4] = [
        &|path| assert_eq!(store::restore(path, &copy).map(drop).map_err(|error| error.to_string()), Ok(())),
        &|path| drop(Store::create(path, &register).unwrap()),
        &|path| drop(store::backup(&copy, Some(path)).unwrap()),
        &|path| drop(store::salvage(&damaged, path).unwrap()),
    ];
    for making in makings {
        let (folder, path) = crashed();
        let journal = fs::read(path.with_file_name("prizren.pasqyra-journal")).unwrap();
        fs::rename(&path, path.with_file_name("elsewhere.pasqyra")).unwrap();
        making(&path);
        assert!(store::read(&path).unwrap() == register);
        assert!(Store::open(&path).unwrap().register() == &register);
        store::verify(&path).unwrap();
        // It belongs to what was moved away, and is kept.
        let folders = [folder.path().to_owned(), folder.path().join("kopje-rezerve")];
        let files = folders.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten();
        let kept = files.filter(|file| {
            let path = file.as_ref().unwrap().path();
            path.is_file() && fs::read(path).unwrap() == journal
        });
        assert_eq!(kept.count(), 1);
    }
}

#[test]
fn the_journal_that_a_restoration_finds_alone_is_kept_among_the_copies() {
    let (_other, copy) = closed();
    let (folder, path) = crashed();
    let journal = fs::read(path.with_file_name("prizren.pasqyra-journal")).unwrap();
    fs::remove_file(&path).unwrap();
    let kept = store::restore(&path, &copy).unwrap().kept.unwrap();
    assert_eq!(kept.parent().unwrap(), folder.path().canonicalize().unwrap().join("kopje-rezerve"));
    assert!(fs::read(kept).unwrap() == journal);
    assert_eq!(store::restore(&folder.path().join("new.pasqyra"), &copy).unwrap().kept, None);
}
