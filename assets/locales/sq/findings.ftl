# Gjetjet dhe rregullat ligjore në dritare.

tab-findings = Gjetjet
tab-rules = Rregullat ligjore

findings-list = Lista e gjetjeve
findings-badge = { $count ->
    [one] gjetje
   *[other] gjetje
}
findings-none-badge = Asnjë gjetje
findings-none = Nuk ka asnjë gjetje.
findings-none-shown = Asnjë gjetje nuk i përgjigjet filtrit.
findings-none-waived = Asnjë gjetje nuk është lënë mënjanë.
findings-none-here = Këtu nuk ka asnjë gjetje.
findings-show-all = Shfaqi të gjitha
findings-checking = Po kontrollohet…
findings-all = Të gjitha
findings-errors = Gabime
findings-warnings = Paralajmërime
findings-notes = Shënime
findings-waived = Të lëna mënjanë
findings-rule = Rregulla
findings-any-rule = Çdo rregull
findings-tab = Skeda
findings-any-tab = Çdo skedë
findings-mend-all = Zbato { $count ->
    [one] { $count } propozim
   *[other] { $count } propozime
}
findings-mend-all-about = Zbaton menjëherë propozimet e gjetjeve të shfaqura; një zhbërje e vetme i kthen të gjitha.
findings-mended-all = { $count ->
    [one] U zbatua { $count } propozim.
   *[other] U zbatuan { $count } propozime.
}
findings-no-suggestions = Gjetjet e shfaqura nuk kanë asnjë propozim.
findings-set-aside = Gjetja u la mënjanë: { $subject }.
findings-waiver-taken-back = Gjetja vlen përsëri.
findings-fixes = Çfarë mund të bëhet
findings-choose = Zgjidh…
findings-waive = Lëre me shënim…
findings-set-it-aside = Lëre mënjanë
findings-take-back = Ktheje te gjetjet
findings-reason = Arsyeja pse lihet mënjanë
findings-reason-needed = Shkruani arsyen: ajo ruhet bashkë me gjetjen.
findings-no-reason = pa arsye të shënuar
findings-ended-waiver = Ishte lënë mënjanë, por vlerat kanë ndryshuar: { $waiver }
findings-signed = Shënohet: { $who }
findings-keys = Enter e zbaton · W e lë me shënim · Esc e mbyll

published-title = Shifrat e publikuara
published-about = Shifrat e raportit të publikuar përballë atyre që llogarit regjistri.
published-published = Publikuar
published-computed = Regjistri
published-same = { $count ->
    [one] { $count } shifër përputhet
   *[other] { $count } shifra përputhen
}

rules-about = Rregullat e ligjit dhe të praktikës, me të cilat kontrollohet viti { $year }. Asnjë akt nuk është lexuar i plotë në Gazetën Zyrtare, prandaj për secilën rregull tregohet sa e sigurt është. Këtu rregullat mund të ndryshohen ose të çaktivizohen.
rules-checked = Kontrollo: { $rule }
rules-set = Rregulla u ndryshua: { $rule }.
rules-reset = Kthe vlerën fillestare ({ $default })
rules-reset-switch = Kthe vlerën fillestare
rules-parameter-none = Pa vlerë
rules-parameter-count = Së paku
rules-parameter-days = Ditë
rules-parameter-percent = Synimi, %
rules-parameter-day = Dita (dd.mm)
rules-parameter-two-days = Kryetari; Kuvendi dhe komitetet (dd.mm; dd.mm)
rules-parameter-reply-times = Ditë; ditë shtesë kur zgjatet; orë kur është urgjente; ditë pune për përcjellje
rules-expects-none = Kjo rregull nuk ka vlerë.
rules-expects-count = Shkruani një numër nga 0 deri në 366, p.sh. 2.
rules-expects-days = Shkruani numrin e ditëve, nga 0 deri në 366, p.sh. 14.
rules-expects-percent = Shkruani një numër nga 0 deri në 100, p.sh. 50.
rules-expects-day = Shkruani ditën dhe muajin, p.sh. 30.06.
rules-expects-two-days = Shkruani dy ditë me pikëpresje mes tyre, p.sh. 31.08; 30.09.
rules-expects-reply-times = Shkruani katër numra me pikëpresje mes tyre, p.sh. 7; 15; 48; 5.

results-set-rules = Cilëso rregullat
results-off = { $count ->
    [one] { $count } rregull e çaktivizuar
   *[other] { $count } rregulla të çaktivizuara
}
results-indicator = { $share } · synimi { $aim } %

records-consultation = { $count ->
    [one] Konsultimi { $list }
   *[other] Konsultimet { $list }
}
records-hearing = { $count ->
    [one] Dëgjimi { $list }
   *[other] Dëgjimet { $list }
}
records-meeting = { $count ->
    [one] Takimi { $list }
   *[other] Takimet { $list }
}
records-participatory-budgeting = { $count ->
    [one] Aktiviteti { $list }
   *[other] Aktivitetet { $list }
}
records-document = { $count ->
    [one] Dokumenti { $list }
   *[other] Dokumentet { $list }
}
records-project = { $count ->
    [one] Projekti { $list }
   *[other] Projektet { $list }
}
records-access-request = { $count ->
    [one] Kërkesa { $list }
   *[other] Kërkesat { $list }
}
records-month = { $count ->
    [one] Muaji { $list }
   *[other] Muajt { $list }
}

# Çfarë i duhet një rregulle për t'u kontrolluar
rule-needs-meetings-per-year = duhen datat e takimeve
rule-needs-meeting-first-half = duhen datat e takimeve
rule-needs-meeting-notice = duhen data e takimit dhe data e njoftimit
rule-needs-consultation-open = duhen ditët e hapjes dhe të mbylljes
rule-needs-consultation-meeting-inside = duhen data e takimit dhe ditët e hapjes e të mbylljes
rule-needs-kab-by = duhet data e një konsultimi me temën KAB
rule-needs-hearings-by = duhen organizatori dhe data
rule-needs-access-reply = duhen kërkesat një nga një, me datat e tyre
rule-needs-access-outcomes = duhen kërkesat një nga një, me rezultatet e tyre
rule-needs-decisions-to-ministry = duhet data e dërgimit në ministri
rule-needs-languages = duhen vegëzat sipas gjuhës
rule-needs-report-after-close = duhen dita e mbylljes dhe data e raportit
rule-needs-plans-published = duhen planet dhe datat e publikimit
rule-needs-women-share = duhen gratë dhe burrat e shënuar veçmas
