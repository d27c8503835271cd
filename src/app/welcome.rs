//! The welcome screen: a new register, one that is there, or the sample.

use std::path::{Path, PathBuf};

use egui::{RichText, ScrollArea, Ui, vec2};
use lucide_icons::Icon;

use crate::{
    domain::YEARS,
    store::StoreError,
    text::{Texts, own_names},
};

use super::{
    command::Command,
    settings::Settings,
    theme::{self, size},
    widgets::{UiExt as _, columns_ui},
};

/// What is being typed on the welcome screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Welcome {
    pub municipality: String,
    pub year: String,
    /// Where the new register will lie; follows the municipality's name until the person chooses a place.
    pub place: Option<PathBuf>,
    /// The form of a new register is open.
    pub creating: bool,
    /// The form was opened just now: its first field takes the keyboard.
    pub wants_focus: bool,
    /// Why the register that was asked for did not open.
    pub error: Option<Refusal>,
}

/// A register that did not open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    pub message: String,
    /// It can be opened for reading all the same.
    pub readable: Option<PathBuf>,
    /// It is damaged: what is readable of it can be brought into a new one.
    pub salvageable: Option<PathBuf>,
}

impl Refusal {
    /// Why a register did not open, and what can be done about it.
    pub fn new(path: &Path, error: &StoreError, texts: &Texts) -> Self {
        let is_damaged =
            matches!(error, StoreError::Altered { .. } | StoreError::Damaged { .. } | StoreError::Truncated { .. });
        let is_readable = matches!(error, StoreError::InUse { .. } | StoreError::Altered { .. });
        let path = || path.to_owned();
        Self { message: error.message(texts), readable: is_readable.then(path), salvageable: is_damaged.then(path) }
    }
}

/// What the person asked for on the welcome screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    Create { path: PathBuf, municipality: String, year: u16 },
    Place(PathBuf),
    OpenReadOnly(PathBuf),
    Salvage(PathBuf),
}

impl Welcome {
    pub fn new(year: i32) -> Self {
        Self {
            municipality: String::new(),
            year: year.to_string(),
            place: None,
            creating: false,
            wants_focus: false,
            error: None,
        }
    }

    /// Where the new register will lie.
    pub fn path(&self) -> PathBuf {
        let name: String = self
            .municipality
            .trim()
            .to_lowercase()
            .chars()
            .map(|c| if c.is_alphanumeric() { c } else { '-' })
            .collect();
        let name = if name.is_empty() { "pasqyra".to_owned() } else { name };
        self.place.clone().unwrap_or_else(|| documents_folder().join(format!("{name}.pasqyra")))
    }

    fn chosen_year(&self) -> Option<u16> {
        self.year.trim().parse().ok().filter(|year| YEARS.contains(year))
    }

