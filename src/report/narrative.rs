//! The office's own text: figures by name, links, and what is wrong in it.
//!
//! `{hearing.women}` is a figure and follows the register; `{{` and `}}` are braces. What stands between braces and
//! is no figure's name is printed as it was written, marked, and is a [`NarrativeProblem`] that publication refuses.

use std::ops::Range;

use crate::{
    domain::Language,
    text::{Argument, Texts},
};

use super::{
    Input,
    builder::Builder,
    document::{Address, Span, clean},
    figures::{Held, NarrativeFigure},
};

/// A name in a text that is no figure's, or a brace that stands alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NarrativeProblem {
    /// The paragraph, as [`super::Paragraph::section`] spells it.
    pub section: String,
    pub language: Language,
    /// Bytes of the text, braces included.
    pub range: Range<usize>,
    /// As it was written; of a brace that stands alone, that brace.
    pub name: String,
    /// The figure that may have been meant.
    pub nearest: Option<NarrativeFigure>,
}

impl NarrativeProblem {
    /// What is wrong, and what to do, in a sentence.
    pub fn message(&self, texts: &Texts) -> String {
        let name = [("name", Argument::Text(&self.name))];
        match self.nearest {
            _ if self.is_brace() => texts.with("narrative-brace", &name),
            Some(nearest) => {
                texts.with("narrative-unknown-near", &[name[0], ("nearest", Argument::Text(nearest.id()))])
            }
            None => texts.with("narrative-unknown", &name),
        }
    }

    /// What would stand in the place of [`Self::range`] if the hint were followed.
    pub fn correction(&self) -> Option<String> {
        if self.is_brace() {
            return Some(self.name.repeat(2));
        }
        self.nearest.map(placeholder)
    }

    fn is_brace(&self) -> bool {
        matches!(self.name.as_str(), "{" | "}")
    }
}

/// A figure as it stands in a text: `{hearing.women}`.
pub fn placeholder(figure: NarrativeFigure) -> String {
    format!("{{{}}}", figure.id())
}

/// What is wrong in a text of the office.
pub fn problems_of(section: &str, language: Language, text: &str) -> Vec<NarrativeProblem> {
    parts(text)
        .filter_map(|(range, part)| {
            let name = match part {
                Part::Unknown(name) => name.to_owned(),
                Part::LoneBrace => text[range.clone()].to_owned(),
                Part::Text | Part::Brace | Part::Figure(_) => return None,
            };
            let nearest = NarrativeFigure::nearest(&name);
            Some(NarrativeProblem { section: section.to_owned(), language, range, name, nearest })
        })
        .collect()
}

/// What is wrong in all the texts of a year that the office wrote, in all languages.
pub fn narrative_problems(input: &Input<'_>) -> Vec<NarrativeProblem> {
    let texts = input.year.narrative.iter();
    texts.flat_map(|own| problems_of(&own.section, own.language, &own.text)).collect()
}

/// The figures of a text, each where it stands.
pub fn figures_in(text: &str) -> impl Iterator<Item = (Range<usize>, NarrativeFigure)> {
    parts(text).filter_map(|(range, part)| match part {
        Part::Figure(figure) => Some((range, figure)),
        _ => None,
    })
}

/// A part of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part<'t> {
    Text,
    /// `{{` or `}}`.
    Brace,
    Figure(NarrativeFigure),
    /// What stands between braces and is no figure's name.
    Unknown(&'t str),
    LoneBrace,
}

/// Cuts a text into its parts, from the first to the last byte.
fn parts(text: &str) -> impl Iterator<Item = (Range<usize>, Part<'_>)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..).filter(|rest| !rest.is_empty())?;
        let (length, part) = first_part(rest);
        at += length;
        Some((at - length..at, part))
    })
}

fn first_part(rest: &str) -> (usize, Part<'_>) {
    match rest.find(['{', '}']) {
        None => (rest.len(), Part::Text),
        Some(0) if rest.starts_with("{{") || rest.starts_with("}}") => (2, Part::Brace),
        Some(0) => match name_of(rest) {
            Some((length, name)) => {
                let known = NarrativeFigure::from_id(&clean(name));
                (length, known.map_or(Part::Unknown(name), Part::Figure))
            }
            None => (1, Part::LoneBrace),
        },
        Some(brace) => (brace, Part::Text),
    }
}

/// The name between the brace with which a text begins and the one that closes it on the same line.
fn name_of(rest: &str) -> Option<(usize, &str)> {
    let inner = rest.strip_prefix('{')?;
    let end = inner.find(['{', '}', '\n'])?;
    (inner[end..].starts_with('}') && !inner[..end].trim().is_empty()).then(|| (end + 2, &inner[..end]))
}

/// A sentence of the report's own as a text that the office could begin from: each figure by its name, and braces
/// as braces.
pub(super) fn with_names(sentence: &str) -> String {
    let mut text = String::with_capacity(sentence.len());
    for character in sentence.chars() {
        match (character, NarrativeFigure::of_stand_in(character)) {
            ('{' | '}', _) => text.extend([character; 2]),
            (_, Some(figure)) => text.push_str(&placeholder(figure)),
            (_, None) => text.push(character),
        }
    }
    text
}

/// The office's own text as it is printed: a blank line ends a paragraph, a line break stays one, addresses become
/// links, and names the figures that they are of.
pub(super) fn print(text: &str, builder: &Builder<'_>) -> Vec<Vec<Span>> {
    let mut paragraphs = Vec::new();
    let mut spans: Vec<Span> = Vec::new();
    for line in text.lines() {
        if line.trim().is_empty() {
            if !spans.is_empty() {
                paragraphs.push(std::mem::take(&mut spans));
            }
            continue;
        }
        if !spans.is_empty() {
            spans.push(Span::LineBreak);
        }
        print_line(&clean(line), builder, &mut spans);
    }
    if !spans.is_empty() {
        paragraphs.push(spans);
    }
    paragraphs
}

