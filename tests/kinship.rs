//! How two versions of a register are related, and what both come from: whatever became of them since.

use std::fs;

use pasqyra::{
    domain::{ActivityKind, Edit, Field, RecordKind, Target, Value, Year, merging::Side},
    store::{self, Change, Kinship, Store},
};

use crate::{
    history::{hearing, made, one_year, set_women},
    merging::{Two, keeping, kinship, merge, set_venue, sides, women},
    migration,
    support::sample,
};

const HEARINGS: RecordKind = RecordKind::Activity(ActivityKind::Hearing);

#[test]
fn a_version_is_the_same_ahead_behind_parted_or_unrelated() {
    let mut two = Two::with_hearings();
    assert_eq!(two.kinship(), Kinship::Same);
    two.there.apply(set_women(1, 2)).unwrap();
    assert_eq!(two.kinship(), Kinship::Ahead);
    two.here.apply(set_women(2, 2)).unwrap();
    assert_eq!(two.kinship(), Kinship::Parted);
    two.merge(keeping);
    assert_eq!(two.kinship(), Kinship::Behind);
    let mut two = two.turned();
    assert_eq!(two.kinship(), Kinship::Ahead);
    // It has the other's changes by its merge, and can be taken whole.
    drop(two.here);
    fs::copy(two.there.path(), two.folders.1.path().join("prizren.pasqyra")).unwrap();
    two.here = Store::open(&two.folders.1.path().join("prizren.pasqyra")).unwrap();
    assert_eq!(two.kinship(), Kinship::Same);

    let (_folder, _, stranger) = made(&sample());
    assert_eq!(kinship(&two.here, &stranger), Kinship::Unrelated);
    assert_eq!(store::versions(two.here.path(), stranger.path()).unwrap().bases, []);
}

#[test]
fn copies_of_a_register_that_was_never_changed_know_that_they_are_one() {
    let mut two = Two::of(&sample(), []);
    assert_eq!(two.kinship(), Kinship::Same);
    two.there.apply(Edit::RemoveYear { year: 2023 }).unwrap();
    assert_eq!(two.kinship(), Kinship::Ahead);
    two.there.undo().unwrap();
    let mayor = |name: &str| Edit::Set {
        target: Target::Municipality,
        field: Field::Mayor,
        value: Some(Value::Text(name.to_owned())),
    };
    two.there.apply(mayor("A")).unwrap();
    two.here.apply(Edit::AddYear { year: Box::new(Year::new(2024)) }).unwrap();
    assert_eq!(two.kinship(), Kinship::Parted);
    assert_eq!(sides(&two.merge(keeping)), [Side::There, Side::Here]);
    assert_eq!(two.here.register().municipality.mayor.as_deref(), Some("A"));
    assert_eq!(two.kinship(), Kinship::Behind);
}

#[test]
fn a_change_taken_back_before_the_versions_parted_is_none_of_either() {
    let (folder, path, mut store) = made(&one_year());
    for edit in [hearing(1), set_women(1, 1), set_women(1, 2)] {
        store.apply(edit).unwrap();
    }
    store.undo().unwrap();
    drop(store);
    let copy = folder.path().join("copy.pasqyra");
    fs::copy(&path, &copy).unwrap();
    let (mut here, mut there) = (Store::open(&path).unwrap(), Store::open(&copy).unwrap());
    there.apply(set_venue(1, "Zhur")).unwrap();
    assert_eq!(kinship(&here, &there), Kinship::Ahead);
    // Made again here, and overtaken there: which of the two came first nobody knows.
    here.redo().unwrap();
    assert_eq!(sides(&merge(&mut here, &there, keeping)), [Side::There, Side::Both]);
    assert_eq!(women(&here, 1), Some(2));
}

#[test]
fn versions_that_took_each_other_in_at_the_same_time_lose_nothing() {
    let mut two = Two::with_hearings();
    two.here.apply(set_women(1, 6)).unwrap();
    two.there.apply(set_women(2, 7)).unwrap();
    // Each takes in the other as it was before.
    let (folder, old) = (tempfile::tempdir().unwrap(), "old.pasqyra");
    let old = store::backup(two.here.path(), Some(&folder.path().join(old))).unwrap();
    two.merge(keeping);
    let old = Store::open_read_only(&old).unwrap();
    merge(&mut two.there, &old, keeping);
    assert_eq!(two.here.register(), two.there.register());
    two.here.apply(set_women(1, 8)).unwrap();
    two.here.apply(set_venue(1, "Zhur")).unwrap();
    two.there.apply(set_women(1, 9)).unwrap();
    // Both bases agree about the venue alone.
    let sided = two.merge(keeping);
    assert_eq!(sides(&sided), [Side::Here, Side::Both]);
    assert_eq!(women(&two.here, 1), Some(8));
    assert_eq!(two.kinship(), Kinship::Behind);
}

