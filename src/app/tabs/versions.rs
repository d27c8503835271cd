//! Two versions of the register side by side, record by record: what each holds, who changed it, and which of both
//! stays.

use egui::{
    Align, CentralPanel, Frame, Id, Key, Label, Layout, Panel, Rect, Response, RichText, Role, ScrollArea, Sense, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};
use lucide_icons::Icon;

use crate::{
    app::{
        catalogue,
        command::Command,
        restoring::file_name,
        theme::{self, Tokens, size},
        widgets::{
            UiExt as _,
            list_keys::{self, Pressed, Standing},
            list_rows::{self, Rows},
        },
    },
    domain::{Choice as _, Register, merging::Side},
    store::Kinship,
    text::Texts,
    told::differing,
};

use super::{
    TabUi, is_narrow,
    version_list::{Choice, Filter, Line, Stays, TwoVersions},
};

/// How much of a line's width its name takes, and each of the two values.
const SHARES: [f32; 3] = [0.24, 0.38, 0.38];

impl TabUi<'_> {
    /// The page of two versions.
    pub fn versions_ui(&mut self, ui: &mut Ui) {
        // Until a large change is saved, the register is what it was before it.
        if !self.session.store().is_away() {
            let revision = self.session.store().revision();
            self.commands.extend(self.states.versions.asks_for(revision).map(Command::ReadVersion));
        }
        let list = &self.states.versions;
        if let Some(refused) = list.refused.clone() {
            return self.version_refused_ui(ui, &refused);
        }
        if list.chosen.is_none() {
            return self.empty_ui(ui, "versions-choose", Some(("versions-open", Command::OpenVersion)));
        }
        let Some(mut shown) = self.states.versions.shown.take() else {
            Frame::new().inner_margin(size::PADDING).show(ui, |ui| ui.hint_ui(&self.texts.get("versions-comparing")));
            return;
        };
        self.two_versions_ui(ui, &mut shown);
        self.states.versions.shown = Some(shown);
    }

    /// Why there is nothing to be seen, and the ways on from there.
    fn version_refused_ui(&mut self, ui: &mut Ui, refused: &str) {
        let texts = self.texts;
        Frame::new().inner_margin(size::PADDING).show(ui, |ui| {
            ui.hint_ui(refused);
            ui.add_space(size::GAP);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = egui::Vec2::splat(size::TIGHT);
                if ui.action_ui(Icon::RotateCw, &texts.get("versions-again")).clicked() {
                    self.states.versions.ask_again();
                    ui.ctx().request_repaint();
                }
                if ui.action_ui(Icon::FolderOpen, &texts.get("versions-open")).clicked() {
                    self.commands.push(Command::OpenVersion);
                }
            });
        });
    }

    fn two_versions_ui(&mut self, ui: &mut Ui, shown: &mut TwoVersions) {
        let frame = Frame::new().fill(theme::tokens(ui).surface).inner_margin(size::ACTIONS_MARGIN);
        Panel::top("versions-head").frame(frame).show(ui, |ui| {
            self.version_head_ui(ui, shown);
            if shown.asks() {
                ui.add_space(size::TIGHT);
                self.version_filters_ui(ui, shown);
            }
        });
        let key = match shown.kinship {
            Kinship::Behind => Some("versions-nothing-new"),
            _ => shown.is_same().then_some("versions-same"),
        };
        CentralPanel::no_frame().show(ui, |ui| match key {
            Some(key) => self.empty_ui(ui, key, None),
            None if shown.lines().is_empty() => self.empty_ui(ui, "versions-none-of-them", None),
            None => {
                self.version_columns_ui(ui);
                self.version_keys(ui, shown);
                self.version_lines_ui(ui, shown);
            }
        });
    }

    /// Which version is shown, who changed what, and the button that merges.
    fn version_head_ui(&mut self, ui: &mut Ui, shown: &mut TwoVersions) {
        let texts = self.texts;
        let is_current = shown.revision == self.session.store().revision() && !self.session.store().is_away();
        let row = vec2(ui.available_width(), size::LINE * 2.0 + size::TIGHT);
        ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = size::GAP;
            if shown.asks() && !self.session.is_read_only() {
                let keys = catalogue::keys_of(&Command::Undo);
                let about = texts.with("versions-merge-about", &[("keys", (&keys).into())]);
                let can_merge = is_current && shown.undecided() == 0;
                let merge =
                    ui.add_enabled_ui(can_merge, |ui| ui.primary_ui(Icon::GitMerge, &texts.get("versions-merge")));
                let merge =
                    merge.inner.on_hover_text(about).on_disabled_hover_text(texts.get("versions-undecided-about"));
                if merge.clicked() {
                    self.commands.push(Command::Merge);
                }
                if shown.undecided() > 0 {
                    let undecided = texts.with("versions-undecided", &[("count", shown.undecided().into())]);
                    let button = ui.action_ui(Icon::ArrowDown, &undecided);
                    if button.on_hover_text(texts.get("versions-undecided-about")).clicked() {
                        self.go_to_undecided(shown);
                    }
                }
            }
            if ui.icon_ui(Icon::FolderOpen, &texts.get("versions-open"), true).clicked() {
                self.commands.push(Command::OpenVersion);
            }
            let left = ui.available_rect_before_wrap();
            let title = texts.with("versions-title", &[("name", (&file_name(&shown.path)).into())]);
            super::copies::two_lines_ui(ui, left, (&title, true), &about(shown, texts));
        });
    }

    fn go_to_undecided(&mut self, shown: &mut TwoVersions) {
        if let Some(line) = shown.reach_undecided(self.states.versions.at + 1) {
            self.states.versions.at = line;
            self.states.versions.scroll_to_current = true;
        }
        self.states.versions.wants_focus = true;
    }

    fn version_filters_ui(&mut self, ui: &mut Ui, shown: &mut TwoVersions) {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(size::TIGHT);
            for &filter in Filter::ALL {
                let count = shown.count(filter);
                if count == 0 && filter != shown.filter() {
                    continue;
                }
                let text = format!("{} {count}", self.texts.get(&format!("versions-{filter}")));
                let chip = egui::Button::selectable(shown.filter() == filter, text);
                if ui.add(chip.min_size(vec2(0.0, size::CHIP))).clicked() {
                    shown.list(filter);
                    self.states.versions.at = 0;
                    self.states.versions.wants_focus = true;
                }
            }
            if shown.undecided() > 0 && !is_narrow(ui.ctx()) {
                ui.hint_ui(&self.texts.get("versions-undecided-about"));
            }
        });
    }

    fn version_columns_ui(&self, ui: &mut Ui) {
        let tokens = theme::tokens(ui);
        let row = vec2(ui.available_width(), size::ROW);
        let (rect, _) = ui.allocate_exact_size(row, Sense::hover());
        ui.painter().rect_filled(rect, 0.0, tokens.raised);
        let [_, here, there] = if is_narrow(ui.ctx()) { halves(rect) } else { columns(rect) };
        for (rect, key) in [(here, "versions-here"), (there, "versions-there")] {
            let text = RichText::new(self.texts.get(key)).font(theme::semi_bold(size::SMALL)).color(tokens.muted);
            let inner = rect.shrink2(vec2(size::CELL_PADDING, 0.0));
            put(ui, inner, Label::new(text).truncate());
        }
    }

    fn version_lines_ui(&mut self, ui: &mut Ui, shown: &mut TwoVersions) {
        let narrow = is_narrow(ui.ctx());
        let height = if narrow { size::ROW + size::LINE * 2.0 } else { size::ROW };
        let body = ui.available_rect_before_wrap();
        self.states.versions.page = ((body.height() / height) as usize).max(1);
        let lines = shown.lines().len();
        let scroll = ScrollArea::vertical().id_salt("versions").auto_shrink(false).animated(false);
        let mut decided = None;
        scroll.show_viewport(ui, |ui, viewport| {
            let placed = Rows::of(ui, viewport, height, lines);
            for line in placed.shown.clone() {
                let rect = placed.rect(line);
                match shown.lines()[line] {
                    Line::Head(first) => self.version_name_ui(ui, rect, (line, shown.choice(first)), &shown.there),
                    Line::Choice(at) => {
                        let stays = self.version_choice_ui(ui, rect, (line, shown.choice(at)), &shown.there);
                        decided = stays.map(|stays| (line, stays)).or(decided);
                    }
                }
            }
            self.states.versions.at = self.states.versions.at.min(lines.saturating_sub(1));
            let at = self.states.versions.at;
            self.version_focus(ui, placed.rect(at), shown);
            if std::mem::take(&mut self.states.versions.scroll_to_current) {
                ui.scroll_to_rect(placed.rect(at), None);
                ui.ctx().request_repaint();
            }
        });
        if let Some((line, stays)) = decided {
            shown.decide(line, stays);
            self.states.versions.go(line);
            self.states.versions.at = line;
            self.states.versions.wants_focus = true;
        }
    }

    /// The name of a record, and who changed it.
    fn version_name_ui(&mut self, ui: &mut Ui, rect: Rect, (line, first): (usize, &Choice), there: &Register) {
        let tokens = theme::tokens(ui);
        let name = differing::name(&first.sided.differing, self.session.register(), there, self.texts);
        let year = first.sided.differing.year().filter(|_| self.session.register().years.len() > 1);
        let name = year.map_or(name.clone(), |year| format!("{name} · {year}"));
        let response = ui.interact(rect, Id::unique(("version-head", line)), Sense::CLICK);
        response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, &name));
        list_rows::ground(ui, rect, self.states.versions.at == line, &response);
        let text = RichText::new(&name).font(theme::semi_bold(size::TEXT)).color(tokens.text);
        let below = if is_narrow(ui.ctx()) { size::LINE * 2.0 } else { 0.0 };
        let inner = Rect::from_min_max(pos2(rect.left() + size::EDGE, rect.top() + below), rect.max);
        let mut ui = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center)));
        ui.add(Label::new(text).truncate().selectable(false));
        if response.clicked() {
            self.states.versions.at = line;
            self.states.versions.wants_focus = true;
        }
    }

    /// A field with both its values; the side that was clicked.
    fn version_choice_ui(
        &mut self,
        ui: &mut Ui,
        rect: Rect,
        (line, choice): (usize, &Choice),
        there: &Register,
    ) -> Option<Stays> {
        let tokens = theme::tokens(ui);
        let texts = self.texts;
        let is_current = self.states.versions.at == line;
        let response = ui.interact(rect, Id::unique(("version-line", line)), Sense::CLICK);
        list_rows::ground(ui, rect, is_current, &response);
        let sides = differing::sides(&choice.sided, self.session.register(), there, texts);
        let [name_rect, here_rect, there_rect] = if is_narrow(ui.ctx()) { stacked(rect) } else { columns(rect) };
        let tag = texts.get(match choice.sided.side {
            Side::There => "versions-tag-there",
            Side::Here => "versions-tag-here",
            Side::Both => "versions-tag-conflict",
        });
        let open = choice.stays.is_none();
        let color = if open { tokens.warning } else { tokens.muted };
        let mut inner = ui.new_child(
            UiBuilder::new()
                .max_rect(name_rect.shrink2(vec2(size::EDGE, 0.0)))
                .layout(Layout::right_to_left(Align::Center)),
        );
        inner.spacing_mut().item_spacing.x = size::GAP;
        inner.label(RichText::new(&tag).font(theme::regular(size::SMALL)).color(color));
        inner.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let name = RichText::new(&sides.name).font(theme::regular(size::TEXT)).color(tokens.text);
            ui.add(Label::new(name).truncate().selectable(false));
        });
        let of_columns = [texts.get("versions-here"), texts.get("versions-there")];
        let cells = [(here_rect, Stays::Here, &sides.here), (there_rect, Stays::There, &sides.there)];
        let mut clicked = None;
        for ((cell_rect, stays, value), column) in cells.into_iter().zip(&of_columns) {
            let cell = Cell { stays: choice.stays.map(|of_choice| of_choice == stays), value, is_open: open };
            let name = format!("{}, {column}: {value}", sides.name);
            let id = Id::unique(("version-cell", line, stays));
            if value_ui(ui, cell_rect, id, &cell, &name).clicked() && !self.session.is_read_only() {
                clicked = Some(stays);
            }
        }
        if response.clicked() {
            self.states.versions.at = line;
            self.states.versions.wants_focus = true;
        }
        clicked
    }

    fn version_keys(&mut self, ui: &Ui, shown: &mut TwoVersions) {
        if !ui.memory(|memory| memory.has_focus(holder())) {
            return;
        }
        let list = &mut self.states.versions;
        let standing = Standing { row: list.at, rows: shown.lines().len(), page: list.page };
        let can_decide = !self.session.is_read_only();
        let mut is_other = false;
        let Pressed { row, enters } = list_keys::take(ui, standing, |event, row| {
            let stays = match list_keys::plain(event) {
                Some(Key::ArrowLeft) => Stays::Here,
                Some(Key::ArrowRight) => Stays::There,
                _ => return false,
            };
            if can_decide {
                shown.decide(row, stays);
                is_other = true;
            }
            true
        });
        if row != list.at {
            list.at = row;
            list.scroll_to_current = true;
            is_other = true;
        }
        if is_other {
            ui.ctx().request_repaint();
        }
        if enters {
            self.go_to_undecided(shown);
            ui.ctx().request_repaint();
        }
    }

    /// Keeps the keyboard on the list as a whole, named after its current line.
    fn version_focus(&mut self, ui: &Ui, current: Rect, shown: &TwoVersions) {
        let response = ui.interact(current, holder(), Sense::focusable_noninteractive());
        response.widget_info(|| {
            let told = match shown.lines().get(self.states.versions.at) {
                Some(&Line::Head(at)) => {
                    let differing = &shown.choice(at).sided.differing;
                    differing::name(differing, self.session.register(), &shown.there, self.texts)
                }
                Some(&Line::Choice(at)) => self.choice_told(shown.choice(at), &shown.there),
                None => String::new(),
            };
            WidgetInfo::labeled(Role::List, true, told)
        });
        if std::mem::take(&mut self.states.versions.wants_focus) {
            ui.memory_mut(|memory| memory.request_focus(holder()));
        }
        if list_keys::hold_all_arrows(ui, holder()) {
            list_keys::outline(ui, current);
        }
    }

    /// A field in one sentence: of what it is, what both versions hold, and which of them stays.
    fn choice_told(&self, choice: &Choice, there: &Register) -> String {
        let (now, texts) = (self.session.register(), self.texts);
        let name = differing::short_name(&choice.sided.differing, now, there, texts);
        let sides = differing::sides(&choice.sided, now, there, texts);
        let stays = match choice.stays {
            None => "open",
            Some(Stays::Here) => "here",
            Some(Stays::There) => "there",
        };
        let told = [
            ("name", (&name).into()),
            ("field", (&sides.name).into()),
            ("here", (&sides.here).into()),
            ("there", (&sides.there).into()),
            ("stays", stays.into()),
        ];
        texts.with("versions-line", &told)
    }
}

