//! The page of charts: one of them looked at closely, with what is chosen for it and its figures as a table.

mod choices;
mod table;

use std::collections::HashMap;

use egui::{
    CentralPanel, Event, Frame, Id, Label, Panel, Rect, RichText, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2,
};
use lucide_icons::Icon;

use crate::{
    app::{
        command::{Command, Taking},
        regions::{self, Region},
        theme::{self, size},
        widgets::{
            UiExt as _,
            list_keys::{self, Pressed, Standing},
            list_of,
        },
    },
    chart::{Marks, View},
    domain::{ChartId, Choice as _},
    text::Texts,
};

use super::{TabUi, is_low, is_narrow};

/// Of the width and the height beside the list: what the figures take at most.
const BESIDE: f32 = 0.42;
const BELOW: f32 = 0.42;

/// A chart that needs this many times the height that there is is scrolled.
const CROWDED: f32 = 1.3;

/// The page, as the person left it.
#[derive(Debug)]
pub struct ChartPage {
    chart: ChartId,
    /// What was chosen for each chart, while the window is open.
    views: HashMap<ChartId, View>,
    wants_focus: bool,
    /// The row of the figures' table on which a person stands.
    row: usize,
}

impl Default for ChartPage {
    fn default() -> Self {
        Self { chart: ChartId::ParticipationByKind, views: HashMap::new(), wants_focus: false, row: 0 }
    }
}

impl ChartPage {
    /// Shows a chart with what is chosen for it.
    pub fn show(&mut self, chart: ChartId, view: View) {
        self.turn_to(chart);
        self.views.insert(chart, view.fitting(chart));
    }

    /// The list of charts takes the keyboard when it is next shown.
    pub fn focus(&mut self) {
        self.wants_focus = true;
    }

    /// The chart that is shown.
    pub fn chart(&self) -> ChartId {
        self.chart
    }

    /// What is chosen for the chart that is shown.
    pub fn view(&self) -> View {
        self.views.get(&self.chart).copied().unwrap_or_default()
    }

    fn turn_to(&mut self, chart: ChartId) {
        if self.chart != chart {
            self.chart = chart;
            self.row = 0;
        }
    }

    fn place(&self) -> usize {
        ChartId::ALL.iter().position(|&chart| chart == self.chart).unwrap_or(0)
    }
}

/// What a chart is called.
fn name_of(chart: ChartId, texts: &Texts) -> String {
    texts.get(&format!("choice-chart-{chart}"))
}

/// The shape of a chart, beside its name.
fn icon_of(chart: ChartId) -> Icon {
    match chart {
        ChartId::ParticipationByKind
        | ChartId::ParticipationByActivity
        | ChartId::CommentOutcomesByKind
        | ChartId::CommentOutcomesByActivity => Icon::ChartBarStacked,
        ChartId::WomenShare => Icon::ChartBar,
        ChartId::DecisionsByMonth => Icon::ChartColumn,
        ChartId::ParticipationOverYears | ChartId::CommentOutcomesOverYears => Icon::ChartColumnStacked,
        ChartId::WomenShareOverYears => Icon::ChartLine,
    }
}

