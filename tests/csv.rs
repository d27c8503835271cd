//! A year as CSV: what a clerk opens in Excel, and what a program reads.

#![allow(clippy::expect_used, clippy::panic, reason = "a helper of a test may fail it")]

use pasqyra::{
    domain::{Activity, ActivityKind, Amount, Choice as _, Count, Language, Project, Summary, Year},
    export::csv::{Profile, files},
    text::{TRANSLATED, Texts},
};
use proptest::prelude::*;

use crate::support::{any_year, ids, sample};

/// One file's bytes, as text.
#[track_caller]
fn file(year: &Year, language: Language, profile: Profile, name: &str) -> String {
    let files = files(year, &Summary::of(year), &Texts::new(language), profile);
    let names: Vec<String> = files.iter().map(|file| file.name.clone()).collect();
    let found = files.into_iter().find(|file| file.name == name);
    let file = found.unwrap_or_else(|| panic!("{name} is not among {names:?}"));
    String::from_utf8(file.bytes).expect("UTF-8")
}

fn excel(year: &Year, name: &str) -> String {
    file(year, Language::Albanian, Profile::Excel, name)
}

fn data(year: &Year, name: &str) -> String {
    file(year, Language::Albanian, Profile::Data, name)
}

fn sample_year() -> Year {
    sample().years[&2023].clone()
}

/// The rows of a *Data* file as a CSV reader understands them, by head.
fn read(file: &str) -> Vec<std::collections::HashMap<String, String>> {
    let mut reader = csv::ReaderBuilder::new().from_reader(file.as_bytes());
    reader.deserialize().map(|row| row.expect("a row as long as the heads")).collect()
}

#[test]
fn each_table_is_a_file_named_in_the_chosen_language() {
    let year = sample_year();
    let names = |language| {
        let files = files(&year, &Summary::of(&year), &Texts::new(language), Profile::Data);
        files.into_iter().map(|file| file.name).collect::<Vec<_>>()
    };
    assert_eq!(
        names(Language::Albanian),
        [
            "2023-aktivitetet.csv",
            "2023-vendimet.csv",
            "2023-qasja.csv",
            "2023-permbledhja.csv",
            "2023-projektet.csv",
            "2023-dokumentet.csv"
        ]
    );
    assert_eq!(names(Language::English)[0], "2023-activities.csv");
}

#[test]
fn excel_gets_a_byte_order_mark_semicolons_and_its_line_ends_and_data_gets_none_of_it() {
    let year = sample_year();
    for (profile, mark, separator) in [(Profile::Excel, "\u{feff}", ';'), (Profile::Data, "", ',')] {
        for file in files(&year, &Summary::of(&year), &Texts::new(Language::Albanian), profile) {
            let text = String::from_utf8(file.bytes).expect("UTF-8");
            assert_eq!(text.starts_with('\u{feff}'), !mark.is_empty(), "{}", file.name);
            assert!(text.lines().next().expect("heads").contains(separator), "{}", file.name);
            assert!(!text.contains("sep="), "{}", file.name);
            assert!(text.ends_with("\r\n"), "{}", file.name);
            assert!(text.split_inclusive('\n').all(|line| line.ends_with("\r\n")), "{}", file.name);
        }
    }
}

#[test]
fn the_clerks_summary_carries_the_figures_of_the_report() {
    let summary = excel(&sample_year(), "2023-permbledhja.csv");
    let lines: Vec<&str> = summary.split("\r\n").collect();
    assert_eq!(
        lines[..8],
        [
            "\u{feff}Përmbledhje;Numri;Femra (F);Meshkuj (M);Gjinia nuk dihet;Totali i pjesëmarrësve (T);\
             Pjesëmarrja e grave (%);Refuzuar (R);Pranuar (P);Pranuar pjesërisht (PJ);Në shqyrtim;Totali i komenteve (T)",
            "Konsultime publike;13;55;189;0;244;22,5;43;106;26;35;210",
            "Dëgjime buxhetore;11;35;222;0;257;13,6;13;342;16;0;371",
            "Takime publike;2;23;69;0;92;25,0;;;;;",
            "Buxhetim me pjesëmarrje;1;8;48;0;56;14,3;;;;;",
            "Të gjitha aktivitetet;27;121;528;0;649;18,6;56;448;42;35;581",
            "Vendimet e Kryetarit;592;;;;;;;;;;",
            "Kërkesa për qasje në dokumente publike;72;;;;;;;;;;",
        ]
    );
}

