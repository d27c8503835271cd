//! `Edit`: the one way in which a register changes, and its inverse.
//!
//! An edit is plain data. Applying one answers with the edit that takes it back, so undo, redo, the
//! history and the change log are one mechanism, and the same edits could run on a shared server.

use serde::{Deserialize, Serialize};

use super::{
    batch, carry_over,
    field::{Field, FieldError, Fields as _, Value},
    municipality::Language,
    published::FigureKey,
    record::{Record, RecordId, RecordKind},
    rule::{RuleId, RuleSetting},
    year::{Narrative, Register, YEARS, Year},
};

/// What a field belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    Municipality,
    Year {
        year: u16,
    },
    /// `month` is 1 to 12.
    Decisions {
        year: u16,
        month: u8,
    },
    Record {
        year: u16,
        kind: RecordKind,
        id: RecordId,
    },
}

/// One change of a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Edit {
    /// Sets one field.
    Set {
        target: Target,
        field: Field,
        value: Option<Value>,
    },
    /// Puts a record at a place in its list, counted from 0; what stood there and below moves down.
    Insert {
        year: u16,
        at: usize,
        record: Record,
    },
    Remove {
        year: u16,
        kind: RecordKind,
        id: RecordId,
    },
    /// Moves a record to another place in its list, counted from 0 as it will be afterwards.
    Move {
        year: u16,
        kind: RecordKind,
        id: RecordId,
        to: usize,
    },
    AddYear {
        year: Box<Year>,
    },
    RemoveYear {
        year: u16,
    },
    SetPublished {
        year: u16,
        key: FigureKey,
        value: Option<u64>,
    },
    SetNarrative {
        year: u16,
        section: String,
        language: Language,
        text: Option<String>,
    },
    SetRule {
        year: u16,
        rule: RuleId,
        setting: Option<RuleSetting>,
    },
    /// Several changes that are made, and taken back, together.
    Batch {
        edits: Vec<Edit>,
    },
}

/// Why an edit was not applied. The register is then as it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    #[error("the register has no year {year}")]
    NoSuchYear { year: u16 },
    #[error("the register has the year {year} already")]
    YearExists { year: u16 },
    #[error("{year} is not a reporting year between {} and {}", YEARS.start(), YEARS.end())]
    YearOutOfRange { year: u16 },
    #[error("there is no month {month}")]
    NoSuchMonth { month: u8 },
    #[error("the record {id} is not there any more")]
    NoSuchRecord { id: RecordId },
    #[error("the record {id} is there already")]
    RecordExists { id: RecordId },
    #[error("the rule {rule} cannot be set")]
    RuleNotSettable { rule: RuleId },
    #[error(transparent)]
    Field(#[from] FieldError),
}

impl Edit {
    /// The changes in this edit, with batches taken apart, in the order in which they are applied.
    pub fn primitives(&self) -> Box<dyn Iterator<Item = &Edit> + '_> {
        match self {
            Self::Batch { edits } => Box::new(edits.iter().flat_map(Self::primitives)),
            edit => Box::new(std::iter::once(edit)),
        }
    }

    /// The list that a single change is of, by its year; `None` of one that is of no list.
    pub fn list(&self) -> Option<(u16, RecordKind)> {
        match self {
            Self::Set { target: Target::Record { year, kind, .. }, .. }
            | Self::Remove { year, kind, .. }
            | Self::Move { year, kind, .. } => Some((*year, *kind)),
            Self::Insert { year, record, .. } => Some((*year, record.kind())),
            _ => None,
        }
    }

    /// The year that a single change is of; `None` of one of the municipality, and of a batch.
    pub fn year(&self) -> Option<u16> {
        match self {
            Self::Set { target, .. } => match *target {
                Target::Municipality => None,
                Target::Year { year } | Target::Decisions { year, .. } | Target::Record { year, .. } => Some(year),
            },
            Self::Insert { year, .. }
            | Self::Remove { year, .. }
            | Self::Move { year, .. }
            | Self::RemoveYear { year }
            | Self::SetPublished { year, .. }
            | Self::SetNarrative { year, .. }
            | Self::SetRule { year, .. } => Some(*year),
            Self::AddYear { year } => Some(year.number),
            Self::Batch { .. } => None,
        }
    }
}

