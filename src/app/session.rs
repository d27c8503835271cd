//! An open register in the window: the store, the year in view, its figures, and what is wrong with it.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use chrono::{Local, NaiveDate};

use crate::{
    chart::{Source, distinct_titles},
    domain::{
        ActivityKind, Choice as _, Edit, Municipality, Record, RecordId, RecordKind, Register, RuleId, Subject,
        Summaries, Summary, Target, Waiver, Year,
        check::{Checking, Findings, Input},
    },
    report,
    store::{Arrival, Arrived, Change, Changed, LongChange, Moving, Store, StoreError},
};

use super::exports::Snapshot;

/// An open register. The figures are computed once after each change, not once a frame.
pub struct Session {
    store: Store,
    year: u16,
    empty: Year,
    summary: Summary,
    /// The figures of all years, that in view among them.
    summaries: Summaries,
    /// What tells the activities of a kind apart, kind by kind; empty where there are too many to compare.
    short_titles: [Vec<String>; ActivityKind::ALL.len()],
    findings: Findings,
    /// Grows whenever there are new findings.
    checks: u64,
    /// The check that is under way; until it is done the findings before the last change stay.
    checking: Option<Checking>,
    checked_on: NaiveDate,
}

/// How many records are checked at once, within the frame of the change: that takes a millisecond or two.
const CHECKED_AT_ONCE: usize = 5_000;

/// How long a frame may take with the check of a larger year in it: little enough for sixty frames a second, and
/// enough for a year of 100,000 activities to be checked within a tenth of a second. A build for development checks
/// ten times slower.
const FRAME: Duration = Duration::from_millis(if cfg!(debug_assertions) { 70 } else { 12 });

/// What the check has of a frame whose time is used up, so that it comes to an end.
const CHECKED_AT_LEAST: Duration = Duration::from_millis(1);

/// How many titles are compared with each other after a change; a longer table shows them whole.
const COMPARED_TITLES: usize = 500;

impl Session {
    /// Shows the latest year of an open register.
    pub fn new(store: Store) -> Self {
        let year = store.register().years.keys().next_back().copied().unwrap_or_default();
        let mut session = Self {
            store,
            year,
            empty: Year::default(),
            summary: Summary::default(),
            summaries: Summaries::default(),
            short_titles: Default::default(),
            findings: Findings::default(),
            checks: 0,
            checking: None,
            checked_on: today(),
        };
        session.refresh();
        session
    }

    pub fn store(&self) -> &Store {
        &self.store
    }

    pub fn register(&self) -> &Register {
        self.store.register()
    }

    pub fn municipality(&self) -> &Municipality {
        &self.register().municipality
    }

    /// The year in view; one of nothing where the register has none.
    pub fn year(&self) -> &Year {
        self.register().years.get(&self.year).unwrap_or(&self.empty)
    }

    pub fn year_number(&self) -> u16 {
        self.year
    }

    /// Whether there is a year to show.
    pub fn has_year(&self) -> bool {
        self.register().years.contains_key(&self.year)
    }

    /// The figures of the year in view.
    pub fn summary(&self) -> &Summary {
        &self.summary
    }

