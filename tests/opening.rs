//! What can stand in a register's place, and what opening it says: each has its own message, and the
//! file and its folder stay as they were.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a helper of a test may fail it, and a skipped test says so"
)]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use pasqyra::{
    domain::{
        Activity, ActivityKind, Edit, Field, Language, Municipality, Record, RecordKind, Register, Target, Value, Year,
    },
    store::{self, FileNature, ReadOnlyReason, Store, StoreError},
    text::{TRANSLATED, Texts},
};
use rusqlite::Connection;
use tempfile::TempDir;

pub(crate) fn register() -> Register {
    let mut year = Year::new(2023);
    for number in 0..40 {
        let mut hearing = Activity::new(store::fresh_id(), ActivityKind::Hearing);
        hearing.title = format!("Dëgjim buxhetor {number}");
        hearing.note = Some("ë".repeat(300));
        hearing.attendance.women = Some(number);
        year.activities.of_mut(ActivityKind::Hearing).push(hearing);
    }
    let municipality = Municipality { name: "Prizren".to_owned(), ..Municipality::default() };
    Register { municipality, years: BTreeMap::from([(2023, year)]) }
}

/// A folder with a register in it that is closed.
pub(crate) fn closed() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().canonicalize().unwrap().join("prizren.pasqyra");
    drop(Store::create(&path, &register()).unwrap());
    (folder, path)
}

pub(crate) fn rename(store: &mut Store, name: &str) -> Result<(), StoreError> {
    let value = Some(Value::Text(name.to_owned()));
    store.apply(Edit::Set { target: Target::Municipality, field: Field::Name, value })
}

/// Every file of a folder with what is in it.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.clone(), if path.is_file() { fs::read(&path).unwrap() } else { Vec::new() }))
        .collect()
}

/// Opens what must be refused, in every way of opening; the folder stays as it was, and the message of
/// each language names the file.
fn refused(path: &Path) -> StoreError {
    let folder = path.parent().unwrap();
    let before = contents(folder);
    let reading =
        [Store::open_read_only(path).map(|_| ()), store::read(path).map(|_| ()), store::verify(path).map(|_| ())];
    let error = Store::open(path).expect_err("opened for writing");
    for attempt in reading {
        let reading = attempt.expect_err("opened for reading");
        assert_eq!(std::mem::discriminant(&reading), std::mem::discriminant(&error), "{reading:?} and {error:?}");
    }
    assert!(contents(folder) == before, "opening changed the folder");
    said(&error, path);
    error
}

fn said(error: &StoreError, path: &Path) {
    for &language in TRANSLATED {
        let message = error.message(&Texts::new(language));
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(message.contains(name), "{message} does not name {name}");
        assert!(!message.contains("store-") && !message.contains('{'), "{message} is no sentence");
    }
}

/// A machine that lacks what a test needs says so; where everything is required, that is a failure.
fn skipped(what: &str) {
    println!("skipped: {what}");
    assert!(std::env::var("PASQYRA_REQUIRE_ALL").as_deref() != Ok("1"), "skipped: {what}");
}

fn set_writable(path: &Path, writable: bool) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = match (path.is_dir(), writable) {
            (true, true) => 0o755,
            (true, false) => 0o555,
            (false, true) => 0o644,
            (false, false) => 0o444,
        };
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }
    #[cfg(not(unix))]
    {
        let mut permissions = fs::metadata(path).unwrap().permissions();
        permissions.set_readonly(!writable);
        fs::set_permissions(path, permissions).unwrap();
    }
}

fn file_of(name: &str, bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, bytes).unwrap();
    (folder, path)
}

#[test]
fn what_was_created_opens_with_the_same_register() {
    let (_folder, path) = closed();
    let created = store::read(&path).unwrap();
    let store = Store::open(&path).unwrap();
    assert_eq!(store.register(), &created);
    assert_eq!(created.years[&2023].activities.of(ActivityKind::Hearing)[39].title, "Dëgjim buxhetor 39");
    assert_eq!(store.read_only(), None);
    assert!(!store.can_undo() && !store.can_redo());
}

