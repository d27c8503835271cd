# Grafikler: başlık bulguyu, alt başlık neyin sayıldığını söyler.
# $kind etkinliğin türüdür; bütün türler birlikteyse "any".
# Sayıdan sonra ad çoğul eki almaz; sayılara da kesme işaretiyle ek getirilmez.

chart-gender-unknown = Cinsiyet bilinmiyor
chart-short-partially-accepted = Kısmen

chart-said-women = kadın { $count }
chart-said-men = erkek { $count }
chart-said-gender-unknown = cinsiyet bilinmiyor { $count }
chart-said-accepted = kabul edildi { $count }
chart-said-partially-accepted = kısmen kabul edildi { $count }
chart-said-partially-accepted-brief = kısmen { $count }
chart-said-rejected = reddedildi { $count }
chart-said-pending = değerlendirmede { $count }
chart-said-decisions = { $count } karar
chart-with-share = { $said } ({ $share })

chart-row-no-activity = etkinlik yok
chart-row-no-women = kadın yok
chart-row-total-unknown = toplam bilinmiyor
chart-row-all = Hepsi birlikte
chart-row-gender-unknown = cinsiyet bilinmiyor
chart-row-nobody = katılımcı yok
chart-of = { $part } / { $whole }
chart-sentence = { $row }: { $figures }
chart-activity = { $kind } { $number }: { $title }
chart-others = Diğer { $count } etkinlik

chart-head-kind = Etkinlik türü
chart-head-activity = Etkinlik
chart-head-month = Ay
chart-head-year = Yıl
chart-head-decisions = Karar sayısı
chart-head-women-share = Kadınların oranı
chart-head-accepted-share = Kabul oranı

chart-participation-by-kind-subtitle = Etkinlik türüne ve cinsiyete göre katılımcılar, { $year }
chart-participation-by-activity-subtitle = { $kind ->
    [consultation] Kamu istişarelerinde cinsiyete göre katılımcılar, { $year }
    [hearing] Bütçe dinleme toplantılarında cinsiyete göre katılımcılar, { $year }
    [meeting] Halk toplantılarında cinsiyete göre katılımcılar, { $year }
    [participatory_budgeting] Katılımcı bütçelemede cinsiyete göre katılımcılar, { $year }
   *[any] Etkinliğe ve cinsiyete göre katılımcılar, { $year }
}
chart-comments-by-kind-subtitle = Etkinlik türüne ve duruma göre görüşler, { $year }
chart-comments-by-activity-subtitle = { $kind ->
    [consultation] Kamu istişarelerinde duruma göre görüşler, { $year }
    [hearing] Bütçe dinleme toplantılarında duruma göre görüşler, { $year }
    [meeting] Halk toplantılarında duruma göre görüşler, { $year }
    [participatory_budgeting] Katılımcı bütçelemede duruma göre görüşler, { $year }
   *[any] Etkinliğe ve duruma göre görüşler, { $year }
}
chart-decisions-by-month-subtitle = Belediye Başkanının yayımlanan kararları, aylara göre, { $year }
chart-decisions-by-month-subtitle-missing = Belediye Başkanının yayımlanan kararları, aylara göre, { $year }; { $missing } ay kaydedilmedi
chart-women-share-subtitle = Katılımcılar arasında kadınların oranı, etkinlik türüne göre, { $year }
chart-women-share-subtitle-unknown = Cinsiyeti kaydedilen katılımcılar arasında kadınların oranı, etkinlik türüne göre, { $year }; { $unknown } katılımcının cinsiyeti bilinmiyor
chart-participation-over-years-subtitle = Yıla ve cinsiyete göre katılımcılar, { $span }
chart-participation-over-years-subtitle-none = Yıla ve cinsiyete göre katılımcılar
chart-women-share-over-years-subtitle = Katılımcılar arasında kadınların oranı, yıllara göre, { $span }
chart-women-share-over-years-subtitle-known = Cinsiyeti kaydedilen katılımcılar arasında kadınların oranı, yıllara göre, { $span }
chart-women-share-over-years-subtitle-none = Katılımcılar arasında kadınların oranı, yıllara göre
chart-comments-over-years-subtitle = Yıla ve duruma göre görüşler, { $span }
chart-comments-over-years-subtitle-none = Yıla ve duruma göre görüşler
chart-subtitle-missing-years = { $subtitle }; { $missing } yıl için veri yok

