//! The paragraphs that the office can rewrite.

use crate::{
    domain::{ActivityKind, Choice as _, choice::choice},
    text::Texts,
};

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

    /// The paragraph of an identifier.
    pub fn of_section(section: &str) -> Option<Self> {
        Self::from_id(section)
    }

    /// What the paragraph is called: its section, and which of its paragraphs it is.
    pub fn name(self, texts: &Texts) -> String {
        let (section, part) = match self {
            Self::General => ("report-general", None),
            Self::GeneralFigures => ("report-general", Some("narrative-part-figures")),
            Self::Consultation => ("report-section-consultation", None),
            Self::ConsultationNotices => ("report-section-consultation", Some("narrative-part-notices")),
            Self::Hearing => ("report-section-hearing", None),
            Self::HearingNotices => ("report-section-hearing", Some("narrative-part-notices")),
            Self::Meeting => ("report-section-meeting", None),
            Self::MeetingNotices => ("report-section-meeting", Some("narrative-part-notices")),
            Self::ParticipatoryBudgeting => ("report-section-participatory-budgeting", None),
            Self::ParticipatoryBudgetingNotices => {
                ("report-section-participatory-budgeting", Some("narrative-part-notices"))
            }
            Self::Projects => ("report-section-participatory-budgeting", Some("narrative-part-projects")),
            Self::Decisions => ("report-section-decisions", None),
            Self::Gender => ("report-section-gender", None),
            Self::AccessRequests => ("report-section-access", None),
            Self::Charts => ("report-section-charts", None),
            Self::Conclusion => ("report-section-conclusion", None),
            Self::Challenges => ("report-challenges", None),
        };
        let section = texts.get(section);
        part.map_or_else(|| section.clone(), |part| format!("{section} · {}", texts.get(part)))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_identifier_of_a_paragraph_is_its_own() {
        for (place, paragraph) in Paragraph::ALL.iter().enumerate() {
            assert!(!Paragraph::ALL[..place].iter().any(|other| other.id() == paragraph.id()), "{paragraph}");
        }
    }
}
