//! Every change that was made: who, when, and how to take it back. Nothing is ever deleted here.

use chrono::{DateTime, Local, SecondsFormat, TimeDelta, Utc};
use rusqlite::{
    Connection, OptionalExtension as _, params,
    types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef},
};
use uuid::Uuid;

use super::lock::user_name;
use crate::domain::{Edit, choice::choice};

choice! {
    /// What became of a change.
    EditState {
        Done = "done",
        /// Taken back; it can be done again.
        Undone = "undone",
        /// Taken back, and then another change was made instead.
        Superseded = "superseded",
    }
}

/// A change's own identity: the same in every version of a register that holds the change. A `UUIDv7`, made with the
/// change; of one from before changes had identities a `UUIDv8`, made of what is recorded of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EditId(pub Uuid);

/// A change, as the file's history records it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryEntry {
    /// Rises with each change.
    pub number: i64,
    pub when: DateTime<Local>,
    /// The name by which the person was logged in, where the system gave one.
    pub who: Option<String>,
    pub edit: Edit,
    pub state: EditState,
}

/// The two changes between which the register stands.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Position {
    /// The last change that holds: undo takes it back.
    pub(super) undo: Option<i64>,
    /// The first change that was taken back: redo makes it again.
    pub(super) redo: Option<i64>,
}

/// Where the register stands in its history.
pub(super) fn position(connection: &Connection) -> rusqlite::Result<Position> {
    let mut last = connection.prepare_cached("SELECT max(id) FROM history WHERE state = 'done'")?;
    let mut first = connection.prepare_cached("SELECT min(id) FROM history WHERE state = 'undone'")?;
    Ok(Position { undo: last.query_row([], |row| row.get(0))?, redo: first.query_row([], |row| row.get(0))? })
}

/// When the register was last changed, undo and redo included.
pub(super) fn last_change(connection: &Connection) -> rusqlite::Result<Option<DateTime<Local>>> {
    let last: Option<Moment> = connection.query_row("SELECT max(state_at) FROM history", [], |row| row.get(0))?;
    Ok(last.map(|moment| moment.0))
}

/// Records a change that is being made, and answers with its number. What was undone before it can no longer be redone.
pub(super) fn record(connection: &Connection, edit: &Edit, inverse: &Edit) -> rusqlite::Result<i64> {
    let now = own_moment(connection)?;
    connection
        .prepare_cached(
            "UPDATE history SET state = 'superseded', state_at = ?1,
                 checksum = row_sum(id, uid, made_at, author, 'superseded', ?1, edit, inverse)
             WHERE state = 'undone'",
        )?
        .execute(params![now])?;
    let number = last(connection)? + 1;
    connection
        .prepare_cached(
            "INSERT INTO history (id, uid, made_at, author, state, state_at, edit, inverse, checksum)
             VALUES (?1, ?2, ?3, ?4, 'done', ?3, ?5, ?6, row_sum(?1, ?2, ?3, ?4, 'done', ?3, ?5, ?6))",
        )?
        .execute(params![number, EditId(Uuid::now_v7()), now, user_name(), to_json(edit)?, to_json(inverse)?])?;
    Ok(number)
}

/// The edit that undo carries out for a change.
pub(super) fn inverse_of(connection: &Connection, number: i64) -> rusqlite::Result<Edit> {
    let mut statement = connection.prepare_cached("SELECT inverse FROM history WHERE id = ?1")?;
    statement.query_row(params![number], |row| row.get::<_, Recorded>(0)).map(|recorded| recorded.0)
}

/// The edit that redo carries out for a change.
pub(super) fn edit_of(connection: &Connection, number: i64) -> rusqlite::Result<Edit> {
    let mut statement = connection.prepare_cached("SELECT edit FROM history WHERE id = ?1")?;
    statement.query_row(params![number], |row| row.get::<_, Recorded>(0)).map(|recorded| recorded.0)
}

/// How long some changes are together, in bytes, with what takes them back: what one way is a word can be a year of
/// records the other.
pub(super) fn bytes(connection: &Connection, numbers: impl IntoIterator<Item = i64>) -> rusqlite::Result<i64> {
    let sql = "SELECT octet_length(edit) + octet_length(inverse) FROM history WHERE id = ?1";
    let mut statement = connection.prepare_cached(sql)?;
    let mut length = |number| statement.query_row(params![number], |row| row.get::<_, i64>(0));
    numbers.into_iter().try_fold(0, |sum, number| Ok(sum + length(number)?))
}

