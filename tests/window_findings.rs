//! Findings in the window: seen, led to, mended, set aside, and taken back.

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use pasqyra::{
    app::tabs::Tab,
    domain::{Activity, ActivityKind, RuleId, check::Severity},
    store,
};

use crate::window::{Window, sample};

/// The open findings of a severity, as the window knows them.
fn open(window: &Window, severity: Severity) -> usize {
    window.workspace().session.findings().tally().of(severity)
}

fn stated(window: &Window) -> Option<u32> {
    window.hearings()[7].attendance.stated
}

/// What a screen reader is told of a cell beside its name.
fn value_of(window: &Window, label: &str) -> Option<String> {
    window.harness.query_all_by_label(label).find_map(|node| node.accesskit_node().value())
}

const HEARING_8: &str =
    "Dëgjimi buxhetor 8. Gabim: Gratë dhe burrat bëjnë gjithsej 14, ndërsa totali i shënuar është 0.";

#[test]
fn the_badge_counts_the_findings_and_opens_their_list() {
    let mut window = Window::open(&sample());
    window.click("Gjetjet: 10 gabime, 9 paralajmërime, 8 shënime");
    assert!(window.shows("Të gjitha 27"), "{:?}", window.labels());
    assert!(window.shows(HEARING_8), "{:?}", window.labels());

    window.click("Paralajmërime 9");
    assert!(!window.shows(HEARING_8));
    window.click("Gabime 10");
    assert!(window.shows(HEARING_8));
}

#[test]
fn the_list_is_filtered_by_rule_and_by_tab() {
    let mut window = Window::open(&sample());
    window.press_with(Modifiers::COMMAND, Key::F8);
    window.click("Rregulla: Çdo rregull");
    window.click("Shuma e komenteve 1");
    let rows = |window: &Window| window.labels().iter().filter(|label| label.contains(". Gabim: ")).count();
    assert_eq!(rows(&window), 1, "{:?}", window.labels());
    window.click("Rregulla: Shuma e komenteve");
    window.click("Çdo rregull");
    window.click("Skeda: Çdo skedë");
    window.click("Raporti 6");
    assert_eq!(rows(&window), 6, "{:?}", window.labels());
}

#[test]
fn enter_leads_from_the_list_to_the_cell() {
    let mut window = Window::open(&sample());
    window.press_with(Modifiers::COMMAND, Key::F8);
    // The first is consultation 9, the second hearing 8.
    window.press(Key::ArrowDown);
    window.press(Key::Enter);
    assert_eq!(window.workspace().tab, Tab::Activities(ActivityKind::Hearing));
    // The total of the row stands where the stated one would.
    let said = value_of(&window, "Dëgjim buxhetor 8, Totali i pjesëmarrësve, 14");
    assert!(said.is_some_and(|said| said.contains("totali i shënuar është 0")), "{:?}", window.labels());
    // The keyboard is in the table: the cell to the left is the men.
    window.press(Key::ArrowLeft);
    window.type_text("15");
    window.press(Key::Enter);
    assert_eq!(window.hearings()[7].attendance.men, Some(15));
}

#[test]
fn f8_leads_from_finding_to_finding() {
    let mut window = Window::open(&sample());
    window.press(Key::F8);
    assert_eq!(window.workspace().tab, Tab::Activities(ActivityKind::Consultation));
    window.press(Key::F8);
    assert_eq!(window.workspace().tab, Tab::Activities(ActivityKind::Hearing));
    window.press_with(Modifiers::SHIFT, Key::F8);
    assert_eq!(window.workspace().tab, Tab::Activities(ActivityKind::Consultation));
}

#[test]
fn a_published_figure_that_differs_leads_to_the_published_figures() {
    let mut window = Window::open(&sample());
    window.press_with(Modifiers::COMMAND, Key::F8);
    let row =
        "Shifra e publikuar. Gabim: Komente të pranuara në dëgjime buxhetore: u publikua 242, regjistri llogarit 342.";
    window.click(row);
    assert_eq!(window.workspace().tab, Tab::Report);
    assert!(window.shows("Shifrat e publikuara"), "{:?}", window.labels());
    // Enter there, too, shows what can be done: only the next report settles it, or a note.
    window.press(Key::Enter);
    window.press(Key::W);
    window.type_text("Gabim shtypi");
    window.press(Key::Enter);
    assert_eq!(open(&window, Severity::Error), 9);
}

