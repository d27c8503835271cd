//! What a change changed, and what differs between two registers, in words: for the window and the command line.

pub mod differing;

use std::collections::{BTreeSet, HashMap};

use crate::{
    domain::{Edit, Field, Record, RecordId, RecordKind, Register, Target, Value},
    report::Paragraph,
    text::{Texts, findings, input, numbers, records},
};

/// How many letters of a text are told.
const TOLD: usize = 60;

/// A change in words, and the year that it is of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said {
    pub text: String,
    pub year: Option<u16>,
}

/// The titles of records, as changes tell them that brought or took a record: one that is gone is called by it.
#[derive(Debug, Default)]
pub struct Gone(HashMap<RecordId, String>);

impl Gone {
    /// Notes the records that a change holds.
    pub fn note(&mut self, edit: &Edit) {
        for edit in edit.primitives() {
            if let Edit::Insert { record, .. } = edit
                && let Some(title) = title_of(record)
            {
                self.0.entry(record.id()).or_insert(title);
            }
        }
    }
}

/// What a change is told against: the register as it is, and what is known of records that are gone.
#[derive(Clone, Copy)]
pub struct Teller<'a> {
    pub register: &'a Register,
    pub gone: &'a Gone,
    pub texts: &'a Texts,
}

impl Teller<'_> {
    /// What a change changed; its inverse knows what was there before.
    pub fn said(self, edit: &Edit, inverse: Option<&Edit>) -> Said {
        let parts: Vec<&Edit> = edit.primitives().collect();
        // What takes a batch back is in the reverse order.
        let before: Vec<&Edit> = inverse.map(|inverse| inverse.primitives().collect()).unwrap_or_default();
        let before_of = |at: usize| parts.len().checked_sub(at + 1).and_then(|from| before.get(from)).copied();
        let years: BTreeSet<u16> = parts.iter().filter_map(|part| part.year()).collect();
        let year = years.iter().next().copied().filter(|_| years.len() == 1);
        let is_slide = |part: &&Edit| {
            matches!(part, Edit::Insert { record: Record::Slide(_), .. } | Edit::Remove { kind: RecordKind::Slide, .. })
        };
        if parts.len() > 1 && parts.iter().all(is_slide) {
            // All at once: the first arrangement, or the program's own again.
            let added = matches!(parts[0], Edit::Insert { .. });
            return Said {
                text: self.texts.get(if added { "history-slides" } else { "history-slides-restored" }),
                year,
            };
        }
        let text = match self.main_part(&parts) {
            Some(at) => self.primitive(parts[at], before_of(at)),
            None => self.counted(&parts),
        };
        Said { text, year }
    }

    /// A batch that was too long to be read, by the number of its changes.
    pub fn unread(self, parts: Option<usize>, added: Option<u16>) -> Said {
        let text = match (parts, added) {
            (_, Some(year)) => self.texts.with("history-year-added", &[("year", year.into())]),
            (Some(count), None) => self.texts.with("history-changes", &[("count", count.into())]),
            (None, None) => self.texts.get("history-long"),
        };
        Said { text, year: added }
    }

    /// The part of a change that the others follow from, where there is one.
    fn main_part(self, parts: &[&Edit]) -> Option<usize> {
        let only = |is_one: &dyn Fn(&Edit) -> bool| {
            let mut found = parts.iter().enumerate().filter(|(_, part)| is_one(part)).map(|(at, _)| at);
            found.next().filter(|_| found.next().is_none())
        };
        if parts.len() == 1 {
            return Some(0);
        }
        let is_insert = |part: &Edit| matches!(part, Edit::Insert { .. });
        let is_remove = |part: &Edit| matches!(part, Edit::Remove { kind, .. } if *kind != RecordKind::Waiver);
        let inserts = parts.iter().filter(|part| is_insert(part)).count();
        let removes = parts.iter().filter(|part| is_remove(part)).count();
        match (inserts, removes) {
            (1, 0) => {
                let published = only(&|part| matches!(part, Edit::Insert { record: Record::Publication(_), .. }));
                let waived = only(&|part| matches!(part, Edit::Insert { record: Record::Waiver(_), .. }));
                let alone = only(&is_insert).filter(|_| parts.len() == 1);
                published.or(waived).or(alone)
            }
            // Its waivers and the references to it went with it.
            (0, 1) => only(&is_remove),
            // A date took the place of what a source had written.
            (0, 0) => {
                let written = |part: &Edit| matches!(part, Edit::Set { field: Field::HeldOnWritten, .. });
                let is_date = parts.len() == 2 && parts.iter().any(|part| written(part));
                only(&|part| !written(part)).filter(|_| is_date)
            }
            _ => None,
        }
    }

    fn primitive(self, edit: &Edit, inverse: Option<&Edit>) -> String {
        let texts = self.texts;
        match edit {
            Edit::Set { target, field, value } => {
                let before = match inverse {
                    Some(Edit::Set { value, .. }) => value.as_ref(),
                    _ => None,
                };
                let (name, field_name) = (self.name(*target), texts.field(*field));
                let (before, after) =
                    (self.value(*target, *field, before), self.value(*target, *field, value.as_ref()));
                set(&name, &field_name, &before, &after)
            }
            Edit::Insert { year, at, record } => match record {
                Record::Publication(_) => texts.with("history-published", &[("year", (*year).into())]),
                Record::Waiver(waiver) => {
                    texts.with("history-waived", &[("rule", (&findings::rule_name(waiver.rule, texts)).into())])
                }
                record => self.record("history-added", record, *at),
            },
            Edit::Remove { year, kind, id } => match inverse {
                _ if *kind == RecordKind::Publication => texts.with("history-unpublished", &[("year", (*year).into())]),
                Some(Edit::Insert { record: Record::Waiver(waiver), .. }) => {
                    texts.with("history-unwaived", &[("rule", (&findings::rule_name(waiver.rule, texts)).into())])
                }
                Some(Edit::Insert { at, record, .. }) => self.record("history-removed", record, *at),
                _ => {
                    let name = self.name(Target::Record { year: *year, kind: *kind, id: *id });
                    texts.with("history-removed", &[("name", (&name).into())])
                }
            },
            Edit::Move { year, kind, id, to } => {
                let name = self.name(Target::Record { year: *year, kind: *kind, id: *id });
                let from = match inverse {
                    Some(Edit::Move { to, .. }) => to + 1,
                    _ => 0,
                };
                let before = records::first_place(*kind);
                let (from, to) = (from + before, to + 1 + before);
                let arguments = [("name", (&name).into()), ("from", from.into()), ("to", to.into())];
                texts.with("history-moved", &arguments)
            }
            Edit::AddYear { year } => match year.activities.len() {
                0 => texts.with("history-year-added", &[("year", year.number.into())]),
                count => texts.with("history-year-imported", &[("year", year.number.into()), ("count", count.into())]),
            },
            Edit::RemoveYear { year } => texts.with("history-year-removed", &[("year", (*year).into())]),
            Edit::SetPublished { key, value, .. } => {
                let before = match inverse {
                    Some(Edit::SetPublished { value, .. }) => *value,
                    _ => None,
                };
                let number = |value: Option<u64>| match value {
                    Some(value) => numbers::count(value, texts.language()),
                    None => texts.get("app-cell-empty"),
                };
                let (figure, before, after) = (findings::figure_name(*key, texts), number(before), number(*value));
                let name = texts.get("subject-published");
                set(&name, &figure, &before, &after)
            }
            Edit::SetNarrative { section, language, text, .. } => {
                let was = matches!(inverse, Some(Edit::SetNarrative { text: Some(_), .. }));
                let key = match (text, was) {
                    (None, _) => "history-paragraph-restored",
                    (Some(_), true) => "history-paragraph-changed",
                    (Some(_), false) => "history-paragraph-written",
                };
                let name = Paragraph::of_section(section).map(|paragraph| paragraph.name(texts));
                let name = name.unwrap_or_else(|| section.clone());
                let language = texts.get(&format!("language-{language}"));
                texts.with(key, &[("name", (&name).into()), ("language", (&language).into())])
            }
            Edit::SetRule { rule, setting, .. } => {
                let key = if setting.is_some() { "history-rule" } else { "history-rule-restored" };
                texts.with(key, &[("rule", (&findings::rule_name(*rule, texts)).into())])
            }
            Edit::Batch { .. } => String::new(),
        }
    }

    /// A change of many parts, by how many there are of each kind.
    fn counted(self, parts: &[&Edit]) -> String {
        let texts = self.texts;
        let mut cells: BTreeSet<String> = BTreeSet::new();
        let mut lists: Vec<String> = Vec::new();
        let (mut years, mut added, mut removed, mut moved, mut other) = (0_usize, 0_usize, 0_usize, 0_usize, 0_usize);
        for part in parts {
            match part {
                Edit::AddYear { .. } => years += 1,
                Edit::Insert { .. } => added += 1,
                Edit::Remove { .. } => removed += 1,
                Edit::Move { .. } => moved += 1,
                Edit::Set { target, field, .. } => {
                    let list = match target {
                        Target::Municipality | Target::Year { .. } => texts.get("tab-profile"),
                        Target::Decisions { .. } => texts.get("tab-decisions"),
                        Target::Record { kind, .. } => records::list_name(*kind, texts),
                    };
                    if !lists.contains(&list) {
                        lists.push(list);
                    }
                    cells.insert(format!("{target:?} {field}"));
                }
                _ => other += 1,
            }
        }
        let list = lists.join(", ");
        let counts = [
            ("history-years", years),
            ("history-records-added", added),
            ("history-records-removed", removed),
            ("history-records-moved", moved),
            ("history-cells", cells.len()),
            ("history-other", other),
        ];
        let said = counts
            .iter()
            .filter(|(_, count)| *count > 0)
            .map(|&(key, count)| texts.with(key, &[("count", count.into()), ("list", (&list).into())]));
        said.collect::<Vec<_>>().join(" · ")
    }

    /// A record that came or went, with the number that it had and its title.
    fn record(self, key: &str, record: &Record, at: usize) -> String {
        let kind = record.kind();
        let name = match at.checked_add(1) {
            Some(number) => records::numbered(kind, number, self.texts),
            None => records::kind_name(kind, self.texts),
        };
        match title_of(record) {
            Some(title) => {
                let title = told(&title);
                self.texts.with(&format!("{key}-titled"), &[("name", (&name).into()), ("title", (&title).into())])
            }
            None => self.texts.with(key, &[("name", (&name).into())]),
        }
    }

    fn name(self, target: Target) -> String {
        let name = records::target_name(target, self.register, self.texts);
        match target {
            Target::Record { year, kind, id }
                if self.register.years.get(&year).is_none_or(|year| year.place(kind, id).is_none()) =>
            {
                match self.gone.0.get(&id) {
                    Some(title) => format!("{name} «{}»", told(title)),
                    None => name,
                }
            }
            _ => name,
        }
    }

    fn value(self, target: Target, field: Field, value: Option<&Value>) -> String {
        let shown = match (value, target) {
            (Some(Value::Activity(id)), Target::Record { year, .. }) => {
                let activity = self.register.years.get(&year).and_then(|year| year.activities.find(*id));
                activity
                    .map(|(number, activity)| {
                        records::numbered(RecordKind::Activity(activity.kind), number, self.texts)
                    })
                    .unwrap_or_default()
            }
            _ => input::show(value, field, self.texts),
        };
        if shown.trim().is_empty() { self.texts.get("app-cell-empty") } else { told(&shown) }
    }
}

/// What was set, from what to what; the same signs in all languages.
fn set(name: &str, field: &str, before: &str, after: &str) -> String {
    format!("{name}, {field}: {before} → {after}")
}

/// A text in a line of a list: without breaks, and cut where it is long.
fn told(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(TOLD) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

/// What a record is called by those who wrote it.
fn title_of(record: &Record) -> Option<String> {
    let title = match record {
        Record::Activity(activity) => activity.title.as_str(),
        Record::Document(document) => document.title.as_str(),
        Record::Project(project) => project.title.as_deref().unwrap_or(&project.locality),
        Record::Slide(slide) => slide.title.as_deref().unwrap_or_default(),
        Record::AccessRequest(_) | Record::Waiver(_) | Record::Publication(_) => "",
    };
    Some(title.to_owned()).filter(|title| !title.trim().is_empty())
}
