# Lepljenje bloka u tabelu.

# Kako ljudi zovu delove učešća i odgovore, razdvojeni zarezima.
words-women = ž, žene, žena, ženski
words-men = m, muškarci, muškaraca, muški
words-total = u, ukupno, svega
words-yes = da
words-no = ne

input-required = Ovo polje ne može ostati prazno.

paste-done = { $count ->
    [one] Nalepljena je { $count } ćelija.
    [few] Nalepljene su { $count } ćelije.
   *[other] Nalepljeno je { $count } ćelija.
}
paste-done-new = { $count ->
    [one] Nalepljena je { $count } ćelija
    [few] Nalepljene su { $count } ćelije
   *[other] Nalepljeno je { $count } ćelija
}; { $rows ->
    [one] dodat je { $rows } red.
    [few] dodata su { $rows } reda.
   *[other] dodato je { $rows } redova.
}
paste-unchanged = Ćelije već imaju ove vrednosti; ništa se nije promenilo.
paste-nothing = Ništa iz bloka ovde ne odgovara. Ništa nije nalepljeno.
paste-no-room = Redova u bloku: { $rows }; ovde ima mesta za { $fits }. Ništa nije nalepljeno.
paste-too-many = Blok bi dodao { $rows } redova; odjednom se dodaje najviše { $most }. Ništa nije nalepljeno.
paste-too-large = Blok je prevelik za čitanje. Ništa nije nalepljeno.
paste-gone = Reda u koji je trebalo nalepiti više nema. Ništa nije nalepljeno.
paste-reading = Blok se čita, redova: { $rows }…
paste-writing = Upisuje se, redova: { $rows }…
paste-stopped = Lepljenje je prekinuto. Ništa se nije promenilo.

paste-title = Pre lepljenja
paste-size = { $rows ->
    [one] { $rows } red
    [few] { $rows } reda
   *[other] { $rows } redova
} · { $columns ->
    [one] { $columns } kolona
    [few] { $columns } kolone
   *[other] { $columns } kolona
}
paste-new-rows = { $rows ->
    [one] { $rows } novi red
    [few] { $rows } nova reda
   *[other] { $rows } novih redova
}
paste-wrong = { $count ->
    [one] { $count } ćelija ne odgovara: ako nastavite, ostaje kakva jeste.
    [few] { $count } ćelije ne odgovaraju: ako nastavite, ostaju kakve jesu.
   *[other] { $count } ćelija ne odgovara: ako nastavite, ostaju kakve jesu.
}
paste-surplus = { $count ->
    [one] { $count } kolona je izvan tabele i ne lepi se: { $texts }
    [few] { $count } kolone su izvan tabele i ne lepe se: { $texts }
   *[other] { $count } kolona je izvan tabele i ne lepi se: { $texts }
}
paste-outside = Tekst oko kopirane tabele se ne lepi.
paste-heads = Prvi red je zaglavlje tabele i ne lepi se
paste-keep-written = Datumi koji se ne mogu pročitati čuvaju se kako su napisani ({ $count })
paste-as-above = Prazan datum znači „kao gore“ ({ $count })
paste-only-marked = Samo redovi s napomenama
paste-accept-fitting = Uzmi ono što odgovara
paste-accept = Nalepi
paste-table = Blok koji se lepi
paste-row = Red { $number }
paste-row-new = Novi red { $number }
paste-cell-said = { $column } „{ $text }“: { $why }
paste-is-kept = čuva se kako je napisano, ne kao datum.
paste-is-blank = { $column }: prazno ispod datuma.
paste-is-above = { $column }: kao gore, { $text }.
