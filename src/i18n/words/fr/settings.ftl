# What the athlete settles, and the words that confirm it.
method-norwegian-singles = norvégienne simple
method-norwegian-double = norvégienne double
method-polarised = polarisée
method-unknown = autre
method-question = La méthode { $method } peut guider tes séances. Tu veux la suivre ?
method-current = Ta méthode : { $method }. Donne-moi une course et sa date, et j’en fais un plan.
method-none = Tu n’as pas choisi de méthode : je te propose surtout du facile, une sortie longue et une séance de qualité par semaine.
days-current = Tes jours de course : { $days }.
days-none = Tu n’as gardé aucun jour de course.
days-all = Pour l’instant je considère que tu peux courir tous les jours.
days-how = Écris-moi tes jours, par exemple « lundi, mercredi et samedi ».
no-day = aucun jour
quiet-current = Heures calmes : de { $from } à { $to }, je ne t’écris pas de moi-même.
quiet-none = Pas d’heures calmes : je peux t’écrire à toute heure.
quiet-how = Pour les changer, écris par exemple « { $example } ».
zone-current = Ton fuseau : { $zone }, il est { $time } chez toi. Pour en changer, donne-moi une ville.
units-metric = Tu lis en kilomètres.
units-imperial = Tu lis en miles.
done-language = On continue en français.
done-zone = C’est réglé, ton fuseau : { $zone }.
done-units-metric = Je compte en kilomètres.
done-units-imperial = Je compte en miles.
done-cap =
    Au plus { $cap } { $n ->
        [one] message
       *[other] messages
    } par jour de moi-même.
done-nudges-on = Entendu, je t’écrirai quand ce sera utile, jamais pendant tes heures calmes.
done-nudges-off = Entendu, je ne t’écrirai que pour te répondre.
done-model-on = Entendu, le modèle de langage peut m’aider à te répondre.
done-model-off = Entendu, tes messages ne partent vers aucun modèle de langage.
done-muted = Je ne t’enverrai plus ce genre de message.
done-unmuted = Je t’enverrai de nouveau ce genre de message.
unmute-none = Aucun genre de message n’est coupé.
unmute-which = Lequel veux-tu recevoir de nouveau ?
nudge-kind-strength-day = Jours de renforcement
nudge-kind-fatigue = Fatigue
nudge-kind-volume-spike = Volume en hausse
nudge-kind-volume-low = Volume en baisse
nudge-kind-race-ahead = Course à venir
impossible-hr-max = Une fréquence cardiaque maximale de { $value } bpm n’est pas possible : elle est entre { $low } et { $high } bpm. Je n’ai rien noté.
impossible-hr-rest = Une fréquence cardiaque de repos de { $value } bpm n’est pas possible : elle est entre { $low } et { $high } bpm. Je n’ai rien noté. Si tu lis ce chiffre maintenant, au calme, ne cours pas et appelle le 112.
impossible-age = Un âge de { $value } ans n’est pas possible ici : j’attends entre { $low } et { $high } ans. Je n’ai rien noté.
impossible-birth-year = Une naissance en { $value } n’est pas possible ici : j’attends une année entre { $low } et { $high }. Je n’ai rien noté.
impossible-weight = Un poids de { $value } kg n’est pas possible : j’attends entre { $low } et { $high } kg. Je n’ai rien noté.
done-run-days = Jours de course : { $days }.
done-weekly-runs =
    Noté : { $count } { $n ->
        [one] sortie
       *[other] sorties
    } par semaine au plus.
