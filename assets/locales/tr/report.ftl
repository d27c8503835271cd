# Yıllık rapor. Her cümle yalnızca kayıt defterinde kayıtlı olanı söyler.

report-file-name = yillik-rapor
report-summary-file-name = ozet
report-title = Yıllık rapor { $year } · { $municipality }
report-running = Yıllık rapor { $year }
report-page = sayfa { $page }/{ $pages }

# Kapak. Belediyenin adı ek almaz: bu sözcüğün altında tek başına durur.
report-municipality = Belediye
report-annual-report = Yıllık rapor
report-period = 1 Ocak – 31 Aralık { $year }

report-table = Tablo { $number }. { $caption }
report-figure = Grafik { $number }. { $caption }
report-total = Toplam

# Bölüm başlıkları
report-general = Genel bilgiler
report-section-consultation = Kamu istişareleri
report-section-hearing = Bütçe dinleme toplantıları
report-section-meeting = Halk toplantıları
report-section-participatory-budgeting = Katılımcı bütçeleme
report-section-decisions = Belediye Başkanının kararları
report-section-gender = Cinsiyete göre özet
report-section-access = Kamu belgelerine erişim
report-section-charts = Grafikler
report-section-conclusion = Sonuç
report-section-abbreviations = Kısaltmalar
report-challenges = Zorluklar
report-plans = Yıllık planlar
report-pages = İnternet sayfaları
report-documents = Belgeler

# Genel bilgiler
report-general-introduction = Bu rapor, { $year } yılında halkın belediye çalışmalarına katılımını ortaya koyar: kamu istişareleri, bütçe dinleme toplantıları, halk toplantıları, katılımcı bütçeleme, Belediye Başkanının kararları ve kamu belgelerine erişim talepleri. Bütün sayılar belediyenin kayıt defterinden hesaplanmıştır.
report-activities = Kayıt defterinde { $count } etkinlik kayıtlıdır.
report-published-on = { " " }(yayım tarihi: { $date })

# Önünde sayı ile: “13 kamu istişaresi”
report-counted-consultation = kamu istişaresi
report-counted-hearing = bütçe dinleme toplantısı
report-counted-meeting = halk toplantısı
report-counted-participatory-budgeting = katılımcı bütçeleme süreci
report-counted-decisions = Belediye Başkanı kararı
report-counted-access = belgelere erişim talebi

report-lead-participants = { $participants } katılımcı, bunlardan { $women } kadın ({ $share })
report-lead-participants-total = { $participants } katılımcı
report-lead-comments = { $count } görüş

# Etkinlikler
report-recorded-consultation = { $year } yılı kayıtlarında { $count } kamu istişaresi yer almaktadır.
report-recorded-hearing = { $year } yılı kayıtlarında { $count } bütçe dinleme toplantısı yer almaktadır.
report-recorded-meeting = { $year } yılı kayıtlarında { $count } halk toplantısı yer almaktadır.
report-recorded-participatory-budgeting = { $year } yılı kayıtlarında { $count } katılımcı bütçeleme süreci yer almaktadır.
report-none-consultation = { $year } yılı kayıtlarında kamu istişaresi yer almamaktadır.
report-none-hearing = { $year } yılı kayıtlarında bütçe dinleme toplantısı yer almamaktadır.
report-none-meeting = { $year } yılı kayıtlarında halk toplantısı yer almamaktadır.
report-none-participatory-budgeting = { $year } yılı kayıtlarında katılımcı bütçeleme süreci yer almamaktadır.

report-participation = { $participants } kişi katılmıştır: { $women } kadın ({ $share }) ve { $men } erkek.
report-participation-total = { $participants } kişi katılmıştır; cinsiyet kaydedilmemiştir.
report-gender-unknown = { $count } katılımcının cinsiyeti kaydedilmemiştir; yüzde, { $count ->
    [1] bu katılımcı
   *[other] bu katılımcılar
} dışında hesaplanmıştır.
report-participation-unknown = { $count } etkinliğin katılımcı sayısı kaydedilmemiştir.
report-without-women = { $count } etkinliğe hiç kadın katılmamıştır.
report-comments = { $total } görüşten { $accepted } tanesi kabul edilmiş, { $partial } tanesi kısmen kabul edilmiş, { $rejected } tanesi reddedilmiştir.
report-comments-with-pending = { $total } görüşten { $accepted } tanesi kabul edilmiş, { $partial } tanesi kısmen kabul edilmiş, { $rejected } tanesi reddedilmiştir; { $pending } görüş değerlendirmededir.
report-links-all = Rapor bağlantısı tablodaki her satırın altında verilmiştir.
report-links-some = Rapor bağlantısı, { $count } etkinlikten { $with } tanesi için tablodaki ilgili satırın altında verilmiştir.
report-channels = Etkinlik sayısıyla birlikte duyuru kanalları: { $list }.
report-published = Kayıtlara göre { $count } etkinlikten yayımlananlar: { $list }.
report-published-notice = duyuru
report-published-news = haber
report-published-minutes = tutanak
report-name-and-count = { $name } ({ $count })

