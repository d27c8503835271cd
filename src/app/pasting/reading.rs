//! From the clipboard to cells that fit their columns or do not. A long text is read on a thread of its own.

use std::{
    collections::HashMap,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering},
        mpsc::{Receiver, channel},
    },
    thread,
};

use crate::{
    app::widgets::grid::{Content, Table},
    domain::{Field, Form, Language},
    import::block::{self, Agreement, Block, BlockError},
    text::{
        dates::DateContext,
        input::{self, InputError},
        people,
    },
};

/// Up to this many bytes are read within the frame of the paste: that takes a few milliseconds.
const READ_AT_ONCE: usize = 64 * 1024;

/// How many of the texts beyond the table are shown.
const SHOWN_SURPLUS: usize = 3;

/// What a column of the table takes from a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lane {
    Field(Field),
    /// The figure is computed; what a source states of it is kept where it says something else.
    Stated(Field),
    /// A figure that nobody states, such as the number of a row.
    Skipped,
}

impl Lane {
    /// What the columns of a table take, from one on.
    pub(super) fn of(table: &dyn Table, from: usize) -> Vec<Self> {
        let mut lanes: Vec<Self> = Vec::new();
        for (at, column) in table.columns().iter().enumerate().skip(from) {
            lanes.push(match column.content {
                // Of a field that has two columns the first takes it: a blank in the other would take it back.
                Content::Field(field) | Content::Link(field) if lanes.contains(&Self::Field(field)) => Self::Skipped,
                Content::Field(field) | Content::Link(field) => Self::Field(field),
                Content::Computed(_) => table.stated(at).map_or(Self::Skipped, Self::Stated),
            });
        }
        lanes
    }
}

/// What is to be read, and what for.
#[derive(Debug)]
pub(super) struct Job {
    pub text: String,
    /// The same as HTML, where the clipboard holds it.
    pub html: Option<String>,
    pub lanes: Vec<Lane>,
    /// Rows and columns that are selected.
    pub selected: (usize, usize),
    pub language: Language,
    pub context: DateContext,
    /// It was copied here: a blank is a blank then.
    pub is_own: bool,
}

/// A cell that is not simply taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Remark {
    /// Counted within the block.
    pub row: u32,
    pub column: u32,
    pub why: Why,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Why {
    /// The column does not take it.
    Wrong(InputError),
    /// It is no date; the record can keep it as it is written.
    NoDate(InputError),
    /// A date is blank below another, by the row of that one: it may mean the same day.
    Blank { above: u32 },
}

/// A block that was read for the columns of a table.
#[derive(Debug)]
pub(super) struct Laid {
    pub block: Block,
    pub lanes: Vec<Lane>,
    /// Rows that are laid over the table. A block repeats where the selection is a multiple of it.
    pub height: usize,
    pub width: usize,
    /// In the order of the cells.
    pub remarks: Vec<Remark>,
    /// Rows at the beginning that are the heads of the columns and are not pasted: one, or none.
    pub heads: usize,
    /// It was copied here.
    pub is_own: bool,
    /// Columns beyond the table in which something stands, and the first of their texts.
    pub surplus: usize,
    pub surplus_texts: Vec<String>,
    pub language: Language,
    pub context: DateContext,
}

/// What a cell says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// Values of fields: its own, or those of all who came.
    Value(Option<crate::domain::Value>),
    People(crate::domain::Attendance),
}

impl Laid {
    /// The text for a cell; `None` where the block has none there.
    pub(super) fn text(&self, row: usize, column: usize) -> Option<&str> {
        self.block.cell((row + self.heads) % self.block.height().max(1), column % self.block.width().max(1))
    }

    /// Whether the first row looks like the heads of the columns: two of its cells are called like their columns, or
    /// it alone does not fit where the second one does.
    pub(super) fn has_heads(&self, is_named: impl Fn(usize, &str) -> bool) -> bool {
        if self.height < 2 || self.repeats() || self.is_own {
            return false;
        }
        let named = (0..self.width).filter(|&column| self.text(0, column).is_some_and(|text| is_named(column, text)));
        let odd = |row| self.remarks.iter().take(2 * self.width).filter(move |remark| remark.row == row);
        let fits_below = odd(0).all(|above| !odd(1).any(|below| below.column == above.column));
        named.count() >= 2 || (odd(0).count() >= 2 && fits_below)
    }

    /// Takes the first row for the heads of the columns, or for a row like any other, and looks at the cells again.
    pub(super) fn set_heads(&mut self, heads: bool) {
        self.heads = usize::from(heads);
        self.height = self.block.height() - self.heads;
        // A look that nobody stops comes to its end.
        let _ = look(self, &mut |_| true);
    }

    /// Whether the block is laid over the table more than once.
    pub(super) fn repeats(&self) -> bool {
        self.height > self.block.height() || self.width > self.block.width()
    }

