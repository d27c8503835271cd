//! Some of what differs between two states of a register, taken out of the other one together.

use std::collections::{HashMap, HashSet};

use super::{
    access_request::AccessRequest,
    activity::Activity,
    comparison::{Differing, How, What, ids, kinds, taking_all},
    document::Document,
    edit::{Edit, Target},
    field::{Field, Fields as _},
    project::Project,
    publication::Publication,
    record::{RecordId, RecordKind},
    slide::Slide,
    waiver::Waiver,
    year::{Register, Year},
};

/// The edit that takes some differences of another state, and leaves everything else as it is. It always fits.
///
/// A record that comes stands after the nearest one before it that both have, or at the end. What only makes sense
/// beside a record goes with it, and no record comes to stand in two places.
pub fn taking<'d>(now: &Register, there: &Register, taken: impl IntoIterator<Item = &'d Differing>) -> Edit {
    let mut target = now.clone();
    let mut lists: HashMap<(u16, RecordKind), Taken<'d>> = HashMap::new();
    let mut coming = HashMap::new();
    for differing in taken {
        match &differing.what {
            What::Target(Target::Record { year, kind, id }) => {
                let list = lists.entry((*year, *kind)).or_default();
                match &differing.how {
                    How::OnlyThere => {
                        list.coming.insert(*id);
                        coming.insert(*id, (*year, *kind));
                    }
                    How::OnlyHere => drop(list.going.insert(*id)),
                    How::Changed(fields) => list.changed.entry(*id).or_default().push(fields),
                }
            }
            What::Order { year, kind } => lists.entry((*year, *kind)).or_default().order = true,
            What::Year(year) => match there.years.get(year) {
                Some(of_there) => {
                    coming.extend(kinds().flat_map(|kind| ids(of_there, kind).map(move |id| (id, (*year, kind)))));
                    target.years.insert(*year, of_there.clone());
                }
                None => drop(target.years.remove(year)),
            },
            // What is no record has its value set, which is one that such a field holds.
            _ => drop(target.apply(&differing.edit(now, there))),
        }
    }
    for (&(year, kind), list) in &lists {
        let (of_now, of_there) = (now.years.get(&year), there.years.get(&year));
        if let (Some(of_now), Some(of_there), Some(of_target)) = (of_now, of_there, target.years.get_mut(&year)) {
            list.take(of_now, of_there, of_target, kind);
        }
    }
    for ((year, _), Taken { going, .. }) in &lists {
        if let (Some(of_target), Some(of_there)) = (target.years.get_mut(year), there.years.get(year)) {
            take_along(of_target, of_there, |id| going.contains(&id) && !coming.contains_key(&id));
        }
    }
    if !coming.is_empty() {
        for (&number, of_year) in &mut target.years {
            kinds().for_each(|kind| {
                keep(of_year, kind, |id| coming.get(&id).is_none_or(|home| *home == (number, kind)));
            });
        }
    }
    taking_all(now, &target)
}

/// Takes away what hung on records that go: their waivers, and the references of projects to them. What there hangs on
/// them all the same is the other state's own affair.
fn take_along(target: &mut Year, there: &Year, is_gone: impl Fn(RecordId) -> bool) {
    let waivers: HashSet<RecordId> = there.waivers.iter().map(|waiver| waiver.id).collect();
    target.waivers.retain(|waiver| waivers.contains(&waiver.id) || !waiver.subject.record().is_some_and(&is_gone));
    let origins: HashMap<RecordId, Option<RecordId>> =
        there.projects.iter().map(|project| (project.id, project.activity)).collect();
    for project in &mut target.projects {
        if project.activity.is_some_and(&is_gone) && origins.get(&project.id) != Some(&project.activity) {
            project.activity = None;
        }
    }
}

/// What is taken of a list.
#[derive(Default)]
struct Taken<'d> {
    coming: HashSet<RecordId>,
    going: HashSet<RecordId>,
    /// The fields that are taken; none where the record is taken as a whole.
    changed: HashMap<RecordId, Vec<&'d [Field]>>,
    /// Whether the order is taken too.
    order: bool,
}

