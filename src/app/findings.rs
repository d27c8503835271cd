//! What the window does with findings: where each is seen, what mends it, how it is set aside and taken back.

use std::collections::HashSet;

use crate::{
    domain::{
        Edit, Field, Record, RecordId, RecordKind, RuleId, RuleSetting, Subject, Target, Waiver,
        check::{Finding, Findings, FoundIn, Remedy, Suggestion},
    },
    store::{self, Change},
    text::{Texts, findings},
};

use super::{
    command::Command,
    fixes::Fixes,
    session::Place,
    tabs::{self, GridId, Tab},
    workspace::{Done, Workspace},
};

/// What tells a finding from every other, also after the register has changed: a rule gives at most one for each
/// subject and field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FindingId {
    pub rule: RuleId,
    pub subject: Subject,
    pub field: FoundIn,
}

impl FindingId {
    pub fn of(finding: &Finding) -> Self {
        Self { rule: finding.rule, subject: finding.subject, field: finding.field }
    }

    /// The finding, as far as it is still there.
    pub fn among(self, findings: &Findings) -> Option<&Finding> {
        findings.all().find(|finding| Self::of(finding) == self)
    }
}

/// The tab on which a finding is seen.
pub fn tab_of(finding: &Finding) -> Tab {
    match finding.subject {
        Subject::Published(_) => Tab::Report,
        Subject::Rule(RuleId::AccessReply | RuleId::AccessOutcomes) => Tab::Access,
        Subject::Rule(_) => Tab::Overview,
        _ => Tab::of_target(finding.target(0)),
    }
}

/// What would mend a finding, the best first.
pub fn suggestions(finding: &Finding) -> &[Suggestion] {
    match finding.remedy.as_deref() {
        Some(Remedy::Suggestion(suggestion)) => std::slice::from_ref(suggestion),
        Some(Remedy::Either(suggestions)) => suggestions,
        None => &[],
    }
}

/// A place on a page without a table that a person was led to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pointed {
    pub at: Subject,
    /// It has not been scrolled to yet.
    pub is_new: bool,
    /// Where it was last seen on the screen.
    pub place: Option<egui::Rect>,
}

impl Pointed {
    /// A place that is still to be scrolled to.
    pub fn to(at: Subject) -> Self {
        Self { at, is_new: true, place: None }
    }
}

impl Workspace {
    /// Carries out a command about findings; `None` where it is about something else.
    pub(super) fn run_finding(&mut self, command: &Command, texts: &Texts) -> Option<Done> {
        if matches!(command, Command::Fixes | Command::FixesOf { .. }) && self.fixes.is_some() {
            // A reason is being typed: it is finished or discarded first.
            return Some(Done::default());
        }
        Some(match command {
            Command::NextFinding => self.step_finding(true, texts),
            Command::PreviousFinding => self.step_finding(false, texts),
            Command::ShowFinding(finding) => {
                self.show_finding(*finding, texts);
                Done::default()
            }
            Command::ShowSubject(subject) => {
                self.show_subject(*subject, texts);
                Done::default()
            }
            Command::ShowFindingsOf(rule) => {
                self.states.findings.show_rule(*rule);
                self.go_to(Tab::Findings);
                Done::default()
            }
            Command::Fixes => self.open_fixes(texts),
            Command::FixesOf { finding, waiving } => {
                self.fixes = Some(Fixes::of(vec![*finding], self.anchor(), *waiving));
                Done::default()
            }
            Command::Mend { finding, suggestion } => self.mend(*finding, *suggestion, texts),
            Command::MendAll => self.mend_all(texts),
            Command::Waive { finding, reason } => self.waive(*finding, reason, texts),
            Command::TakeWaiverBack(waiver) => self.take_waiver_back(*waiver, texts),
            Command::SetRule { rule, setting } => self.set_rule(*rule, setting.clone(), texts),
            _ => return None,
        })
    }

    fn step_finding(&mut self, forward: bool, texts: &Texts) -> Done {
        let Some(finding) = self.states.findings.step(&self.session, forward) else {
            return Done { said: Some(texts.get("findings-none")), ..Done::default() };
        };
        if self.tab != Tab::Findings {
            self.show_finding(finding, texts);
        }
        Done::default()
    }

    /// Leads to the cell of a finding.
    pub(super) fn show_finding(&mut self, id: FindingId, texts: &Texts) {
        let Some(finding) = id.among(self.session.findings()) else { return };
        let (tab, target, field) = (tab_of(finding), finding.target(self.session.year_number()), finding.field.cell());
        self.states.findings.stand_on(id);
        let field = match finding.subject {
            Subject::Rule(_) if tab == Tab::Access => Some(Field::AccessStatedTotal),
            _ => field,
        };
        self.lead_to(tab, target, field, texts);
        self.states.pointed = Some(Pointed::to(id.subject));
    }

