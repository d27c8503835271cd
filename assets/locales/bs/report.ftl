# Godišnji izvještaj. Svaka rečenica navodi samo ono što je evidentirano u registru.
# Datum se završava tačkom; iza njega u rečenici stoji „godine“, da se tačka ne udvoji.

report-file-name = godisnji-izvjestaj
report-summary-file-name = sazetak
report-title = Godišnji izvještaj za { $year }. godinu · { $municipality }
report-running = Godišnji izvještaj za { $year }. godinu
report-page = strana { $page } od { $pages }

# Naslovna strana. Naziv općine se ne mijenja po padežima: stoji sam ispod ove riječi.
report-municipality = Općina
report-annual-report = Godišnji izvještaj
report-period = 1. januar – 31. decembar { $year }. godine

report-table = Tabela { $number }. { $caption }
report-figure = Grafikon { $number }. { $caption }
report-total = Ukupno

# Naslovi poglavlja
report-general = Opći podaci
report-section-consultation = Javne konsultacije
report-section-hearing = Budžetske rasprave
report-section-meeting = Javni sastanci
report-section-participatory-budgeting = Participativno budžetiranje
report-section-decisions = Odluke predsjednika općine
report-section-gender = Sažetak prema spolu
report-section-access = Pristup javnim dokumentima
report-section-charts = Grafikoni
report-section-conclusion = Zaključak
report-section-abbreviations = Skraćenice
report-challenges = Izazovi
report-plans = Godišnji planovi
report-pages = Internet-stranice
report-documents = Dokumenti

# Opći podaci
report-general-introduction = Ovaj izvještaj prikazuje učešće javnosti u radu općine tokom { $year }. godine: javne konsultacije, budžetske rasprave, javne sastanke, participativno budžetiranje, odluke predsjednika općine i zahtjeve za pristup javnim dokumentima. Svi podaci izračunati su iz registra općine.
report-activities = { $count ->
    [one] U registru je evidentirana { $count } aktivnost.
    [few] U registru su evidentirane { $count } aktivnosti.
   *[other] U registru je evidentirano { $count } aktivnosti.
}
report-published-on = { " " }(objavljeno { $date })

# S brojem ispred: „13 javnih konsultacija“
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
    [one] odluka predsjednika općine
    [few] odluke predsjednika općine
   *[other] odluka predsjednika općine
}
report-counted-access = { $count ->
    [one] zahtjev za pristup dokumentima
   *[other] zahtjeva za pristup dokumentima
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
    [one] Učestvovala je { $participants } osoba; spol nije evidentiran.
    [few] Učestvovale su { $participants } osobe; spol nije evidentiran.
   *[other] Učestvovalo je { $participants } osoba; spol nije evidentiran.
}
report-gender-unknown = { $count ->
    [1] Za { $count } učesnika spol nije evidentiran; procenat je izračunat bez tog učesnika.
   *[other] Za { $count } učesnika spol nije evidentiran; procenat je izračunat bez njih.
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
    [one] djelimično je prihvaćen { $partial }
    [few] djelimično su prihvaćena { $partial }
   *[other] djelimično je prihvaćeno { $partial }
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
    [one] djelimično je prihvaćen { $partial }
    [few] djelimično su prihvaćena { $partial }
   *[other] djelimično je prihvaćeno { $partial }
}, { $rejected ->
    [one] odbijen je { $rejected }
    [few] odbijena su { $rejected }
   *[other] odbijeno je { $rejected }
}, a u razmatranju { $pending ->
    [one] je { $pending }
    [few] su { $pending }
   *[other] je { $pending }
}.
report-links-all = Link izvještaja naveden je ispod svakog reda tabele.
report-links-some = Link izvještaja naveden je ispod odgovarajućeg reda tabele, za { $with } od { $count } aktivnosti.
report-channels = Kanali obavještavanja, s brojem aktivnosti: { $list }.
report-published = Od { $count } aktivnosti, prema registru je objavljeno: { $list }.
report-published-notice = obavještenje
report-published-news = vijest
report-published-minutes = zapisnik
report-name-and-count = { $name } ({ $count })

