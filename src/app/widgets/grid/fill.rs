//! What fills or empties the cells of a range at once.

use crate::domain::{Edit, Field, Value};

use super::{Grid, selection::Range};

impl Grid<'_> {
    /// The edits that set the fields of a range that are meant, each where it holds something else.
    pub(super) fn set_all(&self, range: Range, meant: impl Fn(Field) -> bool, value: Option<&Value>) -> Vec<Edit> {
        let mut edits = Vec::new();
        for row in range.rows.0..=range.rows.1 {
            for column in range.columns.0..=range.columns.1 {
                let field = self.table.columns()[column].content.field().filter(|&field| meant(field));
                let Some(field) = field.filter(|field| value.is_some() || !field.needs_value()) else { continue };
                let written = field == Field::HeldOn && self.table.value(row, Field::HeldOnWritten).is_some();
                if self.table.value(row, field).as_ref() != value || written {
                    edits.push(self.table.set(row, field, value.cloned()));
                }
            }
        }
        edits
    }

    /// The edits that repeat the first row of a range in those below it; of a single row, the row above in it, as
    /// spreadsheets do.
    pub(super) fn fill_down(&self, range: Range) -> Vec<Edit> {
        let (first, last) = range.rows;
        let (from, rows) = match (first.checked_sub(1), first == last) {
            (Some(above), true) => (above, first..=last),
            _ => (first, first + 1..=last),
        };
        let mut edits = Vec::new();
        for column in range.columns.0..=range.columns.1 {
            let Some(field) = self.table.columns()[column].content.field() else { continue };
            let value = self.table.value(from, field);
            // What a source wrote in place of a date goes along with the date that is not there.
            let written = self.table.value(from, Field::HeldOnWritten).filter(|_| field == Field::HeldOn);
            for row in rows.clone() {
                if self.table.value(row, field) != value {
                    edits.push(self.table.set(row, field, value.clone()));
                }
                if written.is_some() && self.table.value(row, Field::HeldOnWritten) != written {
                    edits.push(self.table.set(row, Field::HeldOnWritten, written.clone()));
                }
            }
        }
        edits
    }
}
