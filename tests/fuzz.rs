//! What reads takes anything: inputs out of a seed, some thousands here and millions in `cargo bench --bench fuzz`, and
//! every input that was once found.

use std::time::Instant;

use crate::fuzzing::{self, TARGETS};

/// Reads so many inputs of each target.
fn reads_anything(target: &str, inputs: u64) {
    let begun = Instant::now();
    let mut reader = fuzzing::target(target).unwrap();
    let report = fuzzing::run(&mut *reader, 20_261_125, inputs, &mut |_, _| true);
    for finding in &report.findings {
        println!("{}: {}", finding.what, String::from_utf8_lossy(&finding.input[..finding.input.len().min(400)]));
    }
    assert!(report.findings.is_empty(), "{} inputs of {target}", report.findings.len());
    assert_eq!(report.inputs, inputs);
    // An input that is never accepted, and outcomes that never differ, would test the first line of a reader alone.
    assert!(report.accepted > 0 && report.outcomes > 5, "{} accepted, {} outcomes", report.accepted, report.outcomes);
    println!("{target}: {inputs} in {:?}, {} accepted, {} outcomes", begun.elapsed(), report.accepted, report.outcomes);
}

#[test]
fn no_register_json_is_too_odd_to_be_imported_or_refused() {
    reads_anything("register", 1_500);
}

#[test]
fn no_text_on_the_clipboard_is_too_odd_to_be_read() {
    reads_anything("text", 4_000);
}

#[test]
fn no_html_on_the_clipboard_is_too_odd_to_be_read() {
    reads_anything("html", 4_000);
}

#[test]
fn nothing_that_is_typed_for_a_date_is_too_odd_to_be_understood_or_refused() {
    reads_anything("dates", 20_000);
}

#[test]
fn nothing_that_is_typed_into_a_cell_is_too_odd_to_be_understood_or_refused() {
    reads_anything("values", 4_000);
}

#[test]
fn no_damage_to_a_file_makes_it_more_than_refused() {
    reads_anything("database", 150);
}

/// Once such a block took its rows times its columns: hours for a megabyte.
#[test]
fn a_wide_row_among_many_short_ones_is_read_at_once() {
    let text = format!("{}{}", "\t".repeat(50_000), "\n".repeat(50_000));
    fuzzing::look(&mut *fuzzing::target("text").unwrap(), text.as_bytes()).unwrap();
    let html = format!("<table><tr>{}{}", "<td colspan=1000>".repeat(16), "<tr></tr>".repeat(50_000));
    fuzzing::look(&mut *fuzzing::target("html").unwrap(), html.as_bytes()).unwrap();
}

#[test]
fn what_was_found_once_stays_mended() {
    for target in TARGETS {
        let mut reader = fuzzing::target(target).unwrap();
        for (file, input) in fuzzing::stored(target) {
            if let Err(what) = fuzzing::look(&mut *reader, &input) {
                panic!("{}: {what}", file.display());
            }
        }
    }
}
