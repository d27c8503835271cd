//! The manual over the window: its chapters, searched as one types, and the list of keys as the last of them.

mod blocks;
pub mod pictures;

use egui::{
    Context, Event, EventFilter, Frame, Id, Key, Label, Layout, Modal, Modifiers, RichText, Role, ScrollArea, TextEdit,
    Ui, Vec2, WidgetInfo, vec2,
};

use crate::{
    domain::{fold, fold::Words},
    text::{
        Texts,
        manual::{self, Chapter},
    },
};

use super::{
    keys,
    tabs::Tab,
    theme::{self, size},
    widgets::UiExt as _,
};

use pictures::Pictures;

/// The chapter of keys, which no file holds: they are the catalogue's.
const KEYS: &str = "keys";

/// The manual, while it is open.
pub struct Manual {
    text: String,
    field: Id,
    /// The chapter that is read, by its identifier.
    chapter: String,
    /// Another chapter or search than in the frame before: the text begins at its top.
    is_other: bool,
    /// What had the keyboard before.
    before: Option<Id>,
    pictures: Pictures,
}

/// A chapter as the list shows it.
struct Entry<'a> {
    id: &'a str,
    title: String,
    /// `None` of the list of keys.
    chapter: Option<&'a Chapter>,
}

/// What the keyboard asks for.
#[derive(Debug, Default, Clone, Copy)]
struct Asked {
    steps: isize,
    pages: isize,
    lines: isize,
    leaves: bool,
}

/// The chapter about a tab.
fn chapter_of(tab: Option<Tab>) -> &'static str {
    match tab {
        None | Some(Tab::Overview | Tab::Profile) => "first-steps",
        Some(Tab::Activities(_) | Tab::Decisions | Tab::Access) => "entry",
        Some(Tab::Report) => "report",
        Some(Tab::Findings | Tab::Rules) => "findings",
        Some(Tab::History | Tab::Copies | Tab::Versions) => "history",
        Some(Tab::Slides | Tab::Charts) => "charts",
    }
}

impl Manual {
    /// Opens the manual at what it says of a tab; its search takes the keyboard.
    pub fn open(ctx: &Context, tab: Option<Tab>) -> Self {
        let field = Id::unique("manual-search");
        let before = ctx.memory(egui::Memory::focused);
        ctx.memory_mut(|memory| memory.request_focus(field));
        let chapter = chapter_of(tab).to_owned();
        Self { text: String::new(), field, chapter, is_other: true, before, pictures: Pictures::default() }
    }

    /// Shows the manual; answers whether it was closed.
    pub fn show_ui(&mut self, ui: &Ui, texts: &Texts) -> bool {
        let asked = self.take_keys(ui);
        let screen = ui.ctx().content_rect().size();
        let wanted =
            vec2(size::MANUAL.x.min(screen.x), size::MANUAL.y.min(screen.y)) - Vec2::splat(2.0 * size::PADDING);
        let frame = Frame::popup(ui.style()).inner_margin(0.0);
        let title = texts.get("manual-title");
        let area = Modal::default_area(self.field.with("area")).accessible_name(&title);
        let modal = Modal::new(self.field.with("modal")).area(area).frame(frame).show(ui.ctx(), |ui| {
            ui.set_min_size(wanted);
            ui.set_max_size(wanted);
            let is_narrow = wanted.x < size::NARROW;
            let side = if is_narrow { size::MANUAL_SIDE_NARROW } else { size::MANUAL_SIDE };
            let mut closes = false;
            ui.spacing_mut().item_spacing = Vec2::ZERO;
            ui.horizontal_top(|ui| {
                let left = Layout::top_down(egui::Align::Min);
                ui.allocate_ui_with_layout(vec2(side, wanted.y), left, |ui| self.side_ui(ui, texts, asked, wanted.y));
                let line = ui.cursor().left();
                let stroke = egui::Stroke::new(size::HAIRLINE, theme::tokens(ui).hairline);
                ui.painter().vline(line, ui.max_rect().y_range(), stroke);
                let room = vec2(wanted.x - side, wanted.y);
                ui.allocate_ui_with_layout(room, left, |ui| closes = self.page_ui(ui, texts, asked, room));
            });
            closes
        });
        let closes = asked.leaves || modal.inner || modal.backdrop_response.clicked();
        if closes {
            ui.ctx().memory_mut(|memory| match self.before {
                Some(before) => memory.request_focus(before),
                None => memory.surrender_focus(self.field),
            });
        }
        closes
    }

    /// The chapters in which everything is written that is looked for.
    fn entries<'a>(&self, texts: &Texts) -> Vec<Entry<'a>> {
        let words = Words::of(&self.text);
        let chapters = manual::chapters(texts.language()).iter().filter(|chapter| chapter.has(&words));
        let entry =
            |chapter: &'a Chapter| Entry { id: &chapter.id, title: chapter.title.clone(), chapter: Some(chapter) };
        let mut entries: Vec<Entry<'_>> = chapters.map(entry).collect();
        if words.is_empty() || !key_lines(&words, texts).is_empty() {
            entries.push(Entry { id: KEYS, title: texts.get("keys-title"), chapter: None });
        }
        entries
    }

