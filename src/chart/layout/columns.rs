//! Vertical columns: the value above each, its name below, the mean as a line.

use super::{Canvas, Label};
use crate::chart::{
    measure,
    model::{Column, Columns, Series},
    scene::{Anchor, Bounds, Item, Mark, Rect, Text, Weight},
    style::{ASCENT, DESCENT, HALF_CAP, LEADING, LEAST_MARK},
};

/// Of a column's slot, the column itself.
const FILLED: f32 = 0.66;

pub(super) fn lay_out(canvas: &mut Canvas, columns: &Columns, plot: Bounds) {
    let metrics = canvas.metrics;
    let count = columns.columns.len();
    if count == 0 || plot.height() < metrics.least_text * 5.0 || plot.width() < metrics.least_text * 6.0 {
        return;
    }
    let size = (plot.height() * 0.09).clamp(metrics.least_text, metrics.text);
    // The mean's label stands behind the last column, where there is room for it.
    let mean = columns.mean.as_ref().map(|(value, label)| {
        let lines = measure::wrap(label, size, Weight::Regular, size * 6.0, 2);
        let width = lines.iter().map(|line| measure::width(line, size, Weight::Regular)).fold(0.0, f32::max);
        (*value, lines, width)
    });
    let mean = mean.filter(|(_, _, width)| *width + size * 0.7 < plot.width() * 0.16);
    let right = mean.as_ref().map_or(plot.right, |(_, _, width)| plot.right - width - size * 0.7);
    let slot = (right - plot.left) / count as f32;

    let labels: Vec<&[String]> = columns.columns.iter().map(|column| column.labels.as_slice()).collect();
    let (name_size, name_at) = names(&labels, size, metrics.least_text, slot);
    let bottom = plot.bottom - name_size * (LEADING + 0.35);
    let top = plot.top + size * 1.35;
    let greatest = columns.columns.iter().filter_map(|column| column.value).max().unwrap_or(0);
    let scale = if greatest > 0 { (bottom - top) / greatest as f32 } else { 0.0 };

    // The mean lies behind the columns.
    let behind = canvas.items.len();
    let middle = |at: usize| plot.left + (at as f32 + 0.5) * slot;
    let mut figures: Vec<(u64, Text)> = Vec::new();
    for (at, column) in columns.columns.iter().enumerate() {
        let level = place_column(canvas, column, middle(at), slot, bottom, scale);
        if let Some(name) = name_at.and_then(|name| column.labels.get(name)) {
            let color = canvas.palette.muted;
            let label = Label { text: name, size: name_size, weight: Weight::Regular, color };
            canvas.text(&label, middle(at), plot.bottom - DESCENT * name_size - 1.0, Anchor::Middle);
        }
        if let Some(figure) = figure(canvas, column, size, slot, (middle(at), level)) {
            figures.push((column.value.unwrap_or(0), figure));
        }
    }
    let figures = without_overlaps(figures, plot);
    if let Some((value, lines, _)) = mean {
        let level = bottom - value as f32 * scale;
        let lines_at = canvas.items.len();
        broken_line(canvas, level, (plot.left, right), &figures, size);
        let line = canvas.items.split_off(lines_at);
        canvas.items.splice(behind..behind, line);
        // Beside the line, within the plot.
        let height = (lines.len() as f32 - 1.0) * size * LEADING;
        let first = (level - height / 2.0 + HALF_CAP * size)
            .min(plot.bottom - DESCENT * size - height)
            .max(plot.top + ASCENT * size);
        for (at, line) in lines.iter().enumerate() {
            let color = canvas.palette.muted;
            let label = Label { text: line, size, weight: Weight::Regular, color };
            canvas.text(&label, right + size * 0.6, first + at as f32 * size * LEADING, Anchor::Start);
        }
    }
    canvas.items.extend(figures.into_iter().map(Item::Text));
    let color = canvas.palette.muted;
    canvas.line((plot.left, bottom), (right, bottom), color, None);
}

