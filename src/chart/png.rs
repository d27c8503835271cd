//! A scene as PNG: its SVG, rasterised with the bundled fonts and no others, so that the same figures
//! give the same picture on every computer.

use std::{
    borrow::Cow,
    sync::{Arc, LazyLock},
};

use ::png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::{
    tiny_skia::{self, Pixmap, Transform},
    usvg::{Options, Tree, fontdb},
};

use super::{
    ChartError, Scene, Size, fonts,
    scene::{Color, Weight},
    svg,
};

/// The weights of the font that scenes ask for: most pictures have both, and each is read only where it is needed.
static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    for weight in [Weight::Regular, Weight::SemiBold] {
        // Shared with the program's own bytes, not copied.
        fonts.load_font_source(fontdb::Source::Binary(Arc::new(fonts::bytes(weight))));
    }
    fonts.set_sans_serif_family(fonts::FAMILY);
    Arc::new(fonts)
});

/// A picture is painted in bands of about so many bytes, one after the other into the same memory: a whole one of
/// eight megabytes costs more to get from the system than to paint.
const BAND: usize = 2 << 20;

/// Rasterises a scene, `scale` pixels a point.
///
/// # Errors
/// A picture whose width or height is outside [`super::SIZES`], in pixels, or that has no room in memory.
pub fn render(scene: &Scene, scale: f32) -> Result<Vec<u8>, ChartError> {
    let (width, height) = size_of(scene, scale);
    let mut picture = Picture::new(width as usize, height as usize);
    paint(scene, scale, |row| picture.push(row))?;
    picture.encode(width, height).map_err(|error| ChartError::Drawing(error.to_string()))
}

/// The pixels of a picture, as the clipboard takes them: red, green, blue and opacity, row after row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pixels {
    pub width: usize,
    pub height: usize,
    pub rgba: Vec<u8>,
}

/// As [`render`], without a file around the pixels.
///
/// # Errors
/// As [`render`].
pub fn pixels(scene: &Scene, scale: f32) -> Result<Pixels, ChartError> {
    let (width, height) = size_of(scene, scale);
    let (width, height) = (width as usize, height as usize);
    let mut rgba = Vec::new();
    paint(scene, scale, |row| rgba.extend_from_slice(row))?;
    Ok(Pixels { width, height, rgba })
}

fn size_of(scene: &Scene, scale: f32) -> (u32, u32) {
    let pixels = |length: f32| (length * scale).round() as u32;
    (pixels(scene.width), pixels(scene.height))
}

/// Paints a scene, and hands its rows over, the uppermost first.
fn paint(scene: &Scene, scale: f32, mut row_is_done: impl FnMut(&[u8])) -> Result<(), ChartError> {
    let (width, height) = size_of(scene, scale);
    Size::checked(width, height)?;
    let drawing = |reason: &dyn std::fmt::Display| ChartError::Drawing(reason.to_string());
    let options = Options { fontdb: Arc::clone(&FONTS), font_family: fonts::FAMILY.to_owned(), ..Options::default() };
    let tree = Tree::from_str(&svg::write_for_painter(scene), &options).map_err(|error| drawing(&error))?;

    let row = width as usize * 4;
    let rows = (BAND / row).clamp(1, height as usize);
    let mut band = Pixmap::new(width, rows as u32).ok_or(ChartError::Size { width, height })?;
    let Color(red, green, blue) = scene.background;
    for top in (0..height as usize).step_by(rows) {
        // Opaque, also where a size that is no whole number of points leaves the edge to be covered in part.
        band.fill(tiny_skia::Color::from_rgba8(red, green, blue, u8::MAX));
        let place = Transform::from_scale(scale, scale).post_translate(0.0, -(top as f32));
        resvg::render(&tree, place, &mut band.as_mut());
        band.data().chunks_exact(row).take(height as usize - top).for_each(&mut row_is_done);
    }
    Ok(())
}

/// Four times as many places as a palette has colours, so that each is found at once or nearly.
const PLACES: usize = 1024;

/// An opaque picture, row after row. A chart has few colours and row under row alike: with a palette where they fit
/// one, the difference to the row above is nearly all zeros, which the fast compression is made for.
struct Picture {
    width: usize,
    /// Red, green, blue, one colour after the other: 256 at most.
    colors: Vec<u8>,
    /// The colour at each taken place, and its number in the palette.
    places: Vec<Option<([u8; 4], u8)>>,
    /// A number of a colour for each pixel, or where there are too many colours, its red, green and blue.
    pixels: Vec<u8>,
    has_palette: bool,
    above: Vec<u8>,
}

impl Picture {
    fn new(width: usize, height: usize) -> Self {
        let pixels = Vec::with_capacity(width * height);
        let (colors, places) = (Vec::with_capacity(256 * 3), vec![None; PLACES]);
        Self { width, colors, places, pixels, has_palette: true, above: Vec::new() }
    }