chart-finding-share = { $count } katılımcı arasında kadınların oranı { $share }
chart-finding-share-known = Cinsiyeti kaydedilen { $count } katılımcı arasında kadınların oranı { $share }
chart-finding-only-men = { $count ->
    [1] Yalnızca bir erkek katıldı
   *[other] { $count } katılımcı arasında hiç kadın yoktu
}
chart-finding-only-women = { $count ->
    [1] Yalnızca bir kadın katıldı
   *[other] { $count } katılımcının tamamı kadındı
}
chart-finding-gender-unknown = { $count ->
    [1] Bir katılımcı; cinsiyeti kaydedilmedi
   *[other] { $count } katılımcı; cinsiyetleri kaydedilmedi
}
chart-finding-nobody = Henüz hiçbir katılımcı kaydedilmedi
chart-finding-no-activity = Henüz hiçbir etkinlik kaydedilmedi
chart-finding-without-women = { $kind ->
    [consultation] { $count } istişareden { $without } tanesine hiç kadın katılmadı
    [hearing] { $count } dinleme toplantısından { $without } tanesine hiç kadın katılmadı
    [meeting] { $count } toplantıdan { $without } tanesine hiç kadın katılmadı
   *[any] { $count } etkinlikten { $without } tanesine hiç kadın katılmadı
}
chart-finding-no-women-anywhere = { $kind ->
    [consultation] { $count } istişarenin hiçbirine kadın katılmadı
    [hearing] { $count } dinleme toplantısının hiçbirine kadın katılmadı
    [meeting] { $count } toplantının hiçbirine kadın katılmadı
   *[any] { $count } etkinliğin hiçbirine kadın katılmadı
}
chart-finding-women-everywhere = { $kind ->
    [consultation] { $count } istişarenin tamamına kadınlar katıldı
    [hearing] { $count } dinleme toplantısının tamamına kadınlar katıldı
    [meeting] { $count } toplantının tamamına kadınlar katıldı
   *[any] { $count } etkinliğin tamamına kadınlar katıldı
}
chart-finding-share-without = { $kind ->
    [consultation] Katılımcılar arasında kadınların oranı { $share }; { $count } istişareden { $without } tanesine hiç kadın katılmadı
    [hearing] Katılımcılar arasında kadınların oranı { $share }; { $count } dinleme toplantısından { $without } tanesine hiç kadın katılmadı
    [meeting] Katılımcılar arasında kadınların oranı { $share }; { $count } toplantıdan { $without } tanesine hiç kadın katılmadı
   *[any] Katılımcılar arasında kadınların oranı { $share }; { $count } katılımcı bütçeleme etkinliğinden { $without } tanesine hiç kadın katılmadı
}
chart-finding-share-most = { $kind ->
    [consultation] Katılımcılar arasında kadınların oranı { $share }, en yüksek kamu istişarelerinde: { $most }
    [hearing] Katılımcılar arasında kadınların oranı { $share }, en yüksek bütçe dinleme toplantılarında: { $most }
    [meeting] Katılımcılar arasında kadınların oranı { $share }, en yüksek halk toplantılarında: { $most }
   *[any] Katılımcılar arasında kadınların oranı { $share }, en yüksek katılımcı bütçelemede: { $most }
}

