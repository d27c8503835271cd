//! Another version stands at the path of an open register: it is read, and what this window held is kept where the other
//! lacks anything of it. That takes as long as opening does, and is done beside the window.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use chrono::{DateTime, Local};
use rusqlite::Connection;

use super::{
    Store,
    connection::Depth,
    desk::Desk,
    error::StoreError,
    kinship::{self, Kinship, Side},
    line::Line,
    lock::Lock,
    open::{self, Loaded},
    rows,
    tip::{Added, Tip},
    versions,
};

/// What came of a version that stands at the path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arrived {
    /// It holds what is known.
    Known,
    /// It has all changes of this window, and these more.
    Ahead(Added),
    /// It lacks changes of this window.
    Parted {
        /// The version of this window, in a file of its own; `None` of a window that only reads.
        preserved: Option<PathBuf>,
    },
}

/// The version at the path on its way in, with all that it needs; it goes back to the [`Store`] that it comes from.
#[derive(Debug)]
pub struct Arrival {
    desk: Desk,
    copies: PathBuf,
    is_read_only: bool,
    /// Why the file is not to be brought to another format, because another may be writing it.
    lockless: Option<StoreError>,
    result: Option<Result<TakenIn, StoreError>>,
}

/// What came of the version, and when it was last changed.
type TakenIn = (Arrived, Option<DateTime<Local>>);

impl Store {
    /// Begins to take in what stands at the path. Until it is back the register is as it was, to be looked at and not to
    /// be changed. `copies` is the folder of the register's copies.
    ///
    /// # Errors
    /// A register that is being changed.
    pub fn begin_arrival(&mut self, copies: &Path) -> Result<Arrival, StoreError> {
        let is_read_only = self.read_only.is_some();
        let desk = self.lend()?;
        let lockless = self.keep_lock().err();
        Ok(Arrival { desk, copies: copies.to_owned(), is_read_only, lockless, result: None })
    }

    /// Ends what [`Store::begin_arrival`] began: the register is what the version holds. It is to be changed only after
    /// [`Store::come_back`].
    ///
    /// # Errors
    /// What stands at the path cannot be read as this register, or the version of this window cannot be kept: the
    /// register is then as it was.
    pub fn finish_arrival(&mut self, arrival: Arrival) -> Result<Arrived, StoreError> {
        let Arrival { desk, result, .. } = arrival;
        self.take_back(desk);
        self.is_gone = true;
        let unfinished = || Err(StoreError::Changing { path: self.path.clone() });
        let (arrived, last_saved) = result.unwrap_or_else(unfinished)?;
        if arrived != Arrived::Known {
            self.revision += 1;
            self.last_saved = last_saved;
        }
        Ok(arrived)
    }

    /// Notes that nothing can be reached at the path: nothing is changed until [`Store::come_back`] or an arrival.
    pub fn go_away(&mut self) {
        self.is_gone = true;
        // Where nothing tells a lock that went with its folder from one that is still there.
        self.doubts_lock = !cfg!(unix);
    }

    /// Lets the register be changed again, because what is known is in its place.
    ///
    /// # Errors
    /// Another window is writing the file now, or the folder cannot be written.
    pub fn come_back(&mut self) -> Result<(), StoreError> {
        self.keep_lock()?;
        self.is_gone = false;
        Ok(())
    }

    /// Makes sure that who writes the register has its lock: with its folder the lock went too, and another may have come
    /// with it.
    fn keep_lock(&mut self) -> Result<(), StoreError> {
        let is_held = self.lock.as_ref().is_some_and(Lock::is_held) && !self.doubts_lock;
        if self.is_reader() || is_held {
            return Ok(());
        }
        self.lock = None;
        self.lock = Some(Lock::acquire(&self.path).map_err(|error| error.of(&self.path))?);
        self.doubts_lock = false;
        Ok(())
    }

