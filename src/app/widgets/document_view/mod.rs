//! The report in the window: the [`Document`] of which the HTML is written, drawn as sheets of paper.
//!
//! A document is cut into pieces: a paragraph, an item, a row of a table. Only the pieces near the part that is
//! in view are laid out; the others stand at a height that is remembered, or guessed until they come near. So a
//! frame costs what it shows, however many records the year has.

mod blocks;
mod paragraphs;
mod piece_view;
mod pieces;
mod table;
mod text;

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use egui::{Align, Rect, ScrollArea, Sense, Stroke, Ui, pos2, scroll_area, style::ScrollAnimation, vec2};

use crate::{
    app::{
        session::Session,
        theme::{self, paper, size},
    },
    chart::Theme,
    domain::Language,
    report::{Blank, Block, Document, Paragraph},
    text::Texts,
};

use paragraphs::{paragraph_ui, place_of, section_of};
use piece_view::{lay_out, piece_ui};
use pieces::{Part, Piece};
use table::Place;
use text::Pen;

/// Between two drafts of a report the window rests for so many times what making one took.
const REST: u32 = 4;

/// A report that is made in less follows every key.
const SLOW: Duration = Duration::from_millis(100);

/// Of what the preview was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Key {
    revision: u64,
    year: u16,
    language: Language,
    dark: bool,
}

/// A section of the report, for the outline.
#[derive(Debug, Clone)]
pub struct Section {
    /// With its number, where it has one.
    pub name: String,
    piece: usize,
}

/// Where the page is to go in the next frame.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Jump {
    Piece(usize),
    /// With a little of what stands before it.
    Near(usize),
    End,
}

/// What a person asks of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// The page of a link.
    Open(String),
    /// To write a paragraph.
    Write(Paragraph),
    /// The records that a paragraph tells of.
    Records(Paragraph),
}

/// What is typed of a paragraph and not saved yet: the office's text, or none where it is to be the report's own.
type Draft = (Paragraph, Option<String>);

/// The report of the year in view, as it is drawn; made anew only after a change.
#[derive(Default)]
pub struct Preview {
    of: Option<Key>,
    document: Option<Document>,
    /// The paragraph that is being written.
    writing: Option<Paragraph>,
    draft: Option<Draft>,
    /// The draft with which the document was made, when, and how long that took.
    drafted: Option<Draft>,
    made: Option<Instant>,
    cost: Duration,
    /// Whether the page moves to what is written: not where it is scrolled together with the editor.
    pub follows: bool,
    /// To be shown once it is laid out.
    wanted: Option<Paragraph>,
    pieces: Vec<Piece>,
    /// From the first piece of a sheet to the one after its last.
    sheets: Vec<(usize, usize)>,
    sections: Vec<Section>,
    current: usize,
    /// Measured, or guessed.
    heights: Vec<f32>,
    /// Where each piece begins, and after the last one where they end. A large register is longer than an f32
    /// counts exactly.
    tops: Vec<f64>,
    columns: HashMap<usize, Vec<Place>>,
    /// Measure and points per pixel for which heights hold.
    fitted: (f32, f32),
    jump: Option<Jump>,
    offset: f32,
    /// By how much pieces above the view turned out higher than guessed.
    correction: f32,
}

