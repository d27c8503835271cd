//! The window: the only room that knows egui.
//!
//! A frame shows the [`workspace::Workspace`] or the welcome screen. Whatever a person does becomes a [`Command`] or
//! an edit, is collected, and is carried out after the frame by `App::run`; no widget changes the register itself.

pub mod bars;
pub mod catalogue;
pub mod clipboard;
pub mod command;
pub mod copying;
pub mod dialogs;
pub mod exports;
mod files;
pub mod find;
pub mod findings;
pub mod fixes;
pub mod jobs;
pub mod keyboard;
pub mod keys;
pub mod manual;
pub mod new_year;
mod notice;
mod outside;
pub mod palette;
mod pasting;
mod picture_size;
pub mod presentation;
pub mod printing;
pub mod records;
pub mod regions;
pub mod renderer;
mod restoring;
pub mod run;
pub mod seeking;
pub mod session;
pub mod settings;
pub mod slides;
pub mod tabs;
mod taking;
pub mod theme;
pub mod tour;
mod unfinished;
mod versions;
pub mod welcome;
pub mod widgets;
pub mod workspace;

use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

use chrono::{Datelike as _, Local};
use egui::{CentralPanel, Frame, Ui, ViewportCommand};

use crate::{
    domain::{Language, Municipality, Register, Year},
    report,
    store::{self, Store},
    text::Texts,
};

pub use bars::logo_ui;
use catalogue::SHORTCUTS;
use command::Command;
use dialogs::{Answer, Dialogs, Purpose, Wording};
use jobs::Job;
use picture_size::PictureSize;
use presentation::Presentation;
use seeking::Seeking;
use settings::{Settings, ThemeChoice};
use tabs::Instead;
use unfinished::Unfinished;
use welcome::{Welcome, Wish};
use widgets::toast::Toasts;
use workspace::{Done, Workspace};

/// How the window starts.
#[derive(Debug, Clone)]
pub struct Start {
    /// A register to open at once.
    pub file: Option<PathBuf>,
    /// Where the settings lie; `None` remembers nothing.
    pub settings: Option<PathBuf>,
    /// The language of a window that has no settings yet.
    pub language: Language,
    /// When the program was started, for the time to the first frame.
    pub at: Instant,
}

/// The window's state.
pub struct App {
    settings: Settings,
    texts: Texts,
    report_texts: Texts,
    welcome: Welcome,
    // Before the register, which is closed only once nobody works at it.
    jobs: Vec<Job>,
    workspace: Option<Workspace>,
    toasts: Toasts,
    dialogs: Dialogs,
    commands: Vec<Command>,
    /// How long a frame waits for work before it goes on without.
    patience: Duration,
    /// How far apart copies of the register are while it is being changed.
    copies_apart: Duration,
    /// How a browser is found that prints.
    find_browser: fn() -> Option<PathBuf>,
    /// The year being typed for a new one, while it is asked for.
    new_year: Option<String>,
    picture_size: PictureSize,
    keys_shown: bool,
    seeking: Option<Seeking>,
    presentation: Option<Presentation>,
    /// The step of the tour that is shown.
    tour: Option<usize>,
    /// What the person was told would be lost.
    warned_of: Option<Unfinished>,
    started: Instant,
    frames: u64,
}

impl App {
    /// Prepares the window, and opens the register that it was started with.
    pub fn new(ctx: &egui::Context, start: Start) -> Self {
        theme::install(ctx);
        ctx.add_plugin(keyboard::KeyOrder::default());
        let settings = start.settings.map(|path| Settings::load(path, start.language)).unwrap_or_default();
        let mut app = Self {
            texts: Texts::new(settings.language),
            report_texts: Texts::new(settings.report_language),
            welcome: Welcome::new(Local::now().year()),
            workspace: None,
            toasts: Toasts::default(),
            dialogs: Dialogs::default(),
            commands: Vec::new(),
            jobs: Vec::new(),
            patience: jobs::PATIENCE,
            copies_apart: store::APART,
            find_browser: report::pdf::find_browser,
            new_year: None,
            picture_size: PictureSize::default(),
            keys_shown: false,
            seeking: None,
            presentation: None,
            tour: None,
            warned_of: None,
            started: start.at,
            frames: 0,
            settings,
        };
        ctx.set_zoom_factor(app.settings.zoom);
        app.apply_theme(ctx);
        if let Some(file) = start.file {
            app.open(&file, ctx);
        }
        app
    }

