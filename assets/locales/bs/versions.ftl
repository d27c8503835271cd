# Dvije verzije istog registra, uporedo, i njihovo spajanje.

tab-versions = Dvije verzije
versions-open = Spoji s drugom verzijom…
dialog-version = Druga verzija registra
versions-choose = Izaberite drugu verziju ovog registra, naprimjer kopiju na kojoj je radio kolega
versions-comparing = Dvije verzije se upoređuju…
versions-title = Druga verzija: { $name }
versions-parted = Izmjene samo ovdje: { $here } · samo tamo: { $there }
versions-by = { $who }: izmjena { $count }
versions-unrelated = Ova dva registra nemaju nijednu zajedničku izmjenu. Ništa se ne preuzima dok vi ne izaberete.
versions-same = Obje verzije sadrže isto
versions-nothing-new = Druga verzija nema ništa što ovom registru nedostaje
versions-here = U ovom registru
versions-there = U drugoj verziji
versions-all = Sve
versions-conflicts = U obje
versions-only-there = Samo tamo
versions-only-here = Samo ovdje
versions-none-of-them = Nema ničega takvog
versions-whole = U cjelini
versions-figure = Cifra
versions-text = Tekst
versions-present = postoji
versions-as-here = kao ovdje
versions-as-there = kao tamo
versions-deleted = obrisano
versions-absent = nema
versions-tag-conflict = izmijenjeno u obje
versions-tag-there = izmijenjeno tamo
versions-tag-here = izmijenjeno ovdje
versions-undecided = { $count ->
    [one] { $count } za odluku
    [few] { $count } za odluku
   *[other] { $count } za odluku
}
versions-undecided-about = Ovo je u dvije verzije upisano različito. Kliknite vrijednost koja ostaje, ili pritisnite ← ili →.
versions-merge = Spoji
versions-merge-about = Iz druge verzije se preuzimaju označene vrijednosti. To je jedna izmjena i poništava se sa { $keys }.
versions-merged = Spojeno sa { $name }
versions-merged-unchanged = Sve ostaje kako je ovdje; za izmjene druge verzije se više neće pitati
versions-preparing = Spajanje se priprema…
versions-moved = Druga verzija se u međuvremenu promijenila; upoređena je ponovo.
# What a screen reader says of a line: "Hearing 4, Women; in this register 6; in the other version 66; to decide".
versions-line = { $name }, { $field }; u ovom registru { $here }; u drugoj verziji { $there }; { $stays ->
    [here] ostaje iz ovog registra
    [there] ostaje iz druge verzije
   *[open] za odluku
}
versions-again = Pokušaj ponovo
