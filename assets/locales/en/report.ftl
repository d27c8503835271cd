# The annual report. A sentence states only what the register records.

report-file-name = annual-report
report-summary-file-name = summary
report-title = Annual report { $year } · { $municipality }
report-running = Annual report { $year }
report-page = page { $page } of { $pages }

# The cover. The municipality's name is not inflected: it stands alone beneath this word.
report-municipality = Municipality
report-annual-report = Annual report
report-period = 1 January – 31 December { $year }

report-table = Table { $number }. { $caption }
report-figure = Chart { $number }. { $caption }
report-total = Total

# Headings
report-general = General data
report-section-consultation = Public consultations
report-section-hearing = Budget hearings
report-section-meeting = Public meetings
report-section-participatory-budgeting = Participatory budgeting
report-section-decisions = The mayor’s decisions
report-section-gender = Summary by gender
report-section-access = Access to public documents
report-section-charts = Charts
report-section-conclusion = Conclusion
report-section-abbreviations = Abbreviations
report-challenges = Challenges
report-plans = Annual plans
report-pages = Web pages
report-documents = Documents

# General data
report-general-introduction = This report presents how the public took part in the municipality’s work in { $year }: public consultations, budget hearings, public meetings, participatory budgeting, the mayor’s decisions and requests for access to public documents. All figures are computed from the municipality’s register.
report-activities = { $count ->
    [one] The register records { $count } activity.
   *[other] The register records { $count } activities.
}
report-published-on = { " " }(published on { $date })

# With the number in front: “13 public consultations”
report-counted-consultation = { $count ->
    [one] public consultation
   *[other] public consultations
}
report-counted-hearing = { $count ->
    [one] budget hearing
   *[other] budget hearings
}
report-counted-meeting = { $count ->
    [one] public meeting
   *[other] public meetings
}
report-counted-participatory-budgeting = { $count ->
    [one] participatory budgeting process
   *[other] participatory budgeting processes
}
report-counted-decisions = { $count ->
    [one] mayor’s decision
   *[other] mayor’s decisions
}
report-counted-access = { $count ->
    [one] request for access to documents
   *[other] requests for access to documents
}

report-lead-participants = { $participants ->
    [one] { $participants } participant
   *[other] { $participants } participants
}, { $women ->
    [one] { $women } of them a woman
   *[other] { $women } of them women
} ({ $share })
report-lead-participants-total = { $participants ->
    [one] { $participants } participant
   *[other] { $participants } participants
}
report-lead-comments = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}

# Activities
report-recorded-consultation = { $count ->
    [one] The register of { $year } records { $count } public consultation.
   *[other] The register of { $year } records { $count } public consultations.
}
report-recorded-hearing = { $count ->
    [one] The register of { $year } records { $count } budget hearing.
   *[other] The register of { $year } records { $count } budget hearings.
}
report-recorded-meeting = { $count ->
    [one] The register of { $year } records { $count } public meeting.
   *[other] The register of { $year } records { $count } public meetings.
}
report-recorded-participatory-budgeting = { $count ->
    [one] The register of { $year } records { $count } participatory budgeting process.
   *[other] The register of { $year } records { $count } participatory budgeting processes.
}
report-none-consultation = The register of { $year } records no public consultation.
report-none-hearing = The register of { $year } records no budget hearing.
report-none-meeting = The register of { $year } records no public meeting.
report-none-participatory-budgeting = The register of { $year } records no participatory budgeting process.

