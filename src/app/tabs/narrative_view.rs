//! The editor of a paragraph, beside the report's preview, and the list from which one is chosen.

use egui::{
    Align, Button, Frame, Id, Key, KeyboardShortcut, Label, Layout, Modifiers, Response, RichText, Role, ScrollArea,
    Stroke, TextEdit, TextFormat, Ui, WidgetInfo,
    style::ScrollAnimation,
    text::{CCursor, CCursorRange, LayoutJob},
    text_edit::TextEditState,
    vec2,
};
use lucide_icons::Icon;

use crate::{
    app::{
        command::Command,
        theme::{self, Tokens, size},
        widgets::{UiExt as _, document_view::Asked},
    },
    domain::Choice as _,
    report::{
        NarrativeProblem, Paragraph,
        narrative::{figures_in, placeholder},
    },
};

use super::{
    TabUi,
    narrative::{Editor, Wish, tab_of},
};

/// Writes the report's own text again.
const RESTORE: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::R);

/// So many problems are said at once: the next come when these are mended.
const SAID: usize = 4;

fn text_id() -> Id {
    Id::unique("narrative-text")
}

fn search_id() -> Id {
    Id::unique("narrative-search")
}

impl TabUi<'_> {
    /// Goes from the paragraph that is written to something else; what was typed is committed first.
    pub(super) fn leave_for(&mut self, wish: Wish) {
        self.edits.extend(self.states.writing.commit());
        self.states.writing.wish = Some(wish);
    }

    /// Does what was asked for in the preview.
    pub(super) fn on_asked(&mut self, ui: &Ui, asked: Option<Asked>) {
        match asked {
            Some(Asked::Open(address)) => self.commands.push(Command::OpenLink(address)),
            Some(Asked::Records(paragraph)) => self.commands.push(Command::GoTo(tab_of(paragraph))),
            Some(Asked::Write(paragraph)) => {
                let is_open = self.states.writing.editor.as_ref().is_some_and(|open| open.paragraph == paragraph);
                if is_open {
                    ui.ctx().memory_mut(|memory| memory.request_focus(text_id()));
                } else {
                    self.leave_for(Wish::Write(paragraph));
                }
                ui.ctx().request_repaint();
            }
            None => {}
        }
    }

    /// The report's paragraphs, each to be written.
    pub(super) fn paragraphs_ui(&mut self, ui: &mut Ui) {
        ui.title_ui(&self.texts.get("narrative-title"));
        ui.hint_ui(&self.texts.get("narrative-about"));
        let (year, language) = (self.session.year(), self.report_texts.language());
        let mut chosen = None;
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = size::HAIR_GAP;
            for &paragraph in Paragraph::ALL {
                if paragraph == Paragraph::Projects && year.projects.is_empty() {
                    continue;
                }
                let state = if year.narrative(paragraph.section(), language).is_some() {
                    Some("narrative-own")
                } else {
                    (!self.preview.prints(paragraph)).then_some("narrative-blank")
                };
                let state = state.map(|state| self.texts.get(state));
                let name = paragraph.name(self.texts);
                if row_ui(ui, &name, state.as_deref(), false).clicked() {
                    chosen = Some(paragraph);
                }
            }
        });
        if let Some(paragraph) = chosen {
            self.preview.show_paragraph(paragraph);
            self.leave_for(Wish::Write(paragraph));
            ui.ctx().request_repaint();
        }
    }

    /// The editor, where a paragraph is being written; answers whether one is.
    pub(super) fn editor_ui(&mut self, ui: &mut Ui) -> bool {
        let Some(mut editor) = self.states.writing.editor.take() else { return false };
        Frame::new().inner_margin(size::PADDING).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = size::GAP;
            let top = ui.cursor();
            self.head_ui(ui, &mut editor);
            if std::mem::take(&mut editor.is_new) {
                ui.scroll_to_rect_animation(top.with_max_y(top.top()), Some(Align::TOP), ScrollAnimation::none());
            }
            self.text_ui(ui, &mut editor);
            self.problems_ui(ui, &mut editor);
            self.picker_ui(ui, &mut editor);
        });
        let is_free =
            ui.ctx().memory(|memory| memory.top_modal_layer().is_none()) && !egui::Popup::is_any_open(ui.ctx());
        if is_free && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            editor.discard();
            self.states.writing.wish = Some(Wish::Close);
            ui.ctx().request_repaint();
        }
        self.states.writing.editor = Some(editor);
        true
    }

    fn head_ui(&mut self, ui: &mut Ui, editor: &mut Editor) {
        ui.horizontal(|ui| {
            let back = ui.icon_ui(Icon::ArrowLeft, &self.texts.get("narrative-close"), true);
            if back.clicked() {
                self.edits.extend(editor.commit());
                self.states.writing.wish = Some(Wish::Close);
                ui.ctx().request_repaint();
            }
            ui.title_ui(&editor.paragraph.name(self.texts));
        });
        let language = self.texts.get(&format!("language-{}", editor.language));
        let key = if editor.is_own { "narrative-is-own" } else { "narrative-is-default" };
        let arguments = [("year", editor.year.into()), ("language", (&language).into())];
        ui.hint_ui(&self.texts.with(key, &arguments));
        ui.horizontal_wrapped(|ui| {
            let can_restore = !self.session.is_read_only() && (editor.is_own || editor.text != editor.default);
            let shortcut = ui.ctx().format_shortcut(&RESTORE);
            let restore = ui
                .add_enabled_ui(can_restore, |ui| ui.action_ui(Icon::RotateCcw, &self.texts.get("narrative-restore")))
                .inner
                .on_hover_text(self.texts.with("narrative-restore-about", &[("keys", (&shortcut).into())]));
            let pressed = ui.input_mut(|input| input.consume_shortcut(&RESTORE));
            if can_restore && (restore.clicked() || pressed) {
                self.edits.extend(editor.restore());
            }
            let tab = tab_of(editor.paragraph);
            let name = self.texts.get("narrative-records");
            if ui.action_ui(Icon::Table2, &name).on_hover_text(self.texts.get(&tab.key())).clicked() {
                self.commands.push(Command::GoTo(tab));
            }
        });
    }

    fn text_ui(&mut self, ui: &mut Ui, editor: &mut Editor) {
        let tokens = theme::tokens(ui);
        if let Some(cursor) = editor.cursor.clone().filter(|_| editor.wants_focus) {
            let mut state = TextEditState::load(ui.ctx(), text_id()).unwrap_or_default();
            let range = CCursorRange::two(CCursor::new(cursor.start), CCursor::new(cursor.end));
            state.cursor.set_char_range(Some(range));
            state.store(ui.ctx(), text_id());
        }
        let wrong: Vec<_> = editor.problems().iter().map(|problem| problem.range.clone()).collect();
        let outline = if wrong.is_empty() { tokens.outline } else { tokens.error };
        let mut layouter = |ui: &Ui, text: &dyn egui::TextBuffer, width: f32| {
            let mut job = coloured(text.as_str(), &wrong, tokens);
            job.wrap.max_width = width;
            ui.fonts_mut(|fonts| fonts.layout_job(job))
        };
        let frame = Frame::new()
            .fill(tokens.surface)
            .stroke(Stroke::new(size::HAIRLINE, outline))
            .corner_radius(size::CONTROL_RADIUS)
            .inner_margin(size::FIELD_MARGIN);
        let rows = if super::is_low(ui.ctx()) { 4 } else { 9 };
        let width = ui.available_width();
        let output = ui
            .add_enabled_ui(!self.session.is_read_only(), |ui| {
                TextEdit::multiline(&mut editor.text)
                    .id(text_id())
                    .frame(frame)
                    .margin(size::FIELD_MARGIN)
                    .desired_width(width)
                    .desired_rows(rows)
                    .layouter(&mut layouter)
                    .show(ui)
            })
            .inner;
        let response = output.response.response;
        let name = format!("{} ({})", self.texts.get("narrative-text"), editor.paragraph.name(self.texts));
        let text = &editor.text;
        response.widget_info(|| WidgetInfo {
            label: Some(name.clone()),
            current_text_value: Some(text.clone()),
            ..WidgetInfo::new(Role::MultilineTextInput)
        });
        if response.has_focus() {
            let outline = Stroke::new(size::OUTLINE, tokens.accent);
            ui.painter().rect_stroke(response.rect, size::CONTROL_RADIUS, outline, egui::StrokeKind::Inside);
            editor.cursor = output.cursor_range.map(|range| {
                let range = range.as_sorted_char_range();
                range.start.0..range.end.0
            });
        }
        if std::mem::take(&mut editor.wants_focus) {
            response.request_focus();
        }
        if !self.preview.follows && self.preview.prints(editor.paragraph) {
            // Where the page has no room beside the text, what it says stands below.
            let said = self.preview.said(editor.paragraph);
            ui.add(Label::new(self.texts.with("narrative-printed", &[("text", (&said).into())])).wrap());
        }
        if editor.text.trim().is_empty() {
            let blank = self.preview.blanks().iter().find(|blank| blank.paragraph == editor.paragraph);
            match blank {
                Some(blank) => ui.hint_ui(&self.blank(blank).0),
                None => ui.hint_ui(&self.texts.get("narrative-empty")),
            };
        }
    }

    /// What is wrong, each with the button that mends it.
    fn problems_ui(&mut self, ui: &mut Ui, editor: &mut Editor) {
        let tokens = theme::tokens(ui);
        let problems: Vec<NarrativeProblem> = editor.problems().to_vec();
        for problem in problems.iter().take(SAID) {
            let message = problem.message(self.texts);
            let text = RichText::new(message).font(theme::regular(size::SMALL)).color(tokens.error);
            ui.add(Label::new(text).wrap());
            let Some(correction) = problem.correction().filter(|_| !self.session.is_read_only()) else { continue };
            let correct = self.texts.with("narrative-correct", &[("correction", (&correction).into())]);
            if ui.action_ui(Icon::Check, &correct).clicked() {
                editor.correct(problem);
            }
        }
        if problems.len() > SAID {
            let more = (problems.len() - SAID).into();
            ui.hint_ui(&self.texts.with("narrative-more-problems", &[("count", more)]));
        }
    }

    /// The figures to put in, with a search.
    fn picker_ui(&mut self, ui: &mut Ui, editor: &mut Editor) {
        let tokens = theme::tokens(ui);
        ui.add_space(size::HALF_GAP);
        let label = self.texts.get("narrative-figures");
        ui.hint_ui(&label);
        let has_keyboard = ui.ctx().memory(|memory| memory.has_focus(search_id()));
        let mut moved = 0;
        if has_keyboard {
            ui.input_mut(|input| {
                moved += i32::from(input.consume_key(Modifiers::NONE, Key::ArrowDown));
                moved -= i32::from(input.consume_key(Modifiers::NONE, Key::ArrowUp));
            });
        }
        let entered = has_keyboard && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
        let frame = Frame::new()
            .fill(tokens.surface)
            .stroke(Stroke::new(size::HAIRLINE, tokens.outline))
            .corner_radius(size::CONTROL_RADIUS)
            .inner_margin(size::FIELD_MARGIN);
        let search = TextEdit::singleline(&mut editor.search)
            .id(search_id())
            .frame(frame)
            .margin(size::FIELD_MARGIN)
            .hint_text(self.texts.get("narrative-search"))
            .desired_width(ui.available_width());
        let response = ui.add(search);
        let sought = editor.search.clone();
        response.widget_info(|| WidgetInfo {
            label: Some(label.clone()),
            current_text_value: Some(sought.clone()),
            ..WidgetInfo::new(Role::SearchInput)
        });
        if response.has_focus() {
            let outline = Stroke::new(size::OUTLINE, tokens.accent);
            ui.painter().rect_stroke(response.rect, size::CONTROL_RADIUS, outline, egui::StrokeKind::Inside);
        }
        if response.changed() {
            editor.chosen = 0;
        }
        let found = editor.found();
        let last = found.len().saturating_sub(1);
        editor.chosen = editor.chosen.min(last).saturating_add_signed(moved as isize).min(last);
        if found.is_empty() {
            ui.hint_ui(&self.texts.get("narrative-none-found"));
            return;
        }
        let mut inserted = entered.then(|| found[editor.chosen]);
        let can_write = !self.session.is_read_only();
        let area =
            ScrollArea::vertical().id_salt("narrative-figures").max_height(size::PANEL).auto_shrink([false, true]);
        let height = size::ROW;
        // The row that the arrows chose stays in view.
        let area = if moved == 0 {
            area
        } else {
            area.vertical_scroll_offset((editor.chosen as f32 * height - size::PANEL / 2.0).max(0.0))
        };
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            area.show_rows(ui, height, found.len(), |ui, rows| {
                for row in rows {
                    let offered = &editor.figures[found[row]];
                    let is_chosen = has_keyboard && row == editor.chosen;
                    let response = row_ui(ui, &offered.label, Some(&offered.value), is_chosen);
                    if response.on_hover_text(format!("{}\n{}", offered.label, placeholder(offered.figure))).clicked() {
                        inserted = Some(found[row]);
                    }
                }
            });
        });
        if let Some(place) = inserted.filter(|_| can_write) {
            editor.insert(editor.figures[place].figure);
            ui.ctx().request_repaint();
        }
    }
}

