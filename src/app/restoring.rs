//! The way back to what a copy holds: the folder is read, a copy is compared with the register, and what a person takes
//! of it becomes a change like any other. All but the change itself is done beside the window.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use chrono::{Local, NaiveDateTime};
use egui::Context;

use crate::{
    domain::{Edit, comparison},
    store::{self, Change},
    text::{Texts, dates},
    told::differing,
};

use super::{
    App,
    copying::{Asked, Copies},
    jobs::{Doing, Ended},
    tabs::{
        Tab,
        copy_list::{Compared, Listed},
    },
    workspace::{Done, Workspace},
};

/// When a copy was made, in words.
pub(super) fn moment(at: NaiveDateTime, texts: &Texts) -> String {
    let time = at.format("%H:%M").to_string();
    if at.date() == Local::now().date_naive() {
        return texts.with("copies-moment-today", &[("time", (&time).into())]);
    }
    format!("{} {time}", dates::date(at.date(), texts.language()))
}

impl App {
    /// Reads the folder of the copies again when it is next shown.
    pub(super) fn forget_listed_copies(&mut self) {
        if let Some(workspace) = &mut self.workspace {
            workspace.states.copies.forget_listed();
        }
    }

    /// Keeps the copies in another folder from now on; `None` is the one beside each register.
    pub(super) fn change_copies_folder(&mut self, folder: Option<PathBuf>, ctx: &Context) {
        self.settings.copies_folder = folder;
        self.settings.save();
        self.forget_listed_copies();
        self.look_for_copies(ctx);
    }

    /// Reads the folder of the copies.
    pub(super) fn list_copies(&mut self, ctx: &Context) {
        let Some(workspace) = &self.workspace else { return };
        let register = workspace.session.store().path().to_owned();
        let folder = self.copies_folder(&register);
        let work = move |stop: &AtomicBool| -> Ended {
            let copies = store::copies(&register, &folder).into_iter();
            let copies = copies.take_while(|_| !stop.load(Ordering::Relaxed));
            let listed = copies.map(|copy| Listed { contents: store::contents(&copy.path).ok(), copy }).collect();
            Box::new(move |app, _| {
                if let Some(workspace) = app.workspace_of(&register) {
                    workspace.states.copies.listed = Some(listed);
                }
            })
        };
        self.start_job(Doing::ListCopies, Arc::default(), work, ctx);
    }

    /// Compares a copy with the register as it is at this moment.
    pub(super) fn compare_copy(&mut self, path: PathBuf, ctx: &Context) {
        let Some(workspace) = &self.workspace else { return };
        let register = workspace.session.store().path().to_owned();
        let (now, revision) = (workspace.session.store().snapshot(), workspace.session.store().revision());
        // Read once: a copy does not change.
        let read = workspace.states.copies.shown().map(|compared| Arc::clone(&compared.there));
        let stop = Arc::<AtomicBool>::default();
        let stopped = Arc::clone(&stop);
        let work = move |_: &AtomicBool| -> Ended {
            let compared = read.map_or_else(|| store::read(&path).map(Arc::new), Ok).map(|there| {
                let differences = comparison::differences(&now, &there);
                Compared::new(path.clone(), there, revision, differences)
            });
            // Let go of before the window writes, which copies what somebody else still looks at.
            drop(now);
            Box::new(move |app, _| {
                let compared = match compared {
                    _ if stopped.load(Ordering::Relaxed) => Err(app.texts.get("job-stopped")),
                    compared => compared.map_err(|error| error.message(&app.texts)),
                };
                let Some(workspace) = app.workspace_of(&register) else { return };
                let copies = &mut workspace.states.copies;
                if copies.chosen.as_ref() != Some(&path) {
                    return;
                }
                (copies.compared, copies.refused) = match compared {
                    Ok(compared) => (Some(compared), None),
                    Err(refused) => (None, Some(refused)),
                };
                if copies.compared.as_ref().is_some_and(|compared| compared.differences.is_empty()) {
                    workspace.outside.settle(&path);
                }
            })
        };
        self.start_job(Doing::CompareCopy, stop, work, ctx);
    }

