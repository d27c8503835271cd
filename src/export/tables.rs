//! The tables of a year: which columns each has, and what stands in them. Computed figures come from the summary.

use super::csv::{Column, Profile, Table};
use crate::domain::{
    AccessOutcome, AccessRequest, Activity, ActivityKind, Amount, Choice as _, Count, Field, FigureKey, Language,
    Share, Summary, Year,
    summary::{CommentTotals, Participation},
};

const ACTIVITIES: &[Column] = &[
    ("kind", "export-head-kind"),
    ("number", "export-head-number"),
    ("title", "export-head-title"),
    ("organiser", "export-head-organiser"),
    ("topic", "export-head-topic"),
    ("venue", "export-head-venue"),
    ("held_on", "export-head-held-on"),
    ("held_on_written", "export-head-held-on-written"),
    ("open_from", "export-head-open-from"),
    ("open_until", "export-head-open-until"),
    ("women", "export-head-women"),
    ("men", "export-head-men"),
    ("stated_participants", "export-head-stated-participants"),
    ("participants", "export-head-participants"),
    ("comments.rejected", "export-head-rejected"),
    ("comments.accepted", "export-head-accepted"),
    ("comments.partially_accepted", "export-head-partially-accepted"),
    ("comments.pending", "export-head-pending"),
    ("comments.stated", "export-head-stated-comments"),
    ("comments", "export-head-comments"),
    ("links.notice", "export-head-notice-link"),
    ("links.news", "export-head-news-link"),
    ("links.minutes", "export-head-minutes-link"),
    ("links.report", "export-head-report-link"),
    ("notice_on", "export-head-notice-on"),
    ("news_on", "export-head-news-on"),
    ("minutes_on", "export-head-minutes-on"),
    ("report_on", "export-head-report-on"),
    ("channels", "export-head-channels"),
    ("note", "export-head-note"),
];

/// What stands at the end of the row where comments of the year, or of one before it, were carried over.
const CARRIED_OVER: &[Column] =
    &[("comments.carried_over", "export-head-carried-over"), ("carried_from", "export-head-carried-from")];

/// Every activity of all kinds. There is no total row: the list is for sorting, filtering and pivot tables,
/// which a row of totals would spoil; the totals stand in the summary.
pub(super) fn activities(table: &mut Table<'_>, year: &Year) {
    let has_carried =
        year.activities.iter().any(|activity| activity.comments.carried_over.is_some() || !activity.is_held_here());
    let carried_over = if has_carried { CARRIED_OVER } else { &[] };
    table.heads(&[ACTIVITIES, carried_over].concat());
    let kinds = table.labels_under("one");
    let organisers = table.labels(Field::Organiser);
    let topics = table.labels(Field::Topic);
    let channels = table.labels(Field::Channels);
    for &kind in ActivityKind::ALL {
        for (number, activity) in (1..).zip(year.activities.of(kind)) {
            table.begin();
            table.choice(Some(kind), &kinds);
            table.number(number);
            table.text(&activity.title);
            table.choice(activity.organiser, &organisers);
            table.choice(activity.topic, &topics);
            table.optional_text(activity.venue.as_deref());
            table.date(activity.held_on);
            table.optional_text(activity.held_on_written.as_deref());
            table.date(activity.open_from);
            table.date(activity.open_until);
            activity_figures(table, activity);
            table.optional_text(activity.links.notice.as_deref());
            table.optional_text(activity.links.news.as_deref());
            table.optional_text(activity.links.minutes.as_deref());
            table.optional_text(activity.links.report.as_deref());
            table.date(activity.notice_on);
            table.date(activity.news_on);
            table.date(activity.minutes_on);
            table.date(activity.report_on);
            table.choices(&activity.channels, &channels);
            table.optional_text(activity.note.as_deref());
            if has_carried {
                table.optional_number(activity.comments.carried_over);
                table.optional_number(activity.carried_from);
            }
            table.end();
        }
    }
}

fn activity_figures(table: &mut Table<'_>, activity: &Activity) {
    let (attendance, comments) = (activity.attendance, activity.comments);
    table.optional_number(attendance.women);
    table.optional_number(attendance.men);
    table.optional_number(attendance.stated);
    table.optional_number(attendance.participants().filter(|_| activity.is_held_here()));
    table.optional_number(comments.rejected);
    table.optional_number(comments.accepted);
    table.optional_number(comments.partially_accepted);
    table.optional_number(comments.pending);
    table.optional_number(comments.stated);
    table.optional_number(comments.total());
}

