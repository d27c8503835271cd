//! Changes reach memory and file together, are undone and redone after a restart, and are never lost.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a helper of a test may fail it, and a skipped test says so"
)]

use std::{collections::BTreeMap, fs, path::PathBuf};

use chrono::NaiveDate;
use pasqyra::{
    domain::{
        AccessRequest, Activity, ActivityKind, Amount, Choice as _, Document, Edit, Field, Fields as _, FigureKey,
        Form, Language, MAX_COUNT, MonthDecisions, Municipality, Project, Publication, Record, RecordId, RecordKind,
        Register, RuleId, RuleParameter, RuleSetting, SeenValue, Slide, Subject, Target, Value, Waiver, Year,
    },
    store::{self, EditState, Store, StoreError},
};
use proptest::{
    prelude::*,
    sample::{Index, select},
};
use rusqlite::Connection;
use tempfile::TempDir;

const HEARINGS: RecordKind = RecordKind::Activity(ActivityKind::Hearing);

pub(crate) fn made(register: &Register) -> (TempDir, PathBuf, Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prizren.pasqyra");
    let store = Store::create(&path, register).unwrap();
    (folder, path, store)
}

pub(crate) fn one_year() -> Register {
    let municipality = Municipality { name: "Prizren".to_owned(), ..Municipality::default() };
    Register { municipality, years: BTreeMap::from([(2023, Year::new(2023))]) }
}

pub(crate) fn hearing(number: u128) -> Edit {
    let hearing = Activity::new(id(number), ActivityKind::Hearing);
    Edit::Insert { year: 2023, at: usize::MAX, record: Record::Activity(Box::new(hearing)) }
}

pub(crate) fn id(number: u128) -> RecordId {
    RecordId(uuid_of(number))
}

fn uuid_of(number: u128) -> uuid::Uuid {
    uuid::Uuid::from_u128(number)
}

pub(crate) fn set_women(number: u128, women: u32) -> Edit {
    let target = Target::Record { year: 2023, kind: HEARINGS, id: id(number) };
    Edit::Set { target, field: Field::Women, value: Some(Value::Count(women)) }
}

#[test]
fn undo_after_a_restart_restores_the_deleted_hearing() {
    let (_folder, path, mut store) = made(&one_year());
    store.apply(hearing(1)).unwrap();
    store.apply(hearing(2)).unwrap();
    store.apply(set_women(1, 6)).unwrap();
    let before = store.register().clone();
    store.apply(Edit::Remove { year: 2023, kind: HEARINGS, id: id(1) }).unwrap();
    drop(store);

    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.register().years[&2023].activities.len(), 1);
    assert!(store.can_undo());
    let carried_out = store.undo().unwrap().unwrap();
    assert!(matches!(carried_out, Edit::Insert { at: 0, .. }), "{carried_out:?}");
    assert_eq!(store.register(), &before);
    drop(store);

    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.register(), &before);
    assert!(store.redo().unwrap().is_some());
    assert!(!store.can_redo());
    assert_eq!(store.redo().unwrap(), None);
    assert_eq!(store.register().years[&2023].activities.len(), 1);
}

#[test]
fn a_new_change_overtakes_what_was_undone_and_the_history_keeps_both() {
    let (_folder, _path, mut store) = made(&one_year());
    for edit in [hearing(1), set_women(1, 6), set_women(1, 7)] {
        store.apply(edit).unwrap();
    }
    store.undo().unwrap();
    store.apply(set_women(1, 8)).unwrap();
    assert!(!store.can_redo());
    let history = store.history(10).unwrap();
    let states: Vec<_> = history.iter().map(|entry| entry.state).collect();
    assert_eq!(states, [EditState::Done, EditState::Superseded, EditState::Done, EditState::Done]);
    assert_eq!(history[1].edit, set_women(1, 7));
    assert_eq!(store.history(1).unwrap(), history[..1]);
    for women in [Some(6), None] {
        store.undo().unwrap();
        assert_eq!(store.register().years[&2023].activities.of(ActivityKind::Hearing)[0].attendance.women, women);
    }
    store.undo().unwrap();
    assert_eq!(store.undo().unwrap(), None);
    assert_eq!(store.register(), &one_year());
}

