//! What differs between a register as it is and another state of it, as a copy holds it: record by record, and as the
//! edits that lead there.
//!
//! A difference says which fields are others; their values are looked up in the two registers. Taking one, or all of
//! them, is an edit like any other, so that it is in the history and one undo takes it back.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{
    activity::ActivityKind,
    choice::Choice as _,
    edit::{Edit, Target},
    field::{Field, Fields},
    municipality::Language,
    order::Order,
    published::FigureKey,
    record::{RecordId, RecordKind},
    rule::RuleId,
    year::{Narrative, Register, Year},
};

/// Something in which two registers differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differing {
    pub what: What,
    pub how: How,
}

/// What is not the same in both.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum What {
    /// A year with all that it holds.
    Year(u16),
    /// A record, or what else has fields.
    Target(Target),
    /// The order in which records stand that both have.
    Order {
        year: u16,
        kind: RecordKind,
    },
    Published {
        year: u16,
        key: FigureKey,
    },
    Narrative {
        year: u16,
        section: String,
        language: Language,
    },
    Rule {
        year: u16,
        rule: RuleId,
    },
}

/// How it is not the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum How {
    /// The register does not have it.
    OnlyThere,
    /// The other one does not have it.
    OnlyHere,
    /// Both have it. These fields are others; none are named of what changes as a whole.
    Changed(Vec<Field>),
}

/// The lists of a year.
pub(super) fn kinds() -> impl Iterator<Item = RecordKind> {
    let others = [
        RecordKind::Project,
        RecordKind::AccessRequest,
        RecordKind::Document,
        RecordKind::Waiver,
        RecordKind::Slide,
        RecordKind::Publication,
    ];
    ActivityKind::ALL.iter().map(|&kind| RecordKind::Activity(kind)).chain(others)
}

/// What differs, in the order of the report. `there` is the state that could be taken.
pub fn differences(now: &Register, there: &Register) -> Vec<Differing> {
    let mut found = Vec::new();
    let fields = changed_fields(&now.municipality, &there.municipality);
    if now.municipality != there.municipality {
        found.push(Differing { what: What::Target(Target::Municipality), how: How::Changed(fields) });
    }
    let years: BTreeSet<u16> = now.years.keys().chain(there.years.keys()).copied().collect();
    for number in years.into_iter().rev() {
        match (now.years.get(&number), there.years.get(&number)) {
            (Some(now), Some(there)) => of_year(now, there, &mut found),
            (None, Some(_)) => found.push(Differing { what: What::Year(number), how: How::OnlyThere }),
            (Some(_), None) => found.push(Differing { what: What::Year(number), how: How::OnlyHere }),
            (None, None) => {}
        }
    }
    found
}

