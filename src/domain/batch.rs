//! Many changes that are made together.
//!
//! Made one by one, each change of a list looks for its record, and moves all that stand behind it: of half of a hundred
//! thousand records that is minutes. So a list of which much changes is laid open while the batch is made: a record is
//! found by its identity, and comes, goes and moves as a number in an [`Order`].

use std::collections::HashMap;

use super::{
    access_request::AccessRequest,
    activity::Activity,
    document::Document,
    edit::{Edit, EditError, Target},
    field::{Field, FieldError, Fields, Value},
    order::Order,
    project::Project,
    publication::Publication,
    record::{Record, RecordId, RecordKind},
    slide::Slide,
    waiver::Waiver,
    year::{Register, Year},
};

/// From so many changes of one list on it is laid open.
const MANY: usize = 64;

/// Applies an edit change by change, with batches taken apart, and answers with the batch that takes it back.
///
/// # Errors
/// A change that does not fit; nothing is changed then, not even by those before it.
pub(super) fn apply(register: &mut Register, edit: &Edit) -> Result<Edit, EditError> {
    let mut counts = HashMap::new();
    edit.primitives().filter_map(Edit::list).for_each(|list| *counts.entry(list).or_default() += 1);
    counts.retain(|_, count: &mut usize| *count >= MANY);
    let mut batch = Batch { register, counts, open: HashMap::new() };
    let mut inverses = Vec::new();
    let made = edit.primitives().try_for_each(|change| {
        inverses.push(batch.make(change)?);
        Ok(())
    });
    inverses.reverse();
    if made.is_err() {
        for inverse in &inverses {
            // The inverse of what was just applied fits by construction.
            let _ = batch.make(inverse);
        }
    }
    batch.close(|_| true);
    made.map(|()| Edit::Batch { edits: inverses })
}

struct Batch<'r> {
    register: &'r mut Register,
    /// The lists of which much changes.
    counts: HashMap<(u16, RecordKind), usize>,
    /// Those that are laid open; their years' own lists are empty meanwhile.
    open: HashMap<(u16, RecordKind), Box<dyn Changing>>,
}

impl Batch<'_> {
    fn make(&mut self, change: &Edit) -> Result<Edit, EditError> {
        if let Edit::AddYear { .. } | Edit::RemoveYear { .. } = change {
            self.close(|year| Some(year) == change.year());
        }
        let Some(list) = change.list().and_then(|list| self.open(list)) else { return self.register.apply(change) };
        match change {
            Edit::Set { target: target @ Target::Record { id, .. }, field, value } => {
                let old = list.set(*id, *field, value.clone())?;
                Ok(Edit::Set { target: *target, field: *field, value: old })
            }
            Edit::Insert { year, at, record } => {
                list.insert(*at, record)?;
                Ok(Edit::Remove { year: *year, kind: record.kind(), id: record.id() })
            }
            Edit::Remove { year, id, .. } => {
                let (at, record) = list.remove(*id)?;
                Ok(Edit::Insert { year: *year, at, record })
            }
            Edit::Move { year, kind, id, to } => {
                let from = list.move_to(*id, *to)?;
                Ok(Edit::Move { year: *year, kind: *kind, id: *id, to: from })
            }
            _ => self.register.apply(change),
        }
    }

    /// A list of which much changes; `None` of any other, and of a year that is not there.
    fn open(&mut self, list: (u16, RecordKind)) -> Option<&mut (dyn Changing + 'static)> {
        if !self.counts.contains_key(&list) {
            return None;
        }
        let (year, kind) = list;
        if !self.open.contains_key(&list) {
            self.open.insert(list, open(self.register.years.get_mut(&year)?, kind));
        }
        self.open.get_mut(&list).map(|open| &mut **open)
    }

    /// Puts the records of some years back into their lists.
    fn close(&mut self, is_closed: impl Fn(u16) -> bool) {
        for ((year, _), list) in self.open.extract_if(|(year, _), _| is_closed(*year)) {
            if let Some(year) = self.register.years.get_mut(&year) {
                list.close(year);
            }
        }
    }
}

fn open(year: &mut Year, kind: RecordKind) -> Box<dyn Changing> {
    match kind {
        RecordKind::Activity(_) => Box::new(Open::<Activity>::new(year, kind)),
        RecordKind::Document => Box::new(Open::<Document>::new(year, kind)),
        RecordKind::Project => Box::new(Open::<Project>::new(year, kind)),
        RecordKind::AccessRequest => Box::new(Open::<AccessRequest>::new(year, kind)),
        RecordKind::Waiver => Box::new(Open::<Waiver>::new(year, kind)),
        RecordKind::Slide => Box::new(Open::<Slide>::new(year, kind)),
        RecordKind::Publication => Box::new(Open::<Publication>::new(year, kind)),
    }
}

/// A list that is laid open, whatever its records are. Errors and answers are those of [`Register::apply`].
trait Changing {
    /// Answers with what the field held.
    fn set(&mut self, id: RecordId, field: Field, value: Option<Value>) -> Result<Option<Value>, EditError>;

    fn insert(&mut self, at: usize, record: &Record) -> Result<(), EditError>;

    /// Answers with the record and the place that it had.
    fn remove(&mut self, id: RecordId) -> Result<(usize, Record), EditError>;

    /// Answers with the place that it had.
    fn move_to(&mut self, id: RecordId, to: usize) -> Result<usize, EditError>;

    /// Puts the records back into the year that they are of.
    fn close(self: Box<Self>, year: &mut Year);
}

