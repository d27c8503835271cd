# Komandat dhe kërkimi.

command-palette = Të gjitha komandat
palette-hint = Shkruani emrin e një komande…
palette-none = Asnjë komandë nuk quhet kështu.

command-group-tabs = Skedat
command-group-file = Skedari
command-group-records = Shënimet
command-group-exports = Eksportet
command-group-view = Dritarja
command-group-help = Ndihma

command-year = Shko te viti { $year }
command-open-recent = Hap { $file }
command-next-tab = Skeda e radhës
command-previous-tab = Skeda e mëparshme
command-redo = Ribëj
command-add = Shënim i ri
command-duplicate = Dyfisho shënimin
command-delete = Fshi shënimin
command-sort = Rendit sipas kolonës: në rritje, në zbritje, si në regjistër
command-filter = Filtri i tabelës
command-carry-over = Merr komentet në shqyrtim të vitit të kaluar
command-next-finding = Gjetja e radhës
command-previous-finding = Gjetja e mëparshme
command-fixes = Çfarë mund të bëhet për gjetjen: Enter e zbaton, W e lë me shënim
command-mend-all = Zbato të gjitha propozimet e listës
command-export-folder = Ndrysho dosjen ku ruhen skedarët…
command-save = Ruaj (çdo ndryshim ruhet vetvetiu)
command-quit = Mbyll programin
command-new-window = Dritare e re
command-no-window = Dritarja e re nuk u hap: { $why }
command-zoom-in = Zmadho tekstin
command-zoom-out = Zvogëlo tekstin
command-zoom-reset = Tekst në madhësinë e zakonshme

command-no-table = Kjo skedë nuk ka tabelë ku të bëhet kjo.
command-no-record = Asnjë shënim nuk është zgjedhur.
command-no-filter = Kjo tabelë nuk ka filtër.
command-nothing-pending = Viti i kaluar nuk ka komente që presin përgjigje.

command-find = Kërko në të gjitha skedat dhe vitet
find-field = Kërko…
find-hint = Titull, vend, vegëz, shënim…
find-about = Kërkohet në çdo skedë e vit: tituj, vende, vegëza, shënime, dokumente, projekte, paragrafë.
find-searching = Po kërkohet…
find-none = Nuk u gjet asgjë.
find-first = U shfaqën { $shown } të parat nga { $count }.
find-count = { $count ->
    [one] U gjet { $count } vend.
   *[other] U gjetën { $count } vende.
}
one-year = Viti { $year }
one-waiver = Gjetja e lënë mënjanë
one-slide = Slajdi
one-publication = Publikimi

# Fjalë të tjera me të cilat kërkohet një komandë: çelësi i emrit të saj, pastaj fjalët.
palette-words =
    command-add | shto krijo regjistro
    command-delete | hiq largo
    command-duplicate | kopjo përsërit
    app-undo-short | anulo kthe prapa
    command-find | gjej
    command-sort | radhit
    report-tab-html | eksporto faqe uebi
    report-tab-pdf | eksporto printo shtyp
    report-tab-summary | eksporto printo shtyp përmbledhje
    report-tab-csv-excel | eksporto tabela
    report-tab-csv-data | eksporto tabela të hapura
    report-tab-all-charts | eksporto figura fotografi
    report-tab-json | eksporto
    menu-import | ngarko merr
    menu-backup | siguro rezervë
    command-zoom-in | zmadho
    command-zoom-out | zvogëlo
    menu-theme-dark | natë zi
    menu-theme-light | ditë bardhë
    manual-title | ndihmë mësim udhëzim
    menu-keys | ndihmë shkurtore
    tab-slides | prezantim slajde projektor kuvend
    slides-present | prezanto projektor ekran i plotë kuvend
    tab-history | ndryshimet kush kur
    tab-charts | figura diagrame statistika
