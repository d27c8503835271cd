//! The report as plain values, without a trace of the format that it is written in.

use url::Url;

use crate::domain::Language;

use super::paragraph::{Blank, Paragraph};

/// The whole report in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    pub language: Language,
    pub extent: Extent,
    /// The document's title, as a browser's tab and a PDF's properties show it.
    pub title: String,
    pub running: Running,
    pub blocks: Vec<Block>,
    /// What the register does not record and the office may want to say: hints for the window, never printed.
    pub blanks: Vec<Blank>,
}

/// How much paper a document is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// As many pages as it takes, the first of them a cover.
    Report,
    /// One page, its head where a report has a cover.
    Page,
}

/// What every page repeats at its foot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Running {
    /// Municipality, unit, report and year, short enough for one line.
    pub label: String,
    /// The text around the page's number and the number of pages: before, between, after.
    pub page: [String; 3],
}

/// A part of the report, in reading order.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    Cover(Cover),
    Heading(Heading),
    /// The section's figures in one line, each part standing for itself.
    Lead(Vec<String>),
    Paragraph(Text),
    /// Counts of the year, each with what it counts.
    Counts(Vec<CountOf>),
    List(List),
    Table(Table),
    Figure(Box<Figure>),
    Abbreviations(Vec<Abbreviation>),
    Signature(Signature),
}

/// The first page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    /// The word "municipality".
    pub label: String,
    pub municipality: String,
    pub unit: Option<String>,
    pub title: String,
    pub year: String,
    /// First and last day that the report covers.
    pub period: String,
    pub website: Option<Span>,
    /// The language of the municipality's own names.
    pub language: Language,
}

/// A heading. Level 2 begins a section; level 1 is the cover's title alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 2 or 3.
    pub level: u8,
    /// Unique in the document; letters, digits and hyphens.
    pub id: &'static str,
    /// The section's number, where it has one.
    pub number: Option<u32>,
    pub text: String,
}

/// A paragraph of running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// Which of the report's paragraphs this is, where the office can rewrite it.
    pub paragraph: Option<Paragraph>,
    pub spans: Vec<Span>,
}

/// A run of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// Text in the document's language.
    Text(String),
    /// Text as the register holds it, in the register's language and of unknown writing direction.
    Recorded {
        text: String,
        language: Language,
    },
    Link {
        text: String,
        address: Address,
    },
    /// The mark of a table's note.
    Mark {
        symbol: String,
        /// Place of the note in [`Table::notes`].
        note: usize,
    },
    /// A dash in the place of what was not recorded, and what it means to someone who hears it.
    Absent {
        meaning: String,
    },
    /// What the office wrote as a figure and is none: printed as it was written, and marked.
    Unknown(String),
    LineBreak,
}

/// What a link leads to. Nothing else is ever one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// A page on the web: absolute, http or https, with a host.
    Web(Url),
    /// A mailbox, as `mailto:zyra@example.org`: one, and nothing that would fill in the letter.
    Mail(Url),
}

impl Address {
    /// The address of a page, where the text is one: what the register may hold of a report, of minutes, of a decision.
    pub fn parse(text: &str) -> Option<Self> {
        let url = Url::parse(text.trim()).ok()?;
        let is_web = matches!(url.scheme(), "http" | "https") && url.host_str().is_some_and(|host| !host.is_empty());
        is_web.then_some(Self::Web(url))
    }

    /// The address of a page or a mailbox: what the office may name in its own text and as its website.
    pub fn parse_contact(text: &str) -> Option<Self> {
        Self::parse(text).or_else(|| {
            let url = Url::parse(text.trim()).ok()?;
            let is_mail =
                url.scheme() == "mailto" && url.query().is_none() && url.fragment().is_none() && is_mailbox(url.path());
            is_mail.then_some(Self::Mail(url))
        })
    }

    /// The address in its normal, percent-encoded form.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Web(url) | Self::Mail(url) => url.as_str(),
        }
    }
}

/// Whether a text is one plain mailbox. Stricter than mail itself is: what an office's mailbox is made of, and neither
/// quotes, escapes, a second recipient nor a header.
fn is_mailbox(text: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with(['.', '-'])
            && !part.ends_with(['.', '-'])
            && part.chars().all(|character| character.is_ascii_alphanumeric() || ".-_+".contains(character))
    };
    text.split_once('@').is_some_and(|(name, host)| plain(name) && plain(host) && host.contains('.'))
}