/// The widget that holds the keyboard for the list.
fn holder() -> Id {
    Id::unique("versions-keyboard")
}

/// A value of one of the versions.
struct Cell<'a> {
    /// Whether it is the one that stays; `None` where nobody has decided.
    stays: Option<bool>,
    value: &'a str,
    is_open: bool,
}

fn value_ui(ui: &mut Ui, rect: Rect, id: Id, cell: &Cell<'_>, name: &str) -> Response {
    let tokens = theme::tokens(ui);
    let response = ui.interact(rect, id, Sense::CLICK);
    let stays = cell.stays == Some(true);
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, stays, name));
    let ground = rect.shrink2(vec2(size::HAIR_GAP, size::HAIR_GAP));
    if stays {
        ui.painter().rect_filled(ground, size::CONTROL_RADIUS, tokens.selected_cell);
    } else if response.hovered() {
        ui.painter().rect_filled(ground, size::CONTROL_RADIUS, tokens.hovered);
    }
    if cell.is_open || response.has_focus() {
        let color = if cell.is_open { tokens.warning } else { tokens.accent };
        let outline = egui::Stroke::new(size::HAIRLINE, color);
        ui.painter().rect_stroke(ground, size::CONTROL_RADIUS, outline, egui::StrokeKind::Inside);
    }
    let inner = rect.shrink2(vec2(size::CELL_PADDING, 0.0));
    let mut child = ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center)));
    child.spacing_mut().item_spacing.x = size::TIGHT;
    let (icon, color) = mark(cell, &tokens);
    child.label(RichText::new(char::from(icon).to_string()).font(theme::icon(size::ICON)).color(color));
    let color = if cell.stays == Some(false) { tokens.muted } else { tokens.text };
    let text = RichText::new(cell.value).font(theme::regular(size::TEXT)).color(color);
    child.add(Label::new(text).truncate().selectable(false));
    response.on_hover_text(cell.value)
}

