# Godišnji izveštaj. Svaka rečenica navodi samo ono što je evidentirano u registru.
# Datum se završava tačkom; iza njega u rečenici stoji „godine“, da se tačka ne udvoji.

report-file-name = godisnji-izvestaj
report-summary-file-name = rezime
report-title = Godišnji izveštaj za { $year }. godinu · { $municipality }
report-running = Godišnji izveštaj za { $year }. godinu
report-page = strana { $page } od { $pages }

# Naslovna strana. Naziv opštine se ne menja po padežima: stoji sam ispod ove reči.
report-municipality = Opština
report-annual-report = Godišnji izveštaj
report-period = 1. januar – 31. decembar { $year }. godine

report-table = Tabela { $number }. { $caption }
report-figure = Grafikon { $number }. { $caption }
report-total = Ukupno

# Naslovi poglavlja
report-general = Opšti podaci
report-section-consultation = Javne konsultacije
report-section-hearing = Budžetske rasprave
report-section-meeting = Javni sastanci
report-section-participatory-budgeting = Participativno budžetiranje
report-section-decisions = Odluke predsednika opštine
report-section-gender = Rezime prema polu
report-section-access = Pristup javnim dokumentima
report-section-charts = Grafikoni
report-section-conclusion = Zaključak
report-section-abbreviations = Skraćenice
report-challenges = Izazovi
report-plans = Godišnji planovi
report-pages = Internet stranice
report-documents = Dokumenti

# Opšti podaci
report-general-introduction = Ovaj izveštaj prikazuje učešće javnosti u radu opštine tokom { $year }. godine: javne konsultacije, budžetske rasprave, javne sastanke, participativno budžetiranje, odluke predsednika opštine i zahteve za pristup javnim dokumentima. Svi podaci izračunati su iz registra opštine.
report-activities = { $count ->
    [one] U registru je evidentirana { $count } aktivnost.
    [few] U registru su evidentirane { $count } aktivnosti.
   *[other] U registru je evidentirano { $count } aktivnosti.
}
report-published-on = { " " }(objavljeno { $date })

# Sa brojem ispred: „13 javnih konsultacija“
report-counted-consultation = { $count ->
    [one] javna konsultacija
    [few] javne konsultacije
   *[other] javnih konsultacija
}
report-counted-hearing = { $count ->
    [one] budžetska rasprava
    [few] budžetske rasprave
   *[other] budžetskih rasprava
}
report-counted-meeting = { $count ->
    [one] javni sastanak
    [few] javna sastanka
   *[other] javnih sastanaka
}
report-counted-participatory-budgeting = { $count ->
    [one] postupak participativnog budžetiranja
    [few] postupka participativnog budžetiranja
   *[other] postupaka participativnog budžetiranja
}
report-counted-decisions = { $count ->
    [one] odluka predsednika opštine
    [few] odluke predsednika opštine
   *[other] odluka predsednika opštine
}
report-counted-access = { $count ->
    [one] zahtev za pristup dokumentima
   *[other] zahteva za pristup dokumentima
}

report-lead-participants = { $participants ->
    [one] { $participants } učesnik
   *[other] { $participants } učesnika
}, od toga { $women ->
    [one] { $women } žena
    [few] { $women } žene
   *[other] { $women } žena
} ({ $share })
report-lead-participants-total = { $participants ->
    [one] { $participants } učesnik
   *[other] { $participants } učesnika
}
report-lead-comments = { $count ->
    [one] { $count } komentar
   *[other] { $count } komentara
}

