//! Two versions of one register meet: what one side alone changed comes together, and what both changed is asked.

use std::{
    fs,
    path::{Path, PathBuf},
};

use pasqyra::{
    domain::{
        Activity, ActivityKind, Edit, Field, Project, Record, RecordId, RecordKind, Register, RuleId, Slide, Subject,
        Target, Value, Waiver, Year,
        comparison::{How, What, differences},
        merging::{self, Side, Sided},
    },
    store::{self, Change, Kinship, Store, StoreError},
};
use tempfile::TempDir;

use crate::history::{hearing, id, made, one_year, set_women};

const HEARINGS: RecordKind = RecordKind::Activity(ActivityKind::Hearing);

/// Two copies of a register, each open in its own folder.
pub(crate) struct Two {
    pub(crate) here: Store,
    pub(crate) there: Store,
    pub(crate) folders: (TempDir, TempDir),
}

impl Two {
    /// Of a register with some changes.
    pub(crate) fn of(register: &Register, edits: impl IntoIterator<Item = Edit>) -> Self {
        let (folder, path, mut here) = made(register);
        edits.into_iter().for_each(|edit| here.apply(edit).unwrap());
        drop(here);
        let other = tempfile::tempdir().unwrap();
        let copy = other.path().join("prizren.pasqyra");
        fs::copy(&path, &copy).unwrap();
        let (here, there) = (Store::open(&path).unwrap(), Store::open(&copy).unwrap());
        Self { here, there, folders: (folder, other) }
    }

    /// Of a register with two hearings.
    pub(crate) fn with_hearings() -> Self {
        Self::of(&one_year(), [hearing(1), hearing(2), set_women(1, 1)])
    }

    pub(crate) fn kinship(&self) -> Kinship {
        kinship(&self.here, &self.there)
    }

    /// The other way round.
    pub(crate) fn turned(self) -> Self {
        Self { here: self.there, there: self.here, folders: self.folders }
    }

    pub(crate) fn both(&mut self) -> [&mut Store; 2] {
        [&mut self.here, &mut self.there]
    }

    /// Merges the other version into this one, of conflicts taking what is said; answers with what was found.
    pub(crate) fn merge(&mut self, is_taken: impl Fn(&Sided) -> bool) -> Vec<Sided> {
        merge(&mut self.here, &self.there, is_taken)
    }
}

/// How a version is related to another; what is cheap and what is thorough say the same.
pub(crate) fn kinship(here: &Store, there: &Store) -> Kinship {
    let kinship = store::kinship(here.path(), there.path()).unwrap();
    assert_eq!(store::versions(here.path(), there.path()).unwrap().kinship, kinship);
    kinship
}

pub(crate) fn merge(here: &mut Store, there: &Store, is_taken: impl Fn(&Sided) -> bool) -> Vec<Sided> {
    let versions = store::versions(here.path(), there.path()).unwrap();
    assert_eq!((&versions.here, &versions.there), (here.register(), there.register()));
    let sided = merging::sided(&versions.bases, &versions.here, &versions.there);
    let edit = merging::merged(&versions.here, &versions.there, &sided, is_taken);
    let change = Change::Merge { edit, from: there.path().to_owned(), compared: versions.compared };
    here.make(change).unwrap();
    sided
}

/// Nothing of what both changed.
pub(crate) fn keeping(_: &Sided) -> bool {
    false
}

pub(crate) fn sides(sided: &[Sided]) -> Vec<Side> {
    sided.iter().map(|sided| sided.side).collect()
}

pub(crate) fn women(store: &Store, number: u128) -> Option<u32> {
    let (_, hearing) = store.register().years[&2023].activities.find(id(number)).unwrap();
    hearing.attendance.women
}

fn set(number: u128, field: Field, value: Value) -> Edit {
    let target = Target::Record { year: 2023, kind: HEARINGS, id: id(number) };
    Edit::Set { target, field, value: Some(value) }
}

pub(crate) fn set_venue(number: u128, venue: &str) -> Edit {
    set(number, Field::Venue, Value::Text(venue.to_owned()))
}

