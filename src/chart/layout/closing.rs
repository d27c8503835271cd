//! The closing slide: the year's counts, each as large as it can be read.

use super::{Canvas, Head, Label, Layout, Scene, Size, Theme, frame};
use crate::chart::{
    deck::{Closing, CountOf},
    scene::{Bounds, Weight},
    style::{self, LEADING},
};

/// Most counts side by side: in a room that is at least so many times as wide as high, and in a narrower one.
const WIDE: f32 = 2.0;
const COLUMNS: (usize, usize) = (3, 2);
/// Between columns, of the gap between rows: as little as lets "244 participants, 55 of them women" keep its line.
const BETWEEN_COLUMNS: f32 = 0.6;
/// How much of its place a count takes, and how much larger it is made for that.
const FILLED: f32 = 0.72;
const LARGER: f32 = 1.5;

pub(crate) fn lay_out(closing: &Closing, size: Size, theme: Theme, number: &str) -> Scene {
    let palette = style::palette(theme);
    let metrics = style::metrics(Layout::Slide, size);
    let mut canvas = Canvas { palette, metrics, items: Vec::new() };
    let head = Head { title: &closing.title, subtitle: &closing.counted, source: &closing.source, number };
    let plot = frame(&mut canvas, &head, size);
    for (count, place) in closing.counts.iter().zip(places(closing.counts.len(), plot, metrics.gap)) {
        place_count(&mut canvas, count, place);
    }
    Scene {
        width: size.width,
        height: size.height,
        background: palette.ground,
        title: closing.title.clone(),
        description: closing.alternative(),
        language: closing.language,
        items: canvas.items,
    }
}

/// Equal places in rows of about the same length.
fn places(count: usize, plot: Bounds, gap: f32) -> Vec<Bounds> {
    let is_wide = plot.width() >= plot.height() * WIDE;
    let rows = count.div_ceil(if is_wide { COLUMNS.0 } else { COLUMNS.1 }).max(1);
    let columns = count.div_ceil(rows).max(1);
    let between = gap * BETWEEN_COLUMNS;
    let width = (plot.width() - between * (columns - 1) as f32) / columns as f32;
    let height = (plot.height() - gap * (rows - 1) as f32) / rows as f32;
    let place = |at: usize| {
        let left = plot.left + (at % columns) as f32 * (width + between);
        let top = plot.top + (at / columns) as f32 * (height + gap);
        Bounds { left, top, right: left + width, bottom: top + height }
    };
    (0..count).map(place).collect()
}

/// A figure under a hairline, with what it counts and what is beside it as far as there is room.
fn place_count(canvas: &mut Canvas, count: &CountOf, place: Bounds) {
    let (metrics, palette) = (canvas.metrics, canvas.palette);
    canvas.line((place.left, place.top), (place.right, place.top), palette.hairline, None);
    let gap = metrics.gap * 0.5;
    // A figure, its label, and two lines beside it.
    let height = (metrics.figure + metrics.text + 2.0 * metrics.beside) * LEADING + gap;
    let by = (place.height() * FILLED / height).clamp(1.0, LARGER);
    let mut top = place.top + gap;
    for (text, size, weight, color, most) in [
        (&count.figure, metrics.figure, Weight::SemiBold, palette.text, 1),
        (&count.label, metrics.text, Weight::Regular, palette.text, 2),
        (&count.beside, metrics.beside, Weight::Regular, palette.muted, 2),
    ] {
        let label = Label { text, size: size * by, weight, color };
        if top + label.size <= place.bottom {
            top = canvas.paragraph(&label, (place.left, top), place.width(), most);
        }
    }
}
