//! The checks on the real register of 2023, their suggestions, waivers, and the legal rules.

use chrono::NaiveDate;
use pasqyra::domain::{
    ActivityKind, Choice as _, Edit, Field, FigureKey, Municipality, Record, RecordId, RecordKind, Register, RuleId,
    RuleParameter, RuleSetting, Subject, Summary, Target, Value, Year,
    check::{self, Checking, Finding, Findings, FoundIn, Remedy, Severity, law::LegalState},
};
use serde_json::Value as Json;

use crate::support::sample;

const EXPECTED: &str = include_str!("data/prizren-2023-findings.json");

/// A day long after the sample's year.
fn today() -> NaiveDate {
    day(2026, 11, 24)
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}

pub(crate) fn checked(municipality: &Municipality, year: &Year, today: NaiveDate) -> Findings {
    check::check(&check::Input { municipality, year, summary: &Summary::of(year), today })
}

fn findings(register: &Register) -> Findings {
    checked(&register.municipality, &register.years[&2023], today())
}

fn find(findings: &Findings, rule: RuleId) -> Vec<&Finding> {
    findings.all().filter(|finding| finding.rule == rule).collect()
}

/// The year of the sample, changed.
fn with(change: impl FnOnce(&mut Year)) -> Register {
    let mut register = sample();
    change(register.years.get_mut(&2023).expect("the year"));
    register
}

#[test]
fn the_register_of_2023_gives_exactly_the_findings_it_must() {
    let register = sample();
    let json =
        pasqyra::export::findings::json(&findings(&register), &register.years[&2023], &crate::support::english());
    let mut found: Vec<Json> = serde_json::from_str(&json).expect("JSON");
    for finding in &mut found {
        let finding = finding.as_object_mut().expect("an object");
        assert!(finding["message"].as_str().is_some_and(|message| message.ends_with('.')), "{finding:?}");
        assert_eq!(finding["waived"], Json::Null);
        finding.remove("message");
        finding.remove("waived");
        if let Some(suggestion) = finding["suggestion"].as_object_mut() {
            assert!(suggestion.remove("why").is_some());
        }
    }
    let mut expected: Vec<Json> = serde_json::from_str(EXPECTED).expect("JSON");
    let order = |finding: &Json| finding.to_string();
    found.sort_by_key(order);
    expected.sort_by_key(order);
    assert_eq!(found, expected);
    let tally = findings(&register).tally();
    assert_eq!((tally.errors, tally.warnings, tally.notes, tally.waived), (10, 9, 8, 0));
}

#[test]
fn applying_every_suggestion_leaves_the_two_figures_that_were_wrong_in_print() {
    let mut register = sample();
    let edits: Vec<Edit> = findings(&register)
        .open()
        .filter_map(|finding| Some(finding.mending(&register, 2023, finding.suggestion()?)))
        .collect();
    let inverse = register.apply(&Edit::Batch { edits }).expect("every suggestion fits");
    let left = findings(&register);
    let errors: Vec<(FoundIn, _, _)> = left
        .open()
        .filter(|finding| finding.severity == Severity::Error)
        .map(|finding| (finding.field, finding.stated.clone(), finding.computed.clone()))
        .collect();
    let figure = |key: &str| FoundIn::Figure(key.parse::<FigureKey>().expect("a key"));
    let number = |number| Some(pasqyra::domain::SeenValue::Number(number));
    assert_eq!(
        errors,
        [
            (figure("consultation.comments"), number(200), number(210)),
            (figure("hearing.accepted"), number(242), number(342)),
        ]
    );
    assert_eq!(left.tally().blocking, 0);
    // What was written in the place of a date is settled with it, and comes back with undo.
    assert_eq!(register.years[&2023].activities.of(ActivityKind::Consultation)[0].held_on_written, None);
    register.apply(&inverse).expect("the inverse fits");
    assert_eq!(register, sample());
}

#[test]
fn slices_find_what_the_whole_finds() {
    let register = sample();
    let (municipality, year) = (&register.municipality, &register.years[&2023]);
    let input = check::Input { municipality, year, summary: &Summary::of(year), today: today() };
    let mut checking = Checking::default();
    let mut slices = 0;
    let findings = loop {
        slices += 1;
        if let Some(findings) = checking.go_on(&input, || false) {
            break findings;
        }
    };
    assert!(slices > 1, "the check never paused");
    assert!(findings.all().eq(check::check(&input).all()));
}

#[test]
fn the_findings_of_a_row_are_found_by_its_place() {
    let register = sample();
    let findings = findings(&register);
    let hearing = &register.years[&2023].activities.of(ActivityKind::Hearing)[7];
    let rules: Vec<RuleId> =
        findings.of_activity(ActivityKind::Hearing, 8, hearing.id).map(|finding| finding.rule).collect();
    assert_eq!(rules, [RuleId::ParticipantsSum, RuleId::DateMissing, RuleId::NoWomen]);
    // Another record that came to stand there has none of them.
    assert_eq!(findings.of_activity(ActivityKind::Hearing, 8, RecordId(uuid::Uuid::nil())).count(), 0);
}

