//! The paragraphs of the report that can be written: where they stand, and what a click on one asks for.

use egui::{Rect, Sense, Stroke, Ui, vec2};

use crate::{
    app::theme::{self, paper, size},
    report::{Block, Document, Paragraph},
};

use super::Asked;

/// The ground of a paragraph that can be written; answers with what was asked for.
pub(super) fn paragraph_ui(
    ui: &Ui,
    at: usize,
    place: Rect,
    paragraph: Paragraph,
    is_open: bool,
    about: &str,
) -> Option<Asked> {
    let tokens = theme::tokens(ui);
    let response = ui.interact(place, egui::Id::unique(("report-preview", at)), Sense::click());
    let ground = place.with_max_y(place.bottom() - paper::BLOCK).expand2(vec2(paper::BLOCK, paper::ITEM));
    if is_open {
        ui.painter().rect_filled(ground, f32::from(size::CONTROL_RADIUS), tokens.selected_row);
    } else if response.hovered() {
        ui.painter().rect_filled(ground, f32::from(size::CONTROL_RADIUS), tokens.hovered);
    }
    if response.gained_focus() {
        ui.scroll_to_rect(place, None);
    }
    if response.has_focus() {
        let outline = Stroke::new(size::OUTLINE, tokens.accent);
        ui.painter().rect_stroke(ground, f32::from(size::CONTROL_RADIUS), outline, egui::StrokeKind::Inside);
    }
    let response = response.on_hover_text_at_pointer(about).on_hover_cursor(egui::CursorIcon::PointingHand);
    if !response.clicked() {
        return None;
    }
    let is_jump = ui.input(|input| input.modifiers.command);
    Some(if is_jump { Asked::Records(paragraph) } else { Asked::Write(paragraph) })
}

/// The first block of a paragraph.
pub(super) fn place_of(document: &Document, paragraph: Paragraph) -> Option<usize> {
    let is_it = |block: &Block| matches!(block, Block::Paragraph(text) if text.paragraph == Some(paragraph));
    document.blocks.iter().position(is_it)
}

/// The heading under which a paragraph stands.
pub(super) fn section_of(paragraph: Paragraph) -> &'static str {
    match paragraph {
        Paragraph::General | Paragraph::GeneralFigures => "general",
        Paragraph::Consultation | Paragraph::ConsultationNotices => "consultations",
        Paragraph::Hearing | Paragraph::HearingNotices => "hearings",
        Paragraph::Meeting | Paragraph::MeetingNotices => "meetings",
        Paragraph::ParticipatoryBudgeting | Paragraph::ParticipatoryBudgetingNotices | Paragraph::Projects => {
            "participatory-budgeting"
        }
        Paragraph::Decisions => "decisions",
        Paragraph::Gender => "gender",
        Paragraph::AccessRequests => "access-requests",
        Paragraph::Charts => "charts",
        Paragraph::Conclusion | Paragraph::Challenges => "conclusion",
    }
}
