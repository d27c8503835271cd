//! What happens to a register's file past this program while it is open: a synchronising tool puts another version in
//! its place, somebody copies over it, the medium is pulled out.
//!
//! SQLite sees a change by another SQLite, and writes on into a file that has lost its name; of a file that was copied
//! over it may go on believing its own memory of the pages. So after each change of its own the store notes how the
//! file at the path looks, and compares before the next one, which takes microseconds. Where that differs, a connection
//! of its own looks at the path afresh: only if it finds the end of the history that is known here does it take the
//! place of the old one, and the change is made; else nothing is written.

use std::{
    fs, io,
    path::Path,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use rusqlite::Connection;

use super::{
    connection::{self, Access, Depth},
    desk::Desk,
    error::StoreError,
    migrate,
    open::data_version,
    rows,
    tip::Tip,
};

/// How coarse the clock of a medium can be that knows no parts of a second: FAT, on most USB sticks, has two seconds.
const COARSE: Duration = Duration::from_secs(3);

/// A file as it looks without being opened. Opening and closing it past SQLite would let go of SQLite's locks on Unix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) identity: Option<Identity>,
    length: u64,
    modified: Option<SystemTime>,
    /// On Unix the last change of anything about the file, which nobody can set back: seconds and nanoseconds.
    changed: (i64, i64),
}

/// The device and the number by which it knows the file, which stay the file's when another takes its name. Windows
/// lets nobody replace a file that is open, and the standard library has no such numbers there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(unix), allow(dead_code, reason = "there is none"))]
pub(super) struct Identity {
    device: u64,
    file: u64,
}

impl Look {
    pub(super) fn of(path: &Path) -> io::Result<Self> {
        let metadata = fs::metadata(path)?;
        let (identity, changed) = unix_part(&metadata);
        Ok(Self { identity, length: metadata.len(), modified: metadata.modified().ok(), changed })
    }

    /// Whether any later change of the file shows in how it looks: not yet, where the clock of the medium is coarse and
    /// the file was written just now.
    pub(super) fn is_telling(&self) -> bool {
        let Some(modified) = self.modified else { return false };
        let is_fine = modified.duration_since(SystemTime::UNIX_EPOCH).is_ok_and(|since| since.subsec_nanos() != 0);
        is_fine || modified.elapsed().is_ok_and(|age| age > COARSE)
    }
}

#[cfg(unix)]
fn unix_part(metadata: &fs::Metadata) -> (Option<Identity>, (i64, i64)) {
    use std::os::unix::fs::MetadataExt as _;
    let identity = Identity { device: metadata.dev(), file: metadata.ino() };
    (Some(identity), (metadata.ctime(), metadata.ctime_nsec()))
}

#[cfg(not(unix))]
fn unix_part(_: &fs::Metadata) -> (Option<Identity>, (i64, i64)) {
    (None, (0, 0))
}

/// What a store knows of its file; the one who watches the file knows it too.
#[derive(Debug)]
pub(super) struct Known {
    noted: Mutex<Noted>,
    /// Wakes the watcher.
    changed: Condvar,
}

/// What was noted last.
#[derive(Debug, Clone)]
pub(super) struct Noted {
    /// Grows whenever something is noted: what was seen before that says nothing any more.
    pub(super) generation: u64,
    /// `None` where nothing is known of how the file looks, so that it is to be looked at afresh.
    pub(super) look: Option<Look>,
    /// The file looked like this late enough that every later change of it would show.
    pub(super) is_telling: bool,
    pub(super) tip: Tip,
    /// Grows whenever the register lets go of changes: of a merge, too, perhaps.
    pub(super) let_go: u64,
    /// How the file looked in which the store found something else than what is known, also where its history ends alike.
    pub(super) other: Option<Look>,
    /// A change is being made that takes long: the file is changing.
    pub(super) is_away: bool,
    /// The register was closed.
    pub(super) is_closed: bool,
}

impl Known {
    /// Of a file that was read just now, and looked like this before.
    pub(super) fn new(look: Option<Look>, tip: Tip) -> Arc<Self> {
        let is_telling = look.is_some_and(|look| look.is_telling());
        let noted =
            Noted { generation: 0, look, is_telling, tip, let_go: 0, other: None, is_away: false, is_closed: false };
        Arc::new(Self { noted: Mutex::new(noted), changed: Condvar::new() })
    }

    fn lock(&self) -> MutexGuard<'_, Noted> {
        self.noted.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn noted(&self) -> Noted {
        self.lock().clone()
    }

    pub(super) fn generation(&self) -> u64 {
        self.lock().generation
    }

    /// Notes what stands at the path.
    pub(super) fn note(&self, look: Option<Look>, tip: Tip) {
        let mut noted = self.lock();
        noted.generation += 1;
        noted.is_telling = look.is_some_and(|look| look.is_telling());
        noted.look = look;
        noted.tip = tip;
        noted.other = None;
    }

    /// Notes that changes are no longer in the register.
    pub(super) fn let_go(&self) {
        self.lock().let_go += 1;
    }

