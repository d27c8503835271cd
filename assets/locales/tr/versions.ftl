# Aynı kayıt defterinin iki sürümü yan yana ve birleştirilmesi.

tab-versions = İki sürüm
versions-open = Başka bir sürümle birleştir…
dialog-version = Kayıt defterinin öteki sürümü
versions-choose = Bu kayıt defterinin öteki sürümünü seçin; örneğin bir meslektaşınızın üzerinde çalıştığı kopyayı
versions-comparing = İki sürüm karşılaştırılıyor…
versions-title = Öteki sürüm: { $name }
versions-parted = Yalnız burada değişiklik: { $here } · yalnız orada: { $there }
versions-by = { $who }: { $count } değişiklik
versions-unrelated = Bu iki kayıt defterinin ortak hiçbir değişikliği yok. Siz seçmeden hiçbir şey alınmaz.
versions-same = İki sürüm de aynı şeyi içeriyor
versions-nothing-new = Öteki sürümde bu kayıt defterinde olmayan bir şey yok
versions-here = Bu kayıt defterinde
versions-there = Öteki sürümde
versions-all = Hepsi
versions-conflicts = İkisinde de
versions-only-there = Yalnız orada
versions-only-here = Yalnız burada
versions-none-of-them = Böyle bir şey yok
versions-whole = Bütünü
versions-figure = Rakam
versions-text = Metin
versions-present = var
versions-as-here = buradaki gibi
versions-as-there = oradaki gibi
versions-deleted = silindi
versions-absent = yok
versions-tag-conflict = ikisinde de değişti
versions-tag-there = orada değişti
versions-tag-here = burada değişti
versions-undecided = { $count ->
    [one] { $count } karar bekliyor
   *[other] { $count } karar bekliyor
}
versions-undecided-about = Bunlar iki sürümde farklı yazılmış. Kalacak değere tıklayın ya da ← veya → tuşuna basın.
versions-merge = Birleştir
versions-merge-about = İşaretli değerler öteki sürümden alınır. Tek bir değişikliktir ve { $keys } ile geri alınır.
versions-merged = { $name } ile birleştirildi
versions-merged-unchanged = Her şey buradaki gibi kaldı; öteki sürümün değişiklikleri bir daha sorulmaz
versions-preparing = Birleştirme hazırlanıyor…
versions-moved = Öteki sürüm bu arada değişti; yeniden karşılaştırıldı.
# What a screen reader says of a line: "Hearing 4, Women; in this register 6; in the other version 66; to decide".
versions-line = { $name }, { $field }; bu kayıt defterinde { $here }; öteki sürümde { $there }; { $stays ->
    [here] bu kayıt defterindeki kalır
    [there] öteki sürümdeki kalır
   *[open] karar bekliyor
}
versions-again = Yeniden dene
