//! The look as tokens: colours, spacing, type. No colour or pixel constant stands elsewhere in the window's code.

use std::sync::Arc;

use egui::{
    Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Stroke, TextStyle, Vec2, Visuals,
};

use crate::chart::fonts;

/// Text of 14 points, the height of rows and controls, and the distances between them.
pub mod size {
    use egui::{Margin, Vec2};

    pub const TEXT: f32 = 14.0;
    pub const SMALL: f32 = 12.0;
    pub const TITLE: f32 = 16.0;
    pub const FIGURE: f32 = 26.0;
    pub const DISPLAY: f32 = 30.0;
    pub const ICON: f32 = 16.0;

    pub const TOP_BAR: f32 = 48.0;
    pub const TABS: f32 = 40.0;
    pub const ACTIONS: f32 = 44.0;
    pub const STATUS: f32 = 28.0;
    /// A row of one line; each further line adds [`LINE`].
    pub const ROW: f32 = 31.0;
    pub const LINE: f32 = 17.0;
    pub const CONTROL: f32 = 32.0;
    /// The least height of what can be hit.
    pub const TARGET: f32 = 24.0;
    /// The column of cards beside the report's preview.
    pub const SIDE: f32 = 388.0;
    pub const PANEL: f32 = 318.0;
    pub const PANEL_MIN: f32 = 260.0;
    pub const PANEL_MAX: f32 = 520.0;
    pub const CHARTS: f32 = 216.0;
    pub const CHARTS_MIN: f32 = 140.0;
    pub const CHARTS_MAX: f32 = 520.0;

    /// Below this width a panel beside a table would leave the table no room.
    pub const NARROW: f32 = 860.0;
    /// Below this height charts below a table would leave the table no room.
    pub const LOW: f32 = 440.0;

    /// Width of a digit of [`TEXT`], with a little air.
    pub const DIGIT: f32 = 9.4;
    /// Width of a letter of a column's head, with a little air.
    pub const HEAD_LETTER: f32 = 7.4;
    pub const NUMBER_EDITOR: f32 = 72.0;
    /// A field of a date, with the button of its calendar.
    pub const DATE: f32 = 122.0;
    /// A day of the calendar, the names of its weekdays, and the whole of it with what stands around.
    pub const DAY: f32 = 32.0;
    pub const WEEKDAYS: f32 = 20.0;
    pub const CALENDAR_HEIGHT: f32 = 312.0;
    pub const CALENDAR_MARGIN: Margin = Margin::same(8);
    /// Around what is said below a date that is being typed.
    pub const UNDERSTOOD_MARGIN: Margin = Margin::symmetric(8, 4);

    /// A row of the list of findings; the second where the window is narrow.
    pub const FINDING: f32 = 50.0;
    pub const FINDING_NARROW: f32 = 68.0;
    /// A rule's parameter beside its name.
    pub const PARAMETER: f32 = 340.0;
    /// A list of values to filter by.
    pub const FILTER: f32 = 150.0;
    /// The palette and the search: their width, the room around them, and how much of the window's height their list
    /// takes at most.
    pub const CHOOSER: f32 = 640.0;
    pub const CHOOSER_MARGIN: Margin = Margin::same(10);
    pub const CHOOSER_SHARE: f32 = 0.6;
    /// A row of one line of theirs.
    pub const CHOICE: f32 = 32.0;
    /// A text that was found, and the year and tab above some; the field of the search in the top bar.
    pub const FOUND: f32 = 50.0;
    pub const FOUND_HEAD: f32 = 30.0;
    pub const SEARCH: f32 = 230.0;
    /// The corner of a cell in which a finding is marked.
    pub const MARK: f32 = 8.0;

