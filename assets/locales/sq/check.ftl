# Kontrollet: çfarë nuk përputhet, çfarë mungon, çfarë duhet parë.

severity-error = Gabim
severity-warning = Paralajmërim
severity-note = Shënim
severity-count-error = { $count ->
    [one] { $count } gabim
   *[other] { $count } gabime
}
severity-count-warning = { $count ->
    [one] { $count } paralajmërim
   *[other] { $count } paralajmërime
}
severity-count-note = { $count ->
    [one] { $count } shënim
   *[other] { $count } shënime
}

# Për çfarë bëhet fjalë
subject-consultation = Konsultimi publik { $number }
subject-hearing = Dëgjimi buxhetor { $number }
subject-meeting = Takimi publik { $number }
subject-participatory-budgeting = Buxhetimi me pjesëmarrje { $number }
subject-document = Dokumenti { $number }
subject-project = Projekti { $number }
subject-access-request = Kërkesa për qasje { $number }
subject-decision-month = Vendimet e muajit { $month }
subject-published = Shifra e publikuar

# Gjetjet
finding-participants-sum = Gratë dhe burrat bëjnë gjithsej { $computed }, ndërsa totali i shënuar është { $stated }.
finding-comments-sum = Komentet sipas statusit bëjnë gjithsej { $computed }, ndërsa totali i shënuar është { $stated }.
finding-date-unreadable = «{ $stated }» nuk lexohet si datë.
finding-date-missing = Data e mbajtjes nuk është shënuar.
finding-date-outside-year = Data e mbajtjes nuk bie në vitin raportues { $year }.
finding-date-order = Data është më e hershme se data e aktivitetit të mëparshëm në listë.
finding-title-missing = Emri nuk është shënuar.
finding-title-duplicate = Një aktivitet më lart në listë ka të njëjtin emër, vend dhe datë.
finding-link-missing = Vegëza e raportit nuk është shënuar.
finding-link-missing-yet = Vegëza e raportit nuk është shënuar ende; aktiviteti nuk është mbyllur.
finding-link-invalid = { $field }: «{ $stated }» nuk është adresë e plotë. Adresa fillon me https:// ose http://.
finding-link-shared = { $field }: e njëjta vegëz është shënuar edhe në një rresht tjetër.
finding-comments-pending = { $computed ->
    [one] { $computed } koment është në shqyrtim.
   *[other] { $computed } komente janë në shqyrtim.
}
finding-no-women = Morën pjesë vetëm burra.
finding-decision-month-missing = Numri i vendimeve për këtë muaj nuk është shënuar.
finding-published-differs = { $figure }: u publikua { $stated }, regjistri llogarit { $computed }.
finding-meetings-per-year = { $computed ->
    [one] Gjatë vitit u mbajt { $computed } takim publik
   *[other] Gjatë vitit u mbajtën { $computed } takime publike
}; kërkohen së paku { $stated }.
finding-meeting-first-half = Deri më { $parameter } nuk u mbajt asnjë takim publik.
finding-meeting-notice = Njoftimi u publikua { $computed } ditë para takimit; kërkohen së paku { $parameter }.
finding-meeting-notice-reversed = Njoftimi u publikua pas takimit; kërkohen së paku { $parameter } ditë para tij.
finding-consultation-open = Konsultimi ishte i hapur { $computed } ditë; kërkohen së paku { $parameter }.
finding-consultation-open-reversed = Dita e mbylljes së konsultimit është para ditës së hapjes.
finding-consultation-meeting-inside = Takimi nuk u mbajt gjatë kohës kur konsultimi ishte i hapur.
finding-kab-by = Konsultimi për KAB-in u mbajt { $computed } ditë pas afatit ({ $parameter }).
finding-hearings-by = Dëgjimi u mbajt { $computed } ditë pas afatit të kalendarit buxhetor.
finding-access-reply = { $computed ->
    [one] Përgjigjja u dha pas { $computed } dite, pra pas afatit ligjor.
   *[other] Përgjigjja u dha pas { $computed } ditësh, pra pas afatit ligjor.
}
finding-access-reply-open = { $computed ->
    [one] Kërkesa pret përgjigje prej { $computed } dite; afati ligjor ka kaluar.
   *[other] Kërkesa pret përgjigje prej { $computed } ditësh; afati ligjor ka kaluar.
}
finding-access-outcomes = { $computed ->
    [one] Rezultati është shënuar për { $computed } kërkesë, ndërsa kërkesat gjithsej janë { $stated }.
   *[other] Rezultati është shënuar për { $computed } kërkesa, ndërsa kërkesat gjithsej janë { $stated }.
}
finding-access-outcomes-reason = Arsyetimi i refuzimit nuk është shënuar.
finding-decisions-to-ministry = Vendimet u dërguan në ministri { $computed } ditë pas përfundimit të muajit; afati është { $parameter } ditë.
finding-languages = { $language }: vegëza e vendimeve në këtë gjuhë zyrtare nuk është shënuar.
finding-report-after-close = Raporti u publikua { $computed } ditë pas mbylljes së konsultimit; afati është { $parameter } ditë.
finding-plans-published = Plani u publikua { $computed } ditë pas afatit ({ $parameter } i vitit paraprak).

