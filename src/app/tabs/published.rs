//! The figures that were published, beside those that the register computes.

use egui::{Align, Label, Layout, RichText, Role, Sense, Ui, WidgetInfo, vec2};
use lucide_icons::Icon;

use crate::{
    app::{
        command::Command,
        findings::FindingId,
        theme::{self, column, size},
        widgets::{UiExt as _, finding},
    },
    domain::{FigureKey, Subject, check::Finding},
    text::{findings, numbers},
};

use super::{Pointed, TabUi, results::hairline_ui};

impl TabUi<'_> {
    /// The published figures: those that differ first, the others folded.
    pub fn published_ui(&mut self, ui: &mut Ui) {
        let (session, texts) = (self.session, self.texts);
        let differs = |key: FigureKey| session.findings().of_subject(Subject::Published(key)).next();
        let published = session.year().published.iter().map(|(&key, &figure)| (key, figure, differs(key)));
        let (other, same): (Vec<_>, Vec<_>) = published.partition(|(.., finding)| finding.is_some());
        ui.title_ui(&texts.get("published-title"));
        ui.hint_ui(&texts.get("published-about"));
        if !other.is_empty() {
            self.figures_head_ui(ui);
        }
        for (key, figure, finding) in other {
            hairline_ui(ui);
            self.figure_ui(ui, key, figure, finding);
        }
        if !same.is_empty() {
            hairline_ui(ui);
            let title = texts.with("published-same", &[("count", same.len().into())]);
            egui::CollapsingHeader::new(title).id_salt("published-same").show(ui, |ui| {
                for (key, figure, finding) in same {
                    self.figure_ui(ui, key, figure, finding);
                }
            });
        }
    }

    fn figures_head_ui(&self, ui: &mut Ui) {
        let size = vec2(ui.available_width(), size::LINE);
        ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().interact_size.y = size::LINE;
            for key in ["published-computed", "published-published"] {
                ui.allocate_ui_with_layout(
                    vec2(column::FIGURE, size::LINE),
                    Layout::right_to_left(Align::Center),
                    |ui| {
                        ui.set_width(column::FIGURE);
                        ui.hint_ui(&self.texts.get(key));
                    },
                );
            }
        });
    }

    fn figure_ui(&mut self, ui: &mut Ui, key: FigureKey, published: u64, found: Option<&Finding>) {
        let (texts, tokens) = (self.texts, theme::tokens(ui));
        let subject = Subject::Published(key);
        let computed = key.computed(self.session.summary());
        let pointed = self.states.pointed.filter(|pointed| pointed.at == subject);
        let name = findings::figure_name(key, texts);
        let open = found.filter(|found| found.waiver.is_none());
        let shown = ui.allocate_ui_with_layout(
            vec2(ui.available_width(), size::CONTROL),
            Layout::right_to_left(Align::Center),
            |ui| {
                ui.spacing_mut().interact_size.y = size::LINE;
                for (figure, strong) in [(computed, true), (published, false)] {
                    let text = numbers::count(figure, texts.language());
                    let font = if strong { theme::semi_bold(size::TEXT) } else { theme::regular(size::TEXT) };
                    let layout = Layout::right_to_left(Align::Center);
                    ui.allocate_ui_with_layout(vec2(column::FIGURE, size::LINE), layout, |ui| {
                        ui.set_width(column::FIGURE);
                        ui.label(RichText::new(text).font(font));
                    });
                }
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    ui.spacing_mut().item_spacing.x = size::TIGHT;
                    match open {
                        Some(open) => finding::mark_ui(ui, open.severity),
                        None => {
                            let icon = if found.is_some() { Icon::StickyNote } else { Icon::Check };
                            let icon = RichText::new(char::from(icon).to_string()).font(theme::icon(size::ICON));
                            ui.label(icon.color(tokens.muted));
                        }
                    }
                    ui.add(Label::new(RichText::new(&name).color(tokens.text)).wrap());
                });
            },
        );
        let Some(found) = found else { return };
        let response = ui.interact(shown.response.rect, egui::Id::unique(("figure", key)), Sense::click());
        let said = finding::said(found, self.session.year(), texts);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
        if pointed.is_some() || response.has_focus() {
            let outline = egui::Stroke::new(size::OUTLINE, tokens.accent);
            let rect = shown.response.rect.expand(size::HALF_GAP);
            ui.painter().rect_stroke(rect, size::CONTROL_RADIUS, outline, egui::StrokeKind::Inside);
        }
        if let Some(pointed) = pointed {
            if pointed.is_new {
                response.scroll_to_me(Some(Align::Center));
                response.request_focus();
            }
            self.states.pointed = Some(Pointed { is_new: false, place: Some(response.rect), ..pointed });
        }
        let place = response.rect;
        if response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked() {
            self.states.pointed = Some(Pointed { at: subject, is_new: false, place: Some(place) });
            self.commands.push(Command::FixesOf { finding: FindingId::of(found), waiving: false });
        }
    }
}
