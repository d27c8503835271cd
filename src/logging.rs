//! The log: what the program says of itself, in a file that does not grow without end.
//!
//! A person sees none of it: it is for those who are asked why something went wrong on a computer that they cannot
//! see. It says how the window was drawn, what failed and where; it never holds what was typed.

use std::{
    backtrace::Backtrace,
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
    sync::Mutex,
};

use tracing_subscriber::{Layer as _, filter, fmt, layer::SubscriberExt as _, util::SubscriberInitExt as _};

/// How large the file grows before it becomes the older one, in bytes: some thousand lines, which a mail takes.
const MOST: u64 = 512 * 1024;

/// Where the log lies: where the system keeps what a program writes for itself.
pub fn path() -> Option<PathBuf> {
    let directories = directories::ProjectDirs::from("", "", "Pasqyra")?;
    let folder = directories.state_dir().unwrap_or_else(|| directories.data_local_dir());
    Some(folder.join("pasqyra.log"))
}

/// Starts the log, and notes every panic in it.
///
/// The file takes what Pasqyra says and what the libraries below the window warn of. `PASQYRA_LOG=info` shows it on
/// standard error too; without it a person sees one line when something is refused.
pub fn start() {
    let quiet = if cfg!(debug_assertions) { filter::LevelFilter::ERROR } else { filter::LevelFilter::OFF };
    let shown = std::env::var("PASQYRA_LOG").ok().and_then(|level| level.parse().ok()).unwrap_or(quiet);
    let noted = filter::Targets::new()
        .with_default(filter::LevelFilter::WARN)
        .with_target(env!("CARGO_CRATE_NAME"), filter::LevelFilter::INFO);
    let file = path().map(|path| {
        fmt::layer().with_ansi(false).with_writer(Mutex::new(TurningFile::new(path, MOST))).with_filter(noted)
    });
    tracing_subscriber::registry().with(fmt::layer().with_writer(io::stderr).with_filter(shown)).with(file).init();
    std::panic::set_hook(Box::new(|panic| {
        tracing::error!(%panic, "a defect of the program");
        tracing::info!(backtrace = %Backtrace::force_capture(), "of that defect");
    }));
}

/// A file that is put aside when it is full, in the place of the one that was put aside before.
///
/// What is written at once, a line of the log, stays in one file. The file is opened for each: lines are few, several
/// windows write the same file, and one of them may have put it aside just now. Without a line there is no file.
struct TurningFile {
    path: PathBuf,
    older: PathBuf,
    most: u64,
}

impl TurningFile {
    fn new(path: PathBuf, most: u64) -> Self {
        let older = path.with_extension("older.log");
        Self { path, older, most }
    }

    fn open(&self) -> io::Result<File> {
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder)?;
        }
        if size(&self.path) >= self.most {
            // Where another window does the same at the same moment, one of the two finds nothing to put aside.
            let _ = fs::rename(&self.path, &self.older);
        }
        OpenOptions::new().append(true).create(true).open(&self.path)
    }
}

fn size(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |metadata| metadata.len())
}

impl Write for TurningFile {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.open()?.write_all(line)?;
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_keeps_its_newest_lines_and_never_more_than_two_files() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("state").join("pasqyra.log");
        let mut log = TurningFile::new(path.clone(), 100);
        for number in 0..100 {
            log.write_all(format!("line {number}\n").as_bytes()).expect("written");
        }
        let read = |path: &Path| fs::read_to_string(path).expect("a log");
        let older = read(&path.with_extension("older.log"));
        let newest = read(&path);
        assert!(newest.ends_with("line 99\n"), "{newest}");
        let last = older.lines().last().and_then(|line| line.split(' ').nth(1)?.parse::<u32>().ok()).expect("a number");
        assert!(newest.starts_with(&format!("line {}\n", last + 1)), "{older}\n{newest}");
        assert!(older.len() < 120 && newest.len() < 120);
        assert_eq!(fs::read_dir(path.parent().expect("a folder")).expect("readable").count(), 2);
    }
}
