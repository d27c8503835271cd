# The history of changes.

tab-history = History
history-added = { $name } was added
history-added-titled = { $name } was added: “{ $title }”
history-removed = { $name } was deleted
history-removed-titled = { $name } was deleted: “{ $title }”
history-moved = { $name } was moved from place { $from } to place { $to }
history-year-added = The year { $year } was added
history-year-imported = The year { $year } was added with { $count ->
    [one] { $count } activity
   *[other] { $count } activities
}
history-year-removed = The year { $year } was removed
history-paragraph-written = The paragraph “{ $name }” ({ $language }) was written
history-paragraph-changed = The paragraph “{ $name }” ({ $language }) was changed
history-paragraph-restored = The paragraph “{ $name }” ({ $language }) went back to the report’s own text
history-rule = The legal rule “{ $rule }” was changed
history-rule-restored = The legal rule “{ $rule }” went back to its default
history-waived = A finding was set aside: { $rule }
history-unwaived = A finding counts again: { $rule }
history-published = The report of { $year } was published
history-unpublished = A publication of { $year } was taken off the list
history-years = { $count ->
    [one] { $count } year was imported
   *[other] { $count } years were imported
}
history-records-added = { $count ->
    [one] { $count } record was added
   *[other] { $count } records were added
}
history-records-removed = { $count ->
    [one] { $count } record was deleted
   *[other] { $count } records were deleted
}
history-records-moved = { $count ->
    [one] { $count } record was moved
   *[other] { $count } records were moved
}
history-cells = { $count ->
    [one] { $count } cell was changed
   *[other] { $count } cells were changed
} in { $list }
history-other = { $count ->
    [one] { $count } other change
   *[other] { $count } other changes
}
history-changes = { $count ->
    [one] { $count } change at once
   *[other] { $count } changes at once
}
history-merged = { $count ->
    [one] Merged with the other version: { $count } change of it
   *[other] Merged with the other version: { $count } changes of it
}
history-long = A long change

history-filter = Filter the changes
history-about = Enter takes the register back to the state after the selected change; that is itself a change, and { $keys } undoes it.
history-none = Nothing has been changed yet.
history-none-found = No change matches the filter.
history-searching = Searching…
history-nobody = no name
history-now = the present state
history-undone = undone
history-overtaken = undone, then something else was done
history-start = The state before the first change
history-go-back = Go back here
history-takes-back = { $count ->
    [one] takes { $count } change back
   *[other] takes { $count } changes back
}
history-makes-again = { $count ->
    [one] makes { $count } change again
   *[other] makes { $count } changes again
}
history-took-back = { $count ->
    [one] { $count } change was taken back
   *[other] { $count } changes were taken back
}
history-made-again = { $count ->
    [one] { $count } change was made again
   *[other] { $count } changes were made again
}
history-already = The register is in that state already.
history-went-back = The register went back: { $what }.
