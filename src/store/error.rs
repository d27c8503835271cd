//! What can be wrong with a register's file, and how that is said to a person.

use std::{
    io,
    path::{Path, PathBuf},
};

use super::{
    checksums::DamagedRow,
    lock::Holder,
    look::{FileNature, ReadOnlyReason},
};
use crate::{
    domain::{EditError, FieldError, ValueError, YEARS},
    text::{Argument, Texts},
};

/// Why a register was not created, opened, changed or copied. The file is then as it was.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("there is no file {}", path.display())]
    Missing { path: PathBuf },
    #[error("{} is a folder", path.display())]
    Folder { path: PathBuf },
    #[error("{} is no ordinary file", path.display())]
    NotAFile { path: PathBuf },
    #[error("{} is empty", path.display())]
    Empty { path: PathBuf },
    #[error("{} is no register ({nature:?})", path.display())]
    NotARegister { path: PathBuf, nature: FileNature },
    #[error("{} is another application's database (application id {application_id:#010x})", path.display())]
    OtherApplication { path: PathBuf, application_id: u32 },
    /// `format` is the file's version, `known` the newest that this program reads.
    #[error("{} has format {format}, and this program knows up to {known}", path.display())]
    NewerFormat { path: PathBuf, format: u32, known: u32 },
    /// Another window is writing the file.
    #[error("{} is open for writing: {holder:?}", path.display())]
    InUse { path: PathBuf, holder: Holder },
    /// Another program holds SQLite's own lock for longer than the waiting time.
    #[error("{} is locked by another program", path.display())]
    Busy { path: PathBuf },
    /// A change of this register is being made that takes long; until it is done there is no other.
    #[error("{} is being changed", path.display())]
    Changing { path: PathBuf },
    /// The change was not wanted any more while it was being made.
    #[error("the change was stopped")]
    Stopped,
    /// The file is shorter than it says itself, in bytes.
    #[error("{} has {found} of its {expected} bytes", path.display())]
    Truncated { path: PathBuf, expected: u64, found: u64 },
    #[error("{} is damaged: {detail}", path.display())]
    Damaged { path: PathBuf, detail: String },
    /// Rows of the file do not hold any more what was written into them.
    #[error("{} holds {} rows that are not what was written", path.display(), rows.len())]
    Altered { path: PathBuf, rows: Vec<DamagedRow> },
    /// The file holds a trigger, a view or a table that this program did not put there.
    #[error("{} holds {object}, which is not of a register", path.display())]
    ForeignSchema { path: PathBuf, object: String },
    #[error("{} may not be read", path.display())]
    NoPermission { path: PathBuf },
    /// The journal of a change that was broken off lies beside a file that cannot be written.
    #[error("{} has a change that was broken off, and cannot be written to take it back", path.display())]
    UnfinishedChange { path: PathBuf },
    #[error("there is a file {} already", path.display())]
    Exists { path: PathBuf },
    #[error("there is no folder {}", folder.display())]
    NoSuchFolder { folder: PathBuf },
    #[error("{} cannot be written", path.display())]
    NotWritable { path: PathBuf },
    #[error("{} is open for reading only", path.display())]
    ReadOnly { path: PathBuf, reason: ReadOnlyReason },
    #[error("{} was moved, renamed or deleted while it was open", path.display())]
    Moved { path: PathBuf },
    #[error("there is no room left for {}", path.display())]
    DiskFull { path: PathBuf },
    #[error("the disk failed with {}: {detail}", path.display())]
    Disk { path: PathBuf, detail: String },
    /// Another program changed the file while it was open here.
    #[error("{} was changed by another program", path.display())]
    ChangedElsewhere { path: PathBuf },
    /// A value is beyond what the file's columns take, or a record's identity is there already.
    #[error("{} does not take the change: {detail}", path.display())]
    Refused { path: PathBuf, detail: String },
    /// A version of the register is not any more what it was compared with.
    #[error("{} was changed since it was compared", path.display())]
    Outdated { path: PathBuf },
    #[error("{} has no year {year}", path.display())]
    NoSuchYear { path: PathBuf, year: u16 },
    /// The file lacks a report that was published.
    #[error("{} has no published page {sha256}", path.display())]
    NoSuchPage { path: PathBuf, sha256: String },
    /// A published report is not any more what its hash says.
    #[error("{}: the published page {sha256} is damaged", path.display())]
    DamagedPage { path: PathBuf, sha256: String },
    #[error(transparent)]
    Edit(#[from] EditError),
    #[error("{}: {source}", path.display())]
    Sql { path: PathBuf, source: rusqlite::Error },
}

