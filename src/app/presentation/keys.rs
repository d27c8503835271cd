//! What keys and a presenter's remote do while slides are shown.

use egui::{Event, Key, Modifiers, PointerButton};

/// What is asked for while slides are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Next,
    Previous,
    First,
    Last,
    /// A digit of the number of a slide.
    Digit(usize),
    /// Goes to the slide whose number was typed; without one, on.
    Enter,
    /// Takes back the last digit; without one, back.
    Backspace,
    Black,
    /// Light or dark.
    Theme,
    Leave,
}

impl Step {
    /// What an event asks for.
    pub fn of(event: &Event) -> Option<Self> {
        match event {
            Event::Key { key, pressed: true, modifiers, .. } => Self::of_key(*key, *modifiers),
            Event::PointerButton { button, pressed: true, .. } => match button {
                PointerButton::Extra1 => Some(Self::Previous),
                PointerButton::Extra2 => Some(Self::Next),
                PointerButton::Primary | PointerButton::Secondary | PointerButton::Middle => None,
            },
            _ => None,
        }
    }

    /// Presenter's remotes send the page keys, a period or B for black, Escape to leave; some of them F5 to begin,
    /// which then changes nothing.
    fn of_key(key: Key, modifiers: Modifiers) -> Option<Self> {
        if modifiers.command || modifiers.ctrl || modifiers.alt {
            return None;
        }
        let digits = [
            Key::Num0,
            Key::Num1,
            Key::Num2,
            Key::Num3,
            Key::Num4,
            Key::Num5,
            Key::Num6,
            Key::Num7,
            Key::Num8,
            Key::Num9,
        ];
        if let Some(digit) = digits.iter().position(|&digit| digit == key) {
            return Some(Self::Digit(digit));
        }
        match key {
            Key::ArrowRight | Key::ArrowDown | Key::PageDown | Key::Space | Key::N => Some(Self::Next),
            Key::ArrowLeft | Key::ArrowUp | Key::PageUp | Key::P => Some(Self::Previous),
            Key::Enter => Some(Self::Enter),
            Key::Backspace => Some(Self::Backspace),
            Key::Home => Some(Self::First),
            Key::End => Some(Self::Last),
            Key::B | Key::Period => Some(Self::Black),
            Key::T => Some(Self::Theme),
            Key::Escape => Some(Self::Leave),
            _ => None,
        }
    }
}

/// Where in the presentation a person is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// The slide, from 0.
    pub at: usize,
    pub is_black: bool,
    /// The number of a slide that is being typed, as far as it is; 0 is none.
    pub typed: usize,
    /// When a typed number led to its slide at once, in seconds: the Enter that many press after it is no step.
    jumped: Option<f64>,
}

/// How long after a jump an Enter belongs to the number, in seconds.
const BELONGS: f64 = 1.5;

impl Place {
    pub fn at(at: usize) -> Self {
        Self { at, is_black: false, typed: 0, jumped: None }
    }

    /// Takes a step among `count` slides at a time in seconds; whether the person leaves.
    pub fn take(&mut self, step: Step, count: usize, now: f64) -> bool {
        let last = count.saturating_sub(1);
        let jumped = self.jumped.take().filter(|&at| now - at < BELONGS);
        if let Step::Digit(digit) = step {
            self.type_digit(digit, count, now);
            return false;
        }
        let typed = std::mem::take(&mut self.typed);
        match step {
            Step::Leave => return true,
            Step::Black => {
                self.is_black = !self.is_black;
                return false;
            }
            Step::Theme => return false,
            Step::Enter if typed > 0 => self.at = (typed - 1).min(last),
            Step::Backspace if typed > 0 => {
                self.typed = typed / 10;
                return false;
            }
            // The slide comes back first, and is not missed.
            _ if self.is_black => {}
            Step::Enter if jumped.is_some() => {}
            Step::Next | Step::Enter => self.at = (self.at + 1).min(last),
            Step::Previous | Step::Backspace => self.at = self.at.saturating_sub(1),
            Step::First => self.at = 0,
            Step::Last => self.at = last,
            Step::Digit(_) => {}
        }
        self.is_black = false;
        false
    }

