//! How a person looks at a table: sorted by a column, and only the rows that a filter lets through.
//!
//! An arrangement is no part of the register, and undo does not know it. Rows keep their places while cells change,
//! so that nothing jumps from under a person who is at work: a row is sorted in and filtered anew when it is asked
//! for. Records that are new stand at the end until then, and those that are gone leave.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use chrono::{Datelike as _, NaiveDate};

use crate::{
    domain::{
        Edit, Field, Form, Language, RuleId, Target, Value,
        check::{Finding, Severity},
        fold::folded,
    },
    text::collation::Collation,
};

use super::{Column, Content, Shown, Table};

/// By which column a table is sorted. Of equals, the first in the register comes first; what is empty comes last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sort {
    pub column: usize,
    pub descending: bool,
}

/// What lets a row through by its findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WithFinding {
    /// Any that nobody set aside.
    Any,
    Of(Severity),
    /// Of a rule.
    By(RuleId),
    /// None at all.
    None,
}

/// What lets a row through by its date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InMonth {
    /// From 1 for January.
    Of(u32),
    /// No date is recorded.
    Unknown,
}

/// What a row must have to be shown: everything that is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Somewhere in the row's texts, without regard to case and to marks on letters.
    pub text: String,
    pub finding: Option<WithFinding>,
    pub month: Option<InMonth>,
}

impl Filter {
    /// Whether it asks for anything.
    pub fn is_on(&self) -> bool {
        !self.text.trim().is_empty() || self.finding.is_some() || self.month.is_some()
    }
}

/// What an arrangement was made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// Grows with each change of the register.
    pub revision: u64,
    pub year: u16,
    /// Sorts texts.
    pub language: Language,
}

/// The rows of a table that are shown, in their order.
#[derive(Debug)]
struct View {
    /// By their places in the table.
    rows: Vec<u32>,
    /// The row that shows each record, by its place in the table; [`HIDDEN`] for those that are not shown.
    places: Vec<u32>,
    /// All records of the table when this was made, in its order.
    all: Vec<Target>,
    /// The totals of what is shown, where a filter hides something.
    totals: Option<Vec<String>>,
    of: Source,
}

const HIDDEN: u32 = u32::MAX;

/// So many rows that a filter leaves are sorted by themselves; of more, the order of all rows is made and kept.
const SORTED_AT_ONCE: usize = 2_000;

impl View {
    fn new(rows: Vec<u32>, table: &dyn Table, of: Source, with_totals: bool) -> Self {
        let mut places = vec![HIDDEN; table.row_count()];
        for (place, &row) in (0_u32..).zip(&rows) {
            places[row as usize] = place;
        }
        let all = (0..table.row_count()).map(|row| table.target(row)).collect();
        let totals = if with_totals { table.totals_of(&rows) } else { None };
        Self { rows, places, all, totals, of }
    }

    /// Whether the table still has the records that it had, each in its place.
    fn fits(&self, table: &dyn Table) -> bool {
        self.all.len() == table.row_count() && (0..).zip(&self.all).all(|(row, &target)| table.target(row) == target)
    }

    /// The rows after records came, went or moved.
    fn followed(&self, table: &dyn Table) -> Vec<u32> {
        let known: HashSet<Target> = self.all.iter().copied().collect();
        let now: HashMap<Target, u32> =
            (0..).zip(0..table.row_count()).map(|(at, row)| (table.target(row), at)).collect();
        let shown = self.rows.iter().filter_map(|&row| now.get(&self.all[row as usize]).copied());
        let new = (0..).zip(0..table.row_count()).filter(|&(_, row)| !known.contains(&table.target(row)));
        shown.chain(new.map(|(at, _)| at)).collect()
    }
}

/// What a row is sorted by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Number(u64),
    Day(NaiveDate),
    Text(Vec<u8>),
}

/// How a table is looked at.
#[derive(Debug, Default)]
pub struct Arrangement {
    /// Whether the filter's controls are shown.
    pub is_open: bool,
    sort: Option<Sort>,
    filter: Filter,
    view: Option<Arc<View>>,
    /// Something was asked for since the rows were arranged.
    is_asked: bool,
    /// The folded texts of all rows, for a filter that is being typed.
    texts: Option<(Source, Vec<Box<str>>)>,
    /// All rows in the order of a column, so that a filter that is being typed sorts nothing anew.
    order: Option<(Source, Sort, Vec<u32>)>,
    /// A record that a person is being led to: where the filter hides it, the filter gives way.
    wanted: Option<Target>,
    /// Grows whenever other rows are shown, or in another order.
    generation: u64,
}

impl Arrangement {
    pub fn sort(&self) -> Option<Sort> {
        self.sort
    }

    pub fn filter(&self) -> &Filter {
        &self.filter
    }

    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// Whether rows are sorted or hidden.
    pub fn is_on(&self) -> bool {
        self.sort.is_some() || self.filter.is_on()
    }