    /// Shows the screen.
    pub fn show_ui(
        &mut self,
        ui: &mut Ui,
        texts: &Texts,
        settings: &Settings,
        commands: &mut Vec<Command>,
    ) -> Option<Wish> {
        let mut wish = None;
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let width = size::PAGE.min(ui.available_width() - 2.0 * size::PADDING);
            let left = (ui.available_width() - width) / 2.0;
            ui.horizontal_top(|ui| {
                ui.add_space(left);
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing = egui::Vec2::splat(size::CARD_GAP);
                    ui.add_space((ui.available_height() * 0.08).min(size::WELCOME_TOP));
                    ui.horizontal(|ui| {
                        super::logo_ui(ui, size::TOP_BAR);
                        ui.vertical(|ui| {
                            ui.set_width(ui.available_width() - 2.0 * size::PANEL / 3.0);
                            ui.spacing_mut().item_spacing.y = 0.0;
                            ui.label(RichText::new("Pasqyra").font(theme::semi_bold(size::DISPLAY)));
                            ui.hint_ui(&texts.get("welcome-about"));
                        });
                        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                            for &(language, ref name) in own_names().iter().rev() {
                                if ui.selectable_label(settings.language == language, name).clicked() {
                                    commands.push(Command::SetLanguage(language));
                                }
                            }
                        });
                    });
                    ui.add_space(size::GAP);
                    if let Some(refusal) = self.error.clone() {
                        self.error_ui(ui, texts, &refusal, &mut wish);
                    }
                    self.ways_ui(ui, texts, commands);
                    if self.creating {
                        self.create_ui(ui, texts, &mut wish);
                    }
                    recent_ui(ui, texts, settings, commands);
                });
            });
        });
        wish
    }

    fn error_ui(&mut self, ui: &mut Ui, texts: &Texts, refusal: &Refusal, wish: &mut Option<Wish>) {
        let tokens = theme::tokens(ui);
        let frame = egui::Frame::new()
            .fill(tokens.surface)
            .stroke(egui::Stroke::new(size::HAIRLINE, tokens.error))
            .corner_radius(size::CARD_RADIUS)
            .inner_margin(size::PADDING);
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.label(
                RichText::new(texts.get("welcome-not-opened")).font(theme::semi_bold(size::TEXT)).color(tokens.error),
            );
            ui.label(&refusal.message);
            ui.horizontal_wrapped(|ui| {
                if let Some(path) = &refusal.readable
                    && ui.action_ui(Icon::BookOpen, &texts.get("welcome-read-only")).clicked()
                {
                    *wish = Some(Wish::OpenReadOnly(path.clone()));
                }
                if let Some(path) = &refusal.salvageable
                    && ui.action_ui(Icon::LifeBuoy, &texts.get("welcome-salvage")).clicked()
                {
                    *wish = Some(Wish::Salvage(path.clone()));
                }
            });
        });
    }

    /// The three ways to a register, a card each.
    fn ways_ui(&mut self, ui: &mut Ui, texts: &Texts, commands: &mut Vec<Command>) {
        let ways = [
            (Icon::FilePlus, "welcome-new", None),
            (Icon::FolderOpen, "welcome-open", Some(Command::Open)),
            (Icon::Sparkles, "welcome-sample", Some(Command::New { sample: true })),
        ];
        let mut chosen = None;
        columns_ui(ui, size::WAY, size::WAY, &ways, |ui, (icon, key, command)| {
            let tokens = theme::tokens(ui);
            let name = texts.get(key);
            let response = ui
                .scope_builder(egui::UiBuilder::new().sense(egui::Sense::click()), |ui| {
                    ui.card_ui(|ui| {
                        ui.set_min_size(vec2(ui.available_width(), size::WAY - 2.0 * size::PADDING));
                        ui.spacing_mut().item_spacing.y = size::TIGHT;
                        let icon = char::from(*icon).to_string();
                        ui.label(RichText::new(icon).font(theme::icon(size::FIGURE)).color(tokens.accent));
                        ui.label(RichText::new(&name).font(theme::semi_bold(size::TEXT)));
                        ui.hint_ui(&texts.get(&format!("{key}-about")));
                    });
                })
                .response;
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
            if response.has_focus() || response.hovered() {
                let outline = egui::Stroke::new(size::OUTLINE, tokens.accent);
                ui.painter().rect_stroke(response.rect, size::CARD_RADIUS, outline, egui::StrokeKind::Inside);
            }
            if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
                chosen = Some(command.clone());
            }
        });
        match chosen {
            Some(Some(command)) => commands.push(command),
            Some(None) => {
                self.creating = !self.creating;
                self.wants_focus = self.creating;
            }
            None => {}
        }
        ui.hint_ui(&texts.get("welcome-hint"));
    }

    fn create_ui(&mut self, ui: &mut Ui, texts: &Texts, wish: &mut Option<Wish>) {
        ui.card_ui(|ui| {
            ui.set_width(ui.available_width());
            ui.title_ui(&texts.get("welcome-new-title"));
            let label_gap = |ui: &mut Ui| ui.spacing_mut().item_spacing.y = size::LABEL_GAP;
            ui.vertical(|ui| {
                label_gap(ui);
                let label = ui.hint_ui(&texts.get("welcome-municipality"));
                let name = egui::TextEdit::singleline(&mut self.municipality);
                let name = ui.add(name.desired_width(f32::INFINITY).margin(size::FIELD_MARGIN)).labelled_by(label.id);
                if std::mem::take(&mut self.wants_focus) {
                    name.request_focus();
                }
            });
            ui.vertical(|ui| {
                label_gap(ui);
                let label = ui.hint_ui(&texts.get("welcome-year"));
                let year = egui::TextEdit::singleline(&mut self.year).desired_width(size::PANEL / 3.0);
                ui.add(year.margin(size::FIELD_MARGIN)).labelled_by(label.id);
            });
            ui.vertical(|ui| {
                label_gap(ui);
                ui.hint_ui(&texts.get("welcome-place"));
                ui.horizontal(|ui| {
                    let path = self.path();
                    ui.label(path.display().to_string());
                    if ui.action_ui(Icon::FolderOpen, &texts.get("welcome-change-place")).clicked() {
                        *wish = Some(Wish::Place(path));
                    }
                });
            });
            let entered = ui.input(|input| input.key_pressed(egui::Key::Enter));
            let year = self.chosen_year();
            let ready = year.filter(|_| !self.municipality.trim().is_empty());
            ui.horizontal(|ui| {
                ui.add_enabled_ui(ready.is_some(), |ui| {
                    let clicked = ui.primary_ui(Icon::Check, &texts.get("welcome-create")).clicked();
                    if (clicked || entered)
                        && let Some(year) = ready
                    {
                        let municipality = self.municipality.trim().to_owned();
                        *wish = Some(Wish::Create { path: self.path(), municipality, year });
                    }
                });
                if year.is_none() {
                    let (first, last) = (*YEARS.start(), *YEARS.end());
                    ui.hint_ui(&texts.with("welcome-bad-year", &[("first", first.into()), ("last", last.into())]));
                }
            });
        });
    }
}

fn recent_ui(ui: &mut Ui, texts: &Texts, settings: &Settings, commands: &mut Vec<Command>) {
    if settings.recent.is_empty() {
        return;
    }
    ui.add_space(size::GAP);
    ui.title_ui(&texts.get("welcome-recent"));
    for path in &settings.recent {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        ui.horizontal(|ui| {
            if ui.action_ui(Icon::FileText, &name).clicked() {
                commands.push(Command::OpenFile(path.clone()));
            }
            let folder = path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
            ui.hint_ui(&folder);
        });
    }
}

/// Where a person keeps documents.
pub fn documents_folder() -> PathBuf {
    let user = directories::UserDirs::new();
    let documents = user.as_ref().and_then(|user| user.document_dir().map(Path::to_owned));
    documents.or_else(|| user.map(|user| user.home_dir().to_owned())).unwrap_or_default()
}

/// A path in a folder that nothing has yet: "prizren-2023.pasqyra", then "prizren-2023-2.pasqyra".
pub fn free_path(folder: &Path, stem: &str, extension: &str) -> PathBuf {
    let first = folder.join(format!("{stem}.{extension}"));
    let numbered = (2..).map(|number| folder.join(format!("{stem}-{number}.{extension}")));
    std::iter::once(first).chain(numbered).find(|path| !path.exists()).unwrap_or_default()
}
