//! Values as a person types and sees them in a cell.

use std::borrow::Cow;

use crate::domain::{Amount, Count, Field, Form, Language, MAX_COUNT, Value};

use super::{
    Texts, choices,
    dates::{self, DateContext, DateError},
    numbers,
};

/// Why what was typed does not fit a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InputError {
    NotANumber,
    Negative,
    TooLarge {
        most: u64,
    },
    NotADate,
    NoSuchDay,
    NotAnAmount,
    /// More characters than a field of text takes.
    TooLong {
        most: usize,
    },
    /// A character that nobody can see, by its number in Unicode.
    Unseen(u32),
    /// A picture in the place of letters: no font prints it.
    Emoji,
    /// The field is chosen from a list, not typed.
    NotAChoice,
    /// The field always holds a value.
    Required,
}

impl InputError {
    /// What is expected, in the person's language.
    pub fn message(&self, texts: &Texts) -> String {
        match self {
            Self::NotANumber => texts.get("input-not-a-number"),
            Self::Negative => texts.get("input-negative"),
            Self::TooLarge { most } => texts.with("input-too-large", &[("most", (*most).into())]),
            Self::NotADate => texts.get("input-not-a-date"),
            Self::NoSuchDay => texts.get("input-no-such-day"),
            Self::NotAnAmount => texts.get("input-not-an-amount"),
            Self::TooLong { most } => texts.with("input-too-long", &[("most", (*most).into())]),
            Self::Unseen(number) => {
                texts.with("input-unseen-character", &[("code", (&format!("U+{number:04X}")).into())])
            }
            Self::Emoji => texts.get("input-emoji"),
            Self::NotAChoice => texts.get("input-not-a-choice"),
            Self::Required => texts.get("input-required"),
        }
    }
}

/// How many characters are taken of a line, as a title or an address, and of a text of several lines. A whole report
/// that was pasted into a title by mistake is no title.
const MAX_LINE: usize = 2_000;
const MAX_PARAGRAPH: usize = 20_000;

/// Whether a text can be shown and printed.
fn check_text(text: &str, most: usize) -> Result<(), InputError> {
    if text.len() > most && text.chars().nth(most).is_some() {
        return Err(InputError::TooLong { most });
    }
    for character in text.chars() {
        // Characters that turn the direction of writing are as good as unseen.
        let turns = matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if turns || (character.is_control() && !matches!(character, '\n' | '\r' | '\t' | '\u{b}' | '\u{c}')) {
            return Err(InputError::Unseen(character.into()));
        }
        if matches!(character, '\u{1f000}'..='\u{1faff}' | '\u{2600}'..='\u{27bf}' | '\u{fe0f}') {
            return Err(InputError::Emoji);
        }
    }
    Ok(())
}

/// Reads what was typed into a field. Nothing typed is "not recorded".
///
/// # Errors
/// What does not fit the field, with what it expects.
pub fn parse(form: Form, text: &str, context: DateContext) -> Result<Option<Value>, InputError> {
    let trimmed = trimmed(text);
    if trimmed.is_empty() {
        return Ok(None);
    }
    let bare = bare(trimmed);
    let bare = bare.as_ref();
    let value = match form {
        // A line break that was pasted into a line separates words, no more; so does what Word has for one.
        Form::Line => Value::Text(
            trimmed
                .split(char::is_control)
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(" "),
        ),
        Form::Link => Value::Text(trimmed.chars().filter(|letter| !letter.is_control()).collect()),
        Form::Paragraph => Value::Text(paragraph(text)),
        Form::Count => Value::Count(parse_count(bare)?),
        Form::Amount => Value::Amount(parse_amount(bare)?),
        Form::Date => Value::Date(dates::parse(bare, context).map_err(|error| match error {
            DateError::NotADate => InputError::NotADate,
            DateError::NoSuchDay => InputError::NoSuchDay,
        })?),
        Form::YesNo | Form::OneOf(_) | Form::AnyOf(_) | Form::Activity => return Err(InputError::NotAChoice),
    };
    Ok(Some(value))
}

/// Whether a text that is pasted fits a field, as one that is typed would. Control characters around it, as other
/// programs put there, are no part of it.
///
/// # Errors
/// What does not fit the field, with what it expects.
pub fn check_pasted(form: Form, text: &str) -> Result<(), InputError> {
    match form {
        Form::Line | Form::Link => check_text(trimmed(text), MAX_LINE),
        Form::Paragraph => check_text(trimmed(text), MAX_PARAGRAPH),
        _ => Ok(()),
    }
}

