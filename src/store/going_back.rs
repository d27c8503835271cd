//! The history a page at a time, and the way back to any point of it.
//!
//! Undo and redo move along a line; a change made after an undo begins another one, and what it overtook stays in the
//! file. So the history is a tree, and the register was once at each of its points. The way from here to there takes
//! back the changes that hold and did not hold there, the newest first, and makes those again that held there, the
//! oldest first. Carried out as one batch it is itself a change like any other: nothing after the point is lost, and
//! one undo takes it back.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{DateTime, Local};
use rusqlite::{Connection, OptionalExtension as _, params};

use super::{
    desk::Desk,
    edits::Store,
    error::StoreError,
    history::{self, EditState, Moment, Recorded},
    long::{Change, Changed},
};
use crate::domain::{
    Edit, Field, Target,
    check::{self, Resolved},
};

/// How long an edit may be, in bytes, to be read whole for a line of a list.
const READ: i64 = 65_536;

/// A change as a list of changes shows it. One that is very long, as of a whole year that was imported, is counted and
/// not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryLine {
    /// Rises with each change.
    pub number: i64,
    pub when: DateTime<Local>,
    /// The name by which the person was logged in, where the system gave one.
    pub who: Option<String>,
    pub state: EditState,
    /// `None` of an edit that is too long to be read for a list.
    pub edit: Option<Edit>,
    /// What takes it back, and so what was there before; `None` where that is too long.
    pub inverse: Option<Edit>,
    /// How many changes a batch has that was not read.
    pub parts: Option<usize>,
    /// The year that a change adds which was not read.
    pub added: Option<u16>,
    /// How many changes of another version came in, where the change is a merge.
    pub merged: Option<u64>,
}

/// The way from where the register stands to another point of its history.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Way {
    /// The changes that are taken back, the newest first.
    pub back: Vec<i64>,
    /// The changes that are made again, the oldest first.
    pub forth: Vec<i64>,
}

impl Way {
    /// Whether the register stands there already.
    pub fn is_empty(&self) -> bool {
        self.back.is_empty() && self.forth.is_empty()
    }
}

impl Store {
    /// The number of the last change that was made, whatever became of it; 0 where none was. Numbers run from 1
    /// without a gap.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn history_end(&self) -> Result<i64, StoreError> {
        let desk = self.desk()?;
        desk.connection
            .prepare_cached("SELECT coalesce(max(id), 0) FROM history")
            .and_then(|mut statement| statement.query_row([], |row| row.get(0)))
            .map_err(|error| desk.sql(error))
    }

    /// The number of the change after which the register stands; 0 where all were taken back.
    pub fn history_position(&self) -> i64 {
        self.position().undo.unwrap_or(0)
    }

    /// The changes from number `first` to number `last`, the newest first.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn history_lines(&self, first: i64, last: i64) -> Result<Vec<HistoryLine>, StoreError> {
        let desk = self.desk()?;
        lines(&desk.connection, first, last).map_err(|error| desk.sql(error))
    }

    /// The way to the state right after a change, whatever became of it; after change 0 nothing was changed yet. `None`
    /// where there is no such change.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn way_to(&self, number: i64) -> Result<Option<Way>, StoreError> {
        let desk = self.desk()?;
        way(&desk.connection, number).map_err(|error| desk.sql(error))
    }

    /// Takes the register to the state right after a change, as one new change; answers with the way that it went, and
    /// `None` where it is as it was there already or there is no such change. Pages that were published stay in the
    /// file.
    ///
    /// # Errors
    /// As [`Store::apply`].
    pub fn go_back_to(&mut self, number: i64) -> Result<Option<Way>, StoreError> {
        match self.make(Change::GoBackTo(number))? {
            Changed::Went(way) => Ok(way),
            Changed::Applied | Changed::Stepped(_) => Ok(None),
        }
    }
}

