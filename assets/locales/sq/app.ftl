# Dritarja.

tab-overview = Përmbledhje
tab-consultation = Konsultime
tab-hearing = Dëgjime
tab-meeting = Takime
tab-participatory-budgeting = Buxhetim
tab-decisions = Vendime
tab-access = Qasje
tab-report = Raporti
tab-profile = Profili i komunës

column-number = Nr.
column-title-consultation = Emri i dokumentit
column-title-hearing = Emri i dëgjimit
column-title-meeting = Emri i takimit
column-title-participatory-budgeting = Emri i aktivitetit
column-date = Data
column-participants = Totali i pjesëmarrësve
column-comments = Totali i komenteve
column-month = Muaji
column-decisions = Numri i vendimeve

count-consultation = { $count ->
    [one] { $count } konsultim publik
   *[other] { $count } konsultime publike
}
count-hearing = { $count ->
    [one] { $count } dëgjim buxhetor
   *[other] { $count } dëgjime buxhetore
}
count-meeting = { $count ->
    [one] { $count } takim publik
   *[other] { $count } takime publike
}
count-participatory-budgeting = { $count ->
    [one] { $count } aktivitet
   *[other] { $count } aktivitete
}
count-participants = { $count ->
    [one] { $count } pjesëmarrës
   *[other] { $count } pjesëmarrës
}
count-comments = { $count ->
    [one] { $count } koment
   *[other] { $count } komente
}
count-localities = { $count ->
    [one] { $count } lokalitet
   *[other] { $count } lokalitete
}

one-document = Dokumenti
one-project = Projekti
one-access-request = Kërkesa

app-unnamed = Komuna pa emër
app-untitled = pa emër
app-cell-empty = bosh
app-year = Viti
app-no-year = Asnjë vit
app-new-year = Vit i ri…
app-new-year-title = Vit i ri raportues
app-new-year-add = Shto vitin
app-menu = Menyja
app-undo-short = Zhbëj
app-undone = Ndryshimi u zhbë.
app-redone = Ndryshimi u ribë.
app-nothing-to-undo = Nuk ka çfarë të zhbëhet.
app-nothing-to-redo = Nuk ka çfarë të ribëhet.
app-add-consultation = Shto konsultim
app-add-hearing = Shto dëgjim
app-add-meeting = Shto takim
app-add-participatory-budgeting = Shto aktivitet
app-add-access-request = Shto kërkesë
app-add-project = Shto projekt
app-add-document = Shto dokument
app-duplicate = Dyfisho
app-duplicated = Rreshti u dyfishua.
app-delete = Fshi
app-deleted = { $name } u fshi.
app-imported = { $count ->
    [one] U importua { $count } vit.
   *[other] U importuan { $count } vite.
}
app-toggle-panel = Shfaq ose fshih panelin e shënimit
app-toggle-charts = Shfaq ose fshih grafikët
app-previous-record = Shënimi i mëparshëm
app-next-record = Shënimi i radhës
app-record-of = { $number } nga { $count }
app-open-link = Hap vegëzën: { $field }
app-close = Mbyll
app-cancel = Anulo
app-saved-at = u ruajt në { $time }
app-saves-itself = çdo ndryshim ruhet vetvetiu
app-unfinished = Një vlerë që keni shkruar nuk pranohet. Ndreqeni, ose përsëriteni atë që bëtë për ta hedhur poshtë.
app-already-saved = Gjithçka është ruajtur tashmë.
app-read-only = Ky regjistër është hapur vetëm për lexim.
app-read-only-badge = vetëm për lexim
app-saved-to = U ruajt: { $path }
app-open-exported = Hap
app-printing = PDF-ja po përgatitet me { $browser }…
app-printing-elapsed = { $seconds } s
app-printing-page = Faqja po ruhet…
app-printing-stops = Printimi po anulohet…
app-printing-already = Një PDF po përgatitet tashmë. Pritni të përfundojë ose anulojeni më poshtë.
app-printing-broke = PDF-ja nuk u përgatit për një shkak të panjohur. Provoni përsëri, ose ruajeni raportin si HTML dhe printojeni nga shfletuesi.
app-cancel-printing = Anulo printimin
app-print-by-hand = Asnjë shfletues në këtë kompjuter nuk e ruan dot vetë PDF-në. Në vend të saj faqja u ruajt dhe u hap: atje shtypni Ctrl+P dhe zgjidhni “Ruaj si PDF”.
job-open = Regjistri po hapet…
job-import = Regjistri JSON po lexohet…
job-export = Skedarët po përgatiten…
job-change = Ndryshimi po ruhet…
job-cancel = Anulo
job-stops = Po anulohet…
job-already = Një punë tjetër është ende në vazhdim. Pritni të përfundojë ose anulojeni më poshtë.
job-stopped = U anulua. Asgjë nuk u ndryshua.
job-outdated = Regjistri ndryshoi ndërkohë, prandaj nuk u mor asgjë. Ai krahasohet sërish; shikoni dhe provoni përsëri.
job-broke = Puna nuk përfundoi për një shkak të panjohur. Ajo që ishte ruajtur më parë është e paprekur. Provoni përsëri.
app-total-name = { $column }, gjithsej { $total }
app-total-share = { $count } · gratë { $share }
app-total-shown = Në pamje: { $count }
app-total-shown-name = { $column }, në pamje { $total }

