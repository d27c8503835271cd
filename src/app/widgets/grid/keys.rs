//! What the keyboard does in a grid, as in spreadsheets.

use egui::{Event, EventFilter, Key, Modifiers};

/// The keys that egui would otherwise take for itself.
pub(super) const OWN: EventFilter =
    EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: true };

use crate::app::widgets::calendar::Calendar;

/// What a key asks of the grid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Ask {
    Move {
        to: Towards,
        extend: bool,
    },
    /// Opens the current cell; the text replaces what it holds.
    Edit {
        typed: Option<String>,
    },
    /// Opens the calendar of a date or the list of a choice.
    Choose,
    /// Opens the menu of the column's head.
    HeadMenu,
    Clear,
    SelectAll,
    FillDown,
    Today,
    Copy,
    Cut,
    Paste(String),
    /// Lets go of the selection.
    Collapse,
}

/// Where the current cell goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Towards {
    Up,
    Down,
    Left,
    Right,
    PageUp,
    PageDown,
    RowStart,
    RowEnd,
    First,
    Last,
    Top,
    Bottom,
    /// Sideways, and on to the next or the previous row.
    Next,
    Previous,
}

/// What an event asks of a grid that has the keyboard and no open editor.
pub(super) fn ask(event: &Event) -> Option<Ask> {
    match event {
        Event::Copy => Some(Ask::Copy),
        Event::Cut => Some(Ask::Cut),
        Event::Paste(text) => Some(Ask::Paste(text.clone())),
        Event::Text(text) if !text.chars().all(char::is_control) => Some(Ask::Edit { typed: Some(text.clone()) }),
        event if Calendar::opens(event) => Some(Ask::Choose),
        Event::Key { key, pressed: true, modifiers, .. } => key_ask(*key, *modifiers),
        _ => None,
    }
}

fn key_ask(key: Key, modifiers: Modifiers) -> Option<Ask> {
    if modifiers.alt {
        return None;
    }
    let command = modifiers.command || modifiers.ctrl;
    let moving = |to| Some(Ask::Move { to, extend: modifiers.shift });
    match (key, command) {
        (Key::ArrowUp, false) => moving(Towards::Up),
        (Key::ArrowDown, false) => moving(Towards::Down),
        (Key::ArrowLeft, false) => moving(Towards::Left),
        (Key::ArrowRight, false) => moving(Towards::Right),
        (Key::ArrowUp, true) => moving(Towards::Top),
        (Key::ArrowDown, true) => moving(Towards::Bottom),
        (Key::ArrowLeft, true) | (Key::Home, false) => moving(Towards::RowStart),
        (Key::ArrowRight, true) | (Key::End, false) => moving(Towards::RowEnd),
        (Key::Home, true) => moving(Towards::First),
        (Key::End, true) => moving(Towards::Last),
        (Key::PageUp, false) => moving(Towards::PageUp),
        (Key::PageDown, false) => moving(Towards::PageDown),
        (Key::Tab, false) => {
            let to = if modifiers.shift { Towards::Previous } else { Towards::Next };
            Some(Ask::Move { to, extend: false })
        }
        (Key::Enter | Key::F2, false) => Some(Ask::Edit { typed: None }),
        (Key::Delete | Key::Backspace, false) => Some(Ask::Clear),
        (Key::A, true) => Some(Ask::SelectAll),
        (Key::D, true) if !modifiers.shift => Some(Ask::FillDown),
        (Key::Semicolon, true) => Some(Ask::Today),
        (Key::F10, false) if modifiers.shift => Some(Ask::HeadMenu),
        (Key::Escape, false) => Some(Ask::Collapse),
        _ => None,
    }
}

/// Where a key leads out of an open editor: committed, and the way on; or discarded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Leave {
    Commit(Option<Towards>),
    Discard,
}

