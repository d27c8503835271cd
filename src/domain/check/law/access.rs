//! Requests for access to public documents (Law 06/L-081).

use chrono::{Datelike as _, Days, NaiveDate, Weekday};

use super::{Input, LegalState, Verdicts, days_between};
use crate::domain::{
    access_request::{AccessOutcome, AccessRequest},
    field::Field,
    waiver::{SeenValue, Subject},
};

/// The reply to each request, in the time that its kind of request has.
pub(super) fn reply(input: &Input<'_>, verdicts: &mut Verdicts<'_, '_>) {
    let [days, extension, urgent_hours, transfer] = verdicts.rule.numbers::<4>(input.year);
    for (number, request) in (1..).zip(&input.year.access.requests) {
        let subject = Subject::AccessRequest(request.id);
        let Some(received) = request.received_on else {
            verdicts.cannot(subject);
            continue;
        };
        let limit = if request.outcome == Some(AccessOutcome::Transferred) {
            after_working_days(received, transfer)
        } else if request.urgent == Some(true) {
            // Days are recorded, not hours: a part of a day is a day.
            after(received, (urgent_hours + 23) / 24)
        } else {
            after(received, days + if request.extended == Some(true) { extension } else { 0 })
        };
        match request.answered_on {
            Some(answered) if answered <= limit => verdicts.met(subject),
            Some(answered) => {
                let days = days_between(received, answered);
                verdicts
                    .breaches(subject, None, number, Field::AnsweredOn, Some(days))
                    .stated(SeenValue::Text(answered.to_string()));
            }
            None if input.today <= limit => verdicts.not_yet_due(subject),
            None if request.outcome == Some(AccessOutcome::Open) => {
                let days = days_between(received, input.today);
                verdicts.breaches(subject, None, number, Field::AnsweredOn, Some(days));
            }
            // It was answered, or nobody recorded whether: when, is not known.
            None => verdicts.cannot(subject),
        }
    }
}

fn after(day: NaiveDate, days: i64) -> NaiveDate {
    day.checked_add_days(Days::new(days.unsigned_abs())).unwrap_or(day)
}

/// The day so many working days later. Holidays are not known here.
fn after_working_days(day: NaiveDate, mut days: i64) -> NaiveDate {
    let mut day = day;
    while days > 0 {
        day = after(day, 1);
        if !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
            days -= 1;
        }
    }
    day
}

/// Whether the recorded outcomes add up to the total, and each refusal has a reason.
pub(super) fn outcomes(input: &Input<'_>, verdicts: &mut Verdicts<'_, '_>) {
    let requests = &input.year.access.requests;
    let subject = |request: &AccessRequest| Subject::AccessRequest(request.id);
    let without: Vec<Subject> = requests.iter().filter(|request| request.outcome.is_none()).map(subject).collect();
    let with = requests.len() - without.len();
    let total = input.summary.access.total.unwrap_or(0);
    if requests.is_empty() || !without.is_empty() {
        verdicts.of_year(LegalState::CannotBeChecked, without);
    } else if with as u64 == total {
        verdicts.of_year(LegalState::Met, requests.iter().map(subject));
    } else {
        verdicts.year_breaches(with as u64, total);
    }
    for (number, request) in (1..).zip(requests) {
        let is_refused = request.outcome == Some(AccessOutcome::Refused);
        let reason = request.refusal_reason.as_deref().is_some_and(|reason| !reason.trim().is_empty());
        if is_refused && !reason {
            verdicts.breaches(subject(request), None, number, Field::RefusalReason, None);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn working_days_leave_out_the_weekend() {
        let day = |day| NaiveDate::from_ymd_opt(2023, 6, day).expect("a day");
        // The 9th of June 2023 was a Friday.
        assert_eq!(after_working_days(day(9), 1), day(12));
        assert_eq!(after_working_days(day(9), 5), day(16));
        assert_eq!(after_working_days(day(10), 1), day(12));
    }
}