#[test]
fn the_data_summary_has_a_figure_a_row_beside_what_was_published() {
    let summary = data(&sample_year(), "2023-permbledhja.csv");
    assert!(summary.starts_with("year,subject,figure,value,published\r\n"));
    for row in [
        "2023,consultation,men,189,190",
        "2023,consultation,women_share_percent,22.5,",
        "2023,consultation,comments,210,200",
        "2023,hearing,accepted,342,242",
        "2023,all,participants,649,650",
        "2023,decision,count,592,592",
        "2023,access_request,count,72,72",
        "2023,access_request,stated_total,72,",
        "2023,access_request,refused,,",
        "2023,project,selected,3,",
        "2023,project,votes,,",
    ] {
        assert!(summary.contains(&format!("\r\n{row}\r\n")), "{row} is not in\n{summary}");
    }
}

#[test]
fn decisions_have_twelve_months_and_a_total_only_where_a_person_reads_it() {
    let year = sample_year();
    let clerks = excel(&year, "2023-vendimet.csv");
    let lines: Vec<&str> = clerks.trim_end().split("\r\n").collect();
    assert_eq!(lines.len(), 14);
    assert!(lines[1].starts_with("janar;48;https://"), "{}", lines[1]);
    assert_eq!(lines[13], "Totali;592;;;;;;;");
    let data = data(&year, "2023-vendimet.csv");
    assert!(
        data.starts_with("year,month,count,url,links.sq,links.sr,links.tr,links.bs,links.en,sent_to_ministry_on\r\n")
    );
    let rows = read(&data);
    assert_eq!(rows.len(), 12);
    let counts = rows.iter().map(|row| row["count"].parse::<u32>().expect("a count"));
    assert_eq!(counts.sum::<u32>(), 592);
}

#[test]
fn a_year_without_decisions_has_no_total_of_zero() {
    let decisions = excel(&Year::new(2024), "2024-vendimet.csv");
    assert!(decisions.ends_with("\r\nTotali;;;;;;;;\r\n"), "{decisions}");
}

#[test]
fn activities_stand_as_recorded_with_their_computed_figures_beside() {
    let year = sample_year();
    let data = data(&year, "2023-aktivitetet.csv");
    let rows = read(&data);
    assert_eq!(rows.len(), 27);
    // Hearing 8: a stated total of 0 beside fourteen men.
    let hearing = rows.iter().find(|row| row["kind"] == "hearing" && row["number"] == "8").expect("hearing 8");
    assert_eq!(
        [&hearing["women"], &hearing["men"], &hearing["stated_participants"], &hearing["participants"]],
        ["0", "14", "0", "14"]
    );
    let first = &rows[0];
    assert_eq!([&first["held_on"], &first["held_on_written"]], ["", "30.01.20230"]);
    assert_eq!([&first["comments.pending"], &first["comments"]], ["", "28"]);
    assert_eq!(rows[1]["held_on"], "2023-04-07");
    let clerks = excel(&year, "2023-aktivitetet.csv");
    assert!(
        clerks.starts_with("\u{feff}Lloji i aktivitetit;Nr.;Emri i aktivitetit;Organizatori;Tema;Vendi i mbajtjes;")
    );
    assert!(
        clerks.contains("\r\nKonsultim publik;2;Konsultimi publik për Projekt-Rregulloren për organizimin dhe bashkëpunimin e Komunës me fshatrat, vendbanimet dhe lagjet urbane.;;;;07.04.2023;;;;3;36;39;39;22;24;0;;46;46;;;;https://"),
        "{clerks}"
    );
}

fn with_titles(titles: &[&str]) -> Year {
    let (mut year, mut id) = (Year::new(2024), ids());
    for title in titles {
        let activity = Activity { title: (*title).to_owned(), ..Activity::new(id(), ActivityKind::Meeting) };
        year.activities.of_mut(ActivityKind::Meeting).push(activity);
    }
    year
}

