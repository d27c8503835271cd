//! The conclusion, the abbreviations, and who signs.

use std::collections::BTreeSet;

use crate::{
    domain::FigureKey,
    report::{
        builder::Builder,
        document::{Abbreviation, Block, Signature, Span, Table, clean},
        figures::{CommentsFigure, CommentsShare, NarrativeFigure},
        paragraph::Paragraph,
    },
};

/// The year in its figures, and what the office wrote of its challenges.
pub(super) fn conclusion(builder: &mut Builder<'_>) {
    builder.section("conclusion", "report-section-conclusion");
    let sentences = conclusion_sentences(builder);
    builder.paragraph(Paragraph::Conclusion, &sentences);
    if builder.is_rewritten(Paragraph::Challenges) || builder.writes_names() {
        builder.subheading("challenges", "report-challenges");
        builder.paragraph(Paragraph::Challenges, &[]);
    }
    builder.blank(Paragraph::Challenges, "report-hint-challenges");
}

fn conclusion_sentences(builder: &Builder<'_>) -> Vec<String> {
    let summary = builder.summary();
    let mut sentences = Vec::new();
    if summary.activities() > 0 && summary.all.participants > 0 {
        sentences.push(builder.sentence(
            "report-conclusion-participation",
            &[
                ("year", NarrativeFigure::Year.into()),
                ("activities", NarrativeFigure::Activities.into()),
                ("participants", NarrativeFigure::participants(None).into()),
            ],
        ));
    }
    sentences.extend(super::gender::sentences(builder).into_iter().take(1));
    let comments = summary.all_comments;
    if comments.total() > 0 {
        sentences.push(builder.sentence(
            "report-conclusion-comments",
            &[
                ("total", NarrativeFigure::Comments(CommentsFigure::Total).into()),
                ("accepted", NarrativeFigure::Comments(CommentsFigure::TakenUp).into()),
                ("share", NarrativeFigure::CommentsShare(None, CommentsShare::TakenUp).into()),
            ],
        ));
        if comments.pending > 0 {
            let count = NarrativeFigure::Comments(CommentsFigure::Pending).into();
            sentences.push(builder.sentence("report-conclusion-pending", &[("count", count)]));
        }
    }
    if summary.decisions.months_recorded > 0 {
        let count = NarrativeFigure::Key(FigureKey::DecisionCount).into();
        sentences.push(builder.sentence("report-conclusion-decisions", &[("count", count)]));
    }
    if summary.access.total.is_some() {
        let count = NarrativeFigure::Key(FigureKey::AccessRequestCount).into();
        sentences.push(builder.sentence("report-conclusion-access", &[("count", count)]));
    }
    sentences
}

/// The short forms that stand in this report, in the order of the alphabet of their language.
pub(super) fn abbreviations(builder: &mut Builder<'_>) {
    let texts = builder.texts;
    let mut used: Vec<Abbreviation> = Vec::new();
    for column in builder.blocks.iter().filter_map(table_of).flat_map(Table::columns) {
        if let Some(meaning) = &column.meaning
            && !used.iter().any(|abbreviation| abbreviation.short == column.head)
        {
            used.push(Abbreviation { short: column.head.clone(), meaning: meaning.clone() });
        }
    }
    // Short forms that the office writes in titles and in its own text.
    let mut words = BTreeSet::new();
    for block in &builder.blocks {
        collect_words(block, &mut words);
    }
    for short in texts.get("report-abbreviations").split_whitespace() {
        if words.contains(short) {
            let meaning = texts.get(&format!("report-abbreviation-{}", short.to_lowercase()));
            used.push(Abbreviation { short: short.to_owned(), meaning });
        }
    }
    if !used.is_empty() {
        builder.section("abbreviations", "report-section-abbreviations");
        builder.push(Block::Abbreviations(used));
    }
}

fn table_of(block: &Block) -> Option<&Table> {
    match block {
        Block::Table(table) => Some(table),
        _ => None,
    }
}

/// The words of a block that are in capitals, as short forms are; addresses are no words.
fn collect_words<'a>(block: &'a Block, words: &mut BTreeSet<&'a str>) {
    let mut collect = |spans: &'a [Span]| {
        for span in spans {
            if let Span::Text(text) | Span::Recorded { text, .. } = span {
                let all = text.split(|character: char| !character.is_alphanumeric());
                words.extend(all.filter(|word| word.len() > 1 && word.chars().all(char::is_uppercase)));
            }
        }
    };
    match block {
        Block::Paragraph(text) => collect(&text.spans),
        Block::List(list) => list.items.iter().for_each(|item| collect(item)),
        Block::Table(table) => {
            for cell in table.rows.iter().flat_map(|row| &row.cells) {
                collect(&cell.spans);
            }
        }
        _ => {}
    }
}

/// Place, date, name and title, with a line to write on where one is not recorded.
pub(super) fn signature(builder: &mut Builder<'_>) {
    let (texts, municipality, signed) = (builder.texts, builder.input.municipality, &builder.year().signed);
    let present = |text: &Option<String>| text.as_deref().map(clean).filter(|text| !text.is_empty());
    builder.push(Block::Signature(Signature {
        place_label: texts.get("report-signature-place"),
        place: present(&signed.place),
        date_label: texts.get("report-signature-date"),
        date: signed.on.map(|day| builder.date(day)),
        name_label: texts.get("report-signature-name"),
        name: present(&municipality.head_name),
        title_label: texts.get("report-signature-title"),
        title: present(&municipality.head_title),
        signature_label: texts.get("report-signature"),
        language: builder.register_language(),
    }));
}
