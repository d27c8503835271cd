//! Pending comments go along to the next year: each counts once, and who came stays where it was.

use std::collections::BTreeMap;

use pasqyra::{
    domain::{
        Activity, ActivityKind, Choice as _, Comments, Count, Edit, Field, FigureKey, Municipality, Record, RecordId,
        RecordKind, Register, Summary, Target, Value, Year,
        carry_over::{carry_over, pending_of},
        check,
    },
    export::{self, csv::Profile},
    import,
    report::{Document, Input, html},
    store::{self, Store},
    text::Texts,
};
use proptest::prelude::*;

use crate::support::{any_year, ids, sample};

const CONSULTATIONS: RecordKind = RecordKind::Activity(ActivityKind::Consultation);

/// The sample with a year 2024 after it.
fn two_years() -> Register {
    let mut register = sample();
    register.years.insert(2024, Year::new(2024));
    register
}

/// Identities that no record of the sample has.
fn more_ids() -> impl FnMut() -> RecordId {
    let mut next = 1_000_000;
    move || {
        next += 1;
        RecordId(uuid::Uuid::from_u128(next))
    }
}

fn carried(register: &mut Register, from: u16) -> Edit {
    let edit = carry_over(register, from, more_ids()).expect("there is something to take along");
    register.apply(&edit).expect("the edit fits")
}

fn summary(register: &Register, year: u16) -> Summary {
    Summary::of(&register.years[&year])
}

fn consultation(register: &Register, year: u16, number: usize) -> &Activity {
    &register.years[&year].activities.of(ActivityKind::Consultation)[number - 1]
}

#[test]
fn the_comments_of_no_13_count_in_2024_and_its_participants_in_2023() {
    let mut register = two_years();
    let before = summary(&register, 2023);
    let offered = pending_of(&register.years[&2023]);
    assert_eq!(offered.iter().map(|awaiting| (awaiting.number, awaiting.comments)).collect::<Vec<_>>(), [(13, 35)]);
    carried(&mut register, 2023);

    let (old, new) = (summary(&register, 2023), summary(&register, 2024));
    let kind = ActivityKind::Consultation;
    assert_eq!(old.kind(kind).comments.total() + 35, before.kind(kind).comments.total());
    assert_eq!((old.kind(kind).comments.pending, old.kind(kind).comments.carried_over), (0, 35));
    assert_eq!((old.all, old.activities()), (before.all, before.activities()));
    assert_eq!((new.kind(kind).count, new.kind(kind).carried_in, new.all.participants), (0, 1, 0));
    assert_eq!((new.all.activities_unknown, new.kind(kind).dated), (0, 0));
    assert_eq!((new.all_comments.pending, new.all_comments.total()), (35, 35));

    let (held, taken) = (consultation(&register, 2023, 13), consultation(&register, 2024, 1));
    assert_eq!((&taken.title, taken.held_on, taken.carried_from), (&held.title, held.held_on, Some(2023)));
    assert_eq!(taken.attendance, Default::default());
    assert_eq!(pending_of(&register.years[&2023]), [], "what was carried over is not offered again");
    assert!(carry_over(&register, 2023, ids()).is_none());
}

#[test]
fn nothing_is_offered_where_there_is_no_next_year() {
    assert!(carry_over(&sample(), 2023, ids()).is_none());
}

#[test]
fn undo_after_a_restart_takes_the_comments_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prizren.pasqyra");
    let mut store = Store::create(&path, &two_years()).unwrap();
    let before = store.register().clone();
    let edit = carry_over(store.register(), 2023, store::fresh_id).unwrap();
    store.apply(edit).unwrap();
    let after = store.register().clone();
    drop(store);
    assert_eq!(store::read(&path).unwrap(), after);
    let mut store = Store::open(&path).unwrap();
    store.undo().unwrap();
    assert_eq!(store.register(), &before);
    store.redo().unwrap();
    assert_eq!(store.register(), &after);
}

