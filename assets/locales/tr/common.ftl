# Pencerenin, raporun, grafiklerin ve dışa aktarılan dosyaların ortak sözcükleri.
# Terimler birimin terim listesine göredir.

yes = Evet
no = Hayır
not-recorded = kaydedilmedi

kind-consultation = Kamu istişareleri
kind-hearing = Bütçe dinleme toplantıları
kind-meeting = Halk toplantıları
kind-participatory-budgeting = Katılımcı bütçeleme

one-consultation = Kamu istişaresi
one-hearing = Bütçe dinleme toplantısı
one-meeting = Halk toplantısı
one-participatory-budgeting = Katılımcı bütçeleme

women = Kadın
men = Erkek
total = Toplam
accepted = Kabul edildi
partially-accepted = Kısmen kabul edildi
rejected = Reddedildi
pending = Değerlendirmede

# Yıllık rapordaki gibi kısa sütun başlıkları.
short-women = K
short-men = E
short-total = T
short-rejected = R
short-accepted = Ka
short-partially-accepted = KK
# Kesin değil: terim listesinde “Değerlendirmede” için kısaltma yoktur.
short-pending = D

month-1 = Ocak
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık

language-sq = Arnavutça
language-en = İngilizce
language-sr = Sırpça
language-tr = Türkçe
language-bs = Boşnakça

choice-languages-sq = Arnavutça
choice-languages-en = İngilizce
choice-languages-sr = Sırpça
choice-languages-tr = Türkçe
choice-languages-bs = Boşnakça

choice-kind-plan = Plan
choice-kind-page = Sayfa
choice-kind-other = Diğer

choice-about-consultation = Kamu istişareleri
choice-about-hearing = Bütçe dinleme toplantıları
choice-about-meeting = Halk toplantıları
choice-about-participatory-budgeting = Katılımcı bütçeleme
choice-about-assembly-questions = Meclis üyelerinin soruları
choice-about-other = Diğer

choice-organiser-mayor = Belediye Başkanı
choice-organiser-assembly = Belediye Meclisi
choice-organiser-committee = Komite
choice-organiser-department = Müdürlük
choice-organiser-other = Diğer

choice-topic-kab = Orta Vadeli Bütçe Çerçevesi
choice-topic-budget = Bütçe
choice-topic-regulation = Yönetmelik
choice-topic-plan = Plan
choice-topic-strategy = Strateji
# Kesin değil: belediye vergileri ile harçları Arnavutça “taksa” sözcüğünde birleşir.
choice-topic-taxes = Vergi ve harçlar
choice-topic-report = Rapor
choice-topic-other = Diğer

choice-channels-website = İnternet sitesi
choice-channels-facebook = Facebook
choice-channels-platform = Kamu İstişareleri Platformu
choice-channels-email = E-posta
choice-channels-poster = Afiş
choice-channels-other = Diğer

choice-requester-individual = Birey
choice-requester-media = Basın
choice-requester-ngo = STK
choice-requester-other = Diğer

choice-subject-spending = Kamu harcamaları
choice-subject-employment = İstihdam
choice-subject-administrative = İdari konular
choice-subject-public-functions = Kamu görevleri
choice-subject-legal-act = Hukuki düzenleme
choice-subject-other = Diğer

choice-outcome-open = Henüz yanıtlanmadı
choice-outcome-full = Tam erişim
choice-outcome-partial = Kısmi erişim
choice-outcome-refused = Reddedildi
# Kesin değil: talebin başka bir kuruma gönderilmesi için Kosova’daki Türkçe belgelerde tek bir terim yoktur.
choice-outcome-transferred = Yönlendirildi

choice-chart-participation-by-kind = Türe göre katılım
choice-chart-participation-by-activity = Etkinliğe göre katılım
choice-chart-women-share = Kadınların oranı
choice-chart-comment-outcomes-by-kind = Türe göre görüşler
choice-chart-comment-outcomes-by-activity = Etkinliğe göre görüşler
choice-chart-decisions-by-month = Aylara göre kararlar
choice-chart-participation-over-years = Yıllara göre katılım
choice-chart-women-share-over-years = Yıllara göre kadınların oranı
choice-chart-comment-outcomes-over-years = Yıllara göre görüşler

input-not-a-number = Bir tam sayı yazın, örneğin 14.
input-negative = Sayı sıfırdan küçük olamaz.
input-too-large = Kabul edilen en büyük sayı: { $most }.
input-not-a-date = Bir tarih yazın, örneğin 30.01.2023, 30/1 veya “bugün”.
input-no-such-day = Takvimde böyle bir gün yok. Tarihi kontrol edin.
input-not-an-amount = Avro cinsinden bir tutar yazın, örneğin 1234,50.
input-not-a-choice = Listedeki değerlerden birini seçin.

# Alan adları.
field-name = Belediyenin adı
field-unit = Birim
field-head-name = Birim Yöneticisi
field-head-title = Yöneticinin görevi
field-mayor = Belediye Başkanı
field-website = İnternet sitesi
field-languages = Resmî diller
field-kind = Tür
field-about = İlgili konu
field-title = Ad
field-url = Bağlantı
field-published-on = Yayım tarihi
field-organiser = Düzenleyen
field-topic = Konu
field-venue = Yapıldığı yer
field-held-on = Yapıldığı tarih
field-held-on-written = Yazıldığı biçimiyle tarih
field-open-from = Başlangıç
field-open-until = Bitiş
field-women = Kadın
field-men = Erkek
field-stated-participants = Belirtilen toplam
field-comments-rejected = Reddedildi
field-comments-accepted = Kabul edildi
field-comments-partially-accepted = Kısmen kabul edildi
field-comments-pending = Değerlendirmede
field-comments-carried-over = Sonraki yıla aktarılan
field-comments-stated = Belirtilen toplam
field-links-notice = Duyuru
field-links-news = Haber
field-links-minutes = Tutanak
field-links-report = Görüş ve yanıt raporu
field-notice-on = Duyurunun yayımı
field-news-on = Haberin yayımı
field-minutes-on = Tutanağın yayımı
field-report-on = Raporun yayımı
field-channels = Duyuru kanalları
field-note = Not
# Kesin değil: Arnavutça “lokalitet” köyü de mahalleyi de kapsar.
field-locality = Yerleşim yeri
field-activity-number = Etkinlik
field-votes = Oy
field-amount-eur = Tutar (€)
field-selected = Seçildi
field-count = Karar sayısı
field-links-sq = Arnavutça
field-links-sr = Sırpça
field-links-tr = Türkçe
field-links-bs = Boşnakça
field-links-en = İngilizce
field-sent-to-ministry-on = Bakanlığa gönderim
field-access-requests-stated-total = Taleplerin toplam sayısı
field-received-on = Alındığı tarih
field-requester = Talep eden
field-subject = Talebin konusu
field-outcome = Sonuç
field-answered-on = Yanıt tarihi
field-extended = Süre uzatıldı
field-urgent = Acele
field-refusal-reason = Ret gerekçesi
field-complaint = Ajansa şikâyet
field-signed-place = Yer
field-signed-on = Tarih
field-chart = Grafik
