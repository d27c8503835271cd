//! A month to choose a day from, beside a field of a date.

use chrono::{Datelike as _, Days, Months, NaiveDate, Weekday};
use egui::{Align2, Area, Event, EventFilter, Id, Key, Modifiers, Order, Rect, Role, Sense, Stroke, StrokeKind, Ui};
use egui::{WidgetInfo, pos2, vec2};
use lucide_icons::Icon;

use crate::{
    app::{
        theme::{self, size},
        widgets::UiExt as _,
    },
    text::{Texts, dates},
};

/// The calendar's rows of days: as many as the longest month touches.
const WEEKS: u64 = 6;

/// An open calendar.
#[derive(Debug)]
pub struct Calendar {
    /// The day that the keys stand on; its month is the one in view.
    day: NaiveDate,
    /// It takes the keyboard when it is first shown.
    is_new: bool,
}

/// What became of a calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Stays,
    Takes(NaiveDate),
    /// The person is done with it and back at the field.
    Closes,
    /// The person went elsewhere.
    Left,
}

/// The days that a calendar knows of its surroundings.
#[derive(Debug, Clone, Copy)]
pub struct Around {
    /// What the field holds, as far as it is a date.
    pub chosen: Option<NaiveDate>,
    pub today: NaiveDate,
    /// The place of the field on the screen.
    pub field: Rect,
}

impl Calendar {
    /// Opens at a day.
    pub fn at(day: NaiveDate) -> Self {
        Self { day, is_new: true }
    }

    /// Whether an event opens a calendar, for a field that has the keyboard.
    pub fn opens(event: &Event) -> bool {
        let Event::Key { key, pressed: true, modifiers, .. } = event else { return false };
        let plain = !modifiers.ctrl && !modifiers.command && !modifiers.shift;
        plain && matches!((key, modifiers.alt), (Key::ArrowDown, true) | (Key::F4, false))
    }

    /// Whether the keys are the calendar's: it has the keyboard, or is about to take it.
    pub fn has_keyboard(&self, ui: &Ui, id: Id) -> bool {
        self.is_new || ui.memory(|memory| memory.has_focus(id))
    }

    /// What a key means to the calendar; `None` leaves it to others.
    pub fn key(&mut self, event: &Event) -> Option<Outcome> {
        let Event::Key { key, pressed: true, modifiers, .. } = event else {
            // Letters are not typed into the field behind.
            return matches!(event, Event::Text(_)).then_some(Outcome::Stays);
        };
        if modifiers.ctrl || modifiers.command {
            return None;
        }
        let to = match (key, *modifiers) {
            (Key::Escape, _) | (Key::F4, Modifiers::NONE) | (Key::ArrowUp, Modifiers::ALT) => {
                return Some(Outcome::Closes);
            }
            (_, modifiers) if modifiers.alt => return None,
            (Key::Enter | Key::Space, _) => return Some(Outcome::Takes(self.day)),
            (Key::ArrowLeft, _) => self.day.checked_sub_days(Days::new(1)),
            (Key::ArrowRight, _) => self.day.checked_add_days(Days::new(1)),
            (Key::ArrowUp, _) => self.day.checked_sub_days(Days::new(7)),
            (Key::ArrowDown, _) => self.day.checked_add_days(Days::new(7)),
            (Key::PageUp, modifiers) => self.day.checked_sub_months(Months::new(months(modifiers))),
            (Key::PageDown, modifiers) => self.day.checked_add_months(Months::new(months(modifiers))),
            (Key::Home, _) => Some(self.day.week(Weekday::Mon).first_day()),
            (Key::End, _) => Some(self.day.week(Weekday::Mon).last_day()),
            _ => return None,
        };
        self.go(to);
        Some(Outcome::Stays)
    }

    /// Goes to a day, within the years that can be typed.
    fn go(&mut self, to: Option<NaiveDate>) {
        if let Some(day) = to.filter(|day| (1..=9999).contains(&day.year())) {
            self.day = day;
        }
    }

