//! Two versions of the register beside each other, as the person left them: what differs, and which of both is to stay.

use std::{
    collections::{BTreeMap, HashMap},
    ops::Range,
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{
    domain::{
        Choice as _, Register,
        choice::choice,
        comparison::{Differing, How, What, differences},
        merging::{Side, Sided},
    },
    store::{Compared, Kinship, OtherEdit, Versions},
};

/// One thing to be decided, and what was decided.
#[derive(Debug, Clone)]
pub struct Choice {
    pub sided: Sided,
    /// The side whose value stays; `None` where nobody has decided yet.
    pub stays: Option<Stays>,
}

/// The version whose value stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stays {
    Here,
    There,
}

/// A line of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// The name of what the choices below are of; the first of them.
    Head(usize),
    Choice(usize),
}

choice! {
    /// Which of the choices are listed.
    Filter {
        All = "all",
        Conflicts = "conflicts",
        OnlyThere = "only-there",
        OnlyHere = "only-here",
    }
}

impl Filter {
    fn lists(self, side: Side) -> bool {
        match self {
            Self::All => true,
            Self::Conflicts => side == Side::Both,
            Self::OnlyThere => side == Side::There,
            Self::OnlyHere => side == Side::Here,
        }
    }
}

/// Another version of the register, compared with it.
#[derive(Debug)]
pub struct TwoVersions {
    pub path: PathBuf,
    /// The register's revision that was compared.
    pub revision: u64,
    pub kinship: Kinship,
    /// What this version held when it was compared.
    here: Register,
    /// What the other version holds.
    pub there: Arc<Register>,
    /// Changes that only the other version has, by who made them.
    pub by_there: BTreeMap<Option<String>, usize>,
    /// How many changes only this one has.
    pub only_here: usize,
    pub compared: Compared,
    choices: Vec<Choice>,
    /// How many of them each filter lists, in the order of the filters.
    counts: [usize; Filter::ALL.len()],
    lines: Vec<Line>,
    filter: Filter,
    undecided: usize,
}

impl TwoVersions {
    /// Sets two versions beside each other. What one side alone changed is decided by that.
    pub fn new(path: PathBuf, revision: u64, versions: Versions, sided: Vec<Sided>) -> Self {
        let Versions { here, there, kinship, edits_there, edits_here, compared, .. } = versions;
        let mut by_there = BTreeMap::new();
        for OtherEdit { who, .. } in edits_there {
            *by_there.entry(who).or_default() += 1;
        }
        let choices: Vec<Choice> = sided.into_iter().flat_map(each_field).map(Choice::new).collect();
        let undecided = undecided(&choices);
        let count = |filter: Filter| choices.iter().filter(|choice| filter.lists(choice.sided.side)).count();
        let mut new = Self {
            path,
            revision,
            kinship,
            here,
            there: Arc::new(there),
            by_there,
            only_here: edits_here.len(),
            compared,
            counts: std::array::from_fn(|at| count(Filter::ALL[at])),
            choices,
            lines: Vec::new(),
            filter: Filter::All,
            undecided,
        };
        new.list(if undecided > 0 { Filter::Conflicts } else { Filter::All });
        new
    }

    /// Keeps what a person decided when the same two were compared before, wherever both hold what they held then; and
    /// what was listed.
    fn keep(&mut self, before: &Self) {
        let is_by_hand = |choice: &&Choice| choice.stays != by_itself(&choice.sided);
        let mut decided: HashMap<&What, Vec<&Choice>> = HashMap::new();
        for choice in before.choices.iter().filter(is_by_hand) {
            decided.entry(&choice.sided.differing.what).or_default().push(choice);
        }
        if !decided.is_empty() {
            let mut moved = differences(&before.here, &self.here);
            moved.extend(differences(&before.there, &self.there));
            for choice in &mut self.choices {
                let then = decided.get(&choice.sided.differing.what).into_iter().flatten();
                let then = then.copied().find(|then| then.sided == choice.sided);
                if let Some(then) = then
                    && !moved.iter().any(|moved| moved.touches(&choice.sided.differing))
                {
                    choice.stays = then.stays;
                }
            }
            self.undecided = undecided(&self.choices);
        }
        if self.count(before.filter) > 0 {
            self.list(before.filter);
        }
    }