    /// Leads to what a legal rule is decided by.
    fn show_subject(&mut self, subject: Subject, texts: &Texts) {
        let year = self.session.year_number();
        let record = |kind, id| Target::Record { year, kind, id };
        let target = match subject {
            Subject::Activity(id) => match self.session.year().activities.find(id) {
                Some((_, activity)) => record(RecordKind::Activity(activity.kind), id),
                None => return,
            },
            Subject::Document(id) => record(RecordKind::Document, id),
            Subject::Project(id) => record(RecordKind::Project, id),
            Subject::AccessRequest(id) => record(RecordKind::AccessRequest, id),
            Subject::DecisionMonth(month) => Target::Decisions { year, month },
            Subject::Published(_) | Subject::Rule(_) => Target::Year { year },
        };
        let tab = match subject {
            Subject::Published(_) => Tab::Report,
            Subject::Rule(_) => Tab::Rules,
            _ => Tab::of_target(target),
        };
        self.lead_to(tab, target, None, texts);
        self.states.pointed = Some(Pointed::to(subject));
    }

    /// Shows a tab, and in it a record and a field: in its table, or in its form where the table has no column for it.
    /// Answers whether it is in a form beside a table.
    pub(super) fn lead_to(&mut self, tab: Tab, target: Target, field: Option<Field>, texts: &Texts) -> bool {
        self.go_to(tab);
        let grid = match target {
            Target::Record { kind, .. } => GridId::Records(kind),
            Target::Decisions { .. } => GridId::Decisions,
            Target::Municipality | Target::Year { .. } => {
                if let Some(state) = self.states.active.and_then(|id| self.states.grids.get_mut(&id))
                    && field.is_some()
                {
                    state.give_way();
                }
                self.states.drafts.focus_on(target, field);
                return false;
            }
        };
        self.states.active = Some(grid);
        let state = self.states.grids.entry(grid).or_default();
        let in_table = tabs::with_table(&self.session, texts, grid, |table| {
            state.go_to(table, target, field);
            field.is_none_or(|field| table.column_of(field).is_some())
        });
        state.focus();
        let is_in_form = in_table == Some(false);
        if is_in_form {
            state.give_way();
            self.states.drafts.focus_on(target, field);
        }
        is_in_form
    }

    /// The fixes of the current cell, of its record where the cell has none, or of the current row of the list.
    fn open_fixes(&mut self, texts: &Texts) -> Done {
        let here = self.findings_here(texts);
        if here.is_empty() {
            return Done { said: Some(texts.get("findings-none-here")), ..Done::default() };
        }
        self.fixes = Some(Fixes::of(here, self.anchor(), false));
        Done::default()
    }

    fn findings_here(&self, texts: &Texts) -> Vec<FindingId> {
        if self.tab == Tab::Findings {
            return self.states.findings.current().into_iter().collect();
        }
        let here = self.findings_in_table(texts);
        match self.states.pointed {
            Some(pointed) if here.is_empty() => {
                self.session.findings().of_subject(pointed.at).map(FindingId::of).collect()
            }
            _ => here,
        }
    }

    fn findings_in_table(&self, texts: &Texts) -> Vec<FindingId> {
        let Some(grid) = self.states.active else { return Vec::new() };
        let Some(state) = self.states.grids.get(&grid) else { return Vec::new() };
        tabs::with_table(&self.session, texts, grid, |table| {
            let Some((row, column)) = state.cell(table) else { return Vec::new() };
            let of_record = table.findings(row);
            let of_cell = of_record.iter().filter(|finding| table.column_of_finding(finding) == column);
            let mut ids: Vec<FindingId> = of_cell.map(|finding| FindingId::of(finding)).collect();
            if ids.is_empty() {
                ids = of_record.iter().map(|finding| FindingId::of(finding)).collect();
            }
            ids
        })
        .unwrap_or_default()
    }

    /// Where on the screen the fixes are wanted.
    fn anchor(&self) -> Option<egui::Rect> {
        if self.tab == Tab::Findings {
            return self.states.findings.place();
        }
        let in_table = || self.states.active.and_then(|grid| self.states.grids.get(&grid)?.on_screen());
        self.states.pointed.and_then(|pointed| pointed.place).or_else(in_table)
    }

    /// Closes the fixes for something else to be typed into, unless a reason is being typed in them; answers whether
    /// they are closed.
    pub(super) fn puts_fixes_away(&mut self) -> bool {
        self.fixes = self.fixes.take().filter(Fixes::is_typing);
        self.fixes.is_none()
    }

    /// Gives the keyboard back to what had it before the fixes were shown.
    pub(super) fn close_fixes(&mut self) {
        self.fixes = None;
        if self.tab == Tab::Findings {
            self.states.findings.focus();
        } else if let Some(grid) = self.states.active {
            self.states.grids.entry(grid).or_default().focus();
        }
    }

