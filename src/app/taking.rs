//! Taking a chart of the window away: into the clipboard or into a file, drawn as a slide.

use std::sync::{Arc, atomic::AtomicBool};

use egui::{ColorImage, Context};

use crate::{
    chart::{Chart, ChartError, View},
    domain::ChartId,
    export::charts::{self, Format, PixelSize, Wanted},
    text::Texts,
};

use super::{
    App,
    command::Taking,
    exports::{NoExport, Snapshot, save, saved},
    jobs::{Doing, Ended},
};

impl App {
    pub(super) fn take_chart(&mut self, id: ChartId, view: View, taking: Taking, ctx: &Context) {
        let PixelSize { width, height } = Wanted::default().size;
        let sized = |by| PixelSize { width: width * by, height: height * by };
        let wanted = |format, by| Wanted { format, size: sized(by), ..Wanted::default() };
        match taking {
            Taking::Copy => self.copy_chart(id, view, ctx),
            Taking::Png => self.save_chart(id, view, wanted(Format::Png, 1), ctx),
            Taking::LargePng => self.save_chart(id, view, wanted(Format::Png, 2), ctx),
            Taking::SizedPng => self.picture_size.ask(id, view),
            Taking::Svg => self.save_chart(id, view, wanted(Format::Svg, 1), ctx),
            Taking::Table => self.copy_table(id, view, ctx),
        }
    }

    fn copy_chart(&mut self, id: ChartId, view: View, ctx: &Context) {
        self.with_taken(ctx, move |snapshot, texts| {
            let copied = copied(snapshot, id, view, texts).map_err(|error| error.message(texts));
            Box::new(move |app, ctx| match copied {
                Ok(image) => {
                    ctx.copy_image(image);
                    app.toasts.forget_refusals();
                    app.toasts.say(app.texts.get("chart-copied"), None);
                }
                Err(why) => app.toasts.refuse(why),
            })
        });
    }

    fn copy_table(&mut self, id: ChartId, view: View, ctx: &Context) {
        let Some(workspace) = &self.workspace else { return };
        let chart = Chart::viewed(id, view, &workspace.session.source(), &self.texts);
        ctx.copy_text(chart.table().tab_separated());
        self.toasts.forget_refusals();
        self.toasts.say(self.texts.get("chart-table-copied"), None);
    }

    /// Writes a chart into the folder of exports.
    pub(super) fn save_chart(&mut self, id: ChartId, view: View, wanted: Wanted, ctx: &Context) {
        let folder = self.export_folder();
        self.with_taken(ctx, move |snapshot, texts| {
            let out = folder.join(charts::file_name(id, view, snapshot.year_number(), texts, wanted.format));
            let written = snapshot
                .with_chart(id, view, texts, |chart| charts::picture(chart, &wanted))
                .map_err(|error| NoExport::Failed(error.message(texts)))
                .and_then(|bytes| save(&out, &bytes, texts))
                .map(|()| saved(out, texts));
            Box::new(move |app, _| app.tell_exported(written))
        });
    }

    /// Does something with the register beside the window. A chart is taken as it is seen, and so in the window's
    /// language.
    fn with_taken(&mut self, ctx: &Context, take: impl FnOnce(&Snapshot, &Texts) -> Ended + Send + 'static) {
        if self.refuses_job(&Doing::Export) {
            return;
        }
        let Some(workspace) = &self.workspace else { return };
        let snapshot = workspace.session.snapshot();
        let language = self.texts.language();
        let work = move |_: &AtomicBool| -> Ended { take(&snapshot, &Texts::new(language)) };
        self.start_job(Doing::Export, Arc::default(), work, ctx);
    }
}

fn copied(snapshot: &Snapshot, id: ChartId, view: View, texts: &Texts) -> Result<ColorImage, ChartError> {
    let pixels = snapshot.with_chart(id, view, texts, |chart| charts::pixels(chart, Wanted::default().size))?;
    Ok(ColorImage::from_rgba_unmultiplied([pixels.width, pixels.height], &pixels.rgba))
}
