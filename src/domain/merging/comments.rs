//! Comments that one side took along to another year, or back, while the other side recorded what became of them: taken
//! field by field, each side's part would count the same comments once more. So all of it is asked.

use std::collections::{HashMap, HashSet};

use crate::domain::{
    activity::Activity,
    comments::Comments,
    comparison::{Differing, How, What},
    edit::Target,
    field::Field,
    record::{RecordId, RecordKind},
    year::{Register, Year},
};

/// The comments of one activity, in whatever years they are recorded, as the two sides changed them: here, and there.
#[derive(Default)]
struct Group {
    /// The records with these comments in which the sides differ.
    records: Vec<RecordId>,
    /// Whether they were taken along to another year, or back.
    moved: [bool; 2],
    /// Whether anything of their counts was changed.
    counted: [bool; 2],
}

impl Group {
    /// Adds a record, as the sides have it, beside what a base had.
    fn note(&mut self, base: Option<Comments>, sides: [Option<Comments>; 2]) {
        let carried_over = |comments: Option<Comments>| comments.and_then(|comments| comments.carried_over);
        for (at, side) in sides.into_iter().enumerate() {
            self.counted[at] |= side != base;
            self.moved[at] |= side.is_some() && carried_over(side) != carried_over(base);
        }
    }

    fn is_contested(&self) -> bool {
        let ([here, there], [counted_here, counted_there]) = (self.moved, self.counted);
        here && counted_there || there && counted_here
    }
}

/// The activities of which one side took the comments along to another year, or back, and the other side changed the
/// counts, by any base: those at which they were made, and those of the years to which they went.
pub(super) fn contested(
    bases: &[Register],
    now: &Register,
    there: &Register,
    found: &[Differing],
) -> HashSet<RecordId> {
    let goes_along =
        |activity: &Activity| activity.comments.carried_over.is_some() || activity.carried_record.is_some();
    let of = |register: &Register| register.years.values().any(|year| year.activities.iter().any(goes_along));
    if !of(now) && !of(there) {
        return HashSet::new();
    }
    let mut groups: HashMap<RecordId, Group> = HashMap::new();
    let mut note = |year: u16, id: RecordId| {
        let of = |register: &Register| -> Option<(RecordId, Comments)> {
            let (_, activity) = register.years.get(&year)?.activities.find(id)?;
            Some((activity.carried_record.unwrap_or(activity.id), activity.comments))
        };
        let sides = [of(now), of(there)];
        let comments = sides.map(|side| side.map(|(_, comments)| comments));
        if comments[0] == comments[1] {
            return;
        }
        for (origin, _) in sides.into_iter().flatten() {
            let group = groups.entry(origin).or_default();
            group.records.push(id);
            bases.iter().for_each(|base| group.note(of(base).map(|(_, comments)| comments), comments));
        }
    };
    for Differing { what, how } in found {
        match (what, how) {
            (What::Target(Target::Record { year, kind: RecordKind::Activity(_), id }), _) => note(*year, *id),
            (What::Year(year), How::OnlyThere) => ids(there.years.get(year)).for_each(|id| note(*year, id)),
            (What::Year(year), _) => ids(now.years.get(year)).for_each(|id| note(*year, id)),
            _ => {}
        }
    }
    groups.into_values().filter(Group::is_contested).flat_map(|group| group.records).collect()
}

fn ids(year: Option<&Year>) -> impl Iterator<Item = RecordId> {
    year.into_iter().flat_map(|year| year.activities.iter().map(|activity| activity.id))
}

/// Whether a field holds how many comments became what.
pub(super) fn is_count(field: Field) -> bool {
    matches!(
        field,
        Field::Rejected
            | Field::Accepted
            | Field::PartiallyAccepted
            | Field::Pending
            | Field::CarriedOver
            | Field::StatedComments
    )
}
