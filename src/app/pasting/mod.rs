//! Pasting into a table: read, shown where something does not fit, and written as one change.
//!
//! [`reading`] turns the clipboard into cells that fit their columns or do not; [`plan`] turns those that fit into one
//! edit; [`preview`] shows a block of which something does not fit before anything is written. Where everything fits,
//! the paste is written at once.

mod plan;
mod preview;
mod reading;

use std::time::{Duration, Instant};

use egui::Ui;

use crate::{
    domain::{Edit, Target},
    import::block::BlockError,
    store::Change,
    text::Texts,
};

use super::{
    clipboard,
    session::Session,
    tabs::{self, GridId, TabStates},
    widgets::grid::{GridState, Pasted, Table, selection::first_field},
    workspace::{Done, Workspace},
};
use plan::{Place, Plan, Taking};
use preview::{Answer, Asking};
use reading::{Job, Laid, Lane, Reading};

/// The most records that one paste adds: more than any office records in a year, and as many as are written without a
/// wait that is felt.
const MAX_NEW_ROWS: usize = 10_000;

/// From so many cells on a person is told that they are being written.
const TOLD_CELLS: usize = 20_000;

/// How much text is compared with the clipboard's HTML. Beyond it the text alone is read: a block of thousands of rows
/// is a list, and a program takes seconds to give it as HTML.
const MAX_BESIDE_HTML: usize = 2 * 1024 * 1024;

/// A paste in the window, from the clipboard on to the change.
pub(super) struct Pasting {
    state: State,
    /// What the system's clipboard holds as HTML.
    read_html: fn() -> Option<String>,
    /// What was copied here last.
    copied: String,
}

#[derive(Default)]
enum State {
    #[default]
    Idle,
    Reading {
        reading: Reading,
        to: Destination,
        since: Instant,
    },
    Asking(Box<Asking>),
    /// So much that it is said before it is written.
    Writing {
        laid: Box<Laid>,
        taking: Taking,
        to: Destination,
        frames: u8,
    },
}

/// Where a paste goes.
#[derive(Debug, Clone, Copy)]
struct Destination {
    grid: GridId,
    /// The record of the first row; `None` of an empty table.
    first: Option<Target>,
    column: usize,
}

impl Default for Pasting {
    fn default() -> Self {
        Self { state: State::Idle, read_html: clipboard::html, copied: String::new() }
    }
}

impl Pasting {
    /// Remembers what was copied here.
    pub(super) fn note_copied(&mut self, text: &str) {
        text.clone_into(&mut self.copied);
    }

    /// Whether a paste is being read or shown.
    pub(super) fn is_open(&self) -> bool {
        !matches!(self.state, State::Idle)
    }

    fn is_own(&self, text: &str) -> bool {
        // The window's system may give line breaks in its own way.
        !self.copied.is_empty() && self.copied.lines().eq(text.lines())
    }
}

