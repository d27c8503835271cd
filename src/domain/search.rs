//! Everything that people wrote into a register, found as one types: titles, places, links, notes and reasons, the
//! office's paragraphs and profile, in all years.
//!
//! An [`Index`] holds the texts folded, so that each is folded once for a state of the register and not once a letter
//! typed. Both indexing and a [`Search`] go on in slices, for a register may have a hundred thousand activities and a
//! window draws sixty frames a second.

use std::ops::Range;

use super::{
    activity::ActivityKind,
    choice::Choice as _,
    document::Document,
    edit::Target,
    field::{Field, Fields, Form, Value},
    fold::{self, Words},
    municipality::Language,
    record::RecordKind,
    year::{Register, Year},
};

/// How many places a search names; of the others it says how many there are.
pub const SHOWN: usize = 200;

/// How many records are folded before the time is looked at.
const SLICE: usize = 64;

/// Where a text stands in a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    Field {
        target: Target,
        field: Field,
    },
    /// A paragraph of the report that the office wrote.
    Narrative {
        year: u16,
        section: String,
        language: Language,
    },
}

impl Place {
    /// The year that it belongs to; `None` of the office's profile.
    pub fn year(&self) -> Option<u16> {
        match self {
            Self::Narrative { year, .. } => Some(*year),
            Self::Field { target, .. } => match *target {
                Target::Municipality => None,
                Target::Year { year } | Target::Decisions { year, .. } | Target::Record { year, .. } => Some(year),
            },
        }
    }
}

/// A text that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    pub place: Place,
    /// The record's number in its list, from 1; 0 of what is no record.
    pub number: usize,
    /// As it was written.
    pub text: String,
}

/// The lists of a register that have texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum List {
    Records(u16, RecordKind),
    Decisions(u16),
    Narrative(u16),
    Year(u16),
    Municipality,
}

/// A folded text: where it ends in its slice, and which one it is.
#[derive(Debug, Clone, Copy)]
struct Entry {
    end: usize,
    item: usize,
    /// `None` of a paragraph.
    field: Option<Field>,
}

/// The texts of some items of a list. An index grows by slices, so that nothing large is ever moved in memory within
/// a frame.
#[derive(Debug)]
struct Slice {
    list: List,
    folded: String,
    entries: Vec<Entry>,
}

impl Slice {
    /// The entries with their texts.
    fn texts(&self) -> impl Iterator<Item = &str> {
        let mut start = 0;
        self.entries.iter().map(move |entry| {
            let text = self.folded.get(start..entry.end).unwrap_or_default();
            start = entry.end;
            text
        })
    }
}

/// A text of an index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    slice: usize,
    entry: usize,
}

/// The folded texts of a register, the year in view first. It is made for one state of the register.
#[derive(Debug, Default)]
pub struct Index {
    lists: Vec<List>,
    /// The list and the item that come next.
    next: (usize, usize),
    slices: Vec<Slice>,
}

impl Index {
    /// An index of which nothing is made yet; `first` is the year whose texts are found first.
    pub fn new(register: &Register, first: u16) -> Self {
        let mut years: Vec<u16> = register.years.keys().rev().copied().collect();
        years.sort_by_key(|&year| year != first);
        let mut lists = Vec::new();
        for year in years {
            lists.extend(ActivityKind::ALL.iter().map(|&kind| List::Records(year, RecordKind::Activity(kind))));
            lists.push(List::Records(year, RecordKind::Project));
            lists.push(List::Decisions(year));
            lists.push(List::Records(year, RecordKind::AccessRequest));
            lists.push(List::Narrative(year));
            lists.push(List::Records(year, RecordKind::Document));
            lists.push(List::Year(year));
        }
        lists.push(List::Municipality);
        Self { lists, ..Self::default() }
    }

    /// Whether every text is in it.
    pub fn is_ready(&self) -> bool {
        self.next.0 == self.lists.len()
    }

    /// Goes on with the index while there is time; answers whether it is ready.
    pub fn go_on(&mut self, register: &Register, mut has_time: impl FnMut() -> bool) -> bool {
        while let Some(&list) = self.lists.get(self.next.0) {
            let count = list.count(register);
            let end = (self.next.1 + SLICE).min(count);
            self.slices.push(list.slice(register, self.next.1..end));
            self.next = if end == count { (self.next.0 + 1, 0) } else { (self.next.0, end) };
            if !self.is_ready() && !has_time() {
                return false;
            }
        }
        true
    }