    pub const GAP: f32 = 8.0;
    pub const PADDING: f32 = 16.0;
    pub const CELL_PADDING: f32 = 8.0;
    pub const CARD_RADIUS: u8 = 8;
    pub const CONTROL_RADIUS: u8 = 6;
    /// Between cards, and between the edge of a tab and what stands in it.
    pub const CARD_GAP: f32 = 12.0;
    /// Between the fields of a form, and between a field and its label.
    pub const FIELD_GAP: f32 = 10.0;
    pub const LABEL_GAP: f32 = 3.0;
    pub const TIGHT: f32 = 6.0;
    pub const HALF_GAP: f32 = 4.0;
    pub const HAIR_GAP: f32 = 2.0;
    /// Around the text of a field, of the bars, of charts below a table, of a page of cards.
    pub const FIELD_MARGIN: Margin = Margin::symmetric(9, 7);
    /// The same with a button at the end of the text.
    pub const FIELD_WITH_BUTTON: Margin = Margin { left: 9, right: 34, top: 7, bottom: 7 };
    pub const BAR_MARGIN: Margin = Margin::symmetric(14, 0);
    pub const ACTIONS_MARGIN: Margin = Margin::symmetric(12, 6);
    pub const CHARTS_MARGIN: Margin = Margin::same(12);
    pub const PAGE_MARGIN: Margin = Margin::same(20);
    /// The mark of the program in the top bar, the list of years, the room around a tab's name.
    pub const LOGO: f32 = 24.0;
    pub const YEARS: f32 = 88.0;
    pub const TAB_PADDING: f32 = 22.0;
    pub const TAB_HOVER: Vec2 = Vec2::new(2.0, 5.0);
    pub const TAB_FOCUS: f32 = 3.0;
    /// A button of a set of values, and what stands above and below a button's text.
    pub const CHIP: f32 = 26.0;
    pub const BUTTON_Y: f32 = 6.0;
    /// A count of the overview, and the widest column of cards beside charts.
    pub const COUNT_CARD: f32 = 112.0;
    pub const COUNT_CARD_WIDTH: f32 = 160.0;
    pub const CARDS_MAX: f32 = 420.0;
    /// The most room above the welcome screen.
    pub const WELCOME_TOP: f32 = 64.0;
    /// Between the columns and the rows of the list of keys.
    pub const KEYS_SPACING: [f32; 2] = [24.0, 6.0];
    /// Above and below that list, in a window as tall as it.
    pub const KEYS_AROUND: f32 = 140.0;
    /// The window before anybody sized it, and the smallest that it can be.
    pub const WINDOW: (f32, f32) = (1280.0, 800.0);
    pub const WINDOW_MIN: [f32; 2] = [720.0, 480.0];

    pub const HAIRLINE: f32 = 1.0;
    pub const OUTLINE: f32 = 2.0;
    pub const UNDERLINE: f32 = 2.0;
    /// Height of a card of the welcome screen.
    pub const WAY: f32 = 140.0;
    /// What the preview of a paste has above and below what is scrolled in it, and that beside its table.
    pub const PASTE_AROUND: f32 = 140.0;
    pub const PASTE_BESIDE: f32 = 100.0;
    /// Width of a page of settings or of the welcome screen.
    pub const PAGE: f32 = 760.0;
    pub const FORM: f32 = 520.0;
}

/// The sizes of the report's preview: those of the printed page, at 96 points an inch.
pub mod paper {
    /// Width of the text: that of the printed page, at which its charts are laid out.
    pub const MEASURE: f32 = crate::chart::style::FIGURE_WIDTH;
    /// The least width of the text; below it the page is scrolled sideways.
    pub const MEASURE_MIN: f32 = 460.0;
    pub const MARGIN: f32 = 48.0;
    pub const MARGIN_MIN: f32 = 18.0;
    /// Around the sheets, and between them.
    pub const AROUND: f32 = 16.0;
    /// Height of the cover, which the window shows whole.
    pub const COVER: f32 = 460.0;
    pub const COVER_RULE: f32 = 4.0;
    pub const COVER_LABEL: f32 = 15.0;
    pub const COVER_NAME: f32 = 30.0;
    pub const COVER_TITLE: f32 = 44.0;
    pub const COVER_YEAR: f32 = 96.0;

    pub const TEXT: f32 = 13.5;
    pub const TABLE: f32 = 12.5;
    pub const FINE: f32 = 11.5;
    pub const HEADING: f32 = 25.0;
    pub const SUBHEADING: f32 = 15.0;
    pub const LEAD: f32 = 14.5;
    pub const COUNT: f32 = 28.0;
    /// From line to line, of the size of the letters.
    pub const LEADING: f32 = 1.5;
    pub const LEADING_TIGHT: f32 = 1.22;

    /// Above a section, and between blocks.
    pub const SECTION: f32 = 40.0;
    pub const BLOCK: f32 = 12.0;
    pub const ITEM: f32 = 4.0;
    pub const INDENT: f32 = 26.0;
    pub const CELL: f32 = 6.0;
    pub const COLUMN_MIN: f32 = 20.0;
    pub const COLUMN_DATE: f32 = 88.0;
    pub const COLUMN_LINKED: f32 = 150.0;
    /// A line to write on.
    pub const BLANK_LINE: f32 = 36.0;
    /// Width of the list of sections beside the page, where it has room.
    pub const OUTLINE: f32 = 236.0;
}

