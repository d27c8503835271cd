//! What several tests need: the sample register, and generated ones.

#![allow(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a helper of a test may fail it, and a skipped test says so"
)]

use std::{
    collections::{BTreeMap, HashMap},
    path::PathBuf,
};

use chrono::NaiveDate;
use pasqyra::domain::*;
use proptest::{collection::vec, option, prelude::*, sample::select};

/// The real register of Prizren, 2023, in the interchange format.
pub(crate) const SAMPLE: &str = include_str!("../assets/sample/prizren-2023.json");

/// A program that a test needs and that a machine may lack. Where it is missing the test says so and
/// returns; with `PASQYRA_REQUIRE_ALL=1`, as in continuous integration, it fails instead.
pub(crate) fn tool(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).map(|folder| folder.join(name)).find(|program| program.is_file());
    if found.is_none() {
        missing(name);
    }
    found
}

/// Says that a machine lacks what a test needs, or fails where everything is required.
pub(crate) fn missing(what: &str) {
    let required = std::env::var_os("PASQYRA_REQUIRE_ALL").is_some_and(|value| value == "1");
    assert!(!required, "PASQYRA_REQUIRE_ALL is set and there is no {what}");
    println!("skipped: no {what}");
}

/// Identities 1, 2, 3 …, so that a test's records are the same in every run.
pub(crate) fn ids() -> impl FnMut() -> RecordId {
    let mut last = 0;
    move || {
        last += 1;
        RecordId(uuid::Uuid::from_u128(last))
    }
}

/// The sample register, with identities 1, 2, 3 ….
pub(crate) fn sample() -> Register {
    pasqyra::import::sample(&mut ids())
}

/// The register with identities that follow from the records' places alone: two registers that say the same are then equal.
pub(crate) fn renumbered(mut register: Register) -> Register {
    let mut next = ids();
    let mut of_all_years = HashMap::new();
    for year in register.years.values_mut() {
        let mut new_ids = HashMap::new();
        let mut renumber = |id: &mut RecordId| {
            let new = next();
            new_ids.insert(std::mem::replace(id, new), new);
        };
        year.documents.iter_mut().for_each(|record| renumber(&mut record.id));
        for &kind in ActivityKind::ALL {
            year.activities.of_mut(kind).iter_mut().for_each(|record| renumber(&mut record.id));
        }
        year.projects.iter_mut().for_each(|record| renumber(&mut record.id));
        year.access.requests.iter_mut().for_each(|record| renumber(&mut record.id));
        year.waivers.iter_mut().for_each(|record| renumber(&mut record.id));
        year.slides.iter_mut().for_each(|record| renumber(&mut record.id));
        for project in &mut year.projects {
            project.activity = project.activity.map(|id| new_ids[&id]);
        }
        for waiver in &mut year.waivers {
            waiver.subject = match waiver.subject {
                Subject::Activity(id) => Subject::Activity(new_ids[&id]),
                Subject::Document(id) => Subject::Document(new_ids[&id]),
                Subject::Project(id) => Subject::Project(new_ids[&id]),
                Subject::AccessRequest(id) => Subject::AccessRequest(new_ids[&id]),
                other => other,
            };
        }
        of_all_years.extend(new_ids);
    }
    for year in register.years.values_mut() {
        for &kind in ActivityKind::ALL {
            for activity in year.activities.of_mut(kind) {
                activity.carried_record = activity.carried_record.map(|held| of_all_years[&held]);
            }
        }
    }
    register
}

/// Texts that break careless readers and writers: control characters, NUL, quotes, separators, both writing
/// directions, emoji, formula starters, line separators, blanks, and now and then a very long one.
pub(crate) fn any_text() -> BoxedStrategy<String> {
    const HOSTILE: &[&str] = &[
        "",
        " ",
        "null",
        "\0",
        "a\0b",
        "\u{1}\u{1f}\u{7f}",
        "\"",
        "\\",
        "\\u0000",
        "'; DROP TABLE activity; --",
        "=1+1",
        "+383 29 000 000",
        "-5",
        "@SUM(A1)",
        "\tvend",
        "\rvend",
        "\r\n",
        "dy\nrreshta",
        ",",
        ";",
        "a;b,\"c\"\r\nd",
        "\u{2028}\u{2029}",
        "\u{feff}",
        "\u{202e}mbrapsht",
        "שלום",
        "مرحبا",
        "Ë ë Ç ç",
        "İıŞşĞğ",
        "Ћирилица",
        "👩‍👩‍👧‍👦🇽🇰",
        "e\u{301}",
        "<script>&amp;</script>",
        "{ $year }",
        "\u{10ffff}\u{fffd}",
    ];
    prop_oneof![
        6 => select(HOSTILE).prop_map(str::to_owned),
        6 => ".{0,24}",
        3 => vec(any::<char>(), 0..12).prop_map(String::from_iter),
        1 => (select(HOSTILE), 200..600_usize).prop_map(|(text, times)| text.repeat(times)),
    ]
    .boxed()
}

