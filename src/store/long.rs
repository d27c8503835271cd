//! Changes that may take long, as values: so that one can be made beside the window, and stopped.

use std::{
    path::PathBuf,
    sync::{Arc, atomic::AtomicBool},
};

use super::{
    desk::Desk,
    edits::{At, Store},
    error::StoreError,
    going_back::Way,
    history, pages,
    versions::Compared,
};
use crate::domain::Edit;

/// A change of an open register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    Apply(Edit),
    /// As [`Change::Apply`], of what another register's file holds; published pages that the edit speaks of come along.
    Take {
        edit: Edit,
        from: PathBuf,
    },
    /// As [`Change::Take`], of another version of this register: from now on that one's changes are known here, also
    /// where the edit changes nothing. Both are still to be as they were compared.
    Merge {
        edit: Edit,
        from: PathBuf,
        compared: Compared,
    },
    Undo,
    Redo,
    /// To the state right after a change of the history, by its number.
    GoBackTo(i64),
}

/// What became of a [`Change`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changed {
    Applied,
    /// Undone or redone, by this edit; `None` where there was nothing.
    Stepped(Option<Edit>),
    /// The way that was gone; `None` where the register stands there already.
    Went(Option<Way>),
}

impl Changed {
    /// The edit by which something was undone or redone.
    pub(super) fn step(self) -> Option<Edit> {
        match self {
            Self::Stepped(edit) => edit,
            Self::Applied | Self::Went(_) => None,
        }
    }
}

/// A change that is made on a thread of its own, with all that it needs. Whatever becomes of it, it goes back to the
/// [`Store`] that it comes from.
#[derive(Debug)]
pub struct LongChange {
    desk: Desk,
    change: Change,
    result: Option<Result<(Changed, bool), StoreError>>,
}

/// How many single changes an edit may have to be made while the window waits: that takes some tens of milliseconds.
const AT_ONCE: usize = 2_000;

/// How long an edit and its inverse may be in the history, in bytes, to be undone while the window waits.
const AT_ONCE_BYTES: i64 = 300_000;

impl Store {
    /// Whether a change may take longer than a person should wait for without being told.
    pub fn takes_long(&self, change: &Change) -> bool {
        let Ok(desk) = self.desk() else { return false };
        let is_large = |bytes: rusqlite::Result<i64>| bytes.unwrap_or(0) > AT_ONCE_BYTES;
        let position = self.position();
        match change {
            Change::Apply(edit) | Change::Take { edit, .. } => size(edit) > AT_ONCE,
            // The other file may lie where reading it takes long.
            Change::Merge { .. } => true,
            Change::Undo => is_large(history::bytes(&desk.connection, position.undo)),
            Change::Redo => is_large(history::bytes(&desk.connection, position.redo)),
            Change::GoBackTo(number) => self.way_to(*number).ok().flatten().is_some_and(|Way { back, forth }| {
                back.len() + forth.len() > AT_ONCE
                    || is_large(history::bytes(&desk.connection, back.into_iter().chain(forth)))
            }),
        }
    }

    /// Makes a change while the caller waits.
    ///
    /// # Errors
    /// As [`Store::apply`].
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a change is made to be carried out once; callers have no further use for it"
    )]
    pub fn make(&mut self, change: Change) -> Result<Changed, StoreError> {
        let (changed, is_change) = self.desk_mut()?.make(&change)?;
        if is_change {
            self.note_change();
        }
        Ok(changed)
    }

    /// Begins a change that takes long. Until it is back the register is as it was, to be looked at and not to be
    /// changed.
    ///
    /// # Errors
    /// A register that is open for reading only, or that is being changed already.
    pub fn begin(&mut self, change: Change) -> Result<LongChange, StoreError> {
        self.desk_mut()?;
        Ok(LongChange { desk: self.lend()?, change, result: None })
    }

    /// Gives the desk away, to a thread of its own.
    pub(super) fn lend(&mut self) -> Result<Desk, StoreError> {
        let At::Here(desk) = &self.desk else { return Err(StoreError::Changing { path: self.path.clone() }) };
        let away = At::Away { register: Arc::clone(&desk.register), position: desk.position };
        match std::mem::replace(&mut self.desk, away) {
            At::Here(desk) => {
                self.known.set_away(true);
                Ok(desk)
            }
            At::Away { .. } => Err(StoreError::Changing { path: self.path.clone() }),
        }
    }

    /// Takes the desk back.
    pub(super) fn take_back(&mut self, desk: Desk) {
        self.desk = At::Here(desk);
        self.known.set_away(false);
    }

    /// Takes a change back in that was made elsewhere, and answers with what became of it.
    ///
    /// # Errors
    /// As [`Store::apply`]; also a change that was stopped.
    pub fn finish(&mut self, change: LongChange) -> Result<Changed, StoreError> {
        let LongChange { mut desk, result, .. } = change;
        desk.stop = Arc::default();
        self.take_back(desk);
        let (changed, is_change) = result.unwrap_or(Err(StoreError::Stopped))?;
        if is_change {
            self.note_change();
        }
        Ok(changed)
    }
}

impl LongChange {
    /// What stops the change when it is set.
    pub fn stop(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.desk.stop)
    }

    /// Makes the change. One that is stopped leaves register and file as they were.
    pub fn run(mut self) -> Self {
        self.result = Some(self.made());
        self
    }

    fn made(&mut self) -> Result<(Changed, bool), StoreError> {
        self.desk.heed_stop()?;
        let made = self.desk.make(&self.change);
        self.desk.ignore_stop()?;
        made
    }
}

impl Desk {
    /// Makes a change; also whether there is anything that was not so before.
    fn make(&mut self, change: &Change) -> Result<(Changed, bool), StoreError> {
        // What takes a change back is read from the file before it is written.
        self.look_outside()?;
        let stepped = |edit: Option<Edit>| (edit.is_some(), Changed::Stepped(edit));
        let (is_change, changed) = match change {
            Change::Apply(edit) => (self.apply(edit, |_| Ok(()))?, Changed::Applied),
            Change::Take { edit, from } => {
                let pages = pages::of_another(&self.connection, edit, from)?;
                (self.apply(edit, |connection| pages::write_all(connection, &pages))?, Changed::Applied)
            }
            Change::Merge { edit, from, compared } => {
                self.merge(edit, from, *compared)?;
                (true, Changed::Applied)
            }
            Change::Undo => stepped(self.undo()?),
            Change::Redo => stepped(self.redo()?),
            Change::GoBackTo(number) => {
                let way = self.go_back_to(*number)?;
                (way.is_some(), Changed::Went(way))
            }
        };
        Ok((changed, is_change))
    }
}

/// How much there is to write of an edit: a year counts with all that it holds.
fn size(edit: &Edit) -> usize {
    let of = |edit: &Edit| match edit {
        Edit::AddYear { year } => 1 + year.activities.len() + year.access.requests.len() + year.documents.len(),
        _ => 1,
    };
    edit.primitives().map(of).sum()
}
