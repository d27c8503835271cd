//! Projects that citizens proposed and voted on in participatory budgeting.

use serde::{Deserialize, Serialize};

use super::{attendance::Count, record::RecordId};

/// An amount in euro cents.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Amount {
    pub cents: u64,
}

impl Amount {
    /// The largest amount that a field takes: ten billion euro, far beyond any municipal budget.
    pub const MAX: Self = Self { cents: 1_000_000_000_000 };
}

/// A proposed project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Project {
    pub id: RecordId,
    pub locality: String,
    pub title: Option<String>,
    /// The participatory-budgeting activity that it came out of.
    pub activity: Option<RecordId>,
    pub votes: Option<Count>,
    pub amount: Option<Amount>,
    pub selected: Option<bool>,
}

impl Project {
    /// A project of which nothing is recorded yet.
    pub fn new(id: RecordId) -> Self {
        Self { id, locality: String::new(), title: None, activity: None, votes: None, amount: None, selected: None }
    }
}
