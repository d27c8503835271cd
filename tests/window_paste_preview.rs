//! What a paste asks before it is written, and what the person chooses there.

use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use crate::{
    window::Window,
    window_paste::{empty_year, hearings, is_asking, message, paste, people, undo, wait},
};

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

#[test]
fn a_pasted_text_that_could_not_be_typed_is_shown_with_the_reason_and_left_out() {
    let mut window = hearings();
    window.harness.ctx.set_missing_glyph_policy(egui::MissingGlyphPolicy::Tofu);
    let before = window.hearings();
    window.click("Dëgjim buxhetor 1, Gra, 5");
    window.press(Key::Home);
    window.press(Key::ArrowRight);
    let long = "ë".repeat(2_001);
    paste(&mut window, &format!("Dëgjim 😀\r\n{long}\r\nA\u{202e}B\r\nDëgjim i ri\r\n"));
    assert!(is_asking(&window), "{}", message(&window));
    let texts = pasqyra::text::Texts::new(pasqyra::domain::Language::Albanian);
    let cut = format!("{}…", "ë".repeat(40));
    for (text, why) in [
        ("Dëgjim 😀", texts.get("input-emoji")),
        (&cut, texts.with("input-too-long", &[("most", 2_000_u64.into())])),
        ("A\u{202e}B", texts.with("input-unseen-character", &[("code", "U+202E".into())])),
    ] {
        assert!(window.shows(&format!("Emri i dëgjimit «{text}»: {why}")), "{why}");
    }
    window.press(Key::Enter);
    let after = window.hearings();
    assert_eq!(after[..3], before[..3]);
    assert_eq!(after[3].title, "Dëgjim i ri");
}
