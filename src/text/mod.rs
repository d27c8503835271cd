//! Everything that depends on a language: sentences, numbers, dates, and what people type of them.
//!
//! No sentence for a person stands in the code. `assets/locales/<language>/*.ftl` hold them, by the
//! room that says them; a test holds that every language has every key. An error of a room says itself
//! to a person through a method `message(&self, texts: &Texts) -> String`.

pub mod choices;
pub mod collation;
pub mod dates;
pub mod differences;
pub mod findings;
pub mod input;
pub mod manual;
pub mod numbers;
pub mod people;
pub mod records;

use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

use crate::domain::{Choice as _, Language};

/// The languages that the interface and the report speak.
pub const TRANSLATED: &[Language] = Language::ALL;

/// The languages with the name that each has for itself, for menus that are read by who cannot read the language in
/// force.
pub fn own_names() -> &'static [(Language, String)] {
    static NAMES: LazyLock<Vec<(Language, String)>> = LazyLock::new(|| {
        let own_name = |language: Language| Texts::new(language).get(&format!("language-{language}"));
        TRANSLATED.iter().map(|&language| (language, own_name(language))).collect()
    });
    &NAMES
}

/// The texts of a language, by room; each is one file.
macro_rules! locale {
    ($language:literal) => {
        &[
            include_str!(concat!("../../assets/locales/", $language, "/common.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/app.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/entry.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/chart.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/slides.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/check.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/findings.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/seek.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/history.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/cli.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/store.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/export.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/import.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/report.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/paste.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/backup.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/outside.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/versions.ftl")),
            include_str!(concat!("../../assets/locales/", $language, "/difference.ftl")),
        ]
    };
}

/// What ends the name of an argument that is only written, and chooses nothing.
const WRITTEN: &str = "-written";

/// A source as it stands; or, to write names, with another argument wherever one is only written, as in
/// `{ $count }`, and the same where it chooses, as in `{ $count -> … }`.
fn source_of(source: &str, is_naming: bool) -> String {
    if !is_naming {
        return source.to_owned();
    }
    let mut named = String::with_capacity(source.len() * 2);
    let mut rest = source;
    while let Some(at) = rest.find("{ $") {
        let (before, argument) = rest.split_at(at + "{ $".len());
        let end = argument.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(argument.len());
        let (name, after) = argument.split_at(end);
        named.push_str(before);
        named.push_str(name);
        if after.starts_with(" }") {
            named.push_str(WRITTEN);
        }
        rest = after;
    }
    named.push_str(rest);
    named
}

/// The source of a language's texts.
fn sources(language: Language) -> &'static [&'static str] {
    match language {
        Language::Albanian => locale!("sq"),
        Language::English => locale!("en"),
        Language::Serbian => locale!("sr"),
        Language::Turkish => locale!("tr"),
        Language::Bosnian => locale!("bs"),
    }
}

/// The texts of one language.
pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    /// Whether what is written of an argument is told apart from what chooses the words around it.
    is_naming: bool,
}

impl Texts {
    /// Loads a language's texts.
    pub fn new(language: Language) -> Self {
        Self::of(language, false)
    }

    /// The texts of the same language, in which [`Argument::StandIn`] chooses the words by its number and is written
    /// as its character.
    pub fn naming(&self) -> Self {
        Self::of(self.language, true)
    }

