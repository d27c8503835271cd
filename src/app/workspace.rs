//! The window with a register open: what is shown, and what a command does to it.

use std::time::Instant;

use chrono::{Datelike as _, Local};

use crate::{
    domain::{Edit, Language, RecordKind, Register, Target, carry_over},
    publication,
    store::{self, Change, Changed, LongChange, Store, StoreError},
    text::{Texts, dates::DateContext},
};

use super::{
    command::Command,
    copying::Copies,
    find::Prepared,
    fixes::{Fixes, Outcome},
    outside::Outside,
    pasting::Pasting,
    regions,
    session::{Place, Session},
    settings::Settings,
    tabs::{self, GridId, Tab, TabStates, TabUi},
    widgets::{
        chart_view::Charts,
        deck_view::Decks,
        document_view::Preview,
        grid::{DoesNotFit, GridState, Pasted, Sums},
    },
};

/// An open register in the window.
pub struct Workspace {
    pub session: Session,
    pub tab: Tab,
    pub states: TabStates,
    pub sums: Option<Sums>,
    charts: Charts,
    pub(super) decks: Decks,
    preview: Preview,
    edits: Vec<Edit>,
    refused: Option<String>,
    copied: Option<String>,
    pasted: Option<(GridId, Pasted)>,
    pub(super) pasting: Pasting,
    /// The fixes that are shown beside a cell.
    pub(super) fixes: Option<Fixes>,
    /// The texts that a search looks through.
    pub(super) prepared: Prepared,
    /// A change that takes long, to be made beside the window, and what is done after it.
    pub(super) long: Option<(LongChange, After)>,
    /// What is known of the register's copies.
    pub(super) copies: Copies,
    /// What happened to the register's file past this window.
    pub(super) outside: Outside,
}

/// What is done once a change was made or refused: what is shown then, and what is said.
pub(super) type After = Box<dyn FnOnce(&mut Workspace, Result<Changed, StoreError>, &Texts) -> Done + Send>;

/// What a command did, to be said to the person.
#[derive(Debug, Default)]
pub struct Done {
    pub said: Option<String>,
    /// The change can be taken back by a button beside what is said.
    pub undoable: bool,
    pub refused: Option<String>,
    /// It was refused because the table is sorted or filtered, which can be taken away.
    pub is_arranged: bool,
}

impl Done {
    pub(super) fn refused(error: &StoreError, texts: &Texts) -> Self {
        Self { refused: Some(error.message(texts)), ..Self::default() }
    }

    /// What is to be said where two things were done in a frame.
    pub(super) fn or(self, other: Self) -> Self {
        if self.said.is_some() || self.refused.is_some() { self } else { other }
    }
}

impl Workspace {
    /// Shows a register that was just opened.
    pub fn new(store: Store) -> Self {
        Self {
            session: Session::new(store),
            tab: Tab::Overview,
            states: TabStates::default(),
            sums: None,
            charts: Charts::default(),
            decks: Decks::default(),
            preview: Preview::default(),
            edits: Vec::new(),
            refused: None,
            copied: None,
            pasted: None,
            pasting: Pasting::default(),
            fixes: None,
            prepared: Prepared::default(),
            long: None,
            copies: Copies::default(),
            outside: Outside::default(),
        }
    }

    /// Against what typed dates are read.
    pub fn date_context(&self) -> DateContext {
        DateContext { reporting_year: self.session.year_number(), today: Local::now().date_naive() }
    }

    /// The year that a new one would be.
    pub fn next_year(&self) -> u16 {
        let this_year = u16::try_from(Local::now().year()).unwrap_or_default();
        self.session.register().years.keys().next_back().map_or(this_year, |last| last + 1)
    }

    /// Whether a cell or a field is being typed into.
    pub fn is_typing(&self) -> bool {
        self.states.grids.values().any(GridState::is_editing)
    }

