//! The pictures of the manual show the window as it is: each is taken anew and compared with the one that is kept.
//!
//! `PASQYRA_PICTURES=1 cargo test manual_pictures` keeps what is seen in their place; look at it before it is committed.

use std::{
    fs,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use pasqyra::{app::manual::pictures, store};

use crate::desktop::{Desktop, PATIENCE, Picture};

/// The window that is shown.
const SIZE: (usize, usize) = (1120, 700);

/// A channel of a pixel may differ so much, as letters do from one renderer to another.
const CHANNEL: u8 = 56;
/// So many of a thousand pixels may differ more.
const PIXELS: usize = 4;

/// Each picture: its name, and the keys that lead to what it shows.
const PICTURES: [(&str, &[&str]); 5] = [
    ("overview", &["ctrl+1"]),
    ("hearings", &["ctrl+3", "Down", "Down"]),
    ("findings", &["ctrl+F8"]),
    ("report", &["ctrl+8"]),
    ("slides", &["ctrl+F5", "Down"]),
];

fn kept(language: &str, name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/manual").join(language).join(format!("{name}.png"))
}

/// Whether two pictures show the same.
fn is_same(one: &Picture, other: &Picture) -> bool {
    let differ = |(a, b): (&[u8], &[u8])| a.iter().zip(b).any(|(a, b)| a.abs_diff(*b) > CHANNEL);
    let differing = one.rgb.chunks(3).zip(other.rgb.chunks(3)).filter(|&pixels| differ(pixels)).count();
    one.size == other.size && differing * 1000 <= PIXELS * one.size.0 * one.size.1
}

fn read(path: &Path) -> Picture {
    let image = pictures::read(&fs::read(path).expect("a picture")).expect("a PNG");
    let rgb = image.pixels.iter().flat_map(|pixel| [pixel.r(), pixel.g(), pixel.b()]).collect();
    Picture { size: (image.size[0], image.size[1]), rgb }
}

fn write(path: &Path, picture: &Picture) {
    let mut bytes = Vec::new();
    let (width, height) = (picture.size.0 as u32, picture.size.1 as u32);
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::High);
    encoder.write_header().expect("a head").write_image_data(&picture.rgb).expect("pixels");
    fs::create_dir_all(path.parent().expect("a folder")).expect("made");
    fs::write(path, bytes).expect("written");
}

#[test]
fn the_manual_shows_the_window_as_it_is() {
    let Some(desktop) = Desktop::start() else { return };
    let keeps = std::env::var_os("PASQYRA_PICTURES").is_some();
    for language in ["sq", "en"] {
        let folder = tempfile::tempdir().expect("a folder");
        let settings = folder.path().join("pasqyra");
        fs::create_dir_all(&settings).expect("made");
        let (width, height) = SIZE;
        let of_person = serde_json::json!({
            "language": language, "report_language": language, "theme": "light", "toured": true,
            "window": [width as f32, height as f32],
        });
        fs::write(settings.join("settings.json"), of_person.to_string()).expect("written");
        let register = folder.path().join("prizren.pasqyra");
        drop(store::Store::create(&register, &crate::support::sample()).expect("a register"));
        let program = desktop.open(&register, folder.path());
        for (name, keys) in PICTURES {
            for key in keys {
                program.key(key);
            }
            let path = kept(language, name);
            if keeps {
                thread::sleep(Duration::from_secs(4));
                write(&path, &desktop.picture(SIZE));
                continue;
            }
            let expected = read(&path);
            let since = Instant::now();
            while !is_same(&desktop.picture(SIZE), &expected) {
                if since.elapsed() > PATIENCE / 2 {
                    let seen = std::env::temp_dir().join(format!("pasqyra-manual-{language}-{name}.png"));
                    write(&seen, &desktop.picture(SIZE));
                    panic!("{} is not what the window shows: {}", path.display(), seen.display());
                }
                thread::sleep(Duration::from_millis(300));
            }
        }
        program.close();
    }
}
