//! The charts that a year is shown with, and their order in the presentation.

use serde::{Deserialize, Serialize};

use super::{choice::choice, record::RecordId};

choice! {
    /// A chart, by the identifier that the command line takes.
    ChartId {
        ParticipationByKind = "participation-by-kind",
        ParticipationByActivity = "participation-by-activity",
        WomenShare = "women-share",
        CommentOutcomesByKind = "comment-outcomes-by-kind",
        CommentOutcomesByActivity = "comment-outcomes-by-activity",
        DecisionsByMonth = "decisions-by-month",
        ParticipationOverYears = "participation-over-years",
        WomenShareOverYears = "women-share-over-years",
        CommentOutcomesOverYears = "comment-outcomes-over-years",
    }
}

/// A slide of the presentation, where the office arranged it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slide {
    pub id: RecordId,
    pub chart: ChartId,
    /// The office's own title in place of the finding.
    pub title: Option<String>,
}
