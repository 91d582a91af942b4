# Before the first session, and what is told of one’s running of late.
start-intro = Avant ta première séance, trois questions au plus. « Je sais pas » me va aussi.
start-again = Je n’ai pas compris. Quelques mots suffisent, ou « je sais pas ».
ask-start-runs = Combien de fois par semaine cours-tu en ce moment ?
ask-start-longest = Ta plus longue sortie de ces dernières semaines, en kilomètres ou en minutes ?
ask-start-pain = Une douleur en ce moment ? Dis-moi où et à combien sur dix, par exemple « genou 3 », ou « rien ».
button-no-runs = Je ne cours pas
button-no-pain = Rien
button-dont-know = Je ne sais pas
done-recent-none = C’est noté : tu ne cours pas en ce moment.
done-recent-runs =
    C’est noté : { $count } { $n ->
        [one] sortie
       *[other] sorties
    } par semaine ces temps-ci.
done-recent-week = C’est noté : { $distance } par semaine ces temps-ci.
done-recent-longest = C’est noté : { $length } pour ta plus longue sortie récente.
reason-told-start = je pars de ce que tu m’as dit, prudemment tant que je ne connais pas tes sorties.
reason-day-limit = le temps que tu as ce jour-là.
reason-day-limit-with = tu as { $time } au plus ce jour-là.
reason-told-week = je pars de la semaine que tu m’as dite, prudemment tant que je ne connais pas tes sorties.
reason-told-week-with = tu m’as dit { $week } par semaine, sans me dire ta plus longue sortie : je partage en { $runs } sorties, pas plus de { $limit } d’un coup tant que je ne connais pas tes sorties.
reason-told-start-with = tu m’as dit { $longest } pour ta plus longue sortie récente : pas plus de { $limit } d’un coup, et moins tant que je ne connais pas tes sorties.
wanted-planned = { $day }, je prévois : { $session }.
week-coming = À venir :
week-coming-day = • { $day } : { $session }
pace-too-fast = { $pace } : personne ne tient cette allure, le meilleur niveau mondial sur 1 km étant autour de { $best }. Je n’ai rien noté : redonne-la-moi en minutes par kilomètre, par exemple « 5:30/km ».
undo-lately = tes sorties récentes
fact-recent-runs = sorties par semaine ces temps-ci
fact-recent-week = distance par semaine ces temps-ci
fact-recent-longest = plus longue sortie récente
set-recent-runs = Sorties par semaine ces temps-ci
set-recent-runs-how = en ce moment je cours 2 fois par semaine
set-recent-longest = Plus longue sortie récente
set-recent-longest-how = ma plus longue sortie récente fait 8 km
reason-asked-goal = Ta course fixe le but et le rythme de tes semaines ; sans elle, je te fais courir pour la forme.
reason-asked-recent-race = Un temps récent me donne tes allures ; sans lui, je pars prudemment.
reason-asked-nudges = Sans ton accord, je ne t’écris jamais de moi-même.
reason-asked-age = L’âge sert à estimer ta fréquence cardiaque maximale et à situer tes temps.
reason-asked-sex = Ça sert seulement aux références de temps.
reason-asked-heart = Ces deux chiffres règlent tes zones.
reason-asked-run-days = Je ne prévois de course que ces jours-là.
reason-asked-strength-days = Je te rappelle le renforcement ces jours-là, loin des séances dures.
reason-asked-injuries = Une douleur change ce que je te propose.
reason-asked-methodology = Elle décide de la forme de ton plan.
reason-asked-language = C’est pour te répondre dans la bonne langue.
reason-asked-timezone = C’est pour savoir quel jour il est chez toi.
reason-asked-quiet-hours = C’est pour ne pas te réveiller.
reason-asked-units = C’est pour te donner tes distances comme tu les lis.
reason-asked-start = C’est pour que ta première séance ne soit ni trop longue ni trop dure.
reason-asked-optional = Rien d’obligatoire : « passe » me va aussi.
