//! The program: a command where the arguments name one, else the window.

use std::{process::ExitCode, time::Instant};

use pasqyra::{app, cli, text::Texts};
use tracing_subscriber::filter::LevelFilter;

fn main() -> ExitCode {
    let started = Instant::now();
    // PASQYRA_LOG=info shows what the window does; without it only what went wrong.
    let level = std::env::var("PASQYRA_LOG").ok().and_then(|level| level.parse().ok()).unwrap_or(LevelFilter::ERROR);
    tracing_subscriber::fmt().with_max_level(level).with_writer(std::io::stderr).init();
    match cli::call(std::env::args_os()) {
        cli::Call::Done(code) => code,
        cli::Call::Window { file } => match app::run::run(file, started) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => cli::refuse(&error.message(&Texts::new(cli::language()))),
        },
    }
}
