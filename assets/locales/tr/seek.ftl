# Komutlar ve arama.

command-palette = Bütün komutlar
palette-hint = Bir komutun adını yazın…
palette-none = Bu adda bir komut yok.

command-group-tabs = Sekmeler
command-group-file = Dosya
command-group-records = Kayıtlar
command-group-exports = Dışa aktarma
command-group-view = Pencere
command-group-help = Yardım

command-year = { $year } yılına git
command-open-recent = Aç: { $file }
command-next-tab = Sonraki sekme
command-previous-tab = Önceki sekme
command-redo = Yinele
command-add = Yeni kayıt
command-duplicate = Kaydı çoğalt
command-delete = Kaydı sil
command-sort = Sütuna göre sırala: artan, azalan, kayıt defterindeki gibi
command-filter = Tablonun süzgeci
command-carry-over = Geçen yılın incelemedeki yorumlarını aktar
command-next-finding = Sonraki bulgu
command-previous-finding = Önceki bulgu
command-fixes = Bulgu için ne yapılabilir: Enter uygular, W notla kenara ayırır
command-mend-all = Listedeki bütün önerileri uygula
command-export-folder = Dosyaların kaydedildiği klasörü değiştir…
command-save = Kaydet (her değişiklik kendiliğinden kaydedilir)
command-quit = Programı kapat
command-new-window = Yeni pencere
command-no-window = Yeni pencere açılmadı: { $why }
command-zoom-in = Yazıyı büyüt
command-zoom-out = Yazıyı küçült
command-zoom-reset = Olağan yazı boyutu

command-no-table = Bu sekmede bunun için bir tablo yok.
command-no-record = Hiçbir kayıt seçilmedi.
command-no-filter = Bu tablonun süzgeci yok.
command-nothing-pending = Geçen yıldan yanıt bekleyen yorum yok.

command-find = Bütün sekmelerde ve yıllarda ara
find-field = Ara…
find-hint = Başlık, yer, bağlantı, not…
find-about = Bütün sekmelerde ve yıllarda aranır: başlıklar, yerler, bağlantılar, notlar, belgeler, projeler, paragraflar.
find-searching = Aranıyor…
find-none = Hiçbir şey bulunamadı.
find-first = { $count } sonuçtan ilk { $shown } tanesi gösteriliyor.
find-count = { $count } yerde bulundu.
one-year = { $year } yılı
one-waiver = Kenara ayrılan bulgu
one-slide = Slayt
one-publication = Yayın

# Bir komutun aranabileceği başka sözcükler: adının anahtarı, sonra sözcükler.
palette-words =
    command-add | ekle oluştur
    command-delete | kaldır
    command-duplicate | kopyala
    app-undo-short | vazgeç geri
    command-find | bul
    command-sort | düzenle
    report-tab-html | dışa aktar internet sayfası
    report-tab-pdf | dışa aktar yazdır
    report-tab-summary | dışa aktar yazdır
    report-tab-csv-excel | dışa aktar tablolar
    report-tab-csv-data | dışa aktar tablolar açık veri
    report-tab-all-charts | dışa aktar resimler
    report-tab-json | dışa aktar
    menu-import | yükle
    menu-backup | güvenlik kopyası
    command-zoom-in | büyüt
    command-zoom-out | küçült
    menu-theme-dark | gece siyah
    menu-theme-light | gündüz beyaz
    manual-title | yardım rehber
    menu-keys | yardım kısayollar
    tab-slides | slayt projektör meclis
    slides-present | sunum projektör tam ekran meclis
    tab-history | değişiklikler kim ne zaman
    tab-charts | diyagram şekil istatistik
