//! The list of findings: what is wrong, missing or worth a look, each with what mends it and the way to its cell.

use egui::{
    Align, CentralPanel, Frame, Id, Label, Layout, Panel, Rect, RichText, Role, ScrollArea, Sense, Ui, UiBuilder,
    WidgetInfo, vec2,
};
use lucide_icons::Icon;

use crate::{
    app::{
        command::Command,
        findings::{FindingId, suggestions},
        theme::{self, size},
        widgets::{
            UiExt as _, finding,
            list_keys::{self, Pressed, Standing},
            list_of,
            list_rows::{self, Rows},
            quiet,
        },
    },
    domain::{
        RuleId,
        check::{Finding, Severity},
    },
    text::{Texts, findings, numbers},
};

use super::{
    Tab, TabUi,
    finding_list::{Filter, View},
    is_narrow,
};

impl TabUi<'_> {
    /// The list of findings.
    pub fn findings_ui(&mut self, ui: &mut Ui) {
        self.states.findings.update(self.session);
        let tokens = theme::tokens(ui);
        let frame = Frame::new().fill(tokens.surface).inner_margin(size::ACTIONS_MARGIN);
        Panel::top("findings-filter").frame(frame).show(ui, |ui| self.filter_ui(ui));
        CentralPanel::no_frame().show(ui, |ui| {
            if self.states.findings.rows.is_empty() {
                self.no_findings_ui(ui);
            } else {
                self.finding_rows_ui(ui);
            }
        });
    }

    fn filter_ui(&mut self, ui: &mut Ui) {
        let texts = self.texts;
        let tally = self.session.findings().tally();
        let language = texts.language();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(size::TIGHT);
            let views = [
                (View::Open, None, "findings-all", tally.open()),
                (View::Of(Severity::Error), Some(Severity::Error), "findings-errors", tally.errors),
                (View::Of(Severity::Warning), Some(Severity::Warning), "findings-warnings", tally.warnings),
                (View::Of(Severity::Note), Some(Severity::Note), "findings-notes", tally.notes),
                (View::Waived, None, "findings-waived", tally.waived),
            ];
            let current = self.states.findings.filter.view;
            for (view, severity, key, count) in views {
                let name = format!("{} {}", texts.get(key), numbers::count(count as u64, language));
                if view_ui(ui, severity, &name, view == current).clicked() {
                    self.states.findings.filter.view = view;
                    self.states.findings.focus();
                }
            }
            self.rule_filter_ui(ui);
            self.tab_filter_ui(ui);
            let mendable = self.states.findings.mendable;
            if mendable > 0 && !self.session.is_read_only() {
                let text = texts.with("findings-mend-all", &[("count", mendable.into())]);
                if ui.action_ui(Icon::CheckCheck, &text).on_hover_text(texts.get("findings-mend-all-about")).clicked() {
                    self.commands.push(Command::MendAll);
                }
            }
            if self.session.is_checking() {
                ui.hint_ui(&texts.get("findings-checking"));
            }
        });
    }

    fn rule_filter_ui(&mut self, ui: &mut Ui) {
        let list = &mut self.states.findings;
        let name = |rule: Option<RuleId>| match rule {
            Some(rule) => findings::rule_name(rule, self.texts),
            None => self.texts.get("findings-any-rule"),
        };
        let options = list.rules.iter().map(|&(rule, count)| (rule, count)).collect::<Vec<_>>();
        let label = self.texts.get("findings-rule");
        if let Some(chosen) = choice_ui(ui, &label, list.filter.rule, &options, self.texts, name) {
            list.filter.rule = chosen;
            list.focus();
        }
    }

    fn tab_filter_ui(&mut self, ui: &mut Ui) {
        let list = &mut self.states.findings;
        let name = |tab: Option<Tab>| self.texts.get(&tab.map_or_else(|| "findings-any-tab".to_owned(), Tab::key));
        let options = list.tabs.clone();
        let label = self.texts.get("findings-tab");
        if let Some(chosen) = choice_ui(ui, &label, list.filter.tab, &options, self.texts, name) {
            list.filter.tab = chosen;
            list.focus();
        }
    }

    fn no_findings_ui(&mut self, ui: &mut Ui) {
        let list = &mut self.states.findings;
        let is_filtered = list.filter != Filter::default();
        let key = match (is_filtered, list.filter.view, self.session.is_checking()) {
            (_, _, true) => "findings-checking",
            (true, View::Waived, _) => "findings-none-waived",
            (true, ..) => "findings-none-shown",
            (false, ..) => "findings-none",
        };
        ui.vertical_centered(|ui| {
            ui.add_space(ui.available_height() * 0.3);
            ui.title_ui(&self.texts.get(key));
            ui.add_space(size::GAP);
            if is_filtered && ui.action_ui(Icon::RotateCcw, &self.texts.get("findings-show-all")).clicked() {
                list.filter = Filter::default();
                list.focus();
            }
        });
    }

    fn finding_rows_ui(&mut self, ui: &mut Ui) {
        let body = ui.available_rect_before_wrap();
        let height = if is_narrow(ui.ctx()) { size::FINDING_NARROW } else { size::FINDING };
        let rows = self.states.findings.rows.len();
        self.states.findings.page = ((body.height() / height) as usize).max(1);
        self.finding_keys(ui);
        let scroll = ScrollArea::vertical().id_salt("findings").auto_shrink(false).animated(false);
        scroll.show_viewport(ui, |ui, viewport| {
            let placed = Rows::of(ui, viewport, height, rows);
            for row in placed.shown.clone() {
                self.finding_row_ui(ui, placed.rect(row), row);
            }
            let current = placed.rect(self.states.findings.at);
            self.states.findings.place = Some(current.shrink2(vec2(size::PADDING, 0.0)));
            self.finding_focus(ui, current);
            if std::mem::take(&mut self.states.findings.scroll_to_cursor) {
                ui.scroll_to_rect(current, None);
                ui.ctx().request_repaint();
            }
        });
    }

    fn finding_row_ui(&mut self, ui: &mut Ui, rect: Rect, row: usize) {
        let (session, texts) = (self.session, self.texts);
        let place = self.states.findings.rows[row] as usize;
        let Some(found) = session.findings().get(place) else { return };
        let tokens = theme::tokens(ui);
        let is_current = self.states.findings.at == row;
        let response = ui.interact(rect, Id::unique(("finding", FindingId::of(found))), Sense::CLICK);
        response.widget_info(|| {
            let said = finding::said(found, session.year(), texts);
            let mut label = format!("{}. {said}", findings::subject(found, texts));
            if let Some(waiver) = session.year().waiver_of(found) {
                label = format!("{label} {}", finding::waiver_text(waiver, texts));
            }
            WidgetInfo::selected(Role::ListItem, true, is_current, label)
        });
        list_rows::ground(ui, rect, is_current, &response);
        let inner = rect.shrink2(vec2(size::PADDING, size::TIGHT));
        let layout = Layout::right_to_left(Align::Center);
        ui.scope_builder(UiBuilder::new().max_rect(inner).layout(layout), |ui| {
            ui.spacing_mut().item_spacing.x = size::TIGHT;
            self.row_actions_ui(ui, found);
            ui.add_space(size::GAP);
            let left = ui.available_rect_before_wrap();
            ui.scope_builder(UiBuilder::new().max_rect(left).layout(Layout::left_to_right(Align::Center)), |ui| {
                finding::mark_ui(ui, found.severity);
                ui.add_space(size::TIGHT);
                let (text, muted) = (tokens.text, tokens.muted);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = size::HAIR_GAP;
                    ui.spacing_mut().interact_size.y = size::LINE;
                    let lines = if is_narrow(ui.ctx()) { 2 } else { 1 };
                    let mut message = findings::message(found, session.year(), texts);
                    if let Some(waiver) = session.year().waiver_of(found) {
                        message = format!("{message} {}", finding::waiver_text(waiver, texts));
                    }
                    let (shown, is_cut) = cut(ui, &message, ui.available_width(), lines);
                    let tall = size::LINE + size::HAIR_GAP + shown.size().y;
                    ui.add_space(((inner.height() - tall) / 2.0).max(0.0));
                    ui.horizontal(|ui| {
                        let subject = RichText::new(findings::subject(found, texts)).font(theme::semi_bold(size::TEXT));
                        ui.label(subject.color(text));
                        let rule = findings::rule_name(found.rule, texts);
                        ui.add(
                            Label::new(RichText::new(rule).font(theme::regular(size::SMALL)).color(muted)).truncate(),
                        );
                    });
                    let label = ui.add(Label::new(shown).selectable(false));
                    if is_cut {
                        label.on_hover_text(&message);
                    }
                });
            });
        });
        if response.clicked() {
            self.states.findings.go(session, row);
            self.commands.push(Command::ShowFinding(FindingId::of(found)));
        }
    }

    fn row_actions_ui(&mut self, ui: &mut Ui, found: &Finding) {
        let (texts, id) = (self.texts, FindingId::of(found));
        if self.session.is_read_only() {
            return;
        }
        let narrow = is_narrow(ui.ctx());
        let mut act = |ui: &mut Ui, icon, text: &str, why: &str, command: Command| {
            let button = if narrow { ui.icon_ui(icon, text, true) } else { ui.action_ui(icon, text) };
            let button = if why.is_empty() { button } else { button.on_hover_text(why) };
            if button.clicked() {
                self.commands.push(command);
            }
        };
        if let Some(waiver) = found.waiver {
            act(ui, Icon::Undo2, &texts.get("findings-take-back"), "", Command::TakeWaiverBack(waiver));
            return;
        }
        let aside = texts.get("findings-waive");
        if ui.icon_ui(Icon::StickyNote, &aside, true).clicked() {
            self.states.findings.stand_on(id);
            self.commands.push(Command::FixesOf { finding: id, waiving: true });
            return;
        }
        match suggestions(found) {
            [] => {}
            [only] => {
                let (set, why) = (findings::suggested(only, texts), findings::why(only, texts));
                act(ui, Icon::Check, &set, &why, Command::Mend { finding: id, suggestion: 0 });
            }
            _ => {
                let choose = texts.get("findings-choose");
                act(ui, Icon::ListChecks, &choose, "", Command::FixesOf { finding: id, waiving: false });
            }
        }
    }

    /// What the keyboard does in the list.
    fn finding_keys(&mut self, ui: &Ui) {
        if !ui.memory(|memory| memory.has_focus(holder())) {
            return;
        }
        let list = &mut self.states.findings;
        let standing = Standing { row: list.at, rows: list.rows.len(), page: list.page };
        let Pressed { row, enters } = list_keys::take(ui, standing, |_, _| false);
        if row != list.at {
            list.go(self.session, row);
            ui.ctx().request_repaint();
        }
        if let Some(finding) = list.cursor.filter(|_| enters) {
            self.commands.push(Command::ShowFinding(finding));
        }
    }

    /// Keeps the keyboard on the list as a whole, named after its current row.
    fn finding_focus(&mut self, ui: &Ui, current: Rect) {
        let (session, texts) = (self.session, self.texts);
        let list = &mut self.states.findings;
        let response = ui.interact(current, holder(), Sense::focusable_noninteractive());
        response.widget_info(|| {
            let found = list.cursor.and_then(|cursor| cursor.among(session.findings()));
            let said = found.map_or_else(String::new, |found| {
                format!("{}, {}", findings::subject(found, texts), finding::said(found, session.year(), texts))
            });
            WidgetInfo::labeled(Role::List, true, said)
        });
        if list_keys::keep(ui, holder(), &mut list.wants_focus, false) {
            list_keys::outline(ui, current);
        }
    }
}

