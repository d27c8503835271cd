//! The scale of bars and columns that show shares: its ends and its half, from 0 to 100 %.

use super::{Canvas, Label};
use crate::chart::{
    measure,
    scene::{Anchor, Bounds, Item, Weight},
    style::{ASCENT, HALF_CAP, LEADING},
};

/// Height of the line above bars, the gap below it included.
pub(super) fn height(size: f32) -> f32 {
    size * 1.5
}

/// The type size that has room in such a line.
pub(super) fn size_in(height: f32) -> f32 {
    height / 1.5
}

/// Width of the column before columns, its gap included.
pub(super) fn width(scale: &[String; 3], size: f32) -> f32 {
    scale.iter().map(|text| measure::width(text, size, Weight::Regular)).fold(0.0, f32::max) + size * 0.6
}

/// What stands above bars that reach from `start` to `end`, where all of it has room.
pub(super) fn above(canvas: &mut Canvas, scale: &[String; 3], size: f32, top: f32, (start, end): (f32, f32)) {
    let needed: f32 = scale.iter().map(|text| measure::width(text, size, Weight::Regular) + size * 0.5).sum();
    if needed > end - start {
        return;
    }
    let color = canvas.palette.muted;
    let places = [(start, Anchor::Start), (f32::midpoint(start, end), Anchor::Middle), (end, Anchor::End)];
    for (text, (x, anchor)) in scale.iter().zip(places) {
        let label = Label { text, size, weight: Weight::Regular, color };
        canvas.text(&label, x, top + ASCENT * size, anchor);
    }
}

/// What stands before columns that reach from the plot's bottom up to its top, and the half as a broken line across
/// them, where that has room.
pub(super) fn before(canvas: &mut Canvas, scale: &[String; 3], size: f32, left: f32, plot: Bounds) {
    if plot.height() < size * LEADING * 3.0 {
        return;
    }
    let color = canvas.palette.muted;
    let half = f32::midpoint(plot.top, plot.bottom);
    for (text, y) in scale.iter().zip([plot.bottom, half, plot.top]) {
        let label = Label { text, size, weight: Weight::Regular, color };
        let right = left + width(scale, size) - size * 0.6;
        canvas.text(&label, right, y + HALF_CAP * size, Anchor::End);
    }
    canvas.line((plot.left, half), (plot.right, half), color, Some(size * 0.3));
}

/// Puts what was placed last behind what was placed since `behind`.
pub(super) fn put_behind(canvas: &mut Canvas, behind: usize, last: usize) {
    let items: Vec<Item> = canvas.items.split_off(last);
    canvas.items.splice(behind..behind, items);
}
