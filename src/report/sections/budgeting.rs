//! Participatory budgeting: who came, the localities, and the projects that were selected.

use crate::{
    domain::{ActivityKind, Project},
    report::{
        builder::Builder,
        document::{Block, Cell, Column, ColumnGroup, ColumnKind, Row, Totals},
        figures::{NarrativeFigure, ProjectFigure},
        paragraph::Paragraph,
    },
    text::numbers,
};

use super::{
    activities::{introduction, notices, table},
    opening::pages_of_kind,
};

const KIND: ActivityKind = ActivityKind::ParticipatoryBudgeting;

pub(super) fn section(builder: &mut Builder<'_>) {
    builder.section("participatory-budgeting", "report-section-participatory-budgeting");
    introduction(builder, KIND);
    notices(builder, KIND);
    pages_of_kind(builder, KIND);
    table(builder, KIND);
    projects(builder);
}

fn projects(builder: &mut Builder<'_>) {
    let summary = builder.summary().projects;
    if summary.count == 0 {
        return;
    }
    let texts = builder.texts;
    let figure = |figure| NarrativeFigure::Project(figure).into();
    let mut sentences = vec![builder.sentence(
        "report-projects",
        &[("count", figure(ProjectFigure::Count)), ("localities", figure(ProjectFigure::Localities))],
    )];
    for (is_recorded, key, name, of) in [
        (summary.selected > 0, "report-projects-selected", "count", ProjectFigure::Selected),
        (summary.votes > 0, "report-projects-votes", "count", ProjectFigure::Votes),
        (summary.selected_cents > 0, "report-projects-amount", "amount", ProjectFigure::Amount),
    ] {
        if is_recorded {
            sentences.push(builder.sentence(key, &[(name, figure(of))]));
        }
    }
    builder.paragraph(Paragraph::Projects, &sentences);
    if builder.writes_names() {
        return;
    }

    // A column for what nobody recorded would only be a column of dashes.
    let projects = &builder.year().projects;
    let recorded = |is_recorded: fn(&Project) -> bool| projects.iter().any(is_recorded);
    let has_title = recorded(|project| project.title.is_some());
    let has_votes = recorded(|project| project.votes.is_some());
    let has_amount = recorded(|project| project.amount.is_some());
    let has_selected = recorded(|project| project.selected.is_some());
    let mut columns: Vec<Column> = vec![
        builder.column(ColumnKind::Ordinal, "report-column-number"),
        builder.column(ColumnKind::Name, "report-column-locality"),
    ];
    let optional = [
        (has_title, ColumnKind::Text, "report-column-project"),
        (has_selected, ColumnKind::Text, "report-column-selected"),
        (has_votes, ColumnKind::Count, "report-column-votes"),
        (has_amount, ColumnKind::Count, "report-column-amount"),
    ];
    columns.extend(optional.into_iter().filter(|(has, ..)| *has).map(|(_, kind, key)| builder.column(kind, key)));
    let rows = projects
        .iter()
        .enumerate()
        .map(|(place, project)| {
            let text = |text: Option<&str>| {
                Cell::of(text.and_then(|text| builder.recorded(text)).unwrap_or_else(|| builder.absent()))
            };
            let mut cells = vec![builder.count_cell(place as u64 + 1), text(Some(&project.locality))];
            if has_title {
                cells.push(text(project.title.as_deref()));
            }
            if has_selected {
                let yes = |selected| texts.get(if selected { "yes" } else { "no" });
                cells.push(project.selected.map_or_else(|| Cell::of(builder.absent()), |it| Cell::text(yes(it))));
            }
            if has_votes {
                cells.push(builder.recorded_count(project.votes));
            }
            if has_amount {
                let amount = project.amount.map(|amount| numbers::amount(amount, builder.language()));
                cells.push(amount.map_or_else(|| Cell::of(builder.absent()), Cell::text));
            }
            Row { cells, details: Vec::new() }
        })
        .collect();
    let totals = has_votes.then(|| {
        // The amounts of projects that were not selected are nobody's spending: only votes have a sum.
        let mut cells = vec![builder.count_cell(summary.votes)];
        if has_amount {
            cells.push(Cell::default());
        }
        Totals { label: texts.get("report-total"), cells }
    });
    let caption = texts.get("report-caption-projects");
    let table = builder.table(&caption, columns.into_iter().map(ColumnGroup::single).collect(), rows, totals);
    builder.push(Block::Table(table));
}
