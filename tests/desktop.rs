//! The real program in a real window on a display of its own, driven by keyboard.

use std::{
    cell::Cell,
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::support::tool;

/// How long the program may take to follow what was typed, on a machine that is busy with other tests.
pub(crate) const PATIENCE: Duration = Duration::from_secs(180);

/// A display without a window manager, ended with the test.
pub(crate) struct Desktop {
    server: Child,
    name: String,
    xdotool: PathBuf,
    /// Where the server keeps what the screen shows.
    screen: tempfile::TempDir,
}

/// What a part of the screen shows.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Picture {
    /// Width and height in pixels.
    pub(crate) size: (usize, usize),
    /// Three bytes a pixel, row by row.
    pub(crate) rgb: Vec<u8>,
}

/// What a person does at the keyboard.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Stroke<'a> {
    /// A key, or several at once, as xdotool names them.
    Key(&'a str),
    Text(&'a str),
}

impl Desktop {
    /// A display with an Albanian keyboard; `None` where the machine cannot have one.
    pub(crate) fn start() -> Option<Self> {
        let (xvfb, xdotool, setxkbmap) = (tool("Xvfb")?, tool("xdotool")?, tool("setxkbmap")?);
        // The server chooses a number that is free, and says which once it is ready. On a busy machine a key may be
        // down for long: it must not repeat itself.
        let screen = tempfile::tempdir().expect("a folder");
        let mut server = Command::new(xvfb)
            .arg("-fbdir")
            .arg(screen.path())
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset", "-r"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts");
        let mut number = String::new();
        let said = server.stdout.take().expect("a pipe");
        BufReader::new(said).read_line(&mut number).expect("a number");
        let desktop = Self { server, name: format!(":{}", number.trim()), xdotool, screen };
        // So that every letter of an Albanian text has a key.
        let layout = Command::new(setxkbmap).args(["-display", &desktop.name, "al"]).status().expect("a keyboard");
        assert!(layout.success());
        Some(desktop)
    }

    /// Starts the program on a register, and waits until its window has the keyboard. `PASQYRA` names another build.
    pub(crate) fn open(&self, file: &Path, settings: &Path) -> Program<'_> {
        self.open_in(&[], file, settings)
    }

    /// The same, started by a command whose last words are the program and what it is given.
    pub(crate) fn open_in(&self, before: &[String], file: &Path, settings: &Path) -> Program<'_> {
        let child = self.program(before, settings).arg(file).spawn().expect("the program starts");
        let mut program =
            Program { child, window: String::new(), desktop: self, keys: Cell::default(), characters: Cell::default() };
        let started = Instant::now();
        while program.window.is_empty() {
            assert!(started.elapsed() < Duration::from_secs(60), "the window appears");
            assert!(program.child.try_wait().expect("a state").is_none(), "the program goes on");
            thread::sleep(Duration::from_millis(200));
            let pid = program.child.id().to_string();
            let found = self.xdotool(&["search", "--onlyvisible", "--pid", &pid]);
            program.window = found.lines().last().unwrap_or_default().to_owned();
        }
        // Without a window manager no window gets the keyboard by itself.
        self.xdotool(&["windowfocus", "--sync", &program.window]);
        thread::sleep(Duration::from_secs(2));
        program
    }

    /// The program, to be started on this display, with a folder for its settings and its log; behind the words of a
    /// command that starts it, where there are any.
    pub(crate) fn program(&self, before: &[String], settings: &Path) -> Command {
        let program = std::env::var_os("PASQYRA").unwrap_or_else(|| env!("CARGO_BIN_EXE_pasqyra").into());
        let mut words: Vec<std::ffi::OsString> = before.iter().map(Into::into).collect();
        words.push(program);
        let mut command = Command::new(&words[0]);
        command
            .args(&words[1..])
            .env("DISPLAY", &self.name)
            .env_remove("WAYLAND_DISPLAY")
            .env("XDG_CONFIG_HOME", settings)
            .env("XDG_STATE_HOME", settings)
            .env("LC_ALL", "sq_AL.UTF-8")
            .env("LIBGL_ALWAYS_SOFTWARE", "1");
        command
    }

    /// The upper left part of the screen.
    pub(crate) fn picture(&self, size: (usize, usize)) -> Picture {
        let bytes = std::fs::read(self.screen.path().join("Xvfb_screen0")).expect("the screen");
        // The format of xwd: a head of numbers, a colour map, and four bytes a pixel.
        let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes")) as usize;
        let (head, line, colors) = (number(0), number(48), number(76));
        assert_eq!(number(44), 32, "four bytes a pixel");
        let pixels = &bytes[head + colors * 12..];
        let pixel = |x: usize, y: usize| {
            let at = y * line + x * 4;
            [pixels[at + 2], pixels[at + 1], pixels[at]]
        };
        let rgb = (0..size.1).flat_map(|y| (0..size.0).flat_map(move |x| pixel(x, y))).collect();
        Picture { size, rgb }
    }

    fn xdotool(&self, arguments: &[&str]) -> String {
        let output = Command::new(&self.xdotool).args(arguments).env("DISPLAY", &self.name).output();
        String::from_utf8_lossy(&output.expect("xdotool runs").stdout).into_owned()
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// The program in its window.
pub(crate) struct Program<'a> {
    child: Child,
    window: String,
    desktop: &'a Desktop,
    keys: Cell<usize>,
    characters: Cell<usize>,
}

impl Program<'_> {
    /// The program's process, as the system names it.
    pub(crate) fn process(&self) -> String {
        self.child.id().to_string()
    }

    /// Presses keys and types texts, and gives the program a moment to follow.
    pub(crate) fn press(&self, strokes: &[Stroke<'_>]) {
        let mut arguments = Vec::new();
        for stroke in strokes {
            match stroke {
                Stroke::Key(key) => {
                    self.keys.set(self.keys.get() + 1);
                    arguments.extend(["key", "--delay", "20", key]);
                }
                Stroke::Text("") => {}
                Stroke::Text(text) => {
                    self.characters.set(self.characters.get() + text.chars().count());
                    arguments.extend(["type", "--delay", "12", "--args", "1", text]);
                }
            }
        }
        self.desktop.xdotool(&arguments);
        thread::sleep(Duration::from_millis(250));
    }

    pub(crate) fn key(&self, key: &str) {
        self.press(&[Stroke::Key(key)]);
    }

    pub(crate) fn type_text(&self, text: &str) {
        self.press(&[Stroke::Text(text)]);
    }

    /// How many keys were pressed, beside the characters of texts.
    pub(crate) fn keys(&self) -> usize {
        self.keys.get()
    }

    /// How many characters were typed.
    pub(crate) fn characters(&self) -> usize {
        self.characters.get()
    }

    /// Ends the program as a power cut does.
    pub(crate) fn kill(mut self) {
        self.child.kill().expect("SIGKILL");
        self.child.wait().expect("an end");
    }

    /// Closes the program by keyboard, and waits for it to end in order.
    pub(crate) fn close(mut self) {
        self.key("ctrl+q");
        let asked = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("a state") {
                break status;
            }
            assert!(asked.elapsed() < PATIENCE, "the program ends");
            thread::sleep(Duration::from_millis(100));
        };
        assert!(status.success(), "{status}");
    }
}

impl Drop for Program<'_> {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