impl Register {
    /// Applies an edit, and answers with the edit that takes it back.
    ///
    /// # Errors
    /// An edit that does not fit the register; nothing is changed then, not even by a batch's earlier parts.
    pub fn apply(&mut self, edit: &Edit) -> Result<Edit, EditError> {
        match edit {
            Edit::Set { target, field, value } => {
                let old = self.set(*target, *field, value.clone())?;
                Ok(Edit::Set { target: *target, field: *field, value: old })
            }
            Edit::Insert { year, at, record } => {
                let (id, kind) = (record.id(), record.kind());
                let of_year = self.year_mut(*year)?;
                if of_year.place(kind, id).is_some() {
                    return Err(EditError::RecordExists { id });
                }
                of_year.insert(*at, record.clone());
                Ok(Edit::Remove { year: *year, kind, id })
            }
            Edit::Remove { year, kind, id } => {
                let (at, record) =
                    self.year_mut(*year)?.remove(*kind, *id).ok_or(EditError::NoSuchRecord { id: *id })?;
                Ok(Edit::Insert { year: *year, at, record })
            }
            Edit::Move { year, kind, id, to } => {
                let of_year = self.year_mut(*year)?;
                let (from, record) = of_year.remove(*kind, *id).ok_or(EditError::NoSuchRecord { id: *id })?;
                of_year.insert(*to, record);
                Ok(Edit::Move { year: *year, kind: *kind, id: *id, to: from })
            }
            Edit::AddYear { year } => {
                let number = year.number;
                if !YEARS.contains(&number) {
                    return Err(EditError::YearOutOfRange { year: number });
                }
                if self.years.contains_key(&number) {
                    return Err(EditError::YearExists { year: number });
                }
                self.years.insert(number, Year::clone(year));
                Ok(Edit::RemoveYear { year: number })
            }
            Edit::RemoveYear { year } => {
                let year = self.years.remove(year).ok_or(EditError::NoSuchYear { year: *year })?;
                Ok(Edit::AddYear { year: Box::new(year) })
            }
            Edit::SetPublished { year, key, value } => {
                let published = &mut self.year_mut(*year)?.published;
                let old = match value {
                    Some(value) => published.insert(*key, *value),
                    None => published.remove(key),
                };
                Ok(Edit::SetPublished { year: *year, key: *key, value: old })
            }
            Edit::SetNarrative { year, section, language, text } => {
                let old = self.year_mut(*year)?.set_narrative(section, *language, text.clone());
                Ok(Edit::SetNarrative { year: *year, section: section.clone(), language: *language, text: old })
            }
            Edit::SetRule { year, rule, setting } => {
                if !rule.is_legal() {
                    return Err(EditError::RuleNotSettable { rule: *rule });
                }
                let rules = &mut self.year_mut(*year)?.rules;
                let old = match setting {
                    Some(setting) => rules.insert(*rule, setting.clone()),
                    None => rules.remove(rule),
                };
                Ok(Edit::SetRule { year: *year, rule: *rule, setting: old })
            }
            Edit::Batch { .. } => batch::apply(self, edit),
        }
    }

    /// The edit that deletes a record together with what only makes sense beside it: the waivers of
    /// its findings, and the references of projects to it. Comments that it had taken along from another year are
    /// pending there again.
    pub fn removal(&self, year: u16, kind: RecordKind, id: RecordId) -> Edit {
        let removal = Edit::Remove { year, kind, id };
        let Some(of_year) = self.years.get(&year) else { return removal };
        let waivers = of_year
            .waivers
            .iter()
            .filter(|waiver| waiver.subject.record() == Some(id))
            .map(|waiver| Edit::Remove { year, kind: RecordKind::Waiver, id: waiver.id });
        let references = of_year.projects_of(id).map(|project| Edit::Set {
            target: Target::Record { year, kind: RecordKind::Project, id: project.id },
            field: Field::Activity,
            value: None,
        });
        let mut edits: Vec<Edit> = waivers.chain(references).collect();
        let taking_back = carry_over::taking_back(self, year, kind, id);
        if edits.is_empty() && taking_back.is_empty() {
            return removal;
        }
        // The record before the year that its comments go back to: undo then shows the record.
        edits.push(removal);
        edits.extend(taking_back);
        Edit::Batch { edits }
    }

