# Questions about a race, a time or a what-if, and their answers.
predict-aim-own = Ton objectif de { $target }
predict-aim = Un objectif de { $target }
predict-target-ahead = { $aim } est { $by } plus rapide que ce temps, et { $beyond } sous la fourchette : il faudra encore progresser.
predict-target-faster = { $aim } est dans la fourchette, { $by } plus rapide que ce temps : possible, un bon jour.
predict-target-slower = { $aim } est dans la fourchette, { $by } moins rapide que ce temps : à ta portée.
predict-target-middle = { $aim } est dans la fourchette, pile sur ce temps.
predict-target-easy = { $aim } te laisse { $by } de marge sur ce temps, et { $beyond } sur toute la fourchette.
race-on-day = { $day }.
race-no-date = Je ne connais pas la date de cette course : { $race }. Donne-la-moi, et je compterai les jours.
race-unknown = Je n’ai pas de course « { $race } » parmi tes objectifs.
race-known-ones = Ceux que je connais : { $races }.
race-pace-for = { $race } en { $time } : { $pace }.
race-pace-target = { $race } en { $time }, ton objectif : { $pace }.
race-pace-expected = { $race } d’après ta forme d’aujourd’hui : { $pace }, soit { $time } (de { $fast } à { $slow } selon le jour).
race-pace-unknown = Il me manque un objectif de temps ou une course récente pour te donner cette allure.
race-time-odd = { $race } en { $time } : ce temps ne me paraît pas possible. Tu peux me le redire ?
race-split = { $at } : { $time }
race-split-end = arrivée : { $time }
race-split-steady = À allure régulière ; si tu hésites, perds quelques secondes au début plutôt qu’à la fin.
race-worth = D’après ce seul temps, { $race } en { $time } :
race-worth-trained = À condition d’avoir l’entraînement de la distance : sorties longues et kilomètres.
race-run-at = Pars à l’allure de { $time }, { $pace }, ou un peu moins vite ; accélère seulement dans le dernier tiers.
what-if-unknown = Ce « et si », je ne sais pas le calculer. Je sais comparer un temps visé, une distance d’un coup, une sortie un jour donné, une séance sautée ou déplacée.
what-if-rhythm = { $count } { $n ->
        [one] sortie
       *[other] sorties
    } par semaine, contre { $now } ces temps-ci : l’effet sur ta forme, je ne sais pas le chiffrer d’avance.
what-if-rhythm-unknown = { $count } { $n ->
        [one] sortie
       *[other] sorties
    } par semaine : l’effet sur ta forme, je ne sais pas le chiffrer d’avance.
what-if-rhythm-more = La règle : une sortie de plus à la fois, courte et facile, et d’abord sans ajouter de kilomètres à la semaine.
what-if-rhythm-less = Garde alors la sortie longue et la séance clé : ce sont les footings qui partent en premier.
what-if-rhythm-set = Le plan suit ce que tu cours vraiment ; pour lui donner un plafond, écris par exemple « { $example } ».
what-if-run-planned = Tu peux y aller : c’est déjà prévu.
what-if-run-pain = Avec une douleur à { $pain }, non : pas de course tant qu’elle n’a pas baissé.
what-if-run-extra = Si tu y vas quand même : { $low } à { $high } min, très facile, rien de plus. Raconte-moi la sortie, et je recale la suite.

# What eases the days ahead.
reason-cleared = tu reprends après un signe d’alerte : court et facile pendant quelques jours.
reason-healed = ta douleur vient de passer : on reprend en douceur, la sortie longue est plus courte et rien n’est rapide les premiers jours.
reason-no-quality = un professionnel t’a demandé de laisser le fractionné.
done-no-quality = C’est noté : rien d’intense jusqu’au { $until } inclus.
done-quality-again = C’est noté : les séances dures reviennent à leur place.
no-quality-until-when = Pas de séance dure, entendu. Jusqu’à quand ? Écris par exemple « { $example } ».
no-quality-example = le kiné m’interdit le fractionné pendant 2 semaines
safety-cleared-gently = Merci de me l’avoir dit. On reprend tout doucement : pendant une semaine, des footings courts et faciles, et tu t’arrêtes au moindre signe.

# A doubt, a term, a figure of one's own, a return after a race.
fear-heard = Ce doute-là, presque tout le monde l’a avant une course. Regardons ce qu’on sait.
fear-no-goal = Ce doute-là, presque tout le monde l’a. Dis-moi la course qui t’inquiète, et je te dirai honnêtement où tu en es.
fear-no-figure = Je n’ai pas encore de course récente pour te dire où tu en es : donne-m’en une, même ancienne d’un mois ou deux.
fear-next = La suite est simple : la prochaine séance, pas toute la saison.
word-index = Indice de forme : ce que vaut ta meilleure course récente, sur une échelle d’environ 20 à 85 ; il fixe tes allures et tes prévisions. Ce n’est ni ta fraîcheur ni une mesure de laboratoire.
word-index-yours = Le tien : { $index }, d’après { $race } en { $time }.
vma-estimate = Ta VMA : environ { $speed } km/h ({ $pace }), estimée d’après { $race } en { $time }. Un test (demi-Cooper, Vameval) la mesurerait mieux.
vma-none = Je n’ai pas encore de quoi estimer ta VMA.
after-race-none = Je ne connais pas ta dernière course. Dis-moi la distance et le jour, et je te dirai quand reprendre.
after-race-your = ton { $race }
after-race-rest = Après { $race }, { $day } : repos complet { $days } { $n ->
        [one] jour
       *[other] jours
    }, puis des footings courts et faciles.
after-race-easy = Après { $race }, { $day } : dès que les jambes le veulent, des footings courts et faciles.
after-race-hard = Rien d’intense ni de long avant { $hard }. Encore lessivé ce jour-là ? Attends encore.
race-told-ask = Course : { $race } en { $time }, { $day }. Je la note comme une course : elle réglera tes allures et tes prévisions. D’accord ?
button-race-yes = Oui, une course
