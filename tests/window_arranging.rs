//! Tables sorted and filtered in the window: what is shown, what edits mean then, and the way back.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::Queryable as _;
use pasqyra::{app::tabs::Tab, domain::ActivityKind};

use crate::window::{Window, sample};

const FILTER: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);

fn hearings() -> Window {
    let mut window = Window::open(&sample());
    window.harness.set_size(egui::vec2(1600.0, 1200.0));
    window.press_with(Modifiers::COMMAND, Key::Num3);
    window
}

/// The numbers of the hearings that are shown, in their order.
fn shown(window: &Window) -> Vec<usize> {
    let cells = window.labels().into_iter().filter(|label| label.contains(", Gra, "));
    let numbers = cells.filter_map(|label| label.strip_prefix("Dëgjim buxhetor ")?.split(',').next()?.parse().ok());
    // The current cell is named twice: as itself and as what has the keyboard.
    let mut numbers: Vec<usize> = numbers.collect();
    let mut seen = std::collections::HashSet::new();
    numbers.retain(|&number| seen.insert(number));
    numbers
}

/// Clicks a column's head.
fn sort(window: &mut Window, head: &str) {
    window.harness.get_by_role_and_label(Role::ColumnHeader, head).click();
    window.harness.run();
}

fn filter(window: &mut Window, text: &str) {
    window.press_with(FILTER, Key::L);
    window.type_text(text);
}

#[test]
fn a_column_sorts_upwards_then_downwards_then_as_the_register_has_it() {
    let mut window = hearings();
    let women: Vec<u32> = window.hearings().iter().map(|hearing| hearing.attendance.women.unwrap_or(0)).collect();
    let register: Vec<usize> = (1..=11).collect();
    assert_eq!(shown(&window), register);

    sort(&mut window, "Gra");
    let mut upwards = register.clone();
    upwards.sort_by_key(|&number| (women[number - 1], number));
    assert_eq!(shown(&window), upwards);

    sort(&mut window, "Gra, në rritje");
    let mut downwards = register.clone();
    downwards.sort_by_key(|&number| (std::cmp::Reverse(women[number - 1]), number));
    assert_eq!(shown(&window), downwards, "of equals the first in the register comes first");

    sort(&mut window, "Gra, në zbritje");
    assert_eq!(shown(&window), register);
}

#[test]
fn what_is_empty_comes_last_in_both_directions() {
    let mut window = hearings();
    let dated: Vec<bool> = window.hearings().iter().map(|hearing| hearing.held_on.is_some()).collect();
    let undated = dated.iter().filter(|&&dated| !dated).count();
    assert!(undated > 0);
    sort(&mut window, "Data");
    for again in ["Data, në rritje", "Data, në zbritje"] {
        let order = shown(&window);
        let last = &order[order.len() - undated..];
        assert!(last.iter().all(|&number| !dated[number - 1]), "{order:?}");
        sort(&mut window, again);
    }
}

#[test]
fn typing_into_a_sorted_table_changes_the_record_that_is_seen_and_moves_no_row() {
    let mut window = hearings();
    sort(&mut window, "Gra");
    let order = shown(&window);
    let first = order[0];
    window.click(&format!("Dëgjim buxhetor {first}, Gra, 0"));
    window.type_text("77");
    window.press(Key::Enter);
    assert_eq!(window.hearings()[first - 1].attendance.women, Some(77));
    assert_eq!(shown(&window), order, "nothing jumps from under a person at work");

    window.press_with(Modifiers::COMMAND, Key::Num2);
    window.press_with(Modifiers::COMMAND, Key::Num3);
    assert_eq!(shown(&window).last(), Some(&first), "coming back sorts it in");

    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.hearings()[first - 1].attendance.women, Some(0));
}

