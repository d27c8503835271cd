//! The slides of the presentation: chosen, ordered and retitled, as they will be seen.

use std::sync::Arc;

use egui::{
    Align, CentralPanel, Event, Frame, Id, Key, Layout, Panel, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};
use lucide_icons::Icon;

use crate::{
    app::{
        catalogue,
        command::{Command, Export},
        regions::{self, Region},
        theme::{self, size},
        widgets::{
            UiExt as _, deck_view,
            list_keys::{self, Pressed, Standing},
            list_of, quiet, scene_view,
        },
    },
    chart::{Deck, Theme, deck::Shown},
    domain::{Arranging, ChartId, Choice as _},
    text::own_names,
};

use super::{TabUi, is_narrow};

/// The shape in which slides are shown here; a screen of another shape gets its own.
const SHAPE: f32 = 16.0 / 9.0;

impl TabUi<'_> {
    /// The page on which the presentation is arranged.
    pub fn slides_ui(&mut self, ui: &mut Ui) {
        let deck = self.decks.deck(self.session, self.report_texts);
        self.states.slides.follow(&deck, self.session.year_number());
        let tokens = theme::tokens(ui);
        let frame = Frame::new().fill(tokens.surface).inner_margin(size::ACTIONS_MARGIN);
        Panel::top("slides-actions").frame(frame).show_separator_line(true).show(ui, |ui| {
            self.slide_actions_ui(ui, &deck);
        });
        self.slide_keys(ui, &deck);
        let narrow = is_narrow(ui.ctx());
        let strip = if narrow { size::SLIDES_NARROW } else { size::SLIDES };
        let side = Panel::left("slides-strip").exact_size(strip).resizable(false).show_separator_line(true);
        side.frame(Frame::new().fill(tokens.surface)).show(ui, |ui| self.strip_ui(ui, &deck));
        let page = Frame::new().inner_margin(if narrow { size::GAP } else { size::PADDING });
        CentralPanel::no_frame().show(ui, |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| page.show(ui, |ui| self.slide_page_ui(ui, &deck)));
        });
    }

    fn theme_of_slides(&self) -> Theme {
        if self.settings.dark_slides { Theme::Dark } else { Theme::Light }
    }

    fn slide_actions_ui(&mut self, ui: &mut Ui, deck: &Deck) {
        let texts = self.texts;
        let whole = ui.max_rect();
        let at = self.states.slides.at;
        let chart = chart_at(at, deck);
        let writable = !self.session.is_read_only();
        let count = deck.charts().len();
        ui.horizontal_wrapped(|ui| {
            let present = ui.primary_ui(Icon::Presentation, &texts.get("slides-present"));
            regions::show(ui.ctx(), Region::Actions, whole, present.id);
            let keys = catalogue::keys_of(&Command::Present { from_current: false });
            if present.on_hover_text(keys).clicked() {
                self.commands.push(Command::Present { from_current: false });
            }
            let from_here = catalogue::hint(&Command::Present { from_current: true }, texts);
            if ui.icon_ui(Icon::Play, &from_here, true).clicked() {
                self.commands.push(Command::Present { from_current: true });
            }
            let choose = texts.get("slides-choose");
            let charts = if is_narrow(ui.ctx()) {
                ui.icon_ui(Icon::ListChecks, &choose, writable)
            } else {
                ui.add_enabled_ui(writable, |ui| ui.action_ui(Icon::ListChecks, &choose)).inner
            };
            self.charts_menu_ui(&charts, deck);
            let mut arrange = |ui: &mut Ui, icon, key: &str, can: bool, arranging: Arranging| {
                if ui.icon_ui(icon, &texts.get(key), writable && can).clicked() {
                    self.commands.push(Command::ArrangeSlides(arranging));
                }
            };
            let from = chart.unwrap_or_default();
            let up = Arranging::Move { from, to: from.saturating_sub(1) };
            arrange(ui, Icon::ArrowUp, "slides-up", chart.is_some_and(|at| at > 0), up);
            let down = Arranging::Move { from, to: from + 1 };
            arrange(ui, Icon::ArrowDown, "slides-down", chart.is_some_and(|at| at + 1 < count), down);
            let can_remove = chart.is_some() && count > 1;
            arrange(ui, Icon::Trash2, "slides-remove", can_remove, Arranging::Remove(from));
            arrange(ui, Icon::RotateCcw, "slides-restore", deck.is_arranged, Arranging::Restore);
            self.slide_looks_ui(ui);
        });
    }

    /// Light or dark, in which language, and as pictures.
    fn slide_looks_ui(&mut self, ui: &mut Ui) {
        let (texts, settings) = (self.texts, self.settings);
        let is_dark = settings.dark_slides;
        if ui.toggle_ui(Icon::Moon, &texts.get("slides-dark"), is_dark).clicked() {
            self.commands.push(Command::TurnSlidesDark(!is_dark));
        }
        let name = |wanted| own_names().iter().find(|(language, _)| *language == wanted).map(|(_, name)| name.as_str());
        let current = name(settings.report_language).unwrap_or_default();
        let combo = list_of("slides-language").selected_text(current).width(size::YEARS);
        let response = quiet(ui, |ui| {
            combo.show_ui(ui, |ui| {
                for &(language, ref name) in own_names() {
                    if ui.selectable_label(settings.report_language == language, name).clicked() {
                        self.commands.push(Command::SetReportLanguage(language));
                    }
                }
            })
        });
        let label = format!("{}: {current}", texts.get("report-tab-language"));
        response
            .response
            .on_hover_text(texts.get("slides-language"))
            .widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, &label));
        if ui.icon_ui(Icon::Download, &texts.get("slides-save"), true).clicked() {
            self.commands.push(Command::Export(Export::Slides));
        }
    }

    /// The charts that are shown, as a list to tick; it stays open.
    fn charts_menu_ui(&mut self, button: &egui::Response, deck: &Deck) {
        let texts = self.texts;
        let shown = deck.charts();
        let popup = egui::Popup::menu(button).close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside);
        popup.show(|ui| {
            for &chart in ChartId::ALL {
                let at = shown.iter().rposition(|&other| other == chart);
                let mut is_shown = at.is_some();
                let can = at.is_none() || shown.len() > 1;
                let name = texts.get(&format!("choice-chart-{chart}"));
                let response = ui.add_enabled(can, egui::Checkbox::new(&mut is_shown, &name));
                response.widget_info(|| WidgetInfo::selected(Role::CheckBox, can, at.is_some(), &name));
                if response.changed() {
                    let arranging = at.map_or(Arranging::Add(chart), Arranging::Remove);
                    self.commands.push(Command::ArrangeSlides(arranging));
                }
            }
        });
    }

    /// The slides in their order, small.
    fn strip_ui(&mut self, ui: &mut Ui, deck: &Arc<Deck>) {
        let count = deck.slides.len();
        let number = size::SLIDE_NUMBER;
        ScrollArea::vertical().id_salt("slides").auto_shrink(false).animated(false).show(ui, |ui| {
            let width = ui.available_width() - number - size::PADDING;
            let (height, gap) = (width / SHAPE, size::CARD_GAP);
            let step = height + gap;
            self.states.slides.page = ((ui.clip_rect().height() / step) as usize).max(1);
            let (body, _) =
                ui.allocate_exact_size(vec2(ui.available_width(), gap + count as f32 * step), Sense::hover());
            let place = |at: usize| {
                let corner = pos2(body.left() + number, body.top() + gap + at as f32 * step);
                Rect::from_min_size(corner, vec2(width, height))
            };
            for at in 0..count {
                if ui.is_rect_visible(place(at).expand(gap)) {
                    self.small_slide_ui(ui, place(at), deck, at);
                }
            }
            self.drag_line_ui(ui, deck, body, step, &place);
            let current = place(self.states.slides.at);
            self.strip_focus(ui, current, deck);
            if std::mem::take(&mut self.states.slides.scroll_to_current) {
                ui.scroll_to_rect(current.expand(gap), None);
            }
        });
    }

    fn small_slide_ui(&mut self, ui: &Ui, rect: Rect, deck: &Arc<Deck>, at: usize) {
        let tokens = theme::tokens(ui);
        let is_current = self.states.slides.at == at;
        let is_chart = chart_at(at, deck).is_some();
        let sense = if is_chart && !self.session.is_read_only() { Sense::click_and_drag() } else { Sense::CLICK };
        let response = ui.interact(rect, Id::unique(("small-slide", at)), sense);
        let name = format!("{}. {}", at + 1, deck.slides[at].title());
        response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_current, &name));
        self.picture_ui(ui, rect, deck, at);
        let outline = if is_current {
            Stroke::new(size::OUTLINE, tokens.accent)
        } else if response.hovered() {
            Stroke::new(size::HAIRLINE, tokens.outline)
        } else {
            Stroke::new(size::HAIRLINE, tokens.hairline)
        };
        ui.painter().rect_stroke(rect, 0.0, outline, StrokeKind::Outside);
        let (font, color) = if is_current {
            (theme::semi_bold(size::SMALL), tokens.text)
        } else {
            (theme::regular(size::SMALL), tokens.muted)
        };
        let corner = rect.left_top() - vec2(size::GAP, 0.0);
        ui.painter().text(corner, egui::Align2::RIGHT_TOP, (at + 1).to_string(), font, color);
        if response.drag_started() {
            self.states.slides.dragged = chart_at(at, deck);
        }
        if response.clicked() || response.drag_started() {
            self.states.slides.go(at);
            self.states.slides.focus();
        }
        if response.double_clicked() {
            self.commands.push(Command::Present { from_current: true });
        }
    }

    /// A slide as it will be seen, in a place of the window.
    fn picture_ui(&mut self, ui: &Ui, rect: Rect, deck: &Arc<Deck>, at: usize) {
        let theme = self.theme_of_slides();
        let scene = self.decks.scene(deck, at, size::SLIDE, theme);
        let painter = ui.painter_at(rect);
        painter.rect_filled(rect, 0.0, scene_view::color(scene.background));
        scene_view::paint(&painter, rect.min, &scene, rect.width() / scene.width);
    }

    /// Where a slide that is dragged would land, and its landing.
    fn drag_line_ui(&mut self, ui: &Ui, deck: &Deck, body: Rect, step: f32, place: &dyn Fn(usize) -> Rect) {
        let Some(from) = self.states.slides.dragged else { return };
        let count = deck.charts().len();
        let Some(pointer) = ui.input(|input| input.pointer.latest_pos()) else { return };
        // The title slide and the closing slide stay where they are.
        let before = ((pointer.y - body.top()) / step).round().clamp(1.0, (count + 1) as f32) as usize;
        let line = place(before).top() - size::CARD_GAP / 2.0;
        let stroke = Stroke::new(size::OUTLINE, theme::tokens(ui).accent);
        ui.painter().hline(place(before).x_range(), line, stroke);
        if ui.input(|input| input.key_pressed(Key::Escape)) {
            self.states.slides.dragged = None;
        } else if ui.input(|input| input.pointer.any_released()) {
            self.states.slides.dragged = None;
            let to = before - 1 - usize::from(before - 1 > from);
            self.commands.push(Command::ArrangeSlides(Arranging::Move { from, to }));
        }
    }

    /// The current slide large, and its title.
    fn slide_page_ui(&mut self, ui: &mut Ui, deck: &Arc<Deck>) {
        let at = self.states.slides.at;
        let room = ui.available_size();
        let under = size::CONTROL + 3.0 * size::LINE + size::PADDING;
        let high = (ui.clip_rect().height() - under - 2.0 * size::PADDING).max(size::CHARTS_MIN);
        let width = room.x.min(high * SHAPE);
        let (whole, _) = ui.allocate_exact_size(vec2(room.x, width / SHAPE), Sense::hover());
        let rect = Rect::from_center_size(whole.center(), vec2(width, width / SHAPE));
        self.picture_ui(ui, rect, deck, at);
        let hairline = Stroke::new(size::HAIRLINE, theme::tokens(ui).hairline);
        ui.painter().rect_stroke(rect, 0.0, hairline, StrokeKind::Outside);
        let response = ui.interact(rect, Id::unique("current-slide"), Sense::CLICK);
        let slide = &deck.slides[at];
        let name = format!("{}. {}", deck_view::numbered(at, deck, self.texts), slide.alternative());
        response.widget_info(|| WidgetInfo::labeled(Role::Figure, true, &name));
        if response.double_clicked() {
            self.commands.push(Command::Present { from_current: true });
        }
        ui.add_space(size::GAP);
        let left = ui.max_rect().left() + (room.x - width) / 2.0;
        let below = Rect::from_min_size(pos2(left, ui.cursor().top()), vec2(width, under));
        ui.scope_builder(UiBuilder::new().max_rect(below).layout(Layout::top_down(Align::Min)), |ui| match slide {
            Shown::Chart(slide) => self.slide_title_ui(ui, at - 1, slide),
            Shown::Opening(_) => {
                ui.hint_ui(&self.texts.get("slides-about-opening"));
            }
            Shown::Closing(_) => {
                ui.hint_ui(&self.texts.get("slides-about-closing"));
            }
        });
    }

    /// What the keyboard does in the strip.
    fn slide_keys(&mut self, ui: &Ui, deck: &Deck) {
        if !ui.memory(|memory| memory.has_focus(holder())) {
            return;
        }
        let list = &mut self.states.slides;
        let standing = Standing { row: list.at, rows: deck.slides.len(), page: list.page };
        let (mut removes, mut retitles) = (false, false);
        let Pressed { row, enters } = list_keys::take(ui, standing, |event: &Event, _| {
            match list_keys::plain(event) {
                Some(Key::Delete) => removes = true,
                Some(Key::F2) => retitles = true,
                _ => return false,
            }
            true
        });
        list.go(row);
        list.wants_title |= retitles;
        if enters {
            self.commands.push(Command::Present { from_current: true });
        }
        if removes {
            self.commands.push(Command::Delete);
        }
    }

    /// Keeps the keyboard on the strip as a whole, named after its current slide.
    fn strip_focus(&mut self, ui: &Ui, current: Rect, deck: &Deck) {
        let list = &mut self.states.slides;
        let response = ui.interact(current, holder(), Sense::focusable_noninteractive());
        let name = format!("{}. {}", deck_view::numbered(list.at, deck, self.texts), deck.slides[list.at].title());
        response.widget_info(|| WidgetInfo::labeled(Role::List, true, &name));
        regions::show(ui.ctx(), Region::Page, ui.clip_rect(), holder());
        if list_keys::keep(ui, holder(), &mut list.wants_focus, false) {
            let outline = Stroke::new(size::OUTLINE, theme::tokens(ui).accent);
            ui.painter().rect_stroke(current.expand(size::HALF_GAP), size::HAIR_GAP, outline, StrokeKind::Outside);
        }
    }
}

/// The place of a slide among the charts; `None` of the title slide and of the closing slide.
pub(super) fn chart_at(at: usize, deck: &Deck) -> Option<usize> {
    matches!(deck.slides.get(at), Some(Shown::Chart(_))).then(|| at - 1)
}

/// The widget that holds the keyboard for the strip.
fn holder() -> Id {
    Id::unique("slides-keyboard")
}
