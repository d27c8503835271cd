//! The five languages: sentences that agree with their figures, and texts that are really translated.

use std::collections::{BTreeMap, BTreeSet};

use pasqyra::{
    domain::{Choice as _, Language},
    text::{Argument, TRANSLATED, Texts, own_names},
};

/// Zero, the forms of Albanian, English and Turkish, those of Serbian and Bosnian, and their exceptions.
const COUNTS: [u64; 7] = [0, 1, 2, 5, 11, 21, 101];

/// What each language says of those counts: language and key (with what the sentence counts from), then a line a count.
const SENTENCES: &str = include_str!("sentences.txt");

/// Every count of a sentence is the same, but for the whole that it counts from; what is not counted is fixed.
fn arguments(count: u64, whole: Option<u64>) -> [(&'static str, Argument<'static>); 18] {
    let counted = Argument::Number(count);
    [
        ("count", whole.map_or(counted, Argument::Number)),
        ("accepted", counted),
        ("partial", counted),
        ("rejected", counted),
        ("pending", counted),
        ("participants", counted),
        ("women", counted),
        ("men", counted),
        ("activities", counted),
        ("localities", counted),
        ("without", counted),
        ("missing", counted),
        ("subtitle", Argument::Text("2019–2023")),
        ("finding", Argument::Text("X")),
        ("total", Argument::Number(200)),
        ("year", Argument::Year(2023)),
        ("share", Argument::Text("18,6 %")),
        ("kind", Argument::Text("hearing")),
    ]
}

#[test]
fn nouns_adjectives_and_verbs_agree_with_their_count_in_every_language() {
    let mut read = 0;
    for block in SENTENCES.split("\n\n").map(str::trim).filter(|block| !block.is_empty()) {
        let mut lines = block.lines();
        let head = lines.next().unwrap();
        let words: Vec<&str> = head.split(' ').collect();
        let (&[language, key], whole) = words.split_first_chunk().unwrap();
        let whole = whole.last().map(|whole| whole.parse().unwrap());
        let texts = Texts::new(Language::from_id(language).unwrap());
        let said: Vec<String> = COUNTS.iter().map(|&count| texts.with(key, &arguments(count, whole))).collect();
        assert_eq!(said, lines.collect::<Vec<_>>(), "{head}");
        read += 1;
    }
    assert_eq!(read % TRANSLATED.len(), 0, "a sentence is not held in every language");
    assert!(read >= 5 * TRANSLATED.len());
}

#[test]
fn every_language_is_offered_by_its_own_name() {
    let names: Vec<&str> = own_names().iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(names, ["Shqip", "English", "Srpski", "Türkçe", "Bosanski"]);
}

/// The texts of a language as they stand in its files: key and pattern.
fn patterns(language: Language) -> BTreeMap<String, String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales").join(language.id());
    let mut patterns = BTreeMap::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let source = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let mut key = String::new();
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, pattern)) =
                line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_lowercase()))
            {
                key = name.to_owned();
                patterns.insert(key.clone(), pattern.trim().to_owned());
            } else if let Some(pattern) = patterns.get_mut(&key) {
                pattern.push('\n');
                pattern.push_str(line.trim());
            }
        }
    }
    patterns.into_iter().map(|(key, pattern)| (key, pattern.trim().to_owned())).collect()
}

/// What is spelt alike in English and another language.
const ALIKE: &[&str] = &[
    // Patterns without a word of their own.
    "chart-activity",
    "chart-month-missing-short",
    "chart-period-month",
    "chart-period-months",
    "chart-period-year",
    "chart-sentence",
    "chart-with-share",
    "chart-year-short",
    "copies-size",
    "report-link-language",
    "report-name-and-count",
    "app-printing-elapsed",
    "suggestion",
    // Names.
    "choice-channels-facebook",
    "export-folder-name",
    // Short forms.
    "chart-month-short-3",
    "chart-month-short-5",
    "column-number",
    "export-head-number",
    "report-abbreviations",
    "report-column-number",
    "report-note-number",
    "short-men",
    "short-rejected",
    "short-total",
    "short-women",
    // Words that both have.
    "choice-kind-plan",
    "choice-requester-media",
    "choice-topic-plan",
    "cli-value-format",
    "export-head-url",
    "field-url",
    // Nothing but what is put in.
    "date-full",
    "date-long",
    "date-month-of-year",
    "paste-cell-said",
];

#[test]
fn no_text_is_left_in_english() {
    let english = patterns(Language::English);
    let mut unused: BTreeSet<&str> = ALIKE.iter().copied().collect();
    for &language in TRANSLATED.iter().filter(|&&language| language != Language::English) {
        let alike: Vec<(String, String)> = patterns(language)
            .into_iter()
            .filter(|(key, pattern)| english.get(key) == Some(pattern))
            .filter(|(key, _)| {
                unused.remove(key.as_str());
                !ALIKE.contains(&key.as_str())
            })
            .collect();
        assert!(alike.is_empty(), "{language}: {alike:#?}");
    }
    assert!(unused.is_empty(), "no longer alike in any language: {unused:?}");
}

/// The figures and names that a pattern puts in.
fn inserted(pattern: &str) -> BTreeSet<&str> {
    let starts = pattern.match_indices("{ $").map(|(at, start)| &pattern[at + start.len()..]);
    starts.filter_map(|rest| rest.split_once(" }").map(|(name, _)| name)).filter(|name| !name.contains(' ')).collect()
}

#[test]
fn every_language_says_the_same_figures() {
    let albanian = patterns(Language::Albanian);
    let english = patterns(Language::English);
    for &language in TRANSLATED {
        for (key, pattern) in patterns(language) {
            let figures = inserted(&pattern);
            let (one, other) = (inserted(&albanian[&key]), inserted(&english[&key]));
            let all: BTreeSet<&str> = one.union(&other).copied().collect();
            let both: BTreeSet<&str> = one.intersection(&other).copied().collect();
            assert!(figures.is_subset(&all) && figures.is_superset(&both), "{language}: {key} says {figures:?}");
        }
    }
}

/// "5'i", "Prizren'de": the vowel of the suffix depends on how the figure or the name is read aloud.
#[test]
fn no_turkish_suffix_hangs_on_a_figure_or_a_name() {
    for (key, pattern) in patterns(Language::Turkish) {
        for (at, _) in pattern.match_indices('}') {
            let next = pattern[at + 1..].chars().next();
            assert!(!next.is_some_and(|next| next.is_alphabetic() || "'’".contains(next)), "{key}: {pattern}");
        }
    }
}

/// In these two languages the form [one] is that of 21 and 101 too: a text that says "one" in words needs [1].
#[test]
fn the_form_of_21_never_says_one_in_words_in_serbian_and_bosnian() {
    for language in [Language::Serbian, Language::Bosnian] {
        // Of the counted things the number stands in a line of its own.
        for (key, pattern) in patterns(language).iter().filter(|(key, _)| !key.starts_with("report-counted-")) {
            for (at, start) in pattern.match_indices("[one] ") {
                let variant = pattern[at + start.len()..].lines().next().unwrap_or_default();
                assert!(variant.contains("{ $"), "{language}: {key}: {variant}");
            }
        }
    }
}

/// A date ends with a full stop there, which a sentence must not double.
#[test]
fn no_sentence_doubles_the_full_stop_of_a_date_in_serbian_and_bosnian() {
    for language in [Language::Serbian, Language::Bosnian] {
        for (key, pattern) in patterns(language) {
            assert!(!pattern.contains("$date }."), "{language}: {key}: {pattern}");
        }
    }
}
