//! What a check costs as a year grows, and the report of a year: `cargo bench --bench checks`.
//!
//! The year is the sample's, over and over: with its faults, so that findings and suggestions are made too. Each
//! figure is the median of many runs of the whole thing, on one thread. The slope is that of a straight line through
//! the logarithms of size and time: 1 is a cost that grows as the year does.

#![allow(clippy::print_stdout, reason = "a benchmark says what it measured")]

mod timing;

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use pasqyra::{
    domain::{Activity, ActivityKind, Choice as _, Language, Register, Summaries, Summary, check},
    import, report, store,
    text::Texts,
};

use timing::median;

const SIZES: [usize; 4] = [100, 1_000, 10_000, 100_000];

/// The sample with so many activities: its own, repeated, each with a title, figures and a link of its own.
fn register(activities: usize) -> Register {
    let mut register = import::sample(&mut store::fresh_id);
    let Some(year) = register.years.values_mut().next() else { return register };
    let sample = year.activities.clone();
    let of_sample = sample.len();
    for &kind in ActivityKind::ALL {
        let list = sample.of(kind);
        let wanted = (activities * list.len()).div_ceil(of_sample);
        *year.activities.of_mut(kind) = list
            .iter()
            .cycle()
            .take(wanted)
            .zip(0_usize..)
            .map(|(activity, number)| {
                let mut activity = Activity { id: store::fresh_id(), ..activity.clone() };
                activity.title = format!("{} {number}", activity.title);
                let of_report = activity.links.report.as_deref();
                activity.links.report = of_report.map(|link| format!("{link}?{number}"));
                activity
            })
            .collect();
    }
    register
}

/// The slope of the straight line that fits the points best, both on a logarithmic scale.
fn slope(points: &[(usize, Duration)]) -> f64 {
    let logs: Vec<(f64, f64)> =
        points.iter().map(|&(size, time)| ((size as f64).ln(), time.as_secs_f64().ln())).collect();
    let count = logs.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| logs.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|point| point.0), mean(|point| point.1));
    let shared: f64 = logs.iter().map(|point| (point.0 - x) * (point.1 - y)).sum();
    shared / logs.iter().map(|point| (point.0 - x).powi(2)).sum::<f64>()
}

/// The longest that a check goes on without asking whether there is time.
fn longest_step(input: &check::Input<'_>) {
    let mut longest = Duration::ZERO;
    let mut checking = check::Checking::default();
    let findings = loop {
        let begun = Instant::now();
        let findings = checking.go_on(input, || false);
        longest = longest.max(begun.elapsed());
        if let Some(findings) = findings {
            break findings;
        }
    };
    let begun = Instant::now();
    drop(findings);
    println!("  longest step {longest:.3?}; letting the findings go {:.3?}", begun.elapsed());
}

fn main() {
    let Some(today) = chrono::NaiveDate::from_ymd_opt(2024, 1, 15) else { return };
    let mut checks = Vec::new();
    for size in SIZES {
        let register = register(size);
        let Some(year) = register.years.values().next() else { return };
        let summary = Summary::of(year);
        let input = check::Input { municipality: &register.municipality, year, summary: &summary, today };
        let findings = check::check(&input).count();
        let time = median((2_000_000 / size).clamp(21, 2_001), || drop(black_box(check::check(black_box(&input)))));
        println!("check {size:>7} activities: {time:>10.3?}  ({findings} findings)");
        checks.push((size, time));
        if size == 100_000 {
            longest_step(&input);
        }
    }
    println!("check: slope {:.2} (target 1.1)", slope(&checks));
    let mut reports = Vec::new();
    for size in [27, 270, 2_000, 20_000] {
        let register = register(size);
        let Some(year) = register.years.values().next() else { return };
        let texts = Texts::new(Language::Albanian);
        let time = median((20_000 / size).clamp(5, 201), || {
            let summary = Summary::of(year);
            let years = &Summaries::new();
            let input = report::Input { municipality: &register.municipality, year, summary: &summary, years };
            drop(black_box(report::html::write(&report::Document::of(&input, &texts))));
        });
        println!("report {size:>6} activities: {time:>10.3?}");
        reports.push((size, time));
    }
    println!("report: slope {:.2} (target 1.1)", slope(&reports));
}