#[test]
fn two_explanations_that_are_equally_good_are_both_named_and_none_is_suggested() {
    // Only the participants were published: women or men may be the slip.
    let register = with(|year| {
        year.published.retain(|key, _| key.to_string() == "consultation.participants");
    });
    let findings = findings(&register);
    let finding = find(&findings, RuleId::ParticipantsSum).into_iter().find(|finding| finding.number == 9);
    let finding = finding.expect("consultation 9");
    assert_eq!(finding.suggestion(), None);
    let Some(Remedy::Either(either)) = finding.remedy.as_deref() else { panic!("{finding:?}") };
    let values: Vec<(Field, &Value)> = either.iter().map(|suggestion| (suggestion.field, &suggestion.value)).collect();
    assert_eq!(values, [(Field::Women, &Value::Count(3)), (Field::Men, &Value::Count(7))]);
    let message = pasqyra::text::findings::message(finding, &register.years[&2023], &crate::support::english());
    assert!(message.contains("Women: 3") && message.contains("Men: 7"), "{message}");
}

#[test]
fn without_a_published_total_the_parts_are_believed() {
    let register = with(|year| year.published.clear());
    let findings = findings(&register);
    let ninth = find(&findings, RuleId::ParticipantsSum).into_iter().find(|finding| finding.number == 9);
    let suggestion = ninth.and_then(Finding::suggestion).expect("a suggestion");
    assert_eq!((suggestion.field, &suggestion.value), (Field::StatedParticipants, &Value::Count(8)));
}

// Waivers

fn waive(register: &mut Register, rule: RuleId, number: u32) -> RecordId {
    let id = RecordId(uuid::Uuid::from_u128(u128::from(number) + 1_000_000));
    let findings = findings(register);
    let finding = find(&findings, rule).into_iter().find(|finding| finding.number == number).expect("a finding");
    let year = &register.years[&2023];
    let waiver = finding.waived(year, id, Some("e verifikuar".to_owned()), Some("zyra".to_owned()), today());
    let edit = Edit::Insert { year: 2023, at: year.waivers.len(), record: Record::Waiver(Box::new(waiver)) };
    register.apply(&edit).expect("the waiver fits");
    id
}

fn hearing(number: usize, register: &Register) -> Target {
    let id = register.years[&2023].activities.of(ActivityKind::Hearing)[number - 1].id;
    Target::Record { year: 2023, kind: RecordKind::Activity(ActivityKind::Hearing), id }
}

#[test]
fn a_waiver_silences_a_finding_until_the_values_change() {
    let mut register = sample();
    let id = waive(&mut register, RuleId::ParticipantsSum, 8);
    let silenced = findings(&register);
    let tally = silenced.tally();
    assert_eq!((tally.errors, tally.waived), (9, 1));
    assert_eq!(silenced.all().find_map(|finding| finding.waiver), Some(id));

    let target = hearing(8, &register);
    let set = |value| Edit::Set { target, field: Field::StatedParticipants, value: Some(Value::Count(value)) };
    register.apply(&set(1)).expect("fits");
    assert_eq!(findings(&register).tally().waived, 0);
    register.apply(&set(0)).expect("fits");
    assert_eq!(findings(&register).tally().waived, 1);
}

#[test]
fn a_waiver_of_a_finding_without_a_stated_value_ends_when_the_field_changes() {
    let mut register = sample();
    waive(&mut register, RuleId::DateOrder, 8);
    assert_eq!(findings(&register).tally().waived, 1);
    let id = register.years[&2023].activities.of(ActivityKind::Consultation)[7].id;
    let target = Target::Record { year: 2023, kind: RecordKind::Activity(ActivityKind::Consultation), id };
    let earlier = Some(Value::Date(day(2023, 10, 3)));
    register.apply(&Edit::Set { target, field: Field::HeldOn, value: earlier }).expect("fits");
    let findings = findings(&register);
    assert_eq!(findings.tally().waived, 0);
    assert_eq!(find(&findings, RuleId::DateOrder).len(), 1);
}

#[test]
fn a_deleted_record_takes_its_waivers_along() {
    let mut register = sample();
    waive(&mut register, RuleId::ParticipantsSum, 8);
    let Target::Record { kind, id, .. } = hearing(8, &register) else { panic!("a record") };
    let removal = register.removal(2023, kind, id);
    register.apply(&removal).expect("fits");
    assert!(register.years[&2023].waivers.is_empty());
}

// Law

/// The states of a rule, each with how many records decide it.
fn states(register: &Register, rule: RuleId, today: NaiveDate) -> Vec<(LegalState, usize)> {
    let findings = checked(&register.municipality, &register.years[&2023], today);
    let result = findings.results().iter().find(|result| result.rule == rule).expect("a result");
    result.parts.iter().map(|part| (part.state, part.decided_by.len())).collect()
}

