# Grafikët: titujt thonë gjetjen, nëntitujt thonë çfarë numërohet.
# $kind është lloji i aktivitetit, ose "any" kur janë të gjitha llojet bashkë.

chart-gender-unknown = Gjinia nuk dihet
chart-short-partially-accepted = Pjesërisht

chart-said-women = gra { $count }
chart-said-men = burra { $count }
chart-said-gender-unknown = gjinia nuk dihet { $count }
chart-said-accepted = pranuar { $count }
chart-said-partially-accepted = pranuar pjesërisht { $count }
chart-said-partially-accepted-brief = pjesërisht { $count }
chart-said-rejected = refuzuar { $count }
chart-said-pending = në shqyrtim { $count }
chart-said-decisions = { $count ->
    [one] { $count } vendim
   *[other] { $count } vendime
}
chart-with-share = { $said } ({ $share })

chart-row-no-activity = asnjë aktivitet
chart-row-no-women = asnjë grua
chart-row-total-unknown = totali nuk dihet
chart-row-all = Gjithsej
chart-row-gender-unknown = gjinia nuk dihet
chart-row-nobody = asnjë pjesëmarrës
chart-of = { $part } nga { $whole }
chart-sentence = { $row }: { $figures }
chart-activity = { $kind } { $number }: { $title }
chart-others = { $count ->
    [one] Një tjetër
   *[other] { $count } të tjera
}

chart-head-kind = Lloji i aktivitetit
chart-head-activity = Aktiviteti
chart-head-month = Muaji
chart-head-year = Viti
chart-head-decisions = Numri i vendimeve
chart-head-women-share = Pjesëmarrja e grave
chart-head-accepted-share = Pjesa e pranuar

chart-participation-by-kind-subtitle = Pjesëmarrës sipas llojit të aktivitetit dhe gjinisë, { $year }
chart-participation-by-activity-subtitle = { $kind ->
    [consultation] Pjesëmarrës në konsultimet publike sipas gjinisë, { $year }
    [hearing] Pjesëmarrës në dëgjimet buxhetore sipas gjinisë, { $year }
    [meeting] Pjesëmarrës në takimet publike sipas gjinisë, { $year }
    [participatory_budgeting] Pjesëmarrës në buxhetimin me pjesëmarrje sipas gjinisë, { $year }
   *[any] Pjesëmarrës sipas aktivitetit dhe gjinisë, { $year }
}
chart-comments-by-kind-subtitle = Komente sipas llojit të aktivitetit dhe statusit, { $year }
chart-comments-by-activity-subtitle = { $kind ->
    [consultation] Komente në konsultimet publike sipas statusit, { $year }
    [hearing] Komente në dëgjimet buxhetore sipas statusit, { $year }
    [meeting] Komente në takimet publike sipas statusit, { $year }
    [participatory_budgeting] Komente në buxhetimin me pjesëmarrje sipas statusit, { $year }
   *[any] Komente sipas aktivitetit dhe statusit, { $year }
}
chart-decisions-by-month-subtitle = Vendimet e Kryetarit të publikuara sipas muajve, { $year }
chart-decisions-by-month-subtitle-missing = { $missing ->
    [one] Vendimet e Kryetarit të publikuara sipas muajve, { $year }; një muaj nuk është shënuar
   *[other] Vendimet e Kryetarit të publikuara sipas muajve, { $year }; { $missing } muaj nuk janë shënuar
}
chart-women-share-subtitle = Pjesa e grave ndër pjesëmarrësit, sipas llojit të aktivitetit, { $year }
chart-women-share-subtitle-unknown = { $unknown ->
    [one] Pjesa e grave ndër pjesëmarrësit me gjini të shënuar, sipas llojit të aktivitetit, { $year }; gjinia e një pjesëmarrësi nuk dihet
   *[other] Pjesa e grave ndër pjesëmarrësit me gjini të shënuar, sipas llojit të aktivitetit, { $year }; gjinia e { $unknown } pjesëmarrësve nuk dihet
}
chart-participation-over-years-subtitle = Pjesëmarrës sipas vitit dhe gjinisë, { $span }
chart-participation-over-years-subtitle-none = Pjesëmarrës sipas vitit dhe gjinisë
chart-women-share-over-years-subtitle = Pjesa e grave ndër pjesëmarrësit, sipas vitit, { $span }
chart-women-share-over-years-subtitle-known = Pjesa e grave ndër pjesëmarrësit me gjini të shënuar, sipas vitit, { $span }
chart-women-share-over-years-subtitle-none = Pjesa e grave ndër pjesëmarrësit, sipas vitit
chart-comments-over-years-subtitle = Komente sipas vitit dhe statusit, { $span }
chart-comments-over-years-subtitle-none = Komente sipas vitit dhe statusit
chart-subtitle-missing-years = { $missing ->
    [one] { $subtitle }; për një vit nuk ka të dhëna
   *[other] { $subtitle }; për { $missing } vite nuk ka të dhëna
}

