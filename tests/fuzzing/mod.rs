//! Odd inputs in great numbers for everything that reads: the loop that makes them, and what each target holds.
//!
//! The benchmark `fuzz` runs it for millions of inputs, the tests for some thousands; both with a seed, so that a run
//! can be repeated. An input that has an outcome that was not seen before becomes material for others, so that the loop
//! finds its way past the first error of a format without an instrumented build.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    dead_code,
    reason = "tests and the benchmark use what they need of it, and may fail"
)]

mod block;
mod database;
mod mutator;
mod register;
mod values;

use std::{
    cell::Cell,
    collections::HashSet,
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind},
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

pub(crate) use mutator::Mutator;

/// The longest that one input may take.
pub(crate) const PATIENCE: Duration = Duration::from_secs(2);

/// How many inputs of those that were accepted, and of those that were refused, are material for others.
const MOST_KEPT: usize = 2_000;

/// Something that reads, with what makes inputs for it and what must hold of what it reads.
pub(crate) trait Target {
    fn name(&self) -> &'static str;

    /// Whole inputs to begin with.
    fn seeds(&self) -> Vec<Vec<u8>>;

    /// Pieces that mean something in the format.
    fn tokens(&self) -> &'static [&'static str];

    /// Where the parts of an input lie that can be taken out, doubled, or exchanged for one another.
    fn parts(&self, input: &[u8]) -> Vec<Range<usize>>;

    /// What stands between parts that lie side by side.
    fn joint(&self) -> &'static str {
        ""
    }

    /// Makes an input of others.
    fn make(&self, mutator: &mut Mutator, pool: &[Vec<u8>]) -> Vec<u8> {
        mutator.make(self, pool)
    }

    /// The longest input, in bytes.
    fn longest(&self) -> usize {
        1 << 16
    }

    /// Reads an input, and answers with what kind of thing came of it.
    ///
    /// # Errors
    /// What should hold of every input, and does not of this one.
    fn read(&mut self, input: &[u8]) -> Result<Outcome, String>;
}

/// What came of an input.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Outcome {
    pub(crate) accepted: bool,
    /// Alike for inputs that are alike.
    pub(crate) kind: String,
}

impl Outcome {
    fn accepted(kind: impl Into<String>) -> Self {
        Self { accepted: true, kind: kind.into() }
    }

    fn refused(kind: impl Into<String>) -> Self {
        Self { accepted: false, kind: kind.into() }
    }
}

/// Every target, by its name.
pub(crate) fn target(name: &str) -> Option<Box<dyn Target>> {
    Some(match name {
        "register" => Box::new(register::Json::default()),
        "text" => Box::new(block::Text),
        "html" => Box::new(block::Html),
        "dates" => Box::new(values::Dates),
        "values" => Box::new(values::Values::default()),
        "database" => Box::new(database::Database::default()),
        _ => return None,
    })
}

pub(crate) const TARGETS: &[&str] = &["register", "text", "html", "dates", "values", "database"];

/// The folder of what was found once, and must not come back; it is also what inputs are made of.
pub(crate) fn corpus(target: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz").join(target)
}

/// The inputs that are stored for a target.
pub(crate) fn stored(target: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let Ok(entries) = std::fs::read_dir(corpus(target)) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    files.into_iter().map(|file| (file.clone(), std::fs::read(&file).expect("readable"))).collect()
}

/// An input of which something did not hold.
#[derive(Debug)]
pub(crate) struct Finding {
    pub(crate) input: Vec<u8>,
    pub(crate) what: String,
}

/// What a run found.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) inputs: u64,
    pub(crate) accepted: u64,
    pub(crate) outcomes: usize,
    pub(crate) longest: Duration,
    pub(crate) findings: Vec<Finding>,
}

thread_local! {
    static READING: Cell<bool> = const { Cell::new(false) };
}

/// Whether this thread reads an input: a panic then is a finding, and is told as one.
pub(crate) fn is_reading() -> bool {
    READING.get()
}

/// Reads one input, whatever comes of it.
fn read(target: &mut dyn Target, input: &[u8]) -> std::thread::Result<Result<Outcome, String>> {
    READING.set(true);
    let read = catch_unwind(AssertUnwindSafe(|| target.read(input)));
    READING.set(false);
    read
}

/// Reads one input; a panic and a long time are findings too.
pub(crate) fn look(target: &mut dyn Target, input: &[u8]) -> Result<(Outcome, Duration), String> {
    let begun = Instant::now();
    let outcome = match read(target, input) {
        Ok(outcome) => outcome?,
        Err(panic) => {
            let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
            let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
            return Err(format!("panic: {}", text.unwrap_or_default()));
        }
    };
    let took = begun.elapsed();
    let took = if took > PATIENCE { took.min(busy_with(target, input)) } else { took };
    if took > PATIENCE { Err(format!("it took {took:?}")) } else { Ok((outcome, took)) }
}

/// How long an input takes by the processor's time of this thread, where the system tells it: on a busy machine others
/// had the processor meanwhile.
fn busy_with(target: &mut dyn Target, input: &[u8]) -> Duration {
    let busy = || {
        let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
        told.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)
    };
    let (begun, before) = (Instant::now(), busy());
    // What it comes to is known already.
    let _ = read(target, input);
    match (before, busy()) {
        (Some(before), Some(after)) => after - before,
        _ => begun.elapsed(),
    }
}

/// Makes and reads inputs. `watch` is told each before it is read, and answers whether to go on.
pub(crate) fn run(
    target: &mut dyn Target,
    seed: u64,
    inputs: u64,
    watch: &mut dyn FnMut(u64, &[u8]) -> bool,
) -> Report {
    let mut mutator = Mutator::new(seed);
    // Apart from one another: of what was refused already, most that is made is refused for the same again.
    let (mut sound, mut refused) = (target.seeds(), Vec::new());
    let mut seen: HashSet<Outcome> = HashSet::new();
    let mut report = Report::default();
    for number in 0..inputs {
        let pool = if refused.is_empty() || mutator.below(4) > 0 { &sound } else { &refused };
        let input = target.make(&mut mutator, pool);
        if !watch(number, &input) {
            break;
        }
        report.inputs += 1;
        match look(target, &input) {
            Ok((outcome, took)) => {
                report.accepted += u64::from(outcome.accepted);
                report.longest = report.longest.max(took);
                let kept = if outcome.accepted { &mut sound } else { &mut refused };
                if seen.len() < 100_000 && seen.insert(outcome) {
                    report.outcomes += 1;
                    if kept.len() < MOST_KEPT {
                        kept.push(input);
                    } else {
                        let place = mutator.below(MOST_KEPT);
                        kept[place] = input;
                    }
                }
            }
            Err(what) => {
                report.findings.push(Finding { input, what });
                if report.findings.len() >= 20 {
                    break;
                }
            }
        }
    }
    report
}