    /// Begins to write what this window holds to another path, where nothing is yet. Until it is back nothing can be
    /// changed.
    ///
    /// # Errors
    /// A register that is being changed.
    pub fn begin_move(&mut self, target: &Path, copies: &Path) -> Result<Moving, StoreError> {
        Ok(Moving { desk: self.lend()?, target: target.to_owned(), copies: copies.to_owned(), result: None })
    }

    /// Ends what [`Store::begin_move`] began, and answers with the register that was written, open.
    ///
    /// # Errors
    /// A file that is there already or cannot be written. This register is as it was.
    pub fn finish_move(&mut self, moving: Moving) -> Result<Self, StoreError> {
        let Moving { desk, result, target, .. } = moving;
        self.take_back(desk);
        let mut moved = result.unwrap_or(Err(StoreError::Changing { path: target }))?;
        moved.revision = self.revision + 1;
        Ok(moved)
    }
}

impl Arrival {
    /// Reads what stands at the path, and keeps what this window holds where that lacks anything of it.
    pub fn run(mut self) -> Self {
        self.result = Some(self.arrive());
        self
    }

    fn arrive(&mut self) -> Result<TakenIn, StoreError> {
        let desk = &mut self.desk;
        let path = desk.path.clone();
        let sql = |error| StoreError::sql(&path, error);
        let (connection, loaded) = match self.is_read_only {
            true => open::reading(&path, Depth::Pages, rows::ALL_YEARS)?,
            false => open::writing(&path, &self.copies, self.lockless.take())?,
        };
        let tip = desk.known.noted().tip;
        let is_same = loaded.register == *desk.register;
        let ahead = || tip.added(&connection).map(Arrived::Ahead).map_err(sql);
        let arrived = if loaded.tip == tip && is_same {
            Arrived::Known
        } else if desk.is_all_in(&connection, &tip, is_same).map_err(sql)? {
            ahead()?
        } else if self.is_read_only {
            Arrived::Parted { preserved: None }
        } else {
            // What is not kept yet is not let go of.
            let preserved = desk.preserve(&self.copies)?;
            match versions::kinship(&preserved, &path) {
                // By what both held at their beginnings, where neither history says it.
                Ok(Kinship::Ahead) if fs::remove_file(&preserved).is_ok() => ahead()?,
                _ => Arrived::Parted { preserved: Some(preserved) },
            }
        };
        let Loaded { register, position, tip, last_saved, data_version, look, .. } = loaded;
        desk.connection = connection;
        if !is_same {
            desk.register = Arc::new(register);
        }
        desk.position = position;
        desk.data_version = data_version;
        desk.file = look.and_then(|look| look.identity);
        desk.known.note(look, tip);
        Ok((arrived, last_saved))
    }
}

impl Desk {
    /// Whether another version has all changes that this desk has; of one with the same history only where it holds the
    /// same, too.
    fn is_all_in(&self, there: &Connection, tip: &Tip, is_same: bool) -> rusqlite::Result<bool> {
        if !self.reads_its_own() {
            return Ok(tip.is_in(there)? && (is_same || Tip::of(there)? != *tip));
        }
        let (line_here, line_there) = (Line::read(&self.connection)?, Line::read(there)?);
        let here = Side { line: &line_here, connection: &self.connection };
        let there = Side { line: &line_there, connection: there };
        let relation = kinship::relation(here, there)?;
        Ok(match relation.kinship(here, there) {
            Kinship::Ahead => relation.is_certain,
            Kinship::Same => relation.is_certain && is_same,
            Kinship::Behind | Kinship::Parted | Kinship::Unrelated => false,
        })
    }
}

/// What this window holds on its way to another path; it goes back to the [`Store`] that it comes from.
#[derive(Debug)]
pub struct Moving {
    desk: Desk,
    target: PathBuf,
    copies: PathBuf,
    result: Option<Result<Store, StoreError>>,
}

impl Moving {
    /// Writes the file and opens it.
    pub fn run(mut self) -> Self {
        self.result = Some(self.desk.preserve_at(&self.target, &self.copies).and_then(|()| Store::open(&self.target)));
        self
    }
}
