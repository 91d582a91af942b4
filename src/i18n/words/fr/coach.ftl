# The coach without a model: sessions, answers and what an action changed.

# Sessions.
session-rest = repos
session-easy = footing
session-long = sortie longue
session-quality = séance de qualité
session-tempo = séance au seuil
session-interval = intervalles
session-repetition = répétitions courtes
session-marathon-pace = sortie à allure marathon
session-hills = côtes
session-fartlek = fartlek
session-strides = footing avec lignes droites
session-cross = entraînement croisé sans courir
session-strength = renforcement
session-walk-run = marche-course
session-race = course
session-of = { $name } de { $amount }
session-at = { $session }, { $target }
target-pace = entre { $fast } et { $slow }
target-pace-around = autour de { $pace }
target-effort = effort { $low } à { $high } sur { $max }
target-effort-one = effort { $level } sur { $max }
target-heart-rate = { $low } à { $high } bpm
step-warm-up = échauffement { $amount }
step-run = { $amount } de course
step-recover = { $amount } tranquille
step-walk = { $amount } de marche
step-cool-down = retour au calme { $amount }
step-repeat = { $times } × { $step }
step-at = { $step } { $target }
step-recovery = { $step } (récup { $amount })
step-recovery-walk = { $step } ({ $amount } de marche entre)
step-then = , puis{" "}
session-steps = Déroulé : { $steps }.
session-why = Pourquoi : { $reason }
feel-rest = Marche ou mobilité si tu as envie de bouger.
feel-easy = Tu dois pouvoir parler par phrases entières.
feel-long = Pars doucement : la fin doit rester aussi confortable que le début.
feel-quality = Soutenu mais régulier : la dernière répétition comme la première.
feel-marathon-pace = Tenu sans lutter : tu dois pouvoir dire une phrase courte à tout moment.
feel-fartlek = Joue avec l’allure : vif quand tu accélères, vraiment tranquille entre deux.
feel-strides = Relâché et rapide sur une vingtaine de secondes, jamais à fond.
feel-cross = Du cœur, pas de choc : respire fort sans te presser.
feel-strength = Chaque série laisse deux répétitions en réserve.
feel-walk-run = Cours assez lentement pour pouvoir parler, et marche avant de manquer de souffle.
feel-race = Pars retenu, accélère dans la deuxième moitié.
session-pain = Avec ta douleur à { $pain }, arrête-toi si elle monte ou si tu boites.
today-session = Aujourd’hui : { $session }.
tomorrow-session = Demain : { $session }.
day-session = { $day } : { $session }.
next-session = Prochaine séance : { $day }, { $session }.
today-done-distance = Déjà couru aujourd’hui : { $distance }. C’est bon pour la journée, récupère.
today-done = Tu as déjà couru aujourd’hui. C’est bon pour la journée, récupère.
plan-horizon = Pour l’instant je prévois jusqu’au { $day }, pas au-delà.
plan-empty = Je n’ai pas encore de séance à te proposer. Raconte-moi ta dernière sortie et j’en prépare une.
no-session-that-day = { $day } : rien n’est prévu, c’est repos.
why-session = { $day } : { $session }. Voici pourquoi :
why-reason = • { $reason }
move-where = Quel jour vers quel jour ? Écris par exemple « déplace jeudi à samedi ».
move-past = Je ne peux déplacer une séance que d’aujourd’hui en avant.
move-diff = Je déplace ta séance ({ $session }) : { $from } → { $to }. Ce jour-là, elle remplace : { $instead }.
move-hard = Attention, une autre séance dure est juste à côté : il faut { $hours } heures entre les deux, j’allégerai si besoin.
skip-ask = Je saute ta séance ({ $session }), { $day } ?
skip-no-catch-up = Une séance sautée ne se rattrape pas : on reprend simplement la suite.
missed-one = Rien de grave, et on ne la rattrape pas : deux séances empilées coûtent plus qu’une séance manquée.
missed-some-days = Quelques jours de coupure : on reprend à { $share } du volume, sans rien rattraper.
missed-a-week = Une bonne semaine de coupure : on reprend à { $share } du volume au plus, sans séance dure pour commencer.
missed-long = Plus de deux semaines sans courir : on reprend court et facile, puis on remonte sur plusieurs semaines.
what-if-skip = Sauter une séance ne change presque rien à ta forme.
what-if-within = { $wished } : oui, ça reste sous ta limite de { $limit }, ta plus longue sortie de trente jours étant { $longest }.
what-if-beyond = { $wished } : c’est au-delà de ta limite de { $limit }, ta plus longue sortie de trente jours étant { $longest }.
what-if-no-run = { $wished } d’un coup sans sortie connue depuis trente jours, non : commence par de la marche-course. Si tu as couru, raconte-moi ta dernière sortie.
spike-hazard = Sur des milliers de coureurs, un tel écart va avec un taux de blessure { $hazard } fois plus élevé ; c’est une moyenne de groupe, pas ton avenir.

