# Raporti vjetor. Çdo fjali thotë vetëm atë që është shënuar në regjistër.

report-file-name = raporti-vjetor
report-summary-file-name = permbledhje
report-title = Raporti vjetor { $year } · { $municipality }
report-running = Raporti vjetor { $year }
report-page = faqja { $page } nga { $pages }

# Ballina. Emri i komunës nuk lakohet: qëndron vetëm nën këtë fjalë.
report-municipality = Komuna
report-annual-report = Raporti vjetor
report-period = 1 janar – 31 dhjetor { $year }

report-table = Tabela { $number }. { $caption }
report-figure = Grafiku { $number }. { $caption }
report-total = Totali

# Krerët e kapitujve
report-general = Të dhëna të përgjithshme
report-section-consultation = Konsultimet publike
report-section-hearing = Dëgjimet buxhetore
report-section-meeting = Takimet publike
report-section-participatory-budgeting = Buxhetimi me pjesëmarrje
report-section-decisions = Vendimet e Kryetarit
report-section-gender = Përmbledhje sipas gjinisë
report-section-access = Qasja në dokumente publike
report-section-charts = Grafikët
report-section-conclusion = Përfundimi
report-section-abbreviations = Shkurtesat
report-challenges = Sfidat
report-plans = Planet vjetore
report-pages = Faqet në internet
report-documents = Dokumentet

# Të dhëna të përgjithshme
report-general-introduction = Ky raport paraqet pjesëmarrjen e publikut në punën e komunës gjatë vitit { $year }: konsultimet publike, dëgjimet buxhetore, takimet publike, buxhetimin me pjesëmarrje, vendimet e Kryetarit dhe kërkesat për qasje në dokumente publike. Të gjitha shifrat janë llogaritur nga regjistri i komunës.
report-activities = { $count ->
    [one] Në regjistër është shënuar { $count } aktivitet.
   *[other] Në regjistër janë shënuar { $count } aktivitete.
}
report-published-on = { " " }(publikuar më { $date })

# Me numrin përpara: «13 konsultime publike»
report-counted-consultation = { $count ->
    [one] konsultim publik
   *[other] konsultime publike
}
report-counted-hearing = { $count ->
    [one] dëgjim buxhetor
   *[other] dëgjime buxhetore
}
report-counted-meeting = { $count ->
    [one] takim publik
   *[other] takime publike
}
report-counted-participatory-budgeting = { $count ->
    [one] proces i buxhetimit me pjesëmarrje
   *[other] procese të buxhetimit me pjesëmarrje
}
report-counted-decisions = { $count ->
    [one] vendim i Kryetarit
   *[other] vendime të Kryetarit
}
report-counted-access = { $count ->
    [one] kërkesë për qasje në dokumente
   *[other] kërkesa për qasje në dokumente
}

report-lead-participants = { $participants ->
    [one] { $participants } pjesëmarrës
   *[other] { $participants } pjesëmarrës
}, prej tyre { $women ->
    [one] { $women } grua
   *[other] { $women } gra
} ({ $share })
report-lead-participants-total = { $participants } pjesëmarrës
report-lead-comments = { $count ->
    [one] { $count } koment
   *[other] { $count } komente
}

# Aktivitetet
report-recorded-consultation = { $count ->
    [one] Në regjistrin e vitit { $year } është shënuar { $count } konsultim publik.
   *[other] Në regjistrin e vitit { $year } janë shënuar { $count } konsultime publike.
}
report-recorded-hearing = { $count ->
    [one] Në regjistrin e vitit { $year } është shënuar { $count } dëgjim buxhetor.
   *[other] Në regjistrin e vitit { $year } janë shënuar { $count } dëgjime buxhetore.
}
report-recorded-meeting = { $count ->
    [one] Në regjistrin e vitit { $year } është shënuar { $count } takim publik.
   *[other] Në regjistrin e vitit { $year } janë shënuar { $count } takime publike.
}
report-recorded-participatory-budgeting = { $count ->
    [one] Në regjistrin e vitit { $year } është shënuar { $count } proces i buxhetimit me pjesëmarrje.
   *[other] Në regjistrin e vitit { $year } janë shënuar { $count } procese të buxhetimit me pjesëmarrje.
}
report-none-consultation = Në regjistrin e vitit { $year } nuk është shënuar asnjë konsultim publik.
report-none-hearing = Në regjistrin e vitit { $year } nuk është shënuar asnjë dëgjim buxhetor.
report-none-meeting = Në regjistrin e vitit { $year } nuk është shënuar asnjë takim publik.
report-none-participatory-budgeting = Në regjistrin e vitit { $year } nuk është shënuar asnjë proces i buxhetimit me pjesëmarrje.

