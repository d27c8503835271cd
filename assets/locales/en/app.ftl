# The window.

tab-overview = Overview
tab-consultation = Consultations
tab-hearing = Hearings
tab-meeting = Meetings
tab-participatory-budgeting = Budgeting
tab-decisions = Decisions
tab-access = Access requests
tab-report = Report
tab-profile = Municipality profile

column-number = No.
column-title-consultation = Document name
column-title-hearing = Name of the hearing
column-title-meeting = Name of the meeting
column-title-participatory-budgeting = Name of the activity
column-date = Date
column-participants = Total participants
column-comments = Total comments
column-month = Month
column-decisions = Number of decisions

count-consultation = { $count ->
    [one] { $count } public consultation
   *[other] { $count } public consultations
}
count-hearing = { $count ->
    [one] { $count } budget hearing
   *[other] { $count } budget hearings
}
count-meeting = { $count ->
    [one] { $count } public meeting
   *[other] { $count } public meetings
}
count-participatory-budgeting = { $count ->
    [one] { $count } activity
   *[other] { $count } activities
}
count-participants = { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}
count-comments = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
count-localities = { $count ->
    [one] { $count } locality
   *[other] { $count } localities
}

one-document = Document
one-project = Project
one-access-request = Request

app-unnamed = Unnamed municipality
app-untitled = untitled
app-cell-empty = empty
app-year = Year
app-no-year = No year
app-new-year = New year…
app-new-year-title = New reporting year
app-new-year-add = Add the year
app-menu = Menu
app-undo-short = Undo
app-undone = The change was undone.
app-redone = The change was redone.
app-nothing-to-undo = There is nothing to undo.
app-nothing-to-redo = There is nothing to redo.
app-add-consultation = Add consultation
app-add-hearing = Add hearing
app-add-meeting = Add meeting
app-add-participatory-budgeting = Add activity
app-add-access-request = Add request
app-add-project = Add project
app-add-document = Add document
app-duplicate = Duplicate
app-duplicated = The row was duplicated.
app-delete = Delete
app-deleted = { $name } was deleted.
app-imported = { $count ->
    [one] { $count } year was imported.
   *[other] { $count } years were imported.
}
app-toggle-panel = Show or hide the record panel
app-toggle-charts = Show or hide the charts
app-previous-record = Previous record
app-next-record = Next record
app-record-of = { $number } of { $count }
app-open-link = Open the link: { $field }
app-close = Close
app-cancel = Cancel
app-saved-at = saved at { $time }
app-saves-itself = every change is saved automatically
app-unfinished = A value that you typed is not accepted. Correct it, or do the same once more to discard it.
app-already-saved = Everything is already saved.
app-read-only = This register is open for reading only.
app-read-only-badge = read-only
app-saved-to = Saved: { $path }
app-open-exported = Open
app-printing = Making the PDF with { $browser }…
app-printing-elapsed = { $seconds } s
app-printing-page = Saving the page…
app-printing-stops = The printing is being cancelled…
app-printing-already = A PDF is being made already. Wait for it, or cancel it below.
app-printing-broke = The PDF was not made, for a reason that is not known. Try again, or save the report as HTML and print it from a browser.
app-cancel-printing = Cancel printing
app-print-by-hand = No browser on this computer can save the PDF by itself. The page was saved and opened instead: press Ctrl+P there and choose “Save as PDF”.
job-open = Opening the register…
job-import = Reading the register JSON…
job-export = Preparing the files…
job-change = Saving the change…
job-cancel = Cancel
job-stops = Cancelling…
job-already = Other work is still under way. Wait until it is done, or cancel it below.
job-stopped = Cancelled. Nothing was changed.
job-outdated = The register changed meanwhile, so nothing was taken. It is compared anew; look at it and try again.
job-broke = The work was not finished, for a reason that is not known. What was saved before is untouched. Try again.
app-total-name = { $column }, total { $total }
app-total-share = { $count } · women { $share }
app-total-shown = In view: { $count }
app-total-shown-name = { $column }, in view { $total }

app-sorted-up = { $column }, ascending
app-sorted-down = { $column }, descending
app-sort-about = Click to sort by this column (Ctrl+Shift+S)
filter-open = Filter the table (Ctrl+Shift+L)
filter-close = Remove the filter (Ctrl+Shift+L)
filter-text = Filter by text
filter-month = Month
filter-any-month = Any month
filter-no-date = No date
filter-findings = Findings
filter-any-row = With or without findings
filter-with-findings = With findings
filter-with-errors = With errors
filter-with-warnings = With warnings
filter-with-notes = With notes
filter-without-findings = Without findings
filter-clear = Clear the filter
filter-unsort = Back to the register’s order
filter-shown = { $shown } of { $count }
filter-nothing = The filter leaves no row in view
app-selection = { $cells } cells: sum { $sum }, average { $mean }
app-selection-cells = { $cells } cells
app-status = { $count ->
    [one] { $year } · { $count } activity
   *[other] { $year } · { $count } activities
}

