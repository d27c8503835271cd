//! Watches the file of an open register, and the folder around it, on a thread of its own: a share that does not answer
//! holds up nobody else.
//!
//! Once a second the file is asked how it looks; it is read only where that is not what the store noted. What is seen is
//! told with the store's state of which it is true, so that a change by the store itself is never taken for one from
//! outside.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant, SystemTime},
};

use super::{
    Store,
    connection::Depth,
    error::StoreError,
    kinship::Kinship,
    open,
    outside::{Known, Look, Noted},
    presence::Presence,
    rows,
    tip::Tip,
    versions,
};

/// How often the file is asked how it looks.
const EVERY: Duration = Duration::from_secs(1);

/// How often the folder is read, at most.
const FOLDER_EVERY: Duration = Duration::from_secs(2);

/// How long a file is left alone that is just being written, and how often that is waited for.
const SETTLING: Duration = Duration::from_millis(100);
const SETTLINGS: u32 = 6;

/// What stands at the path of an open register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// What the store knows.
    Known,
    /// Something else: another version of the register, or no register.
    Other,
    /// Nothing that can be reached.
    Nothing,
}

/// Watches the file of an open register until it is dropped or the register is closed.
#[derive(Debug)]
pub struct Watch {
    known: Arc<Known>,
    told: Arc<Mutex<Told>>,
}

/// What the watcher has to tell.
#[derive(Debug, Default)]
struct Told {
    /// With the store's state of which it is true.
    seen: Option<(u64, Seen)>,
    /// Files beside the register that hold changes which it lacks; `None` where that was asked for already.
    beside: Option<Vec<PathBuf>>,
}

impl Watch {
    /// Begins to watch. `wake` is called on the watcher's thread when there is something to be told.
    ///
    /// # Errors
    /// The system has no thread to give.
    pub fn begin(store: &Store, wake: impl Fn() + Send + 'static) -> io::Result<Self> {
        let (known, told) = (Arc::clone(&store.known), Arc::default());
        let watcher = Watcher {
            path: store.path().to_owned(),
            known: Arc::clone(&known),
            told: Arc::clone(&told),
            wake: Box::new(wake),
            last: None,
            folder: Folder::default(),
        };
        // Never waited for: it may be asking a share that answers no more.
        std::thread::Builder::new().name("watch".to_owned()).spawn(move || watcher.watch())?;
        Ok(Self { known, told })
    }

    /// What was seen since this was asked last, as far as the store was not changed since.
    pub fn seen(&self) -> Option<Seen> {
        let (generation, seen) = self.lock().seen.take()?;
        (generation == self.known.generation()).then_some(seen)
    }

    /// The files beside the register that are versions of it with changes that it lacks; `None` where they are those that
    /// were told last.
    pub fn beside(&self) -> Option<Vec<PathBuf>> {
        self.lock().beside.take()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Told> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.known.close();
    }
}

struct Watcher {
    path: PathBuf,
    known: Arc<Known>,
    told: Arc<Mutex<Told>>,
    wake: Box<dyn Fn() + Send>,
    /// What was looked at last, and what was seen.
    last: Option<(u64, Option<Look>, Seen)>,
    folder: Folder,
}

impl Watcher {
    fn watch(mut self) {
        loop {
            let noted = self.known.noted();
            if noted.is_closed {
                return;
            }
            if !noted.is_away {
                self.look(&noted);
                if self.folder.is_due(&self.path)
                    && let Some(found) = self.folder.look(&self.path, &noted)
                {
                    self.told.lock().unwrap_or_else(PoisonError::into_inner).beside = Some(found);
                    (self.wake)();
                }
            }
            self.known.wait(EVERY);
        }
    }

    fn look(&mut self, noted: &Noted) {
        let look = Look::of(&self.path).ok();
        if let (Some(look), true) = (look, noted.look == look) {
            if !noted.is_telling && look.is_telling() {
                // The clock of the medium was too coarse to tell until now.
                match self.judge(noted) {
                    Some(Seen::Known) => self.known.confirm(noted.generation, look),
                    Some(seen) => return self.tell(noted.generation, Some(look), seen),
                    None => return,
                }
            }
            match self.last {
                Some((generation, _, seen)) if generation == noted.generation && seen != Seen::Known => {
                    self.tell(generation, Some(look), Seen::Known);
                }
                // The store took in by itself what had been seen.
                _ => self.last = None,
            }
            return;
        }
        // What looks as before is the same still; but a file that could not be read may be readable by now.
        let is_as_before = |(generation, last, seen): (u64, Option<Look>, Seen)| {
            (generation, last) == (noted.generation, look) && (seen != Seen::Nothing || look.is_none())
        };
        if self.last.is_some_and(is_as_before) {
            return;
        }
        let look = self.settled(look);
        let seen = if look.is_some() { self.judge(noted) } else { Some(Seen::Nothing) };
        if let Some(seen) = seen {
            self.tell(noted.generation, look, seen);
        }
    }

    /// How the file looks once nobody writes it any more, or after half a second in which somebody does.
    fn settled(&self, mut look: Option<Look>) -> Option<Look> {
        for _ in 0..SETTLINGS {
            std::thread::sleep(SETTLING);
            let next = Look::of(&self.path).ok();
            if next == look {
                break;
            }
            look = next;
        }
        look
    }

