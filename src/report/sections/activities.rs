//! Consultations, budget hearings and public meetings: who came, and what became of their comments.

use crate::{
    domain::{
        Activity, ActivityKind, Channel, Choice as _, CommentOutcome, FigureKey,
        published::KindFigure,
        summary::{CommentTotals, KindSummary, Participation},
    },
    report::{
        builder::{Builder, Notes, Said},
        document::{Block, Cell, ColumnGroup, ColumnKind, Detail, List, Row, Span, Totals, clean},
        figures::{NarrativeFigure, PeopleFigure, PublishedFigure},
        paragraph::Paragraph,
    },
};

use super::{opening::pages_of_kind, shortened};

/// The most characters that a date's narrow column shows of what is no date.
const WRITTEN_DATE_LENGTH: usize = 60;

/// The section of one kind of activity.
pub(super) fn section(builder: &mut Builder<'_>, kind: ActivityKind) {
    let id = match kind {
        ActivityKind::Consultation => "consultations",
        ActivityKind::Hearing => "hearings",
        ActivityKind::Meeting => "meetings",
        ActivityKind::ParticipatoryBudgeting => "participatory-budgeting",
    };
    builder.section(id, &Builder::kind_key("report-section", kind));
    introduction(builder, kind);
    let names: Vec<Vec<Span>> =
        builder.year().activities.of(kind).iter().map(|activity| vec![name(builder, activity)]).collect();
    if names.len() > 1 {
        builder.push(Block::List(List { numbered: true, items: names }));
    }
    notices(builder, kind);
    pages_of_kind(builder, kind);
    table(builder, kind);
}

/// The figures of the kind in one line, and its paragraph.
pub(super) fn introduction(builder: &mut Builder<'_>, kind: ActivityKind) {
    let summary = builder.summary().kind(kind);
    if summary.count == 0 {
        let key = Builder::kind_key("report-none", kind);
        let mut sentences = vec![builder.sentence(&key, &[("year", NarrativeFigure::Year.into())])];
        sentences.extend(carried_in(builder, summary));
        sentences.extend(builder.comments_sentence(Some(kind)));
        builder.paragraph(Paragraph::of_kind(kind), &sentences);
        return;
    }
    let lead = lead(builder, kind, summary);
    builder.push(Block::Lead(lead));
    let count = Said::Figure(NarrativeFigure::Key(FigureKey::Kind(kind, KindFigure::Count)));
    let counted = builder.sentence(
        &Builder::kind_key("report-recorded", kind),
        &[("count", count), ("year", NarrativeFigure::Year.into())],
    );
    let mut sentences = vec![counted];
    sentences.extend(builder.participation_sentences(Some(kind)));
    if summary.participation.activities_without_women > 0 {
        let without = NarrativeFigure::People(Some(kind), PeopleFigure::WithoutWomen).into();
        sentences.push(builder.sentence("report-without-women", &[("count", without)]));
    }
    sentences.extend(carried_in(builder, summary));
    sentences.extend(builder.comments_sentence(Some(kind)));
    if summary.with_report > 0 {
        let all = summary.with_report == summary.count;
        let with = NarrativeFigure::Published(kind, PublishedFigure::Report).into();
        sentences.push(
            builder.sentence(
                if all { "report-links-all" } else { "report-links-some" },
                &[("with", with), ("count", count)],
            ),
        );
    }
    builder.paragraph(Paragraph::of_kind(kind), &sentences);
}

/// How many activities of earlier years are among the rows for their comments alone.
fn carried_in(builder: &Builder<'_>, summary: &KindSummary) -> Option<String> {
    let count = summary.carried_in;
    (count > 0).then(|| builder.texts.with("report-carried-in", &[("count", count.into())]))
}