#[test]
fn deleting_the_carried_record_makes_its_comments_pending_again_where_they_were_made() {
    let mut register = two_years();
    let before = register.clone();
    carried(&mut register, 2023);
    let after = register.clone();
    let removal = register.removal(2024, CONSULTATIONS, consultation(&register, 2024, 1).id);
    let inverse = register.apply(&removal).unwrap();
    assert_eq!(register, before);
    register.apply(&inverse).unwrap();
    assert_eq!(register, after);
}

#[test]
fn comments_that_went_on_to_a_third_year_stay_there_when_the_year_between_is_deleted() {
    let mut register = two_years();
    register.years.insert(2025, Year::new(2025));
    carried(&mut register, 2023);
    let between = consultation(&register, 2024, 1).id;
    let target = Target::Record { year: 2024, kind: CONSULTATIONS, id: between };
    for (field, count) in [(Field::Accepted, 20), (Field::Pending, 15)] {
        register.apply(&Edit::Set { target, field, value: Some(Value::Count(count)) }).unwrap();
    }
    let mut next = 2_000_000;
    let edit = carry_over(&register, 2024, || {
        next += 1;
        RecordId(uuid::Uuid::from_u128(next))
    });
    register.apply(&edit.unwrap()).unwrap();
    assert_eq!(consultation(&register, 2025, 1).carried_from, Some(2023), "it was held in 2023, not in 2024");

    register.apply(&register.removal(2024, CONSULTATIONS, between)).unwrap();
    let held = consultation(&register, 2023, 13).comments;
    assert_eq!((held.pending, held.carried_over), (Some(20), Some(15)));
    register.apply(&register.removal(2025, CONSULTATIONS, consultation(&register, 2025, 1).id)).unwrap();
    let held = consultation(&register, 2023, 13).comments;
    assert_eq!((held.pending, held.carried_over), (Some(35), None));
}

#[test]
fn a_stated_total_without_parts_goes_along_and_comes_back_as_pending() {
    let mut register = two_years();
    let activities = &mut register.years.get_mut(&2023).unwrap().activities;
    let hearing = &mut activities.of_mut(ActivityKind::Hearing)[0];
    hearing.comments = Comments { stated: Some(12), ..Comments::default() };
    let before = summary(&register, 2023);
    carried(&mut register, 2023);
    let hearing = &register.years[&2023].activities.of(ActivityKind::Hearing)[0];
    assert_eq!((hearing.comments.total(), hearing.comments.carried_over), (Some(0), Some(12)));
    let taken = register.years[&2024].activities.of(ActivityKind::Hearing)[0].id;
    let other = consultation(&register, 2024, 1).id;
    register.apply(&register.removal(2024, RecordKind::Activity(ActivityKind::Hearing), taken)).unwrap();
    register.apply(&register.removal(2024, CONSULTATIONS, other)).unwrap();
    let hearing = &register.years[&2023].activities.of(ActivityKind::Hearing)[0];
    assert_eq!(hearing.comments, Comments { pending: Some(12), stated: Some(12), ..Comments::default() });
    assert_eq!(summary(&register, 2023), before);
}

#[test]
fn a_duplicate_of_a_carried_record_is_an_activity_of_its_own() {
    let mut register = two_years();
    carried(&mut register, 2023);
    let id = consultation(&register, 2024, 1).id;
    let copy = register.years[&2024].record(CONSULTATIONS, id).unwrap().with_id(RecordId(uuid::Uuid::from_u128(77)));
    let Record::Activity(copy) = copy else { panic!("an activity") };
    assert_eq!((copy.carried_from, copy.carried_record), (None, None));
}

#[test]
fn neither_year_gets_a_finding_for_what_was_carried_over() {
    let mut register = two_years();
    let today = chrono::NaiveDate::from_ymd_opt(2025, 2, 1).unwrap();
    let findings = |register: &Register, year: u16| {
        let input = check::Input {
            municipality: &register.municipality,
            year: &register.years[&year],
            summary: &summary(register, year),
            today,
        };
        let mut found: Vec<_> =
            check::check(&input).all().map(|finding| (finding.rule, finding.subject, finding.field)).collect();
        found.sort_by_key(|(rule, ..)| *rule);
        found
    };
    let before = findings(&register, 2023);
    carried(&mut register, 2023);
    let after = findings(&register, 2023);
    let more: Vec<_> = after.iter().filter(|finding| !before.contains(finding)).collect();
    assert!(more.is_empty(), "published figures and stated totals are as true as before: {more:#?}");
    let rules: Vec<&str> = findings(&register, 2024)
        .into_iter()
        .filter(|(_, subject, _)| subject.record().is_some())
        .map(|(rule, ..)| rule.id())
        .collect();
    assert_eq!(rules, ["link-missing", "comments-pending"], "only what the year in which they are answered must do");
}

