//! Charts in the window: seen, and taken away.

use std::fs;

use egui::OutputCommand;
use egui_kittest::kittest::Queryable as _;

use crate::window::{Window, sample};

impl Window {
    fn with_exports() -> Self {
        let window = Self::open_with_settings(&sample());
        let exports = serde_json::json!({ "export_folder": window.folder().join("exports"), "toured": true });
        fs::write(window.folder().join("settings.json"), exports.to_string()).expect("settings");
        window.restarted()
    }

    /// Chooses a way in which a chart is taken away; answers with the picture that was copied.
    fn take(&mut self, chart: &str, way: &str) -> Option<[usize; 2]> {
        self.click(&format!("Merr me vete: {chart}"));
        self.harness.get_by_label(way).click();
        let mut copied = None;
        for _ in 0..12 {
            self.harness.step();
            let commands = &self.harness.output().platform_output.commands;
            copied = copied.or(commands.iter().find_map(|command| match command {
                OutputCommand::CopyImage(image) => Some(image.size),
                _ => None,
            }));
        }
        self.harness.run();
        copied
    }

    fn exported(&self, name: &str) -> Vec<u8> {
        fs::read(self.folder().join("exports").join(name)).expect(name)
    }
}

/// The width and height of a PNG, as its head says.
fn png_size(bytes: &[u8]) -> [u32; 2] {
    assert!(bytes.starts_with(b"\x89PNG"));
    [16, 20].map(|at| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes")))
}

#[test]
fn a_chart_of_the_overview_is_copied_as_a_picture_and_saved_in_two_sizes() {
    let mut window = Window::with_exports();
    let chart = "Pjesëmarrja sipas llojit";
    assert_eq!(window.take(chart, "Kopjo si figurë"), Some([1920, 1080]));
    assert!(window.harness.state().message().unwrap_or_default().starts_with("Grafiku u kopjua"));
    window.take(chart, "Ruaj si PNG (1920 × 1080)");
    let small = window.exported("2023-pjesemarrja-sipas-llojit.png");
    assert_eq!(png_size(&small), [1920, 1080]);
    window.take(chart, "Ruaj si PNG (3840 × 2160)");
    assert_eq!(png_size(&window.exported("2023-pjesemarrja-sipas-llojit.png")), [3840, 2160]);
}

#[test]
fn a_tab_s_chart_is_taken_with_its_own_activities_and_under_their_name() {
    let mut window = Window::with_exports();
    window.go_to("Dëgjime 11");
    window.take("Pjesëmarrja sipas aktivitetit", "Ruaj si SVG");
    let svg = window.exported("2023-pjesemarrja-sipas-aktivitetit-degjimet.svg");
    let svg = String::from_utf8(svg).expect("UTF-8");
    assert!(svg.contains("Në 5 nga 11 dëgjime nuk kishte asnjë grua"), "it shows the hearings alone: {svg}");
    assert!(svg.contains("textLength"), "it holds without the font");
}

#[test]
fn the_overview_compares_years_once_there_are_two() {
    let shown = |window: &Window| {
        let charts =
            ["Pjesëmarrja e grave", "Pjesëmarrja ndër vite", "Pjesëmarrja e grave ndër vite", "Komentet ndër vite"];
        charts.map(|chart| window.shows(&format!("Merr me vete: {chart}")))
    };
    let mut register = sample();
    assert_eq!(shown(&Window::open(&register)), [true, false, false, false]);
    let mut before = register.years[&2023].clone();
    before.number = 2022;
    // Another office's records: none of the same identity.
    let mut other = pasqyra::domain::Register { years: [(2022, before)].into(), ..register.clone() };
    let json = pasqyra::export::json::write(&other);
    other = pasqyra::import::register(json.as_bytes(), &mut pasqyra::store::fresh_id).expect("a register");
    register.years.append(&mut other.years);
    assert_eq!(shown(&Window::open(&register)), [true, true, true, true]);
}
