//! The year on one page, for the mayor: its counts, who came, what became of the comments, and three charts.

use crate::{
    chart::Chart,
    domain::{
        ChartId,
        check::{Severity, Tally},
    },
    report::{
        builder::Builder,
        document::{Block, Span, Text},
    },
};

/// The charts of the summary, each of a few rows in any year.
const CHARTS: [ChartId; 3] = [ChartId::ParticipationByKind, ChartId::CommentOutcomesByKind, ChartId::DecisionsByMonth];

/// The tallest that a chart is drawn: so that three of them, and what stands above, fill a page and no more.
const TALLEST: f32 = 208.0;

/// What a summary says of the register's checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checked {
    pub tally: Tally,
    /// How many findings were mended; `None` where the register's history was not looked at.
    pub resolved: Option<usize>,
}

/// The page beneath its head. `checks` is what the register's checks found, where they were made.
pub(super) fn page(builder: &mut Builder<'_>, checks: Option<Checked>) {
    builder.title_of_section("summary", "report-section-year-in-figures");
    let counts = super::opening::counts(builder);
    if !counts.is_empty() {
        builder.push(Block::Counts(counts));
    }
    let mut sentences = builder.participation_sentences(None);
    sentences.extend(builder.comments_sentence(None));
    sentences.extend(checks.map(|checks| checked(builder, checks)));
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

/// What the checks found, what somebody looked at and set aside, and what was mended.
fn checked(builder: &Builder<'_>, Checked { tally, resolved }: Checked) -> String {
    let texts = builder.texts;
    let sentence = |key: &str, count: usize| texts.with(key, &[("count", (count as u64).into())]);
    let found = if tally.open() == 0 && tally.waived == 0 {
        texts.get("report-checks-none")
    } else {
        let of = |severity| (tally.of(severity) as u64).into();
        let [errors, warnings, notes] = [Severity::Error, Severity::Warning, Severity::Note].map(of);
        texts.with("report-checks", &[("errors", errors), ("warnings", warnings), ("notes", notes)])
    };
    let waived = (tally.waived > 0).then(|| sentence("report-checks-waived", tally.waived));
    let resolved = resolved.filter(|&count| count > 0).map(|count| sentence("report-checks-resolved", count));
    [Some(found), waived, resolved].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