/// How many damaged rows a sentence names.
const NAMED: usize = 6;

impl StoreError {
    /// The meaning of SQLite's error about a file.
    pub(super) fn sql(path: &Path, error: rusqlite::Error) -> Self {
        use rusqlite::{Error, ErrorCode, ffi};
        let path = path.to_owned();
        let detail = error.to_string();
        match &error {
            Error::FromSqlConversionFailure(..)
            | Error::IntegralValueOutOfRange(..)
            | Error::InvalidColumnType(..)
            | Error::Utf8Error(..)
            | Error::QueryReturnedNoRows => return Self::Damaged { path, detail },
            Error::StatementChangedRows(_) => return Self::ChangedElsewhere { path },
            Error::ToSqlConversionFailure(_) => return Self::Refused { path, detail },
            _ => {}
        }
        match error.sqlite_extended_error_code() {
            Some(ffi::SQLITE_READONLY_DBMOVED) => return Self::Moved { path },
            Some(ffi::SQLITE_READONLY_ROLLBACK | ffi::SQLITE_READONLY_RECOVERY | ffi::SQLITE_READONLY_CANTLOCK) => {
                return Self::UnfinishedChange { path };
            }
            _ => {}
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::OperationInterrupted) => Self::Stopped,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed) => {
                Self::Busy { path }
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged { path, detail },
            Some(ErrorCode::ReadOnly) => Self::NotWritable { path },
            Some(ErrorCode::PermissionDenied | ErrorCode::AuthorizationForStatementDenied) => {
                Self::NoPermission { path }
            }
            Some(ErrorCode::DiskFull) => Self::DiskFull { path },
            Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => Self::Disk { path, detail },
            Some(ErrorCode::ConstraintViolation | ErrorCode::TooBig | ErrorCode::TypeMismatch) => {
                Self::Refused { path, detail }
            }
            _ => Self::Sql { path, source: error },
        }
    }

    /// The meaning of the operating system's error about a file that is read.
    pub(super) fn reading(path: &Path, error: &io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::Missing { path },
            io::ErrorKind::PermissionDenied => Self::NoPermission { path },
            io::ErrorKind::IsADirectory => Self::Folder { path },
            _ => Self::Disk { path, detail: error.to_string() },
        }
    }

    /// The meaning of the operating system's error about a file that is written.
    pub(super) fn writing(path: &Path, error: &io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::AlreadyExists => Self::Exists { path },
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => {
                Self::NoSuchFolder { folder: path.parent().unwrap_or(&path).to_owned() }
            }
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::NotWritable { path },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path },
            _ => Self::Disk { path, detail: error.to_string() },
        }
    }

    /// Whether the file or its medium does not take a change at the moment, and not because of what is changed: it can be
    /// made once the file is there again and takes it.
    pub fn is_of_the_file(&self) -> bool {
        matches!(
            self,
            Self::Moved { .. }
                | Self::Missing { .. }
                | Self::ChangedElsewhere { .. }
                | Self::Disk { .. }
                | Self::DiskFull { .. }
                | Self::NotWritable { .. }
                | Self::NoPermission { .. }
                | Self::UnfinishedChange { .. }
                | Self::Sql { .. }
                | Self::ReadOnly { reason: ReadOnlyReason::Gone, .. }
        )
    }

    /// What is wrong, where, and what to do, in the person's language.
    pub fn message(&self, texts: &Texts) -> String {
        let about = |key: &str, path: &Path, more: &[(&str, Argument<'_>)]| {
            let file = path.display().to_string();
            let mut arguments = vec![("file", Argument::from(&file))];
            arguments.extend_from_slice(more);
            texts.with(key, &arguments)
        };
        match self {
            Self::Missing { path } => about("store-missing", path, &[]),
            Self::Folder { path } => about("store-folder", path, &[]),
            Self::NotAFile { path } => about("store-not-a-file", path, &[]),
            Self::Empty { path } => about("store-empty", path, &[]),
            Self::NotARegister { path, nature } => about(nature.key(), path, &[]),
            Self::OtherApplication { path, .. } => about("store-other-application", path, &[]),
            Self::NewerFormat { path, format, known } => {
                about("store-newer", path, &[("format", (*format).into()), ("known", (*known).into())])
            }
            Self::InUse { path, holder } => about("store-in-use", path, &[("holder", (&holder.message(texts)).into())]),
            Self::Busy { path } => about("store-busy", path, &[]),
            Self::Changing { path } => about("store-changing", path, &[]),
            Self::Stopped => texts.get("store-stopped"),
            Self::Truncated { path, expected, found } => {
                about("store-truncated", path, &[("expected", (*expected).into()), ("found", (*found).into())])
            }
            Self::Damaged { path, detail } => about("store-damaged", path, &[("detail", detail.into())]),
            Self::Altered { path, rows } => {
                let named: Vec<String> = rows.iter().take(NAMED).map(|row| row.message(texts)).collect();
                let more = if rows.len() > NAMED { " …" } else { "" };
                let list = named.join(" · ") + more;
                about("store-altered", path, &[("count", rows.len().into()), ("list", (&list).into())])
            }
            Self::ForeignSchema { path, object } => about("store-foreign-schema", path, &[("object", object.into())]),
            Self::NoPermission { path } => about("store-no-permission", path, &[]),
            Self::UnfinishedChange { path } => about("store-unfinished-change", path, &[]),
            Self::Exists { path } => about("store-exists", path, &[]),
            Self::NoSuchFolder { folder } => about("store-no-such-folder", folder, &[]),
            Self::NotWritable { path } => about("store-not-writable", path, &[]),
            Self::ReadOnly { path, reason } => {
                about("store-read-only", path, &[("reason", (&reason.message(texts)).into())])
            }
            Self::Moved { path } => about("store-moved", path, &[]),
            Self::DiskFull { path } => about("store-disk-full", path, &[]),
            Self::Disk { path, detail } => about("store-disk", path, &[("detail", detail.into())]),
            Self::ChangedElsewhere { path } => about("store-changed-elsewhere", path, &[]),
            Self::Outdated { path } => about("store-outdated", path, &[]),
            Self::Refused { path, detail } => about("store-refused", path, &[("detail", detail.into())]),
            Self::NoSuchYear { path, year } => about("store-no-such-year", path, &[("year", (*year).into())]),
            Self::NoSuchPage { path, sha256 } => about("store-no-such-page", path, &[("hash", sha256.into())]),
            Self::DamagedPage { path, sha256 } => about("store-damaged-page", path, &[("hash", sha256.into())]),
            Self::Edit(error) => edit_message(error, texts),
            Self::Sql { path, source } => about("store-disk", path, &[("detail", (&source.to_string()).into())]),
        }
    }
}

