//! The report as a PDF, printed by a browser of this machine.
//!
//! Every Windows 10 and 11 has Edge; elsewhere Chrome or Chromium is common. The browser runs without a
//! window, with a profile of its own that is deleted afterwards, with its background networking off and
//! every host unreachable: a page that asks for nothing is printed by a browser that can reach nothing.

mod browser;

use std::{
    fs::{self, File},
    io::{self, Read as _, Seek as _},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};

pub use browser::{browser_name, find_browser};

use crate::text::{Argument, Texts};

/// How often a running browser is looked at.
const LOOK: Duration = Duration::from_millis(15);

/// How a report is printed.
#[derive(Debug, Clone)]
pub struct Printing<'a> {
    /// The browser; `None` takes the first that [`find_browser`] finds.
    pub browser: Option<PathBuf>,
    /// After how long a browser that has not finished is stopped.
    pub timeout: Duration,
    /// Set by another thread, it stops the printing.
    pub cancelled: Option<&'a AtomicBool>,
}

impl Default for Printing<'_> {
    fn default() -> Self {
        // A cold start of Edge on an old laptop with a virus scanner takes tens of seconds.
        Self { browser: None, timeout: Duration::from_secs(90), cancelled: None }
    }
}

/// Why a report was not printed. The file in the place of the result is as it was.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    #[error("no browser that prints was found")]
    NoBrowser,
    #[error("{} did not start", browser.display())]
    Start { browser: PathBuf, source: io::Error },
    #[error("{} ended with {status} and without a PDF: {said}", browser.display())]
    Failed { browser: PathBuf, status: String, said: String },
    #[error("{} did not finish within {} s", browser.display(), timeout.as_secs())]
    Timeout { browser: PathBuf, timeout: Duration },
    #[error("cancelled")]
    Cancelled,
    #[error("{}", path.display())]
    File { path: PathBuf, source: io::Error },
}

impl PdfError {
    /// What is wrong, where, and what to do, in the person's language.
    pub fn message(&self, texts: &Texts) -> String {
        let name = |browser: &Path| browser.display().to_string();
        match self {
            Self::NoBrowser => texts.get("report-pdf-no-browser"),
            Self::Start { browser, source } => texts.with(
                "report-pdf-start",
                &[("browser", (&name(browser)).into()), ("cause", Argument::Text(&source.to_string()))],
            ),
            Self::Failed { browser, .. } => texts.with("report-pdf-failed", &[("browser", (&name(browser)).into())]),
            Self::Timeout { browser, timeout } => texts.with(
                "report-pdf-timeout",
                &[("browser", (&name(browser)).into()), ("seconds", timeout.as_secs().into())],
            ),
            Self::Cancelled => texts.get("report-pdf-cancelled"),
            Self::File { path, source } => texts.with(
                "report-pdf-file",
                &[("path", (&name(path)).into()), ("cause", Argument::Text(&source.to_string()))],
            ),
        }
    }
}

/// Prints a page of [`super::html::write`] to `out`. Blocks until the browser is done: call it from a
/// thread of its own where somebody is waiting in a window.
///
/// # Errors
/// No browser, one that does not print in time, a folder that cannot be written; `out` is untouched then.
pub fn print(html: &str, out: &Path, printing: &Printing<'_>) -> Result<(), PdfError> {
    let browser = match &printing.browser {
        Some(browser) => browser.clone(),
        None => find_browser().ok_or(PdfError::NoBrowser)?,
    };
    let at = |path: &Path| {
        let path = path.to_owned();
        move |source| PdfError::File { path, source }
    };
    // Beside the result, so that it is renamed into place and not copied. Not in the folder for temporary
    // files, and not hidden: Chromium as a Snap sees neither.
    let out = std::path::absolute(out).map_err(at(out))?;
    let folder = out.parent().unwrap_or(Path::new("."));
    let work = tempfile::Builder::new().prefix("pasqyra-pdf-").tempdir_in(folder).map_err(at(&out))?;
    let (page, printed, log) = (work.path().join("page.html"), work.path().join("page.pdf"), work.path().join("log"));
    fs::write(&page, html).map_err(at(&page))?;
    let profile = tempfile::Builder::new().prefix("pasqyra-profile-").tempdir().map_err(at(&std::env::temp_dir()))?;

    let mut said = File::create(&log).map_err(at(&log))?;
    let stderr = said.try_clone().map_err(at(&log))?;
    let mut command = Command::new(&browser);
    command.args(browser::arguments(profile.path(), &printed)).arg(address(&page));
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(stderr);
    let mut running =
        Running { child: command.spawn().map_err(|source| PdfError::Start { browser: browser.clone(), source })? };
    let status = running.wait(&browser, printing)?;
    drop(running);

    if !is_pdf(&printed) {
        said = File::open(&log).unwrap_or(said);
        return Err(PdfError::Failed { browser, status, said: end_of(&mut said) });
    }
    fs::rename(&printed, &out).map_err(at(&out))
}

/// A browser that is ended with us, whatever happens.
struct Running {
    child: std::process::Child,
}

impl Running {
    fn wait(&mut self, browser: &Path, printing: &Printing<'_>) -> Result<String, PdfError> {
        let begun = Instant::now();
        loop {
            match self.child.try_wait() {
                Ok(Some(status)) => return Ok(status.to_string()),
                Ok(None) => {}
                Err(source) => return Err(PdfError::Start { browser: browser.to_owned(), source }),
            }
            if printing.cancelled.is_some_and(|cancelled| cancelled.load(Ordering::Relaxed)) {
                return Err(PdfError::Cancelled);
            }
            if begun.elapsed() >= printing.timeout {
                return Err(PdfError::Timeout { browser: browser.to_owned(), timeout: printing.timeout });
            }
            std::thread::sleep(LOOK);
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Both fail only where the browser has ended by itself, which is what is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The address of a local file.
fn address(page: &Path) -> std::ffi::OsString {
    url::Url::from_file_path(page).map_or_else(|()| page.into(), |address| address.as_str().into())
}

/// Whether the file is a PDF to its end: a browser that is stopped leaves half a file.
fn is_pdf(path: &Path) -> bool {
    let read = || -> io::Result<bool> {
        let mut file = File::open(path)?;
        let mut start = [0; 5];
        file.read_exact(&mut start)?;
        file.seek(io::SeekFrom::End(-32))?;
        let mut end = Vec::new();
        file.read_to_end(&mut end)?;
        Ok(&start == b"%PDF-" && end.windows(5).any(|window| window == b"%%EOF"))
    };
    read().unwrap_or(false)
}

/// The last of what the browser said.
fn end_of(log: &mut File) -> String {
    let mut said = String::new();
    let length = log.metadata().map_or(0, |metadata| metadata.len());
    let _ = log.seek(io::SeekFrom::Start(length.saturating_sub(2_000)));
    let mut bytes = Vec::new();
    if log.read_to_end(&mut bytes).is_ok() {
        said = String::from_utf8_lossy(&bytes).trim().to_owned();
    }
    said
}
