//! What all records have in common: an identity that never changes, and a kind.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    access_request::AccessRequest,
    activity::{Activity, ActivityKind},
    document::Document,
    project::Project,
    publication::Publication,
    slide::Slide,
    waiver::Waiver,
};

/// A record's identity: a `UUIDv7`, made by whoever creates the record and never changed, so that the
/// registers of two offices can be brought together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RecordId(pub Uuid);

impl std::fmt::Display for RecordId {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(formatter)
    }
}

/// The lists of a year that records stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecordKind {
    Activity(ActivityKind),
    Document,
    Project,
    AccessRequest,
    Waiver,
    Slide,
    Publication,
}

/// A record of any kind, as it is inserted, removed and brought back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Record {
    Activity(Box<Activity>),
    Document(Document),
    Project(Project),
    AccessRequest(AccessRequest),
    Waiver(Box<Waiver>),
    Slide(Slide),
    Publication(Box<Publication>),
}

impl Record {
    /// The record's identity.
    pub fn id(&self) -> RecordId {
        match self {
            Self::Activity(activity) => activity.id,
            Self::Document(document) => document.id,
            Self::Project(project) => project.id,
            Self::AccessRequest(request) => request.id,
            Self::Waiver(waiver) => waiver.id,
            Self::Slide(slide) => slide.id,
            Self::Publication(publication) => publication.id,
        }
    }

    /// The list that the record belongs in.
    pub fn kind(&self) -> RecordKind {
        match self {
            Self::Activity(activity) => RecordKind::Activity(activity.kind),
            Self::Document(_) => RecordKind::Document,
            Self::Project(_) => RecordKind::Project,
            Self::AccessRequest(_) => RecordKind::AccessRequest,
            Self::Waiver(_) => RecordKind::Waiver,
            Self::Slide(_) => RecordKind::Slide,
            Self::Publication(_) => RecordKind::Publication,
        }
    }

    /// The same record under another identity, as a duplicate has it. What ties an activity to another year stays
    /// with the original: comments are carried over once.
    #[must_use]
    pub fn with_id(mut self, id: RecordId) -> Self {
        match &mut self {
            Self::Activity(activity) => {
                activity.id = id;
                activity.carried_from = None;
                activity.carried_record = None;
                activity.comments.carried_over = None;
            }
            Self::Document(document) => document.id = id,
            Self::Project(project) => project.id = id,
            Self::AccessRequest(request) => request.id = id,
            Self::Waiver(waiver) => waiver.id = id,
            Self::Slide(slide) => slide.id = id,
            Self::Publication(publication) => publication.id = id,
        }
        self
    }
}
