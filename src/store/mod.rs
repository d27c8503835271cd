//! The register's file: the only room that knows SQLite.
//!
//! One file, `*.pasqyra`, is the document. A [`Store`] is an open one: it holds the whole
//! [`Register`] in memory, and every change goes through [`Store::apply`], which
//! changes memory and file together, in one transaction with a row of the file's history. That history
//! is undo and redo, also after the program was closed.
//!
//! - `look`: what a file is, before SQLite is let near it
//! - `presence`: which files this process has open
//! - `lock`: one writer at a time
//! - `connection`: settings, and the checks of what is inside
//! - `migrate` and `schema/`: the format of the file, version by version
//! - `checksums`: a sum over each row, by which what a medium changed is found
//! - `salvage`: what is readable of a damaged file, brought into a new one
//! - `open`: creating and opening; `publish`: how a new file gets its name
//! - `pages`: the reports that were published, byte for byte
//! - `rows`: rows to domain values and back
//! - `desk`: memory and file, which change together; `long`: changes that are made beside the window, and stopped
//! - `edits` and `history`: changes, undo, redo; `going_back`: the history as a list, and the way to any point of it
//! - `versions`: two versions of a register side by side; `line`: the changes of each; `kinship`: what both come from;
//!   `merge`: one taken into the other
//! - `outside`: whether the file is still the one that is known, asked before each change; `tip`: by what it is known;
//!   `watch`: the same asked each second beside the window; `arrival`: what stands there instead is taken in;
//!   `preserve`: and what the window held is kept
//! - `backup`: copies, their verification, and the way back; `schedule`: when one is due; `copies`: their names, and
//!   which are no longer needed; `contents`: what one holds

mod arrival;
mod backup;
mod checksums;
mod connection;
mod contents;
mod copies;
mod desk;
mod edits;
mod error;
mod going_back;
mod history;
mod kinship;
mod line;
mod lock;
mod long;
mod look;
mod merge;
mod migrate;
mod open;
mod outside;
mod pages;
mod presence;
mod preserve;
mod publish;
mod rows;
mod salvage;
mod schedule;
mod tip;
mod versions;
mod watch;

use std::path::Path;

pub use self::{
    arrival::{Arrival, Arrived, Moving},
    backup::{Kept, Restored, Verified, Wanted, backup, keep_copy, restore, verify},
    checksums::{DamagedPart, DamagedRow, check_rows},
    contents::{Contents, Held, contents, held},
    copies::{Copy, copies, copies_folder},
    edits::Store,
    error::StoreError,
    going_back::{HistoryLine, Way},
    history::{EditId, EditState, HistoryEntry},
    kinship::Kinship,
    lock::{Holder, user_name},
    long::{Change, Changed, LongChange},
    look::{FileNature, ReadOnlyReason, canonical},
    salvage::{Salvaged, salvage},
    schedule::{APART, Due, Schedule},
    tip::Added,
    versions::{Compared, OtherEdit, Versions, kinship, versions},
    watch::{Seen, Watch},
};
use crate::domain::{Municipality, RecordId, Register, Year, check};

/// A new record's identity.
pub fn fresh_id() -> RecordId {
    RecordId(uuid::Uuid::now_v7())
}

/// Reads a register as it is at this moment, also while a window is writing it.
///
/// # Errors
/// Anything but a register; the file is left as it was.
pub fn read(path: &Path) -> Result<Register, StoreError> {
    read_years(path, connection::Depth::Schema, rows::ALL_YEARS)
}

/// Reads a register as [`read`] does, for what goes out of the house: the sums of its rows are looked at, unless the
/// file is large.
///
/// # Errors
/// As [`read`]; also [`StoreError::Altered`] with the rows that are damaged.
pub fn read_figures(path: &Path) -> Result<Register, StoreError> {
    read_years(path, connection::Depth::Figures, rows::ALL_YEARS)
}

/// Reads the office's profile and one year as they are at this moment, also while a window is writing.
///
/// # Errors
/// As [`read_figures`]; also a register that does not have the year.
pub fn read_year(path: &Path, year: u16) -> Result<(Municipality, Year), StoreError> {
    let mut register = read_years(path, connection::Depth::Figures, year..=year)?;
    let of_year = register.years.remove(&year).ok_or_else(|| StoreError::NoSuchYear { path: path.to_owned(), year })?;
    Ok((register.municipality, of_year))
}

/// How many findings of a year were mended since it first came into the register; `None` where the file's history cannot
/// be read: who only reads the register has no trouble with that.
pub fn read_resolved(path: &Path, input: &check::Input<'_>) -> Option<usize> {
    let path = look::find(path).ok()?;
    let (_presence, _) = presence::Presence::enter(&path, || look::inspect(&path)).ok()?;
    // Of the rows none is needed.
    let (connection, _) = open::reading(&path, connection::Depth::Schema, 0..=0).ok()?;
    going_back::resolved(&connection, input).ok()
}

/// Reads the office's profile and the years up to one, as for a chart over years.
///
/// # Errors
/// As [`read_year`].
pub fn read_years_to(path: &Path, year: u16) -> Result<Register, StoreError> {
    let register = read_years(path, connection::Depth::Figures, 0..=year)?;
    let has_year = register.years.contains_key(&year);
    has_year.then_some(register).ok_or_else(|| StoreError::NoSuchYear { path: path.to_owned(), year })
}

fn read_years(
    path: &Path,
    depth: connection::Depth,
    years: std::ops::RangeInclusive<u16>,
) -> Result<Register, StoreError> {
    let path = look::find(path)?;
    let (_presence, _) = presence::Presence::enter(&path, || look::inspect(&path))?;
    let (_connection, loaded) = open::reading(&path, depth, years)?;
    Ok(loaded.register)
}
