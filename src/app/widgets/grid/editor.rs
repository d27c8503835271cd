//! The editor of a cell: what is being typed, and what is wrong with it.

use crate::{
    domain::{Edit, Field, Form, Register, Target, Value},
    text::{Texts, dates::DateContext, input, people},
};

use super::{DoesNotFit, Table};
use crate::app::widgets::{calendar::Calendar, date_field};

/// What the keys do in an open editor, as in spreadsheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// Typing replaced the cell: an arrow commits and moves on.
    Replacing,
    /// The text is being changed: an arrow moves within it.
    Changing,
}

/// An open editor. It belongs to a record and a field, never to a place in the table.
#[derive(Debug)]
pub struct Editor {
    target: Target,
    /// The row in which the record was last seen.
    pub(super) row: usize,
    pub(super) field: Field,
    pub(super) column: usize,
    pub(super) text: String,
    pub(super) mode: Mode,
    /// Why what was typed is not taken; it stays in the editor for correction.
    pub(super) error: Option<String>,
    /// What somebody else wrote there meanwhile, in words: what was typed takes its place only once a person knows.
    contested: Option<String>,
    /// For a field with a list of values: the one that Enter takes. 0 is "not recorded".
    pub(super) choice: usize,
    /// The editor has the keyboard; before its first frame it does not.
    pub(super) shown: bool,
    /// For a date: the nearest one above it in its column, where the calendar of a blank one opens.
    above: Option<chrono::NaiveDate>,
    /// The calendar of a date, while it is open.
    pub(super) calendar: Option<Calendar>,
}

impl Editor {
    /// Opens a cell; `typed` replaces what it holds.
    pub(super) fn open(table: &dyn Table, row: usize, column: usize, typed: Option<&str>) -> Option<Self> {
        let field = table.columns().get(column)?.content.field()?;
        let value = table.value(row, field);
        let written = || match table.value(row, Field::HeldOnWritten) {
            Some(Value::Text(written)) if field == Field::HeldOn => written,
            _ => String::new(),
        };
        let choice = match (&value, field.form()) {
            (Some(Value::One(id)), Form::OneOf(ids)) => ids.iter().position(|known| known == id).map_or(0, |at| at + 1),
            (Some(Value::YesNo(yes)), Form::YesNo) => 2 - usize::from(*yes),
            _ => 0,
        };
        let text = match (typed, &value) {
            (Some(typed), _) => typed.to_owned(),
            (None, None) => written(),
            (None, Some(value)) => input::edit_text(Some(value), crate::domain::Language::Albanian),
        };
        let mode = if typed.is_some() { Mode::Replacing } else { Mode::Changing };
        let target = table.target(row);
        let date = |row: usize| match table.value(row, field) {
            Some(Value::Date(day)) => Some(day),
            _ => None,
        };
        let above = if field.form() == Form::Date { (0..row).rev().find_map(date) } else { None };
        let (error, contested, calendar, shown) = (None, None, None, false);
        Some(Self { target, row, field, column, text, mode, error, contested, choice, shown, above, calendar })
    }

    /// The record that is being edited.
    pub(super) fn target(&self) -> Target {
        self.target
    }

    /// Whether a date is being typed.
    pub(super) fn is_date(&self) -> bool {
        self.field.form() == Form::Date
    }

    /// Opens the calendar of a date.
    pub(super) fn open_calendar(&mut self, context: DateContext) {
        self.calendar = Some(date_field::calendar_of(&self.text, self.above, context));
    }

    /// Whether the value is chosen from a list rather than typed.
    pub(super) fn is_list(&self) -> bool {
        matches!(self.field.form(), Form::OneOf(_) | Form::YesNo)
    }

    /// The texts of the list's values; the first is "not recorded".
    pub(super) fn choices(&self, texts: &Texts) -> Vec<String> {
        let none = std::iter::once("—".to_owned());
        match self.field.form() {
            Form::OneOf(ids) => none.chain(ids.iter().map(|id| texts.choice(self.field, id))).collect(),
            Form::YesNo => none.chain([texts.get("yes"), texts.get("no")]).collect(),
            _ => Vec::new(),
        }
    }

