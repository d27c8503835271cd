//! What is being tried to draw the window, noted until it does: a driver that crashes says nothing any more.
//!
//! The note is a file beside the settings, which is empty but for the moment until a window is drawn, and locked for
//! that long: so a window that is opening at the same time is told from one that crashed. It is written at each start,
//! and does not wait for the disk.

use std::{
    fs::{self, File, TryLockError},
    io::{self, Read as _, Seek as _, Write as _},
    path::Path,
};

use super::Renderer;
use crate::domain::Choice as _;

/// Longer than the name of any renderer.
const LONGEST: u64 = 64;

/// The right to note what is being tried; nothing is noted where there is none.
#[derive(Debug, Default)]
pub struct Trying {
    file: Option<File>,
}

impl Trying {
    /// Begins to try beside these settings; also what was being tried when the program last ended without a word.
    pub fn begin(settings: &Path) -> (Self, Option<Renderer>) {
        match open(&settings.with_extension("trying")) {
            Ok(Some((file, crashed))) => (Self { file: Some(file) }, crashed),
            // Another window is being opened, and notes what becomes of it.
            Ok(None) => (Self::default(), None),
            Err(error) => {
                tracing::warn!(%error, "it is not noted what is tried to draw the window");
                (Self::default(), None)
            }
        }
    }

    /// Whether it is noted what is tried.
    pub fn is_noted(&self) -> bool {
        self.file.is_some()
    }

    /// Notes what is tried from now on.
    pub fn note(&self, renderer: Renderer) {
        self.write(renderer.id());
    }

    /// Notes that it drew a window, or that it said why it cannot: it did not crash.
    pub fn end(&mut self) {
        self.write("");
        self.file = None;
    }

    fn write(&self, text: &str) {
        let Some(mut file) = self.file.as_ref() else { return };
        let written = file.set_len(0).and_then(|()| file.rewind()).and_then(|()| file.write_all(text.as_bytes()));
        if let Err(error) = written {
            tracing::warn!(%error, "it is not noted what is tried to draw the window");
        }
    }
}

/// Opens the note and locks it, with what it said; `None` where another process has it locked.
fn open(path: &Path) -> io::Result<Option<(File, Option<Renderer>)>> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let file = File::options().read(true).write(true).create(true).truncate(false).open(path)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(None),
        // Without a lock two windows that open at once are at worst taken for a crash.
        Err(TryLockError::Error(error)) => tracing::warn!(%error, "the settings' folder takes no locks"),
    }
    let mut said = Vec::new();
    (&file).take(LONGEST).read_to_end(&mut said)?;
    Ok(Some((file, Renderer::from_id(&String::from_utf8_lossy(&said)))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_tried_when_the_program_ended_without_a_word_is_known_at_the_next_start() {
        let folder = tempfile::tempdir().expect("a folder");
        let settings = folder.path().join("new").join("settings.json");
        let (trying, crashed) = Trying::begin(&settings);
        assert_eq!((trying.is_noted(), crashed), (true, None));
        trying.note(Renderer::WgpuCpu);
        trying.note(Renderer::Glow);
        drop(trying);
        let (mut trying, crashed) = Trying::begin(&settings);
        assert_eq!(crashed, Some(Renderer::Glow));
        trying.note(Renderer::Wgpu);
        trying.end();
        assert_eq!(Trying::begin(&settings).1, None);
    }

    #[test]
    fn a_window_that_is_opening_at_the_same_time_is_not_taken_for_one_that_crashed() {
        let folder = tempfile::tempdir().expect("a folder");
        let settings = folder.path().join("settings.json");
        let (first, _) = Trying::begin(&settings);
        first.note(Renderer::Glow);
        let (mut second, crashed) = Trying::begin(&settings);
        assert_eq!((second.is_noted(), crashed), (false, None));
        second.note(Renderer::Wgpu);
        second.end();
        drop(first);
        let (mut third, crashed) = Trying::begin(&settings);
        assert_eq!(crashed, Some(Renderer::Glow), "the second one noted nothing");
        third.end();
        assert_eq!(Trying::begin(&settings).1, None);
    }
}