    /// What charts are made of.
    pub fn source(&self) -> Source<'_> {
        self.report_input().source()
    }

    /// What the report is made of.
    pub fn report_input(&self) -> report::Input<'_> {
        report::Input {
            municipality: self.municipality(),
            year: self.year(),
            summary: &self.summary,
            years: &self.summaries,
        }
    }

    /// Shows another year.
    pub fn go_to_year(&mut self, year: u16) {
        if self.register().years.contains_key(&year) {
            self.see_year(year);
            self.refresh();
        }
    }

    /// Another year has other findings: those of the last one are not shown until its own are there.
    fn see_year(&mut self, year: u16) {
        if self.year != year {
            self.year = year;
            self.findings = Findings::default();
            self.checks += 1;
        }
    }

    /// What is wrong with the year in view, missing or worth a look. While a large year is being checked after a
    /// change, what was found before it.
    pub fn findings(&self) -> &Findings {
        &self.findings
    }

    /// Grows whenever [`Session::findings`] are others.
    pub fn checks(&self) -> u64 {
        self.checks
    }

    /// Whether the findings are those before the last change.
    pub fn is_checking(&self) -> bool {
        self.checking.is_some()
    }

    /// Goes on with a check that is under way for what is left of the frame that began at `frame`, and begins one when
    /// a new day has come. Whether there is more to do or to show.
    pub fn keep_checked(&mut self, frame: Instant) -> bool {
        let checks = self.checks;
        if self.checked_on != today() {
            self.begin_check();
        }
        let end = (frame + FRAME).max(Instant::now() + CHECKED_AT_LEAST);
        self.go_on_checking(|| Instant::now() < end);
        self.checking.is_some() || self.checks > checks
    }

    fn begin_check(&mut self) {
        self.checked_on = today();
        self.checking = Some(Checking::default());
        let year = self.year();
        if year.activities.len() + year.access.requests.len() + year.documents.len() <= CHECKED_AT_ONCE {
            self.go_on_checking(|| true);
        }
    }

    fn go_on_checking(&mut self, has_time: impl FnMut() -> bool) {
        let Some(mut checking) = self.checking.take() else { return };
        let input = Input {
            municipality: self.municipality(),
            year: self.year(),
            summary: &self.summary,
            today: self.checked_on,
        };
        match checking.go_on(&input, has_time) {
            Some(findings) => {
                self.findings = findings;
                self.checks += 1;
            }
            None => self.checking = Some(checking),
        }
    }

    pub fn is_read_only(&self) -> bool {
        self.store.read_only().is_some()
    }

    /// Makes a change, and saves it.
    ///
    /// # Errors
    /// What the store says; the register is then as it was.
    pub fn apply(&mut self, edit: Edit) -> Result<(), StoreError> {
        self.make(Change::Apply(edit)).map(drop)
    }

    /// Makes a change that speaks of published pages, and saves it with them.
    ///
    /// # Errors
    /// What the store says; the register is then as it was.
    pub fn publish(&mut self, edit: &Edit, pages: &[Vec<u8>]) -> Result<(), StoreError> {
        let published = self.store.publish(edit, pages);
        self.refresh();
        published
    }

    /// What the register is at this moment, to be exported.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot::new(self.store.snapshot(), self.year, self.store.path().to_owned())
    }

    /// Makes a change.
    ///
    /// # Errors
    /// What the store says; the register is then as it was.
    pub fn make(&mut self, change: Change) -> Result<Changed, StoreError> {
        let made = self.store.make(change);
        self.refresh();
        made
    }

    /// Begins a change that takes long; until it is back nothing else is changed.
    ///
    /// # Errors
    /// What the store says.
    pub fn begin(&mut self, change: Change) -> Result<LongChange, StoreError> {
        self.store.begin(change)
    }

    /// Takes a change back in that took long.
    ///
    /// # Errors
    /// What the store says; the register is then as it was.
    pub fn finish(&mut self, change: LongChange) -> Result<Changed, StoreError> {
        let made = self.store.finish(change);
        self.refresh();
        made
    }

    /// Begins to take in what stands at the register's path now; until it is back nothing is changed.
    ///
    /// # Errors
    /// What the store says.
    pub(super) fn begin_arrival(&mut self, copies: &Path) -> Result<Arrival, StoreError> {
        self.store.begin_arrival(copies)
    }

    /// Shows what stands at the register's path, in the year in view where it has that.
    ///
    /// # Errors
    /// What the store says; the register is then as it was.
    pub(super) fn finish_arrival(&mut self, arrival: Arrival) -> Result<Arrived, StoreError> {
        let arrived = self.store.finish_arrival(arrival);
        self.refresh();
        arrived
    }

    /// Notes that nothing can be reached at the register's path.
    pub(super) fn go_away(&mut self) {
        self.store.go_away();
    }

    /// Notes that the register is in its place again.
    ///
    /// # Errors
    /// What the store says.
    pub(super) fn come_back(&mut self) -> Result<(), StoreError> {
        self.store.come_back()
    }

    /// Begins to write the register to another path; until it is back nothing is changed.
    ///
    /// # Errors
    /// What the store says.
    pub(super) fn begin_move(&mut self, target: &Path, copies: &Path) -> Result<Moving, StoreError> {
        self.store.begin_move(target, copies)
    }

    /// Goes on in the file that was written.
    ///
    /// # Errors
    /// What the store says; the register is then where it was.
    pub(super) fn finish_move(&mut self, moving: Moving) -> Result<(), StoreError> {
        self.store = self.store.finish_move(moving)?;
        self.refresh();
        Ok(())
    }

    /// The waivers of all years: an edit that takes one away does not say what it was of.
    pub(super) fn waivers(&self) -> Vec<Waiver> {
        self.register().years.values().flat_map(|year| &year.waivers).cloned().collect()
    }

    /// Goes where a change happened, so that it is seen. `waivers` are those before it.
    pub(super) fn follow(&mut self, edit: &Edit, waivers: &[Waiver]) -> Place {
        let mut place = Place::of(edit);
        if let Place { kind: Some(RecordKind::Waiver), record: Some(id), waived, .. } = &mut place {
            let now = self.waivers();
            let waiver = waivers.iter().chain(&now).find(|waiver| waiver.id == *id);
            *waived = waiver.map(|waiver| (waiver.rule, waiver.subject));
        }
        if let Some(year) = place.year.filter(|&year| year != self.year) {
            self.go_to_year(year);
        }
        place
    }

    fn refresh(&mut self) {
        if !self.register().years.contains_key(&self.year) {
            self.see_year(self.register().years.keys().next_back().copied().unwrap_or_default());
        }
        // Of every year: a change, or taking one back, may touch another than the one in view.
        self.summaries = Summary::of_years(&self.register().years);
        self.summary = self.summaries.get(&self.year).copied().unwrap_or_default();
        self.short_titles = std::array::from_fn(|at| {
            let activities = self.year().activities.of(ActivityKind::ALL[at]);
            let titles: Vec<&str> = activities.iter().map(|activity| activity.title.as_str()).collect();
            if titles.len() <= COMPARED_TITLES { distinct_titles(&titles) } else { Vec::new() }
        });
        self.begin_check();
    }

    /// The titles of a kind without the opening that they share; empty where they are shown whole.
    pub fn short_titles(&self, kind: ActivityKind) -> &[String] {
        &self.short_titles[kind as usize]
    }
}

