//! The pages that were published, each under the SHA-256 of its bytes. They are added and never deleted.

use std::{collections::BTreeSet, path::Path};

use rusqlite::{Connection, OptionalExtension as _, params};

use super::{connection::Depth, edits::Store, error::StoreError, look, open, presence::Presence, rows};
use crate::{
    digest::sha256,
    domain::{Edit, Record},
};

impl Store {
    /// Publishes: makes a change, and keeps the pages that it speaks of, all in one transaction. Undo takes back the
    /// change; the pages stay, for it to be made again.
    ///
    /// # Errors
    /// As [`Store::apply`]; also where the change names a page that is neither among `pages` nor in the file.
    pub fn publish(&mut self, edit: &Edit, pages: &[Vec<u8>]) -> Result<(), StoreError> {
        self.apply_with(edit, |connection| write_all(connection, pages))
    }

    /// A published page, byte for byte as it was published.
    ///
    /// # Errors
    /// A page that is not in the file, or that is not any more what was published.
    pub fn published_page(&self, hash: &str) -> Result<Vec<u8>, StoreError> {
        let path = self.path();
        let found = read(&self.desk()?.connection, hash).map_err(|error| StoreError::sql(path, error))?;
        let page = || (path.to_owned(), hash.to_owned());
        match found {
            None => {
                let (path, sha256) = page();
                Err(StoreError::NoSuchPage { path, sha256 })
            }
            Some(html) if sha256(&html) != hash => {
                let (path, sha256) = page();
                Err(StoreError::DamagedPage { path, sha256 })
            }
            Some(html) => Ok(html),
        }
    }
}

/// Writes pages that an edit speaks of; those that are there already stay.
pub(super) fn write_all(connection: &Connection, pages: &[Vec<u8>]) -> rusqlite::Result<()> {
    pages.iter().try_for_each(|page| write(connection, page))
}

/// The pages that an edit speaks of and the file lacks, out of another register's file. One that is not there either,
/// or is not any more what was published, is left out: the edit is refused then.
pub(super) fn of_another(connection: &Connection, edit: &Edit, other: &Path) -> Result<Vec<Vec<u8>>, StoreError> {
    let publications = edit.primitives().flat_map(|edit| match edit {
        Edit::Insert { record: Record::Publication(publication), .. } => std::slice::from_ref(&**publication),
        Edit::AddYear { year } => year.publications.as_slice(),
        _ => &[],
    });
    let hashes: BTreeSet<&str> =
        publications.flat_map(|publication| &publication.pages).map(|page| page.sha256.as_str()).collect();
    let path = connection.path().map(Path::new).unwrap_or(other);
    let mut lacking = Vec::new();
    for hash in hashes {
        if read(connection, hash).map_err(|error| StoreError::sql(path, error))?.is_none() {
            lacking.push(hash);
        }
    }
    if lacking.is_empty() { Ok(Vec::new()) } else { of_file(&lacking, other) }
}

/// Published pages out of a register's file, by their hashes. One that is not there, or is not any more what was
/// published, is left out.
pub(super) fn of_file(hashes: &[&str], file: &Path) -> Result<Vec<Vec<u8>>, StoreError> {
    let file = look::find(file)?;
    let (_presence, _) = Presence::enter(&file, || look::inspect(&file))?;
    let (connection, _) = open::reading(&file, Depth::Schema, rows::NO_YEARS)?;
    let page = |hash: &str| read(&connection, hash).map_err(|error| StoreError::sql(&file, error));
    let found: Vec<Option<Vec<u8>>> = hashes.iter().map(|hash| page(hash)).collect::<Result<_, _>>()?;
    let pages = hashes.iter().zip(found).filter_map(|(hash, page)| page.filter(|page| sha256(page) == **hash));
    Ok(pages.collect())
}

fn read(connection: &Connection, hash: &str) -> rusqlite::Result<Option<Vec<u8>>> {
    let mut statement = connection.prepare_cached("SELECT html FROM published_page WHERE sha256 = ?1")?;
    statement.query_row(params![hash], |row| row.get(0)).optional()
}

fn write(connection: &Connection, page: &[u8]) -> rusqlite::Result<()> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO published_page (sha256, html) VALUES (?1, ?2)")?
        .execute(params![sha256(page), page])?;
    Ok(())
}

/// Reads every page, and answers with the hash of the first that is not what was published.
pub(super) fn check(connection: &Connection) -> rusqlite::Result<Option<String>> {
    let mut statement = connection.prepare("SELECT sha256, html FROM published_page")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (hash, html): (String, Vec<u8>) = (row.get(0)?, row.get(1)?);
        if sha256(&html) != hash {
            return Ok(Some(hash));
        }
    }
    Ok(None)
}
