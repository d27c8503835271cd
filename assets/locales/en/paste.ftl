# Pasting a block into a table.

# What people call the parts of an attendance, and answers, with commas between them.
words-women = w, women, female, females
words-men = m, men, male, males
words-total = t, total, all
words-yes = yes, y, true
words-no = no, n, false

input-required = This field cannot be left empty.

paste-done = { $count ->
    [one] { $count } cell pasted.
   *[other] { $count } cells pasted.
}
paste-done-new = { $count ->
    [one] { $count } cell pasted
   *[other] { $count } cells pasted
}; { $rows ->
    [one] { $rows } row added.
   *[other] { $rows } rows added.
}
paste-unchanged = The cells hold these values already; nothing changed.
paste-nothing = Nothing in the block fits here. Nothing was pasted.
paste-no-room = The block has { $rows } rows, but there is room for { $fits } here. Nothing was pasted.
paste-too-many = The block would add { $rows } rows; at most { $most } are added at once. Nothing was pasted.
paste-too-large = The block is too large to be read. Nothing was pasted.
paste-gone = The row that was to be pasted into is not there any more. Nothing was pasted.
paste-reading = { $rows ->
    [one] Reading the block: { $rows } row…
   *[other] Reading the block: { $rows } rows…
}
paste-writing = { $rows ->
    [one] Writing { $rows } row…
   *[other] Writing { $rows } rows…
}
paste-stopped = The paste was stopped. Nothing changed.

paste-title = Before it is pasted
paste-size = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} · { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
}
paste-new-rows = { $rows ->
    [one] { $rows } new row
   *[other] { $rows } new rows
}
paste-wrong = { $count ->
    [one] { $count } cell does not fit: if you go on, it stays as it is.
   *[other] { $count } cells do not fit: if you go on, they stay as they are.
}
paste-surplus = { $count ->
    [one] { $count } column lies beyond the table and is not pasted: { $texts }
   *[other] { $count } columns lie beyond the table and are not pasted: { $texts }
}
paste-outside = The text around the copied table is not pasted.
paste-heads = The first row is the table’s head and is not pasted
paste-keep-written = Dates that cannot be read are kept as written ({ $count })
paste-as-above = A blank date means “as above” ({ $count })
paste-only-marked = Only rows with remarks
paste-accept-fitting = Take what fits
paste-accept = Paste
paste-table = The block to be pasted
paste-row = Row { $number }
paste-row-new = New row { $number }
paste-cell-said = { $column } “{ $text }”: { $why }
paste-is-kept = kept as written, not as a date.
paste-is-blank = { $column }: blank below a date.
paste-is-above = { $column }: as above, { $text }.
