//! A register leaves as JSON and comes back the same; what is no register is refused with the place of the mistake.

#![allow(clippy::expect_used, clippy::panic, reason = "a helper of a test may fail it")]

use pasqyra::{
    domain::{Activity, ActivityKind, Edit, Language, RecordId, Register, Year},
    export::json,
    import::{self, ImportError, Problem, Shape},
    text::{TRANSLATED, Texts},
};
use proptest::prelude::*;

use crate::support::{SAMPLE, any_register, ids, renumbered, sample};

fn import(json: &str) -> Result<Register, ImportError> {
    import::register(json.as_bytes(), &mut ids())
}

/// A register with the given keys in its one year, 2023.
fn with_year(keys: &str) -> String {
    let keys = if keys.is_empty() { String::new() } else { format!(", {keys}") };
    with_years(&format!(r#"{{"year": 2023{keys}}}"#))
}

fn with_years(years: &str) -> String {
    format!(
        r#"{{"format": "pasqyra-register", "version": 1, "municipality": {{"name": "Prizren"}}, "years": [{years}]}}"#
    )
}

/// A register with one hearing that has these keys besides the required ones.
fn with_hearing(keys: &str) -> String {
    with_year(&format!(r#""activities": [{{"kind": "hearing", "number": 1, "title": "Dëgjim", {keys}}}]"#))
}

/// Requires an import to fail at a path, and the message to name it in every language.
#[track_caller]
fn refused(json: &str, path: &str) -> Problem {
    match import(json) {
        Err(ImportError::At { path: found, problem }) => {
            assert_eq!(found, path, "{problem}");
            for &language in TRANSLATED {
                let error = ImportError::At { path: found.clone(), problem: problem.clone() };
                let message = error.message(&Texts::new(language));
                assert!(message.contains(path), "{message}");
                assert!(!message.contains("import-") && !message.contains('\n'), "{message}");
            }
            problem
        }
        other => panic!("expected a problem at {path}, got {other:?}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_register_comes_back_from_its_json_as_it_was(register in any_register()) {
        let json = json::write(&register);
        let back = import(&json).expect("what was exported imports");
        prop_assert_eq!(json::write(&back), json);
        prop_assert_eq!(renumbered(back), renumbered(register));
    }

    #[test]
    fn a_register_imported_into_an_empty_one_exports_the_same_bytes(register in any_register()) {
        let json = json::write(&register);
        let mut empty = Register::default();
        let edit = import::into_edit(&empty, register).expect("an empty register has no year");
        let inverse = empty.apply(&edit).expect("it fits");
        prop_assert_eq!(json::write(&empty), json);
        empty.apply(&inverse).expect("it fits");
        prop_assert_eq!(empty, Register::default());
    }

    #[test]
    fn no_bytes_make_the_import_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = import::register(&bytes, &mut ids());
    }

    #[test]
    fn no_damage_to_the_sample_makes_the_import_panic(
        damages in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_u8), 1..6),
    ) {
        let mut bytes = SAMPLE.as_bytes().to_vec();
        for (at, byte, how) in damages {
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 => drop(bytes.remove(at)),
                _ => bytes.truncate(at.max(1)),
            }
        }
        if let Err(error) = import::register(&bytes, &mut ids()) {
            prop_assert!(!error.message(&Texts::new(Language::Albanian)).is_empty());
        }
    }
}

#[test]
fn export_writes_every_key_in_the_order_of_the_format() {
    let mut register = Register::default();
    register.municipality.name = "Prizren".to_owned();
    let mut year = Year::new(2023);
    year.activities.of_mut(ActivityKind::Meeting).push(Activity::new(ids()(), ActivityKind::Meeting));
    year.decisions[11].count = Some(28);
    register.years.insert(2023, year);
    let expected = r#"{
  "format": "pasqyra-register",
  "version": 1,
  "municipality": {
    "name": "Prizren",
    "unit": null,
    "head_name": null,
    "head_title": null,
    "mayor": null,
    "website": null,
    "languages": []
  },
  "years": [
    {
      "year": 2023,
      "documents": [],
      "activities": [
        {
          "kind": "meeting",
          "number": 1,
          "title": "",
          "organiser": null,
          "topic": null,
          "venue": null,
          "held_on": null,
          "held_on_written": null,
          "open_from": null,
          "open_until": null,
          "women": null,
          "men": null,
          "stated_participants": null,
          "comments": {
            "rejected": null,
            "accepted": null,
            "partially_accepted": null,
            "pending": null,
            "stated": null
          },
          "links": {
            "notice": null,
            "news": null,
            "minutes": null,
            "report": null
          },
          "notice_on": null,
          "news_on": null,
          "minutes_on": null,
          "report_on": null,
          "channels": [],
          "note": null
        }
      ],
      "projects": [],
      "decisions": [
        {
          "month": 12,
          "count": 28,
          "url": null,
          "links": {
            "sq": null,
            "sr": null,
            "tr": null,
            "bs": null,
            "en": null
          },
          "sent_to_ministry_on": null
        }
      ],
      "access_requests": {
        "stated_total": null,
        "requests": []
      },
      "published_figures": {},
      "narrative": [],
      "waivers": [],
      "rules": {},
      "slides": [],
      "signed": {
        "place": null,
        "on": null
      }
    }
  ]
}
"#;
    assert_eq!(json::write(&register), expected);
}

