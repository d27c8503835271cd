//! What a chart says, before anything has a place: its finding, its rows or columns with their figures,
//! and the same as a table and as text.

use crate::domain::{ChartId, Language, RecordId, Share};

use super::{scene::Lead, view::Standing};

/// What a mark stands for; each has its colour and, where needed, its pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Series {
    Women,
    Men,
    GenderUnknown,
    Accepted,
    PartiallyAccepted,
    Rejected,
    Pending,
    Decisions,
    /// The month, or months, with the most decisions.
    MostDecisions,
}

impl Series {
    /// Every series, in the order of a bar's parts.
    pub const ALL: &'static [Self] = &[
        Self::Women,
        Self::Men,
        Self::GenderUnknown,
        Self::Accepted,
        Self::PartiallyAccepted,
        Self::Rejected,
        Self::Pending,
        Self::Decisions,
        Self::MostDecisions,
    ];
}

/// A chart: what it says, without a size or a theme.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    pub id: ChartId,
    /// The finding, made from the figures. An office's own title goes here in its place.
    pub title: String,
    /// What is counted, and of which year or years.
    pub subtitle: String,
    pub source: String,
    /// Title, subtitle and every shown figure, in sentences.
    pub alternative: String,
    pub language: Language,
    pub marks: Marks,
    pub(super) table: Table,
}

impl Chart {
    /// The chart's figures as a table.
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// Whether there is a figure to show. Where there is none, the picture says what will stand here.
    pub fn has_figures(&self) -> bool {
        !matches!(self.marks, Marks::Nothing(_))
    }

    /// Whether the chart shows more than one year with figures: with one alone it is true and says little.
    pub fn compares_years(&self) -> bool {
        let recorded = match &self.marks {
            Marks::Stacks(stacks) => stacks.columns.iter().filter(|column| column.recorded).count(),
            Marks::Trend(trend) => trend.points.iter().filter(|point| point.share.is_some()).count(),
            Marks::Bars(_) | Marks::Columns(_) | Marks::Shares(_) | Marks::Nothing(_) => 0,
        };
        recorded > 1
    }
}

/// A chart's figures as a table: what a screen reader reads, and what stands beside the picture.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// The first head is that of the rows' names.
    pub heads: Vec<String>,
    /// Each as long as `heads`.
    pub rows: Vec<Vec<String>>,
    /// The rows' names where they stand in a narrow column, without what all of their kind are called; none where they
    /// are the same.
    pub short_names: Vec<String>,
}

impl Table {
    /// The name of a row where there is little room for it.
    pub fn short_name(&self, row: usize) -> &str {
        let whole = || self.rows.get(row).and_then(|cells| cells.first());
        self.short_names.get(row).or_else(whole).map_or("", String::as_str)
    }
}

impl Table {
    /// The table as other programs take it from the clipboard: a tab between cells, and figures without the spaces
    /// that hold their digits together, which would make them text there.
    pub fn tab_separated(&self) -> String {
        let names = |row: &[String]| row.iter().map(|cell| on_one_line(cell)).collect::<Vec<_>>().join("\t");
        let figure = |cell: &String| cell.replace('\u{a0}', "");
        let rows = self.rows.iter().map(|row| {
            let (name, figures) = row.split_at(row.len().min(1));
            [names(name), figures.iter().map(figure).collect::<Vec<_>>().join("\t")].join("\t")
        });
        let lines = std::iter::once(names(&self.heads)).chain(rows);
        lines.map(|line| line + "\r\n").collect()
    }
}

/// The shape of a chart.
#[derive(Debug, Clone, PartialEq)]
pub enum Marks {
    Bars(Bars),
    Columns(Columns),
    Stacks(Stacks),
    Shares(Shares),
    Trend(Trend),
    /// Nothing is recorded yet; the sentence says what will stand here.
    Nothing(String),
}

/// Horizontal bars of parts, one a row.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Bars {
    /// In the order of the report, or in that which was chosen.
    pub rows: Vec<Row>,
    /// Places in `rows`, the largest first.
    pub by_size: Vec<usize>,
    /// At place `n`: the row for all others where only the `n` largest are shown. The last one holds what no
    /// row holds; `None` there where every activity has a row.
    pub others: Vec<Option<Row>>,
    /// Headings that rows stand under; none where one would do.
    pub groups: Vec<String>,
    /// The names of the series, as labels.
    pub names: Vec<Name>,
    /// Whether the rows stand in an order that was chosen, which is kept also where only the largest are shown.
    pub is_arranged: bool,
    /// Where shares are shown, the scale of each bar: what stands at its beginning, its half and its end.
    pub scale: Option<[String; 3]>,
}

/// How a series is named: in full for the key, short on a mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    pub series: Series,
    pub full: String,
    pub short: String,
}

