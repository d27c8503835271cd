//! The tree read into typed drafts: every value is checked where it stands. What one record says of
//! another (numbers, references, repetitions) is left to [`super::check`].

use std::collections::BTreeMap;

use super::{
    error::{ImportError, Problem},
    place::At,
    tree::Tree,
};
use crate::domain::*;

/// The identity of a record that has none yet; [`super::check`] gives each its own.
const NO_ID: RecordId = RecordId(uuid::Uuid::nil());

/// The largest published figure: every whole number up to it is exact in any reader of JSON.
const MAX_PUBLISHED: u64 = (1 << 53) - 1;

/// A register as the file states it.
pub(super) struct RegisterDraft {
    pub municipality: Municipality,
    pub years: Vec<YearDraft>,
}

/// A year as the file states it. Lists keep the file's order, so that a place in a list is an index of a path.
pub(super) struct YearDraft {
    /// Its place in the file's list of years.
    pub index: usize,
    /// Everything that depends on no other record.
    pub year: Year,
    pub activities: Vec<ActivityDraft>,
    pub projects: Vec<ProjectDraft>,
    pub waivers: Vec<WaiverDraft>,
}

pub(super) struct ActivityDraft {
    pub number: u32,
    pub activity: Activity,
    /// The number that an activity which was carried over has in the year in which it was held.
    pub carried_number: Option<u32>,
}

pub(super) struct ProjectDraft {
    /// The number of a participatory-budgeting activity of the year.
    pub activity_number: Option<u32>,
    pub project: Project,
}

pub(super) struct WaiverDraft {
    pub subject: SubjectDraft,
    /// With [`NO_ID`] in its subject.
    pub waiver: Waiver,
}

/// What a waiver's finding is about; records by their place, from 1.
#[derive(Clone, Copy)]
pub(super) enum SubjectDraft {
    Activity(ActivityKind, u32),
    Document(u32),
    Project(u32),
    AccessRequest(u32),
    /// About no record: final as it is.
    Other(Subject),
}

/// Reads the drafts.
pub(super) fn read(tree: &Tree<'_>) -> Result<RegisterDraft, ImportError> {
    let root = At::root(tree);
    recognise(tree)?;
    let [_, _, municipality, years] = root.object(["format", "version", "municipality", "years"])?;
    municipality.required(municipality.recorded())?;
    years.required(years.recorded())?;
    let municipality = read_municipality(municipality)?;
    let mut of_years: BTreeMap<u16, YearDraft> = BTreeMap::new();
    for (index, at) in years.list()?.enumerate() {
        let draft = read_year(at, index)?;
        let year = draft.year.number;
        if of_years.insert(year, draft).is_some() {
            return Err(at.key("year").error(Problem::YearTwice { year }));
        }
    }
    Ok(RegisterDraft { municipality, years: of_years.into_values().collect() })
}

/// Looks at format and version before anything else: another format's keys are not unknown keys, and a
/// newer version's keys are no mistakes.
fn recognise(tree: &Tree<'_>) -> Result<(), ImportError> {
    let Tree::Object(entries) = tree else { return Err(ImportError::OtherFormat) };
    let entry = |name| entries.iter().find(|(key, _)| key == name).map(|(_, tree)| tree);
    match entry("format") {
        Some(Tree::Text(format)) if format == "pasqyra-register" => {}
        _ => return Err(ImportError::OtherFormat),
    }
    let root = At::root(tree);
    let version = root.key("version");
    match entry("version") {
        Some(Tree::Whole(1)) => Ok(()),
        Some(Tree::Whole(0)) => Err(version.error(Problem::TooSmall { least: 1 })),
        Some(Tree::Whole(newer)) => Err(ImportError::NewerVersion { version: *newer }),
        None | Some(Tree::Null) => Err(version.error(Problem::Required)),
        Some(Tree::Below(_)) => Err(version.error(Problem::Negative)),
        Some(Tree::Other(_)) => Err(version.error(Problem::NotWhole)),
        Some(tree) => {
            let (expected, found) = (super::error::Shape::Number, tree.shape());
            Err(version.error(Problem::WrongShape { expected, found }))
        }
    }
}

fn read_municipality(at: At<'_>) -> Result<Municipality, ImportError> {
    let [name, unit, head_name, head_title, mayor, website, languages] =
        at.object(["name", "unit", "head_name", "head_title", "mayor", "website", "languages"])?;
    Ok(Municipality {
        name: name.required_text()?,
        unit: unit.text()?,
        head_name: head_name.text()?,
        head_title: head_title.text()?,
        mayor: mayor.text()?,
        website: website.text()?,
        languages: languages.choices(Language::IDS)?,
    })
}

