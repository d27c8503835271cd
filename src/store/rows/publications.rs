//! Publications: their figures and the hashes of their pages. The pages themselves are [`crate::store::pages`]' affair.

use std::{collections::HashMap, ops::RangeInclusive};

use chrono::NaiveDateTime;
use rusqlite::{
    Connection, params,
    types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, Value, ValueRef},
};

use super::{Bound, Columns, Nonsense, Whole, id, lists, lists::ListRow, number_of, optional_text};
use crate::domain::{Choice as _, FigureKey, Publication, PublishedPage, RecordId, Register};

/// How a moment stands in its column.
const MOMENT: &str = "%Y-%m-%dT%H:%M:%S";

impl ListRow for Publication {
    const TABLE: &'static str = "publication";
    const COLUMNS: &'static [&'static str] = &["published_on", "published_by"];

    fn id(&self) -> &RecordId {
        &self.id
    }

    fn values(&self) -> Vec<Bound<'_>> {
        let on = ToSqlOutput::Owned(Value::Text(self.on.format(MOMENT).to_string()));
        vec![on, optional_text(self.by.as_deref())]
    }

    /// The pages must be in the file already.
    fn insert_parts(&self, connection: &Connection) -> rusqlite::Result<()> {
        // A figure beyond what the column holds is refused, not cut.
        let whole = |figure: u64| {
            i64::try_from(figure).map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))
        };
        let mut statement = connection.prepare_cached(
            "INSERT INTO publication_figure (publication, key, value, before, checksum)
             VALUES (?1, ?2, ?3, ?4, row_sum(?1, ?2, ?3, ?4))",
        )?;
        for (key, &value) in &self.figures {
            let before = self.corrected.get(key).map(|&before| whole(before)).transpose()?;
            statement.execute(params![id(&self.id), key.to_string(), whole(value)?, before])?;
        }
        let mut statement = connection.prepare_cached(
            "INSERT INTO publication_page (publication, number, language, sha256, bytes, checksum)
             VALUES (?1, ?2, ?3, ?4, ?5, row_sum(?1, ?2, ?3, ?4, ?5))",
        )?;
        for (place, page) in self.pages.iter().enumerate() {
            let bytes = whole(page.bytes)?;
            statement.execute(params![id(&self.id), number_of(place), page.language.id(), page.sha256, bytes])?;
        }
        Ok(())
    }

    fn remove_parts(&self, connection: &Connection) -> rusqlite::Result<()> {
        for sql in [
            "DELETE FROM publication_figure WHERE publication = ?1",
            "DELETE FROM publication_page WHERE publication = ?1",
        ] {
            connection.prepare_cached(sql)?.execute(params![id(&self.id)])?;
        }
        Ok(())
    }

    fn read(id: RecordId, columns: &mut Columns<'_, '_>) -> rusqlite::Result<Self> {
        let on = columns.take::<Moment>()?.0;
        let by = columns.take()?;
        Ok(Self { id, on, by, figures: Default::default(), corrected: Default::default(), pages: Vec::new() })
    }
}

struct Moment(NaiveDateTime);

impl FromSql for Moment {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        NaiveDateTime::parse_from_str(text, MOMENT)
            .map(Self)
            .map_err(|_| FromSqlError::Other(Box::new(Nonsense::Day(text.to_owned()))))
    }
}

/// What belongs to a publication and stands in tables of its own.
#[derive(Default)]
struct Parts {
    figures: Vec<(FigureKey, u64, Option<u64>)>,
    pages: Vec<(u32, PublishedPage)>,
}

/// Reads the publications of some years.
pub(super) fn load(
    connection: &Connection,
    years: &RangeInclusive<u16>,
    register: &mut Register,
) -> rusqlite::Result<()> {
    let mut parts = load_parts(connection)?;
    lists::load(connection, years, register, |year, mut publication: Publication| {
        let mut of_publication = parts.remove(&publication.id).unwrap_or_default();
        of_publication.pages.sort_unstable_by_key(|&(number, _)| number);
        publication.pages = of_publication.pages.into_iter().map(|(_, page)| page).collect();
        for (key, value, before) in of_publication.figures {
            publication.figures.insert(key, value);
            publication.corrected.extend(before.map(|before| (key, before)));
        }
        year.publications.push(publication);
    })
}

fn load_parts(connection: &Connection) -> rusqlite::Result<HashMap<RecordId, Parts>> {
    let mut parts: HashMap<RecordId, Parts> = HashMap::new();
    let mut statement = connection.prepare("SELECT publication, key, value, before FROM publication_figure")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let mut columns = Columns::new(row);
        let (publication, key): (_, String) = (columns.id()?, columns.take()?);
        let key = key.parse().map_err(|_| Nonsense::FigureKey(key).into_error())?;
        let (value, before) = (columns.take::<Whole>()?.0, columns.take::<Option<Whole>>()?.map(|before| before.0));
        parts.entry(publication).or_default().figures.push((key, value, before));
    }
    let mut statement =
        connection.prepare("SELECT publication, number, language, sha256, bytes FROM publication_page")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let mut columns = Columns::new(row);
        let (publication, number) = (columns.id()?, columns.take()?);
        let (language, sha256) = (columns.required()?, columns.take()?);
        let page = PublishedPage { language, sha256, bytes: columns.take::<Whole>()?.0 };
        parts.entry(publication).or_default().pages.push((number, page));
    }
    Ok(parts)
}
