//! Publishing a year: what stands in the way, what goes out, and what it corrects.
//!
//! [`prepare`] makes everything of a publication before anything is written: the pages as they go out, and the one
//! edit that records them. The pages are those that an export of the year then writes, byte for byte, for both are
//! made of the year with the publication in it.

use chrono::{NaiveDateTime, Timelike as _};

use crate::{
    digest::sha256,
    domain::{
        Choice as _, Correction, Edit, FigureKey, Language, Municipality, Publication, PublishedPage, Record, RecordId,
        Summaries, Summary, Year, check::Findings, publication::corrections,
    },
    report::{self, Document},
    text::Texts,
};

/// What keeps a year from being published.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Blockers {
    /// Errors that nobody set aside, but for those which publishing itself settles.
    pub errors: usize,
    /// What is wrong in the paragraphs that the office wrote, in all languages that go out.
    pub narrative: usize,
}

impl Blockers {
    /// What the findings of the year and the problems of its narrative stand in the way.
    pub fn of(findings: &Findings, narrative: usize) -> Self {
        Self { errors: findings.tally().blocking, narrative }
    }

    /// Whether there is any.
    pub fn any(self) -> bool {
        self.errors > 0 || self.narrative > 0
    }
}

/// What is to be published.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    pub municipality: &'a Municipality,
    pub year: &'a Year,
    /// The figures of the register's years, for the charts over years.
    pub years: &'a Summaries,
    /// In which languages, each once.
    pub languages: &'a [Language],
    /// By the office's clock.
    pub on: NaiveDateTime,
    /// In whose name; blank is nobody's.
    pub by: &'a str,
    pub blockers: Blockers,
}

/// A publication that is ready to be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prepared {
    /// Records the publication, and its figures as the published ones; all undone together.
    pub edit: Edit,
    /// The pages, in the order of the publication's.
    pub pages: Vec<Vec<u8>>,
    pub publication: Publication,
}

/// Why a year is not published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("{} errors and {} problems of the narrative stand in the way", .0.errors, .0.narrative)]
    Blocked(Blockers),
    #[error("no language was chosen")]
    NoLanguage,
}

impl Refused {
    /// What stands in the way and what to do, in the person's language.
    pub fn message(&self, texts: &Texts) -> String {
        match self {
            Self::NoLanguage => texts.get("publication-no-language"),
            Self::Blocked(blockers) => {
                let said = [
                    ("publication-blocked-errors", blockers.errors),
                    ("publication-blocked-narrative", blockers.narrative),
                ];
                let said = said.into_iter().filter(|&(_, count)| count > 0);
                let said: Vec<String> = said.map(|(key, count)| texts.with(key, &[("count", count.into())])).collect();
                said.join(" ")
            }
        }
    }
}

/// Prepares a publication under an identity that no record has yet.
///
/// # Errors
/// What stands in the way.
pub fn prepare(request: &Request<'_>, id: RecordId) -> Result<Prepared, Refused> {
    if request.blockers.any() {
        return Err(Refused::Blocked(request.blockers));
    }
    let languages: Vec<Language> =
        Language::ALL.iter().copied().filter(|language| request.languages.contains(language)).collect();
    if languages.is_empty() {
        return Err(Refused::NoLanguage);
    }
    let summary = Summary::of(request.year);
    let by = request.by.trim();
    let mut publication = Publication {
        id,
        on: request.on.with_nanosecond(0).unwrap_or(request.on),
        by: (!by.is_empty()).then(|| by.to_owned()),
        figures: FigureKey::all().map(|key| (key, key.computed(&summary))).collect(),
        corrected: corrections(request.year, &summary)
            .iter()
            .map(|Correction { key, before, .. }| (*key, *before))
            .collect(),
        pages: Vec::new(),
    };
    // The report speaks of its own corrections; which pages it is published as, it does not know.
    let mut year = request.year.clone();
    year.publications.push(publication.clone());
    let mut pages = Vec::with_capacity(languages.len());
    for language in languages {
        let input =
            report::Input { municipality: request.municipality, year: &year, summary: &summary, years: request.years };
        let html = report::html::write(&Document::of(&input, &Texts::new(language))).into_bytes();
        publication.pages.push(PublishedPage { language, sha256: sha256(&html), bytes: html.len() as u64 });
        pages.push(html);
    }
    Ok(Prepared { edit: edit(request.year, &publication), pages, publication })
}

fn edit(year: &Year, publication: &Publication) -> Edit {
    let figures = publication.figures.iter().map(|(&key, &value)| Edit::SetPublished {
        year: year.number,
        key,
        value: Some(value),
    });
    let record = Record::Publication(Box::new(publication.clone()));
    // Last, so that whoever undoes it is shown where it happened.
    let insert = Edit::Insert { year: year.number, at: year.publications.len(), record };
    Edit::Batch { edits: figures.chain([insert]).collect() }
}