#[test]
fn a_figure_that_was_published_before_the_comments_went_along_is_as_it_was() {
    let mut register = two_years();
    let before = summary(&register, 2023);
    carried(&mut register, 2023);
    let after = summary(&register, 2023);
    for key in FigureKey::all() {
        assert_eq!(key.computed_before_carrying(&after), key.computed(&before), "{key}");
    }
}

#[test]
fn the_interchange_format_says_what_was_carried_over_and_only_then() {
    let mut register = two_years();
    let plain = export::json::write(&register);
    assert!(!plain.contains("carried"), "a register without carried comments is written as ever");
    carried(&mut register, 2023);
    let json = export::json::write(&register);
    for line in ["\"carried_over\": 35,", "\"carried_from\": 2023,", "\"carried_number\": 13"] {
        assert!(json.contains(line), "{line}");
    }
    let read = import::register(json.as_bytes(), &mut ids()).unwrap();
    assert_eq!(export::json::write(&read), json);
    assert_eq!(consultation(&read, 2024, 1).carried_record, Some(consultation(&read, 2023, 13).id));

    let wrong = json.replace("\"carried_from\": 2023", "\"carried_from\": 2024");
    let error = import::register(wrong.as_bytes(), &mut ids()).unwrap_err().to_string();
    assert!(error.contains("years[1].activities[0].carried_from"), "{error}");
    let wrong = json.replace("\"carried_number\": 13", "\"carried_number\": 14");
    let error = import::register(wrong.as_bytes(), &mut ids()).unwrap_err().to_string();
    assert!(error.contains("years[1].activities[0].carried_number"), "{error}");
}

#[test]
fn csv_has_a_column_for_it_where_there_is_something_to_say() {
    let mut register = two_years();
    let file = |register: &Register, year: u16, profile, name: &str| {
        let files = export::csv::files(
            &register.years[&year],
            &summary(register, year),
            &Texts::new(pasqyra::domain::Language::Albanian),
            profile,
        );
        String::from_utf8(files.into_iter().find(|file| file.name.contains(name)).unwrap().bytes).unwrap()
    };
    let before = file(&register, 2023, Profile::Data, "aktivitetet");
    assert!(!before.contains("carried"));
    carried(&mut register, 2023);
    let old = file(&register, 2023, Profile::Data, "aktivitetet");
    assert!(old.lines().next().unwrap().ends_with(",note,comments.carried_over,carried_from"));
    assert_eq!(old.lines().filter(|line| line.ends_with(",35,")).count(), 1);
    assert!(file(&register, 2024, Profile::Data, "aktivitetet").contains(",,2023\r\n"));
    assert!(file(&register, 2023, Profile::Data, "permbledhja").contains("2023,consultation,carried_over,35,\r\n"));
    let excel = file(&register, 2023, Profile::Excel, "permbledhja");
    let widths: Vec<usize> = excel.lines().map(|line| line.matches(';').count()).collect();
    assert!(widths.iter().all(|&width| width == widths[0]), "{excel}");
}

fn page(register: &Register, year: u16) -> String {
    let (year, summary) = (&register.years[&year], summary(register, year));
    let years = &Summary::of_years(&register.years);
    let input = Input { municipality: &register.municipality, year, summary: &summary, years };
    html::write(&Document::of(&input, &Texts::new(pasqyra::domain::Language::English)))
}

#[test]
fn both_reports_say_where_the_comments_count() {
    let mut register = two_years();
    carried(&mut register, 2023);
    let (old, new) = (page(&register, 2023), page(&register, 2024));
    assert!(old.contains("No. 13: 35 comments were carried over to 2024 and count there."));
    assert!(new.contains("carried over with its pending comments alone; its participants count in 2023."));
    assert!(new.contains("The register of 2024 records no public consultation. The table also has 1 activity"));
    assert!(!old.contains("Of 210 comments"));
}

