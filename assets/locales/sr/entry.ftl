# Datumi i kalendar.
date-long = { $day }. { $month } { $year }.
date-full = { $weekday }, { $day }. { $month } { $year }.
date-month-of-year = { $month } { $year }.
weekday-1 = ponedeljak
weekday-2 = utorak
weekday-3 = sreda
weekday-4 = četvrtak
weekday-5 = petak
weekday-6 = subota
weekday-7 = nedelja
weekday-short-1 = pon
weekday-short-2 = uto
weekday-short-3 = sre
weekday-short-4 = čet
weekday-short-5 = pet
weekday-short-6 = sub
weekday-short-7 = ned
calendar-name = Kalendar
calendar-open = Otvori kalendar: { $field }
calendar-previous-month = Prethodni mesec
calendar-next-month = Sledeći mesec
calendar-today = Danas

# What is typed into a panel, and the parts of the window.
link-incomplete = Ovo nije potpuna adresa. Adresa počinje sa https:// ili http://.
region-charts = Grafikoni

# The order of the records.
order-handle = Pomeri: { $row }
order-moved = { $name }: pomereno na mesto { $to }.
order-refused-sorted = Tabela je poređana po koloni „{ $column }“, pa se redosled registra ovde ne može menjati.
order-refused-filtered = Tabela je filtrirana i neki redovi se ne vide, pa se redosled registra ovde ne može menjati.
order-unarrange = Prikaži redosled registra

# The widths of columns.
column-wider = Šire
column-narrower = Uže
column-fit = Prema sadržaju
column-reset = Vrati početne širine
column-border = Širina kolone: { $column }

# Texts that a field does not take.
input-too-long = Tekst je predugačak: prihvata se najviše { $most } znakova.
input-unseen-character = Tekst sadrži znak koji se ne vidi ({ $code }). Obrišite ga i ponovo unesite tekst.
input-emoji = Koristite slova, brojeve i znakove interpunkcije: emotikoni se ne štampaju u izveštaju.

# Commands by name.
command-next-record = Sledeći zapis
command-previous-record = Prethodni zapis
command-move-up = Pomeri zapis nagore
command-move-down = Pomeri zapis nadole
command-next-region = Sledeći deo prozora
command-previous-region = Prethodni deo prozora
