//! Records that stand in a list: one row each, with the place in the list as its number.

use std::{collections::BTreeMap, ops::RangeInclusive};

use rusqlite::{Connection, params, params_from_iter};

use super::{Bound, Columns, Nonsense, id, integer, number_of};
use crate::domain::{ActivityKind, RecordId, RecordKind, Register, Year};

/// A record that is a row of a table, beside whose `id`, `year` and `number` it has its own columns.
pub(super) trait ListRow: Sized {
    const TABLE: &'static str;
    /// The record's own columns, in the order of [`ListRow::values`] and [`ListRow::read`].
    const COLUMNS: &'static [&'static str];
    /// The column that tells the lists of a table apart, where it holds several: a record stays in its list.
    const LIST: Option<&'static str> = None;

    fn id(&self) -> &RecordId;

    /// Tells the lists of one table apart, where it holds several.
    fn list(&self) -> usize {
        0
    }

    fn values(&self) -> Vec<Bound<'_>>;

    /// Writes what a record holds in rows of other tables, where it does.
    fn insert_parts(&self, _connection: &Connection) -> rusqlite::Result<()> {
        Ok(())
    }

    /// Deletes what a record holds in rows of other tables.
    fn remove_parts(&self, _connection: &Connection) -> rusqlite::Result<()> {
        Ok(())
    }

    fn read(id: RecordId, columns: &mut Columns<'_, '_>) -> rusqlite::Result<Self>;
}

/// Writes the records of a list that stand at some places.
pub(super) fn insert<R: ListRow>(
    connection: &Connection,
    year: u16,
    records: &[R],
    places: impl IntoIterator<Item = usize>,
) -> rusqlite::Result<()> {
    let marks: String = (4..4 + R::COLUMNS.len()).map(|at| format!(", ?{at}")).collect();
    let (table, columns) = (R::TABLE, R::COLUMNS.join(", "));
    let sql = format!(
        "INSERT INTO {table} (id, year, number, {columns}, checksum)
         VALUES (?1, ?2, ?3{marks}, row_sum(?1, ?2{marks}))"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    for place in places {
        let record = &records[place];
        let own = [id(record.id()), integer(year.into()), integer(number_of(place))];
        statement.execute(params_from_iter(own.into_iter().chain(record.values())))?;
        record.insert_parts(connection)?;
    }
    Ok(())
}

/// Writes all records of a list, in its order.
pub(super) fn insert_all<R: ListRow>(connection: &Connection, year: u16, records: &[R]) -> rusqlite::Result<()> {
    insert(connection, year, records, 0..records.len())
}

/// Writes what the records at some places hold now over their rows; whether also over those of their parts.
pub(super) fn update<R: ListRow>(
    connection: &Connection,
    year: u16,
    records: &[R],
    places: impl IntoIterator<Item = (usize, bool)>,
) -> rusqlite::Result<()> {
    let marks: Vec<String> = (4..4 + R::COLUMNS.len()).map(|at| format!("?{at}")).collect();
    // What the table's index holds stays as it is: written again, it would be put there again.
    let set = R::COLUMNS.iter().zip(&marks).filter(|(column, _)| R::LIST != Some(**column));
    let set: String = set.map(|(column, mark)| format!("{column} = {mark}, ")).collect();
    let (table, marks) = (R::TABLE, marks.join(", "));
    let sql =
        format!("UPDATE {table} SET number = ?3, {set}checksum = row_sum(?1, ?2, {marks}) WHERE id = ?1 AND year = ?2");
    let mut statement = connection.prepare_cached(&sql)?;
    for (place, has_other_parts) in places {
        let record = &records[place];
        let own = [id(record.id()), integer(year.into()), integer(number_of(place))];
        exactly(1, statement.execute(params_from_iter(own.into_iter().chain(record.values())))?)?;
        if has_other_parts {
            record.remove_parts(connection)?;
            record.insert_parts(connection)?;
        }
    }
    Ok(())
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

/// Deletes the rows of some records; the numbers of the others stay as they are.
pub(super) fn remove(connection: &Connection, year: u16, kind: RecordKind, gone: &[RecordId]) -> rusqlite::Result<()> {
    let (table, list) = list_of(kind);
    let sql = format!("DELETE FROM {table} WHERE id = ?1 AND year = ?2 AND {list}");
    let mut statement = connection.prepare_cached(&sql)?;
    gone.iter().try_for_each(|record| exactly(1, statement.execute(params![id(record), year])?))
}

/// Deletes the rows of a list, which are so many.
pub(super) fn remove_all(connection: &Connection, year: u16, kind: RecordKind, count: usize) -> rusqlite::Result<()> {
    let (table, list) = list_of(kind);
    let sql = format!("DELETE FROM {table} WHERE year = ?1 AND {list}");
    exactly(count, connection.prepare_cached(&sql)?.execute(params![year])?)
}

/// Records that stand one behind the other in a list, and all go the same way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Run {
    /// The places of the first and the last, from 0, as they were.
    pub(super) from: usize,
    pub(super) to: usize,
    /// How many records it has: fewer than places, where some between them are gone.
    pub(super) count: usize,
    /// How far they go.
    pub(super) by: i64,
}

/// Gives the records of a list their new numbers, run by run. All runs go at once, so that none is mistaken for another
/// that came to stand in its place.
pub(super) fn renumber(connection: &Connection, year: u16, kind: RecordKind, runs: &[Run]) -> rusqlite::Result<()> {
    let (table, list) = list_of(kind);
    let of = |at: usize| format!("number BETWEEN ?{} AND ?{}", 3 * at + 2, 3 * at + 3);
    let steps: String = (0..runs.len()).map(|at| format!(" WHEN {} THEN ?{}", of(at), 3 * at + 4)).collect();
    let those = (0..runs.len()).map(of).collect::<Vec<_>>().join(" OR ");
    let sql = format!("UPDATE {table} SET number = number + CASE{steps} END WHERE year = ?1 AND {list} AND ({those})");
    let parameters = runs.iter().flat_map(|run| [number_of(run.from), number_of(run.to), run.by]);
    let parameters = std::iter::once(i64::from(year)).chain(parameters);
    let count = runs.iter().map(|run| run.count).sum();
    exactly(count, connection.prepare_cached(&sql)?.execute(params_from_iter(parameters))?)
}

/// Gives some records of a list their new places, from 0, one by one.
pub(super) fn place(
    connection: &Connection,
    year: u16,
    kind: RecordKind,
    records: impl IntoIterator<Item = (RecordId, usize)>,
) -> rusqlite::Result<()> {
    let (table, list) = list_of(kind);
    let sql = format!("UPDATE {table} SET number = ?3 WHERE id = ?1 AND year = ?2 AND {list}");
    let mut statement = connection.prepare_cached(&sql)?;
    let place = |(record, at)| exactly(1, statement.execute(params![id(&record), year, number_of(at)])?);
    records.into_iter().try_for_each(place)
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

/// The rows that an edit touches must be there, each once: anything else means that the file is not what was loaded.
pub(super) fn exactly(expected: usize, changed: usize) -> rusqlite::Result<()> {
    if changed == expected { Ok(()) } else { Err(rusqlite::Error::StatementChangedRows(changed)) }
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
