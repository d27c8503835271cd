//! Creating and opening a register.

use std::{ops::RangeInclusive, path::Path, sync::Arc};

use rusqlite::{Connection, backup::Backup};

use super::{
    Store, backup,
    connection::{self, Access, Depth},
    copies,
    desk::Desk,
    edits::At,
    error::StoreError,
    history,
    lock::{Lock, NoLock},
    look::{self, ReadOnlyReason},
    migrate,
    outside::{Known, Look},
    pages,
    presence::Presence,
    publish::Draft,
    rows,
    tip::Tip,
};
use crate::domain::Register;

impl Store {
    /// Makes a new file that holds a register, and opens it. Its history is empty.
    ///
    /// The file is made beside its place and then gets its name, so that there is never half a register.
    ///
    /// # Errors
    /// A file that is there already, a folder that is not there or takes no file, a full disk.
    pub fn create(path: &Path, register: &Register) -> Result<Self, StoreError> {
        let exists = || StoreError::Exists { path: path.to_owned() };
        if path.symlink_metadata().is_ok() {
            return Err(exists());
        }
        let folder = look::find_folder(path.parent().unwrap_or(Path::new("")))?;
        let target = folder.join(path.file_name().ok_or_else(exists)?);
        if look::obstacle_by_attribute(&target).is_some() {
            return Err(StoreError::NotWritable { path: target });
        }
        let draft = Draft::beside(&target)?;
        write_new(draft.path(), &target, register, &[])?;
        draft.publish(&target)?;
        let mut store = Self::open(&target)?;
        store.last_saved.get_or_insert_with(chrono::Local::now);
        Ok(store)
    }

    /// Opens a register as its writer; one that cannot be written opens for reading, and
    /// [`Store::read_only`] says why.
    ///
    /// # Errors
    /// Anything but a whole register that nobody else is writing; the file is left as it was.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        Self::open_keeping(path, None)
    }

    /// As [`Store::open`]. A file of an earlier format is copied first: beside it, or into its own folder in one that was
    /// chosen for the copies of all registers ([`super::copies_folder`]).
    ///
    /// # Errors
    /// As [`Store::open`]; also a folder that takes no copy: the file stays of its format then.
    pub fn open_keeping(path: &Path, chosen: Option<&Path>) -> Result<Self, StoreError> {
        let path = look::find(path)?;
        let (presence, looked) = Presence::enter(&path, || look::inspect(&path).map(|()| look::obstacle(&path)))?;
        if let Some(reason) = looked.unwrap_or_else(|| look::obstacle_by_attribute(&path)) {
            return Self::open_reading(&path, presence, reason);
        }
        let lock = match Lock::acquire(&path) {
            Ok(lock) => lock,
            Err(NoLock::Unwritable) => return Self::open_reading(&path, presence, ReadOnlyReason::Folder),
            Err(error) => return Err(error.of(&path)),
        };
        let (connection, loaded) = writing(&path, &copies::copies_folder(&path, chosen), None)?;
        Ok(loaded.into_store(connection, presence, Some(lock), path, None))
    }

    /// Opens a register for reading and exporting, also while another window is writing it.
    ///
    /// # Errors
    /// Anything but a whole register; the file is left as it was.
    pub fn open_read_only(path: &Path) -> Result<Self, StoreError> {
        let path = look::find(path)?;
        let (presence, _) = Presence::enter(&path, || look::inspect(&path))?;
        Self::open_reading(&path, presence, ReadOnlyReason::Chosen)
    }

    fn open_reading(path: &Path, presence: Presence, reason: ReadOnlyReason) -> Result<Self, StoreError> {
        // Who asks for it looks also at what is damaged.
        let depth = if reason == ReadOnlyReason::Chosen { Depth::Pages } else { Depth::Rows };
        let (connection, loaded) = reading(path, depth, rows::ALL_YEARS)?;
        Ok(loaded.into_store(connection, presence, None, path.to_owned(), Some(reason)))
    }
}

/// What a file holds at one moment.
pub(super) struct Loaded {
    pub(super) register: Register,
    format: u32,
    pub(super) position: history::Position,
    pub(super) tip: Tip,
    pub(super) last_saved: Option<chrono::DateTime<chrono::Local>>,
    pub(super) data_version: i64,
    /// How the file looked before it was read.
    pub(super) look: Option<Look>,
}

impl Loaded {
    fn from(connection: &mut Connection, path: &Path, depth: Depth) -> Result<Self, StoreError> {
        Self::years(connection, path, depth, rows::ALL_YEARS)
    }

    /// Checks a file and reads some years of it, all in one transaction.
    fn years(
        connection: &mut Connection,
        path: &Path,
        depth: Depth,
        years: RangeInclusive<u16>,
    ) -> Result<Self, StoreError> {
        let sql = |error| StoreError::sql(path, error);
        let look = Look::of(path).ok();
        let transaction = connection.transaction().map_err(sql)?;
        let format = connection::check(&transaction, path, depth)?;
        if format < migrate::FORMAT {
            // The rows are read once the file, or a copy of it, has this program's format.
            return Ok(Self {
                register: Register::default(),
                format,
                position: history::Position::default(),
                tip: Tip::default(),
                last_saved: None,
                data_version: 0,
                look,
            });
        }
        let read = || -> rusqlite::Result<Self> {
            let register = rows::load(&transaction, years)?;
            // Who only reads the register has no use for the history, and no trouble where it is damaged.
            let (position, tip, last_saved) = match depth {
                Depth::Schema | Depth::Figures => (history::Position::default(), Tip::default(), None),
                _ => (history::position(&transaction)?, Tip::of(&transaction)?, history::last_change(&transaction)?),
            };
            let data_version = data_version(&transaction)?;
            Ok(Self { register, format, position, tip, last_saved, data_version, look })
        };
        let loaded = read().map_err(sql)?;
        transaction.commit().map_err(sql)?;
        Ok(loaded)
    }

