//! Copies of a register, their verification, and the way back.

use std::{
    fs,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use chrono::Local;
use rusqlite::{
    Connection,
    backup::{Backup, StepResult},
};

use super::{
    connection::{self, Access, Depth},
    error::StoreError,
    history,
    lock::{Lock, NoLock},
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
    let (_presence, _) = Presence::enter(&path, || look::inspect(&path))?;
    let target = match to {
        None => name_in(&publish::make_folder(&path.with_file_name(BACKUPS))?, &path, ""),
        Some(folder) if folder.is_dir() => name_in(&look::find_folder(folder)?, &path, ""),
        Some(file) => {
            let folder = look::find_folder(file.parent().unwrap_or(Path::new("")))?;
            folder.join(file.file_name().unwrap_or_default())
        }
    };
    if target.symlink_metadata().is_ok() {
        return Err(StoreError::Exists { path: target });
    }
    let (connection, _) = open::reading(&path, Depth::Schema, 0..=0)?;
    copy(&connection, &path, &target)?;
    Ok(target)
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
    let _lock = Lock::acquire(&path).map_err(|error| match error {
        NoLock::Held(holder) => StoreError::InUse { path: path.clone(), holder },
        NoLock::Unwritable => StoreError::NotWritable { path: path.clone() },
        NoLock::Failed(error) => StoreError::writing(&path, &error),
    })?;
    let (_presence, _) = Presence::enter(&from, || Ok::<_, StoreError>(()))?;
    let (source, _) = open::reading(&from, Depth::Schema, 0..=0)?;
    let draft = Draft::beside(&path)?;
    copy_into(&source, &from, draft.path())?;
    let verified = verify(draft.path())?;
    let kept = if path.exists() { Some(keep(&path)?) } else { None };
    draft.publish_over(&path)?;
    Ok(Restored { kept, verified })
}

/// The folder of the copies, beside the register.
const BACKUPS: &str = "kopje-rezerve";

/// Copies the file before its format is changed.
pub(super) fn before_migration(connection: &Connection, path: &Path) -> Result<PathBuf, StoreError> {
    let target = name_in(&publish::make_folder(&path.with_file_name(BACKUPS))?, path, "");
    copy(connection, path, &target)?;
    Ok(target)
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
    let kept = name_in(&publish::make_folder(&path.with_file_name(BACKUPS))?, path, "-damaged");
    let plain_copy = |from: &Path, to: &Path| {
        let draft = Draft::beside(to)?;
        fs::copy(from, draft.path()).map_err(|error| StoreError::writing(to, &error))?;
        draft.publish(to)
    };
    plain_copy(path, &kept)?;
    let journal = look::journal_of(path);
    if journal.exists() {
        plain_copy(&journal, &look::journal_of(&kept))?;
    }
    remove_journal(path).map(|()| kept)
}

fn remove_journal(path: &Path) -> Result<(), StoreError> {
    let journal = look::journal_of(path);
    match fs::remove_file(&journal) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(StoreError::writing(&journal, &error)),
        _ => Ok(()),
    }
}

/// A name for a copy that is not taken yet: the register's, and the moment.
fn name_in(folder: &Path, register: &Path, mark: &str) -> PathBuf {
    let stem = register.file_stem().unwrap_or_default().to_string_lossy();
    let moment = Local::now().format("%Y-%m-%d-%H%M%S");
    let name = |more: &str| folder.join(format!("{stem}-{moment}{mark}{more}.pasqyra"));
    let mut target = name("");
    let mut count = 2;
    while target.symlink_metadata().is_ok() {
        target = name(&format!("-{count}"));
        count += 1;
    }
    target
}

/// Copies an open register to a new file, which gets its name once it was verified.
fn copy(connection: &Connection, path: &Path, target: &Path) -> Result<(), StoreError> {
    let draft = Draft::beside(target)?;
    copy_into(connection, path, draft.path())?;
    verify(draft.path()).map_err(|error| match error {
        // The copy is as good as what it was made of.
        StoreError::Damaged { detail, .. } => StoreError::Damaged { path: path.to_owned(), detail },
        StoreError::DamagedPage { sha256, .. } => StoreError::DamagedPage { path: path.to_owned(), sha256 },
        error => error,
    })?;
    draft.publish(target)
}

fn copy_into(connection: &Connection, path: &Path, draft: &Path) -> Result<(), StoreError> {
    let mut copy = connection::open(draft, Access::Make)?;
    let deadline = Instant::now() + Duration::from_secs(2);
    {
        let backup = Backup::new(connection, &mut copy).map_err(|error| StoreError::sql(draft, error))?;
        // In one step: the copy is of one moment, and a writer waits as for any other reader.
        while backup.step(-1).map_err(|error| StoreError::sql(draft, error))? != StepResult::Done {
            if Instant::now() > deadline {
                return Err(StoreError::Busy { path: path.to_owned() });
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
    copy.close().map_err(|(_, error)| StoreError::sql(draft, error))
}
