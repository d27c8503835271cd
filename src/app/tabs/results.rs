//! What the legal rules came to in the year, on the overview: each with the records that decide it.

use egui::{Button, Color32, Label, RichText, Role, Sense, Ui, WidgetInfo, vec2};
use lucide_icons::Icon;

use crate::{
    app::{
        command::Command,
        session::Session,
        theme::{self, Tokens, size},
        widgets::UiExt as _,
    },
    domain::{
        ActivityKind, Choice as _, Language, RecordKind, RuleId, Subject, Year,
        check::law::{self, LegalPart, LegalResult, LegalState},
    },
    text::{Texts, findings, key_of, numbers},
};

use super::{Tab, TabUi};

/// The results in words, made once for each check.
#[derive(Debug, Default)]
pub struct Results {
    of: Option<(u64, Language)>,
    lines: Vec<Line>,
    off: Vec<(RuleId, String)>,
}

/// A rule and what it came to.
#[derive(Debug)]
struct Line {
    rule: RuleId,
    name: String,
    parts: Vec<Part>,
}

/// What a rule came to for some records; `None` is a figure that binds nobody.
#[derive(Debug)]
struct Part {
    state: Option<LegalState>,
    text: String,
    leads_to: Option<Command>,
}

impl Results {
    fn update(&mut self, session: &Session, texts: &Texts) {
        let of = (session.checks(), texts.language());
        if self.of == Some(of) {
            return;
        }
        self.of = Some(of);
        let (on, off): (Vec<_>, Vec<_>) = session.findings().results().iter().partition(|result| result.enabled);
        let name = |result: &LegalResult| findings::rule_name(result.rule, texts);
        self.off = off.into_iter().map(|result| (result.rule, name(result))).collect();
        let line =
            |result: &LegalResult| Line { rule: result.rule, name: name(result), parts: parts(result, session, texts) };
        self.lines = on.into_iter().map(line).collect();
        // What is breached, then what is decided, then what nobody can tell yet.
        let rank = |line: &Line| {
            let has = |state| line.parts.iter().any(|part| part.state == Some(state));
            let ranks = [LegalState::Breached, LegalState::Met, LegalState::NotYetDue, LegalState::CannotBeChecked];
            ranks.into_iter().position(has)
        };
        self.lines.sort_by_key(|line| rank(line).unwrap_or(1));
    }
}

fn parts(result: &LegalResult, session: &Session, texts: &Texts) -> Vec<Part> {
    let of_indicator = result.indicator.map(|share| {
        let aim = law::rule(result.rule).map(|rule| rule.parameter(session.year())).unwrap_or_default();
        let share = numbers::share(share, texts.language());
        let text = texts.with("results-indicator", &[("share", (&share).into()), ("aim", (&aim).into())]);
        Part { state: None, text, leads_to: None }
    });
    let of_records = result.parts.iter().map(|part| {
        let state = findings_state(part.state, texts);
        let records = records_text(&part.decided_by, session, texts);
        let text = if records.is_empty() { state } else { format!("{state}: {records}") };
        let needs = format!("rule-needs-{}", result.rule);
        let text = match part.state {
            LegalState::CannotBeChecked => format!("{text} ({})", texts.get(&needs)),
            _ => text,
        };
        Part { state: Some(part.state), text, leads_to: Some(leads_to(result.rule, part)) }
    });
    of_indicator.into_iter().chain(of_records).collect()
}

fn findings_state(state: LegalState, texts: &Texts) -> String {
    texts.get(&format!("legal-state-{}", key_of(state.id())))
}

/// Where a click on a part leads: to the findings of a breach, else to the first of its records, else to the tab on
/// which such records are.
fn leads_to(rule: RuleId, part: &LegalPart) -> Command {
    match (part.state, part.decided_by.first()) {
        (LegalState::Breached, _) => Command::ShowFindingsOf(rule),
        (_, Some(&first)) => Command::ShowSubject(first),
        (_, None) => Command::GoTo(tab_of(rule)),
    }
}

/// The tab of the records that a rule looks at.
fn tab_of(rule: RuleId) -> Tab {
    match rule {
        RuleId::MeetingsPerYear | RuleId::MeetingFirstHalf | RuleId::MeetingNotice => {
            Tab::Activities(ActivityKind::Meeting)
        }
        RuleId::HearingsBy => Tab::Activities(ActivityKind::Hearing),
        RuleId::AccessReply | RuleId::AccessOutcomes => Tab::Access,
        RuleId::DecisionsToMinistry | RuleId::Languages => Tab::Decisions,
        RuleId::PlansPublished => Tab::Profile,
        _ => Tab::Activities(ActivityKind::Consultation),
    }
}

