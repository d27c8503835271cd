//! The report's font: the bundled one, cut down to the characters that the report uses.
//!
//! The page embeds it as data, so that it looks the same on every machine and asks no server for a font.

use std::fmt::Write as _;

use base64::{Engine as _, prelude::BASE64_STANDARD};
use read_fonts::{
    FontRef,
    collections::IntSet,
    types::{NameId, Tag},
};
use skera::{Plan, SubsetFlags};

use crate::chart::fonts::{FAMILY, REGULAR, SEMI_BOLD};

/// The characters beyond which no script that the bundled font has is used.
const LAST: usize = 0x1_0000;

/// The characters of some texts, and all of ASCII.
pub(super) fn characters(texts: &[&str]) -> IntSet<u32> {
    let mut used = vec![false; LAST];
    for text in texts {
        for character in text.chars() {
            if let Some(place) = used.get_mut(character as usize) {
                *place = true;
            }
        }
    }
    let mut set = IntSet::empty();
    set.insert_range(0x20..=0x7e);
    set.extend((0_u32..).zip(used).skip(0x7f).filter(|(_, used)| *used).map(|(code, _)| code));
    set
}

/// The style sheet's rules for both weights.
pub(super) fn faces(used: &IntSet<u32>) -> String {
    let mut rules = String::new();
    // The weights are cut side by side: together they are most of what writing a report costs.
    let (regular, semi_bold) = std::thread::scope(|scope| {
        let semi_bold = scope.spawn(|| subset(SEMI_BOLD, used));
        let regular = subset(REGULAR, used);
        (regular, semi_bold.join().unwrap_or_else(|_| SEMI_BOLD.to_vec()))
    });
    for (weight, font) in [(400, regular), (600, semi_bold)] {
        // Writing into a string does not fail.
        let _ = write!(rules, "@font-face {{ font-family: {FAMILY}; font-style: normal; font-weight: {weight}; ");
        rules.push_str("src: url(data:font/ttf;base64,");
        BASE64_STANDARD.encode_string(font, &mut rules);
        rules.push_str(") format(\"truetype\") }\n");
    }
    rules
}

/// The font with these characters alone, their kerning and their marks; the whole font where it cannot be cut.
fn subset(font: &[u8], used: &IntSet<u32>) -> Vec<u8> {
    let cut = || -> Result<Vec<u8>, String> {
        let whole = FontRef::new(font).map_err(|error| error.to_string())?;
        let mut names = IntSet::<NameId>::empty();
        // Copyright, family, style, licence: the licence asks that they stay.
        names.insert_range(NameId::from(0)..=NameId::from(6));
        names.insert_range(NameId::from(13)..=NameId::from(14));
        let mut english = IntSet::<u16>::empty();
        english.insert(0x0409);
        let plan = Plan::new(
            &IntSet::empty(),
            used,
            &whole,
            SubsetFlags::SUBSET_FLAGS_NO_HINTING | SubsetFlags::SUBSET_FLAGS_NOTDEF_OUTLINE,
            &IntSet::empty(),
            &IntSet::<Tag>::all(),
            &IntSet::<Tag>::all(),
            &names,
            &english,
        );
        skera::subset_font(&whole, &plan).map_err(|error| error.to_string())
    };
    cut().unwrap_or_else(|error| {
        tracing::warn!(error, "the report's font is embedded whole");
        font.to_vec()
    })
}
