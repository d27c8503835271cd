//! The copies that are listed, and what differs between the one that was chosen and the register.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{
    domain::{
        Register,
        comparison::{Differing, How},
    },
    store::{Contents, Copy},
};

/// A copy as a row shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub copy: Copy,
    /// `None` of one that cannot be read.
    pub contents: Option<Contents>,
}

/// What differs between the register and a copy.
#[derive(Debug)]
pub struct Compared {
    pub path: PathBuf,
    /// What the copy holds.
    pub there: Arc<Register>,
    /// The register's revision that was compared.
    pub revision: u64,
    pub differences: Vec<Differing>,
    pub counts: Counts,
}

/// How many things differ, and how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    pub only_there: usize,
    pub only_here: usize,
    pub changed: usize,
}

impl Compared {
    /// What was compared, with its differences counted.
    pub fn new(path: PathBuf, there: Arc<Register>, revision: u64, differences: Vec<Differing>) -> Self {
        let mut counts = Counts::default();
        for difference in &differences {
            match difference.how {
                How::OnlyThere => counts.only_there += 1,
                How::OnlyHere => counts.only_here += 1,
                How::Changed(_) => counts.changed += 1,
            }
        }
        Self { path, there, revision, differences, counts }
    }
}

/// The page of copies, as the person left it.
#[derive(Debug, Default)]
pub struct CopyList {
    /// `None` until the folder was read.
    pub listed: Option<Vec<Listed>>,
    /// It was asked for the folder to be read.
    pub(super) is_asked: bool,
    /// The copy whose differences are shown, also one that lies elsewhere.
    pub chosen: Option<PathBuf>,
    pub compared: Option<Compared>,
    /// The state that it was asked to compare: the copy and the register's revision.
    pub(super) asked_for: Option<(PathBuf, u64)>,
    /// Why the chosen copy cannot be compared.
    pub refused: Option<String>,
    /// The current difference.
    pub(super) at: usize,
    pub(super) scroll_to_current: bool,
    pub(super) wants_focus: bool,
    /// The list of copies takes the keyboard when it is next shown.
    pub(super) list_wants_focus: bool,
    /// Rows in view, for the page keys.
    pub(super) page: usize,
}

impl CopyList {
    /// Takes the keyboard when it is next shown, and reads the folder again.
    pub fn focus(&mut self) {
        self.list_wants_focus = true;
        self.forget_listed();
    }

    /// Reads the folder again when it is next shown; what is listed stays until then.
    pub fn forget_listed(&mut self) {
        self.is_asked = false;
    }

    /// Chooses a copy to be compared.
    pub fn choose(&mut self, path: &Path) {
        if self.chosen.as_deref() != Some(path) {
            self.chosen = Some(path.to_owned());
            self.compared = None;
            self.at = 0;
        }
        self.refused = None;
        self.asked_for = None;
        self.wants_focus = true;
    }

    /// What the chosen copy is compared with, where it is ready.
    pub fn shown(&self) -> Option<&Compared> {
        self.compared.as_ref().filter(|compared| self.chosen.as_deref() == Some(&compared.path))
    }

    /// Whether the chosen copy is yet to be compared with the register at a revision.
    pub(super) fn asks_for(&mut self, revision: u64) -> Option<PathBuf> {
        let chosen = self.chosen.clone()?;
        if self.shown().is_some_and(|compared| compared.revision == revision) {
            return None;
        }
        let asked = Some((chosen.clone(), revision));
        if self.asked_for == asked {
            return None;
        }
        self.asked_for = asked;
        Some(chosen)
    }

    pub(super) fn go(&mut self, row: usize) {
        let last = self.shown().map_or(0, |compared| compared.differences.len().saturating_sub(1));
        self.at = row.min(last);
        self.scroll_to_current = true;
    }
}
