//! `merge`: another version of a register, taken into it.

use crate::{
    domain::{
        comparison::How,
        merging::{self, Side, Sided},
    },
    store::{self, Change, Kinship, Store, Versions},
    text::Argument,
    told::differing,
};

use super::commands::{Answer, Command};

/// Merges another version. Where both changed the same, nothing is written unless it was said which version holds.
pub(super) fn run(command: &Command<'_>) -> Result<Answer, String> {
    let (texts, path, from) = (command.texts, command.path("file"), command.path("from"));
    let message = |error: store::StoreError| error.message(texts);
    let versions = store::versions(&path, &from).map_err(message)?;
    match versions.kinship {
        Kinship::Unrelated => {
            let (file, from) = (path.display().to_string(), from.display().to_string());
            return Err(texts.with("cli-merge-unrelated", &[("file", (&file).into()), ("from", (&from).into())]));
        }
        Kinship::Same | Kinship::Behind => return Ok(Answer::of(vec![texts.get("cli-merge-nothing")])),
        // It took this one in, and made nothing else of it.
        Kinship::Ahead if versions.here == versions.there => {
            return Ok(Answer::of(vec![texts.get("cli-merge-nothing")]));
        }
        Kinship::Ahead | Kinship::Parted => {}
    }
    let sided = merging::sided(&versions.bases, &versions.here, &versions.there);
    let mut lines = Vec::new();
    if versions.bases.is_empty() {
        lines.push(texts.get("cli-merge-no-base"));
    }
    lines.extend(told(command, &versions, &sided));
    let conflicts = sided.iter().filter(|sided| sided.is_conflict()).count();
    let prefer = command.text("prefer");
    if conflicts > 0 && prefer.is_none() {
        let refusal = texts.with("cli-merge-undecided", &[("count", conflicts.into())]);
        return Ok(Answer { lines, refusal: Some(refusal), has_errors: false });
    }
    if command.matches.get_flag("dry-run") {
        return Ok(Answer::of(lines));
    }
    let is_taken = |sided: &Sided| sided.side == Side::Both && prefer == Some("there");
    let edit = merging::merged(&versions.here, &versions.there, &sided, is_taken);
    // Only now: to open it can change the file, of which an earlier format is brought to this program's.
    let mut store = Store::open(&path).map_err(message)?;
    if let Some(reason) = store.read_only() {
        return Err(message(store::StoreError::ReadOnly { path, reason }));
    }
    let kept = store::backup(&path, None).map_err(message)?;
    store.make(Change::Merge { edit, from, compared: versions.compared }).map_err(message)?;
    lines.push(texts.with("cli-merge-done", &[("kept", (&kept.display().to_string()).into())]));
    Ok(Answer::of(lines))
}

/// What comes, what stays and what both changed, each with its heading.
fn told(command: &Command<'_>, versions: &Versions, sided: &[Sided]) -> Vec<String> {
    let headings =
        [(Side::There, "cli-merge-taken"), (Side::Here, "cli-merge-kept"), (Side::Both, "cli-merge-conflicts")];
    let mut lines = Vec::new();
    for (side, heading) in headings {
        let of_side: Vec<String> =
            sided.iter().filter(|sided| sided.side == side).map(|sided| line(command, versions, sided)).collect();
        if !of_side.is_empty() {
            lines.push(command.texts.with(heading, &[("count", Argument::from(of_side.len()))]));
            lines.extend(of_side.into_iter().map(|line| format!("    {line}")));
        }
    }
    lines
}

/// One difference: what, of which year, and how it is here and there.
fn line(command: &Command<'_>, versions: &Versions, sided: &Sided) -> String {
    let (texts, differing) = (command.texts, &sided.differing);
    let mut line = differing::name(differing, &versions.here, &versions.there, texts);
    if let Some(year) = differing.year() {
        line = format!("{line} ({year})");
    }
    let how = match (&differing.how, sided.side) {
        (How::OnlyThere, Side::There) => Some("cli-merge-added-there"),
        (How::OnlyThere, Side::Here) => Some("cli-merge-removed-here"),
        (How::OnlyThere, Side::Both) => Some("cli-merge-only-there"),
        (How::OnlyHere, Side::There) => Some("cli-merge-removed-there"),
        (How::OnlyHere, Side::Here) => Some("cli-merge-added-here"),
        (How::OnlyHere, Side::Both) => Some("cli-merge-only-here"),
        (How::Changed(_), _) => None,
    };
    if let Some(how) = how {
        line = format!("{line}, {}", texts.get(how));
    }
    match differing::details(differing, &versions.here, &versions.there, texts) {
        details if details.is_empty() => line,
        details => format!("{line}: {details}"),
    }
}