# Numbers.
no-run-yet = Je ne connais encore aucune sortie de toi. Envoie un fichier de ta montre (FIT, GPX ou TCX) ou raconte-la-moi.
last-run = Dernière sortie : { $activity }.
last-run-load = Charge : { $points } points.
last-run-spike = C’est { $beyond } de plus que ta plus longue sortie des trente jours d’avant : garde la prochaine plus courte.
last-run-effort = Effort ressenti : { $effort }.
activity-distance-time = { $distance } en { $time }
activity-ascent = { $metres } m de dénivelé
ask-effort = Quel effort as-tu ressenti ?
ask-run-pain = Une douleur pendant ou après ?
paces-easy = Facile : { $fast } à { $slow }.
paces-steady = Marathon : { $marathon } · Seuil : { $threshold }.
paces-threshold = Seuil : { $threshold }.
paces-fast = Intervalles : { $interval } · Répétitions : { $repetition }.
paces-from-race = D’après ta course : { $race } en { $time }, { $day } (indice de forme { $index }).
paces-from-training = D’après ta meilleure portion d’entraînement : { $race } en { $time }, { $day } (indice de forme { $index }, sans doute un peu bas).
paces-easy-only = Ton allure facile : { $fast } à { $slow }, autour de tes footings récents.
paces-none = Je n’ai pas encore de quoi calculer tes allures : cours facile, en pouvant parler.
paces-unlock = Pour les autres allures, donne-moi une course récente, par exemple « { $example } ».
zones-none = Il me manque ta fréquence cardiaque maximale. Écris par exemple « { $example } ».
zones-line = Zone { $n } : { $low } à { $high }
zones-by-reserve = Calculées sur ta réserve cardiaque (maximum moins repos).
zones-by-max = Calculées sur ta fréquence maximale ; avec celle au repos, elles seraient plus justes.
zones-by-age = Estimées d’après ton âge, donc approximatives : une fréquence maximale mesurée les corrigerait.
week-total = Ta semaine : { $distance }.
last-week-total = Semaine dernière : { $distance }.
record-line = Ton record sur { $race } : { $time }, { $day }.
record-short = { $race } en { $time }

# Races and goals.
goal-unnamed = ta course
goal-target = objectif { $target }
goal-target-pace = objectif { $target } ({ $pace })
predict-interval = { $race } : autour de { $middle } aujourd’hui, entre { $low } et { $high } à { $share } de confiance.
predict-no-fitness = Je n’ai pas encore de course récente pour faire une prévision honnête.
predict-unlock = Donne-moi une course récente, par exemple « { $example } ».
predict-no-goal = Je prévois la distance de tes objectifs, et celle-ci n’en est pas un.
predict-set-goal = Dis-moi la course que tu prépares, par exemple « { $example } ».
race-in-days =
    { $race } : plus que { $days } { $n ->
        [one] jour
       *[other] jours
    }.
