//! How the year in view differs from the one before it: in a line, beside a count, and both years side by side.

use egui::text::LayoutJob;
use egui::{Align, Button, Label, Layout, Popup, PopupCloseBehavior, Response, RichText, Role, Ui, WidgetInfo, vec2};

use crate::{
    app::{
        theme::{self, size},
        widgets::UiExt as _,
    },
    domain::{Compared, Difference, RecordKind},
    text::{Texts, differences},
};

use super::{GridId, TabUi};

/// What a table's tab is compared by; nothing of a list that is no count of the year.
fn compared(id: GridId) -> Vec<Compared> {
    match id {
        GridId::Records(RecordKind::Activity(kind)) => Compared::of_kind(kind),
        GridId::Records(RecordKind::AccessRequest) => vec![Compared::AccessRequests],
        GridId::Records(_) => Vec::new(),
        GridId::Decisions => vec![Compared::Decisions],
    }
}

/// The differences in words, a sentence a line.
pub(super) fn sentences(found: &[Difference], texts: &Texts) -> Vec<String> {
    found.iter().map(|difference| differences::sentence(difference, texts)).collect()
}

/// Words and figures that stand in one line: what is said of them, muted, and the changes themselves.
struct Line(Vec<(String, bool)>);

impl Line {
    /// The lines that say the differences, the fullest first.
    fn candidates(found: &[Difference], texts: &Texts) -> Vec<Self> {
        let Some(first) = found.first() else { return Vec::new() };
        let head = texts.with("difference-head", &[("year", first.year_before.into())]);
        let line = |shown: &[Difference], is_full: bool| {
            let mut parts = vec![(head.clone(), false)];
            for (at, difference) in shown.iter().enumerate() {
                let changes = differences::changes(difference, texts);
                let change = if is_full { changes.first() } else { changes.last() };
                parts.push((
                    format!("{}{}", if at > 0 { "·  " } else { "" }, differences::name(difference, texts)),
                    false,
                ));
                parts.push((change.cloned().unwrap_or_default(), true));
            }
            Self(parts)
        };
        let full = std::iter::once(line(found, true));
        let short = (1..=found.len()).rev().map(|shown| line(&found[..shown], false));
        let alone = differences::changes(first, texts).pop().map(|change| differences::since(&change, first, texts));
        let alone = alone.map(|text| Self(vec![(text, false)]));
        full.chain(short).chain(alone).collect()
    }

    fn job(&self, ui: &Ui) -> LayoutJob {
        let tokens = theme::tokens(ui);
        let mut job = LayoutJob::default();
        for (at, (text, is_change)) in self.0.iter().enumerate() {
            let color = if *is_change { tokens.text } else { tokens.muted };
            let format = egui::TextFormat {
                font_id: theme::regular(size::SMALL),
                color,
                valign: Align::Center,
                ..Default::default()
            };
            job.append(text, if at > 0 { size::TIGHT } else { 0.0 }, format);
        }
        job
    }
}

impl TabUi<'_> {
    /// What of some figures is recorded of the year before too.
    pub(super) fn differences(&self, compared: &[Compared]) -> Vec<Difference> {
        Difference::of_all(compared, self.session.year_number(), self.session.source().years)
    }

    /// How the figures of a table's tab differ from the year before, in the room that the bar above it leaves: as many
    /// of them as fit, and none where not even one does. A click shows both years side by side.
    pub(super) fn difference_line_ui(&self, ui: &mut Ui, id: GridId) {
        let found = self.differences(&compared(id));
        let Some(first) = found.first() else { return };
        let room = ui.available_width() - 2.0 * ui.spacing().button_padding.x;
        let jobs = Line::candidates(&found, self.texts).into_iter().map(|line| line.job(ui));
        let fits = |job: &LayoutJob| ui.fonts_mut(|fonts| fonts.layout_job(job.clone())).size().x <= room;
        let Some(job) = jobs.into_iter().find(fits) else { return };
        if id == GridId::Decisions {
            // Nothing stands before it: its letters begin where the table does.
            ui.add_space(-ui.spacing().button_padding.x);
        }
        let response = ui.add(Button::new(job).frame_when_inactive(false).min_size(vec2(0.0, size::CONTROL)));
        let said = sentences(&found, self.texts);
        let title = self.texts.with("difference-title", &[("year", first.year_before.into())]);
        let name = format!("{title}. {}", said.join(". "));
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
        let is_open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&response));
        let response = if is_open { response } else { response.on_hover_text(said.join("\n")) };
        self.side_by_side_ui(&response, &title, &found);
    }

    /// Both years beside each other, over the tab.
    fn side_by_side_ui(&self, response: &Response, title: &str, found: &[Difference]) {
        let popup = Popup::from_toggle_button_response(response);
        popup.close_behavior(PopupCloseBehavior::CloseOnClickOutside).gap(size::HALF_GAP).show(|ui| {
            egui::Frame::new().inner_margin(size::GAP).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = size::GAP;
                ui.title_ui(title);
                table_ui(ui, found, self.texts, true);
            });
        });
    }

    /// A card with every figure that both years have; nothing where there is no year before.
    pub(super) fn differences_card_ui(&mut self, ui: &mut Ui) {
        let found = self.differences(&Compared::of_year());
        let Some(first) = found.first() else { return };
        ui.title_ui(&self.texts.with("difference-title", &[("year", first.year_before.into())]));
        ui.hint_ui(&self.texts.get("difference-about"));
        table_ui(ui, &found, self.texts, false);
    }
}

/// A row a figure: the year before, the year in view, the change, with its percentage where there is room.
fn table_ui(ui: &mut Ui, found: &[Difference], texts: &Texts, has_room: bool) {
    let Some(first) = found.first() else { return };
    let tokens = theme::tokens(ui);
    let (text_size, spacing) = match has_room {
        true => (size::TEXT, size::TABLE_SPACING),
        false => (size::SMALL, size::NARROW_TABLE_SPACING),
    };
    let shown =
        |text: &str, color| Label::new(RichText::new(text).font(theme::regular(text_size)).color(color)).extend();
    let cell = |ui: &mut Ui, text: &str, color| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.add(shown(text, color)));
    };
    // Lines of text, no row of controls.
    ui.spacing_mut().interact_size.y = size::LINE;
    egui::Grid::new(ui.scope_id().with("differences")).num_columns(4).spacing(spacing).show(ui, |ui| {
        let (before, now) = (first.year_before, first.year_before.saturating_add(1));
        ui.add(shown(&texts.get("difference-column-figure"), tokens.muted));
        for head in [before.to_string(), now.to_string(), texts.get("difference-column-change")] {
            cell(ui, &head, tokens.muted);
        }
        ui.end_row();
        for difference in found {
            let (before, now) = differences::values(difference, texts);
            ui.add(shown(&differences::name(difference, texts), tokens.text));
            cell(ui, &before, tokens.muted);
            cell(ui, &now, tokens.text);
            let changes = differences::changes(difference, texts);
            let change = if has_room { changes.first() } else { changes.last() };
            cell(ui, change.map_or("", String::as_str), tokens.text);
            ui.end_row();
        }
    });
}
