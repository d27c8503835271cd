# Historija izmjena.

tab-history = Historija
history-added = Dodano: { $name }
history-added-titled = Dodano: { $name } („{ $title }“)
history-removed = Izbrisano: { $name }
history-removed-titled = Izbrisano: { $name } („{ $title }“)
history-moved = Premješteno: { $name }, s mjesta { $from } na mjesto { $to }
history-year-added = Dodana je { $year }. godina
history-year-imported = Dodana je { $year }. godina, aktivnosti: { $count }
history-year-removed = Uklonjena je { $year }. godina
history-paragraph-written = Napisan je pasus „{ $name }“ ({ $language })
history-paragraph-changed = Izmijenjen je pasus „{ $name }“ ({ $language })
history-paragraph-restored = Pasus „{ $name }“ ({ $language }) vraćen je na tekst izvještaja
history-rule = Izmijenjeno je zakonsko pravilo „{ $rule }“
history-rule-restored = Zakonsko pravilo „{ $rule }“ vraćeno je na početnu vrijednost
history-waived = Nalaz je ostavljen po strani: { $rule }
history-unwaived = Nalaz ponovo važi: { $rule }
history-published = Objavljen je izvještaj za { $year }. godinu
history-unpublished = Objava za { $year }. godinu skinuta je sa spiska
history-years = { $count ->
    [one] Uvezena je { $count } godina
    [few] Uvezene su { $count } godine
   *[other] Uvezeno je { $count } godina
}
history-records-added = { $count ->
    [one] dodan je { $count } zapis
    [few] dodana su { $count } zapisa
   *[other] dodano je { $count } zapisa
}
history-records-removed = { $count ->
    [one] izbrisan je { $count } zapis
    [few] izbrisana su { $count } zapisa
   *[other] izbrisano je { $count } zapisa
}
history-records-moved = { $count ->
    [one] premješten je { $count } zapis
    [few] premještena su { $count } zapisa
   *[other] premješteno je { $count } zapisa
}
history-cells = { $count ->
    [one] izmijenjena je { $count } ćelija
    [few] izmijenjene su { $count } ćelije
   *[other] izmijenjeno je { $count } ćelija
}: { $list }
history-other = { $count ->
    [one] još { $count } izmjena
    [few] još { $count } izmjene
   *[other] još { $count } izmjena
}
history-changes = { $count ->
    [one] { $count } izmjena odjednom
    [few] { $count } izmjene odjednom
   *[other] { $count } izmjena odjednom
}
history-merged = { $count ->
    [one] Spojeno s drugom verzijom: { $count } njena izmjena
    [few] Spojeno s drugom verzijom: { $count } njene izmjene
   *[other] Spojeno s drugom verzijom: { $count } njenih izmjena
}
history-long = Jedna dugačka izmjena

history-filter = Filtriraj izmjene
history-about = Enter vraća registar u stanje poslije izabrane izmjene; i to je izmjena, koja se poništava sa { $keys }.
history-none = Još nije napravljena nijedna izmjena.
history-none-found = Nijedna izmjena ne odgovara filteru.
history-searching = Pretraga je u toku…
history-nobody = bez imena
history-now = sadašnje stanje
history-undone = poništeno
history-overtaken = poništeno, pa nastavljeno drugačije
history-start = Stanje prije prve izmjene
history-go-back = Vrati ovdje
history-takes-back = { $count ->
    [one] poništava se { $count } izmjena
    [few] poništavaju se { $count } izmjene
   *[other] poništava se { $count } izmjena
}
history-makes-again = { $count ->
    [one] ponavlja se { $count } izmjena
    [few] ponavljaju se { $count } izmjene
   *[other] ponavlja se { $count } izmjena
}
history-took-back = { $count ->
    [one] poništena je { $count } izmjena
    [few] poništene su { $count } izmjene
   *[other] poništeno je { $count } izmjena
}
history-made-again = { $count ->
    [one] ponovljena je { $count } izmjena
    [few] ponovljene su { $count } izmjene
   *[other] ponovljeno je { $count } izmjena
}
history-already = Registar je već u tom stanju.
history-went-back = Registar je vraćen: { $what }.
