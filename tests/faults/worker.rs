//! The process that works: it tells each step once it is committed.

use std::{
    io::{self, Write as _},
    path::Path,
    sync::atomic::AtomicBool,
};

use pasqyra::store::{self, Store, StoreError, Wanted};

use super::{
    register_in,
    work::{COPIES, Model, Step, Work, made, sample},
};

/// Begins each line that is told: a test's process writes others too.
pub(super) const MARK: &str = "@ ";

fn tell(what: &str) {
    let mut out = io::stdout().lock();
    // Nobody listens any more only where the listener is gone.
    let _ = writeln!(out, "{MARK}{what}").and_then(|()| out.flush());
}

fn tell_refused(number: u32, error: &StoreError) {
    tell(&format!("refused {number} {}", format!("{error:?}").replace('\n', " ")));
}

/// Does a work, so many steps of it.
pub(super) fn run(work: Work, folder: &Path, steps: u32) {
    tell("ready");
    let path = register_in(folder);
    match work {
        Work::Restore => {
            for number in 0..steps {
                match store::restore(&path, &folder.join(COPIES[(number as usize + 1) % 2])) {
                    Ok(_) => tell(&format!("told {number}")),
                    Err(error) => tell_refused(number, &error),
                }
            }
        }
        Work::Creating => {
            for number in 0..steps {
                match Store::create(&folder.join(made(number)), &sample()) {
                    Ok(_) => tell(&format!("told {number}")),
                    Err(error) => tell_refused(number, &error),
                }
            }
        }
        _ => change(work, &path, steps),
    }
    tell("done");
}

fn change(work: Work, path: &Path, steps: u32) {
    let mut store = match Store::open(path) {
        Ok(store) => store,
        Err(error) => return tell(&format!("closed {error:?}")),
    };
    if let Some(reason) = store.read_only() {
        return tell(&format!("closed {reason:?}"));
    }
    let mut model = Model::of(work);
    for number in 0..steps {
        let step = Step::of(work, number, &model.register);
        match step.make(&mut store) {
            Ok(()) => {
                model.make(&step);
                tell(&format!("told {number}"));
            }
            Err(error) => tell_refused(number, &error),
        }
        // What is refused in the file is refused in memory too.
        if *store.register() != model.register {
            return tell(&format!("broken memory and steps differ after step {number}"));
        }
        let copy = match work {
            Work::Backup => Some(store::backup(path, None)),
            Work::Copying => {
                let (folder, stop) = (store::copies_folder(path, None), AtomicBool::new(false));
                Some(store::keep_copy(path, &folder, Wanted::Automatically, &stop).map(|kept| kept.path))
            }
            _ => None,
        };
        if let Some(copy) = copy {
            match copy {
                Ok(copy) => tell(&format!("copied {number} {}", copy.display())),
                Err(error) => tell_refused(number, &error),
            }
        }
    }
}
