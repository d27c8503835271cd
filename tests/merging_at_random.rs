//! Merging, of random registers and along random histories: nothing that anybody changed is lost without being asked.

use std::{
    collections::{HashMap, HashSet},
    path::Path,
};

use pasqyra::{
    domain::{
        Activity, ActivityKind, Choice as _, Edit, Field, Language, Record, RecordKind, Register, Target, Value, Year,
        comparison::{What, differences, taking_all},
        merging::{self, Side, Sided},
        taking::taking,
    },
    store::{self, Change, Kinship, Store},
};
use proptest::{prelude::*, sample::Index};

use crate::{
    history::{hearing, id, one_year, set_women},
    support::{any_register, any_text},
};

type Draws = Vec<(Index, Index, Index)>;

fn any_draws() -> impl Strategy<Value = Draws> {
    prop::collection::vec(any::<(Index, Index, Index)>(), 0..16)
}

/// What a person makes of a register in a while.
fn changed(register: &Register, draws: &Draws, text: &str) -> Register {
    let mut changed = register.clone();
    for (what, which, to) in draws {
        let Some(&year) = changed.years.keys().nth(which.index(changed.years.len().max(1))) else { break };
        let lists = [
            RecordKind::Document,
            RecordKind::Project,
            RecordKind::AccessRequest,
            RecordKind::Waiver,
            RecordKind::Slide,
            RecordKind::Publication,
        ];
        let activities = ActivityKind::ALL.iter().map(|&kind| RecordKind::Activity(kind));
        let kinds: Vec<RecordKind> = activities.chain(lists).collect();
        let kind = kinds[to.index(kinds.len())];
        let count = changed.years[&year].count(kind);
        let id = (count > 0).then(|| changed.years[&year].id_at(kind, which.index(count))).flatten();
        let words = Some(Value::Text(text.to_owned()));
        let set = |target, field, value| Edit::Set { target, field, value };
        let edit = match (what.index(12), id) {
            (0, Some(id)) => changed.removal(year, kind, id),
            (1 | 2, Some(id)) => Edit::Move { year, kind, id, to: to.index(count) },
            (3 | 4, Some(id)) => set(Target::Record { year, kind, id }, Field::Title, words),
            (5 | 6, Some(id)) => {
                let women = Some(Value::Count(to.index(3) as u32));
                set(Target::Record { year, kind, id }, Field::Women, women)
            }
            (7, _) => {
                let new = Activity::new(store::fresh_id(), ActivityKind::Hearing);
                Edit::Insert { year, at: to.index(4), record: Record::Activity(Box::new(new)) }
            }
            (8, _) => {
                let section = "general".to_owned();
                Edit::SetNarrative { year, section, language: Language::Albanian, text: Some(text.to_owned()) }
            }
            (9, _) => set(Target::Decisions { year, month: 5 }, Field::Count, Some(Value::Count(to.index(3) as u32))),
            (10, _) if to.index(4) == 0 => Edit::RemoveYear { year },
            (10, _) => Edit::AddYear { year: Box::new(Year::new(1990 + to.index(5) as u16)) },
            _ => set(Target::Municipality, Field::Mayor, words),
        };
        // Some have no such field, and some years are there already.
        let _ = changed.apply(&edit);
    }
    changed
}

/// The register with each list in the order in which its records were made.
fn in_order_of_making(mut register: Register) -> Register {
    for year in register.years.values_mut() {
        ActivityKind::ALL.iter().for_each(|&kind| year.activities.of_mut(kind).sort_by_key(|record| record.id));
        year.documents.sort_by_key(|record| record.id);
        year.projects.sort_by_key(|record| record.id);
        year.access.requests.sort_by_key(|record| record.id);
        year.waivers.sort_by_key(|record| record.id);
        year.slides.sort_by_key(|record| record.id);
        year.publications.sort_by_key(|record| record.id);
    }
    register
}