    /// The edit that sets a field together with what that settles: a date, or none, takes the place of
    /// what a source had written there.
    pub fn setting(&self, target: Target, field: Field, value: Option<Value>) -> Edit {
        let set = Edit::Set { target, field, value };
        if field == Field::HeldOn && self.value(target, Field::HeldOnWritten).is_some() {
            let settled = Edit::Set { target, field: Field::HeldOnWritten, value: None };
            return Edit::Batch { edits: vec![settled, set] };
        }
        set
    }

    /// Whether there is what an edit sets fields of.
    pub fn has(&self, target: Target) -> bool {
        match target {
            Target::Municipality => true,
            Target::Year { year } | Target::Decisions { year, .. } => self.years.contains_key(&year),
            Target::Record { year, kind, id } => {
                self.years.get(&year).is_some_and(|of_year| of_year.place(kind, id).is_some())
            }
        }
    }

    /// What a field holds; `None` where it is not recorded, or where there is no such record or field.
    pub fn value(&self, target: Target, field: Field) -> Option<Value> {
        match target {
            Target::Municipality => self.municipality.get(field),
            Target::Year { year } => self.years.get(&year)?.get(field),
            Target::Decisions { year, month } => {
                self.years.get(&year)?.decisions.get(usize::from(month).checked_sub(1)?)?.get(field)
            }
            Target::Record { year, kind, id } => self.years.get(&year)?.value(kind, id, field),
        }
    }

    fn year_mut(&mut self, year: u16) -> Result<&mut Year, EditError> {
        self.years.get_mut(&year).ok_or(EditError::NoSuchYear { year })
    }

    fn set(&mut self, target: Target, field: Field, value: Option<Value>) -> Result<Option<Value>, EditError> {
        match target {
            Target::Municipality => Ok(self.municipality.set(field, value)?),
            Target::Year { year } => Ok(self.year_mut(year)?.set(field, value)?),
            Target::Decisions { year, month } => {
                let place = usize::from(month).checked_sub(1).ok_or(EditError::NoSuchMonth { month })?;
                let decisions = &mut self.year_mut(year)?.decisions;
                let of_month = decisions.get_mut(place).ok_or(EditError::NoSuchMonth { month })?;
                Ok(of_month.set(field, value)?)
            }
            Target::Record { year, kind, id } => self.year_mut(year)?.set_in_record(kind, id, field, value),
        }
    }
}

impl Year {
    /// What a record's field holds.
    pub fn value(&self, kind: RecordKind, id: RecordId, field: Field) -> Option<Value> {
        self.value_at(kind, self.place(kind, id)?, field)
    }

    /// What a field of the record at a place holds, from 0.
    pub fn value_at(&self, kind: RecordKind, at: usize, field: Field) -> Option<Value> {
        match kind {
            RecordKind::Activity(kind) => self.activities.of(kind).get(at)?.get(field),
            RecordKind::Document => self.documents.get(at)?.get(field),
            RecordKind::Project => self.projects.get(at)?.get(field),
            RecordKind::AccessRequest => self.access.requests.get(at)?.get(field),
            RecordKind::Slide => self.slides.get(at)?.get(field),
            RecordKind::Waiver | RecordKind::Publication => None,
        }
    }

    /// A copy of a record.
    pub fn record(&self, kind: RecordKind, id: RecordId) -> Option<Record> {
        self.record_at(kind, self.place(kind, id)?)
    }

