# The figures of the year beside those of the year before it.

difference-activities = Activities
difference-participants = Participants
difference-comments = Comments
difference-decisions-months = { $months ->
    [one] Decisions, { $months } month
   *[other] Decisions, { $months } months
}

difference-head = Compared with { $year }:
difference-title = Compared with { $year }
difference-about = Only what both years record is compared; decisions, in the months that both years have.
difference-column-figure = Figure
difference-column-change = Change
difference-since = { $change } from { $year }
difference-points-short = { $points } pp
difference-points = { $points } percentage points

difference-more = { $name }: { $now }, { $change } more than in { $year } ({ $before })
difference-less = { $name }: { $now }, { $change } less than in { $year } ({ $before })
difference-equal = { $name }: { $now }, as in { $year }
