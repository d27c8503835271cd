//! The window as tests have it: opened over a register, pressed, typed into, and read as a screen reader reads it.

mod day;

use std::time::Instant;

use egui::{Key, Modifiers, vec2};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use pasqyra::{
    app::{App, Start},
    domain::{ActivityKind, Language, Register},
    import,
    store::{self, Store},
};

/// The window over a copy of the sample register.
pub(crate) struct Window {
    pub(crate) harness: Harness<'static, App>,
    path: std::path::PathBuf,
    _folder: tempfile::TempDir,
}

pub(crate) fn sample() -> Register {
    import::sample(&mut store::fresh_id)
}

impl Window {
    pub(crate) fn open(register: &Register) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("prizren.pasqyra");
        drop(Store::create(&path, register).expect("a register"));
        let harness = Self::show(&path);
        Self { harness, path, _folder: folder }
    }

    /// A register of which texts may have characters that the window's fonts lack.
    pub(crate) fn open_with_any_text(register: &Register) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("prizren.pasqyra");
        drop(Store::create(&path, register).expect("a register"));
        let harness = Self::show_with(&path, None, Harness::builder().allow_missing_glyphs());
        Self { harness, path, _folder: folder }
    }

    /// The window with settings that are remembered beside its register.
    pub(crate) fn open_with_settings(register: &Register) -> Self {
        Self::open(register).restarted()
    }

    pub(crate) fn path(&self) -> &std::path::Path {
        &self.path
    }

    pub(crate) fn folder(&self) -> &std::path::Path {
        self._folder.path()
    }

    /// The window over a register that lies there already.
    pub(crate) fn over(path: std::path::PathBuf, folder: tempfile::TempDir) -> Self {
        Self { harness: Self::show(&path), path, _folder: folder }
    }

    /// The register's path, the window, and the folder that keeps the register.
    pub(crate) fn taken_apart(self) -> (std::path::PathBuf, Harness<'static, App>, tempfile::TempDir) {
        (self.path, self.harness, self._folder)
    }

    fn settings_path(&self) -> std::path::PathBuf {
        self.path.with_file_name("settings.json")
    }

    /// Closes the window and opens it again, with the settings beside its register.
    pub(crate) fn restarted(self) -> Self {
        let settings = self.settings_path();
        if !settings.exists() {
            // The tour is for a person who opens a window for the first time.
            std::fs::write(&settings, r#"{ "toured": true }"#).expect("settings");
        }
        let Self { harness, path, _folder } = self;
        drop(harness);
        Self { harness: Self::show_with(&path, Some(settings), Harness::builder()), path, _folder }
    }

    fn show(path: &std::path::Path) -> Harness<'static, App> {
        Self::show_with(path, None, Harness::builder())
    }

    fn show_with(
        path: &std::path::Path,
        settings: Option<std::path::PathBuf>,
        builder: egui_kittest::HarnessBuilder<App>,
    ) -> Harness<'static, App> {
        let start = Start { file: Some(path.to_owned()), settings, language: Language::Albanian, at: Instant::now() };
        let mut harness = builder
            .with_size(vec2(1280.0, 800.0))
            .with_max_steps(2_000)
            .build_eframe(|creation| App::new(&creation.egui_ctx, start));
        harness.run();
        harness
    }

    pub(crate) fn go_to(&mut self, tab: &str) {
        self.harness.get_by_label(tab).click();
        self.harness.run();
    }

    pub(crate) fn press(&mut self, key: Key) {
        self.harness.key_press(key);
        self.harness.run();
    }

    pub(crate) fn press_with(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.run();
    }

    pub(crate) fn type_text(&mut self, text: &str) {
        self.harness.event(egui::Event::Text(text.to_owned()));
        self.harness.run();
    }

    pub(crate) fn click(&mut self, label: &str) {
        self.harness.get_by_label(label).click();
        self.harness.run();
    }

    pub(crate) fn shows(&self, label: &str) -> bool {
        self.harness.query_all_by_label(label).next().is_some()
    }

    pub(crate) fn hearings(&self) -> Vec<pasqyra::domain::Activity> {
        self.workspace().session.year().activities.of(ActivityKind::Hearing).to_vec()
    }

    pub(crate) fn workspace(&self) -> &pasqyra::app::workspace::Workspace {
        self.harness.state().workspace().expect("an open register")
    }

    /// Everything that the window says, for a message that fails.
    pub(crate) fn labels(&self) -> Vec<String> {
        self.harness.root().children_recursive().filter_map(|node| node.accesskit_node().label()).collect()
    }
}
