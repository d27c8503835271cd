//! A scene as SVG: text as text, the same bytes for the same scene.

use std::fmt::Write as _;

use crate::domain::Choice as _;

use super::{
    fonts,
    scene::{Anchor, Item, Line, Overlay, Rect, Scene, Text},
};

/// Writes a scene as an SVG document that also stands inside HTML. `id_prefix` makes its identifiers
/// unique within a page that holds several; letters, digits and hyphens.
///
/// Each text says how long it is, so that the picture also holds where the font is not at hand.
pub fn write(scene: &Scene, id_prefix: &str) -> String {
    document(scene, id_prefix, true)
}

/// The same for a painter that has the font: nothing needs to be held.
pub(super) fn write_for_painter(scene: &Scene) -> String {
    document(scene, "chart", false)
}

fn document(scene: &Scene, id_prefix: &str, holds_lengths: bool) -> String {
    let id: String = id_prefix.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    let mut body = String::with_capacity(scene.items.len() * 120);
    for item in &scene.items {
        match item {
            Item::Rect(rect) => write_rect(&mut body, rect),
            Item::Line(line) => write_line(&mut body, line),
            Item::Text(text) => write_text(&mut body, text, holds_lengths),
        }
    }
    let (width, height) = (number(scene.width), number(scene.height));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" lang=\"{language}\" font-family=\"{family}, sans-serif\">\n\
         <title id=\"{id}-title\">{title}</title>\n<desc id=\"{id}-desc\">{description}</desc>\n",
        language = scene.language.id(),
        family = fonts::FAMILY,
        title = escaped(&scene.title),
        description = escaped(&scene.description),
    );
    let background = scene.background;
    let _ = writeln!(svg, "<rect width=\"{width}\" height=\"{height}\" fill=\"{background}\"/>");
    svg.push_str(&body);
    svg.push_str("</svg>\n");
    svg
}

fn write_rect(svg: &mut String, rect: &Rect) {
    let bounds = rect.bounds;
    let _ = write!(
        svg,
        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"",
        number(bounds.left),
        number(bounds.top),
        number(bounds.width()),
        number(bounds.height())
    );
    if rect.radius > 0.0 {
        let _ = write!(svg, " rx=\"{}\"", number(rect.radius));
    }
    let _ = write!(svg, " fill=\"{}\"", rect.fill.color);
    match &rect.mark {
        Some(mark) => {
            let _ = writeln!(svg, "><title>{}</title></rect>", escaped(&mark.description));
        }
        None => svg.push_str("/>\n"),
    }
    match rect.overlay() {
        None => {}
        Some(Overlay::Polygons(color, polygons)) => {
            let _ = write!(svg, "<path fill=\"{color}\" d=\"");
            for polygon in polygons {
                for (at, (x, y)) in polygon.into_iter().enumerate() {
                    let step = if at == 0 { 'M' } else { 'L' };
                    let _ = write!(svg, "{step}{} {}", number(x), number(y));
                }
                svg.push('Z');
            }
            svg.push_str("\"/>\n");
        }
        Some(Overlay::Dots(color, radius, dots)) => {
            // A line of no length with round ends is a dot.
            let _ = write!(
                svg,
                "<path stroke=\"{color}\" stroke-width=\"{}\" stroke-linecap=\"round\" d=\"",
                number(radius * 2.0)
            );
            for (x, y) in dots {
                let _ = write!(svg, "M{} {}h0", number(x), number(y));
            }
            svg.push_str("\"/>\n");
        }
    }
}

fn write_line(svg: &mut String, line: &Line) {
    let _ = write!(
        svg,
        "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"{}\" stroke-width=\"{}\"",
        number(line.from.0),
        number(line.from.1),
        number(line.to.0),
        number(line.to.1),
        line.color,
        number(line.width)
    );
    if let Some(dash) = line.dash {
        let _ = write!(svg, " stroke-dasharray=\"{}\"", number(dash));
    }
    svg.push_str("/>\n");
}

fn write_text(svg: &mut String, text: &Text, holds_length: bool) {
    let anchor = match text.anchor {
        Anchor::Start => "",
        Anchor::Middle => " text-anchor=\"middle\"",
        Anchor::End => " text-anchor=\"end\"",
    };
    let color = text.color;
    let _ = write!(
        svg,
        "<text x=\"{}\" y=\"{}\" font-size=\"{}\" font-weight=\"{}\"{anchor} fill=\"{color}\"",
        number(text.x),
        number(text.baseline),
        number(text.size),
        text.weight.number(),
    );
    if holds_length {
        let length = number(text.bounds().width());
        let _ = write!(svg, " textLength=\"{length}\" lengthAdjust=\"spacingAndGlyphs\"");
    }
    let _ = writeln!(svg, ">{}</text>", escaped(&text.text));
}

/// Two decimals at most: a fiftieth of what an eye can tell, and short.
fn number(value: f32) -> String {
    let hundredths = (f64::from(value) * 100.0).round() as i64;
    let (sign, hundredths) = if hundredths < 0 { ("-", -hundredths) } else { ("", hundredths) };
    match (hundredths / 100, hundredths % 100) {
        (whole, 0) => format!("{sign}{whole}"),
        (whole, part) if part % 10 == 0 => format!("{sign}{whole}.{}", part / 10),
        (whole, part) => format!("{sign}{whole}.{part:02}"),
    }
}

/// Text as XML takes it: five signs written as references, control characters and non-characters left
/// out, because XML has no way to write them.
fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        match character {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            '\'' => written.push_str("&#39;"),
            '\u{fffe}' | '\u{ffff}' => {}
            character if character.is_control() && !matches!(character, '\n' | '\t') => {}
            character => written.push(character),
        }
    }
    written
}
