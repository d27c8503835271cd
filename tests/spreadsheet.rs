//! The exported tables in a real spreadsheet: LibreOffice opens each of them, and what it holds is what was meant.

use std::{fs, path::Path, process::Command};

use pasqyra::{
    domain::{Amount, Language, Summary, Year},
    export::csv::{Profile, files},
    text::{TRANSLATED, Texts},
};
use resvg::usvg::roxmltree::{self, Node};

use crate::support::{sample, tool};

/// A cell as the spreadsheet holds it.
#[derive(Debug, Clone, PartialEq)]
enum Cell {
    Empty,
    Number(f64),
    /// As `2023-01-30`.
    Date(String),
    Text(String),
}

const TABLE: &str = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
const TEXT: &str = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
const OFFICE: &str = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
/// More repetitions are the rest of the sheet.
const REST: usize = 1000;

/// The cells of the first sheet of a flat OpenDocument file.
fn cells(document: &str) -> Vec<Vec<Cell>> {
    let document = roxmltree::Document::parse(document).expect("XML");
    let table = document.descendants().find(|node| node.has_tag_name((TABLE, "table"))).expect("a sheet");
    let times =
        |node: Node<'_, '_>, name| node.attribute((TABLE, name)).map_or(1, |times| times.parse().expect("times"));
    let mut rows = Vec::new();
    for row in table.descendants().filter(|node| node.has_tag_name((TABLE, "table-row"))) {
        let mut cells = Vec::new();
        for cell in row.children().filter(|node| node.has_tag_name((TABLE, "table-cell"))) {
            let repeated = times(cell, "number-columns-repeated");
            if repeated < REST {
                cells.extend(std::iter::repeat_n(cell_of(cell), repeated));
            }
        }
        while cells.last() == Some(&Cell::Empty) {
            cells.pop();
        }
        let repeated = times(row, "number-rows-repeated");
        if repeated < REST {
            rows.extend(std::iter::repeat_n(cells, repeated));
        }
    }
    while rows.last().is_some_and(Vec::is_empty) {
        rows.pop();
    }
    rows
}

fn cell_of(cell: Node<'_, '_>) -> Cell {
    let attribute = |name| cell.attribute((OFFICE, name)).expect("a value");
    let lines = cell.children().filter(Node::is_element).map(|line| {
        // Blanks after the first are an element that counts them.
        let blanks = |node: Node<'_, '_>| {
            let times = node.attribute((TEXT, "c")).map_or(1, |times| times.parse().expect("times"));
            node.has_tag_name((TEXT, "s")).then(|| " ".repeat(times))
        };
        let parts = line
            .descendants()
            .filter_map(|node| blanks(node).or_else(|| node.text().filter(|_| node.is_text()).map(str::to_owned)));
        parts.collect::<String>()
    });
    match cell.attribute((OFFICE, "value-type")) {
        None => Cell::Empty,
        Some("float" | "currency" | "percentage") => Cell::Number(attribute("value").parse().expect("a number")),
        Some("date") => Cell::Date(attribute("date-value").to_owned()),
        Some(_) => Cell::Text(lines.collect::<Vec<_>>().join("\n")),
    }
}

/// How LibreOffice reads the tables of a language.
#[derive(Clone, Copy)]
struct Reading {
    /// Windows' number of the language and its country.
    locale: u16,
    decimal: char,
    /// Digits with full stops between them are a date.
    knows_dates: bool,
}

/// LibreOffice knows no Albanian, and takes no date with full stops in English: who works with it in one of the two sets it
/// to a country that writes in the same way, here Germany and German Switzerland.
fn reading(language: Language) -> Reading {
    let (locale, decimal, knows_dates) = match language {
        Language::Albanian => (0x0407, ',', true),
        Language::English => (0x0807, '.', true),
        Language::Serbian => (0x241a, ',', true),
        Language::Turkish => (0x041f, ',', true),
        Language::Bosnian => (0x141a, ',', true),
    };
    Reading { locale, decimal, knows_dates }
}