/// How many ranges of numbers are named; of more, the others are counted.
const NAMED: usize = 6;

/// Records in words: "Dëgjimet 1–9, 11".
fn records_text(subjects: &[Subject], session: &Session, texts: &Texts) -> String {
    let year = session.year();
    let mut groups = activity_numbers(subjects, year);
    for &subject in subjects {
        let of = |kind, id| year.place(kind, id).map(|place| place as u64 + 1);
        let (key, number) = match subject {
            Subject::Document(id) => ("document".to_owned(), of(RecordKind::Document, id)),
            Subject::Project(id) => ("project".to_owned(), of(RecordKind::Project, id)),
            Subject::AccessRequest(id) => ("access-request".to_owned(), of(RecordKind::AccessRequest, id)),
            Subject::DecisionMonth(month) => ("month".to_owned(), Some(month.into())),
            Subject::Activity(_) | Subject::Published(_) | Subject::Rule(_) => continue,
        };
        let Some(number) = number else { continue };
        match groups.last_mut() {
            Some((last, numbers)) if *last == key => numbers.push(number),
            _ => groups.push((key, vec![number])),
        }
    }
    let named = groups.into_iter().map(|(key, mut of_group)| {
        of_group.sort_unstable();
        let month = |number: u64| texts.month(u8::try_from(number).unwrap_or_default());
        let count = |number: u64| numbers::count(number, texts.language());
        let list = if key == "month" { ranges(&of_group, month) } else { ranges(&of_group, count) };
        let arguments = [("count", of_group.len().into()), ("list", (&list).into())];
        texts.with(&format!("records-{key}"), &arguments)
    });
    named.collect::<Vec<_>>().join(" · ")
}

/// The numbers of activities, by kind. They are in the order of the year, so that one walk along it finds them all.
fn activity_numbers(subjects: &[Subject], year: &Year) -> Vec<(String, Vec<u64>)> {
    let mut wanted = subjects.iter().filter_map(|subject| match subject {
        Subject::Activity(id) => Some(*id),
        _ => None,
    });
    let mut next = wanted.next();
    let mut groups = Vec::new();
    for &kind in ActivityKind::ALL {
        let mut numbers = Vec::new();
        for (number, activity) in (1..).zip(year.activities.of(kind)) {
            if next == Some(activity.id) {
                numbers.push(number);
                next = wanted.next();
            }
        }
        if !numbers.is_empty() {
            groups.push((key_of(kind.id()), numbers));
        }
    }
    groups
}

/// Sorted numbers, those that follow each other as a range.
fn ranges(numbers: &[u64], name: impl Fn(u64) -> String) -> String {
    let mut ranges: Vec<(u64, u64)> = Vec::new();
    for &number in numbers {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => ranges.push((number, number)),
        }
    }
    let named = ranges.iter().take(NAMED).map(|&(first, last)| match last - first {
        0 => name(first),
        1 => format!("{}, {}", name(first), name(last)),
        _ => format!("{}–{}", name(first), name(last)),
    });
    let mut text = named.collect::<Vec<_>>().join(", ");
    if ranges.len() > NAMED {
        text.push_str(", …");
    }
    text
}

/// The icon of a state; its shape tells it as its colour does.
fn icon_of(state: Option<LegalState>, tokens: &Tokens) -> (Icon, Color32) {
    match state {
        Some(LegalState::Met) => (Icon::CircleCheck, tokens.met),
        Some(LegalState::Breached) => (Icon::TriangleAlert, tokens.warning),
        Some(LegalState::NotYetDue) => (Icon::Clock, tokens.muted),
        Some(LegalState::CannotBeChecked) => (Icon::CircleQuestionMark, tokens.muted),
        None => (Icon::Percent, tokens.muted),
    }
}

