# Provjere: šta se ne slaže, šta nedostaje, šta treba pogledati.

severity-error = Greška
severity-warning = Upozorenje
severity-note = Napomena
severity-count-error = { $count ->
    [one] { $count } greška
    [few] { $count } greške
   *[other] { $count } grešaka
}
severity-count-warning = { $count ->
    [one] { $count } upozorenje
    [few] { $count } upozorenja
   *[other] { $count } upozorenja
}
severity-count-note = { $count ->
    [one] { $count } napomena
    [few] { $count } napomene
   *[other] { $count } napomena
}

# O čemu je riječ
subject-consultation = Javna konsultacija { $number }
subject-hearing = Budžetska rasprava { $number }
subject-meeting = Javni sastanak { $number }
subject-participatory-budgeting = Participativno budžetiranje { $number }
subject-document = Dokument { $number }
subject-project = Projekat { $number }
subject-access-request = Zahtjev za pristup { $number }
subject-decision-month = Odluke za mjesec { $month }
subject-published = Objavljeni podatak

# Nalazi
finding-participants-sum = Žena i muškaraca ukupno je { $computed }, a navedeni zbir je { $stated }.
finding-comments-sum = Komentara prema statusu ukupno je { $computed }, a navedeni zbir je { $stated }.
finding-date-unreadable = „{ $stated }“ se ne može pročitati kao datum.
finding-date-missing = Datum održavanja nije evidentiran.
finding-date-outside-year = Datum održavanja nije u { $year }. izvještajnoj godini.
finding-date-order = Datum je raniji od datuma prethodne aktivnosti na spisku.
finding-title-missing = Naziv nije evidentiran.
finding-title-duplicate = Aktivnost iznad u spisku ima isti naziv, mjesto i datum.
finding-link-missing = Link izvještaja nije evidentiran.
finding-link-missing-yet = Link izvještaja još nije evidentiran; aktivnost nije zaključena.
finding-link-invalid = { $field }: „{ $stated }“ nije potpuna adresa. Adresa počinje sa https:// ili http://.
finding-link-shared = { $field }: isti link je evidentiran i u drugom redu.
finding-comments-pending = { $computed ->
    [one] { $computed } komentar je u razmatranju.
    [few] { $computed } komentara su u razmatranju.
   *[other] { $computed } komentara je u razmatranju.
}
finding-no-women = Učestvovali su samo muškarci.
finding-decision-month-missing = Broj odluka za ovaj mjesec nije evidentiran.
finding-published-differs = { $figure }: objavljeno je { $stated }, a registar računa { $computed }.
finding-meetings-per-year = { $computed ->
    [one] Tokom godine održan je { $computed } javni sastanak
    [few] Tokom godine održana su { $computed } javna sastanka
   *[other] Tokom godine održano je { $computed } javnih sastanaka
}; traži se najmanje { $stated }.
finding-meeting-first-half = Nijedan javni sastanak nije održan u roku ({ $parameter }).
finding-meeting-notice = { $computed ->
    [one] Obavještenje je objavljeno { $computed } dan prije sastanka
    [few] Obavještenje je objavljeno { $computed } dana prije sastanka
   *[other] Obavještenje je objavljeno { $computed } dana prije sastanka
}; traži se najmanje { $parameter }.
finding-meeting-notice-reversed = Obavještenje je objavljeno nakon sastanka; najmanji broj dana prije njega je { $parameter }.
finding-consultation-open = { $computed ->
    [one] Konsultacija je bila otvorena { $computed } dan
    [few] Konsultacija je bila otvorena { $computed } dana
   *[other] Konsultacija je bila otvorena { $computed } dana
}; traži se najmanje { $parameter }.
finding-consultation-open-reversed = Dan zatvaranja konsultacije je prije dana otvaranja.
finding-consultation-meeting-inside = Sastanak nije održan dok je konsultacija bila otvorena.
finding-kab-by = { $computed ->
    [one] Konsultacija o srednjoročnom budžetskom okviru održana je { $computed } dan nakon roka
    [few] Konsultacija o srednjoročnom budžetskom okviru održana je { $computed } dana nakon roka
   *[other] Konsultacija o srednjoročnom budžetskom okviru održana je { $computed } dana nakon roka
} ({ $parameter }).
finding-hearings-by = { $computed ->
    [one] Rasprava je održana { $computed } dan nakon roka iz budžetskog kalendara.
    [few] Rasprava je održana { $computed } dana nakon roka iz budžetskog kalendara.
   *[other] Rasprava je održana { $computed } dana nakon roka iz budžetskog kalendara.
}
finding-access-reply = { $computed ->
    [one] Odgovor je dat nakon { $computed } dana, dakle nakon zakonskog roka.
    [few] Odgovor je dat nakon { $computed } dana, dakle nakon zakonskog roka.
   *[other] Odgovor je dat nakon { $computed } dana, dakle nakon zakonskog roka.
}
finding-access-reply-open = { $computed ->
    [one] Zahtjev čeka odgovor { $computed } dan, duže od zakonskog roka.
    [few] Zahtjev čeka odgovor { $computed } dana, duže od zakonskog roka.
   *[other] Zahtjev čeka odgovor { $computed } dana, duže od zakonskog roka.
}
finding-access-outcomes = { $computed ->
    [one] Ishod je evidentiran za { $computed } zahtjev, a zahtjeva je ukupno { $stated }.
    [few] Ishod je evidentiran za { $computed } zahtjeva, a zahtjeva je ukupno { $stated }.
   *[other] Ishod je evidentiran za { $computed } zahtjeva, a zahtjeva je ukupno { $stated }.
}
finding-access-outcomes-reason = Obrazloženje odbijanja nije evidentirano.
finding-decisions-to-ministry = { $computed ->
    [one] Odluke su poslane ministarstvu { $computed } dan nakon kraja mjeseca
    [few] Odluke su poslane ministarstvu { $computed } dana nakon kraja mjeseca
   *[other] Odluke su poslane ministarstvu { $computed } dana nakon kraja mjeseca
}; rok u danima je { $parameter }.
finding-languages = { $language }: link odluka na ovom službenom jeziku nije evidentiran.
finding-report-after-close = { $computed ->
    [one] Izvještaj je objavljen { $computed } dan nakon zatvaranja konsultacije
    [few] Izvještaj je objavljen { $computed } dana nakon zatvaranja konsultacije
   *[other] Izvještaj je objavljen { $computed } dana nakon zatvaranja konsultacije
}; rok u danima je { $parameter }.
finding-plans-published = { $computed ->
    [one] Plan je objavljen { $computed } dan nakon roka
    [few] Plan je objavljen { $computed } dana nakon roka
   *[other] Plan je objavljen { $computed } dana nakon roka
} ({ $parameter } prethodne godine).

