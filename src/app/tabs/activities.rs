//! The tabs of activities: a table edited in place, the record's panel, and the charts of the kind.

use egui::{CentralPanel, Frame, Panel, ScrollArea, Ui};

use crate::{
    app::{
        command::Command,
        session::Session,
        theme::{self, column, size},
        widgets::{
            finding,
            form::{self, kind_key},
            grid::{Column, Content, Shown, Table, Tone, Width},
        },
    },
    domain::{
        Activity, ActivityKind, ChartId, Edit, Field, Fields as _, RecordKind, Register, Summary, Target, Value,
        check::Finding, summary::KindSummary,
    },
    text::{Texts, input, numbers},
};

use super::{GridId, Instead, TabUi, is_low, is_narrow, source};

/// Columns that are computed, by their place among the columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Figure {
    Number,
    Participants,
    Comments,
}

/// The activities of a kind as rows.
pub struct ActivityTable<'a> {
    session: &'a Session,
    register: &'a Register,
    activities: &'a [Activity],
    short_titles: &'a [String],
    summary: &'a Summary,
    texts: &'a Texts,
    kind: ActivityKind,
    year: u16,
    name: String,
    columns: Vec<Column>,
    figures: Vec<Option<Figure>>,
}

impl<'a> ActivityTable<'a> {
    pub fn new(session: &'a Session, kind: ActivityKind, texts: &'a Texts) -> Self {
        let mut table = Self {
            session,
            register: session.register(),
            activities: session.year().activities.of(kind),
            short_titles: session.short_titles(kind),
            summary: session.summary(),
            texts,
            kind,
            year: session.year_number(),
            name: texts.get(&kind_key("one", kind)),
            columns: Vec::new(),
            figures: Vec::new(),
        };
        table.add_columns();
        table.make_room();
        table
    }

    /// Widens the columns of figures whose totals need more room than usual.
    fn make_room(&mut self) {
        let Some(totals) = self.totals() else { return };
        for (column, total) in self.columns.iter_mut().zip(&totals).filter(|(column, _)| column.numeric) {
            if let Width::Fixed(width) = &mut column.width {
                *width = width.max(2.0 * size::CELL_PADDING + size::DIGIT * total.chars().count() as f32);
            }
        }
    }

    fn add_columns(&mut self) {
        let texts = self.texts;
        let number = texts.get("column-number");
        self.figure(Figure::Number, Column::number(number, self.activities.len()));
        self.field(
            Field::Title,
            &kind_key("column-title", self.kind),
            Width::Share { of: 2.6, least: column::TITLE_LEAST },
        );
        if self.kind != ActivityKind::Consultation {
            self.field(Field::Venue, "field-venue", Width::Share { of: 1.1, least: column::PLACE_LEAST });
        }
        self.field(Field::HeldOn, "column-date", Width::Fixed(column::DATE));
        self.count(Field::Women, "short-women", "women");
        self.count(Field::Men, "short-men", "men");
        let total = texts.get("short-total");
        self.figure(
            Figure::Participants,
            Column::figure("participants", total.clone(), texts.get("column-participants"), column::TOTAL),
        );
        if self.kind.has_comments() {
            self.count(Field::Rejected, "short-rejected", "rejected");
            self.count(Field::Accepted, "short-accepted", "accepted");
            self.count(Field::PartiallyAccepted, "short-partially-accepted", "partially-accepted");
            self.count(Field::Pending, "short-pending", "pending");
            self.figure(
                Figure::Comments,
                Column::figure("comments", total, texts.get("column-comments"), column::TOTAL),
            );
        }
        if self.kind == ActivityKind::Meeting {
            self.link(Field::MinutesLink);
        }
        self.link(Field::ReportLink);
    }

    fn figure(&mut self, figure: Figure, column: Column) {
        self.columns.push(column);
        self.figures.push(Some(figure));
    }

    fn field(&mut self, field: Field, key: &str, width: Width) {
        let name = self.texts.get(key);
        self.columns.push(Column::field(field, name.clone(), name, width));
        self.figures.push(None);
    }

