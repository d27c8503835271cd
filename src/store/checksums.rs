//! A sum over what each row holds, written in the same statement as the row: what a medium changes inside a text or a
//! number is found by it, where SQLite's own check sees nothing.
//!
//! The sum is the SQL function `row_sum` over the row's columns, each with its type and length, as the first eight
//! bytes of their SHA-256. The function lives in this program's connections alone; nothing in the schema calls it, so
//! that other programs read a register as before. A row that another program wrote has no sum, or another one, and is
//! found like one that was damaged.
//!
//! Out of the same hash `row_uid` makes the identity of a change that was recorded before changes had one.

use std::path::Path;

use rusqlite::{
    Connection, Row,
    functions::{Context, FunctionFlags},
    types::ValueRef,
};
use sha2::{Digest as _, Sha256};

use super::{
    Store,
    connection::{self, Depth},
    error::StoreError,
    look, migrate, open, pages,
    presence::Presence,
    rows,
};
use crate::{
    domain::{ActivityKind, Choice as _, Field, RecordKind, RuleId},
    text::{Texts, findings, records},
};

/// Gives a connection the functions by which rows are summed and get an identity.
pub(super) fn add_functions(connection: &Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_DIRECTONLY;
    connection.create_scalar_function(c"row_sum", -1, flags, |context| {
        let hash = hash(context);
        let (first, _) = hash.split_first_chunk::<8>().unwrap_or((&[0; 8], &[]));
        Ok(i64::from_le_bytes(*first))
    })?;
    connection.create_scalar_function(c"row_uid", -1, flags, |context| {
        let hash = hash(context);
        let (first, _) = hash.split_first_chunk::<16>().unwrap_or((&[0; 16], &[]));
        // A UUID says of itself how it was made: version 8 is one's own way.
        Ok(uuid::Builder::from_custom_bytes(*first).into_uuid().into_bytes().to_vec())
    })
}

/// The SHA-256 of some values. Neither two types nor two ways to divide a text among columns have the same.
fn hash(values: &Context<'_>) -> [u8; 32] {
    let mut hash = Sha256::new();
    for at in 0..values.len() {
        match values.get_raw(at) {
            ValueRef::Null => hash.update([0]),
            ValueRef::Integer(number) => {
                hash.update([1]);
                hash.update(number.to_le_bytes());
            }
            ValueRef::Real(number) => {
                hash.update([2]);
                hash.update(number.to_bits().to_le_bytes());
            }
            ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
                let mark = if matches!(values.get_raw(at), ValueRef::Text(_)) { 3 } else { 4 };
                hash.update([mark]);
                hash.update((bytes.len() as u64).to_le_bytes());
                hash.update(bytes);
            }
        }
    }
    hash.finalize().into()
}

/// A row that does not hold any more what was written into it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DamagedRow {
    /// Of the office's profile and of the history it is none.
    pub year: Option<u16>,
    pub part: DamagedPart,
}

/// What the row holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DamagedPart {
    Profile,
    /// The year's own row.
    Year,
    /// A record, with its number in its list; `field` where the row holds one field alone.
    Record {
        kind: RecordKind,
        number: i64,
        field: Option<Field>,
    },
    /// 1 to 12.
    Decisions(u8),
    Figures,
    /// A paragraph that the office wrote.
    Narrative,
    Rule(Option<RuleId>),
    /// A change of the history, by its number.
    Change(i64),
    /// Rows of a table, by its name, that cannot be reached any more: how many those are nobody knows.
    Rows(&'static str),
}

impl DamagedRow {
    /// What the row holds, in words.
    pub fn message(&self, texts: &Texts) -> String {
        let name = match &self.part {
            DamagedPart::Profile => texts.get("tab-profile"),
            DamagedPart::Year => texts.with("one-year", &[("year", self.year.unwrap_or_default().into())]),
            DamagedPart::Record { kind, number, field } => {
                let name = records::numbered(*kind, usize::try_from(*number).unwrap_or_default(), texts);
                match field {
                    Some(field) => format!("{name}, {}", texts.field(*field)),
                    None => name,
                }
            }
            DamagedPart::Decisions(month) => {
                texts.with("decisions-of-month", &[("month", (&texts.month(*month)).into())])
            }
            DamagedPart::Figures => texts.get("subject-published"),
            DamagedPart::Narrative => texts.get("damaged-paragraph"),
            DamagedPart::Rule(rule) => {
                rule.map_or_else(|| texts.get("tab-rules"), |rule| findings::rule_name(rule, texts))
            }
            DamagedPart::Rows(table) => texts.with("damaged-rows", &[("table", (*table).into())]),
            DamagedPart::Change(number) => {
                texts.with("damaged-change", &[("number", u64::try_from(*number).unwrap_or_default().into())])
            }
        };
        match self.year.filter(|_| self.part != DamagedPart::Year) {
            Some(year) => format!("{name} ({year})"),
            None => name,
        }
    }
}

