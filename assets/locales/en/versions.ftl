# Two versions of one register, side by side, and their merging.

tab-versions = Two versions
versions-open = Merge with another version…
dialog-version = The other version of the register
versions-choose = Choose the other version of this register, such as the copy that a colleague worked on
versions-comparing = The two versions are being compared…
versions-title = The other version: { $name }
versions-parted = Changes only here: { $here } · only there: { $there }
versions-by = by { $who }: { $count }
versions-unrelated = These two registers have no change in common. Nothing is taken that you did not choose.
versions-same = Both versions hold the same
versions-nothing-new = The other version has nothing that this register lacks
versions-here = In this register
versions-there = In the other version
versions-all = All
versions-conflicts = In both
versions-only-there = Only there
versions-only-here = Only here
versions-none-of-them = There is nothing of that sort
versions-whole = As a whole
versions-figure = Figure
versions-text = Text
versions-present = there
versions-as-here = as here
versions-as-there = as there
versions-deleted = deleted
versions-absent = not there
versions-tag-conflict = changed in both
versions-tag-there = changed there
versions-tag-here = changed here
versions-undecided = { $count ->
    [one] { $count } to decide
   *[other] { $count } to decide
}
versions-undecided-about = These were written differently in the two versions. Click the value that stays, or press ← or →.
versions-merge = Merge
versions-merge-about = The marked values are taken from the other version. It is one change, and { $keys } takes it back.
versions-merged = Merged with { $name }
versions-merged-unchanged = Everything stays as it is here; the other version’s changes will not be asked about again
versions-preparing = The merge is being prepared…
versions-moved = The other version changed meanwhile; it was compared anew.
# What a screen reader says of a line: "Hearing 4, Women; in this register 6; in the other version 66; to decide".
versions-line = { $name }, { $field }; in this register { $here }; in the other version { $there }; { $stays ->
    [here] the one of this register stays
    [there] the one of the other version stays
   *[open] to decide
}
versions-again = Try again
