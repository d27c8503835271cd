//! What a typed date has beside its text: how it is understood, and a calendar.

use chrono::{Datelike as _, Days, NaiveDate};
use egui::{Area, Event, Frame, Id, Key, Modifiers, Order, Rect, RichText, Role, Sense, Stroke, Ui, WidgetInfo, vec2};
use lucide_icons::Icon;

use crate::{
    app::theme::{self, size},
    domain::Form,
    text::{
        Texts,
        dates::{self, DateContext},
        input,
    },
};

use super::calendar::Calendar;

/// The calendar of what is typed: at its day, or where the person is likely to look for one: at the date above it in
/// its table, today in the year in view, and else at the beginning of the year.
pub fn calendar_of(text: &str, above: Option<NaiveDate>, context: DateContext) -> Calendar {
    let first = || NaiveDate::from_ymd_opt(context.reporting_year.into(), 1, 1);
    let today = Some(context.today).filter(|today| today.year() == i32::from(context.reporting_year));
    Calendar::at(dates::parse(text, context).ok().or(above).or(today).or_else(first).unwrap_or(context.today))
}

/// Takes from the events what opens a calendar or steps by a day, and answers with whether a calendar opens. What
/// follows that within the frame stays for the calendar.
pub fn take_keys(ui: &Ui, text: &mut String, context: DateContext, texts: &Texts) -> bool {
    let mut opens = false;
    let mut others = Vec::new();
    for event in ui.input_mut(|input| std::mem::take(&mut input.events)) {
        if !opens && Calendar::opens(&event) {
            opens = true;
        } else if let Some(stepped) = stepped(&event, text, context, texts).filter(|_| !opens) {
            *text = stepped;
        } else {
            others.push(event);
        }
    }
    ui.input_mut(|input| input.events = others);
    opens
}

/// What a date becomes by an arrow: the next or the previous day. `None` where the key or the text is another.
pub fn stepped(event: &Event, text: &str, context: DateContext, texts: &Texts) -> Option<String> {
    let Event::Key { key, pressed: true, modifiers: Modifiers::NONE, .. } = event else { return None };
    let is_up = match key {
        Key::ArrowUp => true,
        Key::ArrowDown => false,
        _ => return None,
    };
    let day = dates::parse(text, context).ok()?;
    let day = if is_up { day.checked_add_days(Days::new(1)) } else { day.checked_sub_days(Days::new(1)) };
    day.filter(|day| (1..=9999).contains(&day.year())).map(|day| dates::date(day, texts.language()))
}

/// Below a date that is being typed: how it is understood, or what is expected.
pub fn understood_ui(ui: &Ui, id: Id, field: Rect, text: &str, context: DateContext, texts: &Texts) {
    // Out of view, its field is scrolled away.
    if text.trim().is_empty() || !ui.clip_rect().contains(field.left_bottom() - vec2(0.0, size::OUTLINE)) {
        return;
    }
    let (said, is_understood) = understood(text, context, texts);
    let tokens = theme::tokens(ui);
    let area = Area::new(id.with("understood")).order(Order::Foreground).interactable(false);
    area.fixed_pos(field.left_bottom()).constrain_to(ui.ctx().content_rect()).show(ui.ctx(), |ui| {
        let outline = if is_understood { tokens.accent } else { tokens.outline };
        let frame = Frame::popup(ui.style()).stroke(Stroke::new(size::HAIRLINE, outline));
        frame.inner_margin(size::UNDERSTOOD_MARGIN).show(ui, |ui| {
            ui.set_max_width(size::PANEL);
            let color = if is_understood { tokens.text } else { tokens.muted };
            ui.label(RichText::new(said).font(theme::regular(size::SMALL)).color(color));
        });
    });
}

fn understood(text: &str, context: DateContext, texts: &Texts) -> (String, bool) {
    match input::parse(Form::Date, text, context) {
        Ok(Some(crate::domain::Value::Date(day))) => (dates::full(day, texts), true),
        Ok(_) => (String::new(), true),
        Err(error) => (error.message(texts), false),
    }
}

/// The button in a field of a date that opens the calendar; the keys F4 and Alt+Down do the same, so that Tab passes
/// it over.
pub fn button_ui(ui: &Ui, id: Id, field: Rect, label: &str, texts: &Texts) -> bool {
    let tokens = theme::tokens(ui);
    let side = field.height().clamp(size::TARGET, size::CONTROL);
    let place = Rect::from_center_size(egui::pos2(field.right() - side / 2.0, field.center().y), vec2(side, side));
    let response = ui.interact(place, id.with("calendar-button"), Sense::CLICK);
    if response.hovered() {
        ui.painter().rect_filled(place.shrink(size::HAIR_GAP), size::CONTROL_RADIUS, tokens.hovered);
    }
    let color = if ui.is_enabled() { tokens.muted } else { tokens.outline };
    let icon = char::from(Icon::Calendar);
    ui.painter().text(place.center(), egui::Align2::CENTER_CENTER, icon, theme::icon(size::ICON), color);
    let name = texts.with("calendar-open", &[("field", label.into())]);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &name));
    let clicked = response.clicked();
    response.on_hover_text(format!("{name} (F4)"));
    clicked
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Language;

    #[test]
    fn what_is_typed_is_said_in_full_in_every_language() {
        let context =
            DateContext { reporting_year: 2023, today: NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day") };
        for (language, full) in [
            (Language::Albanian, "e diel, 5 mars 2023"),
            (Language::English, "Sunday, 5 March 2023"),
            (Language::Serbian, "nedelja, 5. mart 2023."),
            (Language::Turkish, "5 Mart 2023 Pazar"),
            (Language::Bosnian, "nedjelja, 5. mart 2023."),
        ] {
            let texts = Texts::new(language);
            assert_eq!(understood("5/3", context, &texts), (full.to_owned(), true));
            assert!(!understood("31.02.", context, &texts).1);
        }
    }
}