    /// Sorts by a column: upwards, then downwards, then as the register has the rows.
    pub fn sort_by(&mut self, column: usize) {
        self.sort = match self.sort {
            Some(Sort { column: by, descending: false }) if by == column => Some(Sort { column, descending: true }),
            Some(Sort { column: by, descending: true }) if by == column => None,
            _ => Some(Sort { column, descending: false }),
        };
        self.is_asked = true;
    }

    /// Shows the rows in the register's order again.
    pub fn unsort(&mut self) {
        self.sort = None;
        self.is_asked = true;
    }

    pub fn set_filter(&mut self, filter: Filter) {
        if self.filter != filter {
            self.filter = filter;
            self.is_asked = true;
        }
    }

    /// Sorts and filters anew what changed meanwhile.
    pub fn renew(&mut self) {
        self.is_asked = true;
    }

    /// Makes sure that a record is among the rows shown when they are shown next.
    pub(super) fn reveal(&mut self, target: Target) {
        self.wanted = Some(target);
    }

    /// The table as it is looked at; `of` is what the table shows.
    pub fn arrange<'a>(&mut self, table: &'a dyn Table, of: Source) -> Arranged<'a> {
        self.update(table, of);
        if let Some(wanted) = self.wanted.take()
            && let (Some(view), Some(row)) = (&self.view, table.row_of(wanted))
            && view.places[row] == HIDDEN
        {
            self.set_filter(Filter::default());
            self.update(table, of);
        }
        Arranged { table, view: self.view.clone() }
    }

    fn update(&mut self, table: &dyn Table, of: Source) {
        let is_asked = std::mem::take(&mut self.is_asked);
        if !self.is_on() {
            self.texts = None;
            self.order = None;
            if self.view.take().is_some() {
                self.generation += 1;
            }
            return;
        }
        let with_totals = self.filter.is_on();
        let kept = self.view.take().filter(|view| {
            let same = (view.of.year, view.of.language) == (of.year, of.language);
            same && !is_asked
        });
        let view = match kept {
            Some(view) if view.of == of => {
                self.view = Some(view);
                return;
            }
            Some(view) if view.fits(table) => View::new(view.rows.clone(), table, of, with_totals),
            Some(view) => View::new(view.followed(table), table, of, with_totals),
            None => View::new(self.rows(table, of), table, of, with_totals),
        };
        self.view = Some(Arc::new(view));
        self.generation += 1;
    }

    /// The rows that are let through, in their order.
    fn rows(&mut self, table: &dyn Table, of: Source) -> Vec<u32> {
        let words: String = folded(&self.filter.text).collect();
        let count = table.row_count();
        if !words.is_empty() && self.texts.as_ref().is_none_or(|(made_of, _)| *made_of != of) {
            self.texts = Some((of, (0..count).map(|row| text_of(table, row)).collect()));
        }
        let date = date_column(table);
        let lets = |row: usize| {
            let has_text = match &self.texts {
                Some((_, texts)) if !words.is_empty() => texts[row].contains(&words),
                _ => true,
            };
            let has_month = || match self.filter.month {
                None => true,
                Some(month) => match (month, date.and_then(|field| day(table, row, field))) {
                    (InMonth::Of(month), Some(day)) => day.month() == month,
                    (InMonth::Unknown, day) => day.is_none(),
                    (InMonth::Of(_), None) => false,
                },
            };
            let has_finding = || match self.filter.finding {
                None => true,
                Some(WithFinding::Any) => !table.findings(row).is_empty(),
                Some(WithFinding::Of(severity)) => table.findings(row).iter().any(|found| found.severity == severity),
                Some(WithFinding::By(rule)) => table.findings(row).iter().any(|found| found.rule == rule),
                Some(WithFinding::None) => table.findings(row).is_empty(),
            };
            has_text && has_month() && has_finding()
        };
        let places = (0_u32..).take(count);
        let let_through = |row: &u32| lets(*row as usize);
        let Some(sort) = self.sort.filter(|sort| sort.column < table.columns().len()) else {
            return places.filter(let_through).collect();
        };
        if let Some((_, _, order)) = self.order.as_ref().filter(|(made_of, by, _)| (*made_of, *by) == (of, sort)) {
            return order.iter().copied().filter(let_through).collect();
        }
        let collation = Collation::of(of.language);
        let mut rows: Vec<u32> = places.clone().filter(let_through).collect();
        if rows.len() <= SORTED_AT_ONCE && rows.len() < count {
            sort_rows(&mut rows, table, sort, &collation);
            return rows;
        }
        let mut order: Vec<u32> = places.collect();
        sort_rows(&mut order, table, sort, &collation);
        rows.clear();
        rows.extend(order.iter().copied().filter(let_through));
        self.order = Some((of, sort, order));
        rows
    }
}

