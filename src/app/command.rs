//! Everything that a person can ask of the window, as data: buttons, menus and shortcuts name a command, and one
//! function carries it out. [`super::catalogue`] has their names and keys.

use std::path::PathBuf;

use crate::{
    chart::View,
    domain::{
        Arranging, ChartId, Language, RecordId, RuleId, RuleSetting, Subject, Target, choice::choice, search::Place,
    },
    export::csv::Profile,
};

use super::{
    findings::FindingId,
    jobs::JobKind,
    settings::ThemeChoice,
    tabs::{GridId, Tab},
    widgets::grid::WidthChange,
};

/// A command.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Asks where a new register is to lie; `sample` fills it with Prizren 2023.
    New {
        sample: bool,
    },
    Open,
    OpenFile(PathBuf),
    /// Asks for a register JSON and adds its years.
    Import,
    CloseRegister,
    Undo,
    Redo,
    /// Takes the register to the state right after a change of its history, by the change's number.
    GoBackTo(i64),
    Add,
    Duplicate,
    Delete,
    GoTo(Tab),
    NextTab,
    PreviousTab,
    GoToYear(u16),
    /// Goes to the record below in the active table; a field of the panel that has the keyboard keeps it.
    NextRecord,
    PreviousRecord,
    /// Moves the current record one place up in its list.
    MoveUp,
    MoveDown,
    /// Moves a record to a place in its list, counted from 0 as it will be afterwards.
    MoveRecord {
        target: Target,
        to: usize,
    },
    /// Shows the active table as the register has it: all rows, unsorted.
    Unarrange,
    /// Moves the keyboard on between toolbar, tabs, table, panel and charts.
    NextRegion,
    PreviousRegion,
    NewYear,
    /// Leads to the cell of the next finding of the list.
    NextFinding,
    PreviousFinding,
    ShowFinding(FindingId),
    /// Leads to what a legal rule is decided by, or to the rule itself.
    ShowSubject(Subject),
    /// Lists the findings of a rule.
    ShowFindingsOf(RuleId),
    /// Shows what can be done about the findings of the current cell.
    Fixes,
    /// Shows what can be done about a finding, or asks why it is set aside.
    FixesOf {
        finding: FindingId,
        waiving: bool,
    },
    /// Carries a suggestion out, by its place among those of the finding.
    Mend {
        finding: FindingId,
        suggestion: usize,
    },
    /// Carries out the suggestions of all findings that the list shows.
    MendAll,
    /// Sets a finding aside.
    Waive {
        finding: FindingId,
        reason: String,
    },
    TakeWaiverBack(RecordId),
    /// `None` is the rule's default.
    SetRule {
        rule: RuleId,
        setting: Option<RuleSetting>,
    },
    Export(Export),
    ExportPdf(Paper),
    /// Shows a chart large, with what is chosen for it.
    ShowChart {
        chart: ChartId,
        view: View,
    },
    /// Takes a chart of the window away as it is shown, as a picture in the window's language.
    TakeChart {
        chart: ChartId,
        view: View,
        taking: Taking,
    },
    /// Shows the slides on the whole screen, from the first or from the current one.
    Present {
        from_current: bool,
    },
    /// Chooses, orders or retitles the slides.
    ArrangeSlides(Arranging),
    /// Shows the slides dark, or light.
    TurnSlidesDark(bool),
    /// Stops what is being done beside the window.
    CancelJob(JobKind),
    /// Makes a copy of the register, which stays until a person deletes it.
    KeepCopy,
    /// Reads which copies there are.
    ListCopies,
    /// Asks for a copy that lies elsewhere, and shows what differs.
    OpenCopy,
    /// Compares a copy with the register.
    CompareCopy(PathBuf),
    /// Shows what differs from another version of the register, and the way to merge it.
    CompareVersion(PathBuf),
    /// Takes a version off the window; its file stays.
    LeaveVersion(PathBuf),
    /// Saves what the window holds to another path, where the register goes on; `None` asks for the path.
    SaveElsewhere(Option<PathBuf>),
    /// Tries again to save what could not be, or to take in what stands in the register's place.
    SaveAgain,
    /// Gives up the change that could not be saved.
    DropUnsaved,
    /// Asks for another version of the register, and shows both side by side.
    OpenVersion,
    /// Compares another version with the register.
    ReadVersion(PathBuf),
    /// Makes one change of what was decided between both versions.
    Merge,
    /// Takes a difference out of the copy that is shown, by its place in the list; `None` is all of them.
    Restore(Option<usize>),
    /// Asks into which folder copies go.
    ChangeCopiesFolder,
    /// Keeps copies beside each register again.
    KeepCopiesBeside,
    /// Asks into which folder exports go.
    ChangeExportFolder,
    OpenLink(String),
    ShowFolder(PathBuf),
    /// Takes the comments along that await an answer since the year before.
    CarryOver,
    /// Opens the dialog that publishes the year in view.
    PreparePublication,
    /// Publishes the year in view.
    Publish {
        languages: Vec<Language>,
        /// In whose name.
        by: String,
    },
    /// Writes a published page into the folder of exports, byte for byte, and opens it.
    OpenPublished {
        language: Language,
        sha256: String,
    },
    /// Another window, for another register.
    NewWindow,
    SetLanguage(Language),
    SetReportLanguage(Language),
    SetTheme(ThemeChoice),
    /// Makes a table's columns wider or narrower, or as they were at first.
    SizeColumns {
        table: GridId,
        change: WidthChange,
    },
    /// Shows both themes with high contrast, or as they are.
    ToggleContrast,
    /// Shows the filter above the active table, or takes it away.
    ToggleFilter,
    /// Sorts the active table by the column of its current cell.
    SortByColumn,
    TogglePanel,
    ToggleCharts,
    ZoomIn,
    ZoomOut,
    /// Text of 100 %.
    ZoomReset,
    /// Opens the search.
    Find,
    /// Leads to where a text stands that was found.
    ShowPlace(Place),
    /// Lists the commands by name.
    ShowPalette,
    ShowKeys,
    /// Shows a new user around.
    ShowTour,
    /// Opens the manual at what it says of the page in view.
    ShowManual,
    AlreadySaved,
    Quit,
}

