//! Which browser prints, and how it is started.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

/// Programs on the search path, as Linux and the BSDs name them.
const ON_PATH: &[&str] = &[
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
];

/// Programs beneath a Windows folder for programs.
const ON_WINDOWS: &[&str] = &[
    r"Microsoft\Edge\Application\msedge.exe",
    r"Google\Chrome\Application\chrome.exe",
    r"Chromium\Application\chrome.exe",
];

/// Where Windows and its programs install browsers: for everyone, of the other width, for one person.
const WINDOWS_FOLDERS: &[&str] = &["ProgramFiles(x86)", "ProgramFiles", "ProgramW6432", "LocalAppData"];

/// Applications of macOS.
const ON_MAC: &[&str] = &[
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/// The first browser of this machine that prints a page without a window.
pub fn find_browser() -> Option<PathBuf> {
    candidates().into_iter().find(|path| path.is_file())
}

/// What people call a browser.
pub fn browser_name(program: &Path) -> String {
    let lower = |part: &std::ffi::OsStr| part.to_string_lossy().to_lowercase();
    let stem = program.file_stem().map(lower).unwrap_or_default();
    // On Windows Chromium's own program is named like Chrome's.
    let is_chromium = program.components().any(|part| lower(part.as_os_str()).starts_with("chromium"));
    if stem.contains("edge") {
        "Microsoft Edge".to_owned()
    } else if is_chromium {
        "Chromium".to_owned()
    } else if stem.contains("chrome") {
        "Google Chrome".to_owned()
    } else {
        program.file_stem().unwrap_or_default().to_string_lossy().into_owned()
    }
}

fn candidates() -> Vec<PathBuf> {
    if cfg!(windows) {
        let folders: Vec<PathBuf> = WINDOWS_FOLDERS.iter().filter_map(std::env::var_os).map(PathBuf::from).collect();
        ON_WINDOWS.iter().flat_map(|program| folders.iter().map(move |folder| folder.join(program))).collect()
    } else if cfg!(target_os = "macos") {
        ON_MAC.iter().map(PathBuf::from).collect()
    } else {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let folders: Vec<PathBuf> = std::env::split_paths(&path).filter(|folder| folder.is_absolute()).collect();
        ON_PATH.iter().flat_map(|program| folders.iter().map(move |folder| folder.join(program))).collect()
    }
}

/// What the browser is started with, but for the page.
pub(super) fn arguments(profile: &Path, printed: &Path) -> Vec<OsString> {
    let mut arguments: Vec<OsString> = [
        "--headless",
        "--disable-gpu",
        // A profile of its own, so that a browser that is open is left alone and remembers nothing of this.
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-extensions",
        "--disable-sync",
        // Nothing is sent anywhere: what browsers do in the background is off, and no host resolves.
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-domain-reliability",
        "--disable-breakpad",
        "--metrics-recording-only",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        // A PDF with structure and bookmarks, without the browser's own header and footer.
        "--no-pdf-header-footer",
        "--export-tagged-pdf",
        "--generate-pdf-document-outline",
    ]
    .iter()
    .map(OsString::from)
    .collect();
    if runs_as_root() {
        // Chromium refuses to start its sandbox for root, as in a container; for everyone else it stays on.
        arguments.push("--no-sandbox".into());
    }
    for (name, value) in [("--user-data-dir=", profile), ("--print-to-pdf=", printed)] {
        let mut argument = OsString::from(name);
        argument.push(value);
        arguments.push(argument);
    }
    arguments
}

#[cfg(target_os = "linux")]
fn runs_as_root() -> bool {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

#[cfg(not(target_os = "linux"))]
fn runs_as_root() -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_called_as_people_call_it() {
        for (program, name) in [
            ("/usr/bin/chromium-browser", "Chromium"),
            ("/usr/bin/google-chrome-stable", "Google Chrome"),
            ("/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "Microsoft Edge"),
            ("/p/Chromium/Application/chrome.exe", "Chromium"),
            ("/p/Edge/Application/msedge.exe", "Microsoft Edge"),
            ("/opt/brave", "brave"),
        ] {
            assert_eq!(browser_name(Path::new(program)), name, "{program}");
        }
    }

    #[test]
    fn a_browser_prints_with_a_profile_of_its_own_and_without_the_network() {
        let arguments = arguments(Path::new("/p"), Path::new("/o/r.pdf"));
        for expected in
            ["--user-data-dir=/p", "--print-to-pdf=/o/r.pdf", "--disable-background-networking", "--headless"]
        {
            assert!(arguments.iter().any(|argument| argument == expected), "{expected}");
        }
        assert!(arguments.iter().any(|argument| argument.to_string_lossy().starts_with("--host-resolver-rules=")));
    }
}
