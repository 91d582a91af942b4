# Questions with an answer of their own: running words, weather, sums, the coach about itself.

# The words of runners.
word-rpe = RPE : l’effort que tu ressens, de { $low } (rien) à { $high } (à fond). Un footing se court vers { $easy } ; note-le après chaque sortie, il vaut bien une montre.
word-talk = Aisance respiratoire : tu respires assez bien pour parler par phrases entières. C’est le bon effort d’un footing ; si parler devient difficile, ralentis ou marche.
word-vo2max = VO₂max : l’oxygène que ton corps sait utiliser au plus fort de l’effort. C’est un plafond, pas un classement : l’endurance et l’économie de course comptent autant. Je ne la mesure pas, je pars de tes temps de course.
word-threshold = Seuil : l’effort le plus soutenu que tu peux tenir près d’une heure ; quelques mots passent, pas des phrases. Une séance au seuil en fait plusieurs morceaux, avec de courtes récupérations.
word-easy = Footing, ou endurance fondamentale (EF) : courir facile, en pouvant parler par phrases entières. C’est le plus gros de l’entraînement, pour tout le monde.
word-tempo = Tempo : une allure soutenue mais tenue, autour du seuil, d’un bloc ou en deux. Dur et confortable à la fois : tu finis avec encore un peu de réserve.
word-intervals = Fractionné : des efforts rapides coupés de récupérations, en trottant ou en marchant. Toujours après un échauffement ; une fois par semaine suffit pour progresser.
word-cadence = Cadence : le nombre de pas par minute. Il n’y a pas de chiffre magique : elle monte avec l’allure. Si tu as mal aux genoux, des pas un peu plus courts et plus fréquents soulagent souvent.
word-vma = VMA, vitesse maximale aérobie : l’allure où ta consommation d’oxygène atteint son maximum, tenable quelques minutes. Elle sert à régler les fractionnés ; moi, je règle tes allures sur tes temps de course.
word-pma = PMA, puissance maximale aérobie : la même idée que la VMA, en watts, surtout pour le vélo. En course on parle plutôt de VMA.
word-fartlek = Fartlek : jouer avec l’allure pendant une sortie, vif puis tranquille, aux sensations et sans chronomètre.
word-strides = Lignes droites : des accélérations d’une vingtaine de secondes, relâchées et rapides, jamais à fond, avec une récupération complète. On les place en fin de footing.
word-split = Negative split : courir la deuxième moitié un peu plus vite que la première. C’est souvent la façon la plus sûre de réussir une course.
word-taper = Affûtage : les derniers jours avant une course, moins de volume, un peu d’allure, beaucoup de repos. On n’y gagne plus rien en entraînement, on y gagne de la fraîcheur.
word-warmup = Échauffement : dix à vingt minutes de footing, puis quelques accélérations avant une séance dure. Pour un footing, le premier kilomètre couru doucement suffit.
word-longrun = Sortie longue : la plus longue de ta semaine, courue facile. Elle apprend au corps à durer ; on l’allonge peu à peu.
word-stretch = Étirements : rien ne t’y oblige avant de courir, et longs et immobiles ils n’évitent pas les blessures. Avant, échauffe-toi en mouvement ; après, étire-toi si ça te fait du bien, sans forcer.
word-drift = Dérive cardiaque : à allure égale, le cœur monte au fil de la sortie, par fatigue, chaleur ou manque d’eau. Fie-toi alors à ton souffle plus qu’à la montre.
word-ppg = PPG, préparation physique générale : gainage, jambes, pieds, équilibre. Elle rend la foulée plus solide ; deux courtes séances par semaine suffisent.

# Outside.
outdoors-rain = La pluie n’empêche pas de courir : casquette, couche qui coupe le vent, chaussures qui accrochent, et rien de coton. Raccourcis les virages et oublie le chrono ; change-toi vite en rentrant.
outdoors-night = La nuit, le risque est de ne pas être vu : gilet réfléchissant, lampe devant et derrière, trottoir ou face aux voitures. Choisis un parcours éclairé et connu, sans écouteurs, et dis à quelqu’un où tu vas.
outdoors-cold = Le froid se court bien : plusieurs couches fines, gants, bonnet, échauffement plus long et départ doux. Par grand froid, protège ta bouche et reste près de chez toi ; si respirer fait mal ou siffle, rentre.
outdoors-ice = Sur la neige ou le verglas, une chute coûte plus cher qu’une séance : tapis, vélo d’intérieur ou autre jour. Si tu sors, pas courts, allure très facile, chaussures à crampons, et pas de séance dure.
outdoors-storm = Orage ou tempête : on ne court pas dehors. Attends une demi-heure après le dernier coup de tonnerre, ou fais la séance à l’intérieur, ou un autre jour.
outdoors-wind = Avec du vent, cours à l’effort et pas à l’allure : contre lui tu perds plus que tu ne gagnes dans le dos. Pars face au vent et rentre avec, loin des arbres si ça souffle fort.
outdoors-forecast = Je ne connais pas la météo. Dis-moi le temps qu’il fera (pluie, froid, chaleur, vent, nuit) et je te dirai comment courir.
outdoors-ill = Un simple rhume, sans fièvre et rien sous le cou : un footing court et facile est possible, pas de séance dure. Fièvre, toux grasse, courbatures ou poitrine prise : repos complet, et médecin si ça dure.
outdoors-iced = La glace calme la douleur, elle ne fait pas guérir plus vite : dix à quinze minutes, un linge entre elle et la peau. Si ça gonfle, si l’appui fait mal ou si ça dure, fais-toi examiner.