report-participation = { $participants ->
    [one] { $participants } person took part
   *[other] { $participants } people took part
}: { $women ->
    [one] { $women } woman
   *[other] { $women } women
} ({ $share }) and { $men ->
    [one] { $men } man
   *[other] { $men } men
}.
report-participation-total = { $participants ->
    [one] { $participants } person took part; the gender was not recorded.
   *[other] { $participants } people took part; the gender was not recorded.
}
report-gender-unknown = { $count ->
    [one] The gender of { $count } participant was not recorded; the percentage is computed without that person.
   *[other] The gender of { $count } participants was not recorded; the percentage is computed without them.
}
report-participation-unknown = { $count ->
    [one] The number of participants of { $count } activity was not recorded.
   *[other] The number of participants of { $count } activities was not recorded.
}
report-without-women = { $count ->
    [one] No woman took part in { $count } activity.
   *[other] No woman took part in { $count } activities.
}
report-comments = { $total ->
    [one] Of { $total } comment
   *[other] Of { $total } comments
}, { $accepted ->
    [one] { $accepted } was accepted
   *[other] { $accepted } were accepted
}, { $partial } partially accepted and { $rejected } rejected.
report-comments-with-pending = { $total ->
    [one] Of { $total } comment
   *[other] Of { $total } comments
}, { $accepted ->
    [one] { $accepted } was accepted
   *[other] { $accepted } were accepted
}, { $partial } partially accepted and { $rejected } rejected; { $pending ->
    [one] { $pending } is pending.
   *[other] { $pending } are pending.
}
report-links-all = The link to the report is given under each row of the table.
report-links-some = The link to the report is given under its row of the table, for { $with } of { $count } activities.
report-channels = Channels of the notices, with the number of activities: { $list }.
report-published = { $count ->
    [one] Of { $count } activity, the register records as published: { $list }.
   *[other] Of { $count } activities, the register records as published: { $list }.
}
report-published-notice = notice
report-published-news = news
report-published-minutes = minutes
report-name-and-count = { $name } ({ $count })

# Tables of activities
report-column-number = No.
report-column-name-consultation = Document name
report-column-name-hearing = Hearing and venue
report-column-name-meeting = Meeting and venue
report-column-name-participatory-budgeting = Activity and venue
report-column-date = Date
report-group-participants = Participants
report-group-comments = Comments
report-caption-consultation = Public consultations by participation and status of comments
report-caption-hearing = Budget hearings by participation and status of comments
report-caption-meeting = Public meetings by participation
report-caption-participatory-budgeting = Participatory budgeting by participation
report-detail-report = Report:
report-detail-minutes = Minutes:
report-untitled = untitled
report-date-absent = the date was not recorded
report-note-date-unreadable = The date as written in the register; it cannot be read as a date.
report-note-total-only = The total as it was stated; gender was not recorded for everyone.
report-note-one-gender = Only one gender was recorded; the total is not known and is not included in the total T.
report-note-counted-as-pending = Only the total of comments was recorded; they count as pending.
report-note-number = No. { $number }:
report-note-open-until = The consultation was open until { $date }.
report-note-closed-on = The consultation closed on { $date }.
report-note-pending = { $count ->
    [one] At the end of { $year }, { $count } comment was pending.
   *[other] At the end of { $year }, { $count } comments were pending.
}
report-note-carried-from = An activity of { $year }, carried over with its pending comments alone; its participants count in { $year }.
report-note-carried-over = { $count ->
    [one] { $count } comment was carried over to { $year } and counts there.
   *[other] { $count } comments were carried over to { $year } and count there.
}
report-counts-in-year = counts in { $year }
report-carried-in = { $count ->
    [one] The table also has { $count } activity of an earlier year, with nothing but the comments carried over from there.
   *[other] The table also has { $count } activities of earlier years, with nothing but the comments carried over from there.
}
report-note-gender-unknown = { $count ->
    [one] The total T includes { $count } participant whose gender was not recorded; therefore T is not F + M.
   *[other] The total T includes { $count } participants whose gender was not recorded; therefore T is not F + M.
}
report-note-participants-unknown = { $count ->
    [one] The number of participants of { $count } activity was not recorded; it is not included in the total T.
   *[other] The number of participants of { $count } activities was not recorded; they are not included in the total T.
}

# Participatory budgeting
report-projects = { $count ->
    [one] { $count } project is recorded
   *[other] { $count } projects are recorded
} in { $localities ->
    [one] { $localities } locality.
   *[other] { $localities } localities.
}
report-projects-selected = { $count ->
    [one] { $count } project was selected.
   *[other] { $count } projects were selected.
}
report-projects-votes = { $count ->
    [one] { $count } vote was cast.
   *[other] { $count } votes were cast.
}
report-projects-amount = The selected projects amount to { $amount }.
report-caption-projects = Projects by locality
report-column-locality = Locality
report-column-project = Project
report-column-selected = Selected
report-column-votes = Votes
report-column-amount = Amount

