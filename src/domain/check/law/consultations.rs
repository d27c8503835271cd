//! Public consultations: how long they are open, when the meeting is held, when the report is out.

use chrono::Days;

use super::{Input, LegalState, Verdicts, days_between, numbered};
use crate::domain::{
    activity::{ActivityKind, Topic},
    field::Field,
    waiver::Subject,
};

/// How long each consultation takes comments, first and last day included (Administrative Instruction (MLGA)
/// 06/2018).
pub(super) fn open(input: &Input<'_>, verdicts: &mut Verdicts<'_, '_>) {
    let [least] = verdicts.rule.numbers::<1>(input.year);
    for (number, consultation) in numbered(input, ActivityKind::Consultation) {
        let subject = Subject::Activity(consultation.id);
        let (Some(from), Some(until)) = (consultation.open_from, consultation.open_until) else {
            verdicts.cannot(subject);
            continue;
        };
        let days = days_between(from, until) + 1;
        if days >= least {
            verdicts.met(subject);
        } else {
            verdicts.activity_breaches((number, consultation), Field::OpenUntil, Some(days));
        }
    }
}

/// Whether the meeting was held while the consultation was open.
pub(super) fn meeting_inside(input: &Input<'_>, verdicts: &mut Verdicts<'_, '_>) {
    for (number, consultation) in numbered(input, ActivityKind::Consultation) {
        let subject = Subject::Activity(consultation.id);
        let Some(held) = consultation.held_on else {
            verdicts.cannot(subject);
            continue;
        };
        let before = consultation.open_from.map(|from| held < from);
        let after = consultation.open_until.map(|until| held > until);
        match (before, after) {
            (Some(true), _) | (_, Some(true)) => {
                verdicts.activity_breaches((number, consultation), Field::HeldOn, None);
            }
            (Some(false), Some(false)) => verdicts.met(subject),
            // One end is not recorded: held on the right side of the other says nothing.
            _ => verdicts.cannot(subject),
        }
    }
}

/// Consultations on the medium-term budget framework, by the day of the budget calendar (Law 03/L-048).
pub(super) fn kab_by(input: &Input<'_>, verdicts: &mut Verdicts<'_, '_>) {
    let [limit] = verdicts.rule.days::<1>(input.year, input.year.number);
    let mut any = false;
    for (number, consultation) in numbered(input, ActivityKind::Consultation) {
        if consultation.topic != Some(Topic::Kab) {
            continue;
        }
        any = true;
        let subject = Subject::Activity(consultation.id);
        match consultation.held_on {
            Some(held) if held <= limit => verdicts.met(subject),
            Some(held) => {
                let late = days_between(limit, held);
                verdicts.activity_breaches((number, consultation), Field::HeldOn, Some(late));
            }
            None if input.today <= limit => verdicts.not_yet_due(subject),
            None => verdicts.cannot(subject),
        }
    }
    if !any && input.today <= limit {
        verdicts.of_year(LegalState::NotYetDue, []);
    }
}

/// The report with comments, after each consultation closed.
pub(super) fn report_after_close(input: &Input<'_>, verdicts: &mut Verdicts<'_, '_>) {
    let [most] = verdicts.rule.numbers::<1>(input.year);
    for (number, consultation) in numbered(input, ActivityKind::Consultation) {
        let subject = Subject::Activity(consultation.id);
        let Some(closed) = consultation.open_until else {
            verdicts.cannot(subject);
            continue;
        };
        let limit = closed.checked_add_days(Days::new(most.unsigned_abs())).unwrap_or(closed);
        match consultation.report_on {
            Some(report) if report <= limit => verdicts.met(subject),
            Some(report) => {
                let days = days_between(closed, report);
                verdicts.activity_breaches((number, consultation), Field::ReportOn, Some(days));
            }
            None if input.today <= limit => verdicts.not_yet_due(subject),
            None => verdicts.cannot(subject),
        }
    }
}
