# Meclise sunum

deck-title = { $year } yılında halk katılımı
deck-closing = Rakamlarla { $year } yılı
deck-people = { $count ->
    [0] { $participants }, hiç kadın yok
   *[other] { $participants }, bunlardan { $count } kadın ({ $share })
}
