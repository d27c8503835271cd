//! Horizontal bars: labels in front, figures on the parts and behind the bar.

use super::{
    Canvas, Label,
    labels::{self, LINE, Labels},
};
use crate::chart::{
    measure,
    model::{Bars, Name, Part, Row, Series},
    scene::{Anchor, Bounds, Fill, Item, Mark, Pattern, Rect, Weight},
    style::{self, HALF_CAP, LEAST_MARK, PART_GAP},
};

/// A heading takes as much height as this many rows.
const HEADING: f32 = 1.1;
/// Of the plot's width: what labels may take, and what the longest bar gets at least.
const MOST_LABEL: f32 = 0.36;
const LEAST_BAR: f32 = 0.38;

/// The rows that are shown, in their order.
fn choose(bars: &Bars, most: usize) -> Vec<&Row> {
    let rest = bars.others.last().and_then(Option::as_ref);
    let all = bars.rows.len() + usize::from(rest.is_some());
    // Folded, a chart needs a row for the others; where there is none, everything stays.
    let folded = bars.others.get(most.saturating_sub(1)).and_then(Option::as_ref);
    let (shown, rest) = match folded {
        Some(folded) if all > most => (most.saturating_sub(1), Some(folded)),
        _ => (bars.rows.len(), rest),
    };
    let mut places: Vec<usize> = bars.by_size.iter().copied().take(shown).collect();
    if rest.is_none() {
        places.sort_unstable();
    } else {
        // The largest first, within the headings' order.
        places.sort_by_key(|&place| bars.rows[place].group);
    }
    places.into_iter().map(|place| &bars.rows[place]).chain(rest).collect()
}

/// How many headings some rows need.
fn headings(bars: &Bars, rows: &[&Row]) -> usize {
    if bars.groups.is_empty() {
        return 0;
    }
    let mut groups: Vec<usize> = rows.iter().filter_map(|row| row.group).collect();
    groups.dedup();
    groups.len()
}

/// Rows and headings, in rows.
fn units(bars: &Bars, rows: &[&Row]) -> f32 {
    rows.len() as f32 + HEADING * headings(bars, rows) as f32
}

/// Everything measured that the placing needs.
struct Plan<'a> {
    rows: Vec<&'a Row>,
    labels: Labels,
    /// From row to row, and the bar within.
    pitch: f32,
    bar: f32,
    /// Where bars start, and points a unit.
    start: f32,
    scale: f32,
    /// Type size of figures on parts; 0 where bars are too thin.
    figures: f32,
    ends: Vec<End>,
    /// The series that name themselves on a part: row, series, name.
    named: Vec<(usize, Series, String)>,
}

/// What stands behind a bar.
#[derive(Clone)]
struct End {
    total: String,
    muted: String,
}

pub(super) fn lay_out(canvas: &mut Canvas, bars: &Bars, plot: Bounds) {
    let Some(mut plan) = Plan::make(canvas, bars, plot) else { return };
    let mut plot = plot;
    if !plan.unnamed(bars).is_empty() {
        let below = Bounds { top: plot.top + labels::key_height(plan.labels.size), ..plot };
        if let Some(with_key) = Plan::make(canvas, bars, below) {
            let unnamed = with_key.unnamed(bars);
            labels::key(canvas, &unnamed, with_key.labels.size.min(plan.labels.size), plot);
            (plan, plot) = (with_key, below);
        }
    }
    plan.place(canvas, bars, plot);
}

pub(super) fn natural_height(canvas: &Canvas, bars: &Bars, plot: Bounds) -> f32 {
    let metrics = canvas.metrics;
    let rows = choose(bars, usize::MAX);
    let labels = Labels::fit(&rows, metrics.text, plot.width() * MOST_LABEL, 2);
    let few = rows.len() <= 6;
    let row = match (few, labels.most_lines()) {
        (true, _) => metrics.row.max(style::FIGURE_ROW_OF_TWO_LINES),
        (false, 1) => style::FIGURE_ROW,
        (false, _) => style::FIGURE_ROW_OF_TWO_LINES,
    };
    let key = labels::key_height(metrics.text);
    units(bars, &rows) * row + key
}