#[test]
fn a_field_without_a_column_gets_the_keyboard_in_its_panel() {
    let mut register = sample();
    let year = register.years.values_mut().next().expect("the sample's year");
    let consultation = &mut year.activities.of_mut(ActivityKind::Consultation)[2];
    consultation.links.minutes = Some("procesverbali.pdf".to_owned());
    let mut window = Window::open(&register);
    window.press_with(Modifiers::COMMAND, Key::F8);
    let row = window.labels().into_iter().find(|label| label.contains("«procesverbali.pdf»")).expect("the finding");
    window.click(&row);
    assert_eq!(window.workspace().tab, Tab::Activities(ActivityKind::Consultation));
    let minutes = window.harness.get_by_role_and_label(egui::Role::TextInput, "Procesverbali");
    assert!(minutes.is_focused());
    // In the table it is marked beside the row's number.
    let said = value_of(&window, "Konsultim publik 3, Nr., 3");
    assert!(said.is_some_and(|said| said.contains("procesverbali.pdf")));
}

#[test]
fn undo_of_a_rule_leads_to_the_rule_and_undo_of_a_waiver_to_its_cell() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 8, Totali i pjesëmarrësve, 14");
    window.press_with(Modifiers::COMMAND, Key::Period);
    window.press(Key::W);
    window.type_text("u pa");
    window.press(Key::Enter);
    window.go_to("Përmbledhje");
    window.click("Cilëso rregullat");
    window.click("Kontrollo: Takime publike në vit");
    window.go_to("Përmbledhje");
    window.go_to("Vendime 592");
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.workspace().tab, Tab::Rules);
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.workspace().tab, Tab::Activities(ActivityKind::Hearing));
    window.press(Key::ArrowLeft);
    window.type_text("15");
    window.press(Key::Enter);
    assert_eq!(window.hearings()[7].attendance.men, Some(15));
}

#[test]
fn a_large_year_is_checked_over_several_frames_and_shows_what_was_found_before() {
    const ROWS: usize = 30_000;
    let mut register = sample();
    let year = register.years.values_mut().next().expect("the sample's year");
    let hearings = year.activities.of_mut(ActivityKind::Hearing);
    let hearing = hearings[7].clone();
    *hearings = (0..ROWS).map(|_| Activity { id: store::fresh_id(), ..hearing.clone() }).collect();
    let mut window = Window::open(&register);
    let errors = open(&window, Severity::Error);
    window.press_with(Modifiers::COMMAND, Key::Num3);
    window.click("Dëgjim buxhetor 1, Burra, 14");
    window.type_text("0");
    window.harness.key_press(Key::Enter);
    window.harness.step();
    let session = &window.workspace().session;
    assert!(session.is_checking());
    assert_eq!(session.findings().tally().errors, errors, "what was found before stays until the check is done");
    window.harness.run();
    assert!(!window.workspace().session.is_checking());
    assert_eq!(open(&window, Severity::Error), errors - 1, "0 men and 0 women are the 0 that was stated");
}

#[test]
fn one_key_applies_a_suggestion_beside_its_cell_and_undo_takes_it_back() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 8, Totali i pjesëmarrësve, 14");
    window.press_with(Modifiers::COMMAND, Key::Period);
    assert!(window.shows("Totali i shënuar: 14"), "{:?}", window.labels());
    window.press(Key::Enter);
    assert_eq!(stated(&window), Some(14));
    assert_eq!(open(&window, Severity::Error), 9);
    assert!(window.shows("Gjetjet: 9 gabime, 9 paralajmërime, 8 shënime"), "{:?}", window.labels());
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(stated(&window), Some(0));
    assert_eq!(open(&window, Severity::Error), 10);
}

