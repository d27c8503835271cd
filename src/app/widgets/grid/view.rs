//! A grid for a frame: laid out, painted, and listened to.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use egui::{Id, Pos2, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use crate::{
    app::{
        regions::{self, Region},
        theme::{self, size},
    },
    domain::{Form, Value},
    text::{Texts, dates::DateContext},
};

use super::{
    Content, GridOutput, GridState, Shown, Table, TableState,
    editor::Editor,
    keys,
    paint::{self, CellPainter},
    selection::{self, Range, Sums},
    widths::Widths,
};

/// How many rows are measured to find out whether texts need a second line; longer tables keep to one,
/// so that the cost of a change does not grow with them.
pub(super) const MEASURED_ROWS: usize = 500;

/// A grid to be shown.
pub struct Grid<'a> {
    pub id: Id,
    pub table: &'a dyn Table,
    pub state: &'a mut GridState,
    pub texts: &'a Texts,
    /// The widths of columns that the person changed.
    pub widths: Option<&'a Widths>,
    /// For dates typed without a year, and for today.
    pub context: DateContext,
    /// Grows with each change of the register.
    pub revision: u64,
    pub read_only: bool,
    /// Something lies over the grid: no tooltips.
    pub is_covered: bool,
}

/// The places of a frame's rows and columns on the screen.
pub(super) struct Places {
    pub(super) origin: Pos2,
    pub(super) edges: Vec<f32>,
    pub(super) row_height: f32,
}

impl Places {
    pub(super) fn cell(&self, row: usize, column: usize) -> Rect {
        let top = self.origin.y + row as f32 * self.row_height;
        Rect::from_min_max(
            pos2(self.origin.x + self.edges[column], top),
            pos2(self.origin.x + self.edges[column + 1], top + self.row_height),
        )
    }

    pub(super) fn at(&self, position: Pos2, rows: usize) -> Option<(usize, usize)> {
        let row = ((position.y - self.origin.y) / self.row_height).floor().max(0.0) as usize;
        let x = position.x - self.origin.x;
        let column = self.edges.windows(2).position(|edge| x < edge[1])?;
        rows.checked_sub(1).map(|last| (row.min(last), column))
    }
}

