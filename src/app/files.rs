//! Registers as files in the window: opened, made, imported, closed; and changes that take long.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use chrono::{Datelike as _, Local};
use egui::ViewportCommand;

use crate::{
    domain::Register,
    import, store,
    store::{Store, StoreError, Wanted},
    text::Texts,
};

use super::{
    App,
    command::Command,
    exports::{self, NoExport},
    jobs::{Doing, Ended},
    welcome::{self, Refusal, Welcome},
    workspace::{Done, Workspace},
};

impl App {
    pub(super) fn open(&mut self, path: &Path, ctx: &egui::Context) {
        let chosen = self.settings.copies_folder.clone();
        self.open_by(path, move |path| Store::open_keeping(path, chosen.as_deref()), ctx);
    }

    pub(super) fn open_by(
        &mut self,
        path: &Path,
        open: impl FnOnce(&Path) -> Result<Store, StoreError> + Send + 'static,
        ctx: &egui::Context,
    ) {
        if self.refuses_other() {
            return;
        }
        let path = path.to_owned();
        let work = move |stop: &AtomicBool| -> Ended {
            let opened = open(&path);
            if stop.load(Ordering::Relaxed) {
                return Box::new(|app, _| app.toasts.say(app.texts.get("job-stopped"), None));
            }
            Box::new(move |app, ctx| app.show_opened(&path, opened, ctx))
        };
        self.start_job(Doing::Open, Arc::default(), work, ctx);
    }

    pub(super) fn show_opened(&mut self, path: &Path, opened: Result<Store, StoreError>, ctx: &egui::Context) {
        match opened {
            // Since it was asked for something may have been typed; what does not fit stays, and with it the register.
            Ok(_) if !self.can_leave() => {}
            Ok(store) => {
                self.settings.remember(path);
                self.settings.save();
                self.leave_register(ctx);
                let reason = store.read_only().map(|reason| reason.message(&self.texts));
                self.workspace = Some(Workspace::new(store));
                self.show_title(ctx);
                self.watch_outside(ctx);
                self.offer_tour();
                self.welcome = Welcome::new(Local::now().year());
                self.look_for_copies(ctx);
                if let Some(reason) = reason {
                    self.toasts.say(reason, None);
                }
            }
            Err(error) => {
                let refusal = Refusal::new(path, &error, &self.texts);
                match &self.workspace {
                    Some(_) => self.toasts.refuse(refusal.message),
                    None => self.welcome.error = Some(refusal),
                }
            }
        }
    }

    /// Shows of which office the register is, where the system names the window.
    pub(super) fn show_title(&self, ctx: &egui::Context) {
        if let Some(workspace) = &self.workspace {
            let title = format!("{} · Pasqyra", workspace.session.municipality().name);
            ctx.send_viewport_cmd(ViewportCommand::Title(title));
        }
    }

    pub(super) fn create(&mut self, path: &Path, register: &Register, ctx: &egui::Context) {
        if let Some(folder) = path.parent() {
            // A folder that cannot be made is named by the store, which cannot write there.
            let _ = std::fs::create_dir_all(folder);
        }
        self.show_opened(path, Store::create(path, register), ctx);
    }

    pub(super) fn create_sample(&mut self, ctx: &egui::Context) {
        let path = welcome::free_path(&welcome::documents_folder(), "prizren-2023", "pasqyra");
        let register = import::sample(&mut store::fresh_id);
        self.create(&path, &register, ctx);
    }

    pub(super) fn close(&mut self, ctx: &egui::Context) {
        self.leave_register(ctx);
        ctx.send_viewport_cmd(ViewportCommand::Title("Pasqyra".to_owned()));
        self.welcome = Welcome::new(Local::now().year());
    }

    /// Leaves a register in whose file damage was found while it was open: what is built on it would be lost with it.
    pub(super) fn leave_damaged(&mut self, path: &Path, error: &StoreError, ctx: &egui::Context) {
        let refusal = Refusal::new(path, error, &self.texts);
        let Some(workspace) = self.workspace.as_mut().filter(|open| open.session.store().path() == path) else {
            return;
        };
        if workspace.session.store().is_away() {
            self.toasts.refuse(refusal.message);
            return;
        }
        // What is being typed is saved, and what does not fit is lost with its cell.
        let _ = workspace.leave_editors(&self.texts);
        // Nothing is copied: a copy of damage would be none.
        self.workspace = None;
        self.close(ctx);
        self.welcome.error = Some(refusal);
    }