impl<'a> Plan<'a> {
    /// `None` where there is no room for a single row.
    fn make(canvas: &Canvas, bars: &'a Bars, plot: Bounds) -> Option<Self> {
        let metrics = canvas.metrics;
        let most = (plot.height() / metrics.least_row).floor();
        if most < 1.0 || plot.width() < metrics.least_text * 8.0 {
            return None;
        }
        let mut rows = choose(bars, most as usize);
        // Headings take room too, and go where fewer rows go.
        let mut fewer = most as usize;
        while units(bars, &rows) * metrics.least_row > plot.height() && fewer > 1 {
            fewer -= 1;
            rows = choose(bars, fewer);
        }
        if units(bars, &rows) * metrics.least_row > plot.height() {
            return None;
        }
        let pitch = (plot.height() / units(bars, &rows)).min(metrics.row);
        let labels = Self::labels(canvas, &rows, pitch, plot);
        let bar = (pitch * 0.62).max((pitch - metrics.least_text * 0.25).min(metrics.least_text * 1.2));
        let figures = labels.size.min(bar * 0.92);
        let figures = if figures < metrics.least_text * 0.98 { 0.0 } else { figures };
        let gap = if labels.width > 0.0 { labels.size * 0.8 } else { 0.0 };
        let start = (plot.left + labels.width + gap).round();
        let ends = Vec::new();
        let mut plan = Self { rows, labels, pitch, bar, start, scale: 0.0, figures, ends, named: Vec::new() };
        plan.settle(bars, plot);
        Some(plan)
    }

    /// One line where every label fits one, else two smaller ones where the rows are high enough.
    fn labels(canvas: &Canvas, rows: &[&Row], pitch: f32, plot: Bounds) -> Labels {
        let metrics = canvas.metrics;
        let room = plot.width() * MOST_LABEL;
        let size = (pitch * 0.66).clamp(metrics.least_text, metrics.text);
        let one = Labels::fit(rows, size, room, 1);
        let half = (pitch / 2.35).min(metrics.text);
        if one.whole() == rows.len() || half < metrics.least_text {
            return one;
        }
        Labels::fit(rows, half, room, 2)
    }

    /// Finds the scale, and with it what stands on the parts and behind the bars: each depends on the
    /// others, so they are settled in turn.
    fn settle(&mut self, bars: &Bars, plot: Bounds) {
        let room = plot.right - self.start;
        let extent = |row: &Row| row.parts.iter().map(|part| part.value).sum::<u64>() as f32;
        let longest = self.rows.iter().map(|row| extent(row)).fold(0.0, f32::max);
        let gaps = |row: &Row| PART_GAP * row.parts.len().saturating_sub(1) as f32;
        let least = room * LEAST_BAR;
        self.scale = if longest > 0.0 { room / longest } else { 0.0 };
        // A smaller scale can only push figures out of parts, so a few rounds settle it.
        for _ in 0..4 {
            let mut scale = f32::INFINITY;
            let mut ends = Vec::with_capacity(self.rows.len());
            for row in &self.rows {
                let candidates = self.candidates(row);
                let value = extent(row);
                // The first that leaves the longest bar its least length; the last in any case.
                let allowed = |end: &End| {
                    let left = room - gaps(row) - self.end_width(end);
                    if value > 0.0 {
                        left / value
                    } else if left >= 0.0 {
                        f32::INFINITY
                    } else {
                        0.0
                    }
                };
                let fits = |end: &&End| longest == 0.0 || allowed(end) * longest >= least;
                let chosen = candidates.iter().find(fits).or(candidates.last());
                if let Some(end) = chosen {
                    scale = scale.min(allowed(end));
                    ends.push(end.clone());
                }
            }
            let scale = scale.min(if longest > 0.0 { room / longest } else { 0.0 }).max(0.0);
            let settled = (scale - self.scale).abs() < f32::EPSILON;
            (self.scale, self.ends) = (scale, ends);
            self.name_parts(bars);
            if settled {
                break;
            }
        }
        // A bar that no end label has room behind: without it rather than over the edge.
        for at in 0..self.rows.len() {
            let behind = extent(self.rows[at]) * self.scale + gaps(self.rows[at]);
            if behind + self.end_width(&self.ends[at]) > room + 0.5 {
                self.ends[at] = End { total: String::new(), muted: String::new() };
            }
        }
    }

