//! Commands and records found by typing: the palette and the search.

use std::time::Instant;

use egui::{Event, Key, Modifiers, vec2};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use pasqyra::{
    app::{App, Start, catalogue, keys, tabs::Tab},
    domain::{Activity, ActivityKind, Choice as _, Language, Narrative, Year},
    store,
    text::Texts,
};

use crate::window::{Window, sample};

const PALETTE: (Modifiers, Key) = (Modifiers::COMMAND, Key::K);

impl Window {
    fn ask(&mut self, text: &str) {
        self.press_with(PALETTE.0, PALETTE.1);
        self.type_text(text);
    }

    fn find(&mut self, text: &str) {
        self.press_with(Modifiers::COMMAND, Key::F);
        self.type_text(text);
    }

    /// The labels of the list, from the top.
    fn rows(&self) -> Vec<String> {
        let rows = self.harness.query_all_by_role(egui::Role::ListItem);
        rows.filter_map(|node| node.accesskit_node().label()).collect()
    }
}

#[test]
fn a_command_is_found_without_marks_and_with_its_words_in_any_order() {
    let mut window = Window::open(&sample());
    window.ask("degj");
    assert_eq!(window.rows().first().map(String::as_str), Some("Dëgjime, Skedat, Ctrl+3"), "{:?}", window.rows());
    window.press(Key::Enter);
    assert_eq!(window.workspace().tab, Tab::Activities(ActivityKind::Hearing));
    assert!(window.rows().is_empty());

    window.ask("GJETJEVE lista");
    window.press(Key::Enter);
    assert_eq!(window.workspace().tab, Tab::Findings);
}

#[test]
fn a_command_is_found_by_the_words_that_a_person_has_for_it() {
    let mut window = Window::open(&sample());
    window.press_with(Modifiers::COMMAND, Key::Num3);
    for (typed, found) in [("shto", "Shënim i ri"), ("hiq", "Fshi shënimin"), ("eksporto excel", "Excel")] {
        window.press_with(Modifiers::COMMAND, Key::K);
        window.type_text(typed);
        assert!(window.rows().iter().any(|row| row.contains(found)), "{typed}: {:?}", window.rows());
        window.press(Key::Escape);
    }
}

#[test]
fn arrows_and_pages_move_in_the_palette_and_nothing_is_said_to_be_nothing() {
    let mut window = Window::open(&sample());
    window.ask("skeda");
    let rows = window.rows();
    assert!(rows.len() > 4, "{rows:?}");
    let chosen = |window: &Window| -> Vec<String> {
        let rows = window.harness.query_all_by_role(egui::Role::ListItem);
        rows.filter(|row| row.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True))
            .filter_map(|row| row.accesskit_node().label())
            .collect()
    };
    assert_eq!(chosen(&window), rows[..1]);
    window.press(Key::ArrowDown);
    window.press(Key::ArrowDown);
    window.press(Key::ArrowUp);
    assert_eq!(chosen(&window), rows[1..2]);
    let field = window.harness.get_by_role(egui::Role::TextInput);
    let said = field.accesskit_node().active_descendant().and_then(|row| row.label());
    assert_eq!(said.as_ref(), Some(&rows[1]), "a screen reader says the row");
    window.press(Key::PageDown);
    assert_ne!(chosen(&window), rows[1..2]);
    window.press(Key::PageUp);
    window.press(Key::PageUp);
    assert_eq!(chosen(&window), rows[..1]);
    window.type_text(" xyz");
    assert!(window.rows().is_empty());
    assert!(window.shows("Asnjë komandë nuk quhet kështu."), "{:?}", window.labels());
    window.press(Key::Enter);
    window.press(Key::Escape);
    assert!(!window.shows("Asnjë komandë nuk quhet kështu."));
}

#[test]
fn escape_gives_the_keyboard_back_to_the_cell() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 4, Gra, 6");
    window.ask("zmadho");
    window.press(Key::Escape);
    window.press(Key::ArrowRight);
    window.type_text("31");
    window.press(Key::Enter);
    assert_eq!(window.hearings()[3].attendance.men, Some(31));
}

#[test]
fn the_palette_commits_an_open_cell_and_does_not_open_over_what_does_not_fit() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 4, Gra, 6");
    window.type_text("9");
    window.ask("dyfisho");
    assert_eq!(window.hearings()[3].attendance.women, Some(9));
    window.press(Key::Enter);
    assert_eq!(window.hearings().len(), 12);
    assert_eq!(window.hearings()[4].attendance.women, Some(9));

    window.click("Dëgjim buxhetor 4, Gra, 9");
    window.type_text("gjashtë");
    window.press_with(PALETTE.0, PALETTE.1);
    assert!(window.rows().is_empty());
    assert!(window.shows("Shkruani një numër të plotë, p.sh. 14."), "{:?}", window.labels());
    window.press(Key::Escape);
    window.press_with(PALETTE.0, PALETTE.1);
    assert!(!window.rows().is_empty());
}

