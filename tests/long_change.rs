//! A change that takes long is made with the register in view, and stopped at any moment it leaves nothing behind.

use std::{sync::atomic::Ordering, thread, time::Duration};

use pasqyra::{
    domain::{Activity, ActivityKind, Edit, Register, Year},
    store::{self, Change, Changed, Store, StoreError},
};

use crate::{history::made, support::sample};

/// The edit that adds a year with many hearings.
fn adding(count: usize) -> Edit {
    let mut year = Year::new(2022);
    let hearing = |at| {
        let mut hearing = Activity::new(store::fresh_id(), ActivityKind::Hearing);
        hearing.title = format!("Dëgjimi {at}");
        hearing
    };
    *year.activities.of_mut(ActivityKind::Hearing) = (0..count).map(hearing).collect();
    Edit::AddYear { year: Box::new(year) }
}

/// The same as single edits of one batch.
fn inserting(count: usize) -> Edit {
    let record = |_| {
        let hearing = Activity::new(store::fresh_id(), ActivityKind::Hearing);
        let record = pasqyra::domain::Record::Activity(Box::new(hearing));
        Edit::Insert { year: 2023, at: 0, record }
    };
    Edit::Batch { edits: (0..count).map(record).collect() }
}

#[test]
fn the_register_is_seen_as_it_was_and_not_changed_until_a_long_change_is_back() {
    let before = sample();
    let (_folder, path, mut store) = made(&before);
    let change = Change::Apply(adding(3_000));
    assert!(store.takes_long(&change));
    let long = store.begin(change).expect("begun");
    assert!(store.is_away());
    assert_eq!(store.register(), &before);
    assert!(!store.can_undo());
    for change in [Change::Undo, Change::Apply(Edit::RemoveYear { year: 2023 }), Change::GoBackTo(0)] {
        assert!(matches!(store.make(change), Err(StoreError::Changing { .. })));
    }
    assert!(matches!(store.history(1), Err(StoreError::Changing { .. })));
    let long = thread::spawn(move || long.run()).join().expect("made");
    assert_eq!(store.register(), &before);
    let revision = store.revision();
    assert_eq!(store.finish(long).expect("taken back in"), Changed::Applied);
    assert_eq!(store.revision(), revision + 1);
    assert_eq!(store.register().years.len(), 2);
    assert_eq!(&store::read(&path).expect("the file"), store.register());

    assert!(store.takes_long(&Change::Undo));
    store.undo().expect("undone");
    assert!(store.takes_long(&Change::Redo));
    let long = store.begin(Change::Redo).expect("begun").run();
    assert!(matches!(store.finish(long), Ok(Changed::Stepped(Some(_)))));
    assert_eq!(store.register().years.len(), 2);
}

#[test]
fn a_long_change_that_does_not_fit_leaves_everything_as_it_was() {
    let before = sample();
    let (_folder, path, mut store) = made(&before);
    let Edit::Batch { mut edits } = inserting(2_500) else { panic!("a batch") };
    edits.push(Edit::RemoveYear { year: 1999 });
    let long = store.begin(Change::Apply(Edit::Batch { edits })).expect("begun").run();
    assert!(matches!(store.finish(long), Err(StoreError::Edit(_))));
    assert_eq!(store.register(), &before);
    assert_eq!(store::read(&path).expect("the file"), before);
    store.apply(adding(1)).expect("the next change is made as ever");
}

#[test]
fn a_change_is_stopped_at_any_moment_and_is_then_made_whole_or_not_at_all() {
    let before: Register = sample();
    let (_folder, path, mut store) = made(&before);
    let (mut whole, mut stopped) = (0, 0);
    for (round, micros) in (0..24).map(|round| (round, 200 * round * round)) {
        let edit = if round % 2 == 0 { adding(2_000) } else { inserting(2_500) };
        let long = store.begin(Change::Apply(edit)).expect("begun");
        let stop = long.stop();
        let working = thread::spawn(move || long.run());
        thread::sleep(Duration::from_micros(micros));
        stop.store(true, Ordering::Relaxed);
        match store.finish(working.join().expect("made")) {
            Ok(_) => {
                whole += 1;
                assert_eq!(&store::read(&path).expect("the file"), store.register());
                store.undo().expect("undone");
            }
            Err(StoreError::Stopped) => stopped += 1,
            Err(other) => panic!("{other}"),
        }
        assert_eq!(store.register(), &before, "after {micros} µs");
        assert_eq!(store::read(&path).expect("the file"), before, "after {micros} µs");
    }
    assert!(stopped > 0, "none of {whole} changes was stopped");
    let history = store.history(usize::MAX).expect("the history").len();
    assert_eq!(history, whole, "what was stopped is in no history");
    drop(store);
    Store::open(&path).expect("whole");
}
