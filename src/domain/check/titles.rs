//! `title-missing` and `title-duplicate`.

use chrono::Datelike as _;

use crate::domain::{activity::Activity, field::Field, fold::folded, rule::RuleId};

use super::{
    Sink,
    finding::{FoundIn, Severity},
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
    hash.add(hash_of(&activity.title));
    hash.add(hash_of(activity.venue.as_deref().unwrap_or_default()));
    hash.add(match activity.held_on {
        Some(day) => u64::from(day.num_days_from_ce().unsigned_abs()),
        None => hash_of(activity.held_on_written.as_deref().unwrap_or_default()),
    });
    hash
}

/// A number that texts have in common which are the same when folded, without folding them: of letters it sees only
/// those that nothing else becomes when folded, whatever their order, and of digits the order as well.
fn hash_of(text: &str) -> u64 {
    let (mut letters, mut digits) = (0_u64, 0_u64);
    for byte in text.bytes() {
        if byte.is_ascii_digit() {
            digits = digits.wrapping_mul(0x2d35_8dcc_aa6c_78a5).wrapping_add(u64::from(byte));
        } else {
            letters = letters.wrapping_add(WEIGHTS[usize::from(byte)]);
        }
    }
    letters ^ digits.rotate_left(32)
}

/// What each byte of a text adds to its hash: nothing where folding could put it there or take it away.
const WEIGHTS: [u64; 256] = {
    let mut weights = [0; 256];
    let letters = b"bfhjlmnpqrtvwxy";
    let mut at = 0;
    while at < letters.len() {
        // The finaliser of SplitMix64: numbers of which no few add up to others.
        let mut weight = 0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(at as u64 + 1);
        weight = (weight ^ (weight >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        weight = (weight ^ (weight >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        weight ^= weight >> 31;
        weights[letters[at] as usize] = weight;
        weights[letters[at].to_ascii_uppercase() as usize] = weight;
        at += 1;
    }
    weights
};

fn is_same(one: &Activity, other: &Activity) -> bool {
    fn text(text: Option<&String>) -> impl Iterator<Item = char> + '_ {
        folded(text.map_or("", String::as_str))
    }
    one.held_on == other.held_on
        && folded(&one.title).eq(folded(&other.title))
        && text(one.venue.as_ref()).eq(text(other.venue.as_ref()))
        && (one.held_on.is_some() || text(one.held_on_written.as_ref()).eq(text(other.held_on_written.as_ref())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_the_same_when_folded_has_the_same_hash(text in "[a-zA-ZëËçÇşŞıİĞğžŽ\\u{212a}0-9 .-]{0,24}") {
            let same: String = folded(&text).collect();
            prop_assert_eq!(hash_of(&text), hash_of(&same), "{}", text);
        }
    }

    #[test]
    fn texts_that_differ_in_a_number_have_different_hashes() {
        assert_ne!(hash_of("Dëgjimi 12"), hash_of("Dëgjimi 21"));
        assert_ne!(hash_of("Takimi"), hash_of("Hapja"));
    }
}
