//! The lines of the house: which room may know which.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The source files below a folder of `src`, with their text.
fn sources(room: &str) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(room)];
    while let Some(folder) = folders.pop() {
        if folder.is_file() {
            files.push((folder.clone(), fs::read_to_string(&folder).expect("a source file")));
            continue;
        }
        for entry in fs::read_dir(&folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push((path.clone(), fs::read_to_string(&path).expect("a source file")));
            }
        }
    }
    assert!(!files.is_empty(), "{room} has sources");
    files
}

/// A file's lines of code, numbered: no comments, and nothing from the unit tests on.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let tests = text.find("#[cfg(test)]").unwrap_or(text.len());
    text[..tests]
        .lines()
        .enumerate()
        .map(|(at, line)| (at + 1, line.split("//").next().unwrap_or_default()))
        .filter(|(_, line)| !line.trim().is_empty())
}

/// Whether a line names a crate or a room: the word itself, followed by a path.
fn names(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = &line[at + word.len()..];
        let own_word = before.is_none_or(|c| !(c.is_alphanumeric() || c == '_' || c == ':'));
        own_word
            && (after.starts_with("::")
                || (line.trim_start().starts_with("use ") && after.trim_start().starts_with([';', '{', ','])))
    })
}

/// The lines of rooms that name something they must not.
fn crossings(rooms: &[&str], forbidden: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for room in rooms {
        for (path, text) in sources(room) {
            for (number, line) in code(&text) {
                for word in forbidden {
                    let crate_room = format!("crate::{word}");
                    if names(line, word)
                        || line.contains(&format!("{crate_room}::"))
                        || line.contains(&format!("{crate_room};"))
                    {
                        found.push(format!("{}:{number}: {}", path.display(), line.trim()));
                    }
                }
            }
        }
    }
    found
}

const ROOMS_BELOW_THE_WINDOW: &[&str] =
    &["digest.rs", "domain", "store", "chart", "report", "publication.rs", "export", "import", "text", "told"];

