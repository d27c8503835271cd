# Grafikoni: naslovi kazuju nalaz, podnaslovi šta se broji.
# $kind je vrsta aktivnosti, ili "any" kada su sve vrste zajedno.
# Oblik [one] obuhvata i 21, 31, 101; reč „jedan“ zato stoji samo pod [1].

chart-gender-unknown = Pol nije poznat
chart-short-partially-accepted = Delimično

chart-said-women = žene { $count }
chart-said-men = muškarci { $count }
chart-said-gender-unknown = pol nije poznat { $count }
chart-said-accepted = prihvaćeno { $count }
chart-said-partially-accepted = delimično prihvaćeno { $count }
chart-said-partially-accepted-brief = delimično { $count }
chart-said-rejected = odbijeno { $count }
chart-said-pending = u razmatranju { $count }
chart-said-decisions = { $count ->
    [one] { $count } odluka
    [few] { $count } odluke
   *[other] { $count } odluka
}
chart-with-share = { $said } ({ $share })

chart-row-no-activity = nijedna aktivnost
chart-row-no-women = nijedna žena
chart-row-total-unknown = zbir nije poznat
chart-row-all = Sve zajedno
chart-row-gender-unknown = pol nije poznat
chart-row-nobody = nijedan učesnik
chart-of = { $part } od { $whole }
chart-sentence = { $row }: { $figures }
chart-activity = { $kind } { $number }: { $title }
chart-others = { $count ->
    [1] Još jedna aktivnost
    [one] Još { $count } aktivnost
   *[other] Još { $count } aktivnosti
}

chart-head-kind = Vrsta aktivnosti
chart-head-activity = Aktivnost
chart-head-month = Mesec
chart-head-year = Godina
chart-head-decisions = Broj odluka
chart-head-women-share = Udeo žena
chart-head-accepted-share = Udeo prihvaćenih

chart-participation-by-kind-subtitle = Učesnici prema vrsti aktivnosti i polu, { $year }
chart-participation-by-activity-subtitle = { $kind ->
    [consultation] Učesnici javnih konsultacija prema polu, { $year }
    [hearing] Učesnici budžetskih rasprava prema polu, { $year }
    [meeting] Učesnici javnih sastanaka prema polu, { $year }
    [participatory_budgeting] Učesnici participativnog budžetiranja prema polu, { $year }
   *[any] Učesnici prema aktivnosti i polu, { $year }
}
chart-comments-by-kind-subtitle = Komentari prema vrsti aktivnosti i statusu, { $year }
chart-comments-by-activity-subtitle = { $kind ->
    [consultation] Komentari u javnim konsultacijama prema statusu, { $year }
    [hearing] Komentari na budžetskim raspravama prema statusu, { $year }
    [meeting] Komentari na javnim sastancima prema statusu, { $year }
    [participatory_budgeting] Komentari u participativnom budžetiranju prema statusu, { $year }
   *[any] Komentari prema aktivnosti i statusu, { $year }
}
chart-decisions-by-month-subtitle = Objavljene odluke predsednika opštine po mesecima, { $year }
chart-decisions-by-month-subtitle-missing = { $missing ->
    [1] Objavljene odluke predsednika opštine po mesecima, { $year }; jedan mesec nije evidentiran
    [few] Objavljene odluke predsednika opštine po mesecima, { $year }; { $missing } meseca nisu evidentirana
   *[other] Objavljene odluke predsednika opštine po mesecima, { $year }; { $missing } meseci nije evidentirano
}
chart-women-share-subtitle = Udeo žena među učesnicima prema vrsti aktivnosti, { $year }
chart-women-share-subtitle-unknown = { $unknown ->
    [1] Udeo žena među učesnicima čiji je pol evidentiran, prema vrsti aktivnosti, { $year }; za jednog učesnika pol nije poznat
   *[other] Udeo žena među učesnicima čiji je pol evidentiran, prema vrsti aktivnosti, { $year }; za { $unknown } učesnika pol nije poznat
}
chart-participation-over-years-subtitle = Učesnici prema godini i polu, { $span }
chart-participation-over-years-subtitle-none = Učesnici prema godini i polu
chart-women-share-over-years-subtitle = Udeo žena među učesnicima po godinama, { $span }
chart-women-share-over-years-subtitle-known = Udeo žena među učesnicima čiji je pol evidentiran, po godinama, { $span }
chart-women-share-over-years-subtitle-none = Udeo žena među učesnicima po godinama
chart-comments-over-years-subtitle = Komentari prema godini i statusu, { $span }
chart-comments-over-years-subtitle-none = Komentari prema godini i statusu
chart-subtitle-missing-years = { $missing ->
    [1] { $subtitle }; za jednu godinu nema podataka
    [one] { $subtitle }; za { $missing } godinu nema podataka
    [few] { $subtitle }; za { $missing } godine nema podataka
   *[other] { $subtitle }; za { $missing } godina nema podataka
}

