//! Shares on a scale from 0 to 100 %: a bar over a quiet track, the half as a broken line, the figures behind.

use super::{Canvas, Label};
use crate::chart::{
    measure,
    model::{ShareRow, Shares, millionths},
    scene::{Anchor, Bounds, Fill, Item, Mark, Rect, Weight},
    style::{self, ASCENT, HALF_CAP, LEADING, LEAST_MARK},
};

/// Of the plot's width: what the scale gets at least.
const LEAST_SCALE: f32 = 0.3;

/// The sizes that everything is placed by.
struct Plan {
    size: f32,
    labels: Vec<Vec<String>>,
    /// The scale, from 0 to 100 %.
    start: f32,
    end: f32,
    pitch: f32,
    most_bar: f32,
    top: f32,
    /// Whether what the shares are of is said too.
    says_whole: bool,
}

pub(super) fn lay_out(canvas: &mut Canvas, shares: &Shares, plot: Bounds) {
    let Some(plan) = Plan::make(canvas, shares, plot) else { return };
    let half = f32::midpoint(plan.start, plan.end);
    let size = plan.size;
    let label = Label { text: &shares.half, size, weight: Weight::Regular, color: canvas.palette.muted };
    canvas.text(&label, half, plot.top + ASCENT * size, Anchor::Middle);
    let bottom = plan.top + plan.pitch * shares.rows.len() as f32;
    for (at, row) in shares.rows.iter().enumerate() {
        plan.track(canvas, at, row);
    }
    // Over the tracks and under the bars: a share beyond the half covers it.
    canvas.line((half, plan.top), (half, bottom), canvas.palette.muted, Some(size * 0.3));
    for (at, row) in shares.rows.iter().enumerate() {
        plan.place(canvas, shares, at, row, plot);
    }
    let x = plan.start - canvas.metrics.hairline / 2.0;
    let inset = plan.pitch * 0.1;
    canvas.line((x, plan.top + inset), (x, bottom - inset), canvas.palette.muted, None);
}

impl Plan {
    /// The largest type with which the scale keeps its length; without the wholes where that takes too much.
    fn make(canvas: &Canvas, shares: &Shares, plot: Bounds) -> Option<Self> {
        let metrics = canvas.metrics;
        let count = shares.rows.len() as f32;
        let steps = [1.0, 0.92, 0.85, 0.78, 0.7, 0.62, 0.55, 0.0];
        let sizes = steps.map(|step| (metrics.text * step).max(metrics.least_text));
        let tries = [true, false].into_iter().flat_map(|says_whole| sizes.map(|size| (says_whole, size)));
        let mut tries = tries.filter_map(|(says_whole, size)| {
            let head = size * 1.5;
            let pitch = ((plot.height() - head) / count).min(metrics.row);
            let lines = ((pitch / (size * style::LABEL_LEADING)) - 0.3).floor() as usize;
            if lines == 0 || pitch < size * 1.15 {
                return None;
            }
            let room = plot.width() * metrics.labels;
            let labels: Vec<Vec<String>> = shares
                .rows
                .iter()
                .map(|row| measure::wrap(&row.label, size, weight(row), room, lines.min(2)))
                .collect();
            let widest = |labels: &[Vec<String>]| {
                let width = |(lines, row): (&Vec<String>, &ShareRow)| {
                    lines.iter().map(|line| measure::width(line, size, weight(row))).fold(0.0, f32::max)
                };
                labels.iter().zip(&shares.rows).map(width).fold(0.0, f32::max)
            };
            let start = (plot.left + widest(&labels) + size * 0.8).round();
            let behind = shares.rows.iter().map(|row| behind(row, size, says_whole)).fold(0.0, f32::max);
            let end = (plot.right - behind - size * 0.6 - 1.0).floor();
            let half = measure::width(&shares.half, size, Weight::Regular);
            let wide_enough = end - start >= (plot.width() * LEAST_SCALE).max(half * 1.2);
            let top = plot.top + head;
            wide_enough.then_some(Self { size, labels, start, end, pitch, most_bar: metrics.bar, top, says_whole })
        });
        tries.next()
    }

