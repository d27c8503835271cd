//! The pages that were published, each under the SHA-256 of its bytes. They are added and never deleted.

use rusqlite::{Connection, OptionalExtension as _, params};

use super::{edits::Store, error::StoreError};
use crate::{digest::sha256, domain::Edit};

impl Store {
    /// Publishes: makes a change, and keeps the pages that it speaks of, all in one transaction. Undo takes back the
    /// change; the pages stay, for it to be made again.
    ///
    /// # Errors
    /// As [`Store::apply`]; also where the change names a page that is neither among `pages` nor in the file.
    pub fn publish(&mut self, edit: &Edit, pages: &[Vec<u8>]) -> Result<(), StoreError> {
        self.apply_with(edit, |connection| pages.iter().try_for_each(|page| write(connection, page)))
    }

    /// A published page, byte for byte as it was published.
    ///
    /// # Errors
    /// A page that is not in the file, or that is not any more what was published.
    pub fn published_page(&self, hash: &str) -> Result<Vec<u8>, StoreError> {
        let path = self.path();
        let found: Option<Vec<u8>> = self
            .desk()?
            .connection
            .prepare_cached("SELECT html FROM published_page WHERE sha256 = ?1")
            .and_then(|mut statement| statement.query_row(params![hash], |row| row.get(0)).optional())
            .map_err(|error| StoreError::sql(path, error))?;
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
