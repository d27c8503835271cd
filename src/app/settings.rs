//! What the program remembers of the person, in a file of its own and never in a register.

use std::{
    collections::BTreeMap,
    fs,
    ops::RangeInclusive,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Deserializer, Serialize};

use crate::{
    domain::{Choice as _, Language},
    export::file,
    store,
};

use super::{
    command::Command,
    renderer::Renderer,
    widgets::grid::{WidthChange, Widths},
};

/// How many registers the welcome screen offers to open again.
const RECENT: usize = 8;

/// How large text and everything else can be shown; 1.0 is 100 %.
const ZOOM: RangeInclusive<f32> = 0.8..=2.0;

/// A size of text within what the window can be shown at.
pub fn clamped_zoom(zoom: f32) -> f32 {
    zoom.clamp(*ZOOM.start(), *ZOOM.end())
}

/// The zoom that a command asks for, a tenth larger or smaller, or 100 %.
pub fn zoomed(command: &Command, zoom: f32) -> f32 {
    let by = match command {
        Command::ZoomIn => 1.0,
        Command::ZoomOut => -1.0,
        _ => return 1.0,
    };
    clamped_zoom((zoom * 10.0 + by).round() / 10.0)
}

/// Light, dark, or as the system has it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ThemeChoice {
    #[default]
    System,
    Light,
    Dark,
}

/// The person's settings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    pub language: Language,
    pub report_language: Language,
    pub theme: ThemeChoice,
    pub high_contrast: bool,
    /// Of text and everything else; 1.0 is 100 %.
    pub zoom: f32,
    /// Newest first.
    pub recent: Vec<PathBuf>,
    /// Width and height of the window in points.
    pub window: Option<(f32, f32)>,
    pub panel_open: bool,
    pub charts_open: bool,
    /// The person was shown around, or left the tour.
    pub toured: bool,
    /// The slides of the presentation are dark.
    pub dark_slides: bool,
    /// Where exports go; the person's documents where none was chosen.
    pub export_folder: Option<PathBuf>,
    /// Where copies of registers are kept; a folder beside each where none was chosen.
    pub copies_folder: Option<PathBuf>,
    /// The widths of columns that the person changed, in points, by table and column.
    #[serde(deserialize_with = "readable_widths")]
    pub columns: BTreeMap<String, Widths>,
    /// What draws the windows of this computer.
    #[serde(deserialize_with = "readable_renderer")]
    pub renderer: Option<Renderer>,
    /// What ended once without a word before it drew a window, and did not draw one since.
    #[serde(deserialize_with = "readable_renderer")]
    pub doubted: Option<Renderer>,
    #[serde(skip)]
    path: Option<PathBuf>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Language::Albanian,
            report_language: Language::Albanian,
            theme: ThemeChoice::System,
            high_contrast: false,
            zoom: 1.0,
            recent: Vec::new(),
            window: None,
            panel_open: true,
            charts_open: true,
            toured: false,
            dark_slides: false,
            export_folder: None,
            copies_folder: None,
            columns: BTreeMap::new(),
            renderer: None,
            doubted: None,
            path: None,
        }
    }
}

impl Settings {
    /// Where the system keeps a program's settings.
    pub fn default_path() -> Option<PathBuf> {
        let directories = directories::ProjectDirs::from("", "", "Pasqyra")?;
        Some(directories.config_dir().join("settings.json"))
    }

    /// Loads the settings; where there are none yet, the defaults hold in a `language`. A file that cannot be read as
    /// settings is set aside.
    pub fn load(path: PathBuf, language: Language) -> Self {
        let read = fs::read(&path).ok();
        let mut settings = match read.as_deref().map(serde_json::from_slice::<Self>) {
            Some(Ok(settings)) => settings,
            Some(Err(error)) => {
                let aside = path.with_extension("damaged.json");
                tracing::warn!(%error, path = %path.display(), aside = %aside.display(), "damaged settings set aside");
                if let Err(error) = fs::rename(&path, &aside) {
                    tracing::warn!(%error, "the damaged settings stay in place");
                }
                Self::default()
            }
            None => Self { language, report_language: language, ..Self::default() },
        };
        settings.zoom = if settings.zoom.is_finite() { clamped_zoom(settings.zoom) } else { 1.0 };
        settings.recent.truncate(RECENT);
        settings.path = Some(path);
        settings
    }

