//! Pasting into tables in the window: what lands where, what is asked before, and the way back.

use std::time::{Duration, Instant};

use egui::{Key, Modifiers};
use pasqyra::domain::{Activity, ActivityKind, Register, Year};
use proptest::prelude::*;

use crate::window::{Window, sample};

pub(crate) fn hearings() -> Window {
    let mut window = Window::open(&sample());
    window.harness.set_size(egui::vec2(1600.0, 1200.0));
    window.press_with(Modifiers::COMMAND, Key::Num3);
    window
}

/// The sample with an empty year behind it, which is in view.
pub(crate) fn empty_year() -> Register {
    let mut register = sample();
    register.years.insert(2024, Year::new(2024));
    register
}

pub(crate) fn paste(window: &mut Window, text: &str) {
    window.harness.event(egui::Event::Paste(text.to_owned()));
    window.harness.run();
}

pub(crate) fn message(window: &Window) -> String {
    window.harness.state().message().unwrap_or_default().to_owned()
}

pub(crate) fn is_asking(window: &Window) -> bool {
    window.workspace().is_pasting()
}

pub(crate) fn undo(window: &mut Window) {
    window.press_with(Modifiers::COMMAND, Key::Z);
}

pub(crate) fn people(hearing: &Activity) -> (Option<u32>, Option<u32>, Option<u32>) {
    let attendance = hearing.attendance;
    (attendance.women, attendance.men, attendance.stated)
}

/// Frames until a paste that is read on a thread is done.
pub(crate) fn wait(window: &mut Window) {
    let begun = Instant::now();
    while window.workspace().is_pasting() && !window.shows("Para se të ngjitet") {
        assert!(begun.elapsed() < Duration::from_secs(120), "it does not end");
        std::thread::sleep(Duration::from_millis(10));
        window.harness.step();
    }
    window.harness.run();
}

#[test]
fn a_block_that_fits_is_pasted_at_once_and_says_how_many_cells() {
    let mut window = hearings();
    window.click("Dëgjim buxhetor 1, Gra, 5");
    paste(&mut window, "11\t12\r\n13\t14\r\n");
    assert_eq!(message(&window), "U ngjitën 4 qeliza.");
    let before = sample().years[&2023].activities.of(ActivityKind::Hearing).to_vec();
    assert_eq!(people(&window.hearings()[1]).0, Some(13));
    window.click("Zhbëj");
    let women = |hearings: &[Activity]| hearings.iter().map(people).collect::<Vec<_>>();
    assert_eq!(women(&window.hearings()), women(&before));
}

#[test]
fn who_came_in_one_cell_is_spread_over_women_men_and_a_total_that_contradicts() {
    let mut window = hearings();
    window.click("Dëgjim buxhetor 1, Gra, 5");
    paste(&mut window, "F 9 M 40 T 49\r\n9/40/50\r\n9 / 41\r\n");
    let after = window.hearings();
    assert_eq!(people(&after[0]), (Some(9), Some(40), Some(49)), "in the place of the total that was stated before");
    assert_eq!(people(&after[1]), (Some(9), Some(40), Some(50)), "stated as it stands");
    assert_eq!((people(&after[2]).0, people(&after[2]).1), (Some(9), Some(41)));
    undo(&mut window);

    // Typed it means the same, and is one change.
    window.type_text("F 7 M 8 T 16");
    window.press(Key::Enter);
    assert_eq!(people(&window.hearings()[0]), (Some(7), Some(8), Some(16)));
    undo(&mut window);
    assert_eq!(people(&window.hearings()[0]), (Some(5), Some(20), Some(25)));
    // Not so in the column of men, which is a figure of its own.
    window.click("Dëgjim buxhetor 1, Burra, 20");
    window.type_text("7/8");
    window.press(Key::Enter);
    assert!(window.shows("Shkruani një numër të plotë, p.sh. 14."));
}

#[test]
fn a_total_that_was_pasted_with_its_parts_is_kept_only_where_it_contradicts_them() {
    let mut window = hearings();
    window.click("Dëgjim buxhetor 1, Gra, 5");
    paste(&mut window, "1\t2\t3\r\n4\t5\t10\r\n\t\t30\r\n");
    let after = window.hearings();
    assert_eq!(people(&after[0]), (Some(1), Some(2), Some(3)), "25 was stated of other figures");
    assert_eq!(people(&after[1]), (Some(4), Some(5), Some(10)));
    assert_eq!(people(&after[2]), (None, None, Some(30)));
}

