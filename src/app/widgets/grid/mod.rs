//! The grid: one spreadsheet-like widget for every tab, driven by a description of its columns.
//!
//! It shows a [`Table`], keeps a [`GridState`], and answers with edits; it changes nothing itself. Only
//! the rows in view are asked for and painted, so that a year of 100,000 activities costs no more than one of ten.

mod answers;
pub mod arrangement;
mod editing;
mod editor;
mod editor_view;
mod fill;
mod head;
mod keys;
mod order;
mod paint;
pub mod selection;
mod view;
mod widths;

use crate::{
    app::theme::{column, size},
    domain::{Choice as _, Edit, Field, Register, Target, Value, check::Finding},
    text::{Texts, dates::DateContext},
};

pub use arrangement::{Arranged, Arrangement};
pub use editor::Editor;
pub use selection::{Range, Sums};
pub use view::Grid;
pub use widths::{WidthChange, Widths};

/// How wide a column is, in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Width {
    Fixed(f32),
    /// What the fixed columns leave, in proportion; never less than `least`.
    Share {
        of: f32,
        least: f32,
    },
}

impl Width {
    /// Its part of what the fixed columns leave.
    fn share(self) -> f32 {
        match self {
            Self::Fixed(_) => 0.0,
            Self::Share { of, .. } => of,
        }
    }
}

/// What a column shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Content {
    /// A field, edited in place.
    Field(Field),
    /// The link in a field, as an arrow that opens it; edited as text.
    Link(Field),
    /// A figure or a name that the table computes, by its id.
    Computed(&'static str),
}

impl Content {
    /// The field that typing into the column sets.
    pub fn field(self) -> Option<Field> {
        match self {
            Self::Field(field) | Self::Link(field) => Some(field),
            Self::Computed(_) => None,
        }
    }
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// What stands above the column.
    pub head: String,
    /// The column's whole name, for the tooltip and for screen readers.
    pub name: String,
    pub content: Content,
    pub width: Width,
    /// Numbers stand to the right, in tabular figures.
    pub numeric: bool,
    /// Emphasised, as totals are.
    pub strong: bool,
    /// Long text may take a second line.
    pub wraps: bool,
}

impl Column {
    /// What the column is known by from one start of the program to the next: never its place, which may change.
    pub fn id(&self) -> String {
        match self.content {
            Content::Field(field) => field.id().to_owned(),
            // Beside the address itself.
            Content::Link(field) => format!("{}:link", field.id()),
            Content::Computed(id) => id.to_owned(),
        }
    }

    /// A column of a field.
    pub fn field(field: Field, head: String, name: String, width: Width) -> Self {
        let numeric = matches!(field.form(), crate::domain::Form::Count | crate::domain::Form::Amount);
        let wraps = matches!(width, Width::Share { .. });
        // No head is cut off, in whichever language.
        let of_head = size::HEAD_LETTER * head.chars().count() as f32 + 2.0 * size::CELL_PADDING;
        let width = match width {
            Width::Share { of, least } => Width::Share { of, least: least.max(of_head) },
            Width::Fixed(width) => Width::Fixed(width.max(of_head)),
        };
        Self { head, name, content: Content::Field(field), width, numeric, strong: false, wraps }
    }

    /// A column of a computed figure, known by an id of its own.
    pub fn figure(id: &'static str, head: String, name: String, width: f32) -> Self {
        let width = Width::Fixed(width);
        Self { head, name, content: Content::Computed(id), width, numeric: true, strong: true, wraps: false }
    }

    /// The column of the rows' numbers, of which there are so many: beside them there is room for the handle of a row.
    pub fn number(name: String, rows: usize) -> Self {
        let digits = rows.max(1).ilog10() + 1;
        let width = size::TARGET + size::DIGIT * digits as f32 + size::CELL_PADDING;
        Self { strong: false, ..Self::figure("number", name.clone(), name, width.ceil().max(column::NUMBER)) }
    }

    /// A column of links.
    pub fn link(field: Field, name: String, width: f32) -> Self {
        let width = Width::Fixed(width);
        Self {
            head: String::new(),
            name,
            content: Content::Link(field),
            width,
            numeric: false,
            strong: false,
            wraps: false,
        }
    }
}