/// The field by whose month rows are filtered.
pub fn date_column(table: &dyn Table) -> Option<Field> {
    let fields = table.columns().iter().filter_map(|column| column.content.field());
    fields.into_iter().find(|field| field.form() == Form::Date)
}

fn day(table: &dyn Table, row: usize, field: Field) -> Option<NaiveDate> {
    match table.value(row, field) {
        Some(Value::Date(day)) => Some(day),
        _ => None,
    }
}

/// What a filter's text is looked for in: all that is read in the row and is no figure. Of a link one sees an arrow.
fn text_of(table: &dyn Table, row: usize) -> Box<str> {
    let mut text = String::new();
    for (at, column) in table.columns().iter().enumerate() {
        if column.numeric || matches!(column.content, Content::Link(_)) {
            continue;
        }
        let shown = table.shown(row, at);
        // No text goes on into the next one.
        text.extend(folded(shown.whole()).chain(['\n']));
    }
    text.into_boxed_str()
}

fn sort_rows(rows: &mut Vec<u32>, table: &dyn Table, sort: Sort, collation: &Collation) {
    let content = table.columns()[sort.column].content;
    let key = |row: usize| match content.field().map(|field| (field, table.value(row, field))) {
        None => table.number(row, sort.column).map(Key::Number),
        Some((_, None)) => None,
        Some((_, Some(Value::Count(count)))) => Some(Key::Number(count.into())),
        Some((_, Some(Value::Amount(amount)))) => Some(Key::Number(amount.cents)),
        Some((_, Some(Value::Date(day)))) => Some(Key::Day(day)),
        Some((_, Some(Value::Text(text)))) => Some(Key::Text(collation.key(&text))),
        Some((_, Some(_))) => Some(Key::Text(collation.key(&table.shown(row, sort.column).text))),
    };
    let mut keyed: Vec<(Option<Key>, u32)> = rows.iter().map(|&row| (key(row as usize), row)).collect();
    keyed.sort_unstable_by(|(one, at), (other, beside)| {
        let order = match (one, other) {
            (Some(one), Some(other)) if sort.descending => other.cmp(one),
            (Some(one), Some(other)) => one.cmp(other),
            (one, other) => one.is_none().cmp(&other.is_none()),
        };
        order.then(at.cmp(beside))
    });
    rows.clear();
    rows.extend(keyed.into_iter().map(|(_, row)| row));
}

/// A table as a person looks at it.
pub struct Arranged<'a> {
    table: &'a dyn Table,
    view: Option<Arc<View>>,
}

impl Arranged<'_> {
    /// The place in the table of a row that is shown.
    pub fn place(&self, row: usize) -> usize {
        self.view.as_ref().map_or(row, |view| view.rows[row] as usize)
    }

    /// The row that shows what has this place in the table.
    pub fn row_at(&self, place: usize) -> Option<usize> {
        match &self.view {
            None => Some(place),
            Some(view) => view.places.get(place).filter(|&&row| row != HIDDEN).map(|&row| row as usize),
        }
    }
}

impl Table for Arranged<'_> {
    fn columns(&self) -> &[Column] {
        self.table.columns()
    }

    fn row_count(&self) -> usize {
        self.view.as_ref().map_or_else(|| self.table.row_count(), |view| view.rows.len())
    }

    fn target(&self, row: usize) -> Target {
        self.table.target(self.place(row))
    }

    fn row_of(&self, target: Target) -> Option<usize> {
        self.row_at(self.table.row_of(target)?)
    }

    fn row_name(&self, row: usize) -> String {
        self.table.row_name(self.place(row))
    }

    fn value(&self, row: usize, field: Field) -> Option<Value> {
        self.table.value(self.place(row), field)
    }

    fn findings(&self, row: usize) -> Vec<&Finding> {
        self.table.findings(self.place(row))
    }

    fn said(&self, finding: &Finding) -> String {
        self.table.said(finding)
    }

    fn column_of(&self, field: Field) -> Option<usize> {
        self.table.column_of(field)
    }

    fn stated(&self, column: usize) -> Option<Field> {
        self.table.stated(column)
    }

    fn shown(&self, row: usize, column: usize) -> Shown {
        self.table.shown(self.place(row), column)
    }

    fn number(&self, row: usize, column: usize) -> Option<u64> {
        self.table.number(self.place(row), column)
    }

    fn has_order(&self) -> bool {
        self.table.has_order()
    }

    fn set(&self, row: usize, field: Field, value: Option<Value>) -> Edit {
        self.table.set(self.place(row), field, value)
    }

    fn totals(&self) -> Option<Vec<String>> {
        self.table.totals()
    }

    fn totals_shown(&self) -> Option<&[String]> {
        self.view.as_ref().and_then(|view| view.totals.as_deref())
    }
}
