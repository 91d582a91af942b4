# Les pages : envoyer de gros fichiers, recevoir les mesures d'un téléphone.

command-upload = envoyer un gros fichier (export Apple Santé, archive Strava ou Garmin)
command-health = recevoir chaque jour les mesures de ton iPhone : /sante stop pour arrêter

web-chat-upload = Ouvre ce lien pour m’envoyer tes fichiers, jusqu’à 8 Go. Il sert une seule fois et reste valable dix minutes :
    { $link }
web-chat-health = Ouvre ce lien pour créer l’adresse à laquelle ton iPhone enverra ses mesures. Il sert une seule fois et reste valable dix minutes :
    { $link }
web-chat-health-there = Une adresse existe déjà : si tu en crées une nouvelle, l’ancienne cessera de marcher. Pour tout arrêter : /sante stop
web-chat-health-quiet = Rien ne m’est encore parvenu par ton adresse.
web-chat-health-last = Dernières mesures reçues par ton adresse : { $when }.
web-chat-health-stopped = C’est arrêté : ton adresse ne marche plus. Ce que j’ai déjà reçu reste. Pour en créer une nouvelle : /sante
web-chat-health-none = Tu n’avais pas d’adresse active : rien n’a changé. Pour en créer une : /sante
web-chat-too-large = Ce fichier est trop gros pour la messagerie (20 Mo au plus). Écris /envoyer : je te donne un lien pour l’envoyer par une page, jusqu’à 8 Go.
web-chat-too-many = Tu as déjà demandé beaucoup de liens depuis une heure. Utilise le dernier, ou redemande-m’en un dans une heure.
web-chat-off-upload = Je n’ai pas de page pour les gros fichiers ici. Jusqu’à 20 Mo, envoie le fichier dans cette conversation ; au-delà, sur l’ordinateur : allure import suivi du fichier.
web-chat-off-health = Je ne peux rien recevoir directement d’un téléphone ici : personne n’a ouvert de page. Envoie-moi plutôt l’export de l’app Santé, ou raconte-moi ta nuit avec /matin.

web-no-title = Ça n’a pas marché
web-nothing-here = Il n’y a rien à cette adresse. Redemande un lien dans ta conversation avec Allure.
web-not-so = Cette adresse ne s’utilise pas de cette façon.
web-too-often = Trop de demandes d’un coup. Attends une minute, puis recommence.
web-elsewhere = Cette demande vient d’un autre site : elle est refusée. Ouvre la page toi-même.
web-broken = Je n’y arrive pas pour le moment, et rien n’a été changé. Réessaie dans quelques instants.
web-busy = Beaucoup de fichiers arrivent en ce moment. Réessaie dans quelques secondes.
web-cut = L’envoi s’est interrompu avant la fin : rien n’a été gardé de cette partie. Recommence.
web-too-long = C’est trop long : { $most } au plus en une fois.

web-link-used = Ce lien a déjà servi. Pour en avoir un nouveau, écris { $command ->
    [upload] /envoyer
   *[other] /sante
  } dans ta conversation avec Allure.
web-link-expired = Ce lien n’était valable que dix minutes. Pour en avoir un nouveau, écris { $command ->
    [upload] /envoyer
   *[other] /sante
  } dans ta conversation avec Allure.
web-link-wrong = Ce lien n’existe pas, ou il est incomplet. Pour en avoir un nouveau, écris { $command ->
    [upload] /envoyer
   *[other] /sante
  } dans ta conversation avec Allure.
web-session-over = Cette page est fermée. Pour la rouvrir, écris /envoyer dans ta conversation avec Allure : un envoi commencé reprendra là où il s’était arrêté.

web-door-upload = Sur la page suivante, tu pourras m’envoyer tes exports et tes archives.
web-door-upload-press = Ouvrir la page d’envoi
web-door-health = Ton adresse personnelle sera créée et affichée une seule fois. Si tu en avais déjà une, elle cessera de marcher.
web-door-health-press = Créer mon adresse
web-door-once = Le lien ne servira plus après ce bouton.

