//! The mayor's decisions, month by month.

use crate::{
    domain::{ChartId, Months},
    text::{Texts, numbers},
};

use super::{
    alternative,
    model::{Chart, Column, Columns, Marks, Table},
    scene::Lead,
    source_line,
    view::Scope,
};

pub(super) fn by_month(source: &Scope<'_>, texts: &Texts) -> Chart {
    let months = source.view.months.unwrap_or(Months::YEAR);
    let counts = (1..=12u8).zip(&source.year.decisions).filter(|&(month, _)| months.contains(month));
    let counts: Vec<(u8, Option<u64>)> = counts.map(|(month, of)| (month, of.count.map(u64::from))).collect();
    let most = counts.iter().filter_map(|&(_, count)| count).max().filter(|&most| most > 0);
    let columns = counts.iter().map(|&(month, value)| {
        let name = texts.month(month);
        let shown = match value {
            Some(value) => vec![numbers::count(value, texts.language())],
            None => vec![texts.get("chart-month-missing"), texts.get("chart-month-missing-short")],
        };
        let figures = match value {
            Some(value) => texts.with("chart-said-decisions", &[("count", value.into())]),
            None => texts.get("not-recorded"),
        };
        let about = texts.with("chart-sentence", &[("row", (&name).into()), ("figures", (&figures).into())]);
        let labels = vec![name, texts.get(&format!("chart-month-short-{month}")), month.to_string()];
        let highest = value.is_some() && value == most;
        Column { labels, value, shown, about, highest, leads: Some(Lead::Month(month)) }
    });
    let columns: Vec<Column> = columns.collect();

    let title = finding(source, &columns, most, texts);
    let missing = counts.iter().filter(|(_, count)| count.is_none()).count();
    let period = source.period(texts);
    let year = ("year", (&period).into());
    let subtitle = if missing == 0 || missing == counts.len() {
        texts.with("chart-decisions-by-month-subtitle", &[year])
    } else {
        texts.with("chart-decisions-by-month-subtitle-missing", &[year, ("missing", missing.into())])
    };
    let heads = vec![texts.get("chart-head-month"), texts.get("chart-head-decisions")];
    let rows = columns.iter().map(|column| {
        let count = if column.value.is_some() { column.shown[0].clone() } else { String::new() };
        vec![column.labels[0].clone(), count]
    });
    let table = Table { heads, rows: rows.collect(), ..Table::default() };
    let nothing = source.summary.decisions.months_recorded == 0;
    let sentences = if nothing { Vec::new() } else { columns.iter().map(|column| column.about.clone()).collect() };
    let alternative = alternative(&title, &subtitle, sentences);
    let mean = source.summary.decisions.mean_per_month().filter(|_| source.summary.decisions.months_recorded > 1);
    let mean = mean.map(|mean| (mean, texts.with("chart-mean", &[("count", mean.into())])));
    let marks = if nothing {
        Marks::Nothing(source.nothing("chart-nothing-decisions", texts))
    } else {
        Marks::Columns(Columns { columns, mean })
    };
    let id = ChartId::DecisionsByMonth;
    let source = source_line(source.municipality, source.year.number, texts);
    Chart { id, title, subtitle, source, alternative, language: texts.language(), marks, table }
}

fn finding(source: &Scope<'_>, columns: &[Column], most: Option<u64>, texts: &Texts) -> String {
    let decisions = source.summary.decisions;
    let total = ("count", decisions.total.into());
    let Some(most) = most else {
        return if decisions.months_recorded == 0 {
            texts.get("chart-finding-decisions-unknown")
        } else {
            texts.with("chart-finding-no-decision", &[("months", decisions.months_recorded.into())])
        };
    };
    let first = source.view.months.map_or(1, Months::first);
    let highest: Vec<String> = (first..)
        .zip(columns)
        .filter(|(_, column)| column.highest)
        .map(|(month, _)| texts.get(&format!("chart-month-in-{month}")))
        .collect();
    match (decisions.months_recorded, highest.as_slice()) {
        (1, [when]) => texts.with("chart-finding-decisions-in", &[total, ("when", when.into())]),
        (_, [when]) => {
            let arguments = [total, ("when", when.into()), ("most", most.into())];
            texts.with("chart-finding-decisions-most", &arguments)
        }
        _ => {
            let mean = decisions.mean_per_month().unwrap_or(0);
            texts.with("chart-finding-decisions-mean", &[total, ("mean", mean.into())])
        }
    }
}
