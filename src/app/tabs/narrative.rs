//! The paragraph of the report that the office is writing: its text until it is committed.

use std::ops::Range;

use crate::{
    app::session::Session,
    domain::{ActivityKind, Edit, Language, Register},
    report::{
        self, NarrativeFigure, NarrativeProblem, Paragraph,
        narrative::{placeholder, problems_of},
    },
    text::Texts,
};

use super::Tab;

/// What is remembered of the editor while the window is open.
#[derive(Debug, Default)]
pub struct Writing {
    pub editor: Option<Editor>,
    /// What is to follow once the text that is left was saved.
    pub wish: Option<Wish>,
}

/// Where the person goes from a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    Close,
    Write(Paragraph),
}

impl Writing {
    /// The change that commits the text, where something was typed.
    pub fn commit(&mut self) -> Option<Edit> {
        self.editor.as_mut()?.commit()
    }

    /// Whether something typed is not committed.
    pub fn is_typed(&self) -> bool {
        self.editor.as_ref().is_some_and(Editor::is_typed)
    }

    /// Whether something is typed in a paragraph that another rewrote meanwhile.
    pub fn is_contested(&self, before: &Register, now: &Register) -> bool {
        let Some(editor) = self.editor.as_ref().filter(|editor| editor.is_typed()) else { return false };
        let own = |register: &Register| {
            let year = register.years.get(&editor.year);
            year.and_then(|year| year.narrative(editor.paragraph.section(), editor.language).map(str::to_owned))
        };
        own(before) != own(now)
    }

    /// Tells the editor whether what was committed last is saved. Where it is not, it stays where it was typed.
    pub fn settle(&mut self, refused: Option<&str>) {
        if let Some(editor) = &mut self.editor
            && let Some(base) = editor.committed.take()
            && refused.is_some()
        {
            editor.base = base;
        }
    }

    /// Follows the register, the year and the languages, and goes where the person wished once nothing typed is lost
    /// by it.
    pub fn follow(&mut self, session: &Session, texts: &Texts, report_texts: &Texts) {
        if let Some(editor) = &mut self.editor {
            editor.follow(session, texts, report_texts);
        }
        let wish = self.wish.take();
        if self.is_typed() {
            return;
        }
        match wish {
            Some(Wish::Write(paragraph)) => self.editor = Some(Editor::open(session, texts, report_texts, paragraph)),
            Some(Wish::Close) => self.editor = None,
            None => {}
        }
    }
}

/// A figure that can be put in.
#[derive(Debug, Clone)]
pub struct Offered {
    pub figure: NarrativeFigure,
    /// In the window's language.
    pub label: String,
    /// In the report's.
    pub value: String,
    /// The label and the name as they are searched.
    sought: String,
}

/// Of what the editor last saw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Seen {
    revision: u64,
    window: Language,
}

/// A paragraph while it is written.
#[derive(Debug)]
pub struct Editor {
    pub year: u16,
    pub language: Language,
    pub paragraph: Paragraph,
    pub text: String,
    /// The report's own text, with its figures by name.
    pub default: String,
    /// What stood in the report when the editor last looked.
    base: String,
    /// What stood there before what is being saved.
    committed: Option<String>,
    pub is_own: bool,
    problems: Vec<NarrativeProblem>,
    checked: String,
    pub figures: Vec<Offered>,
    pub search: String,
    /// Place in what the search found.
    pub chosen: usize,
    /// Where the cursor of the text is or was, in characters.
    pub cursor: Option<Range<usize>>,
    /// Takes the keyboard in the next frame.
    pub wants_focus: bool,
    /// Was opened in this frame.
    pub is_new: bool,
    seen: Seen,
}

impl Editor {
    fn open(session: &Session, texts: &Texts, report_texts: &Texts, paragraph: Paragraph) -> Self {
        let mut editor = Self {
            year: session.year_number(),
            language: report_texts.language(),
            paragraph,
            text: String::new(),
            default: String::new(),
            base: String::new(),
            committed: None,
            is_own: false,
            problems: Vec::new(),
            checked: String::new(),
            figures: Vec::new(),
            search: String::new(),
            chosen: 0,
            cursor: None,
            wants_focus: true,
            is_new: true,
            seen: Seen { revision: session.store().revision(), window: texts.language() },
        };
        editor.look(session, texts, report_texts);
        editor
    }

    /// Whether this is the paragraph of the year and the language that the preview shows.
    pub fn is_of(&self, session: &Session, language: Language) -> bool {
        (self.year, self.language) == (session.year_number(), language)
    }

    fn follow(&mut self, session: &Session, texts: &Texts, report_texts: &Texts) {
        if !self.is_of(session, report_texts.language()) {
            // What the file did not take stays where it was typed.
            if !self.is_typed() {
                *self = Self::open(session, texts, report_texts, self.paragraph);
            }
            return;
        }
        let seen = Seen { revision: session.store().revision(), window: texts.language() };
        if self.seen != seen {
            self.seen = seen;
            self.look(session, texts, report_texts);
        }
    }

