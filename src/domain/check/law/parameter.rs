//! How the parameter of a rule is written.

use chrono::{Datelike as _, NaiveDate};

/// What a rule's parameter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterForm {
    /// The rule has none.
    None,
    /// A number of activities.
    Count,
    /// A number of days.
    Days,
    /// Percent of a whole.
    Percent,
    /// A day of the year: "30.06".
    Day,
    /// Two days of the year: "31.08; 30.09".
    TwoDays,
    /// Days, days more when extended, hours when urgent, working days to transfer: "7; 15; 48; 5".
    ReplyTimes,
}

/// The largest number that a parameter takes: a year and a day, in days.
const MOST: u32 = 366;

impl ParameterForm {
    /// The parameter as it is kept, where a text is one of this form.
    pub fn tidied(self, written: &str) -> Option<String> {
        let numbers = |count: usize, most: u32| {
            let parts: Vec<&str> = written.split(';').map(str::trim).collect();
            let read = parts.iter().map(|part| part.parse::<u32>().ok().filter(|number| *number <= most));
            let read: Vec<String> = read.collect::<Option<Vec<u32>>>()?.iter().map(ToString::to_string).collect();
            (read.len() == count).then(|| read.join("; "))
        };
        let days = |count: usize| {
            let read: Option<Vec<DayOfYear>> = written.split(';').map(DayOfYear::parse).collect();
            let read: Vec<String> = read?.iter().map(ToString::to_string).collect();
            (read.len() == count).then(|| read.join("; "))
        };
        match self {
            Self::None => None,
            Self::Count | Self::Days => numbers(1, MOST),
            Self::Percent => numbers(1, 100),
            Self::Day => days(1),
            Self::TwoDays => days(2),
            Self::ReplyTimes => numbers(4, MOST),
        }
    }
}

/// A day that every year has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayOfYear {
    day: u32,
    month: u32,
}

impl DayOfYear {
    /// Reads "30.06", also as "30.6." and "30/6".
    pub fn parse(written: &str) -> Option<Self> {
        let written = written.trim().trim_end_matches('.');
        let (day, month) = written.split_once(['.', '/', '-'])?;
        let (day, month) = (day.trim().parse().ok()?, month.trim().parse().ok()?);
        // A common year: a day that only leap years have is no limit for the others.
        NaiveDate::from_ymd_opt(2023, month, day)?;
        Some(Self { day, month })
    }

    /// The day in some year.
    pub fn in_year(self, year: u16) -> NaiveDate {
        NaiveDate::from_ymd_opt(year.into(), self.month, self.day).unwrap_or_default()
    }

    /// The day of the year of a date.
    pub fn of(date: NaiveDate) -> Self {
        Self { day: date.day(), month: date.month() }
    }
}

impl std::fmt::Display for DayOfYear {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{:02}.{:02}", self.day, self.month)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_parameter_is_tidied_or_refused() {
        assert_eq!(ParameterForm::TwoDays.tidied("31/8;30.9."), Some("31.08; 30.09".to_owned()));
        assert_eq!(ParameterForm::ReplyTimes.tidied(" 7;15; 48;5"), Some("7; 15; 48; 5".to_owned()));
        assert_eq!(ParameterForm::Days.tidied("014"), Some("14".to_owned()));
        for (form, wrong) in [
            (ParameterForm::Day, "31.02"),
            (ParameterForm::Day, "29.02"),
            (ParameterForm::Day, "qershor"),
            (ParameterForm::TwoDays, "31.08"),
            (ParameterForm::Days, "-1"),
            (ParameterForm::Days, "9999"),
            (ParameterForm::Percent, "101"),
            (ParameterForm::ReplyTimes, "7; 15; 48"),
            (ParameterForm::None, "1"),
        ] {
            assert_eq!(form.tidied(wrong), None, "{wrong}");
        }
    }
}
