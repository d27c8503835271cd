//! What is wrong, missing or worth a look in a year: every rule, one small unit each.
//!
//! [`check`] takes a year and its figures, and answers with [`Findings`]; it knows no clock ("today" is given), no
//! file and no language. A year of 100,000 activities takes tens of milliseconds, which is more than a frame of the
//! window has: [`Checking`] does the same work in slices.

mod attention;
mod dates;
mod decisions;
mod finding;
mod findings;
pub mod law;
mod links;
mod published;
mod repeats;
mod resolved;
mod slip;
mod sums;
mod titles;

use chrono::NaiveDate;

use self::dates::Above;
use self::law::LegalResult;
use self::links::Place;
use self::repeats::Repeats;
use self::sums::Totals;
pub use self::{
    finding::{Finding, FoundIn, Remedy, Severity, Suggestion, Why},
    findings::{Findings, Tally},
    resolved::Resolved,
};
use super::{
    activity::{Activity, ActivityKind},
    choice::Choice as _,
    municipality::Municipality,
    rule::RuleId,
    summary::Summary,
    waiver::{SeenValue, Subject},
    year::Year,
};

/// What is checked.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    pub municipality: &'a Municipality,
    pub year: &'a Year,
    /// The figures of `year`.
    pub summary: &'a Summary,
    /// What has ended, and what is not due yet.
    pub today: NaiveDate,
}

/// Checks a year.
pub fn check(input: &Input<'_>) -> Findings {
    let mut checking = Checking::default();
    loop {
        if let Some(findings) = checking.go_on(input, || true) {
            return findings;
        }
    }
}

/// How many activities are checked between two looks at whether there is time left.
const SLICE: usize = 256;

/// A check in the making. It holds for one state of a year: after a change of the year a new one is begun.
#[derive(Debug, Default)]
pub struct Checking {
    stage: Stage,
    above: Option<Above>,
    titles: Repeats<u32>,
    links: Repeats<Place>,
    /// Made when the check begins.
    totals: Totals,
    buckets: Buckets,
    results: Vec<LegalResult>,
    findings: Findings,
}

/// What comes next. Each step is small, so that a check can pause after any.
#[derive(Debug, Clone, Copy, Default)]
enum Stage {
    #[default]
    Beginning,
    /// Some activities of a kind, from a place in its list; kinds by their place in [`ActivityKind::ALL`].
    Activities(usize, usize),
    RestOfYear,
    /// A legal rule, by its place in [`law::RULES`].
    Law(usize),
    /// The findings of a severity and rule put behind those before them, by their place in the buckets.
    Order(usize),
    Done,
}

impl Checking {
    /// Goes on as long as `has_time` says so; answers with the findings when all is checked. What was begun with one
    /// input is gone on with the same.
    pub fn go_on(&mut self, input: &Input<'_>, mut has_time: impl FnMut() -> bool) -> Option<Findings> {
        loop {
            self.stage = self.step(input);
            if let Stage::Done = self.stage {
                return Some(std::mem::take(&mut self.findings));
            }
            if !has_time() {
                return None;
            }
        }
    }

    /// Takes one step, and answers with the next.
    fn step(&mut self, input: &Input<'_>) -> Stage {
        match self.stage {
            Stage::Beginning => {
                self.totals = Totals::of_year(input.year, input.summary);
                Stage::Activities(0, 0)
            }
            Stage::Activities(place, from) => {
                let Some(&kind) = ActivityKind::ALL.get(place) else { return Stage::RestOfYear };
                let activities = input.year.activities.of(kind);
                if from == 0 {
                    self.above = None;
                    self.titles = Repeats::default();
                    self.titles.reserve(activities.len());
                    self.links.reserve(activities.len());
                }
                let end = (from + SLICE).min(activities.len());
                for at in from..end {
                    self.activity(&activities[at], &activities[..at], input);
                }
                if end < activities.len() { Stage::Activities(place, end) } else { Stage::Activities(place + 1, 0) }
            }
            Stage::RestOfYear => {
                self.rest_of_year(input);
                Stage::Law(0)
            }
            Stage::Law(place) => {
                let Some(rule) = law::RULES.get(place) else {
                    self.findings = Findings::with_results(std::mem::take(&mut self.results));
                    return Stage::Order(0);
                };
                self.results.push(law::result(rule, input, &mut Sink::of_year(&mut self.buckets)));
                Stage::Law(place + 1)
            }
            Stage::Order(place) => {
                let (severity, rule) = (place / RuleId::ALL.len(), place % RuleId::ALL.len());
                let Some(&severity) = Severity::ALL.get(severity) else {
                    self.findings.finish();
                    return Stage::Done;
                };
                let rule = RuleId::ALL[rule];
                let found = std::mem::take(self.buckets.of(severity, rule));
                self.findings.push(rule, severity, found, input.year);
                Stage::Order(place + 1)
            }
            Stage::Done => Stage::Done,
        }
    }

