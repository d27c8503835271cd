//! Vertical columns of parts, one a year: the total above, figures on the parts, names beside the last column.

use super::{
    Canvas, Label,
    columns::{names, without_overlaps},
    labels, scale,
};
use crate::chart::{
    measure,
    model::{Name, Part, Stack, Stacks},
    scene::{Anchor, Bounds, Fill, Item, Mark, Pattern, Rect, Text, Weight},
    style::{self, DESCENT, HALF_CAP, LEADING, LEAST_MARK},
};

/// Of a column's slot, the column itself; and how wide it is at most, in letters' heights.
const FILLED: f32 = 0.76;
const WIDEST: f32 = 7.5;
/// Of the plot's width: the most that the names beside the last column may take.
const MOST_NAMES: f32 = 0.2;
/// What a figure keeps free on both sides, in ems; and how much smaller it may become.
const BESIDE: f32 = 0.5;
const STEPS: [f32; 3] = [1.0, 0.85, 0.72];
/// Up to so many columns, every part says its share, where it has room.
const FEW_COLUMNS: usize = 6;

/// The sizes that everything is placed by.
struct Plan {
    left: f32,
    bottom: f32,
    slot: f32,
    width: f32,
    part_gap: f32,
    scale: f32,
    size: f32,
    name_size: f32,
    name_at: Option<usize>,
    /// Type size of the leading series' figures, and whether they have room for the share: in all columns alike.
    lead: (f32, bool),
    /// Type size of the other parts' figures and of the totals; 0 where a column has no room for one of them.
    figures: f32,
    totals: f32,
}

pub(super) fn lay_out(canvas: &mut Canvas, stacks: &Stacks, plot: Bounds) {
    let metrics = canvas.metrics;
    if stacks.columns.is_empty() || plot.height() < metrics.least_text * 6.0 || plot.width() < metrics.least_text * 6.0
    {
        return;
    }
    let size = (plot.height() * 0.075).clamp(metrics.least_text, metrics.text);
    let shown: Vec<&Name> = stacks.names.iter().filter(|name| has(stacks, name)).collect();

    let whole = plot;
    let scale = stacks.scale.as_ref().map_or(0.0, |texts| scale::width(texts, size));
    let plot = Bounds { left: plot.left + scale, ..plot };

    // Names stand beside the last column where each has its part there; else in a key above.
    let widest = shown.iter().map(|name| measure::width(&name.full, size, Weight::Regular)).fold(0.0, f32::max);
    let room = widest + size * 0.9;
    if room <= plot.width() * MOST_NAMES {
        let plan = Plan::make(canvas, stacks, Bounds { right: plot.right - room, ..plot }, size);
        if let Some(places) = plan.beside(canvas, stacks, &shown, plot) {
            plan.place(canvas, stacks, Bounds { right: plot.right - room, ..plot });
            let x = plan.right_of_last(stacks) + size * 0.55;
            for (name, baseline) in places {
                let label = Label { text: &name.full, size, weight: Weight::Regular, color: canvas.palette.text };
                canvas.text(&label, x, baseline, Anchor::Start);
            }
            return;
        }
    }
    labels::key(canvas, &shown, size, whole);
    let plot = Bounds { top: plot.top + labels::key_height(size), ..plot };
    Plan::make(canvas, stacks, plot, size).place(canvas, stacks, plot);
}

fn has(stacks: &Stacks, name: &Name) -> bool {
    stacks.columns.iter().any(|column| column.parts.iter().any(|part| part.series == name.series))
}

fn extent(column: &Stack) -> f32 {
    column.parts.iter().map(|part| part.value).sum::<u64>() as f32
}

/// What a column is higher than its figures ask: the gaps between parts, and the least height of each.
fn slack(column: &Stack, gap: f32) -> f32 {
    gap * column.parts.len().saturating_sub(1) as f32 + LEAST_MARK * column.parts.len() as f32
}

/// The type size at which every figure of the leading series has room with its share.
fn lead(stacks: &Stacks, size: f32, least: f32, width: f32) -> (f32, bool) {
    let leading = |part: &&Part| Some(part.series) == stacks.lead;
    let parts = || stacks.columns.iter().flat_map(|column| &column.parts).filter(leading);
    let fits = |&size: &f32| {
        let room =
            |part: &Part| measure::width(&part.shown_with_share, size, Weight::SemiBold) + size * BESIDE <= width;
        size >= least && parts().all(room)
    };
    let with_share = STEPS.map(|step| size * step).into_iter().find(fits);
    with_share.map_or((size, false), |size| (size, true))
}

