//! The report tab: what the year becomes on paper and in files, with the report itself beside it.

use egui::{Align, Button, CornerRadius, Frame, Layout, Margin, Role, ScrollArea, Ui, UiBuilder, WidgetInfo, vec2};
use lucide_icons::Icon;

use crate::{
    app::{
        command::Command,
        theme::{self, paper, size},
        widgets::{UiExt as _, document_view::Asked, list_of, quiet},
    },
    text::own_names,
};

use super::{TabUi, narrative::Editor};

impl TabUi<'_> {
    /// The report tab: the cards on the left and the page on the right, or below them where there is no room.
    pub fn report_ui(&mut self, ui: &mut Ui) {
        let least = paper::MEASURE_MIN + 2.0 * (paper::MARGIN_MIN + paper::AROUND);
        let is_narrow = ui.available_width() < size::SIDE + least;
        self.preview.follows = !is_narrow;
        self.states.writing.follow(self.session, self.texts, self.report_texts);
        let language = self.report_texts.language();
        let editor = self.states.writing.editor.as_ref().filter(|editor| editor.is_of(self.session, language));
        self.preview.write(editor.map(|editor| editor.paragraph), editor.and_then(Editor::draft));
        self.preview.update(self.session, self.report_texts, ui);
        if is_narrow {
            self.below_ui(ui);
        } else {
            self.beside_ui(ui);
        }
    }

    fn beside_ui(&mut self, ui: &mut Ui) {
        let whole = ui.available_rect_before_wrap();
        let (left, right) = whole.split_left_right_at_x(whole.left() + size::SIDE);
        ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
            ScrollArea::vertical().id_salt("report-cards").auto_shrink(false).show(ui, |ui| self.side_ui(ui));
        });
        let page = paper::MEASURE + 2.0 * (paper::MARGIN + paper::AROUND);
        let has_outline = right.width() >= page + paper::OUTLINE;
        ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let mut sheets = right;
            if has_outline {
                let outline;
                (outline, sheets) = right.split_left_right_at_x(right.left() + paper::OUTLINE);
                ui.scope_builder(UiBuilder::new().max_rect(outline), |ui| self.outline_ui(ui));
            } else {
                self.section_bar_ui(ui);
                sheets.min.y = ui.cursor().top();
            }
            ui.scope_builder(UiBuilder::new().max_rect(sheets), |ui| {
                let area = ScrollArea::both().id_salt("report-sheets").auto_shrink(false);
                let output = self.preview.scroll_area(area).show(ui, |ui| self.sheets_ui(ui));
                self.preview.scrolled(&output.state);
                self.on_asked(ui, output.inner);
            });
        });
    }

    /// Everything in one column, for a narrow window or large text.
    fn below_ui(&mut self, ui: &mut Ui) {
        ui.spacing_mut().item_spacing.y = 0.0;
        self.section_bar_ui(ui);
        let area = ScrollArea::both().id_salt("report-all").auto_shrink(false);
        let output = self.preview.scroll_area(area).show(ui, |ui| {
            ui.scope(|ui| {
                ui.set_max_width(ui.available_width());
                self.side_ui(ui);
            });
            self.sheets_ui(ui)
        });
        self.preview.scrolled(&output.state);
        self.on_asked(ui, output.inner);
    }

    fn sheets_ui(&mut self, ui: &mut Ui) -> Option<Asked> {
        self.preview.sheets_ui(ui, &self.texts.get("narrative-paragraph-about"))
    }

    /// The paragraph that is being written, or the cards.
    fn side_ui(&mut self, ui: &mut Ui) {
        if !self.editor_ui(ui) {
            self.report_cards_ui(ui);
        }
    }

    /// The section in view, with the way to the others, above the page.
    fn section_bar_ui(&mut self, ui: &mut Ui) {
        let tokens = theme::tokens(ui);
        let count = self.preview.sections().len();
        if count == 0 {
            return;
        }
        let current = self.preview.current();
        let mut chosen = None;
        let frame = Frame::new().fill(tokens.raised).inner_margin(Margin::symmetric(size::PADDING as i8, 0));
        let bar = frame.show(ui, |ui| {
            ui.allocate_ui_with_layout(
                vec2(ui.available_width(), size::ACTIONS),
                Layout::right_to_left(Align::Center),
                |ui| {
                    let next = self.texts.get("report-tab-next-section");
                    if ui.icon_ui(Icon::ChevronDown, &next, current + 1 < count).clicked() {
                        chosen = Some(current + 1);
                    }
                    let previous = self.texts.get("report-tab-previous-section");
                    if ui.icon_ui(Icon::ChevronUp, &previous, current > 0).clicked() {
                        chosen = Some(current.saturating_sub(1));
                    }
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        let name = self.preview.sections().get(current).map_or("", |section| section.name.as_str());
                        let contents = self.texts.get("report-tab-contents");
                        let combo = list_of("report-sections")
                            .selected_text(name)
                            .truncate()
                            .width((ui.available_width() - size::GAP).min(size::FORM))
                            .height(size::PAGE);
                        let shown = quiet(ui, |ui| {
                            combo.show_ui(ui, |ui| {
                                for (place, section) in self.preview.sections().iter().enumerate() {
                                    if ui.selectable_label(place == current, &section.name).clicked() {
                                        chosen = Some(place);
                                    }
                                }
                            })
                        });
                        let label = format!("{contents}: {name}");
                        shown.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, &label));
                    });
                },
            );
        });
        let rect = bar.response.rect;
        ui.painter().hline(rect.x_range(), rect.bottom(), egui::Stroke::new(size::HAIRLINE, tokens.hairline));
        if let Some(section) = chosen {
            self.preview.go_to(section);
        }
    }

    /// The sections beside the page, where there is room for them.
    fn outline_ui(&mut self, ui: &mut Ui) {
        let tokens = theme::tokens(ui);
        let mut chosen = None;
        ScrollArea::vertical().id_salt("report-outline").auto_shrink(false).show(ui, |ui| {
            Frame::new().inner_margin(size::PADDING).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = size::HAIR_GAP;
                ui.hint_ui(&self.texts.get("report-tab-contents"));
                ui.add_space(size::GAP);
                for (place, section) in self.preview.sections().iter().enumerate() {
                    let is_current = place == self.preview.current();
                    let font = if is_current { theme::semi_bold(size::TEXT) } else { theme::regular(size::TEXT) };
                    let color = if is_current { tokens.text } else { tokens.muted };
                    let text = egui::RichText::new(&section.name).font(font).color(color);
                    let button = Button::new(text)
                        .wrap()
                        .selected(is_current)
                        .frame_when_inactive(is_current)
                        .corner_radius(CornerRadius::same(size::CONTROL_RADIUS))
                        .min_size(vec2(ui.available_width(), 0.0));
                    if ui.add(button).clicked() {
                        chosen = Some(place);
                    }
                }
            });
        });
        if let Some(section) = chosen {
            self.preview.go_to(section);
        }
    }

    /// The language of the report.
    pub(super) fn report_language_ui(&mut self, ui: &mut Ui) {
        ui.hint_ui(&self.texts.get("report-tab-language"));
        ui.horizontal_wrapped(|ui| {
            // All of them side by side in the column of the cards.
            ui.spacing_mut().item_spacing.x = size::HAIR_GAP;
            ui.spacing_mut().button_padding.x = size::TIGHT;
            for &(language, ref name) in own_names() {
                let chosen = self.settings.report_language == language;
                if quiet(ui, |ui| ui.selectable_label(chosen, name)).clicked() {
                    self.commands.push(Command::SetReportLanguage(language));
                }
            }
        });
    }
}
