//! A process that is killed at any moment loses nothing that it had told, and leaves nothing half-made.

use std::thread;

use crate::faults::{self, Work, again};

/// Rounds for each work; `PASQYRA_KILLS` asks for more.
fn rounds() -> u32 {
    let asked = std::env::var("PASQYRA_KILLS").ok().and_then(|asked| asked.parse::<u32>().ok());
    asked.unwrap_or(200).div_ceil(Work::ALL.len() as u32)
}

/// The processes that are killed are this one again, with a work to do.
#[test]
fn a_process_killed_at_any_moment_loses_nothing_and_leaves_nothing_half_made() {
    if faults::work_if_asked() {
        return;
    }
    let program =
        || again("killed_processes::a_process_killed_at_any_moment_loses_nothing_and_leaves_nothing_half_made");
    let tallies: Vec<_> = thread::scope(|scope| {
        let begun = Work::ALL
            .iter()
            .zip(1..)
            .map(|(&work, seed)| scope.spawn(move || (work, faults::kill(work, rounds(), seed, &program))));
        let begun: Vec<_> = begun.collect();
        begun.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    for (work, tally) in &tallies {
        println!("{}: {tally}", work.name());
        assert!(tally.findings.is_empty(), "{}: {:#?}", work.name(), tally.findings);
        assert_eq!(tally.panics, 0, "{}", work.name());
    }
    assert!(tallies.iter().map(|(_, tally)| tally.told).sum::<usize>() > 0, "something was told before it was killed");
}

#[test]
fn a_process_killed_over_a_year_of_100_000_activities_loses_nothing() {
    if faults::work_if_asked() {
        return;
    }
    let program = || again("killed_processes::a_process_killed_over_a_year_of_100_000_activities_loses_nothing");
    let tally = faults::kill(Work::Large, 3, 1, &program);
    println!("{}: {tally}", Work::Large.name());
    assert!(tally.findings.is_empty(), "{:#?}", tally.findings);
    assert!(tally.panics == 0 && tally.told > 0, "{tally}");
}
