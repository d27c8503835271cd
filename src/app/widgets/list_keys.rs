//! The keys of a list whose rows are gone through one by one.

use egui::{Event, EventFilter, Id, Key, Rect, Stroke, Ui};

use crate::app::theme::{self, size};

/// Where a person is in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The current row.
    pub row: usize,
    pub rows: usize,
    /// Rows in view, for the page keys.
    pub page: usize,
}

/// What the keys of a frame came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pressed {
    /// The row that is now the current one.
    pub row: usize,
    /// Enter was pressed.
    pub enters: bool,
}

/// Takes the keys that lead through a list out of the frame, without Ctrl, Shift or Alt. `other` is asked first, with
/// the row at that point, and takes what the list has beside them: it answers whether it did.
pub fn take(ui: &Ui, standing: Standing, mut other: impl FnMut(&Event, usize) -> bool) -> Pressed {
    let mut pressed = Pressed { row: standing.row, enters: false };
    ui.input_mut(|input| input.events.retain(|event| !other(event, pressed.row) && !pressed.takes(event, standing)));
    pressed
}

/// Keeps the keyboard on a list as a whole, which `holder` stands for: where it `wants` it, or nobody has it. Answers
/// whether it has it. `takes_escape` keeps Escape for the list, too.
pub fn keep(ui: &Ui, holder: Id, wants: &mut bool, takes_escape: bool) -> bool {
    let nobody = ui.memory(|memory| memory.focused().is_none() && memory.top_modal_layer().is_none());
    if std::mem::take(wants) || nobody && !egui::Popup::is_any_open(ui.ctx()) {
        ui.memory_mut(|memory| memory.request_focus(holder));
    }
    hold(ui, holder, takes_escape)
}

/// Keeps the arrows that lead through a list for one that has the keyboard; answers whether it has it.
pub fn hold(ui: &Ui, holder: Id, takes_escape: bool) -> bool {
    hold_for(ui, holder, EventFilter { vertical_arrows: true, escape: takes_escape, ..EventFilter::default() })
}

/// The same of a list in whose rows the other arrows choose.
pub fn hold_all_arrows(ui: &Ui, holder: Id) -> bool {
    hold_for(ui, holder, EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() })
}

fn hold_for(ui: &Ui, holder: Id, filter: EventFilter) -> bool {
    let has = ui.memory(|memory| memory.has_focus(holder));
    if has {
        ui.memory_mut(|memory| memory.set_focus_lock_filter(holder, filter));
    }
    has
}

/// Paints the outline of what has the keyboard, within its edges.
pub fn outline(ui: &Ui, rect: Rect) {
    let stroke = Stroke::new(size::OUTLINE, theme::tokens(ui).accent);
    ui.painter().rect_stroke(rect, 0.0, stroke, egui::StrokeKind::Inside);
}

/// The key of an event that is pressed alone.
pub fn plain(event: &Event) -> Option<Key> {
    match event {
        Event::Key { key, pressed: true, modifiers, .. } => {
            let is_alone = !modifiers.alt && !modifiers.command && !modifiers.shift;
            is_alone.then_some(*key)
        }
        _ => None,
    }
}

impl Pressed {
    fn takes(&mut self, event: &Event, of: Standing) -> bool {
        let last = of.rows.saturating_sub(1);
        self.row = match plain(event) {
            Some(Key::ArrowDown) => (self.row + 1).min(last),
            Some(Key::ArrowUp) => self.row.saturating_sub(1),
            Some(Key::PageDown) => (self.row + of.page).min(last),
            Some(Key::PageUp) => self.row.saturating_sub(of.page),
            Some(Key::Home) => 0,
            Some(Key::End) => last,
            Some(Key::Enter) => {
                self.enters = true;
                self.row
            }
            _ => return false,
        };
        true
    }
}

#[cfg(test)]
mod tests {
    use egui::Modifiers;

    use super::*;

    fn after(row: usize, rows: usize, keys: &[(Key, Modifiers)]) -> (usize, bool, usize) {
        let standing = Standing { row, rows, page: 4 };
        let mut pressed = Pressed { row, enters: false };
        let event = |&(key, modifiers)| Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers };
        let taken = keys.iter().map(event).filter(|event| pressed.takes(event, standing)).count();
        (pressed.row, pressed.enters, taken)
    }

    #[test]
    fn keys_lead_through_a_list_and_stop_at_its_ends() {
        let plain = Modifiers::NONE;
        for (key, row) in [
            (Key::ArrowDown, 6),
            (Key::ArrowUp, 4),
            (Key::PageDown, 9),
            (Key::PageUp, 1),
            (Key::Home, 0),
            (Key::End, 9),
        ] {
            assert_eq!(after(5, 10, &[(key, plain)]), (row, false, 1), "{key:?}");
        }
        assert_eq!(after(9, 10, &[(Key::ArrowDown, plain), (Key::PageDown, plain)]).0, 9);
        assert_eq!(after(0, 10, &[(Key::PageUp, plain), (Key::ArrowUp, plain)]).0, 0);
        assert_eq!(after(0, 0, &[(Key::End, plain), (Key::ArrowDown, plain)]).0, 0, "of an empty list");
        assert_eq!(after(5, 10, &[(Key::ArrowDown, plain), (Key::Enter, plain)]), (6, true, 2));
        assert_eq!(after(5, 10, &[(Key::End, Modifiers::COMMAND), (Key::A, plain)]), (5, false, 0), "left to others");
    }
}