app-sorted-up = { $column }, në rritje
app-sorted-down = { $column }, në zbritje
app-sort-about = Klikoni për të renditur sipas kësaj kolone (Ctrl+Shift+S)
filter-open = Filtro tabelën (Ctrl+Shift+L)
filter-close = Hiq filtrin (Ctrl+Shift+L)
filter-text = Filtro sipas tekstit
filter-month = Muaji
filter-any-month = Çdo muaj
filter-no-date = Pa datë
filter-findings = Gjetjet
filter-any-row = Me e pa gjetje
filter-with-findings = Me gjetje
filter-with-errors = Me gabime
filter-with-warnings = Me paralajmërime
filter-with-notes = Me shënime
filter-without-findings = Pa gjetje
filter-clear = Pastro filtrin
filter-unsort = Kthen rendin e regjistrit
filter-shown = { $shown } nga { $count }
filter-nothing = Filtri nuk lë asnjë rresht në pamje
app-selection = { $cells } qeliza: shuma { $sum }, mesatarja { $mean }
app-selection-cells = { $cells } qeliza
app-status = { $count ->
    [one] { $year } · { $count } aktivitet
   *[other] { $year } · { $count } aktivitete
}

app-empty-register = Ky regjistër ende nuk ka asnjë vit.
app-empty-consultation = Ende nuk ka konsultime publike për këtë vit.
app-empty-hearing = Ende nuk ka dëgjime buxhetore për këtë vit.
app-empty-meeting = Ende nuk ka takime publike për këtë vit.
app-empty-participatory-budgeting = Ende nuk ka buxhetim me pjesëmarrje për këtë vit.
app-empty-access = Kërkesat mund të shënohen një nga një, ose vetëm me numrin e përgjithshëm.

panel-participants = Pjesëmarrësit
panel-computed = Totali
panel-comments = Statusi i komenteve
panel-publication = Publikimi
panel-published-on = Publikuar më
panel-more = Të dhëna të tjera
panel-links-by-language = Vegëzat sipas gjuhës

decisions-of-month = Vendimet e muajit { $month }
access-recorded = { $count ->
    [one] { $count } kërkesë e shënuar veçmas
   *[other] { $count } kërkesa të shënuara veçmas
}
access-no-outcomes = rezultatet nuk janë shënuar
projects-title = Projektet
projects-empty = Ende nuk ka projekte.
projects-total = { $count ->
    [one] { $count } projekt
   *[other] { $count } projekte
} · { $selected ->
    [0] asnjë i përzgjedhur
    [one] { $selected } i përzgjedhur
   *[other] { $selected } të përzgjedhura
}

