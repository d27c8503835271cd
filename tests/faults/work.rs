//! What is done, step by step, and what each step comes to.

use std::{
    fs,
    sync::{LazyLock, Mutex, PoisonError},
};

use chrono::NaiveDate;
use pasqyra::{
    domain::{
        Activity, ActivityKind, Edit, Field, Language, Record, RecordId, RecordKind, Register, Summary, Target, Value,
        comparison::taking_all, merging,
    },
    import,
    publication::{self, Blockers, Request},
    store::{self, Change, Store},
};

use super::REGISTER;

/// A file of the first version of the format, as its program left it.
const VERSION_1: &[u8] = include_bytes!("../data/register-version-1.pasqyra");

/// What a process does to a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Work {
    /// A cell after the other, with undo and redo.
    Typing,
    /// Hundreds of cells and rows at once, and back.
    Paste,
    /// A year out of a file, and back.
    Import,
    /// A cell, and the year with its report.
    Publishing,
    /// A cell, and a copy.
    Backup,
    /// A cell, and a copy as the window makes it by itself.
    Copying,
    /// A cell, and everything back that a copy holds.
    Taking,
    /// One of two copies in the register's place.
    Restore,
    /// One new register after the other.
    Creating,
    /// Opening a register of the first version, and typing.
    Migration,
    /// Another version taken in, and back.
    Merging,
    /// The same of the second version.
    SecondMigration,
    /// A cell, and ten thousand cells and back, in a year of 100,000 activities. Not among [`Work::ALL`]: a round of it
    /// takes seconds.
    Large,
}

impl Work {
    pub(crate) const ALL: &[Self] = &[
        Self::Typing,
        Self::Paste,
        Self::Import,
        Self::Publishing,
        Self::Backup,
        Self::Copying,
        Self::Taking,
        Self::Restore,
        Self::Creating,
        Self::Migration,
        Self::Merging,
        Self::SecondMigration,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Typing => "typing",
            Self::Paste => "paste",
            Self::Import => "import",
            Self::Publishing => "publish",
            Self::Backup => "backup",
            Self::Copying => "copy",
            Self::Taking => "take",
            Self::Restore => "restore",
            Self::Creating => "create",
            Self::Migration => "migrate",
            Self::Merging => "merge",
            Self::SecondMigration => "migrate-2",
            Self::Large => "large",
        }
    }

    /// Whether it begins with a register of an earlier version of the format.
    pub(super) fn is_migration(self) -> bool {
        matches!(self, Self::Migration | Self::SecondMigration)
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().chain([Self::Large]).find(|work| work.name() == name)
    }
}

/// The two copies between which a restoration goes back and forth; the register begins as the first.
pub(super) const COPIES: [&str; 2] = ["a.copy", "b.copy"];

/// The other version of [`Work::Merging`].
const OTHER_VERSION: &str = "other.version";

/// The register that a step of [`Work::Creating`] makes.
pub(super) fn made(step: u32) -> String {
    format!("new-{step}.pasqyra")
}

/// The files with which a work begins. They are made once: making one costs more than a step.
pub(super) fn beginning(work: Work) -> Vec<(&'static str, Vec<u8>)> {
    static SAMPLE: LazyLock<Vec<u8>> = LazyLock::new(|| file_of(&sample()));
    static OTHER: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let mut other = sample();
        other.municipality.name = "Gjakovë".to_owned();
        file_of(&other)
    });
    static PARTED: LazyLock<Vec<u8>> = LazyLock::new(|| {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join(REGISTER);
        fs::write(&path, &*SAMPLE).expect("written");
        Store::open(&path).expect("it opens").apply(paste(0, &sample())).expect("a change");
        fs::read(&path).expect("readable")
    });
    static VERSION_2: LazyLock<Vec<u8>> = LazyLock::new(version_2);
    static LARGE: LazyLock<Vec<u8>> = LazyLock::new(|| file_of(&large()));
    match work {
        Work::Creating => Vec::new(),
        Work::Migration => vec![(REGISTER, VERSION_1.to_vec())],
        Work::SecondMigration => vec![(REGISTER, VERSION_2.clone())],
        Work::Restore => {
            vec![(REGISTER, SAMPLE.clone()), (COPIES[0], SAMPLE.clone()), (COPIES[1], OTHER.clone())]
        }
        Work::Merging => vec![(REGISTER, SAMPLE.clone()), (OTHER_VERSION, PARTED.clone())],
        Work::Large => vec![(REGISTER, LARGE.clone())],
        _ => vec![(REGISTER, SAMPLE.clone())],
    }
}

