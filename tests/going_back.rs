//! The register goes back to any point of its history, by a change that can itself be taken back.

use std::collections::BTreeMap;

use pasqyra::{
    domain::{ActivityKind, Edit, Publication, PublishedPage, Record, RecordKind, Register},
    store::{self, EditState, Store, Way},
};
use proptest::prelude::*;

use crate::history::{edit, hearing, id, made, one_year, set_women};

fn women(store: &Store) -> Option<u32> {
    store.register().years[&2023]
        .activities
        .of(ActivityKind::Hearing)
        .first()
        .and_then(|hearing| hearing.attendance.women)
}

#[test]
fn going_back_takes_back_what_came_after_and_one_undo_brings_it_again() {
    let (_folder, path, mut store) = made(&one_year());
    for edit in [hearing(1), set_women(1, 6), set_women(1, 7), hearing(2)] {
        store.apply(edit).unwrap();
    }
    let before = store.register().clone();
    assert_eq!(store.way_to(2).unwrap(), Some(Way { back: vec![4, 3], forth: vec![] }));
    store.go_back_to(2).unwrap().unwrap();
    assert_eq!((women(&store), store.register().years[&2023].activities.len()), (Some(6), 1));
    assert_eq!((store.history_end().unwrap(), store.history_position()), (5, 5), "it is one new change");
    assert_eq!(store.go_back_to(5).unwrap(), None, "the register stands there");
    assert_eq!(store.go_back_to(99).unwrap(), None);
    drop(store);

    let mut store = Store::open(&path).unwrap();
    store.undo().unwrap().unwrap();
    assert_eq!(store.register(), &before);
    store.redo().unwrap().unwrap();
    assert_eq!(women(&store), Some(6));
    store.go_back_to(0).unwrap().unwrap();
    assert_eq!(store.register(), &one_year());
    // What was gone back over is no dead end.
    store.go_back_to(4).unwrap().unwrap();
    assert_eq!(store.register(), &before);
    assert_eq!(&store::read(&path).unwrap(), store.register());
}

#[test]
fn what_was_undone_and_what_was_overtaken_are_points_to_go_back_to() {
    let (_folder, _path, mut store) = made(&one_year());
    store.apply(hearing(1)).unwrap();
    store.apply(set_women(1, 1)).unwrap();
    store.apply(set_women(1, 2)).unwrap();
    store.undo().unwrap();
    store.undo().unwrap();
    // 2 and 3 are undone: the point after 3 lies ahead.
    assert_eq!(store.way_to(3).unwrap(), Some(Way { back: vec![], forth: vec![2, 3] }));
    store.apply(set_women(1, 4)).unwrap();
    store.undo().unwrap();
    store.apply(set_women(1, 5)).unwrap();
    let states: Vec<_> = store.history_lines(2, 5).unwrap().iter().map(|line| line.state).collect();
    assert_eq!(states, [EditState::Done, EditState::Superseded, EditState::Superseded, EditState::Superseded]);
    // 4 overtook 2 and 3, and 5 overtook 4: each is a branch of its own.
    assert_eq!(store.way_to(3).unwrap(), Some(Way { back: vec![5], forth: vec![2, 3] }));
    assert_eq!(store.way_to(4).unwrap(), Some(Way { back: vec![5], forth: vec![4] }));
    for (number, expected) in [(3, 2), (4, 4), (2, 1), (5, 5)] {
        store.go_back_to(number).unwrap().unwrap();
        assert_eq!(women(&store), Some(expected), "after change {number}");
    }
}

#[test]
fn the_pages_of_a_publication_stay_through_going_back_over_it() {
    let (_folder, path, mut store) = made(&one_year());
    store.apply(hearing(1)).unwrap();
    let html = b"<!DOCTYPE html><title>2023</title>".to_vec();
    let sha256 = pasqyra::digest::sha256(&html);
    let page = PublishedPage { language: pasqyra::domain::Language::Albanian, sha256: sha256.clone(), bytes: 34 };
    let publication = Publication {
        id: id(7),
        on: chrono::NaiveDate::from_ymd_opt(2024, 1, 31).unwrap().and_hms_opt(12, 0, 0).unwrap(),
        by: None,
        figures: BTreeMap::new(),
        corrected: BTreeMap::new(),
        pages: vec![page],
    };
    let publish = Edit::Insert { year: 2023, at: 0, record: Record::Publication(Box::new(publication)) };
    store.publish(&publish, std::slice::from_ref(&html)).unwrap();
    let published = store.register().clone();
    store.go_back_to(1).unwrap().unwrap();
    assert_eq!(store.register().years[&2023].count(RecordKind::Publication), 0);
    assert_eq!(store.published_page(&sha256).unwrap(), html);
    store.go_back_to(2).unwrap().unwrap();
    assert_eq!(store.register(), &published);
    drop(store);
    store::verify(&path).unwrap();
}

