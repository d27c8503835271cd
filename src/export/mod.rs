//! What leaves the program as a file: the register as JSON, a year as CSV tables, and the writing of files.

pub mod charts;
pub mod csv;
pub mod file;
pub mod findings;
pub mod json;
mod tables;

/// A file to be written into a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportedFile {
    /// The name within the folder.
    pub name: String,
    pub bytes: Vec<u8>,
}