#[test]
fn a_record_that_is_moved_inserted_or_removed_anywhere_leaves_the_files_order_as_memorys() {
    let mut start = one_year();
    for number in 1..=5 {
        start.apply(&hearing(number)).unwrap();
        // A list of another kind and another year's list beside it must not be drawn along.
        let meeting = Activity::new(id(100 + number), ActivityKind::Meeting);
        start.apply(&Edit::Insert { year: 2023, at: 0, record: Record::Activity(Box::new(meeting)) }).unwrap();
    }
    let (_folder, path, mut store) = made(&start);
    for place in 0..7 {
        let new = Record::Activity(Box::new(Activity::new(id(9), ActivityKind::Hearing)));
        let mut edits = vec![Edit::Insert { year: 2023, at: place, record: new }];
        for number in 1..=5 {
            edits.push(Edit::Move { year: 2023, kind: HEARINGS, id: id(number), to: place });
            edits.push(Edit::Remove { year: 2023, kind: HEARINGS, id: id(number) });
        }
        for edit in edits {
            store.apply(edit.clone()).unwrap();
            assert_eq!(&store::read(&path).unwrap(), store.register(), "{edit:?}");
            if store.register() != &start {
                store.undo().unwrap();
            }
            assert_eq!(&store::read(&path).unwrap(), &start, "{edit:?} taken back");
        }
    }
}

#[test]
fn each_change_has_a_time_and_moves_the_revision_and_a_change_of_nothing_does_not() {
    let (_folder, path, mut store) = made(&one_year());
    store.apply(hearing(1)).unwrap();
    store.apply(set_women(1, 6)).unwrap();
    let (revision, saved) = (store.revision(), store.last_saved().unwrap());
    store.apply(set_women(1, 6)).unwrap();
    store.apply(Edit::Batch { edits: vec![set_women(1, 6)] }).unwrap();
    assert_eq!((store.revision(), store.last_saved()), (revision, Some(saved)));
    assert_eq!(store.history(10).unwrap().len(), 2);
    store.undo().unwrap();
    assert!(store.revision() > revision);
    assert!(store.history(1).unwrap()[0].when <= saved);
    drop(store);
    assert!(Store::open(&path).unwrap().last_saved().is_some());
}

#[test]
fn an_edit_that_does_not_fit_changes_neither_memory_nor_file() {
    let (_folder, path, mut store) = made(&one_year());
    store.apply(hearing(1)).unwrap();
    let (before, bytes) = (store.register().clone(), fs::read(&path).unwrap());
    let mut beyond = Activity::new(id(3), ActivityKind::Meeting);
    beyond.attendance.women = Some(MAX_COUNT + 1);
    let mut far = Activity::new(id(4), ActivityKind::Meeting);
    far.held_on = NaiveDate::from_ymd_opt(20_230, 1, 30);
    let twice = Record::Activity(Box::new(Activity::new(id(1), ActivityKind::Meeting)));
    for edit in [
        Edit::Batch { edits: vec![set_women(1, 3), hearing(2), set_women(99, 1)] },
        Edit::Batch {
            edits: vec![
                set_women(1, 3),
                hearing(2),
                Edit::SetPublished { year: 2023, key: FigureKey::DecisionCount, value: Some(u64::MAX) },
            ],
        },
        Edit::Insert { year: 2023, at: 0, record: Record::Activity(Box::new(beyond)) },
        Edit::Insert { year: 2023, at: 0, record: Record::Activity(Box::new(far)) },
        Edit::Insert { year: 2023, at: 0, record: twice },
        Edit::RemoveYear { year: 2022 },
    ] {
        let error = store.apply(edit.clone()).unwrap_err();
        assert!(matches!(error, StoreError::Edit(_) | StoreError::Refused { .. }), "{edit:?}: {error:?}");
        assert_eq!(store.register(), &before, "{edit:?}");
        assert!(fs::read(&path).unwrap() == bytes, "{edit:?}");
    }
    store.apply(set_women(1, 5)).unwrap();
}

#[test]
fn another_programs_lock_leaves_memory_and_file_as_they_were() {
    let (_folder, path, mut store) = made(&one_year());
    store.apply(hearing(1)).unwrap();
    let (before, bytes) = (store.register().clone(), fs::read(&path).unwrap());
    let other = Connection::open(&path).unwrap();
    for lock in ["BEGIN IMMEDIATE", "BEGIN; SELECT count(*) FROM activity"] {
        // The first keeps a change from beginning, the second from being committed.
        other.execute_batch(lock).unwrap();
        let error = store.apply(set_women(1, 5)).unwrap_err();
        assert!(matches!(error, StoreError::Busy { .. }), "{error:?}");
        assert_eq!(store.register(), &before);
        other.execute_batch("ROLLBACK").unwrap();
    }
    drop(other);
    assert!(fs::read(&path).unwrap() == bytes);
    store.apply(set_women(1, 5)).unwrap();
    let after = store.register().clone();
    drop(store);
    assert_eq!(store::read(&path).unwrap(), after);
}

