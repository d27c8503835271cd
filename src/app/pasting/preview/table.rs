//! The block of a paste as a table, with what is said of its cells.

use egui::{Frame, Key, Rect, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2, text::LayoutJob, vec2};

use crate::{
    app::theme::{self, column, size},
    domain::{Field, Form},
    text::Texts,
};

use super::{
    super::{
        plan::Place,
        reading::{Lane, Why, beginning},
    },
    Asking,
};

/// How much of a cell's text is laid out; no cell of the preview has room for more.
const SHOWN_LETTERS: usize = 80;

/// How many rows are measured for the widths of the columns.
pub(super) const MEASURED: usize = 20;

impl Asking {
    /// How many rows the table shows.
    pub(super) fn shown(&self) -> usize {
        if self.only_marked { self.marked.len() } else { self.laid.height }
    }

    /// The row of the block that is shown in a place.
    fn row_at(&self, nth: usize) -> usize {
        if self.only_marked { self.marked.get(nth).map_or(0, |&row| row as usize) } else { nth }
    }

    fn is_marked(&self, row: usize) -> bool {
        self.marked.binary_search(&(row as u32)).is_ok()
    }

    /// Where a place begins: rows with a remark have a line more.
    fn top(&self, nth: usize) -> f32 {
        let marked = match self.only_marked {
            true => nth,
            false => self.marked.partition_point(|&row| (row as usize) < nth),
        };
        nth as f32 * size::ROW + marked as f32 * size::LINE
    }

