//! The head row of a grid: names to sort by, borders to drag, and a menu of the column's width.

use egui::{CursorIcon, Popup, PopupCloseBehavior, Rangef, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo};
use lucide_icons::Icon;

use crate::app::{
    theme::{self, column, size},
    widgets::UiExt as _,
};

use super::{Column, Grid, GridOutput, WidthChange, paint::CellPainter};

impl Grid<'_> {
    /// A column's head; whether the person asked to sort by it.
    pub(super) fn head_ui(
        &mut self,
        ui: &Ui,
        cells: &CellPainter<'_>,
        rect: Rect,
        at: usize,
        column: &Column,
        output: &mut GridOutput,
    ) -> bool {
        let sort = self.state.arrangement.sort().filter(|sort| sort.column == at);
        let response = ui.interact(rect, self.id.with(("head", at)), Sense::CLICK);
        if response.hovered() && !self.is_covered {
            cells.painter.rect_filled(rect, 0.0, cells.tokens.hovered);
        }
        cells.head(rect, column, sort);
        let sorted = match sort {
            None => column.name.clone(),
            Some(sort) => {
                let key = if sort.descending { "app-sorted-down" } else { "app-sorted-up" };
                self.texts.with(key, &[("column", (&column.name).into())])
            }
        };
        response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, &sorted));
        let is_clicked = response.clicked();
        if response.secondary_clicked() && !self.is_covered {
            self.state.menu_of = Some(at);
        }
        if self.state.menu_of == Some(at) {
            self.menu_ui(&response, rect.width(), column, output);
        } else if !self.is_covered {
            response.on_hover_text(format!("{sorted}\n{}", self.texts.get("app-sort-about")));
        }
        is_clicked
    }

    /// The menu of a column's width.
    fn menu_ui(&mut self, head: &Response, width: f32, column: &Column, output: &mut GridOutput) {
        let mut is_open = true;
        // It stays open for a second step, and is done with Esc or a click elsewhere.
        let popup = Popup::from_response(head).id(head.id.with("menu")).open_bool(&mut is_open);
        let popup = popup.close_behavior(PopupCloseBehavior::CloseOnClickOutside);
        popup.show(|ui| {
            let texts = self.texts;
            let item = |ui: &mut Ui, icon, key: &str| ui.menu_item_ui(icon, &texts.get(key), "");
            let wider = item(ui, Icon::UnfoldHorizontal, "column-wider");
            let narrower = item(ui, Icon::FoldHorizontal, "column-narrower");
            let fit = item(ui, Icon::MoveHorizontal, "column-fit");
            let reset = item(ui, Icon::Undo2, "column-reset");
            let set = |width: f32| Some(WidthChange::of(column, width));
            if wider.clicked() {
                output.widths = set(width + column::STEP);
            } else if narrower.clicked() {
                output.widths = set(width - column::STEP);
            } else if fit.clicked() {
                output.widths = set(self.fitting(ui, column));
            } else if reset.clicked() {
                output.widths = Some(WidthChange::Reset);
            }
            // From the table the keyboard goes on into the menu.
            if ui.memory(|memory| memory.focused().is_none_or(|id| id == self.holder())) {
                wider.request_focus();
            }
        });
        if !is_open {
            self.state.menu_of = None;
            self.state.wants_focus = true;
        }
    }

    /// The border at a column's right, in a head that begins where the first column does, which is dragged; a double click fits the column to what it holds.
    pub(super) fn border_ui(&mut self, ui: &Ui, head: Rect, edges: &[f32], at: usize, output: &mut GridOutput) {
        let (left, right) = (head.left() + edges[at], head.left() + edges[at + 1]);
        let reach = Rangef::new(right - column::BORDER, right + column::BORDER);
        let rect = Rect::from_x_y_ranges(reach, head.y_range());
        let response = ui.interact(rect, self.id.with(("border", at)), Sense::CLICK | Sense::DRAG);
        let column = &self.table.columns()[at];
        if response.double_clicked() {
            output.widths = Some(WidthChange::of(column, self.fitting(ui, column)));
        } else if response.dragged()
            && let Some(pointer) = response.interact_pointer_pos()
        {
            self.state.sizing = Some(self.sized(at, pointer.x - left, edges));
        } else if response.drag_stopped() {
            output.widths = self.sized_at_last(at);
        }
        if (response.hovered() || response.dragged()) && !self.is_covered {
            let accent = theme::tokens(ui).accent;
            ui.painter().vline(right, head.y_range(), Stroke::new(size::OUTLINE, accent));
        }
        let name = self.texts.with("column-border", &[("column", (&column.name).into())]);
        response.widget_info(|| WidgetInfo::labeled(Role::Splitter, true, &name));
        response.on_hover_cursor(CursorIcon::ResizeHorizontal);
    }
}
