//! What a new user is shown: a tour once, and a manual whenever they ask.

use std::{fs, time::Instant};

use egui::{Key, Modifiers, vec2};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use pasqyra::{
    app::{App, Start},
    domain::Language,
};

use crate::window::{Window, sample};

/// A window that has no settings yet, over the sample.
fn first_window(language: Language) -> (Harness<'static, App>, std::path::PathBuf, tempfile::TempDir) {
    let (path, harness, folder) = Window::open(&sample()).taken_apart();
    drop(harness);
    let settings = folder.path().join("settings.json");
    let start = Start { file: Some(path), settings: Some(settings.clone()), language, at: Instant::now() };
    let mut harness = Harness::builder()
        .with_size(vec2(1280.0, 800.0))
        .with_max_steps(2_000)
        .build_eframe(|creation| App::new(&creation.egui_ctx, start));
    harness.run();
    (harness, settings, folder)
}

fn click(harness: &mut Harness<'static, App>, label: &str) {
    harness.get_by_label(label).click();
    harness.run();
}

#[test]
fn a_new_user_is_shown_four_places_once_and_the_work_goes_on_meanwhile() {
    let (mut harness, settings, folder) = first_window(Language::Albanian);
    assert!(harness.query_by_label("Hapi 1 nga 4").is_some());
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    harness.run();
    assert!(harness.query_by_label("Shto dëgjim").is_some(), "keys go where they went before");
    for step in 2..=4 {
        click(&mut harness, "Tjetra");
        assert!(harness.query_by_label(&format!("Hapi {step} nga 4")).is_some());
    }
    click(&mut harness, "Prapa");
    assert!(harness.query_by_label("Hapi 3 nga 4").is_some());
    click(&mut harness, "Tjetra");
    click(&mut harness, "Fillo punën");
    assert!(harness.query_by_label_contains("Hapi").is_none());
    assert!(fs::read_to_string(&settings).expect("settings").contains("\"toured\": true"));
    drop(harness);
    let path = folder.path().join("prizren.pasqyra");
    let start = Start { file: Some(path), settings: Some(settings), language: Language::Albanian, at: Instant::now() };
    let mut again =
        Harness::builder().with_size(vec2(1280.0, 800.0)).build_eframe(|creation| App::new(&creation.egui_ctx, start));
    again.run();
    assert!(again.query_by_label("Hapi 1 nga 4").is_none(), "it was shown already");
}

#[test]
fn the_tour_is_left_at_any_moment_and_asked_for_again() {
    let (mut harness, settings, _folder) = first_window(Language::English);
    assert!(harness.query_by_label("Step 1 of 4").is_some(), "in the language of the system");
    click(&mut harness, "Next");
    click(&mut harness, "Leave the tour");
    assert!(harness.query_by_label("Step 2 of 4").is_none());
    assert!(fs::read_to_string(&settings).expect("settings").contains("\"toured\": true"));
    harness.state_mut().do_next(pasqyra::app::command::Command::ShowTour);
    harness.run();
    assert!(harness.query_by_label("Step 1 of 4").is_some());
}

#[test]
fn f1_opens_the_manual_at_the_page_in_view_and_gives_the_keyboard_back() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.press(Key::F1);
    assert!(is_current(&window, "Regjistrimi i një dëgjimi"));
    window.press(Key::ArrowDown);
    assert!(is_current(&window, "Nga Excel dhe Word"));
    window.press(Key::Escape);
    assert!(!window.shows("Kërko në udhëzues"));
    window.press(Key::F2);
    window.type_text("X");
    window.press(Key::Enter);
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.harness.state().message(), Some("Ndryshimi u zhbë."), "the cell had the keyboard again");
}

#[test]
fn the_manual_is_searched_without_marks_on_letters_down_to_the_list_of_keys() {
    let mut window = Window::open(&sample());
    window.press(Key::F1);
    for typed in ["zhberja", " historia"] {
        window.type_text(typed);
    }
    assert!(is_current(&window, "Zhbërja, historia dhe kopjet rezervë"));
    assert!(!window.shows("Hapat e parë"), "chapters without the words are not listed");
    window.press_with(Modifiers::COMMAND, Key::A);
    window.type_text("Ctrl+Shift+D");
    assert!(is_current(&window, "Tastet"));
    assert!(window.shows("Ctrl+Shift+D"));
    window.press_with(Modifiers::COMMAND, Key::A);
    window.type_text("xyzzy");
    assert!(window.shows("Në udhëzues nuk u gjet asgjë."));
    window.press(Key::F1);
    assert!(!window.shows("Kërko në udhëzues"));
}

fn is_current(window: &Window, title: &str) -> bool {
    let found = window.harness.query_all_by_role_and_label(egui::accesskit::Role::ListItem, title);
    found.into_iter().any(|node| node.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True))
}
