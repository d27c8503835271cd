//! The command palette: every command that a person can ask for, found by its name.

use egui::{Align, Context, Label, Layout, RichText, Ui};
use lucide_icons::Icon;

use crate::{
    domain::fold::{self, Words},
    text::{Texts, own_names},
};

use super::{
    catalogue::{Group, TABLE},
    command::{Command, Export},
    settings::Settings,
    tabs::GridId,
    theme::{self, size},
    widgets::chooser::{Chooser, Outcome, Rows, Wording},
    workspace::Workspace,
};

/// A command in the list.
#[derive(Debug)]
struct Item {
    command: Command,
    icon: Icon,
    name: String,
    group: String,
    shortcut: String,
    /// Why it cannot be done now.
    why: Option<String>,
    /// The name, then the name with its group and other words for it, folded.
    folded: (String, String),
}

/// The palette, while it is open. Nothing changes below it, so that what can be done is asked once.
#[derive(Debug)]
pub struct Palette {
    chooser: Chooser,
    list: List,
}

#[derive(Debug)]
struct List {
    items: Vec<Item>,
    /// The items that are found, the best first.
    shown: Vec<usize>,
    none: String,
}

/// What came of showing the palette.
#[derive(Debug)]
pub enum Chosen {
    Nothing,
    Closed,
    Runs(Command),
}

impl Palette {
    /// Opens the palette over the window.
    pub fn open(ctx: &Context, workspace: Option<&Workspace>, texts: &Texts, settings: &Settings) -> Self {
        let none = texts.get("palette-none");
        let items = items(workspace, texts, settings);
        Self { chooser: Chooser::open(ctx, "palette"), list: List { shown: Vec::new(), items, none } }
    }

    /// Shows the palette for a frame.
    pub fn show_ui(&mut self, ui: &Ui, texts: &Texts) -> Chosen {
        let (title, hint) = (texts.get("command-palette"), texts.get("palette-hint"));
        let wording = Wording { title: &title, hint: &hint };
        match self.chooser.show_ui(ui, wording, &mut self.list, List::seek) {
            Outcome::Stays => Chosen::Nothing,
            Outcome::Closes => Chosen::Closed,
            Outcome::Chosen(row) => match self.list.item(row) {
                Some(item) if item.why.is_none() => {
                    // What the command shows may take the keyboard from there.
                    self.chooser.close(ui.ctx());
                    Chosen::Runs(item.command.clone())
                }
                _ => Chosen::Nothing,
            },
        }
    }

    /// Closes the palette, and gives the keyboard back.
    pub fn close(&self, ctx: &Context) {
        self.chooser.close(ctx);
    }
}

/// The commands of the table, and those on years, registers and languages.
fn items(workspace: Option<&Workspace>, texts: &Texts, settings: &Settings) -> Vec<Item> {
    let others = texts.get("palette-words");
    let others_of = |key: &str| {
        let mut lines = others.lines().filter_map(|line| line.split_once('|'));
        lines.find(|(of, _)| of.trim() == key).map_or("", |(_, words)| words)
    };
    let item = |command: Command, group: Group, icon: Icon, name: String, shortcut: String| {
        let why = match workspace {
            Some(workspace) => workspace.hindrance(&command).map(|key| texts.get(key)),
            None => None,
        };
        let group = texts.get(group.key());
        let others = super::catalogue::entry(&command).map_or("", |entry| others_of(entry.name));
        let folded = (fold::folded(&name).collect(), fold::folded(&format!("{name} {group} {others}")).collect());
        Item { command, icon, name, group, shortcut, why, folded }
    };
    let mut items = Vec::new();
    // A palette does not list what has opened it.
    for entry in TABLE.iter().filter(|entry| entry.command != Command::ShowPalette) {
        if workspace.is_some() || !entry.command.needs_register() {
            items.push(item(entry.command.clone(), entry.group, entry.icon, entry.name(texts), entry.shortcut()));
        }
    }
    if let Some(workspace) = workspace {
        for &year in workspace.session.register().years.keys().rev() {
            let name = texts.with("command-year", &[("year", year.into())]);
            items.push(item(Command::GoToYear(year), Group::Years, Icon::Calendar, name, String::new()));
        }
    }
    for path in &settings.recent {
        let is_open = workspace.is_some_and(|workspace| workspace.session.store().path() == path);
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let name = texts.with("command-open-recent", &[("file", (&file).into())]);
        if !is_open {
            let command = Command::OpenFile(path.clone());
            items.push(item(command, Group::File, Icon::FileText, name, String::new()));
        }
    }
    for &(language, ref name) in own_names() {
        for (command, group) in [
            (Command::SetLanguage(language), Group::Language),
            (Command::SetReportLanguage(language), Group::ReportLanguage),
        ] {
            items.push(item(command, group, Icon::Languages, name.clone(), String::new()));
        }
    }
    items
}