app-empty-register = This register has no year yet.
app-empty-consultation = There are no public consultations in this year yet.
app-empty-hearing = There are no budget hearings in this year yet.
app-empty-meeting = There are no public meetings in this year yet.
app-empty-participatory-budgeting = There is no participatory budgeting in this year yet.
app-empty-access = Requests can be recorded one by one, or as a total only.

panel-participants = Participants
panel-computed = Total
panel-comments = Status of comments
panel-publication = Publication
panel-published-on = Published on
panel-more = Other data
panel-links-by-language = Links by language

decisions-of-month = Decisions of { $month }
access-recorded = { $count ->
    [one] { $count } request recorded individually
   *[other] { $count } requests recorded individually
}
access-no-outcomes = outcomes are not recorded
projects-title = Projects
projects-empty = There are no projects yet.
projects-total = { $count ->
    [one] { $count } project · { $selected } selected
   *[other] { $count } projects · { $selected } selected
}

overview-decisions = Mayor's decisions
overview-decisions-mean = { $count } a month on average
overview-access = Access requests
overview-documents = Published plans and pages
overview-no-documents = There are no documents in this year yet.
overview-edit-documents = Edit the list

profile-municipality = Municipality and unit
profile-documents = Published plans and pages, { $year }
profile-documents-hint = They appear in the annual report, under general data.
profile-signature = Signature of the report
profile-signature-hint = The place and date are written above the signature; without them the lines stay blank.

report-tab-title = Annual report { $year }
report-tab-about = Every figure is computed from the register, so they all agree. The file opens in any browser and is ready to print on A4.
report-tab-language = Language of the report
report-tab-html = Save the report (HTML)
report-tab-pdf = Save as PDF
report-tab-summary = Summary on one page (PDF)
report-tab-tables = Tables
report-tab-tables-about = One CSV file per table. “CSV for Excel” opens directly in Excel; “CSV for open data” is for publishing.
report-tab-csv-excel = CSV for Excel
report-tab-csv-data = CSV for open data
report-tab-charts = Charts
report-tab-charts-about = All charts of the year as PNG images, 1920 × 1080.
report-tab-all-charts = Save all charts
report-tab-register = Register
report-tab-register-about = All years as JSON, to be carried over into another register, or a backup of the file itself.
report-tab-json = Save as JSON
report-tab-backup = Backup
report-tab-folder = Folder for the files
report-tab-change-folder = Change…
report-tab-contents = Contents
report-tab-previous-section = Previous section
report-tab-next-section = Next section
report-tab-blanks = Could still be filled in
report-tab-blanks-about = The report states only what was recorded. This is still missing:
report-tab-blank-notices = { $kind }: the channels of the notice are not recorded.
report-tab-blank-access = Requests for access: their outcomes are not recorded.
report-tab-blank-challenges = The year's challenges: printed only if the office writes them.
report-tab-fill = Fill in

menu-new = New register…
menu-open = Open…
menu-import = Import JSON…
menu-backup = Backup
menu-profile = Municipality profile
menu-close = Close the register
menu-language = Language
menu-theme = Appearance
menu-theme-system = Same as the system
menu-theme-light = Light
menu-theme-dark = Dark
menu-high-contrast = High contrast
menu-keys = Keyboard shortcuts

welcome-about = The register and the annual report of public participation
welcome-not-opened = The register did not open
welcome-read-only = Open read-only
welcome-new = New register
welcome-open = Open register…
welcome-sample = The Prizren 2023 sample
welcome-hint = You can also drop a .pasqyra file on this window.
welcome-new-about = For your municipality: one file, all years.
welcome-open-about = A .pasqyra file on this computer or on the network.
welcome-sample-about = The real data of 2023, to try things out freely.
welcome-new-title = New register
welcome-municipality = Name of the municipality
welcome-year = Reporting year
welcome-place = Location
welcome-change-place = Change location…
welcome-create = Create the register
welcome-bad-year = Type a year between { $first } and { $last }.
welcome-recent = Opened recently

dialog-open = Open register
dialog-place = Where to save the new register
dialog-import = Import years from JSON
dialog-export-folder = Export folder
dialog-registers = Pasqyra registers
dialog-json = Register JSON

app-no-link = “{ $link }” was not opened: a link is a page of http or https, or a mailto address.

tour-show = Tour of the window
tour-step = Step { $number } of { $count }
tour-leave = Leave the tour
tour-next = Next
tour-back = Back
tour-end = Start working
tour-tabs = A tab for each kind
tour-tabs-about = Open a tab, press { $keys } and type as in Excel. Every cell is saved when you leave it.
tour-findings = What does not add up
tour-findings-about = Errors in figures, dates and links are counted here. { $keys } goes to the next one, with its suggestion.
tour-slides = The presentation
tour-slides-about = The charts with their findings, ready for the assembly. { $keys } shows them on the whole screen.
tour-report = The annual report
tour-report-about = The report makes itself from the records: see it, rewrite its paragraphs, save it as PDF ({ $keys }). F1 opens the manual.