    /// Shows the tab; answers with what could not be done.
    pub fn tab_ui(
        &mut self,
        ui: &mut egui::Ui,
        texts: &Texts,
        report_texts: &Texts,
        settings: &Settings,
        commands: &mut Vec<Command>,
    ) -> Done {
        let frame = Instant::now();
        if let Some(fixes) = &mut self.fixes {
            fixes.take_keys(ui);
        }
        let into_empty = self.paste_into_empty(ui, texts);
        let context = self.date_context();
        self.sums = None;
        let mut tab = TabUi {
            session: &self.session,
            texts,
            report_texts,
            settings,
            context,
            states: &mut self.states,
            charts: &mut self.charts,
            decks: &mut self.decks,
            preview: &mut self.preview,
            commands,
            is_covered: self.fixes.is_some() || ui.memory(|memory| memory.top_modal_layer().is_some()),
            edits: &mut self.edits,
            refused: &mut self.refused,
            copied: &mut self.copied,
            pasted: &mut self.pasted,
            sums: &mut self.sums,
        };
        tab.states.drafts.begin_frame();
        regions::page_ui(ui, ui.max_rect(), &texts.get(&self.tab.key()));
        match self.tab {
            Tab::Profile => tab.profile_ui(ui),
            Tab::History => tab.history_ui(ui),
            Tab::Copies => tab.copies_ui(ui),
            Tab::Versions => tab.versions_ui(ui),
            _ if !tab.session.has_year() => {
                tab.empty_ui(ui, "app-empty-register", Some(("app-new-year", Command::NewYear)));
            }
            Tab::Overview => tab.overview_ui(ui),
            Tab::Activities(kind) => tab.activities_ui(ui, kind),
            Tab::Decisions => tab.decisions_ui(ui),
            Tab::Access => tab.access_ui(ui),
            Tab::Report => tab.report_ui(ui),
            Tab::Findings => tab.findings_ui(ui),
            Tab::Rules => tab.rules_ui(ui),
            Tab::Charts => tab.charts_page_ui(ui),
            Tab::Slides => tab.slides_ui(ui),
        }
        if let Some(text) = self.copied.take() {
            self.pasting.note_copied(&text);
            ui.ctx().copy_text(text);
        }
        self.states.drafts.forget_focus();
        self.fixes_ui(ui, texts, commands);
        let mut done = self.apply_edits(texts);
        done.refused = self.refused.take().or(done.refused);
        done = done.or(into_empty);
        if let Some((grid, pasted)) = self.pasted.take() {
            done = done.or(self.paste(ui, grid, pasted, texts));
        }
        done = done.or(self.pasting_ui(ui, texts));
        // After all that a person sees of a change: its totals and charts come first.
        if self.session.keep_checked(frame) {
            ui.ctx().request_repaint();
        }
        done
    }

    fn fixes_ui(&mut self, ui: &egui::Ui, texts: &Texts, commands: &mut Vec<Command>) {
        let Some(fixes) = &mut self.fixes else { return };
        match fixes.show_ui(ui, &self.session, texts) {
            Outcome::Stays => {}
            Outcome::Closes => {
                self.close_fixes();
                ui.ctx().request_repaint();
            }
            Outcome::Runs(command) => commands.push(command),
        }
    }

    /// Applies what was collected in a frame, as one change.
    fn apply_edits(&mut self, texts: &Texts) -> Done {
        let mut edits = std::mem::take(&mut self.edits);
        let edit = match edits.len() {
            0 => return Done::default(),
            1 => edits.remove(0),
            _ => Edit::Batch { edits },
        };
        let done = self.save(edit, texts);
        // What the file did not take stays where it was typed.
        for state in self.states.grids.values_mut() {
            state.settle(done.refused.as_deref());
        }
        self.states.drafts.settle(done.refused.as_deref());
        self.states.writing.settle(done.refused.as_deref());
        self.states.slides.settle(done.refused.as_deref());
        done
    }

    /// Commits what is being typed, before something else is done.
    ///
    /// # Errors
    /// What was typed does not fit: it stays where it is, with the reason beside it, and the person stays too.
    pub fn leave_editors(&mut self, texts: &Texts) -> Result<Done, DoesNotFit> {
        let context = self.date_context();
        let mut left = Ok(());
        for (&id, state) in &mut self.states.grids {
            if !state.is_editing() {
                continue;
            }
            match tabs::with_table(&self.session, texts, id, |table| state.leave(table, texts, context)) {
                Some(Ok(edit)) => self.edits.extend(edit),
                Some(Err(DoesNotFit)) => left = Err(DoesNotFit),
                None => {}
            }
        }
        self.edits.extend(self.states.drafts.commit(self.session.register(), texts, context));
        self.edits.extend(self.states.parameters.commit(&self.session, texts));
        self.edits.extend(self.states.writing.commit());
        self.edits.extend(self.states.slides.commit(&self.session, texts, context));
        let done = self.apply_edits(texts);
        left.map(|()| done)
    }

    /// Shows a tab; its grid takes the keyboard.
    pub fn go_to(&mut self, tab: Tab) {
        let comes_back = self.tab != tab;
        self.tab = tab;
        self.states.pointed = None;
        match tab {
            Tab::Findings => self.states.findings.focus(),
            Tab::History => self.states.history.focus(),
            Tab::Copies => self.states.copies.focus(),
            Tab::Versions => self.states.versions.focus(),
            Tab::Charts => self.states.chart_page.focus(),
            Tab::Slides => self.states.slides.focus(),
            _ => {}
        }
        self.states.active = match tab {
            Tab::Decisions => Some(GridId::Decisions),
            tab => tab.records().map(GridId::Records),
        };
        if let Some(id) = self.states.active {
            let state = self.states.grids.entry(id).or_default();
            state.focus();
            if comes_back {
                state.arrangement.renew();
            }
        }
    }

