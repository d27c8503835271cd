//! `pasqyra merge`: two versions of a register brought together by a script.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

use pasqyra::{
    domain::{ActivityKind, Edit, Field, RecordKind, Target, Value},
    store::{self, Kinship, Store},
};

use crate::{
    history::{made, one_year},
    merging::Two,
    migration,
    support::sample,
};

const HEARINGS: RecordKind = RecordKind::Activity(ActivityKind::Hearing);

fn merge(here: &Path, from: &Path, more: &[&str]) -> Output {
    let program = env!("CARGO_BIN_EXE_pasqyra");
    let mut command = Command::new(program);
    command.env("PASQYRA_LANG", "en").arg("merge").arg(here).arg("--from").arg(from).args(more);
    command.output().expect("it runs")
}

fn said(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("text");
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

/// Sets the women of a hearing of the sample, by its number.
fn set_women(store: &mut Store, number: usize, women: u32) {
    let id = store.register().years[&2023].id_at(HEARINGS, number - 1).expect("a hearing");
    let target = Target::Record { year: 2023, kind: HEARINGS, id };
    store.apply(Edit::Set { target, field: Field::Women, value: Some(Value::Count(women)) }).expect("a change");
}

#[test]
fn the_command_merge_asks_what_both_changed_and_keeps_a_copy_before_it_writes() {
    let mut two = Two::of(&sample(), []);
    set_women(&mut two.here, 4, 44);
    set_women(&mut two.there, 4, 45);
    set_women(&mut two.there, 5, 55);
    set_women(&mut two.here, 6, 66);
    let removed = two.there.register().years[&2023].id_at(HEARINGS, 10).expect("a hearing");
    two.there.apply(Edit::Remove { year: 2023, kind: HEARINGS, id: removed }).expect("deleted");
    let (here, there) = (two.here.path().to_owned(), two.there.path().to_owned());
    let Two { here: store, there: other, folders: _folders } = two;
    let (code, _, refused) = said(&merge(&here, &there, &["--prefer", "there"]));
    assert_eq!(code, Some(2), "a window has it open");
    assert_eq!(refused.lines().count(), 1);
    assert_eq!(said(&merge(&here, &there, &["--prefer", "there", "--dry-run"])).0, Some(0), "nothing is written");
    let folders = store.path().parent().expect("a folder").to_owned();
    let before = (store.register().clone(), fs::read(&here).expect("a file"));
    drop(store);

    for more in [&[][..], &["--dry-run"]] {
        let (code, lines, refused) = said(&merge(&here, &there, more));
        assert_eq!((code, refused.lines().count()), (Some(2), 1), "{refused}");
        let lines: Vec<&str> = lines.lines().collect();
        assert_eq!(lines.len(), 7, "{lines:#?}");
        assert!(
            lines[1].starts_with("    Budget hearing 5 «") && lines[1].ends_with("(2023): Women: 0 → 55"),
            "{lines:#?}"
        );
        assert!(lines[2].contains("Budget hearing 11 «") && lines[2].contains(", deleted there"), "{lines:#?}");
        assert!(lines[4].starts_with("    Budget hearing 6 «") && lines[4].contains("66 → "), "{lines:#?}");
        assert!(lines[6].starts_with("    Budget hearing 4 «") && lines[6].ends_with("Women: 44 → 45"), "{lines:#?}");
        assert!(refused.contains("--prefer"), "{refused}");
    }
    assert_eq!(said(&merge(&here, &there, &["--prefer", "there", "--dry-run"])).0, Some(0));
    assert!(fs::read(&here).expect("a file") == before.1 && !folders.join("kopje-rezerve").exists());

    let (code, lines, _) = said(&merge(&here, &there, &["--prefer", "there"]));
    assert_eq!(code, Some(0));
    let copies = store::copies(&here, &store::copies_folder(&here, None));
    let [copy] = copies.as_slice() else { panic!("one copy: {copies:?}") };
    assert!(lines.contains(&copy.path.display().to_string()), "{lines}");
    assert_eq!(store::read(&copy.path).expect("whole"), before.0);
    let merged = store::read(&here).expect("whole");
    let women: Vec<_> = merged.years[&2023]
        .activities
        .of(ActivityKind::Hearing)
        .iter()
        .map(|hearing| hearing.attendance.women)
        .collect();
    assert_eq!((women.len(), &women[3..6]), (10, &[Some(45), Some(55), Some(66)][..]));
    assert_eq!(store::kinship(&here, &there).expect("known"), Kinship::Behind);

    // Again it is no work, and the other way round the other one is ahead.
    let (code, lines, _) = said(&merge(&here, &there, &[]));
    assert_eq!((code, lines.lines().count()), (Some(0), 1));
    drop(other);
    assert_eq!(said(&merge(&there, &here, &[])).0, Some(0));
    assert_eq!(store::read(&there).expect("whole"), merged);
    let history = Store::open(&there).expect("it opens").history_end().expect("read");
    for (here, there) in [(&there, &here), (&here, &there)] {
        assert_eq!(said(&merge(here, there, &[])).0, Some(0));
    }
    assert_eq!(Store::open(&there).expect("it opens").history_end().expect("read"), history, "there is no end to it");
}

#[test]
fn a_stranger_is_refused_in_one_line() {
    let (folder, path, store) = made(&sample());
    drop(store);
    let other = folder.path().join("other.pasqyra");
    drop(Store::create(&other, &one_year()).expect("a register"));
    for from in [&other, &folder.path().join("none.pasqyra"), &folder.path().to_owned()] {
        let before = fs::read(&path).expect("a file");
        let (code, lines, refused) = said(&merge(&path, from, &["--prefer", "there"]));
        assert_eq!((code, lines.as_str(), refused.lines().count()), (Some(2), "", 1), "{refused}");
        assert!(refused.contains(&from.display().to_string()), "{refused}");
        assert!(fs::read(&path).expect("a file") == before);
    }
}

#[test]
fn a_register_of_an_earlier_version_is_brought_to_this_one_only_when_it_is_merged() {
    let (folder, path, _) = migration::of_version(3);
    let other = folder.path().join("other.pasqyra");
    fs::copy(&path, &other).expect("copied");
    let mut there = Store::open_keeping(&other, Some(&folder.path().join("chosen"))).expect("opens");
    set_women(&mut there, 4, 45);
    drop(there);
    let stranger = folder.path().join("stranger.pasqyra");
    drop(Store::create(&stranger, &one_year()).expect("a register"));
    let before = fs::read(&path).expect("a file");
    let is_as_before = || fs::read(&path).expect("a file") == before && !folder.path().join("kopje-rezerve").exists();
    let mut of_here = vec![(merge(&path, &other, &["--dry-run"]), 0), (merge(&path, &stranger, &[]), 2)];
    assert!(is_as_before());
    // Both changed it: of a copy of the earlier version, which is of this one now.
    let changed = folder.path().join("changed.pasqyra");
    fs::copy(&path, &changed).expect("copied");
    let mut here = Store::open_keeping(&changed, Some(&folder.path().join("chosen"))).expect("opens");
    set_women(&mut here, 4, 44);
    drop(here);
    of_here.push((merge(&changed, &other, &[]), 2));
    for (output, code) in of_here {
        assert_eq!(said(&output).0, Some(code), "{:?}", said(&output));
    }
    assert_eq!(said(&merge(&path, &other, &[])).0, Some(0));
    assert!(!is_as_before());
    let merged = store::read(&path).expect("whole");
    assert_eq!(merged.years[&2023].activities.of(ActivityKind::Hearing)[3].attendance.women, Some(45));
}