#[test]
fn the_file_says_what_it_is() {
    let (_folder, path) = closed();
    let bytes = fs::read(&path).unwrap();
    assert_eq!(&bytes[68..72], b"PASQ");
    assert_eq!(&bytes[60..64], [0, 0, 0, 5]);
    let connection = Connection::open(&path).unwrap();
    let loose: Vec<String> = connection
        .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(loose, Vec::<String>::new());
    assert!(connection.execute("UPDATE activity SET women = -1", []).is_err(), "counts are checked");
    assert!(connection.execute("UPDATE activity SET held_on = '30.01.2023'", []).is_err(), "days are checked");
    assert!(connection.execute("UPDATE activity SET topic = 'weather'", []).is_err(), "choices are checked");
}

#[test]
fn nothing_is_left_beside_a_register_that_was_closed() {
    let (folder, path) = closed();
    drop(Store::open(&path).unwrap());
    assert_eq!(contents(&folder.path().canonicalize().unwrap()).into_keys().collect::<Vec<_>>(), [path]);
}

#[test]
fn creating_never_writes_over_a_file() {
    let (_folder, path) = file_of("prizren.pasqyra", b"mine");
    let error = Store::create(&path, &register()).unwrap_err();
    assert!(matches!(error, StoreError::Exists { .. }), "{error:?}");
    said(&error, &path);
    assert_eq!(fs::read(&path).unwrap(), b"mine");
}

#[test]
fn a_register_that_cannot_be_made_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prizren.pasqyra");
    let mut impossible = register();
    impossible.years.insert(1789, Year::new(1789));
    let error = Store::create(&path, &impossible).unwrap_err();
    assert!(matches!(error, StoreError::Refused { .. }), "{error:?}");
    assert_eq!(contents(folder.path()).len(), 0);
    let error = Store::create(&folder.path().join("nowhere/prizren.pasqyra"), &register()).unwrap_err();
    assert!(matches!(error, StoreError::NoSuchFolder { .. }), "{error:?}");
    said(&error, &folder.path().join("nowhere"));
}

#[test]
fn a_missing_file() {
    let folder = tempfile::tempdir().unwrap();
    let error = refused(&folder.path().join("prizren.pasqyra"));
    assert!(matches!(error, StoreError::Missing { .. }), "{error:?}");
}

#[test]
fn a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prizren.pasqyra");
    fs::create_dir(&path).unwrap();
    let error = refused(&path);
    assert!(matches!(error, StoreError::Folder { .. }), "{error:?}");
}

#[test]
fn an_empty_file() {
    let (_folder, path) = file_of("prizren.pasqyra", b"");
    let error = refused(&path);
    assert!(matches!(error, StoreError::Empty { .. }), "{error:?}");
}

#[test]
fn files_of_other_kinds_are_called_by_their_kind() {
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0";
    for (bytes, expected) in [
        (&b"Raporti vjetor 2023\n"[..], FileNature::Text),
        (b"\n{ \"format\": \"pasqyra-register\" }", FileNature::Json),
        (png, FileNature::Picture),
        (b"%PDF-1.7\n", FileNature::Pdf),
        (b"PK\x03\x04\x14\0\x06\0", FileNature::Office),
        (b"\x7fELF\x02\x01\x01\0", FileNature::Unknown),
    ] {
        let (_folder, path) = file_of("prizren.pasqyra", bytes);
        let error = refused(&path);
        assert!(matches!(&error, StoreError::NotARegister { nature, .. } if *nature == expected), "{error:?}");
    }
}

#[test]
fn another_applications_database() {
    let (_folder, path) = file_of("prizren.pasqyra", b"");
    let connection = Connection::open(&path).unwrap();
    connection.execute_batch("CREATE TABLE bookmarks (url TEXT); PRAGMA application_id = 0x0f055111").unwrap();
    drop(connection);
    let error = refused(&path);
    assert!(matches!(error, StoreError::OtherApplication { application_id: 0x0f05_5111, .. }), "{error:?}");
}

#[test]
fn a_newer_format() {
    let (_folder, path) = closed();
    Connection::open(&path).unwrap().pragma_update(None, "user_version", 7).unwrap();
    let error = refused(&path);
    assert!(matches!(error, StoreError::NewerFormat { format: 7, known: 5, .. }), "{error:?}");
}

#[test]
fn a_truncated_file() {
    let (_folder, path) = closed();
    let whole = fs::read(&path).unwrap();
    for length in [whole.len() - 1, whole.len() / 2, 4096, 99, 20] {
        fs::write(&path, &whole[..length]).unwrap();
        let error = refused(&path);
        assert!(
            matches!(error, StoreError::Truncated { found, .. } if found == length as u64),
            "{length} bytes: {error:?}"
        );
    }
}

