//! A scene as PNG: its SVG, rasterised with the bundled fonts and no others, so that the same figures
//! give the same picture on every computer.

use std::sync::{Arc, LazyLock};

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree, fontdb},
};

use super::{ChartError, Scene, Size, fonts, svg};

static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    fonts.load_font_data(fonts::REGULAR.to_vec());
    fonts.load_font_data(fonts::SEMI_BOLD.to_vec());
    fonts.set_sans_serif_family(fonts::FAMILY);
    Arc::new(fonts)
});

/// Rasterises a scene, `scale` pixels a point.
///
/// # Errors
/// A picture whose width or height is outside [`super::SIZES`], in pixels, or that has no room in memory.
pub fn render(scene: &Scene, scale: f32) -> Result<Vec<u8>, ChartError> {
    let pixels = |length: f32| (length * scale).round() as u32;
    let (width, height) = (pixels(scene.width), pixels(scene.height));
    Size::checked(width, height)?;
    let drawing = |reason: &dyn std::fmt::Display| ChartError::Drawing(reason.to_string());
    let options = Options { fontdb: Arc::clone(&FONTS), font_family: fonts::FAMILY.to_owned(), ..Options::default() };
    let tree = Tree::from_str(&svg::write(scene, "chart"), &options).map_err(|error| drawing(&error))?;
    let mut picture = Pixmap::new(width, height).ok_or(ChartError::Size { width, height })?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    picture.encode_png().map_err(|error| drawing(&error))
}
