# Sigurnosne kopije: kada se prave, gdje su, šta se razlikuje od registra, i vraćanje.

tab-copies = Sigurnosne kopije
copies-today = sigurnosna kopija danas u { $time }
copies-on = sigurnosna kopija { $day }
copies-none = još nema sigurnosne kopije
copies-failed = sigurnosna kopija nije napravljena
copies-tried-again = { $why } Pokušava se ponovo samo od sebe.
copies-closed-without = Registar je zatvoren bez nove sigurnosne kopije. { $why }

copies-about = Prave se same, najviše deset minuta jedna za drugom dok ima izmjena, i kada se registar zatvara. Čuvaju se sve današnje, mjesec dana posljednja od svakog dana, a zatim posljednja od svakog mjeseca.
copies-folder-change = Promijeni fasciklu za sigurnosne kopije…
copies-folder-beside = Čuvaj kopije pored registra
copies-make = Napravi kopiju sada
copies-another = Druga kopija…
copies-listing = Fascikla se čita…
copies-empty = U ovoj fascikli još nema sigurnosnih kopija.
copies-choose = Odaberite sigurnosnu kopiju da vidite šta se razlikuje od registra
copies-moment-today = danas u { $time }
copies-title = Sigurnosna kopija: { $moment }
copies-activities = { $count ->
    [one] { $count } aktivnost
   *[other] { $count } aktivnosti
}
copies-size = { $size } MB
copies-by-hand = ručno
copies-unreadable = ne može se pročitati

copies-comparing = Sigurnosna kopija se poredi…
copies-same = Sigurnosna kopija sadrži tačno ono što registar sada sadrži.
copies-only-there = samo u kopiji: { $count }
copies-only-here = samo sada: { $count }
copies-changed = različito: { $count }
copies-direction = sada → u kopiji
copies-tag-there = samo u kopiji
copies-tag-here = samo sada
copies-tag-changed = različito
copies-order = Redoslijed zapisa: { $list }
copies-take = Vrati ovo
copies-take-removal = Izbriši, kao u kopiji
copies-take-all = Vrati sve
copies-take-all-about = Registar postaje ono što kopija sadrži. To je jedna izmjena, koju poništava { $keys }.
copies-preparing = Vraćanje se priprema…
copies-taken = Vraćeno iz sigurnosne kopije: { $name }
copies-all-taken = Registar je vraćen kao u sigurnosnoj kopiji ({ $moment }).

dialog-copies-folder = Fascikla za sigurnosne kopije
dialog-copy = Otvori sigurnosnu kopiju
