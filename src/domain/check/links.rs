//! `link-missing`, `link-invalid` and `link-shared`.

use crate::domain::{
    activity::{Activity, ActivityKind},
    choice::Choice as _,
    comments::CommentOutcome,
    decision::MonthDecisions,
    field::Field,
    municipality::Language,
    rule::RuleId,
    waiver::{SeenValue, Subject},
    year::Year,
};

use super::{
    Input, Sink,
    finding::{FoundIn, Severity},
    repeats::{Met, Repeats, TextHash},
};

/// Where a link stands: enough to find it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Activity(ActivityKind, u32),
    Document(u32),
    Month(u8),
}

/// A link and its field.
type Held<'a> = (Field, &'a str);

/// The report link that the annual report prints beneath the activity's row.
pub(super) fn report(activity: &Activity, input: &Input<'_>, sink: &mut Sink<'_>) {
    if activity.links.report.as_deref().is_some_and(|link| !link.trim().is_empty()) {
        return;
    }
    let comments = activity.comments;
    // Comments that were carried over are still pending, in the next year.
    let awaits = comments.counted(CommentOutcome::Pending) > 0 || comments.carried_over > Some(0);
    let is_open = activity.open_until.is_some_and(|day| day >= input.today);
    let severity = if awaits || is_open { Severity::Note } else { Severity::Warning };
    sink.find(RuleId::LinkMissing, severity, FoundIn::Field(Field::ReportLink));
}

/// The links of an activity.
pub(super) fn of_activity(activity: &Activity) -> impl Iterator<Item = Held<'_>> {
    let links = &activity.links;
    let fields = [
        (Field::NoticeLink, &links.notice),
        (Field::NewsLink, &links.news),
        (Field::MinutesLink, &links.minutes),
        (Field::ReportLink, &links.report),
    ];
    fields.into_iter().filter_map(|(field, link)| Some((field, link.as_deref()?)))
}

/// The links of a month's decisions.
pub(super) fn of_month(month: &MonthDecisions) -> impl Iterator<Item = Held<'_>> {
    let by_language = Language::ALL.iter().filter_map(|&language| Some((field_of(language), month.link(language)?)));
    month.url.as_deref().map(|url| (Field::Url, url)).into_iter().chain(by_language)
}

/// The field of a month's link in a language.
pub(super) fn field_of(language: Language) -> Field {
    match language {
        Language::Albanian => Field::AlbanianLink,
        Language::English => Field::EnglishLink,
        Language::Serbian => Field::SerbianLink,
        Language::Turkish => Field::TurkishLink,
        Language::Bosnian => Field::BosnianLink,
    }
}

fn at(year: &Year, place: Place, field: Field) -> Option<&str> {
    let mut links: Box<dyn Iterator<Item = Held<'_>>> = match place {
        Place::Activity(kind, number) => Box::new(of_activity(year.activities.of(kind).get(number as usize - 1)?)),
        Place::Document(number) => {
            return year.documents.get(number as usize - 1)?.url.as_deref().map(str::trim);
        }
        Place::Month(month) => Box::new(of_month(year.decisions.get(usize::from(month) - 1)?)),
    };
    links.find(|&(other, _)| other == field).map(|(_, link)| link.trim())
}

/// Which list a place belongs to: a link is shared within the field of one kind of record.
fn list(place: Place) -> u64 {
    match place {
        Place::Activity(..) => 1,
        Place::Document(_) => 2,
        Place::Month(_) => 3,
    }
}

