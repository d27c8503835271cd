//! Law and practice in Kosovo: rules with a parameter that the office can set or switch off.
//!
//! None of the rules was read in full in the official gazette, so how sure each is, is part of it; where that is
//! little, it starts switched off. Each file holds the rules of one subject.

mod access;
mod consultations;
mod decisions;
mod hearings;
mod meetings;
mod parameter;
mod plans;

use chrono::NaiveDate;

pub use self::parameter::{DayOfYear, ParameterForm};
use super::{
    Found, Input, Sink,
    finding::{FoundIn, Severity},
};
use crate::domain::{
    activity::{Activity, ActivityKind},
    choice::{Choice as _, choice},
    field::Field,
    rule::{RuleId, RuleParameter},
    summary::Share,
    waiver::{SeenValue, Subject},
    year::Year,
};

choice! {
    /// How sure it is that a rule holds as it is written here.
    Confidence {
        High = "high",
        Medium = "medium",
        Low = "low",
        /// A policy's aim, which binds nobody here.
        Policy = "policy",
    }
}

/// A rule as it is before an office sets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LegalRule {
    pub id: RuleId,
    pub form: ParameterForm,
    /// The parameter's default, as [`ParameterForm`] writes it; empty where there is none.
    pub parameter: &'static str,
    /// Whether it is on from the start.
    pub enabled: bool,
    pub confidence: Confidence,
}

/// Every legal rule, in the order of [`RuleId`].
pub const RULES: &[LegalRule] = {
    use self::Confidence::{High, Low, Medium, Policy};
    use self::ParameterForm::{Count, Day, Days, None, Percent, ReplyTimes, TwoDays};
    const fn rule(
        id: RuleId,
        form: ParameterForm,
        parameter: &'static str,
        enabled: bool,
        confidence: Confidence,
    ) -> LegalRule {
        LegalRule { id, form, parameter, enabled, confidence }
    }
    &[
        // Law 03/L-040 on Local Self-Government, article 68.
        rule(RuleId::MeetingsPerYear, Count, "2", true, High),
        rule(RuleId::MeetingFirstHalf, Day, "30.06", true, High),
        rule(RuleId::MeetingNotice, Days, "14", true, High),
        // Administrative Instruction (MLGA) 06/2018, and Prizren's practice in 2022.
        rule(RuleId::ConsultationOpen, Days, "30", true, Medium),
        rule(RuleId::ConsultationMeetingInside, None, "", true, Medium),
        // Law 03/L-048 on Public Financial Management, and its budget calendar.
        rule(RuleId::KabBy, Day, "30.06", true, High),
        // Inferred from the budget calendar: the mayor's hearings; the assembly's and its committees'.
        rule(RuleId::HearingsBy, TwoDays, "31.08; 30.09", true, Medium),
        // Law 06/L-081 on Access to Public Documents: days; days more when extended; hours when urgent; working days
        // to transfer.
        rule(RuleId::AccessReply, ReplyTimes, "7; 15; 48; 5", true, High),
        rule(RuleId::AccessOutcomes, None, "", true, High),
        // From memory.
        rule(RuleId::DecisionsToMinistry, Days, "7", false, Medium),
        // Law 02/L-37 on the Use of Languages, and Prizren's statute.
        rule(RuleId::Languages, None, "", true, Medium),
        rule(RuleId::ReportAfterClose, Days, "30", false, Low),
        // Observed in the dates of uploads; the day lies in the year before.
        rule(RuleId::PlansPublished, Day, "31.12", false, Low),
        // Law 05/L-020 on Gender Equality binds bodies, not audiences.
        rule(RuleId::WomenShare, Percent, "50", true, Policy),
    ]
};

/// The rule of an identifier; `None` of those that always hold.
pub fn rule(id: RuleId) -> Option<&'static LegalRule> {
    RULES.iter().find(|rule| rule.id == id)
}

impl LegalRule {
    /// Whether the rule is on in a year.
    pub fn is_enabled(&self, year: &Year) -> bool {
        year.rules.get(&self.id).and_then(|setting| setting.enabled).unwrap_or(self.enabled)
    }