    /// Shows the month below its field, or above or beside it where there is no room; `id` holds the keyboard.
    pub fn show_ui(&mut self, ui: &Ui, id: Id, around: Around, texts: &Texts) -> Outcome {
        let screen = ui.ctx().content_rect();
        let field = around.field;
        let width = 8.0 * size::DAY;
        let (pivot, at) = if field.bottom() + size::CALENDAR_HEIGHT < screen.bottom() {
            (Align2::LEFT_TOP, field.left_bottom())
        } else if field.top() > size::CALENDAR_HEIGHT {
            (Align2::LEFT_BOTTOM, field.left_top())
        } else if field.right() + width < screen.right() {
            (Align2::LEFT_TOP, field.right_top())
        } else {
            (Align2::RIGHT_TOP, field.left_top())
        };
        let area = Area::new(id.with("area")).order(Order::Foreground).constrain_to(screen).pivot(pivot).fixed_pos(at);
        let mut ours = vec![id];
        let mut outcome = Outcome::Stays;
        let shown = area.show(ui.ctx(), |ui| {
            egui::Frame::popup(ui.style()).inner_margin(size::CALENDAR_MARGIN).show(ui, |ui| {
                ui.set_width(7.0 * size::DAY);
                ui.spacing_mut().item_spacing.y = size::HALF_GAP;
                self.head_ui(ui, texts, &mut ours);
                if let Some(day) = self.days_ui(ui, id, &around, texts) {
                    outcome = Outcome::Takes(day);
                }
                let today = ui.action_ui(Icon::CalendarCheck, &texts.get("calendar-today"));
                ours.push(today.id);
                if today.clicked() {
                    outcome = Outcome::Takes(around.today);
                }
            });
        });
        let is_new = std::mem::take(&mut self.is_new);
        let focused = ui.memory(egui::Memory::focused);
        if is_new || focused.is_none() {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        // Tab goes on to the calendar's buttons; the other keys are its own.
        let filter = EventFilter { tab: false, horizontal_arrows: true, vertical_arrows: true, escape: true };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        if outcome != Outcome::Stays || is_new {
            return outcome;
        }
        let pressed_at = ui.input(|input| input.pointer.interact_pos().filter(|_| input.pointer.any_pressed()));
        let elsewhere = pressed_at.is_some_and(|at| !shown.response.rect.contains(at));
        match focused {
            _ if ui.input(|input| input.key_pressed(Key::Escape)) => Outcome::Closes,
            _ if elsewhere => Outcome::Left,
            Some(focused) if !ours.contains(&focused) => Outcome::Left,
            _ => Outcome::Stays,
        }
    }

    /// The month and its year, with the way to the months beside.
    fn head_ui(&mut self, ui: &mut Ui, texts: &Texts, ours: &mut Vec<Id>) {
        let bar = egui::Layout::right_to_left(egui::Align::Center);
        ui.allocate_ui_with_layout(vec2(7.0 * size::DAY, size::CONTROL), bar, |ui| {
            ui.spacing_mut().item_spacing.x = size::HAIR_GAP;
            let next = ui.icon_ui(Icon::ChevronRight, &texts.get("calendar-next-month"), true);
            let previous = ui.icon_ui(Icon::ChevronLeft, &texts.get("calendar-previous-month"), true);
            ours.extend([next.id, previous.id]);
            if next.clicked() {
                self.go(self.day.checked_add_months(Months::new(1)));
            }
            if previous.clicked() {
                self.go(self.day.checked_sub_months(Months::new(1)));
            }
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                ui.add_space(size::HALF_GAP);
                ui.label(egui::RichText::new(dates::month_of(self.day, texts)).font(theme::semi_bold(size::TEXT)));
            });
        });
    }

    /// The weeks of the month; answers with a day that was clicked.
    fn days_ui(&self, ui: &mut Ui, id: Id, around: &Around, texts: &Texts) -> Option<NaiveDate> {
        let tokens = theme::tokens(ui);
        let height = size::WEEKDAYS + WEEKS as f32 * size::DAY;
        let (rect, _) = ui.allocate_exact_size(vec2(7.0 * size::DAY, height), Sense::hover());
        // A single widget holds the keyboard and is named after the day that the keys stand on.
        let holder = ui.interact(rect, id, Sense::focusable_noninteractive());
        holder.widget_info(|| WidgetInfo {
            current_text_value: Some(dates::full(self.day, texts)),
            ..WidgetInfo::labeled(Role::Grid, true, texts.get("calendar-name"))
        });
        for weekday in 1..=7_u8 {
            let corner = rect.left_top() + vec2(f32::from(weekday - 1) * size::DAY, 0.0);
            let place = Rect::from_min_size(corner, vec2(size::DAY, size::WEEKDAYS));
            let name = texts.get(&format!("weekday-short-{weekday}"));
            let font = theme::regular(size::SMALL);
            ui.painter().text(place.center(), Align2::CENTER_CENTER, &name, font, tokens.muted);
            let head = ui.interact(place, id.with(("weekday", weekday)), Sense::hover());
            head.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, &name));
        }
        let first = self.day.with_day(1).and_then(|first| first.week(Weekday::Mon).checked_first_day())?;
        let mut clicked = None;
        for (at, day) in first.iter_days().take(7 * WEEKS as usize).enumerate() {
            let (week, weekday) = ((at / 7) as f32, (at % 7) as f32);
            let corner = rect.left_top() + vec2(weekday * size::DAY, size::WEEKDAYS + week * size::DAY);
            let place = Rect::from_min_size(corner, vec2(size::DAY, size::DAY));
            let response = ui.interact(place, id.with(day), Sense::CLICK);
            let is_chosen = around.chosen == Some(day);
            let name = dates::long(day, texts);
            response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_chosen, &name));
            let shown = place.shrink(size::HAIRLINE);
            let color = if is_chosen {
                ui.painter().rect_filled(shown, size::CONTROL_RADIUS, tokens.accent);
                tokens.on_accent
            } else {
                if response.hovered() {
                    ui.painter().rect_filled(shown, size::CONTROL_RADIUS, tokens.selected_cell);
                }
                if day.month() == self.day.month() { tokens.text } else { tokens.muted }
            };
            let is_today = day == around.today;
            let font = if is_today { theme::semi_bold(size::TEXT) } else { theme::regular(size::TEXT) };
            ui.painter().text(place.center(), Align2::CENTER_CENTER, day.day(), font, color);
            if is_today {
                let line = Rect::from_center_size(
                    pos2(place.center().x, place.bottom() - size::TIGHT),
                    vec2(size::ICON, size::UNDERLINE),
                );
                ui.painter().rect_filled(line, 0.0, if is_chosen { tokens.on_accent } else { tokens.accent });
            }
            if day == self.day {
                let outline = Stroke::new(size::OUTLINE, if is_chosen { tokens.text } else { tokens.accent });
                ui.painter().rect_stroke(shown, size::CONTROL_RADIUS, outline, StrokeKind::Inside);
            }
            if response.clicked() {
                clicked = Some(day);
            }
        }
        clicked
    }
}

