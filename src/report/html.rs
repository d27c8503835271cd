//! The report as one self-contained HTML page for the screen and for A4 paper.
//!
//! The page asks for nothing from anywhere: style sheet, charts and font are in it, and its
//! Content-Security-Policy forbids the rest. Everything that a person typed is escaped by the template
//! engine; an address is a link only where [`super::document::Address`] says so. The same document gives
//! the same bytes.

use std::fmt::Write as _;

use askama::Template;

use crate::{chart, domain::Language};

use super::{
    document::{Block, ColumnKind, Cover, Document, Extent, Figure, Span, Table, without_hidden},
    fonts,
};

/// The style sheet; the only place of the report's colours and measures.
const STYLE: &str = include_str!("../../assets/report/report.css");

/// Tables of so few rows stand on one page.
const WHOLE: usize = 5;

#[derive(Template)]
#[template(path = "page.html", config = "assets/report/askama.toml")]
struct Page<'a> {
    language: String,
    title: &'a str,
    version: &'static str,
    style: &'a str,
    /// The class of the page's body.
    extent: &'static str,
    body: &'a str,
}

#[derive(Template)]
#[template(path = "body.html", config = "assets/report/askama.toml")]
struct Body<'a> {
    document: &'a Document,
    cover: Option<&'a Cover>,
    sections: Vec<Section<'a>>,
}

/// The blocks from one heading of the second level to the next.
struct Section<'a> {
    id: Option<&'static str>,
    blocks: &'a [Block],
}

/// Writes the document as an HTML page.
pub fn write(document: &Document) -> String {
    let cover = document.blocks.iter().find_map(|block| match block {
        Block::Cover(cover) => Some(cover),
        _ => None,
    });
    let body = render(&Body { document, cover, sections: sections(&document.blocks) });
    let style = style(document, &body);
    let mut page = render(&Page {
        language: document.language.to_string(),
        title: &document.title,
        version: env!("CARGO_PKG_VERSION"),
        style: &style,
        extent: match document.extent {
            Extent::Report => "report",
            Extent::Page => "page",
        },
        body: &body,
    });
    page.push('\n');
    page
}

fn render(template: &impl Template) -> String {
    // Templates fail only where a value's own formatting fails, and those here are strings and numbers.
    template.render().unwrap_or_else(|error| {
        tracing::error!(%error, "the report's template");
        String::new()
    })
}

fn sections(blocks: &[Block]) -> Vec<Section<'_>> {
    let begins = |block: &Block| matches!(block, Block::Heading(heading) if heading.level == 2);
    let mut sections = Vec::new();
    let mut rest = blocks;
    while !rest.is_empty() {
        let end = rest.iter().skip(1).position(begins).map_or(rest.len(), |place| place + 1);
        let (blocks, after) = rest.split_at(end);
        let id = match &blocks[0] {
            Block::Heading(heading) => Some(heading.id),
            _ => None,
        };
        if blocks.iter().any(|block| !matches!(block, Block::Cover(_))) {
            sections.push(Section { id, blocks });
        }
        rest = after;
    }
    sections
}

/// The style sheet with the fonts and the running footer of this document.
fn style(document: &Document, body: &str) -> String {
    let running = &document.running;
    let [before, between, after] = &running.page;
    let used = fonts::characters(&[body, &running.label, before, between, after]);
    let mut style = fonts::faces(&used);
    style.push_str(STYLE);
    // Writing into a string does not fail.
    let _ = write!(
        style,
        "@page {{ @bottom-left {{ content: {label} }} @bottom-right {{ content: {before} counter(page) {between} \
         counter(pages) {after} }} }}\n@page :first {{ @bottom-left {{ content: none }} @bottom-right {{ content: none }} \
         }}\n",
        label = css_string(&running.label),
        before = css_string(before),
        between = css_string(between),
        after = css_string(after),
    );
    style
}

/// Text as a string of the style sheet: whatever could end the string or the style element is escaped.
fn css_string(text: &str) -> String {
    let mut string = String::with_capacity(text.len() + 2);
    string.push('"');
    for character in text.chars() {
        if character.is_alphanumeric() || matches!(character, ' ' | '.' | ',' | '-' | '·' | '…') {
            string.push(character);
        } else {
            let _ = write!(string, "\\{:06x}", u32::from(character));
        }
    }
    string.push('"');
    string
}

// What the templates ask

trait Foreign {
    /// Whether text in this language must be marked as such in the document.
    fn is_foreign_to(&self, document: &Document) -> bool;
}

impl Foreign for Language {
    fn is_foreign_to(&self, document: &Document) -> bool {
        *self != document.language
    }
}

impl Span {
    fn alone(&self) -> &[Self] {
        std::slice::from_ref(self)
    }
}

impl Figure {
    fn svg(&self) -> String {
        // The labels of a chart are the register's titles once more.
        without_hidden(chart::svg::write(&self.scene, &self.id))
    }
}

impl ColumnKind {
    fn names_row(self) -> bool {
        self == Self::Name
    }

    fn class(self) -> &'static str {
        match self {
            Self::Ordinal => "ordinal",
            Self::Name => "name",
            Self::Text => "text",
            Self::Date => "date",
            Self::Count => "count",
            Self::Total => "total",
            Self::Link => "link",
        }
    }
}

impl Table {
    fn class(&self) -> &'static str {
        let is_linked = self.columns().any(|column| column.kind == ColumnKind::Link);
        match (is_linked, self.rows.len() <= WHOLE) {
            (true, false) => "linked",
            (true, true) => "linked whole",
            (false, false) => "",
            (false, true) => "whole",
        }
    }

    fn has_grouped_heads(&self) -> bool {
        self.groups.iter().any(|group| group.head.is_some())
    }
}
