//! Budget hearings, as the budget calendar has them: the mayor's before the draft goes to the assembly, the
//! assembly's and its committees' before the budget is adopted.

use super::{Input, Verdicts, days_between, numbered};
use crate::domain::{
    activity::{ActivityKind, Organiser},
    field::Field,
    waiver::Subject,
};

/// Hearings by who called them.
pub(super) fn held_by(input: &Input<'_>, verdicts: &mut Verdicts<'_, '_>) {
    let [mayor, assembly] = verdicts.rule.days::<2>(input.year, input.year.number);
    for (number, hearing) in numbered(input, ActivityKind::Hearing) {
        let subject = Subject::Activity(hearing.id);
        let limit = match hearing.organiser {
            Some(Organiser::Mayor) => mayor,
            Some(Organiser::Assembly | Organiser::Committee) => assembly,
            // The calendar says nothing of the others.
            Some(Organiser::Department | Organiser::Other) => continue,
            None => {
                verdicts.cannot(subject);
                continue;
            }
        };
        match hearing.held_on {
            Some(held) if held <= limit => verdicts.met(subject),
            Some(held) => {
                let late = days_between(limit, held);
                verdicts.activity_breaches((number, hearing), Field::HeldOn, Some(late));
            }
            None if input.today <= limit => verdicts.not_yet_due(subject),
            None => verdicts.cannot(subject),
        }
    }
}