    /// What was typed or chosen, as a value of the field.
    fn value(&self, context: DateContext) -> Result<Option<Value>, input::InputError> {
        match (self.field.form(), self.choice.checked_sub(1)) {
            (Form::OneOf(_) | Form::YesNo, None) => Ok(None),
            (Form::OneOf(ids), Some(at)) => Ok(ids.get(at).map(|id| Value::One((*id).to_owned()))),
            (Form::YesNo, Some(at)) => Ok(Some(Value::YesNo(at == 0))),
            (form, _) => input::typed(form, &self.text, context),
        }
    }

    /// Heeds what another wrote into the register: whether the editor stays. One in which nothing was typed closes.
    /// `said` tells a value that stands there now.
    pub(super) fn heed(
        &mut self,
        before: &Register,
        now: &Register,
        context: DateContext,
        said: impl FnOnce(Option<&Value>, Field) -> String,
    ) -> bool {
        let written = |register: &Register| {
            register.value(self.target, Field::HeldOnWritten).filter(|_| self.field == Field::HeldOn)
        };
        let held = |register: &Register| (register.value(self.target, self.field), written(register));
        let (was, is) = (held(before), held(now));
        if was == is {
            return true;
        }
        let typed = self.value(context);
        let is_text = |value: &Option<Value>| *value == Some(Value::Text(self.text.trim().to_owned()));
        let is_only_looked_at = match &was {
            (None, Some(_)) => is_text(&was.1),
            (value, _) => typed.as_ref().is_ok_and(|typed| typed == value) || (!self.is_list() && is_text(value)),
        };
        if is_only_looked_at {
            return false;
        }
        let (value, written) = is;
        self.contested = Some(said(value.or(written).as_ref(), self.field));
        true
    }

    /// The edit of what was typed: `Ok(None)` where nothing changed.
    ///
    /// # Errors
    /// What the field does not take, and once what would write over another's; the editor then keeps it, with the
    /// reason.
    pub(super) fn commit(
        &mut self,
        table: &dyn Table,
        texts: &Texts,
        context: DateContext,
    ) -> Result<Option<Edit>, DoesNotFit> {
        let edit = self.edit(table, texts, context)?;
        match self.contested.take().filter(|_| edit.is_some()) {
            Some(said) => {
                self.error = Some(said);
                Err(DoesNotFit)
            }
            None => Ok(edit),
        }
    }

    fn edit(&mut self, table: &dyn Table, texts: &Texts, context: DateContext) -> Result<Option<Edit>, DoesNotFit> {
        let Some(row) = table.row_near(self.target, self.row) else { return Ok(None) };
        if !self.is_list() && table.value(row, self.field) == Some(Value::Text(self.text.clone())) {
            // What came from elsewhere may be longer than what is typed may be, and was only looked at.
            return Ok(None);
        }
        let written = table.value(row, Field::HeldOnWritten);
        if self.field == Field::HeldOn && written.is_some() && Some(Value::Text(self.text.trim().to_owned())) == written
        {
            // The unreadable date was looked at and left as the source has it.
            return Ok(None);
        }
        match self.value(context) {
            Ok(value)
                if value == table.value(row, self.field)
                    && (value.is_some() || written.is_none() || self.field != Field::HeldOn) =>
            {
                Ok(None)
            }
            Ok(value) => Ok(Some(table.set(row, self.field, value))),
            Err(error) => {
                // Women, men and the total are often written as one: "F 9 M 40 T 49".
                if self.field == Field::Women
                    && let Some(said) = people::parse(&self.text)
                {
                    let values = said.values(|field| table.value(row, field));
                    let edits = values.into_iter().map(|(field, value)| table.set(row, field, value)).collect();
                    return Ok(Some(Edit::Batch { edits }));
                }
                self.error = Some(error.message(texts));
                Err(DoesNotFit)
            }
        }
    }
}
