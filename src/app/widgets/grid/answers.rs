//! What a grid does when a key asks for it.

use egui::Ui;

use crate::domain::{Field, Form, Value};

use super::{
    Cursor, Grid, GridOutput, Pasted,
    editor::Editor,
    keys::{self, Ask, Towards},
    selection,
};

impl Grid<'_> {
    pub(super) fn keyboard(&mut self, ui: &mut Ui, output: &mut GridOutput) {
        let pending = std::mem::take(&mut self.state.pending);
        ui.input_mut(|input| drop(input.events.splice(0..0, pending)));
        // A grid that is about to take the keyboard, as after a change of tab, has it already for what is typed.
        let is_taking = self.state.wants_focus && self.state.cursor.is_some();
        if self.state.editor.is_some() || !(is_taking || self.has_keyboard(ui)) {
            return;
        }
        // As soon as a key opens the editor, what follows within the frame is the editor's.
        let mut others = Vec::new();
        for event in ui.input_mut(|input| std::mem::take(&mut input.events)) {
            match keys::ask(&event).filter(|_| self.state.editor.is_none()) {
                // What follows a paste is meant for what it asks, or for the table after it.
                Some(_) if output.pasted.is_some() => self.state.pending.push(event),
                Some(ask) => self.answer(ask, ui, output),
                None => others.push(event),
            }
        }
        ui.input_mut(|input| input.events = others);
    }

    fn answer(&mut self, ask: Ask, ui: &Ui, output: &mut GridOutput) {
        let (Some(cursor), Some(range)) = (self.state.cursor, self.state.range()) else { return };
        match ask {
            Ask::Move { to, extend } => self.go(cursor, to, extend),
            Ask::Edit { typed } if !self.read_only => {
                let toggles = typed.as_deref() == Some(" ");
                let typed = typed.filter(|_| !toggles);
                self.state.anchor = None;
                self.state.editor = Editor::open(self.table, cursor.row, cursor.column, typed.as_deref());
                self.state.scroll_to_cursor = true;
            }
            Ask::Choose if !self.read_only => {
                let editor = Editor::open(self.table, cursor.row, cursor.column, None);
                if let Some(mut editor) = editor.filter(|editor| editor.is_date() || editor.is_list()) {
                    self.state.anchor = None;
                    if editor.is_date() {
                        editor.open_calendar(self.context);
                    }
                    self.state.editor = Some(editor);
                    self.state.scroll_to_cursor = true;
                }
            }
            Ask::HeadMenu => self.state.menu_of = Some(cursor.column),
            Ask::Clear if !self.read_only => output.edits.extend(self.set_all(range, |_| true, None)),
            Ask::Today if !self.read_only => {
                let today = self.context.today;
                let is_date = |field: Field| field.form() == Form::Date;
                output.edits.extend(self.set_all(range, is_date, Some(&Value::Date(today))));
            }
            Ask::FillDown if !self.read_only => output.edits.extend(self.fill_down(range)),
            Ask::SelectAll => {
                self.state.anchor = Some((0, 0));
                let (row, column) = (self.table.row_count() - 1, self.table.columns().len() - 1);
                self.state.cursor = Some(Cursor { target: self.table.target(row), row, column });
            }
            Ask::Copy | Ask::Cut => {
                output.copied = Some(selection::to_text(self.table, range, self.texts));
                if ask == Ask::Cut && !self.read_only {
                    output.edits.extend(self.set_all(range, |_| true, None));
                }
            }
            Ask::Paste(text) if !self.read_only => output.pasted = Some(Pasted { range, text }),
            Ask::Collapse => self.state.anchor = None,
            Ask::Edit { .. } | Ask::Choose | Ask::Clear | Ask::Today | Ask::FillDown | Ask::Paste(_) => {
                output.refused = Some(self.texts.get("app-read-only"));
            }
        }
        ui.ctx().request_repaint();
    }

    pub(super) fn go(&mut self, cursor: Cursor, to: Towards, extend: bool) {
        let from = (cursor.row, cursor.column);
        let fields: Vec<bool> = self.table.columns().iter().map(|column| column.content.field().is_some()).collect();
        let (row, column) = keys::destination(from, to, self.table.row_count(), &fields, self.state.page);
        let anchor = extend.then(|| self.state.anchor.unwrap_or(from));
        self.state.place(self.table, row, column);
        self.state.anchor = anchor;
        self.state.wants_focus = true;
    }
}
