//! The printed report as a PDF reader, a screen reader and a search engine find it: structure, bookmarks, language,
//! title, links. Each language is printed once, for all who look at it.

use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

use lopdf::{Dictionary, Object};
use pasqyra::{
    domain::{Language, Municipality, Summary, Year},
    report::{
        Block, Document, Input, html,
        pdf::{self, Printing},
    },
    text::{TRANSLATED, Texts},
};

use crate::support::{sample, tool};

/// The sample's report in a language, printed.
pub(crate) struct Printed {
    pub(crate) language: Language,
    pub(crate) document: Document,
    /// Holds the PDF and, after the printing, nothing else.
    folder: tempfile::TempDir,
}

impl Printed {
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    fn path(&self) -> PathBuf {
        self.folder().join("report.pdf")
    }
}

/// Prints the sample's report in every language, the first time that a test asks for it; `None` without a browser.
pub(crate) fn printed() -> Option<&'static [Printed]> {
    static PRINTED: OnceLock<Vec<Printed>> = OnceLock::new();
    let chromium = tool("chromium")?;
    Some(PRINTED.get_or_init(|| {
        let register = sample();
        let (municipality, year): (&Municipality, &Year) = (&register.municipality, &register.years[&2023]);
        let input =
            &Input { municipality, year, summary: &Summary::of(year), years: &Summary::of_years(&register.years) };
        let languages = TRANSLATED.iter().map(|&language| {
            let document = Document::of(input, &Texts::new(language));
            let folder = tempfile::tempdir().expect("a folder");
            let printing = Printing { browser: Some(chromium.clone()), ..Printing::default() };
            let out = folder.path().join("report.pdf");
            pdf::print(&html::write(&document), &out, &printing).expect("a PDF");
            Printed { language, document, folder }
        });
        languages.collect()
    }))
}

