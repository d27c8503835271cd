//! The end of a register's history: by it one state of a file is told from another without reading either whole.

use rusqlite::{Connection, OptionalExtension as _, params};

use super::history::{self, EditId, Position};

/// Where a file's history ends, and where in it the register stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Tip {
    /// The last change that was made, by its number, whatever became of it; `None` of a register that nobody changed yet.
    last: Option<(i64, EditId)>,
    position: Position,
    /// The change that was made, undone or redone last, and when.
    moved: Option<(i64, String)>,
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
        let number = history::last(connection)?;
        let last = uid(connection, number)?.map(|uid| (number, uid));
        Ok(Self { last, position: history::position(connection)?, moved })
    }

    /// The number of the last change; 0 where there is none.
    pub(super) fn number(&self) -> i64 {
        self.last.map_or(0, |(number, _)| number)
    }

    /// Whether another file's history went through this state: it has all changes that this one has. Of a change that
    /// was undone or redone in both, the later holds. Whoever can read both histories asks [`super::kinship`], which
    /// knows more; a history that has not begun is in none.
    pub(super) fn is_in(&self, connection: &Connection) -> rusqlite::Result<bool> {
        let (Some((last, made)), Some((number, at))) = (self.last, &self.moved) else { return Ok(false) };
        if uid(connection, last)? != Some(made) {
            return Ok(false);
        }
        let mut state_at = connection.prepare_cached("SELECT state_at FROM history WHERE id = ?1")?;
        let there: Option<String> = state_at.query_row(params![number], |row| row.get(0)).optional()?;
        Ok(there.is_some_and(|there| there >= *at))
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

fn uid(connection: &Connection, number: i64) -> rusqlite::Result<Option<EditId>> {
    let mut statement = connection.prepare_cached("SELECT uid FROM history WHERE id = ?1")?;
    statement.query_row(params![number], |row| row.get(0)).optional()
}
