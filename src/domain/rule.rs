//! The rules of `check`, and how an office sets the legal ones.

use serde::{Deserialize, Serialize};

use super::choice::choice;

choice! {
    /// A rule by which a register is checked.
    RuleId {
        ParticipantsSum = "participants-sum",
        CommentsSum = "comments-sum",
        DateUnreadable = "date-unreadable",
        DateMissing = "date-missing",
        DateOutsideYear = "date-outside-year",
        DateOrder = "date-order",
        TitleMissing = "title-missing",
        TitleDuplicate = "title-duplicate",
        LinkMissing = "link-missing",
        LinkInvalid = "link-invalid",
        LinkShared = "link-shared",
        CommentsPending = "comments-pending",
        NoWomen = "no-women",
        DecisionMonthMissing = "decision-month-missing",
        PublishedDiffers = "published-differs",
        MeetingsPerYear = "meetings-per-year",
        MeetingFirstHalf = "meeting-first-half",
        MeetingNotice = "meeting-notice",
        ConsultationOpen = "consultation-open",
        ConsultationMeetingInside = "consultation-meeting-inside",
        KabBy = "kab-by",
        HearingsBy = "hearings-by",
        AccessReply = "access-reply",
        AccessOutcomes = "access-outcomes",
        DecisionsToMinistry = "decisions-to-ministry",
        Languages = "languages",
        ReportAfterClose = "report-after-close",
        PlansPublished = "plans-published",
        WomenShare = "women-share",
    }
}

impl RuleId {
    /// Whether the rule is one of law and practice, which an office can set; the others always hold.
    pub fn is_legal(self) -> bool {
        self >= Self::MeetingsPerYear
    }
}

/// A rule's parameter: a number of days or activities, or a day of the year such as "30.06".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum RuleParameter {
    Number(i64),
    Text(String),
}

/// How a legal rule differs from its default in one year.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleSetting {
    pub enabled: Option<bool>,
    pub parameter: Option<RuleParameter>,
}
