//! The paragraphs that the office can rewrite, and how its own text is read.

use crate::domain::{ActivityKind, Choice as _, choice::choice};

use super::document::{Address, Span, clean};

choice! {
    /// A paragraph of running text. Its identifier is the `section` of a rewritten text in the register
    /// ([`crate::domain::Narrative`]): such a text, in the report's language, stands in the place of the
    /// report's own sentences. An empty one leaves the paragraph out.
    Paragraph {
        /// What the report is about.
        General = "general",
        /// Who took part in the year, and what became of the comments.
        GeneralFigures = "general.figures",
        Consultation = "consultation",
        /// Where consultations were announced and what was published of them.
        ConsultationNotices = "consultation.notices",
        Hearing = "hearing",
        HearingNotices = "hearing.notices",
        Meeting = "meeting",
        MeetingNotices = "meeting.notices",
        ParticipatoryBudgeting = "participatory_budgeting",
        ParticipatoryBudgetingNotices = "participatory_budgeting.notices",
        /// The projects that came out of participatory budgeting.
        Projects = "projects",
        Decisions = "decision",
        Gender = "gender",
        AccessRequests = "access_request",
        Charts = "charts",
        /// The year's figures once more, as a summary.
        Conclusion = "conclusion",
        /// What was hard. No figure says it: it stands in the report only where the office wrote it.
        Challenges = "challenges",
    }
}

impl Paragraph {
    /// The first paragraph of a kind's section.
    pub fn of_kind(kind: ActivityKind) -> Self {
        match kind {
            ActivityKind::Consultation => Self::Consultation,
            ActivityKind::Hearing => Self::Hearing,
            ActivityKind::Meeting => Self::Meeting,
            ActivityKind::ParticipatoryBudgeting => Self::ParticipatoryBudgeting,
        }
    }

    /// The paragraph on notices of a kind's section.
    pub fn notices_of_kind(kind: ActivityKind) -> Self {
        match kind {
            ActivityKind::Consultation => Self::ConsultationNotices,
            ActivityKind::Hearing => Self::HearingNotices,
            ActivityKind::Meeting => Self::MeetingNotices,
            ActivityKind::ParticipatoryBudgeting => Self::ParticipatoryBudgetingNotices,
        }
    }

    /// The identifier, as the register's narrative holds it.
    pub fn section(self) -> &'static str {
        self.id()
    }
}

/// A paragraph that the register gives nothing to say for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blank {
    pub paragraph: Paragraph,
    /// What the office could write there.
    pub hint: String,
}

/// The office's own text: a blank line ends a paragraph, a line break stays one, and addresses become links.
pub(super) fn rewritten(text: &str) -> Vec<Vec<Span>> {
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
        push_line(&clean(line), &mut spans);
    }
    if !spans.is_empty() {
        paragraphs.push(spans);
    }
    paragraphs
}

fn push_line(line: &str, spans: &mut Vec<Span>) {
    let mut plain = String::new();
    for (place, word) in line.split(' ').enumerate() {
        if place > 0 {
            plain.push(' ');
        }
        // Brackets and the sentence's own punctuation are no part of an address.
        let bare = word.trim_start_matches(['(', '«', '"', '„', '“']);
        let address = bare.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '»', '"', '“', '”']);
        let Some(parsed) = Address::parse(address) else {
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
    fn every_identifier_of_a_paragraph_is_its_own() {
        for (place, paragraph) in Paragraph::ALL.iter().enumerate() {
            assert!(!Paragraph::ALL[..place].iter().any(|other| other.id() == paragraph.id()), "{paragraph}");
        }
    }
}
