# Ngjitja e një blloku në tabelë.

# Si i quajnë njerëzit pjesët e pjesëmarrjes dhe përgjigjet, të ndara me presje.
words-women = g, gra, grave, femra, f
words-men = b, burra, burrave, meshkuj, m
words-total = t, total, totali, gjithsej, gjithësej
words-yes = po, x, ✓
words-no = jo

input-required = Kjo fushë nuk mund të mbetet bosh.

paste-done = { $count ->
    [one] U ngjit { $count } qelizë.
   *[other] U ngjitën { $count } qeliza.
}
paste-done-new = { $count ->
    [one] U ngjit { $count } qelizë
   *[other] U ngjitën { $count } qeliza
}; { $rows ->
    [one] u shtua { $rows } rresht.
   *[other] u shtuan { $rows } rreshta.
}
paste-unchanged = Qelizat i kanë tashmë këto vlera; asgjë nuk ndryshoi.
paste-nothing = Asgjë nga blloku nuk përshtatet këtu. Nuk u ngjit asgjë.
paste-no-room = Blloku ka { $rows } rreshta, ndërsa këtu ka vend për { $fits }. Nuk u ngjit asgjë.
paste-too-many = Blloku do të shtonte { $rows } rreshta; përnjëherë shtohen më së shumti { $most }. Nuk u ngjit asgjë.
paste-too-large = Blloku është shumë i madh për t’u lexuar. Nuk u ngjit asgjë.
paste-gone = Rreshti ku duhej të ngjitej nuk është më. Nuk u ngjit asgjë.
paste-reading = { $rows ->
    [one] Po lexohet blloku: { $rows } rresht…
   *[other] Po lexohet blloku: { $rows } rreshta…
}
paste-writing = { $rows ->
    [one] Po shkruhet { $rows } rresht…
   *[other] Po shkruhen { $rows } rreshta…
}
paste-stopped = Ngjitja u ndërpre. Asgjë nuk ndryshoi.

paste-title = Para se të ngjitet
paste-size = { $rows ->
    [one] { $rows } rresht
   *[other] { $rows } rreshta
} · { $columns ->
    [one] { $columns } kolonë
   *[other] { $columns } kolona
}
paste-new-rows = { $rows ->
    [one] { $rows } rresht i ri
   *[other] { $rows } rreshta të rinj
}
paste-wrong = { $count ->
    [one] { $count } qelizë nuk përshtatet: nëse vazhdoni, ajo mbetet siç është.
   *[other] { $count } qeliza nuk përshtaten: nëse vazhdoni, ato mbeten siç janë.
}
paste-surplus = { $count ->
    [one] { $count } kolonë bie jashtë tabelës dhe nuk ngjitet: { $texts }
   *[other] { $count } kolona bien jashtë tabelës dhe nuk ngjiten: { $texts }
}
paste-outside = Teksti rreth tabelës së kopjuar nuk ngjitet.
paste-heads = Rreshti i parë është koka e tabelës dhe nuk ngjitet
paste-keep-written = Datat që nuk lexohen ruhen siç janë shkruar ({ $count })
paste-as-above = Data bosh do të thotë «si më lart» ({ $count })
paste-only-marked = Vetëm rreshtat me vërejtje
paste-accept-fitting = Merr ato që përshtaten
paste-accept = Ngjit
paste-table = Blloku që ngjitet
paste-row = Rreshti { $number }
paste-row-new = Rresht i ri { $number }
paste-cell-said = { $column } «{ $text }»: { $why }
paste-is-kept = ruhet siç është shkruar, jo si datë.
paste-is-blank = { $column }: bosh nën një datë.
paste-is-above = { $column }: si më lart, { $text }.