impl Desk {
    /// As [`Store::go_back_to`].
    pub(super) fn go_back_to(&mut self, number: i64) -> Result<Option<Way>, StoreError> {
        let way = way(&self.connection, number).map_err(|error| self.sql(error))?;
        let Some(way) = way.filter(|way| !way.is_empty()) else { return Ok(None) };
        let back = way.back.iter().map(|&number| history::inverse_of(&self.connection, number));
        let forth = way.forth.iter().map(|&number| history::edit_of(&self.connection, number));
        let edits: Vec<Edit> = back.chain(forth).collect::<Result<_, _>>().map_err(|error| self.sql(error))?;
        let edit = Edit::Batch { edits: condensed(edits) };
        let changed = self.carry_out(
            &edit,
            |_| Ok(()),
            |connection, inverse, changes| {
                // Where it changes nothing, a merge that it leaves would be taken for one that holds.
                if !changes && !has_merges(connection)? {
                    return Ok(false);
                }
                let made = history::record(connection, &edit, inverse)?;
                note(connection, made, number).map(|()| true)
            },
        )?;
        self.known.let_go();
        Ok(Some(way).filter(|_| changed))
    }
}

/// Whether another version was ever merged.
fn has_merges(connection: &Connection) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM merged_version)")?;
    statement.query_row([], |row| row.get(0))
}

/// Notes to where a change went back.
fn note(connection: &Connection, made: i64, number: i64) -> rusqlite::Result<()> {
    let sql = "INSERT INTO gone_back (history, number, checksum) VALUES (?1, ?2, row_sum(?1, ?2))";
    connection.prepare_cached(sql)?.execute(params![made, number]).map(drop)
}

/// The changes that went back in the history, each with the number of that after which the register stood then.
pub(super) fn gone_back(connection: &Connection) -> rusqlite::Result<BTreeMap<i64, i64>> {
    let mut statement = connection.prepare_cached("SELECT history, number FROM gone_back")?;
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

/// The numbers of the changes that held right after a change, of which those hold now that are `done`.
pub(super) fn held_at(connection: &Connection, done: &BTreeSet<i64>, number: i64) -> rusqlite::Result<BTreeSet<i64>> {
    let way = way(connection, number)?.unwrap_or_default();
    let mut held = done.clone();
    for number in &way.back {
        held.remove(number);
    }
    held.extend(way.forth);
    Ok(held)
}

/// As [`held_at`], of the changes whose doing is left in the register: what somebody went back past is not, and what they
/// went forth to is.
pub(super) fn standing_at(
    connection: &Connection,
    gone_back: &BTreeMap<i64, i64>,
    done: &BTreeSet<i64>,
    number: i64,
) -> rusqlite::Result<BTreeSet<i64>> {
    let (mut standing, mut number) = (BTreeSet::new(), number);
    loop {
        let mut held = held_at(connection, done, number)?;
        let last = held.iter().rev().find_map(|made| Some((*made, *gone_back.get(made)?)));
        let Some((made, target)) = last else {
            standing.append(&mut held);
            return Ok(standing);
        };
        standing.append(&mut held.split_off(&made));
        number = target;
    }
}

/// Walks the changes that hold backwards; see [`Resolved`].
pub(super) fn resolved(connection: &Connection, input: &check::Input<'_>) -> rusqlite::Result<usize> {
    let mut resolved = Resolved::new(input);
    let sql = "SELECT made_at, inverse FROM history WHERE state = 'done' ORDER BY id DESC";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (moment, inverse): (Moment, Recorded) = (row.get(0)?, row.get(1)?);
        resolved.take_back(moment.0.date_naive(), &inverse.0);
    }
    Ok(resolved.count())
}

/// The same change in fewer steps: of a cell that is set again and again only the last value counts, as long as no
/// record or year comes or goes in between.
fn condensed(edits: Vec<Edit>) -> Vec<Edit> {
    fn flatten(edits: Vec<Edit>, into: &mut Vec<Option<Edit>>, set: &mut HashMap<(Target, Field), usize>) {
        for edit in edits {
            match edit {
                Edit::Batch { edits } => flatten(edits, into, set),
                edit => {
                    match &edit {
                        Edit::Set { target, field, .. } => {
                            if let Some(earlier) = set.insert((*target, *field), into.len()) {
                                into[earlier] = None;
                            }
                        }
                        Edit::Insert { .. } | Edit::Remove { .. } | Edit::AddYear { .. } | Edit::RemoveYear { .. } => {
                            set.clear();
                        }
                        _ => {}
                    }
                    into.push(Some(edit));
                }
            }
        }
    }
    let mut steps = Vec::with_capacity(edits.len());
    flatten(edits, &mut steps, &mut HashMap::new());
    steps.into_iter().flatten().collect()
}

