//! The list of keys: what they do in a cell, and the command that each asks for.

use egui::{Grid, Key, Label, Modal, RichText, ScrollArea, Ui, Vec2};
use lucide_icons::Icon;

use crate::text::Texts;

use super::{
    catalogue::{Group, TABLE, keys_text},
    theme::{self, size},
    widgets::UiExt as _,
};

/// The lines of the list: keys, and what they do; the headings between them have no keys.
pub fn lines(texts: &Texts) -> Vec<(String, String)> {
    let own = texts.get("keys-list");
    let mut lines: Vec<(String, String)> = own
        .lines()
        .map(|line| {
            let (keys, what) = line.split_once('|').unwrap_or((line, ""));
            (keys.trim().to_owned(), what.trim().to_owned())
        })
        .collect();
    for &group in Group::LISTED {
        let mut of_group = TABLE.iter().filter(|entry| entry.group == group && !entry.keys.is_empty()).peekable();
        if of_group.peek().is_some() {
            lines.push((String::new(), texts.get(group.key())));
        }
        lines.extend(of_group.map(|entry| {
            let keys: Vec<String> = entry.keys.iter().map(keys_text).collect();
            (keys.join(", "), entry.name(texts))
        }));
    }
    lines
}

/// Shows the list; answers whether it is to be closed.
pub fn keys_ui(ui: &Ui, texts: &Texts) -> bool {
    let modal = Modal::new(egui::Id::unique("keys")).show(ui.ctx(), |ui| {
        ui.set_width(size::FORM);
        ui.set_max_height(ui.ctx().content_rect().height());
        ui.title_ui(&texts.get("keys-title"));
        let height = std::mem::replace(&mut ui.spacing_mut().interact_size.y, size::LINE);
        let tall = ui.ctx().content_rect().height() - size::KEYS_AROUND;
        ScrollArea::vertical().max_height(tall).show(ui, |ui| {
            let pressed = |key| ui.input(|input| input.num_presses(key)) as f32;
            let lines_down = pressed(Key::ArrowDown) - pressed(Key::ArrowUp);
            let pages_down = pressed(Key::PageDown) - pressed(Key::PageUp);
            let by = 2.0 * size::LINE * lines_down + tall * pages_down;
            ui.scroll_with_delta(Vec2::DOWN * -by);
            grid_ui(ui, &lines(texts));
        });
        ui.spacing_mut().interact_size.y = height;
        ui.add_space(size::GAP);
        ui.action_ui(Icon::X, &texts.get("app-close")).clicked()
    });
    modal.inner || modal.should_close()
}

/// Lines of the list, as a table.
pub fn grid_ui(ui: &mut Ui, lines: &[(String, String)]) {
    ui.spacing_mut().interact_size.y = size::LINE;
    Grid::new("keys").num_columns(2).spacing(size::KEYS_SPACING).show(ui, |ui| {
        for (keys, what) in lines {
            if keys.is_empty() {
                let muted = theme::tokens(ui).muted;
                ui.label("");
                ui.label(RichText::new(what).font(theme::semi_bold(size::SMALL)).color(muted));
            } else {
                ui.label(RichText::new(keys).font(theme::semi_bold(size::TEXT)));
                ui.add(Label::new(what).wrap());
            }
            ui.end_row();
        }
    });
}