#[test]
fn what_is_typed_within_the_frame_of_the_key_is_meant_for_the_palette() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 4, Gra, 6");
    let before = window.hearings();
    window.harness.key_press_modifiers(PALETTE.0, PALETTE.1);
    for letter in ["v", "e", "n", "d", "i", "m"] {
        window.harness.event(Event::Text(letter.to_owned()));
    }
    window.harness.key_press(Key::Enter);
    window.harness.run();
    assert_eq!(window.workspace().tab, Tab::Decisions);
    assert_eq!(window.hearings(), before);
}

#[test]
fn the_palette_takes_the_place_of_fixes_but_not_of_a_reason_that_is_typed() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 8, Totali i pjesëmarrësve, 14");
    window.press_with(Modifiers::COMMAND, Key::Period);
    window.ask("konsultime skedat");
    assert_eq!(window.rows().len(), 1, "{:?}", window.rows());
    // The fixes would have taken the Enter.
    window.press(Key::Enter);
    assert_eq!(window.workspace().tab, Tab::Activities(ActivityKind::Consultation));
    assert_eq!(window.hearings()[7].attendance.stated, Some(0));

    window.go_to("Dëgjime 11");
    window.press_with(Modifiers::COMMAND, Key::Period);
    window.press(Key::W);
    window.type_text("u pa");
    window.press_with(PALETTE.0, PALETTE.1);
    assert!(window.rows().is_empty());
    window.press(Key::Enter);
    assert!(window.harness.state().message().is_some_and(|said| said.contains("mënjanë")));
}

#[test]
fn what_cannot_be_done_says_why_and_is_not_done() {
    let mut window = Window::open(&sample());
    window.ask("zhbej");
    assert_eq!(window.rows(), ["Zhbëj, Shënimet, Nuk ka çfarë të zhbëhet., Ctrl+Z"]);
    window.press(Key::Enter);
    assert!(!window.rows().is_empty(), "the palette stays");
    window.press(Key::Escape);
    window.ask("dyfisho");
    // The overview has no table.
    assert!(window.rows()[0].contains("Kjo skedë nuk ka tabelë"), "{:?}", window.rows());
}

#[test]
fn settings_years_and_zoom_are_asked_for_by_name() {
    let mut register = sample();
    register.years.insert(2024, Year::new(2024));
    let mut window = Window::open(&register);
    assert_eq!(window.workspace().session.year_number(), 2024);
    window.ask("viti 2023");
    window.press(Key::Enter);
    assert_eq!(window.workspace().session.year_number(), 2023);
    window.ask("zmadho");
    window.press(Key::Enter);
    let zoom = window.harness.ctx.zoom_factor();
    assert!((zoom - 1.1).abs() < 0.01, "{zoom}");
    window.ask("pamja e erret");
    window.press(Key::Enter);
    assert!(window.harness.ctx.global_style().visuals.dark_mode);
}

#[test]
fn the_palette_works_on_the_welcome_screen() {
    let start = Start { file: None, settings: None, language: pasqyra::domain::Language::Albanian, at: Instant::now() };
    let mut harness = Harness::builder()
        .with_size(vec2(1280.0, 800.0))
        .with_max_steps(2_000)
        .build_eframe(|creation| App::new(&creation.egui_ctx, start));
    harness.run();
    harness.key_press_modifiers(PALETTE.0, PALETTE.1);
    harness.run();
    harness.event(Event::Text("english".to_owned()));
    harness.run();
    let rows: Vec<_> = harness.query_all_by_role(egui::Role::ListItem).collect();
    assert_eq!(rows.len(), 2, "of the window and of the report");
    harness.key_press(Key::Enter);
    harness.run();
    assert!(harness.query_by_label("New register").is_some());
    harness.key_press_modifiers(PALETTE.0, PALETTE.1);
    harness.event(Event::Text("duplicate".to_owned()));
    harness.run();
    assert!(harness.query_by_label("No command is called that.").is_some(), "there is no register");
}

#[test]
fn the_list_of_keys_has_every_shortcut_in_each_language() {
    for &language in Language::ALL {
        let lines = keys::lines(&Texts::new(language));
        for (shortcut, command) in catalogue::SHORTCUTS.iter() {
            let text = catalogue::keys_text(shortcut);
            let listed = lines.iter().any(|(keys, what)| keys.split(", ").any(|key| key == text) && !what.is_empty());
            assert!(listed, "{language}: {text} of {command:?}");
        }
    }
}

#[test]
fn what_is_found_in_another_year_leads_to_its_very_cell() {
    let mut register = sample();
    let mut year = Year::new(2024);
    let mut meeting = Activity::new(store::fresh_id(), ActivityKind::Meeting);
    meeting.title = "Takim në Hoçë".to_owned();
    meeting.venue = Some("Çajtorja e Vjetër".to_owned());
    year.activities.of_mut(ActivityKind::Meeting).push(meeting);
    register.years.insert(2024, year);
    let mut window = Window::open(&register);
    window.ask("viti 2023");
    window.press(Key::Enter);
    window.find("vjeter cajt");
    assert_eq!(window.rows(), ["Takim publik 1, Vendi i mbajtjes: Çajtorja e Vjetër"], "{:?}", window.labels());
    assert!(window.shows("U gjet 1 vend."), "{:?}", window.labels());
    window.press(Key::Enter);
    assert_eq!(window.workspace().session.year_number(), 2024);
    assert_eq!(window.workspace().tab, Tab::Activities(ActivityKind::Meeting));
    // The keyboard is in the cell that was found.
    window.type_text("Biblioteka");
    window.press(Key::Enter);
    let meeting = &window.workspace().session.year().activities.of(ActivityKind::Meeting)[0];
    assert_eq!(meeting.venue.as_deref(), Some("Biblioteka"));
}