report-participation = { $participants ->
    [one] Mori pjesë { $participants } person
   *[other] Morën pjesë { $participants } persona
}: { $women ->
    [one] { $women } grua
   *[other] { $women } gra
} ({ $share }) dhe { $men ->
    [one] { $men } burrë
   *[other] { $men } burra
}.
report-participation-total = { $participants ->
    [one] Mori pjesë { $participants } person; gjinia nuk është shënuar.
   *[other] Morën pjesë { $participants } persona; gjinia nuk është shënuar.
}
report-gender-unknown = { $count ->
    [one] Për { $count } pjesëmarrës gjinia nuk është shënuar; përqindja llogaritet pa të.
   *[other] Për { $count } pjesëmarrës gjinia nuk është shënuar; përqindja llogaritet pa ta.
}
report-participation-unknown = { $count ->
    [one] Për { $count } aktivitet numri i pjesëmarrësve nuk është shënuar.
   *[other] Për { $count } aktivitete numri i pjesëmarrësve nuk është shënuar.
}
report-without-women = { $count ->
    [one] Në { $count } aktivitet nuk mori pjesë asnjë grua.
   *[other] Në { $count } aktivitete nuk mori pjesë asnjë grua.
}
report-comments = { $total ->
    [one] Nga { $total } koment
   *[other] Nga { $total } komente
}, { $accepted ->
    [one] { $accepted } u pranua
   *[other] { $accepted } u pranuan
}, { $partial ->
    [one] { $partial } u pranua pjesërisht
   *[other] { $partial } u pranuan pjesërisht
} dhe { $rejected ->
    [one] { $rejected } u refuzua
   *[other] { $rejected } u refuzuan
}.
report-comments-with-pending = { $total ->
    [one] Nga { $total } koment
   *[other] Nga { $total } komente
}, { $accepted ->
    [one] { $accepted } u pranua
   *[other] { $accepted } u pranuan
}, { $partial ->
    [one] { $partial } u pranua pjesërisht
   *[other] { $partial } u pranuan pjesërisht
}, { $rejected ->
    [one] { $rejected } u refuzua
   *[other] { $rejected } u refuzuan
} dhe { $pending ->
    [one] { $pending } është në shqyrtim
   *[other] { $pending } janë në shqyrtim
}.
report-links-all = Vegëza e raportit jepet nën secilin rresht të tabelës.
report-links-some = Vegëza e raportit jepet nën rreshtin përkatës të tabelës, për { $with } nga { $count } aktivitete.
report-channels = Kanalet e njoftimit, me numrin e aktiviteteve: { $list }.
report-published = { $count ->
    [one] Nga { $count } aktivitet, sipas regjistrit janë publikuar: { $list }.
   *[other] Nga { $count } aktivitete, sipas regjistrit janë publikuar: { $list }.
}
report-published-notice = njoftimi
report-published-news = lajmi
report-published-minutes = procesverbali
report-name-and-count = { $name } ({ $count })

