//! What a published report corrects, right after the cover: whoever holds the earlier one sees what changed.

use crate::{
    domain::{Publication, Summary},
    report::{
        builder::Builder,
        document::{Block, Cell, ColumnGroup, ColumnKind, Row, Span, Table, Text},
    },
    text::findings::figure_name,
};

/// The figures of the last publication that take the place of others, as long as they are the register's: a report
/// never says what its own tables contradict.
pub(super) fn section(builder: &mut Builder<'_>) {
    let publications = &builder.year().publications;
    let Some((last, earlier)) = publications.split_last() else { return };
    if last.corrected.is_empty() || !is_true_of(last, builder.summary()) {
        return;
    }
    let texts = builder.texts;
    builder.unnumbered_section("corrections", "report-section-corrections");
    let about = match earlier.last() {
        Some(earlier) => {
            let date = builder.date(earlier.on.date());
            texts.with("report-corrections-of", &[("date", (&date).into())])
        }
        None => texts.get("report-corrections"),
    };
    builder.push(Block::Paragraph(Text { paragraph: None, spans: vec![Span::Text(about)] }));
    let groups = vec![
        ColumnGroup::single(builder.column(ColumnKind::Name, "report-column-figure")),
        ColumnGroup::single(builder.column(ColumnKind::Count, "report-column-was")),
        ColumnGroup::single(builder.column(ColumnKind::Total, "report-column-is")),
    ];
    let rows = last.corrections().map(|correction| Row {
        cells: vec![
            Cell::text(figure_name(correction.key, texts)),
            builder.count_cell(correction.before),
            builder.count_cell(correction.after),
        ],
        details: Vec::new(),
    });
    // Without a number: the tables of a corrected report keep those that they had.
    let table = Table {
        id: "table-corrections".to_owned(),
        caption: texts.get("report-caption-corrections"),
        groups,
        rows: rows.collect(),
        totals: None,
        notes: Vec::new(),
    };
    builder.push(Block::Table(table));
}

fn is_true_of(publication: &Publication, summary: &Summary) -> bool {
    publication.figures.iter().all(|(key, &value)| key.computed(summary) == value)
}
