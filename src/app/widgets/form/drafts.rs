//! What is being typed into forms, until it is committed.

use std::collections::HashMap;

use egui::Response;

use crate::{
    app::{regions, widgets::calendar::Calendar},
    domain::{Edit, Field, Register, Target, Value},
    text::{Texts, dates::DateContext, input},
};

/// What is being typed into forms, by record and field.
#[derive(Debug, Default)]
pub struct Drafts {
    pub(super) open: HashMap<(Target, Field), Draft>,
    /// What was left since the last change was saved.
    pub(super) left: Vec<((Target, Field), String)>,
    /// The field that takes the keyboard when it is next shown.
    pub(super) wanted: Option<(Target, Field)>,
    /// The field that has the keyboard in this frame.
    pub(super) in_use: Option<(Target, Field)>,
    /// The calendar of a field, while it is open.
    pub(super) calendar: Option<((Target, Field), Calendar)>,
}

#[derive(Debug, Default)]
pub(super) struct Draft {
    pub(super) text: String,
    pub(super) error: Option<String>,
    /// What somebody else wrote there meanwhile, in words: what was typed takes its place only once a person knows.
    pub(super) contested: Option<String>,
}

impl Draft {
    /// Whether it would write over another's value of which the person does not know yet, and is told now. Who comes back
    /// to the field knows.
    pub(super) fn is_contested(&mut self) -> bool {
        self.error = self.contested.clone().or(self.error.take());
        self.contested.is_some()
    }
}

impl Drafts {
    /// Commits everything that fits, as when the person leaves by a command; what does not fit stays.
    pub fn commit(&mut self, register: &Register, texts: &Texts, context: DateContext) -> Vec<Edit> {
        let mut edits = Vec::new();
        let left = &mut self.left;
        self.open.retain(|&(target, field), draft| match input::typed(field.form(), &draft.text, context) {
            Ok(value) => {
                let is_unchanged = is_unchanged(register, target, field, &draft.text, value.as_ref());
                if !is_unchanged && draft.is_contested() {
                    return true;
                }
                if !is_unchanged {
                    edits.push(register.setting(target, field, value));
                    left.push(((target, field), std::mem::take(&mut draft.text)));
                }
                false
            }
            Err(error) => {
                draft.error = Some(error.message(texts));
                true
            }
        });
        edits
    }

    /// Notes what is typed in a field.
    pub(super) fn note(&mut self, key: (Target, Field), text: String) {
        let draft = self.open.entry(key).or_default();
        draft.text = text;
        draft.error = None;
    }

    /// Heeds what another wrote into the register; `said` tells a value that stands there now.
    pub fn heed(
        &mut self,
        before: &Register,
        now: &Register,
        context: DateContext,
        said: impl Fn(Option<&Value>, Field) -> String,
    ) {
        self.open.retain(|&(target, field), draft| {
            let written =
                |register: &Register| register.value(target, Field::HeldOnWritten).filter(|_| field == Field::HeldOn);
            let held = |register: &Register| (register.value(target, field), written(register));
            let is = held(now);
            if held(before) == is {
                return true;
            }
            let typed = input::typed(field.form(), &draft.text, context);
            let is_only_looked_at =
                typed.is_ok_and(|typed| is_unchanged(before, target, field, &draft.text, typed.as_ref()));
            let (value, written) = is;
            draft.contested = Some(said(value.or(written).as_ref(), field));
            !is_only_looked_at
        });
    }

    /// Gives up what is typed into records that the register does not have any more.
    pub fn drop_gone(&mut self, now: &Register) {
        self.open.retain(|(target, _), _| now.has(*target));
    }

    /// Gives a field the keyboard, where a form of the next frame shows it.
    pub fn focus_on(&mut self, target: Target, field: Option<Field>) {
        self.wanted = field.map(|field| (target, field));
    }

    /// No form that was shown has the field that was to have the keyboard.
    pub fn forget_focus(&mut self) {
        self.wanted = None;
    }

    /// Begins a frame: whichever field has the keyboard says so.
    pub fn begin_frame(&mut self) {
        self.in_use = None;
    }

    /// The field that has the keyboard.
    pub fn in_use(&self) -> Option<(Target, Field)> {
        self.in_use
    }

    /// Whether something typed waits in a field.
    pub fn holds(&self, field: (Target, Field)) -> bool {
        self.open.contains_key(&field)
    }

    /// What waits in the fields, and of which record each is.
    pub fn typed(&self) -> impl Iterator<Item = (Target, &str)> {
        self.open.iter().map(|((target, _), draft)| (*target, &*draft.text))
    }

    /// Gives a field's control the keyboard where it is wanted, and notes that it has it.
    pub(super) fn note_keyboard(&mut self, key: (Target, Field), response: &Response) {
        // What cannot be changed keeps no keyboard.
        if response.enabled() {
            regions::offer(&response.ctx, response.id);
        }
        if self.wanted == Some(key) {
            self.wanted = None;
            response.request_focus();
            response.scroll_to_me(None);
        }
        if response.has_focus() {
            self.in_use = Some(key);
        }
    }

    /// Whether nothing typed waits in a field.
    pub fn is_empty(&self) -> bool {
        self.open.is_empty()
    }

    /// Tells the forms whether what was typed last is saved. Where it is not, it stays in its fields.
    pub fn settle(&mut self, refused: Option<&str>) {
        for (key, text) in self.left.drain(..) {
            if let Some(why) = refused {
                self.open.insert(key, Draft { text, error: Some(why.to_owned()), contested: None });
            }
        }
    }
}

/// Whether what is typed in a field is what it holds.
pub(super) fn is_unchanged(
    register: &Register,
    target: Target,
    field: Field,
    text: &str,
    value: Option<&Value>,
) -> bool {
    let written = register.value(target, Field::HeldOnWritten).filter(|_| field == Field::HeldOn);
    match written {
        Some(Value::Text(written)) => written == text,
        _ => {
            register.value(target, field).as_ref() == value
                || (text.is_empty() && register.value(target, field) == Some(Value::Text(String::new())))
        }
    }
}
