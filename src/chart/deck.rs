//! The presentation of a year: a title slide, a chart a slide, and a closing slide with the year's counts.

use crate::{
    domain::{ActivityKind, ChartId, Choice as _, Language, Slide, Summary, summary::Participation},
    text::{Texts, dates, key_of, numbers},
};

use super::{AVAILABLE, Chart, Scene, Size, Source, Theme, layout, model, over_years, source_line};

/// The slides of a year, in their order.
#[derive(Debug, Clone, PartialEq)]
pub struct Deck {
    /// The title slide first, the closing slide last.
    pub slides: Vec<Shown>,
    /// Whether the office arranged the slides; else they are the charts that have something to show.
    pub is_arranged: bool,
}

/// A slide.
#[derive(Debug, Clone, PartialEq)]
pub enum Shown {
    Opening(Opening),
    Chart(Box<ChartSlide>),
    Closing(Closing),
}

/// A chart on a slide.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartSlide {
    /// Under the office's own title the finding stands above what is counted.
    pub chart: Chart,
    /// The finding, made from the figures.
    pub finding: String,
    /// The office's own title.
    pub own_title: Option<String>,
}

/// What the title slide says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    pub municipality: String,
    pub unit: String,
    pub title: String,
    /// The year's sums, in words.
    pub counted: String,
    /// Where and on which day the report was signed; empty where that is not recorded.
    pub signed: String,
    pub language: Language,
}

/// What the closing slide says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closing {
    pub title: String,
    /// The year's sums, in words.
    pub counted: String,
    pub counts: Vec<CountOf>,
    pub source: String,
    pub language: Language,
}

/// A count of the year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CountOf {
    /// "13"
    pub figure: String,
    /// "public consultations"
    pub label: String,
    /// "244 participants, 55 of them women (22.5%)"; empty where there is nothing to say.
    pub beside: String,
}

impl Deck {
    /// The presentation of a year, as it is arranged; of a year whose presentation nobody arranged, its charts that
    /// have a figure to show, those over years only where there are years to compare.
    pub fn of(source: &Source<'_>, texts: &Texts) -> Self {
        let arranged = &source.year.slides;
        let mut slides = vec![Shown::Opening(opening(source, texts))];
        if arranged.is_empty() {
            let charts = AVAILABLE.iter().filter_map(|&id| Chart::of(id, source, texts).ok());
            let telling = charts
                .filter(|chart| chart.has_figures() && (!over_years(chart.id) || chart.compares_years()))
                .map(|chart| ChartSlide { finding: chart.title.clone(), own_title: None, chart })
                .map(|slide| Shown::Chart(Box::new(slide)));
            slides.extend(telling);
        } else {
            slides.extend(
                arranged
                    .iter()
                    .filter_map(|slide| of_slide(slide, source, texts))
                    .map(|slide| Shown::Chart(Box::new(slide))),
            );
        }
        slides.push(Shown::Closing(closing(source, texts)));
        Self { slides, is_arranged: !arranged.is_empty() }
    }

    /// The charts, in the order of their slides.
    pub fn charts(&self) -> Vec<ChartId> {
        let charts = self.slides.iter().filter_map(|slide| match slide {
            Shown::Chart(slide) => Some(slide.chart.id),
            Shown::Opening(_) | Shown::Closing(_) => None,
        });
        charts.collect()
    }
}

fn of_slide(slide: &Slide, source: &Source<'_>, texts: &Texts) -> Option<ChartSlide> {
    let mut chart = Chart::of(slide.chart, source, texts).ok()?;
    let finding = chart.title.clone();
    let own_title = slide.title.as_deref().map(model::on_one_line).filter(|title| !title.is_empty());
    if let Some(title) = &own_title {
        // The figures stay on the slide, whatever its title says.
        chart.subtitle = format!("{finding} · {}", chart.subtitle);
        chart.alternative = format!("{title}. {}", chart.alternative);
        chart.title.clone_from(title);
    }
    Some(ChartSlide { chart, finding, own_title })
}

/// "649 participants, 121 of them women (18.6%) · 371 comments".
fn counted(summary: &Summary, texts: &Texts) -> String {
    let mut parts = Vec::new();
    parts.extend(people(&summary.all, texts));
    let comments = summary.all_comments.total();
    if comments > 0 {
        parts.push(texts.with("count-comments", &[("count", comments.into())]));
    }
    parts.join(" · ")
}

