# Prezantimi para kuvendit

deck-title = Pjesëmarrja publike në vitin { $year }
deck-closing = Viti { $year } në shifra
deck-people = { $count ->
    [0] { $participants }, asnjë grua
    [one] { $participants }, prej tyre { $count } grua ({ $share })
   *[other] { $participants }, prej tyre { $count } gra ({ $share })
}

tab-slides = Prezantimi
slides-present = Shfaq prezantimin
slides-present-here = Shfaq nga ky slajd
slides-choose = Zgjidh grafikët
slides-up = Ngjite slajdin
slides-down = Zbrite slajdin
slides-remove = Hiq slajdin
slides-restore = Kthe zgjedhjen e programit
slides-light = Slajde të çelëta
slides-dark = Slajde të errëta
slides-language = Gjuha e slajdeve dhe e raportit
slides-save = Ruaj slajdet si figura
slides-title = Titulli i slajdit
slides-about-title = Bosh: titull është gjetja, e bërë nga shifrat. Me titullin tuaj, gjetja qëndron nën të.
slides-about-opening = Slajdi i parë bëhet nga profili i komunës dhe shifrat e vitit.
slides-about-closing = Slajdi i fundit tregon numrat e vitit.
slides-finding = Kthe gjetjen si titull
slides-number = Slajdi { $number } nga { $count }
slides-previous = Slajdi i mëparshëm
slides-next = Slajdi tjetër
slides-black = Ekran i zi (B)
slides-show = Shfaq slajdin (B)
slides-black-on = Ekran i zi
slides-leave = Mbyll prezantimin (Esc)
slides-last = Prezantimi ka të paktën një grafik: shtoni një tjetër para se ta hiqni këtë.
slides-removed = Slajdi u hoq
slides-restored = Prezantimi u kthye te zgjedhja e programit
history-slides = Prezantimi u rregullua
history-slides-restored = Prezantimi u kthye te zgjedhja e programit
export-slides = prezantimi
