//! Controls that the tabs share, in the window's look.

pub mod calendar;
mod chart_marks;
pub mod chart_view;
pub mod chooser;
pub mod date_field;
pub mod deck_view;
pub mod document_view;
pub mod finding;
pub mod form;
pub mod grid;
pub mod list_keys;
pub mod list_rows;
pub mod scene_view;
pub mod toast;

use egui::{
    Align, Align2, Button, Color32, ComboBox, CornerRadius, CursorIcon, Frame, Label, Layout, Margin, Response,
    RichText, Role, Sense, Stroke, Ui, WidgetInfo, text::LayoutJob, vec2,
};
use lucide_icons::Icon;

use super::theme::{self, size};

/// What the tabs ask of a [`Ui`] in the window's look.
pub trait UiExt {
    /// A button with an icon before its text.
    fn action_ui(&mut self, icon: Icon, text: &str) -> Response;
    /// The one button that the page is about.
    fn primary_ui(&mut self, icon: Icon, text: &str) -> Response;
    /// A button of an icon alone; `name` is its tooltip and its name for screen readers.
    fn icon_ui(&mut self, icon: Icon, name: &str, enabled: bool) -> Response;
    /// As [`UiExt::icon_ui`], of something that is on or off.
    fn toggle_ui(&mut self, icon: Icon, name: &str, on: bool) -> Response;
    /// A row of a menu.
    fn menu_item_ui(&mut self, icon: Icon, text: &str, shortcut: &str) -> Response;
    /// Small muted text: labels, hints.
    fn hint_ui(&mut self, text: &str) -> Response;
    /// The heading of a page or a card.
    fn title_ui(&mut self, text: &str) -> Response;
    /// A white card with a hairline around it.
    fn card_ui<R>(&mut self, add: impl FnOnce(&mut Ui) -> R) -> R;
    /// A link that looks like one; the whole address is its tooltip.
    fn link_ui(&mut self, text: &str, url: &str) -> Response;
}

fn with_icon(icon: Icon, text: &str, color: Color32, weight: fn(f32) -> egui::FontId) -> LayoutJob {
    let mut job = LayoutJob::default();
    let format = |font_id| egui::TextFormat { font_id, color, valign: Align::Center, ..Default::default() };
    job.append(&char::from(icon).to_string(), 0.0, format(theme::icon(size::ICON)));
    if !text.is_empty() {
        job.append(text, size::TIGHT, format(weight(size::TEXT)));
    }
    job
}

impl UiExt for Ui {
    fn action_ui(&mut self, icon: Icon, text: &str) -> Response {
        let color = if self.is_enabled() { theme::tokens(self).text } else { theme::tokens(self).muted };
        let job = with_icon(icon, text, color, theme::regular);
        let response = quiet(self, |ui| ui.add(Button::new(job).min_size(vec2(0.0, size::CONTROL))));
        named(&response, Role::Button, text);
        response
    }

    fn primary_ui(&mut self, icon: Icon, text: &str) -> Response {
        let tokens = theme::tokens(self);
        let job = with_icon(icon, text, tokens.on_accent, theme::semi_bold);
        let button = Button::new(job).fill(tokens.accent).stroke(Stroke::NONE).min_size(vec2(0.0, size::CONTROL));
        let response = self.add(button);
        named(&response, Role::Button, text);
        response
    }

    fn icon_ui(&mut self, icon: Icon, name: &str, enabled: bool) -> Response {
        let response = icon_button_ui(self, icon, name, enabled, false);
        named(&response, Role::Button, name);
        response
    }

    fn toggle_ui(&mut self, icon: Icon, name: &str, on: bool) -> Response {
        let response = icon_button_ui(self, icon, name, true, on);
        response.widget_info(|| WidgetInfo::selected(Role::Button, response.enabled(), on, name));
        response
    }

    fn menu_item_ui(&mut self, icon: Icon, text: &str, shortcut: &str) -> Response {
        let color = theme::tokens(self).text;
        let job = with_icon(icon, text, color, theme::regular);
        let button = Button::new(job).shortcut_text(shortcut).frame_when_inactive(false);
        let response = self.add(button.min_size(vec2(size::PANEL_MIN, size::CONTROL)));
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        named(&response, Role::MenuItem, text);
        response
    }

