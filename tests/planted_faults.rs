//! Registers without a fault, and with faults planted in them: the checks find every one, and nothing else.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use pasqyra::domain::{
    AccessOutcome, AccessRequest, Activity, ActivityKind, Amount, Attendance, Choice as _, Comments, Document,
    DocumentAbout, DocumentKind, FigureKey, Language, MonthDecisions, Municipality, Organiser, Project, RecordId,
    RuleId, RuleSetting, Subject, Summary, Topic, Year, check::Severity,
};
use proptest::prelude::*;

use crate::check::checked;

const YEAR: u16 = 2024;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(YEAR.into(), month, day).expect("a day")
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 3, 1).expect("a day")
}

/// What a finding says, without its values.
type Found = (RuleId, Severity, Subject, String);

/// How many records a register has, and what their figures grow from.
#[derive(Debug, Clone, Copy)]
struct Shape {
    activities: usize,
    seed: u32,
}

/// A register without any fault.
fn clean(shape: Shape) -> (Municipality, Year) {
    let mut last = 0;
    let mut id = || {
        last += 1;
        RecordId(uuid::Uuid::from_u128(last))
    };
    let municipality = Municipality {
        name: "Prizren".to_owned(),
        languages: vec![Language::Albanian, Language::Turkish, Language::Bosnian],
        ..Municipality::default()
    };
    let mut year = Year::new(YEAR);
    for &kind in ActivityKind::ALL {
        for number in 0..shape.activities {
            let grown = shape.seed.wrapping_mul(31).wrapping_add(number as u32 * 7);
            let held = day(1, 20) + Days::new(number as u64 * 5 + u64::from(shape.seed % 5));
            let (women, men) = (1 + grown % 40, 1 + grown % 53);
            let (rejected, accepted, partially) = (grown % 11, grown % 17, grown % 5);
            let has_comments = kind.has_comments();
            let mut activity = Activity::new(id(), kind);
            activity.title = format!("{kind} mbi temën {number}");
            activity.organiser = Some(Organiser::ALL[number % 2]);
            activity.topic = Some(if number % 3 == 0 { Topic::Kab } else { Topic::Budget });
            activity.venue = (number % 2 == 0).then(|| format!("Salla {}", number / 2));
            activity.held_on = Some(held);
            activity.open_from = Some(held - Days::new(10));
            activity.open_until = Some(held + Days::new(25));
            activity.notice_on = Some(held - Days::new(14));
            activity.report_on = Some(held + Days::new(40));
            activity.attendance = Attendance { women: Some(women), men: Some(men), stated: Some(women + men) };
            activity.comments = Comments {
                rejected: has_comments.then_some(rejected),
                accepted: has_comments.then_some(accepted),
                partially_accepted: has_comments.then_some(partially),
                pending: None,
                // Some went along to the next year, and the stated total still has them.
                carried_over: (has_comments && number == 2).then_some(4),
                stated: has_comments.then_some(rejected + accepted + partially + if number == 2 { 4 } else { 0 }),
            };
            let link = |what: &str| Some(format!("https://example.org/{kind}/{what}-{number}.pdf"));
            activity.links.report = link("raporti");
            activity.links.minutes = (number % 2 == 0).then(|| link("procesverbali")).flatten();
            year.activities.of_mut(kind).push(activity);
        }
    }
    // Comments of the year before, answered in this one. When it was held is that year's matter.
    let mut carried = Activity::new(id(), ActivityKind::Consultation);
    carried.title = "Nga viti i kaluar".to_owned();
    carried.carried_from = Some(YEAR - 1);
    carried.held_on = NaiveDate::from_ymd_opt(2023, 12, 20);
    carried.comments = Comments { accepted: Some(30), rejected: Some(5), ..Comments::default() };
    carried.links.report = Some("https://example.org/raporti-i-bartur.pdf".to_owned());
    year.activities.of_mut(ActivityKind::Consultation).insert(0, carried);
    for number in 0..3 {
        let mut document = Document::new(id());
        document.kind = DocumentKind::Plan;
        document.about = Some(DocumentAbout::ALL[number]);
        document.title = format!("Plani {number}");
        document.url = Some(format!("https://example.org/plani-{number}.pdf"));
        document.published_on = NaiveDate::from_ymd_opt(2023, 12, 20 + number as u32);
        year.documents.push(document);
    }
    let mut project = Project::new(id());
    project.locality = "Zhur".to_owned();
    project.amount = Some(Amount { cents: 10_000_000 });
    year.projects.push(project);
    for (month, decided) in (1_u32..).zip(&mut year.decisions) {
        *decided = MonthDecisions { count: Some(month * 3), ..MonthDecisions::default() };
        for &language in &municipality.languages {
            decided.links[language as usize] = Some(format!("https://example.org/vendimet-{month}-{language}"));
        }
        let ended = day(month, 28);
        decided.sent_to_ministry_on = Some(ended + Days::new(5));
    }
    for number in 0..4_usize {
        let mut request = AccessRequest::new(id());
        let received = day(2, 1) + Days::new(number as u64 * 20);
        request.received_on = Some(received);
        request.answered_on = Some(received + Days::new(6));
        request.outcome = Some([AccessOutcome::Full, AccessOutcome::Partial, AccessOutcome::Refused][number % 3]);
        request.refusal_reason = Some("Të dhëna personale".to_owned());
        year.access.requests.push(request);
    }
    for rule in [RuleId::DecisionsToMinistry, RuleId::ReportAfterClose, RuleId::PlansPublished] {
        year.rules.insert(rule, RuleSetting { enabled: Some(true), parameter: None });
    }
    publish(&mut year);
    (municipality, year)
}

