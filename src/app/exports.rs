//! What the window writes into files: the report, tables, charts, the register as JSON, a backup.

use std::{
    path::{Path, PathBuf},
    sync::atomic::AtomicBool,
};

use chrono::NaiveDate;
use egui::{Context, OpenUrl};

use crate::{
    domain::{Language, Register, check},
    export::{charts, csv, file, json},
    report::{
        self,
        pdf::{self, PdfError},
    },
    store,
    text::Texts,
};

use super::{
    App,
    command::{Command, Export, Paper},
    session::Session,
    welcome::documents_folder,
};

/// What an export did: what is to be said, and what can be opened.
#[derive(Debug)]
pub struct Exported {
    pub said: String,
    pub open: PathBuf,
}

/// A page to be printed by the machine's browser, which takes seconds and so runs beside the window.
#[derive(Debug)]
pub struct PrintJob {
    html: String,
    out: PathBuf,
    browser: Option<PathBuf>,
    language: Language,
}

/// What became of a [`PrintJob`].
#[derive(Debug)]
pub enum Printed {
    Pdf(Exported),
    /// There is no browser that prints by itself: the page was saved, to be opened and printed by hand.
    ByHand(Exported),
    /// What is to be said of it.
    Cancelled(String),
    /// Why there is no PDF, in the person's language.
    Failed(String),
}

/// Writes an export into a folder.
///
/// # Errors
/// What could not be written, and why, in the person's language.
pub fn write(
    export: Export,
    session: &Session,
    folder: &Path,
    texts: &Texts,
    report_texts: &Texts,
) -> Result<Exported, String> {
    match export {
        Export::Html => {
            let (html, name) = report_html(session, report_texts);
            let out = folder.join(name);
            save(&out, html.as_bytes(), texts)?;
            Ok(saved(out, texts))
        }
        Export::Csv(profile) => {
            // The tables are published beside the report, and so speak its language.
            let files = csv::files(session.year(), session.summary(), report_texts, profile);
            let folder = folder.join(texts.with("export-folder-name", &[("year", session.year_number().into())]));
            file::write_all(&folder, &files).map_err(|error| error.message(texts))?;
            Ok(saved(folder, texts))
        }
        Export::Json => {
            let name = session.store().path().with_extension("json");
            let out = folder.join(name.file_name().unwrap_or_default());
            save(&out, register_json(session.register()).as_bytes(), texts)?;
            Ok(saved(out, texts))
        }
        Export::Charts => {
            let folder = folder.join(texts.with("export-folder-name", &[("year", session.year_number().into())]));
            let files = charts::files(&session.source(), report_texts, &charts::Wanted::default())
                .map_err(|error| error.message(texts))?;
            file::write_all(&folder, &files).map_err(|error| error.message(texts))?;
            Ok(saved(folder, texts))
        }
        Export::Backup => {
            let path = session.store().path();
            let out = store::backup(path, None).map_err(|error| error.message(texts))?;
            Ok(saved(out, texts))
        }
    }
}

/// Writes a published page into a folder, byte for byte as it was published. Its hash is part of its name, so that no
/// other page ever takes its place.
///
/// # Errors
/// A page that is not there any more or not what was published, or why it was not written.
pub fn published(
    session: &Session,
    language: Language,
    sha256: &str,
    folder: &Path,
    texts: &Texts,
) -> Result<Exported, String> {
    let page = session.store().published_page(sha256).map_err(|error| error.message(texts))?;
    let input = session.report_input();
    let name = PathBuf::from(report::file_name(&input, &Texts::new(language)));
    let stem = name.file_stem().unwrap_or_default().to_string_lossy();
    let short: String = sha256.chars().take(12).collect();
    let out = folder.join(format!("{stem}-{short}.html"));
    save(&out, &page, texts)?;
    Ok(saved(out, texts))
}

/// Prepares the printing of the report, or of its summary with what the checks find on the day `today`.
pub fn print_job(
    paper: Paper,
    session: &Session,
    folder: &Path,
    browser: Option<PathBuf>,
    today: NaiveDate,
    [texts, report_texts]: [&Texts; 2],
) -> PrintJob {
    let (html, name) = match paper {
        Paper::Report => report_html(session, report_texts),
        Paper::Summary => summary_html(session, today, report_texts),
    };
    PrintJob { html, out: folder.join(name).with_extension("pdf"), browser, language: texts.language() }
}

