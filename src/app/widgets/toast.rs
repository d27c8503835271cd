//! Messages that pass: what was done, with the way back; what could not be done, until it is read.

use std::time::{Duration, Instant};

use egui::{Align2, Area, Frame, Margin, Order, RichText, Role, Stroke, Ui, WidgetInfo, vec2};

use crate::app::{
    command::Command,
    theme::{self, size},
    widgets::UiExt as _,
};

const SHOWN_FOR: Duration = Duration::from_secs(8);

/// A message.
#[derive(Debug, Clone)]
pub struct Toast {
    pub text: String,
    pub is_error: bool,
    /// A button's text and what it does.
    pub action: Option<(String, Command)>,
    since: Instant,
    /// Of which state of the register it speaks; known from the frame after it was said.
    of: Option<u64>,
}

/// How wide a message's text can be beside its buttons.
fn room_for_text(ui: &Ui, action: Option<&(String, Command)>) -> f32 {
    let spacing = ui.spacing();
    let of_action = action.map_or(0.0, |(name, _)| {
        let galley =
            ui.painter().layout_no_wrap(name.clone(), theme::semi_bold(size::TEXT), egui::Color32::PLACEHOLDER);
        galley.size().x + 2.0 * spacing.button_padding.x + spacing.item_spacing.x
    });
    size::PAGE.min(ui.available_width()) - size::CONTROL - spacing.item_spacing.x - of_action
}

fn undoes(toast: &Toast) -> bool {
    matches!(toast.action, Some((_, Command::Undo)))
}

/// The messages on the window, newest last.
#[derive(Debug, Default)]
pub struct Toasts(Vec<Toast>);

impl Toasts {
    /// Says what was done; it goes by itself.
    pub fn say(&mut self, text: String, action: Option<(String, Command)>) {
        self.push(Toast { text, is_error: false, action, since: Instant::now(), of: None });
    }

    /// Says what could not be done; it stays until it is closed or something else is done.
    pub fn refuse(&mut self, text: String) {
        self.refuse_offering(text, None);
    }

    /// Says what could not be done, with a button for what makes it possible.
    pub fn refuse_offering(&mut self, text: String, action: Option<(String, Command)>) {
        self.push(Toast { text, is_error: true, action, since: Instant::now(), of: None });
    }

    /// The text of the newest message.
    pub fn newest(&self) -> Option<&str> {
        self.0.last().map(|toast| toast.text.as_str())
    }

    /// Takes the messages of earlier refusals away, once something succeeded.
    pub fn forget_refusals(&mut self) {
        self.0.retain(|toast| !toast.is_error);
    }

    /// Takes away what offers to undo a change after which there was another one, or which was taken back already:
    /// undo would take back something else. `revision` grows with each change of the register.
    pub fn outdate(&mut self, revision: u64) {
        self.0.retain_mut(|toast| !undoes(toast) || *toast.of.get_or_insert(revision) == revision);
    }

    fn push(&mut self, toast: Toast) {
        // Undo takes back the last change: an earlier message must not offer it for its own.
        self.0.retain(|shown| shown.text != toast.text && !(undoes(&toast) && undoes(shown)));
        self.0.push(toast);
        if self.0.len() > 3 {
            self.0.remove(0);
        }
    }

    /// Shows the messages; answers with a command that was clicked.
    pub fn show_ui(&mut self, ui: &Ui, close: &str) -> Option<Command> {
        self.0.retain(|toast| toast.is_error || toast.since.elapsed() < SHOWN_FOR);
        if self.0.is_empty() {
            return None;
        }
        let tokens = theme::tokens(ui);
        let mut clicked = None;
        let mut closed = None;
        let place = vec2(0.0, -size::STATUS - size::PADDING);
        Area::new(egui::Id::unique("toasts")).order(Order::Foreground).anchor(Align2::CENTER_BOTTOM, place).show(
            ui.ctx(),
            |ui| {
                for (at, toast) in self.0.iter().enumerate() {
                    let outline = if toast.is_error { tokens.error } else { tokens.outline };
                    let frame = Frame::popup(ui.style())
                        .fill(tokens.surface)
                        .stroke(Stroke::new(size::HAIRLINE, outline))
                        .inner_margin(Margin::symmetric(size::PADDING as i8, 8));
                    frame.show(ui, |ui| {
                        ui.horizontal(|ui| {
                            let color = if toast.is_error { tokens.error } else { tokens.text };
                            let text = egui::Label::new(RichText::new(&toast.text).color(color)).wrap();
                            // However long it is, its buttons stand beside it.
                            let response = ui.scope(|ui| {
                                ui.set_max_width(room_for_text(ui, toast.action.as_ref()));
                                ui.add(text)
                            });
                            let response = response.inner;
                            response.widget_info(|| WidgetInfo::labeled(Role::Status, true, &toast.text));
                            if let Some((name, command)) = &toast.action
                                && ui
                                    .button(RichText::new(name).font(theme::semi_bold(size::TEXT)).color(tokens.accent))
                                    .clicked()
                            {
                                clicked = Some(command.clone());
                                closed = Some(at);
                            }
                            if ui.icon_ui(lucide_icons::Icon::X, close, true).clicked() {
                                closed = Some(at);
                            }
                        });
                    });
                }
            },
        );
        if let Some(at) = closed {
            self.0.remove(at);
        }
        if let Some(next) = self.0.iter().filter(|toast| !toast.is_error).map(|toast| toast.since + SHOWN_FOR).min() {
            ui.ctx().request_repaint_after(next.saturating_duration_since(Instant::now()) + Duration::from_millis(50));
        }
        clicked
    }
}