    fn count(&mut self, field: Field, head: &str, name: &str) {
        let width = Width::Fixed(column::COUNT);
        self.columns.push(Column::field(field, self.texts.get(head), self.texts.get(name), width));
        self.figures.push(None);
    }

    fn link(&mut self, field: Field) {
        let name = self.texts.field(field);
        self.columns.push(Column::link(field, name, column::LINK));
        self.figures.push(None);
    }
}

impl ActivityTable<'_> {
    /// What stands in the place of pending comments that went along to the next year.
    fn carried_over(&self, activity: &Activity) -> Shown {
        let Some(count) = activity.comments.carried_over.filter(|&count| count > 0) else { return Shown::default() };
        let (to, texts) = (self.year.saturating_add(1), self.texts);
        let whole = texts.with("cell-carried-over-whole", &[("count", count.into()), ("year", to.into())]);
        let text = format!("({})", numbers::count(count.into(), texts.language()));
        Shown { whole: Some(whole), ..Shown::new(text, Tone::Muted) }
    }

    /// What a column of a field or a link shows.
    fn field_shown(&self, activity: &Activity, row: usize, column: usize) -> Shown {
        match self.columns[column].content {
            Content::Field(Field::HeldOn) if activity.held_on.is_none() => {
                Shown::new(activity.held_on_written.clone().unwrap_or_default(), Tone::Doubtful)
            }
            Content::Field(Field::Title) if activity.title.trim().is_empty() => {
                Shown::new(self.texts.get("app-untitled"), Tone::Muted)
            }
            Content::Field(Field::Title) => {
                let title = self.short_titles.get(row).unwrap_or(&activity.title);
                let named = |title: &str| match activity.carried_from {
                    Some(from) => format!("{from} · {title}"),
                    None => title.to_owned(),
                };
                let whole = (self.short_titles.len() > row).then(|| named(&activity.title));
                Shown { whole, ..Shown::new(named(title), Tone::Plain) }
            }
            Content::Field(Field::Pending) if activity.comments.pending.is_none() => self.carried_over(activity),
            Content::Field(field) | Content::Link(field) => {
                Shown::new(input::show(activity.get(field).as_ref(), field, self.texts), Tone::Plain)
            }
            Content::Computed(_) => Shown::default(),
        }
    }
}