# Sums and the plan.
finish-at = À { $pace }, { $race } : { $time }.
swap-sport = Oui. Un footing se remplace par du vélo ou de la natation, à effort égal et sur la même durée ; la sortie longue et la séance clé gagnent à rester en course.
swap-sport-today = Prévu aujourd’hui : { $session }.
next-week-unknown = Je construis la semaine prochaine au fur et à mesure, d’après celle-ci.
long-run-most = Ta sortie longue : jusqu’à { $limit } au plus, ta plus longue de trente jours étant { $longest }.
long-run-unknown = Pour fixer ta sortie longue, il me faut une sortie : raconte-moi la dernière.
total-between = Du { $from } au { $to } : { $distance } en { $runs } { $n ->
        [one] sortie
       *[other] sorties
    }.
total-none = Je ne connais aucune sortie du { $from } au { $to }.
longest-run = Ta plus longue sortie connue : { $distance }, { $day }.
record-none = Je n’ai pas encore de temps de toi sur { $race }.
hr-max-known = Ta fréquence cardiaque maximale : { $bpm }.
hr-max-unknown = Je ne la connais pas. La plus haute que j’ai vue ces dernières semaines : { $bpm }. Si tu l’as mesurée, écris « { $example } ».
hr-max-none = Je ne la connais pas encore. Si tu l’as mesurée, écris « { $example } ».
goal-line = • { $goal }
goals-head = Tes objectifs :
goals-how = Pour en changer ou en quitter un : « décale mon objectif », « annule mon objectif ».
short-time = { $time }, c’est assez : échauffe-toi, cours facile, rentre à l’heure. Prévu : { $session } ; ce qui manque ne se rattrape pas.
race-result-ask = Bravo, tu l’as fait ! { $race } en { $time } : je note ton résultat ?
race-result-beaten = Objectif { $target } battu de { $by }.
race-result-missed = Objectif { $target } manqué de { $by } : tu sais maintenant où tu en es, et ça se travaille.
race-result-equal = Objectif { $target } atteint, à la seconde.
race-result-record = C’est ton record : l’ancien était { $old }.
race-result-rest = Maintenant, repos : quelques jours sans rien de dur, et raconte-moi comment tu te sens.
days-ask = Je règle tes jours de course : { $days } ?
zone-later = Bon voyage ! D’ici là je garde ton fuseau ({ $zone }) ; écris-moi « je suis à { $place } » une fois sur place.
why-written = Mon dernier message de moi-même, { $when } : { $why }
why-written-none = Je ne t’ai pas écrit de moi-même ces dernières semaines.
why-written-stop = Pour que j’arrête : « arrête de m’écrire ».

# The coach about itself.
who-am-i = Je suis Allure, un programme, pas une personne. Je calcule tes séances et tes allures à partir de ce que tu cours, et chaque chiffre que je donne a sa source. Je ne remplace ni un médecin ni un kiné.
smiles-back = Ça fait plaisir !
no-more-questions = Entendu, plus de questions. Tu peux toujours tout me dire ou tout régler avec /reglages.
not-understood = Je n’ai pas bien saisi. Demande-moi ta séance, ta semaine, tes allures ou ce que veut dire un mot de coureur, ou raconte-moi ta sortie.
bot-memory-fact = { $name } : { $value }
heart-in-zone = { $bpm }, c’est ta zone { $n } : normal si l’effort y ressemble. Pour un footing, ralentis tant que tu ne peux pas parler.
heart-alone = { $bpm } ne dit rien à lui seul : tout dépend de ta fréquence maximale et de l’effort. Fie-toi à ton souffle, et donne-moi ta fréquence maximale si tu la connais.
heart-signs = Douleur dans la poitrine, malaise ou palpitations : arrête-toi tout de suite et consulte.
coffee-before = Un café une petite heure avant, si tu en as l’habitude : oui. N’essaie pas ça pour la première fois un jour de course, et évite-le le soir, pour ton sommeil.
no-watch = Pas grave : raconte ta sortie en une phrase, par exemple « { $example } ». La durée seule suffit.
