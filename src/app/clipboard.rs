//! What the system's clipboard holds beside its text. The only file that knows arboard.

/// The clipboard as HTML, where the platform gives it; `None` too where it holds none.
///
/// On Wayland this is what the compositor passes on to programs of X11, which may lag behind: whoever reads it
/// compares it with the text.
pub fn html() -> Option<String> {
    let mut clipboard = arboard::Clipboard::new().ok()?;
    clipboard.get().html().inspect_err(|error| tracing::debug!(%error, "no HTML on the clipboard")).ok()
}
