//! The cards of the report tab: what the report is written into and where, and what could still be filled in.

use egui::{Frame, Label, RichText, Ui, vec2};
use lucide_icons::Icon;

use crate::{
    app::{
        command::{Command, Export, Paper},
        theme::{self, size},
        welcome,
        widgets::{UiExt as _, form::kind_key},
    },
    domain::{ActivityKind, Choice as _, Compared},
    export::csv::Profile,
    report::{Blank, Paragraph},
};

use super::{Tab, TabUi};

impl TabUi<'_> {
    /// The cards, one below the other.
    pub(super) fn report_cards_ui(&mut self, ui: &mut Ui) {
        Frame::new().inner_margin(size::PADDING).show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(size::GAP, size::PADDING - size::HAIRLINE);
            self.card_of(ui, Self::annual_report_ui);
            self.card_of(ui, Self::publications_ui);
            self.card_of(ui, Self::paragraphs_ui);
            if !self.differences(&Compared::of_year()).is_empty() {
                self.card_of(ui, Self::differences_card_ui);
            }
            self.card_of(ui, Self::folder_ui);
            if !self.session.year().published.is_empty() {
                self.card_of(ui, Self::published_ui);
            }
            if !self.preview.blanks().is_empty() {
                self.card_of(ui, Self::blanks_ui);
            }
            self.files_ui(ui);
        });
    }

    fn card_of(&mut self, ui: &mut Ui, add: fn(&mut Self, &mut Ui)) {
        ui.card_ui(|ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = size::GAP;
            add(self, ui);
        });
    }

    fn annual_report_ui(&mut self, ui: &mut Ui) {
        let year = self.session.year_number();
        ui.title_ui(&self.texts.with("report-tab-title", &[("year", year.into())]));
        ui.hint_ui(&self.texts.get("report-tab-about"));
        ui.add_space(size::GAP / 2.0);
        self.report_language_ui(ui);
        ui.add_space(size::GAP / 2.0);
        ui.horizontal_wrapped(|ui| {
            if ui.primary_ui(Icon::FileText, &self.texts.get("report-tab-html")).clicked() {
                self.commands.push(Command::Export(Export::Html));
            }
            if ui.action_ui(Icon::Printer, &self.texts.get("report-tab-pdf")).clicked() {
                self.commands.push(Command::ExportPdf(Paper::Report));
            }
            if ui.action_ui(Icon::ClipboardList, &self.texts.get("report-tab-summary")).clicked() {
                self.commands.push(Command::ExportPdf(Paper::Summary));
            }
        });
    }

    /// Where exports go.
    fn folder_ui(&mut self, ui: &mut Ui) {
        let documents = self.states.documents_folder.get_or_insert_with(welcome::documents_folder);
        let folder = self.settings.export_folder.as_ref().unwrap_or(documents).display().to_string();
        ui.title_ui(&self.texts.get("report-tab-folder"));
        ui.add(Label::new(RichText::new(&folder).font(theme::regular(size::TEXT))).wrap());
        if ui.action_ui(Icon::FolderOpen, &self.texts.get("report-tab-change-folder")).clicked() {
            self.commands.push(Command::ChangeExportFolder);
        }
    }

    /// What the register does not hold yet and the report would say.
    fn blanks_ui(&mut self, ui: &mut Ui) {
        ui.title_ui(&self.texts.get("report-tab-blanks"));
        ui.hint_ui(&self.texts.get("report-tab-blanks-about"));
        let mut go_to = None;
        for blank in self.preview.blanks() {
            let (text, tab) = self.blank(blank);
            ui.scope(|ui| {
                // Lines of text, no row of controls.
                ui.spacing_mut().interact_size.y = 0.0;
                ui.spacing_mut().item_spacing = vec2(size::GAP / 2.0, 0.0);
                ui.horizontal_wrapped(|ui| {
                    ui.label(&text);
                    let Some(tab) = tab else { return };
                    let fill = self.texts.get("report-tab-fill");
                    let link = ui.link_ui(&fill, &self.texts.get(&tab.key()));
                    link.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Link, true, format!("{fill}: {text}")));
                    if link.clicked() {
                        go_to = Some(tab);
                    }
                });
            });
        }
        self.commands.extend(go_to.map(Command::GoTo));
    }

    /// What is missing, in the window's language, and the tab on which it is recorded.
    pub(super) fn blank(&self, blank: &Blank) -> (String, Option<Tab>) {
        let noticed =
            ActivityKind::ALL.iter().copied().find(|&kind| Paragraph::notices_of_kind(kind) == blank.paragraph);
        if let Some(kind) = noticed {
            let name = self.texts.get(&kind_key("kind", kind));
            let text = self.texts.with("report-tab-blank-notices", &[("kind", (&name).into())]);
            return (text, Some(Tab::Activities(kind)));
        }
        match blank.paragraph {
            Paragraph::AccessRequests => (self.texts.get("report-tab-blank-access"), Some(Tab::Access)),
            Paragraph::Challenges => (self.texts.get("report-tab-blank-challenges"), None),
            _ => (blank.hint.clone(), None),
        }
    }

    fn files_ui(&mut self, ui: &mut Ui) {
        for (title, about, actions) in [
            (
                "report-tab-tables",
                "report-tab-tables-about",
                vec![
                    (Icon::FileSpreadsheet, "report-tab-csv-excel", Command::Export(Export::Csv(Profile::Excel))),
                    (Icon::FileSpreadsheet, "report-tab-csv-data", Command::Export(Export::Csv(Profile::Data))),
                ],
            ),
            (
                "report-tab-charts",
                "report-tab-charts-about",
                vec![(Icon::ChartBar, "report-tab-all-charts", Command::Export(Export::Charts))],
            ),
            (
                "report-tab-register",
                "report-tab-register-about",
                vec![
                    (Icon::Braces, "report-tab-json", Command::Export(Export::Json)),
                    (Icon::Save, "report-tab-backup", Command::KeepCopy),
                ],
            ),
        ] {
            ui.card_ui(|ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = size::GAP;
                ui.title_ui(&self.texts.get(title));
                ui.hint_ui(&self.texts.get(about));
                ui.horizontal_wrapped(|ui| {
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
