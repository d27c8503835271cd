//! What of a year a chart shows, and how: chosen once, and the same in its picture, its title, its table and its text.

use crate::{
    domain::{
        Activity, ActivityKind, ChartId, Choice as _, Months, Municipality, Share, Summaries, Summary, Year,
        choice::choice,
    },
    text::{Argument, Texts},
};

use super::{Source, model::Bars, over_years};

choice! {
    /// In which order a chart's rows stand, within each kind of activity.
    Order {
        /// As they stand in the report.
        Report = "report",
        /// The earliest first, those without a date last.
        Date = "date",
        /// The largest first.
        Size = "size",
        /// The greatest share of women first, or of accepted comments; those without a share last.
        Share = "share",
    }
}

choice! {
    /// What the length of a mark shows.
    Measure {
        /// How many there are.
        Counts = "counts",
        /// Which part they are of all.
        Shares = "shares",
    }
}

/// What of a year a chart shows, and how. The default shows all of it, as the report does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct View {
    /// Of one kind of activities alone.
    pub kind: Option<ActivityKind>,
    /// Of some months alone.
    pub months: Option<Months>,
    pub order: Order,
    pub measure: Measure,
}

impl Default for View {
    fn default() -> Self {
        Self { kind: None, months: None, order: Order::Report, measure: Measure::Counts }
    }
}

impl From<Option<ActivityKind>> for View {
    /// Everything of one kind of activities, as its tab shows it; of all kinds where none is named.
    fn from(kind: Option<ActivityKind>) -> Self {
        Self { kind, ..Self::default() }
    }
}

/// What can be chosen of a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choices {
    pub kind: bool,
    pub months: bool,
    /// The orders that its rows can have; none where they have one alone.
    pub orders: &'static [Order],
    pub measure: bool,
}

impl Choices {
    /// What can be chosen of a chart.
    pub fn of(chart: ChartId) -> Self {
        let orders: &[Order] = match chart {
            ChartId::ParticipationByActivity | ChartId::CommentOutcomesByActivity => Order::ALL,
            ChartId::ParticipationByKind | ChartId::CommentOutcomesByKind | ChartId::WomenShare => {
                &[Order::Report, Order::Size, Order::Share]
            }
            _ => &[],
        };
        let by_activity = matches!(chart, ChartId::ParticipationByActivity | ChartId::CommentOutcomesByActivity);
        Self {
            kind: by_activity || over_years(chart),
            months: !over_years(chart),
            orders,
            measure: !matches!(chart, ChartId::WomenShare | ChartId::WomenShareOverYears | ChartId::DecisionsByMonth),
        }
    }
}

impl View {
    /// The view without what cannot be chosen of a chart: two that show the same picture are the same.
    #[must_use]
    pub fn fitting(self, chart: ChartId) -> Self {
        let choices = Choices::of(chart);
        Self {
            kind: self.kind.filter(|_| choices.kind),
            months: self.months.filter(|&months| choices.months && months != Months::YEAR),
            order: if choices.orders.contains(&self.order) { self.order } else { Order::Report },
            measure: if choices.measure { self.measure } else { Measure::Counts },
        }
    }
}

/// What a row is put in order by.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Standing {
    pub(super) held_on: Option<chrono::NaiveDate>,
    pub(super) size: u64,
    pub(super) share: Option<Share>,
}

/// Puts what is shown in an order; of equals, the first in the report stays first.
pub(super) fn arrange<T>(rows: &mut [T], order: Order, standing: impl Fn(&T) -> Standing) {
    let earliest_first = |standing: Standing| (standing.held_on.is_none(), standing.held_on);
    match order {
        Order::Report => {}
        Order::Date => rows.sort_by_key(|row| earliest_first(standing(row))),
        Order::Size => rows.sort_by_key(|row| std::cmp::Reverse(standing(row).size)),
        Order::Share => rows.sort_by(|one, other| match (standing(one).share, standing(other).share) {
            (Some(one), Some(other)) => other.compare(one),
            (one, other) => one.is_none().cmp(&other.is_none()),
        }),
    }
}