impl PrintJob {
    /// Prints; takes seconds, or until it is cancelled.
    pub fn run(self, cancelled: &AtomicBool) -> Printed {
        let texts = Texts::new(self.language);
        let Some(browser) = self.browser.clone() else { return self.by_hand(&texts) };
        if let Some(folder) = self.out.parent() {
            // A folder that cannot be made is named by the printing that follows.
            let _ = std::fs::create_dir_all(folder);
        }
        let printing = pdf::Printing { browser: Some(browser), cancelled: Some(cancelled), ..pdf::Printing::default() };
        match pdf::print(&self.html, &self.out, &printing) {
            Ok(()) => Printed::Pdf(saved(self.out, &texts)),
            Err(error @ PdfError::Cancelled) => Printed::Cancelled(error.message(&texts)),
            Err(PdfError::NoBrowser | PdfError::Start { .. }) => self.by_hand(&texts),
            Err(error) => Printed::Failed(error.message(&texts)),
        }
    }

    /// Saves the page for a browser of the person's choice.
    fn by_hand(self, texts: &Texts) -> Printed {
        let out = self.out.with_extension("html");
        match save(&out, self.html.as_bytes(), texts) {
            Ok(()) => Printed::ByHand(Exported { said: texts.get("app-print-by-hand"), open: out }),
            Err(why) => Printed::Failed(why),
        }
    }
}

fn report_html(session: &Session, texts: &Texts) -> (String, String) {
    let input = session.report_input();
    let document = report::Document::of(&input, texts);
    (report::html::write(&document), report::file_name(&input, texts))
}

fn summary_html(session: &Session, today: NaiveDate, texts: &Texts) -> (String, String) {
    let (municipality, year, summary) = (session.municipality(), session.year(), session.summary());
    let tally = check::check(&check::Input { municipality, year, summary, today }).tally();
    let input = session.report_input();
    let document = report::Document::summary_of(&input, Some(tally), texts);
    (report::html::write(&document), report::summary_file_name(&input, texts))
}

fn register_json(register: &Register) -> String {
    json::write(register)
}

fn save(out: &Path, bytes: &[u8], texts: &Texts) -> Result<(), String> {
    if let Some(folder) = out.parent() {
        // A folder that cannot be made is named by the write that follows.
        let _ = std::fs::create_dir_all(folder);
    }
    file::write(out, bytes).map_err(|error| error.message(texts))
}

fn saved(open: PathBuf, texts: &Texts) -> Exported {
    let path = open.display().to_string();
    Exported { said: texts.with("app-saved-to", &[("path", (&path).into())]), open }
}

impl App {
    pub(super) fn export_folder(&self) -> PathBuf {
        self.settings.export_folder.clone().unwrap_or_else(documents_folder)
    }

    pub(super) fn export(&mut self, export: Export) {
        let folder = self.export_folder();
        let Some(workspace) = &self.workspace else { return };
        let written = write(export, &workspace.session, &folder, &self.texts, &self.report_texts);
        self.tell_exported(written);
    }

    /// Opens a published page in the browser, out of the folder of exports.
    pub(super) fn open_published(&mut self, language: Language, sha256: &str, ctx: &Context) {
        let folder = self.export_folder();
        let Some(workspace) = &self.workspace else { return };
        let written = published(&workspace.session, language, sha256, &folder, &self.texts);
        if let Ok(url) = written.as_ref().map(|exported| url::Url::from_file_path(&exported.open))
            && let Ok(url) = url
        {
            ctx.open_url(OpenUrl::new_tab(url.to_string()));
        }
        self.tell_exported(written);
    }

    pub(super) fn tell_exported(&mut self, written: Result<Exported, String>) {
        match written {
            Ok(Exported { said, open }) => {
                self.toasts.forget_refusals();
                self.toasts.say(said, Some((self.texts.get("app-open-exported"), Command::ShowFolder(open))));
            }
            Err(why) => self.toasts.refuse(why),
        }
    }
}
