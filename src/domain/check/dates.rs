//! `date-unreadable`, `date-missing`, `date-outside-year` and `date-order`.

use chrono::{Datelike as _, NaiveDate};

use crate::domain::{
    activity::Activity,
    field::{Field, Value},
    rule::RuleId,
    waiver::SeenValue,
};

use super::{
    Input, Sink,
    finding::{FoundIn, Remedy, Severity, Suggestion, Why},
    slip::days_meant,
};

const FIELD: FoundIn = FoundIn::Field(Field::HeldOn);

/// The nearest dated activity above, of the same kind.
#[derive(Debug, Clone, Copy)]
pub(super) struct Above {
    day: NaiveDate,
    number: u32,
}

/// A date that is there: whether it lies in the year, and after the one above. Or why there is none.
pub(super) fn held_on(activity: &Activity, input: &Input<'_>, above: &mut Option<Above>, sink: &mut Sink<'_>) {
    let year = input.year.number;
    if !activity.is_held_here() {
        // Its date is checked where it was held.
        return;
    }
    let Some(day) = activity.held_on else {
        match activity.held_on_written.as_deref().map(str::trim).filter(|written| !written.is_empty()) {
            Some(written) => unreadable(written, year, sink),
            None if planned_time_has_passed(activity, input) => missing(*above, sink),
            None => {}
        }
        return;
    };
    if day.year() != i32::from(year) {
        sink.find(RuleId::DateOutsideYear, Severity::Warning, FIELD);
    }
    if above.is_some_and(|above| day < above.day) {
        sink.find(RuleId::DateOrder, Severity::Note, FIELD);
    }
    *above = Some(Above { day, number: sink.number() });
}

fn unreadable(written: &str, year: u16, sink: &mut Sink<'_>) {
    let mut days: Vec<Suggestion> = days_meant(written, year)
        .into_iter()
        .map(|day| Suggestion { field: Field::HeldOn, value: Value::Date(day), why: Why::OneSlip })
        .collect();
    let remedy = match days.len() {
        1 => days.pop().map(Remedy::Suggestion),
        2 => Some(Remedy::Either(days)),
        // Of more than two, none explains the text better than guessing would.
        _ => None,
    };
    sink.find(RuleId::DateUnreadable, Severity::Error, FIELD)
        .stated(SeenValue::Text(written.to_owned()))
        .remedy(remedy);
}

fn missing(above: Option<Above>, sink: &mut Sink<'_>) {
    let remedy = above.map(|Above { day, number }| {
        Remedy::Suggestion(Suggestion { field: Field::HeldOn, value: Value::Date(day), why: Why::RowAbove { number } })
    });
    sink.find(RuleId::DateMissing, Severity::Warning, FIELD).remedy(remedy);
}

/// Whether the activity should have been held by now: the year is over, its consultation is, or something was
/// recorded of it that only an activity that was held has.
fn planned_time_has_passed(activity: &Activity, input: &Input<'_>) -> bool {
    let year_is_over = input.today.year() > i32::from(input.year.number);
    let is_closed = activity.open_until.is_some_and(|day| day < input.today);
    let attendance = activity.attendance;
    let came = attendance.women.is_some() || attendance.men.is_some() || attendance.stated.is_some();
    let links = &activity.links;
    let told = links.minutes.is_some() || links.report.is_some() || links.news.is_some();
    let told_on = [activity.minutes_on, activity.report_on, activity.news_on];
    year_is_over || is_closed || came || told || told_on.iter().flatten().any(|&day| day <= input.today)
}
