//! Why a file was not imported, and how a person is told.

use crate::{
    domain::ActivityKind,
    text::{Texts, key_of, numbers},
};

/// How much of a text out of the file is shown in a message, in characters.
const MOST_SHOWN: usize = 60;

/// Why nothing was imported.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    #[error("{path} cannot be read: {reason}")]
    Unreadable { path: String, reason: String },
    #[error("the file is empty")]
    Empty,
    #[error("the file has {bytes} bytes, more than {most}")]
    FileTooLarge { bytes: usize, most: usize },
    /// Many short values, which take far more memory than the file has bytes.
    #[error("the file has more values than {}", super::MAX_VALUES)]
    TooManyValues,
    /// Lines and columns count from 1; columns count bytes.
    #[error("line {line}, column {column}: not UTF-8")]
    NotUtf8 { line: usize, column: usize },
    #[error("line {line}, column {column}: not JSON")]
    NotJson { line: usize, column: usize },
    #[error("line {line}, column {column}: the JSON ends too early")]
    EndsEarly { line: usize, column: usize },
    #[error("line {line}, column {column}: nested too deeply")]
    TooDeep { line: usize, column: usize },
    /// JSON, but no register: `format` is absent or says something else.
    #[error("the file is no register of Pasqyra")]
    OtherFormat,
    #[error("the register is of version {version}, made by a newer Pasqyra")]
    NewerVersion { version: u64 },
    /// `path` as in `years[0].activities[3].comments.pending`.
    #[error("{path}: {problem}")]
    At { path: String, problem: Problem },
    #[error("the register has these years already: {years:?}")]
    YearsPresent { years: Vec<u16> },
}

/// What a value of JSON is, or should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Null,
    YesNo,
    Number,
    Text,
    NumberOrText,
    List,
    Object,
}

impl Shape {
    fn key(self) -> &'static str {
        match self {
            Self::Null => "import-shape-null",
            Self::YesNo => "import-shape-yes-no",
            Self::Number => "import-shape-number",
            Self::Text => "import-shape-text",
            Self::NumberOrText => "import-shape-number-or-text",
            Self::List => "import-shape-list",
            Self::Object => "import-shape-object",
        }
    }
}

/// What is wrong at a place of the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    #[error("the format has no such key")]
    UnknownKey,
    #[error("the key stands twice")]
    KeyTwice,
    #[error("a value is required")]
    Required,
    #[error("expected {expected:?}, found {found:?}")]
    WrongShape { expected: Shape, found: Shape },
    #[error("not a whole number in plain digits")]
    NotWhole,
    #[error("below zero")]
    Negative,
    #[error("below {least}")]
    TooSmall { least: u64 },
    #[error("above {most}")]
    TooLarge { most: u64 },
    #[error("not an amount of euro with at most two decimals")]
    NotAnAmount,
    #[error("{found:?} is not a date of the form YYYY-MM-DD")]
    NotADate { found: String },
    #[error("the calendar has no day {found}")]
    NoSuchDay { found: String },
    #[error("{found:?} is none of {}", allowed.join(", "))]
    UnknownChoice { found: String, allowed: &'static [&'static str] },
    #[error("{found} stands twice")]
    ChoiceTwice { found: String },
    #[error("the year {year} stands twice")]
    YearTwice { year: u16 },
    #[error("the month {month} stands twice")]
    MonthTwice { month: u8 },
    #[error("the number {number} stands twice among {kind}")]
    NumberTwice { kind: ActivityKind, number: u32 },
    /// The numbers must run from 1 to the count; the path leads to the number that lies beyond.
    #[error("among {count} of {kind}, the number {missing} is missing")]
    NumberMissing { kind: ActivityKind, missing: u32, count: u32 },
    #[error("there is no participatory budgeting with the number {number}")]
    NoSuchBudgeting { number: u32 },
    #[error(
        "a waiver's subject names one thing: an activity, a published figure, a month, a document, a project, a request or a rule"
    )]
    UnclearSubject,
    #[error("the file has no such record")]
    NoSuchSubject,
    #[error("no published figure has this key")]
    UnknownFigure,
    #[error("no rule has this identifier")]
    UnknownRule,
    #[error("this rule always holds and cannot be set")]
    RuleNotSettable,
    #[error("the section has a text in this language already")]
    NarrativeTwice,
}

