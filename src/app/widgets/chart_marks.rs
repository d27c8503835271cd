//! The marks of a chart under the keyboard: one stop for Tab, and arrows from mark to mark.
//!
//! The mark on which a person stands is the one that takes the keyboard; it is remembered when the chart is left.

use egui::{Event, EventFilter, Id, Key, Ui};

use crate::chart::scene::Bounds;

use super::list_keys::plain;

/// The widget that a mark is, by its place among those of its chart.
pub(super) fn id_of(chart: Id, mark: usize) -> Id {
    chart.with(("mark", mark))
}

/// Moves the keyboard on as the keys of this frame say, where it is on one of the chart's marks; answers with the mark
/// that Tab comes to.
pub(super) fn go(ui: &Ui, chart: Id, marks: &[Bounds]) -> usize {
    let Some(last) = marks.len().checked_sub(1) else { return 0 };
    let at = ui.data(|data| data.get_temp::<usize>(chart)).unwrap_or(0).min(last);
    let id = id_of(chart, at);
    if !ui.memory(|memory| memory.has_focus(id)) {
        return at;
    }
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let lines = Lines::of(marks);
    let mut now = at;
    ui.input_mut(|input| {
        input.events.retain(|event: &Event| match plain(event).and_then(|key| lines.step(marks, now, key)) {
            Some(next) => {
                now = next;
                false
            }
            None => true,
        });
    });
    if now != at {
        ui.data_mut(|data| data.insert_temp(chart, now));
        ui.memory_mut(|memory| memory.request_focus(id_of(chart, now)));
        ui.ctx().request_repaint();
    }
    now
}

/// The marks line by line: a row of bars from left to right, or a column of parts from its base up.
struct Lines {
    lines: Vec<Vec<usize>>,
    are_columns: bool,
}

impl Lines {
    fn of(marks: &[Bounds]) -> Self {
        let alike = |one: f32, other: f32| (one - other).abs() < 0.5;
        let in_row = |one: &Bounds, other: &Bounds| alike(one.top, other.top) && alike(one.bottom, other.bottom);
        // Each part of a column stands on the one before; bars of equal length stand below each other.
        let in_column = |one: &Bounds, other: &Bounds| {
            alike(one.left, other.left) && alike(one.right, other.right) && other.bottom <= one.top
        };
        let are_columns = marks.windows(2).any(|pair| in_column(&pair[0], &pair[1]));
        let together =
            |one: &Bounds, other: &Bounds| if are_columns { in_column(one, other) } else { in_row(one, other) };
        let mut lines: Vec<Vec<usize>> = Vec::new();
        for (at, mark) in marks.iter().enumerate() {
            match lines.last_mut() {
                Some(line) if line.last().is_some_and(|&before| together(&marks[before], mark)) => line.push(at),
                _ => lines.push(vec![at]),
            }
        }
        Self { lines, are_columns }
    }

    /// Where a key leads from a mark; `None` of a key that leads nowhere.
    fn step(&self, marks: &[Bounds], at: usize, key: Key) -> Option<usize> {
        let last = marks.len() - 1;
        let (next, previous, further, back) = match self.are_columns {
            true => (Key::ArrowUp, Key::ArrowDown, Key::ArrowRight, Key::ArrowLeft),
            false => (Key::ArrowRight, Key::ArrowLeft, Key::ArrowDown, Key::ArrowUp),
        };
        match key {
            Key::Home => Some(0),
            Key::End => Some(last),
            key if key == next => Some((at + 1).min(last)),
            key if key == previous => Some(at.saturating_sub(1)),
            key if key == further => Some(self.across(marks, at, 1)),
            key if key == back => Some(self.across(marks, at, -1)),
            _ => None,
        }
    }

    /// The mark nearest to one in the next line, or in the one before.
    fn across(&self, marks: &[Bounds], at: usize, by: isize) -> usize {
        let line = self.lines.iter().position(|line| line.contains(&at)).unwrap_or(0);
        let Some(line) = line.checked_add_signed(by).and_then(|line| self.lines.get(line)) else { return at };
        let middle = |mark: usize| {
            let mark = &marks[mark];
            if self.are_columns { f32::midpoint(mark.top, mark.bottom) } else { f32::midpoint(mark.left, mark.right) }
        };
        let distance = |mark: usize| (middle(mark) - middle(at)).abs();
        line.iter().copied().min_by(|&one, &other| distance(one).total_cmp(&distance(other))).unwrap_or(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(left: f32, top: f32, right: f32, bottom: f32) -> Bounds {
        Bounds { left, top, right, bottom }
    }

    fn gone(marks: &[Bounds], from: usize, keys: &[Key]) -> usize {
        let lines = Lines::of(marks);
        keys.iter().fold(from, |at, &key| lines.step(marks, at, key).expect("a key of charts"))
    }

    #[test]
    fn arrows_go_along_a_bar_and_from_bar_to_bar() {
        // Women and men of three activities.
        let marks = [
            mark(0.0, 0.0, 20.0, 10.0),
            mark(22.0, 0.0, 80.0, 10.0),
            mark(0.0, 20.0, 40.0, 30.0),
            mark(0.0, 40.0, 5.0, 50.0),
            mark(7.0, 40.0, 60.0, 50.0),
        ];
        assert_eq!(gone(&marks, 0, &[Key::ArrowRight]), 1);
        assert_eq!(gone(&marks, 1, &[Key::ArrowRight]), 2, "after the end of a bar comes the next one");
        assert_eq!(gone(&marks, 1, &[Key::ArrowDown, Key::ArrowDown]), 4, "men stay men where there are some");
        assert_eq!(gone(&marks, 4, &[Key::ArrowDown]), 4);
        assert_eq!(gone(&marks, 0, &[Key::ArrowUp, Key::ArrowLeft]), 0);
        assert_eq!(gone(&marks, 2, &[Key::End, Key::Home, Key::End]), 4);
    }

    #[test]
    fn arrows_go_up_a_column_and_from_column_to_column() {
        let marks = [mark(0.0, 60.0, 20.0, 100.0), mark(0.0, 0.0, 20.0, 58.0), mark(30.0, 90.0, 50.0, 100.0)];
        assert_eq!(gone(&marks, 0, &[Key::ArrowUp]), 1);
        assert_eq!(gone(&marks, 1, &[Key::ArrowRight]), 2);
        assert_eq!(gone(&marks, 2, &[Key::ArrowLeft]), 0);
        // Months: a column of one part each, of which two are alike.
        let months = [mark(0.0, 50.0, 20.0, 100.0), mark(30.0, 50.0, 50.0, 100.0), mark(60.0, 10.0, 80.0, 100.0)];
        assert_eq!(gone(&months, 0, &[Key::ArrowRight, Key::ArrowRight, Key::ArrowLeft]), 1);
    }

    #[test]
    fn bars_of_equal_length_are_gone_through_downwards() {
        let marks = [mark(0.0, 0.0, 50.0, 10.0), mark(0.0, 20.0, 50.0, 30.0), mark(0.0, 40.0, 50.0, 50.0)];
        assert_eq!(gone(&marks, 0, &[Key::End]), 2);
        assert_eq!(gone(&marks, 0, &[Key::ArrowDown]), 1);
    }
}
