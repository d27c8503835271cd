//! A field to type into over the window, and the list below it of what that finds: the palette and the search.

use egui::{
    Align2, Context, Event, EventFilter, Frame, Id, Key, Modal, Modifiers, Rect, Role, ScrollArea, Sense, TextEdit, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};

use crate::app::theme::{self, size};

use super::UiExt as _;

/// What the list shows, for what is typed.
pub trait Rows {
    /// How many rows there are.
    fn count(&self) -> usize;

    /// Whether a person can stand on a row; headings only stand above others.
    fn is_choice(&self, row: usize) -> bool;

    /// Height of a row in points.
    fn height(&self, row: usize) -> f32;

    /// What a screen reader says of a row.
    fn label(&self, row: usize) -> String;

    /// Paints a row; its ground is there already.
    fn row_ui(&self, ui: &mut Ui, row: usize);

    /// What is said below the list; empty where there is nothing to say.
    fn foot(&self) -> String;
}

/// How a chooser is called, for who sees it and who hears it.
#[derive(Debug, Clone, Copy)]
pub struct Wording<'a> {
    pub title: &'a str,
    pub hint: &'a str,
}

/// What came of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Stays,
    /// The person left without choosing; the keyboard is where it was.
    Closes,
    Chosen(usize),
}

/// What a person types, and where they stand in the list.
#[derive(Debug)]
pub struct Chooser {
    pub text: String,
    field: Id,
    row: usize,
    /// What had the keyboard before.
    before: Option<Id>,
    /// Another row was chosen by the keyboard, and is to be in view.
    moved: bool,
    /// Rows in view, for the page keys.
    page: usize,
    is_new: bool,
}

/// What the keyboard asks of the list.
#[derive(Debug, Default, Clone, Copy)]
struct Asked {
    steps: isize,
    pages: isize,
    enters: bool,
    leaves: bool,
}

impl Chooser {
    /// Opens a chooser; its field takes the keyboard at once, so that no key goes to what lies below.
    pub fn open(ctx: &Context, name: &str) -> Self {
        let field = Id::unique(("chooser", name));
        let before = ctx.memory(egui::Memory::focused);
        ctx.memory_mut(|memory| memory.request_focus(field));
        Self { text: String::new(), field, row: 0, before, moved: false, page: 1, is_new: true }
    }

    /// Gives the keyboard back to what had it.
    pub fn close(&self, ctx: &Context) {
        ctx.memory_mut(|memory| match self.before {
            Some(before) => memory.request_focus(before),
            None => memory.surrender_focus(self.field),
        });
    }

    /// Shows the field; answers whether its text is another. What it finds is to be in the rows before
    /// [`Chooser::list_ui`].
    pub fn show_ui<R: Rows>(
        &mut self,
        ui: &Ui,
        wording: Wording<'_>,
        rows: &mut R,
        seek: impl FnOnce(&mut R, &str),
    ) -> Outcome {
        let asked = self.take_keys(ui);
        let screen = ui.ctx().content_rect();
        let area = Modal::default_area(self.field.with("area"))
            .anchor(Align2::CENTER_TOP, vec2(0.0, size::GAP))
            .accessible_name(wording.title);
        let frame = Frame::popup(ui.style()).inner_margin(size::CHOOSER_MARGIN);
        let modal = Modal::new(self.field).area(area).frame(frame).show(ui.ctx(), |ui| {
            ui.set_width(size::CHOOSER.min(screen.width() - size::PADDING * 2.0));
            // As tall as it needs to be, and not as tall as it was.
            ui.set_max_height(screen.height());
            ui.spacing_mut().item_spacing.y = size::TIGHT;
            let typed = self.text.clone();
            self.field_ui(ui, wording);
            seek(rows, &self.text);
            if self.text != typed || std::mem::take(&mut self.is_new) {
                self.row = 0;
                self.moved = true;
            }
            self.stand(rows, asked);
            let clicked = self.list_ui(ui, rows);
            let foot = rows.foot();
            if !foot.is_empty() {
                ui.horizontal(|ui| {
                    ui.spacing_mut().interact_size.y = size::LINE;
                    ui.add_space(size::GAP);
                    let response = ui.hint_ui(&foot);
                    response.widget_info(|| WidgetInfo::labeled(Role::Status, true, &foot));
                });
            }
            clicked
        });
        if asked.leaves || modal.backdrop_response.clicked() {
            self.close(ui.ctx());
            return Outcome::Closes;
        }
        let entered = Some(self.row).filter(|&row| asked.enters && row < rows.count() && rows.is_choice(row));
        match modal.inner.or(entered) {
            Some(row) => Outcome::Chosen(row),
            None => Outcome::Stays,
        }
    }

