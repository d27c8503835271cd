//! Gives every part of a chart its place, by the measured width of its text.

mod bars;
mod closing;
mod columns;
mod labels;
mod opening;
mod rows;
mod scale;
mod shares;
mod stacks;
mod trend;

use super::{
    Chart, Layout, Marks, Size, Theme, measure,
    scene::{Anchor, Bounds, Color, Item, Line, Scene, Text, Weight},
    style::{self, LEADING, Metrics, Palette},
};
use crate::domain::RecordId;

pub(super) use closing::lay_out as closing;
pub(super) use opening::lay_out as opening;

/// A text is made this much smaller rather than broken.
const ONE_LINE: f32 = 0.84;

/// What lays out with: the palette and sizes, and the items so far.
struct Canvas {
    palette: &'static Palette,
    metrics: Metrics,
    items: Vec<Item>,
}

/// Text to be placed.
struct Label<'a> {
    text: &'a str,
    size: f32,
    weight: Weight,
    color: Color,
}

impl Canvas {
    /// Places a text on as many lines as it takes, at most `most`, in a size at which they fit; answers with where
    /// the next text begins.
    fn paragraph(&mut self, label: &Label<'_>, (left, top): (f32, f32), room: f32, most: usize) -> f32 {
        let Label { text, weight, color, .. } = *label;
        if text.is_empty() {
            return top;
        }
        let (size, lines) = fitted(text, label.size, self.metrics.least_text, weight, room, most);
        let baseline = |at: usize| top + style::ASCENT * size + at as f32 * size * LEADING;
        for (at, line) in lines.iter().enumerate() {
            let full = (at == 0 && line != text).then_some(text);
            let label = Label { text: line, size, weight, color };
            self.text_of(&label, left, baseline(at), Anchor::Start, full, None);
        }
        top + lines.len() as f32 * size * LEADING
    }

    fn text(&mut self, label: &Label<'_>, x: f32, baseline: f32, anchor: Anchor) {
        self.text_of(label, x, baseline, anchor, None, None);
    }

    /// A text that stands for more than it shows: the whole label, the record that it names.
    fn text_of(
        &mut self,
        label: &Label<'_>,
        x: f32,
        baseline: f32,
        anchor: Anchor,
        full: Option<&str>,
        record: Option<RecordId>,
    ) {
        let Label { text, size, weight, color } = *label;
        let (text, full) = (text.to_owned(), full.map(str::to_owned));
        self.items.push(Item::Text(Text { x, baseline, size, weight, anchor, color, text, full, record }));
    }

    fn line(&mut self, from: (f32, f32), to: (f32, f32), color: Color, dash: Option<f32>) {
        self.items.push(Item::Line(Line { from, to, width: self.metrics.hairline, color, dash }));
    }
}

/// The size and the lines of a text that takes at most `most` lines: one line where that makes it only a
/// little smaller, else several of about the same length, from `size` down to two thirds of it, and never below
/// `least`. Below that it is shortened.
fn fitted(text: &str, size: f32, least: f32, weight: Weight, room: f32, most: usize) -> (f32, Vec<String>) {
    let one_line = measure::width(text, 1.0, weight);
    if one_line * (size * ONE_LINE).max(least.min(size)) <= room {
        let size = size.min(room / one_line.max(f32::EPSILON));
        return (size, vec![measure::shorten(text, size, weight, room + 0.01)]);
    }
    let mut at = size;
    loop {
        let lines = measure::wrap(text, at, weight, room, most);
        let whole = !lines.last().is_some_and(|line| line.ends_with('…')) || text.ends_with('…');
        if !whole && at > (size * 0.67).max(least) {
            at = (at - size * 0.08).max(least.min(size));
            continue;
        }
        // The narrowest room that takes no line more, so that no word stands alone.
        let (mut narrow, mut wide) = (0.0, room);
        for _ in 0..8 {
            let between = f32::midpoint(narrow, wide);
            let same = measure::wrap(text, at, weight, between, lines.len() + 1);
            let holds = same.len() == lines.len() && !same.last().is_some_and(|line| line.ends_with('…'));
            if holds { wide = between } else { narrow = between }
        }
        return (at, if whole { measure::wrap(text, at, weight, wide, lines.len()) } else { lines });
    }
}

/// What stands around the marks.
struct Head<'a> {
    title: &'a str,
    subtitle: &'a str,
    source: &'a str,
    /// What tells a slide from the others of its presentation; empty where it stands alone.
    number: &'a str,
}

impl<'a> Head<'a> {
    fn of(chart: &'a Chart) -> Self {
        Self { title: &chart.title, subtitle: &chart.subtitle, source: &chart.source, number: "" }
    }
}

pub(super) fn lay_out(chart: &Chart, size: Size, theme: Theme, layout: Layout) -> Scene {
    lay_out_under(&Head::of(chart), chart, size, theme, layout)
}

/// A slide of a presentation, with its number.
pub(super) fn numbered_slide(chart: &Chart, size: Size, theme: Theme, number: &str) -> Scene {
    lay_out_under(&Head { number, ..Head::of(chart) }, chart, size, theme, Layout::Slide)
}

