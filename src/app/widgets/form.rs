//! The fields of a record as a form: each is typed, checked and committed by itself.

mod choices;
mod drafts;

use egui::{Frame, Id, Key, Response, RichText, Role, Stroke, TextEdit, Ui, WidgetInfo, vec2};
use lucide_icons::Icon;

use crate::{
    app::{
        theme::{self, size},
        widgets::{
            UiExt as _,
            calendar::{Around, Outcome},
            date_field, finding,
        },
    },
    domain::{
        ActivityKind, Choice as _, Edit, Field, Form, RecordId, RecordKind, Register, Subject, Target, Value, Year,
        check::{Finding, Findings, Severity},
    },
    text::{
        Texts,
        dates::{self, DateContext},
        input, key_of,
    },
};

pub use drafts::Drafts;
use drafts::is_unchanged;

/// What a field shows where it is typed: what it holds, or what a source wrote in place of a date.
fn typed_text(register: &Register, target: Target, field: Field, texts: &Texts) -> String {
    let value = register.value(target, field);
    match (field, value) {
        (Field::HeldOn, None) => match register.value(target, Field::HeldOnWritten) {
            Some(Value::Text(written)) => written,
            _ => String::new(),
        },
        (_, value) => input::edit_text(value.as_ref(), texts.language()),
    }
}

/// A form over a register, for a frame.
pub struct FormUi<'a> {
    pub register: &'a Register,
    pub drafts: &'a mut Drafts,
    pub texts: &'a Texts,
    pub context: DateContext,
    pub read_only: bool,
    /// What the person committed in this frame.
    pub edits: &'a mut Vec<Edit>,
    /// A link that the person asked to open.
    pub open: &'a mut Option<String>,
    /// What is wrong with the fields.
    pub marks: Marks<'a>,
}

/// How grave the findings about the fields of a form are. They are looked up once for each record.
pub struct Marks<'a> {
    findings: &'a Findings,
    year: &'a Year,
    of: Option<(Target, Vec<(Field, Severity)>)>,
}

impl<'a> Marks<'a> {
    pub fn new(findings: &'a Findings, year: &'a Year) -> Self {
        Self { findings, year, of: None }
    }

    /// The gravest finding about a field that nobody set aside.
    fn of(&mut self, target: Target, field: Field) -> Option<Severity> {
        let (findings, year) = (self.findings, self.year);
        let marks = match &mut self.of {
            Some((of, marks)) if *of == target => marks,
            of => &mut of.insert((target, marks_of(target, findings, year))).1,
        };
        marks.iter().filter(|(of, _)| *of == field).map(|&(_, severity)| severity).min()
    }
}

fn marks_of(target: Target, findings: &Findings, year: &Year) -> Vec<(Field, Severity)> {
    let mark = |finding: &Finding| Some((finding.field.cell()?, finding.severity)).filter(|_| finding.waiver.is_none());
    let subject = match target {
        Target::Record { kind: RecordKind::Activity(kind), id, .. } => {
            let Some(place) = year.place(RecordKind::Activity(kind), id) else { return Vec::new() };
            return findings.of_activity(kind, place as u32 + 1, id).filter_map(mark).collect();
        }
        Target::Record { kind: RecordKind::Document, id, .. } => Subject::Document(id),
        Target::Record { kind: RecordKind::Project, id, .. } => Subject::Project(id),
        Target::Record { kind: RecordKind::AccessRequest, id, .. } => Subject::AccessRequest(id),
        Target::Decisions { month, .. } => Subject::DecisionMonth(month),
        Target::Record { .. } | Target::Year { .. } | Target::Municipality => return Vec::new(),
    };
    findings.of_subject(subject).filter_map(mark).collect()
}

