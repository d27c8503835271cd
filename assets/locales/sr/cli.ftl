# Komandna linija.

cli-about = Pasqyra: registar i godišnji izveštaj o učešću javnosti
cli-commands = Komande
cli-options = Argumenti
cli-sample = Pravi nov registar sa podacima Prizrena za 2023. godinu
cli-new = Pravi prazan registar za jednu opštinu
cli-demo = Stavlja u jednu fasciklu ogledni registar, njegov izveštaj, tabele i grafikone
cli-import = Dodaje registru godine iz JSON datoteke; sve ili nijednu
cli-export = Izvozi tabele jedne godine kao CSV, ili registar kao JSON
cli-report = Piše godišnji izveštaj kao HTML ili PDF
cli-chart = Piše jedan grafikon, ili sve grafikone jedne godine, kao PNG ili SVG
cli-slides = Piše slajdove prezentacije kao slike
cli-check = Proverava brojke jedne godine; izlazni kod je 1 kada ima grešaka
cli-backup = Pravi rezervnu kopiju registra
cli-verify = Proverava datoteku registra
cli-restore = Vraća registar iz rezervne kopije
cli-salvage = Prenosi ono što je čitljivo iz oštećenog registra u novi
cli-merge = Spaja sa registrom jednu njegovu drugu verziju

cli-value-command = KOMANDA
cli-value-file = DATOTEKA.pasqyra
cli-value-dir = FASCIKLA
cli-value-json = DATOTEKA.json
cli-value-name = NAZIV
cli-value-year = GODINA
cli-value-format = FORMAT
cli-value-lang = JEZIK
cli-value-out = IZLAZ
cli-value-chart = GRAFIKON
cli-value-size = ŠIRINAxVISINA
cli-value-theme = IZGLED
cli-value-kind = VRSTA
cli-value-months = MESECI
cli-value-sort = REDOSLED
cli-value-date = DATUM
cli-value-backup = KOPIJA
cli-value-side = STRANA

cli-arg-file = Registar
cli-arg-dir = Fascikla; pravi se ako ne postoji
cli-arg-input = JSON datoteka koja se uvozi
cli-arg-municipality = Naziv opštine
cli-arg-year = Izveštajna godina
cli-arg-format = csv, csv-data ili json; za grafikone: png ili svg
cli-arg-lang = Jezik: sq, en, sr, tr ili bs
cli-arg-summary = Samo rezime godine
cli-arg-out = Datoteka ili fascikla u koju se piše
cli-arg-chart = Grafikon
cli-arg-all = Svi grafikoni
cli-arg-size = Veličina u pikselima, npr. 1920x1080
cli-arg-renderer = Čime se crta prozor: glow, wgpu ili wgpu-cpu
cli-arg-theme = Podloga: light (svetla) ili dark (tamna)
cli-arg-kind = Samo jedna vrsta aktivnosti
cli-arg-months = Samo neki meseci: 1-6, ili 7
cli-arg-sort = Redosled: report, date, size, share
cli-arg-shares = Procenti umesto brojeva
cli-arg-json = Nalazi kao JSON
cli-arg-today = Dan provere, npr. 2024-01-15; bez njega, današnji dan
cli-arg-from = Rezervna kopija iz koje se vraća
cli-arg-merge-from = Druga verzija istog registra
cli-arg-prefer = Koja verzija važi tamo gde su obe izmenjene: here (ova) ili there (druga); bez toga se tada ništa ne upisuje
cli-arg-dry-run = Samo pokazuje šta bi se uradilo

cli-no-such-command = pasqyra: nema komande „{ $what }“; „pasqyra --help“ prikazuje sve.
cli-missing = pasqyra: nedostaje { $what }; „pasqyra --help“ pokazuje šta je potrebno.
cli-bad-value = pasqyra: vrednost nije prihvaćena: { $what }; „pasqyra --help“ pokazuje šta je potrebno.
cli-bad-argument = pasqyra: argument nije razumljiv: { $what }; „pasqyra --help“ pokazuje šta je potrebno.
cli-no-such-language = pasqyra: jezika „{ $wanted }“ nema u programu; jezici su: { $known }.
cli-no-such-chart = pasqyra: nema grafikona „{ $chart }“; grafikoni su: { $known }.
cli-no-such-renderer = pasqyra: „{ $renderer }“ nije u ovom programu za crtanje prozora; u njemu su: { $known }.
cli-no-such-theme = pasqyra: nema izgleda „{ $theme }“; izgledi su: { $known }.
cli-not-of-this-chart = pasqyra: kod grafikona { $chart } se ne bira { $option }.
cli-unknown-value = pasqyra: { $option } nema vrednost „{ $value }“; vrednosti su: { $known }.
cli-nothing-to-draw = pasqyra: u { $year }. godini još nije evidentirano ništa što bi se moglo prikazati grafikonom.
cli-bad-size = pasqyra: veličina „{ $size }“ nije prihvaćena; napišite je kao 1920x1080, svaka strana od { $least } do { $most } piksela.
cli-bad-extension = pasqyra: iz naziva „{ $path }“ ne vidi se format; naziv mora da se završava sa: { $known }.
cli-exists = pasqyra: { $path } već postoji i nije menjano; izaberite drugu fasciklu.
cli-no-sample = pasqyra: ogledni registar ne može da se pročita.
cli-verified = U redu: { $years ->
    [one] { $years } godina
    [few] { $years } godine
   *[other] { $years } godina
}, { $activities ->
    [one] { $activities } aktivnost
   *[other] { $activities } aktivnosti
}.
cli-restored = Registar je vraćen; prethodno stanje čuva se u { $kept }.
cli-merge-taken = Iz druge verzije (ovde → tamo): { $count }
cli-merge-kept = Kao ovde (ovde → tamo): { $count }
cli-merge-conflicts = Izmenjeno na obe strane (ovde → tamo): { $count }
cli-merge-added-there = dodato tamo
cli-merge-removed-there = obrisano tamo
cli-merge-added-here = dodato ovde
cli-merge-removed-here = obrisano ovde
cli-merge-only-there = samo tamo
cli-merge-only-here = samo ovde
cli-merge-nothing = Ovde su već sve izmene druge verzije; ništa nije upisano.
cli-merge-done = Spojeno je; prethodno stanje čuva se u { $kept }.
cli-merge-no-base = Ne zna se iz kog stanja potiču obe verzije; zato se svaka razlika računa kao izmena na obe strane.
cli-merge-unrelated = pasqyra: { $from } nije druga verzija registra { $file }; ništa nije spojeno.
cli-merge-undecided = pasqyra: ništa nije spojeno, jer je isto izmenjeno na obe strane: { $count }; odlučite sa „--prefer here“ ili „--prefer there“.
cli-bad-date = pasqyra: „{ $what }“ nije datum; napišite ga kao 2024-01-15.
cli-check-total = Ukupno: { $errors }, { $warnings }, { $notes }.
cli-check-waived = Ostavljeno po strani: { $count }
cli-check-suggestion = Predlog: { $what }
cli-check-reason = Razlog: { $reason }
cli-arg-help = Prikazuje ovu pomoć