/// Publishes the figures that the year computes.
fn publish(year: &mut Year) {
    let summary = Summary::of(year);
    year.published = FigureKey::all().map(|key| (key, key.computed(&summary))).collect();
}

/// A fault: the rule that must find it, and how it is planted in the record at a place.
struct Fault {
    rule: RuleId,
    /// The list in whose records it is planted; `None` of one that needs no place of its own.
    kind: Option<ActivityKind>,
    plant: fn(&mut Year, usize) -> Vec<Found>,
}

fn of_activity(rule: RuleId, severity: Severity, activity: &Activity, field: &str) -> Vec<Found> {
    vec![(rule, severity, Subject::Activity(activity.id), field.to_owned())]
}

macro_rules! fault {
    ($rule:ident, $kind:ident, |$activity:ident| $change:block => $severity:ident, $field:literal) => {
        Fault {
            rule: RuleId::$rule,
            kind: Some(ActivityKind::$kind),
            plant: |year, at| {
                let $activity = &mut year.activities.of_mut(ActivityKind::$kind)[at];
                $change
                of_activity(RuleId::$rule, Severity::$severity, $activity, $field)
            },
        }
    };
}

/// At least one fault for every rule that can find one. Those of one kind are planted in records of their own, two
/// apart, so that none hides or causes another.
fn faults() -> Vec<Fault> {
    vec![
        fault!(ParticipantsSum, Hearing, |hearing| {
            hearing.attendance.stated = hearing.attendance.stated.map(|stated| stated + 3);
        } => Error, "stated_participants"),
        fault!(CommentsSum, Hearing, |hearing| {
            hearing.comments.stated = hearing.comments.stated.map(|stated| stated + 1);
        } => Error, "comments.stated"),
        fault!(CommentsPending, Hearing, |hearing| {
            hearing.comments.pending = Some(2);
            hearing.comments.stated = hearing.comments.stated.map(|stated| stated + 2);
        } => Note, "comments.pending"),
        fault!(NoWomen, Hearing, |hearing| {
            hearing.attendance.women = Some(0);
            hearing.attendance.stated = hearing.attendance.men;
        } => Note, "women"),
        fault!(LinkMissing, Hearing, |hearing| {
            hearing.links.report = Some("  ".to_owned());
        } => Warning, "links.report"),
        fault!(LinkInvalid, Hearing, |hearing| {
            hearing.links.news = Some("www.example.org/lajmi".to_owned());
        } => Error, "links.news"),
        Fault {
            rule: RuleId::LinkMissing,
            kind: Some(ActivityKind::Hearing),
            plant: |year, at| {
                let hearing = &mut year.activities.of_mut(ActivityKind::Hearing)[at];
                hearing.links.report = None;
                hearing.comments = Comments { stated: Some(4), ..Comments::default() };
                let mut found = of_activity(RuleId::LinkMissing, Severity::Note, hearing, "links.report");
                found.extend(of_activity(RuleId::CommentsPending, Severity::Note, hearing, "comments.pending"));
                found
            },
        },
        Fault {
            rule: RuleId::LinkShared,
            kind: Some(ActivityKind::Hearing),
            plant: |year, at| {
                let hearings = year.activities.of_mut(ActivityKind::Hearing);
                hearings[at].links.notice = Some("https://example.org/njoftimi".to_owned());
                hearings[at + 1].links.notice = Some(" https://example.org/njoftimi ".to_owned());
                let shared = |hearing| of_activity(RuleId::LinkShared, Severity::Warning, hearing, "links.notice");
                [shared(&hearings[at]), shared(&hearings[at + 1])].concat()
            },
        },
        fault!(DateUnreadable, ParticipatoryBudgeting, |activity| {
            activity.held_on = None;
            activity.held_on_written = Some("në shkurt".to_owned());
        } => Error, "held_on"),
        fault!(DateMissing, ParticipatoryBudgeting, |activity| {
            activity.held_on = None;
        } => Warning, "held_on"),
        fault!(DateOrder, ParticipatoryBudgeting, |activity| {
            activity.held_on = Some(day(1, 1));
        } => Note, "held_on"),
        Fault {
            rule: RuleId::DateOutsideYear,
            kind: None,
            plant: |year, _| {
                let last = year.activities.of_mut(ActivityKind::ParticipatoryBudgeting).last_mut().expect("one");
                last.held_on = NaiveDate::from_ymd_opt(2025, 1, 3);
                of_activity(RuleId::DateOutsideYear, Severity::Warning, last, "held_on")
            },
        },
        fault!(TitleMissing, ParticipatoryBudgeting, |activity| {
            activity.title = " \t".to_owned();
        } => Warning, "title"),
        Fault {
            rule: RuleId::TitleDuplicate,
            kind: Some(ActivityKind::ParticipatoryBudgeting),
            plant: |year, at| {
                let activities = year.activities.of_mut(ActivityKind::ParticipatoryBudgeting);
                let (before, after) = activities.split_at_mut(at + 1);
                let (one, other) = (&before[at], &mut after[0]);
                other.title = format!("  {}", one.title.to_uppercase());
                other.venue.clone_from(&one.venue);
                other.held_on = one.held_on;
                of_activity(RuleId::TitleDuplicate, Severity::Warning, other, "title")
            },
        },
        Fault {
            rule: RuleId::DecisionMonthMissing,
            kind: None,
            plant: |year, _| {
                year.decisions[6] = MonthDecisions::default();
                vec![(RuleId::DecisionMonthMissing, Severity::Warning, Subject::DecisionMonth(7), "month".to_owned())]
            },
        },
        fault!(MeetingNotice, Meeting, |meeting| {
            meeting.notice_on = meeting.held_on.map(|held| held - Days::new(13));
        } => Warning, "notice_on"),
        Fault {
            rule: RuleId::MeetingsPerYear,
            kind: None,
            plant: |year, _| {
                year.activities.of_mut(ActivityKind::Meeting).truncate(1);
                vec![year_breaches(RuleId::MeetingsPerYear)]
            },
        },
        Fault {
            rule: RuleId::MeetingFirstHalf,
            kind: None,
            plant: |year, _| {
                for (number, meeting) in (0..).zip(year.activities.of_mut(ActivityKind::Meeting)) {
                    meeting.held_on = Some(day(7, 1) + Days::new(number));
                    meeting.notice_on = Some(day(6, 1));
                }
                vec![year_breaches(RuleId::MeetingFirstHalf)]
            },
        },
        fault!(ConsultationOpen, Consultation, |consultation| {
            consultation.open_until = consultation.open_from.map(|from| from + Days::new(28));
        } => Warning, "open_until"),
        fault!(ConsultationMeetingInside, Consultation, |consultation| {
            consultation.open_from = consultation.held_on.map(|held| held + Days::new(1));
            consultation.open_until = consultation.held_on.map(|held| held + Days::new(40));
        } => Warning, "held_on"),
        Fault {
            rule: RuleId::KabBy,
            kind: None,
            plant: |year, _| {
                let last = year.activities.of_mut(ActivityKind::Consultation).last_mut().expect("one");
                last.topic = Some(Topic::Kab);
                last.held_on = Some(day(7, 1));
                last.open_from = Some(day(6, 1));
                last.open_until = Some(day(7, 15));
                last.report_on = None;
                of_activity(RuleId::KabBy, Severity::Warning, last, "held_on")
            },
        },
        fault!(ReportAfterClose, Consultation, |consultation| {
            consultation.report_on = consultation.open_until.map(|until| until + Days::new(31));
        } => Warning, "report_on"),
        Fault {
            rule: RuleId::HearingsBy,
            kind: None,
            plant: |year, _| {
                let last = year.activities.of_mut(ActivityKind::Hearing).last_mut().expect("one");
                last.organiser = Some(Organiser::Mayor);
                last.held_on = Some(day(9, 1));
                of_activity(RuleId::HearingsBy, Severity::Warning, last, "held_on")
            },
        },
        Fault {
            rule: RuleId::AccessReply,
            kind: None,
            plant: |year, _| {
                let request = &mut year.access.requests[1];
                request.answered_on = request.received_on.map(|received| received + Days::new(8));
                vec![(
                    RuleId::AccessReply,
                    Severity::Warning,
                    Subject::AccessRequest(request.id),
                    "answered_on".to_owned(),
                )]
            },
        },
        Fault {
            rule: RuleId::AccessOutcomes,
            kind: None,
            plant: |year, _| {
                let request = &mut year.access.requests[2];
                request.outcome = Some(AccessOutcome::Refused);
                request.refusal_reason = None;
                vec![(
                    RuleId::AccessOutcomes,
                    Severity::Warning,
                    Subject::AccessRequest(request.id),
                    "refusal_reason".to_owned(),
                )]
            },
        },
        Fault {
            rule: RuleId::AccessOutcomes,
            kind: None,
            plant: |year, _| {
                year.access.stated_total = Some(9);
                vec![year_breaches(RuleId::AccessOutcomes)]
            },
        },
        Fault {
            rule: RuleId::DecisionsToMinistry,
            kind: None,
            plant: |year, _| {
                year.decisions[0].sent_to_ministry_on = Some(day(2, 8));
                let field = "sent_to_ministry_on".to_owned();
                vec![(RuleId::DecisionsToMinistry, Severity::Warning, Subject::DecisionMonth(1), field)]
            },
        },
        Fault {
            rule: RuleId::Languages,
            kind: None,
            plant: |year, _| {
                for language in [Language::Turkish, Language::Bosnian] {
                    year.decisions[2].links[language as usize] = None;
                }
                let missing =
                    |field: &str| (RuleId::Languages, Severity::Warning, Subject::DecisionMonth(3), field.to_owned());
                vec![missing("links.tr"), missing("links.bs")]
            },
        },
        Fault {
            rule: RuleId::LinkInvalid,
            kind: None,
            plant: |year, _| {
                year.documents[0].url = Some("javascript:alert(1)".to_owned());
                let subject = Subject::Document(year.documents[0].id);
                vec![(RuleId::LinkInvalid, Severity::Error, subject, "url".to_owned())]
            },
        },
        Fault {
            rule: RuleId::PlansPublished,
            kind: None,
            plant: |year, _| {
                year.documents[1].published_on = Some(day(1, 1));
                let subject = Subject::Document(year.documents[1].id);
                vec![(RuleId::PlansPublished, Severity::Warning, subject, "published_on".to_owned())]
            },
        },
        // The last: it changes what the others published.
        Fault {
            rule: RuleId::PublishedDiffers,
            kind: None,
            plant: |year, _| {
                let key: FigureKey = "hearing.women".parse().expect("a key");
                publish(year);
                *year.published.entry(key).or_default() += 1;
                vec![(RuleId::PublishedDiffers, Severity::Error, Subject::Published(key), key.to_string())]
            },
        },
    ]
}

