//! The real program in a real window on a real file: started, typed into by keyboard, closed.

use std::{
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use pasqyra::{
    domain::ActivityKind,
    import,
    store::{self, Store},
};

use crate::support::tool;

/// A display of its own, ended with the test.
struct Display {
    server: Child,
    name: String,
}

impl Display {
    fn start(xvfb: &Path) -> Self {
        for number in 90..190 {
            let name = format!(":{number}");
            if Path::new(&format!("/tmp/.X{number}-lock")).exists() {
                continue;
            }
            let mut server = Command::new(xvfb)
                .args([&name, "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .expect("Xvfb starts");
            let socket = PathBuf::from(format!("/tmp/.X11-unix/X{number}"));
            let waited = Instant::now();
            while !socket.exists() && waited.elapsed() < Duration::from_secs(20) {
                thread::sleep(Duration::from_millis(50));
            }
            if socket.exists() && server.try_wait().expect("a state").is_none() {
                return Self { server, name };
            }
            let _ = server.kill();
            let _ = server.wait();
        }
        panic!("no display of a hundred is free");
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// The program in its window.
struct Program {
    child: Child,
    window: String,
    xdotool: PathBuf,
    display: Display,
}

impl Program {
    fn start(file: &Path, settings: &Path, xvfb: &Path, xdotool: &Path) -> Self {
        let display = Display::start(xvfb);
        let child = Command::new(env!("CARGO_BIN_EXE_pasqyra"))
            .arg(file)
            .env("DISPLAY", &display.name)
            .env_remove("WAYLAND_DISPLAY")
            .env("XDG_CONFIG_HOME", settings)
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .spawn()
            .expect("the program starts");
        let mut program = Self { child, window: String::new(), xdotool: xdotool.to_owned(), display };
        let started = Instant::now();
        while program.window.is_empty() {
            assert!(started.elapsed() < Duration::from_secs(60), "the window appears");
            assert!(program.child.try_wait().expect("a state").is_none(), "the program goes on");
            thread::sleep(Duration::from_millis(200));
            let pid = program.child.id().to_string();
            let found = program.xdotool(&["search", "--onlyvisible", "--pid", &pid]);
            program.window = found.lines().last().unwrap_or_default().to_owned();
        }
        // Without a window manager no window gets the keyboard by itself.
        program.xdotool(&["windowfocus", "--sync", &program.window.clone()]);
        thread::sleep(Duration::from_secs(2));
        program
    }

    fn xdotool(&self, arguments: &[&str]) -> String {
        let output = Command::new(&self.xdotool).args(arguments).env("DISPLAY", &self.display.name).output();
        String::from_utf8_lossy(&output.expect("xdotool runs").stdout).into_owned()
    }

    fn key(&self, key: &str) {
        self.xdotool(&["key", key]);
        thread::sleep(Duration::from_millis(250));
    }

    fn type_text(&self, text: &str) {
        self.xdotool(&["type", "--delay", "40", text]);
        thread::sleep(Duration::from_millis(250));
    }

    /// Closes the program by keyboard, and waits for it to end in order.
    fn close(mut self) {
        self.key("ctrl+q");
        let asked = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("a state") {
                break status;
            }
            assert!(asked.elapsed() < Duration::from_secs(30), "the program ends");
            thread::sleep(Duration::from_millis(100));
        };
        assert!(status.success(), "{status}");
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_hearing_typed_by_keyboard_is_in_the_file_after_the_window_is_closed() {
    let (Some(xvfb), Some(xdotool)) = (tool("Xvfb"), tool("xdotool")) else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("prizren.pasqyra");
    drop(Store::create(&file, &import::sample(&mut store::fresh_id)).expect("a register"));

    let program = Program::start(&file, folder.path(), &xvfb, &xdotool);
    program.key("ctrl+3");
    program.key("ctrl+Return");
    program.type_text("Degjim ne Zhur");
    program.key("Tab");
    program.type_text("Shkolla");
    program.key("Tab");
    program.type_text("5.3.2023");
    program.key("Tab");
    program.type_text("6");
    program.key("Tab");
    program.type_text("14");
    program.key("Return");
    program.close();

    let register = store::read(&file).expect("the register");
    let hearings = register.years[&2023].activities.of(ActivityKind::Hearing);
    assert_eq!(hearings.len(), 12);
    let hearing = &hearings[11];
    assert_eq!(hearing.title, "Degjim ne Zhur");
    assert_eq!(hearing.venue.as_deref(), Some("Shkolla"));
    assert_eq!(hearing.held_on.map(|day| day.to_string()).as_deref(), Some("2023-03-05"));
    assert_eq!((hearing.attendance.women, hearing.attendance.men), (Some(6), Some(14)));
}

#[test]
fn without_a_display_the_program_says_so_in_one_line_and_points_to_the_demo() {
    let output = Command::new(env!("CARGO_BIN_EXE_pasqyra"))
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .output()
        .expect("the program runs");
    if cfg!(target_os = "linux") {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert_eq!(said.trim_end().lines().count(), 1, "{said}");
        assert!(said.contains("pasqyra demo"), "{said}");
    }
}