/// How a cell's text stands out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Plain,
    Muted,
    /// As a source wrote it, where it is not what the field holds.
    Doubtful,
}

/// What a cell shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown {
    pub text: String,
    pub tone: Tone,
    /// The whole text where the cell shows a part of it, for the tooltip and for screen readers.
    pub whole: Option<String>,
}

impl Shown {
    pub fn new(text: String, tone: Tone) -> Self {
        Self { text, tone, whole: None }
    }

    /// The whole text, for the tooltip and for screen readers.
    pub fn whole(&self) -> &str {
        self.whole.as_deref().unwrap_or(&self.text)
    }
}

/// Rows of records, as a tab has them.
pub trait Table {
    fn columns(&self) -> &[Column];
    fn row_count(&self) -> usize;

    /// The record in a row; `row` is below [`Table::row_count`].
    fn target(&self, row: usize) -> Target;

    /// The row of a record.
    fn row_of(&self, target: Target) -> Option<usize> {
        (0..self.row_count()).find(|&row| self.target(row) == target)
    }

    /// The row of a record that was last seen in row `hint`: of one that did not move, without a search.
    fn row_near(&self, target: Target, hint: usize) -> Option<usize> {
        let there = hint < self.row_count() && self.target(hint) == target;
        if there { Some(hint) } else { self.row_of(target) }
    }

    /// How a row is called in words: "Budget hearing 4".
    fn row_name(&self, row: usize) -> String;

    fn value(&self, row: usize, field: Field) -> Option<Value>;

    /// What is wrong with the record in a row, as far as nobody set it aside.
    fn findings(&self, _row: usize) -> Vec<&Finding> {
        Vec::new()
    }

    /// What a finding says, with how grave it is.
    fn said(&self, _finding: &Finding) -> String {
        String::new()
    }

    /// The column in which a field is seen.
    fn column_of(&self, field: Field) -> Option<usize> {
        self.columns().iter().position(|column| column.content.field() == Some(field))
    }

    /// The column in which a finding is marked: the first one, where the table has none for its field.
    fn column_of_finding(&self, finding: &Finding) -> usize {
        finding.field.cell().and_then(|field| self.column_of(field)).unwrap_or(0)
    }

    /// The field that keeps what a source states of a computed column's figure.
    fn stated(&self, _column: usize) -> Option<Field> {
        None
    }

    /// What stands in a cell.
    fn shown(&self, row: usize, column: usize) -> Shown;

    /// The number in a cell, for the sums of a selection.
    fn number(&self, row: usize, column: usize) -> Option<u64>;

    /// The edit that sets a field.
    /// Whether the rows have an order of their own, which a person can change.
    fn has_order(&self) -> bool {
        false
    }

    fn set(&self, row: usize, field: Field, value: Option<Value>) -> Edit {
        Edit::Set { target: self.target(row), field, value }
    }

    /// The pinned totals, a text a column; `None` for a table without any.
    fn totals(&self) -> Option<Vec<String>> {
        None
    }

    /// The totals of some rows, as of those that a filter leaves in view: a text a column, empty where
    /// [`Table::totals`] has none.
    fn totals_of(&self, _rows: &[u32]) -> Option<Vec<String>> {
        None
    }

    /// The totals of the rows that are shown, where a filter hides others.
    fn totals_shown(&self) -> Option<&[String]> {
        None
    }
}

/// What is being typed does not fit its field: the editor keeps it, and says why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DoesNotFit;

