//! The order of words in each language.

use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{CollatorBorrowed, CollatorPreferences, options::CollatorOptions};
use icu_locale_core::{Locale, locale};

use crate::domain::Language;

/// How a language sorts its words: "ç" after "c" and "dh" after "d" in Albanian, "ı" before "i" in Turkish. Numbers in a
/// text count as numbers, so that "Takimi 10" comes after "Takimi 9".
pub struct Collation(Option<CollatorBorrowed<'static>>);

impl Collation {
    pub fn of(language: Language) -> Self {
        let locale: Locale = match language {
            Language::Albanian => locale!("sq"),
            Language::English => locale!("en"),
            Language::Serbian => locale!("sr-Latn"),
            Language::Turkish => locale!("tr"),
            Language::Bosnian => locale!("bs"),
        };
        let mut preferences = CollatorPreferences::from(&locale);
        preferences.numeric_ordering = Some(CollationNumericOrdering::True);
        let collator = CollatorBorrowed::try_new(preferences, CollatorOptions::default());
        Self(collator.inspect_err(|error| tracing::error!(%error, %language, "no order of words")).ok())
    }

    /// What stands in the place of a text in a comparison: the keys' bytes are in the order of the texts.
    pub fn key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(text.len() * 2);
        match &self.0 {
            Some(collator) => {
                let Ok(()) = collator.write_sort_key_to(text, &mut key);
            }
            None => key.extend_from_slice(text.to_lowercase().as_bytes()),
        }
        key
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(language: Language, mut words: Vec<&str>) -> Vec<&str> {
        let collation = Collation::of(language);
        words.sort_by_key(|word| collation.key(word));
        words
    }

    #[test]
    fn each_language_has_its_own_order() {
        let albanian = ["Cirku", "Çajtorja", "Dardha", "Dhoma", "Eda", "Ëndrra", "Xhamia", "Zhuri"];
        assert_eq!(sorted(Language::Albanian, albanian.iter().rev().copied().collect()), albanian);
        assert_eq!(sorted(Language::Turkish, vec!["iz", "ız", "şal", "sal"]), ["ız", "iz", "sal", "şal"]);
        assert_eq!(sorted(Language::Serbian, vec!["čas", "cilj", "ćup"]), ["cilj", "čas", "ćup"]);
        assert_eq!(sorted(Language::Bosnian, vec!["žito", "zima", "šuma", "suza"]), ["suza", "šuma", "zima", "žito"]);
        assert_eq!(sorted(Language::English, vec!["b", "A", "C", "a"]), ["a", "A", "b", "C"]);
    }

    #[test]
    fn numbers_in_a_text_are_in_the_order_of_numbers() {
        let meetings = ["Takimi 2", "Takimi 9", "Takimi 10"];
        assert_eq!(sorted(Language::Albanian, vec!["Takimi 10", "Takimi 9", "Takimi 2"]), meetings);
    }
}
