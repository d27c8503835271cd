# Charts: titles say the finding, subtitles say what is counted.
# $kind is the kind of activity, or "any" where it is all kinds together.

chart-gender-unknown = Gender unknown
chart-short-partially-accepted = Partially

chart-said-women = women { $count }
chart-said-men = men { $count }
chart-said-gender-unknown = gender unknown { $count }
chart-said-accepted = accepted { $count }
chart-said-partially-accepted = partially accepted { $count }
chart-said-partially-accepted-brief = partially { $count }
chart-said-rejected = rejected { $count }
chart-said-pending = pending { $count }
chart-said-decisions = { $count ->
    [one] { $count } decision
   *[other] { $count } decisions
}
chart-with-share = { $said } ({ $share })

chart-row-no-activity = no activity
chart-row-no-women = no women
chart-row-total-unknown = total unknown
chart-row-all = All together
chart-row-gender-unknown = gender unknown
chart-row-nobody = nobody
chart-of = { $part } of { $whole }
chart-sentence = { $row }: { $figures }
chart-activity = { $kind } { $number }: { $title }
chart-others = { $count ->
    [one] One other
   *[other] The other { $count }
}

chart-head-kind = Kind of activity
chart-head-activity = Activity
chart-head-month = Month
chart-head-year = Year
chart-head-decisions = Number of decisions
chart-head-women-share = Share of women
chart-head-accepted-share = Share accepted

chart-participation-by-kind-subtitle = Participants by kind of activity and gender, { $year }
chart-participation-by-activity-subtitle = { $kind ->
    [consultation] Participants in public consultations by gender, { $year }
    [hearing] Participants in budget hearings by gender, { $year }
    [meeting] Participants in public meetings by gender, { $year }
    [participatory_budgeting] Participants in participatory budgeting by gender, { $year }
   *[any] Participants by activity and gender, { $year }
}
chart-comments-by-kind-subtitle = Comments by kind of activity and status, { $year }
chart-comments-by-activity-subtitle = { $kind ->
    [consultation] Comments on public consultations by status, { $year }
    [hearing] Comments on budget hearings by status, { $year }
    [meeting] Comments on public meetings by status, { $year }
    [participatory_budgeting] Comments on participatory budgeting by status, { $year }
   *[any] Comments by activity and status, { $year }
}
chart-decisions-by-month-subtitle = Mayor’s decisions published, by month, { $year }
chart-decisions-by-month-subtitle-missing = { $missing ->
    [one] Mayor’s decisions published, by month, { $year }; one month is not recorded
   *[other] Mayor’s decisions published, by month, { $year }; { $missing } months are not recorded
}
chart-women-share-subtitle = Share of women among participants, by kind of activity, { $year }
chart-women-share-subtitle-unknown = { $unknown ->
    [one] Share of women among participants whose gender is recorded, by kind of activity, { $year }; the gender of one participant is unknown
   *[other] Share of women among participants whose gender is recorded, by kind of activity, { $year }; the gender of { $unknown } participants is unknown
}
chart-participation-over-years-subtitle = Participants by year and gender, { $span }
chart-participation-over-years-subtitle-none = Participants by year and gender
chart-women-share-over-years-subtitle = Share of women among participants, by year, { $span }
chart-women-share-over-years-subtitle-known = Share of women among participants whose gender is recorded, by year, { $span }
chart-women-share-over-years-subtitle-none = Share of women among participants, by year
chart-comments-over-years-subtitle = Comments by year and status, { $span }
chart-comments-over-years-subtitle-none = Comments by year and status
chart-subtitle-missing-years = { $missing ->
    [one] { $subtitle }; there are no data for one year
   *[other] { $subtitle }; there are no data for { $missing } years
}

