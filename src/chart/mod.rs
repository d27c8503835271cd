//! A year's figures as charts.
//!
//! [`Summary`] → [`Chart`], what to say → [`Scene`], where everything stands → [`svg`], [`png`] and the
//! window's painter. A scene is laid out once, by the measured widths of the bundled font, so that the
//! window, the slide and the report show the same picture.

pub mod deck;
pub mod fonts;
pub mod measure;
pub mod png;
pub mod scene;
pub mod style;
pub mod svg;

mod activities;
mod bars;
mod comments;
mod decisions;
mod layout;
mod model;
mod participation;
mod shares;
mod titles;
mod view;
mod years;

use crate::{
    domain::{ActivityKind, ChartId, Choice as _, Municipality, Summaries, Summary, Year},
    text::Texts,
};

pub use deck::Deck;
pub use model::{
    Bars, Chart, Column, Columns, Marks, Name, Part, Point, Row, Series, ShareRow, Shares, Stack, Stacks, Table, Trend,
};
pub use scene::Scene;
pub use titles::distinct_titles;
use view::Scope;
pub use view::{Choices, Measure, Order, View};

/// The charts that can be drawn: all that have a name.
pub const AVAILABLE: &[ChartId] = ChartId::ALL;

/// Whether a chart shows the years before the one in view too.
pub fn over_years(id: ChartId) -> bool {
    matches!(id, ChartId::ParticipationOverYears | ChartId::WomenShareOverYears | ChartId::CommentOutcomesOverYears)
}

/// The widths and heights that a chart is laid out and rasterised at, in points or pixels: smaller ones
/// have no room for a label, larger ones none in memory.
pub const SIZES: std::ops::RangeInclusive<u32> = 120..=8192;

/// What a chart is made of.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    pub municipality: &'a Municipality,
    pub year: &'a Year,
    /// The figures of that year.
    pub summary: &'a Summary,
    /// The figures of the register's other years, for the charts over years. What stands there of `year` itself is
    /// not looked at, and later years are not shown: a year's charts stay as they are when the next one is recorded.
    pub years: &'a Summaries,
}

/// The size of a scene, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    pub width: f32,
    pub height: f32,
}

impl Size {
    /// A size that somebody typed, as for a file.
    ///
    /// # Errors
    /// A width or a height outside [`SIZES`].
    pub fn checked(width: u32, height: u32) -> Result<Self, ChartError> {
        if SIZES.contains(&width) && SIZES.contains(&height) {
            Ok(Self { width: width as f32, height: height as f32 })
        } else {
            Err(ChartError::Size { width, height })
        }
    }
}

/// Light ground, as on paper, or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Theme {
    Light,
    Dark,
}

impl Theme {
    /// Each with its identifier, as the command line names it.
    pub const NAMED: [(&'static str, Self); 2] = [("light", Self::Light), ("dark", Self::Dark)];
}

/// What a chart is laid out for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Layout {
    /// The assembly's wall: title, subtitle and source, everything as large as it can be.
    Slide,
    /// A panel of the window, which shows the title itself: marks and labels only.
    Panel,
    /// A figure of the report: title, subtitle and source, in the size of its text.
    Figure,
}

/// Why there is no chart.
#[derive(Debug, thiserror::Error)]
pub enum ChartError {
    /// Of one kind of activities there is no such chart.
    #[error("chart {0} is not available; available: {list}", list = available())]
    NotAvailable(ChartId),
    #[error("size {width} x {height} is outside {least} to {most}", least = SIZES.start(), most = SIZES.end())]
    Size { width: u32, height: u32 },
    #[error("the picture could not be drawn: {0}")]
    Drawing(String),
}

/// The charts that there are of one kind of activities.
const BY_ACTIVITY: [ChartId; 2] = [ChartId::ParticipationByActivity, ChartId::CommentOutcomesByActivity];

fn available() -> String {
    BY_ACTIVITY.map(ChartId::id).join(", ")
}

impl ChartError {
    /// What is wrong and what to do, in the person's language.
    pub fn message(&self, texts: &Texts) -> String {
        match self {
            Self::NotAvailable(id) => texts.with(
                "chart-error-not-available",
                &[("chart", id.to_string().as_str().into()), ("available", available().as_str().into())],
            ),
            Self::Size { width, height } => texts.with(
                "chart-error-size",
                &[
                    ("size", format!("{width}×{height}").as_str().into()),
                    ("least", SIZES.start().to_string().as_str().into()),
                    ("most", SIZES.end().to_string().as_str().into()),
                ],
            ),
            Self::Drawing(reason) => texts.with("chart-error-drawing", &[("reason", reason.into())]),
        }
    }
}

impl Chart {
    /// A chart of a year.
    ///
    /// # Errors
    /// None of a chart that is among [`AVAILABLE`], which all are.
    pub fn of(id: ChartId, source: &Source<'_>, texts: &Texts) -> Result<Self, ChartError> {
        Ok(Self::viewed(id, View::default(), source, texts))
    }

