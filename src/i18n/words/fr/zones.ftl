# Zones, what they rest on, and what sessions say of them.

zones-line-first = Zone { $n } : sous { $high }
zones-by-threshold = Calculées sur ta fréquence au seuil ({ $bpm }) : mesurée à l’effort, elle passe avant ta réserve, ta FC max et ton âge.
zones-critical = D’après ta vitesse critique : facile plus lent que { $first }, dur plus vite que { $second }, entre les deux l’allure soutenue.
button-zones-check = À jour ?
button-zones-yes = Oui, change
paces-from-sessions = Ajustées le { $day } d’après tes séances (indice de forme { $index }).
paces-from-critical-speed = D’après ta vitesse critique : { $speed } m/s, notée le { $day } (indice de forme { $index }).

zones-faster = À fréquence cardiaque égale, tu cours { $shift } plus vite que ce que supposent tes allures (± { $error }), sur { $sessions } sorties comparables en six semaines ; { $agreeing } vont dans ce sens, et c’était déjà le cas il y a une semaine.
zones-slower = À fréquence cardiaque égale, tu cours { $shift } moins vite que ce que supposent tes allures (± { $error }), sur { $sessions } sorties comparables en six semaines ; { $agreeing } vont dans ce sens, et c’était déjà le cas il y a une semaine.
zones-change-threshold = • Seuil : { $before } → { $after }
zones-change-interval = • Intervalles : { $before } → { $after }
zones-change-index = • Indice de forme : { $before } → { $after }
zones-half = C’est la moitié de l’écart, et { $most } au plus : la suite dépendra de tes prochaines séances. Je change ?
zones-season = Dans ton plan, à partir de demain :
zones-threshold-found = Ta course du { $day } donne une fréquence au seuil de { $after } (moyenne des vingt dernières minutes). Je l’utilise pour tes zones ?
zones-threshold-moved = Ta course du { $day } déplace ta fréquence au seuil : { $before } → { $after } (moyenne des vingt dernières minutes). Je change tes zones ?
zones-rest-moved = Ta fréquence de repos a bougé : { $before } → { $after } (médiane des quatre dernières semaines). Je change tes zones ?
zones-max-moved = Deux sorties s’accordent sur une FC max plus haute : { $before } → { $after }. Je change tes zones ?
zones-stand-faster = Tes zones tiennent : sur { $sessions } sorties comparables, tu cours { $shift } plus vite que prévu à fréquence cardiaque égale (± { $error }).
zones-stand-slower = Tes zones tiennent : sur { $sessions } sorties comparables, tu cours { $shift } moins vite que prévu à fréquence cardiaque égale (± { $error }).
zones-stand-why = Il faudrait un écart plus net et plus constant, deux semaines de suite, pour y toucher.
zones-wait = { $n ->
    [one] L’écart est net, mais le dernier changement est récent : j’attends encore { $days } jour.
   *[other] L’écart est net, mais le dernier changement est récent : j’attends encore { $days } jours.
}
zones-too-little = Je ne peux pas encore juger tes zones : { $n ->
    [one] { $sessions } sortie comparable
   *[other] { $sessions } sorties comparables
} depuis la course dont elles viennent, il m’en faut { $needed }, et quelques-unes autour de cette course.
zones-nothing-to-check = Je n’ai pas encore d’allures à vérifier. Donne-moi une course : « { $example } ».
comparable-how = Une sortie compte si elle dure une bonne demi-heure, tranquille, plutôt plate, d’une traite, avec la fréquence cardiaque.

set-aside = Écartées : { $causes }.
set-aside-none = Rien à écarter : ni côtes, ni chaleur, ni course, ni fatigue.
set-aside-race = { $runs } en course ou juste après
set-aside-hard = { $n ->
    [one] { $runs } dure ou longue
   *[other] { $runs } dures ou longues
}
set-aside-hills = { $n ->
    [one] { $runs } vallonnée
   *[other] { $runs } vallonnées
}
set-aside-heat = { $runs } par forte chaleur
set-aside-ill = { $runs } pendant une maladie
set-aside-tired = { $runs } un jour de fatigue
set-aside-gps = { $runs } au GPS douteux
set-aside-no-heart = { $runs } sans fréquence cardiaque fiable
set-aside-stops = { $runs } avec des arrêts
set-aside-short = { $n ->
    [one] { $runs } trop courte
   *[other] { $runs } trop courtes
}

# Tests and thresholds told in words.
done-hr-threshold = Fréquence au seuil : { $bpm }. Tes zones cardiaques partent de là.
done-critical-speed = Vitesse critique : { $speed } m/s, soit { $pace }.
done-index-step = Indice de forme : { $index }. Tes allures suivent.
told-threshold-impossible = Une fréquence au seuil de { $value } bpm n’est pas possible : elle est entre { $low } et { $high } bpm. Je n’ai rien noté.
told-threshold-above-max = { $bpm } au seuil, c’est au-dessus de ta FC max ({ $max }) : l’un des deux est faux. Je n’ai rien noté.
told-threshold-below-rest = { $bpm } au seuil, c’est sous ta FC de repos ({ $rest }) : l’un des deux est faux. Je n’ai rien noté.
told-max-below-threshold = { $max } au maximum, c’est sous ta fréquence au seuil ({ $bpm }) : l’un des deux est faux. Je n’ai rien noté.
told-rest-and-max = { $max } au maximum et { $rest } au repos : c’est trop proche pour être juste. Je n’ai rien noté.
told-test-impossible = { $distance } en une demi-heure, je n’y crois pas. Écris par exemple « { $example } ». Je n’ai rien noté.
told-test-example = test de 30 min : 6,4 km à 168 de moyenne
told-critical-impossible = Une vitesse critique de { $value } m/s n’est pas possible : j’attends entre { $low } et { $high } m/s. Je n’ai rien noté.
told-critical-how = Donne ta vitesse critique, ou deux efforts à fond de deux à vingt minutes courus à quelques jours d’écart. Écris par exemple « { $example } ».
told-critical-example = vitesse critique : 1200 m en 4:10 et 3600 m en 13:30

nudge-zones-why = j’ai comparé tes sorties faciles à ce que tes zones supposent, deux semaines de suite.
nudge-rule-zones-moved = zones à revoir

undo-hr-threshold = la fréquence au seuil
undo-critical-speed = la vitesse critique
undo-index-step = le changement d’allures
fact-hr-threshold = FC au seuil
fact-critical-speed = vitesse critique
threshold-pace = Ton allure seuil : { $pace }.
threshold-heart = Au cardio : zone { $n }, { $low } à { $high }.
threshold-pace-unknown = Pour ton allure seuil, il me faut une course récente, par exemple « { $example } ».