fn lay_out_under(head: &Head<'_>, chart: &Chart, size: Size, theme: Theme, layout: Layout) -> Scene {
    let palette = style::palette(theme);
    let mut canvas = Canvas { palette, metrics: style::metrics(layout, size), items: Vec::new() };
    let plot = frame(&mut canvas, head, size);
    match &chart.marks {
        Marks::Bars(bars) => bars::lay_out(&mut canvas, bars, plot),
        Marks::Columns(columns) => columns::lay_out(&mut canvas, columns, plot),
        Marks::Stacks(stacks) => stacks::lay_out(&mut canvas, stacks, plot),
        Marks::Shares(shares) => shares::lay_out(&mut canvas, shares, plot),
        Marks::Trend(trend) => trend::lay_out(&mut canvas, trend, plot),
        Marks::Nothing(sentence) => nothing(&mut canvas, sentence, plot),
    }
    Scene {
        width: size.width,
        height: size.height,
        background: palette.ground,
        title: chart.title.clone(),
        description: chart.alternative.clone(),
        language: chart.language,
        items: canvas.items,
    }
}

/// Title, subtitle and source; answers with the room that they leave.
fn frame(canvas: &mut Canvas, head: &Head<'_>, size: Size) -> Bounds {
    let metrics = canvas.metrics;
    let (left, right) = (metrics.margin, size.width - metrics.margin);
    let room = (right - left).max(0.0);
    let (mut top, mut bottom) = (metrics.top, size.height - metrics.bottom);
    let texts = [
        (head.title, metrics.title, Weight::SemiBold, canvas.palette.text, metrics.title_lines),
        (head.subtitle, metrics.subtitle, Weight::Regular, canvas.palette.muted, 2),
    ];
    // On a very low canvas the marks come first: the head takes at most half of it.
    let most_head = size.height * 0.5;
    for (text, size, weight, color, most) in texts {
        if size == 0.0 || text.is_empty() {
            continue;
        }
        let (size, lines) = fitted(text, size, metrics.least_text, weight, room, most);
        for (at, line) in lines.iter().enumerate() {
            if top + size * LEADING > most_head {
                break;
            }
            let label = Label { text: line, size, weight, color };
            let full = (at == 0 && line != text).then_some(text);
            canvas.text_of(&label, left, top + style::ASCENT * size, Anchor::Start, full, None);
            top += size * LEADING;
        }
        top += size * 0.15;
    }
    if metrics.source > 0.0 && top + metrics.source * 4.0 < bottom {
        foot(canvas, head, (left, right), bottom);
        bottom -= metrics.source * LEADING;
    }
    if metrics.title > 0.0 {
        top += metrics.gap;
        bottom -= metrics.gap * 0.7;
    }
    Bounds { left, top, right, bottom }
}

/// The source, and the number of a slide at the end of its line.
fn foot(canvas: &mut Canvas, head: &Head<'_>, (left, right): (f32, f32), bottom: f32) {
    let size = canvas.metrics.source;
    let (weight, color) = (Weight::Regular, canvas.palette.muted);
    let baseline = bottom - style::DESCENT * size;
    let mut room = (right - left).max(0.0);
    if !head.number.is_empty() {
        let label = Label { text: head.number, size, weight, color };
        canvas.text(&label, right, baseline, Anchor::End);
        room = (room - measure::width(head.number, size, weight) - size).max(0.0);
    }
    let line = measure::shorten(head.source, size, weight, room);
    canvas.text(&Label { text: &line, size, weight, color }, left, baseline, Anchor::Start);
}

/// What stands where nothing is recorded yet.
fn nothing(canvas: &mut Canvas, sentence: &str, plot: Bounds) {
    let Metrics { text: size, least_text: least, .. } = canvas.metrics;
    let (size, lines) = fitted(sentence, size, least, Weight::Regular, plot.width() * 0.9, 3);
    let height = lines.len() as f32 * size * LEADING;
    if height > plot.height() {
        return;
    }
    // A little above the middle looks like the middle.
    let mut top = plot.top + (plot.height() - height) * 0.42;
    let middle = f32::midpoint(plot.left, plot.right);
    let color = canvas.palette.muted;
    for line in &lines {
        let label = Label { text: line, size, weight: Weight::Regular, color };
        canvas.text(&label, middle, top + style::ASCENT * size, Anchor::Middle);
        top += size * LEADING;
    }
}

pub(super) fn natural_height(chart: &Chart, width: f32, layout: Layout) -> f32 {
    let size = Size { width, height: f32::from(u16::MAX) };
    let palette = style::palette(Theme::Light);
    let metrics = match layout {
        // A slide's sizes follow from its height; the width decides on it.
        Layout::Slide => return (width * 9.0 / 16.0).ceil(),
        Layout::Panel | Layout::Figure => style::metrics(layout, size),
    };
    let mut canvas = Canvas { palette, metrics, items: Vec::new() };
    let plot = frame(&mut canvas, &Head::of(chart), size);
    let marks = match &chart.marks {
        Marks::Bars(bars) => bars::natural_height(&canvas, bars, plot),
        Marks::Columns(_) => (width * metrics.shapes.columns).max(metrics.text * 9.0),
        Marks::Trend(_) => (width * metrics.shapes.trend).max(metrics.text * 9.0),
        Marks::Stacks(_) => (width * metrics.shapes.stacks).max(metrics.text * 11.0),
        Marks::Shares(shares) => shares::natural_height(&canvas, shares),
        Marks::Nothing(_) => metrics.text * 5.0,
    };
    (size.height - plot.height() + marks).ceil()
}
