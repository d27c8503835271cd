# Pencere.

tab-overview = Özet
tab-consultation = İstişareler
tab-hearing = Dinlemeler
tab-meeting = Toplantılar
tab-participatory-budgeting = Bütçeleme
tab-decisions = Kararlar
tab-access = Erişim
tab-report = Rapor
tab-profile = Belediye profili

column-number = No.
column-title-consultation = Belgenin adı
column-title-hearing = Dinleme toplantısının adı
column-title-meeting = Toplantının adı
column-title-participatory-budgeting = Etkinliğin adı
column-date = Tarih
column-participants = Katılımcı toplamı
column-comments = Görüş toplamı
column-month = Ay
column-decisions = Karar sayısı

count-consultation = { $count } kamu istişaresi
count-hearing = { $count } dinleme toplantısı
count-meeting = { $count } halk toplantısı
count-participatory-budgeting = { $count } etkinlik
count-participants = { $count } katılımcı
count-comments = { $count } görüş
count-localities = { $count } yerleşim yeri

one-document = Belge
one-project = Proje
one-access-request = Talep

app-unnamed = Adsız belediye
app-untitled = adsız
app-cell-empty = boş
app-year = Yıl
app-no-year = Yıl yok
app-new-year = Yeni yıl…
app-new-year-title = Yeni rapor yılı
app-new-year-add = Yılı ekle
app-menu = Menü
app-undo-short = Geri al
app-undone = Değişiklik geri alındı.
app-redone = Değişiklik yinelendi.
app-nothing-to-undo = Geri alınacak bir şey yok.
app-nothing-to-redo = Yinelenecek bir şey yok.
app-add-consultation = İstişare ekle
app-add-hearing = Dinleme toplantısı ekle
app-add-meeting = Toplantı ekle
app-add-participatory-budgeting = Etkinlik ekle
app-add-access-request = Talep ekle
app-add-project = Proje ekle
app-add-document = Belge ekle
app-duplicate = Çoğalt
app-duplicated = Satır çoğaltıldı.
app-delete = Sil
app-deleted = Silindi: { $name }
app-imported = { $count } yıl içe aktarıldı.
app-toggle-panel = Kayıt panelini göster veya gizle
app-toggle-charts = Grafikleri göster veya gizle
app-previous-record = Önceki kayıt
app-next-record = Sonraki kayıt
app-record-of = { $number } / { $count }
app-open-link = Bağlantıyı aç: { $field }
app-close = Kapat
app-cancel = İptal
app-saved-at = kaydedildi: { $time }
app-saves-itself = her değişiklik kendiliğinden kaydedilir
app-unfinished = Yazdığınız bir değer kabul edilmiyor. Düzeltin veya silinmesi için aynısını bir kez daha yapın.
app-already-saved = Her şey zaten kaydedildi.
app-read-only = Bu kayıt defteri salt okunur açıldı.
app-read-only-badge = salt okunur
app-saved-to = Kaydedildi: { $path }
app-open-exported = Aç
app-printing = PDF, { $browser } ile hazırlanıyor…
app-printing-elapsed = { $seconds } sn
app-printing-page = Sayfa kaydediliyor…
app-printing-stops = Yazdırma iptal ediliyor…
app-printing-already = Bir PDF zaten hazırlanıyor. Bitmesini bekleyin veya aşağıdan iptal edin.
app-printing-broke = PDF bilinmeyen bir nedenle hazırlanamadı. Yeniden deneyin veya raporu HTML olarak kaydedip tarayıcıdan yazdırın.
app-cancel-printing = Yazdırmayı iptal et
app-print-by-hand = Bu bilgisayardaki hiçbir tarayıcı PDF’yi kendiliğinden kaydedemiyor. Bunun yerine sayfa kaydedildi ve açıldı: orada Ctrl+P tuşlarına basın ve “PDF olarak kaydet” seçeneğini seçin.
job-open = Kayıt defteri açılıyor…
job-import = JSON kayıt defteri okunuyor…
job-export = Dosyalar hazırlanıyor…
job-change = Değişiklik kaydediliyor…
job-cancel = İptal
job-stops = İptal ediliyor…
job-already = Başka bir iş hâlâ sürüyor. Bitmesini bekleyin veya aşağıdan iptal edin.
job-stopped = İptal edildi. Hiçbir şey değişmedi.
job-outdated = Kayıt defteri bu arada değişti, bu yüzden hiçbir şey alınmadı. Yeniden karşılaştırılıyor; bakıp yeniden deneyin.
job-broke = İş bilinmeyen bir nedenle tamamlanamadı. Daha önce kaydedilenlere dokunulmadı. Yeniden deneyin.
app-total-name = { $column }, toplam { $total }
app-total-share = { $count } · kadın { $share }
app-total-shown = Görünen: { $count }
app-total-shown-name = { $column }, görünen { $total }

