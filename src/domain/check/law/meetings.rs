//! Public meetings (Law 03/L-040 on Local Self-Government, article 68).

use chrono::Datelike as _;

use super::{Input, LegalState, Verdicts, days_between, numbered};
use crate::domain::{
    activity::{Activity, ActivityKind},
    field::Field,
    waiver::Subject,
};

/// Meetings held in the year.
pub(super) fn per_year(input: &Input<'_>, verdicts: &mut Verdicts<'_, '_>) {
    let [least] = verdicts.rule.numbers::<1>(input.year);
    let (held, unknown) = held(input);
    let enough = |count: usize| count as i64 >= least;
    if enough(held.len()) {
        verdicts.of_year(LegalState::Met, held);
    } else if input.today.year() <= i32::from(input.year.number) {
        verdicts.of_year(LegalState::NotYetDue, held);
    } else if enough(held.len() + unknown.len()) {
        verdicts.of_year(LegalState::CannotBeChecked, unknown);
    } else {
        verdicts.year_breaches(held.len() as u64, least.unsigned_abs());
    }
}

/// The meetings that were held, and those of which nobody recorded whether.
fn held(input: &Input<'_>) -> (Vec<Subject>, Vec<Subject>) {
    let (mut held, mut unknown) = (Vec::new(), Vec::new());
    for (_, meeting) in numbered(input, ActivityKind::Meeting) {
        let subject = Subject::Activity(meeting.id);
        match meeting.held_on {
            Some(day) if day.year() == i32::from(input.year.number) && day <= input.today => held.push(subject),
            Some(_) => {}
            None if came(meeting) => held.push(subject),
            None => unknown.push(subject),
        }
    }
    (held, unknown)
}

/// Whether somebody recorded who came.
fn came(meeting: &Activity) -> bool {
    let attendance = meeting.attendance;
    [attendance.women, attendance.men, attendance.stated].iter().flatten().any(|&count| count > 0)
}

/// One of them by a day in the middle of the year.
pub(super) fn first_half(input: &Input<'_>, verdicts: &mut Verdicts<'_, '_>) {
    let [limit] = verdicts.rule.days::<1>(input.year, input.year.number);
    let in_time = |meeting: &Activity| {
        let in_year = |day: chrono::NaiveDate| day.year() == i32::from(input.year.number);
        meeting.held_on.is_some_and(|day| in_year(day) && day <= limit && day <= input.today)
    };
    let mut meetings = numbered(input, ActivityKind::Meeting).map(|(_, meeting)| meeting);
    let undated = || {
        let meetings = numbered(input, ActivityKind::Meeting);
        meetings.filter(|(_, meeting)| meeting.held_on.is_none()).map(|(_, meeting)| Subject::Activity(meeting.id))
    };
    if let Some(meeting) = meetings.find(|meeting| in_time(meeting)) {
        verdicts.met(Subject::Activity(meeting.id));
    } else if input.today <= limit {
        verdicts.of_year(LegalState::NotYetDue, []);
    } else if undated().next().is_some() {
        verdicts.of_year(LegalState::CannotBeChecked, undated());
    } else {
        verdicts.year_breaches(0, 1);
    }
}

/// Notice before each meeting.
pub(super) fn notice(input: &Input<'_>, verdicts: &mut Verdicts<'_, '_>) {
    let [least] = verdicts.rule.numbers::<1>(input.year);
    for (number, meeting) in numbered(input, ActivityKind::Meeting) {
        let subject = Subject::Activity(meeting.id);
        match (meeting.notice_on, meeting.held_on) {
            (Some(notice), Some(held)) => {
                let days = days_between(notice, held);
                if days >= least {
                    verdicts.met(subject);
                } else {
                    verdicts.activity_breaches((number, meeting), Field::NoticeOn, Some(days));
                }
            }
            (None, Some(held)) if days_between(input.today, held) >= least => verdicts.not_yet_due(subject),
            _ => verdicts.cannot(subject),
        }
    }
}
