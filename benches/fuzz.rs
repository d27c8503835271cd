//! Odd inputs by the million, for everything that reads: `cargo bench --bench fuzz -- --target html --inputs 1000000`.
//!
//! Without `--target` all of them have their turn. `--seed` makes another run, `--out` names the folder for what is
//! found (`tests/fuzz/<target>` holds what was found before). Exit code 1: something was found.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a benchmark says what it measured")]

#[path = "../tests/chance.rs"]
mod chance;
#[path = "../tests/fuzzing/mod.rs"]
mod fuzzing;

use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::{Duration, Instant},
};

use fuzzing::{PATIENCE, TARGETS};
use pasqyra::digest::sha256;

/// The most memory that a target may ever have taken, in MiB: its longest input and what is made of it are far below.
const MOST_MEMORY: u64 = 512;

struct Asked {
    targets: Vec<String>,
    inputs: u64,
    seed: u64,
    out: PathBuf,
}

fn asked() -> Result<Asked, String> {
    let mut asked = Asked { targets: Vec::new(), inputs: 100_000, seed: 1, out: std::env::temp_dir() };
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("{name} needs a value"))?;
        let number = || value.replace('_', "").parse().map_err(|_| format!("{name} {value} is no number"));
        match name.as_str() {
            "--target" => asked.targets.push(value.clone()),
            "--inputs" => asked.inputs = number()?,
            "--seed" => asked.seed = number()?,
            "--out" => asked.out = value.clone().into(),
            _ => return Err(format!("{name} is not known")),
        }
    }
    if asked.targets.is_empty() {
        asked.targets = TARGETS.iter().map(|&target| target.to_owned()).collect();
    }
    Ok(asked)
}

/// The most memory that this process ever had, in MiB; `None` where the system does not tell.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kib: u64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kib / 1024)
}

/// Forgets the peak so far, where the system lets a process do so.
fn forget_peak() {
    let _ = fs::write("/proc/self/clear_refs", "5");
}

fn keep(folder: &Path, target: &str, input: &[u8]) -> PathBuf {
    let path = folder.join(format!("{target}-{}", &sha256(input)[..12]));
    if let Err(error) = fs::write(&path, input) {
        eprintln!("{}: {error}", path.display());
    }
    path
}

/// What is being read, for the watchman.
type Now = Arc<Mutex<Option<(Instant, Vec<u8>)>>>;

/// Ends the program when one input takes so long that it may never end, and keeps that input.
fn watch_over(now: &Now, folder: PathBuf, target: String) {
    let now = Arc::clone(now);
    thread::spawn(move || {
        loop {
            thread::sleep(Duration::from_millis(500));
            let Ok(now) = now.lock() else { return };
            match &*now {
                None => return,
                Some((begun, input)) if begun.elapsed() > 10 * PATIENCE => {
                    eprintln!(
                        "{target}: an input does not come to its end: {}",
                        keep(&folder, &target, input).display()
                    );
                    std::process::exit(1);
                }
                Some(_) => {}
            }
        }
    });
}

fn main() -> ExitCode {
    let asked = match asked() {
        Ok(asked) => asked,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    // Panics are findings, told once; those of the program itself, in what makes the inputs, end it with what they say.
    let said = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if !fuzzing::is_reading() {
            said(panic);
        }
    }));
    let mut found = false;
    println!("| target | inputs | seconds | accepted | kinds of outcome | slowest input | peak memory | findings |");
    println!("|---|---|---|---|---|---|---|---|");
    for name in &asked.targets {
        let Some(mut target) = fuzzing::target(name) else {
            eprintln!("there is no target {name}, only {}", TARGETS.join(", "));
            return ExitCode::from(2);
        };
        let now: Now = Arc::new(Mutex::new(Some((Instant::now(), Vec::new()))));
        watch_over(&now, asked.out.clone(), name.clone());
        forget_peak();
        let begun = Instant::now();
        let mut within = true;
        let mut watch = |number: u64, input: &[u8]| {
            if let Some((begun, shown)) = &mut *now.lock().unwrap_or_else(PoisonError::into_inner) {
                *begun = Instant::now();
                shown.clear();
                shown.extend_from_slice(input);
            }
            if number.is_multiple_of(1_024) {
                within = peak().is_none_or(|peak| peak <= MOST_MEMORY);
            }
            within
        };
        let report = fuzzing::run(&mut *target, asked.seed, asked.inputs, &mut watch);
        *now.lock().unwrap_or_else(PoisonError::into_inner) = None;
        let memory = peak().map_or_else(|| "?".to_owned(), |peak| format!("{peak} MiB"));
        println!(
            "| {name} | {} | {:.0} | {} | {} | {:.1?} | {memory} | {} |",
            report.inputs,
            begun.elapsed().as_secs_f64(),
            report.accepted,
            report.outcomes,
            report.longest,
            report.findings.len()
        );
        for finding in &report.findings {
            let path = keep(&asked.out, name, &finding.input);
            println!("    {} ({})", finding.what, path.display());
        }
        found |= !report.findings.is_empty();
        if !within {
            println!("    more than {MOST_MEMORY} MiB");
            found = true;
        }
    }
    if found { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
