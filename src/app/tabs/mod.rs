//! The tabs: one file each. A tab shows the session, and collects edits and commands; it changes nothing itself.

pub mod access;
pub mod activities;
pub mod activity_panel;
pub mod around_table;
pub mod arranging;
pub mod carry_over;
pub mod charts;
pub mod copies;
pub mod copy_list;
pub mod decisions;
pub mod differences;
pub mod documents;
pub mod finding_list;
pub mod findings;
pub mod history;
pub mod history_list;
pub mod narrative;
pub mod narrative_view;
pub mod overview;
pub mod profile;
pub mod projects;
pub mod publications;
pub mod published;
pub mod record_table;
pub mod report;
pub mod report_cards;
pub mod results;
pub mod rules;
pub mod slide_list;
pub mod slides;
pub mod version_list;
pub mod versions;

use std::{collections::HashMap, path::PathBuf};

use crate::{
    domain::{ActivityKind, Choice as _, Edit, RecordId, RecordKind, Register, Target},
    text::{Texts, dates::DateContext},
};

use super::{
    command::Command,
    findings::Pointed,
    session::Session,
    settings::Settings,
    theme::size,
    widgets::{
        chart_view::Charts,
        deck_view::Decks,
        document_view::Preview,
        form::{Drafts, FormUi, Marks, kind_key},
        grid::{Grid, GridOutput, GridState, Pasted, Sums, Table, arrangement::Source},
    },
};

pub use self::{
    charts::ChartPage, copy_list::CopyList, finding_list::FindingList, history_list::HistoryList, results::Results,
    rules::Parameters, slide_list::SlideList, version_list::VersionList,
};

/// A page of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tab {
    Overview,
    Activities(ActivityKind),
    Decisions,
    Access,
    Report,
    /// The municipality's profile and the year's documents; reached by the municipality's name.
    Profile,
    /// The list of findings; reached by their badge.
    Findings,
    /// The legal rules and how the office sets them; reached from their results and the menu.
    Rules,
    /// The changes of the register; reached from the menu.
    History,
    /// The copies of the register, and what differs; reached from the menu and the status bar.
    Copies,
    /// Another version of the register beside it, and their merging; reached from the menu and from what is told of the
    /// register's file.
    Versions,
    /// A chart looked at closely, with what is chosen for it and its figures; reached from each chart and the menu.
    Charts,
    /// The slides of the presentation; reached from the top bar and the menu.
    Slides,
}

impl Tab {
    /// The tabs of the tab bar, in their order.
    pub const ALL: [Self; 8] = [
        Self::Overview,
        Self::Activities(ActivityKind::Consultation),
        Self::Activities(ActivityKind::Hearing),
        Self::Activities(ActivityKind::Meeting),
        Self::Activities(ActivityKind::ParticipatoryBudgeting),
        Self::Decisions,
        Self::Access,
        Self::Report,
    ];

    /// The key of the tab's name.
    pub fn key(self) -> String {
        match self {
            Self::Overview => "tab-overview".to_owned(),
            Self::Activities(kind) => kind_key("tab", kind),
            Self::Decisions => "tab-decisions".to_owned(),
            Self::Access => "tab-access".to_owned(),
            Self::Report => "tab-report".to_owned(),
            Self::Profile => "tab-profile".to_owned(),
            Self::Findings => "tab-findings".to_owned(),
            Self::Rules => "tab-rules".to_owned(),
            Self::History => "tab-history".to_owned(),
            Self::Copies => "tab-copies".to_owned(),
            Self::Versions => "tab-versions".to_owned(),
            Self::Charts => "tab-charts".to_owned(),
            Self::Slides => "tab-slides".to_owned(),
        }
    }

    /// What the tab counts, beside its name.
    pub fn figure(self, session: &Session) -> Option<u64> {
        match self {
            Self::Activities(kind) => Some(session.summary().kind(kind).count),
            Self::Decisions => Some(session.summary().decisions.total),
            Self::Access => Some(session.summary().access.total.unwrap_or(0)),
            Self::Overview
            | Self::Report
            | Self::Profile
            | Self::Findings
            | Self::Rules
            | Self::History
            | Self::Copies
            | Self::Versions
            | Self::Charts
            | Self::Slides => None,
        }
    }

