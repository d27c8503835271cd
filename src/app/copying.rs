//! Copies that the window keeps of the open register by itself: when one is due, that it was made, and that it was not.
//!
//! A copy is made beside the window, verified, and told in the status bar; one that cannot be made is told there too and
//! tried again, and never asks for anything. While nothing is changed there is nothing to wait for and no frame is drawn.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use chrono::{NaiveDate, NaiveDateTime};
use egui::Context;

use crate::{
    store::{self, Due, Kept, Schedule, Store, StoreError, Wanted},
    text::{Texts, dates},
};

use super::{
    App,
    exports::{NoExport, saved},
    jobs::{Doing, Ended, JobKind},
    workspace::Workspace,
};

/// What the window knows of the copies of the open register.
#[derive(Debug, Default)]
pub struct Copies {
    /// `None` until it was looked which copies there are, and where nothing can be changed.
    schedule: Option<Schedule>,
    /// When the newest was made.
    newest: Option<NaiveDateTime>,
    /// Why the last one was not made.
    failed: Option<String>,
}

/// What the status bar says of the copies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    pub text: String,
    /// Why there is no newer one.
    pub why: Option<String>,
}

impl Copies {
    /// What is to be said of the copies; `None` where there is neither one nor anything to copy.
    pub fn told(&self, revision: u64, today: NaiveDate, texts: &Texts) -> Option<Told> {
        if let Some(why) = &self.failed {
            let why = texts.with("copies-tried-again", &[("why", why.into())]);
            return Some(Told { text: texts.get("copies-failed"), why: Some(why) });
        }
        let text = match self.newest {
            Some(newest) if newest.date() == today => {
                texts.with("copies-today", &[("time", (&newest.format("%H:%M").to_string()).into())])
            }
            Some(newest) => {
                let day = dates::date(newest.date(), texts.language());
                texts.with("copies-on", &[("day", (&day).into())])
            }
            None if self.has_uncopied(revision) => texts.get("copies-none"),
            None => return None,
        };
        Some(Told { text, why: None })
    }

    /// Whether there is something that no copy holds.
    fn has_uncopied(&self, revision: u64) -> bool {
        self.schedule.as_ref().is_some_and(|schedule| !schedule.holds(revision))
    }

    /// Makes a copy due at once, of what is in no other file yet and cannot be made again.
    pub(super) fn hurry(&mut self) {
        if let Some(schedule) = &mut self.schedule {
            schedule.hurry(Instant::now());
        }
    }

    /// Takes in what became of a copy of the register at a revision.
    pub(super) fn take(&mut self, revision: u64, kept: Result<&Kept, String>) {
        let Some(schedule) = &mut self.schedule else { return };
        match kept {
            Ok(kept) => {
                schedule.copied(revision, Instant::now());
                self.newest = Some(kept.at);
                self.failed = None;
            }
            Err(why) => {
                schedule.failed(Instant::now());
                self.failed = Some(why);
            }
        }
    }
}

/// The register of which a copy is wanted, as it was when it was asked for.
pub(super) struct Asked {
    register: PathBuf,
    folder: PathBuf,
    revision: u64,
}

impl Asked {
    pub(super) fn register(&self) -> &Path {
        &self.register
    }

    pub(super) fn revision(&self) -> u64 {
        self.revision
    }

    /// Makes the copy, which takes long.
    pub(super) fn make(&self, wanted: Wanted) -> Result<Kept, StoreError> {
        self.make_until(wanted, &AtomicBool::new(false))
    }

    /// The same, until a person stops it.
    fn make_until(&self, wanted: Wanted, stop: &AtomicBool) -> Result<Kept, StoreError> {
        store::keep_copy(&self.register, &self.folder, wanted, stop)
    }