impl FormUi<'_> {
    /// A field under its own name.
    pub fn field_ui(&mut self, ui: &mut Ui, target: Target, field: Field) {
        let label = self.texts.field(field);
        self.labelled_ui(ui, target, field, &label);
    }

    /// A field under another name, as where its place says the rest.
    pub fn labelled_ui(&mut self, ui: &mut Ui, target: Target, field: Field, label: &str) {
        self.shown_ui(ui, target, field, label, label);
    }

    /// A field under a short name; `label` is the whole one, for screen readers.
    fn shown_ui(&mut self, ui: &mut Ui, target: Target, field: Field, short: &str, label: &str) {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = size::LABEL_GAP;
            match self.marks.of(target, field) {
                None => {
                    ui.hint_ui(short);
                }
                Some(severity) => marked_ui(ui, short, severity),
            }
            ui.add_enabled_ui(!self.read_only, |ui| match field.form() {
                Form::OneOf(ids) => self.one_of_ui(ui, target, field, ids, label),
                Form::AnyOf(ids) => self.any_of_ui(ui, target, field, ids),
                Form::YesNo => self.yes_no_ui(ui, target, field, label),
                Form::Activity => self.activity_ui(ui, target, field, label),
                Form::Link => self.link_ui(ui, target, field, label),
                Form::Line | Form::Paragraph | Form::Count | Form::Amount | Form::Date => {
                    self.text_ui(ui, target, field, label);
                }
            });
        });
    }

    /// Several fields side by side, of equal width.
    pub fn row_ui(&mut self, ui: &mut Ui, target: Target, fields: &[Field]) {
        let gap = ui.spacing().item_spacing.x;
        let count = fields.len() as f32;
        let width = (ui.available_width() - gap * (count - 1.0)) / count;
        ui.horizontal_top(|ui| {
            for &field in fields {
                ui.allocate_ui(vec2(width, size::CONTROL), |ui| {
                    ui.set_width(width);
                    self.field_ui(ui, target, field);
                });
            }
        });
    }

    /// A link with the day on which it was published beside it.
    pub fn published_ui(&mut self, ui: &mut Ui, target: Target, link: Field, on: Field) {
        let gap = ui.spacing().item_spacing.x;
        let day = size::DATE;
        let width = ui.available_width() - day - gap;
        ui.horizontal_top(|ui| {
            ui.allocate_ui(vec2(width, size::CONTROL), |ui| {
                ui.set_width(width);
                self.field_ui(ui, target, link);
            });
            ui.allocate_ui(vec2(day, size::CONTROL), |ui| {
                ui.set_width(day);
                // Under its own label the day says which publication; beside the link it need not.
                let name = self.texts.field(on);
                self.shown_ui(ui, target, on, &self.texts.get("panel-published-on"), &name);
            });
        });
    }

    fn text_ui(&mut self, ui: &mut Ui, target: Target, field: Field, label: &str) -> Response {
        let tokens = theme::tokens(ui);
        let key = (target, field);
        let mut text = match self.drafts.open.get(&key) {
            Some(draft) => draft.text.clone(),
            None => typed_text(self.register, target, field, self.texts),
        };
        let error = self.drafts.open.get(&key).and_then(|draft| draft.error.clone());
        let doubtful = field == Field::HeldOn
            && self.register.value(target, Field::HeldOn).is_none()
            && self.register.value(target, Field::HeldOnWritten).is_some();
        let form = field.form();
        let id = Id::unique(("form", target, field));
        let takes_date = form == Form::Date && !self.read_only;
        let mut opens = false;
        if takes_date && ui.memory(|memory| memory.has_focus(id)) {
            let before = text.clone();
            opens = date_field::take_keys(ui, &mut text, self.context, self.texts);
            if text != before {
                self.drafts.note(key, text.clone());
            }
        }
        // A line that is mostly longer than its field takes another, so that all of it is read.
        let several_lines = form == Form::Paragraph || matches!(field, Field::Title | Field::Venue);
        let rows = match field {
            Field::Venue => 1,
            _ if form == Form::Paragraph => 3,
            _ => 2,
        };
        let edit = if several_lines {
            TextEdit::multiline(&mut text).desired_rows(rows)
        } else {
            TextEdit::singleline(&mut text)
        };
        let margin = if form == Form::Date { size::FIELD_WITH_BUTTON } else { size::FIELD_MARGIN };
        let outline = match (&error, self.marks.of(target, field)) {
            (Some(_), _) => tokens.error,
            (None, Some(severity @ (Severity::Error | Severity::Warning))) => finding::color_of(severity, &tokens),
            (None, _) if doubtful => tokens.warning,
            (None, _) => tokens.outline,
        };
        let frame = Frame::new()
            .fill(tokens.surface)
            .stroke(Stroke::new(size::HAIRLINE, outline))
            .corner_radius(size::CONTROL_RADIUS)
            .inner_margin(margin);
        let edit =
            edit.id(id).frame(frame).margin(margin).desired_width(ui.available_width()).align(egui::Align2::LEFT_TOP);
        // In a title Enter is done, as in a line; Shift+Enter breaks it.
        let edit = if several_lines && form != Form::Paragraph {
            edit.return_key(egui::KeyboardShortcut::new(egui::Modifiers::SHIFT, Key::Enter))
        } else {
            edit
        };
        let enter = !ui.input(|input| input.modifiers.shift) && ui.input(|input| input.key_pressed(Key::Enter));
        // However long a text is, what is said of it stands below in view.
        let tall = 12.0 * size::LINE;
        let scroll = egui::ScrollArea::vertical().id_salt(id).max_height(tall).min_scrolled_height(tall);
        let response = if several_lines { scroll.show(ui, |ui| ui.add(edit)).inner } else { ui.add(edit) };
        self.drafts.note_keyboard(key, &response);
        response.widget_info(|| WidgetInfo {
            label: Some(label.to_owned()),
            current_text_value: Some(text.clone()),
            ..WidgetInfo::new(Role::TextInput)
        });
        if response.has_focus() {
            // The outline of what has the keyboard, in every theme.
            let outline = Stroke::new(size::OUTLINE, tokens.accent);
            ui.painter().rect_stroke(response.rect, size::CONTROL_RADIUS, outline, egui::StrokeKind::Inside);
            if enter && several_lines && form != Form::Paragraph {
                response.surrender_focus();
            }
        }
        if response.gained_focus()
            && let Some(draft) = self.drafts.open.get_mut(&key)
        {
            draft.contested = draft.contested.take().filter(|_| draft.error.is_none());
        }
        if response.changed() {
            self.drafts.note(key, text.clone());
        }
        if form == Form::Date && error.is_none() && response.has_focus() {
            date_field::understood_ui(ui, id, response.rect, &text, self.context, self.texts);
        }
        if takes_date {
            opens |= date_field::button_ui(ui, id, response.rect, label, self.texts);
        }
        if opens {
            let calendar = date_field::calendar_of(&text, self.above(target, field), self.context);
            self.drafts.calendar = Some((key, calendar));
        }
        if self.drafts.calendar.as_ref().is_some_and(|(of, _)| *of == key) {
            self.calendar_ui(ui, key, &response, &text);
        } else if response.lost_focus() || (enter && !response.has_focus()) {
            if ui.input(|input| input.key_pressed(Key::Escape)) {
                self.drafts.open.remove(&key);
            } else {
                self.commit(key);
            }
        }
        if form == Form::Link && error.is_none() && !text.trim().is_empty() && !is_web_address(text.trim()) {
            // What is pasted is judged at once, and kept as it is.
            self.note_ui(ui, &self.texts.get("link-incomplete"), tokens.warning);
        }
        if let Some(error) = error {
            self.note_ui(ui, &error, tokens.error);
        }
        response
    }

    /// The date of the nearest record above one in its list that has one, for the calendar of a blank field.
    fn above(&self, target: Target, field: Field) -> Option<chrono::NaiveDate> {
        let Target::Record { year, kind, id } = target else { return None };
        let of_year = self.register.years.get(&year)?;
        let date = |at: usize| match of_year.value(kind, of_year.id_at(kind, at)?, field) {
            Some(Value::Date(day)) => Some(day),
            _ => None,
        };
        (0..of_year.place(kind, id)?).rev().find_map(date)
    }

    /// What is said beneath a field of what is typed in it.
    fn note_ui(&self, ui: &mut Ui, said: &str, color: egui::Color32) {
        let said = RichText::new(said).font(theme::regular(size::SMALL)).color(color);
        ui.add(egui::Label::new(said).wrap());
    }

    /// The calendar of a field, and what becomes of the field by it.
    fn calendar_ui(&mut self, ui: &Ui, key: (Target, Field), field: &Response, text: &str) {
        let id = field.id.with("calendar");
        let Some((_, calendar)) = &mut self.drafts.calendar else { return };
        let mut outcome = Outcome::Stays;
        if calendar.has_keyboard(ui, id) {
            let mut others = Vec::new();
            for event in ui.input_mut(|input| std::mem::take(&mut input.events)) {
                match calendar.key(&event).filter(|_| outcome == Outcome::Stays) {
                    Some(became) => outcome = became,
                    None => others.push(event),
                }
            }
            ui.input_mut(|input| input.events = others);
        }
        if outcome == Outcome::Stays {
            let chosen = dates::parse(text, self.context).ok();
            let around = Around { chosen, today: self.context.today, field: field.rect };
            outcome = calendar.show_ui(ui, id, around, self.texts);
        }
        if outcome == Outcome::Stays {
            return;
        }
        self.drafts.calendar = None;
        match outcome {
            Outcome::Takes(day) => {
                let text = dates::date(day, self.texts.language());
                self.drafts.note(key, text);
                self.commit(key);
                field.request_focus();
            }
            Outcome::Closes => field.request_focus(),
            Outcome::Left if !field.has_focus() => self.commit(key),
            Outcome::Left | Outcome::Stays => {}
        }
        ui.ctx().request_repaint();
    }

    fn commit(&mut self, (target, field): (Target, Field)) {
        let Some(draft) = self.drafts.open.get_mut(&(target, field)) else { return };
        match input::typed(field.form(), &draft.text, self.context) {
            Ok(value) => {
                if !is_unchanged(self.register, target, field, &draft.text, value.as_ref()) {
                    if draft.is_contested() {
                        return;
                    }
                    self.edits.push(self.register.setting(target, field, value));
                    let text = std::mem::take(&mut draft.text);
                    self.drafts.left.push(((target, field), text));
                }
                self.drafts.open.remove(&(target, field));
            }
            Err(error) => draft.error = Some(error.message(self.texts)),
        }
    }

    fn link_ui(&mut self, ui: &mut Ui, target: Target, field: Field, label: &str) {
        let value = self.register.value(target, field);
        ui.horizontal(|ui| {
            let gap = ui.spacing().item_spacing.x;
            let width = ui.available_width() - size::CONTROL - gap;
            ui.allocate_ui(vec2(width, size::CONTROL), |ui| self.text_ui(ui, target, field, label));
            let link = match value {
                Some(Value::Text(link)) if is_web_address(&link) => Some(link),
                _ => None,
            };
            let name = self.texts.with("app-open-link", &[("field", label.into())]);
            if ui.icon_ui(Icon::ArrowUpRight, &name, link.is_some()).clicked() {
                *self.open = link;
            }
        });
    }
}

