//! Who took part in the year's activities, by gender.

use crate::{
    chart::{Chart, style},
    domain::{ActivityKind, ChartId, Choice as _, Share},
    report::{
        builder::{Builder, Notes},
        document::{Block, Cell, Column, ColumnGroup, ColumnKind, Row, Totals},
        figures::{NarrativeFigure, PeopleFigure},
        paragraph::Paragraph,
    },
};

use super::activities::{participants_columns, participation_notes, participation_totals};

pub(super) fn section(builder: &mut Builder<'_>) {
    builder.section("gender", "report-section-gender");
    let texts = builder.texts;
    let summary = builder.summary();
    let sentences = sentences(builder);
    builder.paragraph(Paragraph::Gender, &sentences);
    if builder.writes_names() {
        return;
    }

    let share_cell = |share: Option<Share>| match share {
        Some(share) => Cell::text(builder.share(share)),
        None => Cell::of(builder.absent()),
    };
    let share_column = Column { head: texts.get("report-column-women-share"), meaning: None, kind: ColumnKind::Count };
    let groups = vec![
        ColumnGroup::single(builder.column(ColumnKind::Ordinal, "report-column-number")),
        ColumnGroup::single(builder.column(ColumnKind::Name, "report-column-kind")),
        ColumnGroup::single(builder.column(ColumnKind::Count, "report-column-activities")),
        participants_columns(builder),
        ColumnGroup::single(share_column),
    ];
    let rows = (1_u64..)
        .zip(ActivityKind::ALL)
        .map(|(number, &kind)| {
            let of_kind = summary.kind(kind);
            let mut cells = vec![
                builder.count_cell(number),
                Cell::text(texts.get(&Builder::kind_key("kind", kind))),
                builder.count_cell(of_kind.count),
            ];
            cells.extend(participation_totals(builder, &of_kind.participation));
            cells.push(share_cell(of_kind.participation.women_share()));
            Row { cells, details: Vec::new() }
        })
        .collect();
    let mut cells = vec![builder.count_cell(summary.activities())];
    cells.extend(participation_totals(builder, &summary.all));
    cells.push(share_cell(summary.all.women_share()));
    let totals = Totals { label: texts.get("report-total"), cells };
    let mut notes = Notes::default();
    participation_notes(builder, &summary.all, &mut notes);
    let caption = texts.get("report-caption-gender");
    let mut table = builder.table(&caption, groups, rows, Some(totals));
    table.notes = notes.into_vec();
    builder.push(Block::Table(table));
    // Beside the table that it is drawn from, and not among the charts.
    let share = Chart::of(ChartId::WomenShare, &builder.input.source(), texts).ok().filter(Chart::has_figures);
    if let Some(chart) = share {
        let figure = super::charts::figure(builder, &chart, style::FIGURE_TALLEST);
        builder.push(Block::Figure(Box::new(figure)));
    }
}

/// The share of women in the year, and where it was highest and lowest.
pub(super) fn sentences(builder: &Builder<'_>) -> Vec<String> {
    let (texts, summary) = (builder.texts, builder.summary());
    let mut sentences = Vec::new();
    let share_of = |scope| NarrativeFigure::People(scope, PeopleFigure::WomenShare);
    if summary.all.women_share().is_some() {
        sentences.push(builder.sentence("report-women-share", &[("share", share_of(None).into())]));
    }
    let mut shares: Vec<(ActivityKind, Share)> = ActivityKind::ALL
        .iter()
        .filter_map(|&kind| Some((kind, summary.kind(kind).participation.women_share()?)))
        .collect();
    // Stable, so that of equal shares the first in the report's order is named.
    shares.sort_by_key(|(_, share)| share.per_mille());
    if let [(lowest_kind, lowest), .., (highest_kind, highest)] = shares.as_slice()
        && lowest.per_mille() < highest.per_mille()
    {
        sentences.push(builder.sentence(
            "report-women-share-range",
            &[
                ("highest", (&texts.get(&Builder::kind_key("report-among", *highest_kind))).into()),
                ("highest-share", share_of(Some(*highest_kind)).into()),
                ("lowest", (&texts.get(&Builder::kind_key("report-among", *lowest_kind))).into()),
                ("lowest-share", share_of(Some(*lowest_kind)).into()),
            ],
        ));
    }
    if summary.all.activities_without_women > 0 {
        let count = NarrativeFigure::People(None, PeopleFigure::WithoutWomen).into();
        sentences.push(builder.sentence("report-without-women", &[("count", count)]));
    }
    sentences
}
