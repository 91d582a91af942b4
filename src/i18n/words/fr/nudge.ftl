# Messages on the coach's own initiative, and what became of them.

nudge-why = Pourquoi : { $why }
nudge-stop = Ne plus m’écrire à ce sujet
nudge-today = Aujourd’hui
nudge-tomorrow = Demain

# Too much at once.
nudge-spike-planned = { $day }, la séance prévue fait { $distance }. Arrête-toi à { $limit } : c’est ce que ton dernier mois prépare.
nudge-spike-planned-why = ta plus longue sortie du mois fait { $longest }. { $study }
nudge-spike-study = dans une étude sur { $runners } coureurs, dépasser de plus de { $over } sa plus longue sortie des trente derniers jours allait avec un taux de blessure multiplié par { $times }.
nudge-spike-done = Ta dernière sortie fait { $distance }, soit { $percent } de plus que la plus longue du mois d’avant. Deux jours de repos ou de footing court, et écoute la moindre douleur.
nudge-spike-week = Tu en es à { $done } cette semaine, au-dessus du plafond prudent de { $limit }. Pour la suite : repos, ou footing court et facile.
nudge-spike-week-why = ta plus grosse semaine des quatre précédentes fait { $reference }, et un volume qui grimpe trop vite va avec davantage de blessures dans les semaines qui suivent.

# Tired.
nudge-fatigue-check-in = Ton check-in donne { $sum } : repos, ou footing court et très facile. Rien de dur aujourd’hui.
nudge-fatigue-check-in-why = quand le sommeil, les jambes ou le moral sont aussi bas, une séance dure fatigue plus qu’elle n’entraîne.
nudge-fatigue-form = Ta fraîcheur est à { $form } : tu accumules. Passe deux ou trois jours en facile, puis on reprend.
nudge-fatigue-form-why = ta charge récente est de { $acute } pour { $chronic } d’habitude ; sous { $limit }, la fatigue s’installe plus vite qu’elle ne s’efface.

# A race comes nearer.
nudge-race-build = { $race } : plus que { $days } jours. C’est maintenant que le fond se construit : une sortie longue par semaine, et de la régularité.
nudge-race-build-why = ce que tu cours dans les deux mois avant la course compte bien plus que les dernières semaines.
nudge-race-rehearse = { $race } : plus que { $days } jours. Essaie à ta prochaine sortie longue les chaussures, la tenue et le ravitaillement du jour J.
nudge-race-rehearse-why = il reste assez de sorties longues pour changer ce qui ne va pas ; plus tard, ce sera un pari.
nudge-race-taper = { $race } : plus que { $days } jours. L’affûtage commence : des sorties de plus en plus courtes jusqu’à la course, et plus de séance dure.
nudge-race-taper-plan = { $race } : plus que { $days } jours. L’affûtage de ton plan commence : moins de kilomètres, aussi souvent.
nudge-race-taper-why = réduire le volume les derniers jours fait gagner du temps le jour de la course ; s’entraîner davantage n’apporte plus rien.
nudge-race-week = { $race }, c’est { $day }. Règle dès aujourd’hui le dossard, le trajet et l’heure du réveil, et couche-toi tôt toute la semaine.
nudge-race-week-why = plus que { $days } jours ; le sommeil de la semaine compte plus que celui de la dernière nuit.
nudge-race-expected = Temps probable : entre { $low } et { $high }, à { $share } de confiance.
nudge-race-meals = { $race } : plus que { $days } jours. Des pâtes, du riz ou du pain à chaque repas, rien de nouveau dans l’assiette, et les jambes au repos.
nudge-race-meals-why = au-delà d’une heure et demie d’effort, les réserves de glucides faites dans les deux jours d’avant tiennent la fin de course.
nudge-race-rest = { $race } : plus que { $days } jours. Un footing court si tu as des fourmis dans les jambes, sinon repos ; rien de nouveau dans l’assiette.
nudge-race-rest-why = aucune séance ne rend plus fort en si peu de jours, mais une seule peut fatiguer.
nudge-race-eve = { $race }, c’est demain. Prépare tout ce soir : dossard, épingles, chaussures ; dîner habituel, puis au lit.
nudge-race-eve-why = ce qui est prêt ce soir ne t’occupera pas demain, et un départ trop rapide se paie toujours à la fin.
nudge-race-start-expected = Pars à { $pace } ou un peu plus lentement : ton objectif demande plus que ce que tes résultats annoncent.
nudge-race-start = Pars à { $pace } ou un peu plus lentement.

# Strength work.
nudge-strength-day = C’est ton jour de renforcement.
nudge-strength-day-why = tu as choisi le { $day } pour le renforcement.

# Running less.
nudge-low-gap = { $days } jours sans courir, et un objectif en vue : { $race }.
nudge-low-next = Reprends par { $amount } faciles, sans chercher à rattraper.
nudge-low-any = Un footing court et facile suffit pour reprendre, sans chercher à rattraper.
nudge-low-gap-why = ta dernière sortie remonte au { $day } ; une coupure courte se répare en quelques jours, une longue en quelques semaines.
nudge-low-falling = Tes trois dernières semaines baissent : { $first }, { $second }, puis { $third }. Si c’est voulu, très bien ; sinon, une sortie facile de plus cette semaine suffit.
nudge-low-falling-why = la semaine d’avant tu étais à { $before }, et je ne connais ni blessure ni course proche qui l’explique.

# For whoever operates the coach.
nudge-line = { $id } ({ $name }) : { $outcome }
nudge-nothing = rien à dire
nudge-rule-volume-spike = hausse brusque
nudge-rule-fatigue = fatigue
nudge-rule-race-ahead = course en vue
nudge-rule-strength-day = jour de renforcement
nudge-rule-volume-low = baisse de volume
nudge-verdict-send = à envoyer
nudge-verdict-no-consent = retenu, pas d’accord pour écrire en premier
nudge-verdict-flag-open = retenu, un signal d’alerte est ouvert
nudge-verdict-muted = retenu, ce sujet est coupé
nudge-verdict-already-said = retenu, déjà dit
nudge-verdict-daily-cap = retenu, le maximum du jour est atteint
nudge-verdict-outranked = retenu, un autre message est plus urgent
nudge-verdict-no-door = retenu, aucune messagerie ouverte
nudge-verdict-cool-down = retenu, ce sujet se tait encore { $days } { $n ->
    [one] jour
   *[other] jours
    }
nudge-verdict-back-off = retenu, messages restés sans réponse, encore { $days } { $n ->
    [one] jour
   *[other] jours
    }
nudge-verdict-quiet = retenu, heures calmes jusqu’à { $until }