chart-finding-share = Women were { $share } of { $count } participants
chart-finding-share-known = Women were { $share } of the { $count } participants whose gender is recorded
chart-finding-only-men = { $count ->
    [one] Only one man took part
   *[other] Not one woman among { $count } participants
}
chart-finding-only-women = { $count ->
    [one] Only one woman took part
   *[other] All { $count } participants were women
}
chart-finding-gender-unknown = { $count ->
    [one] One participant; gender is not recorded
   *[other] { $count } participants; gender is not recorded
}
chart-finding-nobody = No participant is recorded yet
chart-finding-no-activity = No activity is recorded yet
chart-finding-without-women = { $kind ->
    [consultation] No woman took part in { $without } of { $count } consultations
    [hearing] No woman took part in { $without } of { $count } hearings
    [meeting] No woman took part in { $without } of { $count } meetings
   *[any] No woman took part in { $without } of { $count } activities
}
chart-finding-no-women-anywhere = { $kind ->
    [consultation] No woman took part in any of the { $count } consultations
    [hearing] No woman took part in any of the { $count } hearings
    [meeting] No woman took part in any of the { $count } meetings
   *[any] No woman took part in any of the { $count } activities
}
chart-finding-women-everywhere = { $kind ->
    [consultation] Women took part in all { $count } consultations
    [hearing] Women took part in all { $count } hearings
    [meeting] Women took part in all { $count } meetings
   *[any] Women took part in all { $count } activities
}
chart-finding-share-without = { $kind ->
    [consultation] Women were { $share } of participants; { $without } of { $count } consultations had none
    [hearing] Women were { $share } of participants; { $without } of { $count } hearings had none
    [meeting] Women were { $share } of participants; { $without } of { $count } meetings had none
   *[any] Women were { $share } of participants; { $without } of { $count } activities of participatory budgeting had none
}
chart-finding-share-most = { $kind ->
    [consultation] Women were { $share } of participants, most of all in public consultations: { $most }
    [hearing] Women were { $share } of participants, most of all in budget hearings: { $most }
    [meeting] Women were { $share } of participants, most of all in public meetings: { $most }
   *[any] Women were { $share } of participants, most of all in participatory budgeting: { $most }
}

chart-finding-accepted = { $accepted ->
    [one] One of { $count } comments was accepted
   *[other] { $accepted } of { $count } comments were accepted
}
chart-finding-accepted-some-pending = { $accepted ->
    [one] { $pending ->
        [one] One of { $count } comments was accepted; one awaits an answer
       *[other] One of { $count } comments was accepted; { $pending } await an answer
    }
   *[other] { $pending ->
        [one] { $accepted } of { $count } comments were accepted; one awaits an answer
       *[other] { $accepted } of { $count } comments were accepted; { $pending } await an answer
    }
}
chart-finding-none-accepted = { $count ->
    [one] The only comment was not fully accepted
   *[other] None of { $count } comments was fully accepted
}
chart-finding-none-accepted-some-pending = { $pending ->
    [one] None of { $count } comments was fully accepted; one awaits an answer
   *[other] None of { $count } comments was fully accepted; { $pending } await an answer
}
chart-finding-all-accepted = { $count ->
    [one] The only comment was accepted
   *[other] All { $count } comments were accepted
}
chart-finding-all-pending = { $count ->
    [one] The only comment awaits an answer
   *[other] All { $count } comments await an answer
}
chart-finding-no-comment = No comment is recorded yet
chart-finding-most-comments = { $kind ->
    [consultation] Consultation { $number } drew the most comments: { $most } of { $count }
    [hearing] Hearing { $number } drew the most comments: { $most } of { $count }
    [meeting] Meeting { $number } drew the most comments: { $most } of { $count }
   *[any] Activity { $number } drew the most comments: { $most } of { $count }
}

chart-finding-decisions-most = { $count ->
    [one] { $count } decision, { $when }
   *[other] { $count } decisions, most of all { $when }: { $most }
}
chart-finding-decisions-in = { $count ->
    [one] { $count } decision { $when }
   *[other] { $count } decisions { $when }
}
chart-finding-decisions-mean = { $count } decisions, { $mean } a month on average
chart-finding-no-decision = { $months ->
    [one] No decision in the month recorded
   *[other] No decision in the { $months } months recorded
}
chart-finding-decisions-unknown = No decision is recorded yet

chart-finding-people = { $count ->
    [0] No participants in { $year }
    [one] One participant in { $year }
   *[other] { $count } participants in { $year }
}
chart-finding-people-most = { $count ->
    [one] One participant in { $year }, more than in any other year since { $first }
   *[other] { $count } participants in { $year }, more than in any other year since { $first }
}
chart-finding-people-fewest = { $count ->
    [0] No participants in { $year }, fewer than in any other year since { $first }
    [one] One participant in { $year }, fewer than in any other year since { $first }
   *[other] { $count } participants in { $year }, fewer than in any other year since { $first }
}
chart-finding-people-rose = Participants rose from { $before } in { $before-year } to { $count } in { $year }
chart-finding-people-fell = Participants fell from { $before } in { $before-year } to { $count } in { $year }
chart-finding-people-same = { $count ->
    [0] No participants in { $year }, as in { $before-year }
    [one] One participant in { $year }, as many as in { $before-year }
   *[other] { $count } participants in { $year }, as many as in { $before-year }
}
chart-finding-share-in = Women were { $share } of participants in { $year }
chart-finding-share-in-rose = The share of women rose from { $from } in { $first } to { $share } in { $year }
chart-finding-share-in-fell = The share of women fell from { $from } in { $first } to { $share } in { $year }
chart-finding-share-in-same = The share of women was { $share } in { $year }, the same as in { $first }
chart-finding-accepted-in = { $share } of the comments were accepted in { $year }
chart-finding-accepted-in-rose = The share of comments accepted rose from { $from } in { $first } to { $share } in { $year }
chart-finding-accepted-in-fell = The share of comments accepted fell from { $from } in { $first } to { $share } in { $year }
chart-finding-accepted-in-same = The share of comments accepted was { $share } in { $year }, the same as in { $first }
chart-finding-no-comment-in = There were no comments in { $year }
chart-finding-and-pending = { $pending ->
    [one] { $finding }; one awaits an answer
   *[other] { $finding }; { $pending } await an answer
}
chart-mean = average { $count }
chart-half = 50%

