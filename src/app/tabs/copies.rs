//! The copies of the register: which there are, what differs between one and the register, and the way back.

use std::path::{Path, PathBuf};

use egui::{
    Align, CentralPanel, Frame, Id, Label, Layout, Panel, Rect, RichText, Role, ScrollArea, Sense, Stroke, Ui,
    UiBuilder, WidgetInfo, vec2,
};
use lucide_icons::Icon;

use crate::{
    app::{
        catalogue,
        command::Command,
        restoring::{file_name, moment},
        theme::{self, size},
        widgets::{
            UiExt as _,
            list_keys::{self, Pressed, Standing},
            list_of,
            list_rows::{self, Rows},
            quiet,
        },
    },
    domain::comparison::{Differing, How},
    store,
    text::{Texts, numbers},
    told::differing,
};

use super::{
    TabUi,
    copy_list::{Counts, Listed},
    is_narrow,
};

impl TabUi<'_> {
    /// The page of the copies.
    pub fn copies_ui(&mut self, ui: &mut Ui) {
        self.ask_for_copies();
        let tokens = theme::tokens(ui);
        if is_narrow(ui.ctx()) {
            let frame = Frame::new().fill(tokens.raised).inner_margin(size::ACTIONS_MARGIN);
            Panel::top("copies-chosen").frame(frame).show(ui, |ui| self.copy_chooser_ui(ui));
        } else {
            let frame = Frame::new().fill(tokens.raised);
            let panel = Panel::left("copies").default_size(size::PANEL).size_range(size::PANEL_MIN..=size::PANEL_MAX);
            panel.resizable(true).frame(frame).show(ui, |ui| self.copy_panel_ui(ui));
        }
        CentralPanel::no_frame().show(ui, |ui| self.compared_ui(ui));
    }

    /// Asks for what is to be shown and is not known yet.
    fn ask_for_copies(&mut self) {
        let revision = self.session.store().revision();
        let list = &mut self.states.copies;
        if !list.is_asked {
            list.is_asked = true;
            self.commands.push(Command::ListCopies);
        }
        // Until a large change is saved, the register is what it was before it.
        if !self.session.store().is_away() {
            self.commands.extend(list.asks_for(revision).map(Command::CompareCopy));
        }
    }

    fn copies_folder(&self) -> PathBuf {
        store::copies_folder(self.session.store().path(), self.settings.copies_folder.as_deref())
    }

    /// What can be done with the copies as a whole.
    fn copy_actions_ui(&mut self, ui: &mut Ui) {
        let texts = self.texts;
        if ui.action_ui(Icon::Save, &texts.get("copies-make")).clicked() {
            self.commands.push(Command::KeepCopy);
        }
        if ui.icon_ui(Icon::FolderOpen, &texts.get("copies-another"), true).clicked() {
            self.commands.push(Command::OpenCopy);
        }
        if ui.icon_ui(Icon::FolderCog, &texts.get("copies-folder-change"), true).clicked() {
            self.commands.push(Command::ChangeCopiesFolder);
        }
        if self.settings.copies_folder.is_some()
            && ui.icon_ui(Icon::FolderSync, &texts.get("copies-folder-beside"), true).clicked()
        {
            self.commands.push(Command::KeepCopiesBeside);
        }
    }

    /// The list of the copies, beside what differs.
    fn copy_panel_ui(&mut self, ui: &mut Ui) {
        let head = Frame::new().inner_margin(size::ACTIONS_MARGIN);
        Panel::top("copies-actions").frame(head).show(ui, |ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(size::TIGHT);
            ui.title_ui(&self.texts.get("tab-copies"));
            let folder = self.copies_folder();
            let shown = RichText::new(folder.display().to_string()).font(theme::regular(size::SMALL));
            ui.add(Label::new(shown.color(theme::tokens(ui).muted)).truncate());
            ui.horizontal_wrapped(|ui| self.copy_actions_ui(ui));
        });
        let foot = Frame::new().inner_margin(size::ACTIONS_MARGIN);
        Panel::bottom("copies-about").frame(foot).show(ui, |ui| {
            ui.hint_ui(&self.texts.get("copies-about"));
        });
        CentralPanel::no_frame().show(ui, |ui| self.copy_rows_ui(ui));
    }

    fn copy_rows_ui(&mut self, ui: &mut Ui) {
        let Some(listed) = self.states.copies.listed.take() else {
            note_ui(ui, &self.texts.get("copies-listing"));
            return;
        };
        let elsewhere = self.elsewhere(&listed);
        if listed.is_empty() && elsewhere.is_none() {
            note_ui(ui, &self.texts.get("copies-empty"));
        }
        ScrollArea::vertical().id_salt("copies").auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if let Some(path) = &elsewhere {
                self.copy_row_ui(ui, path, &file_name(path), &path.display().to_string());
            }
            for listed in &listed {
                let texts = self.texts;
                self.copy_row_ui(ui, &listed.copy.path, &moment(listed.copy.at, texts), &about(listed, texts));
            }
        });
        self.states.copies.listed = Some(listed);
    }

    /// The copy that is shown where it is none of the folder's.
    fn elsewhere(&self, listed: &[Listed]) -> Option<PathBuf> {
        let chosen = self.states.copies.chosen.clone()?;
        (!listed.iter().any(|listed| listed.copy.path == chosen)).then_some(chosen)
    }

    fn copy_row_ui(&mut self, ui: &mut Ui, path: &Path, name: &str, about: &str) {
        let tokens = theme::tokens(ui);
        let is_chosen = self.states.copies.chosen.as_deref() == Some(path);
        let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), size::FINDING), Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_chosen, format!("{name}, {about}")));
        if is_chosen {
            ui.painter().rect_filled(rect, 0.0, tokens.selected_row);
        } else if response.hovered() {
            ui.painter().rect_filled(rect, 0.0, tokens.hovered);
        }
        ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(size::HAIRLINE, tokens.hairline));
        if response.has_focus() {
            let outline = Stroke::new(size::OUTLINE, tokens.accent);
            ui.painter().rect_stroke(rect, 0.0, outline, egui::StrokeKind::Inside);
        }
        two_lines_ui(ui, rect.shrink2(vec2(size::EDGE, size::TIGHT)), (name, is_chosen), about);
        let takes_keyboard = self.states.copies.chosen.is_none() || is_chosen;
        if takes_keyboard && std::mem::take(&mut self.states.copies.list_wants_focus) {
            response.request_focus();
        }
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if response.on_hover_text(path.display().to_string()).clicked() {
            self.states.copies.choose(path);
            ui.ctx().request_repaint();
        }
    }

    /// The copies in one line, where the window has no room for their list.
    fn copy_chooser_ui(&mut self, ui: &mut Ui) {
        let texts = self.texts;
        let listed = self.states.copies.listed.clone().unwrap_or_default();
        let elsewhere = self.elsewhere(&listed);
        let name_of = |path: &Path| {
            let of_folder = listed.iter().find(|listed| listed.copy.path == path);
            of_folder.map_or_else(|| file_name(path), |listed| moment(listed.copy.at, texts))
        };
        let name = match (&self.states.copies.chosen, listed.is_empty()) {
            (Some(chosen), _) => name_of(chosen),
            (None, true) => texts.get("copies-empty"),
            (None, false) => texts.get("tab-copies"),
        };
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(size::TIGHT);
            let combo =
                list_of("copies-list").selected_text(&name).truncate().width(size::FORM / 2.0).height(size::PAGE);
            let mut chosen = None;
            let shown = quiet(ui, |ui| {
                combo.show_ui(ui, |ui| {
                    let of_folder = listed.iter().map(|listed| (&listed.copy.path, about(listed, texts)));
                    for (path, about) in elsewhere.iter().map(|path| (path, String::new())).chain(of_folder) {
                        let is_chosen = self.states.copies.chosen.as_ref() == Some(path);
                        let name = [name_of(path), about].into_iter().filter(|part| !part.is_empty());
                        let name = name.collect::<Vec<_>>().join(" · ");
                        if ui.selectable_label(is_chosen, name).clicked() {
                            chosen = Some(path.clone());
                        }
                    }
                })
            });
            let label = format!("{}: {name}", texts.get("tab-copies"));
            shown.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, &label));
            if let Some(path) = chosen {
                self.states.copies.choose(&path);
                ui.ctx().request_repaint();
            }
            self.copy_actions_ui(ui);
        });
    }

    /// What differs between the chosen copy and the register.
    fn compared_ui(&mut self, ui: &mut Ui) {
        let list = &self.states.copies;
        if let Some(refused) = list.refused.clone() {
            return note_ui(ui, &refused);
        }
        if list.chosen.is_none() {
            return self.empty_ui(ui, "copies-choose", None);
        }
        let Some(compared) = self.states.copies.compared.take() else {
            return note_ui(ui, &self.texts.get("copies-comparing"));
        };
        let tokens = theme::tokens(ui);
        let frame = Frame::new().fill(tokens.surface).inner_margin(size::ACTIONS_MARGIN);
        let all = Panel::top("copies-differences")
            .frame(frame)
            .show(ui, |ui| self.compared_head_ui(ui, &compared.path, compared.counts, compared.differences.is_empty()));
        // What was found out of another state of the register is shown until it is found out anew, and not taken.
        let is_current = compared.revision == self.session.store().revision() && !self.session.store().is_away();
        if all.inner && is_current {
            self.commands.push(Command::Restore(None));
        }
        CentralPanel::no_frame().show(ui, |ui| {
            if compared.differences.is_empty() {
                self.empty_ui(ui, "copies-same", None);
            } else {
                self.difference_keys(ui, compared.differences.len(), is_current);
                self.difference_rows_ui(ui, &compared.differences, &compared.there, is_current);
            }
        });
        self.states.copies.compared = Some(compared);
    }

    /// Of which copy the differences are, how many, and the way to take all of them; whether that is asked for.
    fn compared_head_ui(&mut self, ui: &mut Ui, path: &Path, counts: Counts, is_same: bool) -> bool {
        let texts = self.texts;
        let listed = self.states.copies.listed.iter().flatten().find(|listed| listed.copy.path == *path);
        let name = listed.map_or_else(|| file_name(path), |listed| moment(listed.copy.at, texts));
        let mut takes_all = false;
        let tall = size::LINE * 2.0 + size::TIGHT;
        let row = vec2(ui.available_width(), tall);
        ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
            if !is_same && !self.session.is_read_only() {
                let keys = catalogue::keys_of(&Command::Undo);
                let about = texts.with("copies-take-all-about", &[("keys", (&keys).into())]);
                let button = ui.primary_ui(Icon::ArchiveRestore, &texts.get("copies-take-all"));
                takes_all = button.on_hover_text(about).clicked();
            }
            let left = ui.available_rect_before_wrap();
            let title = texts.with("copies-title", &[("moment", (&name).into())]);
            two_lines_ui(ui, left, (&title, true), &counted(counts, texts));
        });
        takes_all
    }

    fn difference_rows_ui(
        &mut self,
        ui: &mut Ui,
        differences: &[Differing],
        there: &crate::domain::Register,
        is_current: bool,
    ) {
        let body = ui.available_rect_before_wrap();
        let height = if is_narrow(ui.ctx()) { size::FINDING_NARROW } else { size::FINDING };
        self.states.copies.page = ((body.height() / height) as usize).max(1);
        let rows = differences.len();
        let scroll = ScrollArea::vertical().id_salt("differences").auto_shrink(false).animated(false);
        scroll.show_viewport(ui, |ui, viewport| {
            let placed = Rows::of(ui, viewport, height, rows);
            for row in placed.shown.clone() {
                self.difference_ui(ui, placed.rect(row), (row, &differences[row]), there, is_current);
            }
            self.states.copies.at = self.states.copies.at.min(rows.saturating_sub(1));
            let at = self.states.copies.at;
            self.difference_focus(ui, placed.rect(at), &differences[at], there);
            if std::mem::take(&mut self.states.copies.scroll_to_current) {
                ui.scroll_to_rect(placed.rect(at), None);
                ui.ctx().request_repaint();
            }
        });
    }

    fn difference_ui(
        &mut self,
        ui: &mut Ui,
        rect: Rect,
        (row, difference): (usize, &Differing),
        there: &crate::domain::Register,
        can_take: bool,
    ) {
        let texts = self.texts;
        let tokens = theme::tokens(ui);
        let now = self.session.register();
        let name = differing::name(difference, now, there, texts);
        let details = differing::details(difference, now, there, texts);
        let tag = texts.get(match difference.how {
            How::OnlyThere => "copies-tag-there",
            How::OnlyHere => "copies-tag-here",
            How::Changed(_) => "copies-tag-changed",
        });
        let is_current = self.states.copies.at == row;
        let response = ui.interact(rect, Id::unique(("difference", row)), Sense::CLICK);
        response.widget_info(|| {
            let parts: Vec<&str> = [&*name, &*details, &*tag].into_iter().filter(|part| !part.is_empty()).collect();
            WidgetInfo::selected(Role::ListItem, true, is_current, parts.join(", "))
        });
        list_rows::ground(ui, rect, is_current, &response);
        let inner = rect.shrink2(vec2(size::EDGE, size::TIGHT));
        let mut takes = false;
        ui.scope_builder(UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center)), |ui| {
            ui.spacing_mut().item_spacing.x = size::GAP;
            if is_current && can_take && !self.session.is_read_only() {
                let removes = difference.how == How::OnlyHere;
                let take = texts.get(if removes { "copies-take-removal" } else { "copies-take" });
                let icon = if removes { Icon::Trash2 } else { Icon::ArchiveRestore };
                let narrow = is_narrow(ui.ctx());
                takes = if narrow { ui.icon_ui(icon, &take, true) } else { ui.action_ui(icon, &take) }.clicked();
            }
            let color = if difference.how == How::OnlyHere { tokens.warning } else { tokens.muted };
            ui.label(RichText::new(&tag).font(theme::regular(size::SMALL)).color(color));
            let left = ui.available_rect_before_wrap();
            two_lines_ui(ui, left, (&name, false), &details);
        });
        if !details.is_empty() {
            response.clone().on_hover_text(details.replace(" · ", "\n"));
        }
        if takes {
            self.commands.push(Command::Restore(Some(row)));
        } else if response.clicked() {
            self.states.copies.go(row);
            self.states.copies.wants_focus = true;
        }
    }

    fn difference_keys(&mut self, ui: &Ui, rows: usize, can_take: bool) {
        if !ui.memory(|memory| memory.has_focus(holder())) {
            return;
        }
        let list = &mut self.states.copies;
        let standing = Standing { row: list.at, rows, page: list.page };
        let Pressed { row, enters } = list_keys::take(ui, standing, |_, _| false);
        if row != list.at {
            list.at = row;
            list.scroll_to_current = true;
            ui.ctx().request_repaint();
        }
        if enters && can_take && !self.session.is_read_only() {
            self.commands.push(Command::Restore(Some(row)));
        }
    }

    /// Keeps the keyboard on the list as a whole, named after its current row.
    fn difference_focus(&mut self, ui: &Ui, current: Rect, difference: &Differing, there: &crate::domain::Register) {
        let now = self.session.register();
        let response = ui.interact(current, holder(), Sense::focusable_noninteractive());
        response.widget_info(|| {
            let name = differing::name(difference, now, there, self.texts);
            let details = differing::details(difference, now, there, self.texts);
            WidgetInfo::labeled(Role::List, true, format!("{name}; {details}"))
        });
        if std::mem::take(&mut self.states.copies.wants_focus) {
            ui.memory_mut(|memory| memory.request_focus(holder()));
        }
        if list_keys::hold(ui, holder(), false) {
            list_keys::outline(ui, current);
        }
    }
}

