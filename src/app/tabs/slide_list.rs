//! Which slide is the current one, and the title that is being typed for it.

use egui::{Id, Key, Role, TextEdit, Ui, WidgetInfo};
use lucide_icons::Icon;

use crate::{
    app::{
        command::Command,
        session::Session,
        theme::{self, size},
        widgets::UiExt as _,
    },
    chart::{
        Deck,
        deck::{ChartSlide, Shown},
    },
    domain::{Arranging, ChartId, Edit, Form, Value},
    store,
    text::{Texts, dates::DateContext, input},
};

use super::{TabUi, slides::chart_at};

/// The presentation's slides, as the person left them.
#[derive(Debug, Default)]
pub struct SlideList {
    /// The current slide, from 0.
    pub(super) at: usize,
    year: u16,
    pub(super) scroll_to_current: bool,
    pub(super) wants_focus: bool,
    pub(super) wants_title: bool,
    /// Slides in view, for the page keys.
    pub(super) page: usize,
    /// The chart that is being dragged, by its place among the charts.
    pub(super) dragged: Option<usize>,
    draft: Option<Draft>,
    /// What was committed last, until it is known whether the file took it.
    committed: Option<Draft>,
}

/// A title that is being typed.
#[derive(Debug, Clone)]
struct Draft {
    /// Of which chart, by its place among the charts.
    of: usize,
    text: String,
    error: Option<String>,
    /// The charts that are shown, of which the first arrangement is made.
    charts: Vec<ChartId>,
}

impl SlideList {
    /// Goes to a slide, from 0.
    pub fn go(&mut self, at: usize) {
        if self.at != at {
            self.at = at;
            self.scroll_to_current = true;
        }
    }

    /// The strip takes the keyboard.
    pub fn focus(&mut self) {
        self.wants_focus = true;
    }

    /// The current slide, from 0.
    pub fn current(&self) -> usize {
        self.at
    }

    /// Stays within the slides that there are; another year is looked at from its first.
    pub(super) fn follow(&mut self, deck: &Deck, year: u16) {
        if std::mem::replace(&mut self.year, year) != year {
            self.go(0);
        }
        self.at = self.at.min(deck.slides.len().saturating_sub(1));
    }

    /// Whether something typed waits in the field of the title.
    pub fn is_typed(&self) -> bool {
        self.draft.is_some()
    }

    /// Commits the title that is being typed, as when the person leaves its field; what does not fit stays.
    pub fn commit(&mut self, session: &Session, texts: &Texts, context: DateContext) -> Option<Edit> {
        let mut draft = self.draft.take()?;
        let title = match input::typed(Form::Line, &draft.text, context) {
            Ok(Some(Value::Text(title))) => Some(title),
            Ok(_) => None,
            Err(error) => {
                draft.error = Some(error.message(texts));
                self.draft = Some(draft);
                return None;
            }
        };
        let arranging = Arranging::Retitle { at: draft.of, title };
        let edit = session.year().arranged(&draft.charts, &arranging, store::fresh_id)?;
        self.committed = Some(draft);
        Some(edit)
    }

    /// Tells whether what was committed last is saved. Where it is not, it stays where it was typed.
    pub fn settle(&mut self, refused: Option<&str>) {
        if let Some(committed) = self.committed.take()
            && let Some(why) = refused
        {
            self.draft = Some(Draft { error: Some(why.to_owned()), ..committed });
        }
    }
}

impl TabUi<'_> {
    /// The title of a chart's slide: the office's own, or the finding.
    pub(super) fn slide_title_ui(&mut self, ui: &mut Ui, of: usize, slide: &ChartSlide) {
        let (texts, context) = (self.texts, self.context);
        let charts = self.decks.deck(self.session, self.report_texts).charts();
        let list = &mut self.states.slides;
        if list.draft.as_ref().is_some_and(|draft| draft.of != of) {
            self.edits.extend(list.commit(self.session, texts, context));
        }
        ui.spacing_mut().item_spacing.y = size::LABEL_GAP;
        let label = texts.get("slides-title");
        ui.hint_ui(&label);
        let mut restores = false;
        ui.horizontal(|ui| {
            let own = slide.own_title.as_deref().unwrap_or_default();
            let mut text = list.draft.as_ref().map_or(own, |draft| draft.text.as_str()).to_owned();
            let field = Id::unique("slide-title");
            let room = ui.available_width() - if own.is_empty() { 0.0 } else { size::CONTROL + size::GAP };
            let edit = TextEdit::singleline(&mut text)
                .id(field)
                .hint_text(slide.finding.as_str())
                .desired_width(room)
                .margin(size::FIELD_MARGIN)
                .interactive(!self.session.is_read_only());
            let response = ui.add(edit);
            response.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, format!("{label}: {text}")));
            if std::mem::take(&mut list.wants_title) {
                response.request_focus();
            }
            if response.changed() {
                list.draft = Some(Draft { of, text, error: None, charts });
            }
            if response.lost_focus() {
                if ui.input(|input| input.key_pressed(Key::Escape)) {
                    list.draft = None;
                }
                self.edits.extend(list.commit(self.session, texts, context));
                if ui.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Escape)) {
                    list.focus();
                }
            }
            if !own.is_empty() && !self.session.is_read_only() {
                restores = ui.icon_ui(Icon::RotateCcw, &texts.get("slides-finding"), true).clicked();
            }
        });
        match list.draft.as_ref().and_then(|draft| draft.error.as_deref()) {
            Some(error) => {
                let color = theme::tokens(ui).error;
                ui.label(egui::RichText::new(error).font(theme::regular(size::SMALL)).color(color));
            }
            None => {
                ui.hint_ui(&texts.get("slides-about-title"));
            }
        }
        if restores {
            list.draft = None;
            self.commands.push(Command::ArrangeSlides(Arranging::Retitle { at: of, title: None }));
        }
    }
}

/// What a command that is meant for the current record does to the slides.
pub fn arranging_of(command: &Command, at: usize, deck: &Deck) -> Option<Arranging> {
    let from = chart_at(at, deck)?;
    match command {
        Command::Delete => Some(Arranging::Remove(from)),
        Command::MoveUp => Some(Arranging::Move { from, to: from.checked_sub(1)? }),
        Command::MoveDown => Some(Arranging::Move { from, to: from + 1 }),
        _ => None,
    }
}

/// The slide that is the current one after an arrangement, from 0.
pub fn after(arranging: &Arranging, at: usize, deck: &Deck) -> usize {
    match *arranging {
        // The closing slide stands behind the one that was added.
        Arranging::Add(_) => deck.slides.len() - 1,
        Arranging::Move { to, .. } => to + 1,
        Arranging::Retitle { at, .. } => at + 1,
        Arranging::Remove(_) => {
            at.min(deck.slides.iter().filter(|it| matches!(it, Shown::Chart(_))).count() - 1).max(1)
        }
        Arranging::Restore => 0,
    }
}