    /// A copy of the record at a place, from 0.
    pub fn record_at(&self, kind: RecordKind, at: usize) -> Option<Record> {
        Some(match kind {
            RecordKind::Activity(kind) => Record::Activity(Box::new(self.activities.of(kind).get(at)?.clone())),
            RecordKind::Document => Record::Document(self.documents.get(at)?.clone()),
            RecordKind::Project => Record::Project(self.projects.get(at)?.clone()),
            RecordKind::AccessRequest => Record::AccessRequest(self.access.requests.get(at)?.clone()),
            RecordKind::Waiver => Record::Waiver(Box::new(self.waivers.get(at)?.clone())),
            RecordKind::Slide => Record::Slide(self.slides.get(at)?.clone()),
            RecordKind::Publication => Record::Publication(Box::new(self.publications.get(at)?.clone())),
        })
    }

    fn set_in_record(
        &mut self,
        kind: RecordKind,
        id: RecordId,
        field: Field,
        value: Option<Value>,
    ) -> Result<Option<Value>, EditError> {
        let at = self.place(kind, id).ok_or(EditError::NoSuchRecord { id })?;
        let old = match kind {
            RecordKind::Activity(kind) => self.activities.of_mut(kind)[at].set(field, value),
            RecordKind::Document => self.documents[at].set(field, value),
            RecordKind::Project => self.projects[at].set(field, value),
            RecordKind::AccessRequest => self.access.requests[at].set(field, value),
            RecordKind::Slide => self.slides[at].set(field, value),
            // Neither is ever changed: another takes its place.
            RecordKind::Waiver | RecordKind::Publication => Err(FieldError::NoSuchField(field)),
        };
        Ok(old?)
    }

    /// Puts a record into its list; a place beyond the end is the end.
    fn insert(&mut self, at: usize, record: Record) {
        fn put<T>(list: &mut Vec<T>, at: usize, record: T) {
            list.insert(at.min(list.len()), record);
        }
        match record {
            Record::Activity(activity) => put(self.activities.of_mut(activity.kind), at, *activity),
            Record::Document(document) => put(&mut self.documents, at, document),
            Record::Project(project) => put(&mut self.projects, at, project),
            Record::AccessRequest(request) => put(&mut self.access.requests, at, request),
            Record::Waiver(waiver) => put(&mut self.waivers, at, *waiver),
            Record::Slide(slide) => put(&mut self.slides, at, slide),
            Record::Publication(publication) => put(&mut self.publications, at, *publication),
        }
    }

    /// Takes a record out of its list, with the place that it had.
    fn remove(&mut self, kind: RecordKind, id: RecordId) -> Option<(usize, Record)> {
        let at = self.place(kind, id)?;
        let record = match kind {
            RecordKind::Activity(kind) => Record::Activity(Box::new(self.activities.of_mut(kind).remove(at))),
            RecordKind::Document => Record::Document(self.documents.remove(at)),
            RecordKind::Project => Record::Project(self.projects.remove(at)),
            RecordKind::AccessRequest => Record::AccessRequest(self.access.requests.remove(at)),
            RecordKind::Waiver => Record::Waiver(Box::new(self.waivers.remove(at))),
            RecordKind::Slide => Record::Slide(self.slides.remove(at)),
            RecordKind::Publication => Record::Publication(Box::new(self.publications.remove(at))),
        };
        Some((at, record))
    }

