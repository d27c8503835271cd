# Checks: what does not agree, what is missing, what is worth a look.

severity-error = Error
severity-warning = Warning
severity-note = Note
severity-count-error = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
severity-count-warning = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
severity-count-note = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}

# What it is about
subject-consultation = Public consultation { $number }
subject-hearing = Budget hearing { $number }
subject-meeting = Public meeting { $number }
subject-participatory-budgeting = Participatory budgeting { $number }
subject-document = Document { $number }
subject-project = Project { $number }
subject-access-request = Access request { $number }
subject-decision-month = Decisions of { $month }
subject-published = Published figure

# Findings
finding-participants-sum = Women and men add up to { $computed }, but the stated total is { $stated }.
finding-comments-sum = The comments by status add up to { $computed }, but the stated total is { $stated }.
finding-date-unreadable = “{ $stated }” cannot be read as a date.
finding-date-missing = The date held is not recorded.
finding-date-outside-year = The date held is not in the reporting year { $year }.
finding-date-order = The date is earlier than that of the activity before it in the list.
finding-title-missing = The name is not recorded.
finding-title-duplicate = An activity further up has the same name, venue and date.
finding-link-missing = The link to the report is not recorded.
finding-link-missing-yet = The link to the report is not recorded yet; the activity is still open.
finding-link-invalid = { $field }: “{ $stated }” is not a complete address. It starts with https:// or http://.
finding-link-shared = { $field }: another row has the same link.
finding-comments-pending = { $computed ->
    [one] { $computed } comment is pending.
   *[other] { $computed } comments are pending.
}
finding-no-women = Only men took part.
finding-decision-month-missing = The number of decisions of this month is not recorded.
finding-published-differs = { $figure }: { $stated } was published, the register computes { $computed }.
finding-meetings-per-year = { $computed ->
    [one] { $computed } public meeting was held in the year
   *[other] { $computed } public meetings were held in the year
}; at least { $stated } are required.
finding-meeting-first-half = No public meeting was held by { $parameter }.
finding-meeting-notice = { $computed ->
    [one] Notice was published { $computed } day before the meeting
   *[other] Notice was published { $computed } days before the meeting
}; at least { $parameter } are required.
finding-meeting-notice-reversed = Notice was published after the meeting; at least { $parameter } days before it are required.
finding-consultation-open = { $computed ->
    [one] The consultation was open for { $computed } day
   *[other] The consultation was open for { $computed } days
}; at least { $parameter } are required.
finding-consultation-open-reversed = The consultation closes before it opens.
finding-consultation-meeting-inside = The meeting was not held while the consultation was open.
finding-kab-by = { $computed ->
    [one] The consultation on the medium-term budget framework was held { $computed } day late
   *[other] The consultation on the medium-term budget framework was held { $computed } days late
} (by { $parameter }).
finding-hearings-by = { $computed ->
    [one] The hearing was held { $computed } day later than the budget calendar has it.
   *[other] The hearing was held { $computed } days later than the budget calendar has it.
}
finding-access-reply = { $computed ->
    [one] The reply took { $computed } day, longer than the law allows.
   *[other] The reply took { $computed } days, longer than the law allows.
}
finding-access-reply-open = { $computed ->
    [one] The request has been waiting for { $computed } day, longer than the law allows.
   *[other] The request has been waiting for { $computed } days, longer than the law allows.
}
finding-access-outcomes = { $computed ->
    [one] An outcome is recorded for { $computed } request, but the requests are { $stated } in all.
   *[other] Outcomes are recorded for { $computed } requests, but the requests are { $stated } in all.
}
finding-access-outcomes-reason = The reason for the refusal is not recorded.
finding-decisions-to-ministry = { $computed ->
    [one] The decisions were sent to the ministry { $computed } day after the end of the month
   *[other] The decisions were sent to the ministry { $computed } days after the end of the month
}; the limit is { $parameter } days.
finding-languages = { $language }: the link to the decisions in this official language is not recorded.
finding-report-after-close = { $computed ->
    [one] The report was published { $computed } day after the consultation closed
   *[other] The report was published { $computed } days after the consultation closed
}; the limit is { $parameter } days.
finding-plans-published = { $computed ->
    [one] The plan was published { $computed } day late
   *[other] The plan was published { $computed } days late
} (by { $parameter } of the year before).

# Suggestions
finding-either = Equally likely: { $list }.
suggestion = { $field }: { $value }
suggestion-why-sum-of-parts = the recorded parts add up to it
suggestion-why-published = the row then adds up, and so does the published figure “{ $figure }” ({ $published })
suggestion-why-one-slip = it is the date of the year that one slip of the hand makes of what was written
suggestion-why-row-above = it is the date of row { $number }, the nearest dated one above

