//! The report tab: what the year becomes on paper and in files.

use egui::{RichText, ScrollArea, Ui, vec2};
use lucide_icons::Icon;

use crate::{
    app::{
        command::Command,
        theme::{self, size},
        widgets::UiExt as _,
    },
    export::csv::Profile,
    text::TRANSLATED,
};

use super::TabUi;

impl TabUi<'_> {
    /// The report tab.
    pub fn report_ui(&mut self, ui: &mut Ui) {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            egui::Frame::new().inner_margin(20).show(ui, |ui| {
                ui.set_max_width(size::PAGE);
                ui.spacing_mut().item_spacing = vec2(12.0, 12.0);
                self.annual_report_ui(ui);
                self.files_ui(ui);
            });
        });
    }

    fn annual_report_ui(&mut self, ui: &mut Ui) {
        ui.card_ui(|ui| {
            ui.set_width(ui.available_width());
            let year = self.session.year_number();
            let title = self.texts.with("report-tab-title", &[("year", year.into())]);
            ui.label(RichText::new(title).font(theme::semi_bold(size::FIGURE)));
            ui.hint_ui(&self.texts.get("report-tab-about"));
            ui.horizontal(|ui| {
                ui.label(self.texts.get("report-tab-language"));
                for &language in TRANSLATED {
                    let chosen = self.settings.report_language == language;
                    let name = self.texts.get(&format!("language-{language}"));
                    if ui.selectable_label(chosen, name).clicked() {
                        self.commands.push(Command::SetReportLanguage(language));
                    }
                }
            });
            ui.horizontal(|ui| {
                if ui.primary_ui(Icon::FileText, &self.texts.get("report-tab-html")).clicked() {
                    self.commands.push(Command::ExportHtml);
                }
                if ui.action_ui(Icon::Printer, &self.texts.get("report-tab-pdf")).clicked() {
                    self.commands.push(Command::ExportPdf);
                }
            });
        });
    }

    fn files_ui(&mut self, ui: &mut Ui) {
        for (title, about, actions) in [
            (
                "report-tab-tables",
                "report-tab-tables-about",
                vec![
                    (Icon::FileSpreadsheet, "report-tab-csv-excel", Command::ExportCsv(Profile::Excel)),
                    (Icon::FileSpreadsheet, "report-tab-csv-data", Command::ExportCsv(Profile::Data)),
                ],
            ),
            (
                "report-tab-charts",
                "report-tab-charts-about",
                vec![(Icon::ChartBar, "report-tab-all-charts", Command::ExportCharts)],
            ),
            (
                "report-tab-register",
                "report-tab-register-about",
                vec![
                    (Icon::Braces, "report-tab-json", Command::ExportJson),
                    (Icon::Save, "report-tab-backup", Command::Backup),
                ],
            ),
        ] {
            ui.card_ui(|ui| {
                ui.set_width(ui.available_width());
                ui.title_ui(&self.texts.get(title));
                ui.hint_ui(&self.texts.get(about));
                ui.horizontal(|ui| {
                    for (icon, key, command) in actions {
                        if ui.action_ui(icon, &self.texts.get(key)).clicked() {
                            self.commands.push(command);
                        }
                    }
                });
            });
        }
    }
}
