//! The values of lists by the names that they have in any of the languages.

use std::{collections::HashMap, sync::LazyLock};

use crate::domain::{Choice as _, Field, Form, Language, fold::folded};

use super::{TRANSLATED, Texts};

/// What a name means, by its folded letters.
type Names<T> = HashMap<String, Vec<T>>;

static CHOICES: LazyLock<Names<(Field, Language, &'static str)>> = LazyLock::new(|| {
    let mut names = Names::new();
    for &language in TRANSLATED {
        let texts = Texts::new(language);
        for &field in Field::ALL {
            let Form::OneOf(ids) = field.form() else { continue };
            for &id in ids {
                for name in [&texts.choice(field, id), id] {
                    names.entry(folded(name).collect()).or_default().push((field, language, id));
                }
            }
        }
    }
    names
});

static YES_NO: LazyLock<Names<bool>> = LazyLock::new(|| {
    let mut names = Names::new();
    for &language in TRANSLATED {
        let texts = Texts::new(language);
        for (key, yes) in [("yes", true), ("words-yes", true), ("no", false), ("words-no", false)] {
            for word in texts.get(key).split(',') {
                names.entry(folded(word).collect()).or_default().push(yes);
            }
        }
    }
    names
});

/// The value of a field that is called so; where languages give a name to different values, the person's own decides.
pub fn choice(field: Field, name: &str, own: Language) -> Option<&'static str> {
    let name: String = folded(name).collect();
    let named = CHOICES.get(&name)?.iter().filter(|(of, ..)| *of == field);
    let (_, _, id) = named.min_by_key(|(_, language, _)| *language != own)?;
    Some(id)
}

/// Whether a word says yes or no.
pub fn yes_no(word: &str) -> Option<bool> {
    let word: String = folded(word).collect();
    match YES_NO.get(&word)?.as_slice() {
        [first, rest @ ..] if rest.iter().all(|yes| yes == first) => Some(*first),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_is_known_by_its_name_in_every_language() {
        for &language in TRANSLATED {
            let texts = Texts::new(language);
            for &field in Field::ALL {
                let Form::OneOf(ids) = field.form() else { continue };
                for id in ids {
                    let name = texts.choice(field, id);
                    assert_eq!(choice(field, &format!(" {} ", name.to_uppercase()), language), Some(*id), "{name}");
                }
            }
        }
        assert_eq!(choice(Field::Kind, "diçka", Language::Albanian), None);
    }

    #[test]
    fn yes_and_no_are_known_in_every_language() {
        for word in ["Po", "yes", "da", "EVET", "x", "✓"] {
            assert_eq!(yes_no(word), Some(true), "{word}");
        }
        for word in ["Jo", "no", "ne", "Hayır"] {
            assert_eq!(yes_no(word), Some(false), "{word}");
        }
        assert_eq!(yes_no("ndoshta"), None);
    }
}
