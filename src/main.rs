//! The program: a command where the arguments name one, else the window.

// On Windows a double-click opens the window alone, without a console beside it.
#![cfg_attr(windows, windows_subsystem = "windows")]

use std::{process::ExitCode, time::Instant};

use pasqyra::{app, cli, logging};

fn main() -> ExitCode {
    let started = Instant::now();
    logging::start();
    match cli::call(std::env::args_os()) {
        cli::Call::Done(code) => code,
        cli::Call::Window { file, renderer } => match app::run::run(file, renderer, started) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => cli::refuse(&app::run::last_word(&error)),
        },
    }
}