fn print_line(line: &str, builder: &Builder<'_>, spans: &mut Vec<Span>) {
    let mut written = String::new();
    for (range, part) in parts(line) {
        let span = match part {
            Part::Text => {
                written.push_str(&line[range]);
                continue;
            }
            Part::Brace => {
                written.push_str(&line[range.start..=range.start]);
                continue;
            }
            Part::Figure(figure) => match figure.held(builder.input) {
                Some(Held::Name(name)) => Span::Recorded { text: name, language: builder.register_language() },
                Some(held) => {
                    written.push_str(&held.written(builder.texts));
                    continue;
                }
                None => builder.absent(),
            },
            Part::Unknown(_) | Part::LoneBrace => Span::Unknown(line[range].to_owned()),
        };
        push_text(&std::mem::take(&mut written), spans);
        spans.push(span);
    }
    push_text(&written, spans);
}

/// Text with its addresses as links.
fn push_text(line: &str, spans: &mut Vec<Span>) {
    let mut plain = String::new();
    for (place, word) in line.split(' ').enumerate() {
        if place > 0 {
            plain.push(' ');
        }
        // Brackets and the sentence's own punctuation are no part of an address.
        let bare = word.trim_start_matches(['(', '«', '"', '„', '“']);
        let address = bare.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '»', '"', '“', '”']);
        let Some(parsed) = Address::parse_contact(address) else {
            plain.push_str(word);
            continue;
        };
        plain.push_str(&word[..word.len() - bare.len()]);
        if !plain.is_empty() {
            spans.push(Span::Text(std::mem::take(&mut plain)));
        }
        spans.push(Span::Link { text: address.to_owned(), address: parsed });
        plain.push_str(&bare[address.len()..]);
    }
    if !plain.is_empty() {
        spans.push(Span::Text(plain));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{ActivityKind, FigureKey, Municipality, Summaries, Summary, Year, published::KindFigure};

    fn rewritten(text: &str) -> Vec<Vec<Span>> {
        let (municipality, year) =
            (Municipality { name: "Prizren".into(), ..Municipality::default() }, Year::new(2023));
        let summary = Summary::of(&year);
        let years = Summaries::new();
        let input = Input { municipality: &municipality, year: &year, summary: &summary, years: &years };
        let texts = Texts::new(Language::Albanian);
        print(text, &Builder::new(&input, &texts, crate::report::builder::Writing::Report))
    }

    #[test]
    fn an_address_in_a_sentence_is_a_link_without_the_sentences_full_stop() {
        let paragraphs = rewritten("Shih (https://example.org/a-b).\nRreshti i dytë\n\nParagrafi tjetër");
        let address = Address::parse("https://example.org/a-b").expect("an address");
        assert_eq!(
            paragraphs,
            [
                vec![
                    Span::Text("Shih (".into()),
                    Span::Link { text: "https://example.org/a-b".into(), address },
                    Span::Text(").".into()),
                    Span::LineBreak,
                    Span::Text("Rreshti i dytë".into()),
                ],
                vec![Span::Text("Paragrafi tjetër".into())],
            ]
        );
    }

    #[test]
    fn a_name_between_braces_is_its_figure_and_doubled_braces_are_braces() {
        let paragraphs = rewritten("Në vitin {year}: {hearing.count} dëgjime {{shih}} te { municipality }.");
        assert_eq!(
            paragraphs,
            [vec![
                Span::Text("Në vitin 2023: 0 dëgjime {shih} te ".into()),
                Span::Recorded { text: "Prizren".into(), language: Language::Albanian },
                Span::Text(".".into()),
            ]]
        );
    }

    #[test]
    fn a_share_of_nobody_is_a_dash_that_says_what_it_means() {
        let [spans] = rewritten("{all.women_share}").try_into().expect("one paragraph");
        assert!(matches!(spans.as_slice(), [Span::Absent { meaning }] if !meaning.is_empty()), "{spans:?}");
    }

    #[test]
    fn a_misspelt_name_stays_visible_and_is_a_problem_at_its_place_with_the_nearest_name() {
        let text = "Morën pjesë {hearing.womne} gra.";
        assert!(rewritten(text)[0].contains(&Span::Unknown("{hearing.womne}".into())));
        let problems = problems_of("hearing", Language::Albanian, text);
        let [problem] = problems.as_slice() else { panic!("{problems:?}") };
        assert_eq!(&text[problem.range.clone()], "{hearing.womne}");
        let women = NarrativeFigure::Key(FigureKey::Kind(ActivityKind::Hearing, KindFigure::Women));
        assert_eq!((problem.name.as_str(), problem.nearest), ("hearing.womne", Some(women)));
        assert_eq!(problem.correction().as_deref(), Some("{hearing.women}"));
    }

    #[test]
    fn a_brace_that_stands_alone_is_a_problem_and_is_corrected_by_doubling_it() {
        for (text, brace) in [("a { b", "{"), ("a } b", "}"), ("{}", "{"), ("{year\n}", "{"), ("{{{", "{")] {
            let problem = problems_of("hearing", Language::Albanian, text).remove(0);
            assert_eq!(problem.name, brace, "{text:?}");
            assert_eq!(problem.correction(), Some(brace.repeat(2)));
        }
        assert!(problems_of("hearing", Language::Albanian, "{{ {year} }}").is_empty());
    }
}
