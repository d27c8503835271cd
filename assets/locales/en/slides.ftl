# The presentation before the assembly

deck-title = Public participation in { $year }
deck-closing = { $year } in figures
deck-people = { $count ->
    [0] { $participants }, none of them women
    [one] { $participants }, { $count } of them a woman ({ $share })
   *[other] { $participants }, { $count } of them women ({ $share })
}
