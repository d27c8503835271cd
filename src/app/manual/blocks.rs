//! A chapter's blocks on the screen.

use egui::{Align, Color32, FontId, Image, Label, RichText, Role, TextFormat, Ui, WidgetInfo, text::LayoutJob};

use crate::{
    app::{
        catalogue,
        theme::{self, size},
    },
    domain::{Language, fold::Words},
    text::{
        Texts,
        manual::{Block, Chapter, Piece},
    },
};

use super::pictures::Pictures;

/// Shows the blocks; where words are looked for, they are marked.
pub(super) fn blocks_ui(
    ui: &mut Ui,
    chapter: &Chapter,
    words: &Words,
    texts: &Texts,
    language: Language,
    pictures: &mut Pictures,
) {
    ui.spacing_mut().item_spacing.y = size::GAP;
    for block in &chapter.blocks {
        match block {
            Block::Heading(heading) => {
                ui.add_space(size::GAP);
                ui.add(Label::new(RichText::new(heading).font(theme::semi_bold(size::TITLE))).wrap());
            }
            Block::Paragraph(pieces) => text_ui(ui, pieces, words, texts),
            Block::Point(pieces) => {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = size::GAP;
                    ui.add_space(size::GAP);
                    ui.label("•");
                    ui.vertical(|ui| text_ui(ui, pieces, words, texts));
                });
            }
            Block::Picture { name, about } => {
                if let Some(texture) = pictures.get(ui.ctx(), language, name) {
                    let width = ui.available_width();
                    let size = texture.size_vec2();
                    let scale = (width / size.x).min(1.0);
                    let image = Image::new((texture.id(), size * scale)).corner_radius(size::CARD_RADIUS);
                    let response = ui.add(image);
                    let stroke = egui::Stroke::new(size::HAIRLINE, theme::tokens(ui).hairline);
                    let radius = size::CARD_RADIUS;
                    ui.painter().rect_stroke(response.rect, radius, stroke, egui::StrokeKind::Inside);
                    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, about));
                }
            }
        }
    }
}

fn text_ui(ui: &mut Ui, pieces: &[Piece], words: &Words, texts: &Texts) {
    let tokens = theme::tokens(ui);
    let mut job = LayoutJob::default();
    let format = |font_id: FontId, color, background| TextFormat {
        font_id,
        color,
        background,
        valign: Align::Center,
        line_height: Some(size::TEXT * size::MANUAL_LEADING),
        ..TextFormat::default()
    };
    for piece in pieces {
        match piece {
            Piece::Text(text) => {
                let mut from = 0;
                let plain = format(theme::regular(size::TEXT), tokens.text, Color32::TRANSPARENT);
                let found = format(theme::regular(size::TEXT), tokens.text, tokens.selected_cell);
                for spot in words.spots(text) {
                    job.append(&text[from..spot.start], 0.0, plain.clone());
                    job.append(&text[spot.clone()], 0.0, found.clone());
                    from = spot.end;
                }
                job.append(&text[from..], 0.0, plain);
            }
            Piece::Typed(text) => {
                job.append(text, 0.0, format(theme::semi_bold(size::TEXT), tokens.text, Color32::TRANSPARENT));
            }
            Piece::Key(name) => {
                let keys = key_of(name, texts);
                job.append(&keys, 0.0, format(theme::semi_bold(size::TEXT), tokens.accent, Color32::TRANSPARENT));
            }
        }
    }
    ui.add(Label::new(job).wrap());
}

/// The key of a command by its name's key; of one without a key, its name.
pub(super) fn key_of(name: &str, texts: &Texts) -> String {
    let entry = catalogue::TABLE.iter().find(|entry| entry.name == name);
    let keys = entry.map(catalogue::Entry::shortcut).unwrap_or_default();
    if keys.is_empty() { texts.get(name) } else { keys }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{app::manual::pictures, text::manual};

    #[test]
    fn every_key_and_every_picture_of_the_manual_is_there() {
        for language in [Language::Albanian, Language::English] {
            for chapter in manual::chapters(language) {
                for block in &chapter.blocks {
                    match block {
                        Block::Picture { name, .. } => {
                            let (_, bytes) =
                                pictures::of(language).iter().find(|(other, _)| other == name).expect(name);
                            let [width, height] = pictures::read(bytes).expect(name).size;
                            assert!(width >= 900 && height >= 500, "{name}: {width} × {height}");
                        }
                        Block::Paragraph(pieces) | Block::Point(pieces) => {
                            for piece in pieces {
                                if let Piece::Key(name) = piece {
                                    let found = catalogue::TABLE.iter().any(|entry| entry.name == name);
                                    assert!(found, "{language}, {}: {name}", chapter.id);
                                }
                            }
                        }
                        Block::Heading(_) => {}
                    }
                }
            }
        }
    }
}
