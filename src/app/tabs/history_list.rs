//! Which changes the history shows, in words; and which of them is the current one.

use std::{collections::HashMap, ops::RangeInclusive};

use crate::{
    app::session::Session,
    domain::{
        Language,
        fold::{self, Words},
    },
    store::{EditState, HistoryLine, Way},
    text::{Texts, dates},
    told::{Gone, Teller},
};

/// How many changes are read from the file at once.
const PAGE: i64 = 32;

/// A change as a row shows it.
#[derive(Debug)]
pub struct Line {
    pub text: String,
    /// When, by whom, and of which year.
    pub about: String,
    pub state: EditState,
    folded: String,
}

/// The history, as the person left it. Changes are read a page at a time, as they come into view or are looked
/// through, and told once for each state of the register.
#[derive(Debug, Default)]
pub struct HistoryList {
    of: Option<(u64, Language)>,
    /// The number of the last change, and that of the one after which the register stands.
    pub(super) end: i64,
    pub(super) position: i64,
    lines: HashMap<i64, Line>,
    gone: Gone,
    pub(super) filter: String,
    filtered_for: String,
    /// The changes that the filter lets through, as far as they were looked through: down to this number.
    found: Vec<i64>,
    looked_to: i64,
    /// The number of the current change, and the row it was last seen in.
    pub(super) current: Option<i64>,
    pub(super) at: usize,
    way: Option<(i64, Way)>,
    pub(super) scroll_to_current: bool,
    pub(super) wants_focus: bool,
    /// Rows in view, for the page keys.
    pub(super) page: usize,
    /// What the file did not give.
    pub(super) refused: Option<String>,
}

/// What a way does, in words: "7 changes are taken back".
pub fn way_said(way: &Way, texts: &Texts) -> String {
    counted([("history-takes-back", way.back.len()), ("history-makes-again", way.forth.len())], texts)
}

/// What a way did that the register went, in a sentence.
pub fn gone_said(way: &Way, texts: &Texts) -> String {
    let what = counted([("history-took-back", way.back.len()), ("history-made-again", way.forth.len())], texts);
    texts.with("history-went-back", &[("what", (&what).into())])
}

fn counted(counts: [(&str, usize); 2], texts: &Texts) -> String {
    let said = counts.iter().filter(|(_, count)| *count > 0);
    said.map(|&(key, count)| texts.with(key, &[("count", count.into())])).collect::<Vec<_>>().join(" · ")
}

impl HistoryList {
    /// Takes the keyboard when it is next shown.
    pub fn focus(&mut self) {
        self.wants_focus = true;
        self.scroll_to_current = true;
    }

    /// Stands on the newest change, as after one that was made here.
    pub fn stand_on_last(&mut self) {
        self.current = None;
        self.focus();
    }

    /// Whether some changes are left out.
    pub fn is_filtered(&self) -> bool {
        !self.filter.trim().is_empty()
    }

    /// Whether not all changes were looked through yet.
    pub fn is_looking(&self) -> bool {
        self.is_filtered() && self.looked_to > 1
    }

    /// How many rows there are: below the first change stands the state before it.
    pub fn count(&self) -> usize {
        if self.is_filtered() { self.found.len() } else { usize::try_from(self.end).unwrap_or(0) + 1 }
    }

    /// The number of the change in a row.
    pub fn number(&self, row: usize) -> i64 {
        match self.is_filtered() {
            true => self.found.get(row).copied().unwrap_or(0),
            false => self.end - i64::try_from(row).unwrap_or(self.end),
        }
    }

    /// A change that was told already.
    pub fn line(&self, number: i64) -> Option<&Line> {
        self.lines.get(&number)
    }

    /// The way from where the register stands to the current change.
    pub fn way(&self) -> Option<&Way> {
        self.way.as_ref().map(|(_, way)| way).filter(|way| !way.is_empty())
    }

    pub(super) fn go(&mut self, row: usize) {
        self.at = row.min(self.count().saturating_sub(1));
        self.current = Some(self.number(self.at));
        self.scroll_to_current = true;
    }

