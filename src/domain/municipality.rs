//! The office's profile and the languages that the municipality uses officially.

use serde::{Deserialize, Serialize};

use super::choice::choice;

choice! {
    /// A language of the interface, of the report, or of a published document.
    Language {
        Albanian = "sq",
        English = "en",
        Serbian = "sr",
        Turkish = "tr",
        Bosnian = "bs",
    }
}

/// Who publishes the report. Nothing here is counted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Municipality {
    /// The municipality's name alone, as in "Prizren".
    pub name: String,
    pub unit: Option<String>,
    pub head_name: Option<String>,
    pub head_title: Option<String>,
    pub mayor: Option<String>,
    pub website: Option<String>,
    /// The official languages, in the municipality's own order.
    pub languages: Vec<Language>,
}
