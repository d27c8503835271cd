# Prozor.

tab-overview = Pregled
tab-consultation = Konsultacije
tab-hearing = Rasprave
tab-meeting = Sastanci
tab-participatory-budgeting = Budžetiranje
tab-decisions = Odluke
tab-access = Pristup
tab-report = Izvještaj
tab-profile = Profil općine

column-number = Br.
column-title-consultation = Naziv dokumenta
column-title-hearing = Naziv rasprave
column-title-meeting = Naziv sastanka
column-title-participatory-budgeting = Naziv aktivnosti
column-date = Datum
column-participants = Ukupno učesnika
column-comments = Ukupno komentara
column-month = Mjesec
column-decisions = Broj odluka

count-consultation = { $count ->
    [one] { $count } javna konsultacija
    [few] { $count } javne konsultacije
   *[other] { $count } javnih konsultacija
}
count-hearing = { $count ->
    [one] { $count } rasprava
    [few] { $count } rasprave
   *[other] { $count } rasprava
}
count-meeting = { $count ->
    [one] { $count } javni sastanak
    [few] { $count } javna sastanka
   *[other] { $count } javnih sastanaka
}
count-participatory-budgeting = { $count ->
    [one] { $count } aktivnost
   *[other] { $count } aktivnosti
}
count-participants = { $count ->
    [one] { $count } učesnik
   *[other] { $count } učesnika
}
count-comments = { $count ->
    [one] { $count } komentar
   *[other] { $count } komentara
}
count-localities = { $count ->
    [one] { $count } naselje
   *[other] { $count } naselja
}

one-document = Dokument
one-project = Projekat
one-access-request = Zahtjev

app-unnamed = Općina bez naziva
app-untitled = bez naziva
app-cell-empty = prazno
app-year = Godina
app-no-year = Nema godine
app-new-year = Nova godina…
app-new-year-title = Nova izvještajna godina
app-new-year-add = Dodaj godinu
app-menu = Meni
app-undo-short = Poništi
app-undone = Izmjena je poništena.
app-redone = Izmjena je ponovljena.
app-nothing-to-undo = Nema se šta poništiti.
app-nothing-to-redo = Nema se šta ponoviti.
app-add-consultation = Dodaj konsultaciju
app-add-hearing = Dodaj raspravu
app-add-meeting = Dodaj sastanak
app-add-participatory-budgeting = Dodaj aktivnost
app-add-access-request = Dodaj zahtjev
app-add-project = Dodaj projekat
app-add-document = Dodaj dokument
app-duplicate = Dupliraj
app-duplicated = Red je dupliran.
app-delete = Izbriši
app-deleted = Izbrisano: { $name }.
app-imported = { $count ->
    [one] Uvezena je { $count } godina.
    [few] Uvezene su { $count } godine.
   *[other] Uvezeno je { $count } godina.
}
app-toggle-panel = Prikaži ili sakrij panel zapisa
app-toggle-charts = Prikaži ili sakrij grafikone
app-previous-record = Prethodni zapis
app-next-record = Sljedeći zapis
app-record-of = { $number } od { $count }
app-open-link = Otvori link: { $field }
app-close = Zatvori
app-cancel = Otkaži
app-saved-at = sačuvano u { $time }
app-saves-itself = svaka izmjena se čuva sama
app-unfinished = Jedna vrijednost koju ste unijeli nije prihvaćena. Ispravite je, ili ponovite isto da biste je odbacili.
app-already-saved = Sve je već sačuvano.
app-read-only = Ovaj registar je otvoren samo za čitanje.
app-read-only-badge = samo za čitanje
app-saved-to = Sačuvano: { $path }
app-open-exported = Otvori
app-printing = PDF se priprema pomoću programa { $browser }…
app-printing-elapsed = { $seconds } s
app-printing-page = Stranica se sprema…
app-printing-stops = Štampanje se otkazuje…
app-printing-already = PDF se već priprema. Sačekajte da se završi ili ga otkažite ispod.
app-printing-broke = PDF nije napravljen iz nepoznatog razloga. Pokušajte ponovo, ili sačuvajte izvještaj kao HTML i odštampajte ga iz preglednika.
app-cancel-printing = Otkaži štampanje
app-print-by-hand = Nijedan preglednik na ovom računaru ne može sam sačuvati PDF. Umjesto toga stranica je sačuvana i otvorena: u njoj pritisnite Ctrl+P i izaberite „Sačuvaj kao PDF“.
job-open = Registar se otvara…
job-import = Čita se JSON registra…
job-export = Datoteke se pripremaju…
job-change = Izmjena se čuva…
job-cancel = Otkaži
job-stops = Otkazuje se…
job-already = Drugi posao je još u toku. Sačekajte da se završi ili ga otkažite dolje.
job-stopped = Otkazano. Ništa nije izmijenjeno.
job-outdated = Registar se u međuvremenu izmijenio, pa ništa nije preuzeto. Ponovo se upoređuje; pogledajte i pokušajte ponovo.
job-broke = Posao nije završen iz nepoznatog razloga. Ono što je ranije sačuvano ostalo je netaknuto. Pokušajte ponovo.
app-total-name = { $column }, ukupno { $total }
app-total-share = { $count } · žene { $share }
app-total-shown = Prikazano: { $count }
app-total-shown-name = { $column }, prikazano { $total }

