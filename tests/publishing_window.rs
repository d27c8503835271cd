//! Taking comments along and publishing, in the window, by what a screen reader finds.

use std::time::{Duration, Instant};

use egui::{Key, Modifiers, accesskit::Role, vec2};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};
use pasqyra::{
    app::{App, Start},
    domain::{
        Activity, ActivityKind, Edit, Language, Record, RecordKind, Register, Year, check, publication::corrections,
    },
    import,
    store::{self, Store},
};

struct Window {
    harness: Harness<'static, App>,
    folder: tempfile::TempDir,
}

/// The sample after every suggestion that was made for it: nothing is left but what publishing settles.
fn mended() -> Register {
    let mut register = import::sample(&mut store::fresh_id);
    let today = chrono::NaiveDate::from_ymd_opt(2025, 2, 1).unwrap();
    let edits: Vec<_> = {
        let year = &register.years[&2023];
        let summary = pasqyra::domain::Summary::of(year);
        let findings =
            check::check(&check::Input { municipality: &register.municipality, year, summary: &summary, today });
        let mending = |finding: &check::Finding| Some(finding.mending(&register, 2023, finding.suggestion()?));
        findings.open().filter_map(mending).collect()
    };
    for edit in edits {
        register.apply(&edit).unwrap();
    }
    register
}

impl Window {
    fn open(register: &Register, zoom: f32) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("prizren.pasqyra");
        drop(Store::create(&path, register).unwrap());
        let settings = folder.path().join("settings.json");
        let exports = folder.path().join("exports");
        std::fs::write(
            &settings,
            serde_json::json!({ "export_folder": exports, "zoom": zoom, "toured": true }).to_string(),
        )
        .unwrap();
        let start =
            Start { file: Some(path), settings: Some(settings), language: Language::Albanian, at: Instant::now() };
        let mut harness = Harness::builder()
            .with_size(vec2(1280.0, 720.0))
            .with_max_steps(32)
            .build_eframe(|creation| App::new(&creation.egui_ctx, start));
        harness.run();
        Self { harness, folder }
    }

    fn click(&mut self, label: &str) {
        assert!(self.shows(label), "no {label:?} among {:#?}", self.labels());
        self.harness.get_by_label(label).click();
        self.harness.run();
    }

    fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.harness.run();
    }

    fn shows(&self, label: &str) -> bool {
        self.harness.query_all_by_label(label).next().is_some()
    }

    fn contains(&self, part: &str) -> bool {
        self.labels().iter().any(|label| label.contains(part))
    }

    fn labels(&self) -> Vec<String> {
        self.harness
            .root()
            .children_recursive()
            .flat_map(|node| {
                let node = node.accesskit_node();
                node.label().into_iter().chain(node.value())
            })
            .collect()
    }

    fn year(&self) -> &Year {
        self.harness.state().workspace().unwrap().session.year()
    }
}

#[test]
fn one_click_takes_the_comments_along_and_the_toast_takes_them_back() {
    let mut register = import::sample(&mut store::fresh_id);
    register.years.insert(2024, Year::new(2024));
    let mut window = Window::open(&register, 1.0);
    assert!(window.shows("35 komente të vitit 2023 presin përgjigje"), "{:#?}", window.labels());
    window.click("Merri në vitin 2024");
    assert!(!window.shows("35 komente të vitit 2023 presin përgjigje"), "it is not offered a second time");
    let taken: Vec<Activity> = window.year().activities.of(ActivityKind::Consultation).to_vec();
    assert_eq!((taken.len(), taken[0].comments.pending, taken[0].carried_from), (1, Some(35), Some(2023)));
    window.click("Zhbëj");
    assert!(window.year().activities.is_empty());
    window.press(Modifiers::COMMAND, Key::Num1);
    assert!(window.shows("35 komente të vitit 2023 presin përgjigje"));

    window.click("Merri në vitin 2024");
    window.press(Modifiers::COMMAND, Key::Num2);
    assert!(window.contains("0 konsultime publike + 1 i bartur"), "{:#?}", window.labels());
    assert!(window.contains("I bartur nga viti 2023"));
    window.press(Modifiers::COMMAND, Key::Delete);
    assert!(window.year().activities.is_empty());
    let held = &window.harness.state().workspace().unwrap().session.register().years[&2023];
    assert_eq!(held.activities.of(ActivityKind::Consultation)[12].comments.pending, Some(35));
}

#[test]
fn errors_stand_in_the_way_and_lead_to_their_cells() {
    let mut window = Window::open(&import::sample(&mut store::fresh_id), 1.0);
    window.press(Modifiers::COMMAND, Key::P);
    window.click("Publiko…");
    assert!(window.contains("gabime pengojnë publikimin"), "{:#?}", window.labels());
    window.press(Modifiers::NONE, Key::Enter);
    assert!(window.year().publications.is_empty(), "what stands in the way is not stepped over");
    let first = window.labels().into_iter().find(|label| label.contains("30.01.20230"));
    let first = first.unwrap_or_else(|| panic!("{:#?}", window.labels()));
    window.click(&first);
    let workspace = window.harness.state().workspace().unwrap();
    assert_eq!(workspace.tab, pasqyra::app::tabs::Tab::Activities(ActivityKind::Consultation));
    assert!(workspace.states.publishing.is_none());
}

