//! What the window does when its register's file is changed, replaced or taken away past it.
//!
//! A version with all that is here and more is simply shown. One that lacks something of this window is shown too, and
//! what the window held lies beside it in a file of its own, to be compared. While there is nothing at the path nothing
//! is changed, and the change that was just being saved is kept until it can be.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, atomic::AtomicBool},
};

use chrono::{DateTime, Local};
use egui::Context;

use crate::{
    domain::{Edit, Register},
    store::{Added, Arrival, Arrived, Change, Moving, Seen, StoreError, Watch},
    text::Texts,
    told::{Gone, Teller},
};

use super::{
    App,
    copying::Copies,
    jobs::{Doing, Ended},
    restoring::file_name,
    welcome,
    workspace::{Done, Workspace},
};

/// What happened to the register's file past this window.
#[derive(Debug, Default)]
pub(super) struct Outside {
    watch: Option<Watch>,
    away: Option<Away>,
    unsaved: Option<Unsaved>,
    /// What this window held when another version took its place.
    parted: Option<PathBuf>,
    /// Versions beside the register that have what it lacks.
    beside: Vec<PathBuf>,
    /// Those that the person wants to see to later.
    left: Vec<PathBuf>,
}

/// Why nothing can be changed for now.
#[derive(Debug)]
enum Away {
    /// Nothing can be reached at the path, since a moment.
    Gone(DateTime<Local>),
    /// What stands there cannot be taken in, for this reason.
    Refused(String),
}

/// A change that the file did not take.
#[derive(Debug)]
struct Unsaved {
    edit: Edit,
    /// What would have taken it back: what the person saw in the place of what it changes. `None` where it did not fit.
    inverse: Option<Edit>,
    /// What it changes, in words.
    said: String,
    why: String,
    /// It does not fit what the file holds now, or somebody else changed the same: it is saved only where a person asks
    /// for it again.
    is_disputed: bool,
}

