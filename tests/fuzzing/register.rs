//! A register in the interchange format.

use std::ops::Range;

use pasqyra::{
    domain::{Edit, Language, RecordId, Register, Summary, check},
    export::json,
    import::{self, ImportError},
    text::{TRANSLATED, Texts},
};

use super::{Outcome, Target, stored};

pub(crate) struct Json {
    texts: Vec<Texts>,
    read: u64,
}

impl Default for Json {
    fn default() -> Self {
        Self { texts: TRANSLATED.iter().map(|&language| Texts::new(language)).collect(), read: 0 }
    }
}

/// Keys, values and what stands between them.
const TOKENS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\u0000",
    "\\ud800",
    "\\ud83d\\ude00",
    "\"\"",
    "null",
    "true",
    "false",
    "{}",
    "[]",
    "\"year\":2024",
    "\"year\":2023,",
    "\"number\":1",
    "\"number\":2",
    "\"number\":0",
    "\"kind\":\"hearing\"",
    "\"kind\":\"consultation\"",
    "\"kind\":\"participatory_budgeting\"",
    "\"hearing\"",
    "\"meeting\"",
    "\"sq\"",
    "\"bs\"",
    "\"2023-02-29\"",
    "\"2024-02-29\"",
    "\"0000-01-01\"",
    "\"9999-12-31\"",
    "\"-001-01-01\"",
    "\"activity_number\":1",
    "\"carried_from\":2022,\"carried_number\":1",
    "\"carried_over\":1",
    "\"women\":9999999",
    "\"amount_eur\":0.01",
    "\"amount_eur\":10000000000",
    "\"amount_eur\":0.005",
    "\"subject\":{\"document\":1}",
    "\"subject\":{\"published\":\"hearing.women\"}",
    "\"hearing.women\"",
    "\"decisions.total\"",
    "\"rule\":\"participants-sum\"",
    "\"enabled\":null",
    "\"parameter\":-9223372036854775808",
    "\"section\":\"intro\"",
    "\"chart\":\"decisions-by-month\"",
    "{\"year\":2022}",
    "{\"kind\":\"hearing\",\"number\":2,\"title\":\"\"}",
    "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    "\"format\":\"pasqyra-register\"",
    "\"version\":1",
    "\u{feff}",
];

impl Target for Json {
    fn name(&self) -> &'static str {
        "register"
    }

    fn seeds(&self) -> Vec<Vec<u8>> {
        let mut seeds: Vec<Vec<u8>> = stored("register").into_iter().map(|(_, bytes)| bytes).collect();
        seeds.push(br#"{"format":"pasqyra-register","version":1,"municipality":{"name":""},"years":[]}"#.to_vec());
        seeds
    }

    fn tokens(&self) -> &'static [&'static str] {
        TOKENS
    }

    fn parts(&self, input: &[u8]) -> Vec<Range<usize>> {
        parts(input)
    }

    fn joint(&self) -> &'static str {
        ","
    }

    fn longest(&self) -> usize {
        1 << 15
    }

    fn read(&mut self, input: &[u8]) -> Result<Outcome, String> {
        self.read += 1;
        match import::register(input, &mut numbers()) {
            Ok(register) => {
                self.holds(&register)?;
                Ok(Outcome::accepted(shape(&register)))
            }
            Err(error) => {
                // What a person is told is one line, whatever stood in the file.
                for texts in self.texts.iter().take(if self.read.is_multiple_of(64) { 5 } else { 1 }) {
                    let message = error.message(texts);
                    if message.len() > 4_000 || message.contains(['\n', '\r', '\0', '\u{202e}']) {
                        return Err(format!("no line to show: {message:?}"));
                    }
                }
                Ok(Outcome::refused(kind(&error)))
            }
        }
    }
}

