//! The figures of the real register.

use pasqyra::domain::{ActivityKind, Choice as _, Language, Summary};

use crate::support::sample;

fn summary() -> Summary {
    Summary::of(&sample().years[&2023])
}

#[test]
fn every_kind_of_activity_has_the_participants_of_the_published_report() {
    let summary = summary();
    let figures = |kind| {
        let kind = summary.kind(kind);
        (kind.count, kind.participation.women, kind.participation.men, kind.participation.participants)
    };
    assert_eq!(figures(ActivityKind::Consultation), (13, 55, 189, 244));
    assert_eq!(figures(ActivityKind::Hearing), (11, 35, 222, 257));
    assert_eq!(figures(ActivityKind::Meeting), (2, 23, 69, 92));
    assert_eq!(figures(ActivityKind::ParticipatoryBudgeting), (1, 8, 48, 56));
    assert_eq!((summary.all.women, summary.all.men, summary.all.participants), (121, 528, 649));
}

#[test]
fn comments_are_counted_by_what_became_of_them() {
    let summary = summary();
    let figures = |kind| {
        let comments = summary.kind(kind).comments;
        (comments.total(), comments.rejected, comments.accepted, comments.partially_accepted, comments.pending)
    };
    assert_eq!(figures(ActivityKind::Consultation), (210, 43, 106, 26, 35));
    assert_eq!(figures(ActivityKind::Hearing), (371, 13, 342, 16, 0));
}

#[test]
fn decisions_and_access_requests_have_their_totals() {
    let summary = summary();
    assert_eq!((summary.decisions.total, summary.decisions.months_recorded), (592, 12));
    assert_eq!(summary.access.total, Some(72));
}

#[test]
fn what_the_source_wrote_is_kept_beside_what_it_means() {
    let register = sample();
    assert_eq!(register.municipality.name, "Prizren");
    let languages: Vec<&str> =
        register.municipality.languages.iter().map(|language: &Language| language.id()).collect();
    assert_eq!(languages, ["sq", "tr", "bs", "sr"]);
    let year = &register.years[&2023];
    let first = &year.activities.of(ActivityKind::Consultation)[0];
    assert_eq!((first.held_on, first.held_on_written.as_deref()), (None, Some("30.01.20230")));
    let budgeting = year.activities.of(ActivityKind::ParticipatoryBudgeting)[0].id;
    let localities: Vec<_> = year.projects_of(budgeting).map(|project| project.locality.as_str()).collect();
    assert_eq!(localities, ["Zhur", "Kurrilla", "Reqan"]);
}
