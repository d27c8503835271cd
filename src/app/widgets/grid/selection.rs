//! Ranges of cells: their sums, and their text for the clipboard.

use crate::{
    domain::Form,
    import::block,
    text::{Texts, input},
};

use super::Table;

/// A rectangle of cells, rows and columns inclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    pub rows: (usize, usize),
    pub columns: (usize, usize),
}

impl Range {
    /// The rectangle between two corners.
    pub fn between(one: (usize, usize), other: (usize, usize)) -> Self {
        Self { rows: (one.0.min(other.0), one.0.max(other.0)), columns: (one.1.min(other.1), one.1.max(other.1)) }
    }

    /// Whether it holds a cell.
    pub fn contains(self, row: usize, column: usize) -> bool {
        (self.rows.0..=self.rows.1).contains(&row) && (self.columns.0..=self.columns.1).contains(&column)
    }

    /// How many cells it has.
    pub fn cells(self) -> usize {
        (self.rows.1 - self.rows.0 + 1) * (self.columns.1 - self.columns.0 + 1)
    }
}

/// What the status bar says of a selection.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sums {
    pub cells: usize,
    /// Cells that hold a number.
    pub numbers: u64,
    pub sum: u64,
}

/// The first column that a person can type into.
pub fn first_field(table: &dyn Table) -> usize {
    table.columns().iter().position(|column| column.content.field().is_some()).unwrap_or(0)
}

pub(super) fn sums(table: &dyn Table, range: Range) -> Sums {
    let mut sums = Sums { cells: range.cells(), ..Sums::default() };
    for row in range.rows.0..=range.rows.1.min(table.row_count().saturating_sub(1)) {
        for column in range.columns.0..=range.columns.1 {
            if let Some(number) = table.number(row, column) {
                sums.numbers += 1;
                sums.sum += number;
            }
        }
    }
    sums
}

/// The cells as spreadsheets exchange them: tabs between cells, quotes around what holds a tab, a quote or a line break.
pub(super) fn to_text(table: &dyn Table, range: Range, texts: &Texts) -> String {
    let mut text = String::new();
    for row in range.rows.0..=range.rows.1 {
        for column in range.columns.0..=range.columns.1 {
            if column > range.columns.0 {
                text.push('\t');
            }
            text.push_str(&block::quoted(&cell_text(table, row, column, texts)));
        }
        text.push_str("\r\n");
    }
    text
}

/// A cell's text for the clipboard.
pub fn cell_text(table: &dyn Table, row: usize, column: usize, texts: &Texts) -> String {
    let field = table.columns()[column].content.field();
    match field.and_then(|field| Some((field, table.value(row, field)?))) {
        Some((field, value)) => match field.form() {
            Form::Count => input::edit_text(Some(&value), texts.language()),
            _ => input::show(Some(&value), field, texts),
        },
        None => table.number(row, column).map_or_else(|| table.shown(row, column).text, |number| number.to_string()),
    }
}
