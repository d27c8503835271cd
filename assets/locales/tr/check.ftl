# Denetimler: ne tutmuyor, ne eksik, neye bakmalı.

severity-error = Hata
severity-warning = Uyarı
severity-note = Not
severity-count-error = { $count } hata
severity-count-warning = { $count } uyarı
severity-count-note = { $count } not

# Neyle ilgili
subject-consultation = Kamu istişaresi { $number }
subject-hearing = Bütçe dinleme toplantısı { $number }
subject-meeting = Halk toplantısı { $number }
subject-participatory-budgeting = Katılımcı bütçeleme { $number }
subject-document = Belge { $number }
subject-project = Proje { $number }
subject-access-request = Erişim talebi { $number }
subject-decision-month = { $month } ayının kararları
subject-published = Yayımlanan rakam

# Bulgular
finding-participants-sum = Kadın ve erkek toplamı { $computed }, belirtilen toplam ise { $stated }.
finding-comments-sum = Duruma göre görüşlerin toplamı { $computed }, belirtilen toplam ise { $stated }.
finding-date-unreadable = “{ $stated }” tarih olarak okunamıyor.
finding-date-missing = Yapıldığı tarih kaydedilmemiş.
finding-date-outside-year = Yapıldığı tarih { $year } rapor yılının dışında.
finding-date-order = Tarih, listede önceki etkinliğin tarihinden daha erken.
finding-title-missing = Ad kaydedilmemiş.
finding-title-duplicate = Listede yukarıdaki bir etkinliğin adı, yeri ve tarihi aynı.
finding-link-missing = Rapor bağlantısı kaydedilmemiş.
finding-link-missing-yet = Rapor bağlantısı henüz kaydedilmemiş; etkinlik kapanmamış.
finding-link-invalid = { $field }: “{ $stated }” tam bir adres değil. Adres https:// veya http:// ile başlar.
finding-link-shared = { $field }: aynı bağlantı başka bir satırda da var.
finding-comments-pending = { $computed } görüş değerlendirmede.
finding-no-women = Yalnızca erkekler katılmış.
finding-decision-month-missing = Bu ayın karar sayısı kaydedilmemiş.
finding-published-differs = { $figure }: yayımlanan { $stated }, kayıttan hesaplanan { $computed }.
finding-meetings-per-year = Yıl içinde { $computed } halk toplantısı yapılmış; en az { $stated } gerekir.
finding-meeting-first-half = Süresi içinde ({ $parameter }) hiçbir halk toplantısı yapılmamış.
finding-meeting-notice = Duyuru, toplantıdan { $computed } gün önce yayımlanmış; en az { $parameter } gün gerekir.
finding-meeting-notice-reversed = Duyuru toplantıdan sonra yayımlanmış; en az { $parameter } gün önce gerekir.
finding-consultation-open = İstişare { $computed } gün açık kalmış; en az { $parameter } gün gerekir.
finding-consultation-open-reversed = İstişarenin kapanış günü açılış gününden önce.
finding-consultation-meeting-inside = Toplantı, istişare açıkken yapılmamış.
finding-kab-by = Orta vadeli bütçe çerçevesi istişaresi süresinden { $computed } gün sonra yapılmış ({ $parameter }).
finding-hearings-by = Dinleme toplantısı, bütçe takvimindeki süreden { $computed } gün sonra yapılmış.
finding-access-reply = Yanıt { $computed } gün sonra, yani yasal süre geçtikten sonra verilmiş.
finding-access-reply-open = Talep { $computed } gündür yanıt bekliyor; yasal süre geçmiş.
finding-access-outcomes = { $computed } talep için sonuç kaydedilmiş, toplam talep sayısı ise { $stated }.
finding-access-outcomes-reason = Reddin gerekçesi kaydedilmemiş.
finding-decisions-to-ministry = Kararlar bakanlığa ayın bitiminden { $computed } gün sonra gönderilmiş; süre { $parameter } gün.
finding-languages = { $language }: bu resmî dildeki karar bağlantısı kaydedilmemiş.
finding-report-after-close = Rapor, istişarenin kapanmasından { $computed } gün sonra yayımlanmış; süre { $parameter } gün.
finding-plans-published = Plan, süresinden { $computed } gün sonra yayımlanmış (önceki yıl, { $parameter }).

# Öneriler
finding-either = Eşit derecede olası: { $list }.
suggestion = { $field }: { $value }
suggestion-why-sum-of-parts = kaydedilen parçaların toplamı budur
suggestion-why-published = bu değerle hem satır hem de yayımlanan “{ $figure }” rakamı ({ $published }) tutar
suggestion-why-one-slip = yılın, yazılandan yalnızca bir karakterle ayrılan tarihidir
suggestion-why-row-above = yukarıdaki en yakın tarihli satırın ({ $number }) tarihidir

# Kuralların adları
rule-participants-sum = Katılımcı toplamı
rule-comments-sum = Görüş toplamı
rule-date-unreadable = Okunamayan tarih
rule-date-missing = Eksik tarih
rule-date-outside-year = Yıl dışında tarih
rule-date-order = Tarih sırası
rule-title-missing = Eksik ad
rule-title-duplicate = Tekrarlanan ad
rule-link-missing = Eksik bağlantı
rule-link-invalid = Geçersiz bağlantı
rule-link-shared = Tekrarlanan bağlantı
rule-comments-pending = Değerlendirmedeki görüşler
rule-no-women = Kadın katılımı yok
rule-decision-month-missing = Karar sayısı olmayan ay
rule-published-differs = Yayımlanan rakam farklı
rule-meetings-per-year = Yıldaki halk toplantıları
rule-meeting-first-half = Yılın ilk yarısında halk toplantısı
rule-meeting-notice = Halk toplantısından önce duyuru
rule-consultation-open = İstişarenin süresi
rule-consultation-meeting-inside = İstişare sırasında toplantı
rule-kab-by = Bütçe çerçevesi istişaresi zamanında
rule-hearings-by = Bütçe dinleme toplantıları zamanında
rule-access-reply = Erişim taleplerine yanıt
rule-access-outcomes = Erişim taleplerinin sonuçları
rule-decisions-to-ministry = Bakanlığa gönderilen kararlar
rule-languages = Resmî dillerde kararlar
rule-report-after-close = İstişare kapandıktan sonra rapor
rule-plans-published = Zamanında yayımlanan planlar
rule-women-share = Kadınların oranı

