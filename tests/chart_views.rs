//! What is chosen of a chart: its figures, their order and their measure, in the picture, the title and the table.

use chrono::NaiveDate;
use pasqyra::{
    chart::{AVAILABLE, Chart, Choices, Layout, Marks, Measure, Order, Size, Source, Theme, View, svg},
    domain::{
        Activity, ActivityKind, ChartId, Language, Months, RecordId, Register, Summaries, Summary, Year,
        summary::Participation,
    },
    text::Texts,
};

use super::{chart_years::with_earlier_years, support::sample};

const SLIDE: Size = Size { width: 1920.0, height: 1080.0 };

fn viewed(register: &Register, id: ChartId, view: View) -> Chart {
    let years: Summaries = Summary::of_years(&register.years);
    let municipality = &register.municipality;
    let source = Source { municipality, year: &register.years[&2023], summary: &years[&2023], years: &years };
    Chart::viewed(id, view, &source, &Texts::new(Language::Albanian))
}

fn months(first: u8, last: u8) -> View {
    View { months: Months::new(first, last), ..View::default() }
}

fn in_shares() -> View {
    View { measure: Measure::Shares, ..View::default() }
}

fn ordered(order: Order) -> View {
    View { order, ..View::default() }
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// The names of a chart's rows, or another column of its table.
fn column(chart: &Chart, at: usize) -> Vec<String> {
    chart.table().rows.iter().map(|row| plain(&row[at])).collect()
}

#[test]
fn the_figures_of_all_months_and_of_no_month_are_those_of_the_year() {
    let year = &sample().years[&2023];
    let parts =
        [(1, 3), (4, 4), (5, 12)].map(|(first, last)| Summary::of_months(year, Months::new(first, last).unwrap()));
    let whole = Summary::of(year);
    let mut all = Participation::default();
    for part in parts.iter().chain([&Summary::of_no_month(year)]) {
        all += part.all;
    }
    assert_eq!(all, whole.all);
    assert_eq!(parts.iter().map(|part| part.decisions.total).sum::<u64>(), whole.decisions.total);
    assert!(parts.iter().all(|part| part.activities() > 0) || whole.activities() > 0);
}

#[test]
fn an_activity_is_of_the_month_in_which_it_was_held_and_of_none_without_a_date_of_its_year() {
    let mut year = Year::new(2023);
    let days = [Some((2023, 3, 5)), Some((2022, 3, 5)), None, Some((2023, 4, 1))];
    for (at, day) in days.into_iter().enumerate() {
        let mut hearing = Activity::new(RecordId(uuid::Uuid::from_u128(at as u128)), ActivityKind::Hearing);
        hearing.held_on = day.and_then(|(year, month, day)| NaiveDate::from_ymd_opt(year, month, day));
        (hearing.attendance.women, hearing.attendance.men) = (Some(1), Some(10 + at as u32));
        year.activities.of_mut(ActivityKind::Hearing).push(hearing);
    }
    let march = Summary::of_months(&year, Months::new(3, 3).unwrap());
    assert_eq!((march.activities(), march.all.men), (1, 10));
    assert_eq!(Summary::of_no_month(&year).activities(), 2);
    let mut register = sample();
    register.years.insert(2023, year);
    let chart = viewed(&register, ChartId::ParticipationByActivity, months(3, 3));
    assert_eq!(chart.table().rows.len(), 1);
    assert!(
        chart.subtitle.ends_with(", mars 2023; pa 2 aktivitete që nuk kanë datë në vitin 2023"),
        "{}",
        chart.subtitle
    );
    // Numbers stay those of the report.
    let chart = viewed(&register, ChartId::ParticipationByActivity, months(4, 12));
    assert!(chart.table().rows[0][0].starts_with("Dëgjim buxhetor 4"), "{:?}", chart.table().rows);
}

#[test]
fn the_decisions_of_some_months_have_their_own_sum_mean_and_highest_month() {
    let chart = viewed(&sample(), ChartId::DecisionsByMonth, months(4, 6));
    assert_eq!(chart.title, "165 vendime, më së shumti në qershor: 61");
    assert_eq!(chart.subtitle, "Vendimet e Kryetarit të publikuara sipas muajve, prill–qershor 2023");
    assert_eq!(column(&chart, 0), ["prill", "maj", "qershor"]);
    let Marks::Columns(columns) = &chart.marks else { panic!("columns") };
    assert_eq!(columns.mean.as_ref().map(|mean| mean.0), Some(55));
}

#[test]
fn a_view_that_chooses_nothing_is_the_chart_as_it_always_was() {
    let register = with_earlier_years();
    for &id in AVAILABLE {
        let nothing = View { months: Some(Months::YEAR), ..View::default() };
        let all = viewed(&register, id, View::default());
        assert_eq!(viewed(&register, id, nothing), all, "{id}");
        // What does not apply to it makes no difference.
        let choices = Choices::of(id);
        if !choices.measure {
            assert_eq!(viewed(&register, id, in_shares()), all, "{id}");
        }
        if !choices.kind {
            let view = View::from(Some(ActivityKind::Hearing));
            assert_eq!(viewed(&register, id, view), all, "{id}");
        }
    }
}

#[test]
fn rows_are_put_in_the_order_that_was_chosen_and_folded_ones_too() {
    let by_kind = |order| column(&viewed(&sample(), ChartId::ParticipationByKind, ordered(order)), 0);
    let [consultations, hearings, meetings, budgeting] =
        ["Konsultime publike", "Dëgjime buxhetore", "Takime publike", "Buxhetim me pjesëmarrje"];
    assert_eq!(by_kind(Order::Report), [consultations, hearings, meetings, budgeting]);
    assert_eq!(by_kind(Order::Size), [hearings, consultations, meetings, budgeting]);
    assert_eq!(by_kind(Order::Share), [meetings, consultations, budgeting, hearings]);
    let shares = column(&viewed(&sample(), ChartId::WomenShare, ordered(Order::Share)), 0);
    assert_eq!(shares, [meetings, consultations, budgeting, hearings, "Gjithsej"]);

    let of_hearings = |order| View { kind: Some(ActivityKind::Hearing), ..ordered(order) };
    let dates = |register: &Register, order| {
        let chart = viewed(register, ChartId::ParticipationByActivity, of_hearings(order));
        let Marks::Bars(bars) = &chart.marks else { panic!("bars") };
        bars.rows.iter().map(|row| row.number.expect("a number")).collect::<Vec<_>>()
    };
    let mut register = sample();
    let hearings = register.years.get_mut(&2023).unwrap().activities.of_mut(ActivityKind::Hearing);
    hearings[0].held_on = NaiveDate::from_ymd_opt(2023, 12, 31);
    hearings[3].held_on = NaiveDate::from_ymd_opt(2023, 1, 1);
    hearings[1].held_on = None;
    let order = dates(&register, Order::Date);
    assert_eq!(order[0], 4, "{order:?}");
    let undated = hearings_without_date(&register);
    assert_eq!(order[order.len() - undated - 1], 1, "the last with a date: {order:?}");

    // Of more than forty the twenty largest are shown, in the order that was chosen.
    let mut register = sample();
    let hearings = register.years.get_mut(&2023).unwrap().activities.of_mut(ActivityKind::Hearing);
    let one = hearings[0].clone();
    hearings.extend((0..40_u32).map(|at| {
        let mut hearing = Activity { id: RecordId(uuid::Uuid::from_u128(at.into())), ..one.clone() };
        hearing.held_on = NaiveDate::from_ymd_opt(2023, 11, 1 + at % 28);
        (hearing.attendance.women, hearing.attendance.men) = (Some(at), Some(100));
        hearing
    }));
    let chart = viewed(&register, ChartId::ParticipationByActivity, of_hearings(Order::Share));
    let scene = chart.lay_out(SLIDE, Theme::Light, Layout::Slide);
    let women: Vec<u64> =
        scene.marks().filter(|(_, mark)| mark.description.contains(": gra ")).map(|(_, mark)| mark.value).collect();
    assert!(women.len() > 10 && women.is_sorted_by(|one, other| one >= other), "{women:?}");
}

fn hearings_without_date(register: &Register) -> usize {
    let hearings = register.years[&2023].activities.of(ActivityKind::Hearing);
    hearings.iter().filter(|hearing| hearing.held_on.is_none()).count()
}

#[test]
fn shares_are_bars_of_a_hundred_percent_with_their_counts_on_a_scale() {
    let chart = viewed(&sample(), ChartId::ParticipationByKind, in_shares());
    assert_eq!(plain(&chart.title), "Gratë ishin 18,6 % e 649 pjesëmarrësve");
    assert!(chart.subtitle.ends_with(", 2023; në përqindje"), "{}", chart.subtitle);
    let rows: Vec<String> = chart.table().rows[0].iter().map(|cell| plain(cell)).collect();
    assert_eq!(rows, ["Konsultime publike", "22,5 %", "77,5 %", "244"]);
    let Marks::Bars(bars) = &chart.marks else { panic!("bars") };
    for row in &bars.rows {
        let whole: u64 = row.parts.iter().map(|part| part.value).sum();
        assert!(whole.abs_diff(1_000_000) <= 2, "{}: {whole}", row.full);
    }
    let scene = chart.lay_out(SLIDE, Theme::Light, Layout::Slide);
    let texts: Vec<String> = scene.texts().map(|text| plain(&text.text)).collect();
    for text in ["0 %", "50 %", "100 %", "22,5 % (55)", "244"] {
        assert!(texts.iter().any(|shown| shown == text || shown.ends_with(&format!(" {text}"))), "{text}: {texts:?}");
    }
    assert!(plain(&svg::write(&scene, "x")).contains("Konsultime publike: gra 22,5 % (55)"));
}

#[test]
fn shares_are_of_those_whose_gender_is_known_and_say_who_is_left_out() {
    let mut register = sample();
    let meetings = register.years.get_mut(&2023).unwrap().activities.of_mut(ActivityKind::Meeting);
    (meetings[0].attendance.women, meetings[0].attendance.men, meetings[0].attendance.stated) = (None, None, Some(30));
    let chart =
        viewed(&register, ChartId::ParticipationByActivity, View { kind: Some(ActivityKind::Meeting), ..in_shares() });
    assert!(
        chart.subtitle.ends_with("në përqindje; pa 30 pjesëmarrës, gjinia e të cilëve nuk dihet"),
        "{}",
        chart.subtitle
    );
    assert_eq!(chart.table().heads[3], "Gjinia nuk dihet");
    let unknown = &chart.table().rows[0];
    assert_eq!(unknown[1..], ["", "", "30", "30"], "no share is made up: {unknown:?}");
    let Marks::Bars(bars) = &chart.marks else { panic!("bars") };
    assert!(bars.rows[0].parts.is_empty() && bars.rows[0].total == "gjinia nuk dihet", "{:?}", bars.rows[0]);
}

#[test]
fn years_are_compared_of_one_kind_and_by_shares() {
    let register = with_earlier_years();
    let view = View { kind: Some(ActivityKind::Hearing), ..in_shares() };
    let chart = viewed(&register, ChartId::ParticipationOverYears, view);
    let (first, last) = (Summary::of(&register.years[&2018]), Summary::of(&register.years[&2023]));
    let texts = Texts::new(Language::Albanian);
    let share = |summary: &Summary| {
        let share = summary.kind(ActivityKind::Hearing).participation.women_share().unwrap();
        pasqyra::text::numbers::share(share, texts.language())
    };
    let expected =
        format!("Pjesa e grave u rrit nga {} në vitin 2018 në {} në vitin 2023", share(&first), share(&last));
    assert_eq!(chart.title, expected);
    assert!(chart.subtitle.contains("; vetëm dëgjimet buxhetore; në përqindje"), "{}", chart.subtitle);
    let rows = &chart.table().rows;
    assert_eq!((rows[0][1].as_str(), rows[5][1].as_str()), (share(&first).as_str(), share(&last).as_str()));
}
