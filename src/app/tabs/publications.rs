//! Publications in the report tab: what went out and when, and the dialog that publishes.

use chrono::Local;
use egui::{
    CursorIcon, Frame, Label, Modal, Response, RichText, Role, ScrollArea, Sense, TextEdit, Ui, WidgetInfo, vec2,
};
use lucide_icons::Icon;

use crate::{
    app::{
        command::Command,
        findings::FindingId,
        session::Session,
        theme::{self, size},
        widgets::UiExt as _,
    },
    domain::{
        Correction, Language, Publication, RuleId,
        check::{self, Finding, Findings, Severity},
        publication::corrections,
    },
    publication::{Blockers, Refused},
    report::{NarrativeProblem, document, narrative_problems},
    text::{TRANSLATED, Texts, dates, findings, numbers},
};

use super::TabUi;

/// How many publications, findings and corrections are listed before the rest is counted.
const LISTED: usize = 5;
/// How much of a hash tells pages apart; the whole of it is the tooltip.
const SHORT_HASH: usize = 8;

/// The dialog, while it is open.
#[derive(Debug)]
pub struct Publishing {
    languages: Vec<Language>,
    by: String,
    wants_focus: bool,
    seen: Option<Seen>,
}

/// What the dialog says of a state of the register.
#[derive(Debug)]
struct Seen {
    of: (u64, u16),
    /// Errors that stand in the way, and what each of the first says.
    blocking: usize,
    errors: Vec<(String, FindingId)>,
    /// What is wrong in the paragraphs that the office wrote, in all languages.
    narrative: Vec<NarrativeProblem>,
    corrections: Vec<Correction>,
}

/// What keeps the year in view from being published in some languages.
pub fn blockers(session: &Session, languages: &[Language]) -> Blockers {
    let problems = narrative_problems(&session.report_input());
    Blockers::of(&checked(session), problems.iter().filter(|problem| languages.contains(&problem.language)).count())
}

/// The year in view as the rules see it at this moment, not as the window saw it some frames ago.
fn checked(session: &Session) -> Findings {
    let (municipality, year, summary) = (session.municipality(), session.year(), session.summary());
    check::check(&check::Input { municipality, year, summary, today: Local::now().date_naive() })
}

impl Seen {
    /// What is wrong in the paragraphs that go out.
    fn narrative(&self, languages: &[Language]) -> impl Iterator<Item = &NarrativeProblem> {
        self.narrative.iter().filter(|problem| languages.contains(&problem.language))
    }

    fn blockers(&self, languages: &[Language]) -> Blockers {
        Blockers { errors: self.blocking, narrative: self.narrative(languages).count() }
    }
}

impl Publishing {
    /// The official languages are chosen from the start, and whoever published last.
    pub fn new(session: &Session) -> Self {
        let official = &session.municipality().languages;
        let mut languages: Vec<Language> =
            TRANSLATED.iter().copied().filter(|language| official.contains(language)).collect();
        if languages.is_empty() {
            languages.push(Language::Albanian);
        }
        let last = session.year().publications.last().and_then(|publication| publication.by.clone());
        let by = last.or_else(|| session.municipality().head_name.clone()).unwrap_or_default();
        Self { languages, by, wants_focus: true, seen: None }
    }

    fn look(&mut self, session: &Session, texts: &Texts) {
        let of = (session.store().revision(), session.year_number());
        if self.seen.as_ref().is_some_and(|seen| seen.of == of) {
            return;
        }
        let (year, found) = (session.year(), checked(session));
        let blocks =
            |finding: &&Finding| finding.severity == Severity::Error && finding.rule != RuleId::PublishedDiffers;
        let errors = found.open().filter(blocks).take(LISTED);
        let errors = errors.map(|finding| {
            let place = findings::subject(finding, texts);
            let message = findings::message(finding, year, texts);
            (format!("{place}: {message}"), FindingId::of(finding))
        });
        self.seen = Some(Seen {
            of,
            blocking: found.tally().blocking,
            errors: errors.collect(),
            narrative: narrative_problems(&session.report_input()),
            corrections: corrections(year, session.summary()),
        });
    }
}