#[test]
fn escape_closes_the_fixes_and_the_keyboard_is_in_the_table_again() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 8, Totali i pjesëmarrësve, 14");
    window.press_with(Modifiers::COMMAND, Key::Period);
    window.press(Key::Escape);
    assert_eq!(stated(&window), Some(0));
    window.press(Key::ArrowLeft);
    window.type_text("15");
    window.press(Key::Enter);
    assert_eq!(window.hearings()[7].attendance.men, Some(15));
}

#[test]
fn the_record_s_panel_shows_its_findings_with_their_fixes() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 8, Burra, 14");
    assert!(window.shows("Shuma e pjesëmarrësve"), "{:?}", window.labels());
    window.click("Totali i shënuar: 14");
    assert_eq!(stated(&window), Some(14));
    assert!(!window.shows("Shuma e pjesëmarrësve"));
}

#[test]
fn a_finding_is_set_aside_with_a_reason_and_put_back() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 8, Totali i pjesëmarrësve, 14");
    window.press_with(Modifiers::COMMAND, Key::Period);
    window.press(Key::W);
    // Without a reason nothing is set aside.
    window.press(Key::Enter);
    assert_eq!(open(&window, Severity::Error), 10);
    window.type_text("Procesverbali thotë 14.");
    window.press(Key::Enter);
    assert_eq!(open(&window, Severity::Error), 9);
    let workspace = window.workspace();
    let waiver = workspace.session.year().waivers[0].clone();
    assert_eq!((waiver.rule, waiver.reason.as_deref()), (RuleId::ParticipantsSum, Some("Procesverbali thotë 14.")));
    assert_eq!(waiver.on, Some(chrono::Local::now().date_naive()));

    window.press_with(Modifiers::COMMAND, Key::F8);
    window.click("Të lëna mënjanë 1");
    assert!(window.labels().iter().any(|label| label.contains("Procesverbali thotë 14.")), "{:?}", window.labels());
    window.click("Ktheje te gjetjet");
    assert_eq!(open(&window, Severity::Error), 10);
    assert!(window.workspace().session.year().waivers.is_empty());
    // Undo sets it aside again, with its reason.
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.workspace().session.year().waivers, [waiver]);
    assert_eq!(window.workspace().tab, Tab::Findings);
}

#[test]
fn a_waiver_whose_values_changed_makes_room_for_a_new_one() {
    let mut window = Window::open(&sample());
    let waive = |window: &mut Window, reason: &str| {
        window.click("Dëgjim buxhetor 8, Burra, 14");
        window.press(Key::ArrowRight);
        window.press_with(Modifiers::COMMAND, Key::Period);
        window.press(Key::W);
        window.type_text(reason);
        window.press(Key::Enter);
    };
    window.go_to("Dëgjime 11");
    waive(&mut window, "një");
    assert_eq!(open(&window, Severity::Error), 9);
    let women = "Dëgjim buxhetor 8, Gra, 0";
    window.click(women);
    window.type_text("2");
    window.press(Key::Enter);
    let waived = |window: &Window| window.workspace().session.findings().tally().waived;
    assert_eq!(waived(&window), 0, "the row adds up to 16 now: the waiver holds no more");
    waive(&mut window, "dy");
    let waivers = &window.workspace().session.year().waivers;
    let reasons: Vec<_> = waivers.iter().map(|waiver| waiver.reason.as_deref()).collect();
    assert_eq!(reasons, [Some("dy")]);
    assert_eq!(waived(&window), 1);
}

#[test]
fn a_rule_that_is_switched_off_has_no_result() {
    let mut window = Window::open(&sample());
    let name = "Takime publike në vit";
    let enabled = |window: &Window| {
        let results = window.workspace().session.findings().results();
        results.iter().any(|result| result.rule == RuleId::MeetingsPerYear && result.enabled)
    };
    assert!(
        window.labels().iter().any(|label| *label == format!("{name}. Përmbushet: Takimet 1, 2")),
        "{:?}",
        window.labels()
    );
    window.click("Cilëso rregullat");
    window.click(&format!("Kontrollo: {name}"));
    assert!(!enabled(&window));
    window.go_to("Përmbledhje");
    assert!(!window.labels().iter().any(|label| label.starts_with(&format!("{name}. "))));
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert!(enabled(&window));
}

