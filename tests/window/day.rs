//! A clerk's day in the window, found by what a screen reader finds.

use egui::{Key, Modifiers, vec2};
use egui_kittest::kittest::Queryable as _;
use pasqyra::{
    domain::ActivityKind,
    store::{self, Store},
};

use super::{Window, sample};

#[test]
fn typing_a_hearing_changes_the_totals_and_undo_takes_it_back() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    assert!(window.shows("Gra, gjithsej 35"), "{:?}", window.labels());

    window.press_with(Modifiers::COMMAND, Key::Enter);
    window.type_text("Dëgjim në Zhur");
    // Tab saves and moves on: the venue, then the date.
    window.press(Key::Tab);
    window.type_text("Shkolla");
    window.press(Key::Tab);
    window.type_text("5.3.2023");
    window.press(Key::Tab);
    window.type_text("6");
    window.press(Key::Tab);
    window.type_text("14");
    window.press(Key::Enter);

    let hearing = window.hearings().pop().expect("the new hearing");
    assert_eq!(hearing.title, "Dëgjim në Zhur");
    assert_eq!(hearing.venue.as_deref(), Some("Shkolla"));
    assert_eq!(hearing.held_on.map(|day| day.to_string()).as_deref(), Some("2023-03-05"));
    assert_eq!(hearing.attendance.participants(), Some(20));
    assert!(window.shows("Dëgjime 12"));
    assert!(window.shows("Gra, gjithsej 41"), "{:?}", window.labels());
    assert!(window.shows("Totali i pjesëmarrësve, gjithsej 277"));

    for _ in 0..6 {
        window.press_with(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(window.hearings().len(), 11);
    assert!(window.shows("Gra, gjithsej 35"));
    assert!(window.shows("Totali i pjesëmarrësve, gjithsej 257"));
}

#[test]
fn a_change_is_in_the_file_at_once_and_undo_survives_a_restart() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 8, Burra, 14");
    window.type_text("16");
    window.press(Key::Enter);
    assert_eq!(window.hearings()[7].attendance.men, Some(16));
    let Window { harness, path, _folder } = window;
    drop(harness);

    let mut window = Window { harness: Window::show(&path), path, _folder };
    assert_eq!(window.hearings()[7].attendance.men, Some(16));
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.hearings()[7].attendance.men, Some(14));
    assert!(window.path.exists());
}

#[test]
fn what_is_no_number_stays_in_the_cell_with_what_is_expected() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 4, Gra, 6");
    window.type_text("gjashtë");
    window.press(Key::Enter);
    assert!(window.shows("Shkruani një numër të plotë, p.sh. 14."), "{:?}", window.labels());
    assert_eq!(window.hearings()[3].attendance.women, Some(6));
    window.press(Key::Escape);
    assert!(!window.shows("Shkruani një numër të plotë, p.sh. 14."));
    assert_eq!(window.hearings()[3].attendance.women, Some(6));
}

#[test]
fn keys_that_follow_each_other_within_a_frame_are_not_lost() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 1, Gra, 5");
    for key in [Key::ArrowDown, Key::ArrowDown, Key::ArrowRight] {
        window.harness.key_press(key);
    }
    window.harness.event(egui::Event::Text("3".to_owned()));
    window.harness.event(egui::Event::Text("1".to_owned()));
    window.harness.run();
    window.press(Key::Enter);
    assert_eq!(window.hearings()[2].attendance.men, Some(31));
}

#[test]
fn what_is_typed_within_the_frame_in_which_a_cell_is_left_is_meant_for_the_next_cell() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.press_with(Modifiers::COMMAND, Key::Enter);
    window.harness.event(egui::Event::Text("Dëgjim".to_owned()));
    for text in ["Sh", "5.3.2023", "6"] {
        window.harness.key_press(Key::Tab);
        for letter in text.chars() {
            window.harness.event(egui::Event::Text(letter.to_string()));
        }
    }
    window.harness.key_press(Key::Enter);
    window.harness.run();
    let hearing = window.hearings().pop().expect("the new hearing");
    assert_eq!((hearing.title.as_str(), hearing.venue.as_deref()), ("Dëgjim", Some("Sh")));
    assert_eq!(hearing.held_on.map(|day| day.to_string()).as_deref(), Some("2023-03-05"));
    assert_eq!(hearing.attendance.women, Some(6));
}