fn merged(bases: &[Register], now: &Register, there: &Register, take: impl Fn(&Sided) -> bool) -> Register {
    let edit = merging::merged(now, there, &merging::sided(bases, now, there), take);
    let mut merged = now.clone();
    merged.apply(&edit).expect("it fits");
    merged
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn without_conflicts_both_ways_lead_to_the_same_and_with_them_nothing_of_either_is_lost(
        base in any_register(),
        draws in (any_draws(), any_draws()),
        texts in (any_text(), any_text()),
    ) {
        let (here, there) = (changed(&base, &draws.0, &texts.0), changed(&base, &draws.1, &texts.1));
        let bases = std::slice::from_ref(&base);
        let sided = merging::sided(bases, &here, &there);
        // The other way round it is the other side's.
        let turned = merging::sided(bases, &there, &here);
        let count = |sided: &[Sided], side| sided.iter().filter(|sided| sided.side == side).count();
        for (side, other) in [(Side::Here, Side::There), (Side::There, Side::Here), (Side::Both, Side::Both)] {
            prop_assert_eq!(count(&sided, side), count(&turned, other));
        }
        let one = merged(bases, &here, &there, |_| false);
        let other = merged(bases, &there, &here, |_| false);
        if sided.iter().all(|sided| sided.side != Side::Both) {
            prop_assert_eq!(&one, &other);
        } else if !sided.iter().any(Sided::is_conflict) {
            prop_assert_eq!(&in_order_of_making(one.clone()), &in_order_of_making(other.clone()));
        }
        // Of what there changed alone nothing is left to take; what here changed, and what both did, is as it was.
        let left = merging::sided(bases, &one, &there);
        prop_assert_eq!(count(&left, Side::There), 0, "{:?}", left);
        let is_lost = |sided: &&Sided| sided.side == Side::There && !matches!(sided.differing.what, What::Order { .. });
        for of_here in merging::sided(bases, &one, &here).iter().filter(is_lost) {
            prop_assert!(false, "lost of here: {:?}", of_here);
        }
        // One side that changed nothing takes the other whole, and one that is preferred in all is the other.
        prop_assert_eq!(&merged(bases, &base, &there, |_| false), &there);
        prop_assert_eq!(&merged(bases, &here, &base, |_| false), &here);
        prop_assert_eq!(&merged(&[], &here, &there, |_| false), &here, "nothing is known, and nothing taken");
    }

    #[test]
    fn what_is_taken_is_as_it_is_there_and_the_rest_as_it_was(
        register in any_register(),
        draws in any_draws(),
        text in any_text(),
        chosen in prop::collection::vec(any::<bool>(), 64),
    ) {
        let there = changed(&register, &draws, &text);
        let found = differences(&register, &there);
        let is_chosen = |at: &usize| chosen[at % chosen.len()];
        let taken = found.iter().enumerate().filter(|(at, _)| is_chosen(at)).map(|(_, differing)| differing);
        let mut now = register.clone();
        now.apply(&taking(&register, &there, taken)).expect("it fits");
        let left = differences(&now, &there);
        for (at, differing) in found.iter().enumerate().filter(|(_, differing)| !matches!(differing.what, What::Order { .. })) {
            let is_left = left.iter().any(|left| left.what == differing.what);
            // What hangs on a record goes with it.
            let goes_along = differing.year().is_some() && left.len() < found.len();
            prop_assert!(is_left != is_chosen(&at) || (!is_left && goes_along), "{:?}", differing);
        }
        let mut all = register.clone();
        all.apply(&taking(&register, &there, &found)).expect("it fits");
        let mut whole = register.clone();
        whole.apply(&taking_all(&register, &there)).expect("it fits");
        prop_assert_eq!(in_order_of_making(all), in_order_of_making(whole));
    }
}

/// A cell, as who follows everything sees it: its value, and which change brought it there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Cell {
    value: u32,
    change: u32,
}

const CELLS: usize = 2;

/// What a version of a register has seen, besides the register itself.
#[derive(Debug, Clone)]
struct Seen {
    cells: [Cell; CELLS],
    changes: HashSet<u32>,
}

/// A version with all that it went through, for undo and redo.
struct Followed {
    store: Store,
    seen: Seen,
    /// The changes that hold, and those that were taken back.
    done: Vec<Step>,
    undone: Vec<Step>,
}

/// A change that a version went through.
#[derive(Debug, Clone)]
struct Step {
    /// The number of the change before it.
    after: i64,
    before: Seen,
    then: Seen,
    sort: Sort,
}

#[derive(Debug, Clone)]
enum Sort {
    Own,
    Merge,
    /// Back past a merge, by these changes of its own.
    Back(HashSet<u32>),
}

