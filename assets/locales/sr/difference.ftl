# Brojke godine pored onih iz godine pre nje.

difference-activities = Aktivnosti
difference-participants = Učesnici
difference-comments = Komentari
difference-decisions-months = { $months ->
    [one] Odluke, { $months } mesec
    [few] Odluke, { $months } meseca
   *[other] Odluke, { $months } meseci
}

difference-head = U odnosu na { $year }. godinu:
difference-title = U odnosu na { $year }. godinu
difference-about = Poredi se samo ono što je zabeleženo u obe godine; odluke, u mesecima koje imaju obe godine.
difference-column-figure = Podatak
difference-column-change = Promena
difference-since = { $change } u odnosu na { $year }.
difference-points-short = { $points } p. p.
difference-points = { $tenths ->
    [one] { $points } procentni poen
    [few] { $points } procentna poena
   *[other] { $points } procentnih poena
}

difference-more = { $name }: { $now }, za { $change } više nego { $year }. godine ({ $before })
difference-less = { $name }: { $now }, za { $change } manje nego { $year }. godine ({ $before })
difference-equal = { $name }: { $now }, isto kao { $year }. godine