/// Why an edit does not fit the register, in the person's language.
fn edit_message(error: &EditError, texts: &Texts) -> String {
    match error {
        EditError::NoSuchYear { year } => texts.with("store-edit-no-such-year", &[("year", (*year).into())]),
        EditError::YearExists { year } => texts.with("store-edit-year-exists", &[("year", (*year).into())]),
        EditError::YearOutOfRange { year } => texts.with(
            "store-edit-year-out-of-range",
            &[("year", (*year).into()), ("from", (*YEARS.start()).into()), ("to", (*YEARS.end()).into())],
        ),
        EditError::NoSuchMonth { month } => {
            texts.with("store-edit-no-such-month", &[("month", u32::from(*month).into())])
        }
        EditError::NoSuchRecord { .. } => texts.get("store-edit-no-such-record"),
        EditError::RecordExists { .. } => texts.get("store-edit-record-exists"),
        EditError::RuleNotSettable { rule } => {
            texts.with("store-edit-rule-not-settable", &[("rule", (&rule.to_string()).into())])
        }
        EditError::Field(FieldError::NoSuchField(field)) => {
            texts.with("store-edit-no-such-field", &[("field", (&field.to_string()).into())])
        }
        EditError::Field(FieldError::Refused { field, error }) => {
            let field = field.to_string();
            let why = texts.get(match error {
                ValueError::WrongForm => "store-value-wrong-form",
                ValueError::CountTooLarge { .. } => "store-value-count-too-large",
                ValueError::AmountTooLarge => "store-value-amount-too-large",
                ValueError::UnknownChoice { .. } => "store-value-unknown-choice",
                ValueError::Required => "store-value-required",
            });
            texts.with("store-edit-value", &[("field", (&field).into()), ("why", (&why).into())])
        }
    }
}