/// Reads what was typed into a field: as [`parse`], and refuses a text that no report could show.
///
/// # Errors
/// What does not fit the field, with what it expects.
pub fn typed(form: Form, text: &str, context: DateContext) -> Result<Option<Value>, InputError> {
    match form {
        Form::Line | Form::Link => check_text(text.trim(), MAX_LINE)?,
        Form::Paragraph => check_text(text.trim(), MAX_PARAGRAPH)?,
        _ => {}
    }
    parse(form, text, context)
}

/// Reads what was pasted into a field, or typed where it is not chosen from a list: as [`parse`], and the values of
/// lists by their names in any of the languages, `own` being the person's.
///
/// # Errors
/// What does not fit the field, with what it expects.
pub fn read(field: Field, text: &str, own: Language, context: DateContext) -> Result<Option<Value>, InputError> {
    match field.form() {
        _ if trimmed(text).is_empty() && field.needs_value() => Err(InputError::Required),
        Form::OneOf(_) | Form::YesNo if trimmed(text).is_empty() => Ok(None),
        Form::OneOf(_) => {
            let id = choices::choice(field, trimmed(text), own).ok_or(InputError::NotAChoice)?;
            Ok(Some(Value::One(id.to_owned())))
        }
        Form::YesNo => choices::yes_no(trimmed(text)).map(|yes| Some(Value::YesNo(yes))).ok_or(InputError::NotAChoice),
        form => parse(form, text, context),
    }
}

/// A text without the spaces and control characters around it.
fn trimmed(text: &str) -> &str {
    text.trim_matches(|letter: char| letter.is_whitespace() || letter.is_control())
}

/// A figure or a date without the marks that nobody sees, such as those for the direction of writing.
fn bare(text: &str) -> Cow<'_, str> {
    let unseen = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    match text.contains(unseen) {
        true => Cow::Owned(text.replace(unseen, "")),
        false => Cow::Borrowed(text),
    }
}

/// A text of several lines, with one kind of line break and no other control characters.
fn paragraph(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{c}'], "\n");
    let mut seen: String =
        text.chars().filter(|&letter| !letter.is_control() || matches!(letter, '\n' | '\t')).collect();
    // Only now: a space before a character that nobody sees is a space at the end too.
    seen.truncate(seen.trim_end().len());
    seen
}

/// Reads a count: digits, with or without spaces, dots or commas between groups of three.
pub(super) fn parse_count(text: &str) -> Result<Count, InputError> {
    if let Some(rest) = text.strip_prefix(['-', '−']) {
        return Err(if ungrouped(rest).is_some() { InputError::Negative } else { InputError::NotANumber });
    }
    let digits = ungrouped(text).ok_or(InputError::NotANumber)?;
    let too_large = InputError::TooLarge { most: MAX_COUNT.into() };
    let count = digits.parse().map_err(|_| too_large.clone())?;
    if count > MAX_COUNT { Err(too_large) } else { Ok(count) }
}

/// The digits of a whole number without its grouping; `None` where it is none.
fn ungrouped(text: &str) -> Option<String> {
    let is_separator = |character: char| matches!(character, ' ' | '.' | ',' | '\u{a0}' | '\u{202f}' | '\'');
    let groups: Vec<&str> = text.split(is_separator).collect();
    let digits = |group: &&str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    let well_grouped = match groups.as_slice() {
        [_] => true,
        [first, rest @ ..] => first.len() <= 3 && rest.iter().all(|group| group.len() == 3),
        [] => false,
    };
    (well_grouped && groups.iter().all(digits)).then(|| groups.concat())
}

/// Reads an amount in euro: "100 000", "1.234,50", "1234.5 €".
fn parse_amount(text: &str) -> Result<Amount, InputError> {
    let text = text.trim_matches(['€', ' ', '\u{a0}']);
    let not_an_amount = InputError::NotAnAmount;
    if text.starts_with(['-', '−']) {
        return Err(InputError::Negative);
    }
    let (euro, cents) = match text.rfind(['.', ',']) {
        // Two or one digits behind the last mark are cents; three are a group of thousands.
        Some(at) if text.len() - at <= 3 => (&text[..at], &text[at + 1..]),
        _ => (text, ""),
    };
    let euro: u64 = ungrouped(euro).ok_or(not_an_amount.clone())?.parse().map_err(|_| too_large())?;
    let cents: u64 = match (cents.len(), cents.parse::<u64>()) {
        (0, _) => 0,
        (1, Ok(tenths)) => tenths * 10,
        (2, Ok(cents)) => cents,
        _ => return Err(not_an_amount),
    };
    let cents = euro.checked_mul(100).and_then(|euro| euro.checked_add(cents)).ok_or_else(too_large)?;
    if cents > Amount::MAX.cents { Err(too_large()) } else { Ok(Amount { cents }) }
}

fn too_large() -> InputError {
    InputError::TooLarge { most: Amount::MAX.cents / 100 }
}

