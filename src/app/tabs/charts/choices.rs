//! The bar above a chart: what of the year it shows, and how.

use egui::{Align, Button, Color32, Layout, Role, Ui, WidgetInfo, vec2};
use lucide_icons::Icon;

use crate::{
    app::{
        regions::{self, Region},
        theme::{self, size},
        widgets::{UiExt as _, form::kind_key, list_of, quiet},
    },
    chart::{Choices, Measure, Order, View},
    domain::{ActivityKind, ChartId, Choice as _, Months},
    text::Texts,
};

use super::super::TabUi;

impl TabUi<'_> {
    /// What can be chosen of the chart that is shown, and the ways to take it away.
    pub(super) fn choices_ui(&mut self, ui: &mut Ui) {
        let texts = self.texts;
        let (chart, before) = (self.states.chart_page.chart, self.states.chart_page.view());
        let choices = Choices::of(chart);
        let mut view = before;
        let whole = ui.max_rect();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(size::GAP, size::TIGHT);
            if choices.kind {
                kind_ui(ui, &mut view, texts);
            }
            if choices.months {
                months_ui(ui, &mut view, texts);
            }
            if !choices.orders.is_empty() {
                order_ui(ui, &mut view, chart, choices.orders, texts);
            }
            if choices.measure {
                measure_ui(ui, &mut view, texts);
            }
            ui.add_enabled_ui(before != View::default(), |ui| {
                if ui.icon_ui(Icon::RotateCcw, &texts.get("chart-choice-reset"), before != View::default()).clicked() {
                    view = View::default();
                }
            });
            let take = texts.get("chart-take-away");
            let name = texts.with("chart-take", &[("chart", (&super::name_of(chart, texts)).into())]);
            let button = |ui: &mut Ui| {
                let button = ui.action_ui(Icon::Download, &take);
                button.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
                regions::show(ui.ctx(), Region::Actions, whole, button.id);
                button
            };
            // At the end of the bar where it has room there.
            let button = match wraps(ui, &take) {
                false => ui.with_layout(Layout::right_to_left(Align::Center), button).inner,
                true => button(ui),
            };
            self.taking_menu_ui(&button, chart, before);
        });
        if view != before {
            self.states.chart_page.show(chart, view);
            ui.ctx().request_repaint();
        }
    }
}

/// Begins another line of the bar where this one has no room for a control with a text; answers whether it did.
fn wraps(ui: &mut Ui, text: &str) -> bool {
    let width = ui.painter().layout_no_wrap(text.to_owned(), theme::regular(size::TEXT), Color32::PLACEHOLDER).size().x;
    let needed = width + size::ICON + size::TIGHT + 2.0 * ui.spacing().button_padding.x;
    let wraps = needed > ui.available_size_before_wrap().x;
    if wraps {
        ui.end_row();
    }
    wraps
}

/// A list to choose from, named for screen readers by what it chooses and by what is chosen.
fn one_of_ui<T: Copy + PartialEq>(ui: &mut Ui, id: &str, name: &str, chosen: &mut T, options: &[(T, String)]) {
    let shown = options.iter().find(|(value, _)| value == chosen).map_or("", |(_, text)| text.as_str());
    wraps(ui, shown);
    let list = list_of(("chart-choice", id)).selected_text(shown).width(0.0);
    let response = quiet(ui, |ui| {
        list.show_ui(ui, |ui| {
            for (value, text) in options {
                ui.selectable_value(chosen, *value, text);
            }
        })
    });
    response.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, format!("{name}: {shown}")));
    response.response.on_hover_text(name);
}

fn kind_ui(ui: &mut Ui, view: &mut View, texts: &Texts) {
    let mut options = vec![(None, texts.get("chart-choice-all-kinds"))];
    options.extend(ActivityKind::ALL.iter().map(|&kind| (Some(kind), texts.get(&kind_key("kind", kind)))));
    one_of_ui(ui, "kind", &texts.get("chart-choice-kind"), &mut view.kind, &options);
}

/// The first and the last month; one that would come before the other takes it along.
fn months_ui(ui: &mut Ui, view: &mut View, texts: &Texts) {
    let months = view.months.unwrap_or(Months::YEAR);
    let (mut first, mut last) = (months.first(), months.last());
    let options: Vec<(u8, String)> = (1..=12).map(|month| (month, texts.month(month))).collect();
    ui.spacing_mut().item_spacing.x = size::HALF_GAP;
    one_of_ui(ui, "first-month", &texts.get("chart-choice-first-month"), &mut first, &options);
    ui.label("–");
    ui.spacing_mut().item_spacing.x = size::GAP;
    one_of_ui(ui, "last-month", &texts.get("chart-choice-last-month"), &mut last, &options);
    let last = if first == months.first() { last } else { last.max(first) };
    view.months = Months::new(first.min(last), last).filter(|&months| months != Months::YEAR);
}

fn order_ui(ui: &mut Ui, view: &mut View, chart: ChartId, orders: &[Order], texts: &Texts) {
    let is_of_comments = matches!(chart, ChartId::CommentOutcomesByKind | ChartId::CommentOutcomesByActivity);
    let named = |order: Order| match (order, is_of_comments) {
        (Order::Share, true) => texts.get("chart-order-share-accepted"),
        (Order::Share, false) => texts.get("chart-order-share-women"),
        (order, _) => texts.get(&format!("chart-order-{order}")),
    };
    let options: Vec<(Order, String)> = orders.iter().map(|&order| (order, named(order))).collect();
    one_of_ui(ui, "order", &texts.get("chart-choice-order"), &mut view.order, &options);
}

fn measure_ui(ui: &mut Ui, view: &mut View, texts: &Texts) {
    for &measure in Measure::ALL {
        let name = texts.get(&format!("chart-measure-{measure}"));
        wraps(ui, &name);
        // The two are one control.
        ui.spacing_mut().item_spacing.x = if measure == Measure::Counts { size::HAIR_GAP } else { size::GAP };
        let is_chosen = view.measure == measure;
        let button = Button::new(name.as_str()).selected(is_chosen).min_size(vec2(0.0, size::CONTROL));
        let response = quiet(ui, |ui| ui.add(button));
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, &name));
        if response.clicked() {
            view.measure = measure;
        }
    }
}
