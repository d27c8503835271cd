//! The icons of the program and of its registers: pictures of every size, made of two drawings.

use std::{
    fs,
    path::{Path, PathBuf},
};

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

/// What Windows asks for, from a list of files to a large tile.
const ICO_SIZES: &[u32] = &[16, 20, 24, 32, 40, 48, 64, 256];

/// The sizes that macOS knows, each with the name under which a PNG of it stands.
const ICNS_SIZES: &[(&[u8; 4], u32)] = &[(b"ic07", 128), (b"ic08", 256), (b"ic09", 512), (b"ic10", 1024)];

fn icons() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/icons")
}

/// A drawing of `assets/icons`, `width` pixels wide.
fn picture(drawing: &str, width: u32) -> Pixmap {
    let svg = fs::read(icons().join(drawing)).expect("a drawing");
    let tree = Tree::from_data(&svg, &Options::default()).expect("an SVG");
    let scale = width as f32 / tree.size().width();
    let mut picture = Pixmap::new(width, (tree.size().height() * scale).round() as u32).expect("a size");
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    picture
}

fn png(drawing: &str, side: u32) -> Vec<u8> {
    picture(drawing, side).encode_png().expect("a PNG")
}

/// A bitmap of Windows, which the installer's maker takes and nothing else: two heads, then rows from below, blue first.
fn bmp(drawing: &str, width: u32) -> Vec<u8> {
    let picture = picture(drawing, width);
    let size = width * picture.height() * 3;
    assert_eq!(width * 3 % 4, 0, "rows end at four bytes");
    let mut bmp = b"BM".to_vec();
    for number in [54 + size, 0, 54, 40, width, picture.height(), 1 | 24 << 16, 0, size, 0, 0, 0, 0] {
        bmp.extend(number.to_le_bytes());
    }
    for row in picture.pixels().chunks(width as usize).rev() {
        bmp.extend(row.iter().flat_map(|pixel| [pixel.blue(), pixel.green(), pixel.red()]));
    }
    bmp
}

/// An icon of Windows: a directory of sixteen bytes a picture, then the pictures.
fn ico(drawing: &str) -> Vec<u8> {
    let pictures: Vec<(u32, Vec<u8>)> = ICO_SIZES.iter().map(|&side| (side, png(drawing, side))).collect();
    let mut ico = vec![0, 0, 1, 0];
    ico.extend((pictures.len() as u16).to_le_bytes());
    let mut at = 6 + 16 * pictures.len();
    for (side, png) in &pictures {
        // A side of 256 is written as 0.
        ico.extend([*side as u8, *side as u8, 0, 0, 1, 0, 32, 0]);
        ico.extend((png.len() as u32).to_le_bytes());
        ico.extend((at as u32).to_le_bytes());
        at += png.len();
    }
    ico.extend(pictures.into_iter().flat_map(|(_, png)| png));
    ico
}

/// An icon of macOS: each picture behind its name and its length with both.
fn icns(drawing: &str) -> Vec<u8> {
    let mut pictures = Vec::new();
    for (name, side) in ICNS_SIZES {
        let png = png(drawing, *side);
        pictures.extend(*name);
        pictures.extend((png.len() as u32 + 8).to_be_bytes());
        pictures.extend(png);
    }
    let mut icns = b"icns".to_vec();
    icns.extend((pictures.len() as u32 + 8).to_be_bytes());
    icns.extend(pictures);
    icns
}

#[test]
fn the_icons_are_those_of_the_drawings() {
    let writes = std::env::var_os("PASQYRA_WRITE_ICONS").is_some();
    for (name, bytes) in [
        ("pasqyra-256.png", png("pasqyra.svg", 256)),
        ("pasqyra-48.png", png("pasqyra.svg", 48)),
        ("pasqyra.ico", ico("pasqyra.svg")),
        ("register.ico", ico("register.svg")),
        ("setup.bmp", bmp("setup.svg", 164)),
        ("pasqyra.icns", icns("pasqyra.svg")),
    ] {
        let path = icons().join(name);
        if writes {
            fs::write(&path, &bytes).expect("written");
        }
        let kept = fs::read(&path).expect("an icon");
        assert!(kept == bytes, "{name} is not that of the drawing: see assets/icons/README.md");
    }
}

#[test]
fn the_mark_has_the_colours_of_women_and_men_in_the_charts() {
    use pasqyra::app::theme;
    let mut colours = None;
    let harness = egui_kittest::Harness::builder().with_theme(egui::Theme::Light);
    drop(harness.build_ui(|ui| {
        let tokens = theme::tokens(ui);
        colours = Some([tokens.women, tokens.men]);
    }));
    for drawing in ["pasqyra.svg", "register.svg", "setup.svg"] {
        let svg = fs::read_to_string(icons().join(drawing)).expect("a drawing");
        for colour in colours.expect("a frame") {
            let [red, green, blue, _] = colour.to_array();
            assert!(svg.contains(&format!("#{red:02x}{green:02x}{blue:02x}")), "{drawing} lacks {colour:?}");
        }
    }
}