    /// Takes up what stands in the report, unless something else was typed.
    fn look(&mut self, session: &Session, texts: &Texts, report_texts: &Texts) {
        let is_typed = self.is_typed();
        let input = session.report_input();
        let mut defaults = report::default_texts(&input, report_texts).into_iter();
        self.default = defaults.find(|(of, _)| *of == self.paragraph).map(|(_, text)| text).unwrap_or_default();
        let own = session.year().narrative(self.paragraph.section(), self.language);
        self.is_own = own.is_some();
        self.base = own.unwrap_or(&self.default).to_owned();
        if !is_typed {
            self.text.clone_from(&self.base);
        }
        self.figures = NarrativeFigure::all()
            .map(|figure| {
                let label = figure.label(texts);
                let sought = plain(&format!("{label} {}", figure.id()));
                Offered { figure, label, value: figure.value(&input, report_texts), sought }
            })
            .collect();
    }

    fn is_typed(&self) -> bool {
        self.text != self.base
    }

    /// The change that commits the text; `None` where nothing was typed.
    pub fn commit(&mut self) -> Option<Edit> {
        if !self.is_typed() {
            return None;
        }
        self.committed = Some(std::mem::replace(&mut self.base, self.text.clone()));
        let text = (self.text != self.default).then(|| self.text.clone());
        Some(self.setting(text))
    }

    /// Writes the report's own text again; answers with the change that takes the office's out of the report.
    pub fn restore(&mut self) -> Option<Edit> {
        self.text.clone_from(&self.default);
        self.cursor = None;
        self.wants_focus = true;
        if !self.is_own {
            self.base.clone_from(&self.default);
            return None;
        }
        self.committed = Some(std::mem::replace(&mut self.base, self.default.clone()));
        Some(self.setting(None))
    }

    fn setting(&self, text: Option<String>) -> Edit {
        let section = self.paragraph.section().to_owned();
        Edit::SetNarrative { year: self.year, section, language: self.language, text }
    }

    /// Forgets what was typed.
    pub fn discard(&mut self) {
        self.text.clone_from(&self.base);
    }

    /// What the preview shows in the place of what is saved: the office's text, or none for the report's own.
    pub fn draft(&self) -> Option<(Paragraph, Option<&str>)> {
        let own = (self.text != self.default).then_some(self.text.as_str());
        (self.text != self.base).then_some((self.paragraph, own))
    }

    /// What is wrong in the text as it stands.
    pub fn problems(&mut self) -> &[NarrativeProblem] {
        if self.checked != self.text {
            self.problems = problems_of(self.paragraph.section(), self.language, &self.text);
            self.checked.clone_from(&self.text);
        }
        &self.problems
    }

    /// Follows the hint of a problem.
    pub fn correct(&mut self, problem: &NarrativeProblem) {
        let Some(correction) = problem.correction() else { return };
        if self.text.get(problem.range.clone()).is_some() {
            self.text.replace_range(problem.range.clone(), &correction);
            let at = self.text[..problem.range.start].chars().count() + correction.chars().count();
            self.cursor = Some(at..at);
            self.wants_focus = true;
        }
    }

    /// Puts a figure in where the cursor is, in the place of what is selected; at the end where it was nowhere yet.
    pub fn insert(&mut self, figure: NarrativeFigure) {
        let count = self.text.chars().count();
        let at = self.cursor.clone().unwrap_or(count..count);
        let byte = |text: &str, place: usize| text.char_indices().nth(place).map_or(text.len(), |(byte, _)| byte);
        let range = byte(&self.text, at.start)..byte(&self.text, at.end.max(at.start));
        let placed = placeholder(figure);
        self.text.replace_range(range, &placed);
        let after = at.start.min(count) + placed.chars().count();
        self.cursor = Some(after..after);
        self.wants_focus = true;
    }

    /// The figures that the search finds: each of its words stands in them.
    pub fn found(&self) -> Vec<usize> {
        let search = plain(&self.search);
        let words: Vec<&str> = search.split_whitespace().collect();
        let finds = |offered: &Offered| words.iter().all(|word| offered.sought.contains(word));
        (0..self.figures.len()).filter(|&place| finds(&self.figures[place])).collect()
    }
}

/// Text as it is searched: small letters, without the marks that a hurried hand leaves out.
fn plain(text: &str) -> String {
    let bare = |letter: char| match letter {
        'ë' => 'e',
        'ç' | 'č' | 'ć' => 'c',
        'š' | 'ş' => 's',
        'ž' => 'z',
        'đ' => 'd',
        'ğ' => 'g',
        'ı' => 'i',
        'ö' => 'o',
        'ü' => 'u',
        other => other,
    };
    text.chars().flat_map(char::to_lowercase).map(bare).collect()
}

/// The tab on which the records are edited that a paragraph tells of.
pub fn tab_of(paragraph: Paragraph) -> Tab {
    match paragraph {
        Paragraph::Consultation | Paragraph::ConsultationNotices => Tab::Activities(ActivityKind::Consultation),
        Paragraph::Hearing | Paragraph::HearingNotices => Tab::Activities(ActivityKind::Hearing),
        Paragraph::Meeting | Paragraph::MeetingNotices => Tab::Activities(ActivityKind::Meeting),
        Paragraph::ParticipatoryBudgeting | Paragraph::ParticipatoryBudgetingNotices | Paragraph::Projects => {
            Tab::Activities(ActivityKind::ParticipatoryBudgeting)
        }
        Paragraph::Decisions => Tab::Decisions,
        Paragraph::AccessRequests => Tab::Access,
        Paragraph::General
        | Paragraph::GeneralFigures
        | Paragraph::Gender
        | Paragraph::Charts
        | Paragraph::Conclusion
        | Paragraph::Challenges => Tab::Overview,
    }
}
