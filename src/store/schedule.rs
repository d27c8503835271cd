//! When a copy of an open register is due: a plain value, which asks no clock and touches no file.

use std::time::{Duration, Instant};

/// How far apart copies are while the register is being changed.
pub const APART: Duration = Duration::from_secs(10 * 60);

/// How soon a copy that could not be made is tried again; each time that it fails again, after twice as long.
const TRIED_AGAIN: Duration = Duration::from_secs(60);

/// Whether a copy is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// A copy holds everything: until something changes there is nothing to wait for.
    Nothing,
    Now,
    In(Duration),
}

/// What is known of the copies of an open register. Moments are of a clock that only goes forward, so that one that is
/// set back or forward in the middle of the day moves nothing.
#[derive(Debug, Clone)]
pub struct Schedule {
    /// The register's revision that a copy holds; `None` where no copy holds the file as it was opened.
    copied: Option<u64>,
    /// Before this nothing is copied.
    next: Instant,
    failed: u32,
    apart: Duration,
}

impl Schedule {
    /// Of a register that was just opened, at revision 0. Where no copy holds what it holds, as after a crash, one is
    /// due at once.
    pub fn opened(is_copied: bool, apart: Duration, now: Instant) -> Self {
        let next = if is_copied { now + apart } else { now };
        Self { copied: is_copied.then_some(0), next, failed: 0, apart }
    }

    /// Whether a copy is due of the register at a revision.
    pub fn due(&self, revision: u64, now: Instant) -> Due {
        match self.next.checked_duration_since(now) {
            _ if self.holds(revision) => Due::Nothing,
            Some(wait) if !wait.is_zero() => Due::In(wait),
            _ => Due::Now,
        }
    }

    /// Whether a copy holds the register at a revision.
    pub fn holds(&self, revision: u64) -> bool {
        self.copied == Some(revision)
    }

    /// Notes that a copy was made, of the register at a revision.
    pub fn copied(&mut self, revision: u64, now: Instant) {
        // One that took long can end after a newer one.
        self.copied = self.copied.max(Some(revision));
        self.next = now + self.apart;
        self.failed = 0;
    }

    /// Makes a copy due at once, of what no other file holds.
    pub fn hurry(&mut self, now: Instant) {
        self.next = self.next.min(now);
    }

    /// Notes that no copy could be made.
    pub fn failed(&mut self, now: Instant) {
        let again = TRIED_AGAIN.saturating_mul(1 << self.failed.min(8));
        self.next = now + again.min(self.apart);
        self.failed += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    #[test]
    fn a_copy_is_due_ten_minutes_after_the_last_one_and_only_of_changes() {
        let opened = Instant::now();
        let mut schedule = Schedule::opened(true, APART, opened);
        assert_eq!(schedule.due(0, opened + 60 * MINUTE), Due::Nothing, "nothing changed");
        assert_eq!(schedule.due(1, opened + 4 * MINUTE), Due::In(6 * MINUTE));
        assert_eq!(schedule.due(1, opened + 10 * MINUTE), Due::Now);
        assert_eq!(schedule.due(1, opened + 60 * MINUTE), Due::Now, "the first change after a long rest");
        schedule.copied(3, opened + 11 * MINUTE);
        assert_eq!(schedule.due(3, opened + 99 * MINUTE), Due::Nothing);
        assert_eq!(schedule.due(4, opened + 12 * MINUTE), Due::In(9 * MINUTE));
        assert!(!schedule.holds(4) && schedule.holds(3));
    }

    #[test]
    fn a_file_that_no_copy_holds_is_copied_as_soon_as_it_is_opened() {
        let opened = Instant::now();
        let mut schedule = Schedule::opened(false, APART, opened);
        assert_eq!(schedule.due(0, opened), Due::Now);
        schedule.copied(0, opened);
        assert_eq!(schedule.due(0, opened + 60 * MINUTE), Due::Nothing);
    }

    #[test]
    fn a_copy_that_fails_is_tried_again_ever_later_but_never_later_than_one_is_due() {
        let opened = Instant::now();
        let mut schedule = Schedule::opened(false, APART, opened);
        let mut now = opened;
        let waits: Vec<u64> = (0..40)
            .map(|_| {
                schedule.failed(now);
                let Due::In(wait) = schedule.due(1, now) else { panic!("it is tried later") };
                now += wait;
                assert_eq!(schedule.due(1, now), Due::Now);
                wait.as_secs() / 60
            })
            .collect();
        assert_eq!(waits[..6], [1, 2, 4, 8, 10, 10]);
        assert!(waits[6..].iter().all(|&wait| wait == 10));
        schedule.copied(1, now);
        schedule.failed(now);
        assert_eq!(schedule.due(2, now), Due::In(MINUTE), "after a success it begins anew");
    }

    #[test]
    fn what_no_other_file_holds_is_copied_at_once() {
        let opened = Instant::now();
        let mut schedule = Schedule::opened(true, APART, opened);
        schedule.hurry(opened + MINUTE);
        assert_eq!(schedule.due(0, opened + MINUTE), Due::Nothing, "nothing changed");
        assert_eq!(schedule.due(1, opened + MINUTE), Due::Now);
    }

    #[test]
    fn a_copy_that_ends_after_a_newer_one_does_not_hide_it() {
        let opened = Instant::now();
        let mut schedule = Schedule::opened(true, APART, opened);
        schedule.copied(5, opened);
        schedule.copied(2, opened);
        assert!(schedule.holds(5));
    }
}