fn removed(number: u128) -> Edit {
    Edit::Remove { year: 2023, kind: HEARINGS, id: id(number) }
}

fn waived(number: u128, on: u128) -> Edit {
    let waiver = Waiver {
        id: id(number),
        rule: RuleId::NoWomen,
        subject: Subject::Activity(id(on)),
        field: "women".to_owned(),
        stated: None,
        computed: None,
        reason: None,
        by: None,
        on: None,
    };
    Edit::Insert { year: 2023, at: 0, record: Record::Waiver(Box::new(waiver)) }
}

#[test]
fn what_each_side_changed_alone_comes_together_and_both_ways_to_the_same() {
    let mut two = Two::with_hearings();
    // Two fields of one record, records that came on both sides, a paragraph and a figure.
    two.here.apply(set_women(1, 7)).unwrap();
    two.here.apply(hearing(3)).unwrap();
    let decided = |count| Edit::Set {
        target: Target::Decisions { year: 2023, month: 5 },
        field: Field::Count,
        value: Some(Value::Count(count)),
    };
    two.here.apply(decided(4)).unwrap();
    two.there.apply(set_venue(1, "Zhur")).unwrap();
    two.there.apply(hearing(4)).unwrap();
    two.there.apply(removed(2)).unwrap();
    two.there.apply(Edit::AddYear { year: Box::new(Year::new(2024)) }).unwrap();
    assert_eq!(two.kinship(), Kinship::Parted);
    let versions = store::versions(two.here.path(), two.there.path()).unwrap();
    assert_eq!((versions.edits_there.len(), versions.edits_here.len()), (4, 3));
    assert!(versions.edits_there.iter().all(|edit| edit.who == store::user_name()));

    let (before_here, before_there) = (two.here.register().clone(), two.there.register().clone());
    let sided = two.merge(keeping);
    assert!(!sided.iter().any(Sided::is_conflict), "{sided:?}");
    let merged = two.here.register().clone();
    let hearings: Vec<RecordId> =
        merged.years[&2023].activities.of(ActivityKind::Hearing).iter().map(|hearing| hearing.id).collect();
    assert_eq!(hearings, [id(1), id(3), id(4)]);
    assert_eq!(merged.years[&2023].activities.of(ActivityKind::Hearing)[0].venue.as_deref(), Some("Zhur"));
    assert_eq!(women(&two.here, 1), Some(7));
    assert_eq!(merged.years[&2023].decisions[4].count, Some(4));
    assert!(merged.years.contains_key(&2024));
    assert_eq!(&store::read(two.here.path()).unwrap(), &merged);
    store::verify(two.here.path()).unwrap();

    // One undo takes back all of it, and the changes are as unknown as before.
    two.here.undo().unwrap().unwrap();
    assert_eq!(two.here.register(), &before_here);
    assert_eq!(store::versions(two.here.path(), two.there.path()).unwrap().edits_there, versions.edits_there);
    two.here.redo().unwrap().unwrap();
    assert_eq!((two.here.register(), two.kinship()), (&merged, Kinship::Behind));

    two.here.undo().unwrap().unwrap();
    let mut turned = two.turned();
    turned.merge(keeping);
    assert_eq!(turned.here.register(), &merged);
    turned.here.undo().unwrap().unwrap();
    assert_eq!(turned.here.register(), &before_there);
}