impl Preview {
    /// Makes the document anew where the register, the year, the language or the theme is another.
    pub fn update(&mut self, session: &Session, texts: &Texts, ui: &Ui) {
        let dark = ui.visuals().dark_mode;
        let key =
            Key { revision: session.store().revision(), year: session.year_number(), language: texts.language(), dark };
        if self.of == Some(key) {
            if self.drafted == self.draft {
                self.show_wanted();
                return;
            }
            // A long report follows the typing in its pauses, so that keys are never held up.
            let rest = self.made.map_or(Duration::ZERO, |made| made.elapsed());
            if self.cost > SLOW && rest < REST * self.cost {
                ui.ctx().request_repaint_after(REST * self.cost - rest);
                return;
            }
        }
        let began = Instant::now();
        // Another report begins at its first page; a changed one stays where it is read.
        let is_another = self.of.is_some_and(|of| (of.year, of.language) != (key.year, key.language));
        let input = session.report_input();
        let theme = if dark { Theme::Dark } else { Theme::Light };
        let document = match &self.draft {
            Some((paragraph, draft)) => Document::with_draft(theme, &input, texts, *paragraph, draft.as_deref()),
            None => Document::on(theme, &input, texts),
        };
        // What appears only now that it is written is shown.
        if let (Some((drafted, _)), Some(before)) = (&self.draft, &self.document)
            && place_of(before, *drafted).is_none()
            && place_of(&document, *drafted).is_some()
        {
            self.wanted = Some(*drafted);
        }
        let (pieces, sheets) = pieces::cut(&document);
        self.sections = pieces::sections(&document, &pieces);
        self.sheets = sheets;
        if is_another {
            self.fitted = (0.0, 0.0);
        } else if self.fitted != (0.0, 0.0) {
            let known = pieces::Known { pieces: &self.pieces, heights: &self.heights };
            self.heights = known.heights_of(&pieces, |piece| pieces::guess(&document, piece, self.fitted.0));
        }
        self.pieces = pieces;
        self.columns.clear();
        self.stack();
        self.document = Some(document);
        self.of = Some(key);
        if is_another {
            self.jump = Some(Jump::Piece(0));
        }
        self.drafted.clone_from(&self.draft);
        self.made = Some(Instant::now());
        self.cost = began.elapsed();
        self.show_wanted();
    }

    /// Says which paragraph is being written, and what is typed of it that is not saved yet.
    pub fn write(&mut self, paragraph: Option<Paragraph>, draft: Option<(Paragraph, Option<&str>)>) {
        self.writing = paragraph;
        let is_known = match (&self.draft, &draft) {
            (Some((known, text)), Some((paragraph, typed))) => known == paragraph && text.as_deref() == *typed,
            (None, None) => true,
            _ => false,
        };
        if !is_known {
            self.draft = draft.map(|(paragraph, text)| (paragraph, text.map(str::to_owned)));
        }
    }

    /// Whether the report says anything in a paragraph.
    pub fn prints(&self, paragraph: Paragraph) -> bool {
        self.document.as_ref().is_some_and(|document| place_of(document, paragraph).is_some())
    }

    /// What the report says in a paragraph, as plain text.
    pub fn said(&self, paragraph: Paragraph) -> String {
        let blocks = self.document.iter().flat_map(|document| &document.blocks);
        let said = blocks.filter_map(|block| match block {
            Block::Paragraph(text) if text.paragraph == Some(paragraph) => Some(text::spoken(&text.spans)),
            _ => None,
        });
        said.collect::<Vec<_>>().join("\n")
    }

    /// Goes to a paragraph; to its section where nothing of it is printed.
    pub fn show_paragraph(&mut self, paragraph: Paragraph) {
        self.wanted = Some(paragraph);
    }

    fn show_wanted(&mut self) {
        let Some(wanted) = self.wanted.take().filter(|_| self.follows) else { return };
        let Some(document) = &self.document else { return };
        let is_head = |block: &Block| matches!(block, Block::Heading(heading) if heading.id == section_of(wanted));
        let block = place_of(document, wanted).or_else(|| document.blocks.iter().position(is_head));
        let piece = block.and_then(|block| {
            self.pieces.iter().position(|piece| piece.block == block && !matches!(piece.part, Part::Space(_)))
        });
        // With its heading, so that it is seen where it belongs.
        let leads = |piece: &Piece| {
            matches!(document.blocks.get(piece.block), Some(Block::Heading(_) | Block::Lead(_)))
                && !matches!(piece.part, Part::Space(_))
        };
        let first = |piece: usize| piece - self.pieces[..piece].iter().rev().take_while(|piece| leads(piece)).count();
        self.jump = piece.map(|piece| Jump::Near(first(piece))).or(self.jump);
    }

