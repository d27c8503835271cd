//! Each chart as it was when somebody looked at it, and what holds for every picture.

use pasqyra::{
    chart::{AVAILABLE, Chart, Layout, Size, Source, Theme, svg},
    domain::{Choice as _, Language, Register, Summaries, Summary},
    text::Texts,
};

use super::chart_years::with_earlier_years;

const SLIDE: Size = Size { width: 1920.0, height: 1080.0 };

/// The charts of 2023 in Albanian, of a register that has a few years before it.
fn charts(register: &Register) -> Vec<Chart> {
    let texts = Texts::new(Language::Albanian);
    let years: Summaries = Summary::of_years(&register.years);
    let municipality = &register.municipality;
    let source = Source { municipality, year: &register.years[&2023], summary: &years[&2023], years: &years };
    AVAILABLE.iter().map(|&id| Chart::of(id, &source, &texts).expect("a chart")).collect()
}

#[test]
fn the_charts_look_as_they_were_approved() {
    for chart in charts(&with_earlier_years()) {
        let scene = chart.lay_out(SLIDE, Theme::Light, Layout::Slide);
        insta::assert_snapshot!(chart.id.id(), svg::write(&scene, "chart"));
    }
}

#[test]
fn every_text_of_the_svg_says_how_long_it_is() {
    for chart in charts(&with_earlier_years()) {
        let scene = chart.lay_out(SLIDE, Theme::Light, Layout::Slide);
        let written = svg::write(&scene, "chart");
        assert!(scene.texts().count() > 10, "{}", chart.id);
        assert_eq!(written.matches("<text ").count(), scene.texts().count());
        assert_eq!(written.matches(" textLength=\"").count(), scene.texts().count());
    }
}