#[test]
fn a_cell_that_was_set_again_and_again_is_set_once_on_the_way_back() {
    let (_folder, _path, mut store) = made(&one_year());
    store.apply(hearing(1)).unwrap();
    for women in [5, 6, 7, 8, 5] {
        store.apply(set_women(1, women)).unwrap();
    }
    let way = store.go_back_to(3).unwrap().unwrap();
    assert_eq!(way.back.len(), 3);
    assert_eq!(store.history(1).unwrap()[0].edit, Edit::Batch { edits: vec![set_women(1, 6)] });
    // After change 6 there were 5 women, as after change 2: there is nothing to change between them.
    store.go_back_to(6).unwrap().unwrap();
    let end = store.history_end().unwrap();
    assert_eq!(store.go_back_to(2).unwrap(), None);
    assert_eq!((women(&store), store.history_end().unwrap()), (Some(5), end));
}

#[test]
fn a_long_batch_is_counted_and_not_read_for_a_line() {
    let (_folder, _path, mut store) = made(&one_year());
    store.apply(hearing(1)).unwrap();
    store.apply(Edit::Batch { edits: (0..2_000).map(|women| set_women(1, women)).collect() }).unwrap();
    let [long, short] = store.history_lines(1, 2).unwrap().try_into().unwrap();
    assert_eq!((long.edit, long.inverse, long.parts), (None, None, Some(2_000)));
    assert_eq!((short.edit, short.parts), (Some(hearing(1)), None));
    assert!(matches!(short.inverse, Some(Edit::Remove { .. })));
}

/// What a person does: changes, and steps along the history.
#[derive(Debug, Clone)]
enum Step {
    Change(Edit),
    Undo,
    Redo,
    /// To a point in a hundredth of the history.
    GoBack(i64),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => edit().prop_map(Step::Change),
        3 => Just(Step::Undo),
        2 => Just(Step::Redo),
        1 => (0..=100_i64).prop_map(Step::GoBack),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn going_back_gives_exactly_the_register_as_it_was(steps in prop::collection::vec(step(), 1..40)) {
        let (_folder, path, mut store) = made(&one_year());
        // The register after each change, by its number.
        let mut after: Vec<Register> = vec![one_year()];
        for step in steps {
            match step {
                Step::Change(edit) => drop(store.apply(edit)),
                Step::Undo => drop(store.undo().unwrap()),
                Step::Redo => drop(store.redo().unwrap()),
                Step::GoBack(part) => {
                    let number = (after.len() as i64 - 1) * part / 100;
                    store.go_back_to(number).unwrap();
                    prop_assert_eq!(store.register(), &after[usize::try_from(number).unwrap()]);
                }
            }
            if store.history_end().unwrap() == after.len() as i64 {
                after.push(store.register().clone());
            }
            prop_assert_eq!(store.history_end().unwrap(), after.len() as i64 - 1);
        }
        drop(store);
        let mut store = Store::open(&path).unwrap();
        for (number, expected) in (0..).zip(&after) {
            let before = store.register().clone();
            let way = store.go_back_to(number).unwrap();
            prop_assert_eq!(store.register(), expected, "after change {}", number);
            prop_assert_eq!(store.way_to(number).unwrap().map(|way| way.back.len()).is_some(), true);
            if way.is_some() && store.can_undo() && store.history_position() == store.history_end().unwrap() {
                store.undo().unwrap();
                prop_assert_eq!(store.register(), &before, "change {} taken back", number);
                store.redo().unwrap();
            }
        }
        prop_assert_eq!(&store::read(&path).unwrap(), store.register());
        drop(store);
        store::verify(&path).unwrap();
    }
}
