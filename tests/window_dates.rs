//! Dates in the window: what is typed, how it is understood, and the calendar.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::window::{Window, sample};

/// The table of hearings, with the date of the first as its current cell.
fn at_a_date() -> Window {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 1, Gra, 5");
    window.press(Key::ArrowLeft);
    window
}

fn held_on(window: &Window) -> String {
    window.hearings()[0].held_on.map(|day| day.to_string()).unwrap_or_default()
}

/// The panel's field of the day on which the hearing was held.
fn click_field(window: &mut Window) {
    window.harness.get_by_role_and_label(Role::TextInput, "Data e mbajtjes").click();
    window.harness.run();
}

#[test]
fn what_is_typed_into_a_cell_is_said_in_words_or_what_is_expected() {
    let mut window = at_a_date();
    window.type_text("1/3");
    assert!(window.shows("e mërkurë, 1 mars 2023"), "{:?}", window.labels());
    window.type_text("2/4");
    assert!(window.shows("Shkruani një datë, p.sh. 30.01.2023, 30/1 ose «sot»."), "{:?}", window.labels());
    window.press(Key::Escape);
    window.type_text("31.02.");
    assert!(window.shows("Kjo ditë nuk ekziston në kalendar. Kontrolloni datën."), "{:?}", window.labels());
    window.press(Key::Escape);

    for typed in ["5.3.2023", "05.03.23", "5/3", "2023-03-05"] {
        window.type_text(typed);
        assert!(window.shows("e diel, 5 mars 2023"), "{typed}");
        window.press(Key::Enter);
        window.press(Key::ArrowUp);
        assert_eq!(held_on(&window), "2023-03-05", "{typed}");
    }
    window.type_text("sot");
    window.press(Key::Enter);
    assert_eq!(held_on(&window), chrono::Local::now().date_naive().to_string());
}

#[test]
fn the_calendar_of_a_cell_is_used_by_keys_alone() {
    for (modifiers, key) in [(Modifiers::NONE, Key::F4), (Modifiers::ALT, Key::ArrowDown)] {
        let mut window = at_a_date();
        window.type_text("1.3.2023");
        window.press_with(modifiers, key);
        assert!(window.shows("Mars 2023") && window.shows("Mër"), "{:?}", window.labels());
        let chosen = window.harness.get_by_label("1 mars 2023").accesskit_node().toggled();
        assert_eq!(chosen, Some(egui::accesskit::Toggled::True));
        window.press(Key::ArrowRight);
        window.press(Key::ArrowDown);
        window.press(Key::PageDown);
        assert!(window.shows("Prill 2023"), "{:?}", window.labels());
        window.press(Key::Enter);
        assert_eq!(held_on(&window), "2023-04-09");
        assert!(!window.shows("Prill 2023"));
        // The keyboard is back in the table.
        window.press(Key::ArrowRight);
        window.type_text("8");
        window.press(Key::Enter);
        assert_eq!(window.hearings()[0].attendance.women, Some(8));
    }
}

#[test]
fn the_calendar_opens_from_the_cell_itself_and_keys_that_follow_within_the_frame_are_its_own() {
    let mut window = at_a_date();
    window.type_text("15.3.2023");
    window.press(Key::Enter);
    window.press(Key::ArrowUp);
    window.harness.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
    window.harness.key_press(Key::Home);
    window.harness.run();
    window.press(Key::Enter);
    assert_eq!(held_on(&window), "2023-03-13");
}

#[test]
fn escape_closes_the_calendar_and_leaves_what_is_typed() {
    let mut window = at_a_date();
    let before = held_on(&window);
    window.type_text("1.3.");
    window.press(Key::F4);
    window.press(Key::ArrowDown);
    window.press(Key::Escape);
    assert!(!window.shows("Mars 2023"));
    assert!(window.workspace().is_typing());
    window.type_text("2022");
    assert!(window.shows("e martë, 1 mars 2022"), "{:?}", window.labels());
    window.press(Key::Escape);
    assert_eq!(held_on(&window), before);
}

#[test]
fn the_calendar_is_used_by_the_mouse_alone() {
    let mut window = at_a_date();
    window.press(Key::F2);
    window.click("Hap kalendarin: Dëgjim buxhetor 1, Data");
    window.click("Muaji i ardhshëm");
    window.click("Muaji i mëparshëm");
    window.press(Key::Escape);
    window.press(Key::Escape);

    window.type_text("1.3.2023");
    window.click("Hap kalendarin: Dëgjim buxhetor 1, Data");
    window.click("Muaji i ardhshëm");
    window.click("12 prill 2023");
    assert_eq!(held_on(&window), "2023-04-12");

    window.press(Key::F2);
    window.click("Hap kalendarin: Dëgjim buxhetor 1, Data");
    window.click("Sot");
    assert_eq!(held_on(&window), chrono::Local::now().date_naive().to_string());
}