impl Step {
    /// The changes that it made itself.
    fn written(&self) -> HashSet<u32> {
        match &self.sort {
            Sort::Own => self.then.changes.difference(&self.before.changes).copied().collect(),
            Sort::Merge => HashSet::new(),
            Sort::Back(own) => own.clone(),
        }
    }
}

impl Followed {
    /// Notes a change that was made.
    fn went(&mut self, after: i64, before: Seen, sort: Sort) {
        self.done.push(Step { after, before, then: self.seen.clone(), sort });
        self.undone.clear();
    }
}

/// Some versions of one register, and the changes that were ever made in them.
struct World {
    versions: Vec<Followed>,
    changes: u32,
    /// The changes that took one back which others had seen: which, and what was there before it. To whoever has not
    /// seen that one it is as if neither had been.
    taken_back: HashMap<u32, (u32, u32)>,
    /// The changes that brought a cell to what another had brought it to as well: they took back the same, or it was seen
    /// in a merge. Who writes over the one loses nothing of the other.
    alike: HashSet<(u32, u32)>,
    folder: tempfile::TempDir,
}

impl World {
    fn of(count: usize) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let first = folder.path().join("0.pasqyra");
        let mut store = Store::create(&first, &one_year()).unwrap();
        for number in 1..=CELLS as u128 {
            store.apply(hearing(number)).unwrap();
            store.apply(set_women(number, 0)).unwrap();
        }
        drop(store);
        let cells = [Cell { value: 0, change: 0 }; CELLS];
        let seen = Seen { cells, changes: HashSet::from([0]) };
        let versions = (0..count).map(|number| {
            let path = folder.path().join(format!("{number}.pasqyra"));
            if number > 0 {
                std::fs::copy(&first, &path).unwrap();
            }
            Followed { store: Store::open(&path).unwrap(), seen: seen.clone(), done: Vec::new(), undone: Vec::new() }
        });
        Self { versions: versions.collect(), changes: 0, taken_back: HashMap::new(), alike: HashSet::new(), folder }
    }

    /// Whether a version knows that a cell was changed so.
    fn knows(&self, seen: &Seen, change: u32) -> bool {
        let is_none = |(gone, before): &(u32, u32)| !seen.changes.contains(gone) && self.knows(seen, *before);
        let is_alike = |(one, other): &(u32, u32)| *one == change && seen.changes.contains(other);
        seen.changes.contains(&change)
            || self.alike.iter().any(is_alike)
            || self.taken_back.get(&change).is_some_and(is_none)
    }

    fn new_change(&mut self) -> u32 {
        self.changes += 1;
        self.changes
    }

    fn write(&mut self, at: usize, cell: usize) {
        let change = self.new_change();
        let version = &mut self.versions[at];
        let (after, before) = (version.store.history_position(), version.seen.clone());
        version.store.apply(set_women(cell as u128 + 1, change)).unwrap();
        version.seen.cells[cell] = Cell { value: change, change };
        version.seen.changes.insert(change);
        version.went(after, before, Sort::Own);
    }

    /// A change of its own that takes another back: to whoever has not seen that one it is as if neither had been.
    fn taking_back(&mut self, gone: Cell, back: Cell) -> Cell {
        let (change, what) = (self.new_change(), (gone.change, back.change));
        let same = self.taken_back.iter().filter(|(_, other)| **other == what);
        self.alike.extend(same.flat_map(|(&other, _)| [(change, other), (other, change)]));
        self.taken_back.insert(change, what);
        Cell { value: back.value, change }
    }

    /// Goes back in the history, as a change of its own; what came by a merge that it goes past is unknown again.
    fn go_back(&mut self, at: usize, to: &Index) {
        let version = &mut self.versions[at];
        if version.done.is_empty() {
            return;
        }
        let left = version.done[to.index(version.done.len())..].to_vec();
        let after = version.store.history_position();
        if version.store.go_back_to(left[0].after).unwrap().is_none() {
            return;
        }
        let (now, target) = (version.seen.clone(), &left[0].before);
        let merges = left.iter().filter(|step| matches!(step.sort, Sort::Merge));
        let brought: HashSet<u32> =
            merges.flat_map(|step| step.then.changes.difference(&step.before.changes).copied()).collect();
        let goes_past = left.iter().any(|step| !matches!(step.sort, Sort::Own));
        let mut seen = Seen {
            cells: now.cells,
            changes: now.changes.difference(&brought).chain(&target.changes).copied().collect(),
        };
        // What came by a merge is again as it was; what was written here is taken back by a change of its own.
        let written: HashSet<u32> = left.iter().flat_map(Step::written).collect();
        let mut own = HashSet::new();
        for cell in 0..CELLS {
            let (before, back) = (now.cells[cell], target.cells[cell]);
            if !written.contains(&before.change) {
                seen.cells[cell] = back;
            } else if before.value != back.value {
                seen.cells[cell] = self.taking_back(before, back);
                own.insert(seen.cells[cell].change);
            }
            seen.changes.insert(seen.cells[cell].change);
        }
        let version = &mut self.versions[at];
        version.seen = seen;
        version.went(after, now, if goes_past { Sort::Back(own) } else { Sort::Own });
    }

    /// Undoes or redoes. What nobody else has seen was as if it had never been; otherwise going back is a change of its
    /// own, unless it is a merge, whose changes are unknown again.
    fn step(&mut self, at: usize, is_undo: bool) {
        let version = &mut self.versions[at];
        let from = if is_undo { &mut version.done } else { &mut version.undone };
        let Some(step) = from.pop() else { return };
        let carried_out = if is_undo { version.store.undo() } else { version.store.redo() };
        carried_out.unwrap().unwrap();
        let to = if is_undo { step.before.clone() } else { step.then.clone() };
        let now = self.versions[at].seen.clone();
        let is_own = matches!(step.sort, Sort::Own);
        let lost: HashSet<u32> = match (&step.sort, is_undo) {
            (Sort::Merge, true) => step.then.changes.difference(&step.before.changes).copied().collect(),
            (Sort::Back(_), false) => step.before.changes.difference(&step.then.changes).copied().collect(),
            _ => HashSet::new(),
        };
        let mut next = Seen { cells: now.cells, changes: now.changes.difference(&lost).copied().collect() };
        if !is_own {
            next.changes.extend(&to.changes);
        }
        for cell in 0..CELLS {
            let (before, after) = (now.cells[cell], to.cells[cell]);
            let is_seen = (0..self.versions.len())
                .any(|other| other != at && self.versions[other].seen.changes.contains(&before.change));
            next.cells[cell] = match before.value == after.value {
                true if !lost.contains(&before.change) => before,
                false if is_seen && is_own => self.taking_back(before, after),
                _ => after,
            };
            next.changes.insert(next.cells[cell].change);
        }
        let version = &mut self.versions[at];
        version.seen = next;
        if is_undo { version.undone.push(step) } else { version.done.push(step) }
    }

    /// Merges `from` into `at`, and looks that nothing is lost which the other side had not seen. What it alone changed
    /// is taken where `heed` says so, and what both did where `take` does.
    fn merge(&mut self, at: usize, from: usize, take: bool, heed: bool) -> Result<(), TestCaseError> {
        let path = self.versions[from].store.path().to_owned();
        let versions = store::versions(self.versions[at].store.path(), &path).unwrap();
        let (here, there) = (self.versions[at].seen.clone(), self.versions[from].seen.clone());
        if matches!(versions.kinship, Kinship::Ahead | Kinship::Same) {
            prop_assert!(
                here.cells.iter().all(|cell| self.knows(&there, cell.change)),
                "not all is there: {:?} in {:?}, {:?}",
                here,
                there,
                self.taken_back
            );
        }
        if matches!(versions.kinship, Kinship::Behind | Kinship::Same) {
            prop_assert!(
                there.cells.iter().all(|cell| self.knows(&here, cell.change)),
                "not all is here: {:?} in {:?}, {:?}",
                there,
                here,
                self.taken_back
            );
        }
        let sided = merging::sided(&versions.bases, &versions.here, &versions.there);
        let is_taken = |sided: &Sided| match sided.side {
            Side::There => heed,
            Side::Here => false,
            Side::Both => take,
        };
        let mut seen = here.clone();
        for of_cell in &sided {
            let What::Target(Target::Record { id: record, .. }) = of_cell.differing.what else { continue };
            let cell = (0..CELLS).find(|&cell| id(cell as u128 + 1) == record).unwrap();
            let is_known = match of_cell.side {
                Side::There => self.knows(&there, here.cells[cell].change),
                Side::Here => self.knows(&here, there.cells[cell].change),
                Side::Both => true,
            };
            prop_assert!(is_known, "{:?} of {:?} and {:?}", of_cell, here, there);
            if is_taken(of_cell) {
                seen.cells[cell] = there.cells[cell];
            } else if of_cell.side == Side::There {
                seen.cells[cell] = self.taking_back(there.cells[cell], here.cells[cell]);
                seen.changes.insert(seen.cells[cell].change);
            }
        }
        for (one, other) in here.cells.iter().zip(&there.cells).filter(|(one, other)| one.value == other.value) {
            self.alike.extend([(one.change, other.change), (other.change, one.change)]);
        }
        seen.changes.extend(&there.changes);
        let taken = sided.iter().filter(|sided| is_taken(sided)).map(|sided| &sided.differing);
        let edit = taking(&versions.here, &versions.there, taken);
        let version = &mut self.versions[at];
        let after = version.store.history_position();
        version.store.make(Change::Merge { edit, from: path, compared: versions.compared }).unwrap();
        version.seen = seen;
        version.went(after, here, Sort::Merge);
        self.look(at)
    }

    /// Takes another version whole in a version's place, where it may be.
    fn take_whole(&mut self, at: usize, from: usize) -> Result<(), TestCaseError> {
        let (here, there) = (self.versions[at].store.path().to_owned(), self.versions[from].store.path().to_owned());
        if store::kinship(&here, &there).unwrap() != Kinship::Ahead {
            return Ok(());
        }
        let other = &self.versions[from];
        let cells = &self.versions[at].seen.cells;
        prop_assert!(cells.iter().all(|cell| self.knows(&other.seen, cell.change)), "lost as a whole");
        let taken = (other.seen.clone(), other.done.clone(), other.undone.clone());
        let copy = store::backup(&there, Some(&self.folder.path().join("copy.pasqyra"))).unwrap();
        let stand_in = self.folder.path().join("stand-in.pasqyra");
        let gone = std::mem::replace(&mut self.versions[at].store, Store::create(&stand_in, &one_year()).unwrap());
        drop(gone);
        std::fs::rename(&copy, &here).unwrap();
        let version = &mut self.versions[at];
        version.store = Store::open(&here).unwrap();
        (version.seen, version.done, version.undone) = taken;
        std::fs::remove_file(&stand_in).unwrap();
        self.look(at)
    }

    /// A version holds what who follows everything says that it does.
    fn look(&self, at: usize) -> Result<(), TestCaseError> {
        let version = &self.versions[at];
        for (number, cell) in (1..).zip(version.seen.cells) {
            let (_, hearing) = version.store.register().years[&2023].activities.find(id(number)).unwrap();
            prop_assert_eq!(hearing.attendance.women, Some(cell.value));
        }
        prop_assert_eq!(&read(version.store.path()), version.store.register());
        Ok(())
    }
}

fn read(path: &Path) -> Register {
    store::read(path).unwrap()
}

/// How many histories are gone along; a campaign sets `PASQYRA_HISTORIES`.
fn histories() -> u32 {
    std::env::var("PASQYRA_HISTORIES").ok().and_then(|histories| histories.parse().ok()).unwrap_or(16)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: histories(), failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever two or three people do with their copies: what one of them wrote is overwritten only by who had seen it,
    /// or whom a person asked.
    #[test]
    fn along_any_history_nothing_is_overwritten_that_was_not_seen(
        count in 2..4_usize,
        draws in prop::collection::vec(any::<(Index, Index, Index)>(), 1..40),
    ) {
        let mut world = World::of(count);
        for (what, which, to) in draws {
            let at = which.index(count);
            let from = (at + 1 + to.index(count - 1)) % count;
            match what.index(12) {
                0..4 => world.write(at, to.index(CELLS)),
                4 => world.step(at, true),
                5 => world.step(at, false),
                6 => world.take_whole(at, from)?,
                7 => world.go_back(at, &to),
                other => world.merge(at, from, other == 8, other != 9)?,
            }
            world.look(at)?;
        }
    }
}