#[test]
fn the_law_on_the_register_of_2023() {
    use LegalState::{CannotBeChecked, Met};
    let register = sample();
    let states = |rule| states(&register, rule, today());
    assert_eq!(states(RuleId::MeetingsPerYear), [(Met, 2)]);
    assert_eq!(states(RuleId::MeetingFirstHalf), [(Met, 1)]);
    assert_eq!(states(RuleId::KabBy), [(Met, 2)]);
    assert_eq!(states(RuleId::HearingsBy), [(CannotBeChecked, 9), (Met, 2)]);
    for (rule, records) in [
        (RuleId::MeetingNotice, 2),
        (RuleId::ConsultationOpen, 13),
        (RuleId::ConsultationMeetingInside, 13),
        (RuleId::AccessReply, 0),
        (RuleId::AccessOutcomes, 0),
        (RuleId::Languages, 12),
    ] {
        assert_eq!(states(rule), [(CannotBeChecked, records)], "{rule}");
    }
    for off in [RuleId::DecisionsToMinistry, RuleId::ReportAfterClose, RuleId::PlansPublished] {
        assert_eq!(states(off), [], "{off}");
    }
    let findings = findings(&register);
    let share = findings.results().iter().find(|result| result.rule == RuleId::WomenShare).expect("a result");
    assert_eq!(share.indicator.map(pasqyra::domain::Share::per_mille), Some(186));
    assert_eq!(share.state(), None);
}

#[test]
fn what_is_not_due_yet_is_no_breach() {
    use LegalState::{Breached, NotYetDue};
    let empty = |today| {
        let register = with(|year| *year = Year::new(2023));
        let of = |rule| states(&register, rule, today);
        (of(RuleId::MeetingsPerYear), of(RuleId::MeetingFirstHalf))
    };
    assert_eq!(empty(day(2023, 6, 30)), (vec![(NotYetDue, 0)], vec![(NotYetDue, 0)]));
    assert_eq!(empty(day(2023, 7, 1)), (vec![(NotYetDue, 0)], vec![(Breached, 0)]));
    assert_eq!(empty(day(2024, 1, 1)), (vec![(Breached, 0)], vec![(Breached, 0)]));
}

#[test]
fn months_to_come_and_dates_to_come_are_not_missing() {
    let register = with(|year| {
        year.decisions[10].count = None;
        for hearing in year.activities.of_mut(ActivityKind::Hearing) {
            hearing.held_on = None;
            hearing.attendance = pasqyra::domain::Attendance::default();
            hearing.links.report = None;
        }
    });
    let at = |today| {
        let findings = checked(&register.municipality, &register.years[&2023], today);
        (find(&findings, RuleId::DecisionMonthMissing).len(), find(&findings, RuleId::DateMissing).len())
    };
    assert_eq!(at(day(2023, 11, 30)), (0, 1), "participatory budgeting was held, as its participants say");
    assert_eq!(at(day(2023, 12, 1)), (1, 1));
    assert_eq!(at(day(2024, 1, 1)), (1, 12));
}

#[test]
fn a_rule_has_the_parameter_that_the_office_sets_and_can_be_switched_off() {
    let setting = |enabled, parameter| RuleSetting { enabled, parameter };
    let set = |rule, setting| with(|year| drop(year.rules.insert(rule, setting)));
    let rule = RuleId::MeetingsPerYear;
    let three = set(rule, setting(None, Some(RuleParameter::Number(3))));
    assert_eq!(states(&three, rule, today()), [(LegalState::Breached, 0)]);
    let found = findings(&three);
    let finding = find(&found, rule)[0];
    assert_eq!((finding.severity, finding.subject), (Severity::Warning, Subject::Rule(rule)));
    let off = set(rule, setting(Some(false), Some(RuleParameter::Number(3))));
    assert_eq!(states(&off, rule, today()), []);
    // One that cannot be read is as if it were not set.
    let nonsense = set(rule, setting(None, Some(RuleParameter::Text("shumë".to_owned()))));
    assert_eq!(states(&nonsense, rule, today()), [(LegalState::Met, 2)]);
}

#[test]
fn every_legal_rule_is_there_once_and_has_a_parameter_of_its_form() {
    use check::law::{ParameterForm, RULES};
    let legal: Vec<RuleId> = RuleId::ALL.iter().copied().filter(|rule| rule.is_legal()).collect();
    assert_eq!(RULES.iter().map(|rule| rule.id).collect::<Vec<_>>(), legal);
    for rule in RULES {
        let tidied = rule.form.tidied(rule.parameter);
        match rule.form {
            ParameterForm::None => assert_eq!((rule.parameter, tidied), ("", None), "{}", rule.id),
            _ => assert_eq!(tidied.as_deref(), Some(rule.parameter), "{}", rule.id),
        }
    }
}