#[test]
fn a_block_from_a_spreadsheet_lands_in_its_cells_and_one_undo_takes_it_back() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 1, Gra, 5");
    window.harness.event(egui::Event::Paste("1\t2\r\n3\t4\r\n".to_owned()));
    window.harness.run();
    let people = |window: &Window| -> Vec<_> {
        window.hearings()[..2].iter().map(|hearing| (hearing.attendance.women, hearing.attendance.men)).collect()
    };
    assert_eq!(people(&window), [(Some(1), Some(2)), (Some(3), Some(4))]);
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(people(&window), [(Some(5), Some(20)), (Some(0), Some(20))]);
}

#[test]
fn a_block_with_a_value_that_does_not_fit_writes_nothing_by_itself() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 1, Gra, 5");
    let before = window.hearings();
    window.harness.event(egui::Event::Paste("1\t2\r\n3\tkatër\r\n".to_owned()));
    window.harness.run();
    assert_eq!(window.hearings(), before);
    assert!(window.workspace().is_pasting());
    window.press(Key::Escape);
    assert_eq!(window.hearings(), before);
}

#[test]
fn a_deleted_hearing_comes_back_in_its_place() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 8, Burra, 14");
    let before = window.hearings();
    window.press_with(Modifiers::COMMAND, Key::Delete);
    assert_eq!(window.hearings().len(), 10);
    assert!(window.shows("Dëgjim buxhetor 8 u fshi."), "{:?}", window.labels());
    window.click("Zhbëj");
    assert_eq!(window.hearings(), before);
}

#[test]
fn a_message_offers_undo_only_until_something_else_is_changed_or_taken_back() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 4, Gra, 6");
    window.press_with(Modifiers::COMMAND, Key::Delete);
    assert!(window.shows("Zhbëj"), "{:?}", window.labels());
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert!(!window.shows("Zhbëj"), "it would take back another change");
    assert_eq!(window.hearings().len(), 11);

    window.press_with(Modifiers::COMMAND, Key::Delete);
    assert!(window.shows("Zhbëj"));
    window.type_text("5");
    window.press(Key::Enter);
    assert!(!window.shows("Zhbëj"));
}

#[test]
fn today_is_written_into_dates_and_leaves_every_other_cell_alone() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 1, Gra, 5");
    let before = window.hearings();
    window.press_with(Modifiers::COMMAND, Key::Semicolon);
    assert_eq!(window.hearings(), before, "a number is no date");
    // The date stands left of the women: both cells are selected.
    window.press_with(Modifiers::SHIFT, Key::ArrowLeft);
    window.press_with(Modifiers::COMMAND, Key::Semicolon);
    let hearing = &window.hearings()[0];
    assert_eq!(hearing.held_on, Some(chrono::Local::now().date_naive()));
    assert_eq!(hearing.attendance, before[0].attendance);
}

#[test]
fn a_register_is_not_closed_over_something_typed_that_does_not_fit() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.harness.get_by_role_and_label(egui::Role::TextInput, "Gra").click();
    window.harness.run();
    window.type_text("pesë");
    window.press(Key::Enter);
    window.press_with(Modifiers::COMMAND, Key::N);
    let message = window.harness.state().message().expect("a message").to_owned();
    assert!(message.contains("nuk pranohet"), "{message}");
    assert!(window.harness.state().workspace().is_some());
    // Asked for once more, it is discarded.
    window.press_with(Modifiers::COMMAND, Key::N);
    assert!(window.harness.state().workspace().is_none());
}