/// What a key means for an open editor; `None` leaves it to the text.
pub(super) fn leave(event: &Event, arrows_leave: bool) -> Option<Leave> {
    let Event::Key { key, pressed: true, modifiers, .. } = event else { return None };
    if modifiers.alt || modifiers.command || modifiers.ctrl {
        return None;
    }
    match key {
        Key::Escape => Some(Leave::Discard),
        Key::Enter if modifiers.shift => Some(Leave::Commit(Some(Towards::Up))),
        Key::Enter => Some(Leave::Commit(Some(Towards::Down))),
        Key::Tab if modifiers.shift => Some(Leave::Commit(Some(Towards::Previous))),
        Key::Tab => Some(Leave::Commit(Some(Towards::Next))),
        Key::ArrowUp if arrows_leave => Some(Leave::Commit(Some(Towards::Up))),
        Key::ArrowDown if arrows_leave => Some(Leave::Commit(Some(Towards::Down))),
        Key::ArrowLeft if arrows_leave => Some(Leave::Commit(Some(Towards::Left))),
        Key::ArrowRight if arrows_leave => Some(Leave::Commit(Some(Towards::Right))),
        _ => None,
    }
}

/// The cell that a move leads to, within a table of `rows` and at least one of each. `fields` says of each column
/// whether it can be typed into: Tab passes over what is computed, so that entering a record takes one key a field.
pub(super) fn destination(
    (row, column): (usize, usize),
    to: Towards,
    rows: usize,
    fields: &[bool],
    page: usize,
) -> (usize, usize) {
    let (last_row, last_column) = (rows - 1, fields.len() - 1);
    match to {
        Towards::Up => (row.saturating_sub(1), column),
        Towards::Down => ((row + 1).min(last_row), column),
        Towards::Left => (row, column.saturating_sub(1)),
        Towards::Right => (row, (column + 1).min(last_column)),
        Towards::PageUp => (row.saturating_sub(page), column),
        Towards::PageDown => ((row + page).min(last_row), column),
        Towards::RowStart => (row, 0),
        Towards::RowEnd => (row, last_column),
        Towards::First => (0, 0),
        Towards::Last => (last_row, last_column),
        Towards::Top => (0, column),
        Towards::Bottom => (last_row, column),
        Towards::Next => {
            let first = |from: usize| fields.iter().skip(from).position(|&is_field| is_field).map(|at| from + at);
            let below = || first(0).filter(|_| row < last_row).map(|at| (row + 1, at));
            first(column + 1).map(|at| (row, at)).or_else(below).unwrap_or((row, column))
        }
        Towards::Previous => {
            let last = |until: usize| fields.iter().take(until).rposition(|&is_field| is_field);
            let above = || last(fields.len()).filter(|_| row > 0).map(|at| (row - 1, at));
            last(column).map(|at| (row, at)).or_else(above).unwrap_or((row, column))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tab_goes_on_to_the_next_row_and_stops_at_the_last_cell() {
        let fields = [true; 3];
        assert_eq!(destination((0, 2), Towards::Next, 2, &fields, 10), (1, 0));
        assert_eq!(destination((1, 2), Towards::Next, 2, &fields, 10), (1, 2));
        assert_eq!(destination((1, 0), Towards::Previous, 2, &fields, 10), (0, 2));
        assert_eq!(destination((0, 0), Towards::Previous, 2, &fields, 10), (0, 0));
    }

    #[test]
    fn tab_passes_over_what_is_computed() {
        let fields = [false, true, false, true];
        assert_eq!(destination((0, 1), Towards::Next, 2, &fields, 10), (0, 3));
        assert_eq!(destination((0, 3), Towards::Next, 2, &fields, 10), (1, 1));
        assert_eq!(destination((1, 1), Towards::Previous, 2, &fields, 10), (0, 3));
        assert_eq!(destination((0, 1), Towards::Previous, 2, &fields, 10), (0, 1));
        assert_eq!(destination((0, 2), Towards::Right, 2, &fields, 10), (0, 3), "arrows reach every cell");
        assert_eq!(destination((0, 1), Towards::Next, 2, &[false; 4], 10), (0, 1));
    }

    #[test]
    fn a_page_stops_at_the_ends() {
        assert_eq!(destination((3, 1), Towards::PageUp, 100, &[true; 3], 10), (0, 1));
        assert_eq!(destination((95, 1), Towards::PageDown, 100, &[true; 3], 10), (99, 1));
    }

    #[test]
    fn alt_is_left_alone_because_it_types_letters_on_many_keyboards() {
        let alt_gr = Modifiers { alt: true, ctrl: true, command: true, ..Modifiers::NONE };
        assert_eq!(key_ask(Key::A, alt_gr), None);
    }
}
