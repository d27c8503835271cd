//! Documents, projects, access requests and slides.

use std::ops::RangeInclusive;

use rusqlite::{Connection, types::ToSqlOutput, types::Value};

use super::{Bound, Columns, choice, count, day, id, lists, lists::ListRow, optional_text, text, yes_no};
use crate::domain::{AccessRequest, Amount, Document, Project, RecordId, Register, Slide};

/// Reads these records of some years.
pub(super) fn load(
    connection: &Connection,
    years: &RangeInclusive<u16>,
    register: &mut Register,
) -> rusqlite::Result<()> {
    lists::load(connection, years, register, |year, document: Document| year.documents.push(document))?;
    lists::load(connection, years, register, |year, project: Project| year.projects.push(project))?;
    lists::load(connection, years, register, |year, request: AccessRequest| year.access.requests.push(request))?;
    lists::load(connection, years, register, |year, slide: Slide| year.slides.push(slide))
}

impl ListRow for Document {
    const TABLE: &'static str = "document";
    const COLUMNS: &'static [&'static str] = &["kind", "about", "title", "url", "published_on"];

    fn id(&self) -> &RecordId {
        &self.id
    }

    fn values(&self) -> Vec<Bound<'_>> {
        vec![
            choice(Some(self.kind)),
            choice(self.about),
            text(&self.title),
            optional_text(self.url.as_deref()),
            day(self.published_on),
        ]
    }

    fn read(id: RecordId, columns: &mut Columns<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            kind: columns.required()?,
            about: columns.choice()?,
            title: columns.take()?,
            url: columns.take()?,
            published_on: columns.day()?,
        })
    }
}

impl ListRow for Project {
    const TABLE: &'static str = "project";
    const COLUMNS: &'static [&'static str] = &["locality", "title", "activity", "votes", "amount_cents", "selected"];

    fn id(&self) -> &RecordId {
        &self.id
    }

    fn values(&self) -> Vec<Bound<'_>> {
        // Beyond what an integer column takes is beyond the column's check as well.
        let amount =
            self.amount.map_or(Value::Null, |amount| Value::Integer(i64::try_from(amount.cents).unwrap_or(i64::MAX)));
        vec![
            text(&self.locality),
            optional_text(self.title.as_deref()),
            self.activity.as_ref().map_or(ToSqlOutput::Owned(Value::Null), id),
            count(self.votes),
            ToSqlOutput::Owned(amount),
            yes_no(self.selected),
        ]
    }

    fn read(id: RecordId, columns: &mut Columns<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            locality: columns.take()?,
            title: columns.take()?,
            activity: columns.take::<Option<super::Id>>()?.map(|activity| activity.0),
            votes: columns.take()?,
            amount: columns.take::<Option<super::Whole>>()?.map(|cents| Amount { cents: cents.0 }),
            selected: columns.take()?,
        })
    }
}

impl ListRow for AccessRequest {
    const TABLE: &'static str = "access_request";
    const COLUMNS: &'static [&'static str] = &[
        "received_on",
        "requester",
        "subject",
        "outcome",
        "answered_on",
        "extended",
        "urgent",
        "refusal_reason",
        "complaint",
    ];

    fn id(&self) -> &RecordId {
        &self.id
    }

    fn values(&self) -> Vec<Bound<'_>> {
        vec![
            day(self.received_on),
            choice(self.requester),
            choice(self.subject),
            choice(self.outcome),
            day(self.answered_on),
            yes_no(self.extended),
            yes_no(self.urgent),
            optional_text(self.refusal_reason.as_deref()),
            yes_no(self.complaint),
        ]
    }

    fn read(id: RecordId, columns: &mut Columns<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id,
            received_on: columns.day()?,
            requester: columns.choice()?,
            subject: columns.choice()?,
            outcome: columns.choice()?,
            answered_on: columns.day()?,
            extended: columns.take()?,
            urgent: columns.take()?,
            refusal_reason: columns.take()?,
            complaint: columns.take()?,
        })
    }
}

impl ListRow for Slide {
    const TABLE: &'static str = "slide";
    const COLUMNS: &'static [&'static str] = &["chart", "title"];

    fn id(&self) -> &RecordId {
        &self.id
    }

    fn values(&self) -> Vec<Bound<'_>> {
        vec![choice(Some(self.chart)), optional_text(self.title.as_deref())]
    }

    fn read(id: RecordId, columns: &mut Columns<'_, '_>) -> rusqlite::Result<Self> {
        Ok(Self { id, chart: columns.required()?, title: columns.take()? })
    }
}
