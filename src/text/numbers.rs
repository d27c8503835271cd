//! Numbers, shares and amounts as each language writes them.

use fluent_bundle::FluentValue;

use crate::domain::{Amount, Language, Share};

/// Holds a number together where a line breaks.
const NO_BREAK_SPACE: char = '\u{a0}';

/// A count with the language's grouping: "12 345" in Albanian (from five digits), "12.345" in
/// Serbian, "12,345" in English.
pub fn count(number: u64, language: Language) -> String {
    let digits = number.to_string();
    let (separator, shortest) = match language {
        Language::Albanian => (NO_BREAK_SPACE, 5),
        Language::English => (',', 4),
        Language::Serbian | Language::Turkish | Language::Bosnian => ('.', 4),
    };
    if digits.len() < shortest {
        return digits;
    }
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

/// A share in percent with one decimal: "18,6 %", "18.6%", "%18,6".
pub fn share(share: Share, language: Language) -> String {
    percent(share.per_mille(), language)
}

/// Tenths of a percent as a percentage.
pub fn percent(per_mille: u64, language: Language) -> String {
    let number = tenths(per_mille, language);
    match language {
        Language::English => format!("{number}%"),
        Language::Turkish => format!("%{number}"),
        Language::Albanian | Language::Serbian | Language::Bosnian => format!("{number}{NO_BREAK_SPACE}%"),
    }
}

/// Tenths as a number with one decimal: "2,4".
pub fn tenths(tenths: u64, language: Language) -> String {
    decimal(tenths / 10, tenths % 10, 1, language)
}

/// What stands before a change: a plus, the true minus sign, or both where there is none.
pub fn sign(change: i64) -> char {
    match change.signum() {
        1 => '+',
        0 => '±',
        _ => '\u{2212}',
    }
}

/// A mean with one decimal, as the status bar shows it: "24,7".
pub fn mean(sum: u64, of: u64, language: Language) -> Option<String> {
    (of > 0).then(|| tenths((20 * sum + of) / (2 * of), language))
}

/// An amount in euro, with cents only where there are any: "100 000 €".
pub fn amount(amount: Amount, language: Language) -> String {
    let (euro, cents) = (amount.cents / 100, amount.cents % 100);
    let number = if cents == 0 { count(euro, language) } else { decimal(euro, cents, 2, language) };
    match language {
        Language::English => format!("€{number}"),
        _ => format!("{number}{NO_BREAK_SPACE}€"),
    }
}

fn decimal(whole: u64, fraction: u64, digits: usize, language: Language) -> String {
    let mark = if language == Language::English { '.' } else { ',' };
    format!("{}{mark}{fraction:0digits$}", count(whole, language))
}

/// How Fluent writes a number that is put into a text.
pub(super) fn format_fluent(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(count(number.value as u64, language)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_grouped_as_the_language_groups_them() {
        assert_eq!(count(1234, Language::Albanian), "1234");
        assert_eq!(count(12_345, Language::Albanian), "12\u{a0}345");
        assert_eq!(count(1_234_567, Language::Albanian), "1\u{a0}234\u{a0}567");
        assert_eq!(count(1234, Language::English), "1,234");
        assert_eq!(count(1234, Language::Bosnian), "1.234");
        assert_eq!(count(0, Language::Turkish), "0");
    }

    #[test]
    fn shares_stand_as_the_language_writes_percent() {
        let women = Share { part: 121, whole: 649 };
        assert_eq!(share(women, Language::Albanian), "18,6\u{a0}%");
        assert_eq!(share(women, Language::English), "18.6%");
        assert_eq!(share(women, Language::Turkish), "%18,6");
        assert_eq!(share(Share { part: 7, whole: 7 }, Language::Serbian), "100,0\u{a0}%");
    }

    #[test]
    fn amounts_show_cents_only_where_there_are_any() {
        assert_eq!(amount(Amount { cents: 10_000_000 }, Language::Albanian), "100\u{a0}000\u{a0}€");
        assert_eq!(amount(Amount { cents: 123_405 }, Language::Serbian), "1.234,05\u{a0}€");
    }
}
