# Zajedničke riječi prozora, izvještaja, grafikona i izvoza.
# Izrazi prema rječniku kancelarije.

yes = Da
no = Ne
not-recorded = nije evidentirano

kind-consultation = Javne konsultacije
kind-hearing = Budžetske rasprave
kind-meeting = Javni sastanci
kind-participatory-budgeting = Participativno budžetiranje

one-consultation = Javna konsultacija
one-hearing = Budžetska rasprava
one-meeting = Javni sastanak
one-participatory-budgeting = Participativno budžetiranje

women = Žene
men = Muškarci
total = Ukupno
accepted = Prihvaćeno
partially-accepted = Djelimično prihvaćeno
rejected = Odbijeno
pending = U razmatranju

# Kratka zaglavlja kolona, kao u godišnjem izvještaju.
short-women = Ž
short-men = M
short-total = U
short-rejected = O
short-accepted = P
short-partially-accepted = DP
# Nije sigurno: rječnik nema skraćenicu za „U razmatranju“.
short-pending = UR

month-1 = januar
month-2 = februar
month-3 = mart
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = august
month-9 = septembar
month-10 = oktobar
month-11 = novembar
month-12 = decembar

language-sq = Albanski
language-en = Engleski
language-sr = Srpski
language-tr = Turski
language-bs = Bosanski

choice-languages-sq = Albanski
choice-languages-en = Engleski
choice-languages-sr = Srpski
choice-languages-tr = Turski
choice-languages-bs = Bosanski

choice-kind-plan = Plan
choice-kind-page = Stranica
choice-kind-other = Drugo

choice-about-consultation = Javne konsultacije
choice-about-hearing = Budžetske rasprave
choice-about-meeting = Javni sastanci
choice-about-participatory-budgeting = Participativno budžetiranje
choice-about-assembly-questions = Pitanja odbornika
choice-about-other = Drugo

choice-organiser-mayor = Predsjednik općine
choice-organiser-assembly = Skupština općine
choice-organiser-committee = Komitet
# Nije sigurno: općine na Kosovu pišu i „odjeljenje“ i „direkcija“; ovdje je uzet izraz najbliži albanskom „drejtoria“.
choice-organiser-department = Direkcija
choice-organiser-other = Drugo

choice-topic-kab = Srednjoročni budžetski okvir
choice-topic-budget = Budžet
choice-topic-regulation = Pravilnik
choice-topic-plan = Plan
choice-topic-strategy = Strategija
choice-topic-taxes = Takse
choice-topic-report = Izvještaj
choice-topic-other = Drugo

choice-channels-website = Web-stranica
choice-channels-facebook = Facebook
choice-channels-platform = Platforma za javne konsultacije
choice-channels-email = Elektronska pošta
choice-channels-poster = Plakati
choice-channels-other = Drugo

choice-requester-individual = Pojedinac
choice-requester-media = Mediji
choice-requester-ngo = NVO
choice-requester-other = Drugo

choice-subject-spending = Javna potrošnja
choice-subject-employment = Zapošljavanje
choice-subject-administrative = Administrativna pitanja
choice-subject-public-functions = Javne funkcije
choice-subject-legal-act = Pravni akt
choice-subject-other = Drugo

choice-outcome-open = Još bez odgovora
choice-outcome-full = Potpun pristup
choice-outcome-partial = Djelimičan pristup
choice-outcome-refused = Odbijeno
# Nije sigurno: zakon o pristupu javnim dokumentima prosljeđivanje drugoj ustanovi na bosanskom ne imenuje svugdje isto.
choice-outcome-transferred = Proslijeđeno

choice-chart-participation-by-kind = Učešće prema vrsti
choice-chart-participation-by-activity = Učešće prema aktivnosti
choice-chart-women-share = Udio žena
choice-chart-comment-outcomes-by-kind = Komentari prema vrsti
choice-chart-comment-outcomes-by-activity = Komentari prema aktivnosti
choice-chart-decisions-by-month = Odluke po mjesecima
choice-chart-participation-over-years = Učešće kroz godine
choice-chart-women-share-over-years = Udio žena kroz godine
choice-chart-comment-outcomes-over-years = Komentari kroz godine

input-not-a-number = Unesite cijeli broj, npr. 14.
input-negative = Broj ne može biti manji od nule.
input-too-large = Najveći dozvoljeni broj je { $most }.
input-not-a-date = Unesite datum, npr. 30.01.2023, 30/1 ili „danas“.
input-no-such-day = Tog dana nema u kalendaru. Provjerite datum.
input-not-an-amount = Unesite iznos u eurima, npr. 1234,50.
input-not-a-choice = Izaberite jednu od vrijednosti s liste.

# Nazivi polja.
field-name = Naziv općine
field-unit = Jedinica
field-head-name = Rukovodilac jedinice
field-head-title = Funkcija rukovodioca
field-mayor = Predsjednik općine
field-website = Web-stranica
field-languages = Službeni jezici
field-kind = Vrsta
field-about = Odnosi se na
field-title = Naziv
field-url = Link
field-published-on = Datum objavljivanja
field-organiser = Organizator
field-topic = Tema
field-venue = Mjesto održavanja
field-held-on = Datum održavanja
field-held-on-written = Datum kako je upisan
field-open-from = Otvorena od
field-open-until = Otvorena do
field-women = Žene
field-men = Muškarci
field-stated-participants = Navedeni zbir
field-comments-rejected = Odbijeno
field-comments-accepted = Prihvaćeno
field-comments-partially-accepted = Djelimično prihvaćeno
field-comments-pending = U razmatranju
field-comments-carried-over = Preneseno u narednu godinu
field-comments-stated = Navedeni zbir
field-links-notice = Obavještenje
field-links-news = Vijest
field-links-minutes = Zapisnik
field-links-report = Izvještaj s komentarima
field-notice-on = Obavještenje objavljeno
field-news-on = Vijest objavljena
field-minutes-on = Zapisnik objavljen
field-report-on = Izvještaj objavljen
field-channels = Kanali obavještavanja
field-note = Napomena
# Nije sigurno: albansko „lokalitet“ ovdje znači selo ili gradsku četvrt; „lokalitet“ na bosanskom češće znači nalazište.
field-locality = Naselje
field-activity-number = Aktivnost
field-votes = Glasovi
field-amount-eur = Iznos (€)
field-selected = Odabran
field-count = Broj odluka
field-links-sq = Albanski
field-links-sr = Srpski
field-links-tr = Turski
field-links-bs = Bosanski
field-links-en = Engleski
field-sent-to-ministry-on = Poslato ministarstvu
field-access-requests-stated-total = Ukupan broj zahtjeva
field-received-on = Primljeno
field-requester = Podnosilac zahtjeva
field-subject = Šta se traži
field-outcome = Ishod
field-answered-on = Odgovoreno
field-extended = Rok produžen
field-urgent = Hitno
field-refusal-reason = Obrazloženje odbijanja
field-complaint = Žalba Agenciji
field-signed-place = Mjesto
field-signed-on = Datum
field-chart = Grafikon
