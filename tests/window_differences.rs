//! How the year in view differs from the one before it, on each tab.

use egui::{Key, Modifiers};
use pasqyra::domain::{ActivityKind, Register, Year};

use crate::window::{Window, sample};

/// The sample with a year before it, in which two hearings fewer were held, two women came to each activity, and no
/// comment was accepted.
fn with_year_before(number: u16) -> Register {
    let mut register = sample();
    let mut before = Year { number, ..register.years[&2023].clone() };
    before.activities.of_mut(ActivityKind::Hearing).truncate(9);
    for kind in [ActivityKind::Consultation, ActivityKind::Hearing, ActivityKind::Meeting] {
        for activity in before.activities.of_mut(kind) {
            activity.attendance.women = Some(2);
            activity.comments.accepted = Some(0);
        }
    }
    before.decisions.iter_mut().for_each(|month| month.count = Some(50));
    before.access.stated_total = Some(70);
    // Its records have identities of their own.
    let json = pasqyra::export::json::write(&Register { years: [(number, before)].into(), ..register.clone() });
    let mut before = pasqyra::import::register(json.as_bytes(), &mut pasqyra::store::fresh_id).expect("a register");
    register.years.append(&mut before.years);
    register
}

/// What the window says of the year before.
fn said(window: &Window) -> Vec<String> {
    let labels = window.labels().into_iter().map(|label| label.replace('\u{a0}', " "));
    labels.filter(|label| label.contains("2022") && label.contains("se në vitin")).collect()
}

#[test]
fn each_tab_says_how_its_figures_differ_from_the_year_before() {
    let mut window = Window::open(&with_year_before(2022));
    let cards = said(&window);
    assert_eq!(cards.iter().filter(|card| card.contains("Dëgjime: 11, 2 më shumë se në vitin 2022 (9)")).count(), 1);
    for (tab, expected) in [
        ("Konsultime 13", "Konsultime: 13, po aq sa në vitin 2022"),
        ("Dëgjime 11", "Pjesëmarrja e grave: 13,6 %, 4,6 pikë përqindjeje më shumë se në vitin 2022 (9,0 %)"),
        ("Takime 2", "Pjesëmarrës: 92, 19 (26,0 %) më shumë se në vitin 2022 (73)"),
        ("Buxhetim 1", "Aktivitete: 1, po aq sa në vitin 2022"),
        ("Vendime 592", "Krahasuar me vitin 2022. Vendime: 592, 8 (1,3 %) më pak se në vitin 2022 (600)"),
        ("Qasje 72", "Krahasuar me vitin 2022. Kërkesa për qasje: 72, 2 (2,9 %) më shumë se në vitin 2022 (70)"),
    ] {
        window.go_to(tab);
        let labels = window.labels().into_iter().map(|label| label.replace('\u{a0}', " "));
        let labels: Vec<String> = labels.filter(|label| label.contains("Krahasuar me vitin 2022")).collect();
        assert!(labels.len() == 1 && labels[0].contains(expected), "{tab}: {labels:#?}");
    }
    window.go_to("Raporti");
    assert!(window.shows("Krahasuar me vitin 2022") && window.shows("−8"));
}

#[test]
fn a_click_shows_both_years_side_by_side_and_escape_puts_them_away() {
    let mut window = Window::open(&with_year_before(2022));
    window.go_to("Vendime 592");
    let line = window.labels().into_iter().find(|label| label.starts_with("Krahasuar me vitin")).expect("the line");
    assert!(!window.shows("600"));
    window.click(&line);
    assert!(window.shows("600") && window.shows("−8 (−1,3\u{a0}%)"), "{:#?}", window.labels());
    window.press(Key::Escape);
    assert!(!window.shows("600"));
}

#[test]
fn without_the_calendar_year_before_nothing_is_compared() {
    let mut empty = sample();
    empty.years.insert(2022, Year::new(2022));
    for register in [sample(), with_year_before(2021), empty] {
        let mut window = Window::open(&register);
        for tab in 1..=8 {
            window.press_with(
                Modifiers::COMMAND,
                [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8][tab - 1],
            );
            let compared: Vec<String> = window
                .labels()
                .into_iter()
                .filter(|label| label.contains("Krahasuar") || label.contains("se në vitin"))
                .collect();
            assert!(compared.is_empty(), "tab {tab}: {compared:?}");
        }
    }
}

#[test]
fn a_correction_in_the_year_in_view_is_compared_at_once() {
    let mut window = Window::open(&with_year_before(2022));
    window.go_to("Vendime 592");
    window.type_text("58");
    window.press(Key::Enter);
    let said = window.labels().into_iter().find(|label| label.starts_with("Krahasuar me vitin")).expect("the line");
    assert!(said.contains("Vendime: 602, 2 (0,3\u{a0}%) më shumë se në vitin 2022 (600)"), "{said}");
}