    /// The open register's workspace.
    pub fn workspace(&self) -> Option<&Workspace> {
        self.workspace.as_ref()
    }

    /// The open register's workspace, to be set up by a test.
    pub fn workspace_mut(&mut self) -> Option<&mut Workspace> {
        self.workspace.as_mut()
    }

    /// Carries a command out with the next frame, as its button or key does.
    pub fn do_next(&mut self, command: Command) {
        self.commands.push(command);
    }

    /// The newest message on the window.
    pub fn message(&self) -> Option<&str> {
        self.toasts.newest()
    }

    fn apply_theme(&self, ctx: &egui::Context) {
        theme::set_high_contrast(ctx, self.settings.high_contrast);
        ctx.set_theme(match self.settings.theme {
            ThemeChoice::System => egui::ThemePreference::System,
            ThemeChoice::Light => egui::ThemePreference::Light,
            ThemeChoice::Dark => egui::ThemePreference::Dark,
        });
    }

    /// The shortcuts that were pressed, before the widgets see them.
    fn shortcuts(&mut self, ctx: &egui::Context) {
        let is_publishing = |workspace: &Workspace| workspace.states.publishing.is_some();
        let is_asking = |workspace: &Workspace| is_publishing(workspace) || workspace.is_pasting();
        let is_asking = self.workspace.as_ref().is_some_and(is_asking);
        let is_asking = is_asking || self.new_year.is_some() || self.picture_size.is_asking();
        if is_asking || self.seeking.is_some() {
            return;
        }
        let typing = ctx.text_edit_focused() || self.workspace.as_ref().is_some_and(Workspace::is_typing);
        for &(shortcut, command) in SHORTCUTS.iter() {
            if typing && command.is_typing() {
                continue;
            }
            if ctx.input_mut(|input| input.consume_shortcut(&shortcut)) {
                self.commands.push(command.clone());
            }
        }
        let dropped = ctx.input(|input| input.raw.dropped_files.first().map(|file| file.path().to_owned()));
        self.commands.extend(dropped.map(Command::OpenFile));
    }

