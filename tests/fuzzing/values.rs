//! What is typed or pasted into a cell: dates, counts, amounts, choices, people, texts.

use std::ops::Range;

use chrono::{Datelike as _, NaiveDate};
use pasqyra::{
    domain::{Amount, Choice as _, Field, Form, Language, MAX_COUNT, Value},
    text::{
        TRANSLATED, Texts,
        dates::{self, DateContext},
        input, people,
    },
};

use super::{Outcome, Target, stored};

fn context() -> DateContext {
    DateContext { reporting_year: 2023, today: NaiveDate::from_ymd_opt(2023, 11, 23).expect("a day") }
}

/// Runs of letters, of digits, and what stands between.
fn words(input: &[u8]) -> Vec<Range<usize>> {
    let sort = |byte: u8| (byte.is_ascii_digit(), byte.is_ascii_alphabetic() || byte >= 0x80);
    let mut parts: Vec<Range<usize>> = Vec::new();
    for (at, &byte) in input.iter().enumerate() {
        match parts.last_mut() {
            Some(last) if sort(input[last.end - 1]) == sort(byte) => last.end = at + 1,
            _ => parts.push(at..at + 1),
        }
    }
    parts
}

const TOKENS: &[&str] = &[
    "1",
    "2",
    "5",
    "12",
    "13",
    "29",
    "30",
    "31",
    "02",
    "99",
    "23",
    "2023",
    "2024",
    "1900",
    "9999",
    "0000",
    ".",
    "/",
    "-",
    " ",
    ",",
    ":",
    ";",
    "'",
    "\u{a0}",
    "\u{202f}",
    "−",
    "–",
    "sot",
    "Sot",
    "today",
    "danas",
    "bugün",
    "BUGÜN",
    "F",
    "M",
    "T",
    "Gra",
    "burra",
    "gjithsej",
    "Ž",
    "K",
    "E",
    "women",
    "9",
    "40",
    "49",
    "9/40/49",
    "+",
    "=",
    "|",
    "(",
    ")",
    "€",
    "100 000",
    "1.234,50",
    "0,5",
    "9999999",
    "10000000",
    "10000000000",
    "Po",
    "jo",
    "Evet",
    "x",
    "✓",
    "Kryetari",
    "Assembly",
    "hearing",
    "KAB",
    "\t",
    "\n",
    "\r\n",
    "\u{b}",
];

const SEEDS: &[&str] = &[
    "5.3.2023",
    "05.03.23",
    "5/3",
    "5-3-2023",
    "2023-03-05",
    "30.01.2023.",
    "sot",
    "1234",
    "1 234",
    "1.234,50 €",
    "F 9 M 40 T 49",
    "9/40/49",
    "Gra: 9, burra: 40",
    "Po",
    "Kryetari",
    "Dëgjim buxhetor në Zhur",
    "një\r\ndy",
    "https://kk.rks-gov.net/prizren/",
];

fn seeds(target: &str) -> Vec<Vec<u8>> {
    let stored = stored(target).into_iter().map(|(_, bytes)| bytes);
    stored.chain(SEEDS.iter().map(|seed| seed.as_bytes().to_vec())).collect()
}

pub(crate) struct Dates;

impl Target for Dates {
    fn name(&self) -> &'static str {
        "dates"
    }

    fn seeds(&self) -> Vec<Vec<u8>> {
        seeds("dates")
    }

    fn tokens(&self) -> &'static [&'static str] {
        TOKENS
    }

    fn parts(&self, input: &[u8]) -> Vec<Range<usize>> {
        words(input)
    }

    fn longest(&self) -> usize {
        200
    }

    fn read(&mut self, input: &[u8]) -> Result<Outcome, String> {
        let text = String::from_utf8_lossy(input);
        let day = match dates::parse(&text, context()) {
            Ok(day) => day,
            Err(error) => {
                let digits = text.bytes().filter(u8::is_ascii_digit).count().min(12);
                return Ok(Outcome::refused(format!("{error:?} {digits}")));
            }
        };
        if !(1..=9999).contains(&day.year()) {
            return Err(format!("{day} has no four digits for its year"));
        }
        for &language in Language::ALL {
            let written = dates::date(day, language);
            if dates::parse(&written, context()) != Ok(day) {
                return Err(format!("{written} is not read back"));
            }
        }
        if dates::parse(&day.to_string(), context()) != Ok(day) {
            return Err(format!("{day} is not read back"));
        }
        Ok(Outcome::accepted(format!("{} {}", day.year().min(2_100) / 20, text.len().min(16))))
    }
}

