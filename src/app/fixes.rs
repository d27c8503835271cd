//! What can be done about the findings of a cell, beside it: one key carries a suggestion out, another sets the
//! finding aside with a note.

use egui::{
    Align2, Area, Event, EventFilter, Frame, Id, Key, Label, Order, Rect, RichText, Role, Sense, Ui, WidgetInfo,
};
use lucide_icons::Icon;

use crate::{
    domain::{RecordId, check::Finding},
    store,
    text::{Texts, dates, findings},
};

use super::{
    command::Command,
    findings::{FindingId, suggestions},
    session::Session,
    theme::{self, size},
    widgets::{UiExt as _, finding},
};

/// The findings of a cell with their fixes, while they are shown.
#[derive(Debug)]
pub struct Fixes {
    of: Vec<FindingId>,
    /// The cell.
    anchor: Option<Rect>,
    /// The fix that Enter carries out, among all that are offered.
    chosen: usize,
    /// Another fix was chosen by the keyboard, and is to be in view.
    moved: bool,
    /// The finding that is being set aside, and the reason as far as it is typed.
    waiving: Option<(FindingId, String)>,
    /// A reason was asked for and is not there yet.
    lacks_reason: bool,
    /// What is done after the frame: by a key or a click.
    asked: Option<Asked>,
    shown: bool,
    /// The reason takes the keyboard when it is next shown.
    wants_focus: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Carry(usize),
    Waive,
    Confirm,
    Back,
}

/// What can be done about a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fix {
    Mend(FindingId, usize),
    Waive(FindingId),
    TakeBack(FindingId, RecordId),
}

impl Fix {
    fn finding(self) -> FindingId {
        match self {
            Self::Mend(finding, _) | Self::Waive(finding) | Self::TakeBack(finding, _) => finding,
        }
    }
}

/// What came of showing the fixes.
pub enum Outcome {
    Stays,
    Closes,
    Runs(Command),
}

impl Fixes {
    /// The fixes of some findings; `waiving` begins with the reason for setting the first aside.
    pub fn of(findings: Vec<FindingId>, anchor: Option<Rect>, waiving: bool) -> Self {
        let waiving = findings.first().filter(|_| waiving).map(|&first| (first, String::new()));
        Self {
            of: findings,
            anchor,
            chosen: 0,
            moved: false,
            waiving,
            lacks_reason: false,
            asked: None,
            shown: false,
            wants_focus: true,
        }
    }

    /// Whether a reason is being typed, which nothing but Escape throws away.
    pub fn is_typing(&self) -> bool {
        self.waiving.as_ref().is_some_and(|(_, reason)| !reason.trim().is_empty())
    }

    fn fixes(&self, session: &Session) -> Vec<Fix> {
        let there = self.of.iter().filter_map(|id| Some((*id, id.among(session.findings())?)));
        there
            .flat_map(|(id, finding)| {
                let mends = (0..suggestions(finding).len()).map(move |at| Fix::Mend(id, at));
                let aside = match finding.waiver {
                    None => Fix::Waive(id),
                    Some(waiver) => Fix::TakeBack(id, waiver),
                };
                mends.filter(move |_| finding.waiver.is_none()).chain([aside])
            })
            .collect()
    }

    /// Takes the keys that are meant for the fixes, before anything else in the window sees them.
    pub fn take_keys(&mut self, ui: &Ui) {
        let waiving = self.waiving.is_some();
        let typing = ui.memory(|memory| memory.has_focus(reason_field()));
        let (mut asked, mut chosen) = (None, self.chosen);
        ui.input_mut(|input| {
            input.events.retain(|event| match event {
                Event::Key { key, pressed: true, modifiers, .. } if !modifiers.any() || modifiers.shift_only() => {
                    match (key, waiving) {
                        (Key::Escape, _) => asked = Some(Asked::Back),
                        (Key::Enter, true) if typing => asked = Some(Asked::Confirm),
                        (Key::Enter, false) => asked = Some(Asked::Carry(chosen)),
                        (Key::W, false) => asked = Some(Asked::Waive),
                        (Key::ArrowDown | Key::Tab, false) if !modifiers.shift => chosen += 1,
                        (Key::ArrowUp | Key::Tab, false) => chosen = chosen.saturating_sub(1),
                        (_, true) => return true,
                        (_, false) => {}
                    }
                    false
                }
                Event::Text(_) => waiving,
                _ => true,
            });
        });
        self.asked = asked.or(self.asked);
        self.moved |= self.chosen != chosen;
        self.chosen = chosen;
    }