    /// What the office could still write, or record, for the report.
    pub fn blanks(&self) -> &[Blank] {
        self.document.as_ref().map_or(&[], |document| &document.blanks)
    }

    /// The report's sections, in order.
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// The section that is in view.
    pub fn current(&self) -> usize {
        self.current
    }

    /// Shows a section from its head on.
    pub fn go_to(&mut self, section: usize) {
        self.jump = self.sections.get(section).map(|section| Jump::Piece(section.piece));
    }

    /// The scroll area in which the sheets are to be shown. Where pieces above the view turned out higher than was
    /// guessed, it is moved by as much, so that what is read stands still.
    pub fn scroll_area(&mut self, area: ScrollArea) -> ScrollArea {
        match std::mem::take(&mut self.correction) {
            0.0 => area,
            correction => area.vertical_scroll_offset(self.offset + correction),
        }
    }

    /// Remembers where that scroll area stands after a frame.
    pub fn scrolled(&mut self, state: &scroll_area::State) {
        self.offset = state.unclamped_offset().y;
    }

    /// Draws the sheets; answers with what was asked for on them. `about` says what a paragraph does when clicked.
    pub fn sheets_ui(&mut self, ui: &mut Ui, about: &str) -> Option<Asked> {
        let available = ui.available_width();
        let margin = (available / 14.0).clamp(paper::MARGIN_MIN, paper::MARGIN).round();
        let beside = 2.0 * (margin + paper::AROUND);
        let measure = (available - beside).clamp(paper::MEASURE_MIN, paper::MEASURE).floor();
        self.fit(measure, ui.pixels_per_point());
        let width = available.max(measure + beside);
        let height = self.tops.last().copied().unwrap_or_default() as f32;
        let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
        let left = (rect.center().x - measure / 2.0).round();
        let page = Rect::from_x_y_ranges(left..=left + measure, rect.y_range());

        let document = self.document.take()?;
        let followed = self.pieces_ui(ui, &document, page, margin, about);
        self.document = Some(document);
        followed
    }

    /// Guesses the heights anew for another measure.
    fn fit(&mut self, measure: f32, pixels_per_point: f32) {
        if self.fitted == (measure, pixels_per_point) {
            return;
        }
        self.fitted = (measure, pixels_per_point);
        self.columns.clear();
        let Some(document) = &self.document else { return };
        self.heights = self.pieces.iter().map(|&piece| pieces::guess(document, piece, measure)).collect();
        self.stack();
    }

    fn stack(&mut self) {
        self.tops.clear();
        self.tops.reserve(self.heights.len() + 1);
        let mut top = 0.0;
        self.tops.push(top);
        for &height in &self.heights {
            top += f64::from(height);
            self.tops.push(top);
        }
    }