/// Puts the rows of bars in an order, each under its heading.
pub(super) fn arrange_bars(bars: &mut Bars, order: Order) {
    if order == Order::Report {
        return;
    }
    let mut rows: Vec<(usize, _)> = std::mem::take(&mut bars.rows).into_iter().enumerate().collect();
    arrange(&mut rows, order, |(_, row)| row.standing);
    rows.sort_by_key(|(_, row)| row.group);
    let mut now = vec![0; rows.len()];
    for (place, (before, _)) in rows.iter().enumerate() {
        now[*before] = place;
    }
    bars.by_size = bars.by_size.iter().map(|&before| now[before]).collect();
    bars.rows = rows.into_iter().map(|(_, row)| row).collect();
    bars.is_arranged = true;
}

/// The figures that a view leaves of a [`Source`], and what is to be said of them.
pub(super) struct Scope<'a> {
    pub(super) municipality: &'a Municipality,
    pub(super) year: &'a Year,
    /// Of the chosen months.
    pub(super) summary: &'a Summary,
    pub(super) years: &'a Summaries,
    pub(super) view: View,
}

impl<'a> Scope<'a> {
    /// `of_months` are the figures of the view's months, where it has some.
    pub(super) fn new(view: View, source: &Source<'a>, of_months: Option<&'a Summary>) -> Self {
        let Source { municipality, year, summary, years } = *source;
        Self { municipality, year, summary: of_months.unwrap_or(summary), years, view }
    }

    /// The activities of a kind that are shown, each with its number in the report.
    pub(super) fn activities(&self, kind: ActivityKind) -> impl Iterator<Item = (usize, &'a Activity)> {
        let (year, months) = (self.year.number, self.view.months);
        let is_shown = move |activity: &Activity| {
            months.is_none_or(|months| activity.month_in(year).is_some_and(|month| months.contains(month)))
        };
        (1..).zip(self.year.activities.of(kind)).filter(move |(_, activity)| is_shown(activity))
    }

    /// The kinds of activities that are shown.
    pub(super) fn kinds(&self) -> Vec<ActivityKind> {
        self.view.kind.map_or_else(|| ActivityKind::ALL.to_vec(), |kind| vec![kind])
    }

    pub(super) fn shows_shares(&self) -> bool {
        self.view.measure == Measure::Shares
    }

    /// The year, with its months where not all are shown: "janar–qershor 2023".
    pub(super) fn period(&self, texts: &Texts) -> String {
        let year: (&str, Argument<'_>) = ("year", self.year.number.into());
        let Some(months) = self.view.months else { return texts.with("chart-period-year", &[year]) };
        let (first, last) = (texts.month(months.first()), texts.month(months.last()));
        if months.first() == months.last() {
            return texts.with("chart-period-month", &[year, ("month", (&first).into())]);
        }
        texts.with("chart-period-months", &[year, ("first", (&first).into()), ("last", (&last).into())])
    }

    /// What is counted, and what is to be known of it. `unknown` are the participants whose gender is not known,
    /// `undated` counts the activities that are of no month.
    pub(super) fn subtitle(
        &self,
        counted: String,
        unknown: u64,
        undated: impl Fn(&Summary) -> u64,
        texts: &Texts,
    ) -> String {
        let mut said = vec![counted];
        if self.shows_shares() {
            said.push(texts.get("chart-in-shares"));
            if unknown > 0 {
                said.push(texts.with("chart-without-unknown-gender", &[("count", unknown.into())]));
            }
        }
        if self.view.months.is_some() {
            let undated = undated(&Summary::of_no_month(self.year));
            if undated > 0 {
                said.push(texts.with("chart-undated", &[("count", undated.into()), ("year", self.year.number.into())]));
            }
        }
        said.join("; ")
    }

    /// What stands where there is nothing to show: why, or what will stand there.
    pub(super) fn nothing(&self, key: &str, texts: &Texts) -> String {
        texts.get(if self.view.months.is_none() { key } else { "chart-nothing-chosen" })
    }
}