# Tabele aktivnosti
report-column-number = Br.
report-column-name-consultation = Naziv dokumenta
report-column-name-hearing = Rasprava i mjesto održavanja
report-column-name-meeting = Sastanak i mjesto održavanja
report-column-name-participatory-budgeting = Aktivnost i mjesto održavanja
report-column-date = Datum
report-group-participants = Učesnici
report-group-comments = Komentari
report-caption-consultation = Javne konsultacije prema učešću i statusu komentara
report-caption-hearing = Budžetske rasprave prema učešću i statusu komentara
report-caption-meeting = Javni sastanci prema učešću
report-caption-participatory-budgeting = Participativno budžetiranje prema učešću
report-detail-report = Izvještaj:
report-detail-minutes = Zapisnik:
report-untitled = bez naziva
report-date-absent = datum nije evidentiran
report-note-date-unreadable = Datum kako je upisan u registar; ne može se pročitati kao datum.
report-note-total-only = Ukupan broj kako je naveden; spol nije evidentiran za sve.
report-note-one-gender = Evidentiran je samo jedan spol; ukupan broj nije poznat i ne ulazi u zbir U.
report-note-counted-as-pending = Evidentiran je samo ukupan broj komentara; oni se računaju kao komentari u razmatranju.
report-note-number = Br. { $number }:
report-note-open-until = Konsultacija je bila otvorena do { $date } godine.
report-note-closed-on = Konsultacija je zatvorena { $date } godine.
report-note-pending = { $count ->
    [one] Na kraju { $year }. godine u razmatranju je bio { $count } komentar.
    [few] Na kraju { $year }. godine u razmatranju su bila { $count } komentara.
   *[other] Na kraju { $year }. godine u razmatranju je bilo { $count } komentara.
}
report-note-carried-from = Aktivnost iz { $year }. godine, prenesena samo s komentarima u razmatranju; učesnici se broje u { $year }. godini.
report-note-carried-over = { $count ->
    [one] { $count } komentar je prenesen u { $year }. godinu i tamo se broji.
    [few] { $count } komentara su prenesena u { $year }. godinu i tamo se broje.
   *[other] { $count } komentara je preneseno u { $year }. godinu i tamo se broji.
}
report-counts-in-year = broji se u { $year }. godini
report-carried-in = { $count ->
    [one] U tabeli je i { $count } aktivnost iz ranijih godina, samo s komentarima koji su odande preneseni.
    [few] U tabeli su i { $count } aktivnosti iz ranijih godina, samo s komentarima koji su odande preneseni.
   *[other] U tabeli je i { $count } aktivnosti iz ranijih godina, samo s komentarima koji su odande preneseni.
}
report-note-gender-unknown = { $count ->
    [one] U zbir U uračunat je i { $count } učesnik čiji spol nije evidentiran; stoga U nije jednako Ž + M.
    [few] U zbir U uračunata su i { $count } učesnika čiji spol nije evidentiran; stoga U nije jednako Ž + M.
   *[other] U zbir U uračunato je i { $count } učesnika čiji spol nije evidentiran; stoga U nije jednako Ž + M.
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
report-projects-amount = Vrijednost odabranih projekata iznosi { $amount }.
report-caption-projects = Projekti po naseljima
# Nije sigurno: vidi napomenu uz „field-locality“.
report-column-locality = Naselje
report-column-project = Projekat
report-column-selected = Odabran
report-column-votes = Glasovi
report-column-amount = Iznos

# Odluke predsjednika općine
report-decisions = { $count ->
    [one] Za { $year }. godinu evidentirana je { $count } odluka predsjednika općine.
    [few] Za { $year }. godinu evidentirane su { $count } odluke predsjednika općine.
   *[other] Za { $year }. godinu evidentirano je { $count } odluka predsjednika općine.
}
report-decisions-mean = { $months ->
    [1] Podaci su evidentirani za { $months } mjesec.
    [few] Prosjek za { $months } evidentirana mjeseca iznosi { $mean } mjesečno.
   *[other] Prosjek za { $months } evidentiranih mjeseci iznosi { $mean } mjesečno.
}
report-none-decisions = Za { $year }. godinu nisu evidentirane odluke predsjednika općine.
report-caption-decisions = Odluke predsjednika općine po mjesecima, { $year }. godina
report-column-month = Mjesec
report-column-decisions-link = Link objave
report-column-decisions-count = Odluke
report-link-language = { $language }:{ " " }
report-note-months = Broj odluka evidentiran je za { $months } od 12 mjeseci.

# Sažetak prema spolu
report-women-share = Žene čine { $share } učesnika čiji je spol evidentiran.
report-women-share-range = Udio žena bio je najveći { $highest } ({ $highest-share }), a najmanji { $lowest } ({ $lowest-share }).
report-among-consultation = u javnim konsultacijama
report-among-hearing = na budžetskim raspravama
report-among-meeting = na javnim sastancima
report-among-participatory-budgeting = u participativnom budžetiranju
report-caption-gender = Učesnici prema spolu i vrsti aktivnosti
report-column-kind = Vrsta aktivnosti
report-column-activities = Aktivnosti
report-column-women-share = Žene (%)

# Pristup dokumentima
report-access = { $count ->
    [one] Za { $year }. godinu evidentiran je { $count } zahtjev za pristup javnim dokumentima.
    [few] Za { $year }. godinu evidentirana su { $count } zahtjeva za pristup javnim dokumentima.
   *[other] Za { $year }. godinu evidentirano je { $count } zahtjeva za pristup javnim dokumentima.
}
report-access-recorded = { $count ->
    [one] Pojedinačno je evidentiran { $count } od njih.
    [few] Pojedinačno su evidentirana { $count } od njih.
   *[other] Pojedinačno je evidentirano { $count } od njih.
}
report-none-access = Za { $year }. godinu nije evidentiran broj zahtjeva za pristup javnim dokumentima.
report-caption-access = Zahtjevi za pristup javnim dokumentima prema ishodu
report-column-outcome = Ishod
report-column-requests = Zahtjevi
report-note-no-outcome = Za { $count } od { $total } zahtjeva ishod nije evidentiran.

# Grafikoni
report-charts = Grafikoni prikazuju podatke iz tabela ovog izvještaja.
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
}, u cjelini ili djelimično { $accepted ->
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
    [one] Evidentirana je { $count } odluka predsjednika općine.
    [few] Evidentirane su { $count } odluke predsjednika općine.
   *[other] Evidentirano je { $count } odluka predsjednika općine.
}
report-conclusion-access = { $count ->
    [one] Evidentiran je { $count } zahtjev za pristup javnim dokumentima.
    [few] Evidentirana su { $count } zahtjeva za pristup javnim dokumentima.
   *[other] Evidentirano je { $count } zahtjeva za pristup javnim dokumentima.
}