#[test]
fn deleting_is_meant_for_the_table_that_is_being_worked_in() {
    let mut window = Window::open(&sample());
    window.go_to("Buxhetim 1");
    window.click("Projekti 2, Lokaliteti, Kurrilla");
    window.press_with(Modifiers::COMMAND, Key::Delete);
    let workspace = window.harness.state().workspace().expect("an open register");
    let year = workspace.session.year();
    assert_eq!(year.activities.of(ActivityKind::ParticipatoryBudgeting).len(), 1);
    let localities: Vec<&str> = year.projects.iter().map(|project| project.locality.as_str()).collect();
    assert_eq!(localities, ["Zhur", "Reqan"]);
}

#[test]
fn a_value_that_does_not_fit_waits_in_its_cell_while_another_field_is_typed() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 1, Gra, 5");
    window.type_text("pesë");
    window.press(Key::Enter);
    window.harness.get_by_role_and_label(egui::Role::TextInput, "Vendi i mbajtjes").click();
    window.harness.run();
    window.type_text("!");
    window.press(Key::Enter);
    let hearing = &window.hearings()[0];
    assert_eq!(hearing.attendance.women, Some(5));
    assert_eq!(hearing.venue.as_deref().map(|venue| venue.contains('!')), Some(true));
    assert!(window.shows("Shkruani një numër të plotë, p.sh. 14."), "{:?}", window.labels());
}

#[test]
fn a_typed_date_takes_the_place_of_what_the_source_had_written() {
    let mut window = Window::open(&sample());
    window.go_to("Konsultime 13");
    window.click("Konsultim publik 1, Data, 30.01.20230");
    window.type_text("30.1.2023");
    window.press(Key::Enter);
    let workspace = window.harness.state().workspace().expect("an open register");
    let consultation = &workspace.session.year().activities.of(ActivityKind::Consultation)[0];
    assert_eq!(consultation.held_on.map(|day| day.to_string()).as_deref(), Some("2023-01-30"));
    assert_eq!(consultation.held_on_written, None);
}

#[test]
fn every_tab_edits_the_register() {
    let mut window = Window::open(&sample());
    window.go_to("Vendime 592");
    window.click("shkurt, Numri i vendimeve, 76");
    window.type_text("77");
    window.press(Key::Enter);
    assert!(window.shows("Vendime 593"), "{:?}", window.labels());

    window.go_to("Takime 2");
    window.click("Takim publik 1, Gra, 18");
    window.type_text("19");
    window.press(Key::Enter);
    window.go_to("Buxhetim 1");
    window.click("Projekti 2, Lokaliteti, Kurrilla");
    window.type_text("Lagjja Kurrilla");
    window.press(Key::Enter);
    window.go_to("Qasje 72");
    window.press_with(Modifiers::COMMAND, Key::Enter);
    window.type_text("1.2.2023");
    window.press(Key::Enter);

    let workspace = window.harness.state().workspace().expect("an open register");
    let year = workspace.session.year();
    assert_eq!(year.decisions[1].count, Some(77));
    assert_eq!(year.activities.of(ActivityKind::Meeting)[0].attendance.women, Some(19));
    assert_eq!(year.projects[1].locality, "Lagjja Kurrilla");
    assert_eq!(year.access.requests[0].received_on.map(|day| day.to_string()).as_deref(), Some("2023-02-01"));
}

#[test]
fn a_register_open_elsewhere_says_who_has_it_and_opens_for_reading() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("prizren.pasqyra");
    let held = Store::create(&path, &sample()).expect("a register");
    let mut window = Window { harness: Window::show(&path), path, _folder: folder };
    assert!(window.harness.state().workspace().is_none());
    assert!(window.shows("Regjistri nuk u hap"), "{:?}", window.labels());
    window.click("Hap vetëm për lexim");
    assert!(window.shows("Dëgjime 11"));
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 8, Burra, 14");
    window.type_text("16");
    window.press(Key::Enter);
    assert_eq!(window.hearings()[7].attendance.men, Some(14));
    drop(held);
}

