//! Taking a chart of the window away: into the clipboard or into a file, drawn as a slide.

use std::sync::{Arc, atomic::AtomicBool};

use egui::{ColorImage, Context};

use crate::{
    chart::ChartError,
    domain::{ActivityKind, ChartId},
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
    pub(super) fn take_chart(&mut self, id: ChartId, kind: Option<ActivityKind>, taking: Taking, ctx: &Context) {
        let folder = self.export_folder();
        if self.refuses_job(&Doing::Export) {
            return;
        }
        let Some(workspace) = &self.workspace else { return };
        let snapshot = workspace.session.snapshot();
        // It is taken as it is seen, and so in the window's language.
        let language = self.texts.language();
        let work = move |_: &AtomicBool| -> Ended {
            let texts = Texts::new(language);
            if taking == Taking::Copy {
                let copied = copied(&snapshot, id, kind, &texts).map_err(|error| error.message(&texts));
                return Box::new(move |app, ctx| match copied {
                    Ok(image) => {
                        ctx.copy_image(image);
                        app.toasts.forget_refusals();
                        app.toasts.say(app.texts.get("chart-copied"), None);
                    }
                    Err(why) => app.toasts.refuse(why),
                });
            }
            let format = if taking == Taking::Svg { Format::Svg } else { Format::Png };
            let by = if taking == Taking::LargePng { 2 } else { 1 };
            let PixelSize { width, height } = Wanted::default().size;
            let size = PixelSize { width: width * by, height: height * by };
            let wanted = Wanted { format, size, ..Wanted::default() };
            let out = folder.join(charts::file_name(id, kind, snapshot.year_number(), &texts, format));
            let written = snapshot
                .with_chart(id, kind, &texts, |chart| charts::picture(chart, &wanted))
                .map_err(|error| NoExport::Failed(error.message(&texts)))
                .and_then(|bytes| save(&out, &bytes, &texts))
                .map(|()| saved(out, &texts));
            Box::new(move |app, _| app.tell_exported(written))
        };
        self.start_job(Doing::Export, Arc::default(), work, ctx);
    }
}

fn copied(
    snapshot: &Snapshot,
    id: ChartId,
    kind: Option<ActivityKind>,
    texts: &Texts,
) -> Result<ColorImage, ChartError> {
    let pixels = snapshot.with_chart(id, kind, texts, |chart| charts::pixels(chart, Wanted::default().size))?;
    Ok(ColorImage::from_rgba_unmultiplied([pixels.width, pixels.height], &pixels.rgba))
}