impl Table for ActivityTable<'_> {
    fn columns(&self) -> &[Column] {
        &self.columns
    }

    fn row_count(&self) -> usize {
        self.activities.len()
    }

    fn target(&self, row: usize) -> Target {
        form::activity(self.year, self.kind, self.activities[row].id)
    }

    fn row_of(&self, target: Target) -> Option<usize> {
        let Target::Record { kind: RecordKind::Activity(kind), id, year } = target else { return None };
        let here = kind == self.kind && year == self.year;
        let year = self.register.years.get(&year).filter(|_| here)?;
        year.place(RecordKind::Activity(kind), id)
    }

    fn row_name(&self, row: usize) -> String {
        format!("{} {}", self.name, row + 1)
    }

    fn value(&self, row: usize, field: Field) -> Option<Value> {
        self.activities[row].get(field)
    }

    fn findings(&self, row: usize) -> Vec<&Finding> {
        let (kind, id) = (self.kind, self.activities[row].id);
        let of_activity = self.session.findings().of_activity(kind, row as u32 + 1, id);
        of_activity.filter(|finding| finding.waiver.is_none()).collect()
    }

    fn said(&self, finding: &Finding) -> String {
        finding::said(finding, self.session.year(), self.texts)
    }

    /// What is stated of a sum is wrong where the sum stands.
    fn column_of(&self, field: Field) -> Option<usize> {
        let figure = match field {
            Field::StatedParticipants => Some(Figure::Participants),
            Field::StatedComments => Some(Figure::Comments),
            _ => None,
        };
        match figure {
            Some(_) => self.figures.iter().position(|&of| of == figure),
            None => self.columns.iter().position(|column| column.content.field() == Some(field)),
        }
    }

    fn stated(&self, column: usize) -> Option<Field> {
        match self.figures.get(column).copied().flatten()? {
            Figure::Participants => Some(Field::StatedParticipants),
            Figure::Comments => Some(Field::StatedComments),
            Figure::Number => None,
        }
    }

    fn shown(&self, row: usize, column: usize) -> Shown {
        let activity = &self.activities[row];
        if self.figures[column].is_some() {
            let text = self.number(row, column).map(|number| numbers::count(number, self.texts.language()));
            let tone = if self.figures[column] == Some(Figure::Number) { Tone::Muted } else { Tone::Plain };
            return Shown::new(text.unwrap_or_default(), tone);
        }
        let shown = self.field_shown(activity, row, column);
        // Of an activity of another year only the comments are this year's.
        let counts = matches!(
            self.columns[column].content,
            Content::Field(Field::Rejected | Field::Accepted | Field::PartiallyAccepted | Field::Pending)
        );
        if activity.is_held_here() || counts { shown } else { Shown { tone: Tone::Muted, ..shown } }
    }

    fn number(&self, row: usize, column: usize) -> Option<u64> {
        let activity = &self.activities[row];
        match (self.figures[column], self.columns[column].content) {
            (Some(Figure::Number), _) => Some(row as u64 + 1),
            (Some(Figure::Participants), _) => {
                activity.attendance.participants().filter(|_| activity.is_held_here()).map(u64::from)
            }
            (Some(Figure::Comments), _) => activity.comments.total().map(u64::from),
            (None, Content::Field(field)) => match activity.get(field) {
                Some(Value::Count(count)) => Some(count.into()),
                _ => None,
            },
            (None, Content::Link(_) | Content::Computed(_)) => None,
        }
    }

    fn has_order(&self) -> bool {
        true
    }

    fn set(&self, row: usize, field: Field, value: Option<Value>) -> Edit {
        self.register.setting(self.target(row), field, value)
    }

    fn totals(&self) -> Option<Vec<String>> {
        let of_kind = self.summary.kind(self.kind);
        let mut counted = self.texts.with(&kind_key("count", self.kind), &[("count", of_kind.count.into())]);
        if of_kind.carried_in > 0 {
            let carried_in = self.texts.with("carried-total", &[("count", of_kind.carried_in.into())]);
            counted = format!("{counted} + {carried_in}");
        }
        Some(self.totals_in(of_kind, &counted))
    }

    fn totals_of(&self, rows: &[u32]) -> Option<Vec<String>> {
        let activities = rows.iter().map(|&row| &self.activities[row as usize]);
        let count = numbers::count(rows.len() as u64, self.texts.language());
        let counted = self.texts.with("app-total-shown", &[("count", (&count).into())]);
        Some(self.totals_in(&Summary::of_activities(activities), &counted))
    }
}

impl ActivityTable<'_> {
    /// The figures of some of the activities, a text a column; `counted` says how many there are.
    fn totals_in(&self, of_kind: &KindSummary, counted: &str) -> Vec<String> {
        let language = self.texts.language();
        let count = |number| numbers::count(number, language);
        let totals = self.columns.iter().zip(&self.figures).map(|(column, figure)| match (figure, column.content) {
            (Some(Figure::Number), _) => String::new(),
            (Some(Figure::Participants), _) => count(of_kind.participation.participants),
            (Some(Figure::Comments), _) => count(of_kind.comments.total()),
            (None, Content::Field(Field::Title)) => match of_kind.participation.women_share() {
                Some(share) => {
                    let share = numbers::share(share, language);
                    self.texts.with("app-total-share", &[("count", counted.into()), ("share", (&share).into())])
                }
                None => counted.to_owned(),
            },
            (None, Content::Field(Field::Women)) => count(of_kind.participation.women),
            (None, Content::Field(Field::Men)) => count(of_kind.participation.men),
            (None, Content::Field(Field::Rejected)) => count(of_kind.comments.rejected),
            (None, Content::Field(Field::Accepted)) => count(of_kind.comments.accepted),
            (None, Content::Field(Field::PartiallyAccepted)) => count(of_kind.comments.partially_accepted),
            (None, Content::Field(Field::Pending)) => count(of_kind.comments.pending),
            (None, _) => String::new(),
        });
        totals.collect()
    }
}

