//! A document cut into the pieces that are laid out one by one.

use crate::{
    app::theme::{paper, size},
    report::{
        Block, Document,
        document::{Cell, Row, Span},
    },
};

use super::{Section, blocks};

/// A piece of a document.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Piece {
    /// Place of its block in [`Document::blocks`].
    pub(super) block: usize,
    pub(super) part: Part,
}

/// Which part of its block a piece is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Part {
    /// Empty paper, or what is between sheets.
    Space(f32),
    Whole,
    /// A whole block with which a sheet begins.
    First,
    /// Of a list.
    Item(usize),
    /// Of a table.
    Row(usize),
    Totals,
    Note(usize),
}

/// Cuts a document; answers with the pieces, and with the first and the end of each sheet's. The cover has a sheet
/// of its own.
pub(super) fn cut(document: &Document) -> (Vec<Piece>, Vec<(usize, usize)>) {
    let mut pieces = Vec::new();
    let mut sheets: Vec<(usize, usize)> = Vec::new();
    let mut begins = true;
    for (block, content) in document.blocks.iter().enumerate() {
        let first = std::mem::take(&mut begins);
        if first {
            pieces.push(Piece { block, part: Part::Space(paper::AROUND) });
            sheets.push((pieces.len(), pieces.len()));
            pieces.push(Piece { block, part: Part::Space(paper::MARGIN) });
        }
        let mut push = |part| pieces.push(Piece { block, part });
        match content {
            Block::List(list) => (0..list.items.len()).for_each(|item| push(Part::Item(item))),
            Block::Table(table) => {
                push(Part::Whole);
                (0..table.rows.len()).for_each(|row| push(Part::Row(row)));
                if table.totals.is_some() {
                    push(Part::Totals);
                }
                push(Part::Space(paper::ITEM));
                (0..table.notes.len()).for_each(|note| push(Part::Note(note)));
                push(Part::Space(paper::BLOCK));
            }
            _ => push(if first { Part::First } else { Part::Whole }),
        }
        let is_last = block + 1 == document.blocks.len();
        if matches!(content, Block::Cover(_)) || is_last {
            push(Part::Space(paper::MARGIN));
            if let Some((_, end)) = sheets.last_mut() {
                *end = pieces.len();
            }
            begins = true;
        }
        if is_last {
            pieces.push(Piece { block, part: Part::Space(paper::AROUND) });
        }
    }
    (pieces, sheets)
}

/// The sections, and the pieces that they begin with.
pub(super) fn sections(document: &Document, pieces: &[Piece]) -> Vec<Section> {
    pieces
        .iter()
        .enumerate()
        .filter_map(|(piece, &Piece { block, part })| match document.blocks.get(block)? {
            Block::Heading(heading) if heading.level == 2 && !matches!(part, Part::Space(_)) => {
                Some(Section { name: blocks::heading_text(heading), piece })
            }
            _ => None,
        })
        .collect()
}

/// The heights of a document's pieces before it changed.
pub(super) struct Known<'a> {
    pub(super) pieces: &'a [Piece],
    pub(super) heights: &'a [f32],
}

/// So far a piece is looked for among those known, where some are gone.
const LOOKED_AHEAD: usize = 64;

impl Known<'_> {
    /// The heights of the changed document's pieces: those that were there keep theirs, so that the page stands
    /// still under who reads it.
    pub(super) fn heights_of(&self, pieces: &[Piece], guess: impl Fn(Piece) -> f32) -> Vec<f32> {
        let mut at = 0;
        pieces
            .iter()
            .map(|&piece| {
                let ahead = self.pieces.iter().skip(at).take(LOOKED_AHEAD).position(|&known| known == piece);
                match ahead.and_then(|ahead| Some((at + ahead + 1, *self.heights.get(at + ahead)?))) {
                    Some((next, height)) => {
                        at = next;
                        height
                    }
                    None => guess(piece),
                }
            })
            .collect()
    }
}

/// The height of a piece before it is laid out.
pub(super) fn guess(document: &Document, piece: Piece, measure: f32) -> f32 {
    let line = paper::TEXT * paper::LEADING;
    // Letters are about half as wide as they are high.
    let lines = |characters: usize, width: f32| (characters as f32 * paper::TEXT / 2.0 / width).ceil().max(1.0);
    match (piece.part, document.blocks.get(piece.block)) {
        (Part::Space(height), _) => height,
        (_, None) => 0.0,
        (Part::Item(item), Some(Block::List(list))) => {
            let characters = list.items.get(item).map_or(0, |spans| length(spans));
            lines(characters, measure) * line + paper::ITEM
        }
        (Part::Row(row), Some(Block::Table(table))) => {
            let Some(row) = table.rows.get(row) else { return 0.0 };
            let name = measure * if row.cells.len() > 6 { 0.4 } else { 0.6 };
            let tight = paper::TABLE * paper::LEADING_TIGHT;
            lines(longest(row), name) * tight + row.details.len() as f32 * tight * 2.0 + 2.0 * paper::CELL
        }
        (_, Some(block)) => match block {
            Block::Cover(_) => paper::COVER,
            Block::Heading(_) => paper::SECTION + paper::HEADING * paper::LEADING,
            Block::Paragraph(text) => lines(length(&text.spans), measure) * line + paper::BLOCK,
            Block::Counts(counts) => counts.len().div_ceil(3) as f32 * 3.0 * line + paper::SECTION,
            Block::Figure(figure) => figure.scene.height * measure / paper::MEASURE + 3.0 * line,
            Block::Abbreviations(abbreviations) => abbreviations.len().div_ceil(2) as f32 * 1.5 * line,
            Block::Signature(_) => 12.0 * line,
            Block::Lead(_) | Block::List(_) | Block::Table(_) => line + size::GAP,
        },
    }
}

fn length(spans: &[Span]) -> usize {
    spans
        .iter()
        .map(|span| match span {
            Span::Text(text) | Span::Recorded { text, .. } | Span::Link { text, .. } | Span::Unknown(text) => {
                text.len()
            }
            Span::Mark { .. } | Span::Absent { .. } => 1,
            Span::LineBreak => 60,
        })
        .sum()
}

fn longest(row: &Row) -> usize {
    let of =
        |cell: &Cell| length(&cell.spans) + cell.beneath.as_ref().map_or(0, |span| length(std::slice::from_ref(span)));
    row.cells.iter().map(of).max().unwrap_or_default()
}
