//! Charts with a row for each activity: which rows there are, how they are called, and what is folded
//! into "the other n".

use std::ops::AddAssign;

use crate::{
    domain::{Activity, Choice as _},
    text::{Texts, key_of},
};

use super::{
    model::{Bars, Row, on_one_line},
    titles::distinct_titles,
    view::Scope,
};

/// Above this many activities, only the largest are shown.
const MOST_ROWS: usize = 40;
/// How many are shown then.
const LARGEST: usize = 20;

/// What a row is called.
#[derive(Debug, Clone, Default)]
pub(super) struct Label {
    pub(super) number: Option<usize>,
    pub(super) label: String,
    pub(super) full: String,
    /// What it is called where it stands alone, without what all of its kind are called.
    pub(super) short: String,
}

impl Label {
    /// What is called the same everywhere.
    pub(super) fn plain(name: String) -> Self {
        Self { number: None, label: name.clone(), full: name.clone(), short: name }
    }
}

/// An activity on its way to a row.
struct Candidate<'a, F> {
    activity: &'a Activity,
    group: usize,
    number: usize,
    figures: F,
    size: u64,
}

/// The bars of the activities that a chart shows.
///
/// `figures` are those of an activity that the chart is about, `None` where it has no row; `size` is what a bar's
/// length shows of them; `row` makes a row of the figures of so many activities (and of the activity, where it is one).
pub(super) fn bars<F: Copy + Default + AddAssign>(
    source: &Scope<'_>,
    texts: &Texts,
    figures: impl Fn(&Activity) -> Option<F>,
    size: impl Fn(&F) -> u64,
    row: impl Fn(F, u64, Label, Option<&Activity>) -> Row,
) -> Bars {
    let mut candidates = Vec::new();
    let mut groups = Vec::new();
    for kind in source.kinds() {
        let before = candidates.len();
        for (number, activity) in source.activities(kind) {
            if let Some(figures) = figures(activity) {
                let size = size(&figures);
                candidates.push(Candidate { activity, group: groups.len(), number, figures, size });
            }
        }
        if candidates.len() > before {
            groups.push(kind);
        }
    }
    let mut by_size: Vec<usize> = (0..candidates.len()).collect();
    // Of equals, the first in the report is shown first.
    let largest_first = |&place: &usize| (std::cmp::Reverse(candidates[place].size), place);
    if candidates.len() > MOST_ROWS {
        // In a year of a hundred thousand, only the few that are shown are put in order.
        by_size.select_nth_unstable_by_key(LARGEST, largest_first);
        by_size.truncate(LARGEST);
    }
    by_size.sort_unstable_by_key(largest_first);

    let mut shown = by_size.clone();
    shown.sort_unstable();
    let labels = labels(&shown, &candidates, groups.len(), texts);
    let rows = shown.iter().zip(labels).map(|(&place, label)| {
        let candidate = &candidates[place];
        let row = row(candidate.figures, 1, label, Some(candidate.activity));
        Row { group: Some(candidate.group), record: Some(candidate.activity.id), ..row }
    });
    let rows = rows.collect();

    // In their order, not in that of the sizes, which would jump through a large year's memory.
    let mut rest = F::default();
    let mut count = 0;
    for (place, candidate) in candidates.iter().enumerate() {
        if shown.binary_search(&place).is_err() {
            rest += candidate.figures;
            count += 1;
        }
    }
    let mut others: Vec<Option<Row>> = vec![None; by_size.len() + 1];
    for n in (0..=by_size.len()).rev() {
        if count > 0 {
            let label = texts.with("chart-others", &[("count", count.into())]);
            let row = row(rest, count, Label::plain(label), None);
            others[n] = Some(Row { is_rest: true, ..row });
        }
        if n > 0 {
            rest += candidates[by_size[n - 1]].figures;
            count += 1;
        }
    }
    // From the places among all candidates to those among the rows.
    let by_size = by_size.iter().filter_map(|place| shown.binary_search(place).ok()).collect();
    let headings = groups.iter().map(|kind| texts.get(&format!("kind-{}", key_of(kind.id()))));
    let groups = if groups.len() > 1 { headings.collect() } else { Vec::new() };
    Bars { rows, by_size, others, groups, ..Bars::default() }
}

/// What tells the shown activities of each kind apart.
fn labels<F>(shown: &[usize], candidates: &[Candidate<'_, F>], groups: usize, texts: &Texts) -> Vec<Label> {
    let mut labels = Vec::with_capacity(shown.len());
    for group in 0..groups {
        let members: Vec<&Candidate<'_, F>> =
            shown.iter().map(|&place| &candidates[place]).filter(|candidate| candidate.group == group).collect();
        let titles: Vec<String> = members.iter().map(|member| on_one_line(&member.activity.title)).collect();
        let short = distinct_titles(&titles.iter().map(String::as_str).collect::<Vec<_>>());
        for ((member, title), short) in members.iter().zip(titles).zip(short) {
            let name = texts.get(&format!("one-{}", key_of(member.activity.kind.id())));
            let said = |title: &str| {
                let arguments = [("kind", (&name).into()), ("number", member.number.into()), ("title", title.into())];
                on_one_line(&texts.with("chart-activity", &arguments))
            };
            let (full, alone) = (said(&title), said(&short));
            let label = if short.is_empty() { name } else { short.trim_end_matches('.').to_owned() };
            labels.push(Label { number: Some(member.number), label, full, short: alone });
        }
    }
    labels
}