/// What is to be told in the bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Notice<'a> {
    Gone { since: DateTime<Local>, unsaved: Option<&'a str> },
    Refused { why: &'a str, unsaved: Option<&'a str> },
    Unsaved { change: &'a str, why: &'a str },
    Parted(&'a Path),
    Beside(&'a Path),
}

impl Outside {
    /// The gravest of what is to be told.
    pub(super) fn notice(&self) -> Option<Notice<'_>> {
        let unsaved = self.unsaved.as_ref();
        let change = unsaved.map(|unsaved| &*unsaved.said);
        match (&self.away, unsaved) {
            (Some(Away::Gone(since)), _) => Some(Notice::Gone { since: *since, unsaved: change }),
            (Some(Away::Refused(why)), _) => Some(Notice::Refused { why, unsaved: change }),
            (None, Some(Unsaved { said, why, .. })) => Some(Notice::Unsaved { change: said, why }),
            (None, None) => {
                let parted = self.parted.as_deref().map(Notice::Parted);
                let beside = || self.beside.iter().find(|path| !self.left.contains(path));
                parted.or_else(|| beside().map(|path| Notice::Beside(path)))
            }
        }
    }

    /// Whether the window holds what no file may hold.
    pub(super) fn holds_alone(&self) -> bool {
        self.away.is_some() || self.unsaved.is_some()
    }

    /// The change that the file did not take, in words.
    pub(super) fn unsaved(&self) -> Option<&str> {
        self.unsaved.as_ref().map(|unsaved| &*unsaved.said)
    }

    /// Whether nothing can be changed for now.
    pub(super) fn is_away(&self) -> bool {
        self.away.is_some()
    }

    /// Why the register is not left yet, where that is because of its file.
    pub(super) fn why_unfinished(&self, texts: &Texts) -> Option<String> {
        match (&self.unsaved, &self.away) {
            (Some(unsaved), _) => Some(texts.with("outside-closing-unsaved", &[("change", (&unsaved.said).into())])),
            (None, Some(_)) => Some(texts.get("outside-closing-gone")),
            (None, None) => None,
        }
    }

    /// Notes that there is nothing left to decide about a version.
    pub(super) fn settle(&mut self, version: &Path) {
        self.leave(version);
    }

    /// Takes a version off the window; whether it lies among the copies.
    fn leave(&mut self, version: &Path) -> bool {
        let is_kept = self.parted.as_deref() == Some(version);
        if is_kept {
            self.parted = None;
        } else {
            self.left.push(version.to_owned());
        }
        is_kept
    }

    /// Keeps a change that the file did not take, behind one that it did not take before.
    fn keep(&mut self, edit: Edit, error: &StoreError, register: &Register, texts: &Texts) {
        let kept = self.unsaved.take();
        let is_disputed = kept.as_ref().is_some_and(|kept| kept.is_disputed);
        let edit = match kept {
            Some(kept) => Edit::Batch { edits: vec![kept.edit, edit] },
            None => edit,
        };
        // What it takes back says what was there before.
        let inverse = register.clone().apply(&edit).ok();
        let teller = Teller { register, gone: &Gone::default(), texts };
        let said = teller.said(&edit, inverse.as_ref()).text;
        self.unsaved = Some(Unsaved { edit, inverse, said, why: error.message(texts), is_disputed });
    }
}

impl Unsaved {
    /// Whether a register holds what the person saw in the place of what it changes.
    fn is_as_seen(&self, register: &Register) -> bool {
        let inverse = register.clone().apply(&self.edit).ok();
        inverse.as_ref().map(contents) == self.inverse.as_ref().map(contents)
    }
}

/// The parts of an edit, whatever the places in lists are: another's new row above is no other content.
fn contents(edit: &Edit) -> Vec<Edit> {
    let mut parts: Vec<Edit> = edit.primitives().cloned().collect();
    for part in &mut parts {
        if let Edit::Insert { at: place, .. } | Edit::Move { to: place, .. } = part {
            *place = 0;
        }
    }
    parts
}

impl Workspace {
    /// Saves what was typed, as one change; with it what could not be saved before. What the file does not take is
    /// kept.
    pub(super) fn save(&mut self, edit: Edit, texts: &Texts) -> Done {
        let unsaved = self.outside.unsaved.as_ref().filter(|unsaved| !unsaved.is_disputed);
        let both = match unsaved {
            Some(unsaved) => Edit::Batch { edits: vec![unsaved.edit.clone(), edit.clone()] },
            None => edit.clone(),
        };
        let is_with_unsaved = unsaved.is_some();
        self.change_or(
            Change::Apply(both),
            texts,
            move |workspace, _, texts| if is_with_unsaved { workspace.saved(texts) } else { Done::default() },
            move |workspace, error, texts| {
                let outside = &mut workspace.outside;
                if error.is_of_the_file() {
                    outside.keep(edit, error, workspace.session.register(), texts);
                    return Done::default();
                }
                match &mut outside.unsaved {
                    Some(unsaved) if is_with_unsaved => {
                        unsaved.is_disputed = true;
                        unsaved.why = error.message(texts);
                        workspace.save(edit, texts)
                    }
                    _ => Done::refused(error, texts),
                }
            },
        )
    }

    /// Saves what could not be saved before; where nobody asks for it, only if nobody else changed the same meanwhile.
    fn save_unsaved(&mut self, is_asked: bool, texts: &Texts) -> Done {
        let Some(unsaved) = &mut self.outside.unsaved else { return Done::default() };
        if !is_asked && !unsaved.is_disputed && !unsaved.is_as_seen(self.session.register()) {
            unsaved.is_disputed = true;
            unsaved.why = texts.get("outside-unsaved-other");
        }
        if unsaved.is_disputed && !is_asked {
            return Done::default();
        }
        match self.session.make(Change::Apply(unsaved.edit.clone())) {
            Ok(_) => self.saved(texts),
            Err(error) => {
                unsaved.is_disputed |= !error.is_of_the_file();
                unsaved.why = error.message(texts);
                Done::default()
            }
        }
    }

    /// Says that what could not be saved before was saved.
    fn saved(&mut self, texts: &Texts) -> Done {
        let Some(Unsaved { said, .. }) = self.outside.unsaved.take() else { return Done::default() };
        let said = texts.with("outside-saved", &[("change", (&said).into())]);
        Done { said: Some(said), undoable: true, ..Done::default() }
    }
}

impl App {
    /// Begins to watch the file of the register that was just opened.
    pub(super) fn watch_outside(&mut self, ctx: &Context) {
        let Some(workspace) = &mut self.workspace else { return };
        let ctx = ctx.clone();
        match Watch::begin(workspace.session.store(), move || ctx.request_repaint()) {
            Ok(watch) => workspace.outside.watch = Some(watch),
            // Before each change the file is looked at all the same.
            Err(error) => tracing::warn!(%error, "the file is not watched"),
        }
    }

    /// Does what there is to do about what was seen of the file.
    pub(super) fn heed_outside(&mut self, ctx: &Context) {
        let Some(workspace) = &mut self.workspace else { return };
        // What is away ends with a frame.
        if workspace.session.store().is_away() {
            return;
        }
        let outside = &mut workspace.outside;
        let Some(watch) = &outside.watch else { return };
        let (seen, beside) = (watch.seen(), watch.beside());
        if let Some(beside) = beside {
            outside.left.retain(|path| beside.contains(path));
            outside.beside = beside;
        }
        match seen {
            Some(Seen::Other) => self.begin_arrival(ctx),
            Some(Seen::Nothing) => {
                outside.away = Some(Away::Gone(Local::now()));
                workspace.session.go_away();
            }
            Some(Seen::Known) if outside.away.is_some() => {
                let back = self.texts.get("outside-back");
                self.come_back(Done { said: Some(back), ..Done::default() });
            }
            Some(Seen::Known) | None => {}
        }
    }

    /// Goes on, now that what is known is in its place, and saves what waited; where nothing did, says what is said
    /// `otherwise`.
    fn come_back(&mut self, otherwise: Done) {
        let Some(workspace) = &mut self.workspace else { return };
        let done = match workspace.session.come_back() {
            Ok(()) => {
                workspace.outside.away = None;
                workspace.save_unsaved(false, &self.texts).or(otherwise)
            }
            Err(error) => {
                workspace.outside.away = Some(Away::Refused(error.message(&self.texts)));
                Done::default()
            }
        };
        self.tell(done);
    }

    /// Takes in what stands at the path, beside the window.
    fn begin_arrival(&mut self, ctx: &Context) {
        let Some(workspace) = &self.workspace else { return };
        let copies = self.copies_folder(workspace.session.store().path());
        let Some(workspace) = &mut self.workspace else { return };
        let Ok(arrival) = workspace.session.begin_arrival(&copies) else { return };
        let work = move |_: &AtomicBool| -> Ended {
            let arrival = arrival.run();
            Box::new(move |app, ctx| app.take_arrival(arrival, ctx))
        };
        self.start_job(Doing::Arrive, Arc::default(), work, ctx);
    }

    fn take_arrival(&mut self, arrival: Arrival, ctx: &Context) {
        let texts = &self.texts;
        let Some(workspace) = &mut self.workspace else { return };
        let before = workspace.session.store().snapshot();
        let arrived = match workspace.session.finish_arrival(arrival) {
            Ok(arrived) => arrived,
            Err(error) => {
                tracing::warn!(%error, "what stands in the register's place is not taken in");
                // It may be gone again by now.
                workspace.outside.away = Some(match workspace.session.store().path().exists() {
                    true => Away::Refused(error.message(texts)),
                    false => Away::Gone(Local::now()),
                });
                return;
            }
        };
        let is_reader = workspace.session.store().is_reader();
        let said = match arrived {
            Arrived::Known => None,
            // Who only looks on is not told of each word that another writes.
            Arrived::Ahead(_) if is_reader => None,
            Arrived::Ahead(added) => Some(taken(&added, texts)),
            Arrived::Parted { preserved: None } => Some(texts.get("outside-taken-other")),
            Arrived::Parted { preserved } => {
                workspace.outside.parted = preserved;
                None
            }
        };
        self.tell(Done { said, ..Done::default() });
        self.come_back(Done::default());
        self.heed_typing(&before);
        self.forget_listed_copies();
        self.show_title(ctx);
    }

    /// Tries again what could not be done: to save a change, or to take in what stands at the path.
    pub(super) fn save_again(&mut self, ctx: &Context) {
        let Some(workspace) = &mut self.workspace else { return };
        if workspace.outside.away.is_some() {
            return self.begin_arrival(ctx);
        }
        let done = workspace.save_unsaved(true, &self.texts);
        self.tell(done);
    }

    /// Whether the change that was made last is one that the file did not take. One that another disputes waits while
    /// the work goes on, and is not the last.
    pub(super) fn was_not_saved(&self) -> bool {
        let unsaved = self.workspace.as_ref().and_then(|workspace| workspace.outside.unsaved.as_ref());
        unsaved.is_some_and(|unsaved| !unsaved.is_disputed)
    }

    /// Gives up the change that could not be saved, and says which it was.
    pub(super) fn drop_unsaved(&mut self) {
        let unsaved = self.workspace.as_mut().and_then(|workspace| workspace.outside.unsaved.take());
        if let Some(Unsaved { said, .. }) = unsaved {
            self.toasts.say(self.texts.with("outside-dropped", &[("change", (&said).into())]), None);
        }
    }

    /// Takes a version off the window, and says where it stays.
    pub(super) fn leave_version(&mut self, version: &Path) {
        let Some(workspace) = &mut self.workspace else { return };
        let is_kept = workspace.outside.leave(version);
        let key = if is_kept { "outside-later-said" } else { "outside-later-beside" };
        self.toasts.say(self.texts.with(key, &[("file", (&file_name(version)).into())]), None);
    }

    /// Where the register could go on: in the person's documents, under a name that nothing has there.
    pub(super) fn place_elsewhere(&self) -> Option<PathBuf> {
        let stem = self.workspace.as_ref()?.session.store().path().file_stem()?.to_string_lossy();
        Some(welcome::free_path(&welcome::documents_folder(), &stem, "pasqyra"))
    }

    /// Writes what the window holds to another path, and goes on there.
    pub(super) fn save_elsewhere(&mut self, target: &Path, ctx: &Context) {
        if self.refuses_other() {
            return;
        }
        let Some(workspace) = &self.workspace else { return };
        let copies = self.copies_folder(workspace.session.store().path());
        let Some(workspace) = &mut self.workspace else { return };
        let Ok(moving) = workspace.session.begin_move(target, &copies) else { return };
        let work = move |_: &AtomicBool| -> Ended {
            let moving = moving.run();
            Box::new(move |app, ctx| app.take_moved(moving, ctx))
        };
        self.start_job(Doing::Move, Arc::default(), work, ctx);
    }

    fn take_moved(&mut self, moving: Moving, ctx: &Context) {
        let Some(workspace) = &mut self.workspace else { return };
        if let Err(error) = workspace.session.finish_move(moving) {
            self.toasts.refuse(error.message(&self.texts));
            return;
        }
        let path = workspace.session.store().path().to_owned();
        // What was seen of the old place is no matter of the new one.
        workspace.outside = Outside { unsaved: workspace.outside.unsaved.take(), ..Outside::default() };
        workspace.copies = Copies::default();
        let file = path.display().to_string();
        let moved =
            Done { said: Some(self.texts.with("outside-moved", &[("file", (&file).into())])), ..Done::default() };
        let saved = workspace.save_unsaved(true, &self.texts);
        self.tell(moved);
        self.tell(saved);
        self.settings.remember(&path);
        self.settings.save();
        self.watch_outside(ctx);
        self.look_for_copies(ctx);
        self.show_title(ctx);
    }
}

/// What a version had more, and by whom.
fn taken(added: &Added, texts: &Texts) -> String {
    if added.changes == 0 {
        return texts.get("outside-taken-state");
    }
    let who = if added.by.is_empty() { texts.get("store-holder-unknown") } else { added.by.join(", ") };
    texts.with("outside-taken", &[("count", added.changes.into()), ("who", (&who).into())])
}
