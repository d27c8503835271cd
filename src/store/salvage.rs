//! What is readable of a damaged file, brought into a new register, with a list of what is not.
//!
//! The damaged file is copied before SQLite is let near it, and stays as it is. Of the copy each row is read that can
//! be reached, from both ends of a table where its middle is broken, and taken over where it still has its sum; what
//! hung on a row that is lost is given an empty one to hang on, or goes with it. The history is not taken over: the
//! way back through changes of which some are lost would lead nowhere. It stays in the damaged file.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, OpenFlags, Row, config::DbConfig, params_from_iter, types::Value};

use super::{
    backup::{self, Verified},
    checksums::{self, DamagedPart, DamagedRow, Summed},
    connection::{self, Access},
    error::StoreError,
    look, migrate,
    presence::Presence,
    publish::Draft,
};

/// What a salvage came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Salvaged {
    /// The new register.
    pub path: PathBuf,
    pub verified: Verified,
    /// What is not in it.
    pub lost: Vec<DamagedRow>,
}

/// Brings what is readable of a damaged register into a new one.
///
/// # Errors
/// A file that is no register of a known format, or of which nothing can be read; a target that is there already or
/// cannot be written. The damaged file is left as it is in every case.
pub fn salvage(damaged: &Path, target: &Path) -> Result<Salvaged, StoreError> {
    let damaged = look::find(damaged)?;
    let folder = look::find_folder(target.parent().unwrap_or(Path::new("")))?;
    let target = folder.join(target.file_name().unwrap_or_default());
    if target.symlink_metadata().is_ok() {
        return Err(StoreError::Exists { path: target });
    }
    // Copied while this process has no connection to it that the copying could unlock.
    let scratch = tempfile::tempdir().map_err(|error| StoreError::writing(&target, &error))?;
    let copy = scratch.path().join("damaged.pasqyra");
    let copied = Presence::enter(&damaged, || {
        fs::copy(&damaged, &copy)?;
        let journal = look::journal_of(&damaged);
        if journal.exists() { fs::copy(&journal, look::journal_of(&copy)).map(drop) } else { Ok(()) }
    });
    let (_presence, copied) = copied.map_err(|error| StoreError::reading(&damaged, &error))?;
    if copied.is_none() {
        return Err(StoreError::Busy { path: damaged });
    }
    let draft = Draft::beside(&target)?;
    let lost = {
        let source = open_damaged(&copy).map_err(|error| StoreError::sql(&damaged, error))?;
        let format = format_of(&source, &damaged)?;
        let mut new = connection::open(draft.path(), Access::Make)?;
        let sql = |error| StoreError::sql(&target, error);
        new.pragma_update(None, "application_id", look::APPLICATION_ID).map_err(sql)?;
        migrate::migrate(&mut new, 0).map_err(sql)?;
        new.pragma_update(None, "foreign_keys", false).map_err(sql)?;
        let transaction = new.transaction().map_err(sql)?;
        let mut lost = Vec::new();
        for summed in
            checksums::tables(migrate::FORMAT).iter().filter(|summed| !checksums::OF_CHANGES.contains(&summed.table))
        {
            take_over(&source, &transaction, summed, format, &mut lost).map_err(sql)?;
        }
        take_pages_over(&source, &transaction).map_err(sql)?;
        mend(&transaction, &mut lost).map_err(sql)?;
        transaction.commit().map_err(sql)?;
        new.close().map_err(|(_, error)| sql(error))?;
        lost
    };
    let verified = backup::verify(draft.path())?;
    draft.publish(&target)?;
    Ok(Salvaged { path: target, verified, lost })
}

/// A connection that reads on where SQLite would give up: over a file that is shorter than it says, past a schema of
/// which a part cannot be read. It is to a copy, and writes nothing.
fn open_damaged(copy: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(copy, flags)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    connection.pragma_update(None, "writable_schema", true)?;
    checksums::add_functions(&connection)?;
    Ok(connection)
}