#[test]
fn excel_never_takes_what_somebody_typed_for_a_formula_and_data_stays_raw() {
    let formulas = ["=1+1", "+383 29", "-5", "@SUM(A1)", "\tx", "\rx", "=HYPERLINK(\"http://x\";\"y\")"];
    let harmless = ["Takim", " =1", "'=1", "5-3", "\nx", ""];
    let year = with_titles(&[&formulas[..], &harmless[..]].concat());
    let titles = |text: &str, delimiter, column| -> Vec<String> {
        let mut reader =
            csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        reader.records().map(|row| row.expect("a row")[column].to_owned()).collect()
    };
    let clerks = titles(&excel(&year, "2024-aktivitetet.csv"), b';', 2);
    let disarmed: Vec<String> = formulas.iter().map(|text| format!("'{text}")).collect();
    assert_eq!(clerks[..formulas.len()], disarmed);
    assert_eq!(clerks[formulas.len()..], harmless);
    let raw = titles(&data(&year, "2024-aktivitetet.csv"), b',', 3);
    assert_eq!(raw, [&formulas[..], &harmless[..]].concat());
}

#[test]
fn separators_quotes_and_line_breaks_inside_a_cell_are_quoted() {
    let year = with_titles(&["a;b", "a,b", "thotë \"po\"", "dy\r\nrreshta"]);
    let clerks = excel(&year, "2024-aktivitetet.csv");
    for cell in [";\"a;b\";", ";a,b;", ";\"thotë \"\"po\"\"\";", ";\"dy\r\nrreshta\";"] {
        assert!(clerks.contains(cell), "{cell:?}");
    }
    assert!(data(&year, "2024-aktivitetet.csv").contains(",\"a,b\","));
}

#[test]
fn amounts_and_shares_are_numbers_with_the_decimal_mark_of_the_reader() {
    let mut year = Year::new(2024);
    let mut id = ids();
    for cents in [123_405, 10_000_000, 50] {
        year.projects.push(Project { amount: Some(Amount { cents }), selected: Some(true), ..Project::new(id()) });
    }
    let projects = excel(&year, "2024-projektet.csv");
    for row in ["1;;;;;1234,05;Po", "2;;;;;100000;Po", "3;;;;;0,50;Po"] {
        assert!(projects.contains(&format!("\r\n{row}\r\n")), "{projects}");
    }
    assert!(data(&year, "2024-projektet.csv").contains("\r\n2024,1,,,,,1234.05,true\r\n"));
    assert!(file(&year, Language::English, Profile::Excel, "2024-projects.csv").contains(";1234.05;Yes\r\n"));
}

#[test]
fn every_head_has_a_text_in_every_language() {
    for &language in TRANSLATED {
        for file in files(&sample_year(), &Summary::default(), &Texts::new(language), Profile::Excel) {
            assert!(!String::from_utf8_lossy(&file.bytes).contains("export-"), "{}", file.name);
        }
    }
}

fn text(text: Option<&String>) -> &str {
    text.map_or("", String::as_str)
}

fn count(count: Option<Count>) -> String {
    count.map(|count| count.to_string()).unwrap_or_default()
}

