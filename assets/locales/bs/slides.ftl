# Prezentacija pred skupštinom

deck-title = Učešće javnosti u { $year }. godini
deck-closing = { $year }. godina u brojkama
deck-people = { $count ->
    [0] { $participants }, nijedna žena
    [one] { $participants }, od toga { $count } žena ({ $share })
    [few] { $participants }, od toga { $count } žene ({ $share })
   *[other] { $participants }, od toga { $count } žena ({ $share })
}

tab-slides = Prezentacija
slides-present = Prikaži prezentaciju
slides-present-here = Prikaži od ovog slajda
slides-choose = Odaberi grafikone
slides-up = Pomjeri slajd gore
slides-down = Pomjeri slajd dolje
slides-remove = Ukloni slajd
slides-restore = Vrati izbor programa
slides-light = Svijetli slajdovi
slides-dark = Tamni slajdovi
slides-language = Jezik slajdova i izvještaja
slides-save = Sačuvaj slajdove kao slike
slides-title = Naslov slajda
slides-about-title = Prazno: naslov je nalaz, sastavljen iz brojki. Ispod vašeg naslova nalaz ostaje.
slides-about-opening = Prvi slajd nastaje iz profila općine i brojki za tu godinu.
slides-about-closing = Posljednji slajd prikazuje brojke godine.
slides-finding = Vrati nalaz kao naslov
slides-number = Slajd { $number } od { $count }
slides-previous = Prethodni slajd
slides-next = Sljedeći slajd
slides-black = Crni ekran (B)
slides-show = Prikaži slajd (B)
slides-black-on = Crni ekran
slides-leave = Zatvori prezentaciju (Esc)
slides-last = Prezentacija ima bar jedan grafikon: dodajte drugi prije nego što uklonite ovaj.
slides-removed = Slajd je uklonjen
slides-restored = Vraćen je izbor programa
history-slides = Prezentacija je uređena
history-slides-restored = Prezentacija je vraćena na izbor programa
export-slides = prezentacija
