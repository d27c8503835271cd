//! What the window writes into files: the report, tables, charts, the register as JSON, a backup.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use chrono::NaiveDate;
use egui::{Context, OpenUrl};

use crate::{
    chart::{Chart, ChartError, Theme, View},
    domain::{ChartId, Language, Register, Summaries, Summary, Year, check},
    export::{ExportedFile, charts, csv, file, json},
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
    jobs::{Doing, Ended},
    session::Session,
    welcome::documents_folder,
};

/// What an export did: what is to be said, and what can be opened.
#[derive(Debug)]
pub struct Exported {
    pub said: String,
    pub open: PathBuf,
}

/// A register as it was at one moment, with the year that is exported.
#[derive(Debug, Clone)]
pub struct Snapshot {
    register: Arc<Register>,
    year: u16,
    /// Of nothing, for a register that has no year.
    empty: Arc<Year>,
    path: PathBuf,
}

impl Snapshot {
    pub fn new(register: Arc<Register>, year: u16, path: PathBuf) -> Self {
        Self { register, year, empty: Arc::default(), path }
    }

    fn year(&self) -> &Year {
        self.register.years.get(&self.year).unwrap_or(&self.empty)
    }

    /// The figures of the year, and of all years.
    fn figures(&self) -> (Summary, Summaries) {
        let years = Summary::of_years(&self.register.years);
        (years.get(&self.year).copied().unwrap_or_default(), years)
    }

    fn input<'a>(&'a self, (summary, years): &'a (Summary, Summaries)) -> report::Input<'a> {
        report::Input { municipality: &self.register.municipality, year: self.year(), summary, years }
    }

    pub(super) fn year_number(&self) -> u16 {
        self.year().number
    }

    /// Makes a chart of what was chosen for it, and something of it.
    ///
    /// # Errors
    /// What `of_it` says.
    pub(super) fn with_chart<T>(
        &self,
        id: ChartId,
        view: View,
        texts: &Texts,
        of_it: impl FnOnce(&Chart) -> Result<T, ChartError>,
    ) -> Result<T, ChartError> {
        let figures = self.figures();
        of_it(&Chart::viewed(id, view, &self.input(&figures).source(), texts))
    }

    fn report_html(&self, texts: &Texts) -> (String, String) {
        let figures = self.figures();
        let input = self.input(&figures);
        let document = report::Document::of(&input, texts);
        (report::html::write(&document), report::file_name(&input, texts))
    }

    fn summary_html(&self, today: NaiveDate, texts: &Texts) -> (String, String) {
        let figures = self.figures();
        let input = self.input(&figures);
        let (municipality, year, summary) = (input.municipality, input.year, input.summary);
        let checked = check::Input { municipality, year, summary, today };
        let resolved = store::read_resolved(&self.path, &checked);
        let checks = report::Checked { tally: check::check(&checked).tally(), resolved };
        let document = report::Document::summary_of(&input, Some(checks), texts);
        (report::html::write(&document), report::summary_file_name(&input, texts))
    }
}

