//! Who came: women and men, by kind of activity and by activity.

use crate::{
    domain::{Activity, ActivityKind, Attendance, ChartId, Choice as _, Count, Share, Summary, summary::Participation},
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
        (Series::Women, "women", "women"),
        (Series::Men, "men", "men"),
        (Series::GenderUnknown, "chart-gender-unknown", "chart-gender-unknown"),
    ],
    share_head: "chart-head-women-share",
    nothing: "chart-nothing-participation",
};

pub(super) fn by_kind(source: &Scope<'_>, texts: &Texts) -> Chart {
    let rows: Vec<(Row, Participation)> = ActivityKind::ALL
        .iter()
        .map(|&kind| {
            let figures = source.summary.kind(kind);
            let name = texts.get(&format!("kind-{}", key_of(kind.id())));
            let label = Label::plain(name);
            let row = row(figures.participation, figures.count, label, None, source, texts);
            (Row { leads: Some(Lead::Kind(kind)), ..row }, figures.participation)
        })
        .collect();
    let mut by_size: Vec<usize> = (0..rows.len()).collect();
    by_size.sort_by_key(|&place| std::cmp::Reverse(rows[place].1.participants));
    let others = vec![None; rows.len() + 1];
    let rows = rows.into_iter().map(|(row, _)| row).collect();
    let bars = Bars { rows, by_size, others, ..Bars::default() };
    let title = share_finding(&source.summary.all, source.summary.activities(), texts);
    let subtitle = texts.with("chart-participation-by-kind-subtitle", &[("year", (&source.period(texts)).into())]);
    let subtitle = source.subtitle(subtitle, source.summary.all.gender_unknown, Summary::activities, texts);
    finish(ChartId::ParticipationByKind, title, subtitle, bars, &WORDING, source, texts)
}

pub(super) fn by_activity(source: &Scope<'_>, texts: &Texts) -> Chart {
    let kind = source.view.kind;
    let figures = |activity: &Activity| activity.is_held_here().then(|| Participation::of_activity(activity));
    // Women or men alone, without a total, are drawn too.
    let size = |who: &Participation| who.participants.max(who.women).max(who.men);
    let row = |who, count, label, activity: Option<&Activity>| row(who, count, label, activity, source, texts);
    let bars = activities::bars(source, texts, figures, size, row);
    let count = |summary: &Summary| kind.map_or(summary.activities(), |kind| summary.kind(kind).count);
    let all = source.summary.participation(kind);
    let title = presence_finding(all, count(source.summary), source, texts);
    let period = source.period(texts);
    let arguments = [("kind", kind_id(kind).into()), ("year", (&period).into())];
    let subtitle = texts.with("chart-participation-by-activity-subtitle", &arguments);
    let subtitle = source.subtitle(subtitle, all.gender_unknown, count, texts);
    finish(ChartId::ParticipationByActivity, title, subtitle, bars, &WORDING, source, texts)
}

/// The finding where it is the share of women.
pub(super) fn share_finding(all: &Participation, activities: u64, texts: &Texts) -> String {
    let number = |key: &str, count: u64| texts.with(key, &[("count", count.into())]);
    let Some(share) = all.women_share() else {
        return match (activities, all.participants) {
            (0, _) => texts.get("chart-finding-no-activity"),
            (_, 0) => texts.get("chart-finding-nobody"),
            (_, participants) => number("chart-finding-gender-unknown", participants),
        };
    };
    if all.women == 0 {
        number("chart-finding-only-men", all.men)
    } else if all.men == 0 {
        number("chart-finding-only-women", all.women)
    } else {
        let key = if all.gender_unknown > 0 { "chart-finding-share-known" } else { "chart-finding-share" };
        let written = numbers::share(share, texts.language());
        texts.with(key, &[("share", (&written).into()), ("count", share.whole.into())])
    }
}

/// The finding where it is in how many activities no woman took part.
fn presence_finding(all: &Participation, count: u64, source: &Scope<'_>, texts: &Texts) -> String {
    let kind = source.view.kind;
    let without = all.activities_without_women;
    let with = |key: &str| {
        texts.with(key, &[("without", without.into()), ("count", count.into()), ("kind", kind_id(kind).into())])
    };
    let women_everywhere = || {
        let shown = source.kinds().into_iter().flat_map(|kind| source.activities(kind));
        let mut held = shown.filter(|(_, activity)| activity.is_held_here());
        held.all(|(_, activity)| activity.attendance.women > Some(0))
    };
    match (count, without) {
        (0 | 1, _) => share_finding(all, count, texts),
        (count, without) if without == count => with("chart-finding-no-women-anywhere"),
        (_, 1..) => with("chart-finding-without-women"),
        _ if women_everywhere() => with("chart-finding-women-everywhere"),
        _ => share_finding(all, count, texts),
    }
}

/// Whether everybody's gender is known, so that shares of the whole can be said.
pub(super) fn is_all_known(who: &Participation) -> bool {
    who.gender_unknown == 0 && who.activities_unknown == 0
}

