//! Processes that are killed at random moments while they work on a register, by the thousand:
//! `cargo bench --bench kill -- --kills 10000`. `--seed` makes another run; `--work large`, which is not among them
//! otherwise, works over a year of 100,000 activities. Exit code 1: something was lost.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a benchmark says what it measured")]

#[path = "../tests/chance.rs"]
mod chance;
#[path = "../tests/faults/mod.rs"]
mod faults;

use std::{
    process::{Command, ExitCode},
    str::FromStr,
    time::Instant,
};

use faults::Work;

fn asked<T: FromStr>(name: &str, default: T) -> Result<T, String> {
    let arguments: Vec<String> = std::env::args().collect();
    let Some(at) = arguments.iter().position(|argument| argument == name) else { return Ok(default) };
    let value = arguments.get(at + 1).ok_or_else(|| format!("{name} needs a value"))?;
    value.parse().map_err(|_| format!("{name} cannot be {value}"))
}

fn main() -> ExitCode {
    if faults::work_if_asked() {
        return ExitCode::SUCCESS;
    }
    let work = asked("--work", String::new()).and_then(|name| match Work::named(&name) {
        None if !name.is_empty() => Err(format!("there is no work {name}")),
        work => Ok(work),
    });
    let works = match work {
        Ok(work) => work.map_or(Work::ALL.to_vec(), |work| vec![work]),
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    let (kills, seed, program) = match (asked("--kills", 1_000_u64), asked("--seed", 1_u64), std::env::current_exe()) {
        (Ok(kills), Ok(seed), Ok(program)) => (kills, seed, program),
        (kills, seed, program) => {
            eprintln!("{:?} {:?} {:?}", kills.err(), seed.err(), program.err());
            return ExitCode::from(2);
        }
    };
    let rounds = u32::try_from(kills.div_ceil(works.len() as u64)).unwrap_or(u32::MAX);
    let mut found = false;
    println!("| work | kills | steps told | untold and whole | drafts left | panics | lost or half-made | seconds |");
    println!("|---|---|---|---|---|---|---|---|");
    for (&work, nth) in works.iter().zip(seed..) {
        let begun = Instant::now();
        let tally = faults::kill(work, rounds, nth, &|| Command::new(&program));
        println!("| {} | {tally} | {:.0} |", work.name(), begun.elapsed().as_secs_f64());
        for finding in &tally.findings {
            println!("    {finding}");
        }
        found |= !tally.findings.is_empty() || tally.panics > 0;
    }
    if found { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