impl TabUi<'_> {
    /// The card of the year's publications, and the dialog while it is open.
    pub(super) fn publications_ui(&mut self, ui: &mut Ui) {
        let (texts, year) = (self.texts, self.session.year());
        ui.title_ui(&texts.get("publication-title"));
        match year.publications.len() {
            0 => {
                ui.hint_ui(&texts.get("publication-none"));
                ui.hint_ui(&texts.get("publication-about"));
            }
            _ => {
                let drift = corrections(year, self.session.summary()).len();
                if drift > 0 {
                    let color = theme::tokens(ui).warning;
                    let said = texts.with("publication-drift", &[("count", drift.into())]);
                    ui.add(Label::new(RichText::new(said).color(color)).wrap());
                }
            }
        }
        let mut opened = None;
        for publication in year.publications.iter().rev().take(LISTED) {
            opened = self.publication_ui(ui, publication).or(opened);
        }
        if let Some(more) = year.publications.len().checked_sub(LISTED).filter(|&more| more > 0) {
            ui.hint_ui(&texts.with("publication-more", &[("count", more.into())]));
        }
        self.commands.extend(opened);
        ui.add_space(size::HALF_GAP);
        ui.add_enabled_ui(!self.session.is_read_only(), |ui| {
            let publish = ui.action_ui(Icon::Stamp, &texts.get("publication-publish"));
            seen_with_focus(&publish);
            if publish.clicked() {
                self.states.publishing = Some(Publishing::new(self.session));
            }
        });
        self.publishing_ui(ui);
    }

    /// One publication: when, in whose name, what it corrected, and its pages.
    fn publication_ui(&self, ui: &mut Ui, publication: &Publication) -> Option<Command> {
        let texts = self.texts;
        let day = dates::date(publication.on.date(), texts.language());
        let moment = format!("{day} {}", publication.on.format("%H:%M"));
        ui.add_space(size::HALF_GAP);
        ui.add(Label::new(RichText::new(moment).font(theme::semi_bold(size::TEXT))));
        let corrected = match publication.corrected.len() {
            0 => texts.get("publication-uncorrected"),
            count => texts.with("publication-corrected", &[("count", count.into())]),
        };
        let said: Vec<&str> = publication.by.as_deref().into_iter().chain([corrected.as_str()]).collect();
        ui.hint_ui(&said.join(" · "));
        let mut opened = None;
        ui.horizontal_wrapped(|ui| {
            for page in &publication.pages {
                let language = texts.get(&format!("language-{}", page.language));
                let short = page.sha256.get(..SHORT_HASH).unwrap_or(&page.sha256);
                let button = ui.action_ui(Icon::ExternalLink, &format!("{language} · {short}"));
                let name = texts.with("publication-page", &[("language", (&language).into()), ("hash", short.into())]);
                button.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
                seen_with_focus(&button);
                if button.on_hover_text(format!("SHA-256 {}", page.sha256)).clicked() {
                    let (language, sha256) = (page.language, page.sha256.clone());
                    opened = Some(Command::OpenPublished { language, sha256 });
                }
            }
        });
        opened
    }

    fn publishing_ui(&mut self, ui: &Ui) {
        let Some(mut publishing) = self.states.publishing.take() else { return };
        publishing.look(self.session, self.texts);
        let mut answer = None;
        let frame = Frame::popup(ui.style()).inner_margin(size::PADDING);
        let modal = Modal::new(egui::Id::unique("publishing")).frame(frame).show(ui.ctx(), |ui| {
            ui.set_width(size::FORM.min(ui.ctx().content_rect().width() - size::PADDING * 4.0));
            answer = publishing.show_ui(ui, self.session.year_number(), self.texts);
        });
        match answer {
            Some(Answer::Publish) => {
                let Publishing { languages, by, .. } = publishing;
                self.commands.push(Command::Publish { languages, by });
            }
            Some(Answer::Show(finding)) => self.commands.push(Command::ShowFinding(finding)),
            Some(Answer::Cancel) => {}
            None if modal.should_close() => {}
            None => self.states.publishing = Some(publishing),
        }
    }
}

/// How the dialog was left.
#[derive(Debug)]
enum Answer {
    Publish,
    Cancel,
    /// To the cell of what stands in the way.
    Show(FindingId),
}

