//! What frames every tab: the top bar, the tab bar, the status bar.

use chrono::Local;
use egui::{
    Align, Color32, CursorIcon, Frame, Layout, Panel, Pos2, Rect, RichText, Role, Sense, Shape, Stroke, Ui, WidgetInfo,
    pos2, vec2,
};
use lucide_icons::Icon;

use crate::{
    domain::{Choice as _, check::Severity},
    text::{Texts, numbers, own_names},
};

use super::{
    catalogue,
    command::Command,
    copying::Told,
    regions::{self, Region},
    settings::{Settings, ThemeChoice},
    tabs::{Tab, is_narrow},
    theme::{self, size},
    tour::{self, Spot},
    widgets::{UiExt as _, finding, list_of, quiet},
    workspace::Workspace,
};

/// The mark of the program: two halves, each the other's mirror.
pub fn logo_ui(ui: &mut Ui, side: f32) {
    let (rect, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
    let tokens = theme::tokens(ui);
    let radius = rect.width() * 0.22;
    ui.painter().rect_filled(rect, radius, tokens.women);
    ui.painter().add(Shape::convex_polygon(lower_half(rect, radius), tokens.men, Stroke::NONE));
}

/// The lower right half of a rounded square, below its rising diagonal.
fn lower_half(rect: Rect, radius: f32) -> Vec<Pos2> {
    let inset = radius * (1.0 - std::f32::consts::FRAC_1_SQRT_2);
    let mut points = vec![pos2(rect.left() + inset, rect.bottom() - inset)];
    let arc = |center: Pos2, from: f32, to: f32| {
        (0..=8).map(move |step| {
            let angle = from + (to - from) * step as f32 / 8.0;
            center + radius * vec2(angle.cos(), angle.sin())
        })
    };
    let (quarter, eighth) = (std::f32::consts::FRAC_PI_2, std::f32::consts::FRAC_PI_4);
    points.extend(arc(pos2(rect.left() + radius, rect.bottom() - radius), quarter + eighth, quarter));
    points.extend(arc(pos2(rect.right() - radius, rect.bottom() - radius), quarter, 0.0));
    points.extend(arc(pos2(rect.right() - radius, rect.top() + radius), 0.0, -eighth));
    points
}

fn bar_frame(fill: Color32) -> Frame {
    Frame::new().fill(fill).inner_margin(size::BAR_MARGIN)
}

/// The top bar: municipality, year, undo and redo, the menu.
pub fn top_bar_ui(ui: &mut Ui, workspace: &Workspace, texts: &Texts, settings: &Settings, commands: &mut Vec<Command>) {
    let fill = theme::tokens(ui).surface;
    Panel::top("top-bar").exact_size(size::TOP_BAR).frame(bar_frame(fill)).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            logo_ui(ui, size::LOGO);
            let name = &workspace.session.municipality().name;
            let name = if name.trim().is_empty() { texts.get("app-unnamed") } else { name.clone() };
            let name =
                egui::Button::new(RichText::new(&name).font(theme::semi_bold(size::TEXT))).frame_when_inactive(false);
            let name = ui.add(name).on_hover_text(texts.get("tab-profile"));
            regions::show(ui.ctx(), Region::Toolbar, ui.max_rect(), name.id);
            if name.clicked() {
                commands.push(Command::GoTo(Tab::Profile));
            }
            year_menu_ui(ui, workspace, texts, commands);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                menu_ui(ui, texts, settings, commands);
                if workspace.session.has_year() {
                    badge_ui(ui, workspace, texts, commands);
                }
                let store = workspace.session.store();
                let writable = store.read_only().is_none();
                if ui
                    .icon_ui(Icon::Redo2, &catalogue::hint(&Command::Redo, texts), writable && store.can_redo())
                    .clicked()
                {
                    commands.push(Command::Redo);
                }
                if ui
                    .icon_ui(Icon::Undo2, &catalogue::hint(&Command::Undo, texts), writable && store.can_undo())
                    .clicked()
                {
                    commands.push(Command::Undo);
                }
                if let Some(reason) = store.read_only() {
                    let warning = theme::tokens(ui).warning;
                    let text = RichText::new(texts.get("app-read-only-badge"))
                        .color(warning)
                        .font(theme::semi_bold(size::SMALL));
                    ui.label(text).on_hover_text(reason.message(texts));
                }
                if workspace.session.has_year() && ui.available_width() > size::SEARCH + size::CONTROL {
                    let hint = catalogue::hint(&Command::GoTo(Tab::Slides), texts);
                    let shown = workspace.tab == Tab::Slides;
                    let slides = ui.toggle_ui(Icon::Presentation, &hint, shown);
                    tour::mark(ui.ctx(), Spot::Slides, slides.rect);
                    if slides.clicked() {
                        commands.push(Command::GoTo(Tab::Slides));
                    }
                }
                search_ui(ui, texts, commands);
            });
        });
    });
}