#[test]
fn the_language_changes_while_the_window_is_open() {
    let mut window = Window::open(&sample());
    window.click("Menyja");
    window.click("English");
    assert!(window.shows("Hearings 11"), "{:?}", window.labels());
    assert!(!window.shows("Dëgjime 11"));
}

#[test]
fn a_new_year_starts_empty_and_the_old_one_stays() {
    let mut window = Window::open(&sample());
    window.click("Viti: 2023");
    window.click("Vit i ri…");
    window.press(Key::Enter);
    assert!(window.shows("Dëgjime 0"), "{:?}", window.labels());
    let workspace = window.harness.state().workspace().expect("an open register");
    assert_eq!(workspace.session.year_number(), 2024);
    assert!(workspace.session.register().years.contains_key(&2023));
}

#[test]
fn the_report_beside_its_exports_shows_the_totals_of_the_register_and_follows_a_change() {
    let mut window = Window::open(&sample());
    window.press_with(Modifiers::COMMAND, Key::P);
    assert!(window.shows("Komuna Prizren Raporti vjetor 2023"), "{:?}", window.labels());
    // Far below: neither is laid out before it comes near.
    assert!(!window.shows("3. Dëgjimet buxhetore"));
    show_section(&mut window, "3. Dëgjimet buxhetore");
    assert!(window.shows("3. Dëgjimet buxhetore"), "{:?}", window.labels());
    // Page by page down to the sums.
    for _ in 0..6 {
        if !totals(&window).iter().any(|sums| has_word(sums, "257")) {
            window.press(Key::PageDown);
        }
    }
    let before = totals(&window);
    assert!(before.iter().any(|sums| ["35", "222", "257"].iter().all(|sum| has_word(sums, sum))), "{before:?}");

    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 8, Burra, 14");
    window.type_text("16");
    window.press(Key::Enter);
    window.press_with(Modifiers::COMMAND, Key::P);
    let after = totals(&window);
    assert!(after.iter().any(|sums| ["35", "224", "259"].iter().all(|sum| has_word(sums, sum))), "{after:?}");
    assert!(!after.iter().any(|sums| has_word(sums, "257")), "{after:?}");
}

#[test]
fn a_link_in_the_preview_opens_its_page_and_the_preview_speaks_the_report_s_language() {
    let mut window = Window::open(&sample());
    window.press_with(Modifiers::COMMAND, Key::P);
    window.harness.get_by_label("https://kk.rks-gov.net/prizren/").click();
    let opened = (0..4).any(|_| {
        window.harness.step();
        window.harness.output().platform_output.commands.iter().any(|command| {
            matches!(command, egui::OutputCommand::OpenUrl(open) if open.url == "https://kk.rks-gov.net/prizren/")
        })
    });
    assert!(opened);
    window.click("English");
    assert!(window.shows("Municipality Prizren Annual report 2023"), "{:?}", window.labels());
    assert!(window.shows("Dëgjime 11"), "the window keeps its own language");
}

/// Goes to a section of the report by the page's list of sections.
fn show_section(window: &mut Window, name: &str) {
    let sections = window.labels().into_iter().find(|label| label.starts_with("Përmbajtja: ")).expect("the sections");
    window.click(&sections);
    window.click(name);
}

/// What the rows of sums in the preview say.
fn totals(window: &Window) -> Vec<String> {
    window.labels().into_iter().filter(|label| label.starts_with("Totali: ")).collect()
}

fn has_word(text: &str, word: &str) -> bool {
    text.split([' ', ',']).any(|part| part == word)
}

