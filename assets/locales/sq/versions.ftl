# Dy versione të të njëjtit regjistër, krah për krah, dhe bashkimi i tyre.

tab-versions = Dy versione
versions-open = Bashko me një version tjetër…
dialog-version = Versioni tjetër i regjistrit
versions-choose = Zgjidhni versionin tjetër të këtij regjistri, p.sh. kopjen me të cilën punoi një koleg
versions-comparing = Po krahasohen dy versionet…
versions-title = Versioni tjetër: { $name }
versions-parted = Ndryshime vetëm këtu: { $here } · vetëm atje: { $there }
versions-by = nga { $who }: { $count }
versions-unrelated = Këta dy regjistra s’kanë asnjë ndryshim të përbashkët. Asgjë nuk merret pa e zgjedhur ju.
versions-same = Të dy versionet mbajnë të njëjtën gjë
versions-nothing-new = Versioni tjetër s’ka asgjë që i mungon këtij regjistri
versions-here = Në këtë regjistër
versions-there = Në versionin tjetër
versions-all = Të gjitha
versions-conflicts = Në të dyja
versions-only-there = Vetëm atje
versions-only-here = Vetëm këtu
versions-none-of-them = Këtu s’ka asgjë të tillë
versions-whole = I tëri
versions-figure = Shifra
versions-text = Teksti
versions-present = është
versions-as-here = si këtu
versions-as-there = si atje
versions-deleted = u fshi
versions-absent = nuk është
versions-tag-conflict = ndryshuar në të dyja
versions-tag-there = ndryshuar atje
versions-tag-here = ndryshuar këtu
versions-undecided = { $count ->
    [one] { $count } për të vendosur
   *[other] { $count } për të vendosur
}
versions-undecided-about = Për këto u shkrua ndryshe në të dy versionet. Klikoni vlerën që mbetet, ose shtypni ← a →.
versions-merge = Bashko
versions-merge-about = Merren prej versionit tjetër vlerat e zgjedhura. Është një ndryshim i vetëm dhe zhbëhet me { $keys }.
versions-merged = U bashkua me { $name }
versions-merged-unchanged = Mbeti gjithçka si këtu; për ndryshimet e versionit tjetër nuk do të pyeteni më
versions-preparing = Po përgatitet bashkimi…
versions-moved = Versioni tjetër ndryshoi ndërkohë; u krahasua sërish.
# What a screen reader says of a line: "Hearing 4, Women; in this register 6; in the other version 66; to decide".
versions-line = { $name }, { $field }; në këtë regjistër { $here }; në versionin tjetër { $there }; { $stays ->
    [here] mbetet ajo e këtij regjistri
    [there] mbetet ajo e versionit tjetër
   *[open] për të vendosur
}
versions-again = Provo përsëri