# Aktivnosti
report-recorded-consultation = { $count ->
    [one] U registru za { $year }. godinu evidentirana je { $count } javna konsultacija.
    [few] U registru za { $year }. godinu evidentirane su { $count } javne konsultacije.
   *[other] U registru za { $year }. godinu evidentirano je { $count } javnih konsultacija.
}
report-recorded-hearing = { $count ->
    [one] U registru za { $year }. godinu evidentirana je { $count } budžetska rasprava.
    [few] U registru za { $year }. godinu evidentirane su { $count } budžetske rasprave.
   *[other] U registru za { $year }. godinu evidentirano je { $count } budžetskih rasprava.
}
report-recorded-meeting = { $count ->
    [one] U registru za { $year }. godinu evidentiran je { $count } javni sastanak.
    [few] U registru za { $year }. godinu evidentirana su { $count } javna sastanka.
   *[other] U registru za { $year }. godinu evidentirano je { $count } javnih sastanaka.
}
report-recorded-participatory-budgeting = { $count ->
    [one] U registru za { $year }. godinu evidentiran je { $count } postupak participativnog budžetiranja.
    [few] U registru za { $year }. godinu evidentirana su { $count } postupka participativnog budžetiranja.
   *[other] U registru za { $year }. godinu evidentirano je { $count } postupaka participativnog budžetiranja.
}
report-none-consultation = U registru za { $year }. godinu nije evidentirana nijedna javna konsultacija.
report-none-hearing = U registru za { $year }. godinu nije evidentirana nijedna budžetska rasprava.
report-none-meeting = U registru za { $year }. godinu nije evidentiran nijedan javni sastanak.
report-none-participatory-budgeting = U registru za { $year }. godinu nije evidentiran nijedan postupak participativnog budžetiranja.

report-participation = { $participants ->
    [one] Učestvovala je { $participants } osoba
    [few] Učestvovale su { $participants } osobe
   *[other] Učestvovalo je { $participants } osoba
}: { $women ->
    [one] { $women } žena
    [few] { $women } žene
   *[other] { $women } žena
} ({ $share }) i { $men ->
    [one] { $men } muškarac
    [few] { $men } muškarca
   *[other] { $men } muškaraca
}.
report-participation-total = { $participants ->
    [one] Učestvovala je { $participants } osoba; pol nije evidentiran.
    [few] Učestvovale su { $participants } osobe; pol nije evidentiran.
   *[other] Učestvovalo je { $participants } osoba; pol nije evidentiran.
}
report-gender-unknown = { $count ->
    [1] Za { $count } učesnika pol nije evidentiran; procenat je izračunat bez tog učesnika.
   *[other] Za { $count } učesnika pol nije evidentiran; procenat je izračunat bez njih.
}
report-participation-unknown = { $count ->
    [one] Za { $count } aktivnost broj učesnika nije evidentiran.
   *[other] Za { $count } aktivnosti broj učesnika nije evidentiran.
}
report-without-women = U { $count } aktivnosti nije učestvovala nijedna žena.
report-comments = Od { $total } komentara { $accepted ->
    [one] prihvaćen je { $accepted }
    [few] prihvaćena su { $accepted }
   *[other] prihvaćeno je { $accepted }
}, { $partial ->
    [one] delimično je prihvaćen { $partial }
    [few] delimično su prihvaćena { $partial }
   *[other] delimično je prihvaćeno { $partial }
}, a { $rejected ->
    [one] odbijen je { $rejected }
    [few] odbijena su { $rejected }
   *[other] odbijeno je { $rejected }
}.
report-comments-with-pending = Od { $total } komentara { $accepted ->
    [one] prihvaćen je { $accepted }
    [few] prihvaćena su { $accepted }
   *[other] prihvaćeno je { $accepted }
}, { $partial ->
    [one] delimično je prihvaćen { $partial }
    [few] delimično su prihvaćena { $partial }
   *[other] delimično je prihvaćeno { $partial }
}, { $rejected ->
    [one] odbijen je { $rejected }
    [few] odbijena su { $rejected }
   *[other] odbijeno je { $rejected }
}, a u razmatranju { $pending ->
    [one] je { $pending }
    [few] su { $pending }
   *[other] je { $pending }
}.
report-links-all = Link izveštaja naveden je ispod svakog reda tabele.
report-links-some = Link izveštaja naveden je ispod odgovarajućeg reda tabele, za { $with } od { $count } aktivnosti.
report-channels = Kanali obaveštavanja, sa brojem aktivnosti: { $list }.
report-published = Od { $count } aktivnosti, prema registru je objavljeno: { $list }.
report-published-notice = obaveštenje
report-published-news = vest
report-published-minutes = zapisnik
report-name-and-count = { $name } ({ $count })

