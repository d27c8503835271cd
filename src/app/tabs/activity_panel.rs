//! The record's panel: every field of an activity.

use egui::{RichText, ScrollArea, Ui, vec2};
use lucide_icons::Icon;

use crate::{
    app::{
        regions,
        theme::{self, size},
        widgets::{
            UiExt as _, finding,
            form::{self, kind_key},
            grid::Table as _,
        },
    },
    domain::{ActivityKind, Field, Fields as _, RecordKind, check::Finding},
    text::numbers,
};

use super::{GridId, TabUi, activities::ActivityTable, source};

/// What is recorded of an activity's comments.
const COMMENTS: &[Field] = &[
    Field::Rejected,
    Field::Accepted,
    Field::PartiallyAccepted,
    Field::Pending,
    Field::CarriedOver,
    Field::StatedComments,
];

impl TabUi<'_> {
    /// The panel of the activity in a row; the row exists.
    pub fn activity_panel_ui(&mut self, ui: &mut Ui, kind: ActivityKind, row: usize) {
        let activity = &self.session.year().activities.of(kind)[row];
        let count = self.session.year().activities.of(kind).len();
        let target = form::activity(self.session.year_number(), kind, activity.id);
        let language = self.texts.language();
        let figure = |number: Option<u32>| {
            number.map_or_else(|| "—".to_owned(), |number| numbers::count(number.into(), language))
        };
        let (participants, comments) = (figure(activity.attendance.participants()), figure(activity.comments.total()));
        panel_ui(ui, |ui| {
            self.panel_head_ui(ui, kind, row, count);
            let id = activity.id;
            self.finding_cards_ui(ui, self.session.findings().of_activity(kind, row as u32 + 1, id));
            let computed = self.texts.get("panel-computed");
            self.form_ui(ui, |ui, form| {
                if let Some(from) = activity.carried_from {
                    ui.hint_ui(&form.texts.with("panel-carried-from", &[("year", from.into())]));
                }
                form.field_ui(ui, target, Field::Title);
                form.row_ui(ui, target, &[Field::HeldOn, Field::Venue]);
                let is_open_for_a_while = kind == ActivityKind::Consultation;
                if is_open_for_a_while {
                    form.row_ui(ui, target, &[Field::OpenFrom, Field::OpenUntil]);
                }
                if activity.is_held_here() {
                    section_ui(ui, &form.texts.get("panel-participants"));
                    form.row_ui(ui, target, &[Field::Women, Field::Men]);
                    two_ui(ui, |ui| form.field_ui(ui, target, Field::StatedParticipants), &computed, &participants);
                }
                let is_recorded = |&field: &Field| activity.get(field).is_some();
                if kind.has_comments() || COMMENTS.iter().any(is_recorded) {
                    section_ui(ui, &form.texts.get("panel-comments"));
                    form.row_ui(ui, target, &[Field::Rejected, Field::Accepted]);
                    form.row_ui(ui, target, &[Field::PartiallyAccepted, Field::Pending]);
                    two_ui(ui, |ui| form.field_ui(ui, target, Field::StatedComments), &computed, &comments);
                    if let Some(count) = activity.comments.carried_over {
                        let to = self.session.year_number().saturating_add(1);
                        let label = form.texts.with("panel-carried-over", &[("year", to.into())]);
                        computed_ui(ui, &label, &figure(Some(count)));
                    }
                }
                section_ui(ui, &form.texts.get("panel-publication"));
                for (link, on) in [
                    (Field::ReportLink, Field::ReportOn),
                    (Field::MinutesLink, Field::MinutesOn),
                    (Field::NoticeLink, Field::NoticeOn),
                    (Field::NewsLink, Field::NewsOn),
                ] {
                    form.published_ui(ui, target, link, on);
                }
                form.field_ui(ui, target, Field::Channels);
                section_ui(ui, &form.texts.get("panel-more"));
                form.row_ui(ui, target, &[Field::Organiser, Field::Topic]);
                if !is_open_for_a_while {
                    form.row_ui(ui, target, &[Field::OpenFrom, Field::OpenUntil]);
                }
                form.field_ui(ui, target, Field::Note);
            });
        });
    }

    /// The findings of a record with what can be done about them; those set aside last.
    pub fn finding_cards_ui<'f>(&mut self, ui: &mut Ui, findings: impl Iterator<Item = &'f Finding>) {
        let (aside, open): (Vec<&Finding>, Vec<&Finding>) = findings.partition(|finding| finding.waiver.is_some());
        let (year, writable) = (self.session.year(), !self.session.is_read_only());
        for finding in open.into_iter().chain(aside) {
            self.commands.extend(finding::card_ui(ui, finding, year, self.texts, writable));
        }
    }

    /// The record's number among the others, with the way to the previous and the next.
    fn panel_head_ui(&mut self, ui: &mut Ui, kind: ActivityKind, row: usize, count: usize) {
        let muted = theme::tokens(ui).muted;
        let bar = egui::Layout::right_to_left(egui::Align::Center);
        let table = ActivityTable::new(self.session, kind, self.texts);
        let state = self.states.grids.entry(GridId::Records(RecordKind::Activity(kind))).or_default();
        let arranged = state.arrangement.arrange(&table, source(self.session, self.texts));
        // In the order in which the table shows them.
        let at = arranged.row_at(row);
        let before = at.and_then(|at| at.checked_sub(1)).map(|at| arranged.target(at));
        let after = at.filter(|at| at + 1 < arranged.row_count()).map(|at| arranged.target(at + 1));
        ui.allocate_ui_with_layout(vec2(ui.available_width(), size::CONTROL), bar, |ui| {
            ui.spacing_mut().item_spacing.x = size::TIGHT;
            let next = ui.icon_ui(Icon::ChevronRight, &self.texts.get("app-next-record"), after.is_some());
            let next = next.on_hover_text("Alt+PgDn").clicked();
            let of = self.texts.with("app-record-of", &[("number", (row + 1).into()), ("count", count.into())]);
            ui.label(RichText::new(of).color(muted).font(theme::regular(size::SMALL)));
            let name = self.texts.get("app-previous-record");
            let previous = ui.icon_ui(Icon::ChevronLeft, &name, before.is_some());
            let previous = previous.on_hover_text("Alt+PgUp").clicked();
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                let name = self.texts.get(&kind_key("one", kind));
                ui.add(egui::Label::new(RichText::new(name).font(theme::semi_bold(size::TEXT))).wrap());
            });
            let to = match (previous, next) {
                (true, _) => before,
                (_, true) => after,
                _ => None,
            };
            if let Some(to) = to {
                let state = self.states.grids.entry(GridId::Records(RecordKind::Activity(kind))).or_default();
                state.go_to(&arranged, to, None);
            }
        });
    }
}

