//! The projects of participatory budgeting, below its activities.

use egui::Ui;
use lucide_icons::Icon;

use crate::{
    app::{
        command::Command,
        session::Session,
        theme::{column, size},
        widgets::{UiExt as _, grid::Width},
    },
    domain::{Amount, Field, Project, RecordKind, Subject, Target},
    text::{Texts, numbers},
};

use super::{GridId, TabUi, activity_panel::panel_ui, record_table::RecordTable};

/// The projects of the year as rows.
pub fn table<'a>(session: &'a Session, texts: &'a Texts) -> RecordTable<'a, Project> {
    let fields = [
        (Field::Locality, Width::Share { of: 1.0, least: column::PLACE_LEAST }),
        (Field::Title, Width::Share { of: 2.0, least: column::NAME_LEAST }),
        (Field::Votes, Width::Fixed(column::VOTES)),
        (Field::Amount, Width::Fixed(column::AMOUNT)),
        (Field::Selected, Width::Fixed(column::SELECTED)),
    ];
    let projects = session.summary().projects;
    let language = texts.language();
    // Nothing recorded is no total, rather than a total of 0.
    let voted = session.year().projects.iter().any(|project| project.votes.is_some());
    let priced = session.year().projects.iter().any(|project| project.amount.is_some());
    let totals = [
        (
            Field::Locality,
            texts.with("projects-total", &[("count", projects.count.into()), ("selected", projects.selected.into())]),
        ),
        (Field::Votes, if voted { numbers::count(projects.votes, language) } else { String::new() }),
        (
            Field::Amount,
            if priced { numbers::amount(Amount { cents: projects.selected_cents }, language) } else { String::new() },
        ),
    ];
    RecordTable::new(session, texts, &session.year().projects, RecordKind::Project, "one-project", &fields)
        .with_totals(&totals)
}

impl TabUi<'_> {
    /// Every field of a project.
    pub fn project_panel_ui(&mut self, ui: &mut Ui, target: Target) {
        panel_ui(ui, |ui| {
            ui.title_ui(&self.texts.get("one-project"));
            if let Target::Record { id, .. } = target {
                self.finding_cards_ui(ui, self.session.findings().of_subject(Subject::Project(id)));
            }
            self.form_ui(ui, |ui, form| {
                for field in [Field::Locality, Field::Title, Field::Activity] {
                    form.field_ui(ui, target, field);
                }
                form.row_ui(ui, target, &[Field::Votes, Field::Amount]);
                form.field_ui(ui, target, Field::Selected);
            });
        });
    }

    /// The projects, in the room that is left, or in a table of a height.
    pub fn projects_ui(&mut self, ui: &mut Ui, height: Option<f32>) {
        let id = GridId::Records(RecordKind::Project);
        let writable = !self.session.is_read_only();
        ui.add_space(size::PADDING);
        ui.horizontal(|ui| {
            ui.add_space(size::EDGE);
            ui.title_ui(&self.texts.get("projects-title"));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                ui.add_space(size::EDGE);
                let has_current = self.states.grids.get(&id).is_some_and(|state| state.target().is_some());
                for (icon, key, command, can) in [
                    (Icon::Trash2, "app-delete", Command::Delete, writable && has_current),
                    (Icon::Copy, "app-duplicate", Command::Duplicate, writable && has_current),
                    (Icon::Plus, "app-add-project", Command::Add, writable),
                ] {
                    ui.add_enabled_ui(can, |ui| {
                        if ui.action_ui(icon, &self.texts.get(key)).clicked() {
                            self.states.active = Some(id);
                            self.commands.push(command);
                        }
                    });
                }
            });
        });
        ui.add_space(size::GAP);
        let table = table(self.session, self.texts);
        if table.records.is_empty() {
            ui.horizontal(|ui| {
                ui.add_space(size::EDGE);
                ui.hint_ui(&self.texts.get("projects-empty"));
            });
        } else {
            let height = height.unwrap_or_else(|| ui.available_height());
            ui.allocate_ui(egui::vec2(ui.available_width(), height), |ui| self.grid_ui(ui, id, &table));
        }
    }
}
