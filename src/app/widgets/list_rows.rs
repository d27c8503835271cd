//! A list of rows of one height, of which only those in view are shown.

use std::ops::Range;

use egui::{Pos2, Rect, Response, Stroke, Ui, pos2, vec2};

use crate::app::theme::{self, size};

/// Where the rows of a list stand within its scrolled area.
#[derive(Debug, Clone)]
pub struct Rows {
    origin: Pos2,
    width: f32,
    height: f32,
    /// The rows in view.
    pub shown: Range<usize>,
}

impl Rows {
    /// Takes the room of so many rows, of which `viewport` is seen.
    pub fn of(ui: &mut Ui, viewport: Rect, height: f32, rows: usize) -> Self {
        ui.set_min_size(vec2(ui.available_width(), rows as f32 * height));
        let (origin, width) = (ui.max_rect().min, ui.max_rect().width());
        let first = (viewport.top() / height).floor().max(0.0) as usize;
        let last = ((viewport.bottom() / height).ceil() as usize).min(rows);
        Self { origin, width, height, shown: first..last }
    }

    /// Where a row stands.
    pub fn rect(&self, row: usize) -> Rect {
        let corner = pos2(self.origin.x, self.origin.y + row as f32 * self.height);
        Rect::from_min_size(corner, vec2(self.width, self.height))
    }
}

/// Paints the ground of a row, and the hairline below it.
pub fn ground(ui: &Ui, rect: Rect, is_current: bool, response: &Response) {
    let tokens = theme::tokens(ui);
    if is_current {
        ui.painter().rect_filled(rect, 0.0, tokens.selected_row);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, tokens.hovered);
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(size::HAIRLINE, tokens.hairline));
}