    /// The tab on which a record is edited.
    pub fn of_target(target: Target) -> Self {
        match target {
            Target::Municipality => Self::Profile,
            Target::Year { .. } => Self::Access,
            Target::Decisions { .. } => Self::Decisions,
            Target::Record { kind, .. } => match kind {
                RecordKind::Activity(kind) => Self::Activities(kind),
                RecordKind::Project => Self::Activities(ActivityKind::ParticipatoryBudgeting),
                RecordKind::AccessRequest => Self::Access,
                RecordKind::Document => Self::Profile,
                RecordKind::Waiver => Self::Findings,
                RecordKind::Slide => Self::Slides,
                RecordKind::Publication => Self::Report,
            },
        }
    }

    /// Whether a grid stands on the tab.
    pub fn shows(self, grid: GridId) -> bool {
        let target = match grid {
            GridId::Records(kind) => Target::Record { year: 0, kind, id: RecordId(uuid::Uuid::nil()) },
            GridId::Decisions => Target::Decisions { year: 0, month: 1 },
        };
        Self::of_target(target) == self
    }

    /// The list of records that the tab's first grid shows, and that "add" adds to.
    pub fn records(self) -> Option<RecordKind> {
        match self {
            Self::Activities(kind) => Some(RecordKind::Activity(kind)),
            Self::Access => Some(RecordKind::AccessRequest),
            Self::Profile => Some(RecordKind::Document),
            Self::Overview
            | Self::Decisions
            | Self::Report
            | Self::Findings
            | Self::Rules
            | Self::History
            | Self::Copies
            | Self::Versions
            | Self::Charts
            | Self::Slides => None,
        }
    }
}

/// A grid of the window, by what its rows are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GridId {
    Records(RecordKind),
    Decisions,
}

impl GridId {
    /// What the table is known by from one start of the program to the next.
    pub fn id(self) -> &'static str {
        match self {
            Self::Records(RecordKind::Activity(kind)) => kind.id(),
            Self::Records(RecordKind::Project) => "project",
            Self::Records(RecordKind::AccessRequest) => "access_request",
            Self::Records(RecordKind::Document) => "document",
            Self::Records(RecordKind::Waiver | RecordKind::Slide | RecordKind::Publication) => "other",
            Self::Decisions => "decisions",
        }
    }

    /// Whether a filter can stand above the grid: its records may be many.
    pub fn has_filter(self) -> bool {
        matches!(self, Self::Records(RecordKind::Activity(_) | RecordKind::AccessRequest))
    }
}

/// What is remembered of each tab while the window is open.
#[derive(Debug, Default)]
pub struct TabStates {
    pub grids: HashMap<GridId, GridState>,
    pub drafts: Drafts,
    /// The paragraph of the report that is being written.
    pub writing: narrative::Writing,
    /// The person's documents, into which exports go where no folder was chosen; asked of the system once.
    pub documents_folder: Option<PathBuf>,
    /// The grid that was used last: "add", "duplicate" and "delete" are meant for it.
    pub active: Option<GridId>,
    /// The table whose filter takes the keyboard when it is next shown.
    pub filtering: Option<GridId>,
    /// What takes the table's place, where the window has no room for it beside or below the table.
    pub instead: Option<Instead>,
    /// What the year before has to offer.
    pub offer: carry_over::Offer,
    /// The dialog that publishes, while it is open.
    pub publishing: Option<publications::Publishing>,
    pub findings: FindingList,
    pub history: HistoryList,
    pub copies: CopyList,
    pub versions: VersionList,
    pub chart_page: ChartPage,
    pub slides: SlideList,
    /// What is being typed as the parameters of rules.
    pub parameters: Parameters,
    /// A place on a page that the person was led to.
    pub pointed: Option<Pointed>,
    /// What the legal rules came to, in words.
    pub results: Results,
}

/// A part of a tab that a small window shows in the place of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Instead {
    Panel,
    Charts,
}

/// Calls `with` with the table behind a grid.
pub fn with_table<R>(session: &Session, texts: &Texts, id: GridId, with: impl FnOnce(&dyn Table) -> R) -> Option<R> {
    Some(match id {
        GridId::Records(RecordKind::Activity(kind)) => with(&activities::ActivityTable::new(session, kind, texts)),
        GridId::Records(RecordKind::Project) => with(&projects::table(session, texts)),
        GridId::Records(RecordKind::AccessRequest) => with(&access::table(session, texts)),
        GridId::Records(RecordKind::Document) => with(&documents::table(session, texts)),
        GridId::Records(RecordKind::Waiver | RecordKind::Slide | RecordKind::Publication) => return None,
        GridId::Decisions => with(&decisions::DecisionTable::new(session, texts)),
    })
}

