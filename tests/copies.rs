//! Copies that the program keeps by itself: whole, verified, and thinned without touching what is not its own.

use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    sync::atomic::AtomicBool,
    thread,
    time::{Duration, Instant},
};

use pasqyra::store::{self, Held, Store, StoreError, Wanted};

use crate::opening::{closed, rename};

fn keep(path: &Path, folder: &Path, wanted: Wanted) -> store::Kept {
    store::keep_copy(path, folder, wanted, &AtomicBool::new(false)).expect("a copy")
}

/// The names of the files in a folder.
fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn copies_of_earlier_days_are_thinned_and_nothing_but_those_of_the_program_is_touched() {
    let (folder, path) = closed();
    let copies = store::copies_folder(&path, None);
    let made = keep(&path, &copies, Wanted::Automatically).path;
    let at = |name: &str| copies.join(name);
    let whole: Vec<String> = [
        // Two of a day long ago, of which the last is kept, and one of another register.
        "prizren-2020-05-05-090000-auto.pasqyra",
        "prizren-2020-05-05-100000-auto.pasqyra",
        "prizren-2020-05-05-100000.pasqyra",
        "prizren-2020-05-05-093000.pasqyra",
        "gjakova-2020-05-05-090000-auto.pasqyra",
        "prizren-2020-05-05-080000-auto.pasqyra.old",
    ]
    .map(str::to_owned)
    .to_vec();
    for name in &whole {
        fs::copy(&made, at(name)).expect("a file");
    }
    // What only bears the name is not ours.
    fs::write(at("prizren-2020-05-05-070000-auto.pasqyra"), "nothing of ours").expect("a file");
    fs::create_dir(at("prizren-2020-05-05-060000-auto.pasqyra")).expect("a folder");
    #[cfg(unix)]
    std::os::unix::fs::symlink(&made, at("prizren-2020-05-05-050000-auto.pasqyra")).expect("a link");

    let before = names(&copies);
    keep(&path, &copies, Wanted::Automatically);
    let gone: Vec<String> = before.difference(&names(&copies)).cloned().collect();
    assert_eq!(gone, ["prizren-2020-05-05-090000-auto.pasqyra"]);
    drop(folder);
}

#[test]
fn a_copy_that_somebody_looks_at_is_not_deleted_under_them() {
    let (_folder, path) = closed();
    let copies = store::copies_folder(&path, None);
    let made = keep(&path, &copies, Wanted::Automatically).path;
    let old = ["2020-05-05-090000", "2020-05-05-100000"].map(|at| copies.join(format!("prizren-{at}-auto.pasqyra")));
    for old in &old {
        fs::copy(&made, old).expect("a file");
    }
    let looking = Store::open_read_only(&old[0]).expect("it opens");
    keep(&path, &copies, Wanted::Automatically);
    assert!(old[0].exists());
    drop(looking);
    keep(&path, &copies, Wanted::Automatically);
    assert!(!old[0].exists() && old[1].exists());
}

#[test]
fn a_copy_says_what_it_holds_and_whether_it_holds_everything() {
    let (_folder, path) = closed();
    let copies = store::copies_folder(&path, None);
    let never = store::held(&path, &copies).expect("it is read");
    assert_eq!(never, Held { newest: None, is_copied: true }, "nothing was ever changed");
    let mut store = Store::open(&path).expect("it opens");
    rename(&mut store, "Gjakovë").expect("a change");
    assert!(!store::held(&path, &copies).expect("it is read").is_copied);
    let kept = keep(&path, &copies, Wanted::Automatically);
    let held = store::held(&path, &copies).expect("it is read");
    assert!(held.is_copied && held.newest.is_some_and(|newest| (kept.at - newest).num_seconds() == 0));
    store.undo().expect("taken back");
    assert!(!store::held(&path, &copies).expect("it is read").is_copied, "undo is a change too");
    let [copy] = store::copies(&path, &copies).try_into().expect("one copy");
    assert!(copy.is_automatic && copy.bytes > 0);
    let contents = store::contents(&copy.path).expect("it is read");
    assert_eq!((contents.years, contents.activities), (vec![2023], 40));
    fs::write(&copy.path, "damaged").expect("written");
    assert!(!store::held(&path, &copies).expect("it is read").is_copied);
}

