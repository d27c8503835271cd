//! What a register's file holds, told without reading it whole: for a list of copies.

use std::path::Path;

use chrono::{DateTime, Local, NaiveDateTime};
use rusqlite::Connection;

use super::{
    connection::Depth,
    copies::{self, Copy},
    error::StoreError,
    history, look, open,
    presence::Presence,
};

/// What a file holds, in figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// The earliest first.
    pub years: Vec<u16>,
    pub activities: u64,
    pub access_requests: u64,
    /// When it was last changed, undo and redo included; `None` of one that never was.
    pub last_change: Option<DateTime<Local>>,
    /// The number of the last change of its history, 0 where there is none.
    pub(super) last: i64,
}

impl Contents {
    /// Whether both are states of one register between which nothing was changed.
    pub fn is_same_state(&self, other: &Self) -> bool {
        (self.last, self.last_change) == (other.last, other.last_change)
    }
}

/// Looks what a register's file holds, also while a window is writing it.
///
/// # Errors
/// Anything but a register; the file is left as it was.
pub fn contents(path: &Path) -> Result<Contents, StoreError> {
    let path = look::find(path)?;
    let (_presence, _) = Presence::enter(&path, || look::inspect(&path))?;
    let (connection, _) = open::reading(&path, Depth::Schema, 0..=0)?;
    read(&connection).map_err(|error| StoreError::sql(&path, error))
}

fn read(connection: &Connection) -> rusqlite::Result<Contents> {
    let count = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0));
    let whole = |count: i64| u64::try_from(count).unwrap_or(0);
    let mut years = connection.prepare("SELECT year FROM year ORDER BY year")?;
    Ok(Contents {
        years: years.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?,
        activities: whole(count("SELECT count(*) FROM activity")?),
        access_requests: whole(count("SELECT count(*) FROM access_request")?),
        last_change: history::last_change(connection)?,
        last: history::last(connection)?,
    })
}

/// What is known of a register's copies when it is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// When the newest was made.
    pub newest: Option<NaiveDateTime>,
    /// Nothing was changed since, or ever.
    pub is_copied: bool,
}

/// Looks whether the newest copy of a register holds what the register holds.
///
/// # Errors
/// A register that cannot be read. A copy that cannot be read is none.
pub fn held(register: &Path, folder: &Path) -> Result<Held, StoreError> {
    let now = contents(register)?;
    let newest = copies::copies(register, folder).into_iter().next();
    let is_in = |copy: &Copy| contents(&copy.path).is_ok_and(|held| held.is_same_state(&now));
    let is_copied = now.last == 0 || newest.as_ref().is_some_and(is_in);
    Ok(Held { newest: newest.map(|copy| copy.at), is_copied })
}
