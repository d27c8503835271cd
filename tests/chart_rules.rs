//! Whatever the figures, in every chart, size and language: no two texts overlap, nothing leaves the canvas, and the
//! length of a mark follows its value.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use pasqyra::{
    chart::{
        AVAILABLE, Chart, Layout, Marks, Measure, Order, Scene, Size, Source, Theme, View,
        scene::{Item, Mark, Rect},
        svg,
    },
    domain::{Activity, ActivityKind, Choice as _, Months, Municipality, RecordId, Summaries, Summary, Year},
    text::{TRANSLATED, Texts},
};
use proptest::{
    collection::vec,
    option,
    prelude::*,
    sample::{Index, select},
};

/// Holds the rules against a chart that is laid out.
pub(crate) fn hold_the_rules(chart: &Chart, scene: &Scene, at: &str) {
    let texts: Vec<_> = scene.texts().map(|text| (text.bounds(), &text.text)).collect();
    for (place, (bounds, text)) in texts.iter().enumerate() {
        let inside = bounds.left >= -0.5
            && bounds.top >= -0.5
            && bounds.right <= scene.width + 0.5
            && bounds.bottom <= scene.height + 0.5;
        assert!(inside, "{at}: “{text}” leaves the canvas: {bounds:?}");
        for (other, other_text) in &texts[place + 1..] {
            assert!(!bounds.overlaps(other), "{at}: “{text}” {bounds:?} lies over “{other_text}” {other:?}");
        }
    }
    let marks: Vec<(&Rect, &Mark)> = scene.marks().collect();
    for (rect, mark) in &marks {
        let bounds = rect.bounds;
        let inside =
            bounds.left >= 0.0 && bounds.top >= 0.0 && bounds.right <= scene.width && bounds.bottom <= scene.height;
        assert!(inside, "{at}: {} leaves the canvas: {bounds:?}", mark.description);
    }
    let length: &dyn Fn(&Rect) -> f32 = match chart.marks {
        Marks::Columns(_) | Marks::Stacks(_) => &|rect| rect.bounds.height(),
        // A point stands as high above the axis as its value.
        Marks::Trend(_) => {
            let axis = scene.items.iter().filter_map(|item| match item {
                Item::Line(line) if line.dash.is_none() && line.from.1 == line.to.1 => Some(line.from.1),
                _ => None,
            });
            let axis = axis.fold(0.0, f32::max);
            &move |rect| axis - f32::midpoint(rect.bounds.top, rect.bounds.bottom)
        }
        _ => &|rect| rect.bounds.width(),
    };
    if let Some((longest, most)) = marks.iter().max_by_key(|(_, mark)| mark.value).filter(|(_, most)| most.value > 0) {
        let scale = f64::from(length(longest)) / most.value as f64;
        for (rect, mark) in &marks {
            let off = (f64::from(length(rect)) - mark.value as f64 * scale).abs();
            assert!(off <= 1.0, "{at}: {} is {off} points off", mark.description);
        }
    }
    // A figure on a mark stands within it; no figure lies over a point.
    let over_edges = matches!(chart.marks, Marks::Columns(_));
    for text in scene.texts().filter(|_| !over_edges) {
        let bounds = text.bounds();
        for (rect, mark) in &marks {
            if bounds.overlaps(&rect.bounds) {
                let within = bounds.left >= rect.bounds.left && bounds.right <= rect.bounds.right;
                assert!(within, "{at}: “{}” lies over the edge of {}", text.text, mark.description);
            }
        }
    }
}

/// A count as offices record it: often nothing, none or one.
fn count(greatest: u32) -> BoxedStrategy<Option<u32>> {
    prop_oneof![1 => Just(None), 1 => Just(Some(0)), 1 => Just(Some(1)), 5 => (0..=greatest).prop_map(Some)].boxed()
}

fn title() -> BoxedStrategy<String> {
    const WORDS: &[&str] = &[
        "Dëgjimi",
        "buxhetor",
        "Konsultimi",
        "publik",
        "për",
        "Projekt-Rregulloren",
        "e",
        "qytetarëve",
        "ÇËÂ",
        "2024-2026,",
        "Непознато",
        "mjedisinefshatravedhelagjevetëqytetitpandarje",
        "(KPF)",
        "İĞŞ",
        "x",
    ];
    let words = select(vec![0_usize, 1, 3, 9, 40]).prop_flat_map(|words| vec(select(WORDS), words));
    words.prop_map(|words| words.join(" ")).boxed()
}

