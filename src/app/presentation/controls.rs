//! The controls of a presentation: they are there while the pointer moves, for a person with a mouse.

use egui::{Align2, Area, Frame, Id, Order, RichText, Ui, vec2};
use lucide_icons::Icon;

use crate::{
    app::{
        theme::{self, size},
        widgets::UiExt as _,
    },
    text::Texts,
};

use super::keys::{Place, Step};

/// Shows the controls at the foot; answers with what was asked for.
pub fn show_ui(ui: &Ui, place: &Place, count: usize, is_dark: bool, texts: &Texts) -> Vec<Step> {
    let mut steps = Vec::new();
    let area = Area::new(Id::unique("slide-controls")).order(Order::Foreground);
    let lifted = vec2(0.0, -size::PADDING);
    area.anchor(Align2::CENTER_BOTTOM, lifted).show(ui.ctx(), |ui| {
        let tokens = theme::tokens(ui);
        let frame = Frame::new()
            .fill(tokens.surface)
            .stroke(egui::Stroke::new(size::HAIRLINE, tokens.outline))
            .corner_radius(size::CARD_RADIUS)
            .inner_margin(size::TIGHT);
        frame.show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = size::HALF_GAP;
                let mut button = |ui: &mut Ui, icon, key: &str, enabled, step| {
                    if ui.icon_ui(icon, &texts.get(key), enabled).clicked() {
                        steps.push(step);
                    }
                };
                button(ui, Icon::ChevronLeft, "slides-previous", place.at > 0, Step::Previous);
                let number = if place.typed > 0 { place.typed } else { place.at + 1 };
                ui.label(RichText::new(format!("{number} / {count}")).font(theme::regular(size::TEXT)));
                button(ui, Icon::ChevronRight, "slides-next", place.at + 1 < count, Step::Next);
                let black = if place.is_black { "slides-show" } else { "slides-black" };
                button(ui, if place.is_black { Icon::Eye } else { Icon::EyeOff }, black, true, Step::Black);
                let (icon, turn) = if is_dark { (Icon::Sun, "slides-light") } else { (Icon::Moon, "slides-dark") };
                button(ui, icon, turn, true, Step::Theme);
                button(ui, Icon::X, "slides-leave", true, Step::Leave);
            });
        });
    });
    steps
}