struct Open<R> {
    kind: RecordKind,
    /// The records in the order in which they were there or came.
    slots: Vec<Option<R>>,
    /// Where the records are that are there.
    slot_of: HashMap<RecordId, usize>,
    order: Order,
    is_reordered: bool,
}

impl<R: Listed> Open<R> {
    fn new(year: &mut Year, kind: RecordKind) -> Self {
        let records = R::list(year, kind).map(std::mem::take).unwrap_or_default();
        let slot_of = records.iter().enumerate().map(|(slot, record)| (record.id(), slot)).collect();
        let order = Order::new(&(0..records.len()).collect::<Vec<_>>());
        Self { kind, slots: records.into_iter().map(Some).collect(), slot_of, order, is_reordered: false }
    }

    fn slot(&self, id: RecordId) -> Result<usize, EditError> {
        self.slot_of.get(&id).copied().ok_or(EditError::NoSuchRecord { id })
    }
}

impl<R: Listed> Changing for Open<R> {
    fn set(&mut self, id: RecordId, field: Field, value: Option<Value>) -> Result<Option<Value>, EditError> {
        let slot = self.slot(id)?;
        let record = self.slots[slot].as_mut().ok_or(EditError::NoSuchRecord { id })?;
        Ok(record.set_field(field, value)?)
    }

    fn insert(&mut self, at: usize, record: &Record) -> Result<(), EditError> {
        let id = record.id();
        if self.slot_of.contains_key(&id) {
            return Err(EditError::RecordExists { id });
        }
        let slot = self.slots.len();
        self.slots.push(Some(R::of(record).ok_or(EditError::NoSuchRecord { id })?));
        self.slot_of.insert(id, slot);
        self.order.insert(at, slot);
        self.is_reordered = true;
        Ok(())
    }

    fn remove(&mut self, id: RecordId) -> Result<(usize, Record), EditError> {
        let slot = self.slot(id)?;
        let (Some(at), Some(record)) = (self.order.remove(slot), self.slots[slot].take()) else {
            return Err(EditError::NoSuchRecord { id });
        };
        self.slot_of.remove(&id);
        self.is_reordered = true;
        Ok((at, record.into_record()))
    }

    fn move_to(&mut self, id: RecordId, to: usize) -> Result<usize, EditError> {
        let slot = self.slot(id)?;
        let from = self.order.remove(slot).ok_or(EditError::NoSuchRecord { id })?;
        self.order.insert(to, slot);
        self.is_reordered = true;
        Ok(from)
    }

    fn close(self: Box<Self>, year: &mut Year) {
        let Self { kind, mut slots, order, is_reordered, .. } = *self;
        let Some(list) = R::list(year, kind) else { return };
        if is_reordered {
            list.reserve(slots.len());
            list.extend(order.iter().filter_map(|slot| slots[slot].take()));
        } else {
            *list = slots.into_iter().flatten().collect();
        }
    }
}

/// A record that stands in a list of a year.
trait Listed: Sized + 'static {
    fn id(&self) -> RecordId;

    /// The list of a kind; `None` where its records are of another type.
    fn list(year: &mut Year, kind: RecordKind) -> Option<&mut Vec<Self>>;

    /// A copy of a record; `None` of one of another type.
    fn of(record: &Record) -> Option<Self>;

    fn into_record(self) -> Record;

    fn set_field(&mut self, field: Field, value: Option<Value>) -> Result<Option<Value>, FieldError>;
}

/// Declares where the records of a type stand, and how one is wrapped and set.
macro_rules! listed {
    ($Record:ident, $kind:pat, |$year:ident| $list:expr, $wrap:expr, $set:expr) => {
        impl Listed for $Record {
            fn id(&self) -> RecordId {
                self.id
            }

            fn list($year: &mut Year, kind: RecordKind) -> Option<&mut Vec<Self>> {
                match kind {
                    $kind => Some($list),
                    _ => None,
                }
            }

            fn of(record: &Record) -> Option<Self> {
                match record {
                    Record::$Record(record) => Some(Self::clone(record)),
                    _ => None,
                }
            }

            fn into_record(self) -> Record {
                $wrap(self)
            }

            fn set_field(&mut self, field: Field, value: Option<Value>) -> Result<Option<Value>, FieldError> {
                $set(self, field, value)
            }
        }
    };
}

/// Of a record that is never changed: another takes its place.
fn no_field<R>(_: &mut R, field: Field, _: Option<Value>) -> Result<Option<Value>, FieldError> {
    Err(FieldError::NoSuchField(field))
}

fn boxed<R>(wrap: fn(Box<R>) -> Record) -> impl Fn(R) -> Record {
    move |record| wrap(Box::new(record))
}

listed!(Document, RecordKind::Document, |year| &mut year.documents, Record::Document, Fields::set);
listed!(Project, RecordKind::Project, |year| &mut year.projects, Record::Project, Fields::set);
listed!(AccessRequest, RecordKind::AccessRequest, |year| &mut year.access.requests, Record::AccessRequest, Fields::set);
listed!(Slide, RecordKind::Slide, |year| &mut year.slides, Record::Slide, Fields::set);
listed!(Waiver, RecordKind::Waiver, |year| &mut year.waivers, boxed(Record::Waiver), no_field);
listed!(Publication, RecordKind::Publication, |year| &mut year.publications, boxed(Record::Publication), no_field);
listed!(
    Activity,
    RecordKind::Activity(kind),
    |year| year.activities.of_mut(kind),
    boxed(Record::Activity),
    Fields::set
);