    fn end_gap(&self) -> f32 {
        self.labels.size * 0.55
    }

    fn end_width(&self, end: &End) -> f32 {
        let size = self.labels.size;
        let total = measure::width(&end.total, size, Weight::SemiBold);
        let muted = measure::width(&end.muted, size, Weight::Regular);
        let between = if end.total.is_empty() || end.muted.is_empty() { 0.0 } else { size * 0.35 };
        // Measured and painted widths may differ by a hair.
        self.end_gap() + total + between + muted + 1.0
    }

    /// What may stand behind a row's bar, the fullest first: total, lead, and every part whose figure has
    /// no room on it.
    fn candidates(&self, row: &Row) -> Vec<End> {
        let unsaid: Vec<&str> = row
            .parts
            .iter()
            .filter(|part| Some(part.series) != row.lead_series && !self.has_room(part, &part.shown))
            .map(|part| part.said.as_str())
            .collect();
        let dot = if row.total.is_empty() { "" } else { "· " };
        let end = |lead: Option<&String>, unsaid: &[&str]| {
            let said: Vec<&str> = lead.map(String::as_str).into_iter().chain(unsaid.iter().copied()).collect();
            let muted = if said.is_empty() { String::new() } else { format!("{dot}{}", said.join(", ")) };
            End { total: row.total.clone(), muted }
        };
        let mut candidates = Vec::new();
        for unsaid in [&unsaid[..], &[]] {
            candidates.extend(row.lead.iter().map(|lead| end(Some(lead), unsaid)));
            if row.lead.is_empty() {
                candidates.push(end(None, unsaid));
            }
        }
        if !row.total.is_empty() {
            candidates.push(end(None, &[]));
        }
        candidates
    }

    fn padding(&self) -> f32 {
        self.figures * 0.38
    }

    /// Whether a text fits on a part.
    fn has_room(&self, part: &Part, text: &str) -> bool {
        let length = part.value as f32 * self.scale;
        self.figures > 0.0 && measure::width(text, self.figures, Weight::SemiBold) + 2.0 * self.padding() <= length
    }

    /// The first row whose part has room for the name says it: "Gra 55".
    fn name_parts(&mut self, bars: &Bars) {
        let mut named = Vec::new();
        for name in &bars.names {
            let place = [&name.full, &name.short].into_iter().find_map(|text| {
                self.rows.iter().enumerate().find_map(|(at, row)| {
                    let part = row.parts.iter().find(|part| part.series == name.series)?;
                    self.has_room(part, &format!("{text} {}", part.shown)).then(|| (at, name.series, text.clone()))
                })
            });
            named.extend(place);
        }
        self.named = named;
    }