# Prijedlozi
finding-either = Podjednako je moguće: { $list }.
suggestion = { $field }: { $value }
suggestion-why-sum-of-parts = evidentirani dijelovi daju taj zbir
suggestion-why-published = s tom vrijednošću slažu se red i objavljeni podatak „{ $figure }“ ({ $published })
suggestion-why-one-slip = to je datum u godini koji se samo jednim znakom razlikuje od zapisanog
suggestion-why-row-above = to je datum reda { $number }, najbližeg iznad koji ima datum

# Nazivi pravila
rule-participants-sum = Zbir učesnika
rule-comments-sum = Zbir komentara
rule-date-unreadable = Datum nije čitljiv
rule-date-missing = Nedostaje datum
rule-date-outside-year = Datum izvan godine
rule-date-order = Redoslijed datuma
rule-title-missing = Nedostaje naziv
rule-title-duplicate = Naziv se ponavlja
rule-link-missing = Nedostaje link
rule-link-invalid = Nevažeći link
rule-link-shared = Ponovljen link
rule-comments-pending = Komentari u razmatranju
rule-no-women = Bez učešća žena
rule-decision-month-missing = Mjesec bez broja odluka
rule-published-differs = Objavljeni podatak se razlikuje
rule-meetings-per-year = Javni sastanci u godini
rule-meeting-first-half = Javni sastanak u prvoj polovini godine
rule-meeting-notice = Obavještenje prije javnog sastanka
rule-consultation-open = Trajanje konsultacije
rule-consultation-meeting-inside = Sastanak tokom konsultacije
rule-kab-by = Konsultacija o budžetskom okviru na vrijeme
rule-hearings-by = Budžetske rasprave na vrijeme
rule-access-reply = Odgovor na zahtjeve za pristup
rule-access-outcomes = Ishodi zahtjeva za pristup
rule-decisions-to-ministry = Odluke poslane ministarstvu
rule-languages = Odluke na službenim jezicima
rule-report-after-close = Izvještaj nakon zatvaranja konsultacije
rule-plans-published = Planovi objavljeni na vrijeme
rule-women-share = Udio žena