#[cfg(unix)]
#[test]
fn a_folder_that_vanishes_for_a_while_loses_nothing() {
    let (folder, path, mut store) = made(&one_year());
    store.apply(hearing(1)).unwrap();
    let (before, bytes) = (store.register().clone(), fs::read(&path).unwrap());
    let away = folder.path().with_extension("away");
    fs::rename(folder.path(), &away).unwrap();
    let error = store.apply(set_women(1, 5)).unwrap_err();
    assert!(matches!(error, StoreError::Moved { .. } | StoreError::Disk { .. }), "{error:?}");
    assert_eq!(store.register(), &before);
    assert!(store.undo().is_err());
    assert_eq!(store.register(), &before);
    fs::rename(&away, folder.path()).unwrap();
    assert!(fs::read(&path).unwrap() == bytes);
    store.apply(set_women(1, 5)).unwrap();
    assert_eq!(store::read(&path).unwrap(), *store.register());
}

#[test]
fn a_change_by_another_program_is_noticed_before_anything_is_written_over_it() {
    let (_folder, path, mut store) = made(&one_year());
    store.apply(hearing(1)).unwrap();
    Connection::open(&path).unwrap().execute("UPDATE activity SET women = 44", []).unwrap();
    let error = store.apply(set_women(1, 5)).unwrap_err();
    assert!(matches!(error, StoreError::ChangedElsewhere { .. }), "{error:?}");
    drop(store);
    let store = Store::open_read_only(&path).unwrap();
    assert_eq!(store.register().years[&2023].activities.of(ActivityKind::Hearing)[0].attendance.women, Some(44));
    let error = Store::open(&path).unwrap_err();
    assert!(matches!(error, StoreError::Altered { .. }), "nobody builds on what only looks like a record: {error:?}");
}

// Generated registers and edits. Identities come out of a small pool, so that edits meet each other.

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        select(vec![
            "",
            " ",
            "Dëgjim buxhetor në Zhur",
            "a\0b",
            "\u{0}",
            "\u{1}\u{7f}\u{85}",
            "\r\n\t",
            "'; DROP TABLE activity; --",
            "=1+1",
            "\u{202e}abc",
            "👩‍👩‍👧",
            "ş ğ ı İ ç",
            "e\u{308}",
            "\u{feff}x",
            "\u{fffd}",
            "NULL",
            "007",
            "1e999",
            "{ $year }",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ]
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (0..=9999i32, 1..=366u32).prop_map(|(year, day)| NaiveDate::from_yo_opt(year, day.min(365)).unwrap())
}

fn value_for(field: Field) -> BoxedStrategy<Option<Value>> {
    let value: BoxedStrategy<Value> = match field.form() {
        Form::Line | Form::Paragraph | Form::Link => text().prop_map(Value::Text).boxed(),
        // Beyond the largest count on purpose, now and then: the edit is then refused.
        Form::Count => (0..=MAX_COUNT + MAX_COUNT / 8).prop_map(Value::Count).boxed(),
        Form::Amount => (0..=Amount::MAX.cents).prop_map(|cents| Value::Amount(Amount { cents })).boxed(),
        Form::Date => day().prop_map(Value::Date).boxed(),
        Form::YesNo => any::<bool>().prop_map(Value::YesNo).boxed(),
        Form::OneOf(ids) => select(ids).prop_map(|id| Value::One(id.to_owned())).boxed(),
        Form::AnyOf(ids) => {
            prop::collection::vec(select(ids).prop_map(str::to_owned), 0..5).prop_map(Value::Any).boxed()
        }
        Form::Activity => record_id().prop_map(Value::Activity).boxed(),
    };
    prop_oneof![1 => Just(None), 4 => value.prop_map(Some)].boxed()
}

/// Sets some of a record's fields.
fn fields(of: &'static [Field]) -> impl Strategy<Value = Vec<(Field, Option<Value>)>> {
    prop::collection::vec(
        select(of).prop_flat_map(|field| value_for(field).prop_map(move |value| (field, value))),
        0..8,
    )
}

