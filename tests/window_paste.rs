//! Pasting into tables in the window: what lands where, what is asked before, and the way back.

use std::time::{Duration, Instant};

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::Queryable as _;
use pasqyra::domain::{AccessOutcome, Activity, ActivityKind, DocumentKind, Register, Year};
use proptest::prelude::*;

use crate::window::{Window, sample};

fn hearings() -> Window {
    let mut window = Window::open(&sample());
    window.harness.set_size(egui::vec2(1600.0, 1200.0));
    window.press_with(Modifiers::COMMAND, Key::Num3);
    window
}

/// The sample with an empty year behind it, which is in view.
fn empty_year() -> Register {
    let mut register = sample();
    register.years.insert(2024, Year::new(2024));
    register
}

fn paste(window: &mut Window, text: &str) {
    window.harness.event(egui::Event::Paste(text.to_owned()));
    window.harness.run();
}

fn message(window: &Window) -> String {
    window.harness.state().message().unwrap_or_default().to_owned()
}

fn is_asking(window: &Window) -> bool {
    window.workspace().is_pasting()
}

fn undo(window: &mut Window) {
    window.press_with(Modifiers::COMMAND, Key::Z);
}

fn people(hearing: &Activity) -> (Option<u32>, Option<u32>, Option<u32>) {
    let attendance = hearing.attendance;
    (attendance.women, attendance.men, attendance.stated)
}

