//! Opening the palette, the search and the manual over the window, and going where they lead.

use egui::{Context, Ui};

use crate::{domain::search::Place, text::Texts};

use super::{
    App,
    command::Command,
    find::{Find, Sought},
    manual::Manual,
    palette::{Chosen, Palette},
};

/// What is open over the window to be typed into. It takes all keys.
pub(super) enum Seeking {
    Palette(Palette),
    Find(Find),
    Manual(Box<Manual>),
}

impl App {
    /// Opens the palette, the search or the manual; the reason of a finding that is being typed is finished or discarded first.
    pub(super) fn open_seeking(&mut self, command: &Command, ctx: &Context) {
        if self.workspace.as_mut().is_some_and(|workspace| !workspace.puts_fixes_away()) {
            return;
        }
        self.keys_shown = false;
        self.seeking = match (command, &self.workspace) {
            (Command::ShowManual, workspace) => {
                let tab = workspace.as_ref().map(|workspace| workspace.tab);
                Some(Seeking::Manual(Box::new(Manual::open(ctx, tab))))
            }
            (Command::Find, None) => None,
            (Command::Find, Some(_)) => Some(Seeking::Find(Find::open(ctx))),
            (_, workspace) => {
                Some(Seeking::Palette(Palette::open(ctx, workspace.as_ref(), &self.texts, &self.settings)))
            }
        };
    }

    /// Leads to where a text stands, with all that it takes to be seen.
    pub(super) fn show_place(&mut self, place: &Place) {
        let Some(workspace) = &mut self.workspace else { return };
        if let Place::Narrative { language, .. } = *place
            && language != self.settings.report_language
        {
            self.settings.report_language = language;
            self.report_texts = Texts::new(language);
        }
        self.settings.panel_open |= workspace.show_place(place, &self.texts);
    }

    /// Shows what is open, and takes up what was chosen in it.
    pub(super) fn seeking_ui(&mut self, ui: &Ui) {
        let asked = match (&mut self.seeking, &mut self.workspace) {
            (Some(Seeking::Palette(palette)), _) => match palette.show_ui(ui, &self.texts) {
                Chosen::Nothing => return,
                Chosen::Closed => None,
                Chosen::Runs(command) => Some(command),
            },
            (Some(Seeking::Manual(manual)), _) => {
                if !manual.show_ui(ui, &self.texts) {
                    return;
                }
                None
            }
            (Some(Seeking::Find(find)), Some(workspace)) => match find.show_ui(ui, workspace, &self.texts) {
                Sought::Nothing => return,
                Sought::Closed => None,
                Sought::Runs(command) => Some(command),
            },
            _ => return,
        };
        self.seeking = None;
        self.commands.extend(asked);
        ui.ctx().request_repaint();
    }
}