fn of_year(now: &Year, there: &Year, found: &mut Vec<Differing>) {
    let year = now.number;
    for kind in kinds() {
        let list = Lists::new(now, there, kind);
        let target = |id| What::Target(Target::Record { year, kind, id });
        let mut push = |what, how| found.push(Differing { what, how });
        for (at, &id) in list.there.iter().enumerate() {
            match list.places_now.get(&id) {
                None => push(target(id), How::OnlyThere),
                Some(&place) if !is_same(now, there, kind, place, at) => {
                    push(target(id), How::Changed(fields_of_record(now, there, kind, place, at)));
                }
                Some(_) => {}
            }
        }
        list.only_now().for_each(|id| push(target(id), How::OnlyHere));
        if !list.is_in_order() {
            push(What::Order { year, kind }, How::Changed(Vec::new()));
        }
    }
    for (month, (of_month, of_month_there)) in (1..).zip(now.decisions.iter().zip(&there.decisions)) {
        if of_month != of_month_there {
            let fields = changed_fields(of_month, of_month_there);
            let what = What::Target(Target::Decisions { year, month });
            found.push(Differing { what, how: How::Changed(fields) });
        }
    }
    let fields = changed_fields(now, there);
    if !fields.is_empty() {
        found.push(Differing { what: What::Target(Target::Year { year }), how: How::Changed(fields) });
    }
    let how = |is_here: bool, is_there: bool| match (is_here, is_there) {
        (true, false) => How::OnlyHere,
        (false, true) => How::OnlyThere,
        _ => How::Changed(Vec::new()),
    };
    let keys: BTreeSet<FigureKey> = now.published.keys().chain(there.published.keys()).copied().collect();
    for key in keys {
        let (here, other) = (now.published.get(&key), there.published.get(&key));
        if here != other {
            let how = how(here.is_some(), other.is_some());
            found.push(Differing { what: What::Published { year, key }, how });
        }
    }
    let paragraphs: BTreeSet<(&str, Language)> = now
        .narrative
        .iter()
        .chain(&there.narrative)
        .map(|Narrative { section, language, .. }| (section.as_str(), *language))
        .collect();
    for (section, language) in paragraphs {
        let (here, other) = (now.narrative(section, language), there.narrative(section, language));
        if here != other {
            let what = What::Narrative { year, section: section.to_owned(), language };
            found.push(Differing { what, how: how(here.is_some(), other.is_some()) });
        }
    }
    let rules: BTreeSet<RuleId> = now.rules.keys().chain(there.rules.keys()).copied().collect();
    for rule in rules {
        let (here, other) = (now.rules.get(&rule), there.rules.get(&rule));
        if here != other {
            found.push(Differing { what: What::Rule { year, rule }, how: how(here.is_some(), other.is_some()) });
        }
    }
}

/// The records of a list, in their order.
pub(super) fn ids(year: &Year, kind: RecordKind) -> impl Iterator<Item = RecordId> {
    (0..year.count(kind)).filter_map(move |at| year.id_at(kind, at))
}

/// Where the records of a list stand, from 0.
pub(super) fn places(year: &Year, kind: RecordKind) -> HashMap<RecordId, usize> {
    ids(year, kind).zip(0..).collect()
}

/// The records of a list in both registers, in their order.
struct Lists {
    now: Vec<RecordId>,
    there: Vec<RecordId>,
    places_now: HashMap<RecordId, usize>,
    places_there: HashMap<RecordId, usize>,
}

impl Lists {
    fn new(now: &Year, there: &Year, kind: RecordKind) -> Self {
        Self {
            now: ids(now, kind).collect(),
            there: ids(there, kind).collect(),
            places_now: places(now, kind),
            places_there: places(there, kind),
        }
    }

    fn only_now(&self) -> impl Iterator<Item = RecordId> {
        self.now.iter().copied().filter(|id| !self.places_there.contains_key(id))
    }

    /// The records of both, as they stand now.
    fn common(&self) -> impl Iterator<Item = RecordId> {
        self.now.iter().copied().filter(|id| self.places_there.contains_key(id))
    }

    fn is_in_order(&self) -> bool {
        self.common().map(|id| self.places_there[&id]).is_sorted()
    }

    /// Where a record that is only there comes to stand: after the nearest one before it that both have.
    fn place_for(&self, id: RecordId) -> usize {
        let at = self.places_there.get(&id).copied().unwrap_or(0);
        let before = self.there[..at].iter().rev().find_map(|id| self.places_now.get(id));
        before.map_or(0, |place| place + 1)
    }
}

/// Whether two records of a list, by their places, hold the same.
pub(super) fn is_same(now: &Year, there: &Year, kind: RecordKind, at: usize, at_there: usize) -> bool {
    match kind {
        RecordKind::Activity(kind) => now.activities.of(kind)[at] == there.activities.of(kind)[at_there],
        RecordKind::Document => now.documents[at] == there.documents[at_there],
        RecordKind::Project => now.projects[at] == there.projects[at_there],
        RecordKind::AccessRequest => now.access.requests[at] == there.access.requests[at_there],
        RecordKind::Waiver => now.waivers[at] == there.waivers[at_there],
        RecordKind::Slide => now.slides[at] == there.slides[at_there],
        RecordKind::Publication => now.publications[at] == there.publications[at_there],
    }
}