#[test]
fn merging_again_is_no_work_and_later_only_what_is_new() {
    let mut two = Two::with_hearings();
    two.there.apply(set_women(1, 5)).unwrap();
    two.here.apply(set_venue(2, "Zhur")).unwrap();
    two.merge(keeping);
    let before = two.here.register().clone();
    assert_eq!(two.kinship(), Kinship::Behind);
    assert_eq!(sides(&two.merge(keeping)), [Side::Here], "the venue, which is unknown there");
    assert_eq!(two.here.register(), &before);

    // What came in is changed on both sides: that is a conflict now. What was changed there alone is not.
    two.here.apply(set_women(1, 6)).unwrap();
    two.there.apply(set_women(2, 9)).unwrap();
    let versions = store::versions(two.here.path(), two.there.path()).unwrap();
    assert_eq!(versions.edits_there.len(), 1);
    assert_eq!(sides(&two.merge(keeping)), [Side::Here, Side::There, Side::Here]);
    assert_eq!((women(&two.here, 1), women(&two.here, 2)), (Some(6), Some(9)));
    two.there.apply(set_women(1, 8)).unwrap();
    assert_eq!(sides(&two.merge(keeping)), [Side::Both, Side::Here]);
    assert_eq!(women(&two.here, 1), Some(6));
    // What was decided is not asked again, from neither side.
    assert_eq!(sides(&two.merge(keeping)), [Side::Here, Side::Here]);
    let mut two = two.turned();
    assert_eq!(two.kinship(), Kinship::Ahead);
    assert_eq!(sides(&two.merge(keeping)), [Side::There, Side::There]);
    assert_eq!(two.here.register(), two.there.register());
}

#[test]
fn a_merge_that_changes_nothing_is_in_the_history_all_the_same() {
    let mut two = Two::with_hearings();
    for store in two.both() {
        store.apply(set_women(1, 5)).unwrap();
    }
    assert_eq!(two.kinship(), Kinship::Parted);
    let changes = two.here.history_end().unwrap();
    assert!(two.merge(keeping).is_empty());
    assert_eq!((two.here.history_end().unwrap(), two.kinship()), (changes + 1, Kinship::Behind));
    // From there on a change back to what it was is one side's own.
    two.here.apply(set_women(1, 1)).unwrap();
    assert_eq!(sides(&two.merge(keeping)), [Side::Here]);
    two.here.undo().unwrap();
    two.here.undo().unwrap();
    two.here.undo().unwrap();
    assert_eq!(two.kinship(), Kinship::Parted, "undone, it knows nothing of the other");
}

#[test]
fn what_both_changed_is_asked_and_taken_only_where_it_is_said() {
    for take in [false, true] {
        let mut two = Two::with_hearings();
        two.here.apply(set_women(1, 6)).unwrap();
        two.there.apply(set_women(1, 7)).unwrap();
        two.there.apply(set_women(2, 3)).unwrap();
        let sided = two.merge(|_| take);
        assert_eq!(sides(&sided), [Side::Both, Side::There]);
        assert!(sided[0].is_conflict());
        assert_eq!(women(&two.here, 1), Some(if take { 7 } else { 6 }));
        assert_eq!(women(&two.here, 2), Some(3));
    }
}

#[test]
fn a_record_that_one_side_deleted_and_the_other_changed_is_a_conflict() {
    let record = |number| What::Target(Target::Record { year: 2023, kind: HEARINGS, id: id(number) });
    let mut two = Two::with_hearings();
    two.here.apply(removed(1)).unwrap();
    two.there.apply(set_women(1, 7)).unwrap();
    two.here.apply(set_women(2, 7)).unwrap();
    two.there.apply(removed(2)).unwrap();
    let versions = store::versions(two.here.path(), two.there.path()).unwrap();
    let sided = merging::sided(&versions.bases, &versions.here, &versions.there);
    let found: Vec<_> = sided.iter().map(|sided| (&sided.differing.what, &sided.differing.how, sided.side)).collect();
    assert_eq!(found, [(&record(1), &How::OnlyThere, Side::Both), (&record(2), &How::OnlyHere, Side::Both)],);
    two.merge(|sided| sided.differing.how == How::OnlyThere);
    assert_eq!((women(&two.here, 1), women(&two.here, 2)), (Some(7), Some(7)));
}