    /// The line that is about the same as one of another comparison.
    fn line_of(&self, line: Line, of: &Self) -> Option<usize> {
        let is_same = |other: &Line| match (line, *other) {
            (Line::Head(at), Line::Head(other)) => {
                of.choices[at].sided.differing.what == self.choices[other].sided.differing.what
            }
            (Line::Choice(at), Line::Choice(other)) => {
                of.choices[at].sided.differing == self.choices[other].sided.differing
            }
            _ => false,
        };
        self.lines.iter().position(is_same)
    }

    /// Lists the choices of a sort.
    pub fn list(&mut self, filter: Filter) {
        self.filter = filter;
        self.lines.clear();
        let mut head: Option<&What> = None;
        for (at, Choice { sided, .. }) in self.choices.iter().enumerate() {
            if !filter.lists(sided.side) {
                continue;
            }
            if head != Some(&sided.differing.what) {
                head = Some(&sided.differing.what);
                self.lines.push(Line::Head(at));
            }
            self.lines.push(Line::Choice(at));
        }
    }

    pub fn filter(&self) -> Filter {
        self.filter
    }

    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    pub fn choice(&self, at: usize) -> &Choice {
        &self.choices[at]
    }

    /// How many choices a filter lists.
    pub fn count(&self, filter: Filter) -> usize {
        Filter::ALL.iter().zip(self.counts).find(|(of, _)| **of == filter).map_or(0, |(_, count)| count)
    }

    /// Whether both hold the same, whatever their changes were.
    pub fn is_same(&self) -> bool {
        self.choices.is_empty()
    }

    /// Whether there is anything to be merged: what this version alone changed is no reason to.
    pub fn asks(&self) -> bool {
        self.kinship != Kinship::Behind && !self.is_same()
    }

    /// How many choices nobody has made yet.
    pub fn undecided(&self) -> usize {
        self.undecided
    }

    /// The line of the first undecided choice at or below a line, or else from the top.
    pub fn next_undecided(&self, from: usize) -> Option<usize> {
        let is_open = |line: &usize| match self.lines[*line] {
            Line::Choice(at) => self.choices[at].stays.is_none(),
            Line::Head(_) => false,
        };
        let search = |mut lines: Range<usize>| lines.find(is_open);
        search(from.min(self.lines.len())..self.lines.len()).or_else(|| search(0..self.lines.len()))
    }

    /// As [`TwoVersions::next_undecided`], of all choices: where no listed one is undecided, those are listed that are.
    pub fn reach_undecided(&mut self, from: usize) -> Option<usize> {
        let listed = self.next_undecided(from);
        if listed.is_none() && self.undecided > 0 {
            self.list(Filter::Conflicts);
            return self.next_undecided(0);
        }
        listed
    }

    /// Decides what a line is about: one choice, or all those below a head.
    pub fn decide(&mut self, line: usize, stays: Stays) {
        let choices = match self.lines.get(line) {
            Some(&Line::Choice(at)) => vec![at],
            Some(Line::Head(_)) => {
                let below = self.lines[line + 1..].iter();
                below
                    .map_while(|line| match line {
                        Line::Choice(at) => Some(*at),
                        Line::Head(_) => None,
                    })
                    .collect()
            }
            None => Vec::new(),
        };
        for at in choices {
            let choice = &mut self.choices[at];
            self.undecided -= usize::from(choice.stays.is_none());
            choice.stays = Some(stays);
        }
    }

    /// What is taken of the other version.
    pub fn taken(&self) -> Vec<Differing> {
        let taken = self.choices.iter().filter(|choice| choice.stays == Some(Stays::There));
        taken.map(|choice| choice.sided.differing.clone()).collect()
    }
}

