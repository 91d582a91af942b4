# La maison : portes, boutons, fichiers, mémoire, commandes.
bot-group = Je ne parle d’entraînement qu’en privé. Écris-moi en message direct.
bot-stranger = Ce coach est privé. Demande un code à la personne qui l’héberge, puis envoie-le-moi ici.
bot-let-in = Code accepté, tu y es !
bot-joined = C’est lié : on reprend ici la même conversation, avec la même mémoire.
bot-gave-up = Je n’ai pas réussi à traiter ce message. Il est mis de côté ; redis-le-moi autrement, ou tape /aide.
bot-too-long = C’est trop long pour que je lise tout. Dis-m’en l’essentiel en quelques phrases.
bot-empty = Je n’ai rien reçu à lire. Écris-moi une phrase, ou tape /aide.
bot-edited = Je ne relis pas les messages modifiés. Renvoie-le-moi tel qu’il doit être.
bot-photo = Je ne lis pas encore les photos. Écris-moi les chiffres, ou envoie le fichier FIT, GPX ou TCX de ta montre.
bot-voice = Je n’écoute pas encore les messages vocaux. Écris-moi la même chose en une phrase.
bot-sticker = Joli. Si tu veux ta séance du jour, tape /seance.
bot-unreadable = Je ne sais pas lire ça. Envoie-moi du texte, ou un fichier FIT, GPX, TCX, .gz ou .zip.
bot-unknown-command = Je ne connais pas cette commande. La liste est dans /aide.
bot-unknown-command-close = Je ne connais pas cette commande. Tu voulais dire /{ $name } ?
bot-stale-button = Ce bouton n’est plus valable. Redemande-moi ce que tu voulais faire.
bot-press-only = Ça ne se reprend pas : appuie sur « { $label } » pour le faire. Rien n’est effacé pour l’instant.
bot-pressed-twice = C’est déjà fait.
bot-refused = D’accord, je n’ai rien changé.
bot-nothing-changed = Il n’y a rien à changer.
bot-nothing-to-undo = Il n’y a rien à annuler.
bot-undo = Annuler
bot-yes = Oui
bot-no = Non
bot-accept = D’accord
bot-on = oui
bot-off = non
bot-not-asked = non renseigné
bot-forget-yes = Oublier
bot-delete-yes = Tout supprimer
bot-delete-ask = Tout sera supprimé : messages, courses, réglages, et la clé qui permet de les lire. C’est définitif. Si tu veux garder une copie, tape d’abord /export. Je supprime tout ?
bot-deleted = C’est fait : { $messages_shown } { $messages ->
    [one] message
   *[other] messages
  } et { $activities_shown } { $activities ->
    [one] activité supprimés
   *[other] activités supprimés
  }, clé détruite. Bonne route.
bot-forgotten = { $n ->
    [0] Il n’y avait plus rien à oublier.
    [one] C’est oublié : { $n_shown } élément effacé, avec les résumés qui en dépendaient.
   *[other] C’est oublié : { $n_shown } éléments effacés, avec les résumés qui en dépendaient.
  }
bot-forget-fact = J’oublie ceci : { $what } ?
bot-forget-nothing = Je ne trouve rien là-dessus. /memoire montre tout ce que je sais.
bot-forget-preview = À oublier — messages : { $messages } ; faits : { $facts }. Je les efface ?
bot-memory =
    Je garde { $messages } { $said ->
        [one] message
       *[other] messages
    } et { $n ->
        [0] aucune course
        [one] { $runs } course
       *[other] { $runs } courses
    }. Ce que je sais de toi :
