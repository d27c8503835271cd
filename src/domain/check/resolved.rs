//! How many findings of a year were mended: what its past gave, and what it is now.
//!
//! The past is walked backwards, change by change, beside a copy of the year. What counts is what was left standing:
//! the findings of the year as it first came into the register, by whatever way, and of the year at the end of each day
//! on which it was changed, with the eyes of that day. A slip that was put right within the same day is nobody's
//! business; one that stood overnight and is gone now was resolved, and so was one whose record was deleted. What was
//! set aside is not resolved.

use std::collections::HashSet;

use chrono::NaiveDate;

use super::{Input, check, finding::FoundIn};
use crate::domain::{
    edit::Edit,
    rule::RuleId,
    summary::Summary,
    waiver::Subject,
    year::{Register, Year},
};

/// What tells a finding from every other of its year.
type Key = (RuleId, Subject, FoundIn);

/// Counts the findings of a year that were resolved, while its changes are taken back one by one, the newest first.
#[derive(Debug)]
pub struct Resolved {
    /// The office and the year alone, as they were before the changes that were taken back so far.
    past: Register,
    year: u16,
    now: HashSet<Key>,
    gone: HashSet<Key>,
    /// The day of the change that was taken back last.
    day: Option<NaiveDate>,
}

impl Resolved {
    /// Begins with the year as it is.
    pub fn new(input: &Input<'_>) -> Self {
        let year = input.year.number;
        let mut past = Register { municipality: input.municipality.clone(), ..Register::default() };
        past.years.insert(year, input.year.clone());
        let now = check(input).all().map(|finding| (finding.rule, finding.subject, finding.field)).collect();
        Self { past, year, now, gone: HashSet::new(), day: None }
    }

    /// Takes back the change before those that were taken back so far: the day on which it was made, and the edit that
    /// takes it back. A change that does not touch the year is passed over.
    pub fn take_back(&mut self, day: NaiveDate, inverse: &Edit) {
        // What is of no year is the office's, which the year is checked with.
        let touches = |edit: &&Edit| edit.year().is_none_or(|year| year == self.year);
        let edits: Vec<&Edit> = inverse.primitives().filter(touches).collect();
        if edits.is_empty() {
            return;
        }
        // As it is before the first change is taken back, it is now.
        if let Some(later) = self.day
            && (later != day || edits.iter().any(|edit| matches!(edit, Edit::RemoveYear { .. })))
        {
            self.look(day);
        }
        for edit in edits {
            // What holds was made on what was there before it, so that its inverse fits; of a history that a fault
            // has holes in, the rest is passed over.
            let _ = self.past.apply(edit);
        }
        self.day = Some(day);
    }

    /// How many findings were resolved, once all changes were taken back.
    pub fn count(mut self) -> usize {
        if let Some(day) = self.day {
            self.look(day);
        }
        self.gone.len()
    }

    /// Notes what was found in the year at the end of a day, and is not found now.
    fn look(&mut self, day: NaiveDate) {
        let Some(year) = self.past.years.get(&self.year) else { return };
        // That a new year has nothing in it yet is no finding that anybody left standing.
        if *year == Year::new(self.year) {
            return;
        }
        let summary = Summary::of(year);
        let input = Input { municipality: &self.past.municipality, year, summary: &summary, today: day };
        let found = check(&input);
        let keys = found.open().map(|finding| (finding.rule, finding.subject, finding.field));
        self.gone.extend(keys.filter(|key| !self.now.contains(key)));
    }
}