/// The file of the first version, as the second one's program brought it to its own.
fn version_2() -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(REGISTER);
    fs::write(&path, VERSION_1).expect("written");
    let file = rusqlite::Connection::open(&path).expect("it opens");
    let step = include_str!("../../src/store/schema/002_carry_over_and_publications.sql");
    file.execute_batch(&format!("BEGIN; {step} PRAGMA user_version = 2; COMMIT")).expect("brought there");
    file.close().expect("closed");
    fs::read(path).expect("readable")
}

fn file_of(register: &Register) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(REGISTER);
    drop(Store::create(&path, register).expect("made"));
    fs::read(path).expect("readable")
}

/// Identities that every process gives alike, others for each step.
fn ids(step: u32) -> impl FnMut() -> RecordId {
    let mut last = u128::from(step) * 1_000_000;
    move || {
        last += 1;
        RecordId(uuid::Uuid::from_u128(last))
    }
}

/// The sample register, alike in every process.
pub(super) fn sample() -> Register {
    import::sample(&mut ids(0))
}

/// The sample register with a year of 100,000 hearings, alike in every process.
fn large() -> Register {
    static LARGE: LazyLock<Register> = LazyLock::new(|| {
        let mut register = sample();
        let mut id = ids(9_000_000);
        let hearing = |at: u32| {
            let mut hearing = Activity::new(id(), ActivityKind::Hearing);
            hearing.title = format!("Dëgjim buxhetor {at}");
            hearing
        };
        let year = register.years.get_mut(&2023).expect("the sample's year");
        *year.activities.of_mut(ActivityKind::Hearing) = (0..100_000).map(hearing).collect();
        register
    });
    LARGE.clone()
}

/// What the register of a work holds before its first step.
pub(super) fn register_before(work: Work) -> Register {
    static OLD: Mutex<Option<Register>> = Mutex::new(None);
    if work == Work::Large {
        return large();
    }
    if !work.is_migration() {
        return sample();
    }
    let mut old = OLD.lock().unwrap_or_else(PoisonError::into_inner);
    let read = || {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join(REGISTER);
        fs::write(&path, VERSION_1).expect("written");
        store::read(&path).expect("readable")
    };
    old.get_or_insert_with(read).clone()
}

/// One step of a work, where it is a change.
#[derive(Debug, Clone)]
pub(super) enum Step {
    Apply(Edit),
    Take(Edit),
    Undo,
    Redo,
    Publish(Edit, Vec<Vec<u8>>),
    /// Of the other version.
    Merge(Edit),
}

impl Step {
    /// What a work does next to a register.
    pub(super) fn of(work: Work, number: u32, register: &Register) -> Self {
        match work {
            Work::Typing | Work::Migration | Work::SecondMigration if number % 8 == 6 => Self::Undo,
            Work::Typing | Work::Migration | Work::SecondMigration if number % 8 == 7 => Self::Redo,
            Work::Paste | Work::Merging if number % 2 == 1 => Self::Undo,
            Work::Import if register.years.contains_key(&BROUGHT) => Self::Undo,
            Work::Large if number % 3 == 2 => Self::Undo,
            Work::Large if number % 3 == 1 => Self::Apply(many_typed(number, register)),
            Work::Paste => Self::Apply(paste(number, register)),
            Work::Merging => Self::Merge(merged(register)),
            Work::Import => Self::Apply(brought_in(number, register)),
            Work::Publishing if number % 2 == 1 => published(number, register),
            Work::Taking if number % 2 == 1 => Self::Take(taking_all(register, &sample())),
            _ => Self::Apply(typed(number, register)),
        }
    }

    /// Carries the step out in a register's file.
    pub(super) fn make(&self, store: &mut Store) -> Result<(), store::StoreError> {
        match self {
            Self::Apply(edit) => store.apply(edit.clone()),
            // Without publications it is all the same from which file.
            Self::Take(edit) => {
                let from = store.path().to_owned();
                store.make(Change::Take { edit: edit.clone(), from }).map(drop)
            }
            Self::Undo => store.undo().map(drop),
            Self::Redo => store.redo().map(drop),
            Self::Publish(edit, pages) => store.publish(edit, pages),
            Self::Merge(edit) => {
                let from = store.path().with_file_name(OTHER_VERSION);
                let compared = store::versions(store.path(), &from)?.compared;
                store.make(store::Change::Merge { edit: edit.clone(), from, compared }).map(drop)
            }
        }
    }
}

/// The year that comes out of a file.
const BROUGHT: u16 = 2030;

/// The hearings, of which the sample has some and any year may have none.
fn hearings(register: &Register) -> &[Activity] {
    register.years[&2023].activities.of(ActivityKind::Hearing)
}