/// Notes what became of a change. The moment is never that at which the change was made, so that one which was never
/// taken back is known by it ([`super::kinship`]).
pub(super) fn mark(connection: &Connection, number: i64, state: EditState) -> rusqlite::Result<()> {
    let mut made = connection.prepare_cached("SELECT made_at FROM history WHERE id = ?1")?;
    let Moment(made) = made.query_row(params![number], |row| row.get(0))?;
    let now = match now() {
        now if now == text_of(made.with_timezone(&Utc)) => text_of(made.with_timezone(&Utc) + MOMENT),
        now => now,
    };
    connection
        .prepare_cached(
            "UPDATE history SET state = ?2, state_at = ?3,
                 checksum = row_sum(id, uid, made_at, author, ?2, ?3, edit, inverse)
             WHERE id = ?1",
        )?
        .execute(params![number, state.to_string(), now])?;
    Ok(())
}

/// The number of the last change that was ever made; 0 where there is none.
pub(super) fn last(connection: &Connection) -> rusqlite::Result<i64> {
    let mut statement = connection.prepare_cached("SELECT ifnull(max(id), 0) FROM history")?;
    statement.query_row([], |row| row.get(0))
}

/// The latest changes, the newest first.
pub(super) fn latest(connection: &Connection, limit: usize) -> rusqlite::Result<Vec<HistoryEntry>> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let sql = "SELECT id, made_at, author, edit, state FROM history ORDER BY id DESC LIMIT ?1";
    connection
        .prepare_cached(sql)?
        .query_map(params![limit], |row| {
            Ok(HistoryEntry {
                number: row.get(0)?,
                when: row.get::<_, Moment>(1)?.0,
                who: row.get(2)?,
                edit: row.get::<_, Recorded>(3)?.0,
                state: row.get(4)?,
            })
        })?
        .collect()
}

/// Reads every change, and answers with how many there are.
pub(super) fn check(connection: &Connection) -> rusqlite::Result<u64> {
    let mut statement = connection.prepare("SELECT made_at, edit, inverse, state FROM history")?;
    let mut rows = statement.query([])?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        let _: (Moment, Recorded, Recorded, EditState) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        count += 1;
    }
    Ok(count)
}

/// The moment as the history writes it: in UTC, so that moments sort as text through every change of the clocks.
fn now() -> String {
    text_of(Utc::now())
}

/// What is told apart of two moments.
const MOMENT: TimeDelta = TimeDelta::milliseconds(1);

/// A moment that no change before has, so that what a change overtakes can be told by it ([`super::going_back`]): of
/// two changes within a millisecond the second is dated one later.
fn own_moment(connection: &Connection) -> rusqlite::Result<String> {
    let mut last = connection.prepare_cached("SELECT made_at FROM history ORDER BY id DESC LIMIT 1")?;
    let last: Option<Moment> = last.query_row([], |row| row.get(0)).optional()?;
    let now = now();
    let Some(last) = last.map(|last| last.0.with_timezone(&Utc)) else { return Ok(now) };
    // A clock that was set back further is believed.
    let ahead = Utc::now().signed_duration_since(last).num_milliseconds();
    let is_close = (-600_000..=0).contains(&ahead) || now == text_of(last);
    let mut own = if is_close { last + MOMENT } else { Utc::now() };
    // Then the moment can be that of a change before the last; only of one that overtakes others does it matter.
    let mut taken = connection.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM history WHERE state = 'undone')
             AND EXISTS (SELECT 1 FROM history WHERE made_at = ?1)",
    )?;
    while taken.query_row(params![text_of(own)], |row| row.get(0))? {
        own += MOMENT;
    }
    Ok(text_of(own))
}

fn text_of(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Millis, true)
}

fn to_json(edit: &Edit) -> rusqlite::Result<String> {
    serde_json::to_string(edit).map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))
}

pub(super) struct Recorded(pub(super) Edit);

impl FromSql for Recorded {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?).map(Self).map_err(|error| FromSqlError::Other(Box::new(error)))
    }
}

pub(super) struct Moment(pub(super) DateTime<Local>);

impl Moment {
    /// The moment that the history writes as a text.
    pub(super) fn of(text: &str) -> FromSqlResult<Self> {
        DateTime::parse_from_rfc3339(text)
            .map(|moment| Self(moment.with_timezone(&Local)))
            .map_err(|error| FromSqlError::Other(Box::new(error)))
    }
}

impl FromSql for Moment {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Self::of(value.as_str()?)
    }
}

impl FromSql for EditId {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let bytes = value.as_blob()?;
        let size = |_| FromSqlError::InvalidBlobSize { expected_size: 16, blob_size: bytes.len() };
        bytes.try_into().map(|bytes| Self(Uuid::from_bytes(bytes))).map_err(size)
    }
}

impl ToSql for EditId {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(ValueRef::Blob(self.0.as_bytes())))
    }
}

impl FromSql for EditState {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        use crate::domain::Choice as _;
        Self::from_id(value.as_str()?).ok_or(FromSqlError::InvalidType)
    }
}