fn format_of(source: &Connection, damaged: &Path) -> Result<u32, StoreError> {
    let number = |pragma: &str| source.query_row(pragma, [], |row| row.get::<_, u32>(0));
    let sql = |error| StoreError::sql(damaged, error);
    let application_id = number("PRAGMA application_id").map_err(sql)?;
    if application_id != look::APPLICATION_ID {
        return Err(StoreError::OtherApplication { path: damaged.to_owned(), application_id });
    }
    let (format, known) = (number("PRAGMA user_version").map_err(sql)?, migrate::FORMAT);
    if format > known {
        return Err(StoreError::NewerFormat { path: damaged.to_owned(), format, known });
    }
    Ok(format)
}

/// Takes the rows of a table over that can be reached and have their sum.
fn take_over(
    source: &Connection,
    new: &Connection,
    summed: &Summed,
    format: u32,
    lost: &mut Vec<DamagedRow>,
) -> rusqlite::Result<()> {
    let table = summed.table;
    // Of an earlier format, as many columns as it had.
    let has = |column: &str| {
        let sql = "SELECT count(*) FROM pragma_table_info(?1) WHERE name = ?2";
        source.query_row(sql, [table, column], |row| row.get::<_, i64>(0)).is_ok_and(|count| count > 0)
    };
    let mut columns: Vec<&str> = summed.columns.iter().copied().filter(|column| has(column)).collect();
    if columns.is_empty() {
        // No table of that name can be read, or there was none yet.
        return Ok(());
    }
    let is_summed = format >= migrate::SUMMED;
    let sound = if is_summed { format!("checksum IS row_sum({})", summed.columns.join(", ")) } else { "1".to_owned() };
    if has("number") && !columns.contains(&"number") {
        columns.push("number");
    }
    if table == "municipality" {
        columns.push("only");
    }
    let marks: Vec<String> = (1..=columns.len()).map(|at| format!("?{at}")).collect();
    let sums: Vec<String> = summed
        .columns
        .iter()
        .map(|column| columns.iter().position(|other| other == column))
        .map(|place| place.map_or("NULL".to_owned(), |at| format!("?{}", at + 1)))
        .collect();
    let mut insert = new.prepare(&format!(
        "INSERT INTO {table} ({}, checksum) VALUES ({}, row_sum({}))",
        columns.join(", "),
        marks.join(", "),
        sums.join(", ")
    ))?;
    let list = columns.join(", ");
    let mut take = |row: &Row<'_>| -> rusqlite::Result<Option<i64>> {
        let rowid: Option<i64> = row.get(0)?;
        let values: Vec<Value> = (0..columns.len()).map(|at| row.get(at + 2)).collect::<Result<_, _>>()?;
        // What the columns do not take is no more what was written than what has another sum.
        if !row.get::<_, bool>(1)? || insert.execute(params_from_iter(values)).is_err() {
            lost.push(named(source, summed, row));
        }
        Ok(rowid)
    };
    let rowid = if summed.has_rowid { "rowid" } else { "NULL" };
    let select = format!("SELECT {rowid}, {sound}, {list} FROM {table}");
    let reached = scan(source, &format!("{select} NOT INDEXED"), &mut take);
    let Err(reached) = reached else { return Ok(()) };
    // The table is broken: what lies behind the break is reached from its end.
    if summed.has_rowid {
        let after = reached.unwrap_or(i64::MIN);
        let _ = scan(source, &format!("{select} NOT INDEXED WHERE rowid > {after} ORDER BY rowid DESC"), &mut take);
    }
    lost.push(DamagedRow { year: None, part: DamagedPart::Rows(table) });
    Ok(())
}

