//! The report in a real browser under axe-core: nothing in it keeps a person with a disability out.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use pasqyra::{
    domain::{Summary, check::Tally},
    report::{self, Checked, Document, Input},
    text::{TRANSLATED, Texts},
};
use serde_json::Value as Json;

use crate::support::{sample, tool};

const FILES: [(&str, &str); 4] = [
    ("package.json", include_str!("browser/package.json")),
    ("package-lock.json", include_str!("browser/package-lock.json")),
    ("check.mjs", include_str!("browser/check.mjs")),
    ("cdp.mjs", include_str!("browser/cdp.mjs")),
];

/// A folder with the script and, as its lock file pins it, axe-core; made once and kept with what cargo built. `None`
/// where it cannot be fetched.
fn script(npm: &Path) -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("axe");
    fs::create_dir_all(&folder).expect("a folder");
    let is_current = fs::read_to_string(folder.join("package-lock.json")).is_ok_and(|lock| lock == FILES[1].1);
    for (name, content) in FILES {
        fs::write(folder.join(name), content).expect("written");
    }
    if !(is_current && folder.join("node_modules/axe-core/axe.min.js").is_file()) {
        let fetched = Command::new(npm)
            .args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"])
            .current_dir(&folder)
            .output()
            .expect("npm runs");
        if !fetched.status.success() {
            let required = std::env::var_os("PASQYRA_REQUIRE_ALL").is_some_and(|value| value == "1");
            assert!(!required, "{}", String::from_utf8_lossy(&fetched.stderr));
            println!("skipped: axe-core cannot be fetched");
            return None;
        }
    }
    Some(folder.join("check.mjs"))
}

#[test]
fn axe_finds_nothing_in_the_report_and_its_summary_in_any_language() {
    let (Some(chromium), Some(node), Some(npm)) = (tool("chromium"), tool("node"), tool("npm")) else { return };
    let Some(script) = script(&npm) else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut pages = Vec::new();
    let tally = Tally { errors: 2, warnings: 3, notes: 5, waived: 7, blocking: 0 };
    let checked = Checked { tally, resolved: Some(9) };
    for &language in TRANSLATED {
        let texts = Texts::new(language);
        let register = sample();
        let (municipality, year) = (&register.municipality, &register.years[&2023]);
        let input =
            &Input { municipality, year, summary: &Summary::of(year), years: &Summary::of_years(&register.years) };
        for (name, document) in
            [("report", Document::of(input, &texts)), ("summary", Document::summary_of(input, Some(checked), &texts))]
        {
            let page = folder.path().join(format!("{name}-{language}.html"));
            fs::write(&page, report::html::write(&document)).expect("written");
            pages.push(page);
        }
    }
    let output = Command::new(node)
        .arg(script)
        .arg(chromium)
        .arg(folder.path().join("profile"))
        .args(&pages)
        .output()
        .expect("node runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let results: Vec<Json> = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(results.len(), pages.len());
    for result in results {
        assert!(result["passed"].as_u64() > Some(15), "axe looked at next to nothing: {result:#}");
        assert_eq!(result["violations"], Json::Array(Vec::new()), "{result:#}");
    }
}

#[test]
fn the_summary_is_one_page_in_every_language() {
    let (Some(chromium), Some(pdfinfo)) = (tool("chromium"), tool("pdfinfo")) else { return };
    let register = sample();
    let (municipality, year) = (&register.municipality, &register.years[&2023]);
    let input = &Input { municipality, year, summary: &Summary::of(year), years: &Summary::of_years(&register.years) };
    let tally = Tally { errors: 1_234, warnings: 1_234, notes: 1_234, waived: 1_234, blocking: 0 };
    let checked = Checked { tally, resolved: Some(1_234) };
    let folder = tempfile::tempdir().expect("a folder");
    for &language in TRANSLATED {
        let texts = Texts::new(language);
        let page = report::html::write(&Document::summary_of(input, Some(checked), &texts));
        let out = folder.path().join("summary.pdf");
        let printing = report::pdf::Printing { browser: Some(chromium.clone()), ..Default::default() };
        report::pdf::print(&page, &out, &printing).expect("printed");
        let info = Command::new(&pdfinfo).arg(&out).output().expect("pdfinfo runs");
        let info = String::from_utf8_lossy(&info.stdout).into_owned();
        assert!(info.lines().any(|line| line.replace(' ', "") == "Pages:1"), "{language}: {info}");
    }
}
