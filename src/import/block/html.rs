//! Tables in HTML, as Excel, Word and `LibreOffice` put them on the clipboard.
//!
//! What a browser would make of a page is not asked for: rows, cells, their texts, and which cells are merged. Excel
//! on Windows gives rows without the table around them; Word puts paragraphs, lists and sometimes a table into a cell.

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

use super::{Block, BlockError, MAX_BYTES, Maker};

/// The most columns that a row may have, so that a span of thousands costs nothing.
const MAX_COLUMNS: usize = 16_384;

/// Reads the tables of a piece of HTML, one below the other; `None` where it holds none. `go_on` is told how many rows
/// were read, after each, and answers whether to go on.
///
/// # Errors
/// More than is ever read, or a reading that was stopped.
pub fn of_html(html: &str, go_on: &mut dyn FnMut(usize) -> bool) -> Result<Option<Block>, BlockError> {
    if html.len() > MAX_BYTES {
        return Err(BlockError::TooLarge);
    }
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut reader = Reader::new(Maker::new(go_on));
    for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
        match token {
            Token::StartTag(tag) => reader.start(&tag)?,
            Token::EndTag(tag) => reader.end(&tag.name)?,
            Token::String(text) => reader.text(&String::from_utf8_lossy(&text)),
            Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
        }
    }
    reader.end_row()?;
    Ok((reader.maker.block.height() > 0).then_some(reader.maker.block))
}

/// A cell that is being read.
#[derive(Debug, Default)]
struct Cell {
    text: String,
    columns: usize,
    rows: usize,
    /// Excel lets a long text hang over blank cells, and calls that a span for who cannot.
    overhangs: bool,
}

struct Reader<'a> {
    maker: Maker<'a>,
    cell: Option<Cell>,
    /// A row is being read.
    in_row: bool,
    /// Tables within a cell.
    depth: usize,
    /// The element whose text is for programs, while it is open.
    hidden: Option<Vec<u8>>,
    /// Where the row that is being read has come to.
    column: usize,
    /// How many more rows each column is covered for.
    spans: Vec<u32>,
}

impl<'a> Reader<'a> {
    fn new(maker: Maker<'a>) -> Self {
        Self { maker, cell: None, in_row: false, depth: 0, hidden: None, column: 0, spans: Vec::new() }
    }

