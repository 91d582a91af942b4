# Mesures : ce que les appareils disent du corps, et d’où vient chaque chose.

vital-hrv-rmssd = VFC (rMSSD)
vital-hrv-sdnn = VFC (SDNN)
vital-resting-hr = fréquence cardiaque de repos
vital-sleep = sommeil
vital-respiration = respiration
vital-wrist-temperature = température du poignet
vital-weight = poids
vital-vo2max = VO2max

measured-read = Mesures lues, du { $from } au { $to } :
measured-read-vital = { $n ->
    [one] – { $vital } : { $count } jour
   *[other] – { $vital } : { $count } jours
  }
measured-known = Je les avais toutes déjà.
measured-aside = { $n ->
    [one] { $count } valeur invraisemblable est mise de côté : elle ne compte pas.
   *[other] { $count } valeurs invraisemblables sont mises de côté : elles ne comptent pas.
  }
measured-out-of-time = { $n ->
    [one] { $count } mesure porte une date impossible : je ne l’ai pas gardée. Vérifie l’horloge de l’appareil, puis renvoie le fichier.
   *[other] { $count } mesures portent une date impossible : je ne les ai pas gardées. Vérifie l’horloge de l’appareil, puis renvoie le fichier.
  }

left-media = { $n ->
    [one] { $count } image ou film laissé de côté.
   *[other] { $count } images ou films laissés de côté.
  }
left-other = { $n ->
    [one] { $count } fichier sans rapport avec l’entraînement, laissé de côté.
   *[other] { $count } fichiers sans rapport avec l’entraînement, laissés de côté.
  }
left-odd = { $n ->
    [one] { $count } mesure sans heure, sans nombre ou sans unité connue, laissée de côté.
   *[other] { $count } mesures sans heure, sans nombre ou sans unité connue, laissées de côté.
  }
left-cut = L’export s’arrête avant sa fin : je garde tout ce qui précède. Exporte-le à nouveau pour avoir le reste.

bulk-resumed = je reprends là où la lecture s’était arrêtée ({ $count } parties déjà rangées).
bulk-progress = { $percent } %

command-sources = d’où viennent tes données, et ce qui manque

source-apple-health = l’app Santé
source-garmin = Garmin
source-polar = Polar
source-strava = Strava
source-file = les fichiers envoyés
source-told = ce que tu m’as raconté

source-activities = { $n ->
    [one] { $count } activité
   *[other] { $count } activités
  }
source-days = { $n ->
    [one] { $count } jour de mesures
   *[other] { $count } jours de mesures
  }
sources-nothing = Je n’ai encore rien reçu de toi.
sources-received = Ce que j’ai reçu :
source-line = – { $source } : { $what } ; dernier jour connu : { $day }.
sources-measures = Mesures que je suis : { $measures }.
sources-missing = Il me manque : { $measures }. L’export de ta montre ou de l’app Santé me les donnerait.
source-silent = Rien de nouveau depuis { $days } jours par { $source }.
source-remedy-apple-health = Sur l’iPhone, dans Santé : touche ta photo, puis « Exporter toutes les données de santé », et envoie-moi l’archive.
source-remedy-garmin = Sur le site de Garmin : « Exporter vos données », puis, sur l’ordinateur : allure import suivi de l’archive.
source-remedy-polar = Sur account.polar.com : « Télécharger vos données », puis, sur l’ordinateur : allure import suivi de l’archive.
source-remedy-strava = Sur Strava : Paramètres, Mon compte, « Télécharger ou supprimer votre compte », puis « Demander l’archive » (rien n’est supprimé). Sur l’ordinateur : allure import suivi de l’archive.
source-remedy-file = Exporte ta dernière sortie depuis ta montre ou ton application et envoie-la ici.

hrv-ask-rmssd = Je note pour ce matin : VFC (rMSSD) { $ms } ms ?
hrv-ask-sdnn = Je note pour ce matin : VFC (SDNN) { $ms } ms ?
hrv-which = Si elle vient d’Apple, c’est une SDNN, sur une autre échelle : écris « VFC SDNN { $ms } ».
hrv-odd = Une VFC va de { $low } à { $high } ms : { $ms }, ce n’en est pas une. Vérifie le chiffre dans ton application et redis-le-moi.
done-hrv = { $vital } notée : { $ms } ms.
proposed-hrv = À noter : { $vital } { $ms } ms.
check-in-ask = Je note pour ce matin : { $what } ?
check-in-sleep = sommeil { $scale }
check-in-legs = jambes { $scale }
check-in-mood = moral { $scale }