#[test]
fn a_copy_is_of_one_moment_while_a_window_keeps_writing_and_no_change_waits_long_for_it() {
    let (_folder, path) = closed();
    let mut store = Store::open(&path).expect("it opens");
    let copies = store::copies_folder(&path, None);
    let copying = {
        let (path, copies) = (path.clone(), copies.clone());
        thread::spawn(move || (0..6).map(|_| keep(&path, &copies, Wanted::Automatically)).collect::<Vec<_>>())
    };
    let mut longest = Duration::ZERO;
    let mut changes = 0_u32;
    while !copying.is_finished() {
        let begun = Instant::now();
        rename(&mut store, &format!("Komuna {changes}")).expect("a change");
        longest = longest.max(begun.elapsed());
        changes += 1;
        // Faster than anybody types.
        thread::sleep(Duration::from_millis(5));
    }
    assert!(changes > 0 && longest < Duration::from_secs(2), "{changes} changes, the longest {longest:?}");
    for kept in copying.join().expect("copied") {
        store::verify(&kept.path).expect("whole");
        // The name and the history are of one moment.
        let copy = Store::open_read_only(&kept.path).expect("it opens");
        let count = copy.history_end().expect("it is read");
        let name = &copy.register().municipality.name;
        assert!(count == 0 || *name == format!("Komuna {}", count - 1), "{name} after {count}");
    }
}

#[test]
fn a_copy_that_is_not_wanted_any_more_leaves_nothing_behind() {
    let (_folder, path) = closed();
    let copies = store::copies_folder(&path, None);
    let stopped = store::keep_copy(&path, &copies, Wanted::Automatically, &AtomicBool::new(true));
    assert!(matches!(stopped, Err(StoreError::Stopped)), "{stopped:?}");
    assert!(names(&copies).is_empty(), "{:?}", names(&copies));
}

#[test]
fn a_folder_that_is_gone_or_in_the_way_is_named_and_the_register_is_left_alone() {
    let (folder, path) = closed();
    let before = fs::read(&path).expect("the register");
    let in_the_way = folder.path().join("kopje-rezerve");
    fs::write(&in_the_way, "a file").expect("written");
    let refused = store::keep_copy(&path, &in_the_way, Wanted::Automatically, &AtomicBool::new(false));
    let message = refused.expect_err("refused").message(&crate::support::english());
    assert!(message.contains("kopje-rezerve"), "{message}");
    assert!(fs::read(&path).expect("the register") == before);
}

#[test]
fn the_command_import_first_copies_what_was_changed_since_the_last_copy() {
    let (folder, path) = closed();
    let input = folder.path().join("other.json");
    let mut year = pasqyra::domain::Year::new(2019);
    year.signed.place = Some("Prizren".to_owned());
    let mut other = store::read(&path).expect("a register");
    other.years = [(2019, year)].into();
    fs::write(&input, pasqyra::export::json::write(&other)).expect("written");
    let mut store = Store::open(&path).expect("it opens");
    rename(&mut store, "Gjakovë").expect("a change");
    drop(store);
    let program = env!("CARGO_BIN_EXE_pasqyra");
    let import = || std::process::Command::new(program).arg("import").arg(&path).arg(&input).output().expect("it runs");
    let imported = import();
    assert!(imported.status.success(), "{imported:?}");
    let copies = store::copies(&path, &store::copies_folder(&path, None));
    let [copy] = copies.as_slice() else { panic!("one copy: {copies:?}") };
    assert!(!store::read(&copy.path).expect("whole").years.contains_key(&2019));
    assert!(store::read(&path).expect("whole").years.contains_key(&2019));
}
