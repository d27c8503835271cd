//! Charts as files: PNG or SVG, one or all of a year.

use crate::{
    chart::{self, Chart, ChartError, Deck, Layout, Measure, Order, Size, Source, Theme, View, deck::Shown},
    domain::{ChartId, Choice as _, fold::folded},
    text::{Texts, key_of},
};

use super::ExportedFile;

/// The kind of picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Png,
    Svg,
}

impl Format {
    /// The end of a file's name, without the dot.
    fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
        }
    }
}

/// The size of a picture in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PixelSize {
    pub width: u32,
    pub height: u32,
}

impl PixelSize {
    /// Reads "1920x1080"; each side within [`chart::SIZES`].
    pub fn parse(text: &str) -> Option<Self> {
        let (width, height) = text.split_once(['x', 'X', '×'])?;
        let side = |text: &str| {
            let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| text.parse().ok())?.filter(|side| chart::SIZES.contains(side))
        };
        Some(Self { width: side(width)?, height: side(height)? })
    }
}

/// What the files are to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    pub format: Format,
    pub size: PixelSize,
    pub theme: Theme,
}

impl Default for Wanted {
    fn default() -> Self {
        Self { format: Format::Png, size: PixelSize { width: 1920, height: 1080 }, theme: Theme::Light }
    }
}

/// One chart's picture.
///
/// # Errors
/// A chart that this program does not draw.
pub fn one(
    id: ChartId,
    view: View,
    source: &Source<'_>,
    texts: &Texts,
    wanted: &Wanted,
) -> Result<Vec<u8>, ChartError> {
    picture(&Chart::viewed(id, view, source, texts), wanted)
}

/// Every chart of a year that has a figure to show, under the names that people look for in a folder.
///
/// # Errors
/// A chart that cannot be drawn.
pub fn files(source: &Source<'_>, texts: &Texts, wanted: &Wanted) -> Result<Vec<ExportedFile>, ChartError> {
    chart::AVAILABLE
        .iter()
        .map(|&id| Chart::of(id, source, texts))
        .filter(|chart| chart.as_ref().map_or(true, Chart::has_figures))
        .map(|chart| {
            let chart = chart?;
            let name = file_name(chart.id, View::default(), source.year.number, texts, wanted.format);
            Ok(ExportedFile { name, bytes: picture(&chart, wanted)? })
        })
        .collect()
}

/// The slides of the presentation, in their order under numbered names.
///
/// # Errors
/// A slide that cannot be drawn.
pub fn slides(source: &Source<'_>, texts: &Texts, wanted: &Wanted) -> Result<Vec<ExportedFile>, ChartError> {
    let PixelSize { width, height } = wanted.size;
    let size = Size { width: width as f32, height: height as f32 };
    let deck = Deck::of(source, texts);
    let count = deck.slides.len();
    let file = |(at, slide): (usize, &Shown)| {
        let number = at + 1;
        let chart = match slide {
            Shown::Chart(slide) => format!("-{}", texts.get(&format!("export-chart-{}", slide.chart.id))),
            Shown::Opening(_) | Shown::Closing(_) => String::new(),
        };
        let (year, slides, extension) = (source.year.number, texts.get("export-slides"), wanted.format.extension());
        let name = format!("{year}-{slides}-{number:02}{chart}.{extension}");
        let scene = slide.lay_out(size, wanted.theme, &format!("{number} / {count}"));
        Ok(ExportedFile { name, bytes: drawn(&scene, wanted.format)? })
    };
    deck.slides.iter().enumerate().map(file).collect()
}

/// The name that people look for in a folder. What was chosen for the chart stands in it, so that no picture takes
/// another's place.
pub fn file_name(id: ChartId, view: View, year: u16, texts: &Texts, format: Format) -> String {
    let view = view.fitting(id);
    let mut parts = vec![year.to_string(), texts.get(&format!("export-chart-{id}"))];
    parts.extend(view.kind.map(|kind| texts.get(&format!("export-kind-{}", key_of(kind.id())))));
    if let Some(months) = view.months {
        // In letters that any system takes in a file's name.
        let month = |month| folded(&texts.month(month)).collect::<String>();
        parts.push(month(months.first()));
        parts.extend((months.first() < months.last()).then(|| month(months.last())));
    }
    if view.order != Order::Report {
        parts.push(texts.get(&format!("export-order-{}", view.order)));
    }
    if view.measure == Measure::Shares {
        parts.push(texts.get("export-in-shares"));
    }
    format!("{}.{}", parts.join("-"), format.extension())
}

/// A chart's pixels on light ground, for the clipboard.
///
/// # Errors
/// A picture that cannot be drawn.
pub fn pixels(chart: &Chart, size: PixelSize) -> Result<chart::png::Pixels, ChartError> {
    chart::png::pixels(&slide(chart, size, Theme::Light), 1.0)
}

fn slide(chart: &Chart, size: PixelSize, theme: Theme) -> chart::Scene {
    chart.lay_out(Size { width: size.width as f32, height: size.height as f32 }, theme, Layout::Slide)
}

/// A chart's picture.
///
/// # Errors
/// A picture that cannot be drawn.
pub fn picture(chart: &Chart, wanted: &Wanted) -> Result<Vec<u8>, ChartError> {
    drawn(&slide(chart, wanted.size, wanted.theme), wanted.format)
}

fn drawn(scene: &chart::Scene, format: Format) -> Result<Vec<u8>, ChartError> {
    match format {
        Format::Svg => Ok(chart::svg::write(scene, "chart").into_bytes()),
        Format::Png => chart::png::render(scene, 1.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{ActivityKind, Language, Months};

    #[test]
    fn each_choice_has_a_file_of_its_own() {
        let texts = Texts::new(Language::Albanian);
        let name = |view| file_name(ChartId::ParticipationByActivity, view, 2023, &texts, Format::Png);
        let months = Months::new(2, 11);
        let orders = Order::ALL.iter().map(|&order| View { order, ..View::default() });
        let others = [
            View { kind: Some(ActivityKind::ParticipatoryBudgeting), ..View::default() },
            View { months, ..View::default() },
            View { months: Months::new(2, 2), ..View::default() },
            View { measure: Measure::Shares, ..View::default() },
        ];
        let names: Vec<String> = orders.chain(others).map(name).collect();
        assert_eq!(names[0], "2023-pjesemarrja-sipas-aktivitetit.png");
        assert_eq!(names[4], "2023-pjesemarrja-sipas-aktivitetit-buxhetimi-me-pjesemarrje.png");
        assert_eq!(names[5], "2023-pjesemarrja-sipas-aktivitetit-shkurt-nentor.png");
        assert!(names.iter().enumerate().all(|(at, name)| name.is_ascii() && !names[..at].contains(name)), "{names:?}");
        // What cannot be chosen of a chart makes no other file of it.
        let of_months = View { months, measure: Measure::Shares, order: Order::Date, ..View::default() };
        assert_eq!(
            file_name(ChartId::WomenShareOverYears, of_months, 2023, &texts, Format::Svg),
            "2023-pjesa-e-grave-nder-vite.svg"
        );
    }

    #[test]
    fn a_size_that_no_picture_can_have_is_refused() {
        assert_eq!(PixelSize::parse("1920x1080"), Some(PixelSize { width: 1920, height: 1080 }));
        for size in ["", "x", "0x0", "1920", "1920x", "100000x100000", "-5x300", "300x119", "1e3x400", "+300x400"] {
            assert_eq!(PixelSize::parse(size), None, "{size}");
        }
    }
}