    /// Takes one difference out of the copy that is shown, or all of them. What no copy holds yet of the register is
    /// copied before.
    pub(super) fn restore(&mut self, one: Option<usize>, ctx: &Context) {
        if self.refuses_other() {
            return;
        }
        let Some(workspace) = &self.workspace else { return };
        let store = workspace.session.store();
        if let Some(reason) = store.read_only() {
            self.toasts.refuse(reason.message(&self.texts));
            return;
        }
        let revision = store.revision();
        let Some(compared) = workspace.states.copies.shown().filter(|compared| compared.revision == revision) else {
            return;
        };
        let (now, there, from) = (store.snapshot(), Arc::clone(&compared.there), compared.path.clone());
        let chosen = match one {
            Some(at) => match compared.differences.get(at) {
                Some(chosen) => Some(chosen.clone()),
                None => return,
            },
            None => None,
        };
        let said = match &chosen {
            Some(chosen) => {
                let name = differing::short_name(chosen, workspace.session.register(), &there, &self.texts);
                self.texts.with("copies-taken", &[("name", (&name).into())])
            }
            None => {
                let listed = workspace.states.copies.listed.iter().flatten();
                let at = listed.map(|listed| &listed.copy).find(|copy| copy.path == from).map(|copy| copy.at);
                let moment = at.map_or_else(|| file_name(&from), |at| moment(at, &self.texts));
                self.texts.with("copies-all-taken", &[("moment", (&moment).into())])
            }
        };
        let prepare = move || match &chosen {
            Some(chosen) => chosen.edit(&now, &there),
            None => comparison::taking_all(&now, &there),
        };
        let make = move |workspace: &mut Workspace, edit, texts: &Texts| workspace.take(edit, from, said, texts);
        self.start_prepared(Doing::PrepareRestore, prepare, make, ctx);
    }

    /// Works out beside the window what is to be changed, once what no copy holds yet of the register is copied; and
    /// makes the change then. What is cancelled up to there is not made, nor what was worked out of a register that is
    /// another by now.
    pub(super) fn start_prepared(
        &mut self,
        doing: Doing,
        prepare: impl FnOnce() -> Edit + Send + 'static,
        make: impl FnOnce(&mut Workspace, Edit, &Texts) -> Done + Send + 'static,
        ctx: &Context,
    ) {
        let before = self.asked_before();
        let Some(workspace) = &self.workspace else { return };
        let store = workspace.session.store();
        let (register, revision) = (store.path().to_owned(), store.revision());
        let stop = Arc::<AtomicBool>::default();
        let stopped = Arc::clone(&stop);
        let work = move |stop: &AtomicBool| -> Ended {
            let kept = before.and_then(|asked| asked.make_before(stop));
            // What it looks at is let go of before the window writes, which copies what somebody else still looks at.
            let edit = (!stop.load(Ordering::Relaxed)).then(prepare);
            Box::new(move |app, _| {
                if let Some((asked, kept)) = kept {
                    app.note_copy(&asked, kept);
                }
                let texts = &app.texts;
                let Some(edit) = edit.filter(|_| !stopped.load(Ordering::Relaxed)) else {
                    return app.toasts.say(texts.get("job-stopped"), None);
                };
                let Some(workspace) = app.workspace.as_mut() else { return };
                let store = workspace.session.store();
                if store.path() != register {
                    return;
                }
                // Whatever was typed meanwhile is not taken back by what was found out before.
                if store.revision() != revision {
                    return app.toasts.refuse(texts.get("job-outdated"));
                }
                let done = make(workspace, edit, texts);
                app.tell(done);
            })
        };
        self.start_job(doing, stop, work, ctx);
    }

    /// Where the open register lies: other versions of it are often beside it.
    pub(super) fn register_folder(&self) -> Option<PathBuf> {
        Some(self.workspace.as_ref()?.session.store().path().parent()?.to_owned())
    }

    /// Shows a copy that a person chose, wherever it lies.
    pub(super) fn show_copy(&mut self, path: &Path) {
        if let Some(workspace) = &mut self.workspace {
            workspace.go_to(Tab::Copies);
            workspace.states.copies.choose(path);
        }
    }

    pub(super) fn workspace_of(&mut self, register: &Path) -> Option<&mut Workspace> {
        self.workspace.as_mut().filter(|workspace| workspace.session.store().path() == register)
    }

    /// Notes what became of a copy that was made before something else.
    pub(super) fn note_copy(&mut self, asked: &Asked, kept: Result<store::Kept, store::StoreError>) {
        let kept = kept.map_err(|error| error.message(&self.texts));
        if let Some(workspace) = self.workspace_of(asked.register()) {
            Copies::take(&mut workspace.copies, asked.revision(), kept.as_ref().map_err(Clone::clone));
        }
        self.forget_listed_copies();
    }
}

impl Workspace {
    /// Makes a change out of what a copy holds.
    fn take(&mut self, edit: Edit, from: PathBuf, said: String, texts: &Texts) -> Done {
        self.change(Change::Take { edit, from }, texts, move |_, _, _| Done {
            said: Some(said),
            undoable: true,
            ..Done::default()
        })
    }
}

/// The name of a file alone.
pub(super) fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