# Odakle je pravilo
# Nazivi zakona nisu provjereni prema službenom prevodu.
rule-source-meetings-per-year = Zakon br. 03/L-040 o lokalnoj samoupravi
rule-source-meeting-first-half = Zakon br. 03/L-040 o lokalnoj samoupravi, član 68
rule-source-meeting-notice = Zakon br. 03/L-040 o lokalnoj samoupravi, član 68
rule-source-consultation-open = Administrativno uputstvo (MALS) br. 06/2018; praksa u Prizrenu, 2022
rule-source-consultation-meeting-inside = Praksa
rule-source-kab-by = Zakon br. 03/L-048 o upravljanju javnim finansijama i odgovornostima; budžetski kalendar
rule-source-hearings-by = Izvedeno iz budžetskog kalendara
rule-source-access-reply = Zakon br. 06/L-081 o pristupu javnim dokumentima
rule-source-access-outcomes = Godišnji izvještaj Agenciji
rule-source-decisions-to-ministry = Navedeno po sjećanju; nije provjereno
rule-source-languages = Zakon br. 02/L-37 o upotrebi jezika; Statut općine Prizren
rule-source-report-after-close = Izvor nije poznat
rule-source-plans-published = Prema datumima objavljivanja planova
rule-source-women-share = Zakon br. 05/L-020 o rodnoj ravnopravnosti; obavezuje organe, a ne publiku

confidence-high = Pouzdano
confidence-medium = Uglavnom pouzdano
confidence-low = Nepouzdano
confidence-policy = Cilj, a ne obaveza

legal-state-met = Ispunjeno
legal-state-breached = Prekršeno
legal-state-not-yet-due = Rok još nije nastupio
legal-state-cannot-be-checked = Ne može se provjeriti
legal-state-off = Isključeno

# Nazivi podataka koje provjera poredi s objavljenim izvještajem
figure-consultation-count = Broj javnih konsultacija
figure-consultation-women = Žene na javnim konsultacijama
figure-consultation-men = Muškarci na javnim konsultacijama
figure-consultation-participants = Učesnici na javnim konsultacijama
figure-consultation-rejected = Odbijeni komentari na javnim konsultacijama
figure-consultation-accepted = Prihvaćeni komentari na javnim konsultacijama
figure-consultation-partially-accepted = Djelimično prihvaćeni komentari na javnim konsultacijama
figure-consultation-pending = Komentari u razmatranju na javnim konsultacijama
figure-consultation-comments = Komentari na javnim konsultacijama
figure-hearing-count = Broj budžetskih rasprava
figure-hearing-women = Žene na budžetskim raspravama
figure-hearing-men = Muškarci na budžetskim raspravama
figure-hearing-participants = Učesnici na budžetskim raspravama
figure-hearing-rejected = Odbijeni komentari na budžetskim raspravama
figure-hearing-accepted = Prihvaćeni komentari na budžetskim raspravama
figure-hearing-partially-accepted = Djelimično prihvaćeni komentari na budžetskim raspravama
figure-hearing-pending = Komentari u razmatranju na budžetskim raspravama
figure-hearing-comments = Komentari na budžetskim raspravama
figure-meeting-count = Broj javnih sastanaka
figure-meeting-women = Žene na javnim sastancima
figure-meeting-men = Muškarci na javnim sastancima
figure-meeting-participants = Učesnici na javnim sastancima
figure-meeting-rejected = Odbijeni komentari na javnim sastancima
figure-meeting-accepted = Prihvaćeni komentari na javnim sastancima
figure-meeting-partially-accepted = Djelimično prihvaćeni komentari na javnim sastancima
figure-meeting-pending = Komentari u razmatranju na javnim sastancima
figure-meeting-comments = Komentari na javnim sastancima
figure-participatory-budgeting-count = Broj aktivnosti participativnog budžetiranja
figure-participatory-budgeting-women = Žene u participativnom budžetiranju
figure-participatory-budgeting-men = Muškarci u participativnom budžetiranju
figure-participatory-budgeting-participants = Učesnici u participativnom budžetiranju
figure-participatory-budgeting-rejected = Odbijeni komentari u participativnom budžetiranju
figure-participatory-budgeting-accepted = Prihvaćeni komentari u participativnom budžetiranju
figure-participatory-budgeting-partially-accepted = Djelimično prihvaćeni komentari u participativnom budžetiranju
figure-participatory-budgeting-pending = Komentari u razmatranju u participativnom budžetiranju
figure-participatory-budgeting-comments = Komentari u participativnom budžetiranju
figure-all-women = Žene na svim aktivnostima
figure-all-men = Muškarci na svim aktivnostima
figure-all-participants = Učesnici na svim aktivnostima
figure-decision-count = Odluke predsjednika općine
figure-access-request-count = Zahtjevi za pristup javnim dokumentima
