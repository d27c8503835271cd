//! The system's dialogs, for files and for a last word. The only file that knows rfd.
//!
//! A dialog would hold up the window, so each runs on a thread of its own and its answer comes by a channel; one at a
//! time. On a Linux desktop without a portal the answer is the same as a cancel, so nothing in the window can be
//! reached by a dialog alone.

use std::{
    path::PathBuf,
    sync::mpsc::{Receiver, TryRecvError, channel},
    thread,
    time::{Duration, Instant},
};

/// What a path is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    OpenRegister,
    /// Where a new register is to lie.
    PlaceRegister,
    ImportJson,
    /// The folder into which reports, tables and charts go.
    ExportFolder,
    /// The folder in which copies of registers are kept.
    CopiesFolder,
    /// A copy to be compared with the register.
    OpenCopy,
    /// Another version to be merged with the register.
    OpenVersion,
    /// Where the register is to go on that is not in its place any more.
    SaveElsewhere,
}

/// What came out of a dialog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub purpose: Purpose,
    /// `None` where the person cancelled, or where the system has no dialog to show.
    pub path: Option<PathBuf>,
    /// Sooner than a person can cancel: the system showed no dialog.
    pub at_once: bool,
}

/// Nobody reads and cancels a dialog faster.
const AT_ONCE: Duration = Duration::from_millis(300);

/// The dialog that is open, where there is one.
#[derive(Debug, Default)]
pub struct Dialogs {
    open: Option<(Purpose, Receiver<Option<PathBuf>>, Instant)>,
}

/// What a dialog is called, and the names of the kinds of file in it.
#[derive(Debug, Clone)]
pub struct Wording {
    pub title: String,
    pub registers: String,
    pub json: String,
}

impl Dialogs {
    /// Whether a dialog is open.
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Opens a dialog, unless one is open.
    pub fn ask(&mut self, purpose: Purpose, wording: Wording, start: Option<PathBuf>, ctx: &egui::Context) {
        if self.open.is_some() {
            return;
        }
        let (sender, receiver) = channel();
        let (asked, ctx) = (purpose.clone(), ctx.clone());
        let spawned = thread::Builder::new().name("file-dialog".to_owned()).spawn(move || {
            // The receiver is gone only when the window is, and then nobody waits for the answer.
            let _ = sender.send(choose(&asked, &wording, start));
            ctx.request_repaint();
        });
        match spawned {
            Ok(_) => self.open = Some((purpose, receiver, Instant::now())),
            Err(error) => tracing::error!(%error, "no thread for a file dialog"),
        }
    }

    /// The answer, once there is one.
    pub fn answer(&mut self) -> Option<Answer> {
        let (_, receiver, asked) = self.open.as_ref()?;
        let at_once = asked.elapsed() < AT_ONCE;
        let path = match receiver.try_recv() {
            Ok(answer) => answer,
            Err(TryRecvError::Empty) => return None,
            Err(TryRecvError::Disconnected) => None,
        };
        self.open.take().map(|(purpose, ..)| Answer { purpose, path, at_once })
    }
}

/// Says why the program ends, in a box of the system, and waits until it was read; whether there is such a box.
///
/// Windows and macOS have one, and no other place where somebody who clicked on an icon would read it. On Linux a box
/// needs what may be missing, and standard error is read by those who look for a program that ended.
pub(super) fn last_word(message: &str) -> bool {
    if cfg!(not(any(windows, target_os = "macos"))) {
        return false;
    }
    rfd::MessageDialog::new().set_level(rfd::MessageLevel::Error).set_title("Pasqyra").set_description(message).show();
    true
}

fn choose(purpose: &Purpose, wording: &Wording, start: Option<PathBuf>) -> Option<PathBuf> {
    let mut dialog = rfd::FileDialog::new().set_title(&wording.title);
    if let Some(start) = start {
        let folder = if start.is_dir() { Some(start.as_path()) } else { start.parent() };
        if let Some(folder) = folder {
            dialog = dialog.set_directory(folder);
        }
        if let Some(name) = start.file_name().filter(|_| !start.is_dir()) {
            dialog = dialog.set_file_name(name.to_string_lossy());
        }
    }
    match purpose {
        Purpose::OpenRegister | Purpose::OpenCopy | Purpose::OpenVersion => {
            dialog.add_filter(&wording.registers, &["pasqyra"]).pick_file()
        }
        Purpose::PlaceRegister | Purpose::SaveElsewhere => {
            dialog.add_filter(&wording.registers, &["pasqyra"]).save_file()
        }
        Purpose::ImportJson => dialog.add_filter(&wording.json, &["json"]).pick_file(),
        Purpose::ExportFolder | Purpose::CopiesFolder => dialog.pick_folder(),
    }
}
