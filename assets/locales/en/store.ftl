# The register's file: what is wrong, where, and what to do.

store-missing = The file { $file } does not exist. It may have been moved, renamed or deleted: look for it, or choose the newest backup.
store-folder = { $file } is a folder. Choose the register in it, a file that ends in .pasqyra.
store-not-a-file = { $file } is not an ordinary file. Choose a register, a file that ends in .pasqyra.
store-empty = The file { $file } is empty: it holds no register. Choose another file, or the newest backup.
store-is-text = { $file } is a text file, not a register. Choose a file that ends in .pasqyra.
store-is-json = { $file } is a JSON file, not a register. If it is an exported register, import it into a new register.
store-is-picture = { $file } is a picture, not a register. Choose a file that ends in .pasqyra.
store-is-pdf = { $file } is a PDF document, not a register. Choose a file that ends in .pasqyra.
store-is-office = { $file } is a Word or Excel document or an archive, not a register. Choose a file that ends in .pasqyra.
store-is-unknown = { $file } is not a register. Choose a file that ends in .pasqyra.
store-other-application = { $file } is another application's database. Open it with the application that made it; Pasqyra has not touched it.
store-newer = { $file } was made by a newer version of Pasqyra (format { $format }; this version knows formats up to { $known }). Install the newer version to open it.
store-in-use = { $file } is being edited in another window ({ $holder }). Close that window first, or open the register for reading only.
store-busy = Another program is using { $file } right now. Close the other program, or wait a moment, and try again.
store-changing = A large change is still being saved. Wait until it is done, or cancel it below, and try again.
store-stopped = The change was cancelled. The register is as it was.
store-truncated = { $file } is cut off: { $found } of its { $expected } bytes are there. Copy it again from where it came, or restore the newest backup.
store-damaged = { $file } is damaged ({ $detail }). Nothing was changed in it. Restore the newest backup, and keep the damaged file until everything is there again.
store-altered = { $file } is damaged: { $count ->
    [one] { $count } row no longer holds what was written into it
   *[other] { $count } rows no longer hold what was written into them
} ({ $list }). Nothing was changed in the file. Restore the newest backup, and keep the damaged file until everything is in place again.
damaged-paragraph = Paragraph of the report
damaged-change = Change { $number } of the history
damaged-rows = Table { $table }: a part can no longer be reached
salvage-mark = salvaged
salvage-doing = Salvaging what can be read…
salvage-list = Open the list
welcome-salvage = Salvage what can be read
salvage-done = { $count ->
    [0] Everything was salvaged.
    [one] What could be read was salvaged; { $count } thing is missing:
   *[other] What could be read was salvaged; { $count } things are missing:
}
store-foreign-schema = { $file } was altered by another program: it holds something that is not part of a register ({ $object }). Restore the newest backup.
store-no-permission = You are not allowed to read { $file }. Ask whoever manages the folder for the right to read it.
store-unfinished-change = A change in { $file } was broken off, and cannot be taken back because the file or its folder cannot be written. Copy the file together with the file of the same name that ends in -journal to a folder that can be written, and open it there.
store-exists = The file { $file } already exists and was left as it is. Choose another name.
store-no-such-folder = The folder { $file } does not exist. Choose a folder that exists.
store-not-writable = { $file } cannot be written: the file, its folder or the disk is write-protected. Choose another folder, or ask for the right to write there.
store-read-only = Nothing can be changed in { $file }. { $reason }
store-moved = { $file } was moved, renamed or deleted while it was open. The last change was not saved. Put the file back in its place, or open it where it is now.
store-disk-full = There is no room left for { $file } on the disk. The last change was not saved. Make room, and try again.
store-disk = The disk did not carry out the work on { $file } ({ $detail }). Nothing was changed. Check that the disk or the network folder is connected, and try again.
store-changed-elsewhere = Another program changed { $file } while it was open. The last change was not saved. Open the register again.
store-outdated = { $file } was changed since it was compared. Nothing was merged. Compare it again.
store-refused = The change was not saved: one of its values is not accepted by { $file } ({ $detail }). Check the value and try again.
store-no-such-page = { $file } does not hold the published page { $hash }. Look for it in a backup.
store-damaged-page = The published page { $hash } in { $file } is damaged and is not opened. Look for it in a backup.
store-no-such-year = { $file } has no year { $year }. Choose a year that is recorded.

store-read-only-chosen = It was opened for reading only; open it again to make changes.
store-read-only-file = The file is write-protected; save a copy of it, or remove the protection, to make changes.
store-read-only-folder = Its folder or the disk is write-protected; copy the file to a folder that can be written to make changes.

store-holder = user: { $user }, computer: { $computer }, since: { $since }
store-holder-unknown = unknown

store-edit-no-such-year = The register has no year { $year }.
store-edit-year-exists = The register already has the year { $year }.
store-edit-year-out-of-range = { $year } is not a reporting year: choose one from { $from } to { $to }.
store-edit-no-such-month = There is no month { $month }: months run from 1 to 12.
store-edit-no-such-record = The record is not there any more. Undo its deletion, or choose another one.
store-edit-record-exists = The record is already there.
store-edit-rule-not-settable = The rule { $rule } always holds and cannot be set.
store-edit-no-such-field = The record has no field { $field }.
store-edit-value = The field { $field } was not changed. { $why }
store-value-wrong-form = It takes another kind of value.
store-value-count-too-large = The number is too large.
store-value-amount-too-large = The amount is too large.
store-value-unknown-choice = Choose one of the values in the list.
store-value-required = It cannot be empty.