    /// A chart of what was chosen of a year; what cannot be chosen of it makes no difference.
    pub fn viewed(id: ChartId, view: View, source: &Source<'_>, texts: &Texts) -> Self {
        let view = view.fitting(id);
        let of_months = view.months.map(|months| Summary::of_months(source.year, months));
        let scope = &Scope::new(view, source, of_months.as_ref());
        match id {
            ChartId::ParticipationByKind => participation::by_kind(scope, texts),
            ChartId::ParticipationByActivity => participation::by_activity(scope, texts),
            ChartId::WomenShare => shares::by_kind(scope, texts),
            ChartId::CommentOutcomesByKind => comments::by_kind(scope, texts),
            ChartId::CommentOutcomesByActivity => comments::by_activity(scope, texts),
            ChartId::DecisionsByMonth => decisions::by_month(scope, texts),
            ChartId::ParticipationOverYears => years::participation(scope, texts),
            ChartId::WomenShareOverYears => years::women_share(scope, texts),
            ChartId::CommentOutcomesOverYears => years::comment_outcomes(scope, texts),
        }
    }

    /// A chart by activity, of one kind of activities, as the tab of that kind shows it.
    ///
    /// # Errors
    /// A chart that is not by activity.
    pub fn of_activities(
        id: ChartId,
        kind: ActivityKind,
        source: &Source<'_>,
        texts: &Texts,
    ) -> Result<Self, ChartError> {
        match BY_ACTIVITY.contains(&id) {
            true => Ok(Self::viewed(id, View::from(Some(kind)), source, texts)),
            false => Err(ChartError::NotAvailable(id)),
        }
    }

    /// Gives everything its place. A scene of any size is laid out; below [`SIZES`] it may be empty.
    pub fn lay_out(&self, size: Size, theme: Theme, layout: Layout) -> Scene {
        layout::lay_out(self, size, theme, layout)
    }

    /// The height at which a chart of that width has room for all its rows, without waste. In points.
    pub fn natural_height(&self, width: f32, layout: Layout) -> f32 {
        layout::natural_height(self, width, layout)
    }
}

/// Where the figures come from, below a chart.
fn source_line(municipality: &Municipality, year: u16, texts: &Texts) -> String {
    let name = model::on_one_line(&municipality.name);
    let unit = municipality.unit.as_deref().map(model::on_one_line).unwrap_or_default();
    let key = match (unit.is_empty(), name.is_empty()) {
        (false, _) => "chart-source-unit",
        (true, false) => "chart-source",
        (true, true) => "chart-source-register",
    };
    texts.with(key, &[("name", (&name).into()), ("unit", (&unit).into()), ("year", year.into())])
}

/// The key by which texts choose a noun: a kind of activity, or "any".
fn kind_id(kind: Option<ActivityKind>) -> &'static str {
    kind.map_or("any", ActivityKind::id)
}

/// Title, subtitle, and a sentence a row.
fn alternative(title: &str, subtitle: &str, rows: impl IntoIterator<Item = String>) -> String {
    let mut text = format!("{title}. {subtitle}.");
    for row in rows {
        text.push(' ');
        text.push_str(&row);
        text.push('.');
    }
    text
}