overview-decisions = Vendime të Kryetarit
overview-decisions-mean = mesatarisht { $count } në muaj
overview-access = Kërkesa për qasje
overview-documents = Planet dhe faqet e publikuara
overview-no-documents = Ende nuk ka dokumente për këtë vit.
overview-edit-documents = Ndrysho listën

profile-municipality = Komuna dhe njësia
profile-documents = Planet dhe faqet e publikuara, { $year }
profile-documents-hint = Shfaqen në raportin vjetor, te të dhënat e përgjithshme.
profile-signature = Nënshkrimi i raportit
profile-signature-hint = Vendi dhe data shkruhen mbi nënshkrim; nëse mungojnë, vendi i tyre mbetet bosh.

report-tab-title = Raporti vjetor { $year }
report-tab-about = Të gjitha shifrat llogariten nga regjistri, prandaj përputhen mes tyre. Skedari hapet në çdo shfletues dhe është gati për printim në formatin A4.
report-tab-language = Gjuha e raportit
report-tab-html = Ruaj raportin (HTML)
report-tab-pdf = Ruaj si PDF
report-tab-summary = Përmbledhja në një faqe (PDF)
report-tab-tables = Tabelat
report-tab-tables-about = Një skedar CSV për secilën tabelë. «CSV për Excel» hapet drejtpërdrejt në Excel; «CSV për të dhëna të hapura» është për publikim.
report-tab-csv-excel = CSV për Excel
report-tab-csv-data = CSV për të dhëna të hapura
report-tab-charts = Grafikët
report-tab-charts-about = Të gjithë grafikët e vitit si imazhe PNG, 1920 × 1080.
report-tab-all-charts = Ruaj të gjithë grafikët
report-tab-register = Regjistri
report-tab-register-about = Të gjitha vitet si JSON, për bartje në një regjistër tjetër, ose një kopje rezervë e vetë skedarit.
report-tab-json = Ruaj si JSON
report-tab-backup = Kopje rezervë
report-tab-folder = Dosja ku ruhen skedarët
report-tab-change-folder = Ndrysho…
report-tab-contents = Përmbajtja
report-tab-previous-section = Kapitulli i mëparshëm
report-tab-next-section = Kapitulli i radhës
report-tab-blanks = Ende mund të plotësohet
report-tab-blanks-about = Raporti thotë vetëm atë që është shënuar. Kjo ende mungon:
report-tab-blank-notices = { $kind }: kanalet e njoftimit nuk janë shënuar.
report-tab-blank-access = Kërkesat për qasje: rezultatet nuk janë shënuar.
report-tab-blank-challenges = Sfidat e vitit: paraqiten në raport vetëm nëse i shkruan zyra.
report-tab-fill = Plotëso

menu-new = Regjistër i ri…
menu-open = Hap…
menu-import = Importo JSON…
menu-backup = Kopje rezervë
menu-profile = Profili i komunës
menu-close = Mbyll regjistrin
menu-language = Gjuha
menu-theme = Pamja
menu-theme-system = Sipas sistemit
menu-theme-light = E çelët
menu-theme-dark = E errët
menu-high-contrast = Kontrast i lartë
menu-keys = Tastet

welcome-about = Regjistri dhe raporti vjetor i pjesëmarrjes publike
welcome-not-opened = Regjistri nuk u hap
welcome-read-only = Hap vetëm për lexim
welcome-new = Regjistër i ri
welcome-open = Hap regjistër…
welcome-sample = Shembulli Prizren 2023
welcome-hint = Mund të tërhiqni edhe një skedar .pasqyra në këtë dritare.
welcome-new-about = Për komunën tuaj: një skedar, të gjitha vitet.
welcome-open-about = Një skedar .pasqyra në këtë kompjuter ose në rrjet.
welcome-sample-about = Të dhënat e vërteta të vitit 2023, për të provuar lirisht.
welcome-new-title = Regjistër i ri
welcome-municipality = Emri i komunës
welcome-year = Viti raportues
welcome-place = Ku ruhet
welcome-change-place = Ndrysho vendin…
welcome-create = Krijo regjistrin
welcome-bad-year = Shkruani një vit nga { $first } deri në { $last }.
welcome-recent = Të hapur së fundi