impl TabUi<'_> {
    /// The legal rules and what they came to.
    pub fn results_card_ui(&mut self, ui: &mut Ui) {
        let mut results = std::mem::take(&mut self.states.results);
        results.update(self.session, self.texts);
        ui.card_ui(|ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = size::TIGHT;
            self.results_head_ui(ui);
            for line in &results.lines {
                hairline_ui(ui);
                self.result_ui(ui, line);
            }
            if !results.off.is_empty() {
                hairline_ui(ui);
                self.off_ui(ui, &results.off);
            }
        });
        self.states.results = results;
    }

    fn results_head_ui(&mut self, ui: &mut Ui) {
        let layout = egui::Layout::right_to_left(egui::Align::Center);
        ui.allocate_ui_with_layout(egui::Vec2 { x: ui.available_width(), y: size::CONTROL }, layout, |ui| {
            if ui.icon_ui(Icon::SlidersHorizontal, &self.texts.get("results-set-rules"), true).clicked() {
                self.commands.push(Command::GoTo(Tab::Rules));
            }
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                ui.title_ui(&self.texts.get("tab-rules"));
            });
        });
    }

    fn result_ui(&mut self, ui: &mut Ui, line: &Line) {
        let tokens = theme::tokens(ui);
        let subject = Subject::Rule(line.rule);
        let pointed = self.states.pointed.filter(|pointed| pointed.at == subject);
        let shown = ui.scope(|ui| {
            ui.spacing_mut().interact_size.y = size::LINE;
            ui.spacing_mut().item_spacing.y = size::HAIR_GAP;
            let name = RichText::new(&line.name).font(theme::semi_bold(size::TEXT));
            let name = ui.add(Label::new(name).wrap().sense(Sense::click()));
            if name.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
                self.commands.push(Command::ShowSubject(subject));
            }
            for part in &line.parts {
                // Of the icon, the text and what can be clicked each as high as the last.
                ui.spacing_mut().interact_size.y = size::TARGET;
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = size::TIGHT;
                    let (icon, color) = icon_of(part.state, &tokens);
                    ui.label(RichText::new(char::from(icon).to_string()).font(theme::icon(size::ICON)).color(color));
                    self.part_ui(ui, part, &line.name);
                });
            }
        });
        if let Some(pointed) = pointed {
            let rect = shown.response.rect.expand(size::HALF_GAP);
            let outline = egui::Stroke::new(size::OUTLINE, tokens.accent);
            ui.painter().rect_stroke(rect, size::CONTROL_RADIUS, outline, egui::StrokeKind::Inside);
            if pointed.is_new {
                shown.response.scroll_to_me(Some(egui::Align::Center));
                self.states.pointed = Some(super::Pointed { is_new: false, ..pointed });
            }
        }
    }

    fn part_ui(&mut self, ui: &mut Ui, part: &Part, rule: &str) {
        let tokens = theme::tokens(ui);
        let color = if part.state == Some(LegalState::CannotBeChecked) { tokens.muted } else { tokens.text };
        let text = RichText::new(&part.text).font(theme::regular(size::SMALL)).color(color);
        let Some(leads_to) = &part.leads_to else {
            ui.add(Label::new(text).wrap());
            return;
        };
        let response = ui.add(Button::new(text).wrap().frame(false).min_size(vec2(0.0, size::TARGET)));
        response.widget_info(|| WidgetInfo::labeled(Role::Link, true, format!("{rule}. {}", part.text)));
        if response.has_focus() {
            let outline = egui::Stroke::new(size::OUTLINE, tokens.accent);
            let rect = response.rect.expand(size::HAIR_GAP);
            ui.painter().rect_stroke(rect, size::CONTROL_RADIUS, outline, egui::StrokeKind::Inside);
        }
        if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
            self.commands.push(leads_to.clone());
        }
    }

    /// The rules that are switched off, folded.
    fn off_ui(&mut self, ui: &mut Ui, off: &[(RuleId, String)]) {
        let title = self.texts.with("results-off", &[("count", off.len().into())]);
        egui::CollapsingHeader::new(RichText::new(title).font(theme::regular(size::SMALL))).id_salt("rules-off").show(
            ui,
            |ui| {
                for (rule, name) in off {
                    let name = RichText::new(name).font(theme::regular(size::SMALL));
                    let response = ui.add(Label::new(name).wrap().sense(Sense::click()));
                    if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
                        self.commands.push(Command::ShowSubject(Subject::Rule(*rule)));
                    }
                }
            },
        );
    }
}

/// A line between the rows of a card.
pub fn hairline_ui(ui: &mut Ui) {
    let tokens = theme::tokens(ui);
    let (rect, _) = ui.allocate_exact_size(egui::Vec2 { x: ui.available_width(), y: size::HAIRLINE }, Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, egui::Stroke::new(size::HAIRLINE, tokens.hairline));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_follow_each_other_are_a_range_and_many_are_cut() {
        let name = |number: u64| number.to_string();
        assert_eq!(ranges(&[1, 2, 3, 5, 6, 9], name), "1–3, 5, 6, 9");
        assert_eq!(ranges(&[1, 3, 5, 7, 9, 11, 13], name), "1, 3, 5, 7, 9, 11, …");
    }
}