/// Reads the rows of a query up to the first that cannot be read, which answers with the number of the last before it.
fn scan(
    source: &Connection,
    sql: &str,
    take: &mut impl FnMut(&Row<'_>) -> rusqlite::Result<Option<i64>>,
) -> Result<(), Option<i64>> {
    let mut last = None;
    let mut statement = source.prepare(sql).map_err(|_| None)?;
    let mut rows = statement.query([]).map_err(|_| None)?;
    loop {
        match rows.next() {
            Ok(Some(row)) => last = take(row).map_err(|_| last)?.or(last),
            Ok(None) => return Ok(()),
            Err(_) => return Err(last),
        }
    }
}

/// What a row is called that is lost.
fn named(source: &Connection, summed: &Summed, row: &Row<'_>) -> DamagedRow {
    let unnamed = DamagedRow { year: None, part: DamagedPart::Rows(summed.table) };
    let Ok(Some(rowid)) = row.get::<_, Option<i64>>(0) else { return unnamed };
    let sql = format!("SELECT {} FROM {} AS row WHERE rowid = ?1", summed.key, summed.table);
    source.query_row(&sql, [rowid], summed.read).unwrap_or(unnamed)
}

/// Takes the published pages over that are still what was published.
fn take_pages_over(source: &Connection, new: &Connection) -> rusqlite::Result<()> {
    let mut insert = new.prepare("INSERT OR IGNORE INTO published_page (sha256, html) VALUES (?1, ?2)")?;
    // One that cannot be read takes along the publications that name it.
    let _ = scan(source, "SELECT sha256, html FROM published_page", &mut |row| {
        let (sha256, html): (String, Vec<u8>) = (row.get(0)?, row.get(1)?);
        if crate::digest::sha256(&html) == sha256 {
            insert.execute((sha256, html))?;
        }
        Ok(None)
    });
    Ok(())
}

/// Makes a register out of the rows that were taken over: each belongs to something, and each list counts from 1.
fn mend(new: &Connection, lost: &mut Vec<DamagedRow>) -> rusqlite::Result<()> {
    new.execute_batch(
        "INSERT OR IGNORE INTO municipality (only, name) VALUES (1, '');
         INSERT OR IGNORE INTO year (year)
             SELECT year FROM activity UNION SELECT year FROM document UNION SELECT year FROM project
             UNION SELECT year FROM access_request UNION SELECT year FROM waiver UNION SELECT year FROM slide
             UNION SELECT year FROM publication UNION SELECT year FROM decision_month
             UNION SELECT year FROM decision_link UNION SELECT year FROM published_figure
             UNION SELECT year FROM narrative UNION SELECT year FROM rule_setting;
         INSERT OR IGNORE INTO decision_month (year, month) SELECT DISTINCT year, month FROM decision_link;
         DELETE FROM activity_channel WHERE activity NOT IN (SELECT id FROM activity);",
    )?;
    // A publication without its page is none.
    let incomplete = "SELECT id FROM publication WHERE id IN (
             SELECT publication FROM publication_page WHERE sha256 NOT IN (SELECT sha256 FROM published_page)
         ) OR id NOT IN (SELECT publication FROM publication_page)";
    let sql = format!("SELECT year, number FROM publication WHERE id IN ({incomplete})");
    let mut statement = new.prepare(&sql)?;
    let kind = crate::domain::RecordKind::Publication;
    let gone = statement.query_map([], |row| {
        let part = DamagedPart::Record { kind, number: row.get(1)?, field: None };
        Ok(DamagedRow { year: row.get(0)?, part })
    })?;
    lost.extend(gone.collect::<Result<Vec<_>, _>>()?);
    new.execute_batch(&format!(
        "DELETE FROM publication WHERE id IN ({incomplete});
         DELETE FROM publication_page WHERE publication NOT IN (SELECT id FROM publication);
         DELETE FROM publication_figure WHERE publication NOT IN (SELECT id FROM publication);"
    ))?;
    for (table, lists) in [
        ("activity", "year, kind"),
        ("document", "year"),
        ("project", "year"),
        ("access_request", "year"),
        ("waiver", "year"),
        ("slide", "year"),
        ("publication", "year"),
    ] {
        new.execute_batch(&format!(
            "UPDATE {table} SET number = counted.place
             FROM (SELECT id, row_number() OVER (PARTITION BY {lists} ORDER BY number, id) AS place FROM {table})
                 AS counted
             WHERE counted.id = {table}.id;"
        ))?;
    }
    new.execute_batch(
        "UPDATE municipality_language SET number = counted.place
         FROM (SELECT language, row_number() OVER (ORDER BY number) AS place FROM municipality_language) AS counted
         WHERE counted.language = municipality_language.language;",
    )?;
    // What was made here has its sum as well.
    for Summed { table, columns, .. } in checksums::tables(migrate::FORMAT) {
        let columns = columns.join(", ");
        new.execute_batch(&format!(
            "UPDATE {table} SET checksum = row_sum({columns}) WHERE checksum IS NOT row_sum({columns});"
        ))?;
    }
    Ok(())
}