impl Grid<'_> {
    /// Shows the grid in the room that is left.
    pub fn show_ui(mut self, ui: &mut Ui) -> GridOutput {
        let mut output = GridOutput::default();
        self.state.follow(self.table);
        // What is said of a cell would lie over the editor's calendar and list.
        self.is_covered |= self.state.editor.is_some();
        let available = ui.available_rect_before_wrap();
        ui.allocate_rect(available, Sense::hover());
        let rows = self.table.row_count();
        self.keep_held(available.width());
        let edges = paint::edges(
            &self.column_widths(),
            available.width() - ui.spacing().scroll.allocated_width() - size::HAIRLINE,
        );
        let fit = self.fit(ui, &edges);
        let lines = fit.lines;
        let row_height = size::ROW + (lines - 1) as f32 * size::LINE;
        let totals = self.table.totals();
        let lines_of_totals = if self.table.totals_shown().is_some() { 2.0 } else { 1.0 };
        let foot = if totals.is_some() { size::ROW * lines_of_totals } else { 0.0 };
        let room = (available.height() - size::ROW - foot).max(row_height);
        let body = Rect::from_min_size(
            available.min + vec2(0.0, size::ROW),
            vec2(available.width(), room.min(rows as f32 * row_height + size::HAIRLINE)),
        );

        let offset = self.body_ui(ui, body, edges.clone(), row_height, fit, &mut output);

        let painter = ui.painter_at(available);
        let cells = CellPainter { painter: &painter, tokens: theme::tokens(ui), lines };
        let head = Rect::from_min_size(available.min, vec2(available.width(), size::ROW));
        let left = available.left() - offset;
        painter.rect_filled(head, 0.0, cells.tokens.raised);
        cells.hairline(head.left_bottom(), head.right_bottom());
        for (at, column) in self.table.columns().iter().enumerate() {
            let x = egui::Rangef::new(left + edges[at], left + edges[at + 1]);
            let rect = Rect::from_x_y_ranges(x, head.y_range());
            if self.head_ui(ui, &cells, rect, at, column, &mut output) && self.leave_editor(&mut output) {
                output.sort = Some(at);
            }
        }
        for at in 0..self.table.columns().len() {
            self.border_ui(ui, head.translate(vec2(-offset, 0.0)), &edges, at, &mut output);
        }
        if let Some(totals) = totals {
            let foot = Rect::from_min_size(body.left_bottom(), vec2(available.width(), size::ROW));
            let foot_ui = |line: usize, key: &str, totals: &[String]| {
                let foot = foot.translate(vec2(0.0, line as f32 * size::ROW));
                painter.rect_filled(foot, 0.0, cells.tokens.background);
                cells.hairline(foot.left_top(), foot.right_top());
                for (at, (column, total)) in self.table.columns().iter().zip(totals).enumerate() {
                    // As in spreadsheets, a text goes on over the cells beside it that are empty.
                    let empty = totals[at + 1..].iter().take_while(|total| !column.numeric && total.is_empty()).count();
                    let x = egui::Rangef::new(left + edges[at], left + edges[at + 1 + empty]);
                    let rect = Rect::from_x_y_ranges(x, foot.y_range());
                    cells.total(rect, column, total);
                    if !total.is_empty() {
                        let response = ui.interact(rect, self.id.with((key, at)), Sense::hover());
                        let arguments = [("column", (&column.name).into()), ("total", total.into())];
                        let name = self.texts.with(key, &arguments);
                        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
                    }
                }
            };
            let shown = self.table.totals_shown();
            if let Some(shown) = shown {
                foot_ui(0, "app-total-shown-name", shown);
            }
            foot_ui(usize::from(shown.is_some()), "app-total-name", &totals);
        }
        output.has_keyboard = self.state.editor.is_some() || self.has_keyboard(ui);
        output.sums = self.state.range().map(|range| self.sums(range));
        if let Some(change) = &output.widths {
            self.let_go(change);
        }
        output
    }

    fn table_state(&self) -> TableState {
        let rows = self.table.row_count();
        (self.revision, self.state.arrangement.generation(), rows, (rows > 0).then(|| self.table.target(0)))
    }

    /// The sums of a selection, computed once: it may be a whole table of 100,000 rows.
    fn sums(&mut self, range: Range) -> Sums {
        let of = self.table_state();
        match self.state.sums {
            Some((table, summed, sums)) if (table, summed) == (of, range) => sums,
            _ => {
                let sums = selection::sums(self.table, range);
                self.state.sums = Some((of, range, sums));
                sums
            }
        }
    }

    /// One line a row, or two where a text needs them. Where the whole texts would need more than two, they
    /// are shown short.
    fn fit(&mut self, ui: &Ui, edges: &[f32]) -> super::Fit {
        let mut hasher = DefaultHasher::new();
        edges.iter().for_each(|edge| edge.to_bits().hash(&mut hasher));
        let key = (self.table_state(), hasher.finish());
        if self.state.fit.measured_for != Some(key) {
            let (mut lines, mut whole_lines) = (1, 1);
            if self.table.row_count() <= MEASURED_ROWS {
                // An address stays on its line: it is shown whole where that has room for all of it.
                let is_address = |column: &super::Column| match column.content {
                    Content::Field(field) => field.form() == Form::Link,
                    Content::Link(_) | Content::Computed(_) => false,
                };
                let columns = self.table.columns().iter().enumerate();
                for (at, column) in columns.filter(|(_, column)| column.wraps || is_address(column)) {
                    let room = edges[at + 1] - edges[at] - 2.0 * size::CELL_PADDING;
                    for row in 0..self.table.row_count() {
                        let shown = self.table.shown(row, at);
                        if column.wraps {
                            lines = lines.max(lines_of(ui, &shown.text, room));
                        }
                        if shown.whole.is_some() {
                            let needed = lines_of(ui, shown.whole(), room);
                            whole_lines =
                                whole_lines.max(if column.wraps || needed == 1 { needed } else { usize::MAX });
                        }
                    }
                }
            }
            let whole = whole_lines <= 2;
            let lines = if whole { lines.max(whole_lines) } else { lines };
            self.state.fit = super::Fit { measured_for: Some(key), lines: lines.min(2), whole };
        }
        self.state.fit
    }

    /// The rows; answers with how far they are scrolled sideways.
    fn body_ui(
        &mut self,
        ui: &mut Ui,
        body: Rect,
        edges: Vec<f32>,
        row_height: f32,
        fit: super::Fit,
        output: &mut GridOutput,
    ) -> f32 {
        let rows = self.table.row_count();
        let size = vec2(edges.last().copied().unwrap_or(0.0), rows as f32 * row_height);
        let mut child = ui.new_child(UiBuilder::new().max_rect(body).id_salt(self.id));
        child.set_clip_rect(body.intersect(ui.clip_rect()));
        let scroll = ScrollArea::both().id_salt(self.id.with("scroll")).auto_shrink(false).animated(false);
        let shown = scroll.show_viewport(&mut child, |ui, viewport| {
            ui.set_min_size(size);
            let places = Places { origin: ui.max_rect().min, edges, row_height };
            self.state.page = ((body.height() / row_height) as usize).saturating_sub(1).max(1);
            let first = (viewport.top() / row_height).floor().max(0.0) as usize;
            let last = ((viewport.bottom() / row_height).ceil() as usize).min(rows);
            self.drag_row(ui, &places, body, output);
            self.keyboard(ui, output);
            self.pointer(ui, &places, body, output);
            self.rows_ui(ui, &places, first..last, fit);
            self.handles_ui(ui, &places, first..last, output);
            self.focus(ui, &places);
            if std::mem::take(&mut self.state.scroll_to_top) {
                let column = self.state.cursor.map_or(0, |cursor| cursor.column);
                ui.scroll_to_rect(places.cell(0, column), None);
                ui.ctx().request_repaint();
            } else if std::mem::take(&mut self.state.scroll_to_cursor)
                && let Some(cursor) = self.state.cursor
            {
                ui.scroll_to_rect(places.cell(cursor.row, cursor.column), None);
                ui.ctx().request_repaint();
            }
            self.editor_ui(ui, &places, body, output);
        });
        shown.state.clamped_offset().x
    }

    fn cell_id(&self, row: usize, column: usize) -> Id {
        self.id.with((self.table.target(row), column))
    }

    /// Paints the rows in view and names their cells for screen readers.
    fn rows_ui(&self, ui: &Ui, places: &Places, visible: std::ops::Range<usize>, fit: super::Fit) {
        let tokens = theme::tokens(ui);
        let painter = ui.painter();
        let cells = CellPainter { painter, tokens, lines: fit.lines };
        let columns = self.table.columns();
        let range = self.state.range();
        let several = range.is_some_and(|range| range.cells() > 1);
        for row in visible {
            let whole =
                places.cell(row, 0).union(places.cell(row, columns.len() - 1)).with_max_x(ui.clip_rect().right());
            if self.state.cursor.is_some_and(|cursor| cursor.row == row) {
                painter.rect_filled(whole, 0.0, tokens.selected_row);
            }
            cells.hairline(whole.left_bottom(), whole.right_bottom());
            let found = self.table.findings(row);
            for (at, column) in columns.iter().enumerate() {
                let rect = places.cell(row, at);
                let here = found.iter().filter(|finding| self.table.column_of_finding(finding) == at);
                let gravest = here.clone().map(|finding| finding.severity).min();
                if several && range.is_some_and(|range| range.contains(row, at)) {
                    painter.rect_filled(rect, 0.0, tokens.selected_cell);
                }
                let shown = self.table.shown(row, at);
                let text = if fit.whole { shown.whole() } else { &shown.text };
                cells.cell(rect, column, text, shown.tone);
                let response = ui.interact(rect, self.cell_id(row, at), Sense::hover());
                response.widget_info(|| self.cell_info(Role::Cell, row, at, &shown));
                if let Some(gravest) = gravest {
                    cells.mark(rect, gravest);
                    if response.hovered() && !self.is_covered {
                        let said: Vec<String> = here.map(|finding| self.table.said(finding)).collect();
                        response.on_hover_text(said.join("\n"));
                    }
                } else if response.hovered() && !self.is_covered && !text.is_empty() {
                    let lines = if column.wraps { fit.lines } else { 1 };
                    let room = rect.width() - 2.0 * size::CELL_PADDING;
                    // What is read in the cell already would only lie over its neighbours.
                    let is_cut = || text != shown.whole() || lines_of(ui, text, room) > lines;
                    if matches!(column.content, Content::Link(_)) || is_cut() {
                        response.on_hover_text(shown.whole());
                    }
                }
            }
        }
        if let Some(cursor) = self.state.cursor {
            // Muted while something else has the keyboard: of two tables on a page one is being worked in.
            let here = self.has_keyboard(ui) || self.state.editor.is_some();
            let outline = Stroke::new(size::OUTLINE, if here { tokens.accent } else { tokens.outline });
            let rect = places.cell(cursor.row, cursor.column).shrink(size::HAIRLINE / 2.0);
            painter.rect_stroke(rect, 0.0, outline, StrokeKind::Inside);
        }
    }

    /// Keeps the keyboard on the grid as a whole. A single widget holds it, and is named after the current cell:
    /// were each cell to hold it in turn, keys that follow each other within a frame would be lost between them.
    fn focus(&mut self, ui: &Ui, places: &Places) {
        let Some(cursor) = self.state.cursor else { return };
        let id = self.holder();
        let cell = places.cell(cursor.row, cursor.column);
        self.state.on_screen = Some(cell);
        let response = ui.interact(cell, id, Sense::focusable_noninteractive());
        response.widget_info(|| {
            let shown = self.table.shown(cursor.row, cursor.column);
            self.cell_info(Role::Grid, cursor.row, cursor.column, &shown)
        });
        regions::show(ui.ctx(), Region::Page, ui.clip_rect(), id);
        // A dialog over the grid has the keyboard, even where none of its controls has.
        let nobody = ui.memory(|memory| memory.focused().is_none() && memory.top_modal_layer().is_none())
            && !egui::Popup::is_any_open(ui.ctx());
        if self.state.editor.is_none() && (std::mem::take(&mut self.state.wants_focus) || nobody) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        if ui.memory(|memory| memory.has_focus(id)) {
            ui.memory_mut(|memory| memory.set_focus_lock_filter(id, keys::OWN));
        }
    }

    /// Takes the keyboard at once, so that no key of the next frame is lost.
    pub(super) fn take_keyboard(&mut self, ui: &Ui) {
        self.state.wants_focus = true;
        let id = self.holder();
        ui.memory_mut(|memory| {
            memory.request_focus(id);
            memory.set_focus_lock_filter(id, keys::OWN);
        });
    }

    pub(super) fn holder(&self) -> Id {
        self.id.with("keyboard")
    }

    pub(super) fn has_keyboard(&self, ui: &Ui) -> bool {
        self.state.cursor.is_some() && ui.memory(|memory| memory.has_focus(self.holder()))
    }

    /// How a cell is called for screen readers: "Budget hearing 4, Women, 6".
    fn cell_name(&self, row: usize, column: usize, shown: &Shown) -> String {
        let text = shown.whole();
        let text = if text.is_empty() { self.texts.get("app-cell-empty") } else { text.to_owned() };
        format!("{}, {}, {text}", self.table.row_name(row), self.table.columns()[column].name)
    }

    /// What a screen reader is told of a cell: its name, and what is wrong with it.
    fn cell_info(&self, role: Role, row: usize, column: usize, shown: &Shown) -> WidgetInfo {
        let found = self.table.findings(row);
        let here = found.iter().filter(|finding| self.table.column_of_finding(finding) == column);
        let said: Vec<String> = here.map(|finding| self.table.said(finding)).collect();
        WidgetInfo {
            current_text_value: (!said.is_empty()).then(|| said.join(" ")),
            ..WidgetInfo::labeled(role, true, self.cell_name(row, column, shown))
        }
    }

    fn pointer(&mut self, ui: &Ui, places: &Places, body: Rect, output: &mut GridOutput) {
        let response = ui.interact(body, self.id.with("body"), Sense::CLICK | Sense::DRAG);
        let Some((row, column)) = response.interact_pointer_pos().and_then(|at| places.at(at, self.table.row_count()))
        else {
            return;
        };
        let pressed = response.drag_started() || response.clicked() || ui.input(|input| input.pointer.any_pressed());
        if pressed && response.is_pointer_button_down_on() || response.clicked() {
            if !self.leave_editor(output) {
                return;
            }
            let extend = ui.input(|input| input.modifiers.shift);
            let from = self.state.cursor.map(|cursor| (cursor.row, cursor.column));
            let anchor = if extend { self.state.anchor.or(from) } else { None };
            let scrolls = self.state.scroll_to_cursor;
            self.state.place(self.table, row, column);
            self.state.anchor = anchor;
            // What was clicked is in view already: a scroll now would move it away from under the pointer.
            self.state.scroll_to_cursor = scrolls;
            self.state.wants_focus = true;
        } else if response.dragged() {
            let anchor = self.state.anchor.or(self.state.cursor.map(|cursor| (cursor.row, cursor.column)));
            self.state.place(self.table, row, column);
            self.state.anchor = anchor;
        }
        if response.clicked()
            && let Content::Link(field) = self.table.columns()[column].content
            && let Some(Value::Text(link)) = self.table.value(row, field)
        {
            output.open = Some(link);
        }
        if response.double_clicked()
            && !self.read_only
            && !matches!(self.table.columns()[column].content, Content::Link(_))
        {
            self.state.editor = Editor::open(self.table, row, column, None);
        }
    }
}

/// How many lines a text takes in a cell.
fn lines_of(ui: &Ui, text: &str, room: f32) -> usize {
    // A title of 100 kB needs more than two lines; how many more makes no difference.
    let beginning: String = text.chars().take(400).collect();
    let galley = ui.painter().layout(beginning, theme::regular(size::TEXT), egui::Color32::PLACEHOLDER, room);
    galley.rows.len()
}