# The mayor's decisions
report-decisions = { $count ->
    [one] { $count } decision of the mayor is recorded for { $year }.
   *[other] { $count } decisions of the mayor are recorded for { $year }.
}
report-decisions-mean = { $months ->
    [one] The figures are recorded for { $months } month.
   *[other] The average of the { $months } recorded months is { $mean } a month.
}
report-none-decisions = No decisions of the mayor are recorded for { $year }.
report-caption-decisions = The mayor’s decisions by month, { $year }
report-column-month = Month
report-column-decisions-link = Link to the publication
report-column-decisions-count = Decisions
report-link-language = { $language }:{ " " }
report-note-months = { $months ->
    [one] The number of decisions was recorded for { $months } of 12 months.
   *[other] The number of decisions was recorded for { $months } of 12 months.
}

# Summary by gender
report-women-share = Women make up { $share } of the participants whose gender was recorded.
report-women-share-range = The share of women was highest in { $highest } ({ $highest-share }) and lowest in { $lowest } ({ $lowest-share }).
report-among-consultation = public consultations
report-among-hearing = budget hearings
report-among-meeting = public meetings
report-among-participatory-budgeting = participatory budgeting
report-caption-gender = Participants by gender and kind of activity
report-column-kind = Kind of activity
report-column-activities = Activities
report-column-women-share = Women (%)

# Access to documents
report-access = { $count ->
    [one] { $count } request for access to public documents is recorded for { $year }.
   *[other] { $count } requests for access to public documents are recorded for { $year }.
}
report-access-recorded = { $count ->
    [one] { $count } of them is recorded individually.
   *[other] { $count } of them are recorded individually.
}
report-none-access = The number of requests for access to public documents is not recorded for { $year }.
report-caption-access = Requests for access to public documents by outcome
report-column-outcome = Outcome
report-column-requests = Requests
report-note-no-outcome = { $count ->
    [one] The outcome of { $count } of { $total } requests was not recorded.
   *[other] The outcome of { $count } of { $total } requests was not recorded.
}

# Charts
report-charts = The charts show the figures of this report’s tables.
report-data-of-chart = The chart’s data: { $title }

# Conclusion
report-conclusion-participation = { $participants ->
    [one] In { $year }, { $participants } person
   *[other] In { $year }, { $participants } people
} took part in { $activities ->
    [one] the { $activities } activity recorded.
   *[other] the { $activities } activities recorded.
}
report-conclusion-comments = { $total ->
    [one] Of { $total } comment recorded
   *[other] Of { $total } comments recorded
}, { $accepted ->
    [one] { $accepted } ({ $share }) was accepted fully or in part.
   *[other] { $accepted } ({ $share }) were accepted fully or in part.
}
report-conclusion-pending = { $count ->
    [one] { $count } comment remains pending.
   *[other] { $count } comments remain pending.
}
report-conclusion-decisions = { $count ->
    [one] { $count } decision of the mayor is recorded.
   *[other] { $count } decisions of the mayor are recorded.
}
report-conclusion-access = { $count ->
    [one] { $count } request for access to public documents is recorded.
   *[other] { $count } requests for access to public documents are recorded.
}

# Abbreviations: first those of the tables, then those that the office writes in names.
report-short-women = Women (female)
report-short-men = Men (male)
report-short-total = Total
report-short-rejected = Rejected
report-short-accepted = Accepted
report-short-partially-accepted = Partially accepted
report-short-pending = Pending
# The short forms alone, with spaces between them; the meaning of each follows.
report-abbreviations = KAB KPF OJQ MTBF
report-abbreviation-kab = Medium-Term Budget Framework (Albanian abbreviation)
report-abbreviation-kpf = Policy and Finance Committee (Albanian abbreviation)
report-abbreviation-ojq = Non-governmental organisation (Albanian abbreviation)
report-abbreviation-mtbf = Medium-Term Budget Framework

# The summary on one page
report-section-year-in-figures = The year in figures
report-checks-none = The checks of the register found nothing to mend.
report-checks = The checks of the register show { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
} and { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}.
report-checks-waived = { $count ->
    [one] { $count } finding was looked at and set aside with a reason.
   *[other] { $count } findings were looked at and set aside with a reason.
}
report-checks-resolved = { $count ->
    [one] Of the earlier findings, { $count } was resolved.
   *[other] Of the earlier findings, { $count } were resolved.
}