impl TabUi<'_> {
    /// The tab of a kind of activity.
    pub fn activities_ui(&mut self, ui: &mut Ui, kind: ActivityKind) {
        let id = GridId::Records(RecordKind::Activity(kind));
        self.actions_ui(ui, id, &kind_key("app-add", kind));
        let table = ActivityTable::new(self.session, kind, self.texts);
        let state = self.states.grids.entry(id).or_default();
        let arranged = state.arrangement.arrange(&table, source(self.session, self.texts));
        let row = state.row(&arranged).map_or(0, |row| arranged.place(row));
        let has_projects = kind == ActivityKind::ParticipatoryBudgeting && !self.session.year().projects.is_empty();
        let any = !table.activities.is_empty();
        self.filter_bar_ui(ui, id, &table);
        let instead = self.states.instead.filter(|_| any);
        if self.shows_panel(ui) && any {
            let panel = Panel::right("record").default_size(size::PANEL).size_range(size::PANEL_MIN..=size::PANEL_MAX);
            panel.frame(Frame::new().fill(theme::tokens(ui).surface)).show(ui, |ui| {
                self.record_panel_ui(ui, kind, row.min(table.row_count() - 1));
            });
        }
        let charts: &[ChartId] = if kind.has_comments() {
            &[ChartId::ParticipationByActivity, ChartId::CommentOutcomesByActivity]
        } else {
            &[ChartId::ParticipationByActivity]
        };
        if self.shows_charts(ui) && any {
            self.charts_ui(ui, charts, Some(kind));
        }
        CentralPanel::no_frame().show(ui, |ui| {
            if !any && !has_projects {
                let key = kind_key("app-empty", kind);
                self.empty_ui(ui, &key, Some((&kind_key("app-add", kind), Command::Add)));
            } else if instead == Some(Instead::Panel) && is_narrow(ui.ctx()) {
                self.record_panel_ui(ui, kind, row.min(table.row_count() - 1));
            } else if instead == Some(Instead::Charts) && is_low(ui.ctx()) {
                Frame::new().inner_margin(size::CHARTS_MARGIN).show(ui, |ui| self.chart_row_ui(ui, charts, Some(kind)));
            } else if kind == ActivityKind::ParticipatoryBudgeting {
                let width = ui.available_width();
                let room = |rows: usize| size::ROW * 2.0 + (size::ROW + size::LINE) * rows.clamp(1, 8) as f32;
                let projects = room(self.session.year().projects.len());
                if ui.available_height() < room(table.row_count()) + projects + size::TOP_BAR * 2.0 {
                    // Both tables do not fit, as with text at 200 %: they are scrolled together.
                    ScrollArea::vertical().id_salt("budgeting").auto_shrink(false).show(ui, |ui| {
                        let height = room(table.row_count());
                        ui.allocate_ui(egui::vec2(width, height), |ui| self.grid_ui(ui, id, &table));
                        self.projects_ui(ui, Some(projects));
                    });
                } else {
                    let height = (ui.available_height() * 0.45).min(size::ROW * (table.row_count() as f32 + 3.0));
                    ui.allocate_ui(egui::vec2(width, height), |ui| self.grid_ui(ui, id, &table));
                    self.projects_ui(ui, None);
                }
            } else {
                self.grid_ui(ui, id, &table);
            }
        });
    }

    /// The panel of the record that is being worked on: a project where the projects' table is in use.
    fn record_panel_ui(&mut self, ui: &mut Ui, kind: ActivityKind, row: usize) {
        let projects = GridId::Records(RecordKind::Project);
        let project = self.states.grids.get(&projects).and_then(super::GridState::target);
        match project.filter(|_| self.states.active == Some(projects)) {
            Some(project) if kind == ActivityKind::ParticipatoryBudgeting => self.project_panel_ui(ui, project),
            _ => self.activity_panel_ui(ui, kind, row),
        }
    }
}
