# Datoteka registra: šta nije u redu, gde, i šta treba učiniti.

store-missing = Datoteka { $file } ne postoji. Možda je premeštena, preimenovana ili izbrisana: potražite je, ili izaberite najnoviju rezervnu kopiju.
store-folder = { $file } je fascikla. Izaberite registar u njoj, datoteku koja se završava sa .pasqyra.
store-not-a-file = { $file } nije obična datoteka. Izaberite registar, datoteku koja se završava sa .pasqyra.
store-empty = Datoteka { $file } je prazna: ne sadrži nijedan registar. Izaberite drugu datoteku, ili najnoviju rezervnu kopiju.
store-is-text = { $file } je tekstualna datoteka, a ne registar. Izaberite datoteku koja se završava sa .pasqyra.
store-is-json = { $file } je JSON datoteka, a ne registar. Ako je to izvezeni registar, uvezite ga u nov registar.
store-is-picture = { $file } je slika, a ne registar. Izaberite datoteku koja se završava sa .pasqyra.
store-is-pdf = { $file } je PDF dokument, a ne registar. Izaberite datoteku koja se završava sa .pasqyra.
store-is-office = { $file } je dokument programa Word ili Excel, ili arhiva, a ne registar. Izaberite datoteku koja se završava sa .pasqyra.
store-is-unknown = { $file } nije registar. Izaberite datoteku koja se završava sa .pasqyra.
store-other-application = { $file } je baza podataka drugog programa. Otvorite je programom koji ju je napravio; Pasqyra je nije dirala.
store-newer = { $file } je napravila novija verzija programa Pasqyra (format { $format }; ova verzija poznaje formate do { $known }). Instalirajte noviju verziju da biste ga otvorili.
store-in-use = { $file } se menja u drugom prozoru ({ $holder }). Prvo zatvorite taj prozor, ili otvorite registar samo za čitanje.
store-busy = Drugi program upravo koristi { $file }. Zatvorite drugi program, ili sačekajte malo, pa pokušajte ponovo.
store-changing = Velika izmena se još čuva. Sačekajte da se završi ili je otkažite dole, pa pokušajte ponovo.
store-stopped = Izmena je otkazana. Registar je kakav je bio.
store-truncated = { $file } je odsečen: bajtova ima { $found }, a treba da ih bude { $expected }. Kopirajte ga ponovo sa mesta odakle je stigao, ili vratite najnoviju rezervnu kopiju.
store-damaged = { $file } je oštećen ({ $detail }). U njemu ništa nije menjano. Vratite najnoviju rezervnu kopiju i sačuvajte oštećenu datoteku dok sve ne bude ponovo na svom mestu.
store-altered = { $file } je oštećen: { $count ->
    [one] { $count } red više ne sadrži ono što je u njega upisano
    [few] { $count } reda više ne sadrže ono što je u njih upisano
   *[other] { $count } redova više ne sadrži ono što je u njih upisano
} ({ $list }). U datoteci ništa nije izmenjeno. Vratite najnoviju rezervnu kopiju i sačuvajte oštećenu datoteku dok sve ne bude ponovo na svom mestu.
damaged-paragraph = Pasus izveštaja
damaged-change = Izmena { $number } u istoriji
damaged-rows = Tabela { $table }: do jednog dela se više ne može doći
salvage-mark = spaseno
salvage-doing = Spasava se ono što se može pročitati…
salvage-list = Otvori spisak
welcome-salvage = Spasi ono što se može pročitati
salvage-done = { $count ->
    [0] Sve je spaseno.
    [one] Spaseno je ono što se moglo pročitati; nedostaje { $count } stvar:
    [few] Spaseno je ono što se moglo pročitati; nedostaju { $count } stvari:
   *[other] Spaseno je ono što se moglo pročitati; nedostaje { $count } stvari:
}
store-foreign-schema = { $file } je izmenio drugi program: sadrži nešto što ne pripada registru ({ $object }). Vratite najnoviju rezervnu kopiju.
store-no-permission = Nemate pravo da čitate { $file }. Zatražite pravo čitanja od osobe koja upravlja fasciklom.
store-unfinished-change = Jedna izmena u { $file } ostala je prekinuta i ne može se poništiti, jer se u datoteku ili njenu fasciklu ne može pisati. Kopirajte datoteku, zajedno sa datotekom istog naziva koja se završava sa -journal, u fasciklu u koju se može pisati, i otvorite je tamo.
store-exists = Datoteka { $file } već postoji i ostavljena je kakva je bila. Izaberite drugi naziv.
store-no-such-folder = Fascikla { $file } ne postoji. Izaberite fasciklu koja postoji.
store-not-writable = U { $file } se ne može pisati: datoteka, njena fascikla ili disk zaštićeni su od pisanja. Izaberite drugu fasciklu, ili zatražite pravo pisanja.
store-read-only = U { $file } se ništa ne može menjati. { $reason }
store-moved = { $file } je premešten, preimenovan ili izbrisan dok je bio otvoren. Poslednja izmena nije sačuvana. Vratite datoteku na njeno mesto, ili je otvorite tamo gde se sada nalazi.
store-disk-full = Na disku više nema mesta za { $file }. Poslednja izmena nije sačuvana. Oslobodite mesto i pokušajte ponovo.
store-disk = Disk nije obavio rad sa { $file } ({ $detail }). Ništa nije izmenjeno. Proverite da li su disk ili mrežna fascikla povezani, i pokušajte ponovo.
store-changed-elsewhere = Drugi program je izmenio { $file } dok je bio otvoren. Poslednja izmena nije sačuvana. Otvorite registar ponovo.
store-outdated = { $file } je izmenjen otkad je upoređen. Ništa nije spojeno. Uporedite ga ponovo.
store-refused = Izmena nije sačuvana: jedna od vrednosti nije prihvaćena u { $file } ({ $detail }). Proverite vrednost i pokušajte ponovo.
store-no-such-page = { $file } ne sadrži objavljenu stranicu { $hash }. Potražite je u rezervnoj kopiji.
store-damaged-page = Objavljena stranica { $hash } u { $file } je oštećena i ne otvara se. Potražite je u rezervnoj kopiji.
store-no-such-year = { $file } nema { $year }. godinu. Izaberite godinu koja je upisana.

