//! The open editor of a grid: the keys that it takes, and how it is left.

use egui::{Event, Rect, Ui};

use crate::{
    app::widgets::{
        calendar::{Around, Calendar, Outcome},
        date_field,
    },
    text::{
        Texts,
        dates::{self, DateContext},
    },
};

use super::{
    DoesNotFit, Grid, GridOutput,
    editor::{Editor, Mode},
    editor_view::{self, About},
    keys::{self, Leave},
    view::Places,
};

impl Editor {
    /// Gives a key to the calendar of a date, where it is meant for it.
    fn takes_key(&mut self, event: &Event, leave: &mut Option<Leave>, context: DateContext, texts: &Texts) -> bool {
        if let Some(calendar) = &mut self.calendar {
            let Some(outcome) = calendar.key(event) else { return false };
            self.after(outcome, leave, texts);
            return true;
        }
        if Calendar::opens(event) {
            self.open_calendar(context);
            return true;
        }
        // In a cell that is typed over, arrows lead out of it.
        let stepped = date_field::stepped(event, &self.text, context, texts);
        let Some(text) = stepped.filter(|_| self.mode == Mode::Changing) else { return false };
        self.text = text;
        self.error = None;
        true
    }

    /// What becomes of the editor by its calendar; whether the person went elsewhere.
    fn after(&mut self, outcome: Outcome, leave: &mut Option<Leave>, texts: &Texts) -> bool {
        match outcome {
            Outcome::Stays => return false,
            Outcome::Takes(day) => {
                self.text = dates::date(day, texts.language());
                *leave = Some(Leave::Commit(None));
            }
            // The text takes the keyboard again.
            Outcome::Closes => self.shown = false,
            Outcome::Left => {}
        }
        self.calendar = None;
        outcome == Outcome::Left
    }
}

impl Grid<'_> {
    /// Commits what is being typed. Whether the person may leave: not while it does not fit.
    pub(super) fn leave_editor(&mut self, output: &mut GridOutput) -> bool {
        let Some(mut editor) = self.state.editor.take() else { return true };
        match editor.commit(self.table, self.texts, self.context) {
            Ok(edit) => {
                output.edits.extend(edit);
                self.state.left = Some(editor);
                true
            }
            Err(DoesNotFit) => {
                editor.shown = false;
                self.state.editor = Some(editor);
                false
            }
        }
    }

    /// Scrolls to an open editor that is out of view, as that of a new row is, as soon as something is typed. That
    /// waits until the editor is there to take it.
    fn bring_editor_into_view(&mut self, ui: &Ui) {
        let is_elsewhere = ui.memory(|memory| memory.focused().is_some_and(|focused| focused != self.holder()));
        let Some(editor) = self.state.editor.as_mut().filter(|editor| !editor.shown || !is_elsewhere) else { return };
        let is_typed =
            |event: &Event| matches!(event, Event::Text(_) | Event::Paste(_) | Event::Key { pressed: true, .. });
        ui.input_mut(|input| self.state.pending.extend(input.events.extract_if(.., |event| is_typed(event))));
        if !self.state.pending.is_empty() {
            editor.shown = false;
            self.state.scroll_to_cursor = true;
            ui.ctx().request_repaint();
        }
    }

    pub(super) fn editor_ui(&mut self, ui: &mut Ui, places: &Places, body: Rect, output: &mut GridOutput) {
        let Some(editor) = &mut self.state.editor else { return };
        let Some(row) = self.table.row_near(editor.target(), editor.row) else { return };
        let cell = places.cell(row, editor.column);
        if !cell.intersects(body) {
            self.bring_editor_into_view(ui);
            return;
        }
        let arrows_leave = editor.mode == Mode::Replacing && !editor.is_list();
        let mut leave = None;
        let id = self.id.with(("editor", editor.target(), editor.field));
        let calendar_id = id.with("calendar");
        // An editor that waits for a correction leaves the keys to whatever has the keyboard meanwhile.
        let has_keyboard = match &editor.calendar {
            Some(calendar) => calendar.has_keyboard(ui, calendar_id),
            None => !editor.shown || ui.memory(|memory| memory.has_focus(id)),
        };
        if has_keyboard {
            let mut others = Vec::new();
            for event in ui.input_mut(|input| std::mem::take(&mut input.events)) {
                let is_typed = matches!(event, Event::Text(_) | Event::Paste(_) | Event::Key { pressed: true, .. });
                if leave.is_none() && editor.is_date() && editor.takes_key(&event, &mut leave, self.context, self.texts)
                {
                    continue;
                }
                match (leave, keys::leave(&event, arrows_leave).filter(|_| editor.calendar.is_none()), &event) {
                    (Some(_), ..) if is_typed => self.state.pending.push(event),
                    (None, Some(asked), _) => leave = Some(asked),
                    // The text has the keyboard only after its first frame.
                    (None, None, Event::Text(text)) if !editor.shown && !editor.is_list() => editor.text.push_str(text),
                    _ => others.push(event),
                }
            }
            ui.input_mut(|input| input.events = others);
        }
        let column = &self.table.columns()[editor.column];
        let name = format!("{}, {}", self.table.row_name(row), column.name);
        let mut left_by_pointer = if editor.is_list() {
            editor_view::list_ui(ui, id, cell, editor, &name, self.texts, &mut leave);
            false
        } else {
            let about = About { name: &name, right: column.numeric, context: self.context, texts: self.texts };
            editor_view::text_ui(ui, id, cell, body, editor, &about)
        };
        if let Some(calendar) = editor.calendar.as_mut().filter(|_| leave.is_none()) {
            let chosen = dates::parse(&editor.text, self.context).ok();
            let around = Around { chosen, today: self.context.today, field: cell };
            let outcome = calendar.show_ui(ui, calendar_id, around, self.texts);
            let is_back = ui.memory(|memory| memory.has_focus(id));
            left_by_pointer = editor.after(outcome, &mut leave, self.texts) && !is_back;
        }
        match leave {
            Some(Leave::Discard) => {
                self.state.editor = None;
                self.take_keyboard(ui);
            }
            Some(Leave::Commit(to)) => {
                if !self.leave_editor(output) {
                    self.state.pending.clear();
                } else {
                    self.take_keyboard(ui);
                    if let (Some(cursor), Some(to)) = (self.state.cursor, to) {
                        self.go(cursor, to, false);
                    }
                }
            }
            None if left_by_pointer => {
                if !self.leave_editor(output)
                    && let Some(editor) = &mut self.state.editor
                {
                    // The keyboard stays where the person went; the editor waits.
                    editor.shown = true;
                }
            }
            None => return,
        }
        ui.ctx().request_repaint();
    }
}
