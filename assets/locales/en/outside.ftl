# When the register's file changes, is replaced or goes away while the window has it open.

outside-gone-title = The register is not in its place
outside-gone-about = Since { $time } { $file } cannot be reached. What was typed is not lost while this window is open; as soon as the file is back, work goes on by itself.
outside-refused-title = Something stands in the register's place that cannot be taken in
outside-refused-about = { $why } What was typed is not lost while this window is open.
outside-parted-title = There are two versions of the register
outside-parted-about = The file was replaced from outside by a version that lacks changes of this window. That version is open now; yours is kept among the backups: { $file }
outside-beside-title = Beside the register lies another version of it
outside-beside-about = { $file } has changes that this register lacks. A synchronising program usually leaves it there when two people work at once.
outside-unsaved-title = The last change is not saved yet
outside-unsaved = Not saved yet: { $change }
outside-unsaved-other = Meanwhile somebody else changed the same, so it was not written over. Try again to save yours, or give it up.
outside-compare = Compare and merge…
outside-later = Later
outside-elsewhere = Save elsewhere…
outside-again = Try again
outside-drop = Give it up
outside-taken = { $count ->
    [one] The file was changed from outside: { $count } change was taken in ({ $who }).
   *[other] The file was changed from outside: { $count } changes were taken in ({ $who }).
}
outside-taken-state = The file was changed from outside: its new state was taken in.
outside-taken-other = The file was replaced from outside: the new version is open.
outside-back = The register is in its place again. Work goes on.
outside-saved = Saved: { $change }
outside-dropped = Not saved: { $change }
outside-typing-gone = The record in which you were typing is no longer in the register. You had typed: { $text }
outside-typing-other = Somebody else wrote here meanwhile: { $value }. To keep yours, confirm it once more; with Esc theirs stays.
outside-writing-other = Somebody else changed the paragraph that you are writing. Once saved, your text replaces theirs; Undo brings theirs back.
outside-later-said = The version stays among the backups: { $file }
outside-later-beside = The version stays beside the register: { $file }
outside-moved = The register goes on in { $file }
outside-moving = Saving the register elsewhere…
outside-closing-unsaved = Not saved yet: { $change }. Save it, or do the same once more to discard it.
outside-closing-gone = The register is not in its place. Save it elsewhere, or do the same once more: then only what is in the file and in the backups remains.
copies-version = another version
dialog-elsewhere = Where to save the register
store-read-only-gone = The file is not in its place. Put it back there, or save the register elsewhere.
