# Kayıt defterinin dosyası: neyin, nerede yolunda olmadığı ve ne yapılacağı.

store-missing = { $file } dosyası yok. Taşınmış, yeniden adlandırılmış veya silinmiş olabilir: dosyayı arayın veya en yeni yedeği seçin.
store-folder = { $file } bir klasördür. İçindeki kayıt defterini, .pasqyra ile biten dosyayı seçin.
store-not-a-file = { $file } olağan bir dosya değil. Bir kayıt defteri, .pasqyra ile biten bir dosya seçin.
store-empty = { $file } dosyası boş: hiçbir kayıt defteri içermiyor. Başka bir dosya veya en yeni yedeği seçin.
store-is-text = { $file } kayıt defteri değil, metin dosyasıdır. .pasqyra ile biten bir dosya seçin.
store-is-json = { $file } kayıt defteri değil, JSON dosyasıdır. Dışa aktarılmış bir kayıt defteriyse yeni bir kayıt defterine içe aktarın.
store-is-picture = { $file } kayıt defteri değil, resimdir. .pasqyra ile biten bir dosya seçin.
store-is-pdf = { $file } kayıt defteri değil, PDF belgesidir. .pasqyra ile biten bir dosya seçin.
store-is-office = { $file } kayıt defteri değil, Word veya Excel belgesi ya da bir arşivdir. .pasqyra ile biten bir dosya seçin.
store-is-unknown = { $file } bir kayıt defteri değil. .pasqyra ile biten bir dosya seçin.
store-other-application = { $file } başka bir programın veri tabanıdır. Onu oluşturan programla açın; Pasqyra dosyaya dokunmadı.
store-newer = { $file } Pasqyra programının daha yeni bir sürümüyle oluşturulmuş (biçim { $format }; bu sürümün tanıdığı en yeni biçim { $known }). Açmak için yeni sürümü kurun.
store-in-use = { $file } başka bir pencerede değiştiriliyor ({ $holder }). Önce o pencereyi kapatın veya kayıt defterini salt okunur açın.
store-busy = Şu anda başka bir program { $file } dosyasını kullanıyor. Öteki programı kapatın veya biraz bekleyip yeniden deneyin.
store-changing = Büyük bir değişiklik hâlâ kaydediliyor. Bitmesini bekleyin veya aşağıdan iptal edin, sonra yeniden deneyin.
store-stopped = Değişiklik iptal edildi. Kayıt defteri olduğu gibi kaldı.
store-truncated = { $file } kesilmiş: olması gereken bayt sayısı { $expected }, bulunan { $found }. Geldiği yerden yeniden kopyalayın veya en yeni yedeği geri yükleyin.
store-damaged = { $file } bozulmuş ({ $detail }). İçinde hiçbir şey değiştirilmedi. En yeni yedeği geri yükleyin ve her şey yerine gelene kadar bozuk dosyayı saklayın.
store-altered = { $file } hasarlı: { $count } satır artık içine yazılanı tutmuyor ({ $list }). Dosyada hiçbir şey değiştirilmedi. En yeni yedeği geri yükleyin ve her şey yeniden yerine oturana kadar hasarlı dosyayı saklayın.
damaged-paragraph = Rapor paragrafı
damaged-change = Geçmişteki { $number }. değişiklik
damaged-rows = { $table } tablosu: bir bölümüne artık ulaşılamıyor
salvage-mark = kurtarilan
salvage-doing = Okunabilenler kurtarılıyor…
salvage-list = Listeyi aç
welcome-salvage = Okunabilenleri kurtar
salvage-done = { $count ->
    [0] Her şey kurtarıldı.
   *[other] Okunabilenler kurtarıldı; { $count } şey eksik:
}
store-foreign-schema = { $file } başka bir programca değiştirilmiş: kayıt defterine ait olmayan bir şey içeriyor ({ $object }). En yeni yedeği geri yükleyin.
store-no-permission = { $file } dosyasını okuma yetkiniz yok. Klasörü yöneten kişiden okuma yetkisi isteyin.
store-unfinished-change = { $file } dosyasındaki bir değişiklik yarıda kalmış; dosyaya veya klasörüne yazılamadığı için geri alınamıyor. Dosyayı, aynı adı taşıyan ve -journal ile biten dosyayla birlikte, yazılabilen bir klasöre kopyalayın ve orada açın.
store-exists = { $file } dosyası zaten var ve olduğu gibi bırakıldı. Başka bir ad seçin.
store-no-such-folder = { $file } klasörü yok. Var olan bir klasör seçin.
store-not-writable = { $file } yazılamıyor: dosya, klasörü veya disk yazmaya karşı korumalı. Başka bir klasör seçin veya yazma yetkisi isteyin.
store-read-only = { $file } dosyasında hiçbir şey değiştirilemez. { $reason }
store-moved = { $file } açıkken taşınmış, yeniden adlandırılmış veya silinmiş. Son değişiklik kaydedilmedi. Dosyayı yerine geri koyun veya şimdi bulunduğu yerde açın.
store-disk-full = Diskte { $file } için yer kalmadı. Son değişiklik kaydedilmedi. Yer açıp yeniden deneyin.
store-disk = Disk, { $file } ile ilgili işlemi tamamlamadı ({ $detail }). Hiçbir şey değiştirilmedi. Diskin veya ağ klasörünün bağlı olup olmadığını kontrol edip yeniden deneyin.
store-changed-elsewhere = { $file } açıkken başka bir program dosyayı değiştirdi. Son değişiklik kaydedilmedi. Kayıt defterini yeniden açın.
store-outdated = { $file } karşılaştırıldıktan sonra değişti. Hiçbir şey birleştirilmedi. Yeniden karşılaştırın.
store-refused = Değişiklik kaydedilmedi: değerlerden biri { $file } dosyasında kabul edilmiyor ({ $detail }). Değeri kontrol edip yeniden deneyin.
store-no-such-page = { $file } içinde yayımlanmış { $hash } sayfası yok. Onu bir yedekte arayın.
store-damaged-page = { $file } içindeki yayımlanmış { $hash } sayfası bozulmuş ve açılmıyor. Onu bir yedekte arayın.
store-no-such-year = { $file } dosyasında { $year } yılı yok. Kayıtlı bir yıl seçin.

