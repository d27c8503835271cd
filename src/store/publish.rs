//! New files are made whole beside their place, and only then get their name.

use std::{
    fs, io,
    path::{Path, PathBuf},
    time::Duration,
};

use tempfile::TempPath;

use super::{error::StoreError, look};

/// How the name of a file in the making begins and ends.
const DRAFT: (&str, &str) = (".pasqyra-", ".new");

/// A draft that nobody wrote to for so long belongs to a process that was killed.
const ABANDONED: Duration = Duration::from_secs(24 * 60 * 60);

/// A file in the making, which nobody has heard of yet; dropped, it is gone.
pub(super) struct Draft {
    draft: TempPath,
}

impl Draft {
    /// Begins a file that is to come to stand at `target`.
    pub(super) fn beside(target: &Path) -> Result<Self, StoreError> {
        let folder = target.parent().unwrap_or(target);
        clear_abandoned(folder);
        let mut builder = tempfile::Builder::new();
        builder.prefix(DRAFT.0).suffix(DRAFT.1);
        // A register is shared like any other document: its rights are those of the folder's other files.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let draft = builder.tempfile_in(folder).map_err(|error| StoreError::writing(target, &error))?;
        Ok(Self { draft: draft.into_temp_path() })
    }

    /// Where the file stands until it is published.
    pub(super) fn path(&self) -> &Path {
        &self.draft
    }

    /// Gives the file its name; a file that has it already stays.
    pub(super) fn publish(self, target: &Path) -> Result<(), StoreError> {
        set_journal_aside(target)?;
        self.draft.persist_noclobber(target).map_err(|error| StoreError::writing(target, &error.error))?;
        sync_folder(target);
        Ok(())
    }

    /// Gives the file its name, in the place of what has it so far.
    pub(super) fn publish_over(self, target: &Path) -> Result<(), StoreError> {
        set_journal_aside(target)?;
        self.draft.persist(target).map_err(|error| StoreError::writing(target, &error.error))?;
        sync_folder(target);
        Ok(())
    }
}

/// How many journals set aside may lie beside a name.
const ASIDE: u32 = 1000;

/// Gives the journal another name of a file that had the name before and is gone: SQLite would play it over the new one.
/// With that file it holds what a change broken off would have overwritten, so it is not deleted. The journal of a file
/// that is there is its own.
fn set_journal_aside(target: &Path) -> Result<(), StoreError> {
    if target.symlink_metadata().is_ok() || !look::has_journal(target) {
        return Ok(());
    }
    let journal = look::journal_of(target);
    let name = |count: u32| {
        let mut name = journal.as_os_str().to_owned();
        name.push(format!("-{count}"));
        PathBuf::from(name)
    };
    let aside = (1..ASIDE).map(name).find(|aside| aside.symlink_metadata().is_err());
    let aside = aside.ok_or_else(|| StoreError::Exists { path: journal.clone() })?;
    fs::rename(&journal, &aside).map_err(|error| StoreError::writing(&journal, &error))?;
    tracing::warn!(aside = %aside.display(), "the journal of a file that is gone was set aside");
    Ok(())
}

/// Removes what processes left behind in a folder that were killed while they made a file. Whatever cannot be asked or
/// removed stays: it harms nobody.
fn clear_abandoned(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let is_draft = name.to_str().is_some_and(|name| name.starts_with(DRAFT.0) && name.ends_with(DRAFT.1));
        // Of a link this is the link itself, which no draft ever is.
        let metadata = entry.metadata().ok().filter(|metadata| is_draft && metadata.is_file());
        let age = metadata.and_then(|metadata| metadata.modified().ok()?.elapsed().ok());
        if age.is_some_and(|age| age > ABANDONED)
            && let Err(error) = fs::remove_file(entry.path())
        {
            tracing::debug!(%error, "an abandoned draft stays");
        }
    }
}

/// Makes a new name last through a power cut, where folders can be synchronised.
fn sync_folder(file: &Path) {
    if let Some(folder) = file.parent()
        && let Err(error) = fs::File::open(folder).and_then(|folder| folder.sync_all())
        && cfg!(unix)
    {
        tracing::debug!(%error, "the folder was not synchronised");
    }
}

/// Makes a folder, with those above it.
pub(super) fn make_folder(folder: &Path) -> Result<PathBuf, StoreError> {
    match fs::create_dir_all(folder) {
        Ok(()) => Ok(folder.to_owned()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            Err(StoreError::NoSuchFolder { folder: folder.to_owned() })
        }
        Err(error) => Err(StoreError::writing(folder, &error)),
    }
}

#[cfg(test)]
mod tests {
    use std::time::SystemTime;

    use super::*;

    #[test]
    fn a_draft_is_cleared_away_a_day_after_its_process_was_killed_and_nothing_else_is() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = |name: &str, hours: u64| {
            let path = folder.path().join(name);
            let file = fs::File::create(&path).expect("a file");
            let then = SystemTime::now().checked_sub(Duration::from_secs(hours * 60 * 60)).expect("a time");
            file.set_modified(then).expect("older");
            path
        };
        let abandoned = file(".pasqyra-a1.new", 30);
        let kept = [file(".pasqyra-b2.new", 2), file(".pasqyra-c3.old", 30), file("prizren.new", 900)];
        let draft = Draft::beside(&folder.path().join("prizren.pasqyra")).expect("a draft");
        assert!(!abandoned.exists());
        assert!(kept.iter().all(|path| path.exists()) && draft.path().exists());
    }
}
