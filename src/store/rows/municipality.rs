//! The office's profile and the official languages.

use rusqlite::{Connection, params};

use super::{Columns, Nonsense, number_of};
use crate::domain::{Choice as _, Municipality};

/// Writes the profile over what stands there.
pub(super) fn write(connection: &Connection, municipality: &Municipality) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO municipality (only, name, unit, head_name, head_title, mayor, website, checksum)
             VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, row_sum(?1, ?2, ?3, ?4, ?5, ?6))",
        )?
        .execute(params![
            municipality.name,
            municipality.unit,
            municipality.head_name,
            municipality.head_title,
            municipality.mayor,
            municipality.website,
        ])?;
    connection.prepare_cached("DELETE FROM municipality_language")?.execute([])?;
    let mut statement = connection.prepare_cached(
        "INSERT INTO municipality_language (language, number, checksum) VALUES (?1, ?2, row_sum(?1, ?2))",
    )?;
    for (place, language) in municipality.languages.iter().enumerate() {
        statement.execute(params![language.id(), number_of(place)])?;
    }
    Ok(())
}

/// Reads the profile.
pub(super) fn load(connection: &Connection) -> rusqlite::Result<Municipality> {
    let sql = "SELECT name, unit, head_name, head_title, mayor, website FROM municipality";
    let mut municipality = connection.query_row(sql, [], |row| {
        let mut columns = Columns::new(row);
        Ok(Municipality {
            name: columns.take()?,
            unit: columns.take()?,
            head_name: columns.take()?,
            head_title: columns.take()?,
            mayor: columns.take()?,
            website: columns.take()?,
            languages: Vec::new(),
        })
    })?;
    let mut statement = connection.prepare("SELECT number, language FROM municipality_language ORDER BY number")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let mut columns = Columns::new(row);
        let number: i64 = columns.take()?;
        if number != number_of(municipality.languages.len()) {
            return Err(Nonsense::Numbering { table: "municipality_language" }.into_error());
        }
        municipality.languages.push(columns.required()?);
    }
    Ok(municipality)
}
