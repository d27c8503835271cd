//! Every colour and size of charts.

use super::{
    Layout, Series, Size, Theme,
    scene::{Color, Fill, Pattern},
};

/// Height of the letters above the baseline, in ems, Albanian capitals with their marks included.
pub const ASCENT: f32 = 0.80;
/// Depth below the baseline, in ems.
pub const DESCENT: f32 = 0.20;
/// Half the height of capitals and figures: what the baseline lies below the middle of a centred line.
pub const HALF_CAP: f32 = 0.364;
/// Lines are this far apart, in ems.
pub const LEADING: f32 = 1.2;
/// Lines of a row's label, so that rows stay apart.
pub const LABEL_LEADING: f32 = 1.1;
/// Between the parts of a bar; of a slide, at the size that it is designed at, and at least as much as is seen.
const PART_GAP: f32 = 2.0;
const LEAST_PART_GAP: f32 = 0.6;
/// The least length of a mark of a figure that is not 0.
pub const LEAST_MARK: f32 = 0.9;
/// The patterns, in the size of the text beside them.
const HATCH_PITCH: f32 = 0.55;
const HATCH_LINE: f32 = 0.15;
const DOT_PITCH: f32 = 0.5;
const DOT_RADIUS: f32 = 0.1;
/// Contrast that a mark needs against its ground, and text against what it stands on.
pub const MARK_CONTRAST: f64 = 3.0;
pub const TEXT_CONTRAST: f64 = 4.5;

/// The colours of a theme.
#[derive(Debug, Clone, Copy)]
pub struct Palette {
    pub ground: Color,
    pub hairline: Color,
    pub text: Color,
    pub muted: Color,
    /// The rest of a scale behind a share; no mark, so it may be faint.
    pub track: Color,
    women: Color,
    men: Color,
    neutral: Color,
    accepted: Color,
    partially_accepted: Color,
    rejected: Color,
    decisions: Color,
    highest: Color,
}

const LIGHT: Palette = Palette {
    ground: Color::hex(0xFF_FF_FF),
    hairline: Color::hex(0xE2_DF_D7),
    text: Color::hex(0x1E_1C_18),
    muted: Color::hex(0x6A_66_5C),
    track: Color::hex(0xEE_EC_E6),
    women: Color::hex(0x5B_2A_86),
    men: Color::hex(0x2A_A1_98),
    neutral: Color::hex(0x8C_87_7B),
    accepted: Color::hex(0x14_50_7A),
    partially_accepted: Color::hex(0x4A_93_BF),
    rejected: Color::hex(0xB0_5F_08),
    decisions: Color::hex(0x6B_8F_AA),
    highest: Color::hex(0x14_50_7A),
};

const DARK: Palette = Palette {
    ground: Color::hex(0x1D_20_26),
    hairline: Color::hex(0x30_35_3E),
    text: Color::hex(0xEC_E9_E2),
    muted: Color::hex(0xA0_9D_95),
    track: Color::hex(0x2B_2F_37),
    women: Color::hex(0xB4_8A_E0),
    men: Color::hex(0x4C_C9_BC),
    neutral: Color::hex(0x8D_88_7D),
    accepted: Color::hex(0x5F_A8_D8),
    partially_accepted: Color::hex(0x9C_CB_E8),
    rejected: Color::hex(0xC8_70_1F),
    decisions: Color::hex(0x67_8B_A4),
    highest: Color::hex(0x9C_CB_E8),
};

/// What stands on marks: dark or white.
const INKS: [Color; 2] = [Color::hex(0x1A_18_14), Color::hex(0xFF_FF_FF)];

/// The colours of a theme.
pub fn palette(theme: Theme) -> &'static Palette {
    match theme {
        Theme::Light => &LIGHT,
        Theme::Dark => &DARK,
    }
}

impl Palette {
    /// The colour of a series.
    pub fn color(&self, series: Series) -> Color {
        match series {
            Series::Women => self.women,
            Series::Men => self.men,
            Series::GenderUnknown | Series::Pending => self.neutral,
            Series::Accepted => self.accepted,
            Series::PartiallyAccepted => self.partially_accepted,
            Series::Rejected => self.rejected,
            Series::Decisions => self.decisions,
            Series::MostDecisions => self.highest,
        }
    }