chart-finding-share = Gratë ishin { $share } e { $count } pjesëmarrësve
chart-finding-share-known = Gratë ishin { $share } e { $count } pjesëmarrësve me gjini të shënuar
chart-finding-only-men = { $count ->
    [one] Mori pjesë vetëm një burrë
   *[other] Asnjë grua ndër { $count } pjesëmarrës
}
chart-finding-only-women = { $count ->
    [one] Mori pjesë vetëm një grua
   *[other] Të { $count } pjesëmarrësit ishin gra
}
chart-finding-gender-unknown = { $count ->
    [one] Një pjesëmarrës; gjinia nuk është shënuar
   *[other] { $count } pjesëmarrës; gjinia nuk është shënuar
}
chart-finding-nobody = Ende nuk është shënuar asnjë pjesëmarrës
chart-finding-no-activity = Ende nuk është shënuar asnjë aktivitet
chart-finding-without-women = { $kind ->
    [consultation] Në { $without } nga { $count } konsultime nuk kishte asnjë grua
    [hearing] Në { $without } nga { $count } dëgjime nuk kishte asnjë grua
    [meeting] Në { $without } nga { $count } takime nuk kishte asnjë grua
   *[any] Në { $without } nga { $count } aktivitete nuk kishte asnjë grua
}
chart-finding-no-women-anywhere = { $kind ->
    [consultation] Në asnjërin nga { $count } konsultimet nuk kishte gra
    [hearing] Në asnjërin nga { $count } dëgjimet nuk kishte gra
    [meeting] Në asnjërin nga { $count } takimet nuk kishte gra
   *[any] Në asnjërin nga { $count } aktivitetet nuk kishte gra
}
chart-finding-women-everywhere = { $kind ->
    [consultation] Gratë morën pjesë në të { $count } konsultimet
    [hearing] Gratë morën pjesë në të { $count } dëgjimet
    [meeting] Gratë morën pjesë në të { $count } takimet
   *[any] Gratë morën pjesë në të { $count } aktivitetet
}
chart-finding-share-without = { $kind ->
    [consultation] Gratë ishin { $share } e pjesëmarrësve; në { $without } nga { $count } konsultime nuk kishte asnjë
    [hearing] Gratë ishin { $share } e pjesëmarrësve; në { $without } nga { $count } dëgjime nuk kishte asnjë
    [meeting] Gratë ishin { $share } e pjesëmarrësve; në { $without } nga { $count } takime nuk kishte asnjë
   *[any] Gratë ishin { $share } e pjesëmarrësve; në { $without } nga { $count } aktivitete të buxhetimit me pjesëmarrje nuk kishte asnjë
}
chart-finding-share-most = { $kind ->
    [consultation] Gratë ishin { $share } e pjesëmarrësve, më së shumti në konsultime publike: { $most }
    [hearing] Gratë ishin { $share } e pjesëmarrësve, më së shumti në dëgjime buxhetore: { $most }
    [meeting] Gratë ishin { $share } e pjesëmarrësve, më së shumti në takime publike: { $most }
   *[any] Gratë ishin { $share } e pjesëmarrësve, më së shumti në buxhetimin me pjesëmarrje: { $most }
}

