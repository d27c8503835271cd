//! The mayor's decisions, month by month.

use crate::{
    domain::FigureKey,
    report::{
        builder::{Builder, Notes},
        document::{Block, Cell, ColumnGroup, ColumnKind, Row, Span, Totals},
        figures::NarrativeFigure,
        paragraph::Paragraph,
    },
};

pub(super) fn section(builder: &mut Builder<'_>) {
    builder.section("decisions", "report-section-decisions");
    let texts = builder.texts;
    let year = builder.year();
    let summary = builder.summary().decisions;
    if year.decisions.iter().all(crate::domain::MonthDecisions::is_empty) {
        let none = builder.sentence("report-none-decisions", &[("year", NarrativeFigure::Year.into())]);
        builder.paragraph(Paragraph::Decisions, &[none]);
        return;
    }
    let mut sentences = Vec::new();
    if summary.months_recorded > 0 {
        let label = texts.with("report-counted-decisions", &[("count", summary.total.into())]);
        builder.push(Block::Lead(vec![format!("{} {label}", builder.count(summary.total))]));
        let count = NarrativeFigure::Key(FigureKey::DecisionCount).into();
        sentences
            .push(builder.sentence("report-decisions", &[("count", count), ("year", NarrativeFigure::Year.into())]));
        sentences.push(builder.sentence(
            "report-decisions-mean",
            &[("mean", NarrativeFigure::DecisionMean.into()), ("months", NarrativeFigure::DecisionMonths.into())],
        ));
    }
    builder.paragraph(Paragraph::Decisions, &sentences);
    if builder.writes_names() {
        return;
    }

    let groups = vec![
        ColumnGroup::single(builder.column(ColumnKind::Ordinal, "report-column-number")),
        ColumnGroup::single(builder.column(ColumnKind::Name, "report-column-month")),
        ColumnGroup::single(builder.column(ColumnKind::Link, "report-column-decisions-link")),
        ColumnGroup::single(builder.column(ColumnKind::Total, "report-column-decisions-count")),
    ];
    let rows = (1_u8..)
        .zip(&year.decisions)
        .map(|(number, month)| {
            let mut links: Vec<Span> = Vec::new();
            for (language, url) in month.all_links() {
                let Some(link) = builder.link(url) else { continue };
                if !links.is_empty() {
                    links.push(Span::LineBreak);
                }
                if let Some(language) = language {
                    let name = texts.get(&format!("language-{}", crate::domain::Choice::id(language)));
                    links.push(Span::Text(texts.with("report-link-language", &[("language", (&name).into())])));
                }
                links.push(link);
            }
            if links.is_empty() {
                links.push(builder.absent());
            }
            let cells = vec![
                builder.count_cell(number.into()),
                Cell::text(capitalised(&texts.month(number))),
                Cell { spans: links, beneath: None },
                builder.recorded_count(month.count),
            ];
            Row { cells, details: Vec::new() }
        })
        .collect();
    let mut notes = Notes::default();
    if summary.months_recorded < 12 {
        let months = summary.months_recorded.into();
        notes.say(vec![Span::Text(texts.with("report-note-months", &[("months", months)]))]);
    }
    let totals = Totals { label: texts.get("report-total"), cells: vec![builder.count_cell(summary.total)] };
    let caption = texts.with("report-caption-decisions", &[("year", year.number.into())]);
    let mut table = builder.table(&caption, groups, rows, Some(totals));
    table.notes = notes.into_vec();
    builder.push(Block::Table(table));
}

/// A month's name at the start of a cell.
fn capitalised(name: &str) -> String {
    let mut characters = name.chars();
    match characters.next() {
        // The months of the report's languages begin with letters that every language raises alike,
        // but for Turkish, whose months are written with a capital anyway.
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}
