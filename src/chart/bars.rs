//! What all charts of bars have in common: how parts are said, and the chart around the rows.

use crate::{
    domain::{ChartId, summary::Share},
    text::{Texts, numbers},
};

use super::{
    alternative,
    model::millionths,
    model::{Bars, Chart, Marks, Name, Part, Row, Series, Table},
    source_line,
    view::{Scope, arrange_bars},
};

/// How the series and the table of a chart are called.
pub(super) struct Wording {
    /// In the order of a bar: the series, and the keys of its full and its short name.
    pub(super) series: &'static [(Series, &'static str, &'static str)],
    /// The key of the head above the shares.
    pub(super) share_head: &'static str,
    /// The key of the sentence where nothing is recorded.
    pub(super) nothing: &'static str,
}

/// A part of a bar, said with its share where there is one.
pub(super) fn part(series: Series, said: &str, value: u64, share: Option<Share>, texts: &Texts) -> Part {
    let shown = numbers::count(value, texts.language());
    let brief = format!("{said}-brief");
    let said = texts.with(said, &[("count", value.into())]);
    let brief = if texts.has(&brief) { texts.with(&brief, &[("count", value.into())]) } else { said.clone() };
    let with_share = |said: &String| match share {
        None => said.clone(),
        Some(share) => {
            let share = numbers::share(share, texts.language());
            texts.with("chart-with-share", &[("said", said.into()), ("share", (&share).into())])
        }
    };
    let (said_with_share, shown_with_share) = (with_share(&said), with_share(&shown));
    Part { series, value, shown, said, brief, said_with_share, shown_with_share }
}

/// A share as a part of a bar, said with the count that it comes from; `None` of nobody.
pub(super) fn share_part(series: Series, said: &str, share: Share, texts: &Texts) -> Option<Part> {
    let shown = numbers::share(share, texts.language());
    let brief = format!("{said}-brief");
    let say = |key: &str| texts.with(key, &[("count", (&shown).into())]);
    let said = say(said);
    let brief = if texts.has(&brief) { say(&brief) } else { said.clone() };
    let count = numbers::count(share.part, texts.language());
    let with_count =
        |said: &String| texts.with("chart-with-share", &[("said", said.into()), ("share", (&count).into())]);
    let (said_with_share, shown_with_share) = (with_count(&said), with_count(&shown));
    let part = Part { series, value: millionths(share), shown, said, brief, said_with_share, shown_with_share };
    (share.part > 0).then_some(part)
}

/// What stands at the beginning, the half and the end of a scale of shares.
pub(super) fn scale(texts: &Texts) -> [String; 3] {
    [0, 50, 100].map(|percent| texts.with("chart-percent", &[("percent", percent.to_string().as_str().into())]))
}

/// The sentence of a row in the text alternative.
fn sentence(row: &Row, texts: &Texts) -> String {
    let total = if row.total.is_empty() { texts.get("chart-row-total-unknown") } else { row.total.clone() };
    about(&row.full, total, &row.parts, texts)
}

/// "Dëgjime buxhetore: 257, gra 35 (13,6 %), burra 222 (86,4 %)"
pub(super) fn about(row: &str, total: String, parts: &[Part], texts: &Texts) -> String {
    let parts = parts.iter().map(|part| part.said_with_share.clone());
    let figures: Vec<String> = std::iter::once(total).chain(parts).collect();
    let figures = figures.join(", ");
    texts.with("chart-sentence", &[("row", row.into()), ("figures", (&figures).into())])
}

/// The names of the series, as labels.
pub(super) fn names(wording: &Wording, texts: &Texts) -> Vec<Name> {
    let name = |&(series, full, short)| Name { series, full: texts.get(full), short: texts.get(short) };
    wording.series.iter().map(name).collect()
}

/// The chart around the rows.
pub(super) fn finish(
    id: ChartId,
    title: String,
    subtitle: String,
    mut bars: Bars,
    wording: &Wording,
    source: &Scope<'_>,
    texts: &Texts,
) -> Chart {
    arrange_bars(&mut bars, source.view.order);
    bars.scale = source.shows_shares().then(|| scale(texts));
    let shown: Vec<&Row> = bars.rows.iter().chain(bars.others.last().and_then(Option::as_ref)).collect();
    let has = |series| shown.iter().any(|row| row.parts.iter().any(|part| part.series == series));
    let empty = shown.iter().all(|row| row.parts.is_empty());
    let sentences: Vec<String> =
        if empty { Vec::new() } else { shown.iter().map(|row| sentence(row, texts)).collect() };

    // A series that nobody recorded anywhere needs no column; women and men always have theirs.
    let recorded = |column: usize| shown.iter().any(|row| row.cells.get(column).is_some_and(|cell| !cell.is_empty()));
    let needed = |column: usize, series| match series {
        // Of a share it is said beside the bar.
        Series::GenderUnknown => recorded(column),
        Series::Pending => has(series),
        _ => true,
    };
    let by_activity = matches!(id, ChartId::ParticipationByActivity | ChartId::CommentOutcomesByActivity);
    let mut heads = vec![texts.get(if by_activity { "chart-head-activity" } else { "chart-head-kind" })];
    let named = wording.series.iter().enumerate();
    let named = named.map(|(column, &(series, full, _))| (needed(column, series), texts.get(full)));
    let named = named.chain([(true, texts.get("total"))]);
    // Among shares it stands already.
    let share_head = (!source.shows_shares()).then(|| (true, texts.get(wording.share_head)));
    let named = named.chain(share_head);
    let (kept, named): (Vec<bool>, Vec<String>) = named.unzip();
    heads.extend(named.into_iter().zip(&kept).filter(|&(_, &kept)| kept).map(|(head, _)| head));
    let rows = shown.iter().map(|row| {
        let figures = row.cells.iter().zip(&kept).filter(|&(_, &kept)| kept).map(|(cell, _)| cell.clone());
        std::iter::once(row.full.clone()).chain(figures).collect()
    });
    let rows = rows.collect();
    let table = Table { heads, rows, short_names: shown.iter().map(|row| row.short.clone()).collect() };

    let alternative = alternative(&title, &subtitle, sentences);
    bars.names = names(wording, texts);
    let marks = if empty { Marks::Nothing(source.nothing(wording.nothing, texts)) } else { Marks::Bars(bars) };
    let source = source_line(source.municipality, source.year.number, texts);
    Chart { id, title, subtitle, source, alternative, language: texts.language(), marks, table }
}
