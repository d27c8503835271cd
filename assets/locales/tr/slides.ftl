# Meclise sunum

deck-title = { $year } yılında halk katılımı
deck-closing = Rakamlarla { $year } yılı
deck-people = { $count ->
    [0] { $participants }, hiç kadın yok
   *[other] { $participants }, bunlardan { $count } kadın ({ $share })
}

tab-slides = Sunum
slides-present = Sunumu göster
slides-present-here = Bu slayttan göster
slides-choose = Grafikleri seç
slides-up = Slaytı yukarı taşı
slides-down = Slaytı aşağı taşı
slides-remove = Slaytı kaldır
slides-restore = Programın seçimine dön
slides-light = Açık slaytlar
slides-dark = Koyu slaytlar
slides-language = Slaytların ve raporun dili
slides-save = Slaytları resim olarak kaydet
slides-title = Slaytın başlığı
slides-about-title = Boşsa başlık, rakamlardan çıkan bulgudur. Kendi başlığınızın altında bulgu kalır.
slides-about-opening = İlk slayt, belediyenin profilinden ve yılın rakamlarından oluşur.
slides-about-closing = Son slayt yılın sayılarını gösterir.
slides-finding = Bulguyu yeniden başlık yap
slides-number = Slayt { $number } / { $count }
slides-previous = Önceki slayt
slides-next = Sonraki slayt
slides-black = Siyah ekran (B)
slides-show = Slaytı göster (B)
slides-black-on = Siyah ekran
slides-leave = Sunumu kapat (Esc)
slides-last = Sunumda en az bir grafik olur: bunu kaldırmadan önce başka bir grafik ekleyin.
slides-removed = Slayt kaldırıldı
slides-restored = Sunum, programın seçimine döndü
history-slides = Sunum düzenlendi
history-slides-restored = Sunum, programın seçimine döndürüldü
export-slides = sunum
