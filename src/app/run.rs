//! Opening the window, and saying in one line why there is none.

use std::{path::PathBuf, time::Instant};

use crate::text::Texts;

use super::{App, Start, settings::Settings};

/// Why the window did not open.
#[derive(Debug, thiserror::Error)]
pub enum WindowError {
    /// Neither X11 nor Wayland.
    #[error("there is no display")]
    NoDisplay,
    /// A system library is missing.
    #[error("the library {library} is missing")]
    NoLibrary { library: String, package: Option<&'static str> },
    #[error("the window did not open: {0}")]
    Other(String),
}

/// The Debian package that holds a library of the window.
fn package_of(library: &str) -> Option<&'static str> {
    const PACKAGES: &[(&str, &str)] = &[
        ("libX11-xcb", "libx11-xcb1"),
        ("libX11", "libx11-6"),
        ("libXcursor", "libxcursor1"),
        ("libXi", "libxi6"),
        ("libXrandr", "libxrandr2"),
        ("libxkbcommon-x11", "libxkbcommon-x11-0"),
        ("libxkbcommon", "libxkbcommon0"),
        ("libwayland", "libwayland-client0"),
        ("libEGL", "libegl1"),
        ("libGL", "libgl1"),
    ];
    PACKAGES.iter().find(|(prefix, _)| library.starts_with(prefix)).map(|(_, package)| *package)
}

impl WindowError {
    /// What is wrong and what helps, in the person's language.
    pub fn message(&self, texts: &Texts) -> String {
        match self {
            Self::NoDisplay => texts.get("window-no-display"),
            Self::NoLibrary { library, package: Some(package) } => {
                texts.with("window-no-library-package", &[("library", library.into()), ("package", (*package).into())])
            }
            Self::NoLibrary { library, package: None } => {
                texts.with("window-no-library", &[("library", library.into())])
            }
            Self::Other(why) => texts.with("window-failed", &[("why", why.into())]),
        }
    }

    fn of(error: &eframe::Error) -> Self {
        let text = error.to_string();
        let library = text
            .split(|c: char| c.is_whitespace() || "\"':,()".contains(c))
            .find(|word| word.starts_with("lib") && word.contains(".so"));
        match library {
            Some(library) => Self::NoLibrary { library: library.to_owned(), package: package_of(library) },
            None => Self::Other(text.lines().collect::<Vec<_>>().join(" ")),
        }
    }
}

fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux")) || set("DISPLAY") || set("WAYLAND_DISPLAY") || set("WAYLAND_SOCKET")
}

/// Opens the window, and returns when it is closed.
///
/// # Errors
/// There is no display, or the system lacks something that a window needs.
pub fn run(file: Option<PathBuf>, at: Instant) -> Result<(), WindowError> {
    if !has_display() {
        return Err(WindowError::NoDisplay);
    }
    let settings_path = Settings::default_path();
    let settings = settings_path.clone().map(Settings::load).unwrap_or_default();
    let (width, height) = settings.window.unwrap_or((1280.0, 800.0));
    let viewport = egui::ViewportBuilder::default()
        .with_title("Pasqyra")
        .with_app_id("pasqyra")
        .with_inner_size([width, height])
        .with_min_inner_size([720.0, 480.0]);
    let options = eframe::NativeOptions { viewport, renderer: eframe::Renderer::Glow, ..Default::default() };
    let start = Start { file, settings: settings_path, at };
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        eframe::run_native("Pasqyra", options, Box::new(|creation| Ok(Box::new(App::new(&creation.egui_ctx, start)))))
    }));
    match result {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(WindowError::of(&error)),
        Err(panic) => {
            // The libraries below winit panic where a system library is missing; the hook has logged it.
            let text = panic
                .downcast_ref::<String>()
                .cloned()
                .or_else(|| panic.downcast_ref::<&str>().map(|&text| text.to_owned()));
            Err(WindowError::Other(text.unwrap_or_default()))
        }
    }
}
