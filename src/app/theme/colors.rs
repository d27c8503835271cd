//! The colours of the four themes.

use egui::Color32;

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

/// A screen that shows nothing.
pub const SCREEN_OFF: Color32 = Color32::BLACK;

pub(super) const LIGHT: Tokens = Tokens {
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

pub(super) const DARK: Tokens = Tokens {
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
pub(super) const LIGHT_CONTRAST: Tokens = Tokens {
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
pub(super) const DARK_CONTRAST: Tokens = Tokens {
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
