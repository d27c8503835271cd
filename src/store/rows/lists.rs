//! Records that stand in a list: one row each, with the place in the list as its number.

use std::{collections::BTreeMap, ops::RangeInclusive};

use rusqlite::{Connection, Statement, params, params_from_iter};

use super::{Bound, Columns, Nonsense, id, integer, number_of};
use crate::domain::{ActivityKind, RecordId, RecordKind, Register, Year};

/// A record that is a row of a table, beside whose `id`, `year` and `number` it has its own columns.
pub(super) trait ListRow: Sized {
    const TABLE: &'static str;
    /// The record's own columns, in the order of [`ListRow::values`] and [`ListRow::read`].
    const COLUMNS: &'static [&'static str];

    fn id(&self) -> &RecordId;

    /// Tells the lists of one table apart, where it holds several.
    fn list(&self) -> usize {
        0
    }

    fn values(&self) -> Vec<Bound<'_>>;

    fn read(id: RecordId, columns: &mut Columns<'_, '_>) -> rusqlite::Result<Self>;
}

/// Writes a new row.
pub(super) fn insert<R: ListRow>(connection: &Connection, year: u16, place: usize, record: &R) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(&insertion::<R>())?;
    write(&mut statement, year, place, record)
}

fn insertion<R: ListRow>() -> String {
    let marks: String = (4..4 + R::COLUMNS.len()).map(|at| format!(", ?{at}")).collect();
    let (table, columns) = (R::TABLE, R::COLUMNS.join(", "));
    format!(
        "INSERT INTO {table} (id, year, number, {columns}, checksum)
         VALUES (?1, ?2, ?3{marks}, row_sum(?1, ?2{marks}))"
    )
}

fn write<R: ListRow>(statement: &mut Statement<'_>, year: u16, place: usize, record: &R) -> rusqlite::Result<()> {
    let own = [id(record.id()), integer(year.into()), integer(number_of(place))];
    statement.execute(params_from_iter(own.into_iter().chain(record.values())))?;
    Ok(())
}

/// Writes all records of a list, in its order.
pub(super) fn insert_all<R: ListRow>(connection: &Connection, year: u16, records: &[R]) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(&insertion::<R>())?;
    records.iter().enumerate().try_for_each(|(place, record)| write(&mut statement, year, place, record))
}

/// Writes what a record holds now over its row.
pub(super) fn update<R: ListRow>(connection: &Connection, year: u16, record: &R) -> rusqlite::Result<()> {
    let marks: Vec<String> = (3..3 + R::COLUMNS.len()).map(|at| format!("?{at}")).collect();
    let (table, columns, marks) = (R::TABLE, R::COLUMNS.join(", "), marks.join(", "));
    let sql = format!(
        "UPDATE {table} SET ({columns}, checksum) = ({marks}, row_sum(?1, ?2, {marks})) WHERE id = ?1 AND year = ?2"
    );
    let place = [id(record.id()), integer(year.into())];
    let values = place.into_iter().chain(record.values());
    exactly_one(connection.prepare_cached(&sql)?.execute(params_from_iter(values))?)
}

/// A table's name, and the condition that tells a list from the table's other lists.
fn list_of(kind: RecordKind) -> (&'static str, &'static str) {
    match kind {
        RecordKind::Activity(ActivityKind::Consultation) => ("activity", "kind = 'consultation'"),
        RecordKind::Activity(ActivityKind::Hearing) => ("activity", "kind = 'hearing'"),
        RecordKind::Activity(ActivityKind::Meeting) => ("activity", "kind = 'meeting'"),
        RecordKind::Activity(ActivityKind::ParticipatoryBudgeting) => ("activity", "kind = 'participatory_budgeting'"),
        RecordKind::Document => ("document", "TRUE"),
        RecordKind::Project => ("project", "TRUE"),
        RecordKind::AccessRequest => ("access_request", "TRUE"),
        RecordKind::Waiver => ("waiver", "TRUE"),
        RecordKind::Slide => ("slide", "TRUE"),
        RecordKind::Publication => ("publication", "TRUE"),
    }
}

