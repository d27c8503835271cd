//! The look as tokens: colours, spacing, type. No colour or pixel constant stands elsewhere in the window's code.

mod colors;
mod sizes;

use std::sync::Arc;

use egui::{
    CornerRadius, FontData, FontDefinitions, FontFamily, FontId, FontTweak, Margin, Stroke, TextStyle, Vec2, Visuals,
    epaint::FontColorTransferFunction,
};

use crate::chart::fonts;

use colors::{DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST};
pub use colors::{SCREEN_OFF, Tokens};
pub use sizes::{column, paper, size};

/// The tokens of the theme that the window shows.
pub fn tokens(ui: &egui::Ui) -> Tokens {
    of(ui.visuals().dark_mode, has_high_contrast(ui.ctx()))
}

/// The tokens of the dark or the light theme, as they are or with high contrast.
fn of(dark: bool, high_contrast: bool) -> Tokens {
    match (dark, high_contrast) {
        (false, false) => LIGHT,
        (true, false) => DARK,
        (false, true) => LIGHT_CONTRAST,
        (true, true) => DARK_CONTRAST,
    }
}

fn contrast_id() -> egui::Id {
    egui::Id::unique("high-contrast")
}

fn has_high_contrast(ctx: &egui::Context) -> bool {
    ctx.data(|data| data.get_temp(contrast_id()).unwrap_or_default())
}

/// Shows both themes with high contrast, or as they are.
pub fn set_high_contrast(ctx: &egui::Context, high_contrast: bool) {
    if has_high_contrast(ctx) != high_contrast {
        ctx.data_mut(|data| data.insert_temp(contrast_id(), high_contrast));
        apply_all(ctx);
    }
}

const SEMI_BOLD: &str = "semi-bold";
const ICONS: &str = "icons";

/// How heavy light letters on a dark ground are: 1 as they are drawn, less is heavier.
const DARK_TEXT_GAMMA: f32 = 0.8;

/// How far icons stand below where their font has them, of their size.
const ICON_LOWERED: f32 = 0.07;

/// Text of a size, regular.
pub fn regular(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

/// Text of a size, semi-bold: weight rather than size emphasises.
pub fn semi_bold(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(SEMI_BOLD.into()))
}

/// An icon of a size.
pub fn icon(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(ICONS.into()))
}

/// Installs the bundled fonts and both themes.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(font_definitions());
    ctx.options_mut(|options| options.fallback_theme = egui::Theme::Light);
    apply_all(ctx);
}

fn apply_all(ctx: &egui::Context) {
    let high_contrast = has_high_contrast(ctx);
    for theme in [egui::Theme::Light, egui::Theme::Dark] {
        ctx.style_mut_of(theme, |style| apply(style, theme == egui::Theme::Dark, high_contrast));
    }
}