impl Json {
    /// What was read is a register: it exports to what imports as the same, fits an empty one, and can be summed up
    /// and checked.
    fn holds(&self, register: &Register) -> Result<(), String> {
        let written = json::write(register);
        let again = import::register(written.as_bytes(), &mut numbers()).map_err(|error| format!("back: {error}"))?;
        if again != *register {
            return Err("exported and imported, it is another".to_owned());
        }
        if json::write(&again) != written {
            return Err("exported twice, it is not the same bytes".to_owned());
        }
        let mut empty = Register::default();
        let edit: Edit = import::into_edit(&empty, again).map_err(|error| error.to_string())?;
        for change in edit.primitives() {
            empty.apply(change).map_err(|error| format!("does not fit an empty register: {error}"))?;
        }
        if empty.years != register.years {
            return Err("in an empty register it is another".to_owned());
        }
        if self.read.is_multiple_of(16) {
            examine(register);
        }
        Ok(())
    }
}

/// Sums a register up and checks it, as every screen does.
pub(super) fn examine(register: &Register) {
    let today = chrono::NaiveDate::from_ymd_opt(2024, 1, 15).expect("a day");
    for year in register.years.values() {
        let summary = Summary::of(year);
        let input = check::Input { municipality: &register.municipality, year, summary: &summary, today };
        check::check(&input);
    }
}

/// Identities 1, 2, 3 …: so two registers that say the same are equal.
pub(super) fn numbers() -> impl FnMut() -> RecordId {
    let mut last = 0;
    move || {
        last += 1;
        RecordId(uuid::Uuid::from_u128(last))
    }
}

/// What an error is about, without the places and the words of this file.
fn kind(error: &ImportError) -> String {
    match error {
        ImportError::At { path, problem } => {
            let place: String = path.chars().filter(|letter| !letter.is_ascii_digit()).take(60).collect();
            let problem = format!("{problem:?}");
            let end = problem.find([' ', '(']).unwrap_or(problem.len());
            format!("{place} {}", &problem[..end])
        }
        other => {
            let other = format!("{other:?}");
            other[..other.find([' ', '(']).unwrap_or(other.len())].to_owned()
        }
    }
}

/// What a register holds, roughly.
fn shape(register: &Register) -> String {
    let few = |count: usize| count.min(3);
    let years = register.years.values().take(2).map(|year| {
        let recorded = year.decisions.iter().filter(|month| !month.is_empty()).count();
        format!(
            "{}{}{}{}{}{}{}{}{}{}",
            few(year.activities.len()),
            few(year.documents.len()),
            few(year.projects.len()),
            few(year.access.requests.len()),
            few(recorded),
            few(year.published.len()),
            few(year.narrative.len()),
            few(year.waivers.len()),
            few(year.rules.len()),
            few(year.slides.len())
        )
    });
    let languages = register.municipality.languages.iter().filter(|&&language| language != Language::Albanian).count();
    format!("{} {} {}", few(register.years.len()), few(languages), years.collect::<Vec<_>>().join(" "))
}

/// The values, the entries, the objects and the lists of JSON, as far as it is JSON.
fn parts(input: &[u8]) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let mut open = Vec::new();
    let mut entry = None;
    let mut at = 0;
    while at < input.len() {
        let start = at;
        match input[at] {
            b'{' | b'[' => {
                open.push((at, entry.take()));
                at += 1;
                continue;
            }
            b'}' | b']' => {
                at += 1;
                let Some((begun, of_entry)) = open.pop() else { continue };
                parts.push(begun..at);
                if let Some(key) = of_entry {
                    parts.push(key..at);
                }
                entry = None;
                continue;
            }
            b'"' => {
                at += 1;
                while at < input.len() && input[at] != b'"' {
                    at += if input[at] == b'\\' { 2 } else { 1 };
                }
                at = (at + 1).min(input.len());
                let is_key = input[at..].iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b':');
                if is_key {
                    entry = Some(start);
                    parts.push(start..at);
                    continue;
                }
            }
            byte if byte.is_ascii_alphanumeric() || byte == b'-' => {
                let ends = |byte: &u8| matches!(byte, b',' | b']' | b'}' | b'\n' | b' ');
                at += input[at..].iter().position(ends).unwrap_or(input.len() - at);
            }
            _ => {
                at += 1;
                continue;
            }
        }
        parts.push(start..at);
        if let Some(key) = entry.take() {
            parts.push(key..at);
        }
    }
    parts
}
