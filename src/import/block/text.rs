//! Tab-separated text, as spreadsheets write it: quotes around what holds a tab, a quote or a line break.

use std::borrow::Cow;

use super::{Block, BlockError, MAX_BYTES, Maker};

/// A cell's text as it stands between tabs.
pub fn quoted(cell: &str) -> Cow<'_, str> {
    if cell.contains(['\t', '\n', '\r', '"']) {
        Cow::Owned(format!("\"{}\"", cell.replace('"', "\"\"")))
    } else {
        Cow::Borrowed(cell)
    }
}

/// Reads tab-separated text. `go_on` is told how many rows were read, after each, and answers whether to go on.
///
/// # Errors
/// More than is ever read, or a reading that was stopped.
pub fn of_text(text: &str, go_on: &mut dyn FnMut(usize) -> bool) -> Result<Block, BlockError> {
    if text.len() > MAX_BYTES {
        return Err(BlockError::TooLarge);
    }
    // Some programs end their text as C does.
    let text = text.trim_end_matches('\0');
    let bytes = text.as_bytes();
    let mut maker = Maker::new(go_on);
    let mut at = 0;
    loop {
        match end_of_quoted(text, at) {
            Some(end) => {
                maker.push(&text[at + 1..end - 1].replace("\"\"", "\""));
                at = end;
            }
            None => {
                let rest = &text[at..];
                let end = at + rest.find(['\t', '\r', '\n']).unwrap_or(rest.len());
                maker.push(&text[at..end]);
                at = end;
            }
        }
        maker.end_cell(false)?;
        match bytes.get(at) {
            Some(b'\t') => at += 1,
            Some(_) => {
                maker.end_row()?;
                at += if text[at..].starts_with("\r\n") { 2 } else { 1 };
                if at == text.len() {
                    break;
                }
            }
            None => {
                maker.end_row()?;
                break;
            }
        }
    }
    Ok(maker.block)
}

/// Where the quoted cell ends that begins here. Quotes that need not be there are the text's own: spreadsheets put
/// none around them, as in «"Zhur" dhe "Reqan"».
fn end_of_quoted(text: &str, start: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    if bytes.get(start) != Some(&b'"') {
        return None;
    }
    let mut at = start + 1;
    loop {
        at += text[at..].find('"')?;
        if bytes.get(at + 1) != Some(&b'"') {
            break;
        }
        at += 2;
    }
    let is_end = matches!(bytes.get(at + 1), None | Some(b'\t' | b'\r' | b'\n'));
    let inside = &text[start + 1..at];
    let needs_quotes = inside.is_empty() || inside.contains(['\t', '\n', '\r', '"']);
    (is_end && needs_quotes).then_some(at + 1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    pub(crate) fn rows(block: &Block) -> Vec<Vec<&str>> {
        let cells = |row| (0..).map_while(move |column| block.cell(row, column)).collect();
        (0..block.height()).map(cells).collect()
    }

    fn read(text: &str) -> Vec<Vec<String>> {
        let block = of_text(text, &mut |_| true).expect("a small block");
        rows(&block).into_iter().map(|row| row.into_iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn text_from_a_spreadsheet_keeps_quoted_tabs_and_line_breaks_in_their_cell() {
        let rows = read("a\tb\r\n\"line one\nline \"\"two\"\"\"\t9\r\n");
        assert_eq!(rows, [["a", "b"], ["line one\nline \"two\"", "9"]]);
    }

    #[test]
    fn a_quote_that_is_no_spreadsheet_s_is_text() {
        assert_eq!(read("Shkolla \"Zhur\"\t5"), [["Shkolla \"Zhur\"", "5"]]);
        assert_eq!(read("\"Zhur\" dhe \"Reqan\"\t5\r\n6"), [vec!["\"Zhur\" dhe \"Reqan\"", "5"], vec!["6"]]);
        assert_eq!(read("\"Zhur\"\t5"), [["\"Zhur\"", "5"]]);
        assert_eq!(read("\"Zhur\t5\nReqan\t6"), [["\"Zhur", "5"], ["Reqan", "6"]], "an open quote swallows nothing");
    }

    #[test]
    fn blank_cells_and_short_rows_keep_their_places() {
        assert_eq!(read("a\t\r\n\tb\r\n\r\nc"), [vec!["a", ""], vec!["", "b"], vec![""], vec!["c"]]);
        assert_eq!(read(""), [[""]]);
        assert_eq!(read("a\0"), [["a"]]);
    }

    #[test]
    fn a_block_that_is_too_large_is_refused_and_a_reading_stops_when_asked() {
        let wide = "\t".repeat(super::super::MAX_CELLS);
        assert_eq!(of_text(&wide, &mut |_| true), Err(BlockError::TooLarge));
        assert_eq!(of_text("a\nb\nc", &mut |rows| rows < 2), Err(BlockError::Stopped));
    }

    fn any_cell() -> BoxedStrategy<String> {
        let odd = prop::sample::select(vec!["\"", "\"\"", "\t", "\n", "\r", "\r\n", "a", " ", "\u{a0}", "🙂", "\u{1}"]);
        prop_oneof![any::<String>(), prop::collection::vec(odd, 0..8).prop_map(|parts| parts.concat())].boxed()
    }

    proptest! {
        #[test]
        fn what_is_copied_is_pasted_as_it_was(
            // A NUL at the very end is a C program's and no cell's.
            cells in prop::collection::vec(prop::collection::vec(any_cell(), 3), 1..5)
                .prop_filter("NUL", |cells| !cells.concat().concat().contains('\0'))
        ) {
            let copied: String = cells
                .iter()
                .map(|row| row.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join("\t") + "\r\n")
                .collect();
            prop_assert_eq!(read(&copied), cells);
        }

        #[test]
        fn no_text_is_too_odd_to_be_read(text in any_cell(), more in any::<String>()) {
            let block = of_text(&format!("{text}{more}"), &mut |_| true).expect("a small block");
            prop_assert!(block.height() > 0 && block.width() > 0);
        }
    }
}