    /// Brings what is readable of a damaged register into a new one beside it, with a list of what is not, and opens it.
    pub(super) fn salvage(&mut self, damaged: &Path, ctx: &egui::Context) {
        if self.refuses_other() {
            return;
        }
        let damaged = damaged.to_owned();
        let language = self.texts.language();
        let work = move |stop: &AtomicBool| -> Ended {
            let texts = Texts::new(language);
            let folder = damaged.parent().unwrap_or(Path::new(""));
            let stem = damaged.file_stem().unwrap_or_default().to_string_lossy();
            let new = welcome::free_path(folder, &format!("{stem}-{}", texts.get("salvage-mark")), "pasqyra");
            let salvaged = store::salvage(&damaged, &new);
            if stop.load(Ordering::Relaxed) {
                // Nobody would know what the new register is that lies there.
                if let Ok(salvaged) = salvaged
                    && let Err(error) = std::fs::remove_file(&salvaged.path)
                {
                    tracing::warn!(%error, path = %salvaged.path.display(), "a salvaged register stays in place");
                }
                return Box::new(|app, _| app.toasts.say(app.texts.get("job-stopped"), None));
            }
            let salvaged = salvaged.map(|salvaged| {
                let said = texts.with("salvage-done", &[("count", salvaged.lost.len().into())]);
                let lost = salvaged.lost.iter().map(|row| row.message(&texts));
                let list: Vec<String> = std::iter::once(said.clone()).chain(lost).collect();
                let list_path = new.with_extension("txt");
                let saved = (list.len() > 1).then(|| exports::save(&list_path, list.join("\r\n").as_bytes(), &texts));
                (said, saved.map(|saved| saved.map(|()| list_path)), Store::open(&new))
            });
            Box::new(move |app, ctx| match salvaged {
                Ok((said, list, opened)) => {
                    app.show_opened(&new, opened, ctx);
                    match list {
                        Some(Ok(list)) => {
                            let open = (app.texts.get("salvage-list"), Command::ShowFolder(list));
                            app.toasts.say(said, Some(open));
                        }
                        Some(Err(NoExport::Failed(why))) => app.toasts.refuse(why),
                        Some(Err(NoExport::Stopped)) | None => app.toasts.say(said, None),
                    }
                }
                Err(error) => app.show_opened(&damaged, Err(error), ctx),
            })
        };
        self.start_job(Doing::Salvage, Arc::default(), work, ctx);
    }

    pub(super) fn open_or_import(&mut self, path: &Path, ctx: &egui::Context) {
        let is_json = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
        match (&self.workspace, is_json) {
            (Some(_), true) => self.import(path, ctx),
            _ => {
                // A file that is open here already is not opened again.
                let same = self.workspace.as_ref().is_some_and(|workspace| workspace.session.store().path() == path);
                if !same {
                    self.open(path, ctx);
                }
            }
        }
    }

    pub(super) fn import(&mut self, path: &Path, ctx: &egui::Context) {
        let Some(workspace) = &self.workspace else { return };
        if let Some(reason) = workspace.session.store().read_only() {
            self.toasts.refuse(reason.message(&self.texts));
            return;
        }
        if self.refuses_other() {
            return;
        }
        let path = path.to_owned();
        let before = self.asked_before();
        let work = move |stop: &AtomicBool| -> Ended {
            let read = import::file(&path, &mut store::fresh_id);
            // What is refused changes nothing, and needs no way back.
            let before = before.filter(|_| read.is_ok() && !stop.load(Ordering::Relaxed));
            let kept = before.map(|asked| {
                let kept = asked.make(Wanted::Automatically);
                (asked, kept)
            });
            let stopped = stop.load(Ordering::Relaxed);
            Box::new(move |app, _| {
                if let Some((asked, kept)) = kept {
                    app.note_copy(&asked, kept);
                }
                let Some(workspace) = &mut app.workspace else { return };
                let done = match read {
                    _ if stopped => Done { said: Some(app.texts.get("job-stopped")), ..Done::default() },
                    Ok(register) => workspace.import(register, &app.texts),
                    Err(error) => Done { refused: Some(error.message(&app.texts)), ..Done::default() },
                };
                app.tell(done);
            })
        };
        self.start_job(Doing::Import, Arc::default(), work, ctx);
    }

    /// Makes the change beside the window that was begun in this frame and takes long.
    pub(super) fn start_long_change(&mut self, ctx: &egui::Context) {
        let Some((change, after)) = self.workspace.as_mut().and_then(|workspace| workspace.long.take()) else { return };
        let stop = change.stop();
        let work = move |_: &AtomicBool| -> Ended {
            let change = change.run();
            Box::new(move |app, _| {
                let Some(workspace) = &mut app.workspace else { return };
                let made = workspace.session.finish(change);
                let done = after(workspace, made, &app.texts);
                app.tell(done);
                app.tell_typing_gone();
            })
        };
        self.start_job(Doing::Change, stop, work, ctx);
    }
}
