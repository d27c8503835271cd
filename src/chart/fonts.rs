//! The one bundled family. Charts, the window and the report all take it from here, so that a label
//! measured for a chart is as wide on the screen, in a PNG and on paper.

/// Inter, weight 400, tabular figures.
pub const REGULAR: &[u8] = include_bytes!("../../assets/fonts/Inter-Regular.ttf");

/// Inter, weight 600, tabular figures.
pub const SEMI_BOLD: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold.ttf");

/// The family's name inside the font files.
pub const FAMILY: &str = "Inter";

/// The bytes of a weight.
pub fn bytes(weight: super::scene::Weight) -> &'static [u8] {
    match weight {
        super::scene::Weight::Regular => REGULAR,
        super::scene::Weight::SemiBold => SEMI_BOLD,
    }
}