fn record_id() -> impl Strategy<Value = RecordId> {
    (1..=12u128).prop_map(id)
}

fn year() -> impl Strategy<Value = u16> {
    select(vec![2022, 2023])
}

fn kind() -> impl Strategy<Value = RecordKind> {
    let mut kinds: Vec<_> = ActivityKind::ALL.iter().map(|&kind| RecordKind::Activity(kind)).collect();
    kinds.extend([
        RecordKind::Document,
        RecordKind::Project,
        RecordKind::AccessRequest,
        RecordKind::Waiver,
        RecordKind::Slide,
        RecordKind::Publication,
    ]);
    select(kinds)
}

fn fields_of(kind: RecordKind) -> &'static [Field] {
    match kind {
        RecordKind::Activity(_) => Activity::FIELDS,
        RecordKind::Document => Document::FIELDS,
        RecordKind::Project => Project::FIELDS,
        RecordKind::AccessRequest => AccessRequest::FIELDS,
        RecordKind::Waiver | RecordKind::Publication => &[Field::Title],
        RecordKind::Slide => Slide::FIELDS,
    }
}

fn seen() -> impl Strategy<Value = Option<SeenValue>> {
    prop::option::of(prop_oneof![any::<i64>().prop_map(SeenValue::Number), text().prop_map(SeenValue::Text)])
}

fn figure_key() -> impl Strategy<Value = FigureKey> {
    select(FigureKey::all().collect::<Vec<_>>())
}

fn waiver(id: RecordId) -> impl Strategy<Value = Waiver> {
    let subject = prop_oneof![
        record_id().prop_map(Subject::Activity),
        record_id().prop_map(Subject::Document),
        record_id().prop_map(Subject::Project),
        record_id().prop_map(Subject::AccessRequest),
        figure_key().prop_map(Subject::Published),
        (1..=12u8).prop_map(Subject::DecisionMonth),
        select(RuleId::ALL).prop_map(Subject::Rule),
    ];
    let said = (text(), prop::option::of(text()), prop::option::of(text()), prop::option::of(day()));
    (select(RuleId::ALL), subject, seen(), seen(), said).prop_map(
        move |(rule, subject, stated, computed, (field, reason, by, on))| Waiver {
            id,
            rule,
            subject,
            field,
            stated,
            computed,
            reason,
            by,
            on,
        },
    )
}

/// Pages have tests of their own: they must be in the file first.
fn publication(id: RecordId) -> impl Strategy<Value = Publication> {
    let figures = prop::collection::btree_map(figure_key(), (0..1_u64 << 53, prop::option::of(0..1_u64 << 53)), 0..6);
    let second = (0..4_000_000_000_i64).prop_map(|second| chrono::DateTime::from_timestamp(second, 0).unwrap());
    (figures, second, prop::option::of(text())).prop_map(move |(figures, on, by)| Publication {
        id,
        on: on.naive_utc(),
        by,
        corrected: figures.iter().filter_map(|(&key, &(_, before))| Some((key, before?))).collect(),
        figures: figures.into_iter().map(|(key, (value, _))| (key, value)).collect(),
        pages: Vec::new(),
    })
}

fn record() -> BoxedStrategy<Record> {
    (kind(), record_id())
        .prop_flat_map(|(kind, id)| match kind {
            RecordKind::Activity(kind) => filled(Activity::new(id, kind), |a| Record::Activity(Box::new(a))),
            RecordKind::Document => filled(Document::new(id), Record::Document),
            RecordKind::Project => filled(Project::new(id), Record::Project),
            RecordKind::AccessRequest => filled(AccessRequest::new(id), Record::AccessRequest),
            RecordKind::Waiver => waiver(id).prop_map(|waiver| Record::Waiver(Box::new(waiver))).boxed(),
            RecordKind::Publication => {
                publication(id).prop_map(|publication| Record::Publication(Box::new(publication))).boxed()
            }
            RecordKind::Slide => select(pasqyra::domain::ChartId::ALL)
                .prop_flat_map(move |chart| filled(Slide { id, chart, title: None }, Record::Slide))
                .boxed(),
        })
        .boxed()
}

