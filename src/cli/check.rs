//! `check`: the findings of a year, as text or as JSON.

use chrono::{Local, NaiveDate};

use crate::{
    domain::{
        Choice as _,
        check::{self, Finding, Findings, Severity},
    },
    export,
    text::findings,
};

use super::commands::{Answer, Command, Opened};

/// Checks a year.
pub(super) fn run(command: &Command<'_>) -> Result<Answer, String> {
    let today = match command.text("today") {
        None => Local::now().date_naive(),
        Some(day) => NaiveDate::parse_from_str(day, "%Y-%m-%d")
            .map_err(|_| command.texts.with("cli-bad-date", &[("what", day.into())]))?,
    };
    let opened = command.opened()?;
    let input =
        check::Input { municipality: &opened.municipality, year: &opened.year, summary: &opened.summary, today };
    let findings = check::check(&input);
    let lines = if command.matches.get_flag("json") {
        vec![export::findings::json(&findings, &opened.year, command.texts)]
    } else {
        lines(command, &opened, &findings)
    };
    Ok(Answer { has_errors: findings.tally().errors > 0, ..Answer::of(lines) })
}

fn lines(command: &Command<'_>, opened: &Opened, findings: &Findings) -> Vec<String> {
    let texts = command.texts;
    let mut lines = Vec::new();
    for finding in findings.open() {
        lines.push(line(command, opened, finding));
        if let Some(suggestion) = finding.suggestion() {
            let what = findings::suggestion(suggestion, texts);
            lines.push(format!("    {}", texts.with("cli-check-suggestion", &[("what", (&what).into())])));
        }
    }
    let tally = findings.tally();
    if tally.waived > 0 {
        lines.push(texts.with("cli-check-waived", &[("count", (tally.waived as u64).into())]));
        for finding in findings.all().filter(|finding| finding.waiver.is_some()) {
            lines.push(format!("    {}", line(command, opened, finding)));
            let reason = opened.year.waiver_of(finding).and_then(|waiver| waiver.reason.as_deref());
            if let Some(reason) = reason {
                lines.push(format!("        {}", texts.with("cli-check-reason", &[("reason", reason.into())])));
            }
        }
    }
    let [errors, warnings, notes] = [Severity::Error, Severity::Warning, Severity::Note].map(|severity| {
        let key = format!("severity-count-{}", severity.id());
        texts.with(&key, &[("count", (tally.of(severity) as u64).into())])
    });
    let arguments = [("errors", (&errors).into()), ("warnings", (&warnings).into()), ("notes", (&notes).into())];
    lines.push(texts.with("cli-check-total", &arguments));
    lines
}

fn line(command: &Command<'_>, opened: &Opened, finding: &Finding) -> String {
    let texts = command.texts;
    let severity = texts.get(&format!("severity-{}", finding.severity.id()));
    let message = findings::message(finding, &opened.year, texts);
    let line = format!("{severity} · {} · {message}", findings::subject(finding, texts));
    // What a source wrote may hold anything; a line of the terminal stays one.
    line.chars().map(|character| if character.is_control() { ' ' } else { character }).collect()
}
