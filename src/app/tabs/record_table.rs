//! Records of a plain list as rows: documents, projects, access requests.

use crate::{
    app::{
        session::Session,
        theme::column,
        widgets::finding,
        widgets::grid::{Column, Content, Shown, Table, Tone, Width},
    },
    domain::{Edit, Field, Fields, RecordId, RecordKind, Register, Subject, Target, Value, check::Finding},
    text::{Texts, input, numbers},
};

/// A record of a plain list.
pub trait Listed: Fields {
    fn id(&self) -> RecordId;

    /// The record as what findings are about.
    fn subject(&self) -> Subject;
}

impl Listed for crate::domain::Document {
    fn id(&self) -> RecordId {
        self.id
    }

    fn subject(&self) -> Subject {
        Subject::Document(self.id)
    }
}

impl Listed for crate::domain::Project {
    fn id(&self) -> RecordId {
        self.id
    }

    fn subject(&self) -> Subject {
        Subject::Project(self.id)
    }
}

impl Listed for crate::domain::AccessRequest {
    fn id(&self) -> RecordId {
        self.id
    }

    fn subject(&self) -> Subject {
        Subject::AccessRequest(self.id)
    }
}

/// A plain list as rows: its number, then fields.
pub struct RecordTable<'a, R> {
    session: &'a Session,
    register: &'a Register,
    pub records: &'a [R],
    texts: &'a Texts,
    kind: RecordKind,
    year: u16,
    name: String,
    columns: Vec<Column>,
    totals: Option<Vec<String>>,
}

impl<'a, R: Listed> RecordTable<'a, R> {
    /// `name_key` is what one record is called, as in "Document".
    pub fn new(
        session: &'a Session,
        texts: &'a Texts,
        records: &'a [R],
        kind: RecordKind,
        name_key: &str,
        fields: &[(Field, Width)],
    ) -> Self {
        let number = texts.get("column-number");
        let mut columns = vec![Column::number(number, records.len())];
        for &(field, width) in fields {
            let name = texts.field(field);
            columns.push(match field {
                Field::Url => Column::link(field, name, column::LINK),
                _ => Column::field(field, name.clone(), name, width),
            });
        }
        Self {
            session,
            register: session.register(),
            records,
            texts,
            kind,
            year: session.year_number(),
            name: texts.get(name_key),
            columns,
            totals: None,
        }
    }

    /// The same table with totals: a text for each field that has one, the first column's in its place.
    #[must_use]
    pub fn with_totals(mut self, totals: &[(Field, String)]) -> Self {
        let total_of = |column: &Column| {
            let field = column.content.field();
            totals.iter().find(|(of, _)| Some(*of) == field).map(|(_, total)| total.clone()).unwrap_or_default()
        };
        self.totals = Some(self.columns.iter().map(total_of).collect());
        self
    }
}

impl<R: Listed> Table for RecordTable<'_, R> {
    fn columns(&self) -> &[Column] {
        &self.columns
    }

    fn row_count(&self) -> usize {
        self.records.len()
    }

    fn target(&self, row: usize) -> Target {
        Target::Record { year: self.year, kind: self.kind, id: self.records[row].id() }
    }

    fn row_name(&self, row: usize) -> String {
        format!("{} {}", self.name, row + 1)
    }

    fn value(&self, row: usize, field: Field) -> Option<Value> {
        self.records[row].get(field)
    }

    fn findings(&self, row: usize) -> Vec<&Finding> {
        let of_record = self.session.findings().of_subject(self.records[row].subject());
        of_record.filter(|finding| finding.waiver.is_none()).collect()
    }

    fn said(&self, finding: &Finding) -> String {
        finding::said(finding, self.session.year(), self.texts)
    }

    fn shown(&self, row: usize, column: usize) -> Shown {
        match self.columns[column].content {
            Content::Computed(_) => Shown::new(numbers::count(row as u64 + 1, self.texts.language()), Tone::Muted),
            Content::Field(field) | Content::Link(field) => {
                let text = input::show(self.records[row].get(field).as_ref(), field, self.texts);
                Shown::new(text, Tone::Plain)
            }
        }
    }

    fn number(&self, row: usize, column: usize) -> Option<u64> {
        match self.records[row].get(self.columns[column].content.field()?) {
            Some(Value::Count(count)) => Some(count.into()),
            _ => None,
        }
    }

    fn has_order(&self) -> bool {
        true
    }

    fn set(&self, row: usize, field: Field, value: Option<Value>) -> Edit {
        self.register.setting(self.target(row), field, value)
    }

    fn totals(&self) -> Option<Vec<String>> {
        self.totals.clone()
    }
}
