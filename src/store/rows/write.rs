//! Writing rows: of a whole register, and of what an edit touched.

use rusqlite::Connection;

use super::{
    decisions,
    lists::{self, ListRow},
    municipality,
    touched::{Rearranged, Touched, TouchedList},
    years,
};
use crate::domain::{ActivityKind, Choice as _, Narrative, RecordKind, Register, Year};

/// Writes a register into a file that holds none yet.
pub(in crate::store) fn write_register(connection: &Connection, register: &Register) -> rusqlite::Result<()> {
    municipality::write(connection, &register.municipality)?;
    register.years.iter().try_for_each(|(&number, year)| write_year(connection, number, year))
}

/// Writes what an edit touched of a register, which holds what came of it.
///
/// Rows go before others come, for an identity can come back elsewhere; each is written once, as it is in the end.
pub(in crate::store) fn write_touched(
    connection: &Connection,
    touched: &Touched<'_>,
    register: &Register,
) -> rusqlite::Result<()> {
    let year_of = |year: u16| register.years.get(&year).ok_or_else(unforeseen);
    for (&year, _) in touched.whole.iter().filter(|(_, was_there)| **was_there) {
        years::remove(connection, year)?;
    }
    let mut lists = Vec::with_capacity(touched.lists.len());
    for (&(year, kind), list) in &touched.lists {
        let rearranged = list.compare(year_of(year)?, kind);
        take_out(connection, year, kind, &rearranged)?;
        lists.push((year, kind, list, rearranged));
    }
    if touched.municipality {
        municipality::write(connection, &register.municipality)?;
    }
    for number in touched.whole.keys() {
        if let Some(year) = register.years.get(number) {
            write_year(connection, *number, year)?;
        }
    }
    for (year, kind, list, rearranged) in lists {
        put_in(connection, (year, kind), year_of(year)?, list, &rearranged)?;
    }
    for &year in &touched.years {
        years::update(connection, year, year_of(year)?)?;
    }
    for &(year, month) in &touched.months {
        let place = usize::from(month).checked_sub(1).ok_or_else(unforeseen)?;
        let of_month = year_of(year)?.decisions.get(place).ok_or_else(unforeseen)?;
        decisions::write(connection, year, month, of_month)?;
    }
    for &(year, key) in &touched.published {
        years::write_published(connection, year, key, year_of(year)?.published.get(&key).copied())?;
    }
    for &(year, section, language) in &touched.narrative {
        years::write_narrative(connection, year, section, language, year_of(year)?.narrative(section, language))?;
    }
    for &(year, rule) in &touched.rules {
        years::write_rule(connection, year, rule, year_of(year)?.rules.get(&rule))?;
    }
    Ok(())
}

/// The change and the register do not belong together: no row may be written.
fn unforeseen() -> rusqlite::Error {
    rusqlite::Error::StatementChangedRows(0)
}

/// Up to so many runs are renumbered in one statement, which asks each row of the list to which of them it belongs.
const RUNS: usize = 16;

/// One statement over the whole list costs what so many of its rows cost one by one, as a part of the list.
const PART: usize = 8;

/// Deletes the rows of what is gone from a list, and gives what stays its numbers.
fn take_out(connection: &Connection, year: u16, kind: RecordKind, rearranged: &Rearranged) -> rusqlite::Result<()> {
    let Rearranged { count, gone, moved, runs, .. } = rearranged;
    match gone.len() {
        0 => {}
        all if all == *count => return lists::remove_all(connection, year, kind, all),
        _ => lists::remove(connection, year, kind, gone)?,
    }
    if runs.len() <= RUNS && moved.len() > count / PART {
        lists::renumber(connection, year, kind, runs)
    } else {
        lists::place(connection, year, kind, moved.iter().copied())
    }
}

/// Writes what comes into a list, and what holds something else now.
fn put_in(
    connection: &Connection,
    (number, kind): (u16, RecordKind),
    year: &Year,
    list: &TouchedList,
    rearranged: &Rearranged,
) -> rusqlite::Result<()> {
    fn write<R: ListRow>(
        connection: &Connection,
        year: u16,
        records: &[R],
        come: &[usize],
        rewritten: Vec<(usize, bool)>,
    ) -> rusqlite::Result<()> {
        lists::insert(connection, year, records, come.iter().copied())?;
        lists::update(connection, year, records, rewritten)
    }
    let come = &rearranged.come;
    let rewritten = list.rewritten(year, kind, come);
    match kind {
        RecordKind::Activity(kind) => write(connection, number, year.activities.of(kind), come, rewritten),
        RecordKind::Document => write(connection, number, &year.documents, come, rewritten),
        RecordKind::Project => write(connection, number, &year.projects, come, rewritten),
        RecordKind::AccessRequest => write(connection, number, &year.access.requests, come, rewritten),
        RecordKind::Waiver => write(connection, number, &year.waivers, come, rewritten),
        RecordKind::Slide => write(connection, number, &year.slides, come, rewritten),
        RecordKind::Publication => write(connection, number, &year.publications, come, rewritten),
    }
}

fn write_year(connection: &Connection, number: u16, year: &Year) -> rusqlite::Result<()> {
    years::insert(connection, number, year)?;
    for (place, decisions) in (1..).zip(&year.decisions) {
        if !decisions.is_empty() {
            decisions::write(connection, number, place, decisions)?;
        }
    }
    for &kind in ActivityKind::ALL {
        lists::insert_all(connection, number, year.activities.of(kind))?;
    }
    lists::insert_all(connection, number, &year.documents)?;
    lists::insert_all(connection, number, &year.projects)?;
    lists::insert_all(connection, number, &year.access.requests)?;
    lists::insert_all(connection, number, &year.waivers)?;
    lists::insert_all(connection, number, &year.slides)?;
    lists::insert_all(connection, number, &year.publications)?;
    for (&key, &value) in &year.published {
        years::write_published(connection, number, key, Some(value))?;
    }
    for narrative in &year.narrative {
        let Narrative { section, language, text } = narrative;
        years::write_narrative(connection, number, section, *language, Some(text))?;
    }
    for (&rule, setting) in &year.rules {
        years::write_rule(connection, number, rule, Some(setting))?;
    }
    Ok(())
}