# Kuralın kaynağı
# Yasaların ve bakanlığın adları resmî çeviriyle karşılaştırılmadı.
rule-source-meetings-per-year = 03/L-040 sayılı Yerel Özyönetim Yasası
rule-source-meeting-first-half = 03/L-040 sayılı Yerel Özyönetim Yasası, madde 68
rule-source-meeting-notice = 03/L-040 sayılı Yerel Özyönetim Yasası, madde 68
rule-source-consultation-open = 06/2018 sayılı İdari Talimat (Yerel Yönetim Bakanlığı); Prizren uygulaması, 2022
rule-source-consultation-meeting-inside = Uygulama
rule-source-kab-by = 03/L-048 sayılı Kamu Maliyesi Yönetimi ve Sorumlulukları Yasası; bütçe takvimi
rule-source-hearings-by = Bütçe takviminden çıkarılmıştır
rule-source-access-reply = 06/L-081 sayılı Kamu Belgelerine Erişim Yasası
rule-source-access-outcomes = Ajansa sunulan yıllık rapor
rule-source-decisions-to-ministry = Hafızadan yazılmıştır; doğrulanmamıştır
rule-source-languages = 02/L-37 sayılı Dillerin Kullanımı Yasası; Prizren Belediyesi Tüzüğü
rule-source-report-after-close = Kaynağı bilinmiyor
rule-source-plans-published = Planların yayım tarihlerine göre
rule-source-women-share = 05/L-020 sayılı Cinsiyet Eşitliği Yasası; kurulları bağlar, dinleyicileri değil

confidence-high = Kesin
confidence-medium = Oldukça kesin
confidence-low = Kesin değil
confidence-policy = Zorunluluk değil, hedef

legal-state-met = Karşılandı
legal-state-breached = İhlal edildi
legal-state-not-yet-due = Süresi gelmedi
legal-state-cannot-be-checked = Denetlenemiyor
legal-state-off = Kapalı

# Denetimin yayımlanan raporla karşılaştırdığı rakamların adları
figure-consultation-count = Kamu istişarelerinin sayısı
figure-consultation-women = Kadın, kamu istişareleri
figure-consultation-men = Erkek, kamu istişareleri
figure-consultation-participants = Katılımcı, kamu istişareleri
figure-consultation-rejected = Reddedilen görüş, kamu istişareleri
figure-consultation-accepted = Kabul edilen görüş, kamu istişareleri
figure-consultation-partially-accepted = Kısmen kabul edilen görüş, kamu istişareleri
figure-consultation-pending = Değerlendirmedeki görüş, kamu istişareleri
figure-consultation-comments = Görüş, kamu istişareleri
figure-hearing-count = Bütçe dinleme toplantılarının sayısı
figure-hearing-women = Kadın, bütçe dinleme toplantıları
figure-hearing-men = Erkek, bütçe dinleme toplantıları
figure-hearing-participants = Katılımcı, bütçe dinleme toplantıları
figure-hearing-rejected = Reddedilen görüş, bütçe dinleme toplantıları
figure-hearing-accepted = Kabul edilen görüş, bütçe dinleme toplantıları
figure-hearing-partially-accepted = Kısmen kabul edilen görüş, bütçe dinleme toplantıları
figure-hearing-pending = Değerlendirmedeki görüş, bütçe dinleme toplantıları
figure-hearing-comments = Görüş, bütçe dinleme toplantıları
figure-meeting-count = Halk toplantılarının sayısı
figure-meeting-women = Kadın, halk toplantıları
figure-meeting-men = Erkek, halk toplantıları
figure-meeting-participants = Katılımcı, halk toplantıları
figure-meeting-rejected = Reddedilen görüş, halk toplantıları
figure-meeting-accepted = Kabul edilen görüş, halk toplantıları
figure-meeting-partially-accepted = Kısmen kabul edilen görüş, halk toplantıları
figure-meeting-pending = Değerlendirmedeki görüş, halk toplantıları
figure-meeting-comments = Görüş, halk toplantıları
figure-participatory-budgeting-count = Katılımcı bütçeleme etkinliklerinin sayısı
figure-participatory-budgeting-women = Kadın, katılımcı bütçeleme
figure-participatory-budgeting-men = Erkek, katılımcı bütçeleme
figure-participatory-budgeting-participants = Katılımcı, katılımcı bütçeleme
figure-participatory-budgeting-rejected = Reddedilen görüş, katılımcı bütçeleme
figure-participatory-budgeting-accepted = Kabul edilen görüş, katılımcı bütçeleme
figure-participatory-budgeting-partially-accepted = Kısmen kabul edilen görüş, katılımcı bütçeleme
figure-participatory-budgeting-pending = Değerlendirmedeki görüş, katılımcı bütçeleme
figure-participatory-budgeting-comments = Görüş, katılımcı bütçeleme
figure-all-women = Kadın, tüm etkinlikler
figure-all-men = Erkek, tüm etkinlikler
figure-all-participants = Katılımcı, tüm etkinlikler
figure-decision-count = Belediye Başkanının kararları
figure-access-request-count = Kamu belgelerine erişim talepleri
