//! The report's tables, piece by piece: caption and heads, a row, the sums, a note.

use egui::{Align, Role};

use crate::{
    app::theme::{paper, size},
    report::document::{self, Cell, Column, ColumnKind, Span, Table},
};

use super::text::{Laid, Pen, Set, Style, spoken};

/// A column's place on the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    pub(super) left: f32,
    pub(super) width: f32,
}

/// Where the columns of a table stand. Numbers get the width of the widest of them; the name, or the address, what
/// the others leave.
pub(super) fn columns(pen: &Pen<'_>, table: &Table, width: f32) -> Vec<Place> {
    let columns: Vec<&Column> = table.columns().collect();
    let is_linked = columns.iter().any(|column| column.kind == ColumnKind::Link);
    let widths: Vec<Option<f32>> = columns
        .iter()
        .enumerate()
        .map(|(at, column)| match column.kind {
            ColumnKind::Ordinal | ColumnKind::Count | ColumnKind::Total => Some(of_numbers(pen, table, column, at)),
            ColumnKind::Date => Some(paper::COLUMN_DATE),
            ColumnKind::Name if is_linked => Some(paper::COLUMN_LINKED.min(width / 4.0)),
            ColumnKind::Text => Some(width / (columns.len().max(4) as f32)),
            ColumnKind::Name | ColumnKind::Link => None,
        })
        .collect();
    let taken: f32 = widths.iter().flatten().sum();
    let open = widths.iter().filter(|width| width.is_none()).count();
    // A table without a column that takes the rest is spread over the page by what it needs.
    let share = if open > 0 { (width - taken).max(0.0) / open as f32 } else { 0.0 };
    let stretch = if open == 0 && taken > 0.0 { width / taken } else { 1.0 };
    let mut left = 0.0;
    widths
        .into_iter()
        .map(|own| {
            let width = own.map_or(share, |own| own * stretch);
            let place = Place { left, width };
            left += width;
            place
        })
        .collect()
}

fn of_numbers(pen: &Pen<'_>, table: &Table, column: &Column, at: usize) -> f32 {
    // Figures are all of one width, so the text of most characters is the widest, or as good as.
    let longest = |texts: &mut dyn Iterator<Item = String>| texts.max_by_key(|text| text.chars().count());
    let sums = table.totals.as_ref().and_then(|totals| {
        let first = table.width().checked_sub(totals.cells.len())?;
        totals.cells.get(at.checked_sub(first)?)
    });
    let cells = table.rows.iter().filter_map(|row| row.cells.get(at)).chain(sums);
    let cell = longest(&mut cells.map(|cell| printed(&cell.spans)));
    let head = longest(&mut column.head.split(' ').map(ToOwned::to_owned));
    let style = Style::new(paper::TABLE, pen.tokens.text).bold();
    let widest =
        [cell, head].into_iter().flatten().map(|text| pen.width(&text, style)).fold(paper::COLUMN_MIN, f32::max);
    match column.kind {
        ColumnKind::Ordinal => widest + paper::CELL,
        _ => widest + 2.0 * paper::CELL,
    }
}

fn printed(spans: &[Span]) -> String {
    let text = |span: &Span| match span {
        Span::Text(text) | Span::Recorded { text, .. } | Span::Link { text, .. } | Span::Unknown(text) => text.clone(),
        Span::Mark { symbol, .. } => symbol.clone(),
        Span::Absent { .. } => "—".to_owned(),
        Span::LineBreak => " ".to_owned(),
    };
    spans.iter().map(text).collect()
}

fn side(kind: ColumnKind) -> Align {
    match kind.align() {
        document::Align::Start => Align::LEFT,
        document::Align::End => Align::RIGHT,
    }
}

/// Puts a text into its column, on the column's side; answers with where it ends.
fn put(laid: &mut Laid<'_>, place: Place, y: f32, side: Align, is_last: bool, set: Set) -> f32 {
    let x = match side {
        Align::RIGHT => place.left + place.width - if is_last { 0.0 } else { paper::CELL },
        _ => place.left,
    };
    laid.put(x, y, set)
}

/// The width in which a column's text is broken.
fn room(place: Place, is_last: bool) -> f32 {
    if is_last { place.width } else { place.width - paper::CELL }
}

/// The caption and the heads.
pub(super) fn head<'d>(pen: &Pen<'_>, table: &Table, places: &[Place], width: f32) -> Laid<'d> {
    let mut laid = Laid::default();
    let top = laid.put(0.0, paper::BLOCK, pen.plain(&table.caption, pen.body().bold(), width, Align::LEFT));
    let style = Style::new(paper::FINE, pen.tokens.muted).tight();
    let last = places.len().saturating_sub(1);

    let mut groups = Vec::new();
    let mut first = 0;
    for group in &table.groups {
        let end = first + group.columns.len();
        if let (Some(head), [from, ..], Some(to)) = (&group.head, &places[first..end], places[first..end].last()) {
            let span = Place { left: from.left, width: to.left + to.width - from.left };
            let is_last = end == places.len();
            groups.push((span, is_last, pen.plain(head, style, room(span, is_last), Align::RIGHT)));
        }
        first = end;
    }
    let heads: Vec<Set> = table
        .columns()
        .zip(places)
        .enumerate()
        .map(|(at, (column, &place))| pen.plain(&column.head, style.bold(), room(place, at == last), side(column.kind)))
        .collect();

    // Heads stand on the rule, however many lines they take.
    let group_height = groups.iter().map(|(_, _, set)| set.height()).fold(0.0, f32::max);
    let head_height = heads.iter().map(Set::height).fold(0.0, f32::max);
    let bottom = top + paper::CELL + group_height + head_height;
    for (place, is_last, set) in groups {
        put(&mut laid, place, top + paper::CELL, Align::RIGHT, is_last, set);
    }
    for (at, ((column, &place), set)) in table.columns().zip(places).zip(heads).enumerate() {
        let y = bottom - set.height();
        put(&mut laid, place, y, side(column.kind), at == last, set);
    }
    laid.height = bottom + paper::ITEM;
    laid.level_line(0.0, width, laid.height, size::HAIRLINE, pen.tokens.rule);
    laid.name(Role::Caption, table.caption.clone());
    laid
}

