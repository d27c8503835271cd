//! Copies of a register, their verification, and the way back.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};

use chrono::{Local, NaiveDateTime};
use rusqlite::{
    Connection,
    backup::{Backup, StepResult},
};

use super::{
    connection::{self, Access, Depth},
    copies,
    error::StoreError,
    history,
    lock::Lock,
    look, open, pages,
    presence::Presence,
    publish::{self, Draft},
    rows,
};

/// What a verified register holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verified {
    pub years: usize,
    pub activities: usize,
    pub documents: usize,
    pub projects: usize,
    pub access_requests: usize,
    /// Changes in its history, with those that were taken back.
    pub changes: u64,
}

/// What a restoration did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// Where that was put which stood there before, if anything did.
    pub kept: Option<PathBuf>,
    /// What the register holds now.
    pub verified: Verified,
}

/// Copies a register, also while a window is writing it, verifies the copy, and answers with its path.
///
/// `to` is the copy's path, or a folder to put it in; without it the copy goes to the folder
/// `kopje-rezerve` beside the register, under the register's name and the moment.
///
/// # Errors
/// A register that cannot be read, a copy that is there already or cannot be written.
pub fn backup(path: &Path, to: Option<&Path>) -> Result<PathBuf, StoreError> {
    let path = look::find(path)?;
    let target = match to {
        None => name_in(&publish::make_folder(&copies::copies_folder(&path, None))?, &path, ""),
        Some(folder) if folder.is_dir() => name_in(&look::find_folder(folder)?, &path, ""),
        Some(file) => {
            let folder = look::find_folder(file.parent().unwrap_or(Path::new("")))?;
            folder.join(file.file_name().unwrap_or_default())
        }
    };
    copy_register(&path, &target, &AtomicBool::new(false))?;
    Ok(target)
}

/// Who wants a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// A person: it stays until they delete it.
    ByHand,
    /// The program, by itself: it is deleted once there are newer ones in its place.
    Automatically,
}

/// A copy that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub path: PathBuf,
    /// When it was made, by the clock of the office.
    pub at: NaiveDateTime,
}

/// Copies a register into a folder, which is made where it is not there, also while a window is writing it; verifies
/// the copy, and then deletes those of the program's own that are no longer needed.
///
/// # Errors
/// As [`backup`]; also [`StoreError::Stopped`] where `stop` was set before the copy was whole.
pub fn keep_copy(path: &Path, folder: &Path, wanted: Wanted, stop: &AtomicBool) -> Result<Kept, StoreError> {
    let path = look::find(path)?;
    let folder = look::find_folder(&publish::make_folder(folder)?)?;
    let mark = match wanted {
        Wanted::ByHand => "",
        Wanted::Automatically => copies::AUTOMATIC,
    };
    let at = Local::now().naive_local();
    let target = copies::free_name(&folder, &path, mark, at);
    copy_register(&path, &target, stop)?;
    let thinned = copies::thin(&path, &folder, &target, at.date());
    tracing::debug!(copy = %target.display(), thinned, "a copy was made");
    Ok(Kept { path: target, at })
}

fn copy_register(path: &Path, target: &Path, stop: &AtomicBool) -> Result<(), StoreError> {
    let (_presence, _) = Presence::enter(path, || look::inspect(path))?;
    if target.symlink_metadata().is_ok() {
        return Err(StoreError::Exists { path: target.to_owned() });
    }
    let (connection, _) = open::reading(path, Depth::Schema, 0..=0)?;
    copy(&connection, path, target, stop)
}

/// Looks through a whole register: every page, index and reference, every record, every recorded change, every
/// published report.
///
/// # Errors
/// What is wrong with it.
pub fn verify(path: &Path) -> Result<Verified, StoreError> {
    let path = look::find(path)?;
    let (_presence, _) = Presence::enter(&path, || look::inspect(&path))?;
    let (connection, loaded) = open::reading(&path, Depth::Everything, rows::ALL_YEARS)?;
    let changes = history::check(&connection).map_err(|error| StoreError::sql(&path, error))?;
    if let Some(sha256) = pages::check(&connection).map_err(|error| StoreError::sql(&path, error))? {
        return Err(StoreError::DamagedPage { path, sha256 });
    }
    let years = || loaded.register.years.values();
    Ok(Verified {
        years: years().count(),
        activities: years().map(|year| year.activities.len()).sum(),
        documents: years().map(|year| year.documents.len()).sum(),
        projects: years().map(|year| year.projects.len()).sum(),
        access_requests: years().map(|year| year.access.requests.len()).sum(),
        changes,
    })
}

