//! What a user would miss if it broke, in one test binary; a file per behaviour.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that panics has failed, and one that is skipped says so"
)]

mod accessible_report;
mod backup;
mod carry_over;
mod chance;
mod chart;
mod chart_looks;
mod chart_rules;
mod chart_slides;
mod chart_views;
mod chart_years;
mod check;
mod clock;
mod command_line;
mod comparison;
mod copies;
mod csv;
mod damage;
mod deck;
mod defect;
mod desktop;
mod end_to_end;
mod failing_disk;
mod faults;
mod files;
mod fuzz;
mod fuzzing;
mod going_back;
mod history;
mod hostile;
mod icons;
mod interchange;
mod killed_processes;
mod kinship;
mod languages;
mod layering;
mod long_change;
mod manual_pictures;
mod merging;
mod merging_at_random;
mod merging_by_command;
mod merging_comments;
mod migration;
mod narrative;
mod no_network;
mod opening;
mod outside;
mod outside_at_random;
mod outside_program;
mod outside_watch;
mod packages;
mod pdf;
mod planted_faults;
mod printed_report;
mod printing_window;
mod publication;
mod publishing_window;
mod report;
mod resolved;
mod sample;
mod spreadsheet;
mod support;
mod told;
mod typing;
mod window;
mod window_access;
mod window_arranging;
mod window_chart_page;
mod window_charts;
mod window_copies;
mod window_copy;
mod window_dates;
mod window_differences;
mod window_findings;
mod window_first_steps;
mod window_history;
mod window_input;
mod window_jobs;
mod window_narrative;
mod window_order;
mod window_outside;
mod window_panel;
mod window_paste;
mod window_paste_growing;
mod window_paste_preview;
mod window_seek;
mod window_slides;
mod window_unfinished;
mod window_versions;
