//! Requests for access to public documents: how many, and what became of those recorded one by one.

use crate::{
    domain::{AccessOutcome, Choice as _, Field, FigureKey},
    report::{
        builder::{Builder, Notes},
        document::{Block, Cell, ColumnGroup, ColumnKind, Row, Span, Totals},
        figures::NarrativeFigure,
        paragraph::Paragraph,
    },
};

pub(super) fn section(builder: &mut Builder<'_>) {
    builder.section("access-requests", "report-section-access");
    let texts = builder.texts;
    let summary = builder.summary().access;
    let Some(total) = summary.total else {
        let none = builder.sentence("report-none-access", &[("year", NarrativeFigure::Year.into())]);
        builder.paragraph(Paragraph::AccessRequests, &[none]);
        return;
    };
    let label = texts.with("report-counted-access", &[("count", total.into())]);
    builder.push(Block::Lead(vec![format!("{} {label}", builder.count(total))]));
    let count = NarrativeFigure::Key(FigureKey::AccessRequestCount).into();
    let mut sentences =
        vec![builder.sentence("report-access", &[("count", count), ("year", NarrativeFigure::Year.into())])];
    if summary.recorded > 0 && summary.recorded < total {
        let count = NarrativeFigure::AccessRecorded.into();
        sentences.push(builder.sentence("report-access-recorded", &[("count", count)]));
    }
    builder.paragraph(Paragraph::AccessRequests, &sentences);

    let with_outcome: u64 = summary.outcomes.iter().sum();
    if with_outcome == 0 {
        builder.blank(Paragraph::AccessRequests, "report-hint-access");
        return;
    }
    let groups = vec![
        ColumnGroup::single(builder.column(ColumnKind::Name, "report-column-outcome")),
        ColumnGroup::single(builder.column(ColumnKind::Total, "report-column-requests")),
    ];
    let rows = AccessOutcome::ALL
        .iter()
        .filter(|&&outcome| summary.outcome(outcome) > 0)
        .map(|&outcome| Row {
            cells: vec![
                Cell::text(texts.choice(Field::Outcome, outcome.id())),
                builder.count_cell(summary.outcome(outcome)),
            ],
            details: Vec::new(),
        })
        .collect();
    let mut notes = Notes::default();
    if with_outcome < total {
        let arguments = [("count", (total - with_outcome).into()), ("total", total.into())];
        notes.say(vec![Span::Text(texts.with("report-note-no-outcome", &arguments))]);
    }
    let totals = Totals { label: texts.get("report-total"), cells: vec![builder.count_cell(with_outcome)] };
    let caption = texts.get("report-caption-access");
    let mut table = builder.table(&caption, groups, rows, Some(totals));
    table.notes = notes.into_vec();
    builder.push(Block::Table(table));
}
