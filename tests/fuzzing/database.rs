//! A register's file: its bytes page by page, and what stands in its rows.

use std::{
    fs,
    ops::Range,
    path::{Path, PathBuf},
};

use pasqyra::{
    domain::{Edit, Field, Municipality, Register, Target as Of, Value},
    export::json,
    import,
    store::{self, Store, StoreError},
};
use rusqlite::{Connection, config::DbConfig};
use tempfile::TempDir;

use super::{
    Mutator, Outcome, Target,
    register::{examine, numbers},
    stored,
};

pub(crate) struct Database {
    folder: TempDir,
}

impl Default for Database {
    fn default() -> Self {
        // In memory where there is such a place: a disk would only be slower.
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
        Self { folder: folder.expect("a folder") }
    }
}

/// What takes the place of a text in a row.
const TEXTS: &[&str] = &[
    "",
    "2023-02-30",
    "0000-00-00",
    "99999-01-01",
    "nobody",
    "hearing",
    "{}",
    "[]",
    "null",
    "{\"batch\":{\"edits\":[]}}",
    "{\"remove_year\":{\"year\":2023}}",
    "{\"add_year\":{\"year\":{\"number\":1}}}",
    "{\"insert\":{\"year\":2023,\"at\":18446744073709551615}}",
    "{\"batch\":{\"edits\":[{\"batch\":{\"edits\":[{\"batch\":{\"edits\":[]}}]}}]}}",
    "0000-01-01T00:00:00.000Z",
    "9999-12-31T23:59:60.999Z",
    "9999-12-31T23:59:59.999-23:59",
    "2023-01-01T00:00:00.000Z",
    "undone",
    "superseded",
    "\0",
    "\u{202e}x",
];

const INTEGERS: &[i64] =
    &[0, -1, 1, 2, 12, 13, 255, 256, 1789, 2023, 65_535, 65_536, 10_000_000, i64::MAX, i64::MIN, 1 << 53];

const PAGE: usize = 4096;

impl Database {
    fn path(&self) -> PathBuf {
        self.folder.path().join("prizren.pasqyra")
    }

    fn clear(&self) {
        for entry in fs::read_dir(self.folder.path()).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }.expect("removed");
        }
    }

    /// Changes rows past every check, as another program could.
    fn by_rows(&self, mutator: &mut Mutator, bytes: &[u8]) -> Option<Vec<u8>> {
        self.clear();
        let path = self.path();
        fs::write(&path, bytes).ok()?;
        let connection = Connection::open(&path).ok()?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, false).ok()?;
        let settings = "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF;
            PRAGMA journal_mode = MEMORY";
        connection.execute_batch(settings).ok()?;
        let names = |sql: &str| -> Option<Vec<String>> {
            connection.prepare(sql).ok()?.query_map([], |row| row.get(0)).ok()?.collect::<Result<_, _>>().ok()
        };
        let tables = names("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
        if tables.is_empty() {
            return None;
        }
        for _ in 0..=mutator.below(3) {
            let table = mutator.pick(&tables).clone();
            let columns = names(&format!("SELECT name FROM pragma_table_info('{table}')"))?;
            if columns.is_empty() {
                continue;
            }
            let column = mutator.pick(&columns).clone();
            let row = format!("(SELECT {column} FROM {table} LIMIT 1 OFFSET {})", mutator.below(4));
            // What a column does not take stays as it was.
            let _ = match mutator.below(6) {
                0 => connection.execute(&format!("DELETE FROM {table} WHERE {column} IS {row}"), []),
                1 => connection.execute(&format!("UPDATE {table} SET {column} = NULL WHERE {column} IS {row}"), []),
                2 | 3 => {
                    let value = *mutator.pick(INTEGERS);
                    connection.execute(&format!("UPDATE {table} SET {column} = ?1 WHERE {column} IS {row}"), [value])
                }
                4 => {
                    let times = 1 + mutator.below(12);
                    let value = mutator.pick(TEXTS).repeat(times);
                    connection.execute(&format!("UPDATE {table} SET {column} = ?1 WHERE {column} IS {row}"), [value])
                }
                _ => {
                    let value = *mutator.pick(TEXTS);
                    connection.execute(&format!("UPDATE {table} SET {column} = ?1 WHERE {column} IS {row}"), [value])
                }
            };
        }
        connection.close().ok()?;
        fs::read(&path).ok()
    }
}