#[test]
fn a_merge_that_was_taken_back_after_the_other_side_took_it_in_is_asked() {
    let mut two = Two::with_hearings();
    two.here.apply(set_women(1, 6)).unwrap();
    two.there.apply(set_women(2, 7)).unwrap();
    two.merge(keeping);
    let mut two = two.turned();
    two.merge(keeping);
    let mut two = two.turned();
    two.here.undo().unwrap().unwrap();
    assert_eq!(two.kinship(), Kinship::Parted);
    assert_eq!(sides(&two.merge(keeping)), [Side::Both]);
    two.here.undo().unwrap().unwrap();
    let mut two = two.turned();
    assert_eq!(sides(&two.merge(keeping)), [Side::Both], "nor does the other lose what it had changed itself");
    assert_eq!(women(&two.here, 2), Some(7));
}

#[test]
fn what_came_over_a_third_version_is_known_and_what_cannot_be_told_is_asked() {
    let mut two = Two::with_hearings();
    let (folder, path) = (tempfile::tempdir().unwrap(), "third.pasqyra");
    let path = store::backup(two.here.path(), Some(&folder.path().join(path))).unwrap();
    let mut third = Store::open(&path).unwrap();
    third.apply(set_women(1, 5)).unwrap();
    merge(&mut two.there, &third, keeping);
    two.there.apply(set_women(2, 4)).unwrap();
    assert_eq!(two.merge(keeping).len(), 2);
    assert_eq!(kinship(&two.here, &third), Kinship::Behind, "it came along with the other");
    two.here.apply(set_women(1, 6)).unwrap();
    assert_eq!(sides(&merge(&mut two.here, &third, keeping)), [Side::Here, Side::Here]);
    assert_eq!((women(&two.here, 1), women(&two.here, 2)), (Some(6), Some(4)));

    // Both have what the third changed, and one changed it back: from where they parted it looks as if it never had.
    let mut two = Two::with_hearings();
    let path = store::backup(two.here.path(), Some(&folder.path().join("fourth.pasqyra"))).unwrap();
    let mut third = Store::open(&path).unwrap();
    third.apply(set_women(1, 5)).unwrap();
    for store in two.both() {
        merge(store, &third, keeping);
    }
    two.here.apply(set_women(1, 1)).unwrap();
    assert_eq!(store::versions(two.here.path(), two.there.path()).unwrap().bases, []);
    assert_eq!(sides(&two.merge(keeping)), [Side::Both]);
    assert_eq!(women(&two.here, 1), Some(1));
}

#[test]
fn copies_that_are_brought_to_this_format_apart_find_their_common_changes() {
    for version in 1..4 {
        let (folder, path, _) = migration::of_version(version);
        let copy = folder.path().join("copy.pasqyra");
        fs::copy(&path, &copy).unwrap();
        let mut here = Store::open(&path).unwrap();
        // The other one is still of its format.
        assert_eq!(store::kinship(&path, &copy).unwrap(), Kinship::Same);
        let mut there = Store::open(&copy).unwrap();
        assert_eq!(kinship(&here, &there), Kinship::Same);
        let hearing = here.register().years[&2023].id_at(HEARINGS, 3).unwrap();
        let set = |field, value| {
            let target = Target::Record { year: 2023, kind: HEARINGS, id: hearing };
            Edit::Set { target, field, value: Some(Value::Count(value)) }
        };
        here.apply(set(Field::Women, 3)).unwrap();
        there.apply(set(Field::Men, 4)).unwrap();
        assert_eq!(sides(&merge(&mut here, &there, keeping)), [Side::There, Side::Here]);
    }
}

#[test]
fn two_that_take_each_other_in_by_turns_are_not_asked_about_what_one_alone_changed() {
    let mut two = Two::with_hearings();
    for round in 0..4 {
        two.here.apply(set_women(1, 10 + round)).unwrap();
        two.there.apply(set_venue(1, &format!("Zhur {round}"))).unwrap();
        two.there.apply(hearing(100 + u128::from(round))).unwrap();
        assert_eq!(two.kinship(), Kinship::Parted);
        assert_eq!(sides(&two.merge(keeping)), [Side::There, Side::Here, Side::There]);
        two.here.apply(set_women(2, 20 + round)).unwrap();
        assert_eq!(two.kinship(), Kinship::Behind);
        two = two.turned();
        assert_eq!(two.kinship(), Kinship::Ahead);
        assert_eq!(sides(&two.merge(keeping)), [Side::There, Side::There]);
        assert_eq!(two.here.register(), two.there.register());
    }
}