    /// Whether what is set is remembered.
    pub fn is_remembered(&self) -> bool {
        self.path.is_some()
    }

    /// Writes the settings, where they have a place. A failure is logged: no work depends on them.
    pub fn save(&self) {
        let Some(path) = &self.path else { return };
        if let Some(folder) = path.parent()
            && let Err(error) = fs::create_dir_all(folder)
        {
            tracing::warn!(%error, "the settings' folder cannot be made");
            return;
        }
        match serde_json::to_vec_pretty(self) {
            Ok(bytes) => {
                if let Err(error) = file::write(path, &bytes) {
                    tracing::warn!(%error, "the settings cannot be saved");
                }
            }
            Err(error) => tracing::warn!(%error, "the settings cannot be written as JSON"),
        }
    }

    /// Remembers the width of a column, or forgets those of a table.
    pub fn size_columns(&mut self, table: &str, change: WidthChange) {
        match change {
            WidthChange::Set(widths) => self.columns.entry(table.to_owned()).or_default().extend(widths),
            WidthChange::Reset => {
                self.columns.remove(table);
            }
        }
    }

    /// Puts a register at the head of those to open again.
    pub fn remember(&mut self, path: &Path) {
        let path = store::canonical(path).unwrap_or_else(|_| path.to_owned());
        self.recent.retain(|recent| *recent != path);
        self.recent.insert(0, path);
        self.recent.truncate(RECENT);
    }
}

/// A renderer that this program does not know, as after a newer one was here, is none.
fn readable_renderer<'de, D: Deserializer<'de>>(source: D) -> Result<Option<Renderer>, D::Error> {
    Ok(serde_json::Value::deserialize(source)?.as_str().and_then(Renderer::from_id))
}

/// The widths among what stands there: whatever is none is passed over, for the settings are worth more than it.
fn readable_widths<'de, D: Deserializer<'de>>(source: D) -> Result<BTreeMap<String, Widths>, D::Error> {
    let serde_json::Value::Object(tables) = serde_json::Value::deserialize(source)? else {
        return Ok(BTreeMap::new());
    };
    let widths = |columns: serde_json::Value| -> Option<Widths> {
        let columns = columns.as_object()?.iter();
        Some(columns.filter_map(|(column, width)| Some((column.clone(), width.as_f64()? as f32))).collect())
    };
    Ok(tables.into_iter().filter_map(|(table, columns)| Some((table, widths(columns)?))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_damaged_settings_file_is_set_aside_and_the_defaults_hold() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("settings.json");
        fs::write(&path, b"{ \"language\": \"klingon\"").expect("written");
        let settings = Settings::load(path.clone(), Language::Albanian);
        assert_eq!(settings.language, Language::Albanian);
        assert!(!path.exists());
        assert!(folder.path().join("settings.damaged.json").exists());
    }

    #[test]
    fn widths_that_are_none_are_passed_over_and_the_other_settings_hold() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("settings.json");
        let written =
            r#"{ "language": "en", "columns": { "hearing": { "title": 320, "venue": "wide" }, "other": 7 } }"#;
        fs::write(&path, written).expect("written");
        let settings = Settings::load(path, Language::Albanian);
        assert_eq!(settings.language, Language::English);
        assert_eq!(settings.columns["hearing"], Widths::from([("title".to_owned(), 320.0)]));
        assert_eq!(settings.columns.len(), 1);
    }

    #[test]
    fn a_renderer_of_another_version_is_passed_over_and_the_other_settings_hold() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("settings.json");
        fs::write(&path, r#"{ "language": "en", "renderer": "raytracer", "doubted": "wgpu" }"#).expect("written");
        let settings = Settings::load(path, Language::Albanian);
        assert_eq!((settings.renderer, settings.doubted), (None, Some(Renderer::Wgpu)));
        assert_eq!(settings.language, Language::English);
    }

    #[test]
    fn settings_survive_a_restart_and_a_recent_register_is_listed_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("new").join("settings.json");
        let mut settings = Settings::load(path.clone(), Language::Albanian);
        settings.language = Language::English;
        settings.remember(Path::new("a.pasqyra"));
        settings.remember(Path::new("b.pasqyra"));
        settings.remember(Path::new("a.pasqyra"));
        settings.save();
        let again = Settings::load(path, Language::Albanian);
        assert_eq!(again, settings);
        assert_eq!(again.recent, [PathBuf::from("a.pasqyra"), PathBuf::from("b.pasqyra")]);
    }
}