fn read_year(at: At<'_>, index: usize) -> Result<YearDraft, ImportError> {
    let [
        number,
        documents,
        activities,
        projects,
        decisions,
        access_requests,
        published_figures,
        narrative,
        waivers,
        rules,
        slides,
        signed,
    ] = at.object([
        "year",
        "documents",
        "activities",
        "projects",
        "decisions",
        "access_requests",
        "published_figures",
        "narrative",
        "waivers",
        "rules",
        "slides",
        "signed",
    ])?;
    let mut year = Year::new(read_year_number(number)?);
    year.documents = documents.list()?.map(read_document).collect::<Result<_, _>>()?;
    let activities = activities.list()?.map(read_activity).collect::<Result<_, _>>()?;
    let projects = projects.list()?.map(read_project).collect::<Result<_, _>>()?;
    read_decisions(decisions, &mut year.decisions)?;
    year.access = read_access_requests(access_requests)?;
    year.published = read_published(published_figures)?;
    year.narrative = read_narrative(narrative)?;
    let waivers = waivers.list()?.map(read_waiver).collect::<Result<_, _>>()?;
    year.rules = read_rules(rules)?;
    year.slides = slides.list()?.map(read_slide).collect::<Result<_, _>>()?;
    let [place, on] = signed.object(["place", "on"])?;
    year.signed = Signed { place: place.text()?, on: on.date()? };
    Ok(YearDraft { index, year, activities, projects, waivers })
}

fn read_year_number(at: At<'_>) -> Result<u16, ImportError> {
    let number = at.required(at.whole((*YEARS.end()).into())?)?;
    let number = u16::try_from(number).ok().filter(|number| YEARS.contains(number));
    number.ok_or_else(|| at.error(Problem::TooSmall { least: (*YEARS.start()).into() }))
}

fn read_document(at: At<'_>) -> Result<Document, ImportError> {
    let [kind, about, title, url, published_on] = at.object(["kind", "about", "title", "url", "published_on"])?;
    Ok(Document {
        id: NO_ID,
        kind: kind.required(kind.choice(DocumentKind::IDS)?)?,
        about: about.choice(DocumentAbout::IDS)?,
        title: title.required_text()?,
        url: url.text()?,
        published_on: published_on.date()?,
    })
}

fn read_activity(at: At<'_>) -> Result<ActivityDraft, ImportError> {
    let [
        kind,
        number,
        title,
        organiser,
        topic,
        venue,
        held_on,
        held_on_written,
        open_from,
        open_until,
        women,
        men,
        stated_participants,
        comments,
        links,
        notice_on,
        news_on,
        minutes_on,
        report_on,
        channels,
        note,
        carried_from,
        carried_number,
    ] = at.object([
        "kind",
        "number",
        "title",
        "organiser",
        "topic",
        "venue",
        "held_on",
        "held_on_written",
        "open_from",
        "open_until",
        "women",
        "men",
        "stated_participants",
        "comments",
        "links",
        "notice_on",
        "news_on",
        "minutes_on",
        "report_on",
        "channels",
        "note",
        "carried_from",
        "carried_number",
    ])?;
    let mut announced: Vec<Channel> = channels.choices(Channel::IDS)?;
    announced.sort_unstable();
    let activity = Activity {
        id: NO_ID,
        kind: kind.required(kind.choice(ActivityKind::IDS)?)?,
        title: title.required_text()?,
        organiser: organiser.choice(Organiser::IDS)?,
        topic: topic.choice(Topic::IDS)?,
        venue: venue.text()?,
        held_on: held_on.date()?,
        held_on_written: held_on_written.text()?,
        open_from: open_from.date()?,
        open_until: open_until.date()?,
        attendance: Attendance { women: women.count()?, men: men.count()?, stated: stated_participants.count()? },
        comments: read_comments(comments)?,
        links: read_activity_links(links)?,
        notice_on: notice_on.date()?,
        news_on: news_on.date()?,
        minutes_on: minutes_on.date()?,
        report_on: report_on.date()?,
        channels: announced,
        note: note.text()?,
        carried_from: carried_from.recorded().map(|_| read_year_number(carried_from)).transpose()?,
        carried_record: None,
    };
    let carried_number = carried_number.ordinal(MAX_COUNT)?;
    if carried_number.is_some() {
        carried_from.required(activity.carried_from)?;
    }
    Ok(ActivityDraft { number: number.required(number.ordinal(MAX_COUNT)?)?, activity, carried_number })
}

