//! How wide text is in the bundled font, and how it is broken or shortened to a width.
//!
//! Text is shaped with the shaper that paints the window and that rasterises the PNG, so that what
//! fits here fits there.

use std::{
    collections::HashMap,
    sync::{LazyLock, PoisonError, RwLock},
};

use harfrust::{Direction, FontRef, ShapeOptions, ShapePlan, Shaper, ShaperData, UnicodeBuffer, script};

use super::{fonts, scene::Weight};

/// What a label ends with where it was shortened.
const ELLIPSIS: char = '…';

/// Widths are kept up to this many texts; a year with 100,000 activities shows 20 of them.
const REMEMBERED: usize = 20_000;

/// A weight of the font, ready to shape, with the widths measured so far, in ems.
struct Face {
    shaper: Shaper<'static>,
    plan: ShapePlan,
    widths: RwLock<HashMap<String, f32>>,
}

impl Face {
    /// `None` only where the bundled bytes are no font, which a test excludes.
    fn new(bytes: &'static [u8]) -> Option<Self> {
        let font = FontRef::new(bytes).ok()?;
        // Lives as long as the program: one for each weight.
        let data: &'static ShaperData = Box::leak(Box::new(ShaperData::new(&font)));
        let shaper = data.shaper(Box::leak(Box::new(font))).build();
        let plan = ShapePlan::new(&shaper, Direction::LeftToRight, Some(script::LATIN), None, &[]);
        Some(Self { shaper, plan, widths: RwLock::default() })
    }

    fn shape(&self, text: &str) -> f32 {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script::LATIN);
        let glyphs = self.shaper.shape(buffer, ShapeOptions::new().plan(Some(&self.plan)));
        let advance: i32 = glyphs.glyph_positions().iter().map(|glyph| glyph.x_advance).sum();
        advance as f32 / self.shaper.units_per_em() as f32
    }

    fn ems(&self, text: &str) -> f32 {
        if let Some(&width) = self.widths.read().unwrap_or_else(PoisonError::into_inner).get(text) {
            return width;
        }
        let width = self.shape(text);
        let mut widths = self.widths.write().unwrap_or_else(PoisonError::into_inner);
        if widths.len() >= REMEMBERED {
            widths.clear();
        }
        widths.insert(text.to_owned(), width);
        width
    }
}

static REGULAR: LazyLock<Option<Face>> = LazyLock::new(|| Face::new(fonts::REGULAR));
static SEMI_BOLD: LazyLock<Option<Face>> = LazyLock::new(|| Face::new(fonts::SEMI_BOLD));

/// The width of a line of text, in the unit of `size`.
pub fn width(text: &str, size: f32, weight: Weight) -> f32 {
    let face = match weight {
        Weight::Regular => &*REGULAR,
        Weight::SemiBold => &*SEMI_BOLD,
    };
    face.as_ref().map_or(0.0, |face| face.ems(text) * size)
}

/// The text on one line, shortened with "…" where it is wider than `room`. Empty where not even one
/// letter has room.
pub fn shorten(text: &str, size: f32, weight: Weight, room: f32) -> String {
    if width(text, size, weight) <= room {
        return text.to_owned();
    }
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let shortened = |letters: usize| {
        let kept = ends.get(letters).map_or(text, |&end| &text[..end]);
        format!("{}{ELLIPSIS}", kept.trim_end_matches(|c: char| c.is_whitespace() || ",;:.-–(".contains(c)))
    };
    // The most letters that fit.
    let (mut fits, mut too_many) = (0, ends.len());
    while too_many - fits > 1 {
        let letters = usize::midpoint(fits, too_many);
        if width(&shortened(letters), size, weight) <= room {
            fits = letters;
        } else {
            too_many = letters;
        }
    }
    if fits == 0 { String::new() } else { shortened(fits) }
}

/// The text on at most `most` lines, broken at spaces; the last line is shortened where there is more.
/// A word wider than `room` is shortened too.
pub fn wrap(text: &str, size: f32, weight: Weight, room: f32, most: usize) -> Vec<String> {
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let mut lines: Vec<String> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        if lines.len() + 1 >= most {
            lines.push(shorten(&words[at..].join(" "), size, weight, room));
            break;
        }
        let mut end = at + 1;
        while end < words.len() && width(&words[at..=end].join(" "), size, weight) <= room {
            end += 1;
        }
        lines.push(shorten(&words[at..end].join(" "), size, weight, room));
        at = end;
    }
    lines.retain(|line| !line.is_empty());
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_all_of_one_width() {
        for weight in [Weight::Regular, Weight::SemiBold] {
            let one = width("1", 10.0, weight);
            assert!(one > 4.0);
            for digit in "0123456789".chars() {
                assert!((width(&digit.to_string(), 10.0, weight) - one).abs() < 0.001);
            }
            assert!((width("244", 10.0, weight) - 3.0 * one).abs() < 0.001);
        }
        assert!(width("Gra", 10.0, Weight::SemiBold) > width("Gra", 10.0, Weight::Regular));
    }

    #[test]
    fn a_shortened_text_fits_and_says_that_there_is_more() {
        let title = "Projekt-Rregulloren për funksionimin e institucioneve arsimore";
        for room in [20.0, 80.0, 150.0, 300.0] {
            let short = shorten(title, 12.0, Weight::Regular, room);
            assert!(short.ends_with('…'), "{short}");
            assert!(width(&short, 12.0, Weight::Regular) <= room);
        }
        assert_eq!(shorten(title, 12.0, Weight::Regular, 1_000.0), title);
        assert_eq!(shorten(title, 12.0, Weight::Regular, 2.0), "");
    }

    #[test]
    fn a_wrapped_text_keeps_every_word_where_the_lines_suffice() {
        let title = "Me banorë të fshatrave Velezhë, Shpenadi dhe Caparc";
        let lines = wrap(title, 12.0, Weight::Regular, 180.0, 4);
        assert_eq!(lines.join(" "), title);
        assert!(lines.len() > 1);
        let lines = wrap(title, 12.0, Weight::Regular, 120.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines[1].ends_with('…'));
    }
}
