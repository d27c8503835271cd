//! The register's years beside each other, up to the one in view. A year of which nothing is recorded keeps its
//! place, empty: nothing is guessed between two others.

use crate::{
    domain::{ChartId, Choice as _, CommentOutcome, Share, Summary, summary::CommentTotals, summary::Participation},
    text::{Argument, Texts, numbers},
};

use super::{
    alternative,
    bars::{self, Wording},
    comments,
    model::{Chart, Marks, Part, Point, Series, Stack, Stacks, Table, Trend},
    participation,
    scene::Lead,
    shares::{of_whole, said},
    source_line,
    view::Scope,
};

/// The most years that are shown: the latest.
const MOST_YEARS: u16 = 20;

/// A year, with its figures where anything is recorded.
type OfYear<F> = (u16, Option<F>);

/// The years from the first with figures up to the one in view, each with its figures.
fn years<F>(source: &Scope<'_>, figures: impl Fn(&Summary) -> Option<F>) -> Vec<OfYear<F>> {
    let last = source.year.number;
    let of = |year: u16| {
        let summary = if year == last { Some(source.summary) } else { source.years.get(&year) };
        summary.and_then(&figures)
    };
    let first = source.years.keys().copied().filter(|&year| year < last).chain([last]);
    let first = first.filter(|&year| last - year < MOST_YEARS).find(|&year| of(year).is_some());
    first.map_or_else(Vec::new, |first| (first..=last).map(|year| (year, of(year))).collect())
}

fn people(source: &Scope<'_>) -> Vec<OfYear<Participation>> {
    years(source, |summary| Some(*summary.participation(source.view.kind)).filter(|who| who.activities_recorded > 0))
}

fn comments(source: &Scope<'_>) -> Vec<OfYear<CommentTotals>> {
    years(source, |summary| Some(*summary.comments(source.view.kind)).filter(|of| of.activities_recorded > 0))
}

/// The subtitle, and what is to be known of the years' figures.
fn said_of(source: &Scope<'_>, mut subtitle: String, unknown: u64, texts: &Texts) -> String {
    if let Some(kind) = source.view.kind {
        let only = texts.with("chart-only-kind", &[("kind", kind.id().into())]);
        subtitle = format!("{subtitle}; {only}");
    }
    source.subtitle(subtitle, unknown, |_| 0, texts)
}

pub(super) fn participation(source: &Scope<'_>, texts: &Texts) -> Chart {
    let years = people(source);
    let parts = if source.shows_shares() { participation::shares } else { participation::parts };
    let columns = years.iter().map(|&(year, who)| {
        let parts = who.map_or_else(Vec::new, |who| parts(&who, texts));
        // Women or men alone make no total.
        let total = who.filter(|who| who.participants > 0 || parts.is_empty());
        let total = total.map_or_else(String::new, |who| numbers::count(who.participants, texts.language()));
        column(year, who.is_some(), parts, total, texts)
    });
    let columns = columns.collect();
    let cells = |who: &Participation| {
        let share = who.women_share().filter(|_| participation::is_all_known(who));
        let unknown = (Series::GenderUnknown, who.gender_unknown);
        ([(Series::Women, who.women), (Series::Men, who.men), unknown].to_vec(), who.participants, share)
    };
    let shares: Vec<OfYear<Share>> =
        years.iter().map(|&(year, who)| (year, who.and_then(|who| who.women_share()))).collect();
    let title = if source.shows_shares() { share_finding(&shares, texts) } else { people_finding(&years, texts) };
    let of_known = |who: &Participation| vec![who.women_share(), who.men_share(), None];
    let table = table(&years, &participation::WORDING, cells, source.shows_shares().then_some(&of_known), texts);
    let subtitle = subtitle("chart-participation-over-years-subtitle", &years, texts);
    let unknown = years.iter().filter_map(|(_, who)| who.as_ref()).map(|who| who.gender_unknown).sum();
    let subtitle = said_of(source, subtitle, unknown, texts);
    stacks(ChartId::ParticipationOverYears, title, subtitle, columns, &participation::WORDING, table, source, texts)
}

