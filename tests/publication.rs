//! Publishing: what goes out is kept byte for byte, what changes afterwards is seen, and a correction says what it is.

use chrono::{NaiveDate, NaiveDateTime};
use pasqyra::{
    digest::sha256,
    domain::{
        ActivityKind, Correction, Edit, Field, FigureKey, Language, Publication, RecordKind, Register, RuleId, Summary,
        Target, Value, Year, check, publication::corrections,
    },
    publication::{Blockers, Prepared, Refused, Request, prepare},
    report::{Document, Input, html},
    store::{self, Store, StoreError},
    text::Texts,
};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::support::{sample, tool};

const LANGUAGES: &[Language] = &[Language::Albanian, Language::English];

fn moment(day: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2024, 3, day).unwrap().and_hms_opt(9, 30, 0).unwrap()
}

fn prepared(register: &Register, day: u32) -> Prepared {
    let request = Request {
        municipality: &register.municipality,
        year: &register.years[&2023],
        years: &Summary::of_years(&register.years),
        languages: LANGUAGES,
        on: moment(day),
        by: "Ymer Berisha",
        blockers: Blockers::default(),
    };
    prepare(&request, store::fresh_id()).unwrap()
}

fn publish(store: &mut Store, day: u32) -> Publication {
    let Prepared { edit, pages, publication } = prepared(store.register(), day);
    store.publish(&edit, &pages).unwrap();
    publication
}

fn opened() -> (TempDir, std::path::PathBuf, Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("prizren.pasqyra");
    let store = Store::create(&path, &sample()).unwrap();
    (folder, path, store)
}

/// The report as an export writes it.
fn exported(register: &Register, language: Language) -> String {
    let year = &register.years[&2023];
    let years = &Summary::of_years(&register.years);
    let input = Input { municipality: &register.municipality, year, summary: &Summary::of(year), years };
    html::write(&Document::of(&input, &Texts::new(language)))
}

fn set_women(store: &mut Store, women: u32) {
    let hearing = &store.register().years[&2023].activities.of(ActivityKind::Hearing)[0];
    let target = Target::Record { year: 2023, kind: RecordKind::Activity(ActivityKind::Hearing), id: hearing.id };
    store.apply(Edit::Set { target, field: Field::Women, value: Some(Value::Count(women)) }).unwrap();
}

#[test]
fn published_pages_come_back_byte_for_byte_and_are_those_of_an_export() {
    let (folder, path, mut store) = opened();
    let Prepared { edit, pages, publication } = prepared(store.register(), 1);
    store.publish(&edit, &pages).unwrap();
    drop(store);
    let store = Store::open(&path).unwrap();
    assert_eq!(store.register().years[&2023].publications, std::slice::from_ref(&publication));
    for ((page, html), &language) in publication.pages.iter().zip(&pages).zip(LANGUAGES) {
        assert_eq!(page.language, language);
        let stored = store.published_page(&page.sha256).unwrap();
        assert!(&stored == html, "the stored page is the published one");
        assert_eq!(page.bytes, stored.len() as u64);
        assert_eq!(sha256(exported(store.register(), language).as_bytes()), page.sha256);
    }
    assert_eq!(store::verify(&path).unwrap().years, 1);
    if let Some(tool) = tool("sha256sum") {
        let page = folder.path().join("page.html");
        std::fs::write(&page, &pages[0]).unwrap();
        let said = std::process::Command::new(tool).arg(&page).output().unwrap().stdout;
        assert!(String::from_utf8(said).unwrap().starts_with(&publication.pages[0].sha256));
    }
}

#[test]
fn publishing_is_one_change_that_undo_takes_back_and_redo_makes_again() {
    let (_folder, path, mut store) = opened();
    let before = store.register().clone();
    let publication = publish(&mut store, 1);
    let after = store.register().clone();
    store.undo().unwrap();
    assert_eq!(store.register(), &before);
    assert!(store.published_page(&publication.pages[0].sha256).is_ok(), "what went out is never deleted");
    drop(store);
    let mut store = Store::open(&path).unwrap();
    store.redo().unwrap();
    assert_eq!(store.register(), &after);
}

