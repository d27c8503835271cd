//! What a frame of the window costs with 100,000 hearings in one year: `cargo bench --bench frame`.
//!
//! The whole program runs but for the screen: input, layout, painting and tessellation of every panel that is open
//! at the start (table, record, charts), on a real file. No graphics card is involved, so the figures are the
//! processor's alone; on Linux they are the thread's own time, elsewhere the time that passed. "Held up" is the
//! longest single frame in time that passed, the disk included. Medians.

#![allow(clippy::print_stdout, reason = "a benchmark says what it measured")]

use std::{
    error::Error,
    time::{Duration, Instant},
};

use egui::{Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, RawInput, Rect, TouchPhase, pos2, vec2};
use pasqyra::{
    app::{
        App, Start,
        command::{Command, Export},
    },
    domain::{Activity, ActivityKind, Language, Register},
    export::{self, csv::Profile},
    import,
    store::{self, Store},
};

const ACTIVITIES: usize = 100_000;
/// A large municipality's year.
const USUAL: usize = 2_000;
const TARGET: Duration = Duration::from_millis(4);
const FRAMES: usize = 300;
const CHANGES: usize = 15;
/// How soon after a change the findings are up to date.
const CHECKED: Duration = Duration::from_millis(100);

/// The processor's time of this thread.
#[cfg(target_os = "linux")]
fn processor_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or_default())
}

#[cfg(not(target_os = "linux"))]
fn processor_time() -> Duration {
    static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}

/// The sample's hearings over and over, each with its own title and figures, in place of its activities.
fn register(activities: usize) -> Result<Register, Box<dyn Error>> {
    let mut register = import::sample(&mut store::fresh_id);
    let year = register.years.values_mut().next().ok_or("the sample has a year")?;
    let hearings = year.activities.of(ActivityKind::Hearing).to_vec();
    *year.activities.of_mut(ActivityKind::Hearing) = hearings
        .into_iter()
        .cycle()
        .take(activities)
        .zip(0_u32..)
        .map(|(hearing, number)| {
            let mut hearing = Activity { id: store::fresh_id(), ..hearing };
            hearing.title = format!("{} {number}", hearing.title);
            hearing.attendance.women = Some(number % 37);
            hearing.attendance.men = Some(number % 53);
            hearing.attendance.stated = None;
            hearing
        })
        .collect();
    Ok(register)
}

/// What a frame, or several that belong together, cost.
#[derive(Debug, Clone, Copy, Default)]
struct Cost {
    processor: Duration,
    /// The longest frame, in time that passed.
    longest: Duration,
}

/// The program without a screen.
struct Window {
    ctx: egui::Context,
    app: App,
    frames: u32,
}

impl Window {
    fn open(path: &std::path::Path) -> Self {
        Self::open_with(path, None)
    }

    fn open_with(path: &std::path::Path, settings: Option<std::path::PathBuf>) -> Self {
        let ctx = egui::Context::default();
        let start = Start { file: Some(path.to_owned()), settings, language: Language::Albanian, at: Instant::now() };
        let mut window = Self { app: App::new(&ctx, start), ctx, frames: 0 };
        while window.app.is_working() {
            window.frame(Vec::new());
        }
        window
    }

    /// A frame, at sixty a second.
    fn frame(&mut self, events: Vec<Event>) -> Cost {
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(1920.0, 1080.0))),
            time: Some(f64::from(self.frames) / 60.0),
            focused: true,
            events,
            ..RawInput::default()
        };
        self.frames += 1;
        let (processor, passed) = (processor_time(), Instant::now());
        let mut output = self.ctx.run_ui(input, |ui| self.app.show_ui(ui));
        // There is no screen to hand them to.
        output.textures_delta.clear();
        let shapes = self.ctx.tessellate(output.shapes, output.pixels_per_point);
        let cost = Cost { processor: processor_time() - processor, longest: passed.elapsed() };
        assert!(!shapes.is_empty(), "a frame shows something");
        cost
    }

    /// Frames that belong together: their costs added up.
    fn frames(&mut self, frames: impl IntoIterator<Item = Vec<Event>>) -> Cost {
        frames.into_iter().fold(Cost::default(), |sum, events| {
            let cost = self.frame(events);
            Cost { processor: sum.processor + cost.processor, longest: sum.longest.max(cost.longest) }
        })
    }

    fn is_checking(&self) -> bool {
        self.app.workspace().is_some_and(|workspace| workspace.session.is_checking())
    }

    /// How many checks were finished.
    fn checks(&self) -> u64 {
        self.app.workspace().map_or(0, |workspace| workspace.session.checks())
    }

    /// Until the findings are there.
    fn check(&mut self) {
        self.frame(Vec::new());
        while self.is_checking() {
            self.frame(Vec::new());
        }
    }

    fn settle(&mut self) {
        for _ in 0..30 {
            self.frame(Vec::new());
        }
    }
}

