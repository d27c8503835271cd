//! Horizontal bars: which rows are shown, in one column or in two.

use super::{
    Canvas,
    labels::{self, Labels},
    rows::{HEADING, Limits, Plan, REST_GAP},
    scale,
};
use crate::chart::{
    model::{Bars, Name, Row},
    scene::Bounds,
    style,
};

/// How often two columns are made anew until they have one scale.
const ROUNDS: usize = 8;

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
    if rest.is_none() || bars.is_arranged {
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
pub(super) fn units(bars: &Bars, rows: &[&Row]) -> f32 {
    let rest = rows.iter().any(|row| row.is_rest && !bars.groups.is_empty());
    rows.len() as f32 + HEADING * headings(bars, rows) as f32 + if rest { REST_GAP } else { 0.0 }
}

pub(super) fn lay_out(canvas: &mut Canvas, bars: &Bars, plot: Bounds) {
    let mut plans = arrange(canvas, bars, plot);
    let key_size = |plans: &[Plan<'_>]| plans.first().map_or(0.0, Plan::text_size);
    let mut scale = 0.0;
    if bars.scale.is_some() {
        let height = scale::height(key_size(&plans));
        let with_scale = arrange(canvas, bars, Bounds { top: plot.top + height, ..plot });
        if !with_scale.is_empty() {
            (plans, scale) = (with_scale, height);
        }
    }
    if !unnamed(&plans, bars).is_empty() {
        let size = key_size(&plans);
        let below = Bounds { top: plot.top + labels::key_height(size) + scale, ..plot };
        let with_key = arrange(canvas, bars, below);
        if !with_key.is_empty() {
            let size = size.min(key_size(&with_key));
            labels::key(canvas, &unnamed(&with_key, bars), size, plot);
            plans = with_key;
        }
    }
    for plan in &plans {
        plan.place(canvas, bars, scale);
    }
}

/// The series that are shown and name themselves on no part.
fn unnamed<'n>(plans: &[Plan<'_>], bars: &'n Bars) -> Vec<&'n Name> {
    let needs = |name: &&Name| {
        plans.iter().any(|plan| plan.shows(name.series)) && !plans.iter().any(|plan| plan.names(name.series))
    };
    bars.names.iter().filter(needs).collect()
}

/// One column of rows, or two where one would be crowded. None where not even one row has room.
fn arrange<'a>(canvas: &Canvas, bars: &'a Bars, plot: Bounds) -> Vec<Plan<'a>> {
    let metrics = canvas.metrics;
    let one = fitting(bars, |rows| units(bars, rows) * metrics.least_row <= plot.height());
    let all = choose(bars, usize::MAX).len();
    let free = Limits::default();
    let column = plot.width() / 2.0 - metrics.text;
    let crowded = one.len() < all || units(bars, &one) * metrics.least_row * style::CROWDED > plot.height();
    if crowded && column >= metrics.least_text * style::LEAST_COLUMN {
        let middle = f32::midpoint(plot.left, plot.right);
        let left = Bounds { right: middle - metrics.text, ..plot };
        let right = Bounds { left: middle + metrics.text, ..plot };
        let rows = fitting(bars, |rows| split(bars, rows).1 * metrics.least_row <= plot.height());
        let second = rows.len().min(split(bars, &rows).0);
        let (first, second) = rows.split_at(second);
        let make = |limits: Limits| {
            [(first, left), (second, right)].map(|(rows, plot)| Plan::make(canvas, bars, rows.to_vec(), plot, limits))
        };
        // Both columns have the sizes and the scale of the one that has less room.
        if let [Some(first), Some(second)] = make(free) {
            let mut both = first.limits().and(second.limits()).sizes();
            // At a lesser scale other figures stand behind the bars, which may make it less again in one of them.
            for _ in 0..ROUNDS {
                let [Some(first), Some(second)] = make(both) else { break };
                let (one, other) = (first.limits(), second.limits());
                if one.has_scale_of(other) {
                    return vec![first, second];
                }
                both = one.and(other);
            }
        }
    }
    Plan::make(canvas, bars, one, plot, free).into_iter().collect()
}

/// The most rows for which `fits` holds; none where it holds for none.
fn fitting(bars: &Bars, fits: impl Fn(&[&Row]) -> bool) -> Vec<&Row> {
    let all = choose(bars, usize::MAX).len();
    (1..=all).rev().map(|most| choose(bars, most)).find(|rows| fits(rows)).unwrap_or_default()
}

/// Where a second column starts, and the height of the higher column, in rows. Columns start with a new
/// heading where that makes them not much higher.
fn split(bars: &Bars, rows: &[&Row]) -> (usize, f32) {
    let mut best = (rows.len(), units(bars, rows), f32::INFINITY);
    for at in 1..rows.len() {
        let height = units(bars, &rows[..at]).max(units(bars, &rows[at..]));
        let torn = !bars.groups.is_empty() && rows[at - 1].group == rows[at].group;
        let cost = height + if torn { 2.5 } else { 0.0 };
        if cost < best.2 {
            best = (at, height, cost);
        }
    }
    (best.0, best.1)
}

pub(super) fn natural_height(canvas: &Canvas, bars: &Bars, plot: Bounds) -> f32 {
    let metrics = canvas.metrics;
    let rows = choose(bars, usize::MAX);
    let labels = Labels::fit(&rows, metrics.text, plot.width() * metrics.labels, 2);
    let few = rows.len() <= 6;
    let row = match (few, labels.most_lines()) {
        (true, _) => metrics.row,
        (false, 1) => style::FIGURE_ROW,
        (false, _) => style::FIGURE_ROW_OF_TWO_LINES,
    };
    let rows = units(bars, &rows) * row;
    // A key stands there only where the marks have no room for their names.
    let alone = Bounds { bottom: plot.top + rows, ..plot };
    let has_key = !unnamed(&arrange(canvas, bars, alone), bars).is_empty();
    let scale = if bars.scale.is_some() { scale::height(metrics.text) } else { 0.0 };
    rows + scale + if has_key { labels::key_height(metrics.text) } else { 0.0 }
}