/// Any day that has four digits for its year.
pub(crate) fn any_day() -> BoxedStrategy<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(1, 1, 1).expect("a day");
    let days = NaiveDate::from_ymd_opt(9999, 12, 31).expect("a day").signed_duration_since(first).num_days() as u64;
    let near = NaiveDate::from_ymd_opt(2022, 12, 1).expect("a day");
    prop_oneof![
        3 => (0..500_u64).prop_map(move |offset| near + chrono::Days::new(offset)),
        1 => (0..=days).prop_map(move |offset| first + chrono::Days::new(offset)),
    ]
    .boxed()
}

fn any_count() -> BoxedStrategy<Option<Count>> {
    option::of(prop_oneof![4 => 0..200_u32, 1 => Just(0), 1 => Just(MAX_COUNT), 1 => 0..=MAX_COUNT]).boxed()
}

fn any_choice<C: Choice + std::fmt::Debug>() -> BoxedStrategy<C> {
    select(C::ALL).boxed()
}

fn maybe_text() -> BoxedStrategy<Option<String>> {
    option::of(any_text()).boxed()
}

fn maybe_day() -> BoxedStrategy<Option<NaiveDate>> {
    option::of(any_day()).boxed()
}

fn any_languages() -> BoxedStrategy<Vec<Language>> {
    Just(Language::ALL.to_vec())
        .prop_shuffle()
        .prop_flat_map(|languages| (0..=languages.len()).prop_map(move |count| languages[..count].to_vec()))
        .boxed()
}

fn any_municipality() -> BoxedStrategy<Municipality> {
    (any_text(), [(); 5].map(|()| maybe_text()), any_languages())
        .prop_map(|(name, texts, languages)| {
            let [unit, head_name, head_title, mayor, website] = texts;
            Municipality { name, unit, head_name, head_title, mayor, website, languages }
        })
        .boxed()
}

const NO_ID: RecordId = RecordId(uuid::Uuid::nil());

fn any_document() -> BoxedStrategy<Document> {
    (any_choice(), option::of(any_choice()), any_text(), maybe_text(), maybe_day())
        .prop_map(|(kind, about, title, url, published_on)| Document {
            id: NO_ID,
            kind,
            about,
            title,
            url,
            published_on,
        })
        .boxed()
}

fn any_activity(kind: ActivityKind) -> BoxedStrategy<Activity> {
    let choices = (option::of(any_choice()), option::of(any_choice()), vec(any::<bool>(), Channel::ALL.len()));
    let texts = [(); 7].map(|()| maybe_text());
    let days = [(); 7].map(|()| maybe_day());
    let counts = [(); 8].map(|()| any_count());
    // A year of its own has only a year before its own; [`any_year`] makes it one.
    let carried = (option::weighted(0.3, 1..4_u16), option::weighted(0.2, 0..=MAX_COUNT));
    (any_text(), choices, texts, days, (counts, carried))
        .prop_map(move |(title, (organiser, topic, announced), texts, days, (counts, (years_ago, carried_over)))| {
            let [venue, held_on_written, notice, news, minutes, report, note] = texts;
            let [held_on, open_from, open_until, notice_on, news_on, minutes_on, report_on] = days;
            let [women, men, stated_participants, rejected, accepted, partially_accepted, pending, stated] = counts;
            let channels = Channel::ALL.iter().zip(announced).filter(|(_, yes)| *yes).map(|(&channel, _)| channel);
            Activity {
                id: NO_ID,
                kind,
                title,
                organiser,
                topic,
                venue,
                held_on,
                held_on_written,
                open_from,
                open_until,
                attendance: Attendance { women, men, stated: stated_participants },
                comments: Comments { rejected, accepted, partially_accepted, pending, carried_over, stated },
                links: ActivityLinks { notice, news, minutes, report },
                notice_on,
                news_on,
                minutes_on,
                report_on,
                channels: channels.collect(),
                note,
                carried_from: years_ago,
                carried_record: None,
            }
        })
        .boxed()
}