#[test]
fn the_keys_fill_and_paste_over_the_rows_that_are_seen() {
    let mut window = hearings();
    filter(&mut window, "shkolles");
    let rows = shown(&window);
    assert!(rows.len() > 2 && rows.len() < 11, "{rows:?}");
    let before = window.hearings();
    window.press(Key::Enter);
    let name = format!("Dëgjim buxhetor {}, Gra, {}", rows[0], before[rows[0] - 1].attendance.women.unwrap_or(0));
    window.click(&name);
    window.harness.event(egui::Event::Paste("41\r\n42\r\n".to_owned()));
    window.harness.run();
    let after = window.hearings();
    assert_eq!(after[rows[0] - 1].attendance.women, Some(41));
    assert_eq!(after[rows[1] - 1].attendance.women, Some(42));
    let changed = before.iter().zip(&after).filter(|(then, now)| then != now).count();
    assert_eq!(changed, 2, "no row that is hidden was touched");
}

#[test]
fn the_filter_finds_text_without_its_marks_and_tells_the_totals_of_what_is_shown() {
    let mut window = hearings();
    filter(&mut window, "SHKOLLES");
    let rows = shown(&window);
    let of = |field: fn(&pasqyra::domain::Activity) -> Option<u32>| -> u32 {
        rows.iter().filter_map(|&number| field(&window.hearings()[number - 1])).sum()
    };
    let (women, men) = (of(|hearing| hearing.attendance.women), of(|hearing| hearing.attendance.men));
    assert!(window.shows(&format!("Gra, në pamje {women}")), "{:?}", window.labels());
    assert!(window.shows(&format!("Burra, në pamje {men}")));
    assert!(window.shows("Gra, gjithsej 35"), "the totals of all stay");
    assert!(window.shows(&format!("{} nga 11", rows.len())));

    // Esc takes the filter away, and what it hid is back.
    window.press(Key::Escape);
    assert_eq!(shown(&window).len(), 11);
    assert!(!window.shows("Muaji: Çdo muaj"));
    window.press(Key::ArrowDown);
    window.type_text("5");
    window.press(Key::Escape);
    assert_eq!(window.workspace().tab, Tab::Activities(ActivityKind::Hearing));
}

#[test]
fn the_filter_asks_for_a_month_and_for_findings() {
    let mut window = hearings();
    window.press_with(FILTER, Key::L);
    window.click("Muaji: Çdo muaj");
    window.click("Pa datë");
    let hearings = window.hearings();
    let undated: Vec<usize> = (1..=11).filter(|&number| hearings[number - 1].held_on.is_none()).collect();
    assert_eq!(shown(&window), undated);

    window.click("Gjetjet: Me e pa gjetje");
    window.click("Me gabime");
    let with_errors = shown(&window);
    assert!(with_errors.contains(&8) && with_errors.len() < undated.len(), "{with_errors:?}");

    window.click("Pastro filtrin");
    assert_eq!(shown(&window).len(), 11);

    // Or for those of one rule, of those that found something here.
    window.click("Gjetjet: Me e pa gjetje");
    assert!(
        window.harness.query_by_role_and_label(Role::Button, "Data nuk lexohet").is_none(),
        "no hearing has a date that cannot be read"
    );
    window.harness.get_by_role_and_label(Role::Button, "Pa pjesëmarrje të grave").click();
    window.harness.run();
    assert_eq!(shown(&window), [2, 3, 5, 8, 9]);
}

#[test]
fn a_filter_gives_way_to_a_record_that_a_person_is_led_to() {
    let mut window = hearings();
    filter(&mut window, "zhupes");
    assert_eq!(shown(&window), [7]);
    // To the finding of hearing 8, which the filter hides.
    window.press(Key::Enter);
    window.press_with(Modifiers::COMMAND, Key::F8);
    window.press(Key::ArrowDown);
    window.press(Key::Enter);
    assert_eq!(window.workspace().tab, Tab::Activities(ActivityKind::Hearing));
    assert_eq!(shown(&window).len(), 11);
}

