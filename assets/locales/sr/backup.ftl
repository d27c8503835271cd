# Rezervne kopije: kada se prave, gde su, šta se razlikuje od registra, i vraćanje.

tab-copies = Rezervne kopije
copies-today = rezervna kopija danas u { $time }
copies-on = rezervna kopija { $day }
copies-none = još nema rezervne kopije
copies-failed = rezervna kopija nije napravljena
copies-tried-again = { $why } Pokušava se ponovo samo od sebe.
copies-closed-without = Registar je zatvoren bez nove rezervne kopije. { $why }

copies-about = Prave se same, najviše deset minuta jedna za drugom dok ima izmena, i kada se registar zatvara. Čuvaju se sve današnje, mesec dana poslednja od svakog dana, a zatim poslednja od svakog meseca.
copies-folder-change = Promeni fasciklu za rezervne kopije…
copies-folder-beside = Čuvaj kopije pored registra
copies-make = Napravi kopiju sada
copies-another = Druga kopija…
copies-listing = Fascikla se čita…
copies-empty = U ovoj fascikli još nema rezervnih kopija.
copies-choose = Izaberite rezervnu kopiju da vidite šta se razlikuje od registra
copies-moment-today = danas u { $time }
copies-title = Rezervna kopija: { $moment }
copies-activities = { $count ->
    [one] { $count } aktivnost
   *[other] { $count } aktivnosti
}
copies-size = { $size } MB
copies-by-hand = ručno
copies-unreadable = ne može da se pročita

copies-comparing = Rezervna kopija se poredi…
copies-same = Rezervna kopija sadrži tačno ono što registar sada sadrži.
copies-only-there = samo u kopiji: { $count }
copies-only-here = samo sada: { $count }
copies-changed = različito: { $count }
copies-direction = sada → u kopiji
copies-tag-there = samo u kopiji
copies-tag-here = samo sada
copies-tag-changed = različito
copies-order = Redosled zapisa: { $list }
copies-take = Vrati ovo
copies-take-removal = Izbriši, kao u kopiji
copies-take-all = Vrati sve
copies-take-all-about = Registar postaje ono što kopija sadrži. To je jedna izmena, koju poništava { $keys }.
copies-preparing = Vraćanje se priprema…
copies-taken = Vraćeno iz rezervne kopije: { $name }
copies-all-taken = Registar je vraćen kao u rezervnoj kopiji ({ $moment }).

dialog-copies-folder = Fascikla za rezervne kopije
dialog-copy = Otvori rezervnu kopiju
