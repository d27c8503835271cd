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
        let year = finish(draft, &path, fresh_id)?;
        register.years.insert(year.number, year);
    }
    Ok(register)
}

fn finish(draft: YearDraft, path: &str, fresh_id: &mut dyn FnMut() -> RecordId) -> Result<Year, ImportError> {
    let mut year = draft.year;
    for document in &mut year.documents {
        document.id = fresh_id();
    }
    year.activities = in_order(draft.activities, path)?;
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