/// The months that a page of the calendar turns: a year's with Shift.
fn months(modifiers: Modifiers) -> u32 {
    if modifiers.shift { 12 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(start: (i32, u32, u32), keys: &[(Modifiers, Key)]) -> String {
        let day = NaiveDate::from_ymd_opt(start.0, start.1, start.2).expect("a day");
        let mut calendar = Calendar::at(day);
        for &(modifiers, key) in keys {
            let event = Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers };
            calendar.key(&event);
        }
        calendar.day.to_string()
    }

    #[test]
    fn the_keys_of_the_calendar_move_by_day_week_month_and_year() {
        let plain = Modifiers::NONE;
        for (key, day) in [
            ((plain, Key::ArrowRight), "2023-03-02"),
            ((plain, Key::ArrowLeft), "2023-02-28"),
            ((plain, Key::ArrowDown), "2023-03-08"),
            ((plain, Key::ArrowUp), "2023-02-22"),
            ((plain, Key::PageDown), "2023-04-01"),
            ((Modifiers::SHIFT, Key::PageUp), "2022-03-01"),
            // 1 March 2023 was a Wednesday; weeks begin with Monday.
            ((plain, Key::Home), "2023-02-27"),
            ((plain, Key::End), "2023-03-05"),
        ] {
            assert_eq!(after((2023, 3, 1), &[key]), day, "{key:?}");
        }
        assert_eq!(after((2024, 2, 29), &[(Modifiers::SHIFT, Key::PageDown)]), "2025-02-28");
        assert_eq!(after((9999, 12, 31), &[(plain, Key::ArrowRight)]), "9999-12-31");
    }
}
