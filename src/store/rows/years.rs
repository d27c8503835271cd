//! Years, and what belongs to a year as a whole: published figures, rewritten narrative, rules.

use std::{collections::BTreeMap, ops::RangeInclusive};

use rusqlite::{
    Connection, params,
    types::{ToSqlOutput, Value},
};

use super::{Columns, Nonsense, Whole, count, day, lists::exactly, text, waivers::Either};
use crate::domain::{
    Choice as _, FigureKey, Language, Narrative, Register, RuleId, RuleParameter, RuleSetting, Signed, Year,
};

/// Writes a year's own row.
pub(super) fn insert(connection: &Connection, number: u16, year: &Year) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO year (year, access_stated_total, signed_place, signed_on, checksum)
             VALUES (?1, ?2, ?3, ?4, row_sum(?1, ?2, ?3, ?4))",
        )?
        .execute(params![number, count(year.access.stated_total), year.signed.place, day(year.signed.on)])?;
    Ok(())
}

/// Writes what a year holds now over its own row.
pub(super) fn update(connection: &Connection, number: u16, year: &Year) -> rusqlite::Result<()> {
    let changed = connection
        .prepare_cached(
            "UPDATE year SET access_stated_total = ?2, signed_place = ?3, signed_on = ?4,
                 checksum = row_sum(?1, ?2, ?3, ?4)
             WHERE year = ?1",
        )?
        .execute(params![number, count(year.access.stated_total), year.signed.place, day(year.signed.on)])?;
    exactly(1, changed)
}

/// Deletes a year with everything in it.
pub(super) fn remove(connection: &Connection, year: u16) -> rusqlite::Result<()> {
    exactly(1, connection.prepare_cached("DELETE FROM year WHERE year = ?1")?.execute(params![year])?)
}

/// Sets a published figure, or takes it away.
pub(super) fn write_published(
    connection: &Connection,
    year: u16,
    key: FigureKey,
    value: Option<u64>,
) -> rusqlite::Result<()> {
    let key = key.to_string();
    let Some(value) = value else {
        connection
            .prepare_cached("DELETE FROM published_figure WHERE year = ?1 AND key = ?2")?
            .execute(params![year, key])?;
        return Ok(());
    };
    // A figure beyond what the column holds is refused, not cut.
    let value = i64::try_from(value).map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO published_figure (year, key, value, checksum)
             VALUES (?1, ?2, ?3, row_sum(?1, ?2, ?3))",
        )?
        .execute(params![year, key, value])?;
    Ok(())
}

/// Sets the office's own text of a paragraph, or takes it away.
pub(super) fn write_narrative(
    connection: &Connection,
    year: u16,
    section: &str,
    language: Language,
    own: Option<&str>,
) -> rusqlite::Result<()> {
    let Some(own) = own else {
        connection
            .prepare_cached("DELETE FROM narrative WHERE year = ?1 AND section = ?2 AND language = ?3")?
            .execute(params![year, section, language.id()])?;
        return Ok(());
    };
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO narrative (year, section, language, text, checksum)
             VALUES (?1, ?2, ?3, ?4, row_sum(?1, ?2, ?3, ?4))",
        )?
        .execute(params![year, section, language.id(), own])?;
    Ok(())
}

/// Sets how a rule differs from its default, or takes that away.
pub(super) fn write_rule(
    connection: &Connection,
    year: u16,
    rule: RuleId,
    setting: Option<&RuleSetting>,
) -> rusqlite::Result<()> {
    let Some(setting) = setting else {
        connection
            .prepare_cached("DELETE FROM rule_setting WHERE year = ?1 AND rule = ?2")?
            .execute(params![year, rule.id()])?;
        return Ok(());
    };
    let parameter = match &setting.parameter {
        None => ToSqlOutput::Owned(Value::Null),
        Some(RuleParameter::Number(number)) => ToSqlOutput::Owned(Value::Integer(*number)),
        Some(RuleParameter::Text(parameter)) => text(parameter),
    };
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO rule_setting (year, rule, enabled, parameter, checksum)
             VALUES (?1, ?2, ?3, ?4, row_sum(?1, ?2, ?3, ?4))",
        )?
        .execute(params![year, rule.id(), setting.enabled, parameter])?;
    Ok(())
}

/// Reads some years without their records.
pub(super) fn load(connection: &Connection, years: &RangeInclusive<u16>) -> rusqlite::Result<BTreeMap<u16, Year>> {
    let range = params![years.start(), years.end()];
    let mut register = Register::default();
    let sql = "SELECT year, access_stated_total, signed_place, signed_on FROM year WHERE year BETWEEN ?1 AND ?2";
    each_row(connection, sql, range, |columns| {
        let mut year = Year::new(columns.take()?);
        year.access.stated_total = columns.take()?;
        year.signed = Signed { place: columns.take()?, on: columns.day()? };
        register.years.insert(year.number, year);
        Ok(())
    })?;
    let sql = "SELECT year, key, value FROM published_figure WHERE year BETWEEN ?1 AND ?2";
    each_row(connection, sql, range, |columns| {
        let year = year_of(&mut register, "published_figure", columns.take()?)?;
        let key: String = columns.take()?;
        let key = key.parse().map_err(|_| Nonsense::FigureKey(key).into_error())?;
        year.published.insert(key, columns.take::<Whole>()?.0);
        Ok(())
    })?;
    let sql = "SELECT year, section, language, text FROM narrative WHERE year BETWEEN ?1 AND ?2";
    each_row(connection, sql, range, |columns| {
        let year = year_of(&mut register, "narrative", columns.take()?)?;
        let narrative = Narrative { section: columns.take()?, language: columns.required()?, text: columns.take()? };
        year.narrative.push(narrative);
        Ok(())
    })?;
    for year in register.years.values_mut() {
        // By section, then language in the domain's order, which is not that of the identifiers.
        year.narrative.sort_by(|a, b| (a.section.as_str(), a.language).cmp(&(b.section.as_str(), b.language)));
    }
    let sql = "SELECT year, rule, enabled, parameter FROM rule_setting WHERE year BETWEEN ?1 AND ?2";
    each_row(connection, sql, range, |columns| {
        let year = year_of(&mut register, "rule_setting", columns.take()?)?;
        let rule = columns.required()?;
        let enabled = columns.take()?;
        let parameter = columns.take::<Option<Either>>()?.map(RuleParameter::from);
        year.rules.insert(rule, RuleSetting { enabled, parameter });
        Ok(())
    })?;
    Ok(register.years)
}

fn each_row(
    connection: &Connection,
    sql: &str,
    parameters: &[&dyn rusqlite::ToSql],
    mut read: impl FnMut(&mut Columns<'_, '_>) -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query(parameters)?;
    while let Some(row) = rows.next()? {
        read(&mut Columns::new(row))?;
    }
    Ok(())
}

fn year_of<'r>(register: &'r mut Register, table: &'static str, year: u16) -> rusqlite::Result<&'r mut Year> {
    register.years.get_mut(&year).ok_or_else(|| Nonsense::NoSuchYear { table, year }.into_error())
}