# Tabele aktivnosti
report-column-number = Br.
report-column-name-consultation = Naziv dokumenta
report-column-name-hearing = Rasprava i mesto održavanja
report-column-name-meeting = Sastanak i mesto održavanja
report-column-name-participatory-budgeting = Aktivnost i mesto održavanja
report-column-date = Datum
report-group-participants = Učesnici
report-group-comments = Komentari
report-caption-consultation = Javne konsultacije prema učešću i statusu komentara
report-caption-hearing = Budžetske rasprave prema učešću i statusu komentara
report-caption-meeting = Javni sastanci prema učešću
report-caption-participatory-budgeting = Participativno budžetiranje prema učešću
report-detail-report = Izveštaj:
report-detail-minutes = Zapisnik:
report-untitled = bez naziva
report-date-absent = datum nije evidentiran
report-note-date-unreadable = Datum kako je upisan u registar; ne može se pročitati kao datum.
report-note-total-only = Ukupan broj kako je naveden; pol nije evidentiran za sve.
report-note-one-gender = Evidentiran je samo jedan pol; ukupan broj nije poznat i ne ulazi u zbir U.
report-note-counted-as-pending = Evidentiran je samo ukupan broj komentara; oni se računaju kao komentari u razmatranju.
report-note-number = Br. { $number }:
report-note-open-until = Konsultacija je bila otvorena do { $date } godine.
report-note-closed-on = Konsultacija je zatvorena { $date } godine.
report-note-pending = { $count ->
    [one] Na kraju { $year }. godine u razmatranju je bio { $count } komentar.
    [few] Na kraju { $year }. godine u razmatranju su bila { $count } komentara.
   *[other] Na kraju { $year }. godine u razmatranju je bilo { $count } komentara.
}
report-note-carried-from = Aktivnost iz { $year }. godine, preneta samo sa komentarima u razmatranju; učesnici se broje u { $year }. godini.
report-note-carried-over = { $count ->
    [one] { $count } komentar je prenet u { $year }. godinu i tamo se broji.
    [few] { $count } komentara su preneta u { $year }. godinu i tamo se broje.
   *[other] { $count } komentara je preneto u { $year }. godinu i tamo se broji.
}
report-counts-in-year = broji se u { $year }. godini
report-carried-in = { $count ->
    [one] U tabeli je i { $count } aktivnost iz ranijih godina, samo sa komentarima koji su odande preneti.
    [few] U tabeli su i { $count } aktivnosti iz ranijih godina, samo sa komentarima koji su odande preneti.
   *[other] U tabeli je i { $count } aktivnosti iz ranijih godina, samo sa komentarima koji su odande preneti.
}
report-note-gender-unknown = { $count ->
    [one] U zbir U uračunat je i { $count } učesnik čiji pol nije evidentiran; stoga U nije jednako Ž + M.
    [few] U zbir U uračunata su i { $count } učesnika čiji pol nije evidentiran; stoga U nije jednako Ž + M.
   *[other] U zbir U uračunato je i { $count } učesnika čiji pol nije evidentiran; stoga U nije jednako Ž + M.
}
report-note-participants-unknown = { $count ->
    [1] Za { $count } aktivnost broj učesnika nije evidentiran; ona ne ulazi u zbir U.
    [one] Za { $count } aktivnost broj učesnika nije evidentiran; one ne ulaze u zbir U.
   *[other] Za { $count } aktivnosti broj učesnika nije evidentiran; one ne ulaze u zbir U.
}

# Participativno budžetiranje
report-projects = { $count ->
    [one] Evidentiran je { $count } projekat
    [few] Evidentirana su { $count } projekta
   *[other] Evidentirano je { $count } projekata
} u { $localities ->
    [one] { $localities } naselju.
   *[other] { $localities } naselja.
}
report-projects-selected = { $count ->
    [one] Odabran je { $count } projekat.
    [few] Odabrana su { $count } projekta.
   *[other] Odabrano je { $count } projekata.
}
report-projects-votes = { $count ->
    [one] Dat je { $count } glas.
    [few] Data su { $count } glasa.
   *[other] Dato je { $count } glasova.
}
report-projects-amount = Vrednost odabranih projekata iznosi { $amount }.
report-caption-projects = Projekti po naseljima
# Nije sigurno: vidi napomenu uz „field-locality“.
report-column-locality = Naselje
report-column-project = Projekat
report-column-selected = Odabran
report-column-votes = Glasovi
report-column-amount = Iznos

