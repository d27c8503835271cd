//! The filter above a table: text, findings, month; and what it leaves in view.

use egui::{Frame, Id, Key, Panel, Role, TextEdit, Ui, WidgetInfo};
use lucide_icons::Icon;

use crate::{
    app::{
        session::Session,
        theme::{self, size},
        widgets::{
            UiExt as _,
            grid::{
                Table,
                arrangement::{InMonth, WithFinding, date_column},
            },
            list_of, quiet,
        },
    },
    domain::{
        Choice as _, RecordKind, RuleId, Subject,
        check::{Finding, Severity},
    },
    text::{Texts, findings, numbers},
};

use super::{GridId, TabUi, source};

impl TabUi<'_> {
    /// The button that shows the filter and takes it away again.
    pub(super) fn filter_button_ui(&mut self, ui: &mut Ui, id: GridId) {
        let is_open = self.states.grids.entry(id).or_default().arrangement.is_open;
        let name = self.texts.get(if is_open { "filter-close" } else { "filter-open" });
        if ui.toggle_ui(Icon::ListFilter, &name, is_open).clicked() {
            self.states.active = Some(id);
            self.states.toggle_filter(id);
        }
    }

    /// The filter's controls, in a bar of their own, while they are wanted.
    pub(super) fn filter_bar_ui(&mut self, ui: &mut Ui, id: GridId, table: &dyn Table) {
        let of = source(self.session, self.texts);
        let state = self.states.grids.entry(id).or_default();
        let shown = state.arrangement.arrange(table, of).row_count();
        if !state.arrangement.is_open && !state.arrangement.is_on() {
            return;
        }
        let texts = self.texts;
        let frame = Frame::new().fill(theme::tokens(ui).surface).inner_margin(size::ACTIONS_MARGIN);
        let bar = Panel::top(Id::unique(("filter", id))).show_separator_line(true).frame(frame);
        let mut filter = state.arrangement.filter().clone();
        let (mut closes, mut gives_way, mut unsorts) = (false, false, false);
        let is_open = state.arrangement.is_open;
        let sort = state.arrangement.sort();
        let text_id = Id::unique(("filter-text", id));
        if self.states.filtering == Some(id) {
            self.states.filtering = None;
            ui.memory_mut(|memory| memory.request_focus(text_id));
        }
        bar.show(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = egui::Vec2::splat(size::TIGHT);
                if is_open {
                    (closes, gives_way) = text_ui(ui, text_id, &mut filter.text, texts);
                    if date_column(table).is_some() {
                        month_ui(ui, &mut filter.month, texts);
                    }
                    finding_ui(ui, id, &mut filter.finding, self.session, texts);
                }
                if let Some(sort) = sort {
                    let column = &table.columns()[sort.column].name;
                    let key = if sort.descending { "app-sorted-down" } else { "app-sorted-up" };
                    let sorted = texts.with(key, &[("column", column.into())]);
                    unsorts = ui.action_ui(Icon::X, &sorted).on_hover_text(texts.get("filter-unsort")).clicked();
                }
                if filter.is_on() {
                    if ui.action_ui(Icon::FilterX, &texts.get("filter-clear")).clicked() {
                        filter = Default::default();
                        gives_way = true;
                    }
                    let counts = [("shown", shown), ("count", table.row_count())];
                    let counts = counts.map(|(name, count)| (name, numbers::count(count as u64, texts.language())));
                    let arguments = counts.each_ref().map(|(name, count)| (*name, count.into()));
                    ui.hint_ui(&texts.with("filter-shown", &arguments));
                }
            });
        });
        let state = self.states.grids.entry(id).or_default();
        state.arrangement.set_filter(filter);
        if unsorts {
            state.arrangement.unsort();
            gives_way = true;
        }
        if closes {
            self.states.active = Some(id);
            self.states.toggle_filter(id);
        } else if gives_way {
            state.focus();
        }
    }

    /// In the place of a table of which the filter leaves nothing.
    pub(super) fn nothing_shown_ui(&mut self, ui: &mut Ui, id: GridId) {
        ui.vertical_centered(|ui| {
            ui.add_space(ui.available_height() * 0.3);
            ui.title_ui(&self.texts.get("filter-nothing"));
            ui.add_space(size::GAP);
            if ui.action_ui(Icon::FilterX, &self.texts.get("filter-clear")).clicked() {
                let state = self.states.grids.entry(id).or_default();
                state.arrangement.set_filter(Default::default());
                state.focus();
            }
        });
    }
}

