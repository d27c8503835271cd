# The command line.

cli-about = Pasqyra: the register and the annual report of public participation
cli-commands = Commands
cli-options = Arguments
cli-sample = Creates a new register with the data of Prizren for 2023
cli-new = Creates an empty register for a municipality
cli-demo = Puts the sample register, its report, tables and charts into a folder
cli-import = Adds the years of a JSON file to a register; all or nothing
cli-export = Exports a year's tables as CSV, or the register as JSON
cli-report = Writes the annual report as HTML or PDF
cli-chart = Writes a chart, or all charts of a year, as PNG or SVG
cli-slides = Writes the slides of the presentation as pictures
cli-check = Checks the figures of a year; exit code 1 where there are errors
cli-backup = Makes a backup of a register
cli-verify = Checks a register's file
cli-restore = Restores a register from a backup
cli-salvage = Brings what is readable of a damaged register into a new one
cli-merge = Merges another version of a register into it

cli-value-command = COMMAND
cli-value-file = FILE.pasqyra
cli-value-dir = DIR
cli-value-json = FILE.json
cli-value-name = NAME
cli-value-year = YEAR
cli-value-format = FORMAT
cli-value-lang = LANGUAGE
cli-value-out = OUT
cli-value-chart = CHART
cli-value-size = WIDTHxHEIGHT
cli-value-theme = THEME
cli-value-kind = KIND
cli-value-months = MONTHS
cli-value-sort = ORDER
cli-value-date = DATE
cli-value-backup = BACKUP
cli-value-side = SIDE

cli-arg-file = The register
cli-arg-dir = The folder; created if it does not exist
cli-arg-input = The JSON file to import
cli-arg-municipality = The municipality's name
cli-arg-year = The reporting year
cli-arg-format = csv, csv-data or json; for charts: png or svg
cli-arg-lang = The language: sq, en, sr, tr or bs
cli-arg-summary = Only the year's summary
cli-arg-out = The file or folder to write
cli-arg-chart = The chart
cli-arg-all = All charts
cli-arg-size = The size in pixels, as in 1920x1080
cli-arg-renderer = What draws the window: glow, wgpu or wgpu-cpu
cli-arg-theme = The ground: light or dark
cli-arg-kind = One kind of activities alone
cli-arg-months = Some months alone: 1-6, or 7
cli-arg-sort = The order: report, date, size, share
cli-arg-shares = Percent in place of counts
cli-arg-json = The findings as JSON
cli-arg-today = The day of the check, as in 2024-01-15; without it, today
cli-arg-from = The backup to restore from
cli-arg-merge-from = The other version of the same register
cli-arg-prefer = Which version holds where both changed the same: here (this one) or there (the other); without it nothing is written then
cli-arg-dry-run = Only shows what would be done

cli-no-such-command = pasqyra: there is no command “{ $what }”; “pasqyra --help” shows all of them.
cli-missing = pasqyra: { $what } is missing; “pasqyra --help” shows what is needed.
cli-bad-value = pasqyra: the value is not accepted: { $what }; “pasqyra --help” shows what is needed.
cli-bad-argument = pasqyra: the argument is not understood: { $what }; “pasqyra --help” shows what is needed.
cli-no-such-language = pasqyra: the language “{ $wanted }” is not in the program; the languages are: { $known }.
cli-no-such-chart = pasqyra: there is no chart “{ $chart }”; the charts are: { $known }.
cli-no-such-renderer = pasqyra: “{ $renderer }” is not in this program to draw the window; it has: { $known }.
cli-no-such-theme = pasqyra: there is no theme “{ $theme }”; the themes are: { $known }.
cli-not-of-this-chart = pasqyra: { $option } cannot be chosen of the chart { $chart }.
cli-unknown-value = pasqyra: { $option } has no value “{ $value }”; the values are: { $known }.
cli-nothing-to-draw = pasqyra: nothing is recorded yet in { $year } that a chart could show.
cli-bad-size = pasqyra: the size “{ $size }” is not accepted; write it as 1920x1080, each side from { $least } to { $most } pixels.
cli-bad-extension = pasqyra: the name “{ $path }” does not show the format; it must end with one of: { $known }.
cli-exists = pasqyra: { $path } already exists and was left as it is; choose another folder.
cli-no-sample = pasqyra: the sample register cannot be read.
cli-verified = In order: { $years ->
    [one] { $years } year
   *[other] { $years } years
}, { $activities ->
    [one] { $activities } activity
   *[other] { $activities } activities
}.
cli-restored = The register was restored; its previous state is kept at { $kept }.
cli-merge-taken = From the other version (here → there): { $count }
cli-merge-kept = As it is here (here → there): { $count }
cli-merge-conflicts = Changed on both sides (here → there): { $count }
cli-merge-added-there = added there
cli-merge-removed-there = deleted there
cli-merge-added-here = added here
cli-merge-removed-here = deleted here
cli-merge-only-there = only there
cli-merge-only-here = only here
cli-merge-nothing = All changes of the other version are here already; nothing was written.
cli-merge-done = Merged; the state before is kept at { $kept }.
cli-merge-no-base = It is not known what both versions come from; so each difference counts as changed on both sides.
cli-merge-unrelated = pasqyra: { $from } is no other version of the register { $file }; nothing was merged.
cli-merge-undecided = pasqyra: nothing was merged, as both sides changed the same: { $count }; decide with “--prefer here” or “--prefer there”.
cli-bad-date = pasqyra: “{ $what }” is not a date; write it as 2024-01-15.
cli-check-total = In all: { $errors }, { $warnings }, { $notes }.
cli-check-waived = Set aside: { $count }
cli-check-suggestion = Suggestion: { $what }
cli-check-reason = Reason: { $reason }
cli-arg-help = Shows this help
