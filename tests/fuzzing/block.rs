//! What lies on the clipboard: tab-separated text, and tables in HTML.

use std::ops::Range;

use pasqyra::import::block::{self, Agreement, Block, BlockError, MAX_CELLS, of_html, of_text, quoted};

use super::{Mutator, Outcome, Target, stored};

/// What holds of every block.
fn holds(block: &Block, told: usize) -> Result<(), String> {
    let widths = (0..block.height()).map(|row| (0..).take_while(|&column| block.cell(row, column).is_some()).count());
    let (mut cells, mut widest) = (0, 0);
    for width in widths {
        if width == 0 {
            return Err("a row without a cell".to_owned());
        }
        cells += width;
        widest = widest.max(width);
    }
    if widest != block.width() || told != block.height() || cells > MAX_CELLS {
        return Err(format!("{widest} of {}, {told} of {}, {cells} cells", block.width(), block.height()));
    }
    let (width, height) = (block.width(), block.height());
    if block.cell(height, 0).is_some() || block.cell(0, width.saturating_mul(2)).is_some() {
        return Err("a cell beyond the block".to_owned());
    }
    for row in 0..height.min(50) {
        for column in 0..width.min(50) {
            let blank = block.cell(row, column).is_none_or(str::is_empty);
            if block.is_covered(row, column) && !blank {
                return Err(format!("{row}, {column} is covered and holds a text"));
            }
        }
    }
    let trimmed = block.clone().without_blank_end();
    if trimmed.height() > height || trimmed.height() == 0 {
        return Err("without its blank end it is taller".to_owned());
    }
    Ok(())
}

fn outcome(read: &Result<Option<Block>, BlockError>) -> Outcome {
    let size = |number: usize| number.checked_ilog2().map_or(0, |size| size + 1);
    match read {
        Ok(None) => Outcome::refused("no table"),
        Err(error) => Outcome::refused(format!("{error:?}")),
        Ok(Some(block)) => {
            let ragged = (0..block.height()).any(|row| block.cell(row, block.width() - 1).is_none());
            let covered = (0..block.height().min(20)).any(|row| (0..9).any(|column| block.is_covered(row, column)));
            let letters: usize = block.cells().take(500).map(str::len).sum();
            let (height, width) = (size(block.height()), size(block.width()));
            Outcome::accepted(format!("{height} {width} {} {ragged} {covered} {}", size(letters), block.has_more))
        }
    }
}

pub(crate) struct Text;

impl Target for Text {
    fn name(&self) -> &'static str {
        "text"
    }

    fn seeds(&self) -> Vec<Vec<u8>> {
        let mut seeds: Vec<Vec<u8>> = stored("text").into_iter().map(|(_, bytes)| bytes).collect();
        seeds.extend(
            ["a\tb\r\n\"one\ntwo \"\"three\"\"\"\t9\r\n", "Emri\tData\tF\tM\nZhur\t5.3.2023\t6\t14\n\t\t\t\n", "9"]
                .map(|text| text.as_bytes().to_vec()),
        );
        seeds
    }

    fn tokens(&self) -> &'static [&'static str] {
        &[
            "\t", "\n", "\r", "\r\n", "\"", "\"\"", "\"\"\"", "\t\"", "\"\t", "\"\n", "a", " ", "9", "F 9 M 40", "ë",
            "\0",
        ]
    }

    fn parts(&self, input: &[u8]) -> Vec<Range<usize>> {
        let mut parts = Vec::new();
        let (mut cell, mut row) = (0, 0);
        for (at, byte) in input.iter().enumerate() {
            if matches!(byte, b'\t' | b'\n') {
                parts.push(cell..at);
                cell = at + 1;
            }
            if *byte == b'\n' {
                parts.push(row..at + 1);
                row = at + 1;
            }
        }
        parts.push(cell..input.len());
        parts
    }

    fn longest(&self) -> usize {
        1 << 13
    }

    fn read(&mut self, input: &[u8]) -> Result<Outcome, String> {
        let text = String::from_utf8_lossy(input);
        let mut told = 0;
        let read = of_text(&text, &mut |rows| {
            told = rows;
            true
        });
        let Ok(block) = &read else { return Ok(outcome(&read.map(Some))) };
        holds(block, told)?;
        if block::agrees(block, &text) != Some(Agreement::Whole) {
            return Err("it does not say what its text says".to_owned());
        }
        // A NUL at the very end is a C program's and no cell's.
        let ends_in_nul = block.cells().last().is_some_and(|cell| cell.ends_with('\0'));
        if !ends_in_nul {
            let mut copied = String::new();
            for row in 0..block.height() {
                let cells = (0..).map_while(|column| block.cell(row, column));
                copied.push_str(&cells.map(quoted).collect::<Vec<_>>().join("\t"));
                copied.push_str("\r\n");
            }
            if of_text(&copied, &mut |_| true).as_ref() != Ok(block) {
                return Err("copied and pasted, it is another".to_owned());
            }
        }
        Ok(outcome(&read.map(Some)))
    }
}

