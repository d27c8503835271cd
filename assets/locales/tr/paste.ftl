# Bir bloğun tabloya yapıştırılması.

# İnsanların katılımın bölümlerine ve yanıtlara verdiği adlar, virgülle ayrılmış.
words-women = k, kadın, kadınlar
words-men = e, erkek, erkekler
words-total = t, toplam
words-yes = evet
words-no = hayır

input-required = Bu alan boş bırakılamaz.

paste-done = { $count ->
   *[other] { $count } hücre yapıştırıldı.
}
paste-done-new = { $count } hücre yapıştırıldı; { $rows } satır eklendi.
paste-unchanged = Hücreler bu değerleri zaten içeriyor; hiçbir şey değişmedi.
paste-nothing = Bloktaki hiçbir şey buraya uymuyor. Hiçbir şey yapıştırılmadı.
paste-no-room = Blokta { $rows } satır var, burada ise { $fits } satırlık yer var. Hiçbir şey yapıştırılmadı.
paste-too-many = Blok { $rows } satır eklerdi; tek seferde en fazla { $most } satır eklenir. Hiçbir şey yapıştırılmadı.
paste-too-large = Blok okunamayacak kadar büyük. Hiçbir şey yapıştırılmadı.
paste-gone = Yapıştırılacak satır artık yok. Hiçbir şey yapıştırılmadı.
paste-reading = Blok okunuyor: { $rows } satır…
paste-writing = { $rows } satır yazılıyor…
paste-stopped = Yapıştırma durduruldu. Hiçbir şey değişmedi.

paste-title = Yapıştırmadan önce
paste-size = { $rows } satır · { $columns } sütun
paste-new-rows = { $rows } yeni satır
paste-wrong = { $count ->
    [one] { $count } hücre uymuyor: devam ederseniz olduğu gibi kalır.
   *[other] { $count } hücre uymuyor: devam ederseniz oldukları gibi kalır.
}
paste-surplus = { $count } sütun tablonun dışında kalıyor ve yapıştırılmıyor: { $texts }
paste-outside = Kopyalanan tablonun çevresindeki metin yapıştırılmaz.
paste-heads = İlk satır tablonun başlığıdır ve yapıştırılmaz
paste-keep-written = Okunamayan tarihler yazıldığı gibi saklanır ({ $count })
paste-as-above = Boş tarih “yukarıdaki gibi” demektir ({ $count })
paste-only-marked = Yalnızca uyarısı olan satırlar
paste-accept-fitting = Uyanları al
paste-accept = Yapıştır
paste-table = Yapıştırılacak blok
paste-row = Satır { $number }
paste-row-new = Yeni satır { $number }
paste-cell-said = { $column } “{ $text }”: { $why }
paste-is-kept = tarih olarak değil, yazıldığı gibi saklanır.
paste-is-blank = { $column }: bir tarihin altında boş.
paste-is-above = { $column }: yukarıdaki gibi, { $text }.
