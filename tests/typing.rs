//! The year of 2023 typed anew by keyboard alone, as an office would that has its printed report before it.

use std::{
    fmt::Write as _,
    path::Path,
    thread,
    time::{Duration, Instant},
};

use pasqyra::{
    domain::{Activity, ActivityKind, Municipality, Register, Year},
    store::{self, Store},
};

use crate::{
    desktop::{Desktop, PATIENCE, Program, Stroke},
    support::sample,
};

/// The keys that open a tab.
const TABS: [(ActivityKind, &str); 3] =
    [(ActivityKind::Consultation, "ctrl+2"), (ActivityKind::Hearing, "ctrl+3"), (ActivityKind::Meeting, "ctrl+4")];

/// A register in which nothing is recorded of 2023.
fn empty(path: &Path) {
    let municipality = Municipality { name: "Prizren".to_owned(), ..Municipality::default() };
    let mut register = Register { municipality, ..Register::default() };
    register.years.insert(2023, Year::new(2023));
    drop(Store::create(path, &register).expect("a register"));
}

/// What is typed into the table's cells for an activity, from its name on; empty where nothing is recorded.
fn cells(activity: &Activity) -> Vec<String> {
    let count = |count: Option<u32>| count.map_or_else(String::new, |count| count.to_string());
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let day = activity.held_on.map_or_else(String::new, |day| day.format("%-d/%-m").to_string());
    let mut cells = vec![activity.title.clone()];
    if activity.kind != ActivityKind::Consultation {
        cells.push(text(&activity.venue));
    }
    cells.extend([day, count(activity.attendance.women), count(activity.attendance.men)]);
    if activity.kind.has_comments() {
        let comments = &activity.comments;
        let parts = [comments.rejected, comments.accepted, comments.partially_accepted, comments.pending];
        cells.extend(parts.map(count));
    }
    if activity.kind == ActivityKind::Meeting {
        cells.push(text(&activity.links.minutes));
    }
    cells.push(text(&activity.links.report));
    cells
}

/// What of an activity was typed, to be compared.
fn typed(activity: &Activity) -> String {
    let mut typed = String::new();
    let _ = write!(typed, "{} {:?}", cells(activity).join("|"), activity.held_on);
    typed
}

/// A text for which the keyboard has keys, on one line.
fn plain_text(text: &str) -> String {
    text.replace(['„', '“', '”'], "\"").replace('–', "-").trim().to_owned()
}

fn plain(activity: &Activity) -> Activity {
    let mut activity = activity.clone();
    activity.title = plain_text(&activity.title);
    activity.venue = activity.venue.as_deref().map(plain_text);
    activity
}

/// Types an activity: Ctrl+Enter makes its row, Tab leads from cell to cell.
fn type_activity(program: &Program<'_>, activity: &Activity) {
    let cells = cells(activity);
    let mut strokes = vec![Stroke::Key("ctrl+Return")];
    for (at, cell) in cells.iter().enumerate() {
        if at > 0 {
            strokes.push(Stroke::Key("Tab"));
        }
        strokes.push(Stroke::Text(cell));
    }
    program.press(&strokes);
}

fn activities(path: &Path, kind: ActivityKind) -> Vec<String> {
    let register = store::read(path).expect("the register");
    register.years[&2023].activities.of(kind).iter().map(typed).collect()
}

#[test]
fn the_year_of_2023_is_typed_with_one_key_a_field_and_one_a_record() {
    let Some(desktop) = Desktop::start() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("prizren.pasqyra");
    empty(&file);
    let program = desktop.open(&file, folder.path());
    let register = sample();
    let year = &register.years[&2023];
    let (mut records, mut fields) = (0, 0);
    let began = Instant::now();
    for (kind, tab) in TABS {
        program.key(tab);
        for activity in year.activities.of(kind) {
            let activity = plain(activity);
            type_activity(&program, &activity);
            records += 1;
            fields += cells(&activity).len();
        }
        program.key("Return");
    }
    let seconds = began.elapsed().as_secs_f64();
    let (keys, characters) = (program.keys(), program.characters());
    program.close();
    println!("{records} records, {fields} fields: {keys} keys beside {characters} characters, {seconds:.0} s");
    assert_eq!(records, 26);
    for (kind, _) in TABS {
        let expected: Vec<String> = year.activities.of(kind).iter().map(plain).map(|one| typed(&one)).collect();
        let found = activities(&file, kind);
        assert_eq!(found, expected);
    }
    // Beside them only the key to each tab and the one that ends it.
    assert!(keys <= fields + records + 2 * TABS.len(), "{keys} keys for {fields} fields of {records} records");
}

#[test]
fn a_power_cut_in_the_middle_of_a_cell_loses_that_cell_alone() {
    let Some(desktop) = Desktop::start() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("prizren.pasqyra");
    empty(&file);
    let register = sample();
    let hearings: Vec<Activity> =
        register.years[&2023].activities.of(ActivityKind::Hearing).iter().map(plain).collect();
    let expected: Vec<String> = hearings.iter().map(typed).collect();

    let program = desktop.open(&file, folder.path());
    program.key("ctrl+3");
    for hearing in &hearings[..5] {
        type_activity(&program, hearing);
    }
    // Half of the sixth: its name and venue are left, the date is being typed.
    let (title, venue) = (&hearings[5].title, hearings[5].venue.as_deref().unwrap_or_default());
    program.press(&[
        Stroke::Key("ctrl+Return"),
        Stroke::Text(title),
        Stroke::Key("Tab"),
        Stroke::Text(venue),
        Stroke::Key("Tab"),
        Stroke::Text("11/"),
    ]);
    let begun = Activity {
        title: title.clone(),
        venue: Some(venue.to_owned()),
        ..Activity::new(hearings[5].id, ActivityKind::Hearing)
    };
    let begun = typed(&begun);
    let waiting = Instant::now();
    while activities(&file, ActivityKind::Hearing).last() != Some(&begun) && waiting.elapsed() < PATIENCE {
        thread::sleep(Duration::from_millis(200));
    }
    program.kill();

    let saved = activities(&file, ActivityKind::Hearing);
    assert_eq!(saved[..5], expected[..5], "every cell that was left is in the file");
    assert_eq!(saved[5..], [begun], "and nothing of the one that was not");

    // The next day: the sixth is deleted and typed again, then the rest.
    let program = desktop.open(&file, folder.path());
    program.press(&[Stroke::Key("ctrl+3"), Stroke::Key("ctrl+Down"), Stroke::Key("ctrl+Delete")]);
    for hearing in &hearings[5..] {
        type_activity(&program, hearing);
    }
    program.key("Return");
    program.close();
    assert_eq!(activities(&file, ActivityKind::Hearing), expected);
}
