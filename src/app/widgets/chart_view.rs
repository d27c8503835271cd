//! A chart in the window: its finding, its [`Scene`], and what its marks say and lead to.

use std::{collections::HashMap, sync::Arc};

use egui::{Rect, Role, Sense, Ui, WidgetInfo, vec2};

use crate::{
    app::{
        session::Session,
        theme::{self, size},
    },
    chart::{Chart, Layout, Scene, Size, Theme, scene::Item},
    domain::{ActivityKind, ChartId, Language, RecordId},
    text::Texts,
};

use super::scene_view;

/// What a chart on the screen depends on, but for the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Key {
    chart: ChartId,
    kind: Option<ActivityKind>,
    width: u32,
    height: u32,
    dark: bool,
    language: Language,
}

/// Beyond this many sizes of charts, as while a panel is being resized, those of earlier frames are forgotten.
const SIZES_KEPT: usize = 64;

/// The charts on the screen: made anew only when the register, the year or the language changes, and laid out anew
/// only when the size or the theme does too.
#[derive(Debug, Default)]
pub struct Charts {
    made: HashMap<(ChartId, Option<ActivityKind>, Language), Option<Arc<Chart>>>,
    laid_out: HashMap<Key, Arc<Scene>>,
    /// The natural heights, by the width.
    heights: HashMap<(ChartId, u32, Language), f32>,
    of: (u64, u16),
}

impl Charts {
    /// The height at which a chart of that width, with its finding above it, is neither cramped nor stretched.
    pub fn natural_height(&mut self, session: &Session, texts: &Texts, chart: ChartId, width: f32) -> f32 {
        let title = size::TITLE + 2.0 * size::GAP;
        let Some(made) = self.chart(chart, None, session, texts) else { return title };
        let key = (chart, width.max(0.0) as u32, texts.language());
        if self.heights.len() > SIZES_KEPT {
            self.heights.clear();
        }
        let height = self.heights.entry(key).or_insert_with(|| made.natural_height(width, Layout::Panel));
        *height + title
    }

    /// Whether a chart over years has more than one year to compare.
    pub fn compares_years(&mut self, session: &Session, texts: &Texts, chart: ChartId) -> bool {
        self.chart(chart, None, session, texts).is_some_and(|chart| chart.compares_years())
    }

    /// Shows a chart under its finding; answers with the record of a mark that was clicked.
    pub fn show_ui(
        &mut self,
        ui: &Ui,
        rect: Rect,
        session: &Session,
        texts: &Texts,
        chart: ChartId,
        kind: Option<ActivityKind>,
    ) -> Option<RecordId> {
        let made = self.chart(chart, kind, session, texts)?;
        let tokens = theme::tokens(ui);
        // Beside the finding stands what can be done with the chart.
        let room = rect.width() - size::CONTROL;
        let galley = ui.painter().layout(made.title.clone(), theme::semi_bold(size::TITLE), tokens.text, room);
        let top = galley.size().y + size::GAP;
        ui.painter().galley(rect.min, galley, tokens.text);
        let rect = Rect::from_min_max(rect.min + vec2(0.0, top.min(rect.height())), rect.max);
        let key = Key {
            chart,
            kind,
            width: rect.width().max(0.0) as u32,
            height: rect.height().max(0.0) as u32,
            dark: ui.visuals().dark_mode,
            language: texts.language(),
        };
        if self.laid_out.len() > SIZES_KEPT {
            self.laid_out.clear();
        }
        let scene = Arc::clone(self.laid_out.entry(key).or_insert_with(|| Arc::new(lay_out(key, &made))));
        scene_ui(ui, rect, &scene, 1.0)
    }

    /// A chart of the register as it is now.
    fn chart(
        &mut self,
        chart: ChartId,
        kind: Option<ActivityKind>,
        session: &Session,
        texts: &Texts,
    ) -> Option<Arc<Chart>> {
        let of = (session.store().revision(), session.year_number());
        if self.of != of {
            self.made.clear();
            self.laid_out.clear();
            self.heights.clear();
            self.of = of;
        }
        let key = (chart, kind, texts.language());
        self.made.entry(key).or_insert_with(|| make(chart, kind, session, texts).map(Arc::new)).clone()
    }
}

fn make(chart: ChartId, kind: Option<ActivityKind>, session: &Session, texts: &Texts) -> Option<Chart> {
    let made = Chart::on_page(chart, kind, &session.source(), texts);
    made.inspect_err(|error| tracing::error!(%error, "a chart of the window cannot be made")).ok()
}

fn lay_out(key: Key, chart: &Chart) -> Scene {
    let theme = if key.dark { Theme::Dark } else { Theme::Light };
    let size = Size { width: key.width as f32, height: key.height as f32 };
    chart.lay_out(size, theme, Layout::Panel)
}

/// Paints a scene, `scale` times as large, with its upper left corner at that of `rect`; answers with the record of a
/// mark that was clicked.
pub fn scene_ui(ui: &Ui, rect: Rect, scene: &Scene, scale: f32) -> Option<RecordId> {
    scene_view::paint(&ui.painter_at(rect), rect.min, scene, scale);
    let mut clicked = None;
    for (index, item) in scene.items.iter().enumerate() {
        let Item::Rect(part) = item else { continue };
        let Some(mark) = &part.mark else { continue };
        let place = scene_view::place(part.bounds, rect.min, scale);
        let id = ui.scope_id().with((scene.title.as_str(), index));
        let sense = if mark.record.is_some() { Sense::CLICK } else { Sense::hover() };
        let response = ui.interact(place, id, sense);
        response.widget_info(|| WidgetInfo::labeled(Role::GraphicsSymbol, true, &mark.description));
        // What lies over the chart is not to be covered by it.
        let is_covered = ui.memory(|memory| memory.top_modal_layer().is_some());
        let response = if is_covered { response } else { response.on_hover_text(&mark.description) };
        if response.clicked() {
            clicked = mark.record;
        }
    }
    let whole = ui.interact(rect, ui.scope_id().with((scene.title.as_str(), "chart")), Sense::hover());
    whole.widget_info(|| WidgetInfo::labeled(Role::Figure, true, format!("{}. {}", scene.title, scene.description)));
    clicked
}
