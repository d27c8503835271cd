//! Which rows an edit touches.

use rusqlite::Connection;

use super::{activities, decisions, lists, municipality, publications, years};
use crate::domain::{ActivityKind, Choice as _, Edit, Narrative, Record, RecordId, RecordKind, Register, Target, Year};

/// Writes a register into a file that holds none yet.
pub(in crate::store) fn write_register(connection: &Connection, register: &Register) -> rusqlite::Result<()> {
    municipality::write(connection, &register.municipality)?;
    register.years.iter().try_for_each(|(&number, year)| write_year(connection, number, year))
}

/// Writes the rows of one change that was just made in memory.
///
/// `edit` is no batch, `inverse` what takes it back, and `register` the register right after it.
pub(in crate::store) fn write_edit(
    connection: &Connection,
    edit: &Edit,
    inverse: &Edit,
    register: &Register,
) -> rusqlite::Result<()> {
    match edit {
        Edit::Set { target, .. } => write_target(connection, *target, register),
        Edit::Insert { year, at, record } => {
            let kind = record.kind();
            let last = count_of(register, *year, kind).saturating_sub(1);
            let place = (*at).min(last);
            if place < last {
                lists::make_room(connection, *year, kind, place)?;
            }
            insert(connection, *year, place, record)
        }
        Edit::Remove { year, kind, id } => {
            let Edit::Insert { at, .. } = inverse else { return Err(unforeseen()) };
            lists::remove(connection, *year, *kind, *id, *at)
        }
        Edit::Move { year, kind, id, to } => {
            let Edit::Move { to: from, .. } = inverse else { return Err(unforeseen()) };
            let to = (*to).min(count_of(register, *year, *kind).saturating_sub(1));
            lists::move_to(connection, *year, *kind, *id, (*from, to))
        }
        Edit::AddYear { year } => write_year(connection, year.number, year),
        Edit::RemoveYear { year } => years::remove(connection, *year),
        Edit::SetPublished { year, key, value } => years::write_published(connection, *year, *key, *value),
        Edit::SetNarrative { year, section, language, text } => {
            years::remove_narrative(connection, *year, section, *language)?;
            let Some(text) = text else { return Ok(()) };
            let narrative = Narrative { section: section.clone(), language: *language, text: text.clone() };
            years::insert_narrative(connection, *year, &narrative)
        }
        Edit::SetRule { year, rule, setting } => years::write_rule(connection, *year, *rule, setting.as_ref()),
        Edit::Batch { .. } => Err(unforeseen()),
    }
}

/// The change and the register do not belong together: no row may be written.
fn unforeseen() -> rusqlite::Error {
    rusqlite::Error::StatementChangedRows(0)
}

fn count_of(register: &Register, year: u16, kind: RecordKind) -> usize {
    register.years.get(&year).map_or(0, |year| year.count(kind))
}

fn write_year(connection: &Connection, number: u16, year: &Year) -> rusqlite::Result<()> {
    years::insert(connection, number, year)?;
    for (place, decisions) in (1..).zip(&year.decisions) {
        if !decisions.is_empty() {
            decisions::write(connection, number, place, decisions)?;
        }
    }
    for &kind in ActivityKind::ALL {
        activities::insert_all(connection, number, year.activities.of(kind))?;
    }
    lists::insert_all(connection, number, &year.documents)?;
    lists::insert_all(connection, number, &year.projects)?;
    lists::insert_all(connection, number, &year.access.requests)?;
    lists::insert_all(connection, number, &year.waivers)?;
    lists::insert_all(connection, number, &year.slides)?;
    publications::insert_all(connection, number, &year.publications)?;
    for (&key, &value) in &year.published {
        years::write_published(connection, number, key, Some(value))?;
    }
    for narrative in &year.narrative {
        years::insert_narrative(connection, number, narrative)?;
    }
    for (&rule, setting) in &year.rules {
        years::write_rule(connection, number, rule, Some(setting))?;
    }
    Ok(())
}

fn insert(connection: &Connection, year: u16, place: usize, record: &Record) -> rusqlite::Result<()> {
    match record {
        Record::Activity(activity) => activities::insert(connection, year, place, activity),
        Record::Document(document) => lists::insert(connection, year, place, document),
        Record::Project(project) => lists::insert(connection, year, place, project),
        Record::AccessRequest(request) => lists::insert(connection, year, place, request),
        Record::Waiver(waiver) => lists::insert(connection, year, place, &**waiver),
        Record::Slide(slide) => lists::insert(connection, year, place, slide),
        Record::Publication(publication) => publications::insert(connection, year, place, publication),
    }
}

fn write_target(connection: &Connection, target: Target, register: &Register) -> rusqlite::Result<()> {
    let year_of = |year: u16| register.years.get(&year).ok_or_else(unforeseen);
    match target {
        Target::Municipality => municipality::write(connection, &register.municipality),
        Target::Year { year } => years::update(connection, year, year_of(year)?),
        Target::Decisions { year, month } => {
            let place = usize::from(month).checked_sub(1).ok_or_else(unforeseen)?;
            let of_month = year_of(year)?.decisions.get(place).ok_or_else(unforeseen)?;
            decisions::write(connection, year, month, of_month)
        }
        Target::Record { year, kind, id } => update(connection, year, year_of(year)?, kind, id),
    }
}

fn update(connection: &Connection, number: u16, year: &Year, kind: RecordKind, id: RecordId) -> rusqlite::Result<()> {
    let place = year.place(kind, id).ok_or_else(unforeseen)?;
    match kind {
        RecordKind::Activity(kind) => activities::update(connection, number, &year.activities.of(kind)[place]),
        RecordKind::Document => lists::update(connection, number, &year.documents[place]),
        RecordKind::Project => lists::update(connection, number, &year.projects[place]),
        RecordKind::AccessRequest => lists::update(connection, number, &year.access.requests[place]),
        RecordKind::Waiver => lists::update(connection, number, &year.waivers[place]),
        RecordKind::Slide => lists::update(connection, number, &year.slides[place]),
        // It has no fields that could be set.
        RecordKind::Publication => Err(unforeseen()),
    }
}
