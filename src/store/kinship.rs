//! How two versions of a register are related, and the states that both come from.
//!
//! Two copies of a file have the same changes up to where they parted, and their own ones after. A merge notes which
//! version of the other it took in, and which changes that one had heard of. So a state that both come from is one of:
//!
//! - where they parted: which of their common changes held then is what both agree on. Where they do not, and cannot be
//!   told apart (one was taken back and made again), each possible state is one;
//! - the version of the other that was taken in last;
//! - the version of this one that the other took in last.
//!
//! Of these the ones are left out that the others come from. If two are left, each having taken in the other
//! meanwhile, both count: a change of one side alone is what is so by every one of them, and everything else is to be
//! asked. There is none where the two know of common changes by a third version that neither of them can go back to.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use rusqlite::Connection;

use super::{
    history::{EditId, EditState},
    line::{Line, Step},
};

/// How another version of a register is related to this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kinship {
    /// Both have the same changes, and the same of them hold.
    Same,
    /// The other one has all changes of this one, and more: it can be taken whole.
    Ahead,
    /// This one has all changes of the other, and more.
    Behind,
    /// Each has changes that the other does not have.
    Parted,
    /// They do not come from one register.
    Unrelated,
}

/// A point of a version's history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Point {
    /// How many changes had been made, in the order of the line.
    pub(super) made: usize,
    /// The number of the last change that held; 0 where none did.
    pub(super) tip: i64,
}

/// A state that both versions come from, as a point of the history of one of them, or of both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Base {
    pub(super) here: Option<Point>,
    pub(super) there: Option<Point>,
}

/// What is known of two versions by their changes alone.
#[derive(Debug)]
pub(super) struct Relation {
    /// What both come from; none where that is not known.
    pub(super) bases: Vec<Base>,
    /// Whether they have a change in common, or one took in the other. Otherwise it is for what they held at their
    /// beginnings to tell whether they are related.
    pub(super) is_certain: bool,
    /// The place in the line here from which on its changes are its own.
    pub(super) own_here: usize,
    /// The same there.
    pub(super) own_there: usize,
}

/// The changes that both lines have, one after the other in the same order.
#[derive(Debug, Clone, Copy)]
struct Common {
    /// Where they begin in the line here, and there. A file that was salvaged can lack the first ones.
    here: usize,
    there: usize,
    count: usize,
}

impl Common {
    /// `None` where what both have is not one run of changes, as no program writes it.
    fn of(here: &Line, there: &Line) -> Option<Self> {
        let shared = |step: &Step| there.place(step.uid).is_some();
        let count = here.steps.iter().filter(|step| shared(step)).count();
        let Some(first) = here.steps.iter().position(shared) else {
            return Some(Self { here: 0, there: 0, count: 0 });
        };
        let common = Self { here: first, there: there.place(here.steps[first].uid)?, count };
        let run = here.steps.get(first..first + count)?;
        let run_there = there.steps.get(common.there..common.there + count)?;
        let is_same = run.iter().zip(run_there).all(|(here, there)| here.uid == there.uid);
        (is_same && (common.here == 0 || common.there == 0)).then_some(common)
    }

    fn end_here(self) -> usize {
        self.here + self.count
    }

    fn end_there(self) -> usize {
        self.there + self.count
    }
}

/// The versions of another that were taken in.
struct TakenIn {
    /// By which merges.
    points: BTreeMap<Point, Vec<i64>>,
    in_doubt: BTreeSet<Point>,
}

/// A version with its file.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    pub(super) line: &'a Line,
    pub(super) connection: &'a Connection,
}

