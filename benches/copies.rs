//! What copies cost: making one, finding out what differs, taking it; and what a file of a hundred thousand activities
//! costs to open and to change. `cargo bench --bench copies`.

#![allow(clippy::expect_used, clippy::print_stdout, reason = "a measurement that fails has failed, and is printed")]

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use pasqyra::{
    domain::{
        Activity, ActivityKind, Attendance, Comments, Edit, Field, RecordKind, Register, Target, Value, Year,
        comparison::{differences, taking_all},
    },
    store::{self, Change, Store, Wanted},
};

const ACTIVITIES: u32 = 100_000;
const HEARINGS: RecordKind = RecordKind::Activity(ActivityKind::Hearing);

fn register() -> Register {
    let mut year = Year::new(2023);
    let hearing = |at: u32| Activity {
        title: format!("Dëgjimi buxhetor {at} me banorë të fshatrave Zhur, Vërmicë, Shkozë dhe Dobrusht"),
        venue: Some(format!("Objekti i shkollës {}", at % 300)),
        held_on: chrono::NaiveDate::from_yo_opt(2023, 1 + at % 365),
        attendance: Attendance { women: Some(at % 40), men: Some(at % 60), stated: None },
        comments: Comments { rejected: Some(at % 5), accepted: Some(at % 7), ..Comments::default() },
        ..Activity::new(store::fresh_id(), ActivityKind::Hearing)
    };
    *year.activities.of_mut(ActivityKind::Hearing) = (0..ACTIVITIES).map(hearing).collect();
    let mut register = Register::default();
    register.municipality.name = "Prizren".to_owned();
    register.years.insert(2023, year);
    register
}

fn timed<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let done = work();
    println!("{what:70} {:8.1} ms", begun.elapsed().as_secs_f64() * 1_000.0);
    done
}

fn set(register: &Register, at: usize, women: u32) -> Edit {
    let id = register.years[&2023].id_at(HEARINGS, at).expect("a hearing");
    let target = Target::Record { year: 2023, kind: HEARINGS, id };
    Edit::Set { target, field: Field::Women, value: Some(Value::Count(women)) }
}

/// Takes everything that a copy holds, as the window does, and takes that back.
fn restored(store: &mut Store, copy: &Path, what: &str) {
    let begun = Instant::now();
    let there = timed("  reading the copy", || store::read(copy).expect("a copy"));
    let count = timed("  finding what differs", || differences(store.register(), &there).len());
    let edit = timed("  making edits of it", || taking_all(store.register(), &there));
    let from = copy.to_owned();
    timed("  changing the register", || store.make(Change::Take { edit, from }).expect("taken"));
    println!("{what}, {count} differences: {:.2} s", begun.elapsed().as_secs_f64());
    assert!(*store.register() == there);
    timed("  undoing it", || store.undo().expect("taken back"));
}

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("prizren.pasqyra");
    drop(timed("making a register of 100,000 activities", || Store::create(&path, &register()).expect("a register")));
    println!("its file: {:.1} MB", std::fs::metadata(&path).expect("a file").len() as f64 / 1e6);
    for _ in 0..3 {
        drop(timed("opening it", || Store::open(&path).expect("a register")));
    }
    timed("verifying it", || store::verify(&path).expect("whole"));
    let mut store = Store::open(&path).expect("a register");
    let mut times: Vec<f64> = (0..60)
        .map(|at| {
            let edit = set(store.register(), at * 1_000, 7);
            let begun = Instant::now();
            store.apply(edit).expect("a change");
            begun.elapsed().as_secs_f64() * 1_000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!("saving a cell: median {:.2} ms, longest {:.2} ms", times[30], times[59]);

    let copies = store::copies_folder(&path, None);
    let done = Arc::new(AtomicBool::new(false));
    let copying = {
        let (path, copies, done) = (path.clone(), copies.clone(), Arc::clone(&done));
        thread::spawn(move || {
            let begun = Instant::now();
            let kept = store::keep_copy(&path, &copies, Wanted::Automatically, &AtomicBool::new(false));
            println!("a copy, verified, while somebody types: {:.2} s", begun.elapsed().as_secs_f64());
            done.store(true, Ordering::Relaxed);
            kept.expect("a copy").path
        })
    };
    let mut longest = Duration::ZERO;
    let mut at = 0;
    while !done.load(Ordering::Relaxed) {
        let edit = set(store.register(), at, 9);
        let begun = Instant::now();
        store.apply(edit).expect("a change");
        longest = longest.max(begun.elapsed());
        at += 1;
        thread::sleep(Duration::from_millis(250));
    }
    println!("{at} cells saved meanwhile, the longest in {:.1} ms", longest.as_secs_f64() * 1_000.0);
    drop(copying.join().expect("copied"));

    let kept = timed("a copy, verified", || {
        store::keep_copy(&path, &copies, Wanted::ByHand, &AtomicBool::new(false)).expect("a copy")
    });
    timed("what a copy holds, for the list", || store::contents(&kept.path).expect("a copy"));

    let some: Vec<Edit> = (0..1_000).map(|at| set(store.register(), at * 97, 1_234)).collect();
    let gone = (0..10).map(|at| {
        let id = store.register().years[&2023].id_at(HEARINGS, at * 9_000).expect("a hearing");
        Edit::Remove { year: 2023, kind: HEARINGS, id }
    });
    let edits = some.into_iter().chain(gone).collect();
    store.apply(Edit::Batch { edits }).expect("a change");
    restored(&mut store, &kept.path, "1,000 cells and 10 records");

    let edits = (0..ACTIVITIES as usize - 10).map(|at| set(store.register(), at, 4_321)).collect();
    store.apply(Edit::Batch { edits }).expect("a change");
    restored(&mut store, &kept.path, "a cell of every record");

    let half: Vec<Activity> = store.register().years[&2023].activities.of(ActivityKind::Hearing)[..50_000].to_vec();
    let mut year = store.register().years[&2023].clone();
    *year.activities.of_mut(ActivityKind::Hearing) = half;
    let edits = vec![Edit::RemoveYear { year: 2023 }, Edit::AddYear { year: Box::new(year) }];
    store.apply(Edit::Batch { edits }).expect("a change");
    restored(&mut store, &kept.path, "half of the records");
    store.apply(Edit::RemoveYear { year: 2023 }).expect("a change");
    restored(&mut store, &kept.path, "the whole year");
}