    fn mend(&mut self, id: FindingId, suggestion: usize, texts: &Texts) -> Done {
        self.close_fixes();
        let Some(finding) = id.among(self.session.findings()) else { return Done::default() };
        let Some(suggestion) = suggestions(finding).get(suggestion) else { return Done::default() };
        let edit = finding.mending(self.session.register(), self.session.year_number(), suggestion);
        let (subject, set) = (findings::subject(finding, texts), findings::suggested(suggestion, texts));
        let said = format!("{subject} · {set}");
        self.change_saying(edit, said, texts)
    }

    /// Carries out every suggestion of the findings that the list shows, as one change.
    fn mend_all(&mut self, texts: &Texts) -> Done {
        let (session, year) = (&self.session, self.session.year_number());
        let mut set = HashSet::new();
        let mut edits = Vec::new();
        for finding in self.states.findings.shown(session).filter(|finding| finding.waiver.is_none()) {
            let Some(suggestion) = finding.suggestion() else { continue };
            // Where two findings would set one field, the graver has it; the other is found again if it still holds.
            if set.insert((finding.subject, suggestion.field)) {
                edits.push(finding.mending(session.register(), year, suggestion));
            }
        }
        if edits.is_empty() {
            return Done { said: Some(texts.get("findings-no-suggestions")), ..Done::default() };
        }
        let said = texts.with("findings-mended-all", &[("count", edits.len().into())]);
        self.states.findings.focus();
        self.change_saying(Edit::Batch { edits }, said, texts)
    }

    /// Sets a finding aside. A waiver of the same finding that no longer holds makes room for the new one.
    fn waive(&mut self, id: FindingId, reason: &str, texts: &Texts) -> Done {
        let Some(finding) = id.among(self.session.findings()) else { return Done::default() };
        let (of_year, year) = (self.session.year(), self.session.year_number());
        let reason = Some(reason.trim().to_owned()).filter(|reason| !reason.is_empty());
        let on = self.date_context().today;
        let waiver = finding.waived(of_year, store::fresh_id(), reason, store::user_name(), on);
        let same =
            |other: &&Waiver| (other.rule, other.subject, &other.field) == (waiver.rule, waiver.subject, &waiver.field);
        let stale: Vec<RecordId> = of_year.waivers.iter().filter(same).map(|other| other.id).collect();
        let at = of_year.waivers.len() - stale.len();
        let subject = findings::subject(finding, texts);
        let said = texts.with("findings-set-aside", &[("subject", (&subject).into())]);
        let mut edits: Vec<Edit> =
            stale.into_iter().map(|id| Edit::Remove { year, kind: RecordKind::Waiver, id }).collect();
        edits.push(Edit::Insert { year, at, record: Record::Waiver(Box::new(waiver)) });
        let done = self.change_saying(Edit::Batch { edits }, said, texts);
        // A reason that the file did not take stays where it was typed.
        if done.refused.is_none() {
            self.close_fixes();
        }
        done
    }

    fn take_waiver_back(&mut self, id: RecordId, texts: &Texts) -> Done {
        self.close_fixes();
        let edit = Edit::Remove { year: self.session.year_number(), kind: RecordKind::Waiver, id };
        self.change_saying(edit, texts.get("findings-waiver-taken-back"), texts)
    }

    fn set_rule(&mut self, rule: RuleId, setting: Option<RuleSetting>, texts: &Texts) -> Done {
        let edit = Edit::SetRule { year: self.session.year_number(), rule, setting };
        let name = findings::rule_name(rule, texts);
        self.change_saying(edit, texts.with("rules-set", &[("rule", (&name).into())]), texts)
    }

    fn change_saying(&mut self, edit: Edit, said: String, texts: &Texts) -> Done {
        self.change(Change::Apply(edit), texts, |_, _, _| Done { said: Some(said), undoable: true, ..Done::default() })
    }

    /// Goes where a change of findings or rules was taken back; whether it was such a change. In the list of findings
    /// a person stays, as long as it shows the finding again.
    pub(super) fn follow_finding(&mut self, place: &Place, texts: &Texts) -> bool {
        if let Some(rule) = place.rule {
            if !matches!(self.tab, Tab::Rules | Tab::Overview) {
                self.go_to(Tab::Rules);
            }
            self.states.pointed = Some(Pointed::to(Subject::Rule(rule)));
            return true;
        }
        let year = self.session.year_number();
        let changed = |finding: &&Finding| match place.waived {
            Some((rule, subject)) => (finding.rule, finding.subject) == (rule, subject),
            None => place.target == Some(finding.target(year)) && finding.waiver.is_none(),
        };
        let finding = self.session.findings().all().find(changed).map(FindingId::of);
        match (finding, self.tab) {
            (Some(finding), Tab::Findings) => {
                self.states.findings.look_for(finding, &self.session);
                self.states.findings.focus();
                true
            }
            (Some(finding), _) if place.waived.is_some() => {
                self.show_finding(finding, texts);
                true
            }
            (None, _) if place.kind == Some(RecordKind::Waiver) => {
                self.go_to(Tab::Findings);
                true
            }
            _ => false,
        }
    }
}