chart-month-in-1 = in January
chart-month-in-2 = in February
chart-month-in-3 = in March
chart-month-in-4 = in April
chart-month-in-5 = in May
chart-month-in-6 = in June
chart-month-in-7 = in July
chart-month-in-8 = in August
chart-month-in-9 = in September
chart-month-in-10 = in October
chart-month-in-11 = in November
chart-month-in-12 = in December

chart-month-missing = no data
chart-month-missing-short = –
chart-year-short = ’{ $year }
chart-month-short-1 = Jan
chart-month-short-2 = Feb
chart-month-short-3 = Mar
chart-month-short-4 = Apr
chart-month-short-5 = May
chart-month-short-6 = Jun
chart-month-short-7 = Jul
chart-month-short-8 = Aug
chart-month-short-9 = Sep
chart-month-short-10 = Oct
chart-month-short-11 = Nov
chart-month-short-12 = Dec

chart-nothing-participation = The chart appears as soon as participants are recorded.
chart-nothing-comments = The chart appears as soon as comments are recorded.
chart-nothing-decisions = The chart appears as soon as decisions are counted.

chart-source-unit = Source: { $unit }, { $name }, { $year }
chart-source = Source: register of public participation, { $name }, { $year }
chart-source-register = Source: register of public participation, { $year }

chart-error-not-available = The chart “{ $chart }” cannot be drawn. Available charts: { $available }.
chart-error-size = The size { $size } is not accepted. Width and height can be from { $least } to { $most }.
chart-error-drawing = The chart could not be drawn ({ $reason }). Try a smaller size, or save it as SVG.

chart-period-year = { $year }
chart-period-month = { $month } { $year }
chart-period-months = { $first }–{ $last } { $year }
chart-percent = { $percent }%
chart-only-kind = { $kind ->
    [consultation] public consultations only
    [hearing] budget hearings only
    [meeting] public meetings only
   *[any] participatory budgeting only
}
chart-in-shares = in percent
chart-without-unknown-gender = { $count ->
    [one] without one participant whose gender is unknown
   *[other] without { $count } participants whose gender is unknown
}
chart-undated = { $count ->
    [one] without one activity that has no date in { $year }
   *[other] without { $count } activities that have no date in { $year }
}
chart-nothing-chosen = Nothing is recorded of what was chosen.

chart-take = Take away: { $chart }
chart-take-copy = Copy as picture
chart-take-png = Save as PNG (1920 × 1080)
chart-take-large-png = Save as PNG (3840 × 2160)
chart-take-svg = Save as SVG
chart-copied = The chart was copied as a picture. Paste it into Word or PowerPoint with Ctrl+V.
chart-take-sized-png = Save as PNG, other size…
chart-take-table = Copy the table for Excel
chart-table-copied = The table was copied. Paste it into Excel with Ctrl+V.
chart-size-about = Width and height in pixels, from { $least } to { $most }.
chart-size-width = Width
chart-size-height = Height
chart-size-save = Save the picture

# The page of charts.
tab-charts = Charts
chart-enlarge = Enlarge: { $chart }
chart-take-away = Take away
chart-choice-kind = Kind of activity
chart-choice-all-kinds = All kinds
chart-choice-first-month = From month
chart-choice-last-month = To month
chart-choice-order = Order
chart-choice-reset = Show everything, as in the report
chart-order-report = As in the report
chart-order-date = By date
chart-order-size = By size
chart-order-share-women = By share of women
chart-order-share-accepted = By share accepted
chart-measure-counts = Counts
chart-measure-shares = Percent
chart-data = The figures
chart-copy-table = Copy the table (Ctrl+C)