# Odluke predsednika opštine
report-decisions = { $count ->
    [one] Za { $year }. godinu evidentirana je { $count } odluka predsednika opštine.
    [few] Za { $year }. godinu evidentirane su { $count } odluke predsednika opštine.
   *[other] Za { $year }. godinu evidentirano je { $count } odluka predsednika opštine.
}
report-decisions-mean = { $months ->
    [1] Podaci su evidentirani za { $months } mesec.
    [few] Prosek za { $months } evidentirana meseca iznosi { $mean } mesečno.
   *[other] Prosek za { $months } evidentiranih meseci iznosi { $mean } mesečno.
}
report-none-decisions = Za { $year }. godinu nisu evidentirane odluke predsednika opštine.
report-caption-decisions = Odluke predsednika opštine po mesecima, { $year }. godina
report-column-month = Mesec
report-column-decisions-link = Link objave
report-column-decisions-count = Odluke
report-link-language = { $language }:{ " " }
report-note-months = Broj odluka evidentiran je za { $months } od 12 meseci.

# Rezime prema polu
report-women-share = Žene čine { $share } učesnika čiji je pol evidentiran.
report-women-share-range = Udeo žena bio je najveći { $highest } ({ $highest-share }), a najmanji { $lowest } ({ $lowest-share }).
report-among-consultation = u javnim konsultacijama
report-among-hearing = na budžetskim raspravama
report-among-meeting = na javnim sastancima
report-among-participatory-budgeting = u participativnom budžetiranju
report-caption-gender = Učesnici prema polu i vrsti aktivnosti
report-column-kind = Vrsta aktivnosti
report-column-activities = Aktivnosti
report-column-women-share = Žene (%)

# Pristup dokumentima
report-access = { $count ->
    [one] Za { $year }. godinu evidentiran je { $count } zahtev za pristup javnim dokumentima.
    [few] Za { $year }. godinu evidentirana su { $count } zahteva za pristup javnim dokumentima.
   *[other] Za { $year }. godinu evidentirano je { $count } zahteva za pristup javnim dokumentima.
}
report-access-recorded = { $count ->
    [one] Pojedinačno je evidentiran { $count } od njih.
    [few] Pojedinačno su evidentirana { $count } od njih.
   *[other] Pojedinačno je evidentirano { $count } od njih.
}
report-none-access = Za { $year }. godinu nije evidentiran broj zahteva za pristup javnim dokumentima.
report-caption-access = Zahtevi za pristup javnim dokumentima prema ishodu
report-column-outcome = Ishod
report-column-requests = Zahtevi
report-note-no-outcome = Za { $count } od { $total } zahteva ishod nije evidentiran.

# Grafikoni
report-charts = Grafikoni prikazuju podatke iz tabela ovog izveštaja.
report-data-of-chart = Podaci grafikona: { $title }

# Zaključak
report-conclusion-participation = { $activities ->
    [one] Tokom { $year }. godine u { $activities } evidentiranoj aktivnosti
    [few] Tokom { $year }. godine u { $activities } evidentirane aktivnosti
   *[other] Tokom { $year }. godine u { $activities } evidentiranih aktivnosti
} { $participants ->
    [one] učestvovala je { $participants } osoba.
    [few] učestvovale su { $participants } osobe.
   *[other] učestvovalo je { $participants } osoba.
}
report-conclusion-comments = { $total ->
    [one] Od { $total } evidentiranog komentara
    [few] Od { $total } evidentirana komentara
   *[other] Od { $total } evidentiranih komentara
}, u celini ili delimično { $accepted ->
    [one] prihvaćen je { $accepted } ({ $share }).
    [few] prihvaćena su { $accepted } ({ $share }).
   *[other] prihvaćeno je { $accepted } ({ $share }).
}
report-conclusion-pending = { $count ->
    [one] U razmatranju ostaje { $count } komentar.
    [few] U razmatranju ostaju { $count } komentara.
   *[other] U razmatranju ostaje { $count } komentara.
}
report-conclusion-decisions = { $count ->
    [one] Evidentirana je { $count } odluka predsednika opštine.
    [few] Evidentirane su { $count } odluke predsednika opštine.
   *[other] Evidentirano je { $count } odluka predsednika opštine.
}
report-conclusion-access = { $count ->
    [one] Evidentiran je { $count } zahtev za pristup javnim dokumentima.
    [few] Evidentirana su { $count } zahteva za pristup javnim dokumentima.
   *[other] Evidentirano je { $count } zahteva za pristup javnim dokumentima.
}

