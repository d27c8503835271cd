//! The manual that the program carries: chapters of plain blocks, read from `assets/locales/<language>/manual.md`.
//!
//! The files are written in a small part of Markdown. `# id | Title` begins a chapter and `## Title` a part of it; a line
//! that begins with `- ` is a point, `![name](about)` alone on its line a picture, and any other line a paragraph.
//! Within a text, `{command}` stands for the key of a command, by the key of its name, and `` `text` `` for what is typed.

use std::sync::LazyLock;

use crate::domain::{
    Language,
    fold::{self, Words},
};

/// A chapter of the manual.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    /// The same in all languages.
    pub id: String,
    pub title: String,
    pub blocks: Vec<Block>,
    /// Everything that is written in it, folded, for the search.
    folded: String,
}

/// A block of a chapter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    Heading(String),
    Paragraph(Vec<Piece>),
    Point(Vec<Piece>),
    Picture { name: String, about: String },
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    /// What a person types, or how a name is written.
    Typed(String),
    /// The key of a command, by the key of the command's name.
    Key(String),
}

impl Chapter {
    /// Whether every word that is looked for is written in the chapter.
    pub fn has(&self, words: &Words) -> bool {
        words.are_in(&self.folded)
    }
}

/// The manual in a language: in Albanian, and to all others in English.
pub fn chapters(language: Language) -> &'static [Chapter] {
    static ALBANIAN: LazyLock<Vec<Chapter>> = LazyLock::new(|| read(include_str!("../../assets/locales/sq/manual.md")));
    static ENGLISH: LazyLock<Vec<Chapter>> = LazyLock::new(|| read(include_str!("../../assets/locales/en/manual.md")));
    match own_language(language) {
        Language::Albanian => &ALBANIAN,
        _ => &ENGLISH,
    }
}

/// The language in which a person of a language reads the manual.
pub fn own_language(language: Language) -> Language {
    match language {
        Language::Albanian => Language::Albanian,
        Language::English | Language::Serbian | Language::Turkish | Language::Bosnian => Language::English,
    }
}

fn read(source: &str) -> Vec<Chapter> {
    let mut chapters: Vec<Chapter> = Vec::new();
    for line in source.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some((id, title)) = line.strip_prefix("# ").and_then(|head| head.split_once('|')) {
            let (id, title) = (id.trim().to_owned(), title.trim().to_owned());
            let folded = fold::folded(&title).collect();
            chapters.push(Chapter { id, title, blocks: Vec::new(), folded });
            continue;
        }
        let Some(chapter) = chapters.last_mut() else { continue };
        let picture = line.strip_prefix("![").and_then(|line| line.strip_suffix(')')?.split_once("]("));
        let block = if let Some((name, about)) = picture {
            Block::Picture { name: name.to_owned(), about: about.to_owned() }
        } else if let Some(heading) = line.strip_prefix("## ") {
            Block::Heading(heading.to_owned())
        } else if let Some(point) = line.strip_prefix("- ") {
            Block::Point(pieces(point))
        } else {
            Block::Paragraph(pieces(line))
        };
        chapter.folded.push(' ');
        chapter.folded.extend(fold::folded(line));
        chapter.blocks.push(block);
    }
    chapters
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '`']) {
        let close = if rest[at..].starts_with('{') { '}' } else { '`' };
        let Some(length) = rest[at + 1..].find(close) else { break };
        if at > 0 {
            pieces.push(Piece::Text(rest[..at].to_owned()));
        }
        let inner = rest[at + 1..at + 1 + length].to_owned();
        pieces.push(if close == '}' { Piece::Key(inner) } else { Piece::Typed(inner) });
        rest = &rest[at + 2 + length..];
    }
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest.to_owned()));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chapter_is_read_into_its_blocks() {
        let source = "# one | The title\n\n![picture](About it)\n\nPress {app-add}, then `5/3`.\n\n## Part\n- A point";
        let chapters = read(source);
        let [chapter] = &chapters[..] else { panic!("one chapter") };
        assert_eq!((chapter.id.as_str(), chapter.title.as_str()), ("one", "The title"));
        let text = |text: &str| Piece::Text(text.to_owned());
        let expected = [
            Block::Picture { name: "picture".to_owned(), about: "About it".to_owned() },
            Block::Paragraph(vec![
                text("Press "),
                Piece::Key("app-add".to_owned()),
                text(", then "),
                Piece::Typed("5/3".to_owned()),
                text("."),
            ]),
            Block::Heading("Part".to_owned()),
            Block::Point(vec![text("A point")]),
        ];
        assert_eq!(chapter.blocks, expected);
        assert!(chapter.has(&Words::of("point TITLE")));
        assert!(!chapter.has(&Words::of("elsewhere")));
    }

    #[test]
    fn both_languages_have_the_same_chapters_pictures_and_keys() {
        let shape = |language| {
            let of_chapter = |chapter: &Chapter| {
                let blocks: Vec<String> = chapter
                    .blocks
                    .iter()
                    .map(|block| match block {
                        Block::Heading(_) => "heading".to_owned(),
                        Block::Picture { name, .. } => name.clone(),
                        Block::Paragraph(pieces) | Block::Point(pieces) => {
                            let keys = pieces.iter().filter_map(|piece| match piece {
                                Piece::Key(key) => Some(key.as_str()),
                                Piece::Text(_) | Piece::Typed(_) => None,
                            });
                            keys.collect::<Vec<_>>().join(" ")
                        }
                    })
                    .collect();
                (chapter.id.clone(), blocks)
            };
            chapters(language).iter().map(of_chapter).collect::<Vec<_>>()
        };
        assert_eq!(shape(Language::Albanian), shape(Language::English));
        assert!(chapters(Language::Albanian).len() >= 8);
    }
}