impl super::TabStates {
    /// Shows the filter of a table, ready for typing; or takes it away, and with it what it hides.
    pub fn toggle_filter(&mut self, id: GridId) {
        let state = self.grids.entry(id).or_default();
        state.arrangement.is_open = !state.arrangement.is_open;
        if state.arrangement.is_open {
            state.give_way();
            self.filtering = Some(id);
        } else {
            state.arrangement.set_filter(Default::default());
            state.focus();
        }
    }
}

/// The text that is filtered by. Whether the person is done with the filter, and whether the table is to have the
/// keyboard.
fn text_ui(ui: &mut Ui, id: Id, text: &mut String, texts: &Texts) -> (bool, bool) {
    let name = texts.get("filter-text");
    let field = TextEdit::singleline(text).id(id).hint_text(&name).desired_width(size::FILTER);
    let response = ui.add(field.min_size(egui::vec2(size::FILTER, size::CONTROL)));
    response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, &name));
    // The key is the filter's: the table, which takes the keyboard by it, must not open a cell with it.
    let has_keyboard = response.has_focus() || response.lost_focus();
    let pressed = |key: Key| has_keyboard && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, key));
    let closes = pressed(Key::Escape);
    (closes, pressed(Key::Enter) || pressed(Key::ArrowDown))
}

fn month_ui(ui: &mut Ui, month: &mut Option<InMonth>, texts: &Texts) {
    let name = |month: Option<InMonth>| match month {
        None => texts.get("filter-any-month"),
        Some(InMonth::Of(month)) => texts.get(&format!("month-{month}")),
        Some(InMonth::Unknown) => texts.get("filter-no-date"),
    };
    let months = (1..=12).map(|month| Some(InMonth::Of(month)));
    let options = [None, Some(InMonth::Unknown)].into_iter().chain(months);
    choice_ui(ui, &texts.get("filter-month"), month, options, name);
}

fn finding_ui(ui: &mut Ui, id: GridId, finding: &mut Option<WithFinding>, session: &Session, texts: &Texts) {
    let name = |finding: Option<WithFinding>| match finding {
        None => texts.get("filter-any-row"),
        Some(WithFinding::Any) => texts.get("filter-with-findings"),
        Some(WithFinding::Of(Severity::Error)) => texts.get("filter-with-errors"),
        Some(WithFinding::Of(Severity::Warning)) => texts.get("filter-with-warnings"),
        Some(WithFinding::Of(Severity::Note)) => texts.get("filter-with-notes"),
        Some(WithFinding::By(rule)) => findings::rule_name(rule, texts),
        Some(WithFinding::None) => texts.get("filter-without-findings"),
    };
    let of = |severity| Some(WithFinding::Of(severity));
    let always = [
        None,
        Some(WithFinding::Any),
        of(Severity::Error),
        of(Severity::Warning),
        of(Severity::Note),
        Some(WithFinding::None),
    ];
    // Looked up only while the list is open.
    let rules = std::iter::once_with(|| rules_of(id, session)).flatten().map(|rule| Some(WithFinding::By(rule)));
    choice_ui(ui, &texts.get("filter-findings"), finding, always.into_iter().chain(rules), name);
}

/// The rules that found something in a table.
fn rules_of(id: GridId, session: &Session) -> Vec<RuleId> {
    let is_here = |finding: &&Finding| match id {
        GridId::Records(RecordKind::Activity(kind)) => finding.kind == Some(kind),
        _ => matches!(finding.subject, Subject::AccessRequest(_)),
    };
    let mut found = [false; RuleId::ALL.len()];
    for finding in session.findings().open().filter(is_here) {
        found[finding.rule as usize] = true;
    }
    RuleId::ALL.iter().copied().zip(found).filter_map(|(rule, found)| found.then_some(rule)).collect()
}

/// A list to choose from.
fn choice_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    label: &str,
    chosen: &mut T,
    options: impl Iterator<Item = T>,
    name: impl Fn(T) -> String,
) {
    let selected = name(*chosen);
    let combo = list_of(label).selected_text(&selected).width(size::FILTER).truncate();
    let combo = combo.height(ui.ctx().content_rect().height());
    let shown = quiet(ui, |ui| {
        combo.show_ui(ui, |ui| {
            for option in options {
                if ui.selectable_label(*chosen == option, name(option)).clicked() {
                    *chosen = option;
                }
            }
        })
    });
    let label = format!("{label}: {selected}");
    shown.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, &label));
}
