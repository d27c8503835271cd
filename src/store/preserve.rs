//! What this window holds, kept as a file of its own when something else stands in the register's place: with its whole
//! history where that can still be reached.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::{Arc, atomic::AtomicBool},
};

use chrono::Local;

use super::{
    Store, backup,
    connection::Depth,
    contents, copies,
    desk::Desk,
    error::StoreError,
    long::Change,
    look, open,
    outside::Look,
    pages,
    presence::Presence,
    publish::{self, Draft},
    rows,
    tip::Tip,
};
use crate::domain::{Register, comparison};

/// How many copies are tried before the file is made of nothing but what is in memory.
const TRIED: usize = 3;

impl Desk {
    /// Keeps what this desk holds in the folder of the copies, as a version that nobody but a person deletes.
    pub(super) fn preserve(&self, folder: &Path) -> Result<PathBuf, StoreError> {
        let folder = look::find_folder(&publish::make_folder(folder)?)?;
        let target = copies::free_name(&folder, &self.path, copies::VERSION, Local::now().naive_local());
        self.preserve_at(&target, &folder)?;
        tracing::info!(version = %target.display(), "the version of this window was preserved");
        Ok(target)
    }

    /// Keeps what this desk holds at a path where nothing is yet; of the copies in the folder one may lend its history.
    pub(super) fn preserve_at(&self, target: &Path, copies: &Path) -> Result<(), StoreError> {
        if target.symlink_metadata().is_ok() {
            return Err(StoreError::Exists { path: target.to_owned() });
        }
        if self.reads_its_own() {
            match self.preserve_file(target) {
                Ok(()) => return Ok(()),
                Err(error) => tracing::warn!(%error, "the file that was open cannot be copied any more"),
            }
        }
        let last = self.known.noted().tip.number();
        let of_register = copies::copies(&self.path, copies).into_iter().filter(|copy| !copy.is_version);
        for copy in of_register.take(TRIED) {
            match self.preserve_upon(&copy.path, last, target) {
                Ok(()) => return Ok(()),
                Err(error) => tracing::warn!(%error, copy = %copy.path.display(), "a copy does not lend its history"),
            }
        }
        self.preserve_memory(target, copies)
    }

    /// Whether the connection still has the file that this desk knows, and not one that was copied over it.
    pub(super) fn reads_its_own(&self) -> bool {
        let noted = self.known.noted();
        let look = Look::of(&self.path).ok();
        let is_overwritten = look.is_some_and(|look| look.identity == self.file && noted.look != Some(look));
        !is_overwritten && Tip::of(&self.connection).is_ok_and(|tip| tip == noted.tip)
    }

    /// Copies the file that the connection has open, though it may have lost its name.
    fn preserve_file(&self, target: &Path) -> Result<(), StoreError> {
        let draft = Draft::beside(target)?;
        backup::copy_into(&self.connection, &self.path, draft.path(), &AtomicBool::new(false))?;
        self.publish_version(draft, target, &self.register)
    }

    /// Makes of a copy, in one change more, what this desk holds: that has the history up to the copy.
    fn preserve_upon(&self, copy: &Path, last: i64, target: &Path) -> Result<(), StoreError> {
        if contents::contents(copy)?.last > last {
            return Err(StoreError::ChangedElsewhere { path: copy.to_owned() });
        }
        let draft = Draft::beside(target)?;
        {
            let copy = look::find(copy)?;
            let (_presence, _) = Presence::enter(&copy, || look::inspect(&copy))?;
            let (connection, _) = open::reading(&copy, Depth::Schema, rows::NO_YEARS)?;
            backup::copy_into(&connection, &copy, draft.path(), &AtomicBool::new(false))?;
        }
        let mut store = Store::open(draft.path())?;
        let edit = comparison::taking_all(store.register(), &self.register);
        // Of a publication since then the other version may have the pages.
        let change =
            if self.path.is_file() { Change::Take { edit, from: self.path.clone() } } else { Change::Apply(edit) };
        store.make(change)?;
        drop(store);
        self.publish_version(draft, target, &self.register)
    }

    /// Writes what is in memory; its history begins anew. A publication whose pages are in no file that can be reached
    /// cannot be written.
    fn preserve_memory(&self, target: &Path, copies: &Path) -> Result<(), StoreError> {
        let mut register = Arc::clone(&self.register);
        let of_register = copies::copies(&self.path, copies).into_iter().map(|copy| copy.path);
        let sources: Vec<PathBuf> = of_register.take(TRIED).chain([self.path.clone()]).collect();
        let mut found: Vec<Vec<u8>> = Vec::new();
        let mut lacking: BTreeSet<String> = BTreeSet::new();
        for hash in page_hashes(&register) {
            let page = sources.iter().find_map(|source| pages::of_file(&[&*hash], source).ok()?.pop());
            match page {
                Some(page) => found.push(page),
                None => {
                    lacking.insert(hash);
                }
            }
        }
        if !lacking.is_empty() {
            tracing::warn!(?lacking, "publications are left out whose pages cannot be reached");
            for year in Arc::make_mut(&mut register).years.values_mut() {
                let has_pages = |page: &crate::domain::PublishedPage| !lacking.contains(&page.sha256);
                year.publications.retain(|publication| publication.pages.iter().all(has_pages));
            }
        }
        let draft = Draft::beside(target)?;
        open::write_new(draft.path(), target, &register, &found)?;
        self.publish_version(draft, target, &register)
    }

    /// Gives a version its name once it is sure that it is whole and holds what it should.
    fn publish_version(&self, draft: Draft, target: &Path, register: &Register) -> Result<(), StoreError> {
        backup::verify(draft.path())?;
        if super::read(draft.path())? != *register {
            return Err(StoreError::ChangedElsewhere { path: self.path.clone() });
        }
        draft.publish(target)
    }
}

/// The published pages that a register speaks of.
fn page_hashes(register: &Register) -> BTreeSet<String> {
    let publications = register.years.values().flat_map(|year| &year.publications);
    publications.flat_map(|publication| &publication.pages).map(|page| page.sha256.clone()).collect()
}
