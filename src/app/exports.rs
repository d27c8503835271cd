//! What the window writes into files: the report, tables, charts, the register as JSON, a backup.

use std::path::{Path, PathBuf};

use crate::{
    domain::{Language, Register},
    export::{charts, csv, file, json},
    report, store,
    text::Texts,
};

use super::{command::Export, session::Session};

/// What an export did: what is to be said, and what can be opened.
#[derive(Debug)]
pub struct Exported {
    pub said: String,
    pub open: PathBuf,
}

/// A report to be printed by the machine's browser, which takes seconds and so runs beside the window.
#[derive(Debug)]
pub struct PrintJob {
    html: String,
    out: PathBuf,
    said: String,
    language: Language,
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
        Export::Summary => {
            let input = report::Input {
                municipality: session.municipality(),
                year: session.year(),
                summary: session.summary(),
            };
            let document = report::Document::summary_of(&input, Some(session.findings().tally()), report_texts);
            let out = folder.join(report::summary_file_name(&input, report_texts));
            save(&out, report::html::write(&document).as_bytes(), texts)?;
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
    let input =
        report::Input { municipality: session.municipality(), year: session.year(), summary: session.summary() };
    let name = PathBuf::from(report::file_name(&input, &Texts::new(language)));
    let stem = name.file_stem().unwrap_or_default().to_string_lossy();
    let short: String = sha256.chars().take(12).collect();
    let out = folder.join(format!("{stem}-{short}.html"));
    save(&out, &page, texts)?;
    Ok(saved(out, texts))
}

/// Prepares the printing of the report.
pub fn print_job(session: &Session, folder: &Path, texts: &Texts, report_texts: &Texts) -> PrintJob {
    let (html, name) = report_html(session, report_texts);
    let out = folder.join(name).with_extension("pdf");
    let said = saved(out.clone(), texts).said;
    PrintJob { html, out, said, language: texts.language() }
}

impl PrintJob {
    /// Prints; takes seconds.
    ///
    /// # Errors
    /// Why there is no PDF, in the person's language.
    pub fn run(self) -> Result<Exported, String> {
        let texts = Texts::new(self.language);
        if let Some(folder) = self.out.parent() {
            // A folder that cannot be made is named by the printing that follows.
            let _ = std::fs::create_dir_all(folder);
        }
        report::pdf::print(&self.html, &self.out, &report::pdf::Printing::default())
            .map_err(|error| error.message(&texts))?;
        Ok(Exported { said: self.said, open: self.out })
    }
}

fn report_html(session: &Session, texts: &Texts) -> (String, String) {
    let input =
        report::Input { municipality: session.municipality(), year: session.year(), summary: session.summary() };
    let document = report::Document::of(&input, texts);
    (report::html::write(&document), report::file_name(&input, texts))
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