    /// Follows the register and the filter, and goes on looking through the changes while there is time.
    pub(super) fn update(&mut self, session: &Session, texts: &Texts, mut has_time: impl FnMut() -> bool) {
        let store = session.store();
        // Until a large change is saved the list stays as it is: it is read from the file.
        if store.is_away() {
            return;
        }
        let of = (store.revision(), texts.language());
        if self.of != Some(of) {
            let end = store.history_end().unwrap_or_else(|error| self.refuse(&error, texts));
            // Before the history moved a person stood on a change, and they stay with it; at its end, on the last one.
            if self.current == Some(self.end) {
                self.current = None;
            }
            self.of = Some(of);
            self.end = end;
            self.position = store.history_position();
            self.lines.clear();
            self.way = None;
            self.filtered_for.clear();
        }
        if self.filtered_for != self.filter {
            self.filtered_for.clone_from(&self.filter);
            self.found.clear();
            self.looked_to = self.end + 1;
            self.current = self.current.filter(|_| !self.is_filtered());
        }
        let words = Words::of(&self.filter);
        while self.is_looking() {
            let (first, last) = ((self.looked_to - PAGE).max(1), self.looked_to - 1);
            self.tell(session, texts, first..=last);
            let lets_through = |number: &i64| self.lines.get(number).is_some_and(|line| words.are_in(&line.folded));
            let found: Vec<i64> = (first..=last).rev().filter(lets_through).collect();
            self.found.extend(found);
            self.looked_to = first;
            if !has_time() {
                break;
            }
        }
        self.stand();
        self.find_way(session, texts);
    }

    /// Finds the row of the current change again.
    fn stand(&mut self) {
        let last = self.count().saturating_sub(1);
        let row = self.current.and_then(|current| match self.is_filtered() {
            true => self.found.binary_search_by(|number| current.cmp(number)).ok(),
            false => usize::try_from(self.end - current).ok(),
        });
        self.at = row.unwrap_or(0).min(last);
        self.current = Some(self.number(self.at)).filter(|_| self.count() > 0);
    }

    fn find_way(&mut self, session: &Session, texts: &Texts) {
        let Some(current) = self.current else {
            self.way = None;
            return;
        };
        if self.way.as_ref().is_none_or(|(number, _)| *number != current) {
            match session.store().way_to(current) {
                Ok(way) => self.way = Some((current, way.unwrap_or_default())),
                Err(error) => self.refuse(&error, texts),
            }
        }
    }

    /// Tells the changes of some rows, and those around them that are read with them.
    pub(super) fn tell_rows(&mut self, session: &Session, texts: &Texts, rows: std::ops::Range<usize>) {
        for row in rows {
            let number = self.number(row);
            if number > 0 && !self.lines.contains_key(&number) {
                let first = (number - 1) / PAGE * PAGE + 1;
                self.tell(session, texts, first..=(first + PAGE - 1).min(self.end));
            }
        }
    }

    fn tell(&mut self, session: &Session, texts: &Texts, numbers: RangeInclusive<i64>) {
        if session.store().is_away() || numbers.clone().all(|number| self.lines.contains_key(&number)) {
            return;
        }
        let lines = match session.store().history_lines(*numbers.start(), *numbers.end()) {
            Ok(lines) => lines,
            Err(error) => return self.refuse(&error, texts),
        };
        for line in &lines {
            for edit in line.edit.iter().chain(&line.inverse) {
                self.gone.note(edit);
            }
        }
        let teller = Teller { register: session.register(), gone: &self.gone, texts };
        self.lines.extend(lines.iter().map(|line| (line.number, told(line, teller))));
        // What cannot be read is not asked for again in each frame.
        for number in numbers {
            self.lines.entry(number).or_insert_with(|| Line {
                text: String::new(),
                about: String::new(),
                state: EditState::Done,
                folded: String::new(),
            });
        }
    }

    fn refuse<T: Default>(&mut self, error: &crate::store::StoreError, texts: &Texts) -> T {
        self.refused = Some(error.message(texts));
        T::default()
    }
}

fn told(line: &HistoryLine, teller: Teller<'_>) -> Line {
    let texts = teller.texts;
    let said = match &line.edit {
        Some(edit) => teller.said(edit, line.inverse.as_ref()),
        None => teller.unread(line.parts, line.added),
    };
    let merged = line.merged.map(|count| texts.with("history-merged", &[("count", count.into())]));
    let text = merged.into_iter().chain([said.text]).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let day = dates::date(line.when.date_naive(), texts.language());
    let who = line.who.clone().unwrap_or_else(|| texts.get("history-nobody"));
    let year = said.year.map(|year| year.to_string());
    let state = match line.state {
        EditState::Done => None,
        EditState::Undone => Some(texts.get("history-undone")),
        EditState::Superseded => Some(texts.get("history-overtaken")),
    };
    let moment = format!("{day} {}", line.when.format("%H:%M"));
    let about: Vec<String> = [Some(moment), Some(who), year, state].into_iter().flatten().collect();
    let about = about.join(" · ");
    let folded = fold::folded(&format!("{text} {about}")).collect();
    Line { text, about, state: line.state, folded }
}
