//! CSV in two profiles: one that a clerk opens in Excel, one that a program reads.
//!
//! *Excel*: UTF-8 with a byte order mark, semicolons, dates as dd.mm.yyyy, decimals as the language writes them, localised heads
//! and choices, formulas disarmed. *Data*: RFC 4180, commas, ISO dates, raw texts, the identifiers of the
//! interchange format, no total rows, and the year in every row, so that the files of several years can be joined.

use std::collections::HashMap;

use chrono::{Datelike as _, NaiveDate};
use csv::{ByteRecord, Terminator, Writer, WriterBuilder};

use super::{ExportedFile, tables};
use crate::{
    domain::{Amount, Choice, Field, Language, Share, Summary, Year},
    text::{Texts, dates, key_of},
};

/// Whom the files are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Opened by double click in a language with decimal commas.
    Excel,
    /// Read by a program.
    Data,
}

/// What Excel takes as the beginning of a formula, after OWASP's "CSV Injection".
const FORMULA_STARTERS: &[u8] = b"=+-@\t\r";

/// The tables of a year, each a file named in the texts' language. `summary` is the year's own.
pub fn files(year: &Year, summary: &Summary, texts: &Texts, profile: Profile) -> Vec<ExportedFile> {
    let file = |table: &str, write: &dyn Fn(&mut Table<'_>)| {
        let mut table_writer = Table::new(year.number, texts, profile);
        write(&mut table_writer);
        let name = texts.with(&format!("export-file-{table}"), &[("year", year.number.into())]);
        ExportedFile { name, bytes: table_writer.finish() }
    };
    vec![
        file("activities", &|table| tables::activities(table, year)),
        file("decisions", &|table| tables::decisions(table, year, summary)),
        file("access-requests", &|table| tables::access_requests(table, year)),
        file("summary", &|table| tables::summary(table, year, summary)),
        file("projects", &|table| tables::projects(table, year)),
        file("documents", &|table| tables::documents(table, year)),
    ]
}

/// A column: its identifier in the *Data* profile, and the key of its head in the other.
pub(super) type Column = (&'static str, &'static str);

/// A table that is being written, row by row. Cells are pushed in the order of the columns; what a row
/// is made of is kept from one to the next, so that a hundred thousand rows need no memory of their own.
pub(super) struct Table<'t> {
    pub texts: &'t Texts,
    pub profile: Profile,
    year: u16,
    writer: Writer<Vec<u8>>,
    row: ByteRecord,
    cell: Vec<u8>,
    /// Days as the language writes them: a year has few.
    days: HashMap<NaiveDate, String>,
    yes_no: [String; 2],
}

/// The values of a closed list as cells.
pub(super) struct Labels<C>(Vec<(C, String)>);

impl<'t> Table<'t> {
    fn new(year: u16, texts: &'t Texts, profile: Profile) -> Self {
        let (delimiter, start) = match profile {
            Profile::Excel => (b';', "\u{feff}"),
            Profile::Data => (b',', ""),
        };
        let writer = WriterBuilder::new().delimiter(delimiter).terminator(Terminator::CRLF).from_writer(start.into());
        let yes_no = match profile {
            Profile::Excel => [texts.get("no"), texts.get("yes")],
            Profile::Data => ["false".to_owned(), "true".to_owned()],
        };
        Self { texts, profile, year, writer, row: ByteRecord::new(), cell: Vec::new(), days: HashMap::new(), yes_no }
    }

    /// Writes the heads.
    pub(super) fn heads(&mut self, columns: &[Column]) {
        if self.profile == Profile::Data {
            self.row.push_field(b"year");
        }
        for (id, head) in columns {
            match self.profile {
                Profile::Excel => self.row.push_field(self.texts.get(head).as_bytes()),
                Profile::Data => self.row.push_field(id.as_bytes()),
            }
        }
        self.write_row();
    }

    /// Begins a row.
    pub(super) fn begin(&mut self) {
        if self.profile == Profile::Data {
            self.number(self.year.into());
        }
    }

    /// Ends a row.
    pub(super) fn end(&mut self) {
        self.write_row();
    }

    fn write_row(&mut self) {
        if let Err(error) = self.writer.write_byte_record(&self.row) {
            // Memory takes every row; rows of unequal length are a defect that the tests would find.
            tracing::error!(%error, "a CSV row was not written");
        }
        self.row.clear();
    }

    fn finish(self) -> Vec<u8> {
        self.writer.into_inner().unwrap_or_else(|error| {
            tracing::error!(%error, "a CSV table was not written");
            Vec::new()
        })
    }

    /// A value that is not recorded.
    pub(super) fn nothing(&mut self) {
        self.row.push_field(b"");
    }

    pub(super) fn nothings(&mut self, count: usize) {
        for _ in 0..count {
            self.nothing();
        }
    }

    /// What somebody typed.
    pub(super) fn text(&mut self, text: &str) {
        let is_formula = text.as_bytes().first().is_some_and(|first| FORMULA_STARTERS.contains(first));
        if self.profile == Profile::Excel && is_formula {
            self.cell.clear();
            self.cell.push(b'\'');
            self.cell.extend_from_slice(text.as_bytes());
            self.row.push_field(&self.cell);
        } else {
            self.row.push_field(text.as_bytes());
        }
    }

