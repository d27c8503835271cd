//! The offer to take the comments along that await an answer since the year before.

use egui::Ui;
use lucide_icons::Icon;

use crate::{
    app::{
        command::Command,
        theme::size,
        widgets::{UiExt as _, form::kind_key},
    },
    domain::carry_over::{Awaiting, pending_of},
};

use super::TabUi;

/// How many activities the offer names.
const NAMED: usize = 4;

/// What the year before has to offer, as it was for a state of the register.
#[derive(Debug, Default)]
pub struct Offer {
    found_for: Option<(u64, u16)>,
    awaiting: Vec<Awaiting>,
}

impl TabUi<'_> {
    /// Whether the year before has comments that could be taken along to the one in view.
    pub(super) fn has_offer(&mut self) -> bool {
        let (revision, year) = (self.session.store().revision(), self.session.year_number());
        let offer = &mut self.states.offer;
        if offer.found_for != Some((revision, year)) {
            offer.found_for = Some((revision, year));
            let before = year.checked_sub(1).and_then(|before| self.session.register().years.get(&before));
            offer.awaiting = before.map(pending_of).unwrap_or_default();
        }
        !offer.awaiting.is_empty()
    }

    /// The offer, where there is one: what awaits an answer, and the one click that takes it along.
    pub(super) fn carry_over_ui(&mut self, ui: &mut Ui) {
        if !self.has_offer() {
            return;
        }
        let (texts, to) = (self.texts, self.session.year_number());
        let from = to.saturating_sub(1);
        let awaiting = &self.states.offer.awaiting;
        let count: u64 = awaiting.iter().map(|awaiting| u64::from(awaiting.comments)).sum();
        let mut taken = false;
        ui.card_ui(|ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = size::GAP;
            ui.title_ui(&texts.with("carry-title", &[("count", count.into()), ("year", from.into())]));
            let mut named: Vec<String> = awaiting
                .iter()
                .take(NAMED)
                .map(|awaiting| {
                    let name = texts.get(&kind_key("one", awaiting.kind));
                    let (number, count) = (awaiting.number.into(), awaiting.comments.into());
                    texts.with("carry-item", &[("name", (&name).into()), ("number", number), ("count", count)])
                })
                .collect();
            if awaiting.len() > NAMED {
                named.push(texts.with("carry-more", &[("count", (awaiting.len() - NAMED).into())]));
            }
            ui.label(named.join(" · "));
            ui.hint_ui(&texts.with("carry-about", &[("year", from.into()), ("to", to.into())]));
            ui.add_enabled_ui(!self.session.is_read_only(), |ui| {
                taken = ui.action_ui(Icon::CornerDownRight, &texts.with("carry-take", &[("to", to.into())])).clicked();
            });
        });
        if taken {
            self.commands.push(Command::CarryOver);
        }
    }
}
