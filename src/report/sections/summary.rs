//! The year on one page, for the mayor: its counts, who came, what became of the comments, and three charts.

use crate::{
    chart::Chart,
    domain::{ChartId, check::Tally},
    report::{
        builder::Builder,
        document::{Block, Span, Text},
    },
};

/// The charts of the summary, each of a few rows in any year.
const CHARTS: [ChartId; 3] = [ChartId::ParticipationByKind, ChartId::CommentOutcomesByKind, ChartId::DecisionsByMonth];

/// The tallest that a chart is drawn: so that three of them, and what stands above, fill a page and no more.
const TALLEST: f32 = 208.0;

/// The page beneath its head. `checks` is what the register's checks found, where they were made.
pub(super) fn page(builder: &mut Builder<'_>, checks: Option<Tally>) {
    builder.title_of_section("summary", "report-section-year-in-figures");
    let counts = super::opening::counts(builder);
    if !counts.is_empty() {
        builder.push(Block::Counts(counts));
    }
    let mut sentences = builder.participation_sentences(None);
    sentences.extend(builder.comments_sentence(None));
    sentences.extend(checks.map(|tally| checked(builder, tally)));
    if !sentences.is_empty() {
        builder.push(Block::Paragraph(Text { paragraph: None, spans: vec![Span::Text(sentences.join(" "))] }));
    }
    let source = builder.input.source();
    let charts = CHARTS.iter().filter_map(|&id| Chart::of(id, &source, builder.texts).ok());
    for chart in charts.filter(Chart::has_figures) {
        let figure = super::charts::figure(builder, &chart, TALLEST);
        builder.push(Block::Figure(Box::new(figure)));
    }
}

/// What the checks found, and what somebody looked at and set aside.
fn checked(builder: &Builder<'_>, tally: Tally) -> String {
    let texts = builder.texts;
    let count = |count: usize| count as u64;
    if tally.open() == 0 && tally.waived == 0 {
        return texts.get("report-checks-none");
    }
    let open = texts.with(
        "report-checks",
        &[
            ("errors", count(tally.errors).into()),
            ("warnings", count(tally.warnings).into()),
            ("notes", count(tally.notes).into()),
        ],
    );
    if tally.waived == 0 {
        return open;
    }
    let waived = texts.with("report-checks-waived", &[("count", count(tally.waived).into())]);
    format!("{open} {waived}")
}
