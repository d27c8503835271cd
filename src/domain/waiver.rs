//! Findings that the office has looked at and set aside, with the reason.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{published::FigureKey, record::RecordId, rule::RuleId};

/// What a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    Activity(RecordId),
    Published(FigureKey),
    /// 1 to 12.
    DecisionMonth(u8),
    Document(RecordId),
    Project(RecordId),
    AccessRequest(RecordId),
    Rule(RuleId),
}

impl Subject {
    /// The record that the finding is about, where it is about one.
    pub fn record(self) -> Option<RecordId> {
        match self {
            Self::Activity(id) | Self::Document(id) | Self::Project(id) | Self::AccessRequest(id) => Some(id),
            Self::Published(_) | Self::DecisionMonth(_) | Self::Rule(_) => None,
        }
    }
}

/// A value as a finding saw it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum SeenValue {
    Number(i64),
    Text(String),
}

/// A finding set aside: it stays silent until the values that were seen change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiver {
    pub id: RecordId,
    pub rule: RuleId,
    pub subject: Subject,
    pub field: String,
    pub stated: Option<SeenValue>,
    pub computed: Option<SeenValue>,
    pub reason: Option<String>,
    pub by: Option<String>,
    pub on: Option<NaiveDate>,
}
