//! Dates as each language writes them, and as people type them.

use chrono::{Datelike as _, NaiveDate};

use crate::domain::Language;

use super::Texts;

/// A date in figures: "30.01.2023", with a full stop after the year in Serbian and Bosnian.
pub fn date(day: NaiveDate, language: Language) -> String {
    let end = match language {
        Language::Serbian | Language::Bosnian => ".",
        Language::Albanian | Language::English | Language::Turkish => "",
    };
    format!("{}{end}", plain(day))
}

/// A date in figures as a spreadsheet understands it in every language: "30.01.2023".
pub fn plain(day: NaiveDate) -> String {
    format!("{:02}.{:02}.{:04}", day.day(), day.month(), day.year())
}

/// A day in words: "5 mars 2023".
pub fn long(day: NaiveDate, texts: &Texts) -> String {
    texts.with("date-long", &arguments(day, texts).each_ref().map(|(name, text)| (*name, text.into())))
}

/// A day in words, with its weekday: "e mërkurë, 1 mars 2023".
pub fn full(day: NaiveDate, texts: &Texts) -> String {
    let weekday = texts.get(&format!("weekday-{}", day.weekday().number_from_monday()));
    let arguments = arguments(day, texts);
    let [day, month, year] = arguments.each_ref().map(|(name, text)| (*name, text.into()));
    texts.with("date-full", &[("weekday", (&weekday).into()), day, month, year])
}

/// The month of a day with its year, as it stands above a calendar: "Mars 2023".
pub fn month_of(day: NaiveDate, texts: &Texts) -> String {
    let month = texts.month(day.month() as u8);
    let mut letters = month.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    let month = first + letters.as_str();
    texts.with("date-month-of-year", &[("month", (&month).into()), ("year", (&day.year().to_string()).into())])
}

/// Numbers go in as text: nothing of a date is grouped.
fn arguments(day: NaiveDate, texts: &Texts) -> [(&'static str, String); 3] {
    let month = texts.month(day.month() as u8);
    [("day", day.day().to_string()), ("month", month), ("year", day.year().to_string())]
}

/// Why typed text is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateError {
    /// Not of the form of a date.
    NotADate,
    /// Of the form of a date, but the calendar has no such day.
    NoSuchDay,
}

/// What a typed date is measured against.
#[derive(Debug, Clone, Copy)]
pub struct DateContext {
    /// The year of a date typed without one.
    pub reporting_year: u16,
    pub today: NaiveDate,
}

/// Reads a date as people type it: "5.3.2023", "05.03.23", "5/3", "5-3-2023", "2023-03-05", and the
/// words for today.
///
/// # Errors
/// Text that is no date, or a day that the calendar does not have.
pub fn parse(text: &str, context: DateContext) -> Result<NaiveDate, DateError> {
    let text = text.trim().trim_end_matches('.').to_lowercase();
    if ["sot", "today", "danas", "bugün", "bugun"].contains(&text.as_str()) {
        return Ok(context.today);
    }
    let is_between = |letter: char| matches!(letter, '.' | '/' | '-') || letter.is_whitespace();
    let parts: Vec<&str> = text.split(is_between).filter(|part| !part.is_empty()).collect();
    let number = |part: &str| -> Result<u32, DateError> {
        let digits = !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
        if digits { part.parse().map_err(|_| DateError::NotADate) } else { Err(DateError::NotADate) }
    };
    let (year, month, day) = match parts.as_slice() {
        [year, month, day] if year.len() == 4 => (number(year)?, number(month)?, number(day)?),
        [day, month, year] => (full_year(year, number(year)?)?, number(month)?, number(day)?),
        [day, month] => (context.reporting_year.into(), number(month)?, number(day)?),
        _ => return Err(DateError::NotADate),
    };
    let year = i32::try_from(year).map_err(|_| DateError::NotADate)?;
    if year == 0 {
        return Err(DateError::NoSuchDay);
    }
    NaiveDate::from_ymd_opt(year, month, day).ok_or(DateError::NoSuchDay)
}

fn full_year(written: &str, year: u32) -> Result<u32, DateError> {
    match written.len() {
        4 => Ok(year),
        2 => Ok(2000 + year),
        _ => Err(DateError::NotADate),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<String, DateError> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
        parse(text, DateContext { reporting_year: 2023, today }).map(|day| day.to_string())
    }

    #[test]
    fn dates_are_understood_in_the_forms_in_which_people_type_them() {
        for text in [
            "5.3.2023",
            "05.03.23",
            "5/3",
            "5.3",
            "5.3.",
            "05-03-2023",
            "2023-03-05",
            " 5.3.2023. ",
            "5 3 2023",
            "05.\u{a0}03.\u{a0}2023",
        ] {
            assert_eq!(read(text).as_deref(), Ok("2023-03-05"), "{text}");
        }
        assert_eq!(read("Sot").as_deref(), Ok("2026-11-23"));
    }

    #[test]
    fn text_that_is_no_date_is_told_from_a_day_that_does_not_exist() {
        for text in ["", "si më lart", "30.01.20230", "1.2.3.4", "5.3.023", "-5.3.2023x", "٥.٣.٢٠٢٣"] {
            assert_eq!(read(text), Err(DateError::NotADate), "{text}");
        }
        for text in ["31.02.2023", "29.02.2023", "0.1.2023", "1.13.2023", "1.1.0000"] {
            assert_eq!(read(text), Err(DateError::NoSuchDay), "{text}");
        }
    }

    #[test]
    fn a_date_is_written_with_a_final_stop_in_serbian_and_bosnian() {
        let day = NaiveDate::from_ymd_opt(2023, 1, 30).expect("a day");
        assert_eq!(date(day, Language::Albanian), "30.01.2023");
        assert_eq!(date(day, Language::Bosnian), "30.01.2023.");
    }
}
