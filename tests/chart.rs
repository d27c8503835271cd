//! The charts: what they say, and that nothing in them ever overlaps, clips or lies.
#![allow(clippy::expect_used, clippy::panic, clippy::print_stdout, reason = "a test fails by panicking")]

use pasqyra::{
    chart::{
        self, AVAILABLE, Chart, ChartError, Layout, Marks, Scene, Size, Source, Theme, png,
        scene::{Item, Lead, Weight},
        svg,
    },
    domain::{
        Activity, ActivityKind, ChartId, Choice as _, Language, Municipality, RecordId, Register, Summaries, Summary,
        Year,
    },
    import,
    text::{TRANSLATED, Texts},
};

use super::{chart_rules::hold_the_rules, support::SAMPLE};

const SLIDE: Size = Size { width: 1920.0, height: 1080.0 };

/// Identities in order, so that two runs are alike.
fn identities() -> impl FnMut() -> RecordId {
    let mut last = 0u128;
    move || {
        last += 1;
        RecordId(format!("{last:032x}").parse().expect("an identity"))
    }
}

fn sample() -> Register {
    import::register(SAMPLE.as_bytes(), &mut identities()).expect("the sample reads")
}

fn with_source<T>(municipality: &Municipality, year: &Year, then: impl FnOnce(&Source<'_>) -> T) -> T {
    let summary = Summary::of(year);
    then(&Source { municipality, year, summary: &summary, years: &Summaries::new() })
}

fn sample_chart(id: ChartId, language: Language) -> Chart {
    let register = sample();
    let texts = Texts::new(language);
    with_source(&register.municipality, &register.years[&2023], |source| Chart::of(id, source, &texts))
        .expect("a chart")
}

fn sample_kind_chart(id: ChartId, kind: ActivityKind, language: Language) -> Chart {
    let register = sample();
    let texts = Texts::new(language);
    let make = |source: &Source<'_>| Chart::of_activities(id, kind, source, &texts);
    with_source(&register.municipality, &register.years[&2023], make).expect("a chart")
}

/// A chart of a year that a test makes.
fn chart_of(id: ChartId, language: Language, fill: impl FnOnce(&mut Year)) -> Chart {
    let mut year = Year::new(2024);
    fill(&mut year);
    let texts = Texts::new(language);
    let municipality = Municipality { name: "Prizren".to_owned(), ..Municipality::default() };
    with_source(&municipality, &year, |source| Chart::of(id, source, &texts)).expect("a chart")
}

/// Adds a hearing with women and men.
fn hearing(year: &mut Year, women: Option<u32>, men: Option<u32>) -> &mut Activity {
    let hearings = year.activities.of_mut(ActivityKind::Hearing);
    let id = RecordId(format!("{:032x}", hearings.len() + 1).parse().expect("an identity"));
    let mut activity = Activity::new(id, ActivityKind::Hearing);
    activity.title = format!("Dëgjimi me fshatin e {}-të", hearings.len() + 1);
    activity.attendance.women = women;
    activity.attendance.men = men;
    hearings.push(activity);
    hearings.last_mut().expect("the hearing just added")
}

fn title(id: ChartId, fill: impl FnOnce(&mut Year)) -> String {
    chart_of(id, Language::Albanian, fill).title.replace('\u{a0}', " ")
}

#[test]
fn the_sample_charts_say_their_findings_in_every_language() {
    let said = |id, language| sample_chart(id, language).title.replace('\u{a0}', " ");
    use ChartId::{
        CommentOutcomesByActivity, CommentOutcomesByKind, DecisionsByMonth, ParticipationByActivity,
        ParticipationByKind,
    };
    // In the order of the languages.
    let expected = [
        (
            ParticipationByKind,
            [
                "Gratë ishin 18,6 % e 649 pjesëmarrësve",
                "Women were 18.6% of 649 participants",
                "Žene su činile 18,6 % od 649 učesnika",
                "649 katılımcı arasında kadınların oranı %18,6",
                "Žene su činile 18,6 % od 649 učesnika",
            ],
        ),
        (
            ParticipationByActivity,
            [
                "Në 5 nga 27 aktivitete nuk kishte asnjë grua",
                "No woman took part in 5 of 27 activities",
                "U 5 od 27 aktivnosti nije učestvovala nijedna žena",
                "27 etkinlikten 5 tanesine hiç kadın katılmadı",
                "U 5 od 27 aktivnosti nije učestvovala nijedna žena",
            ],
        ),
        (
            CommentOutcomesByKind,
            [
                "448 nga 581 komente u pranuan; 35 presin përgjigje",
                "448 of 581 comments were accepted; 35 await an answer",
                "Prihvaćeno je 448 od 581 komentara; 35 čeka odgovor",
                "581 görüşten 448 tanesi kabul edildi; 35 görüş yanıt bekliyor",
                "Prihvaćeno je 448 od 581 komentara; 35 čeka odgovor",
            ],
        ),
        (
            CommentOutcomesByActivity,
            [
                "Më së shumti komente mori dëgjimi 4: 73 nga 581",
                "Hearing 4 drew the most comments: 73 of 581",
                "Najviše komentara primila je rasprava 4: 73 od 581",
                "En çok görüş 4 numaralı dinleme toplantısında alındı: 73 / 581",
                "Najviše komentara primila je rasprava 4: 73 od 581",
            ],
        ),
        (
            DecisionsByMonth,
            [
                "592 vendime, më së shumti në shkurt: 76",
                "592 decisions, most of all in February: 76",
                "592 odluke, najviše u februaru: 76",
                "592 karar, en çok Şubat ayında: 76",
                "592 odluke, najviše u februaru: 76",
            ],
        ),
    ];
    for (id, titles) in expected {
        for (&language, title) in TRANSLATED.iter().zip(titles) {
            assert_eq!(said(id, language), title);
        }
    }
    let hearings = sample_kind_chart(ParticipationByActivity, ActivityKind::Hearing, Language::Albanian);
    assert_eq!(hearings.title, "Në 5 nga 11 dëgjime nuk kishte asnjë grua");
    let hearings = sample_kind_chart(CommentOutcomesByActivity, ActivityKind::Hearing, Language::Albanian);
    assert_eq!(hearings.title, "342 nga 371 komente u pranuan");
}

#[test]
fn findings_read_well_at_their_limits() {
    use ChartId::{CommentOutcomesByKind, DecisionsByMonth, ParticipationByActivity, ParticipationByKind};
    assert_eq!(title(ParticipationByKind, |_| {}), "Ende nuk është shënuar asnjë aktivitet");
    assert_eq!(
        title(ParticipationByKind, |year| _ = hearing(year, None, None)),
        "Ende nuk është shënuar asnjë pjesëmarrës"
    );
    assert_eq!(
        title(ParticipationByKind, |year| _ = hearing(year, Some(0), Some(14))),
        "Asnjë grua ndër 14 pjesëmarrës"
    );
    assert_eq!(title(ParticipationByKind, |year| _ = hearing(year, Some(0), Some(1))), "Mori pjesë vetëm një burrë");
    assert_eq!(title(ParticipationByKind, |year| _ = hearing(year, Some(1), Some(0))), "Mori pjesë vetëm një grua");
    let stated = |year: &mut Year| hearing(year, None, None).attendance.stated = Some(30);
    assert_eq!(title(ParticipationByKind, stated), "30 pjesëmarrës; gjinia nuk është shënuar");
    let partly = |year: &mut Year| {
        hearing(year, Some(5), Some(15));
        stated(year);
    };
    assert_eq!(title(ParticipationByKind, partly), "Gratë ishin 25,0 % e 20 pjesëmarrësve me gjini të shënuar");
    let none_anywhere = |year: &mut Year| {
        hearing(year, Some(0), Some(15));
        hearing(year, Some(0), Some(7));
    };
    assert_eq!(title(ParticipationByActivity, none_anywhere), "Në asnjërin nga 2 aktivitetet nuk kishte gra");
    let everywhere = |year: &mut Year| {
        hearing(year, Some(2), Some(15));
        hearing(year, Some(1), Some(7));
    };
    assert_eq!(title(ParticipationByActivity, everywhere), "Gratë morën pjesë në të 2 aktivitetet");

    let comments = |accepted, rejected, pending| {
        title(CommentOutcomesByKind, |year| {
            let comments = &mut hearing(year, None, None).comments;
            (comments.accepted, comments.rejected, comments.pending) = (Some(accepted), Some(rejected), Some(pending));
        })
    };
    assert_eq!(comments(0, 0, 0), "Ende nuk është shënuar asnjë koment");
    assert_eq!(comments(1, 0, 0), "Komenti i vetëm u pranua");
    assert_eq!(comments(14, 0, 0), "Të 14 komentet u pranuan");
    assert_eq!(comments(1, 4, 0), "Një nga 5 komente u pranua");
    assert_eq!(comments(3, 4, 1), "3 nga 8 komente u pranuan; një pret përgjigje");
    assert_eq!(comments(0, 4, 0), "Asnjë nga 4 komentet nuk u pranua plotësisht");
    assert_eq!(comments(0, 0, 7), "Të 7 komentet presin përgjigje");

    assert_eq!(title(DecisionsByMonth, |_| {}), "Ende nuk është shënuar asnjë vendim");
    assert_eq!(title(DecisionsByMonth, |year| year.decisions[4].count = Some(0)), "Asnjë vendim në muajin e shënuar");
    assert_eq!(title(DecisionsByMonth, |year| year.decisions[4].count = Some(1)), "1 vendim në maj");
    let even = |year: &mut Year| year.decisions.iter_mut().for_each(|month| month.count = Some(20));
    assert_eq!(title(DecisionsByMonth, even), "240 vendime, mesatarisht 20 në muaj");
}

#[test]
fn the_table_and_the_text_alternative_carry_the_figures_of_the_summary() {
    let chart = sample_chart(ChartId::ParticipationByKind, Language::Albanian);
    let rows = &chart.table().rows;
    assert_eq!(chart.table().heads, ["Lloji i aktivitetit", "Gra", "Burra", "Totali", "Pjesëmarrja e grave"]);
    assert_eq!(rows[0], ["Konsultime publike", "55", "189", "244", "22,5\u{a0}%"]);
    assert_eq!(rows[3], ["Buxhetim me pjesëmarrje", "8", "48", "56", "14,3\u{a0}%"]);
    assert!(chart.alternative.contains("Dëgjime buxhetore: 257, gra 35 (13,6\u{a0}%), burra 222 (86,4\u{a0}%)."));
    for chart in AVAILABLE.iter().map(|&id| sample_chart(id, Language::English)) {
        for row in &chart.table().rows {
            assert_eq!(row.len(), chart.table().heads.len(), "{}: {row:?}", chart.id);
        }
    }
}

#[test]
fn what_was_not_recorded_is_not_shown_as_none() {
    let chart = chart_of(ChartId::ParticipationByActivity, Language::English, |year| {
        hearing(year, Some(0), Some(14));
        hearing(year, None, Some(14));
        hearing(year, None, None);
        hearing(year, None, None).attendance.stated = Some(0);
    });
    let women: Vec<&str> = chart.table().rows.iter().map(|row| row[1].as_str()).collect();
    assert_eq!(women, ["0", "", "", ""]);
    let total: Vec<&str> = chart.table().rows.iter().map(|row| row[3].as_str()).collect();
    assert_eq!(total, ["14", "", "", "0"]);
    let shown = texts(&chart.lay_out(SLIDE, Theme::Light, Layout::Slide));
    for text in ["no women", "total unknown", "not recorded"] {
        assert!(shown.iter().any(|shown| shown.contains(text)), "{text} is not among {shown:?}");
    }
}

#[test]
fn a_month_without_a_count_is_missing_and_not_zero() {
    let chart = chart_of(ChartId::DecisionsByMonth, Language::English, |year| {
        year.decisions[0].count = Some(12);
        year.decisions[1].count = Some(0);
        year.decisions[2].count = Some(6);
    });
    let Marks::Columns(columns) = &chart.marks else { panic!("columns") };
    assert_eq!(columns.columns[1].value, Some(0));
    assert_eq!(columns.columns[3].value, None);
    assert!(chart.subtitle.ends_with("9 months are not recorded"), "{}", chart.subtitle);
    let shown = texts(&chart.lay_out(SLIDE, Theme::Light, Layout::Slide));
    assert_eq!(shown.iter().filter(|text| *text == "0").count(), 1);
    assert_eq!(shown.iter().filter(|text| *text == "no data" || *text == "–").count(), 9);
}

#[test]
fn above_forty_activities_the_twenty_largest_are_shown_and_the_rest_is_summed() {
    let chart = chart_of(ChartId::ParticipationByActivity, Language::English, |year| {
        for people in 1..=60 {
            hearing(year, Some(people), Some(people));
        }
    });
    let rows = &chart.table().rows;
    assert_eq!(rows.len(), 21);
    // 1 to 40 are folded: 820 women and as many men.
    assert_eq!(rows[20][..4], ["The other 40", "820", "820", "1,640"]);
    // A low panel shows fewer, and folds more.
    let low = chart.lay_out(Size { width: 480.0, height: 220.0 }, Theme::Light, Layout::Panel);
    assert!(texts(&low).iter().any(|text| text.starts_with("The other ")), "{:?}", texts(&low));
    let shown: u64 = low.marks().map(|(_, mark)| mark.value).sum();
    let largest = low.marks().count() as u64 / 2;
    assert_eq!(shown, (0..largest).map(|place| 2 * (60 - place)).sum::<u64>(), "the largest are drawn");
    // All the others together would be longer than any of them many times over: they are said, and nobody is left out.
    let others = (60 - largest) * (61 - largest);
    let said = pasqyra::text::numbers::count(others, Language::English);
    assert!(texts(&low).contains(&said), "{said} is not among {:?}", texts(&low));
}

#[test]
fn a_chart_that_is_not_by_activity_has_no_picture_of_one_kind() {
    let register = sample();
    let texts = Texts::new(Language::English);
    let make = |source: &Source<'_>| {
        Chart::of_activities(ChartId::WomenShare, ActivityKind::Hearing, source, &texts).map(|_| ())
    };
    let error = with_source(&register.municipality, &register.years[&2023], make).expect_err("not available");
    let message = error.message(&texts);
    for id in [ChartId::ParticipationByActivity, ChartId::CommentOutcomesByActivity] {
        assert!(message.contains(id.id()), "{message}");
    }
}

