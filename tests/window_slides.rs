//! The presentation: shown on the whole screen, and arranged by a person who knows slides from elsewhere.

use std::fs;

use egui::{Key, Modifiers, ViewportCommand};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use pasqyra::{
    domain::{ChartId, RecordId, Slide},
    store::Store,
};

use crate::window::{Window, sample};

const FINDING: &str = "Gratë ishin 18,6 % e 649 pjesëmarrësve";

impl Window {
    fn slides() -> Self {
        let mut window = Self::open(&sample());
        window.press_with(Modifiers::COMMAND, Key::F5);
        window
    }

    /// What stands on the slide that fills the window.
    fn slide(&self) -> String {
        let labels = self.harness.query_all_by_role(egui::accesskit::Role::Figure);
        let labels: Vec<String> = labels.filter_map(|node| node.accesskit_node().label()).collect();
        labels.join(" | ").replace('\u{a0}', " ")
    }

    fn is_presenting(&self) -> bool {
        !self.shows("Përmbledhje")
    }

    /// The charts of the slides and their own titles, as the file has them.
    fn kept_slides(self) -> Vec<(ChartId, Option<String>)> {
        let (path, harness, _folder) = self.taken_apart();
        drop(harness);
        let store = Store::open_read_only(&path).expect("the register opens");
        store.register().years[&2023].slides.iter().map(|slide| (slide.chart, slide.title.clone())).collect()
    }

    fn title_field(&mut self, typed: &str) {
        self.press(Key::F2);
        self.press_with(Modifiers::COMMAND, Key::A);
        self.type_text(typed);
    }
}

#[test]
fn f5_shows_the_slides_on_the_whole_screen_and_a_remote_leads_through_them() {
    let mut window = Window::open(&sample());
    // The press alone: what a frame asked of the screen is gone after the next one.
    let (key, modifiers) = (Key::F5, Modifiers::NONE);
    window.harness.event(egui::Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers });
    let mut full_screen = Vec::new();
    for _ in 0..3 {
        window.harness.step();
        let output = &window.harness.output().viewport_output;
        full_screen.extend(output.values().flat_map(|viewport| &viewport.commands).cloned());
    }
    assert!(full_screen.contains(&ViewportCommand::Fullscreen(true)), "{full_screen:?}");
    window.harness.run();
    assert!(window.is_presenting());
    assert!(window.slide().starts_with("Slajdi 1 nga 8. Pjesëmarrja publike në vitin 2023."), "{}", window.slide());
    window.press(Key::PageDown);
    assert!(window.slide().starts_with(&format!("Slajdi 2 nga 8. {FINDING}.")), "{}", window.slide());
    assert!(
        window.slide().contains("Konsultime publike: 244, gra 55 (22,5 %)"),
        "the chart in words: {}",
        window.slide()
    );
    window.press(Key::PageUp);
    window.press(Key::PageUp);
    assert!(window.slide().starts_with("Slajdi 1 nga 8"), "there is none before the first");
    window.press(Key::End);
    assert!(window.slide().starts_with("Slajdi 8 nga 8. Viti 2023 në shifra."), "{}", window.slide());
    assert!(window.slide().contains("592 vendime të Kryetarit"), "{}", window.slide());
    window.press(Key::Num4);
    assert!(window.slide().starts_with("Slajdi 4 nga 8"), "{}", window.slide());
    window.press(Key::B);
    assert_eq!(window.slide(), "Ekran i zi");
    window.press(Key::Space);
    assert!(window.slide().starts_with("Slajdi 4 nga 8"), "the slide comes back first");
    window.press_with(Modifiers::COMMAND, Key::Num3);
    assert!(window.is_presenting(), "other keys do nothing");
    window.press(Key::Escape);
    assert!(!window.is_presenting());
    assert!(window.harness.query_by_label_contains("Konsultime publike: 13").is_some(), "on the page of before");
}