# Propozimet
finding-either = Njësoj të mundshme: { $list }.
suggestion = { $field }: { $value }
suggestion-why-sum-of-parts = është shuma e pjesëve të shënuara
suggestion-why-published = me këtë vlerë përputhen rreshti dhe shifra e publikuar «{ $figure }» ({ $published })
suggestion-why-one-slip = është data e vitit që ndryshon vetëm me një shenjë nga ajo që është shkruar
suggestion-why-row-above = është data e rreshtit { $number }, rreshti më i afërt më lart që ka datë

# Emrat e rregullave
rule-participants-sum = Shuma e pjesëmarrësve
rule-comments-sum = Shuma e komenteve
rule-date-unreadable = Data nuk lexohet
rule-date-missing = Data mungon
rule-date-outside-year = Data jashtë vitit
rule-date-order = Radha e datave
rule-title-missing = Emri mungon
rule-title-duplicate = Emri përsëritet
rule-link-missing = Vegëza mungon
rule-link-invalid = Vegëz e pavlefshme
rule-link-shared = Vegëz e përsëritur
rule-comments-pending = Komente në shqyrtim
rule-no-women = Pa pjesëmarrje të grave
rule-decision-month-missing = Muaj pa numër vendimesh
rule-published-differs = Shifra e publikuar ndryshon
rule-meetings-per-year = Takime publike në vit
rule-meeting-first-half = Takim publik në gjysmën e parë të vitit
rule-meeting-notice = Njoftimi para takimit publik
rule-consultation-open = Kohëzgjatja e konsultimit
rule-consultation-meeting-inside = Takimi gjatë konsultimit
rule-kab-by = Konsultimi për KAB-in në kohë
rule-hearings-by = Dëgjimet buxhetore në kohë
rule-access-reply = Përgjigjja ndaj kërkesave për qasje
rule-access-outcomes = Rezultatet e kërkesave për qasje
rule-decisions-to-ministry = Vendimet e dërguara në ministri
rule-languages = Vendimet në gjuhët zyrtare
rule-report-after-close = Raporti pas mbylljes së konsultimit
rule-plans-published = Planet e publikuara në kohë
rule-women-share = Pjesëmarrja e grave

# Nga vjen rregulla
rule-source-meetings-per-year = Ligji Nr. 03/L-040 për Vetëqeverisjen Lokale
rule-source-meeting-first-half = Ligji Nr. 03/L-040 për Vetëqeverisjen Lokale, neni 68
rule-source-meeting-notice = Ligji Nr. 03/L-040 për Vetëqeverisjen Lokale, neni 68
rule-source-consultation-open = Udhëzimi Administrativ (MAPL) Nr. 06/2018; praktika në Prizren, 2022
rule-source-consultation-meeting-inside = Praktika
rule-source-kab-by = Ligji Nr. 03/L-048 për Menaxhimin e Financave Publike dhe Përgjegjësitë; kalendari buxhetor
rule-source-hearings-by = E nxjerrë nga kalendari buxhetor
rule-source-access-reply = Ligji Nr. 06/L-081 për Qasje në Dokumente Publike
rule-source-access-outcomes = Raporti vjetor për Agjencinë
rule-source-decisions-to-ministry = Sipas kujtesës; nuk është verifikuar
rule-source-languages = Ligji Nr. 02/L-37 për Përdorimin e Gjuhëve; Statuti i Komunës së Prizrenit
rule-source-report-after-close = Burimi nuk dihet
rule-source-plans-published = Sipas datave të publikimit të planeve
rule-source-women-share = Ligji Nr. 05/L-020 për Barazi Gjinore; i detyron organet, jo publikun

