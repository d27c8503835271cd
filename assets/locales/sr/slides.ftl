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
slides-choose = Izaberi grafikone
slides-up = Pomeri slajd gore
slides-down = Pomeri slajd dole
slides-remove = Ukloni slajd
slides-restore = Vrati izbor programa
slides-light = Svetli slajdovi
slides-dark = Tamni slajdovi
slides-language = Jezik slajdova i izveštaja
slides-save = Sačuvaj slajdove kao slike
slides-title = Naslov slajda
slides-about-title = Prazno: naslov je nalaz, sastavljen iz brojki. Ispod vašeg naslova nalaz ostaje.
slides-about-opening = Prvi slajd nastaje iz profila opštine i brojki za tu godinu.
slides-about-closing = Poslednji slajd prikazuje brojke godine.
slides-finding = Vrati nalaz kao naslov
slides-number = Slajd { $number } od { $count }
slides-previous = Prethodni slajd
slides-next = Sledeći slajd
slides-black = Crni ekran (B)
slides-show = Prikaži slajd (B)
slides-black-on = Crni ekran
slides-leave = Zatvori prezentaciju (Esc)
slides-last = Prezentacija ima bar jedan grafikon: dodajte drugi pre nego što uklonite ovaj.
slides-removed = Slajd je uklonjen
slides-restored = Vraćen je izbor programa
history-slides = Prezentacija je uređena
history-slides-restored = Prezentacija je vraćena na izbor programa
export-slides = prezentacija
