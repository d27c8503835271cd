//! The mayor's decisions: twelve months, each with its count and its links.

use egui::{CentralPanel, Frame, Panel, Ui};

use crate::{
    app::{
        session::Session,
        theme::{self, column, size},
        widgets::{
            UiExt as _, finding,
            grid::{Column, Content, Shown, Table, Tone, Width},
        },
    },
    domain::{ChartId, Edit, Field, Fields as _, Register, Subject, Target, Value, Year, check::Finding},
    text::{Texts, input, numbers},
};

use super::{
    GridId, Instead, TabUi,
    activity_panel::{panel_ui, section_ui},
    is_low, is_narrow,
};

/// The twelve months as rows.
pub struct DecisionTable<'a> {
    session: &'a Session,
    register: &'a Register,
    year: &'a Year,
    total: u64,
    texts: &'a Texts,
    columns: Vec<Column>,
}

impl<'a> DecisionTable<'a> {
    pub fn new(session: &'a Session, texts: &'a Texts) -> Self {
        let name = |field| texts.field(field);
        let month = texts.get("column-month");
        let columns = vec![
            Column {
                head: month.clone(),
                name: month,
                content: Content::Computed("month"),
                width: Width::Fixed(column::MONTH),
                numeric: false,
                strong: false,
                wraps: false,
            },
            Column::field(
                Field::Count,
                texts.get("column-decisions"),
                texts.get("column-decisions"),
                Width::Fixed(column::DECISIONS),
            ),
            Column {
                wraps: false,
                ..Column::field(
                    Field::Url,
                    name(Field::Url),
                    name(Field::Url),
                    Width::Share { of: 1.0, least: column::URL_LEAST },
                )
            },
            Column::link(Field::Url, name(Field::Url), column::LINK),
            Column::field(
                Field::SentToMinistryOn,
                name(Field::SentToMinistryOn),
                name(Field::SentToMinistryOn),
                Width::Fixed(column::SENT_ON),
            ),
        ];
        let total = session.summary().decisions.total;
        Self { session, register: session.register(), year: session.year(), total, texts, columns }
    }
}

impl Table for DecisionTable<'_> {
    fn columns(&self) -> &[Column] {
        &self.columns
    }

    fn row_count(&self) -> usize {
        self.year.decisions.len()
    }

    fn target(&self, row: usize) -> Target {
        Target::Decisions { year: self.year.number, month: row as u8 + 1 }
    }

    fn row_name(&self, row: usize) -> String {
        self.texts.month(row as u8 + 1)
    }

    fn value(&self, row: usize, field: Field) -> Option<Value> {
        self.year.decisions[row].get(field)
    }

    fn findings(&self, row: usize) -> Vec<&Finding> {
        let of_month = self.session.findings().of_subject(Subject::DecisionMonth(row as u8 + 1));
        of_month.filter(|finding| finding.waiver.is_none()).collect()
    }

    fn said(&self, finding: &Finding) -> String {
        finding::said(finding, self.session.year(), self.texts)
    }

    fn shown(&self, row: usize, column: usize) -> Shown {
        let content = self.columns[column].content;
        let text = match content {
            Content::Computed(_) => self.row_name(row),
            Content::Field(field) | Content::Link(field) => {
                input::show(self.value(row, field).as_ref(), field, self.texts)
            }
        };
        match (content, in_short(&text)) {
            (Content::Field(Field::Url), Some(short)) => Shown { text: short, tone: Tone::Plain, whole: Some(text) },
            _ => Shown::new(text, Tone::Plain),
        }
    }

    fn number(&self, row: usize, column: usize) -> Option<u64> {
        (self.columns[column].content.field() == Some(Field::Count))
            .then(|| self.year.decisions[row].count.map(u64::from))?
    }

    fn set(&self, row: usize, field: Field, value: Option<Value>) -> Edit {
        self.register.setting(self.target(row), field, value)
    }

    fn totals(&self) -> Option<Vec<String>> {
        let mut totals = vec![String::new(); self.columns.len()];
        totals[0] = self.texts.get("total");
        totals[1] = numbers::count(self.total, self.texts.language());
        Some(totals)
    }
}

/// A web address as its page's place and its last part, by which the months are told apart: the way between them is the
/// same for all, and long. `None` where nothing lies between.
fn in_short(address: &str) -> Option<String> {
    let (_, rest) = address.split_once("://")?;
    let (host, path) = rest.split_once('/')?;
    let (way, last) = path.trim_end_matches('/').rsplit_once('/')?;
    (!host.is_empty() && !way.is_empty() && !last.is_empty()).then(|| format!("{host} › … › {last}"))
}

impl TabUi<'_> {
    /// The tab of the mayor's decisions.
    pub fn decisions_ui(&mut self, ui: &mut Ui) {
        self.actions_ui(ui, GridId::Decisions, "");
        let table = DecisionTable::new(self.session, self.texts);
        let current = self.states.grids.get(&GridId::Decisions).and_then(super::GridState::target);
        let row = current.and_then(|target| table.row_of(target)).unwrap_or(0);
        if self.shows_panel(ui) {
            let panel = Panel::right("month").default_size(size::PANEL).size_range(size::PANEL_MIN..=size::PANEL_MAX);
            panel
                .frame(Frame::new().fill(theme::tokens(ui).surface))
                .show(ui, |ui| self.month_panel_ui(ui, &table, row));
        }
        let charts = [ChartId::DecisionsByMonth];
        if self.shows_charts(ui) {
            self.charts_ui(ui, &charts, None);
        }
        CentralPanel::no_frame().show(ui, |ui| match self.states.instead {
            Some(Instead::Panel) if is_narrow(ui.ctx()) => self.month_panel_ui(ui, &table, row),
            Some(Instead::Charts) if is_low(ui.ctx()) => {
                Frame::new().inner_margin(size::CHARTS_MARGIN).show(ui, |ui| self.chart_row_ui(ui, &charts, None));
            }
            _ => self.grid_ui(ui, GridId::Decisions, &table),
        });
    }

    /// Every field of a month.
    fn month_panel_ui(&mut self, ui: &mut Ui, table: &DecisionTable<'_>, row: usize) {
        let target = table.target(row);
        panel_ui(ui, |ui| {
            ui.title_ui(&self.texts.with("decisions-of-month", &[("month", (&table.row_name(row)).into())]));
            let month = Subject::DecisionMonth(row as u8 + 1);
            self.finding_cards_ui(ui, self.session.findings().of_subject(month));
            self.form_ui(ui, |ui, form| {
                form.row_ui(ui, target, &[Field::Count, Field::SentToMinistryOn]);
                form.field_ui(ui, target, Field::Url);
                section_ui(ui, &form.texts.get("panel-links-by-language"));
                for field in [
                    Field::AlbanianLink,
                    Field::SerbianLink,
                    Field::TurkishLink,
                    Field::BosnianLink,
                    Field::EnglishLink,
                ] {
                    form.field_ui(ui, target, field);
                }
            });
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_in_short_is_its_host_and_its_last_part() {
        let address = "https://kk.rks-gov.net/prizren/wp-content/uploads/2023/02/Vendimet-janar.pdf";
        assert_eq!(in_short(address).as_deref(), Some("kk.rks-gov.net › … › Vendimet-janar.pdf"));
        assert_eq!(in_short("https://kk.rks-gov.net/a/b/").as_deref(), Some("kk.rks-gov.net › … › b"));
        for whole in ["", "https://kk.rks-gov.net/", "https://kk.rks-gov.net/vendimet", "Vendimet", "//a/b/c"] {
            assert_eq!(in_short(whole), None, "{whole}");
        }
    }
}
