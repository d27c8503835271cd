# Komande i pretraga.

command-palette = Sve komande
palette-hint = Ukucajte naziv komande…
palette-none = Nijedna komanda se tako ne zove.

command-group-tabs = Kartice
command-group-file = Datoteka
command-group-records = Zapisi
command-group-exports = Izvoz
command-group-view = Prozor
command-group-help = Pomoć

command-year = Idi na { $year }. godinu
command-open-recent = Otvori { $file }
command-next-tab = Sledeća kartica
command-previous-tab = Prethodna kartica
command-redo = Ponovi
command-add = Novi zapis
command-duplicate = Dupliraj zapis
command-delete = Izbriši zapis
command-sort = Sortiraj po koloni: rastuće, opadajuće, kao u registru
command-filter = Filter tabele
command-carry-over = Prenesi prošlogodišnje komentare u razmatranju
command-next-finding = Sledeći nalaz
command-previous-finding = Prethodni nalaz
command-fixes = Šta se može učiniti povodom nalaza: Enter primenjuje, W ostavlja uz napomenu
command-mend-all = Primeni sve predloge sa spiska
command-export-folder = Promeni fasciklu u koju se čuvaju datoteke…
command-save = Sačuvaj (svaka izmena se čuva sama)
command-quit = Zatvori program
command-new-window = Novi prozor
command-no-window = Novi prozor nije otvoren: { $why }
command-zoom-in = Uvećaj tekst
command-zoom-out = Umanji tekst
command-zoom-reset = Tekst uobičajene veličine

command-no-table = Ova kartica nema tabelu za to.
command-no-record = Nijedan zapis nije izabran.
command-no-filter = Ova tabela nema filter.
command-nothing-pending = Nijedan prošlogodišnji komentar ne čeka odgovor.

command-find = Pretraži sve kartice i godine
find-field = Pretraži…
find-hint = Naslov, mesto, link, napomena…
find-about = Pretražuju se sve kartice i godine: naslovi, mesta, linkovi, napomene, dokumenta, projekti, pasusi.
find-searching = Pretraga je u toku…
find-none = Ništa nije pronađeno.
find-first = Prikazano: prvih { $shown } od { $count }.
find-count = { $count ->
    [one] Pronađeno je { $count } mesto.
    [few] Pronađena su { $count } mesta.
   *[other] Pronađeno je { $count } mesta.
}
one-year = { $year }. godina
one-waiver = Nalaz ostavljen po strani
one-slide = Slajd
one-publication = Objavljivanje

# Druge reči po kojima se traži komanda: ključ njenog naziva, zatim reči.
palette-words =
    command-add | dodaj unesi kreiraj
    command-delete | ukloni
    command-duplicate | kopiraj
    app-undo-short | vrati nazad
    command-find | nađi
    command-sort | poređaj
    report-tab-html | izvezi veb-stranica
    report-tab-pdf | izvezi štampaj
    report-tab-summary | izvezi štampaj sažetak
    report-tab-csv-excel | izvezi tabele
    report-tab-csv-data | izvezi tabele otvoreni podaci
    report-tab-all-charts | izvezi slike
    report-tab-json | izvezi
    menu-import | učitaj
    menu-backup | sigurnosna kopija
    command-zoom-in | uvećaj
    command-zoom-out | umanji
    menu-theme-dark | noć crno
    menu-theme-light | dan belo
    manual-title | pomoć vodič
    menu-keys | pomoć prečice
    tab-slides | slajdovi projektor skupština
    slides-present | prezentuj projektor ceo ekran skupština
    tab-history | izmene ko kada
    tab-charts | dijagrami slike statistika
