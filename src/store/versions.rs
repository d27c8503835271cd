//! Two versions of one register, side by side: how they are related, and what each has that the other does not know.

use std::{
    collections::HashSet,
    ops::RangeInclusive,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Local};
use rusqlite::Connection;

use super::{
    checksums,
    connection::{self, Depth},
    error::StoreError,
    going_back,
    history::{self, EditId},
    kinship::{self, Base, Kinship, Point, Relation, Side},
    line::{Line, Seen},
    look, migrate, open,
    presence::Presence,
    rows,
};
use crate::domain::{Edit, Register};

/// A change that one of two versions does not know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherEdit {
    pub uid: EditId,
    pub when: DateTime<Local>,
    /// The name by which the person was logged in, where the system gave one.
    pub who: Option<String>,
}

/// By what a merge knows that both versions are still those that were compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Compared {
    pub(super) here: Seen,
    pub(super) there: Seen,
}

/// Another version of a register, beside this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Versions {
    /// What this version holds.
    pub here: Register,
    /// What the other one holds.
    pub there: Register,
    /// What both come from: usually one state. There are several where it cannot be told which of them, or where each
    /// took in the other meanwhile: a change of one side alone is then what is so by every one of them. There is none
    /// where it is not known: all that differs is then to be asked.
    pub bases: Vec<Register>,
    pub kinship: Kinship,
    /// The changes that hold there, or came in there, and are not known here, in the order in which they did.
    pub edits_there: Vec<OtherEdit>,
    /// The other way round.
    pub edits_here: Vec<OtherEdit>,
    pub compared: Compared,
}

/// How another version of a register is related to this one. What they hold is read only where they have no change in
/// common.
///
/// # Errors
/// Anything but two registers. The files are left as they were.
pub fn kinship(here: &Path, there: &Path) -> Result<Kinship, StoreError> {
    let both = Both::read(here, there, Depth::Schema, 0..=0)?;
    let relation = both.relation()?;
    if relation.is_certain {
        return Ok(relation.kinship(both.here.side(), both.there.side()));
    }
    drop(both);
    versions(here, there).map(|versions| versions.kinship)
}

/// Reads another version of a register beside this one; either may be open in a window.
///
/// # Errors
/// Anything but two registers; also [`StoreError::Altered`] where the other one is damaged, of which nothing is to come
/// in unseen. The files are left as they were.
pub fn versions(here: &Path, there: &Path) -> Result<Versions, StoreError> {
    let both = Both::read(here, there, Depth::Rows, rows::ALL_YEARS)?;
    let relation = both.relation()?;
    let routes = relation.bases.iter().map(|base| both.routes(base)).collect::<Result<Vec<_>, _>>()?;
    let (known_here, known_there) = (both.here.line.known(), both.there.line.known());
    let edits_there = both.there.unknown(relation.own_there, &known_here)?;
    let edits_here = both.here.unknown(relation.own_here, &known_there)?;
    let found = relation.kinship(both.here.side(), both.there.side());
    let compared = Compared { here: both.here.line.seen, there: both.there.line.seen };
    // From here on neither file is held.
    let Both { here: Opened { register: here, .. }, there: Opened { register: there, .. } } = both;
    let bases: Option<Vec<Register>> = routes.iter().map(|routes| routes.state(&here, &there)).collect();
    let kinship = match &bases {
        Some(_) => found,
        None if relation.is_certain => Kinship::Parted,
        None => Kinship::Unrelated,
    };
    Ok(Versions { here, there, bases: bases.unwrap_or_default(), kinship, edits_there, edits_here, compared })
}

/// A version's file while it is read: all that is read of it is of one moment.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) line: Line,
    pub(super) path: PathBuf,
    connection: Connection,
    register: Register,
    // Dropped after the connection is closed.
    _presence: Presence,
}

/// How often a version is read anew because somebody keeps changing it.
const READ_ANEW: usize = 20;

