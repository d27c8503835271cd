//! The report's blocks but for its tables, each laid out to the page's measure.

use egui::{Align, Role, vec2};

use crate::{
    app::theme::{paper, size},
    report::document::{Abbreviation, CountOf, Cover, Figure, Heading, List, Signature, Text},
};

use super::text::{Laid, Mark, Named, Pen, Style, spoken};

/// The counts of the year stand in so many columns.
const COUNTS: usize = 3;

pub(super) fn cover<'d>(pen: &Pen<'_>, cover: &Cover, width: f32) -> Laid<'d> {
    let tokens = pen.tokens;
    let mut laid = Laid::default();
    let half = paper::COVER_RULE / 2.0;
    laid.level_line(0.0, width, half, paper::COVER_RULE, tokens.accent);
    let label = Style::new(paper::COVER_LABEL, tokens.muted);
    let line = |text: &str, style| pen.plain(text, style, width, Align::LEFT);
    let mut y = laid.put(0.0, paper::SECTION, line(&cover.label, label));
    y = laid.put(0.0, y, line(&cover.municipality, Style::new(paper::COVER_NAME, tokens.text).bold().tight()));
    if let Some(unit) = &cover.unit {
        y = laid.put(0.0, y + paper::ITEM, line(unit, Style::new(paper::COVER_LABEL, tokens.text)));
    }
    let title = line(&cover.title, Style::new(paper::COVER_TITLE, tokens.text).bold().tight());
    let year = line(&cover.year, Style { leading: 1.0, ..Style::new(paper::COVER_YEAR, tokens.accent).bold() });
    let period = line(&cover.period, label);
    let website = cover.website.as_ref().map(|span| pen.set(std::slice::from_ref(span), label, width, Align::LEFT));

    let block = title.height() + year.height() + paper::BLOCK + period.height();
    let foot = website.as_ref().map_or(0.0, |set| set.height() + paper::BLOCK);
    // The title stands in the middle of what the names and the foot leave.
    let room = (paper::COVER - y - foot - block).max(2.0 * paper::SECTION);
    y = laid.put(0.0, y + room / 2.0, title);
    y = laid.put(0.0, y, year);
    y = laid.put(0.0, y + paper::BLOCK, period) + room / 2.0;
    if let Some(website) = website {
        laid.level_line(0.0, width, y, size::HAIRLINE, tokens.hairline);
        laid.put(0.0, y + paper::BLOCK, website);
    }
    let name = [cover.label.as_str(), &cover.municipality, &cover.title, &cover.year].join(" ");
    laid.named = Some(Named { role: Role::Heading, name, level: Some(1) });
    laid
}

/// "3. Dëgjimet buxhetore": a heading with its number.
pub(super) fn heading_text(heading: &Heading) -> String {
    match heading.number {
        Some(number) => format!("{number}. {}", heading.text),
        None => heading.text.clone(),
    }
}

pub(super) fn heading<'d>(pen: &Pen<'_>, heading: &Heading, width: f32, is_first: bool) -> Laid<'d> {
    let text = heading_text(heading);
    let (before, style, after) = match heading.level {
        2 => (if is_first { 0.0 } else { paper::SECTION }, paper::HEADING, paper::ITEM),
        _ => (paper::BLOCK, paper::SUBHEADING, paper::ITEM),
    };
    let mut laid = Laid::default();
    let set = pen.plain(&text, Style::new(style, pen.tokens.text).bold().tight(), width, Align::LEFT);
    laid.put(0.0, before, set);
    laid.height += after;
    laid.named = Some(Named { role: Role::Heading, name: text, level: Some(heading.level.into()) });
    laid
}

pub(super) fn lead<'d>(pen: &Pen<'_>, parts: &[String], width: f32) -> Laid<'d> {
    let text = parts.join(" · ");
    let mut laid = Laid::default();
    laid.put(0.0, 0.0, pen.plain(&text, Style::new(paper::LEAD, pen.tokens.accent).bold(), width, Align::LEFT));
    laid.height += paper::ITEM;
    laid.name(Role::Paragraph, text);
    laid
}

pub(super) fn paragraph<'d>(pen: &Pen<'_>, text: &Text, width: f32) -> Laid<'d> {
    let mut laid = Laid::default();
    laid.put(0.0, 0.0, pen.set(&text.spans, pen.body(), width, Align::LEFT));
    laid.height += paper::BLOCK;
    laid.name(Role::Paragraph, spoken(&text.spans));
    laid
}

pub(super) fn counts<'d>(pen: &Pen<'_>, counts: &[CountOf], width: f32) -> Laid<'d> {
    let mut laid = Laid::default();
    let gap = paper::INDENT;
    let column = (width - gap * (COUNTS as f32 - 1.0)) / COUNTS as f32;
    let figure = Style::new(paper::COUNT, pen.tokens.text).bold().tight();
    let label = Style::new(paper::TEXT, pen.tokens.muted).tight();
    let mut y = paper::BLOCK;
    for row in counts.chunks(COUNTS) {
        let mut bottom = y;
        for (place, item) in row.iter().enumerate() {
            let x = place as f32 * (column + gap);
            laid.level_line(x, x + column, y, size::HAIRLINE, pen.tokens.hairline);
            let below = laid.put(x, y + paper::CELL, pen.plain(&item.count, figure, column, Align::LEFT));
            bottom = bottom.max(laid.put(x, below, pen.plain(&item.label, label, column, Align::LEFT)));
        }
        y = bottom + paper::BLOCK;
    }
    laid.height = y + paper::BLOCK;
    let said: Vec<String> = counts.iter().map(|item| format!("{} {}", item.count, item.label)).collect();
    laid.name(Role::Paragraph, said.join(", "));
    laid
}

