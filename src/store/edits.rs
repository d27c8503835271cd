//! An open register, and its changes: memory and file, together or not at all.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Local};
use rusqlite::{Connection, TransactionBehavior};

use super::{
    error::StoreError,
    history::{self, EditState, HistoryEntry, Position},
    lock::Lock,
    look::ReadOnlyReason,
    open::data_version,
    presence::Presence,
    rows,
};
use crate::domain::{Edit, Register};

/// An open register.
#[derive(Debug)]
pub struct Store {
    // In this order they are dropped: the connection is closed before others may enter.
    pub(super) connection: Connection,
    pub(super) _presence: Presence,
    pub(super) _lock: Option<Lock>,
    pub(super) register: Register,
    pub(super) position: Position,
    pub(super) last_saved: Option<DateTime<Local>>,
    /// As SQLite counts the changes that others made to the file.
    pub(super) data_version: i64,
    pub(super) revision: u64,
    pub(super) path: PathBuf,
    pub(super) read_only: Option<ReadOnlyReason>,
}

impl Store {
    /// What the file holds.
    pub fn register(&self) -> &Register {
        &self.register
    }

    /// The file's absolute path, with links resolved.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Grows with each change of the register since it was opened, from 0; undo and redo are changes too.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// When the register was last changed; `None` of one that was not changed since it was made.
    pub fn last_saved(&self) -> Option<DateTime<Local>> {
        self.last_saved
    }

    /// Why nothing can be changed; `None` of a register that is open for writing.
    pub fn read_only(&self) -> Option<ReadOnlyReason> {
        self.read_only
    }

    /// Whether there is a change to take back.
    pub fn can_undo(&self) -> bool {
        self.read_only.is_none() && self.position.undo.is_some()
    }

    /// Whether there is a change that was taken back, to be made again.
    pub fn can_redo(&self) -> bool {
        self.read_only.is_none() && self.position.redo.is_some()
    }

    /// Makes a change. One that leaves everything as it is, is not recorded.
    ///
    /// # Errors
    /// An edit that does not fit the register, or a file that cannot be written at the moment: memory
    /// and file are then as before.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "an edit is made to be applied once; callers have no further use for it"
    )]
    pub fn apply(&mut self, edit: Edit) -> Result<(), StoreError> {
        self.apply_with(&edit, |_| Ok(()))
    }

    /// Makes a change, in one transaction with what `beside` writes before it.
    pub(super) fn apply_with(
        &mut self,
        edit: &Edit,
        beside: impl FnOnce(&Connection) -> rusqlite::Result<()>,
    ) -> Result<(), StoreError> {
        self.carry_out(edit, beside, |connection, inverse, changes| match changes {
            true => history::record(connection, edit, inverse).map(|()| true),
            false => Ok(false),
        })
    }

    /// Takes back the last change, also one of an earlier day, and answers with the edit that did it.
    ///
    /// # Errors
    /// As [`Store::apply`].
    pub fn undo(&mut self) -> Result<Option<Edit>, StoreError> {
        let Some(number) = self.position.undo else { return Ok(None) };
        let edit = history::inverse_of(&self.connection, number).map_err(|error| self.sql(error))?;
        let mark = |connection: &_, _: &_, _| history::mark(connection, number, EditState::Undone).map(|()| true);
        self.carry_out(&edit, |_| Ok(()), mark)?;
        Ok(Some(edit))
    }

    /// Makes the change again that was taken back last, and answers with its edit.
    ///
    /// # Errors
    /// As [`Store::apply`].
    pub fn redo(&mut self) -> Result<Option<Edit>, StoreError> {
        let Some(number) = self.position.redo else { return Ok(None) };
        let edit = history::edit_of(&self.connection, number).map_err(|error| self.sql(error))?;
        let mark = |connection: &_, _: &_, _| history::mark(connection, number, EditState::Done).map(|()| true);
        self.carry_out(&edit, |_| Ok(()), mark)?;
        Ok(Some(edit))
    }

    /// The latest changes, the newest first.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn history(&self, limit: usize) -> Result<Vec<HistoryEntry>, StoreError> {
        history::latest(&self.connection, limit).map_err(|error| self.sql(error))
    }

    pub(super) fn sql(&self, error: rusqlite::Error) -> StoreError {
        StoreError::sql(&self.path, error)
    }

    /// Carries out an edit in memory and in the file. `beside` writes first what the edit's rows build on, `log` writes the history in the same transaction,
    /// given the inverse and whether the edit changes anything; it answers whether there is anything to keep.
    fn carry_out(
        &mut self,
        edit: &Edit,
        beside: impl FnOnce(&Connection) -> rusqlite::Result<()>,
        log: impl FnOnce(&Connection, &Edit, bool) -> rusqlite::Result<bool>,
    ) -> Result<(), StoreError> {
        if let Some(reason) = self.read_only {
            return Err(StoreError::ReadOnly { path: self.path.clone(), reason });
        }
        let mut inverses = Vec::new();
        let place = (self.path.as_path(), self.data_version);
        let written = write(&mut self.connection, &mut self.register, place, edit, &mut inverses, beside, log);
        match written {
            Ok(Some(position)) => {
                self.position = position;
                self.revision += 1;
                self.last_saved = Some(Local::now());
                Ok(())
            }
            Ok(None) => Ok(()),
            Err(error) => {
                for inverse in inverses.iter().rev() {
                    // The inverse of what was just applied fits by construction.
                    let _ = self.register.apply(inverse);
                }
                Err(error)
            }
        }
    }
}

/// Writes an edit in one transaction, and applies it to the register change by change beside it, so
/// that each row is written from what the register holds at that point. On an error the transaction is
/// rolled back, and `inverses` holds what takes the register back.
fn write(
    connection: &mut Connection,
    register: &mut Register,
    (path, expected_version): (&Path, i64),
    edit: &Edit,
    inverses: &mut Vec<Edit>,
    beside: impl FnOnce(&Connection) -> rusqlite::Result<()>,
    log: impl FnOnce(&Connection, &Edit, bool) -> rusqlite::Result<bool>,
) -> Result<Option<Position>, StoreError> {
    let sql = |error| StoreError::sql(path, error);
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sql)?;
    if data_version(&transaction).map_err(sql)? != expected_version {
        return Err(StoreError::ChangedElsewhere { path: path.to_owned() });
    }
    beside(&transaction).map_err(sql)?;
    let mut changes = false;
    for change in edit.primitives() {
        let inverse = register.apply(change)?;
        changes |= inverse != *change;
        rows::write_edit(&transaction, change, inverses.push_mut(inverse), register).map_err(sql)?;
    }
    let inverse = match edit {
        Edit::Batch { .. } => Edit::Batch { edits: inverses.iter().rev().cloned().collect() },
        _ => inverses.first().cloned().unwrap_or_else(|| Edit::Batch { edits: Vec::new() }),
    };
    if !log(&transaction, &inverse, changes).map_err(sql)? {
        return Ok(None);
    }
    let position = history::position(&transaction).map_err(sql)?;
    transaction.commit().map_err(sql)?;
    Ok(Some(position))
}
