# Brojke godine pored onih iz godine prije nje.

difference-activities = Aktivnosti
difference-participants = Učesnici
difference-comments = Komentari
difference-decisions-months = { $months ->
    [one] Odluke, { $months } mjesec
    [few] Odluke, { $months } mjeseca
   *[other] Odluke, { $months } mjeseci
}

difference-head = U odnosu na { $year }. godinu:
difference-title = U odnosu na { $year }. godinu
difference-about = Poredi se samo ono što je zabilježeno u obje godine; odluke, u mjesecima koje imaju obje godine.
difference-column-figure = Podatak
difference-column-change = Promjena
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
