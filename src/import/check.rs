//! Drafts into a register: what one record says of another is checked and resolved.

use super::{
    drafts::{ActivityDraft, ProjectDraft, RegisterDraft, SubjectDraft, WaiverDraft, YearDraft},
    error::{ImportError, Problem},
};
use crate::domain::{Activities, ActivityKind, Choice as _, Project, RecordId, Register, Subject, Waiver, Year};

/// Makes the register, with a fresh identity for every record.
pub(super) fn register(draft: RegisterDraft, fresh_id: &mut dyn FnMut() -> RecordId) -> Result<Register, ImportError> {
    let mut register = Register { municipality: draft.municipality, ..Register::default() };
    for draft in draft.years {
        let path = format!("years[{}]", draft.index);
        // Of an activity that was carried over, the year in which it was held is there already: years come in order.
        let year = finish(draft, &path, &register, fresh_id)?;
        register.years.insert(year.number, year);
    }
    Ok(register)
}

fn finish(
    draft: YearDraft,
    path: &str,
    earlier: &Register,
    fresh_id: &mut dyn FnMut() -> RecordId,
) -> Result<Year, ImportError> {
    let mut year = draft.year;
    for document in &mut year.documents {
        document.id = fresh_id();
    }
    let mut activities = draft.activities;
    for (index, draft) in activities.iter_mut().enumerate() {
        let of_activity = |key: &str| format!("activities[{index}].{key}");
        if draft.activity.carried_from.is_some_and(|from| from >= year.number) {
            let most = u64::from(year.number) - 1;
            return Err(at(path, &of_activity("carried_from"), Problem::TooLarge { most }));
        }
        draft.activity.carried_record =
            carried_record(draft, earlier).map_err(|problem| at(path, &of_activity("carried_number"), problem))?;
    }
    year.activities = in_order(activities, path)?;
    for &kind in ActivityKind::ALL {
        for activity in year.activities.of_mut(kind) {
            activity.id = fresh_id();
        }
    }
    for (index, draft) in draft.projects.into_iter().enumerate() {
        let project = project(draft, fresh_id(), &year.activities)
            .map_err(|problem| at(path, &format!("projects[{index}].activity_number"), problem))?;
        year.projects.push(project);
    }
    for request in &mut year.access.requests {
        request.id = fresh_id();
    }
    for (index, draft) in draft.waivers.into_iter().enumerate() {
        let waiver = waiver(draft, fresh_id(), &year)
            .map_err(|problem| at(path, &format!("waivers[{index}].subject"), problem))?;
        year.waivers.push(waiver);
    }
    for slide in &mut year.slides {
        slide.id = fresh_id();
    }
    Ok(year)
}

/// The record from which an activity was carried over, where the file names one.
fn carried_record(draft: &ActivityDraft, earlier: &Register) -> Result<Option<RecordId>, Problem> {
    let Some((from, number)) = draft.activity.carried_from.zip(draft.carried_number) else { return Ok(None) };
    let held = earlier.years.get(&from).and_then(|year| nth(year.activities.of(draft.activity.kind), number));
    held.map(|held| Some(held.id)).ok_or(Problem::NoSuchSubject)
}

fn at(year: &str, place: &str, problem: Problem) -> ImportError {
    ImportError::At { path: format!("{year}.{place}"), problem }
}

/// Puts the activities of each kind in the order of their numbers, which must run from 1 without a gap:
/// the number of an activity is its place.
fn in_order(drafts: Vec<ActivityDraft>, path: &str) -> Result<Activities, ImportError> {
    let mut by_kind: [Vec<(usize, ActivityDraft)>; ActivityKind::ALL.len()] = Default::default();
    for (index, draft) in drafts.into_iter().enumerate() {
        by_kind[draft.activity.kind as usize].push((index, draft));
    }
    let mut activities = Activities::default();
    for &kind in ActivityKind::ALL {
        let mut of_kind = std::mem::take(&mut by_kind[kind as usize]);
        // Stable: of two equal numbers the later one in the file is the one that is named.
        of_kind.sort_by_key(|(_, draft)| draft.number);
        let count = u32::try_from(of_kind.len()).unwrap_or(u32::MAX);
        for (expected, (index, draft)) in (1..).zip(&of_kind) {
            let number = draft.number;
            let problem = match number.cmp(&expected) {
                std::cmp::Ordering::Equal => continue,
                std::cmp::Ordering::Less => Problem::NumberTwice { kind, number },
                std::cmp::Ordering::Greater => Problem::NumberMissing { kind, missing: expected, count },
            };
            return Err(at(path, &format!("activities[{index}].number"), problem));
        }
        *activities.of_mut(kind) = of_kind.into_iter().map(|(_, draft)| draft.activity).collect();
    }
    Ok(activities)
}

fn project(draft: ProjectDraft, id: RecordId, activities: &Activities) -> Result<Project, Problem> {
    let activity = match draft.activity_number {
        None => None,
        Some(number) => {
            let activity = nth(activities.of(ActivityKind::ParticipatoryBudgeting), number);
            Some(activity.ok_or(Problem::NoSuchBudgeting { number })?.id)
        }
    };
    Ok(Project { id, activity, ..draft.project })
}

fn waiver(draft: WaiverDraft, id: RecordId, year: &Year) -> Result<Waiver, Problem> {
    let subject = match draft.subject {
        SubjectDraft::Other(subject) => Some(subject),
        SubjectDraft::Activity(kind, number) => {
            nth(year.activities.of(kind), number).map(|activity| Subject::Activity(activity.id))
        }
        SubjectDraft::Document(number) => nth(&year.documents, number).map(|document| Subject::Document(document.id)),
        SubjectDraft::Project(number) => nth(&year.projects, number).map(|project| Subject::Project(project.id)),
        SubjectDraft::AccessRequest(number) => {
            nth(&year.access.requests, number).map(|request| Subject::AccessRequest(request.id))
        }
    };
    Ok(Waiver { id, subject: subject.ok_or(Problem::NoSuchSubject)?, ..draft.waiver })
}

/// The record with a number, counted from 1.
fn nth<T>(records: &[T], number: u32) -> Option<&T> {
    records.get(usize::try_from(number).ok()?.checked_sub(1)?)
}