# Skraćenice: najpre one iz tabela, zatim one koje kancelarija piše u nazivima.
report-short-women = Žene
report-short-men = Muškarci
report-short-total = Ukupno
report-short-rejected = Odbijeno
report-short-accepted = Prihvaćeno
report-short-partially-accepted = Delimično prihvaćeno
report-short-pending = U razmatranju
# Samo skraćenice, odvojene razmakom; značenje svake stoji niže.
report-abbreviations = KAB KPF OJQ MTBF
report-abbreviation-kab = Srednjoročni budžetski okvir (albanska skraćenica)
report-abbreviation-kpf = Komitet za politiku i finansije
report-abbreviation-ojq = Nevladina organizacija (albanska skraćenica)
report-abbreviation-mtbf = Srednjoročni budžetski okvir (engleska skraćenica)

# Rezime na jednoj strani
report-section-year-in-figures = Godina u brojkama
report-checks-none = Provere registra nisu našle ništa što treba ispraviti.
report-checks = Provere registra pokazuju { $errors ->
    [one] { $errors } grešku
    [few] { $errors } greške
   *[other] { $errors } grešaka
}, { $warnings ->
    [one] { $warnings } upozorenje
    [few] { $warnings } upozorenja
   *[other] { $warnings } upozorenja
} i { $notes ->
    [one] { $notes } napomenu
    [few] { $notes } napomene
   *[other] { $notes } napomena
}.
report-checks-waived = { $count ->
    [one] { $count } nalaz je razmotren i ostavljen po strani uz obrazloženje.
    [few] { $count } nalaza su razmotrena i ostavljena po strani uz obrazloženje.
   *[other] { $count } nalaza je razmotreno i ostavljeno po strani uz obrazloženje.
}
report-checks-resolved = { $count ->
    [one] Od ranijih nalaza rešen je { $count }.
    [few] Od ranijih nalaza rešena su { $count }.
   *[other] Od ranijih nalaza rešeno je { $count }.
}

# Potpis
report-signature-place = Mesto
report-signature-date = Datum
report-signature-name = Ime i prezime
report-signature-title = Funkcija
report-signature = Potpis

# Poziv kancelariji, samo u prozoru
report-hint-notices = U registru nije evidentirano gde su obaveštenja objavljena. Označite kanale kod aktivnosti, ili ovde napišite pasus.
report-hint-access = Ishodi zahteva nisu evidentirani. Evidentirajte zahteve jedan po jedan, ili ovde napišite pasus.
report-hint-challenges = Izazove zna samo kancelarija. Ako ostane prazno, ovaj odeljak se ne prikazuje u izveštaju.

# Štampanje u PDF
report-pdf-no-browser = Za PDF je potreban Microsoft Edge, Google Chrome ili Chromium, a na ovom računaru nije pronađen nijedan. Sačuvajte izveštaj kao HTML, otvorite ga u pregledaču i odštampajte u PDF.
report-pdf-start = Pregledač { $browser } nije pokrenut ({ $cause }). Sačuvajte izveštaj kao HTML, otvorite ga u pregledaču i odštampajte u PDF.
report-pdf-failed = Pregledač { $browser } nije odštampao izveštaj. Pokušajte ponovo, ili sačuvajte izveštaj kao HTML, otvorite ga u pregledaču i odštampajte u PDF.
report-pdf-timeout = { $seconds ->
    [one] Pregledač { $browser } nije završio za { $seconds } sekundu i zaustavljen je. Pokušajte ponovo, ili sačuvajte izveštaj kao HTML i odštampajte ga iz pregledača.
    [few] Pregledač { $browser } nije završio za { $seconds } sekunde i zaustavljen je. Pokušajte ponovo, ili sačuvajte izveštaj kao HTML i odštampajte ga iz pregledača.
   *[other] Pregledač { $browser } nije završio za { $seconds } sekundi i zaustavljen je. Pokušajte ponovo, ili sačuvajte izveštaj kao HTML i odštampajte ga iz pregledača.
}
report-pdf-cancelled = Štampanje u PDF je otkazano. Nijedna datoteka nije izmenjena.
report-pdf-file = Datoteka { $path } nije zapisana ({ $cause }). Proverite da li fascikla postoji, da li imate pravo da u nju pišete i da li je datoteka otvorena negde drugde.

