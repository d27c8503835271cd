# Skedari i regjistrit: çfarë nuk është në rregull, ku, dhe çfarë duhet bërë.

store-missing = Skedari { $file } nuk ekziston. Mund të jetë zhvendosur, riemërtuar ose fshirë: kërkojeni, ose zgjidhni kopjen rezervë më të re.
store-folder = { $file } është dosje. Zgjidhni regjistrin brenda saj, skedarin që mbaron me .pasqyra.
store-not-a-file = { $file } nuk është skedar i zakonshëm. Zgjidhni një regjistër, skedar që mbaron me .pasqyra.
store-empty = Skedari { $file } është bosh: nuk përmban asnjë regjistër. Zgjidhni një skedar tjetër, ose kopjen rezervë më të re.
store-is-text = { $file } është skedar teksti, jo regjistër. Zgjidhni një skedar që mbaron me .pasqyra.
store-is-json = { $file } është skedar JSON, jo regjistër. Nëse është regjistër i eksportuar, importojeni në një regjistër të ri.
store-is-picture = { $file } është imazh, jo regjistër. Zgjidhni një skedar që mbaron me .pasqyra.
store-is-pdf = { $file } është dokument PDF, jo regjistër. Zgjidhni një skedar që mbaron me .pasqyra.
store-is-office = { $file } është dokument i Word-it ose Excel-it apo arkiv, jo regjistër. Zgjidhni një skedar që mbaron me .pasqyra.
store-is-unknown = { $file } nuk është regjistër. Zgjidhni një skedar që mbaron me .pasqyra.
store-other-application = { $file } është bazë e të dhënave e një programi tjetër. Hapeni me programin që e ka krijuar; Pasqyra nuk e ka prekur.
store-newer = { $file } është krijuar nga një version më i ri i Pasqyrës (formati { $format }; ky version njeh formatet deri në { $known }). Instaloni versionin më të ri për ta hapur.
store-in-use = { $file } po ndryshohet në një dritare tjetër ({ $holder }). Mbyllni së pari atë dritare, ose hapeni regjistrin vetëm për lexim.
store-busy = Një program tjetër po e përdor { $file } në këtë çast. Mbyllni programin tjetër, ose prisni pak, dhe provoni përsëri.
store-changing = Një ndryshim i madh po ruhet ende. Pritni të përfundojë ose anulojeni më poshtë, pastaj provoni përsëri.
store-stopped = Ndryshimi u anulua. Regjistri është siç ishte.
store-truncated = { $file } është i cunguar: ka { $found } nga { $expected } bajtet e tij. Kopjojeni përsëri nga vendi prej nga erdhi, ose riktheni kopjen rezervë më të re.
store-damaged = { $file } është i dëmtuar ({ $detail }). Asgjë nuk është ndryshuar në të. Riktheni kopjen rezervë më të re dhe ruajeni skedarin e dëmtuar derisa gjithçka të jetë përsëri në vend.
store-altered = { $file } është i dëmtuar: { $count ->
    [one] { $count } rresht nuk mban më atë që u shkrua në të
   *[other] { $count } rreshta nuk mbajnë më atë që u shkrua në ta
} ({ $list }). Asgjë nuk është ndryshuar në skedar. Riktheni kopjen rezervë më të re dhe ruajeni skedarin e dëmtuar derisa gjithçka të jetë përsëri në vend.
damaged-paragraph = Paragraf i raportit
damaged-change = Ndryshimi { $number } i historisë
damaged-rows = Tabela { $table }: një pjesë nuk arrihet më
salvage-mark = i-shpetuar
salvage-doing = Po shpëtohet ç’mund të lexohet…
salvage-list = Hap listën
welcome-salvage = Shpëto ç’mund të lexohet
salvage-done = { $count ->
    [0] U shpëtua gjithçka.
    [one] U shpëtua ç’mund të lexohej; { $count } gjë mungon:
   *[other] U shpëtua ç’mund të lexohej; { $count } gjëra mungojnë:
}
store-foreign-schema = { $file } është ndryshuar nga një program tjetër: përmban diçka që nuk i takon regjistrit ({ $object }). Riktheni kopjen rezervë më të re.
store-no-permission = Nuk keni të drejtë ta lexoni { $file }. Kërkojeni të drejtën e leximit nga personi që e administron dosjen.
store-unfinished-change = Një ndryshim në { $file } ka mbetur i ndërprerë dhe nuk mund të kthehet prapa, sepse në skedar ose në dosjen e tij nuk mund të shkruhet. Kopjojeni skedarin bashkë me skedarin me të njëjtin emër që mbaron me -journal në një dosje ku mund të shkruhet, dhe hapeni atje.
store-exists = Skedari { $file } ekziston tashmë dhe është lënë siç ishte. Zgjidhni një emër tjetër.
store-no-such-folder = Dosja { $file } nuk ekziston. Zgjidhni një dosje që ekziston.
store-not-writable = Në { $file } nuk mund të shkruhet: skedari, dosja e tij ose disku është i mbrojtur nga shkrimi. Zgjidhni një dosje tjetër, ose kërkoni të drejtën e shkrimit.
store-read-only = Në { $file } nuk mund të ndryshohet asgjë. { $reason }
store-moved = { $file } është zhvendosur, riemërtuar ose fshirë gjatë kohës që ishte i hapur. Ndryshimi i fundit nuk u ruajt. Kthejeni skedarin në vendin e tij, ose hapeni aty ku gjendet tani.
store-disk-full = Në disk nuk ka më vend për { $file }. Ndryshimi i fundit nuk u ruajt. Lironi vend dhe provoni përsëri.
store-disk = Disku nuk e kreu punën me { $file } ({ $detail }). Asgjë nuk u ndryshua. Kontrolloni nëse është i lidhur disku ose dosja e rrjetit, dhe provoni përsëri.
store-changed-elsewhere = Një program tjetër e ka ndryshuar { $file } gjatë kohës që ishte i hapur. Ndryshimi i fundit nuk u ruajt. Hapeni regjistrin përsëri.
store-outdated = { $file } është ndryshuar që kur u krahasua. Nuk u bashkua asgjë. Krahasojeni përsëri.
store-refused = Ndryshimi nuk u ruajt: njëra nga vlerat nuk pranohet në { $file } ({ $detail }). Kontrolloni vlerën dhe provoni përsëri.
store-no-such-page = { $file } nuk e ka faqen e publikuar { $hash }. Kërkojeni në një kopje rezervë.
store-damaged-page = Faqja e publikuar { $hash } në { $file } është dëmtuar dhe nuk hapet. Kërkojeni në një kopje rezervë.
store-no-such-year = { $file } nuk e ka vitin { $year }. Zgjidhni një vit që është i regjistruar.