/// Calls `with` with the place of a paste; `None` where its row is not there any more.
fn at_place<R>(
    session: &Session,
    states: &mut TabStates,
    texts: &Texts,
    to: Destination,
    with: impl FnOnce(&Place<'_>) -> R,
) -> Option<R> {
    let state = states.grids.entry(to.grid).or_default();
    let grows = match to.grid {
        GridId::Records(kind) => Some(kind),
        GridId::Decisions => None,
    };
    let found = tabs::with_table(session, texts, to.grid, |table| {
        let arranged = state.arrangement.arrange(table, tabs::source(session, texts));
        let row = match to.first {
            Some(first) => arranged.row_of(first)?,
            None => 0,
        };
        let place = Place { session, table: &arranged, texts, corner: (row, to.column), grows };
        Some(with(&place))
    });
    found.flatten()
}

impl Workspace {
    /// Reads the clipboard's HTML by another way, as tests do.
    pub fn read_html_with(&mut self, read: fn() -> Option<String>) {
        self.pasting.read_html = read;
    }

    /// Whether a paste is being read or shown, so that no command is carried out.
    pub fn is_pasting(&self) -> bool {
        self.pasting.is_open()
    }

    /// Takes a paste for a table that shows no row to paste into: its records begin with the block.
    pub(super) fn paste_into_empty(&mut self, ui: &Ui, texts: &Texts) -> Done {
        let id = match self.states.active {
            Some(id @ GridId::Records(_)) if !self.is_pasting() && !ui.ctx().text_edit_focused() => id,
            _ => return Done::default(),
        };
        if !ui.input(|input| input.events.iter().any(|event| matches!(event, egui::Event::Paste(_)))) {
            return Done::default();
        }
        let column =
            tabs::with_table(&self.session, texts, id, |table| (table.row_count() == 0).then(|| first_field(table)));
        let (Some(Some(column)), true) = (column, self.session.has_year()) else { return Done::default() };
        let mut pasted = None;
        ui.input_mut(|input| {
            input.events.retain_mut(|event| match event {
                egui::Event::Paste(text) if pasted.is_none() => {
                    pasted = Some(std::mem::take(text));
                    false
                }
                _ => true,
            });
        });
        match pasted {
            Some(_) if self.session.is_read_only() => {
                Done { refused: Some(texts.get("app-read-only")), ..Done::default() }
            }
            Some(text) => self.begin_paste(ui, Destination { grid: id, first: None, column }, (1, 1), text, texts),
            None => Done::default(),
        }
    }

    /// Begins a paste over the cells that are selected in a grid.
    pub(super) fn paste(&mut self, ui: &Ui, grid: GridId, pasted: Pasted, texts: &Texts) -> Done {
        let Pasted { range, text } = pasted;
        let selected = (range.rows.1 - range.rows.0 + 1, range.columns.1 - range.columns.0 + 1);
        let state = self.states.grids.entry(grid).or_default();
        let first = tabs::with_table(&self.session, texts, grid, |table| {
            let arranged = state.arrangement.arrange(table, tabs::source(&self.session, texts));
            (range.rows.0 < arranged.row_count()).then(|| arranged.target(range.rows.0))
        });
        let Some(first) = first.flatten() else { return Done::default() };
        let to = Destination { grid, first: Some(first), column: range.columns.0 };
        self.begin_paste(ui, to, selected, text, texts)
    }

    fn begin_paste(&mut self, ui: &Ui, to: Destination, selected: (usize, usize), text: String, texts: &Texts) -> Done {
        let lanes = at_place(&self.session, &mut self.states, texts, to, |place| Lane::of(place.table, to.column));
        let Some(lanes) = lanes else { return Done::default() };
        let is_own = self.pasting.is_own(&text);
        // One cell has no table, and of what was copied here the text says all.
        let has_cells = text.contains(['\t', '\n', '\r']) && text.len() <= MAX_BESIDE_HTML;
        let html = if has_cells && !is_own { (self.pasting.read_html)() } else { None };
        let context = self.date_context();
        let job = Job { text, html, lanes, selected, language: texts.language(), context, is_own };
        if Reading::is_short(&job) {
            let laid = reading::read(job, &mut |_| true);
            return self.take_read(laid, to, texts);
        }
        let ctx = ui.ctx().clone();
        let reading = Reading::begin(job, move || ctx.request_repaint());
        self.pasting.state = State::Reading { reading, to, since: Instant::now() };
        ui.ctx().request_repaint();
        Done::default()
    }

    /// Writes a block of which everything fits; else shows it.
    fn take_read(&mut self, laid: Result<Laid, BlockError>, to: Destination, texts: &Texts) -> Done {
        let refused = |key: &str| Done { refused: Some(texts.get(key)), ..Done::default() };
        let mut laid = match laid {
            Ok(laid) => laid,
            Err(BlockError::TooLarge) => return refused("paste-too-large"),
            Err(BlockError::Stopped) => return Done { said: Some(texts.get("paste-stopped")), ..Done::default() },
        };
        let counted = at_place(&self.session, &mut self.states, texts, to, |place| {
            place.settle(&mut laid);
            let has_heads = laid.has_heads(|column, text| place.is_named(column, text));
            if has_heads {
                laid.set_heads(true);
                place.settle(&mut laid);
            }
            (place.below(), place.grows.is_some(), place.added(&laid), has_heads)
        });
        let Some((below, grows, added, has_heads)) = counted else { return refused("paste-gone") };
        if !grows && added > 0 {
            let arguments = [("rows", laid.height.into()), ("fits", below.into())];
            return Done { refused: Some(texts.with("paste-no-room", &arguments)), ..Done::default() };
        }
        if added > MAX_NEW_ROWS {
            let arguments = [("rows", added.into()), ("most", MAX_NEW_ROWS.into())];
            return Done { refused: Some(texts.with("paste-too-many", &arguments)), ..Done::default() };
        }
        let asks = has_heads || !laid.remarks.is_empty() || laid.surplus > 0 || laid.block.has_more;
        if asks {
            self.pasting.state = State::Asking(Box::new(Asking::new(laid, to, below, added, has_heads)));
            return Done::default();
        }
        self.write_or_tell(laid, Taking { keeps_written: false, as_above: false }, to, texts)
    }

    /// Writes what fits, at once or, where that takes a moment, after a frame that says so.
    fn write_or_tell(&mut self, laid: Laid, taking: Taking, to: Destination, texts: &Texts) -> Done {
        if laid.height * laid.width < TOLD_CELLS {
            return self.write_paste(&laid, taking, to, texts);
        }
        self.pasting.state = State::Writing { laid: Box::new(laid), taking, to, frames: 0 };
        Done::default()
    }

    /// Writes what fits, as one change.
    fn write_paste(&mut self, laid: &Laid, taking: Taking, to: Destination, texts: &Texts) -> Done {
        let planned = at_place(&self.session, &mut self.states, texts, to, |place| {
            (place.plan(laid, taking), place.corner, place.table.row_count())
        });
        let Some((plan, corner, rows)) = planned else {
            return Done { refused: Some(texts.get("paste-gone")), ..Done::default() };
        };
        let Plan { edits, cells, new_rows, first_new } = plan;
        if edits.is_empty() {
            let key = if cells > 0 { "paste-unchanged" } else { "paste-nothing" };
            return Done { said: Some(texts.get(key)), ..Done::default() };
        }
        let (height, width) = (laid.height, laid.width);
        self.change(Change::Apply(Edit::Batch { edits }), texts, move |workspace, _, texts| {
            let state = workspace.states.grids.entry(to.grid).or_default();
            if to.first.is_none()
                && let Some(first) = first_new
            {
                tabs::with_table(&workspace.session, texts, to.grid, |table| state.go_to(table, first, None));
            }
            // What was pasted is selected, as in spreadsheets; the current cell stays the first.
            let last_row = (corner.0 + height).min(rows + new_rows).max(1) - 1;
            let last_column = corner.1 + width.max(1) - 1;
            state.select_to((last_row, last_column));
            state.focus();
            let counts = [("count", cells.into()), ("rows", new_rows.into())];
            let key = if new_rows > 0 { "paste-done-new" } else { "paste-done" };
            Done { said: Some(texts.with(key, &counts)), undoable: true, ..Done::default() }
        })
    }

    /// Shows a paste that is being read, or that asks something, over the tab.
    pub(super) fn pasting_ui(&mut self, ui: &Ui, texts: &Texts) -> Done {
        match std::mem::take(&mut self.pasting.state) {
            State::Idle => Done::default(),
            State::Reading { reading, to, since } => match reading.answer() {
                Some(laid) => {
                    ui.ctx().request_repaint();
                    self.give_back_keyboard(to.grid);
                    self.take_read(laid, to, texts)
                }
                None if preview::reading_ui(ui, &reading, since, texts) => {
                    self.give_back_keyboard(to.grid);
                    Done { said: Some(texts.get("paste-stopped")), ..Done::default() }
                }
                None => {
                    ui.ctx().request_repaint_after(Duration::from_millis(100));
                    self.pasting.state = State::Reading { reading, to, since };
                    Done::default()
                }
            },
            // The first frame lays it out, the second is seen.
            State::Writing { laid, taking, to, frames: frames @ 0..2 } => {
                preview::writing_ui(ui, &laid, texts);
                ui.ctx().request_repaint();
                let frames = frames + 1;
                self.pasting.state = State::Writing { laid, taking, to, frames };
                Done::default()
            }
            State::Writing { laid, taking, to, .. } => {
                self.give_back_keyboard(to.grid);
                self.write_paste(&laid, taking, to, texts)
            }
            State::Asking(mut asking) => {
                let to = asking.to();
                let answer =
                    at_place(&self.session, &mut self.states, texts, to, |place| asking.show_ui(ui, place, texts));
                match answer {
                    Some(None) => {
                        self.pasting.state = State::Asking(asking);
                        Done::default()
                    }
                    Some(Some(Answer::Accept)) => {
                        self.give_back_keyboard(to.grid);
                        let taking = asking.taking();
                        ui.ctx().request_repaint();
                        self.write_or_tell(asking.into_laid(), taking, to, texts)
                    }
                    Some(Some(Answer::Cancel)) => {
                        self.give_back_keyboard(to.grid);
                        ui.ctx().request_repaint();
                        Done::default()
                    }
                    None => Done { refused: Some(texts.get("paste-gone")), ..Done::default() },
                }
            }
        }
    }

    fn give_back_keyboard(&mut self, grid: GridId) {
        self.states.grids.get_mut(&grid).map(GridState::focus);
    }
}