fn lines(connection: &Connection, first: i64, last: i64) -> rusqlite::Result<Vec<HistoryLine>> {
    let sql = "
        SELECT id, made_at, author, state,
            CASE WHEN octet_length(edit) <= ?3 THEN edit END,
            CASE WHEN octet_length(inverse) <= ?3 THEN inverse END,
            CASE WHEN octet_length(edit) > ?3 THEN json_array_length(edit, '$.batch.edits') END,
            CASE WHEN octet_length(edit) > ?3 THEN json_extract(edit, '$.add_year.year.number') END,
            CASE WHEN EXISTS (SELECT 1 FROM merged_version WHERE history = id)
                THEN (SELECT count(*) FROM merged_edit WHERE history = id) END
        FROM history WHERE id BETWEEN ?1 AND ?2 ORDER BY id DESC";
    connection
        .prepare_cached(sql)?
        .query_map(params![first, last, READ], |row| {
            Ok(HistoryLine {
                number: row.get(0)?,
                when: row.get::<_, Moment>(1)?.0,
                who: row.get(2)?,
                state: row.get(3)?,
                edit: row.get::<_, Option<Recorded>>(4)?.map(|recorded| recorded.0),
                inverse: row.get::<_, Option<Recorded>>(5)?.map(|recorded| recorded.0),
                parts: row.get::<_, Option<i64>>(6)?.and_then(|parts| usize::try_from(parts).ok()),
                added: row.get(7)?,
                merged: row.get::<_, Option<i64>>(8)?.and_then(|count| u64::try_from(count).ok()),
            })
        })?
        .collect()
}

/// As [`Store::way_to`].
pub(super) fn way(connection: &Connection, number: i64) -> rusqlite::Result<Option<Way>> {
    let mut state = connection.prepare_cached("SELECT state FROM history WHERE id = ?1")?;
    let state: Option<EditState> = state.query_row(params![number], |row| row.get(0)).optional()?;
    if state.is_none() && number != 0 {
        return Ok(None);
    }
    let numbers = |sql: &str| -> rusqlite::Result<Vec<i64>> {
        connection.prepare_cached(sql)?.query_map(params![number], |row| row.get(0))?.collect()
    };
    let back = numbers("SELECT id FROM history WHERE state = 'done' AND id > ?1 ORDER BY id DESC")?;
    // What is undone now and was made before, held then: it was taken back only after what came later.
    let mut forth = numbers("SELECT id FROM history WHERE state = 'undone' AND id <= ?1 ORDER BY id")?;
    if state == Some(EditState::Superseded) {
        forth.extend(overtaken_since(connection, number)?);
        forth.sort_unstable();
    }
    Ok(Some(Way { back, forth }))
}

/// The changes up to a number that held when it was made, and were overtaken later. A change that is overtaken is
/// marked with the moment at which the one that overtakes it is made.
fn overtaken_since(connection: &Connection, number: i64) -> rusqlite::Result<Vec<i64>> {
    let mut made: HashMap<String, i64> = HashMap::new();
    let mut overtaken: Vec<(i64, String)> = Vec::new();
    let mut statement =
        connection.prepare_cached("SELECT id, made_at, state_at, state FROM history WHERE id <= ?1 ORDER BY id")?;
    let mut rows = statement.query(params![number])?;
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        made.insert(row.get(1)?, id);
        if row.get::<_, EditState>(3)? == EditState::Superseded {
            overtaken.push((id, row.get(2)?));
        }
    }
    let held = |(id, at): &(i64, String)| made.get(at).is_none_or(|by| by <= id);
    Ok(overtaken.into_iter().filter(held).map(|(id, _)| id).collect())
}