/// The way to the search: a field to click where the bar has room, else an icon; the menu has it too.
fn search_ui(ui: &mut Ui, texts: &Texts, commands: &mut Vec<Command>) {
    if ui.available_width() < size::CONTROL {
        return;
    }
    let hint = catalogue::hint(&Command::Find, texts);
    let response = if ui.available_width() < size::SEARCH + size::PADDING {
        ui.icon_ui(Icon::Search, &hint, true)
    } else {
        let tokens = theme::tokens(ui);
        let mut job = egui::text::LayoutJob::default();
        let format =
            |font_id| egui::TextFormat { font_id, color: tokens.muted, valign: Align::Center, ..Default::default() };
        job.append(&char::from(Icon::Search).to_string(), 0.0, format(theme::icon(size::ICON)));
        job.append(&texts.get("find-field"), size::GAP, format(theme::regular(size::TEXT)));
        let button = egui::Button::new(job).fill(tokens.surface).right_text(
            RichText::new(catalogue::keys_of(&Command::Find)).font(theme::regular(size::SMALL)).color(tokens.muted),
        );
        let response = quiet(ui, |ui| ui.add_sized(vec2(size::SEARCH, size::CONTROL), button)).on_hover_text(&hint);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &hint));
        response
    };
    if response.clicked() {
        commands.push(Command::Find);
    }
}

/// The badge of findings: how many there are of each severity, told by shape and colour; it opens their list.
fn badge_ui(ui: &mut Ui, workspace: &Workspace, texts: &Texts, commands: &mut Vec<Command>) {
    let tokens = theme::tokens(ui);
    let tally = workspace.session.findings().tally();
    let narrow = is_narrow(ui.ctx());
    let mut job = egui::text::LayoutJob::default();
    let format = |font_id, color| egui::TextFormat { font_id, color, valign: Align::Center, ..Default::default() };
    let severities = Severity::ALL.iter().copied().filter(|&severity| tally.of(severity) > 0);
    for (at, severity) in severities.clone().enumerate() {
        let color = finding::color_of(severity, &tokens);
        let gap = if at == 0 { 0.0 } else { size::GAP };
        let icon = char::from(finding::icon_of(severity)).to_string();
        job.append(&icon, gap, format(theme::icon(size::ICON), color));
        let count = numbers::count(tally.of(severity) as u64, texts.language());
        job.append(&count, size::HALF_GAP, format(theme::semi_bold(size::TEXT), color));
    }
    let none = texts.get("findings-none-badge");
    if tally.open() == 0 {
        let icon = char::from(Icon::CircleCheck).to_string();
        job.append(&icon, 0.0, format(theme::icon(size::ICON), tokens.met));
        job.append(&none, size::TIGHT, format(theme::regular(size::TEXT), tokens.text));
    } else if !narrow {
        let word = texts.with("findings-badge", &[("count", tally.open().into())]);
        job.append(&word, size::GAP, format(theme::regular(size::TEXT), tokens.text));
    }
    let counted: Vec<String> =
        severities.map(|severity| finding::severity_count(severity, tally.of(severity), texts)).collect();
    let counted = if counted.is_empty() { none } else { counted.join(", ") };
    let name = format!("{}: {counted}", texts.get("tab-findings"));
    let is_current = workspace.tab == Tab::Findings;
    let button = egui::Button::new(job).selected(is_current).min_size(vec2(0.0, size::CONTROL));
    let response = quiet(ui, |ui| ui.add(button));
    let response = response.on_hover_text(format!("{name} ({})", catalogue::keys_of(&Command::GoTo(Tab::Findings))));
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_current, &name));
    tour::mark(ui.ctx(), Spot::Findings, response.rect);
    if response.clicked() {
        commands.push(Command::GoTo(Tab::Findings));
    }
}