fn text(object: &Object) -> String {
    let text = lopdf::decode_text_string(object).expect("a text");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn at<'a>(dictionary: &'a Dictionary, key: &str, pdf: &'a lopdf::Document) -> &'a Object {
    dictionary.get_deref(key.as_bytes(), pdf).unwrap_or_else(|error| panic!("/{key}: {error}"))
}

/// The bookmarks beneath one, with how deep they stand; each must lead to a place in the document.
fn bookmarks(parent: &Dictionary, depth: u8, pdf: &lopdf::Document, all: &mut Vec<(u8, String)>) {
    let mut next = parent.get_deref(b"First", pdf);
    while let Ok(item) = next {
        let item = item.as_dict().expect("a bookmark");
        assert!(item.has(b"Dest") || item.has(b"A"), "a bookmark that leads nowhere");
        all.push((depth, text(at(item, "Title", pdf))));
        bookmarks(item, depth + 1, pdf, all);
        next = item.get_deref(b"Next", pdf);
    }
}

/// The kinds of the structure's elements, in reading order.
fn structure(object: &Object, pdf: &lopdf::Document, kinds: &mut Vec<String>) {
    let Ok((_, object)) = pdf.dereference(object) else { return };
    match object {
        Object::Array(children) => children.iter().for_each(|child| structure(child, pdf, kinds)),
        Object::Dictionary(element) => {
            if let Ok(kind) = element.get(b"S").and_then(Object::as_name) {
                kinds.push(String::from_utf8_lossy(kind).into_owned());
            }
            if let Ok(children) = element.get(b"K") {
                structure(children, pdf, kinds);
            }
        }
        _ => {}
    }
}

fn headings(document: &Document) -> Vec<(u8, String)> {
    let headings = document.blocks.iter().filter_map(|block| match block {
        Block::Cover(cover) => Some((1, format!("{} {}", cover.title, cover.year))),
        Block::Heading(heading) => {
            let number = heading.number.map(|number| format!("{number}. ")).unwrap_or_default();
            Some((heading.level, number + &heading.text))
        }
        _ => None,
    });
    headings.collect()
}

#[test]
fn the_pdf_is_tagged_and_has_the_reports_title_language_and_headings_as_bookmarks() {
    let Some(printed) = printed() else { return };
    for one in printed {
        let (language, document) = (one.language, &one.document);
        let pdf = lopdf::Document::load(one.path()).expect("a PDF that a library reads");
        let catalog = pdf.catalog().expect("a catalog");
        let marked = at(catalog, "MarkInfo", &pdf).as_dict().expect("marks");
        assert!(at(marked, "Marked", &pdf).as_bool().expect("a flag"), "{language}: not tagged");
        assert_eq!(text(at(catalog, "Lang", &pdf)), language.to_string());
        let info = at(&pdf.trailer, "Info", &pdf).as_dict().expect("properties");
        assert_eq!(text(at(info, "Title", &pdf)), document.title);

        let mut found = Vec::new();
        bookmarks(at(catalog, "Outlines", &pdf).as_dict().expect("bookmarks"), 1, &pdf, &mut found);
        assert_eq!(found, headings(document), "{language}");

        let mut kinds = Vec::new();
        let root = at(catalog, "StructTreeRoot", &pdf).as_dict().expect("a structure");
        structure(at(root, "K", &pdf), &pdf, &mut kinds);
        let count = |kind: &str| kinds.iter().filter(|found| *found == kind).count();
        let tables = document.blocks.iter().filter(|block| matches!(block, Block::Table(_))).count();
        let figures = document.blocks.iter().filter(|block| matches!(block, Block::Figure(_))).count();
        let of_level = |level| headings(document).iter().filter(|heading| heading.0 == level).count();
        assert_eq!(count("Table"), tables, "{language}");
        assert!(count("Figure") >= figures, "{language}: a chart has no element of its own");
        for (kind, level) in [("H1", 1), ("H2", 2), ("H3", 3)] {
            assert_eq!(count(kind), of_level(level), "{language}: {kind}");
        }
        assert!(count("TH") > 0 && count("TD") > count("TH"), "{language}: cells without their kind");
    }
}

#[test]
fn every_page_is_of_a4_and_every_link_leads_to_the_web_or_into_the_report() {
    let Some(printed) = printed() else { return };
    for one in printed {
        let pdf = lopdf::Document::load(one.path()).expect("a PDF that a library reads");
        let mut links = 0;
        for page in pdf.get_pages().into_values() {
            let dictionary = pdf.get_dictionary(page).expect("a page");
            let corners = at(dictionary, "MediaBox", &pdf).as_array().expect("four numbers");
            let corners: Vec<f32> = corners.iter().map(|corner| corner.as_float().expect("a number")).collect();
            assert!((corners[2] - 595.3).abs() < 1.0 && (corners[3] - 841.9).abs() < 1.0, "no A4: {corners:?}");
            for annotation in pdf.get_page_annotations(page).unwrap_or_default() {
                let Ok(action) = annotation.get_deref(b"A", &pdf).and_then(Object::as_dict) else { continue };
                if let Ok(address) = action.get_deref(b"URI", &pdf).and_then(Object::as_str) {
                    let address = String::from_utf8_lossy(address);
                    assert!(address.starts_with("http://") || address.starts_with("https://"), "{address}");
                    links += 1;
                }
            }
        }
        assert!(links > 20, "{}: the addresses are no links on paper: {links}", one.language);
    }
}

#[test]
fn no_total_stands_with_a_single_row_and_no_heading_without_what_it_announces() {
    let (Some(printed), Some(pdftotext)) = (printed(), tool("pdftotext")) else { return };
    for one in printed {
        let output = Command::new(&pdftotext).args(["-layout", "-enc", "UTF-8"]).arg(one.path()).arg("-").output();
        let text = String::from_utf8(output.expect("pdftotext").stdout).expect("UTF-8");
        let total = Texts::new(one.language).get("report-total");
        let pages: Vec<&str> = text.split('\u{c}').collect();
        let page_of = |wanted: &str| {
            let found = pages.iter().position(|page| page.lines().any(|line| line.trim() == wanted));
            found.unwrap_or_else(|| panic!("{}: no {wanted:?}", one.language))
        };
        for page in &pages {
            let mut rows = 0;
            for line in page.lines().map(str::trim) {
                let first = line.split_whitespace().next().unwrap_or_default();
                rows += usize::from(first.parse::<u32>().is_ok());
                assert!(first != total || rows != 1 || line.ends_with(" 56"), "{}: a lone row in {page}", one.language);
                rows = if first == total { 0 } else { rows };
            }
        }
        // The charts' heading, and the first of them.
        let heading = headings(&one.document).into_iter().find(|(_, text)| text.starts_with("9. ")).expect("a heading");
        let is_heading = |block: &Block| matches!(block, Block::Heading(heading) if heading.number == Some(9));
        let after = one.document.blocks.iter().skip_while(|block| !is_heading(block));
        let figure = after.filter_map(|block| match block {
            Block::Figure(figure) => Some(figure),
            _ => None,
        });
        let first = figure.into_iter().next().expect("a figure");
        assert_eq!(page_of(&heading.1), page_of(&first.caption), "{}", one.language);
        let last = |page: &str| {
            let lines: Vec<String> =
                page.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
            // The last line is the running foot.
            lines.iter().rev().nth(1).cloned().unwrap_or_default()
        };
        for (_, heading) in headings(&one.document).into_iter().skip(1) {
            assert!(pages.iter().all(|page| last(page) != heading), "{}: {heading} ends a page", one.language);
        }
    }
}