    fn pieces_ui(&mut self, ui: &Ui, document: &Document, page: Rect, margin: f32, about: &str) -> Option<Asked> {
        let clip = ui.clip_rect();
        // What is a screen away is laid out too: links there are reached by Tab, and bring the page with them.
        let near = clip.expand2(vec2(0.0, clip.height()));
        let pen = Pen { painter: ui.painter(), tokens: theme::tokens(ui) };
        let from = self.jump.and_then(|jump| self.jump_top(jump)).map_or(f64::from(near.top() - page.top()), |top| {
            // A jump lays out the place it leads to, so that it arrives exactly.
            top.min(f64::from(near.top() - page.top()))
        });
        let first = self.tops.partition_point(|&top| top <= from).saturating_sub(1);
        let in_view = f64::from(clip.top() - page.top());
        let mut laid_out = Vec::new();
        let (mut correction, mut changed) = (0.0, false);
        let mut y = self.tops.get(first).copied().unwrap_or_default();
        for at in first..self.pieces.len() {
            if y > f64::from(near.bottom() - page.top()) {
                break;
            }
            let laid = lay_out(&pen, document, self.pieces[at], page.width(), &mut self.columns);
            let more = laid.height - self.heights[at];
            if more != 0.0 {
                if self.tops[at + 1] <= in_view {
                    correction += more;
                }
                self.heights[at] = laid.height;
                changed = true;
            }
            y += f64::from(laid.height);
            laid_out.push((at, laid));
        }
        if changed {
            self.stack();
            ui.ctx().request_repaint();
        }
        self.current = self.section_at(in_view + f64::from(correction) + f64::from(clip.height()) / 3.0);
        let top = page.top() - correction;
        self.keys(ui, page);
        match self.jump.take().and_then(|jump| self.jump_top(jump)) {
            Some(jump) => {
                let place = pos2(page.left(), (f64::from(page.top()) + jump) as f32);
                let there = Rect::from_min_size(place, vec2(page.width(), clip.height()));
                ui.scroll_to_rect_animation(there, Some(Align::TOP), ScrollAnimation::none());
            }
            None => self.correction = correction,
        }

        for &(first, end) in &self.sheets {
            let place = |at: usize| (f64::from(top) + self.tops[at]) as f32;
            let sheet = Rect::from_x_y_ranges(page.x_range().expand(margin), place(first)..=place(end));
            // Only what is in view: a sheet can be longer than a painter counts.
            let sheet = sheet.intersect(clip.expand(paper::AROUND));
            if sheet.is_positive() {
                let edge = Stroke::new(size::HAIRLINE, pen.tokens.hairline);
                ui.painter().rect(sheet, 0.0, pen.tokens.paper, edge, egui::StrokeKind::Inside);
            }
        }
        let mut followed = None;
        for (at, laid) in laid_out {
            let corner = pos2(page.left(), (f64::from(top) + self.tops[at]) as f32);
            let place = Rect::from_min_size(corner, vec2(page.width(), laid.height));
            let written = self.pieces.get(at).and_then(|piece| match document.blocks.get(piece.block)? {
                Block::Paragraph(text) => text.paragraph,
                _ => None,
            });
            if let Some(paragraph) = written {
                let is_open = self.writing == Some(paragraph);
                followed = paragraph_ui(ui, at, place, paragraph, is_open, about).or(followed);
            }
            followed = piece_ui(ui, document, at, place, &laid, written.is_some()).map(Asked::Open).or(followed);
        }
        followed
    }

    fn jump_top(&self, jump: Jump) -> Option<f64> {
        match jump {
            Jump::Piece(piece) => self.tops.get(piece).copied(),
            Jump::Near(piece) => self.tops.get(piece).map(|top| (top - f64::from(paper::SECTION)).max(0.0)),
            Jump::End => self.tops.last().copied(),
        }
    }

    /// The section in which a place of the page lies.
    fn section_at(&self, y: f64) -> usize {
        let before = |section: &Section| self.tops.get(section.piece).is_some_and(|&top| top <= y);
        self.sections.partition_point(before).saturating_sub(1)
    }

    /// Page keys turn the pages, as in a reader.
    fn keys(&mut self, ui: &Ui, page: Rect) {
        if ui.ctx().text_edit_focused() {
            return;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, key));
        let height = ui.clip_rect().height() * 0.9;
        let none = ScrollAnimation::none();
        if pressed(egui::Key::PageDown) {
            ui.scroll_with_delta_animation(vec2(0.0, -height), none);
        }
        if pressed(egui::Key::PageUp) {
            ui.scroll_with_delta_animation(vec2(0.0, height), none);
        }
        if pressed(egui::Key::Home) {
            self.jump = Some(Jump::Piece(0));
        }
        if pressed(egui::Key::End) && page.is_positive() {
            self.jump = Some(Jump::End);
        }
    }
}