    fn hint_ui(&mut self, text: &str) -> Response {
        let color = theme::tokens(self).muted;
        self.add(Label::new(RichText::new(text).font(theme::regular(size::SMALL)).color(color)).wrap())
    }

    fn title_ui(&mut self, text: &str) -> Response {
        let color = theme::tokens(self).text;
        self.add(Label::new(RichText::new(text).font(theme::semi_bold(size::TITLE)).color(color)).wrap())
    }

    fn card_ui<R>(&mut self, add: impl FnOnce(&mut Ui) -> R) -> R {
        let tokens = theme::tokens(self);
        Frame::new()
            .fill(tokens.surface)
            .stroke(Stroke::new(size::HAIRLINE, tokens.hairline))
            .corner_radius(CornerRadius::same(size::CARD_RADIUS))
            .inner_margin(Margin::same(size::PADDING as i8))
            .show(self, add)
            .inner
    }

    fn link_ui(&mut self, text: &str, url: &str) -> Response {
        let color = theme::tokens(self).accent;
        let text = RichText::new(text).color(color);
        let response = self.add(Label::new(text).truncate().sense(Sense::click()));
        response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(url)
    }
}

fn icon_button_ui(ui: &mut Ui, icon: Icon, name: &str, enabled: bool, on: bool) -> Response {
    let tokens = theme::tokens(ui);
    let color = if enabled { tokens.text } else { tokens.outline };
    let job = with_icon(icon, "", color, theme::regular);
    let button = Button::new(job).selected(on).min_size(vec2(size::CONTROL, size::CONTROL));
    let padding = std::mem::replace(&mut ui.spacing_mut().button_padding, vec2(0.0, size::BUTTON_Y));
    let response = quiet(ui, |ui| ui.add_enabled(enabled, button));
    ui.spacing_mut().button_padding = padding;
    response.on_hover_text(name).on_disabled_hover_text(name)
}

/// A button at rest has a hairline around it: its text or its icon tells it, and a dozen of outlines would be louder
/// than what is recorded. What can be typed into has nothing but its outline, and keeps it.
pub fn quiet<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let hairline = Stroke::new(size::HAIRLINE, theme::tokens(ui).hairline);
    let outline = std::mem::replace(&mut ui.visuals_mut().widgets.inactive.bg_stroke, hairline);
    let added = add(ui);
    ui.visuals_mut().widgets.inactive.bg_stroke = outline;
    added
}

/// A list to choose from, with the window's own mark of one.
pub fn list_of(id: impl std::hash::Hash + std::fmt::Debug) -> ComboBox<'static> {
    ComboBox::from_id_salt(id).icon(|ui, rect, visuals, _| {
        let (icon, font) = (char::from(Icon::ChevronDown), theme::icon(size::ICON));
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, icon, font, visuals.text_color());
    })
}

/// Names a control for screen readers by its text, where an icon stands before it.
fn named(response: &Response, role: Role, name: &str) {
    let enabled = response.enabled();
    response.widget_info(|| WidgetInfo::labeled(role, enabled, name));
}

/// Lays items out side by side, in columns of equal width and height and at least `least` wide; where they do not
/// fit into one row they take two, or more.
pub fn columns_ui<T>(ui: &mut Ui, least: f32, height: f32, items: &[T], mut add: impl FnMut(&mut Ui, &T)) {
    let gap = ui.spacing().item_spacing.x;
    let fit = (((ui.available_width() + gap) / (least + gap)) as usize).clamp(1, items.len().max(1));
    // Rows of equal length: six in rows of three rather than in a row of four and one of two.
    let columns = items.len().div_ceil(items.len().div_ceil(fit).max(1)).max(1);
    let width = (ui.available_width() - gap * (columns - 1) as f32) / columns as f32;
    for row in items.chunks(columns) {
        ui.horizontal_top(|ui| {
            for item in row {
                ui.allocate_ui_with_layout(vec2(width, height), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(width);
                    add(ui, item);
                });
            }
        });
    }
}
