//! The program: a command where the arguments name one, else the window.

use std::{process::ExitCode, time::Instant};

use pasqyra::{app, cli, text::Texts};
use tracing_subscriber::filter::LevelFilter;

fn main() -> ExitCode {
    let started = Instant::now();
    // PASQYRA_LOG=info shows what the window does. Without it a person sees one line when something is refused.
    let quiet = if cfg!(debug_assertions) { LevelFilter::ERROR } else { LevelFilter::OFF };
    let level = std::env::var("PASQYRA_LOG").ok().and_then(|level| level.parse().ok()).unwrap_or(quiet);
    tracing_subscriber::fmt().with_max_level(level).with_writer(std::io::stderr).init();
    std::panic::set_hook(Box::new(|panic| tracing::error!(%panic, "a defect of the program")));
    match cli::call(std::env::args_os()) {
        cli::Call::Done(code) => code,
        cli::Call::Window { file } => match app::run::run(file, started) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => cli::refuse(&error.message(&Texts::new(cli::language()))),
        },
    }
}