web-upload-title = Envoyer tes fichiers
web-upload-what = Export de l’app Santé, archive Strava, Garmin ou Polar, ou des fichiers FIT, GPX et TCX, même dans un zip : je lis tout, et rien n’est compté deux fois.
web-upload-no-script = Cette page a besoin de JavaScript pour envoyer de gros fichiers par morceaux. Active-le, ou envoie les petits fichiers dans la conversation.
web-upload-choose = Choisir des fichiers
web-upload-drop = ou les déposer ici · 8 Go au plus par fichier
web-upload-kept = Tu peux fermer cette page et revenir : l’envoi reprendra là où il en était. Les fichiers sont chiffrés dès leur arrivée et effacés après lecture. Le bilan arrive aussi dans la conversation.
web-upload-empty = Ce fichier est vide : il n’y a rien à envoyer.
web-upload-too-large = Ce fichier dépasse 8 Go. Découpe l’archive, ou sur l’ordinateur : allure import suivi du fichier.
web-upload-too-many = Quatre fichiers sont déjà en route. Attends que l’un d’eux soit lu, ou retires-en un.
web-upload-unclear = Je n’ai pas compris l’annonce du fichier : il me faut son nom et sa taille en octets.
web-upload-no-offset = Il manque l’en-tête Upload-Offset : le nombre d’octets déjà envoyés.
web-upload-elsewhere = Cette partie ne suit pas ce que j’ai déjà : reprends à l’octet { $offset }.
web-upload-part = Cette partie n’a pas la bonne taille : j’attends { $bytes } octets.
web-upload-gone = Je ne connais pas cet envoi : il est terminé depuis longtemps, ou il a été retiré. Choisis de nouveau le fichier.
web-upload-being-read = Ce fichier est en cours de lecture, ou n’est plus là : il ne peut pas être retiré.

web-js-sending = #1 envoyés sur #2
web-js-queued = En attente
web-js-waiting = Bien reçu. La lecture va commencer…
web-js-reading = Lecture : #1 %
web-js-done = C’est lu.
web-js-lost = Connexion perdue à #1 sur #2. L’envoi reprendra tout seul.
web-js-over = La page s’est refermée entre-temps. Écris /envoyer dans la conversation, puis choisis de nouveau le même fichier : il reprendra là où il en était.
web-js-again = Interrompu à #1 sur #2. Choisis de nouveau le même fichier pour continuer.
web-js-remove = Retirer
web-js-units = o,ko,Mo,Go

web-report-read = « { $name } » est lu.
web-report-unread = « { $name } » :
web-report-resumed = La lecture avait été interrompue : ce bilan ne compte que ce qui restait à lire.
web-report-given-up = Je n’arrive pas à lire « { $name } » jusqu’au bout : la lecture s’est interrompue plusieurs fois. Ce qui a été lu est gardé. Envoie-le en plusieurs morceaux, ou sur l’ordinateur : allure import suivi du fichier.

web-from-title = Où trouver tes données
web-from-apple = Apple Santé
web-from-apple-how = Sur l’iPhone, app Santé : touche ta photo en haut à droite, puis « Exporter toutes les données de santé ». Au bout de quelques minutes, enregistre le fichier export.zip dans Fichiers et choisis-le ici.
web-from-garmin = Garmin
web-from-garmin-how = Sur garmin.com, compte, gestion des données : « Exporter vos données ». Garmin t’envoie un lien par e-mail, souvent dans la journée. Envoie ici l’archive telle quelle.
web-from-strava = Strava
web-from-strava-how = Sur strava.com, paramètres, Mon compte : « Télécharger ou supprimer votre compte », puis « Demander l’archive ». Ne supprime rien : l’archive arrive par e-mail. Envoie-la ici telle quelle.
web-from-polar = Polar
web-from-polar-how = Sur account.polar.com : « Télécharger vos données ». Envoie ici l’archive telle quelle.
web-from-other = Autre montre
web-from-other-how = Exporte tes sorties en FIT, GPX ou TCX depuis le site de la marque, une par une ou dans un zip.

web-health-title = Les mesures de ton iPhone
web-health-what = Variabilité cardiaque, fréquence de repos, sommeil, respiration, température du poignet, poids, VO2max et séances : ton iPhone peut m’envoyer tout cela chaque jour, sans que tu y penses.
web-health-ask = Écris /sante dans ta conversation avec Allure : je te donne un lien pour créer ton adresse personnelle. Puis suis l’une des deux recettes ci-dessous.

web-made-title = Ton adresse est prête
web-made-what = Copie-la maintenant dans Health Auto Export ou dans ton raccourci.
web-made-address = Adresse personnelle
web-made-once = Elle ne sera plus jamais affichée, et quiconque la connaît peut m’envoyer des mesures à ta place : garde-la pour toi. Si tu la perds ou si elle fuite, écris /sante : une nouvelle la remplacera.
web-made-header = Ton app accepte les en-têtes HTTP ?
web-made-header-how = C’est un peu plus discret : mets l’adresse seule, et ajoute l’en-tête Authorization.
web-made-plain = Adresse
web-made-value = Valeur de l’en-tête Authorization
web-copy = Copier
web-copied = Copié

