//! The record's panel: every field of a record, the way to the next one, and to the other parts of the window.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use pasqyra::{
    domain::{
        AccessRequest, Activity, ActivityKind, Channel, Choice as _, Field, Fields as _, MonthDecisions, Project,
    },
    text::Texts,
};

use crate::window::{Window, sample};

fn hearings() -> Window {
    let mut window = Window::open(&sample());
    window.harness.set_size(egui::vec2(1600.0, 1200.0));
    window.press_with(Modifiers::COMMAND, Key::Num3);
    window
}

fn click_field(window: &mut Window, label: &str) {
    window.harness.get_by_role_and_label(Role::TextInput, label).click();
    window.harness.run();
}

/// The name of what has the keyboard.
fn focused(window: &Window) -> String {
    let focused = window.harness.root().children_recursive().find(|node| node.accesskit_node().is_focused());
    focused.and_then(|node| node.accesskit_node().label()).unwrap_or_default()
}

/// The fields that the window shows none of, each with what it says.
fn missing(window: &Window, fields: &[Field]) -> Vec<String> {
    let texts = Texts::new(pasqyra::domain::Language::Albanian);
    let labels = window.labels();
    let shown = |name: &String| labels.iter().any(|label| label == name || label.starts_with(&format!("{name}: ")));
    fields.iter().map(|&field| texts.field(field)).filter(|name| !shown(name)).collect()
}

#[test]
fn every_field_of_every_kind_of_record_is_in_its_panel() {
    let mut window = Window::open(&sample());
    window.harness.set_size(egui::vec2(1600.0, 2400.0));
    // What a source wrote in place of a date stands in the date's field; what went along to another year is told.
    let of_activity: Vec<Field> = Activity::FIELDS
        .iter()
        .copied()
        .filter(|field| !matches!(field, Field::HeldOnWritten | Field::CarriedOver | Field::Channels))
        .collect();
    let comments = [Field::Rejected, Field::Accepted, Field::PartiallyAccepted, Field::Pending, Field::StatedComments];
    for (number, kind) in [Key::Num2, Key::Num3, Key::Num4, Key::Num5].into_iter().zip(ActivityKind::ALL) {
        window.press_with(Modifiers::COMMAND, number);
        let fields: Vec<Field> =
            of_activity.iter().copied().filter(|field| kind.has_comments() || !comments.contains(field)).collect();
        assert_eq!(missing(&window, &fields), [""; 0], "{kind:?}");
        for channel in ["Uebfaqja", "Facebook", "Platforma e konsultimeve publike", "Posta elektronike", "Afishet"] {
            assert!(window.shows(channel), "{channel}");
        }
    }
    window.click("Projekti 2, Lokaliteti, Kurrilla");
    assert_eq!(missing(&window, Project::FIELDS), [""; 0]);
    window.press_with(Modifiers::COMMAND, Key::Num6);
    assert_eq!(missing(&window, MonthDecisions::FIELDS), [""; 0]);
    window.press_with(Modifiers::COMMAND, Key::Num7);
    window.press_with(Modifiers::COMMAND, Key::Enter);
    window.press(Key::Escape);
    assert_eq!(missing(&window, AccessRequest::FIELDS), [""; 0]);
}

#[test]
fn a_pasted_link_is_judged_at_once_and_kept_as_it_is() {
    let said = "Nuk është adresë e plotë. Adresa fillon me https:// ose http://.";
    let mut window = hearings();
    click_field(&mut window, "Procesverbali");
    window.harness.event(egui::Event::Paste("kk.rks-gov.net/prizren".to_owned()));
    window.harness.run();
    assert!(window.shows(said), "{:?}", window.labels());
    window.press(Key::Enter);
    assert_eq!(window.hearings()[0].links.minutes.as_deref(), Some("kk.rks-gov.net/prizren"));

    click_field(&mut window, "Procesverbali");
    window.press_with(Modifiers::COMMAND, Key::A);
    window.harness.event(egui::Event::Paste("https://kk.rks-gov.net/prizren".to_owned()));
    window.harness.run();
    assert!(!window.shows(said));
    window.press(Key::Enter);
    window.harness.get_by_label("Hap vegëzën: Procesverbali").click();
    let opened = (0..5).any(|_| {
        window.harness.step();
        window.harness.output().platform_output.commands.iter().any(|command| {
            matches!(command, egui::OutputCommand::OpenUrl(open) if open.url == "https://kk.rks-gov.net/prizren")
        })
    });
    assert!(opened);
}

#[test]
fn channels_are_ticked_and_unticked_each_as_one_change() {
    let mut window = hearings();
    let before = window.hearings()[0].channels.clone();
    window.click("Facebook");
    let ticked = window.hearings()[0].channels.clone();
    assert_ne!(ticked.contains(&Channel::Facebook), before.contains(&Channel::Facebook));
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.hearings()[0].channels, before);
}