#[test]
fn a_picture_has_the_size_that_was_asked_for_and_is_not_blank() {
    let chart = sample_chart(ChartId::ParticipationByKind, Language::Albanian);
    let scene = chart.lay_out(Size { width: 960.0, height: 540.0 }, Theme::Dark, Layout::Slide);
    let bytes = png::render(&scene, 2.0).expect("a picture");
    let picture = resvg::tiny_skia::Pixmap::decode_png(&bytes).expect("a PNG");
    assert_eq!((picture.width(), picture.height()), (1920, 1080));
    let colors: std::collections::BTreeSet<[u8; 3]> =
        picture.pixels().iter().map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]).collect();
    for color in [[0x1d, 0x20, 0x26], [0xb4, 0x8a, 0xe0], [0x4c, 0xc9, 0xbc]] {
        assert!(colors.contains(&color), "ground, women and men: {color:x?}");
    }
    assert_eq!(bytes, png::render(&scene, 2.0).expect("a picture"));
    for scale in [0.01, 100.0] {
        assert!(matches!(png::render(&scene, scale), Err(ChartError::Size { .. })));
    }
}

#[test]
fn a_label_is_as_wide_in_the_picture_as_it_was_measured() {
    use resvg::usvg::{Node, Options, Tree, fontdb};
    let mut fonts = fontdb::Database::new();
    fonts.load_font_data(chart::fonts::REGULAR.to_vec());
    fonts.load_font_data(chart::fonts::SEMI_BOLD.to_vec());
    let options = Options { fontdb: std::sync::Arc::new(fonts), ..Options::default() };
    let scene =
        sample_chart(ChartId::ParticipationByActivity, Language::Albanian).lay_out(SLIDE, Theme::Light, Layout::Slide);
    let tree = Tree::from_str(&svg::write(&scene, "x"), &options).expect("an SVG");
    let painted: Vec<f32> = tree
        .root()
        .children()
        .iter()
        .filter_map(|node| if let Node::Text(text) = node { Some(text.bounding_box().width()) } else { None })
        .collect();
    let measured: Vec<f32> = scene.texts().map(|text| text.bounds().width()).collect();
    assert_eq!(painted.len(), measured.len());
    for ((painted, measured), text) in painted.iter().zip(&measured).zip(scene.texts()) {
        assert!((painted - measured).abs() < 0.6, "“{}” is {painted} wide, measured {measured}", text.text);
    }
}

