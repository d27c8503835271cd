//! The history: what was changed, when and by whom, and the way back to any point of it.

use std::time::{Duration, Instant};

use egui::{
    Align, CentralPanel, Event, Frame, Id, Key, Label, Layout, Panel, Rect, RichText, Role, ScrollArea, Sense,
    TextEdit, Ui, UiBuilder, WidgetInfo, vec2,
};
use lucide_icons::Icon;

use crate::{
    app::{
        catalogue,
        command::Command,
        theme::{self, size},
        widgets::{
            UiExt as _,
            list_keys::{self, Pressed, Standing},
            list_rows::{self, Rows},
        },
    },
    store::EditState,
};

use super::{TabUi, history_list::way_said, is_narrow};

/// How long a frame may take with the changes that are looked through in it.
const FRAME: Duration = Duration::from_millis(8);

impl TabUi<'_> {
    /// The history of the register.
    pub fn history_ui(&mut self, ui: &mut Ui) {
        let end = Instant::now() + FRAME;
        self.states.history.update(self.session, self.texts, || Instant::now() < end);
        let tokens = theme::tokens(ui);
        let frame = Frame::new().fill(tokens.surface).inner_margin(size::ACTIONS_MARGIN);
        Panel::top("history-filter").frame(frame).show(ui, |ui| self.history_filter_ui(ui));
        self.history_keys(ui);
        CentralPanel::no_frame().show(ui, |ui| {
            let list = &self.states.history;
            match (list.count(), list.is_looking(), list.end) {
                (_, _, 0) => self.empty_ui(ui, "history-none", None),
                (0, false, _) => self.empty_ui(ui, "history-none-found", None),
                _ => self.history_rows_ui(ui),
            }
            if self.states.history.count() == 0 || self.states.history.end == 0 {
                self.history_focus(ui, ui.max_rect());
            }
        });
        if self.states.history.is_looking() {
            ui.ctx().request_repaint();
        }
        if let Some(refused) = self.states.history.refused.take() {
            *self.refused = Some(refused);
        }
    }

    fn history_filter_ui(&mut self, ui: &mut Ui) {
        let (texts, list) = (self.texts, &mut self.states.history);
        ui.horizontal_wrapped(|ui| {
            let name = texts.get("history-filter");
            let edit = TextEdit::singleline(&mut list.filter)
                .id(field())
                .hint_text(name.as_str())
                .desired_width(size::FORM / 2.0)
                .margin(size::FIELD_MARGIN);
            let response = ui.add(edit);
            response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, &name));
            let leaves = |key| ui.input(|input| input.key_pressed(key));
            if response.has_focus() && leaves(Key::ArrowDown) || response.lost_focus() && leaves(Key::Enter) {
                list.focus();
            }
            if list.is_filtered() && ui.icon_ui(Icon::X, &texts.get("filter-clear"), true).clicked() {
                list.filter.clear();
                list.focus();
            }
            if list.is_looking() {
                ui.hint_ui(&texts.get("history-searching"));
            } else {
                let keys = catalogue::keys_of(&Command::Undo);
                ui.hint_ui(&texts.with("history-about", &[("keys", (&keys).into())]));
            }
        });
    }

    fn history_rows_ui(&mut self, ui: &mut Ui) {
        let body = ui.available_rect_before_wrap();
        let height = if is_narrow(ui.ctx()) { size::FINDING_NARROW } else { size::FINDING };
        self.states.history.page = ((body.height() / height) as usize).max(1);
        let rows = self.states.history.count();
        let scroll = ScrollArea::vertical().id_salt("history").auto_shrink(false).animated(false);
        scroll.show_viewport(ui, |ui, viewport| {
            let placed = Rows::of(ui, viewport, height, rows);
            self.states.history.tell_rows(self.session, self.texts, placed.shown.clone());
            for row in placed.shown.clone() {
                self.history_row_ui(ui, placed.rect(row), row);
            }
            let current = placed.rect(self.states.history.at);
            self.history_focus(ui, current);
            if std::mem::take(&mut self.states.history.scroll_to_current) {
                ui.scroll_to_rect(current, None);
                ui.ctx().request_repaint();
            }
        });
    }

    fn history_row_ui(&mut self, ui: &mut Ui, rect: Rect, row: usize) {
        let (texts, list) = (self.texts, &self.states.history);
        let tokens = theme::tokens(ui);
        let number = list.number(row);
        let is_current = list.at == row;
        let (text, about, holds) = match list.line(number) {
            Some(line) => (line.text.clone(), line.about.clone(), line.state == EditState::Done),
            None => (texts.get("history-start"), String::new(), true),
        };
        let is_now = number == list.position;
        let now = texts.get("history-now");
        let response = ui.interact(rect, Id::unique(("change", number)), Sense::CLICK);
        response.widget_info(|| {
            let parts = [text.as_str(), about.as_str(), if is_now { &now } else { "" }];
            let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            WidgetInfo::selected(Role::ListItem, true, is_current, parts.join(", "))
        });
        list_rows::ground(ui, rect, is_current, &response);
        let inner = rect.shrink2(vec2(size::PADDING, size::TIGHT));
        let mut goes = false;
        ui.scope_builder(UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center)), |ui| {
            ui.spacing_mut().item_spacing.x = size::GAP;
            if is_now {
                let badge = RichText::new(&now).font(theme::semi_bold(size::SMALL)).color(tokens.met);
                ui.label(badge);
            } else if is_current && let Some(way) = list.way() {
                if !self.session.is_read_only() {
                    let name = texts.get("history-go-back");
                    let narrow = is_narrow(ui.ctx());
                    let icon = Icon::History;
                    goes = if narrow { ui.icon_ui(icon, &name, true) } else { ui.action_ui(icon, &name) }.clicked();
                }
                let said = RichText::new(way_said(way, texts)).font(theme::regular(size::SMALL)).color(tokens.muted);
                ui.label(said);
            }
            let left = ui.available_rect_before_wrap();
            ui.scope_builder(UiBuilder::new().max_rect(left).layout(Layout::top_down(Align::Min)), |ui| {
                ui.spacing_mut().item_spacing.y = size::HAIR_GAP;
                let tall = size::LINE * 2.0 + size::HAIR_GAP;
                let tall = if about.is_empty() { size::LINE } else { tall };
                ui.add_space(((inner.height() - tall) / 2.0).max(0.0));
                let color = if holds { tokens.text } else { tokens.muted };
                let mut shown = RichText::new(&text).color(color);
                if !holds {
                    shown = shown.strikethrough();
                }
                // A label that is cut tells its whole text by itself.
                ui.add(Label::new(shown).truncate());
                if !about.is_empty() {
                    let about = RichText::new(&about).font(theme::regular(size::SMALL)).color(tokens.muted);
                    ui.add(Label::new(about).truncate());
                }
            });
        });
        if goes {
            self.commands.push(Command::GoBackTo(number));
        } else if response.clicked() {
            self.states.history.go(row);
            self.states.history.focus();
        }
    }

    /// What the keyboard does in the list: it also types into the filter, so that the list need not be left for it.
    fn history_keys(&mut self, ui: &Ui) {
        if !ui.memory(|memory| memory.has_focus(holder())) {
            return;
        }
        let list = &mut self.states.history;
        let standing = Standing { row: list.at, rows: list.count(), page: list.page };
        let filter = &mut list.filter;
        let Pressed { row, enters } = list_keys::take(ui, standing, |event, _| {
            match (event, list_keys::plain(event)) {
                (Event::Text(text), _) if !text.chars().all(char::is_control) => filter.push_str(text),
                (_, Some(Key::Backspace)) => {
                    filter.pop();
                }
                (_, Some(Key::Escape)) => filter.clear(),
                _ => return false,
            }
            true
        });
        if row != list.at {
            list.go(row);
            ui.ctx().request_repaint();
        }
        if enters
            && list.way().is_some()
            && let Some(number) = list.current
        {
            self.commands.push(Command::GoBackTo(number));
        }
    }

    /// Keeps the keyboard on the list as a whole, named after its current row.
    fn history_focus(&mut self, ui: &Ui, current: Rect) {
        let texts = self.texts;
        let list = &mut self.states.history;
        let response = ui.interact(current, holder(), Sense::focusable_noninteractive());
        response.widget_info(|| {
            let line = list.current.and_then(|number| list.line(number));
            let said = line.map_or_else(|| texts.get("tab-history"), |line| format!("{}, {}", line.text, line.about));
            let way = list.way().map(|way| way_said(way, texts)).unwrap_or_default();
            WidgetInfo::labeled(Role::List, true, if way.is_empty() { said } else { format!("{said}; {way}") })
        });
        if list_keys::keep(ui, holder(), &mut list.wants_focus, true) && list.count() > 0 {
            list_keys::outline(ui, current);
        }
    }
}

/// The widget that holds the keyboard for the list.
fn holder() -> Id {
    Id::unique("history-keyboard")
}

fn field() -> Id {
    Id::unique("history-filter-text")
}
