//! What became of the citizens' comments on one activity.

use serde::{Deserialize, Serialize};

use super::{attendance::Count, choice::choice};

choice! {
    /// What became of a comment.
    CommentOutcome {
        Accepted = "accepted",
        PartiallyAccepted = "partially_accepted",
        Rejected = "rejected",
        Pending = "pending",
    }
}

/// Comments on one activity. `None` means "not recorded", which is not 0.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comments {
    pub rejected: Option<Count>,
    pub accepted: Option<Count>,
    pub partially_accepted: Option<Count>,
    pub pending: Option<Count>,
    /// The total as the source stated it, kept even where it does not add up.
    pub stated: Option<Count>,
}

impl Comments {
    /// What was recorded of an outcome.
    pub fn recorded(self, outcome: CommentOutcome) -> Option<Count> {
        match outcome {
            CommentOutcome::Accepted => self.accepted,
            CommentOutcome::PartiallyAccepted => self.partially_accepted,
            CommentOutcome::Rejected => self.rejected,
            CommentOutcome::Pending => self.pending,
        }
    }

    /// Comments: the sum of the recorded parts, else the stated total, else unknown.
    pub fn total(self) -> Option<Count> {
        self.sum_of_parts().or(self.stated)
    }

    /// The sum of the recorded parts, where at least one is recorded.
    pub fn sum_of_parts(self) -> Option<Count> {
        [self.rejected, self.accepted, self.partially_accepted, self.pending]
            .into_iter()
            .flatten()
            .reduce(Count::saturating_add)
    }

    /// Comments with that outcome. A stated total without any part counts as pending: nobody
    /// recorded an answer to them.
    pub fn counted(self, outcome: CommentOutcome) -> Count {
        match (self.sum_of_parts(), outcome) {
            (None, CommentOutcome::Pending) => self.stated.unwrap_or(0),
            (_, outcome) => self.recorded(outcome).unwrap_or(0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_part_adds_nothing_and_the_recorded_parts_make_the_total() {
        let comments = Comments { accepted: Some(13), rejected: Some(1), stated: Some(15), ..Comments::default() };
        assert_eq!(comments.total(), Some(14));
        assert_eq!(comments.counted(CommentOutcome::Pending), 0);
    }

    #[test]
    fn a_stated_total_alone_counts_as_pending() {
        let comments = Comments { stated: Some(35), ..Comments::default() };
        assert_eq!(comments.total(), Some(35));
        assert_eq!(comments.counted(CommentOutcome::Pending), 35);
        assert_eq!(comments.counted(CommentOutcome::Accepted), 0);
    }

    #[test]
    fn nothing_recorded_is_unknown_and_not_zero() {
        assert_eq!(Comments::default().total(), None);
    }
}
