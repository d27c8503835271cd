//! The history in the window: changes in words, and the way back to any of them.

use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use pasqyra::{
    app::{command::Command, tabs::Tab},
    domain::{ActivityKind, Edit, Field, RecordKind, Target, Value},
};

use crate::{
    merging::{Two, merge},
    window::{Window, sample},
};

impl Window {
    /// What the list says, from the top, without when and by whom.
    fn changes(&self) -> Vec<String> {
        let rows = self.harness.query_all_by_role(egui::Role::ListItem);
        let labels = rows.filter_map(|node| node.accesskit_node().label());
        // The moment begins with the day.
        labels
            .map(|label| {
                let words: Vec<&str> = label.split(", ").collect();
                let is_moment = |word: &&str| word.as_bytes().get(2) == Some(&b'.') && word.contains(':');
                let end = words.iter().position(is_moment).unwrap_or(words.len());
                words[..end].join(", ")
            })
            .collect()
    }

    pub(crate) fn says(&self, part: &str) -> bool {
        self.labels().iter().any(|label| label.contains(part))
    }

    fn set(&mut self, cell: &str, value: &str) {
        self.click(cell);
        self.type_text(value);
        self.press(Key::Enter);
    }
}

/// A window in which some hearings were changed, and one deleted, over its history.
fn changed() -> Window {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.set("Dëgjim buxhetor 4, Gra, 6", "7");
    window.set("Dëgjim buxhetor 4, Gra, 7", "444");
    window.click("Dëgjim buxhetor 8, Burra, 14");
    window.press_with(Modifiers::COMMAND, Key::Delete);
    window.press_with(Modifiers::COMMAND, Key::H);
    window
}

#[test]
fn the_history_tells_what_changed_the_newest_first() {
    let window = changed();
    assert_eq!(window.workspace().tab, Tab::History);
    let changes = window.changes();
    assert!(changes[0].starts_with("Dëgjim buxhetor 8 u fshi: «"), "{changes:?}");
    assert_eq!(
        changes[1..],
        ["Dëgjim buxhetor 4, Gra: 7 → 444", "Dëgjim buxhetor 4, Gra: 6 → 7", "Gjendja para ndryshimit të parë"]
    );
    assert!(window.says("gjendja e tanishme"));
    let today = chrono::Local::now().format("%d.%m.%Y").to_string();
    assert!(window.says(&today), "{:?}", window.labels());
}

#[test]
fn enter_goes_back_to_a_change_and_one_undo_brings_everything_again() {
    let mut window = changed();
    let before = window.hearings();
    window.press(Key::ArrowDown);
    window.press(Key::ArrowDown);
    assert!(window.says("merren mbrapsht 2 ndryshime"), "{:?}", window.labels());
    window.press(Key::Enter);
    assert_eq!(window.hearings().len(), 11);
    assert_eq!(window.hearings()[3].attendance.women, Some(7));
    assert!(window.shows("Regjistri u kthye: u morën mbrapsht 2 ndryshime."), "{:?}", window.labels());
    assert_eq!(window.changes().len(), 5, "nothing after it is lost: {:?}", window.changes());
    assert_eq!(window.changes()[0], "1 shënim u shtua · 1 qelizë u ndryshua në Dëgjime");
    assert_eq!(window.workspace().tab, Tab::History);

    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.hearings(), before);
    assert_eq!(window.workspace().tab, Tab::History, "the change is seen where it is told");
    assert!(window.says("i zhbërë"), "{:?}", window.labels());
    window.press_with(Modifiers::COMMAND, Key::Y);
    assert_eq!(window.hearings().len(), 11);
    window.click("Zhbëj (Ctrl+Z)");
    assert_eq!(window.hearings(), before);
}

#[test]
fn typing_filters_the_changes_and_escape_shows_all_again() {
    let mut window = changed();
    window.type_text("GRA 444");
    assert_eq!(window.changes(), ["Dëgjim buxhetor 4, Gra: 7 → 444"]);
    window.press(Key::Enter);
    // It stood one change further: the deletion is taken back.
    assert_eq!(window.hearings().len(), 11);
    assert_eq!(window.hearings()[3].attendance.women, Some(444));
    window.press(Key::Escape);
    assert_eq!(window.changes().len(), 5);
    window.type_text("xyz");
    assert!(window.shows("Asnjë ndryshim nuk i përgjigjet filtrit."), "{:?}", window.labels());
    window.press(Key::Escape);
    assert_eq!(window.changes().len(), 5);
}

#[test]
fn a_history_of_nothing_says_so_and_the_palette_leads_to_it() {
    let mut window = Window::open(&sample());
    window.press_with(Modifiers::COMMAND, Key::K);
    window.type_text("historia");
    window.press(Key::Enter);
    assert_eq!(window.workspace().tab, Tab::History);
    assert!(window.shows("Ende nuk është bërë asnjë ndryshim."), "{:?}", window.labels());
}

#[test]
fn a_record_that_is_gone_is_called_by_its_title_and_a_paste_by_its_cells() {
    let mut window = Window::open(&sample());
    window.go_to("Dëgjime 11");
    window.click("Dëgjim buxhetor 1, Gra, 5");
    window.harness.event(egui::Event::Paste("1\t2\r\n3\t4\r\n".to_owned()));
    window.harness.run();
    window.press_with(Modifiers::COMMAND, Key::Delete);
    window.press_with(Modifiers::COMMAND, Key::H);
    let changes = window.changes();
    assert_eq!(changes[1], "4 qeliza u ndryshuan në Dëgjime", "{changes:?}");
    assert!(Command::GoBackTo(1).changes_register());
    // The state before the first change is a point as well.
    window.press(Key::End);
    window.press(Key::Enter);
    assert_eq!(window.hearings(), sample_hearings(&window));
}

/// The sample's hearings with the identities that the window's register has.
fn sample_hearings(window: &Window) -> Vec<pasqyra::domain::Activity> {
    let register = sample();
    let year = register.years.values().next().expect("the sample's year");
    let own = window.hearings();
    let mut hearings = year.activities.of(ActivityKind::Hearing).to_vec();
    assert_eq!(hearings.len(), own.len());
    for (hearing, own) in hearings.iter_mut().zip(&own) {
        hearing.id = own.id;
    }
    hearings
}

#[test]
fn a_merge_is_told_by_how_many_changes_of_the_other_version_came_in() {
    let mut two = Two::of(&sample(), []);
    let hearing = two.there.register().years[&2023].activities.of(ActivityKind::Hearing)[3].id;
    let kind = RecordKind::Activity(ActivityKind::Hearing);
    let target = Target::Record { year: 2023, kind, id: hearing };
    for women in [7, 8] {
        let edit = Edit::Set { target, field: Field::Women, value: Some(Value::Count(women)) };
        two.there.apply(edit).expect("a change");
    }
    merge(&mut two.here, &two.there, |_| false);
    let path = two.here.path().to_owned();
    drop(two.here);
    let mut window = Window::over(path, two.folders.0);
    window.press_with(Modifiers::COMMAND, Key::H);
    let changes = window.changes();
    assert_eq!(changes[0], "U bashkua me versionin tjetër: 2 ndryshime të tij · Dëgjim buxhetor 4, Gra: 6 → 8");
}
