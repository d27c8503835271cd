//! A block of cells, as spreadsheets and word processors put it on the clipboard.
//!
//! It comes as tab-separated text ([`of_text`]) and, beside that, as a table in HTML ([`of_html`]), which alone knows
//! of merged cells and keeps the paragraphs of a cell together. Whatever is on the clipboard is read into a block or
//! refused for its size; nothing in it is taken for a value yet.

mod html;
mod text;

pub use html::of_html;
pub use text::{of_text, quoted};

/// The most cells that are read, far beyond what any office pastes: so that a file copied by mistake does not fill the
/// memory.
pub const MAX_CELLS: usize = 5_000_000;

/// The most bytes of text that are read.
pub const MAX_BYTES: usize = 256 * 1024 * 1024;

/// Why there is no block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BlockError {
    #[error("the block has more than {MAX_CELLS} cells or {MAX_BYTES} bytes")]
    TooLarge,
    #[error("the reading was stopped")]
    Stopped,
}

/// A block of cells. Its texts lie one behind the other, so that two million of them are no burden.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Block {
    text: String,
    /// Where the text of each cell ends.
    ends: Vec<u32>,
    /// How many cells there are up to the end of each row.
    rows: Vec<u32>,
    width: usize,
    /// The cells that lie under a merged one, in order.
    covered: Vec<u32>,
    /// There was text around the table.
    pub has_more: bool,
}

impl Block {
    /// How many rows there are.
    pub fn height(&self) -> usize {
        self.rows.len()
    }

    /// How many cells the longest row has.
    pub fn width(&self) -> usize {
        self.width
    }

    /// The text of a cell; `None` where the row is shorter.
    pub fn cell(&self, row: usize, column: usize) -> Option<&str> {
        let at = self.place(row, column)?;
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        self.text.get(start..self.ends[at] as usize)
    }

    /// The texts of a row from a column on, as far as the row goes: rows can be much shorter than the block is wide.
    pub fn row(&self, row: usize, from: usize) -> impl Iterator<Item = &str> {
        (from..).map_while(move |column| self.cell(row, column))
    }

    /// Whether the cell lies under a merged one, so that it is blank for its looks alone.
    pub fn is_covered(&self, row: usize, column: usize) -> bool {
        let at = self.place(row, column).and_then(|at| u32::try_from(at).ok());
        at.is_some_and(|at| self.covered.binary_search(&at).is_ok())
    }

    /// Whether nothing stands in a row.
    pub fn is_blank(&self, row: usize) -> bool {
        self.row(row, 0).all(|cell| cell.trim().is_empty())
    }

    /// The texts of all cells, row by row.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.height()).flat_map(move |row| self.row(row, 0))
    }

    /// Takes the last rows away as long as nothing stands in them.
    pub fn without_blank_end(mut self) -> Self {
        while self.rows.len() > 1 && self.is_blank(self.rows.len() - 1) {
            self.rows.pop();
        }
        self
    }

    fn place(&self, row: usize, column: usize) -> Option<usize> {
        let end = *self.rows.get(row)? as usize;
        let start = row.checked_sub(1).map_or(0, |before| self.rows[before] as usize);
        Some(start + column).filter(|&at| at < end)
    }
}

/// Makes a block, cell by cell.
struct Maker<'a> {
    block: Block,
    /// Told how many rows there are after each; answers whether to go on.
    go_on: &'a mut dyn FnMut(usize) -> bool,
    row_start: usize,
}

impl<'a> Maker<'a> {
    fn new(go_on: &'a mut dyn FnMut(usize) -> bool) -> Self {
        Self { block: Block::default(), go_on, row_start: 0 }
    }

    /// Adds to the text of the cell that is being made.
    fn push(&mut self, text: &str) {
        self.block.text.push_str(text);
    }

    fn end_cell(&mut self, covered: bool) -> Result<(), BlockError> {
        if self.block.ends.len() >= MAX_CELLS || self.block.text.len() > MAX_BYTES {
            return Err(BlockError::TooLarge);
        }
        // Both bounds lie below four thousand million.
        if covered {
            self.block.covered.push(self.block.ends.len() as u32);
        }
        self.block.ends.push(self.block.text.len() as u32);
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), BlockError> {
        let end = self.block.ends.len();
        self.block.width = self.block.width.max(end - self.row_start);
        self.block.rows.push(end as u32);
        self.row_start = end;
        if (self.go_on)(self.block.rows.len()) { Ok(()) } else { Err(BlockError::Stopped) }
    }
}

/// Whether a table says the same as the text that lies on the clipboard beside it, and whether the text says more.
/// Spaces and quotes do not count: how they are written is what the two differ in.
///
/// A clipboard can hold two different things for a moment, and a program may give only a part of what was copied as
/// HTML: then the text is right.
pub fn agrees(block: &Block, text: &str) -> Option<Agreement> {
    let letters = |text: &str| -> String { text.chars().filter(|&letter| counts(letter)).collect() };
    let of_block = block.cells().flat_map(|cell| cell.chars().filter(|&letter| counts(letter)));
    if of_block.eq(text.chars().filter(|&letter| counts(letter))) {
        return Some(Agreement::Whole);
    }
    let of_block: String = block.cells().flat_map(|cell| cell.chars().filter(|&letter| counts(letter))).collect();
    (!of_block.is_empty() && letters(text).contains(&of_block)).then_some(Agreement::Part)
}

/// How much of a text a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Agreement {
    Whole,
    /// The text has more, before or after.
    Part,
}

fn counts(letter: char) -> bool {
    !letter.is_whitespace() && !letter.is_control() && letter != '"' && letter != '\u{feff}'
}