#[test]
fn only_the_window_knows_egui() {
    let found = crossings(ROOMS_BELOW_THE_WINDOW, &["egui", "eframe", "epaint", "rfd"]);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn only_the_store_knows_sqlite() {
    let rooms = ["domain", "chart", "report", "export", "import", "text", "told", "app", "cli", "cli.rs", "main.rs"];
    let found = crossings(&rooms, &["rusqlite"]);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn only_one_file_knows_the_system_s_dialogs() {
    let found: Vec<_> = crossings(&["app"], &["rfd"]).into_iter().filter(|at| !at.contains("dialogs.rs")).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_room_below_the_window_imports_it() {
    let found = crossings(ROOMS_BELOW_THE_WINDOW, &["app", "cli"]);
    let found: Vec<_> =
        found.into_iter().filter(|line| line.contains("crate::app") || line.contains("crate::cli")).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_domain_stands_on_nothing_but_itself() {
    let allowed = ["std", "core", "chrono", "serde", "uuid", "url", "thiserror", "super", "self", "crate::domain"];
    let mut found = Vec::new();
    for (path, text) in sources("domain") {
        for (number, line) in code(&text) {
            let imported =
                line.trim_start().trim_start_matches("pub(crate) ").trim_start_matches("pub ").strip_prefix("use ");
            let own_module = |import: &str| {
                let module = import.split("::").next().unwrap_or_default();
                let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/domain");
                folder.join(format!("{module}.rs")).exists() || folder.join(module).exists()
            };
            if let Some(import) = imported
                && !allowed.iter().any(|allowed| import.starts_with(allowed))
                && !own_module(import)
                && !import.starts_with("choice;")
            {
                found.push(format!("{}:{number}: {}", path.display(), line.trim()));
            }
            if ["Utc::now", "Local::now", "Uuid::now", "Uuid::new", "SystemTime", "std::fs", "std::env"]
                .iter()
                .any(|call| line.contains(call))
            {
                found.push(format!("{}:{number}: {}", path.display(), line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn charts_and_the_report_take_values_and_never_a_store() {
    let found = crossings(&["chart", "report"], &["store"]);
    let found: Vec<_> = found.into_iter().filter(|line| line.contains("crate::store")).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_sql_stands_outside_the_store() {
    let mut found = Vec::new();
    for room in ["domain", "chart", "report", "export", "import", "text", "told", "app", "cli"] {
        for (path, text) in sources(room) {
            for (number, line) in code(&text) {
                if ["\"SELECT ", "\"INSERT ", "\"UPDATE ", "\"DELETE ", "\"CREATE ", "\"PRAGMA "]
                    .iter()
                    .any(|sql| line.contains(sql))
                {
                    found.push(format!("{}:{number}: {}", path.display(), line.trim()));
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_colour_stands_outside_the_theme_and_the_charts_style() {
    let mut found = Vec::new();
    for room in ["app", "chart", "report"] {
        for (path, text) in sources(room) {
            if path.ends_with("app/theme/colors.rs") || path.ends_with("chart/style.rs") {
                continue;
            }
            for (number, line) in code(&text) {
                let literal = line
                    .match_indices("from_rgb(")
                    .any(|(at, call)| line[at + call.len()..].starts_with(|c: char| c.is_ascii_digit()))
                    || line.contains("Color::hex(")
                    || line.contains("Color32::RED")
                    || line.contains("Color32::BLACK")
                    || line.contains("Color32::WHITE");
                if literal {
                    found.push(format!("{}:{number}: {}", path.display(), line.trim()));
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Every text that the code asks for by a literal key is there.
#[test]
fn every_text_that_is_asked_for_exists() {
    use pasqyra::text::{TRANSLATED, Texts};
    let texts: Vec<Texts> = TRANSLATED.iter().map(|&language| Texts::new(language)).collect();
    let mut asked = 0;
    for room in ["app", "chart", "report", "publication.rs", "export", "import", "store", "text", "told", "cli"] {
        for (path, text) in sources(room) {
            for (number, line) in code(&text) {
                for call in ["exts.get(\"", "exts.with(\""] {
                    for (at, _) in line.match_indices(call) {
                        let key: String = line[at + call.len()..].chars().take_while(|&c| c != '"').collect();
                        asked += 1;
                        for texts in &texts {
                            assert!(texts.has(&key), "{}:{number}: {} lacks {key}", path.display(), texts.language());
                        }
                    }
                }
            }
        }
    }
    assert!(asked > 100, "the search finds the keys: {asked}");
}

/// Sizes are tokens: where the window's code asks for a margin, a gap, a width or a place, it names one.
#[test]
fn no_pixels_stand_outside_the_theme() {
    let calls = [
        "inner_margin(",
        "symmetric(",
        "Margin::same(",
        "add_space(",
        "Width::Fixed(",
        "least: ",
        "exact_size(",
        "default_size(",
        "item_spacing.x = ",
        "item_spacing.y = ",
        "desired_width(",
        "min_inner_size(",
        ".spacing(",
        "vec2(",
        "Vec2::new(",
    ];
    let mut found = Vec::new();
    for (path, text) in sources("app") {
        if path.ends_with("app/theme.rs") || path.ends_with("app/theme/sizes.rs") {
            continue;
        }
        for (number, line) in code(&text) {
            let pixels =
                calls.iter().flat_map(|call| line.match_indices(call).map(|(at, call)| &line[at + call.len()..]));
            let pixels = pixels.map(|argument| argument.trim_start_matches(['[', '-']));
            // Nothing, and a single point, are no matter of taste.
            let is_size = |argument: &str| {
                let digits: String = argument.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
                let is_factor = argument[digits.len()..].trim_start().starts_with('*');
                !is_factor && digits.parse::<f32>().is_ok_and(|size| size > 1.0)
            };
            if pixels.into_iter().any(is_size) {
                found.push(format!("{}:{number}: {}", path.display(), line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// What a person reads is a text of a language. In the code words stand only where a developer reads them: in
/// errors' own display, in the log, and in what other programs are asked.
#[test]
fn no_sentence_stands_outside_the_locales() {
    let for_developers = [
        "#[error",
        "tracing::",
        "reason = ",
        "include_str!",
        "connection to X server",
        "Google Chrome",
        "Microsoft Edge",
    ];
    let letters = |word: &str, least: usize| word.chars().count() >= least && word.chars().all(char::is_alphabetic);
    let mut found = Vec::new();
    for room in ["app", "cli", "text", "told"] {
        for (path, text) in sources(room) {
            for (number, line) in code(&text) {
                if for_developers.iter().any(|sign| line.contains(sign)) || line.contains("Inter SemiBold") {
                    continue;
                }
                let literals = line.split('"').skip(1).step_by(2);
                let is_sentence = |literal: &str| {
                    let words: Vec<&str> = literal.split_whitespace().collect();
                    words.windows(2).any(|pair| letters(pair[0], 3) && letters(pair[1], 2))
                };
                if literals.into_iter().any(is_sentence) {
                    found.push(format!("{}:{number}: {}", path.display(), line.trim()));
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