chart-finding-share = Žene su činile { $share } od { $count } učesnika
chart-finding-share-known = Žene su činile { $share } od { $count } učesnika čiji je pol evidentiran
chart-finding-only-men = { $count ->
    [1] Učestvovao je samo jedan muškarac
   *[other] Nijedna žena među { $count } učesnika
}
chart-finding-only-women = { $count ->
    [1] Učestvovala je samo jedna žena
   *[other] Učestvovale su samo žene, njih { $count }
}
chart-finding-gender-unknown = { $count ->
    [1] Jedan učesnik; pol nije evidentiran
    [one] { $count } učesnik; pol nije evidentiran
   *[other] { $count } učesnika; pol nije evidentiran
}
chart-finding-nobody = Još nije evidentiran nijedan učesnik
chart-finding-no-activity = Još nije evidentirana nijedna aktivnost
chart-finding-without-women = { $kind ->
    [consultation] { $count ->
        [one] U { $without } od { $count } konsultacije nije učestvovala nijedna žena
        [few] U { $without } od { $count } konsultacije nije učestvovala nijedna žena
       *[other] U { $without } od { $count } konsultacija nije učestvovala nijedna žena
    }
    [hearing] { $count ->
        [one] Na { $without } od { $count } rasprave nije bilo nijedne žene
        [few] Na { $without } od { $count } rasprave nije bilo nijedne žene
       *[other] Na { $without } od { $count } rasprava nije bilo nijedne žene
    }
    [meeting] { $count ->
        [one] Na { $without } od { $count } sastanka nije bilo nijedne žene
        [few] Na { $without } od { $count } sastanka nije bilo nijedne žene
       *[other] Na { $without } od { $count } sastanaka nije bilo nijedne žene
    }
   *[any] U { $without } od { $count } aktivnosti nije učestvovala nijedna žena
}
chart-finding-no-women-anywhere = { $kind ->
    [consultation] { $count ->
        [one] Ni u jednoj od { $count } konsultacije nije bilo žena
        [few] Ni u jednoj od { $count } konsultacije nije bilo žena
       *[other] Ni u jednoj od { $count } konsultacija nije bilo žena
    }
    [hearing] { $count ->
        [one] Ni na jednoj od { $count } rasprave nije bilo žena
        [few] Ni na jednoj od { $count } rasprave nije bilo žena
       *[other] Ni na jednoj od { $count } rasprava nije bilo žena
    }
    [meeting] { $count ->
        [one] Ni na jednom od { $count } sastanka nije bilo žena
        [few] Ni na jednom od { $count } sastanka nije bilo žena
       *[other] Ni na jednom od { $count } sastanaka nije bilo žena
    }
   *[any] Ni u jednoj od { $count } aktivnosti nije bilo žena
}
chart-finding-women-everywhere = { $kind ->
    [consultation] { $count ->
        [one] Žene su učestvovale u svakoj od { $count } konsultacije
        [few] Žene su učestvovale u svakoj od { $count } konsultacije
       *[other] Žene su učestvovale u svakoj od { $count } konsultacija
    }
    [hearing] { $count ->
        [one] Žene su učestvovale na svakoj od { $count } rasprave
        [few] Žene su učestvovale na svakoj od { $count } rasprave
       *[other] Žene su učestvovale na svakoj od { $count } rasprava
    }
    [meeting] { $count ->
        [one] Žene su učestvovale na svakom od { $count } sastanka
        [few] Žene su učestvovale na svakom od { $count } sastanka
       *[other] Žene su učestvovale na svakom od { $count } sastanaka
    }
   *[any] Žene su učestvovale u svakoj od { $count } aktivnosti
}
chart-finding-share-without = { $kind ->
    [consultation] { $count ->
        [one] Žene su činile { $share } učesnika; u { $without } od { $count } konsultacije nije učestvovala nijedna
        [few] Žene su činile { $share } učesnika; u { $without } od { $count } konsultacije nije učestvovala nijedna
       *[other] Žene su činile { $share } učesnika; u { $without } od { $count } konsultacija nije učestvovala nijedna
    }
    [hearing] { $count ->
        [one] Žene su činile { $share } učesnika; na { $without } od { $count } rasprave nije bilo nijedne
        [few] Žene su činile { $share } učesnika; na { $without } od { $count } rasprave nije bilo nijedne
       *[other] Žene su činile { $share } učesnika; na { $without } od { $count } rasprava nije bilo nijedne
    }
    [meeting] { $count ->
        [one] Žene su činile { $share } učesnika; na { $without } od { $count } sastanka nije bilo nijedne
        [few] Žene su činile { $share } učesnika; na { $without } od { $count } sastanka nije bilo nijedne
       *[other] Žene su činile { $share } učesnika; na { $without } od { $count } sastanaka nije bilo nijedne
    }
   *[any] Žene su činile { $share } učesnika; u { $without } od { $count } aktivnosti participativnog budžetiranja nije učestvovala nijedna
}
chart-finding-share-most = { $kind ->
    [consultation] Žene su činile { $share } učesnika, najviše u javnim konsultacijama: { $most }
    [hearing] Žene su činile { $share } učesnika, najviše na budžetskim raspravama: { $most }
    [meeting] Žene su činile { $share } učesnika, najviše na javnim sastancima: { $most }
   *[any] Žene su činile { $share } učesnika, najviše u participativnom budžetiranju: { $most }
}