/// Where the person is in a grid, and what is being typed. It outlives the frame and a change of tab.
#[derive(Debug, Default)]
pub struct GridState {
    /// How the table is looked at.
    pub arrangement: Arrangement,
    /// For which arrangement the anchor is meant.
    arranged: u64,
    /// The current cell: its record, so that it stays with it when rows move, and the row it was last seen in.
    cursor: Option<Cursor>,
    /// The corner of the selection opposite to the current cell.
    anchor: Option<(usize, usize)>,
    editor: Option<Editor>,
    /// The editor that was left last, until its edit is saved.
    left: Option<Editor>,
    scroll_to_cursor: bool,
    scroll_to_top: bool,
    wants_focus: bool,
    fit: Fit,
    /// Of the selection, and for which one it was summed.
    sums: Option<(TableState, Range, Sums)>,
    /// Rows in view, for the page keys.
    page: usize,
    /// What was typed within the frame in which the editor was left: it is meant for the next cell.
    pending: Vec<egui::Event>,
    /// Where the current cell was last seen.
    on_screen: Option<egui::Rect>,
    /// The widths so far while a border is being dragged.
    sizing: Option<Widths>,
    /// The columns that stayed where they were meanwhile, and the room that the table had in the last frame.
    held: Option<widths::Held>,
    room: f32,
    /// The column whose menu is open.
    menu_of: Option<usize>,
    /// The record that is being dragged to another place.
    dragged: Option<Target>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Cursor {
    target: Target,
    row: usize,
    column: usize,
}

/// What the content of a table depends on: the register's revision, how the table is looked at, and of which records
/// it is.
type TableState = (u64, u64, usize, Option<Target>);

/// How the rows' texts are shown, and for which content and widths that was measured.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
struct Fit {
    measured_for: Option<(TableState, u64)>,
    /// Lines a row: one, or two where a text needs them.
    lines: usize,
    /// Every text is shown whole; else each as short as it tells the rows apart.
    whole: bool,
}

impl GridState {
    /// The record of the current row.
    pub fn target(&self) -> Option<Target> {
        self.cursor.map(|cursor| cursor.target)
    }

    /// The current row, as far as the table still has its record.
    pub fn row(&self, table: &dyn Table) -> Option<usize> {
        self.cursor.and_then(|cursor| table.row_near(cursor.target, cursor.row))
    }

    /// The row and the column of the current cell.
    pub fn cell(&self, table: &dyn Table) -> Option<(usize, usize)> {
        Some((self.row(table)?, self.cursor?.column))
    }

    /// Where the current cell was last seen on the screen.
    pub fn on_screen(&self) -> Option<egui::Rect> {
        self.on_screen
    }

    /// Goes to a record and, where the table has a column for it, to one of its fields.
    pub fn go_to(&mut self, table: &dyn Table, target: Target, field: Option<Field>) {
        self.arrangement.reveal(target);
        let Some(row) = table.row_of(target) else { return };
        let column = field
            .map(|field| table.column_of(field).unwrap_or(0))
            .or(self.cursor.map(|cursor| cursor.column))
            .unwrap_or_else(|| selection::first_field(table));
        self.place(table, row, column);
    }

    /// Opens the editor on a field of a record, with what it holds.
    pub fn edit(&mut self, table: &dyn Table, target: Target, field: Field) {
        self.go_to(table, target, Some(field));
        if let Some(cursor) = self.cursor {
            self.editor = Editor::open(table, cursor.row, cursor.column, None);
        }
    }

    /// Takes the keyboard when it is next shown.
    pub fn focus(&mut self) {
        self.wants_focus = true;
        self.scroll_to_cursor = true;
    }

    /// Sorts by the column of the current cell, see [`Arrangement::sort_by`].
    pub fn sort_by_current(&mut self) {
        if let Some(cursor) = self.cursor {
            self.sort_by(cursor.column);
        }
    }

    /// Sorts by a column and shows what comes first; the current cell stays with its record.
    pub fn sort_by(&mut self, column: usize) {
        self.arrangement.sort_by(column);
        self.scroll_to_top = true;
        self.wants_focus = true;
    }

    /// Leaves the keyboard to something else, unless nothing takes it.
    pub fn give_way(&mut self) {
        self.wants_focus = false;
    }

    /// The selected cells, rows and columns inclusive.
    pub fn range(&self) -> Option<Range> {
        let cursor = self.cursor?;
        Some(Range::between((cursor.row, cursor.column), self.anchor.unwrap_or((cursor.row, cursor.column))))
    }

    /// Selects from the current cell to another, as what was pasted is selected.
    pub fn select_to(&mut self, corner: (usize, usize)) {
        self.anchor = Some(corner);
    }

    /// Whether a cell is being edited.
    pub fn is_editing(&self) -> bool {
        self.editor.is_some()
    }

    /// The record of the cell that is being edited, and what is typed in it.
    pub fn typed(&self) -> Option<(Target, &str)> {
        let editor = self.editor.as_ref().filter(|editor| !editor.is_list())?;
        Some((editor.target(), &editor.text))
    }

