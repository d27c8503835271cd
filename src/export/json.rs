//! The register in the interchange format (`format.md`): every key, in its order, and the same bytes for the same register.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use serde::{Serialize, Serializer};

use crate::domain::*;

/// Writes the register: two-space indent, one final newline.
pub fn write(register: &Register) -> String {
    let view = RegisterView {
        format: "pasqyra-register",
        version: 1,
        municipality: municipality(&register.municipality),
        years: register.years.values().map(|of_year| year(of_year, register)).collect(),
    };
    match serde_json::to_string_pretty(&view) {
        Ok(mut json) => {
            json.push('\n');
            json
        }
        Err(error) => {
            // Texts, whole numbers and finite amounts under text keys always serialise.
            tracing::error!(%error, "the register does not serialise");
            String::new()
        }
    }
}

#[derive(Serialize)]
struct RegisterView<'r> {
    format: &'static str,
    version: u8,
    municipality: MunicipalityView<'r>,
    years: Vec<YearView<'r>>,
}

#[derive(Serialize)]
struct MunicipalityView<'r> {
    name: &'r str,
    unit: Option<&'r str>,
    head_name: Option<&'r str>,
    head_title: Option<&'r str>,
    mayor: Option<&'r str>,
    website: Option<&'r str>,
    languages: &'r [Language],
}

fn municipality(municipality: &Municipality) -> MunicipalityView<'_> {
    MunicipalityView {
        name: &municipality.name,
        unit: municipality.unit.as_deref(),
        head_name: municipality.head_name.as_deref(),
        head_title: municipality.head_title.as_deref(),
        mayor: municipality.mayor.as_deref(),
        website: municipality.website.as_deref(),
        languages: &municipality.languages,
    }
}

#[derive(Serialize)]
struct YearView<'r> {
    year: u16,
    documents: Vec<DocumentView<'r>>,
    activities: Vec<ActivityView<'r>>,
    projects: Vec<ProjectView<'r>>,
    decisions: Vec<DecisionsView<'r>>,
    access_requests: AccessRequestsView<'r>,
    published_figures: &'r BTreeMap<FigureKey, u64>,
    narrative: &'r [Narrative],
    waivers: Vec<WaiverView<'r>>,
    rules: &'r BTreeMap<RuleId, RuleSetting>,
    slides: Vec<SlideView<'r>>,
    signed: &'r Signed,
}

fn year<'r>(year: &'r Year, register: &'r Register) -> YearView<'r> {
    let numbers = Numbers::of(year);
    let activities = ActivityKind::ALL.iter().flat_map(|&kind| {
        let numbered = (1..).zip(year.activities.of(kind));
        numbered.map(|(number, activity)| ActivityView::of(number, activity, register))
    });
    YearView {
        year: year.number,
        documents: year.documents.iter().map(DocumentView::of).collect(),
        activities: activities.collect(),
        projects: year.projects.iter().map(|project| ProjectView::of(project, &numbers)).collect(),
        decisions: (1..)
            .zip(&year.decisions)
            .filter(|(_, month)| !month.is_empty())
            .map(|(number, month)| DecisionsView::of(number, month))
            .collect(),
        access_requests: AccessRequestsView {
            stated_total: year.access.stated_total,
            requests: year.access.requests.iter().map(AccessRequestView::of).collect(),
        },
        published_figures: &year.published,
        narrative: &year.narrative,
        waivers: year.waivers.iter().filter_map(|waiver| WaiverView::of(waiver, &numbers)).collect(),
        rules: &year.rules,
        slides: year
            .slides
            .iter()
            .map(|slide| SlideView { chart: slide.chart, title: slide.title.as_deref() })
            .collect(),
        signed: &year.signed,
    }
}

/// The places of a year's records, from 1: outside the program a record is known by its place.
struct Numbers(HashMap<RecordId, (RecordKind, u64)>);

impl Numbers {
    fn of(year: &Year) -> Self {
        let mut numbers = HashMap::new();
        for &kind in ActivityKind::ALL {
            for (number, activity) in (1..).zip(year.activities.of(kind)) {
                numbers.insert(activity.id, (RecordKind::Activity(kind), number));
            }
        }
        for (number, document) in (1..).zip(&year.documents) {
            numbers.insert(document.id, (RecordKind::Document, number));
        }
        for (number, project) in (1..).zip(&year.projects) {
            numbers.insert(project.id, (RecordKind::Project, number));
        }
        for (number, request) in (1..).zip(&year.access.requests) {
            numbers.insert(request.id, (RecordKind::AccessRequest, number));
        }
        Self(numbers)
    }
}

