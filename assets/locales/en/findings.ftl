# Findings and legal rules in the window.

tab-findings = Findings
tab-rules = Legal rules

findings-list = List of findings
findings-badge = { $count ->
    [one] finding
   *[other] findings
}
findings-none-badge = No findings
findings-none = There are no findings.
findings-none-shown = No finding passes the filter.
findings-none-waived = No finding has been set aside.
findings-none-here = There is no finding here.
findings-show-all = Show all
findings-checking = Checking…
findings-all = All
findings-errors = Errors
findings-warnings = Warnings
findings-notes = Notes
findings-waived = Set aside
findings-rule = Rule
findings-any-rule = Any rule
findings-tab = Tab
findings-any-tab = Any tab
findings-mend-all = Apply { $count ->
    [one] { $count } suggestion
   *[other] { $count } suggestions
}
findings-mend-all-about = Applies the suggestions of the findings shown at once; one undo takes them all back.
findings-mended-all = { $count ->
    [one] { $count } suggestion was applied.
   *[other] { $count } suggestions were applied.
}
findings-no-suggestions = The findings shown have no suggestions.
findings-set-aside = The finding was set aside: { $subject }.
findings-waiver-taken-back = The finding stands again.
findings-fixes = What can be done
findings-choose = Choose…
findings-waive = Set aside with a note…
findings-set-it-aside = Set aside
findings-take-back = Put back among the findings
findings-reason = Why it is set aside
findings-reason-needed = Type the reason: it is kept with the finding.
findings-no-reason = no reason recorded
findings-ended-waiver = Was set aside, but the values have changed since: { $waiver }
findings-signed = Recorded: { $who }
findings-keys = Enter applies · W sets aside with a note · Esc closes

published-title = Published figures
published-about = The figures of the published report beside those that the register computes.
published-published = Published
published-computed = Register
published-same = { $count ->
    [one] { $count } figure agrees
   *[other] { $count } figures agree
}

rules-about = The rules of law and practice by which { $year } is checked. None of the acts was read in full in the Official Gazette, so each rule says how certain it is. They can be changed or switched off here.
rules-checked = Check: { $rule }
rules-set = The rule was changed: { $rule }.
rules-reset = Restore the default ({ $default })
rules-reset-switch = Restore the default
rules-parameter-none = No value
rules-parameter-count = At least
rules-parameter-days = Days
rules-parameter-percent = Aim, %
rules-parameter-day = Day (dd.mm)
rules-parameter-two-days = Mayor; assembly and committees (dd.mm; dd.mm)
rules-parameter-reply-times = Days; more days when extended; hours when urgent; working days to transfer
rules-expects-none = This rule has no value.
rules-expects-count = Type a number from 0 to 366, e.g. 2.
rules-expects-days = Type the number of days, from 0 to 366, e.g. 14.
rules-expects-percent = Type a number from 0 to 100, e.g. 50.
rules-expects-day = Type a day and a month, e.g. 30.06.
rules-expects-two-days = Type two days with a semicolon between them, e.g. 31.08; 30.09.
rules-expects-reply-times = Type four numbers with semicolons between them, e.g. 7; 15; 48; 5.

results-set-rules = Set the rules
results-off = { $count ->
    [one] { $count } rule switched off
   *[other] { $count } rules switched off
}
results-indicator = { $share } · aim { $aim }%

records-consultation = { $count ->
    [one] Consultation { $list }
   *[other] Consultations { $list }
}
records-hearing = { $count ->
    [one] Hearing { $list }
   *[other] Hearings { $list }
}
records-meeting = { $count ->
    [one] Meeting { $list }
   *[other] Meetings { $list }
}
records-participatory-budgeting = { $count ->
    [one] Activity { $list }
   *[other] Activities { $list }
}
records-document = { $count ->
    [one] Document { $list }
   *[other] Documents { $list }
}
records-project = { $count ->
    [one] Project { $list }
   *[other] Projects { $list }
}
records-access-request = { $count ->
    [one] Request { $list }
   *[other] Requests { $list }
}
records-month = { $count ->
    [one] Month { $list }
   *[other] Months { $list }
}

# What a rule needs to be checked
rule-needs-meetings-per-year = the dates of the meetings are needed
rule-needs-meeting-first-half = the dates of the meetings are needed
rule-needs-meeting-notice = the dates of the meeting and of the notice are needed
rule-needs-consultation-open = the days of opening and closing are needed
rule-needs-consultation-meeting-inside = the date of the meeting and the days of opening and closing are needed
rule-needs-kab-by = the date of a consultation with the topic KAB is needed
rule-needs-hearings-by = the organiser and the date are needed
rule-needs-access-reply = requests recorded one by one, with their dates, are needed
rule-needs-access-outcomes = requests recorded one by one, with their outcomes, are needed
rule-needs-decisions-to-ministry = the day of sending to the ministry is needed
rule-needs-languages = the links by language are needed
rule-needs-report-after-close = the day of closing and the date of the report are needed
rule-needs-plans-published = the plans and their dates of publication are needed
rule-needs-women-share = women and men recorded separately are needed
