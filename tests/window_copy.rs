//! Copying, cutting, filling down and emptying the cells of a table in the window.

use egui::{Key, Modifiers};
use pasqyra::domain::{ActivityKind, Year};
use proptest::prelude::*;

use crate::{
    window::{Window, sample},
    window_paste::{hearings, is_asking, message, paste, people, undo},
};

fn copied(window: &mut Window) -> Option<String> {
    let mut copied = None;
    for _ in 0..4 {
        window.harness.step();
        for command in &window.harness.output().platform_output.commands {
            if let egui::OutputCommand::CopyText(text) = command {
                copied = Some(text.clone());
            }
        }
    }
    copied
}

#[test]
fn what_was_copied_is_pasted_as_it_was_and_changes_nothing() {
    let mut window = Window::open(&sample());
    window.harness.set_size(egui::vec2(1600.0, 1200.0));
    for tab in [Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6] {
        window.press_with(Modifiers::COMMAND, tab);
        window.press_with(Modifiers::COMMAND, Key::A);
        let before = window.workspace().session.register().clone();
        window.harness.event(egui::Event::Copy);
        let copied = copied(&mut window).expect("what was copied");
        window.press_with(Modifiers::COMMAND, Key::Home);
        paste(&mut window, &copied);
        assert!(!is_asking(&window), "{tab:?}: {:?}", window.labels());
        assert_eq!(*window.workspace().session.register(), before, "{tab:?}");
        assert!(message(&window).contains("asgjë nuk ndryshoi"), "{tab:?}: {}", message(&window));
    }
}

/// What is put on the clipboard in the next frames.

#[test]
fn cut_takes_the_values_away_and_pasting_brings_them_back() {
    let mut window = hearings();
    window.click("Dëgjim buxhetor 1, Gra, 5");
    window.press_with(Modifiers::SHIFT, Key::ArrowRight);
    window.press_with(Modifiers::SHIFT, Key::ArrowDown);
    let before = window.hearings();
    window.harness.event(egui::Event::Cut);
    let cut = copied(&mut window);
    window.harness.run();
    assert_eq!(people(&window.hearings()[1]).0, None);
    paste(&mut window, &cut.expect("what was cut"));
    assert_eq!(window.hearings(), before);
}

#[test]
fn ctrl_d_fills_down_a_range_or_from_the_row_above() {
    let mut window = hearings();
    window.click("Dëgjim buxhetor 1, Gra, 5");
    for _ in 0..2 {
        window.press_with(Modifiers::SHIFT, Key::ArrowDown);
    }
    let before = window.hearings();
    window.press_with(Modifiers::COMMAND, Key::D);
    let women: Vec<_> = window.hearings()[..4].iter().map(|hearing| hearing.attendance.women).collect();
    assert_eq!(women[..3], [Some(5); 3]);
    assert_eq!(women[3], before[3].attendance.women);
    undo(&mut window);
    assert_eq!(window.hearings(), before);
    window.press_with(Modifiers::COMMAND, Key::D);
    assert_eq!(window.hearings()[1].attendance.women, Some(5), "of one row the row above is repeated");
}

#[test]
fn an_unreadable_date_is_filled_down_as_it_is_written() {
    let mut window = Window::open(&sample());
    window.press_with(Modifiers::COMMAND, Key::Num2);
    window.click("Konsultim publik 1, Data, 30.01.20230");
    window.press_with(Modifiers::SHIFT, Key::ArrowDown);
    window.press_with(Modifiers::COMMAND, Key::D);
    let year = window.workspace().session.year();
    let second = &year.activities.of(ActivityKind::Consultation)[1];
    assert_eq!((second.held_on, second.held_on_written.as_deref()), (None, Some("30.01.20230")));
}

#[test]
fn delete_empties_a_range_but_not_what_must_hold_a_value() {
    let mut window = Window::open(&sample());
    window.harness.set_size(egui::vec2(1600.0, 1200.0));
    window.click("Prizren");
    let documents = window.workspace().session.year().documents.clone();
    window.press_with(Modifiers::COMMAND, Key::Home);
    window.press(Key::ArrowRight);
    window.press_with(Modifiers::SHIFT, Key::ArrowRight);
    window.press(Key::Delete);
    let after = window.workspace().session.year().documents.clone();
    assert_eq!((after[0].title.as_str(), after[0].kind), ("", documents[0].kind));
    undo(&mut window);
    assert_eq!(window.workspace().session.year().documents, documents);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    /// Whatever a register holds, copying a table and pasting it where it was changes nothing, and asks nothing.
    #[test]
    fn copying_and_pasting_is_the_identity(mut register in crate::support::any_register()) {
        if register.years.is_empty() {
            register.years.insert(2023, Year::new(2023));
        }
        let mut window = Window::open_with_any_text(&register);
        window.harness.set_size(egui::vec2(1600.0, 1200.0));
        for tab in [Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7] {
            window.press_with(Modifiers::COMMAND, tab);
            window.press_with(Modifiers::COMMAND, Key::A);
            let before = window.workspace().session.register().clone();
            window.harness.event(egui::Event::Copy);
            let Some(copied) = copied(&mut window) else { continue };
            window.press_with(Modifiers::COMMAND, Key::Home);
            // As the window's system gives it back.
            paste(&mut window, &copied.replace("\r\n", "\n"));
            prop_assert!(!is_asking(&window), "{:?}", window.labels());
            prop_assert_eq!(window.workspace().session.register(), &before);
        }
    }
}
