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
