//! Ranges of cells: their sums, their text for the clipboard, and a block of text laid over them.

use crate::{
    domain::{Edit, Form},
    text::{Texts, dates::DateContext, input},
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
pub(super) fn first_field(table: &dyn Table) -> usize {
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
            text.push_str(&quoted(cell_text(table, row, column, texts)));
        }
        text.push_str("\r\n");
    }
    text
}

fn cell_text(table: &dyn Table, row: usize, column: usize, texts: &Texts) -> String {
    let field = table.columns()[column].content.field();
    match field.and_then(|field| Some((field, table.value(row, field)?))) {
        Some((field, value)) => match field.form() {
            Form::Count => input::edit_text(Some(&value), texts.language()),
            _ => input::show(Some(&value), field, texts),
        },
        None => table.number(row, column).map_or_else(|| table.shown(row, column).text, |number| number.to_string()),
    }
}

fn quoted(cell: String) -> String {
    if cell.contains(['\t', '\n', '\r', '"']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

/// Reads text from a spreadsheet: rows of cells, with quoted tabs and line breaks inside cells.
pub(super) fn from_text(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut characters = text.chars().peekable();
    let mut quoted = false;
    while let Some(character) = characters.next() {
        let row = rows.len() - 1;
        let cells = &mut rows[row];
        let last = cells.len() - 1;
        match character {
            '"' if quoted && characters.peek() == Some(&'"') => {
                characters.next();
                cells[last].push('"');
            }
            '"' if quoted => quoted = false,
            '"' if cells[last].is_empty() => quoted = true,
            '\t' if !quoted => cells.push(String::new()),
            '\r' if !quoted && characters.peek() == Some(&'\n') => {}
            '\n' | '\r' if !quoted => rows.push(vec![String::new()]),
            character => cells[last].push(character),
        }
    }
    if rows.last().is_some_and(|row| row.len() == 1 && row[0].is_empty()) && rows.len() > 1 {
        rows.pop();
    }
    rows
}

/// Lays a block of text over the cells from a corner on; a single cell of text fills the whole range.
///
/// # Errors
/// The first cell that does not take its text, in the person's language; there is no edit then.
pub(super) fn paste(
    table: &dyn Table,
    range: Range,
    block: &[Vec<String>],
    texts: &Texts,
    context: DateContext,
) -> Result<Vec<Edit>, String> {
    let mut edits = Vec::new();
    if let [row] = block
        && let [cell] = row.as_slice()
    {
        for row in range.rows.0..=range.rows.1 {
            for column in range.columns.0..=range.columns.1 {
                paste_cell(table, row, column, cell, texts, context, &mut edits)?;
            }
        }
        return Ok(edits);
    }
    let columns = block.iter().map(Vec::len).max().unwrap_or(0);
    if range.rows.0 + block.len() > table.row_count() || range.columns.0 + columns > table.columns().len() {
        let (rows, fits) = (block.len(), table.row_count() - range.rows.0);
        return Err(texts.with("app-paste-too-large", &[("rows", rows.into()), ("fits", fits.into())]));
    }
    for (down, cells) in block.iter().enumerate() {
        for (across, cell) in cells.iter().enumerate() {
            paste_cell(table, range.rows.0 + down, range.columns.0 + across, cell, texts, context, &mut edits)?;
        }
    }
    Ok(edits)
}

fn paste_cell(
    table: &dyn Table,
    row: usize,
    column: usize,
    text: &str,
    texts: &Texts,
    context: DateContext,
    edits: &mut Vec<Edit>,
) -> Result<(), String> {
    // A computed column is passed over, so that a block copied with its totals can be pasted back.
    let Some(field) = table.columns()[column].content.field() else { return Ok(()) };
    let value = match field.form() {
        Form::OneOf(ids) if !text.trim().is_empty() => {
            let wanted = text.trim().to_lowercase();
            let id = ids.iter().find(|id| texts.choice(field, id).to_lowercase() == wanted || **id == wanted);
            id.map(|id| Some(crate::domain::Value::One((*id).to_owned()))).ok_or(input::InputError::NotAChoice)
        }
        form => input::parse(form, text, context),
    };
    let value = value.map_err(|error| {
        texts.with(
            "app-paste-refused",
            &[
                ("row", (&table.row_name(row)).into()),
                ("column", (&table.columns()[column].name).into()),
                ("text", text.into()),
                ("why", (&error.message(texts)).into()),
            ],
        )
    })?;
    if table.value(row, field) != value {
        edits.push(table.set(row, field, value));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_from_a_spreadsheet_keeps_quoted_tabs_and_line_breaks_in_their_cell() {
        let rows = from_text("a\tb\r\n\"line one\nline \"\"two\"\"\"\t9\r\n");
        assert_eq!(rows, [["a", "b"], ["line one\nline \"two\"", "9"]]);
    }

    #[test]
    fn a_quote_inside_a_cell_is_text() {
        assert_eq!(from_text("Shkolla \"Zhur\"\t5"), [["Shkolla \"Zhur\"", "5"]]);
    }

    #[test]
    fn what_is_quoted_reads_back_as_it_was() {
        for cell in ["plain", "tab\there", "line\nbreak", "\"quoted\" word\twith tab", ""] {
            assert_eq!(from_text(&quoted(cell.to_owned())), [[cell]]);
        }
    }
}