    /// Carries out a command.
    fn run(&mut self, command: Command, ctx: &egui::Context) {
        let settings = self.settings.clone();
        if command == Command::Quit {
            // Closing asks by itself what is to become of what is being typed.
            ctx.send_viewport_cmd(ViewportCommand::Close);
            return;
        }
        if let Some(workspace) = &mut self.workspace {
            match workspace.leave_editors(&self.texts) {
                Ok(done) => {
                    // What was not saved stays where it was typed, and the person with it.
                    let stays = done.refused.is_some() && (command.changes_register() || command.leaves_register());
                    self.tell(done);
                    if stays {
                        return;
                    }
                }
                // What was typed does not fit: the person stays with it.
                Err(_) => return,
            }
        }
        self.forget_warning();
        if command.leaves_register() && self.refuses_other() {
            return;
        }
        if command.leaves_register() && self.would_lose_typing() {
            self.toasts.refuse(self.why_unfinished());
            return;
        }
        match command {
            Command::New { sample: true } => self.create_sample(ctx),
            Command::New { sample: false } => {
                self.close(ctx);
                self.welcome.creating = true;
                self.welcome.wants_focus = true;
            }
            Command::Open => self.ask(Purpose::OpenRegister, None, ctx),
            Command::Import => self.ask(Purpose::ImportJson, None, ctx),
            Command::OpenFile(path) => self.open_or_import(&path, ctx),
            Command::CloseRegister => self.close(ctx),
            Command::NewYear => {
                self.new_year = self.workspace.as_ref().map(|workspace| workspace.next_year().to_string());
            }
            Command::ExportPdf(paper) => self.print(paper, ctx),
            Command::TakeChart { chart, view, taking } => self.take_chart(chart, view, taking, ctx),
            Command::CancelJob(kind) => self.cancel_job(kind),
            Command::Export(export) => self.export(export, ctx),
            Command::KeepCopy => self.copy_by_hand(ctx),
            Command::ListCopies => self.list_copies(ctx),
            Command::OpenCopy => self.ask(Purpose::OpenCopy, self.shown_copies_folder(), ctx),
            Command::CompareCopy(path) => self.compare_copy(path, ctx),
            Command::CompareVersion(path) => self.show_version(&path),
            Command::OpenVersion => self.ask(Purpose::OpenVersion, self.register_folder(), ctx),
            Command::ReadVersion(path) => self.read_version(path, ctx),
            Command::Merge => self.merge_version(ctx),
            Command::LeaveVersion(path) => self.leave_version(&path),
            Command::SaveElsewhere(None) => self.ask(Purpose::SaveElsewhere, self.place_elsewhere(), ctx),
            Command::SaveElsewhere(Some(path)) => self.save_elsewhere(&path, ctx),
            Command::SaveAgain => self.save_again(ctx),
            Command::DropUnsaved => self.drop_unsaved(),
            Command::Undo if self.was_not_saved() => self.drop_unsaved(),
            Command::Restore(one) => self.restore(one, ctx),
            Command::ChangeCopiesFolder => self.ask(Purpose::CopiesFolder, self.shown_copies_folder(), ctx),
            Command::KeepCopiesBeside => self.change_copies_folder(None, ctx),
            Command::ChangeExportFolder => self.ask(Purpose::ExportFolder, Some(self.export_folder()), ctx),
            // Looked at once more, wherever it came from: nothing but a page or a mailbox is ever opened.
            Command::OpenLink(link) => match report::document::Address::parse_contact(&link) {
                Some(address) => ctx.open_url(egui::OpenUrl::new_tab(address.as_str())),
                None => self.toasts.refuse(self.texts.with("app-no-link", &[("link", (&link).into())])),
            },
            Command::OpenPublished { language, sha256 } => self.open_published(language, &sha256, ctx),
            Command::ShowFolder(path) => {
                if let Ok(url) = url::Url::from_file_path(&path) {
                    ctx.open_url(egui::OpenUrl::new_tab(url.to_string()));
                }
            }
            Command::SetLanguage(language) => {
                self.settings.language = language;
                self.texts = Texts::new(language);
            }
            Command::SetReportLanguage(language) => {
                self.settings.report_language = language;
                self.report_texts = Texts::new(language);
            }
            Command::SetTheme(theme) => {
                self.settings.theme = theme;
                self.apply_theme(ctx);
            }
            Command::NewWindow => {
                // A window is a process of its own, so that nothing that happens to one can touch another's register.
                let started = std::env::current_exe().and_then(|program| std::process::Command::new(program).spawn());
                if let Err(error) = started {
                    let why = error.to_string();
                    self.toasts.refuse(self.texts.with("command-no-window", &[("why", (&why).into())]));
                }
            }
            Command::ToggleContrast => {
                self.settings.high_contrast = !self.settings.high_contrast;
                self.apply_theme(ctx);
            }
            Command::TogglePanel if tabs::is_narrow(ctx) => self.put_instead(Instead::Panel),
            Command::ToggleCharts if tabs::is_low(ctx) => self.put_instead(Instead::Charts),
            Command::TogglePanel => self.settings.panel_open = !self.settings.panel_open,
            Command::ToggleCharts => self.settings.charts_open = !self.settings.charts_open,
            Command::ZoomIn | Command::ZoomOut | Command::ZoomReset => {
                ctx.set_zoom_factor(settings::zoomed(&command, ctx.zoom_factor()));
            }
            Command::Find | Command::ShowPalette | Command::ShowManual => self.open_seeking(&command, ctx),
            Command::Present { from_current } => {
                let current = self.workspace.as_ref().map_or(0, |workspace| workspace.states.slides.current());
                self.present(if from_current { current } else { 0 }, ctx);
            }
            Command::TurnSlidesDark(dark) => self.settings.dark_slides = dark,
            Command::ShowPlace(place) => self.show_place(&place),
            Command::ShowKeys => self.keys_shown = !self.keys_shown,
            Command::ShowTour => self.tour = Some(0),
            Command::SizeColumns { table, change } => self.settings.size_columns(table.id(), change),
            Command::NextRegion => regions::step(ctx, false),
            Command::PreviousRegion => regions::step(ctx, true),
            Command::AlreadySaved => self.toasts.say(self.texts.get("app-already-saved"), None),
            command => {
                if let Some(workspace) = &mut self.workspace {
                    let done = workspace.run(&command, &self.texts);
                    self.tell(done);
                }
            }
        }
        if self.settings != settings {
            self.settings.save();
        }
        ctx.request_repaint();
    }

