//! Activities: consultations, budget hearings, public meetings, participatory budgeting.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{attendance::Attendance, choice::choice, comments::Comments, record::RecordId};

choice! {
    /// What kind of activity; each has its own tab and its own section of the report.
    ActivityKind {
        Consultation = "consultation",
        Hearing = "hearing",
        Meeting = "meeting",
        ParticipatoryBudgeting = "participatory_budgeting",
    }
}

impl ActivityKind {
    /// Whether the office records what became of comments: the report's tables of the other kinds have no such columns.
    pub fn has_comments(self) -> bool {
        matches!(self, Self::Consultation | Self::Hearing)
    }
}

choice! {
    /// Who called the activity.
    Organiser {
        Mayor = "mayor",
        Assembly = "assembly",
        Committee = "committee",
        Department = "department",
        Other = "other",
    }
}

choice! {
    /// What the activity was about; `Kab` is the medium-term budget framework.
    Topic {
        Kab = "kab",
        Budget = "budget",
        Regulation = "regulation",
        Plan = "plan",
        Strategy = "strategy",
        Taxes = "taxes",
        Report = "report",
        Other = "other",
    }
}

choice! {
    /// Where an activity was announced.
    Channel {
        Website = "website",
        Facebook = "facebook",
        Platform = "platform",
        Email = "email",
        Poster = "poster",
        Other = "other",
    }
}

/// Addresses of what was published about an activity, as written: a wrong one is kept and reported, not dropped.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivityLinks {
    pub notice: Option<String>,
    pub news: Option<String>,
    pub minutes: Option<String>,
    pub report: Option<String>,
}

/// One activity. Its number in the report is its place among those of its kind.
///
/// In the JSON of an edit it has no word of its own for what was not recorded: of a hundred thousand activities that is
/// half of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Activity {
    pub id: RecordId,
    pub kind: ActivityKind,
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organiser: Option<Organiser>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<Topic>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub venue: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held_on: Option<NaiveDate>,
    /// What stood in the place of the date, where it is no date ("30.01.20230").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held_on_written: Option<String>,
    /// First day on which a consultation takes comments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_from: Option<NaiveDate>,
    /// Last day on which a consultation takes comments; it may lie in the next year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_until: Option<NaiveDate>,
    pub attendance: Attendance,
    pub comments: Comments,
    pub links: ActivityLinks,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notice_on: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub news_on: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes_on: Option<NaiveDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report_on: Option<NaiveDate>,
    /// Without repetition, in the order of [`Channel`].
    pub channels: Vec<Channel>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The year in which it was held, where only its unanswered comments came along to this one: such a record counts
    /// its comments and nothing else, for everything else counts where it was held.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carried_from: Option<u16>,
    /// The record of the year [`Self::carried_from`] at which the comments were made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carried_record: Option<RecordId>,
}

impl Activity {
    /// An activity of which nothing is recorded yet.
    pub fn new(id: RecordId, kind: ActivityKind) -> Self {
        Self {
            id,
            kind,
            title: String::new(),
            organiser: None,
            topic: None,
            venue: None,
            held_on: None,
            held_on_written: None,
            open_from: None,
            open_until: None,
            attendance: Attendance::default(),
            comments: Comments::default(),
            links: ActivityLinks::default(),
            notice_on: None,
            news_on: None,
            minutes_on: None,
            report_on: None,
            channels: Vec::new(),
            note: None,
            carried_from: None,
            carried_record: None,
        }
    }

    /// Whether it was held in this year: of a record that was carried over from another, only the comments count.
    pub fn is_held_here(&self) -> bool {
        self.carried_from.is_none()
    }

    /// The month of the year in which it was held; `None` where no date could be read, or one of another year.
    pub fn month_in(&self, year: u16) -> Option<u8> {
        use chrono::Datelike as _;
        let day = self.held_on.filter(|day| self.is_held_here() && day.year() == i32::from(year))?;
        u8::try_from(day.month()).ok()
    }

    /// Whether the consultation still took comments when the year ended, or has comments without an answer.
    pub fn is_open_at_end_of(&self, year: u16) -> bool {
        use chrono::Datelike as _;
        let open = self.open_until.is_some_and(|day| day.year() > i32::from(year));
        open || self.comments.counted(super::comments::CommentOutcome::Pending) > 0
    }
}