dialog-open = Hap regjistër
dialog-place = Ku ruhet regjistri i ri
dialog-import = Importo vite nga JSON
dialog-export-folder = Dosja e eksporteve
dialog-registers = Regjistra të Pasqyrës
dialog-json = Regjistër JSON

app-no-link = «{ $link }» nuk u hap: vegëz është vetëm një faqe http ose https, ose një adresë mailto.

tour-show = Shëtitje nëpër dritare
tour-step = Hapi { $number } nga { $count }
tour-leave = Mbyll shëtitjen
tour-next = Tjetra
tour-back = Prapa
tour-end = Fillo punën
tour-tabs = Një skedë për çdo lloj
tour-tabs-about = Hapni skedën, shtypni { $keys } dhe shkruani si në Excel. Çdo qelizë ruhet sapo e lini.
tour-findings = Çka nuk përputhet
tour-findings-about = Këtu numërohen gabimet e shifrave, datave dhe vegëzave. { $keys } shkon te tjetra, bashkë me sugjerimin.
tour-slides = Prezantimi
tour-slides-about = Grafikët me gjetjet e tyre, gati për kuvendin. { $keys } i tregon në tërë ekranin.
tour-report = Raporti vjetor
tour-report-about = Raporti bëhet vetë nga shënimet: shihni pamjen, rishkruani paragrafët, ruajeni si PDF ({ $keys }). F1 hap udhëzuesin.

manual-title = Udhëzuesi
manual-search = Kërko në udhëzues
manual-none = Në udhëzues nuk u gjet asgjë.
manual-language = Udhëzuesi është në shqip dhe në anglisht.

keys-title = Tastet
keys-list =
    Shigjetat | lëvizin nëpër qeliza; me Shift zgjedhin
    Enter, F2 | hap qelizën; Enter e ruan dhe zbret
    Tab, Shift+Tab | ruan dhe lëviz anash
    Esc | hedh poshtë atë që po shkruhet
    Shkrimi | zëvendëson përmbajtjen e qelizës
    Delete | zbraz qelizat e zgjedhura
    Ctrl+C, Ctrl+X, Ctrl+V | kopjon, pret, ngjit
    Ctrl+D | mbush qelizat poshtë
    Ctrl+; | data e sotme
    F4, Alt+shigjeta poshtë | kalendari ose lista e vlerave
    Shift+F10 | gjerësia e kolonës
    Ctrl+R | kthen tekstin e vetë raportit në paragrafin që shkruhet

window-no-display = pasqyra: nuk ka ekran ku të hapet dritarja; «pasqyra demo DOSJA» punon kudo.
window-no-library = pasqyra: mungon biblioteka { $library } (paketa { $package }); «pasqyra demo DOSJA» punon kudo.
window-no-opengl = pasqyra: ekrani nuk ofron OpenGL 2.0 ose më të ri (paketa libgl1-mesa-dri); «pasqyra demo DOSJA» punon kudo.
window-failed = pasqyra: dritarja nuk u hap: { $why }; «pasqyra demo DOSJA» punon kudo.
# In a box of the system, when there is no window.
window-no-renderer =
    Pasqyra nuk mund ta vizatojë dritaren në këtë kompjuter: as OpenGL 2.0, as Direct3D 12, as Vulkan nuk punuan. Zakonisht ndihmon një drejtues («driver») më i ri i kartës grafike.

    Çfarë u provua: { $log }
window-defect =
    Pasqyra u ndal për shkak të një gabimi në program. Gjithçka e ruajtur është në regjistër; mund të mungojë vetëm ajo që po shkruhej në qelizën e fundit. Hapeni sërish regjistrin dhe vazhdoni.

    Për ata që e ndreqin programin: { $log }

dialog-none = Sistemi nuk e hapi dritaren për zgjedhjen e skedarëve. Tërhiqeni skedarin në këtë dritare, ose hapeni me «pasqyra SKEDARI».