/// Deletes a record's row, and closes the gap in the numbers.
pub(super) fn remove(
    connection: &Connection,
    year: u16,
    kind: RecordKind,
    record: RecordId,
    place: usize,
) -> rusqlite::Result<()> {
    let (table, list) = list_of(kind);
    let sql = format!("DELETE FROM {table} WHERE id = ?1 AND year = ?2 AND {list}");
    exactly_one(connection.prepare_cached(&sql)?.execute(params![id(&record), year])?)?;
    let sql = format!("UPDATE {table} SET number = number - 1 WHERE year = ?1 AND number > ?2 AND {list}");
    connection.prepare_cached(&sql)?.execute(params![year, number_of(place)])?;
    Ok(())
}

/// Moves the numbers from a place on, to make room for a record that comes to stand there.
pub(super) fn make_room(connection: &Connection, year: u16, kind: RecordKind, place: usize) -> rusqlite::Result<()> {
    let (table, list) = list_of(kind);
    let sql = format!("UPDATE {table} SET number = number + 1 WHERE year = ?1 AND number >= ?2 AND {list}");
    connection.prepare_cached(&sql)?.execute(params![year, number_of(place)])?;
    Ok(())
}

/// Gives a record another number, and those that it passes by theirs.
pub(super) fn move_to(
    connection: &Connection,
    year: u16,
    kind: RecordKind,
    record: RecordId,
    (from, to): (usize, usize),
) -> rusqlite::Result<()> {
    let (table, list) = list_of(kind);
    let step = if from < to { -1 } else { 1 };
    let sql = format!(
        "UPDATE {table} SET number = CASE WHEN id = ?1 THEN ?3 ELSE number + ?4 END
         WHERE year = ?2 AND number BETWEEN ?5 AND ?6 AND {list}"
    );
    connection.prepare_cached(&sql)?.execute(params![
        id(&record),
        year,
        number_of(to),
        step,
        number_of(from.min(to)),
        number_of(from.max(to)),
    ])?;
    Ok(())
}

/// Reads every record of a table, and hands each to its year in the order of the lists.
pub(super) fn load<R: ListRow>(
    connection: &Connection,
    years: &RangeInclusive<u16>,
    register: &mut Register,
    mut put: impl FnMut(&mut Year, R),
) -> rusqlite::Result<()> {
    let table = R::TABLE;
    // The plus keeps the query off the index: nearly all rows are wanted, and stand in their order.
    let sql = format!("SELECT id, year, number, {} FROM {table} WHERE +year BETWEEN ?1 AND ?2", R::COLUMNS.join(", "));
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query(params![years.start(), years.end()])?;
    // Nearly all rows stand in the order of their numbers, and go straight to their list: a hundred thousand are not
    // kept twice. One that comes before its turn waits for it.
    let mut counts: BTreeMap<(u16, usize), u32> = BTreeMap::new();
    let mut early: Vec<(u16, usize, u32, R)> = Vec::new();
    let mut put_in = |year: u16, record: R| {
        let of_year = register.years.get_mut(&year).ok_or_else(|| Nonsense::NoSuchYear { table, year }.into_error())?;
        put(of_year, record);
        Ok::<(), rusqlite::Error>(())
    };
    while let Some(row) = rows.next()? {
        let mut columns = Columns::new(row);
        let (id, year, number) = (columns.id()?, columns.take()?, columns.take()?);
        let record = R::read(id, &mut columns)?;
        let count = counts.entry((year, record.list())).or_default();
        if number == *count + 1 {
            *count = number;
            put_in(year, record)?;
        } else {
            early.push((year, record.list(), number, record));
        }
    }
    early.sort_by_key(|&(year, list, number, _)| (year, list, number));
    for (year, list, number, record) in early {
        let count = counts.entry((year, list)).or_default();
        if number != *count + 1 {
            return Err(Nonsense::Numbering { table }.into_error());
        }
        *count = number;
        put_in(year, record)?;
    }
    Ok(())
}

/// The row that an edit names must be there, once: anything else means that the file is not what was loaded.
pub(super) fn exactly_one(changed: usize) -> rusqlite::Result<()> {
    if changed == 1 { Ok(()) } else { Err(rusqlite::Error::StatementChangedRows(changed)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Choice as _;

    #[test]
    fn every_kind_of_activity_has_its_own_list() {
        for &kind in ActivityKind::ALL {
            assert_eq!(list_of(RecordKind::Activity(kind)), ("activity", format!("kind = '{kind}'").as_str()));
        }
    }
}