/// The widths of a table's columns; of those that share what is left, the least.
pub mod column {
    /// What a person can make of a column, and how much the menu's steps change it.
    pub const LEAST: f32 = 32.0;
    pub const MOST: f32 = 720.0;
    pub const STEP: f32 = 16.0;
    /// How near the pointer must be to a border between two columns.
    pub const BORDER: f32 = 5.0;
    pub const NUMBER: f32 = 44.0;
    pub const COUNT: f32 = 46.0;
    pub const TOTAL: f32 = 52.0;
    pub const LINK: f32 = 36.0;
    pub const DATE: f32 = 108.0;
    pub const SENT_ON: f32 = 150.0;
    pub const MONTH: f32 = 110.0;
    pub const DECISIONS: f32 = 120.0;
    /// A figure of a card's list.
    pub const FIGURE: f32 = 62.0;
    pub const VOTES: f32 = 80.0;
    pub const AMOUNT: f32 = 120.0;
    pub const YES_NO: f32 = 80.0;
    pub const SELECTED: f32 = 110.0;
    pub const KIND: f32 = 90.0;
    pub const TITLE_LEAST: f32 = 200.0;
    pub const NAME_LEAST: f32 = 160.0;
    pub const PLACE_LEAST: f32 = 100.0;
    pub const URL_LEAST: f32 = 240.0;
    pub const CHOICE_LEAST: f32 = 130.0;
}

/// The colours of a theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tokens {
    pub background: Color32,
    pub surface: Color32,
    pub raised: Color32,
    /// The sheets of the report; the ground of its charts.
    pub paper: Color32,
    /// Under the heads and over the sums of the report's tables.
    pub rule: Color32,
    pub hairline: Color32,
    /// The outline of a control, which must stand out more than a hairline.
    pub outline: Color32,
    /// The handle of a scroll bar at rest.
    pub handle: Color32,
    pub text: Color32,
    pub muted: Color32,
    pub accent: Color32,
    pub on_accent: Color32,
    pub selected_row: Color32,
    pub selected_cell: Color32,
    pub hovered: Color32,
    pub error: Color32,
    pub warning: Color32,
    /// A rule that is met.
    pub met: Color32,
    pub women: Color32,
    pub men: Color32,
}

const LIGHT: Tokens = Tokens {
    background: Color32::from_rgb(0xF4, 0xF3, 0xEF),
    surface: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    raised: Color32::from_rgb(0xFA, 0xFA, 0xF7),
    paper: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    rule: Color32::from_rgb(0x1E, 0x1C, 0x18),
    hairline: Color32::from_rgb(0xE2, 0xDF, 0xD7),
    outline: Color32::from_rgb(0x8E, 0x8A, 0x7F),
    handle: Color32::from_rgb(0xC9, 0xC5, 0xBA),
    text: Color32::from_rgb(0x1E, 0x1C, 0x18),
    muted: Color32::from_rgb(0x62, 0x5E, 0x55),
    accent: Color32::from_rgb(0x24, 0x56, 0xA6),
    on_accent: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    selected_row: Color32::from_rgb(0xE6, 0xEE, 0xFA),
    selected_cell: Color32::from_rgb(0xD3, 0xE1, 0xF5),
    hovered: Color32::from_rgb(0xF1, 0xF0, 0xEA),
    error: Color32::from_rgb(0xB3, 0x26, 0x1E),
    warning: Color32::from_rgb(0x8A, 0x58, 0x00),
    met: Color32::from_rgb(0x0F, 0x6B, 0x64),
    women: Color32::from_rgb(0x5B, 0x2A, 0x86),
    men: Color32::from_rgb(0x2A, 0xA1, 0x98),
};