    /// Shows the fixes beside their cell.
    pub fn show_ui(&mut self, ui: &Ui, session: &Session, texts: &Texts) -> Outcome {
        let fixes = self.fixes(session);
        if fixes.is_empty() {
            return Outcome::Closes;
        }
        self.chosen = self.chosen.min(fixes.len() - 1);
        let screen = ui.ctx().content_rect().shrink(size::GAP);
        let anchor = self.anchor.unwrap_or_else(|| Rect::from_center_size(screen.center(), egui::Vec2::ZERO));
        let width = size::FORM.min(screen.width());
        let id = Id::unique("fixes");
        // Below the cell, or above it where there is more room: the cell stays in view.
        let tall = egui::AreaState::load(ui.ctx(), id).map_or(0.0, |state| state.rect().height());
        let room = screen.bottom() - anchor.bottom();
        let (at, pivot) = match room < tall && anchor.top() - screen.top() > room {
            true => (anchor.left_top(), Align2::LEFT_BOTTOM),
            false => (anchor.left_bottom(), Align2::LEFT_TOP),
        };
        let area = Area::new(id)
            .order(Order::Foreground)
            .fixed_pos(at)
            .pivot(pivot)
            .constrain_to(screen)
            .accessible_name(texts.get("findings-fixes"))
            .role(Role::Dialog);
        let shown = area.show(ui.ctx(), |ui| {
            // As tall as it needs to be, and not as tall as it was.
            ui.set_max_height(screen.height());
            Frame::popup(ui.style()).inner_margin(size::PADDING).show(ui, |ui| {
                ui.set_width(width - 2.0 * size::PADDING);
                let tall = screen.height() - 2.0 * size::PADDING;
                egui::ScrollArea::vertical().max_height(tall).show(ui, |ui| match self.waiving.take() {
                    Some((finding, reason)) => self.reason_ui(ui, finding, reason, session, texts),
                    None => self.choice_ui(ui, &fixes, session, texts),
                });
            });
        });
        let elsewhere = ui.input(|input| input.pointer.any_pressed())
            && ui.input(|input| input.pointer.interact_pos()).is_some_and(|at| !shown.response.rect.contains(at));
        let first = !std::mem::replace(&mut self.shown, true);
        if first || self.asked.is_some() {
            ui.ctx().request_repaint();
        }
        if elsewhere && !first && self.asked.is_none() && !self.is_typing() {
            return Outcome::Closes;
        }
        match self.asked.take() {
            None => Outcome::Stays,
            Some(asked) => self.answer(asked, &fixes),
        }
    }

    fn answer(&mut self, asked: Asked, fixes: &[Fix]) -> Outcome {
        match asked {
            Asked::Carry(at) => match fixes.get(at) {
                Some(&Fix::Mend(finding, suggestion)) => Outcome::Runs(Command::Mend { finding, suggestion }),
                Some(&Fix::TakeBack(_, waiver)) => Outcome::Runs(Command::TakeWaiverBack(waiver)),
                Some(&Fix::Waive(finding)) => {
                    self.waiving = Some((finding, String::new()));
                    self.wants_focus = true;
                    Outcome::Stays
                }
                None => Outcome::Closes,
            },
            Asked::Waive => {
                let chosen = fixes.get(self.chosen).map(|fix| fix.finding());
                let open = chosen.filter(|&finding| fixes.contains(&Fix::Waive(finding)));
                self.waiving = open.map(|finding| (finding, String::new()));
                self.wants_focus = true;
                Outcome::Stays
            }
            Asked::Confirm => match &self.waiving {
                Some((finding, reason)) if !reason.trim().is_empty() => {
                    Outcome::Runs(Command::Waive { finding: *finding, reason: reason.clone() })
                }
                _ => {
                    self.lacks_reason = true;
                    Outcome::Stays
                }
            },
            Asked::Back if self.waiving.is_some() && !self.of.is_empty() => {
                self.waiving = None;
                self.lacks_reason = false;
                Outcome::Stays
            }
            Asked::Back => Outcome::Closes,
        }
    }