race-week-later = Ta dernière ligne droite commence { $days } jours avant : volume réduit, rien de nouveau. D’ici là, on déroule le plan.
race-week-rules = Volume réduit, quelques accélérations courtes, rien de nouveau : ni chaussures, ni repas, ni séance.
race-week-eve = La veille : footing court ou repos, affaires prêtes, dîner habituel, lit tôt. Pars plus lentement que tu n’en as envie.
race-week-none = Je ne connais pas la date de ta course.
goal-past = { $day }, c’est passé : je n’ai rien changé. Quelle est la bonne date ?
goal-distance-odd = Cette distance ne me paraît pas possible : je n’ai rien changé. Quelle est la bonne ?
goal-impossible = { $race } en { $target } : c’est plus rapide que le meilleur niveau mondial, autour de { $reference }.
goal-unchanged = Je n’ai rien changé. Quel temps vises-tu vraiment ?
goal-none = Tu n’as pas d’objectif en cours.
goal-drop-ask = J’abandonne cet objectif : { $race } ?
goal-change-how = Objectif actuel : { $race }. Donne-moi la nouvelle date ou le nouveau temps.
goal-days-left =
    Il reste { $days } { $n ->
        [one] jour
       *[other] jours
    }.
goal-too-soon =
    La course du { $after } vient { $n ->
        [one] un jour
       *[other] { $days } jours
    } après celle du { $before } : il en faut { $needed } pour s’en remettre et viser un temps. Je la garde, et tu la cours facile, pour le plaisir.
goal-beyond-record = Ce temps est plus rapide que le meilleur niveau mondial : je garde la course, mais je ne m’entraîne pas dessus.
goal-needs-fitness = Donne-moi une course récente et je te dirai où tu en es.

# The body.
feel-good = Tant mieux, profites-en sans en rajouter : c’est la régularité qui paie.
feel-good-limit = Ta limite pour une seule sortie : { $limit }.
readiness-rest-or-easy = Forme du jour { $sum } : repos, ou très facile et court.
readiness-no-quality = Forme du jour { $sum } : on court facile, pas de séance dure.
readiness-as-planned = Forme du jour { $sum } : feu vert pour ce qui est prévu.
recovery-form-early =
    Trop tôt pour parler de fraîcheur : il m’en faut { $needed } jours, j’en connais { $known }.
recovery-form-tired = Fraîcheur : { $form }, ta charge récente dépasse ton habitude.
recovery-form-fresh = Fraîcheur : { $form }, ta charge récente est dans ton habitude ou en dessous.
risk-no-run = Sans sortie connue, je ne peux rien comparer. Envoie un fichier ou raconte-moi ta dernière sortie.
risk-spike = Ta dernière sortie dépasse de { $beyond } la plus longue des trente jours d’avant : la prochaine, plus courte.
risk-no-spike = Ta dernière sortie reste dans ce que tes trente derniers jours ont préparé.
risk-no-reference = Je n’ai pas de sortie dans les trente jours d’avant ta dernière : reprends court et facile.
risk-pain = Ta douleur à { $pain } compte plus que tout calcul.
pain-stop = À ce niveau on ne court pas : repos, et si ça dure plus d’une semaine, va voir un professionnel de santé.
pain-hold = On lève le pied : ni séance dure ni sortie longue tant que ça dure. Si ça monte ou si tu boites, arrête et fais-toi examiner.
pain-fine = Ça reste acceptable si c’est revenu à la normale demain matin. Si ça monte, on s’arrête.
pain-rule = Tu peux courir tant que la douleur reste à { $pain } au plus et disparaît en { $hours } heures.
pain-rule-none = Ici, on ne court qu’avec zéro douleur.
site-achilles = tendon d’Achille
site-knee = genou
site-calf = mollet
site-shin = tibia
site-foot = pied
site-hip = hanche
site-hamstring = ischio-jambiers
site-ankle = cheville
site-back = dos
site-quad = quadriceps
site-groin = aine
site-other = zone douloureuse
protocol-intro = En général, sans diagnostic ({ $site }), on commence par calmer :
protocol-achilles = Contractions tenues du mollet chaque jour, ni côtes ni vitesse.
protocol-knee = Moins de descentes, cadence un peu plus élevée, quadriceps en contraction tenue.
protocol-calf = Pas de course les premiers jours, puis contractions tenues sans douleur.
protocol-shin = Pas de course tant que marcher fait mal ; une douleur précise sur l’os se montre à un médecin avant tout.
protocol-foot = Semelle ou strap, étirements doux du mollet, talon soulagé.
protocol-hip = Évite de croiser les jambes et de dormir dessus, terrain plat.
protocol-hamstring = Contractions tenues, ni étirement ni longue position assise, terrain plat.
protocol-ankle = Protection, marche dès que possible, puis équilibre sur une jambe.
protocol-back = Reste en mouvement et gaine doucement.
protocol-quad = Contractions tenues du quadriceps, moins de descentes.
protocol-groin = Une douleur profonde à l’aine se montre à un médecin avant de recourir.
protocol-other = Repos relatif : vélo ou natation si c’est indolore, et reprise en marche-course.
protocol-exercises = Pour commencer : { $exercises }.
protocol-see-someone = Si ça empire, réveille la nuit ou n’avance pas en une semaine : kiné ou médecin.