chart-finding-accepted = { $count } görüşten { $accepted } tanesi kabul edildi
chart-finding-accepted-some-pending = { $count } görüşten { $accepted } tanesi kabul edildi; { $pending } görüş yanıt bekliyor
chart-finding-none-accepted = { $count ->
    [1] Tek görüş tümüyle kabul edilmedi
   *[other] { $count } görüşten hiçbiri tümüyle kabul edilmedi
}
chart-finding-none-accepted-some-pending = { $count } görüşten hiçbiri tümüyle kabul edilmedi; { $pending } görüş yanıt bekliyor
chart-finding-all-accepted = { $count ->
    [1] Tek görüş kabul edildi
   *[other] { $count } görüşün tamamı kabul edildi
}
chart-finding-all-pending = { $count ->
    [1] Tek görüş yanıt bekliyor
   *[other] { $count } görüşün tamamı yanıt bekliyor
}
chart-finding-no-comment = Henüz hiçbir görüş kaydedilmedi
chart-finding-most-comments = { $kind ->
    [consultation] En çok görüş { $number } numaralı istişarede alındı: { $most } / { $count }
    [hearing] En çok görüş { $number } numaralı dinleme toplantısında alındı: { $most } / { $count }
    [meeting] En çok görüş { $number } numaralı toplantıda alındı: { $most } / { $count }
   *[any] En çok görüş { $number } numaralı etkinlikte alındı: { $most } / { $count }
}

chart-finding-decisions-most = { $count ->
    [1] { $when } { $count } karar
   *[other] { $count } karar, en çok { $when }: { $most }
}
chart-finding-decisions-in = { $when } { $count } karar
chart-finding-decisions-mean = { $count } karar, ayda ortalama { $mean }
chart-finding-no-decision = { $months ->
    [1] Kaydedilen ayda hiç karar yok
   *[other] Kaydedilen { $months } ayda hiç karar yok
}
chart-finding-decisions-unknown = Henüz hiçbir karar kaydedilmedi

chart-finding-people = { $count ->
    [0] { $year } yılında hiç katılımcı yok
   *[other] { $year } yılında { $count } katılımcı
}
chart-finding-people-most = { $year } yılında { $count } katılımcı: { $first } yılından beri en yüksek sayı
chart-finding-people-fewest = { $count ->
    [0] { $year } yılında hiç katılımcı yok: { $first } yılından beri en düşük sayı
   *[other] { $year } yılında { $count } katılımcı: { $first } yılından beri en düşük sayı
}
chart-finding-people-rose = Katılımcı sayısı arttı: { $before-year } yılında { $before }, { $year } yılında { $count }
chart-finding-people-fell = Katılımcı sayısı azaldı: { $before-year } yılında { $before }, { $year } yılında { $count }
chart-finding-people-same = { $count ->
    [0] { $before-year } yılında olduğu gibi { $year } yılında da hiç katılımcı yok
   *[other] { $before-year } yılında olduğu gibi { $year } yılında da { $count } katılımcı
}
chart-finding-share-in = { $year } yılında katılımcılar arasında kadınların oranı { $share }
chart-finding-share-in-rose = Kadınların oranı arttı: { $first } yılında { $from }, { $year } yılında { $share }
chart-finding-share-in-fell = Kadınların oranı düştü: { $first } yılında { $from }, { $year } yılında { $share }
chart-finding-share-in-same = Kadınların oranı { $first } yılında olduğu gibi { $year } yılında da { $share }
chart-finding-accepted-in = { $year } yılında görüşlerin kabul oranı { $share }
chart-finding-accepted-in-rose = Görüşlerin kabul oranı arttı: { $first } yılında { $from }, { $year } yılında { $share }
chart-finding-accepted-in-fell = Görüşlerin kabul oranı düştü: { $first } yılında { $from }, { $year } yılında { $share }
chart-finding-accepted-in-same = Görüşlerin kabul oranı { $first } yılında olduğu gibi { $year } yılında da { $share }
chart-finding-no-comment-in = { $year } yılında hiç görüş gelmedi
chart-finding-and-pending = { $finding }; { $pending } görüş yanıt bekliyor
chart-mean = ortalama { $count }
chart-half = %50

chart-month-in-1 = Ocak ayında
chart-month-in-2 = Şubat ayında
chart-month-in-3 = Mart ayında
chart-month-in-4 = Nisan ayında
chart-month-in-5 = Mayıs ayında
chart-month-in-6 = Haziran ayında
chart-month-in-7 = Temmuz ayında
chart-month-in-8 = Ağustos ayında
chart-month-in-9 = Eylül ayında
chart-month-in-10 = Ekim ayında
chart-month-in-11 = Kasım ayında
chart-month-in-12 = Aralık ayında

