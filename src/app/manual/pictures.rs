//! The manual's pictures: the window as a test took it, in each of the manual's languages.

use std::collections::HashMap;

use egui::{ColorImage, Context, TextureHandle, TextureOptions};

use crate::domain::Language;

/// A picture's name and its PNG.
type Picture = (&'static str, &'static [u8]);

macro_rules! pictures {
    ($language:literal: $($name:literal),+) => {
        &[$(($name, include_bytes!(concat!("../../../assets/manual/", $language, "/", $name, ".png")) as &[u8])),+]
    };
}

/// The pictures in a language of the manual.
pub fn of(language: Language) -> &'static [Picture] {
    const ALBANIAN: &[Picture] = pictures!("sq": "overview", "hearings", "findings", "report", "slides");
    const ENGLISH: &[Picture] = pictures!("en": "overview", "hearings", "findings", "report", "slides");
    match language {
        Language::Albanian => ALBANIAN,
        _ => ENGLISH,
    }
}

/// The pictures that were looked at, as the screen has them.
#[derive(Default)]
pub struct Pictures(HashMap<(Language, String), Option<TextureHandle>>);

impl Pictures {
    /// A picture; `None` where there is none of that name.
    pub fn get(&mut self, ctx: &Context, language: Language, name: &str) -> Option<&TextureHandle> {
        let key = (language, name.to_owned());
        let load = || {
            let (name, bytes) = of(language).iter().find(|(other, _)| *other == name)?;
            let image =
                read(bytes).inspect_err(|error| tracing::error!(%error, name, "a picture of the manual")).ok()?;
            Some(ctx.load_texture(*name, image, TextureOptions::LINEAR))
        };
        self.0.entry(key).or_insert_with(load).as_ref()
    }
}

/// Reads a PNG as the screen needs it.
///
/// # Errors
/// What is no picture, or of a form that none of the manual's has.
pub fn read(bytes: &[u8]) -> Result<ColorImage, png::DecodingError> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
    let mut reader = decoder.read_info()?;
    let mut pixels = vec![0; reader.output_buffer_size().unwrap_or_default()];
    let info = reader.next_frame(&mut pixels)?;
    pixels.truncate(info.buffer_size());
    let size = [info.width as usize, info.height as usize];
    Ok(match info.color_type {
        png::ColorType::Rgba => ColorImage::from_rgba_unmultiplied(size, &pixels),
        png::ColorType::Grayscale => ColorImage::from_gray(size, &pixels),
        _ => ColorImage::from_rgb(size, &pixels),
    })
}
