//! The page of charts: a chart looked at closely, what is chosen for it, its figures, and its marks by keyboard.

use std::fs;

use egui::{Key, Modifiers, OutputCommand};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use pasqyra::{
    app::{command::Command, tabs::Tab},
    domain::{ActivityKind, RecordKind, Register, Target},
};

use crate::{
    chart_years::with_earlier_years,
    window::{Window, sample},
};

impl Window {
    fn at_charts(register: &Register) -> Self {
        let mut window = Self::open(register);
        window.harness.state_mut().do_next(Command::GoTo(Tab::Charts));
        window.harness.run();
        window
    }

    /// Chooses out of a list by what it is called, with what is chosen in it now.
    fn choose(&mut self, list: &str, choice: &str) {
        self.click(list);
        self.click(choice);
    }

    /// What has the keyboard, as a screen reader says it.
    fn focused(&self) -> String {
        let root = self.harness.root();
        let mut focused = root.children_recursive().filter(|node| node.accesskit_node().is_focused());
        focused.next().and_then(|node| node.accesskit_node().label()).unwrap_or_default()
    }

    /// The rows of the figures beside the chart.
    fn figures(&self) -> Vec<String> {
        let root = self.harness.root();
        let rows = root.children_recursive().filter(|node| node.accesskit_node().role() == egui::accesskit::Role::Row);
        rows.filter_map(|node| node.accesskit_node().label()).map(|row| row.replace('\u{a0}', " ")).collect()
    }

    /// Whether a title, a subtitle or another text is shown, in whatever spaces.
    fn reads(&self, text: &str) -> bool {
        let root = self.harness.root();
        let mut values = root.children_recursive().filter_map(|node| node.accesskit_node().value());
        values.any(|value| value.replace('\u{a0}', " ") == text)
    }

    fn record(&self) -> Option<Target> {
        let kind = RecordKind::Activity(ActivityKind::Hearing);
        self.workspace().states.grids.get(&pasqyra::app::tabs::GridId::Records(kind))?.target()
    }
}

#[test]
fn each_chart_is_on_its_page_with_its_finding_and_its_figures() {
    let mut window = Window::at_charts(&sample());
    assert!(window.reads("Gratë ishin 18,6 % e 649 pjesëmarrësve"));
    assert_eq!(window.figures()[0], "Konsultime publike: Gra 55, Burra 189, Totali 244, Pjesëmarrja e grave 22,5 %");
    for _ in 0..5 {
        window.press(Key::ArrowDown);
    }
    assert!(window.reads("592 vendime, më së shumti në shkurt: 76"), "{:?}", window.labels());
    assert_eq!(window.figures()[1], "shkurt: Numri i vendimeve 76");
    assert!(!window.shows("Përqindje"), "what cannot be chosen of decisions is not offered");
    window.press(Key::End);
    assert!(window.reads("Komente sipas vitit dhe statusit, 2023"));
    assert!(!window.shows("Nga muaji: janar"), "years have no months to choose");
}

#[test]
fn what_is_chosen_is_in_the_finding_the_figures_and_the_file() {
    let mut window = Window::at_charts(&sample());
    window.choose("Deri në muajin: dhjetor", "qershor");
    assert!(window.reads("Pjesëmarrës sipas llojit të aktivitetit dhe gjinisë, janar–qershor 2023; pa 7 aktivitete që nuk kanë datë në vitin 2023"), "{:?}", window.labels());
    let of_months = window.figures();
    assert_ne!(of_months[0], "Konsultime publike: Gra 55, Burra 189, Totali 244, Pjesëmarrja e grave 22,5 %");
    window.click("Përqindje");
    assert!(window.figures()[0].contains(" %, Totali"), "{:?}", window.figures());
    window.click("Shfaq gjithçka, si në raport");
    assert!(window.reads("Gratë ishin 18,6 % e 649 pjesëmarrësve"));
    window.choose("Renditja: Si në raport", "Sipas madhësisë");
    let order: Vec<String> = window.figures().iter().map(|row| row.split(':').next().unwrap().to_owned()).collect();
    assert_eq!(order, ["Dëgjime buxhetore", "Konsultime publike", "Takime publike", "Buxhetim me pjesëmarrje"]);
}

#[test]
fn a_chart_of_a_tab_is_enlarged_with_the_tab_s_own_activities() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.click("Zmadho: Pjesëmarrja sipas aktivitetit");
    assert_eq!(window.workspace().tab, Tab::Charts);
    assert!(window.reads("Në 5 nga 11 dëgjime nuk kishte asnjë grua"), "{:?}", window.labels());
    assert_eq!(window.figures().len(), 11);
    window.choose("Lloji i aktivitetit: Dëgjime buxhetore", "Të gjitha llojet");
    assert!(window.reads("Në 5 nga 27 aktivitete nuk kishte asnjë grua"));
}

#[test]
fn the_figures_are_copied_for_a_spreadsheet() {
    let mut window = Window::at_charts(&sample());
    window.harness.event(egui::Event::Copy);
    let mut copied = None;
    for _ in 0..3 {
        window.harness.step();
        let commands = &window.harness.output().platform_output.commands;
        copied = copied.or(commands.iter().find_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        }));
    }
    let copied = copied.expect("a text");
    assert!(copied.starts_with("Lloji i aktivitetit\tGra\tBurra\tTotali\tPjesëmarrja e grave\r\n"), "{copied}");
    assert!(copied.contains("\r\nDëgjime buxhetore\t35\t222\t257\t13,6%\r\n"), "{copied}");
}