impl Publishing {
    fn show_ui(&mut self, ui: &mut Ui, year: u16, texts: &Texts) -> Option<Answer> {
        let mut answer = None;
        ui.title_ui(&texts.with("publication-dialog", &[("year", year.into())]));
        let seen = self.seen.take();
        let blockers = seen.as_ref().map(|seen| seen.blockers(&self.languages)).unwrap_or_default();
        // Whatever there is to say, the buttons stay in sight.
        let most = ui.ctx().content_rect().height() - size::TOP_BAR * 4.0;
        ScrollArea::vertical().max_height(most).auto_shrink([false, true]).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = size::GAP;
            if let Some(seen) = &seen {
                answer = blockers_ui(ui, seen, &self.languages, texts);
            }
            self.choices_ui(ui, texts);
            if let Some(seen) = &seen {
                corrections_ui(ui, &seen.corrections, texts);
            }
        });
        self.seen = seen;
        ui.add_space(size::GAP);
        let ready = !blockers.any() && !self.languages.is_empty();
        // A key that works the control it stands on is not meant for the dialog.
        let entered =
            ui.input(|input| input.key_pressed(egui::Key::Enter)) && ui.memory(egui::Memory::focused).is_none();
        ui.horizontal(|ui| {
            ui.add_enabled_ui(ready, |ui| {
                if ui.primary_ui(Icon::Stamp, &texts.get("publication-confirm")).clicked() || (entered && ready) {
                    answer = Some(Answer::Publish);
                }
            });
            if ui.action_ui(Icon::X, &texts.get("app-cancel")).clicked() {
                answer = Some(Answer::Cancel);
            }
        });
        answer
    }

    /// In which languages, and in whose name.
    fn choices_ui(&mut self, ui: &mut Ui, texts: &Texts) {
        ui.hint_ui(&texts.get("publication-languages"));
        ui.horizontal_wrapped(|ui| {
            for &language in TRANSLATED {
                let mut chosen = self.languages.contains(&language);
                if ui.checkbox(&mut chosen, texts.get(&format!("language-{language}"))).changed() {
                    self.languages.retain(|&other| other != language);
                    if chosen {
                        self.languages.push(language);
                    }
                }
            }
        });
        if self.languages.is_empty() {
            let color = theme::tokens(ui).error;
            ui.add(Label::new(RichText::new(Refused::NoLanguage.message(texts)).color(color)).wrap());
        }
        let label = ui.hint_ui(&texts.get("publication-by"));
        let edit = TextEdit::singleline(&mut self.by).desired_width(f32::INFINITY).margin(size::FIELD_MARGIN);
        let edit = ui.add(edit).labelled_by(label.id);
        if std::mem::take(&mut self.wants_focus) {
            edit.request_focus();
        }
    }
}

/// Scrolls to a control that the keyboard comes to, as with large text it may be out of sight.
fn seen_with_focus(response: &Response) {
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
}

/// What stands in the way, with the way to it.
fn blockers_ui(ui: &mut Ui, seen: &Seen, languages: &[Language], texts: &Texts) -> Option<Answer> {
    let blockers = seen.blockers(languages);
    if !blockers.any() {
        return None;
    }
    let mut answer = None;
    let color = theme::tokens(ui).error;
    ui.add(Label::new(RichText::new(Refused::Blocked(blockers).message(texts)).color(color)).wrap());
    for (said, finding) in &seen.errors {
        let link = RichText::new(said).color(theme::tokens(ui).accent);
        let link = ui.add(Label::new(link).wrap().sense(Sense::click()));
        link.widget_info(|| WidgetInfo::labeled(Role::Link, true, said));
        if link.on_hover_cursor(CursorIcon::PointingHand).clicked() {
            answer = Some(Answer::Show(*finding));
        }
    }
    if let Some(more) = blockers.errors.checked_sub(seen.errors.len()).filter(|&more| more > 0) {
        ui.hint_ui(&texts.with("publication-more", &[("count", more.into())]));
    }
    for problem in seen.narrative(languages).take(LISTED) {
        let language = texts.get(&format!("language-{}", problem.language));
        ui.add(Label::new(format!("{language}: «{}»", document::clean(&problem.name))).wrap());
    }
    answer
}

/// What the publication will say of the one before.
fn corrections_ui(ui: &mut Ui, corrections: &[Correction], texts: &Texts) {
    if corrections.is_empty() {
        ui.hint_ui(&texts.get("publication-no-corrections"));
        return;
    }
    ui.add_space(size::HALF_GAP);
    ui.hint_ui(&texts.get("publication-corrections"));
    ui.spacing_mut().item_spacing = vec2(size::GAP, size::HALF_GAP);
    for Correction { key, before, after } in corrections {
        let figure = findings::figure_name(*key, texts);
        let [before, after] = [*before, *after].map(|count| numbers::count(count, texts.language()));
        ui.add(Label::new(format!("{figure}: {before} → {after}")).wrap());
    }
}
