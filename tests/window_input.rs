//! What does not fit a cell or a field: it is said there, what was typed stays, and nothing else changes.

use egui::{Event, Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use pasqyra::{app::command::Command, domain::ActivityKind};

use crate::window::{Window, sample};

fn hearings() -> Window {
    let mut window = Window::open(&sample());
    window.harness.set_size(egui::vec2(1600.0, 1200.0));
    window.press_with(Modifiers::COMMAND, Key::Num3);
    window
}

fn paste(window: &mut Window, text: &str) {
    window.harness.event(Event::Paste(text.to_owned()));
    window.harness.run();
}

/// What stands in the input of a name.
fn typed(window: &Window, name: &str) -> String {
    let input = window.harness.get_by_role_and_label(Role::TextInput, name);
    input.accesskit_node().value().unwrap_or_default()
}

/// What is typed, and what is said of it.
const FIGURES: &[(&str, &str)] = &[
    ("gjashtë", "Shkruani një numër të plotë, p.sh. 14."),
    ("-5", "Numri nuk mund të jetë nën zero."),
    ("99999999999", "Numri më i madh që pranohet është"),
    ("1,5", "Shkruani një numër të plotë, p.sh. 14."),
];

fn texts() -> Vec<(String, &'static str)> {
    vec![
        ("ë".repeat(50_000), "Teksti është tepër i gjatë: pranohen më së shumti"),
        ("Dëgjim \u{1f600}".to_owned(), "emoji-t nuk shtypen në raport."),
        ("Dëgjim\u{7} në Zhur".to_owned(), "Teksti ka një shenjë që nuk shihet (U+0007)."),
    ]
}

fn says(window: &Window, said: &str) -> bool {
    window.harness.query_all_by_label_contains(said).next().is_some()
}

#[test]
fn a_cell_keeps_a_figure_that_does_not_fit_and_says_what_is_expected() {
    for &(text, said) in FIGURES {
        let mut window = hearings();
        let before = window.hearings();
        window.click("Dëgjim buxhetor 4, Gra, 6");
        window.type_text(text);
        window.press(Key::Enter);
        assert!(says(&window, said), "{text}: {:?}", window.labels());
        assert_eq!(typed(&window, "Dëgjim buxhetor 4, Gra"), text);
        assert_eq!(window.hearings(), before);
        // Corrected, it is taken.
        window.press_with(Modifiers::COMMAND, Key::A);
        window.type_text("7");
        window.press(Key::Enter);
        assert_eq!(window.hearings()[3].attendance.women, Some(7));
    }
}

#[test]
fn a_field_keeps_a_figure_that_does_not_fit_and_says_what_is_expected() {
    for &(text, said) in FIGURES {
        let mut window = hearings();
        let before = window.hearings();
        window.harness.get_by_role_and_label(Role::TextInput, "Burra").click();
        window.harness.run();
        window.press_with(Modifiers::COMMAND, Key::A);
        window.type_text(text);
        window.press(Key::Enter);
        assert!(says(&window, said), "{text}: {:?}", window.labels());
        assert_eq!(typed(&window, "Burra"), text);
        assert_eq!(window.hearings(), before);
    }
}

#[test]
fn a_day_that_the_calendar_lacks_stays_in_its_cell_and_in_its_field() {
    let said = "Kjo ditë nuk ekziston në kalendar. Kontrolloni datën.";
    let mut window = hearings();
    let before = window.hearings();
    window.click("Dëgjim buxhetor 1, Gra, 5");
    window.press(Key::ArrowLeft);
    window.type_text("31.02.");
    window.press(Key::Enter);
    assert!(window.shows(said), "{:?}", window.labels());
    assert_eq!(typed(&window, "Dëgjim buxhetor 1, Data"), "31.02.");
    window.press(Key::Escape);
    assert!(!window.shows(said));

    window.harness.get_by_role_and_label(Role::TextInput, "Data e mbajtjes").click();
    window.harness.run();
    window.press_with(Modifiers::COMMAND, Key::A);
    window.type_text("31.02.");
    window.press(Key::Enter);
    assert!(window.shows(said), "{:?}", window.labels());
    assert_eq!(typed(&window, "Data e mbajtjes"), "31.02.");
    assert_eq!(window.hearings(), before);
}

/// As in the program, a letter that no font has is a box.
fn hearings_with_any_letter() -> Window {
    let window = hearings();
    window.harness.ctx.set_missing_glyph_policy(egui::MissingGlyphPolicy::Tofu);
    window
}

fn assert_says_in_view(window: &Window, said: &str) {
    assert!(says(window, said), "{:?}", window.labels());
    let message = window.harness.get_by_label_contains(said).rect();
    assert!(message.bottom() < 1200.0 && message.top() > 0.0, "{message:?}");
}

#[test]
fn a_cell_keeps_a_text_that_cannot_be_printed_and_says_why_in_view() {
    for (text, said) in texts() {
        let mut window = hearings_with_any_letter();
        let before = window.hearings();
        window.click("Dëgjim buxhetor 1, Gra, 5");
        window.press(Key::Home);
        window.press(Key::ArrowRight);
        window.press(Key::F2);
        window.press_with(Modifiers::COMMAND, Key::A);
        paste(&mut window, &text);
        window.press(Key::Enter);
        assert_says_in_view(&window, said);
        assert_eq!(typed(&window, "Dëgjim buxhetor 1, Emri i dëgjimit"), text);
        assert_eq!(window.hearings(), before);
        window.press(Key::Escape);
        assert_eq!(window.hearings(), before);
    }
}

#[test]
fn a_field_keeps_a_text_that_cannot_be_printed_and_says_why_in_view() {
    for (text, said) in texts() {
        let mut window = hearings_with_any_letter();
        let before = window.hearings();
        window.harness.get_by_role_and_label(Role::TextInput, "Emri").click();
        window.harness.run();
        window.press_with(Modifiers::COMMAND, Key::A);
        paste(&mut window, &text);
        window.press(Key::Enter);
        assert_says_in_view(&window, said);
        assert_eq!(typed(&window, "Emri"), text);
        assert_eq!(window.hearings(), before);
        // It waits there while another record is looked at.
        window.click("Dëgjim buxhetor 4, Gra, 6");
        window.click("Dëgjim buxhetor 1, Burra, 20");
        assert_eq!(typed(&window, "Emri"), text);
    }
}

#[test]
fn a_longer_text_that_came_from_elsewhere_is_only_looked_at() {
    let mut register = sample();
    let title = "Dëgjim i gjatë ".repeat(400);
    let hearings = register.years.get_mut(&2023).expect("the year").activities.of_mut(ActivityKind::Hearing);
    hearings[3].title.clone_from(&title);
    let mut window = Window::open(&register);
    window.press_with(Modifiers::COMMAND, Key::Num3);
    window.click("Dëgjim buxhetor 5, Gra, 0");
    window.press(Key::ArrowUp);
    window.press(Key::Home);
    window.press(Key::ArrowRight);
    window.press(Key::F2);
    window.press(Key::Enter);
    assert!(!says(&window, "tepër i gjatë"), "{:?}", window.labels());
    assert_eq!(window.hearings()[3].title, title);
}

#[test]
fn nothing_but_a_page_or_a_mailbox_is_ever_opened() {
    let mut window = Window::open(&sample());
    let mut opened = |link: &str| {
        window.harness.state_mut().do_next(Command::OpenLink(link.to_owned()));
        window.harness.step();
        let commands = &window.harness.output().platform_output.commands;
        let url = commands.iter().find_map(|command| match command {
            egui::OutputCommand::OpenUrl(open) => Some(open.url.clone()),
            _ => None,
        });
        window.harness.run();
        url
    };
    assert_eq!(opened("https://kk.rks-gov.net/prizren/").as_deref(), Some("https://kk.rks-gov.net/prizren/"));
    assert_eq!(opened("mailto:zyra@example.org").as_deref(), Some("mailto:zyra@example.org"));
    for link in
        ["file:///etc/passwd", "javascript:alert(1)", "smb://host/share", "kk.rks-gov.net", "mailto:a@b.c?body=x"]
    {
        assert_eq!(opened(link), None, "{link}");
    }
    assert!(window.harness.state().message().unwrap_or_default().contains("nuk u hap"));
}
