//! The yearly plans of consultations, hearings and meetings.

use super::{Input, Verdicts, days_between};
use crate::domain::{document::DocumentKind, field::Field, waiver::Subject};

/// Plans published by a day of the year before.
pub(super) fn published(input: &Input<'_>, verdicts: &mut Verdicts<'_, '_>) {
    let [limit] = verdicts.rule.days::<1>(input.year, input.year.number.saturating_sub(1));
    for (number, plan) in (1..).zip(&input.year.documents) {
        if plan.kind != DocumentKind::Plan {
            continue;
        }
        let subject = Subject::Document(plan.id);
        match plan.published_on {
            Some(day) if day <= limit => verdicts.met(subject),
            Some(day) => {
                verdicts.breaches(subject, None, number, Field::PublishedOn, Some(days_between(limit, day)));
            }
            None if input.today <= limit => verdicts.not_yet_due(subject),
            None => verdicts.cannot(subject),
        }
    }
}
