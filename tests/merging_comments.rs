//! Comments that go along to the next year in one version while the other answers them: they are asked, and count once.

use pasqyra::domain::{
    Activity, ActivityKind, Comments, Count, Edit, Field, Record, RecordKind, Register, Summary, Target, Value, Year,
    carry_over::carry_over,
    merging::{self, Side, Sided},
};

use crate::history::{id, one_year};

const HEARINGS: RecordKind = RecordKind::Activity(ActivityKind::Hearing);

/// A register with one hearing of 2023, five comments of which await an answer, and the years after it.
fn awaiting(years: &[u16]) -> Register {
    let mut register = one_year();
    let mut hearing = Activity::new(id(1), ActivityKind::Hearing);
    hearing.comments = Comments { pending: Some(5), ..Comments::default() };
    let record = Record::Activity(Box::new(hearing));
    made(&mut register, &Edit::Insert { year: 2023, at: 0, record });
    years.iter().for_each(|&year| made(&mut register, &Edit::AddYear { year: Box::new(Year::new(year)) }));
    register
}

fn made(register: &mut Register, edit: &Edit) {
    register.apply(edit).expect("it fits");
}

fn carried(register: &mut Register, from: u16) {
    let mut last = 100 * u128::from(from);
    let fresh_id = || {
        last += 1;
        id(last)
    };
    let edit = carry_over(register, from, fresh_id).expect("there is something to take along");
    made(register, &edit);
}

/// The hearing's comments in a year are answered.
fn answered(register: &mut Register, year: u16) {
    set(register, year, Field::Accepted, Some(5));
    set(register, year, Field::Pending, None);
}

fn set(register: &mut Register, year: u16, field: Field, count: Option<Count>) {
    let id = register.years[&year].activities.of(ActivityKind::Hearing)[0].id;
    let target = Target::Record { year, kind: HEARINGS, id };
    made(register, &Edit::Set { target, field, value: count.map(Value::Count) });
}

fn deleted(register: &mut Register, year: u16) {
    let id = register.years[&year].activities.of(ActivityKind::Hearing)[0].id;
    let removal = register.removal(year, HEARINGS, id);
    made(register, &removal);
}

/// How many comments all years count.
fn comments(register: &Register) -> u64 {
    register.years.values().map(|year| Summary::of(year).all_comments.total()).sum()
}

/// Merges both ways, keeping all or taking all that is asked: whatever is decided, the five count once.
fn count_once(base: &Register, here: &Register, there: &Register) -> Vec<Sided> {
    let bases = std::slice::from_ref(base);
    for (here, there) in [(here, there), (there, here)] {
        let sided = merging::sided(bases, here, there);
        assert!(sided.iter().any(Sided::is_conflict), "{sided:?}");
        for take in [false, true] {
            let mut merged = here.clone();
            made(&mut merged, &merging::merged(here, there, &sided, |_| take));
            assert_eq!(comments(&merged), 5, "taking {take}: {sided:?}");
        }
    }
    merging::sided(bases, here, there)
}

#[test]
fn comments_that_one_side_took_along_and_the_other_answered_are_asked_and_count_once() {
    // The next year may have been there, or have come with them; and they may go on from there.
    let base = awaiting(&[2024]);
    let (mut here, mut there) = (base.clone(), base.clone());
    carried(&mut here, 2023);
    answered(&mut there, 2023);
    assert!(count_once(&base, &here, &there).iter().all(|sided| sided.side == Side::Both));

    let base = awaiting(&[]);
    let (mut here, mut there) = (base.clone(), base.clone());
    made(&mut here, &Edit::AddYear { year: Box::new(Year::new(2024)) });
    carried(&mut here, 2023);
    answered(&mut there, 2023);
    count_once(&base, &here, &there);

    let mut base = awaiting(&[2024, 2025]);
    carried(&mut base, 2023);
    let (mut here, mut there) = (base.clone(), base.clone());
    carried(&mut here, 2024);
    answered(&mut there, 2024);
    count_once(&base, &here, &there);
}

#[test]
fn comments_that_one_side_took_back_and_the_other_answered_are_asked_and_count_once() {
    let mut base = awaiting(&[2024]);
    carried(&mut base, 2023);
    let (mut here, mut there) = (base.clone(), base.clone());
    answered(&mut here, 2024);
    deleted(&mut there, 2024);
    count_once(&base, &here, &there);
}

#[test]
fn comments_that_one_side_alone_took_along_are_no_conflict_with_what_else_the_other_changed() {
    let base = awaiting(&[2024]);
    let (mut here, mut there) = (base.clone(), base.clone());
    carried(&mut here, 2023);
    set(&mut there, 2023, Field::Women, Some(7));
    for (here, there) in [(&here, &there), (&there, &here)] {
        let sided = merging::sided(std::slice::from_ref(&base), here, there);
        assert!(!sided.iter().any(Sided::is_conflict), "{sided:?}");
        let mut merged = here.clone();
        made(&mut merged, &merging::merged(here, there, &sided, |_| false));
        assert_eq!((comments(&merged), merged.years[&2023].activities.len()), (5, 1));
        assert_eq!(Summary::of(&merged.years[&2024]).all_comments.pending, 5);
    }
}
