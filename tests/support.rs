//! What several tests need: the sample register, and generated ones.

#![allow(clippy::print_stdout, reason = "a skipped test says so")]

use std::path::PathBuf;

/// The real register of Prizren, 2023, in the interchange format.
pub(crate) const SAMPLE: &str = include_str!("../assets/sample/prizren-2023.json");

/// A program that a test needs and that a machine may lack. Where it is missing the test says so and
/// returns; with `PASQYRA_REQUIRE_ALL=1`, as in continuous integration, it fails instead.
pub(crate) fn tool(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).map(|folder| folder.join(name)).find(|program| program.is_file());
    if found.is_none() {
        let required = std::env::var_os("PASQYRA_REQUIRE_ALL").is_some_and(|value| value == "1");
        assert!(!required, "PASQYRA_REQUIRE_ALL is set and there is no {name}");
        println!("skipped: no {name}");
    }
    found
}