#[test]
fn who_goes_back_past_a_merge_knows_nothing_of_what_it_took_in() {
    // As after undo: whoever did not go back keeps what they changed, and it can be taken in anew.
    for is_undo in [true, false] {
        let mut two = Two::with_hearings();
        two.here.apply(set_venue(2, "Zhur")).unwrap();
        two.there.apply(set_women(1, 5)).unwrap();
        let before = two.here.history_position();
        two.merge(keeping);
        if is_undo {
            two.here.undo().unwrap().unwrap();
        } else {
            two.here.go_back_to(before).unwrap().unwrap();
        }
        assert_eq!((two.kinship(), women(&two.here, 1)), (Kinship::Parted, Some(1)));
        let mut two = two.turned();
        assert_eq!(two.kinship(), Kinship::Parted, "it is not simply taken in");
        assert_eq!(sides(&two.merge(keeping)), [Side::Here, Side::There]);
        assert_eq!(women(&two.here, 1), Some(5));
        two.here.undo().unwrap().unwrap();
        let mut two = two.turned();
        assert_eq!(sides(&two.merge(keeping)), [Side::There, Side::Here]);
        assert_eq!((women(&two.here, 1), two.kinship()), (Some(5), Kinship::Behind));
    }
}

#[test]
fn a_merge_holds_again_when_going_back_past_it_is_taken_back() {
    for again in 0..3 {
        let mut two = Two::with_hearings();
        two.there.apply(set_women(1, 5)).unwrap();
        let before = two.here.history_position();
        two.merge(keeping);
        let merged = two.here.history_position();
        two.here.go_back_to(before).unwrap().unwrap();
        match again {
            0 => drop(two.here.undo().unwrap().unwrap()),
            1 => drop(two.here.go_back_to(merged).unwrap().unwrap()),
            _ => {
                // It was overtaken, and is made again all the same.
                two.here.undo().unwrap().unwrap();
                two.here.undo().unwrap().unwrap();
                two.here.apply(set_women(2, 9)).unwrap();
                assert_eq!(two.kinship(), Kinship::Parted);
                two.here.go_back_to(merged).unwrap().unwrap();
            }
        }
        assert_eq!((women(&two.here, 1), two.kinship()), (Some(5), Kinship::Behind));
        two.there.apply(set_women(1, 1)).unwrap();
        assert_eq!(sides(&two.merge(keeping)), [Side::There], "it was seen, and is no change of this side");
    }
}

#[test]
fn a_merge_that_somebody_went_back_past_after_the_other_side_took_it_in_is_asked() {
    let mut two = Two::with_hearings();
    two.here.apply(set_women(1, 6)).unwrap();
    two.there.apply(set_women(2, 7)).unwrap();
    let before = two.here.history_position();
    two.merge(keeping);
    let mut two = two.turned();
    two.merge(keeping);
    let mut two = two.turned();
    two.here.go_back_to(before).unwrap().unwrap();
    assert_eq!(two.kinship(), Kinship::Parted);
    assert_eq!(sides(&two.merge(keeping)), [Side::Both]);
    two.here.undo().unwrap().unwrap();
    let mut two = two.turned();
    assert_eq!(sides(&two.merge(keeping)), [Side::Both], "nor does the other lose what it had changed itself");
    assert_eq!(women(&two.here, 2), Some(7));
}

#[test]
fn what_was_decided_of_a_version_that_only_took_changes_back_is_not_asked_again_nor_overturned() {
    let mut two = Two::with_hearings();
    two.there.undo().unwrap().unwrap();
    assert_eq!(two.kinship(), Kinship::Ahead);
    // What it took back stays here.
    let versions = store::versions(two.here.path(), two.there.path()).unwrap();
    let change = Change::Merge {
        edit: Edit::Batch { edits: Vec::new() },
        from: two.there.path().to_owned(),
        compared: versions.compared,
    };
    two.here.make(change).unwrap();
    assert_eq!((two.kinship(), women(&two.here, 1)), (Kinship::Behind, Some(1)));
    assert_eq!(sides(&two.merge(keeping)), [Side::Here]);
    let mut two = two.turned();
    assert_eq!(two.kinship(), Kinship::Ahead);
    // Also after more was done there, and what the other makes again is known as its own.
    two.here.apply(set_women(2, 3)).unwrap();
    assert_eq!(two.kinship(), Kinship::Parted);
    let mut two = two.turned();
    assert_eq!(sides(&two.merge(keeping)), [Side::Here, Side::There]);
    assert_eq!((women(&two.here, 1), women(&two.here, 2)), (Some(1), Some(3)));
    two.there.undo().unwrap().unwrap();
    assert_eq!(sides(&two.merge(keeping)), [Side::Here, Side::There]);
}

#[test]
fn a_change_that_was_made_again_after_the_other_side_took_in_that_it_was_taken_back_is_asked() {
    let mut two = Two::with_hearings();
    two.there.undo().unwrap().unwrap();
    two.merge(keeping);
    assert_eq!(women(&two.here, 1), None);
    two.there.redo().unwrap().unwrap();
    assert_eq!(two.kinship(), Kinship::Parted);
    let mut two = two.turned();
    assert_eq!(two.kinship(), Kinship::Parted);
    assert_eq!(sides(&two.merge(keeping)), [Side::Both]);
    assert_eq!(women(&two.here, 1), Some(1));
}
