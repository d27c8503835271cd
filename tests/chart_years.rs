//! The charts over years: gaps stay gaps, later years stay out, and one year alone is shown too.

use std::collections::BTreeMap;

use pasqyra::{
    chart::{Chart, Layout, Marks, Size, Source, Theme},
    domain::{Activity, ActivityKind, ChartId, Choice as _, Language, Municipality, Register, Summary, Year},
    text::{TRANSLATED, Texts},
};

use super::support::sample;

const OVER_YEARS: [ChartId; 3] =
    [ChartId::ParticipationOverYears, ChartId::WomenShareOverYears, ChartId::CommentOutcomesOverYears];

/// The sample, with years before it of which each has a part of its figures; nothing is recorded of 2020.
pub(crate) fn with_earlier_years() -> Register {
    let mut register = sample();
    let year = register.years[&2023].clone();
    for (number, women, all) in [(2018, 30, 45), (2019, 70, 75), (2021, 90, 60), (2022, 80, 110)] {
        let mut earlier = Year { number, ..year.clone() };
        let part = |count: &mut Option<u32>, percent: u32| {
            if let Some(count) = count {
                *count = *count * percent / 100;
            }
        };
        for &kind in ActivityKind::ALL {
            for Activity { attendance, comments, .. } in earlier.activities.of_mut(kind) {
                part(&mut attendance.women, women);
                part(&mut attendance.men, all);
                part(&mut comments.accepted, all);
                part(&mut comments.rejected, women);
            }
        }
        register.years.insert(number, earlier);
    }
    register
}

fn chart(register: &Register, year: u16, id: ChartId, language: Language) -> Chart {
    let years = Summary::of_years(&register.years);
    let municipality = &register.municipality;
    let source = Source { municipality, year: &register.years[&year], summary: &years[&year], years: &years };
    Chart::of(id, &source, &Texts::new(language)).expect("a chart")
}

/// A hearing a year: year, women, men, comments accepted and pending.
type Hearing = (u16, Option<u32>, Option<u32>, Option<u32>, Option<u32>);

/// A register with a hearing a year.
fn register(years: &[Hearing]) -> Register {
    let year = |&(number, women, men, accepted, pending): &Hearing| {
        let mut year = Year::new(number);
        let mut hearing = Activity::new(pasqyra::domain::RecordId(uuid::Uuid::nil()), ActivityKind::Hearing);
        (hearing.attendance.women, hearing.attendance.men) = (women, men);
        (hearing.comments.accepted, hearing.comments.pending) = (accepted, pending);
        year.activities.of_mut(ActivityKind::Hearing).push(hearing);
        (number, year)
    };
    let municipality = Municipality { name: "Prizren".to_owned(), ..Municipality::default() };
    Register { municipality, years: years.iter().map(year).collect::<BTreeMap<_, _>>() }
}

fn title(years: &[Hearing], id: ChartId) -> String {
    let last = years.iter().map(|year| year.0).max().expect("a year");
    chart(&register(years), last, id, Language::Albanian).title.replace('\u{a0}', " ")
}

