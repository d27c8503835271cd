//! Opening the window, and saying in one line why there is none.

use std::{path::PathBuf, time::Instant};

use crate::{
    domain::{Choice as _, Language},
    text::Texts,
};

use super::{App, Start, settings::Settings, theme::size};

/// Why the window did not open.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum WindowError {
    /// Neither X11 nor Wayland answers.
    #[error("there is no display")]
    NoDisplay,
    /// A system library is missing; `package` is Debian's name of what holds it.
    #[error("the library {library} is missing")]
    NoLibrary { library: &'static str, package: &'static str },
    /// The display has no OpenGL 2.0 or newer.
    #[error("there is no OpenGL: {reason}")]
    NoOpenGl { reason: String },
    #[error("the window did not open: {reason}")]
    Other { reason: String },
}

/// The libraries that a window loads while it opens, and Debian's packages that hold them.
const LIBRARIES: &[(&str, &str)] = &[
    ("libX11.so.6", "libx11-6"),
    ("libX11-xcb.so.1", "libx11-xcb1"),
    ("libXcursor.so.1", "libxcursor1"),
    ("libXi.so.6", "libxi6"),
    ("libXrandr.so.2", "libxrandr2"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ("libEGL.so.1", "libegl1"),
    ("libGL.so.1", "libgl1"),
];

impl WindowError {
    /// What is wrong and what helps, in the person's language.
    pub fn message(&self, texts: &Texts) -> String {
        match self {
            Self::NoDisplay => texts.get("window-no-display"),
            Self::NoLibrary { library, package } => {
                texts.with("window-no-library", &[("library", (*library).into()), ("package", (*package).into())])
            }
            Self::NoOpenGl { .. } => texts.get("window-no-opengl"),
            Self::Other { reason } => texts.with("window-failed", &[("why", reason.into())]),
        }
    }

    /// The meaning of what the libraries below the window said. They name a missing library in words of their own, or
    /// not at all, so it is looked for.
    fn of(said: &str, missing: Option<(&'static str, &'static str)>) -> Self {
        let reason = said.split_whitespace().collect::<Vec<_>>().join(" ");
        if ["connection to X server", "XOpenDisplay", "NoCompositor"].iter().any(|sign| said.contains(sign)) {
            return Self::NoDisplay;
        }
        if let Some((library, package)) = missing {
            return Self::NoLibrary { library, package };
        }
        if ["glutin", "OpenGL", "opengl", "EGL"].iter().any(|sign| said.contains(sign)) {
            return Self::NoOpenGl { reason };
        }
        Self::Other { reason }
    }
}

/// The first of the window's libraries that lies in none of the system's folders of libraries.
fn missing_library() -> Option<(&'static str, &'static str)> {
    if cfg!(not(target_os = "linux")) {
        return None;
    }
    let set = std::env::var_os("LD_LIBRARY_PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = std::env::split_paths(&set).collect();
    for root in ["/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/local/lib"] {
        folders.push(PathBuf::from(root));
        // Debian and its kin have a folder for each architecture.
        let inside = std::fs::read_dir(root).into_iter().flatten().flatten();
        folders.extend(inside.map(|entry| entry.path()).filter(|path| path.to_string_lossy().ends_with("-linux-gnu")));
    }
    let there = |name: &str| {
        let found = folders.iter().filter_map(|folder| folder.join(name).metadata().ok());
        found.into_iter().any(|metadata| metadata.len() > 0)
    };
    LIBRARIES.iter().copied().find(|(library, _)| !there(library))
}

fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux")) || set("DISPLAY") || set("WAYLAND_DISPLAY") || set("WAYLAND_SOCKET")
}

/// The first of the system's languages that is one of the five; else Albanian.
fn system_language() -> Language {
    let known = |name: String| Language::from_id(&name.get(..2)?.to_lowercase());
    sys_locale::get_locales().find_map(known).unwrap_or(Language::Albanian)
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
    let language = system_language();
    let settings = settings_path.clone().map(|path| Settings::load(path, language)).unwrap_or_default();
    let (width, height) = settings.window.unwrap_or(size::WINDOW);
    let viewport = egui::ViewportBuilder::default()
        .with_title("Pasqyra")
        .with_app_id("pasqyra")
        .with_inner_size([width, height])
        .with_min_inner_size(size::WINDOW_MIN);
    let options = eframe::NativeOptions { viewport, renderer: eframe::Renderer::Glow, ..Default::default() };
    let start = Start { file, settings: settings_path, language, at };
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        eframe::run_native("Pasqyra", options, Box::new(|creation| Ok(Box::new(App::new(&creation.egui_ctx, start)))))
    }));
    match result {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(WindowError::of(&error.to_string(), missing_library())),
        Err(panic) => {
            // The libraries below the window panic where a system library is missing; the hook has logged it.
            let text =
                panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
            Err(WindowError::of(text.unwrap_or_default(), missing_library()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_libraries_say_becomes_what_a_person_can_do() {
        let missing = Some(("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"));
        let refused = "os error: Failed to open connection to X server";
        assert_eq!(WindowError::of(refused, missing), WindowError::NoDisplay);
        let library = WindowError::of("Library libxkbcommon-x11.so could not be loaded.", missing);
        assert!(matches!(library, WindowError::NoLibrary { package: "libxkbcommon-x11-0", .. }));
        assert!(matches!(WindowError::of("Found no glutin configs", None), WindowError::NoOpenGl { .. }));
        let other = WindowError::of("line one\nline two", None);
        assert_eq!(other, WindowError::Other { reason: "line one line two".to_owned() });
    }
}