#[test]
fn a_change_after_publishing_is_seen_and_the_correction_lists_exactly_that() {
    let (_folder, _path, mut store) = opened();
    publish(&mut store, 1);
    let year = |store: &Store| store.register().years[&2023].clone();
    let figure = FigureKey::all().find(|key| key.to_string() == "hearing.women").unwrap();
    let computed = |year: &Year| figure.computed(&Summary::of(year));
    let before = computed(&year(&store));
    assert_eq!(year(&store).published[&figure], before);
    assert_eq!(corrections(&year(&store), &Summary::of(&year(&store))), []);

    let women = store.register().years[&2023].activities.of(ActivityKind::Hearing)[0].attendance.women.unwrap();
    set_women(&mut store, women + 3);
    let changed = year(&store);
    assert_ne!(changed.published[&figure], computed(&changed));
    let input = check::Input {
        municipality: &store.register().municipality,
        year: &changed,
        summary: &Summary::of(&changed),
        today: moment(2).date(),
    };
    let findings = check::check(&input);
    let drifts = findings.all().any(|finding| finding.rule == RuleId::PublishedDiffers);
    assert!(drifts, "published-differs guards against drift");

    let correction = publish(&mut store, 20);
    let listed: Vec<Correction> = correction.corrections().collect();
    let keys: Vec<String> = listed.iter().map(|correction| correction.key.to_string()).collect();
    assert_eq!(keys, ["hearing.women", "hearing.participants", "all.women", "all.participants"]);
    assert_eq!((listed[0].before, listed[0].after), (before, before + 3));
    assert_eq!(year(&store).published[&figure], before + 3);

    let page = String::from_utf8(store.published_page(&correction.pages[1].sha256).unwrap()).unwrap();
    assert!(page.contains("This report corrects figures of the report published on 01.03.2024."));
    assert!(page.contains("id=\"table-corrections\""));
    assert!(page == exported(store.register(), Language::English));
    set_women(&mut store, women);
    assert!(
        !exported(store.register(), Language::English).contains("table-corrections"),
        "a report never lists a correction that its own tables contradict"
    );
}

#[test]
fn the_first_publication_corrects_what_the_printed_report_had_wrong() {
    let (_folder, _path, mut store) = opened();
    let publication = publish(&mut store, 1);
    let found: Vec<_> = publication
        .corrections()
        .map(|correction| (correction.key.to_string(), correction.before, correction.after))
        .collect();
    assert!(found.contains(&("consultation.comments".to_owned(), 200, 210)), "{found:?}");
    let page = String::from_utf8(store.published_page(&publication.pages[0].sha256).unwrap()).unwrap();
    assert!(page.contains("Ky raport korrigjon shifra të raportit që ishte publikuar më parë."));
}

#[test]
fn errors_and_a_narrative_that_is_not_in_order_keep_a_year_from_being_published() {
    let register = sample();
    let year = &register.years[&2023];
    let summary = &Summary::of(year);
    let input = check::Input { municipality: &register.municipality, year, summary, today: moment(1).date() };
    let blockers = Blockers::of(&check::check(&input), 2);
    assert!(blockers.errors > 0);
    let municipality = &register.municipality;
    let years = &Summary::of_years(&register.years);
    let request = Request { municipality, year, years, languages: LANGUAGES, on: moment(1), by: "", blockers };
    let refused = prepare(&request, store::fresh_id()).unwrap_err();
    assert_eq!(refused, Refused::Blocked(blockers));
    for &language in LANGUAGES {
        let said = refused.message(&Texts::new(language));
        assert!(said.contains(&blockers.errors.to_string()) && said.contains('2'), "{said}");
    }
    let request = Request { languages: &[], blockers: Blockers::default(), ..request };
    assert_eq!(prepare(&request, store::fresh_id()), Err(Refused::NoLanguage));
    let request = Request { languages: &[Language::English, Language::Albanian, Language::English], ..request };
    let prepared = prepare(&request, store::fresh_id()).unwrap();
    assert_eq!(prepared.publication.by, None, "nobody's name is nobody");
    assert_eq!(prepared.pages.len(), 2, "each language goes out once");
}

#[test]
fn a_page_that_was_altered_is_refused_and_verification_finds_it() {
    let (_folder, path, mut store) = opened();
    let publication = publish(&mut store, 1);
    let hash = &publication.pages[0].sha256;
    drop(store);
    let connection = Connection::open(&path).unwrap();
    connection.execute("UPDATE published_page SET html = CAST(replace(html, '210', '211') AS BLOB)", []).unwrap();
    drop(connection);
    let store = Store::open(&path).unwrap();
    let error = store.published_page(hash).unwrap_err();
    assert!(matches!(&error, StoreError::DamagedPage { sha256, .. } if sha256 == hash), "{error:?}");
    assert!(error.message(&Texts::new(Language::English)).contains(hash));
    assert!(matches!(store.published_page(&"0".repeat(64)), Err(StoreError::NoSuchPage { .. })));
    drop(store);
    assert!(matches!(store::verify(&path), Err(StoreError::DamagedPage { .. })));
}

#[test]
fn a_publication_whose_pages_are_not_there_is_not_recorded() {
    let (_folder, _path, mut store) = opened();
    let before = store.register().clone();
    let Prepared { edit, .. } = prepared(store.register(), 1);
    assert!(store.apply(edit).is_err());
    assert_eq!(store.register(), &before);
}
