# Kada se datoteka registra promeni, zameni ili nestane dok je prozor drži otvorenu.

outside-gone-title = Registar nije na svom mestu
outside-gone-about = Od { $time } nije dostupno: { $file }. Ono što je upisano nije izgubljeno dok je ovaj prozor otvoren; čim se datoteka vrati, rad se nastavlja sam od sebe.
outside-refused-title = Na mestu registra sada je nešto što se ne može preuzeti
outside-refused-about = { $why } Ono što je upisano nije izgubljeno dok je ovaj prozor otvoren.
outside-parted-title = Postoje dve verzije registra
outside-parted-about = Datoteka je spolja zamenjena verzijom kojoj nedostaju izmene iz ovog prozora. Ta verzija je sada otvorena; vaša se čuva među rezervnim kopijama: { $file }
outside-beside-title = Pored registra je još jedna njegova verzija
outside-beside-about = { $file } ima izmene koje ovaj registar nema. Obično je tu ostavi program za sinhronizaciju kada dvoje radi istovremeno.
outside-unsaved-title = Poslednja izmena još nije sačuvana
outside-unsaved = Još nije sačuvano: { $change }
outside-unsaved-other = U međuvremenu je isto izmenio neko drugi, pa preko toga nije pisano. Pokušajte ponovo da sačuvate svoje, ili odustanite od toga.
outside-compare = Uporedi i spoji…
outside-later = Kasnije
outside-elsewhere = Sačuvaj drugde…
outside-again = Pokušaj ponovo
outside-drop = Odustani
outside-taken = { $count ->
    [one] Datoteka je izmenjena spolja: preuzeta je { $count } izmena ({ $who }).
    [few] Datoteka je izmenjena spolja: preuzete su { $count } izmene ({ $who }).
   *[other] Datoteka je izmenjena spolja: preuzeto je { $count } izmena ({ $who }).
}
outside-taken-state = Datoteka je izmenjena spolja: preuzeto je njeno novo stanje.
outside-taken-other = Datoteka je zamenjena spolja: otvorena je nova verzija.
outside-back = Registar je ponovo na svom mestu. Rad se nastavlja.
outside-saved = Sačuvano: { $change }
outside-dropped = Nije sačuvano: { $change }
outside-typing-gone = Zapisa u koji ste upisivali više nema u registru. Upisali ste: { $text }
outside-typing-other = U međuvremenu je neko drugi ovde upisao: { $value }. Da biste zadržali svoje, potvrdite još jednom; sa Esc ostaje njegovo.
outside-writing-other = Pasus koji pišete u međuvremenu je izmenio neko drugi. Kada se sačuva, vaš tekst zamenjuje njegov; Poništi vraća njegov.
outside-later-said = Verzija ostaje među rezervnim kopijama: { $file }
outside-later-beside = Verzija ostaje pored registra: { $file }
outside-moved = Registar se nastavlja ovde: { $file }
outside-moving = Registar se čuva drugde…
outside-closing-unsaved = Još nije sačuvano: { $change }. Sačuvajte, ili ponovite isto da to odbacite.
outside-closing-gone = Registar nije na svom mestu. Sačuvajte ga drugde, ili ponovite isto: tada ostaje samo ono što je u datoteci i u rezervnim kopijama.
copies-version = druga verzija
dialog-elsewhere = Gde se čuva registar
store-read-only-gone = Datoteka nije na svom mestu. Vratite je tamo, ili sačuvajte registar drugde.
