//! `comments-pending` and `no-women`: nothing is wrong, but somebody should look.

use crate::domain::{activity::Activity, comments::CommentOutcome, field::Field, rule::RuleId, waiver::SeenValue};

use super::{
    Sink,
    finding::{FoundIn, Severity},
};

/// Comments that nobody answered yet.
pub(super) fn comments_pending(activity: &Activity, sink: &mut Sink<'_>) {
    let pending = activity.comments.counted(CommentOutcome::Pending);
    if pending > 0 {
        sink.find(RuleId::CommentsPending, Severity::Note, FoundIn::Field(Field::Pending))
            .computed(SeenValue::Number(pending.into()));
    }
}

/// An activity to which men came and no woman.
pub(super) fn no_women(activity: &Activity, sink: &mut Sink<'_>) {
    if activity.attendance.women == Some(0) && activity.attendance.men > Some(0) {
        sink.find(RuleId::NoWomen, Severity::Note, FoundIn::Field(Field::Women)).computed(SeenValue::Number(0));
    }
}
