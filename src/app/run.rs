//! Opening the window, and saying in one line why there is none.

use std::{
    cell::{Cell, RefCell},
    path::PathBuf,
    time::Instant,
};

use crate::{
    domain::{Choice as _, Language},
    logging,
    text::Texts,
};

use super::{
    App, Start, dialogs,
    renderer::{self, Attempt, Known, Renderer, trying::Trying},
    settings::Settings,
    theme::size,
};

/// The program's mark, for the window's frame and the task bar.
const ICON: &[u8] = include_bytes!("../../assets/icons/pasqyra-256.png");

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
    /// No renderer of this build can draw on this computer.
    #[error("no renderer works")]
    NoRenderer,
    #[error("the window did not open: {reason}")]
    Other { reason: String },
    /// The window was there, and the program panicked.
    #[error("a defect of the program")]
    Defect,
}

/// The libraries that a window loads while it opens, and Debian's packages that hold them.
pub const LIBRARIES: &[(&str, &str)] = &[
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
        let with_log = |key| {
            let log = logging::path().map(|path| path.display().to_string()).unwrap_or_default();
            texts.with(key, &[("log", (&log).into())])
        };
        match self {
            Self::NoDisplay => texts.get("window-no-display"),
            Self::NoLibrary { library, package } => {
                texts.with("window-no-library", &[("library", (*library).into()), ("package", (*package).into())])
            }
            Self::NoOpenGl { .. } => texts.get("window-no-opengl"),
            Self::NoRenderer => with_log("window-no-renderer"),
            Self::Defect => with_log("window-defect"),
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

/// The settings, where they have a place.
fn settings_of(path: Option<PathBuf>) -> Settings {
    path.map(|path| Settings::load(path, system_language())).unwrap_or_default()
}

/// Opens the window, drawn by the first renderer that can, and returns when it is closed. `forced` is the only one that
/// is tried.
///
/// # Errors
/// There is no display, or the system lacks something that a window needs; or a defect of the program ended it.
pub fn run(file: Option<PathBuf>, forced: Option<Renderer>, at: Instant) -> Result<(), WindowError> {
    tracing::info!(version = env!("CARGO_PKG_VERSION"), system = std::env::consts::OS, "a window is opened");
    if !has_display() {
        return Err(WindowError::NoDisplay);
    }
    let start = Start { file, settings: Settings::default_path(), language: system_language(), at };
    let settings = settings_of(start.settings.clone());
    // Where there is one renderer alone, there is nothing to be known of it.
    let noted_beside = start.settings.as_deref().filter(|_| Renderer::BUILT.len() > 1);
    let (trying, crashed) = noted_beside.map(Trying::begin).unwrap_or_default();
    // What a person asks for is remembered, whatever was tried before.
    let crashed = crashed.filter(|_| forced.is_none());
    let known = Known { worked: settings.renderer, crashed, doubted: settings.doubted };
    let order = renderer::order(Renderer::BUILT, forced, known);
    let trying = RefCell::new(trying);
    let drawn = renderer::first_that_works(&order, |renderer| attempt(renderer, known, &trying, &start));
    if drawn.is_err() {
        // Each of them said why.
        trying.borrow_mut().end();
    }
    match drawn {
        Ok(ended) => ended,
        Err(mut refusals) if cfg!(target_os = "linux") && refusals.len() == 1 => Err(refusals.remove(0).1),
        Err(_) => Err(WindowError::NoRenderer),
    }
}

/// What a person is told in the end: in a box where the system has one, and in any case by the caller.
pub fn last_word(error: &WindowError) -> String {
    let message = error.message(&Texts::new(settings_of(Settings::default_path()).language));
    dialogs::last_word(&message);
    message
}

/// Opens the window with one renderer.
fn attempt(renderer: Renderer, known: Known, trying: &RefCell<Trying>, start: &Start) -> Attempt<WindowError> {
    let (width, height) = settings_of(start.settings.clone()).window.unwrap_or(size::WINDOW);
    // Also what drew every window so far: a driver is replaced, a screen becomes a remote one.
    trying.borrow().note(renderer);
    let mut viewport = egui::ViewportBuilder::default()
        .with_title("Pasqyra")
        .with_app_id("pasqyra")
        .with_inner_size([width, height])
        .with_min_inner_size(size::WINDOW_MIN);
    match eframe::icon_data::from_png_bytes(ICON) {
        Ok(icon) => viewport = viewport.with_icon(icon),
        Err(error) => tracing::warn!(%error, "the window has no icon"),
    }
    let mut options = eframe::NativeOptions { viewport, renderer: eframe::Renderer::Glow, ..Default::default() };
    draw_by(renderer, &mut options);
    let opened = Cell::new(false);
    let create: eframe::AppCreator<'_> = Box::new(|creation| {
        opened.set(true);
        tracing::info!(%renderer, "the window is drawn");
        let app = App::new(&creation.egui_ctx, start.clone());
        Ok(Box::new(Opened { app, known: known.drawn(renderer), trying }))
    });
    let result =
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| eframe::run_native("Pasqyra", options, create)));
    // The libraries below the window panic where a system library is missing; the hook has logged it.
    let said = match result {
        Ok(Ok(())) => {
            trying.borrow_mut().end();
            return Attempt::Opened(Ok(()));
        }
        Err(_) if opened.get() => return Attempt::Opened(Err(WindowError::Defect)),
        Ok(Err(error)) => error.to_string(),
        Err(panic) => {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or_default().to_owned()
        }
    };
    tracing::warn!(%renderer, said, "the window was not drawn");
    let error = WindowError::of(&said, missing_library());
    if opened.get() {
        return Attempt::Opened(Err(error));
    }
    Attempt::Refused(error)
}

