//! Another version of the register beside this one: it is read and compared, and what a person decides becomes one change
//! of this one. All but the change itself is done beside the window.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, atomic::AtomicBool},
};

use egui::Context;

use crate::{
    domain::{merging, taking::taking},
    store::{self, Change, StoreError, Wanted},
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
        let work = move |_: &AtomicBool| -> Ended {
            let shown = store::versions(&register, &path).map(|versions| {
                let sided = merging::sided(&versions.bases, &versions.here, &versions.there);
                TwoVersions::new(path.clone(), revision, versions, sided)
            });
            Box::new(move |app, _| {
                let refused = shown.as_ref().err().map(|error| error.message(&app.texts));
                let Some(workspace) = app.workspace_of(&register) else { return };
                let list = &mut workspace.states.versions;
                if list.chosen.as_ref() != Some(&path) {
                    return;
                }
                list.refused = refused;
                if let Ok(shown) = shown {
                    if !shown.asks() {
                        workspace.outside.settle(&path);
                    }
                    list.show(shown);
                }
            })
        };
        self.start_job(Doing::ReadVersion, Arc::default(), work, ctx);
    }

    /// Makes one change of what was decided. What no copy holds yet of the register is copied before.
    pub(super) fn merge_version(&mut self, ctx: &Context) {
        if self.refuses_other() {
            return;
        }
        let before = self.asked_before();
        let Some(workspace) = &self.workspace else { return };
        let store = workspace.session.store();
        if let Some(reason) = store.read_only() {
            self.toasts.refuse(reason.message(&self.texts));
            return;
        }
        let (register, revision) = (store.path().to_owned(), store.revision());
        let is_ready = |shown: &&TwoVersions| shown.revision == revision && shown.undecided() == 0;
        let Some(shown) = workspace.states.versions.shown.as_ref().filter(is_ready) else { return };
        let (now, there, from) = (store.snapshot(), Arc::clone(&shown.there), shown.path.clone());
        let (taken, compared) = (shown.taken(), shown.compared);
        let work = move |_: &AtomicBool| -> Ended {
            let kept = before.map(|asked| {
                let kept = asked.make(Wanted::Automatically);
                (asked, kept)
            });
            let edit = taking(&now, &there, &taken);
            // Let go of before the window writes, which copies what somebody else still looks at.
            drop(now);
            Box::new(move |app, _| {
                if let Some((asked, kept)) = kept {
                    app.note_copy(&asked, kept);
                }
                let texts = &app.texts;
                let Some(workspace) = app.workspace.as_mut() else { return };
                let store = workspace.session.store();
                if store.path() != register || store.revision() != revision {
                    return;
                }
                let key = if taken.is_empty() { "versions-merged-unchanged" } else { "versions-merged" };
                let said = texts.with(key, &[("name", (&file_name(&from)).into())]);
                let done = workspace.merge(Change::Merge { edit, from, compared }, said, texts);
                app.tell(done);
            })
        };
        self.start_job(Doing::PrepareMerge, Arc::default(), work, ctx);
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
