//! `published-differs`.

use crate::domain::{
    rule::RuleId,
    waiver::{SeenValue, Subject},
};

use super::{
    Input, Sink,
    finding::{FoundIn, Severity},
};

/// Published figures that the register computes otherwise. Comments that were pending when the figure was
/// published, and were carried over since, are no drift: the report of the year still says where they went.
pub(super) fn figures(input: &Input<'_>, sink: &mut Sink<'_>) {
    let seen = |figure: u64| SeenValue::Number(i64::try_from(figure).unwrap_or(i64::MAX));
    for (&key, &published) in &input.year.published {
        let computed = key.computed(input.summary);
        if published != computed && published != key.computed_before_carrying(input.summary) {
            sink.find_in(
                Subject::Published(key),
                None,
                0,
                RuleId::PublishedDiffers,
                Severity::Error,
                FoundIn::Figure(key),
            )
            .stated(seen(published))
            .computed(seen(computed));
        }
    }
}