/// How many damaged rows are told; where there are more, the medium is broken and not a bit.
const TOLD: usize = 200;

/// A table whose rows are summed, and how a row of it is named.
pub(super) struct Summed {
    pub(super) table: &'static str,
    pub(super) columns: Vec<&'static str>,
    /// Whether its rows have numbers of their own, in whose order they lie.
    pub(super) has_rowid: bool,
    /// What `read` reads.
    pub(super) key: &'static str,
    pub(super) read: fn(&Row<'_>) -> rusqlite::Result<DamagedRow>,
}

/// How many rows are looked at in one statement, which keeps writers out: that takes some milliseconds.
const AT_ONCE: i64 = 2_000;

/// Looks at every row of a file of that format, and answers with those that are damaged, at most so many as are told.
/// Outside a transaction each part is of another moment, and each row of one.
pub(super) fn check(connection: &Connection, format: u32) -> rusqlite::Result<Vec<DamagedRow>> {
    check_tables(connection, tables(format))
}

/// As [`check`], of what a register holds now, without the history of it.
pub(super) fn check_figures(connection: &Connection, format: u32) -> rusqlite::Result<Vec<DamagedRow>> {
    check_tables(connection, tables(format).into_iter().filter(|summed| !OF_CHANGES.contains(&summed.table)))
}

fn check_tables(
    connection: &Connection,
    tables: impl IntoIterator<Item = Summed>,
) -> rusqlite::Result<Vec<DamagedRow>> {
    let mut damaged = Vec::new();
    for summed in tables {
        let table = summed.table;
        let columns = summed.columns.join(", ");
        let wrong = format!("SELECT {} FROM {table} AS row WHERE checksum IS NOT row_sum({columns})", summed.key);
        if !summed.has_rowid {
            summed.read_into(&mut damaged, connection, &wrong, [])?;
            continue;
        }
        let sql =
            format!("SELECT max(rowid) FROM (SELECT rowid FROM {table} WHERE rowid > ?1 ORDER BY rowid LIMIT ?2)");
        let mut next = connection.prepare(&sql)?;
        let part = format!("{wrong} AND rowid > ?1 AND rowid <= ?2");
        let mut from = -1;
        while let Some(to) = next.query_row([from, AT_ONCE], |row| row.get::<_, Option<i64>>(0))? {
            summed.read_into(&mut damaged, connection, &part, [from, to])?;
            from = to;
        }
    }
    Ok(damaged)
}

impl Summed {
    fn read_into<const N: usize>(
        &self,
        damaged: &mut Vec<DamagedRow>,
        connection: &Connection,
        sql: &str,
        parameters: [i64; N],
    ) -> rusqlite::Result<()> {
        let mut statement = connection.prepare_cached(sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(parameters))?;
        while let Some(row) = rows.next()?.filter(|_| damaged.len() < TOLD) {
            // What names a row can be damaged with it.
            let unnamed = DamagedRow { year: None, part: DamagedPart::Profile };
            damaged.push((self.read)(row).unwrap_or(unnamed));
        }
        Ok(())
    }
}

/// Every summed table of a version of the format. A record's place in its list is no part of the sum: it changes with
/// other records.
pub(super) fn tables(format: u32) -> Vec<Summed> {
    let of_list = |table, own: &[&'static str], key, read| Summed {
        table,
        columns: ["id", "year"].into_iter().chain(own.iter().copied()).collect(),
        has_rowid: true,
        key,
        read,
    };
    let list = "year, number";
    let of_publication = "(SELECT year FROM publication WHERE id = row.publication),
         (SELECT number FROM publication WHERE id = row.publication)";
    let of = |table, columns: &[&'static str], key, read| {
        let has_rowid = ["municipality", "year", "history", "gone_back"].contains(&table);
        Summed { table, columns: columns.to_vec(), has_rowid, key, read }
    };
    let mut tables = vec![
        of_list("activity", rows::columns::ACTIVITY, "year, number, kind", |row| activity(row, None)),
        of_list("document", rows::columns::DOCUMENT, list, |row| record(row, RecordKind::Document)),
        of_list("project", rows::columns::PROJECT, list, |row| record(row, RecordKind::Project)),
        of_list("access_request", rows::columns::ACCESS_REQUEST, list, |row| record(row, RecordKind::AccessRequest)),
        of_list("waiver", rows::columns::WAIVER, list, |row| record(row, RecordKind::Waiver)),
        of_list("slide", rows::columns::SLIDE, list, |row| record(row, RecordKind::Slide)),
        of_list("publication", rows::columns::PUBLICATION, list, |row| record(row, RecordKind::Publication)),
        of(
            "activity_channel",
            &["activity", "channel", "number"],
            "(SELECT year FROM activity WHERE id = row.activity),
             (SELECT number FROM activity WHERE id = row.activity),
             (SELECT kind FROM activity WHERE id = row.activity)",
            |row| activity(row, Some(Field::Channels)),
        ),
        of("publication_figure", &["publication", "key", "value", "before"], of_publication, |row| {
            record(row, RecordKind::Publication)
        }),
        of("publication_page", &["publication", "number", "language", "sha256", "bytes"], of_publication, |row| {
            record(row, RecordKind::Publication)
        }),
        of("municipality", &["name", "unit", "head_name", "head_title", "mayor", "website"], "NULL", |_| {
            Ok(DamagedRow { year: None, part: DamagedPart::Profile })
        }),
        of("municipality_language", &["language", "number"], "NULL", |_| {
            Ok(DamagedRow { year: None, part: DamagedPart::Profile })
        }),
        of("year", &["year", "access_stated_total", "signed_place", "signed_on"], "year", |row| {
            Ok(DamagedRow { year: row.get(0)?, part: DamagedPart::Year })
        }),
        of("decision_month", &["year", "month", "count", "url", "sent_to_ministry_on"], "year, month", |row| {
            Ok(DamagedRow { year: row.get(0)?, part: DamagedPart::Decisions(row.get(1)?) })
        }),
        of("decision_link", &["year", "month", "language", "url"], "year, month", |row| {
            Ok(DamagedRow { year: row.get(0)?, part: DamagedPart::Decisions(row.get(1)?) })
        }),
        of("published_figure", &["year", "key", "value"], "year", |row| {
            Ok(DamagedRow { year: row.get(0)?, part: DamagedPart::Figures })
        }),
        of("narrative", &["year", "section", "language", "text"], "year", |row| {
            Ok(DamagedRow { year: row.get(0)?, part: DamagedPart::Narrative })
        }),
        of("rule_setting", &["year", "rule", "enabled", "parameter"], "year, rule", |row| {
            let rule = RuleId::from_id(row.get_ref(1)?.as_str().unwrap_or_default());
            Ok(DamagedRow { year: row.get(0)?, part: DamagedPart::Rule(rule) })
        }),
    ];
    if format < migrate::IDENTIFIED {
        tables.push(of("history", &["id", "made_at", "author", "state", "state_at", "edit", "inverse"], "id", change));
    } else {
        tables.extend([
            of("history", &["id", "uid", "made_at", "author", "state", "state_at", "edit", "inverse"], "id", change),
            of("merged_edit", &["history", "uid", "made_at", "author"], "history", change),
            of("merged_version", &["history", "last", "tip"], "history", change),
        ]);
    }
    if format >= migrate::NOTED {
        tables.push(of("gone_back", &["history", "number"], "history", change));
    }
    tables
}

/// The summed tables that hold what was changed, and nothing of the register itself.
pub(super) const OF_CHANGES: [&str; 4] = ["history", "merged_edit", "merged_version", "gone_back"];

fn change(row: &Row<'_>) -> rusqlite::Result<DamagedRow> {
    Ok(DamagedRow { year: None, part: DamagedPart::Change(row.get(0)?) })
}

fn record(row: &Row<'_>, kind: RecordKind) -> rusqlite::Result<DamagedRow> {
    let part = DamagedPart::Record { kind, number: row.get(1)?, field: None };
    Ok(DamagedRow { year: row.get(0)?, part })
}

fn activity(row: &Row<'_>, field: Option<Field>) -> rusqlite::Result<DamagedRow> {
    let kind = ActivityKind::from_id(row.get_ref(2)?.as_str().unwrap_or_default());
    let kind = RecordKind::Activity(kind.unwrap_or(ActivityKind::Consultation));
    Ok(DamagedRow { year: row.get(0)?, part: DamagedPart::Record { kind, number: row.get(1)?, field } })
}

/// Looks at every row of an open register's file, beside the window: for a large one that takes a second.
///
/// # Errors
/// [`StoreError::Altered`] with the rows that are damaged, [`StoreError::DamagedPage`] where a published page is, or a
/// file that cannot be read.
pub fn check_rows(path: &Path) -> Result<(), StoreError> {
    let path = look::find(path)?;
    let (_presence, _) = Presence::enter(&path, || look::inspect(&path))?;
    let sql = |error| StoreError::sql(&path, error);
    let (connection, _) = open::reading(&path, Depth::Schema, 0..=0)?;
    found(check(&connection, migrate::FORMAT), &path)?;
    match pages::check(&connection).map_err(sql)? {
        Some(sha256) => Err(StoreError::DamagedPage { path, sha256 }),
        None => Ok(()),
    }
}

impl Store {
    /// Whether the file is so large that its rows were not looked at when it was opened: [`check_rows`] is to do that.
    pub fn awaits_check(&self) -> bool {
        self.desk().is_ok_and(|desk| connection::is_large(&desk.connection).unwrap_or(false))
    }
}

/// What a check of the rows comes to.
pub(super) fn found(checked: rusqlite::Result<Vec<DamagedRow>>, path: &Path) -> Result<(), StoreError> {
    let rows = checked.map_err(|error| StoreError::sql(path, error))?;
    if rows.is_empty() { Ok(()) } else { Err(StoreError::Altered { path: path.to_owned(), rows }) }
}
