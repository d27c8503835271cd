//! A merge of another version of the register: a change as any other, with a note of what it took in.

use std::path::Path;

use rusqlite::{Connection, params};

use super::{
    connection::Depth,
    desk::Desk,
    error::StoreError,
    history,
    line::{Line, Merge},
    pages,
    versions::{Compared, Opened},
};
use crate::domain::Edit;

impl Desk {
    /// Makes the change by which another version is merged. It is in the history also where it changes nothing: what
    /// was decided is not to be asked again.
    pub(super) fn merge(&mut self, edit: &Edit, from: &Path, compared: Compared) -> Result<(), StoreError> {
        let line = Line::read(&self.connection).map_err(|error| self.sql(error))?;
        if line.seen != compared.here {
            return Err(StoreError::Outdated { path: self.path.clone() });
        }
        let other = Opened::at(from, Depth::Schema, &(0..=0))?;
        if other.line.seen != compared.there {
            return Err(StoreError::Outdated { path: other.path });
        }
        let merge = taken_in(&line, &other.line);
        drop(other);
        let pages = pages::of_another(&self.connection, edit, from)?;
        let beside = |connection: &Connection| pages::write_all(connection, &pages);
        self.carry_out(edit, beside, |connection, inverse, _| {
            let number = history::record(connection, edit, inverse)?;
            write(connection, number, &merge).map(|()| true)
        })?;
        Ok(())
    }
}

/// What a version takes in with another: the changes that it had not heard of, the other version itself, and those that
/// this one took in.
fn taken_in(line: &Line, other: &Line) -> Merge {
    let (known, versions) = (line.known(), line.merged_versions());
    let own = other.steps.iter().map(|step| (step.uid, step.made.clone()));
    let merged = other.held_merges().flat_map(|(_, merge)| merge.edits.iter().cloned());
    let is_new = |version: &_| !versions.contains(version) && line.place(version.last).is_none();
    Merge {
        edits: own.chain(merged).filter(|(uid, _)| !known.contains(uid)).collect(),
        versions: other.version().into_iter().chain(other.merged_versions().into_iter().filter(is_new)).collect(),
    }
}

fn write(connection: &Connection, number: i64, merge: &Merge) -> rusqlite::Result<()> {
    // Two versions of those that came in before may have the same change.
    let mut statement = connection.prepare_cached(
        "INSERT OR IGNORE INTO merged_edit (history, uid, made_at, author, checksum)
         VALUES (?1, ?2, ?3, ?4, row_sum(?1, ?2, ?3, ?4))",
    )?;
    for (uid, made) in &merge.edits {
        statement.execute(params![number, uid, made.at, made.by])?;
    }
    let mut statement = connection.prepare_cached(
        "INSERT OR IGNORE INTO merged_version (history, last, tip, checksum)
         VALUES (?1, ?2, ?3, row_sum(?1, ?2, ?3))",
    )?;
    for version in &merge.versions {
        let tip = version.tip.map_or(Vec::new(), |tip| tip.0.as_bytes().to_vec());
        statement.execute(params![number, version.last, tip])?;
    }
    Ok(())
}
