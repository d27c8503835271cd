//! What a check found, in words.

use crate::domain::{
    ActivityKind, Choice as _, FigureKey, RuleId, SeenValue, Subject, Year,
    check::{Finding, FoundIn, Remedy, Severity, Suggestion, Why, law},
};

use super::{Argument, Texts, input, key_of, numbers};

/// What is wrong, in a sentence; where several values would explain it equally well, in a second one, which.
pub fn message(finding: &Finding, year: &Year, texts: &Texts) -> String {
    let mut message = problem(finding, year, texts);
    if let Some(Remedy::Either(suggestions)) = finding.remedy.as_deref() {
        let list: Vec<String> = suggestions.iter().map(|suggested| suggestion(suggested, texts)).collect();
        message.push(' ');
        message.push_str(&texts.with("finding-either", &[("list", (&list.join(" · ")).into())]));
    }
    message
}

fn problem(finding: &Finding, year: &Year, texts: &Texts) -> String {
    let field = match finding.field {
        FoundIn::Field(field) => texts.field(field),
        FoundIn::Figure(_) | FoundIn::Month | FoundIn::Year => String::new(),
    };
    let figure = match finding.field {
        FoundIn::Figure(key) => figure_name(key, texts),
        _ => String::new(),
    };
    let parameter = law::rule(finding.rule).map(|rule| rule.parameter(year)).unwrap_or_default();
    let mut arguments: Vec<(&str, Argument<'_>)> = vec![
        ("year", Argument::Year(year.number)),
        ("field", (&field).into()),
        ("language", (&field).into()),
        ("figure", (&figure).into()),
        ("parameter", (&parameter).into()),
    ];
    for (name, seen) in [("stated", &finding.stated), ("computed", &finding.computed)] {
        match seen {
            Some(SeenValue::Number(number)) => arguments.push((name, Argument::Number(number.unsigned_abs()))),
            Some(SeenValue::Text(text)) => arguments.push((name, text.into())),
            None => {}
        }
    }
    texts.with(&key(finding), &arguments)
}

/// The key of the sentence that says what is wrong: a rule has a second one where it finds two things.
fn key(finding: &Finding) -> String {
    let is_negative = matches!(finding.computed, Some(SeenValue::Number(number)) if number < 0);
    let variant = match (finding.rule, finding.field) {
        (RuleId::LinkMissing, _) if finding.severity == Severity::Note => "-yet",
        (RuleId::MeetingNotice, _) if is_negative => "-reversed",
        (RuleId::ConsultationOpen, _) if is_negative || finding.computed == Some(SeenValue::Number(0)) => "-reversed",
        (RuleId::AccessOutcomes, FoundIn::Field(_)) => "-reason",
        (RuleId::AccessReply, _) if finding.stated.is_none() => "-open",
        _ => "",
    };
    format!("finding-{}{variant}", finding.rule)
}

/// What the finding is about: "Dëgjimi buxhetor 8".
pub fn subject(finding: &Finding, texts: &Texts) -> String {
    let numbered = |key: &str| texts.with(key, &[("number", u64::from(finding.number).into())]);
    match finding.subject {
        Subject::Activity(_) => {
            let kind = finding.kind.unwrap_or(ActivityKind::Consultation);
            numbered(&format!("subject-{}", key_of(kind.id())))
        }
        Subject::Document(_) => numbered("subject-document"),
        Subject::Project(_) => numbered("subject-project"),
        Subject::AccessRequest(_) => numbered("subject-access-request"),
        Subject::DecisionMonth(month) => {
            texts.with("subject-decision-month", &[("month", (&texts.month(month)).into())])
        }
        Subject::Published(_) => texts.get("subject-published"),
        Subject::Rule(rule) => rule_name(rule, texts),
    }
}

/// What a suggestion sets, and why: "Burra: 7 (…)".
pub fn suggestion(suggestion: &Suggestion, texts: &Texts) -> String {
    format!("{} ({})", suggested(suggestion, texts), why(suggestion, texts))
}

/// What a suggestion sets: "Burra: 7".
pub fn suggested(suggestion: &Suggestion, texts: &Texts) -> String {
    let field = texts.field(suggestion.field);
    let value = input::show(Some(&suggestion.value), suggestion.field, texts);
    texts.with("suggestion", &[("field", (&field).into()), ("value", (&value).into())])
}

/// Why a value is suggested.
pub fn why(suggestion: &Suggestion, texts: &Texts) -> String {
    match suggestion.why {
        Why::SumOfParts => texts.get("suggestion-why-sum-of-parts"),
        Why::MakesPublishedTrue { key, published } => {
            let figure = figure_name(key, texts);
            let published = numbers::count(published, texts.language());
            let arguments = [("figure", (&figure).into()), ("published", (&published).into())];
            texts.with("suggestion-why-published", &arguments)
        }
        Why::OneSlip => texts.get("suggestion-why-one-slip"),
        Why::RowAbove { number } => texts.with("suggestion-why-row-above", &[("number", u64::from(number).into())]),
    }
}

/// The name of a rule.
pub fn rule_name(rule: RuleId, texts: &Texts) -> String {
    texts.get(&format!("rule-{rule}"))
}

/// The name of a published figure.
pub fn figure_name(key: FigureKey, texts: &Texts) -> String {
    texts.get(&format!("figure-{}", key_of(&key.to_string())))
}
