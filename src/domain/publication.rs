//! Publications of a year: which figures went out when, in whose name, and as which pages.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::{municipality::Language, published::FigureKey, record::RecordId, summary::Summary, year::Year};

/// The report of a year as it was published. It is never changed: a correction is another publication.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publication {
    pub id: RecordId,
    /// By the office's clock, to the second.
    pub on: NaiveDateTime,
    pub by: Option<String>,
    /// Every figure of the year at that moment.
    pub figures: BTreeMap<FigureKey, u64>,
    /// What had been published before of the figures that this publication corrects. Each of them is in `figures`.
    pub corrected: BTreeMap<FigureKey, u64>,
    /// One for each language.
    pub pages: Vec<PublishedPage>,
}

/// A report in one language; the page itself lies in the store, under its hash.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedPage {
    pub language: Language,
    /// SHA-256 of the page's bytes, in 64 lower-case hexadecimal digits.
    pub sha256: String,
    /// Length of the page, in bytes.
    pub bytes: u64,
}

/// A published figure that another took the place of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Correction {
    pub key: FigureKey,
    pub before: u64,
    pub after: u64,
}

impl Publication {
    /// What it corrects, in the order of the report.
    pub fn corrections(&self) -> impl Iterator<Item = Correction> {
        self.corrected.iter().filter_map(|(&key, &before)| {
            let after = *self.figures.get(&key)?;
            Some(Correction { key, before, after })
        })
    }
}

/// What a publication of the year would correct now: the figures that were published last, also in a report from
/// before this program, and are others today. A figure that was never published is none.
pub fn corrections(year: &Year, summary: &Summary) -> Vec<Correction> {
    let corrections =
        year.published.iter().map(|(&key, &before)| Correction { key, before, after: key.computed(summary) });
    corrections.filter(|correction| correction.before != correction.after).collect()
}