    /// What stands at a place that a search found, in the register that the index was made of.
    pub fn hit(&self, register: &Register, found: Found) -> Option<Hit> {
        let slice = self.slices.get(found.slice)?;
        let &Entry { item, field, .. } = slice.entries.get(found.entry)?;
        let mut whole = None;
        slice.list.texts(register, item, |other, text| {
            if other == field {
                whole = Some(text.to_owned());
            }
        });
        let place = slice.list.place(register, item, field)?;
        let number = if matches!(slice.list, List::Records(..)) { item + 1 } else { 0 };
        Some(Hit { place, number, text: whole? })
    }
}

impl List {
    fn year(self, register: &Register) -> Option<&Year> {
        match self {
            Self::Records(year, _) | Self::Decisions(year) | Self::Narrative(year) | Self::Year(year) => {
                register.years.get(&year)
            }
            Self::Municipality => None,
        }
    }

    fn count(self, register: &Register) -> usize {
        match (self, self.year(register)) {
            (Self::Municipality, _) => 1,
            (_, None) => 0,
            (Self::Records(_, kind), Some(year)) => year.count(kind),
            (Self::Decisions(_), Some(year)) => year.decisions.len(),
            (Self::Narrative(_), Some(year)) => year.narrative.len(),
            (Self::Year(_), Some(_)) => 1,
        }
    }

    /// The folded texts of some items.
    fn slice(self, register: &Register, items: Range<usize>) -> Slice {
        let (mut folded, mut entries) = (String::new(), Vec::new());
        for item in items {
            self.texts(register, item, |field, text| {
                let start = folded.len();
                folded.extend(fold::folded(text));
                if folded.len() > start {
                    entries.push(Entry { end: folded.len(), item, field });
                }
            });
        }
        Slice { list: self, folded, entries }
    }

    /// The texts of an item, with the field that each stands in.
    fn texts(self, register: &Register, item: usize, mut add: impl FnMut(Option<Field>, &str)) {
        fn fields<R: Fields>(record: Option<&R>, add: &mut impl FnMut(Option<Field>, &str)) {
            let Some(record) = record else { return };
            for &field in R::FIELDS {
                if matches!(field.form(), Form::Line | Form::Paragraph | Form::Link)
                    && let Some(Value::Text(text)) = record.get(field)
                {
                    add(Some(field), &text);
                }
            }
        }
        let add = &mut add;
        let Some(year) = self.year(register) else {
            if self == Self::Municipality {
                fields(Some(&register.municipality), add);
            }
            return;
        };
        match self {
            Self::Records(_, RecordKind::Activity(kind)) => fields(year.activities.of(kind).get(item), add),
            Self::Records(_, RecordKind::Project) => fields(year.projects.get(item), add),
            Self::Records(_, RecordKind::AccessRequest) => fields(year.access.requests.get(item), add),
            Self::Records(_, RecordKind::Document) => fields::<Document>(year.documents.get(item), add),
            Self::Records(_, RecordKind::Waiver | RecordKind::Slide | RecordKind::Publication) | Self::Municipality => {
            }
            Self::Decisions(_) => fields(year.decisions.get(item), add),
            Self::Year(_) => fields(Some(year), add),
            Self::Narrative(_) => {
                if let Some(narrative) = year.narrative.get(item) {
                    add(None, &narrative.text);
                }
            }
        }
    }

    fn place(self, register: &Register, item: usize, field: Option<Field>) -> Option<Place> {
        let year = self.year(register);
        let target = match self {
            Self::Municipality => Target::Municipality,
            Self::Year(year) => Target::Year { year },
            Self::Decisions(year) => Target::Decisions { year, month: u8::try_from(item + 1).ok()? },
            Self::Records(number, kind) => Target::Record { year: number, kind, id: year?.id_at(kind, item)? },
            Self::Narrative(number) => {
                let narrative = year?.narrative.get(item)?;
                let (section, language) = (narrative.section.clone(), narrative.language);
                return Some(Place::Narrative { year: number, section, language });
            }
        };
        Some(Place::Field { target, field: field? })
    }
}

/// What a person looks for, as far as it was looked for.
#[derive(Debug, Default)]
pub struct Search {
    words: Words,
    /// The slice that comes next.
    next: usize,
    shown: Vec<Found>,
    count: usize,
}

impl Search {
    /// Looks for the texts that have every word of what is typed, in any order.
    pub fn of(typed: &str) -> Self {
        Self { words: Words::of(typed), ..Self::default() }
    }

    /// The words that are looked for.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Goes on through what the index has while there is time; answers whether it was at the end.
    pub fn go_on(&mut self, index: &Index, mut has_time: impl FnMut() -> bool) -> bool {
        if self.words.is_empty() {
            return true;
        }
        while let Some(slice) = index.slices.get(self.next) {
            for (entry, text) in slice.texts().enumerate() {
                if self.words.are_in(text) {
                    self.count += 1;
                    if self.shown.len() < SHOWN {
                        self.shown.push(Found { slice: self.next, entry });
                    }
                }
            }
            self.next += 1;
            if self.next < index.slices.len() && !has_time() {
                return false;
            }
        }
        index.is_ready()
    }