# Lore.
shoes-life = Une paire dure en général { $low } à { $high } km ; change plus tôt si elle s’affaisse ou si une douleur apparaît.
shoes-rotate = Alterne deux paires, et fais deux semaines de transition avec une neuve.
heat-pace = Par forte chaleur, cours à l’effort, pas à l’allure : la même allure coûte plus cher.
heat-quality = Décale tôt le matin, à l’ombre, et remplace la séance dure par du facile.
heat-adapt = Le corps s’habitue en { $low } à { $high } sorties. Bois à ta soif.
heat-stop = Frissons, confusion ou vertiges : arrête-toi, refroidis-toi et demande de l’aide.
fuel-none = Pour { $time } de course, rien à manger en route ; de l’eau si tu as soif.
fuel-under = Sous { $time }, rien à manger en route.
fuel-some = Pour { $time } de course : { $low } à { $high } g de glucides par heure.
fuel-more = Pour { $time } de course : { $low } à { $high } g de glucides par heure, en mélangeant glucose et fructose.
fuel-table = Jusqu’à { $time }, { $low } à { $high } g de glucides par heure ; au-delà, jusqu’à { $most } g.
fuel-drink = Bois à ta soif, sans jamais finir plus lourd qu’au départ.
fuel-distance = { $race } :
fuel-train-gut = Essaie tout à l’entraînement avant la course.

# Talk.
greeting = Salut !
greeting-newcomer = Envoie-moi un fichier de ta montre (FIT, GPX ou TCX) ou raconte ta dernière sortie, et je te propose la prochaine.
thanks = Avec plaisir. Bonne séance !
smalltalk = Je suis là pour ta course à pied. On regarde ta séance du jour ?
out-of-scope = Ça sort de ce que je sais faire : je suis coach de course à pied.
help-ask = Demande : ma séance, ma semaine, mes allures, mes zones, mon dernier footing, « pourquoi ? ».
help-tell = Raconte : « couru 8 km en 45 min hier », « mal au genou 3/10 », ton objectif, ta fatigue, ou envoie un fichier FIT, GPX, TCX.
help-settle = Règle : jours de course, heures calmes, langue, fuseau, unités, mémoire, export, suppression.
no-pdf = Pas encore de rapport PDF. Je peux te montrer ta semaine ou ton mois ici, en image.
no-dashboard = Pas encore de tableau de bord sur le web : tout se passe ici. Je peux te montrer ta semaine ou ton mois.
no-calendar = Je n’écris pas encore dans ton agenda. Je peux te donner ta semaine ici.
sources-files = Je lis les fichiers FIT, GPX et TCX, l’export de l’app Santé de l’iPhone et les archives complètes de Strava, Garmin et Polar : envoie-les ici. Ce qui est trop gros pour la messagerie entre par l’ordinateur : allure import suivi du fichier.
sources-no-link = Pas encore de connexion directe à Strava, Garmin, Polar ou Coros. Tu peux aussi raconter ta sortie en une phrase.
unsure = Je ne suis pas sûr d’avoir compris. Tu voulais :
skipped = D’accord, on passe.