fn filled<R>(empty: R, wrap: fn(R) -> Record) -> BoxedStrategy<Record>
where
    R: pasqyra::domain::Fields + Clone + std::fmt::Debug + 'static,
{
    fields(R::FIELDS)
        .prop_map(move |values| {
            let mut record = empty.clone();
            for (field, value) in values {
                // What does not fit is left out; edits that do not fit are generated apart.
                let _ = record.set(field, value);
            }
            wrap(record)
        })
        .boxed()
}

fn rule_setting() -> impl Strategy<Value = RuleSetting> {
    let parameter = prop_oneof![any::<i64>().prop_map(RuleParameter::Number), text().prop_map(RuleParameter::Text)];
    (prop::option::of(any::<bool>()), prop::option::of(parameter))
        .prop_map(|(enabled, parameter)| RuleSetting { enabled, parameter })
}

fn set() -> impl Strategy<Value = Edit> {
    let in_record = (year(), kind(), record_id())
        .prop_flat_map(|(year, kind, id)| (Just(Target::Record { year, kind, id }), select(fields_of(kind))));
    let target = prop_oneof![
        6 => in_record,
        1 => (Just(Target::Municipality), select(Municipality::FIELDS)),
        1 => (year().prop_map(|year| Target::Year { year }), select(Year::FIELDS)),
        2 => ((year(), 0..=13u8).prop_map(|(year, month)| Target::Decisions { year, month }), select(MonthDecisions::FIELDS)),
    ];
    target.prop_flat_map(|(target, field)| value_for(field).prop_map(move |value| Edit::Set { target, field, value }))
}

fn primitive() -> impl Strategy<Value = Edit> {
    prop_oneof![
        5 => set(),
        6 => (year(), 0..6usize, record()).prop_map(|(year, at, record)| Edit::Insert { year, at, record }),
        3 => (year(), kind(), record_id()).prop_map(|(year, kind, id)| Edit::Remove { year, kind, id }),
        3 => (year(), kind(), record_id(), 0..6usize).prop_map(|(year, kind, id, to)| Edit::Move { year, kind, id, to }),
        1 => year().prop_map(|year| Edit::RemoveYear { year }),
        1 => (year(), figure_key(), prop::option::of(any::<u64>()))
            .prop_map(|(year, key, value)| Edit::SetPublished { year, key, value }),
        1 => (year(), text(), select(Language::ALL), prop::option::of(text()))
            .prop_map(|(year, section, language, text)| Edit::SetNarrative { year, section, language, text }),
        1 => (year(), select(RuleId::ALL), prop::option::of(rule_setting()))
            .prop_map(|(year, rule, setting)| Edit::SetRule { year, rule, setting }),
    ]
}

/// A year as edits fill it, so that it is one that the domain knows.
fn add_year() -> impl Strategy<Value = Edit> {
    (year(), prop::collection::vec(primitive(), 0..10)).prop_map(|(number, edits)| {
        let mut register = Register { years: BTreeMap::from([(number, Year::new(number))]), ..Register::default() };
        for edit in edits {
            let _ = register.apply(&edit);
        }
        let year = register.years.remove(&number).unwrap_or_else(|| Year::new(number));
        Edit::AddYear { year: Box::new(year) }
    })
}

