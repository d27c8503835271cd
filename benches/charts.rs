//! What a picture of a chart costs within the program: `cargo bench --bench charts`.
//!
//! Each figure is the median of many runs, from the year's figures to the bytes, on one thread; widths of texts that
//! were measured once are remembered, as in a window. What a whole process takes, `measure.sh` measures.

#![allow(clippy::print_stdout, reason = "a benchmark says what it measured")]

mod timing;

use std::{hint::black_box, time::Duration};

use pasqyra::{
    chart::{AVAILABLE, Chart, ChartError, Layout, Size, Source, Theme, png, svg},
    domain::{Activity, ActivityKind, ChartId, Choice as _, Language, Municipality, Summaries, Summary, Year},
    import, store,
    text::Texts,
};

use timing::median;

const SLIDE: Size = Size { width: 1920.0, height: 1080.0 };
/// SVG within the process.
const SVG_LIMIT: Duration = Duration::from_millis(2);

fn verdict(met: bool) -> &'static str {
    if met { "met" } else { "MISSED" }
}

/// A year of so many hearings, each with women and men.
fn year(hearings: u32) -> Year {
    let mut year = Year::new(2023);
    let hearing = |number: u32| {
        let mut hearing = Activity::new(store::fresh_id(), ActivityKind::Hearing);
        hearing.title = format!("Dëgjim buxhetor me banorët e fshatit të {number}-të");
        (hearing.attendance.women, hearing.attendance.men) = (Some(3 + number % 20), Some(10 + number % 31));
        hearing
    };
    *year.activities.of_mut(ActivityKind::Hearing) = (1..=hearings).map(hearing).collect();
    year
}

/// What a bar costs in an SVG with so many bars.
fn per_bar(bars: u32, texts: &Texts) -> Result<Duration, ChartError> {
    let (year, municipality) = (year(bars), Municipality { name: "Prizren".to_owned(), ..Municipality::default() });
    let (summary, years) = (Summary::of(&year), Summaries::new());
    let source = Source { municipality: &municipality, year: &year, summary: &summary, years: &years };
    let id = ChartId::ParticipationByActivity;
    Chart::of(id, &source, texts)?;
    let whole = median(200, || {
        if let Ok(chart) = Chart::of(id, &source, texts) {
            black_box(svg::write(&chart.lay_out(SLIDE, Theme::Light, Layout::Slide), "chart"));
        }
    });
    Ok(whole / bars)
}

fn main() -> Result<(), ChartError> {
    let texts = Texts::new(Language::Albanian);
    let register = import::sample(&mut store::fresh_id);
    let years = Summary::of_years(&register.years);
    let Some((number, year)) = register.years.iter().next_back() else { return Ok(()) };
    let source = Source { municipality: &register.municipality, year, summary: &years[number], years: &years };
    println!("{:<28} {:>10} {:>10}", "chart of the sample", "SVG, ms", "PNG, ms");
    let milliseconds = |time: Duration| time.as_secs_f64() * 1e3;
    for &id in AVAILABLE {
        let svg = median(200, || {
            if let Ok(chart) = Chart::of(id, &source, &texts) {
                black_box(svg::write(&chart.lay_out(SLIDE, Theme::Light, Layout::Slide), "chart"));
            }
        });
        let scene = Chart::of(id, &source, &texts)?.lay_out(SLIDE, Theme::Light, Layout::Slide);
        png::render(&scene, 1.0)?;
        let png = median(20, || {
            let _ = black_box(png::render(&scene, 1.0));
        });
        let met = verdict(svg <= SVG_LIMIT);
        println!("{:<28} {:>10.3} {:>10.2}   SVG <= 2 ms: {met}", id.id(), milliseconds(svg), milliseconds(png));
    }
    let (few, many) = (per_bar(4, &texts)?, per_bar(40, &texts)?);
    println!(
        "a bar of 4: {:.4} ms, of 40: {:.4} ms, {:.2} times; <= 2: {}",
        milliseconds(few),
        milliseconds(many),
        many.as_secs_f64() / few.as_secs_f64(),
        verdict(many <= 2 * few)
    );
    Ok(())
}
