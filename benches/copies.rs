//! What copies cost: making one, finding out what differs, taking it; and what a file of a hundred thousand activities
//! costs to open and to change. `cargo bench --bench copies`; with a part of a restoration's name behind `--` only that
//! one.

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

/// How often each restoration is made.
const ROUNDS: usize = 3;

/// The processor's time of this process.
#[cfg(target_os = "linux")]
fn processor_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or_default())
}

#[cfg(not(target_os = "linux"))]
fn processor_time() -> Duration {
    Duration::ZERO
}

fn seconds(mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    times[times.len() / 2].as_secs_f64()
}

/// What became of the year that a copy holds, and how it is called.
type Became = (&'static str, fn(&mut Year));

const BECAME: [Became; 8] = [
    ("1,000 cells are others and 10 records gone", |year| {
        let hearings = year.activities.of_mut(ActivityKind::Hearing);
        (0..1_000).for_each(|at| hearings[at * 97].attendance.women = Some(1_234));
        (0..10).rev().for_each(|at| drop(hearings.remove(at * 9_000)));
    }),
    ("a cell of every record is another", |year| {
        year.activities.of_mut(ActivityKind::Hearing).iter_mut().for_each(|it| it.attendance.women = Some(4_321));
    }),
    ("five cells of every record are others", |year| {
        for hearing in year.activities.of_mut(ActivityKind::Hearing) {
            hearing.attendance = Attendance { women: Some(4_321), men: Some(1_234), stated: Some(5_555) };
            hearing.note = Some("Pa vërejtje".to_owned());
            hearing.venue = None;
        }
    }),
    ("every second record is gone", |year| {
        let mut at = 0;
        year.activities.of_mut(ActivityKind::Hearing).retain(|_| {
            at += 1;
            at % 2 == 0
        });
    }),
    ("every record is another", |year| {
        year.activities.of_mut(ActivityKind::Hearing).iter_mut().for_each(|hearing| hearing.id = store::fresh_id());
    }),
    ("the list is the other way round", |year| year.activities.of_mut(ActivityKind::Hearing).reverse()),
    ("the other way round, a cell of every record", |year| {
        let hearings = year.activities.of_mut(ActivityKind::Hearing);
        hearings.reverse();
        hearings.iter_mut().for_each(|hearing| hearing.attendance.women = Some(4_321));
    }),
    ("the year is empty", |year| year.activities.of_mut(ActivityKind::Hearing).clear()),
];

/// Takes everything that a copy holds into a register of which something else became, as the window does, and takes that
/// back.
fn restored(copy: &Path, (what, change): Became) {
    let folder = tempfile::tempdir().expect("a folder");
    let made = folder.path().join("made.pasqyra");
    let mut register = store::read(copy).expect("a copy");
    change(register.years.get_mut(&2023).expect("the year"));
    drop(Store::create(&made, &register).expect("a register"));
    let (mut taken, mut processor, mut undone) = (Vec::new(), Vec::new(), Vec::new());
    let mut count = 0;
    for round in 0..ROUNDS {
        let path = folder.path().join(format!("{round}.pasqyra"));
        std::fs::copy(&made, &path).expect("copied");
        let mut store = Store::open(&path).expect("a register");
        let (begun, used) = (Instant::now(), processor_time());
        let there = store::read(copy).expect("a copy");
        count = differences(store.register(), &there).len();
        let edit = taking_all(store.register(), &there);
        store.make(Change::Take { edit, from: copy.to_owned() }).expect("taken");
        taken.push(begun.elapsed());
        processor.push(processor_time() - used);
        assert!(*store.register() == there);
        let begun = Instant::now();
        store.undo().expect("taken back");
        undone.push(begun.elapsed());
        assert!(*store.register() == register && store::read(&path).expect("the file") == register);
    }
    let [taken, processor, undone] = [taken, processor, undone].map(seconds);
    println!("| {what:44} | {count:7} | {taken:5.2} | {processor:5.2} | {undone:5.2} |");
}

/// What the file costs to open, to change and to copy.
fn used(path: &Path) {
    for _ in 0..3 {
        drop(timed("opening it", || Store::open(path).expect("a register")));
    }
    timed("verifying it", || store::verify(path).expect("whole"));
    let mut store = Store::open(path).expect("a register");
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

    let copies = store::copies_folder(path, None);
    let done = Arc::new(AtomicBool::new(false));
    let copying = {
        let (path, copies, done) = (path.to_owned(), copies, Arc::clone(&done));
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
}

fn main() {
    let wanted = std::env::args().skip(1).find(|argument| !argument.starts_with('-')).unwrap_or_default();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("prizren.pasqyra");
    drop(timed("making a register of 100,000 activities", || Store::create(&path, &register()).expect("a register")));
    println!("its file: {:.1} MB", std::fs::metadata(&path).expect("a file").len() as f64 / 1e6);
    if wanted.is_empty() {
        used(&path);
    }
    let copies = store::copies_folder(&path, None);
    let kept = timed("a copy, verified", || {
        store::keep_copy(&path, &copies, Wanted::ByHand, &AtomicBool::new(false)).expect("a copy")
    });
    timed("what a copy holds, for the list", || store::contents(&kept.path).expect("a copy"));

    println!("| in place of what a copy holds | differences | restored in s | processor s | undone in s |");
    BECAME.into_iter().filter(|(what, _)| what.contains(&wanted)).for_each(|became| restored(&kept.path, became));
}