#[test]
fn results_stand_under_their_year_and_tab_and_arrows_pass_over_the_headings() {
    let mut window = Window::open(&sample());
    window.click("Kërko në të gjitha skedat dhe vitet (Ctrl+F)");
    window.type_text("prizren");
    assert!(window.shows("2023 · Konsultime"), "{:?}", window.labels());
    let rows = window.rows();
    assert!(rows.len() > 2, "{rows:?}");
    window.press(Key::End);
    window.press(Key::PageDown);
    window.press(Key::PageDown);
    window.press(Key::PageUp);
    window.press(Key::Escape);
    assert!(window.rows().is_empty());
    window.find("asgjë e tillë xyz");
    assert!(window.shows("Nuk u gjet asgjë."), "{:?}", window.labels());
}

#[test]
fn a_link_without_a_column_is_shown_in_its_panel_also_where_that_was_folded_away() {
    let mut register = sample();
    let year = register.years.values_mut().next().expect("the sample's year");
    year.activities.of_mut(ActivityKind::Consultation)[2].links.minutes =
        Some("https://x/procesverbali-zhx".to_owned());
    let mut window = Window::open(&register);
    window.ask("panelin");
    window.press(Key::Enter);
    window.find("zhx");
    window.press(Key::Enter);
    assert_eq!(window.workspace().tab, Tab::Activities(ActivityKind::Consultation));
    assert!(window.harness.get_by_role_and_label(egui::Role::TextInput, "Procesverbali").is_focused());
}

#[test]
fn in_a_narrow_window_the_panel_is_shown_in_the_place_of_the_table() {
    let mut register = sample();
    let year = register.years.values_mut().next().expect("the sample's year");
    year.activities.of_mut(ActivityKind::Consultation)[2].links.minutes =
        Some("https://x/procesverbali-zhx".to_owned());
    let mut window = Window::open(&register);
    // As with text at 200 %.
    window.harness.set_size(vec2(640.0, 360.0));
    window.find("zhx");
    window.press(Key::Enter);
    assert!(window.harness.get_by_role_and_label(egui::Role::TextInput, "Procesverbali").is_focused());
    window.find("hasit");
    window.press(Key::Enter);
    assert_eq!(window.workspace().tab, Tab::Activities(ActivityKind::Hearing));
    assert!(window.workspace().states.instead.is_none());
}

#[test]
fn a_paragraph_that_is_found_is_opened_in_its_language_and_the_profile_in_its_field() {
    let mut register = sample();
    let year = register.years.values_mut().next().expect("the sample's year");
    let text = "The hall was flooded zhx.".to_owned();
    year.narrative.push(Narrative { section: "challenges".to_owned(), language: Language::English, text });
    register.municipality.mayor = Some("Filan Zhxeku".to_owned());
    let mut window = Window::open(&register);
    window.find("zhx");
    assert_eq!(window.rows().len(), 2, "{:?}", window.rows());
    window.press(Key::Enter);
    assert_eq!(window.workspace().tab, Tab::Report);
    let editor = window.workspace().states.writing.editor.as_ref().expect("the paragraph is open");
    assert_eq!((editor.language, editor.text.as_str()), (Language::English, "The hall was flooded zhx."));
    window.find("zhxeku");
    window.press(Key::Enter);
    assert_eq!(window.workspace().tab, Tab::Profile);
    let focused = window.harness.query_all_by_role(egui::Role::TextInput).find(egui_kittest::Node::is_focused);
    assert_eq!(focused.and_then(|node| node.value()).as_deref(), Some("Filan Zhxeku"));
}

#[test]
fn of_very_many_places_the_first_are_shown_and_all_are_counted() {
    let mut register = sample();
    let mut year = Year::new(2024);
    for at in 0..3_000 {
        let mut meeting = Activity::new(store::fresh_id(), ActivityKind::Meeting);
        meeting.title = format!("Takim zhx {at}");
        year.activities.of_mut(ActivityKind::Meeting).push(meeting);
    }
    register.years.insert(2024, year);
    let mut window = Window::open(&register);
    window.find("zhx takim");
    assert!(window.shows("U shfaqën 200 të parat nga 3000."), "{:?}", window.labels());
    // A row is there as soon as it is in view.
    assert!(window.rows().len() < 40);
    window.type_text(" 2999");
    assert_eq!(window.rows(), ["Takim publik 3000, Emri: Takim zhx 2999"]);
}
