//! The column of labels in front of bars, and the key above them.

use super::{Canvas, Label};
use crate::chart::{
    measure,
    model::{Name, Row},
    scene::{Anchor, Bounds, Item, Rect, Weight},
    style::{ASCENT, DESCENT, HALF_CAP, LABEL_LEADING},
};

/// The labels of some rows, measured for one type size.
pub(super) struct Labels {
    pub(super) size: f32,
    /// Of the column of numbers, its gap included; 0 where no row has a number.
    numbers: f32,
    /// Of both columns.
    pub(super) width: f32,
    lines: Vec<Vec<String>>,
}

impl Labels {
    /// Breaks the labels to at most `lines` lines within `room`.
    pub(super) fn fit(rows: &[&Row], size: f32, room: f32, lines: usize) -> Self {
        let widest = rows.iter().filter_map(|row| row.number).max();
        let numbers = widest.map_or(0.0, |most| measure::width(&most.to_string(), size, Weight::Regular) + size * 0.55);
        let room = (room - numbers).max(0.0);
        let lines: Vec<Vec<String>> =
            rows.iter().map(|row| measure::wrap(&row.label, size, Weight::Regular, room, lines)).collect();
        let text = lines.iter().flatten().map(|line| measure::width(line, size, Weight::Regular)).fold(0.0, f32::max);
        Self { size, numbers, width: numbers + text, lines }
    }

    /// How many labels are whole.
    pub(super) fn whole(&self) -> usize {
        let cut = |lines: &&Vec<String>| lines.last().is_none_or(|line| line.ends_with('…'));
        self.lines.len() - self.lines.iter().filter(cut).count()
    }

    /// The most lines that a label takes.
    pub(super) fn most_lines(&self) -> usize {
        self.lines.iter().map(Vec::len).max().unwrap_or(1)
    }

    /// Places the label of a row around the middle of its bar.
    pub(super) fn place(&self, canvas: &mut Canvas, at: usize, row: &Row, left: f32, middle: f32) {
        let size = self.size;
        let lines = &self.lines[at];
        let first = middle + HALF_CAP * size - (lines.len().max(1) - 1) as f32 * size * LABEL_LEADING / 2.0;
        if let Some(number) = row.number {
            let color = canvas.palette.muted;
            let text = number.to_string();
            let label = Label { text: &text, size, weight: Weight::Regular, color };
            canvas.text(&label, left + self.numbers - size * 0.55, first, Anchor::End);
        }
        let color = canvas.palette.text;
        for (line_at, line) in lines.iter().enumerate() {
            let label = Label { text: line, size, weight: Weight::Regular, color };
            let baseline = first + line_at as f32 * size * LABEL_LEADING;
            let full = (line_at == 0 && (lines.len() > 1 || line != &row.full)).then_some(row.full.as_str());
            canvas.text_of(&label, left + self.numbers, baseline, Anchor::Start, full, row.record);
        }
    }
}

/// The height of a key, the gap below it included.
pub(super) fn key_height(size: f32) -> f32 {
    size * 1.75
}

/// A swatch and a name for each series that has no room for its name on a mark: in full, else short, else smaller.
/// Names that have no room on the line even so are left out; the text alternative has them.
pub(super) fn key(canvas: &mut Canvas, names: &[&Name], size: f32, plot: Bounds) {
    let text = |name: &Name, short: bool| if short { name.short.clone() } else { name.full.clone() };
    // A swatch, its gap, and what keeps a name from the next, in ems.
    let (swatch, gap, between) = (0.82, 0.45, 1.4);
    let widths = |short: bool| -> f32 {
        let width = |name: &&Name| swatch + gap + measure::width(&text(name, short), 1.0, Weight::Regular) + between;
        names.iter().map(width).sum::<f32>() - between
    };
    let least = canvas.metrics.least_text.min(size);
    let fits = |&(short, size): &(bool, f32)| widths(short) * size <= plot.width();
    let tries = [(false, size), (true, size), (true, f32::midpoint(size, least)), (true, least)];
    let (short, size) = tries.into_iter().find(fits).unwrap_or((true, least));
    let (swatch, gap, between) = (size * swatch, size * gap, size * between);
    let baseline = plot.top + ASCENT * size;
    let mut x = plot.left;
    for name in names {
        let text = text(name, short);
        let width = measure::width(&text, size, Weight::Regular);
        if x + swatch + gap + width > plot.right {
            break;
        }
        let middle = baseline - HALF_CAP * size;
        let bounds = Bounds { left: x, top: middle - swatch / 2.0, right: x + swatch, bottom: middle + swatch / 2.0 };
        // Finer than on a bar, so that the pattern is seen in so little.
        let fill = canvas.palette.fill(name.series, size * 0.66);
        canvas.items.push(Item::Rect(Rect { bounds, radius: canvas.metrics.radius, fill, mark: None }));
        let color = canvas.palette.text;
        canvas.text(
            &Label { text: &text, size, weight: Weight::Regular, color },
            x + swatch + gap,
            baseline,
            Anchor::Start,
        );
        x += swatch + gap + width + between;
    }
}

/// Height of a line of text, in ems.
pub(super) const LINE: f32 = ASCENT + DESCENT;
