//! A piece of the report: laid out, and drawn.

use std::collections::HashMap;

use egui::{Rect, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

use crate::{
    app::{
        theme::{self, size},
        widgets::chart_view::scene_ui,
    },
    report::{Block, Document},
};

use super::{
    blocks,
    pieces::{Part, Piece},
    table::{self, Place},
    text::{Laid, Mark, Pen},
};
/// Lays a piece out in the width of the text; the widths of a table's columns are kept from row to row.
pub(super) fn lay_out<'d>(
    pen: &Pen<'_>,
    document: &'d Document,
    piece: Piece,
    width: f32,
    columns: &mut HashMap<usize, Vec<Place>>,
) -> Laid<'d> {
    let block = match (piece.part, document.blocks.get(piece.block)) {
        (Part::Space(height), _) => return Laid::space(height),
        (_, Some(block)) => block,
        (_, None) => return Laid::default(),
    };
    match block {
        Block::Cover(cover) => blocks::cover(pen, cover, width),
        Block::Heading(heading) => blocks::heading(pen, heading, width, piece.part == Part::First),
        Block::Lead(parts) => blocks::lead(pen, parts, width),
        Block::Paragraph(text) => blocks::paragraph(pen, text, width),
        Block::Counts(counts) => blocks::counts(pen, counts, width),
        Block::List(list) => match piece.part {
            Part::Item(place) => blocks::item(pen, list, place, width),
            _ => Laid::default(),
        },
        Block::Table(table) => {
            let places = columns.entry(piece.block).or_insert_with(|| table::columns(pen, table, width));
            match piece.part {
                Part::Row(row) => table::row(pen, table, row, places, width),
                Part::Totals => table::totals(pen, table, places, width),
                Part::Note(note) => table::note(pen, table, note, width),
                _ => table::head(pen, table, places, width),
            }
        }
        Block::Figure(figure) => blocks::figure(pen, figure, width),
        Block::Abbreviations(abbreviations) => blocks::abbreviations(pen, abbreviations, width),
        Block::Signature(signature) => blocks::signature(pen, signature, width),
    }
}

/// Paints a piece, and names it for screen readers; answers with the address of a link that was followed.
pub(super) fn piece_ui(
    ui: &Ui,
    document: &Document,
    at: usize,
    place: Rect,
    laid: &Laid<'_>,
    is_written: bool,
) -> Option<String> {
    let id = egui::Id::unique(("report-preview", at));
    if let Some(named) = &laid.named {
        let sense = if is_written { Sense::click() } else { Sense::hover() };
        let response = ui.interact(place, id, sense);
        response.widget_info(|| WidgetInfo::labeled(named.role, true, &named.name));
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_language(document.language.to_string());
            if let Some(level) = named.level {
                node.set_level(level);
            }
        });
    }
    let is_in_view = ui.clip_rect().intersects(place);
    let tokens = theme::tokens(ui);
    let mut followed = None;
    for (number, mark) in laid.marks.iter().enumerate() {
        match mark {
            Mark::Text { at, set } => {
                let corner = place.min + *at;
                if is_in_view {
                    ui.painter().galley(corner, set.galley.clone(), tokens.text);
                }
                for (count, link) in set.links.iter().enumerate() {
                    let boxes: Vec<Rect> =
                        set.boxes(link).into_iter().map(|part| part.translate(corner.to_vec2())).collect();
                    let Some(whole) = boxes.iter().copied().reduce(Rect::union) else { continue };
                    let response = ui.interact(whole, id.with((number, count)), Sense::click());
                    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &link.text));
                    if response.gained_focus() {
                        ui.scroll_to_rect(whole, None);
                    }
                    if response.has_focus() {
                        let outline = Stroke::new(size::OUTLINE, tokens.accent);
                        ui.painter().rect_stroke(whole.expand(2.0), 2.0, outline, egui::StrokeKind::Outside);
                    }
                    if response.hovered() || response.has_focus() {
                        for part in &boxes {
                            let line = Stroke::new(size::HAIRLINE, tokens.accent);
                            ui.painter().hline(part.x_range(), part.bottom() - 2.0, line);
                        }
                    }
                    let mut response = response.on_hover_cursor(egui::CursorIcon::PointingHand);
                    if link.text != link.address {
                        response = response.on_hover_text(&link.address);
                    }
                    if response.clicked() {
                        followed = Some(link.address.clone());
                    }
                }
            }
            Mark::Line { from, to, stroke } if is_in_view => {
                ui.painter().line_segment([place.min + *from, place.min + *to], *stroke);
            }
            Mark::Line { .. } => {}
            Mark::Scene { at, scale, scene } => {
                let whole = Rect::from_min_size(place.min + *at, vec2(scene.width, scene.height) * *scale);
                // A mark names a record only on the tab that can show it.
                let _ = scene_ui(ui, whole, scene, *scale);
            }
        }
    }
    followed
}