    /// Heeds what another wrote into the register. A cell that was only looked at closes; `said` tells a value that
    /// stands there now.
    pub fn heed(
        &mut self,
        before: &Register,
        now: &Register,
        context: DateContext,
        said: impl FnOnce(Option<&Value>, Field) -> String,
    ) {
        if self.editor.as_mut().is_some_and(|editor| !editor.heed(before, now, context, said)) {
            self.editor = None;
            self.wants_focus = true;
        }
    }

    /// Gives up what is typed into a record that the register does not have any more.
    pub fn drop_gone(&mut self, now: &Register) {
        self.editor = self.editor.take().filter(|editor| now.has(editor.target()));
    }

    /// Commits what is being typed, as when the person leaves by a command rather than by a key of the grid.
    ///
    /// # Errors
    /// What was typed does not fit: the editor stays, with the reason in it.
    pub fn leave(
        &mut self,
        table: &dyn Table,
        texts: &Texts,
        context: DateContext,
    ) -> Result<Option<Edit>, DoesNotFit> {
        let Some(mut editor) = self.editor.take() else { return Ok(None) };
        let edit = editor.commit(table, texts, context);
        if edit.is_err() {
            editor.shown = false;
            self.editor = Some(editor);
        } else {
            self.left = Some(editor);
            self.wants_focus = true;
        }
        edit
    }

    /// Tells the grid whether what was typed last is saved. Where it is not, the editor opens again with it.
    pub fn settle(&mut self, refused: Option<&str>) {
        if let (Some(mut editor), Some(why)) = (self.left.take(), refused) {
            editor.error = Some(why.to_owned());
            editor.shown = false;
            self.editor = Some(editor);
        }
    }

    fn place(&mut self, table: &dyn Table, row: usize, column: usize) {
        if row < table.row_count() && column < table.columns().len() {
            self.cursor = Some(Cursor { target: table.target(row), row, column });
            self.anchor = None;
            self.scroll_to_cursor = true;
        }
    }

    /// Finds the current record again after rows came, went or moved.
    fn follow(&mut self, table: &dyn Table) {
        let rows = table.row_count();
        if std::mem::replace(&mut self.arranged, self.arrangement.generation()) != self.arrangement.generation() {
            self.anchor = None;
        }
        if let Some(editor) = &mut self.editor {
            match table.row_near(editor.target(), editor.row) {
                Some(row) => editor.row = row,
                None => self.editor = None,
            }
        }
        let Some(cursor) = self.cursor else {
            if rows > 0 {
                self.place(table, 0, selection::first_field(table));
                self.scroll_to_cursor = false;
            }
            return;
        };
        if cursor.row < rows && table.target(cursor.row) == cursor.target {
            return;
        }
        self.anchor = None;
        match (table.row_of(cursor.target), rows.checked_sub(1)) {
            (Some(row), _) => self.cursor = Some(Cursor { row, ..cursor }),
            (None, Some(last)) => {
                let row = cursor.row.min(last);
                self.cursor = Some(Cursor { target: table.target(row), row, column: cursor.column });
            }
            (None, None) => self.cursor = None,
        }
    }
}

/// Text that is to be laid over cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pasted {
    /// The selected cells.
    pub range: Range,
    pub text: String,
}

/// What came out of showing a grid for a frame.
#[derive(Debug, Default)]
pub struct GridOutput {
    /// To be applied together.
    pub edits: Vec<Edit>,
    /// A link that the person asked to open.
    pub open: Option<String>,
    /// What is to be put on the clipboard.
    pub copied: Option<String>,
    /// What the person pasted, and over which cells.
    pub pasted: Option<Pasted>,
    /// What could not be done, in the person's language.
    pub refused: Option<String>,
    pub sums: Option<Sums>,
    /// A record that was dragged to a place, counted from 0 as it will be afterwards.
    pub moved: Option<(Target, usize)>,
    /// The widths that the person asked for.
    pub widths: Option<WidthChange>,
    /// A column by which the person asked to sort.
    pub sort: Option<usize>,
    /// The person is at work in this grid.
    pub has_keyboard: bool,
}