#[test]
fn what_is_hung_on_a_record_that_the_other_side_deleted_makes_it_a_conflict() {
    let project = |number: u128| {
        let project = Project { activity: Some(id(1)), locality: "Zhur".to_owned(), ..Project::new(id(number)) };
        Edit::Insert { year: 2023, at: 0, record: Record::Project(project) }
    };
    for hung in [waived(9, 1), project(9)] {
        let mut two = Two::with_hearings();
        two.here.apply(removed(1)).unwrap();
        two.there.apply(hung.clone()).unwrap();
        assert_eq!(sides(&two.merge(keeping)), [Side::Both, Side::Both]);
        assert!(
            two.here.register().years[&2023].waivers.is_empty() && two.here.register().years[&2023].projects.is_empty()
        );
        two.here.undo().unwrap();
        two.merge(|_| true);
        assert_eq!(differences(two.here.register(), two.there.register()), []);

        let mut two = Two::with_hearings();
        two.here.apply(hung).unwrap();
        two.there.apply(removed(1)).unwrap();
        assert_eq!(sides(&two.merge(keeping)), [Side::Both, Side::Here]);
        two.here.undo().unwrap();
        // The record goes, and what made sense beside it alone.
        two.merge(|_| true);
        let of_year = &two.here.register().years[&2023];
        assert!(of_year.activities.find(id(1)).is_none() && of_year.waivers.is_empty());
        assert!(of_year.projects.iter().all(|project| project.activity.is_none()));
    }
}

#[test]
fn what_a_register_has_once_does_not_come_in_twice() {
    // The same finding set aside, the same comments taken along, the presentation arranged, each by both.
    let taken_along = |number: u128| {
        let mut activity = Activity::new(id(number), ActivityKind::Hearing);
        (activity.carried_from, activity.carried_record) = (Some(2022), Some(id(99)));
        Edit::Insert { year: 2023, at: 0, record: Record::Activity(Box::new(activity)) }
    };
    let slide = |number: u128| {
        let slide = Slide { id: id(number), chart: pasqyra::domain::ChartId::WomenShare, title: None };
        Edit::Insert { year: 2023, at: 0, record: Record::Slide(slide) }
    };
    for (here, there) in [(waived(8, 1), waived(9, 1)), (taken_along(8), taken_along(9)), (slide(8), slide(9))] {
        for take in [false, true] {
            let mut two = Two::with_hearings();
            two.here.apply(here.clone()).unwrap();
            two.there.apply(there.clone()).unwrap();
            let before = two.here.register().clone();
            assert_eq!(sides(&two.merge(|_| take)), [Side::Both, Side::Both]);
            assert_eq!(two.here.register(), if take { two.there.register() } else { &before });
        }
    }
    // What one side alone has anew in the place of what both had is no second one.
    let mut two = Two::of(&one_year(), [hearing(1), waived(8, 1)]);
    two.there.apply(Edit::Remove { year: 2023, kind: RecordKind::Waiver, id: id(8) }).unwrap();
    two.there.apply(waived(9, 1)).unwrap();
    two.here.apply(set_women(1, 7)).unwrap();
    assert_eq!(sides(&two.merge(keeping)), [Side::Here, Side::There, Side::There]);
}

#[test]
fn an_order_that_the_other_side_changed_is_taken_and_one_that_both_changed_stays() {
    let moved = |number: u128, to: usize| Edit::Move { year: 2023, kind: HEARINGS, id: id(number), to };
    let order = |store: &Store| -> Vec<u128> {
        let hearings = store.register().years[&2023].activities.of(ActivityKind::Hearing).iter();
        hearings.map(|hearing| hearing.id.0.as_u128()).collect()
    };
    let two = || Two::of(&one_year(), (1..=4).map(hearing));
    let mut one = two();
    one.there.apply(moved(4, 0)).unwrap();
    one.here.apply(hearing(5)).unwrap();
    assert_eq!(sides(&one.merge(keeping)), [Side::Here, Side::There]);
    assert_eq!(order(&one.here), [4, 1, 2, 3, 5]);
    let mut both = two();
    both.there.apply(moved(4, 0)).unwrap();
    both.here.apply(moved(1, 3)).unwrap();
    let sided = both.merge(keeping);
    assert_eq!((sides(&sided), sided[0].is_conflict()), (vec![Side::Both], false));
    assert_eq!(order(&both.here), [2, 3, 4, 1]);
}

