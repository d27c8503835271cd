# Dates and the calendar.
date-long = { $day } { $month } { $year }
date-full = { $weekday }, { $day } { $month } { $year }
date-month-of-year = { $month } { $year }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun
calendar-name = Calendar
calendar-open = Open the calendar: { $field }
calendar-previous-month = Previous month
calendar-next-month = Next month
calendar-today = Today

# What is typed into a panel, and the parts of the window.
link-incomplete = This is not a complete address. It starts with https:// or http://.
region-charts = Charts

# The order of the records.
order-handle = Move: { $row }
order-moved = { $name } was moved to place { $to }.
order-refused-sorted = The table is sorted by the column “{ $column }”, so the order of the register cannot be changed here.
order-refused-filtered = The table is filtered and some rows are hidden, so the order of the register cannot be changed here.
order-unarrange = Show the order of the register

# The widths of columns.
column-wider = Wider
column-narrower = Narrower
column-fit = Fit to content
column-reset = Restore the original widths
column-border = Width of the column: { $column }

# Texts that a field does not take.
input-too-long = The text is too long: at most { $most } characters are accepted.
input-unseen-character = The text has a character that cannot be seen ({ $code }). Delete it and type the text again.
input-emoji = Use letters, numbers and punctuation: emoji are not printed in the report.

# Commands by name.
command-next-record = Next record
command-previous-record = Previous record
command-move-up = Move the record up
command-move-down = Move the record down
command-next-region = Next part of the window
command-previous-region = Previous part of the window