/// One bar.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Row {
    /// Number in the report, where the row is one activity.
    pub number: Option<usize>,
    /// What tells this row from the others.
    pub label: String,
    /// The whole name.
    pub full: String,
    /// The name in a table: whole but for what all of its kind are called.
    pub(super) short: String,
    /// Place in [`Bars::groups`].
    pub group: Option<usize>,
    /// Those that are not 0, in the order of the bar.
    pub parts: Vec<Part>,
    /// What stands behind the bar in any case: "244".
    pub total: String,
    /// What stands behind it where there is room: "gra 55 (22,5 %)", and shorter.
    pub lead: Vec<String>,
    /// The series that `lead` speaks of.
    pub lead_series: Option<Series>,
    /// The row's figures in the table: of every series, the total, the share; "" where not recorded.
    pub(super) cells: Vec<String>,
    pub record: Option<RecordId>,
    pub leads: Option<Lead>,
    pub(super) standing: Standing,
    /// Whether the row sums up those that are not shown.
    pub is_rest: bool,
}

/// One part of a bar. Where shares are shown, [`Part::value`] is one in millionths, and the words begin with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub series: Series,
    pub value: u64,
    /// "55"
    pub shown: String,
    /// "gra 55"
    pub said: String,
    /// The same, as short as it is clear beside the other parts: "pjesërisht 26".
    pub brief: String,
    /// "gra 55 (22,5 %)"
    pub said_with_share: String,
    /// "55 (22,5 %)"; of a share "22,5 % (55)".
    pub shown_with_share: String,
}

/// Vertical columns, one a month.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Columns {
    pub columns: Vec<Column>,
    /// The mean of the recorded values, and its label.
    pub mean: Option<(u64, String)>,
}

/// One column.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Column {
    /// The month's name, then shorter ones.
    pub labels: Vec<String>,
    /// `None` where nothing is recorded, which is not 0.
    pub value: Option<u64>,
    /// "48", or what says that nothing is recorded; then shorter.
    pub shown: Vec<String>,
    /// The figure in words: "shkurt: 76 vendime".
    pub about: String,
    pub highest: bool,
    pub leads: Option<Lead>,
}

/// Vertical columns of parts, one a year, each year in its place also where nothing is recorded of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stacks {
    pub columns: Vec<Stack>,
    /// The names of the series, as labels.
    pub names: Vec<Name>,
    /// The series whose share stands on its part, where there is room.
    pub lead: Option<Series>,
    /// Where shares are shown, the scale of each column: what stands at its base, its half and its end.
    pub scale: Option<[String; 3]>,
}

/// One column of parts.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stack {
    /// "2023", then shorter.
    pub labels: Vec<String>,
    /// Those that are not 0, from the base up.
    pub parts: Vec<Part>,
    /// Whether anything is recorded, which may be 0.
    pub recorded: bool,
    /// The total above the column, or what says that nothing is recorded; then shorter.
    pub shown: Vec<String>,
    pub leads: Option<Lead>,
}

/// Shares of a whole, one a row, on a scale from 0 to 100 % with a line at the half.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shares {
    pub rows: Vec<ShareRow>,
    /// "50 %"
    pub half: String,
    pub series: Option<Series>,
}

/// One share.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ShareRow {
    pub label: String,
    /// `None` where there is nobody to have a share of.
    pub share: Option<Share>,
    /// Behind the scale, the fullest first: "22,5 %" and "55 nga 244"; or what says why there is no share.
    pub shown: String,
    pub of: String,
    /// The figure in words, with the name of the row.
    pub about: String,
    /// Whether the row sums up the others.
    pub is_total: bool,
    pub leads: Option<Lead>,
}

/// A share year by year, as a line that breaks where nothing is recorded.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Trend {
    pub points: Vec<Point>,
    /// "50 %"
    pub half: String,
    pub series: Option<Series>,
}

/// One year of a trend.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Point {
    /// "2023", then shorter.
    pub labels: Vec<String>,
    /// `None` where nothing is recorded, which is not 0 %.
    pub share: Option<Share>,
    /// "18,6 %", or what says that nothing is recorded; then shorter.
    pub shown: Vec<String>,
    /// "121 nga 649"; then shorter. Empty where nothing is recorded.
    pub of: Vec<String>,
    /// The figure in words: "2023: gra 121 (18,6 %)".
    pub about: String,
    pub leads: Option<Lead>,
}

/// What the length of a mark shows of a share, in millionths: fine enough for any picture.
pub(super) fn millionths(share: Share) -> u64 {
    (share.fraction() * 1e6).round() as u64
}

/// Text on one line: titles come with tabs and line ends out of Word.
pub(super) fn on_one_line(text: &str) -> String {
    let words: Vec<&str> = text.split(|c: char| c != '\u{a0}' && (c.is_whitespace() || c.is_control())).collect();
    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
