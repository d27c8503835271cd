//! Comments that nobody answered in their year go along to the next one, and count there.
//!
//! The old record keeps them as `carried_over`, which is in no total; the next year gets a record of the same
//! activity with nothing to count but these comments. Who came, and that it was held, stays where it was. So each
//! comment counts once, in whatever order records are carried, deleted and brought back.

use super::{
    activity::{Activity, ActivityKind},
    attendance::Count,
    choice::Choice as _,
    comments::CommentOutcome,
    edit::{Edit, Target},
    field::{Field, Value},
    record::{Record, RecordId, RecordKind},
    year::{Register, Year},
};

/// An activity whose comments the next year can take along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Awaiting {
    pub kind: ActivityKind,
    pub id: RecordId,
    /// Its place in the report, from 1.
    pub number: usize,
    /// Comments without an answer; never 0.
    pub comments: Count,
}

/// The activities of a year with comments that await an answer, in the order of the report. One whose comments were
/// carried over already is not offered again: what is recorded as pending there since then belongs to its own year.
pub fn pending_of(year: &Year) -> Vec<Awaiting> {
    let kinds = ActivityKind::ALL.iter().flat_map(|&kind| (1..).zip(year.activities.of(kind)));
    kinds
        .filter(|(_, activity)| activity.comments.carried_over.is_none())
        .map(|(number, activity)| {
            let comments = activity.comments.counted(CommentOutcome::Pending);
            Awaiting { kind: activity.kind, id: activity.id, number, comments }
        })
        .filter(|awaiting| awaiting.comments > 0)
        .collect()
}

/// The edit that takes the pending comments of a year along to the next one. `None` where there is nothing to take,
/// or no next year.
pub fn carry_over(register: &Register, from: u16, mut fresh_id: impl FnMut() -> RecordId) -> Option<Edit> {
    let (old, to) = (register.years.get(&from)?, from.checked_add(1)?);
    let mut edits = Vec::new();
    let new = register.years.get(&to)?;
    let mut ends = [0; ActivityKind::ALL.len()];
    for awaiting in pending_of(old) {
        let (_, activity) = old.activities.find(awaiting.id)?;
        let target = Target::Record { year: from, kind: RecordKind::Activity(awaiting.kind), id: awaiting.id };
        let end = &mut ends[awaiting.kind as usize];
        let at = new.activities.of(awaiting.kind).len() + *end;
        *end += 1;
        let record = Record::Activity(Box::new(carried(activity, from, awaiting.comments, fresh_id())));
        // The new record first: undo then shows the year that it is taken from again.
        edits.push(Edit::Insert { year: to, at, record });
        if activity.comments.pending.is_some() {
            edits.push(Edit::Set { target, field: Field::Pending, value: None });
        }
        edits.push(set_count(target, Field::CarriedOver, Some(awaiting.comments)));
    }
    (!edits.is_empty()).then_some(Edit::Batch { edits })
}

/// The activity as the next year has it.
fn carried(activity: &Activity, from: u16, comments: Count, id: RecordId) -> Activity {
    let mut carried = Activity {
        title: activity.title.clone(),
        organiser: activity.organiser,
        topic: activity.topic,
        venue: activity.venue.clone(),
        held_on: activity.held_on,
        held_on_written: activity.held_on_written.clone(),
        open_from: activity.open_from,
        open_until: activity.open_until,
        // Comments that go along a second time still come from where they were made.
        carried_from: activity.carried_from.or(Some(from)),
        carried_record: if activity.is_held_here() { Some(activity.id) } else { activity.carried_record },
        ..Activity::new(id, activity.kind)
    };
    carried.comments.pending = Some(comments);
    carried
}

/// What a record's deletion changes in the year that its comments came from: they are pending there again, but for
/// those that went on to a later year, which stay carried over.
pub(super) fn taking_back(register: &Register, year: u16, kind: RecordKind, id: RecordId) -> Vec<Edit> {
    let RecordKind::Activity(kind) = kind else { return Vec::new() };
    let Some((_, deleted)) = register.years.get(&year).and_then(|of_year| of_year.activities.find(id)) else {
        return Vec::new();
    };
    let Some((from, origin)) = origin_of(register, year, deleted) else { return Vec::new() };
    let comments = origin.comments;
    let Some(carried_over) = comments.carried_over else { return Vec::new() };
    let gone_on = deleted.comments.carried_over.unwrap_or(0).min(carried_over);
    let back = carried_over - gone_on;
    let target = Target::Record { year: from, kind: RecordKind::Activity(kind), id: origin.id };
    let mut edits = vec![set_count(target, Field::CarriedOver, Some(gone_on).filter(|&gone_on| gone_on > 0))];
    if back > 0 {
        edits.push(set_count(target, Field::Pending, Some(comments.pending.unwrap_or(0).saturating_add(back))));
    }
    edits
}

/// The record that gave its comments to a carried one, and its year: the latest earlier one of the same activity.
fn origin_of<'r>(register: &'r Register, year: u16, carried: &Activity) -> Option<(u16, &'r Activity)> {
    let (held_in, held) = (carried.carried_from?, carried.carried_record?);
    // Of a year that is none before this one, whoever wrote it there, nothing came.
    let earlier = register.years.range(held_in.min(year)..year).rev();
    earlier
        .filter_map(|(&number, of_year)| {
            let same = |activity: &&Activity| activity.id == held || activity.carried_record == Some(held);
            let gave = |activity: &&Activity| activity.comments.carried_over.is_some();
            Some((number, of_year.activities.of(carried.kind).iter().filter(same).find(gave)?))
        })
        .next()
}

fn set_count(target: Target, field: Field, count: Option<Count>) -> Edit {
    Edit::Set { target, field, value: count.map(Value::Count) }
}
