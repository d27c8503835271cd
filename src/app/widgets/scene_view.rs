//! Paints a [`Scene`]: the same rectangles, lines and texts that the SVG and the PNG have.

use egui::{Color32, Painter, Pos2, Rect, Stroke, vec2};

use crate::{
    app::theme,
    chart::{
        Scene,
        scene::{Anchor, Bounds, Color, Item, Overlay, Text, Weight},
    },
};

/// A colour of a scene on the screen.
pub fn color(color: Color) -> Color32 {
    Color32::from_rgb(color.0, color.1, color.2)
}

/// Where a box of a scene stands that is painted `scale` times as large, with its upper left corner at `origin`.
pub fn place(bounds: Bounds, origin: Pos2, scale: f32) -> Rect {
    let at = |x: f32, y: f32| origin + vec2(x, y) * scale;
    Rect::from_min_max(at(bounds.left, bounds.top), at(bounds.right, bounds.bottom))
}

/// Paints a scene, `scale` times as large, with its upper left corner at `origin`; its ground is not painted.
pub fn paint(painter: &Painter, origin: Pos2, scene: &Scene, scale: f32) {
    let at = |(x, y): (f32, f32)| origin + vec2(x, y) * scale;
    for item in &scene.items {
        match item {
            Item::Rect(part) => {
                let place = place(part.bounds, origin, scale);
                painter.rect_filled(place, part.radius * scale, color(part.fill.color));
                if let Some(shapes) = part.overlay() {
                    overlay(painter, origin, scale, shapes);
                }
            }
            Item::Line(line) => {
                let stroke = Stroke::new(line.width * scale, color(line.color));
                let ends = [at(line.from), at(line.to)];
                match line.dash {
                    Some(dash) => {
                        painter.extend(egui::Shape::dashed_line(&ends, stroke, dash * scale, dash * scale));
                    }
                    None => {
                        painter.line_segment(ends, stroke);
                    }
                }
            }
            Item::Text(text) => text_at(painter, at((text.x, text.baseline)), text, scale),
        }
    }
}

fn text_at(painter: &Painter, at: Pos2, text: &Text, scale: f32) {
    let font = match text.weight {
        Weight::Regular => theme::regular(text.size * scale),
        Weight::SemiBold => theme::semi_bold(text.size * scale),
    };
    let galley = painter.layout_no_wrap(text.text.clone(), font, color(text.color));
    let first = galley.rows.first().and_then(|row| row.glyphs.first());
    let baseline = first.map_or(text.size * scale, |glyph| glyph.pos.y);
    let width = galley.size().x;
    let before = match text.anchor {
        Anchor::Start => 0.0,
        Anchor::Middle => width / 2.0,
        Anchor::End => width,
    };
    painter.galley(at - vec2(before, baseline), galley, color(text.color));
}

/// Hatching and dots over a mark: the same shapes that the SVG has.
fn overlay(painter: &Painter, origin: Pos2, scale: f32, shapes: Overlay) {
    let at = |(x, y): (f32, f32)| origin + vec2(x, y) * scale;
    match shapes {
        Overlay::Polygons(ink, polygons) => {
            painter.extend(polygons.into_iter().map(|corners| {
                egui::Shape::convex_polygon(corners.into_iter().map(at).collect(), color(ink), Stroke::NONE)
            }));
        }
        Overlay::Dots(ink, radius, middles) => {
            let dot = |middle| egui::Shape::circle_filled(at(middle), radius * scale, color(ink));
            painter.extend(middles.into_iter().map(dot));
        }
    }
}