#[derive(Serialize)]
struct DocumentView<'r> {
    kind: DocumentKind,
    about: Option<DocumentAbout>,
    title: &'r str,
    url: Option<&'r str>,
    published_on: Option<NaiveDate>,
}

impl<'r> DocumentView<'r> {
    fn of(document: &'r Document) -> Self {
        Self {
            kind: document.kind,
            about: document.about,
            title: &document.title,
            url: document.url.as_deref(),
            published_on: document.published_on,
        }
    }
}

#[derive(Serialize)]
struct ActivityView<'r> {
    kind: ActivityKind,
    number: u64,
    title: &'r str,
    organiser: Option<Organiser>,
    topic: Option<Topic>,
    venue: Option<&'r str>,
    held_on: Option<NaiveDate>,
    held_on_written: Option<&'r str>,
    open_from: Option<NaiveDate>,
    open_until: Option<NaiveDate>,
    women: Option<Count>,
    men: Option<Count>,
    stated_participants: Option<Count>,
    /// Its keys stand in the format's order in the domain too, as do those of the links.
    comments: &'r Comments,
    links: &'r ActivityLinks,
    notice_on: Option<NaiveDate>,
    news_on: Option<NaiveDate>,
    minutes_on: Option<NaiveDate>,
    report_on: Option<NaiveDate>,
    channels: Vec<Channel>,
    note: Option<&'r str>,
    // Only of a record that was carried over, so that whoever reads the format's first form reads all others.
    #[serde(skip_serializing_if = "Option::is_none")]
    carried_from: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    carried_number: Option<u64>,
}

/// The number, in the year in which it was held, of an activity that was carried over.
fn carried_number(activity: &Activity, register: &Register) -> Option<u64> {
    let held_in = register.years.get(&activity.carried_from?)?;
    Some(held_in.place(RecordKind::Activity(activity.kind), activity.carried_record?)? as u64 + 1)
}

impl<'r> ActivityView<'r> {
    fn of(number: u64, activity: &'r Activity, register: &Register) -> Self {
        let announced = Channel::ALL.iter().copied().filter(|channel| activity.channels.contains(channel));
        Self {
            kind: activity.kind,
            number,
            title: &activity.title,
            organiser: activity.organiser,
            topic: activity.topic,
            venue: activity.venue.as_deref(),
            held_on: activity.held_on,
            held_on_written: activity.held_on_written.as_deref(),
            open_from: activity.open_from,
            open_until: activity.open_until,
            women: activity.attendance.women,
            men: activity.attendance.men,
            stated_participants: activity.attendance.stated,
            comments: &activity.comments,
            links: &activity.links,
            notice_on: activity.notice_on,
            news_on: activity.news_on,
            minutes_on: activity.minutes_on,
            report_on: activity.report_on,
            channels: announced.collect(),
            note: activity.note.as_deref(),
            carried_from: activity.carried_from,
            carried_number: carried_number(activity, register),
        }
    }
}

#[derive(Serialize)]
struct ProjectView<'r> {
    locality: &'r str,
    title: Option<&'r str>,
    activity_number: Option<u64>,
    votes: Option<Count>,
    #[serde(serialize_with = "euro")]
    amount_eur: Option<Amount>,
    selected: Option<bool>,
}

impl<'r> ProjectView<'r> {
    fn of(project: &'r Project, numbers: &Numbers) -> Self {
        const BUDGETING: RecordKind = RecordKind::Activity(ActivityKind::ParticipatoryBudgeting);
        let activity = project.activity.and_then(|id| numbers.0.get(&id));
        Self {
            locality: &project.locality,
            title: project.title.as_deref(),
            activity_number: activity.filter(|(kind, _)| *kind == BUDGETING).map(|&(_, number)| number),
            votes: project.votes,
            amount_eur: project.amount,
            selected: project.selected,
        }
    }
}

/// An amount in euro, with the fewest decimals that say its cents.
fn euro<S: Serializer>(amount: &Option<Amount>, serializer: S) -> Result<S::Ok, S::Error> {
    match amount {
        None => serializer.serialize_none(),
        Some(Amount { cents }) if cents % 100 == 0 => serializer.serialize_u64(cents / 100),
        // Within `Amount::MAX` the shortest text of this double is the two decimals themselves.
        Some(Amount { cents }) => serializer.serialize_f64(*cents as f64 / 100.0),
    }
}