    pub(super) fn optional_text(&mut self, text: Option<&str>) {
        self.text(text.unwrap_or_default());
    }

    /// What the program itself says: an identifier, or a text of the interface.
    pub(super) fn label(&mut self, label: &str) {
        self.row.push_field(label.as_bytes());
    }

    pub(super) fn number(&mut self, number: u64) {
        self.cell.clear();
        push_digits(&mut self.cell, number);
        self.row.push_field(&self.cell);
    }

    pub(super) fn optional_number(&mut self, number: Option<impl Into<u64>>) {
        match number {
            Some(number) => self.number(number.into()),
            None => self.nothing(),
        }
    }

    /// An amount in euro, without a sign or grouping, so that it stays a number.
    pub(super) fn amount(&mut self, amount: Option<Amount>) {
        let Some(Amount { cents }) = amount else { return self.nothing() };
        self.decimal(cents / 100, (cents % 100 != 0).then_some((cents % 100, 2)));
    }

    /// A share in percent with one decimal, as a number.
    pub(super) fn percent(&mut self, share: Option<Share>) {
        let Some(share) = share else { return self.nothing() };
        let per_mille = share.per_mille();
        self.decimal(per_mille / 10, Some((per_mille % 10, 1)));
    }

    /// A whole part and a fraction of one or two digits.
    fn decimal(&mut self, whole: u64, fraction: Option<(u64, u32)>) {
        self.cell.clear();
        push_digits(&mut self.cell, whole);
        if let Some((fraction, digits)) = fraction {
            let comma = self.profile == Profile::Excel && self.texts.language() != Language::English;
            self.cell.push(if comma { b',' } else { b'.' });
            if digits == 2 && fraction < 10 {
                self.cell.push(b'0');
            }
            push_digits(&mut self.cell, fraction);
        }
        self.row.push_field(&self.cell);
    }

    pub(super) fn date(&mut self, day: Option<NaiveDate>) {
        let Some(day) = day else { return self.nothing() };
        match self.profile {
            Profile::Excel => {
                // Without the full stop that Serbian and Bosnian put behind a year: with it, it is a text to Excel.
                let written = self.days.entry(day).or_insert_with(|| dates::plain(day));
                self.row.push_field(written.as_bytes());
            }
            Profile::Data => match u16::try_from(day.year()) {
                Ok(year) if year <= 9999 => self.row.push_field(&iso(year, day.month(), day.day())),
                _ => self.row.push_field(day.to_string().as_bytes()),
            },
        }
    }

    pub(super) fn yes_no(&mut self, yes: Option<bool>) {
        match yes {
            Some(yes) => self.row.push_field(self.yes_no[usize::from(yes)].as_bytes()),
            None => self.nothing(),
        }
    }

    pub(super) fn choice<C: Choice>(&mut self, choice: Option<C>, labels: &Labels<C>) {
        self.row.push_field(choice.map_or("", |choice| labels.of(choice)).as_bytes());
    }

    /// Several choices in one cell; no identifier and no label has the separator in it.
    pub(super) fn choices<C: Choice>(&mut self, choices: &[C], labels: &Labels<C>) {
        self.cell.clear();
        for (at, &choice) in choices.iter().enumerate() {
            if at > 0 {
                self.cell.extend_from_slice(if self.profile == Profile::Excel { b", " } else { b" " });
            }
            self.cell.extend_from_slice(labels.of(choice).as_bytes());
        }
        self.row.push_field(&self.cell);
    }

    /// The cells of a field's choices.
    pub(super) fn labels<C: Choice>(&self, field: Field) -> Labels<C> {
        self.labels_by(|id| self.texts.choice(field, id))
    }

    /// The cells of choices whose texts stand under a prefix.
    pub(super) fn labels_under<C: Choice>(&self, prefix: &str) -> Labels<C> {
        self.labels_by(|id| self.texts.get(&format!("{prefix}-{}", key_of(id))))
    }

    fn labels_by<C: Choice>(&self, text: impl Fn(&str) -> String) -> Labels<C> {
        let label = |choice: C| match self.profile {
            Profile::Excel => text(choice.id()),
            Profile::Data => choice.id().to_owned(),
        };
        Labels(C::ALL.iter().map(|&choice| (choice, label(choice))).collect())
    }
}

impl<C: Choice> Labels<C> {
    pub(super) fn of(&self, choice: C) -> &str {
        self.0.iter().find(|(found, _)| *found == choice).map_or("", |(_, label)| label)
    }
}

fn push_digits(cell: &mut Vec<u8>, number: u64) {
    let mut digits = [0; 20];
    let mut start = digits.len();
    let mut rest = number;
    loop {
        start -= 1;
        digits[start] = digit(rest % 10);
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    cell.extend_from_slice(&digits[start..]);
}

fn iso(year: u16, month: u32, day: u32) -> [u8; 10] {
    let at = |number: u32, unit: u32| digit(u64::from(number / unit));
    let y = u32::from(year);
    [at(y, 1000), at(y, 100), at(y, 10), at(y, 1), b'-', at(month, 10), at(month, 1), b'-', at(day, 10), at(day, 1)]
}

fn digit(number: u64) -> u8 {
    b'0' + (number % 10) as u8
}
