//! Rounds in which a process is killed at a moment by chance.

use std::{
    fmt,
    io::{BufRead as _, BufReader, Read as _},
    path::Path,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use super::{Aftermath, Told, Work, environment, look, prepare, worker::MARK};
use crate::chance::Chance;

/// After how many steps the latest kill comes.
const STEPS: usize = 6;

/// What came of the rounds of a work.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) rounds: u32,
    /// Steps that were told before the kill.
    pub(crate) told: usize,
    /// Rounds in which a step was there that was not told any more.
    pub(crate) in_flight: usize,
    /// Files in the making that stayed behind.
    pub(crate) drafts: usize,
    pub(crate) panics: usize,
    pub(crate) findings: Vec<String>,
}

impl fmt::Display for Tally {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { rounds, told, in_flight, drafts, panics, findings } = self;
        write!(formatter, "{rounds} | {told} | {in_flight} | {drafts} | {panics} | {}", findings.len())
    }
}

/// Starts a process for a work, kills it, and looks at what is left; so many times. `program` makes the command that
/// comes to [`super::work_if_asked`].
pub(crate) fn kill(work: Work, rounds: u32, seed: u64, program: &dyn Fn() -> Command) -> Tally {
    let mut chance = Chance::new(seed);
    let mut tally = Tally::default();
    // How long a step takes here, as the rounds so far tell; so that a kill falls into one.
    let mut step = Duration::from_millis(50);
    for _ in 0..rounds {
        tally.rounds += 1;
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().canonicalize().expect("a path");
        prepare(work, &path);
        let (steps, within) = (chance.below(STEPS), chance.below(2_000) as u32);
        let (told, noise, took) = one(work, &path, steps, step * within / 1_000, program);
        step = took.map_or(step, |took| (3 * step + took) / 4);
        tally.panics += usize::from(noise.contains("panicked"));
        tally.told += told.made();
        match refusal(&told).map_or_else(|| look(work, &path, &told, true), Err) {
            Ok(Aftermath { in_flight_held, drafts }) => {
                tally.in_flight += usize::from(in_flight_held);
                tally.drafts += drafts;
            }
            Err(finding) => tally.findings.push(format!("{finding}; {}", noise.replace('\n', " "))),
        }
    }
    tally
}

/// Nothing is refused on a disk that works.
fn refusal(told: &Told) -> Option<String> {
    told.refusals.first().map(|refusal| format!("refused: {refusal}"))
}

/// One process, killed a moment after it told so many steps: what it told until then, what else it wrote, and how long
/// a step took.
fn one(
    work: Work,
    folder: &Path,
    steps: usize,
    moment: Duration,
    program: &dyn Fn() -> Command,
) -> (Told, String, Option<Duration>) {
    let mut process = program()
        .envs(environment(work, folder, u32::MAX))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("started");
    let mut output = BufReader::new(process.stdout.take().expect("a pipe"));
    let (mut said, mut begun) = (String::new(), Instant::now());
    let mut took = None;
    for nth in 0..=steps {
        // The first line says that it is ready.
        let mut line = String::new();
        while !line.contains(MARK) {
            line.clear();
            if output.read_line(&mut line).expect("readable") == 0 {
                break;
            }
        }
        said.push_str(&line);
        took = (nth > 0).then(|| begun.elapsed()).or(took);
        begun = Instant::now();
    }
    thread::sleep(moment);
    process.kill().expect("killed");
    output.read_to_string(&mut said).expect("readable");
    let mut noise = String::new();
    process.stderr.take().expect("a pipe").read_to_string(&mut noise).expect("readable");
    process.wait().expect("ended");
    // A line that was cut off by the end was not told.
    let whole = said.rfind('\n').map_or("", |end| &said[..end]);
    (Told::of(whole), noise, took)
}
