//! Fields that are chosen rather than typed: from a list, by yes and no, or as a set of ticks.

use egui::{Button, RichText, Role, Stroke, Ui, WidgetInfo, vec2};

use crate::{
    app::theme::{self, size},
    domain::{ActivityKind, Field, Target, Value},
};

use super::{super::list_of, FormUi};

impl FormUi<'_> {
    pub(super) fn one_of_ui(&mut self, ui: &mut Ui, target: Target, field: Field, ids: &[&str], label: &str) {
        let current = match self.register.value(target, field) {
            Some(Value::One(id)) => Some(id),
            _ => None,
        };
        let required = matches!(field, Field::Kind | Field::Chart);
        let options = ids.iter().map(|id| (Value::One((*id).to_owned()), self.texts.choice(field, id)));
        let options: Vec<_> = options.collect();
        self.list_ui(ui, target, field, label, current.map(Value::One).as_ref(), required, &options);
    }

    pub(super) fn yes_no_ui(&mut self, ui: &mut Ui, target: Target, field: Field, label: &str) {
        let current = self.register.value(target, field);
        let options = [true, false].map(|yes| (Value::YesNo(yes), self.texts.get(if yes { "yes" } else { "no" })));
        self.list_ui(ui, target, field, label, current.as_ref(), false, &options);
    }

    pub(super) fn activity_ui(&mut self, ui: &mut Ui, target: Target, field: Field, label: &str) {
        let Target::Record { year, .. } = target else { return };
        let current = self.register.value(target, field);
        let of_year = self.register.years.get(&year);
        let activities =
            of_year.map(|year| year.activities.of(ActivityKind::ParticipatoryBudgeting)).unwrap_or_default();
        let options: Vec<_> = activities
            .iter()
            .enumerate()
            .map(|(at, activity)| (Value::Activity(activity.id), format!("{}. {}", at + 1, activity.title)))
            .collect();
        self.list_ui(ui, target, field, label, current.as_ref(), false, &options);
    }

    #[expect(clippy::too_many_arguments, reason = "one list serves choices, yes and no, and references")]
    fn list_ui(
        &mut self,
        ui: &mut Ui,
        target: Target,
        field: Field,
        label: &str,
        current: Option<&Value>,
        required: bool,
        options: &[(Value, String)],
    ) {
        let shown = options.iter().find(|(value, _)| Some(value) == current);
        let text = shown.map_or("—", |(_, text)| text.as_str());
        let mut chosen = current.cloned();
        let combo = list_of(("form", target, field)).selected_text(text).width(ui.available_width()).truncate();
        let response = combo.show_ui(ui, |ui| {
            if !required {
                ui.selectable_value(&mut chosen, None, "—");
            }
            for (value, text) in options {
                ui.selectable_value(&mut chosen, Some(value.clone()), text);
            }
        });
        response.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, format!("{label}: {text}")));
        self.drafts.note_keyboard((target, field), &response.response);
        if chosen.as_ref() != current {
            self.edits.push(self.register.setting(target, field, chosen));
        }
    }

    pub(super) fn any_of_ui(&mut self, ui: &mut Ui, target: Target, field: Field, ids: &[&str]) {
        let tokens = theme::tokens(ui);
        let current = match self.register.value(target, field) {
            Some(Value::Any(ids)) => ids,
            _ => Vec::new(),
        };
        let mut chosen = current.clone();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(size::TIGHT);
            for id in ids {
                let ticked = chosen.iter().any(|chosen| chosen == id);
                let text = self.texts.choice(field, id);
                let color = if ticked { tokens.on_accent } else { tokens.text };
                let mut button = Button::new(RichText::new(&text).font(theme::regular(size::SMALL)).color(color))
                    .min_size(vec2(0.0, size::CHIP));
                if ticked {
                    button = button.fill(tokens.accent).stroke(Stroke::new(size::HAIRLINE, tokens.accent));
                }
                let response = ui.add(button);
                response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, ticked, &text));
                self.drafts.note_keyboard((target, field), &response);
                if response.clicked() {
                    if ticked {
                        chosen.retain(|chosen| chosen != id);
                    } else {
                        chosen.push((*id).to_owned());
                    }
                }
            }
        });
        if chosen != current {
            if field == Field::Channels {
                chosen.sort_by_key(|id| ids.iter().position(|known| known == id));
            }
            let value = (!chosen.is_empty()).then_some(Value::Any(chosen));
            self.edits.push(self.register.setting(target, field, value));
        }
    }
}
