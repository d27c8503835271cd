# Datumi i kalendar.
date-long = { $day }. { $month } { $year }.
date-full = { $weekday }, { $day }. { $month } { $year }.
date-month-of-year = { $month } { $year }.
weekday-1 = ponedjeljak
weekday-2 = utorak
weekday-3 = srijeda
weekday-4 = četvrtak
weekday-5 = petak
weekday-6 = subota
weekday-7 = nedjelja
weekday-short-1 = pon
weekday-short-2 = uto
weekday-short-3 = sri
weekday-short-4 = čet
weekday-short-5 = pet
weekday-short-6 = sub
weekday-short-7 = ned
calendar-name = Kalendar
calendar-open = Otvori kalendar: { $field }
calendar-previous-month = Prethodni mjesec
calendar-next-month = Sljedeći mjesec
calendar-today = Danas

# What is typed into a panel, and the parts of the window.
link-incomplete = Ovo nije potpuna adresa. Adresa počinje sa https:// ili http://.
region-charts = Grafikoni

# The order of the records.
order-handle = Pomjeri: { $row }
order-moved = { $name }: pomjereno na mjesto { $to }.
order-refused-sorted = Tabela je poredana po koloni „{ $column }“, pa se redoslijed registra ovdje ne može mijenjati.
order-refused-filtered = Tabela je filtrirana i neki redovi se ne vide, pa se redoslijed registra ovdje ne može mijenjati.
order-unarrange = Prikaži redoslijed registra

# The widths of columns.
column-wider = Šire
column-narrower = Uže
column-fit = Prema sadržaju
column-reset = Vrati početne širine
column-border = Širina kolone: { $column }

# Texts that a field does not take.
input-too-long = Tekst je predug: prihvata se najviše { $most } znakova.
input-unseen-character = Tekst sadrži znak koji se ne vidi ({ $code }). Izbrišite ga i ponovo unesite tekst.
input-emoji = Koristite slova, brojeve i znakove interpunkcije: emotikoni se ne štampaju u izvještaju.

# Commands by name.
command-next-record = Sljedeći zapis
command-previous-record = Prethodni zapis
command-move-up = Pomjeri zapis prema gore
command-move-down = Pomjeri zapis prema dolje
command-next-region = Sljedeći dio prozora
command-previous-region = Prethodni dio prozora