    /// The last place that begins at or above a height.
    fn place_at(&self, height: f32) -> usize {
        let (mut low, mut high) = (0, self.shown());
        while low < high {
            let middle = low + (high - low) / 2;
            if self.top(middle) <= height {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low.saturating_sub(1)
    }

    /// The left edges of the columns, the number of the row first, and the right edge of the last.
    fn edges(&self, first_row: usize) -> Vec<f32> {
        // A new row has a plus and a space before its number.
        let letters = (first_row + self.laid.height).to_string().len() + 2;
        let number = size::DIGIT * letters as f32 + 2.0 * size::CELL_PADDING;
        let mut edges = vec![0.0, number.max(column::FIGURE)];
        for (column, lane) in self.laid.lanes.iter().take(self.laid.width).enumerate() {
            let least = match lane {
                Lane::Stated(_) | Lane::Skipped => column::FIGURE,
                Lane::Field(field) => match field.form() {
                    Form::Count => column::FIGURE,
                    Form::Date | Form::Amount | Form::YesNo => column::DATE,
                    _ => column::NAME_LEAST,
                },
            };
            // As wide as what does not fit needs, so that it is read; a title is cut like any other.
            let first = self.marked.first().map_or(0, |&row| row as usize);
            let rows = (0..self.laid.height.min(MEASURED)).chain(first..self.laid.height.min(first + MEASURED));
            let letters = rows.filter_map(|row| self.laid.text(row, column)).map(|text| text.chars().take(40).count());
            let needed = letters.max().unwrap_or(0) as f32 * size::DIGIT + 2.0 * size::CELL_PADDING;
            edges.push(edges[edges.len() - 1] + needed.clamp(least, column::NAME_LEAST));
        }
        edges
    }

    /// The block as a table, of which only the rows in view are laid out; answers with its height.
    pub(super) fn table_ui(&mut self, ui: &mut Ui, place: &Place<'_>, texts: &Texts, room: f32) -> f32 {
        let edges = self.edges(place.corner.0);
        let whole = vec2(edges[edges.len() - 1], size::ROW + self.top(self.shown()));
        let bar = ui.spacing().scroll.allocated_width();
        // Within its outline; three rows are seen in the smallest window.
        let height = (whole.y + bar).min((room - 2.0 * size::HAIRLINE).max(size::ROW * 3.0 + size::LINE));
        let tokens = theme::tokens(ui);
        let frame = Frame::new().stroke(Stroke::new(size::HAIRLINE, tokens.hairline));
        let shown = frame.show(ui, |ui| {
            let pages = ui.input(|input| {
                let pressed = |key| input.num_presses(key) as f32;
                let lines = (pressed(Key::ArrowDown) - pressed(Key::ArrowUp)) * size::ROW;
                lines + (pressed(Key::PageDown) - pressed(Key::PageUp)) * (height - size::ROW)
            });
            let mut scroll = ScrollArea::both()
                .id_salt("pasting-table")
                .max_height(height)
                .auto_shrink([false, true])
                .animated(false);
            if std::mem::take(&mut self.wants_scroll)
                && let Some(&first) = self.marked.first()
            {
                scroll = scroll.vertical_scroll_offset((self.top(first as usize) - size::ROW).max(0.0));
            }
            scroll.show_viewport(ui, |ui, viewport| {
                ui.set_min_size(vec2(whole.x.max(ui.available_width()), whole.y));
                if pages != 0.0 {
                    ui.scroll_with_delta(vec2(0.0, -pages));
                }
                let origin = ui.max_rect().min;
                let first = self.place_at(viewport.top());
                let mut nth = first;
                while nth < self.shown() && self.top(nth) < viewport.bottom() {
                    let top = origin.y + size::ROW + self.top(nth);
                    self.row_ui(ui, place, texts, self.row_at(nth), pos2(origin.x, top), &edges);
                    nth += 1;
                }
                self.heads_ui(ui, place, &edges, origin.x);
            });
        });
        shown.response.rect.height()
    }

    /// The columns' heads, above whatever is scrolled.
    fn heads_ui(&self, ui: &Ui, place: &Place<'_>, edges: &[f32], left: f32) {
        let tokens = theme::tokens(ui);
        let clip = ui.clip_rect();
        let head = Rect::from_min_size(clip.min, vec2(clip.width(), size::ROW));
        ui.painter().rect_filled(head, 0.0, tokens.raised);
        ui.painter().hline(head.x_range(), head.bottom(), Stroke::new(size::HAIRLINE, tokens.hairline));
        for (at, column) in place.table.columns().iter().skip(place.corner.1).take(self.laid.width).enumerate() {
            let rect =
                Rect::from_min_max(pos2(left + edges[at + 1], head.top()), pos2(left + edges[at + 2], head.bottom()));
            let name = if column.head.is_empty() { &column.name } else { &column.head };
            text_ui(ui, rect, name, theme::semi_bold(size::SMALL), tokens.muted, column.numeric);
        }
    }

    fn row_ui(&self, ui: &Ui, place: &Place<'_>, texts: &Texts, row: usize, at: egui::Pos2, edges: &[f32]) {
        let tokens = theme::tokens(ui);
        let is_marked = self.is_marked(row);
        let height = size::ROW + if is_marked { size::LINE } else { 0.0 };
        let right = ui.clip_rect().right().max(at.x + edges[edges.len() - 1]);
        ui.painter().hline(at.x..=right, at.y + height, Stroke::new(size::HAIRLINE, tokens.hairline));
        let number = place.corner.0 + row + 1;
        let key = if row < self.below { "paste-row" } else { "paste-row-new" };
        let name = texts.with(key, &[("number", number.into())]);
        let cell = |at_column: usize| {
            Rect::from_min_max(pos2(at.x + edges[at_column], at.y), pos2(at.x + edges[at_column + 1], at.y + size::ROW))
        };
        let shown = if row < self.below { number.to_string() } else { format!("+ {number}") };
        text_ui(ui, cell(0), &shown, theme::regular(size::SMALL), tokens.muted, true);
        let mut notes = Vec::new();
        for column in 0..self.laid.width {
            let Some(lane) = self.laid.lanes.get(column) else { continue };
            let head = &place.table.columns()[place.corner.1 + column];
            let text = self.laid.text(row, column).unwrap_or_default();
            let rect = cell(column + 1);
            let (mut shown, mut color) = (beginning(text, SHOWN_LETTERS), tokens.text);
            let remark = self.laid.remark(row, column).map(|remark| &remark.why);
            let note = remark.map(|why| self.note(why, column, &head.name, text, texts));
            match remark {
                None if matches!(lane, Lane::Skipped) => color = tokens.muted,
                None => {}
                Some(Why::Blank { above }) => {
                    color = tokens.muted;
                    if self.taking.as_above {
                        shown = beginning(self.laid.text(*above as usize, column).unwrap_or_default(), SHOWN_LETTERS);
                    }
                }
                Some(Why::NoDate(_)) if self.keeps(*lane) => color = tokens.warning,
                Some(Why::Wrong(_) | Why::NoDate(_)) => color = tokens.error,
            }
            if remark.is_some() {
                let inner = rect.shrink2(vec2(size::CELL_PADDING, size::HALF_GAP));
                ui.painter().hline(inner.x_range(), inner.bottom(), Stroke::new(size::UNDERLINE, color));
            }
            text_ui(ui, rect, &shown, theme::regular(size::TEXT), color, head.numeric);
            let response = ui.interact(rect, ui.scope_id().with((row, column)), Sense::hover());
            response.widget_info(|| WidgetInfo {
                current_text_value: note.as_ref().map(|(note, _)| note.clone()),
                ..WidgetInfo::labeled(Role::Cell, true, format!("{name}, {}, {shown}", head.name))
            });
            if !text.is_empty() {
                response.on_hover_text(beginning(text, 10 * SHOWN_LETTERS));
            }
            notes.extend(note);
        }
        if !notes.is_empty() {
            // In view wherever the table is scrolled to.
            let left = ui.clip_rect().left().max(at.x);
            let line = Rect::from_min_max(
                pos2(left, at.y + size::ROW - size::HAIR_GAP),
                pos2(ui.clip_rect().right(), at.y + height - size::HAIR_GAP),
            );
            let color = if notes.iter().any(|(_, is_wrong)| *is_wrong) { tokens.error } else { tokens.muted };
            let said: Vec<String> = notes.into_iter().map(|(note, _)| note).collect();
            text_ui(ui, line, &said.join("  "), theme::regular(size::SMALL), color, false);
            let response = ui.interact(line, ui.scope_id().with((row, "notes")), Sense::hover());
            let said = said.join("\n");
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
            response.on_hover_text(said);
        }
    }

    /// Whether an unreadable date of the column is kept as it is written.
    fn keeps(&self, lane: Lane) -> bool {
        self.taking.keeps_written && lane == Lane::Field(Field::HeldOn)
    }

    /// What is said about a cell, and whether the cell is left out.
    fn note(&self, why: &Why, column: usize, name: &str, text: &str, texts: &Texts) -> (String, bool) {
        let said = |why: &str| {
            let text = beginning(text, SHOWN_LETTERS / 2);
            texts.with("paste-cell-said", &[("column", name.into()), ("text", (&text).into()), ("why", why.into())])
        };
        match why {
            Why::NoDate(_) if self.taking.keeps_written => (said(&texts.get("paste-is-kept")), false),
            Why::Wrong(error) | Why::NoDate(error) => (said(&error.message(texts)), true),
            Why::Blank { above } if self.taking.as_above => {
                let above = beginning(self.laid.text(*above as usize, column).unwrap_or_default(), SHOWN_LETTERS / 2);
                (texts.with("paste-is-above", &[("column", name.into()), ("text", (&above).into())]), false)
            }
            Why::Blank { .. } => (texts.with("paste-is-blank", &[("column", name.into())]), false),
        }
    }
}

/// A text on one line within a cell, cut with "…" where it does not fit.
fn text_ui(ui: &Ui, rect: Rect, text: &str, font: egui::FontId, color: egui::Color32, right: bool) {
    if text.is_empty() {
        return;
    }
    let inner = rect.shrink2(vec2(size::CELL_PADDING, 0.0));
    let mut job = LayoutJob::simple(text.to_owned(), font, color, inner.width());
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = ui.painter().layout_job(job);
    let x = if right { inner.right() - galley.size().x } else { inner.left() };
    ui.painter().galley(pos2(x, inner.center().y - galley.size().y / 2.0), galley, color);
}
