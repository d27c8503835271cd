# Bir dosyanın neden içe aktarılmadığı. Son cümle her zaman kayıt defterinin olduğu gibi kaldığını söyler.

import-empty = Dosya boş. Pasqyra programından dışa aktarılmış JSON dosyasını seçin. Hiçbir şey içe aktarılmadı.
import-file-too-large = Dosya { $size } MB; okunabilen en büyük boyut { $most } MB. Doğru dosyayı seçtiğinizi kontrol edin. Hiçbir şey içe aktarılmadı.
import-too-many-values = Dosyada, herhangi bir kayıt defterinde olabilecekten daha fazla değer var. Doğru dosyayı seçtiğinizi kontrol edin. Hiçbir şey içe aktarılmadı.
import-not-utf8 = Satır { $line }, sütun { $column }: dosya UTF-8 metni değil. UTF-8 olarak kaydedip yeniden içe aktarın. Hiçbir şey içe aktarılmadı.
import-not-json = Satır { $line }, sütun { $column }: dosya geçerli bir JSON değil. Orada düzeltin veya yeniden dışa aktarın. Hiçbir şey içe aktarılmadı.
import-ends-early = Satır { $line }, sütun { $column }: dosya burada kesiliyor, sonu eksik. Yeniden kopyalayın veya dışa aktarın. Hiçbir şey içe aktarılmadı.
import-too-deep = Satır { $line }, sütun { $column }: veriler çok derin iç içe geçmiş; hiçbir kayıt defteri böyle değildir. Doğru dosyayı seçtiğinizi kontrol edin. Hiçbir şey içe aktarılmadı.
import-other-format = Dosya JSON, ancak bir Pasqyra kayıt defteri değil: “format” anahtarı “pasqyra-register” olmalıdır. Pasqyra programından dışa aktarılmış bir dosya seçin. Hiçbir şey içe aktarılmadı.
import-newer-version = Kayıt defteri sürümü { $version }, daha yeni bir Pasqyra ile oluşturulmuş. Programı güncelleyip yeniden içe aktarın. Hiçbir şey içe aktarılmadı.
import-at = Yer: { $path }: { $problem } Dosyada düzeltip yeniden içe aktarın. Hiçbir şey içe aktarılmadı.
import-years-present = { $count ->
    [1] { $years } yılı bu kayıt defterinde zaten var. Yeni bir kayıt defterine içe aktarın veya bu yılı dosyadan çıkarın. Hiçbir şey içe aktarılmadı.
   *[other] { $years } yılları bu kayıt defterinde zaten var. Yeni bir kayıt defterine içe aktarın veya bu yılları dosyadan çıkarın. Hiçbir şey içe aktarılmadı.
}

import-shape-null = boş değer (null)
import-shape-yes-no = evet veya hayır (true, false)
import-shape-number = sayı
import-shape-text = metin
import-shape-number-or-text = sayı veya metin
import-shape-list = liste
import-shape-object = nesne

import-unknown-key = biçim bu anahtarı tanımıyor.
import-key-twice = anahtar yineleniyor.
import-required = değer eksik, oysa zorunludur.
import-wrong-shape = beklenen: { $expected }; bulunan: { $found }.
import-not-whole = yalnızca rakamlarla yazılmış bir tam sayı bekleniyor, örneğin 14.
import-negative = sayı sıfırdan küçük olamaz.
import-too-small = kabul edilen en küçük sayı: { $least }.
import-too-large = kabul edilen en büyük sayı: { $most }.
import-not-an-amount = avro cinsinden, en çok iki ondalık basamaklı bir tutar bekleniyor, örneğin 1234.50.
import-not-a-date = “{ $found }” YYYY-AA-GG biçiminde bir tarih değil, örneğin 2023-01-30.
import-no-such-day = takvimde { $found } günü yok.
import-unknown-choice = “{ $found }” izin verilen değerler arasında değil: { $allowed }.
import-choice-twice = “{ $found }” yineleniyor.
import-year-twice = { $year } yılı iki kez geçiyor.
import-month-twice = { $month } ayı iki kez geçiyor.
import-number-twice = { $number } numarası iki kez geçiyor (tür: { $kind }).
import-number-missing = { $missing } numarası eksik (tür: { $kind }); numaralar 1 ile { $count } arasında kesintisiz olmalıdır.
import-no-such-budgeting = { $number } numaralı katılımcı bütçeleme yok.
import-unclear-subject = tam olarak bir şey belirtilmelidir: bir etkinlik (kind ve number), yayımlanmış bir veri, kararların bir ayı, bir belge, bir proje, bir erişim talebi veya bir kural.
import-no-such-subject = dosyada böyle bir kayıt yok.
import-unknown-figure = yayımlanmış verilerin hiçbirinde bu anahtar yok.
import-unknown-rule = kuralların hiçbirinde bu tanımlayıcı yok.
import-rule-not-settable = bu kural her zaman geçerlidir ve değiştirilemez.
import-narrative-twice = bu bölümün bu dilde zaten bir metni var.
import-unreadable = { $path } dosyası okunamıyor ({ $reason }). Dosyanın orada olduğunu ve okuma yetkiniz bulunduğunu kontrol edin.
