//! One writer at a time: an advisory lock that dies with the process.
//!
//! Beside `prizren.pasqyra` the writer keeps two small hidden files: `.prizren.pasqyra.lock`, which is
//! empty and locked, and `.prizren.pasqyra.writer`, which says who writes, where and since when. They are
//! two because on Windows nobody else can read a locked file. After a crash both stay behind; the lock
//! does not, and the next writer takes them over.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Write as _},
    path::{Path, PathBuf},
    time::Duration,
};

use chrono::{DateTime, Local};
use serde::{Deserialize, Serialize};

use super::error::StoreError;
use crate::text::{Texts, dates};

/// Who is writing a register.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// The name by which the person is logged in.
    pub user: Option<String>,
    pub computer: Option<String>,
    pub since: Option<DateTime<Local>>,
}

impl Holder {
    fn this_process() -> Self {
        let computer = gethostname::gethostname().into_string().ok().filter(|name| !name.is_empty());
        Self { user: user_name(), computer, since: Some(Local::now()) }
    }

    /// Who, where and since when, as a part of a sentence.
    pub fn message(&self, texts: &Texts) -> String {
        let unknown = texts.get("store-holder-unknown");
        let user = self.user.as_ref().unwrap_or(&unknown);
        let computer = self.computer.as_ref().unwrap_or(&unknown);
        let since = self.since.map_or_else(
            || unknown.clone(),
            |since| format!("{} {}", dates::date(since.date_naive(), texts.language()), since.format("%H:%M")),
        );
        texts.with("store-holder", &[("user", user.into()), ("computer", computer.into()), ("since", (&since).into())])
    }
}

/// The name by which the person is logged in, as the operating system gives it.
pub fn user_name() -> Option<String> {
    ["USERNAME", "USER", "LOGNAME"]
        .into_iter()
        .filter_map(|variable| std::env::var(variable).ok())
        .find(|name| !name.trim().is_empty())
}

/// Why there is no lock.
#[derive(Debug)]
pub(super) enum NoLock {
    Held(Holder),
    /// The folder takes no new file.
    Unwritable,
    Failed(io::Error),
}

impl NoLock {
    /// Why a register cannot be written then.
    pub(super) fn of(self, register: &Path) -> StoreError {
        match self {
            Self::Held(holder) => StoreError::InUse { path: register.to_owned(), holder },
            Self::Unwritable => StoreError::NotWritable { path: register.to_owned() },
            Self::Failed(error) => StoreError::writing(register, &error),
        }
    }
}

/// The right to write a register, until it is dropped.
#[derive(Debug)]
pub(super) struct Lock {
    file: Option<File>,
    lock: PathBuf,
    writer: PathBuf,
}

impl Lock {
    /// Takes the lock of a register, by its canonical path.
    pub(super) fn acquire(register: &Path) -> Result<Self, NoLock> {
        let (lock, writer) = (beside(register, "lock"), beside(register, "writer"));
        let file = loop {
            let file = open(&lock).map_err(|error| match error.kind() {
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => NoLock::Unwritable,
                _ => NoLock::Failed(error),
            })?;
            match file.try_lock() {
                // The last writer may have deleted the file between our opening and our locking it.
                Ok(()) if is_at(&file, &lock) => break file,
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(NoLock::Held(holder(&writer))),
                Err(TryLockError::Error(error)) => {
                    // Some network folders know no locks. SQLite's own still guard each change there,
                    // and a change by somebody else is noticed before the next one is made.
                    tracing::warn!(%error, "the folder takes no locks");
                    break file;
                }
            }
        };
        let particulars = serde_json::to_vec(&Holder::this_process()).unwrap_or_default();
        if let Err(error) = hidden()
            .write(true)
            .create(true)
            .truncate(true)
            .open(&writer)
            .and_then(|mut file| file.write_all(&particulars))
        {
            tracing::warn!(%error, "the writer's name was not noted");
        }
        Ok(Self { file: Some(file), lock, writer })
    }

    /// Whether the lock is still the one that others meet: not where its folder went, or another took its place.
    pub(super) fn is_held(&self) -> bool {
        self.file.as_ref().is_some_and(|file| is_at(file, &self.lock))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // With the folder another's can have come to stand there.
        if !self.is_held() {
            return;
        }
        let _ = fs::remove_file(&self.writer);
        if cfg!(unix) {
            // While it is still locked: whoever opened it meanwhile sees that it is gone, and opens the next.
            let _ = fs::remove_file(&self.lock);
            self.file = None;
        } else {
            // Windows does not delete a file that somebody else has open, so this can only delete an unused one.
            self.file = None;
            let _ = fs::remove_file(&self.lock);
        }
    }
}

