//! Findings that were set aside.

use std::ops::RangeInclusive;

use rusqlite::{
    Connection,
    types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, Value, ValueRef},
};

use super::{Bound, Columns, Nonsense, day, id, integer, lists, lists::ListRow, optional_text, text};
use crate::domain::{Choice as _, RecordId, Register, RuleId, RuleParameter, SeenValue, Subject, Waiver};

/// Reads the waivers of some years.
pub(super) fn load(
    connection: &Connection,
    years: &RangeInclusive<u16>,
    register: &mut Register,
) -> rusqlite::Result<()> {
    lists::load(connection, years, register, |year, waiver: Waiver| year.waivers.push(waiver))
}

/// A cell that holds a number or a text, and keeps which of the two it is.
pub(super) enum Either {
    Number(i64),
    Text(String),
}

impl FromSql for Either {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value {
            ValueRef::Integer(number) => Ok(Self::Number(number)),
            ValueRef::Text(_) => Ok(Self::Text(value.as_str()?.to_owned())),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}

impl From<Either> for SeenValue {
    fn from(either: Either) -> Self {
        match either {
            Either::Number(number) => Self::Number(number),
            Either::Text(text) => Self::Text(text),
        }
    }
}

impl From<Either> for RuleParameter {
    fn from(either: Either) -> Self {
        match either {
            Either::Number(number) => Self::Number(number),
            Either::Text(text) => Self::Text(text),
        }
    }
}

fn seen(value: Option<&SeenValue>) -> Bound<'_> {
    match value {
        None => ToSqlOutput::Owned(Value::Null),
        Some(SeenValue::Number(number)) => integer(*number),
        Some(SeenValue::Text(seen)) => text(seen),
    }
}

impl ListRow for Waiver {
    const TABLE: &'static str = "waiver";
    const COLUMNS: &'static [&'static str] = &[
        "rule",
        "subject",
        "subject_record",
        "subject_month",
        "subject_key",
        "field",
        "stated",
        "computed",
        "reason",
        "waived_by",
        "waived_on",
    ];

    fn id(&self) -> &RecordId {
        &self.id
    }

    fn values(&self) -> Vec<Bound<'_>> {
        let none = || ToSqlOutput::Owned(Value::Null);
        let (subject, record, month, key) = match &self.subject {
            Subject::Activity(record) => ("activity", id(record), none(), none()),
            Subject::Document(record) => ("document", id(record), none(), none()),
            Subject::Project(record) => ("project", id(record), none(), none()),
            Subject::AccessRequest(record) => ("access_request", id(record), none(), none()),
            Subject::DecisionMonth(month) => ("decision_month", none(), integer((*month).into()), none()),
            Subject::Published(key) => ("published", none(), none(), ToSqlOutput::Owned(Value::Text(key.to_string()))),
            Subject::Rule(rule) => ("rule", none(), none(), text(rule.id())),
        };
        vec![
            text(self.rule.id()),
            text(subject),
            record,
            month,
            key,
            text(&self.field),
            seen(self.stated.as_ref()),
            seen(self.computed.as_ref()),
            optional_text(self.reason.as_deref()),
            optional_text(self.by.as_deref()),
            day(self.on),
        ]
    }

    fn read(id: RecordId, columns: &mut Columns<'_, '_>) -> rusqlite::Result<Self> {
        let rule = columns.required()?;
        let subject: String = columns.take()?;
        let record: Option<super::Id> = columns.take()?;
        let month: Option<u8> = columns.take()?;
        let key: Option<String> = columns.take()?;
        let subject = match (subject.as_str(), record, month, key) {
            ("activity", Some(record), _, _) => Subject::Activity(record.0),
            ("document", Some(record), _, _) => Subject::Document(record.0),
            ("project", Some(record), _, _) => Subject::Project(record.0),
            ("access_request", Some(record), _, _) => Subject::AccessRequest(record.0),
            ("decision_month", _, Some(month), _) => Subject::DecisionMonth(month),
            ("published", _, _, Some(key)) => {
                Subject::Published(key.parse().map_err(|_| Nonsense::FigureKey(key).into_error())?)
            }
            ("rule", _, _, Some(rule)) => {
                Subject::Rule(RuleId::from_id(&rule).ok_or_else(|| Nonsense::Choice(rule).into_error())?)
            }
            _ => return Err(Nonsense::Choice(subject).into_error()),
        };
        Ok(Self {
            id,
            rule,
            subject,
            field: columns.take()?,
            stated: columns.take::<Option<Either>>()?.map(Into::into),
            computed: columns.take::<Option<Either>>()?.map(Into::into),
            reason: columns.take()?,
            by: columns.take()?,
            on: columns.day()?,
        })
    }
}
