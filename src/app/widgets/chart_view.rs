//! A chart in the window: its finding, its [`Scene`], and what its marks say and lead to.

use std::{collections::HashMap, sync::Arc};

use egui::{Popup, PopupKind, Rect, RectAlign, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use crate::{
    app::{
        session::Session,
        theme::{self, size},
    },
    chart::{
        Chart, Layout, Scene, Size, Theme, View,
        scene::{Bounds, Lead},
    },
    domain::{ChartId, Language},
    text::Texts,
};

use super::{chart_marks, scene_view};

/// What a chart on the screen depends on, but for the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    chart: ChartId,
    view: View,
    width: u32,
    height: u32,
    dark: bool,
    language: Language,
}

/// Beyond this many sizes or views of charts, as while a panel is being resized, those of earlier frames are forgotten.
const KEPT: usize = 64;

/// The charts on the screen: made anew only when the register, the year, the language or what was chosen changes, and
/// laid out anew only when the size or the theme does too.
#[derive(Debug, Default)]
pub struct Charts {
    made: HashMap<(ChartId, View, Language), Arc<Chart>>,
    laid_out: HashMap<Key, Arc<Scene>>,
    /// The natural heights of the marks, by the width.
    heights: HashMap<(ChartId, View, u32, Language), f32>,
    of: (u64, u16),
}

impl Charts {
    /// The height at which a chart of that width, with its finding above it, is neither cramped nor stretched.
    pub fn natural_height(&mut self, session: &Session, texts: &Texts, chart: ChartId, width: f32) -> f32 {
        let marks = self.marks_height(session, texts, chart, View::default(), width);
        marks + size::TITLE + 2.0 * size::GAP
    }

    /// The height at which the marks of a chart of that width are neither cramped nor stretched.
    pub fn marks_height(&mut self, session: &Session, texts: &Texts, chart: ChartId, view: View, width: f32) -> f32 {
        let made = self.made(session, texts, chart, view);
        let key = (chart, view.fitting(chart), width.max(0.0) as u32, texts.language());
        if self.heights.len() > KEPT {
            self.heights.clear();
        }
        let height = self.heights.entry(key).or_insert_with(|| made.natural_height(width, Layout::Panel));
        *height
    }

    /// Whether a chart over years has more than one year to compare.
    pub fn compares_years(&mut self, session: &Session, texts: &Texts, chart: ChartId) -> bool {
        self.made(session, texts, chart, View::default()).compares_years()
    }

    /// Shows a chart under its finding; answers with what is behind a mark that was chosen.
    pub fn show_ui(
        &mut self,
        ui: &Ui,
        rect: Rect,
        session: &Session,
        texts: &Texts,
        chart: ChartId,
        view: View,
    ) -> Option<Lead> {
        let made = self.made(session, texts, chart, view);
        let tokens = theme::tokens(ui);
        // Beside the finding stands what can be done with the chart.
        let room = rect.width() - 2.0 * size::CONTROL - size::TIGHT;
        let galley = ui.painter().layout(made.title.clone(), theme::semi_bold(size::TITLE), tokens.text, room);
        let top = galley.size().y + size::GAP;
        ui.painter().galley(rect.min, galley, tokens.text);
        let rect = Rect::from_min_max(rect.min + vec2(0.0, top.min(rect.height())), rect.max);
        self.marks_ui(ui, rect, 1.0, session, texts, chart, view)
    }

    /// Shows the marks of a chart alone, `scale` times as large; answers with what is behind one that was chosen.
    #[expect(clippy::too_many_arguments, reason = "a chart is known by four of them, its place by the others")]
    pub fn marks_ui(
        &mut self,
        ui: &Ui,
        rect: Rect,
        scale: f32,
        session: &Session,
        texts: &Texts,
        chart: ChartId,
        view: View,
    ) -> Option<Lead> {
        let made = self.made(session, texts, chart, view);
        let key = Key {
            chart,
            view: view.fitting(chart),
            width: (rect.width() / scale).max(0.0) as u32,
            height: (rect.height() / scale).max(0.0) as u32,
            dark: ui.visuals().dark_mode,
            language: texts.language(),
        };
        if self.laid_out.len() > KEPT {
            self.laid_out.clear();
        }
        let scene = Arc::clone(self.laid_out.entry(key).or_insert_with(|| Arc::new(lay_out(key, &made))));
        scene_ui(ui, rect, &scene, scale)
    }

