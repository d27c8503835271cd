//! Which files this process has connections to.
//!
//! On Unix a process that closes any handle of a file lets go of all its own locks on that file, also of
//! those that SQLite holds through another handle. So a file is only looked at past SQLite while this
//! process has no connection to it.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
};

/// How many connections there are to each file; none yet to one that is just being looked at.
static OPEN: Mutex<BTreeMap<PathBuf, usize>> = Mutex::new(BTreeMap::new());

/// Wakes who waits until a file was looked at.
static LOOKED: Condvar = Condvar::new();

fn open() -> MutexGuard<'static, BTreeMap<PathBuf, usize>> {
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Announces that a connection to a file is about to be opened, or is open; dropped after it.
#[derive(Debug)]
pub(super) struct Presence {
    path: PathBuf,
}

impl Presence {
    /// Enters a file, and first looks at it where there is no connection to it yet. Meanwhile nobody else enters it; a
    /// share that does not answer holds up no other file.
    pub(super) fn enter<T, E>(path: &Path, look: impl FnOnce() -> Result<T, E>) -> Result<(Self, Option<T>), E> {
        let presence = || Self { path: path.to_owned() };
        let mut files = open();
        loop {
            match files.get_mut(path) {
                None => break,
                Some(0) => files = LOOKED.wait(files).unwrap_or_else(PoisonError::into_inner),
                Some(count) => {
                    *count += 1;
                    return Ok((presence(), None));
                }
            }
        }
        files.insert(path.to_owned(), 0);
        drop(files);
        let looking = Looking { path };
        let seen = look()?;
        open().insert(path.to_owned(), 1);
        drop(looking);
        Ok((presence(), Some(seen)))
    }
}

impl Drop for Presence {
    fn drop(&mut self) {
        let mut files = open();
        if let Some(count) = files.get_mut(&self.path) {
            *count -= 1;
            if *count == 0 {
                files.remove(&self.path);
            }
        }
    }
}

/// A file is looked at, by whatever way that ends.
struct Looking<'p> {
    path: &'p Path,
}

impl Drop for Looking<'_> {
    fn drop(&mut self) {
        let mut files = open();
        if files.get(self.path) == Some(&0) {
            files.remove(self.path);
        }
        LOOKED.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::{sync::mpsc, thread, time::Duration};

    use super::*;

    #[test]
    fn a_file_that_is_looked_at_long_holds_up_nobody_but_who_wants_the_same() {
        let (slow, other) = (Path::new("/nowhere/slow.pasqyra"), Path::new("/nowhere/other.pasqyra"));
        let (begun, has_begun) = mpsc::channel();
        let (answer, answered) = mpsc::channel::<()>();
        thread::scope(|scope| {
            scope.spawn(move || {
                let looked = Presence::enter(slow, || {
                    begun.send(()).expect("somebody waits");
                    answered.recv()
                });
                assert!(matches!(looked, Ok((_, Some(())))));
                thread::sleep(Duration::from_millis(50));
            });
            has_begun.recv().expect("it looks");
            assert!(matches!(Presence::enter(other, || Ok::<_, ()>(1)), Ok((_, Some(1)))));
            let waiting = scope.spawn(|| Presence::enter(slow, || Ok::<_, ()>(())).map(|(_, seen)| seen));
            thread::sleep(Duration::from_millis(50));
            assert!(!waiting.is_finished());
            answer.send(()).expect("it looks still");
            waiting.join().expect("it ends").expect("it is in");
        });
        // Who looked in vain is not in.
        assert!(Presence::enter(slow, || Err::<(), _>(())).is_err());
        assert!(matches!(Presence::enter(slow, || Ok::<_, ()>(())), Ok((_, Some(())))));
    }
}
