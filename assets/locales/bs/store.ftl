# Datoteka registra: šta nije u redu, gdje, i šta treba učiniti.

store-missing = Datoteka { $file } ne postoji. Možda je premještena, preimenovana ili izbrisana: potražite je, ili izaberite najnoviju sigurnosnu kopiju.
store-folder = { $file } je fascikla. Izaberite registar u njoj, datoteku koja se završava na .pasqyra.
store-not-a-file = { $file } nije obična datoteka. Izaberite registar, datoteku koja se završava na .pasqyra.
store-empty = Datoteka { $file } je prazna: ne sadrži nijedan registar. Izaberite drugu datoteku, ili najnoviju sigurnosnu kopiju.
store-is-text = { $file } je tekstualna datoteka, a ne registar. Izaberite datoteku koja se završava na .pasqyra.
store-is-json = { $file } je JSON datoteka, a ne registar. Ako je to izvezeni registar, uvezite ga u novi registar.
store-is-picture = { $file } je slika, a ne registar. Izaberite datoteku koja se završava na .pasqyra.
store-is-pdf = { $file } je PDF dokument, a ne registar. Izaberite datoteku koja se završava na .pasqyra.
store-is-office = { $file } je dokument programa Word ili Excel, ili arhiva, a ne registar. Izaberite datoteku koja se završava na .pasqyra.
store-is-unknown = { $file } nije registar. Izaberite datoteku koja se završava na .pasqyra.
store-other-application = { $file } je baza podataka drugog programa. Otvorite je programom koji ju je napravio; Pasqyra je nije dirala.
store-newer = { $file } je napravila novija verzija programa Pasqyra (format { $format }; ova verzija poznaje formate do { $known }). Instalirajte noviju verziju da biste ga otvorili.
store-in-use = { $file } se mijenja u drugom prozoru ({ $holder }). Prvo zatvorite taj prozor, ili otvorite registar samo za čitanje.
store-busy = Drugi program upravo koristi { $file }. Zatvorite drugi program, ili sačekajte malo, pa pokušajte ponovo.
store-changing = Velika izmjena se još čuva. Sačekajte da se završi ili je otkažite dolje, pa pokušajte ponovo.
store-stopped = Izmjena je otkazana. Registar je kakav je bio.
store-truncated = { $file } je odsječen: bajtova ima { $found }, a treba da ih bude { $expected }. Kopirajte ga ponovo s mjesta odakle je stigao, ili vratite najnoviju sigurnosnu kopiju.
store-damaged = { $file } je oštećen ({ $detail }). U njemu ništa nije mijenjano. Vratite najnoviju sigurnosnu kopiju i sačuvajte oštećenu datoteku dok sve ne bude ponovo na svom mjestu.
store-altered = { $file } je oštećen: { $count ->
    [one] { $count } red više ne sadrži ono što je u njega upisano
    [few] { $count } reda više ne sadrže ono što je u njih upisano
   *[other] { $count } redova više ne sadrži ono što je u njih upisano
} ({ $list }). U datoteci ništa nije izmijenjeno. Vratite najnoviju sigurnosnu kopiju i sačuvajte oštećenu datoteku dok sve ne bude ponovo na svom mjestu.
damaged-paragraph = Pasus izvještaja
damaged-change = Izmjena { $number } u historiji
damaged-rows = Tabela { $table }: do jednog dijela se više ne može doći
salvage-mark = spaseno
salvage-doing = Spašava se ono što se može pročitati…
salvage-list = Otvori spisak
welcome-salvage = Spasi ono što se može pročitati
salvage-done = { $count ->
    [0] Sve je spašeno.
    [one] Spašeno je ono što se moglo pročitati; nedostaje { $count } stvar:
    [few] Spašeno je ono što se moglo pročitati; nedostaju { $count } stvari:
   *[other] Spašeno je ono što se moglo pročitati; nedostaje { $count } stvari:
}
store-foreign-schema = { $file } je izmijenio drugi program: sadrži nešto što ne pripada registru ({ $object }). Vratite najnoviju sigurnosnu kopiju.
store-no-permission = Nemate pravo čitati { $file }. Zatražite pravo čitanja od osobe koja upravlja fasciklom.
store-unfinished-change = Jedna izmjena u { $file } ostala je prekinuta i ne može se poništiti, jer se u datoteku ili njenu fasciklu ne može pisati. Kopirajte datoteku, zajedno s datotekom istog naziva koja se završava na -journal, u fasciklu u koju se može pisati, i otvorite je tamo.
store-exists = Datoteka { $file } već postoji i ostavljena je kakva je bila. Izaberite drugi naziv.
store-no-such-folder = Fascikla { $file } ne postoji. Izaberite fasciklu koja postoji.
store-not-writable = U { $file } se ne može pisati: datoteka, njena fascikla ili disk zaštićeni su od pisanja. Izaberite drugu fasciklu, ili zatražite pravo pisanja.
store-read-only = U { $file } se ništa ne može mijenjati. { $reason }
store-moved = { $file } je premješten, preimenovan ili izbrisan dok je bio otvoren. Posljednja izmjena nije sačuvana. Vratite datoteku na njeno mjesto, ili je otvorite tamo gdje se sada nalazi.
store-disk-full = Na disku više nema mjesta za { $file }. Posljednja izmjena nije sačuvana. Oslobodite mjesto i pokušajte ponovo.
store-disk = Disk nije obavio rad s { $file } ({ $detail }). Ništa nije izmijenjeno. Provjerite da li su disk ili mrežna fascikla povezani, i pokušajte ponovo.
store-changed-elsewhere = Drugi program je izmijenio { $file } dok je bio otvoren. Posljednja izmjena nije sačuvana. Otvorite registar ponovo.
store-outdated = { $file } je izmijenjen otkad je upoređen. Ništa nije spojeno. Uporedite ga ponovo.
store-refused = Izmjena nije sačuvana: jedna od vrijednosti nije prihvaćena u { $file } ({ $detail }). Provjerite vrijednost i pokušajte ponovo.
store-no-such-page = { $file } ne sadrži objavljenu stranicu { $hash }. Potražite je u sigurnosnoj kopiji.
store-damaged-page = Objavljena stranica { $hash } u { $file } je oštećena i ne otvara se. Potražite je u sigurnosnoj kopiji.
store-no-such-year = { $file } nema { $year }. godinu. Izaberite godinu koja je upisana.

