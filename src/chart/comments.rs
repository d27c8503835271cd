//! What became of the citizens' comments, by kind of activity and by activity.

use crate::{
    domain::{Activity, ActivityKind, ChartId, Choice as _, CommentOutcome, summary::CommentTotals},
    text::{Texts, key_of, numbers},
};

use super::{
    activities::{self, Label},
    bars::{Wording, finish, part, share_part},
    kind_id,
    model::{Bars, Chart, Part, Row, Series},
    scene::Lead,
    view::{Scope, Standing},
};

/// How the series and the table of these charts are called.
pub(super) const WORDING: Wording = Wording {
    series: &[
        (Series::Accepted, "accepted", "accepted"),
        (Series::PartiallyAccepted, "partially-accepted", "chart-short-partially-accepted"),
        (Series::Rejected, "rejected", "rejected"),
        (Series::Pending, "pending", "pending"),
    ],
    share_head: "chart-head-accepted-share",
    nothing: "chart-nothing-comments",
};

/// The parts of a bar, in their order, and how each is said.
pub(super) const PARTS: [(Series, CommentOutcome, &str); 4] = [
    (Series::Accepted, CommentOutcome::Accepted, "chart-said-accepted"),
    (Series::PartiallyAccepted, CommentOutcome::PartiallyAccepted, "chart-said-partially-accepted"),
    (Series::Rejected, CommentOutcome::Rejected, "chart-said-rejected"),
    (Series::Pending, CommentOutcome::Pending, "chart-said-pending"),
];

pub(super) fn by_kind(source: &Scope<'_>, texts: &Texts) -> Chart {
    // The office records comments of two kinds; of the others only where somebody did.
    let kinds =
        ActivityKind::ALL.iter().filter(|kind| kind.has_comments() || source.summary.kind(**kind).comments.total() > 0);
    let rows: Vec<(Row, u64)> = kinds
        .map(|&kind| {
            let figures = source.summary.kind(kind);
            let name = texts.get(&format!("kind-{}", key_of(kind.id())));
            let label = Label::plain(name);
            let row = row(figures.comments, figures.records(), label, None, source, texts);
            (Row { leads: Some(Lead::Kind(kind)), ..row }, figures.comments.total())
        })
        .collect();
    let mut by_size: Vec<usize> = (0..rows.len()).collect();
    by_size.sort_by_key(|&place| std::cmp::Reverse(rows[place].1));
    let others = vec![None; rows.len() + 1];
    let rows = rows.into_iter().map(|(row, _)| row).collect();
    let bars = Bars { rows, by_size, others, ..Bars::default() };
    let title = outcome_finding(&source.summary.all_comments, texts);
    let subtitle = texts.with("chart-comments-by-kind-subtitle", &[("year", (&source.period(texts)).into())]);
    let subtitle = source.subtitle(subtitle, 0, |summary| summary.all_comments.activities_recorded, texts);
    finish(ChartId::CommentOutcomesByKind, title, subtitle, bars, &WORDING, source, texts)
}

pub(super) fn by_activity(source: &Scope<'_>, texts: &Texts) -> Chart {
    let kind = source.view.kind;
    let figures = |activity: &Activity| {
        let has_row = activity.kind.has_comments() || activity.comments.total().is_some();
        has_row.then(|| CommentTotals::of_activity(activity))
    };
    let row =
        |comments, count, label, activity: Option<&Activity>| row(comments, count, label, activity, source, texts);
    let bars = activities::bars(source, texts, figures, CommentTotals::total, row);
    let title = match kind {
        Some(kind) => outcome_finding(&source.summary.kind(kind).comments, texts),
        None => most_finding(source, texts).unwrap_or_else(|| outcome_finding(&source.summary.all_comments, texts)),
    };
    let period = source.period(texts);
    let arguments = [("kind", kind_id(kind).into()), ("year", (&period).into())];
    let subtitle = texts.with("chart-comments-by-activity-subtitle", &arguments);
    let subtitle = source.subtitle(subtitle, 0, |summary| summary.comments(kind).activities_recorded, texts);
    finish(ChartId::CommentOutcomesByActivity, title, subtitle, bars, &WORDING, source, texts)
}

/// The finding where it is what became of the comments.
fn outcome_finding(comments: &CommentTotals, texts: &Texts) -> String {
    let total = comments.total();
    let with = |key: &str| {
        let arguments =
            [("accepted", comments.accepted.into()), ("pending", comments.pending.into()), ("count", total.into())];
        texts.with(key, &arguments)
    };
    if total == 0 {
        texts.get("chart-finding-no-comment")
    } else if comments.accepted == total {
        with("chart-finding-all-accepted")
    } else if comments.pending == total {
        with("chart-finding-all-pending")
    } else {
        match (comments.accepted, comments.pending) {
            (0, 0) => with("chart-finding-none-accepted"),
            (0, _) => with("chart-finding-none-accepted-some-pending"),
            (_, 0) => with("chart-finding-accepted"),
            _ => with("chart-finding-accepted-some-pending"),
        }
    }
}