/// Of each activity its title, and women, men, stated; accepted, rejected, partially accepted, pending. On the heap,
/// as everything here: trees of values are too large for a test's stack.
fn activities() -> BoxedStrategy<Vec<(Vec<Option<u32>>, String)>> {
    let greatest = select(vec![1_u32, 9, 70, 5_000, 9_999_998]);
    let most = select(vec![0_usize, 1, 4, 14, 45]);
    let activities = (greatest, most)
        .prop_flat_map(|(greatest, most)| vec((vec(count(greatest), 7), title()).boxed(), 0..=most).boxed());
    activities.boxed()
}

fn year(number: u16) -> BoxedStrategy<Year> {
    let kinds = vec(activities(), ActivityKind::ALL.len());
    let decisions = select(vec![1_u32, 70, 9_999_998]).prop_flat_map(|greatest| vec(count(greatest), 12).boxed());
    let year = (kinds, decisions).prop_map(move |(kinds, decisions)| {
        let mut year = Year::new(number);
        let mut last = 0_u128;
        for (&kind, activities) in ActivityKind::ALL.iter().zip(kinds) {
            for (figures, title) in activities {
                last += 1;
                let mut activity = Activity::new(RecordId(uuid::Uuid::from_u128(last)), kind);
                activity.title = title;
                // Of each thirteenth no date is recorded.
                activity.held_on = NaiveDate::from_ymd_opt(number.into(), (last % 13) as u32, 5);
                let [women, men, stated, accepted, rejected, partially_accepted, pending] = figures[..] else {
                    panic!("seven figures")
                };
                (activity.attendance.women, activity.attendance.men) = (women, men);
                activity.attendance.stated = stated;
                (activity.comments.accepted, activity.comments.rejected) = (accepted, rejected);
                (activity.comments.partially_accepted, activity.comments.pending) = (partially_accepted, pending);
                year.activities.of_mut(kind).push(activity);
            }
        }
        for (month, count) in year.decisions.iter_mut().zip(decisions) {
            month.count = count;
        }
        year
    });
    year.boxed()
}

/// The year 2024 in view, and years before it with gaps between them.
fn years() -> BoxedStrategy<BTreeMap<u16, Year>> {
    let before = vec((2000_u16..2024).prop_flat_map(year), 0..7);
    (year(2024), before)
        .prop_map(|(shown, before)| before.into_iter().chain([shown]).map(|year| (year.number, year)).collect())
        .boxed()
}

/// What may be chosen of a chart.
fn view() -> BoxedStrategy<View> {
    let kind = option::of(select(ActivityKind::ALL));
    let months = option::of((1_u8..=12, 1_u8..=12).prop_map(|(one, other)| (one.min(other), one.max(other))));
    let view = (kind, months, select(Order::ALL), select(Measure::ALL));
    let view = view.prop_map(|(kind, months, order, measure)| View {
        kind,
        months: months.and_then(|(first, last)| Months::new(first, last)),
        order,
        measure,
    });
    view.boxed()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_figures_nothing_overlaps_nothing_is_clipped_and_lengths_follow_the_values(
        years in years(),
        name in title(),
        unit in option::of(title()),
        language in any::<Index>(),
        view in view(),
    ) {
        let municipality = Municipality { name, unit, ..Municipality::default() };
        let year = &years[&2024];
        let summaries: Summaries = Summary::of_years(&years);
        let source = Source { municipality: &municipality, year, summary: &summaries[&2024], years: &summaries };
        let language = *language.get(TRANSLATED);
        let texts = Texts::new(language);
        let layouts = [
            (Size { width: 1920.0, height: 1080.0 }, Layout::Slide),
            (Size { width: 1024.0, height: 768.0 }, Layout::Slide),
            (Size { width: 320.0, height: 180.0 }, Layout::Slide),
            (Size { width: 480.0, height: 220.0 }, Layout::Panel),
            (Size { width: 820.0, height: 260.0 }, Layout::Panel),
            (Size { width: 250.0, height: 120.0 }, Layout::Panel),
            (Size { width: 680.0, height: 0.0 }, Layout::Figure),
        ];
        let views = [View::default(), view];
        for (&id, view) in AVAILABLE.iter().flat_map(|id| views.map(|view| (id, view))) {
            let chart = Chart::viewed(id, view, &source, &texts);
            for row in &chart.table().rows {
                prop_assert_eq!(row.len(), chart.table().heads.len(), "{}: {:?}", id, row);
            }
            for (size, layout) in layouts {
                let height = if size.height == 0.0 { chart.natural_height(size.width, layout) } else { size.height };
                let size = Size { height, ..size };
                let scene = chart.lay_out(size, Theme::Light, layout);
                let at = format!("{language}, {id}, {view:?}, {layout:?} {} × {}", size.width, size.height);
                hold_the_rules(&chart, &scene, &at);
                let again = chart.lay_out(size, Theme::Light, layout);
                prop_assert_eq!(svg::write(&scene, "x"), svg::write(&again, "x"), "{}", at);
            }
        }
    }
}
