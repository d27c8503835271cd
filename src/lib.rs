//! Pasqyra: the register and the annual report of a municipality's public participation.
//!
//! One office, one file, one report a year. Two rules stand above all: every figure agrees with every other,
//! everywhere; and nothing typed is ever lost.
//!
//! # The way of the data
//!
//! ```text
//! store ──► domain::Year ──► domain::Summary ──► chart ──┐
//!   ▲            │      └──► domain::check ──► findings   ├──► report ──► HTML · PDF ──► publication
//!   │            └────────────────────────────────────────┘
//!   │                                        └──► export ──► CSV · JSON · SVG · PNG
//!   └── Edit ◄── app: shows a Year, collects edits, never computes a figure of its own
//!                cli: the same calls, without a window
//! import ──► drafts + problems ──► Edit
//! ```
//!
//! One value flows through the program: [`domain::Year`], everything recorded for one reporting year. Every figure
//! that a person sees, on a tab, in a chart, in the report or in a CSV, comes out of [`domain::Summary`], where it is
//! computed once. A number computed in two places is a defect.
//!
//! Every change is one [`domain::Edit`]: plain, serialisable data. [`domain::Register::apply`] is the only place that
//! knows what an edit means; it answers with the edit's inverse. The [`store::Store`] applies an edit to the register
//! in memory, writes the rows that it touched and a row of history in one transaction, and takes the change back in
//! memory where the file refuses it. That is saving, undo, redo and the change log in one mechanism, and it survives
//! a restart, because the inverse lies in the file.
//!
//! # Rooms
//!
//! - [`domain`]: pure values and rules. No window, no SQL, no files, no clock. `record`, `activity`, `attendance`,
//!   `comments`, `decision`, `access_request`, `document`, `project` hold what is recorded; `field` reaches any field
//!   by name, as a cell, a paste or an edit needs it; `search` finds what was written; `summary` computes;
//!   `difference` compares with the year before; `check` finds what is wrong, one rule a small unit, and knows what
//!   would mend it; `carry_over` takes pending comments to the next year; `edit` changes; `comparison` leads from
//!   one register to another state of it, `taking` takes some of that, and `merging` tells which of two versions changed
//!   what.
//! - [`store`]: the only room that knows SQLite. `open` creates, opens and refuses; `lock` keeps to one writer;
//!   `schema` and `migrate` are the file's format; `rows` turns rows into values; `history` undoes; `going_back`
//!   lists the changes and leads to any point of them; `desk` holds memory and file together, and goes along with a
//!   `long` change to another thread; `backup` copies, verifies and restores, `schedule` says when a copy is due,
//!   `copies` which are kept; `checksums` finds what a medium changed; `versions` lays two versions of a register side by
//!   side, whose `kinship` it knows by the changes of each, and `merge` takes one into the other; `outside` makes sure
//!   before each change that the file is still the one that is known, `watch` asks the same beside the window, and what
//!   stands there instead is an `arrival`, before which what the window held is `preserve`d.
//! - [`text`]: everything that depends on a language. Sentences live in `assets/locales`, never in the code.
//! - [`told`]: what a change changed, and in what two registers differ, in words.
//! - [`chart`]: figures → `Chart`, what to say → `Scene`, where each rectangle, line and text stands → SVG, PNG and the
//!   window's painter. A scene is laid out once, by the measured widths of the bundled font, so that the window, the
//!   slide and the page show the same picture. A `View` is what was chosen for a
//!   chart. `deck` puts a year's charts between a title slide and its counts.
//! - [`report`]: a year → `Document`, headings, paragraphs, tables and figures as plain values → HTML; a browser of
//!   the machine prints that to PDF.
//! - [`publication`]: what goes out: the report's pages in the chosen languages, their hashes, the figures, and what they
//!   correct, as one edit. The store keeps the pages under their hashes, beside the history and never in it.
//! - [`export`], [`import`]: what leaves and enters as a file. An import is parsed, then checked, then becomes one edit.
//!   `import::block` reads what other programs put on the clipboard into cells.
//! - [`app`]: the window, the only room that knows egui. Widgets and tabs collect edits and [`app::command::Command`]s;
//!   one function carries them out after the frame. One table, `catalogue`, names the commands and their keys: menus,
//!   shortcuts, the list of keys and the palette read from it. One grid serves every tab, driven by a description of
//!   its columns. `pasting` lays a block of cells over a grid, and asks before it leaves anything out. `keyboard` gives
//!   a frame no more keys than belong together, so that what is typed fast lands where it is meant. `jobs` does what takes
//!   long beside the window, shows that it does, and stops it. `copying` keeps copies of the register by itself,
//!   `restoring` takes back what one holds; `outside` does what there is to do when the register's file is changed past
//!   the window, and `notice` tells it. `presentation` shows the slides on the whole screen; `manual` and `tour` show
//!   a new user around. `renderer` knows what can draw a window and in which order it is tried; `run` opens it, or says
//!   why there is none.
//! - [`cli`]: the commands. [`logging`]: what the program says of itself, for those who are asked why it failed.
//!
//! `tests/layering.rs` holds these walls.
//!
//! # Where to begin
//!
//! To follow a keystroke to paper: `app/widgets/grid/editor.rs` (what was typed becomes an edit),
//! `app/workspace.rs` (applied), `store/edits.rs` (written), `domain/summary.rs` (counted), `report/sections/` (said),
//! `report/html.rs` (printed).

pub mod app;
pub mod chart;
pub mod cli;
pub mod digest;
pub mod domain;
pub mod export;
pub mod import;
pub mod logging;
pub mod publication;
pub mod report;
pub mod store;
pub mod text;
pub mod told;