web-app-what = L’app « Health Auto Export - JSON+CSV » envoie toute seule ce que tu choisis. Les automatisations font partie de sa version payante.
web-app-step-1 = Dans l’app, ouvre Automations et crée une automatisation de type REST API.
web-app-step-2 = Colle ton adresse personnelle dans URL. Méthode POST, sans autre réglage.
web-app-step-3 = Data Type : Health Metrics. Choisis Heart Rate Variability, Resting Heart Rate, VO2 Max, Sleep Analysis, Respiratory Rate, Apple Sleeping Wrist Temperature, Weight & Body Mass.
web-app-step-4 = Export Format : JSON, version 2. Laisse Summarize Data désactivé : chaque mesure garde son heure, et ta nuit ses phases.
web-app-step-5 = Sync Cadence : une fois par heure ou par jour. La même mesure envoyée deux fois ne compte qu’une fois.
web-app-step-6 = Crée une seconde automatisation, pareille, avec Data Type : Workouts et Include Route Data activé. Puis lance un export manuel : l’app affiche ma réponse.
web-app-units = Kilomètres ou miles, kilos ou livres : peu importe, l’app dit son unité et je convertis.

web-shortcut-title = Raccourci Apple
web-shortcut-what = Gratuit, avec l’app Raccourcis de l’iPhone. Compte dix minutes la première fois.
web-shortcut-step-1 = Crée un raccourci. Ajoute « Rechercher des échantillons de santé » : type Variabilité de la fréquence cardiaque, tri par date de début, la plus récente d’abord, limité à 1.
web-shortcut-step-2 = Répète pour la fréquence cardiaque au repos, le poids, ou ce que tu suis d’autre.
web-shortcut-step-3 = Ajoute « Obtenir le contenu de l’URL » : ton adresse personnelle, méthode POST, corps JSON.
web-shortcut-step-4 = Dans le corps, ajoute un champ par mesure, avec les noms ci-dessous, et un champ date : la date actuelle, au format ISO 8601 avec l’heure.
web-shortcut-step-5 = Dans Automatisation, lance ce raccourci chaque matin, « Exécuter immédiatement ».
web-shortcut-example = Ce que ton raccourci envoie ressemble à ceci :
web-shortcut-fields = Seule la date est obligatoire ; ce qui manque n’est jamais compté comme zéro. Un nombre avec une virgule est lu aussi.
web-field-date = jour et heure de la mesure, avec le décalage horaire
web-field-hrv-sdnn = variabilité (SDNN), en millisecondes : celle d’Apple
web-field-hrv-rmssd = variabilité (rMSSD), en millisecondes : celle d’autres apps
web-field-resting-hr = fréquence de repos, en battements par minute
web-field-sleep = sommeil de la nuit, en heures
web-field-respiration = respirations par minute, la nuit
web-field-wrist-temperature = température du poignet, en degrés Celsius
web-field-weight = poids, en kilos ou en livres
web-field-vo2max = VO2max, en ml/kg/min

web-revoke-title = Arrêter
web-revoke-how = Écris /sante stop dans la conversation : l’adresse cesse aussitôt de marcher. Ce qui a été reçu reste à toi, et s’efface avec /supprimer.

web-api-no-token = Cette adresse n’est pas ou plus valable : aucune mesure n’a été gardée. Crées-en une nouvelle en écrivant /sante dans ta conversation avec Allure.
web-api-not-json = Ceci n’est pas du JSON lisible ({ $where }) : rien n’a été gardé. Choisis le format JSON dans ton app.
web-api-no-shape = Je ne reconnais pas ce JSON : il me faut « data » avec « metrics » ou « workouts » (Health Auto Export), ou une « date » et des mesures (raccourci). Rien n’a été gardé.
web-api-no-date = Il manque une « date » lisible, avec l’heure et le décalage, comme 2026-11-23T07:15:00+01:00. Rien n’a été gardé.
web-api-too-long = C’est trop long : { $most } au plus en une fois. Choisis une période plus courte dans ton app. Rien n’a été gardé.
web-api-kept = { $n ->
    [0] Rien de nouveau.
    [one] { $count } nouveauté rangée.
   *[other] { $count } nouveautés rangées.
  }
web-api-skipped = { $n ->
    [one] { $count } élément laissé de côté : voir « skipped ».
   *[other] { $count } éléments laissés de côté : voir « skipped ».
  }

web-why-not-used = ne sert pas au coaching
web-why-no-time = sans date lisible, avec l’heure et le décalage, ou à une date impossible
web-why-no-value = sans valeur lisible
web-why-unit = dans une unité inconnue