#[test]
fn a_zeroed_page_of_the_activities() {
    let (_folder, path) = closed();
    let connection = Connection::open(&path).unwrap();
    let page: u32 = connection
        .query_row("SELECT pageno FROM dbstat WHERE name = 'activity' AND pagetype = 'leaf' LIMIT 1", [], |row| {
            row.get(0)
        })
        .unwrap();
    drop(connection);
    let mut bytes = fs::read(&path).unwrap();
    let at = (page as usize - 1) * 4096;
    bytes[at..at + 4096].fill(0);
    fs::write(&path, bytes).unwrap();
    let error = refused(&path);
    assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
}

#[test]
fn a_zeroed_first_page() {
    let (_folder, path) = closed();
    let mut bytes = fs::read(&path).unwrap();
    bytes[..4096].fill(0);
    fs::write(&path, bytes).unwrap();
    let error = refused(&path);
    assert!(matches!(error, StoreError::Damaged { .. }), "{error:?}");
}

#[test]
fn a_damaged_history_keeps_a_writer_out_and_lets_an_export_through() {
    let (_folder, path) = closed();
    let mut store = Store::open(&path).unwrap();
    rename(&mut store, "Gjakovë").unwrap();
    drop(store);
    let connection = Connection::open(&path).unwrap();
    let page: u32 = connection
        .query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'history'", [], |row| row.get(0))
        .unwrap();
    drop(connection);
    let mut bytes = fs::read(&path).unwrap();
    let at = (page as usize - 1) * 4096;
    bytes[at..at + 4096].fill(0);
    fs::write(&path, &bytes).unwrap();
    assert!(matches!(Store::open(&path), Err(StoreError::Damaged { .. })));
    assert_eq!(store::read(&path).unwrap().municipality.name, "Gjakovë");
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn triggers_views_and_altered_tables_are_refused_and_tables_beside_ours_are_not() {
    for alteration in [
        "CREATE TRIGGER steal AFTER UPDATE ON activity BEGIN DELETE FROM history; END",
        "CREATE VIEW totals AS SELECT sum(women) FROM activity",
        "CREATE UNIQUE INDEX once ON activity (title)",
        "ALTER TABLE activity ADD COLUMN extra TEXT",
        "DROP TABLE slide",
    ] {
        let (_folder, path) = closed();
        Connection::open(&path).unwrap().execute_batch(alteration).unwrap();
        let error = refused(&path);
        assert!(
            matches!(error, StoreError::ForeignSchema { .. } | StoreError::Damaged { .. }),
            "{alteration}: {error:?}"
        );
    }
    let (_folder, path) = closed();
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE my_notes (x); ANALYZE").unwrap();
    Store::open(&path).unwrap();
}

#[test]
fn a_register_that_another_program_switched_to_another_journal_is_switched_back() {
    let (folder, path) = closed();
    let mode: String =
        Connection::open(&path).unwrap().query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0)).unwrap();
    assert_eq!(mode, "wal");
    assert_eq!(store::read(&path).unwrap().municipality.name, "Prizren");
    let mut store = Store::open(&path).unwrap();
    rename(&mut store, "Gjakovë").unwrap();
    drop(store);
    assert_eq!(contents(folder.path()).len(), 1, "no second file holds a part of the register");
    assert_eq!(&fs::read(&path).unwrap()[18..20], [1, 1]);
}

#[test]
fn a_head_that_names_two_file_formats_is_damage_and_nothing_is_left_beside_it() {
    for place in [18, 19] {
        for value in [0, 2, 0xfd] {
            let (folder, path) = closed();
            let mut bytes = fs::read(&path).unwrap();
            bytes[place] = value;
            fs::write(&path, &bytes).unwrap();
            for refused in [store::read(&path).map(drop), Store::open(&path).map(drop), store::verify(&path).map(drop)]
            {
                assert!(matches!(refused, Err(StoreError::Damaged { .. })), "{place} {value}: {refused:?}");
            }
            assert_eq!(contents(folder.path()).len(), 1);
            assert!(fs::read(&path).unwrap() == bytes);
        }
    }
}

