//! Copies of a register, and the way back.
#![allow(clippy::unwrap_used, reason = "a helper of a test may fail it")]

use std::fs;

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