pub(super) fn comment_outcomes(source: &Scope<'_>, texts: &Texts) -> Chart {
    let years = comments(source);
    let parts = if source.shows_shares() { comments::shares } else { comments::parts };
    let columns = years.iter().map(|&(year, comments)| {
        let parts = comments.map_or_else(Vec::new, |comments| parts(&comments, texts));
        let total = comments.map_or_else(String::new, |comments| numbers::count(comments.total(), texts.language()));
        column(year, comments.is_some(), parts, total, texts)
    });
    let columns = columns.collect();
    let cells = |comments: &CommentTotals| {
        let figures = comments::PARTS.map(|(series, outcome, _)| (series, comments.of(outcome))).to_vec();
        (figures, comments.total(), comments.share(CommentOutcome::Accepted))
    };
    let title = outcome_finding(&years, texts);
    let of_all = |of: &CommentTotals| comments::PARTS.map(|(_, outcome, _)| of.share(outcome)).to_vec();
    let table = table(&years, &comments::WORDING, cells, source.shows_shares().then_some(&of_all), texts);
    let subtitle = subtitle("chart-comments-over-years-subtitle", &years, texts);
    let subtitle = said_of(source, subtitle, 0, texts);
    stacks(ChartId::CommentOutcomesOverYears, title, subtitle, columns, &comments::WORDING, table, source, texts)
}

pub(super) fn women_share(source: &Scope<'_>, texts: &Texts) -> Chart {
    let years = years(source, |summary| summary.participation(source.view.kind).women_share());
    let points: Vec<Point> = years
        .iter()
        .map(|&(year, share)| {
            let name = year.to_string();
            let (shown, of) = match share {
                Some(share) => {
                    (vec![numbers::share(share, texts.language())], vec![of_whole(share.part, share.whole, texts)])
                }
                None => (missing(texts), Vec::new()),
            };
            let figures = match of.first() {
                Some(of) => said(of, &shown[0], texts),
                None => texts.get("chart-month-missing"),
            };
            let about = texts.with("chart-sentence", &[("row", (&name).into()), ("figures", (&figures).into())]);
            Point { labels: labels(year, texts), share, shown, of, about, leads: Some(Lead::Year(year)) }
        })
        .collect();
    let title = share_finding(&years, texts);
    // Where somebody's gender is not known in any of the years, the share is that of the others.
    let unknown = |year: u16| if year == source.year.number { Some(source.summary) } else { source.years.get(&year) };
    let unknown = years
        .iter()
        .filter_map(|&(year, _)| unknown(year))
        .any(|figures| figures.participation(source.view.kind).gender_unknown > 0);
    let key = "chart-women-share-over-years-subtitle";
    let subtitle = subtitle(&if unknown { format!("{key}-known") } else { key.to_owned() }, &years, texts);
    let subtitle = said_of(source, subtitle, 0, texts);
    let heads = ["chart-head-year", "women", "men", "chart-head-women-share"].map(|key| texts.get(key)).to_vec();
    let rows = years.iter().map(|&(year, share)| {
        let cell = |count: fn(Share) -> u64| {
            share.map_or_else(String::new, |share| numbers::count(count(share), texts.language()))
        };
        let written = share.map_or_else(String::new, |share| numbers::share(share, texts.language()));
        vec![year.to_string(), cell(|share| share.part), cell(|share| share.whole - share.part), written]
    });
    let table = Table { heads, rows: rows.collect(), ..Table::default() };
    let alternative = alternative(&title, &subtitle, points.iter().map(|point| point.about.clone()));
    let marks = if points.is_empty() {
        Marks::Nothing(texts.get("chart-nothing-participation"))
    } else {
        Marks::Trend(Trend { points, half: texts.get("chart-half"), series: Some(Series::Women) })
    };
    let source = source_line(source.municipality, source.year.number, texts);
    let id = ChartId::WomenShareOverYears;
    Chart { id, title, subtitle, source, alternative, language: texts.language(), marks, table }
}

/// "2023", and shorter for a narrow column.
fn labels(year: u16, texts: &Texts) -> Vec<String> {
    let short = format!("{:02}", year % 100);
    vec![year.to_string(), texts.with("chart-year-short", &[("year", (&short).into())])]
}

fn missing(texts: &Texts) -> Vec<String> {
    vec![texts.get("chart-month-missing"), texts.get("chart-month-missing-short")]
}

