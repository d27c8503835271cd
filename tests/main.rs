//! What a user would miss if it broke, in one test binary; a file per behaviour.

mod backup;
mod chart;
mod command_line;
mod csv;
mod end_to_end;
mod history;
mod interchange;
mod layering;
mod opening;
mod report;
mod sample;
mod support;
mod window;