/// The type size and which of the names all columns have room for: full, else shorter.
pub(super) fn names(labels: &[&[String]], size: f32, least: f32, slot: f32) -> (f32, Option<usize>) {
    let forms = labels.iter().map(|labels| labels.len()).min().unwrap_or(0);
    // A shorter name is read from farther away than a smaller one.
    for sizes in [&[size, size * 0.85, size * 0.72][..], &[least]] {
        for (form, &size) in (0..forms).flat_map(|form| sizes.iter().map(move |size| (form, size))) {
            let room = |labels: &&[String]| measure::width(&labels[form], size, Weight::Regular) + size * 0.4 <= slot;
            if size >= least && labels.iter().all(room) {
                return (size, Some(form));
            }
        }
    }
    (least, None)
}

/// Paints a column; answers with the height of its top.
fn place_column(canvas: &mut Canvas, column: &Column, middle: f32, slot: f32, bottom: f32, scale: f32) -> f32 {
    let Some(value) = column.value else { return bottom };
    let height = value as f32 * scale;
    if value == 0 {
        return bottom;
    }
    let height = height.max(LEAST_MARK);
    let half = slot * FILLED / 2.0;
    let bounds = Bounds { left: middle - half, top: bottom - height, right: middle + half, bottom };
    let series = if column.highest { Series::MostDecisions } else { Series::Decisions };
    let fill = canvas.palette.fill(series, canvas.metrics.text);
    let mark = Some(Mark { value, description: column.about.clone(), leads: column.leads });
    let radius = canvas.metrics.radius.min(height / 2.0).min(half);
    canvas.items.push(Item::Rect(Rect { bounds, radius, fill, mark }));
    bottom - height
}

/// The value above a column, or what says that there is none.
fn figure(canvas: &Canvas, column: &Column, size: f32, slot: f32, (x, level): (f32, f32)) -> Option<Text> {
    let (weight, color) = match column.value {
        Some(_) if column.highest => (Weight::SemiBold, canvas.palette.text),
        Some(_) => (Weight::Regular, canvas.palette.text),
        None => (Weight::Regular, canvas.palette.muted),
    };
    let least = canvas.metrics.least_text;
    let (size, text) = [size, size * 0.85, least].into_iter().find_map(|size| {
        let fits = |text: &&String| measure::width(text, size, weight) + size * 0.3 <= slot && size >= least;
        column.shown.iter().find(fits).map(|text| (size, text.clone()))
    })?;
    let baseline = level - size * 0.4;
    Some(Text { x, baseline, size, weight, anchor: Anchor::Middle, color, text, full: None, record: None })
}

/// The values that fit beside each other, the greatest first, within the plot.
pub(super) fn without_overlaps(mut figures: Vec<(u64, Text)>, plot: Bounds) -> Vec<Text> {
    figures.sort_by_key(|(value, _)| std::cmp::Reverse(*value));
    let mut kept: Vec<Text> = Vec::new();
    for (_, figure) in figures {
        let bounds = figure.bounds();
        let inside = bounds.left >= plot.left && bounds.right <= plot.right;
        if inside && !kept.iter().any(|other| other.bounds().overlaps(&bounds)) {
            kept.push(figure);
        }
    }
    kept
}

/// A mean, or a half, as a broken line that leaves out the values that it would run through.
pub(super) fn broken_line(canvas: &mut Canvas, level: f32, (left, right): (f32, f32), figures: &[Text], size: f32) {
    let mut gaps: Vec<(f32, f32)> = figures
        .iter()
        .map(Text::bounds)
        .filter(|bounds| bounds.top - 1.0 < level && level < bounds.bottom + 1.0)
        .map(|bounds| (bounds.left - size * 0.25, bounds.right + size * 0.25))
        .collect();
    gaps.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut x = left;
    let color = canvas.palette.muted;
    for (from, to) in gaps.into_iter().chain([(right, right)]) {
        if from > x {
            canvas.line((x, level), (from, level), color, Some(size * 0.3));
        }
        x = x.max(to);
    }
}