/// Frames until a paste that is read on a thread is done.
fn wait(window: &mut Window) {
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
fn a_value_that_does_not_fit_is_shown_before_anything_is_written() {
    let mut window = hearings();
    window.click("Dëgjim buxhetor 1, Gra, 5");
    let before = window.hearings();
    paste(&mut window, "1\t2\r\n3\tkatër\r\n");
    assert!(is_asking(&window));
    assert_eq!(window.hearings(), before);
    assert!(window.shows("Rreshti 2, Burra, katër"), "{:?}", window.labels());
    assert!(window.shows("Burra «katër»: Shkruani një numër të plotë, p.sh. 14."), "{:?}", window.labels());
    assert!(window.shows("1 qelizë nuk përshtatet: nëse vazhdoni, ajo mbetet siç është."));

    // Escape leaves everything as it was, and the grid has the keyboard again.
    window.press(Key::Escape);
    assert!(!is_asking(&window));
    assert_eq!(window.hearings(), before);
    paste(&mut window, "1\t2\r\n3\tkatër\r\n");
    window.press(Key::Enter);
    assert!(!is_asking(&window));
    let after = window.hearings();
    assert_eq!((people(&after[0]).0, people(&after[0]).1), (Some(1), Some(2)));
    assert_eq!((people(&after[1]).0, people(&after[1]).1), (Some(3), before[1].attendance.men), "left as it was");
    assert_eq!(message(&window), "U ngjitën 3 qeliza.");
    undo(&mut window);
    assert_eq!(window.hearings(), before);
    // The keyboard is the table's.
    window.press(Key::ArrowDown);
    window.type_text("8");
    window.press(Key::Enter);
    assert_eq!(window.hearings()[1].attendance.women, Some(8));
}

#[test]
fn no_command_reaches_the_register_while_a_paste_is_shown() {
    let mut window = hearings();
    window.click("Dëgjim buxhetor 1, Gra, 5");
    window.type_text("6");
    window.press(Key::Enter);
    window.press(Key::ArrowUp);
    paste(&mut window, "x\r\n");
    assert!(is_asking(&window));
    undo(&mut window);
    window.press_with(Modifiers::COMMAND, Key::Delete);
    window.press_with(Modifiers::COMMAND, Key::Num1);
    assert!(is_asking(&window));
    assert_eq!(window.hearings().len(), 11);
    assert_eq!(window.hearings()[0].attendance.women, Some(6));
}

#[test]
fn a_click_beside_the_controls_of_the_preview_leaves_the_keyboard_to_it() {
    let mut window = hearings();
    window.click("Dëgjim buxhetor 1, Gra, 5");
    paste(&mut window, "1\tdy\r\n");
    window.harness.get_by_label("Para se të ngjitet").click();
    window.harness.run();
    window.press(Key::ArrowDown);
    window.type_text("9");
    assert!(!window.workspace().is_typing(), "the table below takes no keys");
    window.press(Key::Enter);
    assert!(!is_asking(&window));
    assert_eq!(window.hearings()[0].attendance.women, Some(1));
}

#[test]
fn the_preview_is_worked_by_the_keyboard_alone() {
    let mut window = hearings();
    window.click("Dëgjim buxhetor 1, Gra, 5");
    window.press(Key::ArrowLeft);
    paste(&mut window, "1.2.2023\t1\r\n\t2\r\n");
    assert!(is_asking(&window));
    // Back from the button to the tick before it.
    window.press_with(Modifiers::SHIFT, Key::Tab);
    window.press(Key::Space);
    assert!(window.shows("Data: si më lart, 1.2.2023."), "{:?}", window.labels());
    window.press(Key::Tab);
    window.press(Key::Enter);
    assert!(!is_asking(&window));
    assert_eq!(window.hearings()[1].held_on, window.hearings()[0].held_on);
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

#[test]
fn a_date_that_cannot_be_read_is_kept_as_it_is_written_unless_the_person_says_otherwise() {
    let mut window = hearings();
    let date = |window: &Window, at: usize| {
        let hearing = &window.hearings()[at];
        (hearing.held_on.map(|day| day.to_string()), hearing.held_on_written.clone())
    };
    let before = date(&window, 0);
    window.click("Dëgjim buxhetor 1, Gra, 5");
    window.press(Key::ArrowLeft);
    paste(&mut window, "30.01.20230\t7\r\n");
    assert!(is_asking(&window));
    assert!(window.shows("Data «30.01.20230»: ruhet siç është shkruar, jo si datë."), "{:?}", window.labels());
    window.press(Key::Enter);
    assert_eq!(date(&window, 0), (None, Some("30.01.20230".to_owned())));
    undo(&mut window);
    assert_eq!(date(&window, 0), before);

    paste(&mut window, "30.01.20230\t7\r\n");
    window.click("Datat që nuk lexohen ruhen siç janë shkruar (1)");
    window.click("Merr ato që përshtaten");
    assert_eq!(date(&window, 0), before);
    assert_eq!(window.hearings()[0].attendance.women, Some(7));
}

#[test]
fn a_date_that_is_blank_below_another_means_as_above_only_when_the_person_ticks_it() {
    let block = "1.2.2023\t1\r\n\t2\r\n\t3\r\n";
    let days = |window: &Window| -> Vec<_> {
        window.hearings()[..3].iter().map(|hearing| hearing.held_on.map(|day| day.to_string())).collect()
    };
    let day = Some("2023-02-01".to_owned());
    let mut window = hearings();
    window.click("Dëgjim buxhetor 1, Gra, 5");
    window.press(Key::ArrowLeft);
    paste(&mut window, block);
    assert!(is_asking(&window), "it is asked, never assumed");
    window.press(Key::Enter);
    assert_eq!(days(&window), [day.clone(), None, None]);
    undo(&mut window);
    paste(&mut window, block);
    window.click("Data bosh do të thotë «si më lart» (2)");
    assert!(window.shows("Data: si më lart, 1.2.2023."), "{:?}", window.labels());
    window.click("Ngjit");
    assert_eq!(days(&window), [day.clone(), day.clone(), day]);
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
fn columns_beyond_the_table_are_listed_and_left_out() {
    let mut window = hearings();
    window.click("Dëgjim buxhetor 1, Gra, 5");
    let wide = (1..=400).map(|number| number.to_string()).collect::<Vec<_>>().join("\t");
    paste(&mut window, &wide);
    assert!(is_asking(&window));
    assert!(window.harness.query_by_label_contains("kolona bien jashtë tabelës dhe nuk ngjiten: «").is_some());
    window.press(Key::Enter);
    assert_eq!(window.hearings()[0].attendance.women, Some(1));
}

#[test]
fn the_heads_of_the_columns_are_no_record() {
    let mut window = Window::open(&empty_year());
    window.press_with(Modifiers::COMMAND, Key::Num3);
    let block =
        "Emri i dëgjimit\tVendi\tData\tF\tM\r\nDëgjim A\tZhur\t1.2.2024\t9\t40\r\nDëgjim B\t\t2.2.2024\t1\t2\r\n";
    paste(&mut window, block);
    assert!(is_asking(&window));
    window.press(Key::Enter);
    let titles: Vec<String> = window.hearings().into_iter().map(|hearing| hearing.title).collect();
    assert_eq!(titles, ["Dëgjim A", "Dëgjim B"]);
    undo(&mut window);
    // The person knows better.
    paste(&mut window, block);
    window.click("Rreshti i parë është koka e tabelës dhe nuk ngjitet");
    window.click("Merr ato që përshtaten");
    assert_eq!(window.hearings().len(), 3);
    assert_eq!(window.hearings()[0].title, "Emri i dëgjimit");
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
fn a_reading_is_stopped_by_escape() {
    let mut window = hearings();
    window.click("Dëgjim buxhetor 1, Gra, 5");
    let before = window.hearings();
    window.harness.event(egui::Event::Paste("1\tx\r\n".repeat(2_400_000)));
    window.harness.step();
    let is_shown = |window: &Window| window.harness.query_by_label_contains("Po lexohet blloku").is_some();
    while is_asking(&window) && !is_shown(&window) {
        window.harness.step();
    }
    if !is_shown(&window) {
        println!("skipped: this machine reads millions of rows at once");
        return;
    }
    window.press(Key::Escape);
    assert!(!is_asking(&window));
    assert_eq!(message(&window), "Ngjitja u ndërpre. Asgjë nuk ndryshoi.");
    assert_eq!(window.hearings(), before);
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

#[test]
fn hostile_cells_are_taken_without_what_nobody_sees() {
    let mut window = hearings();
    let title = "ë".repeat(50_000);
    let count = window.hearings().len();
    window.click("Dëgjim buxhetor 1, Gra, 5");
    window.press(Key::Home);
    window.press(Key::ArrowRight);
    paste(&mut window, &format!("{title}\r\nA\u{1}B\u{b}C\u{7f}\r\n"));
    assert!(!is_asking(&window));
    let hearings = window.hearings();
    assert_eq!(hearings.len(), count);
    assert_eq!(hearings[0].title, title);
    assert_eq!(hearings[1].title, "A B C");
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

#[test]
fn a_long_block_with_cells_that_do_not_fit_is_shown_without_laying_all_of_it_out() {
    let mut window = hearings();
    window.click("Dëgjim buxhetor 1, Gra, 5");
    let mut block = "1\t2\t3\r\n".repeat(9_000);
    block.push_str("x\t2\t3\r\n");
    paste(&mut window, &block);
    wait(&mut window);
    assert!(window.shows("Para se të ngjitet"), "{}", message(&window));
    assert!(window.shows("Rresht i ri 9001, Gra, x"), "{:?}", window.labels());
    let rows = window.labels().into_iter().filter(|label| label.contains(", Gra, ")).count();
    assert!(rows < 80, "only what is in view is laid out: {rows}");
    window.click("Vetëm rreshtat me vërejtje");
    let cells: Vec<String> = window.labels().into_iter().filter(|label| label.starts_with("Rresht i ri")).collect();
    assert_eq!(
        cells,
        ["Rresht i ri 9001, Gra, x", "Rresht i ri 9001, Burra, 2", "Rresht i ri 9001, Totali i pjesëmarrësve, 3"]
    );
    window.press(Key::Escape);
    assert_eq!(window.hearings().len(), 11);
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