fn year_menu_ui(ui: &mut Ui, workspace: &Workspace, texts: &Texts, commands: &mut Vec<Command>) {
    let current = workspace.session.year_number();
    let years: Vec<u16> = workspace.session.register().years.keys().rev().copied().collect();
    let text = if workspace.session.has_year() { current.to_string() } else { texts.get("app-no-year") };
    let combo = list_of("year").selected_text(text).width(size::YEARS);
    let response = quiet(ui, |ui| {
        combo.show_ui(ui, |ui| {
            for year in years {
                if ui.selectable_label(year == current, year.to_string()).clicked() {
                    commands.push(Command::GoToYear(year));
                }
            }
            ui.separator();
            if ui.selectable_label(false, texts.get("app-new-year")).clicked() {
                commands.push(Command::NewYear);
            }
        })
    });
    let name = format!("{}: {current}", texts.get("app-year"));
    response.response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, &name));
}

fn menu_ui(ui: &mut Ui, texts: &Texts, settings: &Settings, commands: &mut Vec<Command>) {
    let name = texts.get("app-menu");
    let response = ui.icon_ui(Icon::Menu, &name, true);
    egui::Popup::menu(&response).show(|ui| {
        // With large text the menu is taller than the window.
        let tall = ui.ctx().content_rect().height() - 2.0 * size::GAP;
        ui.set_max_height(tall);
        egui::ScrollArea::vertical().max_height(tall).show(ui, |ui| menu_items_ui(ui, texts, settings, commands));
    });
}

fn menu_items_ui(ui: &mut Ui, texts: &Texts, settings: &Settings, commands: &mut Vec<Command>) {
    let item = |ui: &mut Ui, commands: &mut Vec<Command>, command: Command| {
        let Some(entry) = catalogue::entry(&command) else { return };
        if ui.menu_item_ui(entry.icon, &entry.name(texts), &entry.shortcut()).clicked() {
            commands.push(command);
        }
    };
    item(ui, commands, Command::ShowPalette);
    item(ui, commands, Command::Find);
    item(ui, commands, Command::New { sample: false });
    item(ui, commands, Command::Open);
    item(ui, commands, Command::NewWindow);
    item(ui, commands, Command::Import);
    item(ui, commands, Command::KeepCopy);
    item(ui, commands, Command::GoTo(Tab::Profile));
    item(ui, commands, Command::GoTo(Tab::Charts));
    item(ui, commands, Command::GoTo(Tab::Findings));
    item(ui, commands, Command::GoTo(Tab::History));
    item(ui, commands, Command::GoTo(Tab::Copies));
    item(ui, commands, Command::OpenVersion);
    item(ui, commands, Command::GoTo(Tab::Slides));
    item(ui, commands, Command::GoTo(Tab::Rules));
    item(ui, commands, Command::CloseRegister);
    ui.separator();
    ui.hint_ui(&texts.get("menu-language"));
    let padding = ui.ctx().global_style().spacing.button_padding;
    ui.horizontal(|ui| {
        ui.spacing_mut().button_padding = padding;
        for &(language, ref name) in own_names() {
            let label = ui.selectable_label(settings.language == language, name);
            if label.gained_focus() {
                label.scroll_to_me(None);
            }
            if label.clicked() {
                commands.push(Command::SetLanguage(language));
            }
        }
    });
    ui.hint_ui(&texts.get("menu-theme"));
    ui.horizontal(|ui| {
        ui.spacing_mut().button_padding = padding;
        for (theme, key) in [
            (ThemeChoice::System, "menu-theme-system"),
            (ThemeChoice::Light, "menu-theme-light"),
            (ThemeChoice::Dark, "menu-theme-dark"),
        ] {
            let label = ui.selectable_label(settings.theme == theme, texts.get(key));
            if label.gained_focus() {
                label.scroll_to_me(None);
            }
            if label.clicked() {
                commands.push(Command::SetTheme(theme));
            }
        }
        let label = ui.selectable_label(settings.high_contrast, texts.get("menu-high-contrast"));
        if label.gained_focus() {
            label.scroll_to_me(None);
        }
        if label.clicked() {
            commands.push(Command::ToggleContrast);
        }
    });
    ui.separator();
    item(ui, commands, Command::ShowManual);
    item(ui, commands, Command::ShowKeys);
    item(ui, commands, Command::ShowTour);
}