#[test]
fn enter_publishes_what_the_dialog_shows_and_the_pages_open_byte_for_byte() {
    let mut window = Window::open(&mended(), 1.0);
    window.press(Modifiers::COMMAND, Key::P);
    window.click("Publiko…");
    assert!(window.contains("200 → 210") && window.contains("242 → 342"), "{:#?}", window.labels());
    window.press(Modifiers::NONE, Key::Escape);
    assert!(window.year().publications.is_empty() && !window.shows("Gjuhët"), "Esc closes");
    window.click("Publiko…");
    for language in ["Boshnjakisht", "Turqisht"] {
        window.harness.get_by_role_and_label(Role::CheckBox, language).click();
        window.harness.run();
    }
    window.harness.get_by_label("Në emër të").focus();
    window.harness.run();
    window.press(Modifiers::NONE, Key::Enter);

    let publication = window.year().publications[0].clone();
    let languages: Vec<String> = publication.pages.iter().map(|page| page.language.to_string()).collect();
    assert_eq!(languages, ["sq", "sr"]);
    assert_eq!(publication.by.as_deref(), Some("Ymer Berisha"));
    let summary = *window.harness.state().workspace().unwrap().session.summary();
    assert_eq!(corrections(window.year(), &summary), [], "what was wrong in print is settled");
    assert!(window.shows("Ymer Berisha · 2 shifra të korrigjuara"), "{:#?}", window.labels());

    // What went out is in no other file yet: it is copied without waiting for the next copy's time.
    let path = window.folder.path().join("prizren.pasqyra");
    let copies = || store::copies(&path, &store::copies_folder(&path, None));
    let begun = Instant::now();
    while copies().is_empty() {
        assert!(begun.elapsed() < Duration::from_secs(20), "the published pages are not copied");
        std::thread::sleep(Duration::from_millis(10));
        window.harness.step();
    }
    window.harness.run();
    let copied = store::read(&copies()[0].path).unwrap();
    assert_eq!(copied.years[&2023].publications, std::slice::from_ref(&publication));

    let page = &publication.pages[0];
    window.click(&format!("Hap Shqip, {}", &page.sha256[..8]));
    let folder = window.folder.path().join("exports");
    let files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    let [file] = files.as_slice() else { panic!("one file: {files:?}") };
    assert_eq!(pasqyra::digest::sha256(&std::fs::read(file).unwrap()), page.sha256);

    window.press(Modifiers::COMMAND, Key::Z);
    assert!(window.year().publications.is_empty());
}

#[test]
fn a_figure_that_does_not_exist_stops_the_language_that_it_stands_in() {
    let mut register = mended();
    let text = Some("Morën pjesë {hearing.womn} gra.".to_owned());
    let (section, language) = ("general".to_owned(), Language::Turkish);
    register.apply(&Edit::SetNarrative { year: 2023, section, language, text }).unwrap();
    let mut window = Window::open(&register, 1.0);
    window.press(Modifiers::COMMAND, Key::P);
    window.click("Publiko…");
    assert!(window.shows("Turqisht: «hearing.womn»"), "{:#?}", window.labels());
    window.press(Modifiers::NONE, Key::Enter);
    assert!(window.year().publications.is_empty());
    window.harness.get_by_role_and_label(Role::CheckBox, "Turqisht").click();
    window.harness.run();
    assert!(!window.contains("hearing.womn"));
    window.click("Publiko");
    assert_eq!(window.year().publications[0].pages.len(), 3);
}

#[test]
fn a_change_after_publishing_is_said_beside_the_publications() {
    let mut register = mended();
    let figures = pasqyra::domain::FigureKey::all();
    let summary = pasqyra::domain::Summary::of(&register.years[&2023]);
    let year = register.years.get_mut(&2023).unwrap();
    year.published = figures.map(|key| (key, key.computed(&summary))).collect();
    let mut publication = pasqyra::domain::Publication {
        id: store::fresh_id(),
        on: chrono::NaiveDate::from_ymd_opt(2024, 3, 1).unwrap().and_hms_opt(9, 30, 0).unwrap(),
        by: None,
        figures: year.published.clone(),
        corrected: Default::default(),
        pages: Vec::new(),
    };
    publication.figures.remove(&pasqyra::domain::FigureKey::DecisionCount);
    year.publications.push(publication);
    let mut window = Window::open(&register, 2.0);
    window.press(Modifiers::COMMAND, Key::P);
    assert!(window.shows("01.03.2024 09:30") && window.shows("pa korrigjime"), "{:#?}", window.labels());
    assert!(!window.contains("Që nga publikimi i fundit"));
    window.press(Modifiers::COMMAND, Key::Num3);
    window.press(Modifiers::COMMAND, Key::Delete);
    window.press(Modifiers::COMMAND, Key::P);
    assert!(window.contains("Që nga publikimi i fundit kanë ndryshuar"), "{:#?}", window.labels());
    let record = window.year().record(RecordKind::Publication, window.year().publications[0].id);
    assert!(matches!(record, Some(Record::Publication(_))));
}