fn read_comments(at: At<'_>) -> Result<Comments, ImportError> {
    let [rejected, accepted, partially_accepted, pending, carried_over, stated] =
        at.object(["rejected", "accepted", "partially_accepted", "pending", "carried_over", "stated"])?;
    Ok(Comments {
        rejected: rejected.count()?,
        accepted: accepted.count()?,
        partially_accepted: partially_accepted.count()?,
        pending: pending.count()?,
        carried_over: carried_over.count()?,
        stated: stated.count()?,
    })
}

fn read_activity_links(at: At<'_>) -> Result<ActivityLinks, ImportError> {
    let [notice, news, minutes, report] = at.object(["notice", "news", "minutes", "report"])?;
    Ok(ActivityLinks { notice: notice.text()?, news: news.text()?, minutes: minutes.text()?, report: report.text()? })
}

fn read_project(at: At<'_>) -> Result<ProjectDraft, ImportError> {
    let [locality, title, activity_number, votes, amount_eur, selected] =
        at.object(["locality", "title", "activity_number", "votes", "amount_eur", "selected"])?;
    let project = Project {
        id: NO_ID,
        locality: locality.required_text()?,
        title: title.text()?,
        activity: None,
        votes: votes.count()?,
        amount: amount_eur.amount()?,
        selected: selected.yes_no()?,
    };
    Ok(ProjectDraft { activity_number: activity_number.ordinal(MAX_COUNT)?, project })
}

fn read_decisions(at: At<'_>, decisions: &mut Decisions) -> Result<(), ImportError> {
    let mut seen = [false; 12];
    for at in at.list()? {
        let [month, count, url, links, sent_to_ministry_on] =
            at.object(["month", "count", "url", "links", "sent_to_ministry_on"])?;
        let number = read_month(month)?;
        let place = usize::from(number) - 1;
        if std::mem::replace(&mut seen[place], true) {
            return Err(month.error(Problem::MonthTwice { month: number }));
        }
        let mut by_language = <[Option<String>; Language::ALL.len()]>::default();
        let links = links.object(["sq", "sr", "tr", "bs", "en"])?;
        for (link, language) in links.iter().zip(LINK_LANGUAGES) {
            by_language[language as usize] = link.text()?;
        }
        decisions[place] = MonthDecisions {
            count: count.count()?,
            url: url.text()?,
            links: by_language,
            sent_to_ministry_on: sent_to_ministry_on.date()?,
        };
    }
    Ok(())
}

/// The languages of a month's links, in the order of the format.
const LINK_LANGUAGES: [Language; Language::ALL.len()] =
    [Language::Albanian, Language::Serbian, Language::Turkish, Language::Bosnian, Language::English];

fn read_month(at: At<'_>) -> Result<u8, ImportError> {
    let month = at.required(at.ordinal(12)?)?;
    u8::try_from(month).map_err(|_| at.error(Problem::TooLarge { most: 12 }))
}

fn read_access_requests(at: At<'_>) -> Result<AccessRequests, ImportError> {
    let [stated_total, requests] = at.object(["stated_total", "requests"])?;
    let requests = requests.list()?.map(read_access_request).collect::<Result<_, _>>()?;
    Ok(AccessRequests { stated_total: stated_total.count()?, requests })
}

fn read_access_request(at: At<'_>) -> Result<AccessRequest, ImportError> {
    let [received_on, requester, subject, outcome, answered_on, extended, urgent, refusal_reason, complaint] = at
        .object([
            "received_on",
            "requester",
            "subject",
            "outcome",
            "answered_on",
            "extended",
            "urgent",
            "refusal_reason",
            "complaint",
        ])?;
    Ok(AccessRequest {
        id: NO_ID,
        received_on: received_on.date()?,
        requester: requester.choice(Requester::IDS)?,
        subject: subject.choice(AccessSubject::IDS)?,
        outcome: outcome.choice(AccessOutcome::IDS)?,
        answered_on: answered_on.date()?,
        extended: extended.yes_no()?,
        urgent: urgent.yes_no()?,
        refusal_reason: refusal_reason.text()?,
        complaint: complaint.yes_no()?,
    })
}

fn read_published(at: At<'_>) -> Result<BTreeMap<FigureKey, u64>, ImportError> {
    let mut published = BTreeMap::new();
    for (key, at) in at.by_key()? {
        let key: FigureKey = key.parse().map_err(|_| at.error(Problem::UnknownFigure))?;
        if published.insert(key, at.whole(MAX_PUBLISHED)?).is_some() {
            return Err(at.error(Problem::KeyTwice));
        }
    }
    // Null is "not recorded", as everywhere.
    Ok(published.into_iter().filter_map(|(key, figure)| Some((key, figure?))).collect())
}