    fn middle(&self, at: usize) -> f32 {
        self.top + (at as f32 + 0.5) * self.pitch
    }

    fn bar(&self) -> f32 {
        (self.pitch * 0.62).max((self.pitch - self.size * 0.3).min(self.size * 1.2)).min(self.most_bar)
    }

    /// What a share of the whole scale would be, quietly.
    fn track(&self, canvas: &mut Canvas, at: usize, row: &ShareRow) {
        if row.share.is_none() {
            return;
        }
        let (middle, half) = (self.middle(at), self.bar() / 2.0);
        let bounds = Bounds { left: self.start, top: middle - half, right: self.end, bottom: middle + half };
        let fill = Fill::plain(canvas.palette.track);
        let radius = canvas.metrics.radius;
        canvas.items.push(Item::Rect(Rect { bounds, radius, fill, mark: None }));
    }

    fn place(&self, canvas: &mut Canvas, shares: &Shares, at: usize, row: &ShareRow, plot: Bounds) {
        let (size, middle) = (self.size, self.middle(at));
        let lines = &self.labels[at];
        let first = middle + HALF_CAP * size - (lines.len().max(1) - 1) as f32 * size * style::LABEL_LEADING / 2.0;
        for (line_at, line) in lines.iter().enumerate() {
            let label = Label { text: line, size, weight: weight(row), color: canvas.palette.text };
            let baseline = first + line_at as f32 * size * style::LABEL_LEADING;
            let full = (line_at == 0 && *line != row.label).then_some(row.label.as_str());
            canvas.text_of(&label, plot.left, baseline, Anchor::Start, full, None);
        }
        if let (Some(share), Some(series)) = (row.share.filter(|share| share.part > 0), shares.series) {
            let length = ((self.end - self.start) * share.fraction() as f32).max(LEAST_MARK);
            let half = self.bar() / 2.0;
            let right = (self.start + length).min(self.end);
            let bounds = Bounds { left: self.start, top: middle - half, right, bottom: middle + half };
            let fill = canvas.palette.fill(series, size);
            let mark = Some(Mark { value: millionths(share), description: row.about.clone(), leads: row.leads });
            let radius = canvas.metrics.radius.min(length / 2.0);
            canvas.items.push(Item::Rect(Rect { bounds, radius, fill, mark }));
        }
        let baseline = middle + HALF_CAP * size;
        let known = row.share.is_some();
        // Without a share there is no track, and the reason stands where the bar would be.
        let mut x = if known { self.end + size * 0.6 } else { self.start + size * 0.55 };
        let (weight, color) =
            if known { (Weight::SemiBold, canvas.palette.text) } else { (Weight::Regular, canvas.palette.muted) };
        let half = f32::midpoint(self.start, self.end);
        let room = if known { f32::INFINITY } else { half - x - size * 0.3 };
        let shown = measure::shorten(&row.shown, size, weight, room);
        canvas.text(&Label { text: &shown, size, weight, color }, x, baseline, Anchor::Start);
        if self.says_whole && !row.of.is_empty() {
            x = plot.right;
            let label = Label { text: &row.of, size, weight: Weight::Regular, color: canvas.palette.muted };
            canvas.text(&label, x, baseline, Anchor::End);
        }
    }
}

fn weight(row: &ShareRow) -> Weight {
    if row.is_total { Weight::SemiBold } else { Weight::Regular }
}

/// How wide the figures behind the scale are.
fn behind(row: &ShareRow, size: f32, says_whole: bool) -> f32 {
    if row.share.is_none() {
        return 0.0;
    }
    let of = measure::width(&row.of, size, Weight::Regular) + size * 0.8;
    measure::width(&row.shown, size, Weight::SemiBold) + if says_whole { of } else { 0.0 }
}

pub(super) fn natural_height(canvas: &Canvas, shares: &Shares) -> f32 {
    let rows = shares.rows.len() as f32 * canvas.metrics.row.min(style::FIGURE_ROW_OF_TWO_LINES);
    rows + canvas.metrics.text * (LEADING + 0.6)
}