#[test]
fn a_click_elsewhere_closes_the_calendar_and_keeps_what_was_typed() {
    let mut window = at_a_date();
    window.type_text("1.3.2023");
    window.press(Key::F4);
    window.click("Dëgjim buxhetor 8, Burra, 14");
    assert!(!window.shows("Mars 2023"));
    assert_eq!(held_on(&window), "2023-03-01");
}

#[test]
fn the_days_of_the_calendar_are_large_enough_to_be_hit() {
    let mut window = at_a_date();
    window.press(Key::F4);
    for label in ["5 mars 2023", "Muaji i ardhshëm", "Sot"] {
        if let Some(node) = window.harness.query_by_label(label) {
            let rect = node.rect();
            assert!(rect.width() >= 24.0 && rect.height() >= 24.0, "{label}: {rect:?}");
        }
    }
}

#[test]
fn arrows_step_by_a_day_in_a_field_and_in_a_cell_that_is_being_changed() {
    let mut window = at_a_date();
    window.type_text("1.3.2023");
    window.press(Key::Enter);
    window.press(Key::ArrowUp);
    click_field(&mut window);
    window.press(Key::ArrowDown);
    assert!(window.shows("e martë, 28 shkurt 2023"), "{:?}", window.labels());
    window.press(Key::Enter);
    assert_eq!(held_on(&window), "2023-02-28");

    window.click("Dëgjim buxhetor 1, Gra, 5");
    window.press(Key::ArrowLeft);
    window.press(Key::F2);
    window.press(Key::ArrowUp);
    window.press(Key::ArrowUp);
    window.press(Key::Enter);
    assert_eq!(held_on(&window), "2023-03-02");

    // Typed over, the cell is left by an arrow.
    window.press(Key::ArrowUp);
    window.type_text("9.9.2023");
    window.press(Key::ArrowDown);
    assert_eq!(held_on(&window), "2023-09-09");
}

#[test]
fn a_field_takes_a_day_from_its_calendar_and_keeps_the_keyboard() {
    let mut window = at_a_date();
    click_field(&mut window);
    window.press_with(Modifiers::COMMAND, Key::A);
    window.type_text("1.3.2023");
    window.press_with(Modifiers::ALT, Key::ArrowDown);
    assert!(window.shows("Mars 2023"), "{:?}", window.labels());
    window.press_with(Modifiers::SHIFT, Key::PageDown);
    assert!(window.shows("Mars 2024"));
    window.press(Key::Enter);
    assert_eq!(held_on(&window), "2024-03-01");
    window.press(Key::ArrowUp);
    window.press(Key::Enter);
    assert_eq!(held_on(&window), "2024-03-02");

    // Esc leaves what is typed, and the keyboard at it.
    click_field(&mut window);
    window.press_with(Modifiers::COMMAND, Key::A);
    window.type_text("7.7.");
    window.press(Key::F4);
    window.press(Key::ArrowDown);
    window.press(Key::Escape);
    window.type_text("2021");
    window.press(Key::Enter);
    assert_eq!(held_on(&window), "2021-07-07");
}

#[test]
fn the_calendar_speaks_the_language_of_the_window() {
    let mut window = at_a_date();
    window.click("Menyja");
    window.click("Türkçe");
    window.press(Key::Escape);
    window.harness.get_by_role_and_label(Role::TextInput, "Yapıldığı tarih").click();
    window.harness.run();
    window.press_with(Modifiers::COMMAND, Key::A);
    window.type_text("1.3.2023");
    assert!(window.shows("1 Mart 2023 Çarşamba"), "{:?}", window.labels());
    window.press(Key::F4);
    assert!(window.shows("Mart 2023") && window.shows("Pzt") && window.shows("Bugün"), "{:?}", window.labels());
}

#[test]
fn the_calendar_of_a_blank_date_opens_at_the_nearest_date_above_it() {
    // The first hearing was on 9 August; the second one has no date.
    let mut window = at_a_date();
    window.press(Key::ArrowDown);
    window.press(Key::F4);
    assert!(window.shows("Gusht 2023"), "{:?}", window.labels());
    window.press(Key::Escape);
    window.press(Key::Escape);
    // In the panel's field too.
    click_field(&mut window);
    window.press(Key::F4);
    assert!(window.shows("Gusht 2023"), "{:?}", window.labels());
    window.press(Key::Escape);

    // Where no date is above, a year that is over begins with its first month.
    let mut window = at_a_date();
    window.press(Key::Delete);
    window.press(Key::F4);
    assert!(window.shows("Janar 2023"), "{:?}", window.labels());
}
