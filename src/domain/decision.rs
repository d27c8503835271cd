//! The mayor's decisions, published month by month.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{attendance::Count, choice::Choice as _, municipality::Language};

/// What was published of one month's decisions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthDecisions {
    pub count: Option<Count>,
    /// A link whose language nobody recorded.
    pub url: Option<String>,
    /// Links by language, in the order of [`Language`].
    pub links: [Option<String>; Language::ALL.len()],
    pub sent_to_ministry_on: Option<NaiveDate>,
}

impl MonthDecisions {
    /// Whether nothing at all is recorded of the month.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The link in a language.
    pub fn link(&self, language: Language) -> Option<&str> {
        self.links[language as usize].as_deref()
    }

    /// Every link of the month: first the one without a language, then by language.
    pub fn all_links(&self) -> impl Iterator<Item = (Option<Language>, &str)> {
        let by_language = Language::ALL.iter().filter_map(|&language| Some((Some(language), self.link(language)?)));
        self.url.as_deref().map(|url| (None, url)).into_iter().chain(by_language)
    }
}

/// Twelve months, January first.
pub type Decisions = [MonthDecisions; 12];