/// The widget that holds the keyboard for the list.
fn holder() -> Id {
    Id::unique("differences-keyboard")
}

/// What a copy holds, and who made it.
fn about(listed: &Listed, texts: &Texts) -> String {
    let Some(contents) = &listed.contents else { return texts.get("copies-unreadable") };
    let years = match (contents.years.first(), contents.years.last()) {
        (Some(first), Some(last)) if first != last => format!("{first}–{last}"),
        (Some(only), _) => only.to_string(),
        _ => String::new(),
    };
    let activities = texts.with("copies-activities", &[("count", contents.activities.into())]);
    let size = numbers::mean(listed.copy.bytes, 1_000_000, texts.language()).unwrap_or_default();
    let size = texts.with("copies-size", &[("size", (&size).into())]);
    let made = match (listed.copy.is_automatic, listed.copy.is_version) {
        (true, _) => String::new(),
        (_, true) => texts.get("copies-version"),
        _ => texts.get("copies-by-hand"),
    };
    let parts = [years, activities, size, made];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// How many differences there are of each sort.
fn counted(counts: Counts, texts: &Texts) -> String {
    let counts = [
        ("copies-changed", counts.changed),
        ("copies-only-there", counts.only_there),
        ("copies-only-here", counts.only_here),
    ];
    let said = counts.iter().filter(|(_, count)| *count > 0);
    let mut parts: Vec<String> = said.map(|&(key, count)| texts.with(key, &[("count", count.into())])).collect();
    if counts[0].1 > 0 {
        parts.push(texts.get("copies-direction"));
    }
    parts.join(" · ")
}

/// A name, and below it what is to be said of it, in the middle of a row.
pub(super) fn two_lines_ui(ui: &mut Ui, rect: Rect, (name, is_strong): (&str, bool), about: &str) {
    let tokens = theme::tokens(ui);
    // A row has its place already, and what stands in it moves nothing.
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)));
    ui.spacing_mut().item_spacing.y = size::HAIR_GAP;
    let tall = if about.is_empty() { size::LINE } else { size::LINE * 2.0 + size::HAIR_GAP };
    ui.add_space(((rect.height() - tall) / 2.0).max(0.0));
    let font = if is_strong { theme::semi_bold(size::TEXT) } else { theme::regular(size::TEXT) };
    ui.add(Label::new(RichText::new(name).font(font).color(tokens.text)).truncate().selectable(false));
    if !about.is_empty() {
        let about = RichText::new(about).font(theme::regular(size::SMALL)).color(tokens.muted);
        ui.add(Label::new(about).truncate().selectable(false));
    }
}

/// What stands where there is nothing to list.
fn note_ui(ui: &mut Ui, text: &str) {
    Frame::new().inner_margin(size::PADDING).show(ui, |ui| {
        ui.hint_ui(text);
    });
}
