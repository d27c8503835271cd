//! An open register, and its changes: memory and file, together or not at all.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use chrono::{DateTime, Local};
use rusqlite::Connection;

use super::{
    desk::Desk,
    error::StoreError,
    history::{self, HistoryEntry, Position},
    lock::Lock,
    long::Change,
    look::ReadOnlyReason,
    outside::Known,
    presence::Presence,
};
use crate::domain::{Edit, Register};

/// An open register.
#[derive(Debug)]
pub struct Store {
    // In this order they are dropped: the connection is closed before others may enter.
    pub(super) desk: At,
    pub(super) known: Arc<Known>,
    pub(super) _presence: Presence,
    pub(super) lock: Option<Lock>,
    pub(super) last_saved: Option<DateTime<Local>>,
    pub(super) revision: u64,
    pub(super) path: PathBuf,
    pub(super) read_only: Option<ReadOnlyReason>,
    /// Nothing is written until the file is back in its place.
    pub(super) is_gone: bool,
    /// The lock may have gone with the file, and is to be taken again.
    pub(super) doubts_lock: bool,
}

impl Drop for Store {
    fn drop(&mut self) {
        self.known.close();
    }
}

/// Where the desk is.
#[derive(Debug)]
pub(super) enum At {
    Here(Desk),
    /// With a change that takes long; the register is as it was before it.
    Away {
        register: Arc<Register>,
        position: Position,
    },
}

impl Store {
    /// What the file holds.
    pub fn register(&self) -> &Register {
        match &self.desk {
            At::Here(desk) => &desk.register,
            At::Away { register, .. } => register,
        }
    }

    /// What the file holds at this moment, to be looked at by others while it changes here.
    pub fn snapshot(&self) -> Arc<Register> {
        Arc::clone(match &self.desk {
            At::Here(desk) => &desk.register,
            At::Away { register, .. } => register,
        })
    }

    /// Whether a change is being made that takes long: until it is done nothing else is changed, nor is the history
    /// read.
    pub fn is_away(&self) -> bool {
        matches!(self.desk, At::Away { .. })
    }

    pub(super) fn position(&self) -> Position {
        match &self.desk {
            At::Here(desk) => desk.position,
            At::Away { position, .. } => *position,
        }
    }

    /// The desk, to read the file.
    pub(super) fn desk(&self) -> Result<&Desk, StoreError> {
        match &self.desk {
            At::Here(desk) => Ok(desk),
            At::Away { .. } => Err(StoreError::Changing { path: self.path.clone() }),
        }
    }

    /// The desk, to change memory and file.
    pub(super) fn desk_mut(&mut self) -> Result<&mut Desk, StoreError> {
        if let Some(reason) = self.read_only() {
            return Err(StoreError::ReadOnly { path: self.path.clone(), reason });
        }
        match &mut self.desk {
            At::Here(desk) => Ok(desk),
            At::Away { .. } => Err(StoreError::Changing { path: self.path.clone() }),
        }
    }

    /// Notes that the register was changed.
    pub(super) fn note_change(&mut self) {
        self.revision += 1;
        self.last_saved = Some(Local::now());
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
        self.read_only.or(self.is_gone.then_some(ReadOnlyReason::Gone))
    }

    /// Whether the register was opened to be read alone.
    pub fn is_reader(&self) -> bool {
        self.read_only.is_some()
    }

    /// Whether there is a change to take back.
    pub fn can_undo(&self) -> bool {
        self.can_change() && self.position().undo.is_some()
    }

    /// Whether there is a change that was taken back, to be made again.
    pub fn can_redo(&self) -> bool {
        self.can_change() && self.position().redo.is_some()
    }

    fn can_change(&self) -> bool {
        self.read_only().is_none() && !self.is_away()
    }

    /// Makes a change. One that leaves everything as it is, is not recorded.
    ///
    /// # Errors
    /// An edit that does not fit the register, or a file that cannot be written at the moment: memory
    /// and file are then as before.
    pub fn apply(&mut self, edit: Edit) -> Result<(), StoreError> {
        self.make(Change::Apply(edit)).map(drop)
    }

    /// Makes a change, in one transaction with what `beside` writes before it.
    pub(super) fn apply_with(
        &mut self,
        edit: &Edit,
        beside: impl FnOnce(&Connection) -> rusqlite::Result<()>,
    ) -> Result<(), StoreError> {
        if self.desk_mut()?.apply(edit, beside)? {
            self.note_change();
        }
        Ok(())
    }

    /// Takes back the last change, also one of an earlier day, and answers with the edit that did it.
    ///
    /// # Errors
    /// As [`Store::apply`].
    pub fn undo(&mut self) -> Result<Option<Edit>, StoreError> {
        Ok(self.make(Change::Undo)?.step())
    }

    /// Makes the change again that was taken back last, and answers with its edit.
    ///
    /// # Errors
    /// As [`Store::apply`].
    pub fn redo(&mut self) -> Result<Option<Edit>, StoreError> {
        Ok(self.make(Change::Redo)?.step())
    }

    /// The latest changes, the newest first.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn history(&self, limit: usize) -> Result<Vec<HistoryEntry>, StoreError> {
        let desk = self.desk()?;
        history::latest(&desk.connection, limit).map_err(|error| desk.sql(error))
    }
}
