//! The order of records and the widths of columns in the window.

use egui::{Event, Key, Modifiers, PointerButton, Pos2, accesskit::Role, vec2};
use egui_kittest::kittest::Queryable as _;
use pasqyra::domain::{ActivityKind, RecordId};

use crate::window::{Window, sample};

const MOVE: Modifiers = Modifiers::ALT.plus(Modifiers::SHIFT);

fn hearings() -> Window {
    let mut window = Window::open(&sample());
    window.harness.set_size(vec2(1600.0, 1200.0));
    window.press_with(Modifiers::COMMAND, Key::Num3);
    window
}

fn order(window: &Window) -> Vec<RecordId> {
    window.hearings().iter().map(|hearing| hearing.id).collect()
}

/// The ids after the one at `from` was moved to `to`, both counted from 1.
fn moved(ids: &[RecordId], from: usize, to: usize) -> Vec<RecordId> {
    let mut ids = ids.to_vec();
    let id = ids.remove(from - 1);
    ids.insert(to - 1, id);
    ids
}

fn point(window: &mut Window, at: Pos2) {
    window.harness.event(Event::PointerMoved(at));
    window.harness.run();
}

fn button(window: &mut Window, at: Pos2, pressed: bool) {
    let modifiers = Modifiers::NONE;
    window.harness.event(Event::PointerButton { pos: at, button: PointerButton::Primary, pressed, modifiers });
    window.harness.run();
}

/// The middle of a hearing's handle, which shows under the pointer.
fn handle(window: &mut Window, number: usize) -> Pos2 {
    let cell = format!("Dëgjim buxhetor {number}, Nr., {number}");
    let at = window.harness.get_by_label(&cell).rect().left_center() + vec2(8.0, 0.0);
    point(window, at);
    window.harness.get_by_label(&format!("Zhvendos: Dëgjim buxhetor {number}")).rect().center()
}

#[test]
fn a_row_is_dragged_to_another_place_by_its_handle_and_undo_takes_it_back() {
    let mut window = hearings();
    let before = order(&window);
    let below = window.harness.get_by_label("Dëgjim buxhetor 5, Nr., 5").rect().left_bottom() + vec2(8.0, -2.0);
    let at = handle(&mut window, 2);
    button(&mut window, at, true);
    point(&mut window, at + vec2(0.0, 20.0));
    point(&mut window, below);
    assert_eq!(order(&window), before, "nothing moves before it is let go");
    button(&mut window, below, false);
    assert_eq!(order(&window), moved(&before, 2, 5));
    assert!(window.shows("Dëgjim buxhetor 2 u zhvendos në vendin 5."), "{:?}", window.labels());
    window.click("Zhbëj");
    assert_eq!(order(&window), before);
}

#[test]
fn escape_lets_a_dragged_row_be() {
    let mut window = hearings();
    let before = order(&window);
    let at = handle(&mut window, 4);
    button(&mut window, at, true);
    let up = window.harness.get_by_label("Dëgjim buxhetor 1, Nr., 1").rect().left_top() + vec2(8.0, 2.0);
    point(&mut window, up);
    window.press(Key::Escape);
    button(&mut window, up, false);
    assert_eq!(order(&window), before);
}

#[test]
fn the_table_scrolls_while_a_row_is_dragged_to_its_edge() {
    let mut window = hearings();
    window.harness.set_size(vec2(1280.0, 720.0));
    window.harness.run();
    let before = order(&window);
    let at = handle(&mut window, 1);
    button(&mut window, at, true);
    let foot = window.harness.get_by_label("Gra, gjithsej 35").rect();
    let edge = Pos2::new(at.x, foot.top() - 4.0);
    point(&mut window, at + vec2(0.0, 20.0));
    point(&mut window, edge);
    button(&mut window, edge, false);
    assert_eq!(order(&window), moved(&before, 1, 11));
}