    /// Carries out a command on the register; the others are the window's.
    pub fn run(&mut self, command: &Command, texts: &Texts) -> Done {
        if command.changes_register()
            && let Some(reason) = self.session.store().read_only()
        {
            return Done { refused: Some(reason.message(texts)), ..Done::default() };
        }
        self.fixes = self.fixes.take().filter(Fixes::is_typing);
        if let Some(done) = self.run_slides(command, texts) {
            return done;
        }
        if let Some(done) = self.run_finding(command, texts) {
            return done;
        }
        match command {
            Command::Undo => self.take_back(Change::Undo, texts, "app-undone", "app-nothing-to-undo"),
            Command::Redo => self.take_back(Change::Redo, texts, "app-redone", "app-nothing-to-redo"),
            Command::GoBackTo(number) => self.go_back_to(*number, texts),
            Command::Add => self.add(texts),
            Command::Duplicate => self.duplicate(texts),
            Command::Delete => self.delete(texts),
            Command::CarryOver => self.carry_over(texts),
            Command::PreparePublication => {
                self.go_to(Tab::Report);
                self.states.publishing = Some(tabs::publications::Publishing::new(&self.session));
                Done::default()
            }
            Command::Publish { languages, by } => self.publish(languages, by, texts),
            Command::GoTo(tab) => {
                self.go_to(*tab);
                Done::default()
            }
            Command::ShowChart { chart, view } => {
                self.states.chart_page.show(*chart, *view);
                self.go_to(Tab::Charts);
                Done::default()
            }
            Command::ToggleFilter => {
                if let Some(id) = self.states.active.filter(|id| id.has_filter()) {
                    self.states.toggle_filter(id);
                }
                Done::default()
            }
            Command::SortByColumn => {
                if let Some(id) = self.states.active {
                    self.states.grids.entry(id).or_default().sort_by_current();
                }
                Done::default()
            }
            Command::NextRecord => self.step_record(1, texts),
            Command::PreviousRecord => self.step_record(-1, texts),
            Command::MoveUp => self.move_by(-1, texts),
            Command::MoveDown => self.move_by(1, texts),
            Command::MoveRecord { target, to } => self.move_record(*target, *to, texts),
            Command::Unarrange => {
                if let Some(id) = self.states.active {
                    let state = self.states.grids.entry(id).or_default();
                    state.arrangement.set_filter(Default::default());
                    state.arrangement.unsort();
                    state.focus();
                }
                Done::default()
            }
            Command::NextTab => self.step(1),
            Command::PreviousTab => self.step(Tab::ALL.len() - 1),
            Command::GoToYear(year) => {
                self.session.go_to_year(*year);
                Done::default()
            }
            _ => Done::default(),
        }
    }

    fn step(&mut self, by: usize) -> Done {
        let at = Tab::ALL.iter().position(|&tab| tab == self.tab).unwrap_or(0);
        self.go_to(Tab::ALL[(at + by) % Tab::ALL.len()]);
        Done::default()
    }

    /// Adds a year of which nothing is recorded yet, and shows it.
    pub fn add_year(&mut self, year: u16, texts: &Texts) -> Done {
        match self.session.apply(Edit::AddYear { year: Box::new(crate::domain::Year::new(year)) }) {
            Ok(()) => {
                self.session.go_to_year(year);
                Done::default()
            }
            Err(error) => Done::refused(&error, texts),
        }
    }

    /// Makes a change and then what there is to do `after` it; a refusal is told. One that takes long is made beside
    /// the window, and what comes after it then.
    pub(super) fn change(
        &mut self,
        change: Change,
        texts: &Texts,
        after: impl FnOnce(&mut Self, Changed, &Texts) -> Done + Send + 'static,
    ) -> Done {
        self.change_or(change, texts, after, |_, error, texts| Done::refused(error, texts))
    }

    /// The same, with what there is to do where it is `refused`.
    pub(super) fn change_or(
        &mut self,
        change: Change,
        texts: &Texts,
        after: impl FnOnce(&mut Self, Changed, &Texts) -> Done + Send + 'static,
        refused: impl FnOnce(&mut Self, &StoreError, &Texts) -> Done + Send + 'static,
    ) -> Done {
        let after: After = Box::new(|workspace, made, texts| match made {
            Ok(changed) => after(workspace, changed, texts),
            Err(StoreError::Stopped) => Done { said: Some(StoreError::Stopped.message(texts)), ..Done::default() },
            Err(error) => refused(workspace, &error, texts),
        });
        if !self.session.store().takes_long(&change) {
            let made = self.session.make(change);
            return after(self, made, texts);
        }
        match self.session.begin(change) {
            Ok(long) => {
                self.long = Some((long, after));
                Done::default()
            }
            Err(error) => after(self, Err(error), texts),
        }
    }

