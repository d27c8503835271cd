//! The slides on the assembly's wall: the whole screen, a slide at a time, nothing that moves by itself.

pub mod controls;
pub mod keys;

use egui::{CentralPanel, CursorIcon, Frame, Id, Rect, Role, Sense, Ui, ViewportCommand, WidgetInfo, vec2};

use crate::{
    chart::{Deck, Theme, style},
    text::Texts,
};

use super::{
    App,
    command::Command,
    theme,
    widgets::{
        deck_view::{self, Decks},
        scene_view,
    },
};

use keys::{Place, Step};

/// How long the pointer and the controls stay in view after the pointer moved, in seconds.
const POINTER_STAYS: f64 = 2.5;

/// The widest and the narrowest shape of a slide; a screen beyond them shows its own ground at the sides.
const SHAPES: (f32, f32) = (4.0 / 3.0, 16.0 / 9.0);

/// A presentation that is shown.
#[derive(Debug)]
pub struct Presentation {
    place: Place,
    /// The window filled the screen before, and stays so.
    was_full_screen: bool,
    /// When the pointer moved last, in seconds.
    pointed: Option<f64>,
}

impl App {
    /// Shows the slides from one on, counted from 0.
    pub(super) fn present(&mut self, from: usize, ctx: &egui::Context) {
        let has_year = self.workspace.as_ref().is_some_and(|workspace| workspace.session.has_year());
        if self.presentation.is_some() || !has_year {
            return;
        }
        let was_full_screen = ctx.input(|input| input.viewport().fullscreen.unwrap_or(false));
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(true));
        egui::Popup::close_all(ctx);
        self.presentation = Some(Presentation { place: Place::at(from), was_full_screen, pointed: None });
    }

    fn leave_presentation(&mut self, ctx: &egui::Context) {
        let Some(presentation) = self.presentation.take() else { return };
        if !presentation.was_full_screen {
            ctx.send_viewport_cmd(ViewportCommand::Fullscreen(false));
        }
        if let Some(workspace) = &mut self.workspace {
            workspace.states.slides.go(presentation.place.at);
        }
        ctx.request_repaint();
    }

    /// Shows the presentation for a frame in the place of the window; whether there is one.
    pub(super) fn presentation_ui(&mut self, ui: &mut Ui) -> bool {
        if self.workspace.is_none() {
            // The register was closed below it, as after a change that broke off.
            let ctx = ui.ctx().clone();
            self.leave_presentation(&ctx);
        }
        let (Some(presentation), Some(workspace)) = (&mut self.presentation, &mut self.workspace) else {
            return false;
        };
        let texts = &self.report_texts;
        let deck = workspace.decks.deck(&workspace.session, texts);
        let count = deck.slides.len();
        let now = ui.input(|input| input.time);
        let (mut leaves, mut turns) = (false, false);
        for step in presentation.steps(ui, now) {
            leaves |= presentation.place.take(step, count, now);
            turns |= step == Step::Theme;
        }
        presentation.place.at = presentation.place.at.min(count.saturating_sub(1));
        let is_dark = self.settings.dark_slides != turns;
        presentation.slide_ui(ui, &deck, &mut workspace.decks, is_dark, &self.texts);
        let pointed = presentation.pointed.map(|at| now - at).filter(|&since| since < POINTER_STAYS);
        match pointed {
            Some(since) => {
                let wait = std::time::Duration::from_secs_f64(POINTER_STAYS - since);
                ui.ctx().request_repaint_after(wait);
                for step in controls::show_ui(ui, &presentation.place, count, is_dark, &self.texts) {
                    leaves |= presentation.place.take(step, count, now);
                    turns |= step == Step::Theme;
                    ui.ctx().request_repaint();
                }
            }
            None => ui.ctx().set_cursor_icon(CursorIcon::None),
        }
        if turns {
            self.commands.push(Command::TurnSlidesDark(!self.settings.dark_slides));
        }
        if leaves {
            let ctx = ui.ctx().clone();
            self.leave_presentation(&ctx);
        }
        true
    }
}

impl Presentation {
    /// What was asked for in this frame; nothing of it reaches anything else.
    fn steps(&mut self, ui: &Ui, now: f64) -> Vec<Step> {
        ui.input_mut(|input| {
            let moved = input.pointer.delta() != egui::Vec2::ZERO || input.pointer.any_down();
            if moved {
                self.pointed = Some(now);
            }
            let steps = input.events.iter().filter_map(Step::of).collect();
            input.events.retain(|event| !matches!(event, egui::Event::Key { .. } | egui::Event::Text(_)));
            steps
        })
    }

    fn slide_ui(&mut self, ui: &mut Ui, deck: &Deck, decks: &mut Decks, is_dark: bool, texts: &Texts) {
        let slides = if is_dark { Theme::Dark } else { Theme::Light };
        let ground =
            if self.place.is_black { theme::SCREEN_OFF } else { scene_view::color(style::palette(slides).ground) };
        CentralPanel::no_frame().frame(Frame::new().fill(ground)).show(ui, |ui| {
            let screen = ui.max_rect();
            let at = self.place.at;
            let id = Id::unique(("slide", at));
            let response = ui.interact(screen, id, Sense::CLICK);
            let Some(slide) = deck.slides.get(at) else { return };
            let name = if self.place.is_black {
                texts.get("slides-black-on")
            } else {
                format!("{}. {}", deck_view::numbered(at, deck, texts), slide.alternative())
            };
            response.widget_info(|| WidgetInfo::labeled(Role::Figure, true, &name));
            // A screen reader reads the slide that has come.
            ui.memory_mut(|memory| memory.request_focus(id));
            if response.clicked() {
                self.place.take(Step::Next, deck.slides.len(), ui.input(|input| input.time));
                ui.ctx().request_repaint();
            } else if response.secondary_clicked() {
                self.place.take(Step::Previous, deck.slides.len(), ui.input(|input| input.time));
                ui.ctx().request_repaint();
            }
            if !self.place.is_black {
                let place = slide_place(screen);
                let scene = decks.scene(deck, at, place.size(), slides);
                scene_view::paint(&ui.painter_at(place), place.min, &scene, 1.0);
            }
        });
    }
}

/// Where a slide stands on a screen.
fn slide_place(screen: Rect) -> Rect {
    let shape = (screen.width() / screen.height().max(1.0)).clamp(SHAPES.0, SHAPES.1);
    let width = screen.width().min(screen.height() * shape);
    Rect::from_center_size(screen.center(), vec2(width, width / shape))
}

#[cfg(test)]
mod tests {
    use egui::pos2;

    use super::*;

    #[test]
    fn a_slide_fills_a_screen_of_either_shape_and_stands_in_the_middle_of_others() {
        let place = |width, height| slide_place(Rect::from_min_size(pos2(0.0, 0.0), vec2(width, height)));
        for (width, height) in [(1920.0, 1080.0), (1024.0, 768.0), (1280.0, 800.0)] {
            let place = place(width, height);
            assert!((place.size() - vec2(width, height)).length() < 0.1, "{width} × {height}: {place:?}");
        }
        let wide = place(2560.0, 1080.0);
        assert!((wide.size() - vec2(1920.0, 1080.0)).length() < 0.1, "{wide:?}");
        assert!((wide.left() - 320.0).abs() < 0.1);
        let high = place(1080.0, 1920.0);
        assert!((high.size() - vec2(1080.0, 810.0)).length() < 0.1, "{high:?}");
        assert!((high.center() - pos2(540.0, 960.0)).length() < 0.1);
    }
}