bot-memory-empty = Rien d’autre pour l’instant.
bot-memory-how = Pour en effacer un : « /oublie » suivi du numéro ou d’un mot.
bot-memory-said = dit le { $when }
bot-memory-quoted = dit le { $when } : « { $words } »
bot-memory-pressed = noté le { $when }
bot-recall = Voici ce que tu m’en as dit :
bot-recall-nothing = Je ne trouve rien là-dessus dans ce que tu m’as dit.
bot-export = Voici tout ce que je garde de toi : un JSON complet, tes activités en CSV et tes traces.
bot-link-code = Sur l’autre messagerie, envoie-moi : /lier { $code } — valable dix minutes, une seule fois.
bot-link-wrong = Ce code n’est pas valable. Demandes-en un nouveau avec /lier sur ton autre messagerie.
bot-link-same = Ces deux messageries sont déjà liées.
bot-linked = C’est lié : une seule mémoire pour tes deux messageries. Je range le reste en arrière-plan.
bot-link-settings = Tes réglages diffèrent d’une messagerie à l’autre (gardé → plus récent) : { $which }. Je prends les plus récents ?
bot-link-take = Les plus récents
bot-link-keep = Garder les anciens
bot-move-nothing = Rien n’est prévu ce jour-là.
bot-move-out-of-reach = Je ne déplace que dans les sept jours qui viennent. Donne-moi deux jours de cette période.
bot-move-unsafe = Je ne le fais pas : deux séances dures se retrouveraient à moins de 48 h. Choisis un autre jour.
bot-changed-meanwhile = Ton plan a changé depuis cette proposition : rien n’est modifié. Redemande, je recalcule.
bot-undone = J’annule : { $what }.
bot-undone-overtaken = Tu l’as changé depuis : je laisse ce qui vaut maintenant.
bot-undo-next = La dernière chose est déjà annulée. Avant elle, il y avait : { $what }. Je l’annule aussi ?
bot-undo-yes = Oui, annule aussi
bot-redone = C’est refait : { $what }.
bot-redo-overtaken = Tu as changé autre chose depuis : redis-moi simplement ce que tu veux.
bot-nothing-to-redo = Rien n’a été annulé : il n’y a rien à refaire.
command-redo = refaire ce que tu viens d’annuler
undo-import = l’import de { $count } activités
undo-activity = la sortie de { $size } du { $when }
undo-activity-dated = la sortie du { $when }
undo-activity-plain = une sortie
undo-deletion = la suppression de la sortie de { $size } du { $when }
undo-deletion-dated = la suppression de la sortie du { $when }
undo-deletion-plain = la suppression d’une sortie
undo-correction = la correction de la sortie du { $when } ({ $now } → { $was })
undo-rating = le ressenti noté pour la sortie du { $when }
undo-race = la sortie du { $when } notée comme course
undo-day = ce qui est noté pour le { $when }
undo-goal = l’objectif « { $goal } »
undo-goal-change = le changement de l’objectif « { $goal } »
undo-goal-drop = l’abandon de l’objectif « { $goal } »
undo-result = le résultat { $race } en { $time } du { $when }
undo-pain = la douleur notée ({ $site })
undo-pain-change = le changement noté pour la douleur ({ $site })
undo-flag = la fin de l’alerte
undo-move = le déplacement de ta séance du { $from } au { $to }
undo-session = le changement de séance du { $when }
undo-season = le changement de ton plan
undo-setting = le dernier réglage
undo-language = le changement de langue
undo-zone = le changement de fuseau horaire
undo-units = le changement d’unités
undo-quiet = le changement des heures de silence
undo-cap = le nombre de messages par jour
undo-nudges = l’accord sur les messages spontanés
undo-model = l’accord sur le modèle de langue
undo-country = le changement de pays
undo-muted = le changement des messages arrêtés
undo-run-days = le changement des jours de course
undo-weekly-runs = le nombre de sorties par semaine
undo-away = les jours d’absence
undo-strength-days = le changement des jours de renforcement
undo-long-day = le changement du jour de sortie longue
undo-method = le changement de méthode
undo-likes = la préférence notée
undo-running-since = depuis quand tu cours
undo-birth-year = l’année de naissance
undo-sex = le sexe noté
undo-hr-max = la fréquence cardiaque maximale
undo-hr-rest = la fréquence cardiaque de repos
bot-imported = { $new_shown } { $new ->
    [one] activité ajoutée
   *[other] activités ajoutées
  }, { $known_shown } déjà { $known ->
    [one] connue
   *[other] connues
  }, { $failed_shown } { $failed ->
    [one] fichier illisible
   *[other] fichiers illisibles
  }.
