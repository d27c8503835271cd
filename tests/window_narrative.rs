//! Writing a paragraph of the report in the window, found by what a screen reader finds.

use std::time::{Duration, Instant};

use egui::{Key, Modifiers, vec2};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use pasqyra::{
    app::{App, Start, tabs::Tab},
    domain::{ActivityKind, Language},
    import,
    store::{self, Store},
};

const TEXT: &str = "Teksti i paragrafit (Dëgjimet buxhetore)";
const FIGURES: &str = "Shifrat për t’u futur";

/// The report tab over a copy of the sample register.
struct Window {
    harness: Harness<'static, App>,
    _folder: tempfile::TempDir,
}

impl Window {
    fn open() -> Self {
        Self::of_size(1280.0, 800.0)
    }

    fn of_size(width: f32, height: f32) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("prizren.pasqyra");
        drop(Store::create(&path, &import::sample(&mut store::fresh_id)).expect("a register"));
        let start = Start {
            file: Some(path),
            settings: None,
            language: pasqyra::domain::Language::Albanian,
            at: Instant::now(),
        };
        let mut harness = Harness::builder()
            .with_size(vec2(width, height))
            .with_max_steps(64)
            .build_eframe(|creation| App::new(&creation.egui_ctx, start));
        harness.run();
        let mut window = Self { harness, _folder: folder };
        window.press_with(Modifiers::COMMAND, Key::P);
        window
    }

    fn press(&mut self, key: Key) {
        self.press_with(Modifiers::NONE, key);
    }

    fn press_with(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.run();
    }

    fn type_text(&mut self, text: &str) {
        self.harness.event(egui::Event::Text(text.to_owned()));
        self.harness.run();
    }

    /// By keyboard or assistive technology, so that what is out of view is reached too.
    fn click(&mut self, label: &str) {
        self.harness.get_by_label(label).click_accesskit();
        self.harness.run();
    }

    /// Puts another text in the place of the paragraph's.
    fn rewrite(&mut self, text: &str) {
        self.press_with(Modifiers::COMMAND, Key::A);
        self.type_text(text);
    }

    fn shows(&self, label: &str) -> bool {
        self.labels().iter().any(|shown| shown == label)
    }

    /// Whether the page comes to show a text: on a busy machine it follows the typing in its pauses.
    fn comes_to_show(&mut self, label: &str) -> bool {
        let since = Instant::now();
        while !self.shows(label) && since.elapsed() < Duration::from_secs(20) {
            std::thread::sleep(Duration::from_millis(50));
            self.harness.run();
        }
        self.shows(label)
    }

    fn value(&self, label: &str) -> String {
        self.harness.get_by_label(label).accesskit_node().value().unwrap_or_default()
    }

    fn written(&self) -> Option<String> {
        let workspace = self.harness.state().workspace().expect("an open register");
        workspace.session.year().narrative("hearing", Language::Albanian).map(str::to_owned)
    }

    fn tab(&self) -> Tab {
        self.harness.state().workspace().expect("an open register").tab
    }

    fn labels(&self) -> Vec<String> {
        // Plain text is a value, what can be acted on has a label.
        let nodes = self.harness.root().children_recursive();
        let said = |node: egui_kittest::Node<'_>| {
            let node = node.accesskit_node();
            node.label().or_else(|| node.value())
        };
        nodes.filter_map(said).collect()
    }

    fn write_hearings() -> Self {
        let mut window = Self::open();
        window.click("Dëgjimet buxhetore");
        window
    }
}

#[test]
fn a_paragraph_begins_with_its_live_figures_and_is_shown_in_the_page_while_it_is_typed() {
    let mut window = Window::write_hearings();
    let begun = window.value(TEXT);
    assert!(begun.contains("{hearing.count}") && begun.contains("{hearing.women_share}"), "{begun}");
    assert!(!begun.contains("35"), "{begun}");

    window.rewrite("Erdhën {hearing.women} gra.");
    assert!(window.comes_to_show("Erdhën 35 gra."), "{:?}", window.labels());
    assert_eq!(window.written(), None, "nothing is saved while it is typed");
}

#[test]
fn leaving_commits_the_text_as_one_change_that_is_taken_back_at_once() {
    let mut window = Window::write_hearings();
    window.rewrite("Erdhën ");
    window.type_text("{hearing.women} gra.");
    window.click("Ruaj dhe kthehu");
    assert_eq!(window.written().as_deref(), Some("Erdhën {hearing.women} gra."));
    assert!(window.shows("Dëgjimet buxhetore, tekst i zyrës"), "{:?}", window.labels());
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.written(), None);
}

#[test]
fn going_to_another_tab_or_language_commits_what_was_typed() {
    let mut window = Window::write_hearings();
    window.rewrite("Një tekst.");
    window.press_with(Modifiers::COMMAND, Key::Num3);
    assert_eq!(window.tab(), Tab::Activities(ActivityKind::Hearing));
    assert_eq!(window.written().as_deref(), Some("Një tekst."));

    window.press_with(Modifiers::COMMAND, Key::P);
    assert_eq!(window.value(TEXT), "Një tekst.");
}

#[test]
fn escape_discards_what_was_typed() {
    let mut window = Window::write_hearings();
    window.rewrite("Një tekst.");
    window.press(Key::Escape);
    assert_eq!(window.written(), None);
    assert!(!window.shows("Një tekst.") && !window.shows(TEXT), "{:?}", window.labels());
}

