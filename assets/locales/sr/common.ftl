# Zajedničke reči prozora, izveštaja, grafikona i izvoza.
# Izrazi prema rečniku kancelarije.

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
partially-accepted = Delimično prihvaćeno
rejected = Odbijeno
pending = U razmatranju

# Kratka zaglavlja kolona, kao u godišnjem izveštaju.
short-women = Ž
short-men = M
short-total = U
short-rejected = O
short-accepted = P
short-partially-accepted = DP
# Nije sigurno: rečnik nema skraćenicu za „U razmatranju“.
short-pending = UR

month-1 = januar
month-2 = februar
month-3 = mart
month-4 = april
month-5 = maj
month-6 = jun
month-7 = jul
month-8 = avgust
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

choice-organiser-mayor = Predsednik opštine
choice-organiser-assembly = Skupština opštine
choice-organiser-committee = Komitet
# Nije sigurno: opštine na Kosovu pišu i „odeljenje“ i „direkcija“; ovde je uzet izraz najbliži albanskom „drejtoria“.
choice-organiser-department = Direkcija
choice-organiser-other = Drugo

choice-topic-kab = Srednjoročni budžetski okvir
choice-topic-budget = Budžet
choice-topic-regulation = Pravilnik
choice-topic-plan = Plan
choice-topic-strategy = Strategija
choice-topic-taxes = Takse
choice-topic-report = Izveštaj
choice-topic-other = Drugo

choice-channels-website = Veb-sajt
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
choice-outcome-partial = Delimičan pristup
choice-outcome-refused = Odbijeno
# Nije sigurno: zakon o pristupu javnim dokumentima prosleđivanje drugoj ustanovi na srpskom ne imenuje svuda isto.
choice-outcome-transferred = Prosleđeno

choice-chart-participation-by-kind = Učešće prema vrsti
choice-chart-participation-by-activity = Učešće prema aktivnosti
choice-chart-women-share = Udeo žena
choice-chart-comment-outcomes-by-kind = Komentari prema vrsti
choice-chart-comment-outcomes-by-activity = Komentari prema aktivnosti
choice-chart-decisions-by-month = Odluke po mesecima
choice-chart-participation-over-years = Učešće kroz godine
choice-chart-women-share-over-years = Udeo žena kroz godine
choice-chart-comment-outcomes-over-years = Komentari kroz godine

input-not-a-number = Unesite ceo broj, npr. 14.
input-negative = Broj ne može biti manji od nule.
input-too-large = Najveći dozvoljeni broj je { $most }.
input-not-a-date = Unesite datum, npr. 30.01.2023, 30/1 ili „danas“.
input-no-such-day = Tog dana nema u kalendaru. Proverite datum.
input-not-an-amount = Unesite iznos u evrima, npr. 1234,50.
input-not-a-choice = Izaberite jednu od vrednosti sa liste.

# Nazivi polja.
field-name = Naziv opštine
field-unit = Jedinica
field-head-name = Rukovodilac jedinice
field-head-title = Funkcija rukovodioca
field-mayor = Predsednik opštine
field-website = Veb-sajt
field-languages = Službeni jezici
field-kind = Vrsta
field-about = Odnosi se na
field-title = Naziv
field-url = Link
field-published-on = Datum objavljivanja
field-organiser = Organizator
field-topic = Tema
field-venue = Mesto održavanja
field-held-on = Datum održavanja
field-held-on-written = Datum kako je upisan
field-open-from = Otvorena od
field-open-until = Otvorena do
field-women = Žene
field-men = Muškarci
field-stated-participants = Navedeni zbir
field-comments-rejected = Odbijeno
field-comments-accepted = Prihvaćeno
field-comments-partially-accepted = Delimično prihvaćeno
field-comments-pending = U razmatranju
field-comments-carried-over = Preneto u narednu godinu
field-comments-stated = Navedeni zbir
field-links-notice = Obaveštenje
field-links-news = Vest
field-links-minutes = Zapisnik
field-links-report = Izveštaj sa komentarima
field-notice-on = Obaveštenje objavljeno
field-news-on = Vest objavljena
field-minutes-on = Zapisnik objavljen
field-report-on = Izveštaj objavljen
field-channels = Kanali obaveštavanja
field-note = Napomena
# Nije sigurno: albansko „lokalitet“ ovde znači selo ili gradsku četvrt; „lokalitet“ na srpskom češće znači nalazište.
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
field-access-requests-stated-total = Ukupan broj zahteva
field-received-on = Primljeno
field-requester = Podnosilac zahteva
field-subject = Šta se traži
field-outcome = Ishod
field-answered-on = Odgovoreno
field-extended = Rok produžen
field-urgent = Hitno
field-refusal-reason = Obrazloženje odbijanja
field-complaint = Žalba Agenciji
field-signed-place = Mesto
field-signed-on = Datum
field-chart = Grafikon
