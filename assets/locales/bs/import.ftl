# Zašto datoteka nije uvezena. Posljednja rečenica uvijek kaže da je registar ostao kakav je bio.

import-empty = Datoteka je prazna. Izaberite JSON datoteku koju je izvezla Pasqyra. Ništa nije uvezeno.
import-file-too-large = Datoteka ima { $size } MB, više od { $most } MB koliko se čita. Provjerite da li ste izabrali pravu datoteku. Ništa nije uvezeno.
import-too-many-values = Datoteka sadrži više vrijednosti nego ijedan registar. Provjerite da li ste izabrali pravu datoteku. Ništa nije uvezeno.
import-not-utf8 = U redu { $line }, koloni { $column }, datoteka nije UTF-8 tekst. Sačuvajte je kao UTF-8 i uvezite ponovo. Ništa nije uvezeno.
import-not-json = U redu { $line }, koloni { $column }, datoteka nije ispravan JSON. Ispravite je tu ili je izvezite ponovo. Ništa nije uvezeno.
import-ends-early = Datoteka se prekida u redu { $line }, koloni { $column }: nedostaje joj kraj. Kopirajte je ili izvezite ponovo. Ništa nije uvezeno.
import-too-deep = U redu { $line }, koloni { $column }, podaci su preduboko ugniježđeni; nijedan registar nije takav. Provjerite da li ste izabrali pravu datoteku. Ništa nije uvezeno.
import-other-format = Datoteka jeste JSON, ali nije registar programa Pasqyra: ključ „format“ mora biti „pasqyra-register“. Izaberite datoteku koju je izvezla Pasqyra. Ništa nije uvezeno.
import-newer-version = Registar je verzije { $version }, koju je napravio noviji program Pasqyra. Ažurirajte program i uvezite ponovo. Ništa nije uvezeno.
import-at = Kod { $path }: { $problem } Ispravite u datoteci i uvezite ponovo. Ništa nije uvezeno.
import-years-present = { $count ->
    [1] Godina { $years } već je u ovom registru. Uvezite je u novi registar, ili uklonite tu godinu iz datoteke. Ništa nije uvezeno.
   *[other] Godine { $years } već su u ovom registru. Uvezite ih u novi registar, ili uklonite te godine iz datoteke. Ništa nije uvezeno.
}

import-shape-null = prazna vrijednost (null)
import-shape-yes-no = da ili ne (true, false)
import-shape-number = broj
import-shape-text = tekst
import-shape-number-or-text = broj ili tekst
import-shape-list = lista
import-shape-object = objekat

import-unknown-key = format ne poznaje ovaj ključ.
import-key-twice = ključ se ponavlja.
import-required = nedostaje vrijednost, a obavezna je.
import-wrong-shape = očekuje se: { $expected }; tu stoji: { $found }.
import-not-whole = očekuje se cijeli broj ispisan samo ciframa, kao 14.
import-negative = broj ne može biti manji od nule.
import-too-small = najmanji dozvoljeni broj je { $least }.
import-too-large = najveći dozvoljeni broj je { $most }.
import-not-an-amount = očekuje se iznos u eurima sa najviše dvije decimale, kao 1234.50.
import-not-a-date = „{ $found }“ nije datum oblika GGGG-MM-DD, kao 2023-01-30.
import-no-such-day = kalendar nema dan { $found }.
import-unknown-choice = „{ $found }“ nije među dozvoljenim vrijednostima: { $allowed }.
import-choice-twice = „{ $found }“ se ponavlja.
import-year-twice = godina { $year } nalazi se dva puta.
import-month-twice = mjesec { $month } nalazi se dva puta.
import-number-twice = broj { $number } nalazi se dva puta (vrsta: { $kind }).
import-number-missing = nedostaje broj { $missing } (vrsta: { $kind }); brojevi moraju ići bez prekida od 1 do { $count }.
import-no-such-budgeting = nema participativnog budžetiranja s brojem { $number }.
import-unclear-subject = mora se imenovati tačno jedna stvar: aktivnost (kind i number), objavljeni podatak, mjesec odluka, dokument, projekat, zahtjev za pristup ili pravilo.
import-no-such-subject = datoteka nema takav zapis.
import-unknown-figure = nijedan objavljeni podatak nema ovaj ključ.
import-unknown-rule = nijedno pravilo nema ovu oznaku.
import-rule-not-settable = ovo pravilo uvijek važi i ne može se mijenjati.
import-narrative-twice = ovaj odjeljak već ima tekst na ovom jeziku.
import-unreadable = Datoteka { $path } ne može se pročitati ({ $reason }). Provjerite da li je tu i imate li pravo čitati je.