app-sorted-up = { $column }, artan
app-sorted-down = { $column }, azalan
app-sort-about = Bu sütuna göre sıralamak için tıklayın (Ctrl+Shift+S)
filter-open = Tabloyu süz (Ctrl+Shift+L)
filter-close = Süzgeci kaldır (Ctrl+Shift+L)
filter-text = Metne göre süz
filter-month = Ay
filter-any-month = Tüm aylar
filter-no-date = Tarihsiz
filter-findings = Bulgular
filter-any-row = Bulgulu ve bulgusuz
filter-with-findings = Bulgusu olanlar
filter-with-errors = Hatası olanlar
filter-with-warnings = Uyarısı olanlar
filter-with-notes = Notu olanlar
filter-without-findings = Bulgusu olmayanlar
filter-clear = Süzgeci temizle
filter-unsort = Kayıttaki sıraya döner
filter-shown = { $count } satırdan { $shown }
filter-nothing = Süzgece uyan satır yok
app-selection = { $cells } hücre: toplam { $sum }, ortalama { $mean }
app-selection-cells = { $cells } hücre
app-status = { $year } · { $count } etkinlik

app-empty-register = Bu kayıt defterinde henüz hiçbir yıl yok.
app-empty-consultation = Bu yıl için henüz kamu istişaresi yok.
app-empty-hearing = Bu yıl için henüz bütçe dinleme toplantısı yok.
app-empty-meeting = Bu yıl için henüz halk toplantısı yok.
app-empty-participatory-budgeting = Bu yıl için henüz katılımcı bütçeleme yok.
app-empty-access = Talepler tek tek veya yalnızca toplam sayı olarak kaydedilebilir.

panel-participants = Katılımcılar
panel-computed = Toplam
panel-comments = Görüşlerin durumu
panel-publication = Yayım
panel-published-on = Yayım tarihi
panel-more = Diğer bilgiler
panel-links-by-language = Dillere göre bağlantılar

decisions-of-month = { $month } ayının kararları
access-recorded = tek tek kaydedilen { $count } talep
access-no-outcomes = sonuçlar kaydedilmedi
projects-title = Projeler
projects-empty = Henüz proje yok.
projects-total = { $count } proje · { $selected ->
    [0] seçilen yok
   *[other] { $selected } proje seçildi
}

overview-decisions = Başkanın kararları
overview-decisions-mean = ayda ortalama { $count }
overview-access = Erişim talepleri
overview-documents = Yayımlanan planlar ve sayfalar
overview-no-documents = Bu yıl için henüz belge yok.
overview-edit-documents = Listeyi düzenle

profile-municipality = Belediye ve birim
profile-documents = Yayımlanan planlar ve sayfalar, { $year }
profile-documents-hint = Yıllık raporun genel bilgiler bölümünde yer alır.
profile-signature = Raporun imzası
profile-signature-hint = Yer ve tarih imzanın üstüne yazılır; eksikse yerleri boş kalır.

report-tab-title = Yıllık rapor { $year }
report-tab-about = Bütün sayılar kayıt defterinden hesaplanır, bu nedenle birbiriyle uyuşur. Dosya her tarayıcıda açılır ve A4 olarak yazdırılmaya hazırdır.
report-tab-language = Raporun dili
report-tab-html = Raporu kaydet (HTML)
report-tab-pdf = PDF olarak kaydet
report-tab-summary = Tek sayfalık özet (PDF)
report-tab-tables = Tablolar
report-tab-tables-about = Her tablo için bir CSV dosyası. “Excel için CSV” doğrudan Excel programında açılır; “Açık veri için CSV” yayımlamak içindir.
report-tab-csv-excel = Excel için CSV
report-tab-csv-data = Açık veri için CSV
report-tab-charts = Grafikler
report-tab-charts-about = Yılın bütün grafikleri PNG görüntüsü olarak, 1920 × 1080.
report-tab-all-charts = Bütün grafikleri kaydet
report-tab-register = Kayıt defteri
report-tab-register-about = Bütün yıllar, başka bir kayıt defterine aktarmak üzere JSON olarak veya dosyanın kendisinin yedeği.
report-tab-json = JSON olarak kaydet
report-tab-backup = Yedek
report-tab-folder = Dosyaların kaydedildiği klasör
report-tab-change-folder = Değiştir…
report-tab-contents = İçindekiler
report-tab-previous-section = Önceki bölüm
report-tab-next-section = Sonraki bölüm
report-tab-blanks = Hâlâ tamamlanabilir
report-tab-blanks-about = Rapor yalnızca kaydedileni söyler. Şunlar hâlâ eksik:
report-tab-blank-notices = { $kind }: duyuru kanalları kaydedilmedi.
report-tab-blank-access = Erişim talepleri: sonuçlar kaydedilmedi.
report-tab-blank-challenges = Yılın zorlukları: yalnızca birim yazarsa raporda yer alır.
report-tab-fill = Tamamla

