//! Rows dragged to another place, by a handle beside their number.

use egui::{
    CursorIcon, Id, Key, Modifiers, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, style::ScrollAnimation, vec2,
};
use lucide_icons::Icon;

use crate::app::theme::{self, size};

use super::{Grid, GridOutput, view::Places};

/// The gap between rows that is nearest to a height: 0 is above the first row.
fn gap_at(y: f32, places: &Places, rows: usize) -> usize {
    let gap = ((y - places.origin.y) / places.row_height).round().max(0.0) as usize;
    gap.min(rows)
}

/// The place of a row after it was put into a gap.
fn landing(from: usize, gap: usize) -> usize {
    if gap > from { gap - 1 } else { gap }
}

impl Grid<'_> {
    /// The handle of the row under the pointer.
    pub(super) fn handles_ui(
        &mut self,
        ui: &Ui,
        places: &Places,
        visible: std::ops::Range<usize>,
        output: &mut GridOutput,
    ) {
        if self.read_only || self.is_covered || !self.table.has_order() || self.state.dragged.is_some() {
            return;
        }
        let clip = ui.clip_rect();
        let pointer = ui.input(|input| input.pointer.hover_pos()).filter(|&at| clip.contains(at));
        let is_free = pointer.is_some_and(|at| ui.ctx().layer_id_at(at).is_none_or(|layer| layer == ui.layer_id()));
        let Some((row, _)) = pointer.filter(|_| is_free).and_then(|at| places.at(at, self.table.row_count())) else {
            return;
        };
        if !visible.contains(&row) || pointer.is_some_and(|at| at.y > places.cell(row, 0).bottom()) {
            return;
        }
        let tokens = theme::tokens(ui);
        let cell = places.cell(row, 0);
        let rect = Rect::from_min_size(cell.min, vec2(size::TARGET, cell.height()));
        let response = ui.interact(rect, self.handle_of(row), Sense::DRAG);
        let is_current = self.state.cursor.is_some_and(|cursor| cursor.row == row);
        let ground = match (response.hovered(), is_current) {
            (true, _) => tokens.selected_cell,
            (false, true) => tokens.selected_row,
            (false, false) => tokens.surface,
        };
        ui.painter().rect_filled(rect.shrink(size::OUTLINE), size::CONTROL_RADIUS, ground);
        let icon = char::from(Icon::GripVertical);
        let font = theme::icon(size::ICON);
        ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, icon, font, tokens.muted);
        let name = self.texts.with("order-handle", &[("row", (&self.table.row_name(row)).into())]);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        let starts = response.drag_started();
        response.on_hover_cursor(CursorIcon::Grab).on_hover_text(format!("{name} (Alt+Shift+↑, Alt+Shift+↓)"));
        if starts && self.leave_editor(output) {
            let target = self.table.target(row);
            if self.state.arrangement.is_on() {
                // Says why not, and what helps.
                output.moved = Some((target, row));
            } else {
                self.state.dragged = Some(target);
            }
        }
    }

    fn handle_of(&self, row: usize) -> Id {
        self.id.with(("handle", self.table.target(row)))
    }

    /// A row that is being dragged: a line where it will land, the table scrolled at its edges, Esc to let it be.
    pub(super) fn drag_row(&mut self, ui: &mut Ui, places: &Places, body: Rect, output: &mut GridOutput) {
        let Some(target) = self.state.dragged else { return };
        let Some(from) = self.table.row_of(target) else {
            self.state.dragged = None;
            return;
        };
        let cancelled = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        let at = ui.input(|input| input.pointer.interact_pos());
        let (Some(at), false) = (at, cancelled) else {
            self.state.dragged = None;
            return;
        };
        let gap = gap_at(at.y, places, self.table.row_count());
        let to = landing(from, gap);
        if !ui.input(|input| input.pointer.any_down()) {
            self.state.dragged = None;
            output.moved = (to != from).then_some((target, to));
            ui.ctx().request_repaint();
            return;
        }
        let edge = size::ROW;
        let (top, bottom) = (places.origin.y, places.cell(self.table.row_count() - 1, 0).bottom());
        let toward = if at.y < body.top() + edge && top < body.top() {
            size::LINE
        } else if at.y > body.bottom() - edge && bottom > body.bottom() {
            -size::LINE
        } else {
            0.0
        };
        if toward != 0.0 {
            ui.scroll_with_delta_animation(vec2(0.0, toward), ScrollAnimation::none());
            ui.ctx().request_repaint();
        }
        let tokens = theme::tokens(ui);
        let row = places.cell(from, 0).with_max_x(ui.clip_rect().right());
        ui.painter().rect_filled(row, 0.0, tokens.selected_cell);
        self.landing_line(ui, places, gap);
        ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
    }

    /// The line where a dragged row will land, over everything else of the table.
    fn landing_line(&self, ui: &Ui, places: &Places, gap: usize) {
        let accent = theme::tokens(ui).accent;
        let layer = egui::LayerId::new(egui::Order::Foreground, self.id.with("landing"));
        let painter = ui.ctx().layer_painter(layer).with_clip_rect(ui.clip_rect());
        let y = places.origin.y + gap as f32 * places.row_height;
        let left = pos2(places.origin.x + size::HALF_GAP, y);
        painter.line_segment([left, pos2(ui.clip_rect().right(), y)], Stroke::new(size::OUTLINE, accent));
        painter.circle_filled(left, size::HALF_GAP, accent);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_lands_in_the_gap_that_the_line_shows() {
        let places = Places { origin: pos2(0.0, 100.0), edges: vec![0.0, 44.0], row_height: 30.0 };
        let gaps: Vec<usize> = [80.0, 110.0, 116.0, 144.0, 500.0].into_iter().map(|y| gap_at(y, &places, 3)).collect();
        assert_eq!(gaps, [0, 0, 1, 1, 3]);
        // Above itself and below itself a row stays where it is.
        assert_eq!([0, 1, 2, 3].map(|gap| landing(1, gap)), [0, 1, 1, 2]);
    }
}