/// What a cell of the file means to a person who reads it: digits are a number, a day is a date, the rest is text.
fn meant(written: &str, reading: Reading) -> Cell {
    let Reading { decimal, knows_dates, .. } = reading;
    let parts: Vec<&str> = written.split('.').collect();
    let digits = |text: &str, most: usize| {
        !text.is_empty() && text.len() <= most && text.chars().all(|character| character.is_ascii_digit())
    };
    let number = written.replacen(decimal, ".", 1);
    let is_number = number.split('.').all(|part| digits(part, 15)) && number.split('.').count() <= 2;
    match parts.as_slice() {
        _ if written.is_empty() => Cell::Empty,
        _ if is_number && !(decimal == ',' && written.contains('.')) => Cell::Number(number.parse().expect("a number")),
        // The sample's "30.01.20230", kept as it was written, is to LibreOffice a day of that year.
        &[day, month, year]
            if knows_dates && digits(day, 2) && digits(month, 2) && digits(year, 5) && year.len() >= 4 =>
        {
            Cell::Date(format!("{year}-{month}-{day}"))
        }
        _ => Cell::Text(written.to_owned()),
    }
}

/// Writes the tables, lets LibreOffice open them as CSV, compares every cell, and counts the dates among them.
///
/// The filter is what a person chooses in its dialog: separator, UTF-8, the language (by Windows' number of it), and that
/// dates are recognised.
fn open_and_compare(year: &Year, texts: &Texts, profile: Profile, locale: u16, meant: impl Fn(&str) -> Cell) -> usize {
    let Some(soffice) = tool("soffice") else { return usize::MAX };
    let (folder, user) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let files = files(year, &Summary::of(year), texts, profile);
    for file in &files {
        fs::write(folder.path().join(&file.name), &file.bytes).expect("written");
    }
    let (separator, mark) = if profile == Profile::Excel { (b';', 3) } else { (b',', 0) };
    let output = Command::new(soffice)
        .arg(format!("-env:UserInstallation=file://{}", user.path().display()))
        .args(["--headless", "--norestore", "--convert-to", "fods", "--outdir"])
        .arg(folder.path())
        .arg(format!("--infilter=CSV:{separator},34,76,1,,{locale},false,true"))
        .args(files.iter().map(|file| folder.path().join(&file.name)))
        .output()
        .expect("LibreOffice starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let (mut dates, mut numbers) = (0, 0);
    for file in &files {
        let opened = folder.path().join(Path::new(&file.name).with_extension("fods"));
        let opened = cells(&fs::read_to_string(&opened).expect("LibreOffice opened it"));
        let mut reader =
            csv::ReaderBuilder::new().delimiter(separator).has_headers(false).from_reader(&file.bytes[mark..]);
        let written: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
        assert_eq!(opened.len(), written.len(), "{}", file.name);
        for (number, (row, opened)) in written.iter().zip(&opened).enumerate() {
            for (column, cell) in row.iter().enumerate() {
                let found = opened.get(column).unwrap_or(&Cell::Empty);
                let expected = meant(cell);
                assert_eq!(found, &expected, "{}: row {}, column {}: {cell}", file.name, number + 1, column + 1);
                dates += usize::from(matches!(expected, Cell::Date(_)));
                numbers += usize::from(matches!(expected, Cell::Number(_)));
            }
        }
    }
    assert!(numbers > 250, "{numbers} numbers");
    dates
}

/// The sample with what it lacks: an amount with cents.
fn year() -> Year {
    let mut year = sample().years.remove(&2023).expect("2023");
    year.projects[0].amount = Some(Amount { cents: 1_234_567 });
    year
}

#[test]
fn libreoffice_shows_letters_dates_and_numbers_of_the_tables_right_in_every_language() {
    for &language in TRANSLATED {
        let reading = reading(language);
        let meant = |cell: &str| meant(cell, reading);
        let dates = open_and_compare(&year(), &Texts::new(language), Profile::Excel, reading.locale, meant);
        assert!(dates > 20, "{language}: {dates} dates");
    }
}

#[test]
fn libreoffice_shows_the_tables_for_programs_right() {
    let iso = |cell: &str| {
        let is_date = chrono::NaiveDate::parse_from_str(cell, "%Y-%m-%d").is_ok();
        match cell {
            // The words of the format, which a spreadsheet takes for truth values.
            "true" => Cell::Text("TRUE".to_owned()),
            "false" => Cell::Text("FALSE".to_owned()),
            cell if is_date => Cell::Date(cell.to_owned()),
            cell => meant(cell, Reading { locale: 0x0409, decimal: '.', knows_dates: false }),
        }
    };
    let dates = open_and_compare(&year(), &Texts::new(Language::English), Profile::Data, 0x0409, iso);
    assert!(dates > 20, "{dates} dates");
}