/// Told by its shape too: a colour alone is not seen by everybody.
fn mark(cell: &Cell<'_>, tokens: &Tokens) -> (Icon, egui::Color32) {
    match cell.stays {
        Some(true) => (Icon::CircleCheck, tokens.accent),
        Some(false) => (Icon::Circle, tokens.outline),
        None => (Icon::Circle, tokens.warning),
    }
}

fn columns(rect: Rect) -> [Rect; 3] {
    let mut left = rect.left();
    let room = rect.width() - size::EDGE + size::CELL_PADDING;
    SHARES.map(|share| {
        let width = room * share;
        let column = Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()));
        left += width;
        column
    })
}

/// The name above its two values, where the window is narrow.
fn stacked(rect: Rect) -> [Rect; 3] {
    let name = Rect::from_min_size(rect.min, vec2(rect.width(), size::LINE + size::TIGHT));
    let [_, here, there] = halves(Rect::from_min_max(pos2(rect.left(), name.bottom()), rect.max));
    [name, here, there]
}

fn halves(rect: Rect) -> [Rect; 3] {
    let values = rect.shrink2(vec2(size::TIGHT, 0.0));
    let (here, there) = values.split_left_right_at_fraction(0.5);
    [rect, here, there]
}

fn put(ui: &mut Ui, rect: Rect, label: Label) {
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center)));
    child.add(label.selectable(false));
}

/// Who changed what since the versions parted.
fn about(shown: &TwoVersions, texts: &Texts) -> String {
    if shown.kinship == Kinship::Unrelated {
        return texts.get("versions-unrelated");
    }
    let there: usize = shown.by_there.values().sum();
    let parted = texts.with("versions-parted", &[("here", shown.only_here.into()), ("there", there.into())]);
    let people = shown.by_there.iter().filter_map(|(who, &count)| {
        let who = who.as_ref()?;
        Some(texts.with("versions-by", &[("who", who.into()), ("count", count.into())]))
    });
    std::iter::once(parted).chain(people).collect::<Vec<_>>().join(" · ")
}