chart-finding-accepted = { $accepted ->
    [1] Prihvaćen je jedan od { $count } komentara
    [one] Prihvaćen je { $accepted } od { $count } komentara
    [few] Prihvaćena su { $accepted } od { $count } komentara
   *[other] Prihvaćeno je { $accepted } od { $count } komentara
}
chart-finding-accepted-some-pending = { $accepted ->
    [1] Prihvaćen je jedan od { $count } komentara
    [one] Prihvaćen je { $accepted } od { $count } komentara
    [few] Prihvaćena su { $accepted } od { $count } komentara
   *[other] Prihvaćeno je { $accepted } od { $count } komentara
}; { $pending ->
    [1] jedan čeka odgovor
    [one] { $pending } čeka odgovor
    [few] { $pending } čekaju odgovor
   *[other] { $pending } čeka odgovor
}
chart-finding-none-accepted = { $count ->
    [1] Jedini komentar nije u potpunosti prihvaćen
   *[other] Nijedan od { $count } komentara nije u potpunosti prihvaćen
}
chart-finding-none-accepted-some-pending = Nijedan od { $count } komentara nije u potpunosti prihvaćen; { $pending ->
    [1] jedan čeka odgovor
    [one] { $pending } čeka odgovor
    [few] { $pending } čekaju odgovor
   *[other] { $pending } čeka odgovor
}
chart-finding-all-accepted = { $count ->
    [1] Jedini komentar je prihvaćen
    [2] Prihvaćena su oba komentara
    [one] Prihvaćen je svaki od { $count } komentara
    [few] Prihvaćena su sva { $count } komentara
   *[other] Prihvaćeno je svih { $count } komentara
}
chart-finding-all-pending = { $count ->
    [1] Jedini komentar čeka odgovor
    [2] Oba komentara čekaju odgovor
    [one] Odgovor čeka svaki od { $count } komentara
    [few] Sva { $count } komentara čekaju odgovor
   *[other] Svih { $count } komentara čeka odgovor
}
chart-finding-no-comment = Još nije evidentiran nijedan komentar
chart-finding-most-comments = { $kind ->
    [consultation] Najviše komentara primila je konsultacija { $number }: { $most } od { $count }
    [hearing] Najviše komentara primila je rasprava { $number }: { $most } od { $count }
    [meeting] Najviše komentara primio je sastanak { $number }: { $most } od { $count }
   *[any] Najviše komentara primila je aktivnost { $number }: { $most } od { $count }
}

