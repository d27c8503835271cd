//! `title-missing` and `title-duplicate`.

use chrono::Datelike as _;

use crate::domain::{activity::Activity, field::Field, rule::RuleId};

use super::{
    Sink,
    finding::{FoundIn, Severity},
    fold::folded,
    repeats::{Met, Repeats, TextHash},
};

const FIELD: FoundIn = FoundIn::Field(Field::Title);

/// A title that is blank, or that an earlier activity of the kind has with the same venue and date. `above` are
/// the activities of the kind.
pub(super) fn title(activity: &Activity, above: &[Activity], titles: &mut Repeats<u32>, sink: &mut Sink<'_>) {
    if activity.title.trim().is_empty() {
        sink.find(RuleId::TitleMissing, Severity::Warning, FIELD);
        return;
    }
    let same = |other: u32| above.get(other as usize - 1).is_some_and(|other| is_same(activity, other));
    if let Met::Again { .. } = titles.add(hash(activity), sink.number(), same) {
        sink.find(RuleId::TitleDuplicate, Severity::Warning, FIELD);
    }
}

fn hash(activity: &Activity) -> TextHash {
    let mut hash = TextHash::new();
    let mut add = |text: &str| {
        if text.is_ascii() && !text.contains("  ") && !text.contains(['\t', '\n', '\r', '\u{b}', '\u{c}']) {
            // As `folded` has it, without the walk through characters.
            for byte in text.trim().bytes() {
                hash.add(byte.to_ascii_lowercase().into());
            }
        } else {
            for letter in folded(text) {
                hash.add(u32::from(letter).into());
            }
        }
        hash.add(u64::MAX);
    };
    add(&activity.title);
    add(activity.venue.as_deref().unwrap_or_default());
    match activity.held_on {
        Some(day) => hash.add(day.num_days_from_ce() as u64),
        None => add(activity.held_on_written.as_deref().unwrap_or_default()),
    }
    hash
}

fn is_same(one: &Activity, other: &Activity) -> bool {
    fn text(text: Option<&String>) -> impl Iterator<Item = char> + '_ {
        folded(text.map_or("", String::as_str))
    }
    one.held_on == other.held_on
        && folded(&one.title).eq(folded(&other.title))
        && text(one.venue.as_ref()).eq(text(other.venue.as_ref()))
        && (one.held_on.is_some() || text(one.held_on_written.as_ref()).eq(text(other.held_on_written.as_ref())))
}
