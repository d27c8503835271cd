//! A block before it is pasted: its cells, those that do not fit with the reason, and what a person may choose.

use std::time::{Duration, Instant};

use egui::{
    EventFilter, Frame, Id, Key, Label, Modal, Rect, RichText, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2,
    text::LayoutJob, vec2,
};
use lucide_icons::Icon;

use crate::{
    app::{
        theme::{self, column, size},
        widgets::UiExt as _,
    },
    domain::{Field, Form},
    text::Texts,
};

use super::{
    Destination,
    plan::{Place, Taking},
    reading::{Laid, Lane, Reading, Why, beginning},
};

/// A reading is shown only after this long, so that nothing flashes.
const SHOWN_AFTER: Duration = Duration::from_millis(300);

/// How much of a cell's text is laid out; no cell of the preview has room for more.
const SHOWN_LETTERS: usize = 80;

/// How many rows are measured for the widths of the columns.
const MEASURED: usize = 20;

/// How a preview was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    Accept,
    Cancel,
}

/// A block that asks something before it is written.
pub(super) struct Asking {
    laid: Laid,
    to: Destination,
    taking: Taking,
    has_heads: bool,
    /// Rows of the table from the first on; those of the block below them are new.
    below: usize,
    added: usize,
    /// Rows with a remark, in order.
    marked: Vec<u32>,
    only_marked: bool,
    /// What can have the keyboard, and for how many frames none of it has.
    controls: Vec<Id>,
    unfocused: u8,
    /// The first remark is scrolled to once.
    wants_scroll: bool,
    /// What stands beside the table in what is scrolled, as it was last measured.
    beside: f32,
    wrong: usize,
    undated: usize,
    blanks: usize,
}

impl Asking {
    /// `has_heads` is whether the first row was taken for the heads of the columns.
    pub(super) fn new(laid: Laid, to: Destination, below: usize, added: usize, has_heads: bool) -> Self {
        // Nothing that was written is lost; that a blank means something is for the person to say.
        let taking = Taking { keeps_written: true, as_above: false };
        let mut asking = Self {
            laid,
            to,
            taking,
            has_heads,
            below,
            added,
            marked: Vec::new(),
            only_marked: false,
            controls: Vec::new(),
            unfocused: u8::MAX,
            wants_scroll: true,
            beside: size::PASTE_BESIDE,
            wrong: 0,
            undated: 0,
            blanks: 0,
        };
        asking.count();
        asking
    }

    /// Counts the remarks.
    fn count(&mut self) {
        let remarks = &self.laid.remarks;
        self.marked = remarks.iter().map(|remark| remark.row).collect();
        self.marked.dedup();
        let count = |of: fn(&Why) -> bool| remarks.iter().filter(|remark| of(&remark.why)).count();
        self.wrong = count(|why| matches!(why, Why::Wrong(_)));
        self.undated = count(|why| matches!(why, Why::NoDate(_)));
        self.blanks = count(|why| matches!(why, Why::Blank { .. }));
    }

    pub(super) fn to(&self) -> Destination {
        self.to
    }

    pub(super) fn into_laid(self) -> Laid {
        self.laid
    }

    pub(super) fn taking(&self) -> Taking {
        self.taking
    }

    /// How many cells are left as they are.
    fn left_out(&self) -> usize {
        self.wrong + if self.taking.keeps_written { 0 } else { self.undated }
    }

    /// Shows the preview; answers how it was left, once it is.
    pub(super) fn show_ui(&mut self, ui: &Ui, place: &Place<'_>, texts: &Texts) -> Option<Answer> {
        let mut answer = None;
        let screen = ui.ctx().content_rect();
        let frame = Frame::popup(ui.style()).inner_margin(size::PADDING);
        let modal = Modal::new(Id::unique("pasting")).frame(frame).show(ui.ctx(), |ui| {
            ui.set_width(size::PAGE.min(screen.width() - size::PADDING * 4.0));
            // As tall as it needs to be, and not as tall as it was.
            ui.set_max_height(screen.height());
            ui.spacing_mut().item_spacing.y = size::TIGHT;
            self.head_ui(ui, texts);
            // Whatever there is to say, the buttons stay in sight.
            let most = screen.height() - size::PASTE_AROUND;
            ScrollArea::vertical().id_salt("pasting-all").max_height(most).auto_shrink([false, true]).show(ui, |ui| {
                self.notes_ui(ui, texts);
                let table = self.table_ui(ui, place, texts, most - self.beside);
                self.ticks_ui(ui, place, texts);
                let beside = ui.min_rect().height() - table;
                if (beside - self.beside).abs() >= 1.0 {
                    self.beside = beside;
                    ui.ctx().request_repaint();
                }
            });
            ui.add_space(size::HALF_GAP);
            answer = self.buttons_ui(ui, texts);
        });
        answer.or_else(|| modal.should_close().then_some(Answer::Cancel))
    }

    fn head_ui(&self, ui: &mut Ui, texts: &Texts) {
        ui.horizontal_wrapped(|ui| {
            ui.title_ui(&texts.get("paste-title"));
            let counts = [("rows", self.laid.height.into()), ("columns", self.laid.width.into())];
            let mut counted = texts.with("paste-size", &counts);
            if self.added > 0 {
                let new = texts.with("paste-new-rows", &[("rows", self.added.into())]);
                counted = format!("{counted} · {new}");
            }
            ui.hint_ui(&counted);
        });
    }

