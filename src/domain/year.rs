//! The aggregate that flows through the program: everything recorded for one reporting year.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    access_request::{AccessRequest, AccessRequests},
    activity::{Activity, ActivityKind},
    choice::Choice as _,
    decision::Decisions,
    document::Document,
    municipality::{Language, Municipality},
    project::Project,
    publication::Publication,
    published::FigureKey,
    record::{RecordId, RecordKind},
    rule::{RuleId, RuleSetting},
    slide::Slide,
    waiver::Waiver,
};

/// The reporting years that a register takes. Kosovo's municipalities have reported since 2000; the
/// margin is for a slip that a person can still read and mend, not for a year like 20230.
pub const YEARS: std::ops::RangeInclusive<u16> = 1990..=2199;

/// A municipality's register: the office's profile and its years.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Register {
    pub municipality: Municipality,
    pub years: BTreeMap<u16, Year>,
}

/// A paragraph of the report that the office rewrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Narrative {
    pub section: String,
    pub language: Language,
    pub text: String,
}

/// Where and when the report was signed; absent parts are left blank on paper.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    pub place: Option<String>,
    pub on: Option<NaiveDate>,
}

/// Everything recorded for one reporting year.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Year {
    /// Within [`YEARS`].
    pub number: u16,
    pub documents: Vec<Document>,
    pub activities: Activities,
    pub projects: Vec<Project>,
    pub decisions: Decisions,
    pub access: AccessRequests,
    /// The figures as they were published last, also those of a source from before this program.
    pub published: BTreeMap<FigureKey, u64>,
    /// The earliest first.
    #[serde(default)]
    pub publications: Vec<Publication>,
    /// Sorted by section, then language; at most one text for each.
    pub narrative: Vec<Narrative>,
    pub waivers: Vec<Waiver>,
    pub rules: BTreeMap<RuleId, RuleSetting>,
    pub slides: Vec<Slide>,
    pub signed: Signed,
}

/// The activities of a year, each kind in the order of the report. A number in the report is a place
/// in these lists, so that numbers run from 1 without a gap, whatever is added, moved or deleted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Activities([Vec<Activity>; ActivityKind::ALL.len()]);

impl Activities {
    /// The activities of a kind, No. 1 first.
    pub fn of(&self, kind: ActivityKind) -> &[Activity] {
        &self.0[kind as usize]
    }

    /// The activities of a kind, to be changed. Each must keep the kind of its list.
    pub fn of_mut(&mut self, kind: ActivityKind) -> &mut Vec<Activity> {
        &mut self.0[kind as usize]
    }

    /// All activities, kind by kind in the order of the report.
    pub fn iter(&self) -> impl Iterator<Item = &Activity> {
        self.0.iter().flatten()
    }

    /// How many there are, of all kinds.
    pub fn len(&self) -> usize {
        self.0.iter().map(Vec::len).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }

    /// The activity with that identity, and its number in the report.
    pub fn find(&self, id: RecordId) -> Option<(usize, &Activity)> {
        self.0.iter().find_map(|list| {
            let place = place_in(list, |activity| activity.id, id)?;
            Some((place + 1, &list[place]))
        })
    }
}

/// The place of a record in its list. Identities rise with time and most records stand in the order in which they
/// were made, so that a look where it would stand in such a list finds it in a year of any length; one that was
/// moved is searched for.
fn place_in<T>(list: &[T], id_of: impl Fn(&T) -> RecordId, id: RecordId) -> Option<usize> {
    let there = list.binary_search_by_key(&id, &id_of).ok();
    there.or_else(|| list.iter().position(|record| id_of(record) == id))
}

impl Year {
    /// A year of which nothing is recorded yet.
    pub fn new(number: u16) -> Self {
        Self { number, ..Self::default() }
    }

    /// How many records the year has in a list.
    pub fn count(&self, kind: RecordKind) -> usize {
        match kind {
            RecordKind::Activity(kind) => self.activities.of(kind).len(),
            RecordKind::Document => self.documents.len(),
            RecordKind::Project => self.projects.len(),
            RecordKind::AccessRequest => self.access.requests.len(),
            RecordKind::Waiver => self.waivers.len(),
            RecordKind::Slide => self.slides.len(),
            RecordKind::Publication => self.publications.len(),
        }
    }

    /// The record at a place of a list, from 0.
    pub fn id_at(&self, kind: RecordKind, at: usize) -> Option<RecordId> {
        match kind {
            RecordKind::Activity(kind) => self.activities.of(kind).get(at).map(|record| record.id),
            RecordKind::Document => self.documents.get(at).map(|record| record.id),
            RecordKind::Project => self.projects.get(at).map(|record| record.id),
            RecordKind::AccessRequest => self.access.requests.get(at).map(|record| record.id),
            RecordKind::Waiver => self.waivers.get(at).map(|record| record.id),
            RecordKind::Slide => self.slides.get(at).map(|record| record.id),
            RecordKind::Publication => self.publications.get(at).map(|record| record.id),
        }
    }

    /// The place of a record in its list, from 0.
    pub fn place(&self, kind: RecordKind, id: RecordId) -> Option<usize> {
        match kind {
            RecordKind::Activity(kind) => place_in(self.activities.of(kind), |record| record.id, id),
            RecordKind::Document => place_in(&self.documents, |record| record.id, id),
            RecordKind::Project => place_in(&self.projects, |record| record.id, id),
            RecordKind::AccessRequest => place_in(&self.access.requests, |record| record.id, id),
            RecordKind::Waiver => place_in(&self.waivers, |record| record.id, id),
            RecordKind::Slide => place_in(&self.slides, |record| record.id, id),
            RecordKind::Publication => place_in(&self.publications, |record| record.id, id),
        }
    }

    /// The request with that identity.
    pub fn access_request(&self, id: RecordId) -> Option<&AccessRequest> {
        self.access.requests.iter().find(|request| request.id == id)
    }

    /// The projects that came out of an activity.
    pub fn projects_of(&self, activity: RecordId) -> impl Iterator<Item = &Project> {
        self.projects.iter().filter(move |project| project.activity == Some(activity))
    }

    /// The waiver that silences a finding.
    pub fn waiver_of(&self, finding: &super::check::Finding) -> Option<&Waiver> {
        self.waivers.iter().find(|waiver| Some(waiver.id) == finding.waiver)
    }

    /// The office's own text of a paragraph, where it rewrote it.
    pub fn narrative(&self, section: &str, language: Language) -> Option<&str> {
        self.narrative
            .iter()
            .find(|narrative| narrative.section == section && narrative.language == language)
            .map(|narrative| narrative.text.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_found_in_its_place_in_whatever_order_the_list_is() {
        let id = |number: u128| RecordId(uuid::Uuid::from_u128(number));
        let kind = ActivityKind::Hearing;
        for order in [vec![1, 2, 3, 4, 5], vec![5, 4, 3, 2, 1], vec![2, 5, 1, 3, 4], vec![]] {
            let mut year = Year::new(2023);
            *year.activities.of_mut(kind) = order.iter().map(|&number| Activity::new(id(number), kind)).collect();
            for (place, &number) in order.iter().enumerate() {
                assert_eq!(year.place(RecordKind::Activity(kind), id(number)), Some(place), "{number} in {order:?}");
            }
            assert_eq!(year.place(RecordKind::Activity(kind), id(6)), None);
        }
    }
}