#[test]
fn the_last_of_a_hundred_thousand_rows_is_reached_stands_in_its_place_and_is_edited() {
    const ROWS: usize = 100_000;
    let mut register = sample();
    let year = register.years.values_mut().next().expect("the sample's year");
    let hearings = year.activities.of_mut(ActivityKind::Hearing);
    let hearing = hearings[0].clone();
    *hearings = (0..ROWS).map(|_| pasqyra::domain::Activity { id: store::fresh_id(), ..hearing.clone() }).collect();
    let mut window = Window::open(&register);
    window.press_with(Modifiers::COMMAND, Key::Num3);
    window.press_with(Modifiers::COMMAND, Key::End);

    // Three million points down, a place on the screen is still exact enough that rows neither overlap nor jump.
    let women = |number: usize| format!("Dëgjim buxhetor {number}, Gra, 5");
    let place = |window: &Window, number: usize| window.harness.get_by_label(&women(number)).rect();
    let height = place(&window, ROWS).height();
    for _ in 0..5 {
        let before = place(&window, ROWS - 5);
        for number in ROWS - 5..ROWS {
            let (this, next) = (place(&window, number), place(&window, number + 1));
            assert_eq!((this.bottom(), this.height()), (next.top(), height), "row {number}");
        }
        let wheel = egui::Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: vec2(0.0, 7.0),
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Unknown,
            modifiers: Modifiers::NONE,
        };
        window.harness.hover_at(before.center());
        window.harness.event(wheel);
        window.harness.run();
        assert_eq!(place(&window, ROWS - 5).top() - before.top(), 7.0, "the rows move as far as the wheel says");
    }
    window.press_with(Modifiers::COMMAND, Key::End);
    assert!(window.shows("Gra, gjithsej 500\u{a0}000"), "{:?}", window.labels());

    let before = place(&window, ROWS - 2);
    window.harness.get_by_label(&women(ROWS - 1)).click();
    window.harness.run();
    assert_eq!(place(&window, ROWS - 2), before, "a click does not scroll");
    window.type_text("31");
    window.press(Key::Enter);
    let changed: Vec<usize> = window
        .hearings()
        .iter()
        .enumerate()
        .filter(|(_, hearing)| hearing.attendance.women != Some(5))
        .map(|(at, _)| at)
        .collect();
    assert_eq!(changed, [ROWS - 2]);
    assert!(window.shows("Dëgjim buxhetor 99999, Gra, 31"));
}

#[test]
fn what_is_typed_faster_than_the_window_is_drawn_lands_where_it_is_meant() {
    let mut window = Window::open(&sample());
    window.press_with(Modifiers::COMMAND, Key::Num3);
    let key = |key, modifiers| egui::Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers };
    let mut events = Vec::new();
    for typed in
        [["Dëgjim në Zhur", "Shkolla", "9/8", "0", "25", "16"], ["Dëgjim në Rekë", "Salla", "10/8", "3", "4", "5"]]
    {
        events.push(key(Key::Enter, Modifiers::COMMAND));
        for (at, text) in typed.iter().enumerate() {
            if at > 0 {
                events.push(key(Key::Tab, Modifiers::NONE));
            }
            events.extend(text.chars().map(|letter| egui::Event::Text(letter.to_string())));
        }
    }
    events.push(key(Key::Enter, Modifiers::NONE));
    for event in events {
        window.harness.event(event);
    }
    window.harness.run();
    let hearings = window.hearings();
    assert_eq!(hearings.len(), 13);
    for (hearing, (title, venue, day, women, men, rejected)) in hearings[11..].iter().zip([
        ("Dëgjim në Zhur", "Shkolla", "2023-08-09", 0, 25, 16),
        ("Dëgjim në Rekë", "Salla", "2023-08-10", 3, 4, 5),
    ]) {
        assert_eq!((hearing.title.as_str(), hearing.venue.as_deref()), (title, Some(venue)));
        assert_eq!(hearing.held_on.map(|day| day.to_string()).as_deref(), Some(day));
        assert_eq!((hearing.attendance.women, hearing.attendance.men), (Some(women), Some(men)));
        assert_eq!(hearing.comments.rejected, Some(rejected));
    }
}
