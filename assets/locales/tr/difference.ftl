# Yılın sayıları, bir önceki yılınkilerin yanında.

difference-activities = Etkinlikler
difference-participants = Katılımcılar
difference-comments = Görüşler
difference-decisions-months = Kararlar, { $months } ay

difference-head = { $year } yılına göre:
difference-title = { $year } yılına göre
difference-about = Yalnızca her iki yılda da kaydedilenler karşılaştırılır; kararlar, her iki yılda da bulunan aylarda.
difference-column-figure = Sayı
difference-column-change = Değişim
difference-since = { $year } yılına göre { $change }
difference-points-short = { $points } puan
difference-points = { $points } yüzde puanı

difference-more = { $name }: { $now }; { $year } yılına ({ $before }) göre { $change } fazla
difference-less = { $name }: { $now }; { $year } yılına ({ $before }) göre { $change } az
difference-equal = { $name }: { $now }; { $year } yılıyla aynı