# Etkinlik tabloları
report-column-number = No.
report-column-name-consultation = Belgenin adı
report-column-name-hearing = Dinleme toplantısı ve yapıldığı yer
report-column-name-meeting = Toplantı ve yapıldığı yer
report-column-name-participatory-budgeting = Etkinlik ve yapıldığı yer
report-column-date = Tarih
report-group-participants = Katılımcılar
report-group-comments = Görüşler
report-caption-consultation = Katılıma ve görüşlerin durumuna göre kamu istişareleri
report-caption-hearing = Katılıma ve görüşlerin durumuna göre bütçe dinleme toplantıları
report-caption-meeting = Katılıma göre halk toplantıları
report-caption-participatory-budgeting = Katılıma göre katılımcı bütçeleme
report-detail-report = Rapor:
report-detail-minutes = Tutanak:
report-untitled = adsız
report-date-absent = tarih kaydedilmedi
report-note-date-unreadable = Tarih, kayıt defterinde yazıldığı biçimdedir; tarih olarak okunamamaktadır.
report-note-total-only = Toplam sayı belirtildiği gibidir; cinsiyet herkes için kaydedilmemiştir.
report-note-one-gender = Yalnızca bir cinsiyet kaydedilmiştir; toplam sayı bilinmemektedir ve T toplamına girmez.
report-note-counted-as-pending = Yalnızca toplam görüş sayısı kaydedilmiştir; bunlar değerlendirmede sayılır.
report-note-number = No. { $number }:
report-note-open-until = İstişare { $date } tarihine kadar açıktı.
report-note-closed-on = İstişare { $date } tarihinde kapandı.
report-note-pending = { $year } yılı sonunda { $count } görüş değerlendirmedeydi.
report-note-carried-from = { $year } yılına ait etkinlik; yalnızca değerlendirmedeki görüşleriyle aktarılmıştır. Katılımcılar { $year } yılında sayılır.
report-note-carried-over = { $count } görüş { $year } yılına aktarılmıştır ve orada sayılır.
report-counts-in-year = { $year } yılında sayılır
report-carried-in = Tabloda önceki yıllardan yalnızca aktarılan görüşleriyle { $count } etkinlik de yer almaktadır.
report-note-gender-unknown = T toplamına cinsiyeti kaydedilmemiş { $count } katılımcı da girer; bu nedenle T, K + E toplamına eşit değildir.
report-note-participants-unknown = { $count } etkinliğin katılımcı sayısı kaydedilmemiştir; { $count ->
    [1] bu etkinlik T toplamına girmez.
   *[other] bu etkinlikler T toplamına girmez.
}

# Katılımcı bütçeleme
report-projects = { $localities } yerleşim yerinde { $count } proje kayıtlıdır.
report-projects-selected = { $count } proje seçilmiştir.
report-projects-votes = { $count } oy kullanılmıştır.
report-projects-amount = Seçilen projelerin değeri: { $amount }.
report-caption-projects = Yerleşim yerlerine göre projeler
# Kesin değil: “field-locality” için yazılan nota bakınız.
report-column-locality = Yerleşim yeri
report-column-project = Proje
report-column-selected = Seçildi
report-column-votes = Oy
report-column-amount = Tutar

# Belediye Başkanının kararları
report-decisions = { $year } yılı için Belediye Başkanının { $count } kararı kayıtlıdır.
report-decisions-mean = { $months ->
    [1] Veriler { $months } ay için kaydedilmiştir.
   *[other] Kaydedilen { $months } ay için ortalama, ayda { $mean } karardır.
}
report-none-decisions = { $year } yılı için Belediye Başkanının kararları kaydedilmemiştir.
report-caption-decisions = Aylara göre Belediye Başkanının kararları, { $year }
report-column-month = Ay
report-column-decisions-link = Yayım bağlantısı
report-column-decisions-count = Karar
report-link-language = { $language }:{ " " }
report-note-months = Karar sayısı 12 aydan { $months } tanesi için kaydedilmiştir.