    /// Adds the years of another register, and shows the latest of them.
    pub fn import(&mut self, register: Register, texts: &Texts) -> Done {
        let latest = register.years.keys().next_back().copied();
        let count = register.years.len();
        let edit = match crate::import::into_edit(self.session.register(), register) {
            Ok(edit) => edit,
            Err(error) => return Done { refused: Some(error.message(texts)), ..Done::default() },
        };
        self.change(Change::Apply(edit), texts, move |workspace, _, texts| {
            if let Some(year) = latest {
                workspace.session.go_to_year(year);
            }
            let said = texts.with("app-imported", &[("count", count.into())]);
            Done { said: Some(said), undoable: true, ..Done::default() }
        })
    }

    fn take_back(&mut self, change: Change, texts: &Texts, done: &'static str, nothing: &'static str) -> Done {
        let waivers = self.session.waivers();
        self.change(change, texts, move |workspace, changed, texts| match changed {
            Changed::Stepped(Some(edit)) => {
                let place = workspace.session.follow(&edit, &waivers);
                workspace.show(place, texts);
                Done { said: Some(texts.get(done)), ..Done::default() }
            }
            _ => Done { said: Some(texts.get(nothing)), ..Done::default() },
        })
    }

    /// Takes the register to a point of its history.
    fn go_back_to(&mut self, number: i64, texts: &Texts) -> Done {
        self.change(Change::GoBackTo(number), texts, |workspace, changed, texts| match changed {
            Changed::Went(Some(way)) => {
                workspace.states.history.stand_on_last();
                let said = tabs::history_list::gone_said(&way, texts);
                Done { said: Some(said), undoable: true, ..Done::default() }
            }
            _ => Done { said: Some(texts.get("history-already")), ..Done::default() },
        })
    }

    /// Goes where a change happened.
    fn show(&mut self, place: Place, texts: &Texts) {
        // In the history a person sees the change where it is told.
        if matches!(self.tab, Tab::History | Tab::Copies | Tab::Versions) || self.follow_finding(&place, texts) {
            return;
        }
        let Some(target) = place.target else { return };
        let tab = Tab::of_target(target);
        if self.tab != tab {
            self.go_to(tab);
        }
        let id = match target {
            Target::Record { kind: RecordKind::Slide, .. } => return self.follow_slide(&place),
            Target::Record { kind, .. } => GridId::Records(kind),
            Target::Decisions { .. } => GridId::Decisions,
            Target::Municipality | Target::Year { .. } => return,
        };
        let state = self.states.grids.entry(id).or_default();
        tabs::with_table(&self.session, texts, id, |table| state.go_to(table, target, place.field));
        state.focus();
    }

    /// Whether comments of the year before await an answer.
    pub(super) fn has_pending(&self) -> bool {
        let before = self.session.year_number().checked_sub(1);
        let before = before.and_then(|before| self.session.register().years.get(&before));
        before.is_some_and(|before| !carry_over::pending_of(before).is_empty())
    }

    /// Takes the pending comments of the year before along to the one in view.
    fn carry_over(&mut self, texts: &Texts) -> Done {
        let Some(from) = self.session.year_number().checked_sub(1) else { return Done::default() };
        let register = self.session.register();
        let Some(edit) = carry_over::carry_over(register, from, store::fresh_id) else { return Done::default() };
        let count: u64 = carry_over::pending_of(&register.years[&from]).iter().map(|it| u64::from(it.comments)).sum();
        if let Err(error) = self.session.apply(edit) {
            return Done::refused(&error, texts);
        }
        let said = texts.with("carry-taken", &[("count", count.into()), ("year", from.into())]);
        Done { said: Some(said), undoable: true, ..Done::default() }
    }

    /// Publishes the year in view, as it is at this moment.
    fn publish(&mut self, languages: &[Language], by: &str, texts: &Texts) -> Done {
        let request = publication::Request {
            municipality: self.session.municipality(),
            year: self.session.year(),
            years: self.session.report_input().years,
            languages,
            on: Local::now().naive_local(),
            by,
            blockers: tabs::publications::blockers(&self.session, languages),
        };
        let publication::Prepared { edit, pages, .. } = match publication::prepare(&request, store::fresh_id()) {
            Ok(prepared) => prepared,
            Err(refused) => return Done { refused: Some(refused.message(texts)), ..Done::default() },
        };
        if let Err(error) = self.session.publish(&edit, &pages) {
            return Done::refused(&error, texts);
        }
        // The pages are in the register's file alone, and cannot be made again as they went out.
        self.copies.hurry();
        let said = texts.with("publication-done", &[("year", self.session.year_number().into())]);
        Done { said: Some(said), undoable: true, ..Done::default() }
    }
}