pub(crate) struct Html;

impl Target for Html {
    fn name(&self) -> &'static str {
        "html"
    }

    fn seeds(&self) -> Vec<Vec<u8>> {
        let mut seeds: Vec<Vec<u8>> = stored("html").into_iter().map(|(_, bytes)| bytes).collect();
        seeds.push(
            b"<table><tr><td rowspan=2>a</td><td colspan=2>b<br>c</td></tr><tr><th>&nbsp;d</th></tr></table>".to_vec(),
        );
        seeds
    }

    fn tokens(&self) -> &'static [&'static str] {
        &[
            "<table>",
            "</table>",
            "<tr>",
            "</tr>",
            "<td>",
            "</td>",
            "<th>",
            "<caption>",
            "<tbody>",
            "<td rowspan=3>",
            "<td colspan=4>",
            "<td rowspan=65534 colspan=1000>",
            "<td rowspan=\"0\">",
            "<td colspan=-1>",
            "<td style='mso-ignore:colspan' colspan=2>",
            " rowspan=2",
            " colspan='3'",
            "<br>",
            "<p>",
            "</p>",
            "<li>",
            "<div>",
            "<head>",
            "<body>",
            "<style>",
            "</style>",
            "<script>",
            "</script>",
            "<script/>",
            "<title>",
            "<textarea>",
            "<plaintext>",
            "<xml>",
            "</xml>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<!DOCTYPE html>",
            "<![if !x]>",
            "&nbsp;",
            "&#x41",
            "&#1114112;",
            "&#xD800;",
            "&notit;",
            "&",
            "<",
            ">",
            "</",
            "/>",
            "=",
            "\"",
            "'",
            " ",
            "\n",
            "a",
            "\0",
        ]
    }

    fn parts(&self, input: &[u8]) -> Vec<Range<usize>> {
        let mut parts = Vec::new();
        let mut text = 0;
        let mut tag = None;
        for (at, byte) in input.iter().enumerate() {
            match (byte, tag) {
                (b'<', None) => {
                    if text < at {
                        parts.push(text..at);
                    }
                    tag = Some(at);
                }
                (b'>', Some(start)) => {
                    parts.push(start..at + 1);
                    (tag, text) = (None, at + 1);
                }
                _ => {}
            }
        }
        // From a tag to a later one: a cell, a row, a table.
        for nth in (0..parts.len().saturating_sub(4)).step_by(3) {
            parts.push(parts[nth].start..parts[nth + 4].end);
        }
        parts
    }

    fn longest(&self) -> usize {
        1 << 13
    }

    fn make(&self, mutator: &mut Mutator, pool: &[Vec<u8>]) -> Vec<u8> {
        mutator.make(self, pool)
    }

    fn read(&mut self, input: &[u8]) -> Result<Outcome, String> {
        let html = String::from_utf8_lossy(input);
        let mut told = 0;
        let read = of_html(&html, &mut |rows| {
            told = rows;
            true
        });
        if let Ok(Some(block)) = &read {
            holds(block, told)?;
            block::agrees(block, "Zhur\t9");
            let own: String = block.cells().take(2_000).flat_map(|cell| [cell, "\t"]).collect();
            let agrees = block::agrees(block, &own);
            if block.cells().nth(2_000).is_none() && agrees != Some(Agreement::Whole) {
                return Err(format!("it does not agree with its own text: {agrees:?}"));
            }
        }
        Ok(outcome(&read))
    }
}