    /// Whether nothing stands in a row for any column that takes something.
    pub(super) fn is_blank(&self, row: usize) -> bool {
        let takes = |column: &usize| self.lanes.get(*column).is_some_and(|lane| *lane != Lane::Skipped);
        let mut columns = (0..self.width).filter(takes);
        columns.all(|column| self.text(row, column).is_none_or(|text| text.trim().is_empty()))
    }

    /// The remark about a cell.
    pub(super) fn remark(&self, row: usize, column: usize) -> Option<&Remark> {
        let key = (row as u32, column as u32);
        let found = self.remarks.binary_search_by_key(&key, |remark| (remark.row, remark.column)).ok()?;
        self.remarks.get(found)
    }

    /// Reads a cell for its column.
    ///
    /// # Errors
    /// What does not fit.
    pub(super) fn said(&self, field: Field, text: &str) -> Result<Said, InputError> {
        said(field, text, self.language, self.context)
    }
}

/// Reads a cell for a field.
fn said(field: Field, text: &str, language: Language, context: DateContext) -> Result<Said, InputError> {
    match input::read(field, text, language, context) {
        Ok(value) => Ok(Said::Value(value)),
        Err(error) => match people::parse(text).filter(|_| field == Field::Women) {
            Some(people) => Ok(Said::People(people)),
            None => Err(error),
        },
    }
}

/// Reads what is on the clipboard. `go_on` is told how far it came, and answers whether to go on.
pub(super) fn read(job: Job, go_on: &mut dyn FnMut(usize) -> bool) -> Result<Laid, BlockError> {
    let Job { text, html, lanes, selected, language, context, is_own } = job;
    let block = best(&text, html.as_deref(), go_on)?.without_blank_end();
    let (height, width) = match (block.height(), block.width()) {
        // A block is laid over the selection as often as it goes into it; a row fills every row, and a column every
        // column that is selected.
        (rows, columns) if selected.0.is_multiple_of(rows) && selected.1.is_multiple_of(columns) => selected,
        (1, columns) => (selected.0, columns),
        (rows, 1) => (rows, selected.1),
        size => size,
    };
    let mut laid = Laid {
        height,
        width: width.min(lanes.len()),
        block,
        lanes,
        remarks: Vec::new(),
        heads: 0,
        is_own,
        surplus: 0,
        surplus_texts: Vec::new(),
        language,
        context,
    };
    if laid.repeats() {
        // A total is stated of one record; no figure is meant for many.
        for lane in &mut laid.lanes {
            if let Lane::Stated(_) = lane {
                *lane = Lane::Skipped;
            }
        }
    }
    look(&mut laid, go_on)?;
    Ok(laid)
}

/// The table on the clipboard where it says what the text says: it knows of merged cells. Else the text.
fn best(text: &str, html: Option<&str>, go_on: &mut dyn FnMut(usize) -> bool) -> Result<Block, BlockError> {
    let of_html = match html.map(|html| block::of_html(html, go_on)) {
        Some(Ok(Some(block))) => Some(block),
        Some(Err(BlockError::Stopped)) => return Err(BlockError::Stopped),
        // Of a table that is too large the text may not be.
        Some(Ok(None) | Err(BlockError::TooLarge)) | None => None,
    };
    if let Some(mut block) = of_html {
        match block::agrees(&block, text) {
            Some(Agreement::Whole) => {
                block.has_more = false;
                return Ok(block);
            }
            Some(Agreement::Part) => {
                block.has_more = true;
                return Ok(block);
            }
            None => {}
        }
    }
    block::of_text(text, go_on)
}

/// Looks at every cell for what does not fit, and for dates that are blank below others.
fn look(laid: &mut Laid, go_on: &mut dyn FnMut(usize) -> bool) -> Result<(), BlockError> {
    let mut remarks = Vec::new();
    let mut surplus = vec![false; laid.block.width().saturating_sub(laid.lanes.len())];
    let mut surplus_texts = Vec::new();
    // The last date of each column.
    let mut dated = vec![None; laid.width.min(laid.lanes.len())];
    // What a spreadsheet holds repeats: who came, the outcome, the venue.
    let mut known: HashMap<(usize, &str), Option<InputError>> = HashMap::new();
    for row in 0..laid.height {
        if !go_on(row) {
            return Err(BlockError::Stopped);
        }
        let is_blank_row = laid.is_blank(row);
        for (column, dated) in dated.iter_mut().enumerate() {
            let (Some(lane), Some(text)) = (laid.lanes.get(column), laid.text(row, column)) else { continue };
            let field = match *lane {
                Lane::Field(field) => field,
                // What is stated of a figure is a count like any other.
                Lane::Stated(field) => field,
                Lane::Skipped => continue,
            };
            let is_date = field.form() == Form::Date;
            if text.trim().is_empty() {
                let is_covered = laid.block.is_covered(row + laid.heads, column);
                if let Some(above) = dated.filter(|_| is_covered || !is_blank_row)
                    && is_date
                    && !laid.is_own
                    && !laid.repeats()
                {
                    remarks.push(Remark { row: row as u32, column: column as u32, why: Why::Blank { above } });
                    continue;
                }
            } else if is_date {
                *dated = Some(row as u32);
            }
            if matches!(field.form(), Form::Line | Form::Link | Form::Paragraph) {
                // What a register holds may stand in another place of it, wherever it came from.
                if !laid.is_own
                    && let Err(error) = input::check_pasted(field.form(), text)
                {
                    remarks.push(Remark { row: row as u32, column: column as u32, why: Why::Wrong(error) });
                }
                continue;
            }
            let error = match known.get(&(column, text)) {
                Some(error) => error.clone(),
                None => {
                    let error = said(field, text, laid.language, laid.context).err();
                    if known.len() < 10_000 {
                        known.insert((column, text), error.clone());
                    }
                    error
                }
            };
            if let Some(error) = error {
                let why = if field == Field::HeldOn { Why::NoDate(error) } else { Why::Wrong(error) };
                remarks.push(Remark { row: row as u32, column: column as u32, why });
            }
        }
        if row + laid.heads < laid.block.height() {
            let beyond = laid.block.row(row + laid.heads, laid.lanes.len());
            for (found, text) in surplus.iter_mut().zip(beyond.map(str::trim)) {
                if !text.is_empty() {
                    *found = true;
                    if surplus_texts.len() < SHOWN_SURPLUS {
                        surplus_texts.push(beginning(text, 24));
                    }
                }
            }
        }
    }
    drop(known);
    laid.remarks = remarks;
    laid.surplus = surplus.into_iter().filter(|found| *found).count();
    laid.surplus_texts = surplus_texts;
    Ok(())
}