    fn start(&mut self, tag: &StartTag<()>) -> Result<(), BlockError> {
        let name = tag.name.as_slice();
        if self.hidden.is_some() {
            // A head that nobody closed ends where the page begins.
            if matches!(name, b"body" | b"table") {
                self.hidden = None;
            } else {
                return Ok(());
            }
        }
        match name {
            b"head" | b"style" | b"script" | b"title" | b"template" | b"xml" if !tag.self_closing => {
                self.hidden = Some(name.to_vec());
            }
            b"table" if self.cell.is_some() => self.depth += 1,
            b"td" | b"th" | b"tr" | b"caption" if self.depth > 0 => self.line(),
            b"table" => self.end_row()?,
            b"tr" => {
                self.end_row()?;
                self.in_row = true;
            }
            b"td" | b"th" => {
                self.end_cell()?;
                self.in_row = true;
                self.cell = Some(cell_of(tag));
            }
            b"br" | b"p" | b"div" | b"li" | b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" => self.line(),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &[u8]) -> Result<(), BlockError> {
        if let Some(hidden) = &self.hidden {
            if hidden == name {
                self.hidden = None;
            }
            return Ok(());
        }
        match name {
            b"table" if self.depth > 0 => self.depth -= 1,
            b"table" => {
                self.end_row()?;
                self.spans.clear();
            }
            _ if self.depth > 0 => {}
            b"td" | b"th" => self.end_cell()?,
            b"tr" => self.end_row()?,
            b"p" | b"div" | b"li" => self.line(),
            _ => {}
        }
        Ok(())
    }

    /// Text of a page: a run of its spaces is one.
    fn text(&mut self, text: &str) {
        if self.hidden.is_some() {
            return;
        }
        let is_space = |letter: char| matches!(letter, ' ' | '\t' | '\n' | '\r' | '\u{c}');
        let Some(cell) = &mut self.cell else {
            self.maker.block.has_more |= text.chars().any(|letter| !letter.is_whitespace());
            return;
        };
        for letter in text.chars() {
            if !is_space(letter) {
                cell.text.push(letter);
            } else if !cell.text.is_empty() && !cell.text.ends_with([' ', '\n']) {
                cell.text.push(' ');
            }
        }
    }

    /// Begins a new line of the cell.
    fn line(&mut self) {
        if let Some(cell) = &mut self.cell {
            let length = cell.text.trim_end_matches([' ', '\n']).len();
            cell.text.truncate(length);
            if length > 0 {
                cell.text.push('\n');
            }
        }
    }

    fn end_cell(&mut self) -> Result<(), BlockError> {
        let Some(cell) = self.cell.take() else { return Ok(()) };
        self.depth = 0;
        self.cover()?;
        self.maker.push(cell.text.trim_matches([' ', '\n']));
        for nth in 0..cell.columns {
            if self.column >= MAX_COLUMNS {
                return Err(BlockError::TooLarge);
            }
            self.maker.end_cell(nth > 0 && !cell.overhangs)?;
            if self.spans.len() <= self.column {
                self.spans.resize(self.column + 1, 0);
            }
            self.spans[self.column] = cell.rows as u32 - 1;
            self.column += 1;
        }
        Ok(())
    }

    /// The cells that a merged one of a row above covers, up to the next that is free.
    fn cover(&mut self) -> Result<(), BlockError> {
        while let Some(left) = self.spans.get_mut(self.column).filter(|left| **left > 0) {
            *left -= 1;
            self.maker.end_cell(true)?;
            self.column += 1;
        }
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), BlockError> {
        self.end_cell()?;
        if !std::mem::take(&mut self.in_row) {
            return Ok(());
        }
        // What is covered behind the last cell; a column between that is not covered has no cell in this row.
        while let Some(next) = self.spans.iter().skip(self.column).position(|&left| left > 0) {
            for _ in 0..next {
                self.maker.end_cell(false)?;
            }
            self.column += next;
            self.cover()?;
        }
        if self.column == 0 {
            self.maker.end_cell(false)?;
        }
        self.column = 0;
        // Or each of many short rows would look through the columns of one that was wide.
        let covered = self.spans.iter().rposition(|&left| left > 0).map_or(0, |last| last + 1);
        self.spans.truncate(covered);
        self.maker.end_row()
    }
}

fn cell_of(tag: &StartTag<()>) -> Cell {
    let attribute = |name: &[u8]| tag.attributes.get(name).map(|value| String::from_utf8_lossy(value).into_owned());
    let span = |name: &[u8], most: usize| -> usize {
        attribute(name).and_then(|span| span.trim().parse().ok()).unwrap_or(1).clamp(1, most)
    };
    let overhangs = attribute(b"style").is_some_and(|style| style.replace(' ', "").contains("mso-ignore:colspan"));
    // The bounds are those of the HTML standard.
    Cell { text: String::new(), columns: span(b"colspan", 1_000), rows: span(b"rowspan", 65_534), overhangs }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::import::block::{Agreement, agrees};

    fn block(html: &str) -> Block {
        of_html(html, &mut |_| true).expect("a small block").expect("a table")
    }

    fn rows(block: &Block) -> Vec<Vec<&str>> {
        let cells = |row| (0..).map_while(move |column| block.cell(row, column)).collect();
        (0..block.height()).map(cells).collect()
    }

    /// As Excel on Windows gives it: from behind the opening of the table on.
    const EXCEL: &str = "<col width=64><col width=64><tr height=20 style='height:15.0pt'>
        <td rowspan=2 height=40 class=xl65 align=right>30.01.2023</td><td>Zhur</td><td align=right>9</td></tr>
        <tr height=20><td>Dëgjim\n  publik</td><td class=xl66>&nbsp;</td></tr>
        <tr><td colspan=2 style='mso-ignore:colspan'>Një emër i gjatë</td><td x:num='1234.5'>1.234</td></tr>";

    #[test]
    fn merged_cells_of_excel_are_expanded_and_remembered() {
        let block = block(EXCEL);
        let expected =
            [["30.01.2023", "Zhur", "9"], ["", "Dëgjim publik", "\u{a0}"], ["Një emër i gjatë", "", "1.234"]];
        assert_eq!(rows(&block), expected);
        assert!(block.is_covered(1, 0));
        assert!(!block.is_covered(2, 1), "a text that hangs over is not merged");
        assert!(!block.has_more);
    }

    #[test]
    fn word_s_paragraphs_stay_in_their_cell() {
        let html = "<html><head><style>td {color: red}</style><title>Raport</title></head><body>
            <p class=MsoNormal>Para tabelës</p>
            <table><tbody><tr><td><p class=MsoNormal>Dëgjimi i<br>parë<o:p></o:p></p><p>Zhur</p></td>
            <td><ul><li>9</li></ul></td></tr></tbody></table></body></html>";
        let block = block(html);
        assert_eq!(rows(&block), [["Dëgjimi i\nparë\nZhur", "9"]]);
        assert!(block.has_more);
        assert_eq!(agrees(&block, "Para tabelës\r\nDëgjimi i\r\nparë\r\nZhur\t9\r\n"), Some(Agreement::Part));
        assert_eq!(agrees(&block, "\"Dëgjimi i\nparë\nZhur\"\t9"), Some(Agreement::Whole));
        assert_eq!(agrees(&block, "diçka tjetër"), None);
    }

    #[test]
    fn a_table_within_a_cell_is_its_text() {
        let html = "<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table>";
        assert_eq!(rows(&block(html)), [["a\nb\nc", "d"]]);
    }

    #[test]
    fn a_span_over_columns_and_rows_covers_all_of_them() {
        let html =
            "<table><tr><td colspan=2 rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></table>";
        let block = block(html);
        assert_eq!(rows(&block), [vec!["a", "", "b"], vec!["", "", "c"], vec!["d"]]);
        assert!(block.is_covered(0, 1) && block.is_covered(1, 0) && block.is_covered(1, 1));
    }

    #[test]
    fn what_is_no_table_gives_none_and_a_bomb_of_spans_is_refused() {
        assert_eq!(of_html("<p>vetëm tekst</p>", &mut |_| true), Ok(None));
        let bomb = format!("<table><tr><td rowspan=65534 colspan=1000>x</td></tr>{}", "<tr></tr>".repeat(60_000));
        assert_eq!(of_html(&bomb, &mut |_| true), Err(BlockError::TooLarge));
        let wide = format!("<table><tr>{}", "<td colspan=1000>".repeat(100));
        assert_eq!(of_html(&wide, &mut |_| true), Err(BlockError::TooLarge));
    }

    fn any_html() -> BoxedStrategy<String> {
        let parts = vec![
            "<table>",
            "</table>",
            "<tr>",
            "</tr>",
            "<td>",
            "<td rowspan=3>",
            "<td colspan=4>",
            "</td>",
            "<th>",
            "<br>",
            "<p>",
            "</p>",
            "a",
            " ",
            "&nbsp;",
            "&#x41",
            "<!--",
            "-->",
            "<style>",
            "</style>",
            "<head>",
            "<td rowspan=",
            "\"",
            "'",
            "<",
            ">",
            "🙂",
            "\0",
            "<script>",
            "</script>",
            "<![if !x]>",
            "<xml>",
            "<td colspan=-1 rowspan=0>",
        ];
        let soup = prop::collection::vec(prop::sample::select(parts), 0..40).prop_map(|parts| parts.concat());
        prop_oneof![soup, any::<String>()].boxed()
    }

    proptest! {
        #[test]
        fn no_html_is_too_odd_to_be_read(html in any_html()) {
            if let Ok(Some(block)) = of_html(&html, &mut |_| true) {
                prop_assert!(block.height() > 0 && block.width() > 0);
                for row in 0..block.height() {
                    prop_assert!(block.cell(row, 0).is_some());
                }
            }
        }
    }
}