fn beside(register: &Path, ending: &str) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(register.file_name().unwrap_or_default());
    name.push(".");
    name.push(ending);
    register.with_file_name(name)
}

/// How a file is opened that people are not meant to see. On Windows a full stop before the name does not hide it.
fn hidden() -> OpenOptions {
    #[cfg_attr(not(windows), expect(unused_mut, reason = "a full stop is enough"))]
    let mut options = OpenOptions::new();
    #[cfg(windows)]
    {
        use std::os::windows::fs::OpenOptionsExt as _;
        const HIDDEN: u32 = 2;
        options.attributes(HIDDEN);
    }
    options
}

fn open(lock: &Path) -> io::Result<File> {
    let mut options = hidden();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(windows)]
    {
        use std::os::windows::fs::OpenOptionsExt as _;
        const SHARE_READ_AND_WRITE_BUT_NOT_DELETE: u32 = 3;
        options.share_mode(SHARE_READ_AND_WRITE_BUT_NOT_DELETE);
    }
    match options.open(lock) {
        // Left behind by another user's crash: a file that can only be read can be locked all the same.
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied && lock.exists() => File::open(lock),
        opened => opened,
    }
}

/// Whether an open file is still the one under that name.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let identity = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
    match (file.metadata(), fs::metadata(path)) {
        (Ok(open), Ok(there)) => identity(open) == identity(there),
        _ => false,
    }
}

/// Where an open file cannot be deleted, it is the one under its name as long as it can be reached: one on a medium that
/// was pulled out, or on a share that was left, cannot, also when that is back.
#[cfg(not(unix))]
fn is_at(file: &File, _: &Path) -> bool {
    file.metadata().is_ok()
}

/// Who holds the lock. They may have taken it just now, and be about to write their name.
fn holder(writer: &Path) -> Holder {
    for _ in 0..5 {
        if let Some(holder) = fs::read(writer).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()) {
            return holder;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Holder::default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_is_exclusive_names_its_holder_and_leaves_nothing_behind() {
        let folder = tempfile::tempdir().expect("a folder");
        let register = folder.path().join("prizren.pasqyra");
        let lock = Lock::acquire(&register).expect("free");
        let Err(NoLock::Held(holder)) = Lock::acquire(&register) else { panic!("taken twice") };
        assert!(holder.since.is_some() && holder.computer.is_some());
        drop(lock);
        assert_eq!(fs::read_dir(folder.path()).expect("readable").count(), 0);
        drop(Lock::acquire(&register).expect("free again"));
    }

    #[test]
    fn what_a_crash_left_behind_does_not_lock() {
        let folder = tempfile::tempdir().expect("a folder");
        let register = folder.path().join("prizren.pasqyra");
        fs::write(beside(&register, "lock"), "").expect("writable");
        fs::write(beside(&register, "writer"), "{}").expect("writable");
        assert!(Lock::acquire(&register).is_ok());
    }

    #[cfg(unix)]
    #[test]
    fn a_lock_that_went_with_its_folder_leaves_another_s_in_its_place_alone() {
        let parent = tempfile::tempdir().expect("a folder");
        let folder = parent.path().join("stick");
        fs::create_dir(&folder).expect("made");
        let register = folder.join("prizren.pasqyra");
        let gone = Lock::acquire(&register).expect("free");
        fs::rename(&folder, parent.path().join("pulled out")).expect("pulled out");
        fs::create_dir(&folder).expect("made");
        assert!(!gone.is_held());
        let another = Lock::acquire(&register).expect("free");
        drop(gone);
        assert!(another.is_held() && matches!(Lock::acquire(&register), Err(NoLock::Held(_))));
    }

    #[test]
    fn of_many_that_try_at_once_again_and_again_only_one_ever_holds_the_lock() {
        use std::sync::atomic::{AtomicUsize, Ordering};
        let folder = tempfile::tempdir().expect("a folder");
        let register = folder.path().join("prizren.pasqyra");
        let (holders, taken) = (AtomicUsize::new(0), AtomicUsize::new(0));
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..200 {
                        if let Ok(lock) = Lock::acquire(&register) {
                            assert_eq!(holders.fetch_add(1, Ordering::SeqCst), 0, "two hold the lock");
                            taken.fetch_add(1, Ordering::SeqCst);
                            std::thread::yield_now();
                            holders.fetch_sub(1, Ordering::SeqCst);
                            drop(lock);
                        }
                    }
                });
            }
        });
        assert!(taken.load(Ordering::SeqCst) > 0);
    }
}
