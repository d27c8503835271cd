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
    /// Comments that went along to the next year without an answer: they count there, and here they only explain
    /// the stated total.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carried_over: Option<Count>,
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

    /// Comments: the sum of the recorded parts, else the stated total, else unknown. What was carried over is not
    /// among them, and where it is all that is recorded, none is left.
    pub fn total(self) -> Option<Count> {
        self.sum_of_parts().or(self.carried_over.map(|_| 0)).or(self.stated)
    }

    /// The sum of the recorded parts, where at least one is recorded.
    pub fn sum_of_parts(self) -> Option<Count> {
        let first = plus(self.rejected, self.accepted);
        plus(first, plus(self.partially_accepted, self.pending))
    }

    /// The sum of the recorded parts and of what was carried over: what a stated total must be.
    pub fn sum_with_carried_over(self) -> Option<Count> {
        plus(self.sum_of_parts(), self.carried_over)
    }

    /// Whether there is nothing but a stated total, which then counts as pending.
    pub fn is_only_stated(self) -> bool {
        self.stated.is_some() && self.sum_with_carried_over().is_none()
    }

    /// Comments with that outcome. A stated total without any part counts as pending: nobody
    /// recorded an answer to them.
    pub fn counted(self, outcome: CommentOutcome) -> Count {
        let stated = if outcome == CommentOutcome::Pending && self.is_only_stated() { self.stated } else { None };
        self.recorded(outcome).or(stated).unwrap_or(0)
    }
}

/// The sum of what is recorded of two counts.
fn plus(one: Option<Count>, other: Option<Count>) -> Option<Count> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.saturating_add(other)),
        (one, other) => one.or(other),
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
    fn what_was_carried_over_counts_no_more_and_still_explains_the_stated_total() {
        let comments = Comments { accepted: Some(14), carried_over: Some(35), stated: Some(49), ..Comments::default() };
        assert_eq!((comments.total(), comments.sum_with_carried_over()), (Some(14), Some(49)));
        let all = Comments { carried_over: Some(35), stated: Some(35), ..Comments::default() };
        assert_eq!((all.total(), all.counted(CommentOutcome::Pending)), (Some(0), 0));
    }

    #[test]
    fn nothing_recorded_is_unknown_and_not_zero() {
        assert_eq!(Comments::default().total(), None);
    }
}