app-sorted-up = { $column }, rastuće
app-sorted-down = { $column }, opadajuće
app-sort-about = Kliknite za sortiranje po ovoj koloni (Ctrl+Shift+S)
filter-open = Filtriraj tabelu (Ctrl+Shift+L)
filter-close = Ukloni filter (Ctrl+Shift+L)
filter-text = Filtriraj po tekstu
filter-month = Mjesec
filter-any-month = Svaki mjesec
filter-no-date = Bez datuma
filter-findings = Nalazi
filter-any-row = S nalazima i bez njih
filter-with-findings = S nalazima
filter-with-errors = S greškama
filter-with-warnings = S upozorenjima
filter-with-notes = S napomenama
filter-without-findings = Bez nalaza
filter-clear = Očisti filter
filter-unsort = Vraća redoslijed iz registra
filter-shown = { $shown } od { $count }
filter-nothing = Filter ne ostavlja nijedan red
app-selection = { $cells ->
    [one] { $cells } ćelija: zbir { $sum }, prosjek { $mean }
    [few] { $cells } ćelije: zbir { $sum }, prosjek { $mean }
   *[other] { $cells } ćelija: zbir { $sum }, prosjek { $mean }
}
app-selection-cells = { $cells ->
    [one] { $cells } ćelija
    [few] { $cells } ćelije
   *[other] { $cells } ćelija
}
app-status = { $count ->
    [one] { $year }. · { $count } aktivnost
   *[other] { $year }. · { $count } aktivnosti
}

app-empty-register = U ovom registru još nema nijedne godine.
app-empty-consultation = Za ovu godinu još nema javnih konsultacija.
app-empty-hearing = Za ovu godinu još nema budžetskih rasprava.
app-empty-meeting = Za ovu godinu još nema javnih sastanaka.
app-empty-participatory-budgeting = Za ovu godinu još nema participativnog budžetiranja.
app-empty-access = Zahtjevi se mogu evidentirati jedan po jedan, ili samo kao ukupan broj.

panel-participants = Učesnici
panel-computed = Ukupno
panel-comments = Status komentara
panel-publication = Objavljivanje
panel-published-on = Objavljeno
panel-more = Drugi podaci
panel-links-by-language = Linkovi po jezicima

decisions-of-month = Odluke za mjesec { $month }
access-recorded = { $count ->
    [one] { $count } pojedinačno evidentiran zahtjev
    [few] { $count } pojedinačno evidentirana zahtjeva
   *[other] { $count } pojedinačno evidentiranih zahtjeva
}
access-no-outcomes = ishodi nisu evidentirani
projects-title = Projekti
projects-empty = Još nema projekata.
projects-total = { $count ->
    [one] { $count } projekat
    [few] { $count } projekta
   *[other] { $count } projekata
} · { $selected ->
    [0] nijedan odabran
    [one] { $selected } odabran
    [few] { $selected } odabrana
   *[other] { $selected } odabrano
}

