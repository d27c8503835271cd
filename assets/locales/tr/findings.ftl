# Penceredeki bulgular ve yasal kurallar.

tab-findings = Bulgular
tab-rules = Yasal kurallar

findings-list = Bulguların listesi
findings-badge = bulgu
findings-none-badge = Bulgu yok
findings-none = Hiç bulgu yok.
findings-none-shown = Filtreye uyan bulgu yok.
findings-none-waived = Kenara ayrılmış bulgu yok.
findings-none-here = Burada bulgu yok.
findings-show-all = Tümünü göster
findings-checking = Denetleniyor…
findings-all = Tümü
findings-errors = Hatalar
findings-warnings = Uyarılar
findings-notes = Notlar
findings-waived = Kenara ayrılanlar
findings-rule = Kural
findings-any-rule = Tüm kurallar
findings-tab = Sekme
findings-any-tab = Tüm sekmeler
findings-mend-all = { $count } öneriyi uygula
findings-mend-all-about = Gösterilen bulguların önerilerini tek seferde uygular; tek bir geri alma hepsini eski hâline döndürür.
findings-mended-all = { $count } öneri uygulandı.
findings-no-suggestions = Gösterilen bulguların önerisi yok.
findings-set-aside = Bulgu kenara ayrıldı: { $subject }.
findings-waiver-taken-back = Bulgu yeniden geçerli.
findings-fixes = Ne yapılabilir
findings-choose = Seç…
findings-waive = Notla kenara ayır…
findings-set-it-aside = Kenara ayır
findings-take-back = Bulgulara geri al
findings-reason = Kenara ayırma nedeni
findings-reason-needed = Nedeni yazın: bulguyla birlikte saklanır.
findings-no-reason = neden yazılmamış
findings-ended-waiver = Kenara ayrılmıştı, ama değerler değişti: { $waiver }
findings-signed = Kayda geçer: { $who }
findings-keys = Enter uygular · W notla kenara ayırır · Esc kapatır

published-title = Yayımlanan rakamlar
published-about = Yayımlanan raporun rakamları, kayıt defterinin hesapladıklarının yanında.
published-published = Yayımlanan
published-computed = Kayıt
published-same = { $count } rakam uyuşuyor

rules-about = { $year } yılının denetlendiği yasa ve uygulama kuralları. Hiçbir metin Resmî Gazete’de baştan sona okunmadı; bu yüzden her kuralın yanında ne kadar kesin olduğu yazar. Kurallar burada değiştirilebilir veya kapatılabilir.
rules-checked = Denetle: { $rule }
rules-set = Kural değiştirildi: { $rule }.
rules-reset = Başlangıç değerine dön ({ $default })
rules-reset-switch = Başlangıç değerine dön
rules-parameter-none = Değeri yok
rules-parameter-count = En az
rules-parameter-days = Gün
rules-parameter-percent = Hedef, %
rules-parameter-day = Gün (gg.aa)
rules-parameter-two-days = Başkan; meclis ve komiteler (gg.aa; gg.aa)
rules-parameter-reply-times = Gün; uzatılınca ek gün; acilse saat; iletmek için iş günü
rules-expects-none = Bu kuralın değeri yok.
rules-expects-count = 0 ile 366 arasında bir sayı yazın, örn. 2.
rules-expects-days = 0 ile 366 arasında bir gün sayısı yazın, örn. 14.
rules-expects-percent = 0 ile 100 arasında bir sayı yazın, örn. 50.
rules-expects-day = Günü ve ayı yazın, örn. 30.06.
rules-expects-two-days = Noktalı virgülle ayrılmış iki gün yazın, örn. 31.08; 30.09.
rules-expects-reply-times = Noktalı virgülle ayrılmış dört sayı yazın, örn. 7; 15; 48; 5.

results-set-rules = Kuralları ayarla
results-off = { $count } kural kapalı
results-indicator = { $share } · hedef %{ $aim }

records-consultation = { $count ->
    [1] İstişare { $list }
   *[other] İstişareler { $list }
}
records-hearing = { $count ->
    [1] Dinleme { $list }
   *[other] Dinlemeler { $list }
}
records-meeting = { $count ->
    [1] Toplantı { $list }
   *[other] Toplantılar { $list }
}
records-participatory-budgeting = { $count ->
    [1] Etkinlik { $list }
   *[other] Etkinlikler { $list }
}
records-document = { $count ->
    [1] Belge { $list }
   *[other] Belgeler { $list }
}
records-project = { $count ->
    [1] Proje { $list }
   *[other] Projeler { $list }
}
records-access-request = { $count ->
    [1] Talep { $list }
   *[other] Talepler { $list }
}
records-month = { $count ->
    [1] Ay { $list }
   *[other] Aylar { $list }
}

# Bir kuralın denetlenebilmesi için gerekenler
rule-needs-meetings-per-year = toplantıların tarihleri gerekir
rule-needs-meeting-first-half = toplantıların tarihleri gerekir
rule-needs-meeting-notice = toplantının ve duyurunun tarihleri gerekir
rule-needs-consultation-open = açılış ve kapanış günleri gerekir
rule-needs-consultation-meeting-inside = toplantının tarihi ile açılış ve kapanış günleri gerekir
rule-needs-kab-by = konusu Orta Vadeli Bütçe Çerçevesi olan bir istişarenin tarihi gerekir
rule-needs-hearings-by = düzenleyen ve tarih gerekir
rule-needs-access-reply = tarihleriyle birlikte tek tek talepler gerekir
rule-needs-access-outcomes = sonuçlarıyla birlikte tek tek talepler gerekir
rule-needs-decisions-to-ministry = bakanlığa gönderilme günü gerekir
rule-needs-languages = dillere göre bağlantılar gerekir
rule-needs-report-after-close = kapanış günü ve raporun tarihi gerekir
rule-needs-plans-published = planlar ve yayım tarihleri gerekir
rule-needs-women-share = kadınların ve erkeklerin ayrı kaydedilmesi gerekir
