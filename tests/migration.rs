//! A register of an earlier version of the format: opened, it is brought to this one, and a copy is kept.

use std::{
    fs,
    path::{Path, PathBuf},
};

use pasqyra::{
    domain::{Activity, ActivityKind, Edit, Record, Register},
    store::{self, DamagedPart, Store, StoreError},
};
use rusqlite::{
    Connection,
    functions::{Context, FunctionFlags},
    types::ValueRef,
};
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

use crate::support::sample;

/// The schemas of the earlier versions of the format, each on top of those before it.
const EARLIER: [&str; 4] = [
    include_str!("../src/store/schema/001_initial.sql"),
    include_str!("../src/store/schema/002_carry_over_and_publications.sql"),
    include_str!("../src/store/schema/003_checksums.sql"),
    include_str!("../src/store/schema/004_identities_of_changes.sql"),
];

/// The version that this program writes.
const NOW: u32 = 5;

/// The function by which rows are summed since version 3, as it is described there; and that of version 4, which names the
/// changes that were made before it: there are none yet.
fn add_functions(connection: &Connection) {
    let sum = |values: &mut Context<'_>| {
        let mut hash = Sha256::new();
        for at in 0..values.len() {
            let (mark, bytes) = match values.get_raw(at) {
                ValueRef::Null => (0, Vec::new()),
                ValueRef::Integer(number) => (1, number.to_le_bytes().to_vec()),
                ValueRef::Real(number) => (2, number.to_bits().to_le_bytes().to_vec()),
                ValueRef::Text(text) => (3, [&(text.len() as u64).to_le_bytes(), text].concat()),
                ValueRef::Blob(blob) => (4, [&(blob.len() as u64).to_le_bytes(), blob].concat()),
            };
            hash.update([mark]);
            hash.update(bytes);
        }
        Ok(i64::from_le_bytes(hash.finalize()[..8].try_into().unwrap()))
    };
    connection.create_scalar_function("row_sum", -1, FunctionFlags::SQLITE_DETERMINISTIC, sum).unwrap();
    let uid = |_: &mut Context<'_>| -> rusqlite::Result<Vec<u8>> { Err(rusqlite::Error::InvalidQuery) };
    connection.create_scalar_function("row_uid", -1, FunctionFlags::SQLITE_DETERMINISTIC, uid).unwrap();
}

/// Makes a file as an earlier version of the program left it: its schema, and the rows that it would have written.
pub(crate) fn of_version(version: u32) -> (TempDir, PathBuf, Register) {
    let folder = tempfile::tempdir().unwrap();
    let now = folder.path().join("now.pasqyra");
    let mut store = Store::create(&now, &Register::default()).unwrap();
    for year in sample().years.into_values() {
        store.apply(Edit::AddYear { year: Box::new(year) }).unwrap();
    }
    let hearing = Activity::new(store::fresh_id(), ActivityKind::Hearing);
    store.apply(Edit::Insert { year: 2023, at: 0, record: Record::Activity(Box::new(hearing)) }).unwrap();
    let register = store.register().clone();
    drop(store);

    let path = folder.path().join("prizren.pasqyra");
    let old = Connection::open(&path).unwrap();
    add_functions(&old);
    old.pragma_update(None, "application_id", 0x5041_5351).unwrap();
    EARLIER.iter().take(version as usize).for_each(|schema| old.execute_batch(schema).unwrap());
    old.pragma_update(None, "user_version", version).unwrap();
    old.execute("ATTACH ?1 AS now", [now.to_str().unwrap()]).unwrap();
    let tables: Vec<String> = old
        .prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    old.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    for table in tables {
        let columns: Vec<String> = old
            .prepare(&format!("SELECT name FROM pragma_table_info('{table}', 'main')"))
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        let columns = columns.join(", ");
        old.execute_batch(&format!("INSERT INTO main.{table} ({columns}) SELECT {columns} FROM now.{table}")).unwrap();
    }
    if version == 1 {
        // Its history knows no publications.
        let sql = "UPDATE main.history SET edit = replace(edit, ',\"publications\":[]', '')";
        assert!(old.execute(sql, []).unwrap() > 0);
    }
    if version == 3 {
        let sql = "UPDATE main.history SET checksum = row_sum(id, made_at, author, state, state_at, edit, inverse)";
        assert!(old.execute(sql, []).unwrap() > 0);
    }
    drop(old);
    (folder, path, register)
}

fn version_of(path: &Path) -> u32 {
    Connection::open(path).unwrap().query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap()
}

#[test]
fn opening_a_register_of_an_earlier_version_brings_it_to_this_one_and_keeps_a_copy() {
    for version in 1..NOW {
        let (folder, path, register) = of_version(version);
        assert_eq!(version_of(&path), version);
        let mut store = Store::open(&path).unwrap();
        assert_eq!(store.register(), &register);
        assert!(store.undo().unwrap().is_some() && store.undo().unwrap().is_some(), "its history is whole");
        assert!(store.register().years.is_empty());
        assert!(store.redo().unwrap().is_some() && store.redo().unwrap().is_some());
        assert_eq!(store.register(), &register);
        drop(store);
        assert_eq!(version_of(&path), NOW);
        store::verify(&path).unwrap();

        let copies: Vec<_> =
            fs::read_dir(folder.path().join("kopje-rezerve")).unwrap().map(|copy| copy.unwrap().path()).collect();
        let [copy] = copies.as_slice() else { panic!("one copy: {copies:?}") };
        assert_eq!(version_of(copy), version);
        assert_eq!(store::read(copy).unwrap(), register);
    }
}