menu-new = Yeni kayıt defteri…
menu-open = Aç…
menu-import = JSON içe aktar…
menu-backup = Yedek
menu-profile = Belediye profili
menu-close = Kayıt defterini kapat
menu-language = Dil
menu-theme = Görünüm
menu-theme-system = Sistemdeki gibi
menu-theme-light = Açık
menu-theme-dark = Koyu
menu-high-contrast = Yüksek karşıtlık
menu-keys = Klavye kısayolları

welcome-about = Halkın katılımı kayıt defteri ve yıllık raporu
welcome-not-opened = Kayıt defteri açılmadı
welcome-read-only = Salt okunur aç
welcome-new = Yeni kayıt defteri
welcome-open = Kayıt defteri aç…
welcome-sample = Prizren 2023 örneği
welcome-hint = Bu pencereye bir .pasqyra dosyası da sürükleyebilirsiniz.
welcome-new-about = Belediyeniz için: tek dosya, bütün yıllar.
welcome-open-about = Bu bilgisayarda veya ağda bir .pasqyra dosyası.
welcome-sample-about = Serbestçe denemek için 2023 yılının gerçek verileri.
welcome-new-title = Yeni kayıt defteri
welcome-municipality = Belediyenin adı
welcome-year = Rapor yılı
welcome-place = Kaydedileceği yer
welcome-change-place = Yeri değiştir…
welcome-create = Kayıt defterini oluştur
welcome-bad-year = { $first } ile { $last } arasında bir yıl yazın.
welcome-recent = Son açılanlar

dialog-open = Kayıt defteri aç
dialog-place = Yeni kayıt defterinin kaydedileceği yer
dialog-import = JSON dosyasından yıl içe aktar
dialog-export-folder = Dışa aktarma klasörü
dialog-registers = Pasqyra kayıt defterleri
dialog-json = JSON kayıt defteri

app-no-link = “{ $link }” açılmadı: bağlantı yalnızca http veya https sayfası ya da mailto adresidir.

tour-show = Pencere turu
tour-step = Adım { $number } / { $count }
tour-leave = Turdan çık
tour-next = Sonraki
tour-back = Geri
tour-end = Çalışmaya başla
tour-tabs = Her tür için bir sekme
tour-tabs-about = Sekmeyi açın, { $keys } tuşlarına basın ve Excel’deki gibi yazın. Her hücre, ondan çıkınca kaydedilir.
tour-findings = Tutmayan ne varsa
tour-findings-about = Rakam, tarih ve bağlantı hataları burada sayılır. { $keys } bir sonrakine, önerisiyle birlikte götürür.
tour-slides = Sunum
tour-slides-about = Bulgularıyla grafikler, meclis için hazır. { $keys } onları tam ekranda gösterir.
tour-report = Yıllık rapor
tour-report-about = Rapor, kayıtlardan kendiliğinden oluşur: bakın, paragrafları yeniden yazın, PDF olarak kaydedin ({ $keys }). F1 kılavuzu açar.

manual-title = Kılavuz
manual-search = Kılavuzda ara
manual-none = Kılavuzda hiçbir şey bulunamadı.
manual-language = Kılavuz Arnavutça ve İngilizcedir.

keys-title = Klavye kısayolları
keys-list =
    Oklar | hücreler arasında gezer; Shift ile seçer
    Enter, F2 | hücreyi açar; Enter kaydedip aşağı iner
    Tab, Shift+Tab | kaydedip yana geçer
    Esc | yazılmakta olanı siler
    Yazmak | hücrenin içeriğini değiştirir
    Delete | seçili hücreleri boşaltır
    Ctrl+C, Ctrl+X, Ctrl+V | kopyalar, keser, yapıştırır
    Ctrl+D | aşağıya doğru doldurur
    Ctrl+; | bugünün tarihi
    F4, Alt+aşağı ok | takvim veya değer listesi
    Shift+F10 | sütun genişliği
    Ctrl+R | yazılan paragrafta raporun kendi metnini geri getirir

