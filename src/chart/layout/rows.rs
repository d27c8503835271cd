//! A column of rows: labels in front, figures on the parts and behind the bar.

use super::{
    Canvas, Label,
    labels::{LINE, Labels},
    scale,
};
use crate::chart::{
    measure,
    model::{Bars, Part, Row, Series},
    scene::{Anchor, Bounds, Fill, Item, Mark, Pattern, Rect, Weight},
    style::{self, HALF_CAP, LEADING, LEAST_MARK, Palette},
};

/// A heading takes as much height as this many rows.
pub(super) const HEADING: f32 = 1.1;
/// The row of those that are not shown is under no heading, and this much of a row apart from what is.
pub(super) const REST_GAP: f32 = 0.35;
/// Of what labels leave of the plot's width: what the longest bar gets at least.
const LEAST_BAR: f32 = 0.38;
/// What it gets where a row says more on lines below.
const LEAST_BAR_OF_HIGH_ROWS: f32 = 0.33;
/// What it gets where a row also says the parts that have no room for their figure, and where it could say them below.
const FULL_BAR: f32 = 0.48;
const FULL_BAR_OF_HIGH_ROWS: f32 = 0.62;

/// The bar of those that are not shown is at most this many times as long as the longest that is.
const MOST_REST: f32 = 1.25;

/// A row with two lines of label is this many times as high as their letters.
const TWO_LINES: f32 = 2.3;

/// Up to so many rows, every part of a bar says its share.
const FEW_ROWS: usize = 6;

/// What a column shares with the one beside it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    pitch: f32,
    text: f32,
    scale: f32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { pitch: f32::INFINITY, text: f32::INFINITY, scale: f32::INFINITY }
    }
}

impl Limits {
    /// Without the scale, which holds only for the type size that it was found with.
    pub(super) fn sizes(self) -> Self {
        Self { scale: f32::INFINITY, ..self }
    }

    /// Whether a unit is as long in both, for any eye.
    pub(super) fn has_scale_of(self, other: Self) -> bool {
        let any = self.scale.is_infinite() || other.scale.is_infinite();
        any || (self.scale - other.scale).abs() <= self.scale * 1e-4
    }

    /// The lesser of each.
    pub(super) fn and(self, other: Self) -> Self {
        Self { pitch: self.pitch.min(other.pitch), text: self.text.min(other.text), scale: self.scale.min(other.scale) }
    }
}

/// Everything measured that the placing needs.
pub(super) struct Plan<'a> {
    palette: &'static Palette,
    plot: Bounds,
    rows: Vec<&'a Row>,
    labels: Labels,
    /// From row to row, and the bar within.
    pitch: f32,
    bar: f32,
    part_gap: f32,
    /// Where bars start, and points a unit.
    start: f32,
    scale: f32,
    /// Type size of figures on parts; 0 where bars are too thin.
    figures: f32,
    ends: Vec<End>,
    /// The series that name themselves on a part: row, series, name.
    named: Vec<(usize, Series, String)>,
    /// Whether the row of those that are not shown is said without a bar: one that is much longer than the others
    /// would leave nothing to see of them, and it is none of them.
    says_rest: bool,
    says_shares: bool,
}

/// What stands behind a bar.
#[derive(Debug, Clone, Default)]
struct End {
    total: String,
    muted: String,
    /// On lines below.
    below: Vec<String>,
}

/// The sum of some parts, for the length of its bar.
fn extent(parts: &[Part]) -> f32 {
    parts.iter().map(|part| part.value).sum::<u64>() as f32
}

/// What a bar is longer than its figures ask: the gaps between parts, and the least length of each.
fn slack(parts: &[Part], gap: f32) -> f32 {
    gap * parts.len().saturating_sub(1) as f32 + LEAST_MARK * parts.len() as f32
}

