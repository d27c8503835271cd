//! What a change needs, together in one place: the register in memory, and the connection to its file. A change that
//! takes long takes the desk along to a thread of its own, and the register stays to be looked at meanwhile.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use rusqlite::{Connection, TransactionBehavior};

use super::{
    error::StoreError,
    history::{self, EditState, Position},
    open::data_version,
    outside::{Identity, Known},
    rows::{self, Touched},
    tip::Tip,
};
use crate::domain::{Edit, Register};

/// Memory and file, which change together or not at all.
#[derive(Debug)]
pub(super) struct Desk {
    pub(super) connection: Connection,
    /// Copied before it is changed only where somebody else still looks at it.
    pub(super) register: Arc<Register>,
    pub(super) position: Position,
    /// As SQLite counts the changes that others made to the file.
    pub(super) data_version: i64,
    pub(super) path: PathBuf,
    /// The file that the connection has open, which another can have replaced at the path.
    pub(super) file: Option<Identity>,
    /// What is known of the file at the path.
    pub(super) known: Arc<Known>,
    /// Set when the change that is being made is not wanted any more.
    pub(super) stop: Arc<AtomicBool>,
}

/// How many steps SQLite takes between two looks at whether the change is still wanted.
const STEPS: i32 = 10_000;

/// How much of the file is kept in memory while it is written, in KiB. What does not fit is written in the middle of the
/// change, and read again later, and the disk is waited for each time: a change of a hundred thousand records would go
/// there some hundred times.
const WHILE_WRITING: i32 = 65_536;

/// The same at other times: SQLite's own measure.
const OTHERWISE: i32 = 2_000;

impl Desk {
    pub(super) fn sql(&self, error: rusqlite::Error) -> StoreError {
        StoreError::sql(&self.path, error)
    }

    /// Makes a change, in one transaction with what `beside` writes before it; whether it changed anything.
    pub(super) fn apply(
        &mut self,
        edit: &Edit,
        beside: impl FnOnce(&Connection) -> rusqlite::Result<()>,
    ) -> Result<bool, StoreError> {
        self.carry_out(edit, beside, |connection, inverse, changes| match changes {
            true => history::record(connection, edit, inverse).map(|_| true),
            false => Ok(false),
        })
    }

    /// Takes back the last change, and answers with the edit that did it.
    pub(super) fn undo(&mut self) -> Result<Option<Edit>, StoreError> {
        let Some(number) = self.position.undo else { return Ok(None) };
        let edit = history::inverse_of(&self.connection, number).map_err(|error| self.sql(error))?;
        let undone = self.mark(number, edit, EditState::Undone)?;
        self.known.let_go();
        Ok(undone)
    }

    /// Makes the change again that was taken back last, and answers with its edit.
    pub(super) fn redo(&mut self) -> Result<Option<Edit>, StoreError> {
        let Some(number) = self.position.redo else { return Ok(None) };
        let edit = history::edit_of(&self.connection, number).map_err(|error| self.sql(error))?;
        self.mark(number, edit, EditState::Done)
    }

    fn mark(&mut self, number: i64, edit: Edit, state: EditState) -> Result<Option<Edit>, StoreError> {
        let log = |connection: &_, _: &_, _| history::mark(connection, number, state).map(|()| true);
        self.carry_out(&edit, |_| Ok(()), log)?;
        Ok(Some(edit))
    }

    /// Lets SQLite stop in the middle of a statement once the change is not wanted any more.
    pub(super) fn heed_stop(&mut self) -> Result<(), StoreError> {
        let stop = Arc::clone(&self.stop);
        let handler = move || stop.load(Ordering::Relaxed);
        let set = self.connection.progress_handler(STEPS, Some(handler));
        set.map_err(|error| self.sql(error))
    }

    /// The other way round.
    pub(super) fn ignore_stop(&mut self) -> Result<(), StoreError> {
        let set = self.connection.progress_handler(0, None::<fn() -> bool>);
        set.map_err(|error| self.sql(error))
    }

    /// Carries out an edit in memory and in the file. `beside` writes first what the edit's rows build on, `log` writes
    /// the history in the same transaction, given the inverse and whether the edit changes anything; it answers whether
    /// there is anything to keep.
    pub(super) fn carry_out(
        &mut self,
        edit: &Edit,
        beside: impl FnOnce(&Connection) -> rusqlite::Result<()>,
        log: impl FnOnce(&Connection, &Edit, bool) -> rusqlite::Result<bool>,
    ) -> Result<bool, StoreError> {
        let mut inverse = None;
        self.make_room(WHILE_WRITING)?;
        let written = self.write(edit, &mut inverse, beside, log);
        // Whatever becomes of this, what was written is written.
        let _ = self.make_room(OTHERWISE);
        match written {
            Ok(Some(position)) => {
                self.position = position;
                Ok(true)
            }
            Ok(None) => Ok(false),
            Err(error) => {
                if error.is_of_the_file() {
                    self.known.doubt(&self.path, &error);
                }
                if let Some(inverse) = inverse {
                    // The inverse of what was just applied fits by construction.
                    let _ = Arc::make_mut(&mut self.register).apply(&inverse);
                }
                Err(error)
            }
        }
    }

    /// Sets how much of the file SQLite keeps in memory, in KiB; what is beyond that is let go at once.
    fn make_room(&self, kibibytes: i32) -> Result<(), StoreError> {
        // Negative: not in pages.
        self.connection.pragma_update(None, "cache_size", -kibibytes).map_err(|error| self.sql(error))
    }

    /// Applies an edit to the register, and writes what it touched in one transaction, once it is sure that the file is
    /// the one that is known. On an error the transaction is rolled back, and `taken_back` holds what takes the register
    /// back, where it was changed.
    fn write(
        &mut self,
        edit: &Edit,
        taken_back: &mut Option<Edit>,
        beside: impl FnOnce(&Connection) -> rusqlite::Result<()>,
        log: impl FnOnce(&Connection, &Edit, bool) -> rusqlite::Result<bool>,
    ) -> Result<Option<Position>, StoreError> {
        self.look_outside()?;
        let Self { connection, register, path, stop, .. } = self;
        let sql = |error| StoreError::sql(path, error);
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sql)?;
        if data_version(&transaction).map_err(sql)? != self.data_version {
            return Err(StoreError::ChangedElsewhere { path: path.clone() });
        }
        beside(&transaction).map_err(sql)?;
        let touched = Touched::by(edit, register);
        let register = Arc::make_mut(register);
        let inverse = taken_back.insert(register.apply(edit)?);
        if stop.load(Ordering::Relaxed) {
            return Err(StoreError::Stopped);
        }
        rows::write_touched(&transaction, &touched, register).map_err(sql)?;
        if !log(&transaction, inverse, changes_anything(edit, inverse)).map_err(sql)? {
            return Ok(None);
        }
        let position = history::position(&transaction).map_err(sql)?;
        let tip = Tip::of(&transaction).map_err(sql)?;
        transaction.commit().map_err(sql)?;
        self.note_outside(tip);
        Ok(Some(position))
    }
}

/// Whether an edit changes anything, by what takes it back: what sets a field to what it holds is its own inverse.
fn changes_anything(edit: &Edit, inverse: &Edit) -> bool {
    let back: Vec<&Edit> = inverse.primitives().collect();
    edit.primitives().zip(back.into_iter().rev()).any(|(change, back)| change != back)
}
