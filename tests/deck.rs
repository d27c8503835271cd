//! The presentation of a year as slides: which there are, what they say, and that everything on them can be read.

use pasqyra::{
    chart::{Chart, Deck, Scene, Size, Source, Theme, deck::Shown, style::LEAST_ON_SLIDE, svg},
    domain::{ActivityKind, ChartId, Choice as _, Language, Municipality, RecordId, Register, Slide, Summary, Year},
    text::{TRANSLATED, Texts},
};

use super::{chart_years::with_earlier_years, support::sample};

const WIDE: Size = Size { width: 1920.0, height: 1080.0 };
const NARROW: Size = Size { width: 1440.0, height: 1080.0 };

fn deck(register: &Register, language: Language) -> Deck {
    let years = Summary::of_years(&register.years);
    let (number, year) = register.years.last_key_value().expect("a year");
    let source = Source { municipality: &register.municipality, year, summary: &years[number], years: &years };
    Deck::of(&source, &Texts::new(language))
}

fn slide(number: u128, chart: ChartId, title: Option<&str>) -> Slide {
    Slide { id: RecordId(uuid::Uuid::from_u128(number)), chart, title: title.map(str::to_owned) }
}

fn said(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// Nothing overlaps, nothing is clipped, nothing is too small for the last row: a fortieth of the height, as 18
/// points are of the 720 of a slide.
fn can_be_read(scene: &Scene, at: &str) {
    let texts: Vec<_> = scene.texts().collect();
    for (place, text) in texts.iter().enumerate() {
        let bounds = text.bounds();
        let inside = bounds.left >= 0.0
            && bounds.top >= 0.0
            && bounds.right <= scene.width + 0.5
            && bounds.bottom <= scene.height;
        assert!(inside, "{at}: “{}” leaves the slide: {bounds:?}", text.text);
        assert!(text.size >= scene.height * LEAST_ON_SLIDE - 0.01, "{at}: “{}” is {} high", text.text, text.size);
        for other in &texts[place + 1..] {
            assert!(!bounds.overlaps(&other.bounds()), "{at}: “{}” lies over “{}”", text.text, other.text);
        }
    }
}

#[test]
fn a_presentation_that_nobody_arranged_shows_the_charts_that_have_something_to_say() {
    use ChartId::*;
    let of_one_year = [
        ParticipationByKind,
        ParticipationByActivity,
        WomenShare,
        CommentOutcomesByKind,
        CommentOutcomesByActivity,
        DecisionsByMonth,
    ];
    let shown = deck(&sample(), Language::Albanian);
    assert_eq!(shown.charts(), of_one_year, "there is no other year to compare with");
    assert!(!shown.is_arranged);
    assert!(matches!(shown.slides[..], [Shown::Opening(_), .., Shown::Closing(_)]));
    assert_eq!(deck(&with_earlier_years(), Language::Albanian).charts(), ChartId::ALL);

    let mut empty = Register::default();
    empty.years.insert(2024, Year::new(2024));
    let shown = deck(&empty, Language::English);
    assert_eq!(shown.charts(), []);
    assert_eq!(shown.slides[0].title(), "Public participation in 2024");
    assert_eq!(shown.slides[0].alternative(), "Public participation in 2024.", "nothing is said that is not recorded");
}

#[test]
fn the_office_s_own_slides_are_shown_in_its_order_and_keep_their_finding_under_its_title() {
    let mut register = sample();
    let year = register.years.get_mut(&2023).expect("2023");
    year.slides = vec![
        slide(1, ChartId::WomenShare, Some("Ku janë\tgratë?")),
        slide(2, ChartId::ParticipationOverYears, None),
        slide(3, ChartId::WomenShare, Some("  ")),
    ];
    let shown = deck(&register, Language::Albanian);
    assert!(shown.is_arranged);
    assert_eq!(shown.charts(), [ChartId::WomenShare, ChartId::ParticipationOverYears, ChartId::WomenShare]);
    let Shown::Chart(first) = &shown.slides[1] else { panic!("a chart") };
    assert_eq!(shown.slides[1].title(), "Ku janë gratë?");
    assert!(said(&first.finding).contains("18,6 %"), "{}", first.finding);
    assert!(first.chart.subtitle.starts_with(&first.finding), "the figures stay on the slide");
    assert!(shown.slides[1].alternative().starts_with("Ku janë gratë?. Gratë ishin"));
    assert_eq!(shown.slides[3].title(), first.finding, "a title of spaces is none");
}

#[test]
fn the_first_and_the_last_slide_say_the_year_s_counts_in_every_language() {
    let expected = [
        "649 pjesëmarrës, prej tyre 121 gra (18,6 %) · 581 komente",
        "649 participants, 121 of them women (18.6%) · 581 comments",
        "649 učesnika, od toga 121 žena (18,6 %) · 581 komentar",
        "649 katılımcı, bunlardan 121 kadın (%18,6) · 581 görüş",
        "649 učesnika, od toga 121 žena (18,6 %) · 581 komentar",
    ];
    for (&language, expected) in TRANSLATED.iter().zip(expected) {
        let shown = deck(&sample(), language);
        let (Some(Shown::Opening(opening)), Some(Shown::Closing(closing))) =
            (shown.slides.first(), shown.slides.last())
        else {
            panic!("a title slide and a closing one")
        };
        assert_eq!(said(&opening.counted), expected, "{language}");
        assert_eq!(opening.counted, closing.counted);
        let figures: Vec<&str> = closing.counts.iter().map(|count| count.figure.as_str()).collect();
        assert_eq!(figures, ["13", "11", "2", "1", "592", "72"], "{language}");
    }
}

#[test]
fn every_slide_can_be_read_in_both_shapes_in_every_language_and_has_its_number() {
    for register in [sample(), with_earlier_years(), with_long_names()] {
        for &language in TRANSLATED {
            let shown = deck(&register, language);
            let count = shown.slides.len();
            for (at, slide) in shown.slides.iter().enumerate() {
                for size in [WIDE, NARROW, Size { width: 800.0, height: 600.0 }] {
                    let number = format!("{} / {count}", at + 1);
                    let scene = slide.lay_out(size, Theme::Dark, &number);
                    let name = format!("{language}, slide {number}, {} × {}", size.width, size.height);
                    can_be_read(&scene, &name);
                    let has_number = scene.texts().any(|text| text.text == number);
                    assert_eq!(has_number, at > 0, "{name}: the title slide alone has no number");
                }
            }
        }
    }
}

/// The sample in a municipality with long names.
fn with_long_names() -> Register {
    let long = "Komuna shumë e gjatë e qytetit të lashtë të Prizrenit me të gjitha fshatrat e rajonit ".repeat(4);
    let mut register = sample();
    register.municipality = Municipality { name: long.clone(), unit: Some(long), ..register.municipality };
    let year = register.years.get_mut(&2023).expect("2023");
    let title = "Sa shumë fjalë mund të shkruhen në krye të një diagrami të vetëm ".repeat(5);
    year.slides = vec![slide(1, ChartId::ParticipationByKind, Some(&title)), slide(2, ChartId::DecisionsByMonth, None)];
    year.signed.place = Some("Prizren".to_owned());
    for hearing in year.activities.of_mut(ActivityKind::Hearing) {
        hearing.attendance.men = Some(1_999_999);
    }
    register
}

#[test]
fn the_title_slide_and_the_closing_slide_look_as_they_were_approved() {
    let shown = deck(&sample(), Language::Albanian);
    for (name, slide) in [("opening", shown.slides.first()), ("closing", shown.slides.last())] {
        let scene = slide.expect("a slide").lay_out(WIDE, Theme::Light, "8 / 8");
        insta::assert_snapshot!(name, svg::write(&scene, "slide"));
    }
}

#[test]
fn a_slide_shows_the_chart_that_is_saved_as_a_file() {
    let register = sample();
    let years = Summary::of_years(&register.years);
    let source = Source {
        municipality: &register.municipality,
        year: &register.years[&2023],
        summary: &years[&2023],
        years: &years,
    };
    let texts = Texts::new(Language::Albanian);
    let shown = Deck::of(&source, &texts);
    let chart = Chart::of(ChartId::ParticipationByKind, &source, &texts).expect("a chart");
    let alone = chart.lay_out(WIDE, Theme::Light, pasqyra::chart::Layout::Slide);
    let mut numbered = shown.slides[1].lay_out(WIDE, Theme::Light, "2 / 8");
    let without = |item: &pasqyra::chart::scene::Item| !matches!(item, pasqyra::chart::scene::Item::Text(text) if text.text == "2 / 8");
    numbered.items.retain(without);
    assert_eq!(numbered, alone);
}
