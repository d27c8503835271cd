# Historia e ndryshimeve.

tab-history = Historia
history-added = { $name } u shtua
history-added-titled = { $name } u shtua: «{ $title }»
history-removed = { $name } u fshi
history-removed-titled = { $name } u fshi: «{ $title }»
history-moved = { $name } u zhvendos nga vendi { $from } në vendin { $to }
history-year-added = U shtua viti { $year }
history-year-imported = U shtua viti { $year } me { $count ->
    [one] { $count } aktivitet
   *[other] { $count } aktivitete
}
history-year-removed = U hoq viti { $year }
history-paragraph-written = Paragrafi «{ $name }» ({ $language }) u shkrua
history-paragraph-changed = Paragrafi «{ $name }» ({ $language }) u ndryshua
history-paragraph-restored = Paragrafi «{ $name }» ({ $language }) u kthye te teksti i raportit
history-rule = Rregulla ligjore «{ $rule }» u ndryshua
history-rule-restored = Rregulla ligjore «{ $rule }» u kthye te vlera fillestare
history-waived = Gjetja u la mënjanë: { $rule }
history-unwaived = Gjetja vlen përsëri: { $rule }
history-published = Raporti i vitit { $year } u publikua
history-unpublished = Publikimi i vitit { $year } u hoq nga lista
history-years = { $count ->
    [one] U importua { $count } vit
   *[other] U importuan { $count } vite
}
history-records-added = { $count ->
    [one] { $count } shënim u shtua
   *[other] { $count } shënime u shtuan
}
history-records-removed = { $count ->
    [one] { $count } shënim u fshi
   *[other] { $count } shënime u fshinë
}
history-records-moved = { $count ->
    [one] { $count } shënim u zhvendos
   *[other] { $count } shënime u zhvendosën
}
history-cells = { $count ->
    [one] { $count } qelizë u ndryshua
   *[other] { $count } qeliza u ndryshuan
} në { $list }
history-other = { $count ->
    [one] { $count } ndryshim tjetër
   *[other] { $count } ndryshime të tjera
}
history-changes = { $count ->
    [one] { $count } ndryshim njëherësh
   *[other] { $count } ndryshime njëherësh
}
history-merged = { $count ->
    [one] U bashkua me versionin tjetër: { $count } ndryshim i tij
   *[other] U bashkua me versionin tjetër: { $count } ndryshime të tij
}
history-long = Një ndryshim i gjatë

history-filter = Filtro ndryshimet
history-about = Enter e kthen regjistrin te gjendja pas ndryshimit të zgjedhur; edhe ky kthim është një ndryshim dhe zhbëhet me { $keys }.
history-none = Ende nuk është bërë asnjë ndryshim.
history-none-found = Asnjë ndryshim nuk i përgjigjet filtrit.
history-searching = Po kërkohet…
history-nobody = pa emër
history-now = gjendja e tanishme
history-undone = i zhbërë
history-overtaken = i zhbërë, pastaj u vazhdua ndryshe
history-start = Gjendja para ndryshimit të parë
history-go-back = Kthehu këtu
history-takes-back = { $count ->
    [one] merret mbrapsht { $count } ndryshim
   *[other] merren mbrapsht { $count } ndryshime
}
history-makes-again = { $count ->
    [one] ribëhet { $count } ndryshim
   *[other] ribëhen { $count } ndryshime
}
history-took-back = { $count ->
    [one] u mor mbrapsht { $count } ndryshim
   *[other] u morën mbrapsht { $count } ndryshime
}
history-made-again = { $count ->
    [one] u ribë { $count } ndryshim
   *[other] u ribënë { $count } ndryshime
}
history-already = Regjistri është tashmë në këtë gjendje.
history-went-back = Regjistri u kthye: { $what }.
