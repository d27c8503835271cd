//! The records of a year that both versions have: which side changed each, and what stands in its way.

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
};

use super::{Side, Sided, by_field, comments, one_sided, over, three};
use crate::domain::{
    comparison::{Differing, How, What, is_same, places},
    edit::Target,
    field::{Field, Value},
    record::{RecordId, RecordKind},
    rule::RuleId,
    waiver::{Subject, Waiver},
    year::{Register, Year},
};

/// Something that a year has once, and that each side may have brought.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Claim {
    /// The comments of an activity, which go along to another year once.
    Comments(RecordId),
    /// A finding that is set aside.
    Finding(RuleId, Subject, String),
    /// The presentation that is arranged for the first time.
    Arrangement,
}

/// A year that both sides have.
pub(super) struct OfYear<'r> {
    now: &'r Year,
    there: &'r Year,
    /// The year as the bases had it; one that was not there yet had nothing.
    bases: Vec<Cow<'r, Year>>,
    lists: HashMap<RecordKind, Places>,
    /// The records on which something was hung here, or there, that no base knows.
    hung_here: HashSet<RecordId>,
    hung_there: HashSet<RecordId>,
    claimed_here: HashSet<Claim>,
    claimed_there: HashSet<Claim>,
    /// The records that were deleted here and do not come back without being asked.
    stay_away: HashSet<RecordId>,
}

/// Where the records of a list stand.
struct Places {
    now: HashMap<RecordId, usize>,
    there: HashMap<RecordId, usize>,
    bases: Vec<HashMap<RecordId, usize>>,
}