    fn choice_ui(&mut self, ui: &mut Ui, fixes: &[Fix], session: &Session, texts: &Texts) {
        // The fixes hold the keyboard as a whole, so that nothing else takes their arrows and letters.
        let id = Id::unique("fixes-keyboard");
        let holder = ui.interact(ui.max_rect(), id, Sense::focusable_noninteractive());
        let writable = !session.is_read_only();
        let mut last = None;
        for (at, &fix) in fixes.iter().enumerate() {
            let Some(finding) = fix.finding().among(session.findings()) else { continue };
            if last != Some(fix.finding()) {
                if last.is_some() {
                    ui.separator();
                }
                head_ui(ui, finding, session, texts);
                last = Some(fix.finding());
            }
            let (icon, text, why) = match fix {
                Fix::Mend(_, suggestion) => match suggestions(finding).get(suggestion) {
                    Some(suggestion) => {
                        (Icon::Check, findings::suggested(suggestion, texts), findings::why(suggestion, texts))
                    }
                    None => continue,
                },
                Fix::Waive(_) => (Icon::StickyNote, texts.get("findings-waive"), String::new()),
                Fix::TakeBack(..) => (Icon::Undo2, texts.get("findings-take-back"), String::new()),
            };
            let chosen = at == self.chosen;
            let shown = ui.add_enabled_ui(writable, |ui| fix_ui(ui, icon, &text, &why, chosen)).inner;
            if chosen && std::mem::take(&mut self.moved) {
                shown.scroll_to_me(None);
            }
            if shown.clicked() {
                self.chosen = at;
                self.asked = Some(Asked::Carry(at));
            }
            if chosen {
                let name = if why.is_empty() { text } else { format!("{text} ({why})") };
                let said = finding::said(finding, session.year(), texts);
                holder.widget_info(|| WidgetInfo::labeled(Role::MenuItem, writable, format!("{name}. {said}")));
            }
        }
        ui.add_space(size::HALF_GAP);
        ui.hint_ui(&texts.get(if writable { "findings-keys" } else { "app-read-only" }));
        if !writable {
            self.asked = self.asked.filter(|asked| *asked == Asked::Back);
        }
        let filter = EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: true };
        ui.memory_mut(|memory| {
            memory.request_focus(id);
            memory.set_focus_lock_filter(id, filter);
        });
    }

    fn reason_ui(&mut self, ui: &mut Ui, id: FindingId, mut reason: String, session: &Session, texts: &Texts) {
        if let Some(finding) = id.among(session.findings()) {
            head_ui(ui, finding, session, texts);
        }
        let label = ui.hint_ui(&texts.get("findings-reason"));
        let edit = egui::TextEdit::singleline(&mut reason)
            .id(reason_field())
            .desired_width(f32::INFINITY)
            .margin(size::FIELD_MARGIN)
            .event_filter(EventFilter { escape: true, horizontal_arrows: true, ..EventFilter::default() });
        let response = ui.add(edit).labelled_by(label.id);
        if std::mem::take(&mut self.wants_focus) {
            response.request_focus();
        }
        if self.lacks_reason && reason.trim().is_empty() {
            let color = theme::tokens(ui).error;
            ui.colored_label(color, texts.get("findings-reason-needed"));
        }
        let today = dates::date(chrono::Local::now().date_naive(), texts.language());
        let signed: Vec<String> = store::user_name().into_iter().chain([today]).collect();
        ui.hint_ui(&texts.with("findings-signed", &[("who", (&signed.join(", ")).into())]));
        ui.horizontal_wrapped(|ui| {
            if ui.primary_ui(Icon::StickyNote, &texts.get("findings-set-it-aside")).clicked() {
                self.asked = Some(Asked::Confirm);
            }
            if ui.action_ui(Icon::X, &texts.get("app-cancel")).clicked() {
                self.asked = Some(Asked::Back);
            }
        });
        self.waiving = Some((id, reason));
    }
}

fn reason_field() -> Id {
    Id::unique("reason")
}

/// What the finding is about, and what is wrong.
fn head_ui(ui: &mut Ui, finding: &Finding, session: &Session, texts: &Texts) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = size::TIGHT;
        ui.spacing_mut().interact_size.y = size::LINE;
        finding::mark_ui(ui, finding.severity);
        let subject = findings::subject(finding, texts);
        ui.add(Label::new(RichText::new(subject).font(theme::semi_bold(size::TEXT))).truncate());
    });
    ui.add(Label::new(findings::message(finding, session.year(), texts)).wrap());
    finding::waiver_ui(ui, finding, session.year(), texts);
}

/// A fix as a row: what it does, and why below it.
fn fix_ui(ui: &mut Ui, icon: Icon, text: &str, why: &str, chosen: bool) -> egui::Response {
    let tokens = theme::tokens(ui);
    let outline = if chosen { tokens.accent } else { tokens.hairline };
    let frame = Frame::new()
        .fill(if chosen { tokens.selected_row } else { tokens.surface })
        .stroke(egui::Stroke::new(if chosen { size::OUTLINE } else { size::HAIRLINE }, outline))
        .corner_radius(size::CONTROL_RADIUS)
        .inner_margin(size::FIELD_MARGIN);
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = size::HAIR_GAP;
        ui.horizontal(|ui| {
            ui.spacing_mut().interact_size.y = size::LINE;
            let icon = RichText::new(char::from(icon).to_string()).font(theme::icon(size::ICON)).color(tokens.accent);
            ui.label(icon);
            ui.add(Label::new(RichText::new(text).font(theme::semi_bold(size::TEXT))).wrap());
        });
        if !why.is_empty() {
            ui.hint_ui(why);
        }
    });
    let response = ui.interact(shown.response.rect, shown.response.id.with("fix"), Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, chosen, text));
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
