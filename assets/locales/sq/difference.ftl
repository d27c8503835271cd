# Shifrat e vitit krahasuar me ato të vitit para tij.

difference-activities = Aktivitete
difference-participants = Pjesëmarrës
difference-comments = Komente
difference-decisions-months = { $months ->
    [one] Vendime, { $months } muaj
   *[other] Vendime, { $months } muaj
}

difference-head = Krahasuar me { $year }:
difference-title = Krahasuar me vitin { $year }
difference-about = Krahasohet vetëm ajo që është shënuar në të dy vitet; vendimet, në muajt që i kanë të dy vitet.
difference-column-figure = Shifra
difference-column-change = Ndryshimi
difference-since = { $change } nga { $year }
difference-points-short = { $points } p.p.
difference-points = { $points } pikë përqindjeje

difference-more = { $name }: { $now }, { $change } më shumë se në vitin { $year } ({ $before })
difference-less = { $name }: { $now }, { $change } më pak se në vitin { $year } ({ $before })
difference-equal = { $name }: { $now }, po aq sa në vitin { $year }
