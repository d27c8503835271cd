//! An open register in the window: the store, the year in view, and its figures.

use crate::{
    chart::{Source, distinct_titles},
    domain::{
        ActivityKind, Choice as _, Edit, Municipality, Record, RecordId, RecordKind, Register, Summary, Target, Year,
    },
    store::{Store, StoreError},
};

/// An open register. The figures are computed once after each change, not once a frame.
pub struct Session {
    store: Store,
    year: u16,
    empty: Year,
    summary: Summary,
    /// What tells the activities of a kind apart, kind by kind; empty where there are too many to compare.
    short_titles: [Vec<String>; ActivityKind::ALL.len()],
}

/// How many titles are compared with each other after a change; a longer table shows them whole.
const COMPARED_TITLES: usize = 500;

impl Session {
    /// Shows the latest year of an open register.
    pub fn new(store: Store) -> Self {
        let year = store.register().years.keys().next_back().copied().unwrap_or_default();
        let mut session =
            Self { store, year, empty: Year::default(), summary: Summary::default(), short_titles: Default::default() };
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

    /// What charts and the report are made of.
    pub fn source(&self) -> Source<'_> {
        Source { municipality: self.municipality(), year: self.year(), summary: &self.summary }
    }

    /// Shows another year.
    pub fn go_to_year(&mut self, year: u16) {
        if self.register().years.contains_key(&year) {
            self.year = year;
            self.refresh();
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
        let applied = self.store.apply(edit);
        self.refresh();
        applied
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

    /// Takes the last change back; answers with where it was.
    ///
    /// # Errors
    /// What the store says; the register is then as it was.
    pub fn undo(&mut self) -> Result<Option<Place>, StoreError> {
        let edit = self.store.undo()?;
        Ok(self.follow(edit))
    }

    /// Makes the last change that was taken back again; answers with where it was.
    ///
    /// # Errors
    /// What the store says; the register is then as it was.
    pub fn redo(&mut self) -> Result<Option<Place>, StoreError> {
        let edit = self.store.redo()?;
        Ok(self.follow(edit))
    }

    /// Goes where a change happened, so that it is seen.
    fn follow(&mut self, edit: Option<Edit>) -> Option<Place> {
        let place = edit.map(|edit| Place::of(&edit));
        if let Some(Place { year: Some(year), .. }) = place
            && self.register().years.contains_key(&year)
        {
            self.year = year;
        }
        if !self.register().years.contains_key(&self.year) {
            self.year = self.register().years.keys().next_back().copied().unwrap_or_default();
        }
        self.refresh();
        place
    }

    fn refresh(&mut self) {
        self.summary = Summary::of(self.year());
        self.short_titles = std::array::from_fn(|at| {
            let activities = self.year().activities.of(ActivityKind::ALL[at]);
            let titles: Vec<&str> = activities.iter().map(|activity| activity.title.as_str()).collect();
            if titles.len() <= COMPARED_TITLES { distinct_titles(&titles) } else { Vec::new() }
        });
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
            Edit::RemoveYear { year }
            | Edit::SetPublished { year, .. }
            | Edit::SetNarrative { year, .. }
            | Edit::SetRule { year, .. } => Self { year: Some(*year), ..Self::default() },
            Edit::Batch { edits } => edits.last().map(Self::of).unwrap_or_default(),
        }
    }

    fn of_record(year: u16, kind: RecordKind, id: RecordId) -> Self {
        let target = Target::Record { year, kind, id };
        Self { year: Some(year), kind: Some(kind), record: Some(id), field: None, target: Some(target) }
    }
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