# Skraćenice: najprije one iz tabela, zatim one koje kancelarija piše u nazivima.
report-short-women = Žene
report-short-men = Muškarci
report-short-total = Ukupno
report-short-rejected = Odbijeno
report-short-accepted = Prihvaćeno
report-short-partially-accepted = Djelimično prihvaćeno
report-short-pending = U razmatranju
# Samo skraćenice, odvojene razmakom; značenje svake stoji niže.
report-abbreviations = KAB KPF OJQ MTBF
report-abbreviation-kab = Srednjoročni budžetski okvir (albanska skraćenica)
report-abbreviation-kpf = Komitet za politiku i finansije
report-abbreviation-ojq = Nevladina organizacija (albanska skraćenica)
report-abbreviation-mtbf = Srednjoročni budžetski okvir (engleska skraćenica)

# Sažetak na jednoj stranici
report-section-year-in-figures = Godina u brojkama
report-checks-none = Provjere registra nisu našle ništa što treba ispraviti.
report-checks = Provjere registra pokazuju { $errors ->
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
    [one] Od ranijih nalaza riješen je { $count }.
    [few] Od ranijih nalaza riješena su { $count }.
   *[other] Od ranijih nalaza riješeno je { $count }.
}

# Potpis
report-signature-place = Mjesto
report-signature-date = Datum
report-signature-name = Ime i prezime
report-signature-title = Funkcija
report-signature = Potpis

# Poziv kancelariji, samo u prozoru
report-hint-notices = U registru nije evidentirano gdje su obavještenja objavljena. Označite kanale kod aktivnosti, ili ovdje napišite pasus.
report-hint-access = Ishodi zahtjeva nisu evidentirani. Evidentirajte zahtjeve jedan po jedan, ili ovdje napišite pasus.
report-hint-challenges = Izazove zna samo kancelarija. Ako ostane prazno, ovaj odjeljak se ne prikazuje u izvještaju.

# Štampanje u PDF
report-pdf-no-browser = Za PDF je potreban Microsoft Edge, Google Chrome ili Chromium, a na ovom računaru nije pronađen nijedan. Sačuvajte izvještaj kao HTML, otvorite ga u pregledniku i odštampajte u PDF.
report-pdf-start = Preglednik { $browser } nije pokrenut ({ $cause }). Sačuvajte izvještaj kao HTML, otvorite ga u pregledniku i odštampajte u PDF.
report-pdf-failed = Preglednik { $browser } nije odštampao izvještaj. Pokušajte ponovo, ili sačuvajte izvještaj kao HTML, otvorite ga u pregledniku i odštampajte u PDF.
report-pdf-timeout = { $seconds ->
    [one] Preglednik { $browser } nije završio za { $seconds } sekundu i zaustavljen je. Pokušajte ponovo, ili sačuvajte izvještaj kao HTML i odštampajte ga iz preglednika.
    [few] Preglednik { $browser } nije završio za { $seconds } sekunde i zaustavljen je. Pokušajte ponovo, ili sačuvajte izvještaj kao HTML i odštampajte ga iz preglednika.
   *[other] Preglednik { $browser } nije završio za { $seconds } sekundi i zaustavljen je. Pokušajte ponovo, ili sačuvajte izvještaj kao HTML i odštampajte ga iz preglednika.
}
report-pdf-cancelled = Štampanje u PDF je otkazano. Nijedna datoteka nije izmijenjena.
report-pdf-file = Datoteka { $path } nije zapisana ({ $cause }). Provjerite da li fascikla postoji, imate li pravo pisati u nju i da li je datoteka otvorena negdje drugde.

