# Dve verzije istog registra, uporedo, i njihovo spajanje.

tab-versions = Dve verzije
versions-open = Spoji sa drugom verzijom…
dialog-version = Druga verzija registra
versions-choose = Izaberite drugu verziju ovog registra, na primer kopiju na kojoj je radio kolega
versions-comparing = Dve verzije se upoređuju…
versions-title = Druga verzija: { $name }
versions-parted = Izmene samo ovde: { $here } · samo tamo: { $there }
versions-by = { $who }: izmena { $count }
versions-unrelated = Ova dva registra nemaju nijednu zajedničku izmenu. Ništa se ne preuzima dok vi ne izaberete.
versions-same = Obe verzije sadrže isto
versions-nothing-new = Druga verzija nema ništa što ovom registru nedostaje
versions-here = U ovom registru
versions-there = U drugoj verziji
versions-all = Sve
versions-conflicts = U obe
versions-only-there = Samo tamo
versions-only-here = Samo ovde
versions-none-of-them = Nema ničega takvog
versions-whole = U celini
versions-figure = Cifra
versions-text = Tekst
versions-present = postoji
versions-as-here = kao ovde
versions-as-there = kao tamo
versions-deleted = obrisano
versions-absent = nema
versions-tag-conflict = izmenjeno u obe
versions-tag-there = izmenjeno tamo
versions-tag-here = izmenjeno ovde
versions-undecided = { $count ->
    [one] { $count } za odluku
    [few] { $count } za odluku
   *[other] { $count } za odluku
}
versions-undecided-about = Ovo je u dve verzije upisano različito. Kliknite vrednost koja ostaje, ili pritisnite ← ili →.
versions-merge = Spoji
versions-merge-about = Iz druge verzije se preuzimaju označene vrednosti. To je jedna izmena i poništava se sa { $keys }.
versions-merged = Spojeno sa { $name }
versions-merged-unchanged = Sve ostaje kako je ovde; za izmene druge verzije se više neće pitati
versions-preparing = Spajanje se priprema…
versions-moved = Druga verzija se u međuvremenu promenila; upoređena je ponovo.
# What a screen reader says of a line: "Hearing 4, Women; in this register 6; in the other version 66; to decide".
versions-line = { $name }, { $field }; u ovom registru { $here }; u drugoj verziji { $there }; { $stays ->
    [here] ostaje iz ovog registra
    [there] ostaje iz druge verzije
   *[open] za odluku
}
versions-again = Pokušaj ponovo