#[test]
fn a_new_record_is_seen_and_typed_into_whatever_the_filter_says() {
    let mut window = hearings();
    filter(&mut window, "zhupes");
    window.press_with(Modifiers::COMMAND, Key::Enter);
    window.type_text("Dëgjim i ri");
    window.press(Key::Enter);
    assert_eq!(window.hearings().len(), 12);
    assert_eq!(window.hearings()[11].title, "Dëgjim i ri");
    assert!(shown(&window).contains(&12), "{:?}", shown(&window));

    window.press_with(Modifiers::COMMAND, Key::Z);
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.hearings().len(), 11);
    assert!(!shown(&window).contains(&12));
}

#[test]
fn a_filter_that_leaves_nothing_says_so_and_can_be_cleared() {
    let mut window = hearings();
    filter(&mut window, "xyzxyz");
    assert!(window.shows("Filtri nuk lë asnjë rresht në pamje"), "{:?}", window.labels());
    assert_eq!(shown(&window), [0_usize; 0]);
    window.press(Key::Escape);
    assert_eq!(shown(&window).len(), 11);
}

#[test]
fn one_key_sorts_by_the_column_of_the_current_cell() {
    let mut window = hearings();
    window.click("Dëgjim buxhetor 1, Gra, 5");
    window.press_with(FILTER, Key::S);
    let women: Vec<u32> = window.hearings().iter().map(|hearing| hearing.attendance.women.unwrap_or(0)).collect();
    assert!(shown(&window).is_sorted_by_key(|number| women[number - 1]));
    // The current cell stays with its record.
    window.type_text("6");
    window.press(Key::Enter);
    assert_eq!(window.hearings()[0].attendance.women, Some(6));
}

#[test]
fn titles_are_in_the_order_of_the_windows_language() {
    let mut window = hearings();
    sort(&mut window, "Vendi i mbajtjes");
    let venues: Vec<String> =
        shown(&window).iter().map(|&number| window.hearings()[number - 1].venue.clone().unwrap_or_default()).collect();
    let collation = pasqyra::text::collation::Collation::of(pasqyra::domain::Language::Albanian);
    assert!(venues.is_sorted_by_key(|venue| collation.key(venue)), "{venues:?}");
}

#[test]
fn a_filter_over_very_many_sorted_rows_keeps_their_order_letter_by_letter() {
    let mut register = sample();
    let hearings = register.years.get_mut(&2023).expect("the year").activities.of_mut(ActivityKind::Hearing);
    let model = hearings[0].clone();
    *hearings = (0..2_500_usize)
        .map(|place| pasqyra::domain::Activity {
            id: pasqyra::store::fresh_id(),
            // Each number once, in no order.
            title: format!("Takimi {}", place * 1_237 % 2_500),
            ..model.clone()
        })
        .collect();
    let titles: Vec<String> = hearings.iter().map(|hearing| hearing.title.clone()).collect();
    let mut window = Window::open(&register);
    window.press_with(Modifiers::COMMAND, Key::Num3);
    sort(&mut window, "Emri i dëgjimit");
    let numbered = |title: &str| title.trim_start_matches("Takimi ").parse::<usize>().expect("a number");
    window.press_with(FILTER, Key::L);
    for (letter, typed) in [("t", "Takimi "), ("akimi 2", "Takimi 2"), ("4", "Takimi 24"), ("9", "Takimi 249")] {
        window.type_text(letter);
        let mut expected: Vec<usize> =
            titles.iter().filter(|title| title.contains(typed)).map(|title| numbered(title)).collect();
        expected.sort_unstable();
        let found: Vec<usize> = shown(&window).into_iter().map(|place| numbered(&titles[place - 1])).collect();
        assert!(found.len() > 3 || found.len() == expected.len(), "{typed}: {found:?}");
        assert_eq!(found, expected[..found.len()], "{typed}");
    }
}
