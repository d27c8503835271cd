//! A connection to a register's file, and what is checked before anything is believed or written.

use std::{path::Path, time::Duration};

use rusqlite::{Connection, OpenFlags, config::DbConfig};

use super::{checksums, error::StoreError, look, migrate};

/// How long another program's lock is waited for.
const PATIENCE: Duration = Duration::from_secs(2);

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    Read,
    Write,
    /// For a file that is made here and now.
    Make,
}

/// Opens a connection; the file is not touched by it.
pub(super) fn open(path: &Path, access: Access) -> Result<Connection, StoreError> {
    let flags = match access {
        Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Access::Make => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
    };
    let open = || {
        let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        connection.busy_timeout(PATIENCE)?;
        // The file may come from anywhere: nothing in its schema is run on trust.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true)?;
        connection.pragma_update(None, "cell_size_check", true)?;
        connection.set_prepared_statement_cache_capacity(64);
        checksums::add_functions(&connection)?;
        Ok(connection)
    };
    open().map_err(|error| StoreError::sql(path, error))
}

/// Settings that hold while this connection writes: these files live on USB sticks and network shares.
pub(super) fn settle_for_writing(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let settle = || {
        let mode: String = connection.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        Ok(mode)
    };
    let mode = settle().map_err(|error| StoreError::sql(path, error))?;
    // Only a file that another program switched to another mode, and still has open, stays in it.
    if mode == "delete" { Ok(()) } else { Err(StoreError::Busy { path: path.to_owned() }) }
}

/// How thoroughly a file is looked through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// The schema: what a reader needs, who meets any damage of what it reads.
    Schema,
    /// And the sum of every row but those of the history, unless the file is large: what a reader needs whose figures go
    /// out of the house.
    Figures,
    /// And the structure of every page: what who only looks needs.
    Pages,
    /// And the sum of every row, unless the file is large: what a writer needs, who would build on the damage.
    Rows,
    /// And every index against its table, every reference, and the sum of every row.
    Everything,
}

/// Checks a file, within the transaction in which it is then read, and answers with its format.
pub(super) fn check(connection: &Connection, path: &Path, depth: Depth) -> Result<u32, StoreError> {
    let sql = |error| StoreError::sql(path, error);
    let damaged = |detail: String| StoreError::Damaged { path: path.to_owned(), detail };
    let number = |pragma: &str| connection.query_row(pragma, [], |row| row.get::<_, i64>(0)).map_err(sql);
    let application_id = number("PRAGMA application_id")?;
    if application_id != i64::from(look::APPLICATION_ID) {
        let application_id = u32::try_from(application_id & 0xffff_ffff).unwrap_or_default();
        return Err(StoreError::OtherApplication { path: path.to_owned(), application_id });
    }
    let (format, known) = (u32::try_from(number("PRAGMA user_version")?).unwrap_or_default(), migrate::FORMAT);
    if format > known {
        return Err(StoreError::NewerFormat { path: path.to_owned(), format, known });
    }
    if format == 0 {
        return Err(damaged("the version of the format is missing".to_owned()));
    }
    check_schema(connection, path, format)?;
    let sound = |found: rusqlite::Result<Option<String>>| found.map_err(sql)?.map_or(Ok(()), |what| Err(damaged(what)));
    match depth {
        Depth::Schema => {}
        Depth::Figures => {
            if !is_large(connection).map_err(sql)? {
                check_sums(connection, path, format, checksums::check_figures)?;
            }
        }
        Depth::Pages => sound(look_through(connection, "PRAGMA quick_check(1)"))?,
        Depth::Rows => {
            sound(look_through(connection, "PRAGMA quick_check(1)"))?;
            if !is_large(connection).map_err(sql)? {
                check_sums(connection, path, format, checksums::check)?;
            }
        }
        Depth::Everything => {
            sound(look_through(connection, "PRAGMA integrity_check(1)"))?;
            let orphan = connection
                .prepare("PRAGMA foreign_key_check")
                .and_then(|mut statement| statement.query_map([], |row| row.get::<_, String>(0))?.next().transpose())
                .map_err(sql)?;
            if let Some(table) = orphan {
                return Err(damaged(format!("a row of {table} belongs to nothing")));
            }
            check_sums(connection, path, format, checksums::check)?;
        }
    }
    Ok(format)
}

/// How large a file is whose rows are summed while it is opened, in bytes: that takes some milliseconds. Of a larger one
/// [`super::checksums::check_rows`] does it beside the window.
const SUMMED_AT_ONCE: i64 = 4_000_000;

/// Whether a file is too large for its rows to be summed while it is opened.
pub(super) fn is_large(connection: &Connection) -> rusqlite::Result<bool> {
    let number = |pragma: &str| connection.query_row(pragma, [], |row| row.get::<_, i64>(0));
    Ok(number("PRAGMA page_count")?.saturating_mul(number("PRAGMA page_size")?) > SUMMED_AT_ONCE)
}

fn check_sums(
    connection: &Connection,
    path: &Path,
    format: u32,
    check: fn(&Connection, u32) -> rusqlite::Result<Vec<checksums::DamagedRow>>,
) -> Result<(), StoreError> {
    // Earlier versions wrote no sums.
    if format < migrate::SUMMED { Ok(()) } else { checksums::found(check(connection, format), path) }
}

/// The first thing that a check finds, if anything.
fn look_through(connection: &Connection, check: &str) -> rusqlite::Result<Option<String>> {
    let found: String = connection.query_row(check, [], |row| row.get(0))?;
    Ok((found != "ok").then_some(found))
}

/// A schema that is not ours could run code or bend what is written. Tables that somebody added beside
/// ours are their own affair.
fn check_schema(connection: &Connection, path: &Path, format: u32) -> Result<(), StoreError> {
    let sql = |error| StoreError::sql(path, error);
    let found = migrate::objects(connection).map_err(sql)?;
    if format == migrate::FORMAT && migrate::are_this_format_s(&found) {
        return Ok(());
    }
    // Something else is there, or an earlier format: each object is looked at by itself.
    let expected = migrate::expected_objects(format).map_err(sql)?;
    let ours = |table: &str| expected.iter().any(|(_, _, known, _)| known == table);
    for object in &found {
        let (sort, name, table, _) = object;
        let harmless = sort == "table" && !ours(name) || sort == "index" && !ours(table);
        if !harmless && !expected.contains(object) {
            return Err(StoreError::ForeignSchema { path: path.to_owned(), object: format!("{sort} {name}") });
        }
    }
    match expected.iter().find(|object| !found.contains(object)) {
        None => Ok(()),
        Some((sort, name, ..)) => {
            Err(StoreError::Damaged { path: path.to_owned(), detail: format!("the {sort} {name} is missing") })
        }
    }
}
