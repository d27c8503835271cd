//! The year's published plans and pages.

use crate::{
    app::{session::Session, widgets::grid::Width},
    domain::{Document, Field, RecordKind},
    text::Texts,
};

use super::record_table::RecordTable;

/// The documents of the year as rows.
pub fn table<'a>(session: &'a Session, texts: &'a Texts) -> RecordTable<'a, Document> {
    let fields = [
        (Field::Title, Width::Share { of: 2.0, least: 180.0 }),
        (Field::Kind, Width::Fixed(90.0)),
        (Field::About, Width::Share { of: 1.0, least: 130.0 }),
        (Field::PublishedOn, Width::Fixed(110.0)),
        (Field::Url, Width::Fixed(40.0)),
    ];
    RecordTable::new(session, texts, &session.year().documents, RecordKind::Document, "one-document", &fields)
}