#[test]
fn the_charts_over_years_and_of_shares_say_their_findings_in_every_language() {
    use ChartId::{CommentOutcomesOverYears, ParticipationOverYears, WomenShare, WomenShareOverYears};
    let of_sample = sample();
    let register = with_earlier_years();
    let said = |register, id, language| chart(register, 2023, id, language).title.replace('\u{a0}', " ");
    let expected = [
        (
            &of_sample,
            WomenShare,
            [
                "Gratë ishin 18,6 % e pjesëmarrësve; në 5 nga 11 dëgjime nuk kishte asnjë",
                "Women were 18.6% of participants; 5 of 11 hearings had none",
                "Žene su činile 18,6 % učesnika; na 5 od 11 rasprava nije bilo nijedne",
                "Katılımcılar arasında kadınların oranı %18,6; 11 dinleme toplantısından 5 tanesine hiç kadın katılmadı",
                "Žene su činile 18,6 % učesnika; na 5 od 11 rasprava nije bilo nijedne",
            ],
        ),
        (
            &of_sample,
            ParticipationOverYears,
            [
                "649 pjesëmarrës në vitin 2023",
                "649 participants in 2023",
                "649 učesnika u 2023. godini",
                "2023 yılında 649 katılımcı",
                "649 učesnika u 2023. godini",
            ],
        ),
        (
            &register,
            WomenShareOverYears,
            [
                "Pjesa e grave u rrit nga 10,0 % në vitin 2018 në 18,6 % në vitin 2023",
                "The share of women rose from 10.0% in 2018 to 18.6% in 2023",
                "Udeo žena porastao je sa 10,0 % u 2018. na 18,6 % u 2023. godini",
                "Kadınların oranı arttı: 2018 yılında %10,0, 2023 yılında %18,6",
                "Udio žena porastao je sa 10,0 % u 2018. na 18,6 % u 2023. godini",
            ],
        ),
        (
            &of_sample,
            CommentOutcomesOverYears,
            [
                "Në vitin 2023 u pranuan 77,1 % e komenteve; 35 presin përgjigje",
                "77.1% of the comments were accepted in 2023; 35 await an answer",
                "U 2023. godini prihvaćeno je 77,1 % komentara; 35 čeka odgovor",
                "2023 yılında görüşlerin kabul oranı %77,1; 35 görüş yanıt bekliyor",
                "U 2023. godini prihvaćeno je 77,1 % komentara; 35 čeka odgovor",
            ],
        ),
    ];
    for (register, id, titles) in expected {
        for (&language, title) in TRANSLATED.iter().zip(titles) {
            assert_eq!(said(register, id, language), title);
        }
    }
}

#[test]
fn the_finding_over_years_is_that_of_the_latest_year_with_figures() {
    use ChartId::{CommentOutcomesOverYears, ParticipationOverYears, WomenShareOverYears};
    let people = |before: u32, last: u32| {
        title(
            &[(2021, Some(0), Some(before), None, None), (2023, Some(0), Some(last), None, None)],
            ParticipationOverYears,
        )
    };
    assert_eq!(people(20, 30), "Pjesëmarrësit u shtuan nga 20 në vitin 2021 në 30 në vitin 2023");
    assert_eq!(people(20, 3), "Pjesëmarrësit u pakësuan nga 20 në vitin 2021 në 3 në vitin 2023");
    assert_eq!(people(20, 20), "20 pjesëmarrës në vitin 2023, po aq sa në vitin 2021");
    let three = |last: u32| {
        let of = |year, men| (year, Some(0), Some(men), None, None);
        title(&[of(2019, 20), of(2021, 30), of(2023, last)], ParticipationOverYears)
    };
    assert_eq!(three(31), "31 pjesëmarrës në vitin 2023, më shumë se në çdo vit tjetër që nga 2019");
    assert_eq!(three(1), "Një pjesëmarrës në vitin 2023, më pak se në çdo vit tjetër që nga 2019");
    assert_eq!(three(25), "Pjesëmarrësit u pakësuan nga 30 në vitin 2021 në 25 në vitin 2023");

    let share = |last| title(&[(2021, Some(5), Some(5), None, None), last], WomenShareOverYears);
    assert_eq!(
        share((2023, Some(5), Some(5), None, None)),
        "Pjesa e grave ishte 50,0 % në vitin 2023, po aq sa në vitin 2021"
    );
    // Nothing is known of 2023 yet: the last that is known is said.
    assert_eq!(share((2023, None, None, None, None)), "Në vitin 2021 gratë ishin 50,0 % e pjesëmarrësve");

    let accepted = |before, last, pending| {
        title(
            &[(2021, None, None, Some(before), Some(5)), (2023, None, None, Some(last), Some(pending))],
            CommentOutcomesOverYears,
        )
    };
    assert_eq!(
        accepted(5, 5, 0),
        "Pjesa e komenteve të pranuara u rrit nga 50,0 % në vitin 2021 në 100,0 % në vitin 2023"
    );
    assert_eq!(
        accepted(5, 1, 1),
        "Pjesa e komenteve të pranuara ishte 50,0 % në vitin 2023, po aq sa në vitin 2021; një pret përgjigje"
    );
    assert_eq!(accepted(5, 0, 0), "Në vitin 2023 nuk pati asnjë koment");
}