    /// Takes the keys that are meant for the list. What was typed before them in the frame counts first, so they are
    /// carried out after the field was shown.
    fn take_keys(&self, ui: &Ui) -> Asked {
        let mut asked = Asked::default();
        ui.input_mut(|input| {
            input.events.retain(|event| {
                let Event::Key { key, pressed: true, modifiers, .. } = event else { return true };
                if modifiers.alt || modifiers.command {
                    return true;
                }
                match key {
                    Key::ArrowDown => asked.steps += 1,
                    Key::ArrowUp => asked.steps -= 1,
                    Key::Tab => asked.steps += if *modifiers == Modifiers::SHIFT { -1 } else { 1 },
                    Key::PageDown => asked.pages += 1,
                    Key::PageUp => asked.pages -= 1,
                    Key::Enter => asked.enters = true,
                    Key::Escape => asked.leaves = true,
                    _ => return true,
                }
                false
            });
        });
        asked
    }

    fn field_ui(&mut self, ui: &mut Ui, wording: Wording<'_>) {
        let edit = TextEdit::singleline(&mut self.text)
            .id(self.field)
            .hint_text(wording.hint)
            .desired_width(f32::INFINITY)
            .margin(size::FIELD_MARGIN)
            .event_filter(EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: true });
        let response = ui.add(edit);
        response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, wording.title));
        if !response.has_focus() {
            response.request_focus();
        }
    }

    /// Puts the person on a row that can be chosen, as near as there is one to where the keys ask for.
    fn stand(&mut self, rows: &impl Rows, asked: Asked) {
        let last = rows.count().saturating_sub(1);
        let by = asked.steps + asked.pages * self.page as isize;
        let wanted = self.row.saturating_add_signed(by).min(last);
        let is_choice = |row: &usize| rows.is_choice(*row);
        let (below, above) =
            (|| (wanted..rows.count()).find(is_choice), || (0..=wanted.min(last)).rev().find(is_choice));
        let found = if rows.count() == 0 {
            None
        } else if by < 0 {
            above().or_else(below)
        } else {
            below().or_else(above)
        };
        let row = found.unwrap_or(0);
        self.moved |= by != 0;
        self.row = row;
    }

    /// The list in the room that is left; answers with the row that was clicked.
    fn list_ui(&mut self, ui: &mut Ui, rows: &impl Rows) -> Option<usize> {
        let mut clicked = None;
        let tokens = theme::tokens(ui);
        let tops: Vec<f32> = (0..rows.count())
            .scan(0.0, |top, row| {
                let at = *top;
                *top += rows.height(row);
                Some(at)
            })
            .collect();
        let whole = tops.last().map_or(0.0, |top| top + rows.height(rows.count() - 1));
        let room = (ui.ctx().content_rect().height() * size::CHOOSER_SHARE).min(whole);
        let scroll = ScrollArea::vertical().id_salt("chooser").max_height(room).animated(false);
        scroll.auto_shrink([false, true]).show_viewport(ui, |ui, viewport| {
            ui.set_min_size(vec2(ui.available_width(), whole));
            let (origin, width) = (ui.max_rect().min, ui.max_rect().width());
            let rect_of =
                |row: usize| Rect::from_min_size(pos2(origin.x, origin.y + tops[row]), vec2(width, rows.height(row)));
            let first = tops.partition_point(|&top| top <= viewport.top()).saturating_sub(1);
            let end = tops.partition_point(|&top| top < viewport.bottom());
            self.page = end.saturating_sub(first + 1).max(1);
            for row in first..end {
                let rect = rect_of(row);
                let is_current = row == self.row && rows.is_choice(row);
                if rows.is_choice(row) {
                    let response = ui.interact(rect, self.field.with(row), Sense::CLICK);
                    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_current, rows.label(row)));
                    if is_current {
                        // The keyboard stays in the field; a screen reader says the row.
                        let row = response.id.accesskit_id();
                        ui.ctx().accesskit_node_builder(self.field, |node| node.set_active_descendant(row));
                    }
                    let ground = match (is_current, response.hovered()) {
                        (true, _) => Some(tokens.selected_row),
                        (false, true) => Some(tokens.hovered),
                        (false, false) => None,
                    };
                    if let Some(ground) = ground {
                        ui.painter().rect_filled(rect, size::CONTROL_RADIUS, ground);
                    }
                    if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
                        clicked = Some(row);
                    }
                }
                let inner = rect.shrink2(vec2(size::GAP, 0.0));
                let layout = egui::Layout::left_to_right(egui::Align::Center);
                ui.scope_builder(UiBuilder::new().id_salt(row).max_rect(inner).layout(layout), |ui| {
                    ui.spacing_mut().item_spacing.x = size::GAP;
                    rows.row_ui(ui, row);
                });
            }
            if std::mem::take(&mut self.moved) && self.row < rows.count() {
                // The heading above the first choice comes into view with it.
                let above = (0..self.row).rev().take_while(|&row| !rows.is_choice(row)).last();
                let from = above.map_or_else(|| rect_of(self.row), |row| rect_of(row).union(rect_of(self.row)));
                ui.scroll_to_rect(from, None);
                ui.ctx().request_repaint();
            }
        });
        clicked
    }
}
