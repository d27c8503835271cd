//! The tour of a new user: four places of the window, each with what it is for. It can be left at any moment, takes no
//! key from the work, and is shown by itself only once.

use egui::{
    Area, Context, Frame, Id, Key, Label, LayerId, Order, Pos2, Rect, RichText, Role, Stroke, Ui, WidgetInfo, vec2,
};
use lucide_icons::Icon;

use crate::text::Texts;

use super::{
    App, catalogue,
    command::Command,
    tabs::Tab,
    theme::{self, size},
    widgets::UiExt as _,
};

/// A place that the tour leads to, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Spot {
    Tabs,
    Findings,
    Slides,
    Report,
}

impl Spot {
    const ALL: [Self; 4] = [Self::Tabs, Self::Findings, Self::Slides, Self::Report];

    fn key(self) -> &'static str {
        match self {
            Self::Tabs => "tour-tabs",
            Self::Findings => "tour-findings",
            Self::Slides => "tour-slides",
            Self::Report => "tour-report",
        }
    }

    /// The key that is named in the text.
    fn command(self) -> Command {
        match self {
            Self::Tabs => Command::Add,
            Self::Findings => Command::NextFinding,
            Self::Slides => Command::Present { from_current: false },
            Self::Report => Command::GoTo(Tab::Report),
        }
    }
}

fn id_of(spot: Spot) -> Id {
    Id::unique(("tour", spot))
}

/// Tells where a spot is in this frame.
pub fn mark(ctx: &Context, spot: Spot, rect: Rect) {
    ctx.data_mut(|data| data.insert_temp(id_of(spot), rect));
}

impl App {
    /// Begins the tour by itself, for a person who has not seen it.
    pub(super) fn offer_tour(&mut self) {
        if self.settings.is_remembered() && !self.settings.toured {
            self.tour = Some(0);
        }
    }

    /// Shows the step of the tour, if there is one, over a window that goes on as ever.
    pub(super) fn tour_ui(&mut self, ui: &Ui) {
        let Some(step) = self.tour.filter(|_| self.workspace.is_some()) else { return };
        let Some(&spot) = Spot::ALL.get(step) else { return };
        let ctx = ui.ctx();
        let covered = self.seeking.is_some() || ui.memory(|memory| memory.top_modal_layer().is_some());
        if covered {
            return;
        }
        let screen = ctx.content_rect();
        let place: Option<Rect> = ctx.data(|data| data.get_temp(id_of(spot)));
        let place =
            place.filter(|place| screen.intersects(*place)).unwrap_or(Rect::from_min_size(screen.min, vec2(0.0, 0.0)));
        let tokens = theme::tokens(ui);
        let layer = LayerId::new(Order::Foreground, Id::unique("tour-ring"));
        let ring = place.expand(size::HALF_GAP).intersect(screen.shrink(size::HAIR_GAP));
        let stroke = Stroke::new(size::OUTLINE, tokens.accent);
        ctx.layer_painter(layer).rect_stroke(ring, size::CONTROL_RADIUS, stroke, egui::StrokeKind::Outside);
        let mut to = Some(step);
        let width = size::PANEL.min(screen.width() - 2.0 * size::PADDING);
        let left = place.center().x.min(place.left() + width) - width / 2.0;
        let left =
            left.clamp(screen.left() + size::PADDING, (screen.right() - width - size::PADDING).max(screen.left()));
        let corner = Pos2::new(left, place.bottom() + size::CARD_GAP);
        let area = Area::new(Id::unique("tour")).order(Order::Foreground).fixed_pos(corner).constrain(true);
        area.show(ctx, |ui| {
            let frame = Frame::popup(ui.style()).inner_margin(size::PADDING);
            frame.show(ui, |ui| {
                ui.set_width(width - 2.0 * size::PADDING);
                ui.spacing_mut().item_spacing.y = size::TIGHT;
                to = self.card_ui(ui, step, spot);
            });
        });
        if ctx.input(|input| input.key_pressed(Key::Escape)) && ctx.memory(|memory| memory.focused().is_none()) {
            to = None;
        }
        if to != self.tour {
            self.tour = to.filter(|&step| step < Spot::ALL.len());
            if self.tour.is_none() {
                self.settings.toured = true;
                self.settings.save();
            }
            ctx.request_repaint();
        }
    }

    /// What a step says; answers with the step that is next, `None` to leave.
    fn card_ui(&self, ui: &mut Ui, step: usize, spot: Spot) -> Option<usize> {
        let texts: &Texts = &self.texts;
        let mut to = Some(step);
        let count = Spot::ALL.len();
        ui.horizontal(|ui| {
            let number = texts.with("tour-step", &[("number", (step + 1).into()), ("count", count.into())]);
            ui.hint_ui(&number);
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                if ui.icon_ui(Icon::X, &texts.get("tour-leave"), true).clicked() {
                    to = None;
                }
            });
        });
        ui.title_ui(&texts.get(spot.key()));
        let keys = catalogue::keys_of(&spot.command());
        let about = texts.with(&format!("{}-about", spot.key()), &[("keys", (&keys).into())]);
        let shown = ui.add(Label::new(RichText::new(&about)).wrap());
        shown.widget_info(|| WidgetInfo::labeled(Role::Status, true, &about));
        ui.add_space(size::TIGHT);
        ui.horizontal(|ui| {
            let is_last = step + 1 == count;
            let (icon, key) = if is_last { (Icon::Check, "tour-end") } else { (Icon::ArrowRight, "tour-next") };
            if ui.primary_ui(icon, &texts.get(key)).clicked() {
                to = if is_last { None } else { Some(step + 1) };
            }
            if step > 0 && ui.action_ui(Icon::ArrowLeft, &texts.get("tour-back")).clicked() {
                to = Some(step - 1);
            }
        });
        to
    }
}
