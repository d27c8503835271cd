//! A chart laid out: rectangles, lines and text at their places, for every painter alike.

use crate::domain::{ActivityKind, Language, RecordId};

use super::measure;

/// A colour, red, green, blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Color(pub u8, pub u8, pub u8);

impl Color {
    /// From `0xRRGGBB`.
    pub const fn hex(rgb: u32) -> Self {
        Self((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
    }
}

impl std::fmt::Display for Color {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "#{:02X}{:02X}{:02X}", self.0, self.1, self.2)
    }
}

/// The weights of the bundled font.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Weight {
    Regular,
    SemiBold,
}

impl Weight {
    /// As CSS writes it.
    pub fn number(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::SemiBold => 600,
        }
    }
}

/// Which point of a text its `x` is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// What lies over a mark's colour, so that marks differ without colour too.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Pattern {
    None,
    /// Parallel lines rising to the right at 45°, `pitch` apart and `line` wide.
    Hatch {
        color: Color,
        pitch: f32,
        line: f32,
    },
    /// Dots on a square grid, `pitch` apart.
    Dots {
        color: Color,
        pitch: f32,
        radius: f32,
    },
}

/// How a rectangle is filled.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fill {
    pub color: Color,
    pub pattern: Pattern,
}

impl Fill {
    /// One colour.
    pub fn plain(color: Color) -> Self {
        Self { color, pattern: Pattern::None }
    }
}

/// What a rectangle stands for, where it is a mark and not furniture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The figure whose size the mark shows.
    pub value: u64,
    /// The figure in words, as a hint and a screen reader say it: "Dëgjimi 4: gra 6 (16,2 %)".
    pub description: String,
    /// Where what is behind the figure can be seen.
    pub leads: Option<Lead>,
}

/// What is behind a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lead {
    /// One activity.
    Record(RecordId),
    /// All activities of a kind.
    Kind(ActivityKind),
    /// The decisions of a month, 1 to 12.
    Month(u8),
    Year(u16),
}

/// A box, in points from the scene's upper left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    pub left: f32,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
}

impl Bounds {
    /// Whether two boxes have an area in common.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    pub fn width(&self) -> f32 {
        self.right - self.left
    }

    pub fn height(&self) -> f32 {
        self.bottom - self.top
    }
}

/// A filled rectangle.
#[derive(Debug, Clone, PartialEq)]
pub struct Rect {
    pub bounds: Bounds,
    /// Of the corners.
    pub radius: f32,
    pub fill: Fill,
    pub mark: Option<Mark>,
}

/// What a pattern paints over a rectangle's colour.
#[derive(Debug, Clone, PartialEq)]
pub enum Overlay {
    /// Polygons with three to six corners, clipped to the rectangle.
    Polygons(Color, Vec<Vec<(f32, f32)>>),
    /// The middles of dots of a radius, each wholly inside the rectangle.
    Dots(Color, f32, Vec<(f32, f32)>),
}

impl Rect {
    /// The shapes of the pattern, the same for every painter: a tiled pattern would show its seams.
    pub fn overlay(&self) -> Option<Overlay> {
        let Bounds { left, top, right, bottom } = self.bounds;
        match self.fill.pattern {
            Pattern::None => None,
            Pattern::Hatch { color, pitch, line } => {
                // Along x + y, a line at 45° is an interval; √2 is what the slant stretches it by.
                let (pitch, line) = (pitch * std::f32::consts::SQRT_2, line * std::f32::consts::SQRT_2);
                let corners = vec![(left, top), (right, top), (right, bottom), (left, bottom)];
                let (first, last) = (left + top, right + bottom);
                let bands = ((last - first) / pitch).ceil().max(0.0) as usize;
                let band = |at: usize| {
                    let from = first + (at as f32 + 0.5) * pitch - line / 2.0;
                    let behind = clipped(&corners, |(x, y)| x + y - from);
                    clipped(&behind, |(x, y)| from + line - x - y)
                };
                let polygons = (0..bands).map(band).filter(|polygon| polygon.len() > 2).collect();
                Some(Overlay::Polygons(color, polygons))
            }
            Pattern::Dots { color, pitch, radius } => {
                let along = |from: f32, to: f32| {
                    let fitting = ((to - from - pitch * 0.3) / pitch).floor().max(0.0) as usize;
                    // In a thin part one row of dots still tells it from a plain one.
                    let count = fitting.max(usize::from(to - from >= radius * 3.0));
                    let first = f32::midpoint(from, to) - (count.max(1) - 1) as f32 * pitch / 2.0;
                    (0..count).map(move |at| first + at as f32 * pitch)
                };
                let dots = along(top, bottom).flat_map(|y| along(left, right).map(move |x| (x, y)));
                Some(Overlay::Dots(color, radius, dots.collect()))
            }
        }
    }
}

/// The part of a convex polygon where `inside` is not negative.
fn clipped(polygon: &[(f32, f32)], inside: impl Fn((f32, f32)) -> f32) -> Vec<(f32, f32)> {
    let mut kept = Vec::with_capacity(polygon.len() + 1);
    for (at, &one) in polygon.iter().enumerate() {
        let next = polygon[(at + 1) % polygon.len()];
        let (here, there) = (inside(one), inside(next));
        if here >= 0.0 {
            kept.push(one);
        }
        if (here >= 0.0) != (there >= 0.0) {
            let part = here / (here - there);
            kept.push((one.0 + (next.0 - one.0) * part, one.1 + (next.1 - one.1) * part));
        }
    }
    kept
}

/// A straight line.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub from: (f32, f32),
    pub to: (f32, f32),
    pub width: f32,
    pub color: Color,
    /// Length of the dashes and of the gaps between them; `None` for an unbroken line.
    pub dash: Option<f32>,
}

/// One line of text.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    pub x: f32,
    pub baseline: f32,
    pub size: f32,
    pub weight: Weight,
    pub anchor: Anchor,
    pub color: Color,
    pub text: String,
    /// The whole text of a label that was shortened, on its first line, for a hint.
    pub full: Option<String>,
    /// The record that the label names.
    pub record: Option<RecordId>,
}

impl Text {
    /// Where the letters stand, by the measured width and the font's height.
    pub fn bounds(&self) -> Bounds {
        let width = measure::width(&self.text, self.size, self.weight);
        let left = match self.anchor {
            Anchor::Start => self.x,
            Anchor::Middle => self.x - width / 2.0,
            Anchor::End => self.x - width,
        };
        Bounds {
            left,
            top: self.baseline - super::style::ASCENT * self.size,
            right: left + width,
            bottom: self.baseline + super::style::DESCENT * self.size,
        }
    }
}

/// A thing to paint.
#[derive(Debug, Clone, PartialEq)]
pub enum Item {
    Rect(Rect),
    Line(Line),
    Text(Text),
}

/// A chart laid out, to be painted in the order of its items.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// In points; one CSS pixel in SVG.
    pub width: f32,
    pub height: f32,
    pub background: Color,
    /// The finding, also where it is not painted.
    pub title: String,
    /// The text alternative.
    pub description: String,
    pub language: Language,
    pub items: Vec<Item>,
}

impl Scene {
    /// The marks that show a figure.
    pub fn marks(&self) -> impl Iterator<Item = (&Rect, &Mark)> {
        self.items.iter().filter_map(|item| match item {
            Item::Rect(rect) => Some((rect, rect.mark.as_ref()?)),
            _ => None,
        })
    }

    /// The lines of text.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        self.items.iter().filter_map(|item| match item {
            Item::Text(text) => Some(text),
            _ => None,
        })
    }
}
