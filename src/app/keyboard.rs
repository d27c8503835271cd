//! What is typed reaches the widgets in the order in which it was typed, however slow a frame is.
//!
//! egui gives a frame everything that came since the last one, at once. But a key may change what the next one is
//! meant for: after Ctrl+Enter the letters belong to a row that is not there before the frame has ended. So a frame
//! is given no more than one such key, and what follows it waits for the next frame.

use std::collections::VecDeque;

use egui::{Context, Event, Id, Key, Plugin, RawInput};

/// Keeps events for the next frame.
#[derive(Debug, Default)]
pub struct KeyOrder {
    waiting: VecDeque<Event>,
    /// What had the keyboard before the last frame.
    focused: Option<Id>,
    /// For how many frames a key has waited for what has the keyboard anew.
    waited: u8,
}

/// What has the keyboard anew is given so many frames to claim its keys, and no more.
const PATIENCE: u8 = 3;

impl Plugin for KeyOrder {
    fn debug_name(&self) -> &'static str {
        "key-order"
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        let focused = ctx.memory(egui::Memory::focused);
        let is_new = std::mem::replace(&mut self.focused, focused) != focused && self.waited < PATIENCE;
        self.waited = if is_new { self.waited + 1 } else { 0 };
        self.waiting.extend(input.events.drain(..));
        while let Some(event) = self.waiting.pop_front() {
            // A widget can keep Tab and the arrows from leading elsewhere only after a frame with the keyboard.
            if is_new && leads_elsewhere(&event) {
                self.waiting.push_front(event);
                break;
            }
            let is_last = changes_what_follows(&event);
            input.events.push(event);
            if is_last {
                break;
            }
        }
        if !self.waiting.is_empty() {
            ctx.request_repaint();
        }
    }
}

/// Whether egui may give the keyboard to another widget because of it.
fn leads_elsewhere(event: &Event) -> bool {
    use Key::{ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Escape, Tab};
    let keys = [Tab, Escape, ArrowUp, ArrowDown, ArrowLeft, ArrowRight];
    matches!(event, Event::Key { key, pressed: true, .. } if keys.contains(key))
}

/// Whether what is typed next may be meant for something else than what was typed before.
fn changes_what_follows(event: &Event) -> bool {
    let Event::Key { key, pressed: true, modifiers, .. } = event else {
        return matches!(event, Event::Copy | Event::Cut | Event::Paste(_));
    };
    let moves = matches!(
        key,
        Key::ArrowUp
            | Key::ArrowDown
            | Key::ArrowLeft
            | Key::ArrowRight
            | Key::Home
            | Key::End
            | Key::PageUp
            | Key::PageDown
            | Key::Backspace
    );
    // Where a key only moves, the next one moves on from there: a key that is held down must not pile up frames.
    if modifiers.alt {
        // Goes to another record, moves one, or opens a calendar.
        return moves;
    }
    match (modifiers.command || modifiers.ctrl, moves) {
        (true, true) => matches!(key, Key::PageUp | Key::PageDown),
        (true, false) => true,
        (false, true) => false,
        (false, false) => {
            matches!(key, Key::Enter | Key::Tab | Key::Escape | Key::Delete)
                || key.name().starts_with('F') && key.name().len() > 1
        }
    }
}

#[cfg(test)]
mod tests {
    use egui::Modifiers;

    use super::*;

    fn key(key: Key, modifiers: Modifiers) -> Event {
        Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }
    }

    /// The events of each frame until none waits, where all came in at once.
    fn frames(events: Vec<Event>) -> Vec<Vec<Event>> {
        let ctx = Context::default();
        let mut order = KeyOrder::default();
        let mut frames = Vec::new();
        let mut input = RawInput { events, ..RawInput::default() };
        loop {
            order.input_hook(&ctx, &mut input);
            frames.push(std::mem::take(&mut input.events));
            if order.waiting.is_empty() {
                return frames;
            }
        }
    }

    #[test]
    fn a_frame_is_given_no_more_than_one_key_that_changes_what_follows() {
        let text = |text: &str| Event::Text(text.to_owned());
        let (new, tab) = (key(Key::Enter, Modifiers::COMMAND), key(Key::Tab, Modifiers::NONE));
        let events = vec![text("a"), new.clone(), text("b"), text("c"), tab.clone(), tab.clone(), text("d")];
        let expected = [vec![text("a"), new], vec![text("b"), text("c"), tab.clone()], vec![tab], vec![text("d")]];
        assert_eq!(frames(events), expected);
    }

    #[test]
    fn keys_that_only_move_go_together_so_that_one_that_is_held_down_does_not_run_on() {
        let down = key(Key::ArrowDown, Modifiers::NONE);
        assert_eq!(frames(vec![down.clone(); 9]), [vec![down; 9]]);
    }
}