#[test]
fn a_window_that_is_writing_keeps_other_writers_out_and_lets_readers_in() {
    let (_folder, path) = closed();
    let mut window = Store::open(&path).unwrap();
    let before = contents(path.parent().unwrap());
    let error = Store::open(&path).unwrap_err();
    let StoreError::InUse { holder, .. } = &error else { panic!("{error:?}") };
    assert!(holder.since.is_some() && holder.computer.is_some(), "{holder:?}");
    said(&error, &path);
    assert!(error.message(&Texts::new(Language::English)).contains(holder.computer.as_deref().unwrap()));
    assert!(contents(path.parent().unwrap()) == before);
    rename(&mut window, "Gjakovë").unwrap();
    assert_eq!(store::read(&path).unwrap().municipality.name, "Gjakovë");
    assert_eq!(store::read_year(&path, 2023).unwrap().1, window.register().years[&2023]);
    assert!(matches!(store::read_year(&path, 2022), Err(StoreError::NoSuchYear { year: 2022, .. })));
    let mut beside = Store::open_read_only(&path).unwrap();
    assert_eq!(beside.read_only(), Some(ReadOnlyReason::Chosen));
    let error = rename(&mut beside, "Pejë").unwrap_err();
    assert!(matches!(error, StoreError::ReadOnly { reason: ReadOnlyReason::Chosen, .. }), "{error:?}");
    rename(&mut window, "Prizren").unwrap();
    drop(window);
    Store::open(&path).unwrap();
}

#[cfg(unix)]
#[test]
fn a_link_or_a_roundabout_path_meets_the_same_lock() {
    let (folder, path) = closed();
    let link = folder.path().join("link.pasqyra");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    fs::create_dir(folder.path().join("sub")).unwrap();
    let _window = Store::open(&path).unwrap();
    for other in [link, folder.path().join("sub/../prizren.pasqyra")] {
        assert!(matches!(Store::open(&other), Err(StoreError::InUse { .. })), "{}", other.display());
    }
}

#[test]
fn another_program_that_holds_the_database() {
    let (_folder, path) = closed();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let before = fs::read(&path);
    let began = std::time::Instant::now();
    let error = Store::open(&path).unwrap_err();
    assert!(matches!(error, StoreError::Busy { .. }), "{error:?}");
    said(&error, &path);
    assert!(began.elapsed().as_secs() >= 1, "a moment's work of another program is waited for");
    other.execute_batch("ROLLBACK").unwrap();
    drop(other);
    assert_eq!(fs::read(&path).unwrap(), before.unwrap());
    Store::open(&path).unwrap();
}

#[test]
fn a_read_only_file_opens_for_reading_and_says_why() {
    let (folder, path) = closed();
    set_writable(&path, false);
    let before = contents(folder.path());
    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.read_only(), Some(ReadOnlyReason::File));
    assert_eq!(store.register().municipality.name, "Prizren");
    assert!(!store.can_undo());
    let error = rename(&mut store, "Gjakovë").unwrap_err();
    assert!(matches!(error, StoreError::ReadOnly { reason: ReadOnlyReason::File, .. }), "{error:?}");
    said(&error, &path);
    assert_eq!(store.register().municipality.name, "Prizren");
    drop(store);
    assert!(contents(folder.path()) == before);
    set_writable(&path, true);
    assert_eq!(Store::open(&path).unwrap().read_only(), None);
}

#[cfg(unix)]
#[test]
fn a_read_only_folder_opens_for_reading_and_says_why() {
    let (folder, path) = closed();
    set_writable(folder.path(), false);
    let before = contents(folder.path());
    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.read_only(), Some(ReadOnlyReason::Folder));
    let error = rename(&mut store, "Gjakovë").unwrap_err();
    assert!(matches!(error, StoreError::ReadOnly { reason: ReadOnlyReason::Folder, .. }), "{error:?}");
    said(&error, &path);
    let made = Store::create(&folder.path().join("new.pasqyra"), &register()).unwrap_err();
    assert!(matches!(made, StoreError::NotWritable { .. }), "{made:?}");
    assert!(contents(folder.path()) == before);
    set_writable(folder.path(), true);
}

/// Undoes a mount at the end of a test, also of one that fails.
#[cfg(target_os = "linux")]
struct Mounted<'a>(&'a Path);