/// The beginning of a text on one line, for where there is no room for all of it.
pub(super) fn beginning(text: &str, most: usize) -> String {
    let mut letters = text.trim().chars();
    let mut beginning: String =
        letters.by_ref().take(most).map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    if letters.next().is_some() {
        beginning.push('…');
    }
    beginning
}

/// How far a reading came, and whether it is still wanted.
#[derive(Debug, Default)]
struct Progress {
    rows: AtomicUsize,
    stopped: AtomicBool,
}

/// A reading that is under way.
#[derive(Debug)]
pub(super) struct Reading {
    progress: Arc<Progress>,
    answer: Receiver<Result<Laid, BlockError>>,
}

impl Reading {
    /// Begins to read on a thread; `wake` is called when it is done.
    ///
    /// # Errors
    /// The system has no thread to give: what was read within the frame instead.
    pub(super) fn begin(job: Job, wake: impl Fn() + Send + 'static) -> Self {
        let progress = Arc::new(Progress::default());
        let (sender, answer) = channel();
        let shared = Arc::clone(&progress);
        let run = move || {
            let laid = read(job, &mut |rows| {
                shared.rows.store(rows, Ordering::Relaxed);
                !shared.stopped.load(Ordering::Relaxed)
            });
            // Nobody waits for it any more where the window was closed.
            let _ = sender.send(laid);
            wake();
        };
        if let Err(error) = thread::Builder::new().name("paste".to_owned()).spawn(run) {
            tracing::error!(%error, "no thread to read the clipboard on");
        }
        Self { progress, answer }
    }

    /// Whether a text is short enough to be read within the frame.
    pub(super) fn is_short(job: &Job) -> bool {
        let cells = job.selected.0.saturating_mul(job.selected.1);
        job.text.len() + job.html.as_ref().map_or(0, String::len) <= READ_AT_ONCE && cells <= READ_AT_ONCE
    }

    /// Rows that were read so far.
    pub(super) fn rows(&self) -> usize {
        self.progress.rows.load(Ordering::Relaxed)
    }

    /// What was read, once it is done. A thread that is gone without an answer counts as stopped.
    pub(super) fn answer(&self) -> Option<Result<Laid, BlockError>> {
        match self.answer.try_recv() {
            Ok(answer) => Some(answer),
            Err(std::sync::mpsc::TryRecvError::Empty) => None,
            Err(std::sync::mpsc::TryRecvError::Disconnected) => Some(Err(BlockError::Stopped)),
        }
    }
}

impl Drop for Reading {
    fn drop(&mut self) {
        self.progress.stopped.store(true, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;

    /// Once each row was looked at in all the columns of the widest: hours for a megabyte.
    #[test]
    fn a_wide_row_above_many_short_ones_is_looked_at_at_once() {
        let today = chrono::NaiveDate::from_ymd_opt(2023, 11, 23).expect("a day");
        let job = Job {
            text: format!("{}x{}9", "\t".repeat(200_000), "\n".repeat(200_000)),
            html: None,
            lanes: vec![Lane::Field(Field::Title), Lane::Field(Field::Women)],
            selected: (1, 1),
            language: Language::Albanian,
            context: DateContext { reporting_year: 2023, today },
            is_own: false,
        };
        let begun = Instant::now();
        let laid = read(job, &mut |_| true).expect("a block");
        assert_eq!((laid.height, laid.surplus), (200_001, 1));
        assert_eq!(laid.surplus_texts, ["x"]);
        assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    }
}
