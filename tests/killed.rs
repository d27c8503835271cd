//! A program that is killed at any moment: what it said was saved is saved, and the file is whole.
//!
//! The test runs itself again as a child, which does one kind of work over and over and says after each change that it
//! was saved; it is killed in the middle of that. `PASQYRA_KILLS` sets how often.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
    process::{Command, Stdio},
    sync::atomic::AtomicBool,
    thread,
    time::Duration,
};

use pasqyra::{
    domain::{Activity, ActivityKind, Edit, Field, Record, RecordKind, Target, Value, Year, comparison::taking_all},
    store::{self, Change, Store, Wanted},
};

use crate::support::sample;

const HEARINGS: RecordKind = RecordKind::Activity(ActivityKind::Hearing);

/// The kinds of work in which a child is killed.
const WORKS: [&str; 5] = ["typing", "pasting", "importing", "copying", "restoring"];

fn kills() -> usize {
    std::env::var("PASQYRA_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(40)
}

/// What the child does until it is killed. It says the number of each change once that was saved.
#[test]
fn child_that_is_killed() {
    let (Ok(work), Ok(path)) = (std::env::var("PASQYRA_CHILD_WORK"), std::env::var("PASQYRA_CHILD_FILE")) else {
        return;
    };
    let path = Path::new(&path);
    let mut store = Store::open(path).expect("it opens");
    let copies = store::copies_folder(path, None);
    let there = sample();
    println!("ready");
    loop {
        let hearing = store.register().years[&2023].id_at(HEARINGS, 3).expect("a hearing");
        let set = |field, count| Edit::Set {
            target: Target::Record { year: 2023, kind: HEARINGS, id: hearing },
            field,
            value: Some(Value::Count(count)),
        };
        let number = u32::try_from(store.history_end().expect("read")).expect("a number");
        match work.as_str() {
            "pasting" => {
                let new = (0..50).map(|_| {
                    let new = Activity::new(store::fresh_id(), ActivityKind::Hearing);
                    Edit::Insert { year: 2023, at: 99_999, record: Record::Activity(Box::new(new)) }
                });
                let edits = new.chain([set(Field::Women, number)]).collect();
                store.apply(Edit::Batch { edits }).expect("saved");
            }
            "importing" => {
                let year = store.register().years.keys().next_back().map_or(2024, |last| last + 1);
                let added = Year { number: year, ..store.register().years[&2023].clone() };
                let edit = if year > 2030 { Edit::RemoveYear { year: year - 1 } } else { empty(added) };
                store.apply(edit).expect("saved");
            }
            "copying" => {
                store.apply(set(Field::Men, number)).expect("saved");
                store::keep_copy(path, &copies, Wanted::Automatically, &AtomicBool::new(false)).expect("a copy");
            }
            "restoring" => {
                let edit = match number % 2 {
                    0 => set(Field::Women, number),
                    _ => taking_all(store.register(), &there),
                };
                store.make(Change::Take { edit, from: path.to_owned() }).expect("saved");
            }
            _ => store.apply(set(Field::Women, number)).expect("saved"),
        }
        println!("saved {}", store.history_end().expect("read"));
        std::io::stdout().flush().expect("said");
    }
}

/// A year with its own identities, which are those of no other.
fn empty(mut year: Year) -> Edit {
    let mut of_new = Year::new(year.number);
    for hearing in year.activities.of_mut(ActivityKind::Hearing) {
        hearing.id = store::fresh_id();
    }
    *of_new.activities.of_mut(ActivityKind::Hearing) = year.activities.of(ActivityKind::Hearing).to_vec();
    Edit::AddYear { year: Box::new(of_new) }
}

#[test]
fn a_program_that_is_killed_at_any_moment_has_saved_what_it_said_and_left_a_whole_file() {
    let (mut saved_by_all, mut beyond) = (0, 0);
    for kill in 0..kills() {
        let work = WORKS[kill % WORKS.len()];
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("prizren.pasqyra");
        drop(Store::create(&path, &sample()).expect("a register"));
        let mut child = Command::new(std::env::current_exe().expect("this test"))
            .args(["killed::child_that_is_killed", "--exact", "--nocapture"])
            .env("PASQYRA_CHILD_WORK", work)
            .env("PASQYRA_CHILD_FILE", &path)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("it runs");
        let mut lines = BufReader::new(child.stdout.take().expect("its words")).lines();
        assert!(lines.any(|line| line.is_ok_and(|line| line.ends_with("ready"))), "{work}: it did not begin");
        let reading = thread::spawn(move || {
            let saved = lines.map_while(Result::ok).filter_map(|line| line.strip_prefix("saved ")?.parse::<i64>().ok());
            saved.max().unwrap_or(0)
        });
        // Any moment of the first changes; the numbers are the same in every run.
        thread::sleep(Duration::from_micros((kill as u64 * 7_919) % 60_000));
        child.kill().expect("killed");
        child.wait().expect("ended");
        let said = reading.join().expect("read");
        let store = Store::open(&path).unwrap_or_else(|error| panic!("{work}, kill {kill}: {error}"));
        let saved = store.history_end().expect("read");
        assert!(saved >= said, "{work}, kill {kill}: {said} changes were said to be saved, and {saved} are");
        drop(store);
        store::verify(&path).unwrap_or_else(|error| panic!("{work}, kill {kill}: {error}"));
        for copy in store::copies(&path, &store::copies_folder(&path, None)) {
            store::verify(&copy.path).unwrap_or_else(|error| panic!("{work}, kill {kill}: {error}"));
        }
        saved_by_all += said;
        beyond += saved - said;
    }
    println!("{} kills: {saved_by_all} changes said to be saved, all there, and {beyond} more", kills());
    assert!(saved_by_all > 0);
}