fn fields_of_record(now: &Year, there: &Year, kind: RecordKind, at: usize, at_there: usize) -> Vec<Field> {
    match kind {
        RecordKind::Activity(kind) => whole_fields(&now.activities.of(kind)[at], &there.activities.of(kind)[at_there]),
        RecordKind::Document => whole_fields(&now.documents[at], &there.documents[at_there]),
        RecordKind::Project => whole_fields(&now.projects[at], &there.projects[at_there]),
        RecordKind::AccessRequest => whole_fields(&now.access.requests[at], &there.access.requests[at_there]),
        RecordKind::Slide => whole_fields(&now.slides[at], &there.slides[at_there]),
        // Neither has fields: another takes its place.
        RecordKind::Waiver | RecordKind::Publication => Vec::new(),
    }
}

/// The fields that differ.
fn changed_fields<F: Fields>(now: &F, there: &F) -> Vec<Field> {
    F::FIELDS.iter().copied().filter(|&field| now.get(field) != there.get(field)).collect()
}

/// The fields that differ, where setting them makes one record the other; none where it takes more than that.
fn whole_fields<F: Fields + Clone + PartialEq>(now: &F, there: &F) -> Vec<Field> {
    let fields = changed_fields(now, there);
    let mut set = now.clone();
    let fits = fields.iter().all(|&field| set.set(field, there.get(field)).is_ok());
    if fits && set == *there { fields } else { Vec::new() }
}

impl Differing {
    /// Whether another difference is in some part of the same.
    pub fn touches(&self, other: &Self) -> bool {
        if matches!(self.what, What::Year(_)) || matches!(other.what, What::Year(_)) {
            return self.year() == other.year();
        }
        let is_same_field = match (&self.how, &other.how) {
            (How::Changed(fields), How::Changed(others)) if !fields.is_empty() && !others.is_empty() => {
                fields.iter().any(|field| others.contains(field))
            }
            _ => true,
        };
        self.what == other.what && is_same_field
    }

    /// The year that it is of; `None` of the office's profile.
    pub fn year(&self) -> Option<u16> {
        match &self.what {
            What::Year(year)
            | What::Order { year, .. }
            | What::Published { year, .. }
            | What::Narrative { year, .. }
            | What::Rule { year, .. } => Some(*year),
            What::Target(target) => match *target {
                Target::Municipality => None,
                Target::Year { year } | Target::Decisions { year, .. } | Target::Record { year, .. } => Some(year),
            },
        }
    }

    /// The edit that takes this one alone. A record that goes takes along what only makes sense beside it.
    pub fn edit(&self, now: &Register, there: &Register) -> Edit {
        let edits = match &self.what {
            What::Year(year) => match there.years.get(year) {
                Some(of_year) => vec![Edit::AddYear { year: Box::new(of_year.clone()) }],
                None => vec![Edit::RemoveYear { year: *year }],
            },
            What::Target(Target::Record { year, kind, id }) => self.edits_of_record(now, there, (*year, *kind, *id)),
            What::Target(target) => sets(*target, self.fields(), there),
            What::Order { year, kind } => match (now.years.get(year), there.years.get(year)) {
                (Some(of_now), Some(of_there)) => reordering(*year, *kind, &Lists::new(of_now, of_there, *kind)),
                _ => Vec::new(),
            },
            What::Published { year, key } => vec![published(*year, *key, there)],
            What::Narrative { year, section, language } => vec![narrative(*year, section, *language, there)],
            What::Rule { year, rule } => vec![setting(*year, *rule, there)],
        };
        match <[Edit; 1]>::try_from(edits) {
            Ok([edit]) => edit,
            Err(edits) => Edit::Batch { edits },
        }
    }

