//! What is typed, or waits to be saved, and is in no file yet: it is warned of before it is lost, kept from writing over
//! what another wrote meanwhile, and told where its record is gone.

use egui::{Context, ViewportCommand};

use crate::{
    domain::{Field, Register, Value},
    text::{Texts, input},
};

use super::{App, fixes::Fixes, jobs::Doing, workspace::Workspace};

/// What would be lost if the register were left now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unfinished {
    /// The file is not in its place.
    is_away: bool,
    /// The change that the file did not take, in words.
    unsaved: Option<String>,
    /// What is typed into records, and where.
    typed: Vec<String>,
    /// What is typed into a list, a finding's reason, a rule, the report, a slide's title.
    elsewhere: [bool; 5],
}

impl Workspace {
    /// What waits in its cell or field because it does not fit or was not saved, and what the window holds that no file
    /// may hold.
    pub(super) fn unfinished(&self) -> Option<Unfinished> {
        let states = &self.states;
        let cells = states.grids.values().filter_map(|grid| grid.typed());
        // The place in the map says nothing.
        let mut typed: Vec<String> = cells.chain(states.drafts.typed()).map(|typed| format!("{typed:?}")).collect();
        typed.sort();
        let elsewhere = [
            self.is_typing(),
            self.fixes.as_ref().is_some_and(Fixes::is_typing),
            !states.parameters.is_empty(),
            states.writing.is_typed(),
            states.slides.is_typed(),
        ];
        let unfinished = Unfinished {
            is_away: self.outside.is_away(),
            unsaved: self.outside.unsaved().map(str::to_owned),
            typed,
            elsewhere,
        };
        let is_any = self.outside.holds_alone() || !unfinished.typed.is_empty() || elsewhere.contains(&true);
        is_any.then_some(unfinished)
    }

    /// Whether something waits that would be lost if the register were left now.
    pub fn has_unfinished(&self) -> bool {
        self.unfinished().is_some()
    }

    /// Gives up what is typed into records that the register does not have any more, and answers with it.
    fn take_typing_gone(&mut self) -> Vec<String> {
        let register = self.session.register();
        let cells = self.states.grids.values().filter_map(|grid| grid.typed());
        let typed = cells.chain(self.states.drafts.typed());
        let gone = typed.filter(|(target, _)| !register.has(*target)).map(|(_, text)| text.to_owned()).collect();
        for grid in self.states.grids.values_mut() {
            grid.drop_gone(register);
        }
        self.states.drafts.drop_gone(register);
        gone
    }

    /// Heeds, for what is being typed, what another wrote into the register: what was only looked at shows what stands
    /// there now, what was typed says so before it takes its place. Whether a paragraph of the report is both.
    fn heed_typing(&mut self, before: &Register, texts: &Texts) -> bool {
        let context = self.date_context();
        let now = self.session.register();
        let said = |value: Option<&Value>, field: Field| {
            let value = value.map_or_else(|| "—".to_owned(), |value| input::show(Some(value), field, texts));
            texts.with("outside-typing-other", &[("value", (&value).into())])
        };
        for grid in self.states.grids.values_mut() {
            grid.heed(before, now, context, said);
        }
        self.states.drafts.heed(before, now, context, said);
        self.states.writing.is_contested(before, now)
    }
}

impl App {
    /// After another version was taken in: nothing typed is lost without a word, or writes over another's.
    pub(super) fn heed_typing(&mut self, before: &Register) {
        let Some(workspace) = &mut self.workspace else { return };
        if workspace.heed_typing(before, &self.texts) {
            self.toasts.refuse(self.texts.get("outside-writing-other"));
        }
        self.tell_typing_gone();
    }

    /// Tells what was being typed into records that are gone.
    pub(super) fn tell_typing_gone(&mut self) {
        let Some(workspace) = &mut self.workspace else { return };
        let gone = workspace.take_typing_gone();
        if !gone.is_empty() {
            let text = gone.join(" · ");
            self.toasts.refuse(self.texts.with("outside-typing-gone", &[("text", (&text).into())]));
        }
    }

    /// A warning is for what waits now, and not for what waited once.
    pub(super) fn forget_warning(&mut self) {
        let unfinished = self.workspace.as_ref().and_then(Workspace::unfinished);
        self.warned_of = self.warned_of.take().filter(|warned| unfinished.as_ref() == Some(warned));
    }

    /// Whether something would be lost of which the person was not warned yet.
    pub(super) fn would_lose_typing(&mut self) -> bool {
        let unfinished = self.workspace.as_ref().and_then(Workspace::unfinished);
        let warned = std::mem::replace(&mut self.warned_of, unfinished.clone());
        unfinished.is_some() && unfinished != warned
    }

    /// Whether another register may take the open one's place: what is being typed is saved, and nothing is lost of which
    /// the person was not warned. Where it may not, says why.
    pub(super) fn can_leave(&mut self) -> bool {
        let Some(workspace) = &mut self.workspace else { return true };
        let refused = workspace.leave_editors(&self.texts).ok().and_then(|done| done.refused);
        // What was typed last may take long to be saved.
        if workspace.session.store().is_away() {
            self.refuses_job(&Doing::Change);
            return false;
        }
        if self.would_lose_typing() {
            self.toasts.refuse(refused.unwrap_or_else(|| self.why_unfinished()));
            return false;
        }
        true
    }

    /// Commits what is being typed before the window closes. What does not fit keeps it open once, to be corrected.
    pub(super) fn on_closing(&mut self, ctx: &Context) {
        if !ctx.input(|input| input.viewport().close_requested()) {
            return;
        }
        let Some(workspace) = &mut self.workspace else { return };
        let refused = workspace.leave_editors(&self.texts).ok().and_then(|done| done.refused);
        if self.would_lose_typing() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.toasts.refuse(refused.unwrap_or_else(|| self.why_unfinished()));
        }
    }

    /// Why a register is not left yet that a person wants to leave.
    pub(super) fn why_unfinished(&self) -> String {
        let of_outside = self.workspace.as_ref().and_then(|workspace| workspace.outside.why_unfinished(&self.texts));
        of_outside.unwrap_or_else(|| self.texts.get("app-unfinished"))
    }
}