bot-imported-runs = Courses : { $count }, { $total } en tout, du { $from } au { $to }.
bot-imported-records = De nouveaux records : tape /records.
bot-not-utf8 = Cette ligne n’est pas en UTF-8 : je n’ai pas pu la lire. Renvoie-la encodée en UTF-8.
bot-file-unread = ce fichier ne s’ouvre pas ({ $why }).
bot-file-too-large-to-send = (Une pièce jointe était trop grosse pour cette messagerie : elle n’est pas partie.)
bot-file-empty = Ce fichier est vide. Exporte-le à nouveau depuis ta montre ou ton application.
bot-file-unknown = Je ne reconnais pas ce fichier. J’accepte FIT, GPX, TCX, aussi en .gz ou dans un .zip.
bot-file-not-activity = Ce fichier ne contient pas de course enregistrée (réglages, parcours ou séance prévue). Envoie celui de l’activité.
bot-file-no-session = Ce fichier ne contient aucun enregistrement. Vérifie que la course a bien été sauvegardée.
bot-file-too-large = Ce fichier est trop gros pour la messagerie (20 Mo au plus). Sur l’ordinateur : allure import suivi du fichier.
bot-file-bomb = Cette archive se déplie en quelque chose d’énorme : je ne l’ouvre pas. Envoie les fichiers un par un.
bot-file-corrupt = Ce fichier est abîmé et je n’ai rien pu en lire. Exporte-le à nouveau.
bot-file-lost = Je n’ai pas pu récupérer ce fichier. Renvoie-le-moi.
bot-model-down = (Le modèle ne répond pas ; je te réponds par le calcul.)
bot-model-slow = (Le modèle est trop lent ; je te réponds par le calcul.)
bot-model-budget = (Budget du modèle atteint pour aujourd’hui ; je te réponds par le calcul.)
bot-model-unsound = (La réponse du modèle n’était pas vérifiable ; je te réponds par le calcul.)
bot-consent-model = Une question avant d’aller plus loin : pour discuter plus librement, tes messages, ton état d’entraînement et ce que je sais de toi seraient envoyés au modèle { $model } sur { $host }. Les alertes de santé n’y vont jamais. Si tu refuses, je réponds par le calcul, sans rien envoyer. Tu pourras changer d’avis : « utilise le modèle » ou « n’utilise plus le modèle ». Tu es d’accord ?
bot-welcome = Salut, moi c’est Allure, ton coach de course. Je calcule tout à partir de tes courses et je n’invente rien. Envoie-moi un fichier de ta montre, ou dis-moi simplement ton objectif.
bot-welcome-model = Salut, moi c’est Allure, ton coach de course. Je calcule tout à partir de tes courses et je n’invente rien ; un modèle m’aide à en parler, si tu le veux bien. Envoie-moi un fichier de ta montre, ou dis-moi simplement ton objectif.
bot-privacy = Tout reste sur la machine qui m’héberge. Tes messages, notes et traces sont chiffrés avec une clé à toi ; /export te donne tout, /supprimer détruit tout, clé comprise. Aucun modèle n’est configuré : rien ne sort d’ici.
bot-privacy-model = Tout reste sur la machine qui m’héberge, chiffré avec une clé à toi. Si tu l’as accepté, tes messages et ton état d’entraînement vont au modèle { $model } sur { $host } ; les alertes de santé, jamais. /export te donne tout, /supprimer détruit tout, clé comprise.
bot-help = Parle-moi normalement, ou envoie-moi un fichier de ta montre. Les commandes :
bot-banner-base = base embarquée prête
bot-banner-own-base = base prête
bot-banner-model = modèle { $model }
bot-banner-no-model = aucun modèle configuré : le coach répond par le calcul
bot-console-code = Code pour laisser entrer une personne (dix minutes, une seule fois) : { $code } — qu’elle l’envoie au bot.
bot-new-name = Nouveau ici : { $name }. Bienvenue.
tool-runs-total = Courses : { $count }, distance totale : { $total }.
fact-goal = objectif
fact-result = course passée
fact-injury = douleur
fact-like = aime
fact-dislike = n’aime pas
fact-methodology = méthode
fact-running-since = court depuis
fact-birth-year = année de naissance
fact-hr-max = FC max
fact-hr-rest = FC de repos
fact-run-days = jours de course
fact-minutes = temps au plus
fact-weekly-runs = sorties par semaine au plus
fact-strength-days = jours de renforcement
fact-weight = poids
command-session = la séance du jour
command-tomorrow = la séance de demain
command-plan = ton plan de saison, ou en commencer un
command-preferences = ce que ton plan doit suivre : goûts, temps, jours, repère
command-week = ta semaine, en image
command-month = tes douze dernières semaines, en image
command-form = charge, fatigue et fraîcheur
command-records = tes records
command-last = ta dernière course
command-paces = tes allures d’entraînement
command-zones = tes zones cardiaques
command-goal = fixer un objectif : /objectif marathon de Paris 11 avril 3h30
command-predict = ton temps probable en course
command-log = noter une course : /fait 8 km en 42 min, RPE 6
command-pain = noter une douleur : /douleur genou 3/10
command-check-in = sommeil, jambes, moral, de 1 à 5 : /matin 4 3 5
command-strength = cinq exercices de renforcement
command-move = déplacer une séance : /deplacer jeudi à samedi
command-why = pourquoi cette séance
command-undo = annuler la dernière chose faite
command-memory = ce que je sais de toi
command-forget = oublier : /oublie suivi d’un numéro ou d’un mot
command-settings = tes réglages
command-silence = heures de silence : /silence 21h-7h
command-language = langue : /langue français ou anglais
command-zone = fuseau horaire : /fuseau Montréal
command-units = unités : /unites km ou miles
command-link = relier une autre messagerie
command-privacy = ce qui est gardé, et où
command-export = tout récupérer
command-delete = tout supprimer
command-help = cette liste
command-start = commencer
bot-delete-run = Je supprime la sortie du { $when } ({ $size }) ?
bot-delete-run-yes = Supprimer
