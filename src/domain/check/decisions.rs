//! `decision-month-missing`.

use chrono::NaiveDate;

use crate::domain::{rule::RuleId, waiver::Subject};

use super::{
    Input, Sink,
    finding::{FoundIn, Severity},
};

/// Months that have ended without a count, in a year of which at least one month is counted.
pub(super) fn months(input: &Input<'_>, sink: &mut Sink<'_>) {
    let decisions = &input.year.decisions;
    if decisions.iter().all(|month| month.count.is_none()) {
        return;
    }
    for (month, decided) in (1..).zip(decisions) {
        let has_ended = last_day(input.year.number, month).is_some_and(|day| day < input.today);
        if decided.count.is_none() && has_ended {
            let subject = Subject::DecisionMonth(month);
            sink.find_in(subject, None, 0, RuleId::DecisionMonthMissing, Severity::Warning, FoundIn::Month);
        }
    }
}

/// The last day of a month, 1 to 12.
pub(super) fn last_day(year: u16, month: u8) -> Option<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year.into(), month.into(), 1)?;
    first.checked_add_months(chrono::Months::new(1))?.pred_opt()
}
