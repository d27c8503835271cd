# Komut satırı.

cli-about = Pasqyra: halkın katılımı kayıt defteri ve yıllık raporu
cli-commands = Komutlar
cli-options = Bağımsız değişkenler
cli-sample = Prizren’in 2023 verileriyle yeni bir kayıt defteri oluşturur
cli-new = Bir belediye için boş bir kayıt defteri oluşturur
cli-demo = Örnek kayıt defterini, raporunu, tablolarını ve grafiklerini bir klasöre koyar
cli-import = Bir JSON dosyasındaki yılları kayıt defterine ekler; ya hepsini ya hiçbirini
cli-export = Bir yılın tablolarını CSV olarak veya kayıt defterini JSON olarak dışa aktarır
cli-report = Yıllık raporu HTML veya PDF olarak yazar
cli-chart = Bir grafiği veya bir yılın bütün grafiklerini PNG veya SVG olarak yazar
cli-backup = Kayıt defterini yedekler
cli-verify = Kayıt defterinin dosyasını denetler
cli-restore = Kayıt defterini bir yedekten geri yükler

cli-value-command = KOMUT
cli-value-file = DOSYA.pasqyra
cli-value-dir = KLASÖR
cli-value-json = DOSYA.json
cli-value-name = AD
cli-value-year = YIL
cli-value-format = BİÇİM
cli-value-lang = DİL
cli-value-out = ÇIKTI
cli-value-chart = GRAFİK
cli-value-size = GENİŞLİKxYÜKSEKLİK
cli-value-backup = YEDEK

cli-arg-file = Kayıt defteri
cli-arg-dir = Klasör; yoksa oluşturulur
cli-arg-input = İçe aktarılacak JSON dosyası
cli-arg-municipality = Belediyenin adı
cli-arg-year = Rapor yılı
cli-arg-format = csv, csv-data veya json; grafikler için: png veya svg
cli-arg-lang = Dil: sq, en, sr, tr veya bs
cli-arg-summary = Yalnızca yılın özeti
cli-arg-out = Yazılacak dosya veya klasör
cli-arg-chart = Grafik
cli-arg-all = Bütün grafikler
cli-arg-size = Piksel olarak boyut, örneğin 1920x1080
cli-arg-from = Geri yüklemenin yapılacağı yedek

cli-no-such-command = pasqyra: “{ $what }” diye bir komut yok; “pasqyra --help” hepsini gösterir.
cli-missing = pasqyra: eksik: { $what }; “pasqyra --help” gerekenleri gösterir.
cli-bad-value = pasqyra: değer kabul edilmiyor: { $what }; “pasqyra --help” gerekenleri gösterir.
cli-bad-argument = pasqyra: bağımsız değişken anlaşılmıyor: { $what }; “pasqyra --help” gerekenleri gösterir.
cli-no-such-language = pasqyra: “{ $wanted }” dili programda yok; diller: { $known }.
cli-no-such-chart = pasqyra: “{ $chart }” diye bir grafik yok; grafikler: { $known }.
cli-bad-size = pasqyra: “{ $size }” boyutu kabul edilmiyor; 1920x1080 gibi yazın, her kenar en az { $least }, en çok { $most } piksel.
cli-bad-extension = pasqyra: “{ $path }” adından biçim anlaşılmıyor; ad şunlardan biriyle bitmelidir: { $known }.
cli-exists = pasqyra: { $path } zaten var ve değiştirilmedi; başka bir klasör seçin.
cli-no-sample = pasqyra: örnek kayıt defteri okunamıyor.
cli-verified = Sorun yok: { $years } yıl, { $activities } etkinlik.
cli-restored = Kayıt defteri geri yüklendi; önceki durumun saklandığı yer: { $kept }
cli-arg-help = Bu yardımı gösterir