fn font_definitions() -> FontDefinitions {
    let mut definitions = FontDefinitions::empty();
    for (name, bytes) in [("Inter", fonts::REGULAR), ("Inter SemiBold", fonts::SEMI_BOLD)] {
        definitions.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    // An icon stands in the middle of the small letters beside it, not of the line.
    let lowered = FontTweak { y_offset_factor: ICON_LOWERED, ..FontTweak::default() };
    let icons = FontData::from_static(lucide_icons::LUCIDE_FONT_BYTES).tweak(lowered);
    definitions.font_data.insert("Lucide".to_owned(), Arc::new(icons));
    let family = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    definitions.families.insert(FontFamily::Proportional, family(&["Inter", "Lucide"]));
    definitions.families.insert(FontFamily::Monospace, family(&["Inter", "Lucide"]));
    definitions.families.insert(FontFamily::Name(SEMI_BOLD.into()), family(&["Inter SemiBold", "Lucide"]));
    definitions.families.insert(FontFamily::Name(ICONS.into()), family(&["Lucide", "Inter"]));
    definitions
}

fn apply(style: &mut egui::Style, dark: bool, high_contrast: bool) {
    let tokens = of(dark, high_contrast);
    style.text_styles = [
        (TextStyle::Small, regular(size::SMALL)),
        (TextStyle::Body, regular(size::TEXT)),
        (TextStyle::Button, regular(size::TEXT)),
        (TextStyle::Monospace, regular(size::TEXT)),
        (TextStyle::Heading, semi_bold(size::TITLE)),
    ]
    .into();
    // Nothing moves by itself, whether or not the person asked the system for less motion.
    style.animation_time = 0.0;
    style.scroll_animation = egui::style::ScrollAnimation::none();
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    style.spacing.item_spacing = Vec2::splat(size::GAP);
    style.spacing.button_padding = egui::vec2(10.0, 6.0);
    style.spacing.interact_size = egui::vec2(size::CONTROL, size::CONTROL);
    style.spacing.menu_margin = Margin::same(6);
    style.spacing.window_margin = Margin::same(20);
    style.spacing.combo_width = 120.0;
    style.spacing.combo_height = 320.0;
    style.spacing.text_edit_width = 200.0;
    style.spacing.scroll = egui::style::ScrollStyle { bar_width: 8.0, ..egui::style::ScrollStyle::solid() };
    // A row that fades out looks like one that is not quite there.
    style.spacing.scroll.fade.strength = 0.0;
    style.visuals = visuals(tokens, dark);
}

fn visuals(tokens: Tokens, dark: bool) -> Visuals {
    let mut visuals = if dark { Visuals::dark() } else { Visuals::light() };
    let radius = CornerRadius::same(size::CONTROL_RADIUS);
    // egui makes light letters on a dark ground so heavy that regular text looks like medium, and weight is what
    // emphasises here.
    if dark {
        visuals.text_options.color_transfer_function = FontColorTransferFunction::Gamma(DARK_TEXT_GAMMA);
    }
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(tokens.muted);
    visuals.hyperlink_color = tokens.accent;
    visuals.panel_fill = tokens.surface;
    visuals.window_fill = tokens.surface;
    visuals.window_stroke = Stroke::new(size::HAIRLINE, tokens.hairline);
    visuals.window_corner_radius = CornerRadius::same(size::CARD_RADIUS);
    visuals.menu_corner_radius = CornerRadius::same(size::CARD_RADIUS);
    visuals.extreme_bg_color = tokens.surface;
    visuals.text_edit_bg_color = Some(tokens.surface);
    visuals.faint_bg_color = tokens.raised;
    visuals.code_bg_color = tokens.raised;
    visuals.error_fg_color = tokens.error;
    visuals.warn_fg_color = tokens.warning;
    visuals.selection.bg_fill = tokens.selected_cell;
    visuals.selection.stroke = Stroke::new(size::OUTLINE, tokens.accent);
    visuals.popup_shadow.blur = 16;
    visuals.window_shadow.blur = 24;

    let widgets = &mut visuals.widgets;
    for (widget, fill, outline) in [
        (&mut widgets.noninteractive, tokens.surface, tokens.hairline),
        (&mut widgets.inactive, tokens.raised, tokens.outline),
        (&mut widgets.hovered, tokens.hovered, tokens.muted),
        (&mut widgets.active, tokens.selected_cell, tokens.accent),
        (&mut widgets.open, tokens.selected_row, tokens.accent),
    ] {
        widget.bg_fill = fill;
        widget.weak_bg_fill = fill;
        widget.bg_stroke = Stroke::new(size::HAIRLINE, outline);
        widget.fg_stroke = Stroke::new(size::HAIRLINE, tokens.text);
        widget.corner_radius = radius;
        widget.expansion = 0.0;
    }
    // What is filled and no button is the handle of a scroll bar, which must stand out from its groove.
    widgets.inactive.bg_fill = tokens.handle;
    widgets.hovered.bg_fill = tokens.outline;
    visuals
}

#[cfg(test)]
mod tests {
    use egui::Color32;

    use super::*;
    use crate::chart::{scene::Color, style::contrast};

    fn between(one: Color32, other: Color32) -> f64 {
        let color = |color: Color32| Color(color.r(), color.g(), color.b());
        contrast(color(one), color(other))
    }

    #[test]
    fn every_theme_has_the_contrast_that_reading_needs() {
        for (dark, high_contrast) in [(false, false), (true, false), (false, true), (true, true)] {
            let tokens = of(dark, high_contrast);
            let name = format!("dark: {dark}, high contrast: {high_contrast}");
            // WCAG 2: 4.5 for text at level AA, 7 at level AAA.
            let least = if high_contrast { 7.0 } else { 4.5 };
            let Tokens { background, surface, raised, paper, selected_row, selected_cell, hovered, .. } = tokens;
            let grounds = [background, surface, raised, paper, selected_row, selected_cell, hovered];
            let Tokens { text, muted, accent, error, warning, met, .. } = tokens;
            for (what, color) in [
                ("text", text),
                ("muted text", muted),
                ("accent", accent),
                ("error", error),
                ("warning", warning),
                ("met", met),
            ] {
                for ground in grounds {
                    let found = between(color, ground);
                    assert!(found >= least, "{name}: {what} on {ground:?}: {found:.2}");
                }
            }
            assert!(between(tokens.on_accent, accent) >= least, "{name}: text on the accent");
            for ground in [background, surface, raised, hovered] {
                for (what, color) in [("outline", tokens.outline), ("accent", accent)] {
                    let found = between(color, ground);
                    assert!(found >= 3.0, "{name}: {what} on {ground:?}: {found:.2}");
                }
            }
            for (what, mark) in [("women", tokens.women), ("men", tokens.men)] {
                let found = between(mark, surface);
                assert!(found >= 3.0, "{name}: {what}: {found:.2}");
            }
        }
    }
}