    /// Adds a row of pixels of four bytes, the last of each being without meaning.
    fn push(&mut self, row: &[u8]) {
        if row == self.above {
            let length = if self.has_palette { self.width } else { self.width * 3 };
            self.pixels.extend_from_within(self.pixels.len() - length..);
            return;
        }
        self.above.clear();
        self.above.extend_from_slice(row);
        let (pixels, _) = row.as_chunks::<4>();
        if self.has_palette && self.push_numbers(pixels).is_none() {
            self.give_up_palette();
        }
        if !self.has_palette {
            self.pixels.extend(pixels.iter().flat_map(|&[red, green, blue, _]| [red, green, blue]));
        }
    }

    /// Adds the numbers of a row's colours; `None`, and none of them, where the palette has no room for one more.
    fn push_numbers(&mut self, row: &[[u8; 4]]) -> Option<()> {
        let before = self.pixels.len();
        let mut last = None;
        for &pixel in row {
            // A run of one colour is the rule.
            let number = match last {
                Some((same, number)) if same == pixel => Some(number),
                _ => self.number_of(pixel),
            };
            let Some(number) = number else {
                self.pixels.truncate(before);
                return None;
            };
            last = Some((pixel, number));
            self.pixels.push(number);
        }
        Some(())
    }

    /// The number of a colour in the palette, which grows with each new one.
    fn number_of(&mut self, pixel: [u8; 4]) -> Option<u8> {
        let mut place = (u32::from_ne_bytes(pixel).wrapping_mul(0x9e37_79b1) >> 22) as usize;
        loop {
            match self.places[place] {
                Some((color, number)) if color == pixel => return Some(number),
                Some(_) => place = (place + 1) % PLACES,
                None => {
                    let number = u8::try_from(self.colors.len() / 3).ok()?;
                    self.colors.extend_from_slice(&pixel[..3]);
                    self.places[place] = Some((pixel, number));
                    return Some(number);
                }
            }
        }
    }

    /// Writes each pixel's colour in the place of its number.
    fn give_up_palette(&mut self) {
        let (colors, _) = self.colors.as_chunks::<3>();
        let mut pixels = Vec::with_capacity(self.pixels.capacity() * 3);
        pixels.extend(self.pixels.iter().flat_map(|&number| colors[usize::from(number)]));
        self.pixels = pixels;
        self.has_palette = false;
    }

    fn encode(self, width: u32, height: u32) -> Result<Vec<u8>, ::png::EncodingError> {
        let mut bytes = Vec::with_capacity(256 * 1024);
        let mut encoder = Encoder::new(&mut bytes, width, height);
        encoder.set_depth(BitDepth::Eight);
        encoder.set_compression(Compression::Fast);
        encoder.set_filter(Filter::Up);
        if self.has_palette {
            encoder.set_color(ColorType::Indexed);
            encoder.set_palette(Cow::Owned(self.colors));
        } else {
            encoder.set_color(ColorType::Rgb);
        }
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&self.pixels)?;
        writer.finish()?;
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(colors: u32) -> (ColorType, Vec<u8>) {
        let mut picture = Picture::new(64, 64);
        for row in 0..64 {
            let pixel = |at: u32| [(at % colors) as u8, ((at % colors) >> 8) as u8, 7, 255];
            // Every other row is like the one above it.
            let pixels: Vec<u8> = (0..64).flat_map(|at| pixel(row / 2 * 64 + at)).collect();
            picture.push(&pixels);
        }
        let bytes = picture.encode(64, 64).expect("a PNG");
        let mut reader = ::png::Decoder::new(std::io::Cursor::new(bytes)).read_info().expect("a PNG");
        let kind = reader.info().color_type;
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        reader.next_frame(&mut pixels).expect("pixels");
        if let Some(palette) = reader.info().palette.clone() {
            pixels = pixels.iter().flat_map(|&number| palette[usize::from(number) * 3..][..3].to_vec()).collect();
        }
        (kind, pixels)
    }

    #[test]
    fn no_colour_is_lost_with_a_palette_and_without() {
        for (colors, kind) in
            [(1, ColorType::Indexed), (256, ColorType::Indexed), (257, ColorType::Rgb), (2000, ColorType::Rgb)]
        {
            let (written, pixels) = decoded(colors);
            assert_eq!(written, kind, "{colors} colours");
            let expected = (0..64_u32).flat_map(|row| (0..64).map(move |at| (row / 2 * 64 + at) % colors));
            let expected: Vec<u8> = expected.flat_map(|color| [color as u8, (color >> 8) as u8, 7]).collect();
            assert!(pixels == expected, "{colors} colours");
        }
    }
}