/// What a table is arranged from.
pub fn source(session: &Session, texts: &Texts) -> Source {
    Source { revision: session.store().revision(), year: session.year_number(), language: texts.language() }
}

/// Whether the window has no room for a panel beside a table, as with text at 200 %.
pub fn is_narrow(ctx: &egui::Context) -> bool {
    ctx.content_rect().width() < size::NARROW
}

/// Whether the window has no room for charts below a table.
pub fn is_low(ctx: &egui::Context) -> bool {
    ctx.content_rect().height() < size::LOW
}

/// What a tab sees and fills in a frame.
pub struct TabUi<'a> {
    pub session: &'a Session,
    pub texts: &'a Texts,
    /// In the language of the report.
    pub report_texts: &'a Texts,
    pub settings: &'a Settings,
    pub context: DateContext,
    pub states: &'a mut TabStates,
    pub charts: &'a mut Charts,
    pub decks: &'a mut Decks,
    pub preview: &'a mut Preview,
    pub commands: &'a mut Vec<Command>,
    /// The fixes of a finding are shown over the tab.
    pub is_covered: bool,
    /// Applied together, as one change, after the frame.
    pub edits: &'a mut Vec<Edit>,
    pub refused: &'a mut Option<String>,
    pub copied: &'a mut Option<String>,
    /// What was pasted, and into which grid.
    pub pasted: &'a mut Option<(GridId, Pasted)>,
    /// Of the selection, for the status bar.
    pub sums: &'a mut Option<Sums>,
}

impl TabUi<'_> {
    pub fn register(&self) -> &Register {
        self.session.register()
    }

    /// Whether the record's panel stands beside the table.
    pub fn shows_panel(&self, ui: &egui::Ui) -> bool {
        self.settings.panel_open && !is_narrow(ui.ctx())
    }

    /// Whether the charts stand below the table.
    pub fn shows_charts(&self, ui: &egui::Ui) -> bool {
        self.settings.charts_open && !is_low(ui.ctx())
    }

    /// Shows a grid in the room that is left, and collects what came out of it.
    pub fn grid_ui(&mut self, ui: &mut egui::Ui, id: GridId, table: &dyn Table) {
        let state = self.states.grids.entry(id).or_default();
        let arranged = state.arrangement.arrange(table, source(self.session, self.texts));
        if arranged.row_count() == 0 && table.row_count() > 0 {
            self.nothing_shown_ui(ui, id);
            return;
        }
        let grid = Grid {
            id: egui::Id::unique(("grid", id)),
            table: &arranged,
            state,
            texts: self.texts,
            widths: self.settings.columns.get(id.id()),
            context: self.context,
            revision: self.session.store().revision(),
            read_only: self.session.is_read_only(),
            is_covered: self.is_covered,
        };
        let GridOutput { edits, open, copied, pasted, refused, sums, moved, widths, sort, has_keyboard } =
            grid.show_ui(ui);
        if let Some(column) = sort {
            self.states.grids.entry(id).or_default().sort_by(column);
            ui.ctx().request_repaint();
        }
        if has_keyboard {
            self.states.active = Some(id);
        }
        self.edits.extend(edits);
        self.commands.extend(open.map(Command::OpenLink));
        self.commands.extend(moved.map(|(target, to)| Command::MoveRecord { target, to }));
        self.commands.extend(widths.map(|change| Command::SizeColumns { table: id, change }));
        if copied.is_some() {
            *self.copied = copied;
        }
        if let Some(pasted) = pasted {
            *self.pasted = Some((id, pasted));
        }
        if refused.is_some() {
            *self.refused = refused;
        }
        if self.states.active.is_none_or(|active| active == id) {
            *self.sums = sums;
        }
    }

    /// Shows a form over the register, and collects what was committed in it.
    pub fn form_ui(&mut self, ui: &mut egui::Ui, add: impl FnOnce(&mut egui::Ui, &mut FormUi<'_>)) {
        let mut open = None;
        let mut form = FormUi {
            register: self.session.register(),
            drafts: &mut self.states.drafts,
            texts: self.texts,
            context: self.context,
            read_only: self.session.is_read_only(),
            edits: self.edits,
            open: &mut open,
            marks: Marks::new(self.session.findings(), self.session.year()),
        };
        add(ui, &mut form);
        self.commands.extend(open.map(Command::OpenLink));
    }
}
