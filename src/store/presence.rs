//! Which files this process has connections to.
//!
//! On Unix a process that closes any handle of a file lets go of all its own locks on that file, also of
//! those that SQLite holds through another handle. So a file is only looked at past SQLite while this
//! process has no connection to it.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

static OPEN: Mutex<BTreeMap<PathBuf, usize>> = Mutex::new(BTreeMap::new());

/// Announces that a connection to a file is about to be opened, or is open; dropped after it.
#[derive(Debug)]
pub(super) struct Presence {
    path: PathBuf,
}

impl Presence {
    /// Enters a file, and first looks at it where there is no connection to it yet.
    pub(super) fn enter<T, E>(path: &Path, look: impl FnOnce() -> Result<T, E>) -> Result<(Self, Option<T>), E> {
        let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        let seen = if open.contains_key(path) { None } else { Some(look()?) };
        *open.entry(path.to_owned()).or_default() += 1;
        Ok((Self { path: path.to_owned() }, seen))
    }
}

impl Drop for Presence {
    fn drop(&mut self) {
        let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = open.get_mut(&self.path) {
            *count -= 1;
            if *count == 0 {
                open.remove(&self.path);
            }
        }
    }
}