    /// The series that are shown and name themselves nowhere.
    fn unnamed<'n>(&self, bars: &'n Bars) -> Vec<&'n Name> {
        let shown = |series| self.rows.iter().any(|row| row.parts.iter().any(|part| part.series == series));
        let named = |series| self.named.iter().any(|&(_, named, _)| named == series);
        bars.names.iter().filter(|name| shown(name.series) && !named(name.series)).collect()
    }

    fn place(&self, canvas: &mut Canvas, bars: &Bars, plot: Bounds) {
        let mut top = plot.top;
        let mut group = None;
        let mut under = top;
        for (at, row) in self.rows.iter().enumerate() {
            if let Some(heading) = row.group.filter(|_| group != row.group).and_then(|group| bars.groups.get(group)) {
                if at > 0 {
                    self.axis(canvas, under, top);
                }
                let size = self.labels.size;
                let text = measure::shorten(heading, size, Weight::SemiBold, plot.width());
                let color = canvas.palette.text;
                let baseline = top + HEADING * self.pitch - (self.pitch - LINE * size) * 0.3 - style::DESCENT * size;
                let label = Label { text: &text, size, weight: Weight::SemiBold, color };
                canvas.text(&label, plot.left, baseline, Anchor::Start);
                top += HEADING * self.pitch;
                under = top;
            }
            group = row.group;
            self.place_row(canvas, at, row, plot.left, top);
            top += self.pitch;
        }
        self.axis(canvas, under, top);
    }

    /// The line that bars start from.
    fn axis(&self, canvas: &mut Canvas, from: f32, to: f32) {
        let x = self.start - canvas.metrics.hairline / 2.0;
        let color = canvas.palette.muted;
        let inset = (self.pitch - self.bar) * 0.25;
        canvas.line((x, from + inset), (x, to - inset), color, None);
    }

    fn place_row(&self, canvas: &mut Canvas, at: usize, row: &Row, left: f32, top: f32) {
        let middle = top + self.pitch / 2.0;
        self.labels.place(canvas, at, row, left, middle);
        let mut x = self.start;
        for (part_at, part) in row.parts.iter().enumerate() {
            if part_at > 0 {
                x += PART_GAP;
            }
            let length = (part.value as f32 * self.scale).max(LEAST_MARK);
            let bounds =
                Bounds { left: x, top: middle - self.bar / 2.0, right: x + length, bottom: middle + self.bar / 2.0 };
            let fill = canvas.palette.fill(part.series, self.labels.size);
            let description = format!("{}: {}", row.full, part.said_with_share);
            let mark = Some(Mark { value: part.value, description, record: row.record });
            let radius = canvas.metrics.radius.min(length / 2.0);
            canvas.items.push(Item::Rect(Rect { bounds, radius, fill, mark }));
            self.place_figure(canvas, at, part, fill, bounds);
            x += length;
        }
        let end = &self.ends[at];
        let size = self.labels.size;
        let baseline = middle + HALF_CAP * size;
        let mut x = x + self.end_gap();
        let recorded = !row.parts.is_empty() || row.lead.len() + row.total.len() < 3;
        if !end.total.is_empty() {
            let (weight, color) = if recorded {
                (Weight::SemiBold, canvas.palette.text)
            } else {
                (Weight::Regular, canvas.palette.muted)
            };
            canvas.text(&Label { text: &end.total, size, weight, color }, x, baseline, Anchor::Start);
            x += measure::width(&end.total, size, weight) + size * 0.35;
        }
        if !end.muted.is_empty() {
            let color = canvas.palette.muted;
            canvas.text(&Label { text: &end.muted, size, weight: Weight::Regular, color }, x, baseline, Anchor::Start);
        }
    }

    /// The figure on a part, with the series' name where this row says it. On a pattern it stands on a
    /// plain plate.
    fn place_figure(&self, canvas: &mut Canvas, at: usize, part: &Part, fill: Fill, bounds: Bounds) {
        let named = self.named.iter().find(|&&(row, series, _)| row == at && series == part.series);
        let text = named.map_or_else(|| part.shown.clone(), |(_, _, name)| format!("{name} {}", part.shown));
        if !self.has_room(part, &text) {
            return;
        }
        let size = self.figures;
        let baseline = f32::midpoint(bounds.top, bounds.bottom) + HALF_CAP * size;
        let x = bounds.left + self.padding();
        if fill.pattern != Pattern::None {
            let width = measure::width(&text, size, Weight::SemiBold);
            let beside = self.padding() * 0.6;
            let plate = Bounds {
                left: x - beside,
                top: (baseline - 0.9 * size).max(bounds.top),
                right: x + width + beside,
                bottom: (baseline + 0.2 * size).min(bounds.bottom),
            };
            let radius = canvas.metrics.radius;
            canvas.items.push(Item::Rect(Rect { bounds: plate, radius, fill: Fill::plain(fill.color), mark: None }));
        }
        let color = style::ink_on(fill.color);
        canvas.text(&Label { text: &text, size, weight: Weight::SemiBold, color }, x, baseline, Anchor::Start);
    }
}
