//! What the sections share while the document is put together.

use chrono::NaiveDate;

use crate::{
    chart::Theme,
    domain::{
        ActivityKind, Choice as _, Language, Share, Summary, Year,
        published::KindFigure,
        summary::{CommentTotals, Participation},
    },
    text::{Argument, Texts, dates, numbers},
};

use super::{
    Input,
    document::{
        Address, Block, Cell, Column, ColumnGroup, ColumnKind, Detail, Heading, Note, Row, Span, Table, Text, Totals,
        clean,
    },
    figures::{Held, NarrativeFigure, PeopleFigure},
    narrative,
    paragraph::{Blank, Paragraph},
};

/// What the builder makes of the paragraphs that the office can rewrite.
#[derive(Debug, Clone, Copy)]
pub(super) enum Writing<'a> {
    /// The office's text, or the report's own sentences.
    Report,
    /// The same, but for one paragraph of which the office's text is still being written; none leaves it to the
    /// report's own sentences.
    Draft(Paragraph, Option<&'a str>),
    /// The report's own sentences with their figures by name, and nothing but these.
    Names,
}

/// What is put into a sentence.
#[derive(Debug, Clone, Copy)]
pub(super) enum Said<'a> {
    Figure(NarrativeFigure),
    Text(&'a str),
}

impl From<NarrativeFigure> for Said<'_> {
    fn from(figure: NarrativeFigure) -> Self {
        Self::Figure(figure)
    }
}

impl<'a> From<&'a String> for Said<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

/// The document while it grows.
pub(super) struct Builder<'a> {
    pub(super) input: &'a Input<'a>,
    pub(super) texts: &'a Texts,
    /// The ground on which the figures stand.
    pub(super) theme: Theme,
    pub(super) blocks: Vec<Block>,
    pub(super) blanks: Vec<Blank>,
    /// Where only names are written: each paragraph of the report's own, as a text that the office could begin from.
    pub(super) defaults: Vec<(Paragraph, String)>,
    writing: Writing<'a>,
    sections: u32,
    tables: u32,
    figures: u32,
}

impl<'a> Builder<'a> {
    pub(super) fn new(input: &'a Input<'a>, texts: &'a Texts, writing: Writing<'a>) -> Self {
        Self {
            input,
            texts,
            theme: Theme::Light,
            blocks: Vec::new(),
            blanks: Vec::new(),
            defaults: Vec::new(),
            writing,
            sections: 0,
            tables: 0,
            figures: 0,
        }
    }

    /// Whether only the report's own sentences are wanted, and no table or figure.
    pub(super) fn writes_names(&self) -> bool {
        matches!(self.writing, Writing::Names)
    }