pub(super) fn item<'d>(pen: &Pen<'_>, list: &List, place: usize, width: f32) -> Laid<'d> {
    let mut laid = Laid::default();
    let Some(spans) = list.items.get(place) else { return laid };
    let mut indent = 0.0;
    if list.numbered {
        let muted = Style { color: pen.tokens.muted, ..pen.body() };
        let number = pen.plain(&format!("{}.", place + 1), muted, f32::INFINITY, Align::LEFT);
        // The list's last number needs the most room; its texts all begin where that one ends.
        let widest = pen.width(&format!("{}.", list.items.len()), muted);
        indent = paper::INDENT.max(widest + paper::CELL);
        laid.put(indent - paper::CELL - number.width(), 0.0, number);
    }
    laid.put(indent, 0.0, pen.set(spans, pen.body(), width - indent, Align::LEFT));
    let is_last = place + 1 == list.items.len();
    laid.height += if is_last { paper::BLOCK } else { paper::ITEM };
    laid.name(Role::ListItem, spoken(spans));
    laid
}

pub(super) fn figure<'d>(pen: &Pen<'_>, figure: &'d Figure, width: f32) -> Laid<'d> {
    let mut laid = Laid::default();
    let caption = pen.plain(&figure.caption, pen.body().bold(), width, Align::LEFT);
    let y = laid.put(0.0, paper::BLOCK, caption) + paper::CELL;
    let scale = if figure.scene.width > 0.0 { width / figure.scene.width } else { 1.0 };
    laid.marks.push(Mark::Scene { at: vec2(0.0, y), scale, scene: &figure.scene });
    laid.height = y + figure.scene.height * scale + 2.0 * paper::BLOCK;
    laid.name(Role::Caption, figure.caption.clone());
    laid
}

pub(super) fn abbreviations<'d>(pen: &Pen<'_>, abbreviations: &[Abbreviation], width: f32) -> Laid<'d> {
    let mut laid = Laid::default();
    let gap = paper::INDENT;
    let column = (width - gap) / 2.0;
    let bold = pen.body().bold().tight();
    let shorts = abbreviations.iter().map(|item| pen.width(&item.short, bold)).fold(0.0, f32::max);
    let indent = shorts + paper::BLOCK;
    let mut y = paper::ITEM;
    for pair in abbreviations.chunks(2) {
        let mut bottom = y;
        for (place, item) in pair.iter().enumerate() {
            let x = place as f32 * (column + gap);
            laid.level_line(x, x + column, y, size::HAIRLINE, pen.tokens.hairline);
            let at = y + paper::CELL;
            bottom = bottom.max(laid.put(x, at, pen.plain(&item.short, bold, column, Align::LEFT)));
            let meaning = pen.plain(&item.meaning, pen.body().tight(), column - indent, Align::LEFT);
            bottom = bottom.max(laid.put(x + indent, at, meaning));
        }
        y = bottom + paper::CELL;
    }
    laid.height = y;
    let said: Vec<String> = abbreviations.iter().map(|item| format!("{}: {}", item.short, item.meaning)).collect();
    laid.name(Role::Paragraph, said.join("; "));
    laid
}

pub(super) fn signature<'d>(pen: &Pen<'_>, signature: &Signature, width: f32) -> Laid<'d> {
    let mut laid = Laid::default();
    let gap = paper::SECTION;
    let column = (width - gap) / 2.0;
    let fields = [
        (&signature.place_label, signature.place.as_deref()),
        (&signature.date_label, signature.date.as_deref()),
        (&signature.name_label, signature.name.as_deref()),
        (&signature.title_label, signature.title.as_deref()),
    ];
    let field = |laid: &mut Laid<'d>, x: f32, y: f32, label: &str, value: Option<&str>| {
        let below = laid.put(x, y, pen.plain(label, pen.fine(), column, Align::LEFT));
        match value {
            Some(value) => laid.put(x, below, pen.plain(value, pen.body(), column, Align::LEFT)),
            None => {
                let y = below + paper::BLANK_LINE;
                laid.level_line(x, x + column, y, size::HAIRLINE, pen.tokens.rule);
                y
            }
        }
    };
    let mut y = paper::SECTION;
    for pair in fields.chunks(2) {
        let mut bottom = y;
        for (place, (label, value)) in pair.iter().enumerate() {
            bottom = bottom.max(field(&mut laid, place as f32 * (column + gap), y, label, *value));
        }
        y = bottom + paper::INDENT;
    }
    y = field(&mut laid, column + gap, y, &signature.signature_label, None);
    laid.height = y + paper::BLOCK;
    let said = fields.iter().map(|(label, value)| format!("{label}: {}", value.unwrap_or("—")));
    laid.name(Role::Paragraph, said.collect::<Vec<_>>().join("; "));
    laid
}
