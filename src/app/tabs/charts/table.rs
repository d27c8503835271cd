//! The figures of a chart as a table: names that wrap, numbers below each other, heads that stay in view.

use std::sync::Arc;

use egui::{
    Align, EventFilter, Galley, Id, Rect, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2, text::LayoutJob, vec2,
};
use lucide_icons::Icon;

use crate::{
    app::{
        command::Taking,
        regions::{self, Region},
        theme::{self, column, size},
        widgets::{
            UiExt as _,
            list_keys::{self, Pressed, Standing},
        },
    },
    chart,
};

use super::super::TabUi;

/// Above and below the text of a row.
const AROUND: f32 = (size::ROW - size::LINE) / 2.0;

/// A row laid out, a text a column.
struct Line {
    cells: Vec<Arc<Galley>>,
    height: f32,
}

impl TabUi<'_> {
    /// The width at which the names have room beside their figures.
    pub(super) fn figures_width(&mut self, ui: &Ui) -> f32 {
        let made = self.made();
        let numbers: f32 = number_widths(ui, made.table()).iter().sum();
        numbers + name_width(ui, made.table()).min(column::NAME_LEAST) + 2.0 * size::EDGE
    }

    /// About the height of the figures where names have room on a line.
    pub(super) fn figures_height(&mut self) -> f32 {
        let rows = self.made().table().rows.len();
        size::ACTIONS + size::ROW + size::LINE + size::ROW * rows as f32 + size::GAP
    }

    fn made(&mut self) -> Arc<chart::Chart> {
        let page = &self.states.chart_page;
        self.charts.made(self.session, self.texts, page.chart, page.view())
    }

    /// The figures; in a panel of their own they are scrolled in it, with their heads in view.
    pub(super) fn figures_ui(&mut self, ui: &mut Ui, in_panel: bool) {
        let texts = self.texts;
        let made = self.made();
        let table = made.table();
        let whole = ui.available_rect_before_wrap();
        let edge = if in_panel { size::EDGE } else { 0.0 };
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.allocate_ui_with_layout(
            vec2(whole.width(), size::ACTIONS),
            egui::Layout::left_to_right(Align::Center),
            |ui| {
                ui.add_space(edge);
                ui.title_ui(&texts.get("chart-data"));
                ui.with_layout(egui::Layout::right_to_left(Align::Center), |ui| {
                    ui.add_space(edge);
                    if ui.icon_ui(Icon::Copy, &texts.get("chart-copy-table"), true).clicked() {
                        self.take(Taking::Table);
                    }
                });
            },
        );
        let (first, widths) = widths(ui, table, whole.width() - 2.0 * edge);
        let heads = lay_out(ui, &table.heads, first, &widths, true);
        let total = first + widths.iter().sum::<f32>() + 2.0 * edge;
        ScrollArea::horizontal().id_salt("figures-sideways").auto_shrink([false, true]).show(ui, |ui| {
            ui.set_min_width(total);
            self.heads_ui(ui, &heads, first, &widths, edge);
            let rows = |this: &mut Self, ui: &mut Ui| this.rows_ui(ui, table, first, &widths, edge);
            if in_panel {
                let scroll = ScrollArea::vertical().id_salt("figures").auto_shrink(false);
                scroll.show(ui, |ui| rows(self, ui));
            } else {
                rows(self, ui);
            }
        });
        let region =
            if in_panel { whole } else { Rect::from_min_max(whole.min, pos2(whole.right(), ui.cursor().top())) };
        regions::show(ui.ctx(), Region::Panel, region, holder());
    }

    fn heads_ui(&self, ui: &mut Ui, heads: &Line, first: f32, widths: &[f32], edge: f32) {
        let tokens = theme::tokens(ui);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), heads.height), Sense::hover());
        ui.painter().rect_filled(rect, 0.0, tokens.raised);
        let hairline = Stroke::new(size::HAIRLINE, tokens.hairline);
        ui.painter().hline(rect.x_range(), rect.top(), hairline);
        ui.painter().hline(rect.x_range(), rect.bottom(), hairline);
        paint(ui, heads, rect, first, widths, edge, Align::Max);
    }

    fn rows_ui(&mut self, ui: &mut Ui, table: &chart::Table, first: f32, widths: &[f32], edge: f32) {
        let tokens = theme::tokens(ui);
        let has_keyboard = ui.memory(|memory| memory.has_focus(holder()));
        let rows = table.rows.len();
        let page = &mut self.states.chart_page;
        page.row = page.row.min(rows.saturating_sub(1));
        let before = page.row;
        if has_keyboard {
            let in_view = (ui.clip_rect().height() / size::ROW) as usize;
            let Pressed { row, .. } =
                list_keys::take(ui, Standing { row: page.row, rows, page: in_view.max(1) }, |_, _| false);
            page.row = row;
        }
        let mut current = None;
        for (at, cells) in table.rows.iter().enumerate() {
            let mut shown = cells.clone();
            if let Some(name) = shown.first_mut() {
                table.short_name(at).clone_into(name);
            }
            let line = lay_out(ui, &shown, first, widths, false);
            let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), line.height), Sense::hover());
            let response = ui.interact(rect, Id::unique(("chart-figures", at)), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Row, true, said(&table.heads, cells)));
            if response.hovered() {
                ui.painter().rect_filled(rect, 0.0, tokens.hovered);
            }
            if shown.first() != cells.first() {
                response.on_hover_text(cells.first().map_or("", String::as_str));
            }
            if at == page.row {
                current = Some((rect, said(&table.heads, cells)));
            }
            paint(ui, &line, rect, first, widths, edge, Align::Min);
            ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(size::HAIRLINE, tokens.hairline));
        }
        let (rect, said) = current.unwrap_or_else(|| (ui.available_rect_before_wrap(), String::new()));
        let response = ui.interact(rect, holder(), Sense::focusable_noninteractive());
        let name = format!("{}: {said}", self.texts.get("chart-data"));
        response.widget_info(|| WidgetInfo::labeled(Role::Table, true, &name));
        if response.has_focus() {
            let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(holder(), filter));
            let outline = Stroke::new(size::OUTLINE, tokens.accent);
            ui.painter().rect_stroke(rect, 0.0, outline, egui::StrokeKind::Inside);
        }
        if before != self.states.chart_page.row || response.gained_focus() {
            ui.scroll_to_rect(rect, None);
            ui.ctx().request_repaint();
        }
    }
}