/// A value as an editor starts with it: without grouping, so that it can be typed over.
pub fn edit_text(value: Option<&Value>, language: Language) -> String {
    match value {
        Some(Value::Count(count)) => count.to_string(),
        Some(value) => plain(value, language),
        None => String::new(),
    }
}

/// A value as a cell shows it; choices take their text from `field`.
pub fn show(value: Option<&Value>, field: Field, texts: &Texts) -> String {
    match value {
        None => String::new(),
        Some(Value::One(id)) => texts.choice(field, id),
        Some(Value::Any(ids)) => {
            let shown: Vec<String> = ids.iter().map(|id| texts.choice(field, id)).collect();
            shown.join(", ")
        }
        Some(Value::YesNo(yes)) => texts.get(if *yes { "yes" } else { "no" }),
        Some(value) => plain(value, texts.language()),
    }
}

fn plain(value: &Value, language: Language) -> String {
    match value {
        Value::Text(text) | Value::One(text) => text.clone(),
        Value::Count(count) => numbers::count((*count).into(), language),
        Value::Amount(amount) => numbers::amount(*amount, language),
        Value::Date(day) => dates::date(*day, language),
        Value::Any(ids) => ids.join(", "),
        Value::YesNo(_) | Value::Activity(_) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_understood_with_any_grouping() {
        for text in ["1234", "1 234", "1.234", "1,234", "1\u{a0}234", "1'234"] {
            assert_eq!(parse_count(text), Ok(1234), "{text}");
        }
    }

    #[test]
    fn what_is_no_count_says_what_is_expected() {
        for text in ["abc", "1.23", "12 34", "1,2", "٤", "4a", "1e3", "."] {
            assert_eq!(parse_count(text), Err(InputError::NotANumber), "{text}");
        }
        assert_eq!(parse_count("-5"), Err(InputError::Negative));
        let most = u64::from(MAX_COUNT);
        for text in ["10000000", "99999999999", "99999999999999999999999"] {
            assert_eq!(parse_count(text), Err(InputError::TooLarge { most }), "{text}");
        }
    }

    #[test]
    fn a_text_that_nobody_can_read_or_print_says_what_is_expected() {
        let today = chrono::NaiveDate::from_ymd_opt(2023, 3, 5).expect("a day");
        let read = |text: &str| typed(Form::Line, text, DateContext { reporting_year: 2023, today });
        assert_eq!(read(&"ë".repeat(100_000)), Err(InputError::TooLong { most: MAX_LINE }));
        assert_eq!(read("Dëgjim\u{7}"), Err(InputError::Unseen(7)));
        assert_eq!(read("a\u{202e}b"), Err(InputError::Unseen(0x202e)));
        assert_eq!(read("Dëgjim 😀"), Err(InputError::Emoji));
        for text in ["Shkolla „Zhur“ – salla 2", "Çështja e ujit · 50 % (2023/24)", "Türkçe, српски", "a\tb"]
        {
            assert!(read(text).is_ok(), "{text}");
        }
        assert_eq!(read("një\tdy\r\ntre"), Ok(Some(Value::Text("një dy tre".to_owned()))));
    }

    #[test]
    fn what_nobody_sees_in_a_pasted_cell_is_no_part_of_it() {
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
        let context = DateContext { reporting_year: 2023, today };
        let read = |field, text| read(field, text, Language::Albanian, context);
        assert_eq!(read(Field::Women, "\u{200e}1\u{a0}234\0"), Ok(Some(Value::Count(1234))));
        let day = chrono::NaiveDate::from_ymd_opt(2023, 1, 30).expect("a day");
        assert_eq!(read(Field::HeldOn, "\u{feff}30.\u{a0}01.\u{a0}2023 "), Ok(Some(Value::Date(day))));
        let text = |text: &str| Ok(Some(Value::Text(text.to_owned())));
        assert_eq!(read(Field::Title, "Dëgjim\u{b}në\r\n Zhur\u{1}"), text("Dëgjim në Zhur"));
        assert_eq!(read(Field::Note, "një\r\ndy\u{7}\ttre\n"), text("një\ndy\ttre"));
        assert_eq!(read(Field::Url, "https://a\0.b"), text("https://a.b"));
        assert_eq!(read(Field::Kind, " "), Err(InputError::Required));
        assert_eq!(read(Field::Outcome, "\u{1}"), Ok(None));
    }

    #[test]
    fn amounts_are_understood_with_and_without_cents() {
        for (text, cents) in [("100 000", 10_000_000), ("1.234,50", 123_450), ("1234.5 €", 123_450), ("1.234", 123_400)]
        {
            assert_eq!(parse_amount(text), Ok(Amount { cents }), "{text}");
        }
        assert_eq!(parse_amount("a lot"), Err(InputError::NotAnAmount));
    }
}