/// Where a change happened.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Place {
    pub year: Option<u16>,
    pub kind: Option<RecordKind>,
    pub record: Option<RecordId>,
    pub field: Option<crate::domain::Field>,
    pub target: Option<Target>,
    /// The rule that was set.
    pub rule: Option<RuleId>,
    /// Of a waiver: the finding that it sets aside.
    pub waived: Option<(RuleId, Subject)>,
}

impl Place {
    /// Where an edit happens; of a batch, where its last part does.
    pub fn of(edit: &Edit) -> Self {
        match edit {
            Edit::Set { target, field, .. } => {
                let place = Self { target: Some(*target), field: Some(*field), ..Self::default() };
                match *target {
                    Target::Municipality => place,
                    Target::Year { year } | Target::Decisions { year, .. } => Self { year: Some(year), ..place },
                    Target::Record { year, kind, id } => {
                        Self { year: Some(year), kind: Some(kind), record: Some(id), ..place }
                    }
                }
            }
            Edit::Insert { year, record, .. } => Self::of_record(*year, record.kind(), record.id()),
            Edit::Remove { year, kind, id } | Edit::Move { year, kind, id, .. } => Self::of_record(*year, *kind, *id),
            Edit::AddYear { year } => Self { year: Some(year.number), ..Self::default() },
            Edit::RemoveYear { year } | Edit::SetPublished { year, .. } | Edit::SetNarrative { year, .. } => {
                Self { year: Some(*year), ..Self::default() }
            }
            Edit::SetRule { year, rule, .. } => Self { year: Some(*year), rule: Some(*rule), ..Self::default() },
            Edit::Batch { edits } => edits.last().map(Self::of).unwrap_or_default(),
        }
    }

    fn of_record(year: u16, kind: RecordKind, id: RecordId) -> Self {
        let target = Target::Record { year, kind, id };
        Self { year: Some(year), kind: Some(kind), record: Some(id), target: Some(target), ..Self::default() }
    }
}

/// The day by the computer's clock.
fn today() -> NaiveDate {
    Local::now().date_naive()
}

/// A record of a kind of which nothing is recorded yet; `None` for those that the window never adds.
pub fn blank(kind: RecordKind, id: RecordId) -> Option<Record> {
    use crate::domain::{AccessRequest, Activity, Document, Project};
    match kind {
        RecordKind::Activity(kind) => Some(Record::Activity(Box::new(Activity::new(id, kind)))),
        RecordKind::Document => Some(Record::Document(Document::new(id))),
        RecordKind::Project => Some(Record::Project(Project::new(id))),
        RecordKind::AccessRequest => Some(Record::AccessRequest(AccessRequest::new(id))),
        RecordKind::Waiver | RecordKind::Slide | RecordKind::Publication => None,
    }
}
