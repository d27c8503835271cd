//! The slides of the year in view: made once for each state of the register, laid out once for each size.

use std::{collections::HashMap, sync::Arc};

use egui::Vec2;

use crate::{
    app::session::Session,
    chart::{Deck, Scene, Size, Theme},
    domain::Language,
    text::Texts,
};

/// Beyond this many laid out slides, those of earlier frames are forgotten.
const KEPT: usize = 96;

/// A slide at a size in whole points.
type Key = (usize, u32, u32, Theme);

/// The slides on the screen.
#[derive(Debug, Default)]
pub struct Decks {
    of: Option<(u64, u16, Language)>,
    deck: Option<Arc<Deck>>,
    laid_out: HashMap<Key, Arc<Scene>>,
}

impl Decks {
    /// The slides of the year in view, as the register is now.
    pub fn deck(&mut self, session: &Session, texts: &Texts) -> Arc<Deck> {
        let of = Some((session.store().revision(), session.year_number(), texts.language()));
        if self.of != of {
            *self = Self { of, ..Self::default() };
        }
        Arc::clone(self.deck.get_or_insert_with(|| Arc::new(Deck::of(&session.source(), texts))))
    }

    /// The slides that were shown last.
    pub fn current(&self) -> Option<&Deck> {
        self.deck.as_deref()
    }

    /// A slide of the deck that was asked for last, at a size.
    pub fn scene(&mut self, deck: &Deck, at: usize, size: Vec2, theme: Theme) -> Arc<Scene> {
        if self.laid_out.len() > KEPT {
            self.laid_out.clear();
        }
        let key = (at, size.x.max(0.0) as u32, size.y.max(0.0) as u32, theme);
        let lay_out = || {
            let size = Size { width: size.x, height: size.y };
            let number = format!("{} / {}", at + 1, deck.slides.len());
            Arc::new(deck.slides[at].lay_out(size, theme, &number))
        };
        Arc::clone(self.laid_out.entry(key).or_insert_with(lay_out))
    }
}

/// A slide's place in words: "Slide 3 of 9".
pub fn numbered(at: usize, deck: &Deck, texts: &Texts) -> String {
    texts.with("slides-number", &[("number", (at + 1).into()), ("count", deck.slides.len().into())])
}