/// A page to be printed by the machine's browser.
#[derive(Debug)]
pub struct PrintJob {
    pub paper: Paper,
    pub snapshot: Snapshot,
    pub folder: PathBuf,
    pub browser: Option<PathBuf>,
    /// The day on which the summary's checks are made.
    pub today: NaiveDate,
    /// Of the window and of the report.
    pub languages: [Language; 2],
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

/// Why nothing was exported.
#[derive(Debug)]
pub enum NoExport {
    /// It was not wanted any more.
    Stopped,
    /// What could not be written, and why, in the person's language.
    Failed(String),
}

/// Writes an export into a folder; slides are light or dark by their `theme`. `stop` is looked at until the files are written, which is done as a whole.
///
/// # Errors
/// See [`NoExport`].
pub fn write(
    export: Export,
    snapshot: &Snapshot,
    folder: &Path,
    [texts, report_texts]: [&Texts; 2],
    theme: Theme,
    stop: &AtomicBool,
) -> Result<Exported, NoExport> {
    let wanted = || if stop.load(Ordering::Relaxed) { Err(NoExport::Stopped) } else { Ok(()) };
    let number = snapshot.year().number;
    let subfolder = || folder.join(texts.with("export-folder-name", &[("year", number.into())]));
    let write_all = |files: &[ExportedFile]| {
        let folder = subfolder();
        file::write_all(&folder, files).map_err(|error| NoExport::Failed(error.message(texts)))?;
        Ok(saved(folder, texts))
    };
    match export {
        Export::Html => {
            let (html, name) = snapshot.report_html(report_texts);
            wanted()?;
            let out = folder.join(name);
            save(&out, html.as_bytes(), texts)?;
            Ok(saved(out, texts))
        }
        Export::Csv(profile) => {
            // The tables are published beside the report, and so speak its language.
            let files = csv::files(snapshot.year(), &Summary::of(snapshot.year()), report_texts, profile);
            wanted()?;
            write_all(&files)
        }
        Export::Json => {
            let name = snapshot.path.with_extension("json");
            let out = folder.join(name.file_name().unwrap_or_default());
            let json = json::write(&snapshot.register);
            wanted()?;
            save(&out, json.as_bytes(), texts)?;
            Ok(saved(out, texts))
        }
        Export::Charts => {
            let figures = snapshot.figures();
            let files = charts::files(&snapshot.input(&figures).source(), report_texts, &charts::Wanted::default())
                .map_err(|error| NoExport::Failed(error.message(texts)))?;
            wanted()?;
            write_all(&files)
        }
        Export::Slides => {
            let wanted_slides = charts::Wanted { theme, ..charts::Wanted::default() };
            let figures = snapshot.figures();
            let files = charts::slides(&snapshot.input(&figures).source(), report_texts, &wanted_slides)
                .map_err(|error| NoExport::Failed(error.message(texts)))?;
            wanted()?;
            write_all(&files)
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
) -> Result<Exported, NoExport> {
    let page = session.store().published_page(sha256).map_err(|error| NoExport::Failed(error.message(texts)))?;
    let input = session.report_input();
    let name = PathBuf::from(report::file_name(&input, &Texts::new(language)));
    let stem = name.file_stem().unwrap_or_default().to_string_lossy();
    let short: String = sha256.chars().take(12).collect();
    let out = folder.join(format!("{stem}-{short}.html"));
    save(&out, &page, texts)?;
    Ok(saved(out, texts))
}

impl PrintJob {
    /// Prints; takes seconds, or until it is cancelled.
    pub fn run(self, cancelled: &AtomicBool) -> Printed {
        let [texts, report_texts] = self.languages.map(Texts::new);
        let (html, name) = match self.paper {
            Paper::Report => self.snapshot.report_html(&report_texts),
            Paper::Summary => self.snapshot.summary_html(self.today, &report_texts),
        };
        let out = self.folder.join(name).with_extension("pdf");
        let Some(browser) = self.browser else { return by_hand(&html, &out, &texts) };
        // A folder that cannot be made is named by the printing that follows.
        let _ = std::fs::create_dir_all(&self.folder);
        let printing = pdf::Printing { browser: Some(browser), cancelled: Some(cancelled), ..pdf::Printing::default() };
        match pdf::print(&html, &out, &printing) {
            Ok(()) => Printed::Pdf(saved(out, &texts)),
            Err(error @ PdfError::Cancelled) => Printed::Cancelled(error.message(&texts)),
            Err(PdfError::NoBrowser | PdfError::Start { .. }) => by_hand(&html, &out, &texts),
            Err(error) => Printed::Failed(error.message(&texts)),
        }
    }
}

/// Saves the page for a browser of the person's choice.
fn by_hand(html: &str, pdf: &Path, texts: &Texts) -> Printed {
    let out = pdf.with_extension("html");
    match save(&out, html.as_bytes(), texts) {
        Ok(()) => Printed::ByHand(Exported { said: texts.get("app-print-by-hand"), open: out }),
        Err(NoExport::Stopped) => Printed::Cancelled(PdfError::Cancelled.message(texts)),
        Err(NoExport::Failed(why)) => Printed::Failed(why),
    }
}

pub(super) fn save(out: &Path, bytes: &[u8], texts: &Texts) -> Result<(), NoExport> {
    if let Some(folder) = out.parent() {
        // A folder that cannot be made is named by the write that follows.
        let _ = std::fs::create_dir_all(folder);
    }
    file::write(out, bytes).map_err(|error| NoExport::Failed(error.message(texts)))
}

pub(super) fn saved(open: PathBuf, texts: &Texts) -> Exported {
    let path = open.display().to_string();
    Exported { said: texts.with("app-saved-to", &[("path", (&path).into())]), open }
}

impl App {
    pub(super) fn export_folder(&self) -> PathBuf {
        self.settings.export_folder.clone().unwrap_or_else(documents_folder)
    }

    pub(super) fn export(&mut self, export: Export, ctx: &Context) {
        let folder = self.export_folder();
        if self.refuses_job(&Doing::Export) {
            return;
        }
        let Some(workspace) = &self.workspace else { return };
        let snapshot = workspace.session.snapshot();
        let languages = [self.texts.language(), self.report_texts.language()];
        let theme = if self.settings.dark_slides { Theme::Dark } else { Theme::Light };
        let work = move |stop: &AtomicBool| -> Ended {
            let [texts, report_texts] = languages.map(Texts::new);
            let written = write(export, &snapshot, &folder, [&texts, &report_texts], theme, stop);
            Box::new(move |app, _| app.tell_exported(written))
        };
        self.start_job(Doing::Export, Arc::default(), work, ctx);
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

    pub(super) fn tell_exported(&mut self, written: Result<Exported, NoExport>) {
        match written {
            Ok(Exported { said, open }) => {
                self.toasts.forget_refusals();
                self.toasts.say(said, Some((self.texts.get("app-open-exported"), Command::ShowFolder(open))));
            }
            Err(NoExport::Stopped) => self.toasts.say(self.texts.get("job-stopped"), None),
            Err(NoExport::Failed(why)) => self.toasts.refuse(why),
        }
    }
}
