//! The cover, and the general data of the year.

use crate::{
    domain::{ActivityKind, Choice as _, Document as Published, DocumentAbout, DocumentKind},
    report::{
        builder::Builder,
        document::{Block, CountOf, Cover, List, Span, clean},
        figures::NarrativeFigure,
        paragraph::Paragraph,
    },
};

/// The first page.
pub(super) fn cover(builder: &mut Builder<'_>) {
    let municipality = builder.input.municipality;
    let texts = builder.texts;
    let year = builder.year().number;
    let present = |text: &Option<String>| text.as_deref().map(clean).filter(|text| !text.is_empty());
    builder.push(Block::Cover(Cover {
        label: texts.get("report-municipality"),
        municipality: clean(&municipality.name),
        unit: present(&municipality.unit),
        title: texts.get("report-annual-report"),
        year: year.to_string(),
        period: texts.with("report-period", &[("year", year.into())]),
        website: municipality.website.as_deref().and_then(|website| builder.contact(website)),
        language: builder.register_language(),
    }));
}

/// What the report is about, the counts of the year, and the plans and pages that it points to.
pub(super) fn general(builder: &mut Builder<'_>) {
    builder.section("general", "report-general");
    let year = builder.year();
    let introduction = builder.sentence("report-general-introduction", &[("year", NarrativeFigure::Year.into())]);
    builder.paragraph(Paragraph::General, &[introduction]);

    let counts = counts(builder);
    if !counts.is_empty() {
        builder.push(Block::Counts(counts));
    }
    let mut sentences = Vec::new();
    let summary = builder.summary();
    if summary.activities() > 0 {
        sentences.push(builder.sentence("report-activities", &[("count", NarrativeFigure::Activities.into())]));
        sentences.extend(builder.participation_sentences(None));
        sentences.extend(builder.comments_sentence(None));
    }
    builder.paragraph(Paragraph::GeneralFigures, &sentences);

    let documents: Vec<&Published> = year.documents.iter().filter(|document| section_of(document).is_none()).collect();
    for (kind, id, key) in [
        (Some(DocumentKind::Plan), "plans", "report-plans"),
        (Some(DocumentKind::Page), "pages", "report-pages"),
        (None, "documents", "report-documents"),
    ] {
        let is_listed = |document: &&Published| match kind {
            Some(kind) => document.kind == kind,
            None => document.kind == DocumentKind::Other,
        };
        let items: Vec<Vec<Span>> =
            documents.iter().copied().filter(is_listed).filter_map(|document| item(builder, document)).collect();
        if !items.is_empty() {
            builder.subheading(id, key);
            builder.push(Block::List(List { numbered: false, items }));
        }
    }
}

/// The counts of the year, each with what it counts.
pub(super) fn counts(builder: &Builder<'_>) -> Vec<CountOf> {
    let (texts, summary) = (builder.texts, builder.summary());
    let label = |key: &str, count: u64| texts.with(key, &[("count", count.into())]);
    let mut counts: Vec<CountOf> = ActivityKind::ALL
        .iter()
        .map(|&kind| {
            let count = summary.kind(kind).count;
            let label = label(&Builder::kind_key("report-counted", kind), count);
            CountOf { count: builder.count(count), label }
        })
        .collect();
    if summary.decisions.months_recorded > 0 {
        let total = summary.decisions.total;
        counts.push(CountOf { count: builder.count(total), label: label("report-counted-decisions", total) });
    }
    if let Some(total) = summary.access.total {
        counts.push(CountOf { count: builder.count(total), label: label("report-counted-access", total) });
    }
    counts
}

/// The section in which a page stands: the pages on one kind of activity stand with that kind.
fn section_of(document: &Published) -> Option<ActivityKind> {
    if document.kind != DocumentKind::Page {
        return None;
    }
    match document.about? {
        DocumentAbout::Consultation => Some(ActivityKind::Consultation),
        DocumentAbout::Hearing => Some(ActivityKind::Hearing),
        DocumentAbout::Meeting => Some(ActivityKind::Meeting),
        DocumentAbout::ParticipatoryBudgeting => Some(ActivityKind::ParticipatoryBudgeting),
        DocumentAbout::AssemblyQuestions | DocumentAbout::Other => None,
    }
}

/// The pages about a kind of activity, as a list.
pub(super) fn pages_of_kind(builder: &mut Builder<'_>, kind: ActivityKind) {
    let pages = builder.year().documents.iter().filter(|document| section_of(document) == Some(kind));
    let items: Vec<Vec<Span>> = pages.filter_map(|page| item(builder, page)).collect();
    if !items.is_empty() {
        builder.push(Block::List(List { numbered: false, items }));
    }
}

fn item(builder: &Builder<'_>, document: &Published) -> Option<Vec<Span>> {
    let title = builder.recorded(&document.title);
    let link = document.url.as_deref().and_then(|url| builder.link(url));
    let mut spans = Vec::new();
    spans.extend(title);
    if let Some(day) = document.published_on {
        let date = builder.date(day);
        spans.push(Span::Text(builder.texts.with("report-published-on", &[("date", (&date).into())])));
    }
    if let Some(link) = link {
        if !spans.is_empty() {
            spans.push(Span::LineBreak);
        }
        spans.push(link);
    }
    (!spans.is_empty()).then_some(spans)
}
