//! The mayor's decisions by month, with their links by language.

use std::ops::RangeInclusive;

use rusqlite::{Connection, params};

use super::{Columns, Nonsense, day};
use crate::domain::{Choice as _, Language, MonthDecisions, Register};

/// Writes a month, 1 to 12, over what stands there; of an empty one nothing is left.
pub(super) fn write(connection: &Connection, year: u16, month: u8, decisions: &MonthDecisions) -> rusqlite::Result<()> {
    connection
        .prepare_cached("DELETE FROM decision_month WHERE year = ?1 AND month = ?2")?
        .execute(params![year, month])?;
    if decisions.is_empty() {
        return Ok(());
    }
    connection
        .prepare_cached(
            "INSERT INTO decision_month (year, month, count, url, sent_to_ministry_on, checksum)
             VALUES (?1, ?2, ?3, ?4, ?5, row_sum(?1, ?2, ?3, ?4, ?5))",
        )?
        .execute(params![year, month, decisions.count, decisions.url, day(decisions.sent_to_ministry_on)])?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO decision_link (year, month, language, url, checksum)
             VALUES (?1, ?2, ?3, ?4, row_sum(?1, ?2, ?3, ?4))",
    )?;
    for &language in Language::ALL {
        if let Some(url) = decisions.link(language) {
            statement.execute(params![year, month, language.id(), url])?;
        }
    }
    Ok(())
}

/// Reads the months of some years.
pub(super) fn load(
    connection: &Connection,
    years: &RangeInclusive<u16>,
    register: &mut Register,
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare(
        "SELECT year, month, count, url, sent_to_ministry_on FROM decision_month WHERE +year BETWEEN ?1 AND ?2",
    )?;
    let mut rows = statement.query(params![years.start(), years.end()])?;
    while let Some(row) = rows.next()? {
        let mut columns = Columns::new(row);
        let (year, month) = (columns.take()?, columns.take()?);
        let of_month = month_of(register, "decision_month", year, month)?;
        of_month.count = columns.take()?;
        of_month.url = columns.take()?;
        of_month.sent_to_ministry_on = columns.day()?;
    }
    let mut statement =
        connection.prepare("SELECT year, month, language, url FROM decision_link WHERE +year BETWEEN ?1 AND ?2")?;
    let mut rows = statement.query(params![years.start(), years.end()])?;
    while let Some(row) = rows.next()? {
        let mut columns = Columns::new(row);
        let (year, month, language) = (columns.take()?, columns.take()?, columns.required::<Language>()?);
        month_of(register, "decision_link", year, month)?.links[language as usize] = Some(columns.take()?);
    }
    Ok(())
}

fn month_of<'r>(
    register: &'r mut Register,
    table: &'static str,
    year: u16,
    month: u8,
) -> rusqlite::Result<&'r mut MonthDecisions> {
    register
        .years
        .get_mut(&year)
        .and_then(|of_year| of_year.decisions.get_mut(usize::from(month).checked_sub(1)?))
        .ok_or_else(|| Nonsense::NoSuchYear { table, year }.into_error())
}