window-no-display = pasqyra: pencerenin açılacağı bir ekran yok; “pasqyra demo KLASÖR” her yerde çalışır.
window-no-library = pasqyra: { $library } kitaplığı eksik (paket { $package }); “pasqyra demo KLASÖR” her yerde çalışır.
window-no-opengl = pasqyra: ekran OpenGL 2.0 veya daha yenisini sunmuyor (paket libgl1-mesa-dri); “pasqyra demo KLASÖR” her yerde çalışır.
window-failed = pasqyra: pencere açılamadı: { $why }; “pasqyra demo KLASÖR” her yerde çalışır.
# In a box of the system, when there is no window.
window-no-renderer =
    Pasqyra bu bilgisayarda penceresini çizemiyor: OpenGL 2.0, Direct3D 12 ve Vulkan çalışmadı. Ekran kartı için daha yeni bir sürücü genellikle yardımcı olur.

    Denenenler: { $log }
window-defect =
    Pasqyra programdaki bir hata yüzünden durdu. Kaydedilen her şey kayıt defterindedir; yalnızca son hücreye yazılmakta olan eksik olabilir. Kayıt defterini yeniden açıp devam edin.

    Programı düzeltecekler için: { $log }

dialog-none = Sistem dosya seçme penceresini açmadı. Dosyayı bu pencereye sürükleyin veya “pasqyra DOSYA” komutuyla açın.

# Önceki yıldan aktarılan görüşler.
carry-title = { $year } yılından { $count } görüş yanıt bekliyor
carry-about = Yalnızca görüşler aktarılır ve { $to } yılında sayılır; katılımcılar { $year } yılında kalır.
carry-item = { $name } { $number }: { $count } görüş
carry-more = ve { $count } tane daha
carry-take = { $to } yılına aktar
carry-taken = { $year } yılından { $count } görüş aktarıldı
carried-total = { $count } aktarılan
cell-carried-over-whole = { $count } görüş { $year } yılına aktarıldı
panel-carried-over = { $year } yılına aktarılan
panel-carried-from = { $year } yılından aktarıldı: burada yalnızca görüşler, katılımcılar ise { $year } yılında sayılır.

# Raporun yayımlanması.
publication-title = Yayımlar
publication-none = Bu yıl henüz bu kayıttan yayımlanmadı.
publication-about = Yayımlama, raporu çıktığı biçimiyle, SHA-256 sağlama değeriyle ve rakamlarıyla birlikte saklar.
publication-publish = Yayımla…
publication-drift = Son yayımdan bu yana { $count } rakam değişti.
publication-corrected = { $count } rakam düzeltildi
publication-uncorrected = düzeltme yok
publication-page = Aç: { $language }, { $hash }
publication-dialog = { $year } raporunu yayımla
publication-languages = Diller
publication-by = Yayımlayan
publication-corrections = Düzeltme olarak belirtilecekler:
publication-no-corrections = Yayımlanmış hiçbir rakam değişmiyor.
publication-confirm = Yayımla
publication-done = { $year } raporu yayımlandı.
publication-more = ve { $count } tane daha

# Raporun paragraflarını yazma
narrative-title = Paragraflar
narrative-about = Rapor her paragrafı kayıttan yazar. Birimin kendi sözleriyle yazmak için buradan birini seçin ya da raporda üzerine tıklayın.
narrative-own = birimin metni
narrative-blank = boş
narrative-part-notices = duyurular
narrative-part-figures = sayılar
narrative-part-projects = projeler
narrative-close = Kaydet ve geri dön
narrative-is-own = { $year } yılı için birimin metni ({ $language }).
narrative-is-default = { $year } yılı için raporun kendi metni ({ $language }). Değiştirdiğiniz anda birimin metni olur.
narrative-restore = Başlangıç metnini geri getir
narrative-restore-about = Raporun kendi metnini yeniden yazar ({ $keys })
narrative-records = Kayıtlara git
narrative-text = Paragrafın metni
narrative-empty = Boş metin, paragrafı rapordan çıkarır.
narrative-correct = { $correction } ile değiştir
narrative-figures = Eklenecek sayılar
narrative-search = Ara: Enter sayıyı ekler
narrative-none-found = Bu adda bir sayı yok.
narrative-paragraph-about = Bu paragrafı yazmak için tıklayın; Ctrl+tıklama kayıtlarını gösterir
narrative-more-problems = { $count } hata daha.
narrative-printed = Raporda: { $text }
