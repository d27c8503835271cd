//! What it costs to lay two versions of a register of a hundred thousand activities side by side, and to merge them.
//! `cargo bench --bench merging`.

#![allow(clippy::expect_used, clippy::print_stdout, reason = "a measurement that fails has failed, and is printed")]

use std::{path::Path, time::Instant};

use pasqyra::{
    domain::{
        Activity, ActivityKind, Edit, Field, Record, RecordKind, Register, Target, Value, Year,
        merging::{self, Side, Sided},
    },
    store::{self, Change, Store},
};

const ACTIVITIES: u32 = 100_000;
const HEARINGS: RecordKind = RecordKind::Activity(ActivityKind::Hearing);

fn register() -> Register {
    let mut year = Year::new(2023);
    let hearing = |at: u32| {
        let mut hearing = Activity::new(store::fresh_id(), ActivityKind::Hearing);
        hearing.title = format!("Dëgjimi buxhetor {at} me banorë të fshatrave Zhur, Vërmicë, Shkozë dhe Dobrusht");
        hearing.attendance.men = Some(at % 60);
        hearing
    };
    *year.activities.of_mut(ActivityKind::Hearing) = (0..ACTIVITIES).map(hearing).collect();
    Register { years: [(2023, year)].into(), ..Register::default() }
}

fn timed<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let begun = Instant::now();
    let done = work();
    println!("{what:70} {:8.1} ms", begun.elapsed().as_secs_f64() * 1_000.0);
    done
}

fn set(register: &Register, at: usize, field: Field, count: u32) -> Edit {
    let id = register.years[&2023].id_at(HEARINGS, at).expect("a hearing");
    let target = Target::Record { year: 2023, kind: HEARINGS, id };
    Edit::Set { target, field, value: Some(Value::Count(count)) }
}

/// A day's work: cells one by one, records that come and go, and a paste.
fn work(store: &mut Store, first: usize, field: Field) {
    for at in 0..500 {
        let edit = set(store.register(), first + at * 150, field, 77);
        store.apply(edit).expect("a change");
    }
    for at in 0..10 {
        let id = store.register().years[&2023].id_at(HEARINGS, first + at * 9_000).expect("a hearing");
        store.apply(Edit::Remove { year: 2023, kind: HEARINGS, id }).expect("a change");
        let new = Activity::new(store::fresh_id(), ActivityKind::Hearing);
        let record = Record::Activity(Box::new(new));
        store.apply(Edit::Insert { year: 2023, at: usize::MAX, record }).expect("a change");
    }
    let edits = (0..5_000).map(|at| set(store.register(), first + at * 18, field, 88)).collect();
    store.apply(Edit::Batch { edits }).expect("a change");
}

fn merged(here: &mut Store, there: &Path) {
    println!("{}:", there.display());
    timed("  how they are related", || store::kinship(here.path(), there).expect("related"));
    let begun = Instant::now();
    let versions =
        timed("  reading both, and what they come from", || store::versions(here.path(), there).expect("related"));
    let sided = timed("  which side changed what", || merging::sided(&versions.bases, &versions.here, &versions.there));
    let compared = begun.elapsed().as_secs_f64();
    let count = |side| sided.iter().filter(|sided: &&Sided| sided.side == side).count();
    let found = [Side::There, Side::Here, Side::Both].map(count);
    let edit = timed("  the edit", || merging::merged(&versions.here, &versions.there, &sided, |_| false));
    let change = Change::Merge { edit, from: there.to_owned(), compared: versions.compared };
    timed("  the merge itself", || here.make(change).expect("merged"));
    println!(
        "  {found:?} there, here, both: compared in {compared:.2} s, in all {:.2} s",
        begun.elapsed().as_secs_f64()
    );
}

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, other) = (folder.path().join("here.pasqyra"), folder.path().join("there.pasqyra"));
    drop(Store::create(&path, &register()).expect("a register"));
    std::fs::copy(&path, &other).expect("a copy");
    let mut here = Store::open(&path).expect("a register");
    let mut there = Store::open(&other).expect("a register");
    work(&mut here, 3, Field::Women);
    work(&mut there, 3, Field::Men);
    merged(&mut here, there.path());
    work(&mut there, 7, Field::Men);
    merged(&mut here, there.path());
    merged(&mut there, here.path());
}