chart-finding-accepted = { $accepted ->
    [one] Një nga { $count } komente u pranua
   *[other] { $accepted } nga { $count } komente u pranuan
}
chart-finding-accepted-some-pending = { $accepted ->
    [one] { $pending ->
        [one] Një nga { $count } komente u pranua; një pret përgjigje
       *[other] Një nga { $count } komente u pranua; { $pending } presin përgjigje
    }
   *[other] { $pending ->
        [one] { $accepted } nga { $count } komente u pranuan; një pret përgjigje
       *[other] { $accepted } nga { $count } komente u pranuan; { $pending } presin përgjigje
    }
}
chart-finding-none-accepted = { $count ->
    [one] Komenti i vetëm nuk u pranua plotësisht
   *[other] Asnjë nga { $count } komentet nuk u pranua plotësisht
}
chart-finding-none-accepted-some-pending = { $pending ->
    [one] Asnjë nga { $count } komentet nuk u pranua plotësisht; një pret përgjigje
   *[other] Asnjë nga { $count } komentet nuk u pranua plotësisht; { $pending } presin përgjigje
}
chart-finding-all-accepted = { $count ->
    [one] Komenti i vetëm u pranua
   *[other] Të { $count } komentet u pranuan
}
chart-finding-all-pending = { $count ->
    [one] Komenti i vetëm pret përgjigje
   *[other] Të { $count } komentet presin përgjigje
}
chart-finding-no-comment = Ende nuk është shënuar asnjë koment
chart-finding-most-comments = { $kind ->
    [consultation] Më së shumti komente mori konsultimi { $number }: { $most } nga { $count }
    [hearing] Më së shumti komente mori dëgjimi { $number }: { $most } nga { $count }
    [meeting] Më së shumti komente mori takimi { $number }: { $most } nga { $count }
   *[any] Më së shumti komente mori aktiviteti { $number }: { $most } nga { $count }
}

chart-finding-decisions-most = { $count ->
    [one] { $count } vendim, { $when }
   *[other] { $count } vendime, më së shumti { $when }: { $most }
}
chart-finding-decisions-in = { $count ->
    [one] { $count } vendim { $when }
   *[other] { $count } vendime { $when }
}
chart-finding-decisions-mean = { $count } vendime, mesatarisht { $mean } në muaj
chart-finding-no-decision = { $months ->
    [one] Asnjë vendim në muajin e shënuar
   *[other] Asnjë vendim në { $months } muajt e shënuar
}
chart-finding-decisions-unknown = Ende nuk është shënuar asnjë vendim

chart-finding-people = { $count ->
    [0] Asnjë pjesëmarrës në vitin { $year }
    [one] Një pjesëmarrës në vitin { $year }
   *[other] { $count } pjesëmarrës në vitin { $year }
}
chart-finding-people-most = { $count ->
    [one] Një pjesëmarrës në vitin { $year }, më shumë se në çdo vit tjetër që nga { $first }
   *[other] { $count } pjesëmarrës në vitin { $year }, më shumë se në çdo vit tjetër që nga { $first }
}
chart-finding-people-fewest = { $count ->
    [0] Asnjë pjesëmarrës në vitin { $year }, më pak se në çdo vit tjetër që nga { $first }
    [one] Një pjesëmarrës në vitin { $year }, më pak se në çdo vit tjetër që nga { $first }
   *[other] { $count } pjesëmarrës në vitin { $year }, më pak se në çdo vit tjetër që nga { $first }
}
chart-finding-people-rose = Pjesëmarrësit u shtuan nga { $before } në vitin { $before-year } në { $count } në vitin { $year }
chart-finding-people-fell = Pjesëmarrësit u pakësuan nga { $before } në vitin { $before-year } në { $count } në vitin { $year }
chart-finding-people-same = { $count ->
    [0] Asnjë pjesëmarrës në vitin { $year }, si edhe në vitin { $before-year }
    [one] Një pjesëmarrës në vitin { $year }, po aq sa në vitin { $before-year }
   *[other] { $count } pjesëmarrës në vitin { $year }, po aq sa në vitin { $before-year }
}
chart-finding-share-in = Në vitin { $year } gratë ishin { $share } e pjesëmarrësve
chart-finding-share-in-rose = Pjesa e grave u rrit nga { $from } në vitin { $first } në { $share } në vitin { $year }
chart-finding-share-in-fell = Pjesa e grave ra nga { $from } në vitin { $first } në { $share } në vitin { $year }
chart-finding-share-in-same = Pjesa e grave ishte { $share } në vitin { $year }, po aq sa në vitin { $first }
chart-finding-accepted-in = Në vitin { $year } u pranuan { $share } e komenteve
chart-finding-accepted-in-rose = Pjesa e komenteve të pranuara u rrit nga { $from } në vitin { $first } në { $share } në vitin { $year }
chart-finding-accepted-in-fell = Pjesa e komenteve të pranuara ra nga { $from } në vitin { $first } në { $share } në vitin { $year }
chart-finding-accepted-in-same = Pjesa e komenteve të pranuara ishte { $share } në vitin { $year }, po aq sa në vitin { $first }
chart-finding-no-comment-in = Në vitin { $year } nuk pati asnjë koment
chart-finding-and-pending = { $pending ->
    [one] { $finding }; një pret përgjigje
   *[other] { $finding }; { $pending } presin përgjigje
}
chart-mean = mesatarja { $count }
chart-half = 50 %

