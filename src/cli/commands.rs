//! What each command does. A refusal is one text, in the person's language.

use std::{
    path::{Path, PathBuf},
    sync::atomic::AtomicBool,
};

use clap::ArgMatches;

use crate::{
    chart,
    domain::{Choice as _, Language, Municipality, Register, Summaries, Summary, Year, check},
    export::{self, ExportedFile, charts, csv::Profile, file},
    import, report, store,
    store::{Store, Wanted},
    text::{TRANSLATED, Texts},
};

/// What a command has to say.
pub(super) struct Answer {
    pub(super) lines: Vec<String>,
    /// Why nothing was done in the end.
    pub(super) refusal: Option<String>,
    /// Of `check`: whether there are errors that nobody set aside.
    pub(super) has_errors: bool,
}

impl Answer {
    /// Of a command that was carried out.
    pub(super) fn of(lines: Vec<String>) -> Self {
        Self { lines, refusal: None, has_errors: false }
    }
}

/// Carries a command out.
pub(super) fn run(name: &str, matches: &ArgMatches, texts: &Texts) -> Result<Answer, String> {
    let command = Command { matches, texts };
    let lines = match name {
        "sample" => command.sample(),
        "new" => command.new_register(),
        "demo" => command.demo(),
        "import" => command.import(),
        "export" => command.export(),
        "report" => command.report(),
        "chart" => command.chart(),
        "slides" => command.slides(),
        "backup" => command.backup(),
        "verify" => command.verify(),
        "restore" => command.restore(),
        "salvage" => command.salvage(),
        "check" => return super::check::run(&command),
        "merge" => return super::merge::run(&command),
        _ => Err(texts.with("cli-no-such-command", &[("what", name.into())])),
    }?;
    Ok(Answer::of(lines))
}

pub(super) struct Command<'a> {
    pub(super) matches: &'a ArgMatches,
    pub(super) texts: &'a Texts,
}

/// A year as a command reads it.
pub(super) struct Opened {
    pub(super) municipality: Municipality,
    pub(super) year: Year,
    pub(super) summary: Summary,
    /// The figures of the register's years as far as they were read: none where nothing shows them.
    years: Summaries,
}

impl Opened {
    pub(super) fn source(&self) -> chart::Source<'_> {
        self.input().source()
    }

    /// What the checks find in the year of a file, and what was mended.
    fn checked(&self, path: &Path, today: chrono::NaiveDate) -> report::Checked {
        let (municipality, year, summary) = (&self.municipality, &self.year, &self.summary);
        let input = check::Input { municipality, year, summary, today };
        report::Checked { tally: check::check(&input).tally(), resolved: store::read_resolved(path, &input) }
    }

    fn input(&self) -> report::Input<'_> {
        report::Input { municipality: &self.municipality, year: &self.year, summary: &self.summary, years: &self.years }
    }
}