impl TabUi<'_> {
    /// The page of charts.
    pub fn charts_page_ui(&mut self, ui: &mut Ui) {
        self.copy_keys(ui);
        let fill = theme::tokens(ui).surface;
        let bar = Frame::new().fill(fill).inner_margin(size::ACTIONS_MARGIN);
        // With large text the window has no room for parts side by side: all of it is scrolled together.
        if is_narrow(ui.ctx()) || is_low(ui.ctx()) {
            ScrollArea::vertical().id_salt("charts-page").auto_shrink(false).show(ui, |ui| {
                bar.show(ui, |ui| {
                    self.chart_chooser_ui(ui);
                    self.choices_ui(ui);
                });
                Frame::new().inner_margin(size::CHARTS_MARGIN).show(ui, |ui| {
                    self.large_chart_ui(ui, None);
                    ui.add_space(size::PADDING);
                    self.figures_ui(ui, false);
                });
            });
            return;
        }
        Panel::left("chart-list").exact_size(size::CHART_LIST).resizable(false).frame(Frame::new().fill(fill)).show(
            ui,
            |ui| {
                self.chart_list_ui(ui);
            },
        );
        Panel::top("chart-choices").frame(bar).show(ui, |ui| self.choices_ui(ui));
        // Beside the chart where it leaves it most of the room, else below it.
        let needed = self.figures_width(ui).max(size::CHART_DATA_MIN);
        let frame = Frame::new().fill(fill);
        let panel = if needed <= ui.available_width() * BESIDE {
            Panel::right("chart-figures").exact_size(needed)
        } else {
            let most = ui.available_height() * BELOW;
            Panel::bottom("chart-figures-below").exact_size(self.figures_height().min(most))
        };
        panel.resizable(false).frame(frame).show(ui, |ui| self.figures_ui(ui, true));
        CentralPanel::no_frame().show(ui, |ui| {
            let room = ui.available_height() - f32::from(size::PAGE_MARGIN.top + size::PAGE_MARGIN.bottom);
            let scroll = ScrollArea::vertical().id_salt(("large-chart", self.states.chart_page.chart));
            scroll.auto_shrink(false).show(ui, |ui| {
                Frame::new().inner_margin(size::PAGE_MARGIN).show(ui, |ui| self.large_chart_ui(ui, Some(room)));
            });
        });
    }

    /// The names of the charts, gone through with the arrows.
    fn chart_list_ui(&mut self, ui: &mut Ui) {
        let (texts, tokens) = (self.texts, theme::tokens(ui));
        let whole = ui.available_rect_before_wrap();
        self.list_keys(ui, (whole.height() / size::CHOICE) as usize);
        let page = &mut self.states.chart_page;
        ScrollArea::vertical().id_salt("chart-list").auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(size::TIGHT);
            let mut current = None;
            for &chart in ChartId::ALL {
                let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), size::CHOICE), Sense::hover());
                let response = ui.interact(rect, Id::unique(("chart-of-list", chart)), Sense::CLICK);
                let (name, is_current) = (name_of(chart, texts), page.chart == chart);
                response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_current, &name));
                if is_current {
                    ui.painter().rect_filled(rect, 0.0, tokens.selected_row);
                    current = Some(rect);
                } else if response.hovered() {
                    ui.painter().rect_filled(rect, 0.0, tokens.hovered);
                }
                let inner = rect.shrink2(vec2(size::EDGE, 0.0));
                let icon = char::from(icon_of(chart)).to_string();
                let color = if is_current { tokens.text } else { tokens.muted };
                ui.painter().text(inner.left_center(), egui::Align2::LEFT_CENTER, icon, theme::icon(size::ICON), color);
                let font = if is_current { theme::semi_bold(size::TEXT) } else { theme::regular(size::TEXT) };
                let left = inner.left() + size::ICON + size::GAP;
                let mut job = egui::text::LayoutJob::simple(name.clone(), font, tokens.text, inner.right() - left);
                job.wrap.max_rows = 1;
                let galley = ui.painter().layout_job(job);
                let is_cut = galley.elided;
                ui.painter().galley(pos2(left, rect.center().y - galley.size().y / 2.0), galley, tokens.text);
                let response = response.on_hover_cursor(egui::CursorIcon::PointingHand);
                if is_cut {
                    response.clone().on_hover_text(&name)
                } else {
                    response.clone()
                };
                if response.clicked() {
                    page.turn_to(chart);
                    page.focus();
                    ui.ctx().request_repaint();
                }
            }
            let current = current.unwrap_or(whole);
            list_focus(ui, page, current, texts);
        });
        regions::show(ui.ctx(), Region::Page, whole, list_holder());
    }

    fn list_keys(&mut self, ui: &Ui, rows: usize) {
        if !ui.memory(|memory| memory.has_focus(list_holder())) || egui::Popup::is_any_open(ui.ctx()) {
            return;
        }
        let page = &mut self.states.chart_page;
        let standing = Standing { row: page.place(), rows: ChartId::ALL.len(), page: rows.max(1) };
        let Pressed { row, .. } = list_keys::take(ui, standing, |_, _| false);
        if let Some(&chart) = ChartId::ALL.get(row)
            && chart != page.chart
        {
            page.turn_to(chart);
            ui.ctx().request_repaint();
        }
    }

    /// The names of the charts where there is no room for a list of them.
    fn chart_chooser_ui(&mut self, ui: &mut Ui) {
        let (texts, page) = (self.texts, &mut self.states.chart_page);
        let current = name_of(page.chart, texts);
        let mut chosen = page.chart;
        let list = list_of("chart-chooser").selected_text(&current).width(ui.available_width().min(size::FORM));
        let response = list.show_ui(ui, |ui| {
            for &chart in ChartId::ALL {
                ui.selectable_value(&mut chosen, chart, name_of(chart, texts));
            }
        });
        let name = format!("{}: {current}", texts.get("tab-charts"));
        response.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, &name));
        if std::mem::take(&mut page.wants_focus) {
            response.response.request_focus();
        }
        regions::show(ui.ctx(), Region::Page, response.response.rect, response.response.id);
        if chosen != page.chart {
            page.turn_to(chosen);
            ui.ctx().request_repaint();
        }
        ui.add_space(size::TIGHT);
    }

    /// The chart under its finding, in so much height; where that is `None`, as high as it is at best.
    fn large_chart_ui(&mut self, ui: &mut Ui, room: Option<f32>) {
        let (session, texts) = (self.session, self.texts);
        let (chart, view) = (self.states.chart_page.chart, self.states.chart_page.view());
        let made = self.charts.made(session, texts, chart, view);
        let tokens = theme::tokens(ui);
        let top = ui.cursor().top();
        ui.spacing_mut().item_spacing.y = size::HALF_GAP;
        let width = ui.available_width();
        let title = RichText::new(&made.title).font(theme::semi_bold(size::CHART_TITLE)).color(tokens.text);
        ui.add(Label::new(title).wrap());
        ui.hint_ui(&made.subtitle);
        ui.add_space(size::GAP);
        let has_rows = matches!(made.marks, Marks::Bars(_) | Marks::Shares(_));
        let left = room.map(|room| room - (ui.cursor().top() - top) - size::LINE - size::GAP);
        let mut natural = |scale: f32| self.charts.marks_height(session, texts, chart, view, width / scale) * scale;
        // Few rows are made larger, until they fill the room.
        let larger = size::CHART_SCALES.iter().copied().filter(|_| has_rows);
        let larger = larger.filter(|scale| width / scale >= size::CHART_LEAST);
        let scale = left.map_or(1.0, |left| {
            larger.fold(size::CHART_SCALE, |best, scale| if natural(scale) <= left { scale } else { best })
        });
        let natural = natural(scale);
        let height = match left {
            None => natural,
            Some(left) => {
                // Rows have their height, and where they would be crowded they are scrolled; columns grow with the
                // window.
                match has_rows {
                    true if natural > left * CROWDED => natural,
                    true => left.min(natural),
                    false => left.min(width * size::CHART_SHAPE).max(size::CHARTS),
                }
            }
        };
        let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
        regions::whole_ui(ui, Region::Charts, rect.expand(size::TIGHT), &texts.get("region-charts"));
        let lead = self.charts.marks_ui(ui, rect, scale, session, texts, chart, view);
        self.follow(lead);
        ui.hint_ui(&made.source);
    }

    /// Ctrl+C copies the figures, wherever on the page the keyboard is.
    fn copy_keys(&mut self, ui: &Ui) {
        if self.is_covered {
            return;
        }
        let mut copies = false;
        ui.input_mut(|input| {
            input.events.retain(|event| {
                let is_copy = matches!(event, Event::Copy);
                copies |= is_copy;
                !is_copy
            });
        });
        if copies {
            self.take(Taking::Table);
        }
    }

    fn take(&mut self, taking: Taking) {
        let page = &self.states.chart_page;
        self.commands.push(Command::TakeChart { chart: page.chart, view: page.view(), taking });
    }
}

/// Keeps the keyboard on the list as a whole, named after its current chart.
fn list_focus(ui: &Ui, page: &mut ChartPage, current: Rect, texts: &Texts) {
    let holder = list_holder();
    let response = ui.interact(current, holder, Sense::focusable_noninteractive());
    let name = format!("{}: {}", texts.get("tab-charts"), name_of(page.chart, texts));
    response.widget_info(|| WidgetInfo::labeled(Role::List, true, &name));
    if list_keys::keep(ui, holder, &mut page.wants_focus, false) {
        list_keys::outline(ui, current);
    }
}

/// The widget that holds the keyboard for the list.
fn list_holder() -> Id {
    Id::unique("chart-list-keyboard")
}
