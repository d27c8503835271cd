//! The legal rules: each with its parameter, whether it is checked, where it comes from and how sure that is.

use std::collections::HashMap;

use egui::{Checkbox, Frame, Label, RichText, Role, ScrollArea, Stroke, TextEdit, Ui, WidgetInfo};
use lucide_icons::Icon;

use crate::{
    app::{
        command::Command,
        session::Session,
        theme::{self, size},
        widgets::UiExt as _,
    },
    domain::{
        Choice as _, Edit, RuleId, RuleSetting, Subject, Year,
        check::law::{self, LegalRule, ParameterForm},
    },
    text::{Texts, findings},
};

use super::{Pointed, TabUi, is_narrow, results::hairline_ui};

/// What is being typed as the parameters of rules.
#[derive(Debug, Default)]
pub struct Parameters(HashMap<RuleId, Draft>);

#[derive(Debug, Default)]
struct Draft {
    text: String,
    error: Option<String>,
}

impl Parameters {
    /// Whether nothing typed waits in a field.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Commits everything that fits, as when the person leaves by a command; what does not fit stays.
    pub fn commit(&mut self, session: &Session, texts: &Texts) -> Vec<Edit> {
        let (year, number) = (session.year(), session.year_number());
        let mut edits = Vec::new();
        self.0.retain(|&id, draft| {
            let Some(rule) = law::rule(id) else { return false };
            match read(rule, &draft.text, texts) {
                Ok(parameter) => {
                    let setting = setting(rule, rule.is_enabled(year), &parameter);
                    if setting != year.rules.get(&id).cloned() {
                        edits.push(Edit::SetRule { year: number, rule: id, setting });
                    }
                    false
                }
                Err(refused) => {
                    draft.error = Some(refused);
                    true
                }
            }
        });
        edits
    }
}

/// A typed parameter as it is kept.
///
/// # Errors
/// What is expected instead.
fn read(rule: &LegalRule, text: &str, texts: &Texts) -> Result<String, String> {
    rule.form.tidied(text).ok_or_else(|| texts.get(&format!("rules-expects-{}", form_key(rule.form))))
}

/// How a rule differs from its default; `None` where it does not.
fn setting(rule: &LegalRule, enabled: bool, parameter: &str) -> Option<RuleSetting> {
    let enabled = (enabled != rule.enabled).then_some(enabled);
    let parameter = if parameter == rule.parameter { None } else { rule.read_parameter(parameter) };
    (enabled.is_some() || parameter.is_some()).then_some(RuleSetting { enabled, parameter })
}

fn form_key(form: ParameterForm) -> &'static str {
    match form {
        ParameterForm::None => "none",
        ParameterForm::Count => "count",
        ParameterForm::Days => "days",
        ParameterForm::Percent => "percent",
        ParameterForm::Day => "day",
        ParameterForm::TwoDays => "two-days",
        ParameterForm::ReplyTimes => "reply-times",
    }
}