    fn fields(&self) -> &[Field] {
        match &self.how {
            How::Changed(fields) => fields,
            How::OnlyThere | How::OnlyHere => &[],
        }
    }

    fn edits_of_record(
        &self,
        now: &Register,
        there: &Register,
        (year, kind, id): (u16, RecordKind, RecordId),
    ) -> Vec<Edit> {
        let (Some(of_now), Some(of_there)) = (now.years.get(&year), there.years.get(&year)) else { return Vec::new() };
        let record = of_there.record(kind, id);
        match (&self.how, record) {
            (How::OnlyThere, Some(record)) => {
                vec![Edit::Insert { year, at: Lists::new(of_now, of_there, kind).place_for(id), record }]
            }
            (How::OnlyHere, _) => vec![now.removal(year, kind, id)],
            (How::Changed(fields), Some(record)) if fields.is_empty() => {
                let at = of_now.place(kind, id).unwrap_or(0);
                vec![Edit::Remove { year, kind, id }, Edit::Insert { year, at, record }]
            }
            (How::Changed(fields), Some(_)) => sets(Target::Record { year, kind, id }, fields, there),
            (_, None) => Vec::new(),
        }
    }
}

/// The edit that takes everything: applied to the register it makes the other one of it.
pub fn taking_all(now: &Register, there: &Register) -> Edit {
    // What goes makes room before anything comes: an identity can have moved from one year to another.
    let (mut going, mut coming) = (Vec::new(), Vec::new());
    coming.extend(sets(Target::Municipality, &changed_fields(&now.municipality, &there.municipality), there));
    for &year in now.years.keys().filter(|year| !there.years.contains_key(year)) {
        going.push(Edit::RemoveYear { year });
    }
    for (&number, of_there) in &there.years {
        let Some(of_now) = now.years.get(&number) else {
            coming.push(Edit::AddYear { year: Box::new(of_there.clone()) });
            continue;
        };
        kinds().for_each(|kind| add_list(of_now, of_there, kind, &mut going, &mut coming));
        let mut rest = Vec::new();
        // The lists are done; what is left changes in its place.
        of_year_without_lists(of_now, of_there, &mut rest);
        coming.extend(rest.into_iter().map(|difference| difference.edit(now, there)));
    }
    going.extend(coming);
    Edit::Batch { edits: going.into_iter().flat_map(flattened).collect() }
}

fn flattened(edit: Edit) -> Vec<Edit> {
    match edit {
        Edit::Batch { edits } => edits,
        edit => vec![edit],
    }
}

fn of_year_without_lists(now: &Year, there: &Year, found: &mut Vec<Differing>) {
    of_year(now, there, found);
    found.retain(|difference| !matches!(difference.what, What::Target(Target::Record { .. }) | What::Order { .. }));
}

/// What leads from a list of a year to that of another state: what goes of it, and what comes, moves or is set.
fn add_list(now: &Year, there: &Year, kind: RecordKind, going: &mut Vec<Edit>, coming: &mut Vec<Edit>) {
    let year = there.number;
    let lists = Lists::new(now, there, kind);
    let mut replaced = HashSet::new();
    for (at_there, &id) in lists.there.iter().enumerate() {
        let Some(&at) = lists.places_now.get(&id) else { continue };
        if is_same(now, there, kind, at, at_there) {
            continue;
        }
        let fields = fields_of_record(now, there, kind, at, at_there);
        if fields.is_empty() {
            replaced.insert(id);
        }
        let target = Target::Record { year, kind, id };
        coming.extend(fields.iter().map(|&field| Edit::Set {
            target,
            field,
            value: there.value_at(kind, at_there, field),
        }));
    }
    let stays = |id: &RecordId| lists.places_there.contains_key(id) && !replaced.contains(id);
    // From the end, so that fewer records move up.
    let gone = lists.now.iter().rev().filter(|id| !stays(id));
    going.extend(gone.map(|&id| Edit::Remove { year, kind, id }));
    let left: Vec<usize> = lists.now.iter().filter(|id| stays(id)).map(|id| lists.places_there[id]).collect();
    let mut order = Order::new(&left);
    for (at, &id) in lists.there.iter().enumerate() {
        if lists.places_now.contains_key(&id) && !replaced.contains(&id) {
            continue;
        }
        if let Some(record) = there.record_at(kind, at) {
            order.insert(at, at);
            coming.push(Edit::Insert { year, at, record });
        }
    }
    let moves = moves(order).into_iter();
    coming.extend(moves.map(|(at, to)| Edit::Move { year, kind, id: lists.there[at], to }));
}

