//! The commands by name: one table, from which menus, shortcuts, the list of keys and the palette read, so that they
//! cannot disagree.

use std::sync::LazyLock;

use egui::{Key, KeyboardShortcut, Modifiers};
use lucide_icons::Icon;

use crate::{domain::ActivityKind, export::csv::Profile, text::Texts};

use super::{
    command::{Command, Export, Paper},
    settings::ThemeChoice,
    tabs::Tab,
};

/// What commands have to do with, as they are told apart in the palette and put together in the list of keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    Tabs,
    Years,
    File,
    Records,
    Findings,
    Report,
    Slides,
    Exports,
    View,
    Theme,
    Language,
    ReportLanguage,
    Help,
}

impl Group {
    /// The groups of the table, in the order in which they are listed.
    pub const LISTED: &[Self] = &[
        Self::Tabs,
        Self::Records,
        Self::Findings,
        Self::Report,
        Self::Slides,
        Self::Exports,
        Self::Years,
        Self::File,
        Self::View,
        Self::Theme,
        Self::Help,
    ];

    /// The key of the group's name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Tabs => "command-group-tabs",
            Self::Years => "app-year",
            Self::File => "command-group-file",
            Self::Records => "command-group-records",
            Self::Findings => "tab-findings",
            Self::Report => "tab-report",
            Self::Slides => "tab-slides",
            Self::Exports => "command-group-exports",
            Self::View => "command-group-view",
            Self::Theme => "menu-theme",
            Self::Language => "menu-language",
            Self::ReportLanguage => "report-tab-language",
            Self::Help => "command-group-help",
        }
    }
}

/// A command with its name.
#[derive(Debug)]
pub struct Entry {
    pub command: Command,
    pub group: Group,
    pub icon: Icon,
    /// The key of the command's name.
    pub name: &'static str,
    /// What is pressed for it; the first is the one that menus show.
    pub keys: &'static [KeyboardShortcut],
}

const fn key(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::NONE, key)
}

const fn shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::SHIFT, key)
}

const fn ctrl(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

const fn ctrl_shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), key)
}

const fn alt(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::ALT, key)
}

const fn alt_shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::ALT.plus(Modifiers::SHIFT), key)
}

/// Declares the table, a group after the other.
macro_rules! table {
    ($($group:ident { $($command:expr, $icon:ident, $name:literal, [$($key:expr),*];)+ })+) => {
        &[$($(Entry {
            command: $command,
            group: Group::$group,
            icon: Icon::$icon,
            name: $name,
            keys: &[$($key),*],
        },)+)+]
    };
}