    /// Shows a part of the tab in the place of the table, or the table again.
    fn put_instead(&mut self, part: Instead) {
        if let Some(workspace) = &mut self.workspace {
            let instead = &mut workspace.states.instead;
            *instead = if *instead == Some(part) { None } else { Some(part) };
        }
    }

    fn tell(&mut self, done: Done) {
        match (done.refused, done.said) {
            (Some(refused), _) => {
                let unarrange = done.is_arranged.then(|| (self.texts.get("order-unarrange"), Command::Unarrange));
                self.toasts.refuse_offering(refused, unarrange);
            }
            (None, Some(said)) => {
                self.toasts.forget_refusals();
                let undo = done.undoable.then(|| (self.texts.get("app-undo-short"), Command::Undo));
                self.toasts.say(said, undo);
            }
            (None, None) => {}
        }
    }

    fn ask(&mut self, purpose: Purpose, start: Option<PathBuf>, ctx: &egui::Context) {
        let title = match purpose {
            Purpose::OpenRegister => "dialog-open",
            Purpose::PlaceRegister => "dialog-place",
            Purpose::ImportJson => "dialog-import",
            Purpose::ExportFolder => "dialog-export-folder",
            Purpose::CopiesFolder => "dialog-copies-folder",
            Purpose::OpenCopy => "dialog-copy",
            Purpose::OpenVersion => "dialog-version",
            Purpose::SaveElsewhere => "dialog-elsewhere",
        };
        let wording = Wording {
            title: self.texts.get(title),
            registers: self.texts.get("dialog-registers"),
            json: self.texts.get("dialog-json"),
        };
        self.dialogs.ask(purpose, wording, start, ctx);
    }

    /// What came back from dialogs and threads since the last frame.
    fn answers(&mut self, ctx: &egui::Context) {
        if let Some(Answer { purpose, path, at_once }) = self.dialogs.answer() {
            // Where the system shows no dialog, what could be lost is saved all the same, and said where.
            let fallback = || self.place_elsewhere().filter(|_| at_once && purpose == Purpose::SaveElsewhere);
            let Some(path) = path.or_else(fallback) else {
                if at_once {
                    self.toasts.refuse(self.texts.get("dialog-none"));
                }
                return;
            };
            match purpose {
                Purpose::OpenRegister => self.open(&path, ctx),
                Purpose::PlaceRegister => self.welcome.place = Some(path.with_extension("pasqyra")),
                Purpose::ImportJson => self.import(&path, ctx),
                Purpose::CopiesFolder => self.change_copies_folder(Some(path), ctx),
                Purpose::OpenCopy => self.show_copy(&path),
                Purpose::OpenVersion => self.show_version(&path),
                Purpose::SaveElsewhere => self.save_elsewhere(&path.with_extension("pasqyra"), ctx),
                Purpose::ExportFolder => {
                    self.settings.export_folder = Some(path);
                    self.settings.save();
                }
            }
        }
        self.take_ended(ctx);
        self.heed_outside(ctx);
    }

