//! What commands do to the slides of the presentation.

use crate::{domain::Arranging, store, text::Texts};

use super::{
    command::Command,
    session::Place,
    tabs::{Tab, slide_list},
    workspace::{Done, Workspace},
};

impl Workspace {
    /// Carries out a command that is meant for the slides; `None` of any other.
    pub(super) fn run_slides(&mut self, command: &Command, texts: &Texts) -> Option<Done> {
        let of_current = || {
            let at = self.states.slides.current();
            let deck = self.decks.current()?;
            slide_list::arranging_of(command, at, deck)
        };
        let arranging = match command {
            Command::ArrangeSlides(arranging) => arranging.clone(),
            Command::Delete | Command::MoveUp | Command::MoveDown if self.tab == Tab::Slides => match of_current() {
                Some(arranging) => arranging,
                None => return Some(Done::default()),
            },
            _ => return None,
        };
        Some(self.arrange_slides(&arranging, texts))
    }

    fn arrange_slides(&mut self, arranging: &Arranging, texts: &Texts) -> Done {
        let deck = self.decks.deck(&self.session, texts);
        let Some(edit) = self.session.year().arranged(&deck.charts(), arranging, store::fresh_id) else {
            let refused = matches!(arranging, Arranging::Remove(_)).then(|| texts.get("slides-last"));
            return Done { refused, ..Done::default() };
        };
        if let Err(error) = self.session.apply(edit) {
            return Done::refused(&error, texts);
        }
        let deck = self.decks.deck(&self.session, texts);
        self.states.slides.go(slide_list::after(arranging, self.states.slides.current(), &deck));
        self.states.slides.focus();
        let said = match arranging {
            Arranging::Remove(_) => Some(texts.get("slides-removed")),
            Arranging::Restore => Some(texts.get("slides-restored")),
            Arranging::Add(_) | Arranging::Move { .. } | Arranging::Retitle { .. } => None,
        };
        Done { undoable: said.is_some(), said, ..Done::default() }
    }

    /// Goes to the slide that a change was of.
    pub(super) fn follow_slide(&mut self, place: &Place) {
        let at = place.record.and_then(|id| self.session.year().slides.iter().position(|slide| slide.id == id));
        if let Some(at) = at {
            self.states.slides.go(at + 1);
        }
    }
}
