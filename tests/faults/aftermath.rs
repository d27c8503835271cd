//! What is found after a process was killed, or its disk failed.

use std::{
    fs,
    path::{Path, PathBuf},
};

use pasqyra::{
    domain::Register,
    store::{self, Store},
};

use super::{
    register_in,
    work::{COPIES, Model, Step, Work, made, sample},
    worker::MARK,
};

/// What a process told before it came to its end.
#[derive(Debug, Default)]
pub(crate) struct Told {
    /// The steps in their order; whether each was made or refused.
    pub(crate) steps: Vec<(u32, bool)>,
    /// Copies that were made, with the step before each.
    pub(crate) copies: Vec<(u32, PathBuf)>,
    /// What it said against going on.
    pub(crate) refusals: Vec<String>,
    /// What did not hold while it worked.
    pub(crate) broken: Option<String>,
    /// It came to its end by itself.
    pub(crate) done: bool,
}

impl Told {
    pub(crate) fn of(output: &str) -> Self {
        let mut told = Self::default();
        for line in output.lines().filter_map(|line| line.split_once(MARK).map(|(_, said)| said)) {
            let (what, rest) = line.split_once(' ').unwrap_or((line, ""));
            let (number, more) = rest.split_once(' ').unwrap_or((rest, ""));
            match (what, number.parse()) {
                ("told", Ok(number)) => told.steps.push((number, true)),
                ("refused", Ok(number)) => {
                    // A copy can be refused after its step was made.
                    if told.steps.last() != Some(&(number, true)) {
                        told.steps.push((number, false));
                    }
                    told.refusals.push(more.to_owned());
                }
                ("copied", Ok(number)) => told.copies.push((number, more.into())),
                ("closed", _) => told.refusals.push(rest.to_owned()),
                ("broken", _) => told.broken = Some(rest.to_owned()),
                ("done", _) => told.done = true,
                _ => {}
            }
        }
        told
    }

    pub(crate) fn made(&self) -> usize {
        self.steps.iter().filter(|(_, made)| *made).count()
    }
}

/// What was looked at.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Aftermath {
    /// The step under way was there, as a whole.
    pub(crate) in_flight_held: bool,
    /// Files in the making that stay behind.
    pub(crate) drafts: usize,
}

/// Looks at what a work left. `in_flight`: a step may have been under way.
///
/// # Errors
/// What is lost, half-made, or in the way.
pub(crate) fn look(work: Work, folder: &Path, told: &Told, in_flight: bool) -> Result<Aftermath, String> {
    if let Some(broken) = &told.broken {
        return Err(broken.clone());
    }
    let mut aftermath = match work {
        Work::Creating => created(folder, told)?,
        Work::Restore => restored(folder, told, in_flight)?,
        _ => changed(work, folder, told, in_flight)?,
    };
    for entry in files(folder).into_iter().chain(files(&folder.join("kopje-rezerve"))) {
        let name = entry.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with(".pasqyra-") {
            aftermath.drafts += 1;
        } else if name.ends_with(".lock") || name.ends_with(".writer") || name.ends_with("-journal") {
            // A draft's own journal stays with it.
            if !name.contains(".pasqyra-") {
                return Err(format!("{name} is left"));
            }
        }
    }
    Ok(aftermath)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.filter(|path| path.is_file()).collect()
}