impl Command<'_> {
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.matches.get_one::<PathBuf>(name).cloned().unwrap_or_default()
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.matches.get_one::<String>(name).map(String::as_str)
    }

    /// The language that was asked for, or Albanian.
    pub(super) fn output_texts(&self) -> Result<Texts, String> {
        let Some(wanted) = self.text("lang") else { return Ok(Texts::new(Language::Albanian)) };
        let known = Language::from_id(wanted).filter(|language| TRANSLATED.contains(language));
        known.map(Texts::new).ok_or_else(|| {
            let known: Vec<&str> = TRANSLATED.iter().map(|language| language.id()).collect();
            self.texts.with("cli-no-such-language", &[("wanted", wanted.into()), ("known", (&known.join(", ")).into())])
        })
    }

    pub(super) fn opened(&self) -> Result<Opened, String> {
        let number = self.matches.get_one::<u16>("year").copied().unwrap_or_default();
        let (municipality, year) =
            store::read_year(&self.path("file"), number).map_err(|error| error.message(self.texts))?;
        let summary = Summary::of(&year);
        Ok(Opened { municipality, year, summary, years: Summaries::new() })
    }

    /// The year, with the figures of those before it.
    pub(super) fn opened_over_years(&self) -> Result<Opened, String> {
        let number = self.matches.get_one::<u16>("year").copied().unwrap_or_default();
        let Register { municipality, mut years } =
            store::read_years_to(&self.path("file"), number).map_err(|error| error.message(self.texts))?;
        let figures = Summary::of_years(&years);
        let year = years.remove(&number).unwrap_or_default();
        let summary = figures.get(&number).copied().unwrap_or_default();
        Ok(Opened { municipality, year, summary, years: figures })
    }

    fn said(&self, path: &Path) -> Vec<String> {
        vec![path.display().to_string()]
    }

    fn create(&self, path: &Path, register: &Register) -> Result<(), String> {
        Store::create(path, register).map(drop).map_err(|error| error.message(self.texts))
    }

    pub(super) fn write(&self, path: &Path, bytes: &[u8]) -> Result<Vec<String>, String> {
        file::write(path, bytes).map_err(|error| error.message(self.texts))?;
        Ok(self.said(path))
    }

    pub(super) fn write_all(&self, folder: &Path, files: &[ExportedFile]) -> Result<Vec<String>, String> {
        let written = file::write_all(folder, files).map_err(|error| error.message(self.texts))?;
        Ok(written.iter().map(|path| path.display().to_string()).collect())
    }

    fn sample(&self) -> Result<Vec<String>, String> {
        let path = self.path("file");
        self.create(&path, &import::sample(&mut store::fresh_id))?;
        Ok(self.said(&path))
    }

    fn new_register(&self) -> Result<Vec<String>, String> {
        let path = self.path("file");
        let number = self.matches.get_one::<u16>("year").copied().unwrap_or_default();
        let name = self.text("municipality").unwrap_or_default().trim();
        if name.is_empty() {
            return Err(self.texts.with("cli-missing", &[("what", "--municipality".into())]));
        }
        let mut register = Register::default();
        register.municipality.name = name.to_owned();
        let add = crate::domain::Edit::AddYear { year: Box::new(Year::new(number)) };
        register.apply(&add).map_err(|error| store::StoreError::from(error).message(self.texts))?;
        self.create(&path, &register)?;
        Ok(self.said(&path))
    }

    /// The sample register, its report, tables and charts, in a folder. Nothing that is there is written over.
    fn demo(&self) -> Result<Vec<String>, String> {
        let folder = self.path("dir");
        let texts = Texts::new(Language::Albanian);
        let register = import::sample(&mut store::fresh_id);
        let Some(year) = register.years.values().next_back().cloned() else {
            return Err(self.texts.get("cli-no-sample"));
        };
        let opened = Opened {
            summary: Summary::of(&year),
            years: Summary::of_years(&register.years),
            municipality: register.municipality.clone(),
            year,
        };
        let input = opened.input();
        let html = report::html::write(&report::Document::of(&input, &texts));
        let mut files = vec![ExportedFile { name: report::file_name(&input, &texts), bytes: html.into_bytes() }];
        files.extend(export::csv::files(&opened.year, &opened.summary, &texts, Profile::Excel));
        let wanted = charts::Wanted::default();
        files.extend(charts::files(&opened.source(), &texts, &wanted).map_err(|error| error.message(self.texts))?);
        let path = folder.join("prizren-2023.pasqyra");
        let names = files.iter().map(|file| folder.join(&file.name));
        if let Some(there) = std::iter::once(path.clone()).chain(names).find(|path| path.exists()) {
            return Err(self.texts.with("cli-exists", &[("path", (&there.display().to_string()).into())]));
        }
        let written = self.write_all(&folder, &files)?;
        self.create(&path, &register)?;
        Ok(self.said(&path).into_iter().chain(written).collect())
    }

    fn import(&self) -> Result<Vec<String>, String> {
        let imported =
            import::file(&self.path("input"), &mut store::fresh_id).map_err(|error| error.message(self.texts))?;
        let years = imported.years.len();
        let mut store = Store::open(&self.path("file")).map_err(|error| error.message(self.texts))?;
        let edit = import::into_edit(store.register(), imported).map_err(|error| error.message(self.texts))?;
        keep_before(&store).map_err(|error| error.message(self.texts))?;
        store.apply(edit).map_err(|error| error.message(self.texts))?;
        Ok(vec![self.texts.with("app-imported", &[("count", years.into())])])
    }

    fn export(&self) -> Result<Vec<String>, String> {
        let texts = self.output_texts()?;
        let out = self.path("out");
        let profile = match self.text("format") {
            Some("json") => {
                let register = store::read_figures(&self.path("file")).map_err(|error| error.message(self.texts))?;
                return self.write(&out, export::json::write(&self.only_year(register)?).as_bytes());
            }
            Some("csv-data") => Profile::Data,
            _ => Profile::Excel,
        };
        if self.matches.get_one::<u16>("year").is_none() {
            return Err(self.texts.with("cli-missing", &[("what", "--year".into())]));
        }
        let opened = self.opened()?;
        self.write_all(&out, &export::csv::files(&opened.year, &opened.summary, &texts, profile))
    }

    /// The register with the year that was asked for alone; with all of them where none was.
    fn only_year(&self, mut register: Register) -> Result<Register, String> {
        if let Some(&number) = self.matches.get_one::<u16>("year") {
            let path = self.path("file");
            register.years.retain(|&year, _| year == number);
            if register.years.is_empty() {
                return Err(store::StoreError::NoSuchYear { path, year: number }.message(self.texts));
            }
        }
        Ok(register)
    }

    fn report(&self) -> Result<Vec<String>, String> {
        let texts = self.output_texts()?;
        let opened = self.opened_over_years()?;
        let out = self.path("out");
        let input = opened.input();
        let document = if self.matches.get_flag("summary") {
            let checked = opened.checked(&self.path("file"), chrono::Local::now().date_naive());
            report::Document::summary_of(&input, Some(checked), &texts)
        } else {
            report::Document::of(&input, &texts)
        };
        let html = report::html::write(&document);
        let extension = out.extension().map(|extension| extension.to_string_lossy().to_lowercase());
        match extension.as_deref() {
            Some("html" | "htm") => self.write(&out, html.as_bytes()),
            Some("pdf") => {
                report::pdf::print(&html, &out, &report::pdf::Printing::default())
                    .map_err(|error| error.message(self.texts))?;
                Ok(self.said(&out))
            }
            _ => Err(self.bad_extension(&out, ".html, .pdf")),
        }
    }

    pub(super) fn bad_extension(&self, out: &Path, known: &str) -> String {
        let path = out.display().to_string();
        self.texts.with("cli-bad-extension", &[("path", (&path).into()), ("known", known.into())])
    }

    fn backup(&self) -> Result<Vec<String>, String> {
        let copy = store::backup(&self.path("file"), None).map_err(|error| error.message(self.texts))?;
        Ok(self.said(&copy))
    }

    fn verify(&self) -> Result<Vec<String>, String> {
        let verified = store::verify(&self.path("file")).map_err(|error| error.message(self.texts))?;
        let arguments = [("years", verified.years.into()), ("activities", verified.activities.into())];
        Ok(vec![self.texts.with("cli-verified", &arguments)])
    }

    /// The new register, and below it what is not in it.
    fn salvage(&self) -> Result<Vec<String>, String> {
        let salvaged =
            store::salvage(&self.path("file"), &self.path("out")).map_err(|error| error.message(self.texts))?;
        let lost = salvaged.lost.iter().map(|row| row.message(self.texts));
        let said = self.texts.with("salvage-done", &[("count", salvaged.lost.len().into())]);
        Ok(self.said(&salvaged.path).into_iter().chain([said]).chain(lost).collect())
    }

    fn restore(&self) -> Result<Vec<String>, String> {
        let (path, from) = (self.path("file"), self.path("from"));
        let restored = store::restore(&path, &from).map_err(|error| error.message(self.texts))?;
        Ok(match restored.kept {
            Some(kept) => vec![self.texts.with("cli-restored", &[("kept", (&kept.display().to_string()).into())])],
            None => self.said(&path),
        })
    }
}

/// Copies a register before much comes into it at once, unless a copy holds all of it. One that cannot be copied is left
/// as it is.
fn keep_before(store: &Store) -> Result<(), store::StoreError> {
    let folder = store::copies_folder(store.path(), None);
    if !store::held(store.path(), &folder)?.is_copied {
        store::keep_copy(store.path(), &folder, Wanted::Automatically, &AtomicBool::new(false))?;
    }
    Ok(())
}
