//! What a file is, before SQLite is let near it: another program's file is never opened as a database.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read as _},
    path::{Path, PathBuf},
    time::Duration,
};

use super::{error::StoreError, migrate};
use crate::text::Texts;

/// "PASQ": stands in the header of every register's file.
pub(super) const APPLICATION_ID: u32 = 0x5041_5351;

const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// What a file that is no register looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileNature {
    Text,
    /// Text that begins as JSON does: perhaps an exported register, which is imported, not opened.
    Json,
    Picture,
    Pdf,
    /// A document or workbook of an office program, or another archive.
    Office,
    Unknown,
}

impl FileNature {
    fn of(head: &[u8]) -> Self {
        let begins_with = |signatures: &[&[u8]]| signatures.iter().any(|signature| head.starts_with(signature));
        if begins_with(&[b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*"]) {
            Self::Picture
        } else if begins_with(&[b"%PDF"]) {
            Self::Pdf
        } else if begins_with(&[b"PK\x03\x04", b"\xd0\xcf\x11\xe0"]) {
            Self::Office
        } else if head.iter().any(|&byte| byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c)) {
            Self::Unknown
        } else if head.trim_ascii_start().starts_with(b"{") {
            Self::Json
        } else {
            Self::Text
        }
    }

    /// The key of its message.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Text => "store-is-text",
            Self::Json => "store-is-json",
            Self::Picture => "store-is-picture",
            Self::Pdf => "store-is-pdf",
            Self::Office => "store-is-office",
            Self::Unknown => "store-is-unknown",
        }
    }
}

/// Why a register is open for reading only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadOnlyReason {
    /// The person asked for it.
    Chosen,
    /// The file cannot be written.
    File,
    /// The file's folder, or the whole medium, cannot be written, and so no change could be made safely.
    Folder,
    /// The file is not in its place at the moment, or another is that cannot take its place here.
    Gone,
}

impl ReadOnlyReason {
    /// Why nothing can be changed, and what to do about it.
    pub fn message(self, texts: &Texts) -> String {
        texts.get(match self {
            Self::Chosen => "store-read-only-chosen",
            Self::File => "store-read-only-file",
            Self::Folder => "store-read-only-folder",
            Self::Gone => "store-read-only-gone",
        })
    }
}

/// The file's one true path: the same file through a link or a relative path has the same lock.
///
/// # Errors
/// Nothing there, a folder, something that is no file, or no permission.
pub(super) fn find(path: &Path) -> Result<PathBuf, StoreError> {
    let metadata = fs::metadata(path).map_err(|error| StoreError::reading(path, &error))?;
    if metadata.is_dir() {
        return Err(StoreError::Folder { path: path.to_owned() });
    }
    if !metadata.is_file() {
        return Err(StoreError::NotAFile { path: path.to_owned() });
    }
    canonical(path).map_err(|error| StoreError::reading(path, &error))
}

/// The one true path of what is there, as people know it.
///
/// # Errors
/// Nothing there, or no permission.
pub fn canonical(path: &Path) -> io::Result<PathBuf> {
    path.canonicalize().map(without_prefix)
}

/// A folder's one true path.
pub(super) fn find_folder(folder: &Path) -> Result<PathBuf, StoreError> {
    let missing = || StoreError::NoSuchFolder { folder: folder.to_owned() };
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let found = canonical(folder).map_err(|_| missing())?;
    if found.is_dir() { Ok(found) } else { Err(missing()) }
}