# Tabelat e aktiviteteve
report-column-number = Nr.
report-column-name-consultation = Emri i dokumentit
report-column-name-hearing = Dëgjimi dhe vendi i mbajtjes
report-column-name-meeting = Takimi dhe vendi i mbajtjes
report-column-name-participatory-budgeting = Aktiviteti dhe vendi i mbajtjes
report-column-date = Data
report-group-participants = Pjesëmarrësit
report-group-comments = Komentet
report-caption-consultation = Konsultimet publike sipas pjesëmarrjes dhe statusit të komenteve
report-caption-hearing = Dëgjimet buxhetore sipas pjesëmarrjes dhe statusit të komenteve
report-caption-meeting = Takimet publike sipas pjesëmarrjes
report-caption-participatory-budgeting = Buxhetimi me pjesëmarrje sipas pjesëmarrjes
report-detail-report = Raporti:
report-detail-minutes = Procesverbali:
report-untitled = pa emër
report-date-absent = data nuk është shënuar
report-note-date-unreadable = Data siç është shënuar në regjistër; nuk lexohet si datë.
report-note-total-only = Numri i përgjithshëm siç është shënuar; gjinia nuk është shënuar për të gjithë.
report-note-one-gender = Është shënuar vetëm një gjini; numri i përgjithshëm nuk dihet dhe nuk hyn në totalin T.
report-note-counted-as-pending = Është shënuar vetëm numri i përgjithshëm i komenteve; ato llogariten si komente në shqyrtim.
report-note-number = Nr. { $number }:
report-note-open-until = Konsultimi ishte i hapur deri më { $date }.
report-note-closed-on = Konsultimi u mbyll më { $date }.
report-note-pending = { $count ->
    [one] Në fund të vitit { $year }, { $count } koment ishte në shqyrtim.
   *[other] Në fund të vitit { $year }, { $count } komente ishin në shqyrtim.
}
report-note-carried-from = Aktivitet i vitit { $year }, i bartur vetëm me komentet në shqyrtim; pjesëmarrësit llogariten në vitin { $year }.
report-note-carried-over = { $count ->
    [one] { $count } koment u bart në vitin { $year } dhe llogaritet atje.
   *[other] { $count } komente u bartën në vitin { $year } dhe llogariten atje.
}
report-counts-in-year = llogaritet në vitin { $year }
report-carried-in = { $count ->
    [one] Tabela përfshin edhe { $count } aktivitet të një viti të mëparshëm, vetëm me komentet që u bartën prej andej.
   *[other] Tabela përfshin edhe { $count } aktivitete të viteve të mëparshme, vetëm me komentet që u bartën prej andej.
}
report-note-gender-unknown = { $count ->
    [one] Në totalin T hyn edhe { $count } pjesëmarrës, gjinia e të cilit nuk është shënuar; prandaj T nuk është F + M.
   *[other] Në totalin T hyjnë edhe { $count } pjesëmarrës, gjinia e të cilëve nuk është shënuar; prandaj T nuk është F + M.
}
report-note-participants-unknown = { $count ->
    [one] Për { $count } aktivitet numri i pjesëmarrësve nuk është shënuar; ai nuk hyn në totalin T.
   *[other] Për { $count } aktivitete numri i pjesëmarrësve nuk është shënuar; ato nuk hyjnë në totalin T.
}

# Buxhetimi me pjesëmarrje
report-projects = { $count ->
    [one] Është shënuar { $count } projekt
   *[other] Janë shënuar { $count } projekte
} në { $localities ->
    [one] { $localities } lokalitet.
   *[other] { $localities } lokalitete.
}
report-projects-selected = { $count ->
    [one] Është përzgjedhur { $count } projekt.
   *[other] Janë përzgjedhur { $count } projekte.
}
report-projects-votes = { $count ->
    [one] Është dhënë { $count } votë.
   *[other] Janë dhënë { $count } vota.
}
report-projects-amount = Vlera e projekteve të përzgjedhura është { $amount }.
report-caption-projects = Projektet sipas lokaliteteve
report-column-locality = Lokaliteti
report-column-project = Projekti
report-column-selected = Përzgjedhur
report-column-votes = Vota
report-column-amount = Shuma