store-read-only-chosen = Salt okunur olarak açıldı; değişiklik yapmak için yeniden açın.
store-read-only-file = Dosya yazmaya karşı korumalı; değişiklik yapmak için bir kopyasını kaydedin veya korumayı kaldırın.
store-read-only-folder = Klasörü veya disk yazmaya karşı korumalı; değişiklik yapmak için dosyayı yazılabilen bir klasöre kopyalayın.

store-holder = kullanıcı: { $user }, bilgisayar: { $computer }, başlangıç: { $since }
store-holder-unknown = bilinmiyor

store-edit-no-such-year = Kayıt defterinde { $year } yılı yok.
store-edit-year-exists = Kayıt defterinde { $year } yılı zaten var.
store-edit-year-out-of-range = { $year } bir rapor yılı değil: en erken { $from }, en geç { $to } yılını seçin.
store-edit-no-such-month = { $month } diye bir ay yok: aylar 1 ile 12 arasındadır.
store-edit-no-such-record = Kayıt artık orada değil. Silinmesini geri alın veya başka bir kayıt seçin.
store-edit-record-exists = Kayıt zaten orada.
store-edit-rule-not-settable = { $rule } kuralı her zaman geçerlidir ve ayarlanamaz.
store-edit-no-such-field = Kayıtta { $field } alanı yok.
store-edit-value = { $field } alanı değiştirilmedi. { $why }
store-value-wrong-form = Bu alan başka türden bir değer alır.
store-value-count-too-large = Sayı çok büyük.
store-value-amount-too-large = Tutar çok büyük.
store-value-unknown-choice = Listedeki değerlerden birini seçin.
store-value-required = Bu alan boş olamaz.