    /// What stands at the path; `None` where that is to be asked again, because somebody is writing it. That may be the
    /// store itself.
    fn judge(&self, noted: &Noted) -> Option<Seen> {
        let is_other = noted.other.is_some() && noted.other == Look::of(&self.path).ok();
        let seen = match tip_at(&self.path) {
            Ok(there) if there == noted.tip && !is_other => Seen::Known,
            Err(StoreError::Busy { .. }) => return None,
            Err(error) if error.is_of_the_file() => Seen::Nothing,
            Ok(_) | Err(_) => Seen::Other,
        };
        (self.known.generation() == noted.generation).then_some(seen)
    }

    fn tell(&mut self, generation: u64, look: Option<Look>, seen: Seen) {
        let before = self.last.replace((generation, look, seen)).map_or(Seen::Known, |(.., seen)| seen);
        // Each other version is another one.
        if seen == before && seen != Seen::Other {
            return;
        }
        tracing::info!(path = %self.path.display(), ?seen, "the file was looked at from outside");
        self.told.lock().unwrap_or_else(PoisonError::into_inner).seen = Some((generation, seen));
        (self.wake)();
    }
}

/// The end of the history of what stands at a path.
fn tip_at(path: &Path) -> Result<Tip, StoreError> {
    // This process has a connection to it, so it is not looked at past SQLite.
    let (_presence, _) = Presence::enter(path, || Ok::<_, StoreError>(()))?;
    let (connection, _) = open::reading(path, Depth::Schema, rows::NO_YEARS)?;
    Tip::of(&connection).map_err(|error| StoreError::sql(path, error))
}

/// What is known of the folder.
#[derive(Debug, Default)]
struct Folder {
    looked: Option<Instant>,
    modified: Option<SystemTime>,
    /// What was found out of the files whose names might be those of versions.
    files: BTreeMap<PathBuf, Judged>,
}

/// A file beside the register, as it was when it was judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Judged {
    look: Look,
    /// The store's state of which it is true, and how often that had let go of changes.
    generation: u64,
    let_go: u64,
    has_more: bool,
}

impl Folder {
    /// Whether something came or went since it was read, as far as it is time to read it again.
    fn is_due(&mut self, register: &Path) -> bool {
        if self.looked.is_some_and(|looked| looked.elapsed() < FOLDER_EVERY) {
            return false;
        }
        let modified = register.parent().and_then(|folder| fs::metadata(folder).ok()?.modified().ok());
        let is_due = modified.is_some() && modified != self.modified;
        if is_due {
            self.looked = Some(Instant::now());
            self.modified = modified;
        }
        is_due
    }

    /// Looks for versions with changes that the register lacks; `None` where there is nothing new to be told.
    fn look(&mut self, register: &Path, noted: &Noted) -> Option<Vec<PathBuf>> {
        let &Noted { generation, let_go, .. } = noted;
        let stem = register.file_stem()?.to_str()?;
        let entries = fs::read_dir(register.parent()?).ok()?.flatten();
        let named = entries.filter(|entry| {
            let is_file = entry.file_type().is_ok_and(|sort| sort.is_file());
            is_file && entry.file_name().to_str().is_some_and(|name| is_version_s(name, stem))
        });
        let mut files = BTreeMap::new();
        for entry in named {
            let path = entry.path();
            let Ok(look) = Look::of(&path) else { continue };
            let before = self.files.get(&path).copied().filter(|judged| judged.look == look);
            let judged = match before {
                // What the register lets go of it lacks again; another change can only give it what it lacked.
                Some(judged) if judged.generation == generation || !judged.has_more && judged.let_go == let_go => {
                    judged
                }
                _ => Judged { look, generation, let_go, has_more: has_more(register, &path).unwrap_or(false) },
            };
            files.insert(path, judged);
        }
        let before = with_more(&self.files);
        self.files = files;
        let found = with_more(&self.files);
        (found != before).then_some(found)
    }
}

fn with_more(files: &BTreeMap<PathBuf, Judged>) -> Vec<PathBuf> {
    files.iter().filter(|(_, judged)| judged.has_more).map(|(path, _)| path.clone()).collect()
}

/// Whether a synchronising tool could have named a version of a register so: its name, and then something that does not
/// go on with the word.
fn is_version_s(name: &str, stem: &str) -> bool {
    let more = name.strip_suffix(".pasqyra").and_then(|name| name.strip_prefix(stem));
    more.and_then(|more| more.chars().next()).is_some_and(|first| !first.is_alphanumeric())
}

/// Whether a file is a version of a register with changes that the register lacks.
fn has_more(register: &Path, other: &Path) -> Result<bool, StoreError> {
    Ok(matches!(versions::kinship(register, other)?, Kinship::Ahead | Kinship::Parted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_synchronising_tools_give_are_known_and_those_of_other_registers_are_not() {
        for name in [
            "prizren-ZYRA-PC.pasqyra",
            "prizren (Arta's conflicted copy 2026-11-29).pasqyra",
            "prizren.sync-conflict-20261129-134000-ABCDEFG.pasqyra",
            "prizren (1).pasqyra",
            "prizren_conf.pasqyra",
        ] {
            assert!(is_version_s(name, "prizren"), "{name}");
        }
        for name in
            ["prizren.pasqyra", "prizreni.pasqyra", "prizren2.pasqyra", "gjakova.pasqyra", "prizren-2.pasqyra.bak"]
        {
            assert!(!is_version_s(name, "prizren"), "{name}");
        }
    }
}
