//! The search: what people wrote in all tabs and years, found as one types, and the way to its cell.

use std::time::{Duration, Instant};

use egui::{
    Align, Context, Label, Layout, RichText, TextFormat, Ui,
    text::{LayoutJob, TextWrapping},
};

use crate::{
    domain::{
        Choice as _, Register, Target,
        search::{Hit, Index, Place, SHOWN, Search},
    },
    report::Paragraph,
    text::{Texts, records},
};

use super::{
    command::Command,
    session::Session,
    tabs::{Instead, Tab, narrative},
    theme::{self, Tokens, size},
    widgets::chooser::{Chooser, Outcome, Rows, Wording},
    workspace::Workspace,
};

/// How long a frame may take with what is sought in it.
const FRAME: Duration = Duration::from_millis(8);

/// How many letters stand before what was found, where a text is long.
const BEFORE: usize = 24;

/// What is kept of the register for the next search: its texts, and for which state of it.
#[derive(Debug, Default)]
pub struct Prepared {
    of: Option<(u64, u16)>,
    index: Index,
}

impl Prepared {
    /// Follows the register, and goes on with the texts while there is time.
    fn follow(&mut self, session: &Session, has_time: impl FnMut() -> bool) {
        let of = (session.store().revision(), session.year_number());
        if self.of != Some(of) {
            *self = Self { of: Some(of), index: Index::new(session.register(), session.year_number()) };
        }
        self.index.go_on(session.register(), has_time);
    }
}

/// The search, while it is open.
#[derive(Debug)]
pub struct Find {
    chooser: Chooser,
    found: Found,
}

#[derive(Debug, Default)]
struct Found {
    typed: String,
    search: Search,
    is_done: bool,
    rows: Vec<Row>,
    /// How many hits are among the rows.
    taken: usize,
    foot: String,
}

#[derive(Debug)]
enum Row {
    /// The year and the tab of the rows below.
    Head(String),
    Hit(Line),
}

/// A text that was found, as it is shown.
#[derive(Debug)]
struct Line {
    name: String,
    field: String,
    /// The text with what was found in it, in bytes.
    text: String,
    spots: Vec<std::ops::Range<usize>>,
    place: Place,
}

/// What came of showing the search.
#[derive(Debug)]
pub enum Sought {
    Nothing,
    Closed,
    Runs(Command),
}

impl Find {
    /// Opens the search over the window.
    pub fn open(ctx: &Context) -> Self {
        Self { chooser: Chooser::open(ctx, "find"), found: Found::default() }
    }

    /// Shows the search for a frame.
    pub fn show_ui(&mut self, ui: &Ui, workspace: &mut Workspace, texts: &Texts) -> Sought {
        let (title, hint) = (texts.get("command-find"), texts.get("find-hint"));
        let wording = Wording { title: &title, hint: &hint };
        let (prepared, session) = (&mut workspace.prepared, &workspace.session);
        let outcome = self.chooser.show_ui(ui, wording, &mut self.found, |found, typed| {
            let end = Instant::now() + FRAME;
            prepared.follow(session, || Instant::now() < end);
            found.seek(typed, &prepared.index, session.register(), texts, || Instant::now() < end);
        });
        if !self.found.is_done || !prepared.index.is_ready() {
            ui.ctx().request_repaint();
        }
        match outcome {
            Outcome::Stays => Sought::Nothing,
            Outcome::Closes => Sought::Closed,
            Outcome::Chosen(row) => match self.found.rows.get(row) {
                Some(Row::Hit(line)) => {
                    self.chooser.close(ui.ctx());
                    Sought::Runs(Command::ShowPlace(line.place.clone()))
                }
                _ => Sought::Nothing,
            },
        }
    }

    /// Whether everything that was typed has been looked for.
    pub fn is_done(&self) -> bool {
        self.found.is_done
    }
}

/// The tab on which a text is edited.
fn tab_of(place: &Place) -> Tab {
    match place {
        Place::Narrative { .. } => Tab::Report,
        // The signature is written beside the profile.
        Place::Field { target: Target::Year { .. }, .. } => Tab::Profile,
        Place::Field { target, .. } => Tab::of_target(*target),
    }
}

impl Found {
    fn seek(&mut self, typed: &str, index: &Index, register: &Register, texts: &Texts, has_time: impl FnMut() -> bool) {
        if self.typed != typed {
            *self = Self { typed: typed.to_owned(), search: Search::of(typed), ..Self::default() };
        }
        if self.is_done {
            return;
        }
        self.is_done = self.search.go_on(index, has_time);
        for at in self.taken..self.search.shown().len() {
            let entry = self.search.shown()[at];
            let Some(hit) = index.hit(register, entry) else { continue };
            let head = head(&hit, texts);
            let last = self.rows.iter().rev().find_map(|row| match row {
                Row::Head(last) => Some(last),
                Row::Hit(_) => None,
            });
            if last != Some(&head) {
                self.rows.push(Row::Head(head));
            }
            self.rows.push(Row::Hit(self.line(hit, register, texts)));
        }
        self.taken = self.search.shown().len();
        let count = self.search.count();
        self.foot = match count {
            _ if self.search.words().is_empty() => texts.get("find-about"),
            _ if !self.is_done => texts.get("find-searching"),
            0 => texts.get("find-none"),
            _ if count > SHOWN => texts.with("find-first", &[("shown", SHOWN.into()), ("count", count.into())]),
            _ => texts.with("find-count", &[("count", count.into())]),
        };
    }