fn set(hearing: &Activity, field: Field, value: Value) -> Edit {
    let target = Target::Record { year: 2023, kind: RecordKind::Activity(ActivityKind::Hearing), id: hearing.id };
    Edit::Set { target, field, value: Some(value) }
}

fn typed(number: u32, register: &Register) -> Edit {
    let hearings = hearings(register);
    let hearing = &hearings[number as usize % hearings.len()];
    match number % 2 {
        0 => set(hearing, Field::Women, Value::Count(1_000 + number)),
        _ => set(hearing, Field::Title, Value::Text(format!("Dëgjim buxhetor {number} {}", "ë".repeat(900)))),
    }
}

/// Every tenth hearing of many.
fn many_typed(number: u32, register: &Register) -> Edit {
    let men = |hearing| set(hearing, Field::Men, Value::Count(10_000 + number));
    Edit::Batch { edits: hearings(register).iter().step_by(10).map(men).collect() }
}

fn paste(number: u32, register: &Register) -> Edit {
    let mut edits = Vec::new();
    for (hearing, men) in hearings(register).iter().zip(number..) {
        edits.push(set(hearing, Field::Title, Value::Text(format!("Dëgjim buxhetor {men}"))));
        edits.push(set(hearing, Field::Men, Value::Count(10_000 + men)));
    }
    let mut id = ids(number + 1);
    for place in 0..200 {
        let mut hearing = Activity::new(id(), ActivityKind::Hearing);
        hearing.title = format!("Dëgjim buxhetor {place}, {}", "ë".repeat(100));
        edits.push(Edit::Insert { year: 2023, at: place, record: Record::Activity(Box::new(hearing)) });
    }
    Edit::Batch { edits }
}

/// What takes the other version in.
fn merged(register: &Register) -> Edit {
    let mut other = sample();
    other.apply(&paste(0, &sample())).expect("it fits");
    let sided = merging::sided(&[sample()], register, &other);
    merging::merged(register, &other, &sided, |_| false)
}

fn brought_in(number: u32, register: &Register) -> Edit {
    let mut brought = import::sample(&mut ids(number + 1));
    let mut year = brought.years.remove(&2023).expect("the sample's year");
    year.number = BROUGHT;
    brought.years.insert(BROUGHT, year);
    import::into_edit(register, brought).expect("a year that is not there yet")
}

fn published(number: u32, register: &Register) -> Step {
    let request = Request {
        municipality: &register.municipality,
        year: &register.years[&2023],
        years: &Summary::of_years(&register.years),
        languages: &[Language::Albanian],
        on: NaiveDate::from_ymd_opt(2024, 1, 15).expect("a day").and_hms_opt(9, 0, 0).expect("an hour"),
        by: "",
        blockers: Blockers::default(),
    };
    let prepared = publication::prepare(&request, ids(number + 1)()).expect("nothing in the way");
    Step::Publish(prepared.edit, prepared.pages)
}

/// What a register comes to by the steps that were made: the same rules as the file's, and no file.
#[derive(Debug, Clone)]
pub(super) struct Model {
    pub(super) register: Register,
    undo: Vec<Edit>,
    redo: Vec<Edit>,
    /// The changes in its history.
    pub(super) changes: u64,
}

impl Model {
    pub(super) fn of(work: Work) -> Self {
        let changes = if work.is_migration() { 1 } else { 0 };
        Self { register: register_before(work), undo: Vec::new(), redo: Vec::new(), changes }
    }

    pub(super) fn make(&mut self, step: &Step) {
        let edit = match step {
            Step::Apply(edit) | Step::Take(edit) | Step::Publish(edit, _) | Step::Merge(edit) => Some(edit.clone()),
            Step::Undo => self.undo.pop(),
            Step::Redo => self.redo.pop(),
        };
        // After a step that was refused there can be nothing to take: that is no change, but for a merge, whose
        // decisions are kept.
        let is_change = |edit: &Edit| matches!(step, Step::Merge(_)) || edit.primitives().next().is_some();
        let Some(edit) = edit.filter(is_change) else { return };
        let inverse = self.register.apply(&edit).expect("a step fits");
        match step {
            Step::Undo => self.redo.push(inverse),
            Step::Redo => self.undo.push(inverse),
            Step::Apply(_) | Step::Take(_) | Step::Publish(..) | Step::Merge(_) => {
                self.undo.push(inverse);
                self.redo.clear();
                self.changes += 1;
            }
        }
    }

    /// The register before the last change that holds, where these steps made it.
    pub(super) fn before_last(&self) -> Option<Register> {
        let mut before = self.register.clone();
        before.apply(self.undo.last()?).expect("an inverse fits");
        Some(before)
    }
}
