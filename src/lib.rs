//! Pasqyra: the register and the annual report of a municipality's public participation.

pub mod app;
pub mod chart;
pub mod cli;
pub mod domain;
pub mod export;
pub mod import;
pub mod report;
pub mod store;
pub mod text;