/// A panel of fields, scrolled as a whole.
pub fn panel_ui(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    regions::begin_panel(ui.ctx());
    let rect = ui.max_rect();
    ScrollArea::vertical().id_salt("panel").auto_shrink(false).show(ui, |ui| {
        egui::Frame::new().inner_margin(size::PADDING).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing = vec2(size::GAP, size::FIELD_GAP);
            add(ui);
        });
    });
    regions::end_panel(ui.ctx(), rect);
}

/// A group of fields under a name.
pub fn section_ui(ui: &mut Ui, name: &str) {
    ui.add_space(size::GAP);
    let rect = ui.available_rect_before_wrap();
    let tokens = theme::tokens(ui);
    ui.painter().hline(rect.x_range(), rect.top() - size::HALF_GAP, egui::Stroke::new(size::HAIRLINE, tokens.hairline));
    ui.label(RichText::new(name).font(theme::semi_bold(size::TEXT)));
}

/// A typed field with a computed figure beside it.
fn two_ui(ui: &mut Ui, typed: impl FnOnce(&mut Ui), label: &str, figure: &str) {
    let width = (ui.available_width() - ui.spacing().item_spacing.x) / 2.0;
    ui.horizontal_top(|ui| {
        ui.allocate_ui(vec2(width, size::CONTROL), |ui| {
            ui.set_width(width);
            typed(ui);
        });
        ui.allocate_ui(vec2(width, size::CONTROL), |ui| {
            ui.set_width(width);
            computed_ui(ui, label, figure);
        });
    });
}

/// A computed figure under its name.
fn computed_ui(ui: &mut Ui, label: &str, figure: &str) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = size::LABEL_GAP;
        ui.hint_ui(label);
        let fill = theme::tokens(ui).background;
        let frame = egui::Frame::new().fill(fill).corner_radius(size::CONTROL_RADIUS);
        frame.inner_margin(size::FIELD_MARGIN).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(RichText::new(figure).font(theme::semi_bold(size::TEXT)));
        });
    });
}