impl ImportError {
    /// What is wrong, where, and what to do, in the person's language.
    pub fn message(&self, texts: &Texts) -> String {
        let at_line = |key, line: usize, column: usize| {
            // Lines and columns are looked up in an editor, which does not group them.
            texts.with(key, &[("line", (&line.to_string()).into()), ("column", (&column.to_string()).into())])
        };
        match self {
            Self::Unreadable { path, reason } => {
                texts.with("import-unreadable", &[("path", path.into()), ("reason", reason.into())])
            }
            Self::Empty => texts.get("import-empty"),
            Self::FileTooLarge { bytes, most } => {
                let mebibytes = |bytes: usize| bytes.div_ceil(1024 * 1024);
                texts.with(
                    "import-file-too-large",
                    &[("size", mebibytes(*bytes).into()), ("most", mebibytes(*most).into())],
                )
            }
            Self::TooManyValues => texts.get("import-too-many-values"),
            Self::NotUtf8 { line, column } => at_line("import-not-utf8", *line, *column),
            Self::NotJson { line, column } => at_line("import-not-json", *line, *column),
            Self::EndsEarly { line, column } => at_line("import-ends-early", *line, *column),
            Self::TooDeep { line, column } => at_line("import-too-deep", *line, *column),
            Self::OtherFormat => texts.get("import-other-format"),
            Self::NewerVersion { version } => texts.with("import-newer-version", &[("version", (*version).into())]),
            Self::At { path, problem } => {
                let what = problem.message(texts);
                texts.with("import-at", &[("path", path.into()), ("problem", (&what).into())])
            }
            Self::YearsPresent { years } => {
                let years: Vec<String> = years.iter().map(u16::to_string).collect();
                texts.with(
                    "import-years-present",
                    &[("count", years.len().into()), ("years", (&years.join(", ")).into())],
                )
            }
        }
    }
}

impl Problem {
    /// What is wrong, and what is expected in its place.
    fn message(&self, texts: &Texts) -> String {
        let kind_name = |kind: ActivityKind| texts.get(&format!("kind-{}", key_of(crate::domain::Choice::id(kind))));
        let number_text = |number: u32| numbers::count(number.into(), texts.language());
        match self {
            Self::UnknownKey => texts.get("import-unknown-key"),
            Self::KeyTwice => texts.get("import-key-twice"),
            Self::Required => texts.get("import-required"),
            Self::WrongShape { expected, found } => {
                let (expected, found) = (texts.get(expected.key()), texts.get(found.key()));
                texts.with("import-wrong-shape", &[("expected", (&expected).into()), ("found", (&found).into())])
            }
            Self::NotWhole => texts.get("import-not-whole"),
            Self::Negative => texts.get("import-negative"),
            Self::TooSmall { least } => texts.with("import-too-small", &[("least", (&least.to_string()).into())]),
            Self::TooLarge { most } => texts.with("import-too-large", &[("most", (&most.to_string()).into())]),
            Self::NotAnAmount => texts.get("import-not-an-amount"),
            Self::NotADate { found } => texts.with("import-not-a-date", &[("found", (&shown(found)).into())]),
            Self::NoSuchDay { found } => texts.with("import-no-such-day", &[("found", (&shown(found)).into())]),
            Self::UnknownChoice { found, allowed } => texts.with(
                "import-unknown-choice",
                &[("found", (&shown(found)).into()), ("allowed", (&allowed.join(", ")).into())],
            ),
            Self::ChoiceTwice { found } => texts.with("import-choice-twice", &[("found", (&shown(found)).into())]),
            Self::YearTwice { year } => texts.with("import-year-twice", &[("year", (*year).into())]),
            Self::MonthTwice { month } => texts.with("import-month-twice", &[("month", (&texts.month(*month)).into())]),
            Self::NumberTwice { kind, number } => texts.with(
                "import-number-twice",
                &[("number", (&number_text(*number)).into()), ("kind", (&kind_name(*kind)).into())],
            ),
            Self::NumberMissing { kind, missing, count } => texts.with(
                "import-number-missing",
                &[
                    ("missing", (&number_text(*missing)).into()),
                    ("kind", (&kind_name(*kind)).into()),
                    ("count", (&number_text(*count)).into()),
                ],
            ),
            Self::NoSuchBudgeting { number } => {
                texts.with("import-no-such-budgeting", &[("number", (&number_text(*number)).into())])
            }
            Self::UnclearSubject => texts.get("import-unclear-subject"),
            Self::NoSuchSubject => texts.get("import-no-such-subject"),
            Self::UnknownFigure => texts.get("import-unknown-figure"),
            Self::UnknownRule => texts.get("import-unknown-rule"),
            Self::RuleNotSettable => texts.get("import-rule-not-settable"),
            Self::NarrativeTwice => texts.get("import-narrative-twice"),
        }
    }
}

/// A text out of the file as one short line: it may be of any length and hold anything.
pub(super) fn shown(text: &str) -> String {
    let mut short: String = text.chars().take(MOST_SHOWN).map(|c| if is_visible(c) { c } else { '\u{fffd}' }).collect();
    if text.chars().nth(MOST_SHOWN).is_some() {
        short.push('…');
    }
    short
}

/// Whether a character can stand in a line without breaking it or turning its direction.
fn is_visible(character: char) -> bool {
    let turns_direction =
        matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    !(character.is_control() || turns_direction || matches!(character, '\u{2028}' | '\u{2029}'))
}
