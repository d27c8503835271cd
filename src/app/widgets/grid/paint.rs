//! How a grid looks: its head, its cells, its totals.

use egui::{Align2, Color32, Rect, Stroke, pos2, text::LayoutJob, vec2};

use crate::{
    app::{
        theme::{self, Tokens, size},
        widgets::finding,
    },
    domain::check::Severity,
};

use super::{Column, Content, Tone, Width, arrangement::Sort};

/// The left edges of the columns, and the right edge of the last: one more than there are columns.
pub(super) fn edges(columns: &[Width], available: f32) -> Vec<f32> {
    let mut widths: Vec<Option<f32>> =
        columns.iter().map(|&width| if let Width::Fixed(width) = width { Some(width) } else { None }).collect();
    // A column whose share would be less than it needs takes what it needs, and the others share the rest.
    loop {
        let free = (available - widths.iter().flatten().sum::<f32>()).max(0.0);
        let open = columns.iter().zip(&widths).filter(|(_, width)| width.is_none());
        let shares: f32 = open.map(|(width, _)| width.share()).sum();
        let mut settled = false;
        for (&of_column, width) in columns.iter().zip(&mut widths) {
            if let (None, Width::Share { of, least }) = (*width, of_column)
                && free * of / shares < least
            {
                *width = Some(least);
                settled = true;
            }
        }
        if !settled {
            for (of_column, width) in columns.iter().zip(&mut widths) {
                width.get_or_insert(free * of_column.share() / shares);
            }
            break;
        }
    }
    let mut at = 0.0;
    let right = widths.into_iter().map(|width| {
        at += width.unwrap_or_default();
        // Shares that come to a whole number may come to a hair less, and would take a point from the next column.
        (at + 0.01).floor()
    });
    std::iter::once(0.0).chain(right).collect()
}

pub(super) struct CellPainter<'a> {
    pub painter: &'a egui::Painter,
    pub tokens: Tokens,
    pub lines: usize,
}