fn lead(builder: &Builder<'_>, kind: ActivityKind, summary: &KindSummary) -> Vec<String> {
    let texts = builder.texts;
    let label = texts.with(&Builder::kind_key("report-counted", kind), &[("count", summary.count.into())]);
    let mut lead = vec![format!("{} {label}", builder.count(summary.count))];
    let participation = &summary.participation;
    if participation.participants > 0 {
        lead.push(match participation.women_share() {
            Some(share) => texts.with(
                "report-lead-participants",
                &[
                    ("participants", participation.participants.into()),
                    ("women", participation.women.into()),
                    ("share", (&builder.share(share)).into()),
                ],
            ),
            None => {
                texts.with("report-lead-participants-total", &[("participants", participation.participants.into())])
            }
        });
    }
    if summary.comments.total() > 0 {
        lead.push(texts.with("report-lead-comments", &[("count", summary.comments.total().into())]));
    }
    lead
}

/// Where the activities were announced and what was published of them, as far as it was recorded.
pub(super) fn notices(builder: &mut Builder<'_>, kind: ActivityKind) {
    let summary = builder.summary().kind(kind);
    let texts = builder.texts;
    let counted = |name: String, count: u64, figure: NarrativeFigure| {
        (count > 0)
            .then(|| builder.sentence("report-name-and-count", &[("name", (&name).into()), ("count", figure.into())]))
    };
    let mut sentences = Vec::new();
    let channels: Vec<String> = Channel::ALL
        .iter()
        .filter_map(|&channel| {
            let name = texts.choice(crate::domain::Field::Channels, channel.id());
            counted(name, summary.channels[channel as usize], NarrativeFigure::Announced(kind, channel))
        })
        .collect();
    if !channels.is_empty() {
        sentences.push(builder.sentence("report-channels", &[("list", (&channels.join(", ")).into())]));
    }
    let published: Vec<String> = [
        ("report-published-notice", summary.with_notice, PublishedFigure::Notice),
        ("report-published-news", summary.with_news, PublishedFigure::News),
        ("report-published-minutes", summary.with_minutes, PublishedFigure::Minutes),
    ]
    .into_iter()
    .filter_map(|(key, count, figure)| counted(texts.get(key), count, NarrativeFigure::Published(kind, figure)))
    .collect();
    if !published.is_empty() {
        let list = published.join(", ");
        let count = NarrativeFigure::Key(FigureKey::Kind(kind, KindFigure::Count)).into();
        sentences.push(builder.sentence("report-published", &[("list", (&list).into()), ("count", count)]));
    }
    if sentences.is_empty() && summary.count > 0 {
        builder.blank(Paragraph::notices_of_kind(kind), "report-hint-notices");
    }
    builder.paragraph(Paragraph::notices_of_kind(kind), &sentences);
}

/// The table of the kind's activities, with its totals and notes.
pub(super) fn table(builder: &mut Builder<'_>, kind: ActivityKind) {
    let activities = builder.year().activities.of(kind);
    if activities.is_empty() || builder.writes_names() {
        return;
    }
    let texts = builder.texts;
    let summary = builder.summary().kind(kind);
    let has_comments = kind.has_comments() || summary.comments.total() > 0;
    let has_pending = summary.comments.pending > 0;

    let mut groups = vec![
        ColumnGroup::single(builder.column(ColumnKind::Ordinal, "report-column-number")),
        ColumnGroup::single(builder.column(ColumnKind::Name, &Builder::kind_key("report-column-name", kind))),
        ColumnGroup::single(builder.column(ColumnKind::Date, "report-column-date")),
        participants_columns(builder),
    ];
    if has_comments {
        let mut columns = vec![
            builder.short_column(ColumnKind::Count, "rejected"),
            builder.short_column(ColumnKind::Count, "accepted"),
            builder.short_column(ColumnKind::Count, "partially-accepted"),
        ];
        if has_pending {
            columns.push(builder.short_column(ColumnKind::Count, "pending"));
        }
        columns.push(builder.short_column(ColumnKind::Total, "total"));
        groups.push(ColumnGroup { head: Some(texts.get("report-group-comments")), columns });
    }

    let mut notes = Notes::default();
    let rows: Vec<Row> = activities
        .iter()
        .enumerate()
        .map(|(place, activity)| {
            let mut cells = vec![
                builder.count_cell(place as u64 + 1),
                Cell {
                    spans: vec![name(builder, activity)],
                    beneath: activity.venue.as_deref().and_then(|venue| builder.recorded(venue)),
                },
                date(builder, activity, &mut notes),
            ];
            cells.extend(attendance(builder, activity, &mut notes));
            if has_comments {
                cells.extend(comments(builder, activity, has_pending, &mut notes));
            }
            Row { cells, details: details(builder, activity) }
        })
        .collect();

    let mut cells = participation_totals(builder, &summary.participation);
    if has_comments {
        cells.extend(comment_totals(builder, &summary.comments, has_pending));
    }
    let totals = Totals { label: texts.get("report-total"), cells };
    for (place, activity) in activities.iter().enumerate() {
        if let Some(note) = carried_note(builder, activity, place + 1) {
            notes.say(note);
        }
        if let Some(note) = open_note(builder, activity, place + 1) {
            notes.say(note);
        }
    }
    participation_notes(builder, &summary.participation, &mut notes);

    let caption = texts.get(&Builder::kind_key("report-caption", kind));
    let mut table = builder.table(&caption, groups, rows, Some(totals));
    table.notes = notes.into_vec();
    builder.push(Block::Table(table));
}

