# Pse një skedar nuk u importua. Fjalia e fundit thotë gjithmonë se regjistri mbeti siç ishte.

import-empty = Skedari është bosh. Zgjidhni skedarin JSON që është eksportuar nga Pasqyra. Nuk u importua asgjë.
import-file-too-large = Skedari ka { $size } MB, më shumë se { $most } MB që lexohen. Kontrolloni nëse keni zgjedhur skedarin e duhur. Nuk u importua asgjë.
import-too-many-values = Skedari përmban më shumë vlera sesa mund të ketë një regjistër. Kontrolloni nëse keni zgjedhur skedarin e duhur. Nuk u importua asgjë.
import-not-utf8 = Në rreshtin { $line }, kolonën { $column }, skedari nuk është tekst UTF-8. Ruajeni si UTF-8 dhe importojeni përsëri. Nuk u importua asgjë.
import-not-json = Në rreshtin { $line }, kolonën { $column }, skedari nuk është JSON i vlefshëm. Ndreqeni aty ose eksportojeni përsëri. Nuk u importua asgjë.
import-ends-early = Skedari ndërpritet në rreshtin { $line }, kolonën { $column }: i mungon fundi. Kopjojeni ose eksportojeni përsëri. Nuk u importua asgjë.
import-too-deep = Në rreshtin { $line }, kolonën { $column }, të dhënat janë futur shumë thellë njëra brenda tjetrës; asnjë regjistër nuk është i tillë. Kontrolloni nëse keni zgjedhur skedarin e duhur. Nuk u importua asgjë.
import-other-format = Skedari është JSON, por nuk është regjistër i Pasqyrës: çelësi «format» duhet të jetë «pasqyra-register». Zgjidhni një skedar të eksportuar nga Pasqyra. Nuk u importua asgjë.
import-newer-version = Regjistri është i versionit { $version }, i krijuar nga një version më i ri i Pasqyrës. Përditësoni programin dhe importojeni përsëri. Nuk u importua asgjë.
import-at = Te { $path }: { $problem } Ndreqeni në skedar dhe importojeni përsëri. Nuk u importua asgjë.
import-years-present = { $count ->
    [one] Viti { $years } gjendet tashmë në këtë regjistër. Importojeni në një regjistër të ri, ose hiqni vitin nga skedari. Nuk u importua asgjë.
   *[other] Vitet { $years } gjenden tashmë në këtë regjistër. Importojini në një regjistër të ri, ose hiqni këto vite nga skedari. Nuk u importua asgjë.
}

import-shape-null = vlerë bosh (null)
import-shape-yes-no = po ose jo (true, false)
import-shape-number = numër
import-shape-text = tekst
import-shape-number-or-text = numër ose tekst
import-shape-list = listë
import-shape-object = objekt

import-unknown-key = formati nuk e njeh këtë çelës.
import-key-twice = çelësi përsëritet.
import-required = vlera mungon, por është e detyrueshme.
import-wrong-shape = pritet { $expected }, por aty gjendet { $found }.
import-not-whole = pritet numër i plotë vetëm me shifra, si 14.
import-negative = numri nuk mund të jetë nën zero.
import-too-small = numri më i vogël që pranohet është { $least }.
import-too-large = numri më i madh që pranohet është { $most }.
import-not-an-amount = pritet shumë në euro me më së shumti dy shifra dhjetore, si 1234.50.
import-not-a-date = «{ $found }» nuk është datë e formës VVVV-MM-DD, si 2023-01-30.
import-no-such-day = kalendari nuk e ka ditën { $found }.
import-unknown-choice = «{ $found }» nuk është ndër vlerat e lejuara: { $allowed }.
import-choice-twice = «{ $found }» përsëritet.
import-year-twice = viti { $year } gjendet dy herë.
import-month-twice = muaji { $month } gjendet dy herë.
import-number-twice = numri { $number } gjendet dy herë te { $kind }.
import-number-missing = te { $kind } mungon numri { $missing }; numrat duhet të vijnë pa ndërprerje nga 1 deri në { $count }.
import-no-such-budgeting = nuk ka buxhetim me pjesëmarrje me numrin { $number }.
import-unclear-subject = duhet të emërtohet saktësisht një gjë: aktiviteti (kind dhe number), shifra e publikuar, muaji i vendimeve, dokumenti, projekti, kërkesa për qasje ose rregulli.
import-no-such-subject = skedari nuk ka shënim të tillë.
import-unknown-figure = asnjë shifër e publikuar nuk e ka këtë çelës.
import-unknown-rule = asnjë rregull nuk e ka këtë identifikues.
import-rule-not-settable = ky rregull vlen gjithmonë dhe nuk mund të ndryshohet.
import-narrative-twice = ky seksion e ka tashmë një tekst në këtë gjuhë.
import-unreadable = Skedari { $path } nuk mund të lexohet ({ $reason }). Kontrolloni nëse skedari është aty dhe nëse keni të drejtë ta lexoni.