# Vendimet e Kryetarit
report-decisions = { $count ->
    [one] Për vitin { $year } është shënuar { $count } vendim i Kryetarit.
   *[other] Për vitin { $year } janë shënuar { $count } vendime të Kryetarit.
}
report-decisions-mean = { $months ->
    [one] Të dhënat janë shënuar për { $months } muaj.
   *[other] Mesatarja për { $months } muajt e shënuar është { $mean } në muaj.
}
report-none-decisions = Për vitin { $year } nuk janë shënuar vendime të Kryetarit.
report-caption-decisions = Vendimet e Kryetarit sipas muajve, { $year }
report-column-month = Muaji
report-column-decisions-link = Vegëza e publikimit
report-column-decisions-count = Vendime
report-link-language = { $language }:{ " " }
report-note-months = { $months ->
    [one] Numri i vendimeve është shënuar për { $months } nga 12 muajt.
   *[other] Numri i vendimeve është shënuar për { $months } nga 12 muajt.
}

# Përmbledhja sipas gjinisë
report-women-share = Gratë përbëjnë { $share } të pjesëmarrësve me gjini të shënuar.
report-women-share-range = Pjesa e grave ishte më e lartë te { $highest } ({ $highest-share }) dhe më e ulët te { $lowest } ({ $lowest-share }).
report-among-consultation = konsultimet publike
report-among-hearing = dëgjimet buxhetore
report-among-meeting = takimet publike
report-among-participatory-budgeting = buxhetimi me pjesëmarrje
report-caption-gender = Pjesëmarrësit sipas gjinisë dhe llojit të aktivitetit
report-column-kind = Lloji i aktivitetit
report-column-activities = Aktivitete
report-column-women-share = Gra (%)

# Qasja në dokumente
report-access = { $count ->
    [one] Për vitin { $year } është shënuar { $count } kërkesë për qasje në dokumente publike.
   *[other] Për vitin { $year } janë shënuar { $count } kërkesa për qasje në dokumente publike.
}
report-access-recorded = { $count ->
    [one] { $count } prej tyre është shënuar veçmas.
   *[other] { $count } prej tyre janë shënuar veçmas.
}
report-none-access = Për vitin { $year } nuk është shënuar numri i kërkesave për qasje në dokumente publike.
report-caption-access = Kërkesat për qasje në dokumente publike sipas rezultatit
report-column-outcome = Rezultati
report-column-requests = Kërkesa
report-note-no-outcome = { $count ->
    [one] Për { $count } nga { $total } kërkesa rezultati nuk është shënuar.
   *[other] Për { $count } nga { $total } kërkesa rezultati nuk është shënuar.
}

# Grafikët
report-charts = Grafikët paraqesin shifrat e tabelave të këtij raporti.
report-data-of-chart = Të dhënat e grafikut: { $title }

# Përfundimi
report-conclusion-participation = { $activities ->
    [one] Gjatë vitit { $year }, në { $activities } aktivitet të shënuar
   *[other] Gjatë vitit { $year }, në { $activities } aktivitetet e shënuara
} { $participants ->
    [one] mori pjesë { $participants } person.
   *[other] morën pjesë { $participants } persona.
}
report-conclusion-comments = { $total ->
    [one] Nga { $total } koment i shënuar
   *[other] Nga { $total } komente të shënuara
}, { $accepted ->
    [one] { $accepted } ({ $share }) u pranua plotësisht ose pjesërisht.
   *[other] { $accepted } ({ $share }) u pranuan plotësisht ose pjesërisht.
}
report-conclusion-pending = { $count ->
    [one] { $count } koment mbetet në shqyrtim.
   *[other] { $count } komente mbeten në shqyrtim.
}
report-conclusion-decisions = { $count ->
    [one] Është shënuar { $count } vendim i Kryetarit.
   *[other] Janë shënuar { $count } vendime të Kryetarit.
}
report-conclusion-access = { $count ->
    [one] Është shënuar { $count } kërkesë për qasje në dokumente publike.
   *[other] Janë shënuar { $count } kërkesa për qasje në dokumente publike.
}

