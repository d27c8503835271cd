//! The commands that draw: charts and slides.

use crate::{
    chart::{self, Choices, Measure, View},
    domain::{ActivityKind, ChartId, Choice as _, Months},
    export::charts,
};

use super::commands::Command;

impl Command<'_> {
    /// The size and the ground that pictures are to have.
    fn wanted(&self) -> Result<charts::Wanted, String> {
        let mut wanted = charts::Wanted::default();
        if let Some(size) = self.text("size") {
            wanted.size = charts::PixelSize::parse(size).ok_or_else(|| {
                let (least, most) = (chart::SIZES.start().to_string(), chart::SIZES.end().to_string());
                let arguments = [("size", size.into()), ("least", (&least).into()), ("most", (&most).into())];
                self.texts.with("cli-bad-size", &arguments)
            })?;
        }
        if let Some(name) = self.text("theme") {
            let themes = chart::Theme::NAMED;
            let (_, theme) = themes.into_iter().find(|&(known, _)| known == name).ok_or_else(|| {
                let known = themes.map(|(known, _)| known).join(", ");
                self.texts.with("cli-no-such-theme", &[("theme", name.into()), ("known", (&known).into())])
            })?;
            wanted.theme = theme;
        }
        Ok(wanted)
    }

    /// The slides of the presentation, as pictures in a folder.
    pub(super) fn slides(&self) -> Result<Vec<String>, String> {
        let texts = self.output_texts()?;
        let mut wanted = self.wanted()?;
        if let Some(chosen) = self.text("format").and_then(format) {
            wanted.format = chosen;
        }
        let opened = self.opened_over_years()?;
        let files = charts::slides(&opened.source(), &texts, &wanted).map_err(|error| error.message(self.texts))?;
        self.write_all(&self.path("out"), &files)
    }

    pub(super) fn chart(&self) -> Result<Vec<String>, String> {
        let texts = self.output_texts()?;
        let out = self.path("out");
        let mut wanted = self.wanted()?;
        if self.matches.get_flag("all") {
            if let Some(chosen) = self.text("format").and_then(format) {
                wanted.format = chosen;
            }
            let opened = self.opened_over_years()?;
            let files = charts::files(&opened.source(), &texts, &wanted).map_err(|error| error.message(self.texts))?;
            if files.is_empty() {
                return Err(self.texts.with("cli-nothing-to-draw", &[("year", opened.year.number.into())]));
            }
            return self.write_all(&out, &files);
        }
        let name = self.text("chart").unwrap_or_default();
        let id = ChartId::from_id(name).ok_or_else(|| {
            let known = ChartId::IDS.join(", ");
            self.texts.with("cli-no-such-chart", &[("chart", name.into()), ("known", (&known).into())])
        })?;
        let extension = out.extension().map(|extension| extension.to_string_lossy().to_lowercase()).unwrap_or_default();
        wanted.format = format(&extension).ok_or_else(|| self.bad_extension(&out, ".svg, .png"))?;
        let view = self.view(id)?;
        let opened = if chart::over_years(id) { self.opened_over_years()? } else { self.opened()? };
        let bytes =
            charts::one(id, view, &opened.source(), &texts, &wanted).map_err(|error| error.message(self.texts))?;
        self.write(&out, &bytes)
    }

    /// What of the year a chart is to show, and how. What cannot be chosen of it is refused, and not passed over.
    fn view(&self, id: ChartId) -> Result<View, String> {
        let choices = Choices::of(id);
        let refused = |option: &str| {
            let arguments = [("option", option.into()), ("chart", id.id().into())];
            self.texts.with("cli-not-of-this-chart", &arguments)
        };
        let mut view = View::default();
        if let Some(kind) = self.text("kind") {
            if !choices.kind {
                return Err(refused("--kind"));
            }
            view.kind =
                Some(ActivityKind::from_id(kind).ok_or_else(|| self.unknown("--kind", kind, ActivityKind::IDS))?);
        }
        if let Some(text) = self.text("months") {
            if !choices.months {
                return Err(refused("--months"));
            }
            view.months = Some(months(text).ok_or_else(|| self.unknown("--months", text, &["1-12", "1-6", "7"]))?);
        }
        if let Some(order) = self.text("sort") {
            let known: Vec<&str> = choices.orders.iter().map(|order| order.id()).collect();
            if known.is_empty() {
                return Err(refused("--sort"));
            }
            let wanted = choices.orders.iter().copied().find(|wanted| wanted.id() == order);
            view.order = wanted.ok_or_else(|| self.unknown("--sort", order, &known))?;
        }
        if self.matches.get_flag("shares") {
            if !choices.measure {
                return Err(refused("--shares"));
            }
            view.measure = Measure::Shares;
        }
        Ok(view)
    }

    fn unknown(&self, option: &str, value: &str, known: &[&str]) -> String {
        let known = known.join(", ");
        let arguments = [("option", option.into()), ("value", value.into()), ("known", (&known).into())];
        self.texts.with("cli-unknown-value", &arguments)
    }
}

/// "1-6", or "7" for one month alone.
fn months(text: &str) -> Option<Months> {
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    Months::new(first.trim().parse().ok()?, last.trim().parse().ok()?)
}

/// A kind of picture by its name.
fn format(name: &str) -> Option<charts::Format> {
    match name {
        "png" => Some(charts::Format::Png),
        "svg" => Some(charts::Format::Svg),
        _ => None,
    }
}
