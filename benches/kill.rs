//! Processes that are killed at random moments while they work on a register, by the thousand:
//! `cargo bench --bench kill -- --kills 10000`. `--seed` makes another run. Exit code 1: something was lost.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a benchmark says what it measured")]

#[path = "../tests/chance.rs"]
mod chance;
#[path = "../tests/faults/mod.rs"]
mod faults;

use std::{
    process::{Command, ExitCode},
    time::Instant,
};

use faults::Work;

fn asked(name: &str, default: u64) -> Result<u64, String> {
    let arguments: Vec<String> = std::env::args().collect();
    let Some(at) = arguments.iter().position(|argument| argument == name) else { return Ok(default) };
    let value = arguments.get(at + 1).ok_or_else(|| format!("{name} needs a value"))?;
    value.parse().map_err(|_| format!("{name} {value} is no number"))
}

fn main() -> ExitCode {
    if faults::work_if_asked() {
        return ExitCode::SUCCESS;
    }
    let (kills, seed, program) = match (asked("--kills", 1_000), asked("--seed", 1), std::env::current_exe()) {
        (Ok(kills), Ok(seed), Ok(program)) => (kills, seed, program),
        (kills, seed, program) => {
            eprintln!("{:?} {:?} {:?}", kills.err(), seed.err(), program.err());
            return ExitCode::from(2);
        }
    };
    let rounds = u32::try_from(kills.div_ceil(Work::ALL.len() as u64)).unwrap_or(u32::MAX);
    let mut found = false;
    println!("| work | kills | steps told | untold and whole | drafts left | panics | lost or half-made | seconds |");
    println!("|---|---|---|---|---|---|---|---|");
    for (&work, nth) in Work::ALL.iter().zip(seed..) {
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