/// A field's name with the mark of what is wrong with it.
fn marked_ui(ui: &mut Ui, name: &str, severity: Severity) {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = size::SMALL;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = size::HALF_GAP;
            let icon = RichText::new(char::from(finding::icon_of(severity)).to_string()).font(theme::icon(size::SMALL));
            ui.label(icon.color(finding::color_of(severity, &theme::tokens(ui))));
            ui.hint_ui(name);
        });
    });
}

/// Whether a link may be opened in the browser: an absolute http or https address with a host, and nothing else.
pub fn is_web_address(link: &str) -> bool {
    url::Url::parse(link).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

/// The target of an activity.
pub fn activity(year: u16, kind: ActivityKind, id: RecordId) -> Target {
    Target::Record { year, kind: RecordKind::Activity(kind), id }
}

/// The key of a kind's texts, as in `kind-hearing`.
pub fn kind_key(prefix: &str, kind: ActivityKind) -> String {
    format!("{prefix}-{}", key_of(kind.id()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_web_are_opened() {
        assert!(is_web_address("https://kk.rks-gov.net/prizren/"));
        for link in
            ["", "kk.rks-gov.net", "file:///etc/passwd", "javascript:alert(1)", "http://", "ftp://host/x", "C:\\x.exe"]
        {
            assert!(!is_web_address(link), "{link}");
        }
    }
}