impl Choice {
    fn new(sided: Sided) -> Self {
        let stays = by_itself(&sided);
        Self { sided, stays }
    }
}

/// Which side's value stays where no person decides; `None` where one has to.
fn by_itself(sided: &Sided) -> Option<Stays> {
    match sided.side {
        Side::There => Some(Stays::There),
        Side::Here => Some(Stays::Here),
        Side::Both if sided.is_conflict() => None,
        Side::Both => Some(Stays::Here),
    }
}

fn undecided(choices: &[Choice]) -> usize {
    choices.iter().filter(|choice| choice.stays.is_none()).count()
}

/// Of what differs in several fields each is a choice of its own.
fn each_field(sided: Sided) -> Vec<Sided> {
    let Sided { differing: Differing { what, how }, side } = sided;
    match how {
        How::Changed(fields) if fields.len() > 1 => {
            let of = |field| Differing { what: what.clone(), how: How::Changed(vec![field]) };
            fields.into_iter().map(|field| Sided { differing: of(field), side }).collect()
        }
        how => vec![Sided { differing: Differing { what, how }, side }],
    }
}

/// The page of two versions, as the person left it.
#[derive(Debug, Default)]
pub struct VersionList {
    /// The other version that is shown.
    pub chosen: Option<PathBuf>,
    pub shown: Option<TwoVersions>,
    /// What was shown until the other version was to be read again.
    before: Option<TwoVersions>,
    /// The state that it was asked to compare: the other version and the register's revision.
    asked_for: Option<(PathBuf, u64)>,
    /// Why the other version cannot be compared.
    pub refused: Option<String>,
    /// The current line.
    pub(super) at: usize,
    pub(super) scroll_to_current: bool,
    pub(super) wants_focus: bool,
    /// Lines in view, for the page keys.
    pub(super) page: usize,
}

impl VersionList {
    /// Chooses the version to be compared; it is read anew.
    pub fn choose(&mut self, path: &Path) {
        if self.chosen.as_deref() != Some(path) {
            self.at = 0;
        }
        self.chosen = Some(path.to_owned());
        self.ask_again();
        self.wants_focus = true;
    }

    /// Has the chosen version read again.
    pub fn ask_again(&mut self) {
        self.before = self.shown.take().or(self.before.take());
        self.refused = None;
        self.asked_for = None;
    }

    /// Takes the keyboard when it is next shown.
    pub fn focus(&mut self) {
        self.wants_focus = true;
    }

    /// Whether the chosen version is yet to be compared with the register at a revision.
    pub(super) fn asks_for(&mut self, revision: u64) -> Option<PathBuf> {
        let chosen = self.chosen.clone()?;
        if self.shown.as_ref().is_some_and(|shown| shown.path == chosen && shown.revision == revision) {
            return None;
        }
        let asked = Some((chosen.clone(), revision));
        if self.asked_for == asked {
            return None;
        }
        self.asked_for = asked;
        Some(chosen)
    }

    /// Shows what was compared, where it is still what is wanted.
    pub fn show(&mut self, mut shown: TwoVersions) {
        if self.chosen.as_ref() != Some(&shown.path) {
            return;
        }
        let before = self.shown.take().or(self.before.take()).filter(|before| before.path == shown.path);
        let place = before.and_then(|before| {
            shown.keep(&before);
            shown.line_of(*before.lines.get(self.at)?, &before)
        });
        let last = shown.lines.len().saturating_sub(1);
        let at = place.or_else(|| shown.next_undecided(0)).unwrap_or_else(|| self.at.min(last));
        self.scroll_to_current |= place != Some(self.at);
        self.at = at;
        self.refused = None;
        self.shown = Some(shown);
    }

    pub(super) fn go(&mut self, line: usize) {
        let last = self.shown.as_ref().map_or(0, |shown| shown.lines.len().saturating_sub(1));
        self.at = line.min(last);
        self.scroll_to_current = true;
    }
}
