//! The mayor's decisions: sent to the ministry, and published in the official languages.

use chrono::Days;

use super::{Input, Verdicts, days_between};
use crate::domain::{check::decisions::last_day, check::links::field_of, field::Field, waiver::Subject};

/// A month's decisions sent to the ministry, counted from the month's last day.
pub(super) fn to_ministry(input: &Input<'_>, verdicts: &mut Verdicts<'_, '_>) {
    let [most] = verdicts.rule.numbers::<1>(input.year);
    for (month, decided) in (1..).zip(&input.year.decisions) {
        let (Some(ended), true) = (last_day(input.year.number, month), decided.count > Some(0)) else { continue };
        let subject = Subject::DecisionMonth(month);
        let limit = ended.checked_add_days(Days::new(most.unsigned_abs())).unwrap_or(ended);
        match decided.sent_to_ministry_on {
            Some(sent) if sent <= limit => verdicts.met(subject),
            Some(sent) => {
                let days = days_between(ended, sent);
                verdicts.breaches(subject, None, 0, Field::SentToMinistryOn, Some(days));
            }
            None if input.today <= limit => verdicts.not_yet_due(subject),
            None => verdicts.cannot(subject),
        }
    }
}

/// A link in each official language of the municipality (Law 02/L-37 on the Use of Languages).
pub(super) fn languages(input: &Input<'_>, verdicts: &mut Verdicts<'_, '_>) {
    let official = &input.municipality.languages;
    let has = |link: Option<&str>| link.is_some_and(|link| !link.trim().is_empty());
    for (month, decided) in (1..).zip(&input.year.decisions) {
        if decided.count.is_none_or(|count| count == 0) {
            continue;
        }
        let subject = Subject::DecisionMonth(month);
        let missing: Vec<_> = official.iter().copied().filter(|&language| !has(decided.link(language))).collect();
        let none_by_language = missing.len() == official.len();
        if official.is_empty() || none_by_language || (!missing.is_empty() && has(decided.url.as_deref())) {
            // A link without a language may be the missing one.
            verdicts.cannot(subject);
        } else if missing.is_empty() {
            verdicts.met(subject);
        } else {
            for language in missing {
                verdicts.breaches(subject, None, 0, field_of(language), None);
            }
        }
    }
}