report-section-corrections = Ispravke
report-corrections = Ovaj izvještaj ispravlja podatke ranije objavljenog izvještaja.
report-corrections-of = Ovaj izvještaj ispravlja podatke izvještaja objavljenog { $date } godine.
report-caption-corrections = Ispravljeni podaci
report-column-figure = Podatak
report-column-was = Bilo je
report-column-is = Jeste
publication-no-language = Izaberite najmanje jedan jezik za objavljivanje.
publication-blocked-errors = { $count ->
    [one] Objavljivanje sprječava { $count } greška. Potrebno je ispraviti greške ili ih ostaviti po strani uz obrazloženje.
    [few] Objavljivanje sprječavaju { $count } greške. Potrebno je ispraviti greške ili ih ostaviti po strani uz obrazloženje.
   *[other] Objavljivanje sprječava { $count } grešaka. Potrebno je ispraviti greške ili ih ostaviti po strani uz obrazloženje.
}
publication-blocked-narrative = { $count ->
    [one] U tekstu izvještaja { $count } mjesto nije u redu. Tekst treba ispraviti prije objavljivanja.
    [few] U tekstu izvještaja { $count } mjesta nisu u redu. Tekst treba ispraviti prije objavljivanja.
   *[other] U tekstu izvještaja { $count } mjesta nije u redu. Tekst treba ispraviti prije objavljivanja.
}

# Brojke koje pasus može sadržavati po imenu, kako ih navodi spisak
narrative-figure-year = Izvještajna godina
narrative-figure-municipality = Naziv općine
narrative-figure-all = Sve aktivnosti
narrative-figure-activities = Aktivnosti svih vrsta
narrative-figure-women-share = Udio žena
narrative-figure-men-share = Udio muškaraca
narrative-figure-gender-unknown = Učesnici čiji spol nije evidentiran
narrative-figure-not-counted = Aktivnosti bez broja učesnika
narrative-figure-without-women = Aktivnosti na kojima nije bilo žena
narrative-figure-comments-total = Svi komentari
narrative-figure-comments-accepted = Prihvaćeni komentari
narrative-figure-comments-partially-accepted = Djelimično prihvaćeni komentari
narrative-figure-comments-rejected = Odbijeni komentari
narrative-figure-comments-pending = Komentari u razmatranju
narrative-figure-comments-taken-up = Komentari prihvaćeni u cijelosti ili djelimično
narrative-figure-accepted-share = Udio prihvaćenih komentara
narrative-figure-partially-accepted-share = Udio djelimično prihvaćenih komentara
narrative-figure-rejected-share = Udio odbijenih komentara
narrative-figure-pending-share = Udio komentara u razmatranju
narrative-figure-taken-up-share = Udio komentara prihvaćenih u cijelosti ili djelimično
narrative-figure-with-report = Aktivnosti s linkom na izvještaj
narrative-figure-with-notice = Aktivnosti s objavljenim obavještenjem
narrative-figure-with-news = Aktivnosti s objavljenom viješću
narrative-figure-with-minutes = Aktivnosti s objavljenim zapisnikom
narrative-figure-announced = Najavljeno putem kanala „{ $channel }“
narrative-figure-project-count = Projekti
narrative-figure-project-selected = Odabrani projekti
narrative-figure-project-localities = Lokaliteti s projektima
narrative-figure-project-votes = Glasovi za projekte
narrative-figure-project-amount = Vrijednost odabranih projekata
narrative-figure-decision-months = Mjeseci s evidentiranim odlukama
narrative-figure-decision-mean = Odluke predsjednika općine, mjesečni prosjek
narrative-figure-access-request-recorded = Pojedinačno evidentirani zahtjevi za pristup
narrative-unknown = „{ $name }“ nije naziv nijedne brojke. Izaberite brojku sa spiska.
narrative-unknown-near = „{ $name }“ nije naziv nijedne brojke. Jeste li mislili „{ $nearest }“?
narrative-brace = Zagrada „{ $name }“ stoji sama. Napišite je dvaput ako treba biti odštampana.