chart-month-missing = veri yok
chart-month-missing-short = –
chart-year-short = ’{ $year }
chart-month-short-1 = Oca
chart-month-short-2 = Şub
chart-month-short-3 = Mar
chart-month-short-4 = Nis
chart-month-short-5 = May
chart-month-short-6 = Haz
chart-month-short-7 = Tem
chart-month-short-8 = Ağu
chart-month-short-9 = Eyl
chart-month-short-10 = Eki
chart-month-short-11 = Kas
chart-month-short-12 = Ara

chart-nothing-participation = Grafik, katılımcılar kaydedilir edilmez görünür.
chart-nothing-comments = Grafik, görüşler kaydedilir edilmez görünür.
chart-nothing-decisions = Grafik, karar sayısı kaydedilir edilmez görünür.

chart-source-unit = Kaynak: { $unit }, { $name }, { $year }
chart-source = Kaynak: halkın katılımı kayıtları, { $name }, { $year }
chart-source-register = Kaynak: halkın katılımı kayıtları, { $year }

chart-error-not-available = “{ $chart }” grafiği çizilemez. Çizilebilen grafikler: { $available }.
chart-error-size = { $size } boyutu kabul edilmiyor. Genişlik ve yükseklik en az { $least }, en çok { $most } olabilir.
chart-error-drawing = Grafik çizilemedi ({ $reason }). Daha küçük bir boyut deneyin veya SVG olarak kaydedin.

chart-period-year = { $year }
chart-period-month = { $month } { $year }
chart-period-months = { $first }–{ $last } { $year }
chart-percent = %{ $percent }
chart-only-kind = { $kind ->
    [consultation] yalnızca kamu istişareleri
    [hearing] yalnızca bütçe dinleme toplantıları
    [meeting] yalnızca halk toplantıları
   *[any] yalnızca katılımcı bütçeleme
}
chart-in-shares = yüzde olarak
chart-without-unknown-gender = cinsiyeti bilinmeyen { $count } katılımcı dahil değil
chart-undated = { $year } yılında tarihi olmayan { $count } etkinlik dahil değil
chart-nothing-chosen = Seçilen için hiçbir şey kaydedilmedi.

chart-take = Grafiği al: { $chart }
chart-take-copy = Resim olarak kopyala
chart-take-png = PNG olarak kaydet (1920 × 1080)
chart-take-large-png = PNG olarak kaydet (3840 × 2160)
chart-take-svg = SVG olarak kaydet
chart-copied = Grafik resim olarak kopyalandı. Word veya PowerPoint'e Ctrl+V ile yapıştırın.
chart-take-sized-png = PNG olarak kaydet, başka boyut…
chart-take-table = Tabloyu Excel için kopyala
chart-table-copied = Tablo kopyalandı. Ctrl+V ile Excel’e yapıştırın.
chart-size-about = Piksel olarak genişlik ve yükseklik, { $least } ile { $most } arasında.
chart-size-width = Genişlik
chart-size-height = Yükseklik
chart-size-save = Resmi kaydet

# The page of charts.
tab-charts = Grafikler
chart-enlarge = Büyüt: { $chart }
chart-take-away = Al
chart-choice-kind = Etkinlik türü
chart-choice-all-kinds = Tüm türler
chart-choice-first-month = Başlangıç ayı
chart-choice-last-month = Bitiş ayı
chart-choice-order = Sıralama
chart-choice-reset = Rapordaki gibi hepsini göster
chart-order-report = Rapordaki gibi
chart-order-date = Tarihe göre
chart-order-size = Büyüklüğe göre
chart-order-share-women = Kadın oranına göre
chart-order-share-accepted = Kabul oranına göre
chart-measure-counts = Sayılar
chart-measure-shares = Yüzdeler
chart-data = Veriler
chart-copy-table = Tabloyu kopyala (Ctrl+C)
