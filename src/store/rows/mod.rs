//! Rows to domain values and back; a file for each group of tables.
//!
//! Writing follows the edits: what one touches is written once, as the register holds it afterwards. Reading takes
//! one query a table. What a file holds that the domain does not know (an identifier that is on no
//! list, a day that the calendar does not have, a gap in the numbers) is an error, never a default.

mod activities;
mod decisions;
mod lists;
mod municipality;
mod publications;
mod records;
mod touched;
mod waivers;
mod write;
mod years;

use std::ops::RangeInclusive;

use chrono::NaiveDate;
use rusqlite::{
    Connection, Row,
    types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, Type, Value, ValueRef},
};

use crate::domain::{Choice, Count, Municipality, RecordId, Register};

pub(super) use self::{
    touched::Touched,
    write::{write_register, write_touched},
};

/// The columns that the records of each list have of their own, in the order in which they are written and summed.
pub(super) mod columns {
    use super::lists::ListRow;
    use crate::domain::{AccessRequest, Activity, Document, Project, Publication, Slide, Waiver};

    pub(in crate::store) const ACTIVITY: &[&str] = Activity::COLUMNS;
    pub(in crate::store) const DOCUMENT: &[&str] = Document::COLUMNS;
    pub(in crate::store) const PROJECT: &[&str] = Project::COLUMNS;
    pub(in crate::store) const ACCESS_REQUEST: &[&str] = AccessRequest::COLUMNS;
    pub(in crate::store) const WAIVER: &[&str] = Waiver::COLUMNS;
    pub(in crate::store) const SLIDE: &[&str] = Slide::COLUMNS;
    pub(in crate::store) const PUBLICATION: &[&str] = Publication::COLUMNS;
}

/// Every reporting year that a file can hold.
pub(super) const ALL_YEARS: RangeInclusive<u16> = 0..=u16::MAX;

/// No year at all, for those who ask the file for something else.
pub(super) const NO_YEARS: RangeInclusive<u16> = 0..=0;

/// Reads the whole register, or only some of its years.
pub(super) fn load(connection: &Connection, years: RangeInclusive<u16>) -> rusqlite::Result<Register> {
    let municipality: Municipality = municipality::load(connection)?;
    let mut register = Register { municipality, years: years::load(connection, &years)? };
    decisions::load(connection, &years, &mut register)?;
    activities::load(connection, &years, &mut register)?;
    records::load(connection, &years, &mut register)?;
    waivers::load(connection, &years, &mut register)?;
    publications::load(connection, &years, &mut register)?;
    Ok(register)
}

/// A value on its way into a row.
type Bound<'a> = ToSqlOutput<'a>;

fn text(text: &str) -> Bound<'_> {
    ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes()))
}

fn optional_text(optional: Option<&str>) -> Bound<'_> {
    optional.map_or(ToSqlOutput::Owned(Value::Null), text)
}

fn count(count: Option<Count>) -> Bound<'static> {
    ToSqlOutput::Owned(count.map_or(Value::Null, |count| Value::Integer(count.into())))
}

fn yes_no(yes: Option<bool>) -> Bound<'static> {
    ToSqlOutput::Owned(yes.map_or(Value::Null, |yes| Value::Integer(yes.into())))
}

/// Years beyond four digits are written as they are, for the column's check to refuse them.
fn day(day: Option<NaiveDate>) -> Bound<'static> {
    ToSqlOutput::Owned(day.map_or(Value::Null, |day| Value::Text(day.to_string())))
}

fn choice<C: Choice>(choice: Option<C>) -> Bound<'static> {
    choice.map_or(ToSqlOutput::Owned(Value::Null), |choice| text(choice.id()))
}

fn id(id: &RecordId) -> Bound<'_> {
    ToSqlOutput::Borrowed(ValueRef::Blob(id.0.as_bytes()))
}

fn integer(number: i64) -> Bound<'static> {
    ToSqlOutput::Owned(Value::Integer(number))
}

/// A place in a list as its row's number, which counts from 1.
fn number_of(place: usize) -> i64 {
    i64::try_from(place).map_or(i64::MAX, |place| place.saturating_add(1))
}

/// The columns of a row, taken one after the other in the order of the query.
struct Columns<'r, 's> {
    row: &'r Row<'s>,
    next: usize,
}

impl<'r, 's> Columns<'r, 's> {
    fn new(row: &'r Row<'s>) -> Self {
        Self { row, next: 0 }
    }

    fn take<T: FromSql>(&mut self) -> rusqlite::Result<T> {
        self.next += 1;
        self.row.get(self.next - 1)
    }

    fn day(&mut self) -> rusqlite::Result<Option<NaiveDate>> {
        Ok(self.take::<Option<Day>>()?.map(|day| day.0))
    }