#[derive(Serialize)]
struct DecisionsView<'r> {
    month: u8,
    count: Option<Count>,
    url: Option<&'r str>,
    links: LinksView<'r>,
    sent_to_ministry_on: Option<NaiveDate>,
}

#[derive(Serialize)]
struct LinksView<'r> {
    sq: Option<&'r str>,
    sr: Option<&'r str>,
    tr: Option<&'r str>,
    bs: Option<&'r str>,
    en: Option<&'r str>,
}

impl<'r> DecisionsView<'r> {
    fn of(number: u8, month: &'r MonthDecisions) -> Self {
        Self {
            month: number,
            count: month.count,
            url: month.url.as_deref(),
            links: LinksView {
                sq: month.link(Language::Albanian),
                sr: month.link(Language::Serbian),
                tr: month.link(Language::Turkish),
                bs: month.link(Language::Bosnian),
                en: month.link(Language::English),
            },
            sent_to_ministry_on: month.sent_to_ministry_on,
        }
    }
}

#[derive(Serialize)]
struct AccessRequestsView<'r> {
    stated_total: Option<Count>,
    requests: Vec<AccessRequestView<'r>>,
}

#[derive(Serialize)]
struct AccessRequestView<'r> {
    received_on: Option<NaiveDate>,
    requester: Option<Requester>,
    subject: Option<AccessSubject>,
    outcome: Option<AccessOutcome>,
    answered_on: Option<NaiveDate>,
    extended: Option<bool>,
    urgent: Option<bool>,
    refusal_reason: Option<&'r str>,
    complaint: Option<bool>,
}

impl<'r> AccessRequestView<'r> {
    fn of(request: &'r AccessRequest) -> Self {
        Self {
            received_on: request.received_on,
            requester: request.requester,
            subject: request.subject,
            outcome: request.outcome,
            answered_on: request.answered_on,
            extended: request.extended,
            urgent: request.urgent,
            refusal_reason: request.refusal_reason.as_deref(),
            complaint: request.complaint,
        }
    }
}

#[derive(Serialize)]
struct WaiverView<'r> {
    rule: RuleId,
    subject: SubjectView,
    field: &'r str,
    stated: Option<&'r SeenValue>,
    computed: Option<&'r SeenValue>,
    reason: Option<&'r str>,
    by: Option<&'r str>,
    on: Option<NaiveDate>,
}

/// What a finding is about, as in the JSON of `check`.
#[derive(Serialize)]
#[serde(untagged)]
enum SubjectView {
    Activity { kind: ActivityKind, number: u64 },
    Published { published: FigureKey },
    DecisionMonth { decision_month: u8 },
    Document { document: u64 },
    Project { project: u64 },
    AccessRequest { access_request: u64 },
    Rule { rule: RuleId },
}

impl SubjectView {
    /// `None` where the subject is a record that is not there any more.
    fn of(subject: Subject, numbers: &Numbers) -> Option<Self> {
        match subject {
            Subject::Published(published) => return Some(Self::Published { published }),
            Subject::DecisionMonth(decision_month) => return Some(Self::DecisionMonth { decision_month }),
            Subject::Rule(rule) => return Some(Self::Rule { rule }),
            Subject::Activity(_) | Subject::Document(_) | Subject::Project(_) | Subject::AccessRequest(_) => {}
        }
        let &(kind, number) = numbers.0.get(&subject.record()?)?;
        match kind {
            RecordKind::Activity(kind) => Some(Self::Activity { kind, number }),
            RecordKind::Document => Some(Self::Document { document: number }),
            RecordKind::Project => Some(Self::Project { project: number }),
            RecordKind::AccessRequest => Some(Self::AccessRequest { access_request: number }),
            RecordKind::Waiver | RecordKind::Slide | RecordKind::Publication => None,
        }
    }
}

impl<'r> WaiverView<'r> {
    /// A waiver whose record was deleted without it is left out: it silences nothing, and nothing outside
    /// the program could say what it was about.
    fn of(waiver: &'r Waiver, numbers: &Numbers) -> Option<Self> {
        Some(Self {
            rule: waiver.rule,
            subject: SubjectView::of(waiver.subject, numbers)?,
            field: &waiver.field,
            stated: waiver.stated.as_ref(),
            computed: waiver.computed.as_ref(),
            reason: waiver.reason.as_deref(),
            by: waiver.by.as_deref(),
            on: waiver.on,
        })
    }
}

#[derive(Serialize)]
struct SlideView<'r> {
    chart: ChartId,
    title: Option<&'r str>,
}