#[test]
fn a_year_without_figures_keeps_its_place_and_no_line_runs_over_it() {
    let register = with_earlier_years();
    for id in OVER_YEARS {
        let chart = chart(&register, 2023, id, Language::English);
        let years: Vec<&str> = chart.table().rows.iter().map(|row| row[0].as_str()).collect();
        assert_eq!(years, ["2018", "2019", "2020", "2021", "2022", "2023"], "{id}");
        assert!(chart.table().rows[2][1..].iter().all(String::is_empty), "{id}");
        assert!(chart.alternative.contains("2020: no data."), "{id}: {}", chart.alternative);
        assert!(chart.subtitle.ends_with("2018–2023; there are no data for one year"), "{id}: {}", chart.subtitle);
        assert!(chart.compares_years(), "{id}");
    }
    let trend = chart(&register, 2023, ChartId::WomenShareOverYears, Language::English);
    let scene = trend.lay_out(Size { width: 1920.0, height: 1080.0 }, Theme::Light, Layout::Slide);
    let slanted = scene.items.iter().filter(|item| {
        matches!(item, pasqyra::chart::scene::Item::Line(line) if line.from.1 != line.to.1 && line.from.0 != line.to.0)
    });
    assert_eq!(slanted.count(), 3, "2018 to 2019, 2021 to 2022, 2022 to 2023");
    assert_eq!(scene.marks().count(), 5);
}

#[test]
fn the_charts_of_a_year_stay_as_they_are_when_the_next_one_is_recorded() {
    let before = with_earlier_years();
    let mut after = before.clone();
    after.years.insert(2024, Year { number: 2024, ..before.years[&2023].clone() });
    for id in OVER_YEARS {
        assert_eq!(chart(&before, 2023, id, Language::Albanian), chart(&after, 2023, id, Language::Albanian));
    }
}

#[test]
fn one_year_alone_is_a_chart_and_no_comparison() {
    for id in OVER_YEARS {
        let chart = chart(&sample(), 2023, id, Language::English);
        assert!(chart.has_figures() && !chart.compares_years(), "{id}");
        assert_eq!(chart.table().rows.len(), 1, "{id}");
        assert!(chart.subtitle.ends_with(", 2023"), "{}", chart.subtitle);
    }
    let empty = register(&[(2024, None, None, None, None)]);
    for id in OVER_YEARS {
        let chart = chart(&empty, 2024, id, Language::English);
        assert!(matches!(chart.marks, Marks::Nothing(_)), "{id}");
    }
}

#[test]
fn the_figures_over_years_are_those_of_each_years_summary() {
    let register = with_earlier_years();
    let chart = chart(&register, 2023, ChartId::ParticipationOverYears, Language::English);
    for row in &chart.table().rows {
        let Some(year) = register.years.get(&row[0].parse().expect("a year")) else { continue };
        let all = Summary::of(year).all;
        assert_eq!(row[1..4], [all.women, all.men, all.participants].map(|count| count.to_string()), "{row:?}");
    }
}

#[test]
fn a_share_of_none_or_all_and_an_unknown_gender_are_said_as_they_are() {
    let mut register = register(&[(2024, Some(0), Some(14), None, None)]);
    let year = register.years.get_mut(&2024).expect("the year");
    let mut of = |kind, women, men, stated| {
        let mut activity = Activity::new(pasqyra::domain::RecordId(uuid::Uuid::max()), kind);
        (activity.attendance.women, activity.attendance.men, activity.attendance.stated) = (women, men, stated);
        year.activities.of_mut(kind).push(activity);
    };
    of(ActivityKind::Consultation, Some(7), Some(0), None);
    of(ActivityKind::Meeting, None, None, Some(30));
    let chart = chart(&register, 2024, ChartId::WomenShare, Language::English);
    let Marks::Shares(shares) = &chart.marks else { panic!("shares") };
    let said: Vec<&str> = shares.rows.iter().map(|row| row.shown.as_str()).collect();
    assert_eq!(said, ["100.0%", "0.0%", "gender unknown", "no activity", "33.3%"]);
    assert!(chart.subtitle.ends_with("the gender of 30 participants is unknown"), "{}", chart.subtitle);
    let scene = chart.lay_out(Size { width: 1920.0, height: 1080.0 }, Theme::Light, Layout::Slide);
    super::chart_rules::hold_the_rules(&chart, &scene, "shares");
    assert_eq!(scene.marks().count(), 2, "no mark for no woman");
}
