# Prezantimi para kuvendit

deck-title = Pjesëmarrja publike në vitin { $year }
deck-closing = Viti { $year } në shifra
deck-people = { $count ->
    [0] { $participants }, asnjë grua
    [one] { $participants }, prej tyre { $count } grua ({ $share })
   *[other] { $participants }, prej tyre { $count } gra ({ $share })
}
