//! The report's sections, in the order of the office's annual report; each file writes one or a few.

mod access;
mod activities;
mod budgeting;
mod charts;
mod closing;
mod corrections;
mod decisions;
mod gender;
mod opening;
mod summary;

pub use summary::Checked;

use crate::{
    chart::Theme,
    domain::ActivityKind,
    text::{Argument, Texts},
};

use super::{
    Input, Paragraph,
    builder::{Builder, Writing},
    document::{Document, Extent, Running, clean},
};

/// The most characters that the running footer shows of the municipality's and the unit's name: with the
/// report's own name they fill its line.
const RUNNING_LENGTHS: [usize; 2] = [32, 52];

impl Document {
    /// Lays out the report of a year in the language of `texts`.
    pub fn of(input: &Input<'_>, texts: &Texts) -> Self {
        Self::on(Theme::Light, input, texts)
    }

    /// The report with its figures in the colours of a theme, as a screen shows it; paper is light.
    pub fn on(theme: Theme, input: &Input<'_>, texts: &Texts) -> Self {
        Self::written(theme, input, texts, Writing::Report)
    }

    /// The report on a screen while the office writes a paragraph: with that text in its place, or, where there is
    /// none, with the report's own sentences.
    pub fn with_draft(
        theme: Theme,
        input: &Input<'_>,
        texts: &Texts,
        paragraph: Paragraph,
        draft: Option<&str>,
    ) -> Self {
        Self::written(theme, input, texts, Writing::Draft(paragraph, draft))
    }

    fn written(theme: Theme, input: &Input<'_>, texts: &Texts, writing: Writing<'_>) -> Self {
        let mut builder = Builder::new(input, texts, writing);
        builder.theme = theme;
        opening::cover(&mut builder);
        corrections::section(&mut builder);
        sections(&mut builder);
        closing::abbreviations(&mut builder);
        closing::signature(&mut builder);
        Self::bound(builder, input, texts)
    }

    /// Lays out the year on one page, for the mayor. `checks` is what the register's checks found, where they were
    /// made.
    pub fn summary_of(input: &Input<'_>, checks: Option<Checked>, texts: &Texts) -> Self {
        let mut builder = Builder::new(input, texts, Writing::Report);
        opening::cover(&mut builder);
        summary::page(&mut builder, checks);
        Self { extent: Extent::Page, ..Self::bound(builder, input, texts) }
    }

    /// What was written, under the report's title and with its running foot.
    fn bound(builder: Builder<'_>, input: &Input<'_>, texts: &Texts) -> Self {
        let municipality = clean(&input.municipality.name);
        let title =
            texts.with("report-title", &[("year", input.year.number.into()), ("municipality", (&municipality).into())]);
        Self {
            language: texts.language(),
            extent: Extent::Report,
            title,
            running: running(input, texts, &municipality),
            blocks: builder.blocks,
            blanks: builder.blanks,
        }
    }
}

/// The sections that have something to say of the year.
fn sections(builder: &mut Builder<'_>) {
    opening::general(builder);
    activities::section(builder, ActivityKind::Consultation);
    activities::section(builder, ActivityKind::Hearing);
    activities::section(builder, ActivityKind::Meeting);
    budgeting::section(builder);
    decisions::section(builder);
    gender::section(builder);
    access::section(builder);
    charts::section(builder);
    closing::conclusion(builder);
}

/// The report's own text of each paragraph, with its figures by name, in the order of the report: what the office
/// begins from when it writes one itself. It is empty where the register gives nothing to say.
pub fn default_texts(input: &Input<'_>, texts: &Texts) -> Vec<(Paragraph, String)> {
    let naming = texts.naming();
    let mut builder = Builder::new(input, &naming, Writing::Names);
    sections(&mut builder);
    builder.defaults
}

fn running(input: &Input<'_>, texts: &Texts, municipality: &str) -> Running {
    let unit = clean(input.municipality.unit.as_deref().unwrap_or_default());
    let report = texts.with("report-running", &[("year", input.year.number.into())]);
    let [most_of_name, most_of_unit] = RUNNING_LENGTHS;
    let parts = [shortened(municipality, most_of_name), shortened(&unit, most_of_unit), report];
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    // The numbers are the printer's to fill in; characters that no text has stand in for them.
    let (page, pages) = ("\u{e000}", "\u{e001}");
    let text = texts.with("report-page", &[("page", Argument::Text(page)), ("pages", Argument::Text(pages))]);
    let (before, rest) = text.split_once(page).unwrap_or((&text, ""));
    let (between, after) = rest.split_once(pages).unwrap_or((rest, ""));
    Running { label: parts.join(" · "), page: [before.to_owned(), between.to_owned(), after.to_owned()] }
}

/// The first characters of a text that is longer.
fn shortened(text: &str, most: usize) -> String {
    if text.chars().nth(most).is_none() {
        return text.to_owned();
    }
    let start: String = text.chars().take(most - 1).collect();
    format!("{}…", start.trim_end())
}
