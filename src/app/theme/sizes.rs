//! Sizes and distances, in points.

/// Text of 14 points, the height of rows and controls, and the distances between them.
pub mod size {
    use egui::{Margin, Vec2};

    pub const TEXT: f32 = 14.0;
    pub const SMALL: f32 = 12.0;
    pub const TITLE: f32 = 16.0;
    pub const FIGURE: f32 = 26.0;
    pub const DISPLAY: f32 = 30.0;
    pub const ICON: f32 = 16.0;

    pub const TOP_BAR: f32 = 48.0;
    pub const TABS: f32 = 40.0;
    pub const ACTIONS: f32 = 44.0;
    pub const STATUS: f32 = 28.0;
    /// A row of one line; each further line adds [`LINE`].
    pub const ROW: f32 = 31.0;
    pub const LINE: f32 = 17.0;
    pub const CONTROL: f32 = 32.0;
    /// The least height of what can be hit.
    pub const TARGET: f32 = 24.0;
    /// The column of cards beside the report's preview.
    pub const SIDE: f32 = 388.0;
    pub const PANEL: f32 = 318.0;
    pub const PANEL_MIN: f32 = 260.0;
    pub const PANEL_MAX: f32 = 520.0;
    pub const CHARTS: f32 = 216.0;
    pub const CHARTS_MIN: f32 = 140.0;
    pub const CHARTS_MAX: f32 = 520.0;

    /// The page of charts: the list of their names, a chart's finding, and the least width of its figures.
    pub const CHART_LIST: f32 = 262.0;
    pub const CHART_TITLE: f32 = 20.0;
    pub const CHART_DATA_MIN: f32 = 300.0;
    /// A chart on its page is at most this high, of its width; and this many times as large as below a table.
    pub const CHART_SHAPE: f32 = 0.6;
    /// How much larger still a chart of few rows is shown there, the least first, and the width that it keeps to be
    /// laid out at.
    pub const CHART_SCALES: [f32; 2] = [1.25, 1.4];
    pub const CHART_LEAST: f32 = 380.0;
    pub const CHART_SCALE: f32 = 1.15;

    /// Below this width a panel beside a table would leave the table no room.
    pub const NARROW: f32 = 860.0;
    /// Below this height charts below a table would leave the table no room.
    pub const LOW: f32 = 440.0;

    /// Width of a digit of [`TEXT`], with a little air.
    pub const DIGIT: f32 = 9.4;
    /// Width of a letter of a column's head, with a little air.
    pub const HEAD_LETTER: f32 = 7.4;
    pub const NUMBER_EDITOR: f32 = 72.0;
    /// A field of a date, with the button of its calendar.
    pub const DATE: f32 = 122.0;
    /// A day of the calendar, the names of its weekdays, and the whole of it with what stands around.
    pub const DAY: f32 = 32.0;
    pub const WEEKDAYS: f32 = 20.0;
    pub const CALENDAR_HEIGHT: f32 = 312.0;
    pub const CALENDAR_MARGIN: Margin = Margin::same(8);
    /// Around what is said below a date that is being typed.
    pub const UNDERSTOOD_MARGIN: Margin = Margin::symmetric(8, 4);

    /// A row of the list of findings; the second where the window is narrow.
    pub const FINDING: f32 = 50.0;
    pub const FINDING_NARROW: f32 = 68.0;
    /// A rule's parameter beside its name.
    pub const PARAMETER: f32 = 340.0;
    /// A list of values to filter by.
    pub const FILTER: f32 = 150.0;
    /// The palette and the search: their width, the room around them, and how much of the window's height their list
    /// takes at most.
    pub const CHOOSER: f32 = 640.0;
    pub const CHOOSER_MARGIN: Margin = Margin::same(10);
    pub const CHOOSER_SHARE: f32 = 0.6;
    /// A row of one line of theirs.
    pub const CHOICE: f32 = 32.0;
    /// A text that was found, and the year and tab above some; the field of the search in the top bar.
    pub const FOUND: f32 = 50.0;
    pub const FOUND_HEAD: f32 = 30.0;
    pub const SEARCH: f32 = 230.0;
    /// The corner of a cell in which a finding is marked.
    pub const MARK: f32 = 8.0;