/// Puts a copy in a register's place. What stands there is kept beside the other copies, also where it
/// is damaged.
///
/// # Errors
/// A copy that is no whole register, a register that a window is writing, a place that cannot be
/// written: what stood there stands there still.
pub fn restore(path: &Path, from: &Path) -> Result<Restored, StoreError> {
    verify(from)?;
    let from = look::find(from)?;
    let folder = look::find_folder(path.parent().unwrap_or(Path::new("")))?;
    let path = match look::find(path) {
        Ok(path) => path,
        Err(StoreError::Missing { .. }) => folder.join(path.file_name().unwrap_or_default()),
        Err(error) => return Err(error),
    };
    if look::obstacle_by_attribute(&path).is_some() {
        return Err(StoreError::NotWritable { path });
    }
    let _lock = Lock::acquire(&path).map_err(|error| error.of(&path))?;
    let (_presence, _) = Presence::enter(&from, || Ok::<_, StoreError>(()))?;
    let (source, _) = open::reading(&from, Depth::Schema, 0..=0)?;
    let draft = Draft::beside(&path)?;
    copy_into(&source, &from, draft.path(), &AtomicBool::new(false))?;
    let verified = verify(draft.path())?;
    let kept = if path.exists() { Some(keep(&path)?) } else { keep_journal(&path)? };
    draft.publish_over(&path)?;
    Ok(Restored { kept, verified })
}

/// Copies the file before its format is changed, into the folder of its copies. Where the newest copy there is the same
/// already, as after a change of format that failed, it stays the only one.
pub(super) fn before_migration(connection: &Connection, path: &Path, folder: &Path) -> Result<PathBuf, StoreError> {
    let folder = publish::make_folder(folder)?;
    let target = name_in(&folder, path, "");
    let draft = draft_of(connection, path, &target, &AtomicBool::new(false))?;
    // Two copies of what was not changed between them are the same to the byte.
    let newest = copies::copies(path, &folder).into_iter().find(|copy| !copy.is_automatic);
    if let Some(newest) = newest.filter(|newest| is_same(&newest.path, draft.path())) {
        return Ok(newest.path);
    }
    draft.publish(&target)?;
    Ok(target)
}

/// Whether two files hold the same. One that is open here is not looked at.
fn is_same(one: &Path, other: &Path) -> bool {
    let both = || Ok::<_, std::io::Error>((fs::read(one)?, fs::read(other)?));
    matches!(Presence::enter(one, both), Ok((_, Some((one, other)))) if one == other)
}

/// Keeps what stands in a register's place. What can be read as a register is copied as one; anything
/// else byte for byte, with the journal that may belong to it.
fn keep(path: &Path) -> Result<PathBuf, StoreError> {
    match backup(path, None) {
        Ok(kept) => {
            // The copy holds what the journal would have taken back; over the new file it must not come.
            return remove_journal(path).map(|()| kept);
        }
        Err(error @ StoreError::Busy { .. }) => return Err(error),
        Err(_) => {}
    }
    let kept = name_in(&publish::make_folder(&copies::copies_folder(path, None))?, path, "-damaged");
    plain_copy(path, &kept)?;
    let journal = look::journal_of(path);
    if journal.exists() {
        plain_copy(&journal, &look::journal_of(&kept))?;
    }
    remove_journal(path).map(|()| kept)
}

/// Keeps the journal of a register that is gone, byte for byte under the name of a copy that is not there, and takes it
/// away: over another file in that place it must not come. `None` where there is none with anything in it.
fn keep_journal(path: &Path) -> Result<Option<PathBuf>, StoreError> {
    if !look::has_journal(path) {
        return Ok(None);
    }
    let kept = name_in(&publish::make_folder(&copies::copies_folder(path, None))?, path, "-damaged");
    let kept = look::journal_of(&kept);
    plain_copy(&look::journal_of(path), &kept)?;
    remove_journal(path).map(|()| Some(kept))
}