/// The parts of a bar that are not 0, in their order.
pub(super) fn parts(who: &Participation, texts: &Texts) -> Vec<Part> {
    let all_known = is_all_known(who);
    [
        (Series::Women, "chart-said-women", who.women, who.women_share().filter(|_| all_known)),
        (Series::Men, "chart-said-men", who.men, who.men_share().filter(|_| all_known)),
        (Series::GenderUnknown, "chart-said-gender-unknown", who.gender_unknown, None),
    ]
    .into_iter()
    .filter(|&(_, _, value, _)| value > 0)
    .map(|(series, name, value, share)| part(series, name, value, share, texts))
    .collect()
}

/// The parts of those whose gender is known, women and men, as shares.
pub(super) fn shares(who: &Participation, texts: &Texts) -> Vec<Part> {
    let of = [(Series::Women, "chart-said-women", who.women_share()), (Series::Men, "chart-said-men", who.men_share())];
    of.into_iter().filter_map(|(series, said, share)| share_part(series, said, share?, texts)).collect()
}

/// A row of who came to so many activities, as counts or as shares.
fn row(
    who: Participation,
    count: u64,
    label: Label,
    activity: Option<&Activity>,
    source: &Scope<'_>,
    texts: &Texts,
) -> Row {
    let counts = counted(who, count, label, activity, texts);
    // Who is alone known of one activity is no share of it.
    let is_whole = activity.is_none() || who.activities_unknown == 0;
    let of_known = who.women_share().filter(|_| is_whole);
    let standing = Standing {
        held_on: activity.and_then(|activity| activity.held_on),
        size: who.participants.max(who.women + who.men),
        share: if source.shows_shares() { of_known } else { of_known.filter(|_| is_all_known(&who)) },
    };
    if !source.shows_shares() {
        return Row { standing, ..counts };
    }
    let parts = if of_known.is_some() { shares(&who, texts) } else { Vec::new() };
    let unknown = (who.gender_unknown > 0 && !parts.is_empty())
        .then(|| texts.with("chart-said-gender-unknown", &[("count", who.gender_unknown.into())]));
    let total = match (of_known, who.gender_unknown) {
        (None, 1..) => texts.get("chart-row-gender-unknown"),
        (None, _) if who.women + who.men > 0 => texts.get("chart-row-total-unknown"),
        _ => counts.total,
    };
    let [_, _, unknown_cell, total_cell, _] = <[String; 5]>::try_from(counts.cells).unwrap_or_default();
    let cell = |share: Option<Share>| match share.filter(|_| is_whole) {
        Some(share) => numbers::share(share, texts.language()),
        None => String::new(),
    };
    let cells = vec![cell(who.women_share()), cell(who.men_share()), unknown_cell, total_cell];
    Row { parts, total, lead: unknown.into_iter().collect(), lead_series: None, cells, standing, ..counts }
}

/// A row of counts. Its share of women stands there only where everybody's gender is known.
fn counted(who: Participation, count: u64, label: Label, activity: Option<&Activity>, texts: &Texts) -> Row {
    // Of one activity, "0 women" and "women not recorded" are two things; sums hold what was recorded.
    let recorded = |field: fn(&Attendance) -> Option<Count>| {
        activity.map_or(who.participants > 0, |activity| field(&activity.attendance).is_some())
    };
    let all_known = is_all_known(&who);
    let parts = parts(&who, texts);
    let only_total_unknown = who.participants == 0 && who.activities_unknown > 0;
    let total = match (count, parts.is_empty()) {
        (0, _) => texts.get("chart-row-no-activity"),
        (_, true) if only_total_unknown => texts.get("not-recorded"),
        (_, false) if only_total_unknown => String::new(),
        _ => numbers::count(who.participants, texts.language()),
    };
    let women = parts.iter().find(|part| part.series == Series::Women);
    let mut lead = match women {
        Some(women) => vec![women.said_with_share.clone(), women.said.clone()],
        None if all_known && who.men > 0 && recorded(|attendance| attendance.women) => {
            vec![texts.get("chart-row-no-women")]
        }
        None => Vec::new(),
    };
    if only_total_unknown && !parts.is_empty() {
        lead.insert(0, texts.get("chart-row-total-unknown"));
        lead.truncate(1);
    }
    lead.dedup();
    let lead_series = women.filter(|_| !only_total_unknown).map(|women| women.series);
    let record = activity.map(|activity| activity.id);
    let cell = |value: u64, known: bool| if known { numbers::count(value, texts.language()) } else { String::new() };
    let share = who.women_share().filter(|_| all_known && who.participants > 0);
    let cells = vec![
        cell(who.women, recorded(|attendance| attendance.women)),
        cell(who.men, recorded(|attendance| attendance.men)),
        cell(who.gender_unknown, who.gender_unknown > 0),
        cell(who.participants, count > 0 && !only_total_unknown),
        share.map_or_else(String::new, |share| numbers::share(share, texts.language())),
    ];
    let Label { number, label, full, short } = label;
    let leads = record.map(Lead::Record);
    Row { number, label, full, short, parts, total, lead, lead_series, cells, record, leads, ..Row::default() }
}
