//! A block before it is pasted: its cells, those that do not fit with the reason, and what a person may choose.

mod table;

use std::time::{Duration, Instant};

use egui::{EventFilter, Frame, Id, Label, Modal, RichText, Role, ScrollArea, Ui, WidgetInfo, text::LayoutJob, vec2};
use lucide_icons::Icon;

use crate::{
    app::{
        theme::{self, size},
        widgets::UiExt as _,
    },
    text::Texts,
};

use super::{
    Destination,
    plan::{Place, Taking},
    reading::{Laid, Reading, Why},
};

/// A reading is shown only after this long, so that nothing flashes.
const SHOWN_AFTER: Duration = Duration::from_millis(300);

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
            if self.laid.height > table::MEASURED && !self.marked.is_empty() && self.marked.len() < self.laid.height {
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
