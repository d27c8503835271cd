//! The changes of a version of a register, without what they change: which there are, which of them hold, and what of
//! other versions came in by merges.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use chrono::{DateTime, Local};
use rusqlite::{Connection, types::FromSqlResult};
use sha2::{Digest as _, Sha256};

use super::{
    going_back,
    history::{EditId, EditState, Moment},
};

/// A change of the line.
#[derive(Debug)]
pub(super) struct Step {
    /// Of the history's row.
    pub(super) number: i64,
    pub(super) uid: EditId,
    pub(super) made: Made,
    pub(super) state: EditState,
    /// It was never taken back.
    pub(super) is_unmoved: bool,
}

/// When a change was made, as the history writes it, and by whom.
#[derive(Debug, Clone)]
pub(super) struct Made {
    pub(super) at: String,
    pub(super) by: Option<String>,
}

impl Made {
    pub(super) fn when(&self) -> FromSqlResult<DateTime<Local>> {
        Moment::of(&self.at).map(|moment| moment.0)
    }
}

/// A version of a register: the last change that was ever made in it, and the last that holds; `None` where none does.
/// What holds below that one is what held when it was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Version {
    pub(super) last: EditId,
    pub(super) tip: Option<EditId>,
}

/// What came in by a merge.
#[derive(Debug, Default)]
pub(super) struct Merge {
    /// The changes that were not known before, whatever had become of them.
    pub(super) edits: Vec<(EditId, Made)>,
    pub(super) versions: Vec<Version>,
}

/// By what it is known whether a version is still the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seen([u8; 32]);

/// The changes of a version, in the order in which they were made.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) steps: Vec<Step>,
    /// By the number of the change that is the merge, whether it holds or was taken back.
    pub(super) merges: BTreeMap<i64, Merge>,
    /// The changes that went back in the history, each with the number of that to which it did.
    pub(super) gone_back: BTreeMap<i64, i64>,
    /// The merges whose doing is left in the register.
    standing: BTreeSet<i64>,
    pub(super) seen: Seen,
    places: HashMap<EditId, usize>,
}

impl Line {
    /// Reads the line of a register's file, within the caller's transaction.
    pub(super) fn read(connection: &Connection) -> rusqlite::Result<Self> {
        let mut hash = Sha256::new();
        let mut steps = Vec::new();
        let sql = "SELECT id, uid, made_at, author, state, state_at FROM history ORDER BY id";
        let mut statement = connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (uid, at, state_at): (EditId, String, String) = (row.get(1)?, row.get(2)?, row.get(5)?);
            let state: EditState = row.get(4)?;
            hash.update(uid.0.as_bytes());
            hash.update([state as u8]);
            hash.update(&state_at);
            let is_unmoved = state == EditState::Done && state_at == at;
            steps.push(Step { number: row.get(0)?, uid, made: Made { at, by: row.get(3)? }, state, is_unmoved });
        }
        let mut merges: BTreeMap<i64, Merge> = BTreeMap::new();
        let mut statement = connection.prepare_cached("SELECT history, uid, made_at, author FROM merged_edit")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let edit = (row.get(1)?, Made { at: row.get(2)?, by: row.get(3)? });
            merges.entry(row.get(0)?).or_default().edits.push(edit);
        }
        let sql = "SELECT history, last, CASE WHEN tip <> x'' THEN tip END FROM merged_version";
        let mut statement = connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let version = Version { last: row.get(1)?, tip: row.get(2)? };
            merges.entry(row.get(0)?).or_default().versions.push(version);
        }
        let places = steps.iter().enumerate().map(|(place, step)| (step.uid, place)).collect();
        let gone_back = going_back::gone_back(connection)?;
        let seen = Seen(hash.finalize().into());
        let mut line = Self { steps, merges, gone_back, standing: BTreeSet::new(), seen, places };
        line.standing = line.standing_at(connection, line.tip())?;
        Ok(line)
    }

    /// The numbers of the changes that held right after a change.
    pub(super) fn held_at(&self, connection: &Connection, number: i64) -> rusqlite::Result<BTreeSet<i64>> {
        going_back::held_at(connection, &self.done(), number)
    }

    /// The numbers of the merges whose doing was in the register right after a change: one that somebody went back past
    /// in the history is as one that was taken back.
    pub(super) fn standing_at(&self, connection: &Connection, number: i64) -> rusqlite::Result<BTreeSet<i64>> {
        if self.merges.is_empty() {
            return Ok(BTreeSet::new());
        }
        let standing = going_back::standing_at(connection, &self.gone_back, &self.done(), number)?;
        Ok(standing.into_iter().filter(|number| self.merges.contains_key(number)).collect())
    }

    fn done(&self) -> BTreeSet<i64> {
        self.held().map(|step| step.number).collect()
    }

    /// The place of a change in the line, from 0.
    pub(super) fn place(&self, uid: EditId) -> Option<usize> {
        self.places.get(&uid).copied()
    }

    /// The number of a change.
    pub(super) fn number_of(&self, uid: EditId) -> Option<i64> {
        self.place(uid).map(|place| self.steps[place].number)
    }

    /// The changes that hold.
    pub(super) fn held(&self) -> impl DoubleEndedIterator<Item = &Step> {
        self.steps.iter().filter(|step| step.state == EditState::Done)
    }

    /// Of the changes from a place on, those that hold, and the merges whose doing is left.
    pub(super) fn held_from(&self, place: usize) -> impl Iterator<Item = &Step> {
        let is_held = |step: &&Step| step.state == EditState::Done || self.standing.contains(&step.number);
        self.steps.iter().skip(place).filter(is_held)
    }

    /// The number of the change after which the register stands; 0 where none holds.
    pub(super) fn tip(&self) -> i64 {
        self.held().next_back().map_or(0, |step| step.number)
    }

    /// Which version it is; `None` of one in which nothing was ever changed.
    pub(super) fn version(&self) -> Option<Version> {
        let tip = self.held().next_back().map(|step| step.uid);
        self.steps.last().map(|step| Version { last: step.uid, tip })
    }

    /// The merges that hold, with their numbers.
    pub(super) fn held_merges(&self) -> impl Iterator<Item = (i64, &Merge)> {
        self.merges.iter().filter(|(number, _)| self.standing.contains(number)).map(|(&number, merge)| (number, merge))
    }

    /// What came in by a change; `None` of one that is no merge, or does not hold.
    pub(super) fn merged_by(&self, number: i64) -> Option<&Merge> {
        self.merges.get(&number).filter(|_| self.standing.contains(&number))
    }

    /// The versions that came in by merges that hold.
    pub(super) fn merged_versions(&self) -> HashSet<Version> {
        self.held_merges().flat_map(|(_, merge)| &merge.versions).copied().collect()
    }

    /// Every change that this version has heard of: its own, whatever became of them, and those that came in by merges
    /// that hold.
    pub(super) fn known(&self) -> HashSet<EditId> {
        let merged = self.held_merges().flat_map(|(_, merge)| &merge.edits).map(|(uid, _)| *uid);
        self.steps.iter().map(|step| step.uid).chain(merged).collect()
    }
}