    fn notes_ui(&self, ui: &mut Ui, texts: &Texts) {
        let tokens = theme::tokens(ui);
        let mut note_ui = |icon: Icon, text: &str, color| {
            let font = theme::regular(size::TEXT);
            let mut job = LayoutJob::default();
            let format = |font_id| egui::TextFormat { font_id, color, ..Default::default() };
            job.append(&char::from(icon).to_string(), 0.0, format(theme::icon(size::TEXT)));
            job.append(text, size::TIGHT, format(font));
            let response = ui.add(Label::new(job).wrap());
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
        };
        if self.left_out() > 0 {
            let said = texts.with("paste-wrong", &[("count", self.left_out().into())]);
            note_ui(Icon::CircleAlert, &said, tokens.error);
        }
        if self.laid.surplus > 0 {
            let mut shown =
                self.laid.surplus_texts.iter().map(|text| format!("«{text}»")).collect::<Vec<_>>().join(", ");
            if self.laid.surplus > self.laid.surplus_texts.len() || self.laid.height > 1 {
                shown.push('…');
            }
            let arguments = [("count", self.laid.surplus.into()), ("texts", (&shown).into())];
            note_ui(Icon::TriangleAlert, &texts.with("paste-surplus", &arguments), tokens.warning);
        }
        if self.laid.block.has_more {
            note_ui(Icon::TriangleAlert, &texts.get("paste-outside"), tokens.warning);
        }
    }

    fn ticks_ui(&mut self, ui: &mut Ui, place: &Place<'_>, texts: &Texts) {
        let mut heads = self.laid.heads > 0;
        let mut controls = Vec::new();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(size::PADDING, size::HAIR_GAP);
            let mut tick_ui = |ui: &mut Ui, ticked: &mut bool, text: String| {
                let response = ui.checkbox(ticked, text);
                if response.gained_focus() {
                    response.scroll_to_me(None);
                }
                controls.push(response.id);
            };
            if self.has_heads {
                tick_ui(ui, &mut heads, texts.get("paste-heads"));
            }
            if self.undated > 0 {
                let said = texts.with("paste-keep-written", &[("count", self.undated.into())]);
                tick_ui(ui, &mut self.taking.keeps_written, said);
            }
            if self.blanks > 0 {
                let said = texts.with("paste-as-above", &[("count", self.blanks.into())]);
                tick_ui(ui, &mut self.taking.as_above, said);
            }
            if self.laid.height > MEASURED && !self.marked.is_empty() && self.marked.len() < self.laid.height {
                tick_ui(ui, &mut self.only_marked, texts.get("paste-only-marked"));
            }
        });
        self.controls = controls;
        if heads != (self.laid.heads > 0) {
            self.laid.set_heads(heads);
            place.settle(&mut self.laid);
            self.added = place.added(&self.laid);
            self.count();
        }
    }

    fn buttons_ui(&mut self, ui: &mut Ui, texts: &Texts) -> Option<Answer> {
        let mut answer = None;
        ui.horizontal_wrapped(|ui| {
            let key = if self.left_out() > 0 { "paste-accept-fitting" } else { "paste-accept" };
            let accept = ui.primary_ui(Icon::ClipboardPaste, &texts.get(key));
            if accept.has_focus() {
                // Its arrows scroll the table.
                let filter = EventFilter { vertical_arrows: true, ..Default::default() };
                ui.memory_mut(|memory| memory.set_focus_lock_filter(accept.id, filter));
            }
            if accept.clicked() {
                answer = Some(Answer::Accept);
            }
            let cancel = ui.action_ui(Icon::X, &texts.get("app-cancel"));
            if cancel.clicked() {
                answer = Some(Answer::Cancel);
            }
            // The keyboard stays here, and never goes to the table below: Enter accepts. For a frame nothing has it
            // while Tab goes on from the last control to the first.
            self.controls.extend([accept.id, cancel.id]);
            self.unfocused = match ui.memory(egui::Memory::focused) {
                Some(id) if self.controls.contains(&id) => 0,
                Some(_) => u8::MAX,
                None => self.unfocused.saturating_add(1),
            };
            if self.unfocused > 2 {
                accept.request_focus();
            }
        });
        answer
    }

    /// How many rows the table shows.
    fn shown(&self) -> usize {
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
    fn table_ui(&mut self, ui: &mut Ui, place: &Place<'_>, texts: &Texts, room: f32) -> f32 {
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

/// Shows how far a reading came; whether the person stopped it.
pub(super) fn reading_ui(ui: &Ui, reading: &Reading, since: Instant, texts: &Texts) -> bool {
    if since.elapsed() < SHOWN_AFTER {
        return false;
    }
    let frame = Frame::popup(ui.style()).inner_margin(size::PADDING);
    let modal = Modal::new(Id::unique("paste-reading")).frame(frame).show(ui.ctx(), |ui| {
        ui.set_width(size::PANEL);
        let rows = reading.rows();
        ui.horizontal(|ui| {
            ui.spinner();
            ui.label(RichText::new(texts.with("paste-reading", &[("rows", rows.into())])));
        });
        ui.add_space(size::GAP);
        let cancel = ui.action_ui(Icon::X, &texts.get("app-cancel"));
        // The table would take the keys that are meant for this.
        cancel.request_focus();
        cancel.clicked()
    });
    modal.inner || modal.should_close()
}

/// Says that a large block is being written.
pub(super) fn writing_ui(ui: &Ui, laid: &Laid, texts: &Texts) {
    let frame = Frame::popup(ui.style()).inner_margin(size::PADDING);
    Modal::new(Id::unique("paste-writing")).frame(frame).show(ui.ctx(), |ui| {
        ui.set_width(size::PANEL);
        ui.label(RichText::new(texts.with("paste-writing", &[("rows", laid.height.into())])));
    });
}
