//! Opening the palette over the window, and carrying out what was chosen in it.

use egui::{Context, Ui};

use super::{
    App,
    palette::{Chosen, Palette},
};

impl App {
    /// Opens the palette; the reason of a finding that is being typed is finished or discarded first.
    pub(super) fn open_palette(&mut self, ctx: &Context) {
        if self.workspace.as_mut().is_some_and(|workspace| !workspace.puts_fixes_away()) {
            return;
        }
        self.keys_shown = false;
        self.palette = Some(Palette::open(ctx, self.workspace.as_ref(), &self.texts, &self.settings));
    }

    /// Shows the palette while it is open, and takes up what was chosen in it.
    pub(super) fn palette_ui(&mut self, ui: &Ui) {
        let Some(palette) = &mut self.palette else { return };
        let asked = match palette.show_ui(ui, &self.texts) {
            Chosen::Nothing => return,
            Chosen::Closed => None,
            Chosen::Runs(command) => Some(command),
        };
        self.palette = None;
        self.commands.extend(asked);
        ui.ctx().request_repaint();
    }
}
