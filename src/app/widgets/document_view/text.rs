//! Text of the report set in the window's fonts, with the places of its links.

use std::{ops::Range, sync::Arc};

use egui::{Align, Color32, Galley, Painter, Rect, Stroke, TextFormat, Vec2, pos2, text::LayoutJob, vec2};

use crate::{
    app::theme::{self, Tokens, paper, size},
    chart::Scene,
    report::document::Span,
};

/// How a text looks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    pub(super) size: f32,
    /// From line to line, of the size.
    pub(super) leading: f32,
    pub(super) is_bold: bool,
    pub(super) color: Color32,
}

impl Style {
    pub(super) fn new(size: f32, color: Color32) -> Self {
        Self { size, leading: paper::LEADING, is_bold: false, color }
    }

    pub(super) fn bold(self) -> Self {
        Self { is_bold: true, ..self }
    }

    pub(super) fn tight(self) -> Self {
        Self { leading: paper::LEADING_TIGHT, ..self }
    }

    /// Of what is no figure's name.
    fn wrong(self, tokens: Tokens) -> TextFormat {
        TextFormat { underline: Stroke::new(size::UNDERLINE, tokens.error), ..self.format(tokens.error) }
    }

    fn format(self, color: Color32) -> TextFormat {
        let font_id = if self.is_bold { theme::semi_bold(self.size) } else { theme::regular(self.size) };
        let line_height = Some((self.size * self.leading).round());
        TextFormat { font_id, color, line_height, ..TextFormat::default() }
    }
}

/// A link within a text.
#[derive(Debug, Clone)]
pub(super) struct Link {
    characters: Range<usize>,
    pub(super) text: String,
    pub(super) address: String,
}

/// A text laid out to a width.
#[derive(Debug, Clone)]
pub(super) struct Set {
    pub(super) galley: Arc<Galley>,
    pub(super) links: Vec<Link>,
}

impl Set {
    pub(super) fn height(&self) -> f32 {
        self.galley.size().y
    }

    pub(super) fn width(&self) -> f32 {
        self.galley.size().x
    }

    /// The boxes of a link, one a line, from the text's own corner.
    pub(super) fn boxes(&self, link: &Link) -> Vec<Rect> {
        let mut boxes = Vec::new();
        let mut before = 0;
        for row in &self.galley.rows {
            let glyphs = &row.row.glyphs;
            let first = link.characters.start.saturating_sub(before).min(glyphs.len());
            let end = link.characters.end.saturating_sub(before).min(glyphs.len());
            if let ([first, ..], Some(last)) = (&glyphs[first..end], glyphs[first..end].last()) {
                let left = row.pos.x + first.pos.x;
                let right = row.pos.x + last.pos.x + last.advance_width;
                boxes.push(Rect::from_min_max(pos2(left, row.pos.y), pos2(right, row.pos.y + row.row.size.y)));
            }
            before += glyphs.len() + usize::from(row.ends_with_newline);
        }
        boxes
    }
}

/// What sets text.
pub(super) struct Pen<'a> {
    pub(super) painter: &'a Painter,
    pub(super) tokens: Tokens,
}

impl Pen<'_> {
    pub(super) fn body(&self) -> Style {
        Style::new(paper::TEXT, self.tokens.text)
    }

    pub(super) fn fine(&self) -> Style {
        Style::new(paper::FINE, self.tokens.muted)
    }

    pub(super) fn set(&self, spans: &[Span], style: Style, width: f32, side: Align) -> Set {
        let mut job = LayoutJob { halign: side, ..LayoutJob::default() };
        job.wrap.max_width = width.max(1.0);
        let (plain, muted) = (style.format(style.color), style.format(self.tokens.muted));
        let mut links = Vec::new();
        let mut count = 0;
        for span in spans {
            let (text, format) = match span {
                Span::Text(text) | Span::Recorded { text, .. } => (text.as_str(), plain.clone()),
                Span::Link { text, address } => {
                    let characters = count..count + text.chars().count();
                    links.push(Link { characters, text: text.clone(), address: address.as_str().to_owned() });
                    (text.as_str(), style.format(self.tokens.accent))
                }
                Span::Mark { symbol, .. } => (symbol.as_str(), style.format(self.tokens.accent)),
                Span::Absent { .. } => ("—", muted.clone()),
                Span::Unknown(written) => (written.as_str(), style.wrong(self.tokens)),
                Span::LineBreak => ("\n", plain.clone()),
            };
            count += text.chars().count();
            job.append(text, 0.0, format);
        }
        Set { galley: self.painter.layout_job(job), links }
    }

    pub(super) fn plain(&self, text: &str, style: Style, width: f32, side: Align) -> Set {
        self.set(&[Span::Text(text.to_owned())], style, width, side)
    }

    /// The width of a text on one line.
    pub(super) fn width(&self, text: &str, style: Style) -> f32 {
        self.plain(text, style, f32::INFINITY, Align::LEFT).width()
    }
}

/// Text as a screen reader says it.
pub(super) fn spoken(spans: &[Span]) -> String {
    let mut said = String::new();
    for span in spans {
        match span {
            Span::Text(text) | Span::Recorded { text, .. } | Span::Link { text, .. } | Span::Unknown(text) => {
                said.push_str(text);
            }
            Span::Absent { meaning } => said.push_str(meaning),
            Span::Mark { .. } => {}
            Span::LineBreak => said.push(' '),
        }
    }
    said
}

/// A thing of a piece at its place, from the piece's upper left corner.
pub(super) enum Mark<'d> {
    Text {
        at: Vec2,
        set: Set,
    },
    /// A level or upright line.
    Line {
        from: Vec2,
        to: Vec2,
        stroke: Stroke,
    },
    Scene {
        at: Vec2,
        scale: f32,
        scene: &'d Scene,
    },
}

/// What a piece is to a screen reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) role: egui::Role,
    pub(super) name: String,
    /// Of a heading.
    pub(super) level: Option<usize>,
}

/// A piece of the report laid out to the page's measure.
#[derive(Default)]
pub(super) struct Laid<'d> {
    pub(super) height: f32,
    pub(super) marks: Vec<Mark<'d>>,
    pub(super) named: Option<Named>,
}

impl Laid<'_> {
    pub(super) fn space(height: f32) -> Self {
        Self { height, ..Self::default() }
    }

    pub(super) fn name(&mut self, role: egui::Role, name: impl Into<String>) {
        self.named = Some(Named { role, name: name.into(), level: None });
    }

    /// Puts a text at a place; the piece reaches below it.
    pub(super) fn put(&mut self, x: f32, y: f32, set: Set) -> f32 {
        let bottom = y + set.height();
        self.height = self.height.max(bottom);
        self.marks.push(Mark::Text { at: vec2(x, y), set });
        bottom
    }

    pub(super) fn level_line(&mut self, from: f32, to: f32, y: f32, width: f32, color: Color32) {
        self.marks.push(Mark::Line { from: vec2(from, y), to: vec2(to, y), stroke: Stroke::new(width, color) });
    }
}
