//! The commands, as a script calls them.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use pasqyra::{
    domain::{
        Edit, Summary,
        check::{Input, check},
    },
    import,
    store::{self, Store},
};

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// A register with the sample in it.
    fn sample(&self) -> PathBuf {
        let path = self.path("prizren.pasqyra");
        drop(Store::create(&path, &import::sample(&mut store::fresh_id)).expect("a register"));
        path
    }

    fn names(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.path(folder)).expect("a folder");
        let mut names: Vec<String> =
            entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

fn pasqyra(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_pasqyra"))
        .args(arguments)
        .env("PASQYRA_LANG", "en")
        .output()
        .expect("the program runs")
}

fn text(path: &Path) -> String {
    path.display().to_string()
}

fn done(output: &Output) {
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

/// What a refused command said; it ends with 2 and says one line.
fn refused(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert_eq!(said.trim_end().lines().count(), 1, "{said}");
    said
}

#[test]
fn the_sample_is_a_register_without_a_history_and_never_written_over() {
    let folder = Folder::new();
    let path = folder.path("prizren.pasqyra");
    done(&pasqyra(&["sample", &text(&path)]));
    let store = Store::open(&path).expect("the register");
    assert!(!store.can_undo());
    assert_eq!(store.register().municipality.name, "Prizren");
    drop(store);
    let before = fs::read(&path).expect("bytes");
    refused(&pasqyra(&["sample", &text(&path)]));
    assert_eq!(fs::read(&path).expect("bytes"), before);
}

#[test]
fn a_new_register_has_the_municipality_and_an_empty_year() {
    let folder = Folder::new();
    let path = folder.path("gjakove.pasqyra");
    done(&pasqyra(&["new", &text(&path), "--municipality", "Gjakovë", "--year", "2024"]));
    let register = store::read(&path).expect("the register");
    assert_eq!(register.municipality.name, "Gjakovë");
    assert_eq!(register.years.keys().copied().collect::<Vec<_>>(), [2024]);
    let other = folder.path("other.pasqyra");
    refused(&pasqyra(&["new", &text(&other), "--municipality", "Gjakovë", "--year", "20230"]));
    refused(&pasqyra(&["new", &text(&other), "--municipality", "Gjakovë", "--year", "1200"]));
    refused(&pasqyra(&["new", &text(&other), "--municipality", " ", "--year", "2024"]));
    assert!(!other.exists());
}

#[test]
fn the_demo_puts_everything_into_a_folder_and_writes_nothing_over() {
    let folder = Folder::new();
    let demo = folder.path("demo");
    done(&pasqyra(&["demo", &text(&demo)]));
    let names = folder.names("demo");
    for ending in ["prizren-2023.pasqyra", ".html", "2023-aktivitetet.csv", "2023-pjesemarrja-sipas-llojit.png"] {
        assert!(names.iter().any(|name| name.ends_with(ending)), "{ending} in {names:?}");
    }
    assert!(refused(&pasqyra(&["demo", &text(&demo)])).contains("demo"));
    assert_eq!(folder.names("demo"), names);
}

#[test]
fn an_exported_register_imports_into_an_empty_one_and_exports_to_the_same_bytes() {
    let folder = Folder::new();
    let (first, second) = (folder.sample(), folder.path("second.pasqyra"));
    let (json, again) = (folder.path("a.json"), folder.path("b.json"));
    done(&pasqyra(&["export", &text(&first), "--format", "json", "--out", &text(&json)]));
    done(&pasqyra(&["new", &text(&second), "--municipality", "Prizren", "--year", "1999"]));
    done(&pasqyra(&["import", &text(&second), &text(&json)]));
    done(&pasqyra(&["export", &text(&second), "--year", "2023", "--format", "json", "--out", &text(&again)]));
    assert_eq!(fs::read(&json).expect("bytes"), fs::read(&again).expect("bytes"));
    assert!(refused(&pasqyra(&["import", &text(&second), &text(&json)])).contains("2023"));
}

#[test]
fn an_import_that_is_wrong_names_the_place_and_changes_nothing() {
    let folder = Folder::new();
    let (path, json) = (folder.sample(), folder.path("bad.json"));
    let bad =
        crate::support::SAMPLE.replace("\"women\": 9", "\"women\": -9").replace("\"year\": 2023", "\"year\": 2024");
    fs::write(&json, bad).expect("written");
    let before = fs::read(&path).expect("bytes");
    let said = refused(&pasqyra(&["import", &text(&path), &text(&json)]));
    assert!(said.contains("years[0].activities[0].women"), "{said}");
    assert_eq!(fs::read(&path).expect("bytes"), before);
}

#[test]
fn exports_run_beside_an_open_window_and_a_second_writer_is_refused() {
    let folder = Folder::new();
    let path = folder.sample();
    let window = Store::open(&path).expect("the register");
    let out = folder.path("out");
    done(&pasqyra(&["export", &text(&path), "--year", "2023", "--format", "csv", "--out", &text(&out)]));
    done(&pasqyra(&["report", &text(&path), "--year", "2023", "--out", &text(&folder.path("report.html"))]));
    done(&pasqyra(&["chart", &text(&path), "--year", "2023", "--all", "--format", "svg", "--out", &text(&out)]));
    assert_eq!(folder.names("out").iter().filter(|name| name.ends_with(".svg")).count(), 9);
    let json = folder.path("more.json");
    fs::write(&json, crate::support::SAMPLE.replace("\"year\": 2023", "\"year\": 2024")).expect("written");
    refused(&pasqyra(&["import", &text(&path), &text(&json)]));
    drop(window);
    done(&pasqyra(&["import", &text(&path), &text(&json)]));
}

#[test]
fn the_same_register_gives_the_same_bytes() {
    let folder = Folder::new();
    let path = folder.sample();
    for name in ["report.html", "chart.svg", "chart.png"] {
        let write = |to: &Path| {
            let kind = if name.starts_with("report") { "report" } else { "chart" };
            let mut arguments =
                vec![kind, path.to_str().expect("a path"), "--year", "2023", "--out", to.to_str().expect("a path")];
            if kind == "chart" {
                arguments.extend(["--chart", "participation-by-kind", "--size", "960x540"]);
            }
            done(&pasqyra(&arguments));
            fs::read(to).expect("bytes")
        };
        let (one, two) = (write(&folder.path(name)), write(&folder.path(&format!("again-{name}"))));
        assert!(!one.is_empty());
        assert!(one == two, "{name} differs");
    }
}

#[test]
fn charts_over_years_show_the_years_of_the_register_and_empty_ones_are_left_out() {
    let folder = Folder::new();
    let path = text(&folder.sample());
    let json = folder.path("more.json");
    fs::write(&json, crate::support::SAMPLE.replace("\"year\": 2023", "\"year\": 2021")).expect("written");
    done(&pasqyra(&["import", &path, &text(&json)]));
    let out = text(&folder.path("trend.svg"));
    let arguments = ["--chart", "participation-over-years", "--lang", "en", "--out", &out];
    done(&pasqyra(&[&["chart", &path, "--year", "2023"], &arguments[..]].concat()));
    let written = fs::read_to_string(&out).expect("an SVG");
    assert!(written.contains(">2021</text>") && written.contains(">2022</text>"), "{written}");

    let empty = text(&folder.path("empty.pasqyra"));
    done(&pasqyra(&["new", &empty, "--municipality", "Prizren", "--year", "2024"]));
    let out = text(&folder.path("none"));
    assert!(refused(&pasqyra(&["chart", &empty, "--year", "2024", "--all", "--out", &out])).contains("2024"));
    assert!(!folder.path("none").exists());
}

#[test]
fn a_folder_that_cannot_be_written_says_so_and_nothing_is_left() {
    let folder = Folder::new();
    let path = text(&folder.sample());
    // A folder below a file can be made by nobody, not even by root.
    let out = text(&folder.path("prizren.pasqyra/charts"));
    assert!(refused(&pasqyra(&["chart", &path, "--year", "2023", "--all", "--out", &out])).contains("prizren.pasqyra"));
    let out = text(&folder.path("nowhere/x.png"));
    let one = ["chart", &path, "--year", "2023", "--chart", "women-share", "--out", &out];
    assert!(refused(&pasqyra(&one)).contains("nowhere"));
    assert_eq!(folder.names(""), ["prizren.pasqyra"]);
}

#[test]
fn a_chart_for_a_dark_wall_has_a_dark_ground() {
    let folder = Folder::new();
    let path = text(&folder.sample());
    let ground = |theme: &[&str]| {
        let out = text(&folder.path("x.svg"));
        let arguments = ["chart", &path, "--year", "2023", "--chart", "women-share", "--out", &out];
        done(&pasqyra(&[&arguments[..], theme].concat()));
        let svg = std::fs::read_to_string(&out).expect("a chart");
        let (_, fill) = svg.split_once("<rect ").and_then(|(_, rect)| rect.split_once("fill=\"#")).expect("a ground");
        u32::from_str_radix(&fill[..2], 16).expect("a colour")
    };
    assert_eq!(ground(&[]), ground(&["--theme", "light"]));
    assert!(ground(&[]) > 200 && ground(&["--theme", "dark"]) < 60);
}

#[test]
fn a_chart_shows_what_was_chosen_for_it_and_refuses_what_cannot_be() {
    let folder = Folder::new();
    let path = text(&folder.sample());
    let out = text(&folder.path("x.svg"));
    let of = ["chart", &path, "--year", "2023", "--lang", "en", "--out", &out, "--chart"];
    let drawn = |extra: &[&str]| {
        done(&pasqyra(&[&of[..], extra].concat()));
        std::fs::read_to_string(&out).expect("a chart").replace('\u{a0}', " ")
    };
    let all = drawn(&["participation-by-kind"]);
    assert!(all.contains("Women were 18.6% of 649 participants"));
    let months = drawn(&["participation-by-kind", "--months", "8-12"]);
    assert!(months.contains("August") && !months.contains("649 participants"), "the figures are those of the months");
    assert!(drawn(&["participation-by-activity", "--kind", "hearing", "--sort", "size"]).contains("11 hearings"));
    assert_ne!(drawn(&["comment-outcomes-by-kind", "--shares"]), drawn(&["comment-outcomes-by-kind"]));
    let refusal = |extra: &[&str]| refused(&pasqyra(&[&of[..], extra].concat()));
    std::fs::remove_file(&out).expect("there");
    assert!(refusal(&["participation-by-kind", "--kind", "hearing"]).contains("--kind"));
    assert!(refusal(&["participation-by-activity", "--kind", "party"]).contains("participatory_budgeting"));
    assert!(refusal(&["participation-by-kind", "--months", "9-3"]).contains("1-12"));
    assert!(refusal(&["participation-by-kind", "--sort", "date"]).contains("report, size, share"));
    assert!(refusal(&["decisions-by-month", "--shares"]).contains("--shares"));
    assert_eq!(folder.names(""), ["prizren.pasqyra"]);
}

#[test]
fn the_slides_of_the_presentation_are_written_in_their_order_and_shape() {
    let folder = Folder::new();
    let path = text(&folder.sample());
    let slides = ["slides", &path, "--year", "2023", "--lang", "en", "--theme", "dark", "--size", "1440x1080"];
    let out = text(&folder.path("slides"));
    done(&pasqyra(&[&slides[..], &["--format", "svg", "--out", &out]].concat()));
    let names = folder.names("slides");
    assert_eq!(names.len(), 8);
    assert_eq!(names[0], "2023-presentation-01.svg");
    assert!(names[1].starts_with("2023-presentation-02-"), "{names:?}");
    let first = std::fs::read_to_string(folder.path("slides").join(&names[0])).expect("a slide");
    assert!(first.contains("Public participation in 2023") && first.contains("viewBox=\"0 0 1440 1080\""));
    let out = text(&folder.path("none"));
    assert!(refused(&pasqyra(&[&slides[..8], &["--size", "0x100", "--out", &out]].concat())).contains("8192"));
    assert_eq!(folder.names(""), ["prizren.pasqyra", "slides"]);
}

#[test]
fn what_is_asked_for_wrongly_is_refused_in_one_line_and_writes_nothing() {
    let folder = Folder::new();
    let path = text(&folder.sample());
    let out = text(&folder.path("x.svg"));
    let chart = |extra: &[&str]| {
        let mut arguments = vec!["chart", &path, "--year", "2023", "--out", &out];
        arguments.extend(extra);
        refused(&pasqyra(&arguments))
    };
    assert!(chart(&["--chart", "pie"]).contains("participation-by-kind"));
    assert!(chart(&["--chart", "pie"]).contains("comment-outcomes-over-years"));
    for size in ["0x0", "100000x100000", "big"] {
        assert!(chart(&["--chart", "decisions-by-month", "--size", size]).contains("8192"));
    }
    assert!(chart(&["--chart", "decisions-by-month", "--theme", "sepia"]).contains("light, dark"));
    assert!(chart(&["--chart", "decisions-by-month", "--lang", "de"]).contains("sq, en, sr, tr, bs"));
    assert!(
        refused(&pasqyra(&["report", &path, "--year", "1999", "--out", &text(&folder.path("x.html"))]))
            .contains("1999")
    );
    assert!(
        refused(&pasqyra(&["report", &path, "--year", "2023", "--out", &text(&folder.path("x.doc"))])).contains(".pdf")
    );
    assert!(refused(&pasqyra(&["export", &path, "--format", "csv", "--out", &out])).contains("--year"));
    refused(&pasqyra(&["reprot"]));
    refused(&pasqyra(&["report", &text(&folder.path("none.pasqyra")), "--year", "2023", "--out", &out]));
    assert_eq!(folder.names(""), ["prizren.pasqyra"]);
}

#[test]
fn a_backup_restores_what_was_there() {
    let folder = Folder::new();
    let path = folder.sample();
    let output = pasqyra(&["backup", &text(&path)]);
    done(&output);
    let copy = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    let mut store = Store::open(&path).expect("the register");
    store.apply(pasqyra::domain::Edit::RemoveYear { year: 2023 }).expect("applied");
    drop(store);
    done(&pasqyra(&["verify", &copy]));
    done(&pasqyra(&["restore", &text(&path), "--from", &copy]));
    assert!(store::read(&path).expect("the register").years.contains_key(&2023));
}

#[test]
fn help_is_in_the_language_of_the_person() {
    let albanian =
        Command::new(env!("CARGO_BIN_EXE_pasqyra")).arg("--help").env("PASQYRA_LANG", "sq").output().expect("runs");
    let said = String::from_utf8_lossy(&albanian.stdout).into_owned();
    assert!(said.contains("raportin vjetor"), "{said}");
    assert!(String::from_utf8_lossy(&pasqyra(&["--help"]).stdout).contains("annual report"));
}

#[test]
fn check_says_what_it_found_and_ends_with_1_where_there_is_an_error() {
    let folder = Folder::new();
    let path = folder.sample();
    let output = pasqyra(&["check", &text(&path), "--year", "2023"]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("Error · Public consultation 9 · Women and men add up to 8"), "{said}");
    assert!(said.contains("Suggestion: Men: 7"), "{said}");
    assert!(said.ends_with("In all: 10 errors, 9 warnings, 8 notes.\n"), "{said}");

    let output = pasqyra(&["check", &text(&path), "--year", "2023", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let findings: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(findings.len(), 27);
    let keys: Vec<&str> = findings[0].as_object().expect("an object").keys().map(String::as_str).collect();
    let expected = ["computed", "field", "message", "rule", "severity", "stated", "subject", "suggestion", "waived"];
    let mut sorted = keys.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, expected);

    let output = pasqyra(&["check", &text(&path), "--year", "2023", "--today", "15.01.2024"]);
    assert!(refused(&output).contains("15.01.2024"));
    let output = pasqyra(&["check", &text(&path), "--year", "2022"]);
    assert!(refused(&output).contains("2022"));
}

#[test]
fn check_ends_with_0_where_every_error_is_settled_and_lists_what_was_set_aside() {
    use pasqyra::domain::{Edit, Record, Severity, Summary, check};
    let folder = Folder::new();
    let path = folder.sample();
    {
        let mut store = Store::open(&path).expect("opens");
        let register = store.register();
        let (municipality, year) = (&register.municipality, &register.years[&2023]);
        let today = chrono::NaiveDate::from_ymd_opt(2024, 1, 15).expect("a day");
        let input = check::Input { municipality, year, summary: &Summary::of(year), today };
        let waivers = check::check(&input);
        let edits: Vec<Edit> = waivers
            .open()
            .filter(|finding| finding.severity == Severity::Error)
            .map(|finding| {
                let waiver = finding.waived(year, store::fresh_id(), Some("seen on paper".to_owned()), None, today);
                Edit::Insert { year: 2023, at: 0, record: Record::Waiver(Box::new(waiver)) }
            })
            .collect();
        store.apply(Edit::Batch { edits }).expect("saved");
    }
    let output = pasqyra(&["check", &text(&path), "--year", "2023", "--today", "2024-01-15"]);
    done(&output);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(said.contains("Set aside: 10") && said.contains("Reason: seen on paper"), "{said}");
    assert!(said.ends_with("In all: 0 errors, 9 warnings, 8 notes.\n"), "{said}");
}

#[test]
fn the_summary_tells_how_many_findings_were_resolved() {
    let folder = Folder::new();
    let path = folder.sample();
    let summary = |name: &str| {
        let out = folder.path(name);
        let arguments = ["report", &text(&path), "--year", "2023", "--lang", "en", "--summary", "--out", &text(&out)];
        done(&pasqyra(&arguments));
        fs::read_to_string(out).expect("the page")
    };
    assert!(!summary("before.html").contains("earlier findings"));
    let mut store = Store::open(&path).expect("the register");
    let register = store.register();
    let (municipality, year) = (&register.municipality, &register.years[&2023]);
    let today = chrono::Local::now().date_naive();
    let found = check(&Input { municipality, year, summary: &Summary::of(year), today });
    let edits: Vec<Edit> =
        found.open().filter_map(|finding| Some(finding.mending(register, 2023, finding.suggestion()?))).collect();
    let before = found.count();
    store.apply(Edit::Batch { edits }).expect("every suggestion fits");
    let (municipality, year) = (&store.register().municipality, &store.register().years[&2023]);
    let after = check(&Input { municipality, year, summary: &Summary::of(year), today }).count();
    let resolved = format!("Of the earlier findings, {} were resolved.", before - after);
    assert!(summary("after.html").contains(&resolved), "{resolved}");
    store.undo().expect("undone");
    assert!(!summary("undone.html").contains("earlier findings"));
}

#[test]
fn no_figures_go_out_of_a_register_that_a_medium_changed_a_letter_of() {
    let folder = Folder::new();
    let path = folder.sample();
    let mut bytes = fs::read(&path).expect("a file");
    let venue = "Objekti i shkollës-Vlashnje".as_bytes();
    let at = bytes.windows(venue.len()).position(|window| window == venue).expect("it stands there");
    bytes[at] = b'o';
    fs::write(&path, bytes).expect("written");
    let (file, out) = (text(&path), text(&folder.path("out.html")));
    for command in [
        ["export", &file, "--year", "2023", "--format", "csv-data", "--out", &out].as_slice(),
        &["export", &file, "--format", "json", "--out", &out],
        &["report", &file, "--year", "2023", "--out", &out],
        &["check", &file, "--year", "2023"],
    ] {
        let said = refused(&pasqyra(command));
        assert!(said.contains("Budget hearing 6"), "{said}");
        assert!(!folder.path("out.html").exists());
    }
}
