//! The dialog that asks how large a chart is to be as a picture.

use egui::{Context, Id, Key, Modal, Response, RichText, TextEdit, Ui};
use lucide_icons::Icon;

use crate::{
    chart::{SIZES, View},
    domain::ChartId,
    export::charts::{Format, PixelSize, Wanted},
    text::Texts,
};

use super::{
    App,
    theme::{self, size},
    widgets::UiExt as _,
};

/// The size that was asked for last, and the chart that it is asked for now.
#[derive(Debug)]
pub(super) struct PictureSize {
    /// Width and height, as typed; remembered while the window is open.
    typed: [String; 2],
    of: Option<(ChartId, View)>,
    /// The field takes the keyboard when it is next shown.
    wants_focus: bool,
    refused: Option<String>,
}

impl Default for PictureSize {
    fn default() -> Self {
        let PixelSize { width, height } = Wanted::default().size;
        Self { typed: [width, height].map(|side| side.to_string()), of: None, wants_focus: false, refused: None }
    }
}

impl PictureSize {
    /// Asks for the size of a chart's picture.
    pub(super) fn ask(&mut self, chart: ChartId, view: View) {
        self.of = Some((chart, view));
        self.wants_focus = true;
        self.refused = None;
    }

    pub(super) fn is_asking(&self) -> bool {
        self.of.is_some()
    }

    /// The size that was typed, or why it is none.
    fn checked(&self, texts: &Texts) -> Result<PixelSize, String> {
        let [width, height] = self.typed.each_ref().map(|side| side.trim());
        PixelSize::parse(&format!("{width}x{height}")).ok_or_else(|| {
            let size = format!("{width}×{height}");
            let (least, most) = (SIZES.start().to_string(), SIZES.end().to_string());
            let arguments = [("size", (&size).into()), ("least", (&least).into()), ("most", (&most).into())];
            texts.with("chart-error-size", &arguments)
        })
    }
}

impl App {
    /// Asks how large a chart is to be, while it is asked for.
    pub(super) fn picture_size_ui(&mut self, ui: &Ui) {
        let Some((chart, view)) = self.picture_size.of else { return };
        let (texts, asked) = (&self.texts, &mut self.picture_size);
        let mut saves = false;
        let modal = Modal::new(Id::unique("picture-size")).show(ui.ctx(), |ui| {
            ui.set_width(size::PANEL);
            ui.spacing_mut().item_spacing.y = size::GAP;
            ui.title_ui(&texts.get(&format!("choice-chart-{chart}")));
            let (least, most) = (SIZES.start().to_string(), SIZES.end().to_string());
            ui.hint_ui(&texts.with("chart-size-about", &[("least", (&least).into()), ("most", (&most).into())]));
            let before = asked.typed.clone();
            ui.columns(2, |columns| {
                let fields = columns.iter_mut().zip(&mut asked.typed);
                for ((column, typed), key) in fields.zip(["chart-size-width", "chart-size-height"]) {
                    let field = side_ui(column, typed, &texts.get(key));
                    // Only the first is entered.
                    if std::mem::take(&mut asked.wants_focus) {
                        field.request_focus();
                    }
                }
            });
            if asked.typed != before {
                asked.refused = None;
            }
            if let Some(refused) = &asked.refused {
                let color = theme::tokens(ui).error;
                ui.label(RichText::new(refused).font(theme::regular(size::SMALL)).color(color));
            }
            saves = ui.input(|input| input.key_pressed(Key::Enter));
            ui.horizontal(|ui| {
                saves |= ui.primary_ui(Icon::Download, &texts.get("chart-size-save")).clicked();
                ui.action_ui(Icon::X, &texts.get("app-cancel")).clicked()
            })
            .inner
        });
        if modal.inner || modal.should_close() {
            self.picture_size.of = None;
        } else if saves {
            match self.picture_size.checked(&self.texts) {
                Ok(size) => self.save_sized(chart, view, size, ui.ctx()),
                Err(refused) => {
                    self.picture_size.refused = Some(refused);
                    self.picture_size.wants_focus = true;
                }
            }
            ui.ctx().request_repaint();
        }
    }

    fn save_sized(&mut self, chart: ChartId, view: View, size: PixelSize, ctx: &Context) {
        self.picture_size.of = None;
        self.save_chart(chart, view, Wanted { format: Format::Png, size, ..Wanted::default() }, ctx);
    }
}

fn side_ui(ui: &mut Ui, typed: &mut String, name: &str) -> Response {
    let label = ui.hint_ui(name);
    let edit = TextEdit::singleline(typed).desired_width(f32::INFINITY).margin(size::FIELD_MARGIN);
    ui.add(edit).labelled_by(label.id)
}
