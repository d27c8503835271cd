//! The dialog that asks for a new reporting year.

use egui::{Id, Key, Modal, TextEdit, Ui};
use lucide_icons::Icon;

use crate::domain::YEARS;

use super::{App, theme::size, widgets::UiExt as _};

impl App {
    /// Asks which year a new one is, while it is asked for.
    pub(super) fn new_year_ui(&mut self, ui: &Ui) {
        let Some(typed) = &mut self.new_year else { return };
        let texts = &self.texts;
        let mut chosen = None;
        let modal = Modal::new(Id::unique("new-year")).show(ui.ctx(), |ui| {
            ui.set_width(size::PANEL);
            ui.title_ui(&texts.get("app-new-year-title"));
            let label = ui.hint_ui(&texts.get("welcome-year"));
            let edit = ui.add(TextEdit::singleline(typed).desired_width(f32::INFINITY).margin(size::FIELD_MARGIN));
            edit.labelled_by(label.id).request_focus();
            let year = typed.trim().parse::<u16>().ok().filter(|year| YEARS.contains(year));
            let entered = ui.input(|input| input.key_pressed(Key::Enter));
            ui.horizontal(|ui| {
                ui.add_enabled_ui(year.is_some(), |ui| {
                    if ui.primary_ui(Icon::Plus, &texts.get("app-new-year-add")).clicked()
                        || (entered && year.is_some())
                    {
                        chosen = year;
                    }
                });
                ui.action_ui(Icon::X, &texts.get("app-cancel")).clicked()
            })
            .inner
        });
        if let Some(year) = chosen {
            self.new_year = None;
            if let Some(workspace) = &mut self.workspace {
                let done = workspace.add_year(year, &self.texts);
                self.tell(done);
            }
        } else if modal.inner || modal.should_close() {
            self.new_year = None;
        }
    }
}