/// A row of a list that is clicked: a name, and what there is to say of it on the right.
fn row_ui(ui: &mut Ui, name: &str, note: Option<&str>, is_chosen: bool) -> Response {
    let tokens = theme::tokens(ui);
    let mut job = LayoutJob::default();
    let format = |font_id, color| TextFormat { font_id, color, valign: Align::Center, ..TextFormat::default() };
    job.append(name, 0.0, format(theme::regular(size::TEXT), tokens.text));
    let label = match note {
        Some(note) => format!("{name}, {note}"),
        None => name.to_owned(),
    };
    let mut button = Button::new(job)
        .truncate()
        .selected(is_chosen)
        .frame_when_inactive(is_chosen)
        .min_size(vec2(ui.available_width(), size::ROW));
    if let Some(note) = note {
        button = button.right_text(RichText::new(note).font(theme::semi_bold(size::SMALL)).color(tokens.muted));
    }
    let response = ui.with_layout(Layout::top_down_justified(Align::Min), |ui| ui.add(button)).inner;
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
    response
}

/// The text with its figures in the colour of what is live, and what is wrong underlined.
fn coloured(text: &str, wrong: &[std::ops::Range<usize>], tokens: Tokens) -> LayoutJob {
    let mut marks: Vec<(std::ops::Range<usize>, bool)> = figures_in(text).map(|(range, _)| (range, true)).collect();
    marks.extend(wrong.iter().filter(|range| range.end <= text.len()).map(|range| (range.clone(), false)));
    marks.sort_by_key(|(range, _)| range.start);
    let font_id = theme::regular(size::TEXT);
    let plain = TextFormat { font_id, color: tokens.text, ..TextFormat::default() };
    let mut job = LayoutJob::default();
    let mut at = 0;
    for (range, is_known) in marks {
        // What was wrong before this key may lie elsewhere now.
        let (Some(before), Some(marked)) = (text.get(at..range.start), text.get(range.clone())) else { continue };
        let format = if is_known {
            TextFormat { color: tokens.accent, ..plain.clone() }
        } else {
            let underline = Stroke::new(size::UNDERLINE, tokens.error);
            TextFormat { color: tokens.error, underline, ..plain.clone() }
        };
        job.append(before, 0.0, plain.clone());
        job.append(marked, 0.0, format);
        at = range.end;
    }
    job.append(text.get(at..).unwrap_or_default(), 0.0, plain);
    job
}
