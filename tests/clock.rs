//! A clock that is set back, or far ahead, changes neither the order of the changes nor what undo takes back.

#![cfg(target_os = "linux")]

use std::{env, fs, path::Path};

use chrono::Utc;
use pasqyra::{
    domain::{Edit, Field, Target, Value},
    store::Store,
};

use crate::{failing_disk::LIBRARY, faults::again, support::sample};

const NOON: i64 = 1_700_000_000_000;
const HOUR: i64 = 3_600_000;
const YEAR: i64 = 365 * 24 * HOUR;

/// By how much the clock is off at each change, in milliseconds.
const OFF: &[i64] =
    &[0, 0, 1, -1, -30_000, 40_000, -HOUR, -HOUR, -YEAR, 10 * YEAR, 10 * YEAR, 7_000 * YEAR, 2 * HOUR, -NOON, HOUR, 5];

/// The process whose clock is set is this one again.
#[test]
fn a_clock_that_is_set_back_or_ahead_changes_no_order() {
    if let Some(clock) = env::var_os("CLOCK_FILE") {
        return with_a_clock(Path::new(&clock));
    }
    let Some((_, library)) = LIBRARY.as_ref() else { return };
    let folder = tempfile::tempdir().unwrap();
    let output = again("clock::a_clock_that_is_set_back_or_ahead_changes_no_order")
        .env("LD_PRELOAD", library)
        .env("CLOCK_FILE", folder.path().join("clock"))
        .output()
        .unwrap();
    let said = [output.stdout, output.stderr].concat();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&said));
}

fn rename(store: &mut Store, name: &str) {
    let value = Some(Value::Text(name.to_owned()));
    store.apply(Edit::Set { target: Target::Municipality, field: Field::Name, value }).unwrap();
}

fn with_a_clock(clock: &Path) {
    let set = |off: i64| fs::write(clock, (NOON + off).to_string()).unwrap();
    set(0);
    assert_eq!(Utc::now().timestamp_millis(), NOON, "the clock is set");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prizren.pasqyra");
    let mut store = Store::create(&path, &sample()).unwrap();
    // After each change, by its number.
    let mut states = vec![store.register().clone()];
    for (&off, number) in OFF.iter().zip(1..) {
        set(off);
        if number % 3 == 0 {
            drop(store);
            store = Store::open(&path).unwrap();
        }
        rename(&mut store, &format!("Komuna {number}"));
        states.push(store.register().clone());
    }
    let last = OFF.len() as i64;
    let numbers: Vec<i64> = store.history_lines(1, last).unwrap().iter().map(|line| line.number).collect();
    assert_eq!(numbers, (1..=last).rev().collect::<Vec<_>>(), "the newest change stands first");
    assert_eq!(store.history(3).unwrap().first().map(|entry| entry.number), Some(last));

    for state in states.iter().rev() {
        assert_eq!(store.register(), state);
        store.undo().unwrap();
    }
    set(-2 * YEAR);
    drop(store);
    store = Store::open(&path).unwrap();
    for state in &states {
        assert_eq!(store.register(), state);
        store.redo().unwrap();
    }
    // A change that overtakes others while the clock goes backwards between undo and change.
    for off in [HOUR, -3 * YEAR, 20 * YEAR] {
        set(off);
        store.undo().unwrap();
        store.undo().unwrap();
        set(off - 2 * HOUR);
        let number = store.history_end().unwrap() + 1;
        rename(&mut store, &format!("Komuna {number}"));
        states.push(store.register().clone());
    }
    // Each state of the register, overtaken ones too, is found again.
    for (state, number) in states.iter().zip(0..) {
        store.go_back_to(number).unwrap();
        assert_eq!(store.register(), state, "after change {number}");
    }
    drop(store);
    pasqyra::store::verify(&path).unwrap();
    overtaken_at_the_moment_of_another(&set);
}

/// A change overtakes others at the very millisecond at which, by a clock that has been set back since, one of them was
/// made.
fn overtaken_at_the_moment_of_another(set: &dyn Fn(i64)) {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::create(&folder.path().join("gjakova.pasqyra"), &sample()).unwrap();
    let mut states = vec![store.register().clone()];
    let target = |field| Edit::Set { target: Target::Municipality, field, value: Some(Value::Text("?".to_owned())) };
    for (off, field) in [(1_000, Field::Mayor), (2_000, Field::HeadName), (HOUR, Field::Website)] {
        set(off);
        store.apply(target(field)).unwrap();
        states.push(store.register().clone());
    }
    for _ in 1..states.len() {
        store.undo().unwrap();
    }
    set(2_000);
    rename(&mut store, "Gjakovë");
    states.push(store.register().clone());
    for (state, number) in states.iter().zip(0..) {
        store.go_back_to(number).unwrap();
        assert_eq!(store.register(), state, "after change {number}");
    }
}