fn id<C: pasqyra::domain::Choice>(choice: Option<C>) -> &'static str {
    choice.map_or("", C::id)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_csv_reader_finds_every_recorded_value_in_the_data_profile(year in any_year(1990..=2199_u16)) {
        let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let rows = read(&data(&year, &format!("{}-aktivitetet.csv", year.number)));
        prop_assert_eq!(rows.len(), year.activities.len());
        for (row, activity) in rows.iter().zip(year.activities.iter()) {
            prop_assert_eq!(&row["year"], &year.number.to_string());
            prop_assert_eq!(&row["kind"], activity.kind.id());
            prop_assert_eq!(&row["title"], &activity.title);
            prop_assert_eq!(&row["organiser"], id(activity.organiser));
            prop_assert_eq!(&row["topic"], id(activity.topic));
            prop_assert_eq!(&row["venue"], text(activity.venue.as_ref()));
            prop_assert_eq!(&row["held_on"], &day(activity.held_on));
            prop_assert_eq!(&row["held_on_written"], text(activity.held_on_written.as_ref()));
            prop_assert_eq!(&row["open_from"], &day(activity.open_from));
            prop_assert_eq!(&row["open_until"], &day(activity.open_until));
            prop_assert_eq!(&row["women"], &count(activity.attendance.women));
            prop_assert_eq!(&row["men"], &count(activity.attendance.men));
            prop_assert_eq!(&row["stated_participants"], &count(activity.attendance.stated));
            prop_assert_eq!(&row["participants"], &count(activity.attendance.participants().filter(|_| activity.is_held_here())));
            prop_assert_eq!(&row["comments.rejected"], &count(activity.comments.rejected));
            prop_assert_eq!(&row["comments.accepted"], &count(activity.comments.accepted));
            prop_assert_eq!(&row["comments.partially_accepted"], &count(activity.comments.partially_accepted));
            prop_assert_eq!(&row["comments.pending"], &count(activity.comments.pending));
            // The columns are there where any activity has something in them.
            let in_row = |head: &str| row.get(head).cloned().unwrap_or_default();
            prop_assert_eq!(in_row("comments.carried_over"), count(activity.comments.carried_over));
            prop_assert_eq!(in_row("carried_from"), count(activity.carried_from.map(Count::from)));
            prop_assert_eq!(&row["comments.stated"], &count(activity.comments.stated));
            prop_assert_eq!(&row["comments"], &count(activity.comments.total()));
            prop_assert_eq!(&row["links.notice"], text(activity.links.notice.as_ref()));
            prop_assert_eq!(&row["links.news"], text(activity.links.news.as_ref()));
            prop_assert_eq!(&row["links.minutes"], text(activity.links.minutes.as_ref()));
            prop_assert_eq!(&row["links.report"], text(activity.links.report.as_ref()));
            prop_assert_eq!(&row["notice_on"], &day(activity.notice_on));
            prop_assert_eq!(&row["news_on"], &day(activity.news_on));
            prop_assert_eq!(&row["minutes_on"], &day(activity.minutes_on));
            prop_assert_eq!(&row["report_on"], &day(activity.report_on));
            let channels: Vec<&str> = activity.channels.iter().map(|channel| channel.id()).collect();
            prop_assert_eq!(&row["channels"], &channels.join(" "));
            prop_assert_eq!(&row["note"], text(activity.note.as_ref()));
        }
        let rows = read(&data(&year, &format!("{}-qasja.csv", year.number)));
        for (row, request) in rows.iter().zip(&year.access.requests) {
            prop_assert_eq!(&row["received_on"], &day(request.received_on));
            prop_assert_eq!(&row["outcome"], id(request.outcome));
            prop_assert_eq!(&row["refusal_reason"], text(request.refusal_reason.as_ref()));
            prop_assert_eq!(&row["complaint"], &request.complaint.map(|yes| yes.to_string()).unwrap_or_default());
        }
        let rows = read(&data(&year, &format!("{}-dokumentet.csv", year.number)));
        for (row, document) in rows.iter().zip(&year.documents) {
            prop_assert_eq!(&row["title"], &document.title);
            prop_assert_eq!(&row["about"], id(document.about));
            prop_assert_eq!(&row["published_on"], &day(document.published_on));
        }
        let rows = read(&data(&year, &format!("{}-vendimet.csv", year.number)));
        for (row, month) in rows.iter().zip(&year.decisions) {
            prop_assert_eq!(&row["count"], &count(month.count));
            prop_assert_eq!(&row["links.tr"], month.link(Language::Turkish).unwrap_or_default());
        }
    }

    #[test]
    fn every_row_of_every_file_is_as_long_as_its_heads(year in any_year(1990..=2199_u16)) {
        // A line for each kind of which comments were carried over, and one for all.
        let summary = Summary::of(&year);
        let kinds = ActivityKind::ALL.iter().map(|&kind| summary.kind(kind).comments.carried_over);
        let carried_over = kinds.chain([summary.all_comments.carried_over]).filter(|&count| count > 0).count();
        for (profile, delimiter) in [(Profile::Excel, b';'), (Profile::Data, b',')] {
            for file in files(&year, &Summary::of(&year), &Texts::new(Language::Albanian), profile) {
                let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(file.bytes.as_slice());
                for row in reader.byte_records() {
                    prop_assert!(row.is_ok(), "{}: {:?}", file.name, row);
                }
                let rows = match file.name.split_once('-').map(|(_, name)| name) {
                    Some("aktivitetet.csv") => year.activities.len(),
                    Some("projektet.csv") => year.projects.len(),
                    Some("dokumentet.csv") => year.documents.len(),
                    Some("qasja.csv") => year.access.requests.len(),
                    // A year has twelve months, and beneath them a clerk's total.
                    Some("vendimet.csv") => if profile == Profile::Excel { 13 } else { 12 },
                    Some("permbledhja.csv") => if profile == Profile::Excel { 18 } else { 70 + carried_over },
                    other => panic!("{other:?} is a table that nobody counted"),
                };
                let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(file.bytes.as_slice());
                prop_assert_eq!(reader.byte_records().count(), rows, "{}", file.name);
            }
        }
    }
}