/// The widget that holds the keyboard for the list.
fn holder() -> Id {
    Id::unique("findings-keyboard")
}

/// A text within some lines, and whether it had to be cut for that.
fn cut(ui: &Ui, text: &str, room: f32, lines: usize) -> (std::sync::Arc<egui::Galley>, bool) {
    let format = egui::TextFormat {
        font_id: theme::regular(size::TEXT),
        color: theme::tokens(ui).text,
        line_height: Some(size::LINE),
        ..Default::default()
    };
    let mut job = egui::text::LayoutJob::single_section(text.to_owned(), format);
    job.wrap.max_width = room;
    job.wrap.max_rows = lines;
    job.wrap.break_anywhere = lines == 1;
    let galley = ui.painter().layout_job(job);
    let elided = galley.elided;
    (galley, elided)
}

/// A view of the list, to be chosen.
fn view_ui(ui: &mut Ui, severity: Option<Severity>, name: &str, is_current: bool) -> egui::Response {
    let tokens = theme::tokens(ui);
    let mut job = egui::text::LayoutJob::default();
    let format = |font_id, color| egui::TextFormat { font_id, color, valign: Align::Center, ..Default::default() };
    if let Some(severity) = severity {
        let icon = char::from(finding::icon_of(severity)).to_string();
        job.append(&icon, 0.0, format(theme::icon(size::ICON), finding::color_of(severity, &tokens)));
    }
    let indent = if severity.is_some() { size::TIGHT } else { 0.0 };
    let font = if is_current { theme::semi_bold(size::TEXT) } else { theme::regular(size::TEXT) };
    job.append(name, indent, format(font, tokens.text));
    let button = egui::Button::new(job).selected(is_current).min_size(vec2(0.0, size::CONTROL));
    let response = quiet(ui, |ui| ui.add(button));
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_current, name));
    response
}

/// A list of values to filter by, each with how many there are; the first lets all through.
fn choice_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    label: &str,
    current: Option<T>,
    options: &[(T, usize)],
    texts: &Texts,
    name: impl Fn(Option<T>) -> String,
) -> Option<Option<T>> {
    let mut chosen = None;
    let selected = name(current);
    let combo = list_of(label).selected_text(&selected).width(size::FILTER).truncate();
    let shown = quiet(ui, |ui| {
        combo.show_ui(ui, |ui| {
            if ui.selectable_label(current.is_none(), name(None)).clicked() {
                chosen = Some(None);
            }
            for &(option, count) in options {
                let text = format!("{} {}", name(Some(option)), numbers::count(count as u64, texts.language()));
                if ui.selectable_label(current == Some(option), text).clicked() {
                    chosen = Some(Some(option));
                }
            }
        })
    });
    let label = format!("{label}: {selected}");
    shown.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, &label));
    chosen
}