/// Who came, in words; `None` where nobody was counted.
fn people(participation: &Participation, texts: &Texts) -> Option<String> {
    let (count, women) = (participation.participants, participation.women);
    if count == 0 {
        return None;
    }
    let participants = texts.with("count-participants", &[("count", count.into())]);
    Some(match participation.women_share() {
        Some(share) => {
            let share = numbers::share(share, texts.language());
            let arguments =
                [("participants", (&participants).into()), ("count", women.into()), ("share", (&share).into())];
            texts.with("deck-people", &arguments)
        }
        None => participants,
    })
}

fn opening(source: &Source<'_>, texts: &Texts) -> Opening {
    let Source { municipality, year, summary, .. } = source;
    let place = year.signed.place.as_deref().map(model::on_one_line).unwrap_or_default();
    let day = year.signed.on.map(|day| dates::date(day, texts.language())).unwrap_or_default();
    let signed = [place, day].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    Opening {
        municipality: model::on_one_line(&municipality.name),
        unit: municipality.unit.as_deref().map(model::on_one_line).unwrap_or_default(),
        title: texts.with("deck-title", &[("year", year.number.into())]),
        counted: counted(summary, texts),
        signed,
        language: texts.language(),
    }
}

fn closing(source: &Source<'_>, texts: &Texts) -> Closing {
    let summary = source.summary;
    let language = texts.language();
    let count_of = |key: &str, count: u64, beside: String| CountOf {
        figure: numbers::count(count, language),
        label: texts.with(key, &[("count", count.into())]),
        beside,
    };
    let mut counts: Vec<CountOf> = Vec::new();
    for &kind in ActivityKind::ALL {
        let of_kind = summary.kind(kind);
        let beside = people(&of_kind.participation, texts).unwrap_or_default();
        counts.push(count_of(&format!("report-counted-{}", key_of(kind.id())), of_kind.count, beside));
    }
    if summary.decisions.months_recorded > 0 {
        let mean = summary.decisions.mean_per_month();
        let beside = mean.map(|mean| texts.with("overview-decisions-mean", &[("count", mean.into())]));
        counts.push(count_of("report-counted-decisions", summary.decisions.total, beside.unwrap_or_default()));
    }
    if let Some(total) = summary.access.total {
        counts.push(count_of("report-counted-access", total, String::new()));
    }
    Closing {
        title: texts.with("deck-closing", &[("year", source.year.number.into())]),
        counted: counted(summary, texts),
        counts,
        source: source_line(source.municipality, source.year.number, texts),
        language,
    }
}

impl Shown {
    /// The slide's title.
    pub fn title(&self) -> &str {
        match self {
            Self::Opening(opening) => &opening.title,
            Self::Chart(slide) => &slide.chart.title,
            Self::Closing(closing) => &closing.title,
        }
    }

    /// Everything that the slide says, in sentences.
    pub fn alternative(&self) -> String {
        match self {
            Self::Opening(opening) => opening.alternative(),
            Self::Chart(slide) => slide.chart.alternative.clone(),
            Self::Closing(closing) => closing.alternative(),
        }
    }

    /// The slide at a size; `number` is what tells it from the others: "3 / 9".
    pub fn lay_out(&self, size: Size, theme: Theme, number: &str) -> Scene {
        match self {
            Self::Opening(opening) => layout::opening(opening, size, theme),
            Self::Chart(slide) => layout::numbered_slide(&slide.chart, size, theme, number),
            Self::Closing(closing) => layout::closing(closing, size, theme, number),
        }
    }
}

impl Opening {
    pub(super) fn alternative(&self) -> String {
        sentences([&self.title, &self.municipality, &self.unit, &self.counted, &self.signed])
    }
}

impl Closing {
    pub(super) fn alternative(&self) -> String {
        let said = |count: &CountOf| {
            let name = format!("{} {}", count.figure, count.label);
            if count.beside.is_empty() { name } else { format!("{name}: {}", count.beside) }
        };
        let counts: Vec<String> = self.counts.iter().map(said).collect();
        sentences([&self.title, &self.counted].into_iter().chain(&counts))
    }
}

fn sentences<'a>(parts: impl IntoIterator<Item = &'a String>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).map(|part| format!("{part}.")).collect::<Vec<_>>().join(" ")
}