#[test]
fn reading_a_register_of_an_earlier_version_leaves_it_as_it_is() {
    for version in 1..NOW {
        let (_folder, path, register) = of_version(version);
        let before = fs::read(&path).unwrap();
        assert_eq!(store::read(&path).unwrap(), register);
        assert_eq!(Store::open_read_only(&path).unwrap().register(), &register);
        store::verify(&path).unwrap();
        assert!(fs::read(&path).unwrap() == before);
    }
}

#[test]
fn what_was_damaged_before_the_format_changed_is_not_whole_afterwards() {
    let (_folder, path, _) = of_version(3);
    let other = Connection::open(&path).unwrap();
    other.execute("UPDATE history SET author = 'X' WHERE id = 1", []).unwrap();
    drop(other);
    let is_found = |checked: Result<(), StoreError>| match checked.unwrap_err() {
        StoreError::Altered { rows, .. } => {
            assert_eq!(rows.iter().map(|row| &row.part).collect::<Vec<_>>(), [&DamagedPart::Change(1)]);
        }
        other => panic!("{other:?}"),
    };
    is_found(Store::open(&path).map(drop));
    // Of a large file the rows are looked at only when it has its new format.
    is_found(store::check_rows(&path));
}

#[test]
fn a_migration_that_fails_again_and_again_leaves_one_copy_in_the_folder_that_was_chosen() {
    let (folder, path, register) = of_version(1);
    let chosen = folder.path().join("chosen");
    fs::create_dir(&chosen).unwrap();
    let copies = store::copies_folder(&path.canonicalize().unwrap(), Some(&chosen));
    let held = || fs::read_dir(&copies).unwrap().count();
    // Who reads keeps the new format from being committed.
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN; SELECT count(*) FROM activity").unwrap();
    for _ in 0..3 {
        assert!(Store::open_keeping(&path, Some(&chosen)).is_err());
        assert_eq!(version_of(&path), 1);
        assert_eq!(held(), 1);
    }
    other.execute_batch("ROLLBACK").unwrap();
    drop(other);
    assert_eq!(Store::open_keeping(&path, Some(&chosen)).unwrap().register(), &register);
    assert_eq!(held(), 1);
    assert!(!folder.path().join("kopje-rezerve").exists());
}

#[test]
fn a_register_of_an_earlier_version_that_is_cut_off_is_refused_and_left_as_it_is() {
    for version in 1..NOW {
        let (folder, path, _) = of_version(version);
        let bytes = fs::read(&path).unwrap();
        let cut = folder.path().join("cut.pasqyra");
        let step = if std::env::var_os("PASQYRA_CUTS").is_some() { 512 } else { 7 * 512 };
        for length in (0..bytes.len()).step_by(step) {
            fs::write(&cut, &bytes[..length]).unwrap();
            assert!(Store::open(&cut).is_err(), "version {version}, of {} bytes {length} are left", bytes.len());
            assert!(fs::read(&cut).unwrap() == bytes[..length], "version {version}, {length} bytes");
        }
    }
}

/// The first versions have no sums, so a letter can be another one in them. What is opened is what stood there, and the
/// file as it was found is kept.
#[test]
fn a_register_of_an_earlier_version_with_a_bit_that_flipped_is_brought_over_as_it_was_or_refused_as_it_is() {
    let flips = std::env::var("PASQYRA_FLIPS").ok().and_then(|flips| flips.parse().ok()).unwrap_or(300) / 10;
    for version in 1..NOW {
        let (folder, path, register) = of_version(version);
        let bytes = fs::read(&path).unwrap();
        let bits = bytes.len() * 8;
        let (mut refused, mut same, mut altered) = (0, 0, 0);
        for flip in 0..flips {
            let bit = (flip * (bits / flips) + flip * 2_654_435_761 % 4_093) % bits;
            let mut flipped = bytes.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            let place = tempfile::tempdir_in(folder.path()).unwrap();
            let damaged = place.path().join("damaged.pasqyra");
            fs::write(&damaged, &flipped).unwrap();
            let read = store::read(&damaged);
            let Ok(store) = Store::open(&damaged) else {
                // A copy may have been kept, and nothing else happened.
                let held = fs::read(&damaged).unwrap();
                assert!(held == flipped || version_of(&damaged) == NOW, "version {version}, bit {bit}");
                refused += 1;
                continue;
            };
            assert_eq!(store.register(), &read.unwrap(), "version {version}, bit {bit}");
            let is_same = *store.register() == register;
            assert!(is_same || version < 3, "version {version}, bit {bit}: unnoticed");
            (same, altered) = if is_same { (same + 1, altered) } else { (same, altered + 1) };
            drop(store);
            let copies = store::copies(&damaged, &store::copies_folder(&damaged.canonicalize().unwrap(), None));
            let [copy] = copies.as_slice() else { panic!("one copy: {copies:?}") };
            assert_eq!(version_of(&copy.path), version);
        }
        println!("version {version}: {refused} refused, {same} the same, {altered} with another letter or figure");
        assert!(refused > 0 && same > 0);
    }
}
