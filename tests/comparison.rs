//! What differs between two states of a register, and what is taken of the other one.

use pasqyra::domain::{
    Activity, ActivityKind, Choice as _, Edit, Field, Record, RecordKind, Register, Target, Value, Year,
    comparison::{Differing, How, What, differences, taking_all},
};
use proptest::{prelude::*, sample::Index};

use crate::support::{any_register, any_text, sample};

const HEARINGS: RecordKind = RecordKind::Activity(ActivityKind::Hearing);

/// A register some changes later: cells, records that came, went and moved, paragraphs, figures, a year.
fn changed(register: &Register, draws: &[(Index, Index, Index)], text: &str) -> Register {
    let mut changed = register.clone();
    for (what, which, to) in draws {
        let Some(&year) = changed.years.keys().nth(which.index(changed.years.len().max(1))) else { break };
        let kinds: Vec<RecordKind> = ActivityKind::ALL
            .iter()
            .map(|&kind| RecordKind::Activity(kind))
            .chain([RecordKind::Document, RecordKind::Project, RecordKind::AccessRequest, RecordKind::Waiver])
            .collect();
        let kind = kinds[to.index(kinds.len())];
        let of_year = &changed.years[&year];
        let count = of_year.count(kind);
        let id = (count > 0).then(|| of_year.id_at(kind, which.index(count))).flatten();
        let edit = match (what.index(8), id) {
            (0, Some(id)) => Edit::Remove { year, kind, id },
            (1 | 2, Some(id)) => Edit::Move { year, kind, id, to: to.index(count) },
            (3, Some(id)) => Edit::Set {
                target: Target::Record { year, kind, id },
                field: Field::Title,
                value: Some(Value::Text(text.to_owned())),
            },
            (4, _) => {
                let new = Activity::new(pasqyra::store::fresh_id(), ActivityKind::Hearing);
                let count = of_year.count(HEARINGS);
                Edit::Insert { year, at: to.index(count + 1), record: Record::Activity(Box::new(new)) }
            }
            (5, _) => Edit::SetNarrative {
                year,
                section: "general".to_owned(),
                language: pasqyra::domain::Language::Albanian,
                text: Some(text.to_owned()),
            },
            (6, _) => Edit::Set {
                target: Target::Decisions { year, month: 5 },
                field: Field::Count,
                value: Some(Value::Count(3)),
            },
            (7, _) if to.index(5) == 0 => Edit::RemoveYear { year },
            _ => Edit::Set {
                target: Target::Municipality,
                field: Field::Mayor,
                value: Some(Value::Text(text.to_owned())),
            },
        };
        // A waiver has no title to be set.
        let _ = changed.apply(&edit);
    }
    changed
}

proptest! {
    #[test]
    fn taking_everything_makes_the_register_what_the_other_is_and_one_undo_takes_it_back(
        register in any_register(),
        other in any_register(),
        draws in prop::collection::vec(any::<(Index, Index, Index)>(), 0..24),
        text in any_text(),
    ) {
        for there in [changed(&register, &draws, &text), other] {
            let mut now = register.clone();
            let undo = now.apply(&taking_all(&register, &there)).expect("it fits");
            prop_assert_eq!(&now, &there);
            prop_assert!(differences(&now, &there).is_empty());
            now.apply(&undo).expect("it fits");
            prop_assert_eq!(&now, &register);
        }
    }

    #[test]
    fn each_difference_alone_can_be_taken_and_is_none_afterwards(
        register in any_register(),
        draws in prop::collection::vec(any::<(Index, Index, Index)>(), 0..24),
        text in any_text(),
    ) {
        let there = changed(&register, &draws, &text);
        for difference in differences(&register, &there) {
            let mut now = register.clone();
            now.apply(&difference.edit(&register, &there)).expect("it fits");
            let left = differences(&now, &there);
            prop_assert!(!left.iter().any(|other| other.what == difference.what), "{difference:?} is left: {left:?}");
        }
    }
}