impl<'a> Plan<'a> {
    /// `None` where there is no room for these rows.
    pub(super) fn make(canvas: &Canvas, bars: &Bars, rows: Vec<&'a Row>, plot: Bounds, limits: Limits) -> Option<Self> {
        let metrics = canvas.metrics;
        if rows.is_empty() || plot.width() < metrics.least_text * 8.0 {
            return None;
        }
        let pitch = (plot.height() / super::bars::units(bars, &rows)).min(metrics.row).min(limits.pitch);
        let labels = Self::fit_labels(canvas, &rows, pitch, limits.text, plot);
        let bar =
            (pitch * 0.62).max((pitch - metrics.least_text * 0.25).min(metrics.least_text * 1.2)).min(metrics.bar);
        let figures = labels.size.min(bar * 0.92);
        let figures = if figures < metrics.least_text * 0.98 { 0.0 } else { figures.max(metrics.least_text) };
        let gap = if labels.width > 0.0 { labels.size * 0.8 } else { 0.0 };
        let start = (plot.left + labels.width + gap).round();
        let palette = canvas.palette;
        let (ends, named) = (Vec::new(), Vec::new());
        let longest = |is_rest: bool| {
            rows.iter().filter(|row| row.is_rest == is_rest).map(|row| extent(&row.parts)).fold(0.0, f32::max)
        };
        let says_rest = longest(false) > 0.0 && longest(true) > longest(false) * MOST_REST;
        let says_shares = bars.scale.is_some();
        let mut plan = Self {
            palette,
            plot,
            rows,
            labels,
            pitch,
            bar,
            part_gap: metrics.part_gap,
            start,
            scale: 0.0,
            figures,
            ends,
            named,
            says_rest,
            says_shares,
        };
        plan.settle(bars, limits.scale);
        Some(plan)
    }

    /// What the column beside it is to share.
    pub(super) fn limits(&self) -> Limits {
        // Where there is no bar, any scale is right.
        let has_bars = self.rows.iter().any(|row| extent(self.drawn(row)) > 0.0);
        let scale = if has_bars { self.scale } else { f32::INFINITY };
        Limits { pitch: self.pitch, text: self.labels.size, scale }
    }

    pub(super) fn text_size(&self) -> f32 {
        self.labels.size
    }

    /// Whether a part of the series is in any row.
    pub(super) fn shows(&self, series: Series) -> bool {
        self.rows.iter().any(|row| self.drawn(row).iter().any(|part| part.series == series))
    }