/// Windows writes a canonical path with a prefix that people do not know and some programs do not take.
#[cfg(windows)]
fn without_prefix(path: PathBuf) -> PathBuf {
    let Some(text) = path.to_str() else { return path };
    match (text.strip_prefix(r"\\?\UNC\"), text.strip_prefix(r"\\?\")) {
        (Some(share), _) => PathBuf::from(format!(r"\\{share}")),
        (None, Some(local)) => PathBuf::from(local),
        (None, None) => path,
    }
}

#[cfg(not(windows))]
fn without_prefix(path: PathBuf) -> PathBuf {
    path
}

/// Whether a file says of itself that this program made it. The same care as for [`inspect`].
pub(super) fn is_of_this_program(path: &Path) -> io::Result<bool> {
    let mut head = Vec::with_capacity(100);
    File::open(path)?.take(100).read_to_end(&mut head)?;
    Ok(head.starts_with(MAGIC) && big_endian(&head, 68) == APPLICATION_ID)
}

/// Looks whether a file is a whole register of a known format.
///
/// Reads the file past SQLite, so it must not be called while this process has a connection to the
/// file: on Unix, closing it would let go of SQLite's locks. [`super::presence`] sees to that.
pub(super) fn inspect(path: &Path) -> Result<(), StoreError> {
    match look(path) {
        // A file that grows at this very moment looks cut off for an instant.
        Err(StoreError::Truncated { .. }) => {
            std::thread::sleep(Duration::from_millis(50));
            look(path)
        }
        seen => seen,
    }
}

fn look(path: &Path) -> Result<(), StoreError> {
    let reading = |error: io::Error| StoreError::reading(path, &error);
    let file = File::open(path).map_err(reading)?;
    let mut head = Vec::with_capacity(512);
    (&file).take(512).read_to_end(&mut head).map_err(reading)?;
    let found = file.metadata().map_err(reading)?.len();
    let path = || path.to_owned();
    if head.is_empty() {
        return Err(StoreError::Empty { path: path() });
    }
    if head.len() < 100 && (head.starts_with(MAGIC) || MAGIC.starts_with(&head)) {
        return Err(StoreError::Truncated { path: path(), expected: 100, found });
    }
    if head.iter().all(|&byte| byte == 0) {
        return Err(StoreError::Damaged { path: path(), detail: "page 1 is zeroed".to_owned() });
    }
    if !head.starts_with(MAGIC) {
        return Err(StoreError::NotARegister { path: path(), nature: FileNature::of(&head) });
    }
    let application_id = big_endian(&head, 68);
    if application_id != APPLICATION_ID {
        return Err(StoreError::OtherApplication { path: path(), application_id });
    }
    let (format, known) = (big_endian(&head, 60), migrate::FORMAT);
    if format > known {
        return Err(StoreError::NewerFormat { path: path(), format, known });
    }
    // Both say by which rules the file is read and written, and SQLite never writes two. Of two it would take one, and
    // leave a file beside the register that belongs to no change.
    if head.get(18) != head.get(19) {
        return Err(StoreError::Damaged { path: path(), detail: "the head names two file formats".to_owned() });
    }
    // The header's length holds if the last writer was one that writes it; with a change under way or
    // broken off, only SQLite can tell what belongs to the file.
    let length_is_valid = big_endian(&head, 24) == big_endian(&head, 92);
    let page_size = match big_endian(&head, 16) >> 16 {
        1 => 65_536,
        size => u64::from(size),
    };
    let expected = page_size * u64::from(big_endian(&head, 28));
    if length_is_valid && found < expected && !has_journal(&path()) {
        return Err(StoreError::Truncated { path: path(), expected, found });
    }
    Ok(())
}

fn big_endian(head: &[u8], at: usize) -> u32 {
    head.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_be_bytes)
}

/// The file in which SQLite keeps what a change under way would overwrite.
pub(super) fn journal_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-journal");
    PathBuf::from(name)
}

/// Whether there is such a file, with anything in it.
pub(super) fn has_journal(path: &Path) -> bool {
    fs::metadata(journal_of(path)).is_ok_and(|metadata| metadata.len() > 0)
}

/// What the attributes say against writing. They count for the superuser too, who could write all the
/// same: whoever set them meant it.
pub(super) fn obstacle_by_attribute(path: &Path) -> Option<ReadOnlyReason> {
    let read_only = |path: &Path| fs::metadata(path).is_ok_and(|metadata| metadata.permissions().readonly());
    if read_only(path) {
        return Some(ReadOnlyReason::File);
    }
    // On Windows the attribute of a folder says how Explorer shows it, and nothing about writing.
    if cfg!(unix) && path.parent().is_some_and(read_only) {
        return Some(ReadOnlyReason::Folder);
    }
    None
}

/// What stands against writing the file, found out without changing it. The same care as for [`inspect`].
pub(super) fn obstacle(path: &Path) -> Option<ReadOnlyReason> {
    obstacle_by_attribute(path).or_else(|| match OpenOptions::new().read(true).write(true).open(path) {
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Some(ReadOnlyReason::File),
        Err(error) if error.kind() == io::ErrorKind::ReadOnlyFilesystem => Some(ReadOnlyReason::Folder),
        _ => None,
    })
}
