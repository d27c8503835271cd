//! Saving as PDF in the window: what it says meanwhile, how it is stopped, and what happens without a browser.

use std::{
    path::PathBuf,
    sync::OnceLock,
    thread,
    time::{Duration, Instant},
};

use egui::{OutputCommand, vec2};
use egui_kittest::{Harness, kittest::Queryable as _};
use pasqyra::{
    app::{App, Start},
    import,
    store::{self, Store},
};

use crate::support::tool;

struct Window {
    harness: Harness<'static, App>,
    folder: tempfile::TempDir,
}

impl Window {
    /// The report tab over the sample, with the browser that `find` finds.
    fn open(find: fn() -> Option<PathBuf>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("prizren.pasqyra");
        drop(Store::create(&path, &import::sample(&mut store::fresh_id)).expect("a register"));
        let settings = folder.path().join("settings.json");
        let exports = serde_json::json!({ "export_folder": folder.path().join("exports"), "toured": true });
        std::fs::write(&settings, exports.to_string()).expect("settings");
        let start = Start {
            file: Some(path),
            settings: Some(settings),
            language: pasqyra::domain::Language::Albanian,
            at: Instant::now(),
        };
        let mut harness = Harness::builder()
            .with_size(vec2(1280.0, 800.0))
            .with_max_steps(64)
            .build_eframe(|creation| App::new(&creation.egui_ctx, start));
        harness.state_mut().print_with(find);
        harness.run();
        let mut window = Self { harness, folder };
        window.click("Raporti");
        window
    }

    fn click(&mut self, label: &str) {
        self.harness.get_by_label(label).click();
        self.harness.run();
    }

    fn shows(&self, label: &str) -> bool {
        self.harness.query_all_by_label(label).next().is_some()
    }

    fn message(&self) -> &str {
        self.harness.state().message().unwrap_or_default()
    }

    /// Shows frames until the printing is over; answers with the addresses that were opened.
    fn wait(&mut self) -> Vec<String> {
        let begun = Instant::now();
        let mut opened = Vec::new();
        while self.harness.state().is_working() {
            assert!(begun.elapsed() < Duration::from_secs(60), "it does not end");
            thread::sleep(Duration::from_millis(20));
            self.harness.step();
            opened.extend(self.harness.output().platform_output.commands.iter().filter_map(|command| match command {
                OutputCommand::OpenUrl(open) => Some(open.url.clone()),
                _ => None,
            }));
        }
        self.harness.run();
        opened
    }

    /// The names of the files that were exported.
    fn files(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.folder.path().join("exports")).into_iter().flatten().flatten();
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
    }
}

#[test]
fn without_a_browser_the_page_is_saved_and_opened_for_printing_and_the_person_is_told() {
    let mut window = Window::open(|| None);
    window.harness.get_by_label("Ruaj si PDF").click();
    window.harness.step();
    let opened = window.wait();
    assert_eq!(window.files(), ["2023-raporti-vjetor.html"]);
    let page = window.folder.path().join("exports/2023-raporti-vjetor.html");
    assert_eq!(opened, [url::Url::from_file_path(page).expect("an address").to_string()]);
    assert!(window.message().contains("Ctrl+P"), "{}", window.message());
}

/// A browser that never ends.
#[cfg(unix)]
fn hangs() -> Option<PathBuf> {
    use std::os::unix::fs::PermissionsExt as _;
    static FOLDER: OnceLock<tempfile::TempDir> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("chromium");
        std::fs::write(&path, "#!/bin/sh\nexec sleep 600\n").expect("a script");
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).expect("permissions");
        folder
    });
    Some(folder.path().join("chromium"))
}

#[cfg(unix)]
#[test]
fn while_it_prints_the_window_says_so_works_on_and_stops_it_when_it_is_asked_to() {
    let mut window = Window::open(hangs);
    window.click("Ruaj si PDF");
    assert!(window.shows("PDF-ja po përgatitet me Chromium…"));
    assert!(window.shows("0 s") || window.shows("1 s"), "for how long");
    window.click("Përmbledhja në një faqe (PDF)");
    assert!(window.message().starts_with("Një PDF po përgatitet tashmë"), "{}", window.message());
    window.click("Përmbledhje");
    assert!(window.shows("PDF-ja po përgatitet me Chromium…"), "it goes on while the person works");
    let asked = Instant::now();
    window.click("Anulo printimin");
    window.wait();
    assert!(asked.elapsed() < Duration::from_secs(5), "cancelling took {:?}", asked.elapsed());
    assert_eq!(window.message(), "Printimi në PDF u anulua. Asnjë skedar nuk u ndryshua.");
    assert!(!window.shows("Anulo printimin"));
    assert_eq!(window.files(), [] as [String; 0], "nothing is left behind");
}

#[cfg(unix)]
#[test]
fn a_window_that_is_closed_ends_its_browser() {
    let mut window = Window::open(hangs);
    window.click("Ruaj si PDF");
    assert!(window.harness.state().is_working());
    let closed = Instant::now();
    drop(window.harness);
    assert!(closed.elapsed() < Duration::from_secs(5), "{:?}", closed.elapsed());
    let left = std::fs::read_dir(window.folder.path().join("exports")).into_iter().flatten().count();
    assert_eq!(left, 0, "the browser's folder is still there");
}

#[test]
fn the_summary_is_one_page_with_what_the_checks_found() {
    let (Some(_), Some(pdftotext)) = (tool("chromium"), tool("pdftotext")) else { return };
    let mut window = Window::open(|| tool("chromium"));
    window.click("Përmbledhja në një faqe (PDF)");
    window.wait();
    assert_eq!(window.files(), ["2023-permbledhje.pdf"], "{}", window.message());
    let out = window.folder.path().join("exports/2023-permbledhje.pdf");
    let output = std::process::Command::new(pdftotext).arg(out).arg("-").output().expect("pdftotext");
    let text = String::from_utf8(output.stdout).expect("UTF-8").replace('\n', " ");
    assert_eq!(text.matches('\u{c}').count(), 1, "pages");
    assert!(text.contains("Kontrollet e regjistrit tregojnë"), "{text}");
}
