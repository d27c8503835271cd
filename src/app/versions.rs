//! Another version of the register beside this one: it is read and compared, and what a person decides becomes one change
//! of this one. All but the change itself is done beside the window.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use egui::Context;

use crate::{
    domain::{merging, taking::taking},
    store::{self, Change, StoreError},
    text::Texts,
};

use super::{
    App,
    jobs::{Doing, Ended},
    restoring::file_name,
    tabs::{Tab, version_list::TwoVersions},
    workspace::{Done, Workspace},
};

impl App {
    /// Shows another version of the register beside it.
    pub(super) fn show_version(&mut self, path: &Path) {
        if let Some(workspace) = &mut self.workspace {
            workspace.go_to(Tab::Versions);
            workspace.states.versions.choose(path);
        }
    }

    /// Compares another version with the register as it is at this moment.
    pub(super) fn read_version(&mut self, path: PathBuf, ctx: &Context) {
        let Some(workspace) = &self.workspace else { return };
        let register = workspace.session.store().path().to_owned();
        let revision = workspace.session.store().revision();
        let stop = Arc::<AtomicBool>::default();
        let stopped = Arc::clone(&stop);
        let work = move |_: &AtomicBool| -> Ended {
            let shown = store::versions(&register, &path).map(|versions| {
                let sided = merging::sided(&versions.bases, &versions.here, &versions.there);
                TwoVersions::new(path.clone(), revision, versions, sided)
            });
            Box::new(move |app, _| {
                let shown = match shown {
                    _ if stopped.load(Ordering::Relaxed) => Err(app.texts.get("job-stopped")),
                    shown => shown.map_err(|error| error.message(&app.texts)),
                };
                let Some(workspace) = app.workspace_of(&register) else { return };
                let list = &mut workspace.states.versions;
                if list.chosen.as_ref() != Some(&path) {
                    return;
                }
                match shown {
                    Ok(shown) => {
                        if !shown.asks() {
                            workspace.outside.settle(&path);
                        }
                        list.show(shown);
                    }
                    Err(refused) => list.refused = Some(refused),
                }
            })
        };
        self.start_job(Doing::ReadVersion, stop, work, ctx);
    }

    /// Makes one change of what was decided. What no copy holds yet of the register is copied before.
    pub(super) fn merge_version(&mut self, ctx: &Context) {
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
        let is_ready = |shown: &&TwoVersions| shown.revision == revision && shown.undecided() == 0;
        let Some(shown) = workspace.states.versions.shown.as_ref().filter(is_ready) else { return };
        let (now, there, from) = (store.snapshot(), Arc::clone(&shown.there), shown.path.clone());
        let (taken, compared) = (shown.taken(), shown.compared);
        let key = if taken.is_empty() { "versions-merged-unchanged" } else { "versions-merged" };
        let said = self.texts.with(key, &[("name", (&file_name(&from)).into())]);
        let prepare = move || taking(&now, &there, &taken);
        let make = move |workspace: &mut Workspace, edit, texts: &Texts| {
            workspace.merge(Change::Merge { edit, from, compared }, said, texts)
        };
        self.start_prepared(Doing::PrepareMerge, prepare, make, ctx);
    }
}

impl Workspace {
    /// Merges another version; where it is another one by now, it is compared anew.
    fn merge(&mut self, merge: Change, said: String, texts: &Texts) -> Done {
        let merged = move |workspace: &mut Self, _, _: &Texts| {
            if let Some(version) = &workspace.states.versions.chosen {
                workspace.outside.settle(version);
            }
            Done { said: Some(said), undoable: true, ..Done::default() }
        };
        self.change_or(merge, texts, merged, |workspace, error, texts| {
            if matches!(error, StoreError::Outdated { .. }) {
                workspace.states.versions.ask_again();
                return Done { refused: Some(texts.get("versions-moved")), ..Done::default() };
            }
            Done::refused(error, texts)
        })
    }
}
