//! The municipality's profile, the year's documents, and where and when the report is signed.

use egui::{ScrollArea, Ui, vec2};
use lucide_icons::Icon;

use crate::{
    app::{
        command::Command,
        theme::size,
        widgets::{UiExt as _, grid::Table as _},
    },
    domain::{Field, RecordKind, Target},
};

use super::{GridId, TabUi, documents};

impl TabUi<'_> {
    /// The profile.
    pub fn profile_ui(&mut self, ui: &mut Ui) {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            egui::Frame::new().inner_margin(size::PAGE_MARGIN).show(ui, |ui| {
                ui.set_max_width((size::PAGE * 1.4).min(ui.available_width()));
                ui.spacing_mut().item_spacing = egui::Vec2::splat(size::CARD_GAP);
                self.municipality_ui(ui);
                if self.session.has_year() {
                    self.year_documents_ui(ui);
                    self.signature_ui(ui);
                }
            });
        });
    }

    fn municipality_ui(&mut self, ui: &mut Ui) {
        ui.card_ui(|ui| {
            ui.set_width(ui.available_width());
            ui.title_ui(&self.texts.get("profile-municipality"));
            self.form_ui(ui, |ui, form| {
                let target = Target::Municipality;
                form.row_ui(ui, target, &[Field::Name, Field::Unit]);
                form.row_ui(ui, target, &[Field::HeadName, Field::HeadTitle]);
                form.row_ui(ui, target, &[Field::Mayor, Field::Website]);
                form.field_ui(ui, target, Field::Languages);
            });
        });
    }

    fn year_documents_ui(&mut self, ui: &mut Ui) {
        let id = GridId::Records(RecordKind::Document);
        ui.card_ui(|ui| {
            ui.set_width(ui.available_width());
            let year = self.session.year_number();
            ui.title_ui(&self.texts.with("profile-documents", &[("year", year.into())]));
            ui.hint_ui(&self.texts.get("profile-documents-hint"));
            let table = documents::table(self.session, self.texts);
            let rows = table.row_count();
            if rows > 0 {
                let height = size::ROW * (rows as f32 + 1.0) * 1.6;
                ui.allocate_ui(vec2(ui.available_width(), height.min(size::ROW * 12.0)), |ui| {
                    self.grid_ui(ui, id, &table);
                });
            }
            let writable = !self.session.is_read_only();
            ui.horizontal(|ui| {
                for (icon, key, command, can) in [
                    (Icon::Plus, "app-add-document", Command::Add, writable),
                    (Icon::Trash2, "app-delete", Command::Delete, writable && rows > 0),
                ] {
                    ui.add_enabled_ui(can, |ui| {
                        if ui.action_ui(icon, &self.texts.get(key)).clicked() {
                            self.states.active = Some(id);
                            self.commands.push(command);
                        }
                    });
                }
            });
        });
    }

    fn signature_ui(&mut self, ui: &mut Ui) {
        let target = Target::Year { year: self.session.year_number() };
        ui.card_ui(|ui| {
            ui.set_width(ui.available_width());
            ui.title_ui(&self.texts.get("profile-signature"));
            ui.hint_ui(&self.texts.get("profile-signature-hint"));
            self.form_ui(ui, |ui, form| form.row_ui(ui, target, &[Field::SignedPlace, Field::SignedOn]));
        });
    }
}
