//! How many findings were mended, as the one-page summary tells it.

use chrono::NaiveDate;
use pasqyra::domain::{
    ActivityKind, Edit, Field, Record, RecordId, RecordKind, Register, RuleId, Summary, Target, Value, Year,
    check::{Finding, Findings, Input, Resolved, check},
};

use crate::support::sample;

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 2, day).expect("a day")
}

fn found(register: &Register, today: NaiveDate) -> Findings {
    let (municipality, year) = (&register.municipality, &register.years[&2023]);
    check(&Input { municipality, year, summary: &Summary::of(year), today })
}

/// A register, and what was done with it on which day.
struct Past {
    register: Register,
    inverses: Vec<(NaiveDate, Edit)>,
}

impl Past {
    fn of(register: Register) -> Self {
        Self { register, inverses: Vec::new() }
    }

    fn change(&mut self, on: u32, edit: &Edit) {
        let inverse = self.register.apply(edit).expect("an edit that fits");
        self.inverses.push((day(on), inverse));
    }

    /// Applies the suggestions of a rule.
    fn mend(&mut self, on: u32, rule: RuleId) -> usize {
        let findings = found(&self.register, day(on));
        let of_rule = findings.open().filter(|finding| finding.rule == rule);
        let mend = |finding: &Finding| Some(finding.mending(&self.register, 2023, finding.suggestion()?));
        let edits: Vec<Edit> = of_rule.filter_map(mend).collect();
        let count = edits.len();
        self.change(on, &Edit::Batch { edits });
        count
    }

    fn resolved(&self) -> usize {
        let (municipality, year) = (&self.register.municipality, &self.register.years[&2023]);
        let summary = Summary::of(year);
        let mut resolved = Resolved::new(&Input { municipality, year, summary: &summary, today: day(28) });
        for (day, inverse) in self.inverses.iter().rev() {
            resolved.take_back(*day, inverse);
        }
        resolved.count()
    }

    /// Sets the total that a source states of the first meeting.
    fn state(&mut self, on: u32, total: u32) {
        let id = self.register.years[&2023].activities.of(ActivityKind::Meeting)[0].id;
        let kind = RecordKind::Activity(ActivityKind::Meeting);
        let target = Target::Record { year: 2023, kind, id };
        let field = Field::StatedParticipants;
        self.change(on, &Edit::Set { target, field, value: Some(Value::Count(total)) });
    }
}

#[test]
fn findings_that_came_with_the_register_and_are_gone_were_resolved() {
    let mut past = Past::of(sample());
    assert_eq!(past.resolved(), 0);
    let mended = past.mend(1, RuleId::DateUnreadable);
    assert!(mended > 0);
    assert_eq!(past.resolved(), mended, "also on the day on which it came");
}

#[test]
fn a_slip_of_one_day_is_no_finding_that_was_resolved_and_one_that_stood_overnight_is() {
    let mut past = Past::of(sample());
    let right =
        past.register.years[&2023].activities.of(ActivityKind::Meeting)[0].attendance.participants().expect("a total");
    past.state(1, right + 1);
    past.state(1, right);
    assert_eq!(past.resolved(), 0);
    past.state(2, right + 1);
    past.state(3, right);
    assert_eq!(past.resolved(), 1);
    past.state(4, right + 1);
    past.state(5, right + 2);
    assert_eq!(past.resolved(), 0, "it is there again");
}

#[test]
fn an_imported_year_counts_as_it_came_and_an_empty_one_does_not() {
    let mut register = sample();
    let imported = register.years.remove(&2023).expect("the year");
    let mut past = Past::of(register.clone());
    past.change(1, &Edit::AddYear { year: Box::new(imported) });
    let mended = past.mend(1, RuleId::DateUnreadable);
    assert_eq!(past.resolved(), mended);

    let mut past = Past::of(register);
    past.change(1, &Edit::AddYear { year: Box::new(Year::new(2023)) });
    let set = |count| Edit::Set {
        target: Target::Decisions { year: 2023, month: 1 },
        field: Field::Count,
        value: Some(Value::Count(count)),
    };
    past.change(1, &set(4));
    assert_eq!(past.resolved(), 0, "that a month was not counted yet when the year was new");
}

#[test]
fn what_was_set_aside_is_not_resolved() {
    let mut past = Past::of(sample());
    let findings = found(&past.register, day(1));
    let finding = findings.open().find(|finding| finding.rule == RuleId::NoWomen).expect("a hearing without women");
    let id = RecordId(uuid::Uuid::from_u128(1 << 64));
    let waiver = finding.waived(&past.register.years[&2023], id, Some("ashtu ishte".to_owned()), None, day(1));
    past.change(1, &Edit::Insert { year: 2023, at: 0, record: Record::Waiver(Box::new(waiver)) });
    assert_eq!(found(&past.register, day(1)).tally().waived, 1);
    assert_eq!(past.resolved(), 0);
}