/// A column with its sentence.
fn column(year: u16, recorded: bool, parts: Vec<Part>, total: String, texts: &Texts) -> (Stack, String) {
    let name = year.to_string();
    let about = match recorded {
        true => {
            let total = if total.is_empty() { texts.get("chart-row-total-unknown") } else { total.clone() };
            bars::about(&name, total, &parts, texts)
        }
        false => {
            let figures = texts.get("chart-month-missing");
            texts.with("chart-sentence", &[("row", (&name).into()), ("figures", (&figures).into())])
        }
    };
    let shown = if recorded { vec![total] } else { missing(texts) };
    (Stack { labels: labels(year, texts), parts, recorded, shown, leads: Some(Lead::Year(year)) }, about)
}

/// What is counted, from when to when, and how many of the years are missing.
fn subtitle<F>(key: &str, years: &[OfYear<F>], texts: &Texts) -> String {
    let ends = years.first().zip(years.last()).map(|(first, last)| (first.0, last.0));
    let span = match ends {
        Some((first, last)) if first < last => format!("{first}–{last}"),
        Some((first, _)) => first.to_string(),
        None => return texts.get(&format!("{key}-none")),
    };
    let subtitle = texts.with(key, &[("span", (&span).into())]);
    let missing = years.iter().filter(|(_, figures)| figures.is_none()).count();
    if missing == 0 {
        return subtitle;
    }
    texts.with("chart-subtitle-missing-years", &[("subtitle", (&subtitle).into()), ("missing", missing.into())])
}

/// The table of a chart of columns: a row a year, the series that are needed, the total and the share. Where shares are
/// shown, `shares` are those of the series; one that has none is counted.
fn table<F>(
    years: &[OfYear<F>],
    wording: &Wording,
    cells: impl Fn(&F) -> (Vec<(Series, u64)>, u64, Option<Share>),
    shares: Option<&impl Fn(&F) -> Vec<Option<Share>>>,
    texts: &Texts,
) -> Table {
    let figures: Vec<_> = years.iter().map(|(year, figures)| (year, figures.as_ref().map(&cells), figures)).collect();
    let all = figures.iter().flat_map(|(_, cells, _)| cells).flat_map(|(of, ..)| of);
    let has = |series| all.clone().any(|&(of, value)| of == series && value > 0);
    let needed = |series| !matches!(series, Series::GenderUnknown | Series::Pending) || has(series);
    let kept: Vec<Series> =
        wording.series.iter().map(|&(series, ..)| series).filter(|&series| needed(series)).collect();
    let mut heads = vec![texts.get("chart-head-year")];
    heads.extend(wording.series.iter().filter(|(series, ..)| kept.contains(series)).map(|(_, key, _)| texts.get(key)));
    heads.push(texts.get("total"));
    heads.extend(shares.is_none().then(|| texts.get(wording.share_head)));
    let count = |count| numbers::count(count, texts.language());
    let written = |share| numbers::share(share, texts.language());
    let rows = figures.iter().map(|(year, cells, figures)| {
        let mut row = vec![year.to_string()];
        if let (Some((of, total, share)), Some(figures)) = (cells, figures) {
            let shares = shares.map(|shares| shares(figures)).unwrap_or_default();
            let of = of.iter().zip(shares.into_iter().chain(std::iter::repeat(None)));
            let of = of.filter(|((series, _), _)| kept.contains(series));
            row.extend(of.map(|(&(_, value), share)| share.map_or_else(|| count(value), written)));
            row.push(count(*total));
            row.push(share.map_or_else(String::new, written));
        }
        row.resize(heads.len(), String::new());
        row
    });
    let rows = rows.collect();
    Table { heads, rows, ..Table::default() }
}