    /// The first places that were found, as [`Index::hit`] takes them.
    pub fn shown(&self) -> &[Found] {
        &self.shown
    }

    /// How many places were found, shown or not.
    pub fn count(&self) -> usize {
        self.count
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{AccessRequest, Activity, Narrative, Project, RecordId};

    fn id(number: u128) -> RecordId {
        RecordId(uuid::Uuid::from_u128(number))
    }

    fn register() -> Register {
        let mut register = Register::default();
        register.municipality.name = "Prizren".to_owned();
        for number in [2022, 2023] {
            let mut year = Year::new(number);
            for at in 1..=3 {
                let mut hearing = Activity::new(id(u128::from(number) * 100 + at), ActivityKind::Hearing);
                hearing.title = format!("Dëgjim buxhetor në lagjen {at}");
                hearing.venue = Some("Shtëpia e Kulturës".to_owned());
                year.activities.of_mut(ActivityKind::Hearing).push(hearing);
            }
            register.years.insert(number, year);
        }
        register
    }

    fn found(register: &Register, first: u16, typed: &str) -> Vec<Hit> {
        let mut index = Index::new(register, first);
        assert!(index.go_on(register, || true));
        let mut search = Search::of(typed);
        assert!(search.go_on(&index, || true));
        assert_eq!(search.count(), search.shown().len());
        search.shown().iter().map(|&entry| index.hit(register, entry).expect("what was found is there")).collect()
    }

    #[test]
    fn words_are_found_without_marks_in_any_order_the_year_in_view_first() {
        let register = register();
        let hits = found(&register, 2022, "LAGJEN degjim");
        let years: Vec<_> = hits.iter().filter_map(|hit| hit.place.year()).collect();
        assert_eq!(years, [2022, 2022, 2022, 2023, 2023, 2023]);
        assert_eq!(hits[1].number, 2);
        let kind = RecordKind::Activity(ActivityKind::Hearing);
        let target = Target::Record { year: 2022, kind, id: id(202_202) };
        assert_eq!(hits[1].place, Place::Field { target, field: Field::Title });
        assert_eq!(found(&register, 2023, "kultures").len(), 6);
        assert!(found(&register, 2023, "kultures lagjen").is_empty(), "words of one text, not of two fields");
        assert!(found(&register, 2023, " ").is_empty());
    }

    #[test]
    fn every_text_of_every_list_is_found() {
        let mut register = register();
        register.municipality.unit = Some("Njësia zhx".to_owned());
        let year = register.years.get_mut(&2023).expect("the year");
        year.decisions[2].links[Language::Turkish as usize] = Some("https://x/zhx".to_owned());
        year.projects.push(Project { title: Some("Rruga zhx".to_owned()), ..Project::new(id(1)) });
        let refused = AccessRequest { refusal_reason: Some("Arsye zhx".to_owned()), ..AccessRequest::new(id(2)) };
        year.access.requests.push(refused);
        year.documents.push(Document { title: "Plani ZHX".to_owned(), ..Document::new(id(3)) });
        year.signed.place = Some("zhx".to_owned());
        let narrative =
            Narrative { section: "general".to_owned(), language: Language::Albanian, text: "zhx".to_owned() };
        year.narrative.push(narrative);
        let hits = found(&register, 2023, "zhx");
        let fields: Vec<_> = hits
            .iter()
            .map(|hit| match &hit.place {
                Place::Field { field, .. } => Some(*field),
                Place::Narrative { .. } => None,
            })
            .collect();
        let expected = [
            Some(Field::Title),
            Some(Field::TurkishLink),
            Some(Field::RefusalReason),
            None,
            Some(Field::Title),
            Some(Field::SignedPlace),
            Some(Field::Unit),
        ];
        assert_eq!(fields, expected);
    }

    #[test]
    fn more_than_can_be_shown_is_counted_and_slices_find_the_same() {
        let mut register = register();
        let year = register.years.get_mut(&2022).expect("the year");
        for at in 0..1_000 {
            let mut meeting = Activity::new(id(1_000_000 + at), ActivityKind::Meeting);
            meeting.title = format!("Takim {at}");
            year.activities.of_mut(ActivityKind::Meeting).push(meeting);
        }
        let (mut index, mut search, mut slices) = (Index::new(&register, 2023), Search::of("takim"), 0);
        while !index.go_on(&register, || false) | !search.go_on(&index, || false) {
            slices += 1;
        }
        assert!(slices > 3, "{slices}");
        assert_eq!((search.count(), search.shown().len()), (1_000, SHOWN));
    }
}