/// When the last copy was made, or that none could be; a click lists them.
fn copies_ui(ui: &mut Ui, workspace: &Workspace, texts: &Texts, commands: &mut Vec<Command>) {
    let revision = workspace.session.store().revision();
    let Some(Told { text, why }) = workspace.copies.told(revision, Local::now().date_naive(), texts) else { return };
    let tokens = theme::tokens(ui);
    let color = if why.is_some() { tokens.warning } else { tokens.muted };
    let galley = ui.painter().layout_no_wrap(text.clone(), theme::regular(size::SMALL), color);
    let (rect, _) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(rect.min, galley, color);
    // The text stands on the line of the others; what can be hit is as tall as the bar lets it.
    let target = rect.expand2(vec2(size::HALF_GAP, (size::TARGET - rect.height()).max(0.0) / 2.0));
    let response = ui.interact(target, ui.scope_id().with("copies"), Sense::click());
    if response.has_focus() {
        let outline = Stroke::new(size::OUTLINE, tokens.accent);
        ui.painter().rect_stroke(target, size::CONTROL_RADIUS, outline, egui::StrokeKind::Inside);
    }
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let response = response.on_hover_text(why.unwrap_or_else(|| texts.get("tab-copies")));
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &text));
    if response.clicked() {
        commands.push(Command::GoTo(Tab::Copies));
    }
}

/// The tab bar: a name and a count each, the current one underlined.
pub fn tab_bar_ui(ui: &mut Ui, workspace: &Workspace, texts: &Texts, commands: &mut Vec<Command>) {
    let tokens = theme::tokens(ui);
    Panel::top("tabs").exact_size(size::TABS).frame(bar_frame(tokens.surface).inner_margin(size::TABS_MARGIN)).show(
        ui,
        |ui| {
            let hidden = egui::scroll_area::ScrollBarVisibility::AlwaysHidden;
            egui::ScrollArea::horizontal().scroll_bar_visibility(hidden).show(ui, |ui| {
                ui.spacing_mut().item_spacing.x = size::HAIR_GAP;
                ui.horizontal_centered(|ui| {
                    tour::mark(ui.ctx(), Spot::Tabs, ui.clip_rect());
                    for tab in Tab::ALL {
                        let current = workspace.tab == tab;
                        let name = texts.get(&tab.key());
                        let figure =
                            tab.figure(&workspace.session).map(|figure| numbers::count(figure, texts.language()));
                        let response = tab_ui(ui, &name, figure.as_deref(), current);
                        let label = figure.map_or_else(|| name.clone(), |figure| format!("{name} {figure}"));
                        response.widget_info(|| WidgetInfo::selected(Role::Tab, true, current, &label));
                        // A hair of the tab may lie outside: what cannot be scrolled any further is in view.
                        let in_view = ui.clip_rect().x_range().expand(size::OUTLINE);
                        let tab_range = response.rect.x_range();
                        if current && !(in_view.contains(tab_range.min) && in_view.contains(tab_range.max)) {
                            response.scroll_to_me(None);
                        }
                        if current || !Tab::ALL.contains(&workspace.tab) {
                            regions::show(ui.ctx(), Region::Tabs, ui.clip_rect(), response.id);
                        }
                        if tab == Tab::Report {
                            tour::mark(ui.ctx(), Spot::Report, response.rect.intersect(ui.clip_rect()));
                        }
                        if response.clicked() {
                            commands.push(Command::GoTo(tab));
                        }
                    }
                });
            });
        },
    );
}