impl Side<'_> {
    /// The numbers of the merges that held at a point.
    fn merges_at(self, point: Point) -> rusqlite::Result<BTreeSet<i64>> {
        self.line.standing_at(self.connection, point.tip)
    }

    /// The number of the last change that held before one was made; 0 where none did.
    fn before(self, number: i64) -> rusqlite::Result<i64> {
        let held = self.line.held_at(self.connection, number)?;
        Ok(held.range(..number).next_back().copied().unwrap_or(0))
    }

    fn is_at(self, point: Point) -> bool {
        point == Point { made: self.line.steps.len(), tip: self.line.tip() }
    }

    /// Every change that the version had heard of at a point.
    fn known_at(self, point: Point, known: &mut HashSet<EditId>) -> rusqlite::Result<()> {
        known.extend(self.line.steps.iter().take(point.made).map(|step| step.uid));
        for number in self.merges_at(point)? {
            let edits = self.line.merges.get(&number).map_or(&[][..], |merge| &merge.edits);
            known.extend(edits.iter().map(|(uid, _)| *uid));
        }
        Ok(())
    }

    /// The versions of another that were taken in here last, as points of its history, each with the merges by which
    /// they were. `own` and `others_own` are the places in the two lines at which their own changes begin. There are
    /// several versions where the other was met with the same changes made and others of them held.
    ///
    /// A version without a change of its own is one of the other if that stood there before it made its first one: it
    /// had taken back some of the common changes, or made them again. Where it stands elsewhere by now, it took back or
    /// made again what was taken in: such a version is in doubt.
    fn taken_in(self, own: usize, other: Side<'_>, others_own: usize) -> rusqlite::Result<TakenIn> {
        let mut points: BTreeMap<Point, Vec<i64>> = BTreeMap::new();
        let mut in_doubt = BTreeSet::new();
        let began_at = match other.line.steps.get(others_own) {
            Some(first) => other.before(first.number)?,
            None => other.line.tip(),
        };
        for step in self.line.held_from(own) {
            let versions = self.line.merged_by(step.number).map_or(&[][..], |merge| &merge.versions);
            for version in versions {
                let tip = version.tip.map_or(Some(0), |tip| other.line.number_of(tip));
                let (Some(last), Some(tip)) = (other.line.place(version.last), tip) else { continue };
                let made = last + 1;
                if made > others_own || made == others_own && tip == began_at {
                    points.entry(Point { made, tip }).or_default().push(step.number);
                } else if made == others_own && other.has_moved_since(tip, others_own) {
                    in_doubt.insert(Point { made, tip });
                }
            }
        }
        let Some(made) = points.keys().map(|point| point.made).max() else { return Ok(TakenIn { points, in_doubt }) };
        points.retain(|point, _| point.made == made);
        // Where it was met last as it is now, what it was in between does not matter.
        let met_last = points.iter().max_by_key(|(_, merges)| merges.last()).map(|(point, _)| *point);
        if let Some(met_last) = met_last.filter(|&point| other.is_at(point)) {
            points.retain(|point, _| *point == met_last);
        }
        Ok(TakenIn { points, in_doubt: BTreeSet::new() })
    }

    /// Whether any common change after one was ever taken back here.
    fn has_moved_since(self, number: i64, own: usize) -> bool {
        self.line.steps.iter().take(own).any(|step| step.number > number && !step.is_unmoved)
    }

    /// Where a merge was taken back since a point at which it held: the point before that merge. Whoever took it back let
    /// go of changes that others had made, who may hold on to them: by this point that is to be asked.
    fn before_merge_taken_back(self, point: Point) -> rusqlite::Result<Option<Point>> {
        let held = self.merges_at(point)?;
        let gone = held.into_iter().find(|&number| self.line.merged_by(number).is_none());
        gone.map(|merge| Ok(Point { tip: self.before(merge)?, ..point })).transpose()
    }
}

