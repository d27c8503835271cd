//! The findings of a check as JSON, for scripts.

use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::{
    domain::{
        ActivityKind, Choice as _, SeenValue, Subject, Value, Year,
        check::{Finding, Findings},
    },
    text::{Texts, findings},
};

#[derive(Serialize)]
struct Row {
    rule: &'static str,
    severity: &'static str,
    subject: Json,
    field: String,
    stated: Option<SeenValue>,
    computed: Option<SeenValue>,
    message: String,
    suggestion: Option<Suggested>,
    /// The reason; empty where none was given.
    waived: Option<String>,
}

#[derive(Serialize)]
struct Suggested {
    field: &'static str,
    value: Json,
    why: String,
}

/// Writes all findings, those set aside too, as an array in the order in which they are shown.
pub fn json(findings: &Findings, year: &Year, texts: &Texts) -> String {
    let rows: Vec<Row> = findings.all().map(|finding| row(finding, year, texts)).collect();
    // Rows of strings and numbers always serialise.
    serde_json::to_string_pretty(&rows).unwrap_or_default()
}

fn row(finding: &Finding, year: &Year, texts: &Texts) -> Row {
    Row {
        rule: finding.rule.id(),
        severity: finding.severity.id(),
        subject: subject(finding),
        field: finding.field.id(),
        stated: finding.stated.clone(),
        computed: finding.computed.clone(),
        message: findings::message(finding, year, texts),
        suggestion: finding.suggestion().map(|suggestion| Suggested {
            field: suggestion.field.id(),
            value: value(&suggestion.value),
            why: findings::why(suggestion, texts),
        }),
        waived: year.waiver_of(finding).map(|waiver| waiver.reason.clone().unwrap_or_default()),
    }
}

fn subject(finding: &Finding) -> Json {
    match finding.subject {
        Subject::Activity(_) => {
            let kind = finding.kind.unwrap_or(ActivityKind::Consultation);
            json!({ "kind": kind.id(), "number": finding.number })
        }
        Subject::Published(key) => json!({ "published": key.to_string() }),
        Subject::DecisionMonth(month) => json!({ "decision_month": month }),
        Subject::Document(_) => json!({ "document": finding.number }),
        Subject::Project(_) => json!({ "project": finding.number }),
        Subject::AccessRequest(_) => json!({ "access_request": finding.number }),
        Subject::Rule(rule) => json!({ "rule": rule.id() }),
    }
}

fn value(value: &Value) -> Json {
    match value {
        Value::Count(count) => json!(count),
        Value::Date(day) => json!(day.to_string()),
        Value::Text(text) | Value::One(text) => json!(text),
        Value::YesNo(yes) => json!(yes),
        Value::Any(ids) => json!(ids),
        // Nothing suggests an amount or a reference.
        Value::Amount(_) | Value::Activity(_) => Json::Null,
    }
}
