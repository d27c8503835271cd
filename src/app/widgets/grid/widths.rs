//! The widths of columns: as the table has them, or as the person made them.

use std::collections::BTreeMap;

use egui::Ui;

use crate::app::theme::{self, column, size};

use super::{Column, Grid, Width, view::MEASURED_ROWS};

/// The widths that a person gave to columns, in points, by the column's id. Those of columns that a table does not
/// have are ignored.
pub type Widths = BTreeMap<String, f32>;

/// A change of a table's widths.
#[derive(Debug, Clone, PartialEq)]
pub enum WidthChange {
    /// Some columns have other widths.
    Set(Widths),
    /// All columns are as the table has them.
    Reset,
}

impl WidthChange {
    /// Gives a column a width, within what is of use.
    pub(super) fn of(column: &Column, width: f32) -> Self {
        Self::Set(Widths::from([(column.id(), sane(width))]))
    }
}

fn sane(width: f32) -> f32 {
    if width.is_finite() { width.clamp(column::LEAST, column::MOST).round() } else { column::LEAST }
}

/// A column's width, where the person gave it one.
fn width_of(column: &Column, given: Option<f32>) -> Width {
    given.map_or(column.width, |width| Width::Fixed(sane(width)))
}

/// Columns that share what is left and stay where they were while a border beside them was dragged: until the table
/// has another width. They are no choice of the person's, and nothing remembers them.
#[derive(Debug, Clone)]
pub(super) struct Held {
    room: f32,
    widths: Widths,
}

impl Grid<'_> {
    /// The widths of the columns in this frame.
    pub(super) fn column_widths(&self) -> Vec<Width> {
        let sizing = self.state.sizing.as_ref();
        let held = self.state.held.as_ref().map(|held| &held.widths);
        let given = |column: &Column| {
            let id = column.id();
            let moving = sizing.and_then(|widths| widths.get(&id));
            moving.or_else(|| held?.get(&id)).or_else(|| self.widths?.get(&id)).copied()
        };
        // Mostly none was changed, and no id need be made.
        let any = self.widths.is_some() || sizing.is_some() || held.is_some();
        let columns = self.table.columns().iter();
        columns.map(|column| width_of(column, if any { given(column) } else { None })).collect()
    }

    /// The widths when a column is made `width` wide by its border: columns to its left that share what is left keep
    /// theirs, so that the border stays under the pointer.
    pub(super) fn sized(&self, at: usize, width: f32, edges: &[f32]) -> Widths {
        let columns = self.table.columns();
        let shared = self.column_widths().into_iter().take(at).enumerate();
        let shared = shared.filter(|(_, width)| matches!(width, Width::Share { .. }));
        let kept = shared.map(|(left, _)| (columns[left].id(), sane(edges[left + 1] - edges[left])));
        let mut widths: Widths = self.state.sizing.clone().unwrap_or_default();
        widths.extend(kept);
        widths.insert(columns[at].id(), sane(width));
        widths
    }

    /// The change that a border comes to when it is let go: the column's width is the person's, what the others kept
    /// for it is held.
    pub(super) fn sized_at_last(&mut self, at: usize) -> Option<WidthChange> {
        let mut widths = self.state.sizing.take()?;
        let id = self.table.columns()[at].id();
        let width = widths.remove(&id)?;
        if let Some(held) = &mut self.state.held {
            held.widths.extend(widths);
        } else if !widths.is_empty() {
            self.state.held = Some(Held { room: self.state.room, widths });
        }
        Some(WidthChange::Set(Widths::from([(id, width)])))
    }

    /// Lets columns go that are held, where the table has another width.
    pub(super) fn keep_held(&mut self, room: f32) {
        self.state.room = room;
        // A hair more or less is rounding, as at another zoom.
        if self.state.held.as_ref().is_some_and(|held| (held.room - room).abs() > size::HAIRLINE) {
            self.state.held = None;
        }
    }

    /// Lets columns go that the person gives widths of their own.
    pub(super) fn let_go(&mut self, change: &WidthChange) {
        match (change, &mut self.state.held) {
            (WidthChange::Set(widths), Some(held)) => held.widths.retain(|id, _| !widths.contains_key(id)),
            (WidthChange::Reset, held) => *held = None,
            (WidthChange::Set(_), None) => {}
        }
    }

    /// The width at which a column shows its head and its texts whole, as far as they are of use.
    pub(super) fn fitting(&self, ui: &Ui, column: &Column) -> f32 {
        let at = self.table.columns().iter().position(|other| other.id() == column.id()).unwrap_or(0);
        let measure = |text: String, font: egui::FontId| {
            let beginning: String = text.chars().take(200).collect();
            ui.painter().layout_no_wrap(beginning, font, egui::Color32::PLACEHOLDER).size().x
        };
        // The arrow of a sorted column stands beside its name.
        let mut width = measure(column.head.clone(), theme::semi_bold(size::SMALL)) + size::SMALL;
        for row in 0..self.table.row_count().min(MEASURED_ROWS) {
            let shown = self.table.shown(row, at);
            let font = if column.strong { theme::semi_bold(size::TEXT) } else { theme::regular(size::TEXT) };
            let text = match column.content {
                super::Content::Link(_) => continue,
                _ => shown.whole().to_owned(),
            };
            width = width.max(measure(text, font));
        }
        if let Some(total) =
            self.table.totals().and_then(|mut totals| Some(totals.swap_remove(at)).filter(|_| column.numeric))
        {
            width = width.max(measure(total, theme::semi_bold(size::TEXT)));
        }
        sane(width + 2.0 * size::CELL_PADDING + size::OUTLINE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Field;

    #[test]
    fn widths_stay_within_what_is_of_use() {
        let column = Column::field(Field::Title, String::new(), String::new(), Width::Share { of: 1.0, least: 200.0 });
        assert_eq!(width_of(&column, None), column.width);
        for (given, width) in
            [(0.0, column::LEAST), (-5.0, column::LEAST), (1e9, column::MOST), (f32::NAN, column::LEAST)]
        {
            assert_eq!(width_of(&column, Some(given)), Width::Fixed(width));
        }
    }
}
