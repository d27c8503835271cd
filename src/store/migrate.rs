//! The format of the file, by `user_version`: each version is a file of SQL and a line here.

use rusqlite::{Connection, Transaction};

use super::checksums;
use crate::digest::sha256;

/// What leads from each version of the format to the next; the first, from nothing to version 1.
const STEPS: &[&str] = &[
    include_str!("schema/001_initial.sql"),
    include_str!("schema/002_carry_over_and_publications.sql"),
    include_str!("schema/003_checksums.sql"),
    include_str!("schema/004_identities_of_changes.sql"),
    include_str!("schema/005_going_back.sql"),
];

/// The format that this program writes, and the newest that it reads.
pub(super) const FORMAT: u32 = STEPS.len() as u32;

/// The first version of the format that has a sum in each row.
pub(super) const SUMMED: u32 = 3;

/// The first version of the format in which changes have identities.
pub(super) const IDENTIFIED: u32 = 4;

/// The first version of the format in which it is noted how far somebody went back.
pub(super) const NOTED: u32 = 5;

/// Brings a file from a version of the format to this program's.
pub(super) fn migrate(connection: &mut Connection, from: u32) -> rusqlite::Result<()> {
    run(connection, STEPS, from)
}

fn run(connection: &mut Connection, steps: &[&str], from: u32) -> rusqlite::Result<()> {
    checksums::add_functions(connection)?;
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    apply(&transaction, steps, from)?;
    transaction.commit()
}

fn apply(transaction: &Transaction<'_>, steps: &[&str], from: u32) -> rusqlite::Result<()> {
    for step in steps.iter().skip(usize::try_from(from).unwrap_or(usize::MAX)) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", steps.len() as u32)
}

/// The objects of a schema: what each is, its name, its table, and the SQL that made it.
pub(super) type Objects = Vec<(String, String, String, Option<String>)>;

/// What a file of some version of the format holds, in the order of the names.
pub(super) fn expected_objects(format: u32) -> rusqlite::Result<Objects> {
    let mut empty = Connection::open_in_memory()?;
    let steps = usize::try_from(format).ok().and_then(|format| STEPS.get(..format)).unwrap_or(STEPS);
    run(&mut empty, steps, 0)?;
    objects(&empty)
}

/// The SHA-256 of the objects of a file of this format, as [`told`] writes them: to make them anew takes longer than to read a
/// register of some hundred records.
const OBJECTS: &str = "f7bcccdbba10c69cfb2031aa843558913d3b086326245618ac1507aad2e784e4";

/// Whether objects are those of a file of this format, and no others.
pub(super) fn are_this_format_s(objects: &Objects) -> bool {
    sha256(told(objects).as_bytes()) == OBJECTS
}

/// Objects as one text. No name and no SQL holds the character that keeps them apart.
fn told(objects: &Objects) -> String {
    let part = |part: &str| format!("{part}\0");
    let of_object = |(sort, name, table, sql): &(String, String, String, Option<String>)| {
        [sort, name, table, sql.as_deref().unwrap_or_default()].map(part).concat()
    };
    objects.iter().map(of_object).collect()
}

/// What a file holds, in the order of the names.
pub(super) fn objects(connection: &Connection) -> rusqlite::Result<Objects> {
    connection
        .prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name, type")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(connection: &Connection) -> u32 {
        connection.query_row("PRAGMA user_version", [], |row| row.get(0)).expect("a version")
    }

    #[test]
    fn a_file_is_brought_through_each_version_that_it_lacks() {
        let steps = ["CREATE TABLE a (x) ", "ALTER TABLE a ADD y", "INSERT INTO a (x, y) VALUES (1, 2)"];
        let mut connection = Connection::open_in_memory().expect("opens");
        run(&mut connection, &steps[..1], 0).expect("migrates");
        assert_eq!(version(&connection), 1);
        run(&mut connection, &steps, 1).expect("migrates");
        assert_eq!(version(&connection), 3);
        assert_eq!(connection.query_row("SELECT y FROM a", [], |row| row.get(0)), Ok(2));
    }

    #[test]
    fn the_objects_of_this_format_are_known_and_any_other_are_not() {
        let mut objects = expected_objects(FORMAT).expect("the schema");
        assert!(are_this_format_s(&objects), "now {}", sha256(told(&objects).as_bytes()));
        let (.., sql) = objects.last_mut().expect("an object");
        sql.get_or_insert_default().push(' ');
        assert!(!are_this_format_s(&objects));
        objects.pop();
        assert!(!are_this_format_s(&objects));
        assert!(!are_this_format_s(&expected_objects(FORMAT - 1).expect("the schema before")));
    }

    #[test]
    fn a_step_that_fails_leaves_the_version_before_it() {
        let steps = ["CREATE TABLE a (x)", "CREATE TABLE b (x)", "CREATE TABLE a (x)"];
        let mut connection = Connection::open_in_memory().expect("opens");
        run(&mut connection, &steps[..1], 0).expect("migrates");
        assert!(run(&mut connection, &steps, 1).is_err());
        assert_eq!(version(&connection), 1);
        assert_eq!(objects(&connection).expect("readable").len(), 1);
    }
}