#[test]
fn a_mouse_leads_through_the_slides_too_and_finds_controls_where_it_moves() {
    let mut window = Window::open(&sample());
    window.press(Key::F5);
    assert!(window.harness.query_by_label("Slajdi tjetër").is_none(), "nothing but the slide");
    let at = egui::pos2(300.0, 300.0);
    window.harness.event(egui::Event::PointerMoved(at));
    window.harness.step();
    window.harness.event(egui::Event::PointerMoved(at + egui::vec2(9.0, 2.0)));
    for _ in 0..3 {
        window.harness.step();
    }
    window.harness.get_by_label("Slajdi tjetër").click();
    for _ in 0..4 {
        window.harness.step();
    }
    assert!(window.slide().starts_with("Slajdi 2 nga 8"), "{}", window.slide());
    window.harness.get_by_label("Mbyll prezantimin (Esc)").click();
    for _ in 0..4 {
        window.harness.step();
    }
    assert!(!window.is_presenting());
}

#[test]
fn slides_are_ordered_removed_and_added_and_each_change_is_taken_back_by_itself() {
    let mut window = Window::slides();
    assert!(window.harness.query_by_label("1. Pjesëmarrja publike në vitin 2023").is_some());
    window.press(Key::ArrowDown);
    window.press_with(Modifiers::ALT | Modifiers::SHIFT, Key::ArrowDown);
    assert!(window.harness.query_by_label(&nbsp(&format!("3. {FINDING}"))).is_some(), "it is the third slide now");
    window.press_with(Modifiers::ALT | Modifiers::SHIFT, Key::ArrowUp);
    assert!(window.harness.query_by_label(&nbsp(&format!("2. {FINDING}"))).is_some());
    window.press(Key::Delete);
    assert!(window.harness.query_by_label_contains(&nbsp(FINDING)).is_none());
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert!(window.harness.query_by_label(&nbsp(&format!("2. {FINDING}"))).is_some());
    window.press_with(Modifiers::COMMAND, Key::Y);
    window.click("Zgjidh grafikët");
    window.click("Pjesëmarrja ndër vite");
    window.click("Pjesëmarrja e grave");
    use ChartId::*;
    let kept = window.kept_slides();
    let expected = [
        ParticipationByActivity,
        CommentOutcomesByKind,
        CommentOutcomesByActivity,
        DecisionsByMonth,
        ParticipationOverYears,
    ];
    assert_eq!(kept, expected.map(|chart| (chart, None)));
}

#[test]
fn a_title_of_the_office_s_own_is_kept_and_the_finding_comes_back_when_it_is_cleared() {
    let mut window = Window::slides();
    window.press(Key::ArrowDown);
    window.title_field("Ku janë gratë?");
    window.press(Key::Enter);
    assert!(window.slide().contains(&format!("Ku janë gratë?. {FINDING}")), "{}", window.slide());
    window.title_field("E kthyer");
    window.press(Key::Escape);
    assert!(window.slide().contains("Ku janë gratë?"), "Escape discards: {}", window.slide());
    window.title_field("Shkruhet ende");
    window.press(Key::F5);
    window.press(Key::ArrowRight);
    assert!(
        window.slide().starts_with("Slajdi 2 nga 8. Shkruhet ende."),
        "kept before it is shown: {}",
        window.slide()
    );
    window.press(Key::Escape);
    window.title_field("");
    window.press(Key::Backspace);
    window.press(Key::Enter);
    assert!(!window.slide().contains("Shkruhet"), "{}", window.slide());
    window.press_with(Modifiers::COMMAND, Key::Z);
    let kept = window.kept_slides();
    assert_eq!(kept[0], (ChartId::ParticipationByKind, Some("Shkruhet ende".to_owned())));
    assert_eq!(kept.len(), 6, "the first title kept the charts that were shown");
}