#[test]
fn a_rule_s_parameter_is_checked_where_it_is_typed() {
    let mut window = Window::open(&sample());
    window.click("Cilëso rregullat");
    let field = "Takime publike në vit: Së paku";
    let retype = |window: &mut Window, text: &str| {
        window.harness.get_by_role_and_label(egui::Role::TextInput, field).click();
        window.harness.run();
        window.press_with(Modifiers::COMMAND, Key::A);
        window.type_text(text);
        window.press(Key::Enter);
    };
    retype(&mut window, "shumë");
    assert!(window.shows("Shkruani një numër nga 0 deri në 366, p.sh. 2."), "{:?}", window.labels());
    assert!(window.workspace().session.year().rules.is_empty());
    retype(&mut window, "3");
    assert_eq!(open(&window, Severity::Warning), 10, "two meetings are fewer than three");
    window.click("Kthe vlerën fillestare (2)");
    assert!(window.workspace().session.year().rules.is_empty());
    assert_eq!(open(&window, Severity::Warning), 9);
}

#[test]
fn all_suggestions_leave_just_the_figures_that_were_wrong_in_print() {
    let mut window = Window::open(&sample());
    window.press_with(Modifiers::COMMAND, Key::F8);
    let all = window.labels().into_iter().find(|label| label.starts_with("Zbato ")).expect("a button");
    let before = window.workspace().session.year().clone();
    window.click(&all);
    let errors: Vec<String> = {
        let findings = window.workspace().session.findings();
        let errors = findings.open().filter(|finding| finding.severity == Severity::Error);
        errors.map(|finding| finding.field.id()).collect()
    };
    assert_eq!(errors, ["consultation.comments", "hearing.accepted"]);
    let year = window.workspace().session.year();
    assert_eq!(year.activities.of(ActivityKind::Consultation)[8].attendance.men, Some(7));
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.workspace().session.year(), &before);
    assert_eq!(open(&window, Severity::Error), 10);
}

#[test]
fn what_a_cell_has_is_offered_and_what_it_has_not_is_said() {
    let mut window = Window::open(&sample());
    window.go_to("Vendime 592");
    window.click("shkurt, Numri i vendimeve, 76");
    window.press_with(Modifiers::COMMAND, Key::Period);
    let message = window.harness.state().message().expect("a message").to_owned();
    assert_eq!(message, "Këtu nuk ka asnjë gjetje.");
}

#[test]
fn a_reason_that_is_being_typed_is_not_lost_by_a_click_beside_it() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 8, Totali i pjesëmarrësve, 14");
    window.press_with(Modifiers::COMMAND, Key::Period);
    window.press(Key::W);
    window.type_text("Procesverbali");
    window.click("Dëgjim buxhetor 1, Gra, 5");
    assert!(window.shows("Lëre mënjanë"), "{:?}", window.labels());
    window.click("Lëre mënjanë");
    let waivers = &window.workspace().session.year().waivers;
    assert_eq!(waivers[0].reason.as_deref(), Some("Procesverbali"));
}

#[test]
fn of_two_explanations_that_are_equally_good_the_person_chooses() {
    let mut register = sample();
    let year = register.years.values_mut().next().expect("the sample's year");
    // Only the participants were published: women or men may be the slip.
    year.published.retain(|key, _| key.to_string() == "consultation.participants");
    let mut window = Window::open(&register);
    window.press_with(Modifiers::COMMAND, Key::F8);
    window.click("Zgjidh…");
    assert!(window.shows("Gra: 3") && window.shows("Burra: 7"), "{:?}", window.labels());
    window.press(Key::ArrowDown);
    window.press(Key::Enter);
    let attendance = window.workspace().session.year().activities.of(ActivityKind::Consultation)[8].attendance;
    assert_eq!((attendance.women, attendance.men), (Some(2), Some(7)));
}