pub(super) fn row<'d>(pen: &Pen<'_>, table: &Table, at: usize, places: &[Place], width: f32) -> Laid<'d> {
    let mut laid = Laid::default();
    let Some(row) = table.rows.get(at) else { return laid };
    let last = places.len().saturating_sub(1);
    let mut bottom: f32 = 0.0;
    for (place_of, ((cell, column), &place)) in row.cells.iter().zip(table.columns()).zip(places).enumerate() {
        let style = match column.kind {
            ColumnKind::Ordinal => Style::new(paper::TABLE, pen.tokens.muted),
            ColumnKind::Total => Style::new(paper::TABLE, pen.tokens.text).bold(),
            ColumnKind::Link => Style::new(paper::FINE, pen.tokens.text),
            _ => Style::new(paper::TABLE, pen.tokens.text),
        };
        let is_last = place_of == last;
        let set = pen.set(&cell.spans, style.tight(), room(place, is_last), side(column.kind));
        let mut end = put(&mut laid, place, paper::CELL, side(column.kind), is_last, set);
        if let Some(beneath) = &cell.beneath {
            let spans = std::slice::from_ref(beneath);
            let set = pen.set(spans, pen.fine().tight(), room(place, is_last), side(column.kind));
            end = put(&mut laid, place, end, side(column.kind), is_last, set);
        }
        bottom = bottom.max(end);
    }
    let indent = places.get(1).map_or(0.0, |place| place.left);
    for detail in &row.details {
        // The space does not break: an address begins beside its label, and is broken where it is too long.
        let spans = [Span::Text(format!("{}\u{a0}", detail.label)), detail.span.clone()];
        let set = pen.set(&spans, pen.fine().tight(), width - indent, Align::LEFT);
        bottom = laid.put(indent, bottom + paper::ITEM / 2.0, set);
    }
    laid.height = bottom + paper::CELL;
    laid.level_line(0.0, width, laid.height, size::HAIRLINE, pen.tokens.hairline);
    let cells: Vec<String> = row.cells.iter().zip(table.columns()).map(|(cell, column)| said(cell, column)).collect();
    laid.name(Role::Row, cells.join(", "));
    laid
}

pub(super) fn totals<'d>(pen: &Pen<'_>, table: &Table, places: &[Place], width: f32) -> Laid<'d> {
    let mut laid = Laid::default();
    let Some(totals) = &table.totals else { return laid };
    let first = places.len().saturating_sub(totals.cells.len());
    let style = Style::new(paper::TABLE, pen.tokens.text).bold().tight();
    laid.level_line(0.0, width, 0.0, size::HAIRLINE, pen.tokens.rule);
    let before = places.get(first).map_or(width, |place| place.left);
    let mut bottom = laid.put(0.0, paper::CELL, pen.plain(&totals.label, style, before, Align::LEFT));
    let mut cells = Vec::new();
    let columns = table.columns().skip(first).zip(&places[first..]);
    for (at, (cell, (column, &place))) in totals.cells.iter().zip(columns).enumerate() {
        let is_last = at + 1 == totals.cells.len();
        let set = pen.set(&cell.spans, style, room(place, is_last), Align::RIGHT);
        bottom = bottom.max(put(&mut laid, place, paper::CELL, Align::RIGHT, is_last, set));
        cells.push(said(cell, column));
    }
    laid.height = bottom + paper::CELL;
    laid.name(Role::Row, format!("{}: {}", totals.label, cells.join(", ")));
    laid
}

pub(super) fn note<'d>(pen: &Pen<'_>, table: &Table, at: usize, width: f32) -> Laid<'d> {
    let mut laid = Laid::default();
    let Some(note) = table.notes.get(at) else { return laid };
    let mut indent = 0.0;
    if let Some(symbol) = &note.symbol {
        indent = paper::BLOCK;
        laid.put(0.0, 0.0, pen.plain(symbol, pen.fine().bold().tight(), indent, Align::LEFT));
    }
    laid.put(indent, 0.0, pen.set(&note.spans, pen.fine().tight(), width - indent, Align::LEFT));
    laid.height += paper::ITEM;
    laid.name(Role::Note, spoken(&note.spans));
    laid
}

/// A cell as a screen reader says it: a count with what it counts, all else as it is.
fn said(cell: &Cell, column: &Column) -> String {
    let mut said = spoken(&cell.spans);
    if let Some(beneath) = &cell.beneath {
        said = format!("{said}, {}", spoken(std::slice::from_ref(beneath)));
    }
    match column.kind {
        ColumnKind::Count | ColumnKind::Total => {
            let head = column.meaning.as_ref().unwrap_or(&column.head);
            format!("{head} {said}")
        }
        _ => said,
    }
}