fn plain_copy(from: &Path, to: &Path) -> Result<(), StoreError> {
    let draft = Draft::beside(to)?;
    fs::copy(from, draft.path()).map_err(|error| StoreError::writing(to, &error))?;
    draft.publish(to)
}

fn remove_journal(path: &Path) -> Result<(), StoreError> {
    let journal = look::journal_of(path);
    match fs::remove_file(&journal) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(StoreError::writing(&journal, &error)),
        _ => Ok(()),
    }
}

fn name_in(folder: &Path, register: &Path, mark: &str) -> PathBuf {
    copies::free_name(folder, register, mark, Local::now().naive_local())
}

/// Copies an open register to a new file, which gets its name once it was verified.
fn copy(connection: &Connection, path: &Path, target: &Path, stop: &AtomicBool) -> Result<(), StoreError> {
    draft_of(connection, path, target, stop)?.publish(target)
}

/// A verified copy of an open register, which has not got its name yet.
fn draft_of(connection: &Connection, path: &Path, target: &Path, stop: &AtomicBool) -> Result<Draft, StoreError> {
    let draft = Draft::beside(target)?;
    copy_into(connection, path, draft.path(), stop).map_err(|error| named_after(error, draft.path(), target))?;
    verify(draft.path()).map_err(|error| match error {
        // The copy is as good as what it was made of.
        StoreError::Damaged { detail, .. } => StoreError::Damaged { path: path.to_owned(), detail },
        StoreError::DamagedPage { sha256, .. } => StoreError::DamagedPage { path: path.to_owned(), sha256 },
        StoreError::Altered { rows, .. } => StoreError::Altered { path: path.to_owned(), rows },
        error => error,
    })?;
    Ok(draft)
}

/// An error that names the file that was to be made, and not the draft of which nobody has heard.
fn named_after(error: StoreError, draft: &Path, target: &Path) -> StoreError {
    let named = |path: PathBuf| if path == draft { target.to_owned() } else { path };
    match error {
        StoreError::DiskFull { path } => StoreError::DiskFull { path: named(path) },
        StoreError::Disk { path, detail } => StoreError::Disk { path: named(path), detail },
        StoreError::NotWritable { path } => StoreError::NotWritable { path: named(path) },
        error => error,
    }
}

/// How many pages are copied at once. Between two steps a window can write: that is a wait of a millisecond or two.
const STEP: i32 = 256;

/// How long a copy begins anew because somebody keeps changing the register; then it is made in one step, and a writer
/// waits for it.
const BEGUN_ANEW: Duration = Duration::from_secs(10);

/// How long a copy waits, beside SQLite's own waiting, for a writer who does not let go.
const PATIENCE: Duration = Duration::from_secs(5);

/// Copies all pages as they are at one moment: a change by another connection makes SQLite begin anew.
pub(super) fn copy_into(
    connection: &Connection,
    path: &Path,
    draft: &Path,
    stop: &AtomicBool,
) -> Result<(), StoreError> {
    let sql = |error| StoreError::sql(draft, error);
    let mut copy = connection::open(draft, Access::Make)?;
    let begun = Instant::now();
    {
        let backup = Backup::new(connection, &mut copy).map_err(sql)?;
        let mut busy_since = None;
        loop {
            if stop.load(Ordering::Relaxed) {
                return Err(StoreError::Stopped);
            }
            let pages = if begun.elapsed() > BEGUN_ANEW { -1 } else { STEP };
            match backup.step(pages).map_err(sql)? {
                StepResult::Done => break,
                StepResult::More => busy_since = None,
                // Somebody is writing: a change takes milliseconds.
                _ => {
                    if busy_since.get_or_insert_with(Instant::now).elapsed() > PATIENCE {
                        return Err(StoreError::Busy { path: path.to_owned() });
                    }
                    std::thread::sleep(Duration::from_millis(1));
                }
            }
        }
    }
    copy.close().map_err(|(_, error)| sql(error))
}
