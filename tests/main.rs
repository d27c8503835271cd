//! What a user would miss if it broke, in one test binary; a file per behaviour.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that panics has failed, and one that is skipped says so"
)]

mod backup;
mod chart;
mod check;
mod command_line;
mod csv;
mod end_to_end;
mod files;
mod history;
mod interchange;
mod languages;
mod layering;
mod narrative;
mod opening;
mod planted_faults;
mod report;
mod sample;
mod support;
mod window;
mod window_narrative;