fn key(key: Key, modifiers: Modifiers) -> Vec<Event> {
    let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
    vec![event(true), event(false)]
}

fn wheel(points: f32) -> Vec<Event> {
    vec![Event::MouseWheel {
        unit: MouseWheelUnit::Point,
        delta: vec2(0.0, points),
        phase: TouchPhase::Move,
        source: MouseWheelSource::Unknown,
        modifiers: Modifiers::NONE,
    }]
}

fn median(mut durations: Vec<Duration>) -> Duration {
    durations.sort_unstable();
    durations[durations.len() / 2]
}

fn say(what: &str, costs: &[Cost], target: Option<Duration>) {
    let milliseconds = |duration: Duration| duration.as_secs_f64() * 1000.0;
    let processor = median(costs.iter().map(|cost| cost.processor).collect());
    let longest = median(costs.iter().map(|cost| cost.longest).collect());
    let verdict = match target {
        Some(target) if processor <= target => format!("target {:.0} ms: met", milliseconds(target)),
        Some(target) => format!("target {:.0} ms: MISSED", milliseconds(target)),
        None => String::new(),
    };
    println!("{what:<44} {:>9.2} {:>9.2}  {verdict}", milliseconds(processor), milliseconds(longest));
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("large.pasqyra");
    drop(Store::create(&path, &register(ACTIVITIES)?)?);
    let opening = Instant::now();
    let mut window = Window::open(&path);
    println!(
        "{ACTIVITIES} hearings in one year, opened in {:.2} s; 1920 x 1080 points",
        opening.elapsed().as_secs_f64()
    );
    println!("{:<44} {:>9} {:>9}", "milliseconds, medians", "processor", "held up");

    window.settle();
    // The hearings are the third tab.
    window.frames([key(Key::Num3, Modifiers::COMMAND), Vec::new()]);
    window.settle();
    let table = pos2(600.0, 400.0);
    window.frame(vec![Event::PointerMoved(table)]);
    window.settle();

    let still: Vec<Cost> = (0..FRAMES).map(|_| window.frame(Vec::new())).collect();
    say("a frame in which nothing happens", &still, Some(TARGET));
    let scrolling: Vec<Cost> = (0..FRAMES).map(|_| window.frame(wheel(-977.0))).collect();
    say("a frame of scrolling, all rows new", &scrolling, Some(TARGET));
    window.settle();
    let walking: Vec<Cost> = (0..FRAMES).map(|_| window.frame(key(Key::PageDown, Modifiers::NONE))).collect();
    say("a frame of Page Down", &walking, Some(TARGET));
    window.settle();

    let cost = window.frames([key(Key::A, Modifiers::COMMAND), Vec::new()]);
    say("selecting all cells, 2 frames", &[cost], None);
    let selected: Vec<Cost> = (0..FRAMES).map(|_| window.frame(Vec::new())).collect();
    say("a frame with all cells selected", &selected, Some(TARGET));

    let hearings = |window: &Window| -> Vec<Option<u32>> {
        let year = window.app.workspace().map(|workspace| workspace.session.year());
        let hearings = year.map(|year| year.activities.of(ActivityKind::Hearing)).unwrap_or_default();
        hearings.iter().map(|hearing| hearing.attendance.women).collect()
    };
    // From the title over the venue and the date to the women.
    window.frames([key(Key::Home, Modifiers::COMMAND)]);
    for _ in 0..4 {
        window.frame(key(Key::ArrowRight, Modifiers::NONE));
    }
    window.settle();
    let before = hearings(&window);
    let (mut typing, mut saving, mut undoing) = (Vec::new(), Vec::new(), Vec::new());
    for change in 0..CHANGES {
        typing.push(window.frames([vec![Event::Text(format!("{}", 100 + change))], Vec::new()]));
        saving.push(window.frames([key(Key::Enter, Modifiers::NONE), Vec::new(), Vec::new()]));
        window.settle();
    }
    let changed = hearings(&window).iter().zip(&before).filter(|(now, then)| now != then).count();
    assert_eq!(changed, CHANGES, "each change was saved");
    for _ in 0..CHANGES {
        undoing.push(window.frames([key(Key::Z, Modifiers::COMMAND), Vec::new(), Vec::new()]));
        window.settle();
    }
    assert!(hearings(&window) == before, "each change was taken back");
    say("opening a cell by typing, 2 frames", &typing, None);
    say("saving it, totals and charts anew, 3 frames", &saving, None);
    say("undo, totals and charts anew, 3 frames", &undoing, None);
    arranging(&mut window);
    drop(window);

    println!();
    println!("{:<44} {:>9} {:>9} {:>9}", "findings after a change, medians", "passed", "held up", "frames");
    checking(USUAL, &folder.path().join("usual.pasqyra"))?;
    checking(ACTIVITIES, &path)?;
    listing(&path)?;
    working(&folder.path().join("work.pasqyra"))
}

