//! New files are made whole beside their place, and only then get their name.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use tempfile::TempPath;

use super::error::StoreError;

/// A file in the making, which nobody has heard of yet; dropped, it is gone.
pub(super) struct Draft {
    draft: TempPath,
}

impl Draft {
    /// Begins a file that is to come to stand at `target`.
    pub(super) fn beside(target: &Path) -> Result<Self, StoreError> {
        let folder = target.parent().unwrap_or(target);
        let mut builder = tempfile::Builder::new();
        builder.prefix(".pasqyra-").suffix(".new");
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
        self.draft.persist_noclobber(target).map_err(|error| StoreError::writing(target, &error.error))?;
        sync_folder(target);
        Ok(())
    }

    /// Gives the file its name, in the place of what has it so far.
    pub(super) fn publish_over(self, target: &Path) -> Result<(), StoreError> {
        self.draft.persist(target).map_err(|error| StoreError::writing(target, &error.error))?;
        sync_folder(target);
        Ok(())
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
