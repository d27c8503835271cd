//! The report as a browser prints it, read back; and what becomes of a browser that does not.

#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::{path::Path, process::Command, time::Duration};

use pasqyra::{
    domain::{ActivityKind, Language, Summary},
    report::{
        html,
        pdf::{self, PdfError, Printing},
    },
    text::{TRANSLATED, Texts, dates},
};

use crate::{
    report::{PAYLOADS, document, hostile_year, sample},
    support,
};

fn printed(page: &str, chromium: &Path) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let printing = Printing { browser: Some(chromium.to_owned()), ..Printing::default() };
    pdf::print(page, &folder.path().join("report.pdf"), &printing).expect("a PDF");
    folder
}

fn read_back(folder: &Path, pdftotext: &Path) -> String {
    let output = Command::new(pdftotext)
        .args(["-layout", "-enc", "UTF-8"])
        .arg(folder.join("report.pdf"))
        .arg("-")
        .output()
        .expect("pdftotext");
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn the_printed_report_holds_every_row_once_with_its_figures_and_every_total() {
    let (Some(printed), Some(pdftotext)) = (crate::pdf::printed(), support::tool("pdftotext")) else { return };
    let (_, year) = sample();
    let summary = Summary::of(&year);
    for one in printed {
        let (language, folder) = (one.language, one.folder());
        let left: Vec<_> = std::fs::read_dir(folder).expect("the folder").flatten().collect();
        assert_eq!(left.len(), 1, "nothing but the PDF is left: {left:?}");
        let text = read_back(folder, &pdftotext);
        let lines: Vec<Vec<&str>> = text.lines().map(|line| line.split_whitespace().collect()).collect();
        let with = |starts: &[&str], ends: &[String]| -> usize {
            let ends: Vec<&str> = ends.iter().map(String::as_str).collect();
            lines.iter().filter(|line| line.starts_with(starts) && line.ends_with(&ends)).count()
        };
        let shown = |count: Option<u32>| count.map_or("—".to_owned(), |count| count.to_string());
        let mut rows = 0;
        for kind in [ActivityKind::Consultation, ActivityKind::Hearing, ActivityKind::Meeting] {
            for (place, activity) in year.activities.of(kind).iter().enumerate() {
                let attendance = activity.attendance;
                let mut ends = match (activity.held_on, &activity.held_on_written) {
                    (Some(day), _) => vec![dates::date(day, language)],
                    (None, Some(written)) => vec![written.clone(), "*".to_owned()],
                    (None, None) => vec!["—".to_owned()],
                };
                ends.extend([attendance.women, attendance.men, attendance.participants()].map(shown));
                let comments = activity.comments;
                if kind.has_comments() {
                    ends.extend([comments.rejected, comments.accepted, comments.partially_accepted].map(shown));
                    if summary.kind(kind).comments.pending > 0 {
                        ends.push(shown(comments.pending));
                    }
                    ends.push(shown(comments.total()));
                }
                let number = (place + 1).to_string();
                let mut starts = vec![number.as_str()];
                starts.extend(activity.title.split_whitespace().take(2));
                assert_eq!(with(&starts, &ends), 1, "{language} {kind} {number}: {ends:?} in\n{text}");
                rows += 1;
            }
        }
        assert_eq!(rows, 26);
        let total = Texts::new(language).get("report-total");
        for sums in [
            vec!["55", "189", "244", "43", "106", "26", "35", "210"],
            vec!["35", "222", "257", "13", "342", "16", "371"],
            vec!["23", "69", "92"],
            vec!["8", "48", "56"],
            vec!["592"],
        ] {
            let sums: Vec<String> = sums.into_iter().map(str::to_owned).collect();
            assert_eq!(with(&[&total], &sums), 1, "{language}: {sums:?} in\n{text}");
        }
        let gender: Vec<_> =
            lines.iter().filter(|line| line.starts_with(&[&total, "27", "121", "528", "649"])).collect();
        assert_eq!(gender.len(), 1, "{language}");
        let pages = text.matches('\u{c}').count();
        let last = Texts::new(language).with("report-page", &[("page", pages.into()), ("pages", pages.into())]);
        assert!(text.contains(&last), "{language}: no {last:?}");
    }
}

#[test]
fn nothing_hostile_runs_in_a_browser_and_every_payload_prints() {
    let (Some(chromium), Some(pdftotext)) = (support::tool("chromium"), support::tool("pdftotext")) else { return };
    let joined = PAYLOADS.join(" ");
    let (municipality, year) = hostile_year(&joined);
    let folder = printed(&html::write(&document(&municipality, &year, Language::Albanian)), &chromium);
    let text = read_back(folder.path(), &pdftotext);
    assert!(text.contains("document.title="), "the payload is there, as text");
    let info = Command::new(pdftotext.with_file_name("pdfinfo")).arg(folder.path().join("report.pdf")).output();
    let info = String::from_utf8_lossy(&info.expect("pdfinfo").stdout).into_owned();
    let title = info.lines().find(|line| line.starts_with("Title:")).expect("a title");
    assert!(title.contains("Raporti vjetor 2023"), "a script changed the title: {title}");
    assert!(info.contains("Tagged:          yes"), "{info}");
    let bytes = std::fs::read(folder.path().join("report.pdf")).expect("the PDF");
    let holds = |text: &[u8]| bytes.windows(text.len()).any(|window| window == text);
    assert!(holds(b"/Lang (sq)") && holds(b"/Outlines"), "the PDF lacks its language or its bookmarks");
}

#[test]
fn a_browser_that_does_not_print_leaves_the_old_file_and_says_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("report.pdf");
    std::fs::write(&out, "the old report").expect("a file");
    let missing = Printing { browser: Some(folder.path().join("no-such-browser")), ..Printing::default() };
    let error = pdf::print("<p>", &out, &missing).expect_err("no browser");
    assert!(matches!(error, PdfError::Start { .. }), "{error:?}");
    for &language in TRANSLATED {
        let texts = Texts::new(language);
        assert!(error.message(&texts).contains("no-such-browser"));
        assert!(PdfError::NoBrowser.message(&texts).contains("Edge"));
    }
    let left: Vec<_> = std::fs::read_dir(folder.path()).expect("the folder").flatten().collect();
    assert_eq!(left.len(), 1, "{left:?}");
    assert_eq!(std::fs::read_to_string(&out).expect("the file"), "the old report");
}