pub(crate) struct Values {
    texts: Vec<Texts>,
    read: usize,
}

impl Default for Values {
    fn default() -> Self {
        Self { texts: TRANSLATED.iter().map(|&language| Texts::new(language)).collect(), read: 0 }
    }
}

impl Target for Values {
    fn name(&self) -> &'static str {
        "values"
    }

    fn seeds(&self) -> Vec<Vec<u8>> {
        seeds("values")
    }

    fn tokens(&self) -> &'static [&'static str] {
        TOKENS
    }

    fn parts(&self, input: &[u8]) -> Vec<Range<usize>> {
        words(input)
    }

    fn longest(&self) -> usize {
        2_200
    }

    fn read(&mut self, input: &[u8]) -> Result<Outcome, String> {
        self.read += 1;
        let text = String::from_utf8_lossy(input);
        let mut kinds = String::new();
        let mut accepted = false;
        let texts = &self.texts[self.read % self.texts.len()];
        let language = texts.language();
        for form in [Form::Line, Form::Link, Form::Paragraph, Form::Count, Form::Amount, Form::Date] {
            let typed = input::typed(form, &text, context());
            let pasted = input::check_pasted(form, &text);
            match input::parse(form, &text, context()) {
                Ok(value) => {
                    accepted |= value.is_some();
                    kinds.push(if typed.is_ok() { 'y' } else { 't' });
                    holds(form, value.as_ref(), language)?;
                }
                Err(error) => {
                    if typed.is_ok() {
                        return Err(format!("{form:?} takes what is typed and not what is pasted"));
                    }
                    if self.read.is_multiple_of(256) && error.message(texts).contains('{') {
                        return Err(format!("no sentence: {}", error.message(texts)));
                    }
                    let error = format!("{error:?}");
                    kinds.push_str(&error[..error.find([' ', '(']).unwrap_or(error.len())]);
                }
            }
            kinds.push(if pasted.is_ok() { ' ' } else { 'p' });
        }
        let field = Field::ALL[self.read % Field::ALL.len()];
        if let Ok(value) = input::read(field, &text, language, context()) {
            if value.is_none() && field.needs_value() {
                return Err(format!("{field} needs a value and takes none"));
            }
            input::show(value.as_ref(), field, texts);
            input::edit_text(value.as_ref(), language);
        }
        if let Some(said) = people::parse(&text) {
            let counts = [said.women, said.men, said.stated];
            if counts.iter().all(Option::is_none) || counts.iter().flatten().any(|&count| count > MAX_COUNT) {
                return Err(format!("{said:?} is nobody"));
            }
            kinds.push_str(&format!("{:?}", counts.map(|count| count.is_some())));
        }
        Ok(Outcome { accepted, kind: kinds })
    }
}

/// What a value must be that was read for a form.
fn holds(form: Form, value: Option<&Value>, language: Language) -> Result<(), String> {
    let fits = match (form, value) {
        (_, None) => true,
        (Form::Line, Some(Value::Text(text))) => !text.contains(char::is_control) && text.trim() == text,
        (Form::Link, Some(Value::Text(text))) => !text.contains(char::is_control),
        (Form::Paragraph, Some(Value::Text(text))) => {
            !text.contains(|letter: char| letter.is_control() && !matches!(letter, '\n' | '\t'))
        }
        (Form::Count, Some(Value::Count(count))) => *count <= MAX_COUNT,
        (Form::Amount, Some(Value::Amount(amount))) => *amount <= Amount::MAX,
        (Form::Date, Some(Value::Date(day))) => (1..=9999).contains(&day.year()),
        _ => false,
    };
    if !fits {
        return Err(format!("{form:?} takes {value:?}"));
    }
    // What an editor starts with is read back as it was.
    let shown = input::edit_text(value, language);
    match input::parse(form, &shown, context()) {
        Ok(again) if again.as_ref() == value => Ok(()),
        again => Err(format!("{form:?} {value:?} stands as {shown:?} and is read as {again:?}")),
    }
}