store-read-only-chosen = Otvoren je samo za čitanje; otvorite ga ponovo da biste unosili izmene.
store-read-only-file = Datoteka je zaštićena od pisanja; sačuvajte njenu kopiju, ili uklonite zaštitu, da biste unosili izmene.
store-read-only-folder = Njena fascikla ili disk zaštićeni su od pisanja; kopirajte datoteku u fasciklu u koju se može pisati da biste unosili izmene.

store-holder = korisnik: { $user }, računar: { $computer }, od: { $since }
store-holder-unknown = nepoznato

store-edit-no-such-year = Registar nema { $year }. godinu.
store-edit-year-exists = Registar već ima { $year }. godinu.
store-edit-year-out-of-range = { $year }. nije izveštajna godina: izaberite godinu od { $from }. do { $to }.
store-edit-no-such-month = Mesec { $month } ne postoji: meseci idu od 1 do 12.
store-edit-no-such-record = Zapis više nije tu. Opozovite njegovo brisanje, ili izaberite drugi.
store-edit-record-exists = Zapis je već tu.
store-edit-rule-not-settable = Pravilo { $rule } uvek važi i ne može se podešavati.
store-edit-no-such-field = Zapis nema polje { $field }.
store-edit-value = Polje { $field } nije izmenjeno. { $why }
store-value-wrong-form = Ono prima vrednost druge vrste.
store-value-count-too-large = Broj je prevelik.
store-value-amount-too-large = Iznos je prevelik.
store-value-unknown-choice = Izaberite jednu od vrednosti sa liste.
store-value-required = Ono ne može biti prazno.