/// A link that is no address, or that another record holds in the same field. Both records are told.
pub(super) fn link(
    place: Place,
    (field, written): Held<'_>,
    year: &Year,
    seen: &mut Repeats<Place>,
    sink: &mut Sink<'_>,
) {
    let link = written.trim();
    if link.is_empty() {
        return;
    }
    if !is_address(link) {
        sink.find(RuleId::LinkInvalid, Severity::Error, FoundIn::Field(field))
            .stated(SeenValue::Text(written.to_owned()));
    }
    let mut hash = TextHash::new();
    hash.add(list(place) << 32 | field as u64);
    hash.add_bytes(link.as_bytes());
    let same = |other: Place| list(other) == list(place) && at(year, other, field) == Some(link);
    if let Met::Again { place: first, first_time } = seen.add(hash, place, same) {
        if first_time && let Some((subject, kind, number)) = holder(year, first) {
            sink.find_in(subject, kind, number, RuleId::LinkShared, Severity::Warning, FoundIn::Field(field));
        }
        sink.find(RuleId::LinkShared, Severity::Warning, FoundIn::Field(field));
    }
}

fn holder(year: &Year, place: Place) -> Option<(Subject, Option<ActivityKind>, u32)> {
    Some(match place {
        Place::Activity(kind, number) => {
            let id = year.activities.of(kind).get(number as usize - 1)?.id;
            (Subject::Activity(id), Some(kind), number)
        }
        Place::Document(number) => {
            let id = year.documents.get(number as usize - 1)?.id;
            (Subject::Document(id), None, number)
        }
        Place::Month(month) => (Subject::DecisionMonth(month), None, 0),
    })
}

/// Whether a text is an absolute http or https address with a host.
fn is_address(text: &str) -> bool {
    is_plainly_an_address(text.as_bytes())
        || url::Url::parse(text).is_ok_and(|url| {
            matches!(url.scheme(), "http" | "https") && url.host_str().is_some_and(|host| !host.is_empty())
        })
}

/// What every address of a municipality's site looks like, told without a full reading: a name with letters at
/// its end, and after it nothing that a reading could refuse. In doubt it says no.
fn is_plainly_an_address(text: &[u8]) -> bool {
    let Some(rest) = text.strip_prefix(b"https://").or_else(|| text.strip_prefix(b"http://")) else { return false };
    let end = rest.iter().position(|&byte| byte == b'/').unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    let plain = |label: &[u8]| {
        let letters = label.iter().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || *byte == b'-');
        !label.is_empty()
            && letters
            && label[0] != b'-'
            && label[label.len() - 1] != b'-'
            && !label.starts_with(b"xn--")
    };
    let last = host.rsplit(|&byte| byte == b'.').next().unwrap_or_default();
    host.len() <= 253
        && host.split(|&byte| byte == b'.').all(plain)
        && last.iter().any(u8::is_ascii_lowercase)
        && !last.starts_with(b"0x")
        && path.iter().fold(true, |plain, byte| plain & (0x21..0x7f).contains(byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_absolute_on_the_web_and_has_a_host() {
        for address in [
            "https://kk.rks-gov.net/prizren/wp-content/uploads/sites/26/2023/02/Raporti-1.pdf",
            "http://example.org",
            "HTTPS://EXAMPLE.ORG/Ç",
            "https://example.org:8080/?q=1#a",
            "https://192.168.0.1/raporti",
            "https://komuna-çka.org/",
        ] {
            assert!(is_address(address), "{address}");
        }
        for other in [
            "",
            "raporti.pdf",
            "www.example.org/raporti",
            "ftp://example.org/a",
            "javascript:alert(1)",
            "mailto:a@example.org",
            "https://",
            "http:///",
            "https://exa mple.org/",
            "https://1.2.3.4.5.6/",
            "file:///etc/hosts",
        ] {
            assert!(!is_address(other), "{other}");
        }
    }

    #[test]
    fn the_quick_look_never_says_yes_where_the_reading_says_no() {
        use proptest::prelude::*;
        let parts = "(https?:/?/?)?[a-z0-9.:/x@\\[\\]%# -]{0,24}";
        proptest!(|(text in parts)| {
            if is_plainly_an_address(text.as_bytes()) {
                prop_assert!(url::Url::parse(&text).is_ok_and(|url| url.host_str().is_some()), "{}", text);
            }
        });
    }
}
