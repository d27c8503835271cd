//! The office's own paragraphs: figures that follow the register, and names that are none.

use pasqyra::{
    domain::{
        Activity, ActivityKind, Attendance, Channel, Choice as _, Comments, Language, Municipality, Narrative,
        RecordId, Summaries, Summary, Year,
    },
    import,
    report::{self, Block, Document, Input, NarrativeFigure, Paragraph, document::Span, html, narrative},
    text::{TRANSLATED, Texts},
};

fn sample() -> (Municipality, Year) {
    let mut register = import::sample(&mut pasqyra::store::fresh_id);
    (register.municipality.clone(), register.years.remove(&2023).expect("the sample's year"))
}

fn with_input<R>(municipality: &Municipality, year: &Year, with: impl FnOnce(&Input<'_>) -> R) -> R {
    let summary = Summary::of(year);
    with(&Input { municipality, year, summary: &summary, years: &Summaries::new() })
}

/// The text of a paragraph as it is printed; several of one paragraph one below the other.
fn printed(document: &Document, paragraph: Paragraph) -> String {
    let of = document.blocks.iter().filter_map(|block| match block {
        Block::Paragraph(text) if text.paragraph == Some(paragraph) => Some(&text.spans),
        _ => None,
    });
    let said = |span: &Span| match span {
        Span::Text(text) | Span::Recorded { text, .. } | Span::Link { text, .. } | Span::Unknown(text) => text.clone(),
        _ => String::new(),
    };
    of.map(|spans| spans.iter().map(said).collect::<String>()).collect::<Vec<_>>().join("\n")
}

/// A year with one or two of everything, where the words around a figure differ most.
fn small(count: u32) -> Year {
    let mut year = Year::new(2024);
    for &kind in ActivityKind::ALL {
        for place in 0..count {
            let id = RecordId(uuid::Uuid::from_u128(u128::from(place) + 10 * kind as u128));
            year.activities.of_mut(kind).push(Activity {
                attendance: Attendance { women: Some(count), men: Some(count), ..Attendance::default() },
                comments: Comments {
                    accepted: Some(count),
                    partially_accepted: Some(1),
                    rejected: Some(2),
                    pending: Some(1),
                    ..Comments::default()
                },
                channels: vec![Channel::Website, Channel::Facebook],
                ..Activity::new(id, kind)
            });
        }
        let unknown = RecordId(uuid::Uuid::from_u128(1_000 + kind as u128));
        year.activities.of_mut(kind).push(Activity::new(unknown, kind));
    }
    for month in year.decisions.iter_mut().take(count as usize) {
        month.count = Some(count);
    }
    year.access.stated_total = Some(count);
    year
}

#[test]
fn what_the_office_begins_from_prints_the_same_paragraph_and_holds_no_figure_of_its_own() {
    let (municipality, year) = sample();
    for year in [year, Year::new(2024), small(1), small(2), small(7)] {
        for &language in TRANSLATED {
            let texts = Texts::new(language);
            with_input(&municipality, &year, |input| {
                let own = Document::of(input, &texts);
                let defaults = report::default_texts(input, &texts);
                assert!(defaults.len() >= 10, "{defaults:?}");
                for (paragraph, text) in defaults {
                    let bare = narrative::figures_in(&text).map(|(range, _)| range).without_in(&text);
                    assert!(!bare.contains(|c: char| c.is_ascii_digit()), "{language}: a figure is fixed in {text}");
                    assert!(narrative::problems_of(paragraph.section(), language, &text).is_empty(), "{text}");
                    if paragraph == Paragraph::Charts
                        && own.blocks.iter().all(|block| !matches!(block, Block::Figure(_)))
                    {
                        continue;
                    }
                    let theme = pasqyra::chart::Theme::Light;
                    let again = Document::with_draft(theme, input, &texts, paragraph, Some(&text));
                    assert_eq!(printed(&again, paragraph), printed(&own, paragraph), "{language}, {paragraph}: {text}");
                }
            });
        }
    }
}

trait Blanked {
    /// The text without the given parts.
    fn without_in(self, text: &str) -> String;
}

impl<I: Iterator<Item = std::ops::Range<usize>>> Blanked for I {
    fn without_in(self, text: &str) -> String {
        let mut bare = text.to_owned();
        let ranges: Vec<_> = self.collect();
        for range in ranges.into_iter().rev() {
            bare.replace_range(range, "");
        }
        bare
    }
}

#[test]
fn a_figure_in_a_rewritten_paragraph_follows_the_register() {
    let (municipality, mut year) = sample();
    let text = "Gra në dëgjime: {hearing.women} ({hearing.women_share}).".to_owned();
    year.narrative = vec![Narrative { section: "hearing".into(), language: Language::Albanian, text }];
    let texts = Texts::new(Language::Albanian);
    let before = with_input(&municipality, &year, |input| printed(&Document::of(input, &texts), Paragraph::Hearing));
    assert_eq!(before, "Gra në dëgjime: 35 (13,6\u{a0}%).");
    year.activities.of_mut(ActivityKind::Hearing)[0].attendance.women = Some(30);
    let after = with_input(&municipality, &year, |input| printed(&Document::of(input, &texts), Paragraph::Hearing));
    assert_ne!(after, before);
    let women = with_input(&municipality, &year, |input| {
        NarrativeFigure::from_id("hearing.women").expect("a figure").value(input, &texts)
    });
    assert!(after.starts_with(&format!("Gra në dëgjime: {women} (")), "{after}");
}

#[test]
fn unknown_names_are_found_in_every_language_and_stay_marked_in_the_page() {
    let (municipality, mut year) = sample();
    let own = |section: &str, language, text: &str| Narrative { section: section.into(), language, text: text.into() };
    year.narrative = vec![
        own("general", Language::Albanian, "{yaer} dhe {<script>}"),
        own("hearing", Language::English, "{hearing.women} of {all.women}"),
        own("meeting", Language::Turkish, "{meeting.wommen}"),
    ];
    with_input(&municipality, &year, |input| {
        let problems = report::narrative_problems(input);
        let found: Vec<_> = problems
            .iter()
            .map(|problem| {
                let nearest = problem.nearest.map(NarrativeFigure::id);
                (problem.section.as_str(), problem.language, problem.range.clone(), problem.name.as_str(), nearest)
            })
            .collect();
        assert_eq!(
            found,
            [
                ("general", Language::Albanian, 0..6, "yaer", Some("year")),
                ("general", Language::Albanian, 11..21, "<script>", None),
                ("meeting", Language::Turkish, 0..16, "meeting.wommen", Some("meeting.women")),
            ]
        );
        let texts = Texts::new(Language::Albanian);
        assert!(problems[0].message(&texts).contains("«year»"), "{}", problems[0].message(&texts));
        let page = html::write(&Document::of(input, &texts));
        assert!(page.contains("<mark>{yaer}</mark>"), "export goes on, and shows what is wrong");
        assert!(page.contains("<mark>{&#60;script&#62;}</mark>") || page.contains("<mark>{&lt;script&gt;}</mark>"));
    });
}