/// How two versions are related.
pub(super) fn relation(here: Side<'_>, there: Side<'_>) -> rusqlite::Result<Relation> {
    let Some(common) = Common::of(here.line, there.line) else {
        return Ok(Relation { bases: Vec::new(), is_certain: true, own_here: 0, own_there: 0 });
    };
    let (own_here, own_there) = (common.end_here(), common.end_there());
    let TakenIn { points: met_there, in_doubt: doubt_there } = here.taken_in(own_here, there, own_there)?;
    let TakenIn { points: met_here, in_doubt: doubt_here } = there.taken_in(own_there, here, own_here)?;
    let is_certain = common.count > 0 || !met_there.is_empty() || !met_here.is_empty();
    let held = |side: Side<'_>, points: &BTreeMap<Point, Vec<i64>>| -> rusqlite::Result<Vec<BTreeSet<i64>>> {
        points.keys().map(|&point| side.merges_at(point)).collect()
    };
    let (held_there, held_here) = (held(there, &met_there)?, held(here, &met_here)?);
    let is_behind = |merges: &[i64], held: &[BTreeSet<i64>]| {
        merges.iter().any(|merge| held.iter().any(|held| held.contains(merge)))
    };
    let last_there = met_there.iter().filter(|(_, merges)| !is_behind(merges, &held_here));
    let last_here = met_here.iter().filter(|(_, merges)| !is_behind(merges, &held_there));
    let mut bases: Vec<Base> = last_there.map(|(&point, _)| Base { here: None, there: Some(point) }).collect();
    bases.extend(last_here.map(|(&point, _)| Base { here: Some(point), there: None }));
    if met_there.is_empty() && met_here.is_empty() {
        bases = common.parted(here.line, there.line);
    }
    if !bases.is_empty() {
        bases.extend(doubt_there.into_iter().map(|point| Base { here: None, there: Some(point) }));
        bases.extend(doubt_here.into_iter().map(|point| Base { here: Some(point), there: None }));
    }
    for base in bases.clone() {
        let before = base.here.map(|point| here.before_merge_taken_back(point)).transpose()?.flatten();
        bases.extend(before.map(|point| Base { here: Some(point), there: None }));
        let before = base.there.map(|point| there.before_merge_taken_back(point)).transpose()?.flatten();
        bases.extend(before.map(|point| Base { here: None, there: Some(point) }));
    }
    let mut known = HashSet::new();
    for base in &bases {
        base.here.map_or(Ok(()), |point| here.known_at(point, &mut known))?;
        base.there.map_or(Ok(()), |point| there.known_at(point, &mut known))?;
    }
    let known_there = there.line.known();
    if here.line.known().iter().any(|uid| known_there.contains(uid) && !known.contains(uid)) {
        bases.clear();
    }
    Ok(Relation { bases, is_certain, own_here, own_there })
}

impl Common {
    /// Where two versions parted, neither of which took in the other since.
    ///
    /// What holds of the common changes is in either version the first so many of those that held when they parted: so
    /// one of the two holds what the other holds, and perhaps more. What it never took back held then, and the other
    /// took it back. Of what it took back and made again that cannot be told.
    fn parted(self, here: &Line, there: &Line) -> Vec<Base> {
        let steps_here = &here.steps[self.here..self.end_here()];
        let steps_there = &there.steps[self.there..self.end_there()];
        let held = |steps: &[Step]| -> BTreeSet<usize> {
            let held = steps.iter().enumerate().filter(|(_, step)| step.state == EditState::Done);
            held.map(|(place, _)| place).collect()
        };
        let (held_here, held_there) = (held(steps_here), held(steps_there));
        let (fewer, more, steps) = if held_here.len() <= held_there.len() {
            (held_here, held_there, steps_there)
        } else {
            (held_there, held_here, steps_here)
        };
        if !fewer.is_subset(&more) {
            return Vec::new();
        }
        let never_taken_back = more.iter().copied().rfind(|&place| steps[place].is_unmoved);
        let least = fewer.last().copied().max(never_taken_back);
        let tips: BTreeSet<Option<usize>> = [least, more.last().copied()].into();
        let point = |steps: &[Step], made: usize, tip: Option<usize>| {
            let tip = tip.map_or(0, |place| steps[place].number);
            Point { made, tip }
        };
        let base = |tip| Base {
            here: Some(point(steps_here, self.end_here(), tip)),
            there: Some(point(steps_there, self.end_there(), tip)),
        };
        // Of a line whose beginning is lost nothing is known before it.
        let is_known = |tip: &Option<usize>| tip.is_some() || self.here == self.there;
        if tips.iter().all(is_known) { tips.into_iter().map(base).collect() } else { Vec::new() }
    }
}

impl Relation {
    pub(super) fn kinship(&self, here: Side<'_>, there: Side<'_>) -> Kinship {
        let [base] = self.bases.as_slice() else { return Kinship::Parted };
        let is_all = |side: Side<'_>, point: Option<Point>| point.is_some_and(|point| side.is_at(point));
        match (is_all(here, base.here), is_all(there, base.there)) {
            (true, true) => Kinship::Same,
            (true, false) => Kinship::Ahead,
            (false, true) => Kinship::Behind,
            (false, false) => Kinship::Parted,
        }
    }
}