const DARK: Tokens = Tokens {
    background: Color32::from_rgb(0x15, 0x17, 0x1B),
    surface: Color32::from_rgb(0x1D, 0x20, 0x26),
    raised: Color32::from_rgb(0x22, 0x26, 0x2D),
    paper: Color32::from_rgb(0x1D, 0x20, 0x26),
    rule: Color32::from_rgb(0xA0, 0x9D, 0x95),
    hairline: Color32::from_rgb(0x30, 0x35, 0x3E),
    outline: Color32::from_rgb(0x6B, 0x74, 0x82),
    handle: Color32::from_rgb(0x47, 0x4E, 0x5A),
    text: Color32::from_rgb(0xEC, 0xE9, 0xE2),
    muted: Color32::from_rgb(0xAC, 0xA9, 0xA1),
    accent: Color32::from_rgb(0x7F, 0xB0, 0xFF),
    on_accent: Color32::from_rgb(0x10, 0x1C, 0x30),
    selected_row: Color32::from_rgb(0x25, 0x34, 0x4D),
    selected_cell: Color32::from_rgb(0x2B, 0x3D, 0x5C),
    hovered: Color32::from_rgb(0x26, 0x2A, 0x31),
    error: Color32::from_rgb(0xFF, 0x8A, 0x80),
    warning: Color32::from_rgb(0xF2, 0xB8, 0x4B),
    met: Color32::from_rgb(0x4C, 0xC9, 0xBC),
    women: Color32::from_rgb(0xB4, 0x8A, 0xE0),
    men: Color32::from_rgb(0x4C, 0xC9, 0xBC),
};

/// As light, for eyes that need more contrast: black on white, and every control outlined.
const LIGHT_CONTRAST: Tokens = Tokens {
    background: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    surface: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    raised: Color32::from_rgb(0xF2, 0xF2, 0xF2),
    paper: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    rule: Color32::from_rgb(0x00, 0x00, 0x00),
    hairline: Color32::from_rgb(0x76, 0x76, 0x76),
    outline: Color32::from_rgb(0x00, 0x00, 0x00),
    handle: Color32::from_rgb(0x5A, 0x5A, 0x5A),
    text: Color32::from_rgb(0x00, 0x00, 0x00),
    muted: Color32::from_rgb(0x33, 0x33, 0x33),
    accent: Color32::from_rgb(0x00, 0x32, 0x8A),
    on_accent: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    selected_row: Color32::from_rgb(0xDC, 0xE9, 0xFF),
    selected_cell: Color32::from_rgb(0xC4, 0xDA, 0xFF),
    hovered: Color32::from_rgb(0xE6, 0xE6, 0xE6),
    error: Color32::from_rgb(0x85, 0x00, 0x00),
    warning: Color32::from_rgb(0x5A, 0x36, 0x00),
    met: Color32::from_rgb(0x00, 0x4A, 0x43),
    women: Color32::from_rgb(0x5B, 0x2A, 0x86),
    men: Color32::from_rgb(0x2A, 0xA1, 0x98),
};

/// As dark, for eyes that need more contrast: white on black, and every control outlined.
const DARK_CONTRAST: Tokens = Tokens {
    background: Color32::from_rgb(0x00, 0x00, 0x00),
    surface: Color32::from_rgb(0x00, 0x00, 0x00),
    raised: Color32::from_rgb(0x14, 0x14, 0x14),
    paper: Color32::from_rgb(0x00, 0x00, 0x00),
    rule: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    hairline: Color32::from_rgb(0x8A, 0x8A, 0x8A),
    outline: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    handle: Color32::from_rgb(0xBD, 0xBD, 0xBD),
    text: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    muted: Color32::from_rgb(0xDA, 0xDA, 0xDA),
    accent: Color32::from_rgb(0xFF, 0xD8, 0x3D),
    on_accent: Color32::from_rgb(0x00, 0x00, 0x00),
    selected_row: Color32::from_rgb(0x1F, 0x2A, 0x44),
    selected_cell: Color32::from_rgb(0x24, 0x33, 0x5A),
    hovered: Color32::from_rgb(0x26, 0x26, 0x26),
    error: Color32::from_rgb(0xFF, 0xB0, 0xA8),
    warning: Color32::from_rgb(0xFF, 0xD1, 0x66),
    met: Color32::from_rgb(0x7F, 0xE9, 0xDC),
    women: Color32::from_rgb(0xB4, 0x8A, 0xE0),
    men: Color32::from_rgb(0x4C, 0xC9, 0xBC),
};

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
    let bundled =
        [("Inter", fonts::REGULAR), ("Inter SemiBold", fonts::SEMI_BOLD), ("Lucide", lucide_icons::LUCIDE_FONT_BYTES)];
    for (name, bytes) in bundled {
        definitions.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
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
    style.animation_time = 0.0;
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
