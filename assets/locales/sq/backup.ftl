# Kopjet rezervë: kur bëhen, ku janë, çfarë ndryshon nga regjistri, dhe rikthimi.

tab-copies = Kopjet rezervë
copies-today = kopja rezervë sot { $time }
copies-on = kopja rezervë { $day }
copies-none = ende pa kopje rezervë
copies-failed = kopja rezervë nuk u bë
copies-tried-again = { $why } Provohet përsëri vetvetiu.
copies-closed-without = Regjistri u mbyll pa kopje rezervë të re. { $why }

copies-about = Bëhen vetvetiu, më së largu çdo dhjetë minuta kur ka ndryshime dhe kur mbyllet regjistri. Ruhen të gjitha të sotmet, për një muaj e fundit e çdo dite, pastaj e fundit e çdo muaji.
copies-folder-change = Ndrysho dosjen e kopjeve rezervë…
copies-folder-beside = Mbaji kopjet pranë regjistrit
copies-make = Bëj një kopje tani
copies-another = Kopje tjetër…
copies-listing = Po lexohet dosja…
copies-empty = Në këtë dosje ende nuk ka kopje rezervë.
copies-choose = Zgjidhni një kopje rezervë për të parë çfarë ndryshon nga regjistri
copies-moment-today = sot { $time }
copies-title = Kopja rezervë: { $moment }
copies-activities = { $count ->
    [one] { $count } aktivitet
   *[other] { $count } aktivitete
}
copies-size = { $size } MB
copies-by-hand = me dorë
copies-unreadable = nuk mund të lexohet

copies-comparing = Kopja rezervë po krahasohet…
copies-same = Kopja rezervë mban pikërisht atë që mban regjistri tani.
copies-only-there = vetëm në kopje: { $count }
copies-only-here = vetëm tani: { $count }
copies-changed = të ndryshme: { $count }
copies-direction = tani → në kopje
copies-tag-there = vetëm në kopje
copies-tag-here = vetëm tani
copies-tag-changed = ndryshe
copies-order = Radha e shënimeve: { $list }
copies-take = Riktheje këtë
copies-take-removal = Fshije, si në kopje
copies-take-all = Riktheji të gjitha
copies-take-all-about = Regjistri bëhet si kopja. Është një ndryshim i vetëm dhe zhbëhet me { $keys }.
copies-preparing = Po përgatitet rikthimi…
copies-taken = U rikthye nga kopja rezervë: { $name }
copies-all-taken = Regjistri u rikthye si në kopjen rezervë ({ $moment }).

dialog-copies-folder = Dosja e kopjeve rezervë
dialog-copy = Hap kopje rezervë