#[cfg(unix)]
#[test]
fn a_browser_that_hangs_is_stopped_and_one_that_fails_is_told_from_it() {
    use std::{os::unix::fs::PermissionsExt as _, sync::atomic::AtomicBool};
    let folder = tempfile::tempdir().expect("a folder");
    let browser = |name: &str, script: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).expect("a script");
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).expect("permissions");
        Some(path)
    };
    let out = folder.path().join("report.pdf");
    let hangs = browser("hangs", "exec sleep 60");
    let timeout = Duration::from_millis(100);
    let error = pdf::print("<p>", &out, &Printing { browser: hangs.clone(), timeout, cancelled: None });
    assert!(matches!(error, Err(PdfError::Timeout { .. })), "{error:?}");
    let cancelled = AtomicBool::new(true);
    let printing = Printing { browser: hangs, cancelled: Some(&cancelled), ..Printing::default() };
    assert!(matches!(pdf::print("<p>", &out, &printing), Err(PdfError::Cancelled)));
    let fails = browser("fails", "echo 'no display' >&2; exit 3");
    let error = pdf::print("<p>", &out, &Printing { browser: fails, ..Printing::default() });
    assert!(matches!(&error, Err(PdfError::Failed { said, .. }) if said == "no display"), "{error:?}");
    assert!(!out.exists());
}