    /// A chart of the register as it is now.
    pub fn made(&mut self, session: &Session, texts: &Texts, chart: ChartId, view: View) -> Arc<Chart> {
        let of = (session.store().revision(), session.year_number());
        if self.of != of || self.made.len() > KEPT {
            self.made.clear();
            self.laid_out.clear();
            self.heights.clear();
            self.of = of;
        }
        let key = (chart, view.fitting(chart), texts.language());
        let make = || Arc::new(Chart::viewed(chart, view, &session.source(), texts));
        Arc::clone(self.made.entry(key).or_insert_with(make))
    }
}

fn lay_out(key: Key, chart: &Chart) -> Scene {
    let theme = if key.dark { Theme::Dark } else { Theme::Light };
    let size = Size { width: key.width as f32, height: key.height as f32 };
    chart.lay_out(size, theme, Layout::Panel)
}

/// Paints a scene, `scale` times as large, with its upper left corner at that of `rect`; answers with what is behind a
/// mark that was chosen, by the pointer or by Enter.
pub fn scene_ui(ui: &Ui, rect: Rect, scene: &Scene, scale: f32) -> Option<Lead> {
    scene_view::paint(&ui.painter_at(rect), rect.min, scene, scale);
    let chart = ui.scope_id().with((scene.title.as_str(), "chart"));
    let bounds: Vec<Bounds> = scene.marks().map(|(part, _)| part.bounds).collect();
    let entered = chart_marks::go(ui, chart, &bounds);
    // What lies over the chart is not to be covered by it.
    let is_covered = ui.memory(|memory| memory.top_modal_layer().is_some());
    let mut chosen = None;
    let mut focused = None;
    for (at, (part, mark)) in scene.marks().enumerate() {
        let place = scene_view::place(part.bounds, rect.min, scale);
        let mut sense = if mark.leads.is_some() { Sense::CLICK } else { Sense::hover() };
        if at == entered {
            sense |= Sense::FOCUSABLE;
        }
        let response = ui.interact(place, chart_marks::id_of(chart, at), sense);
        response.widget_info(|| WidgetInfo::labeled(Role::GraphicsSymbol, true, &mark.description));
        if response.gained_focus() {
            ui.scroll_to_rect(place, None);
        }
        if response.clicked() {
            chosen = mark.leads;
        }
        if response.has_focus() {
            focused = Some(place);
        }
        if !is_covered && response.has_focus() {
            // Above the mark: below it stand the names of columns.
            let tip = Popup::from_response(&response).kind(PopupKind::Tooltip).align(RectAlign::TOP);
            tip.show(|ui| ui.label(&mark.description));
        } else if !is_covered {
            response.on_hover_text(&mark.description);
        }
    }
    if let Some(place) = focused {
        outline(ui, place);
    }
    let whole = ui.interact(rect, chart, Sense::hover());
    whole.widget_info(|| WidgetInfo::labeled(Role::Figure, true, format!("{}. {}", scene.title, scene.description)));
    chosen
}

/// The mark under the keyboard, told from every colour of a chart: within a gap of the ground.
fn outline(ui: &Ui, mark: Rect) {
    let tokens = theme::tokens(ui);
    for (gap, width, color) in [
        (size::HAIRLINE, size::OUTLINE, tokens.surface),
        (size::HAIRLINE + size::OUTLINE, size::OUTLINE, tokens.accent),
    ] {
        let stroke = Stroke::new(width, color);
        ui.painter().rect_stroke(mark.expand(gap), size::HAIR_GAP, stroke, StrokeKind::Middle);
    }
}
