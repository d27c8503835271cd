# Fjalët e përbashkëta të dritares, raportit, grafikëve dhe eksporteve.
# Termat sipas fjalorit të zyrës.

yes = Po
no = Jo
not-recorded = nuk është shënuar

kind-consultation = Konsultime publike
kind-hearing = Dëgjime buxhetore
kind-meeting = Takime publike
kind-participatory-budgeting = Buxhetim me pjesëmarrje

one-consultation = Konsultim publik
one-hearing = Dëgjim buxhetor
one-meeting = Takim publik
one-participatory-budgeting = Buxhetim me pjesëmarrje

women = Gra
men = Burra
total = Totali
accepted = Pranuar
partially-accepted = Pranuar pjesërisht
rejected = Refuzuar
pending = Në shqyrtim

# Kokat e shkurtra të kolonave, si në raportin vjetor.
short-women = F
short-men = M
short-total = T
short-rejected = R
short-accepted = P
short-partially-accepted = PJ
short-pending = NSH

month-1 = janar
month-2 = shkurt
month-3 = mars
month-4 = prill
month-5 = maj
month-6 = qershor
month-7 = korrik
month-8 = gusht
month-9 = shtator
month-10 = tetor
month-11 = nëntor
month-12 = dhjetor

language-sq = Shqip
language-en = Anglisht
language-sr = Serbisht
language-tr = Turqisht
language-bs = Boshnjakisht

choice-languages-sq = Shqip
choice-languages-en = Anglisht
choice-languages-sr = Serbisht
choice-languages-tr = Turqisht
choice-languages-bs = Boshnjakisht

choice-kind-plan = Plan
choice-kind-page = Faqe
choice-kind-other = Tjetër

choice-about-consultation = Konsultime publike
choice-about-hearing = Dëgjime buxhetore
choice-about-meeting = Takime publike
choice-about-participatory-budgeting = Buxhetim me pjesëmarrje
choice-about-assembly-questions = Pyetjet e kuvendarëve
choice-about-other = Tjetër

choice-organiser-mayor = Kryetari i Komunës
choice-organiser-assembly = Kuvendi i Komunës
choice-organiser-committee = Komiteti
choice-organiser-department = Drejtoria
choice-organiser-other = Tjetër

choice-topic-kab = Korniza Afatmesme Buxhetore (KAB)
choice-topic-budget = Buxheti
choice-topic-regulation = Rregullore
choice-topic-plan = Plan
choice-topic-strategy = Strategji
choice-topic-taxes = Taksa
choice-topic-report = Raport
choice-topic-other = Tjetër

choice-channels-website = Uebfaqja
choice-channels-facebook = Facebook
choice-channels-platform = Platforma e konsultimeve publike
choice-channels-email = Posta elektronike
choice-channels-poster = Afishet
choice-channels-other = Tjetër

choice-requester-individual = Individ
choice-requester-media = Media
choice-requester-ngo = OJQ
choice-requester-other = Tjetër

choice-subject-spending = Shpenzime publike
choice-subject-employment = Punësim
choice-subject-administrative = Çështje administrative
choice-subject-public-functions = Funksione publike
choice-subject-legal-act = Akt juridik
choice-subject-other = Tjetër

choice-outcome-open = Ende pa përgjigje
choice-outcome-full = Qasje e plotë
choice-outcome-partial = Qasje e pjesshme
choice-outcome-refused = Refuzuar
choice-outcome-transferred = Përcjellë

choice-chart-participation-by-kind = Pjesëmarrja sipas llojit
choice-chart-participation-by-activity = Pjesëmarrja sipas aktivitetit
choice-chart-women-share = Pjesëmarrja e grave
choice-chart-comment-outcomes-by-kind = Komentet sipas llojit
choice-chart-comment-outcomes-by-activity = Komentet sipas aktivitetit
choice-chart-decisions-by-month = Vendimet sipas muajve
choice-chart-participation-over-years = Pjesëmarrja ndër vite
choice-chart-women-share-over-years = Pjesëmarrja e grave ndër vite
choice-chart-comment-outcomes-over-years = Komentet ndër vite

input-not-a-number = Shkruani një numër të plotë, p.sh. 14.
input-negative = Numri nuk mund të jetë nën zero.
input-too-large = Numri më i madh që pranohet është { $most }.
input-not-a-date = Shkruani një datë, p.sh. 30.01.2023, 30/1 ose «sot».
input-no-such-day = Kjo ditë nuk ekziston në kalendar. Kontrolloni datën.
input-not-an-amount = Shkruani një shumë në euro, p.sh. 1234,50.
input-not-a-choice = Zgjidhni një nga vlerat e listës.

# Emrat e fushave.
field-name = Emri i komunës
field-unit = Njësia
field-head-name = Udhëheqësi i Njësisë
field-head-title = Funksioni i udhëheqësit
field-mayor = Kryetari i Komunës
field-website = Uebfaqja
field-languages = Gjuhët zyrtare
field-kind = Lloji
field-about = Lidhur me
field-title = Emri
field-url = Vegëza
field-published-on = Data e publikimit
field-organiser = Organizatori
field-topic = Tema
field-venue = Vendi i mbajtjes
field-held-on = Data e mbajtjes
field-held-on-written = Data siç është shkruar
field-open-from = I hapur nga
field-open-until = I hapur deri më
field-women = Gra
field-men = Burra
field-stated-participants = Totali i shënuar
field-comments-rejected = Refuzuar
field-comments-accepted = Pranuar
field-comments-partially-accepted = Pranuar pjesërisht
field-comments-pending = Në shqyrtim
field-comments-carried-over = Bartur në vitin tjetër
field-comments-stated = Totali i shënuar
field-links-notice = Njoftimi
field-links-news = Lajmi
field-links-minutes = Procesverbali
field-links-report = Raporti me komente
field-notice-on = Njoftimi u publikua më
field-news-on = Lajmi u publikua më
field-minutes-on = Procesverbali u publikua më
field-report-on = Raporti u publikua më
field-channels = Kanalet e njoftimit
field-note = Vërejtje
field-locality = Lokaliteti
field-activity-number = Aktiviteti
field-votes = Vota
field-amount-eur = Shuma (€)
field-selected = Përzgjedhur
field-count = Numri i vendimeve
field-links-sq = Shqip
field-links-sr = Serbisht
field-links-tr = Turqisht
field-links-bs = Boshnjakisht
field-links-en = Anglisht
field-sent-to-ministry-on = Dërguar në ministri më
field-access-requests-stated-total = Numri i përgjithshëm i kërkesave
field-received-on = Pranuar më
field-requester = Kërkuesi
field-subject = Çfarë kërkohet
field-outcome = Rezultati
field-answered-on = Përgjigjur më
field-extended = Afati i zgjatur
field-urgent = Urgjente
field-refusal-reason = Arsyetimi i refuzimit
field-complaint = Ankesë në Agjenci
field-signed-place = Vendi
field-signed-on = Data
field-chart = Grafiku