    fn of(language: Language, is_naming: bool) -> Self {
        let identifier = language.id().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // The marks that Fluent puts around inserted text are for mixed writing directions; here they
        // would only end up in files and on the clipboard.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Albanian => |value, _| numbers::format_fluent(value, Language::Albanian),
            Language::English => |value, _| numbers::format_fluent(value, Language::English),
            Language::Serbian | Language::Bosnian => |value, _| numbers::format_fluent(value, Language::Serbian),
            Language::Turkish => |value, _| numbers::format_fluent(value, Language::Turkish),
        }));
        for source in sources(language) {
            let resource =
                FluentResource::try_new(source_of(source, is_naming)).unwrap_or_else(|(resource, errors)| {
                    tracing::error!(?errors, language = language.id(), "a text does not parse");
                    resource
                });
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle, is_naming }
    }

    /// The language of these texts.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of a key.
    pub fn get(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// The text of a key with figures and names put in. Numbers choose the plural form and are
    /// written as the language writes them.
    pub fn with(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let mut fluent = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            fluent.set(*name, argument.to_fluent());
            if self.is_naming {
                let written = match argument {
                    Argument::StandIn(_, character) => FluentValue::from(character.to_string()),
                    other => other.to_fluent(),
                };
                fluent.set(format!("{name}{WRITTEN}"), written);
            }
        }
        self.format(key, Some(&fluent))
    }

    /// Whether there is a text for the key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    fn format(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            tracing::error!(key, language = self.language.id(), "no such text");
            return key.to_owned();
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, arguments, &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!(key, language = self.language.id(), ?errors, "a text lacks a figure");
        }
        text
    }

    /// The text of one of a field's values, as in `choice-organiser-mayor`.
    pub fn choice(&self, field: crate::domain::Field, id: &str) -> String {
        self.get(&format!("choice-{}-{}", key_of(field.id()), key_of(id)))
    }

    /// The name of a field, as it stands above a column or beside a control.
    pub fn field(&self, field: crate::domain::Field) -> String {
        self.get(&format!("field-{}", key_of(field.id())))
    }

    /// The name of a month, 1 to 12, as it stands within a sentence.
    pub fn month(&self, month: u8) -> String {
        self.get(&format!("month-{month}"))
    }
}

/// An identifier as part of a Fluent key: keys have no dots, and house style has no underscores in them.
pub fn key_of(id: &str) -> String {
    id.replace(['.', '_'], "-")
}

/// What is put into a text.
#[derive(Debug, Clone, Copy)]
pub enum Argument<'a> {
    /// Chooses the plural form, and is written with the language's grouping.
    Number(u64),
    /// Chooses the plural form by the number. [`Texts::naming`] writes the character in its place.
    StandIn(u64, char),
    /// A year, which nobody groups.
    Year(u16),
    Text(&'a str),
}

impl Argument<'_> {
    fn to_fluent(self) -> FluentValue<'static> {
        match self {
            Self::Number(number) => FluentValue::from(number),
            Self::StandIn(number, _) => FluentValue::from(number),
            Self::Year(year) => FluentValue::from(year.to_string()),
            Self::Text(text) => FluentValue::from(text.to_owned()),
        }
    }
}

impl From<u64> for Argument<'_> {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Argument<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u16> for Argument<'_> {
    fn from(year: u16) -> Self {
        Self::Year(year)
    }
}

impl From<usize> for Argument<'_> {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn keys(language: Language) -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        for source in sources(language) {
            let resource = FluentResource::try_new((*source).to_owned());
            assert!(resource.is_ok(), "{language}: {:?}", resource.err().map(|(_, errors)| errors));
            for line in source.lines() {
                let key: String = line.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
                if !key.is_empty() && line[key.len()..].trim_start().starts_with('=') {
                    assert!(keys.insert(key.clone()), "{language}: {key} stands twice");
                }
            }
        }
        keys
    }

    #[test]
    fn every_language_has_every_text() {
        let albanian = keys(Language::Albanian);
        for &language in TRANSLATED {
            let keys = keys(language);
            let missing: Vec<_> = albanian.difference(&keys).collect();
            let more: Vec<_> = keys.difference(&albanian).collect();
            assert!(missing.is_empty() && more.is_empty(), "{language} lacks {missing:?} and alone has {more:?}");
        }
    }

    #[test]
    fn every_value_of_every_field_has_a_text() {
        use crate::domain::{Field, Form};
        for &language in TRANSLATED {
            let texts = Texts::new(language);
            for &field in Field::ALL {
                if let Form::OneOf(ids) | Form::AnyOf(ids) = field.form() {
                    for id in ids {
                        let key = format!("choice-{}-{}", key_of(field.id()), key_of(id));
                        assert!(texts.has(&key), "{language} lacks {key}");
                    }
                }
            }
        }
    }
}
