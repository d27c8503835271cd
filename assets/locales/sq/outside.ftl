# Kur skedari i regjistrit ndryshon, zëvendësohet ose zhduket gjatë kohës që dritarja e ka të hapur.

outside-gone-title = Regjistri nuk është në vendin e vet
outside-gone-about = Që nga ora { $time } nuk arrihet { $file }. Ajo që është shkruar nuk humbet sa kohë që kjo dritare është e hapur; sapo të kthehet skedari, puna vazhdon vetvetiu.
outside-refused-title = Në vendin e regjistrit gjendet tani diçka që nuk mund të merret
outside-refused-about = { $why } Ajo që është shkruar nuk humbet sa kohë që kjo dritare është e hapur.
outside-parted-title = Ka dy versione të regjistrit
outside-parted-about = Skedari u zëvendësua nga jashtë me një version që nuk i ka të gjitha ndryshimet e kësaj dritareje. Ai version është hapur tani; i juaji ruhet te kopjet rezervë: { $file }
outside-beside-title = Pranë regjistrit është edhe një version i tij
outside-beside-about = { $file } ka ndryshime që ky regjistër nuk i ka. Zakonisht e lë aty një program sinkronizimi, kur dy veta punojnë njëkohësisht.
outside-unsaved-title = Ndryshimi i fundit ende nuk është ruajtur
outside-unsaved = Ende pa u ruajtur: { $change }
outside-unsaved-other = Ndërkohë të njëjtën e ka ndryshuar dikush tjetër, prandaj nuk u shkrua mbi të. Provoni përsëri për ta ruajtur tuajin, ose hiqni dorë prej tij.
outside-compare = Krahaso dhe bashko…
outside-later = Më vonë
outside-elsewhere = Ruaje diku tjetër…
outside-again = Provo përsëri
outside-drop = Hiq dorë
outside-taken = { $count ->
    [one] Skedari u ndryshua nga jashtë: u mor { $count } ndryshim ({ $who }).
   *[other] Skedari u ndryshua nga jashtë: u morën { $count } ndryshime ({ $who }).
}
outside-taken-state = Skedari u ndryshua nga jashtë: u mor gjendja e tij e re.
outside-taken-other = Skedari u zëvendësua nga jashtë: është hapur versioni i ri.
outside-back = Regjistri është përsëri në vendin e vet. Puna vazhdon.
outside-saved = U ruajt: { $change }
outside-dropped = Nuk u ruajt: { $change }
outside-typing-gone = Shënimi ku po shkruanit nuk është më në regjistër. Kishit shkruar: { $text }
outside-typing-other = Ndërkohë dikush tjetër shkroi këtu: { $value }. Për të mbajtur vlerën tuaj, konfirmojeni edhe një herë; me Esc mbetet vlera e tjetrit.
outside-writing-other = Paragrafin që po shkruani e ndryshoi ndërkohë dikush tjetër. Teksti juaj, kur të ruhet, e zëvendëson atë; me Zhbëj kthehet teksti i tjetrit.
outside-later-said = Versioni mbetet te kopjet rezervë: { $file }
outside-later-beside = Versioni mbetet pranë regjistrit: { $file }
outside-moved = Regjistri vazhdon te { $file }
outside-moving = Regjistri po ruhet diku tjetër…
outside-closing-unsaved = Ende pa u ruajtur: { $change }. Ruajeni, ose përsëriteni atë që bëtë për ta hedhur poshtë.
outside-closing-gone = Regjistri nuk është në vendin e vet. Ruajeni diku tjetër, ose përsëriteni atë që bëtë: atëherë mbetet vetëm ajo që është në skedar dhe në kopjet rezervë.
copies-version = version tjetër
dialog-elsewhere = Ku ruhet regjistri
store-read-only-gone = Skedari nuk është në vendin e vet. Kthejeni aty, ose ruajeni regjistrin diku tjetër.