report-section-corrections = Ispravke
report-corrections = Ovaj izveštaj ispravlja podatke ranije objavljenog izveštaja.
report-corrections-of = Ovaj izveštaj ispravlja podatke izveštaja objavljenog { $date } godine.
report-caption-corrections = Ispravljeni podaci
report-column-figure = Podatak
report-column-was = Bilo je
report-column-is = Jeste
publication-no-language = Izaberite najmanje jedan jezik za objavljivanje.
publication-blocked-errors = { $count ->
    [one] Objavljivanje sprečava { $count } greška. Potrebno je ispraviti greške ili ih ostaviti po strani uz obrazloženje.
    [few] Objavljivanje sprečavaju { $count } greške. Potrebno je ispraviti greške ili ih ostaviti po strani uz obrazloženje.
   *[other] Objavljivanje sprečava { $count } grešaka. Potrebno je ispraviti greške ili ih ostaviti po strani uz obrazloženje.
}
publication-blocked-narrative = { $count ->
    [one] U tekstu izveštaja { $count } mesto nije u redu. Tekst treba ispraviti pre objavljivanja.
    [few] U tekstu izveštaja { $count } mesta nisu u redu. Tekst treba ispraviti pre objavljivanja.
   *[other] U tekstu izveštaja { $count } mesta nije u redu. Tekst treba ispraviti pre objavljivanja.
}

# Brojke koje pasus može da sadrži po imenu, kako ih navodi spisak
narrative-figure-year = Izveštajna godina
narrative-figure-municipality = Naziv opštine
narrative-figure-all = Sve aktivnosti
narrative-figure-activities = Aktivnosti svih vrsta
narrative-figure-women-share = Udeo žena
narrative-figure-men-share = Udeo muškaraca
narrative-figure-gender-unknown = Učesnici čiji pol nije evidentiran
narrative-figure-not-counted = Aktivnosti bez broja učesnika
narrative-figure-without-women = Aktivnosti na kojima nije bilo žena
narrative-figure-comments-total = Svi komentari
narrative-figure-comments-accepted = Prihvaćeni komentari
narrative-figure-comments-partially-accepted = Delimično prihvaćeni komentari
narrative-figure-comments-rejected = Odbijeni komentari
narrative-figure-comments-pending = Komentari u razmatranju
narrative-figure-comments-taken-up = Komentari prihvaćeni u celini ili delimično
narrative-figure-accepted-share = Udeo prihvaćenih komentara
narrative-figure-partially-accepted-share = Udeo delimično prihvaćenih komentara
narrative-figure-rejected-share = Udeo odbijenih komentara
narrative-figure-pending-share = Udeo komentara u razmatranju
narrative-figure-taken-up-share = Udeo komentara prihvaćenih u celini ili delimično
narrative-figure-with-report = Aktivnosti sa linkom ka izveštaju
narrative-figure-with-notice = Aktivnosti sa objavljenim obaveštenjem
narrative-figure-with-news = Aktivnosti sa objavljenom vešću
narrative-figure-with-minutes = Aktivnosti sa objavljenim zapisnikom
narrative-figure-announced = Najavljeno putem kanala „{ $channel }“
narrative-figure-project-count = Projekti
narrative-figure-project-selected = Odabrani projekti
narrative-figure-project-localities = Lokaliteti sa projektima
narrative-figure-project-votes = Glasovi za projekte
narrative-figure-project-amount = Vrednost odabranih projekata
narrative-figure-decision-months = Meseci sa evidentiranim odlukama
narrative-figure-decision-mean = Odluke predsednika opštine, mesečni prosek
narrative-figure-access-request-recorded = Pojedinačno evidentirani zahtevi za pristup
narrative-unknown = „{ $name }“ nije naziv nijedne brojke. Izaberite brojku sa spiska.
narrative-unknown-near = „{ $name }“ nije naziv nijedne brojke. Da li ste mislili „{ $nearest }“?
narrative-brace = Zagrada „{ $name }“ stoji sama. Napišite je dvaput ako treba da se odštampa.