#[test]
fn a_size_that_nobody_can_use_is_refused_with_the_range() {
    for (width, height) in [(0, 1080), (1920, 0), (100_000, 1080), (119, 500)] {
        let error = Size::checked(width, height).expect_err("refused");
        let message = error.message(&Texts::new(Language::English));
        assert!(message.contains("120") && message.contains("8192"), "{message}");
    }
    assert!(Size::checked(3840, 2160).is_ok());
}

#[test]
fn the_svg_holds_text_as_text_and_no_identifier_of_another() {
    let scene =
        sample_chart(ChartId::CommentOutcomesByKind, Language::Albanian).lay_out(SLIDE, Theme::Light, Layout::Slide);
    let written = svg::write(&scene, "figure-3");
    assert!(written.contains("role=\"img\"") && written.contains("lang=\"sq\""));
    assert!(written.contains("aria-labelledby=\"figure-3-title figure-3-desc\""));
    assert_eq!(written.matches(" id=").count(), 2, "the identifiers of title and description");
    assert_eq!(written.matches(" id=\"figure-3-").count(), 2);
    assert!(written.contains(">Konsultime publike</text>"));
    let hostile = chart_of(ChartId::ParticipationByActivity, Language::English, |year| {
        hearing(year, Some(1), Some(2)).title = "<script>&\"'\u{1}\u{b}\n]]>".to_owned();
        hearing(year, Some(1), Some(2));
    });
    let scene = hostile.lay_out(SLIDE, Theme::Light, Layout::Slide);
    assert!(!svg::write(&scene, "x").contains("<script"));
    png::render(&scene, 0.25).expect("XML that an XML reader reads");
}

