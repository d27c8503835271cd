# Kada se datoteka registra promijeni, zamijeni ili nestane dok je prozor drži otvorenu.

outside-gone-title = Registar nije na svom mjestu
outside-gone-about = Od { $time } nije dostupno: { $file }. Ono što je upisano nije izgubljeno dok je ovaj prozor otvoren; čim se datoteka vrati, rad se nastavlja sam od sebe.
outside-refused-title = Na mjestu registra sada je nešto što se ne može preuzeti
outside-refused-about = { $why } Ono što je upisano nije izgubljeno dok je ovaj prozor otvoren.
outside-parted-title = Postoje dvije verzije registra
outside-parted-about = Datoteka je izvana zamijenjena verzijom kojoj nedostaju izmjene iz ovog prozora. Ta verzija je sada otvorena; vaša se čuva među sigurnosnim kopijama: { $file }
outside-beside-title = Pored registra je još jedna njegova verzija
outside-beside-about = { $file } ima izmjene koje ovaj registar nema. Obično je tu ostavi program za sinhronizaciju kada dvoje radi istovremeno.
outside-unsaved-title = Posljednja izmjena još nije sačuvana
outside-unsaved = Još nije sačuvano: { $change }
outside-unsaved-other = U međuvremenu je isto izmijenio neko drugi, pa preko toga nije pisano. Pokušajte ponovo da sačuvate svoje, ili odustanite od toga.
outside-compare = Uporedi i spoji…
outside-later = Kasnije
outside-elsewhere = Sačuvaj drugdje…
outside-again = Pokušaj ponovo
outside-drop = Odustani
outside-taken = { $count ->
    [one] Datoteka je izmijenjena izvana: preuzeta je { $count } izmjena ({ $who }).
    [few] Datoteka je izmijenjena izvana: preuzete su { $count } izmjene ({ $who }).
   *[other] Datoteka je izmijenjena izvana: preuzeto je { $count } izmjena ({ $who }).
}
outside-taken-state = Datoteka je izmijenjena izvana: preuzeto je njeno novo stanje.
outside-taken-other = Datoteka je zamijenjena izvana: otvorena je nova verzija.
outside-back = Registar je ponovo na svom mjestu. Rad se nastavlja.
outside-saved = Sačuvano: { $change }
outside-dropped = Nije sačuvano: { $change }
outside-typing-gone = Zapisa u koji ste upisivali više nema u registru. Upisali ste: { $text }
outside-typing-other = U međuvremenu je neko drugi ovdje upisao: { $value }. Da biste zadržali svoje, potvrdite još jednom; sa Esc ostaje njegovo.
outside-writing-other = Pasus koji pišete u međuvremenu je izmijenio neko drugi. Kada se sačuva, vaš tekst zamjenjuje njegov; Poništi vraća njegov.
outside-later-said = Verzija ostaje među sigurnosnim kopijama: { $file }
outside-later-beside = Verzija ostaje pored registra: { $file }
outside-moved = Registar se nastavlja ovdje: { $file }
outside-moving = Registar se čuva drugdje…
outside-closing-unsaved = Još nije sačuvano: { $change }. Sačuvajte, ili ponovite isto da to odbacite.
outside-closing-gone = Registar nije na svom mjestu. Sačuvajte ga drugdje, ili ponovite isto: tada ostaje samo ono što je u datoteci i u sigurnosnim kopijama.
copies-version = druga verzija
dialog-elsewhere = Gdje se čuva registar
store-read-only-gone = Datoteka nije na svom mjestu. Vratite je tamo, ili sačuvajte registar drugdje.
