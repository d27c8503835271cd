# Prezentacija pred skupštinom

deck-title = Učešće javnosti u { $year }. godini
deck-closing = { $year }. godina u brojkama
deck-people = { $count ->
    [0] { $participants }, nijedna žena
    [one] { $participants }, od toga { $count } žena ({ $share })
    [few] { $participants }, od toga { $count } žene ({ $share })
   *[other] { $participants }, od toga { $count } žena ({ $share })
}
