//! An exported file is there whole or not at all, and nothing half-written is left beside it.

#![allow(clippy::expect_used, reason = "a helper of a test may fail it")]

use std::fs;

use pasqyra::{
    export::{
        ExportedFile,
        file::{self, FileError},
    },
    text::{TRANSLATED, Texts},
};

fn entries(folder: &std::path::Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn an_exported_file_replaces_the_older_one_and_leaves_nothing_beside_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("raporti.html");
    file::write(&path, b"old").expect("written");
    file::write(&path, b"new").expect("written again");
    assert_eq!(fs::read(&path).expect("there"), b"new");
    assert_eq!(entries(folder.path()), ["raporti.html"]);
}

#[test]
fn files_go_into_a_folder_that_is_made_for_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let inside = folder.path().join("2023/csv");
    let file = |name: &str| ExportedFile { name: name.to_owned(), bytes: name.as_bytes().to_vec() };
    let paths = file::write_all(&inside, &[file("a.csv"), file("b.csv")]).expect("written");
    assert_eq!(paths, [inside.join("a.csv"), inside.join("b.csv")]);
    assert_eq!(entries(&inside), ["a.csv", "b.csv"]);
}

#[test]
fn an_export_that_fails_on_its_second_file_leaves_the_first_as_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    file::write(&folder.path().join("a.csv"), b"old").expect("written");
    fs::create_dir(folder.path().join("b.csv")).expect("a folder in the way");
    let file = |name: &str| ExportedFile { name: name.to_owned(), bytes: b"new".to_vec() };
    let error = file::write_all(folder.path(), &[file("a.csv"), file("b.csv")]).expect_err("b.csv is a folder");
    assert!(matches!(error, FileError::FolderInTheWay { .. }));
    assert_eq!(fs::read(folder.path().join("a.csv")).expect("there"), b"old");
    assert_eq!(entries(folder.path()), ["a.csv", "b.csv"]);
    // A folder that was made for the export goes with it.
    let long = "x".repeat(300);
    file::write_all(&folder.path().join("new/deep"), &[file(&long)]).expect_err("no name is that long");
    assert_eq!(entries(folder.path()), ["a.csv", "b.csv"]);
}

#[test]
fn every_reason_not_to_write_says_where_and_is_told_in_every_language() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    fs::write(at("file"), b"x").expect("written");
    fs::write(at("read-only"), b"old").expect("written");
    let mut permissions = fs::metadata(at("read-only")).expect("there").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(at("read-only"), permissions).expect("set");
    let no_folder = file::write(&at("nowhere/x.csv"), b"").expect_err("no folder");
    assert!(matches!(no_folder, FileError::NoFolder { .. }), "{no_folder:?}");
    let read_only = file::write(&at("read-only"), b"new").expect_err("read-only");
    assert!(matches!(read_only, FileError::ReadOnly { .. }), "{read_only:?}");
    assert_eq!(fs::read(at("read-only")).expect("there"), b"old");
    let folder_error = file::write(folder.path(), b"").expect_err("a folder");
    assert!(matches!(folder_error, FileError::FolderInTheWay { .. }), "{folder_error:?}");
    let no_name = file::write(std::path::Path::new("/"), b"").expect_err("no name");
    assert!(matches!(no_name, FileError::NoName { .. }), "{no_name:?}");
    let file_error = file::write_all(&at("file/csv"), &[]).expect_err("a file");
    assert!(matches!(file_error, FileError::FileInTheWay { .. }), "{file_error:?}");
    for &language in TRANSLATED {
        let texts = Texts::new(language);
        for error in [&no_folder, &read_only, &folder_error, &file_error] {
            let message = error.message(&texts);
            assert!(message.contains(&*folder.path().to_string_lossy()), "{message}");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_link_to_a_file_stays_a_link() {
    let folder = tempfile::tempdir().expect("a folder");
    let (real, link) = (folder.path().join("real.csv"), folder.path().join("link.csv"));
    fs::write(&real, b"old").expect("written");
    std::os::unix::fs::symlink(&real, &link).expect("linked");
    file::write(&link, b"new").expect("written");
    assert_eq!(fs::read(&real).expect("there"), b"new");
    assert!(fs::symlink_metadata(&link).expect("there").is_symlink());
}