# Signature
report-signature-place = Place
report-signature-date = Date
report-signature-name = Name
report-signature-title = Position
report-signature = Signature

# Hints to the office, in the window only
report-hint-notices = The register does not say where notices were published. Record the channels with the activities, or write the paragraph here.
report-hint-access = The outcomes of the requests are not recorded. Record the requests one by one, or write the paragraph here.
report-hint-challenges = Only the office knows its challenges. Left empty, this part is not printed.

# Printing to PDF
report-pdf-no-browser = A PDF needs Microsoft Edge, Google Chrome or Chromium, and none was found on this computer. Save the report as HTML, open it in a browser and print it to PDF.
report-pdf-start = The browser { $browser } did not start ({ $cause }). Save the report as HTML, open it in a browser and print it to PDF.
report-pdf-failed = The browser { $browser } did not print the report. Try again, or save the report as HTML, open it in a browser and print it to PDF.
report-pdf-timeout = { $seconds ->
    [one] The browser { $browser } did not finish within { $seconds } second and was stopped. Try again, or save the report as HTML and print it from a browser.
   *[other] The browser { $browser } did not finish within { $seconds } seconds and was stopped. Try again, or save the report as HTML and print it from a browser.
}
report-pdf-cancelled = Printing to PDF was cancelled. No file was changed.
report-pdf-file = The file { $path } was not written ({ $cause }). Check that the folder exists, that you may write in it, and that the file is not open elsewhere.

report-section-corrections = Corrections
report-corrections = This report corrects figures of the report that was published before.
report-corrections-of = This report corrects figures of the report published on { $date }.
report-caption-corrections = Corrected figures
report-column-figure = Figure
report-column-was = Was
report-column-is = Is
publication-no-language = Choose at least one language to publish in.
publication-blocked-errors = { $count ->
    [one] { $count } error stands in the way. Correct it, or set it aside with a reason.
   *[other] { $count } errors stand in the way. Correct them, or set them aside with a reason.
}
publication-blocked-narrative = { $count ->
    [one] { $count } place in the report's text is wrong. Correct it before publishing.
   *[other] { $count } places in the report's text are wrong. Correct them before publishing.
}

# Figures that a paragraph can hold by name, as the picker lists them
narrative-figure-year = Reporting year
narrative-figure-municipality = Name of the municipality
narrative-figure-all = All activities
narrative-figure-activities = Activities of all kinds
narrative-figure-women-share = Share of women
narrative-figure-men-share = Share of men
narrative-figure-gender-unknown = Participants whose gender is not recorded
narrative-figure-not-counted = Activities without a number of participants
narrative-figure-without-women = Activities that no woman attended
narrative-figure-comments-total = All comments
narrative-figure-comments-accepted = Comments accepted
narrative-figure-comments-partially-accepted = Comments partially accepted
narrative-figure-comments-rejected = Comments rejected
narrative-figure-comments-pending = Comments pending
narrative-figure-comments-taken-up = Comments accepted fully or partially
narrative-figure-accepted-share = Share of comments accepted
narrative-figure-partially-accepted-share = Share of comments partially accepted
narrative-figure-rejected-share = Share of comments rejected
narrative-figure-pending-share = Share of comments pending
narrative-figure-taken-up-share = Share of comments accepted fully or partially
narrative-figure-with-report = Activities with a link to the report
narrative-figure-with-notice = Activities with a published notice
narrative-figure-with-news = Activities with published news
narrative-figure-with-minutes = Activities with published minutes
narrative-figure-announced = Announced through “{ $channel }”
narrative-figure-project-count = Projects
narrative-figure-project-selected = Projects selected
narrative-figure-project-localities = Localities with projects
narrative-figure-project-votes = Votes for projects
narrative-figure-project-amount = Value of the selected projects
narrative-figure-decision-months = Months with decisions recorded
narrative-figure-decision-mean = Mayor’s decisions, average a month
narrative-figure-access-request-recorded = Requests for access recorded individually
narrative-unknown = “{ $name }” is no figure’s name. Choose the figure from the list.
narrative-unknown-near = “{ $name }” is no figure’s name. Did you mean “{ $nearest }”?
narrative-brace = The brace “{ $name }” stands alone. Write it twice if it should be printed.