const DECISIONS: &[Column] = &[
    ("month", "export-head-month"),
    ("count", "export-head-decisions-count"),
    ("url", "export-head-url"),
    ("links.sq", "export-head-link-sq"),
    ("links.sr", "export-head-link-sr"),
    ("links.tr", "export-head-link-tr"),
    ("links.bs", "export-head-link-bs"),
    ("links.en", "export-head-link-en"),
    ("sent_to_ministry_on", "export-head-sent-to-ministry-on"),
];

/// All twelve months, recorded or not; for Excel with their total beneath, as the report prints it.
pub(super) fn decisions(table: &mut Table<'_>, year: &Year, summary: &Summary) {
    table.heads(DECISIONS);
    for (number, month) in (1_u8..).zip(&year.decisions) {
        table.begin();
        match table.profile {
            Profile::Excel => table.label(&table.texts.month(number)),
            Profile::Data => table.number(number.into()),
        }
        table.optional_number(month.count);
        table.optional_text(month.url.as_deref());
        for language in [Language::Albanian, Language::Serbian, Language::Turkish, Language::Bosnian, Language::English]
        {
            table.optional_text(month.link(language));
        }
        table.date(month.sent_to_ministry_on);
        table.end();
    }
    if table.profile == Profile::Excel {
        table.begin();
        table.label(&table.texts.get("export-row-total"));
        table.optional_number(decisions_total(summary));
        table.nothings(DECISIONS.len() - 2);
        table.end();
    }
}

/// The year's decisions; `None` where no month is recorded, which is not 0.
fn decisions_total(summary: &Summary) -> Option<u64> {
    (summary.decisions.months_recorded > 0).then_some(summary.decisions.total)
}

/// The recorded requests with an outcome; `None` where no request is recorded one by one.
fn access_outcome(summary: &Summary, outcome: AccessOutcome) -> Option<u64> {
    (summary.access.recorded > 0).then(|| summary.access.outcome(outcome))
}

/// The votes for projects; `None` where nobody recorded any.
fn project_votes(year: &Year, summary: &Summary) -> Option<u64> {
    year.projects.iter().any(|project| project.votes.is_some()).then_some(summary.projects.votes)
}

/// The amount of the selected projects; `None` where none of them has one.
fn selected_amount(year: &Year, summary: &Summary) -> Option<Amount> {
    let has_amount = year.projects.iter().any(|project| project.selected == Some(true) && project.amount.is_some());
    has_amount.then_some(Amount { cents: summary.projects.selected_cents })
}

const ACCESS_REQUESTS: &[Column] = &[
    ("number", "export-head-number"),
    ("received_on", "export-head-received-on"),
    ("requester", "export-head-requester"),
    ("subject", "export-head-subject"),
    ("outcome", "export-head-outcome"),
    ("answered_on", "export-head-answered-on"),
    ("extended", "export-head-extended"),
    ("urgent", "export-head-urgent"),
    ("refusal_reason", "export-head-refusal-reason"),
    ("complaint", "export-head-complaint"),
];

/// The requests that were recorded one by one; the stated total stands in the summary.
pub(super) fn access_requests(table: &mut Table<'_>, year: &Year) {
    table.heads(ACCESS_REQUESTS);
    let requesters = table.labels(Field::Requester);
    let subjects = table.labels(Field::AccessSubject);
    let outcomes = table.labels(Field::Outcome);
    for (number, request) in (1..).zip(&year.access.requests) {
        let AccessRequest {
            received_on, requester, subject, outcome, answered_on, extended, urgent, complaint, ..
        } = *request;
        table.begin();
        table.number(number);
        table.date(received_on);
        table.choice(requester, &requesters);
        table.choice(subject, &subjects);
        table.choice(outcome, &outcomes);
        table.date(answered_on);
        table.yes_no(extended);
        table.yes_no(urgent);
        table.optional_text(request.refusal_reason.as_deref());
        table.yes_no(complaint);
        table.end();
    }
}

const PROJECTS: &[Column] = &[
    ("number", "export-head-number"),
    ("locality", "export-head-locality"),
    ("title", "export-head-project-title"),
    ("activity_number", "export-head-activity-number"),
    ("votes", "export-head-votes"),
    ("amount_eur", "export-head-amount-eur"),
    ("selected", "export-head-selected"),
];