# What an action changed.
plan-change = { $day } : { $before } → { $after }.
log-ask = Je note : { $activity } ?
log-odd = Ces chiffres ne me paraissent pas possibles : je n’ai rien noté. Peux-tu les redonner ?
correct-ask = Je corrige ta sortie du { $when } : { $before } → { $after } ?
correct-same = Ta sortie du { $when } est déjà notée ainsi : { $before }.
correct-none-then = Je ne connais aucune sortie le { $day }, donc rien à corriger.
race-how = Pour noter une course, donne-moi sa distance, sa date et ton temps : « { $example } ».
sport-running = course
sport-cycling = vélo
sport-swimming = natation
sport-walking = marche
sport-strength = renforcement
sport-other = activité
done-logged = Noté : { $activity }.
done-effort = Effort noté : { $effort }.
done-run-pain = Douleur notée : { $pain }.
done-run-pain-where = Où as-tu mal ? Dis-le-moi et j’adapte la suite.
done-activity-deleted = Sortie supprimée.
done-corrected = C’est corrigé.
done-corrected-to = Corrigé : { $activity }.
done-race-declared = C’est noté comme course.
done-check-in = Merci, c’est noté.
done-sleep = Sommeil noté : { $hours } heures.
done-weight = Poids noté : { $kg } kg.
done-goal = Objectif noté : { $goal }.
done-goal-changed = Objectif modifié : { $goal }.
done-goal-plain = Objectif noté.
done-goal-dropped = Objectif abandonné : { $race }. Le plan suit.
done-result = Résultat noté : { $race } en { $time }, { $day }.
done-result-paces = Tes allures en tiennent compte.
done-pain = { $site } : douleur { $pain }, c’est noté.
done-pain-unnamed = Noté : douleur { $pain }.
done-pain-site = { $site }, c’est noté.
done-pain-gone = Bonne nouvelle, c’est noté. On reprend en douceur, et au moindre retour tu me le dis.
done-moved = C’est déplacé : { $day }, { $session }.
done-moved-plain = C’est déplacé au { $day }.
done-skipped = Séance sautée ({ $day }). On reprend la suite normalement.
done-forgotten = C’est oublié.
file-read = { $sport }, { $activity }.
file-known = Je l’avais déjà, rien n’a changé. { $sport }, { $activity }.
file-other-sport = Je la compte dans ta charge, pas dans tes kilomètres de course.
file-records =
    { $n ->
        [one] Record battu
       *[other] Records battus
    } : { $records }.

# Why a session is what it is, by rule.
reason-h1 = une seule sortie ne dépasse pas de plus d’un dixième la plus longue de tes trente derniers jours.
reason-h2 = ta semaine ne grandit que peu à peu par rapport à tes quatre dernières.
reason-h4 = deux séances dures restent séparées par deux jours.
reason-h8 = il faut au moins un jour sans course par semaine.
reason-h9 = pas de séance dure tant que le corps proteste.
reason-readiness = ta forme du jour demande de lever le pied.
reason-easy-median = l’allure est la médiane de tes footings récents.
reason-no-history = sans sortie connue depuis trente jours, on commence par alterner marche et course.
reason-first-weeks = je connais encore trop peu de tes sorties pour en demander plus.
reason-long-day = c’est le jour de ta sortie longue.
reason-quality-share = une seule séance dure par semaine, le reste facile.
reason-taper = la course approche : on arrive frais, sans rien de nouveau.
reason-race-day = c’est le jour de la course.
reason-race-too-soon = elle vient trop tôt après la course d’avant : cours-la facile, pour le plaisir.
reason-race-too-soon-with =
    elle vient { $n ->
        [one] un jour
       *[other] { $days } jours
    } après la course d’avant, il en faut { $needed } pour s’en remettre : cours-la facile, pour le plaisir.