impl Opened {
    /// Opens a version, with some of its years. Until it is dropped nobody can change it.
    pub(super) fn at(path: &Path, depth: Depth, years: &RangeInclusive<u16>) -> Result<Self, StoreError> {
        let path = look::find(path)?;
        let (presence, _) = Presence::enter(&path, || look::inspect(&path))?;
        let sql = |error| StoreError::sql(&path, error);
        for _ in 0..READ_ANEW {
            let (connection, loaded) = open::reading(&path, depth, years.clone())?;
            connection.execute_batch("BEGIN").map_err(sql)?;
            let line = Line::read(&connection).map_err(sql)?;
            if open::data_version(&connection).map_err(sql)? == loaded.data_version {
                return Ok(Self { line, connection, register: loaded.register, path, _presence: presence });
            }
        }
        Err(StoreError::Busy { path })
    }

    fn side(&self) -> Side<'_> {
        Side { line: &self.line, connection: &self.connection }
    }

    fn sql(&self, error: rusqlite::Error) -> StoreError {
        StoreError::sql(&self.path, error)
    }

    /// The edits that lead from what the version holds to a point of its history.
    fn route(&self, point: Point) -> Result<Vec<Edit>, StoreError> {
        let read = || -> rusqlite::Result<Vec<Edit>> {
            let way = going_back::way(&self.connection, point.tip)?.unwrap_or_default();
            let back = way.back.iter().map(|&number| history::inverse_of(&self.connection, number));
            back.chain(way.forth.iter().map(|&number| history::edit_of(&self.connection, number))).collect()
        };
        read().map_err(|error| self.sql(error))
    }

    /// The changes that hold from a place of the line on, or came in with them, and are not known to the other.
    fn unknown(&self, own: usize, known: &HashSet<EditId>) -> Result<Vec<OtherEdit>, StoreError> {
        let held = self.line.held_from(own);
        let made = held.flat_map(|step| {
            let merged = self.line.merged_by(step.number).map_or(&[][..], |merge| &merge.edits);
            merged.iter().map(|(uid, made)| (*uid, made)).chain([(step.uid, &step.made)])
        });
        let edits = made.filter(|(uid, _)| !known.contains(uid)).map(|(uid, made)| {
            let when = made.when().map_err(|error| self.sql(error.into()))?;
            Ok(OtherEdit { uid, when, who: made.by.clone() })
        });
        edits.collect()
    }
}

/// Two versions while they are read.
struct Both {
    here: Opened,
    there: Opened,
}

impl Both {
    fn read(here: &Path, there: &Path, depth: Depth, years: RangeInclusive<u16>) -> Result<Self, StoreError> {
        let there = Opened::at(there, depth, &years)?;
        if depth == Depth::Rows && connection::is_large(&there.connection).map_err(|error| there.sql(error))? {
            checksums::found(checksums::check(&there.connection, migrate::FORMAT), &there.path)?;
        }
        // Last, so that whoever writes it waits as short as can be.
        let here = Opened::at(here, Depth::Schema, &years)?;
        Ok(Self { here, there })
    }

    fn relation(&self) -> Result<Relation, StoreError> {
        kinship::relation(self.here.side(), self.there.side()).map_err(|error| self.there.sql(error))
    }

    fn routes(&self, base: &Base) -> Result<Routes, StoreError> {
        Ok(Routes {
            here: base.here.map(|point| self.here.route(point)).transpose()?,
            there: base.there.map(|point| self.there.route(point)).transpose()?,
        })
    }
}

/// The edits that lead to a state that two versions come from: from what this one holds, and from what the other does.
struct Routes {
    here: Option<Vec<Edit>>,
    there: Option<Vec<Edit>>,
}

impl Routes {
    /// That state; `None` where an edit does not fit, or the two do not lead to the same.
    fn state(&self, here: &Register, there: &Register) -> Option<Register> {
        let walked = |register: &Register, edits: &[Edit]| {
            let mut register = register.clone();
            edits.iter().try_for_each(|edit| register.apply(edit).map(drop)).ok()?;
            Some(register)
        };
        match (&self.here, &self.there) {
            (Some(from_here), Some(from_there)) => {
                let state = walked(here, from_here)?;
                (state == walked(there, from_there)?).then_some(state)
            }
            (Some(from_here), None) => walked(here, from_here),
            (None, Some(from_there)) => walked(there, from_there),
            (None, None) => None,
        }
    }
}