/// Every command that a person can ask for by name, but for those on what the register and the settings hold: years,
/// registers opened recently, languages. Never a key with Ctrl and Alt: on
/// many keyboards that types letters.
pub static TABLE: &[Entry] = table! {
    Tabs {
        Command::GoTo(Tab::Overview), LayoutDashboard, "tab-overview", [ctrl(Key::Num1)];
        Command::GoTo(Tab::Activities(ActivityKind::Consultation)), Table2, "tab-consultation", [ctrl(Key::Num2)];
        Command::GoTo(Tab::Activities(ActivityKind::Hearing)), Table2, "tab-hearing", [ctrl(Key::Num3)];
        Command::GoTo(Tab::Activities(ActivityKind::Meeting)), Table2, "tab-meeting", [ctrl(Key::Num4)];
        Command::GoTo(Tab::Activities(ActivityKind::ParticipatoryBudgeting)), Table2, "tab-participatory-budgeting", [ctrl(Key::Num5)];
        Command::GoTo(Tab::Decisions), Table2, "tab-decisions", [ctrl(Key::Num6)];
        Command::GoTo(Tab::Access), Table2, "tab-access", [ctrl(Key::Num7)];
        Command::GoTo(Tab::Report), FileText, "tab-report", [ctrl(Key::P), ctrl(Key::Num8)];
        Command::GoTo(Tab::Charts), ChartColumnBig, "tab-charts", [];
        Command::GoTo(Tab::Profile), Landmark, "menu-profile", [];
        Command::Find, Search, "command-find", [ctrl(Key::F)];
        Command::NextTab, ArrowRight, "command-next-tab", [ctrl(Key::PageDown)];
        Command::PreviousTab, ArrowLeft, "command-previous-tab", [ctrl(Key::PageUp)];
    }
    Records {
        Command::Undo, Undo2, "app-undo-short", [ctrl(Key::Z)];
        Command::Redo, Redo2, "command-redo", [ctrl(Key::Y), ctrl_shift(Key::Z)];
        Command::GoTo(Tab::History), History, "tab-history", [ctrl(Key::H)];
        Command::GoTo(Tab::Copies), ArchiveRestore, "tab-copies", [];
        Command::OpenVersion, GitMerge, "versions-open", [];
        Command::Add, Plus, "command-add", [ctrl(Key::Enter)];
        Command::Duplicate, Copy, "command-duplicate", [ctrl_shift(Key::D)];
        Command::Delete, Trash2, "command-delete", [ctrl(Key::Delete)];
        Command::NextRecord, ChevronDown, "command-next-record", [alt(Key::PageDown)];
        Command::PreviousRecord, ChevronUp, "command-previous-record", [alt(Key::PageUp)];
        Command::MoveUp, ArrowUpToLine, "command-move-up", [alt_shift(Key::ArrowUp)];
        Command::MoveDown, ArrowDownToLine, "command-move-down", [alt_shift(Key::ArrowDown)];
        Command::Unarrange, ListOrdered, "order-unarrange", [];
        Command::SortByColumn, ArrowUpDown, "command-sort", [ctrl_shift(Key::S)];
        Command::ToggleFilter, ListFilter, "command-filter", [ctrl_shift(Key::L)];
        Command::CarryOver, CornerDownRight, "command-carry-over", [];
    }
    Findings {
        Command::NextFinding, ArrowDown, "command-next-finding", [key(Key::F8)];
        Command::PreviousFinding, ArrowUp, "command-previous-finding", [shift(Key::F8)];
        Command::GoTo(Tab::Findings), ListChecks, "findings-list", [ctrl(Key::F8)];
        Command::Fixes, Wrench, "command-fixes", [ctrl(Key::Period)];
        Command::MendAll, CheckCheck, "command-mend-all", [];
        Command::GoTo(Tab::Rules), Scale, "tab-rules", [];
    }
    Report {
        Command::PreparePublication, Stamp, "publication-publish", [];
        Command::ExportPdf(Paper::Report), Printer, "report-tab-pdf", [];
        Command::ExportPdf(Paper::Summary), Printer, "report-tab-summary", [];
        Command::Export(Export::Html), Download, "report-tab-html", [];
    }
    Slides {
        Command::Present { from_current: false }, Presentation, "slides-present", [key(Key::F5)];
        Command::Present { from_current: true }, Play, "slides-present-here", [shift(Key::F5)];
        Command::GoTo(Tab::Slides), GalleryVertical, "tab-slides", [ctrl(Key::F5)];
        Command::Export(Export::Slides), Download, "slides-save", [];
    }
    Exports {
        Command::Export(Export::Csv(Profile::Excel)), Download, "report-tab-csv-excel", [];
        Command::Export(Export::Csv(Profile::Data)), Download, "report-tab-csv-data", [];
        Command::Export(Export::Charts), ChartColumn, "report-tab-all-charts", [];
        Command::Export(Export::Json), Download, "report-tab-json", [];
        Command::KeepCopy, Save, "menu-backup", [];
        Command::ChangeExportFolder, Folder, "command-export-folder", [];
        Command::ChangeCopiesFolder, Folder, "copies-folder-change", [];
    }
    Years {
        Command::NewYear, Plus, "app-new-year", [];
    }
    File {
        Command::New { sample: false }, FilePlus, "menu-new", [ctrl(Key::N)];
        Command::New { sample: true }, Sparkles, "welcome-sample", [];
        Command::Open, FolderOpen, "menu-open", [ctrl(Key::O)];
        Command::NewWindow, AppWindow, "command-new-window", [ctrl_shift(Key::N)];
        Command::Import, Download, "menu-import", [];
        Command::AlreadySaved, Save, "command-save", [ctrl(Key::S)];
        Command::CloseRegister, X, "menu-close", [];
        Command::Quit, LogOut, "command-quit", [ctrl(Key::Q)];
    }
    View {
        Command::NextRegion, ArrowRightToLine, "command-next-region", [key(Key::F6)];
        Command::PreviousRegion, ArrowLeftToLine, "command-previous-region", [shift(Key::F6)];
        Command::TogglePanel, PanelRight, "app-toggle-panel", [];
        Command::ToggleCharts, PanelBottom, "app-toggle-charts", [];
        Command::ZoomIn, ZoomIn, "command-zoom-in", [ctrl(Key::Plus)];
        Command::ZoomOut, ZoomOut, "command-zoom-out", [ctrl(Key::Minus)];
        Command::ZoomReset, ALargeSmall, "command-zoom-reset", [ctrl(Key::Num0)];
    }
    Theme {
        Command::SetTheme(ThemeChoice::System), SunMoon, "menu-theme-system", [];
        Command::SetTheme(ThemeChoice::Light), Sun, "menu-theme-light", [];
        Command::SetTheme(ThemeChoice::Dark), Moon, "menu-theme-dark", [];
        Command::ToggleContrast, Contrast, "menu-high-contrast", [];
    }
    Help {
        Command::ShowPalette, Command, "command-palette", [ctrl(Key::K)];
        Command::ShowManual, BookOpen, "manual-title", [key(Key::F1)];
        Command::ShowKeys, Keyboard, "menu-keys", [shift(Key::F1)];
        Command::ShowTour, Signpost, "tour-show", [];
    }
};

