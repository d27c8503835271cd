//! Reads a register in the interchange format (`format.md`), strictly and all or nothing.
//!
//! Bytes become a tree that still knows a key that stands twice; the tree becomes typed
//! drafts, each value checked where it stands; the drafts become a [`Register`] once everything that
//! one record says of another holds. Nothing is dropped in silence: whatever the register cannot hold
//! is an [`ImportError`] that names its JSON path. Nothing here touches the store: the result is an [`Edit`].

pub mod block;
mod check;
mod drafts;
mod error;
mod place;
mod tree;

use std::{
    fs,
    io::{self, Read as _},
    path::Path,
};

pub use error::{ImportError, Problem, Shape};

use crate::domain::{Edit, Fields as _, Municipality, RecordId, Register, Target, Value};

/// The largest file that is read, in bytes: far beyond a hundred thousand activities, so that a file chosen
/// by mistake (a film, a disk image) is refused before it fills the memory.
pub const MAX_BYTES: usize = 256 * 1024 * 1024;

/// The most that is read of a file of short values, of which each takes far more memory than bytes: so many values, an
/// object counting as [`OBJECT`] of them. It is twice what a hundred thousand activities with every key come to.
pub const MAX_VALUES: usize = 12_000_000;

/// How many values an object counts as: it may become a record, with room for all that one can hold.
const OBJECT: usize = 8;

/// The real register of Prizren, 2023, as it was published, with its contradictions.
const SAMPLE: &str = include_str!("../../assets/sample/prizren-2023.json");

/// Reads a register out of the bytes of a file. `fresh_id` makes an identity for each record: the
/// interchange format has none.
///
/// # Errors
/// The first thing that is not as the format defines it, with its JSON path.
pub fn register(bytes: &[u8], fresh_id: &mut dyn FnMut() -> RecordId) -> Result<Register, ImportError> {
    let tree = tree::parse(bytes)?;
    let draft = drafts::read(&tree)?;
    check::register(draft, fresh_id)
}

/// The one edit that brings an imported register into the current one: it adds the years and fills the
/// profile fields that are empty. Nothing that is there is changed.
///
/// # Errors
/// Years that the current register has already; nothing is imported then, not even the others.
pub fn into_edit(current: &Register, imported: Register) -> Result<Edit, ImportError> {
    let present: Vec<u16> = imported.years.keys().copied().filter(|year| current.years.contains_key(year)).collect();
    if !present.is_empty() {
        return Err(ImportError::YearsPresent { years: present });
    }
    let profile = Municipality::FIELDS.iter().filter_map(|&field| {
        let (held, brought) = (current.municipality.get(field), imported.municipality.get(field));
        fills(held.as_ref(), brought.as_ref()).then_some(Edit::Set {
            target: Target::Municipality,
            field,
            value: brought,
        })
    });
    let mut edits: Vec<Edit> = profile.collect();
    edits.extend(imported.years.into_values().map(|year| Edit::AddYear { year: Box::new(year) }));
    Ok(Edit::Batch { edits })
}

/// Whether an imported profile value says something that the current one does not. A blank text is
/// brought along only where nothing at all is held, so that an empty register takes over exactly what was exported.
fn fills(held: Option<&Value>, brought: Option<&Value>) -> bool {
    let blank = |value: &Value| matches!(value, Value::Text(text) if text.trim().is_empty());
    match (held, brought) {
        (_, None) => false,
        (None, Some(_)) => true,
        (Some(Value::Text(held)), Some(brought)) if held.is_empty() => *brought != Value::Text(String::new()),
        (Some(held), Some(brought)) => blank(held) && !blank(brought),
    }
}

/// Reads a register out of a file.
///
/// # Errors
/// A file that cannot be read, or what is wrong in it.
pub fn file(path: &Path, fresh_id: &mut dyn FnMut() -> RecordId) -> Result<Register, ImportError> {
    let unreadable =
        |error: io::Error| ImportError::Unreadable { path: path.display().to_string(), reason: error.to_string() };
    let opened = fs::File::open(path).map_err(unreadable)?;
    let length = usize::try_from(opened.metadata().map_err(unreadable)?.len()).unwrap_or(usize::MAX);
    if length > MAX_BYTES {
        return Err(ImportError::FileTooLarge { bytes: length, most: MAX_BYTES });
    }
    // One byte more than is read, of something that has no length or grows meanwhile.
    let mut bytes = Vec::with_capacity(length);
    opened.take(MAX_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    register(&bytes, fresh_id)
}

/// The sample register: Prizren, 2023.
pub fn sample(fresh_id: &mut dyn FnMut() -> RecordId) -> Register {
    register(SAMPLE.as_bytes(), fresh_id).unwrap_or_else(|error| {
        // It is part of the program, and a test reads it.
        tracing::error!(%error, "the sample register does not import");
        Register::default()
    })
}
