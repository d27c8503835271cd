# Istorija izmena.

tab-history = Istorija
history-added = Dodato: { $name }
history-added-titled = Dodato: { $name } („{ $title }“)
history-removed = Izbrisano: { $name }
history-removed-titled = Izbrisano: { $name } („{ $title }“)
history-moved = Premešteno: { $name }, sa mesta { $from } na mesto { $to }
history-year-added = Dodata je { $year }. godina
history-year-imported = Dodata je { $year }. godina, aktivnosti: { $count }
history-year-removed = Uklonjena je { $year }. godina
history-paragraph-written = Napisan je pasus „{ $name }“ ({ $language })
history-paragraph-changed = Izmenjen je pasus „{ $name }“ ({ $language })
history-paragraph-restored = Pasus „{ $name }“ ({ $language }) vraćen je na tekst izveštaja
history-rule = Izmenjeno je zakonsko pravilo „{ $rule }“
history-rule-restored = Zakonsko pravilo „{ $rule }“ vraćeno je na početnu vrednost
history-waived = Nalaz je ostavljen po strani: { $rule }
history-unwaived = Nalaz ponovo važi: { $rule }
history-published = Objavljen je izveštaj za { $year }. godinu
history-unpublished = Objavljivanje za { $year }. godinu skinuto je sa spiska
history-years = { $count ->
    [one] Uvezena je { $count } godina
    [few] Uvezene su { $count } godine
   *[other] Uvezeno je { $count } godina
}
history-records-added = { $count ->
    [one] dodat je { $count } zapis
    [few] dodata su { $count } zapisa
   *[other] dodato je { $count } zapisa
}
history-records-removed = { $count ->
    [one] izbrisan je { $count } zapis
    [few] izbrisana su { $count } zapisa
   *[other] izbrisano je { $count } zapisa
}
history-records-moved = { $count ->
    [one] premešten je { $count } zapis
    [few] premeštena su { $count } zapisa
   *[other] premešteno je { $count } zapisa
}
history-cells = { $count ->
    [one] izmenjena je { $count } ćelija
    [few] izmenjene su { $count } ćelije
   *[other] izmenjeno je { $count } ćelija
}: { $list }
history-other = { $count ->
    [one] još { $count } izmena
    [few] još { $count } izmene
   *[other] još { $count } izmena
}
history-changes = { $count ->
    [one] { $count } izmena odjednom
    [few] { $count } izmene odjednom
   *[other] { $count } izmena odjednom
}
history-merged = { $count ->
    [one] Spojeno sa drugom verzijom: { $count } njena izmena
    [few] Spojeno sa drugom verzijom: { $count } njene izmene
   *[other] Spojeno sa drugom verzijom: { $count } njenih izmena
}
history-long = Jedna dugačka izmena

history-filter = Filtriraj izmene
history-about = Enter vraća registar u stanje posle izabrane izmene; i to je izmena, koja se opoziva sa { $keys }.
history-none = Još nije napravljena nijedna izmena.
history-none-found = Nijedna izmena ne odgovara filteru.
history-searching = Pretraga je u toku…
history-nobody = bez imena
history-now = sadašnje stanje
history-undone = opozvano
history-overtaken = opozvano, pa nastavljeno drugačije
history-start = Stanje pre prve izmene
history-go-back = Vrati ovde
history-takes-back = { $count ->
    [one] opoziva se { $count } izmena
    [few] opozivaju se { $count } izmene
   *[other] opoziva se { $count } izmena
}
history-makes-again = { $count ->
    [one] ponavlja se { $count } izmena
    [few] ponavljaju se { $count } izmene
   *[other] ponavlja se { $count } izmena
}
history-took-back = { $count ->
    [one] opozvana je { $count } izmena
    [few] opozvane su { $count } izmene
   *[other] opozvano je { $count } izmena
}
history-made-again = { $count ->
    [one] ponovljena je { $count } izmena
    [few] ponovljene su { $count } izmene
   *[other] ponovljeno je { $count } izmena
}
history-already = Registar je već u tom stanju.
history-went-back = Registar je vraćen: { $what }.
