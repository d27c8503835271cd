//! What stands around the table of a tab: what can be done with its records, and its charts.

use egui::{Align, Frame, Layout, Panel, Ui};
use lucide_icons::Icon;

use crate::{
    app::{
        catalogue,
        command::{Command, Taking},
        regions::{self, Region},
        theme::{self, size},
        widgets::{UiExt as _, form},
    },
    chart::{View, scene::Lead},
    domain::{ActivityKind, ChartId, Choice as _, Field, RecordKind, Target, search::Place},
};

use super::{GridId, Instead, Tab, TabUi, activities::ActivityTable, is_low, is_narrow};

impl TabUi<'_> {
    /// What can be done with a grid's records, above it.
    pub fn actions_ui(&mut self, ui: &mut Ui, id: GridId, add_key: &str) {
        let tokens = theme::tokens(ui);
        let frame = Frame::new().fill(tokens.surface).inner_margin(size::ACTIONS_MARGIN);
        let bar = Panel::top(egui::Id::unique(("actions", id)))
            .exact_size(size::ACTIONS)
            .show_separator_line(true)
            .frame(frame);
        let instead = self.states.instead;
        bar.show(ui, |ui| {
            let whole = ui.max_rect();
            // The first button that can be pressed is where the bar is entered.
            let enter = |button: &egui::Response| {
                if button.enabled() {
                    regions::show(&button.ctx, Region::Actions, whole, button.id);
                }
            };
            ui.horizontal_centered(|ui| {
                let writable = !self.session.is_read_only();
                let has_current = self.states.grids.get(&id).is_some_and(|state| state.target().is_some());
                if let GridId::Records(_) = id {
                    ui.add_enabled_ui(writable, |ui| {
                        let add = ui.primary_ui(Icon::Plus, &self.texts.get(add_key));
                        enter(&add);
                        if add.on_hover_text(catalogue::keys_of(&Command::Add)).clicked() {
                            self.states.active = Some(id);
                            self.commands.push(Command::Add);
                        }
                    });
                    let can = writable && has_current;
                    for (icon, key, command) in [
                        (Icon::Copy, "app-duplicate", Command::Duplicate),
                        (Icon::Trash2, "app-delete", Command::Delete),
                    ] {
                        ui.add_enabled_ui(can, |ui| {
                            let button = ui.action_ui(icon, &self.texts.get(key));
                            enter(&button);
                            if button.clicked() {
                                self.states.active = Some(id);
                                self.commands.push(command);
                            }
                        });
                    }
                }
                let panel_on = self.shows_panel(ui) || instead == Some(Instead::Panel) && is_narrow(ui.ctx());
                let charts_on = self.shows_charts(ui) || instead == Some(Instead::Charts) && is_low(ui.ctx());
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let panel = ui.toggle_ui(Icon::PanelRight, &self.texts.get("app-toggle-panel"), panel_on);
                    enter(&panel);
                    if panel.clicked() {
                        self.commands.push(Command::TogglePanel);
                    }
                    if ui.toggle_ui(Icon::PanelBottom, &self.texts.get("app-toggle-charts"), charts_on).clicked() {
                        self.commands.push(Command::ToggleCharts);
                    }
                    if id.has_filter() {
                        self.filter_button_ui(ui, id);
                    }
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| self.difference_line_ui(ui, id));
                });
            });
        });
    }

    /// A page of which nothing is recorded yet, with the one thing to do.
    pub fn empty_ui(&mut self, ui: &mut Ui, text_key: &str, action: Option<(&str, Command)>) {
        ui.vertical_centered(|ui| {
            ui.add_space(ui.available_height() * 0.3);
            ui.title_ui(&self.texts.get(text_key));
            ui.add_space(size::GAP);
            if let Some((key, command)) = action
                && !self.session.is_read_only()
                && ui.action_ui(Icon::Plus, &self.texts.get(key)).clicked()
            {
                self.commands.push(command);
            }
        });
    }

    /// The charts of a tab, below its table.
    pub fn charts_ui(&mut self, ui: &mut Ui, charts: &[ChartId], kind: Option<ActivityKind>) {
        let tokens = theme::tokens(ui);
        let panel = Panel::bottom("charts").default_size(size::CHARTS).size_range(size::CHARTS_MIN..=size::CHARTS_MAX);
        panel.resizable(true).frame(Frame::new().fill(tokens.surface).inner_margin(size::CHARTS_MARGIN)).show(
            ui,
            |ui| {
                self.chart_row_ui(ui, charts, kind);
            },
        );
    }

    /// Charts side by side, in the room that is left.
    pub fn chart_row_ui(&mut self, ui: &mut Ui, charts: &[ChartId], kind: Option<ActivityKind>) {
        let whole = ui.available_rect_before_wrap();
        ui.allocate_rect(whole, egui::Sense::hover());
        regions::whole_ui(ui, Region::Charts, whole.expand(size::TIGHT), &self.texts.get("region-charts"));
        let gap = size::PADDING;
        let count = charts.len() as f32;
        let width = (whole.width() - gap * (count - 1.0)) / count;
        for (at, &chart) in charts.iter().enumerate() {
            let left = whole.left() + at as f32 * (width + gap);
            let rect = egui::Rect::from_min_size(egui::pos2(left, whole.top()), egui::vec2(width, whole.height()));
            self.chart_ui(ui, rect, chart, kind);
        }
    }

    /// A chart in a place of the window; a mark that is chosen leads to what is behind it.
    pub fn chart_ui(&mut self, ui: &mut Ui, rect: egui::Rect, chart: ChartId, kind: Option<ActivityKind>) {
        let view = View::from(kind);
        let lead = self.charts.show_ui(ui, rect, self.session, self.texts, chart, view);
        self.follow(lead);
        self.corner_ui(ui, rect, chart, view);
    }

    /// Shows what is behind a mark of a chart.
    pub(super) fn follow(&mut self, lead: Option<Lead>) {
        let year = self.session.year_number();
        match lead {
            Some(Lead::Record(id)) => {
                let Some((_, activity)) = self.session.year().activities.find(id) else { return };
                let kind = activity.kind;
                let grid = GridId::Records(RecordKind::Activity(kind));
                let table = ActivityTable::new(self.session, kind, self.texts);
                let state = self.states.grids.entry(grid).or_default();
                state.go_to(&table, form::activity(year, kind, id), None);
                state.focus();
                self.commands.push(Command::GoTo(Tab::Activities(kind)));
            }
            Some(Lead::Kind(kind)) => self.commands.push(Command::GoTo(Tab::Activities(kind))),
            Some(Lead::Month(month)) => {
                let target = Target::Decisions { year, month };
                self.commands.push(Command::ShowPlace(Place::Field { target, field: Field::Count }));
            }
            Some(Lead::Year(other)) if other != year => self.commands.push(Command::GoToYear(other)),
            Some(Lead::Year(_)) | None => {}
        }
    }

    /// The way to a chart's page and the ways to take it away, in its upper right corner.
    fn corner_ui(&mut self, ui: &mut Ui, rect: egui::Rect, chart: ChartId, view: View) {
        let texts = self.texts;
        let room = egui::vec2(2.0 * size::CONTROL + size::HAIR_GAP, size::CONTROL);
        let corner = egui::Rect::from_min_size(rect.right_top() - egui::vec2(room.x, size::TIGHT), room);
        let salt = (chart, view);
        let layout = Layout::right_to_left(Align::Center);
        // Over the chart, which has its room already.
        let mut over = ui.new_child(egui::UiBuilder::new().max_rect(corner).id_salt(salt).layout(layout));
        over.spacing_mut().item_spacing.x = size::HAIR_GAP;
        // At rest it is no more than a mark: the chart is what counts.
        over.visuals_mut().widgets.inactive.weak_bg_fill = egui::Color32::TRANSPARENT;
        let named = texts.get(&format!("choice-chart-{chart}"));
        let name = texts.with("chart-take", &[("chart", (&named).into())]);
        let response = over.icon_ui(Icon::Download, &name, true);
        self.taking_menu_ui(&response, chart, view);
        let name = texts.with("chart-enlarge", &[("chart", (&named).into())]);
        if over.icon_ui(Icon::Maximize2, &name, true).clicked() {
            self.commands.push(Command::ShowChart { chart, view });
        }
    }

    /// The menu of a button that takes a chart away.
    pub(super) fn taking_menu_ui(&mut self, button: &egui::Response, chart: ChartId, view: View) {
        let texts = self.texts;
        egui::Popup::menu(button).show(|ui| {
            for &taking in Taking::ALL {
                let icon = if matches!(taking, Taking::Copy | Taking::Table) { Icon::Copy } else { Icon::Download };
                if ui.menu_item_ui(icon, &texts.get(&format!("chart-take-{taking}")), "").clicked() {
                    self.commands.push(Command::TakeChart { chart, view, taking });
                }
            }
        });
    }
}