# Shkurtesat: së pari ato të tabelave, pastaj ato që zyra i shkruan në emra.
report-short-women = Femra
report-short-men = Meshkuj
report-short-total = Totali
report-short-rejected = Refuzuar
report-short-accepted = Pranuar
report-short-partially-accepted = Pranuar pjesërisht
report-short-pending = Në shqyrtim
# Vetëm shkurtesat, të ndara me hapësirë; secila ka kuptimin e vet më poshtë.
report-abbreviations = KAB KPF OJQ MTBF
report-abbreviation-kab = Korniza Afatmesme Buxhetore
report-abbreviation-kpf = Komiteti për Politikë dhe Financa
report-abbreviation-ojq = Organizatë joqeveritare
report-abbreviation-mtbf = Korniza Afatmesme Buxhetore (shkurtesa në anglisht)

# Përmbledhja në një faqe
report-section-year-in-figures = Viti në shifra
report-checks-none = Kontrollet e regjistrit nuk gjetën asgjë për të ndrequr.
report-checks = Kontrollet e regjistrit tregojnë { $errors ->
    [one] { $errors } gabim
   *[other] { $errors } gabime
}, { $warnings ->
    [one] { $warnings } paralajmërim
   *[other] { $warnings } paralajmërime
} dhe { $notes ->
    [one] { $notes } shënim
   *[other] { $notes } shënime
}.
report-checks-waived = { $count ->
    [one] { $count } gjetje u shqyrtua dhe u la mënjanë me arsyetim.
   *[other] { $count } gjetje u shqyrtuan dhe u lanë mënjanë me arsyetim.
}
report-checks-resolved = { $count ->
    [one] Nga gjetjet e mëparshme u zgjidh { $count }.
   *[other] Nga gjetjet e mëparshme u zgjidhën { $count }.
}

# Nënshkrimi
report-signature-place = Vendi
report-signature-date = Data
report-signature-name = Emri dhe mbiemri
report-signature-title = Funksioni
report-signature = Nënshkrimi

# Ftesa për zyrën, vetëm në dritare
report-hint-notices = Në regjistër nuk është shënuar se ku janë publikuar njoftimet. Shënoni kanalet te aktivitetet, ose shkruani këtu paragrafin.
report-hint-access = Rezultatet e kërkesave nuk janë shënuar. Shënoni kërkesat një nga një, ose shkruani këtu paragrafin.
report-hint-challenges = Sfidat i njeh vetëm zyra. Nëse e lini bosh, ky nënkapitull nuk paraqitet në raport.

# Printimi në PDF
report-pdf-no-browser = Për PDF nevojitet Microsoft Edge, Google Chrome ose Chromium, dhe në këtë kompjuter nuk u gjet asnjëri. Ruajeni raportin si HTML, hapeni në shfletues dhe printojeni në PDF.
report-pdf-start = Shfletuesi { $browser } nuk u nis ({ $cause }). Ruajeni raportin si HTML, hapeni në shfletues dhe printojeni në PDF.
report-pdf-failed = Shfletuesi { $browser } nuk e printoi raportin. Provoni përsëri, ose ruajeni raportin si HTML, hapeni në shfletues dhe printojeni në PDF.
report-pdf-timeout = { $seconds ->
    [one] Shfletuesi { $browser } nuk përfundoi brenda { $seconds } sekonde dhe u ndal. Provoni përsëri, ose ruajeni raportin si HTML dhe printojeni nga shfletuesi.
   *[other] Shfletuesi { $browser } nuk përfundoi brenda { $seconds } sekondave dhe u ndal. Provoni përsëri, ose ruajeni raportin si HTML dhe printojeni nga shfletuesi.
}
report-pdf-cancelled = Printimi në PDF u anulua. Asnjë skedar nuk u ndryshua.
report-pdf-file = Skedari { $path } nuk u shkrua ({ $cause }). Kontrolloni nëse dosja ekziston, nëse keni të drejtë të shkruani në të dhe nëse skedari është i hapur diku tjetër.