/// A whole register, with what it holds and how many changes its history has.
fn whole(path: &Path) -> Result<(Register, u64), String> {
    let verified = store::verify(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let register = store::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok((register, verified.changes))
}

fn changed(work: Work, folder: &Path, told: &Told, in_flight: bool) -> Result<Aftermath, String> {
    let path = register_in(folder);
    let mut model = Model::of(work);
    let mut states = vec![model.register.clone()];
    for &(number, made) in &told.steps {
        if made {
            model.make(&Step::of(work, number, &model.register));
            states.push(model.register.clone());
        }
    }
    let mut next = model.clone();
    let number = told.steps.last().map_or(0, |(number, _)| number + 1);
    next.make(&Step::of(work, number, &next.register));

    // The lock is free, and the register can be written.
    let mut store = Store::open(&path).map_err(|error| format!("it does not open: {error}"))?;
    if let Some(reason) = store.read_only() {
        return Err(format!("it is read-only: {reason:?}"));
    }
    let found = if *store.register() == model.register {
        // An undone step can be the same register with another history.
        let changes = store::verify(&path).map_err(|error| error.to_string())?.changes;
        if changes == model.changes || !(in_flight && changes == next.changes) { model } else { next }
    } else if in_flight && *store.register() == next.register {
        next
    } else {
        return Err(lost(&states, store.register(), told));
    };
    let (_, changes) = whole(&path)?;
    if changes != found.changes {
        return Err(format!("{changes} changes in the history, not {}", found.changes));
    }
    // It goes on as before: the last change can be taken back, and another be made.
    if let Some(before) = found.before_last() {
        store.undo().map_err(|error| format!("undo: {error}"))?;
        if *store.register() != before {
            return Err("undo takes back something else".to_owned());
        }
        store.redo().map_err(|error| format!("redo: {error}"))?;
    }
    Step::of(Work::Typing, 0, store.register()).make(&mut store).map_err(|error| format!("to go on: {error}"))?;
    drop(store);

    let in_flight_held = states.last() != Some(&found.register);
    states.push(found.register);
    let names: Vec<&PathBuf> = told.copies.iter().map(|(_, copy)| copy).collect();
    for copy in files(&folder.join("kopje-rezerve")) {
        if copy.extension().is_none_or(|ending| ending != "pasqyra") {
            continue;
        }
        let (copied, _) = whole(&copy)?;
        let is_as_told = match told.copies.iter().find(|(_, told)| *told == copy) {
            // Step 0 comes to the second state.
            Some((number, _)) if told.steps.iter().all(|(_, made)| *made) => {
                states.get(*number as usize + 1) == Some(&copied)
            }
            _ => states.contains(&copied),
        };
        if !is_as_told {
            return Err(format!("{} holds what the register never held", copy.display()));
        }
    }
    if let Some(gone) = names.iter().find(|copy| !copy.is_file()) {
        return Err(format!("the copy {} is gone", gone.display()));
    }
    Ok(Aftermath { in_flight_held, drafts: 0 })
}

/// What became of a register that is none of what it may be.
fn lost(states: &[Register], found: &Register, told: &Told) -> String {
    match states.iter().rposition(|state| state == found) {
        Some(at) => format!("{} of {} steps that were told are lost", states.len() - 1 - at, told.made()),
        None => "it holds half a step, or what nobody did".to_owned(),
    }
}

fn restored(folder: &Path, told: &Told, in_flight: bool) -> Result<Aftermath, String> {
    let copies = COPIES.map(|copy| whole(&folder.join(copy)));
    let [Ok((first, _)), Ok((second, _))] = copies else { return Err("a copy is damaged".to_owned()) };
    let after = |number: u32| if number.is_multiple_of(2) { &second } else { &first };
    let last = told.steps.iter().rev().find(|(_, made)| *made).map_or(&first, |&(number, _)| after(number));
    let next = after(told.steps.last().map_or(0, |(number, _)| number + 1));
    let path = register_in(folder);
    let store = Store::open(&path).map_err(|error| format!("it does not open: {error}"))?;
    let held = store.register().clone();
    drop(store);
    if held != *last && !(in_flight && held == *next) {
        return Err("it holds neither what was restored nor what was being restored".to_owned());
    }
    whole(&path)?;
    let mut kept = 0;
    for copy in files(&folder.join("kopje-rezerve")) {
        if copy.extension().is_some_and(|ending| ending == "pasqyra") {
            kept += 1;
            let (copied, _) = whole(&copy)?;
            if copied != first && copied != second {
                return Err(format!("{} holds what the register never held", copy.display()));
            }
        }
    }
    if kept < told.made() {
        return Err(format!("{kept} registers were kept of {}", told.made()));
    }
    Ok(Aftermath { in_flight_held: held != *last, drafts: 0 })
}

fn created(folder: &Path, told: &Told) -> Result<Aftermath, String> {
    let expected = sample();
    let mut more = 0;
    for number in 0..=told.steps.len() as u32 {
        let path = folder.join(made(number));
        let is_told = told.steps.contains(&(number, true));
        if !is_told && !path.exists() {
            continue;
        }
        let (register, _) = whole(&path)?;
        if register != expected {
            return Err(format!("{} holds something else", path.display()));
        }
        more += usize::from(!is_told);
        drop(Store::open(&path).map_err(|error| format!("it does not open: {error}"))?);
    }
    Ok(Aftermath { in_flight_held: more > 0, drafts: 0 })
}
