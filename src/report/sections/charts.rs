//! The charts of the year, each with its figures as a table.

use crate::{
    chart::{self, AVAILABLE, Chart, Layout, Size, style},
    domain::{ChartId, Choice as _},
    report::{
        builder::Builder,
        document::{Block, Cell, Column, ColumnGroup, ColumnKind, Figure, Row, Table, clean},
        paragraph::Paragraph,
    },
    text::key_of,
};

pub(super) fn section(builder: &mut Builder<'_>) {
    if builder.writes_names() {
        let sentence = builder.texts.get("report-charts");
        builder.paragraph(Paragraph::Charts, &[sentence]);
        return;
    }
    let source = builder.input.source();
    let mut charts: Vec<Chart> = AVAILABLE
        .iter()
        // The share of women stands beside its table.
        .filter(|&&id| id != ChartId::WomenShare)
        .filter_map(|&id| Chart::of(id, &source, builder.texts).ok())
        .filter(Chart::has_figures)
        // One year over years is what the other charts say already.
        .filter(|chart| chart.compares_years() || !chart::over_years(chart.id))
        .collect();
    // Those with a row for each activity fill a page each; the small ones share the pages before.
    charts
        .sort_by_key(|chart| matches!(chart.id, ChartId::ParticipationByActivity | ChartId::CommentOutcomesByActivity));
    if charts.is_empty() && !builder.is_rewritten(Paragraph::Charts) {
        return;
    }
    builder.section("charts", "report-section-charts");
    let sentence = builder.texts.get("report-charts");
    builder.paragraph(Paragraph::Charts, &[sentence]);
    for chart in charts {
        let figure = figure(builder, &chart, style::FIGURE_TALLEST);
        builder.push(Block::Figure(Box::new(figure)));
    }
}

/// A chart as a figure of the report, no taller than `tallest`.
pub(super) fn figure(builder: &mut Builder<'_>, chart: &Chart, tallest: f32) -> Figure {
    let id = format!("chart-{}", builder.next_figure());
    let width = style::FIGURE_WIDTH;
    let height = chart.natural_height(width, Layout::Figure).min(tallest);
    let data = chart.table();
    let columns = data.heads.iter().enumerate().map(|(place, head)| Column {
        head: head.clone(),
        meaning: None,
        kind: if place == 0 { ColumnKind::Name } else { ColumnKind::Count },
    });
    let rows = data
        .rows
        .iter()
        .map(|row| Row { cells: row.iter().map(|text| Cell::text(clean(text))).collect(), details: Vec::new() });
    let caption = builder.texts.with("report-data-of-chart", &[("title", (&clean(&chart.title)).into())]);
    let data = Table {
        id: format!("{id}-data"),
        caption,
        groups: columns.map(ColumnGroup::single).collect(),
        rows: rows.collect(),
        totals: None,
        notes: Vec::new(),
    };
    Figure {
        caption: caption_of(builder, chart.id),
        scene: chart.lay_out(Size { width, height }, builder.theme, Layout::Figure),
        alternative: clean(&chart.alternative),
        id,
        data,
    }
}

/// "Grafiku 1. Pjesëmarrja sipas llojit": the finding stands in the chart itself.
fn caption_of(builder: &Builder<'_>, id: ChartId) -> String {
    let name = builder.texts.get(&format!("choice-chart-{}", key_of(id.id())));
    builder.texts.with("report-figure", &[("number", builder.figures().into()), ("caption", (&name).into())])
}
