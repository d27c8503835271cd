//! A share year by year: a point a year, a line between neighbours, nothing over a gap; the half as a broken line.

use super::{
    Canvas, Label,
    columns::{broken_line, names},
};
use crate::{
    chart::{
        measure,
        model::{Point, Trend, millionths},
        scene::{Anchor, Bounds, Fill, Item, Line, Mark, Rect, Text, Weight},
        style::{ASCENT, DESCENT, HALF_CAP, LEADING},
    },
    domain::Share,
};

/// The scale ends at 100 %, or here where no share is beyond the half: a little above it.
const LOW_SCALE: f64 = 0.56;
/// Of a letter's height: the radius of a point, the line's width.
const RADIUS: f32 = 0.26;
const STROKE: f32 = 0.14;

/// The sizes that everything is placed by.
struct Plan {
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
    slot: f32,
    size: f32,
    /// Points a unit, where 1 is 100 %.
    scale: f32,
}

impl Plan {
    fn x(&self, at: usize) -> f32 {
        self.left + (at as f32 + 0.5) * self.slot
    }

    /// Where the point of a year stands; none where nothing is recorded.
    fn point(&self, points: &[Point], at: usize) -> Option<(f32, f32)> {
        let share = points.get(at)?.share?;
        Some((self.x(at), self.bottom - share.fraction() as f32 * self.scale))
    }

    /// The line's parts, between neighbouring years.
    fn lines(&self, points: &[Point]) -> Vec<[(f32, f32); 2]> {
        let line = |at: usize| Some([self.point(points, at - 1)?, self.point(points, at)?]);
        (1..points.len()).filter_map(line).collect()
    }
}

pub(super) fn lay_out(canvas: &mut Canvas, trend: &Trend, plot: Bounds) {
    let metrics = canvas.metrics;
    let count = trend.points.len();
    if count == 0 || plot.height() < metrics.least_text * 6.0 || plot.width() < metrics.least_text * 6.0 {
        return;
    }
    let size = (plot.height() * 0.075).clamp(metrics.least_text, metrics.text);
    let half_width = measure::width(&trend.half, size, Weight::Regular);
    let right = plot.right - half_width - size * 0.6;
    let slot = (right - plot.left) / count as f32;

    let labels: Vec<&[String]> = trend.points.iter().map(|point| point.labels.as_slice()).collect();
    let (name_size, name_at) = names(&labels, size, metrics.least_text, slot);
    // What the shares are of stands on a second line, where all years have room for it.
    let of_size = (name_size * 0.85).max(metrics.least_text);
    let fits =
        |point: &Point| point.of.iter().all(|of| measure::width(of, of_size, Weight::Regular) + of_size * 0.5 <= slot);
    let says_whole = plot.height() > size * 9.0 && trend.points.iter().all(fits);
    let below = if says_whole { of_size * LEADING } else { 0.0 };
    let name_line = plot.bottom - DESCENT * name_size - 1.0 - below;
    // A point on the axis reaches half below it, and clears the years' names.
    let bottom = name_line - ASCENT * name_size - (name_size * 0.3 + size * RADIUS);
    let top = plot.top + size * 1.4;

    let most = trend.points.iter().filter_map(|point| point.share).map(Share::fraction).fold(0.0, f64::max);
    let end = if most <= 0.5 { LOW_SCALE } else { 1.0 };
    let scale = (bottom - top) / end as f32;
    let plan = Plan { left: plot.left, right, top: plot.top, bottom, slot, size, scale };

    let figures = figures(canvas, trend, &plan);
    let texts: Vec<Text> = figures.iter().map(|(text, _)| text.clone()).collect();
    let half = bottom - 0.5 * scale;
    broken_line(canvas, half, (plot.left, right), &texts, size);
    let label = Label { text: &trend.half, size, weight: Weight::Regular, color: canvas.palette.muted };
    canvas.text(&label, right + size * 0.5, half + HALF_CAP * size, Anchor::Start);
    canvas.line((plot.left, bottom), (right, bottom), canvas.palette.muted, None);

    place_line(canvas, trend, &plan);
    for (at, point) in trend.points.iter().enumerate() {
        let x = plan.x(at);
        if let Some(name) = name_at.and_then(|name| point.labels.get(name)) {
            let label = Label { text: name, size: name_size, weight: Weight::Regular, color: canvas.palette.muted };
            canvas.text(&label, x, name_line, Anchor::Middle);
        }
        if let Some(of) = point.of.first().filter(|_| says_whole) {
            let label = Label { text: of, size: of_size, weight: Weight::Regular, color: canvas.palette.muted };
            canvas.text(&label, x, plot.bottom - DESCENT * of_size - 1.0, Anchor::Middle);
        }
    }
    for (text, covers) in figures {
        if covers {
            let bounds = text.bounds();
            let bounds = Bounds { left: bounds.left - size * 0.1, right: bounds.right + size * 0.1, ..bounds };
            let fill = Fill::plain(canvas.palette.ground);
            canvas.items.push(Item::Rect(Rect { bounds, radius: 0.0, fill, mark: None }));
        }
        canvas.items.push(Item::Text(text));
    }
}

