//! Requests for access to public documents (Law 06/L-081). Counts and outcomes only, never who asked.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{attendance::Count, choice::choice, record::RecordId};

choice! {
    /// Who asked, as the yearly report to the Agency groups them.
    Requester {
        Individual = "individual",
        Media = "media",
        Ngo = "ngo",
        Other = "other",
    }
}

choice! {
    /// What was asked for, as the yearly report to the Agency groups it.
    AccessSubject {
        Spending = "spending",
        Employment = "employment",
        Administrative = "administrative",
        PublicFunctions = "public_functions",
        LegalAct = "legal_act",
        Other = "other",
    }
}

choice! {
    /// What became of a request.
    AccessOutcome {
        Open = "open",
        Full = "full",
        Partial = "partial",
        Refused = "refused",
        Transferred = "transferred",
    }
}

/// One request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessRequest {
    pub id: RecordId,
    pub received_on: Option<NaiveDate>,
    pub requester: Option<Requester>,
    pub subject: Option<AccessSubject>,
    pub outcome: Option<AccessOutcome>,
    pub answered_on: Option<NaiveDate>,
    pub extended: Option<bool>,
    pub urgent: Option<bool>,
    pub refusal_reason: Option<String>,
    /// Whether a complaint went to the Agency.
    pub complaint: Option<bool>,
}

impl AccessRequest {
    /// A request of which nothing is recorded yet.
    pub fn new(id: RecordId) -> Self {
        Self {
            id,
            received_on: None,
            requester: None,
            subject: None,
            outcome: None,
            answered_on: None,
            extended: None,
            urgent: None,
            refusal_reason: None,
            complaint: None,
        }
    }
}

/// A year's requests: the total that the office states, and those that were recorded one by one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccessRequests {
    pub stated_total: Option<Count>,
    pub requests: Vec<AccessRequest>,
}