    fn wish(&mut self, wish: Wish, ctx: &egui::Context) {
        match wish {
            Wish::Place(path) => self.ask(Purpose::PlaceRegister, Some(path), ctx),
            Wish::Salvage(path) => self.salvage(&path, ctx),
            Wish::OpenReadOnly(path) => self.open_by(&path, Store::open_read_only, ctx),
            Wish::Create { path, municipality, year } => {
                let mut register = Register {
                    municipality: Municipality { name: municipality, ..Municipality::default() },
                    ..Register::default()
                };
                register.years.insert(year, Year::new(year));
                self.create(&path, &register, ctx);
            }
        }
    }
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.show_ui(ui);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.settings.save();
        // A browser ends with the window, and a change is made to its end before it.
        self.end_jobs();
        self.copy_on_closing();
    }
}

impl App {
    /// Shows the window for a frame, and carries out what was asked for in it.
    pub fn show_ui(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        self.note_first_frame(&ctx);
        self.on_closing(&ctx);
        self.answers(&ctx);
        if self.presentation_ui(ui) {
            self.run_commands(&ctx);
            return;
        }
        self.shortcuts(&ctx);
        let background = theme::tokens(ui).background;
        regions::begin(&ctx);
        self.jobs_ui(ui);
        let is_opening = self.is_opening();
        match &mut self.workspace {
            Some(workspace) => {
                bars::top_bar_ui(ui, workspace, &self.texts, &self.settings, &mut self.commands);
                bars::tab_bar_ui(ui, workspace, &self.texts, &mut self.commands);
                notice::notice_ui(ui, workspace, &self.texts, &mut self.commands);
                bars::status_bar_ui(ui, workspace, &self.texts, &mut self.commands);
                let fill = match workspace.tab {
                    tabs::Tab::Overview | tabs::Tab::Report | tabs::Tab::Profile | tabs::Tab::Rules => background,
                    _ => theme::tokens(ui).surface,
                };
                let done = CentralPanel::no_frame()
                    .frame(Frame::new().fill(fill))
                    .show(ui, |ui| {
                        workspace.tab_ui(ui, &self.texts, &self.report_texts, &self.settings, &mut self.commands)
                    })
                    .inner;
                self.tell(done);
            }
            // What comes in a moment is not announced by a page that invites to something else.
            None if is_opening => {
                CentralPanel::no_frame().frame(Frame::new().fill(background)).show(ui, |_| {});
            }
            None => {
                let wish = CentralPanel::no_frame()
                    .frame(Frame::new().fill(background))
                    .show(ui, |ui| self.welcome.show_ui(ui, &self.texts, &self.settings, &mut self.commands))
                    .inner;
                if let Some(wish) = wish {
                    self.wish(wish, &ctx);
                }
            }
        }
        self.new_year_ui(ui);
        self.picture_size_ui(ui);
        if self.keys_shown && keys::keys_ui(ui, &self.texts) {
            self.keys_shown = false;
        }
        self.seeking_ui(ui);
        self.tour_ui(ui);
        if let Some(workspace) = &self.workspace {
            self.toasts.outdate(workspace.session.store().revision());
        }
        let clicked = self.toasts.show_ui(ui, &self.texts.get("app-close"));
        self.commands.extend(clicked);
        self.run_commands(&ctx);
        // Written with the other settings when the window closes.
        self.settings.zoom = settings::clamped_zoom(ctx.zoom_factor());
        ctx.set_zoom_factor(self.settings.zoom);
        let size = ctx.content_rect().size() * ctx.zoom_factor();
        self.settings.window = Some((size.x, size.y));
    }

    fn run_commands(&mut self, ctx: &egui::Context) {
        for command in std::mem::take(&mut self.commands) {
            self.run(command, ctx);
        }
        self.start_long_change(ctx);
        self.keep_copies(ctx);
    }
}