#[test]
fn a_change_that_the_other_side_took_back_is_taken_back_here_and_what_it_made_instead_is_taken() {
    let mut two = Two::with_hearings();
    two.there.undo().unwrap();
    assert_eq!(two.kinship(), Kinship::Ahead);
    two.there.apply(set_women(2, 4)).unwrap();
    two.here.apply(set_venue(2, "Zhur")).unwrap();
    assert_eq!(sides(&two.merge(keeping)), [Side::There, Side::There, Side::Here]);
    assert_eq!((women(&two.here, 1), women(&two.here, 2)), (None, Some(4)));
    // And on.
    two.there.undo().unwrap();
    two.there.apply(set_women(1, 3)).unwrap();
    assert_eq!(sides(&two.merge(keeping)), [Side::There, Side::There, Side::Here]);
    assert_eq!((women(&two.here, 1), women(&two.here, 2)), (Some(3), None));
}

#[test]
fn a_merge_is_refused_where_either_version_is_not_what_was_compared() {
    let mut two = Two::with_hearings();
    two.there.apply(set_women(1, 5)).unwrap();
    let versions = store::versions(two.here.path(), two.there.path()).unwrap();
    let from = two.there.path().to_owned();
    let edit = Edit::Batch { edits: vec![set_women(1, 5)] };
    let change = Change::Merge { edit, from, compared: versions.compared };
    two.there.undo().unwrap();
    let before = two.here.register().clone();
    let is_outdated = |store: &mut Store, path: &Path, change: &Change| {
        let refused = store.make(change.clone());
        assert!(matches!(&refused, Err(StoreError::Outdated { path: named }) if named == path), "{refused:?}");
    };
    is_outdated(&mut two.here, two.there.path(), &change);
    // The same again is not what it was.
    two.there.redo().unwrap();
    is_outdated(&mut two.here, two.there.path(), &change);
    assert_eq!(two.here.register(), &before);
    let versions = store::versions(two.here.path(), two.there.path()).unwrap();
    let Change::Merge { edit, from, .. } = change else { panic!("a merge") };
    let change = Change::Merge { edit, from, compared: versions.compared };
    two.here.apply(set_venue(1, "Zhur")).unwrap();
    let own = two.here.path().to_owned();
    is_outdated(&mut two.here, &own, &change);
    assert_eq!(two.here.history(1).unwrap()[0].edit, set_venue(1, "Zhur"));
}

#[test]
fn what_a_merge_took_in_has_its_sum_as_every_row_has() {
    let mut two = Two::with_hearings();
    two.there.apply(set_women(1, 5)).unwrap();
    two.merge(keeping);
    two.here.go_back_to(3).unwrap().unwrap();
    let path: PathBuf = two.here.path().to_owned();
    drop(two.here);
    for change in [
        "UPDATE merged_edit SET author = 'X'",
        "UPDATE merged_version SET tip = x''",
        "UPDATE gone_back SET number = 0",
    ] {
        let whole = fs::read(&path).unwrap();
        store::verify(&path).unwrap();
        let other = rusqlite::Connection::open(&path).unwrap();
        other.execute(change, []).unwrap();
        drop(other);
        let refused = Store::open(&path);
        assert!(matches!(refused, Err(StoreError::Altered { .. })), "{change}: {refused:?}");
        fs::write(&path, whole).unwrap();
    }
}

#[test]
fn a_record_that_one_side_moved_to_another_year_and_the_other_changed_is_never_there_twice() {
    for take in [false, true] {
        let mut base = one_year();
        base.years.insert(2024, Year::new(2024));
        let mut two = Two::of(&base, [hearing(1), set_women(1, 1)]);
        let (_, moved) = two.there.register().years[&2023].activities.find(id(1)).unwrap();
        let record = Record::Activity(Box::new(moved.clone()));
        let insert = Edit::Insert { year: 2024, at: 0, record };
        two.there.apply(Edit::Batch { edits: vec![removed(1), insert] }).unwrap();
        two.here.apply(set_women(1, 7)).unwrap();
        let before = two.here.register().clone();
        assert_eq!(sides(&two.merge(|_| take)), [Side::Both, Side::Both]);
        assert_eq!(two.here.register(), if take { two.there.register() } else { &before });
    }
}