#[test]
fn a_title_that_no_slide_can_show_stays_in_its_field_with_the_reason() {
    let mut window = Window::slides();
    window.press(Key::ArrowDown);
    let long = "fjalë ".repeat(400);
    window.title_field(&long);
    window.press(Key::Enter);
    let text = window.harness.get_by_role(egui::accesskit::Role::TextInput);
    assert_eq!(text.accesskit_node().value().as_deref(), Some(long.as_str()));
    assert!(window.harness.query_by_label_contains("Teksti është tepër i gjatë").is_some());
    assert!(window.kept_slides().is_empty(), "nothing is half-written");
}

#[test]
fn the_last_chart_cannot_be_removed_and_the_program_s_own_choice_comes_back() {
    let mut register = sample();
    let slide = Slide { id: RecordId(uuid::Uuid::from_u128(7)), chart: ChartId::WomenShare, title: None };
    register.years.get_mut(&2023).expect("2023").slides.push(slide);
    let mut window = Window::open(&register);
    window.press_with(Modifiers::COMMAND, Key::F5);
    window.press(Key::ArrowDown);
    window.press(Key::Delete);
    assert!(window.harness.state().message().unwrap_or_default().starts_with("Prezantimi ka të paktën një grafik"));
    window.click("Kthe zgjedhjen e programit");
    assert!(window.harness.query_by_label(&nbsp(&format!("2. {FINDING}"))).is_some());
    assert!(window.kept_slides().is_empty());
}

#[test]
fn light_or_dark_is_remembered_and_slides_are_saved_as_they_are_shown() {
    let window = Window::open_with_settings(&sample());
    let exports = serde_json::json!({ "export_folder": window.folder().join("exports"), "toured": true });
    fs::write(window.folder().join("settings.json"), exports.to_string()).expect("settings");
    let mut window = window.restarted();
    window.press(Key::F5);
    window.press(Key::T);
    window.press(Key::Escape);
    window.press_with(Modifiers::COMMAND, Key::F5);
    window.click("Ruaj slajdet si figura");
    window.harness.run();
    let settings = fs::read_to_string(window.folder().join("settings.json")).expect("settings");
    assert!(settings.contains("\"dark_slides\": true"), "{settings}");
    let folder =
        fs::read_dir(window.folder().join("exports")).expect("a folder").next().expect("one").expect("one").path();
    let mut names: Vec<_> =
        fs::read_dir(&folder).expect("files").map(|file| file.expect("a file").file_name()).collect();
    names.sort();
    assert_eq!(names.len(), 8);
    assert_eq!(names[0], "2023-prezantimi-01.png");
    assert_eq!(names[1], "2023-prezantimi-02-pjesemarrja-sipas-llojit.png");
    let bytes = fs::read(folder.join(&names[1])).expect("a picture");
    assert!(bytes.starts_with(b"\x89PNG"));
}

#[test]
fn a_read_only_register_is_shown_and_not_arranged() {
    let window = Window::open(&sample());
    let mut permissions = fs::metadata(window.path()).expect("the register").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(window.path(), permissions).expect("read-only");
    let mut window = window.restarted();
    window.press_with(Modifiers::COMMAND, Key::F5);
    window.press(Key::ArrowDown);
    window.press(Key::Delete);
    assert!(window.harness.query_by_label(&nbsp(&format!("2. {FINDING}"))).is_some());
    assert!(window.harness.get_by_label("Zgjidh grafikët").accesskit_node().is_disabled());
    window.press(Key::F5);
    assert!(window.is_presenting());
}

#[test]
fn a_year_of_which_nothing_is_recorded_has_its_title_and_its_counts() {
    let mut register = sample();
    register.years.insert(2024, pasqyra::domain::Year::new(2024));
    let mut window = Window::open(&register);
    window.press(Key::F5);
    assert!(window.slide().starts_with("Slajdi 1 nga 2. Pjesëmarrja publike në vitin 2024."), "{}", window.slide());
    window.press(Key::ArrowRight);
    assert!(window.slide().contains("0 dëgjime buxhetore"), "{}", window.slide());
}

/// With the space that does not break before a sign of percent.
fn nbsp(text: &str) -> String {
    text.replace(" %", "\u{a0}%")
}