/// The sample, and what a clerk made of it: a figure, a hearing deleted, a hearing added, one moved up.
fn clerk() -> (Register, Register) {
    let there = sample();
    let mut now = there.clone();
    let hearing = |at: usize| there.years[&2023].id_at(HEARINGS, at).expect("a hearing");
    let target = Target::Record { year: 2023, kind: HEARINGS, id: hearing(3) };
    let mut new = Activity::new(pasqyra::store::fresh_id(), ActivityKind::Hearing);
    new.title = "Dëgjim në Zhur".to_owned();
    for edit in [
        Edit::Set { target, field: Field::Women, value: Some(Value::Count(444)) },
        Edit::Remove { year: 2023, kind: HEARINGS, id: hearing(7) },
        Edit::Insert { year: 2023, at: 99, record: Record::Activity(Box::new(new)) },
        Edit::Move { year: 2023, kind: HEARINGS, id: hearing(10), to: 0 },
    ] {
        now.apply(&edit).expect("it fits");
    }
    (now, there)
}

#[test]
fn a_changed_record_says_which_fields_and_what_came_or_went_or_moved_is_told_apart() {
    let (now, there) = clerk();
    let id = |at: usize| there.years[&2023].id_at(HEARINGS, at).expect("a hearing");
    let record = |id| What::Target(Target::Record { year: 2023, kind: HEARINGS, id });
    let added = now.years[&2023].id_at(HEARINGS, 10).expect("the new one");
    assert_eq!(
        differences(&now, &there),
        [
            Differing { what: record(id(3)), how: How::Changed(vec![Field::Women]) },
            Differing { what: record(id(7)), how: How::OnlyThere },
            Differing { what: record(added), how: How::OnlyHere },
            Differing { what: What::Order { year: 2023, kind: HEARINGS }, how: How::Changed(Vec::new()) },
        ]
    );
    assert!(differences(&there, &there).is_empty());
}

#[test]
fn a_record_that_is_taken_alone_comes_to_stand_after_the_one_before_it() {
    let (now, there) = clerk();
    let deleted = &differences(&now, &there)[1];
    let mut register = now.clone();
    register.apply(&deleted.edit(&now, &there)).expect("it fits");
    let list = |register: &Register| -> Vec<_> {
        register.years[&2023].activities.of(ActivityKind::Hearing).iter().map(|hearing| hearing.id).collect()
    };
    let back = there.years[&2023].id_at(HEARINGS, 7).expect("a hearing");
    let at = list(&register).iter().position(|&id| id == back).expect("it is back");
    assert_eq!(list(&register)[at - 1], list(&there)[6]);
    assert_eq!(register.years[&2023].activities.of(ActivityKind::Hearing)[4].attendance.women, Some(444), "no other");
}

/// What can become of a long list as a whole.
fn long_lists(hearings: &[Activity]) -> Vec<Vec<Activity>> {
    let gone = hearings.iter().step_by(2).cloned().collect();
    let reversed: Vec<Activity> = hearings.iter().rev().cloned().collect();
    let others = hearings.iter().cloned().map(|hearing| Activity { id: pasqyra::store::fresh_id(), ..hearing });
    let mut changed = reversed.clone();
    changed.iter_mut().for_each(|hearing| hearing.title.push('!'));
    vec![gone, reversed, others.collect(), changed, Vec::new()]
}

#[test]
fn a_long_list_is_taken_record_by_record_whatever_became_of_it() {
    let mut there = Register::default();
    let mut year = Year::new(2023);
    let list = (0..3_000).map(|_| Activity::new(pasqyra::store::fresh_id(), ActivityKind::Hearing));
    *year.activities.of_mut(ActivityKind::Hearing) = list.collect();
    there.years.insert(2023, year);
    for became in long_lists(there.years[&2023].activities.of(ActivityKind::Hearing)) {
        let mut now = there.clone();
        *now.years.get_mut(&2023).expect("the year").activities.of_mut(ActivityKind::Hearing) = became;
        let before = now.clone();
        let edit = taking_all(&now, &there);
        assert!(edit.primitives().all(|edit| edit.list() == Some((2023, HEARINGS))), "the year itself stays");
        let undo = now.apply(&edit).expect("it fits");
        assert!(now == there);
        now.apply(&undo).expect("it fits");
        assert!(now == before);
    }
}
