//! Files are written beside their target, brought to the disk, and renamed over it: whoever looks at the
//! target finds the old file or the new one, whole, whenever the power fails.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, ErrorKind, Write as _},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

use super::ExportedFile;
use crate::text::Texts;

/// Why a file was not written. The target is then as it was, and nothing half-written is left.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    #[error("{} names no file", path.display())]
    NoName { path: PathBuf },
    #[error("there is no folder {}", folder.display())]
    NoFolder { folder: PathBuf },
    #[error("{} is a folder", path.display())]
    FolderInTheWay { path: PathBuf },
    #[error("{} is a file, not a folder", path.display())]
    FileInTheWay { path: PathBuf },
    #[error("the folder {} cannot be written to", folder.display())]
    FolderNotWritable { folder: PathBuf },
    #[error("{} is read-only", path.display())]
    ReadOnly { path: PathBuf },
    /// Another program holds the target open, or it may not be replaced.
    #[error("{} cannot be replaced", path.display())]
    InUse { path: PathBuf },
    #[error("the disk is full: {}", path.display())]
    DiskFull { path: PathBuf },
    #[error("{}: {source}", path.display())]
    Other { path: PathBuf, source: io::Error },
}

impl FileError {
    /// What is wrong, where, and what to do, in the person's language.
    pub fn message(&self, texts: &Texts) -> String {
        let (key, path) = match self {
            Self::NoName { path } => ("export-no-name", path),
            Self::NoFolder { folder } => ("export-no-folder", folder),
            Self::FolderInTheWay { path } => ("export-folder-in-the-way", path),
            Self::FileInTheWay { path } => ("export-file-in-the-way", path),
            Self::FolderNotWritable { folder } => ("export-folder-not-writable", folder),
            Self::ReadOnly { path } => ("export-read-only", path),
            Self::InUse { path } => ("export-in-use", path),
            Self::DiskFull { path } => ("export-disk-full", path),
            Self::Other { path, .. } => ("export-not-written", path),
        };
        let path = path.display().to_string();
        let reason = match self {
            Self::Other { source, .. } => source.to_string(),
            _ => String::new(),
        };
        texts.with(key, &[("path", (&path).into()), ("reason", (&reason).into())])
    }
}

/// Writes a file; its folder has to be there.
///
/// # Errors
/// Whatever keeps the file from being written; an older file is then untouched.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let staged = Staged::beside(path, bytes)?;
    staged.put_in_place()
}

/// Writes files into a folder, which is made where it is not there. All are on the disk before the first
/// takes its place, so that a full disk leaves every older file as it was.
///
/// # Errors
/// Whatever keeps one of the files from being written.
pub fn write_all(dir: &Path, files: &[ExportedFile]) -> Result<Vec<PathBuf>, FileError> {
    let made = MadeFolders::make(dir)?;
    let paths: Vec<PathBuf> = files.iter().map(|file| dir.join(&file.name)).collect();
    let staged: Vec<Staged> =
        paths.iter().zip(files).map(|(path, file)| Staged::beside(path, &file.bytes)).collect::<Result<_, _>>()?;
    for file in staged {
        file.put_in_place()?;
    }
    made.keep();
    Ok(paths)
}

/// Folders that were made for an export, and go again when it fails.
struct MadeFolders(Vec<PathBuf>);

impl MadeFolders {
    fn make(dir: &Path) -> Result<Self, FileError> {
        if dir.is_dir() {
            return Ok(Self(Vec::new()));
        }
        if let Some(file) = dir.ancestors().find(|folder| folder.exists() && !folder.is_dir()) {
            return Err(FileError::FileInTheWay { path: file.to_owned() });
        }
        let missing = dir.ancestors().take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists());
        // Dropped on the way out, it takes back what could be made.
        let made = Self(missing.map(Path::to_owned).collect());
        match fs::create_dir_all(dir) {
            Ok(()) => Ok(made),
            Err(error) => Err(folder_error(dir, error)),
        }
    }

    fn keep(mut self) {
        self.0.clear();
    }
}

impl Drop for MadeFolders {
    fn drop(&mut self) {
        // The deepest first; one that is not empty stays.
        for folder in &self.0 {
            let _ = fs::remove_dir(folder);
        }
    }
}

/// A file that is whole and on the disk, but not yet in its place. Dropped, it is removed.
struct Staged {
    part: PathBuf,
    target: PathBuf,
    in_place: bool,
}

/// Tells apart files that are staged at the same time.
static STAGED: AtomicU32 = AtomicU32::new(0);

