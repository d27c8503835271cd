//! What records are called in words, wherever they are not seen in their table.

use crate::domain::{ActivityKind, Choice as _, RecordKind, Register, Target};

use super::{Texts, key_of};

/// What a record of a kind is: "Budget hearing".
pub fn kind_name(kind: RecordKind, texts: &Texts) -> String {
    match kind {
        RecordKind::Activity(kind) => texts.get(&format!("one-{}", key_of(kind.id()))),
        RecordKind::Document => texts.get("one-document"),
        RecordKind::Project => texts.get("one-project"),
        RecordKind::AccessRequest => texts.get("one-access-request"),
        RecordKind::Waiver => texts.get("one-waiver"),
        RecordKind::Slide => texts.get("one-slide"),
        RecordKind::Publication => texts.get("one-publication"),
    }
}

/// How many places of a list stand before its first record: the title slide stands before the charts' slides.
pub fn first_place(kind: RecordKind) -> usize {
    usize::from(kind == RecordKind::Slide)
}

/// A record by its number in the report, or in the presentation: "Budget hearing 4".
pub fn numbered(kind: RecordKind, number: usize, texts: &Texts) -> String {
    let number = number + first_place(kind);
    format!("{} {number}", kind_name(kind, texts))
}

/// What a field belongs to; a record that is not there any more by its kind alone.
pub fn target_name(target: Target, register: &Register, texts: &Texts) -> String {
    match target {
        Target::Municipality => texts.get("tab-profile"),
        Target::Year { year } => texts.with("one-year", &[("year", year.into())]),
        Target::Decisions { month, .. } => texts.with("decisions-of-month", &[("month", (&texts.month(month)).into())]),
        Target::Record { year, kind, id } => match register.years.get(&year).and_then(|year| year.place(kind, id)) {
            Some(place) => numbered(kind, place + 1, texts),
            None => kind_name(kind, texts),
        },
    }
}

/// What a kind's list of records is called, as within a sentence.
pub fn list_name(kind: RecordKind, texts: &Texts) -> String {
    match kind {
        RecordKind::Activity(kind) => texts.get(&format!("tab-{}", key_of(kind.id()))),
        RecordKind::Project => texts.get(&format!("tab-{}", key_of(ActivityKind::ParticipatoryBudgeting.id()))),
        RecordKind::AccessRequest => texts.get("tab-access"),
        RecordKind::Document => texts.get("tab-profile"),
        RecordKind::Waiver => texts.get("tab-findings"),
        RecordKind::Slide => texts.get("tab-slides"),
        RecordKind::Publication => texts.get("tab-report"),
    }
}