confidence-high = E sigurt
confidence-medium = Kryesisht e sigurt
confidence-low = E pasigurt
confidence-policy = Synim, jo detyrim

legal-state-met = Përmbushet
legal-state-breached = Shkelet
legal-state-not-yet-due = Afati ende nuk ka ardhur
legal-state-cannot-be-checked = Nuk mund të kontrollohet
legal-state-off = E çaktivizuar

# Emrat e shifrave, si i krahason kontrolli me raportin e publikuar
figure-consultation-count = Numri i konsultimeve publike
figure-consultation-women = Gra në konsultime publike
figure-consultation-men = Burra në konsultime publike
figure-consultation-participants = Pjesëmarrës në konsultime publike
figure-consultation-rejected = Komente të refuzuara në konsultime publike
figure-consultation-accepted = Komente të pranuara në konsultime publike
figure-consultation-partially-accepted = Komente të pranuara pjesërisht në konsultime publike
figure-consultation-pending = Komente në shqyrtim në konsultime publike
figure-consultation-comments = Komente në konsultime publike
figure-hearing-count = Numri i dëgjimeve buxhetore
figure-hearing-women = Gra në dëgjime buxhetore
figure-hearing-men = Burra në dëgjime buxhetore
figure-hearing-participants = Pjesëmarrës në dëgjime buxhetore
figure-hearing-rejected = Komente të refuzuara në dëgjime buxhetore
figure-hearing-accepted = Komente të pranuara në dëgjime buxhetore
figure-hearing-partially-accepted = Komente të pranuara pjesërisht në dëgjime buxhetore
figure-hearing-pending = Komente në shqyrtim në dëgjime buxhetore
figure-hearing-comments = Komente në dëgjime buxhetore
figure-meeting-count = Numri i takimeve publike
figure-meeting-women = Gra në takime publike
figure-meeting-men = Burra në takime publike
figure-meeting-participants = Pjesëmarrës në takime publike
figure-meeting-rejected = Komente të refuzuara në takime publike
figure-meeting-accepted = Komente të pranuara në takime publike
figure-meeting-partially-accepted = Komente të pranuara pjesërisht në takime publike
figure-meeting-pending = Komente në shqyrtim në takime publike
figure-meeting-comments = Komente në takime publike
figure-participatory-budgeting-count = Numri i aktiviteteve të buxhetimit me pjesëmarrje
figure-participatory-budgeting-women = Gra në buxhetimin me pjesëmarrje
figure-participatory-budgeting-men = Burra në buxhetimin me pjesëmarrje
figure-participatory-budgeting-participants = Pjesëmarrës në buxhetimin me pjesëmarrje
figure-participatory-budgeting-rejected = Komente të refuzuara në buxhetimin me pjesëmarrje
figure-participatory-budgeting-accepted = Komente të pranuara në buxhetimin me pjesëmarrje
figure-participatory-budgeting-partially-accepted = Komente të pranuara pjesërisht në buxhetimin me pjesëmarrje
figure-participatory-budgeting-pending = Komente në shqyrtim në buxhetimin me pjesëmarrje
figure-participatory-budgeting-comments = Komente në buxhetimin me pjesëmarrje
figure-all-women = Gra në të gjitha aktivitetet
figure-all-men = Burra në të gjitha aktivitetet
figure-all-participants = Pjesëmarrës në të gjitha aktivitetet
figure-decision-count = Vendime të Kryetarit
figure-access-request-count = Kërkesa për qasje në dokumente publike
