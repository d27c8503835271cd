//! What stands on a slide is read from the last row: the size of its type, and what it says at that size.

use pasqyra::{
    chart::{
        AVAILABLE, Chart, Layout, Marks, Scene, Size, Source, Theme,
        scene::Weight,
        style::{self, LEAST_ON_SLIDE},
    },
    domain::{ActivityKind, ChartId, Language, RecordId, Register, Summary},
    text::{TRANSLATED, Texts},
};

use super::{chart_rules::hold_the_rules, chart_years::with_earlier_years, support::sample};

/// 16:9 and 4:3, of a projector's pixels and of the drawing's points.
const SIZES: [Size; 4] = [
    Size { width: 1920.0, height: 1080.0 },
    Size { width: 1440.0, height: 1080.0 },
    Size { width: 1280.0, height: 960.0 },
    Size { width: 1280.0, height: 720.0 },
];

/// The sample with as many hearings and consultations as the largest municipality has in a busy year.
fn large() -> Register {
    let mut register = sample();
    let year = register.years.get_mut(&2023).expect("2023");
    for (kind, count) in [(ActivityKind::Consultation, 38), (ActivityKind::Hearing, 31)] {
        let activities = year.activities.of_mut(kind);
        let held = activities.len();
        for at in held..count {
            let mut activity = activities[at % held].clone();
            activity.id = RecordId(uuid::Uuid::from_u128(10_000 + at as u128 + 1_000 * kind as u128));
            activity.title = format!("{} në zonën {at}", activity.title);
            activities.push(activity);
        }
    }
    register
}

/// The charts of 2023.
fn charts(register: &Register, language: Language) -> Vec<Chart> {
    let texts = Texts::new(language);
    let years = Summary::of_years(&register.years);
    let municipality = &register.municipality;
    let source = Source { municipality, year: &register.years[&2023], summary: &years[&2023], years: &years };
    AVAILABLE.iter().map(|&id| Chart::of(id, &source, &texts).expect("a chart")).collect()
}

fn slide(chart: &Chart, size: Size) -> Scene {
    chart.lay_out(size, Theme::Light, Layout::Slide)
}

/// Calls `with` with every chart of three registers in every language, at every size of a slide.
fn every_slide(mut with: impl FnMut(&Chart, &Scene, &str)) {
    for (name, register) in [("sample", sample()), ("large", large()), ("years", with_earlier_years())] {
        for &language in TRANSLATED {
            for chart in charts(&register, language) {
                for size in SIZES {
                    let at = format!("{name}, {language}, {} at {} × {}", chart.id, size.width, size.height);
                    with(&chart, &slide(&chart, size), &at);
                }
            }
        }
    }
}

#[test]
fn no_text_on_a_slide_is_too_small_for_the_last_row_and_all_are_apart() {
    every_slide(|chart, scene, at| {
        let least = scene.height * LEAST_ON_SLIDE - 0.01;
        for text in scene.texts() {
            assert!(text.size >= least, "{at}: “{}” is {} high, less than {least}", text.text, text.size);
        }
        hold_the_rules(chart, scene, at);
    });
}

#[test]
fn every_slide_has_its_finding_whole_and_names_every_series_that_it_draws() {
    every_slide(|chart, scene, at| {
        let largest = scene.texts().map(|text| text.size).fold(0.0, f32::max);
        let title = scene.texts().filter(|text| text.size == largest && text.weight == Weight::SemiBold);
        let title: Vec<&str> = title.map(|text| text.text.as_str()).collect();
        assert!(title.join(" ").starts_with(chart.title.as_str()), "{at}: {title:?} for “{}”", chart.title);
        let names = match &chart.marks {
            Marks::Bars(bars) => &bars.names,
            Marks::Stacks(stacks) => &stacks.names,
            _ => return,
        };
        let palette = style::palette(Theme::Light);
        for name in names {
            let fill = palette.fill(name.series, 1.0);
            let drawn = scene.marks().any(|(rect, _)| {
                let same = std::mem::discriminant(&rect.fill.pattern) == std::mem::discriminant(&fill.pattern);
                rect.fill.color == fill.color && same
            });
            let says = |text: &str| text.starts_with(&name.full) || text.starts_with(&name.short);
            assert!(!drawn || scene.texts().any(|text| says(&text.text)), "{at}: {} is not named", name.full);
        }
    });
}

#[test]
fn a_slide_shows_the_largest_activities_and_says_the_others_in_one_row() {
    for (register, least) in [(sample(), 10), (large(), 10)] {
        for chart in charts(&register, Language::Albanian) {
            if !matches!(chart.id, ChartId::ParticipationByActivity | ChartId::CommentOutcomesByActivity) {
                continue;
            }
            let Marks::Bars(bars) = &chart.marks else { panic!("bars") };
            let scene = slide(&chart, SIZES[0]);
            let shown = |row: &pasqyra::chart::Row| {
                scene.texts().any(|text| text.record.is_some() && text.record == row.record)
            };
            let count = bars.rows.iter().filter(|row| shown(row)).count();
            assert!(count >= least, "{}: only {count} activities", chart.id);
            let largest: Vec<_> = bars.by_size.iter().map(|&place| &bars.rows[place]).collect();
            assert!(largest[..count].iter().all(|row| shown(row)), "{}: the largest are shown", chart.id);
            let others = bars.others[count].as_ref().expect("others");
            assert!(scene.texts().any(|text| text.text == others.label), "{}: “{}”", chart.id, others.label);
            // What the slide has no room for is in its text alternative.
            let left_out = largest.get(count).expect("more than are shown");
            assert!(chart.alternative.contains(&left_out.full), "{}", left_out.full);
        }
    }
}

#[test]
fn a_part_says_its_share_where_it_has_room_and_then_nothing_behind_the_bar_repeats_it() {
    let charts = charts(&sample(), Language::English);
    let said = |id| -> Vec<String> {
        let chart = charts.iter().find(|chart| chart.id == id).expect("a chart");
        slide(chart, SIZES[0]).texts().map(|text| text.text.clone()).collect()
    };
    let comments = said(ChartId::CommentOutcomesByKind);
    assert!(comments.iter().any(|text| text.ends_with("342 (92.2%)")), "{comments:?}");
    assert!(!comments.iter().any(|text| text.contains("accepted 342")), "{comments:?}");
    let people = said(ChartId::ParticipationByKind);
    assert!(people.iter().any(|text| text.ends_with("222 (86.4%)")), "{people:?}");
    // Too narrow for both: the count stands on the part, and the share behind the bar.
    assert!(people.contains(&"35".to_owned()), "{people:?}");
    assert!(people.contains(&"· women 35 (13.6%)".to_owned()), "{people:?}");
}
