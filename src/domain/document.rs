//! Published plans and pages that the report points to.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{choice::choice, record::RecordId};

choice! {
    /// What a document is.
    DocumentKind {
        Plan = "plan",
        Page = "page",
        Other = "other",
    }
}

choice! {
    /// What a document is about.
    DocumentAbout {
        Consultation = "consultation",
        Hearing = "hearing",
        Meeting = "meeting",
        ParticipatoryBudgeting = "participatory_budgeting",
        AssemblyQuestions = "assembly_questions",
        Other = "other",
    }
}

/// A published document or page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    pub id: RecordId,
    pub kind: DocumentKind,
    pub about: Option<DocumentAbout>,
    pub title: String,
    pub url: Option<String>,
    pub published_on: Option<NaiveDate>,
}

impl Document {
    /// A document of which nothing is recorded yet.
    pub fn new(id: RecordId) -> Self {
        Self { id, kind: DocumentKind::Other, about: None, title: String::new(), url: None, published_on: None }
    }
}
