# Yedekler: ne zaman alınır, nerede dururlar, kayıt defterinden neyle ayrılırlar, ve geri yükleme.

tab-copies = Yedekler
copies-today = yedek bugün { $time }
copies-on = yedek { $day }
copies-none = henüz yedek yok
copies-failed = yedek alınamadı
copies-tried-again = { $why } Kendiliğinden yeniden denenir.
copies-closed-without = Kayıt defteri yeni bir yedek alınmadan kapandı. { $why }

copies-about = Değişiklik oldukça en çok on dakika arayla ve kayıt defteri kapanırken kendiliğinden alınır. Bugünküler hepsi, bir ay boyunca her günün sonuncusu, sonra her ayın sonuncusu saklanır.
copies-folder-change = Yedek klasörünü değiştir…
copies-folder-beside = Yedekleri kayıt defterinin yanında tut
copies-make = Şimdi yedek al
copies-another = Başka yedek…
copies-listing = Klasör okunuyor…
copies-empty = Bu klasörde henüz yedek yok.
copies-choose = Kayıt defterinden neyin farklı olduğunu görmek için bir yedek seçin
copies-moment-today = bugün { $time }
copies-title = Yedek: { $moment }
copies-activities = { $count } etkinlik
copies-size = { $size } MB
copies-by-hand = elle
copies-unreadable = okunamıyor

copies-comparing = Yedek karşılaştırılıyor…
copies-same = Yedek, kayıt defterinin şu anda içerdiğinin tam aynısını içeriyor.
copies-only-there = yalnız yedekte: { $count }
copies-only-here = yalnız şimdi: { $count }
copies-changed = farklı: { $count }
copies-direction = şimdi → yedekte
copies-tag-there = yalnız yedekte
copies-tag-here = yalnız şimdi
copies-tag-changed = farklı
copies-order = Kayıtların sırası: { $list }
copies-take = Bunu geri yükle
copies-take-removal = Yedekteki gibi sil
copies-take-all = Hepsini geri yükle
copies-take-all-about = Kayıt defteri yedeğin içerdiği gibi olur. Bu tek bir değişikliktir; { $keys } ile geri alınır.
copies-preparing = Geri yükleme hazırlanıyor…
copies-taken = Yedekten geri yüklendi: { $name }
copies-all-taken = Kayıt defteri yedekteki gibi geri yüklendi ({ $moment }).

dialog-copies-folder = Yedek klasörü
dialog-copy = Yedek aç