    fn line(&self, hit: Hit, register: &Register, texts: &Texts) -> Line {
        let (name, field) = match &hit.place {
            Place::Field { target, field } => (records::target_name(*target, register, texts), texts.field(*field)),
            Place::Narrative { section, language, .. } => {
                let name = Paragraph::from_id(section).map(|paragraph| paragraph.name(texts));
                (name.unwrap_or_else(|| section.clone()), texts.get(&format!("language-{language}")))
            }
        };
        let words = self.search.words();
        let mut text: String = hit.text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        // Of a long text the part is shown that has the longest of the words.
        let longest = words.spots(&text).into_iter().rev().max_by_key(ExactSizeIterator::len);
        if let Some(longest) = longest {
            let cut = text[..longest.start].char_indices().rev().nth(BEFORE).map(|(at, _)| at);
            if let Some(cut) = cut {
                text = format!("…{}", &text[cut..]);
            }
        }
        let spots = words.spots(&text);
        Line { name, field, text, spots, place: hit.place }
    }
}

/// The year and the tab of a hit.
fn head(hit: &Hit, texts: &Texts) -> String {
    let tab = texts.get(&tab_of(&hit.place).key());
    match hit.place.year() {
        Some(year) => format!("{year} · {tab}"),
        None => tab,
    }
}

impl Line {
    /// The text on one line, with what was found standing out by weight and ground.
    fn job(&self, tokens: &Tokens, width: f32) -> LayoutJob {
        let mut job = LayoutJob::default();
        let format = |font_id, background| TextFormat { font_id, color: tokens.text, background, ..Default::default() };
        let plain = format(theme::regular(size::TEXT), egui::Color32::TRANSPARENT);
        let found = format(theme::semi_bold(size::TEXT), tokens.selected_cell);
        let mut at = 0;
        for spot in &self.spots {
            job.append(&self.text[at..spot.start], 0.0, plain.clone());
            job.append(&self.text[spot.clone()], 0.0, found.clone());
            at = spot.end;
        }
        job.append(&self.text[at..], 0.0, plain);
        job.wrap = TextWrapping::truncate_at_width(width);
        job
    }
}

impl Rows for Found {
    fn count(&self) -> usize {
        self.rows.len()
    }

    fn is_choice(&self, row: usize) -> bool {
        matches!(self.rows.get(row), Some(Row::Hit(_)))
    }

    fn height(&self, row: usize) -> f32 {
        if self.is_choice(row) { size::FOUND } else { size::FOUND_HEAD }
    }

    fn label(&self, row: usize) -> String {
        match self.rows.get(row) {
            Some(Row::Hit(line)) => format!("{}, {}: {}", line.name, line.field, line.text),
            Some(Row::Head(head)) => head.clone(),
            None => String::new(),
        }
    }

    fn row_ui(&self, ui: &mut Ui, row: usize) {
        let tokens = theme::tokens(ui);
        let small = |text: &str| RichText::new(text).font(theme::regular(size::SMALL)).color(tokens.muted);
        match self.rows.get(row) {
            Some(Row::Head(head)) => {
                ui.with_layout(Layout::left_to_right(Align::Max), |ui| {
                    ui.label(RichText::new(head).font(theme::semi_bold(size::SMALL)).color(tokens.muted));
                });
            }
            Some(Row::Hit(line)) => {
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = size::HAIR_GAP;
                    ui.spacing_mut().interact_size.y = size::LINE;
                    ui.add_space(size::TIGHT);
                    ui.horizontal(|ui| {
                        ui.label(RichText::new(&line.name).font(theme::semi_bold(size::SMALL)).color(tokens.text));
                        ui.add(Label::new(small(&line.field)).truncate());
                    });
                    let job = line.job(&tokens, ui.available_width());
                    ui.add(Label::new(job));
                });
            }
            None => {}
        }
    }

    fn foot(&self) -> String {
        self.foot.clone()
    }
}

impl Workspace {
    /// Leads to where a text stands; answers whether that is a form beside the table, which is to be open for it.
    pub fn show_place(&mut self, place: &Place, texts: &Texts) -> bool {
        if let Some(year) = place.year() {
            self.session.go_to_year(year);
        }
        let tab = tab_of(place);
        self.states.instead = None;
        match place {
            Place::Field { target, field } => {
                let is_in_form = self.lead_to(tab, *target, Some(*field), texts);
                if is_in_form {
                    self.states.instead = Some(Instead::Panel);
                }
                is_in_form
            }
            Place::Narrative { section, .. } => {
                self.go_to(tab);
                if let Some(paragraph) = Paragraph::from_id(section) {
                    self.states.writing.wish = Some(narrative::Wish::Write(paragraph));
                }
                false
            }
        }
    }
}