    /// A number that no other begins with leads to its slide at once; another waits for its next digit, or Enter.
    fn type_digit(&mut self, digit: usize, count: usize, now: f64) {
        let longer = self.typed * 10 + digit;
        // What is no slide's number begins anew with its last digit.
        self.typed = if longer <= count { longer } else { digit };
        if self.typed > 0 && self.typed <= count && self.typed * 10 > count {
            self.at = self.typed - 1;
            (self.typed, self.is_black, self.jumped) = (0, false, Some(now));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where steps lead from the first of `count` slides, a second apart.
    fn after(count: usize, steps: &[Step]) -> Place {
        let mut place = Place::at(0);
        for (second, &step) in steps.iter().enumerate() {
            assert!(!place.take(step, count, second as f64), "{step:?} does not leave");
        }
        place
    }

    #[test]
    fn steps_lead_through_the_slides_and_stop_at_their_ends() {
        use Step::{Backspace, Enter, First, Last, Next, Previous};
        for (steps, at) in [
            (vec![Next, Next, Enter], 3),
            (vec![Next, Previous, Previous], 0),
            (vec![Last, Next, Next], 7),
            (vec![Last, Backspace], 6),
            (vec![Last, First], 0),
        ] {
            assert_eq!(after(8, &steps).at, at, "{steps:?}");
        }
        assert!(Place::at(3).take(Step::Leave, 8, 0.0));
        assert_eq!(after(0, &[Next, Last, Enter]).at, 0, "of no slides");
    }

    #[test]
    fn a_number_leads_to_its_slide_and_the_enter_behind_it_is_no_step() {
        use Step::{Backspace, Digit, Enter, Next};
        assert_eq!(after(8, &[Digit(5)]).at, 4, "no other number begins with it");
        assert_eq!(after(8, &[Digit(5), Enter]).at, 4);
        assert_eq!(after(8, &[Digit(5), Next, Enter]).at, 6, "an Enter later is a step");
        assert_eq!(after(11, &[Digit(1)]).at, 0, "it may be the first or the eleventh");
        assert_eq!(after(11, &[Digit(1), Digit(1)]).at, 10);
        assert_eq!(after(11, &[Next, Digit(1), Enter]).at, 0);
        assert_eq!(after(11, &[Next, Next, Digit(1), Backspace]), Place { at: 2, ..Place::at(2) });
        assert_eq!(after(11, &[Digit(0), Digit(7)]).at, 6);
        assert_eq!(after(11, &[Digit(1), Digit(7)]).at, 6, "there is no seventeenth");
        assert_eq!(after(8, &[Next, Digit(9)]).typed, 9, "there is no ninth");
        assert_eq!(after(8, &[Next, Digit(9), Enter]).at, 7, "the last is the nearest");
    }

    #[test]
    fn black_is_left_by_any_step_without_missing_a_slide() {
        use Step::{Black, Digit, Next, Theme};
        let black = after(8, &[Next, Black]);
        assert!(black.is_black);
        assert!(after(8, &[Next, Black, Theme]).is_black);
        assert_eq!(after(8, &[Next, Black, Black]), Place::at(1));
        assert_eq!(after(8, &[Next, Black, Next]), Place::at(1));
        assert_eq!(after(8, &[Next, Black, Next, Next]), Place::at(2));
        let jumped = after(8, &[Next, Black, Digit(6)]);
        assert_eq!((jumped.at, jumped.is_black), (5, false));
    }

    #[test]
    fn keys_with_ctrl_or_alt_are_no_steps() {
        assert_eq!(Step::of_key(Key::PageDown, Modifiers::NONE), Some(Step::Next));
        assert_eq!(Step::of_key(Key::PageDown, Modifiers::COMMAND), None);
        assert_eq!(Step::of_key(Key::B, Modifiers::ALT), None);
        assert_eq!(Step::of_key(Key::B, Modifiers::SHIFT), Some(Step::Black));
        assert_eq!(Step::of_key(Key::F5, Modifiers::NONE), None);
    }
}
