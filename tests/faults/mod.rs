//! A process that works on a register and is killed, or whose disk fails: what it does, what it tells of it, and what
//! the register must hold afterwards.
//!
//! The work is planned, so that whoever looks afterwards knows what each step comes to. The process tells each step
//! once it is committed; what it told must be there, what it did not tell may be there only as a whole. The tests run
//! some hundred rounds of it, the benchmark `kill` thousands.

#![allow(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    dead_code,
    reason = "tests and the benchmark use what they need of it, and may fail"
)]

mod aftermath;
mod rounds;
mod work;
mod worker;

use std::{
    path::{Path, PathBuf},
    process::Command,
};

pub(crate) use aftermath::{Aftermath, Told, look};
pub(crate) use rounds::kill;
pub(crate) use work::Work;

/// The register that is worked on.
pub(crate) const REGISTER: &str = "prizren.pasqyra";

/// Names the work to a process that is to do it.
const WORK: &str = "PASQYRA_WORK";
/// The folder in which it is done.
const FOLDER: &str = "PASQYRA_WORK_FOLDER";
/// After how many steps it is done.
const STEPS: &str = "PASQYRA_WORK_STEPS";

/// Does the work that this process was started for; whether it was started for any.
pub(crate) fn work_if_asked() -> bool {
    let asked = |name: &str| std::env::var(name).ok();
    let (Some(work), Some(folder)) = (asked(WORK), asked(FOLDER)) else { return false };
    let work = Work::named(&work).expect("a work");
    let steps = asked(STEPS).and_then(|steps| steps.parse().ok()).unwrap_or(u32::MAX);
    worker::run(work, Path::new(&folder), steps);
    true
}

/// The binary of the tests again, for one of its tests.
pub(crate) fn again(test: &str) -> Command {
    let mut program = Command::new(std::env::current_exe().unwrap());
    program.args(["--exact", test, "--nocapture", "--test-threads=1"]);
    program
}

/// What a process is told in its environment to do a work.
pub(crate) fn environment(work: Work, folder: &Path, steps: u32) -> [(&'static str, String); 3] {
    [(WORK, work.name().to_owned()), (FOLDER, folder.display().to_string()), (STEPS, steps.to_string())]
}

/// Puts into a folder what a work begins with.
pub(crate) fn prepare(work: Work, folder: &Path) {
    for (name, bytes) in work::beginning(work) {
        std::fs::write(folder.join(name), bytes).expect("written");
    }
}

fn register_in(folder: &Path) -> PathBuf {
    folder.join(REGISTER)
}
