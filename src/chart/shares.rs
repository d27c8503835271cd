//! The share of women, kind by kind, beside the half that would be theirs.

use crate::{
    domain::{ActivityKind, ChartId, Choice as _, Summary, summary::Participation},
    text::{Texts, key_of, numbers},
};

use super::{
    alternative,
    model::{Chart, Marks, Series, ShareRow, Shares, Table},
    participation::share_finding,
    scene::Lead,
    source_line,
    view::{Scope, Standing, arrange},
};

pub(super) fn by_kind(source: &Scope<'_>, texts: &Texts) -> Chart {
    let all = &source.summary.all;
    let mut rows: Vec<(ShareRow, &Participation)> = ActivityKind::ALL
        .iter()
        .map(|&kind| {
            let figures = source.summary.kind(kind);
            let name = texts.get(&format!("kind-{}", key_of(kind.id())));
            let row = row(name, &figures.participation, figures.count, texts);
            (ShareRow { leads: Some(Lead::Kind(kind)), ..row }, &figures.participation)
        })
        .collect();
    arrange(&mut rows, source.view.order, |(row, who)| Standing {
        size: who.participants.max(who.women + who.men),
        share: row.share,
        ..Standing::default()
    });
    // Of a single kind, the sum would say the same once more.
    if rows.iter().filter(|(row, _)| row.share.is_some()).count() > 1 {
        let label = texts.get("chart-row-all");
        rows.push((ShareRow { is_total: true, ..row(label, all, source.summary.activities(), texts) }, all));
    }

    let title = finding(source, texts);
    let period = source.period(texts);
    let year = ("year", (&period).into());
    let subtitle = if all.gender_unknown > 0 {
        texts.with("chart-women-share-subtitle-unknown", &[year, ("unknown", all.gender_unknown.into())])
    } else {
        texts.with("chart-women-share-subtitle", &[year])
    };
    let subtitle = source.subtitle(subtitle, 0, Summary::activities, texts);
    let nothing = all.women_share().is_none();
    let sentences = if nothing { Vec::new() } else { rows.iter().map(|(row, _)| row.about.clone()).collect() };
    let alternative = alternative(&title, &subtitle, sentences);
    let table = table(&rows, texts);
    let rows = rows.into_iter().map(|(row, _)| row).collect();
    let marks = if nothing {
        Marks::Nothing(source.nothing("chart-nothing-participation", texts))
    } else {
        Marks::Shares(Shares { rows, half: texts.get("chart-half"), series: Some(Series::Women) })
    };
    let source = source_line(source.municipality, source.year.number, texts);
    let language = texts.language();
    Chart { id: ChartId::WomenShare, title, subtitle, source, alternative, language, marks, table }
}

/// "55 nga 244"
pub(super) fn of_whole(part: u64, whole: u64, texts: &Texts) -> String {
    let written = |count| numbers::count(count, texts.language());
    texts.with("chart-of", &[("part", (&written(part)).into()), ("whole", (&written(whole)).into())])
}

/// "gra 55 nga 244 (22,5 %)"
pub(super) fn said(of: &str, share: &str, texts: &Texts) -> String {
    let women = texts.with("chart-said-women", &[("count", of.into())]);
    texts.with("chart-with-share", &[("said", (&women).into()), ("share", share.into())])
}

fn row(label: String, who: &Participation, count: u64, texts: &Texts) -> ShareRow {
    let share = who.women_share();
    let (shown, of) = match share {
        Some(share) => (numbers::share(share, texts.language()), of_whole(share.part, share.whole, texts)),
        None if count == 0 => (texts.get("chart-row-no-activity"), String::new()),
        None if who.gender_unknown > 0 => (texts.get("chart-row-gender-unknown"), String::new()),
        None if who.activities_recorded > 0 && who.activities_unknown == 0 => {
            (texts.get("chart-row-nobody"), String::new())
        }
        None => (texts.get("not-recorded"), String::new()),
    };
    let figures = if of.is_empty() { shown.clone() } else { said(&of, &shown, texts) };
    let about = texts.with("chart-sentence", &[("row", (&label).into()), ("figures", (&figures).into())]);
    ShareRow { label, share, shown, of, about, is_total: false, leads: None }
}

fn table(rows: &[(ShareRow, &Participation)], texts: &Texts) -> Table {
    let heads = ["chart-head-kind", "women", "men", "chart-head-women-share"].map(|key| texts.get(key)).to_vec();
    let rows = rows.iter().map(|(row, who)| {
        let cell = |count| if row.share.is_some() { numbers::count(count, texts.language()) } else { String::new() };
        let share = row.share.map_or_else(String::new, |share| numbers::share(share, texts.language()));
        vec![row.label.clone(), cell(who.women), cell(who.men), share]
    });
    Table { heads, rows: rows.collect(), ..Table::default() }
}

/// The share of all, and what it hides: the kind of which the most activities saw no woman; else the kind to which
/// the greatest share of women came.
fn finding(source: &Scope<'_>, texts: &Texts) -> String {
    let summary = source.summary;
    let all = &summary.all;
    let share = all.women_share().filter(|_| all.women > 0 && all.men > 0);
    let Some(share) = share else { return share_finding(all, summary.activities(), texts) };
    let share = numbers::share(share, texts.language());
    let kinds = || ActivityKind::ALL.iter().map(|&kind| (kind, summary.kind(kind)));
    let without = |kind: ActivityKind| summary.kind(kind).participation.activities_without_women;
    // Of equals, the first in the report.
    let most = kinds().rev().map(|(kind, figures)| (without(kind), kind, figures.count)).max_by_key(|most| most.0);
    if let Some((without, kind, count)) = most.filter(|&(without, _, count)| without > 0 && count > 1) {
        let arguments = [
            ("share", (&share).into()),
            ("kind", kind.id().into()),
            ("without", without.into()),
            ("count", count.into()),
        ];
        return texts.with("chart-finding-share-without", &arguments);
    }
    let mut shares: Vec<(u64, ActivityKind, String)> = kinds()
        .filter_map(|(kind, figures)| {
            let share = figures.participation.women_share()?;
            Some((share.per_mille(), kind, numbers::share(share, texts.language())))
        })
        .collect();
    shares.sort_by_key(|&(per_mille, ..)| std::cmp::Reverse(per_mille));
    match shares.as_slice() {
        [(most, kind, written), (next, ..), ..] if most > next => {
            let arguments = [("share", (&share).into()), ("kind", kind.id().into()), ("most", written.into())];
            texts.with("chart-finding-share-most", &arguments)
        }
        _ => share_finding(all, summary.activities(), texts),
    }
}
