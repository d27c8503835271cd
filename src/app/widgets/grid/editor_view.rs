//! How an open editor looks: typed text over its cell, or a list of values below it.

use egui::{Id, Key, Modifiers, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2};

use crate::{
    app::{
        theme::{self, size},
        widgets::{date_field, form::is_web_address},
    },
    domain::Form,
    text::{Texts, dates::DateContext},
};

use super::{
    editor::Editor,
    keys::{self, Leave},
};

/// What an editor of typed text is about.
pub(super) struct About<'a> {
    /// For screen readers: the record and the column.
    pub name: &'a str,
    /// Numbers stand to the right.
    pub right: bool,
    pub context: DateContext,
    pub texts: &'a Texts,
}

/// The editor of typed text. Whether it lost the keyboard to something else.
pub(super) fn text_ui(ui: &Ui, id: Id, cell: Rect, body: Rect, editor: &mut Editor, about: &About<'_>) -> bool {
    let &About { name, right, context, texts } = about;
    let tokens = theme::tokens(ui);
    let long = matches!(editor.field.form(), Form::Line | Form::Link | Form::Paragraph);
    let least = match editor.field.form() {
        _ if long => size::FORM.min(body.width() * 0.6),
        Form::Date => size::DATE,
        _ => size::NUMBER_EDITOR,
    };
    let width = cell.width().max(least);
    let button = if editor.is_date() { size::TARGET } else { 0.0 };
    let left = cell.left().min(body.right() - width).max(body.left());
    let left = if right { cell.right() - width } else { left };
    let outline = if editor.error.is_some() { tokens.error } else { tokens.accent };
    let above = (cell.height() - size::LINE) / 2.0 - size::OUTLINE;
    let frame = egui::Frame::new().fill(tokens.surface).stroke(Stroke::new(size::OUTLINE, outline)).inner_margin(
        egui::Margin {
            right: (size::CELL_PADDING - size::OUTLINE + button) as i8,
            ..egui::Margin::symmetric((size::CELL_PADDING - size::OUTLINE) as i8, above.max(size::HALF_GAP) as i8)
        },
    );
    let area = egui::Area::new(id.with("area")).order(egui::Order::Foreground).fixed_pos(pos2(left, cell.top()));
    let mut opens = false;
    let shown = area.show(ui.ctx(), |ui| {
        let framed = frame.show(ui, |ui| {
            ui.set_width(width - 2.0 * size::CELL_PADDING - button);
            // As high as its text: the frame makes the height of the cell.
            ui.spacing_mut().interact_size.y = size::LINE;
            let text = &mut editor.text;
            let edit =
                if long { egui::TextEdit::multiline(text).desired_rows(1) } else { egui::TextEdit::singleline(text) };
            let align = if right { egui::Align2::RIGHT_CENTER } else { egui::Align2::LEFT_CENTER };
            let edit = edit
                .id(id)
                .frame(egui::Frame::NONE)
                .margin(egui::Margin::ZERO)
                .desired_width(f32::INFINITY)
                .align(align)
                .event_filter(keys::OWN)
                .cursor_at_end(true);
            // However long the text is, what is said of it stands below in view.
            let scroll = egui::ScrollArea::vertical().id_salt(id).max_height(8.0 * size::LINE);
            let response = if long { scroll.show(ui, |ui| ui.add(edit)).inner } else { ui.add(edit) };
            response.widget_info(|| WidgetInfo {
                label: Some(name.to_owned()),
                current_text_value: Some(editor.text.clone()),
                ..WidgetInfo::new(Role::TextInput)
            });
            response
        });
        let (response, rect) = (framed.inner, framed.response.rect);
        if editor.is_date() {
            opens = date_field::button_ui(ui, id, rect, name, texts);
            if editor.error.is_none() && editor.calendar.is_none() {
                date_field::understood_ui(ui, id, rect, &editor.text, context, texts);
            }
        }
        let is_link = editor.field.form() == Form::Link && !editor.text.trim().is_empty();
        if is_link && editor.error.is_none() && !is_web_address(editor.text.trim()) {
            egui::Frame::popup(ui.style()).inner_margin(size::UNDERSTOOD_MARGIN).show(ui, |ui| {
                ui.set_max_width(size::PANEL);
                let said = egui::RichText::new(texts.get("link-incomplete")).font(theme::regular(size::SMALL));
                ui.label(said.color(tokens.warning));
            });
        }
        if let Some(error) = &editor.error {
            egui::Frame::popup(ui.style()).stroke(Stroke::new(size::HAIRLINE, tokens.error)).show(ui, |ui| {
                ui.set_max_width(size::PANEL);
                ui.colored_label(tokens.error, error);
            });
        }
        response
    });
    let response = shown.inner;
    if response.changed() {
        editor.error = None;
    }
    if opens {
        editor.open_calendar(context);
    }
    if editor.calendar.is_some() {
        editor.shown = true;
        return false;
    }
    if !editor.shown {
        editor.shown = true;
        response.request_focus();
        return false;
    }
    // A press on the button of the calendar, within the editor, leads nowhere else.
    let within = ui.input(|input| input.pointer.interact_pos()).is_some_and(|at| shown.response.rect.contains(at));
    response.lost_focus() && !(within && ui.input(|input| input.pointer.any_down()))
}