overview-decisions = Odluke predsjednika općine
overview-decisions-mean = u prosjeku { $count } mjesečno
overview-access = Zahtjevi za pristup
overview-documents = Objavljeni planovi i stranice
overview-no-documents = Za ovu godinu još nema dokumenata.
overview-edit-documents = Uredi listu

profile-municipality = Općina i jedinica
profile-documents = Objavljeni planovi i stranice, { $year }. godina
profile-documents-hint = Prikazuju se u godišnjem izvještaju, među općim podacima.
profile-signature = Potpis izvještaja
profile-signature-hint = Mjesto i datum pišu se iznad potpisa; ako nedostaju, njihovo mjesto ostaje prazno.

report-tab-title = Godišnji izvještaj za { $year }. godinu
report-tab-about = Svi podaci izračunati su iz registra, pa se međusobno slažu. Datoteka se otvara u svakom pregledniku i spremna je za štampu na formatu A4.
report-tab-language = Jezik izvještaja
report-tab-html = Sačuvaj izvještaj (HTML)
report-tab-pdf = Sačuvaj kao PDF
report-tab-summary = Sažetak na jednoj stranici (PDF)
report-tab-tables = Tabele
report-tab-tables-about = Po jedna CSV datoteka za svaku tabelu. „CSV za Excel“ otvara se neposredno u programu Excel; „CSV za otvorene podatke“ služi za objavljivanje.
report-tab-csv-excel = CSV za Excel
report-tab-csv-data = CSV za otvorene podatke
report-tab-charts = Grafikoni
report-tab-charts-about = Svi grafikoni godine kao PNG slike, 1920 × 1080.
report-tab-all-charts = Sačuvaj sve grafikone
report-tab-register = Registar
report-tab-register-about = Sve godine kao JSON, za prijenos u drugi registar, ili sigurnosna kopija same datoteke.
report-tab-json = Sačuvaj kao JSON
report-tab-backup = Sigurnosna kopija
report-tab-folder = Fascikla u koju se čuvaju datoteke
report-tab-change-folder = Promijeni…
report-tab-contents = Sadržaj
report-tab-previous-section = Prethodno poglavlje
report-tab-next-section = Sljedeće poglavlje
report-tab-blanks = Još se može dopuniti
report-tab-blanks-about = Izvještaj navodi samo ono što je evidentirano. Još nedostaje:
report-tab-blank-notices = { $kind }: kanali obavještavanja nisu evidentirani.
report-tab-blank-access = Zahtjevi za pristup: ishodi nisu evidentirani.
report-tab-blank-challenges = Izazovi u godini: prikazuju se u izvještaju samo ako ih kancelarija napiše.
report-tab-fill = Dopuni

menu-new = Novi registar…
menu-open = Otvori…
menu-import = Uvezi JSON…
menu-backup = Sigurnosna kopija
menu-profile = Profil općine
menu-close = Zatvori registar
menu-language = Jezik
menu-theme = Izgled
menu-theme-system = Prema sistemu
menu-theme-light = Svijetao
menu-theme-dark = Taman
menu-high-contrast = Visok kontrast
menu-keys = Tipke

welcome-about = Registar i godišnji izvještaj o učešću javnosti
welcome-not-opened = Registar nije otvoren
welcome-read-only = Otvori samo za čitanje
welcome-new = Novi registar
welcome-open = Otvori registar…
welcome-sample = Primjer Prizren 2023
welcome-hint = U ovaj prozor možete i prevući datoteku .pasqyra.
welcome-new-about = Za vašu općinu: jedna datoteka, sve godine.
welcome-open-about = Datoteka .pasqyra na ovom računaru ili u mreži.
welcome-sample-about = Stvarni podaci za 2023. godinu, za slobodno isprobavanje.
welcome-new-title = Novi registar
welcome-municipality = Naziv općine
welcome-year = Izvještajna godina
welcome-place = Gdje se čuva
welcome-change-place = Promijeni mjesto…
welcome-create = Napravi registar
welcome-bad-year = Unesite godinu od { $first }. do { $last }.
welcome-recent = Nedavno otvoreno