#[test]
fn keys_move_the_record_one_place_and_its_number_follows() {
    let mut window = hearings();
    let before = order(&window);
    window.click("Dëgjim buxhetor 2, Gra, 0");
    window.press_with(MOVE, Key::ArrowDown);
    assert_eq!(order(&window), moved(&before, 2, 3));
    // The current cell stays with the record.
    window.press_with(MOVE, Key::ArrowDown);
    assert_eq!(order(&window), moved(&before, 2, 4));
    for _ in 0..5 {
        window.press_with(MOVE, Key::ArrowUp);
    }
    assert_eq!(order(&window), moved(&before, 2, 1), "at the top it stays");
    for _ in 0..4 {
        window.press_with(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(order(&window), moved(&before, 2, 3));
}

#[test]
fn projects_have_an_order_of_their_own() {
    let mut window = Window::open(&sample());
    window.go_to("Buxhetim 1");
    window.click("Projekti 2, Lokaliteti, Kurrilla");
    window.press_with(MOVE, Key::ArrowUp);
    let projects = &window.workspace().session.year().projects;
    let localities: Vec<&str> = projects.iter().map(|project| project.locality.as_str()).collect();
    assert_eq!(localities, ["Kurrilla", "Zhur", "Reqan"]);
    assert_eq!(window.workspace().session.year().activities.of(ActivityKind::ParticipatoryBudgeting).len(), 1);
}

#[test]
fn a_sorted_table_refuses_and_offers_the_order_of_the_register() {
    let mut window = hearings();
    let before = order(&window);
    window.harness.get_by_role_and_label(Role::ColumnHeader, "Gra").click();
    window.harness.run();
    window.press_with(MOVE, Key::ArrowDown);
    assert_eq!(order(&window), before);
    let message = window.harness.state().message().expect("a message").to_owned();
    assert!(message.contains("e renditur sipas kolonës «Gra»"), "{message}");
    window.click("Shfaq rendin e regjistrit");
    window.press_with(MOVE, Key::ArrowDown);
    assert_ne!(order(&window), before);
}

#[test]
fn a_filtered_table_refuses_a_drag_and_says_why() {
    let mut window = hearings();
    let before = order(&window);
    window.press_with(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::L);
    window.type_text("shkolles");
    window.press(Key::Enter);
    let at = handle(&mut window, 3);
    button(&mut window, at, true);
    point(&mut window, at + vec2(0.0, 60.0));
    button(&mut window, at + vec2(0.0, 60.0), false);
    assert_eq!(order(&window), before);
    let message = window.harness.state().message().expect("a message").to_owned();
    assert!(message.contains("e filtruar"), "{message}");
}

/// The width of a column's head, and the place of its right border.
fn head(window: &Window, name: &str) -> (f32, Pos2) {
    let rect = window.harness.get_by_role_and_label(Role::ColumnHeader, name).rect();
    (rect.width(), rect.right_center())
}

fn drag(window: &mut Window, from: Pos2, by: f32) {
    point(window, from);
    button(window, from, true);
    point(window, from + vec2(by / 2.0, 0.0));
    point(window, from + vec2(by, 0.0));
    button(window, from + vec2(by, 0.0), false);
}

#[test]
fn a_column_is_as_wide_as_its_border_was_dragged_also_after_a_restart() {
    let mut window = Window::open_with_settings(&sample());
    window.go_to("Dëgjime 11");
    let (width, border) = head(&window, "Gra");
    drag(&mut window, border, 40.0);
    assert!((head(&window, "Gra").0 - width - 40.0).abs() <= 1.0);
    let sorted = window.harness.query_by_role_and_label(Role::ColumnHeader, "Gra, në rritje");
    assert!(sorted.is_none(), "a drag is no click");
    // Not narrower than a figure.
    let (_, border) = head(&window, "Burra");
    drag(&mut window, border, -400.0);
    assert_eq!(head(&window, "Burra").0, 32.0);

    let mut window = window.restarted();
    window.go_to("Dëgjime 11");
    // Where the columns before it end between two points, a column is a point wider or narrower.
    assert!((head(&window, "Gra").0 - width - 40.0).abs() <= 1.0, "{} of {width}", head(&window, "Gra").0);
    assert!((head(&window, "Burra").0 - 32.0).abs() <= 1.0);
    // Another table has widths of its own.
    window.go_to("Konsultime 13");
    assert_eq!(head(&window, "Gra").0, width);
}

#[test]
fn a_dragged_border_gives_no_other_column_a_width_of_its_own() {
    let mut window = hearings();
    let (title, _) = head(&window, "Emri i dëgjimit");
    let (width, border) = head(&window, "Gra");
    drag(&mut window, border, 40.0);
    assert!((head(&window, "Gra").0 - width - 40.0).abs() <= 1.0);
    // The border stays where it was let go, and so do the columns before it.
    assert_eq!(head(&window, "Gra").1.x, border.x + 40.0);
    assert_eq!(head(&window, "Emri i dëgjimit").0, title);
    // As the window is resized they share again what is left.
    window.harness.set_size(vec2(1800.0, 1200.0));
    window.harness.run();
    let (wider, _) = head(&window, "Emri i dëgjimit");
    assert!(wider > title + 50.0, "{wider} of {title}");
    assert!((head(&window, "Gra").0 - width - 40.0).abs() <= 1.0);
    // Another border holds them again; one of their own is theirs.
    let (_, border) = head(&window, "Burra");
    drag(&mut window, border, 30.0);
    let (_, border) = head(&window, "Emri i dëgjimit");
    drag(&mut window, border, -60.0);
    let (dragged, _) = head(&window, "Emri i dëgjimit");
    assert!((dragged - wider + 60.0).abs() <= 1.0, "{dragged} of {wider}");
    window.harness.set_size(vec2(1600.0, 1200.0));
    window.harness.run();
    assert!((head(&window, "Emri i dëgjimit").0 - dragged).abs() <= 1.0);
}

#[test]
fn the_handle_of_a_row_leaves_its_number_in_view() {
    let mut window = hearings();
    let (narrow, _) = head(&window, "Nr.");
    window.click("Dëgjim buxhetor 1, Gra, 5");
    window.harness.event(Event::Paste("1\r\n".repeat(120)));
    window.harness.run();
    let (wide, _) = head(&window, "Nr.");
    // The handle, three digits, and the room after them.
    assert!(wide >= 24.0 + 3.0 * 8.0 + 8.0 && wide > narrow, "{wide} of {narrow}");
}

#[test]
fn a_double_click_on_a_border_fits_the_column_to_what_it_holds() {
    let mut window = hearings();
    let (_, border) = head(&window, "Gra");
    drag(&mut window, border, 200.0);
    let (wide, border) = head(&window, "Gra");
    // The test's clock is slower than a hand.
    window.harness.ctx.options_mut(|options| options.input_options.max_double_click_delay = 60.0);
    for pressed in [true, false, true, false] {
        let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
        window.harness.event(Event::PointerButton { pos: border, button, pressed, modifiers });
    }
    window.harness.run();
    let fitted = head(&window, "Gra").0;
    assert!((32.0..60.0).contains(&fitted), "{fitted} of {wide}");
}

#[test]
fn the_menu_of_a_head_changes_widths_by_keys_alone_and_restores_them() {
    let mut window = hearings();
    let (width, _) = head(&window, "Gra");
    window.click("Dëgjim buxhetor 1, Gra, 5");
    window.press_with(Modifiers::SHIFT, Key::F10);
    window.press(Key::Enter);
    window.press(Key::Enter);
    assert_eq!(head(&window, "Gra").0, width + 32.0);
    window.press(Key::ArrowDown);
    window.press(Key::Enter);
    assert_eq!(head(&window, "Gra").0, width + 16.0);
    window.click("Kthe gjerësitë fillestare");
    assert_eq!(head(&window, "Gra").0, width);
    window.press(Key::Escape);
    assert!(!window.shows("Më e gjerë"));
    // The keyboard is back in the table.
    window.type_text("9");
    window.press(Key::Enter);
    assert_eq!(window.hearings()[0].attendance.women, Some(9));

    window.harness.get_by_role_and_label(Role::ColumnHeader, "Gra").click_secondary();
    window.harness.run();
    window.click("Më e ngushtë");
    assert_eq!(head(&window, "Gra").0, width - 14.0, "not below the least");
}

#[test]
fn widths_stay_right_at_every_zoom() {
    let mut window = hearings();
    let (width, border) = head(&window, "Gra");
    drag(&mut window, border, 40.0);
    for zoom in [0.8, 1.5, 2.0] {
        window.harness.ctx.set_zoom_factor(zoom);
        window.harness.run();
        let points = head(&window, "Gra").0;
        assert!((points - width - 40.0).abs() < 1.0, "{points} at {zoom}");
    }
}