done-away = Noté : pas de sortie prévue du { $from } au { $to }. Bon voyage !
done-strength-days = Jours de renforcement : { $days }.
done-long-day = Jour de la sortie longue : { $days }.
done-method = Méthode retenue : { $method }.
done-running-since = C’est noté : tu cours au moins depuis le { $date }.
done-birth-year = Année de naissance : { $year }.
done-female = Noté : femme.
done-male = Noté : homme.
done-hr-max = Fréquence maximale : { $bpm }.
done-hr-rest = Fréquence au repos : { $bpm }.
done-country = Pays noté. Urgences médicales : { $number }.
done-like = Noté, tu aimes : { $what }.
done-dislike = Noté, tu n’aimes pas : { $what }.
# Everything that can be settled: /reglages.
set-intro = Tes réglages. Pour en changer un, écris ce qui est entre guillemets, à ta façon.
set-line = { $name } : { $value } — « { $how } »
set-goal = Objectif
set-goal-how = mon objectif : marathon de Paris le 11 avril en 3h45
set-race = Course récente
set-race-how = résultat officiel : 10 km en 48:30 le 12 octobre
set-birth = Année de naissance
set-birth-how = j’ai 42 ans
set-sex = Sexe
set-sex-how = je suis une femme
set-hr-max = FC max
set-hr-max-how = FC max 188
set-hr-rest = FC de repos
set-hr-rest-how = FC repos 52
set-run-days = Jours de course
set-run-days-how = je cours mardi, jeudi et dimanche
set-strength-days = Jours de renforcement
set-strength-days-how = renforcement lundi et vendredi
set-weekly-runs = Sorties par semaine, au plus
set-weekly-runs-how = au plus 4 sorties par semaine
set-away = Absences
set-away-how = je suis absent du 3 au 10 août
set-away-value = du { $from } au { $to }
set-long-day = Jour de la sortie longue
set-long-day-how = sortie longue le samedi
set-injuries = Douleurs
set-injuries-how = j’ai mal au genou, 3/10
set-method = Méthode
set-method-how = méthode Daniels
set-language = Langue
set-language-how = parle anglais
set-french = français
set-english = anglais
set-zone = Fuseau
set-zone-how = fuseau Montréal
set-quiet = Heures calmes
set-quiet-how = silence de 22 h à 8 h
set-quiet-value = de { $from } à { $to }
set-units = Unités
set-units-how = compte en miles
set-metric = kilomètres
set-imperial = miles
set-country = Pays (numéros d’urgence)
set-country-how = mon pays : Belgique
set-country-guessed = { $country }, d’après ton fuseau
set-nudges = Messages spontanés
set-nudges-how = tu peux m’écrire
set-cap = { $cap } au plus par jour
set-muted = Sujets arrêtés
set-muted-how = réactive tous les sujets
set-muted-none = aucun (un bouton sous chaque message spontané arrête son sujet)
set-model = Modèle de langage
set-model-how = tu peux utiliser le modèle
set-female = femme
set-male = homme
set-none = aucune
country-name =
    { $code ->
        [FR] France
        [BE] Belgique
        [CH] Suisse
        [LU] Luxembourg
        [MC] Monaco
        [CA] Canada
        [US] États-Unis
        [GB] Royaume-Uni
        [IE] Irlande
        [DE] Allemagne
        [AT] Autriche
        [ES] Espagne
        [PT] Portugal
        [IT] Italie
        [NL] Pays-Bas
        [SE] Suède
        [NO] Norvège
        [DK] Danemark
        [FI] Finlande
        [PL] Pologne
        [AU] Australie
        [NZ] Nouvelle-Zélande
        [JP] Japon
        [MA] Maroc
        [TN] Tunisie
        [DZ] Algérie
        [SN] Sénégal
        [CI] Côte d’Ivoire
       *[other] { $code }
    }
run-days-now = Tu cours { $days }.
run-days-any = Tu ne m’as pas dit tes jours : une sortie peut tomber n’importe quel jour.
run-days-how = Pour changer : « { $example } ».
run-days-unread = « { $value } » : je n’y lis aucun jour de la semaine. Écris par exemple « { $example } ». Rien n’a changé.
run-days-same = Ce sont déjà tes jours : { $days }. Rien n’a changé.
run-days-last = Il ne resterait aucun jour pour courir : je n’ai rien changé. Écris ceux que tu gardes, par exemple « { $example } ».
example-run-days = /jours mardi jeudi dimanche
command-run-days = les jours où tu cours : /jours mardi jeudi dimanche