# Cinsiyete göre özet
report-women-share = Cinsiyeti kaydedilen katılımcılar arasında kadınların oranı { $share } olmuştur.
report-women-share-range = Kadınların oranı en yüksek { $highest } ({ $highest-share }), en düşük { $lowest } ({ $lowest-share }) görülmüştür.
report-among-consultation = kamu istişarelerinde
report-among-hearing = bütçe dinleme toplantılarında
report-among-meeting = halk toplantılarında
report-among-participatory-budgeting = katılımcı bütçelemede
report-caption-gender = Cinsiyete ve etkinlik türüne göre katılımcılar
report-column-kind = Etkinlik türü
report-column-activities = Etkinlik
report-column-women-share = Kadın (%)

# Belgelere erişim
report-access = { $year } yılı için kamu belgelerine erişim konusunda { $count } talep kayıtlıdır.
report-access-recorded = Bunlardan { $count } tanesi tek tek kaydedilmiştir.
report-none-access = { $year } yılı için kamu belgelerine erişim taleplerinin sayısı kaydedilmemiştir.
report-caption-access = Sonuca göre kamu belgelerine erişim talepleri
report-column-outcome = Sonuç
report-column-requests = Talep
report-note-no-outcome = { $total } talepten { $count } tanesinin sonucu kaydedilmemiştir.

# Grafikler
report-charts = Grafikler bu rapordaki tabloların sayılarını gösterir.
report-data-of-chart = Grafiğin verileri: { $title }

# Sonuç
report-conclusion-participation = { $year } yılında kayıtlı { $activities } etkinliğe { $participants } kişi katılmıştır.
report-conclusion-comments = Kayıtlı { $total } görüşten { $accepted } tanesi ({ $share }) tümüyle veya kısmen kabul edilmiştir.
report-conclusion-pending = { $count } görüş değerlendirmededir.
report-conclusion-decisions = Belediye Başkanının { $count } kararı kayıtlıdır.
report-conclusion-access = Kamu belgelerine erişim konusunda { $count } talep kayıtlıdır.

# Kısaltmalar: önce tablolardakiler, sonra birimin adlarda kullandıkları.
report-short-women = Kadın
report-short-men = Erkek
report-short-total = Toplam
report-short-rejected = Reddedildi
report-short-accepted = Kabul edildi
report-short-partially-accepted = Kısmen kabul edildi
report-short-pending = Değerlendirmede
# Yalnızca kısaltmalar, aralarında boşlukla; her birinin anlamı aşağıdadır.
report-abbreviations = KAB KPF OJQ MTBF
report-abbreviation-kab = Orta Vadeli Bütçe Çerçevesi (Arnavutça kısaltma)
report-abbreviation-kpf = Politika ve Finans Komitesi (Arnavutça kısaltma)
report-abbreviation-ojq = Sivil toplum kuruluşu (Arnavutça kısaltma)
report-abbreviation-mtbf = Orta Vadeli Bütçe Çerçevesi (İngilizce kısaltma)

# Tek sayfalık özet
report-section-year-in-figures = Rakamlarla yıl
report-checks-none = Kayıt denetimleri düzeltilecek bir şey bulmadı.
report-checks = Kayıt denetimlerinin sonucu: { $errors } hata, { $warnings } uyarı, { $notes } not.
report-checks-waived = { $count } bulgu incelenmiş ve gerekçesiyle kenara ayrılmıştır.
report-checks-resolved = Önceki bulguların { $count } tanesi giderilmiştir.

# İmza
report-signature-place = Yer
report-signature-date = Tarih
report-signature-name = Adı ve soyadı
report-signature-title = Görevi
report-signature = İmza

# Birime davet, yalnızca pencerede
report-hint-notices = Duyuruların nerede yayımlandığı kayıt defterinde yazılı değil. Etkinliklerde kanalları kaydedin veya paragrafı buraya yazın.
report-hint-access = Taleplerin sonuçları kaydedilmedi. Talepleri tek tek kaydedin veya paragrafı buraya yazın.
report-hint-challenges = Zorlukları yalnızca birim bilir. Boş bırakılırsa bu alt bölüm raporda yer almaz.