/// A count and what it counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountOf {
    pub count: String,
    pub label: String,
}

/// A list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// Whether the items are numbered from 1.
    pub numbered: bool,
    pub items: Vec<Vec<Span>>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Unique in the document; letters, digits and hyphens.
    pub id: String,
    /// With the table's number: "Tabela 1. …".
    pub caption: String,
    pub groups: Vec<ColumnGroup>,
    pub rows: Vec<Row>,
    pub totals: Option<Totals>,
    pub notes: Vec<Note>,
}

impl Table {
    /// All columns, across the groups.
    pub fn columns(&self) -> impl Iterator<Item = &Column> {
        self.groups.iter().flat_map(|group| &group.columns)
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        self.columns().count()
    }
}

/// Columns under a common head, or single ones without.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnGroup {
    pub head: Option<String>,
    pub columns: Vec<Column>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    pub head: String,
    /// What an abbreviated head stands for.
    pub meaning: Option<String>,
    pub kind: ColumnKind,
}

/// What a column holds: how it is aligned, how wide it is, and whether its cells name their row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColumnKind {
    Ordinal,
    /// Names the row.
    Name,
    Text,
    Date,
    Count,
    /// A count that sums up those before it.
    Total,
    Link,
}

/// On which side a column's cells stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    Start,
    End,
}

impl ColumnKind {
    /// Numbers stand on the right, so that their digits are in line.
    pub fn align(self) -> Align {
        match self {
            Self::Ordinal | Self::Count | Self::Total => Align::End,
            Self::Name | Self::Text | Self::Date | Self::Link => Align::Start,
        }
    }
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// As many as the table has columns.
    pub cells: Vec<Cell>,
    /// Lines beneath the row, across the table: what was published of it.
    pub details: Vec<Detail>,
}

/// A cell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    pub spans: Vec<Span>,
    /// A second, quieter line, as a venue under a name.
    pub beneath: Option<Span>,
}

/// A line beneath a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    pub label: String,
    pub span: Span,
}

/// The last row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals {
    /// Stands in the place of the columns before the sums.
    pub label: String,
    /// One for each of the last columns.
    pub cells: Vec<Cell>,
}

/// A note under a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The mark in the cells that the note explains; none where it names them itself.
    pub symbol: Option<String>,
    pub spans: Vec<Span>,
}

/// A chart with what someone who cannot see it needs.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Unique in the document; letters, digits and hyphens.
    pub id: String,
    /// With the figure's number: "Grafiku 1. …".
    pub caption: String,
    pub scene: crate::chart::Scene,
    /// What the chart shows, in words.
    pub alternative: String,
    /// The chart's figures.
    pub data: Table,
}

/// A short form that the report uses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Abbreviation {
    pub short: String,
    pub meaning: String,
}

/// Who answers for the report. What is absent is a blank line to write on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    pub place_label: String,
    pub place: Option<String>,
    pub date_label: String,
    pub date: Option<String>,
    pub name_label: String,
    pub name: Option<String>,
    pub title_label: String,
    pub title: Option<String>,
    pub signature_label: String,
    /// The language of the recorded names.
    pub language: Language,
}

/// Text of the register as it can stand in a document: on one line, without hidden characters.
pub fn clean(text: &str) -> String {
    let breaks = |character: char| matches!(character, '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}');
    let mut line = String::with_capacity(text.len());
    for character in text.trim().chars() {
        if !breaks(character) {
            line.push(character);
        } else if !line.ends_with(' ') {
            line.push(' ');
        }
    }
    without_hidden(line)
}

/// Text without control characters, without the marks that turn the writing direction of everything after
/// them, and without the codes that are no characters. Line ends stay.
pub(super) fn without_hidden(mut text: String) -> String {
    text.retain(|character| {
        let code = u32::from(character);
        let turns = matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        let no_character = (code & 0xfffe) == 0xfffe || (0xfdd0..=0xfdef).contains(&code);
        character == '\n' || !(character.is_control() || turns || no_character)
    });
    text
}