chart-finding-decisions-most = { $count ->
    [1] { $count } odluka, { $when }
    [one] { $count } odluka, najviše { $when }: { $most }
    [few] { $count } odluke, najviše { $when }: { $most }
   *[other] { $count } odluka, najviše { $when }: { $most }
}
chart-finding-decisions-in = { $count ->
    [one] { $count } odluka { $when }
    [few] { $count } odluke { $when }
   *[other] { $count } odluka { $when }
}
chart-finding-decisions-mean = { $count ->
    [one] { $count } odluka, u proseku { $mean } mesečno
    [few] { $count } odluke, u proseku { $mean } mesečno
   *[other] { $count } odluka, u proseku { $mean } mesečno
}
chart-finding-no-decision = { $months ->
    [1] Nijedna odluka u evidentiranom mesecu
    [few] Nijedna odluka u { $months } evidentirana meseca
   *[other] Nijedna odluka u { $months } evidentiranih meseci
}
chart-finding-decisions-unknown = Još nije evidentirana nijedna odluka

chart-finding-people = { $count ->
    [0] Nijedan učesnik u { $year }. godini
    [1] Jedan učesnik u { $year }. godini
    [one] { $count } učesnik u { $year }. godini
   *[other] { $count } učesnika u { $year }. godini
}
chart-finding-people-most = { $count ->
    [1] Jedan učesnik u { $year }. godini, više nego bilo koje druge godine od { $first }. godine
    [one] { $count } učesnik u { $year }. godini, više nego bilo koje druge godine od { $first }. godine
   *[other] { $count } učesnika u { $year }. godini, više nego bilo koje druge godine od { $first }. godine
}
chart-finding-people-fewest = { $count ->
    [0] Nijedan učesnik u { $year }. godini, manje nego bilo koje druge godine od { $first }. godine
    [1] Jedan učesnik u { $year }. godini, manje nego bilo koje druge godine od { $first }. godine
    [one] { $count } učesnik u { $year }. godini, manje nego bilo koje druge godine od { $first }. godine
   *[other] { $count } učesnika u { $year }. godini, manje nego bilo koje druge godine od { $first }. godine
}
chart-finding-people-rose = Broj učesnika porastao je sa { $before } u { $before-year }. na { $count } u { $year }. godini
chart-finding-people-fell = Broj učesnika opao je sa { $before } u { $before-year }. na { $count } u { $year }. godini
chart-finding-people-same = { $count ->
    [0] Nijedan učesnik u { $year }. godini, kao ni u { $before-year }. godini
    [1] Jedan učesnik u { $year }. godini, isto kao u { $before-year }. godini
    [one] { $count } učesnik u { $year }. godini, isto kao u { $before-year }. godini
   *[other] { $count } učesnika u { $year }. godini, isto kao u { $before-year }. godini
}
chart-finding-share-in = U { $year }. godini žene su činile { $share } učesnika
chart-finding-share-in-rose = Udeo žena porastao je sa { $from } u { $first }. na { $share } u { $year }. godini
chart-finding-share-in-fell = Udeo žena opao je sa { $from } u { $first }. na { $share } u { $year }. godini
chart-finding-share-in-same = Udeo žena bio je { $share } u { $year }. godini, isto kao u { $first }. godini
chart-finding-accepted-in = U { $year }. godini prihvaćeno je { $share } komentara
chart-finding-accepted-in-rose = Udeo prihvaćenih komentara porastao je sa { $from } u { $first }. na { $share } u { $year }. godini
chart-finding-accepted-in-fell = Udeo prihvaćenih komentara opao je sa { $from } u { $first }. na { $share } u { $year }. godini
chart-finding-accepted-in-same = Udeo prihvaćenih komentara bio je { $share } u { $year }. godini, isto kao u { $first }. godini
chart-finding-no-comment-in = U { $year }. godini nije bilo nijednog komentara
chart-finding-and-pending = { $finding }; { $pending ->
    [1] jedan čeka odgovor
    [one] { $pending } čeka odgovor
    [few] { $pending } čekaju odgovor
   *[other] { $pending } čeka odgovor
}
chart-mean = prosek { $count }
chart-half = 50 %