    pub const GAP: f32 = 8.0;
    pub const PADDING: f32 = 16.0;
    pub const CELL_PADDING: f32 = 8.0;
    pub const CARD_RADIUS: u8 = 8;
    pub const CONTROL_RADIUS: u8 = 6;
    /// Between cards, and between the edge of a tab and what stands in it.
    pub const CARD_GAP: f32 = 12.0;
    /// Between the fields of a form, and between a field and its label.
    pub const FIELD_GAP: f32 = 10.0;
    pub const LABEL_GAP: f32 = 3.0;
    pub const TIGHT: f32 = 6.0;
    pub const HALF_GAP: f32 = 4.0;
    pub const HAIR_GAP: f32 = 2.0;
    /// Around the text of a field, of the bars, of charts below a table, of a page of cards.
    pub const FIELD_MARGIN: Margin = Margin::symmetric(9, 7);
    /// The same with a button at the end of the text.
    pub const FIELD_WITH_BUTTON: Margin = Margin { left: 9, right: 34, top: 7, bottom: 7 };
    /// Between the edge of the window and what stands in its bars, tables and charts.
    pub const EDGE: f32 = 14.0;
    pub const BAR_MARGIN: Margin = Margin::symmetric(14, 0);
    /// As the other bars, so that the first tab's name stands below the mark of the program.
    pub const TABS_MARGIN: Margin = Margin::symmetric(3, 0);
    pub const ACTIONS_MARGIN: Margin = Margin::symmetric(14, 6);
    pub const CHARTS_MARGIN: Margin = Margin::symmetric(14, 12);
    pub const PAGE_MARGIN: Margin = Margin::same(20);
    /// The mark of the program in the top bar, the list of years, the room around a tab's name.
    pub const LOGO: f32 = 24.0;
    pub const YEARS: f32 = 88.0;
    pub const TAB_PADDING: f32 = 22.0;
    pub const TAB_HOVER: Vec2 = Vec2::new(2.0, 5.0);
    pub const TAB_FOCUS: f32 = 3.0;
    /// A button of a set of values, and what stands above and below a button's text.
    pub const CHIP: f32 = 26.0;
    pub const BUTTON_Y: f32 = 6.0;
    /// A count of the overview, and the widest column of cards beside charts.
    pub const COUNT_CARD: f32 = 112.0;
    pub const COUNT_CARD_WIDTH: f32 = 160.0;
    pub const CARDS_MAX: f32 = 420.0;
    /// The most room above the welcome screen.
    pub const WELCOME_TOP: f32 = 64.0;
    /// Between the columns and the rows of the list of keys.
    pub const KEYS_SPACING: [f32; 2] = [24.0, 6.0];
    /// Above and below that list, in a window as tall as it.
    pub const KEYS_AROUND: f32 = 140.0;
    /// Between the columns and the rows of a small table of figures, and of one in a narrow card.
    pub const TABLE_SPACING: [f32; 2] = [20.0, 6.0];
    pub const NARROW_TABLE_SPACING: [f32; 2] = [12.0, 6.0];
    /// The window before anybody sized it, and the smallest that it can be.
    pub const WINDOW: (f32, f32) = (1280.0, 800.0);
    pub const WINDOW_MIN: [f32; 2] = [720.0, 480.0];

    /// The size at which slides are laid out that are shown smaller than the screen; the strip of small ones, and the
    /// column of their numbers.
    pub const SLIDE: Vec2 = Vec2::new(1280.0, 720.0);
    pub const SLIDES: f32 = 216.0;
    pub const SLIDES_NARROW: f32 = 128.0;
    pub const SLIDE_NUMBER: f32 = 34.0;

    /// The manual at most, its list of chapters, and the room around its text.
    pub const MANUAL: Vec2 = Vec2::new(1040.0, 760.0);
    pub const MANUAL_SIDE: f32 = 250.0;
    pub const MANUAL_SIDE_NARROW: f32 = 160.0;
    pub const MANUAL_MARGIN: Margin = Margin { left: 8, right: 24, top: 8, bottom: 24 };
    pub const MANUAL_LEADING: f32 = 1.45;
    pub const HEADING: f32 = 20.0;