#[test]
fn one_key_restores_the_reports_own_text_and_undo_brings_the_offices_back() {
    let mut window = Window::write_hearings();
    let begun = window.value(TEXT);
    window.rewrite("Një tekst.");
    window.click("Ruaj dhe kthehu");
    window.click("Dëgjimet buxhetore, tekst i zyrës");
    window.press_with(Modifiers::COMMAND, Key::R);
    assert_eq!(window.written(), None);
    assert_eq!(window.value(TEXT), begun);
    window.click("Ruaj dhe kthehu");
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.written().as_deref(), Some("Një tekst."));
}

#[test]
fn a_misspelt_figure_is_said_under_the_text_and_one_button_corrects_it() {
    let mut window = Window::write_hearings();
    window.rewrite("Erdhën {hearing.womne} gra.");
    let said = "«hearing.womne» nuk është emër i ndonjë shifre. A keni menduar «hearing.women»?";
    assert!(window.shows(said), "{:?}", window.labels());
    assert!(window.comes_to_show("Erdhën {hearing.womne} gra."), "the page shows it as it was written");
    window.click("Zëvendëso me {hearing.women}");
    assert!(!window.shows(said));
    assert_eq!(window.value(TEXT), "Erdhën {hearing.women} gra.");
    assert!(window.comes_to_show("Erdhën 35 gra."), "{:?}", window.labels());
}

#[test]
fn a_figure_is_found_by_its_words_and_enter_puts_it_in_at_the_cursor() {
    let mut window = Window::write_hearings();
    window.rewrite("Erdhën  gra.");
    for _ in 0.." gra.".len() {
        window.press(Key::ArrowLeft);
    }
    // From the text to the search of the figures.
    window.press(Key::Tab);
    window.type_text("degjim gra");
    assert!(window.shows("Gra në dëgjime buxhetore, 35"), "{:?}", window.labels());
    window.press(Key::Enter);
    assert_eq!(window.value(TEXT), "Erdhën {hearing.women} gra.");
    // The cursor stands behind what was put in.
    window.type_text("!");
    assert_eq!(window.value(TEXT), "Erdhën {hearing.women}! gra.");
    assert!(window.shows(FIGURES));
}

#[test]
fn the_arrows_choose_another_figure_of_those_that_were_found() {
    let mut window = Window::write_hearings();
    window.rewrite("");
    window.press_with(Modifiers::COMMAND, Key::A);
    window.press(Key::Delete);
    window.press(Key::Tab);
    window.type_text("raportues");
    window.press(Key::ArrowDown);
    window.press(Key::Enter);
    assert_eq!(window.value(TEXT), "{year}", "there is only one, and the arrow stays on it");
}

#[test]
fn a_click_in_the_page_opens_a_paragraph_and_ctrl_click_goes_to_its_records() {
    let mut window = Window::open();
    window.press(Key::PageDown);
    let shown = window.labels().into_iter().find(|label| label.starts_with("Ky raport paraqet")).expect("the text");
    window.harness.get_by_label(&shown).click();
    window.harness.run();
    assert!(window.shows("Teksti i paragrafit (Të dhëna të përgjithshme)"), "{:?}", window.labels());

    let mut window = Window::open();
    window.press(Key::PageDown);
    window.harness.get_by_label(&shown).click_modifiers(Modifiers::COMMAND);
    window.harness.run();
    assert_eq!(window.tab(), Tab::Overview);
}

#[test]
fn the_button_leads_to_the_records_of_the_paragraph() {
    let mut window = Window::write_hearings();
    window.rewrite("Një tekst.");
    window.click("Te shënimet");
    assert_eq!(window.tab(), Tab::Activities(ActivityKind::Hearing));
    assert_eq!(window.written().as_deref(), Some("Një tekst."), "what was typed goes along");
}

#[test]
fn a_paragraph_that_is_blank_is_offered_and_appears_once_it_is_written() {
    let mut window = Window::open();
    window.click("Sfidat, bosh");
    window.type_text("Pjesëmarrja e grave mbetet sfidë: {all.women_share}.");
    assert!(
        window.labels().iter().any(|label| label.starts_with("Pjesëmarrja e grave mbetet sfidë: 1")),
        "{:?}",
        window.labels()
    );
}

#[test]
fn a_change_taken_back_elsewhere_is_followed_by_the_open_text() {
    let mut window = Window::write_hearings();
    window.rewrite("Një tekst.");
    window.press_with(Modifiers::COMMAND, Key::Num1);
    window.press_with(Modifiers::COMMAND, Key::Z);
    window.press_with(Modifiers::COMMAND, Key::P);
    assert_eq!(window.written(), None);
    assert!(window.value(TEXT).contains("{hearing.count}"), "{}", window.value(TEXT));
}

#[test]
fn with_text_twice_as_large_a_paragraph_is_still_chosen_written_and_saved() {
    // A window of 1280 × 720 with text at 200 %.
    let mut window = Window::of_size(640.0, 360.0);
    window.click("Dëgjimet buxhetore");
    window.rewrite("Erdhën {hearing.women} gra.");
    let text = window.harness.get_by_label(TEXT).rect();
    assert!(text.left() >= 0.0 && text.right() <= 640.0 && text.top() >= 0.0 && text.top() < 360.0, "{text:?}");
    assert!(window.shows("Në raport: Erdhën 35 gra."), "{:?}", window.labels());
    window.click("Ruaj dhe kthehu");
    assert_eq!(window.written().as_deref(), Some("Erdhën {hearing.women} gra."));
}
