//! The head row of a grid.

use egui::{Rect, Role, Sense, Ui, WidgetInfo};

use super::{Column, Grid, paint::CellPainter};

impl Grid<'_> {
    /// A column's head; whether the person asked to sort by it.
    pub(super) fn head_ui(&self, ui: &Ui, cells: &CellPainter<'_>, rect: Rect, at: usize, column: &Column) -> bool {
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
        if !self.is_covered {
            response.on_hover_text(format!("{sorted}\n{}", self.texts.get("app-sort-about")));
        }
        is_clicked
    }
}