/// Projects of participatory budgeting.
pub(super) fn projects(table: &mut Table<'_>, year: &Year) {
    table.heads(PROJECTS);
    let budgeting = year.activities.of(ActivityKind::ParticipatoryBudgeting);
    for (number, project) in (1..).zip(&year.projects) {
        let activity = project.activity.and_then(|id| budgeting.iter().position(|activity| activity.id == id));
        table.begin();
        table.number(number);
        table.text(&project.locality);
        table.optional_text(project.title.as_deref());
        table.optional_number(activity.map(|place| place as u64 + 1));
        table.optional_number(project.votes);
        table.amount(project.amount);
        table.yes_no(project.selected);
        table.end();
    }
}

const DOCUMENTS: &[Column] = &[
    ("number", "export-head-number"),
    ("kind", "export-head-document-kind"),
    ("about", "export-head-about"),
    ("title", "export-head-document-title"),
    ("url", "export-head-url"),
    ("published_on", "export-head-published-on"),
];

/// Published plans and pages.
pub(super) fn documents(table: &mut Table<'_>, year: &Year) {
    table.heads(DOCUMENTS);
    let kinds = table.labels(Field::Kind);
    let abouts = table.labels(Field::About);
    for (number, document) in (1..).zip(&year.documents) {
        table.begin();
        table.number(number);
        table.choice(Some(document.kind), &kinds);
        table.choice(document.about, &abouts);
        table.text(&document.title);
        table.optional_text(document.url.as_deref());
        table.date(document.published_on);
        table.end();
    }
}

/// The summary: for Excel one table as the report prints it, for data one figure a row.
pub(super) fn summary(table: &mut Table<'_>, year: &Year, summary: &Summary) {
    match table.profile {
        Profile::Excel => summary_table(table, year, summary),
        Profile::Data => summary_figures(table, year, summary),
    }
}

const SUMMARY: &[Column] = &[
    ("", "export-head-what"),
    ("", "export-head-count"),
    ("", "export-head-women"),
    ("", "export-head-men"),
    ("", "export-head-gender-unknown"),
    ("", "export-head-participants"),
    ("", "export-head-women-share"),
    ("", "export-head-rejected"),
    ("", "export-head-accepted"),
    ("", "export-head-partially-accepted"),
    ("", "export-head-pending"),
    ("", "export-head-comments"),
];

/// Only where comments were carried over to the next year.
const SUMMARY_CARRIED_OVER: &[Column] = &[("", "export-head-carried-over")];

fn summary_table(table: &mut Table<'_>, year: &Year, summary: &Summary) {
    let carried_over = if summary.all_comments.carried_over > 0 { SUMMARY_CARRIED_OVER } else { &[] };
    table.heads(&[SUMMARY, carried_over].concat());
    let row_of = |table: &mut Table<'_>, label: &str, count, participation, comments: Option<&CommentTotals>| {
        summary_row(table, label, count, participation, comments);
        if !carried_over.is_empty() {
            table.optional_number(comments.map(|comments| comments.carried_over));
        }
        table.end();
    };
    let after_count = SUMMARY.len() + carried_over.len() - 2;
    let texts = table.texts;
    let kinds = table.labels_under("kind");
    for &kind in ActivityKind::ALL {
        let of_kind = summary.kind(kind);
        // The report's tables of the other kinds have no comments, unless somebody recorded some.
        let comments = (kind.has_comments() || of_kind.comments.total() > 0).then_some(&of_kind.comments);
        row_of(table, kinds.of(kind), of_kind.count, &of_kind.participation, comments);
    }
    let all = texts.get("export-row-all-activities");
    row_of(table, &all, summary.activities(), &summary.all, Some(&summary.all_comments));

    let mut count_row = |label: &str, count: Option<u64>| {
        table.label(label);
        table.optional_number(count);
        table.nothings(after_count);
        table.end();
    };
    count_row(&texts.get("export-row-decisions"), decisions_total(summary));
    count_row(&texts.get("export-row-access-requests"), summary.access.total);
    count_row(&texts.get("export-row-access-stated"), year.access.stated_total.map(u64::from));
    count_row(&texts.get("export-row-access-recorded"), Some(summary.access.recorded));
    for &outcome in AccessOutcome::ALL {
        let name = texts.choice(Field::Outcome, outcome.id());
        let label = texts.with("export-row-access-outcome", &[("outcome", (&name).into())]);
        count_row(&label, access_outcome(summary, outcome));
    }
    count_row(&texts.get("export-row-projects"), Some(summary.projects.count));
    count_row(&texts.get("export-row-projects-selected"), Some(summary.projects.selected));
    count_row(&texts.get("export-row-projects-votes"), project_votes(year, summary));
    table.label(&texts.get("export-row-projects-amount"));
    table.amount(selected_amount(year, summary));
    table.nothings(after_count);
    table.end();
}