reason-race-unready = c’est bien plus loin que tout ce que je connais de toi : pars très doucement, marche dès que tu en as besoin, et arrête-toi si ça fait mal.
reason-race-unready-with = c’est plus du double de ta plus longue sortie des dix dernières semaines ({ $longest }) : pars très doucement, marche dès que tu en as besoin, et arrête-toi si ça fait mal.
reason-pain = ta douleur passe avant le plan.
reason-flag = un signe d’alerte attend l’avis d’un professionnel.
reason-availability = tes jours de course le veulent ainsi.
reason-away = tu m’as dit être en déplacement.
reason-weekly-runs = la semaine a déjà toutes ses sorties.
reason-weekly-runs-with =
    la semaine a déjà { $n ->
        [one] sa sortie, comme tu l’as demandé ({ $runs }).
       *[other] ses { $runs } sorties, comme tu l’as demandé.
    }
reason-moved-by-you = c’est toi qui l’as mise là.
reason-rhythm = c’est ton rythme habituel.
reason-already-run = tu as déjà couru ce jour-là.
reason-h1-with = une seule sortie ne dépasse pas { $limit }, ta plus longue de trente jours étant { $longest }.
reason-h2-with = la semaine reste sous { $limit }, ta plus grosse récente étant { $reference }.
reason-readiness-with = ta forme du jour ({ $sum }) demande de lever le pied.
reason-easy-median-with = l’allure vient de la médiane de tes footings récents, { $pace }.
reason-no-history-with =
    { $days } { $n ->
        [one] jour
       *[other] jours
    } sans course : on alterne marche et course pour reprendre.
reason-long-day-with = c’est le jour de ta sortie longue, dans une semaine d’environ { $week }.
reason-quality-share-with = une seule séance dure cette semaine, avec { $hard } d’effort soutenu ; le reste est facile.
reason-taper-with =
    la course est dans { $days } { $n ->
        [one] jour
       *[other] jours
    } : on arrive frais, sans rien de nouveau.
reason-pain-with = ta douleur à { $pain } passe avant le plan.
reason-rhythm-with =
    tu cours d’habitude { $runs } { $n ->
        [one] fois
       *[other] fois
    } par semaine.
reason-already-run-with = tu as déjà couru { $distance } ce jour-là.

# Buttons.
button-why = Pourquoi ?
button-move = Déplacer
button-skip = Sauter
button-today = Ma séance
button-week = Ma semaine
button-month = Mon mois
button-help = Aide
button-memory = Ma mémoire
button-paces = Mes allures
button-fuelling = Ravitaillement
button-race-week = Semaine de course
button-pain = Signaler une douleur
button-protocol = Que faire ?
button-yes = Oui
button-no = Non
button-move-yes = Oui, déplace
button-skip-yes = Oui, saute
button-drop-yes = Oui, abandonne
button-log-yes = Oui, note
button-correct-yes = Oui, corrige
button-method-yes = Oui, celle-là