dialog-open = Otvori registar
dialog-place = Gdje se čuva novi registar
dialog-import = Uvezi godine iz JSON datoteke
dialog-export-folder = Fascikla za izvoz
dialog-registers = Registri programa Pasqyra
dialog-json = Registar u formatu JSON

app-no-link = „{ $link }“ nije otvoreno: veza je samo stranica http ili https, ili adresa mailto.

tour-show = Obilazak prozora
tour-step = Korak { $number } od { $count }
tour-leave = Napusti obilazak
tour-next = Dalje
tour-back = Nazad
tour-end = Počni rad
tour-tabs = Kartica za svaku vrstu
tour-tabs-about = Otvorite karticu, pritisnite { $keys } i unosite kao u Excelu. Svaka ćelija se čuva čim je napustite.
tour-findings = Šta se ne slaže
tour-findings-about = Ovdje se broje greške u brojkama, datumima i vezama. { $keys } vodi na sljedeću, s prijedlogom.
tour-slides = Prezentacija
tour-slides-about = Grafikoni sa svojim nalazima, spremni za skupštinu. { $keys } ih prikazuje preko cijelog ekrana.
tour-report = Godišnji izvještaj
tour-report-about = Izvještaj nastaje sam iz evidencije: pogledajte ga, preuredite pasuse, sačuvajte kao PDF ({ $keys }). F1 otvara uputstvo.

manual-title = Uputstvo
manual-search = Pretraži uputstvo
manual-none = U uputstvu nije ništa nađeno.
manual-language = Uputstvo postoji na albanskom i engleskom jeziku.

keys-title = Tipke
keys-list =
    Strelice | kretanje po ćelijama; uz Shift biraju
    Enter, F2 | otvara ćeliju; Enter čuva i silazi
    Tab, Shift+Tab | čuva i pomjera u stranu
    Esc | odbacuje ono što se kuca
    Kucanje | zamjenjuje sadržaj ćelije
    Delete | prazni izabrane ćelije
    Ctrl+C, Ctrl+X, Ctrl+V | kopira, izrezuje, lijepi
    Ctrl+D | popunjava ćelije nadolje
    Ctrl+; | današnji datum
    F4, Alt+strelica dolje | kalendar ili lista vrijednosti
    Shift+F10 | širina kolone
    Ctrl+R | vraća tekst samog izvještaja u pasus koji se piše

window-no-display = pasqyra: nema ekrana na kojem bi se otvorio prozor; „pasqyra demo FASCIKLA“ radi svugdje.
window-no-library = pasqyra: nedostaje biblioteka { $library } (paket { $package }); „pasqyra demo FASCIKLA“ radi svugdje.
window-no-opengl = pasqyra: ekran ne nudi OpenGL 2.0 ili noviji (paket libgl1-mesa-dri); „pasqyra demo FASCIKLA“ radi svugdje.
window-failed = pasqyra: prozor se nije otvorio: { $why }; „pasqyra demo FASCIKLA“ radi svugdje.
# In a box of the system, when there is no window.
window-no-renderer =
    Pasqyra ne može nacrtati prozor na ovom računaru: nisu radili ni OpenGL 2.0, ni Direct3D 12, ni Vulkan. Obično pomaže noviji upravljački program grafičke kartice.

    Šta je isprobano: { $log }
window-defect =
    Pasqyra je stala zbog greške u programu. Sve što je sačuvano nalazi se u registru; može nedostajati samo ono što se upravo kucalo u posljednjoj ćeliji. Ponovo otvorite registar i nastavite.

    Za one koji popravljaju program: { $log }

dialog-none = Sistem nije otvorio prozor za izbor datoteka. Prevucite datoteku u ovaj prozor, ili je otvorite sa „pasqyra DATOTEKA“.

