//! The year's published plans and pages.

use crate::{
    app::{session::Session, theme::column, widgets::grid::Width},
    domain::{Document, Field, RecordKind},
    text::Texts,
};

use super::record_table::RecordTable;

/// The documents of the year as rows.
pub fn table<'a>(session: &'a Session, texts: &'a Texts) -> RecordTable<'a, Document> {
    let fields = [
        (Field::Title, Width::Share { of: 2.0, least: column::NAME_LEAST }),
        (Field::Kind, Width::Fixed(column::KIND)),
        (Field::About, Width::Share { of: 1.0, least: column::CHOICE_LEAST }),
        (Field::PublishedOn, Width::Fixed(column::DATE)),
        (Field::Url, Width::Fixed(column::LINK)),
    ];
    RecordTable::new(session, texts, &session.year().documents, RecordKind::Document, "one-document", &fields)
}