    /// Makes the copy that comes before something else, and answers with what became of it; `None` where a person stops
    /// both.
    pub(super) fn make_before(self, stop: &AtomicBool) -> Option<(Self, Result<Kept, StoreError>)> {
        if stop.load(Ordering::Relaxed) {
            return None;
        }
        match self.make_until(Wanted::Automatically, stop) {
            Err(StoreError::Stopped) => None,
            kept => Some((self, kept)),
        }
    }
}

impl App {
    /// Makes copies as often as this, counted from now.
    pub fn copy_every(&mut self, apart: Duration) {
        self.copies_apart = apart;
        if let Some(Workspace { session, copies, .. }) = &mut self.workspace
            && let Some(schedule) = &mut copies.schedule
        {
            let is_copied = schedule.holds(session.store().revision());
            *schedule = Schedule::opened(is_copied, apart, Instant::now());
        }
    }

    /// Where the copies of the open register lie.
    pub(super) fn shown_copies_folder(&self) -> Option<PathBuf> {
        Some(self.copies_folder(self.workspace.as_ref()?.session.store().path()))
    }

    /// Where the copies of a register lie.
    pub(super) fn copies_folder(&self, register: &Path) -> PathBuf {
        store::copies_folder(register, self.settings.copies_folder.as_deref())
    }

    /// Looks which copies there are of the register that was just opened.
    pub(super) fn look_for_copies(&mut self, ctx: &Context) {
        let Some(asked) = self.asked() else { return };
        let awaits_check = self.workspace.as_ref().is_some_and(|workspace| workspace.session.store().awaits_check());
        let work = move |_: &AtomicBool| -> Ended {
            let checked = if awaits_check { store::check_rows(&asked.register) } else { Ok(()) };
            match checked {
                Ok(()) => {}
                Err(error @ (StoreError::Altered { .. } | StoreError::Damaged { .. })) => {
                    return Box::new(move |app, ctx| app.leave_damaged(&asked.register, &error, ctx));
                }
                Err(error) => tracing::warn!(%error, "the rows were not checked"),
            }
            let held = store::held(&asked.register, &asked.folder);
            Box::new(move |app, _| {
                let apart = app.copies_apart;
                let Some(copies) = app.copies_of(&asked.register) else { return };
                // A register that cannot be looked at again is copied as soon as it can.
                let held = held.unwrap_or(store::Held { newest: None, is_copied: false });
                copies.schedule = Some(Schedule::opened(held.is_copied, apart, Instant::now()));
                copies.newest = held.newest;
                copies.failed = None;
            })
        };
        self.start_job(Doing::Copy, Arc::default(), work, ctx);
    }

    /// Makes a copy where one is due, and sees to it that a frame is drawn when one will be.
    pub(super) fn keep_copies(&mut self, ctx: &Context) {
        let Some(workspace) = &self.workspace else { return };
        let store = workspace.session.store();
        let Some(schedule) = &workspace.copies.schedule else { return };
        match schedule.due(store.revision(), Instant::now()) {
            Due::Nothing => {}
            // What is under way ends with a frame.
            _ if self.has_job(JobKind::Copy) || store.is_away() => {}
            Due::In(wait) => ctx.request_repaint_after(wait),
            Due::Now => {
                if let Some(asked) = self.asked() {
                    self.copy(asked, ctx);
                }
            }
        }
    }

    /// What is asked for where a copy of the open register is wanted; `None` where nothing in it can be changed.
    fn asked(&self) -> Option<Asked> {
        let store = self.workspace.as_ref()?.session.store();
        self.asked_of(store)
    }

    fn asked_of(&self, store: &Store) -> Option<Asked> {
        if store.read_only().is_some() {
            return None;
        }
        let register = store.path().to_owned();
        Some(Asked { folder: self.copies_folder(&register), register, revision: store.revision() })
    }

    /// What is asked for before something happens to the open register that is hard to survey; `None` where a copy
    /// holds all of it.
    pub(super) fn asked_before(&self) -> Option<Asked> {
        let workspace = self.workspace.as_ref()?;
        let asked = self.asked()?;
        workspace.copies.has_uncopied(asked.revision).then_some(asked)
    }

