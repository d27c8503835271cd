//! The charts of the year.

use crate::report::{builder::Builder, paragraph::Paragraph};

pub(super) fn section(builder: &mut Builder<'_>) {
    builder.section("charts", "report-section-charts");
    let sentence = builder.texts.get("report-charts");
    builder.paragraph(Paragraph::Charts, &[sentence]);
}