/// The finding where one activity drew more comments than every other.
fn most_finding(source: &Scope<'_>, texts: &Texts) -> Option<String> {
    let mut most: Option<(&Activity, u64)> = None;
    let mut tied = false;
    for (_, activity) in source.kinds().into_iter().flat_map(|kind| source.activities(kind)) {
        let comments = CommentTotals::of_activity(activity).total();
        match most {
            Some((_, greatest)) if comments < greatest => {}
            Some((_, greatest)) if comments == greatest => tied = true,
            _ => (most, tied) = (Some((activity, comments)), false),
        }
    }
    let all = source.summary.all_comments.total();
    let (activity, comments) = most.filter(|&(_, comments)| !tied && comments > 0 && comments < all)?;
    let (number, _) = source.year.activities.find(activity.id)?;
    let arguments = [
        ("kind", activity.kind.id().into()),
        ("number", number.into()),
        ("most", comments.into()),
        ("count", all.into()),
    ];
    Some(texts.with("chart-finding-most-comments", &arguments))
}

/// The parts of a bar that are not 0, in their order.
pub(super) fn parts(comments: &CommentTotals, texts: &Texts) -> Vec<Part> {
    PARTS
        .into_iter()
        .map(|(series, outcome, said)| (series, said, comments.of(outcome), comments.share(outcome)))
        .filter(|&(_, _, value, _)| value > 0)
        .map(|(series, said, value, share)| part(series, said, value, share, texts))
        .collect()
}

/// The parts of a bar as shares of all comments.
pub(super) fn shares(comments: &CommentTotals, texts: &Texts) -> Vec<Part> {
    let part = |(series, outcome, said)| share_part(series, said, comments.share(outcome)?, texts);
    PARTS.into_iter().filter_map(part).collect()
}

/// A row of the comments on so many activities, as counts or as shares.
fn row(
    comments: CommentTotals,
    count: u64,
    label: Label,
    activity: Option<&Activity>,
    source: &Scope<'_>,
    texts: &Texts,
) -> Row {
    let counts = counted(comments, count, label, activity, texts);
    let standing = Standing {
        held_on: activity.and_then(|activity| activity.held_on),
        size: comments.total(),
        share: comments.share(CommentOutcome::Accepted),
    };
    if !source.shows_shares() {
        return Row { standing, ..counts };
    }
    // What was not recorded is no share of 0 % either.
    let mut cells: Vec<String> = PARTS
        .iter()
        .zip(&counts.cells)
        .map(|(&(_, outcome, _), counted)| match comments.share(outcome).filter(|_| !counted.is_empty()) {
            Some(share) => numbers::share(share, texts.language()),
            None => String::new(),
        })
        .collect();
    cells.extend(counts.cells.get(PARTS.len()).cloned());
    let parts = shares(&comments, texts);
    Row { parts, lead: Vec::new(), lead_series: None, cells, standing, ..counts }
}

/// A row of counts.
fn counted(comments: CommentTotals, count: u64, label: Label, activity: Option<&Activity>, texts: &Texts) -> Row {
    let recorded = activity.map_or(count > 0, |activity| activity.comments.total().is_some());
    let parts = parts(&comments, texts);
    let total = match (count, recorded) {
        (0, _) => texts.get("chart-row-no-activity"),
        (_, false) => texts.get("not-recorded"),
        _ => numbers::count(comments.total(), texts.language()),
    };
    let accepted = parts.iter().find(|part| part.series == Series::Accepted);
    let lead = accepted.map(|part| vec![part.said_with_share.clone(), part.said.clone()]).unwrap_or_default();
    let lead_series = accepted.map(|part| part.series);
    let cell = |value: u64, known: bool| if known { numbers::count(value, texts.language()) } else { String::new() };
    let known = |outcome| match activity {
        Some(activity) => activity.comments.recorded(outcome).is_some() || comments.of(outcome) > 0,
        None => recorded,
    };
    let mut cells: Vec<String> =
        PARTS.iter().map(|&(_, outcome, _)| cell(comments.of(outcome), known(outcome))).collect();
    cells.push(cell(comments.total(), recorded));
    let share = comments.share(CommentOutcome::Accepted);
    cells.push(share.map_or_else(String::new, |share| numbers::share(share, texts.language())));
    let record = activity.map(|activity| activity.id);
    let Label { number, label, full, short } = label;
    let leads = record.map(Lead::Record);
    Row { number, label, full, short, parts, total, lead, lead_series, cells, record, leads, ..Row::default() }
}
