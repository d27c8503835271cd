# Tarihler ve takvim.
date-long = { $day } { $month } { $year }
date-full = { $day } { $month } { $year } { $weekday }
date-month-of-year = { $month } { $year }
weekday-1 = Pazartesi
weekday-2 = Salı
weekday-3 = Çarşamba
weekday-4 = Perşembe
weekday-5 = Cuma
weekday-6 = Cumartesi
weekday-7 = Pazar
weekday-short-1 = Pzt
weekday-short-2 = Sal
weekday-short-3 = Çar
weekday-short-4 = Per
weekday-short-5 = Cum
weekday-short-6 = Cmt
weekday-short-7 = Paz
calendar-name = Takvim
calendar-open = Takvimi aç: { $field }
calendar-previous-month = Önceki ay
calendar-next-month = Sonraki ay
calendar-today = Bugün

# What is typed into a panel, and the parts of the window.
link-incomplete = Bu tam bir adres değil. Adres https:// veya http:// ile başlar.
region-charts = Grafikler

# The order of the records.
order-handle = Taşı: { $row }
order-moved = { $name }, { $to } numaralı yere taşındı.
order-refused-sorted = Tablo “{ $column }” sütununa göre sıralı; bu yüzden kayıt defterinin sırası burada değiştirilemez.
order-refused-filtered = Tablo süzülmüş ve bazı satırlar görünmüyor; bu yüzden kayıt defterinin sırası burada değiştirilemez.
order-unarrange = Kayıt defterinin sırasını göster

# The widths of columns.
column-wider = Daha geniş
column-narrower = Daha dar
column-fit = İçeriğe göre
column-reset = İlk genişliklere dön
column-border = Sütun genişliği: { $column }

# Texts that a field does not take.
input-too-long = Metin çok uzun: en fazla { $most } karakter kabul edilir.
input-unseen-character = Metinde görünmeyen bir karakter var ({ $code }). Silip metni yeniden yazın.
input-emoji = Harf, rakam ve noktalama işareti kullanın: emojiler raporda basılmaz.

# Commands by name.
command-next-record = Sonraki kayıt
command-previous-record = Önceki kayıt
command-move-up = Kaydı yukarı taşı
command-move-down = Kaydı aşağı taşı
command-next-region = Pencerenin sonraki bölümü
command-previous-region = Pencerenin önceki bölümü