/// The window, until it is known that its renderer draws it.
struct Opened<'t> {
    app: App,
    /// What is known of the renderers once it is drawn.
    known: Known,
    trying: &'t RefCell<Trying>,
}

impl eframe::App for Opened<'_> {
    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        self.app.ui(ui, frame);
        if self.app.frames == SHOWN && self.trying.borrow().is_noted() {
            self.app.note_renderer(self.known);
            self.trying.borrow_mut().end();
        }
    }

    fn on_exit(&mut self, gl: Option<&eframe::glow::Context>) {
        self.app.on_exit(gl);
    }
}

/// The second frame begins once the first one is on the screen.
const SHOWN: u64 = 2;

impl App {
    /// Remembers what is known of the renderers.
    fn note_renderer(&mut self, known: Known) {
        let settings = &mut self.settings;
        if (settings.renderer, settings.doubted) != (known.worked, known.doubted) {
            (settings.renderer, settings.doubted) = (known.worked, known.doubted);
            settings.save();
        }
    }

    /// Notes that the window is there.
    pub(super) fn note_first_frame(&mut self, ctx: &egui::Context) {
        self.frames += 1;
        match self.frames {
            1 => ctx.request_repaint(),
            SHOWN => {
                tracing::info!(milliseconds = self.started.elapsed().as_millis() as u64, "first frame shown");
                fail_where_asked();
            }
            _ => {}
        }
    }
}

/// Fails on purpose where `PASQYRA_DEFECT` is set: what a person sees of a defect can be seen on any computer.
#[allow(clippy::panic, reason = "it is asked for")]
fn fail_where_asked() {
    if std::env::var_os("PASQYRA_DEFECT").is_some() {
        panic!("PASQYRA_DEFECT is set");
    }
}

#[cfg(windows)]
fn draw_by(renderer: Renderer, options: &mut eframe::NativeOptions) {
    use eframe::{egui_wgpu::WgpuSetup, wgpu};
    if renderer == Renderer::Glow {
        return;
    }
    options.renderer = eframe::Renderer::Wgpu;
    if let WgpuSetup::CreateNew(setup) = &mut options.wgpu_options.wgpu_setup {
        // A table and some bars are nothing to wake the second graphics card of a laptop for.
        setup.power_preference = wgpu::PowerPreference::LowPower;
        if renderer == Renderer::WgpuCpu {
            setup.native_adapter_selector = Some(std::sync::Arc::new(|adapters, _| {
                let is_cpu = |adapter: &&wgpu::Adapter| adapter.get_info().device_type == wgpu::DeviceType::Cpu;
                adapters.iter().find(is_cpu).cloned().ok_or_else(|| WindowError::NoRenderer.to_string())
            }));
        }
    }
}

#[cfg(not(windows))]
fn draw_by(_: Renderer, _: &mut eframe::NativeOptions) {}

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
