//! The annual report: a year and its figures, laid out once as a [`Document`], and the writers of it.
//!
//! [`Document::of`] decides what is said: the eleven sections of the office's annual report, in its
//! order, as plain values (headings, paragraphs, tables, figures) in one language. [`html`] writes them
//! as one self-contained page and [`pdf`] has a browser of this machine print that page. A preview in
//! the window draws the same values.
//!
//! Two rules hold throughout. Every figure comes out of [`Summary`] or is the recorded value itself. And
//! a sentence states only what the register records: what nobody recorded is left out, and offered to
//! the office as a [`Blank`] to fill.

mod builder;
pub mod document;
pub mod figures;
mod fonts;
pub mod html;
pub mod narrative;
pub mod paragraph;
pub mod pdf;
mod sections;

pub use document::{Block, Document};
pub use figures::NarrativeFigure;
pub use narrative::{NarrativeProblem, narrative_problems};
pub use paragraph::{Blank, Paragraph};
pub use sections::{Checked, default_texts};

use crate::{
    chart,
    domain::{Municipality, Summaries, Summary, Year},
    text::Texts,
};

/// What the report is made of.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    pub municipality: &'a Municipality,
    pub year: &'a Year,
    /// The figures of `year`.
    pub summary: &'a Summary,
    /// The figures of the register's years, for the charts over years.
    pub years: &'a Summaries,
}

impl<'a> Input<'a> {
    /// What the report's charts are made of.
    pub fn source(&self) -> chart::Source<'a> {
        let Self { municipality, year, summary, years } = *self;
        chart::Source { municipality, year, summary, years }
    }
}

/// The name of the report's file in the language of `texts`: "2023-raporti-vjetor.html".
pub fn file_name(input: &Input<'_>, texts: &Texts) -> String {
    format!("{}-{}.html", input.year.number, texts.get("report-file-name"))
}

/// The name of the file of the year on one page: "2023-permbledhje.html".
pub fn summary_file_name(input: &Input<'_>, texts: &Texts) -> String {
    format!("{}-{}.html", input.year.number, texts.get("report-summary-file-name"))
}