fn texts(scene: &Scene) -> Vec<String> {
    scene.texts().map(|text| text.text.clone()).collect()
}

#[test]
fn a_title_of_three_hundred_letters_wraps_and_shortens() {
    for &id in AVAILABLE {
        let mut chart = sample_chart(id, Language::Albanian);
        chart.title = "Gjatësia e këtij titulli ".repeat(12);
        for layout in [Layout::Slide, Layout::Figure] {
            let scene = chart.lay_out(Size { width: 1280.0, height: 720.0 }, Theme::Light, layout);
            hold_the_rules(&chart, &scene, "a long title");
            let whole = scene.texts().any(|text| text.full.as_deref() == Some(chart.title.as_str()));
            assert!(whole, "{id}, {layout:?}: the whole title stands behind its lines");
            let cut = scene.texts().any(|text| text.text.starts_with("Gjatësia") && text.weight == Weight::SemiBold);
            assert!(cut, "{id}, {layout:?}: the title is shown");
        }
    }
}

#[test]
fn a_mark_leads_to_its_record() {
    let register = sample();
    let chart = sample_kind_chart(ChartId::ParticipationByActivity, ActivityKind::Hearing, Language::Albanian);
    let scene = chart.lay_out(Size { width: 480.0, height: 240.0 }, Theme::Light, Layout::Panel);
    let fourth = register.years[&2023].activities.of(ActivityKind::Hearing)[3].id;
    let values: Vec<u64> = scene
        .marks()
        .filter(|(_, mark)| mark.leads == Some(Lead::Record(fourth)))
        .map(|(_, mark)| mark.value)
        .collect();
    assert_eq!(values, [6, 31]);
    assert!(scene.items.iter().any(|item| matches!(item, Item::Text(text) if text.record == Some(fourth))));
}