# Names of the rules
rule-participants-sum = Sum of participants
rule-comments-sum = Sum of comments
rule-date-unreadable = Date cannot be read
rule-date-missing = Date is missing
rule-date-outside-year = Date outside the year
rule-date-order = Order of dates
rule-title-missing = Name is missing
rule-title-duplicate = Name is repeated
rule-link-missing = Link is missing
rule-link-invalid = Invalid link
rule-link-shared = Repeated link
rule-comments-pending = Pending comments
rule-no-women = No women took part
rule-decision-month-missing = Month without a count of decisions
rule-published-differs = Published figure differs
rule-meetings-per-year = Public meetings in the year
rule-meeting-first-half = Public meeting in the first half of the year
rule-meeting-notice = Notice before a public meeting
rule-consultation-open = How long a consultation is open
rule-consultation-meeting-inside = Meeting during the consultation
rule-kab-by = Consultation on the budget framework in time
rule-hearings-by = Budget hearings in time
rule-access-reply = Reply to access requests
rule-access-outcomes = Outcomes of access requests
rule-decisions-to-ministry = Decisions sent to the ministry
rule-languages = Decisions in the official languages
rule-report-after-close = Report after a consultation closes
rule-plans-published = Plans published in time
rule-women-share = Share of women

# Where a rule comes from
rule-source-meetings-per-year = Law No. 03/L-040 on Local Self-Government
rule-source-meeting-first-half = Law No. 03/L-040 on Local Self-Government, article 68
rule-source-meeting-notice = Law No. 03/L-040 on Local Self-Government, article 68
rule-source-consultation-open = Administrative Instruction (MLGA) No. 06/2018; practice in Prizren, 2022
rule-source-consultation-meeting-inside = Practice
rule-source-kab-by = Law No. 03/L-048 on Public Financial Management and Accountability; budget calendar
rule-source-hearings-by = Inferred from the budget calendar
rule-source-access-reply = Law No. 06/L-081 on Access to Public Documents
rule-source-access-outcomes = Yearly report to the Agency
rule-source-decisions-to-ministry = From memory; not verified
rule-source-languages = Law No. 02/L-37 on the Use of Languages; Prizren's statute
rule-source-report-after-close = Source unknown
rule-source-plans-published = Observed in the dates on which plans were uploaded
rule-source-women-share = Law No. 05/L-020 on Gender Equality; it binds bodies, not audiences

confidence-high = Sure
confidence-medium = Fairly sure
confidence-low = Unsure
confidence-policy = An aim, not a duty

legal-state-met = Met
legal-state-breached = Breached
legal-state-not-yet-due = Not yet due
legal-state-cannot-be-checked = Cannot be checked
legal-state-off = Switched off

# Names of the figures, as the check compares them with the published report
figure-consultation-count = Number of public consultations
figure-consultation-women = Women at public consultations
figure-consultation-men = Men at public consultations
figure-consultation-participants = Participants at public consultations
figure-consultation-rejected = Comments rejected, public consultations
figure-consultation-accepted = Comments accepted, public consultations
figure-consultation-partially-accepted = Comments partially accepted, public consultations
figure-consultation-pending = Comments pending, public consultations
figure-consultation-comments = Comments, public consultations
figure-hearing-count = Number of budget hearings
figure-hearing-women = Women at budget hearings
figure-hearing-men = Men at budget hearings
figure-hearing-participants = Participants at budget hearings
figure-hearing-rejected = Comments rejected, budget hearings
figure-hearing-accepted = Comments accepted, budget hearings
figure-hearing-partially-accepted = Comments partially accepted, budget hearings
figure-hearing-pending = Comments pending, budget hearings
figure-hearing-comments = Comments, budget hearings
figure-meeting-count = Number of public meetings
figure-meeting-women = Women at public meetings
figure-meeting-men = Men at public meetings
figure-meeting-participants = Participants at public meetings
figure-meeting-rejected = Comments rejected, public meetings
figure-meeting-accepted = Comments accepted, public meetings
figure-meeting-partially-accepted = Comments partially accepted, public meetings
figure-meeting-pending = Comments pending, public meetings
figure-meeting-comments = Comments, public meetings
figure-participatory-budgeting-count = Number of participatory budgeting activities
figure-participatory-budgeting-women = Women at participatory budgeting
figure-participatory-budgeting-men = Men at participatory budgeting
figure-participatory-budgeting-participants = Participants at participatory budgeting
figure-participatory-budgeting-rejected = Comments rejected, participatory budgeting
figure-participatory-budgeting-accepted = Comments accepted, participatory budgeting
figure-participatory-budgeting-partially-accepted = Comments partially accepted, participatory budgeting
figure-participatory-budgeting-pending = Comments pending, participatory budgeting
figure-participatory-budgeting-comments = Comments, participatory budgeting
figure-all-women = Women at all activities
figure-all-men = Men at all activities
figure-all-participants = Participants at all activities
figure-decision-count = Mayor's decisions
figure-access-request-count = Requests for access to public documents
