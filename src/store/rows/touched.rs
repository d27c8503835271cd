//! What an edit touches: each row once, however many changes of it the edit makes.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::lists::Run;
use crate::domain::{Edit, Field, FigureKey, Language, RecordId, RecordKind, Register, RuleId, Target, Year};

/// What an edit touches of a register, and how that stood before it.
#[derive(Debug, Default)]
pub(in crate::store) struct Touched<'e> {
    pub(super) municipality: bool,
    /// The years that come, go, or come in the place of another; whether each was there before.
    pub(super) whole: BTreeMap<u16, bool>,
    /// The years whose own row changes.
    pub(super) years: BTreeSet<u16>,
    pub(super) months: BTreeSet<(u16, u8)>,
    pub(super) lists: BTreeMap<(u16, RecordKind), TouchedList>,
    pub(super) published: BTreeSet<(u16, FigureKey)>,
    pub(super) narrative: BTreeSet<(u16, &'e str, Language)>,
    pub(super) rules: BTreeSet<(u16, RuleId)>,
}

/// What an edit touches of a list.
#[derive(Debug, Default)]
pub(super) struct TouchedList {
    /// The records as they stood, where some come, go or move.
    before: Option<Vec<RecordId>>,
    /// The records that are written or put in; whether what they hold in other tables can change too.
    written: HashMap<RecordId, bool>,
}

impl<'e> Touched<'e> {
    /// What an edit is going to touch of a register.
    pub(in crate::store) fn by(edit: &'e Edit, register: &Register) -> Self {
        let mut touched = Self::default();
        for change in edit.primitives() {
            touched.note(change, register);
        }
        // A year that comes is written with all that it holds.
        let Self { whole, years, months, lists, published, narrative, rules, .. } = &mut touched;
        let is_left = |year: &u16| !whole.contains_key(year);
        years.retain(is_left);
        months.retain(|(year, _)| is_left(year));
        lists.retain(|(year, _), _| is_left(year));
        published.retain(|(year, _)| is_left(year));
        narrative.retain(|(year, ..)| is_left(year));
        rules.retain(|(year, _)| is_left(year));
        touched
    }

    fn note(&mut self, change: &'e Edit, register: &Register) {
        match change {
            Edit::Set { target, field, .. } => match *target {
                Target::Municipality => self.municipality = true,
                Target::Year { year } => _ = self.years.insert(year),
                Target::Decisions { year, month } => _ = self.months.insert((year, month)),
                Target::Record { year, kind, id } => self.list(year, kind).write(id, *field == Field::Channels),
            },
            Edit::Insert { year, record, .. } => {
                let list = self.reordered(*year, record.kind(), register);
                list.write(record.id(), true);
            }
            Edit::Remove { year, kind, .. } | Edit::Move { year, kind, .. } => {
                self.reordered(*year, *kind, register);
            }
            Edit::AddYear { year } => self.replace(year.number, register),
            Edit::RemoveYear { year } => self.replace(*year, register),
            Edit::SetPublished { year, key, .. } => _ = self.published.insert((*year, *key)),
            Edit::SetNarrative { year, section, language, .. } => {
                self.narrative.insert((*year, section, *language));
            }
            Edit::SetRule { year, rule, .. } => _ = self.rules.insert((*year, *rule)),
            // The parts of a batch come one by one.
            Edit::Batch { .. } => {}
        }
    }

    fn list(&mut self, year: u16, kind: RecordKind) -> &mut TouchedList {
        self.lists.entry((year, kind)).or_default()
    }

    fn reordered(&mut self, year: u16, kind: RecordKind, register: &Register) -> &mut TouchedList {
        let list = self.list(year, kind);
        list.before.get_or_insert_with(|| register.years.get(&year).map(|year| ids(year, kind)).unwrap_or_default());
        list
    }

    fn replace(&mut self, year: u16, register: &Register) {
        self.whole.insert(year, register.years.contains_key(&year));
    }
}

/// The records of a list in their order.
fn ids(year: &Year, kind: RecordKind) -> Vec<RecordId> {
    (0..year.count(kind)).filter_map(|at| year.id_at(kind, at)).collect()
}

impl TouchedList {
    fn write(&mut self, id: RecordId, has_other_parts: bool) {
        *self.written.entry(id).or_default() |= has_other_parts;
    }

    /// What became of the list.
    pub(super) fn compare(&self, year: &Year, kind: RecordKind) -> Rearranged {
        let Some(before) = &self.before else { return Rearranged::default() };
        let after = ids(year, kind);
        let is_same = |(one, other): &(&RecordId, &RecordId)| one == other;
        let head = before.iter().zip(&after).take_while(is_same).count();
        let tails = before[head..].iter().rev().zip(after[head..].iter().rev());
        let tail = tails.take_while(is_same).count();
        let mut rearranged = Rearranged::default();
        let middle = after[head..after.len() - tail].iter();
        let mut places: HashMap<RecordId, usize> = (head..).zip(middle).map(|(at, &id)| (id, at)).collect();
        for (at, &id) in before.iter().enumerate().skip(head) {
            let is_behind = at >= before.len() - tail;
            let to = if is_behind { Some(at + after.len() - before.len()) } else { places.remove(&id) };
            match to {
                Some(to) => rearranged.note(id, at, to),
                None => rearranged.gone.push(id),
            }
        }
        rearranged.runs.retain(|run| run.by != 0);
        rearranged.count = before.len();
        rearranged.come = places.into_values().collect();
        rearranged.come.sort_unstable();
        rearranged
    }

    /// The records that were there before and hold something else now, by their places; whether what they hold in other
    /// tables can be something else too.
    pub(super) fn rewritten(&self, year: &Year, kind: RecordKind, come: &[usize]) -> Vec<(usize, bool)> {
        let mut rewritten: Vec<(usize, bool)> = if self.written.len() < SOUGHT {
            let places = self.written.iter();
            places.filter_map(|(&id, &has_other_parts)| Some((year.place(kind, id)?, has_other_parts))).collect()
        } else {
            let places = (0..year.count(kind)).filter_map(|at| Some((at, *self.written.get(&year.id_at(kind, at)?)?)));
            places.collect()
        };
        rewritten.retain(|(at, _)| come.binary_search(at).is_err());
        rewritten.sort_unstable();
        rewritten
    }
}

/// So many records are looked for one by one; where they are more, the list is gone through for all of them.
const SOUGHT: usize = 64;

/// What became of a list in which records come, go or move.
#[derive(Debug, Default)]
pub(super) struct Rearranged {
    /// How many records stood there.
    pub(super) count: usize,
    pub(super) gone: Vec<RecordId>,
    /// The records that stay and stand elsewhere now, with their new places, in the order in which they stood.
    pub(super) moved: Vec<(RecordId, usize)>,
    /// The same, run by run.
    pub(super) runs: Vec<Run>,
    /// The places of the records that come, in their order.
    pub(super) come: Vec<usize>,
}

impl Rearranged {
    /// Notes where a record comes to stand that stays; they are noted in the order in which they stood.
    fn note(&mut self, id: RecordId, from: usize, to: usize) {
        let by = i64::try_from(to).unwrap_or(i64::MAX) - i64::try_from(from).unwrap_or(i64::MAX);
        if by != 0 {
            self.moved.push((id, to));
        }
        match self.runs.last_mut().filter(|run| run.by == by) {
            Some(run) => (run.to, run.count) = (from, run.count + 1),
            None => self.runs.push(Run { from, to: from, count: 1, by }),
        }
    }
}