/// The chart around the columns.
#[expect(clippy::too_many_arguments, reason = "what two charts have in common, said once")]
fn stacks(
    id: ChartId,
    title: String,
    subtitle: String,
    columns: Vec<(Stack, String)>,
    wording: &Wording,
    table: Table,
    source: &Scope<'_>,
    texts: &Texts,
) -> Chart {
    let (columns, sentences): (Vec<Stack>, Vec<String>) = columns.into_iter().unzip();
    let alternative = alternative(&title, &subtitle, sentences);
    let marks = if columns.iter().all(|column| !column.recorded) {
        Marks::Nothing(texts.get(wording.nothing))
    } else {
        let lead = wording.series.first().map(|&(series, ..)| series);
        let scale = source.shows_shares().then(|| bars::scale(texts));
        Marks::Stacks(Stacks { columns, names: bars::names(wording, texts), lead, scale })
    };
    let source = source_line(source.municipality, source.year.number, texts);
    Chart { id, title, subtitle, source, alternative, language: texts.language(), marks, table }
}

/// The years with figures, the latest first.
fn latest<F: Copy>(years: &[OfYear<F>]) -> Vec<(u16, F)> {
    years.iter().rev().filter_map(|&(year, figures)| Some((year, figures?))).collect()
}

/// How many came in the latest year: more or fewer than in every other, or else than in the one before.
fn people_finding(years: &[OfYear<Participation>], texts: &Texts) -> String {
    let counts: Vec<(u16, u64)> = latest(years).into_iter().map(|(year, who)| (year, who.participants)).collect();
    let Some(&(year, count)) = counts.first() else { return texts.get("chart-finding-nobody") };
    let (Some(&(before_year, before)), Some(&(first, _))) = (counts.get(1), counts.last()) else {
        return texts.with("chart-finding-people", &[("count", count.into()), ("year", year.into())]);
    };
    let others = || counts[1..].iter().map(|&(_, other)| other);
    let key = if counts.len() > 2 && others().all(|other| other < count) {
        "chart-finding-people-most"
    } else if counts.len() > 2 && others().all(|other| other > count) {
        "chart-finding-people-fewest"
    } else {
        match count.cmp(&before) {
            std::cmp::Ordering::Greater => "chart-finding-people-rose",
            std::cmp::Ordering::Less => "chart-finding-people-fell",
            std::cmp::Ordering::Equal => "chart-finding-people-same",
        }
    };
    let arguments = [
        ("count", count.into()),
        ("year", year.into()),
        ("before", before.into()),
        ("before-year", before_year.into()),
        ("first", first.into()),
    ];
    texts.with(key, &arguments)
}

/// From the first share to the last: rose, fell or stayed, under keys that begin alike.
fn change(key: &str, shares: &[(u16, Share)], texts: &Texts) -> Option<String> {
    let &(year, share) = shares.first()?;
    let &(first, from) = shares.last()?;
    let written = |share| numbers::share(share, texts.language());
    let (share_written, from_written) = (written(share), written(from));
    let arguments: [(&str, Argument<'_>); 4] = [
        ("share", (&share_written).into()),
        ("year", year.into()),
        ("from", (&from_written).into()),
        ("first", first.into()),
    ];
    let ending = match share.per_mille().cmp(&from.per_mille()) {
        _ if year == first => "",
        std::cmp::Ordering::Greater => "-rose",
        std::cmp::Ordering::Less => "-fell",
        std::cmp::Ordering::Equal => "-same",
    };
    Some(texts.with(&format!("{key}{ending}"), &arguments))
}

fn share_finding(years: &[OfYear<Share>], texts: &Texts) -> String {
    let finding = change("chart-finding-share-in", &latest(years), texts);
    finding.unwrap_or_else(|| texts.get("chart-finding-nobody"))
}

/// The share that was accepted, and what of the latest year is still open: it may yet raise that share.
fn outcome_finding(years: &[OfYear<CommentTotals>], texts: &Texts) -> String {
    let latest = latest(years);
    let Some(&(year, comments)) = latest.first() else { return texts.get("chart-finding-no-comment") };
    let share = |&(year, comments): &(u16, CommentTotals)| Some((year, comments.share(CommentOutcome::Accepted)?));
    let shares: Vec<(u16, Share)> = latest.iter().filter_map(share).collect();
    let finding = change("chart-finding-accepted-in", &shares, texts).filter(|_| comments.total() > 0);
    let Some(finding) = finding else {
        return texts.with("chart-finding-no-comment-in", &[("year", year.into())]);
    };
    match comments.pending {
        0 => finding,
        pending => {
            texts.with("chart-finding-and-pending", &[("finding", (&finding).into()), ("pending", pending.into())])
        }
    }
}