#[cfg(target_os = "linux")]
impl Drop for Mounted<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0).status();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_read_only_medium_opens_for_reading_and_says_why() {
    let (folder, path) = closed();
    let medium = tempfile::tempdir().unwrap();
    let mount = |arguments: &[&str]| {
        let done = Command::new("mount").args(arguments).arg(medium.path()).output();
        done.is_ok_and(|output| output.status.success())
    };
    if !mount(&["--bind", folder.path().to_str().unwrap()]) {
        return skipped("this user may not mount");
    }
    let _mounted = Mounted(medium.path());
    if !mount(&["-o", "remount,ro,bind"]) {
        return skipped("this user may not mount read-only");
    }
    let there = medium.path().join(path.file_name().unwrap());
    let store = Store::open(&there).unwrap();
    assert_eq!(store.read_only(), Some(ReadOnlyReason::Folder));
    assert_eq!(store.register(), &store::read(&path).unwrap());
    assert!(matches!(store::backup(&there, None), Err(StoreError::NotWritable { .. })));
}

/// Copies a register and the journal of a change at a moment at which the change is half written, as a
/// crash leaves them. Answers with the copy's folder and path.
pub(crate) fn crashed() -> (TempDir, PathBuf) {
    let (folder, path) = closed();
    let writer = Connection::open(&path).unwrap();
    // A cache of one page spills the change into the file before it is committed.
    writer
        .execute_batch("PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE activity SET note = note || 'x', title = 'half'")
        .unwrap();
    let crash = tempfile::tempdir().unwrap();
    let copy = crash.path().canonicalize().unwrap().join("prizren.pasqyra");
    fs::copy(&path, &copy).unwrap();
    fs::copy(path.with_file_name("prizren.pasqyra-journal"), copy.with_file_name("prizren.pasqyra-journal")).unwrap();
    writer.execute_batch("ROLLBACK").unwrap();
    assert_ne!(fs::read(&path).unwrap(), fs::read(&copy).unwrap(), "the change is half written");
    drop(folder);
    (crash, copy)
}

#[test]
fn a_change_that_was_broken_off_is_taken_back_by_whoever_comes_next() {
    for writer in [true, false] {
        let (_folder, path) = crashed();
        let register =
            if writer { Store::open(&path).unwrap().register().clone() } else { store::read(&path).unwrap() };
        assert_eq!(register.years[&2023].activities.of(ActivityKind::Hearing)[0].title, "Dëgjim buxhetor 0");
    }
}

#[test]
fn a_change_that_was_broken_off_in_a_read_only_file_is_no_register_to_read() {
    let (_folder, path) = crashed();
    set_writable(&path, false);
    let error = refused(&path);
    assert!(matches!(error, StoreError::UnfinishedChange { .. }), "{error:?}");
    set_writable(&path, true);
}

#[cfg(unix)]
#[test]
fn a_file_without_the_right_to_read_it() {
    let (_folder, path) = closed();
    // The superuser may read everything, so somebody else tries: the message is looked at without a file.
    let error = StoreError::NoPermission { path: path.clone() };
    said(&error, &path);
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    if fs::File::open(&path).is_ok() {
        println!("the superuser reads everything");
    } else {
        assert!(matches!(Store::open(&path), Err(StoreError::NoPermission { .. })));
    }
}

#[test]
fn every_message_is_a_sentence_in_every_language() {
    let path = PathBuf::from("/zyra/prizren.pasqyra");
    let record = store::fresh_id();
    let hearing = Record::Activity(Box::new(Activity::new(record, ActivityKind::Hearing)));
    let mut one = Register::default();
    let no_year = one.apply(&Edit::Insert { year: 2023, at: 0, record: hearing }).unwrap_err();
    let gone = Edit::Remove { year: 2023, kind: RecordKind::Activity(ActivityKind::Hearing), id: record };
    one.apply(&Edit::AddYear { year: Box::new(Year::new(2023)) }).unwrap();
    let gone = one.apply(&gone).unwrap_err();
    let target = Target::Municipality;
    let form = one.apply(&Edit::Set { target, field: Field::Name, value: Some(Value::Count(1)) }).unwrap_err();
    let mut messages = std::collections::BTreeSet::new();
    let errors = [
        StoreError::Moved { path: path.clone() },
        StoreError::DiskFull { path: path.clone() },
        StoreError::Disk { path: path.clone(), detail: "EIO".to_owned() },
        StoreError::ChangedElsewhere { path: path.clone() },
        StoreError::NotAFile { path },
        no_year.into(),
        gone.into(),
        form.into(),
    ];
    for &language in TRANSLATED {
        for error in &errors {
            let message = error.message(&Texts::new(language));
            assert!(message.ends_with('.') && !message.contains("store-"), "{message}");
            messages.insert((language, message));
        }
    }
    assert_eq!(messages.len(), errors.len() * TRANSLATED.len(), "each is said in its own words");
}