/// The line between neighbouring years, and over it a point a year.
fn place_line(canvas: &mut Canvas, trend: &Trend, plan: &Plan) {
    let Some(series) = trend.series else { return };
    let fill = canvas.palette.fill(series, plan.size);
    for [from, to] in plan.lines(&trend.points) {
        let width = plan.size * STROKE;
        canvas.items.push(Item::Line(Line { from, to, width, color: fill.color, dash: None }));
    }
    let radius = (plan.size * RADIUS).min(plan.slot * 0.3);
    for (at, point) in trend.points.iter().enumerate() {
        if let (Some((x, y)), Some(share)) = (plan.point(&trend.points, at), point.share) {
            let bounds = Bounds { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
            let mark = Some(Mark { value: millionths(share), description: point.about.clone(), leads: point.leads });
            canvas.items.push(Item::Rect(Rect { bounds, radius, fill, mark }));
        }
    }
}

/// The figures, each above its point or below it where the line leaves that free; with each, whether it has to
/// cover the line. All of one size, or, where the years stand too close, only those that have room.
fn figures(canvas: &Canvas, trend: &Trend, plan: &Plan) -> Vec<(Text, bool)> {
    let least = canvas.metrics.least_text;
    let fits = |size: f32| {
        let fits = |point: &Point| {
            let shown = point.shown.last().map_or("", String::as_str);
            measure::width(shown, size, Weight::SemiBold) + size * 0.35 <= plan.slot
        };
        size >= least && trend.points.iter().all(fits)
    };
    let size = [1.0, 0.85, 0.72].map(|part| plan.size * part).into_iter().find(|&size| fits(size)).unwrap_or(least);
    let lines = plan.lines(&trend.points);
    let radius = plan.size * RADIUS;
    let others = |at: usize| {
        (0..trend.points.len()).filter(move |&other| other != at).filter_map(|other| plan.point(&trend.points, other))
    };
    let mut kept: Vec<(Text, bool)> = Vec::new();
    // The latest first: it is what the chart is shown for.
    for (at, point) in trend.points.iter().enumerate().rev() {
        let recorded = point.share.is_some();
        let (weight, color) =
            if recorded { (Weight::SemiBold, canvas.palette.text) } else { (Weight::Regular, canvas.palette.muted) };
        let room = |text: &&String| measure::width(text, size, weight) + size * 0.3 <= plan.slot;
        let Some(text) = point.shown.iter().find(room).or(point.shown.last()) else { continue };
        let x = plan.x(at);
        let text = |baseline: f32| Text {
            x,
            baseline,
            size,
            weight,
            anchor: Anchor::Middle,
            color,
            text: text.clone(),
            full: None,
            record: None,
        };
        let placed = match plan.point(&trend.points, at) {
            None => Some((text(plan.bottom - size * 0.4), false)),
            Some((_, y)) => {
                let gap = plan.size * RADIUS + size * 0.22;
                let (above, below) = (text(y - gap - DESCENT * size), text(y + gap + 2.0 * HALF_CAP * size));
                let inside = |text: &Text| text.bounds().top >= plan.top && text.bounds().bottom <= plan.bottom;
                let free = |text: &Text| {
                    let bounds = text.bounds();
                    inside(text) && !lines.iter().any(|&line| crosses(line, bounds, plan.size * STROKE))
                };
                let free = [&above, &below].into_iter().find(|text| free(text)).cloned();
                free.map(|text| (text, false)).or_else(|| inside(&above).then_some((above, true)))
            }
        };
        let apart = |(text, _): &(Text, bool)| {
            let bounds = text.bounds();
            let clear = |(x, y): (f32, f32)| {
                let point = Bounds { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
                !point.overlaps(&bounds)
            };
            others(at).all(clear)
                && bounds.left >= plan.left - 0.5
                && bounds.right <= plan.right + 0.5
                && !kept.iter().any(|(other, _)| other.bounds().overlaps(&bounds))
        };
        kept.extend(placed.filter(apart));
    }
    kept
}

/// Whether a line that is so wide runs through a box.
fn crosses([from, to]: [(f32, f32); 2], bounds: Bounds, width: f32) -> bool {
    let margin = width / 2.0;
    // What of the line lies between the box's sides, and how high it is there.
    let (left, right) = (bounds.left.max(from.0.min(to.0)), bounds.right.min(from.0.max(to.0)));
    if left >= right {
        return false;
    }
    let height = |x: f32| from.1 + (to.1 - from.1) * (x - from.0) / (to.0 - from.0);
    let (one, other) = (height(left), height(right));
    one.min(other) - margin < bounds.bottom && one.max(other) + margin > bounds.top
}