    /// Lets the file be looked at afresh before the next change, and by the watcher at once, because a change was refused.
    pub(super) fn doubt(&self, path: &Path, refusal: &StoreError) {
        let other = if matches!(refusal, StoreError::ChangedElsewhere { .. }) { Look::of(path).ok() } else { None };
        let mut noted = self.lock();
        noted.look = None;
        // What is seen from now on says something else than what was seen before.
        noted.generation += u64::from(noted.other != other);
        noted.other = other;
        self.changed.notify_all();
    }

    /// Notes that a file that looks like this was found to hold what is known, unless something was noted since.
    pub(super) fn confirm(&self, generation: u64, look: Look) {
        let mut noted = self.lock();
        if noted.generation == generation && noted.look == Some(look) {
            noted.is_telling = look.is_telling();
        }
    }

    pub(super) fn set_away(&self, is_away: bool) {
        self.lock().is_away = is_away;
        self.changed.notify_all();
    }

    pub(super) fn close(&self) {
        self.lock().is_closed = true;
        self.changed.notify_all();
    }

    /// Waits, as the watcher does; less long where there is a reason to look at once.
    pub(super) fn wait(&self, patience: Duration) {
        let noted = self.lock();
        if !noted.is_closed {
            drop(self.changed.wait_timeout(noted, patience));
        }
    }
}

impl Desk {
    /// Makes sure that what stands at the path is what this desk knows: before anything is written, and before anything is
    /// read for it.
    pub(super) fn look_outside(&mut self) -> Result<(), StoreError> {
        let looked = self.look_at_path();
        if let Err(error) = &looked {
            self.known.doubt(&self.path, error);
        }
        looked
    }

    fn look_at_path(&mut self) -> Result<(), StoreError> {
        let look = Look::of(&self.path).map_err(|error| unreachable_by(&self.path, &error))?;
        let noted = self.known.noted();
        if noted.look == Some(look) && noted.is_telling {
            return Ok(());
        }
        self.look_afresh(look, &noted.tip)
    }

    /// Looks at the path through a new connection. Where it finds what this desk knows, it is the desk's from then on:
    /// the old one may have another file, or remember pages that are others now.
    fn look_afresh(&mut self, look: Look, tip: &Tip) -> Result<(), StoreError> {
        let mut fresh = connection::open(&self.path, Access::Write)?;
        fresh.pragma_update(None, "query_only", true).map_err(|error| self.sql(error))?;
        let data_version = self.knows(&mut fresh, look, tip).map_err(elsewhere)?;
        fresh.pragma_update(None, "query_only", false).map_err(|error| self.sql(error))?;
        connection::settle_for_writing(&fresh, &self.path)?;
        tracing::debug!(path = %self.path.display(), "the file was touched, and holds what it held");
        self.connection = fresh;
        self.data_version = data_version;
        self.file = look.identity;
        self.known.note(Some(look), tip.clone());
        Ok(())
    }

    /// Makes sure that a connection finds what this desk knows; answers with the connection's count of changes.
    fn knows(&self, fresh: &mut Connection, look: Look, tip: &Tip) -> Result<i64, StoreError> {
        let changed = || StoreError::ChangedElsewhere { path: self.path.clone() };
        let sql = |error| self.sql(error);
        let transaction = fresh.transaction().map_err(sql)?;
        if connection::check(&transaction, &self.path, Depth::Schema)? != migrate::FORMAT
            || Tip::of(&transaction).map_err(sql)? != *tip
        {
            return Err(changed());
        }
        // The same file, of which SQLite says that nobody wrote it, was only touched. Of any other the end of the
        // history is not enough: another program may have changed rows and told nobody.
        let is_ours = look.identity == self.file
            && data_version(&self.connection).is_ok_and(|data_version| data_version == self.data_version);
        if !is_ours && rows::load(&transaction, rows::ALL_YEARS).map_err(sql)? != *self.register {
            return Err(changed());
        }
        let data_version = data_version(&transaction).map_err(sql)?;
        transaction.commit().map_err(sql)?;
        Ok(data_version)
    }

    /// Notes the file as it is after a change of this desk's own. One that lost its name meanwhile is not noted: the
    /// change is in a file that nobody finds any more, and that is seen before the next one.
    pub(super) fn note_outside(&self, tip: Tip) {
        let look = Look::of(&self.path).ok().filter(|look| look.identity == self.file);
        self.known.note(look, tip);
    }
}

/// Why a file cannot be looked at.
pub(super) fn unreachable_by(path: &Path, error: &io::Error) -> StoreError {
    match StoreError::reading(path, error) {
        StoreError::Missing { path } => StoreError::Moved { path },
        error => error,
    }
}

/// What stands at the path and is no register of this format is another file than the one that was opened.
fn elsewhere(error: StoreError) -> StoreError {
    match error {
        StoreError::Damaged { path, .. }
        | StoreError::OtherApplication { path, .. }
        | StoreError::NewerFormat { path, .. }
        | StoreError::ForeignSchema { path, .. } => StoreError::ChangedElsewhere { path },
        error => error,
    }
}