/// Changes what a page says of itself, exchanges pages, or cuts them off.
fn by_pages(mutator: &mut Mutator, bytes: &mut Vec<u8>) {
    let pages = bytes.len() / PAGE;
    let page = mutator.below(pages.max(1));
    let other = mutator.below(pages.max(1));
    let (start, from) = (page * PAGE, other * PAGE);
    if start + PAGE > bytes.len() || from + PAGE > bytes.len() {
        return;
    }
    let set = |bytes: &mut Vec<u8>, at: usize, value: u64, width: usize| {
        let value = value.to_be_bytes();
        if let Some(place) = bytes.get_mut(at..at + width) {
            place.copy_from_slice(&value[8 - width..]);
        }
    };
    let figure = *mutator.pick(INTEGERS) as u64;
    // The first page begins with the file's own head.
    let head = start + if page == 0 { 100 } else { 0 };
    match mutator.below(12) {
        0 => {
            // Page size, versions, size, free pages, cookies, encoding, format, application.
            let (at, width) = *mutator.pick(&[
                (16, 2),
                (18, 1),
                (19, 1),
                (20, 1),
                (24, 4),
                (28, 4),
                (32, 4),
                (36, 4),
                (40, 4),
                (44, 4),
                (52, 4),
                (56, 4),
                (60, 4),
                (64, 4),
                (68, 4),
                (92, 4),
            ]);
            set(bytes, at, figure, width);
        }
        1 => set(bytes, head, *mutator.pick(&[0, 2, 5, 10, 13, 255]), 1),
        2 => set(bytes, head + *mutator.pick(&[1, 3, 5]), figure, 2),
        3 => set(bytes, head + 7, figure, 1),
        4 => set(bytes, head + 8, mutator.next(), 4),
        // Where a cell lies.
        5 => {
            let (cell, place) = (mutator.below(20), mutator.next() % PAGE as u64);
            set(bytes, head + 8 + 2 * cell, place, 2);
        }
        6 => bytes.copy_within(from..from + PAGE, start),
        7 => bytes[start..start + PAGE].fill(0),
        8 => {
            let garbage: Vec<u8> = (0..64).map(|_| mutator.next() as u8).collect();
            let at = start + mutator.below(PAGE - 64);
            bytes[at..at + 64].copy_from_slice(&garbage);
        }
        // A varint of a cell: its length, its row, the types of its columns.
        9 | 10 => {
            let pointer = head + 8 + 2 * mutator.below(20);
            let cell = bytes.get(pointer..pointer + 2).map_or(0, |two| u16::from_be_bytes([two[0], two[1]]).into());
            let at = start + cell + mutator.below(12);
            let value = *mutator.pick(&[0, 1, 0x7f, 0x80, 0x81, 0xff]);
            set(bytes, at, value, 1);
        }
        _ => bytes.truncate(start + mutator.below(2) * mutator.below(PAGE)),
    }
}

