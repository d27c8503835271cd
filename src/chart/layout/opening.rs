//! The title slide: whose year it is, what it is about, and its sums.

use super::{Canvas, Label, Layout, Scene, Size, Theme};
use crate::chart::{
    deck::Opening,
    model::Series,
    scene::{Bounds, Fill, Item, Rect, Weight},
    style::{self, LEADING},
};

/// How far down the title begins, of the room between the office's name and the foot.
const TITLE_AT: f32 = 0.26;
/// The rule above the title: its length and its strength, of the title's size.
const RULE: (f32, f32) = (1.8, 0.11);

pub(crate) fn lay_out(opening: &Opening, size: Size, theme: Theme) -> Scene {
    let palette = style::palette(theme);
    let metrics = style::metrics(Layout::Slide, size);
    let mut canvas = Canvas { palette, metrics, items: Vec::new() };
    let left = metrics.margin;
    let room = (size.width - 2.0 * left).max(0.0);
    let label = |text, size, weight, color| Label { text, size, weight, color };

    let office = label(&opening.municipality, metrics.text, Weight::SemiBold, palette.text);
    let top = canvas.paragraph(&office, (left, metrics.top), room, 1);
    let unit = label(&opening.unit, metrics.subtitle, Weight::Regular, palette.muted);
    let top = canvas.paragraph(&unit, (left, top), room, 1);

    let foot = size.height - metrics.bottom - metrics.subtitle * LEADING;
    let top = top + (foot - top) * TITLE_AT;
    rule(&mut canvas, left, top);
    let top = top + metrics.display * 0.5;
    let title = label(&opening.title, metrics.display, Weight::SemiBold, palette.text);
    let top = canvas.paragraph(&title, (left, top), room, 2) + metrics.gap * 0.5;
    let counted = label(&opening.counted, metrics.text, Weight::Regular, palette.muted);
    canvas.paragraph(&counted, (left, top), room, 2);
    let signed = label(&opening.signed, metrics.subtitle, Weight::Regular, palette.muted);
    canvas.paragraph(&signed, (left, foot), room, 1);
    Scene {
        width: size.width,
        height: size.height,
        background: palette.ground,
        title: opening.title.clone(),
        description: opening.alternative(),
        language: opening.language,
        items: canvas.items,
    }
}

/// A rule of two equal halves in the program's two colours; it shows no figure.
fn rule(canvas: &mut Canvas, left: f32, top: f32) {
    let (length, strength) = (canvas.metrics.display * RULE.0, canvas.metrics.display * RULE.1);
    let gap = canvas.metrics.part_gap;
    let half = (length - gap) / 2.0;
    for (from, series) in [(left, Series::Women), (left + half + gap, Series::Men)] {
        let bounds = Bounds { left: from, top, right: from + half, bottom: top + strength };
        let fill = Fill::plain(canvas.palette.color(series));
        canvas.items.push(Item::Rect(Rect { bounds, radius: 0.0, fill, mark: None }));
    }
}