fn any_activities() -> BoxedStrategy<Activities> {
    let lists = [
        ActivityKind::Consultation,
        ActivityKind::Hearing,
        ActivityKind::Meeting,
        ActivityKind::ParticipatoryBudgeting,
    ]
    .map(|kind| vec(any_activity(kind), 0..3));
    lists
        .prop_map(|lists| {
            let mut activities = Activities::default();
            for (&kind, list) in ActivityKind::ALL.iter().zip(lists) {
                *activities.of_mut(kind) = list;
            }
            activities
        })
        .boxed()
}

/// A project, and a draw for the activity that it came out of.
fn any_project() -> BoxedStrategy<(Project, Option<prop::sample::Index>)> {
    let cents = prop_oneof![0..100_000_u64, 0..=Amount::MAX.cents, Just(Amount::MAX.cents)];
    let amount = option::of(cents.prop_map(|cents| Amount { cents }));
    (any_text(), maybe_text(), option::of(any::<prop::sample::Index>()), any_count(), amount, any::<Option<bool>>())
        .prop_map(|(locality, title, activity, votes, amount, selected)| {
            (Project { id: NO_ID, locality, title, activity: None, votes, amount, selected }, activity)
        })
        .boxed()
}

fn any_month() -> BoxedStrategy<MonthDecisions> {
    let recorded = (any_count(), maybe_text(), [(); 5].map(|()| maybe_text()), maybe_day())
        .prop_map(|(count, url, links, sent_to_ministry_on)| MonthDecisions { count, url, links, sent_to_ministry_on });
    prop_oneof![Just(MonthDecisions::default()), recorded].boxed()
}

fn any_access_request() -> BoxedStrategy<AccessRequest> {
    let choices = (option::of(any_choice()), option::of(any_choice()), option::of(any_choice()));
    (choices, [(); 2].map(|()| maybe_day()), any::<[Option<bool>; 3]>(), maybe_text())
        .prop_map(
            |(
                (requester, subject, outcome),
                [received_on, answered_on],
                [extended, urgent, complaint],
                refusal_reason,
            )| {
                AccessRequest {
                    id: NO_ID,
                    received_on,
                    requester,
                    subject,
                    outcome,
                    answered_on,
                    extended,
                    urgent,
                    refusal_reason,
                    complaint,
                }
            },
        )
        .boxed()
}

fn any_seen() -> BoxedStrategy<Option<SeenValue>> {
    option::of(prop_oneof![any::<i64>().prop_map(SeenValue::Number), any_text().prop_map(SeenValue::Text)]).boxed()
}

/// A waiver, and a draw for the record that it is about; without one it is about no record.
fn any_waiver() -> BoxedStrategy<(Waiver, Option<prop::sample::Index>)> {
    let figures: Vec<FigureKey> = FigureKey::all().collect();
    let subject = prop_oneof![
        select(figures).prop_map(Subject::Published),
        (1..=12_u8).prop_map(Subject::DecisionMonth),
        any_choice().prop_map(Subject::Rule),
    ];
    let seen = (any_seen(), any_seen());
    let about = option::of(any::<prop::sample::Index>());
    (any_choice(), subject, about, any_text(), seen, (maybe_text(), maybe_text(), maybe_day()))
        .prop_map(|(rule, subject, about, field, (stated, computed), (reason, by, on))| {
            (Waiver { id: NO_ID, rule, subject, field, stated, computed, reason, by, on }, about)
        })
        .boxed()
}

fn any_rules() -> BoxedStrategy<BTreeMap<RuleId, RuleSetting>> {
    let legal: Vec<RuleId> = RuleId::ALL.iter().copied().filter(|rule| rule.is_legal()).collect();
    let parameter =
        option::of(prop_oneof![any::<i64>().prop_map(RuleParameter::Number), any_text().prop_map(RuleParameter::Text)]);
    let setting =
        (any::<Option<bool>>(), parameter).prop_map(|(enabled, parameter)| RuleSetting { enabled, parameter });
    prop::collection::btree_map(select(legal), setting, 0..4).boxed()
}