/// The editor of a value from a list: arrows choose, a letter goes to the next value that begins with it.
pub(super) fn list_ui(
    ui: &Ui,
    id: Id,
    cell: Rect,
    editor: &mut Editor,
    name: &str,
    texts: &Texts,
    leave: &mut Option<Leave>,
) {
    let choices = editor.choices(texts);
    ui.input_mut(|input| {
        if input.consume_key(Modifiers::NONE, Key::ArrowDown) {
            editor.choice = (editor.choice + 1).min(choices.len() - 1);
        }
        if input.consume_key(Modifiers::NONE, Key::ArrowUp) {
            editor.choice = editor.choice.saturating_sub(1);
        }
        for event in &input.events {
            if let egui::Event::Text(typed) = event {
                editor.text.clone_from(typed);
            }
        }
    });
    if let Some(letter) = std::mem::take(&mut editor.text).chars().next() {
        let starts = |choice: &String| choice.to_lowercase().starts_with(&letter.to_lowercase().to_string());
        let after = (1..=choices.len()).map(|step| (editor.choice + step) % choices.len());
        if let Some(found) = after.into_iter().find(|&at| starts(&choices[at])) {
            editor.choice = found;
        }
    }
    let area = egui::Area::new(id.with("area")).order(egui::Order::Foreground).fixed_pos(cell.left_bottom());
    let shown = area.show(ui.ctx(), |ui| {
        egui::Frame::popup(ui.style()).show(ui, |ui| {
            ui.set_min_width(cell.width().max(size::PANEL / 2.0));
            ui.spacing_mut().item_spacing.y = 0.0;
            for (at, choice) in choices.iter().enumerate() {
                let response = ui.add(
                    egui::Button::selectable(editor.choice == at, choice)
                        .min_size(egui::vec2(ui.available_width(), 0.0)),
                );
                if response.clicked() {
                    editor.choice = at;
                    *leave = Some(Leave::Commit(None));
                }
            }
        });
    });
    // The list itself holds the keyboard, so that nothing else takes its arrows and letters.
    let holder = ui.interact(cell, id, Sense::focusable_noninteractive());
    holder.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, format!("{name}, {}", choices[editor.choice])));
    ui.memory_mut(|memory| {
        memory.request_focus(id);
        memory.set_focus_lock_filter(id, keys::OWN);
    });
    let elsewhere = ui.input(|input| input.pointer.any_pressed())
        && ui.input(|input| input.pointer.interact_pos()).is_some_and(|at| !shown.response.rect.contains(at));
    if editor.shown && elsewhere {
        *leave = leave.or(Some(Leave::Commit(None)));
    }
    editor.shown = true;
}