pub(crate) fn edit() -> impl Strategy<Value = Edit> {
    let batch = prop::collection::vec(prop_oneof![6 => primitive(), 1 => add_year()], 0..5);
    prop_oneof![
        8 => primitive(),
        1 => add_year(),
        2 => batch.prop_map(|edits| Edit::Batch { edits }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn memory_and_file_agree_through_any_edits_and_any_undo(edits in prop::collection::vec(edit(), 1..40)) {
        let start = one_year();
        let (_folder, path, mut store) = made(&start);
        let mut after_each = vec![start];
        for edit in edits {
            let before = store.register().clone();
            let steps = store.history(usize::MAX).unwrap().len();
            let mut expected = before.clone();
            let fits = expected.apply(&edit);
            match store.apply(edit) {
                Ok(()) => {
                    prop_assert!(fits.is_ok());
                    prop_assert_eq!(store.register(), &expected);
                    if store.history(usize::MAX).unwrap().len() > steps {
                        after_each.push(expected);
                    } else {
                        prop_assert_eq!(&before, &expected, "a change was not recorded");
                    }
                }
                Err(error) => {
                    // The file refuses beyond the domain an identity that is in another list already, and a
                    // published figure beyond what a column holds; its checks never refuse what fits.
                    let taken_or_too_large =
                        matches!(&error, StoreError::Refused { detail, .. } if !detail.contains("CHECK"));
                    prop_assert!(fits.is_err() || taken_or_too_large, "{:?}", error);
                    prop_assert_eq!(store.register(), &before);
                }
            }
        }
        drop(store);
        let mut store = Store::open(&path).unwrap();
        for state in after_each.iter().rev() {
            prop_assert_eq!(store.register(), state);
            prop_assert_eq!(store.can_undo(), store.undo().unwrap().is_some());
        }
        prop_assert_eq!(&store::read(&path).unwrap(), &after_each[0]);
        drop(store);
        let mut store = Store::open(&path).unwrap();
        for state in &after_each {
            prop_assert_eq!(store.register(), state);
            prop_assert_eq!(store.can_redo(), store.redo().unwrap().is_some());
        }
        drop(store);
        prop_assert_eq!(&store::read(&path).unwrap(), after_each.last().unwrap());
        store::verify(&path).unwrap();
    }

    /// A batch that changes much of a list is made another way than single changes are, to the same end.
    #[test]
    fn a_long_batch_does_in_memory_and_file_what_its_changes_do_one_by_one(
        draws in prop::collection::vec((0..12_u8, any::<Index>(), any::<Index>()), 100..400),
    ) {
        let mut start = one_year();
        for number in 1..=40 {
            start.apply(&hearing(number)).unwrap();
            let meeting = Activity::new(id(100 + number), ActivityKind::Meeting);
            start.apply(&Edit::Insert { year: 2023, at: 0, record: Record::Activity(Box::new(meeting)) }).unwrap();
        }
        let mut after = start.clone();
        let mut edits = Vec::new();
        for (number, draw) in (1_000..).zip(draws) {
            let edit = long_batch_edit(&after, number, draw);
            after.apply(&edit).unwrap();
            edits.push(edit);
        }
        let (_folder, path, mut store) = made(&start);
        let mut failing = edits.clone();
        failing.push(set_women(9_999_999, 1));
        let refused = store.apply(Edit::Batch { edits: failing });
        prop_assert!(matches!(refused, Err(StoreError::Edit(_))), "{refused:?}");
        prop_assert_eq!(store.register(), &start);

        store.apply(Edit::Batch { edits }).unwrap();
        prop_assert_eq!(store.register(), &after);
        prop_assert_eq!(&store::read(&path).unwrap(), &after, "what is read has its lists numbered from 1 on");
        if after != start {
            store.undo().unwrap();
        }
        prop_assert_eq!(store.register(), &start);
        prop_assert_eq!(&store::read(&path).unwrap(), &start);
        store.redo().unwrap();
        prop_assert_eq!(&store::read(&path).unwrap(), &after);
        drop(store);
        store::verify(&path).unwrap();
    }
}

/// A change that fits: of a hearing mostly, sometimes of a meeting or of the year.
fn long_batch_edit(register: &Register, new: u128, (what, which, to): (u8, Index, Index)) -> Edit {
    let Some(of_year) = register.years.get(&2023) else {
        return Edit::AddYear { year: Box::new(one_year().years.remove(&2023).unwrap()) };
    };
    let kind = if which.index(6) == 0 { ActivityKind::Meeting } else { ActivityKind::Hearing };
    let list = RecordKind::Activity(kind);
    let count = of_year.count(list);
    let there = (count > 0).then(|| of_year.id_at(list, which.index(count))).flatten();
    let added = || {
        let record = Record::Activity(Box::new(Activity::new(id(new), kind)));
        Edit::Insert { year: 2023, at: to.index(count + 2), record }
    };
    match (what, there) {
        (0..=3, Some(id)) => Edit::Move { year: 2023, kind: list, id, to: to.index(count + 2) },
        (4, Some(id)) => Edit::Remove { year: 2023, kind: list, id },
        (5, Some(id)) => {
            let target = Target::Record { year: 2023, kind: list, id };
            let channels = vec!["poster".to_owned(), "email".to_owned()];
            Edit::Set { target, field: Field::Channels, value: Some(Value::Any(channels)) }
        }
        (6..=8, Some(id)) => {
            let target = Target::Record { year: 2023, kind: list, id };
            Edit::Set { target, field: Field::Women, value: Some(Value::Count(to.index(100) as u32)) }
        }
        (9, _) if to.index(60) == 0 => Edit::RemoveYear { year: 2023 },
        _ => added(),
    }
}
