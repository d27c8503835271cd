# Backups: when they are made, where they are, what differs from the register, and restoring.

tab-copies = Backups
copies-today = backup today { $time }
copies-on = backup { $day }
copies-none = no backup yet
copies-failed = backup not made
copies-tried-again = { $why } It is tried again by itself.
copies-closed-without = The register was closed without a new backup. { $why }

copies-about = Made by themselves, at most ten minutes apart while there are changes, and when the register is closed. All of today are kept, for a month the last of each day, then the last of each month.
copies-folder-change = Change the folder for backups…
copies-folder-beside = Keep backups beside the register
copies-make = Make a backup now
copies-another = Another backup…
copies-listing = Reading the folder…
copies-empty = There is no backup in this folder yet.
copies-choose = Choose a backup to see what differs from the register
copies-moment-today = today { $time }
copies-title = Backup: { $moment }
copies-activities = { $count ->
    [one] { $count } activity
   *[other] { $count } activities
}
copies-size = { $size } MB
copies-by-hand = by hand
copies-unreadable = cannot be read

copies-comparing = Comparing the backup…
copies-same = The backup holds exactly what the register holds now.
copies-only-there = only in the backup: { $count }
copies-only-here = only now: { $count }
copies-changed = different: { $count }
copies-direction = now → in the backup
copies-tag-there = only in the backup
copies-tag-here = only now
copies-tag-changed = different
copies-order = Order of the records: { $list }
copies-take = Restore this one
copies-take-removal = Delete, as in the backup
copies-take-all = Restore all
copies-take-all-about = The register becomes what the backup holds. That is one change, which { $keys } takes back.
copies-preparing = Preparing to restore…
copies-taken = Restored from the backup: { $name }
copies-all-taken = The register was restored as in the backup ({ $moment }).

dialog-copies-folder = Folder for backups
dialog-copy = Open a backup