impl Target for Database {
    fn name(&self) -> &'static str {
        "database"
    }

    /// A register with each kind of record, and a history with a change that was taken back.
    fn seeds(&self) -> Vec<Vec<u8>> {
        let mut seeds = Vec::new();
        for (_, json) in stored("register") {
            let Ok(register) = import::register(&json, &mut numbers()) else { continue };
            self.clear();
            let mut store = Store::create(&self.path(), &Register::default()).expect("made");
            let edit = import::into_edit(&Register::default(), register).expect("fits");
            store.publish(&edit, &[b"<p>2023</p>".to_vec()]).expect("applied");
            for name in ["Gjakov\u{eb}", "Pej\u{eb}"] {
                store.apply(rename(name)).expect("applied");
            }
            store.undo().expect("undone");
            drop(store);
            seeds.push(fs::read(self.path()).expect("readable"));
        }
        // And as the first version of the program left it.
        seeds.push(include_bytes!("../data/register-version-1.pasqyra").to_vec());
        seeds.extend(stored("database").into_iter().map(|(_, bytes)| bytes));
        seeds
    }

    fn tokens(&self) -> &'static [&'static str] {
        &["\0", "\0\0\0\x01", "hearing", "2023-01-30", "\u{7f}"]
    }

    fn parts(&self, input: &[u8]) -> Vec<Range<usize>> {
        (0..input.len() / PAGE).map(|page| page * PAGE..(page + 1) * PAGE).collect()
    }

    fn longest(&self) -> usize {
        1 << 20
    }

    fn make(&self, mutator: &mut Mutator, pool: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = mutator.pick(pool).clone();
        let choice = mutator.below(8);
        if choice < 3
            && let Some(changed) = self.by_rows(mutator, &bytes)
        {
            bytes = changed;
        } else if choice == 7 {
            bytes = mutator.make(self, pool);
        } else {
            for _ in 0..=mutator.below(3) {
                by_pages(mutator, &mut bytes);
            }
        }
        bytes
    }

    fn read(&mut self, input: &[u8]) -> Result<Outcome, String> {
        self.clear();
        let path = self.path();
        fs::write(&path, input).map_err(|error| error.to_string())?;
        let read = store::read(&path);
        let verified = store::verify(&path);
        let shown = Store::open_read_only(&path).map(|store| store.register().clone());
        self.is_untouched(input, &[])?;
        if verified.is_ok() && shown.is_err() {
            return Err(format!("it verifies and does not open: {shown:?}"));
        }
        if let (Ok(read), Ok(shown)) = (&read, &shown)
            && read != shown
        {
            return Err("read and opened, it is not the same".to_owned());
        }
        if let Ok(register) = &read {
            examine(register);
            json::write(register);
        }
        let copied = self.folder.path().join("kopje-rezerve");
        let opened = match Store::open(&path) {
            Ok(mut store) => {
                let before = store.register().clone();
                if shown.as_ref().is_ok_and(|shown| *shown != before) {
                    return Err("opened to write, it is another".to_owned());
                }
                let changed = change(&mut store, &before)?;
                drop(store);
                let beside = fs::read_dir(self.folder.path()).map_err(|error| error.to_string())?.flatten();
                if let Some(left) = beside.map(|entry| entry.path()).find(|left| *left != path && *left != copied) {
                    return Err(format!("{} is left beside the register", left.display()));
                }
                changed
            }
            Err(error) => {
                // An older file was copied before it could not be brought to this format.
                self.is_untouched(input, &[&copied])?;
                kind(&error)
            }
        };
        let of = |result: Result<(), StoreError>| result.map_or_else(|error| kind(&error), |()| "ok".to_owned());
        let accepted = verified.is_ok();
        let (read, verified) = (of(read.map(drop)), of(verified.map(drop)));
        Ok(Outcome { accepted, kind: format!("{read} / {verified} / {opened}") })
    }
}

impl Database {
    /// Nothing that only reads, and nothing that refuses, changes the file or leaves another beside it.
    fn is_untouched(&self, input: &[u8], but_for: &[&Path]) -> Result<(), String> {
        let beside = fs::read_dir(self.folder.path()).map_err(|error| error.to_string())?.flatten();
        let left = |path: &PathBuf| *path != self.path() && !but_for.contains(&path.as_path());
        if let Some(left) = beside.map(|entry| entry.path()).find(left) {
            return Err(format!("{} is left beside the register", left.display()));
        }
        match fs::read(self.path()) {
            Ok(now) if now == input => Ok(()),
            _ => Err("the file was changed".to_owned()),
        }
    }
}

fn rename(name: &str) -> Edit {
    let value = Some(Value::Text(name.to_owned()));
    Edit::Set { target: Of::Municipality, field: Field::Name, value }
}

/// Changes an opened register and takes that back; whatever the file says to it, memory is as it was.
fn change(store: &mut Store, before: &Register) -> Result<String, String> {
    let name = if before.municipality.name == "Deçan" { "Istog" } else { "Deçan" };
    if let Err(error) = store.apply(rename(name)) {
        return if store.register() == before { Ok(kind(&error)) } else { Err("a refused change is seen".to_owned()) };
    }
    let expected = Municipality { name: name.to_owned(), ..before.municipality.clone() };
    if store.register().municipality != expected {
        return Err("a change was made otherwise".to_owned());
    }
    match store.undo() {
        Ok(_) if store.register() == before => {}
        Ok(_) => return Err("undone, it is another".to_owned()),
        Err(error) => return Ok(format!("changed, {}", kind(&error))),
    }
    // Further back, the history may hold anything.
    let further = store.undo().and_then(|_| store.history(5)).and_then(|_| store.go_back_to(0));
    Ok(further.map_or_else(|error| format!("back, {}", kind(&error)), |_| "ok".to_owned()))
}

/// The name of an error.
fn kind(error: &StoreError) -> String {
    let error = format!("{error:?}");
    error[..error.find([' ', '(', '{']).unwrap_or(error.len())].to_owned()
}