    pub(super) fn year(&self) -> &'a Year {
        self.input.year
    }

    pub(super) fn summary(&self) -> &'a Summary {
        self.input.summary
    }

    pub(super) fn language(&self) -> Language {
        self.texts.language()
    }

    /// The language in which the office records: the first of its official ones.
    pub(super) fn register_language(&self) -> Language {
        self.input.municipality.languages.first().copied().unwrap_or(Language::Albanian)
    }

    // Words and figures

    pub(super) fn count(&self, count: u64) -> String {
        numbers::count(count, self.language())
    }

    pub(super) fn share(&self, share: Share) -> String {
        numbers::share(share, self.language())
    }

    /// A sentence with figures put in: as the language writes them, or, where names are written, a character in the
    /// place of each, with the words that its real value asks for.
    pub(super) fn sentence(&self, key: &str, parts: &[(&str, Said<'_>)]) -> String {
        let held: Vec<Option<Held>> = parts
            .iter()
            .map(|(_, said)| match said {
                Said::Figure(figure) => figure.held(self.input),
                Said::Text(_) => None,
            })
            .collect();
        let written: Vec<String> = parts
            .iter()
            .zip(&held)
            .map(|((_, said), held)| match said {
                Said::Figure(figure) if self.writes_names() => figure.stand_in().to_string(),
                Said::Figure(figure) => {
                    held.as_ref().map_or_else(|| figure.value(self.input, self.texts), |held| held.written(self.texts))
                }
                Said::Text(text) => (*text).to_owned(),
            })
            .collect();
        let arguments: Vec<(&str, Argument<'_>)> = parts
            .iter()
            .zip(held.iter().zip(&written))
            .map(|((name, said), (held, written))| {
                let argument = match (said, held) {
                    (Said::Figure(figure), Some(Held::Count(count))) if self.writes_names() => {
                        Argument::StandIn(*count, figure.stand_in())
                    }
                    (Said::Figure(_), Some(Held::Count(count))) => Argument::Number(*count),
                    _ => Argument::Text(written),
                };
                (*name, argument)
            })
            .collect();
        self.texts.with(key, &arguments)
    }

    pub(super) fn date(&self, day: NaiveDate) -> String {
        dates::date(day, self.language())
    }

    /// Text of the register; `None` of blank text.
    pub(super) fn recorded(&self, text: &str) -> Option<Span> {
        let text = clean(text);
        (!text.is_empty()).then(|| Span::Recorded { text, language: self.register_language() })
    }

    /// A link where the text is the address of a page, else the text as it was written.
    pub(super) fn link(&self, written: &str) -> Option<Span> {
        self.link_of(written, Address::parse(written))
    }

    /// The same of the office's own website, in whose place it may name its mailbox.
    pub(super) fn contact(&self, written: &str) -> Option<Span> {
        self.link_of(written, Address::parse_contact(written))
    }

    fn link_of(&self, written: &str, address: Option<Address>) -> Option<Span> {
        let text = clean(written);
        if text.is_empty() {
            return None;
        }
        Some(match address {
            Some(address) => Span::Link { text, address },
            None => Span::Recorded { text, language: self.register_language() },
        })
    }

    /// A dash in the place of something that was not recorded.
    pub(super) fn absent(&self) -> Span {
        Span::Absent { meaning: self.texts.get("not-recorded") }
    }

    /// The key of a kind's own text, as in `report-none-hearing`.
    pub(super) fn kind_key(stem: &str, kind: ActivityKind) -> String {
        format!("{stem}-{}", crate::text::key_of(kind.id()))
    }

    // Blocks

    pub(super) fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// A section of the report, numbered in its order.
    pub(super) fn section(&mut self, id: &'static str, key: &str) {
        self.sections += 1;
        let number = Some(self.sections);
        self.push(Block::Heading(Heading { level: 2, id, number, text: self.texts.get(key) }));
    }

    /// A section beside the report's own, without a number.
    pub(super) fn unnumbered_section(&mut self, id: &'static str, key: &str) {
        self.push(Block::Heading(Heading { level: 2, id, number: None, text: self.texts.get(key) }));
    }

    /// A section without a number, where it is the only one.
    pub(super) fn title_of_section(&mut self, id: &'static str, key: &str) {
        self.push(Block::Heading(Heading { level: 2, id, number: None, text: self.texts.get(key) }));
    }

    pub(super) fn subheading(&mut self, id: &'static str, key: &str) {
        self.push(Block::Heading(Heading { level: 3, id, number: None, text: self.texts.get(key) }));
    }

    /// A paragraph that the office can rewrite: its own text where there is one, else `sentences`.
    pub(super) fn paragraph(&mut self, paragraph: Paragraph, sentences: &[String]) {
        if self.writes_names() {
            self.defaults.push((paragraph, narrative::with_names(&sentences.join(" "))));
            return;
        }
        let texts: Vec<Vec<Span>> = match self.own_text(paragraph) {
            Some(own) => narrative::print(own, self),
            None if sentences.is_empty() => Vec::new(),
            None => vec![vec![Span::Text(sentences.join(" "))]],
        };
        for spans in texts {
            self.push(Block::Paragraph(Text { paragraph: Some(paragraph), spans }));
        }
    }

    /// Whether the office wrote that paragraph itself.
    pub(super) fn is_rewritten(&self, paragraph: Paragraph) -> bool {
        self.own_text(paragraph).is_some()
    }

    fn own_text(&self, paragraph: Paragraph) -> Option<&'a str> {
        match self.writing {
            Writing::Names => None,
            Writing::Draft(drafted, draft) if drafted == paragraph => draft,
            Writing::Draft(..) | Writing::Report => {
                self.input.year.narrative(paragraph.section(), self.texts.language())
            }
        }
    }

    /// Offers the office a paragraph to write.
    pub(super) fn blank(&mut self, paragraph: Paragraph, hint_key: &str) {
        if !self.is_rewritten(paragraph) {
            self.blanks.push(Blank { paragraph, hint: self.texts.get(hint_key) });
        }
    }

    /// A table of the report, numbered in its order.
    pub(super) fn table(
        &mut self,
        caption: &str,
        groups: Vec<ColumnGroup>,
        rows: Vec<Row>,
        totals: Option<Totals>,
    ) -> Table {
        self.tables += 1;
        let caption =
            self.texts.with("report-table", &[("number", self.tables.into()), ("caption", Argument::Text(caption))]);
        Table { id: format!("table-{}", self.tables), caption, groups, rows, totals, notes: Vec::new() }
    }

    /// The number of the next figure.
    pub(super) fn next_figure(&mut self) -> u32 {
        self.figures += 1;
        self.figures
    }

    /// How many figures there are so far.
    pub(super) fn figures(&self) -> u32 {
        self.figures
    }

    // Sentences that several sections share

    /// Who came, in a sentence for each thing that is known and each that is not.
    pub(super) fn participation_sentences(&self, scope: Option<ActivityKind>) -> Vec<String> {
        let participation: &Participation =
            scope.map_or(&self.summary().all, |kind| &self.summary().kind(kind).participation);
        let mut sentences = Vec::new();
        let participants = NarrativeFigure::participants(scope).into();
        let people = |figure| NarrativeFigure::People(scope, figure).into();
        let known = participation.women + participation.men;
        if participation.women_share().is_some() {
            sentences.push(self.sentence(
                "report-participation",
                &[
                    ("participants", participants),
                    ("women", NarrativeFigure::women(scope).into()),
                    ("share", people(PeopleFigure::WomenShare)),
                    ("men", NarrativeFigure::men(scope).into()),
                ],
            ));
        } else if participation.participants > 0 {
            sentences.push(self.sentence("report-participation-total", &[("participants", participants)]));
        }
        if participation.gender_unknown > 0 && known > 0 {
            sentences.push(self.sentence("report-gender-unknown", &[("count", people(PeopleFigure::GenderUnknown))]));
        }
        if participation.activities_unknown > 0 {
            sentences
                .push(self.sentence("report-participation-unknown", &[("count", people(PeopleFigure::NotCounted))]));
        }
        sentences
    }

    /// What became of comments; `None` where there is none.
    pub(super) fn comments_sentence(&self, scope: Option<ActivityKind>) -> Option<String> {
        let comments: &CommentTotals =
            scope.map_or(&self.summary().all_comments, |kind| &self.summary().kind(kind).comments);
        let figure = |figure| NarrativeFigure::comments(scope, figure).into();
        (comments.total() > 0).then(|| {
            self.sentence(
                if comments.pending > 0 { "report-comments-with-pending" } else { "report-comments" },
                &[
                    ("total", figure(KindFigure::Comments)),
                    ("accepted", figure(KindFigure::Accepted)),
                    ("partial", figure(KindFigure::PartiallyAccepted)),
                    ("rejected", figure(KindFigure::Rejected)),
                    ("pending", figure(KindFigure::Pending)),
                ],
            )
        })
    }

    // Cells

    pub(super) fn count_cell(&self, count: u64) -> Cell {
        Cell::text(self.count(count))
    }

    /// A recorded count, or the dash of what was not recorded.
    pub(super) fn recorded_count(&self, count: Option<u32>) -> Cell {
        match count {
            Some(count) => self.count_cell(count.into()),
            None => Cell::of(self.absent()),
        }
    }

    pub(super) fn detail(&self, key: &str, written: Option<&str>) -> Option<Detail> {
        Some(Detail { label: self.texts.get(key), span: self.link(written?)? })
    }

    pub(super) fn column(&self, kind: ColumnKind, key: &str) -> Column {
        Column { head: self.texts.get(key), meaning: None, kind }
    }

    /// A column with an abbreviated head; the key of its meaning is that of the abbreviation.
    pub(super) fn short_column(&self, kind: ColumnKind, name: &str) -> Column {
        Column {
            head: self.texts.get(&format!("short-{name}")),
            meaning: Some(self.texts.get(&format!("report-short-{name}"))),
            kind,
        }
    }
}

impl Cell {
    pub(super) fn of(span: Span) -> Self {
        Self { spans: vec![span], beneath: None }
    }

    pub(super) fn text(text: String) -> Self {
        Self::of(Span::Text(text))
    }
}

impl ColumnGroup {
    pub(super) fn single(column: Column) -> Self {
        Self { head: None, columns: vec![column] }
    }
}

/// The notes of a table while its rows are written.
#[derive(Default)]
pub(super) struct Notes {
    notes: Vec<Note>,
}

impl Notes {
    /// The mark for a cell; the same text is one note, however many cells it explains.
    pub(super) fn mark(&mut self, text: String) -> Span {
        let spans = vec![Span::Text(text)];
        let known = self.notes.iter().position(|note| note.symbol.is_some() && note.spans == spans);
        let note = known.unwrap_or_else(|| {
            let marked = self.notes.iter().filter(|note| note.symbol.is_some()).count();
            self.notes.push(Note { symbol: Some(symbol(marked)), spans });
            self.notes.len() - 1
        });
        Span::Mark { symbol: self.notes[note].symbol.clone().unwrap_or_default(), note }
    }

    /// A note that says itself what it is about.
    pub(super) fn say(&mut self, spans: Vec<Span>) {
        self.notes.push(Note { symbol: None, spans });
    }

    pub(super) fn into_vec(self) -> Vec<Note> {
        self.notes
    }
}

/// The marks of notes in the order in which printers use them, doubled after the last.
fn symbol(place: usize) -> String {
    const SYMBOLS: [&str; 5] = ["*", "†", "‡", "§", "¶"];
    SYMBOLS[place % SYMBOLS.len()].repeat(place / SYMBOLS.len() + 1)
}