/// A row in words: its name, and each figure under its head.
fn said(heads: &[String], cells: &[String]) -> String {
    let figures = heads.iter().zip(cells).skip(1).filter(|(_, cell)| !cell.is_empty());
    let figures: Vec<String> = figures.map(|(head, cell)| format!("{head} {cell}")).collect();
    format!("{}: {}", cells.first().map_or("", String::as_str), figures.join(", "))
}

/// The width of a text on a line.
fn width_of(ui: &Ui, text: &str, font: egui::FontId) -> f32 {
    ui.painter().layout_no_wrap(text.to_owned(), font, egui::Color32::PLACEHOLDER).size().x
}

/// The width at which no name has to wrap.
fn name_width(ui: &Ui, table: &chart::Table) -> f32 {
    let names = (0..table.rows.len()).map(|row| width_of(ui, table.short_name(row), theme::regular(size::TEXT)));
    let head = table.heads.first().map(|head| width_of(ui, head, theme::semi_bold(size::SMALL)));
    names.chain(head).fold(0.0, f32::max).ceil() + column::FIGURES_GAP
}

/// The widths of the columns of figures: of their figures and of the longest word of their heads.
fn number_widths(ui: &Ui, table: &chart::Table) -> Vec<f32> {
    let of = |at: usize, head: &String| {
        let words = head.split_whitespace().map(|word| width_of(ui, word, theme::semi_bold(size::SMALL)));
        let cells =
            table.rows.iter().filter_map(|row| row.get(at)).map(|cell| width_of(ui, cell, theme::regular(size::TEXT)));
        words.chain(cells).fold(0.0, f32::max).ceil() + column::FIGURES_GAP
    };
    table.heads.iter().enumerate().skip(1).map(|(at, head)| of(at, head)).collect()
}

/// The width of the column of names, and of those of figures.
fn widths(ui: &Ui, table: &chart::Table, room: f32) -> (f32, Vec<f32>) {
    let numbers = number_widths(ui, table);
    let first = (room - numbers.iter().sum::<f32>()).max(name_width(ui, table).min(column::FIGURES_NAME));
    (first, numbers)
}

fn lay_out(ui: &Ui, texts: &[String], first: f32, widths: &[f32], is_head: bool) -> Line {
    let tokens = theme::tokens(ui);
    let widths = std::iter::once(first).chain(widths.iter().copied());
    let (font, color) = match is_head {
        true => (theme::semi_bold(size::SMALL), tokens.muted),
        false => (theme::regular(size::TEXT), tokens.text),
    };
    let cells: Vec<Arc<Galley>> = texts
        .iter()
        .zip(widths)
        .enumerate()
        .map(|(at, (text, width))| {
            let mut job = LayoutJob::simple(text.clone(), font.clone(), color, width - column::FIGURES_GAP / 2.0);
            job.halign = if at == 0 { Align::Min } else { Align::Max };
            ui.painter().layout_job(job)
        })
        .collect();
    let around = if is_head { size::TIGHT } else { AROUND };
    let height = cells.iter().map(|cell| cell.size().y).fold(0.0, f32::max) + 2.0 * around;
    Line { cells, height: height.max(size::ROW).ceil() }
}

/// Paints the cells of a row: the names from the left, the figures up to the right; heads stand on its ground, figures
/// beside the first line of their name.
fn paint(ui: &Ui, line: &Line, rect: Rect, first: f32, widths: &[f32], edge: f32, vertical: Align) {
    let mut left = rect.left() + edge;
    let widths = std::iter::once(first).chain(widths.iter().copied());
    for (at, (cell, width)) in line.cells.iter().zip(widths).enumerate() {
        let x = if at == 0 { left } else { left + width };
        let y = match vertical {
            Align::Max => rect.bottom() - size::TIGHT - cell.size().y,
            _ => rect.top() + AROUND,
        };
        ui.painter().galley(pos2(x, y), Arc::clone(cell), theme::tokens(ui).text);
        left += width;
    }
}

/// The widget that holds the keyboard for the table.
fn holder() -> Id {
    Id::unique("chart-figures-keyboard")
}