store-read-only-chosen = Është hapur vetëm për lexim; hapeni përsëri për të bërë ndryshime.
store-read-only-file = Skedari është i mbrojtur nga shkrimi; ruani një kopje të tij, ose hiqeni mbrojtjen, për të bërë ndryshime.
store-read-only-folder = Dosja e tij ose disku është i mbrojtur nga shkrimi; kopjojeni skedarin në një dosje ku mund të shkruhet, për të bërë ndryshime.

store-holder = përdoruesi: { $user }, kompjuteri: { $computer }, që nga: { $since }
store-holder-unknown = nuk dihet

store-edit-no-such-year = Regjistri nuk e ka vitin { $year }.
store-edit-year-exists = Regjistri e ka tashmë vitin { $year }.
store-edit-year-out-of-range = { $year } nuk është vit raportues: zgjidhni një nga { $from } deri në { $to }.
store-edit-no-such-month = Muaji { $month } nuk ekziston: muajt shkojnë nga 1 deri në 12.
store-edit-no-such-record = Shënimi nuk është më aty. Zhbëjeni fshirjen e tij, ose zgjidhni një tjetër.
store-edit-record-exists = Shënimi është tashmë aty.
store-edit-rule-not-settable = Rregulla { $rule } vlen gjithmonë dhe nuk mund të caktohet.
store-edit-no-such-field = Shënimi nuk e ka fushën { $field }.
store-edit-value = Fusha { $field } nuk u ndryshua. { $why }
store-value-wrong-form = Ajo pranon vlerë të një lloji tjetër.
store-value-count-too-large = Numri është tepër i madh.
store-value-amount-too-large = Shuma është tepër e madhe.
store-value-unknown-choice = Zgjidhni njërën nga vlerat e listës.
store-value-required = Ajo nuk mund të jetë bosh.
