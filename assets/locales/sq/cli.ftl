# Rreshti i komandave.

cli-about = Pasqyra: regjistri dhe raporti vjetor i pjesëmarrjes publike
cli-commands = Komandat
cli-options = Argumentet
cli-sample = Krijon një regjistër të ri me të dhënat e Prizrenit për vitin 2023
cli-new = Krijon një regjistër bosh për një komunë
cli-demo = Vendos në një dosje regjistrin shembull, raportin, tabelat dhe grafikët e tij
cli-import = I shton një regjistri vitet e një skedari JSON; ose të gjitha, ose asnjë
cli-export = Eksporton tabelat e një viti si CSV, ose regjistrin si JSON
cli-report = Shkruan raportin vjetor si HTML ose PDF
cli-chart = Shkruan një grafik, ose të gjithë grafikët e një viti, si PNG ose SVG
cli-slides = Shkruan slajdet e prezantimit si figura
cli-check = Kontrollon shifrat e një viti; kodi i daljes është 1 kur ka gabime
cli-backup = Bën një kopje rezervë të regjistrit
cli-verify = Kontrollon skedarin e një regjistri
cli-restore = Rikthen një regjistër nga një kopje rezervë
cli-salvage = Sjell ç’mund të lexohet nga një regjistër i dëmtuar në një regjistër të ri
cli-merge = Bashkon me regjistrin një version tjetër të tij

cli-value-command = KOMANDA
cli-value-file = SKEDARI.pasqyra
cli-value-dir = DOSJA
cli-value-json = SKEDARI.json
cli-value-name = EMRI
cli-value-year = VITI
cli-value-format = FORMATI
cli-value-lang = GJUHA
cli-value-out = DALJA
cli-value-chart = GRAFIKU
cli-value-size = GJERËSIAxLARTËSIA
cli-value-theme = PAMJA
cli-value-kind = LLOJI
cli-value-months = MUAJT
cli-value-sort = RENDI
cli-value-date = DATA
cli-value-backup = KOPJA
cli-value-side = ANA

cli-arg-file = Regjistri
cli-arg-dir = Dosja; krijohet nëse nuk ekziston
cli-arg-input = Skedari JSON që importohet
cli-arg-municipality = Emri i komunës
cli-arg-year = Viti raportues
cli-arg-format = csv, csv-data ose json; për grafikët: png ose svg
cli-arg-lang = Gjuha: sq, en, sr, tr ose bs
cli-arg-summary = Vetëm përmbledhja e vitit
cli-arg-out = Skedari ose dosja ku shkruhet
cli-arg-chart = Grafiku
cli-arg-all = Të gjithë grafikët
cli-arg-size = Madhësia në piksela, p.sh. 1920x1080
cli-arg-renderer = Ajo me të cilën vizatohet dritarja: glow, wgpu ose wgpu-cpu
cli-arg-theme = Sfondi: light (i çelët) ose dark (i errët)
cli-arg-kind = Vetëm një lloj aktivitetesh
cli-arg-months = Vetëm disa muaj: 1-6, ose 7
cli-arg-sort = Renditja: report, date, size, share
cli-arg-shares = Përqindje në vend të numrave
cli-arg-json = Gjetjet si JSON
cli-arg-today = Dita e kontrollit, p.sh. 2024-01-15; pa të, dita e sotme
cli-arg-from = Kopja rezervë nga e cila rikthehet
cli-arg-merge-from = Versioni tjetër i të njëjtit regjistër
cli-arg-prefer = Cili version vlen aty ku kanë ndryshuar të dy: here (ky) ose there (tjetri); pa të, në atë rast nuk shkruhet asgjë
cli-arg-dry-run = Tregon vetëm çfarë do të bëhej

cli-no-such-command = pasqyra: nuk ka komandë «{ $what }»; «pasqyra --help» i tregon të gjitha.
cli-missing = pasqyra: mungon { $what }; «pasqyra --help» tregon çfarë duhet.
cli-bad-value = pasqyra: vlera nuk pranohet: { $what }; «pasqyra --help» tregon çfarë duhet.
cli-bad-argument = pasqyra: argumenti nuk kuptohet: { $what }; «pasqyra --help» tregon çfarë duhet.
cli-no-such-language = pasqyra: gjuha «{ $wanted }» nuk është në program; gjuhët janë: { $known }.
cli-no-such-chart = pasqyra: nuk ka grafik «{ $chart }»; grafikët janë: { $known }.
cli-no-such-renderer = pasqyra: «{ $renderer }» nuk është në këtë program për ta vizatuar dritaren; janë: { $known }.
cli-no-such-theme = pasqyra: nuk ka pamje «{ $theme }»; pamjet janë: { $known }.
cli-not-of-this-chart = pasqyra: te grafiku { $chart } nuk zgjidhet { $option }.
cli-unknown-value = pasqyra: { $option } nuk ka vlerën «{ $value }»; vlerat janë: { $known }.
cli-nothing-to-draw = pasqyra: në vitin { $year } nuk është shënuar ende asgjë që mund të paraqitet me grafik.
cli-bad-size = pasqyra: madhësia «{ $size }» nuk pranohet; shkruajeni si 1920x1080, secila anë nga { $least } deri në { $most } piksela.
cli-bad-extension = pasqyra: nga emri «{ $path }» nuk kuptohet formati; emri duhet të mbarojë me: { $known }.
cli-exists = pasqyra: { $path } ekziston tashmë dhe nuk u ndryshua; zgjidhni një dosje tjetër.
cli-no-sample = pasqyra: regjistri shembull nuk mund të lexohet.
cli-verified = Në rregull: { $years ->
    [one] { $years } vit
   *[other] { $years } vite
}, { $activities ->
    [one] { $activities } aktivitet
   *[other] { $activities } aktivitete
}.
cli-restored = Regjistri u rikthye; gjendja e mëparshme ruhet te { $kept }.
cli-merge-taken = Nga versioni tjetër (këtu → atje): { $count }
cli-merge-kept = Si këtu (këtu → atje): { $count }
cli-merge-conflicts = Të ndryshuara në të dy anët (këtu → atje): { $count }
cli-merge-added-there = shtuar atje
cli-merge-removed-there = fshirë atje
cli-merge-added-here = shtuar këtu
cli-merge-removed-here = fshirë këtu
cli-merge-only-there = vetëm atje
cli-merge-only-here = vetëm këtu
cli-merge-nothing = Këtu janë tashmë të gjitha ndryshimet e versionit tjetër; nuk u shkrua asgjë.
cli-merge-done = U bashkua; gjendja e mëparshme ruhet te { $kept }.
cli-merge-no-base = Nuk dihet nga cila gjendje vijnë të dy versionet; prandaj çdo dallim numërohet si i ndryshuar në të dy anët.
cli-merge-unrelated = pasqyra: { $from } nuk është version tjetër i regjistrit { $file }; nuk u bashkua asgjë.
cli-merge-undecided = pasqyra: nuk u bashkua asgjë, sepse në të dy anët ka ndryshime të së njëjtës gjë: { $count }; vendosni me «--prefer here» ose «--prefer there».
cli-bad-date = pasqyra: «{ $what }» nuk është datë; shkruajeni si 2024-01-15.
cli-check-total = Gjithsej: { $errors }, { $warnings }, { $notes }.
cli-check-waived = Të lëna mënjanë: { $count }
cli-check-suggestion = Propozim: { $what }
cli-check-reason = Arsyeja: { $reason }
cli-arg-help = Tregon këtë ndihmë