impl<'r> OfYear<'r> {
    pub(super) fn new(bases: &'r [Register], now: &'r Year, there: &'r Year) -> Self {
        let of_base = |base: &'r Register| match base.years.get(&now.number) {
            Some(of_base) => Cow::Borrowed(of_base),
            None => Cow::Owned(Year::new(now.number)),
        };
        let bases: Vec<Cow<'r, Year>> = bases.iter().map(of_base).collect();
        let known: Vec<HashSet<(RecordId, RecordId)>> = bases.iter().map(|base| hung(base).collect()).collect();
        let new = |year: &Year| -> HashSet<RecordId> {
            let is_new = |pair: &(RecordId, RecordId)| known.iter().any(|known| !known.contains(pair));
            hung(year).filter(is_new).map(|(on, _)| on).collect()
        };
        Self {
            hung_here: new(now),
            hung_there: new(there),
            now,
            there,
            bases,
            lists: HashMap::new(),
            claimed_here: HashSet::new(),
            claimed_there: HashSet::new(),
            stay_away: HashSet::new(),
        }
    }

    fn places(&mut self, kind: RecordKind) -> &Places {
        let Self { now, there, bases, lists, .. } = self;
        lists.entry(kind).or_insert_with(|| Places {
            now: places(now, kind),
            there: places(there, kind),
            bases: bases.iter().map(|base| places(base, kind)).collect(),
        })
    }

    /// Notes what a side claims with a record that it brought.
    pub(super) fn note(&mut self, differing: &Differing) {
        let What::Target(Target::Record { kind, id, .. }) = differing.what else { return };
        let (holder, is_there) = match differing.how {
            How::OnlyThere => (self.there, true),
            How::OnlyHere => (self.now, false),
            How::Changed(_) => return,
        };
        if self.places(kind).bases.iter().any(|base| base.contains_key(&id)) {
            return;
        }
        let claim = self.claim(holder, kind, id);
        let claimed = if is_there { &mut self.claimed_there } else { &mut self.claimed_here };
        claimed.extend(claim);
    }

    fn claim(&self, holder: &Year, kind: RecordKind, id: RecordId) -> Option<Claim> {
        let at = holder.place(kind, id)?;
        match kind {
            RecordKind::Activity(kind) => holder.activities.of(kind)[at].carried_record.map(Claim::Comments),
            RecordKind::Slide => self.bases.iter().all(|base| base.slides.is_empty()).then_some(Claim::Arrangement),
            RecordKind::Waiver => {
                let Waiver { rule, subject, field, .. } = &holder.waivers[at];
                Some(Claim::Finding(*rule, *subject, field.clone()))
            }
            _ => None,
        }
    }

    /// Adds what differs in a record, which the other side may have elsewhere, and whose comments may be contested.
    pub(super) fn record(
        &mut self,
        kind: RecordKind,
        id: RecordId,
        differing: Differing,
        (is_moved, is_contested): (bool, bool),
        sided: &mut Vec<Sided>,
    ) {
        self.places(kind);
        let side = match &differing.how {
            How::Changed(fields) if fields.is_empty() && is_contested => Side::Both,
            How::Changed(fields) if fields.is_empty() => self.side_of_whole(kind, id),
            How::Changed(_) => {
                let side = |field| match is_contested && comments::is_count(field) {
                    true => Side::Both,
                    false => self.side_of_field(kind, id, field),
                };
                return by_field(differing, side, sided);
            }
            how @ (How::OnlyThere | How::OnlyHere) => {
                let side = if is_moved || is_contested { Side::Both } else { self.side_of_one_sided(kind, id, how) };
                if *how == How::OnlyThere && side != Side::There {
                    self.stay_away.insert(id);
                }
                side
            }
        };
        sided.push(Sided { differing, side });
    }

    /// The bases, each with the place of a record in it.
    fn bases_of(&self, kind: RecordKind, id: RecordId) -> impl Iterator<Item = (&Year, Option<usize>)> {
        let places = self.lists.get(&kind).map_or(&[][..], |places| &places.bases);
        self.bases.iter().zip(places).map(move |(base, places)| (&**base, places.get(&id).copied()))
    }

    /// The places of a record here and there.
    fn places_of(&self, kind: RecordKind, id: RecordId) -> (Option<usize>, Option<usize>) {
        let of = |places: fn(&Places) -> &HashMap<RecordId, usize>| places(self.lists.get(&kind)?).get(&id).copied();
        (of(|places| &places.now), of(|places| &places.there))
    }

    fn side_of_whole(&self, kind: RecordKind, id: RecordId) -> Side {
        let (Some(at), Some(at_there)) = self.places_of(kind, id) else { return Side::Both };
        over(self.bases_of(kind, id), |(base, at_base)| {
            let Some(at_base) = at_base else { return Side::Both };
            three(is_same(base, self.now, kind, at_base, at), is_same(base, self.there, kind, at_base, at_there))
        })
    }

    fn side_of_field(&self, kind: RecordKind, id: RecordId, field: Field) -> Side {
        let (at, at_there) = self.places_of(kind, id);
        let value = |year: &Year, at: Option<usize>| at.and_then(|at| year.value_at(kind, at, field));
        let (of_now, of_there) = (value(self.now, at), value(self.there, at_there));
        let side = over(self.bases_of(kind, id), |(base, at_base)| {
            let of_base = value(base, at_base);
            if at_base.is_none() { Side::Both } else { three(of_base == of_now, of_base == of_there) }
        });
        let hangs = matches!(of_there, Some(Value::Activity(on)) if self.stay_away.contains(&on));
        if side == Side::There && hangs { Side::Both } else { side }
    }

    fn side_of_one_sided(&self, kind: RecordKind, id: RecordId, how: &How) -> Side {
        let (at, at_there) = self.places_of(kind, id);
        let is_there = *how == How::OnlyThere;
        let (holder, at) = if is_there { (self.there, at_there) } else { (self.now, at) };
        let Some(at) = at else { return Side::Both };
        let side = over(self.bases_of(kind, id), |(base, at_base)| {
            one_sided(how, at_base.map(|at_base| is_same(base, holder, kind, at_base, at)))
        });
        let is_in_the_way = if side == one_sided(how, None) {
            let is_claimed = self
                .claim(holder, kind, id)
                .is_some_and(|claim| self.claimed_here.contains(&claim) && self.claimed_there.contains(&claim));
            is_claimed || is_there && hangs_on(holder, kind, at).is_some_and(|on| self.stay_away.contains(&on))
        } else {
            // Whoever has it still hung something on it.
            if is_there { self.hung_there.contains(&id) } else { self.hung_here.contains(&id) }
        };
        if is_in_the_way { Side::Both } else { side }
    }

    /// Who changed the order of the records that both sides have.
    pub(super) fn order(&mut self, kind: RecordKind) -> Side {
        let Places { now, there, bases } = self.places(kind);
        over(bases, |base| {
            let is_in_order = |own: &HashMap<RecordId, usize>, other: &HashMap<RecordId, usize>| {
                let common = own.iter().filter(|(id, _)| other.contains_key(id));
                let mut places: Vec<(usize, usize)> =
                    common.filter_map(|(id, &place)| Some((place, *base.get(id)?))).collect();
                places.sort_unstable();
                places.is_sorted_by_key(|(_, of_base)| *of_base)
            };
            match (is_in_order(now, there), is_in_order(there, now)) {
                // It is what came since that stands in another order.
                (true, true) => Side::Here,
                (as_here, as_there) => three(as_here, as_there),
            }
        })
    }
}

/// What hangs on the records of a year: the record, and the waiver or project that does.
fn hung(year: &Year) -> impl Iterator<Item = (RecordId, RecordId)> {
    let waivers = year.waivers.iter().filter_map(|waiver| Some((waiver.subject.record()?, waiver.id)));
    waivers.chain(year.projects.iter().filter_map(|project| Some((project.activity?, project.id))))
}

/// The record that a waiver or a project hangs on.
fn hangs_on(year: &Year, kind: RecordKind, at: usize) -> Option<RecordId> {
    match kind {
        RecordKind::Waiver => year.waivers.get(at)?.subject.record(),
        RecordKind::Project => year.projects.get(at)?.activity,
        _ => None,
    }
}
