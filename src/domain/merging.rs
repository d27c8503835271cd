//! Two versions of a register that come from one: which of them changed what differs.
//!
//! What one side alone changed since they parted is kept, or taken, without being asked: a field of a record here and
//! another field of it there are no conflict. What both changed, each in its way, is one: nothing of it is taken unless
//! a person says so. A record that one side deleted and the other changed is a conflict, and so are a record that one
//! side deleted and a waiver or a project that the other hung on it, and two records of which a register has one alone.

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
};

use super::{
    comparison::{Differing, How, What, differences, is_same, places},
    edit::{Edit, Target},
    field::{Field, Value},
    record::{RecordId, RecordKind},
    rule::RuleId,
    taking::taking,
    waiver::{Subject, Waiver},
    year::{Register, Year},
};

/// Which version changed something since both were one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The other one alone: it is to be taken.
    There,
    /// This one alone: it is to be kept.
    Here,
    /// Both, or it is not known.
    Both,
}

/// Something in which two versions differ, and which of them changed it. Of the fields of a record those that this
/// version changed, those that the other one did and those that both did are told apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sided {
    pub differing: Differing,
    pub side: Side,
}

impl Sided {
    /// Whether a person is to decide. The order of a list is kept as it is here where both changed it.
    pub fn is_conflict(&self) -> bool {
        self.side == Side::Both && !matches!(self.differing.what, What::Order { .. })
    }
}

/// What differs between two versions, with the side that changed it, in the order of the report.
///
/// `bases` are the states that both come from. Of several a side alone changed what it changed by every one of them; of
/// none both did.
pub fn sided(bases: &[Register], now: &Register, there: &Register) -> Vec<Sided> {
    let mut of_years: HashMap<u16, OfYear<'_>> = HashMap::new();
    let found = differences(now, there);
    // What is hung on a record, and what stands in its way, is known before any record is looked at.
    for year in found.iter().filter_map(Differing::year) {
        if let (Some(of_now), Some(of_there)) = (now.years.get(&year), there.years.get(&year)) {
            of_years.entry(year).or_insert_with(|| OfYear::new(bases, of_now, of_there));
        }
    }
    let mut sided = Vec::with_capacity(found.len());
    for differing in &found {
        if let Some(of_year) = differing.year().and_then(|year| of_years.get_mut(&year)) {
            of_year.note(differing);
        }
    }
    for differing in found {
        let of_year = differing.year().and_then(|year| of_years.get_mut(&year));
        match (of_year, &differing.what) {
            (Some(of_year), What::Target(Target::Record { kind, id, .. })) => {
                let (kind, id) = (*kind, *id);
                of_year.record(kind, id, differing, &mut sided);
            }
            (Some(of_year), What::Order { kind, .. }) => {
                let side = of_year.order(*kind);
                sided.push(Sided { differing, side });
            }
            (_, What::Target(target)) => {
                let target = *target;
                let side = |field| {
                    let value = |register: &Register| register.value(target, field);
                    over(bases, |base| three(value(base) == value(now), value(base) == value(there)))
                };
                by_field(differing, side, &mut sided);
            }
            _ => {
                let side = over(bases, |base| whole(&differing, base, now, there));
                sided.push(Sided { differing, side });
            }
        }
    }
    sided
}

/// The edit that merges: it takes what the other version alone changed, and of the rest what `is_taken` says. Applied to
/// this version it leaves everything else as it is.
pub fn merged(now: &Register, there: &Register, sided: &[Sided], is_taken: impl Fn(&Sided) -> bool) -> Edit {
    let taken = sided.iter().filter(|sided| sided.side == Side::There || is_taken(sided));
    taking(now, there, taken.map(|sided| &sided.differing))
}

/// Who changed something of which either side's value may be that of the base.
fn three(is_as_here: bool, is_as_there: bool) -> Side {
    match (is_as_here, is_as_there) {
        (true, false) => Side::There,
        (false, true) => Side::Here,
        _ => Side::Both,
    }
}