    /// The search and the list of chapters.
    fn side_ui(&mut self, ui: &mut Ui, texts: &Texts, asked: Asked, height: f32) {
        Frame::new().inner_margin(size::CHOOSER_MARGIN).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = size::HAIR_GAP;
            let typed = self.text.clone();
            let name = texts.get("manual-search");
            let edit = TextEdit::singleline(&mut self.text)
                .id(self.field)
                .hint_text(&name)
                .desired_width(f32::INFINITY)
                .margin(size::FIELD_MARGIN)
                .event_filter(EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: true });
            let response = ui.add(edit);
            response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, &name));
            if !response.has_focus() {
                response.request_focus();
            }
            self.is_other |= self.text != typed;
            ui.add_space(size::GAP);
            let entries = self.entries(texts);
            let at = entries.iter().position(|entry| entry.id == self.chapter).unwrap_or(0);
            let at = at.saturating_add_signed(asked.steps).min(entries.len().saturating_sub(1));
            if let Some(entry) = entries.get(at).filter(|entry| entry.id != self.chapter) {
                self.chapter = entry.id.to_owned();
                self.is_other = true;
            }
            if entries.is_empty() {
                ui.hint_ui(&texts.get("manual-none"));
            }
            let tall = height - size::CONTROL - 4.0 * size::GAP;
            ScrollArea::vertical().id_salt("chapters").max_height(tall).auto_shrink(false).show(ui, |ui| {
                for entry in &entries {
                    let is_current = entry.id == self.chapter;
                    let font = if is_current { theme::semi_bold(size::TEXT) } else { theme::regular(size::TEXT) };
                    let button = egui::Button::selectable(is_current, RichText::new(&entry.title).font(font));
                    let response = ui.add(button.wrap().min_size(vec2(ui.available_width(), size::CONTROL)));
                    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_current, &entry.title));
                    if is_current && asked.steps != 0 {
                        response.scroll_to_me(None);
                    }
                    if response.clicked() && !is_current {
                        self.chapter = entry.id.to_owned();
                        self.is_other = true;
                        ui.ctx().request_repaint();
                    }
                }
            });
        });
    }

    /// The chapter that is read; answers whether the manual is to be closed.
    fn page_ui(&mut self, ui: &mut Ui, texts: &Texts, asked: Asked, room: Vec2) -> bool {
        let mut closes = false;
        let entries = self.entries(texts);
        let entry = entries.iter().find(|entry| entry.id == self.chapter);
        Frame::new().inner_margin(size::CHOOSER_MARGIN).show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.add_space(size::GAP);
                let title = entry.map_or_else(String::new, |entry| entry.title.clone());
                let width = ui.available_width() - size::CONTROL - size::GAP;
                let text = RichText::new(&title).font(theme::semi_bold(size::HEADING));
                ui.scope(|ui| {
                    ui.set_width(width);
                    ui.add(Label::new(text).truncate());
                });
                closes = ui.icon_ui(lucide_icons::Icon::X, &texts.get("app-close"), true).clicked();
            });
            let tall = room.y - size::CONTROL - 3.0 * size::CHOOSER_MARGIN.top as f32;
            let scroll = ScrollArea::vertical().id_salt(("manual", &self.chapter)).max_height(tall).auto_shrink(false);
            let scroll = if std::mem::take(&mut self.is_other) { scroll.vertical_scroll_offset(0.0) } else { scroll };
            scroll.show(ui, |ui| {
                let by = 2.0 * size::LINE * asked.lines as f32 + 0.9 * tall * asked.pages as f32;
                ui.scroll_with_delta(Vec2::DOWN * -by);
                Frame::new().inner_margin(size::MANUAL_MARGIN).show(ui, |ui| {
                    ui.set_max_width(ui.available_width().min(size::PAGE));
                    let words = Words::of(&self.text);
                    match entry {
                        Some(Entry { chapter: Some(chapter), .. }) => {
                            if manual::own_language(texts.language()) != texts.language() {
                                ui.hint_ui(&texts.get("manual-language"));
                                ui.add_space(size::GAP);
                            }
                            let language = manual::own_language(texts.language());
                            blocks::blocks_ui(ui, chapter, &words, texts, language, &mut self.pictures);
                        }
                        Some(Entry { chapter: None, .. }) => keys_list_ui(ui, &words, texts),
                        None => {}
                    }
                });
            });
        });
        closes
    }

    /// Takes the keys that are meant for the chapters and their text; the others are typed into the search.
    fn take_keys(&self, ui: &Ui) -> Asked {
        let mut asked = Asked::default();
        ui.input_mut(|input| {
            input.events.retain(|event| {
                let Event::Key { key, pressed: true, modifiers, .. } = event else { return true };
                if modifiers.alt || (modifiers.command && !matches!(key, Key::ArrowDown | Key::ArrowUp)) {
                    return true;
                }
                match key {
                    Key::ArrowDown if modifiers.command => asked.lines += 1,
                    Key::ArrowUp if modifiers.command => asked.lines -= 1,
                    Key::ArrowDown => asked.steps += 1,
                    Key::ArrowUp => asked.steps -= 1,
                    Key::Tab => asked.steps += if *modifiers == Modifiers::SHIFT { -1 } else { 1 },
                    Key::PageDown => asked.pages += 1,
                    Key::PageUp => asked.pages -= 1,
                    Key::Escape | Key::F1 => asked.leaves = true,
                    Key::Enter => {}
                    _ => return true,
                }
                false
            });
        });
        asked
    }
}

/// The lines of the list of keys that have every word that is looked for.
fn key_lines(words: &Words, texts: &Texts) -> Vec<(String, String)> {
    let mut lines = keys::lines(texts);
    if !words.is_empty() {
        lines.retain(|(keys, what)| {
            !keys.is_empty() && words.are_in(&fold::folded(&format!("{keys} {what}")).collect::<String>())
        });
    }
    lines
}

fn keys_list_ui(ui: &mut Ui, words: &Words, texts: &Texts) {
    keys::grid_ui(ui, &key_lines(words, texts));
}