impl Staged {
    fn beside(path: &Path, bytes: &[u8]) -> Result<Self, FileError> {
        let target = real_target(path)?;
        let folder = folder_of(&target);
        let (part, file) = loop {
            // Not made of the target's name: a long one would not fit with more behind it.
            let number = STAGED.fetch_add(1, Ordering::Relaxed);
            let part = folder.join(format!(".pasqyra-{}-{number}.part", std::process::id()));
            match OpenOptions::new().write(true).create_new(true).open(&part) {
                Ok(file) => break (part, file),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return Err(folder_error(folder, error)),
            }
        };
        let staged = Self { part, target, in_place: false };
        staged.fill(&file, bytes).map_err(|error| write_error(&staged.target, error))?;
        Ok(staged)
    }

    fn fill(&self, mut file: &File, bytes: &[u8]) -> io::Result<()> {
        file.write_all(bytes)?;
        if let Ok(older) = fs::metadata(&self.target) {
            // Who may read the report does not change because it was exported again. Some file systems have no such rights.
            let _ = file.set_permissions(older.permissions());
        }
        file.sync_all()
    }

    fn put_in_place(mut self) -> Result<(), FileError> {
        fs::rename(&self.part, &self.target).map_err(|error| replace_error(&self.target, error))?;
        self.in_place = true;
        sync_folder(folder_of(&self.target));
        Ok(())
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        if !self.in_place {
            let _ = fs::remove_file(&self.part);
        }
    }
}

/// The file that is to be replaced: behind a symbolic link, the one that it points to.
fn real_target(path: &Path) -> Result<PathBuf, FileError> {
    if path.file_name().is_none() {
        return Err(FileError::NoName { path: path.to_owned() });
    }
    let target = match fs::symlink_metadata(path) {
        Ok(found) if found.is_symlink() => fs::canonicalize(path).unwrap_or_else(|_| path.to_owned()),
        _ => path.to_owned(),
    };
    match fs::metadata(&target) {
        Ok(found) if found.is_dir() => Err(FileError::FolderInTheWay { path: path.to_owned() }),
        Ok(found) if found.permissions().readonly() => Err(FileError::ReadOnly { path: path.to_owned() }),
        _ => Ok(target),
    }
}

/// The folder of a file; of a bare name, the current one.
fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes the rename itself last. Not every system lets a folder be opened for it; the file's bytes are safe by then.
fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

/// Why nothing could be made in a folder.
fn folder_error(folder: &Path, error: io::Error) -> FileError {
    let folder = folder.to_owned();
    match error.kind() {
        ErrorKind::NotFound => FileError::NoFolder { folder },
        ErrorKind::NotADirectory => FileError::FileInTheWay { path: folder },
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => FileError::FolderNotWritable { folder },
        _ => write_error(&folder, error),
    }
}

/// Why the bytes did not reach the disk.
fn write_error(path: &Path, source: io::Error) -> FileError {
    let path = path.to_owned();
    match source.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => FileError::DiskFull { path },
        _ => FileError::Other { path, source },
    }
}

/// Why the finished file did not take its place.
fn replace_error(path: &Path, error: io::Error) -> FileError {
    /// Windows: another program has the file open.
    const SHARING_VIOLATION: i32 = 32;
    let in_use = cfg!(windows) && error.raw_os_error() == Some(SHARING_VIOLATION);
    match error.kind() {
        ErrorKind::IsADirectory => FileError::FolderInTheWay { path: path.to_owned() },
        ErrorKind::PermissionDenied | ErrorKind::ResourceBusy => FileError::InUse { path: path.to_owned() },
        _ if in_use => FileError::InUse { path: path.to_owned() },
        _ => write_error(path, error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_a_disk_refuses_says_what_to_do() {
        let path = Path::new("raporti.csv");
        let error = |kind: ErrorKind| io::Error::from(kind);
        assert!(matches!(write_error(path, error(ErrorKind::StorageFull)), FileError::DiskFull { .. }));
        assert!(matches!(replace_error(path, error(ErrorKind::PermissionDenied)), FileError::InUse { .. }));
        for kind in [ErrorKind::PermissionDenied, ErrorKind::ReadOnlyFilesystem] {
            assert!(matches!(folder_error(path, error(kind)), FileError::FolderNotWritable { .. }));
        }
        assert!(matches!(folder_error(path, error(ErrorKind::StorageFull)), FileError::DiskFull { .. }));
    }

    #[test]
    fn a_file_that_is_given_up_halfway_leaves_nothing_behind() {
        let folder = tempfile::tempdir().expect("a folder");
        let staged = Staged::beside(&folder.path().join("raporti.csv"), b"half").expect("staged");
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
        drop(staged);
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
    }
}