# Komentari koji se prenose iz prethodne godine.
carry-title = { $count ->
    [one] { $count } komentar iz { $year }. godine čeka odgovor
    [few] { $count } komentara iz { $year }. godine čekaju odgovor
   *[other] { $count } komentara iz { $year }. godine čeka odgovor
}
carry-about = Prenose se samo komentari i broje se u { $to }. godini; učesnici ostaju u { $year }. godini.
carry-item = { $name } { $number }: { $count ->
    [one] { $count } komentar
    [few] { $count } komentara
   *[other] { $count } komentara
}
carry-more = i još { $count }
carry-take = Prenesi u { $to }. godinu
carry-taken = { $count ->
    [one] { $count } komentar je prenesen iz { $year }. godine
    [few] { $count } komentara su prenesena iz { $year }. godine
   *[other] { $count } komentara je preneseno iz { $year }. godine
}
carried-total = Preneseno: { $count }
cell-carried-over-whole = { $count ->
    [one] { $count } komentar je prenesen u { $year }. godinu
    [few] { $count } komentara su prenesena u { $year }. godinu
   *[other] { $count } komentara je preneseno u { $year }. godinu
}
panel-carried-over = Preneseno u { $year }. godinu
panel-carried-from = Preneseno iz { $year }. godine: ovdje se broje samo komentari, a učesnici u { $year }. godini.

# Objavljivanje izvještaja.
publication-title = Objave
publication-none = Ova godina još nije objavljena iz ovog registra.
publication-about = Objavljivanje čuva izvještaj onakav kakav izlazi, s kontrolnim zbirom SHA-256, i njegove podatke.
publication-publish = Objavi…
publication-drift = { $count ->
    [one] Od posljednje objave promijenio se { $count } podatak.
    [few] Od posljednje objave promijenila su se { $count } podatka.
   *[other] Od posljednje objave promijenilo se { $count } podataka.
}
publication-corrected = { $count ->
    [one] { $count } ispravljen podatak
    [few] { $count } ispravljena podatka
   *[other] { $count } ispravljenih podataka
}
publication-uncorrected = bez ispravki
publication-page = Otvori { $language }, { $hash }
publication-dialog = Objavljivanje izvještaja, { $year }
publication-languages = Jezici
publication-by = U ime
publication-corrections = Bit će navedeno kao ispravke:
publication-no-corrections = Nijedan objavljeni podatak se ne mijenja.
publication-confirm = Objavi
publication-done = Izvještaj za { $year }. godinu je objavljen.
publication-more = i još { $count }

# Pisanje pasusa izvještaja
narrative-title = Pasusi
narrative-about = Izvještaj piše svaki pasus iz registra. Izaberite neki ovdje, ili kliknite na njega u izvještaju, da ga napišete riječima ureda.
narrative-own = tekst ureda
narrative-blank = prazno
narrative-part-notices = obavještenja
narrative-part-figures = brojke
narrative-part-projects = projekti
narrative-close = Sačuvaj i vrati se
narrative-is-own = Tekst ureda za { $year }. godinu ({ $language }).
narrative-is-default = Tekst samog izvještaja za { $year }. godinu ({ $language }). Čim ga izmijenite, postaje tekst ureda.
narrative-restore = Vrati početni tekst
narrative-restore-about = Ponovo piše tekst samog izvještaja ({ $keys })
narrative-records = Na zapise
narrative-text = Tekst pasusa
narrative-empty = Prazan tekst izostavlja pasus iz izvještaja.
narrative-correct = Zamijeni sa { $correction }
narrative-figures = Brojke za umetanje
narrative-search = Pretraga: Enter umeće brojku
narrative-none-found = Nijedna brojka se tako ne zove.
narrative-paragraph-about = Kliknite da napišete ovaj pasus; Ctrl+klik pokazuje njegove zapise
narrative-more-problems = { $count ->
    [one] Još { $count } greška.
    [few] Još { $count } greške.
   *[other] Još { $count } grešaka.
}
narrative-printed = U izvještaju: { $text }
