//! A block that goes on below a table: its rows become records, where the table has room for them.

use std::time::{Duration, Instant};

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::Queryable as _;
use pasqyra::domain::{AccessOutcome, DocumentKind};

use crate::{
    window::{Window, sample},
    window_paste::{empty_year, hearings, is_asking, message, paste, people, undo, wait},
};

#[test]
fn the_table_grows_with_the_block_and_one_undo_takes_all_of_it_back() {
    let mut window = hearings();
    window.press_with(Modifiers::COMMAND, Key::ArrowDown);
    let before = window.hearings();
    window.press_with(Modifiers::NONE, Key::Home);
    window.press(Key::ArrowRight);
    paste(
        &mut window,
        "Dëgjim A\tShkolla\t1.2.2023\t3\t4\r\nDëgjim B\tKomuna\t30/1/23\t1 234\t2.000\r\n\r\nDëgjim C\t\t2023-03-05\t\t\r\n",
    );
    assert_eq!(message(&window), "U ngjitën 12 qeliza; u shtuan 2 rreshta.");
    let after = window.hearings();
    assert_eq!(after.len(), before.len() + 2, "a blank row is no record");
    assert_eq!(after[10].title, "Dëgjim A");
    assert_eq!(after[11].title, "Dëgjim B");
    assert_eq!(after[11].attendance.women, Some(1234));
    assert_eq!(after[11].attendance.men, Some(2000));
    assert_eq!(after[12].held_on.map(|day| day.to_string()).as_deref(), Some("2023-03-05"));
    assert_eq!(after[12].venue, None);
    undo(&mut window);
    assert_eq!(window.hearings(), before);
}

#[test]
fn an_empty_tab_takes_a_block_as_its_first_records() {
    let mut window = Window::open(&empty_year());
    window.press_with(Modifiers::COMMAND, Key::Num3);
    assert_eq!(window.hearings().len(), 0);
    paste(&mut window, "Dëgjim A\tShkolla\t1.2.2024\t9/40/49\r\nDëgjim B\r\n");
    assert_eq!(window.hearings().len(), 2, "{:?}", window.labels());
    assert_eq!(people(&window.hearings()[0]), (Some(9), Some(40), None));
    undo(&mut window);
    assert_eq!(window.hearings().len(), 0);
}

#[test]
fn projects_requests_and_documents_grow_too() {
    let mut window = Window::open(&sample());
    window.harness.set_size(egui::vec2(1600.0, 1200.0));
    window.press_with(Modifiers::COMMAND, Key::Num5);
    window.click("Projekti 3, Lokaliteti, Reqan");
    paste(&mut window, "Reqan\tRruga\t12\t1.234,50\tPo\r\nZhur\tParku\t\t\tHayır\r\n");
    let year = |window: &Window| window.workspace().session.year().clone();
    let projects = year(&window).projects;
    assert_eq!(projects.len(), 4, "{:?}", message(&window));
    assert_eq!(projects[2].selected, Some(true));
    assert_eq!(projects[2].amount.map(|amount| amount.cents), Some(123_450));
    assert_eq!(projects[3].selected, Some(false));
    assert_eq!(projects[3].activity, projects[0].activity, "as a project that is added by hand");

    window.press_with(Modifiers::COMMAND, Key::Num7);
    paste(&mut window, "1.2.2023\tIndividual\t\tRefuzuar\r\n2.2.2023\t\t\tFull access");
    let outcomes: Vec<_> = year(&window).access.requests.iter().map(|request| request.outcome).collect();
    assert_eq!(outcomes, [Some(AccessOutcome::Refused), Some(AccessOutcome::Full)]);

    window.click("Prizren");
    let documents = year(&window).documents;
    let title = documents.last().expect("documents").title.clone();
    window.click(&format!("Dokumenti {}, Emri, {title}", documents.len()));
    paste(&mut window, &format!("{title}\r\nPlani i ri\tplan\r\nFaqja e re\tPage\r\nPa lloj\r\n"));
    if is_asking(&window) {
        panic!("{:?}", window.labels());
    }
    let grown = year(&window).documents;
    assert_eq!(grown.len(), documents.len() + 3);
    assert_eq!(grown[documents.len()].kind, DocumentKind::Plan);
    assert_eq!(grown[documents.len() + 2].kind, DocumentKind::Other);
}

#[test]
fn the_twelve_months_of_decisions_do_not_grow() {
    let mut window = Window::open(&sample());
    window.press_with(Modifiers::COMMAND, Key::Num6);
    let before = window.workspace().session.year().decisions.clone();
    window.click(&format!("dhjetor, Numri i vendimeve, {}", before[11].count.expect("a count")));
    paste(&mut window, "1\r\n2\r\n");
    assert!(message(&window).contains("ka 2 rreshta, ndërsa këtu ka vend për 1"), "{}", message(&window));
    assert_eq!(window.workspace().session.year().decisions, before);
    // Blank rows at the end are nothing to refuse.
    paste(&mut window, "31\r\n\r\n\r\n");
    assert_eq!(window.workspace().session.year().decisions[11].count, Some(31));
}

#[test]
fn new_rows_of_a_sorted_table_go_to_the_end_and_the_rows_that_are_seen_are_filled() {
    let mut window = hearings();
    window.harness.get_by_role_and_label(Role::ColumnHeader, "Gra").click();
    window.harness.run();
    window.press_with(Modifiers::COMMAND, Key::ArrowDown);
    let last = window.labels().into_iter().find(|label| label.ends_with(", Gra, 13")).unwrap_or_default();
    let before = window.hearings();
    let most = before.iter().enumerate().max_by_key(|(at, hearing)| (hearing.attendance.women, std::cmp::Reverse(*at)));
    let (most, _) = most.expect("hearings");
    let _ = last;
    window.click(&format!("Dëgjim buxhetor {}, Gra, {}", most + 1, before[most].attendance.women.unwrap_or(0)));
    paste(&mut window, "100\r\n101\r\n");
    let after = window.hearings();
    let changed: Vec<usize> = (0..11).filter(|&at| before[at] != after[at]).collect();
    assert_eq!(changed.len() + after.len() - 11, 2, "two records were written");
    assert_eq!(after.last().and_then(|hearing| hearing.attendance.women), Some(101));
}

#[test]
fn a_block_of_two_hundred_thousand_rows_is_refused_with_a_message_and_the_window_goes_on() {
    let mut window = hearings();
    window.click("Dëgjim buxhetor 1, Gra, 5");
    let before = window.hearings();
    let block = "1\t2\t3\r\n".repeat(200_000);
    let begun = Instant::now();
    window.harness.event(egui::Event::Paste(block));
    window.harness.step();
    assert!(is_asking(&window), "it is read on a thread");
    assert!(begun.elapsed() < Duration::from_secs(2), "{:?}", begun.elapsed());
    wait(&mut window);
    assert!(message(&window).contains("199\u{a0}989"), "{}", message(&window));
    assert_eq!(window.hearings(), before);
}