/// The columns F, M and T.
pub(super) fn participants_columns(builder: &Builder<'_>) -> ColumnGroup {
    ColumnGroup {
        head: Some(builder.texts.get("report-group-participants")),
        columns: vec![
            builder.short_column(ColumnKind::Count, "women"),
            builder.short_column(ColumnKind::Count, "men"),
            builder.short_column(ColumnKind::Total, "total"),
        ],
    }
}

/// The sums of F, M and T.
pub(super) fn participation_totals(builder: &Builder<'_>, participation: &Participation) -> Vec<Cell> {
    vec![
        builder.count_cell(participation.women),
        builder.count_cell(participation.men),
        builder.count_cell(participation.participants),
    ]
}

/// Why T is not F + M, where it is not.
pub(super) fn participation_notes(builder: &Builder<'_>, participation: &Participation, notes: &mut Notes) {
    if participation.gender_unknown > 0 {
        let count = participation.gender_unknown.into();
        notes.say(vec![Span::Text(builder.texts.with("report-note-gender-unknown", &[("count", count)]))]);
    }
    if participation.activities_unknown > 0 {
        let count = participation.activities_unknown.into();
        notes.say(vec![Span::Text(builder.texts.with("report-note-participants-unknown", &[("count", count)]))]);
    }
}

fn name(builder: &Builder<'_>, activity: &Activity) -> Span {
    builder.recorded(&activity.title).unwrap_or_else(|| Span::Absent { meaning: builder.texts.get("report-untitled") })
}

/// The activity's own date: as it was written, where it could not be read, and marked as such.
fn date(builder: &Builder<'_>, activity: &Activity, notes: &mut Notes) -> Cell {
    if let Some(day) = activity.held_on {
        return Cell::text(builder.date(day));
    }
    let written = activity.held_on_written.as_deref().map(|written| shortened(&clean(written), WRITTEN_DATE_LENGTH));
    match written.and_then(|written| builder.recorded(&written)) {
        Some(written) => {
            let mark = notes.mark(builder.texts.get("report-note-date-unreadable"));
            Cell { spans: vec![written, mark], beneath: None }
        }
        None => Cell::of(Span::Absent { meaning: builder.texts.get("report-date-absent") }),
    }
}