/// What is printed into a PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    Report,
    /// The year on one page.
    Summary,
}

/// What can be written into a folder at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Export {
    Html,
    Csv(Profile),
    Json,
    Charts,
    Slides,
}

choice! {
    /// How a chart is taken away.
    Taking {
        Copy = "copy",
        /// 1920 × 1080 pixels.
        Png = "png",
        /// 3840 × 2160 pixels.
        LargePng = "large-png",
        /// As many pixels as are then asked for.
        SizedPng = "sized-png",
        /// Text stays text.
        Svg = "svg",
        /// Its figures, for a spreadsheet.
        Table = "table",
    }
}

impl Command {
    /// Whether the command belongs to the text while one is being typed.
    pub fn is_typing(&self) -> bool {
        matches!(self, Self::Undo | Self::Redo | Self::Delete)
    }

    /// Whether it closes the open register, or puts another in its place.
    pub fn leaves_register(&self) -> bool {
        matches!(self, Self::New { .. } | Self::Open | Self::OpenFile(_) | Self::CloseRegister)
    }

    /// Whether it changes the register, and so is refused where the file is read-only.
    pub fn changes_register(&self) -> bool {
        matches!(
            self,
            Self::Undo
                | Self::Redo
                | Self::GoBackTo(_)
                | Self::Add
                | Self::Duplicate
                | Self::Delete
                | Self::MoveUp
                | Self::MoveDown
                | Self::MoveRecord { .. }
                | Self::NewYear
                | Self::Import
                | Self::Restore(_)
                | Self::CarryOver
                | Self::PreparePublication
                | Self::Publish { .. }
                | Self::Mend { .. }
                | Self::MendAll
                | Self::Waive { .. }
                | Self::TakeWaiverBack(_)
                | Self::SetRule { .. }
                | Self::ArrangeSlides(_)
        )
    }
}
