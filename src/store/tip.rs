//! The end of a register's history: by it one state of a file is told from another without reading either whole.

use rusqlite::{Connection, OptionalExtension as _, params};

use super::history::{self, Position};

/// Where a file's history ends, and where in it the register stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Tip {
    /// The last change that was made, whatever became of it; `None` of a register that nobody changed yet.
    last: Option<Made>,
    position: Position,
    /// The change that was made, undone or redone last, and when.
    moved: Option<(i64, String)>,
}

/// What a change is known by in every copy of its file. Of what was changed nothing is read: that can be long.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Made {
    number: i64,
    when: String,
    who: Option<String>,
}

/// What one file's history has beyond another's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Added {
    /// How many changes were made.
    pub changes: u64,
    /// By whom, in the order of the first change of each; the names by which they were logged in, where the system
    /// gave one.
    pub by: Vec<String>,
}

impl Tip {
    pub(super) fn of(connection: &Connection) -> rusqlite::Result<Self> {
        let moved = connection
            .prepare_cached("SELECT id, state_at FROM history ORDER BY state_at DESC, id DESC LIMIT 1")?
            .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let last = match history::last(connection)? {
            0 => None,
            number => made(connection, number)?,
        };
        Ok(Self { last, position: history::position(connection)?, moved })
    }

    /// The number of the last change; 0 where there is none.
    pub(super) fn number(&self) -> i64 {
        self.last.as_ref().map_or(0, |last| last.number)
    }

    /// Whether another file's history went through this state: it has all changes that this one has. Of a change that
    /// was undone or redone in both, the later holds. A history that has not begun is in none.
    pub(super) fn is_in(&self, connection: &Connection) -> rusqlite::Result<bool> {
        let (Some(last), Some((number, at))) = (&self.last, &self.moved) else { return Ok(false) };
        if made(connection, last.number)?.as_ref() != Some(last) {
            return Ok(false);
        }
        let mut state_at = connection.prepare_cached("SELECT state_at FROM history WHERE id = ?1")?;
        let there: Option<String> = state_at.query_row(params![number], |row| row.get(0)).optional()?;
        Ok(there.is_some_and(|there| there >= *at))
    }

    /// Whether another file's history began as this one.
    pub(super) fn is_related(here: &Connection, there: &Connection) -> rusqlite::Result<bool> {
        let first = made(here, 1)?;
        Ok(first.is_some() && first == made(there, 1)?)
    }

    /// What a file's history has beyond this state.
    pub(super) fn added(&self, connection: &Connection) -> rusqlite::Result<Added> {
        let mut statement = connection.prepare_cached("SELECT author FROM history WHERE id > ?1 ORDER BY id")?;
        let mut rows = statement.query(params![self.number()])?;
        let mut added = Added::default();
        while let Some(row) = rows.next()? {
            added.changes += 1;
            if let Some(author) = row.get::<_, Option<String>>(0)?
                && !added.by.contains(&author)
            {
                added.by.push(author);
            }
        }
        Ok(added)
    }
}

fn made(connection: &Connection, number: i64) -> rusqlite::Result<Option<Made>> {
    let mut statement = connection.prepare_cached("SELECT made_at, author FROM history WHERE id = ?1")?;
    let made = |row: &rusqlite::Row<'_>| Ok(Made { number, when: row.get(0)?, who: row.get(1)? });
    statement.query_row(params![number], made).optional()
}
