# Commands and search.

command-palette = All commands
palette-hint = Type the name of a command…
palette-none = No command is called that.

command-group-tabs = Tabs
command-group-file = File
command-group-records = Records
command-group-exports = Exports
command-group-view = Window
command-group-help = Help

command-year = Go to the year { $year }
command-open-recent = Open { $file }
command-next-tab = Next tab
command-previous-tab = Previous tab
command-redo = Redo
command-add = New record
command-duplicate = Duplicate the record
command-delete = Delete the record
command-sort = Sort by the column: ascending, descending, as in the register
command-filter = The table’s filter
command-carry-over = Take along last year’s pending comments
command-next-finding = Next finding
command-previous-finding = Previous finding
command-fixes = What can be done about the finding: Enter applies, W sets aside
command-mend-all = Apply all suggestions of the list
command-export-folder = Change the export folder…
command-save = Save (every change is saved automatically)
command-quit = Close the program
command-new-window = New window
command-no-window = The new window did not open: { $why }
command-zoom-in = Larger text
command-zoom-out = Smaller text
command-zoom-reset = Text of the usual size

command-no-table = This tab has no table for it.
command-no-record = No record is selected.
command-no-filter = This table has no filter.
command-nothing-pending = No comment of last year awaits an answer.

command-find = Search all tabs and years
find-field = Search…
find-hint = Title, venue, link, note…
find-about = All tabs and years are searched: titles, venues, links, notes, documents, projects, paragraphs.
find-searching = Searching…
find-none = Nothing was found.
find-first = The first { $shown } of { $count } are shown.
find-count = { $count ->
    [one] { $count } place was found.
   *[other] { $count } places were found.
}
one-year = Year { $year }
one-waiver = Finding set aside
one-slide = Slide
one-publication = Publication

# Other words by which a command is looked for: the key of its name, then the words.
palette-words =
    command-add | add create insert
    command-delete | remove
    command-duplicate | copy
    app-undo-short | revert back
    command-find | find
    command-sort | order
    report-tab-html | export web page
    report-tab-pdf | export print
    report-tab-summary | export print mayor
    report-tab-csv-excel | export tables
    report-tab-csv-data | export tables open data
    report-tab-all-charts | export images pictures
    report-tab-json | export
    menu-import | load
    menu-backup | safety copy
    command-zoom-in | zoom bigger
    command-zoom-out | zoom smaller
    menu-theme-dark | night black
    menu-theme-light | day white
    manual-title | help guide learn
    menu-keys | help shortcuts
    tab-slides | slides projector assembly slideshow
    slides-present | slideshow projector full screen assembly
    tab-history | changes who when
    tab-charts | graphs diagrams figures