report-section-corrections = Korrigjime
report-corrections = Ky raport korrigjon shifra të raportit që ishte publikuar më parë.
report-corrections-of = Ky raport korrigjon shifra të raportit të publikuar më { $date }.
report-caption-corrections = Shifrat e korrigjuara
report-column-figure = Shifra
report-column-was = Ishte
report-column-is = Është
publication-no-language = Zgjidhni së paku një gjuhë për publikim.
publication-blocked-errors = { $count ->
    [one] { $count } gabim pengon publikimin. Ndreqeni, ose lëreni mënjanë me arsyetim.
   *[other] { $count } gabime pengojnë publikimin. Ndreqini, ose lërini mënjanë me arsyetim.
}
publication-blocked-narrative = { $count ->
    [one] Në tekstin e raportit { $count } vend nuk është në rregull. Ndreqeni para publikimit.
   *[other] Në tekstin e raportit { $count } vende nuk janë në rregull. Ndreqini para publikimit.
}

# Shifrat që një paragraf mund t’i mbajë me emër, siç i tregon lista e shifrave
narrative-figure-year = Viti raportues
narrative-figure-municipality = Emri i komunës
narrative-figure-all = Të gjitha aktivitetet
narrative-figure-activities = Aktivitetet e të gjitha llojeve
narrative-figure-women-share = Pjesa e grave
narrative-figure-men-share = Pjesa e burrave
narrative-figure-gender-unknown = Pjesëmarrës me gjini të pashënuar
narrative-figure-not-counted = Aktivitete pa numër të pjesëmarrësve
narrative-figure-without-women = Aktivitete ku nuk mori pjesë asnjë grua
narrative-figure-comments-total = Të gjitha komentet
narrative-figure-comments-accepted = Komente të pranuara
narrative-figure-comments-partially-accepted = Komente të pranuara pjesërisht
narrative-figure-comments-rejected = Komente të refuzuara
narrative-figure-comments-pending = Komente në shqyrtim
narrative-figure-comments-taken-up = Komente të pranuara plotësisht ose pjesërisht
narrative-figure-accepted-share = Pjesa e komenteve të pranuara
narrative-figure-partially-accepted-share = Pjesa e komenteve të pranuara pjesërisht
narrative-figure-rejected-share = Pjesa e komenteve të refuzuara
narrative-figure-pending-share = Pjesa e komenteve në shqyrtim
narrative-figure-taken-up-share = Pjesa e komenteve të pranuara plotësisht ose pjesërisht
narrative-figure-with-report = Aktivitete me vegëz të raportit
narrative-figure-with-notice = Aktivitete me njoftim të publikuar
narrative-figure-with-news = Aktivitete me lajm të publikuar
narrative-figure-with-minutes = Aktivitete me procesverbal të publikuar
narrative-figure-announced = Njoftuar përmes kanalit «{ $channel }»
narrative-figure-project-count = Projektet
narrative-figure-project-selected = Projektet e përzgjedhura
narrative-figure-project-localities = Lokalitetet me projekte
narrative-figure-project-votes = Votat për projektet
narrative-figure-project-amount = Vlera e projekteve të përzgjedhura
narrative-figure-decision-months = Muajt me vendime të shënuara
narrative-figure-decision-mean = Vendimet e Kryetarit, mesatarja në muaj
narrative-figure-access-request-recorded = Kërkesa për qasje të shënuara veçmas
narrative-unknown = «{ $name }» nuk është emër i ndonjë shifre. Zgjidheni shifrën nga lista.
narrative-unknown-near = «{ $name }» nuk është emër i ndonjë shifre. A keni menduar «{ $nearest }»?
narrative-brace = Kllapa «{ $name }» qëndron vetëm. Shkruajeni dy herë nëse duhet të shtypet.