impl Plan {
    fn make(canvas: &Canvas, stacks: &Stacks, plot: Bounds, size: f32) -> Self {
        let slot = plot.width() / stacks.columns.len() as f32;
        let labels: Vec<&[String]> = stacks.columns.iter().map(|column| column.labels.as_slice()).collect();
        let (name_size, name_at) = names(&labels, size, canvas.metrics.least_text, slot);
        let bottom = plot.bottom - name_size * (LEADING + 0.35);
        let top = plot.top + size * 1.35;
        let scale = |column: &Stack| {
            let extent = extent(column);
            if extent > 0.0 {
                ((bottom - top - slack(column, canvas.metrics.part_gap)) / extent).max(0.0)
            } else {
                f32::INFINITY
            }
        };
        let scale = stacks.columns.iter().map(scale).fold(f32::INFINITY, f32::min);
        let scale = if scale.is_finite() { scale } else { 0.0 };
        let width = (slot * FILLED).min(size * WIDEST);
        let lead = lead(stacks, size, canvas.metrics.least_text, width);
        let least = canvas.metrics.least_text;
        let one_size = |texts: &mut dyn Iterator<Item = &String>, room: f32| {
            let widest = texts.map(|text| measure::width(text, 1.0, Weight::SemiBold)).fold(0.0, f32::max);
            let sizes = STEPS.map(|step| size * step).into_iter().chain([least]);
            sizes.into_iter().find(|&size| size >= least && widest * size <= room).unwrap_or(0.0)
        };
        let parts = stacks.columns.iter().flat_map(|column| &column.parts).map(|part| &part.shown);
        let figures = one_size(&mut parts.into_iter(), width - size * BESIDE);
        let totals = stacks.columns.iter().filter(|column| column.recorded).flat_map(|column| &column.shown);
        let totals = one_size(&mut totals.into_iter(), slot - size * 0.3);
        let part_gap = canvas.metrics.part_gap;
        Self { left: plot.left, bottom, slot, width, part_gap, scale, size, name_size, name_at, lead, figures, totals }
    }

    fn middle(&self, at: usize) -> f32 {
        self.left + (at as f32 + 0.5) * self.slot
    }

    fn right_of_last(&self, stacks: &Stacks) -> f32 {
        self.middle(stacks.columns.len() - 1) + self.width / 2.0
    }