    /// Makes a copy beside the window.
    fn copy(&mut self, asked: Asked, ctx: &Context) {
        let work = move |_: &AtomicBool| -> Ended { copied(asked) };
        self.start_job(Doing::Copy, Arc::default(), work, ctx);
    }

    /// Makes a copy because a person asks for one, and says where it is.
    pub(super) fn copy_by_hand(&mut self, ctx: &Context) {
        if self.refuses_job(&Doing::Export) {
            return;
        }
        let Some(workspace) = &self.workspace else { return };
        let store = workspace.session.store();
        let register = store.path().to_owned();
        let asked = Asked { folder: self.copies_folder(&register), register, revision: store.revision() };
        let language = self.texts.language();
        let work = move |stop: &AtomicBool| -> Ended {
            let texts = Texts::new(language);
            let kept = asked.make_until(Wanted::ByHand, stop);
            Box::new(move |app, _| {
                let written = match kept {
                    Ok(kept) => {
                        if let Some(copies) = app.copies_of(&asked.register) {
                            copies.take(asked.revision, Ok(&kept));
                        }
                        app.forget_listed_copies();
                        Ok(saved(kept.path, &texts))
                    }
                    Err(StoreError::Stopped) => Err(NoExport::Stopped),
                    Err(error) => Err(NoExport::Failed(error.message(&texts))),
                };
                app.tell_exported(written);
            })
        };
        self.start_job(Doing::Export, Arc::default(), work, ctx);
    }

    /// Leaves the open register. What no copy holds of it is copied beside the window.
    pub(super) fn leave_register(&mut self, ctx: &Context) {
        let asked = self.asked_before();
        self.workspace = None;
        if let Some(asked) = asked {
            self.copy(asked, ctx);
        }
    }

    /// Makes the copy that is due because the window closes, once nothing else is being done. There is nobody left to
    /// be told of one that cannot be made; it is due when the register is opened again.
    pub(super) fn copy_on_closing(&mut self) {
        let Some(asked) = self.asked_before().or_else(|| self.asked().filter(|_| self.is_away())) else { return };
        if let Err(error) = asked.make(Wanted::Automatically) {
            tracing::warn!(%error, register = %asked.register.display(), "no copy was made on closing");
        }
    }

    /// Whether the register is on its way with a change that is made beside the window.
    pub(super) fn is_away(&self) -> bool {
        self.workspace.as_ref().is_some_and(|workspace| workspace.session.store().is_away())
    }

    /// The copies of a register, where it is the one that is open.
    fn copies_of(&mut self, register: &Path) -> Option<&mut Copies> {
        let workspace = self.workspace.as_mut()?;
        (workspace.session.store().path() == register).then_some(&mut workspace.copies)
    }

    /// Notes that the thread of a copy ended without a word.
    pub(super) fn copy_broke(&mut self) {
        let why = self.texts.get("job-broke");
        if let Some(workspace) = &mut self.workspace {
            workspace.copies.take(0, Err(why));
        }
    }
}

/// Makes a copy by the program's own wish, and answers with what is done once it was made.
pub(super) fn copied(asked: Asked) -> Ended {
    let kept = asked.make(Wanted::Automatically);
    Box::new(move |app, _| {
        let kept = match &kept {
            Ok(kept) => Ok(kept),
            Err(error) => {
                tracing::warn!(%error, register = %asked.register.display(), "no copy was made");
                Err(error.message(&app.texts))
            }
        };
        match app.copies_of(&asked.register) {
            Some(copies) => copies.take(asked.revision, kept),
            // Of a register that was closed: its status bar is gone.
            None => {
                if let Err(why) = kept {
                    app.toasts.refuse(app.texts.with("copies-closed-without", &[("why", (&why).into())]));
                }
            }
        }
        app.forget_listed_copies();
    })
}