fn year_breaches(rule: RuleId) -> Found {
    (rule, Severity::Warning, Subject::Rule(rule), "year".to_owned())
}

fn found(municipality: &Municipality, year: &Year) -> BTreeSet<(String, Severity, String)> {
    let findings = checked(municipality, year, today());
    let all: Vec<_> = findings
        .all()
        .map(|finding| (finding.rule, finding.severity, finding.subject, finding.field.id()))
        .map(comparable)
        .collect();
    let count = all.len();
    let set: BTreeSet<_> = all.into_iter().collect();
    assert_eq!(set.len(), count, "a rule gives at most one finding for each subject and field");
    set
}

fn comparable((rule, severity, subject, field): Found) -> (String, Severity, String) {
    (rule.to_string(), severity, format!("{subject:?} {field}"))
}

fn any_shape() -> impl Strategy<Value = Shape> {
    (24_usize..32, 0_u32..1_000).prop_map(|(activities, seed)| Shape { activities, seed })
}

#[test]
fn there_is_a_fault_for_every_rule_that_finds_one() {
    let planted: BTreeSet<RuleId> = faults().iter().map(|fault| fault.rule).collect();
    let rules: BTreeSet<RuleId> = RuleId::ALL.iter().copied().filter(|&rule| rule != RuleId::WomenShare).collect();
    assert_eq!(planted, rules);
}