# PDF olarak yazdırma
report-pdf-no-browser = PDF için Microsoft Edge, Google Chrome veya Chromium gerekir; bu bilgisayarda hiçbiri bulunamadı. Raporu HTML olarak kaydedin, tarayıcıda açın ve PDF olarak yazdırın.
report-pdf-start = { $browser } tarayıcısı başlatılamadı ({ $cause }). Raporu HTML olarak kaydedin, tarayıcıda açın ve PDF olarak yazdırın.
report-pdf-failed = { $browser } tarayıcısı raporu yazdırmadı. Yeniden deneyin veya raporu HTML olarak kaydedin, tarayıcıda açın ve PDF olarak yazdırın.
report-pdf-timeout = { $browser } tarayıcısı { $seconds } saniye içinde bitirmedi ve durduruldu. Yeniden deneyin veya raporu HTML olarak kaydedip tarayıcıdan yazdırın.
report-pdf-cancelled = PDF olarak yazdırma iptal edildi. Hiçbir dosya değiştirilmedi.
report-pdf-file = { $path } dosyası yazılamadı ({ $cause }). Klasörün var olduğunu, oraya yazma yetkiniz bulunduğunu ve dosyanın başka bir yerde açık olmadığını kontrol edin.

report-section-corrections = Düzeltmeler
report-corrections = Bu rapor, daha önce yayımlanan raporun rakamlarını düzeltmektedir.
report-corrections-of = Bu rapor, { $date } tarihinde yayımlanan raporun rakamlarını düzeltmektedir.
report-caption-corrections = Düzeltilen rakamlar
report-column-figure = Rakam
report-column-was = Önceki
report-column-is = Şimdiki
publication-no-language = Yayımlamak için en az bir dil seçin.
publication-blocked-errors = { $count } hata yayımlamayı engelliyor. Düzeltin ya da gerekçesiyle kenara ayırın.
publication-blocked-narrative = Rapor metninde { $count } yer düzgün değil. Yayımlamadan önce düzeltin.

# Bir paragrafın adıyla içerebileceği sayılar, listede göründükleri gibi
narrative-figure-year = Rapor yılı
narrative-figure-municipality = Belediyenin adı
narrative-figure-all = Tüm etkinlikler
narrative-figure-activities = Her türden etkinlikler
narrative-figure-women-share = Kadınların oranı
narrative-figure-men-share = Erkeklerin oranı
narrative-figure-gender-unknown = Cinsiyeti kaydedilmemiş katılımcılar
narrative-figure-not-counted = Katılımcı sayısı olmayan etkinlikler
narrative-figure-without-women = Hiçbir kadının katılmadığı etkinlikler
narrative-figure-comments-total = Tüm görüşler
narrative-figure-comments-accepted = Kabul edilen görüşler
narrative-figure-comments-partially-accepted = Kısmen kabul edilen görüşler
narrative-figure-comments-rejected = Reddedilen görüşler
narrative-figure-comments-pending = Değerlendirmedeki görüşler
narrative-figure-comments-taken-up = Tamamen veya kısmen kabul edilen görüşler
narrative-figure-accepted-share = Kabul edilen görüşlerin oranı
narrative-figure-partially-accepted-share = Kısmen kabul edilen görüşlerin oranı
narrative-figure-rejected-share = Reddedilen görüşlerin oranı
narrative-figure-pending-share = Değerlendirmedeki görüşlerin oranı
narrative-figure-taken-up-share = Tamamen veya kısmen kabul edilen görüşlerin oranı
narrative-figure-with-report = Rapor bağlantısı olan etkinlikler
narrative-figure-with-notice = Duyurusu yayımlanan etkinlikler
narrative-figure-with-news = Haberi yayımlanan etkinlikler
narrative-figure-with-minutes = Tutanağı yayımlanan etkinlikler
narrative-figure-announced = “{ $channel }” kanalıyla duyurulan
narrative-figure-project-count = Projeler
narrative-figure-project-selected = Seçilen projeler
narrative-figure-project-localities = Proje bulunan yerleşim yerleri
narrative-figure-project-votes = Projelere verilen oylar
narrative-figure-project-amount = Seçilen projelerin tutarı
narrative-figure-decision-months = Kararları kaydedilmiş aylar
narrative-figure-decision-mean = Belediye Başkanının kararları, aylık ortalama
narrative-figure-access-request-recorded = Tek tek kaydedilen erişim talepleri
narrative-unknown = “{ $name }” hiçbir sayının adı değil. Sayıyı listeden seçin.
narrative-unknown-near = “{ $name }” hiçbir sayının adı değil. “{ $nearest }” mi demek istediniz?
narrative-brace = “{ $name }” ayracı tek başına duruyor. Basılması gerekiyorsa iki kez yazın.