# What a button of the unsure answer offers.
intent-todays-session = ta séance du jour
intent-tomorrow-session = ta séance de demain
intent-my-week = ta semaine
intent-my-month = ton mois
intent-last-run = ta dernière sortie
intent-my-paces = tes allures
intent-my-zones = tes zones cardiaques
intent-my-records = tes records
intent-predict-race = une prévision de course
intent-set-goal-race = fixer un objectif
intent-change-goal = changer ton objectif
intent-move-session = déplacer une séance
intent-skip-session = sauter une séance
intent-missed-session = une séance manquée
intent-feel-tired = dire ta fatigue
intent-feel-good = dire que tout va bien
intent-report-pain = signaler une douleur
intent-injury-protocol = que faire pour une douleur
intent-strength-session = une séance de renforcement
intent-exercise-howto = comment faire un exercice
intent-log-run = noter une sortie
intent-log-strength = noter du renforcement
intent-log-sleep = noter ton sommeil
intent-log-weight = noter ton poids
intent-recovery-status = ta récupération
intent-training-load = ta charge d’entraînement
intent-injury-risk = ton risque de blessure
intent-why = le pourquoi de ta séance
intent-undo = annuler la dernière action
intent-what-if = et si…
intent-methodology = ta méthode d’entraînement
intent-preference-like = dire ce que tu aimes
intent-preference-dislike = dire ce que tu n’aimes pas
intent-availability = tes jours de course
intent-quiet-hours = tes heures calmes
intent-language = la langue
intent-timezone = ton fuseau horaire
intent-units = les unités
intent-memory-show = voir ce que je retiens
intent-memory-forget = oublier quelque chose
intent-export = exporter tes données
intent-delete-account = supprimer ton compte
intent-report-pdf = un rapport
intent-dashboard = le tableau de bord
intent-calendar = ton agenda
intent-sources = connecter ta montre
intent-shoes = les chaussures
intent-weather-heat = courir par la chaleur
intent-fuelling = le ravitaillement
intent-race-week = la semaine de course
intent-greeting = dire bonjour
intent-thanks = dire merci
intent-help = l’aide
intent-smalltalk = bavarder
intent-out-of-scope = autre chose
readiness-waiting = Forme du jour { $sum } : c’est noté, mais ce n’est pas un feu vert.
pain-better = Tant mieux ! Mais mieux, ce n’est pas fini : le plan reste prudent jusqu’à zéro.
pain-imagined = Avec une douleur à { $pain } :
pain-hard-again = Le rapide revient en dernier : d’abord plusieurs footings sans aucune douleur, ni pendant ni le lendemain matin. Ensuite, une petite dose à la fois, et un jour facile après chacune.
pain-see-now = Oui : à { $pain }, fais voir cette douleur par un kiné ou un médecin dans les jours qui viennent. D’ici là, pas de course.
pain-see-when = Oui si ça empire, si ça réveille la nuit, si tu boites ou si rien ne bouge en une semaine : un kiné ou un médecin du sport. Une douleur précise sur un os, ou au fond de l’aine : médecin d’abord, sans attendre.
bone-stress = Une fracture de fatigue, même simplement possible, se montre à un médecin avant tout : on ne court plus, même doucement, même si la douleur est faible. C’est lui qui fixe la durée de l’arrêt et la reprise, selon l’os touché. Si tu en as une, dis-le-moi et j’arrête les séances.
medicine-running = Pas d’anti-inflammatoire (ibuprofène, kétoprofène, aspirine) avant, pendant ni juste après l’effort : il fatigue les reins et l’estomac, et il cache une blessure. Le paracétamol ne protège de rien non plus : s’il en faut un pour courir, on ne court pas.
medicine-ask = Si c’est un traitement prescrit, ne l’arrête pas : demande à ton médecin ou à ton pharmacien.
stretching-before = Avant de courir, pas d’étirement long : un échauffement progressif suffit, avec quelques mouvements dynamiques avant une séance rapide.
stretching-after = Après, ou un autre jour, étire-toi doucement si ça te fait du bien : ça n’évite ni les courbatures ni les blessures.
eat-eve = La veille : un dîner simple et connu, avec des pâtes, du riz ou des pommes de terre, peu de graisses et peu de fibres. Bois normalement, et rien de nouveau dans l’assiette.
eat-before = Finis ton repas { $low } à { $high } heures avant de courir.
eat-snack = Plus près du départ, juste un petit encas facile à digérer, comme une banane. Pour un footing court, tu peux partir sans rien.
lead-tired = Je t’entends : la fatigue fait partie de l’entraînement, et un jour léger n’a jamais fait perdre la forme.
lead-sore = Des jambes lourdes ou des courbatures, c’est courant : ça passe en un à trois jours, avec du très facile ou du repos.
lead-stressed = Je comprends. Le stress fatigue autant qu’une séance : en ce moment, court et facile suffit largement.
lead-sleep = Les mauvaises nuits pèsent : tant que ça dure, rien de dur, du facile ou une sieste à la place.
sleep-short = C’est peu : aujourd’hui, facile et court ou repos, pas de séance dure. Couche-toi plus tôt ce soir, ou fais une petite sieste.
site-bone = os