#[test]
fn an_empty_text_is_not_the_same_as_none() {
    let register = import(&with_hearing(r#""venue": "", "note": null"#)).expect("imports");
    let hearing = &register.years[&2023].activities.of(ActivityKind::Hearing)[0];
    assert_eq!((hearing.venue.as_deref(), hearing.note.as_deref()), (Some(""), None));
}

#[test]
fn the_order_of_activities_is_that_of_their_numbers_wherever_they_stand_in_the_file() {
    let hearing = |number, title| format!(r#"{{"kind": "hearing", "number": {number}, "title": "{title}"}}"#);
    let meeting = r#"{"kind": "meeting", "number": 1, "title": "m"}"#;
    let list = [hearing(2, "b"), meeting.to_owned(), hearing(1, "a")].join(",");
    let register = import(&with_year(&format!(r#""activities": [{list}]"#))).expect("imports");
    let titles: Vec<&str> = register.years[&2023].activities.iter().map(|activity| activity.title.as_str()).collect();
    assert_eq!(titles, ["a", "b", "m"]);
}

#[test]
fn amounts_keep_their_cents() {
    for (written, cents) in
        [("100000", 10_000_000), ("0.1", 10), ("1234.50", 123_450), ("9999999999.99", 999_999_999_999)]
    {
        let register = import(&with_year(&format!(r#""projects": [{{"locality": "Zhur", "amount_eur": {written}}}]"#)));
        let amount = register.expect("imports").years[&2023].projects[0].amount;
        assert_eq!(amount.map(|amount| amount.cents), Some(cents), "{written}");
    }
    for written in ["0.001", "1234.567", "1e-3"] {
        let json = with_year(&format!(r#""projects": [{{"locality": "Zhur", "amount_eur": {written}}}]"#));
        assert_eq!(refused(&json, "years[0].projects[0].amount_eur"), Problem::NotAnAmount, "{written}");
    }
    let json = with_year(r#""projects": [{"locality": "Zhur", "amount_eur": -0.5}]"#);
    assert_eq!(refused(&json, "years[0].projects[0].amount_eur"), Problem::Negative);
    let json = with_year(r#""projects": [{"locality": "Zhur", "amount_eur": 10000000000.01}]"#);
    assert!(matches!(refused(&json, "years[0].projects[0].amount_eur"), Problem::TooLarge { .. }));
}

#[test]
fn unknown_and_repeated_keys_are_named_at_every_depth() {
    for (keys, path) in [
        (r#""activity": []"#, "years[0].activity"),
        (r#""signed": {"by": "x"}"#, "years[0].signed.by"),
        (r#""decisions": [{"month": 1, "links": {"de": "x"}}]"#, "years[0].decisions[0].links.de"),
        (r#""access_requests": {"requests": [{}, {"name": "x"}]}"#, "years[0].access_requests.requests[1].name"),
        (r#""waivers": [{"ruel": "kab-by"}]"#, "years[0].waivers[0].ruel"),
        (r#""rules": {"kab-by": {"days": 3}}"#, "years[0].rules.kab-by.days"),
        (r#""slides": [{"": 1}]"#, r#"years[0].slides[0][""]"#),
    ] {
        assert_eq!(refused(&with_year(keys), path), Problem::UnknownKey, "{keys}");
    }
    let hearing = with_hearing(r#""comments": {"pendng": 3}"#);
    assert_eq!(refused(&hearing, "years[0].activities[0].comments.pendng"), Problem::UnknownKey);
    for (keys, path) in [
        (r#""year": 2024"#, "years[0].year"),
        (r#""rules": {"kab-by": {}, "kab-by": null}"#, "years[0].rules.kab-by"),
        (r#""published_figures": {"all.men": 1, "all.men": 1}"#, r#"years[0].published_figures["all.men"]"#),
    ] {
        assert_eq!(refused(&with_year(keys), path), Problem::KeyTwice, "{keys}");
    }
    // The second one is refused also where the first says nothing.
    let hearing = with_hearing(r#""comments": {"pending": null, "pending": 3}"#);
    assert_eq!(refused(&hearing, "years[0].activities[0].comments.pending"), Problem::KeyTwice);
}

#[test]
fn a_hostile_key_cannot_break_the_message_into_lines() {
    let json = with_year(&format!(r#""a\n\u202eb{}": 1"#, "x".repeat(5_000)));
    let Err(error) = import(&json) else { panic!("an unknown key is refused") };
    let message = error.message(&Texts::new(Language::English));
    assert!(!message.contains('\n') && !message.contains('\u{202e}') && message.len() < 500, "{message}");
}

#[test]
fn what_is_required_is_asked_for_by_name() {
    for (json, path) in [
        (r#"{"format": "pasqyra-register", "version": 1, "years": []}"#.to_owned(), "municipality"),
        (
            r#"{"format": "pasqyra-register", "version": 1, "municipality": {}, "years": []}"#.to_owned(),
            "municipality.name",
        ),
        (
            r#"{"format": "pasqyra-register", "version": 1, "municipality": {"name": ""}, "years": null}"#.to_owned(),
            "years",
        ),
        (r#"{"format": "pasqyra-register"}"#.to_owned(), "version"),
        (with_years("{}"), "years[0].year"),
        (with_year(r#""documents": [{"title": "x"}]"#), "years[0].documents[0].kind"),
        (with_year(r#""documents": [{"kind": "plan", "title": null}]"#), "years[0].documents[0].title"),
        (with_year(r#""activities": [{"kind": "hearing", "title": ""}]"#), "years[0].activities[0].number"),
        (with_year(r#""projects": [{}]"#), "years[0].projects[0].locality"),
        (with_year(r#""decisions": [{"count": 4}]"#), "years[0].decisions[0].month"),
        (with_hearing(r#""channels": ["website", null]"#), "years[0].activities[0].channels[1]"),
    ] {
        assert_eq!(refused(&json, path), Problem::Required, "{json}");
    }
}

#[test]
fn a_value_of_another_shape_is_refused_where_it_stands() {
    let wrong = |expected, found| Problem::WrongShape { expected, found };
    for (json, path, problem) in [
        (with_hearing(r#""women": "6""#), "years[0].activities[0].women", wrong(Shape::Number, Shape::Text)),
        (with_hearing(r#""venue": 6"#), "years[0].activities[0].venue", wrong(Shape::Text, Shape::Number)),
        (with_hearing(r#""comments": []"#), "years[0].activities[0].comments", wrong(Shape::Object, Shape::List)),
        (with_year(r#""documents": {}"#), "years[0].documents", wrong(Shape::List, Shape::Object)),
        (with_year(r#""activities": [null]"#), "years[0].activities[0].kind", Problem::Required),
        (
            with_year(r#""projects": [{"locality": "Zhur", "selected": 1}]"#),
            "years[0].projects[0].selected",
            wrong(Shape::YesNo, Shape::Number),
        ),
        (
            with_year(r#""rules": {"kab-by": {"parameter": true}}"#),
            "years[0].rules.kab-by.parameter",
            wrong(Shape::NumberOrText, Shape::YesNo),
        ),
    ] {
        assert_eq!(refused(&json, path), problem, "{json}");
    }
}

#[test]
fn counts_are_whole_numbers_in_plain_digits_within_their_range() {
    for (written, problem) in [
        ("-1", Problem::Negative),
        ("1.5", Problem::NotWhole),
        ("14.0", Problem::NotWhole),
        ("1e3", Problem::NotWhole),
        ("10000000", Problem::TooLarge { most: 9_999_999 }),
        ("18446744073709551616", Problem::TooLarge { most: 9_999_999 }),
    ] {
        let json = with_hearing(&format!(r#""comments": {{"pending": {written}}}"#));
        assert_eq!(refused(&json, "years[0].activities[0].comments.pending"), problem, "{written}");
    }
    import(&with_hearing(r#""women": 9999999, "men": 0"#)).expect("the bounds themselves are counts");
}

#[test]
fn a_date_is_a_day_of_the_calendar_written_year_first() {
    for written in ["30.01.2023", "2023-1-3", "2023-01-30T00:00", "", "20230130", "२०२३-01-01", "+023-01-01"] {
        let json = with_hearing(&format!(r#""held_on": "{written}""#));
        assert!(matches!(refused(&json, "years[0].activities[0].held_on"), Problem::NotADate { .. }), "{written}");
    }
    for written in ["2023-02-29", "2023-13-01", "2023-00-10", "0000-01-01"] {
        let json = with_hearing(&format!(r#""held_on": "{written}""#));
        assert!(matches!(refused(&json, "years[0].activities[0].held_on"), Problem::NoSuchDay { .. }), "{written}");
    }
    import(&with_hearing(r#""held_on": "2024-02-29""#)).expect("a leap day is a day");
}

#[test]
fn choices_are_known_and_not_repeated() {
    let json = with_hearing(r#""organiser": "Mayor""#);
    let problem = refused(&json, "years[0].activities[0].organiser");
    assert!(matches!(problem, Problem::UnknownChoice { found, .. } if found == "Mayor"));
    let json = with_hearing(r#""channels": ["poster", "website", "poster"]"#);
    assert!(matches!(refused(&json, "years[0].activities[0].channels[2]"), Problem::ChoiceTwice { .. }));
    let json = with_years("").replace(r#""name": "Prizren""#, r#""name": "Prizren", "languages": ["sq", "sq"]"#);
    assert!(matches!(refused(&json, "municipality.languages[1]"), Problem::ChoiceTwice { .. }));
}

#[test]
fn years_and_months_lie_in_their_range_and_come_once() {
    let problem = refused(&with_years(r#"{"year": 2023}, {"year": 2023}"#), "years[1].year");
    assert_eq!(problem, Problem::YearTwice { year: 2023 });
    assert_eq!(refused(&with_years(r#"{"year": 1989}"#), "years[0].year"), Problem::TooSmall { least: 1990 });
    assert_eq!(refused(&with_years(r#"{"year": 20230}"#), "years[0].year"), Problem::TooLarge { most: 2199 });
    let month = "years[0].decisions[0].month";
    assert_eq!(refused(&with_year(r#""decisions": [{"month": 0}]"#), month), Problem::TooSmall { least: 1 });
    assert_eq!(refused(&with_year(r#""decisions": [{"month": 13}]"#), month), Problem::TooLarge { most: 12 });
    let problem = refused(&with_year(r#""decisions": [{"month": 5}, {"month": 5}]"#), "years[0].decisions[1].month");
    assert_eq!(problem, Problem::MonthTwice { month: 5 });
}

#[test]
fn numbers_of_activities_run_from_one_without_a_gap() {
    let numbered = |numbers: &[u32]| {
        let hearings =
            numbers.iter().map(|number| format!(r#"{{"kind": "hearing", "number": {number}, "title": ""}}"#));
        with_year(&format!(r#""activities": [{}]"#, hearings.collect::<Vec<_>>().join(",")))
    };
    let kind = ActivityKind::Hearing;
    let problem = refused(&numbered(&[1, 2, 2]), "years[0].activities[2].number");
    assert_eq!(problem, Problem::NumberTwice { kind, number: 2 });
    let problem = refused(&numbered(&[4, 1, 2]), "years[0].activities[0].number");
    assert_eq!(problem, Problem::NumberMissing { kind, missing: 3, count: 3 });
    assert_eq!(refused(&numbered(&[0]), "years[0].activities[0].number"), Problem::TooSmall { least: 1 });
    // The first year of the file need not be the earliest: the path goes by the file.
    let years = r#"{"year": 2024}, {"year": 2022, "projects": [{"locality": "", "activity_number": 1}]}"#;
    assert_eq!(
        refused(&with_years(years), "years[1].projects[0].activity_number"),
        Problem::NoSuchBudgeting { number: 1 }
    );
}

#[test]
fn a_waiver_is_about_exactly_one_thing_that_is_there() {
    let waiver = |subject: &str| {
        with_hearing(&format!(
            r#""note": ""}}], "waivers": [{{"rule": "link-missing", "field": "x", "subject": {subject}"#
        ))
    };
    let path = "years[0].waivers[0].subject";
    for subject in [
        r#"{"kind": "hearing", "number": 2}"#,
        r#"{"kind": "meeting", "number": 1}"#,
        r#"{"document": 1}"#,
        r#"{"project": 1}"#,
        r#"{"access_request": 1}"#,
    ] {
        assert_eq!(refused(&waiver(subject), path), Problem::NoSuchSubject, "{subject}");
    }
    for subject in ["{}", r#"{"document": 1, "project": 1}"#, r#"{"number": 1}"#, r#"{"document": 1, "number": 1}"#] {
        assert_eq!(refused(&waiver(subject), path), Problem::UnclearSubject, "{subject}");
    }
    assert_eq!(refused(&waiver("null"), path), Problem::Required);
    assert_eq!(refused(&waiver(r#"{"published": "x"}"#), &format!("{path}.published")), Problem::UnknownFigure);
    assert_eq!(
        refused(&waiver(r#"{"decision_month": 13}"#), &format!("{path}.decision_month")),
        Problem::TooLarge { most: 12 }
    );
    import(&waiver(r#"{"kind": "hearing", "number": 1}"#)).expect("the hearing is there");
}

#[test]
fn rules_figures_and_narrative_are_known_and_come_once() {
    let json = with_year(r#""rules": {"participants-sum": {"enabled": false}}"#);
    assert_eq!(refused(&json, "years[0].rules.participants-sum"), Problem::RuleNotSettable);
    assert_eq!(refused(&with_year(r#""rules": {"x": {}}"#), "years[0].rules.x"), Problem::UnknownRule);
    let json = with_year(r#""published_figures": {"hearing.children": 1}"#);
    assert_eq!(refused(&json, r#"years[0].published_figures["hearing.children"]"#), Problem::UnknownFigure);
    let text = r#"{"section": "general", "language": "sq", "text": "a"}"#;
    let json = with_year(&format!(r#""narrative": [{text}, {text}]"#));
    assert_eq!(refused(&json, "years[0].narrative[1]"), Problem::NarrativeTwice);
}

#[test]
fn what_is_no_register_at_all_has_its_own_message() {
    let nested = "[".repeat(100_000);
    let cases: &[(&[u8], ImportError)] = &[
        (b"", ImportError::Empty),
        (b"\xef\xbb\xbf \n", ImportError::Empty),
        (b"\xff\xfe{\0}\0", ImportError::NotUtf8 { line: 1, column: 1 }),
        (b"{\n \"a\": \"\xeb\"}", ImportError::NotUtf8 { line: 2, column: 8 }),
        (b"PK\x03\x04", ImportError::NotJson { line: 1, column: 1 }),
        (b"{\n  \"format\": pasqyra }", ImportError::NotJson { line: 2, column: 13 }),
        (b"{} {}", ImportError::NotJson { line: 1, column: 4 }),
        (b"{\"format\":", ImportError::EndsEarly { line: 1, column: 10 }),
        (b"[]", ImportError::OtherFormat),
        (b"{}", ImportError::OtherFormat),
        (b"{\"format\": \"geojson\", \"features\": []}", ImportError::OtherFormat),
        (
            b"{\"format\": \"pasqyra-register\", \"version\": 2, \"regions\": []}",
            ImportError::NewerVersion { version: 2 },
        ),
    ];
    for (bytes, expected) in cases {
        let error = import::register(bytes, &mut ids()).expect_err("it is no register");
        assert_eq!(&error, expected, "{:?}", String::from_utf8_lossy(bytes));
        assert!(!error.message(&Texts::new(Language::Albanian)).contains("import-"));
    }
    assert!(matches!(import(&nested), Err(ImportError::TooDeep { line: 1, column: 33 })), "{:?}", import(&nested));
    let too_large = vec![b' '; import::MAX_BYTES + 1];
    assert!(matches!(import::register(&too_large, &mut ids()), Err(ImportError::FileTooLarge { .. })));
    import(&format!("\u{feff}{SAMPLE}")).expect("a byte order mark is no mistake");
}

#[test]
fn a_file_that_would_fill_the_memory_is_refused_before_it_does() {
    // A film of a terabyte, of which not a byte is read.
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("film.json");
    std::fs::File::create(&path).expect("a file").set_len(1 << 40).expect("a sparse file");
    let error = import::file(&path, &mut ids()).expect_err("it is no register");
    assert_eq!(error, ImportError::FileTooLarge { bytes: 1 << 40, most: import::MAX_BYTES });
    // Four megabytes that would take hundreds.
    let many = format!("[{}0]", "{},".repeat(import::MAX_VALUES / 9 + 1));
    assert_eq!(import(&many), Err(ImportError::TooManyValues));
    assert!(!ImportError::TooManyValues.message(&Texts::new(Language::Turkish)).contains("import-"));
}

#[test]
fn a_year_that_is_there_already_is_refused_and_nothing_is_taken_over() {
    let current = sample();
    let mut imported = sample();
    imported.years.insert(2024, Year::new(2024));
    let error = import::into_edit(&current, imported).expect_err("2023 is there");
    assert_eq!(error, ImportError::YearsPresent { years: vec![2023] });
    assert!(error.message(&Texts::new(Language::Albanian)).contains("2023"));
}

#[test]
fn import_fills_the_empty_fields_of_the_profile_and_no_other() {
    let mut current = Register::default();
    current.municipality.name = "Komuna e Prizrenit".to_owned();
    current.municipality.mayor = Some("  ".to_owned());
    current.municipality.languages = vec![Language::Albanian];
    let edit = import::into_edit(&current, sample()).expect("no year is there");
    assert!(matches!(edit, Edit::Batch { .. }));
    current.apply(&edit).expect("it fits");
    let (filled, source) = (&current.municipality, &sample().municipality);
    assert_eq!(filled.name, "Komuna e Prizrenit");
    assert_eq!(filled.languages, [Language::Albanian]);
    assert_eq!((&filled.mayor, &filled.unit, &filled.website), (&source.mayor, &source.unit, &source.website));
    assert_eq!(current.years.len(), 1);
}

#[test]
fn a_waiver_of_a_record_that_is_gone_does_not_make_an_export_that_cannot_be_imported() {
    use pasqyra::domain::{RuleId, Subject, Waiver};
    let mut register = sample();
    let year = register.years.get_mut(&2023).expect("there");
    year.waivers.push(Waiver {
        id: RecordId(uuid::Uuid::from_u128(900)),
        rule: RuleId::LinkMissing,
        subject: Subject::Document(RecordId(uuid::Uuid::from_u128(901))),
        field: "url".to_owned(),
        stated: None,
        computed: None,
        reason: None,
        by: None,
        on: None,
    });
    let back = import(&json::write(&register)).expect("imports");
    assert!(back.years[&2023].waivers.is_empty());
}

#[test]
fn a_register_of_a_hundred_thousand_activities_imports_whole() {
    let of = |count: u32| {
        let mut register = Register::default();
        let mut year = Year::new(2023);
        let mut id = ids();
        for _ in 0..count {
            year.activities.of_mut(ActivityKind::Hearing).push(Activity::new(id(), ActivityKind::Hearing));
        }
        register.years.insert(2023, year);
        json::write(&register)
    };
    let register = import(&of(100_000)).expect("imports");
    assert_eq!(register.years[&2023].activities.len(), 100_000);
}