#[test]
fn the_keyboard_goes_from_mark_to_mark_and_leads_to_the_record() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    // To the panel and on to the charts, and from them to the first mark.
    window.press(Key::F6);
    window.press(Key::F6);
    assert_eq!(window.focused(), "Grafikët");
    window.press(Key::Tab);
    let first = window.focused().replace('\u{a0}', " ");
    assert_eq!(
        first,
        "Dëgjim buxhetor 10: Dëgjimi buxhetor për buxhetin e vitit 2024 me qytetarë për buxhetin e vitit 2024-Zyra e Kryetarit: gra 15 (38,5 %)",
        "{:?}",
        window.labels()
    );
    window.press(Key::ArrowRight);
    assert!(window.focused().replace('\u{a0}', " ").ends_with("burra 24 (61,5 %)"), "{}", window.focused());
    window.press(Key::ArrowDown);
    assert!(window.focused().starts_with("Dëgjim buxhetor 4: "), "{}", window.focused());
    window.press(Key::Home);
    assert_eq!(window.focused().replace('\u{a0}', " "), first);
    window.press(Key::ArrowDown);
    window.press(Key::Enter);
    let fourth = window.hearings()[3].id;
    let year = 2023;
    assert_eq!(
        window.record(),
        Some(Target::Record { year, kind: RecordKind::Activity(ActivityKind::Hearing), id: fourth })
    );
}

#[test]
fn marks_without_a_record_lead_to_the_tab_the_month_or_the_year_that_they_stand_for() {
    // A register in which no two records are the same, as a file has it.
    let json = pasqyra::export::json::write(&with_earlier_years());
    let register = pasqyra::import::register(json.as_bytes(), &mut pasqyra::store::fresh_id).expect("a register");
    let mut window = Window::at_charts(&register);
    let to_first_mark = |window: &mut Window| {
        window.press(Key::F6);
        window.press(Key::F6);
        window.press(Key::Tab);
    };
    to_first_mark(&mut window);
    assert!(window.focused().starts_with("Konsultime publike: gra"), "{}", window.focused());
    window.press(Key::ArrowDown);
    window.press(Key::Enter);
    assert_eq!(window.workspace().tab, Tab::Activities(ActivityKind::Hearing));

    let mut show = |chart: &str| {
        window.harness.state_mut().do_next(Command::GoTo(Tab::Charts));
        window.harness.run();
        window.click(chart);
        to_first_mark(&mut window);
    };
    show("Vendimet sipas muajve");
    window.press(Key::ArrowRight);
    window.press(Key::Enter);
    let decisions = window.workspace().states.grids[&pasqyra::app::tabs::GridId::Decisions].target();
    assert_eq!(decisions, Some(Target::Decisions { year: 2023, month: 2 }));

    let mut show = |chart: &str| {
        window.harness.state_mut().do_next(Command::GoTo(Tab::Charts));
        window.harness.run();
        window.click(chart);
        to_first_mark(&mut window);
    };
    show("Pjesëmarrja e grave ndër vite");
    window.press(Key::Enter);
    assert_eq!(window.workspace().session.year_number(), 2018);
    assert_eq!(window.workspace().tab, Tab::Charts);
}

#[test]
fn a_picture_of_another_size_is_saved_and_one_that_nobody_can_use_is_refused_with_the_range() {
    let window = Window::open_with_settings(&sample());
    let exports = window.folder().join("exports");
    let settings = serde_json::json!({ "export_folder": exports });
    fs::write(window.folder().join("settings.json"), settings.to_string()).expect("settings");
    let mut window = window.restarted();
    window.harness.state_mut().do_next(Command::GoTo(Tab::Charts));
    window.harness.run();
    window.click("Përqindje");
    let ask = |window: &mut Window, width: &str| {
        window.click("Merr me vete: Pjesëmarrja sipas llojit");
        window.click("Ruaj si PNG, madhësi tjetër…");
        window.press_with(Modifiers::COMMAND, Key::A);
        window.type_text(width);
        window.press(Key::Enter);
    };
    for width in ["0", "100000", "x"] {
        ask(&mut window, width);
        let refused =
            format!("Madhësia {width}×1080 nuk pranohet. Gjerësia dhe lartësia mund të jenë nga 120 deri në 8192.");
        assert!(window.shows(&refused), "{:?}", window.labels());
        window.press(Key::Escape);
        assert!(!window.shows(&refused));
    }
    ask(&mut window, "800");
    for _ in 0..12 {
        window.harness.step();
    }
    let name = exports.join("2023-pjesemarrja-sipas-llojit-ne-perqindje.png");
    let bytes = fs::read(&name).expect("the picture");
    let side = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes"));
    assert_eq!((side(16), side(20)), (800, 1080));
    // What was asked for last is offered again.
    window.click("Merr me vete: Pjesëmarrja sipas llojit");
    window.click("Ruaj si PNG, madhësi tjetër…");
    let width = window.harness.get_by_label("Gjerësia").accesskit_node().value();
    assert_eq!(width.as_deref(), Some("800"));
}