    fn set_narrative(&mut self, section: &str, language: Language, text: Option<String>) -> Option<String> {
        let place = self
            .narrative
            .binary_search_by(|narrative| (narrative.section.as_str(), narrative.language).cmp(&(section, language)));
        match (place, text) {
            (Ok(at), Some(text)) => Some(std::mem::replace(&mut self.narrative[at].text, text)),
            (Ok(at), None) => Some(self.narrative.remove(at).text),
            (Err(at), Some(text)) => {
                self.narrative.insert(at, Narrative { section: section.to_owned(), language, text });
                None
            }
            (Err(_), None) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::activity::{Activity, ActivityKind};

    const HEARINGS: RecordKind = RecordKind::Activity(ActivityKind::Hearing);

    fn id(number: u128) -> RecordId {
        RecordId(uuid::Uuid::from_u128(number))
    }

    fn insert(number: u128, at: usize) -> Edit {
        let hearing = Activity::new(id(number), ActivityKind::Hearing);
        Edit::Insert { year: 2023, at, record: Record::Activity(Box::new(hearing)) }
    }

    fn register() -> Register {
        let mut register = Register::default();
        for edit in [Edit::AddYear { year: Box::new(Year::new(2023)) }, insert(1, 0), insert(2, 1), insert(3, 2)] {
            assert!(register.apply(&edit).is_ok());
        }
        register
    }

    fn order(register: &Register) -> Vec<RecordId> {
        register.years[&2023].activities.of(ActivityKind::Hearing).iter().map(|hearing| hearing.id).collect()
    }

    #[test]
    fn the_inverse_of_an_edit_restores_the_register() {
        let before = register();
        let women = Target::Record { year: 2023, kind: HEARINGS, id: id(2) };
        for edit in [
            Edit::Set { target: women, field: Field::Women, value: Some(Value::Count(6)) },
            Edit::Set { target: Target::Municipality, field: Field::Name, value: Some(Value::Text("Prizren".into())) },
            Edit::Set {
                target: Target::Decisions { year: 2023, month: 12 },
                field: Field::Count,
                value: Some(Value::Count(28)),
            },
            insert(4, 1),
            Edit::Remove { year: 2023, kind: HEARINGS, id: id(1) },
            Edit::Move { year: 2023, kind: HEARINGS, id: id(1), to: 2 },
            Edit::RemoveYear { year: 2023 },
            Edit::SetPublished { year: 2023, key: FigureKey::DecisionCount, value: Some(592) },
            Edit::SetNarrative {
                year: 2023,
                section: "general".into(),
                language: Language::Albanian,
                text: Some("…".into()),
            },
            Edit::SetRule { year: 2023, rule: RuleId::KabBy, setting: Some(RuleSetting::default()) },
        ] {
            let mut register = before.clone();
            let inverse = register.apply(&edit).expect("the edit fits");
            assert_ne!(register, before, "{edit:?} changes the register");
            register.apply(&inverse).expect("the inverse fits");
            assert_eq!(register, before, "{edit:?} is taken back");
        }
    }

    #[test]
    fn a_record_moves_to_the_place_named_as_it_will_be_afterwards() {
        let mut register = register();
        register.apply(&Edit::Move { year: 2023, kind: HEARINGS, id: id(1), to: 2 }).expect("fits");
        assert_eq!(order(&register), [id(2), id(3), id(1)]);
    }

    #[test]
    fn a_batch_that_fails_halfway_changes_nothing() {
        let mut register = register();
        let before = register.clone();
        let batch = Edit::Batch { edits: vec![insert(4, 0), Edit::Remove { year: 2023, kind: HEARINGS, id: id(99) }] };
        assert_eq!(register.apply(&batch), Err(EditError::NoSuchRecord { id: id(99) }));
        assert_eq!(register, before);
    }

    #[test]
    fn a_deleted_activity_leaves_no_project_pointing_at_it() {
        use crate::domain::project::Project;
        let mut register = register();
        let budgeting = Activity::new(id(7), ActivityKind::ParticipatoryBudgeting);
        let project = Project { activity: Some(id(7)), ..Project::new(id(8)) };
        for record in [Record::Activity(Box::new(budgeting)), Record::Project(project)] {
            register.apply(&Edit::Insert { year: 2023, at: 0, record }).expect("fits");
        }
        let before = register.clone();
        let kind = RecordKind::Activity(ActivityKind::ParticipatoryBudgeting);
        let removal = register.removal(2023, kind, id(7));
        let inverse = register.apply(&removal).expect("fits");
        assert_eq!(register.years[&2023].projects[0].activity, None);
        register.apply(&inverse).expect("fits");
        assert_eq!(register, before);
    }
}