    /// The rule's parameter in a year, as its form writes it: the default where the office set none, or none that
    /// can be read.
    pub fn parameter(&self, year: &Year) -> String {
        let set = year.rules.get(&self.id).and_then(|setting| setting.parameter.as_ref());
        let written = set.map(|parameter| match parameter {
            RuleParameter::Number(number) => number.to_string(),
            RuleParameter::Text(text) => text.clone(),
        });
        written.and_then(|written| self.form.tidied(&written)).unwrap_or_else(|| self.parameter.to_owned())
    }

    /// The parameter as a setting holds it, where a text is one.
    pub fn read_parameter(&self, written: &str) -> Option<RuleParameter> {
        let tidied = self.form.tidied(written)?;
        Some(match tidied.parse() {
            Ok(number) => RuleParameter::Number(number),
            Err(_) => RuleParameter::Text(tidied),
        })
    }

    /// The numbers of the parameter, in their order.
    fn numbers<const N: usize>(&self, year: &Year) -> [i64; N] {
        let parameter = self.parameter(year);
        let mut numbers = parameter.split(';').map(|part| part.trim().parse().unwrap_or(0));
        std::array::from_fn(|_| numbers.next().unwrap_or(0))
    }

    /// The days of the parameter, in their order and in some year.
    fn days<const N: usize>(&self, year: &Year, in_year: u16) -> [NaiveDate; N] {
        let parameter = self.parameter(year);
        let mut days = parameter.split(';').map(|part| DayOfYear::parse(part).map(|day| day.in_year(in_year)));
        std::array::from_fn(|_| days.next().flatten().unwrap_or_default())
    }
}

choice! {
    /// What became of a rule, or of a part of it.
    LegalState {
        Breached = "breached",
        CannotBeChecked = "cannot_be_checked",
        NotYetDue = "not_yet_due",
        Met = "met",
    }
}

/// The records for which a rule came out the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegalPart {
    pub state: LegalState,
    /// The records that decide it; empty where it is the lack of any.
    pub decided_by: Vec<Subject>,
}

/// What became of a rule in a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegalResult {
    pub rule: RuleId,
    /// A rule that is switched off has no parts.
    pub enabled: bool,
    /// One for each state that occurs, in the order of [`LegalState`].
    pub parts: Vec<LegalPart>,
    /// Of a rule that only indicates: the figure and nothing more.
    pub indicator: Option<Share>,
}

impl LegalResult {
    /// The gravest state of the parts; `None` of a rule that is off, or that only indicates.
    pub fn state(&self) -> Option<LegalState> {
        self.parts.first().map(|part| part.state)
    }
}

/// What a rule says of the year; breaches become findings.
pub(super) fn result(rule: &'static LegalRule, input: &Input<'_>, sink: &mut Sink<'_>) -> LegalResult {
    let mut result =
        LegalResult { rule: rule.id, enabled: rule.is_enabled(input.year), parts: Vec::new(), indicator: None };
    if !result.enabled {
        return result;
    }
    if rule.id == RuleId::WomenShare {
        result.indicator = input.summary.all.women_share();
        if result.indicator.is_none() {
            result.parts = vec![LegalPart { state: LegalState::CannotBeChecked, decided_by: Vec::new() }];
        }
        return result;
    }
    let mut verdicts = Verdicts { rule, sink, of_state: Default::default() };
    match rule.id {
        RuleId::MeetingsPerYear => meetings::per_year(input, &mut verdicts),
        RuleId::MeetingFirstHalf => meetings::first_half(input, &mut verdicts),
        RuleId::MeetingNotice => meetings::notice(input, &mut verdicts),
        RuleId::ConsultationOpen => consultations::open(input, &mut verdicts),
        RuleId::ConsultationMeetingInside => consultations::meeting_inside(input, &mut verdicts),
        RuleId::KabBy => consultations::kab_by(input, &mut verdicts),
        RuleId::ReportAfterClose => consultations::report_after_close(input, &mut verdicts),
        RuleId::HearingsBy => hearings::held_by(input, &mut verdicts),
        RuleId::AccessReply => access::reply(input, &mut verdicts),
        RuleId::AccessOutcomes => access::outcomes(input, &mut verdicts),
        RuleId::DecisionsToMinistry => decisions::to_ministry(input, &mut verdicts),
        RuleId::Languages => decisions::languages(input, &mut verdicts),
        RuleId::PlansPublished => plans::published(input, &mut verdicts),
        _ => {}
    }
    result.parts = verdicts.into_parts();
    result
}