chart-month-in-1 = u januaru
chart-month-in-2 = u februaru
chart-month-in-3 = u martu
chart-month-in-4 = u aprilu
chart-month-in-5 = u maju
chart-month-in-6 = u junu
chart-month-in-7 = u julu
chart-month-in-8 = u avgustu
chart-month-in-9 = u septembru
chart-month-in-10 = u oktobru
chart-month-in-11 = u novembru
chart-month-in-12 = u decembru

chart-month-missing = bez podataka
chart-month-missing-short = –
chart-year-short = ’{ $year }
chart-month-short-1 = jan
chart-month-short-2 = feb
chart-month-short-3 = mar
chart-month-short-4 = apr
chart-month-short-5 = maj
chart-month-short-6 = jun
chart-month-short-7 = jul
chart-month-short-8 = avg
chart-month-short-9 = sep
chart-month-short-10 = okt
chart-month-short-11 = nov
chart-month-short-12 = dec

chart-nothing-participation = Grafikon se prikazuje čim se evidentiraju učesnici.
chart-nothing-comments = Grafikon se prikazuje čim se evidentiraju komentari.
chart-nothing-decisions = Grafikon se prikazuje čim se evidentira broj odluka.

chart-source-unit = Izvor: { $unit }, { $name }, { $year }. godina
chart-source = Izvor: registar učešća javnosti, { $name }, { $year }. godina
chart-source-register = Izvor: registar učešća javnosti, { $year }. godina

chart-error-not-available = Grafikon „{ $chart }“ ne može se nacrtati. Dostupni grafikoni: { $available }.
chart-error-size = Veličina { $size } nije prihvaćena. Širina i visina mogu biti od { $least } do { $most }.
chart-error-drawing = Grafikon nije mogao da se nacrta ({ $reason }). Probajte sa manjom veličinom ili ga sačuvajte kao SVG.

chart-period-year = { $year }. godina
chart-period-month = { $month } { $year }. godine
chart-period-months = { $first }–{ $last } { $year }. godine
chart-percent = { $percent } %
chart-only-kind = { $kind ->
    [consultation] samo javne konsultacije
    [hearing] samo budžetske rasprave
    [meeting] samo javni sastanci
   *[any] samo participativno budžetiranje
}
chart-in-shares = u procentima
chart-without-unknown-gender = { $count ->
    [1] bez jednog učesnika čiji pol nije poznat
    [one] bez { $count } učesnika čiji pol nije poznat
   *[other] bez { $count } učesnika čiji pol nije poznat
}
chart-undated = { $count ->
    [1] bez jedne aktivnosti koja nema datum u { $year }. godini
    [one] bez { $count } aktivnosti koja nema datum u { $year }. godini
   *[other] bez { $count } aktivnosti koje nemaju datum u { $year }. godini
}
chart-nothing-chosen = Za ono što je izabrano nije evidentirano ništa.

chart-take = Preuzmi: { $chart }
chart-take-copy = Kopiraj kao sliku
chart-take-png = Sačuvaj kao PNG (1920 × 1080)
chart-take-large-png = Sačuvaj kao PNG (3840 × 2160)
chart-take-svg = Sačuvaj kao SVG
chart-copied = Grafikon je kopiran kao slika. Nalepite ga u Word ili PowerPoint pomoću Ctrl+V.
chart-take-sized-png = Sačuvaj kao PNG, druga veličina…
chart-take-table = Kopiraj tabelu za Excel
chart-table-copied = Tabela je kopirana. Nalepite je u Excel pomoću Ctrl+V.
chart-size-about = Širina i visina u pikselima, od { $least } do { $most }.
chart-size-width = Širina
chart-size-height = Visina
chart-size-save = Sačuvaj sliku

# The page of charts.
tab-charts = Grafikoni
chart-enlarge = Uvećaj: { $chart }
chart-take-away = Preuzmi
chart-choice-kind = Vrsta aktivnosti
chart-choice-all-kinds = Sve vrste
chart-choice-first-month = Od meseca
chart-choice-last-month = Do meseca
chart-choice-order = Redosled
chart-choice-reset = Prikaži sve, kao u izveštaju
chart-order-report = Kao u izveštaju
chart-order-date = Po datumu
chart-order-size = Po veličini
chart-order-share-women = Po udelu žena
chart-order-share-accepted = Po udelu prihvaćenih
chart-measure-counts = Brojevi
chart-measure-shares = Procenti
chart-data = Podaci
chart-copy-table = Kopiraj tabelu (Ctrl+C)