fn attendance(builder: &Builder<'_>, activity: &Activity, notes: &mut Notes) -> [Cell; 3] {
    if let Some(from) = activity.carried_from {
        // Where it was held, the participants are counted; here the row stands for its comments alone.
        let meaning = builder.texts.with("report-counts-in-year", &[("year", from.into())]);
        let absent = || Cell::of(Span::Absent { meaning: meaning.clone() });
        return [absent(), absent(), absent()];
    }
    let attendance = activity.attendance;
    let both = attendance.women.is_some() && attendance.men.is_some();
    let mut total = builder.recorded_count(attendance.participants());
    if !both && attendance.stated.is_some() {
        total.spans.push(notes.mark(builder.texts.get("report-note-total-only")));
    } else if !both && (attendance.women.is_some() || attendance.men.is_some()) {
        total.spans.push(notes.mark(builder.texts.get("report-note-one-gender")));
    }
    [builder.recorded_count(attendance.women), builder.recorded_count(attendance.men), total]
}

fn comments(builder: &Builder<'_>, activity: &Activity, has_pending: bool, notes: &mut Notes) -> Vec<Cell> {
    let comments = activity.comments;
    let mut cells = vec![
        builder.recorded_count(comments.rejected),
        builder.recorded_count(comments.accepted),
        builder.recorded_count(comments.partially_accepted),
    ];
    if has_pending {
        // A stated total without any part counts as pending; the cell must then say where the sum comes from.
        let counted_as_pending = comments.is_only_stated();
        let mut cell = match counted_as_pending {
            true => builder.count_cell(comments.counted(CommentOutcome::Pending).into()),
            false => builder.recorded_count(comments.pending),
        };
        if counted_as_pending && comments.stated != Some(0) {
            cell.spans.push(notes.mark(builder.texts.get("report-note-counted-as-pending")));
        }
        cells.push(cell);
    }
    cells.push(builder.recorded_count(comments.total()));
    cells
}

fn comment_totals(builder: &Builder<'_>, comments: &CommentTotals, has_pending: bool) -> Vec<Cell> {
    let mut cells = vec![
        builder.count_cell(comments.rejected),
        builder.count_cell(comments.accepted),
        builder.count_cell(comments.partially_accepted),
    ];
    if has_pending {
        cells.push(builder.count_cell(comments.pending));
    }
    cells.push(builder.count_cell(comments.total()));
    cells
}

fn details(builder: &Builder<'_>, activity: &Activity) -> Vec<Detail> {
    let links = &activity.links;
    let report = builder.detail("report-detail-report", links.report.as_deref());
    let minutes = builder.detail("report-detail-minutes", links.minutes.as_deref());
    report.into_iter().chain(minutes).collect()
}

/// Where the comments count that were carried over, to this year or from it.
fn carried_note(builder: &Builder<'_>, activity: &Activity, number: usize) -> Option<Vec<Span>> {
    let (texts, year) = (builder.texts, builder.year().number);
    let mut sentences = vec![texts.with("report-note-number", &[("number", number.into())])];
    if let Some(from) = activity.carried_from {
        sentences.push(texts.with("report-note-carried-from", &[("year", from.into())]));
    }
    if let Some(count) = activity.comments.carried_over.filter(|&count| count > 0) {
        let to = year.saturating_add(1);
        sentences.push(texts.with("report-note-carried-over", &[("count", count.into()), ("year", to.into())]));
    }
    (sentences.len() > 1).then(|| vec![Span::Text(sentences.join(" "))])
}

/// What is still to come of an activity that was not closed when the year ended.
fn open_note(builder: &Builder<'_>, activity: &Activity, number: usize) -> Option<Vec<Span>> {
    let year = builder.year().number;
    if !activity.is_open_at_end_of(year) {
        return None;
    }
    let texts = builder.texts;
    let pending = CommentTotals::of_activity(activity).pending;
    let mut sentences = vec![texts.with("report-note-number", &[("number", number.into())])];
    if let Some(day) = activity.open_until {
        let date = builder.date(day);
        let still_open = chrono::Datelike::year(&day) > i32::from(year);
        let key = if still_open { "report-note-open-until" } else { "report-note-closed-on" };
        sentences.push(texts.with(key, &[("date", (&date).into())]));
    }
    if pending > 0 {
        sentences.push(texts.with("report-note-pending", &[("count", pending.into()), ("year", year.into())]));
    }
    Some(vec![Span::Text(sentences.join(" "))])
}