impl CellPainter<'_> {
    /// A column's head, with an arrow where the table is sorted by it.
    pub(super) fn head(&self, rect: Rect, column: &Column, sort: Option<Sort>) {
        let inner = rect.shrink2(vec2(size::CELL_PADDING, 0.0));
        let color = if sort.is_some() { self.tokens.text } else { self.tokens.muted };
        let font = theme::semi_bold(size::SMALL);
        let arrow = if sort.is_some() && !column.head.is_empty() { size::SMALL + size::HAIR_GAP } else { 0.0 };
        let room = if column.numeric {
            inner.with_min_x(inner.left() + arrow)
        } else {
            inner.with_max_x(inner.right() - arrow)
        };
        let text = self.text(room, &column.head, font, color, column.numeric, 1, false);
        if let Some(sort) = sort {
            let icon = if sort.descending { lucide_icons::Icon::ArrowDown } else { lucide_icons::Icon::ArrowUp };
            // Beside the text, on the side where the column has room.
            let (at, align) = match (column.head.is_empty(), column.numeric) {
                (true, _) => (inner.center(), Align2::CENTER_CENTER),
                (false, true) => (text.left_center() - vec2(size::HAIR_GAP, 0.0), Align2::RIGHT_CENTER),
                (false, false) => (text.right_center() + vec2(size::HAIR_GAP, 0.0), Align2::LEFT_CENTER),
            };
            self.painter.text(at, align, char::from(icon), theme::icon(size::SMALL), self.tokens.accent);
        }
    }

    /// A cell's text, within its padding, cut with "…" where it does not fit.
    pub(super) fn cell(&self, rect: Rect, column: &Column, text: &str, tone: Tone) {
        if text.is_empty() {
            return;
        }
        let inner = rect.shrink2(vec2(size::CELL_PADDING, 0.0));
        if let Content::Link(_) = column.content {
            let arrow = char::from(lucide_icons::Icon::ArrowUpRight);
            self.painter.text(
                inner.center(),
                Align2::CENTER_CENTER,
                arrow,
                theme::icon(size::ICON),
                self.tokens.accent,
            );
            return;
        }
        let color = match tone {
            Tone::Plain => self.tokens.text,
            Tone::Muted => self.tokens.muted,
            Tone::Doubtful => self.tokens.warning,
        };
        let font = if column.strong { theme::semi_bold(size::TEXT) } else { theme::regular(size::TEXT) };
        let lines = if column.wraps { self.lines } else { 1 };
        self.text(inner, text, font, color, column.numeric, lines, tone == Tone::Doubtful);
    }

    /// A total at the foot of a column.
    pub(super) fn total(&self, rect: Rect, column: &Column, text: &str) {
        let inner = rect.shrink2(vec2(size::CELL_PADDING, 0.0));
        self.text(inner, text, theme::semi_bold(size::TEXT), self.tokens.text, column.numeric, 1, false);
    }

    #[expect(clippy::too_many_arguments, reason = "a text is all of these, and a struct would only name them twice")]
    fn text(
        &self,
        inner: Rect,
        text: &str,
        font: egui::FontId,
        color: Color32,
        right: bool,
        lines: usize,
        italics: bool,
    ) -> Rect {
        let format =
            egui::TextFormat { font_id: font, color, italics, line_height: Some(size::LINE), ..Default::default() };
        let mut job = LayoutJob::single_section(text.to_owned(), format);
        job.wrap.max_width = inner.width();
        job.wrap.max_rows = lines;
        job.wrap.break_anywhere = lines == 1;
        job.halign = if right { egui::Align::RIGHT } else { egui::Align::LEFT };
        let galley = self.painter.layout_job(job);
        let x = if right { inner.right() } else { inner.left() };
        let y = inner.center().y - galley.size().y / 2.0;
        let place = galley.rect.translate(vec2(x, y));
        self.painter.galley(pos2(x, y), galley, color);
        place
    }

    /// Marks a cell that something is wrong with in its corner: full for an error, with a line below the cell; full
    /// for a warning; hollow for a note.
    pub(super) fn mark(&self, rect: Rect, severity: Severity) {
        let color = finding::color_of(severity, &self.tokens);
        let corner = pos2(rect.right() - size::HAIRLINE, rect.top() + size::HAIRLINE);
        let points = vec![corner - vec2(size::MARK, 0.0), corner, corner + vec2(0.0, size::MARK)];
        match severity {
            Severity::Note => {
                let outline = Stroke::new(size::HAIRLINE, color);
                self.painter.add(egui::Shape::closed_line(points, outline));
            }
            Severity::Error | Severity::Warning => {
                self.painter.add(egui::Shape::convex_polygon(points, color, Stroke::NONE));
            }
        }
        if severity == Severity::Error {
            let y = rect.bottom() - size::UNDERLINE / 2.0 - size::HAIRLINE;
            let x = rect.shrink2(vec2(size::CELL_PADDING, 0.0)).x_range();
            self.painter.hline(x, y, Stroke::new(size::UNDERLINE, color));
        }
    }

    pub(super) fn hairline(&self, from: egui::Pos2, to: egui::Pos2) {
        self.painter.line_segment([from, to], Stroke::new(size::HAIRLINE, self.tokens.hairline));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_fill_the_table_and_none_is_narrower_than_it_needs() {
        let share = |of, least| Width::Share { of, least };
        let columns = [Width::Fixed(50.0), share(3.0, 100.0), share(1.0, 100.0)];
        assert_eq!(edges(&columns, 450.0), [0.0, 50.0, 350.0, 450.0]);
        assert_eq!(edges(&columns, 350.0), [0.0, 50.0, 250.0, 350.0], "what the last needs, the other gives");
        assert_eq!(edges(&columns, 100.0), [0.0, 50.0, 150.0, 250.0], "wider than the room, to be scrolled");
        assert_eq!(edges(&[Width::Fixed(50.0)], 450.0), [0.0, 50.0]);
    }
}