chart-month-in-1 = në janar
chart-month-in-2 = në shkurt
chart-month-in-3 = në mars
chart-month-in-4 = në prill
chart-month-in-5 = në maj
chart-month-in-6 = në qershor
chart-month-in-7 = në korrik
chart-month-in-8 = në gusht
chart-month-in-9 = në shtator
chart-month-in-10 = në tetor
chart-month-in-11 = në nëntor
chart-month-in-12 = në dhjetor

chart-month-missing = pa të dhëna
chart-month-missing-short = –
chart-year-short = ’{ $year }
chart-month-short-1 = jan
chart-month-short-2 = shk
chart-month-short-3 = mar
chart-month-short-4 = pri
chart-month-short-5 = maj
chart-month-short-6 = qer
chart-month-short-7 = kor
chart-month-short-8 = gus
chart-month-short-9 = sht
chart-month-short-10 = tet
chart-month-short-11 = nën
chart-month-short-12 = dhj

chart-nothing-participation = Grafiku paraqitet sapo të shënohen pjesëmarrësit.
chart-nothing-comments = Grafiku paraqitet sapo të shënohen komentet.
chart-nothing-decisions = Grafiku paraqitet sapo të shënohet numri i vendimeve.

chart-source-unit = Burimi: { $unit }, { $name }, { $year }
chart-source = Burimi: regjistri i pjesëmarrjes publike, { $name }, { $year }
chart-source-register = Burimi: regjistri i pjesëmarrjes publike, { $year }

chart-error-not-available = Grafiku «{ $chart }» nuk mund të vizatohet. Grafikët në dispozicion: { $available }.
chart-error-size = Madhësia { $size } nuk pranohet. Gjerësia dhe lartësia mund të jenë nga { $least } deri në { $most }.
chart-error-drawing = Grafiku nuk u vizatua ({ $reason }). Provoni një madhësi më të vogël ose ruajeni si SVG.

chart-period-year = { $year }
chart-period-month = { $month } { $year }
chart-period-months = { $first }–{ $last } { $year }
chart-percent = { $percent } %
chart-only-kind = { $kind ->
    [consultation] vetëm konsultimet publike
    [hearing] vetëm dëgjimet buxhetore
    [meeting] vetëm takimet publike
   *[any] vetëm buxhetimi me pjesëmarrje
}
chart-in-shares = në përqindje
chart-without-unknown-gender = { $count ->
    [one] pa një pjesëmarrës, gjinia e të cilit nuk dihet
   *[other] pa { $count } pjesëmarrës, gjinia e të cilëve nuk dihet
}
chart-undated = { $count ->
    [one] pa një aktivitet që nuk ka datë në vitin { $year }
   *[other] pa { $count } aktivitete që nuk kanë datë në vitin { $year }
}
chart-nothing-chosen = Për atë që është zgjedhur nuk është shënuar asgjë.

chart-take = Merr me vete: { $chart }
chart-take-copy = Kopjo si figurë
chart-take-png = Ruaj si PNG (1920 × 1080)
chart-take-large-png = Ruaj si PNG (3840 × 2160)
chart-take-svg = Ruaj si SVG
chart-copied = Grafiku u kopjua si figurë. Ngjiteni në Word ose PowerPoint me Ctrl+V.
chart-take-sized-png = Ruaj si PNG, madhësi tjetër…
chart-take-table = Kopjo tabelën për Excel
chart-table-copied = Tabela u kopjua. Ngjite në Excel me Ctrl+V.
chart-size-about = Gjerësia dhe lartësia në piksel, nga { $least } deri në { $most }.
chart-size-width = Gjerësia
chart-size-height = Lartësia
chart-size-save = Ruaj figurën

# The page of charts.
tab-charts = Grafikët
chart-enlarge = Zmadho: { $chart }
chart-take-away = Merr me vete
chart-choice-kind = Lloji i aktivitetit
chart-choice-all-kinds = Të gjitha llojet
chart-choice-first-month = Nga muaji
chart-choice-last-month = Deri në muajin
chart-choice-order = Renditja
chart-choice-reset = Shfaq gjithçka, si në raport
chart-order-report = Si në raport
chart-order-date = Sipas datës
chart-order-size = Sipas madhësisë
chart-order-share-women = Sipas pjesës së grave
chart-order-share-accepted = Sipas pjesës së pranuar
chart-measure-counts = Numra
chart-measure-shares = Përqindje
chart-data = Të dhënat
chart-copy-table = Kopjo tabelën (Ctrl+C)
