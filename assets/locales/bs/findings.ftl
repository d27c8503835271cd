# Nalazi i zakonska pravila u prozoru.

tab-findings = Nalazi
tab-rules = Zakonska pravila

findings-list = Spisak nalaza
# Brojevi ispred riječi su po težini, a ne zbir; zato samo tačno 1 ima jedninu.
findings-badge = { $count ->
    [1] nalaz
   *[other] nalaza
}
findings-none-badge = Nema nalaza
findings-none = Nema nijednog nalaza.
findings-none-shown = Nijedan nalaz ne odgovara filteru.
findings-none-waived = Nijedan nalaz nije ostavljen po strani.
findings-none-here = Ovdje nema nijednog nalaza.
findings-show-all = Prikaži sve
findings-checking = Provjera je u toku…
findings-all = Sve
findings-errors = Greške
findings-warnings = Upozorenja
findings-notes = Napomene
findings-waived = Po strani
findings-rule = Pravilo
findings-any-rule = Sva pravila
findings-tab = Kartica
findings-any-tab = Sve kartice
findings-mend-all = Primijeni { $count ->
    [one] { $count } prijedlog
    [few] { $count } prijedloga
   *[other] { $count } prijedloga
}
findings-mend-all-about = Odjednom primjenjuje prijedloge prikazanih nalaza; jedno poništavanje vraća sve.
findings-mended-all = { $count ->
    [one] Primijenjen je { $count } prijedlog.
    [few] Primijenjena su { $count } prijedloga.
   *[other] Primijenjeno je { $count } prijedloga.
}
findings-no-suggestions = Prikazani nalazi nemaju prijedloga.
findings-set-aside = Nalaz je ostavljen po strani: { $subject }.
findings-waiver-taken-back = Nalaz ponovo važi.
findings-fixes = Šta se može učiniti
findings-choose = Izaberi…
findings-waive = Ostavi uz napomenu…
findings-set-it-aside = Ostavi po strani
findings-take-back = Vrati među nalaze
findings-reason = Zašto se ostavlja po strani
findings-reason-needed = Upišite razlog: čuva se uz nalaz.
findings-no-reason = razlog nije upisan
findings-ended-waiver = Bilo je ostavljeno po strani, ali su se vrijednosti promijenile: { $waiver }
findings-signed = Bilježi se: { $who }
findings-keys = Enter primjenjuje · W ostavlja uz napomenu · Esc zatvara

published-title = Objavljene brojke
published-about = Brojke objavljenog izvještaja pored onih koje računa registar.
published-published = Objavljeno
published-computed = Registar
published-same = { $count ->
    [one] { $count } brojka se slaže
    [few] { $count } brojke se slažu
   *[other] { $count } brojki se slaže
}

rules-about = Pravila zakona i prakse po kojima se provjerava { $year }. godina. Nijedan akt nije u cijelosti pročitan u Službenom listu, pa uz svako pravilo piše koliko je pouzdano. Ovdje se mogu izmijeniti ili isključiti.
rules-checked = Provjeravaj: { $rule }
rules-set = Pravilo je izmijenjeno: { $rule }.
rules-reset = Vrati početnu vrijednost ({ $default })
rules-reset-switch = Vrati početnu vrijednost
rules-parameter-none = Bez vrijednosti
rules-parameter-count = Najmanje
rules-parameter-days = Dana
rules-parameter-percent = Cilj, %
rules-parameter-day = Dan (dd.mm)
rules-parameter-two-days = Predsjednik; skupština i komiteti (dd.mm; dd.mm)
rules-parameter-reply-times = Dana; dodatnih dana kod produženja; sati kad je hitno; radnih dana za prosljeđivanje
rules-expects-none = Ovo pravilo nema vrijednost.
rules-expects-count = Unesite broj od 0 do 366, npr. 2.
rules-expects-days = Unesite broj dana, od 0 do 366, npr. 14.
rules-expects-percent = Unesite broj od 0 do 100, npr. 50.
rules-expects-day = Unesite dan i mjesec, npr. 30.06.
rules-expects-two-days = Unesite dva dana odvojena tačkom i zarezom, npr. 31.08; 30.09.
rules-expects-reply-times = Unesite četiri broja odvojena tačkom i zarezom, npr. 7; 15; 48; 5.

results-set-rules = Podesi pravila
results-off = { $count ->
    [one] { $count } isključeno pravilo
    [few] { $count } isključena pravila
   *[other] { $count } isključenih pravila
}
results-indicator = { $share } · cilj { $aim } %

records-consultation = { $count ->
    [1] Konsultacija { $list }
   *[other] Konsultacije { $list }
}
records-hearing = { $count ->
    [1] Rasprava { $list }
   *[other] Rasprave { $list }
}
records-meeting = { $count ->
    [1] Sastanak { $list }
   *[other] Sastanci { $list }
}
records-participatory-budgeting = { $count ->
    [1] Aktivnost { $list }
   *[other] Aktivnosti { $list }
}
records-document = { $count ->
    [1] Dokument { $list }
   *[other] Dokumenti { $list }
}
records-project = { $count ->
    [1] Projekat { $list }
   *[other] Projekti { $list }
}
records-access-request = { $count ->
    [1] Zahtjev { $list }
   *[other] Zahtjevi { $list }
}
records-month = { $count ->
    [1] Mjesec { $list }
   *[other] Mjeseci { $list }
}

# Šta je pravilu potrebno da bi se provjerilo
rule-needs-meetings-per-year = potrebni su datumi sastanaka
rule-needs-meeting-first-half = potrebni su datumi sastanaka
rule-needs-meeting-notice = potrebni su datumi sastanka i obavještenja
rule-needs-consultation-open = potrebni su dani otvaranja i zatvaranja
rule-needs-consultation-meeting-inside = potrebni su datum sastanka i dani otvaranja i zatvaranja
rule-needs-kab-by = potreban je datum konsultacije s temom srednjoročnog budžetskog okvira
rule-needs-hearings-by = potrebni su organizator i datum
rule-needs-access-reply = potrebni su pojedinačni zahtjevi sa svojim datumima
rule-needs-access-outcomes = potrebni su pojedinačni zahtjevi sa svojim ishodima
rule-needs-decisions-to-ministry = potreban je datum slanja ministarstvu
rule-needs-languages = potrebni su linkovi po jezicima
rule-needs-report-after-close = potrebni su dan zatvaranja i datum izvještaja
rule-needs-plans-published = potrebni su planovi i datumi njihovog objavljivanja
rule-needs-women-share = potrebno je da žene i muškarci budu evidentirani odvojeno