# Komente që barten nga viti i kaluar.
carry-title = { $count ->
    [one] { $count } koment i vitit { $year } pret përgjigje
   *[other] { $count } komente të vitit { $year } presin përgjigje
}
carry-about = Merren vetëm komentet dhe llogariten në vitin { $to }; pjesëmarrësit mbeten në vitin { $year }.
carry-item = { $name } { $number }: { $count ->
    [one] { $count } koment
   *[other] { $count } komente
}
carry-more = { $count ->
    [one] dhe { $count } tjetër
   *[other] dhe { $count } të tjera
}
carry-take = Merri në vitin { $to }
carry-taken = { $count ->
    [one] { $count } koment u mor nga viti { $year }
   *[other] { $count } komente u morën nga viti { $year }
}
carried-total = { $count ->
    [one] { $count } i bartur
   *[other] { $count } të bartur
}
cell-carried-over-whole = { $count ->
    [one] { $count } koment u bart në vitin { $year }
   *[other] { $count } komente u bartën në vitin { $year }
}
panel-carried-over = Bartur në vitin { $year }
panel-carried-from = I bartur nga viti { $year }: këtu llogariten vetëm komentet, ndërsa pjesëmarrësit në vitin { $year }.

# Publikimi i raportit.
publication-title = Publikimet
publication-none = Ky vit ende nuk është publikuar nga ky regjistër.
publication-about = Publikimi ruan raportin siç del, me kontrollin SHA-256, dhe shifrat e tij.
publication-publish = Publiko…
publication-drift = { $count ->
    [one] Që nga publikimi i fundit ka ndryshuar { $count } shifër.
   *[other] Që nga publikimi i fundit kanë ndryshuar { $count } shifra.
}
publication-corrected = { $count ->
    [one] { $count } shifër e korrigjuar
   *[other] { $count } shifra të korrigjuara
}
publication-uncorrected = pa korrigjime
publication-page = Hap { $language }, { $hash }
publication-dialog = Publikimi i raportit, { $year }
publication-languages = Gjuhët
publication-by = Në emër të
publication-corrections = Do të shënohen si korrigjime:
publication-no-corrections = Asnjë shifër e publikuar nuk ndryshon.
publication-confirm = Publiko
publication-done = Raporti i vitit { $year } u publikua.
publication-more = { $count ->
    [one] dhe { $count } tjetër
   *[other] dhe { $count } të tjera
}

# Shkrimi i paragrafëve të raportit
narrative-title = Paragrafët
narrative-about = Raporti e shkruan secilin paragraf nga regjistri. Zgjidheni një këtu, ose klikoni mbi të në raport, për ta shkruar me fjalët e zyrës.
narrative-own = tekst i zyrës
narrative-blank = bosh
narrative-part-notices = njoftimet
narrative-part-figures = shifrat
narrative-part-projects = projektet
narrative-close = Ruaj dhe kthehu
narrative-is-own = Teksti i zyrës për vitin { $year } ({ $language }).
narrative-is-default = Teksti i vetë raportit për vitin { $year } ({ $language }). Sapo ta ndryshoni, bëhet tekst i zyrës.
narrative-restore = Rikthe tekstin fillestar
narrative-restore-about = E shkruan sërish tekstin e vetë raportit ({ $keys })
narrative-records = Te shënimet
narrative-text = Teksti i paragrafit
narrative-empty = Teksti bosh e lë paragrafin jashtë raportit.
narrative-correct = Zëvendëso me { $correction }
narrative-figures = Shifrat për t’u futur
narrative-search = Kërko: Enter e fut shifrën
narrative-none-found = Asnjë shifër nuk quhet kështu.
narrative-paragraph-about = Klikoni për ta shkruar këtë paragraf; Ctrl+klik i tregon shënimet e tij
narrative-more-problems = { $count ->
    [one] Edhe { $count } gabim tjetër.
   *[other] Edhe { $count } gabime të tjera.
}
narrative-printed = Në raport: { $text }