fn any_year_records() -> BoxedStrategy<Year> {
    let figures: Vec<FigureKey> = FigureKey::all().collect();
    let published = prop::collection::btree_map(select(figures), 0..1_u64 << 53, 0..6);
    let narrative = prop::collection::btree_map((any_text(), any_choice::<Language>()), any_text(), 0..4);
    let months = [(); 12].map(|()| any_month());
    let slides = vec((any_choice(), maybe_text()), 0..3);
    let records = (
        vec(any_document(), 0..3),
        any_activities(),
        vec(any_project(), 0..4),
        (any_count(), vec(any_access_request(), 0..3)),
    );
    let rest = (published, narrative, vec(any_waiver(), 0..4), any_rules(), slides, (maybe_text(), maybe_day()));
    (records, months, rest)
        .prop_map(|(records, decisions, rest)| {
            let (documents, activities, projects, (stated_total, requests)) = records;
            let (published, narrative, waivers, rules, slides, (place, on)) = rest;
            let narrative = narrative.into_iter();
            let mut year = Year {
                number: 0,
                documents,
                activities,
                projects: Vec::new(),
                decisions,
                access: AccessRequests { stated_total, requests },
                published,
                publications: Vec::new(),
                narrative: narrative.map(|((section, language), text)| Narrative { section, language, text }).collect(),
                waivers: Vec::new(),
                rules,
                slides: slides.into_iter().map(|(chart, title)| Slide { id: NO_ID, chart, title }).collect(),
                signed: Signed { place, on },
            };
            connect(&mut year, projects, waivers);
            year
        })
        .boxed()
}

/// Gives every record its own identity and lets projects and waivers point at records that are there.
fn connect(
    year: &mut Year,
    projects: Vec<(Project, Option<prop::sample::Index>)>,
    waivers: Vec<(Waiver, Option<prop::sample::Index>)>,
) {
    let mut next = ids();
    year.documents.iter_mut().for_each(|record| record.id = next());
    for &kind in ActivityKind::ALL {
        year.activities.of_mut(kind).iter_mut().for_each(|record| record.id = next());
    }
    year.access.requests.iter_mut().for_each(|record| record.id = next());
    year.slides.iter_mut().for_each(|record| record.id = next());
    let budgeting = year.activities.of(ActivityKind::ParticipatoryBudgeting);
    for (project, draw) in projects {
        let activity = draw.filter(|_| !budgeting.is_empty()).map(|draw| draw.get(budgeting).id);
        year.projects.push(Project { id: next(), activity, ..project });
    }
    let mut subjects: Vec<Subject> = year.activities.iter().map(|record| Subject::Activity(record.id)).collect();
    subjects.extend(year.documents.iter().map(|record| Subject::Document(record.id)));
    subjects.extend(year.projects.iter().map(|record| Subject::Project(record.id)));
    subjects.extend(year.access.requests.iter().map(|record| Subject::AccessRequest(record.id)));
    for (waiver, draw) in waivers {
        let subject = draw.filter(|_| !subjects.is_empty()).map_or(waiver.subject, |draw| *draw.get(&subjects));
        year.waivers.push(Waiver { id: next(), subject, ..waiver });
    }
}

/// A year of any content that a register can hold.
pub(crate) fn any_year(number: impl Strategy<Value = u16> + 'static) -> BoxedStrategy<Year> {
    let year = (number, any_year_records()).prop_map(|(number, mut year)| {
        for &kind in ActivityKind::ALL {
            for activity in year.activities.of_mut(kind) {
                let from = activity.carried_from.map(|years_ago| number - years_ago);
                activity.carried_from = from.filter(|from| YEARS.contains(from));
            }
        }
        Year { number, ..year }
    });
    year.boxed()
}

/// A register of any content that a register can hold, all fields and references included.
pub(crate) fn any_register() -> BoxedStrategy<Register> {
    (any_municipality(), vec(any_year(YEARS), 0..3))
        .prop_map(|(municipality, years)| {
            let years = years.into_iter().map(|year| (year.number, year)).collect();
            // Identities are unique in the whole register, as they are in a real one.
            let mut register = renumbered(Register { municipality, years });
            let held = register.clone();
            for year in register.years.values_mut() {
                for &kind in ActivityKind::ALL {
                    for activity in year.activities.of_mut(kind) {
                        let held_in = activity.carried_from.and_then(|from| held.years.get(&from));
                        activity.carried_record =
                            held_in.and_then(|year| year.activities.of(kind).first()).map(|held| held.id);
                    }
                }
            }
            register
        })
        .boxed()
}

/// The English texts, in which tests read.
pub(crate) fn english() -> pasqyra::text::Texts {
    pasqyra::text::Texts::new(Language::English)
}