    /// From where to where each part of a column stands, from the base up.
    fn parts<'a>(&self, column: &'a Stack) -> Vec<(&'a Part, f32, f32)> {
        let mut bottom = self.bottom;
        let mut placed = Vec::with_capacity(column.parts.len());
        for part in &column.parts {
            let height = (part.value as f32 * self.scale).max(LEAST_MARK);
            placed.push((part, bottom - height, bottom));
            bottom -= height + self.part_gap;
        }
        placed
    }

    /// The baselines of the names beside the last column, each at its part; `None` where one has no part there, or
    /// would stand beside another's.
    fn beside<'n>(
        &self,
        canvas: &Canvas,
        stacks: &Stacks,
        shown: &[&'n Name],
        plot: Bounds,
    ) -> Option<Vec<(&'n Name, f32)>> {
        let column = stacks.columns.last()?;
        let last = self.parts(column);
        // The total above may be wider than the column, and must not meet the topmost name.
        let level = last.last().map_or(self.bottom, |&(_, top, _)| top);
        let total = self.total(canvas, column, (self.middle(stacks.columns.len() - 1), level));
        let total = total.map(|total| total.bounds());
        let x = self.right_of_last(stacks) + self.size * 0.55;
        let reach = total.filter(|total| total.right + self.size * 0.2 > x).map_or(plot.top, |total| total.bottom);
        let line = self.size * LEADING;
        let mut lowest = self.bottom;
        let mut places = Vec::with_capacity(shown.len());
        // From the base up, each a line above the one before.
        for (part, top, bottom) in last {
            let name = shown.iter().find(|name| name.series == part.series)?;
            let middle = f32::midpoint(top, bottom).min(lowest - line / 2.0);
            if middle + self.size * 0.45 < top || middle - line / 2.0 < reach {
                return None;
            }
            lowest = middle - line / 2.0;
            places.push((*name, middle + HALF_CAP * self.size));
        }
        (places.len() == shown.len()).then_some(places)
    }

    fn place(&self, canvas: &mut Canvas, stacks: &Stacks, plot: Bounds) {
        if let Some(texts) = &stacks.scale {
            let left = plot.left - scale::width(texts, self.size);
            let right = self.left + self.slot * stacks.columns.len() as f32;
            // What shares are in millionths of reaches to the end of the scale.
            let top = self.bottom - self.scale * 1e6;
            scale::before(canvas, texts, self.size, left, Bounds { top, bottom: self.bottom, right, ..plot });
        }
        let mut figures: Vec<(u64, Text)> = Vec::new();
        for (at, column) in stacks.columns.iter().enumerate() {
            let x = self.middle(at);
            let mut level = self.bottom;
            for (part, top, bottom) in self.parts(column) {
                self.place_part(
                    canvas,
                    stacks,
                    part,
                    Bounds { left: x - self.width / 2.0, top, right: x + self.width / 2.0, bottom },
                    column,
                );
                level = top;
            }
            if let Some(name) = self.name_at.and_then(|name| column.labels.get(name)) {
                let size = self.name_size;
                let label = Label { text: name, size, weight: Weight::Regular, color: canvas.palette.muted };
                canvas.text(&label, x, plot.bottom - DESCENT * size - 1.0, Anchor::Middle);
            }
            if let Some(figure) = self.total(canvas, column, (x, level)) {
                figures.push((extent(column) as u64, figure));
            }
        }
        let bounds = Bounds { left: plot.left - self.slot, right: plot.right + self.slot, ..plot };
        canvas.items.extend(without_overlaps(figures, bounds).into_iter().map(Item::Text));
        let right = self.left + self.slot * stacks.columns.len() as f32;
        canvas.line((plot.left, self.bottom), (right, self.bottom), canvas.palette.muted, None);
    }

    fn place_part(&self, canvas: &mut Canvas, stacks: &Stacks, part: &Part, bounds: Bounds, column: &Stack) {
        let fill = canvas.palette.fill(part.series, self.size);
        let description = format!("{}: {}", column.labels.first().map_or("", String::as_str), part.said_with_share);
        let mark = Some(Mark { value: part.value, description, leads: column.leads });
        let radius = canvas.metrics.radius.min(bounds.height() / 2.0).min(bounds.width() / 2.0);
        canvas.items.push(Item::Rect(Rect { bounds, radius, fill, mark }));
        let is_lead = stacks.lead == Some(part.series);
        // Of one part, the total above says it.
        if column.parts.len() == 1 && !is_lead {
            return;
        }
        let fits = |text: &str, size: f32| {
            let beside = if fill.pattern == Pattern::None { BESIDE } else { 1.3 };
            measure::width(text, size, Weight::SemiBold) + size * beside <= bounds.width()
                && size * 1.15 <= bounds.height()
        };
        let (text, size) = match self.lead {
            (size, true) if is_lead => {
                // A part too low for the size of all has its figure smaller rather than not.
                let least = canvas.metrics.least_text;
                let mut sizes = [size, size * 0.85, size * 0.75].into_iter().filter(|&size| size >= least);
                (&part.shown_with_share, sizes.find(|&size| fits(&part.shown_with_share, size)))
            }
            _ if stacks.columns.len() <= FEW_COLUMNS
                && self.figures > 0.0
                && fits(&part.shown_with_share, self.figures) =>
            {
                (&part.shown_with_share, Some(self.figures))
            }
            _ => {
                let least = canvas.metrics.least_text;
                let sizes = STEPS.map(|step| self.figures * step);
                (&part.shown, sizes.into_iter().find(|&size| size >= least && fits(&part.shown, size)))
            }
        };
        let Some(size) = size else { return };
        let (x, middle) = (f32::midpoint(bounds.left, bounds.right), f32::midpoint(bounds.top, bounds.bottom));
        let baseline = middle + HALF_CAP * size;
        if fill.pattern != Pattern::None {
            let half = measure::width(text, size, Weight::SemiBold) / 2.0 + size * 0.3;
            let plate = Bounds {
                left: x - half,
                top: (baseline - 0.95 * size).max(bounds.top),
                right: x + half,
                bottom: (baseline + 0.22 * size).min(bounds.bottom),
            };
            let radius = canvas.metrics.radius;
            canvas.items.push(Item::Rect(Rect { bounds: plate, radius, fill: Fill::plain(fill.color), mark: None }));
        }
        let color = style::ink_on(fill.color);
        canvas.text(&Label { text, size, weight: Weight::SemiBold, color }, x, baseline, Anchor::Middle);
    }

    /// The total above a column, or what says that nothing is recorded.
    fn total(&self, canvas: &Canvas, column: &Stack, (x, level): (f32, f32)) -> Option<Text> {
        let (weight, color) = match column.recorded {
            true => (Weight::SemiBold, canvas.palette.text),
            false => (Weight::Regular, canvas.palette.muted),
        };
        // Where the totals have no room at all, neither has a sign that there is none.
        let size = self.totals;
        let fits = |text: &&String| !text.is_empty() && measure::width(text, size, weight) + size * 0.3 <= self.slot;
        let text = column.shown.iter().find(fits).filter(|_| size > 0.0)?.clone();
        let baseline = level - size * 0.4;
        Some(Text { x, baseline, size, weight, anchor: Anchor::Middle, color, text, full: None, record: None })
    }
}