manual-title = Manual
manual-search = Search the manual
manual-none = Nothing was found in the manual.
manual-language = The manual is in Albanian and English.

keys-title = Keyboard shortcuts
keys-list =
    Arrows | move between cells; with Shift, select
    Enter, F2 | open the cell; Enter saves and moves down
    Tab, Shift+Tab | save and move sideways
    Esc | discard what is being typed
    Typing | replace what the cell holds
    Delete | clear the selected cells
    Ctrl+C, Ctrl+X, Ctrl+V | copy, cut, paste
    Ctrl+D | fill down
    Ctrl+; | today's date
    F4, Alt+Down arrow | the calendar or the list of values
    Shift+F10 | the width of the column
    Ctrl+R | the report’s own text again, in the paragraph being written

window-no-display = pasqyra: there is no display for a window; “pasqyra demo FOLDER” works anywhere.
window-no-library = pasqyra: the library { $library } is missing (package { $package }); “pasqyra demo FOLDER” works anywhere.
window-no-opengl = pasqyra: the display has no OpenGL 2.0 or newer (package libgl1-mesa-dri); “pasqyra demo FOLDER” works anywhere.
window-failed = pasqyra: the window did not open: { $why }; “pasqyra demo FOLDER” works anywhere.
# In a box of the system, when there is no window.
window-no-renderer =
    Pasqyra cannot draw its window on this computer: neither OpenGL 2.0 nor Direct3D 12 nor Vulkan worked. A newer driver for the graphics card usually helps.

    What was tried: { $log }
window-defect =
    Pasqyra stopped because of a defect in the program. Everything saved is in the register; only what was being typed in the last cell may be missing. Open the register again and go on.

    For those who mend the program: { $log }

dialog-none = The system did not open its file dialog. Drop the file on this window, or open it with “pasqyra FILE”.

# Comments that come along from the year before.
carry-title = { $count ->
    [one] { $count } comment of { $year } awaits an answer
   *[other] { $count } comments of { $year } await an answer
}
carry-about = Only the comments come along, and count in { $to }; the participants stay in { $year }.
carry-item = { $name } { $number }: { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
carry-more = and { $count } more
carry-take = Take along to { $to }
carry-taken = { $count ->
    [one] { $count } comment was taken along from { $year }
   *[other] { $count } comments were taken along from { $year }
}
carried-total = { $count } carried over
cell-carried-over-whole = { $count ->
    [one] { $count } comment was carried over to { $year }
   *[other] { $count } comments were carried over to { $year }
}
panel-carried-over = Carried over to { $year }
panel-carried-from = Carried over from { $year }: only the comments count here; the participants count in { $year }.

# Publishing the report.
publication-title = Publications
publication-none = This year has not been published from this register yet.
publication-about = Publishing keeps the report as it goes out, with its SHA-256, and its figures.
publication-publish = Publish…
publication-drift = { $count ->
    [one] { $count } figure has changed since the last publication.
   *[other] { $count } figures have changed since the last publication.
}
publication-corrected = { $count ->
    [one] { $count } figure corrected
   *[other] { $count } figures corrected
}
publication-uncorrected = no corrections
publication-page = Open { $language }, { $hash }
publication-dialog = Publish the report of { $year }
publication-languages = Languages
publication-by = In the name of
publication-corrections = These will be listed as corrections:
publication-no-corrections = No published figure changes.
publication-confirm = Publish
publication-done = The report of { $year } was published.
publication-more = and { $count } more

# Writing the report’s paragraphs
narrative-title = Paragraphs
narrative-about = The report writes each paragraph from the register. Choose one here, or click it in the report, to write it in the office’s own words.
narrative-own = office’s text
narrative-blank = blank
narrative-part-notices = notices
narrative-part-figures = figures
narrative-part-projects = projects
narrative-close = Save and go back
narrative-is-own = The office’s text for { $year } ({ $language }).
narrative-is-default = The report’s own text for { $year } ({ $language }). As soon as you change it, it is the office’s.
narrative-restore = Restore the default
narrative-restore-about = Writes the report’s own text again ({ $keys })
narrative-records = To the records
narrative-text = Text of the paragraph
narrative-empty = An empty text leaves the paragraph out of the report.
narrative-correct = Replace with { $correction }
narrative-figures = Figures to insert
narrative-search = Search: Enter inserts the figure
narrative-none-found = No figure is called that.
narrative-paragraph-about = Click to write this paragraph; Ctrl+click shows its records
narrative-more-problems = { $count ->
    [one] { $count } more error.
   *[other] { $count } more errors.
}
narrative-printed = In the report: { $text }
