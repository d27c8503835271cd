# Data dhe kalendari.
date-long = { $day } { $month } { $year }
date-full = { $weekday }, { $day } { $month } { $year }
date-month-of-year = { $month } { $year }
weekday-1 = e hënë
weekday-2 = e martë
weekday-3 = e mërkurë
weekday-4 = e enjte
weekday-5 = e premte
weekday-6 = e shtunë
weekday-7 = e diel
weekday-short-1 = Hën
weekday-short-2 = Mar
weekday-short-3 = Mër
weekday-short-4 = Enj
weekday-short-5 = Pre
weekday-short-6 = Sht
weekday-short-7 = Die
calendar-name = Kalendari
calendar-open = Hap kalendarin: { $field }
calendar-previous-month = Muaji i mëparshëm
calendar-next-month = Muaji i ardhshëm
calendar-today = Sot

# What is typed into a panel, and the parts of the window.
link-incomplete = Nuk është adresë e plotë. Adresa fillon me https:// ose http://.
region-charts = Grafikët

# The order of the records.
order-handle = Zhvendos: { $row }
order-moved = { $name } u zhvendos në vendin { $to }.
order-refused-sorted = Tabela është e renditur sipas kolonës «{ $column }», prandaj rendi i regjistrit nuk mund të ndryshohet këtu.
order-refused-filtered = Tabela është e filtruar dhe disa rreshta nuk shihen, prandaj rendi i regjistrit nuk mund të ndryshohet këtu.
order-unarrange = Shfaq rendin e regjistrit

# The widths of columns.
column-wider = Më e gjerë
column-narrower = Më e ngushtë
column-fit = Sipas përmbajtjes
column-reset = Kthe gjerësitë fillestare
column-border = Gjerësia e kolonës: { $column }

# Texts that a field does not take.
input-too-long = Teksti është tepër i gjatë: pranohen më së shumti { $most } shenja.
input-unseen-character = Teksti ka një shenjë që nuk shihet ({ $code }). Fshijeni dhe shkruajeni tekstin sërish.
input-emoji = Shkruani me shkronja, numra dhe shenja pikësimi: emoji-t nuk shtypen në raport.

# Commands by name.
command-next-record = Shënimi i radhës
command-previous-record = Shënimi i mëparshëm
command-move-up = Zhvendos shënimin lart
command-move-down = Zhvendos shënimin poshtë
command-next-region = Pjesa tjetër e dritares
command-previous-region = Pjesa e mëparshme e dritares