    fn into_store(
        self,
        connection: Connection,
        presence: Presence,
        lock: Option<Lock>,
        path: std::path::PathBuf,
        read_only: Option<ReadOnlyReason>,
    ) -> Store {
        let known = Known::new(self.look, self.tip);
        let desk = Desk {
            connection,
            register: Arc::new(self.register),
            position: self.position,
            data_version: self.data_version,
            path: path.clone(),
            file: self.look.and_then(|look| look.identity),
            known: Arc::clone(&known),
            stop: Arc::default(),
        };
        Store {
            desk: At::Here(desk),
            known,
            last_saved: self.last_saved,
            revision: 0,
            path,
            read_only,
            is_gone: false,
            doubts_lock: false,
            _presence: presence,
            lock,
        }
    }
}

/// Opens a register to be written, of which the caller has announced its presence and has the lock; one of an earlier
/// format is copied into the folder of its copies and brought to this program's. Who has no lock says why: such a file is
/// then refused, and left as it is.
pub(super) fn writing(
    path: &Path,
    copies: &Path,
    lockless: Option<StoreError>,
) -> Result<(Connection, Loaded), StoreError> {
    let sql = |error| StoreError::sql(path, error);
    let mut connection = connection::open(path, Access::Write)?;
    // Until everything is checked, nothing can be written: only what another program's crash left
    // half done is taken back by SQLite.
    connection.pragma_update(None, "query_only", true).map_err(sql)?;
    let mut loaded = Loaded::from(&mut connection, path, Depth::Rows)?;
    if loaded.format < migrate::FORMAT
        && let Some(error) = lockless
    {
        return Err(error);
    }
    connection.pragma_update(None, "query_only", false).map_err(sql)?;
    connection::settle_for_writing(&connection, path)?;
    if loaded.format < migrate::FORMAT {
        backup::before_migration(&connection, path, copies)?;
        migrate::migrate(&mut connection, loaded.format).map_err(sql)?;
        loaded = Loaded::from(&mut connection, path, Depth::Rows)?;
    }
    Ok((connection, loaded))
}

/// Changes whenever another connection has changed the file.
pub(super) fn data_version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))
}

/// Reads some years of a register, of which the caller has announced its presence.
pub(super) fn reading(
    path: &Path,
    depth: Depth,
    years: RangeInclusive<u16>,
) -> Result<(Connection, Loaded), StoreError> {
    let attempt = |access: Access| {
        let mut connection = connection::open(path, access)?;
        connection.pragma_update(None, "query_only", true).map_err(|error| StoreError::sql(path, error))?;
        let loaded = Loaded::years(&mut connection, path, depth, years.clone())?;
        Ok((connection, loaded))
    };
    let (connection, loaded) = match attempt(Access::Read) {
        // The writer crashed. Whoever comes next takes its half-made change back, where the file can be written.
        Err(StoreError::UnfinishedChange { .. }) if look::obstacle_by_attribute(path).is_none() => {
            match attempt(Access::Write) {
                Err(StoreError::NotWritable { path } | StoreError::Disk { path, .. }) => {
                    Err(StoreError::UnfinishedChange { path })
                }
                read => read,
            }
        }
        read => read,
    }?;
    if loaded.format == migrate::FORMAT {
        return Ok((connection, loaded));
    }
    // An older file is brought to this program's format in memory, and stays as it is.
    let sql = |error| StoreError::sql(path, error);
    let mut copy = Connection::open_in_memory().map_err(sql)?;
    Backup::new(&connection, &mut copy).and_then(|backup| backup.step(-1)).map_err(sql)?;
    migrate::migrate(&mut copy, loaded.format).map_err(sql)?;
    let loaded = Loaded::years(&mut copy, path, depth, years)?;
    Ok((copy, loaded))
}

/// Writes a register into a new, empty file, with the pages that its publications speak of; errors name the file that it
/// is to become, where they can.
pub(super) fn write_new(draft: &Path, target: &Path, register: &Register, pages: &[Vec<u8>]) -> Result<(), StoreError> {
    let sql = |error| StoreError::sql(target, error);
    let mut connection = connection::open(draft, Access::Make)?;
    connection::settle_for_writing(&connection, target)?;
    connection.pragma_update(None, "application_id", look::APPLICATION_ID).map_err(sql)?;
    migrate::migrate(&mut connection, 0).map_err(sql)?;
    let transaction = connection.transaction().map_err(sql)?;
    pages::write_all(&transaction, pages).map_err(sql)?;
    rows::write_register(&transaction, register).map_err(sql)?;
    transaction.commit().map_err(sql)?;
    connection.close().map_err(|(_, error)| sql(error))
}