store-read-only-chosen = Otvoren je samo za čitanje; otvorite ga ponovo da biste unosili izmjene.
store-read-only-file = Datoteka je zaštićena od pisanja; sačuvajte njenu kopiju, ili uklonite zaštitu, da biste unosili izmjene.
store-read-only-folder = Njena fascikla ili disk zaštićeni su od pisanja; kopirajte datoteku u fasciklu u koju se može pisati da biste unosili izmjene.

store-holder = korisnik: { $user }, računar: { $computer }, od: { $since }
store-holder-unknown = nepoznato

store-edit-no-such-year = Registar nema { $year }. godinu.
store-edit-year-exists = Registar već ima { $year }. godinu.
store-edit-year-out-of-range = { $year }. nije izvještajna godina: izaberite godinu od { $from }. do { $to }.
store-edit-no-such-month = Mjesec { $month } ne postoji: mjeseci idu od 1 do 12.
store-edit-no-such-record = Zapis više nije tu. Poništite njegovo brisanje, ili izaberite drugi.
store-edit-record-exists = Zapis je već tu.
store-edit-rule-not-settable = Pravilo { $rule } uvijek važi i ne može se podešavati.
store-edit-no-such-field = Zapis nema polje { $field }.
store-edit-value = Polje { $field } nije izmijenjeno. { $why }
store-value-wrong-form = Ono prima vrijednost druge vrste.
store-value-count-too-large = Broj je prevelik.
store-value-amount-too-large = Iznos je prevelik.
store-value-unknown-choice = Izaberite jednu od vrijednosti s liste.
store-value-required = Ono ne može biti prazno.