    fn activity(&mut self, activity: &Activity, above: &[Activity], input: &Input<'_>) {
        let number = above.len() as u32 + 1;
        let subject = Subject::Activity(activity.id);
        let sink = &mut Sink { subject, kind: Some(activity.kind), number, buckets: &mut self.buckets };
        sums::participants(activity, &self.totals, sink);
        sums::comments(activity, &self.totals, sink);
        dates::held_on(activity, input, &mut self.above, sink);
        titles::title(activity, above, &mut self.titles, sink);
        links::report(activity, input, sink);
        for held in links::of_activity(activity) {
            links::link(Place::Activity(activity.kind, number), held, input.year, &mut self.links, sink);
        }
        attention::comments_pending(activity, sink);
        attention::no_women(activity, sink);
    }

    fn rest_of_year(&mut self, input: &Input<'_>) {
        let year = input.year;
        for (number, document) in (1..).zip(&year.documents) {
            if let Some(url) = document.url.as_deref() {
                let subject = Subject::Document(document.id);
                let sink = &mut Sink { subject, kind: None, number, buckets: &mut self.buckets };
                let held = (super::field::Field::Url, url);
                links::link(Place::Document(number), held, year, &mut self.links, sink);
            }
        }
        for (month, decided) in (1..).zip(&year.decisions) {
            let subject = Subject::DecisionMonth(month);
            let sink = &mut Sink { subject, kind: None, number: 0, buckets: &mut self.buckets };
            for held in links::of_month(decided) {
                links::link(Place::Month(month), held, year, &mut self.links, sink);
            }
        }
        let sink = &mut Sink::of_year(&mut self.buckets);
        decisions::months(input, sink);
        published::figures(input, sink);
    }
}

/// Findings by severity and rule, which is the order in which they are shown.
#[derive(Debug)]
struct Buckets(Vec<Vec<Finding>>);

impl Default for Buckets {
    fn default() -> Self {
        Self((0..Severity::ALL.len() * RuleId::ALL.len()).map(|_| Vec::new()).collect())
    }
}

impl Buckets {
    fn of(&mut self, severity: Severity, rule: RuleId) -> &mut Vec<Finding> {
        &mut self.0[severity as usize * RuleId::ALL.len() + rule as usize]
    }
}

/// Takes findings, of the subject that is being looked at.
struct Sink<'a> {
    subject: Subject,
    kind: Option<ActivityKind>,
    number: u32,
    buckets: &'a mut Buckets,
}

impl<'a> Sink<'a> {
    /// For findings that name their subject themselves.
    fn of_year(buckets: &'a mut Buckets) -> Self {
        Self { subject: Subject::Rule(RuleId::MeetingsPerYear), kind: None, number: 0, buckets }
    }

    /// Place of the subject in its list, from 1.
    fn number(&self) -> u32 {
        self.number
    }

    /// A finding about the subject that is being looked at.
    fn find(&mut self, rule: RuleId, severity: Severity, field: FoundIn) -> Found<'_> {
        self.find_in(self.subject, self.kind, self.number, rule, severity, field)
    }

    /// A finding about another subject.
    fn find_in(
        &mut self,
        subject: Subject,
        kind: Option<ActivityKind>,
        number: u32,
        rule: RuleId,
        severity: Severity,
        field: FoundIn,
    ) -> Found<'_> {
        let finding = Finding {
            rule,
            severity,
            subject,
            kind,
            number,
            field,
            stated: None,
            computed: None,
            remedy: None,
            waiver: None,
        };
        Found(self.buckets.of(severity, rule).push_mut(finding))
    }
}

/// A finding that was just made, to be said more of.
struct Found<'a>(&'a mut Finding);

impl Found<'_> {
    fn stated(self, value: SeenValue) -> Self {
        self.0.stated = Some(value);
        self
    }

    fn computed(self, value: SeenValue) -> Self {
        self.0.computed = Some(value);
        self
    }

    fn remedy(self, remedy: Option<Remedy>) -> Self {
        self.0.remedy = remedy.map(Box::new);
        self
    }
}
