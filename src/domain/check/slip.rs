//! The date that a person meant who slipped once while typing it.

use chrono::NaiveDate;

/// The longest text that can be one slip away from a date.
const LONGEST: usize = 12;

/// What a slip puts into a date, or in the place of a character: digits, and after them the marks between.
const TYPED: &[u8] = b"0123456789./- ";
const DIGITS: usize = 10;

/// The days of the year that `written` is, or else that it is one slip away from: a character too many, one
/// missing, one in the place of another, or two exchanged. In the order of the calendar.
pub(super) fn days_meant(written: &str, year: u16) -> Vec<NaiveDate> {
    let written = written.trim();
    if written.len() > LONGEST || !written.is_ascii() {
        return Vec::new();
    }
    let text = written.as_bytes();
    if let Some(day) = read(text, year) {
        return vec![day];
    }
    let marks = text.iter().filter(|character| !character.is_ascii_digit()).count();
    let foreign = text.iter().filter(|character| !TYPED.contains(character)).count();
    if foreign > 1 || marks > 4 {
        return Vec::new();
    }
    // A date has two marks: where there are as many, no digit stands in the place of another.
    let typed = if marks < 2 { TYPED } else { &TYPED[..DIGITS] };
    let mut days = Vec::new();
    let mut consider = |text: &[u8]| {
        if let Some(day) = read(text, year)
            && !days.contains(&day)
        {
            days.push(day);
        }
    };
    let mut room = [0; LONGEST + 1];
    for at in 0..=text.len() {
        // One missing.
        let longer = &mut room[..=text.len()];
        longer[..at].copy_from_slice(&text[..at]);
        longer[at + 1..].copy_from_slice(&text[at..]);
        for &typed in typed {
            longer[at] = typed;
            consider(longer);
        }
        if at == text.len() {
            break;
        }
        // One too many.
        let shorter = &mut room[..text.len() - 1];
        shorter[..at].copy_from_slice(&text[..at]);
        shorter[at..].copy_from_slice(&text[at + 1..]);
        consider(shorter);
        // One in the place of another.
        let same = &mut room[..text.len()];
        same.copy_from_slice(text);
        for &typed in if text[at].is_ascii_digit() { typed } else { TYPED } {
            same[at] = typed;
            consider(same);
        }
        // Two exchanged.
        same.copy_from_slice(text);
        if at + 1 < text.len() {
            same.swap(at, at + 1);
            consider(same);
        }
    }
    days.sort_unstable();
    days
}

/// A date of the year in the forms that people write: day, month, year with dots, slashes, hyphens or spaces,
/// the year in four digits or two; or the year first.
fn read(text: &[u8], year: u16) -> Option<NaiveDate> {
    let mut numbers = [0_u32; 3];
    let mut lengths = [0_usize; 3];
    let (mut part, mut separator) = (0, 0);
    for (at, &character) in text.iter().enumerate() {
        if character.is_ascii_digit() {
            if lengths[part] == 4 {
                return None;
            }
            numbers[part] = numbers[part] * 10 + u32::from(character - b'0');
            lengths[part] += 1;
        } else if lengths[part] == 0 {
            return None;
        } else if part == 2 {
            // "30.01.2023." as Serbian and Bosnian write it.
            if character != b'.' || separator != b'.' || at + 1 != text.len() {
                return None;
            }
        } else if matches!(character, b'.' | b'/' | b'-' | b' ') && (part == 0 || character == separator) {
            separator = character;
            part += 1;
        } else {
            return None;
        }
    }
    let [day, month, of_year] = if lengths[0] == 4 { [2, 1, 0] } else { [0, 1, 2] };
    let in_year = match lengths[of_year] {
        4 => numbers[of_year] == u32::from(year),
        2 => numbers[of_year] == u32::from(year) % 100,
        _ => false,
    };
    let is_short = |part: usize| matches!(lengths[part], 1 | 2);
    if !in_year || !is_short(day) || !is_short(month) {
        return None;
    }
    NaiveDate::from_ymd_opt(year.into(), numbers[month], numbers[day])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(written: &str) -> Vec<String> {
        days_meant(written, 2023).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_digit_too_many_is_one_slip() {
        assert_eq!(meant("30.01.20230"), ["2023-01-30"]);
    }

    #[test]
    fn each_kind_of_slip_is_understood() {
        for written in ["30.01.023", "30.01.2o23", "30.01.2032", "30,01.2023", "30.01..2023", "30.0l.2023"] {
            assert!(meant(written).contains(&"2023-01-30".to_owned()), "{written}: {:?}", meant(written));
        }
    }

    #[test]
    fn a_date_that_is_one_is_no_slip() {
        for written in ["30.01.2023", "30.1.2023", "30/01/23", "2023-01-30", "30.01.2023.", " 30 1 2023 "] {
            assert_eq!(meant(written), ["2023-01-30"], "{written}");
        }
    }

    #[test]
    fn two_dates_equally_near_are_both_named() {
        let days = meant("31.0.2023");
        assert!(days.len() > 1, "{days:?}");
        assert!(days.contains(&"2023-01-31".to_owned()));
    }

    #[test]
    fn what_no_slip_explains_is_no_date() {
        for written in ["", "në janar", "30.01.2019", "31.02.2023", "viti 2023", "1", "30.01.20230000"] {
            let days = meant(written);
            assert!(!days.contains(&"2023-01-30".to_owned()), "{written}: {days:?}");
        }
        assert!(meant("në janar").is_empty());
        assert!(meant("30.01.2019").is_empty());
    }
}