    /// The parts of a row's bar: none where the row is only said.
    fn drawn<'r>(&self, row: &'r Row) -> &'r [Part] {
        if self.says_rest && row.is_rest { &[] } else { &row.parts }
    }

    /// Whether the series names itself on a part.
    pub(super) fn names(&self, series: Series) -> bool {
        self.named.iter().any(|&(_, named, _)| named == series)
    }

    /// One line where every label fits one, else two smaller ones where the rows are high enough.
    fn fit_labels(canvas: &Canvas, rows: &[&Row], pitch: f32, most: f32, plot: Bounds) -> Labels {
        let metrics = canvas.metrics;
        let room = plot.width() * metrics.labels;
        let size = (pitch * 0.66).clamp(metrics.least_text, metrics.text).min(most);
        let one = Labels::fit(rows, size, room, 1);
        let half = (pitch / TWO_LINES).min(size);
        if one.whole() == rows.len() || half < metrics.least_text {
            return one;
        }
        Labels::fit(rows, half, room, 2)
    }

    /// Finds the scale, and with it what stands on the parts and behind the bars: each depends on the
    /// others, so they are settled in turn.
    fn settle(&mut self, bars: &Bars, most: f32) {
        let room = self.plot.right - self.start;
        let longest = self.rows.iter().map(|row| extent(self.drawn(row))).fold(0.0, f32::max);
        let greatest = if longest > 0.0 { (room / longest).min(most) } else { 0.0 };
        self.scale = greatest;
        self.name_parts(bars);
        // A smaller scale can only push figures out of parts, so a few rounds settle it.
        for _ in 0..8 {
            let mut scale = greatest;
            let mut ends = Vec::with_capacity(self.rows.len());
            for (at, row) in self.rows.iter().enumerate() {
                let candidates = self.candidates(at, row);
                let value = extent(self.drawn(row));
                let allowed = |end: &End| {
                    let left = room - slack(self.drawn(row), self.part_gap) - self.end_width(end);
                    if value > 0.0 {
                        left / value
                    } else if left >= 0.0 {
                        f32::INFINITY
                    } else {
                        0.0
                    }
                };
                // The fullest that leaves the longest bar its length, and the scale that of the column beside it; the
                // shortest in any case.
                let fits = |(end, least): &&(End, f32)| {
                    let allowed = allowed(end);
                    longest == 0.0 || allowed * longest >= room * least && (allowed >= most || most.is_infinite())
                };
                let end = candidates.iter().find(fits).or(candidates.last());
                let end = end.map(|(end, _)| end.clone()).unwrap_or_default();
                scale = scale.min(allowed(&end));
                ends.push(end);
            }
            let scale = scale.max(0.0);
            let settled = (scale - self.scale).abs() < f32::EPSILON;
            (self.scale, self.ends) = (scale, ends);
            self.name_parts(bars);
            if settled {
                break;
            }
        }
        // A bar that no end label has room behind: without it rather than over the edge.
        for at in 0..self.rows.len() {
            let parts = self.drawn(self.rows[at]);
            let behind = extent(parts) * self.scale + slack(parts, self.part_gap);
            if behind + self.end_width(&self.ends[at]) > room + 0.5 {
                self.ends[at] = End::default();
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
        let below = end.below.iter().map(|line| measure::width(line, size, Weight::Regular)).fold(0.0, f32::max);
        let between = if end.total.is_empty() || end.muted.is_empty() { 0.0 } else { size * 0.35 };
        // Measured and painted widths may differ by a hair.
        self.end_gap() + (total + between + muted).max(below) + 1.0
    }

    /// What may stand behind a row's bar, the fullest first: total, lead, and every part whose figure has
    /// no room on it, on lines below where rows are high enough. With each, what part of the room it must
    /// leave the longest bar.
    fn candidates(&self, at: usize, row: &Row) -> Vec<(End, f32)> {
        // A part that is the whole bar is said by the total.
        let parts = if row.parts.len() == 1 && !row.total.is_empty() { &[][..] } else { &row.parts[..] };
        let unsaid: Vec<&str> = parts
            .iter()
            .filter(|part| Some(part.series) != row.lead_series)
            .filter(|part| self.drawn(row).is_empty() || !self.has_room(part, &part.shown))
            .map(|part| part.brief.as_str())
            .collect();
        let dot = if row.total.is_empty() { "" } else { "· " };
        let end = |first: &[&str], below: Vec<String>| {
            let said: Vec<&str> = first.iter().copied().filter(|said| !said.is_empty()).collect();
            let muted = if said.is_empty() { String::new() } else { format!("{dot}{}", said.join(", ")) };
            End { total: row.total.clone(), muted, below }
        };
        let lines = (self.pitch / (LEADING * self.labels.size)).floor() as usize;
        // What its part says already is not said again: neither with its share, nor the count alone.
        let lead = self.drawn(row).iter().find(|part| Some(part.series) == row.lead_series);
        let lead = lead.map(|part| (part, self.figure(at, part)));
        let is_new = |said: &&str| match &lead {
            Some((_, Some((_, true)))) => false,
            Some((part, Some((_, false)))) => part.shown_with_share == part.shown || *said != part.said,
            _ => true,
        };
        let mut leads: Vec<&str> = row.lead.iter().map(String::as_str).filter(is_new).collect();
        if leads.is_empty() {
            leads.push("");
        }
        let mut candidates = Vec::new();
        for lead in &leads {
            let least = match (unsaid.is_empty(), lines) {
                (true, _) => LEAST_BAR,
                (false, 0 | 1) => FULL_BAR,
                (false, _) => FULL_BAR_OF_HIGH_ROWS,
            };
            candidates.push((end(&[lead, &unsaid.join(", ")], Vec::new()), least));
            let chunks = |below: usize| unsaid.chunks(unsaid.len().div_ceil(below)).map(|parts| parts.join(", "));
            for below in 1..lines.min(unsaid.len() + 1) {
                candidates.push((end(&[lead], chunks(below).collect()), LEAST_BAR_OF_HIGH_ROWS));
            }
            // All of it below the total.
            for below in 1..lines.saturating_sub(1).min(unsaid.len() + 1) {
                let lead = (!lead.is_empty()).then(|| (*lead).to_owned());
                candidates.push((end(&[], lead.into_iter().chain(chunks(below)).collect()), LEAST_BAR_OF_HIGH_ROWS));
            }
        }
        candidates.extend(leads.iter().map(|lead| (end(&[lead], Vec::new()), LEAST_BAR)));
        candidates.push((end(&[], Vec::new()), LEAST_BAR));
        candidates
    }

    fn padding(&self) -> f32 {
        self.figures * 0.38
    }

    /// What a figure on a pattern keeps free on each side, so that the pattern is still seen.
    fn beside(&self, series: Series) -> f32 {
        let plain = self.palette.fill(series, self.figures).pattern == Pattern::None;
        if plain { 0.0 } else { self.figures * 0.45 }
    }

    /// Whether a text fits on a part.
    fn has_room(&self, part: &Part, text: &str) -> bool {
        let length = part.value as f32 * self.scale;
        let around = 2.0 * (self.padding() + self.beside(part.series));
        self.figures > 0.0 && measure::width(text, self.figures, Weight::SemiBold) + around <= length
    }

    /// Whether a part says its share too: the one that the row speaks of, and in a chart of few rows every one; in a
    /// longer chart the share of the rest would double the figures and say nothing new.
    fn says_share(&self, row: &Row, part: &Part) -> bool {
        let is_lead = Some(part.series) == row.lead_series;
        let is_told = self.says_shares || is_lead || self.rows.len() <= FEW_ROWS && row.parts.len() > 1;
        is_told && part.shown_with_share != part.shown
    }

    /// What stands on a part, and whether it is with its share: "Gra 55 (22,5 %)" where this row names the series,
    /// "55 (22,5 %)", and without the share where that has no room; `None` where nothing has.
    fn figure(&self, at: usize, part: &Part) -> Option<(String, bool)> {
        let named = self.named.iter().find(|&&(row, series, _)| row == at && series == part.series);
        let text = |shown: &str| named.map_or_else(|| shown.to_owned(), |(_, _, name)| format!("{name} {shown}"));
        let with_share = self.says_share(self.rows[at], part).then(|| (text(&part.shown_with_share), true));
        let candidates = with_share.into_iter().chain([(text(&part.shown), false)]);
        candidates.into_iter().find(|(text, _)| self.has_room(part, text))
    }

    /// The first row whose part has room for the name says it: "Gra 55".
    fn name_parts(&mut self, bars: &Bars) {
        let mut named = Vec::new();
        for name in &bars.names {
            let place = [&name.full, &name.short].into_iter().find_map(|text| {
                self.rows.iter().enumerate().find_map(|(at, row)| {
                    let part = self.drawn(row).iter().find(|part| part.series == name.series)?;
                    // A share without what it is of would look like another kind of figure than the others.
                    let figure = if self.says_shares { &part.shown_with_share } else { &part.shown };
                    self.has_room(part, &format!("{text} {figure}")).then(|| (at, name.series, text.clone()))
                })
            });
            named.extend(place);
        }
        self.named = named;
    }

    /// Places the rows; where shares are shown, their scale above them too, if that has some height there.
    pub(super) fn place(&self, canvas: &mut Canvas, bars: &Bars, above: f32) {
        let behind = canvas.items.len();
        let mut halves = Vec::new();
        let mut top = self.plot.top;
        let mut group = None;
        let mut under = top;
        for (at, row) in self.rows.iter().enumerate() {
            let heading = row.group.filter(|_| group != row.group).and_then(|group| bars.groups.get(group));
            if let Some(heading) = heading {
                if at > 0 {
                    self.axis(canvas, under, top);
                    halves.push((under, top));
                }
                let size = self.labels.size;
                let text = measure::shorten(heading, size, Weight::SemiBold, self.plot.width());
                let color = canvas.palette.text;
                let baseline = top + HEADING * self.pitch - (self.pitch - LINE * size) * 0.3 - style::DESCENT * size;
                let label = Label { text: &text, size, weight: Weight::SemiBold, color };
                canvas.text(&label, self.plot.left, baseline, Anchor::Start);
                top += HEADING * self.pitch;
                under = top;
            }
            if row.is_rest && at > 0 && !bars.groups.is_empty() {
                self.axis(canvas, under, top);
                top += REST_GAP * self.pitch;
                under = top;
            }
            group = row.group;
            self.place_row(canvas, at, row, top);
            top += self.pitch;
        }
        self.axis(canvas, under, top);
        halves.push((under, top));
        if let Some(texts) = bars.scale.as_ref().filter(|_| above > 0.0) {
            // What shares are in millionths of reaches to the end of the scale.
            let end = self.start + self.scale * 1e6;
            let size = scale::size_in(above).min(self.labels.size);
            scale::above(canvas, texts, size, self.plot.top - above, (self.start, end));
            let half = f32::midpoint(self.start, end);
            let lines = canvas.items.len();
            for (from, to) in halves {
                canvas.line((half, from), (half, to), canvas.palette.muted, Some(self.labels.size * 0.3));
            }
            scale::put_behind(canvas, behind, lines);
        }
    }

    /// The line that bars start from.
    fn axis(&self, canvas: &mut Canvas, from: f32, to: f32) {
        let x = self.start - canvas.metrics.hairline / 2.0;
        let color = canvas.palette.muted;
        let inset = (self.pitch - self.bar) * 0.25;
        canvas.line((x, from + inset), (x, to - inset), color, None);
    }

    fn place_row(&self, canvas: &mut Canvas, at: usize, row: &Row, top: f32) {
        let middle = top + self.pitch / 2.0;
        self.labels.place(canvas, at, row, self.plot.left, middle);
        let mut x = self.start;
        for (part_at, part) in self.drawn(row).iter().enumerate() {
            if part_at > 0 {
                x += self.part_gap;
            }
            let length = (part.value as f32 * self.scale).max(LEAST_MARK);
            let bounds =
                Bounds { left: x, top: middle - self.bar / 2.0, right: x + length, bottom: middle + self.bar / 2.0 };
            let fill = canvas.palette.fill(part.series, self.labels.size);
            let description = format!("{}: {}", row.full, part.said_with_share);
            let mark = Some(Mark { value: part.value, description, leads: row.leads });
            let radius = canvas.metrics.radius.min(length / 2.0);
            canvas.items.push(Item::Rect(Rect { bounds, radius, fill, mark }));
            self.place_figure(canvas, at, part, fill, bounds);
            x += length;
        }
        self.place_end(canvas, at, row, x + self.end_gap(), middle);
    }

    /// What stands behind the bar.
    fn place_end(&self, canvas: &mut Canvas, at: usize, row: &Row, left: f32, middle: f32) {
        let end = &self.ends[at];
        let size = self.labels.size;
        let muted = canvas.palette.muted;
        let baseline = middle + HALF_CAP * size - end.below.len() as f32 * size * LEADING / 2.0;
        let mut x = left;
        if !end.total.is_empty() {
            let (weight, color) =
                if row.parts.is_empty() { (Weight::Regular, muted) } else { (Weight::SemiBold, canvas.palette.text) };
            canvas.text(&Label { text: &end.total, size, weight, color }, x, baseline, Anchor::Start);
            x += measure::width(&end.total, size, weight) + size * 0.35;
        }
        let regular = |text| Label { text, size, weight: Weight::Regular, color: muted };
        if !end.muted.is_empty() {
            canvas.text(&regular(&end.muted), x, baseline, Anchor::Start);
        }
        for (line, text) in end.below.iter().enumerate() {
            let baseline = baseline + (line + 1) as f32 * size * LEADING;
            canvas.text(&regular(text), left, baseline, Anchor::Start);
        }
    }

    /// The figure on a part, with the series' name where this row says it. On a pattern it stands on a
    /// plain plate.
    fn place_figure(&self, canvas: &mut Canvas, at: usize, part: &Part, fill: Fill, bounds: Bounds) {
        let Some((text, _)) = self.figure(at, part) else { return };
        let size = self.figures;
        let baseline = f32::midpoint(bounds.top, bounds.bottom) + HALF_CAP * size;
        let x = bounds.left + self.padding() + self.beside(part.series);
        if fill.pattern != Pattern::None {
            let width = measure::width(&text, size, Weight::SemiBold);
            let beside = self.padding() * 0.7;
            let plate = Bounds {
                left: x - beside,
                top: (baseline - 0.95 * size).max(bounds.top),
                right: x + width + beside,
                bottom: (baseline + 0.22 * size).min(bounds.bottom),
            };
            let radius = canvas.metrics.radius;
            canvas.items.push(Item::Rect(Rect { bounds: plate, radius, fill: Fill::plain(fill.color), mark: None }));
        }
        let color = style::ink_on(fill.color);
        canvas.text(&Label { text: &text, size, weight: Weight::SemiBold, color }, x, baseline, Anchor::Start);
    }
}