/// What is so by each base, or else both.
fn over<B>(bases: impl IntoIterator<Item = B>, side: impl FnMut(B) -> Side) -> Side {
    let mut sides = bases.into_iter().map(side);
    let first = sides.next().unwrap_or(Side::Both);
    if sides.all(|side| side == first) { first } else { Side::Both }
}

/// Who brought or took something that only one side has: `is_unchanged` says whether the side that has it still has
/// what the base had; `None` where the base had nothing.
fn one_sided(how: &How, is_unchanged: Option<bool>) -> Side {
    let (has_it, lacks_it) = if *how == How::OnlyThere { (Side::There, Side::Here) } else { (Side::Here, Side::There) };
    match is_unchanged {
        None => has_it,
        Some(true) => lacks_it,
        Some(false) => Side::Both,
    }
}

/// Who changed what changes as a whole, outside the lists.
fn whole(differing: &Differing, base: &Register, now: &Register, there: &Register) -> Side {
    fn of<V: PartialEq>(value: impl Fn(&Register) -> V, base: &Register, now: &Register, there: &Register) -> Side {
        let of_base = value(base);
        three(of_base == value(now), of_base == value(there))
    }
    match &differing.what {
        What::Year(year) => {
            let holder = if differing.how == How::OnlyThere { there } else { now };
            one_sided(&differing.how, base.years.get(year).map(|of_base| holder.years.get(year) == Some(of_base)))
        }
        What::Published { year, key } => {
            let figure =
                |register: &Register| register.years.get(year).and_then(|year| year.published.get(key).copied());
            of(figure, base, now, there)
        }
        What::Narrative { year, section, language } => {
            let text = |register: &Register| {
                let of_year = register.years.get(year)?;
                of_year.narrative(section, *language).map(str::to_owned)
            };
            of(text, base, now, there)
        }
        What::Rule { year, rule } => {
            let setting = |register: &Register| register.years.get(year).and_then(|year| year.rules.get(rule).cloned());
            of(setting, base, now, there)
        }
        What::Target(_) | What::Order { .. } => Side::Both,
    }
}

/// Tells the fields of a difference apart by who changed them.
fn by_field(differing: Differing, side: impl Fn(Field) -> Side, sided: &mut Vec<Sided>) {
    let Differing { what, how: How::Changed(fields) } = differing else { return };
    let sides: Vec<(Side, Field)> = fields.into_iter().map(|field| (side(field), field)).collect();
    for side in [Side::There, Side::Here, Side::Both] {
        let fields: Vec<Field> = sides.iter().filter(|(of, _)| *of == side).map(|(_, field)| *field).collect();
        if !fields.is_empty() {
            sided.push(Sided { differing: Differing { what: what.clone(), how: How::Changed(fields) }, side });
        }
    }
}

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
struct OfYear<'r> {
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
    fn new(bases: &'r [Register], now: &'r Year, there: &'r Year) -> Self {
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
    fn note(&mut self, differing: &Differing) {
        let What::Target(Target::Record { kind, id, .. }) = differing.what else { return };
        let (holder, is_there) = match differing.how {
            How::OnlyThere => (self.there, true),
            How::OnlyHere => (self.now, false),
            How::Changed(_) => return,
        };
        if self.places(kind).bases.iter().any(|base| base.contains_key(&id)) {
            return;
        }
        if let Some(claim) = self.claim(holder, kind, id) {
            if is_there {
                self.claimed_there.insert(claim)
            } else {
                self.claimed_here.insert(claim)
            };
        }
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

    /// Adds what differs in a record.
    fn record(&mut self, kind: RecordKind, id: RecordId, differing: Differing, sided: &mut Vec<Sided>) {
        self.places(kind);
        let side = match &differing.how {
            How::Changed(fields) if fields.is_empty() => self.side_of_whole(kind, id),
            How::Changed(_) => return by_field(differing, |field| self.side_of_field(kind, id, field), sided),
            how @ (How::OnlyThere | How::OnlyHere) => {
                let side = self.side_of_one_sided(kind, id, how);
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
    fn order(&mut self, kind: RecordKind) -> Side {
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