#[test]
fn a_field_leads_to_the_same_field_of_the_next_record_and_saves_what_was_typed() {
    let mut window = hearings();
    click_field(&mut window, "Vendi i mbajtjes");
    window.press_with(Modifiers::COMMAND, Key::A);
    window.type_text("Salla A");
    window.press_with(Modifiers::ALT, Key::PageDown);
    assert_eq!(window.hearings()[0].venue.as_deref(), Some("Salla A"));
    window.press_with(Modifiers::COMMAND, Key::A);
    window.type_text("Salla B");
    window.press_with(Modifiers::ALT, Key::PageUp);
    assert_eq!(window.hearings()[1].venue.as_deref(), Some("Salla B"));
    assert_eq!(focused(&window), "Vendi i mbajtjes");

    // What does not fit holds the person where it is.
    click_field(&mut window, "Gra");
    window.press_with(Modifiers::COMMAND, Key::A);
    window.type_text("pesë");
    window.press_with(Modifiers::ALT, Key::PageDown);
    assert!(window.shows("Shkruani një numër të plotë, p.sh. 14."), "{:?}", window.labels());
    assert_eq!(window.hearings()[0].attendance.women, Some(5));
}

#[test]
fn the_records_are_stepped_through_from_the_table_too_and_stop_at_its_ends() {
    let mut window = hearings();
    window.press_with(Modifiers::ALT, Key::PageUp);
    assert!(window.shows("1 nga 11"), "{:?}", window.labels());
    for _ in 0..12 {
        window.press_with(Modifiers::ALT, Key::PageDown);
    }
    assert!(window.shows("11 nga 11"), "{:?}", window.labels());
}

#[test]
fn f6_goes_around_the_parts_of_the_window_and_back() {
    let mut window = hearings();
    let table = "Dëgjim buxhetor 1, Emri i dëgjimit";
    assert!(focused(&window).starts_with(table), "{}", focused(&window));
    let mut seen = Vec::new();
    for _ in 0..6 {
        window.press(Key::F6);
        seen.push(focused(&window));
    }
    assert_eq!(seen[..5], ["Emri", "Grafikët", "Prizren", "Dëgjime 11", "Shto dëgjim"]);
    assert!(seen[5].starts_with(table), "{seen:?}");
    for label in ["Shto dëgjim", "Dëgjime 11", "Prizren", "Grafikët", "Emri"] {
        window.press_with(Modifiers::SHIFT, Key::F6);
        assert_eq!(focused(&window), label);
    }

    // A part is entered where it was left, and what was typed there is saved.
    window.press(Key::Tab);
    assert_eq!(focused(&window), "Data e mbajtjes");
    window.press_with(Modifiers::COMMAND, Key::A);
    window.type_text("2.2.2023");
    window.press_with(Modifiers::SHIFT, Key::F6);
    assert!(focused(&window).starts_with(table));
    assert_eq!(window.hearings()[0].held_on.map(|day| day.to_string()).as_deref(), Some("2023-02-02"));
    window.press(Key::F6);
    assert_eq!(focused(&window), "Data e mbajtjes");
}

#[test]
fn f6_reaches_a_page_without_a_table() {
    let mut window = hearings();
    for (number, page) in [(Key::Num1, "Përmbledhje"), (Key::Num8, "Raporti")] {
        window.press_with(Modifiers::COMMAND, number);
        let mut seen = Vec::new();
        for _ in 0..3 {
            window.press(Key::F6);
            seen.push(focused(&window));
        }
        assert!(seen.iter().any(|name| name == page) && seen.iter().any(|name| name == "Prizren"), "{seen:?}");
    }
}

#[test]
fn the_status_of_access_requests_is_reached_by_the_keys_alone() {
    let mut window = Window::open(&sample());
    window.press_with(Modifiers::COMMAND, Key::Num7);
    for day in ["1.2.2023", "3.2.2023"] {
        window.press_with(Modifiers::COMMAND, Key::Enter);
        window.type_text(day);
        window.press(Key::Enter);
    }
    window.press(Key::F6);
    assert_eq!(focused(&window), "Pranuar më");
    window.press_with(Modifiers::ALT, Key::PageUp);
    assert_eq!(focused(&window), "Pranuar më");
    window.press_with(Modifiers::COMMAND, Key::A);
    window.type_text("5.2.2023");
    window.press(Key::Enter);
    let requests = &window.workspace().session.year().access.requests;
    assert_eq!(requests[0].received_on.map(|day| day.to_string()).as_deref(), Some("2023-02-05"));
}

#[test]
fn a_long_venue_is_read_whole_in_its_field_and_enter_is_done_with_it() {
    let mut window = hearings();
    let field = |window: &Window| window.harness.get_by_role_and_label(Role::TextInput, "Vendi i mbajtjes").rect();
    let short = field(&window).height();
    window.harness.get_by_role_and_label(Role::TextInput, "Vendi i mbajtjes").click();
    window.harness.run();
    window.press_with(Modifiers::COMMAND, Key::A);
    let venue = "Objekti i shtëpisë së kulturës në Gjonaj, salla e madhe";
    window.type_text(venue);
    assert!(field(&window).height() >= short + 17.0, "it grows by a line");
    window.press(Key::Enter);
    assert_eq!(window.hearings()[0].venue.as_deref(), Some(venue));
}
