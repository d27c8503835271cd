//! Which findings the list shows, and which of them is the current one.

use egui::Rect;

use crate::{
    app::{
        findings::{FindingId, tab_of},
        session::Session,
    },
    domain::{
        Choice as _, RuleId,
        check::{Finding, Findings, Severity},
    },
};

use super::Tab;

/// Which findings the list shows, by how grave they are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum View {
    #[default]
    Open,
    Of(Severity),
    /// Those that somebody set aside.
    Waived,
}

impl View {
    fn shows(self, finding: &Finding) -> bool {
        match self {
            Self::Open => finding.waiver.is_none(),
            Self::Of(severity) => finding.waiver.is_none() && finding.severity == severity,
            Self::Waived => finding.waiver.is_some(),
        }
    }
}

/// Which findings the list shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Filter {
    pub view: View,
    pub rule: Option<RuleId>,
    pub tab: Option<Tab>,
}

/// The list, as the person left it.
#[derive(Debug, Default)]
pub struct FindingList {
    pub(super) filter: Filter,
    /// The findings that are shown, as places among all, and what they were chosen from.
    pub(super) rows: Vec<u32>,
    rows_of: Option<(u64, Filter)>,
    /// What the view has of each rule and each tab, to be chosen from.
    pub(super) rules: Vec<(RuleId, usize)>,
    pub(super) tabs: Vec<(Tab, usize)>,
    /// How many of the findings shown have a suggestion.
    pub(super) mendable: usize,
    /// The current finding, and the row it was last seen in.
    pub(super) cursor: Option<FindingId>,
    pub(super) at: usize,
    pub(super) scroll_to_cursor: bool,
    pub(super) wants_focus: bool,
    /// Where the current row is on the screen.
    pub(super) place: Option<Rect>,
    /// Rows in view, for the page keys.
    pub(super) page: usize,
}

impl FindingList {
    /// Takes the keyboard when it is next shown.
    pub fn focus(&mut self) {
        self.wants_focus = true;
        self.scroll_to_cursor = true;
    }

    /// The finding of the current row.
    pub fn current(&self) -> Option<FindingId> {
        self.cursor
    }

    /// Where the current row was last seen on the screen.
    pub fn place(&self) -> Option<Rect> {
        self.place
    }

    /// Makes a finding the current one.
    pub fn stand_on(&mut self, finding: FindingId) {
        self.cursor = Some(finding);
        self.scroll_to_cursor = true;
    }

    /// Makes a finding the current one, and shows it where the filter would not.
    pub fn look_for(&mut self, id: FindingId, session: &Session) {
        let Some(finding) = id.among(session.findings()) else { return };
        let Filter { view, rule, tab } = self.filter;
        let hides = rule.is_some_and(|rule| rule != finding.rule) || tab.is_some_and(|tab| tab != tab_of(finding));
        if hides || !view.shows(finding) {
            let view = if finding.waiver.is_some() { View::Waived } else { View::Open };
            self.filter = Filter { view, ..Filter::default() };
        }
        self.stand_on(id);
    }

    /// Shows the findings of a rule and no others.
    pub fn show_rule(&mut self, rule: RuleId) {
        self.filter = Filter { rule: Some(rule), ..Filter::default() };
    }

    /// The findings that the filter lets through.
    pub fn shown<'a>(&mut self, session: &'a Session) -> impl Iterator<Item = &'a Finding> + use<'a, '_> {
        self.update(session);
        self.rows.iter().filter_map(|&place| session.findings().get(place as usize))
    }

    /// Goes to the finding after or before the current one, round the ends.
    pub fn step(&mut self, session: &Session, forward: bool) -> Option<FindingId> {
        let stood_on = self.cursor;
        self.update(session);
        let count = self.rows.len();
        // The one that took the place of a finding that was mended is the next.
        let is_new = stood_on.is_none() || stood_on != self.cursor;
        let to = match (forward, is_new) {
            _ if count == 0 => return None,
            (true, true) => self.at,
            (true, false) => (self.at + 1) % count,
            (false, _) => (self.at + count - 1) % count,
        };
        self.go(session, to);
        self.cursor
    }

    pub(super) fn go(&mut self, session: &Session, row: usize) {
        let row = row.min(self.rows.len().saturating_sub(1));
        if let Some(finding) = self.rows.get(row).and_then(|&place| session.findings().get(place as usize)) {
            self.at = row;
            self.cursor = Some(FindingId::of(finding));
            self.scroll_to_cursor = true;
        }
    }

    /// Chooses the rows anew where the findings or the filter changed, and finds the current one again.
    pub(super) fn update(&mut self, session: &Session) {
        let all = session.findings();
        let of = (session.checks(), self.filter);
        if self.rows_of != Some(of) {
            self.rows_of = Some(of);
            self.choose(all);
        }
        let id_at = |row: usize| self.rows.get(row).and_then(|&place| all.get(place as usize)).map(FindingId::of);
        if self.cursor.is_some() && id_at(self.at) == self.cursor {
            return;
        }
        let found = self.cursor.and_then(|cursor| (0..self.rows.len()).find(|&row| id_at(row) == Some(cursor)));
        let at = found.unwrap_or_else(|| self.at.min(self.rows.len().saturating_sub(1)));
        self.cursor = id_at(at);
        self.at = at;
    }

    fn choose(&mut self, all: &Findings) {
        let Filter { view, rule, tab } = self.filter;
        let mut of_rules = [0; RuleId::ALL.len()];
        let mut of_tabs: Vec<(Tab, usize)> = Vec::new();
        self.rows.clear();
        self.mendable = 0;
        for (place, finding) in (0..).zip(all.all()).filter(|(_, finding)| view.shows(finding)) {
            let on = tab_of(finding);
            if tab.is_none_or(|tab| tab == on) {
                of_rules[finding.rule as usize] += 1;
            }
            let of_rule = rule.is_none_or(|rule| rule == finding.rule);
            if of_rule {
                match of_tabs.iter_mut().find(|(tab, _)| *tab == on) {
                    Some((_, count)) => *count += 1,
                    None => of_tabs.push((on, 1)),
                }
            }
            if of_rule && tab.is_none_or(|tab| tab == on) {
                self.rows.push(place);
                self.mendable += usize::from(finding.waiver.is_none() && finding.suggestion().is_some());
            }
        }
        let place = |tab: Tab| Tab::ALL.iter().position(|&other| other == tab).unwrap_or(Tab::ALL.len());
        of_tabs.sort_by_key(|&(tab, _)| place(tab));
        self.rules = RuleId::ALL.iter().copied().zip(of_rules).filter(|&(_, count)| count > 0).collect();
        self.tabs = of_tabs;
    }
}