fn summary_row(
    table: &mut Table<'_>,
    label: &str,
    count: u64,
    participation: &Participation,
    comments: Option<&CommentTotals>,
) {
    table.label(label);
    table.number(count);
    table.number(participation.women);
    table.number(participation.men);
    table.number(participation.gender_unknown);
    table.number(participation.participants);
    table.percent(participation.women_share());
    table.optional_number(comments.map(|comments| comments.rejected));
    table.optional_number(comments.map(|comments| comments.accepted));
    table.optional_number(comments.map(|comments| comments.partially_accepted));
    table.optional_number(comments.map(|comments| comments.pending));
    table.optional_number(comments.map(CommentTotals::total));
}

/// `subject` and `figure` joined by a full stop are the key of a published figure, where there is one.
const FIGURES: &[Column] = &[("subject", ""), ("figure", ""), ("value", ""), ("published", "")];

/// A figure's value.
enum Figure {
    Number(Option<u64>),
    Percent(Option<Share>),
    Euro(Option<Amount>),
}

fn summary_figures(table: &mut Table<'_>, year: &Year, summary: &Summary) {
    table.heads(FIGURES);
    let mut write = |subject: &str, figure: &str, value: Figure| {
        let key = format!("{subject}.{figure}").parse::<FigureKey>().ok();
        table.begin();
        table.label(subject);
        table.label(figure);
        match value {
            Figure::Number(number) => table.optional_number(number),
            Figure::Percent(share) => table.percent(share),
            Figure::Euro(amount) => table.amount(amount),
        }
        table.optional_number(key.and_then(|key| year.published.get(&key).copied()));
        table.end();
    };
    let of_kinds = ActivityKind::ALL.iter().map(|&kind| {
        let of_kind = summary.kind(kind);
        (kind.id(), of_kind.count, of_kind.participation, of_kind.comments)
    });
    for (subject, count, participation, comments) in
        of_kinds.chain([("all", summary.activities(), summary.all, summary.all_comments)])
    {
        for (figure, value) in [
            ("count", Figure::Number(Some(count))),
            ("women", Figure::Number(Some(participation.women))),
            ("men", Figure::Number(Some(participation.men))),
            ("gender_unknown", Figure::Number(Some(participation.gender_unknown))),
            ("participants", Figure::Number(Some(participation.participants))),
            ("women_share_percent", Figure::Percent(participation.women_share())),
            ("rejected", Figure::Number(Some(comments.rejected))),
            ("accepted", Figure::Number(Some(comments.accepted))),
            ("partially_accepted", Figure::Number(Some(comments.partially_accepted))),
            ("pending", Figure::Number(Some(comments.pending))),
            ("comments", Figure::Number(Some(comments.total()))),
        ] {
            write(subject, figure, value);
        }
        if comments.carried_over > 0 {
            write(subject, "carried_over", Figure::Number(Some(comments.carried_over)));
        }
    }
    write("decision", "count", Figure::Number(decisions_total(summary)));
    write("decision", "months_recorded", Figure::Number(Some(summary.decisions.months_recorded)));
    write("access_request", "count", Figure::Number(summary.access.total));
    write("access_request", "stated_total", Figure::Number(year.access.stated_total.map(<u64 as From<Count>>::from)));
    write("access_request", "recorded", Figure::Number(Some(summary.access.recorded)));
    for &outcome in AccessOutcome::ALL {
        write("access_request", outcome.id(), Figure::Number(access_outcome(summary, outcome)));
    }
    let projects = &summary.projects;
    write("project", "count", Figure::Number(Some(projects.count)));
    write("project", "selected", Figure::Number(Some(projects.selected)));
    write("project", "localities", Figure::Number(Some(projects.localities)));
    write("project", "votes", Figure::Number(project_votes(year, summary)));
    write("project", "selected_eur", Figure::Euro(selected_amount(year, summary)));
}