fn sets(target: Target, fields: &[Field], there: &Register) -> Vec<Edit> {
    fields.iter().map(|&field| Edit::Set { target, field, value: there.value(target, field) }).collect()
}

fn published(year: u16, key: FigureKey, there: &Register) -> Edit {
    let value = there.years.get(&year).and_then(|of_year| of_year.published.get(&key)).copied();
    Edit::SetPublished { year, key, value }
}

fn narrative(year: u16, section: &str, language: Language, there: &Register) -> Edit {
    let text = there.years.get(&year).and_then(|of_year| of_year.narrative(section, language)).map(str::to_owned);
    Edit::SetNarrative { year, section: section.to_owned(), language, text }
}

fn setting(year: u16, rule: RuleId, there: &Register) -> Edit {
    let setting = there.years.get(&year).and_then(|of_year| of_year.rules.get(&rule)).cloned();
    Edit::SetRule { year, rule, setting }
}

/// The moves that bring the records that both have into the order of there; what is only here stays where it is.
fn reordering(year: u16, kind: RecordKind, lists: &Lists) -> Vec<Edit> {
    let mut in_order: Vec<RecordId> = lists.common().collect();
    in_order.sort_unstable_by_key(|id| lists.places_there[id]);
    let mut next = in_order.into_iter();
    let is_common = |id: &RecordId| lists.places_there.contains_key(id);
    let target: Vec<RecordId> =
        lists.now.iter().map(|&id| if is_common(&id) { next.next().unwrap_or(id) } else { id }).collect();
    let place: HashMap<RecordId, usize> = target.iter().enumerate().map(|(at, &id)| (id, at)).collect();
    let places: Vec<usize> = lists.now.iter().filter_map(|id| place.get(id).copied()).collect();
    let moves = moves(Order::new(&places)).into_iter();
    moves.map(|(at, to)| Edit::Move { year, kind, id: target[at], to }).collect()
}

/// The fewest moves that bring a list into another order. It is given as the places which its records have there, all
/// from 0 on; a move is such a place, and the one at which its record stands after the move.
fn moves(mut order: Order) -> Vec<(usize, usize)> {
    let places: Vec<usize> = order.iter().collect();
    let mut stays = vec![false; places.len()];
    longest_rising(&places).into_iter().for_each(|at| stays[at] = true);
    let moving = (0..places.len()).filter(|&at| !stays[at]);
    let one = |at: usize| {
        order.remove(at);
        let before = at.checked_sub(1).and_then(|before| order.place(before));
        let to = before.map_or(0, |place| place + 1);
        order.insert(to, at);
        (at, to)
    };
    moving.map(one).collect()
}

/// The longest part of a sequence that rises; its numbers are all different.
fn longest_rising(sequence: &[usize]) -> Vec<usize> {
    // For each length, where the part of that length ends that ends lowest.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; sequence.len()];
    for (at, number) in sequence.iter().enumerate() {
        let length = ends.partition_point(|&end| sequence[end] < *number);
        before[at] = length.checked_sub(1).map(|shorter| ends[shorter]);
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut rising = Vec::with_capacity(ends.len());
    let mut next = ends.last().copied();
    while let Some(at) = next {
        rising.push(sequence[at]);
        next = before[at];
    }
    rising.reverse();
    rising
}
