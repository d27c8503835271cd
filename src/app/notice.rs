//! The bar below the tabs that tells what happened to the register's file, and what can be done about it.

use std::path::Path;

use egui::{Align, Color32, Frame, Label, Layout, Panel, RichText, Role, Ui, WidgetInfo, vec2};
use lucide_icons::Icon;

use crate::text::Texts;

use super::{
    command::Command,
    outside::Notice,
    regions::{self, Region},
    restoring::file_name,
    tabs::{Tab, is_narrow},
    theme::{self, size},
    widgets::UiExt as _,
    workspace::Workspace,
};

/// What a notice says, and what is offered with it: the first is what helps most.
struct Told {
    icon: Icon,
    /// Something does not go on as it should; else it is only to be known.
    is_grave: bool,
    title: String,
    about: Vec<String>,
    offers: Vec<Offer>,
}

/// A button of the bar; `key` is that of its text.
#[derive(Clone)]
struct Offer {
    icon: Icon,
    key: &'static str,
    command: Command,
}

impl Offer {
    fn new(icon: Icon, key: &'static str, command: Command) -> Self {
        Self { icon, key, command }
    }

    /// What there is to do about another version.
    fn of_version(version: &Path) -> Vec<Self> {
        vec![
            Self::new(Icon::GitCompare, "outside-compare", Command::CompareVersion(version.to_owned())),
            Self::new(Icon::Clock, "outside-later", Command::LeaveVersion(version.to_owned())),
        ]
    }
}

/// Shows what is to be told of the register's file, where there is anything.
pub(super) fn notice_ui(ui: &mut Ui, workspace: &Workspace, texts: &Texts, commands: &mut Vec<Command>) {
    let Some(notice) = workspace.outside.notice().filter(|notice| !is_compared(workspace, *notice)) else { return };
    let told = told(workspace, notice, texts);
    let tokens = theme::tokens(ui);
    let color = if told.is_grave { tokens.warning } else { tokens.accent };
    let frame = Frame::new().fill(tokens.raised).inner_margin(size::ACTIONS_MARGIN);
    Panel::top("notice").frame(frame).show(ui, |ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(size::TIGHT);
        let narrow = is_narrow(ui.ctx());
        let row = vec2(ui.available_width(), size::CONTROL);
        ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
            if !narrow {
                offers_ui(ui, &told.offers, texts, commands);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| title_ui(ui, &told, color));
        });
        for line in &told.about {
            let line = RichText::new(line).font(theme::regular(size::SMALL)).color(tokens.text);
            ui.add(Label::new(line).wrap());
        }
        if narrow {
            ui.horizontal_wrapped(|ui| offers_ui(ui, &told.offers, texts, commands));
        }
    });
}

/// Whether the page in view shows what a notice is about.
fn is_compared(workspace: &Workspace, notice: Notice<'_>) -> bool {
    let (Notice::Parted(version) | Notice::Beside(version)) = notice else { return false };
    workspace.tab == Tab::Versions && workspace.states.versions.chosen.as_deref() == Some(version)
}

fn title_ui(ui: &mut Ui, told: &Told, color: Color32) {
    ui.label(RichText::new(char::from(told.icon).to_string()).font(theme::icon(size::ICON)).color(color));
    let text = RichText::new(&told.title).font(theme::semi_bold(size::TEXT)).color(theme::tokens(ui).text);
    let response = ui.add(Label::new(text).truncate());
    // Read out as one.
    let said = format!("{}. {}", told.title, told.about.join(" "));
    response.widget_info(|| WidgetInfo::labeled(Role::Status, true, &said));
}

/// What is offered, side by side: the most helpful is the first, and the one on which the keyboard comes into the bar.
fn offers_ui(ui: &mut Ui, offers: &[Offer], texts: &Texts, commands: &mut Vec<Command>) {
    let is_backwards = ui.layout().prefer_right_to_left();
    let mut show = |at: usize| {
        let Offer { icon, key, command } = &offers[at];
        let response = ui.action_ui(*icon, &texts.get(key));
        if at == 0 {
            regions::show(ui.ctx(), Region::Notice, ui.max_rect(), response.id);
        }
        if response.clicked() {
            commands.push(command.clone());
        }
    };
    if is_backwards {
        (0..offers.len()).rev().for_each(&mut show);
    } else {
        (0..offers.len()).for_each(&mut show);
    }
}

fn told(workspace: &Workspace, notice: Notice<'_>, texts: &Texts) -> Told {
    let elsewhere = Offer::new(Icon::SaveAll, "outside-elsewhere", Command::SaveElsewhere(None));
    let again = Offer::new(Icon::RotateCw, "outside-again", Command::SaveAgain);
    let unsaved_line = |change: &str| texts.with("outside-unsaved", &[("change", change.into())]);
    match notice {
        Notice::Gone { since, unsaved } => {
            let path = workspace.session.store().path().display().to_string();
            let time = since.format("%H:%M").to_string();
            let about = texts.with("outside-gone-about", &[("time", (&time).into()), ("file", (&path).into())]);
            Told {
                icon: Icon::Unplug,
                is_grave: true,
                title: texts.get("outside-gone-title"),
                about: std::iter::once(about).chain(unsaved.map(unsaved_line)).collect(),
                offers: vec![elsewhere],
            }
        }
        Notice::Refused { why, unsaved } => {
            let about = texts.with("outside-refused-about", &[("why", why.into())]);
            Told {
                icon: Icon::FileWarning,
                is_grave: true,
                title: texts.get("outside-refused-title"),
                about: std::iter::once(about).chain(unsaved.map(unsaved_line)).collect(),
                offers: vec![again, elsewhere],
            }
        }
        Notice::Unsaved { change, why } => Told {
            icon: Icon::FileWarning,
            is_grave: true,
            title: texts.get("outside-unsaved-title"),
            about: vec![change.to_owned(), why.to_owned()],
            offers: vec![again, Offer::new(Icon::X, "outside-drop", Command::DropUnsaved)],
        },
        Notice::Parted(version) => {
            let about = texts.with("outside-parted-about", &[("file", (&file_name(version)).into())]);
            Told {
                icon: Icon::GitFork,
                is_grave: false,
                title: texts.get("outside-parted-title"),
                about: vec![about],
                offers: Offer::of_version(version),
            }
        }
        Notice::Beside(version) => {
            let about = texts.with("outside-beside-about", &[("file", (&file_name(version)).into())]);
            Told {
                icon: Icon::Files,
                is_grave: false,
                title: texts.get("outside-beside-title"),
                about: vec![about],
                offers: Offer::of_version(version),
            }
        }
    }
}