fn tab_ui(ui: &mut Ui, name: &str, figure: Option<&str>, current: bool) -> egui::Response {
    let tokens = theme::tokens(ui);
    let font = if current { theme::semi_bold(size::TEXT) } else { theme::regular(size::TEXT) };
    let color = if current { tokens.text } else { tokens.muted };
    let mut job = egui::text::LayoutJob::default();
    job.append(name, 0.0, egui::TextFormat { font_id: font, color, ..Default::default() });
    if let Some(figure) = figure {
        let small =
            egui::TextFormat { font_id: theme::regular(size::SMALL), color: tokens.muted, ..Default::default() };
        job.append(figure, size::TIGHT, small);
    }
    let galley = ui.painter().layout_job(job);
    let (rect, response) =
        ui.allocate_exact_size(vec2(galley.size().x + size::TAB_PADDING, size::TABS), Sense::click());
    if response.hovered() && !current {
        ui.painter().rect_filled(rect.shrink2(size::TAB_HOVER), size::CONTROL_RADIUS, tokens.hovered);
    }
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, color);
    if current {
        let line = Rect::from_min_max(pos2(rect.left(), rect.bottom() - size::UNDERLINE), rect.max);
        ui.painter().rect_filled(line, 0.0, tokens.accent);
    }
    if response.has_focus() {
        let outline = Stroke::new(size::OUTLINE, tokens.accent);
        ui.painter().rect_stroke(rect.shrink(size::TAB_FOCUS), size::CONTROL_RADIUS, outline, egui::StrokeKind::Inside);
    }
    response
}

/// The status bar: the file, when it was saved, its copies, and the sums of the selection.
pub fn status_bar_ui(ui: &mut Ui, workspace: &Workspace, texts: &Texts, commands: &mut Vec<Command>) {
    let fill = theme::tokens(ui).surface;
    Panel::bottom("status").exact_size(size::STATUS).frame(bar_frame(fill)).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            ui.spacing_mut().item_spacing.x = size::PADDING;
            let store = workspace.session.store();
            let path = store.path();
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            ui.hint_ui(&name).on_hover_text(path.display().to_string());
            let saved = match (store.read_only(), store.last_saved()) {
                (Some(_), _) => texts.get("app-read-only-badge"),
                (None, Some(at)) => texts.with("app-saved-at", &[("time", (&at.format("%H:%M").to_string()).into())]),
                (None, None) => texts.get("app-saves-itself"),
            };
            ui.hint_ui(&saved);
            copies_ui(ui, workspace, texts, commands);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let sums = workspace.sums.filter(|sums| sums.cells > 1);
                let text = match sums {
                    Some(sums) if sums.numbers > 0 => {
                        let mean = numbers::mean(sums.sum, sums.numbers, texts.language()).unwrap_or_default();
                        let arguments =
                            [("cells", sums.cells.into()), ("sum", sums.sum.into()), ("mean", (&mean).into())];
                        texts.with("app-selection", &arguments)
                    }
                    Some(sums) => texts.with("app-selection-cells", &[("cells", sums.cells.into())]),
                    None => {
                        let activities = workspace.session.summary().activities();
                        let year = workspace.session.year_number();
                        texts.with("app-status", &[("year", year.into()), ("count", activities.into())])
                    }
                };
                ui.hint_ui(&text);
            });
        });
    });
}