impl Workspace {
    /// Why a command cannot be done now, as the key of a sentence; `None` where nothing is known to hinder it.
    pub fn hindrance(&self, command: &Command) -> Option<&'static str> {
        let store = self.session.store();
        let is_of_records = matches!(command, Command::Add | Command::Duplicate | Command::Delete);
        let is_of_table = matches!(command, Command::SortByColumn | Command::ToggleFilter);
        let is_of_findings = matches!(command, Command::NextFinding | Command::PreviousFinding | Command::Fixes);
        let table = self.states.active.filter(|id| self.tab.shows(*id));
        match command {
            _ if command.changes_register() && self.session.is_read_only() => Some("app-read-only"),
            Command::Undo if !store.can_undo() => Some("app-nothing-to-undo"),
            Command::Redo if !store.can_redo() => Some("app-nothing-to-redo"),
            _ if command.needs_year() && !self.session.has_year() => Some("app-empty-register"),
            _ if is_of_records && self.records().is_none() => Some("command-no-table"),
            Command::Duplicate | Command::Delete if self.current().is_none() => Some("command-no-record"),
            _ if is_of_table && table.is_none() => Some("command-no-table"),
            Command::ToggleFilter if !table.is_some_and(GridId::has_filter) => Some("command-no-filter"),
            _ if is_of_findings && self.session.findings().all().next().is_none() => Some("findings-none"),
            Command::MendAll if !self.session.findings().open().any(|found| found.suggestion().is_some()) => {
                Some("findings-no-suggestions")
            }
            Command::CarryOver if !self.has_pending() => Some("command-nothing-pending"),
            _ => None,
        }
    }
}

impl Command {
    /// Whether there must be an open register for it.
    pub fn needs_register(&self) -> bool {
        !matches!(
            self,
            Self::New { .. }
                | Self::Open
                | Self::OpenFile(_)
                | Self::SetLanguage(_)
                | Self::SetReportLanguage(_)
                | Self::SetTheme(_)
                | Self::ToggleContrast
                | Self::ZoomIn
                | Self::ZoomOut
                | Self::ZoomReset
                | Self::ShowPalette
                | Self::ShowKeys
                | Self::Quit
        )
    }

    /// Whether there must be a year in view for it.
    pub fn needs_year(&self) -> bool {
        matches!(
            self,
            Self::Add
                | Self::Duplicate
                | Self::Delete
                | Self::CarryOver
                | Self::NextFinding
                | Self::PreviousFinding
                | Self::Fixes
                | Self::MendAll
                | Self::PreparePublication
                | Self::ExportPdf(_)
                | Self::Export(Export::Html | Export::Csv(_) | Export::Charts | Export::Slides)
        )
    }
}

impl List {
    /// Finds the items that have every word, in any order; those that begin with what is typed come first.
    fn seek(&mut self, text: &str) {
        let words = Words::of(text);
        let typed: String = fold::folded(text).collect();
        let mut found: Vec<(u8, usize)> = Vec::new();
        for (at, item) in self.items.iter().enumerate() {
            let (name, whole) = &item.folded;
            if !words.are_in(whole) {
                continue;
            }
            let rank = match () {
                () if name.starts_with(&typed) => 0,
                () if words.begin_words_of(name) => 1,
                () if words.are_in(name) => 2,
                () => 3,
            };
            found.push((rank, at));
        }
        found.sort_unstable();
        self.shown = found.into_iter().map(|(_, at)| at).collect();
    }

    fn item(&self, row: usize) -> Option<&Item> {
        self.shown.get(row).and_then(|&at| self.items.get(at))
    }
}

impl Rows for List {
    fn count(&self) -> usize {
        self.shown.len()
    }

    fn is_choice(&self, _row: usize) -> bool {
        true
    }

    fn height(&self, _row: usize) -> f32 {
        size::CHOICE
    }

    fn label(&self, row: usize) -> String {
        let Some(item) = self.item(row) else { return String::new() };
        let parts = [Some(&item.name), Some(&item.group), item.why.as_ref(), Some(&item.shortcut)];
        let parts: Vec<&str> =
            parts.into_iter().flatten().map(String::as_str).filter(|part| !part.is_empty()).collect();
        parts.join(", ")
    }

    fn row_ui(&self, ui: &mut Ui, row: usize) {
        let Some(item) = self.item(row) else { return };
        let tokens = theme::tokens(ui);
        let color = if item.why.is_some() { tokens.muted } else { tokens.text };
        let icon = RichText::new(char::from(item.icon).to_string()).font(theme::icon(size::ICON)).color(tokens.muted);
        ui.label(icon);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let small = |text: &str| RichText::new(text).font(theme::regular(size::SMALL)).color(tokens.muted);
            if !item.shortcut.is_empty() {
                ui.label(small(&item.shortcut));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(RichText::new(&item.name).color(color)).truncate());
                let about = item.why.as_ref().unwrap_or(&item.group);
                ui.add(Label::new(small(about)).truncate());
            });
        });
    }

    fn foot(&self) -> String {
        if self.shown.is_empty() { self.none.clone() } else { String::new() }
    }
}