/// What may happen to a register in which comments were carried over.
#[derive(Debug, Clone)]
enum Step {
    Carry(u16),
    /// Deletes one of the carried records.
    Delete(prop::sample::Index),
    /// Answers some of the pending comments of a carried record.
    Answer(prop::sample::Index, Count),
    Undo,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (2021..2024_u16).prop_map(Step::Carry),
        2 => any::<prop::sample::Index>().prop_map(Step::Delete),
        2 => (any::<prop::sample::Index>(), 0..50_u32).prop_map(|(which, count)| Step::Answer(which, count)),
        2 => Just(Step::Undo),
    ]
}

/// Four years in a row, of which nothing was carried over yet.
fn four_years() -> impl Strategy<Value = Register> {
    let years = [2021, 2022, 2023, 2024].map(|number| any_year(Just(number)));
    years.prop_map(|years| {
        let mut next = ids();
        let mut register = Register { municipality: Municipality::default(), years: BTreeMap::new() };
        for mut year in years {
            for &kind in ActivityKind::ALL {
                for activity in year.activities.of_mut(kind) {
                    activity.id = next();
                    (activity.carried_from, activity.comments.carried_over) = (None, None);
                }
            }
            year.projects.clear();
            year.waivers.clear();
            register.years.insert(year.number, year);
        }
        register
    })
}

/// All comments, and for each year what must not move: activities held, and who came.
fn figures(register: &Register) -> (u64, Vec<(u64, pasqyra::domain::summary::Participation)>) {
    let summaries = || register.years.values().map(Summary::of);
    let comments = summaries().map(|summary| summary.all_comments.total()).sum();
    (comments, summaries().map(|summary| (summary.activities(), summary.all)).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_comment_is_lost_or_counted_twice(start in four_years(), steps in prop::collection::vec(step(), 1..24)) {
        let expected = figures(&start);
        let mut register = start.clone();
        let mut inverses = Vec::new();
        let mut next_id = more_ids();
        for step in steps {
            let carried: Vec<(u16, RecordKind, RecordId, Count)> = register
                .years
                .values()
                .flat_map(|year| year.activities.iter().map(|activity| (year.number, activity)))
                .filter(|(_, activity)| !activity.is_held_here())
                .map(|(year, activity)| {
                    let pending = activity.comments.pending.unwrap_or(0);
                    (year, RecordKind::Activity(activity.kind), activity.id, pending)
                })
                .collect();
            let edit = match step {
                Step::Carry(from) => carry_over(&register, from, &mut next_id),
                Step::Delete(which) if !carried.is_empty() => {
                    let &(year, kind, id, _) = which.get(&carried);
                    Some(register.removal(year, kind, id))
                }
                Step::Answer(which, count) if !carried.is_empty() => {
                    let &(year, kind, id, pending) = which.get(&carried);
                    let target = Target::Record { year, kind, id };
                    let answered = count.min(pending);
                    let accepted = match register.value(target, Field::Accepted) {
                        Some(Value::Count(accepted)) => accepted,
                        _ => 0,
                    };
                    let set = |field, count| Edit::Set { target, field, value: Some(Value::Count(count)) };
                    let edits = vec![set(Field::Accepted, accepted + answered), set(Field::Pending, pending - answered)];
                    (answered > 0).then_some(Edit::Batch { edits })
                }
                Step::Undo => {
                    if let Some(inverse) = inverses.pop() {
                        register.apply(&inverse).expect("an inverse fits");
                    }
                    None
                }
                Step::Delete(_) | Step::Answer(..) => None,
            };
            if let Some(edit) = edit {
                inverses.push(register.apply(&edit).expect("the edit fits"));
            }
            prop_assert_eq!(figures(&register), expected.clone());
        }
        while let Some(inverse) = inverses.pop() {
            register.apply(&inverse).expect("an inverse fits");
        }
        prop_assert_eq!(register, start);
    }
}