/// The keys that hold everywhere. Those with more modifiers come first, because a key matches without regard to Shift.
pub static SHORTCUTS: LazyLock<Vec<(KeyboardShortcut, &'static Command)>> = LazyLock::new(|| {
    let mut shortcuts: Vec<_> =
        TABLE.iter().flat_map(|entry| entry.keys.iter().map(|&keys| (keys, &entry.command))).collect();
    shortcuts.sort_by_key(|(keys, _)| !keys.modifiers.shift);
    shortcuts
});

/// The entry of a command; `None` of one that has no name of its own.
pub fn entry(command: &Command) -> Option<&'static Entry> {
    TABLE.iter().find(|entry| entry.command == *command)
}

impl Entry {
    /// The command's name.
    pub fn name(&self, texts: &Texts) -> String {
        texts.get(self.name)
    }

    /// The key that menus show beside the command; empty where it has none.
    pub fn shortcut(&self) -> String {
        self.keys.first().map(keys_text).unwrap_or_default()
    }
}

/// The key that menus show beside a command; empty where it has none.
pub fn keys_of(command: &Command) -> String {
    entry(command).map(Entry::shortcut).unwrap_or_default()
}

/// A command's name with its key, as a tooltip says it: "Undo (Ctrl+Z)".
pub fn hint(command: &Command, texts: &Texts) -> String {
    let Some(entry) = entry(command) else { return String::new() };
    let (name, shortcut) = (entry.name(texts), entry.shortcut());
    if shortcut.is_empty() { name } else { format!("{name} ({shortcut})") }
}

/// A key as people call it: "Ctrl+Shift+D". The same in all languages, as it stands on the keyboards.
pub fn keys_text(keys: &KeyboardShortcut) -> String {
    let key = match keys.logical_key {
        Key::PageUp => "PgUp",
        Key::PageDown => "PgDn",
        Key::Plus => "plus",
        Key::Minus => "minus",
        Key::Period => ".",
        key => key.name(),
    };
    let modifiers = [
        (keys.modifiers.command || keys.modifiers.ctrl, "Ctrl+"),
        (keys.modifiers.alt, "Alt+"),
        (keys.modifiers.shift, "Shift+"),
    ];
    let held: String = modifiers.iter().filter(|(held, _)| *held).map(|(_, name)| *name).collect();
    format!("{held}{key}")
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::text::TRANSLATED;

    #[test]
    fn every_command_has_a_name_and_a_group_in_each_language() {
        for &language in TRANSLATED {
            let texts = Texts::new(language);
            for entry in TABLE {
                assert!(texts.has(entry.name), "{language} lacks {}", entry.name);
                assert!(texts.has(entry.group.key()), "{language} lacks {}", entry.group.key());
            }
        }
    }

    #[test]
    fn other_words_are_of_commands_that_there_are() {
        for &language in TRANSLATED {
            let words = Texts::new(language).get("palette-words");
            assert!(words.lines().count() > 10, "{language}: {words}");
            for line in words.lines() {
                let (key, words) = line.split_once('|').expect("a key and its words");
                assert!(TABLE.iter().any(|entry| entry.name == key.trim()), "{language}: {key}");
                assert!(!words.trim().is_empty(), "{language}: {key}");
            }
        }
    }

    #[test]
    fn no_command_stands_twice_and_no_key_asks_for_two() {
        for (at, entry) in TABLE.iter().enumerate() {
            assert!(TABLE[..at].iter().all(|other| other.command != entry.command), "{:?}", entry.command);
            assert!(Group::LISTED.contains(&entry.group), "{:?} is in no group that is listed", entry.command);
        }
        let keys: Vec<String> = SHORTCUTS.iter().map(|(keys, _)| keys_text(keys)).collect();
        assert_eq!(keys.iter().collect::<HashSet<_>>().len(), keys.len(), "{keys:?}");
        let with_ctrl = |keys: &KeyboardShortcut| keys.modifiers.command || keys.modifiers.ctrl;
        assert!(
            SHORTCUTS
                .iter()
                .all(|(keys, _)| !keys.modifiers.alt || (!with_ctrl(keys) && keys.logical_key.name().len() > 1))
        );
    }

    #[test]
    fn keys_are_written_as_they_stand_on_the_keyboard() {
        let text = |command: &Command| entry(command).map(Entry::shortcut);
        assert_eq!(text(&Command::Duplicate).as_deref(), Some("Ctrl+Shift+D"));
        assert_eq!(text(&Command::NextTab).as_deref(), Some("Ctrl+PgDn"));
        assert_eq!(text(&Command::Fixes).as_deref(), Some("Ctrl+."));
        assert_eq!(text(&Command::GoTo(Tab::Overview)).as_deref(), Some("Ctrl+1"));
        assert_eq!(text(&Command::Import).as_deref(), Some(""));
    }
}