/// What takes long: how long it takes beside the window, and the longest that a frame is held up by it.
fn working(path: &std::path::Path) -> Result<(), Box<dyn Error>> {
    let mut other = register(ACTIVITIES)?;
    if let Some(mut year) = other.years.remove(&2023) {
        year.number = 2022;
        other.years.insert(2022, year);
    }
    let json = path.with_extension("json");
    std::fs::write(&json, export::json::write(&other))?;
    drop(Store::create(path, &import::sample(&mut store::fresh_id))?);
    let settings = path.with_file_name("settings.json");
    let exports = path.with_file_name("exports");
    std::fs::write(&settings, format!(r#"{{"export_folder": {:?}}}"#, exports.display().to_string()))?;
    let mut window = Window::open_with(path, Some(settings));
    window.settle();
    println!();
    println!("{:<44} {:>9} {:>9}", format!("beside the window, {ACTIVITIES} hearings"), "passed", "held up");
    let works = [
        ("importing a year as JSON", Command::OpenFile(json)),
        ("undoing that", Command::Undo),
        ("redoing it", Command::Redo),
        ("exporting the report as HTML", Command::Export(Export::Html)),
        ("exporting tables for Excel", Command::Export(Export::Csv(Profile::Excel))),
        ("exporting the charts", Command::Export(Export::Charts)),
        ("exporting the register as JSON", Command::Export(Export::Json)),
    ];
    for (what, command) in works {
        let begun = Instant::now();
        window.app.do_next(command);
        let mut cost = window.frame(Vec::new());
        while window.app.is_working() {
            cost.longest = cost.longest.max(window.frame(Vec::new()).longest);
            std::thread::sleep(Duration::from_millis(4));
        }
        let passed = begun.elapsed();
        cost.longest = cost.longest.max(window.frame(Vec::new()).longest);
        let milliseconds = |duration: Duration| duration.as_secs_f64() * 1000.0;
        println!("{what:<44} {:>9.0} {:>9.0}", milliseconds(passed), milliseconds(cost.longest));
        window.check();
        window.settle();
    }
    Ok(())
}

/// The table sorted by its titles, and filtered as a text is typed.
fn arranging(window: &mut Window) {
    const SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);
    println!();
    println!("{:<44} {:>9} {:>9}", "sorted and filtered", "processor", "held up");
    // From the women back to the title.
    for _ in 0..3 {
        window.frame(key(Key::ArrowLeft, Modifiers::NONE));
    }
    let sorted = window.frames([key(Key::S, SHIFT), Vec::new(), Vec::new()]);
    say("sorting by titles, 3 frames", &[sorted], None);
    window.settle();
    window.frames([key(Key::L, SHIFT), Vec::new(), Vec::new()]);
    let first = window.frames([vec![Event::Text("s".to_owned())], Vec::new()]);
    say("the first letter of a filter, 2 frames", &[first], None);
    let letters = "hkolles".chars().map(|letter| {
        let cost = window.frames([vec![Event::Text(letter.to_string())], Vec::new()]);
        window.settle();
        cost
    });
    say("each further letter, 2 frames", &letters.collect::<Vec<_>>(), None);
    window.frame(key(Key::Enter, Modifiers::NONE));
    window.settle();
    let still: Vec<Cost> = (0..FRAMES).map(|_| window.frame(Vec::new())).collect();
    say("a frame in which nothing happens", &still, Some(TARGET));
    let scrolling: Vec<Cost> = (0..FRAMES).map(|_| window.frame(wheel(-977.0))).collect();
    say("a frame of scrolling, all rows new", &scrolling, Some(TARGET));
    let mut saving = Vec::new();
    for change in 0..CHANGES {
        window.frames([vec![Event::Text(format!("Dëgjim {change}"))], Vec::new()]);
        saving.push(window.frames([key(Key::Enter, Modifiers::NONE), Vec::new(), Vec::new()]));
        window.settle();
    }
    say("saving a cell, totals of what is shown, 3 fr.", &saving, None);
}

/// How long after a change the findings are those of the changed register, at sixty frames a second, and the longest
/// frame until then. The frame of the change itself is counted apart: it saves the change.
fn checking(activities: usize, path: &std::path::Path) -> Result<(), Box<dyn Error>> {
    const FRAME: Duration = Duration::from_micros(16_667);
    if !path.exists() {
        drop(Store::create(path, &register(activities)?)?);
    }
    let mut window = Window::open(path);
    window.frames([key(Key::Num3, Modifiers::COMMAND), Vec::new()]);
    window.check();
    window.settle();
    window.frames([key(Key::Home, Modifiers::COMMAND)]);
    for _ in 0..4 {
        window.frame(key(Key::ArrowRight, Modifiers::NONE));
    }
    let (mut passed, mut longest, mut frames) = (Vec::new(), Vec::new(), Vec::new());
    for change in 0..CHANGES {
        window.frames([vec![Event::Text(format!("{}", 200 + change))], Vec::new()]);
        let before = window.checks();
        window.frame(key(Key::Enter, Modifiers::NONE));
        // A year that is checked within the frame of the change is up to date in the next one.
        let mut costs = vec![window.frame(Vec::new()).longest];
        while window.is_checking() {
            costs.push(window.frame(Vec::new()).longest);
        }
        if costs.len() > 1 {
            // The frame that shows them.
            costs.push(window.frame(Vec::new()).longest);
        }
        assert!(window.checks() > before, "the change was checked");
        passed.push(costs.iter().map(|&cost| cost.max(FRAME)).sum());
        longest.push(costs.iter().copied().max().unwrap_or_default());
        frames.push(costs.len());
        window.settle();
    }
    frames.sort_unstable();
    let milliseconds = |duration: Duration| duration.as_secs_f64() * 1000.0;
    let (passed, longest) = (median(passed), median(longest));
    let verdict = if passed <= CHECKED && longest <= FRAME { "met" } else { "MISSED" };
    println!(
        "{:<44} {:>9.2} {:>9.2} {:>9}  target {:.0} ms, no frame held up: {verdict}",
        format!("{activities} hearings"),
        milliseconds(passed),
        milliseconds(longest),
        frames[frames.len() / 2],
        milliseconds(CHECKED),
    );
    Ok(())
}

/// The list of findings, scrolled.
fn listing(path: &std::path::Path) -> Result<(), Box<dyn Error>> {
    let mut window = Window::open(path);
    window.check();
    window.frames([key(Key::F8, Modifiers::COMMAND), Vec::new()]);
    window.frame(vec![Event::PointerMoved(pos2(600.0, 400.0))]);
    window.settle();
    let findings = window.app.workspace().map_or(0, |workspace| workspace.session.findings().count());
    println!();
    println!("{:<44} {:>9} {:>9}", format!("the list of {findings} findings"), "processor", "held up");
    let scrolling: Vec<Cost> = (0..FRAMES).map(|_| window.frame(wheel(-977.0))).collect();
    say("a frame of scrolling, all rows new", &scrolling, Some(TARGET));
    let walking: Vec<Cost> = (0..FRAMES).map(|_| window.frame(key(Key::PageDown, Modifiers::NONE))).collect();
    say("a frame of Page Down", &walking, Some(TARGET));
    Ok(())
}
