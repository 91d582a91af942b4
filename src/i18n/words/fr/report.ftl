# What the pictures and the sentences beside them say.

report-no-runs = Je ne connais encore aucune de tes sorties : envoie-moi un fichier FIT, GPX ou TCX, ou raconte-moi la dernière, et je te la dessine.

report-day-1 = lun.
report-day-2 = mar.
report-day-3 = mer.
report-day-4 = jeu.
report-day-5 = ven.
report-day-6 = sam.
report-day-7 = dim.
report-date = { $day } { $month }
report-first = 1er
report-span = du { $from } au { $to }
report-month-1 = janv.
report-month-2 = févr.
report-month-3 = mars
report-month-4 = avr.
report-month-5 = mai
report-month-6 = juin
report-month-7 = juil.
report-month-8 = août
report-month-9 = sept.
report-month-10 = oct.
report-month-11 = nov.
report-month-12 = déc.

report-week-file = semaine
report-week-title = Ta semaine
report-week-subtitle = { $span }, en { $unit }
report-week-so-far = depuis lundi
report-week-ahead = encore { $what } à venir
report-week-ahead-both = { $distance } et { $time }
report-week-key-done = Couru
report-week-key-planned = Prévu
report-week-key-last = Semaine dernière
report-week =
    { $runs ->
        [0] Pas encore de sortie depuis lundi
        [one] { $distance } en une sortie depuis lundi
       *[other] { $distance } en { $shown-runs } sorties depuis lundi
    }, { $left ->
        [0] rien de prévu d’ici dimanche
        [one] une séance encore prévue
       *[other] { $shown-left } séances encore prévues
    }{ $known ->
        [0] .
       *[other]  ; semaine dernière : { $last }.
    }
report-week-by-time = Compté en temps seulement, faute de distance : { $time }.
report-week-nothing = Rien couru cette semaine ni la semaine dernière, et rien de prévu : je dessinerai ta prochaine sortie.

report-month-file = mois
report-month-title = Tes douze semaines
report-month-subtitle = de lundi à dimanche, en { $unit }
report-month-headline = par semaine, sur quatre semaines
report-month-key-unfinished = En cours
report-month-key-longest = Plus longue sortie
report-month-key-mean = Moyenne sur quatre semaines
report-month = { $mean } par semaine en moyenne sur quatre semaines ; plus longue sortie du mois écoulé : { $longest }.
report-month-quiet = Aucune sortie depuis trente jours : ta moyenne sur quatre semaines est de { $mean } par semaine.
report-month-nothing = Aucune sortie depuis douze semaines : je recommence à compter dès la prochaine.

report-form-file = forme
report-form-title = Ta forme
report-form-subtitle = sur { $days } jours, en points de charge
report-form-headline = fraîcheur ce matin
report-form-fitness = Forme
report-form-fatigue = Fatigue
report-form-freshness = Fraîcheur
report-form-above = + fraîcheur
report-form-below = − fatigue
report-form-early =
    Trop tôt pour parler de fraîcheur : il m’en faut { $needed } jours de charge connue, j’en ai { $known }. Voici comment la courbe commence.
report-form =
    Fraîcheur ce matin : { $form }, { $balance ->
        [fresh] la forme l’emporte sur la fatigue
        [tired] la fatigue l’emporte sur la forme
        [spent] la fatigue l’emporte nettement : lève le pied
       *[even] forme et fatigue s’équilibrent
    }. Aujourd’hui compris : forme { $fitness }, fatigue { $fatigue }.
report-form-nothing = Il me manque une charge à mesurer : une sortie avec sa durée, et ton effort ressenti ou ton cardio, suffit pour commencer.

report-records-file = records
report-records-title = Tes records
report-records-subtitle = plus la barre est longue, plus c’est rapide
report-records-more =
    { $more ->
        [one] et une autre distance
       *[other] et { $shown-more } autres distances
    }
report-records-key-race = En course
report-records-key-training = À l’entraînement
report-records =
    { $count ->
        [one] Ton record
       *[other] Ton dernier record
    } : { $time } sur { $race }, { $date }.
report-records-nothing = Pas encore de record : donne-moi un résultat de course, ou un fichier d’une sortie avec sa trace.