    /// How a series is filled, its pattern scaled to text of a size.
    pub fn fill(&self, series: Series, text: f32) -> Fill {
        let pattern = match series {
            Series::PartiallyAccepted => {
                Pattern::Hatch { color: self.ground, pitch: text * HATCH_PITCH, line: text * HATCH_LINE }
            }
            Series::Pending => Pattern::Dots { color: self.ground, pitch: text * DOT_PITCH, radius: text * DOT_RADIUS },
            _ => Pattern::None,
        };
        Fill { color: self.color(series), pattern }
    }
}

/// Dark or white, whichever reads better on a colour.
pub fn ink_on(color: Color) -> Color {
    let [dark, white] = INKS;
    if contrast(dark, color) >= contrast(white, color) { dark } else { white }
}

/// The contrast of two colours, 1 to 21, as WCAG 2 defines it.
pub fn contrast(one: Color, other: Color) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(color: Color) -> f64 {
    let linear = |channel: u8| {
        let channel = f64::from(channel) / 255.0;
        if channel <= 0.040_45 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(color.0) + 0.7152 * linear(color.1) + 0.0722 * linear(color.2)
}

/// The sizes of a layout, in points.
#[derive(Debug, Clone, Copy)]
pub struct Metrics {
    pub margin: f32,
    pub top: f32,
    pub bottom: f32,
    /// Type sizes; 0 where the layout does not show it.
    pub title: f32,
    pub subtitle: f32,
    pub source: f32,
    /// Of the title slide's title and of the closing slide's figures; only slides have them.
    pub display: f32,
    pub figure: f32,
    /// Of what stands beside such a figure.
    pub beside: f32,
    /// Of labels and figures: the greatest and the least.
    pub text: f32,
    pub least_text: f32,
    /// From row to row: the greatest and the least.
    pub row: f32,
    pub least_row: f32,
    /// The greatest height of a bar.
    pub bar: f32,
    /// Between the parts of a bar.
    pub part_gap: f32,
    /// What labels in front of bars may take of the width.
    pub labels: f32,
    /// Between the head and the marks.
    pub gap: f32,
    pub radius: f32,
    pub shapes: Shapes,
    pub hairline: f32,
    /// Most lines of the title.
    pub title_lines: usize,
}

/// The slide is designed at this size and scaled from it.
const SLIDE: Size = Size { width: 1920.0, height: 1080.0 };
/// A slide that is narrower, 4:3 as older projectors are, keeps its type down to this width: the last row is as far
/// away there.
const NARROW_SLIDE: f32 = 1440.0;
/// Of a slide's height: the least size of anything that is read. 18 points where the slide is 540 points high, which
/// is how far presentation programs let text shrink before they warn.
pub const LEAST_ON_SLIDE: f32 = 1.0 / 40.0;

const ON_SLIDE: Metrics = Metrics {
    margin: 104.0,
    top: 76.0,
    bottom: 52.0,
    title: 62.0,
    subtitle: 34.0,
    source: 27.0,
    display: 104.0,
    figure: 96.0,
    beside: 28.0,
    text: 36.0,
    least_text: 1080.0 * LEAST_ON_SLIDE,
    row: 250.0,
    least_row: 46.0,
    bar: 150.0,
    part_gap: PART_GAP,
    labels: 0.39,
    gap: 38.0,
    radius: 4.0,
    shapes: ON_SCREEN,
    hairline: 2.0,
    title_lines: 2,
};

const IN_PANEL: Metrics = Metrics {
    margin: 0.0,
    top: 2.0,
    bottom: 2.0,
    title: 0.0,
    subtitle: 0.0,
    source: 0.0,
    display: 0.0,
    figure: 0.0,
    beside: 0.0,
    text: 13.0,
    least_text: 11.0,
    row: 52.0,
    least_row: 15.0,
    bar: f32::INFINITY,
    part_gap: PART_GAP,
    labels: 0.36,
    gap: 8.0,
    radius: 2.0,
    shapes: ON_SCREEN,
    hairline: 1.0,
    title_lines: 0,
};

const IN_REPORT: Metrics = Metrics {
    margin: 0.0,
    top: 2.0,
    bottom: 2.0,
    title: 17.0,
    subtitle: 12.5,
    source: 11.0,
    display: 0.0,
    figure: 0.0,
    beside: 0.0,
    text: 13.0,
    least_text: 11.0,
    row: 33.0,
    least_row: 18.0,
    bar: f32::INFINITY,
    part_gap: PART_GAP,
    labels: 0.36,
    gap: 9.0,
    radius: 2.0,
    shapes: ON_PAPER,
    hairline: 1.0,
    title_lines: 2,
};

/// Two columns of rows where one would have rows lower than this many times the least, and where each
/// column is at least this many times as wide as the least text is high.
pub const CROWDED: f32 = 1.5;
pub const LEAST_COLUMN: f32 = 36.0;

/// A row of a report's figure, by how many lines its labels take.
pub const FIGURE_ROW: f32 = 24.0;
/// Width of a report's figure: the text of an A4 page (174 mm) at 96 dots per inch.
pub const FIGURE_WIDTH: f32 = 657.0;
/// The most that a report's figure can be high and share a page with its caption.
pub const FIGURE_TALLEST: f32 = 880.0;

pub const FIGURE_ROW_OF_TWO_LINES: f32 = 38.0;
/// Heights of marks, of a chart's width.
#[derive(Debug, Clone, Copy)]
pub struct Shapes {
    /// Of twelve columns, which are read across.
    pub columns: f32,
    /// Of columns whose parts have figures on them.
    pub stacks: f32,
    pub trend: f32,
}

const ON_SCREEN: Shapes = Shapes { columns: 0.34, stacks: 0.42, trend: 0.34 };
/// So low that the three small charts of a year share a page with the section before them, and the three over years
/// have one.
const ON_PAPER: Shapes = Shapes { columns: 0.24, stacks: 0.32, trend: 0.22 };

/// The sizes of a layout.
pub fn metrics(layout: Layout, size: Size) -> Metrics {
    match layout {
        Layout::Panel => IN_PANEL,
        Layout::Figure => IN_REPORT,
        Layout::Slide => {
            let by = (size.width / NARROW_SLIDE).min(size.height / SLIDE.height);
            let margin = ON_SLIDE.margin * (size.width / SLIDE.width).min(by);
            Metrics { margin, ..ON_SLIDE.scaled(by) }
        }
    }
}

impl Metrics {
    fn scaled(self, by: f32) -> Self {
        Self {
            margin: self.margin * by,
            top: self.top * by,
            bottom: self.bottom * by,
            title: self.title * by,
            subtitle: self.subtitle * by,
            source: self.source * by,
            display: self.display * by,
            figure: self.figure * by,
            beside: self.beside * by,
            text: self.text * by,
            least_text: self.least_text * by,
            row: self.row * by,
            least_row: self.least_row * by,
            bar: self.bar * by,
            part_gap: (self.part_gap * by).max(LEAST_PART_GAP),
            labels: self.labels,
            gap: self.gap * by,
            radius: self.radius * by,
            shapes: self.shapes,
            hairline: self.hairline * by,
            title_lines: self.title_lines,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_and_every_text_stands_out_from_what_it_stands_on() {
        for theme in [Theme::Light, Theme::Dark] {
            let palette = palette(theme);
            for &series in Series::ALL {
                let color = palette.color(series);
                let on_ground = contrast(color, palette.ground);
                assert!(on_ground >= MARK_CONTRAST, "{theme:?} {series:?} on its ground: {on_ground:.2}");
                let on_mark = contrast(ink_on(color), color);
                assert!(on_mark >= TEXT_CONTRAST, "{theme:?} a figure on {series:?}: {on_mark:.2}");
            }
            for text in [palette.text, palette.muted] {
                assert!(contrast(text, palette.ground) >= TEXT_CONTRAST, "{theme:?} {text}");
            }
        }
    }

    #[test]
    fn outcomes_differ_in_lightness_or_pattern_too() {
        for theme in [Theme::Light, Theme::Dark] {
            let palette = palette(theme);
            let outcomes = [Series::Accepted, Series::PartiallyAccepted, Series::Rejected, Series::Pending];
            for (at, &one) in outcomes.iter().enumerate() {
                for &other in &outcomes[at + 1..] {
                    let lightness = contrast(palette.color(one), palette.color(other)) >= 1.3;
                    let pattern = |series| std::mem::discriminant(&palette.fill(series, 12.0).pattern);
                    assert!(lightness || pattern(one) != pattern(other), "{theme:?} {one:?} and {other:?}");
                }
            }
        }
    }
}
