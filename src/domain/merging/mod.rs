//! Two versions of a register that come from one: which of them changed what differs.
//!
//! What one side alone changed since they parted is kept, or taken, without being asked: a field of a record here and
//! another field of it there are no conflict. What both changed, each in its way, is one: nothing of it is taken unless
//! a person says so. A record that one side deleted and the other changed is a conflict, and so are a record that one
//! side deleted and a waiver or a project that the other hung on it, and two records of which a register has one alone.
//! So are all counts of comments that one side took along to another year while the other recorded what became of them.

mod comments;
mod records;

use std::collections::{HashMap, HashSet};

use self::records::OfYear;
use super::{
    comparison::{Differing, How, What, differences, ids, kinds},
    edit::{Edit, Target},
    field::Field,
    record::RecordId,
    taking::taking,
    year::Register,
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
    let found = differences(now, there);
    let mut of_years: HashMap<u16, OfYear<'_>> = HashMap::new();
    // What stands in a record's way is known before any record is looked at.
    for differing in &found {
        let Some(year) = differing.year() else { continue };
        if let (Some(of_now), Some(of_there)) = (now.years.get(&year), there.years.get(&year)) {
            of_years.entry(year).or_insert_with(|| OfYear::new(bases, of_now, of_there)).note(differing);
        }
    }
    let moved = moved(&found, now, there);
    let contested = comments::contested(bases, now, there, &found);
    let mut sided = Vec::with_capacity(found.len());
    for differing in found {
        let of_year = differing.year().and_then(|year| of_years.get_mut(&year));
        match (of_year, &differing.what) {
            (Some(of_year), What::Target(Target::Record { kind, id, .. })) => {
                let (kind, id) = (*kind, *id);
                of_year.record(kind, id, differing, (moved.contains(&id), contested.contains(&id)), &mut sided);
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
            (_, What::Year(year)) => {
                let holder = if differing.how == How::OnlyThere { there } else { now };
                let mut side = over(bases, |base| {
                    let of_base = base.years.get(year);
                    one_sided(&differing.how, of_base.map(|of_base| holder.years.get(year) == Some(of_base)))
                });
                if ids_of(holder, *year).any(|id| moved.contains(&id) || contested.contains(&id)) {
                    side = Side::Both;
                }
                sided.push(Sided { differing, side });
            }
            _ => {
                let side = over(bases, |base| entry(&differing.what, base, now, there));
                sided.push(Sided { differing, side });
            }
        }
    }
    sided
}

/// The records that each side has in another list or another year than the other: they are asked, in both places.
fn moved(found: &[Differing], now: &Register, there: &Register) -> HashSet<RecordId> {
    let of = |how: How, holder: &Register| -> HashSet<RecordId> {
        let of_side = found.iter().filter(|differing| differing.how == how);
        let ids = of_side.flat_map(|differing| match differing.what {
            What::Target(Target::Record { id, .. }) => vec![id],
            What::Year(year) => ids_of(holder, year).collect(),
            _ => Vec::new(),
        });
        ids.collect()
    };
    let (only_here, only_there) = (of(How::OnlyHere, now), of(How::OnlyThere, there));
    only_here.intersection(&only_there).copied().collect()
}

/// The records of a year.
fn ids_of(register: &Register, year: u16) -> impl Iterator<Item = RecordId> {
    register.years.get(&year).into_iter().flat_map(|year| kinds().flat_map(move |kind| ids(year, kind)))
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

/// Who changed a figure, a paragraph or a rule, each of which changes as a whole.
fn entry(what: &What, base: &Register, now: &Register, there: &Register) -> Side {
    fn of<V: PartialEq>(value: impl Fn(&Register) -> V, base: &Register, now: &Register, there: &Register) -> Side {
        let of_base = value(base);
        three(of_base == value(now), of_base == value(there))
    }
    match what {
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
        What::Year(_) | What::Target(_) | What::Order { .. } => Side::Both,
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
