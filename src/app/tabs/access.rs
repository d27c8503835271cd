//! Requests for access to documents: the stated total, and those recorded one by one.

use egui::{CentralPanel, Frame, Panel, Ui, vec2};

use crate::{
    app::{
        command::Command,
        session::Session,
        theme::{self, column, size},
        widgets::{UiExt as _, grid::Table as _, grid::Width},
    },
    domain::{AccessOutcome, AccessRequest, Choice as _, Field, RecordKind, RuleId, Subject, Target},
    text::{Texts, numbers},
};

use super::{GridId, Instead, TabUi, activity_panel::panel_ui, is_narrow, record_table::RecordTable};

/// The requests of the year as rows.
pub fn table<'a>(session: &'a Session, texts: &'a Texts) -> RecordTable<'a, AccessRequest> {
    let fields = [
        (Field::ReceivedOn, Width::Fixed(column::DATE)),
        (Field::Requester, Width::Share { of: 1.0, least: column::PLACE_LEAST }),
        (Field::AccessSubject, Width::Share { of: 1.3, least: column::CHOICE_LEAST }),
        (Field::Outcome, Width::Share { of: 1.2, least: column::CHOICE_LEAST }),
        (Field::AnsweredOn, Width::Fixed(column::DATE)),
        (Field::Urgent, Width::Fixed(column::YES_NO)),
        (Field::Extended, Width::Fixed(column::YES_NO)),
    ];
    RecordTable::new(
        session,
        texts,
        &session.year().access.requests,
        RecordKind::AccessRequest,
        "one-access-request",
        &fields,
    )
}

impl TabUi<'_> {
    /// The tab of access requests.
    pub fn access_ui(&mut self, ui: &mut Ui) {
        let id = GridId::Records(RecordKind::AccessRequest);
        self.actions_ui(ui, id, "app-add-access-request");
        self.access_total_ui(ui);
        let table = table(self.session, self.texts);
        let current = self.states.grids.get(&id).and_then(super::GridState::target);
        let row = current.and_then(|target| table.row_of(target)).unwrap_or(0);
        let any = !table.records.is_empty();
        self.filter_bar_ui(ui, id, &table);
        if self.shows_panel(ui) && any {
            let panel = Panel::right("request").default_size(size::PANEL).size_range(size::PANEL_MIN..=size::PANEL_MAX);
            panel
                .frame(Frame::new().fill(theme::tokens(ui).surface))
                .show(ui, |ui| self.request_panel_ui(ui, &table, row));
        }
        CentralPanel::no_frame().show(ui, |ui| match self.states.instead {
            _ if !any => self.empty_ui(ui, "app-empty-access", Some(("app-add-access-request", Command::Add))),
            Some(Instead::Panel) if is_narrow(ui.ctx()) => self.request_panel_ui(ui, &table, row),
            _ => self.grid_ui(ui, id, &table),
        });
    }

    /// Every field of a request.
    fn request_panel_ui(&mut self, ui: &mut Ui, table: &RecordTable<'_, AccessRequest>, row: usize) {
        let target = table.target(row);
        panel_ui(ui, |ui| {
            ui.title_ui(&table.row_name(row));
            let subject = Subject::AccessRequest(table.records[row].id);
            self.finding_cards_ui(ui, self.session.findings().of_subject(subject));
            self.form_ui(ui, |ui, form| {
                form.row_ui(ui, target, &[Field::ReceivedOn, Field::AnsweredOn]);
                for field in [Field::Requester, Field::AccessSubject, Field::Outcome] {
                    form.field_ui(ui, target, field);
                }
                form.row_ui(ui, target, &[Field::Urgent, Field::Extended]);
                form.field_ui(ui, target, Field::Complaint);
                form.field_ui(ui, target, Field::RefusalReason);
            });
        });
    }

    /// The stated total, and what the recorded requests say beside it.
    fn access_total_ui(&mut self, ui: &mut Ui) {
        let target = Target::Year { year: self.session.year_number() };
        let frame = Frame::new().fill(theme::tokens(ui).surface).inner_margin(size::PADDING);
        Panel::top("access-total").frame(frame).show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.allocate_ui(vec2(size::PANEL / 1.6, size::CONTROL), |ui| {
                    self.form_ui(ui, |ui, form| form.field_ui(ui, target, Field::AccessStatedTotal));
                });
                ui.add_space(size::PADDING);
                let access = self.session.summary().access;
                let language = self.texts.language();
                ui.vertical(|ui| {
                    ui.hint_ui(&self.texts.with("access-recorded", &[("count", access.recorded.into())]));
                    let outcomes: Vec<String> = AccessOutcome::ALL
                        .iter()
                        .filter(|&&outcome| access.outcome(outcome) > 0)
                        .map(|&outcome| {
                            let count = numbers::count(access.outcome(outcome), language);
                            format!("{}: {count}", self.texts.choice(Field::Outcome, outcome.id()))
                        })
                        .collect();
                    let text =
                        if outcomes.is_empty() { self.texts.get("access-no-outcomes") } else { outcomes.join(" · ") };
                    ui.label(text);
                });
            });
            let subject = Subject::Rule(RuleId::AccessOutcomes);
            self.finding_cards_ui(ui, self.session.findings().of_subject(subject));
        });
    }
}