    fn choice<C: Choice>(&mut self) -> rusqlite::Result<Option<C>> {
        Ok(self.take::<Option<Chosen<C>>>()?.map(|chosen| chosen.0))
    }

    fn required<C: Choice>(&mut self) -> rusqlite::Result<C> {
        Ok(self.take::<Chosen<C>>()?.0)
    }

    fn id(&mut self) -> rusqlite::Result<RecordId> {
        Ok(self.take::<Id>()?.0)
    }
}

/// What a row holds and the domain does not know.
#[derive(Debug, thiserror::Error)]
enum Nonsense {
    #[error("{0:?} is no day of the calendar")]
    Day(String),
    #[error("{0:?} is not among the column's values")]
    Choice(String),
    #[error("{0:?} is no key of a published figure")]
    FigureKey(String),
    #[error("a row of {table} belongs to the year {year}, which is not there")]
    NoSuchYear { table: &'static str, year: u16 },
    #[error("the numbers in {table} do not run from 1 without a gap")]
    Numbering { table: &'static str },
}

impl Nonsense {
    /// As the error of a query, so that one kind of error comes out of a file's rows.
    fn into_error(self) -> rusqlite::Error {
        rusqlite::Error::FromSqlConversionFailure(0, Type::Null, Box::new(self))
    }
}

struct Day(NaiveDate);

impl FromSql for Day {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        text.parse().map(Self).map_err(|_| FromSqlError::Other(Box::new(Nonsense::Day(text.to_owned()))))
    }
}

struct Chosen<C>(C);

impl<C: Choice> FromSql for Chosen<C> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        C::from_id(text).map(Self).ok_or_else(|| FromSqlError::Other(Box::new(Nonsense::Choice(text.to_owned()))))
    }
}

struct Id(RecordId);

impl FromSql for Id {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let bytes = value.as_blob()?;
        let bytes: [u8; 16] = bytes
            .try_into()
            .map_err(|_| FromSqlError::InvalidBlobSize { expected_size: 16, blob_size: bytes.len() })?;
        Ok(Self(RecordId(uuid::Uuid::from_bytes(bytes))))
    }
}

/// A number that is not below zero.
struct Whole(u64);

impl FromSql for Whole {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let number = value.as_i64()?;
        u64::try_from(number).map(Self).map_err(|_| FromSqlError::OutOfRange(number))
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::{
        AccessOutcome, AccessSubject, ActivityKind, Amount, Channel, ChartId, Choice as _, DocumentAbout, DocumentKind,
        FigureKey, Language, MAX_COUNT, Organiser, Requester, RuleId, Topic, YEARS,
    };

    #[test]
    fn the_columns_take_exactly_the_domains_values() {
        let schema =
            [include_str!("../schema/001_initial.sql"), include_str!("../schema/002_carry_over_and_publications.sql")];
        let schema = schema.join("\n");
        let schema = schema.split_whitespace().collect::<Vec<_>>().join(" ").replace("( ", "(").replace(" )", ")");
        let legal: Vec<_> = RuleId::ALL.iter().filter(|rule| rule.is_legal()).map(|rule| rule.id()).collect();
        let keys: Vec<_> = FigureKey::all().map(|key| key.to_string()).collect();
        let keys: Vec<_> = keys.iter().map(String::as_str).collect();
        for (table, column, ids) in [
            ("document", "kind", DocumentKind::IDS),
            ("document", "about", DocumentAbout::IDS),
            ("activity", "kind", ActivityKind::IDS),
            ("activity", "organiser", Organiser::IDS),
            ("activity", "topic", Topic::IDS),
            ("activity_channel", "channel", Channel::IDS),
            ("municipality_language", "language", Language::IDS),
            ("decision_link", "language", Language::IDS),
            ("narrative", "language", Language::IDS),
            ("publication_page", "language", Language::IDS),
            ("access_request", "requester", Requester::IDS),
            ("access_request", "subject", AccessSubject::IDS),
            ("access_request", "outcome", AccessOutcome::IDS),
            ("published_figure", "key", keys.as_slice()),
            ("waiver", "rule", RuleId::IDS),
            ("rule_setting", "rule", legal.as_slice()),
            ("slide", "chart", ChartId::IDS),
        ] {
            let (_, of_table) = schema.split_once(&format!("CREATE TABLE {table} (")).expect("the table is there");
            let of_table = of_table.split("STRICT").next().expect("a table");
            let check = format!("CHECK ({column} IN ('{}'))", ids.join("', '"));
            assert!(of_table.contains(&check), "{table}: {check}");
        }
        assert!(schema.contains(&format!("(women BETWEEN 0 AND {MAX_COUNT})")));
        assert!(schema.contains(&format!("(amount_cents BETWEEN 0 AND {})", Amount::MAX.cents)));
        assert!(schema.contains(&format!("(year BETWEEN {} AND {})", YEARS.start(), YEARS.end())));
    }
}
