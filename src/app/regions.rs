//! The window's regions, between which F6 moves the keyboard in a ring.
//!
//! Each frame tells where its regions are, and which control of each takes the keyboard. A region that was left is
//! entered again where it was left, as long as that control is still there.

use std::collections::HashMap;

use egui::{Context, Id, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo};

use super::theme::{self, size};

/// A region, in the order of the ring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Region {
    Toolbar,
    Tabs,
    /// What is told of the register's file, where there is anything to be done about it.
    Notice,
    /// What can be done with the records of a table, above it.
    Actions,
    /// The tab's table, or its page.
    Page,
    Panel,
    Charts,
}

impl Region {
    const ALL: [Self; 7] =
        [Self::Toolbar, Self::Tabs, Self::Notice, Self::Actions, Self::Page, Self::Panel, Self::Charts];
}

#[derive(Debug, Clone, Copy)]
struct Place {
    rect: Rect,
    landing: Id,
}

/// What is known of the regions; kept in egui's memory, because every part of the window adds to it.
#[derive(Debug, Clone, Default)]
struct Regions {
    shown: HashMap<Region, Place>,
    /// The tab had no table, panel or charts in the frame before: its page takes the keyboard as a whole.
    is_page: bool,
    /// The control that had the keyboard when the region was left.
    left_at: HashMap<Region, Id>,
    /// What the panel that is being shown offers first.
    offered: Option<Id>,
}

fn with<R>(ctx: &Context, change: impl FnOnce(&mut Regions) -> R) -> R {
    ctx.data_mut(|data| change(data.get_temp_mut_or_default(Id::unique("regions"))))
}

/// Begins a frame: what it does not show is no part of the ring.
pub fn begin(ctx: &Context) {
    with(ctx, |regions| {
        let whole = whole_id(Region::Page);
        let is_page = regions.shown.iter().all(|(region, place)| match region {
            Region::Toolbar | Region::Tabs | Region::Notice | Region::Actions => true,
            Region::Page => place.landing == whole,
            Region::Panel | Region::Charts => false,
        });
        regions.is_page = is_page;
        regions.shown.clear();
    });
}

/// Tells where a region is and which control takes its keyboard. The first that is told of a region holds; a table
/// goes before its page.
pub fn show(ctx: &Context, region: Region, rect: Rect, landing: Id) {
    with(ctx, |regions| {
        let whole = whole_id(region);
        let place = regions.shown.entry(region).or_insert(Place { rect, landing });
        if place.landing == whole {
            *place = Place { rect, landing };
        }
    });
}

/// Offers a control as the one on which the panel is entered: the first that is offered holds.
pub fn offer(ctx: &Context, control: Id) {
    with(ctx, |regions| {
        regions.offered.get_or_insert(control);
    });
}

/// Begins a panel, whose controls offer themselves.
pub fn begin_panel(ctx: &Context) {
    with(ctx, |regions| regions.offered = None);
}

/// Ends the panel.
pub fn end_panel(ctx: &Context, rect: Rect) {
    let offered = with(ctx, |regions| regions.offered.take());
    if let Some(landing) = offered {
        show(ctx, Region::Panel, rect, landing);
    }
}

fn whole_id(region: Region) -> Id {
    Id::unique(("region", region))
}

/// The page of a tab without a table, which takes the keyboard as a whole; before what is on it, so that Tab goes on
/// there.
pub fn page_ui(ui: &Ui, rect: Rect, name: &str) {
    if with(ui.ctx(), |regions| regions.is_page) {
        whole_ui(ui, Region::Page, rect, name);
    }
}

/// A region that takes the keyboard as a whole, with an outline while it has it; Tab goes on to what is in it.
pub fn whole_ui(ui: &Ui, region: Region, rect: Rect, name: &str) {
    let id = whole_id(region);
    let response = ui.interact(rect, id, Sense::focusable_noninteractive());
    response.widget_info(|| WidgetInfo::labeled(Role::Group, true, name));
    if response.has_focus() {
        let outline = Stroke::new(size::OUTLINE, theme::tokens(ui).accent);
        ui.painter().rect_stroke(rect, 0.0, outline, StrokeKind::Inside);
    }
    show(ui.ctx(), region, rect, id);
}

/// Moves the keyboard to the next region of the ring, or to the previous one.
pub fn step(ctx: &Context, backwards: bool) {
    // A dialog keeps the keyboard.
    if ctx.memory(egui::Memory::top_modal_layer).is_some() {
        return;
    }
    let regions = with(ctx, |regions| regions.clone());
    let focused = ctx.memory(egui::Memory::focused);
    let is_in = |id: Id, region: Region| {
        let place = regions.shown.get(&region);
        let at = ctx.read_response(id).map(|response| response.rect.center());
        place.zip(at).is_some_and(|(place, at)| place.rect.contains(at))
    };
    // The page lies around panel and charts: it comes last.
    let order =
        [Region::Toolbar, Region::Tabs, Region::Notice, Region::Actions, Region::Panel, Region::Charts, Region::Page];
    let from = focused.and_then(|id| order.into_iter().find(|&region| is_in(id, region)));
    // From elsewhere, as from the filter above a table, the way leads to the page.
    let from_or_above = from.unwrap_or(Region::Actions);
    let at = Region::ALL.iter().position(|&region| region == from_or_above).unwrap_or(0);
    let count = Region::ALL.len();
    let step = if backwards { count - 1 } else { 1 };
    let ring = (1..=count).map(|by| Region::ALL[(at + by * step) % count]);
    let Some((to, place)) = ring.filter_map(|region| Some((region, *regions.shown.get(&region)?))).next() else {
        return;
    };
    let again = regions.left_at.get(&to).copied().filter(|&id| is_in(id, to));
    if let Some((from, focused)) = from.zip(focused) {
        with(ctx, |regions| regions.left_at.insert(from, focused));
    }
    ctx.memory_mut(|memory| memory.request_focus(again.unwrap_or(place.landing)));
    ctx.request_repaint();
}