impl Taken<'_> {
    /// Makes the list of a kind in `target` what it is here with what is taken from there.
    fn take(&self, now: &Year, there: &Year, target: &mut Year, kind: RecordKind) {
        match kind {
            RecordKind::Activity(kind) => {
                *target.activities.of_mut(kind) = self.list(now.activities.of(kind), there.activities.of(kind));
            }
            RecordKind::Document => target.documents = self.list(&now.documents, &there.documents),
            RecordKind::Project => target.projects = self.list(&now.projects, &there.projects),
            RecordKind::AccessRequest => {
                target.access.requests = self.list(&now.access.requests, &there.access.requests);
            }
            RecordKind::Waiver => target.waivers = self.list(&now.waivers, &there.waivers),
            RecordKind::Slide => target.slides = self.list(&now.slides, &there.slides),
            RecordKind::Publication => {
                target.publications = self.list(&now.publications, &there.publications);
                if !self.coming.is_empty() {
                    // The earliest first, wherever it was published.
                    target.publications.sort_by_key(|publication| publication.on);
                }
            }
        }
    }

    fn list<T: Listed>(&self, now: &[T], there: &[T]) -> Vec<T> {
        let of_there: HashMap<RecordId, &T> = there.iter().map(|record| (record.id(), record)).collect();
        let of_now: HashSet<RecordId> = now.iter().map(Listed::id).collect();
        let is_common = |id: RecordId| of_now.contains(&id) && of_there.contains_key(&id);
        let alone_now = runs(now, is_common, |id| !self.going.contains(&id));
        let alone_there = runs(there, is_common, |id| self.coming.contains(&id));
        let mut list = Vec::with_capacity(now.len() + self.coming.len());
        let add_runs_at = |place: Place, list: &mut Vec<T>| {
            let mut runs: Vec<&Vec<&T>> = alone_now.get(&place).into_iter().chain(alone_there.get(&place)).collect();
            // Identities rise with time: whichever side takes the other in, both come to the same order.
            runs.sort_by_key(|run| run.first().map(|record| record.id()));
            list.extend(runs.into_iter().flatten().copied().cloned());
        };
        add_runs_at(Place::Beginning, &mut list);
        let now_by_id: HashMap<RecordId, &T> = now.iter().map(|record| (record.id(), record)).collect();
        let leading = if self.order { there } else { now };
        for record in leading.iter().filter_map(|record| now_by_id.get(&record.id())) {
            let id = record.id();
            let Some(of_there) = of_there.get(&id) else { continue };
            let mut record = T::clone(record);
            self.changed.get(&id).into_iter().flatten().for_each(|fields| record.take(of_there, fields));
            list.push(record);
            add_runs_at(Place::After(id), &mut list);
        }
        add_runs_at(Place::End, &mut list);
        list
    }
}

/// Where records stand that only one of two lists has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Place {
    Beginning,
    /// After a record that both have, and before another.
    After(RecordId),
    /// Where new records come.
    End,
}

/// The records of a list that the other lacks and that are to be in the result, by where they stand.
fn runs<T: Listed>(
    list: &[T],
    is_common: impl Fn(RecordId) -> bool,
    is_wanted: impl Fn(RecordId) -> bool,
) -> HashMap<Place, Vec<&T>> {
    let mut runs: HashMap<Place, Vec<&T>> = HashMap::new();
    let mut place = Place::Beginning;
    for record in list {
        let id = record.id();
        if is_common(id) {
            place = Place::After(id);
        } else if is_wanted(id) {
            runs.entry(place).or_default().push(record);
        }
    }
    if let Some(last) = runs.remove(&place) {
        runs.insert(Place::End, last);
    }
    runs
}

/// A record as it stands in a list.
trait Listed: Clone {
    fn id(&self) -> RecordId;

    /// Takes fields of the same record in another state; all of it where none are named.
    fn take(&mut self, there: &Self, fields: &[Field]);
}

macro_rules! listed {
    ($($Record:ty),+) => {
        $(impl Listed for $Record {
            fn id(&self) -> RecordId {
                self.id
            }

            fn take(&mut self, there: &Self, fields: &[Field]) {
                if fields.is_empty() {
                    *self = there.clone();
                }
                for &field in fields {
                    // Such a field has held the value.
                    let _ = self.set(field, there.get(field));
                }
            }
        })+
    };
}

listed!(Activity, Document, Project, AccessRequest, Slide);

/// Neither has fields: another takes its place.
macro_rules! listed_whole {
    ($($Record:ty),+) => {
        $(impl Listed for $Record {
            fn id(&self) -> RecordId {
                self.id
            }

            fn take(&mut self, there: &Self, _: &[Field]) {
                *self = there.clone();
            }
        })+
    };
}

listed_whole!(Waiver, Publication);

/// Keeps the records of a list that are to be in it.
fn keep(year: &mut Year, kind: RecordKind, is_kept: impl Fn(RecordId) -> bool) {
    match kind {
        RecordKind::Activity(kind) => year.activities.of_mut(kind).retain(|record| is_kept(record.id)),
        RecordKind::Document => year.documents.retain(|record| is_kept(record.id)),
        RecordKind::Project => year.projects.retain(|record| is_kept(record.id)),
        RecordKind::AccessRequest => year.access.requests.retain(|record| is_kept(record.id)),
        RecordKind::Waiver => year.waivers.retain(|record| is_kept(record.id)),
        RecordKind::Slide => year.slides.retain(|record| is_kept(record.id)),
        RecordKind::Publication => year.publications.retain(|record| is_kept(record.id)),
    }
}
