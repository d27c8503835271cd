//! A disk that is full or fails, at each single write: what was told is there, what was refused is not, and memory and
//! file agree; once the disk works again, work goes on.

#![cfg(target_os = "linux")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::{
        LazyLock,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use tempfile::TempDir;

use crate::{
    faults::{self, Told, Work, again},
    support::{missing, tool},
};

/// The failing disk, as a library that is loaded before the C library's own calls.
pub(crate) static LIBRARY: LazyLock<Option<(TempDir, PathBuf)>> = LazyLock::new(|| {
    let compiler = tool("cc")?;
    let folder = tempfile::tempdir().unwrap();
    let library = folder.path().join("failing_disk.so");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults/failing_disk.c");
    let made = Command::new(compiler).args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(source).status();
    if made.is_ok_and(|status| status.success()) {
        Some((folder, library))
    } else {
        missing("C library's headers");
        None
    }
});

const EIO: i32 = 5;
const ENOSPC: i32 = 28;

/// How a disk fails.
#[derive(Debug, Clone, Copy)]
struct Failure {
    errno: i32,
    /// How many calls more fail after the first one.
    more: u32,
}

const FAILURES: [Failure; 2] = [Failure { errno: EIO, more: 0 }, Failure { errno: ENOSPC, more: 1_000_000 }];

/// How many calls lie between two that fail, or pages between two sizes, after the first ones; `PASQYRA_EVERY_CALL=1`
/// leaves none out.
fn stride() -> usize {
    if std::env::var_os("PASQYRA_EVERY_CALL").is_some_and(|value| value == "1") { 1 } else { 37 }
}

/// Lets calls of a work fail, one run a call; answers with how many runs there were.
fn calls_fail(work: Work, failure: Failure, library: &Path, test: &str) -> usize {
    // The first calls are those of opening and of a first change; later ones are alike in dozens.
    for (runs, at) in (1..8).chain((8..).step_by(stride())).enumerate() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().canonicalize().unwrap().join("disk");
        fs::create_dir(&path).unwrap();
        faults::prepare(work, &path);
        let mark = folder.path().join("failed");
        let output = again(test)
            .envs(faults::environment(work, &path, 3))
            .env("LD_PRELOAD", library)
            .env("FAIL_FOLDER", &path)
            .env("FAIL_AT", at.to_string())
            .env("FAIL_MORE", failure.more.to_string())
            .env("FAIL_ERRNO", failure.errno.to_string())
            .env("FAIL_MARK", &mark)
            .output()
            .unwrap();
        let told = Told::of(&String::from_utf8_lossy(&output.stdout));
        let noise = String::from_utf8_lossy(&output.stderr);
        let what = || format!("{} with {failure:?} at call {at}: {told:?} {noise}", work.name());
        assert!(output.status.success() && !noise.contains("panicked"), "{}", what());
        assert!(told.done, "{}", what());
        if let Err(finding) = faults::look(work, &path, &told, false) {
            panic!("{finding}: {}", what());
        }
        if !mark.exists() {
            assert!(told.refusals.is_empty(), "refused on a disk that works: {}", what());
            return runs;
        }
    }
    0
}

#[test]
fn a_disk_that_fails_at_any_call_loses_nothing_and_memory_and_file_agree() {
    if faults::work_if_asked() {
        return;
    }
    let Some((_, library)) = LIBRARY.as_ref() else { return };
    let test = "failing_disk::a_disk_that_fails_at_any_call_loses_nothing_and_memory_and_file_agree";
    let next = AtomicUsize::new(0);
    let cases: Vec<_> = Work::ALL.iter().flat_map(|&work| FAILURES.map(|failure| (work, failure))).collect();
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                while let Some(&(work, failure)) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let runs = calls_fail(work, failure, library, test);
                    assert!(runs > 5, "{} writes: {runs}", work.name());
                    println!("{} | {failure:?} | {runs} runs", work.name());
                }
            });
        }
    });
}

/// A small medium; gone at the end of a test, also of one that fails.
pub(crate) struct Medium(TempDir);

impl Medium {
    /// `None` where this user may not mount.
    pub(crate) fn new() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mount = Command::new("mount").args(["-t", "tmpfs", "-o", "size=4m", "tmpfs"]).arg(folder.path()).output();
        if mount.is_ok_and(|output| output.status.success()) {
            return Some(Self(folder));
        }
        missing("right to mount");
        None
    }

    /// Where it is mounted.
    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Fills it but for so many pages.
    pub(crate) fn fill(&self, pages: usize) {
        let ballast = self.0.path().join("ballast");
        let mut size = 0;
        let chunk = vec![1; 4096];
        let mut file = fs::File::create(&ballast).unwrap();
        while std::io::Write::write_all(&mut file, &chunk).is_ok() {
            size += 4096;
        }
        file.set_len(size as u64 - (pages * 4096).min(size) as u64).unwrap();
    }

    pub(crate) fn empty(&self) {
        fs::remove_file(self.0.path().join("ballast")).unwrap();
    }
}

impl Drop for Medium {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).status();
    }
}

#[test]
fn a_medium_that_is_full_refuses_as_full_loses_nothing_and_takes_the_rest_once_there_is_room() {
    if faults::work_if_asked() {
        return;
    }
    let test =
        "failing_disk::a_medium_that_is_full_refuses_as_full_loses_nothing_and_takes_the_rest_once_there_is_room";
    for &work in Work::ALL {
        let Some(medium) = Medium::new() else { return };
        let path = medium.0.path().canonicalize().unwrap().join("disk");
        let mut tried = 0;
        // Every page to begin with, where a journal or a head is cut off; then every few.
        for pages in (0..6).chain((6..).step_by(stride())) {
            fs::create_dir(&path).unwrap();
            faults::prepare(work, &path);
            medium.fill(pages);
            let output = again(test).envs(faults::environment(work, &path, 2)).output().unwrap();
            medium.empty();
            let told = Told::of(&String::from_utf8_lossy(&output.stdout));
            let what = || format!("{} with {pages} pages: {told:?}", work.name());
            assert!(output.status.success() && told.done, "{} {}", what(), String::from_utf8_lossy(&output.stderr));
            if let Err(finding) = faults::look(work, &path, &told, false) {
                panic!("{finding}: {}", what());
            }
            for refusal in &told.refusals {
                assert!(refusal.starts_with("DiskFull"), "{}", what());
            }
            tried += 1;
            fs::remove_dir_all(&path).unwrap();
            if told.refusals.is_empty() {
                break;
            }
        }
        assert!(tried > 1, "{} fits on a full disk", work.name());
        println!("{} | {tried} sizes", work.name());
    }
}
