//! The real program in a real window, while its register's file is replaced and pulled away.

#![cfg(unix)]

use std::{
    fs,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use pasqyra::{
    domain::{Activity, ActivityKind, Edit, Field, RecordKind, Target, Value},
    import,
    store::{self, Store},
};

use crate::desktop::{Desktop, PATIENCE, Stroke};

fn hearings(path: &Path) -> Vec<Activity> {
    let register = store::read(path).expect("the register");
    register.years[&2023].activities.of(ActivityKind::Hearing).to_vec()
}

/// What the program's log says so far.
fn log(settings: &Path) -> String {
    fs::read_to_string(settings.join("pasqyra/pasqyra.log")).unwrap_or_default()
}

/// Waits until the program notes that it saw something of its file, once more than before; how long that took.
fn noticed(settings: &Path, what: &str, before: &str) -> Duration {
    let begun = Instant::now();
    let count = |log: &str| log.matches(what).count();
    while count(&log(settings)) <= count(before) {
        assert!(begun.elapsed() < PATIENCE, "{what} is not noticed: {}", log(settings));
        thread::sleep(Duration::from_millis(10));
    }
    begun.elapsed()
}

fn wait_for(what: &str, is_so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < PATIENCE, "{what}");
        thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn a_file_replaced_under_an_open_cell_and_a_folder_pulled_away_lose_nothing_and_are_noticed_within_two_seconds() {
    let Some(desktop) = Desktop::start() else { return };
    let settings = tempfile::tempdir().expect("a folder");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("prizren.pasqyra");
    drop(Store::create(&file, &import::sample(&mut store::fresh_id)).expect("a register"));
    let program = desktop.open(&file, settings.path());
    // A hearing of its own, saved, and another cell of it open.
    program.press(&[
        Stroke::Key("ctrl+3"),
        Stroke::Key("ctrl+Return"),
        Stroke::Text("Degjim ne Zhur"),
        Stroke::Key("Tab"),
    ]);
    wait_for("it is saved", || hearings(&file).last().is_some_and(|hearing| hearing.title == "Degjim ne Zhur"));
    let version: PathBuf = folder.path().join("version.tmp");
    store::backup(&file, Some(&version)).expect("a version");
    change(&version, 66);
    program.type_text("Shko");
    let before = log(settings.path());
    fs::rename(&version, &file).expect("replaced");
    let replaced = noticed(settings.path(), "Other", &before);
    program.type_text("lla");
    program.key("Return");
    wait_for("both are in the file", || {
        let hearings = hearings(&file);
        hearings[3].attendance.women == Some(66) && hearings[11].venue.as_deref() == Some("Shkolla")
    });

    // Pulled away while a cell is open, which is left meanwhile, and put back.
    let away = folder.path().with_extension("away");
    program.press(&[Stroke::Key("Up"), Stroke::Key("Tab"), Stroke::Text("5.3.2023")]);
    let before = log(settings.path());
    fs::rename(folder.path(), &away).expect("pulled away");
    let gone = noticed(settings.path(), "Nothing", &before);
    program.key("Return");
    let before = log(settings.path());
    fs::rename(&away, folder.path()).expect("put back");
    let back = noticed(settings.path(), "Known", &before);
    wait_for("what waited is saved", || {
        hearings(&file).iter().any(|hearing| hearing.held_on.is_some_and(|day| day.to_string() == "2023-03-05"))
    });
    program.close();
    assert!(hearings(&file).len() == 12);
    println!("replaced: {replaced:.2?}, gone: {gone:.2?}, back: {back:.2?}");
    let most = Duration::from_secs(2);
    assert!(replaced < most && gone < most && back < most, "{replaced:?}, {gone:?}, {back:?}");
}

/// Another's change of the fourth hearing.
fn change(path: &Path, women: u32) {
    let mut store = Store::open(path).expect("it opens");
    let id = store.register().years[&2023].activities.of(ActivityKind::Hearing)[3].id;
    let target = Target::Record { year: 2023, kind: RecordKind::Activity(ActivityKind::Hearing), id };
    let value = Some(Value::Count(women));
    store.apply(Edit::Set { target, field: Field::Women, value }).expect("a change");
}
