//! What the packages say about the program agrees with the program.

use pasqyra::{
    app::run::LIBRARIES,
    domain::Language,
    text::{TRANSLATED, Texts},
};
use resvg::usvg::roxmltree::Document;

const DESKTOP: &str = include_str!("../assets/packaging/linux/pasqyra.desktop");
const FILE_TYPE: &str = include_str!("../assets/packaging/linux/pasqyra-mime.xml");
const METAINFO: &str = include_str!("../assets/packaging/linux/org.pasqyra.pasqyra.metainfo.xml");
const MANIFEST: &str = include_str!("../Cargo.toml");

/// How desktop entries and file types name a language; English has no name, being what they fall back to.
fn locale(language: Language) -> Option<&'static str> {
    match language {
        Language::Albanian => Some("sq"),
        Language::English => None,
        Language::Serbian => Some("sr@latin"),
        Language::Turkish => Some("tr"),
        Language::Bosnian => Some("bs"),
    }
}

#[test]
fn the_desktop_and_the_file_manager_speak_every_language_of_the_program() {
    let file_type = Document::parse(FILE_TYPE).expect("XML");
    for &language in TRANSLATED {
        let locale = locale(language);
        for name in ["GenericName", "Comment"] {
            let line = locale.map_or(format!("{name}="), |locale| format!("{name}[{locale}]="));
            assert!(DESKTOP.lines().any(|found| found.starts_with(&line)), "{line}");
        }
        let speaks = file_type.descendants().any(|node| {
            let spoken = node.attribute(("http://www.w3.org/XML/1998/namespace", "lang"));
            node.tag_name().name() == "comment" && spoken == locale
        });
        assert!(speaks, "{language}");
    }
}

/// The shops' page of the program says in a line what its help says.
#[test]
fn the_program_is_described_as_its_help_describes_it() {
    for &language in TRANSLATED {
        let about = Texts::new(language).get("cli-about");
        let (_, about) = about.split_once(": ").expect("a name and what it is");
        assert!(METAINFO.to_lowercase().contains(&format!(">{}<", about.to_lowercase())), "{language}: {about}");
    }
}

#[test]
fn the_version_that_is_described_is_that_of_the_program() {
    let metainfo = Document::parse(METAINFO).expect("XML");
    let newest = metainfo.descendants().find(|node| node.has_tag_name("release")).expect("a release");
    assert_eq!(newest.attribute("version"), Some(env!("CARGO_PKG_VERSION")));
}

/// Where one is missing, the window does not open and names the package: whoever installs ours has them all.
#[test]
fn the_package_brings_every_library_that_a_window_loads() {
    let depends = MANIFEST.lines().find(|line| line.starts_with("depends = ")).expect("what the package needs");
    let named: Vec<&str> = depends.split(['"', ',']).map(str::trim).collect();
    for (library, package) in LIBRARIES {
        assert!(named.contains(package), "{library} of {package}");
    }
}