impl TabUi<'_> {
    /// The page of legal rules.
    pub fn rules_ui(&mut self, ui: &mut Ui) {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            Frame::new().inner_margin(size::PAGE_MARGIN).show(ui, |ui| {
                ui.set_max_width((size::PAGE * 1.4).min(ui.available_width()));
                ui.card_ui(|ui| {
                    ui.set_width(ui.available_width());
                    ui.spacing_mut().item_spacing.y = size::GAP;
                    ui.title_ui(&self.texts.get("tab-rules"));
                    let year = self.session.year_number();
                    ui.hint_ui(&self.texts.with("rules-about", &[("year", year.into())]));
                    for rule in law::RULES {
                        hairline_ui(ui);
                        self.rule_ui(ui, rule);
                    }
                });
            });
        });
    }

    fn rule_ui(&mut self, ui: &mut Ui, rule: &LegalRule) {
        let subject = Subject::Rule(rule.id);
        let pointed = self.states.pointed.filter(|pointed| pointed.at == subject);
        let shown = ui.scope(|ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = size::HAIR_GAP;
            ui.add_enabled_ui(!self.session.is_read_only(), |ui| {
                if is_narrow(ui.ctx()) {
                    self.about_rule_ui(ui, rule);
                    self.parameter_ui(ui, rule);
                    return;
                }
                let width = ui.available_width();
                ui.horizontal_top(|ui| {
                    let gap = std::mem::take(&mut ui.spacing_mut().item_spacing.x);
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.x = gap;
                        ui.set_width(width - size::PARAMETER - size::PADDING);
                        self.about_rule_ui(ui, rule);
                    });
                    ui.add_space(size::PADDING);
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.x = gap;
                        ui.set_width(size::PARAMETER);
                        self.parameter_ui(ui, rule);
                    });
                });
            });
        });
        if let Some(pointed) = pointed {
            let rect = shown.response.rect.expand(size::HALF_GAP);
            let outline = Stroke::new(size::OUTLINE, theme::tokens(ui).accent);
            ui.painter().rect_stroke(rect, size::CONTROL_RADIUS, outline, egui::StrokeKind::Inside);
            if pointed.is_new {
                shown.response.scroll_to_me(Some(egui::Align::Center));
                self.states.pointed = Some(Pointed { is_new: false, ..pointed });
            }
        }
    }

    /// The rule's name and switch, where it comes from, and how sure that is.
    fn about_rule_ui(&mut self, ui: &mut Ui, rule: &LegalRule) {
        self.switch_ui(ui, rule);
        let source = self.texts.get(&format!("rule-source-{}", rule.id));
        let confidence = self.texts.get(&format!("confidence-{}", rule.confidence.id()));
        ui.hint_ui(&format!("{source} · {confidence}"));
    }

    /// The rule's name, with whether it is checked.
    fn switch_ui(&mut self, ui: &mut Ui, rule: &LegalRule) {
        let year = self.session.year();
        let name = findings::rule_name(rule.id, self.texts);
        let mut enabled = rule.is_enabled(year);
        let text = RichText::new(&name).font(theme::semi_bold(size::TEXT));
        let response = ui.add(Checkbox::new(&mut enabled, text));
        let label = self.texts.with("rules-checked", &[("rule", (&name).into())]);
        response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, enabled, &label));
        if response.changed() {
            let setting = setting(rule, enabled, &rule.parameter(year));
            self.commands.push(Command::SetRule { rule: rule.id, setting });
        }
    }

    fn parameter_ui(&mut self, ui: &mut Ui, rule: &LegalRule) {
        let (texts, year) = (self.texts, self.session.year());
        let is_set = year.rules.contains_key(&rule.id);
        if rule.form == ParameterForm::None && !is_set {
            return;
        }
        let label = texts.get(&format!("rules-parameter-{}", form_key(rule.form)));
        if rule.form != ParameterForm::None {
            ui.hint_ui(&label);
        }
        ui.horizontal_wrapped(|ui| {
            if rule.form != ParameterForm::None {
                let name = format!("{}: {label}", findings::rule_name(rule.id, texts));
                self.parameter_field_ui(ui, rule, year, &name);
            }
            if is_set {
                let key = if rule.form == ParameterForm::None { "rules-reset-switch" } else { "rules-reset" };
                let text = texts.with(key, &[("default", rule.parameter.into())]);
                if ui.action_ui(Icon::RotateCcw, &text).clicked() {
                    self.states.parameters.0.remove(&rule.id);
                    self.commands.push(Command::SetRule { rule: rule.id, setting: None });
                }
            }
        });
        if let Some(error) = self.states.parameters.0.get(&rule.id).and_then(|draft| draft.error.as_ref()) {
            let color = theme::tokens(ui).error;
            ui.add(Label::new(RichText::new(error).font(theme::regular(size::SMALL)).color(color)).wrap());
        }
    }

    fn parameter_field_ui(&mut self, ui: &mut Ui, rule: &LegalRule, year: &Year, name: &str) {
        let tokens = theme::tokens(ui);
        let drafts = &mut self.states.parameters.0;
        let draft = drafts.get(&rule.id);
        let mut text = draft.map_or_else(|| rule.parameter(year), |draft| draft.text.clone());
        let has_error = draft.is_some_and(|draft| draft.error.is_some());
        let frame = Frame::new()
            .fill(tokens.surface)
            .stroke(Stroke::new(size::HAIRLINE, if has_error { tokens.error } else { tokens.outline }))
            .corner_radius(size::CONTROL_RADIUS)
            .inner_margin(size::FIELD_MARGIN);
        let wide = matches!(rule.form, ParameterForm::TwoDays | ParameterForm::ReplyTimes);
        let edit = TextEdit::singleline(&mut text)
            .id(egui::Id::unique(("parameter", rule.id)))
            .frame(frame)
            .desired_width(if wide { size::FILTER } else { size::NUMBER_EDITOR });
        let response = ui.add(edit);
        response.widget_info(|| WidgetInfo {
            label: Some(name.to_owned()),
            current_text_value: Some(text.clone()),
            ..WidgetInfo::new(Role::TextInput)
        });
        if response.has_focus() {
            let outline = Stroke::new(size::OUTLINE, tokens.accent);
            ui.painter().rect_stroke(response.rect, size::CONTROL_RADIUS, outline, egui::StrokeKind::Inside);
        }
        if response.changed() {
            drafts.insert(rule.id, Draft { text, error: None });
        }
        if response.lost_focus() {
            if ui.input(|input| input.key_pressed(egui::Key::Escape)) {
                drafts.remove(&rule.id);
            } else {
                self.edits.extend(self.states.parameters.commit(self.session, self.texts));
            }
        }
    }
}