const WORD: &str = "<html><body><table><tr><td>Dëgjim A</td><td>Zhur</td><td rowspan=2>1.2.2023</td><td>9/40</td></tr>
    <tr><td><p>Dëgjim</p><p>B</p></td><td>Reqan</td><td>1</td></tr></table></body></html>";

#[test]
fn a_table_of_word_keeps_its_paragraphs_in_their_cells_and_its_merged_dates_are_asked_about() {
    let mut window = Window::open(&empty_year());
    window.press_with(Modifiers::COMMAND, Key::Num3);
    window.harness.state_mut().workspace_mut().expect("a register").read_html_with(|| Some(WORD.to_owned()));
    paste(&mut window, "Dëgjim A\tZhur\t1.2.2023\t9/40\nDëgjim\nB\tReqan\t\t1\n");
    assert!(is_asking(&window), "{}", message(&window));
    window.click("Data bosh do të thotë «si më lart» (1)");
    window.click("Ngjit");
    let hearings = window.hearings();
    assert_eq!(hearings.len(), 2);
    assert_eq!(hearings[1].title, "Dëgjim B");
    assert_eq!(hearings[1].held_on, hearings[0].held_on);
    assert!(hearings[1].held_on.is_some());
}

#[test]
fn html_that_says_something_else_than_the_text_is_left_alone() {
    let mut window = hearings();
    window.harness.state_mut().workspace_mut().expect("a register").read_html_with(|| Some(WORD.to_owned()));
    window.click("Dëgjim buxhetor 1, Gra, 5");
    paste(&mut window, "1\t2\r\n");
    assert_eq!((people(&window.hearings()[0]).0, people(&window.hearings()[0]).1), (Some(1), Some(2)));
}

#[test]
fn a_link_that_two_columns_show_is_not_taken_back_by_a_blank_in_the_second() {
    let mut window = Window::open(&sample());
    window.press_with(Modifiers::COMMAND, Key::Num6);
    // The current cell is the count of January.
    paste(&mut window, "7\thttps://a.b\t\t1.2.2023\r\n");
    let january = window.workspace().session.year().decisions[0].clone();
    assert_eq!((january.count, january.url.as_deref()), (Some(7), Some("https://a.b")));
    assert_eq!(january.sent_to_ministry_on.map(|day| day.to_string()).as_deref(), Some("2023-02-01"));
}

#[test]
fn a_block_fills_the_selection_as_often_as_it_goes_into_it() {
    let mut window = hearings();
    window.click("Dëgjim buxhetor 1, Gra, 5");
    for _ in 0..3 {
        window.press_with(Modifiers::SHIFT, Key::ArrowDown);
    }
    paste(&mut window, "1\r\n2\r\n");
    let women: Vec<_> = window.hearings()[..5].iter().map(|hearing| hearing.attendance.women).collect();
    assert_eq!(women[..4], [Some(1), Some(2), Some(1), Some(2)]);
    // One cell over a row with a computed total states no total.
    window.click("Dëgjim buxhetor 1, Gra, 1");
    window.press_with(Modifiers::SHIFT, Key::ArrowRight);
    window.press_with(Modifiers::SHIFT, Key::ArrowRight);
    paste(&mut window, "6");
    assert_eq!(people(&window.hearings()[0]), (Some(6), Some(6), Some(25)));
}

#[test]
fn cells_are_taken_without_what_other_programs_put_around_them() {
    let mut window = hearings();
    let count = window.hearings().len();
    window.click("Dëgjim buxhetor 1, Gra, 5");
    window.press(Key::Home);
    window.press(Key::ArrowRight);
    paste(&mut window, "\u{1}Dëgjimi A\u{7}\r\nA\u{b}B\u{c}C\u{7f}\r\n");
    assert!(!is_asking(&window));
    let hearings = window.hearings();
    assert_eq!(hearings.len(), count);
    assert_eq!(hearings[0].title, "Dëgjimi A");
    assert_eq!(hearings[1].title, "A B C");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    /// Whatever is on the clipboard, the window neither panics nor loses what nothing was pasted over.
    #[test]
    fn no_clipboard_is_too_odd(texts in prop::collection::vec(crate::support::any_text(), 1..6)) {
        let mut window = hearings();
        window.harness.ctx.set_missing_glyph_policy(egui::MissingGlyphPolicy::Tofu);
        window.click("Dëgjim buxhetor 10, Gra, 15");
        let before = window.hearings();
        for text in texts {
            paste(&mut window, &text);
            if is_asking(&window) {
                window.press(Key::Enter);
            }
        }
        prop_assert_eq!(&window.hearings()[..9], &before[..9]);
    }
}