/// Collects what a rule says of each record.
struct Verdicts<'a, 's> {
    rule: &'static LegalRule,
    sink: &'a mut Sink<'s>,
    of_state: [Option<Vec<Subject>>; LegalState::ALL.len()],
}

impl Verdicts<'_, '_> {
    fn say(&mut self, state: LegalState, subject: Option<Subject>) {
        self.of_state[state as usize].get_or_insert_default().extend(subject);
    }

    /// The rule's verdict on the year as a whole.
    fn of_year(&mut self, state: LegalState, decided_by: impl IntoIterator<Item = Subject>) {
        self.of_state[state as usize].get_or_insert_default().extend(decided_by);
    }

    /// The year breaches the rule, and no record stands for that: so many were found of so many.
    fn year_breaches(&mut self, found: u64, of: u64) {
        self.say(LegalState::Breached, None);
        let rule = self.rule.id;
        let seen = |count| SeenValue::Number(i64::try_from(count).unwrap_or(i64::MAX));
        self.sink
            .find_in(Subject::Rule(rule), None, 0, rule, Severity::Warning, FoundIn::Year)
            .stated(seen(of))
            .computed(seen(found));
    }

    fn met(&mut self, subject: Subject) {
        self.say(LegalState::Met, Some(subject));
    }

    fn not_yet_due(&mut self, subject: Subject) {
        self.say(LegalState::NotYetDue, Some(subject));
    }

    fn cannot(&mut self, subject: Subject) {
        self.say(LegalState::CannotBeChecked, Some(subject));
    }

    /// An activity breaches the rule; `found` is what was measured, in days, where something was.
    fn activity_breaches(&mut self, (number, activity): Numbered<'_>, field: Field, found: Option<i64>) {
        self.breaches(Subject::Activity(activity.id), Some(activity.kind), number, field, found);
    }

    fn breaches(
        &mut self,
        subject: Subject,
        kind: Option<ActivityKind>,
        number: u32,
        field: Field,
        found: Option<i64>,
    ) -> Found<'_> {
        let breached = self.of_state[LegalState::Breached as usize].get_or_insert_default();
        // Two fields of one record are one record.
        if breached.last() != Some(&subject) {
            breached.push(subject);
        }
        let field = FoundIn::Field(field);
        let finding = self.sink.find_in(subject, kind, number, self.rule.id, Severity::Warning, field);
        match found {
            Some(found) => finding.computed(SeenValue::Number(found)),
            None => finding,
        }
    }

    /// What the rule said; that it cannot be checked, where no record is of its kind.
    fn into_parts(self) -> Vec<LegalPart> {
        let states = LegalState::ALL.iter().copied().zip(self.of_state);
        let parts: Vec<LegalPart> =
            states.filter_map(|(state, decided_by)| Some(LegalPart { state, decided_by: decided_by? })).collect();
        if parts.is_empty() {
            return vec![LegalPart { state: LegalState::CannotBeChecked, decided_by: Vec::new() }];
        }
        parts
    }
}

/// An activity with its number.
type Numbered<'a> = (u32, &'a Activity);

/// The activities of a kind that were held in the year.
fn numbered<'a>(input: &Input<'a>, kind: ActivityKind) -> impl Iterator<Item = Numbered<'a>> {
    (1..).zip(input.year.activities.of(kind)).filter(|(_, activity)| activity.is_held_here())
}

/// Days from one day to a later one; negative to an earlier one.
fn days_between(from: NaiveDate, to: NaiveDate) -> i64 {
    to.signed_duration_since(from).num_days()
}
