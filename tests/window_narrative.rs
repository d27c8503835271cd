//! The report's paragraphs, written in the window beside the report.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use pasqyra::domain::Language;

use crate::window::{Window, sample};

/// The office's own text of the hearings' paragraph.
fn own(window: &Window) -> Option<String> {
    window.workspace().session.year().narrative("hearing", Language::Albanian).map(str::to_owned)
}

/// Opens the hearings' paragraph, with the cursor at the end of its text.
fn writing() -> Window {
    let mut window = Window::open(&sample());
    window.press_with(Modifiers::COMMAND, Key::Num8);
    choose(&mut window);
    window.press_with(Modifiers::COMMAND, Key::End);
    window
}

/// Chooses the hearings' paragraph in the list, which may have to be scrolled to.
fn choose(window: &mut Window) {
    window.harness.get_by_label("Dëgjimet buxhetore").click_accesskit();
    window.harness.run();
}

#[test]
fn a_paragraph_is_rewritten_from_the_reports_own_with_its_figures_alive() {
    let mut window = writing();
    window.type_text(" Gratë ishin {hearing.women_share}.");
    window.click("Ruaj dhe kthehu");
    let text = own(&window).expect("the office's own text");
    assert!(text.contains("{hearing.count}") && text.contains("{hearing.participants}"), "{text}");
    assert!(text.ends_with(" Gratë ishin {hearing.women_share}."), "{text}");
    // One change, taken back at once.
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(own(&window), None);
}

#[test]
fn a_misspelt_figure_is_said_in_place_and_corrected_by_a_button() {
    let mut window = writing();
    window.type_text(" {hearing.womn}");
    assert!(window.shows("«hearing.womn» nuk është emër i ndonjë shifre. A keni menduar «hearing.women»?"));
    window.click("Zëvendëso me {hearing.women}");
    assert!(!window.shows("Zëvendëso me {hearing.women}"));
    window.click("Ruaj dhe kthehu");
    assert!(own(&window).is_some_and(|text| text.ends_with(" {hearing.women}")), "{:?}", own(&window));
}

#[test]
fn escape_discards_and_one_key_restores_the_reports_own_text() {
    let mut window = writing();
    window.type_text(" Krejt tjetër.");
    window.press(Key::Escape);
    assert_eq!(own(&window), None);
    assert!(window.shows("Dëgjimet buxhetore"), "{:?}", window.labels());

    choose(&mut window);
    window.press_with(Modifiers::COMMAND, Key::End);
    window.type_text(" Krejt tjetër.");
    window.click("Ruaj dhe kthehu");
    assert!(own(&window).is_some());
    window.harness.get_by_label("Dëgjimet buxhetore, tekst i zyrës").click_accesskit();
    window.harness.run();
    window.press_with(Modifiers::COMMAND, Key::R);
    window.click("Ruaj dhe kthehu");
    assert_eq!(own(&window), None);
}