#[test]
fn every_fault_is_found_alone() {
    for fault in faults() {
        let (municipality, mut year) = clean(Shape { activities: 26, seed: 5 });
        let expected: BTreeSet<_> = (fault.plant)(&mut year, 6).into_iter().map(comparable).collect();
        if fault.rule != RuleId::PublishedDiffers {
            publish(&mut year);
        }
        assert_eq!(found(&municipality, &year), expected, "{}", fault.rule);
    }
}

proptest! {
    #[test]
    fn a_register_without_a_fault_gives_no_finding(shape in any_shape()) {
        let (municipality, year) = clean(shape);
        prop_assert_eq!(found(&municipality, &year), BTreeSet::new());
    }

    #[test]
    fn every_planted_fault_is_found_and_nothing_else(
        shape in any_shape(),
        chosen in any::<u64>(),
        places in Just((0_usize..11).map(|place| place * 2 + 1).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let (municipality, mut year) = clean(shape);
        let mut expected = BTreeSet::new();
        let mut places_of: Vec<Vec<usize>> = ActivityKind::ALL.iter().map(|_| places.clone()).collect();
        let faults = faults();
        let mut publishes_itself = false;
        for (number, fault) in faults.iter().enumerate() {
            // A year with too few meetings, or with all of them late, has no room for the others' faults.
            let excluded = match fault.rule {
                RuleId::MeetingNotice => chosen & 0b11 != 0,
                RuleId::MeetingsPerYear => chosen & 0b11 != 1,
                RuleId::MeetingFirstHalf => chosen & 0b11 != 2,
                _ => chosen >> (number + 2) & 1 == 0,
            };
            if excluded {
                continue;
            }
            publishes_itself |= fault.rule == RuleId::PublishedDiffers;
            if fault.rule == RuleId::PublishedDiffers {
                publish(&mut year);
            }
            let place = fault.kind.and_then(|kind| places_of[kind as usize].pop()).unwrap_or(0);
            expected.extend((fault.plant)(&mut year, place).into_iter().map(comparable));
        }
        if !publishes_itself {
            publish(&mut year);
        }
        prop_assert_eq!(found(&municipality, &year), expected);
    }
}