fn read_narrative(at: At<'_>) -> Result<Vec<Narrative>, ImportError> {
    let mut narrative = BTreeMap::new();
    for at in at.list()? {
        let [section, language, text] = at.object(["section", "language", "text"])?;
        let place = (section.required_text()?, language.required(language.choice(Language::IDS)?)?);
        if narrative.insert(place, text.required_text()?).is_some() {
            return Err(at.error(Problem::NarrativeTwice));
        }
    }
    let sorted = narrative.into_iter();
    Ok(sorted.map(|((section, language), text)| Narrative { section, language, text }).collect())
}

fn read_rule(at: At<'_>) -> Result<RuleId, ImportError> {
    at.required(at.choice(RuleId::IDS)?)
}

fn read_waiver(at: At<'_>) -> Result<WaiverDraft, ImportError> {
    let [rule, subject, field, stated, computed, reason, by, on] =
        at.object(["rule", "subject", "field", "stated", "computed", "reason", "by", "on"])?;
    let waiver = Waiver {
        id: NO_ID,
        rule: read_rule(rule)?,
        subject: Subject::Activity(NO_ID),
        field: field.required_text()?,
        stated: stated.number_or_text(SeenValue::Number, SeenValue::Text)?,
        computed: computed.number_or_text(SeenValue::Number, SeenValue::Text)?,
        reason: reason.text()?,
        by: by.text()?,
        on: on.date()?,
    };
    subject.required(subject.recorded())?;
    Ok(WaiverDraft { subject: read_subject(subject)?, waiver })
}

/// Reads what a finding is about, in the form that `check --json` gives it.
fn read_subject(at: At<'_>) -> Result<SubjectDraft, ImportError> {
    let [kind, number, published, decision_month, document, project, access_request, rule] =
        at.object(["kind", "number", "published", "decision_month", "document", "project", "access_request", "rule"])?;
    let named = [kind, published, decision_month, document, project, access_request, rule];
    if named.iter().filter(|at| at.recorded().is_some()).count() != 1 {
        return Err(at.error(Problem::UnclearSubject));
    }
    if kind.recorded().is_some() {
        let kind = kind.required(kind.choice(ActivityKind::IDS)?)?;
        return Ok(SubjectDraft::Activity(kind, number.required(number.ordinal(MAX_COUNT)?)?));
    }
    if number.recorded().is_some() {
        return Err(at.error(Problem::UnclearSubject));
    }
    if let Some(key) = published.text()? {
        let key = key.parse().map_err(|_| published.error(Problem::UnknownFigure))?;
        return Ok(SubjectDraft::Other(Subject::Published(key)));
    }
    if decision_month.recorded().is_some() {
        return Ok(SubjectDraft::Other(Subject::DecisionMonth(read_month(decision_month)?)));
    }
    if let Some(number) = document.ordinal(MAX_COUNT)? {
        return Ok(SubjectDraft::Document(number));
    }
    if let Some(number) = project.ordinal(MAX_COUNT)? {
        return Ok(SubjectDraft::Project(number));
    }
    if let Some(number) = access_request.ordinal(MAX_COUNT)? {
        return Ok(SubjectDraft::AccessRequest(number));
    }
    Ok(SubjectDraft::Other(Subject::Rule(read_rule(rule)?)))
}

fn read_rules(at: At<'_>) -> Result<BTreeMap<RuleId, RuleSetting>, ImportError> {
    let mut rules = BTreeMap::new();
    for (id, at) in at.by_key()? {
        let rule = RuleId::from_id(id).ok_or_else(|| at.error(Problem::UnknownRule))?;
        if !rule.is_legal() {
            return Err(at.error(Problem::RuleNotSettable));
        }
        let [enabled, parameter] = at.object(["enabled", "parameter"])?;
        let setting = RuleSetting {
            enabled: enabled.yes_no()?,
            parameter: parameter.number_or_text(RuleParameter::Number, RuleParameter::Text)?,
        };
        if rules.insert(rule, at.recorded().map(|_| setting)).is_some() {
            return Err(at.error(Problem::KeyTwice));
        }
    }
    Ok(rules.into_iter().filter_map(|(rule, setting)| Some((rule, setting?))).collect())
}

fn read_slide(at: At<'_>) -> Result<Slide, ImportError> {
    let [chart, title] = at.object(["chart", "title"])?;
    Ok(Slide { id: NO_ID, chart: chart.required(chart.choice(ChartId::IDS)?)?, title: title.text()? })
}
