//! The window for those who do not see it, or do not use a mouse: what everything is called, and how large it is.

use egui::{Key, Modifiers, accesskit::Role, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use pasqyra::app::{command::Command, tabs::Tab};

use crate::window::{Window, sample};

/// What a person can act on.
const CONTROLS: [Role; 12] = [
    Role::Button,
    Role::CheckBox,
    Role::RadioButton,
    Role::ComboBox,
    Role::Tab,
    Role::MenuItem,
    Role::TextInput,
    Role::MultilineTextInput,
    Role::SpinButton,
    Role::Link,
    Role::ColumnHeader,
    Role::Cell,
];

/// The least width and height of a target, in points.
const TARGET: f32 = 24.0;

/// The tabs, the pages that are reached otherwise, and the menu.
fn everywhere(mut look: impl FnMut(&Window, &str)) {
    let mut window = Window::open(&sample());
    window.harness.set_size(vec2(1280.0, 800.0));
    for (number, tab) in (1..).zip(Tab::ALL) {
        let keys = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8];
        window.press_with(Modifiers::COMMAND, keys[number - 1]);
        assert_eq!(window.workspace().tab, tab);
        look(&window, &format!("{tab:?}"));
    }
    window.press_with(Modifiers::COMMAND, Key::F8);
    look(&window, "findings");
    window.click("Menyja");
    look(&window, "menu");
    window.click("Rregullat ligjore");
    look(&window, "rules");
    window.click("Prizren");
    look(&window, "profile");
    window.press_with(Modifiers::COMMAND, Key::Enter);
    window.press_with(Modifiers::COMMAND, Key::H);
    look(&window, "history");
    window.harness.state_mut().do_next(Command::KeepCopy);
    window.harness.run();
    window.harness.state_mut().do_next(Command::GoTo(Tab::Copies));
    window.harness.run();
    let copy = window.labels().into_iter().find(|label| label.ends_with("me dorë")).expect("the copy is listed");
    window.click(&copy);
    look(&window, "copies");
    window.press_with(Modifiers::COMMAND, Key::K);
    look(&window, "palette");
    window.press(Key::Escape);
    window.press_with(Modifiers::COMMAND, Key::F);
    window.type_text("prizren");
    look(&window, "search");
}

#[test]
fn every_control_has_a_name_and_is_large_enough_to_be_hit() {
    let mut wrong = std::collections::BTreeSet::new();
    let mut seen = 0;
    everywhere(|window, place| {
        for node in window.harness.root().children_recursive() {
            let accesskit = node.accesskit_node();
            let role = accesskit.role();
            if !CONTROLS.contains(&role) {
                continue;
            }
            seen += 1;
            let name = accesskit.label().unwrap_or_default();
            let size = node.rect().size();
            if name.trim().is_empty() {
                wrong.insert(format!("{place}: a {role:?} at {:?} has no name", node.rect()));
            }
            // A link within the report's text is as tall as the text. Two hundredths for what rounding takes.
            let is_in_text = role == Role::Link && place == "Report";
            if !is_in_text && size.min_elem() < TARGET - 0.02 {
                wrong.insert(format!("{place}: {role:?} «{name}» is {} by {}", size.x, size.y));
            }
        }
    });
    assert!(seen > 500, "{seen}");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_cell_says_its_whole_text_where_it_shows_a_part_and_nothing_twice() {
    let mut window = Window::open(&sample());
    window.harness.set_size(vec2(1280.0, 800.0));
    window.press_with(Modifiers::COMMAND, Key::Num6);
    let address = "https://kk.rks-gov.net/prizren/wp-content/uploads/sites/26/2023/04/Vendime-mars-2023.pdf";
    let hover = |window: &mut Window, label: &str| {
        // The address has two columns: the one that is read comes first.
        let at = window.harness.get_all_by_label(label).next().map(|cell| cell.rect().center()).expect(label);
        window.harness.hover_at(at);
        window.harness.run_steps(8);
    };
    hover(&mut window, &format!("mars, Vegëza, {address}"));
    assert!(window.shows(address), "{label:?}", label = window.labels().last());
    hover(&mut window, "mars, Numri i vendimeve, 68");
    assert!(!window.shows(address) && !window.shows("68"));
}