    pub const HAIRLINE: f32 = 1.0;
    pub const OUTLINE: f32 = 2.0;
    pub const UNDERLINE: f32 = 2.0;
    /// Height of a card of the welcome screen.
    pub const WAY: f32 = 140.0;
    /// What the preview of a paste has above and below what is scrolled in it, and that beside its table.
    pub const PASTE_AROUND: f32 = 140.0;
    pub const PASTE_BESIDE: f32 = 100.0;
    /// Width of a page of settings or of the welcome screen.
    pub const PAGE: f32 = 760.0;
    pub const FORM: f32 = 520.0;
}

/// The sizes of the report's preview: those of the printed page, at 96 points an inch.
pub mod paper {
    /// Width of the text: that of the printed page, at which its charts are laid out.
    pub const MEASURE: f32 = crate::chart::style::FIGURE_WIDTH;
    /// The least width of the text; below it the page is scrolled sideways.
    pub const MEASURE_MIN: f32 = 460.0;
    pub const MARGIN: f32 = 48.0;
    pub const MARGIN_MIN: f32 = 18.0;
    /// Around the sheets, and between them.
    pub const AROUND: f32 = 16.0;
    /// Height of the cover, which the window shows whole.
    pub const COVER: f32 = 460.0;
    pub const COVER_RULE: f32 = 4.0;
    pub const COVER_LABEL: f32 = 15.0;
    pub const COVER_NAME: f32 = 30.0;
    pub const COVER_TITLE: f32 = 44.0;
    pub const COVER_YEAR: f32 = 96.0;

    pub const TEXT: f32 = 13.5;
    pub const TABLE: f32 = 12.5;
    pub const FINE: f32 = 11.5;
    pub const HEADING: f32 = 25.0;
    pub const SUBHEADING: f32 = 15.0;
    pub const LEAD: f32 = 14.5;
    pub const COUNT: f32 = 28.0;
    /// From line to line, of the size of the letters.
    pub const LEADING: f32 = 1.5;
    pub const LEADING_TIGHT: f32 = 1.22;

    /// Above a section, and between blocks.
    pub const SECTION: f32 = 40.0;
    pub const BLOCK: f32 = 12.0;
    pub const ITEM: f32 = 4.0;
    pub const INDENT: f32 = 26.0;
    pub const CELL: f32 = 6.0;
    pub const COLUMN_MIN: f32 = 20.0;
    pub const COLUMN_DATE: f32 = 88.0;
    pub const COLUMN_LINKED: f32 = 150.0;
    /// A line to write on.
    pub const BLANK_LINE: f32 = 36.0;
    /// Width of the list of sections beside the page, where it has room.
    pub const OUTLINE: f32 = 236.0;
}

/// The widths of a table's columns; of those that share what is left, the least.
pub mod column {
    /// What a person can make of a column, and how much the menu's steps change it.
    pub const LEAST: f32 = 32.0;
    pub const MOST: f32 = 720.0;
    pub const STEP: f32 = 16.0;
    /// How near the pointer must be to a border between two columns.
    pub const BORDER: f32 = 5.0;
    pub const NUMBER: f32 = 44.0;
    pub const COUNT: f32 = 46.0;
    pub const TOTAL: f32 = 52.0;
    pub const LINK: f32 = 36.0;
    pub const DATE: f32 = 108.0;
    pub const SENT_ON: f32 = 150.0;
    pub const MONTH: f32 = 110.0;
    pub const DECISIONS: f32 = 120.0;
    /// The names of a chart's figures at the least, and between its columns.
    pub const FIGURES_NAME: f32 = 136.0;
    pub const FIGURES_GAP: f32 = 14.0;
    /// A figure of a card's list.
    pub const FIGURE: f32 = 62.0;
    pub const VOTES: f32 = 80.0;
    pub const AMOUNT: f32 = 120.0;
    pub const YES_NO: f32 = 80.0;
    pub const SELECTED: f32 = 110.0;
    pub const KIND: f32 = 90.0;
    pub const TITLE_LEAST: f32 = 200.0;
    pub const NAME_LEAST: f32 = 160.0;
    pub const PLACE_LEAST: f32 = 100.0;
    pub const URL_LEAST: f32 = 240.0;
    pub const CHOICE_LEAST: f32 = 130.0;
}
