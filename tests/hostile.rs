//! Text that tries to run, to lead elsewhere or to break the page: opened in a real browser, as report, as summary and
//! as pictures of charts, it is text and nothing else.

use std::{fs, path::Path, process::Command};

use pasqyra::{
    chart::{AVAILABLE, Chart, Layout, Size, Theme, svg},
    domain::{
        AccessOutcome, AccessRequest, Activity, ActivityKind, Attendance, Choice as _, Document as Published,
        DocumentKind, Language, Narrative, Project, RecordId, Register, Slide, Summary,
    },
    report::{self, Document, Input, Paragraph},
    text::Texts,
};
use serde_json::Value as Json;

use crate::support::{ids, sample, tool};

const PAYLOADS: &str = include_str!("data/hostile.json");

/// So many payloads stand in one register: no more than a chart has rows of its own.
const IN_A_REGISTER: usize = 36;

fn payloads() -> Vec<String> {
    let mut payloads: Vec<String> = serde_json::from_str(PAYLOADS).expect("a list of texts");
    payloads.push("<img src=x onerror=alert(1)> ".repeat(3_500));
    payloads
}

/// A register with each payload in every place that takes text.
fn register(payloads: &[String], mut id: impl FnMut() -> RecordId) -> Register {
    let mut register = sample();
    let first = payloads.first().cloned().unwrap_or_default();
    let municipality = &mut register.municipality;
    municipality.name.clone_from(&first);
    for field in [
        &mut municipality.unit,
        &mut municipality.website,
        &mut municipality.head_name,
        &mut municipality.head_title,
        &mut municipality.mayor,
    ] {
        *field = Some(first.clone());
    }
    let year = register.years.get_mut(&2023).expect("the year");
    for &kind in ActivityKind::ALL {
        let activities = payloads.iter().zip(1..).map(|(payload, number)| {
            let text = || Some(payload.clone());
            let mut activity = Activity { title: payload.clone(), venue: text(), ..Activity::new(id(), kind) };
            activity.held_on_written = text();
            activity.note = text();
            activity.attendance = Attendance { women: Some(number), men: Some(number), stated: None };
            activity.comments.accepted = kind.has_comments().then_some(number);
            activity.links.report = text();
            activity.links.minutes = Some(format!("https://example.org/{payload}"));
            activity.links.notice = text();
            activity
        });
        *year.activities.of_mut(kind) = activities.collect();
    }
    for payload in payloads {
        let mut document = Published::new(id());
        document.kind = DocumentKind::Page;
        document.title.clone_from(payload);
        document.url = Some(payload.clone());
        year.documents.push(document);
        let mut project = Project::new(id());
        project.locality.clone_from(payload);
        project.title = Some(payload.clone());
        year.projects.push(project);
        let mut request = AccessRequest::new(id());
        request.outcome = Some(AccessOutcome::Refused);
        request.refusal_reason = Some(payload.clone());
        year.access.requests.push(request);
    }
    for (month, payload) in year.decisions.iter_mut().zip(payloads) {
        month.url = Some(payload.clone());
        month.links[Language::Turkish as usize] = Some(payload.clone());
    }
    for (&paragraph, payload) in Paragraph::ALL.iter().zip(payloads.iter().cycle()) {
        let section = paragraph.section().to_owned();
        year.narrative.push(Narrative { section, language: Language::Albanian, text: payload.clone() });
    }
    year.slides.push(Slide { id: id(), chart: AVAILABLE[0], title: Some(first.clone()) });
    year.signed.place = Some(first);
    register
}

/// Writes the report, the summary and every chart of a register.
fn write(folder: &Path, name: usize, register: &Register) {
    let texts = Texts::new(Language::Albanian);
    let (municipality, year) = (&register.municipality, &register.years[&2023]);
    let summary = Summary::of(year);
    let years = &Summary::of_years(&register.years);
    let input = &Input { municipality, year, summary: &summary, years };
    let source = input.source();
    let put = |file: String, content: String| fs::write(folder.join(file), content).expect("written");
    put(format!("{name:02}-report.html"), report::html::write(&Document::of(input, &texts)));
    put(format!("{name:02}-summary.html"), report::html::write(&Document::summary_of(input, None, &texts)));
    for &id in AVAILABLE {
        let chart = Chart::of(id, &source, &texts).expect("a chart");
        let scene = chart.lay_out(Size { width: 1280.0, height: 720.0 }, Theme::Light, Layout::Slide);
        put(format!("{name:02}-{id}.svg"), svg::write(&scene, "chart"));
    }
}

#[test]
fn nothing_hostile_runs_leads_elsewhere_or_breaks_the_page() {
    let (Some(chromium), Some(node)) = (tool("chromium"), tool("node")) else { return };
    let payloads = payloads();
    assert!(payloads.len() >= 200, "{}", payloads.len());
    let folder = tempfile::tempdir().expect("a folder");
    let mut id = ids();
    // The first register has harmless texts, as many as the others: their pages must have the same structure.
    let harmless: Vec<String> = (0..IN_A_REGISTER).map(|number| format!("teksti {number}")).collect();
    write(folder.path(), 0, &register(&harmless, &mut id));
    let padding = IN_A_REGISTER - payloads.len() % IN_A_REGISTER;
    let padded: Vec<String> = payloads.iter().cycle().take(payloads.len() + padding).cloned().collect();
    for (number, chunk) in (1..).zip(padded.chunks(IN_A_REGISTER)) {
        write(folder.path(), number, &register(chunk, &mut id));
    }
    // What the trap is for: it must go off.
    let control = "<img src=x onerror=alert(1)><a href=javascript:alert(1)>x</a><script>alert(2)</script>";
    fs::write(folder.path().join("control.html"), control).expect("written");
    let picture = r#"<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(2)</script></svg>"#;
    fs::write(folder.path().join("control.svg"), picture).expect("written");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser/trap.mjs");
    let mut files: Vec<_> = fs::read_dir(folder.path()).expect("a folder").flatten().map(|file| file.path()).collect();
    files.sort();
    let output = Command::new(node)
        .arg(script)
        .arg(chromium)
        .arg(folder.path().join("profile"))
        .args(&files)
        .output()
        .expect("node runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let results: Vec<Json> = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(results.len(), 2 * files.len());
    let empty = Json::Array(Vec::new());
    let (controls, results): (Vec<Json>, Vec<Json>) =
        results.into_iter().partition(|result| result["file"].as_str().is_some_and(|file| file.contains("/control.")));
    for control in controls {
        assert!(control["ran"].as_array().is_some_and(|ran| ran.len() == 2), "{control:#}");
        let expected = if control["file"].as_str().is_some_and(|file| file.ends_with("svg")) { 2 } else { 4 };
        assert!(control["could"].as_array().is_some_and(|could| could.len() == expected), "{control:#}");
    }
    for result in &results {
        for what in ["ran", "asked", "dialogs", "could"] {
            assert_eq!(result[what], empty, "{what} in {result:#}");
        }
        let file = result["file"].as_str().expect("a name");
        if let Some((_, kind)) = Path::new(file).file_name().and_then(|name| name.to_str()?.split_once('-')) {
            let first = results
                .iter()
                .find(|first| first["file"].as_str().is_some_and(|name| name.ends_with(&format!("00-{kind}"))));
            let first = first.expect("the harmless one");
            for structure in ["headings", "rows", "figures"] {
                assert_eq!(result[structure], first[structure], "{structure} in {result:#}");
            }
        }
    }
}
